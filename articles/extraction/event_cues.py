"""The words by which those who take part in an event are found around it."""

import re

NEAR = 90  # characters between somebody and the words
APPOSED = 220  # characters of an office in commas after its holder
REACH = 180  # characters between two people of a list
LEAD = 300  # characters before the second verb of a sentence
JOINED = re.compile(r"[^.;:]{0,12},? (?:and|as well as) [^.;:,]{0,50}")
RANK = 25  # characters of a rank between an office and its holder
PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)(?: \w{1,15}){0,3} $")
SECOND = re.compile(r"(?:, | )(?:and|but|then|where (?:he|she))(?: [a-z]{1,15}){0,2} $")
HIM = re.compile(r"\s(?:him|her)\b(?! [a-z]{3,20}\b)")
HIMSELF = (" him", " her", " them")
OWNER = POSSESSIVE = ("'s ", "’s ")
# Who speaks for others, and who has just been given an office.
MOUTHPIECE = re.compile(r"[Ss]pokes\w{3,6}|[Pp]ress [Ss]ecretary")
NEWCOMER = re.compile(
    r"(?:new|newly (?:appointed|elected)|incoming|next)\b|nominee\b|appointee\b|designate\b"
)
# Those on one side of *met with* were met one by one.
APART = re.compile(r"\brespectively\b")
# What is named after somebody, stands for him or recalls him: he takes no part.
HONOURED = re.compile(
    r"\b(?:named (?:after|for|in honou?r of)|(?:monuments?|memorials?|statues?|busts?) (?:to|of)"
    r"|(?:graves?|tombs?|mausoleum|memory|birth|death|works?|portraits?|life|legacy|name"
    r"|anniversary|birthday|son|daughter|widow|grandson|granddaughter|descendant|Prize|Order"
    r"|Museum|heritage|creativity) of)(?: the)?"
    r"(?: (?!and\b|with\b|by\b|in\b|at\b|to\b)[\w’'-]{1,30},?){0,8} $"
)
# The words without which these do not match.
HONOURING = frozenset(
    """
    named monument monuments memorial memorials statue statues bust busts grave graves tomb tombs
    mausoleum memory birth death work works portrait portraits life legacy name anniversary
    birthday son daughter widow grandson granddaughter descendant Prize Order Museum heritage
    creativity
    """.split()
)
COLLECTIVE = re.compile(
    r"\b(?:[Tt]he|[Bb]oth|[Tt]he (?:two|three|four|five)) (?:two |three )?(?:sides|parties|leaders"
    r"|presidents|ministers|heads of (?:state|government|delegations?)|prime ministers|officials"
    r"|colleagues|counterparts)\b(?! of\b)[^.;:]{0,60} $|\bThey(?: \w{1,15}){0,3} $"
)
GUEST = re.compile(
    r"\b[Tt]he (?:distinguished |high )?(?:guests?|visitors?|visiting \w+|delegation"
    r"|parliamentarians|members of the delegation)(?: \w{1,15}){0,3} $"
)
# *the Turkish minister*, *the head of the ministry*, right before the words.
ROLE = re.compile(
    r"\b[Tt]he (?P<words>(?:[\w’'-]{1,30} ){0,4}?[\w’'-]{1,30})(?P<of> of [^,;:.]{1,60}?)?"
    r"(?: (?:also|then|later|will|has|have|today|yesterday|earlier|personally"
    r"|is|was|are|to|expected|due|set|scheduled|likely)){0,5} ?$"
)
# *The Armenian minister will visit a base and be received by*: whom the sentence is about.
ROLE_FIRST = re.compile(
    r"(?:[A-Z][a-z]{2,10},? (?:[a-z]{2,10},? ){0,3})?[Tt]he "
    r"(?P<words>(?:[\w’'-]{1,30} ){0,3}?[\w’'-]{1,30})"
    r"(?= (?:is|was|will|also|has|then|later|[a-z]{3,15}ed)\b)"
)
ROLE_AFTER = re.compile(r", [Tt]he (?P<words>(?:[\w’'-]{1,30} ){0,4}[\w’'-]{1,30})")
# *Speaking at the forum, A said*: what the sentence begins with belongs to whom it names after.
FRONTED = re.compile(
    r"(?:[A-Z][^.;]{1,60}? [-–—]{1,2} )?(?:Speaking|Addressing|Opening|Attending"
    r"|Visiting|Touring|Inspecting|Chairing|Closing|Concluding|Presenting|Hosting|Taking part"
    r"|Participating|Arriving|Wrapping up|Summing up|Laying|Receiving|At|During|After|Following"
    r"|In|On|As part of|Within|While|Having|Upon|Before|Earlier|Also)\b"
)
AFTER_COMMA = re.compile(r", (?:the |his |her )?$")
HE_AFTER = re.compile(r", (?:he|she)\b")
OTHERS_WORDS = re.compile(
    r"(?:His|Her) [^.;:]{1,120} (?:said|says|told|added|confirmed|announced)\b"
)
NEXT_NAMES = re.compile(r"\s{1,3}(?:He|She|It|This|They) (?:is|was|became|will be|has become) ")
COMPANY = re.compile(r"(?:Accompanied by|Together with|Along with|Flanked by|Joined by)\b")
CHANGES = ("appointment", "dismissal", "award", "ceremony")  # of whom the text has just told
# A name in quotation marks within an office: *chairman of the bank «North» A B*.
QUOTED_NAME = re.compile(r"[«“][^»”.,;:]{1,60}[»”]")
CLAUSE_END = re.compile(r"[;:!?«»“”]|, (?:who|which|while|where|whose|and [a-z]+ed)\b")
OTHERS_SUBJECT = re.compile(
    r"\b(?:said|says|told|announced|stated|noted|added|reported|claimed|confirmed|stressed|warned"
    r"|believes?|hopes?|asked|expressed|showed|denied|assured|decided|know|known)\b"
    r"[^.;]{0,60}? (?:that|whether)\b(?! (?:he|she)\b)"
)
THAT = re.compile(r"\b(?:that|said|says|how|whether|because)\b")
BARRIER = re.compile(
    r"[;:!?«»“”\"]|\b(?:said|says|told|stated|announced|reported|that|who|which|whose|when|where"
    r"|after|because|since|while|as|if)\b"
)
APPOSITION = re.compile(r"\s{0,3}(?:\([^)]{1,40}\))?,[^;:!?«»“”]{1,220},\s{0,3}(?:\w{1,15} ){0,3}")
OF_LAND = r"(?: of (?:the )?[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,2})?"  # *A of Ghana and B*
JOINER = re.compile(
    OF_LAND + r"\s{0,5}(?:\([^)]{1,40}\))?\s{0,3}(?:,|and|, and|as well as|, as well as"
    r"|together with|along with|accompanied by|alongside|, (?:for|on behalf of) [^,.;]{1,60}, and"
    r"|,? (?:headed|led|chaired) by)\s{0,5}(?:the |his |her |its )?"
    r"(?:(?:[A-Z][\w-]{0,20} ){0,3}[A-Z][\w-]{0,20}['’]s )?"
    r"(?:visiting |newly appointed |newly elected |new |outgoing |[Aa]cting )?"
)
# *A, World Bank director B*: an office that is read as no office.
JOINED_AFTER_OFFICE = re.compile(
    r"(?:, and|,| and|, as well as| as well as) (?:the |his |her |its )?"
    r"(?:[A-Z][\w.’'-]{0,30} |of |the |for |and ){0,8}"
    r"(?:[a-z-]{2,20} ){0,2}[A-Za-z-]{1,16}"
    r"(?:er|or|ist|man|woman|ary|ian|ent|ief|ead|oy|ant|air|dor|part) "
)
BELONGS = re.compile(
    r"\b(?:of|(?<!headed )(?<!led )by|with|to|for|from|under|than|(?<!, )as|against|on|about|in|at"
    r"|between)"
    r" (?:the |an? |his |her )?(?:[A-Z][\w-]{1,20}['’]s )?$"
)
ENCLOSED = re.compile(r", (?:who|whose|whom|which|where|whereby) [^,;:]{1,160}$")
LISTED = re.compile(
    OF_LAND
    + r"\s{0,3}(?:\([^)]{1,40}\))?\s{0,3}(?:,|;|and\b|as well as|together with|along with|-|–)"
)
SPREAD = re.compile(
    r"[^.;:]{0,120}(?:, |, and | and |; )(?:the |his |her )?"
    r"(?:(?:Mr|Ms|Mrs|Dr|Sir|Lt|Gen|Maj|Col|Brig|Adm|Vice|Rear|Capt|Prof|General|Colonel|Major"
    r"|Lieutenant|Admiral|Professor|Bishop|Archbishop|Father|Ambassador)[.]? ){0,4}$"
    r"|\s{0,3}(?:,|and\b)"
)
ADJECTIVE = re.compile(
    r"\b(?:the|an?|of|for|with|by|to|involving|against|from|his|her|their|its|newly|two|three|four|five|more)\s$|[,(]\s$"
)
ASIDE_ENDED = re.compile(r", (?:who|which|whose|\d\d)\b[^,;:]{0,120}, $")
ANDED = re.compile(r"\s{0,3}(?:and\b|as well as)")
RECIPIENT = re.compile(r"\b(?:to|on) ")
ACTING = re.compile(r",?\s(?:said|says|told|was|is|has|had|will|who|added|noted|and)\b")
DECREED = re.compile(
    r"\b(?:[Dd]ecree|[Oo]rder|[Dd]isposition|[Rr]esolution)\b[^.;]{0,60}"
    r" (?:according to|under|by) which\b"
)
AGENT = re.compile(
    r"\b(?:replacing|instead of|in place of|to replace|succeeding|to succeed|by|after"
    r"|following|under|who|while|whose)\b"
)
BREAK = re.compile(r",| and\b")
UNNAMED = re.compile(r"(?: (?:the|his|her|their|its|an?|with|[a-z-]{3,15})){0,4} [A-Z]\w")
HOLDER = re.compile(
    r"\b(?:[Pp]resident|[Mm]inisters?|[Ss]peaker|[Cc]hair\w{0,6}|[Ll]eader|[Aa]mbassadors?|[Gg]overnor"
    r"|[Hh]ead|[Ss]ecretary|[Dd]irector|[Mm]ayor|[Kk]ing|[Aa]kim|[Hh]okim|[Pp]remier|[Cc]hancellor"
    r"|[Hh]e|[Ss]he|[Dd]elegation|[Cc]ommissioner|[Oo]fficials?)\b[^,;]{0,40}$"
)
BY = re.compile(
    r"(?<!succeeded )(?<!received )(?<!hosted )(?<!invited )(?<!replaced )(?<!followed )"
    r"(?<!headed )(?<!led )\bby"
    r" (?!telephone|phone|video)"
)
SEVERAL_EVENTS = ("each", "listed", "below")
MOST_ITEMS = 40
# *- A B, minister of trade*, *Finance: A B*
ITEM = re.compile(r"\s{0,3}(?:[-–—•*·]|\d{1,2}[.)])\s|[^.:]{1,60}: |[^.,;]{1,60}(?:,| [-–—]) ")
GOVERNED = re.compile(r"\b(?:[a-z]{3,15}ed|met|told|chose|made) (?:the )?$")
WITH_WHOM = re.compile(r"[^.;,:]{0,60}? with\b")
CHAIRED = re.compile(
    r"\b(?:[Ww]ith the (?:participation|attendance|involvement) of|[Ii]n the presence of"
    r"|[Aa]ttended by|(?:co-)?[Cc]haired by|[Uu]nder the (?:co-)?(?:chairmanship|leadership) of"
    r"|(?:co-)?chairmanship of|presided over by"
    r"|(?:headed|led|hosted|opened|initiated|convened|organi[sz]ed) by"
    r"|under (?:its|the) (?:head|chair\w{0,6}|president|leader),?)\b"
)
WITH = re.compile(
    r"\b(?:with the (?:participation|attendance) of|in the presence of|attended by"
    r"|(?:co-)?chaired by|(?:co-)?chairmanship of|presided over by"
    r"|(?:headed|led|hosted|opened|initiated|convened|called|organi[sz]ed|moderated) by"
    r"|under (?:its|the) (?:head|chair\w{0,6}|president|leader)"
    r"|between|involving|bringing together"
    r"|brought together|judge|Judge|against|to|for|of|with)\b"
)
