"""Capitalised words that are not names of people, and small words inside names."""

# Nouns that make what stands before or around them an organization.
ORGANIZATION_NOUNS = frozenset(
    """
    ministry committee commission council parliament senate assembly congress duma mazhilis
    jogorku kenesh majilis seimas rada knesset bundestag bundesrat riksdag storting sejm diet
    house chamber cabinet government administration agency authority bureau department office
    service directorate inspectorate secretariat board court tribunal prosecutor bank fund
    foundation party movement alliance coalition union federation confederation association
    society league organization organisation institute institution university college school
    academy hospital clinic centre center company corporation corp inc ltd llc plc group holding
    holdings enterprise enterprises industries airlines airways railways news agency newspaper
    times post daily herald tribune radio television tv club team army navy force forces guard
    guards police corps command brigade regiment battalion division embassy consulate mission
    delegation summit forum conference congress games cup championship olympics prize award medal
    church cathedral mosque monastery temple diocese eparchy synod museum theatre theater library
    gallery stadium arena hotel trust chamber initiative project programme program treaty
    agreement convention protocol act law code constitution bill charter declaration pact nations
    parliamentarians deputies ministers representatives republicans democrats conservatives
    socialists liberals greens front brotherhood network exchange market markets motors systems
    laboratories energy telecom steel mining petroleum oil gas airport port presidency
    apparatus chancellery registry treasury reserve exchequer partners brothers sons
    unions associations parties
    councils committees commissions ministries agencies services banks courts boards
    corp. inc. ltd. squad detachment garrison fleet kengash hural khural
    governments parliaments departments faction troops headquarters states tribunal
    cooperative syndicate consortium partnership mejlis majlis
    maslikhat maslihat maslahat kurultai kurultay kenesh keneshes hural landtag sabor saeima
    riigikogu eduskunta folketing althing oireachtas prosecutions
    asa ag gmbh spa oyj ojsc pjsc jsc llp bhd pte pvt tbk area
    incorporated
    limited seminary lobby caucus judiciary archdiocese ojsc cjsc jsc pjsc llp gmbh oao zao
    """.split()
)

# What tells the legal form of a firm, behind its name.
LEGAL_FORMS = frozenset(
    "corp corp. inc inc. ltd ltd. limited llc plc co co. sa s.a. ag asa as nv n.v. gmbh spa oyj ab "
    "jsc ojsc cjsc pjsc bhd tbk pte pvt incorporated lp llp".split()
)

# Nouns that make what stands before them a place or a thing.
PLACE_NOUNS = frozenset(
    """
    street avenue road lane boulevard square park bridge river lake sea ocean bay gulf strait
    canal mountain mountains mount peak valley desert island islands peninsula cape coast beach
    city town village district region province oblast state county municipality raion prefecture
    governorate canton territory airport station harbour harbor port pass border highway
    expressway railway dam reservoir plant factory mine field fields refinery pipeline palace
    castle fortress tower hall building plaza mall monument memorial statue mausoleum cemetery
    hill hills forest garden gardens zone base camp residence storm hurricane typhoon cyclone
    earthquake day week month year era prize award order medal cup trophy open marathon east west
    north south central eastern western northern southern upper lower great greater new old
    parish ward shire heights junction corridor reef glacier spring springs lodge house
    typhoon ship vessel tanker ferry frigate submarine class stadium volcano
    """.split()
)

CALENDAR = frozenset(
    """
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday easter christmas ramadan nooruz nowruz eid
    """.split()
)

