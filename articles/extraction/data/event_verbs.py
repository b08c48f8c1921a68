# ruff: noqa: E501 - a table: one rule, one line
"""Words that tell of events, by kind. A trigger is a regular expression over one sentence.

``asks`` says who must be named: "both" a subject and somebody met, "subject" somebody before the
words, "object" somebody after them, "after" somebody right after *of* or *by*, "nobody" no one.
``title`` is filled with the people ({people}), the first ({first}), the matched words ({what}).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventVerb:
    """One way in which news tells of one kind of event; ``confirms`` if it is explicit."""

    name: str
    kind: str
    asks: str
    trigger: str
    title: str
    confirms: bool = False


HELD = r"(?:will take place|took place|was held|is being held|will be held|has begun|began|opened|started|kicked off|ended|concluded)"
SUMMIT = r"(?P<what>(?:[A-Z][\w’'-]{1,40} ){0,6}(?:[Ss]ummit))"

EVENT_VERBS = (
    EventVerb("event.meeting.met", "meeting", "both", r"\b(?:also )?(?:met|meets|has met|had a meeting|held a (?:\w{1,40} )?meeting|holds a meeting|will meet|held (?:\w{1,40} )?meetings)(?: \w{1,40})? with\b", "Meeting of {people}", True),
    EventVerb("event.meeting.received-by", "meeting", "both", r"\b(?:was|were|will be) (?:also )?(?:received|welcomed) by\b", "Meeting of {people}"),
    EventVerb("event.meeting.group", "meeting", "subject", r"\b(?:met|meets|has met|will meet|held a meeting) with (?:(?:the |a |local |foreign )*(?:residents|citizens|voters|students|teachers|workers|employees|representatives|members|deputies|lawmakers|ministers|farmers|journalists|veterans|leaders|heads|investors|businessmen|delegations?|officials|officers|families|relatives|staff|personnel|ambassadors))\b", "Meeting of {people}"),
    EventVerb("event.meeting.discussed", "meeting", "several", r"\b(?:discussed|exchanged views|considered)\b", "Meeting of {people}"),
    EventVerb("event.meeting.met-object", "meeting", "both", r"\b(?:met|received|receives|has received|hosted)\b(?! (?:with|by|(?:the )?credentials|(?:the )?letters)\b)", "Meeting of {people}", True),
    EventVerb("event.meeting.together", "meeting", "several", r"\b(?:met|have met|(?:will|to) meet|(?:held|will hold) a (?:\w{1,40} )?meeting)\b(?! with)", "Meeting of {people}", True),
    EventVerb("event.meeting.noun", "meeting", "after", r"\bmeeting (?:of|between)\b", "Meeting of {people}"),
    EventVerb("event.talks.held", "talks", "both", r"\b(?:held|holds|hold|conducted|will hold|had) (?:\w{1,40} ){0,2}(?:talks|negotiations|consultations)(?: with)?\b", "Talks of {people}", True),
    EventVerb("event.talks.together", "talks", "several", r"\b(?:held|hold|conducted) (?:\w{1,40} ){0,2}(?:talks|negotiations|consultations)\b(?! with)", "Talks of {people}", True),
    EventVerb("event.phone.together", "phone call", "several", r"\b(?:spoke|talked) (?:by|on the|over the) (?:tele)?phone\b|\b(?:had|held) a (?:tele)?phone (?:conversation|call)\b", "Phone call of {people}", True),
    EventVerb("event.phone.spoke", "phone call", "both", r"\b(?:spoke|talked|speaks) (?:by|on the|over the) (?:tele)?phone with\b|\b(?:telephoned|called|phoned)\b(?= (?:[A-Z]|his|her|the [a-z]+ (?:president|minister)))|\b(?:had|held) a (?:tele)?phone (?:conversation|call)(?: with)?\b", "Phone call of {people}", True),
    EventVerb("event.phone.noun", "phone call", "after", r"\b(?:tele)?phone (?:conversation|call) (?:of|between|took place between)\b", "Phone call of {people}"),
    EventVerb("event.visit.noun", "visit", "after", r"\b(?P<what>(?:state|official|working|private|friendly) (?:visit|trip)) of\b", "{what} of {people}", True),
    EventVerb("event.visit.arrived", "visit", "subject", r"\b(?:arrived|arrives|has arrived|will arrive|is|came)\b[^.;]{0,40}? on an? (?P<what>(?:\w{1,40}[ -]){0,3}?(?:visit|trip))\b", "{what} of {first}", True),
    EventVerb("event.visit.paid", "visit", "subject", r"\b(?:paid|pays|will pay|is paying|made|makes|began|begins|concluded|started) (?:an?|his|her) (?P<what>(?:\w{1,40}[ -]){0,3}?(?:visit|trip)) to\b", "{what} of {first}", True),
    EventVerb("event.visit.plan", "visit", "subject", r"\b(?:(?:is|are) (?:scheduled|due|set|expected) to (?:visit|travel to|arrive in)|will (?:travel to|arrive in)|is to (?:travel to|visit)|(?:will|would|to) pay an? (?P<what>(?:\w{1,40}[ -]){0,3}?(?:visit|trip)) to)\b", "Visit of {first}"),
    EventVerb("event.visit.came", "visit", "subject", r"\b(?:arrived|has arrived|arrives) in (?=[A-Z])", "Visit of {first}"),
    EventVerb("event.visit.who", "visit", "subject", r", who is (?:on an? (?P<what>(?:\w{1,40}[ -]){0,3}?(?:visit|trip))|visiting)\b", "Visit of {first}"),
    EventVerb("event.visit.visited", "visit", "subject", r"\b(?:visited|visits|will visit|is visiting)\b", "Visit of {first}"),
    EventVerb("event.ceremony.credentials", "ceremony", "both", r"\b(?:presented|handed|submitted)(?: (?:over|copies of))* (?:his|her|the) (?:letters of credence|credentials)(?: to)?\b", "Presentation of credentials by {first}", True),
    EventVerb("event.ceremony.received", "ceremony", "subject", r"\b(?:received|accepted) (?:the )?(?:credentials|letters of credence)\b", "Presentation of credentials to {first}"),
    EventVerb("event.ceremony.oath", "ceremony", "object", r"\badministered the oath(?: of office)? to\b", "Swearing-in of {people}"),
    EventVerb("event.ceremony.wreath", "ceremony", "subject", r"\b(?:also )?(?:laid|lays|will lay) (?:a )?(?:wreaths?|flowers)(?P<what> (?:at|to|on|near) the [A-Z][\w’'-]*(?: (?:of|the|to|and|for)(?= (?:the )?[A-Z])| [A-Z][\w’'-]*)*)?", "Wreath-laying by {first}{what}", True),
    EventVerb("event.ceremony.attended", "ceremony", "subject", r"\b(?:attended|took part in|participated in|took) (?:the |a |an )?(?P<what>(?:[\w-]{1,40} ){0,6}ceremony|inauguration|oath of office|funeral)\b", "{what} with {first}"),
    EventVerb("event.ceremony.held", "ceremony", "nobody", rf"\b(?P<what>(?:[\w’'-]{1,40} ){{0,3}}(?:ceremony|[Ii]nauguration)(?: of [^.,;]{{1,60}}?)?) {HELD}", "{what}"),
    EventVerb("event.ceremony.inauguration", "ceremony", "object", r"\b[Ii]nauguration of\b", "Inauguration of {last}"),
    EventVerb("event.ceremony.sworn", "ceremony", "subject", r"\b(?:was|were|is|will be|be|are to be) (?:sworn in|inaugurated)\b|\b(?:took|takes|will take) (?:the|his|her) oath\b", "Swearing-in of {first}"),
    EventVerb("event.opening.opened", "opening", "subject", r"\b(?:opened|inaugurated|unveiled|commissioned|will open) (?:the |a |an )(?P<what>(?:new )?[\w’'-]{1,40}(?: [\w’'-]{1,40}){0,4}?)(?= (?:in|at|on|near|today|yesterday)\b|[,.;])", "Opening of the {what} by {first}"),
    EventVerb("event.inspection.inspected", "inspection", "subject", r"\b(?:inspected|inspects|got acquainted with|examined|checked) (?:the )?(?P<what>[\w’'-]{1,40}(?: [\w’'-]{1,40}){0,12}?)(?= (?:in|at|on|near|today|yesterday)\b|[,.;])", "Inspection of the {what} by {first}"),
    EventVerb("event.award.awarded", "award", "both", r"\b(?:awarded|presented|decorated|bestowed|conferred)\b(?! (?:his|her|the) (?:letters|credentials|report|results|draft|new))", "Award to {last}"),
    EventVerb("event.award.was", "award", "subject", r"\b(?:was|were) (?:awarded|decorated)\b", "Award to {first}"),
    EventVerb("event.signing.by", "signing", "after", r"\b(?:was|were) signed by\b|\bsignatures were put by\b", "Signing by {people}"),
    EventVerb("event.signing.signed", "signing", "subject", r"\b(?:signed|signs|will sign|has signed) (?:the |a |an )?(?P<what>(?:[\w’'-]{1,40} ){0,6}?(?:decree|law|agreement|treaty|memorandum|declaration|order|contract|bill|protocol|statement|document|documents|agreements))\b", "Signing of the {what} by {people}", True),
    EventVerb("event.appointment.appointed", "appointment", "object", r"(?<!was )(?<!were )(?<!been )\b(?:appointed|appoints|has appointed|appointing|appointment of|named|nominated)\b(?! (?:after|by|in|for)\b)", "Appointment of {last}"),
    EventVerb("event.appointment.chosen", "appointment", "object", r"\b(?:has )?(?:chosen|chose|picked)\b(?= [A-Z])", "Appointment of {last}"),
    EventVerb("event.appointment.was", "appointment", "subject", r"\b(?:was|were|has been|is) (?:appointed|named)\b", "Appointment of {first}"),
    EventVerb("event.dismissal.was", "dismissal", "subject", r"\b(?:was|were|has been|have been) (?:dismissed|sacked|fired|relieved|removed from|ousted|suspended from)\b", "Dismissal of {first}"),
    EventVerb("event.dismissal.dismissed", "dismissal", "object", r"(?<!was )(?<!were )(?<!been )\b(?:dismissed|sacked|fired|relieved)\b|\b(?:released|removed)\b(?=[^.;]{0,120} from (?:his|her|the) (?:post|position|office|duties))", "Dismissal of {last}"),
    EventVerb("event.resignation.announced", "resignation", "subject", r"\b(?:announced|announces|has announced) (?:his|her) (?:resignation|departure)\b", "Resignation of {first}"),
    EventVerb("event.resignation.resigned", "resignation", "subject", r"\b(?:resigned|resigns|has resigned|quit|quits|will step down|is stepping down|to step down|stepped down|steps down|tendered (?:his|her) resignation|submitted (?:his|her) resignation)\b", "Resignation of {first}"),
    EventVerb("event.election.elected", "election", "subject", r"\b(?:was|were|has been) (?:re-)?elected\b|\b(?:won|wins) the (?:\w{1,40} ){0,3}elections?\b", "Election of {first}"),
    EventVerb("event.election.chosen", "election", "object", r"(?<!was )(?<!were )(?<!been )\b(?:elected|re-elected)\b(?= (?:[a-z]{1,20} ){0,3}[A-Z])", "Election of {last}"),
    EventVerb("event.election.held", "election", "nobody", r"\b(?P<what>(?:[Pp]residential|[Pp]arliamentary|[Ll]ocal|[Mm]unicipal|[Gg]eneral|[Ss]nap|[Ee]arly) elections?) (?:will be held|were held|was held|took place|is scheduled|are scheduled)\b", "{what}"),
    EventVerb("event.vote.adopted", "vote", "nobody", r"\b(?:[Pp]arliament|MPs|[Dd]eputies|[Ll]awmakers|[Ss]enate|[Ss]enators|[Aa]ssembly|Mazhilis|Duma|Congress|[Cc]abinet|Knesset|Bundestag)\b[^.;]{0,40}? (?:voted|adopted|passed|approved|rejected|ratified) (?:the |a |an )?(?P<what>[\w’'-]{1,40}(?: [\w’'-]{1,40}){0,7})", "Vote on the {what}"),
    EventVerb("event.summit.held", "summit", "nobody", rf"{SUMMIT}[^.;]{{0,60}}? {HELD}", "{what}"),
    EventVerb("event.summit.opened", "summit", "subject", r"\b(?:opened|opens|hosted|chaired) (?:the |a |an )?(?P<what>summit(?: of the [A-Z][\w’'-]{1,40}(?: [A-Z][\w’'-]{1,40})*)?)", "{what} with {people}"),
    EventVerb("event.summit.attended", "summit", "subject", rf"\b(?:attended|took part in|participated in|addressed|arrived for|will attend) (?:the |a |an )?{SUMMIT}", "{what} with {people}"),
    EventVerb("event.session.held", "session", "nobody", rf"(?P<what>(?:[A-Z\w’'-]{1,40} ){{0,5}}session(?: of the [A-Z][\w’'-]{1,40}(?: (?:of|[A-Z][\w’'-]{1,40}))*)?)[^.;]{{0,30}}? {HELD}", "{what}"),
    EventVerb("event.session.chairmanship", "session", "object", r"\b(?:session|meeting|sitting)\b[^.;]{0,60}? under the chairmanship of\b|\b(?:session|meeting|sitting)\b[^.;]{0,60}? (?:was |is )?chaired by\b", "Session with {last}"),
    EventVerb("event.session.chaired", "session", "subject", r"\b(?:chaired|chairs|presided over|held|attended|addressed|took part in) (?:the |an? )?(?P<what>(?:[\w’'-]{1,40} ){0,5}?(?:session|cabinet meeting|meeting of the (?:[\w’'-]{1,40} ){0,6}?(?:Council|Committee|Cabinet|Government|Board|Commission)))\b", "{what} with {first}"),
    EventVerb("event.conference.held", "conference", "nobody", rf"(?P<what>(?:[A-Z][\w’'-]{1,40} ){{0,6}}(?:[Cc]onference|[Ff]orum|[Cc]ongress))[^.;]{{0,40}}? {HELD}", "{what}"),
    EventVerb("event.conference.attended", "conference", "subject", r"\b(?:attended|took part in|participated in|addressed|opened|gave|held) (?:the |a |an )?(?P<what>(?:[\w’'-]{1,40} ){0,6}?(?:conference|Conference|forum|Forum|congress|Congress|briefing))\b", "{what} with {first}"),
    EventVerb("event.anniversary.celebrated", "anniversary", "nobody", r"\b(?:celebrated|celebrates|marked|marks|commemorated) the (?P<what>(?:\d+(?:st|nd|rd|th) )anniversary(?: of [\w’'-]{1,40}(?: [\w’'-]{1,40}){0,5})?)", "{what}"),
    EventVerb("event.arrest.was", "arrest", "subject", r"\b(?:was|were|has been|have been) (?:arrested|detained|taken into custody)\b", "Arrest of {first}"),
    EventVerb("event.arrest.detained", "arrest", "object", r"\b(?:arrested|detained)\b", "Arrest of {last}"),
    EventVerb("event.trial.sentenced", "trial", "subject", r"\b(?:was|were|has been) (?:sentenced|convicted|acquitted|found guilty|charged)\b|\b(?:went on trial|pleaded (?:not )?guilty)\b", "Trial of {first}"),
    EventVerb("event.trial.sentence", "trial", "object", r"\b(?:upheld|overturned|reduced|quashed) the (?:sentence|verdict|conviction|acquittal)(?: (?:of|against))?\b|\b(?:sentenced|convicted|acquitted)\b|\bfound(?= [A-Z][^.;]{0,120} guilty\b)", "Trial of {last}"),
    EventVerb("event.trial.noun", "trial", "object", r"\b[Tt]rial of\b", "Trial of {last}"),
    EventVerb("event.trial.court", "trial", "object", r"\b[Cc]ourt\b[^.;]{0,60}? (?:sentenced|convicted|acquitted)\b", "Trial of {last}"),
    EventVerb("event.accident.happened", "accident", "nobody", r"\b(?P<what>(?:plane|bus|car|train|helicopter|traffic|road|ferry|mine|truck) (?:crash|accident|collision|explosion)|derailment)\b", "{what}"),
    EventVerb("event.disaster.happened", "disaster", "nobody", r"\b(?P<what>(?:magnitude \d(?:\.\d)? )?earthquake|flash floods?|floods|flooding|landslide|mudflow|avalanche|cyclone|hurricane|typhoon|tsunami|wildfires?)\b[^.;]{0,60}? (?:struck|hit|killed|left|destroyed|occurred|swept|damaged)", "{what}"),
)  # fmt: skip

# The words without which no trigger of a kind can match, in lower case.
KEYS = {
    "meeting": "discussed exchanged considered met meet meets meeting meetings received receives hosted",
    "talks": "talks negotiations consultations",
    "phone call": "phone telephone telephoned",
    "visit": "arrived arrives arrive travel visit visits visited visiting trip",
    "ceremony": "credentials credence presented handed submitted wreath wreaths flowers ceremony inauguration oath funeral sworn oath inaugurated",
    "opening": "opened inaugurated unveiled commissioned open",
    "inspection": "examined inspected inspects acquainted checked",
    "award": "conferred awarded presented decorated bestowed",
    "signing": "signed signs sign signatures",
    "appointment": "chosen chose picked appointing appointment appointed appoints named nominated",
    "dismissal": "dismissed sacked fired relieved removed ousted suspended released",
    "resignation": "resigned resigns stepped step stepping steps quit quits departure resignation",
    "election": "elected re-elected election elections",
    "vote": "voted adopted passed approved rejected ratified",
    "summit": "summit",
    "session": "session sitting meeting",
    "conference": "conference forum congress briefing",
    "anniversary": "anniversary",
    "arrest": "arrested detained custody",
    "trial": "sentenced convicted acquitted guilty charged trial sentence verdict conviction acquittal found",
    "accident": "crash accident collision explosion derailment",
    "disaster": "earthquake floods flood flooding landslide mudflow avalanche cyclone hurricane "
    "typhoon tsunami wildfire wildfires",
}
# The same of single rows, of which the kind has many: a row without a line here takes its kind's.
ROW_KEYS = {
    "event.meeting.met": "met meet meets meeting meetings",
    "event.meeting.group": "met meet meets meeting",
    "event.meeting.discussed": "discussed exchanged considered",
    "event.meeting.met-object": "met received receives hosted",
    "event.meeting.together": "met meet meeting",
    "event.meeting.noun": "meeting",
    "event.visit.noun": "visit trip",
    "event.visit.arrived": "visit trip",
    "event.visit.paid": "visit trip",
    "event.visit.plan": "visit trip travel arrive",
    "event.visit.came": "arrived arrives",
    "event.visit.who": "visit trip visiting",
    "event.visit.visited": "visit visits visited visiting",
    "event.ceremony.credentials": "presented handed submitted",
    "event.ceremony.received": "credentials credence",
    "event.ceremony.oath": "oath",
    "event.ceremony.wreath": "wreath wreaths flowers",
    "event.ceremony.attended": "ceremony inauguration oath funeral",
    "event.ceremony.held": "ceremony inauguration",
    "event.ceremony.inauguration": "inauguration",
    "event.ceremony.sworn": "sworn inaugurated oath",
    "event.appointment.appointed": "appointing appointment appointed appoints named nominated",
    "event.appointment.chosen": "chosen chose picked",
    "event.appointment.was": "appointed named",
    "event.session.held": "session",
    "event.session.chaired": "session meeting",
}
# The places in the table of the rows that a word can tell of.
EVENT_KEYS = {}
for _place, _verb in enumerate(EVENT_VERBS):
    for _word in ROW_KEYS.get(_verb.name, KEYS[_verb.kind]).split():
        EVENT_KEYS.setdefault(_word, set()).add(_place)
