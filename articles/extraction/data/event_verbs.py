# ruff: noqa: E501 - a table: one rule, one line
"""Words that tell of events, by kind. A trigger is a regular expression over one sentence.

``asks`` says who must be named:

- "both": a subject and somebody met; "several": two subjects
- "subject": somebody before the words, or somebody after *by*
- "object": somebody after the words; whoever did it is added
- "anybody": those before and after the words, or nobody
- "each": as "object", an event for each of those named in a list
- "pair": somebody after the words and whom the sentence is about
- "noun": nobody; those after *chaired by*, *between*, *with the participation of* are added
- "nobody": no one

``bare`` rules stand without a name too. ``title`` is filled with the people ({people}), the first
({first}), the last ({last}), the matched words ({what}).
"""

import re
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
    bare: bool = False


SOME = r"(?:[\w’'-]{1,30} )"
THE = r"(?:the |a |an |his |her |its |their |this )?"
HELD = r"(?:(?:will |is to |are to )?(?:also )?(?:take place|be held|begin|open|start|continue)|took place|takes place|(?:was|were|is being|are being|has been|have been) (?:also )?(?:\w{1,12} )?held|has begun|began|begins|opened|opens|started|starts|kicked off|ended|ends|concluded|closed|continued|is (?:scheduled|planned|due)|are (?:scheduled|planned|due))"
LATER = r",? (?:to be held|(?:which|that) (?:will be held|will take place|is to be held|takes place|opens|begins|starts)|scheduled for|slated for|planned for|set for)"
WHEN = r"(?: (?:on |this |early |late |earlier )?(?:today|yesterday|tomorrow|[A-Z][a-z]{2,5}day(?: \(\d{1,2}\))?|[A-Z][a-z]{2,8} \d{1,2}))?"
BE = r"\b(?:was|were|is|are|be|been|being|got)(?: (?:\w{1,14}ly|also|again|today|yesterday|first|then))? "
RE_OFFICE = r"(?=[^.;]{0,120} (?:from|of) (?:his|her|the|their|office|duty|duties|all)\b)"
SUMMIT = r"(?P<what>(?:[A-Z][\w’'-]{1,40} ){0,6}(?:[Ss]ummit))"
NAME = r"(?: of the [A-Z][\w’'-]{1,40}(?: (?:of|and|for|the|[A-Z][\w’'-]{1,40})){0,8})?"