# Words that open sentences or headlines with a capital and are no names.
OPENERS = frozenset(
    """
    a an the this that these those he she it they we you i his her its their our your my who whom
    whose which what when where why how there here in on at by for from to of with without within
    into onto over under above below between among amid amidst during after before since until
    till while as if unless although though because so but and or nor yet not no yes also too
    both either neither each every all any some many much most more few several other others
    another such one two three four five six seven eight nine ten dozens hundreds thousands
    millions first second third last next later earlier early late today yesterday tomorrow
    tonight now then meanwhile however moreover furthermore additionally besides therefore thus
    hence instead still already again once twice often never always sometimes recently currently
    previously formerly finally lastly firstly secondly according despite following including
    regarding concerning given about against across along around near outside inside behind
    beyond toward towards upon via per like unlike than just only even almost nearly about
    is are was were be been being has have had do does did will would shall should can could may
    might must let please speaking asked commenting addressing answering responding turning
    thank thanks dear ladies gentlemen mr mrs ms dr prof sir madam president police officials
    authorities experts analysts critics supporters opponents residents witnesses lawmakers
    prosecutors investigators rescuers firefighters doctors scientists researchers journalists
    reporters students teachers workers farmers protesters demonstrators voters citizens people
    women men children families members participants guests sources media press photo video
    news update breaking exclusive opinion analysis editorial read see related note editor
    editors correction advisory embargoed background summary reporting additional writing edited
    compiled source reuters afp ap tass interfax xinhua bloomberg bbc cnn
    good great new old big small long short high low strong weak open close further
    congratulations happy welcome goodbye indeed perhaps maybe nothing everything everyone
    nobody somebody someone anyone something anything leaders ministers presidents
    senior junior top key main chief general special state public private local national
    international foreign federal regional global domestic world european asian african arab
    islamic muslim christian orthodox catholic jewish soviet western eastern northern southern
    central god allah lord covid coronavirus internet wednesday's
    congress parliament government opposition ruling democratic republican republic people's
    trade peace security health education economy finance defence defense energy
    joint mutual strategic economic political cultural humanitarian silk road belt green blue red
    white black cold war victory independence constitution unity freedom hope fatherland homeland
    motherland defenders heroes
    mainland west east north south middle europe asia africa america americas antarctica eurasia
    published updated posted filed
    balkans caucasus siberia scandinavia mediterranean baltic atlantic pacific arctic
    nato un osce who imf opec asean brics wto unesco unicef eaeu cis csto sco ecowas
    gmt utc est am pm usd eur km kg tel fax email www http https ex former deputy vice prime
    """.split()
) - {"lord"}  # fmt: skip

# Small words inside names.
PARTICLES = frozenset(
    "bin bint ibn ben al el ul ur van der den de la le du da das dos do di del della von zu zum "
    "ter ten af av y e abu abd mac san st st. bat anak".split()
)
PATRONYMIC_WORDS = frozenset("uulu kyzy ogly oglu qizi kizi uly ugli ogli kizi".split())
# Where news writes the surname first: *Zhao Wei*, later *Zhao*.
SURNAME_FIRST = frozenset({"China", "Taiwan", "South Korea", "North Korea"})
# Letters of honours and degrees, as written.
LETTERS_AFTER = frozenset("KC QC MP MEP OBE CBE IAS IPS SC SAN PhD MD".split())

SUFFIXES = frozenset("jr sr jr. sr. ii iii iv vi vii viii ix xi xii xiv xvi".split())
PATRONYMIC_ENDINGS = ("ovich", "evich", "ovna", "evna", "ichna", "ilyich", "ovych", "ivna")

# Lower-case nouns after a name that show that it names a thing: *Osmonov street*.
THING_NOUNS = frozenset(
    """
    street avenue road boulevard square park bridge airport station stadium district region
    province village town city oblast fund foundation prize award medal cup trophy ship frigate
    company group plant mine university school institute academy hospital museum theatre theater
    library monument memorial statue palace mosque church cathedral storm hurricane typhoon case
    scandal law bill act party movement bloc team festival tournament doctrine plan county river
    lake island mountain neighbourhood neighborhood suburb border crossing pass newspaper channel
    agency hotel shares stock mausoleum
    bus minibus car truck lorry van sedan suv jeep crossover taxi tractor plane aircraft jet
    airliner helicopter bomber drone rifle pistol missile
    """.split()
)

