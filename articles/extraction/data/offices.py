"""Words of which offices are made, written from the usage of English-language wires.

A title is modifiers and a head (*First Deputy* + *Chairman*); the body follows by *of* or *for*.
"""

# Heads whose title is complete by itself: with a name after them they name an office.
OFFICE_HEADS = frozenset(
    """
    president minister chairman chairwoman chairperson chair chancellor premier king queen emir
    consul-general chamberlain sultan emperor empress speaker senator governor mayor akim hakim
    ambassador consul secretary
    commissioner director commander prosecutor ombudsman ombudswoman judge justice magistrate
    spokesman spokeswoman spokesperson rector chancellor bishop archbishop cardinal patriarch
    imam mufti pope dean ceo cfo coo cto manager
    administrator auditor inspector comptroller rapporteur plenipotentiary adviser advisor regent
    coordinator superintendent sheriff treasurer registrar envoy
    representative congressman congresswoman councillor councilor alderman lawmaker mp mep vizier
    taoiseach tánaiste asantehene mec mla msp mca pm
    undersecretary under-secretary under-secretary-general vice-president viceroy regent
    chairman-in-office general-secretary secretary-general attorney-general director-general
    governor-general
    prosecutor-general co-chairman co-chair coach sirdar toraga constable prefect moderator
    hokim khokim
    attaché chargé vice-premier vice-chairman
    gov. sen. rep. pres. amb. physician counselor counsellor principal harbormaster harbourmaster
    ambassador-at-large inspector-general auditor-general solicitor-general commander-in-chief
    editor-in-chief comptroller-general officer nuncio quartermaster vicar hyakim attorney
    solicitor surgeon accountant postmaster assistant
    vice-chancellor vice-minister vice-mayor vice-speaker vice-chair vice-rector
    ombudsperson controller serjeant-at-arms sergeant-at-arms vice-governor vice-chairperson
    """.split()
)

# Ordinary words that are an office only with a body: *head of the agency*, *police chief*.
BODY_HEADS = frozenset(
    "executive head chief leader co-leader founder co-founder president-general member "
    "deputy owner editor ooni alaafin omukama commandant provost warden curator convener convenor "
    "abbot abbess boss clerk custodian trustee chaplain ataman starosta voivode".split()
)

# Ranks and clerical or royal styles: a name follows, and they make a post only with a body.
RANKS = frozenset(
    """
    general metropolitan lieutenant colonel major captain admiral marshal brigadier sergeant
    corporal commodore brigadier-general lieutenant-general major-general colonel-general
    vice-admiral rear-admiral vice-marshal
    commander prince princess duke duchess sheikh sheikha ayatollah rabbi
    father sister brother reverend sir dame lord lady baroness baron count countess
    gen. lt. col. maj. capt. adm. sgt. brig. cmdr.
    """.split()
)

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor mr. mrs. ms. mx. dr. prof. madam madame mister hon hon. "
    "rev rev. fr. msgr. honourable honorable doctor engineer "
    "academician comrade judge justice sultan emir h.e. he. "
    "alhaji alhaja hajiya hajia barrister chief otunba oba igwe eze naba togbe osagyefo datuk "
    "dato datin dato' tun tuan puan encik shri smt smt. kumari pandit maulana mullah mawlana "
    "allamah hujjatoleslam hojatoleslam sayyid ustaz ustadz kyai khun herr frau monsieur madame "
    "mademoiselle mme mme. mlle mlle. señor señora senhor senhora signor signora dona doña "
    "monsignor venerable reverend imam pastor archimandrite hieromonk abbot "
    "marsdya marsekal brigjen mayjen letjen kombes kompol "
    "engr engr. arc. arch. barr barr. atty atty. adv. maj. brig brig. gen gen. lt lt. col col. "
    "sp dsp asp csp acp dcp aig "
    "capt capt. cmdr cmdr. sgt sgt. cpl cpl. insp insp. supt supt. adm adm. pvt pvt. prof. "
    "weizero waizero messrs messrs. mawlawi maulvi molvi qari "
    "drs. ir. kh hj hj. tgk. assoc. ald ald. cllr cllr. esq. fm cm".split()
)
STYLES = frozenset({"excellency", "majesty", "highness", "eminence", "holiness", "honour", "honor",
                    "grace", "lordship", "beatitude", "worship"})  # fmt: skip

