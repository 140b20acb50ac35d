"""Names that tell a person from a firm: common first names and East Asian surnames.

Case and accents do not matter. Names that are just as common as those of firms or as
words (Grace, Will, Art) had better stay out.
"""

FIRST = """ aaron abby abdul abigail ada adam adele adrian adriana adrien ahmed aidan aiko aileen
aisha akash akira alan alba albert alberto aleksander aleksandra alena alessandra alessandro
alessia alex alexander alexandra alexandre alexei alexis alfonso alfred ali alice alicia alina
aline alison alisha allison alma alva alvaro amanda amber amelia amelie amin amina amir amit amy
ana anais anders andre andrea andreas andreea andrei andrej andres andrew andrzej andy aneta angel
angela angelo angelika anika anil anita anja anjali ankit anke ann anna anne anneke annelies
anneliese annette annie annika anouk anthony antje antoine anton antoni antonia antonio anya aoi
aparna ariana ariane arjun arman armando arnaud arne arnold arthur arturo arun asha ashley ashok
astrid asuka aurelie ava axel ayaka ayame ayse ayla aylin barbara barbora bart bartek bartosz bas
basil bastian bea beata beate beatrice beatriz belen ben benedikt benjamin benoit bernard bernd
bert beth bettina bianca bilal bill birgit birgitta bjorn bob bogdan boris bram brandon brenda
brian brigitte britta bruce bruno bryan burak caio caitlin camila camille can cara carina carl
carla carlo carlos carmen carol carola carolin carolina caroline carsten catarina caterina
catherine cathy cecilia cedric celia celine cem chantal charlie charles charlotte chiara chidi
chinwe chloe chris christa christel christian christina christine christof christoph christophe
christopher cindy claire clara claudia claudio claus clemens clement cody colin concetta connor
conrad constanze cora cordula corinna corinne cristian cristiano cristina curtis cynthia dagmar
dagny daisuke daisy dalia damian damien damir dan dana daniel daniela daniele danielle danny dante
daphne daria dario darius dave david davide dawn dean debbie deborah deepa deepak delphine demet
denis denise dennis derek derya detlef diana diane diego dieter dietmar dilara dimitri dina dirk
dmitri dolores domenico dominik dominique don donald donna dora doreen dorian doris dorota
dorothea doug duncan dylan ebba ebru ece eddie eduardo edward edwin efe eileen ekaterina elaine
elena eleonora eleni elias elif elin elina elisa elisabeth elise eliza elizabeth ella ellen elsa
elvira emeka emeline emil emilia emilie emilio emily emine emir emma emmanuel emre enrico enrique
ercan eric erica erik erika erin ernst esra esteban estelle ester esther ethan eugene eunji eva
evan eve evelin evelyn ewa fabian fabien fabienne fabio fabiola fabrice fadi fan fanny farah farid
fatima fatma federica federico felicia felicitas felipe felix ferdinand fernanda fernando filip
filipa filippa filippo finn fiona flavia flavio florence florent florian folke francesca francesco
francisca francisco franck francois francoise frank franz franziska fred frederic frederik freja
frida friedrich fritz fumiko gabor gabriel gabriela gabriele gabriella gaelle gary gemma geoffrey
georg george georgia georgina gerald gerard gerd gerhard gert gertrud giacomo gianluca gianni
gilbert gilles gillian gina giorgia giorgio giovanna giovanni gisela gita giulia giulio giuseppe
gloria gonzalo goran gordon greg gregor gregory greta gretchen grzegorz guido guilherme guillaume
gunnar gunter gus gustav gustavo guy gwen hakan hana hanna hannah hannes hans haruka haruki haruto
hassan heather hector hedda heidi heike heiko heinrich heinz helen helena helene helga helmut
hendrik henri henrik henrike henrique henry herbert herman hermann hiro hiroko hiroshi holger
holly hong horst hubert hugo huseyin ian ibrahim ida ignacio igor iker ilaria ilker ilona ilse
imran ines inga inge ingeborg ingrid inigo ioana ira irene irina irma isa isaac isabel isabella
isabelle isak ivan ivana ivo iwona jaap jack jackie jacob jacqueline jacques jade jaime jake jakob
jakub jamal james jamie jan jana jane janet janez janina janine jannik jannis jared jari jaroslav
jasmin jason javier jay jean jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome
jerry jess jesse jessica jesus jette jill jim jimena jimmy jin jiri jitka joan joana joanna joanne
joao joaquin jochen joe joel joelle johan johann johanna johannes john jola jolanta jon jonas
jonathan joost jordi jorg jorge jorgen joris jorn jose josef josefine joseph josephine josh joshua
josie joy joyce juan juana juha jukka jules julia julian juliane julie julien juliette julio jun
jurgen jurgita juri justin justyna kaan kai kaisa kaito kamil karel karen kari karim karin karina
karl karla karolina karoline karsten kasia katarina katarzyna kate katerina katharina kathleen
kathrin kathryn kathy katie katja katrin kavita kavya kay kazuki keiko keith kelly kelvin ken
kenji kenneth kenta kerem kerstin kevin khadija khalid kieran kim kira kirsten kirsty kjell klara
klaus koen kofi konrad konstantin krishna kristen kristian kristin kristina kristine kristof
krzysztof kumar kurt kwame kyle lamia lara larissa larry lars laszlo laura laure laurence laurent
lauri lea leah lee leila leire lena lene leni lennart leo leon leona leonard leonardo leonie
leticia lewis lia liam lidia lieke liesbeth ligia lila lili lilian liliana lily lin lina linda
lindsay ling linnea linus lionel lisa liv livia liz lloyd loic lola lore lorena lorenz lorenzo
lotta lotte lou louis louisa louise luc luca lucas lucia lucian luciana lucie lucy ludovic ludwig
luigi luis luisa luiza lukas lukasz luke luna lydia lynn maarten maciej madeleine madison mads
magda magdalena magnus mahmoud mai maia maike maja malgorzata malik malin malte mandy manfred
manon manuel manuela marc marcel marcela marcelo marcin marco marcos marcus marek maren margaret
margarita margaux margit margot margrit marguerite mari maria mariam mariana marianne marie
marieke mariella marija marijke marika marilena marina mario marion marisa marit marius mariusz
marjorie mark marko markus marlen marlene marlies marta martha martijn martin martina martine
marvin mary maryam masako mateo mateusz mathias mathieu mathilde mati matilda matt matteo matthew
matthias matthieu maurice mauricio mauro maxim maxime maximilian maya mayumi megan mehdi mehmet
mei meike melanie melike melina melissa mercedes merve meryem mette mia michael michaela michal
michel michela michele michelle mick miguel miho mika mike mikael mikkel mikko mila milan milena
milo min mina mingyu minh minji mira miranda mireille miriam mirjam mirko miroslav misaki mitchell
miyu mohamed mohammad mohammed moira mona monica monika monique morgan moritz morten moses
muhammad murat mustafa nadia nadine nadja nagisa naima naomi naoko naomie nasrin natalia natalie
natascha natasha nathalie nathan neha neil nele nelly nelson nereida nga ngozi nguyen nia niall
niamh nicholas nick nico nicola nicolas nicole niels nigel nikhil niki niklas nikola nikolai
nikolaus nils nina nino niels nisha noa noah noel noelia noemi nora norbert nour nuno nuria oksana
ola olaf olav ole olena olga oliver olivia olivier olof omar onur orla oscar oskar osman oswald
otto owen pablo palle paola paolo pascal pascale patrice patricia patrick patrik patrizia patty
paul paula paulina pauline paulo pavel pavol pawel pedro peer peggy pekka penelope per perrine
peter petra petri petter phil philip philipp philippe phoebe pia pierre pieter pietro pilar pim
piotr pooja prakash pranav priscilla priya przemyslaw qing quentin rachel radek rafael rafal
raffaella rahul raj rajesh ralf ralph ramon ramona rana randy raphael raquel rasmus raul ravi ray
raymond rebecca regina reiko reiner reinhard remi renata renate rene reto ricardo riccardo richard
rick rico rie riku rika rin rita roald rob robbie robert roberta roberto robin rocio rodrigo roger
rohan rohit roland rolf romain roman romy ron ronald ronja rosa rosalie rosanna rosario rose rosie
ross roxane roy ruben rui rupert russell ruth ryan rym ryo sabina sabine sabrina sachiko said
sakura salma salvador salvatore sam samantha samira samir sammy samuel sander sandeep sandra
sandrine sandy sanjay sanna santiago sara sarah sari sascha sasha satoshi saskia scott sean
sebastian sebastien selin selina selma seo sergei sergio seung severin shane sharon shauna sheila
shelly sho shota shreya sibel sibylle sigrid silja silke silvia silvio simon simona simone sina
sinead siobhan siri sofia sofie solene solveig song sonia sonja soo sophia sophie soraya soren
stacy stan stanislaw stef stefan stefania stefanie stefano steffen stella stephan stephane
stephanie stephen sterre steve steven stewart stian stig sue suki sumit sunil susan susana susanna
susanne suzanne sven svenja svetlana sybille sylvia sylvie sylwia tadashi taiki takashi takeshi
takumi tamara tania tanja tanvi tanya tara tariq tatiana tatjana taylor ted teresa terry tess
tessa thea theo theodor theresa therese thibault thierry thijs thilo thomas thorsten tiago tiina
till tim timo timothy tina tobias toby todd tom tomas tomasz tomer tomek tomislav tommaso tommy
tomoko toni tony torben tore torsten tova tracy trine tristan troels trudy tugba tuomas tuulia
tyler udo ulla ulrich ulrike uma umut ursula usha ute uwe valentin valentina valeria valerie
vanessa vasco veerle vera verena veronica veronika veronique vicente vicky victor victoria viet
vijay vikas vikram viktor viktoria vilde ville vince vincent vincenzo viola violeta virginia
virginie vito vittoria vivian vivien vlad vladimir volker wafa walter wanda wanjiru wei wendy
werner wesley wiebke wiktor wilhelm willem william wim wojciech wolfgang xavier xiaoming ximena
xin yael yan yann yannick yara yasmin yasmine yasuko yi ying yohan yolanda yoshiko youssef yuan
yui yuka yuki yukiko yuko yulia yun yuri yuto yves yvette yvonne zahra zainab zara zeynep zoe
zofia zoltan zuzana zuzanna oluwaseun tunde amara ifeoma kelechi nkechi babajide thandiwe sipho
lerato nomsa themba jacek agnieszka malgosia gosia krystyna ludmila stanislav vaclav zdenek lenka
hanka iva radka mikolaj przemek szymon alicja kinga natalie oliwia wiktoria zbigniew dariusz
leszek ewelina patrycja paulien femke sanne lotte daan jeroen wouter ruud joke ineke hanneke
marloes esmee fleur noor bram thijs sjoerd gijs asa osten oyvind ase hakon sigurd ingvild torunn
marte silje astri knut odd bente gro turid lasse aino anni antti arto eero eeva hannu heikki helmi
jaakko jarmo juho jouni jussi kaarina katri kirsi laura leena liisa matti minna niina outi paavo
paivi pirjo raimo riikka risto saara sami sanna sari satu seppo taina tapio teemu tero timo tuija
ulla ville vesa yrjo ahmet ali aysegul baris berk bora busra caner ceren cigdem defne deniz dilek
ebru ekin eren fatih feyza gamze gokhan gonca gul hande hasan hatice irem kemal kubra levent melis
mert mina nazli nihan nur oguz okan orhan ozan ozge ozlem pelin pinar ramazan seda selcuk serkan
sevgi sinan sinem songul tarik tolga tuba tugce ufuk umit volkan yasin yavuz yigit zehra herrn
monsieur madame senora
adalberto adilson adriano afonso ailton ainhoa aitor alana alejandra alejandro amaia amauri anahi
anderson andreia aparecida araceli arantxa asier augusto aurelio bego begona bento bernardo beto bia
braulio breno bruna camilo cassio catalina catia caue celso chema cibele cicero cida cintia
claudinei cleber cleide cleiton clovis conchi cristiane cristobal daiane dani danilo davi dayana
dayane debora denilson diogo dirceu edgar edgardo edilson edivaldo edmundo edson eduarda edurne
efrain eider eliana eliane elisangela elton emerson emiliano encarna estela estevao eugenia eunice
evandro everton ezequiel fabiana fabricio facundo fermin flaviana florencia fran franciele gaizka
gema geraldo gerardo german gerson gilberto gilmar gilson giovana gisele giselle gislaine gladys
glaucia gorka graca graciela guadalupe guillermo heitor helio hernan horacio humberto iara ignacia
inacio inma inmaculada irati iratxe isabela isidro itziar ivete ivone ivonne jacinto jacobo jairo
jaqueline javi jazmin jhon joaco joelma joice jone jorgelina josiane josune juanjo juanma juliana
julieta jussara katia kauan kleber lais lauro leandro leonor letycia lidiane lisandro loreto lourdes
lourenco luana luciane luciano lucio lurdes macarena madalena mafalda maite manolo marcao marcelino
marcia marcio maribel maricarmen mariela marilia marisol matheus matias maximiliano mayra micaela
milton mireia moacir montse montserrat nacho nagore nahia nahuel natercia nathalia nayeli neide
nerea neus neusa nilson nilton nivaldo octavio odair olatz oriol orlando osvaldo oswaldo otavio
pamela paqui patricio pau pepa pepe pili priscila quique rafaela raimundo raissa ramiro rayane
regiane reinaldo renan rigoberto rodolfo rogelio rogerio ronaldo rosalia rosana rosangela rosendo
roser rubens samara santi sebas sebastiao sergi severino sidnei silvana silvina simao solange sueli
suellen susi tainara tais talita tatiane telma telmo tere teresinha thais thayna ulises unai valdir
valmir valter vanda vanesa vania vanina vitor viviane wagner wellington xabi xochitl xose yadira
yago yaiza yesenia zelia zilda
alwin anette annegret annett anouschka ansgar arjen arno aukje babette barend beatrix benedikta
benno bernadette bettine birger bjarne bodo bouke britt burkhard burkhardt coen cornelia cornelis
cornelius ditte dorien eberhard eckhard edeltraud egon ekkehard elfriede elke els elsbeth enno
evelien fenja frauke frederike geert gerlinde gerrit gesine griet gudrun gunther hannelore harald
hartmut henk henning hilde hildegard ilka imke ingo irmgard isabell jasper jelle joep jolanda judith
jule jurre jutta karolien kilian klaas konstanze koos leendert levin lieselot lieselotte lisbeth
lonneke lothar luuk mareike margarete margriet marleen mathijs merle mieke nienke ortwin rainer
regine rianne rieke rik roelof rosemarie rudiger siegfried siegrid steffi susann swantje tabea
thorben tilda tilman tineke tjark toon trude ulf urs wibke wilfried willemijn winfried yasemin
aage aagot aase adela adina agata agatka agda agnar agnes agneta agnete agot ake aksel alberte albin
aldona alexandr alf alfreda allan alof alois aloisie alojzy alvar alvin alzbeta anastazie anastazja
anatol andrine andula anezka ania anicka aniela anka anlaug annelise anniken annlaug antek antonie
antonin apolonia aranka arek arild arkadiusz arnfinn arnstein arnt aron artur arve arvid asbjorn
asgeir asger asia aska aslak aslaug asle atle aud audun augustyn balbina barbro bartlomiej barunka
basia baska beatka bedrich bedriska bendik bengt benny benon bent bergljot berit bernadetta bernt
bertil birgitte birte birthe bjarte bjorg bjornar blahoslav blanka blazej blazena bodil bogna
bogumil bogumila boguslaw boguslawa bohdan bohous bohumil bohumila bohumir bohuslav bolek boleslaw
borek borge borghild borivoj borje bosse bozena bretislav brit brita bronislav bronislaw bronislawa
brygida carita catharina cathrine catrin cezary charlotta christer christin christoffer claes connie
conny crister ctibor ctirad czarek czeslaw czeslawa daga dagfinn dagrun dalibor danuse danusia
danuta darina denisa dobrawa dobromila dobroslav domicela dominika dorka dorotka dorrit dorte dorthe
drahomir drahomira drahoslava dusan dusana ebbe edek edith edvard edvin edyta egil eila eilert eilif
einar eirik eirin eivind eivor ejnar ela elbjorg eldar eligiusz elis elisabet eliska ellinor elly
elna elof else elvin elzbieta ema emelie emilka emrik enar endre erland erlend erling ernestyna eryk
esben eskil eskild espen eugeniusz evelina evert evicka evzen evzenie ewka ewunia eystein fela
felicja feliks filipek filomena flemming franciszek franciszka franek franta frantisek frantiska
freddy frede frederikke fredrik fredrika frej frideborg frode froydis fryderyk gabrys gabrysia gaute
geir geirmund genowefa gittan gitte glenn gosta grazka grazyna greger grete grethe grzes grzesiek
gudbrand gudmund gunborg gunhild gunilla gunn gunnel gunnhild gunvor guri gurli guro gustaw guttorm
halina halinka hallgeir hallstein hallvard halvard halvor hampus hania hanne harriet hasse havard
hedvig hedvika hege heidrun heine helenka helge helle helmer helny henia heniek henny henriette
henryk henryka herbjorg herborg herdis hilda hilding hildur hillevi hilma hjalmar hogne honza honzik
hynek iben idar idun iga ignacy ilja ingalill ingar ingegard ingegerd ingela ingelise ingemar inger
ingerid ingjerd ingmar ingolf ingunn ingvar irek ireneusz irenka isac ivanka ivar iveta ivka ivona
iwonka iza izabela izabella jachym jadwiga jadzia jagienka jakoubek janek janne janni jannie janusz
jarda jarek jarka jarle jarmil jarmila jaromir jaroslava jaroslaw jas jasiek jeanette jedrzej jenda
jenik jennie jensine jeppe jerker jeronym jerzy jesper jimmi jindra jindrich jindriska jirina jirka
joakim joar joasia jocke jofrid johnny jolana joline jolka jonna jonny joran jorun jorunn josefa
josefin josefina jostein jozef jozefa jozek jozka judit julek julianna julinka julita julka juraj
jurek jytte kaare kacper kaj kaja kajetan kajsa kamila kare karianne karolin kaska kasper kathrine
katka kazik kazimiera kazimierz keld kennet kent ketil kicki kirsti kirstine kjartan kjeld kjellaug
kjersti kjetil klaudia klemens knud kolbjorn konstancja kornel kornelia krister kristoffer kristyna
krysia krystian krystof krzys krzysiek krzysio ksawery kuba kveta kvetoslav kvetoslava kyrre
ladislav ladislava laerke laila larsake laurits laust leif leiv lenicka leokadia leonia leos leslaw
leslawa libena libor libuse lida lidka lilianna lillemor lillian lisbet lise liselott lisen lissi
lone longina lottie lovisa lubica lubomir lubomira lubor lubos luboska lucja lucjan lucka lucyna
ludde ludek ludvig ludvik ludwik ludwika lumir maciek madde magne magnhild maiken majbrit majbritt
majken malena malene malgoska malva malwina mans marcelina marcjanna marenka margareta margaretha
margith margrethe margunn marian mariane mariann mariola marita marketa marten marusa maruse maruska
maryla maryna marysia marzena marzenka matej mathilda matous mats mattias matts matyas matylda maud
melker merete merethe micael michalka micke mieczyslaw mieczyslawa mietek mikaela mikal mikkeline
mikulas milada mildrid mille milos miloslav miloslava milosz mimmi mirek mirka miroslava miroslaw
miroslawa moa mogens mojmir molly monia nanna narve natalka natan natasza nellie niclas nikodem
nikolaj nikolas nikoline nisse njal noomi noralf norunn nynne oddbjorn oddny oddrun oddvar oddveig
oktawia olaug oldra oldrich oldriska olek olenka olgierd oline olinka oliwier olle olov oluf ondra
ondrej orjan orvar ossian otakar otilie otokar ottar otylia otylie oystein pal patryk pavla pavlina
peder pehr pelle pepicek pernilla pernille petrik pontus poul preben premysl radana radim radomir
radoslav radoslaw radovan rafalek ragna ragnar ragnhild randi rebecka rehor reidar reidun renia
rickard rigmor rikard rikke roar roine roksana romana romek romuald ronny rosmari rostislav rozalia
rudi rudla rudolf runar rune runo rut ruzena rysiek rysio ryszard sarka seweryn seweryna sidsel
sigbjorn sigbritt sigfrid sigge sigmund signe sigrun sigvard sigve silas sindre sissel siv sivert
siw sixten sjur slavek slavomir slawek slawomir slawomira snorre sofus solbjorg solbritt solfrid
solrun solvi sona staffan stanislava stanislawa stas stasiek staszek steinar stellan stener stepan
stepanka stine sture sturla sune sunniva susse sussi svanhild svante svatava svatopluk svein svend
sverker sverre sylwek sylwester synne synnove szczepan szymek tadeas tadek tadeusz tarald tarjei
teodor teofil tereska tereza terezie terje terka theresia thommy thora thorbjorn thord thore
thorkild thorleif thorvald tibor tilde tindra tine tiril tobbe tomasek tonda tonicek tonje toralf
torbjorn tord tordis torfinn torgeir torger torgny torgrim torhild toril torild torill torkel
torleif tormod torstein torun torvald tosia tosiek tove trond trygve turi tuva tyge tyko tymek tymon
tymoteusz tyra tytus uffe ula ulrik ulrika ulrikke unni urszula vaclava valborg valdemar vasek
vebjorn vegar vegard vemund vendela vendula verca verner vetle vibeke vidar viera vierka viggo
viktorie vilem vilgot vilhelm villads villy vilma vincenc vitek vitezslav viveca viveka vivi
vivianne vladan vladimira vladislav vladka vlasta vlastik vlastimil vlastislav vojta vojtech
vratislav vsevolod wacek waclaw waldek waldemar walentyna waleria wandzia wenche weronika wiesiek
wieslaw wieslawa wilma wincenty wiola wioletta witek witold wladek wladyslaw wladyslawa wlodek
wlodzimierz wojtek ylva yngvar yngve yngvild yrsa zaneta zbynek zbysek zbyszek zdena zdenka zdislava
zdzich zdzislaw zdzislawa zenek zenobia zenon zikmund zita zlatica zlatka zocha zofie zosia zuza
zuzia zuzka zygfryd zygmunt zyta
akane akemi akiko areum asami atsuko ayako ayano ayumi chaewon chiahao chiaki chieko chiharu chihiro
chinatsu chisato chunhua dahye dayeon dohyun donghyun eiko emiko eriko etsuko eunjung eunkyung
eunwoo eunyoung fumie guoqiang guowei haeun haitao haiyan haoran haoyu haruko harumi haruna hazuki
heejin hideaki hideki hiroaki hiroki hiroyuki hisako hitomi hitoshi hoiyan hongmei hongwei honoka
hsinyi hyejin hyewon hyunjung hyunwoo ichiro isamu jaehyun jaemin jaewon jiahao jianguo jianhua
jianjun jianping jiaqi jiawei jiayi jieun jiho jihoon jihun jihye jihyun jimin jingjing jiro jisoo
jiwoo jiyeon jiyoung junho junichi junjie junko junseo kaede kaho kaming kanae kanako kaori kaoru
kasumi katsumi katsuya kayoko kazue kazuhiro kazuko kazumi kazuo kazuya kazuyuki keiichi keisuke
kengo kenichi kensuke kentaro kimiko kiyoshi koharu kohei koichi koji kosuke kota kumiko kunio kyoko
kyunghee kyungho kyungsoo lihua lijuan liping liwei maiko makoto manabu manami mariko masaaki
masahiko masahiro masaki masami masanori masaru masashi masato masaya masayuki mayu mayuko megumi
meihua meihui meiling michiko mieko miki mikiko minako minghua mingjie mingming minho minjun minkyu
minkyung minoru minseo minsu minwoo minyoung misato mitsuko mitsuo mitsuru miwa miyako miyoung
miyuki mizuki momoka momoko nanako nanami naoki naoto natsuki natsuko natsumi nobuo nobuyuki noriaki
noriko norio osamu pengfei reina rena riko rina risa ruoxi ryohei ryoko ryosuke ryota ryuichi ryuji
saki sanghoon sangmin sangwoo satoko satomi satoru sayaka sayuri seiichi seiji seojun seoyeon seoyun
setsuko seulgi seunghyun seungmin shigeru shiho shingo shinichi shinji shintaro shinya shiori
shizuka shogo shohei shoji shoko shuichi shuji shunsuke siuming siwoo soojin sosuke sota soyeon
soyoung sujin sumin sungho sungmin susumu taichi takaaki takahiro takao takayuki takehiro takuma
takuya taro tatsuo tatsuya tetsuo tetsuya tianyu tingting tomohiro tomomi tomoya toru toshiaki
toshiko toshio toshiyuki tsutomu tsuyoshi tzuyu waiman wakana wataru weijie weiwei wenhao wenjie
wenjing wingyan woojin xiaofeng xiaohong xiaojun xiaoli xiaoling xiaolong xiaowei xiaoyan xiaoyu
xinyi xinyu xiuying xuemei yanling yasuhiro yasuo yasushi yating yeeun yejin yerin yichen yifan
yihan yingying yiran yiting yohei yoichi yoko yongqiang yoojin yoshiaki yoshie yoshihiro yoshio
yosuke youngho youngjae youngmin yudai yuhan yuichi yuji yukari yukie yukio yumi yumiko yuna yuriko
yusuke yuta yutaka yutong yuxuan yuya zhenhua zhihao zhiming zhiqiang zhiwei zihan zixuan ziyi
adelaide adelina adeline agathe agnese agostino aicha aissatou alain alban aldo alessio alexane
alexia alfio alfonsina alfredo aliou alix amalia amandine amaury amedeo ameline anael anaelle
angelica angelina angiolina annabelle annalisa annamaria annarita annick antonella antonello
apolline arianna arlette armand armanda armel armelle arnaldo aude audrey augustin aurelia aurelien
auriane axelle aymeric aziz baptiste barnabe bartolomeo bastien benedetta benedetto benedicte beppe
beppino berenice bertrand bilel blaise blandine brahim brice brunella camilla capucine carine
carlotta carmela carmelo carmine cecile cesar cesare charlene charline cheikh christele christelle
christiane cinzia ciro clarissa clarisse claudette claudine clea clelia clemence clotilde colette
coline coralie corentin corrado cosimo costantino cristiana cyprien cyrielle cyril cyrille dalila
damiano danila delia demetrio didier diletta dino djamel djibril donata donatella donato doriana
dorothee driss edmond edmondo edo edoarda edoardo edouard edwige eleonore elie eline elio eliott
elisabetta elodie eloi eloise elvire emanuela emanuele emeric emile emilien emmanuelle enea ennio
enza enzo ermanno ernest ernesto erwan etienne ettore eugenie eugenio evelyne ezio fabrizia fabrizio
fatou fatoumata fausta faustine fausto felicie ferdinando fernand ferruccio fiorella fiorenza
fiorenzo flavie flavien florentin floriane florine franca francette francine franco fredy fulvia
fulvio gabin gael gaetan gaetana gaetano gaia garance gaspard gaspare gaston gastone gauthier
gautier genevieve gennaro geoffroy georges georgette geraldine germain germaine germano ghislain
ghislaine giacinto giada giampaolo giampiero giancarla giancarlo gianfranco gianluigi gianmarco
gianmaria gianpaolo gianpiero gilda ginette gino gioele giordana giordano giosue gisella giuditta
giuliana giuliano giuseppina giusi giusy grazia graziano graziella gregoire guglielmo gwenael
gwenaelle gwendoline gwenola hadrien hakim hamid hamza hayat heloise herve houda hugues huguette
ignazio ilan ilario ilenia ilyes imane immacolata iolanda irenee iris ismael ivano jacky jacopo
jamila jeanine jeannette jeannine jeremie joachim jocelyn jocelyne johanne joseline josette josselin
julienne justine kader kamel karima karine katell katiuscia kenza khadidja laetitia laurene lavinia
leana leane leslie letizia lilou lino lison livio loeva lois loredana lorella lorenza loretta
loriane loris louane louanne louison louka lucette lucien lucienne lucile lucrezia ludivine ludo
ludovica ludovico lydie maddalena mael maelle maelyne maelys maeva magali magalie malika malo
malorie mamadou manlio marceau marcella marcelle marcello margherita mariangela mariano mariarosaria
marielle mariette marilou marinette marthe martial martino maryline maryse maryvonne massimiliano
massimo matheo mathis mathys matilde mattia maura maureen max maxence melania meriem micheline
mickael micol mimma mimmo mirco mirella morena moreno morgane mourad moussa muriel mylene myriam
nabil nadege nadir nando nassim nathanael nazzareno nello nicoletta nicolo nilde ninon noam noe
noelie noeline nolan nolwenn norah noura nunzia nunzio oceane odette odile ombretta ophelie orazio
oriana oriane orianne orietta ornella ottavia ottavio oumar oumou ousmane pacome pasquale pasqualina
patrizio paulette peppe peppino philibert philippine philomene piera piergiorgio pierluigi piero
pierpaolo pierrette pierrick pina pino pinuccia pippo prisca rachele rachelle rachid raffaela
raffaele raimondo raoul raphaelle rayan reda regis remo remy renato renaud renee renzo riccarda rina
rinaldo rino rocco rodolphe rolande romane romaric romeo romina ronan rosalba rosalinda rosaria
roseline rosella roselyne rosina rosine rosita rossana rossella roxanne ruggero sacha safia salim
salima salome samanta samuele samy sandie sandro sarina saveria saverio savina savino seb sebastiana
sebastiano segolene selene selim serena severine sidonie silvano silvestro simeon simonetta sixtine
sofiane soizic solenn solenne soline stanislas suzon sylvain sylvaine sylvestre tanguy teodoro
theodore theophile theotime thibaud thibaut timeo timothee tiphaine titouan tiziana tiziano tonia
tonino tonio ugo umberto ursule valentine valentino valerio victorine vincenza virgilio vittorina
vittorio viviana walid wilfrid yacine yaelle yanis yannis yasmina yassine ylenia yoan yoann yohann
yolande younes youssouf yvan yvane yvon zacharie zakaria zinedine
aarav abena abimbola abiodun achieng adaeze adaobi adebayo adeola aditi aditya adunni aiden aishah
akhil akin akinyi akosua akua alastair alec alfie alisdair alistair alok amaka amirul analyn ananya
angie angus aniket anirudh anjana annabel annabelle annmarie anuj anusha aoife arabella archie
arlene arnav arpita arvin aryan ashleigh ashlyn ashwin atieno audrey ayanna ayesha ayo ayodele
ayomide ayush azlan barney barry bayani becca becky belinda benigno benny bernice bertha bessie
bethany betsy betty beverley bhavesh bhavna billie billy bobby bolanle bongani bonnie brad brady
bree brendan bret brett bridget bridie brittany bronwyn bryce bryony buhle busisiwe caleb callum
calum camryn carly carrie cassandra cassie catriona ceri cheryl chetan chiamaka chika chinedu chioma
chitra chukwuma ciara ciaran clare clarence claudette clive colette colleen colm conor cormac
courtney craig darcy darlene darragh darrell darren darshan daryl deanna declan deepti deidre
deirdre dele delia delores demi dermot desmond devika devin dhruv dianne diarmuid dinesh divya
dodong dominic donovan dorothy duane dumisani dwayne dwight dympna eamonn ebuka eddy edith edna
efren efua eilidh eilis eleanor elijah ellie elliot elliott elmer elsie elspeth emmett enid eniola
eoin erlinda ernest esme ethel euan eugenie evangeline evie ewan faizal farhan fatou faye felicity
femi ferdie fergal fergus finlay finley finnian flo florante folake freddie freddy freya funke funmi
gabby gareth garrett gaurav gavin gayatri gaynor gbenga geena geoff geordie georgie geraldine gerry
gertie girish glenda glenn glenys glynis graeme graham grainne greer gugu gwendolyn gwyneth hafiz
hamish harish harriet harriette harry hattie hauwa hayley hema hemant hilary hilda howie hugh
ikechukwu imelda imogen irvin irving isaiah ishaan ishita isla isobel ivor jabu jacqui jaden jagdish
janelle janette janice jarrod jaya jayden jayne jeanette jeannie jedidiah jejomar jelani jemima
jenni jeremiah jhun jiahao jillian jimmie joann jodie jody johnny jolene jomar jonel jonny jordan
joselito jovelyn juanita judy julianne juliet junjun justine jyoti kagiso kaitlyn kamau kara karan
karthik karthika kassandra katelyn kathi kathie katy kayla kayleigh keegan keeley kehinde keira
kelsey kendra kenny kerri kerry khanyi kiera kipchoge kiran kishore kojo kristy krystal kunal kunle
kwabena kwadwo kwaku kyla kylie lachlan latoya lauren laurie lavinia lawrence layla leanne leigh
lenny lesley leslie lewie lexi lillian lindiwe lindsey liza lorna lorraine lottie louella lucille
lucinda lwazi lynda lyndon lynette lynne mabel maddie maddison madhav madhu maeve maggie mahesh mair
mairead malachy malcolm malia malini mamie mandla manish manisha manoj margery margie marian maricel
marilyn marissa marites marivic marjory marlon marsha martyn maryanne matty maud maura maureen mavis
maxine meena meenakshi meera meg melchor melvin meredith merlinda mervyn mhairi mickey mikayla mikey
mildred millie milly mindy mingxuan mohan mohit mollie molly mpho mukesh muriel musa mwangi myles
myra nancy nandini nanette naresh natalya nate nathaniel naveen navya ned neeraj nellie nenita nerys
neville nicky nidhi nige nilesh nirmala nitin njeri njoroge nnamdi nneka noeleen nolwazi nonso
noreen nosipho ntombi nuala nurul obinna odette odunayo olamide ollie olumide oluwatobi onyeka
oonagh orlaith osbert paddy palesa pallavi pam parth patsy patti payal petunia philippa phillip
phyllis pippa piyush polly prachi pradeep pratik praveen preeti rachael rachna raelene rajan rajat
rajeev rajiv rakesh ralphie ramesh randall ranjit rashmi raylene reece refilwe reggie reginald renee
rethabile reuben rhiannon rhoda rhona rhonda rhys richie rikki rishi ritika ritu robyn rodel
roderick rodney rolando rommel ronan ronnie rory rosaleen rosalind rosalinda rosamund roseanne
rosemary roshan rowena roxanne rudy sachin sade sadie sally sammie sanjana sarita satish savita
seamus seb segun serena seth seun shalini shanice shannon sharad sharlene shashi shaun shawn shayla
shelagh shelley sherri sherwin shikha shilpa shirley shona shruti shubham sibusiso siddharth sidney
simphiwe siyabonga sizwe smita sneha soumya spencer sreeja sridhar srinivas stacey stephie stevie
stuart subhash sudha sudhir sujata sunita suresh sushma susie suzie suzy swati syafiq tabitha taiwo
tasha tayo teagan temitope tendai teodoro terence terrance terrence terri tessie thabiso thabo
thandi thelma theodore thulani tiffany timmy tinashe tobi tolu tonya tracey travis trent trevor
tricia trish trisha trixie trupti tshepo tumelo tyrone uche umesh unathi uzoma vaishali vandana
varun vasudha venkat vicki vidya vikki vinay vineet vinny vinod vipin vishal viv vivek vivienne vusi
wambui wanjiku wayne weijie wekesa wilbur wilf wilfred willie wilma winifred winona xiuying yemi
yogesh zac zach zachary zack zadie zanele zinhle zodwa zoey zubair
"""