# Words before a capitalised run that make it a place.
PLACE_CUES = frozenset("in at near from to toward towards into through via across".split())

# Common nouns with a capital in the names of bodies, portfolios, works and goods: no one's name.
ABSTRACT_NOUNS = frozenset(
    """
    action actions change changes complex use export exports import imports facility facilities
    storage structure structures squad management supplies supply platform session sessions decade
    online staff path paths export newsroom digital peoples operations operational rescue relief
    response recovery transition transformation strategy strategic solidarity progress success
    growth future freedom reform renewal revival reconciliation dialogue cooperation corporate
    competition compliance complaints conservation consumer control customs data discipline
    drainage election elections elimination employees engineering equipment ethics evaluation
    excellence export fiscal fleet fuel gaming goods harvest heating hydropower immunity industrial
    infrastructural insurance interests investigations investigative issues judicial knowledge
    languages learning lending licensing logistics maintenance manufacturing maternal materials
    mobility monitoring narcotics network nuclear nutrition observers offshore operators origin
    irrigation sewerage electrification mechanisation mechanization hydrology meteorology
    packaging pension pensions petroleum-based pharmaceutical pipelines planning ports preparation
    prevention privatisation privatization procurement production products professionals projects
    promotion protected publishing quality racing recreation refugee refugees registration
    rehabilitation remuneration renewable republicans requirements resilience restoration results
    retail review safety sanitation savings seabed securities settlement settlements shareholders
    skills solutions space standards statistics studies subsoil supervision surveillance survey
    tariffs task technical telecommunications textile timber tolerance topics tracking trading
    traffic training tribes tribute units universal utilities vaccination ventures verification
    veterinary violence vision vocational volunteers wages waste welfare wildlife works workshop
    declaration deposit deposits development diplomacy displaced documents dolls flame eternal
    golden silver bronze royal grand metro metropolitan municipal rural urban coastal alpine
    commercial residential criminal civil civic medical dental legal penal electric electrical
    thermal solar atomic naval aerial marine maritime chemical physical mental social
    financial monetary agricultural scientific technological educational historical ancient
    modern contemporary annual monthly weekly ordinary extraordinary advanced basic
    hundred thousand million years months weeks days hours
    united rovers wanderers albion athletic hotspur bulldogs tigers rangers crude claus tourism
    mass accord accords cardinals giants dodgers reds sox yankees athletics
    """.split()
)

# Verbs with a capital in headlines, and other words that no name begins with.
HEADLINE_VERBS = frozenset(
    """
    appoints appointed names elects elected says meets met visits visited receives received
    hosts hosted holds held opens opened closes closed signs signed attends attended chairs
    arrives arrived leaves calls called urges urged warns warned vows vowed backs backed slams
    hails hailed joins joined quits resigns resigned sacks sacked fires fired jails jailed orders
    ordered inspects inspected congratulates congratulated greets greeted wins won beats beat
    loses lost dies died kills killed launches launched pledges pledged seeks sought faces faced
    takes took gets got makes made gives gave sends sent breaks broke leads led discusses
    discussed announces announced confirms confirmed denies denied rejects rejected approves
    approved adopts adopted swears sworn inaugurates inaugurated presents presented awards
    awarded thanks thanked condemns condemned arrested detained charged sentenced dismissed
    dismisses nominated nominates considers reviews addresses addressed proposes proposed plans
    expects stresses stressed reiterates reiterated upstages upstaged upsets routs thrashes edges
    downs hits shot shoots replaces replaced succeeds succeeded becomes became remains returns
    returned welcomes welcomed accuses accused admits admitted criticises criticizes defends
    win lose seek meet visit sign open hold host call urge warn join quit arrive kill face toss
    flattened commissions commissioned tells told asks asked unveils unveiled votes voted
    """.split()
)