# Styles of two words: the first and what follows it.
STYLED = {
    **dict.fromkeys(["his", "her", "their", "your"], STYLES),
    "tan": {"sri"}, "toh": {"puan"}, "puan": {"sri"}, "dato": {"sri", "seri"},
    "the": {"honourable", "honorable", "hon", "hon.", "rev", "rev.", "reverend", "most", "right"},
    "datuk": {"seri", "sri", "paduka", "wira", "hajah", "haji"}, "datin": {"paduka", "seri"},
    "yang": {"berhormat", "amat", "arif", "mulia"}, "amat": {"berhormat"},
    "most": {"reverend", "rev", "rev."}, "very": {"reverend", "rev", "rev."},
    "right": {"reverend", "rev", "rev.", "honourable", "honorable", "hon", "hon."},
    "rt": {"hon", "hon."},
    "air": {"chief", "vice", "marshal", "commodore"}, "vice": {"admiral", "marshal"},
    "rear": {"admiral"}, "group": {"captain"}, "wing": {"commander"}, "squadron": {"leader"},
    "field": {"marshal"}, "colonel": {"general"}, "chief": {"marshal", "justice", "inspector"},
    "associate": {"professor"}, "brigadier": {"general"}, "assistant": {"professor"},
    "master": {"sergeant"}, "staff": {"sergeant"}, "warrant": {"officer"}, "first": {"lieutenant"},
    "second": {"lieutenant"}, "petty": {"officer"}, "senior": {"lieutenant", "sergeant"},
    "police": {"colonel", "major", "captain", "general"}, "lieutenant": {"general", "colonel"},
}  # fmt: skip

# Styles that are given names too: dropped only before a full name.
SOFT_STYLES = frozenset(
    "ratu tui haji hajj hajah hadji malam mallam mullah tengku tunku sheikh shaikh shaykh sayyed "
    "sheik ato daw naa nii nene togbui woizero mian makhdoom nawabzada".split()
)
# What stands behind a rank in brackets.
RETIRED = frozenset({"retd", "rtd", "ret", "retired", "retd.", "rtd.", "ret."})

RANKED = HONORIFICS | RANKS

PLURALS = {
    "presidents": "president", "ministers": "minister", "chairmen": "chairman",
    "speakers": "speaker", "governors": "governor", "mayors": "mayor", "chancellors": "chancellor",
    "ambassadors": "ambassador", "secretaries": "secretary", "heads": "head", "leaders": "leader",
    "senators": "senator", "premiers": "premier", "kings": "king", "commissioners": "commissioner",
    "directors": "director", "judges": "judge", "justices": "justice", "bishops": "bishop",
    "envoys": "envoy", "representatives": "representative", "lawmakers": "lawmaker",
    "chairpersons": "chairperson", "chairwomen": "chairwoman",
    "advisers": "adviser", "advisors": "advisor",
    "councillors": "councillor", "akims": "akim", "hokims": "hokim", "generals": "general",
    "ombudsmen": "ombudsman", "vice-presidents": "vice-president", "aides": "aide",
    "co-chairs": "co-chair", "prefects": "prefect",
    "spokespersons": "spokesperson", "rectors": "rector", "deans": "dean", "members": "member",
    "commanders": "commander", "prosecutors": "prosecutor", "co-leaders": "co-leader",
    "vice-chairmen": "vice-chairman", "coordinators": "coordinator", "chairs": "chair",
    "chiefs": "chief", "deputies": "deputy", "mps": "MP", "spokesmen": "spokesman",
}  # fmt: skip

