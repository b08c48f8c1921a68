"""How news says that a named person took, holds or left an office that follows.

Each row is a pattern over the words between the name and the office, and how the office is held.
An empty status takes the one that the verb before the name says (*chose A B as* …).
"""

BE = "(?:was|were|is|are|has been|have been|had been|will be|is being)"
PAST = "(?:previously|formerly|earlier|once|then)"
POST = "(?:post|position|office|seat|duties|role|place)"
TAKEN = "(?:appointed|named|confirmed|installed|approved|elected|re-elected|chosen|sworn in|made)"
LOST = "(?:dismissed|relieved|removed|sacked|fired|released|ousted|suspended)"
WHO = "(?:, who|,)?"

CAREERS = (
    (rf"{WHO} (?:has |had )?{PAST} (?:served|worked|acted|serving|working)(?: as)?", "former"),
    (rf"{WHO} {BE} {PAST}", "former"),
    (rf"{WHO} (?:was|had been|has been)(?: once| already)?", "former"),
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
    (rf"{WHO} {BE} (?:also |then )?{TAKEN}(?: as| to be| to the {POST} of| for the {POST} of)?",
     "current"),
    (rf"{WHO} {BE} (?:nominated|proposed)(?: as| for| to be)?(?: the {POST} of)?", "nominated"),
    (rf" for the {POST} of", "nominated"),
    (rf" to the {POST} of", ""),
    (r" as", ""),
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
}  # fmt: skip
