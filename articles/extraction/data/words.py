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
    councils committees commissions ministries agencies services banks courts boards
    governments parliaments departments faction troops headquarters states tribunal
    cooperative syndicate consortium partnership
    lobby caucus judiciary archdiocese
    """.split()
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
    balkans caucasus siberia scandinavia mediterranean baltic atlantic pacific arctic
    nato un osce who imf opec asean brics wto unesco unicef eaeu cis csto sco ecowas
    gmt utc est am pm usd eur km kg tel fax email www http https ex former deputy vice prime
    """.split()
) - {"lord"}  # fmt: skip

# Small words inside names.
PARTICLES = frozenset(
    "bin bint ibn ben al el ul ur van der den de la le du da das dos do di del della von zu zum "
    "ter ten af av y e abu abd mac san st st. bat".split()
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
    """.split()
)

# Words before a capitalised run that make it a place.
PLACE_CUES = frozenset("in at near from to toward towards into through via across".split())