# Titles that news shortens before a name.
SHORT_TITLES = {
    "gov.": "Governor", "sen.": "Senator", "rep.": "Representative", "pres.": "President",
    "amb.": "Ambassador",
}  # fmt: skip

# Ordinary words that are an office only after one of these words: *chief whip*, *crown prince*.
COMPOUND_HEADS = {
    "whip": {"chief", "deputy", "minority", "majority", "party", "assistant"},
    "negotiator": {"chief", "lead", "top"}, "mediator": {"chief"}, "observer": {"chief"},
    "engineer": {"chief", "executive", "superintending"}, "doctor": {"chief", "head", "sanitary"},
    "architect": {"chief"}, "accountant": {"chief"}, "economist": {"chief"},
    "scientist": {"chief"}, "surgeon": {"chief"}, "conductor": {"chief"}, "designer": {"chief"},
    "agronomist": {"chief"}, "veterinarian": {"chief"}, "coach": {"head"}, "teacher": {"head"},
    "nurse": {"chief", "head"}, "clerk": {"chief", "town", "city", "county"},
    "defender": {"public"}, "rabbi": {"chief", "grand"}, "collector": {"district"},
    "priest": {"parish"}, "captain": {"village", "barangay"}, "elder": {"village"},
    "prince": {"crown"}, "princess": {"crown"}, "mother": {"queen"},
    "master": {"harbour", "harbor"}, "delegate": {"apostolic"},
    "aide": {"presidential", "'s", "’s"},
    "protector": {"public"}, "besar": {"menteri"}, "imam": {"grand"},
    "archivist": {"chief", "state"}, "statistician": {"chief"},
}  # fmt: skip

# Words before a head that belong to its title.
MODIFIERS = frozenset(
    """
    deputy first second vice prime chief executive managing general senior special
    permanent press assistant associate co federal regional provincial plenipotentiary
    presidential parliamentary supreme grand crown lord principal honorary secretary attorney
    solicitor minister advocate inspector district city county municipal opposition majority
    minority commander extraordinary state lieutenant under national non-executive personal
    resident country junior shadow cabinet union auxiliary chairman prosecutor public party
    police army navy floor group high regional coordinating additional
    financial operating paramount parish village queen lead apostolic superintending titular
    town regimental barangay
    presiding adjunct medical clinical legal sporting artistic returning divisional
    detective enlargement exploration publicity fire incident political mission traffic campaign
    sanitary
    military security intelligence head
    """.split()
)

# Portfolios: *Finance Minister*, *Minister of Finance*; part of the title, not a body.
FIELDS = frozenset(
    """
    foreign finance defence defense interior health education economy economic trade energy
    justice agriculture farm transport transportation labour labor environment environmental culture
    cultural sports sport tourism affairs home internal external housing planning development
    industry commerce science technology technologies information communications communication
    digital emergency emergencies situations youth women gender children family social welfare
    protection security policy regional infrastructure water resources natural mines mining
    petroleum oil power works public lands land forestry fisheries fishery food rural urban
    local government administration employment migration immigration integration veterans religion
    religious european relations cooperation international investment investments treasury budget
    revenue taxes taxation services service equality innovation research higher construction
    architecture ecology climate roads railways aviation maritime shipping livestock lands
    electricity media heritage arts antiquities endowments humanitarian disaster management
    homeland electoral constitutional preparedness equalities values transparency sustainable
    transit poverty rights human peace
    irrigation hydrocarbons plantation plantations industries commodities sea ports port
    mobility solidarity pensions inclusion telecommunications telecoms diaspora expatriates cohesion
    devolution territories oceans biodiversity minerals railway cooperatives productivity
    competitiveness cybersecurity digitization modernization modernisation universities
    decentralization decentralisation broadcasting prosecutions intergovernmental
    highways sanitation textiles tribal minorities reconciliation reconstruction privatisation
    privatization innovations digitalization digitalisation livelihoods wildlife hydrology
    maritime competition affairs commerce state property parliamentary legal national reforms reform
    """.split()
)

