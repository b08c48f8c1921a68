"""Words, names and endings by which a person is told to be a man or a woman."""

MALE_WORDS = frozenset(
    """
    mr mr. king prince sir lord father imam mufti sheikh emir sultan pope monk husband son brother
    uncle grandfather grandson nephew widower businessman actor salesman fisherman spokesman
    congressman alderman man boy gentleman duke baron count bishop cardinal patriarch rabbi
    ayatollah archbishop alhaji datuk tuan uulu uly ogly oglu oğlu mullah metropolitan
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
    abena abigail ada adaeze adelaide adele adjoa adriana adwoa aelita afi afia afua agnes
    agnieszka aicha aida aigerim aigul aigül aiman ainura aiperi aisha aishat aissatou aisulu
    aisuluu aizada akello akiko akmaral akosua akua albina alejandra alena alessandra alexandra
    alice alicia alicja alina aliya alla alma altynai alya ama amaka amal amanda amelia amina
    aminata amira amy amélie ana anabel anara anastasia andreea angela angelica angelina anita
    anja anjali anke ann anna anne anneke annie annika antoinette antonella antonia antonina
    aoife arina arzu asel asiya astrid asya audrey aurora ayesha aygul aysel ayumi ayşe azra
    babette bahar barbara beata beatrice beatriz begaim begimai benazir bermet beth bettina
    betty bianca biljana birgit birgitta bodil bolanle branka brenda bridget brigid brigitte
    bukola burul bushra béatrice caitlin camila camille carine carla carlotta carmen carol
    carolina caroline carolyn catarina caterina catherine cathy cecile cecilia celia chantal
    charlene charlotte chiara chimamanda chinara chioma chloe cholpon christa christelle
    christiane christina christine cindy claire clara claudia clementine colette concepcion
    connie corazon corinne cressida cristina cynthia dagmar daiva dalia dana daniela danuta
    daphne daria darya deborah deepa delia delphine denise dewi diana dilbar dilma dilnoza dina
    dinara dolores dominika donna dora doris dorota dorothy ebele edith edna efua eileen
    ekaterina eleanor elena eleni eleonora elif elisa elisabeth elizabeth eliška ella ellen
    elmira elnura elsa elvira elżbieta emilia emily emine emma erika esi esperanza esra ester
    esther eszter etsuko eugenia eunice eva eve eveline evelyn ewa fadime fadwa faith farida
    farzaneh fatemeh fatima fatma fatou fatoumata federica fernanda feruza fiona fitri flora
    florence folake folasade franca frances francesca franziska françoise freya frida funke
    gabriela gabriele gabriella galina geeta gemma genevieve georgina geraldine gertrude ghada
    gina ginevra giorgia giovanna gisela giulia gladys gloria grace graciela greta guadalupe
    gulbarchyn gulchehra guljan gulmira gulnara gulnora gulzat gwen gülşen hadiza hadja hajnalka
    halima halimah hana hanna hannah harriet haruka hatice hauwa heather hedwig heidi helen
    helena helene helga henrietta hilary hilde hillary hoa hollie huda huong hye-jin hélène ida
    ifeoma ilona imelda indira ines inga ingeborg ingrid inés ioana irena irene irina iris irma
    isabel isabella isabelle iva ivana iveta jacinda jacqueline jadwiga jamila jana jane janet
    janice janine jasmin jasmine jeanne jelena jennifer jessica ji-hye jill joan joanna johanna
    josefina josephine joyce juana juanita judith julia juliana julie julieta justyna jyldyz
    kadiatou kaja kamala kamila kanykei karen karin karolina katarina katarzyna kate katerina
    kateryna katherine kathleen kathy katie katja katrijn katrin katya kavita kayoko keiko kemi
    khadija kirsten klara kristina kristine krisztina ksenia lakshmi lara larisa latifa laura
    lauren lea leila lena leonor lerato leticia leyla lidia lien liesbeth lilia lilian liliana
    lily linda lindiwe lisa liudmila liv liza ljiljana ljubica lola lorena lorraine louisa
    louise lourdes lucia lucie lucy lucía ludmila luisa luísa lyazzat lydia lyudmila madeleine
    madina magda magdalena maggie maha maia maja malgorzata malika mamta manuela mara marcela
    margaret margarita margot maria mariam mariama marianna marianne marie marija marijke
    marilyn marina marion marisa marit marlene marta martha martina mary maryam maría mathilde
    matilda maud maureen maya mayumi małgorzata medina meera megan mercedes mercy meryem mia
    michelle michiko milena min-ji mina mira mirela miriam mirjana mirtha misaki moldir molly
    mona monica monika monique nadezhda nadia nadine naledi nana-ama nancy naoko naomi nargiz
    nargiza natalia natalie natalya natasha nathalie nayla nazgul nazira nermin ngoc ngozi
    nicole nigora nina nirmala nneka noemi nomvula noor noora nora noriko norlela norma nour
    nurgul nurhayati nurjahan octavia odette odile ofelia oksana olena olga olha olive olivia
    oluchi oyuna paloma pamela paola pascaline patricia patrizia paula pauline penelope peninah
    perizat petra philippa phoebe phumzile phyllis pilar pirkko polina pooja portia priscilla
    priya putri rabia rachel raisa rakiya rania raquel raushan rebecca regina rekha renata retno
    rhoda rini rita roberta rosa rosalia rosalind rosalía rose rosemary roxana roza rukhsana
    ruth sabina sabine sabrina sachiko sadia safiya saida sakura salma salome saltanat samantha
    samira sandra sanna sara sarah saskia saule selma sevara sevinch seyran shahida shaima
    shakira shanti sharon shazia sheila shirin shirley shohida siham silvia simone sita siti smt
    sofia sofie sofía sonia sonja soo-jin sophia sophie stefania stella stephanie sunita susan
    susana susanne sushma suzanne svetlana svitlana sylvia sylvie tamara tania tanja tatiana
    tatyana teresa teresita tereza thandeka thandi thandiwe theresa therese thora tiina tina
    togzhan tolgonai tsehay ulla umida ursula usha valentina valeria valerie vanessa vera verena
    veronica veronika veronique victoria viktoria violeta virginia viviana viviane wanda wangari
    wanjiru wati wendy winnie xenia xiomara xiuying yaa yasmin yasmine yekaterina yelena yetunde
    yoko yolanda yuki yulia yuliya yumi yvette yvonne zahra zainab zamira zanele zara zarina
    zebo zehra zeinab zeynep zhanar zhanna zhyldyz zinaida zoe zofia zoya zuhra zulfiya zuzana
    édith élodie žaneta
    """.split()
)
# Given names of men; one that women bear as often is left out.
MALE_NAMES = frozenset(
    """
    aaron abbas abdallah abdul abdulaziz abdullah abebe abel abraham adam adebayo adel adnan
    ahmad ahmed ahmet aibek aidar akbar alain alan albert alberto alejandro aleksandar
    aleksander aleksandr aleksei aleksey alessandro alexander alexandre alexandros alexei alexey
    alfonso alfred alfredo alibek alikhan alisher almaz almazbek alphonse alvaro amadou amir
    amit anatoly anders andre andreas andrei andrej andres andrew andrey andrii andris andrzej
    angus anil ante anthony antoine anton antonio antonis antony anvar anwar aram archie arjun
    arman armen arnold arsen artem arthur artur arturo arvind asan asif askar askarbek aslan
    atef augustin ayaz azamat azat azim azis bakhtiyar bakhyt bakyt bakytbek barack barry bart
    bashar bassam bastian batyr bayram beka bekzat ben benjamin bernard bernardo bernd bertrand
    bharat bilal bill bjorn björn bob bobby bogdan bohdan bolat bolot boris boubacar boyko brad
    brendan brian bruce bruno bryan burak calvin carl carlo carlos cedric cem cemal cesar
    charles chen-wei chidi chinedu christian christoph christopher christos chuck chukwuma
    ciprian clement clifford colin conor constantin cornelius craig cristian cyril czesław daler
    damian damir dan daniar daniel daniil danilo daniyar darius dariusz dastan david davit
    declan denis dennis derek desmond diego dieter dietmar dilshod dimitar dimitri dimitrios
    dimitris dinesh dirk djoko dmitri dmitry dmytro domenico dominic donald douglas dragan
    duncan dušan dwight eamon ebrahim edgar edmund eduard eduardo edward edwin efraim eldar
    eldiyar elias emanuel emeka emil emilio emmanuel enrique enver erbol eric erik erkin erlan
    ermek ernest ernesto ernst erwin esteban eugene evan evgeny ezekiel fabio fadi fahad faisal
    farhad farid farkhad farouk fedor felipe felix ferdinand ferenc fernando fidel filip florian
    francesco francisco franck franco francois frank frans franz françois fred frederic
    frederick fredrik friedrich fritz frédéric fyodor gabor gabriel galymzhan gareth gary gaston
    gavin geert gennady geoffrey george georges georgi georgios gerald gerard gerhard ghassan
    gheorghe ghulam giancarlo gianni gilbert giorgi giorgio giovanni giuseppe gonzalo goran
    gordon graeme graham greg gregor gregory grigory grzegorz guido guillaume guillermo gunnar
    gustav gustavo gábor günter habib hakan hamad hamid hamza hans harald haris harold harry
    hasan hashim hassan hector heikki heinrich helmut henri henrik henry herbert herman hermann
    hernan hideo hiroshi horst hossein howard hugh hugo humberto hussain hussein hüseyin iain
    ian ibrahim igor ihor ilham imran imre ioannis ion iosif ireneusz isaac ishaq iskender
    ismail issa istván ivan ivo jaap jacek jack jacob jacques jafar jaime jakub jamal james jan
    janos janusz janybek jaroslav jaroslaw jason javier jawad jeffrey jens jeremy jerome jerzy
    jesper jesus jesús jim jimmy jiri jiří joachim joaquin joel joerg johan johannes john jonas
    jonathan joost jordi jorge jose josef joseph joshua josé joão juan juha julian julio jurgen
    justin jörg jürgen kairat kamil kanat karel karim karl kazimierz keith ken kenji kenneth
    kevin khaled khalid khalifa kiyoshi klaus knut kofi konstantin konstantinos kostas krzysztof
    kubanychbek kurt kwabena kwadwo kwaku kwame kwasi kyle lars laurent lawrence leif len leon
    leonard leonid leopold leszek liam lorenzo louis luca lucas luciano luigi luis lukas lukasz
    luís lászló maciej magnus mahmoud mahmud maksim malcolm malik mamadou manuel marat marc
    marcel marcelo marcin marco marcos marcus marek mario marius mark markku marko markus martin
    mateusz mathieu matteo matthew matthias mauricio mauro max maxim maxime mehdi mehmet melis
    michael michal michel miguel mihai mikael mike mikhail miklos milan milorad milos mirbek
    miroslav mohamed mohammad mohammed mohan mojtaba moritz moses mukhtar murat murray musa
    mustafa mykhailo mykola nadir narendra nasser nathan neil nelson nestor nicholas nick
    nicolae nicolas nicolás nigel nikola nikolai nikolaos nikolay nikos nils noel norbert norman
    nurbek nurlan nurlanbek okan ole oleg oleh oleksandr oleksii oliver olivier omar omer
    omurbek orhan orlando oscar osman otabek otto oumar ousmane owen pablo paolo pascal patrick
    paul paulo pavel pavlo pavol paweł pedro peter petr petro petros philip philippe phillip
    pierre pieter piotr pradeep prakash predrag pyotr péter rafael rafał rahul rainer raj rajesh
    rajiv ralf ralph ramesh rami ramon ramón rashid rasmus raul ravi ravshan raymond raúl recep
    reinhard reza ricardo riccardo richard rick robert roberto roderick rodrigo roger roland
    rolf roman ron ronald rory ross roy ruben rudolf ruslan russell rustam ryan ryszard saeed
    saif salim salman salvador salvatore samir samuel sanjar sanjay santiago sardor sean
    sebastian serge sergei sergey sergio serhii serik seydou shane shavkat sherzod shinji sidney
    siegfried silvio simon sipho slobodan sofiane sooronbai stanislav stanislaw stanisław
    stanley stefan stefano steffen stephane stephen steve steven stuart sunil suresh sven syed
    szymon sándor søren taalaibek tadashi tadeusz takeshi talant talgat tamás tarek tariq taro
    temir temur teodor terence tesfaye themba theo theodore thierry thomas tibor tilek tim
    timothy tito toby todd tokhir tom tomas tomasz tomaž tommy tomáš tony trevor tunde turgut
    tyler udo ulan ulanbek ulf ulrich ulugbek umar umberto uroš vadim vadym valentin valery
    vasile vasily vasyl vicente victor vijay vikram viktor viktoras vincent vincenzo vitali
    vitaly vlad vladimir vladislav vladyslav volodymyr vyacheslav václav waldemar walid walter
    warren wayne werner wilhelm willem william wojciech wolfgang władysław xavier yahya yannick
    yannis yaroslav yasuo yaw yerlan yevgeny yitzhak yosef yoshiro youssef yuri yuriy yusuf yves
    zafar zaur zbigniew zdravko zhanybek zhumabek ziad zoltan zoltán zoran zurab ömer łukasz
    """.split()
)