# Cities, houses and papers of two words that look like a name.
FIXED_NAMES = frozenset(
    tuple(pair.split())
    for pair in (
        "lok sabha|rajya sabha|vidhan sabha|cheong wa|wa dae|dewan rakyat|dewan negara|"
        "dail eireann|dáil éireann|halk maslahaty|knesset plenum|loya jirga|wolesi jirga|"
        "le monde|le figaro|el pais|el país|la nacion|la nación|la repubblica|la stampa|"
        "der spiegel|die welt|al jazeera|al arabiya|al ahram|al hayat|al qaeda|al shabaab|"
        "abu sayyaf|boko haram|real madrid|inter milan|ac milan|aston villa|eli lilly|"
        "deutsche telekom|deutsche bahn|deutsche post|roman catholic|buenos aires|mar del|"
        "hong kong|sri lanka|san francisco|san diego|san antonio|san jose|san juan|los angeles|"
        "las vegas|las palmas|le havre|le mans|santa fe|santa barbara|st. louis|el paso|el alto|"
        "el salvador|el fasher|tel aviv|phnom penh|kuala lumpur|addis ababa|vanua levu|viti levu|"
        "abu dhabi|puerto rico|costa rica|burkina faso|sierra leone|port moresby|deir ezzor|"
        "shah alam|george town|prince george|prince rupert|saint louis|ann arbor|baton rouge|"
        "nizhny novgorod|veliky novgorod|carson city|port louis|"
        "goldman sachs|morgan stanley|jp morgan|merrill lynch|wells fargo|charles schwab|"
        "philip morris|louis vuitton|mercedes benz|deutsche welle|johns hopkins|camp david|"
        "aston martin|estee lauder|credit suisse|bnp paribas|ernst young|harley davidson|"
        "ho chi|chi minh|khan yunis|khan younis|alma ata|nur sultan|shining path|rolls royce"
    ).split("|")
)

# Nouns of kin: one name may follow, *his wife Ana*, *her son, Luz*.
KIN = frozenset(
    """
    wife husband son sons daughter daughters brother brothers sister sisters mother father parents
    widow widower grandson grandsons granddaughter granddaughters grandmother grandfather nephew
    niece uncle aunt cousin fiance fiancé fiancee fiancée bride groom spouse partner girlfriend
    boyfriend wives husbands children twins stepson stepdaughter stepfather stepmother twin baby
    toddler infant boy girl child
    """.split()
)

# Nouns of people beside the callings: a name in commas after one is theirs.
HUMAN_NOUNS = frozenset(
    """
    man woman boy girl teenager pensioner official officer survivor survivors victim victims
    winner winners handler bride groom captain chairman chairwoman chairperson president director
    minister governor mayor chief head leader leaders ambassador secretary commander rector
    manager deputy deputies member members owner founder founders counterpart successor
    predecessor rival rivals opponent challenger newcomer youngest oldest eldest defendant
    suspect suspects accused detainee prisoner hostage negotiator mediator investigator
    investigators inspector aide aides adviser advisers advisor advisors author guest guests
    speaker speakers participant hero heroine laureate recipient champion runner-up finalist
    medallist medalist graduate graduates student students teacher teachers doctor doctors nurse
    nurses cook waiter barber baker tailor mechanic electrician plumber welder shepherd herder
    fisherman fishermen miner miners passenger passengers commuter tourist climber hiker pilgrim
    refugee migrant neighbour neighbor employee employees resident residents tenant landlord
    supporter supporters critic critics elder elders sheikh clerk cashier guard soldier soldiers
    policeman policewoman policemen firefighter firefighters rescuer paramedic surgeon physician
    scholar lecturer academic linguist biologist physicist chemist mathematician sociologist
    musician musicians violinist cellist drummer guitarist soprano tenor akyn akyns bard manaschi
    soloist soloists sportsman sportswoman athlete athletes judoka weightlifter gymnast skater
    executive banker trader entrepreneur heir heiress patient patients heads candidates
    coordinator representative envoy accountant auditor treasurer administrator spokesperson
    """.split()
)