# Heads whose *of* or *for* opens a portfolio that stays in the title.
PORTFOLIO_HEADS = frozenset(
    "minister ministers secretary commissioner undersecretary under-secretary vice-minister "
    "adviser advisor envoy representative state".split()
)

# Words that change how a post is held; the value is the status.
STATUS_WORDS = {
    "former": "former", "ex": "former", "ex-": "former", "late": "former", "then": "former",
    "immediate": "former",
    "deposed": "former", "ousted": "former", "erstwhile": "former", "onetime": "former",
    "one-time": "former", "previous": "former", "then-": "former", "retired": "former",
    "acting": "acting", "interim": "acting", "caretaker": "acting", "technical": "acting",
    "transitional": "acting", "provisional": "acting", "temporary": "acting",
    "incoming": "elect", "next": "elect", "elect": "elect", "designate": "nominated",
    "nominee": "nominated", "nominated": "nominated", "proposed": "nominated",
    "current": "current", "incumbent": "current", "new": "current", "outgoing": "current",
    "newly-elected": "elect", "newly-appointed": "current", "sitting": "current",
    "serving": "current", "longtime": "current", "veteran": "current", "past": "former",
    **dict.fromkeys(
        "embattled outspoken popular powerful influential long-serving longest-serving top "
        "hard-line hardline reformist conservative centrist far-right far-left right-wing "
        "left-wing firebrand charismatic controversial newly-appointed youthful ailing beleaguered "
        "de-facto rotating well-known prominent".split(),
        "current",
    ),
}  # fmt: skip

# Prefixes and suffixes written with a hyphen.
STATUS_PREFIXES = {"ex-": "former", "then-": "former"}
STATUS_SUFFIXES = {"-elect": "elect", "-designate": "nominated", "-nominate": "nominated",
                   "-in-waiting": "nominated"}  # fmt: skip

# Words that stand for an office without naming it: *the head of state*.
STANDINS = {
    "head of state": ("president", "king", "queen", "emir", "sultan", "emperor"),
    "head of government": ("prime minister", "chancellor", "premier"),
    "head of the cabinet": ("prime minister", "chairman"),
    "head of the government": ("prime minister", "chancellor", "premier"),
    "head of the state": ("president", "king", "queen", "emir"),
    "premier": ("prime minister",),
    "pm": ("prime minister",),
    "prime minister": ("premier", "chairman"),
    "monarch": ("king", "queen", "sultan", "emir", "emperor"),
    "pontiff": ("pope",),
    "envoy": ("ambassador", "representative", "commissioner", "emissary"),
    "diplomat": ("ambassador", "foreign minister", "consul", "envoy"),
    "speaker": ("chairman", "chairwoman"),
    "mp": ("deputy", "member", "senator", "congressman", "lawmaker", "councillor"),
    "lawmaker": ("deputy", "member", "senator", "congressman", "mp"),
    "legislator": ("deputy", "member", "senator", "mp"),
    "deputy": ("mp", "member"),
    "leader": ("president", "prime minister", "premier", "king", "emir", "sultan"),
    "head": ("president", "king", "emir"),
}
# Whom *the head of the committee* and the like can mean, but not *the head of state*.
HEADS_OF_BODIES = tuple(
    "chairman chairwoman chairperson director minister governor mayor akim hakim rector chief "
    "commander president commissioner".split()
)
STATE_HEADED = frozenset("state government cabinet".split())

