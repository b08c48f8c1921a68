"""What stands around a dispatch on a page and is no part of it: whole lines of known forms."""

import re

RATE = (
    r"(?:(?:1 )?(?:[A-Z]{3}(?:/[A-Z]{3})?|[$€£¥₽])\s?[:=–-]?\s?\d{1,6}[.,]\d{1,4}(?: ?[A-Z]{3})?"
    r"(?: ?[+-]\d{1,3}[.,]\d{1,4}%?| ?[▲▼↑↓])?[\s|,;/]{0,4})"
)
WEATHER = r"(?:[A-Z][\w-]{2,30}:? )?[+-]?\d{1,2} ?°\s?C?(?:[ ,].{0,40})?"
COUNTS = (
    r"(?:(?:views?|reads?|просмотр(?:ов|ы)?|comments?|комментари(?:и|ев)|shares?|likes?)"
    r"\s?[:(–-]?\s?[\d ,.]{0,9}[kK]?\)?|[\d ,.]{1,9}[kK]? (?:views?|comments?|shares?|likes?"
    r"|reads?)"
    r"|(?:time to read|reading time)?:? ?\d{1,3} min(?:ute)?s?(?: read)?|👁 ?[\d ]{1,9})"
)
LINK = (
    r"(?:(?:link|url|source url|ссылка|permalink|short link) ?: ?\S{0,300}|(?:https?://"
    r"|www\.)\S{1,300})"
)
BUTTON = (
    r"(?:print(?: version| this(?: page| article)?| article)?|e-?mail(?: this| article)?|copy link"
    r"|share(?: (?:this|on|via|with|it).{0,40})?|tweet|facebook|twitter|telegram|whatsapp|vkontakte"
    r"|instagram|youtube|linkedin|viber|odnoklassniki|reddit|pinterest|save|bookmark|listen|menu"
    r"|search|home|log ?in|sign in|sign up|register|subscribe|a[+-]|skip to (?:main )?content"
    r"|back to (?:top|list)|next|previous|prev|more|read more|show more|load more|comments?"
    r"|leave a comment|add (?:a )?comment|rss|contacts?|about us|advertisement|advertising|ads?"
    r"|sponsored|all news|main page|печать|поделиться|распечатать|версия для печати|реклама)"
)
SECTION = (
    r"(?:politics|society|economy|economics|business|world|world news|news|national|local|sports?"
    r"|culture|health|education|technology|region(?:s|al)?|incidents|crime|opinion|analysis"
    r"|top news"
    r"|top stories|breaking news|latest|headlines|official|power|parliament|government|in the world"
    r"|central asia|asia|africa|europe|middle east|americas?|press release|press releases|statement"
    r"|новости|политика|общество|экономика)"
)
CRUMBS = (
    r"(?:[\w ]{2,30}(?: ?[>»›→] ?[\w ]{2,40}){1,5}|(?:home|main|news)(?: ?[/|:] ?[\w ]{2,40}){1,5})"
)
TAIL = (
    r"(?:popular|most (?:read|popular|viewed)|latest(?: news)?|related(?: (?:news|articles|stories"
    r"|topics|posts))?|see also|read also|read more|also read|more (?:news|stories|on this).{0,40}"
    r"|recommended|trending(?: now)?|you may also like.{0,20}|similar news|news of the day"
    r"|editor.s picks"
    r"|популярное|читайте также|по теме|похожие новости):?"
)
POINTER = (
    r"(?:read also|also read|see also|read more|more on this|related|recommended|don.t miss"
    r"|читайте также) ?[:–-].{1,300}"
)
TAGS = (
    r"(?:(?:tags?|topics?|keywords?|labels|filed under|теги|темы)\s?:.{1,300}"
    r"|(?:#\w{1,40}[ ,]{0,3}){1,20})"
)
PICTURE = (
    r"\W?(?:(?:file |stock |archive )?(?:photo|photograph|image|picture|video|caption"
    r"|infographic|фото|видео)"
    r"s?(?: (?:by|from|courtesy(?: of)?|credit|source|caption|illustration)|/| ?[:©|]"
    r"| ?\((?:file|archive|illustrative)\))"
    r".{0,300}|(?:screenshot|screengrab|(?:illustrative |file |archive )?photo))"
)
RIGHTS = (
    r"(?:(?:©|\(c\)|copyright\b).{0,300}|.{0,80}\ball rights reserved\b.{0,120}"
    r"|(?:any )?(?:use|reprint\w{0,5}|copying) of (?:the )?(?:site |our )?materials.{0,200})"
)
CREDIT = (
    r"\(?(?:(?:additional |further )?reporting|written|writing|edited|editing|compiled|translated"
    r"|translation) by .{2,200}"
)
CALL = (
    r"(?:(?:follow|join|subscribe to|like|find) us\b.{0,150}|subscribe to our .{1,150}"
    r"|(?:found|noticed|spotted|if you (?:find|notice|see)) (?:a |an )?(?:mistake|error"
    r"|typo).{0,150}"
    r"|to report a (?:typo|mistake).{0,150}|(?:media |press )?contacts?(?: (?:person"
    r"|for media))?:.{0,200}"
    r"|for (?:more|further|additional) information,?(?: please)? (?:contact|visit|call|see"
    r"|go).{0,250}"
    r"|(?:tel|phone|fax|e-?mail|website|web)\.? ?:.{1,120})"
)
END = r"(?:\W{0,3}(?:-?30-?|ends?|more|mf|конец)\W{0,3}(?:/\w{1,8})*|[\W_]{1,40})"
WIRE_CODE = (
    r"(?:[a-z]{2,3}-[A-Z][\w&-]{2,40}(?:,.{0,60})?|[BC]C-[A-Z][\w&-]{2,40}.{0,60}|[a-z]\d{3,5}"
    r"|[urbd] [abdefinpqrswz] ?(?:BC-.{1,60})?|(?i:eds?(?:itors)?: .{1,200}|\(?attn: .{1,100}\)?)"
    r"|(?i:[=(\[]{1,2}(?:update[sd]?|adds|adding|with|recasts?|incorporates|repeats|changes|releads"
    r"|trims|embargo|file|pictures?|photos?|videos?|graphics?|attention|note)\b[^()\n]{0,150}[)\]=]{1,2})"
    r"|ATTENTION - .{1,150}|[A-Z]{1,4}\d{1,4} [A-ZÀ-Þ\d&/-]{3,40}(?: [A-ZÀ-Þ\d&/-]{2,20}){0,3}"
    r"|\(\d{0,2}(?:st|nd|rd|th)? ?(?:LEAD|LD|URGENT)\)|(?:URGENT|FLASH|BREAKING|SNAP|ALERT"
    r"|NEWSFLASH)[:!]?)"
)
BYLINE = (
    r"(?:(?i:(?:by |from )?(?:our |an? |the )?(?:special |staff |own |political |senior |foreign )?"
    r"(?:correspondents?|reporters?|news desk|news ?room|web desk|agencies"
    r"|monitoring desk))(?:[,|].{0,60})?"
    r"|(?:By|BY|by(?= [^\W\d_a-z][^\W\d_A-Z][\w'’.-]{0,30} [^\W\d_a-z])):?"
    r" [^\W\d_a-z][\w.'’-]{0,30}"
    r"(?: [\w.'’-]{1,30}){0,4}(?: and [\w.'’ -]{2,60})?(?:[,|].{0,80})?)"
)
AGENCY = (
    r"(?:[A-Z][\w.]{2,20}(?: (?:news|News)(?: (?:agency|Agency))?|:)|\d{2}\.kg(?: news agency)?"
    r"|(?:bbc|sky|abc|cbc|al jazeera|rnz|cnn|nbc|cbs|fox) news)"
)
MOMENT = (
    r"(?:\d{1,2}:\d{2}(?: \d{1,4})?|(?:today|yesterday),? \d{1,2}:\d{2}|\d{1,2} (?:min"
    r"|hour|day)\w{0,4} ago)"
)
RELEASE = (
    r"\W{0,4}(?:for (?:immediate |general )?release|(?:press|news"
    r"|media) release(?: no\.? ?[\w/-]{1,20})?)\W{0,4}"
)
NUMBER = (
    r"(?:(?:No\.? )?[A-Z]{1,9}(?:[/-][A-Z\d.]{1,12}){0,5}[/-]?\d[\w./-]{0,20}|\[[A-Z]?\d{2,7}"
    r"(?:-[A-Z]{2}\.\d{2})?\]|\d{2,6}-\d\d-\d\d-\d{4}|[A-Z]{2,5}-(?:News|Adhoc|DD|PVR): .{1,120}"
    r"|(?i:(?:rns|news|article|story|item|document|release|reference|ref|protocol|prot)\.?"
    r"(?: (?:number|id|no|code))?\.? ?[:№] ?[\w/-]{1,20})"
    r"|(?:№|No\.?|Nr\.?|N\.) ?\d{1,6}(?:[/-]\d{1,4})?)"
)

