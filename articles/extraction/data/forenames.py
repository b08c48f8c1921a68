"""Given names by the regions where they are common: a capitalised pair that begins with one is
most likely a person. Written from general knowledge of naming customs; no list of real people.
"""

BY_REGION = {
    "english": """
    aaron abigail adam adrian agnes aidan alan albert alec alex alexander alexandra alexis alfred
    alice alison allan allen allison alvin amanda amber amy andrea andrew andy angela angus anita
    ann anna anne annie anthony antony april archie arnold arthur ashley audrey austin barbara
    barry beatrice becky ben benjamin bernard bernie beth betty beverly bill billy bob bobby brad
    bradley brandon brenda brendan brent brett brian bridget brooke bruce bryan caitlin caleb
    calvin cameron carl carla carlton carol caroline carolyn carrie catherine cathy cecil cecilia
    charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher
    cindy claire clara clarence claude clifford clint clive clyde colin connie connor constance
    corey craig crystal curtis cynthia daisy damian dan daniel danielle danny daphne darren daryl
    dave david dawn dean deborah debbie declan denis denise dennis derek desmond diana diane dick
    dominic don donald donna doris dorothy doug douglas duncan dustin dwight dylan earl eddie edgar
    edith edmund edward edwin eileen elaine eleanor elijah elizabeth ellen ellie elliot elliott
    elsie emily emma eric erica erin ernest ernie ethan eugene eva evan evelyn ewan fergus fiona
    florence floyd frances francis frank franklin fraser fred freddie frederick gail gareth gary
    gavin gemma gene geoff geoffrey george georgia georgina gerald gerard gilbert gillian gina
    giles glen glenda glenn gloria gordon grace graeme graham grant greg gregory guy gwen hannah
    harold harriet harry harvey hayley hazel heather hector helen henrietta henry herbert herman
    hilary hillary holly howard hubert hugh hugo ian ida imogen irene iris isaac isabel isabella
    isobel ivan ivy jack jackie jackson jacob jacqueline jade jake james jamie jan jane janet
    janice jared jasmine jason jay jean jeff jeffrey jemma jenna jennifer jenny jeremy jerome jerry
    jesse jessica jessie jill jim jimmy jo joan joanna joanne jocelyn jodie joe joel john johnny
    jon jonathan jordan joseph josephine josh joshua joy joyce juan judith judy julia julian julie
    june justin karen karl kate katherine kathleen kathryn kathy katie kay keith kelly kelvin ken
    kenneth kenny kerry kevin kieran kim kimberly kirk kirsten kirsty kristen kristin kurt kyle
    lachlan lance larry laura lauren laurence lawrence leah lee leo leon leonard leroy leslie
    lester lewis liam lillian lily linda lindsay lindsey lionel lisa liz lloyd lois lorna lorraine
    louis louisa louise lucas lucy luke lydia lynn mabel madeleine madison malcolm marc marcia
    marcus margaret maria marian marie marilyn marion marjorie mark marlon marshall martha martin
    martyn marvin mary mason matt matthew maureen maurice max maxine maxwell megan melanie melissa
    melvin mervyn micah michael michelle mick mickey miguel mike mildred miles millie milton miranda
    mitch mitchell moira mollie molly monica morgan morris muriel myra nadine nancy naomi natalie
    nathan nathaniel neal ned neil nelson neville nicholas nick nicola nicole nigel noah noel nora
    norma norman nick oliver olive olivia omar oscar owen paige pam pamela pat patricia patrick
    paul paula pauline peggy penelope penny percy perry pete peter phil philip phillip phoebe
    phyllis polly priscilla quentin rachael rachel ralph randall randy ray raymond rebecca reginald
    reggie rex rhys ricardo rich richard rick ricky rita rob robert roberta robin rod roderick
    rodney roger roland ron ronald ronnie rory rosalind rose rosemary rosie ross roxanne roy ruby
    rufus rupert russ russell ruth ryan sally sam samantha samuel sandra sandy sara sarah scott
    sean sebastian selina seth shane shannon sharon shaun shawn sheila shelley shirley sidney
    simon simone sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen
    steve steven stewart stuart sue susan suzanne sybil sydney sylvia tabitha tamara tammy tanya
    tara ted terence teresa terrence terri terry tessa thelma theodore theresa thomas tiffany tim
    timothy tina toby todd tom tommy tony tracey tracy travis trevor tristan troy tyler tyrone
    ursula valerie vanessa vera vernon veronica vicky victor victoria vincent viola violet virginia
    vivian vivien wade wallace walter wanda warren wayne wendy wesley wilfred will william willie
    wilma winifred winston yvonne zachary zoe zach barack hank chuck hal chip carly jeb mitt newt
    reince kellyanne ivanka donna anderson bret chet huma tad jen katy rush roger rudy herb
    """,
    "celtic and nordic": """
    aoife aine brian bríd caoimhe ciara ciaran cian cillian conor cormac darragh deirdre donal
    donncha eamon eamonn enda eoin fergal fintan gráinne gerry heather leo mairead micheál maeve
    niamh niall oisin orla padraig pádraig paschal ronan róisín ruairi seamus séamus saoirse sinead
    sinéad siobhan siobhán tadhg una simon agneta aksel anders anette annika arne astrid bente bengt
    birgit birgitta bjarne bjorn björn bodil bo börje britt brynja christer dag ebba egil einar elin
    ella elsa erik erika erna eva espen finn frida fredrik freja gerd greta gro gudrun guðni gunnar
    gunilla gustaf hakan håkan halldor halla hanna hanne hans harald hege heidi heikki helge helga
    helle henrik hilde hilmar inga inge ingeborg ingrid inger ingvar jacob jan janne jens jesper
    johan johanna johannes jon jonas jorgen jørgen juha jukka jussi kaisa kaja kari karin katja
    katrin katrín kerstin kimmo kirsi kjell knut kristian kristin kristján lars lasse leif lena liv
    lise liisa linn linnea lone magdalena magnus maja marit markku marja mats matti mats mette
    mikael mikko mona morten nils niels odd olaf olav ole olli olof ove paavo patrik pekka pelle per
    petra petteri petter pia pernille ragnar rasmus riikka rolf runa sanna sari sauli sigrid sigrun
    sindre siri siv solveig sofia sofie stefan steen steinar stig stine sven svein søren tapio tarja
    terje thor thora thorbjørn thord tomas tone torbjorn tore torsten trine troels trond tuula ulf
    ulla ulrika unni urho vidar ville vigdis yngve åsa åse øystein ólafur þóra
    """,
    "french and dutch": """
    adele adrien agathe aimee alain albertine alexandre alexandra alexis alphonse amelie amélie
    anais andre andré anouk annette antoine antoinette ariane armand arnaud aurelie aurélie
    aurore axel bastien beatrice béatrice benoit benoît bernadette bernard bertrand blaise brigitte
    bruno camille carine catherine cedric cédric celine céline cecile cécile chantal charlene
    christelle christophe claire claudine clement clément clementine colette coralie corinne cyril
    damien danielle delphine denis didier dominique edith edouard édouard elise elisabeth élisabeth
    elodie élodie emile émile emilie emmanuel emmanuelle eric éric estelle etienne étienne eugenie
    fabien fabienne fabrice felix félix florence florian francine franck francois françois
    francoise françoise frederic frédéric gabriel gabriele gabrielle gaston genevieve geneviève
    georges gerard gérard germaine gilbert gilles guillaume gustave guy helene hélène henri hubert
    hugues isabelle jacques jean jeanne jerome jérôme joel joël josephe jules julien juliette laure
    laurent leonie lionel loic loïc louis luc lucie lucien lucienne madeleine marc marcel margaux
    marguerite marianne marine marion marius martine mathieu matthieu mathilde maxime melanie
    mélanie michel michele michèle mireille monique muriel nadege nathalie nicolas noemie odette
    odile olivier pascal pascale patrice philippe pierre quentin raphael raphaël raymonde regine
    rémi remi remy rené rene renaud robert roland romain roselyne sabine sandrine sebastien
    sébastien segolene serge severine simone solange stephane stéphane stephanie suzanne sylvain
    sylvie thibault thierry thomas valentin valerie valérie veronique véronique vincent virginie
    viviane xavier yann yannick yolande yves yvette yvon aad anke annelies annemarie arjen bart bas
    bram carola cees daan dirk eelco elke els femke floor frans gert gerrit geert griet hendrik hans
    hilde ilse ingrid jaap jan jasper jelle jeroen johan joost jop joris jos jozef karel kees klaas
    koen kris lies lieve liesbeth lodewijk luuk maarten maaike marieke marijke mark marleen
    marjolein mieke nele niels paul peter pieter piet rik rob roos ruben ruud saskia sander sigrid
    sjoerd steven stijn sven theo thijs tineke tom toon veerle wim wilhelmina willem wouter yves
    charles-michel jean-pierre jean-claude jean-luc jean-marc jean-michel jean-yves marie-claire
    """,
    "german and swiss": """
    achim adalbert albrecht alfons alois andrea andreas angelika anja anke annalena anneliese annette
    annegret antje armin arno arnold axel barbara bastian beate bernd bernhard berthold bettina
    birgit bodo boris brigitte britta bruno burkhard carsten christa christian christiane christina
    christine christoph claudia claus clemens cornelia dagmar daniela detlef dieter dietmar dietrich
    dirk doris dorothea eberhard eckhard edeltraud egon elfriede elke ernst erwin eugen evelyn ewald
    felix ferdinand florian frank franz franziska frauke friederike friedrich fritz gabriele georg
    gerd gerda gerhard gert gertrud gisela götz gregor gudrun günter günther gunter guido hannelore
    hannes hans harald hartmut hedwig heide heidemarie heike heiko heiner heinrich heinz helga
    helmut helmuth henning herbert hermann herta hilde hildegard holger horst hubertus ilse ines
    inge ingeborg ingo ingrid irmgard jan jens joachim jochen johann johanna johannes jörg jürgen
    jurgen josef julia jutta kai karin karl karlheinz karsten katarina katharina kathrin katrin
    katja kerstin klaus klara konrad kristina kurt lars leopold liselotte lothar ludwig lukas lutz
    manfred manuela marcel marco marcus margarete margit margot marianne marlene markus martina
    mathias matthias max maximilian michaela mirjam monika moritz nadja nancy nico nikolaus nina
    norbert olaf oliver oskar ottmar otto patrizia paul peer petra philipp rainer ralf reiner
    reinhard reinhold renate richard rita robert roland rolf rosa rosemarie rüdiger rudi rudolf
    ruth sabine sandra sascha sebastian siegfried sigmar silke silvia simone sonja stefan stefanie
    steffen steffi susanne svenja swen sybille tanja tatjana theo theodor thilo thomas thorsten tim
    tobias torsten udo ulla ulrich ulrike ursula ute uwe verena viktor viola volker walburga walter
    waltraud werner wiebke wilhelm willi willy winfried wolf wolfgang wolfram yvonne
    """,
    "iberian and latin american": """
    abel adolfo adriana agustin agustín aida alba alberto alejandra alejandro alfonso alfredo alicia
    alonso alvaro álvaro amalia amparo ana anabel andres andrés angel ángel angeles angelica antonia
    antonio araceli arturo asuncion aurora baltasar beatriz belen belén benito bernarda bernardo
    blanca camila camilo carla carlos carmen carolina catalina cecilia celia cesar césar clara
    claudia claudio concepcion consuelo cristian cristiane cristina cristobal cristóbal dalia daniela
    dario darío diego dolores domingo edgardo edmundo eduarda eduardo efrain elena elias elisa eloisa
    elsa elvira emilia emiliano emilio enrique ernesto esperanza esteban estela ester eugenia eugenio
    eusebio ezequiel fabian fabián fabio fabiola facundo federico felipe felisa felix fermin
    fernanda fernando fidel flor flora florencia francisca francisco gabriela gaspar gerardo german
    germán gilberto gisela gonzalo gregorio guadalupe guillermo gustavo hector héctor heriberto
    hernan hernán hilda horacio hugo humberto ignacio ines inés inmaculada irma isabel isidro ismael
    israel jacinto jaime javier jesus jesús joaquin joaquín jorge jose josé josefa josefina juana
    juanita julieta julio karina laura leandro leonardo leonel leonor leticia lidia liliana lorena
    lorenzo lourdes lucas lucia lucía luciana luciano luis luisa luz magdalena manuel manuela marcela
    marcelo marcia marco marcos margarita mariana mariano maricela mario marisol marta martina
    martín mateo matias matías mauricio maximo mercedes micaela miguel milagros miriam moises
    moisés monica mónica montserrat nadia nancy natalia nelida nestor néstor nicolas nicolás noelia
    nuria octavio olga omar orlando oscar óscar osvaldo pablo paloma pamela paola patricio paulina
    paulo pedro pepe pilar rafael rafaela ramiro ramon ramón raul raúl rebeca regina reinaldo renata
    ricardo roberto rocio rocío rodolfo rodrigo rogelio rolando roman román romina rosa rosalia
    rosario roxana ruben rubén salvador sandra santiago santos sara sergio silvana silvia silvio
    simon simón sofia sofía soledad sonia susana teodoro teresa tomas tomás trinidad ulises
    valentina valeria vanesa vicente victor víctor vilma virgilio viviana wilfredo wilson xiomara
    yadira yolanda afonso aires ana-paula antónio antônio augusto bernardo caetano catarina celso
    conceicao cristiano denilson dilma duarte edson eliane evo evandro fatima fátima flavia flávio
    francisca geraldo gilberto gilson graça guilherme heitor helder helena helio iara ines isaura
    joao joão joana joaquim jairo jair josue josué julia kleber leila leonel lidia ligia lucio
    luiz lula luiza marcio márcio mariza mário marina mauro michel miguel moacir nelson neuza nuno
    otavio paulo-roberto pedro raimundo regina renan renato ronaldo rosana rui sandro sebastião
    sergio silvio simone sonia tarcisio tiago thiago telma ulisses vagner valdir vasco vera vitor
    vítor waldemar wagner wellington zulmira
    """,
    "italian greek and balkan": """
    adriana alberto aldo alessandra alessandro alessio angela angelo annalisa antonella antonio
    barbara beatrice benedetta benedetto bianca bruno carla carlo carlotta caterina cesare chiara
    cinzia claudio concetta corrado cristina dario davide domenico donatella elena eleonora
    elisabetta emanuela emanuele emma enrico enzo ettore eugenio fabio fabrizio federica federico
    filippo fiorella flavio francesca francesco franca franco gabriele gaetano gennaro giacomo
    gian giancarlo gianfranco gianluca gianni gianpaolo giorgia giorgio giovanna giovanni giulia
    giulio giuliano giuseppe giuseppina grazia guido ilaria irene isabella laura lino lorenzo luca
    lucia luciano lucio luigi luisa maddalena marcello marco margherita maria mariastella marina
    mario marta massimiliano massimo matteo maurizio mauro michela michele mirella nello nicola
    orlando ornella pamela paola paolo patrizia piero pietro pier raffaele raffaella renato renzo
    riccardo roberta roberto rocco romano rosanna rossella salvatore sandro sara sergio serena
    silvana silvia silvio simona stefania stefano susanna teresa tiziana tommaso ugo umberto valentina
    valentino valeria vincenzo virginia vito vittoria vittorio walter achilleas agathi alexandros
    alexis anastasia andreas angeliki antonis apostolos aris athanasios charalambos christodoulos
    christos chrystalla constantine costas dimitra dimitris dimitrios eleni elias evangelos fofi
    fotini georgia georgios giannis giorgos ioanna ioannis katerina kostas kyriakos lefteris
    leonidas makis maria marios michalis nektarios nicos nikolaos nikos niki pantelis panagiotis
    panos pavlos petros prokopis sotiris sofia spyros stavros stefanos stelios thanos theodoros
    theodora vangelis vassilis vasilis yannis yiannis yanis zoe agim aleksandar aleksandra albin
    albana ana andrej ante arben ardian armend azem bekim besnik biljana blerim bojan boris borislav
    borut branislav branka branko bujar danica danilo darko dejan denis dino dragan dragana drita
    dubravka dušan edi edin elmedin emir enver ermal erion fadil fatmir fatos flora gordana goran
    gordan hashim haris hristijan igor ilir ivica ivana ivo janez janko jasmin jelena jovan jovana
    katarina kolinda kujtim ljiljana ljubica ljubomir luan maja marija marijan marjan mate matija
    mihael milan mila milena milica mile milo miloš milorad milomir miljan mirjana mirko mirela
    miroslav mladen momir muhamed natasa nataša neven nebojša nedžad nenad nijaz nikola oliver
    petar predrag radmila radovan ramush ranko ratko robert sabina samir sanja senad slaven slavko
    slobodan snežana sonja srđan stanko stevo stipe stojan svetlana tanja tatjana teuta tihomir
    tomislav uroš valon vedran vera vesna vjosa vladan vlatko vojislav vuk zdravko zoran zorana
    zorica željko željka željka rumen boyko bogdan bozhidar delyan desislava dimitar emil galina
    georgi gergana hristo ilian iliana iskra iva ivaylo kalin kiril krasimir kristalina lyudmil
    mariya maya nayden nikolay ognyan petko plamen radoslav rosen rossen rumyana slavi stanislav
    stefka stoyan svetoslav todor tsvetan tsveta valentin vasil velislava ventsislav yordan yordanka
    zhelyo zlatko adrian adriana alexandru alin ana-maria anca andreea andrei aurel bogdan călin
    catalin cătălin ciprian claudiu corina cornel cosmin costel cristian cristina crin dacian dan
    dana daniela dinu doina dorin dragoş dumitru elena emil eugen eugenia florica florin gabi
    gabriela gheorghe grigore horia iacob ileana ilie ioan ioana ion ionel ionuț iulian iuliu klaus
    laura laurențiu liliana liviu lucian ludovic luminița maia mădălina marcel marian mariana
    marius mihaela mihai mihail mircea mircea natalia nicoleta nicolae nicu octavian oana olivia
    ovidiu paula petre petru radu raluca răzvan remus roxana sabin sebastian silviu simona sorin
    stela stelian teodor tiberiu traian tudor valeriu varujan vasile veaceslav viorel viorica virgil
    vlad vladimir zinaida
    """,
    "slavic": """
    alena aleksander aleksandr aleksandra aleksei aleksey alexander alexandr alexei alexey alina
    alla anastasia anastasiya anatoli anatoliy anatoly andrei andrey andriy angelina anna anton
    antonina arkadi arkady arsen arseni arseniy artem artur bogdan bohdan boris borys borislav
    daniil daria darya denis denys dina dmitri dmitriy dmitro dmitry dmytro ekaterina elena elizaveta
    elvira evgeni evgenia evgeniy evgeny fedir fyodor galina gennadi gennady georgi georgiy georgy
    german gleb grigori grigory halyna hanna hennadiy hryhoriy igor ihor ilia ilya inna iosif irina
    iryna ivan ivanna karina kateryna kirill kirill klavdia klim konstantin kostyantyn ksenia ksenya
    larisa larysa leonid lev liliya lidia lyubov lyudmila liudmyla maksim maksym margarita maria
    mariana marina mariya maryna matvei maxim mikhail mikita mykhailo mykola mykyta myroslav nadezhda
    nadiya natalia nataliya natalya natalka nikita nikolai nikolay nina oksana oleg oleh oleksandr
    oleksandra oleksii oleksiy olena olesia olesya olga olha olexander ostap pavel pavlo petr petro
    platon polina pyotr raisa rodion roman ruslan ruslana rustem sergei sergey serhii serhiy
    sofia sofiya semyon stanislav stepan svetlana svitlana svyatoslav taisia tamara taras tatiana
    tatyana tetiana tetyana timofei timur tymofiy uliana vadim vadym valentin valentina valentyn
    valeri valeria valeriy valery valerii vasili vasily vasyl veniamin vera veronika viacheslav viktor
    viktoria viktoriya vitali vitaliy vitaly vlad vladimir vladislav vladyslav volodymyr vsevolod
    vyacheslav yan yana yaroslav yegor yekaterina yelena yelizaveta yevgeni yevgenia yevgeny yevhen
    yulia yuliya yuri yuriy yury zakhar zhanna zinaida zoya adam agata agnieszka aleksandra
    alicja andrzej aneta anita anna antoni arkadiusz artur barbara bartosz beata błażej bogusław
    bożena bronisław cezary czesław damian danuta dariusz donald dorota edward elżbieta ewa ewelina
    filip franciszek gabriela grażyna grzegorz halina hanna helena henryk ireneusz irena iwona izabela
    jacek jadwiga jakub jan janina janusz jarosław jerzy joanna jolanta józef jozef julia justyna
    kamil kamila karol karolina katarzyna kazimierz kinga konrad krystyna krzysztof lech leszek
    łukasz lukasz maciej magdalena małgorzata malgorzata marcin marek maria mariusz marta mateusz
    michał michal mieczysław mikołaj monika natalia patryk paulina paweł pawel piotr przemysław
    radosław rafał rafal renata robert roman ryszard sebastian sławomir stanisław stanislaw szymon
    tadeusz teresa tomasz urszula wacław waldemar wanda weronika wiesław wiktor witold władysław
    włodzimierz wojciech zbigniew zdzisław zofia zuzanna zygmunt alena andrej bohuslav bohumil
    božena dagmar daniela dana danuše david eduard eliška eva františek hana helena igor ilona ivan
    ivana iveta jan jana jaromír jaroslav jindřich jiří jiri jitka josef juraj kamil karel
    kateřina katarína květa ladislav lenka lubomír luboš lucie luděk lukáš marek markéta marián
    marta martina matěj matúš michaela milan miloš miloslav mikuláš miroslav monika naďa oldřich
    ondřej otakar pavel pavla peter petr petra pavol radek radim renata richard robert rudolf
    stanislav šárka štefan tereza tibor tomáš tomas václav vaclav věra vít vladimír vladimir
    vlastimil vojtěch vojtech zdeněk zdenek zuzana žofie alius algirdas andrius antanas arturs
    arvydas arvils ausra aušra daiva dainius dalia darius edgars egils egle gintaras gitanas
    gediminas ieva ingrida indulis inese ilze inga irena jonas juris jurgis kaja kersti krišjānis
    krisjanis kristjan laimdota linas lina maris māris mart marko mindaugas monika nausėda
    raimonds ramunas rasa ritvars rita rimantas saulius sandra siim taavi taavet toomas tomas
    urmas uldis valdis valdas viktorija vilija vytautas ziedonis žygimantas
    """,
    "central asian and turkic": """
    abai abdulla abdygany abdykadyr abzal adakhan adil adilet adylbek adyl aibek aida aidana aigul
    aiman ainura aisulu aizada akbar akylbek akmal akzhol alibek alikhan almambet almaz almazbek
    alisher altynai altynbek anar anara anarbek anvar apas arman ardak arslan artykbek arstan askar
    askarbek asel asem aset askhat aslan asylbek ata atabek avaz ayan aziz aziza azamat azat azimbek
    bahodir bakhodir bakhtiyor bakyt bakytbek baktybek bakai balzhan batyr batyrbek begaim beishenbek
    bektur bekbolot bekzat berdibek berik bermet bolot bolotbek bolat botir burul cholpon cholponai
    chyngyz chyngyzkhan daniyar dastan daulet daniar daiyrbek davron dilbar dilfuza dilnoza dilshod
    dinara dosaly dovlet edil eldar eldiyar elmira elnura emil emilbek ermek erbol ergesh erkin
    erlan ernest ernis erkebulan esen farida farrukh farukh feruza firdavs furkat galym galymzhan
    gulbara gulmira gulnara gulnaz gulnur gulshan gulzat gulzada gurbanguly guljan ilgiz ilim ilkhom
    ildar iskender islam islom ismail isa ishenbai jamila jamshid jangoroz janar janyl janybek
    jarkyn jyldyz jyrgal jyrgalbek kadyr kairat kaisar kalys kamchy kamchybek kamila kanat kanatbek
    kanybek karim kassym kassym-jomart kaliya kenesh kenzhebek keneshbek khurshid komila kozhobek
    kuat kubanych kubanychbek kubat kubatbek kumar kuralai kursan kurmanbek kylych lazzat laylo leila
    madina makhabat makhmud maksat maksatbek mamat mamytbek manas marat maral marlen maulen mavluda
    medet meerim melis mels mirbek mirlan mirziyo mukhtar mukhammedkaly murat muratbek muratzhan
    murad myktybek mynbai mira nargiza nariman nazgul nazira nazym nazarbek nigora nodir nodira
    normurod nurbek nurgazy nurgul nurlan nurlanbek nurdin nurdeulet nurgeldy nursultan nurzhan
    nurzhamal omurbek omurzak orozbek oral otabek oybek parviz perizat raimbek rakhat ravshan rashid
    roza rosa rustam ruslan rysbek sadyr saidkul salamat samat samarbek sanzhar sanjar sapar
    saparbek sardor saule saltanat sarybay seitek serdar serik serzhan sharofat shairbek shakir
    shavkat shamil shukhrat sherali sherniyaz sooronbai sukhrob syrgak syimyk taalai taalaibek
    tabyldy talant talantbek talgat temir temirlan tilek timur togzhan tolkun toktobek toktar
    topchubek tokhir tokon torobai tulegen turat turatbek turdakun turdubek turgunbek tursun
    tursunbek tynchtyk tynchtykbek ulan ulanbek ulukbek ulugbek umid umida urmat urmatbek usen
    uran valikhan yerbol yerlan yermek yerzhan yerulan zafar zamira zarina zarrina zhanar zhanat
    zhanybek zhamilya zharkyn zhakshylyk zhenish zhenishbek zheksen zhibek zhoomart zhumabek
    zhumagul zhyldyz zhyrgal zilola zulfiya zuhra abdullo abdurahmon azimjon daler dilrabo emomali
    farhod firuz gulru hamrokhon khosrov khusrav mahmadamin mahmadsaid manizha mehrubon mirzo
    muhiddin nuriddin olim oqil qohir rahmon rustami saimumin sherzod sirojiddin sohib sumangul
    zavqi ahmet ali ayşe aysel ayhan arda aydin aykut aynur aziz bahar bahçeli banu barış baris
    bayram bekir berat berk bilal binali bora bulent bülent burak burcu burhan bülent can canan cem
    cemal cemil cengiz cevat ceyda cihan çağla çiğdem deniz devlet devrim didem dilek doğan duygu
    ebru ece ege ekrem elif emel emine emre engin enis eray ercan erdal erdem erdoğan eren ergün
    erkan ersin ertan esra esen evren eyüp fahrettin faruk fatih fatma ferhat feyza fikri figen
    fuat funda gamze gizem gökhan gul gül gülay gülşen gürkan güler haluk hakan halil halime hamdi
    handan hande harun hasan hatice haydar hayati hikmet hulusi hüseyin huseyin ibrahim ilhan ilker
    ilknur inci ismail kadir kaan kamil kemal kenan kerem kerim koray leyla levent mahmut mehmet
    mehtap melek melih melike meltem meral merve mert mesut metin mevlüt mevlut mine mithat muammer
    muharrem murat musa mustafa muzaffer müge nagehan naci nazan nazlı necati necla nesrin nihat
    nilgün nilüfer numan nuran nuray nurettin nuri oğuz okan okay onur orhan osman ozan ömer özcan
    özge özgür özlem pelin pinar pınar ramazan recep refik rıza sabri sadık şahin sedat sefa selahattin
    selçuk selim selin selma serap serdar serhat serkan sevgi sevil sevim şebnem sibel sinan songül
    suat süleyman suleyman şükrü tahsin taner tansu tarık tayfun tayyip tekin temel tolga tuncay
    tuğba tülay turan turgut türkan ufuk ugur uğur umit ümit utku vecdi vedat vural yalçın yaşar
    yasemin yasin yavuz yeliz yildiz yıldız yılmaz yunus yusuf zafer zehra zekeriya zeki zeynep ziya
    agil akif anar araz arif arzu aydın ayaz aytən azer bahram bakhtiyar bakhtiyar ceyhun elchin
    eldaniz elman elmar elnur eldar elshad fakhri fariz farid fikrat fuad fazil gudrat gulnara habil
    hafiz hajar heydar hikmat huseyn ilgar ilham ilqar inam jamil jeyhun kamran kamal khazar latif
    leyla mahir mammad mehriban mikayil mubariz nadir namig nigar novruz ogtay orkhan parviz polad
    rasul ramil rauf rahim rovnag rovshan ruslan sabir sahiba sahil samad samaya samir sevda sevinj
    shahin shahmar tahir tamerlan taleh tofig togrul tural ulvi ulviyya vagif vahid vugar yashar
    zahid zakir zeynab ziyad
    """,
    "caucasian persian and afghan": """
    anahit ani ara arayik aram ararat ararat-mirzoyan araik arkady armen arman armine arpine arsen
    artak artashes arthur artsrun arus ashot avet ayk bagrat davit edmon eduard felix gagik garegin
    garnik gayane gevorg gor grigor gurgen hakob hamlet harutyun hayk hasmik hovhannes hovik hrachya
    hranush hrant ishkhan karapet karen karine khachatur kristine levon lilit lusine manvel mariam
    marine mher mihran mikael mkrtich nairi narek narine nikol nune robert ruben ruzanna sargis
    sasun seda seyran shahen shushan siranush sos suren susanna tatev tatevik taguhi tigran tigranuhi
    vache vahagn vahan vahe vahram vardan varuzhan vazgen vigen zaruhi zaven zohrab akaki aleksandre
    aleko amiran ana anri archil avtandil badri bakur beka bidzina bondo dato davit dimitri eka
    ekaterine elene eter gela gia giga gigi giorgi givi goga gogi grigol gubaz guram gvantsa
    ilia irakli irma ivane jaba kakha kakhaber kakhi ketevan kote koba lado lasha lali lela levan
    lia lika lili luka maia maka malkhaz mamuka manana mariam marika merab mikheil mzia nana nani
    natia natela nato nika nikoloz nino nona nugzar otar paata rati rusudan salome sandro shalva
    shota sopio soso tamar tamaz tamta tariel tea teimuraz temur tengiz teona tina tinatin tornike
    vakhtang vano vasil vazha zaal zaza zurab abbas abdollah afshin akbar ali alireza amir ardeshir
    arash arezoo ashraf azadeh babak bahram behnam behrouz behzad bijan dariush davood ebrahim
    elham elnaz esmail faezeh fariba farhad farideh farzad farzaneh fatemeh fereydoun firouz ghasem
    gholam gholamreza golnaz hamid hamidreza hashem hassan heshmatollah hossein houshang hooman iraj
    javad jafar jahangir kamal kambiz kaveh kazem keyvan khosrow ladan laleh leila mahdi mahmoud
    mahnaz majid mansour maryam masoud masoumeh mehdi mehran mehrdad mina mitra mohammad
    mohammadreza mohsen mojtaba morteza mostafa nader narges nasrin navid nazanin niloufar nima
    omid parisa parviz parvin payman pejman pooya rahim ramin reza roya saeed saeid sadegh samira
    sanaz sattar seyed sepideh shahab shahin shahla shahram shahriar shirin siamak simin sina
    sohrab soraya taghi yaghoub yousef zahra zeinab abdul ahmadshah ajmal amanullah amin amrullah
    ashraf assadullah atiqullah aziza daud enayatullah faiz farkhunda fawzia gul gulbuddin habiba
    habibullah hamdullah hamid hanif hedayatullah hekmatullah humaira jamshid karimullah khalil
    khalid massoud matiullah mirwais mohibullah mujib najib najibullah nargis nasir naseer noorullah
    qadir rahmatullah rangin rula salahuddin sayed shukria shafiq shaharzad sima suhail tooryalai
    wakil wali wazhma yama zabihullah zakia zalmay ziaulhaq
    """,
    "arabic and north african": """
    aamer aaliyah abbas abdallah abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelmadjid
    abdelmalek abdelrahman abderrahmane abdessalam abdirahman abdu abdul abdulaziz abdulfatah
    abdulhadi abdulhamid abdulkadir abdullah abdullahi abdulla abdulmajid abdulrahman abdulsalam
    abdur abed abeer abir adel adham adnan afaf afif ahlam ahmad ahmed aicha aisha akram alaa
    alia amal amani amar ameen ameena amina amine amira amjad ammar amna amr anas anis anwar asma
    asmaa ashraf assad atef ayman aymen aysha ayoub aziz azmi azza badr bahia baligh bandar bashar
    bashir basil basim basma bassam bilal boutros brahim bushra chafik chakib daoud dalal dana
    dareen dina driss ehab elias emad eman essam fadel fadi fadia fadwa fahad fahd fahmi faisal
    faiza faizah farah fares farida farouk fathi fatima fawaz fawzi fayez fayza firas fouad ghada
    ghaleb ghassan habib hadi hafez haidar haifa haitham hala hamad hamed hamid hamza hana hanan
    hani hanna haroun hasan hashim hassan hatem hayat haya haytham hazem hichem hind hisham houda
    huda hussain hussam hussein ibrahim ibtisam idris ihab ihsan ikram iman imad imane imran inas
    isam ismail issa iyad jabbar jaber jaafar jalal jalila jamal jamil jamila jana jassim jawad
    jehan jihad jumana kamal kamel karam karim karima kareem kassem khadija khadijah khairy khaled
    khalid khalifa khalil khulood lamia laila layla leila lina loubna lubna lulwa maher mahfoud
    mahfouz mahmood mahmoud maha mai majed majid majida malak malek malika manal manar mansoor
    mansour maram mariam marwan maryam marzouk may maysa mazen mehdi meriem miriam moez mohamad
    mohamed mohammad mohammed moncef monia mona moncef mounir mourad moussa mouna muhammad muhannad
    mukhtar munir muna murad musa musab mustafa mustapha muthanna nabil nabila nada nader nadia
    nadim naguib nahed nahla naim naima najat najib najla najwa nasser nasir nassim nasr nawal nawaf
    nayef nazih nida nizar nora nour noura noureddine nouri numan omar omer osama othman ousama
    qais qasim qusay rabah rabih rabia rachid radwan rafik rafiq raghad rahma raid rajaa rami
    ramy rana rania ranya raouf rasha rashed rashid rashida rasheed rawan razan reem reham riad
    ridha rima riyad riyadh riyad rola rima rula saad saadia sabah sabri sabrina sadiq saeed safa
    said saida saif sajida salah salam saleh salem salim salima salma salman salwa samar sameh
    sami samia samih samir samira sana sara sarah saud sayed selim selma shadi shaden shahd shaima
    sharif shatha shawki shehab sherif sherine shireen siham sirine sohair soha soraya souad sofiane
    soumaya suad suha suhail sultan suleiman tahani taha tahar taher taleb talal tamer tamim tareq
    tariq tarek taoufik thamer thuraya turki umar usama wael wafa wajdi waleed walid wassim widad
    wissam yacine yahya yara yasin yaser yasmin yasmine yasser younes younis yousef youssef yousif
    yusra zahir zahra zaid zain zaina zainab zakaria zaki zayed zeina zeinab zied ziad zineb zuhair
    """,
    "african": """
    aba abayomi abena abebe abeba abenaa abimbola abiodun abiola abiy abla achieng ada adaeze
    adaobi adama ade adebayo adedayo adekunle adeola adewale adeyemi adjoa adunni adwoa afia afua
    aïssata aissatou aka akello akin akinwumi akintola akosua akua akuffo akwasi alhassan alhaji
    aliou aliko aliyu amadou amara amaka amani amina aminata ama amma anani anyango araba arinze
    asamoah asha askale assefa atiku aubrey awa awino ayanda ayo ayodele ayodeji azeez babajide
    babatunde babangida baboucarr bakary balarabe bankole bello berhane berhanu blessing bola bolaji
    bolanle boubacar bright bukola bulelani bwalya cheikh chanda charity chibuike chidi chidinma
    chidozie chiedu chika chikondi chima chimamanda chinedu chinelo chinonso chinua chinwe chioma
    chipo chisomo chukwudi chukwuemeka chukwuma comfort cyprian cyril daliso dambudzo daudi debela
    demba demeke desta diallo dikembe dlamini doudou dumisani ebele ebenezer ebo efe efua ejike
    ekow elechi eli emeka emefa emmerson emmy enoch ephraim esi ezekiel ezinne farai fatou
    fatoumata faustin felicien femi fikile folake folasade foday fortune frehiwot funke funmi
    gacheri gbenga getachew girma godfrey godswill goodluck goolam grégoire habtamu hage haile
    hailemariam hamisi hassana hawa hellen henrietta hirut idrissa idowu ifeanyi ifeoma ikechukwu
    ike ikenna innocent isatou issoufou iyabo jakaya jelani jomo joram juma kabelo kabiru kafui
    kagiso kamau kande kasim kassim katleho kebede kefa kehinde kelechi kembo kgalema kgosi
    khadim khama khumbo kibet kimani kipchoge kiprono kizza kofi kojo komla komlan koku konan kouadio
    kouame kuda kudzai kwabena kwadwo kwaku kwame kwasi kwesi kyalo lamin lamine lateef lazarus
    lebo lebogang lemma lerato lesego lindiwe litumelo lubna lungile lwazi macky madiba mahamadou
    mahamat makena makhosi malusi mamadou mamphela mandla manana mandisa masego matia mawuli mbali
    mbongeni mekonnen melaku meles mensa mercy mesfin meseret mokgweetsi moeketsi mpho mpumelelo
    mthuli mudasiru mulatu mulugeta munashe musalia musa mutale mwai mwangi mwila nana nandi nanga
    ndeye ndidi nelly nene ngozi nhlanhla njambi njeri njoki njoroge nkechi nkem nkosazana nkosi
    nkosana nomsa nomvula nonhlanhla nosipho nothando nthabiseng ntombi nyambura nyasha nyokabi
    obafemi obiageli obinna obi ochieng odinga odion ohene okechukwu okello olabisi oladipo olamide
    olayinka olu olufemi olufunke olukayode olumide oluseun olusegun oluwaseun omolara omotola onyeka
    opeyemi osagie osaze osei otieno ouattara oumar oumarou ousmane paballo palesa patience peace
    pelumi phumzile prosper pumla rashidi rasaq refiloe reuben rotimi rufai ruto sabelo sade
    saidou salif salifou salihu salim samia samba samora sani sarkodie segun sehlule selam selamawit
    sello seretse setsoafia seun seydou shehu shonali shola sibusiso sibongile sifiso simbarashe
    siphiwe sipho siphokazi sisa siyabonga siyanda sizwe sola solomon soumaïla souleymane sthembiso
    sunday tadesse taiwo takalani tamrat tandiwe tapiwa tariro tatenda tawanda tebogo tedros teferi
    temitope tendai tesfaye thabang thabo thandeka thandi thandiwe themba thembi thuli tibor tigist
    tinashe tiwa titilayo tobi tochukwu toyin tsegaye tshepo tukufu tumelo tunde tunji uche
    uchechukwu uchenna uhuru unathi usman vuyo vusi wairimu waithera wanjiku wanjiru wangari wanja
    wekesa wole wambui worku workneh workuwork yaa yaba yahaya yakubu yao yaw yakub yared yayra yemi
    yemisi yetunde yohannes yoweri yusuf zainab zandile zanele zewdu zinhle zodwa zola zolani
    zuberi zukiswa
    """,
    "south asian": """
    aamir aarav aarti abdus abhay abhijit abhinav abhishek abid abida abrar aditi aditya adnan
    afroz ahsan ajay ajit ajith akash akhil akhilesh akshay akshata alka allauddin alok amala amalia
    amar ambika ameer amina amit amita amitabh amjad amol amrita anand ananda ananya anil anila anita
    anjali anjana anju ankit ankita anoop ansar anshu anshuman anura anurag anuradha anupam anwar
    aparna aravind archana arif arjun arun aruna arvind aryan ashis ashish ashok ashutosh ashwin
    ashwini asif asma atal atif atul avinash ayesha ayub azam azhar bablu babu baldev balwinder
    bandula baljit bashir bhagwan bharat bharati bhaskar bhavana bhavna bhim bhupendra bhupesh bijay
    bilawal bimal bina bindu bipin bishnu brij chamal chandan chandra chandni chandrika charan
    chetan chirag chitra daljit damodar daya debasis deepa deepak deepika deependra dev devendra
    devika dharmendra dharam dhananjay dilip dilini dinesh dipak dipankar dipu divya durga eknath
    ela farah fakhar fakhrul faisal farhan farhana farooq farukh fazal fawad fehmida firdous firoz
    ganesh gaurav gautam gauri geeta ghulam girija girish gita gopal gotabaya govind gul gulam gulzar
    gurbaksh gurmeet gurpreet habib hafeez hafiz hardeep hari harish harjit harpreet harsh harsha
    harsimrat hasan hasina hemant himanta hina humayun hussain iftikhar ila imran indira indra indrani
    iqbal irfan ishaan ishaq ishrat ismail jagan jagat jagdish jahangir jai jairam jamal jameel
    jamila janaka janaki jaswant jawaharlal jaya jayant jayanta jayanthi jaywant jeevan jitendra
    jyoti jyotiraditya kailash kajal kala kalpana kalyan kamal kamala kamla kamran kanchan kapil
    karan karishma karthik karunaratne kashif kasturi kaushal kaushik kavita kavitha khadga khaleda
    khawaja khurshid kiran kirti kishan kishore komal krishna krishnan kuldeep kumar kumari kunal
    kusal lakshman lakshmi lal lalit lalitha lata latha laxman laxmi leela liaquat lokesh madan madhav
    madhu madhuri mahesh mahathir mahbub mahela mahendra mahinda mahmood maithripala malik mamata
    mamta manik manish manisha manjula manmohan manoj manohar mansoor maqsood maryam masood
    mashrafe mayawati meena meenakshi meera mehbooba mehmood mir mirza mitali mohan mohit mohini moin
    mridul mukesh mukul munir murali murtaza mushtaq muzammil nadeem nagendra naheed naina nalin
    namal namrata nandan nandini nandita narendra naresh narayan nasir nasreen naveed naveen navjot
    nawaz nazir nazia neelam neeraj neeta neha nidhi nihal nikhil nilima nirmal nirmala nirupama
    nisar nisha nishant nitin nitish nusrat obaidul om omkar padma pallavi pankaj parag param parvez
    parvati pavan pawan pinarayi piyush poonam pooja prabha prabhakar prabhu prachanda pradeep
    pradip prafulla prakash pramila pramod pranab pranav pranay prasad prasanna prasanth prashant
    pratap pratibha pratima praveen preeti prem priya priyanka punam punit purnima pushpa pushpendra
    qamar qasim quratulain rabindra radha radhika raghav raghu rahat rahul raj raja rajan rajani
    rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath raju rakesh rakhi ram rama raman
    ramachandra ramakrishna ramesh ramnath rana ranbir randeep rani ranil ranjan ranjit ranjith
    rashmi ravi ravindra raza rehman rekha renu renuka reshma riaz richa ritu rizwan rohan rohini
    rohit roshan rubina ruchi rukhsana rumana rupa rupal sachin sadia sagar sahil saifuddin saira
    sajid sajith saleem salil salma salman samaraweera sameer samir sanath sandeep sandhya sandip
    sangeeta sanjana sanjay sanjeev sanjiv sanjula santosh sapna sarath saroja sarfraz sarita
    sarojini sashi satish satpal satya satyajit savita savitri seema shabana shabir shafqat shah
    shahbaz shahid shahida shahnaz shahzad shaista shakeel shakib shalini shankar shanta shanti
    sharad sharmila shashi shazia sheela sheetal shehbaz sheikh sher shibu shilpa shiv shiva shobha
    shoaib shravan shreya shrikant shruti shubham shweta shyam siddharth sidra simran sita sitaram
    smita smriti sneha sohail somnath sonal sonam sonali soumya sourav sreedharan sreekumar
    srinivas sriram subash subhas subhash subodh subrahmanyam subramaniam sudha sudhir sugath sujata
    sujatha sukhbir suman sumit sumitra sunanda sunil sunita supriya suraj surendra suresh surinder
    surjit surya susheela sushil sushila sushma swapan swapna swarup swati syed sylhet tabassum
    tahir tanveer tanvir tapan tara tariq tarun tasneem tejas thilak thushara tripti tulsi uday
    uddhav uma umar umesh upendra urmila usha usman utpal vaibhav vandana vani varun vasant
    vasudha vasundhara veena venkat venkatesh vibha vidya vijay vijaya vikas vikram vimal vimala
    vinay vineet vinod vipin viraj virender vishal vishnu vivek waqar wasim wickrama yash yashwant
    yogendra yogesh yogi yusuf zafar zaheer zahid zakir zia zubair zulfikar
    """,
    "southeast asian and pacific": """
    achmad adi agung agus ahok airlangga ali alfonso andi anies anton arief ari arifin asep bambang
    bayu benigno bong boediono budi cahyo cahya christanto chusnul darmawan dedi dedy desi dewi dian
    djoko dwi eddy edy eka eko endang erick erlangga ferdinand fitri gatot gibran hadi hari haryono
    hartono hasto hendra hendri heru ida imam indah indra ignasius iwan joko jusuf kartika lestari
    luhut made mahfud mega megawati muhaimin muldoko ni novita nur nurul nyoman prabowo pramono
    prasetyo pratikno puan puji putri putu rachmat rahmat ratna retno ridwan rini rizal rudi santi
    sandiaga setya siti slamet soesilo sri sudirman suharso sukarno sulistyo suparman susi susilo
    suryo sutarto sutrisno tito titi teten tri try umar untung utami wahyu wayan wawan widodo wiranto
    yanti yogi yuli yusril zulkifli abdul ahmad anifah anwar azalina azizah azmin datuk fadillah
    hadi hishammuddin ismail khairy liew lim mahathir mohamad mohd muhyiddin najib nancy noor norazman
    nurul rafizi rosmah saifuddin shafie syed tengku teresa wan zahid zuraida aling aquilino arsenio
    benjie bongbong corazon cynthia delfin edgardo emmanuel fidel francis gloria grace imelda isko
    jejomar juan leila leni loren manny maria mar panfilo risa rodrigo ronald salvador sara teodoro
    vicente anutin apirat banharn chaturon chuan jatuporn jurin kobsak korn nattawut pannika
    paetongtarn piyabutr pichai pita prajin prawit prayuth prayut preecha sansern somchai somkid
    somsak sontirat srettha sudarat suchart sukhumbhand surakiart surapong suthep thaksin
    thanathorn thawatchai veera wissanu wirat yingluck chea hun keo khieu khuon kem mu pen sam sar
    sok sokha sopheap sophal theara veasna vuthy boun bounnhang choummaly khamtai thongloun aung
    daw htin kyaw khin mya myint ne nyan phyo soe than thant thein tin tun win zaw zin hau ana
    apisai aroha epeli feleti filipo frank fuimaono hone josaia jone kiri laisenia manasseh mereana
    mahinarangi mere moana nanaia peeni ratu rewi sefanaia semisi sione siaosi sitiveni tamati tavita
    tawhai tevita tuilaepa viliame voreqe wiremu xanana
    """,
    "east asian": """
    akihiko akihito akiko akio akira akiyo aki asuka atsuko atsushi ayaka ayako ayumi chie chieko chiharu
    chiyo daichi daiki daisuke eiji eiko emi emiko fumiko fumio goro hana hanako haruka haruki haruko
    haruto hideaki hideki hideko hideo hideyuki hikaru hiroaki hiroki hiroko hiromi hiroshi hiroto
    hiroyuki hisako hisashi hitomi hitoshi ichiro ikuo isamu isao issei itsuki iwao jiro jun junichi
    junichiro junji junko kaito kana kaori kaoru katsuhiko katsunobu katsuya kazuhiko kazuhiro kazuki
    kazuko kazuo kazuya kei keiichi keiji keiko keisuke keita ken kenichi kenji kenta kentaro kiyoko
    kiyoshi koichi koji kosuke kouhei kumiko kunio kyoko madoka mai maki makoto mami manabu mariko
    masaaki masahiko masahiro masaki masako masami masanori masao masaru masashi masato masatoshi
    masaya masayuki mayumi megumi michiko michio midori mieko mika miki mikio minako minoru mitsuko
    mitsuo mitsuru miyuki mizuho momoko motoko nagisa nana nanami naoki naoko naomi naoto naoya natsuki
    natsuko natsuo noboru nobuaki nobuhiro nobuko nobuo nobuyuki noriko norio noriyuki osamu reiko
    ren rie rika riku rui ryo ryoichi ryoko ryoji ryosuke ryota ryuichi ryunosuke ryutaro sachiko
    sadao saki sakura sanae satoko satomi satoru satoshi satsuki sayaka sayuri seiichi seiji seiko
    setsuko shigeki shigeko shigeo shigeru shin shingo shinichi shinji shinjiro shinya shinzo shiori
    shiro shizuka shizuko sho shogo shoichi shoji shota shozo shuichi shuji shunichi shunsuke sosuke
    sota sumiko susumu tadao tadashi taichi taiga taiki takaaki takahiro takako takanori takao takashi
    takayuki takehiko takeo takeru takeshi takuma takumi takuya tamaki taro tatsuo tatsuya teruo
    tetsuo tetsuro tetsuya tomohiro tomoko tomomi tomoya tomoyuki toru toshiaki toshie toshihiko
    toshihiro toshiko toshimitsu toshio toshiro toshiyuki tsuneo tsutomu tsuyoshi wataru yasuhiko
    yasuhiro yasuko yasunori yasuo yasushi yasutoshi yoichi yoji yoko yoshiaki yoshihide yoshihiko
    yoshihiro yoshiki yoshiko yoshimasa yoshimi yoshinori yoshio yoshiro yoshitaka yosuke yuichi
    yuichiro yuji yuka yukari yuki yukie yukihiro yukiko yukio yumi yumiko yuriko yusuke yutaka yuta
    yuto batbold bat bayar bolor bold enkhbayar enkhtuya ganbold ganbaatar gantulga khaltmaagiin
    khurelsukh luvsannamsrain munkhbat nambaryn naranbaatar oyun oyuun saikhanbileg sukhbaatar
    tsakhiagiin tsogt ukhnaagiin tserendorj zandaakhuu
    """,
    "hebrew and hungarian": """
    abraham alon amir amit amnon amos ami anat arie ariel arik assaf aviad avi avichai avigdor aviv
    ayala ayelet bar benny benjamin benzion boaz chaim chana dan dalia danny david dina doron dov dror
    efraim efrat ehud eitan elad eli eliezer eliyahu eran erez esther eyal ezra gad gadi gal galit
    gideon gila gilad gili guy hadas haim hagai hanan hila idan idit ilan ilana inbal isaac israel
    itamar itai itzhak itzik karnit lior liora matan meir meirav menachem merav micha michal miri
    mordechai moran moshe nachman naftali nahum naomi natan nathan nir nissim nitzan noa noam nurit
    oded ofer ofir ohad omer omri ophir or oren orit orli orly orna osnat pinchas ran rafael rafi
    reuven rina roi ron ronen roni rotem ruth sarit shai shaul shelly shimon shira shlomo shmuel
    shulamit sigal tal tali tamar tomer tzachi tzipi tzvi uri uriel uzi yaakov yael yair yaniv yariv
    yarden yehuda yifat yigal yisrael yitzhak yoav yoel yohanan yona yonatan yoram yosef yossi yuli
    yuval zeev zehava zvi ágnes adám ádám andrás andrea anikó antal árpád attila balázs bálint
    bence béla csaba dániel dávid dezső dóra ede edit emese endre enikő erzsébet eszter éva ferenc
    gábor gabor géza gergely gergő gizella györgy gyorgy gyula hajnalka hajnal ibolya ildikó ilona
    imre istván istvan jános janos jenő józsef judit júlia kálmán károly katalin kinga klára kristóf
    krisztina krisztián lajos lászló laszlo levente lili magda márk márta márton máté mária mihály
    miklós mónika nándor noémi orsolya ottó pál péter piroska réka renáta róbert rózsa sándor sandor
    sára szabolcs szilárd szilvia tamás tibor tímea tünde vera viktória vilmos virág zita zoltán
    zoltan zsófia zsolt zsuzsanna
    """,
}