# Ordinary callings: they show that a person follows, but are no post.
ROLES = frozenset(
    """
    farmer lawyer attorney singer actor actress writer author poet journalist reporter teacher
    student doctor nurse engineer economist analyst expert professor historian scientist
    researcher activist blogger businessman businesswoman entrepreneur athlete wrestler boxer
    footballer striker goalkeeper midfielder defender player swimmer runner jockey pianist
    composer conductor painter artist sculptor architect photographer director filmmaker
    producer deputy parliamentarian politician candidate resident witness driver pilot captain
    victim suspect defendant wife husband son daughter brother sister mother father widow
    grandson granddaughter nephew niece uncle aunt cousin shopkeeper trader pensioner villager
    fisherman miner worker veteran colleague counterpart friend volunteer organiser organizer
    novelist columnist correspondent editor host presenter golfer cyclist skier sprinter
    driver climber chef designer model dancer comedian rapper philosopher theologian priest monk
    nun pastor preacher cleric detective constable officer soldier fighter rebel warlord
    millionaire billionaire oligarch tycoon magnate financier banker broker trader investor
    spokesman spokeswoman coach trainer manager referee umpire batsman bowler pitcher quarterback
    wicketkeeper forward guard midfielder winger opener seamer
    cook waiter waitress bride groom survivor soloist akyn bard lecturer academic surgeon physician
    policeman policewoman firefighter soprano tenor violinist cellist drummer guitarist musician
    judoka weightlifter gymnast skater champion medallist medalist winner handler barber shepherd
    herder passenger tourist climber chairman-designate ex-wife ex-husband lawmaker aide accountant
    briton dane swede finn turk pole scot welshman englishman irishman dutchman frenchman spaniard
    yugoslav croat serb slovak slovene czech kenyan moroccan ukrainian belarusian zimbabwean
    headmaster headmistress headteacher schoolteacher contractor subcontractor geologist ranger
    racer swimmer para-swimmer beekeeper apiarist gardener forester hunter logger carpenter mason
    bricklayer builder blacksmith goldsmith jeweller jeweler watchmaker shoemaker dressmaker
    seamstress weaver potter glassblower bookbinder publisher librarian archivist curator
    restorer archaeologist anthropologist ethnographer folklorist orientalist philologist linguist
    geographer astronomer astronaut cosmonaut seismologist volcanologist meteorologist hydrologist
    glaciologist climatologist oceanographer ecologist botanist zoologist entomologist virologist
    epidemiologist immunologist microbiologist cardiologist neurologist oncologist psychologist
    psychiatrist paediatrician pediatrician gynaecologist obstetrician anaesthetist dentist
    pharmacist veterinarian vet midwife therapist physiotherapist counsellor technician geneticist
    programmer developer hacker statistician demographer criminologist pathologist coroner notary
    paralegal barrister solicitor bailiff mediator negotiator interpreter translator
    hairdresser hairstylist cosmetologist masseur butler housekeeper janitor
    bellhop bartender barista brewer winemaker butcher fishmonger grocer greengrocer florist
    stallholder hawker vendor peddler broadcaster announcer newsreader commentator
    cartoonist illustrator engraver printmaker ceramicist potter screenwriter playwright dramatist
    essayist lyricist songwriter choreographer ballerina baritone mezzo flautist saxophonist
    trumpeter organist harpist bassist percussionist folk-singer bandleader impresario puppeteer
    clown magician acrobat stuntman stuntwoman bodybuilder powerlifter sambist karateka kickboxer
    fencer archer rower canoeist sailor yachtsman yachtswoman surfer snowboarder bobsledder
    biathlete decathlete heptathlete hurdler pole-vaulter marathoner triathlete racewalker jumper
    thrower equestrian showjumper polo-player chess-player grandmaster cricketer
    all-rounder spinner fullback fly-half scrum-half centre-back
    left-back right-back playmaker captain-elect stewardess steward flight-attendant
    trucker chauffeur cabbie bus-driver motorcyclist biker pedestrian hitchhiker castaway sailor
    seaman fisherwoman skipper boatswain helmsman stoker docker stevedore lumberjack oilman
    driller welder steelworker railwayman postman postwoman courier messenger librarian sexton
    verger seminarian missionary evangelist televangelist hermit shaman healer herbalist
    astrologer fortune-teller squatter defector deserter conscript
    cadet trainee apprentice intern jobseeker retiree octogenarian nonagenarian centenarian
    widower teenager schoolboy schoolgirl schoolchild
    freshman alumnus alumna valedictorian whistleblower informant informer lookout accomplice
    gunman gunwoman attacker assailant hijacker kidnapper smuggler trafficker poacher
    inmate convict parolee juror complainant claimant petitioner
    seed top-seed favourite favorite compatriot teammate team-mate rookie rival opponent skipper
    """.split()
)