BUTTONS = rf"{BUTTON}(?:[ |•·/,]{{1,3}}{BUTTON}){{1,8}}"
ANYWHERE = [
    COUNTS,
    LINK,
    BUTTON,
    BUTTONS,
    POINTER,
    TAGS,
    PICTURE,
    RIGHTS,
    CREDIT,
    CALL,
    MOMENT,
    END,
]
SOMEWHERE = re.compile("|".join(ANYWHERE), re.IGNORECASE)
# Capitals count in agencies' names and codes, so these forms are asked one by one.
ABOVE_ANY_CASE = re.compile("|".join([f"{RATE}{{1,12}}", WEATHER, SECTION, CRUMBS, RELEASE]), re.I)
PICTURED = re.compile(PICTURE, re.IGNORECASE)
BY = re.compile(BYLINE)
CREDITED = re.compile(CREDIT, re.IGNORECASE)
NAMED = re.compile(r"\b[Bb][Yy]:? (?!(?i:our|an?|the|staff)\b)(?=[^\W\d_a-z][\w.'’-]{0,30} )")
CODE = re.compile(WIRE_CODE)
WIRE = re.compile(AGENCY)
NUMBERED = re.compile(NUMBER)
OPENS_TAIL = re.compile(TAIL, re.IGNORECASE)
SENTENCE = re.compile(r"[.!?…][»”\"’')\]]*$")
LONGEST = 320  # characters of a line of furniture


