"""The words that wake the rows of the events' table, so that the others are not tried."""

import re

from .event_verbs import EVENT_VERBS

# The words without which no trigger of a kind can match, in lower case.
KEYS = {
    "meeting": """
        accepted agreed assured audience bade bid breakfast breakfasted brief briefed call
        called calling calls chaired conducted conferred considered consultations consulted
        convene convened conversation conversations delivered dined dinner discussed exchange
        exchanged gather gathered gathering gave get-together granted greeted heard hears held
        host hosted hosting hosts huddled including informed instructed listened lunch lunched
        luncheon meet meeting meetings meets met paid pay paying pays presented receive received
        receives receiving reception reported reviewed round sat session summoned summons talked
        tells thanked together told touched videoconference visit visiting welcomed welcoming
    """,
    "talks": """
        consultations held hold negotiated negotiations talks
    """,
    "phone call": """
        asked assured briefed call called congratulated conveyed expressed extended got informed
        invited offered phone phoned placed rang received speaks spoke spoken telephone
        telephoned telephonic thanked told took urged wished
    """,
    "visit": """
        arrival arrive arrived arrives arriving began begin beginning begins begun came come
        coming completed completes concluded concludes continued continues currently delegation
        depart departed departs disembarked drove due embarked ended ends expected flew flies
        flown fly flying foot go group headed heading heads hurried is kicked kicks landed
        landing leave leaves left made make makes making mission paid pay paying pays returned
        returns rushed scene site started starts team touched tour toured tours travel traveled
        traveling travelled travelling travels trip undertook visit visited visiting visits went
        will wrapped wraps
    """,
    "ceremony": """
        apartments banquet bouquet breaking brick buried canonised canonized capsule cars
        ceremony certificates commemoration consecrated cornerstone credence credentials crowned
        dispatch distributed enthroned event farewell festivities flowers foundation funeral
        gathered gave ground ground- groundbreaking handed hoisted homage inaugurated
        inauguration invested keys laying lined lit mass mourners oath oaths observed ordained
        parade planted prayer prayers presented raised reception requiem respects rest service
        stone swear swearing-in swears swore sworn tribute vehicles vigil wreath wreaths
    """,
    "opening": """
        button commission commissioned commissioning commissions go-ahead inaugurate inaugurated
        inaugurates inaugurating launch launched launches open opened opening opens operating
        operation resume ribbon start unveiled unveiling visitors
    """,
    "inspection": """
        acquainted air around began bypass carried checked checks conducted detour examined
        familiarized flew flight flown flyover inspect inspected inspecting inspection inspects
        made overflew overflight paid reviewed round surveyed surveying surveys tour toured
        touring tours undertook viewed viewing visit visited visiting visits went
    """,
    "award": """
        award awarded awards became bestowed certificate claimed conferred decorated given
        handed hands honored honoured laureate medal medals order orders pinned presented
        presents prize prizes recipient scooped title titles took winner wins won
    """,
    "signing": """
        affixed clinched concluded exchanged initialed initialled inked instruments penned
        reached sealed sign signature signatures signed signing signs struck
    """,
    "appointment": """
        accepted accepts act acting announced appoint appointed appointing appointment
        appointments appoints approved asked assigned assume assumed assumes became become
        becomes becoming began begins brought candidacy candidature chaired charge charged
        choice chose chosen comes composition comprises confirmed designated discharged duties
        elevated endorsed entrusted entrusting falls features freed fulfilled functions gets
        given goes got handed have head headed heads helm hired holds included includes incoming
        inherits installed introduced job joined joins keeps kept landed lands lead led line-up
        lineup made manage ministry moved moves named names naming new next nominated nominates
        nomination nominee oversee passes perform performed pick picked picks place portfolio
        position post powers presented promoted proposed put reappointed reassigned receives
        recruited remains replace replaced replacement replaces retained retains returns rotated
        run selected selection serve shifts started starts stays steer step stepped stepping
        steps submitted succeed succeeded succeeds successor switches take taken takes taking
        tapped taps tasked tasking took transferred unveiled went
    """,
    "dismissal": """
        axed axes booted confidence demoted deposed dismiss dismissal dismissed dismisses
        dropped drops duties ended fired fires forced freed impeached impeaches impeachment
        kicked let lost mandate no-confidence ousted ouster ousts overthrown parted placed
        powers purged pushed recall recalled released relieved relieves removal removed removes
        revoked sacked sacking sacks shown stripped suspended suspends suspension terminated
        toppled unseated voted withdrew
    """,
    "resignation": """
        application applied bowed bows cabinet coalition collapsed departure dismissed fell give
        given gives government granted handed laid leave leaving left letter mandate office
        petition position post presented quit quits quitting re-election reelection released
        relieved relinquished renounced request resign resignation resigned resigning resigns
        retire retirement satisfied stand stands step stepped stepping steps stood surrendered
        term vacated
    """,
    "election": """
        anointed backed beat beating beats came cast certified chose chosen clinched coasted
        conceded congratulated course cruised declared defeated defeating defeats edged elect
        elected electing election elections electorate elects finished gained garnered gave got
        had handed has headed heading leading leads led obtained people percent picked placed
        poised polled polling polls presidency proclaimed re- re-elected re-electing re-election
        received recognised recognized reelected returned rode romped run-off runoff second
        secured selected set stormed swept third took unseated victory voted voters votes voting
        winner winning wins won
    """,
    "vote": """
        adopted adopts approval approved approves backed carried cleared confidence confirmed
        defeated denied endorsed failed impeached no-confidence overrode passed passes ratified
        ratifies recognised recognized referendum rejected rejects supported vote voted votes
        won
    """,
    "summit": """
        summit
    """,
    "session": """
        addressed addressing adjourned appeared appearing appears approved briefed chairing
        closed committee consider considered convene convened convenes debate debated delivered
        discuss discussed evidence faced gathered gave grilled heard hearing hearings held hold
        holds informed listened made meet meeting meets met panel presented presents presiding
        pressed questioned questions quizzed reconvenes reported session sit sits sitting
        speaking speaks spoke summoned take taken testified testifies testifying testimony told
        vote voted
    """,
    "conference": """
        addressed addressing briefing conference congress convention forum keynote presentation
        remarks seminar symposium table
    """,
    "anniversary": """
        anniversary bicentenary birthday celebrate celebrated celebrates celebrating
        celebrations centenary commemorate commemorated commemorates commemorating
        commemorations date day festivities jubilee mark marked marking marks observed observes
    """,
    "arrest": """
        apprehended arrest arrested arresting arrests authorized captured caught chose custody
        detained detains detention extended extradited hauled herself himself imposed kept led
        left nabbed ordered picked placed put remanded rounded sanctioned seized sent
        surrendered taken turned
    """,
    "trial": """
        acquits acquittal acquitted appeal appear appeared appearing appears arraigned arrested
        authorized bail case changed charged charges chose cleared commuted complaint convicted
        conviction convicts court cut delivered denied dock extended fined found freed gave gets
        got granted guilty halved handed hearing hearings imposed increased indicted jailed
        jails judge judges jury justice kept lawsuit left magistrate measure ordered petition
        placed pleaded pleads preventive proceedings prosecutor prosecutors put received
        receives refused released remanded restraint sanctioned sent sentence sentenced
        sentences set stand testified trial tribunal verdict walked
    """,
    "accident": """
        accident blast blaze broke came capsized capsizes collapse collapsed collided collision
        crash crash-landed crashed crashes crush derailed derailment died dies disaster down
        exploded explosion falls fell fire flipped hospitalised hospitalized hurt inferno
        injured killed landing leak overran overturned perished ploughed plowed plunged plunges
        poisoning rammed ran rescued sank sinking sinks skidded slammed smashed stampede sunk
        veered wounded
    """,
    "disaster": """
        avalanche avalanches blizzard cyclone downpour downpours drought earthquake earthquakes
        eruption fires flood flooding floods hail heatwave hurricane landslide landslides
        mudflow mudflows mudslide mudslides quake rain rains snowstorm storm superstorm tornado
        tsunami typhoon volcano wildfire wildfires
    """,
}
CASES = re.compile(r"\[[A-Z]([a-z])\]")  # *[Ss]ummit*
ESCAPES = re.compile(r"\\[a-zA-Z]|\(\?P<\w+>|\(\?i?:")
SPELT = re.compile(r"[a-z]+(?:-[a-z]+)*")