# Heads of offices of state, whose state news leaves out at home.
OF_STATE = frozenset(
    "president minister premier chancellor king queen emir ombudsman ombudswoman".split()
)
OF_STATE_WHOLE = frozenset(
    {
        "senator",
        "lawmaker",
        "ambassador-at-large",
        "secretary of state",
        "state counselor",
        "state counsellor",
        "state councillor",
        "state councilor",
        "surgeon general",
        "deputy secretary of state",
        "under secretary of state",
        "assistant secretary of state",
        "chief presidential secretary",
        "crown prince",
        "crown princess",
        "queen mother",
    }
)
STATE_GENERALS = frozenset("attorney auditor prosecutor solicitor quartermaster adjutant".split())

# Federations whose states have a government of their own, its heads, and its offices.
FEDERATIONS = frozenset(
    {"India", "Nigeria", "United States", "Mexico", "Brazil", "Pakistan", "Malaysia", "Australia",
     "Argentina", "South Sudan", "Sudan", "Venezuela", "Germany", "Austria", "Canada"}
)  # fmt: skip
PROVINCE_HEADS = frozenset({"governor", "chief minister", "premier"})
OF_PROVINCES = frozenset(
    "deputy governor|chief secretary|additional chief secretary|chief judge|deputy chief minister|"
    "advocate general|secretary to the state government|secretary to state government|"
    "head of civil service|head of service|"
    "prosecutor general|state prosecutor|lieutenant governor".split("|")
)

# Offices that news leaves bare once their body is known, and the nouns of such bodies.
_PARLIAMENT = frozenset(
    "parliament senate assembly congress duma mazhilis majilis kenesh seimas rada knesset "
    "bundestag bundesrat sejm mejlis representatives commons lords maslikhat maslihat maslahat "
    "hural landtag sabor saeima riigikogu eduskunta folketing kurultai legislature".split()
)
_SCHOOL = frozenset("university academy institute college school conservatory".split())
_COURT = frozenset("court tribunal".split())
_BANK = frozenset({"bank", "reserve"})
_ANY = frozenset({"any"})
HOUSE_OFFICES = frozenset(
    "speaker|deputy speaker|vice speaker|first deputy speaker|majority leader|minority leader|"
    "toraga".split("|")
)
CHIEF_OFFICERS = frozenset(
    "ceo|chief executive|chief executive officer|coo|chief operating officer|cfo|"
    "chief financial officer|general director".split("|")
)
FIRM_OFFICES = CHIEF_OFFICERS | {
    "executive vice president", "senior vice president", "managing director", "board chairman",
    "exploration director", "finance director", "commercial director", "chief accountant",
}  # fmt: skip
BARE_OFFICES = {
    **dict.fromkeys(FIRM_OFFICES, _ANY),
    **dict.fromkeys(
        "deputy|speaker|toraga|mp|majority leader|minority leader".split("|"), _PARLIAMENT
    ),
    **dict.fromkeys("rector|vice rector|dean|vice chancellor|provost|warden".split("|"), _SCHOOL),
    **dict.fromkeys(["judge"], _COURT),
    **dict.fromkeys(["deputy governor"], _BANK),
    **dict.fromkeys(
        "chairman|chairwoman|chair|chief executive|ceo|executive director|managing director|"
        "general director|country director|director general|director-general|"
        "secretary general|secretary-general|"
        "executive secretary|leader|chief|director|head|spokesman|spokeswoman|spokesperson"
        .split("|"), _ANY,
    ),
    "executive vice president": _ANY,
    "commissioner": frozenset({"commission", "police"}),
}  # fmt: skip
