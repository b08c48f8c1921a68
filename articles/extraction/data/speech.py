"""Words beside quotation marks, and the frames in which news reports speech without them."""


def phrases(table):
    """Return the phrases of a table, parted by lines and ``|``."""
    cells = (cell.strip() for line in table.splitlines() for cell in line.split("|"))
    return frozenset(cell for cell in cells if cell)


# Verbs and phrases that introduce speech only beside quotation marks.
BESIDE = frozenset(
    """
    pressed retorted boomed chanted agreed agrees confessed alleged alleges alleging proclaimed
    thundered snapped mused marveled marvelled captioned replying responding ruled wondered
    sighed shouting yelled screamed roared muttered begged pleaded implored threatened threatens
    pledging promising vowing offering contrasted hailed hailing lauded deplored decried labelled
    labeled branded characterised characterized likened touted denounced condemned condemning
    mocked ridiculed credited counselled counseled advised bragged bragging gushed swore rebuked
    projects signalled signaled tells calling describing criticizing criticising accusing urging
    rejected rejects rejecting blamed blames blaming attacked attacks ridiculed hinted hints
    implied implies scolded scolding chided mourned eulogised eulogized saluted
    claiming quoting citing announcing declaring confirming denying remarking commenting
    concluding recounting lamenting warns quips jokes speaks spoke asking answering wishing
    thanking blasting slamming praising demanding pleading questioned questioning refers referring
    referred reflected reflects reasoned notified instructed ordered invited thanked welcomed
    congratulated wished expressing voicing telling inform
    """.split()
) | phrases(
    """
    according to | in the words of | put it | puts it | shot back | fired back | hit back
    hits back | wrote back | chimed in | went on | goes on | weighed in | said again
    was quoted as saying | is quoted as saying | were quoted as saying | read out | spoke of
    speaks of | called for | likes to say | is fond of saying | liked to say | used to say
    found that | finds that | heard that | told how
    """
)

# Nouns that bear a title in quotation marks: laws, projects, works, companies, slogans.
TERMS = frozenset(
    """
    law laws bill bills act code decree decrees project projects programme programmes program
    programs convention conventions agreement agreements treaty protocol titled entitled called
    dubbed named headlined topic theme subject slogan slogans motto title titles exhibition book
    books novel film movie play poem song songs anthem album documentary series festival contest
    competition marathon conference forum article articles resolution strategy concept
    plan campaign initiative movement party company companies firm enterprise hotel restaurant
    café cafe cinema theatre newspaper magazine channel website site award prize medal order badge
    monument memorial ensemble group association foundation fund center centre museum park
    sanatorium holding union bank club team championship tournament cup seminar roundtable
    presentation lecture panel banner banners sign signs placard placards poster posters
    inscription headline headlines hashtag chapter section story essay report
    editorial ad advert video bestseller opera ballet painting picture statue
    complex platform system portal app application rubric category nomination
    """.split()
) - frozenset({"report", "signs", "subject"})

# What somebody is accused of stands in quotation marks too.
CHARGES = phrases(
    """
    accused of | charged with | charge of | charges of | suspected of | convicted of | guilty of
    suspicion of | one of | count of | counts of | known as | so-called | under article
    cries of | chants of | shouts of | calls of | cry of | chant of | jeers of | slogans of
    qualified as | accusing him of | accusing her of | accusing them of | article | articles
    dismissed | was fired | wording | formulation | reprimanded | relieved of his post
    offence of | crime of | sentenced for | prosecuted for | detained for | arrested for
    """
)

