"""Words, names and endings by which a person is told to be a man or a woman."""

MALE_WORDS = frozenset(
    """
    mr mr. king prince sir lord father imam mufti sheikh emir sultan pope monk husband son brother
    uncle grandfather grandson nephew widower businessman actor salesman fisherman spokesman
    congressman alderman man boy gentleman duke baron count bishop cardinal patriarch rabbi
    ayatollah archbishop alhaji chief datuk tuan uulu uly ogly oglu oğlu mullah metropolitan
    striker
    """.split()
)
FEMALE_WORDS = frozenset(
    """
    mrs ms miss mrs. ms. madam madame queen princess lady dame baroness duchess countess sister
    mother wife daughter aunt grandmother granddaughter niece widow chairwoman spokeswoman
    congresswoman businesswoman actress woman girl hajiya puan empress nun ombudswoman kyzy qizi
    kizi gyzy begum sheikha heroine hostess
    """.split()
)
FEMALE_ENDINGS = tuple(
    """
    ova eva yova ovna evna ichna skaya skaia tskaya zhkaya ská ová ovna dóttir dottir ówna ienė aitė
    utė ytė kyzy qizi
    """.split()
)
MALE_ENDINGS = tuple(
    """
    ov ev yov ovich evich ovych ich skiy skyi sky ski ský tskyi uulu zade shvili dze auskas aitis
    """.split()
)
# Given names of women; one that men bear as often is left out.
FEMALE_NAMES = frozenset(
    """
    abena abigail ada adelaide adele adjoa adriana adwoa aelita afi afia afua agnes agnieszka
    aicha aida aigerim aigul aigül aiman ainura aisha aishat aissatou aisuluu aizada akiko
    akmaral akosua akua albina alejandra alessandra alexandra alice alicia alina aliya alma
    altynai alya ama amal amanda amelia amina aminata amira amy ana anara anastasia andreea
    angela angelina anita anja anjali anke ann anna anne annie annika antoinette antonia arina
    arzu asel asiya astrid asya audrey aurora ayesha aygul aysel ayşe azra barbara beata
    beatrice beatriz begaim begimai benazir bermet bianca birgit brenda bridget brigitte bukola
    bushra béatrice camila camille carla carmen carol carolina caroline caterina catherine
    cecilia celia charlotte chiara chinara chioma christina christine claire clara claudia
    clementine cressida cristina cynthia dana daniela danuta daria darya deborah deepa delia
    dewi diana dilbar dilnoza dina dinara dolores dora doris dorothy ebele edith edna efua
    eleanor elena elisa elisabeth elizabeth ella ellen elmira elnura elsa elvira emilia emily
    emine emma erika esi esther eugenia eunice eva evelyn fadime faith farida fatima fatma fatou
    fatoumata feruza fiona fitri florence folake frances francesca françoise frida funke
    gabriela gabriele galina geeta gemma genevieve georgina gertrude giorgia giovanna giulia
    gladys gloria grace greta gulbarchyn gulchehra guljan gulmira gulnara gulnora gulzat gülşen
    hadiza hadja halima halimah hana hanna hannah harriet haruka hauwa heather heidi helen
    helena helene henrietta hilary hilde hillary hoa huong hye-jin hélène ida ifeoma ilona
    indira ines inga ingrid inés ioana irena irene irina iris irma isabel isabella isabelle
    ivana jacinda jacqueline jamila jana jane janet janice jasmin jasmine jeanne jelena jennifer
    jessica ji-hye joan joanna johanna josephine joyce juanita judith julia juliana julie
    julieta jyldyz kaja kamila kanykei karen karin karolina katarina kate katherine kathleen
    kathy katie katrijn katrin kavita keiko kemi khadija kirsten klara kristina kristine ksenia
    lakshmi larisa laura lauren lea leila lena lerato leticia leyla lidia lien lilian liliana
    lily linda lisa liv liza ljiljana lola lorena louisa louise lucia lucie lucy lucía ludmila
    luisa luísa lyazzat lydia lyudmila madeleine madina magdalena maggie maia maja malika mamta
    manuela mara margaret margarita margot maria mariam mariama marianne marie marija marilyn
    marina marion marta martha martina mary maryam maría matilda maya medina meera mercy meryem
    michelle michiko milena min-ji mira miriam mirjana mirtha moldir molly monica monika
    nadezhda nadia nadine naledi nancy naoko naomi nargiz nargiza natalia natalie natalya
    natasha nayla nazgul nazira ngoc ngozi nicole nigora nina nirmala nneka noor noora nora
    noriko norlela nurgul nurhayati nurjahan odile oksana olena olga olive olivia oyuna pamela
    paola pascaline patricia paula pauline peninah perizat petra philippa phumzile phyllis pilar
    polina pooja portia priscilla priya putri rabia rachel raisa rakiya raquel raushan rebecca
    regina rekha renata retno rhoda rini rita roberta rosa rosalia rosalía rose rosemary roza
    rukhsana ruth sabina sabine sadia safiya saida sakura salma saltanat samantha sandra sara
    sarah saule sevara sevinch shahida shakira shanti sharon shazia sheila shirin shohida silvia
    simone sita siti smt sofia sofie soo-jin sophia sophie stella stephanie sunita susan susana
    sushma svetlana svitlana sylvia tamara tania tanja tatiana tatyana teresa thandi theresa
    tina togzhan tolgonai ulla umida ursula usha valentina valeria valerie vanessa vera veronica
    veronika victoria viktoria violeta virginia viviane wanjiru wati winnie xenia xiuying yaa
    yasmin yelena yetunde yoko yuki yulia yuliya yvonne zahra zainab zamira zarina zebo zhanar
    zhanna zhyldyz zinaida zoe zoya zulfiya zuzana édith élodie žaneta
    """.split()
)
