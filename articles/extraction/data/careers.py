"""How news says that a named person took, holds or left an office that follows.

Each row is a pattern over the words between the name and the office, and how the office is held.
An empty status takes the one that the verb before the name says (*chose A B as* …).
"""

# What tells when, between the name or pronoun and the office: left out before a row is tried.
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_LENGTH = (
    r"(?:more than |about |almost |nearly |over )?"
    r"(?:\d{1,2}|an?|two|three|four|five|six|seven|eight|ten)"
)
_DAY = rf"(?:(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}}\b,?)?(?: \d{{4}})?|\d{{4}}s?|\w{{2,6}}day)"
WHEN = (
    r",? ?\(?(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Oo]n|[Bb]etween|[Bb]y) )?"
    rf"(?:early |late |mid-?|the )?{_DAY}"
    rf"(?:(?: to| and| until| till| through|[-–]| –| -) ?{_DAY})?\)?,?"
    rf"| for (?:the past |the last )?{_LENGTH} (?:years|months|terms|decades|year|term|decade)"
    r"|,? (?:(?:earlier|later) )?(?:next|last|this|the same) (?:week|month|year|summer|spring"
    r"|autumn|fall|winter|\w{3,6}day)\b,?"
    r"|,? (?:not long ago|most recently|at that time|at the time|at one time|in the past"
    r"|in (?:his|her) native [A-Z]\w+|throughout (?:his|her) career),?"
)

# Between two offices of one person: the second is held as the row says, "" as the first.
_THERE = r"(?: in(?: [A-Z]\w+){1,3})?"
CHAINED = (
    (rf"{_THERE},?(?: and)?(?: also)?(?: was| has been| been)?(?: then| later| subsequently)?"
     r" (?:appointed|named|elected|made|promoted|transferred)"
     r"(?: as| to| to the (?:post|position|office) of)?", "current"),
    (rf"{_THERE}[,;]?(?: and,?)?(?: before that| prior to that| earlier| previously| then| later"
     r"| afterwards| subsequently| formerly)?,?(?: he| she)?"
     r"(?: was| served as| worked as| as| has been| had been)?", ""),
)  # fmt: skip
# Parties and wings before *MP* and the like, which no office names.
PARTISAN = (
    r"(?: (?:the|a|an))? (?:Conservative|Labour|Labor|Democratic|Democrat|Republican|Liberal|Green"
    r"|Greens|Socialist|Communist|Tory|Christian Democrat|Social Democrat|Social Democratic"
    r"|independent|ruling party|opposition|party-list|[A-Z]{2,5})$"
)

BE = "(?:was|were|is|are|has been|have been|had been|will be|is being)"
PAST = "(?:previously|formerly|earlier|once|then)"
POST = "(?:post|position|office|seat|duties|role|place)"
TAKEN = "(?:appointed|named|confirmed|installed|approved|elected|re-elected|chosen|sworn in|made"
TAKEN += (
    "|reappointed|re-appointed|reinstated|designated|reelected|hired|unveiled|promoted|crowned"
    "|presented|introduced|picked|selected|tapped|proclaimed|declared)"
)
LOST = "(?:replaced|dismissed|relieved|removed|sacked|fired|released|ousted|suspended)"
WHO = "(?:,? who|,)?"
# How an office is given: *was unanimously elected*, *was today appointed*.
HOW = (
    r"(?:(?:also|then|today|yesterday|again|once|first|later|earlier|recently|now|just|narrowly"
    r"|\w{3,15}ly) ){0,2}"
)