def _words_of(verb):
    """Return those words of the kind that the trigger of ``verb`` spells."""
    trigger = verb.trigger.replace("(?:tele)?phone", "phone telephone").replace("-?", "-")
    trigger = (
        trigger.replace("(?:re-)?", "re-").replace("(?:[Cc]o-)?", " ").replace("(?:co-)?", " ")
    )
    spelt = set(SPELT.findall(ESCAPES.sub(" ", CASES.sub(r"\1", trigger)).lower()))
    spelt |= {one.removesuffix("s") for one in spelt} | {one.removeprefix("re-") for one in spelt}
    words = KEYS[verb.kind].split()
    name = verb.name.removeprefix("event.")
    return [
        word
        for word in words
        if (word in spelt or word.removesuffix("s") in spelt)
        and name not in SPARED.get(word, "").split()
    ]


# Common words that need not wake some of the rows that spell them: whatever these match holds
# another of their words too.
SPARED = {
    "meeting": "session.body meeting.groups",
    "is": "visit.arrived visit.plan visit.who visit.group visit.delegation",
    "will": "visit.group",
    "told": "meeting.called meeting.told",
    "assured": "meeting.told",
    "informed": "meeting.told",
    "thanked": "meeting.told",
    "instructed": "meeting.told",
    "head": "appointment.became appointment.keeps appointment.field appointment.asked "
    "appointment.appointed appointment.includes appointment.chosen appointment.new "
    "appointment.own appointment.was",
    "heads": "appointment.became appointment.asked appointment.appointed appointment.includes "
    "appointment.chosen appointment.new appointment.was appointment.own",
    "ministry": "appointment.new appointment.introduced appointment.field",
    "post": "appointment.became appointment.keeps appointment.chosen appointment.new "
    "appointment.was appointment.takes appointment.own",
    "new": "appointment.appointed",
    "have": "appointment.chosen appointment.new",
    "take": "appointment.asked appointment.was",
    "took": "phone.noun phone.spoke election.held election.polled",
    "committee": "session.body session.in session.grilled session.heard",
    "cabinet": "resignation.resigned",
    "government": "resignation.resigned",
    "service": "ceremony.mourned",
    "had": "election.polled",
    "has": "election.polled",
    "led": "election.polled",
    "leads": "election.polled",
    "got": "election.polled election.elected election.held phone.spoke",
    "received": "phone.spoke",
    "people": "election.held",
    "put": "arrest.court",
    "held": "talks.held talks.together talks.noun talks.states meeting.noun meeting.held "
    "meeting.met meeting.chaired meeting.group meeting.together meeting.discussed session.held "
    "session.chaired",
    "hold": "talks.held talks.together talks.noun talks.states talks.plan",
}

# Words beside which those who took part are named, in lower case.
ATTENDANCE = -1
ATTENDING = """
    accompanied accompany addressed advocate among attend attendance attended attending attorney
    audience barrister blessed blessing briefed chaired co-chaired comprised comprises consisted
    consists counsel dead deceased defending delegation died explained floor gathering greeted
    group guests handed headed include included includes informed injured joined joins judge
    justice killed lawyer lecture led magistrate message mission mitigating others part
    participants participate participated participation presence present presentation presented
    prosecuting prosecutor report reports represented representing showed side solicitor
    speaking speech spoke thanked those told victim victims welcomed witnessed
"""
# The places in the table of the rows that a word can tell of.
EVENT_KEYS = {word: {ATTENDANCE} for word in ATTENDING.split()}
for _place, _verb in enumerate(EVENT_VERBS):
    for _word in _words_of(_verb):
        EVENT_KEYS.setdefault(_word, set()).add(_place)