def is_furniture(line):
    """Tell whether the whole of ``line`` is furniture wherever it stands."""
    return len(line) <= LONGEST and SOMEWHERE.fullmatch(line) is not None


def is_above(line):
    """Tell whether the whole of ``line`` is furniture where it stands before the body."""
    if len(line) > LONGEST:
        return False
    forms = (SOMEWHERE, ABOVE_ANY_CASE, CODE, WIRE, NUMBERED)
    return any(form.fullmatch(line) for form in forms) or _is_byline(line)


def is_picture(line):
    """Tell whether ``line`` looks like a caption or the credit of one."""
    return len(line) <= LONGEST and PICTURED.fullmatch(line) is not None


def is_credit(line):
    """Tell whether ``line`` names who wrote, reported, edited or took the pictures.

    A name begins with a capital after *by*; *By Our Correspondent* names nobody.
    """
    if len(line) > LONGEST:
        return False
    credited = BY.fullmatch(line) or CREDITED.fullmatch(line)
    return bool(credited and NAMED.search(line)) and not line.endswith("?")


def without_tail(paragraphs):
    """Return ``paragraphs`` without a list of other stories under *Popular* or *Read also*.

    What follows such a heading is kept where one of its lines is a sentence.
    """
    for place, one in enumerate(paragraphs):
        after = paragraphs[place + 1 :]
        if place and OPENS_TAIL.fullmatch(one) and not any(map(SENTENCE.search, after)):
            return paragraphs[:place]
    return paragraphs


def _is_byline(line):
    """A line that begins with *By* names its writer in capitals, and is no sentence."""
    return BY.fullmatch(line) is not None and not SENTENCE.search(line)