CAREERS = (
    (rf"{WHO} (?:has |had )?{PAST} (?:served|worked|acted|serving|working)(?: as)?", "former"),
    (rf"{WHO} {BE} {PAST}", "former"),
    (rf"{WHO} (?:has |had )?{PAST} been", "former"),
    (r", once", "former"),
    (rf"{WHO} (?:will|would|is to|are to|is due to|is set to) be (?:sworn in|inaugurated|installed)"
     r" as", "elect"),
    (rf"{WHO} (?:has )?(?:won|secured|gained|clinched) (?:an?|another|his|her|the)(?: \w{{2,9}})?"
     r" (?:term|mandate|re-election|race|vote) as", "current"),
    (rf"{WHO} (?:steps|is stepping|will step|is to step) down as", "current"),
    (rf"{WHO} (?:has )?(?:resigned|left|quit|gave up|relinquished) (?:his|her|the) {POST}"
     r" (?:as|of)", "former"),
    (rf"{WHO} (?:has |had )?(?:served|spent|completed) (?:an?|one|two|three|four|several|\d)"
     r"(?: \w+)? (?:terms?|years|stints?|spells?|mandates?) as", "former"),
    (r",? (?:, ?)?(?:and )?(?:who )?(?:(?:was|were|had been|has been|served as|worked as) )?"
     r"(?:until|till|up to) "
     r"(?:now|today|recently|then|this \w+|last \w+|(?:his|her) (?:appointment|retirement))",
     "former"),
    (rf"{WHO} (?:is )?(?:at present|presently|currently|now)(?: serving as)?", "current"),
    (rf"{WHO} (?:has |had )?held (?:the )?(?:(?:following|various|several|senior|such|many|key)"
     rf" )*(?:offices|posts|positions)(?: of| as| including| such as|, including)?:?", "former"),
    (rf"{WHO} (?:has |had )?(?:{PAST} )?(?:held|occupied) (?:the|a) {POST}s? of", "former"),
    (rf"{WHO} (?:started|began) (?:his|her) career as", "former"),
    (rf"{WHO} (?:spent|spending)(?: (?:his|her) career)? as", "former"),
    (rf"{WHO} (?:has |had )?worked (?:in|at)(?: the)? {POST}s? of", "former"),
    (rf"{WHO} (?:has |had )?(?:ended|completed|finished) (?:his|her) (?:term|tenure|mandate|stint)"
     rf" (?:as|of)", "former"),
    (rf"{WHO} (?:has |had )?(?:left|leaves|vacated|vacates) (?:the|his|her) {POST} of", "former"),
    (rf"{WHO} (?:doubles|also serves|continues|serving|is acting|also acts) as", "current"),
    (rf"{WHO} (?:will|is to|would)(?: also)? be", "current"),
    (rf"{WHO} will also (?:serve|act) as", "current"),
    (rf"{WHO}(?: speaking)? in (?:his|her) capacity as", "current"),
    (rf"{WHO} (?:has been|was|is|will be)? ?(?:promoted|transferred|moved|reassigned|elevated)"
     rf" (?:to|as)(?: (?:be|the {POST} of))?", "current"),
    (rf"{WHO} (?:was|had been|has been)(?: once| already)?", "former"),
    (rf"{WHO} (?:was |had been )?until (?:now|today|recently|(?:this|last) \w{{3,9}}),?", "former"),
    (rf"{WHO} (?:is )?(?:also|currently|now)", "current"),
    (rf"{WHO} (?:is|has been) (?:also|currently|now)(?: serving as)?", "current"),
    (rf"{WHO} (?:will |is to )?(?:temporarily )?(?:perform|performs|performed|exercises|exercise|"
     rf"fulfils|fulfills|carries out|discharges|assume|assumes|assumed) (?:the )?(?:duties|"
     rf"responsibilities|functions|powers) of", "acting"),
    (rf"{WHO} (?:will act|acts|acted|is acting) as", "acting"),
    (rf"{WHO} (?:serves|is serving|has been serving|works) as", "current"),
    (rf"{WHO} (?:took|takes|assumed|assumes|entered) (?:up )?(?:office|duties|the reins) as",
     "current"),
    (rf"{WHO} (?:has |had )?(?:served|worked|acted) as", "former"),
    (rf"{WHO} {BE} {HOW}{TAKEN}(?: as| to be| to the {POST} of| for the {POST} of)?",
     "current"),
    (rf"{WHO} {BE} (?:nominated|proposed)(?: as| for| to be)?(?: the {POST} of)?", "nominated"),
    (rf" for the {POST} of", "nominated"),
    (rf" to the {POST} of", ""),
    (rf",(?: \w{{2,9}}ly)? {TAKEN}(?: as)?", "current"),
    (r" as", ""),
    (r" for", "named"),
    (rf" from (?:the|his|her) {POST} of", "former"),
    (rf"{WHO} (?:becomes|became|is|remains|took over as|takes over as)", "current"),
    (rf"{WHO} (?:has )?(?:retained|retains|kept|holds|held|took|assumed) (?:the|his|her) {POST} of",
     "current"),
    (rf"{WHO} {BE} {LOST} (?:of|from|as)(?: (?:the|his|her)(?: {POST})?)?(?: of| as)?", "former"),
    (rf"{WHO} (?:has )?(?:resigned|stepped down|quit|retired) (?:as|from)"
     rf"(?: (?:the|his|her) {POST})?(?: of| as)?", "former"),
    (r" ?[—–-]", "current"),
    (rf"{WHO} (?:will|is (?:set|due|expected) to|is to) become", "elect"),
    (rf"{WHO} (?:would|will|is to|is set to|is expected to) (?:take over|serve|act|be inaugurated)"
     rf"(?: as)?", "nominated"),
)  # fmt: skip

# Verbs before the name, and how the office after it is then held.
GIVING = {
    "appointed": "current", "appoints": "current", "appoint": "current", "appointing": "current",
    "named": "current", "naming": "current", "elected": "current", "re-elected": "current",
    "name": "nominated",
    "installed": "current", "confirmed": "current", "chosen": "nominated", "chose": "nominated",
    "nominated": "nominated", "nominates": "nominated", "picked": "nominated",
    "proposed": "nominated", "dismissed": "former", "sacked": "former", "fired": "former",
    "removed": "former", "replaced": "former", "succeeded": "former",
    "reappointed": "current", "re-appointed": "current", "appointment": "current",
    "nomination": "nominated", "nominating": "nominated", "swore": "current", "sworn": "current",
    "hired": "current", "promoted": "current", "designated": "nominated", "election": "elect",
    "dismissal": "former", "removal": "former", "resignation": "former", "ouster": "former",
    "recalled": "former", "relieved": "former", "unveiled": "current", "re-elects": "current",
    "elects": "current", "names": "current", "reelected": "current", "hires": "current",
    "sacking": "former", "suspended": "former", "confirmation": "current", "approves": "nominated",
}  # fmt: skip