# Nouns of bodies in small letters, of which somebody is the head.
BODY_NOUNS = frozenset(
    """
    department committee commission agency council ministry administration office service
    directorate bureau board court party union association federation institute university
    hospital school region district province inspectorate secretariat command regiment post
    branch fund bank company mission regulator watchdog panel division unit brigade cadastre
    plant factory enterprise utility station facility farm newspaper channel chamber network
    observatory zoo orchestra ensemble opera ballet philharmonic conservatory lyceum gymnasium
    kindergarten orphanage jail polyclinic laboratory archive archives sanctuary planetarium circus
    alliance parish diocese seminary complex monastery convent shrine museum
    theatre theater library prison colony airport faculty
    """.split()
)

# Small words and verbs that stand in no name of a body.
NO_BODY = frozenset(
    """
    a an i he she it they we you his her its their our your my who whom whose which what when where
    why how that this these those by with without within into onto over from after before during
    until till while as if unless although though because so but or nor than to than not no also
    is are was were be been being has have had having do does did will would shall should can could
    may might must there here then now later earlier today yesterday tomorrow told took gave gives
    sent sends held holds made makes came comes went left leaves led won lost met meets became
    began begins brought bought sold paid found kept put set ran said says speaks spoke sat stood
    wants warns hails plans expects intends calls urges visits opens announces
    against between among about per via since according due amid around across such both each
    every another other more most only just about against few several many all any some
    """.split()
)

# Verbs of which a person is the object, and phrases before a person: *succeeds A B*.
PERSON_OBJECT = frozenset(
    """
    succeeds succeeded succeeding appointing electing elected naming replaces replaced replacing
    congratulates congratulated congratulating thanked thanking married divorced interviewed
    met greeted received quoting telling consoled
    awarded awarding detained arrested killed murdered kidnapped
    """.split()
)
# Participles before *by* that say what only people do.
BY_PEOPLE = frozenset(
    """
    led headed accompanied written painted composed directed chaired sung conducted performed
    opened hosted presided interviewed represented succeeded replaced moderated addressed attended
    seconded nominated inspired photographed choreographed penned edited reported choreographed
    opera ballet novel poem song book film play symphony painting portrait poems songs works
    """.split()
)
# Nouns before *of* and a person: *the memory of A B*.
OF_PEOPLE = frozenset(
    """
    memory death birth funeral murder killing assassination birthday appointment candidacy
    resignation election arrest wife husband widow son daughter brother sister mother father
    parents works poetry poems novels legacy times reign lawyer friend supporters fans trial
    detention release disappearance portrait bust grave burial relatives family centenary
    """.split()
)
WORKS = frozenset(
    "works poetry poems novels verses epic epics opera operas songs paintings".split()
)
BYLINES = frozenset("by reporter reporters editor editors correspondent author writer".split())
REPORTERS = frozenset(
    "reporting writing editing written reported edited compiled additional photo photos text "
    "translation translated story words".split()
)

# Last parts of compounds that no one is called: *Accra-based*, *Brigadier-General*.
COMPOUNDS = frozenset(
    """
    based born speaking led backed place back half time general large made owned run style era
    bound trained educated aged old elect designate chief president chairman minister major
    colonel admiral marshal commander secretary director founder occupied controlled funded
    sponsored related wide term scale level class ranked seeded winning round day year month
    long held ruled leaning wing right left centre center oriented friendly free day's
    """.split()
)

# Articles that Arabic surnames begin with, and what begins like them but is nobody.
ARABIC_ARTICLES = frozenset("al el ul ur as ash ad az an ar at ben bin ould abu".split())
ARABIC_BODIES = frozenset(
    "al-qaeda al-qaida al-shabaab al-shabab al-jazeera al-aqsa al-azhar al-nusra al-arabiya "
    "al-sham al-islam al-shifa al-hol al-tanf al-quds al-ahram el-sheikh el-sheik al-fitr al-adha "
    "al-khaimah al-quwain al-mandab al-mandeb al-awsat al-fatah al-zor el-zour az-zor".split()
)
