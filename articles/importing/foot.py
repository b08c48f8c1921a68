"""Signs that close a text and are no part of it: initials, agencies, addresses, notices."""

import re

LONGEST = 160  # characters of a sign
INITIALS = r"\W{0,3}\w{2,6}(?: ?/{1,2} ?\w{2,5}){1,5}\W{0,3}|/\w{2,5}/|\W{0,4}(?:[A-Z]\.){2,4}"
AGENCY = (
    r"\W{0,4}(?:[A-Z]{2,10}|[A-Z][a-z]{0,8}[A-Z]\w{0,8}|[A-Z]\w{1,12}(?=[/)\]]))"
    r"(?:/\w{2,5}| [a-z]{2,4}/[a-z]{2,4})?[\W]{0,3}(?:/End)?"
    r"|\([A-Z]\w{1,12}\)(?: [A-Za-z]{2,5}){0,4}|//\w{2,10}//(?: [A-Za-z]{2,4}){0,3}"
    r"|-{1,2} ?[A-Z]{2,10}"
)
END = r"(?:end ?item|endit|nnnn|\(?(?:end|ends|end of story|to be continued|more)\)?)\W{0,3}"
RECORD = (
    r"for (?:the )?(?:use of )?(?:the )?(?:information|news) media[.;, ].{0,60}"
    r"|not an official (?:record|document)\.?|this is an unofficial translation.{0,80}"
    r"|source:? [A-Z].{1,80}|\[[A-Z]?\d{2,7}(?:-[A-Z]{2}\.\d{2})?\]|#{1,4} ?[A-Z].{0,60}"
    r"|(?:distributed by|disclaimer:|view original content|related links?:?).{0,120}"
)
ADDRESS = (
    r"(?:e-?mail:? ?)?[\w.+-]{1,40}@[\w.-]{3,40}(?:[ ,;/]{1,3}[\w.+-]{1,40}@[\w.-]{3,40}){0,3}"
    r"|(?:tel|phone|mob(?:ile)?|fax)?[.:]{0,2} ?\+?\d[\d ()/-]{6,25}|@\w{2,30}"
)
SIGN = re.compile(rf"{INITIALS}|{AGENCY}|(?i:{END}|{RECORD}|{ADDRESS})")
LAST_WORD = re.compile(r"(?<=[.!?”\"’»)]) (?:Enditem|Endit|ENDITEM|\((?:END|ENDS|MORE)\))$")


def without_signs(paragraphs):
    """Return ``paragraphs`` without those at their end that only sign and close the text."""
    end = len(paragraphs)
    while end > 1 and _is_sign(paragraphs[end - 1]):
        end -= 1
    return [LAST_WORD.sub("", one) for one in paragraphs[:end]]


def _is_sign(line):
    return len(line) <= LONGEST and SIGN.fullmatch(line) is not None