# Nouns for a person told of before, whom the text does not call so.
HUMAN = frozenset(
    """
    official diplomat politician statesman parliamentarian leader lawmaker legislator deputy mp
    senator minister premier president governor mayor akim hokim speaker toraga chairman
    chairwoman chairperson chair chief head director secretary commissioner ambassador envoy
    judge prosecutor attorney lawyer solicitor barrister general colonel major captain commander
    officer sergeant lieutenant admiral bishop archbishop cardinal pope pontiff patriarch imam
    mufti rabbi priest pastor monarch king queen prince princess emir sultan man woman boy girl
    mother father son daughter brother sister wife husband widow scientist scholar academic
    professor rector dean doctor physician surgeon expert analyst economist historian writer
    author poet novelist journalist reporter editor blogger activist campaigner candidate
    opponent rival guest host coach trainer athlete player striker footballer wrestler boxer
    swimmer singer actor actress artist composer conductor filmmaker founder businessman
    businesswoman entrepreneur banker farmer teacher student worker engineer veteran survivor
    witness victim suspect defendant resident villager pensioner billionaire tycoon magnate boss
    executive manager incumbent newcomer native politburo nominee appointee appellant claimant
    pilot driver sailor astronaut cosmonaut rapporteur coordinator ombudsman ombudswoman
    chancellor vizier dissident exile republican democrat socialist conservative liberal
    nationalist independent socialite philanthropist cleric sheikh ayatollah councillor
    councilor congressman congresswoman strategist pollster adviser advisor spokesman
    spokeswoman spokesperson aide legend icon star laureate elder
    rebel trader miner fisherman shepherd herder shopkeeper nurse designer architect sculptor
    painter photographer dancer rapper comedian pianist violinist conductor goalkeeper midfielder
    defender sprinter cyclist skier jockey golfer gymnast judoka weightlifter referee captain
    skipper champion medallist medalist winner finalist rookie teenager youngster schoolboy
    schoolgirl pupil graduate lecturer researcher geologist biologist physicist chemist
    mathematician sociologist linguist philosopher theologian columnist correspondent presenter
    broadcaster publisher producer choreographer mechanic electrician fighter warlord strongman
    ruler autocrat sovereign prelate priest monk nun missionary preacher magnate financier broker
    investor owner landlord tenant migrant refugee prisoner detainee hostage whistleblower
    informant negotiator mediator arbitrator marshal commodore corporal policeman policewoman
    firefighter rescuer paramedic midwife dentist pharmacist vet librarian curator archivist
    silk counsel advocate manaschi akyn bard envoy legislator premier-designate
    grandmother grandfather uncle aunt nephew niece cousin son-in-law mother-in-law
    """.split()
)
# These speak for others: without a name they stay what they are called.
MOUTHPIECES = frozenset(
    "spokesman spokeswoman spokesperson aide source sources witness resident official adviser "
    "advisor analyst expert lawyer diplomat worker villager student officer".split()
)

# Whom *the head of the city* means.
PLACES_HEADED = {
    "city": frozenset("mayor akim hokim".split()),
    "capital": frozenset("mayor akim hokim".split()),
    "town": frozenset("mayor akim hokim".split()),
    "region": frozenset("governor akim hokim hakim khokim chairman".split()),
    "province": frozenset("governor akim hokim chairman".split()),
    "district": frozenset("akim hokim governor chairman".split()),
}

# Frames of reported speech, by the verb: what follows it is what was said.
TO_DO = frozenset(
    "promised promises pledged pledges vowed vows offered offers threatened threatens proposed "
    "proposes urged urges asked asks called calls appealed appeals demanded demands".split()
)
OF_THINGS = frozenset(
    "expressed expresses stressed stresses emphasized emphasised emphasizes emphasises noted notes "
    "underlined underlines underscored underscores highlighted highlights reiterated reiterates "
    "reaffirmed announced announces proposed proposes".split()
)
# What these govern was not said, or the opposite of it.
DENYING = frozenset("denied denies dismissed criticized criticised read reads".split())
BARE = frozenset(
    "said says believes believed thinks hopes hoped claims claimed insisted insists added adds "
    "argued argues admitted warned predicted estimated suggested".split()
)

# Nouns that speak as one without an article: *prosecutors*, *the ruling*.
CROWDS = frozenset(
    "officials authorities prosecutors investigators residents rescuers doctors lawmakers sources "
    "organizers organisers police diplomats experts analysts witnesses scientists researchers "
    "critics supporters protesters opponents activists lawyers ministers deputies members "
    "statement report spokesman spokeswoman spokesperson service military palace rebels junta "
    "opposition militants separatists insurgents campaign campaigners jury indictment communique "
    "communiqué declaration document notice verdict ruling lawsuit filing memo eyewitnesses locals "
    "neighbours neighbors relatives parents teachers students workers soldiers villagers farmers "
    "fans aides sources leaders bishops judges unions envoys negotiators survivors passengers "
    "observers monitors regulators inspectors detectives firefighters economists businessmen "
    "traders shareholders scholars historians newspaper website".split()
)
# What a person writes speaks for its writer.
LETTERS = frozenset(
    "letter message tweet post memo note diary telegram cable greeting greetings "
    "congratulation congratulations condolence condolences email e-mail entry caption "
    "appeal decree report text".split()
)
# Words that open a sentence and a noun phrase of many: *senior officials said*.
GROUPED = frozenset(
    "the a several some many senior junior local national international foreign federal regional "
    "state european asian african arab western eastern northern southern other top public private "
    "security health defence defense two three four five six both all ruling opposition".split()
)