EVENT_VERBS = (
    EventVerb("event.anniversary.celebrated", "anniversary", "noun", r"\b(?:(?i:event|meeting|concert|evening|ceremony|celebrations?|conference|reception|parade|commemoration|march|exhibition)s?)\b[^.;]{0,40}? (?:dedicated to|devoted to|on the occasion of|in honou?r of|timed to|marking) (?:the )?(?P<what>(?:\d{1,4}(?:st|nd|rd|th) (?:birth )?(?:anniversary|birthday)|centenary|jubilee|anniversary|date)(?: of [\w’'-]{1,40}(?: [\w’'-]{1,40}){0,6})?)|\b(?:celebrated|celebrates|celebrate|marked|marks) (?P<day>(?:[A-Z][\w’']{1,20} ){1,4}Day)\b|\b(?:celebrated|celebrates|celebrate|marked|marks|commemorated) (?:the |its |his |her )?(?P<whom>(?:\d{1,4}(?:st|nd|rd|th)|[a-z]+th) (?:birth )?(?:anniversary|birthday))", "{what}", False, True),
    EventVerb("event.phone.together", "phone call", "several", rf"\b(?:spoke|talked|speak|discussed)\b(?! with)[^.;]{{0,60}}? (?:by|on the|over the|over|via|in an?) (?:tele)?phone\b|\b(?:had|held|hold) an? {SOME}{{0,1}}?(?:(?:tele)?phone|telephonic) (?:conversation|call|talk)s?\b(?! with)|\bdiscussed\b[^.;]{{0,100}}? in a (?:tele)?phone (?:call|conversation)", "Phone call of {people}", True),
    EventVerb("event.phone.spoke", "phone call", "both", rf"\b(?:spoke|talked|speaks|speak|talk|spoken) (?:\w{{1,12}} )?(?:by|on the|over the|over|via) (?:(?:tele)?phone|video(?: ?link)?) (?:\w{{1,12}} ){{0,2}}?with\b|\b(?:telephoned|phoned)\b|\bcalled\b(?= (?:(?:[A-Z][\w’'-]{{1,30}}|of|the|and),? ){{1,10}}(?:to (?:express|discuss|offer|congratulate|convey|thank)|by phone|on [A-Z]\w+day)\b)|\b(?:congratulated|informed|thanked|briefed)\b(?=[^.;]{{1,90}} by (?:tele)?phone)|\b(?:had|held|hold|holds|conducted) (?:an? |{SOME}{{0,2}}?)(?:(?:tele)?phone|telephonic) (?:conversation|call|talk)s?\b(?: {SOME}{{0,3}}?with)?|\bon the phone with\b|\b(?:tele)?phone (?:calls|talks) with\b|\b(?:discussed|spoke|talked|spoken)\b[^.;]{{0,90}}? with\b(?=[^.;]{{1,120}} (?:by|over the|over|on the) (?:tele)?phone\b)", "Phone call of {people}", True),
    EventVerb("event.phone.pair", "phone call", "pair", r"\b(?:[Ii]n|[Dd]uring|[Aa]fter) (?:an? |the |his |her )?(?:\w{1,12} )?(?:(?:tele)?phone|telephonic) (?:conversation|call|talks?)s? with\b", "Phone call of {people}"),
    EventVerb("event.phone.noun", "phone call", "noun", r"\b(?:tele)?phone (?:conversation|call|talks) (?:of|between|took place|was held|with|was made)\b", "Phone call of {people}"),
    EventVerb("event.meeting.met", "meeting", "both", rf"\b(?:met|meets|meet)(?: (?!and\b|that\b|when\b)[\w’'-]{{1,20}}){{0,5}}? with\b|\b(?:had|held|holds|hold|have|having|holding) (?:an? )?{SOME}{{0,3}}?(?:meetings?|working session|audience|conversation|conversations|tête-à-tête)(?:[^.;]{{0,60}}?, including)?(?: (?!and\b|that\b)[\w’'-]{{1,20}}){{0,5}}? with\b", "Meeting of {people}", True),
    EventVerb("event.meeting.received-by", "meeting", "both", rf"{BE}(?:received|hosted|welcomed)(?: [\w’'-]{{1,20}}){{0,6}}? by\b", "Meeting of {people}"),
    EventVerb("event.meeting.discussed-with", "meeting", "both", r"\b(?:discussed|reviewed)(?: [^,.;]{1,80}?)? with\b", "Meeting of {people}"),
    EventVerb("event.meeting.chaired", "meeting", "subject", r"\b(?:held|holds|hold|chaired|chairs|convened|conducted) (?:an? |the )(?P<what>(?:[\w-]{1,20} ){0,3}?(?:meeting|videoconference|teleconference) (?:on|to discuss|dedicated to|devoted to|about|regarding|at) [^.;,]{1,60}?)(?=[.;,]|\s(?:in|at|with|today|yesterday)\b)", "{what} with {first}"),
    EventVerb("event.meeting.group", "meeting", "subject", rf"\b(?:met|meets|meet|held an? {SOME}{{0,2}}?meeting|holds? an? {SOME}{{0,2}}?meeting)(?: [\w’'-]{{1,20}}){{0,3}}? with (?:the |a |local |foreign |leading |young |members of |representatives of |[A-Z]\w+ ){{0,4}}[a-z-]{{3,20}}\b", "Meeting of {people}"),
    EventVerb("event.meeting.discussed", "meeting", "several", r"\b(?:exchanged views|discussed|reviewed|considered|held a (?:conversation|working session))\b", "Meeting of {people}"),
    EventVerb("event.meeting.met-object", "meeting", "both", r"\b(?:met|received|receives|has received|hosted|hosts|welcomed|meeting|will receive|meets|meet)\b(?: in [A-Z][a-z]{2,20}(?= the | [A-Z]))?(?! (?:with|by|at|in|on|of|between|and|was|is|will|has|(?:the |an? )?(?i:credentials|letters?|message|reply|order|award|medal|title|prize|support|certificate|summit|forum|conference|decision|news|idea|proposal))\b)", "Meeting of {people}", True),
    EventVerb("event.meeting.call", "meeting", "both", r"\b(?:paid|pays|paying|made|making|pay) an? (?:\w{1,12} )?(?:call on\b|call to\b|visit (?:on|to)\b(?= (?:the )?(?:President|Prime|Minister|Speaker|King|Governor|Mr|Mrs|[A-Z]\w+ (?:Minister|President))))", "Meeting of {people}"),
    EventVerb("event.meeting.together", "meeting", "several", rf"\b(?:met|meet|meets|(?:held|will hold|hold) an? {SOME}{{0,2}}?meeting)\b(?! with)", "Meeting of {people}", True),
    EventVerb("event.meeting.plan", "meeting", "subject", r"\b(?:will|is to|are to|(?:is|are) (?:due|set|scheduled|expected) to) (?:also )?(?:meet|receive|brief)\b", "Meeting of {people}"),
    EventVerb("event.meeting.again", "meeting", "nobody", r"\b(?:leaders|ministers|sides|parties|presidents|delegations|officials) will (?:\w{1,12} )?meet\b", "Meeting", False, True),
    EventVerb("event.meeting.pair", "meeting", "pair", r"\b(?:[Aa]t|[Dd]uring|[Ii]n|[Aa]fter|[Ff]ollowing|[Ff]or|[Aa]head of|[Bb]efore) (?:a |an |the |his |her |their )?(?:[\w-]{1,20} ){0,3}?(?:meeting|conversation|audience)s?(?: [\w’'-]{1,20}){0,4}? with\b|['’]s (?:\w{1,12} )?meeting with\b", "Meeting of {people}"),
    EventVerb("event.meeting.receiving", "meeting", "pair", r"\b(?:[Ww]elcoming|[Rr]eceiving|[Hh]osting)\b(?! (?:the )?(?:credentials|letters))", "Meeting of {people}"),
    EventVerb("event.meeting.heard", "meeting", "both", r"\b(?:heard|hears|listened to) (?:a |the )?(?:reports?|briefing|information) (?:by|of|from)\b|\bheard out\b|\b(?:gave|granted) an audience to\b|\b(?:bade|bid) farewell to\b|\btalked (?:to|with)\b|\bsat down for talks with\b", "Meeting of {people}"),
    EventVerb("event.meeting.gathered", "meeting", "subject", r"\b(?:gathered|summoned|called together)\b[^.;]{1,60} (?:for|to) an? (?:\w{1,15} )?meeting\b", "Meeting with {first}"),
    EventVerb("event.meeting.between", "meeting", "after2", r"\b(?:meeting|conversation)(?: [\w’'-]{1,20}){0,4}? between\b", "Meeting of {people}"),
    EventVerb("event.meeting.called", "meeting", "both", rf"\b(?:called|calls|calling) on (?=(?:the )?(?:[A-Z][\w’'-]{{1,20}} ){{1,8}})(?![^.;]{{1,160}} (?:to|for)\b)|\b(?:hosts?|hosted|hosting)(?= [^.;]{{1,120}} for (?:talks|a meeting))|\bsat down with\b|\b(?:told|tells) visiting\b(?= [A-Z])|\bconferred with\b|\bconsulted{WHEN} with\b", "Meeting of {people}"),
    EventVerb("event.meeting.noun", "meeting", "noun", rf"\b(?<!Opening the )(?<!during the )(?<!after the )(?:[Mm]eeting|[Cc]onsultations) (?:of|between|with)(?: the)? (?P<what>[^,.;]{{1,80}}?)(?: {HELD}|{LATER})", "Meeting of {people}", False, True),
    EventVerb("event.meeting.held", "meeting", "noun", rf"\b(?P<what>(?:[Aa]n? |[Tt]he (?:next |first |regular |previous ){{1,2}})(?:[a-z-]{{1,20}} ){{0,4}}(?:meeting|talks|round(?! table)|negotiations)(?: [^,;.]{{1,120}}?)?)(?: {HELD}|{LATER})", "{what}", False, True),
    EventVerb("event.talks.held", "talks", "both", rf"\b(?:held|holds|hold|holding|conducted|conduct|had|have|for|in) (?:{SOME}){{0,4}}?(?:talks|negotiations|consultations)(?: (?!and\b|that\b)[\w’'-]{{1,20}}){{0,5}}? with\b", "Talks of {people}", True),
    EventVerb("event.talks.plan", "talks", "both", rf"\b(?:will|is to|are to|(?:is|are) (?:due|set|scheduled|expected) to) (?:also )?(?:hold|have|conduct) (?:{SOME}){{0,3}}?(?:talks|negotiations|consultations)\b", "Talks of {people}"),
    EventVerb("event.talks.together", "talks", "several", rf"\b(?:held|hold|conducted|began|start|started|concluded|had) (?:{SOME}){{0,3}}?(?:talks|negotiations|consultations)\b(?! with)", "Talks of {people}", True),
    EventVerb("event.talks.pair", "talks", "pair", r"\b(?:[Aa]t|[Dd]uring|[Ii]n|[Aa]fter|[Ff]ollowing|[Ff]or|[Aa]head of|[Bb]efore) (?:the |his |her |their )?(?:[\w-]{1,20} ){0,3}?(?:talks|negotiations|consultations)(?: [\w’'-]{1,20}){0,4}? with\b", "Talks of {people}"),
    EventVerb("event.talks.between", "talks", "after2", r"\b(?:[Tt]alks|[Nn]egotiations|[Cc]onsultations)(?: [\w’'-]{1,20}){0,4}? between\b", "Talks of {people}"),
    EventVerb("event.talks.noun", "talks", "noun", rf"\b(?P<what>(?:[a-z-]{{1,20}} ){{0,3}}(?:[Tt]alks|[Nn]egotiations|[Cc]onsultations)(?: (?:between|of|with|on) [^,;.]{{1,80}}?)?) (?:are |is )?{HELD}(?<!ended)(?<!concluded)", "{what}", False, True),
    EventVerb("event.inspection.works", "inspection", "subject", rf"\b(?:visited|visits|visit|visiting|toured|tours)\b{WHEN} (?:the |a |several |two |three )(?P<what>(?:[\w’'-]{{1,30}} ){{0,4}}?(?:works?|construction|building site|site of|hit|affected|damaged|flooded|destroyed|flattened|repair|reconstruction)\b(?: [\w’'-]{{1,30}}){{0,5}}?)(?= (?:in|at|on|near|today|yesterday|where|and|aboard|along|for)\b|[,.;])", "Inspection of the {what} by {first}"),
    EventVerb("event.visit.noun", "visit", "after", r"\b(?P<what>(?:(?:[Ss]tate|[Oo]fficial|[Ww]orking|[Pp]rivate|[Ff]riendly) )?(?:[Vv]isit|trip)) (?:of|by)\b", "{what} of {people}", True),
    EventVerb("event.visit.arrived", "visit", "subject", r"\b(?:arrived|arrives|arrive|arriving|is|are|came|comes|was|be|currently|travelled|traveled|flew|left|leaves|leave|departed|departs|went|heads|headed)\b[^.;]{0,60}? (?:on|with|for) an? (?P<what>(?:[\w’'-]{1,40}[ -]){0,4}?(?:visit|trip|tour))\b", "{what} of {first}", True),
    EventVerb("event.visit.paid", "visit", "subject", r"\b(?:paid|pays|pay|paying|made|makes|make|making|began|begins|starts|begin|concluded|completed|started|ended|wrapped up|wraps up|embarked on|kicked off|cut short) (?:an?|his|her) (?P<what>(?:[\w’'-]{1,40}[ -]){0,4}?(?:visit|trip|tour))\b(?! of (?:the )?[a-z])", "{what} of {first}", True),
    EventVerb("event.visit.plan", "visit", "subject", r"\b(?:will|is to|are to|would|(?:is|are) (?:due|set|scheduled|expected) to|(?:plans?|intends?) to) (?:also |then |officially )?(?:visit|travel (?:to|in)|arrive|fly to|leave for|depart for|head to|go to|tour|pay an? (?P<what>(?:[\w’'-]{1,40}[ -]){0,3}?(?:visit|trip)))\b|\b(?:(?:is|are) (?:due|expected)|will be) in (?=[A-Z])", "Visit of {first}"),
    EventVerb("event.visit.came", "visit", "subject", r"\b(?:arrived|arrives|has arrived|landed|flew|travelled|traveled|travels|came|leaves|left|departed|departs|went|heads|headed|flown) (?:(?:today|yesterday|later|back|already|then|on [A-Z][a-z]+day|[A-Z][a-z]+day) )?(?:in|at|to|for|from) (?=[A-Z]|the [\w-]{1,20} (?:district|region|province|city|border))(?![^.;]{1,60} for the (?:event|meeting|forum|summit|talks|ceremony))|\barrived (?:at|in|there)\b", "Visit of {first}"),
    EventVerb("event.visit.during", "visit", "pair0", r"\b(?:[Dd]uring|[Ii]n|[Ww]ithin the framework of|[Aa]s part of|[Aa]t the (?:start|end) of|[Oo]n) (?:his|her|an?|the) (?P<what>(?:[\w’'-]{1,30}[ -]){0,3}?(?:visit|trip)) to\b", "{what} of {first}"),
    EventVerb("event.visit.own", "visit", "subject", r"['’]s (?P<what>(?:[\w’'-]{1,30}[ -]){0,3}?(?:visit|trip)) to\b", "{what} of {first}"),
    EventVerb("event.visit.touched", "visit", "subject", r"\b(?:touched down|landed|disembarked) (?:in|at)\b|\bis (?:currently )?in (?=[A-Z])(?=[^.;]{1,60} (?:for|to attend|on|to take part)\b)", "Visit of {first}"),
    EventVerb("event.visit.who", "visit", "subject", r", who (?:is|was) (?:on an? (?P<what>(?:\w{1,40}[ -]){0,3}?(?:visit|trip))|visiting)\b", "Visit of {first}"),
    EventVerb("event.visit.visited", "visit", "subject", rf"\b(?:visited|visits|visiting|visit)\b(?={WHEN} (?:the |a |an |[A-Z]|families|several|two|three))", "Visit of {first}"),
    EventVerb("event.visit.group", "visit", "nobody", r"\b(?P<what>(?:delegation|committee|mission|president|minister)) (?:of [^,.;]{1,60} )?(?:will (?:visit|leave for|travel to|arrive in)|is due to (?:visit|arrive|travel))\b", "Visit of the {what}", False, True),
    EventVerb("event.ceremony.credentials", "ceremony", "both", r"\b(?:presented|presents|handed|submitted|received|accepted|receives|accepts|present|receive)(?: (?:over|copies of|a copy of|the|his|her|their|original))* (?:letters of credence|credentials)(?: (?:to|of|from))?\b", "Presentation of credentials by {first}", True),
    EventVerb("event.ceremony.received", "ceremony", "subject", r"\b(?:received|accepted) (?:the )?(?:credentials|letters of credence)\b", "Presentation of credentials to {first}"),
    EventVerb("event.ceremony.oath", "ceremony", "object", r"\b(?:administered (?:the|his|her) oath(?: of (?:office|allegiance))?(?: to)?|sworn in(?= [A-Z]))\b", "Swearing-in of {first}"),
    EventVerb("event.ceremony.swore", "ceremony", "subject", r"\b(?:swore|swears|swear) in\b", "Swearing-in by {first}"),
    EventVerb("event.ceremony.wreath", "ceremony", "subject", r"\b(?:also )?(?:laid|lays|lay|laying|will lay) (?:an? |floral )?(?:wreaths?|flowers|bouquet)(?P<what> (?:at|to|on|near) the [A-Z][\w’'-]*(?: (?:of|the|to|and|for)(?= (?:the )?[A-Z])| [A-Z][\w’'-]*)*)?", "Wreath-laying by {first}{what}", True),
    EventVerb("event.ceremony.flowers", "ceremony", "by", r"\b(?:[Ff]lowers|[Ww]reaths|[Aa] wreath) (?:was|were|will be|have been|are to be) (?:also )?laid\b", "Wreath-laying", False, True),
    EventVerb("event.ceremony.attended", "ceremony", "subject", rf"\b(?:attended|presided over|led|hosted|attends|attend|took part in|take part in|participated in|participate in|spoke at|addressed) {THE}(?P<what>(?:[\w’'-]{{1,40}} ){{0,6}}?(?:ceremony|inauguration|funeral|parade|requiem|prayers?|service|commemoration|festivities))\b", "{what} with {first}"),
    EventVerb("event.ceremony.held", "ceremony", "noun", rf"\b(?P<what>(?:[\w’'-]{{1,40}} ){{0,4}}(?:ceremony|[Ii]nauguration|[Ff]uneral|parade|requiem|(?<!-)prayer|mass|vigil|solemn event|commemoration|solemn dispatch)(?: (?:of|for|to|dedicated|on|at) [^.;]{{1,90}}?)?) {HELD}", "{what}", False, True),
    EventVerb("event.ceremony.inauguration", "ceremony", "object", r"\b[Ii]nauguration of\b", "Inauguration of {first}"),
    EventVerb("event.ceremony.sworn", "ceremony", "subject", r"\b(?:(?:was|were|is|be|been|are) (?:\w{1,12} )?(?:sworn in|inaugurated)(?! (?:in|by the))|(?:took|takes|take|taking|taken) (?:the |his |her |their |an )?(?:presidential |constitutional )?oaths?)\b", "Swearing-in of {first}"),
    EventVerb("event.ceremony.farewell", "ceremony", "none", r"\b(?:bid|bade) farewell to\b|\b(?:was|were|will be|be) (?:buried|laid to rest)\b", "Farewell", False, True),
    EventVerb("event.ceremony.stone", "ceremony", "subject", r"\b(?:laid (?:the |a )?(?:foundation|first|memorial|commemorative|symbolic) (?:stone|capsule|brick)|broke ground|(?:planted|plants) (?:a |trees|an ))", "Ceremony with {first}"),
    EventVerb("event.ceremony.over", "ceremony", "subject", r"\b(?:handed over|handed|presented) (?:the )?(?:keys|certificates|apartments|new (?:cars|vehicles|ambulances|buses))\b", "Handover by {first}"),
    EventVerb("event.opening.opened", "opening", "subject", r"\b(?:opened|opens|inaugurated|inaugurates|unveiled|commissioned|commissions|launched|launches|(?:will|(?<!agreed )(?<!decided )(?<!ready )(?<!proposed )(?<!instructed )to|would) (?:open|inaugurate|commission)) (?:the |a |an |two |three |four |new )(?P<what>(?!(?:[\w-]{1,20} ){0,4}(?:meeting|session|summit|conference|talks|debate|doors?|fire|investigation|criminal|case|probe|inquiry|account|court|event|forum|file|congress|seminar|exercises?|campaign|attack|strikes?|offensive|service|bid)\b)(?:new )?[\w’'-]{1,40}(?: [\w’'-]{1,40}){0,6}?)(?= (?:in|at|on|near|today|yesterday|for|with|to)\b|[,.;])", "Opening of the {what} by {first}"),
    EventVerb("event.opening.ribbon", "opening", "anybody", r"\bcut the (?:symbolic |red )?ribbon\b|\b(?:symbolic |red )?ribbon was cut\b", "Opening with {people}", False, True),
    EventVerb("event.opening.attended", "opening", "subject", r"\b(?:attended|took part in|participated in|witnessed|at) the (?P<what>(?:\w{1,15} )?(?:launch|opening|inauguration|commissioning) of (?!(?:\w{1,15} ){0,4}(?:forum|conference|summit|session|meeting|congress|talks)\b)(?:the |a |an )?(?:new )?(?:[\w’'-]{1,30} ){0,3}?[\w’'-]{1,30})(?= (?:in|at|on|near|for)\b|[,.;])", "{what} with {first}"),
    EventVerb("event.opening.passive", "opening", "by", r"(?P<what>\b(?:(?:school|hospital|plant|factory|museum|bridge|road|clinic|centre|center|station|exhibition|monument|statue|bust|memorial|mosque|church|university|kindergarten|airport|terminal|line|embassy|consulate|house|office|market|park|library|stadium|facility|compound|theater|theatre|greenhouse|complex|mill|dam|tunnel|highway|railway|port|branch|lanes|checkpoint|crossing|pavilion|gallery|lab|laboratory|unit|ward|academy|college|hub|farm|mine|reservoir|hotel|building)(?: [^.;,]{1,60}?)?)) (?:was|were|has been|have been|will be|is to be|would be) (?:\w{1,14} )?(?:opened|inaugurated|unveiled|commissioned|put into operation)\b|\b(?P<where>(?:school|hospital|plant|factory|museum|bridge|road|clinic|centre|center|station|exhibition|house|embassy|consulate|office|lanes|greenhouse|crossing|monument|terminal|plant|factory|park|market|unit|gallery)(?: [^.;,]{1,40}?)?) (?:(?:will|would|is to|was to|are to) (?:open|resume|start operating)|(?:has )?opened(?= (?:in|at|on|today|yesterday|its)\b))\b|\bopening of (?:the |a )(?:new )?[\w’'-]{1,30} (?:in|at|took|was)\b|\breceived its first visitors\b", "Opening", False, True),
    EventVerb("event.inspection.inspected", "inspection", "subject", rf"\b(?:inspected|inspects|inspect|inspecting|(?:got|gets|get|getting|became) (?:\w{{1,10}} )?acquainted with|familiarized (?:himself|herself|themselves) with|examined|checked|checks|surveyed|surveys|reviewed(?= the (?:progress|course|construction))|went around|walked around|toured|tours|made an? (?:\w{{1,12}} )?(?:tour|round) of){WHEN} {THE}(?P<what>(?!work\b)[\w’'-]{{1,40}}(?: [\w’'-]{{1,40}}){{0,8}}?)(?= (?:in|at|on|near|today|yesterday|where|and|aboard|along)\b|[,.;])", "Inspection of the {what} by {first}"),
    EventVerb("event.award.presented", "award", "rewarded", r"\b(?:presented|presents|handed|handed over|conferred|bestowed|awarded)\b(?= [^.;]{0,60}?\b(?i:medals?|orders?|(?:state )?awards?|prizes?|badges?|diplomas?|certificates? of honou?r|titles?)\b)(?! (?:his|her|the) (?i:letters|credentials))", "Award with {people}", False, True),
    EventVerb("event.award.awarded", "award", "object", r"(?<!was )(?<!were )(?<!been )\b(?:awarded|decorated|bestowed|conferred|honou?red)\b(?! (?:the )?memory)", "Award to {first}"),
    EventVerb("event.award.was", "award", "subject", rf"{BE}(?:awarded|decorated|conferred|honou?red with|bestowed|presented with|given the title)\b(?! (?:by|without|a contract|contracts)\b)|\b(?:received|receives|won|wins|accepting|accepted) (?:the )?(?:[\w’'-]{{1,30}} ){{0,5}}?(?:[Mm]edal|[Oo]rder(?= of)|[Aa]ward|[Pp]rize|Certificate of Honor)\b", "Award to {first}"),
    EventVerb("event.award.were", "award", "by", r"\b(?:[Aa]wards?|[Mm]edals?|[Oo]rders?|[Pp]rizes?) (?:of [^,.;]{1,60} )?(?:was|were) (?:also )?(?:presented|awarded|conferred|handed)\b|\b[Tt]itle of [^,.;]{1,60} (?:was|were) conferred(?: on)?\b", "Award", False, True),
    EventVerb("event.signing.by", "signing", "by", r"\b(?:was|were|been|be) (?:\w{1,12} )?(?:signed|initialled|inked)(?: by)?\b|\bput (?:his|her|their) signatures?\b|\bsignatures were put(?: by)?\b|\b(?:witnessed|attended|oversaw) the signing\b|\b(?:agreements?|memorandum|memoranda|contracts?|treaty) (?:was|were) (?:also )?(?:concluded|reached)\b|\bexchanged (?:the )?(?:instruments|notes)\b|\bsigning ceremony\b|\bsigning of (?:an? |the )", "Signing of documents", False, True),
    EventVerb("event.signing.signed", "signing", "subject", rf"\b(?:signed|signs|sign|inked|initialled|initialed){WHEN} (?:the |a |an |two |three |several )?(?P<what>(?:[\w’'\"“«-]{{1,40}} ){{0,8}}?(?:decrees?|laws?|agreements?|treaty|treaties|memorandum|memoranda|memorandums|MoU|MOU|[Dd]eclaration|contracts?|bill|[Pp]rotocols?|statement|communiqué|communique|documents?|accords?|pact|deals?|roadmap|road map|plan|program|programme|charter|package|convention))\b(?! (?:appointing|dismissing|relieving|on (?:the )?appointment|according to which))", "Signing of the {what} by {people}", True, True),
    EventVerb("event.appointment.appointed", "appointment", "each", r"(?<!was )(?<!were )(?<!been )(?<!be )(?<!newly )(?<!recently )\b(?:appointed|appoints|appointing|appoint|appointment of|nominated|nominates|tapped|taps|designated|reappointed|promoted|elevated)\b(?! (?:after|in|for|to|on)\b)(?! by (?:the )?(?:President|Prime|King))|\b(?:named|names|naming)\b(?= (?:(?:[A-Z][\w’'-]{1,30}|the|of|and|former|veteran|career|ambassador|his|her|deputy|chief|staff) ?){1,10},? [^.;]{0,60}?\b(?:as|to|the|new|ministers?|head|chief|minister|director|chair|president|secretary|ambassador|governor|judge|commander|envoy|adviser)\b)", "Appointment of {first}"),
    EventVerb("event.appointment.chosen", "appointment", "object", r"\b(?:has )?(?:chosen|chose|picked|picks)\b(?= [A-Z])|\b(?:approved|announced|confirmed|approves|announces) (?:the )?(?:appointment|nomination) of\b|\b(?:confirmed|endorsed|installed|approved|introduced)\b(?= [A-Z][^.;]{1,90} as\b)|\bintroduced the new(?:ly[ -]appointed)?\b|\b(?:new|next|acting) (?:[a-z-]{2,20} ){0,4}(?:[Mm]inister|[Dd]irector|[Hh]ead|[Cc]hief|[Gg]overnor|[Ss]ecretary|[Aa]mbassador|[Cc]hair\w{0,6}|[Rr]epresentative|[Cc]ommissioner|[Pp]resident|[Pp]remier|[Mm]ayor|[Ss]peaker|[Jj]udge|[Jj]ustice|[Cc]ommander|[Ee]nvoy|[Rr]ector|[Aa]kim|[Hh]okim|[Pp]rosecutor|[Dd]eputy|[Cc]hancellor)(?: of [^.;,]{1,40})? (?:is|will be)\b(?= [A-Z])", "Appointment of {first}"),
    EventVerb("event.appointment.was", "appointment", "listed", rf"{BE}(?:appointed|named|nominated|reappointed|designated|promoted|approved as|assigned as|confirmed as|picked to|chosen to|tapped (?:to|as)|selected (?:to|as)|made (?=(?:the |a )?(?:[Mm]inister|[Aa]mbassador|[Gg]overnor|[Hh]ead|[Dd]irector|[Dd]eputy|[Cc]hair)))\b(?! after\b)|\bappointment was approved\b", "Appointment of {first}"),
    EventVerb("event.appointment.takes", "appointment", "subject", r"\b(?:(?:takes?|took|assumes?|assumed|taking) (?:up )?(?:office|charge|over (?:from|as)|(?:the |his |her )?(?:post|duties|functions|position))|(?:will|would|is to|set to|due to) (?:act as|replace|succeed|serve as|take over|head|perform (?:his|her|the) duties)|succeeds|replaces|replaced)\b(?= (?:[^.;]{0,60} )?(?:as|from|of|to|[A-Z]|the|on|his|her|in|today)\b|[ ]?[.,])", "Appointment of {first}"),
    EventVerb("event.appointment.goes", "appointment", "object", r"\b(?:post|portfolio|ministry|position|job|office|seat) (?:of [^.;,]{1,60} |[\w-]{1,20} ){0,2}?(?:went|goes|will go|was given|was handed|passes|passed|was offered|(?:was|is|has been) taken) (?:to|by)\b|\b(?:was|were|been|will be|is) (?:succeeded|replaced) by\b|\b(?:with|by) (?=[A-Z][^.;,]{3,40} (?:taking over|appointed|named) (?:as|in)\b)|\b(?:handed|gave|given) (?:the )?[^.;]{1,50} (?:portfolio|post|ministry) to\b", "Appointment of {first}"),
    EventVerb("event.appointment.became", "appointment", "subject", r"\b(?:became|becomes|becoming|will become)\b(?=[^.;]{0,90}\b(?:[Mm]inister|[Dd]irector|[Hh]ead|[Cc]hief|[Gg]overnor|[Ss]ecretary|[Aa]mbassador|[Cc]hair\w{0,6}|[Rr]epresentative|[Cc]ommissioner|[Pp]resident|[Pp]remier|[Mm]ayor|[Ss]peaker|[Jj]udge|[Jj]ustice|[Cc]ommander|[Ee]nvoy|[Rr]ector|[Aa]kim|[Hh]okim|[Gg]eneral|[Dd]eputy|[Cc]hancellor|office|post)\b)", "Appointment of {first}"),
    EventVerb("event.appointment.keeps", "appointment", "subject", r"\b(?:(?:keeps|retains|kept|retained)(?= [^.;]{1,40} (?:portfolio|post|ministry))|gets|takes on|takes the helm|moves (?:from|to)|heads? the (?:newly|new)|(?:will|would) be (?:[\w’'-]{1,20} ){0,3}?(?:new|next)|takes the|takes over the|goes to the|is the new|was made|comes in as|returns as|stays on as|(?:was|were) handed the)\b(?=[^.;]{0,90} (?:portfolio|post|ministry|ministries|[Mm]inister|[Dd]irector|[Hh]ead|[Cc]hief|[Gg]overnor|[Ss]ecretary|[Aa]mbassador|[Cc]hair\w{0,6}|[Rr]epresentative|[Cc]ommissioner|job|Ministry)\b)", "Appointment of {first}"),
    EventVerb("event.appointment.asked", "appointment", "object", r"\b(?:tasked|asked|entrusted|charged|named|entrusting|tasking)\b(?=[^.;]{1,80} (?:to (?:run|head|lead|take over|form)|with (?:running|heading|forming)|as (?:acting|interim))\b)", "Appointment of {first}"),
    EventVerb("event.dismissal.was", "dismissal", "subject", rf"{BE}(?:dismissed|sacked|fired|relieved|ousted|suspended|(?:recalled|removed|released|stripped)(?=[^.;,]{{0,80}} (?:from|of|as) (?:his|her|the|office|all|duty|duties|[a-z]{{1,12}} of)\b)|unseated|placed under suspension)\b(?! (?:by (?:the )?(?:court|judge)|on bail|from (?:custody|prison|jail|hospital)|by a court|the (?:case|appeal)))(?= (?:from|of|as|by|in|on|the|after|at|today|yesterday|over|for|for|following|with)\b|[.,;])|\b(?:lost (?:his|her) (?:job|post|position|seat|portfolio)|lost (?:a |the |his |her )?(?:no-?confidence vote|vote of (?:no )?confidence)|appointment was revoked)\b|, whose appointment was revoked\b", "Dismissal of {first}"),
    EventVerb("event.dismissal.dismissed", "dismissal", "object", r"(?<!was )(?<!were )(?<!been )(?<!be )(?<!has yet )\b(?:dismissed|dismisses|sacked|sacks|fired|fires|ousted|ousts)\b(?! (?:the |a |all |as |claims|these|any|by|off|on|at|shots|rumou?rs|allegations|reports|criticism|suggestions))|\b(?:dismissed|sacked|fired|ousted)\b(?= the (?:\w{1,20} ){0,4}(?:minister|head|director|chief|governor|mayor|akim|hokim|ambassador|commander|chairman))|\b(?:released|removed|relieved|recalled|suspended|stripped|removes|relieves|suspends)\b(?=[^.;]{0,140} (?:from|of) (?:his|her|the|their|office|all|duty)\b)|\b(?:suspended|suspends)\b(?= (?:the )?[A-Z])|\b(?:placed|put)\b(?=[^.;]{1,120} under suspension)|\bvoted(?: on \w{6,9}| late)? to (?:remove|oust|dismiss|impeach|sack)\b|\b(?:dismissal|removal|recall) of\b|\bto dismiss\b|\b(?:powers|duties|mandate) of\b(?=[^.;]{1,90} (?:terminated|suspended|revoked|ended early))", "Dismissal of {first}"),
    EventVerb("event.dismissal.ordered", "dismissal", "nobody", r"\b(?:asked|ordered|demanded|instructed) for (?:the )?[^.;]{1,60} to be (?:relieved|dismissed|removed)\b", "Dismissal", False, True),
    EventVerb("event.resignation.accepted", "resignation", "object", r"\b(?:accepted|accepts) (?:the |his |her )?resignation of\b|\bresignation of\b", "Resignation of {first}", False, True),
    EventVerb("event.resignation.announced", "resignation", "subject", r"\b(?:announced?|announces|has announced|tendered|tenders|submitted|submits|handed in|hands in|offered|gave in|filed) (?:his|her|their) (?:resignation|departure|retirement)\b|\b(?:filed|submitted|tendered|wrote|sent|handed in) (?:a|his|her) letter of resignation\b|\basked to be (?:dismissed|relieved|released)\b", "Resignation of {first}", False, True),
    EventVerb("event.resignation.resigned", "resignation", "subject", r"\b(?:(?:has |have )?(?:resigned|resigns)|(?:will|would|is to) resign|quit|quits|(?:will|to|would|is to|offered to) step down|(?:is|was|are|be) (?:stepping down|leaving (?:the (?:government|post|office|cabinet)|(?:his|her) (?:post|job|office)))|stepped down|steps down|stepped aside|steps aside|stands down|stood down|bows out|bowed out|vacated (?:his|her) (?:seat|post)|left (?:the|his|her) (?:post|office|position)|gives up (?:his|her)|give up (?:his|her) (?:seat|post))\b", "Resignation of {first}", False, True),
    EventVerb("event.election.elected", "election", "subject", rf"{BE}(?:re-?)?elected\b|\b(?:won|wins|winning|secured|clinched) (?:a |an |the |his |her )?(?:[\w’'-]{{1,30}} ){{0,4}}?(?:elections?|run-?off|presidency|term|vote|seat|ballot|leadership)\b|\b(?:was|is|were|been) (?:declared|proclaimed|recognized as|recognised as|announced as) (?:the )?(?:[\w’'-]{{1,20}} ){{0,2}}?(?:winner|elected|president|victor)\b|\b(?:on|for) (?:his|her) (?:re-?)?election\b", "Election of {first}"),
    EventVerb("event.election.beat", "election", "anybody", r"\b(?:beat|defeated|beats|defeats|edged out)(?=[^.;]{1,140} (?:elections?|run-?off|vote|ballot|race|polls)\b)", "Election of {first}"),
    EventVerb("event.election.polled", "election", "anybody", r"\bconceded(?: defeat)?(?: to)?\b|\b(?:won|polled|received|garnered|secured|obtained|took|came|finished)\b(?:[^.;]|\.\d){1,40}? (?:per ?cent|percent|votes|second|third)\b|\b(?:came|finished|placed) (?:second|third|last)\b", "Election of {first}", False, True),
    EventVerb("event.election.beaten", "election", "anybody", r"\b(?:defeated|beat|defeating|beating)(?= (?:(?:Mr|Mrs|Ms|Dr) |[A-Z][\w-]{1,20}['’]s )?[A-Z])", "Election of {first}", False, True),
    EventVerb("event.election.chosen", "election", "object", r"(?<!was )(?<!were )(?<!been )(?<!newly )(?<!be )\b(?:elected|re-elected|elects|re-elects|electing|re-electing)\b(?= (?:[a-z]{1,20} ){0,3}[A-Z])|\b(?:on|for) (?:his|her) (?:re-?)?election\b|\b(?:congratulated|congratulates)\b(?=[^.;]{1,80} on (?:his|her) (?:re-?)?(?:election|victory))|\b(?:re-?)?election of\b(?= [A-Z])", "Election of {first}"),
    EventVerb("event.election.held", "election", "noun", r"\b(?:go|goes|went|head|heading|vote|voted) (?:to the polls|on [A-Z][a-z]+day in [^.;]{1,60} elections?)\b|\b(?P<what>(?:[Pp]residential|[Pp]arliamentary|[Ll]ocal|[Mm]unicipal|[Gg]eneral|[Ss]nap|[Ee]arly|[Ll]egislative|[Rr]egional|[Gg]ubernatorial|[Mm]ayoral|[Rr]epeat|by-) ?(?:elections?|run-?off|vote)) (?:will be held|were held|was held|took place|is scheduled|are scheduled|will take place|held on|is to be held|are to be held|on)\b", "{what}", False, True),
    EventVerb("event.vote.adopted", "vote", "none", r"\b(?:[Pp]arliament|MPs|[Dd]eputies|[Ll]awmakers|[Ll]egislators|[Ss]enate|[Ss]enators|[Aa]ssembly|Mazhilis|Kenesh|Duma|Congress|Knesset|Bundestag|Bundesrat|Council|Lords|Commons|Chamber|Majlis|Mejlis|Verkhovna Rada|Seimas|Saeima|Sejm|Diet|House|Committee|[Dd]elegates|[Cc]ouncillors|[Cc]ouncilors|Parliament of \w+)\b(?:(?!had )[^.;,]){0,45}? (?:voted|adopted|passed|approved|rejected|ratified|endorsed|backed(?= (?:a|the) (?:bill|law|motion|resolution|budget|proposal))|confirmed(?= the\b)|gave (?:its |their )?approval to|adopts|passes|approves|rejects|ratifies|votes|denied|recognized|recognised|overrode|impeached) (?!(?:for |against )?[A-Z]|as )(?P<what>[\w’'-]{1,40}(?: [\w’'-]{1,40}){0,7})", "Vote: {what}"),
    EventVerb("event.vote.referendum", "vote", "none", r"\b(?P<what>[Rr]eferendum(?: on [^.;,]{1,60}?)?) (?:will be|was|is|took place|is to be|will take place)\b", "{what}", False, True),
    EventVerb("event.vote.numbers", "vote", "none", r"\bvoted (?:\d|in favou?r|unanimously|against (?:the|it)|for (?:it|the|his|her))|\b(?:\d{1,3}|[a-z-]{3,20}) (?:deputies|members|lawmakers|MPs|senators)?[^.;]{0,30}? ?(?:voted|votes (?:were|was)|were cast|votes) (?:for|in favou?r|against)\b|\b(?:by a vote of|by) \d{1,3}[ –-](?:votes )?to[ –-]\d|\b(?:was|were|been) (?:adopted|ratified|passed|approved)(?: (?:\w{1,20} ){0,4}?)(?:in the|by the|by|with) (?:\w{1,20} ){0,3}?(?:reading|parliament|deputies|majority|votes|house|chamber|Senate|Assembly|[Kk]enesh|lawmakers|unanimously)|\bput to (?:a |the )vote\b|\b(?:will|is to|are to|due to) vote on\b", "Vote", False, True),
    EventVerb("event.vote.confidence", "vote", "noun", r"\b(?:lost|survived|won|survives|wins|denied|faces|passed) (?:a |the |an )?(?:\w{1,20} ){0,2}?(?:no-?confidence|vote of (?:no[ -])?confidence|confidence vote|confidence)\b|\b(?:motion|resolution) of no[ -]confidence\b|\bno-confidence (?:motion|vote|resolution)\b", "Vote of confidence", False, True),
    EventVerb("event.summit.held", "summit", "noun", rf"{SUMMIT}[^.;]{{0,80}}?(?: {HELD}|{LATER})", "{what}", False, True),
    EventVerb("event.summit.opened", "summit", "subject", r"\b(?:opened|opens|hosted|hosts|chaired|chairs|will host|gathered for|convened) (?:the |a |an )?(?P<what>(?:[\w’'-]{1,30} ){0,4}?summit(?: of the [A-Z][\w’'-]{1,40}(?: [A-Z][\w’'-]{1,40})*)?)", "{what} with {people}"),
    EventVerb("event.summit.attended", "summit", "subject", r"\b(?:attended|attend|took part in|take part in|taking part in|participated in|participate in|addressed|arrived (?:\w{1,20} ){0,3}?for|will attend|speaking at|spoke at|at|wound up|wind up|concluded|during|for|to|on the (?:sidelines|margins) of) (?:the |a |an |their )?(?:work of the )?(?P<what>(?:[\w’'-]{1,40} ){0,6}?[Ss]ummit)\b", "{what} with {people}", False, True),
    EventVerb("event.session.held", "session", "noun", rf"(?P<what>(?:[\w’'-]{{1,40}} ){{0,5}}(?:session|sitting|hearing|hearings)\b(?: (?:of|on) (?:the )?[^,;.]{{1,80}}?)?) {HELD}", "{what}", False, True),
    EventVerb("event.session.chairmanship", "session", "noun", r"\b(?:session|(?:[Cc]abinet|[Gg]overnment|[Ss]ecurity Council|staff|headquarters) meeting|sitting)\b[^.;]{0,80}? (?:under the (?:co-)?chairmanship of|(?:was |is |were )?(?:co-)?(?:chaired|presided over) by)", "Session with {last}", False, True),
    EventVerb("event.session.chaired", "session", "subject", rf"\b(?:chaired|chairs|chair|presided over|presides over|presiding over|held|hold|holds|attended|attend|addressed|address|addressing|took part in|take part in|participated in|spoke at|took the floor at|taken the floor at|convened|opened|speaking at|(?<!has )(?<!had )told|opens) {THE}(?P<what>(?:[\w’'-]{{1,40}} ){{0,7}}?(?:session|sitting|[Cc]abinet meeting|government meeting|hearing|(?:meeting|session) of {THE}(?:[\w’'-]{{1,40}} ){{0,7}}?(?:Council|Committee|Cabinet|Government|Board|Commission|Presidium|Collegium)|(?:parliamentary|parliament|Senate|House|[A-Z]\w+) (?:[\w’'-]{{1,20}} ){{0,3}}?[Cc]ommittee))\b", "{what} with {first}"),
    EventVerb("event.session.heard", "session", "subject", r"\b(?:was|will be|is to be|were) (?:heard|questioned|summoned)(?=[^.;]{0,60} (?:by|in|at) (?:the |a )?(?:[\w’'-]{1,20} ){0,4}?(?:Committee|committee|Parliament|parliament|Senate|Assembly))", "Hearing of {first}", False, True),
    EventVerb("event.session.at", "session", "noun", r"\b(?:at|during) (?:an? |the |today['’]s |yesterday['’]s )(?P<what>(?:[a-z-]{1,20} ){0,3}(?:session|sitting) (?:of|chaired|on|today|yesterday|in)\b[^,.;]{0,60})", "{what}", False, True),
    EventVerb("event.meeting.at", "meeting", "nobody", r"\b(?:at|during) (?:an? |today['’]s |yesterday['’]s )(?P<what>(?:[a-z-]{1,20} ){0,2}meeting of (?:the )?[^,.;]{1,60})", "{what}", False, True),
    EventVerb("event.session.debate", "session", "nobody", r"\bto be (?:debated|considered|discussed|voted on|put to a vote) (?:on|by|in|at|tomorrow)\b", "Debate", False, True),
    EventVerb("event.session.body", "session", "noun", r"\b(?:[Cc]abinet|[Cc]ouncil|[Pp]arliament|[Aa]ssembly|[Cc]ommittee|[Ss]enate|[Gg]overnment|[Bb]oard|House|[Cc]ommission)\b[^.;,]{0,30}? (?:met|will meet|held (?:its|an?) (?:[\w-]{1,20} ){0,3}?(?:meeting|session)|convened|gathered|(?:discussed|considered|approved|adopted) [^.;]{1,80} at (?:its|an?|the) (?:\w{1,12} )?(?:meeting|session))\b(?! with| for talks)", "Session", False, True),
    EventVerb("event.session.in", "session", "noun", r"\b(?:[Aa]t|[Dd]uring|[Ii]n) (?:an? |the |today['’]s |yesterday['’]s )(?:next |last )?(?P<what>(?:plenary|extraordinary|regular|joint|emergency|special|expanded|closing|opening|first|final|enlarged|solemn|committee|parliamentary|government|cabinet|budget) (?:[\w-]{1,20} ){0,2}?(?:session|sitting|hearing|[Cc]abinet meeting|government meeting))\b", "{what}", False, True),
    EventVerb("event.session.addressed", "session", "subject", r"\b(?:addressed|addresses|will address|delivered (?:his|her|an?) [^.;,]{0,40}?(?:address|speech) (?:to|in)) (?:the |a joint session of )?(?P<what>(?:UN |[A-Z]\w+ )?(?:[Pp]arliament|Congress|[Gg]eneral Assembly|National Assembly|[Ss]enate|Jogorku Kenesh|deputies|lawmakers|MPs))\b", "Session of {what} with {first}"),
    EventVerb("event.session.questions", "session", "subject", r"\b(?:faced|answered|answers|took|fielded) questions (?:from (?:MPs|deputies|lawmakers)|in parliament)\b", "Session with {first}"),
    EventVerb("event.session.sits", "session", "noun", r"\b(?:House|Parliament|Assembly|Senate|Congress|Knesset|Bundestag|[Dd]eputies|MPs)(?: [^.;,]{1,50}?)? (?:sits again|sits|convened|convenes|reconvenes|reconvened|(?:listened|heard)(?: today| yesterday)? (?:to )?(?:the )?(?:information|report|account)|will (?:sit|convene|consider|debate|discuss|take up))\b|\bwill be (?:taken up|considered|debated|discussed) (?:by|at|in) (?:the |a )?(?:plenary|[A-Z]\w+|session|parliament)", "Session", False, True),
    EventVerb("event.conference.held", "conference", "noun", rf"(?P<what>(?:[\w’'-]{{1,40}} ){{0,7}}(?:[Cc]onference|[Ff]orum|congress|Congress(?! (?:of|denied|voted))|[Ss]eminar|[Ss]ymposium|round table|[Cc]onvention)(?: (?:of|on|for|dedicated) [^,;.]{{1,80}}?)?)(?: [^.;]{{0,40}}?)?(?: (?<!Congress ){HELD}|{LATER})", "{what}"),
    EventVerb("event.conference.attended", "conference", "subject", rf"\b(?:attended|attend|took part in|take part in|participated in|participate in|addressed|address|opened|opens|open|gave|gives|give|held|hold|holds|spoke at|speaking at|chaired|told(?= (?:the |an? )(?:[\w-]{{1,20}} ){{0,3}}(?:forum|Forum|congress|seminar|symposium))|hosted|hosts|co-host|host|co-hosted) {THE}(?P<what>(?:[\w’'-]{{1,40}} ){{0,7}}?(?:(?:[Cc]onference|[Ff]orum|[Ss]eminar|[Ss]ymposium|[Cc]ongress|round table)(?! on Tuesday that)|(?<!at a )briefing))\b", "{what} with {first}", False, True),
    EventVerb("event.arrest.was", "arrest", "subject", rf"{BE}(?:re-?)?(?:arrested|detained|taken into custody|remanded|placed in (?:the |a )?(?:pre-?trial |temporary )?(?:detention|custody)|placed under (?:house )?arrest|apprehended|captured|put in custody|in custody)\b|\b(?:turned (?:himself|herself) in(?:to)?|surrendered to (?:the )?police)\b", "Arrest of {first}", False, True),
    EventVerb("event.arrest.some", "arrest", "none", r"\b(?:arrested|detained|arrests|detains)\b(?= (?:an?|two|three|four|five|six|seven|eight|nine|ten|several|dozens|more|at least|\d{1,4})\b)", "Arrests", False, True),
    EventVerb("event.arrest.detained", "arrest", "object", r"(?<!was )(?<!were )(?<!been )\b(?:arrested|arrests|detained|detains|apprehended|arresting)\b(?! (?:on|in|at|after|by|for|over|when|while|last)\b)|\b(?:left|placed|put|remanded|kept|sent)\b(?=[^.;]{1,90} (?:in|into|to|under) (?:custody|house arrest|detention|pre-?trial|jail|prison)\b)|\barrest of\b", "Arrest of {first}"),
    EventVerb("event.trial.sentenced", "trial", "subject", rf"{BE}(?:sentenced|convicted|acquitted|found guilty|found not guilty|jailed|cleared of|indicted|charged with|handed (?=[^.;]{{0,40}} (?:sentence|term|years)))\b|\b(?:(?:went|goes|gone) on trial|faces trial|(?:is|are|will) (?:to )?(?:go|stand) (?:on )?trial|stood trial|lost (?:his|her|an|the) appeal|won (?:his|her|an|the) appeal|pleaded (?:not )?guilty|pleads (?:not )?guilty|appeared in (?:the )?court|appeared before (?:the |a )?(?:\w{{1,20}} ){{0,3}}?(?:court|judge|magistrate))\b", "Trial of {first}", False, True),
    EventVerb("event.trial.sentence", "trial", "object", r"\b(?:upheld|overturned|reduced|quashed|dismissed|rejected|threw out|annulled|suspended) (?:the |an |a )?(?:sentence|verdict|conviction|acquittal|appeal|petition|lawsuit|suit|challenge)(?: (?:of|against|by|from|filed by))?\b|\b(?:sentenced|convicted|acquitted|jailed|sentences|convicts|acquits|jails|indicted)\b|\b(?:handed|gave)\b(?= [^.;]{1,90} (?:years?|-year|jail|prison|sentence)\b)|\bcharged\b(?=[^.;]{1,90} with [a-z])|\bfound(?= [A-Z][^.;]{0,120} guilty\b)|\b(?:ordered|remanded)(?= [^.;]{0,100} (?:kept|held|remanded|custody|detention))", "Trial of {first}"),
    EventVerb("event.trial.noun", "trial", "object", r"\b[Tt]rial (?:of|against)\b|\b(?:case|proceedings|charges) against\b(?=[^.;]{1,120} (?:court|judge|hearing|trial|opened|began|adjourned))", "Trial of {first}"),
    EventVerb("event.trial.opened", "trial", "object", r"\b(?:[Tt]rial|[Hh]earing)(?: (?:of|in) [^.;,]{1,60})? (?:opened|began|begins|resumed|resumes|starts|started|is due|is set|will|adjourned|continues|continued)\b|\b[Pp]rosecutors? (?:\w{1,12} )?(?:asked|sought|requested|demanded|called)\b[^.;]{0,60}? (?:years|sentence|custody|term)\b", "Trial of {first}", False, True),
    EventVerb("event.trial.court", "trial", "noun", r"\b(?:[Cc]ourt|[Jj]udges?|[Tt]ribunal|[Jj]ury|Justice)\b[^.;]{0,90}? (?:sentenced|convicted|acquitted|will (?:choose|consider|hear|rule|announce|decide)|adjourned|postponed|passed sentence|handed down|ruled|threw out|upheld|overturned|rejected|ordered|found|granted|denied bail|began hearing|opened the trial)\b|\b(?:will|is to) (?:ask|be heard by) (?:a |the )?(?:judge|court|Judge)\b|\bhearing (?:was|is) (?:adjourned|scheduled|set)\b|\bverdict\b[^.;]{0,40}? (?:is expected|will be|was)\b", "Trial", False, True),
    EventVerb("event.accident.happened", "accident", "none", r"\b(?P<what>(?i:plane|air|bus|minibus|car|train|rail|helicopter|traffic|road|ferry|boat|mine|truck|gas|pipeline|factory|refinery|lorry|tanker|aircraft|building|bridge|roof|warehouse) (?:collapse|fire|crash|accident|collision|explosion|(?<!bomb )blast|sinking|disaster)|(?i:derailment)|(?i:explosion) (?:ripped|occurred|at|in|rocked)|(?<!bomb )blast (?:at|in|ripped)|stampede|crush|fire (?:broke out|at|in|swept|engulfed|ripped|destroyed)|crash(?:es)? (?:killed|on|near|in|of))\b|\b(?:crashed|sank|capsized|derailed|collided|overturned|caught fire|exploded|sunk|sinking of|collapsed)\b(?=[^.;]{0,140} (?:killing|killed|injured|injuring|dead|died|people|passengers|carrying|miles|off|Strait|sea|river|aboard|board|workers|ravine|near))|\b(?:helicopter|plane|bus|train|ferry|boat|car|minibus|truck|jet|aircraft|tanker)\b[^.;]{0,80}? (?:crashed|sank|capsized|derailed|overturned|plunged|collided|went down|caught fire)\b|\b(?:killed|died|die|dies|injured|dead|missing|hurt)\b[^.;]{1,140}? (?:collided|crashed|sank|sinks|crashes|falls|plunges|capsizes|capsized|overturned|derailed|collapsed|plunged|fell|crash|collision|derailment)\b", "{what}"),
    EventVerb("event.disaster.happened", "disaster", "none", r"\b(?P<what>(?:magnitude[ -]\d(?:\.\d)? )?(?i:earthquakes?|quake|flash floods?|floods?|flooding|landslides?|mudflows?|mudslides?|mudslide|avalanches?|(?:[Tt]ropical )?[Cc]yclone|[Hh]urricane|[Tt]yphoon|tsunami|wildfires?|drought|[Ss]torm|tornado|volcano|heat ?wave|eruption|forest fires?))\b(?=(?:[^.;]|\.\d){0,120} (?:struck|hit|hits|strikes|killed|killing|left|destroyed|occurred|swept|damaged|claimed|claim|flooded|displaced|made landfall|came down|victims|buried|died|dead|toll|affected|inundated|submerged|rose|erupted|devastated|washed|ripped|caused|triggered|kills?))|\b(?:triggered|caused|unleashed|sparked|hit by|struck by|swept away by) (?:an? |the )?(?:\w{1,20} ){0,2}?(?:earthquake|avalanches?|landslides?|floods?|flooding|mudflows?|mudslides?)|\bkilled (?:by|in) (?:an? |the )?(?:\w{1,20} ){0,2}?(?:earthquake|avalanches?|landslides?|floods?|flooding|cyclone|mudflow|storm|quake)", "{what}"),
)  # fmt: skip