FORENAMES = frozenset(name for names in BY_REGION.values() for name in names.split())

# Common surnames of China, Korea and Vietnam, written before the given name.
FAMILY_FIRST = frozenset(
    """
    bai bao cai cao chang chen cheng chi chu cui dai deng ding dong du duan fan fang feng fu gao ge
    gong gu guo han hao he hong hou hu hua huang jia jiang jin kang kong lai lei li liang liao lin
    liu long lu luo lü ma mao meng mo ni niu ouyang pan peng qi qian qiao qin qiu ren ruan shao
    shen shi situ song su sun tan tang tao tian tong wan wang wei wen wu xi xia xiang xiao xie xin
    xiong xu xue yan yang yao ye yi yin you yu yuan zeng zhai zhan zhang zhao zheng zhong zhou zhu
    zhuang zou zuo tsai tsang tseng hsieh hsu hsiao kuo lam kwok yip yeung choi cho chung ahn bae
    baek cha chae chang cheon gil goo gwon ha hwang hyun im jang jeon jeong ji jin jo joo jung kang
    kil kim ko koo kwak kwon lee min moon myung na nam noh oh paik park ri roh ryu seo seok seong
    shin shim so sohn son suh sung uhm wi won woo yang yeo yeon yim yoo yoon yun nguyen nguyễn tran
    trần le lê pham phạm hoang hoàng huynh huỳnh phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo
    ngô duong dương ly lý dinh đinh truong trương trinh trịnh mai dao đào vuong to tô
    """.split()
)

# Endings by which a surname shows itself, longest first within a language.
SURNAME_ENDINGS = (
    "ovich evich ovic evic ović ević ić vić ov ova ev eva yov iev ieva yev yeva sky skiy skyi ska "
    "ski skaya enko chuk chenko yuk yan ian yants dze shvili adze idze ava uri iani zade zada oglu "
    "oğlu bekov baev bayev bekova baeva escu opoulos opoulou idis iadis akis ssen sson sdottir "
    "sdóttir dottir dóttir quist gaard nen inen uly ulu kyzy"
).split()