HONORIFIC = """
mr mrs ms miss mx dr prof herr herrn frau m mme mlle monsieur madame sr sra srta senor senora don
dona sig signor signora dott dottssa dottoressa dhr mevr mw meneer mevrouw pan pani panem panią hr
fru dra lic ing arq mtro mtra dna dona mec mgr inz adw judr mudr phdr mvdr rndr
"""

# By frequency; a name of two or three signs that begins so is a person's.
CHINESE = """
王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭
程曹袁邓鄧许許傅沈
曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭
廖邹熊陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟
龙龍万段雷钱錢汤湯尹黎易常武乔喬贺賴赖龚龔文
倪翁柯阮甘裴詹霍鲍鮑骆駱饶饒庞龐章俞翟耿聂聶樊祁殷
"""

JAPANESE = """
佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林
斎藤 斉藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤
村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村
中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田
増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保
佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川
安田 久保田 川口 馬場 松原 荒木 大久保 熊谷 野田 内藤 菊池 小池 八木 平田 矢野 樋口
浅野 松岡 星野 大島 広瀬 石原 関口 吉村 桑原 大橋 岩田 須藤 飯田 高山 早川 五十嵐
川村 望月 永井 荒井 小松 水谷 浜田 服部 柳田 菅野 黒田 西田 大谷 細川 尾崎 岸本 中西
堀内 吉岡 片山 北村 土屋 白石 大川 稲垣 岡部 飯塚 富田 萩原 宮田 川上 安部 山内 横田
松永 吉野 河村 秋山 柏木 榎本 川島 天野 坂口 宮内 真鍋 松村 笠原 大石 平井 岩本 片岡
本多 相馬 栗原 新田 田口 若林 古賀 栗田 竹田 西尾 北川 大森 三宅 中田 小西 永田 石橋
沢田 滝沢 篠原 大沢 石塚 武藤 岩井 佐久間 杉浦 根本 今村 辻本 上村 徳永 野中 中井
及川 向井 塚本 津田 宮川 奥村 浅井 飯島 土井 緒方 児玉 落合 前川
"""

KOREAN = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구엄함염길표"