# The words without which no trigger of a kind can match, in lower case.
KEYS = {
    "meeting": "welcoming receiving heard hears listened gave granted bade bid talked gathered "
    "summoned including videoconference discussed reviewed considered called held chaired "
    "convened conducted consulted told tells sat conferred calls calling hosting met paid "
    "pays paying pay round exchanged meet meets met meeting meetings received receives "
    "receive hosted hosts welcomed greeted conversation conversations audience session "
    "consultations call visit brief",
    "talks": "talks negotiations consultations",
    "phone call": "called congratulated informed thanked briefed phone telephone telephoned telephonic "
    "phoned called",
    "visit": "will touched disembarked is wrapped wraps embarked kicked arrived arrives arrive "
    "arriving landed flew flown fly travel travels travelled traveled came leaves leave "
    "left departed departs depart went heads headed go visit visits visited visiting trip "
    "tour toured tours due expected",
    "ceremony": "farewell buried rest swearing-in stone capsule brick ground planted credentials "
    "credence wreath wreaths flowers bouquet ceremony inauguration inaugurated oath oaths "
    "swore swears swear sworn funeral parade requiem prayer prayers mass vigil event "
    "commemoration service festivities dispatch keys certificates apartments cars vehicles",
    "opening": "launch opened opens open inaugurated inaugurates inaugurate unveiled commissioned "
    "commissions commission launched launches ribbon resume operation operating opening "
    "visitors",
    "inspection": "visited visits visit visiting examined inspected inspects inspect inspecting "
    "acquainted checked checks familiarized surveyed surveys reviewed around toured tours "
    "tour round",
    "award": "title given conferred awarded presented presents decorated bestowed honoured honored "
    "medal order award prize certificate awards medals orders prizes handed",
    "signing": "concluded reached instruments signed signs sign signing inked initialled initialed "
    "exchanged signature signatures",
    "appointment": "started naming confirmed endorsed introduced approved acting selected goes post "
    "portfolio ministry position succeeded replaced handed taking keeps retains kept "
    "retained gets moves heads new next comes returns stays helm chosen chose picked picks "
    "appointing appoint appointment appointed appoints reappointed named names nominated "
    "nominates nomination candidacy tapped taps designated promoted elevated approved "
    "confirmed assigned made takes take took taking assumes assume assumed replace replaces "
    "succeed succeeds became becomes head act serve perform tasked tasking entrusting asked "
    "entrusted charged installed proposed",
    "dismissal": "dismiss lost powers duties mandate voted dismissed dismisses dismissal sacked sacks "
    "fired fires relieved relieves removed removes removal ousted ousts suspended suspends "
    "suspension released recalled recall stripped unseated revoked confidence no-confidence",
    "resignation": "leaving post office position left gives give relieved dismissed released resigned "
    "resigns resign stepped step stepping steps stands stood quit quits departure "
    "resignation retirement bowed bows vacated",
    "election": "beats defeats edged conceded polls electing re-electing defeating beating elected "
    "re-elected reelected elects re-elects election re-election elections won wins winning "
    "polled winner received took came finished second third secured clinched percent votes "
    "defeated beat declared proclaimed recognized recognised congratulated run-off runoff "
    "presidency obtained garnered",
    "vote": "referendum confirmed approval vote votes voted adopted passed approved rejected "
    "ratified endorsed adopts passes approves rejects ratifies confidence no-confidence "
    "denied recognized recognised impeached overrode backed",
    "summit": "summit",
    "session": "questions discussed considered approved met meet meets gathered held spoke addressed "
    "heard questioned summoned debated voted vote session sitting meeting hearing hearings "
    "committee sits convened convenes reconvenes listened heard sit convene consider debate "
    "considered debated discussed discuss take taken",
    "conference": "conference forum congress briefing seminar symposium convention table",
    "anniversary": "day anniversary birthday centenary jubilee date",
    "arrest": "left placed put kept sent arrested arrests arrest detained detains custody remanded "
    "detention apprehended captured arresting surrendered turned",
    "trial": "handed gave prosecutor prosecutors sentenced sentences convicted convicts acquitted "
    "acquits guilty charged indicted jailed jails cleared fined trial sentence verdict "
    "conviction acquittal found court judge judges tribunal jury justice appeal petition "
    "lawsuit hearing proceedings case charges",
    "accident": "collapse sinks falls plunges capsizes plunged fell crash accident collision explosion "
    "blast sinking disaster derailment stampede crush fire crashes crashed sank capsized "
    "derailed collided overturned exploded sunk collapsed",
    "disaster": "earthquake earthquakes quake floods flood flooding landslide landslides mudflow "
    "mudflows mudslide mudslides avalanche avalanches cyclone hurricane typhoon tsunami "
    "wildfire wildfires drought storm tornado volcano heatwave eruption fires",
}
CASES = re.compile(r"\[[A-Z]([a-z])\]")  # *[Ss]ummit*


def _words_of(verb):
    """Return those words of the kind that the trigger of ``verb`` spells."""
    spelt = verb.trigger.replace("(?:tele)?phone", "telephone").replace("-?", "-")
    spelt = spelt.replace("(?:re-)?", "re-")
    spelt = CASES.sub(r"\1", spelt).lower()
    words = KEYS[verb.kind].split()
    return [word for word in words if word in spelt or word.removesuffix("s") in spelt]


# Words beside which those who took part are named, in lower case.
ATTENDANCE = -1
ATTENDING = (
    "attended attend attending accompanied accompany joined joins present presence participation "
    "part participate participated includes included include comprises comprised consists consisted "
    "delegation participants guests witnessed represented greeted addressed headed led chaired "
    "co-chaired among others those spoke speaking blessed side group mission attendance"
)
# The places in the table of the rows that a word can tell of.
EVENT_KEYS = {word: {ATTENDANCE} for word in ATTENDING.split()}
for _place, _verb in enumerate(EVENT_VERBS):
    for _word in _words_of(_verb):
        EVENT_KEYS.setdefault(_word, set()).add(_place)
