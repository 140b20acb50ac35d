"""Names that tell a person from a firm: common first names and East Asian surnames.

Case and accents do not matter. Names that are just as common as those of firms or as
words (Grace, Will, Art) had better stay out.
"""

FIRST = """
aad aafke aage aagje aagot aarav aaron aase abby abdul abel abena abigail abimbola abiodun achieng
achim achraf ada adaeze adalberto adam adao adaobi adebayo adela adelaide adele adelina adeline
ademir adeola adilson adina aditi aditya adolfo adriaan adrian adriana adriano adrie adrien adunni
afonso agata agathe agatka agda agnaldo agnar agnes agnese agneta agnete agnieszka agostinho
agostino agot agustin agustina ahmad ahmed ahmet aicha aida aidan aiden aiko aileen ailton ainhoa
aino aisha aishah aissatou aitana aitor akane akash ake akemi akhil akiko akin akinyi akira akosua
aksel akua alain alan alana alastair alba alban albert alberte albertina albertine alberto albin
albrecht alda aldo aldona alec aleix alejandra alejandro alejo aleksander aleksandra alena
alessandra alessandro alessia alessio alex alexander alexandr alexandra alexandre alexandrina
alexane alexei alexia alexis alf alfie alfio alfons alfonsina alfonso alfred alfreda alfredo ali
alice alicia alicja alina aline aliou alisdair alisha alison alisson alistair alix allan allison
alma almudena alof alois aloisie alojzy alok alonso alva alvar alvaro alvin alwin alzbeta amadeu
amaia amaka amalia amanda amandine amandio amara amauri amaury amaya amber amedeo amelia amelie
ameline amin amina amir amirul amit amparo amy ana anabel anabela anael anaelle anahi anais analyn
ananya anastazie anastazja anatol anders anderson andre andrea andreas andreea andrei andreia
andrej andres andrew andrine andrzej andula andy aneta anette anezka angel angela angelica
angelika angelina angelo angie angiolina angus ania anibal anicka aniela anika aniket anil anique
anirudh anita anja anjali anjana anka anke ankit anlaug ann anna annabel annabelle annalena
annalisa annamaria annarita anne annegret anneke annelies anneliese annelise annemarie annemiek
annemieke annett annette anni annick annie anniek annika anniken annlaug annmarie anouar anouk
anouschka anselmo ansgar antek anthony antia antje antoine antoinette anton antonella antonello
antoni antonia antonie antonin antonio antoon antti anuj anusha anxo anya aoi aoife aparecida
aparna apolline apolonia arabella araceli aranka arantxa archie arek areum ariadna ariana ariane
arianna ariel arild aristides aritz arjan arjen arjun arkadiusz arlene arlette arman armand
armanda armando armel armelle armin armindo arnaldo arnau arnaud arnav arndt arne arnfinn arno
arnold arnstein arnt aron arpita arthur arto artur arturo arun arve arvid arvin aryan asa asami
asbjorn ase asgeir asger asha ashleigh ashley ashlyn ashok ashwin asia asier aska aslak aslaug
asle astri astrid asuka atieno atle atsuko aud aude audrey audun augustin augusto augustyn aukje
aurelia aurelie aurelien aurelio auriane ava axel axelle ayaka ayako ayame ayanna ayano ayesha
ayhan ayla aylin aymeric ayo ayodele ayomide ayoub ayse aysegul aysun ayumi ayush aziz azlan
babajide babette balbina baltasar baltazar baptiste barbara barbora barbro barend baris barnabe
barney barry bart bartek bartlomiej bartolomeo bartosz barunka bas basia basil baska bastian
bastien baukje bayani bea beata beate beatka beatrice beatrix beatriz becca becky bedrich bedriska
bego begona belen belinda ben bendik benedetta benedetto benedicte benedikt benedikta benedito
bengt benigno benito benjamim benjamin benni benno benny benoit benon bent bente bento beppe
beppino berdien berend berenice bergljot berit berk bernadete bernadetta bernadette bernard
bernardino bernardo bernd bernice bernt bert berta bertha bertil bertrand bertus bessie beth
bethany beto betsy bettina bettine betty beverley bhavesh bhavna bia bianca biel bilal bilel bill
billie billy birger birgit birgitta birgitte birte birthe bjarne bjarte bjorg bjorn bjornar
blahoslav blaise blandine blanka blas blazej blazena bob bobby bodil bodo bogdan bogna bogumil
bogumila boguslaw boguslawa bohdan bohous bohumil bohumila bohumir bohuslav bolanle bolek boleslaw
bongani bonnie bora borek borge borghild boris borivoj borja borje bosse boudewijn bouke bozena
brad brady brahim bram brandon braulio brayan bree brenda brendan breno bret bretislav brett brian
brice bridget bridie brigitta brigitte brit brita britt britta brittany bronislav bronislaw
bronislawa bronwyn bruce bruna brunella bruno bryan bryce brygida bryony buhle bulent burak
burkhard burkhardt busisiwe busra caetano caio caitlin caleb callum calum camila camilla camille
camilo camryn can caner capucine cara carien carina carine carita carl carla carlijn carlo carlos
carlota carlotta carly carmela carmelo carmen carminda carmine carol carola carolien carolin
carolina caroline carrie carsten cassandra cassia cassiano cassie cassio catalina catarina
catelijne caterina catharina catherine cathrine cathy catia catrin catriona caua caue cayetana
cecile cecilia cedric celia celina celine celso cem cengiz ceren ceri cesar cesare cezary chaewon
chantal charlene charles charlie charline charlotta charlotte charo chayo cheikh chema cheryl
chetan chiahao chiaki chiamaka chiara chidi chieko chiharu chihiro chika chinatsu chinedu chinwe
chioma chisato chitra chloe chris chrissi christa christel christele christelle christer
christiaan christian christiane christin christina christine christof christoffer christoph
christophe christopher chukwuma chunhua ciara ciaran cibele cicero cida cigdem cindy cinthia
cintia cinzia ciro ciska claas claes claire clara clare clarence clarice clarissa clarisse
claudette claudia claudine claudinei claudio claus clea cleber cleide cleiton clelia clemence
clemens clement clive clotilde clovis cody coen colette colin coline colleen colm concetta conchi
connie connor conny conor conrad constantin constanze cora coralie cordula corentin corina corine
corinna corinne cormac cornelia cornelis cornelius corrado corrie corry cosimo costantino courtney
craig cris crister cristian cristiana cristiane cristiano cristina cristobal cristovao ctibor
ctirad curtis cynthia cyprien cyrielle cyril cyrille czarek czeslaw czeslawa daan daga dagfinn
dagmar dagny dagrun dahye daiana daiane daisuke daisy dalia dalibor dalila dalva damaris damian
damiano damien damir dan dana dani daniel daniela daniele daniella danielle danila danilo danna
danny dante danuse danusia danuta daphne darcy daria darina dario darius dariusz darlene darragh
darrell darren darshan daryl dave davi david davide dawn dayana dayane dayeon dean deanna debbie
debby debora deborah declan deepa deepak deepti defne deidre deirdre deise dele delia delores
delphine demet demetrio demi denilson denis denisa denise deniz dennis derek derk dermot derya
desmond detlef detlev devika devin dhruv diana diane dianne diarmuid didier diederik diego dieneke
dieter dietmar dietrich dilara dilek diletta dilma dimitri dina dinesh dinis dino diogo dirceu
dirk ditte divya djamel djibril dmitri dobrawa dobromila dobroslav dodong dohyun dolores domenico
domicela domingas dominic dominik dominika dominique don donald donata donatella donato donghyun
donna donovan dora doreen dorian doriana dorien doris dorka dorota dorothea dorothee dorothy
dorotka dorrit dorte dorthe doug dragan dragana drahomir drahomira drahoslava driss duane duarte
duda dudu dumisani duncan dusan dusana dwayne dwight dylan dympna eamonn ebba ebbe eberhard ebru
ebuka ece eckhard eddi eddie eddy edek edelgard edeltraud edgar edgardo edilson edinaldo edith
edivaldo edmond edmondo edmundo edna edo edoarda edoardo edouard edson eduard eduarda eduardo
edurne edvard edvin edward edwige edwin edyta eefje eelco eero eeva efe efrain efren efua egbert
egil egon eider eiko eila eileen eilert eilidh eilif eilis einar eirik eirin eivind eivor ejnar
ekaterina ekin ekkehard ela elaine elbjorg eldar eleanor elena eleni eleonora eleonore elfi
elfriede eliana eliane elianne elias elie elif eligiusz elijah elin elina eline elio eliott elis
elisa elisabet elisabete elisabeth elisabetta elisangela elise eliska eliza elizabete elizabeth
elke ella ellen elli ellie ellinor elliot elliott elly elmar elmer elna elodie elof eloi eloise
eloy els elsa elsbeth else elsie elsje elspeth elton elvin elvira elvire elvis elza elzbieta ema
emanuel emanuela emanuele emeka emelie emeline emeric emerson emiel emiko emil emile emilia
emiliana emiliano emilie emilien emilio emilka emily emine emir emma emmanuel emmanuelle emmett
emmi emmy emre emrik enar encarna endre enea eneko enid eniola ennio enno enrico enrique enza enzo
eoin ercan erdal eren erhard eric erica erich erick erik erika eriko erin erland erlend erlinda
erling ermanno erna ernest ernesto ernestyna ernst erol erwan erwin eryk esben eskil eskild esme
esmee espen esra esteban estefania estela estelle ester estevao esther ethan ethel etienne etsuko
ettore euan eugen eugene eugenia eugenie eugenio eugeniusz eulalia eunice eunji eunjung eunkyung
eunwoo eunyoung eva evan evandro evangeline evaristo eve evelien evelin evelina eveline evelyn
evelyne evert everton evi evicka evie evzen evzenie ewa ewan ewelina ewka ewunia eystein ezequiel
ezio fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio
facundo fadi fadime faizal falko famke fan fanny farah farhan farid fatih fatiha fatima fatma
fatou fatoumata fausta faustine fausto faye federica federico fela felicia felicie felicitas
felicity felicja feliks felipe felix femi femke fenja fenna fenne ferdie ferdinand ferdinando
fergal fergus fermin fernand fernanda fernando ferran ferruccio ferry feyza fidel filip filipa
filipe filipek filippa filippo filomena finja finlay finley finn finnian fiona fiorella fiorenza
fiorenzo flavia flaviana flavie flavien flavio flemming fleur flo florante florence florencia
florent florentin florian floriane florine folake folke fouad fran franca francesc francesca
francesco francette franciele francien francine francisca francisco franciscus franciszek
franciszka franck franco francois francoise franek frank franta frantisek frantiska franz
franziska frauke fred freddie freddy frede frederic frederick frederico frederik frederike
frederikke fredrik fredrika fredy freek frej freja freya frida frideborg frieda friederike
friedhelm friedrich frits fritz frode froukje froydis fryderyk fulvia fulvio fumie fumiko funke
funmi gabby gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrys gabrysia gael
gaelle gaetan gaetana gaetano gaia gaizka gamze garance garazi gareth garrett gary gaspard gaspare
gaston gastone gaurav gaute gauthier gautier gavin gayatri gaynor gbenga geena geert geertje geir
geirmund gema gemma genevieve gennaro genoveva genowefa geoff geoffrey geoffroy geordie georg
george georges georgette georgia georgie georgina gerald geraldine geraldo gerard gerardo gerben
gerd gerda gerdien gerhard gerlinde germain germaine german germano gerold gerrit gerry gerson
gert gerti gertie gertjan gertraud gertrud gertrude gesine ghislain ghislaine giacinto giacomo
giada giampaolo giampiero giancarla giancarlo gianfranco gianluca gianluigi gianmarco gianmaria
gianni gianpaolo gianpiero gijs gilbert gilberto gilda gilles gillian gilmar gilson gina ginette
gino gioele giordana giordano giorgia giorgio giosue giovana giovanna giovanni girish gisela
gisele gisella giselle gislaine gita gitta gittan gitte giuditta giulia giuliana giuliano giulio
giuseppe giuseppina giusi giusy gladys glaucia glenda glenn glenys gloria glynis gokhan gonca
goncalo gonzalo goran gordon gorka gosia gosta gottfried graca graciela graeme graham grainne
grazia graziano graziella grazka grazyna greer greg greger gregoire gregor gregorio gregory greta
gretchen grete grethe griet gro grzegorz grzes grzesiek guadalupe gudbrand gudmund gudrun guenter
guenther guga guglielmo gugu guido guilherme guillaume guille guillem guillermo gul gulsen gunborg
gunhild gunilla gunn gunnar gunnel gunnhild gunter gunther gunvor guoqiang guowei guri gurli guro
gus gustau gustav gustavo gustaw guttorm guus guy gwen gwenael gwenaelle gwendoline gwendolyn
gwenola gwyneth hadrien haeun hafiz haitao haiyan haizea hakan hakim hakon halil halina halinka
hallgeir hallstein hallvard halvard halvor hamid hamish hampus hamza hana hanane hande hania hanka
hanna hannah hanne hanneke hannelie hannelore hannes hannie hannu hans hansi hanspeter hansruedi
hansueli haoran haoyu harald harish haritz harmen harrie harriet harriette harry hartmut haruka
haruki haruko harumi haruna haruto hasan hassan hasse hatice hattie hauwa havard hayat hayley
hazuki heather hector hedda hedvig hedvika hedwig heejin hege heidemarie heidi heidrun heike
heikki heiko heine heiner heini heinrich heinz heitor helder heleen helen helena helene helenka
helga helge helia helio helle helmar helmer helmi helmut helmuth helny heloise hema hemant hendrik
hendrika henia heniek henk hennie henning henny henri henriette henrik henrike henrique henry
henryk henryka herbert herbjorg herborg herdis heriberto herman hermann hermine herminia hernan
herrn herta hertha herve hidde hideaki hideki hilary hilda hilde hildegard hilding hildur hillevi
hilma hiro hiroaki hiroki hiroko hiroshi hiroyuki hisako hitomi hitoshi hjalmar hogne hoiyan
holger holly hong hongmei hongwei honoka honza honzik horacio horst houda howie hsinyi hubert
hubertus hugh hugo hugues huguette huib hulya humberto huseyin hyejin hyewon hynek hyunjung
hyunwoo iago ian iara ibai iben ibrahim ichiro ida idalina idar idoia idun ifeoma iga ignacia
ignacio ignacy ignazio igone igor ikechukwu iker ilan ilaria ilario ilda ilenia ilja ilka ilker
ilona ilse ilyes imane imelda imke immacolata imogen imran inacio ineke ines inga ingalill ingar
inge ingeborg ingegard ingegerd ingela ingelise ingemar inger ingerid ingjerd ingmar ingo ingolf
ingrid ingunn ingvar ingvild inigo inma inmaculada ioana iolanda ira irati iratxe irek irem irene
irenee ireneusz irenka iria irina iris irma irmgard irmi irvin irving isa isaac isabel isabela
isabell isabella isabelle isac isadora isaiah isaias isak isamu isaura ishaan ishita isidora
isidro isla ismael ismail isobel itzel itziar iva ivan ivana ivanka ivano ivar iveta ivete ivka
ivo ivona ivone ivonne ivor iwona iwonka iza izabel izabela izabella izan izaro izaura jaakko jaap
jabu jacco jacek jachym jacinto jack jackie jacky jaco jacob jacobo jacopo jacqueline jacques
jacqui jade jaden jadwiga jadzia jaehyun jaemin jaewon jagdish jagienka jaime jair jairo jake
jakob jakoubek jakub jamal james jamie jamila jan jana janaina jane janek janelle janet janete
janeth janette janez janice janina janine janna janne janneke jannes jannetje janni jannie jannik
jannis janosch jantine jantje janusz jaqueline jarda jared jarek jari jarka jarle jarmil jarmila
jarmo jaromir jaroslav jaroslava jaroslaw jarrod jas jasiek jasmin jasmina jasna jason jasper
jaume javi javier jay jaya jayden jayne jazmin jean jeanette jeanine jeanne jeannette jeannie
jeannine jedidiah jedrzej jeferson jeff jefferson jeffrey jejomar jelani jelena jelle jelmer jelte
jemima jenda jenifer jenik jenna jenneke jenni jennie jennifer jenny jens jensine jeppe jeremiah
jeremie jeremy jerker jeroen jerome jeronimo jeronym jerry jerzy jesper jess jesse jessica jesus
jette jhon jhun jiahao jianguo jianhua jianjun jianping jiaqi jiawei jiayi jieun jiho jihoon jihun
jihye jihyun jill jillian jim jimena jimin jimmi jimmie jimmy jin jindra jindrich jindriska
jingjing jiri jirina jirka jiro jisoo jitka jitske jiwoo jiyeon jiyoung joachim joaco joakim joan
joana joann joanna joanne joao joaquim joaquin joaquina joar joasia jocelyn jocelyne jochem jochen
jocke jodie jody joe joel joelle joelma joep joerg joey jofrid johan johann johanna johanne
johannes john johnny joice joke jokin jola jolana jolanda jolanta jolene jolien jolijn joline
jolka jomar jon jona jonas jonathan jone jonel jonna jonny joost joran jordan jordi jordy jorg
jorge jorgelina jorgen jorien joris jorn jorrit jorun jorunn jos jose joseba josef josefa josefin
josefina josefine joseline joselito josep joseph josephine josette josh joshua josiane josie
josien josine josje josselin jostein josue josune jouke jouni jovelyn joy joyce jozef jozefa jozek
jozka juan juana juanita juanjo juanma juarez judit judite judith judy juergen juha juho jukka
jule julek jules julia julian juliana juliane julianna julianne juliano julie julien julienne
juliet julieta juliette julinka julio julita julka jun junho junichi juninho junjie junjun junko
junseo juraj jurek jurg jurgen jurgita juri jurre jussara jussi justin justine justyna jutta juul
jyoti jytte kaan kaare kaarina kacper kader kaede kagiso kaho kai kaisa kaitlyn kaito kaj kaja
kajetan kajsa kamau kamel kamil kamila kaming kanae kanako kaori kaoru kara karan kare karel karen
kari karianne karim karima karin karina karine karl karla karlheinz karlijn karolien karolin
karolina karoline karsten karthik karthika kasia kaska kasper kassandra kasumi katarina katarzyna
kate katell katelyn katerina katharina katherine kathi kathie kathleen kathrin kathrine kathryn
kathy kati katia katie katiuscia katja katka katleen katri katrien katrin katsumi katsuya katy
kaua kauan kavita kavya kay kayla kayleigh kayoko kazik kazimiera kazimierz kazue kazuhiro kazuki
kazuko kazumi kazuo kazuya kazuyuki keegan keeley kees kehinde keiichi keiko keira keisuke keith
keld kelechi kelly kelsey kelvin kemal ken kendra kengo kenichi kenji kennet kenneth kenny kensuke
kent kenta kentaro kenza kepa kerem kerri kerry kerstin ketil kevin khadidja khadija khaled khalid
khanyi kicki kiera kieran kilian kim kimiko kinga kipchoge kira kiran kirsi kirsten kirsti kirstin
kirstine kirsty kishore kiyoshi kjartan kjeld kjell kjellaug kjersti kjetil klaartje klaas klara
klaudia klaus kleber klemens knud knut koen koenraad kofi koharu kohei koichi koji kojo kolbjorn
koldo konrad konstancja konstantin konstanze koos korbinian kornel kornelia kosuke kota krishna
kristen krister kristian kristin kristina kristine kristof kristoffer kristy kristyna krysia
krystal krystian krystof krystyna krzys krzysiek krzysio krzysztof ksawery kuba kubra kumar kumiko
kunal kunio kunle kurt kveta kvetoslav kvetoslava kwabena kwadwo kwaku kwame kyla kyle kylie kyoko
kyrre kyunghee kyungho kyungsoo lachlan ladislav ladislava laerke laetitia laia laila lais lamia
lammert lara larissa larry lars larsake lasse laszlo latifa latoya laura laure lauren laurence
laurene laurent laurenz lauri laurie laurien laurits lauro laust lavinia lawrence layla lea leah
leana leandra leandro leane leanne lee leena leendert leentje leif leigh leila leire leiv lena
lene leni lenicka lenie lenka lennard lennart lenny leo leokadia leon leona leonard leonardo
leonia leonie leonor leontien leopold leopoldo leos lerato leslaw leslawa lesley leslie leszek
leticia letizia letycia levent levin lewie lewis lexi leyre lia liam liane lianne libena libor
libuse lida lidia lidiane lidka lieke liesbeth liesel lieselot lieselotte liesje lieve lieven
ligia lihua liisa lijuan lila lili lilian liliana lilianna lillemor lilli lillian lilly lilou lily
lin lina linda lindiwe lindsay lindsey ling linnea lino linus lionel liping lisa lisandro lisanne
lisbet lisbeth lise liselott lisen lison lissi liv livia livio liwei liz liza llorenc lloyd lluis
loes loeva loic lois lola loli lone longina lonneke lore loredana lorella lorena lorenz lorenza
lorenzo loreto loretta loriane loris lorna lorraine lothar lotta lotte lottie lou louane louanne
louella louis louisa louise louison louka lourdes lourenco lovisa luana lubica lubomir lubomira
lubor lubos luboska luc luca lucas lucette lucia lucian luciana luciane luciano lucie lucien
lucienne lucile lucilia lucille lucinda lucio lucja lucjan lucka lucrezia lucy lucyna ludde ludek
ludivine ludmila ludo ludovic ludovica ludovico ludvig ludvik ludwig ludwik ludwika luigi luis
luisa luise luiz luiza lukas lukasz luke lumir luna lupe lupita lurdes lutz luuk luzia luzinete
luzmila lwazi lydia lydie lynda lyndon lynette lynn lynne maaike maarten maartje mabel macarena
machteld maciej maciek madalena madame maddalena madde maddie maddison madeleine madhav madhu
madison mads mael maelle maelyne maelys maeva maeve mafalda magali magalie magda magdalena maggie
magne magnhild magnus mahesh mahmoud mahmud mai maia maialen maider maika maike maikel maiken
maiko mair mairead maite maja majbrit majbritt majken makoto malachy malcolm malen malena malene
malgorzata malgosia malgoska malia malik malika malin malini malo malorie malte malu malva malwina
mamadou mamie manabu manami mandla mandy manfred manish manisha manja manlio manoj manolo manon
mans manuel manuela marc marcal marcao marceau marcel marcela marcelina marcelino marcell marcella
marcelle marcello marcelo marcia marcin marcio marcjanna marco marcos marcus mareen mareike
mareile marek maren marenka marga margaret margareta margarete margaretha margarethe margarida
margarita margaux margery margherita margie margit margith margo margot margret margrethe margriet
margrit marguerite margunn mari maria mariam marian mariana mariane mariangela mariann marianne
mariano mariarosaria maribel maricarmen maricel maricruz marie marieke mariela mariella marielle
marien mariette marija marije marijke marijn marika mariko marilena marilia marilou marilyn marina
marinette mario mariola marion mariona marisa mariska marisol marissa marit marita marites maritza
marius mariusz marivic mariza marjan marjanne marjolein marjon marjorie marjory mark markel
marketa marko markus marleen marlen marlene marli marlies marlis marloes marlon marlous marnix
marouane marsha marta marte marten martha marthe marti martial martijn martim martin martina
martine martinha martino martyn marusa maruse maruska marvin mary maryam maryanne maryla maryline
maryna maryse marysia maryvonne marzena marzenka masaaki masahiko masahiro masaki masako masami
masanori masaru masashi masato masaya masayuki massimiliano massimo matej mateo mateus mateusz
matheo matheus mathias mathieu mathijs mathilda mathilde mathis mathys mati matias matilda matilde
matous mats matt matteo matthew matthias matthieu matthis matti mattia mattias matts matty matyas
matylda maud maura maureen maurice mauricio mauro mavis max maxence maxim maxime maximilian
maximiliano maxine maya mayara mayra mayte mayu mayuko mayumi meena meenakshi meera meg megan
megumi mehdi mehmet mei meihua meihui meike meiling melania melanie melchor melike melina melis
melissa melker melvin mercedes merche mercia meredith merete merethe meriem merijn meritxell merle
merlinda mert merve mervyn meryem metin mette mhairi mia micael micaela michael michaela michal
michalka michel michela michele micheline michelle michiel michiko mick mickael micke mickey micol
mieczyslaw mieczyslawa mieke mieko mietek miguel miho mika mikael mikaela mikal mikayla mike mikel
mikey miki mikiko mikkel mikkeline mikko mikolaj mikulas mila milada milan mildred mildrid milena
milene milica mille millie milly milo milos miloslav miloslava milosz milton mimma mimmi mimmo min
mina minako mindy minghua mingjie mingming mingxuan mingyu minh minho minji minjun minkyu minkyung
minna minoru minseo minsu minwoo minyoung mira miranda mirco mireia mireille mirek mirella miren
mireya miriam mirjam mirjana mirka mirko mirna miroslav miroslava miroslaw miroslawa mirta mirthe
misaki misato mitchell mitsuko mitsuo mitsuru miwa miyako miyoung miyu miyuki mizuki moa moacir
mogens mohamed mohammad mohammed mohan mohit moira mojmir mollie molly momoka momoko mona monia
monica monika monique monsieur montse montserrat morena moreno morgan morgane moritz morten moses
mourad moussa mpho muhammad mukesh murat muriel murilo musa mustafa mwangi mylene myles myra
myriam nabil nacho nadege nadia nadine nadir nadja nagisa nagore nahia nahuel naiara naima nanako
nanami nancy nandini nando nanette nanna naoki naoko naomi naomie naoto naresh narve nasrin nassim
natalia natalie natalka natalya natan natascha natasha natasza nate natercia nathalia nathalie
nathan nathanael nathaniel natsuki natsuko natsumi naveen navya nayeli nazli nazzareno ned neele
neeraj neha neide neil nekane nele nelida nelleke nellie nello nelly nelson nenita nerea nereida
nerys neus neusa neville nga ngozi nguyen nia niall niamh nicholas nick nicky niclas nico nicola
nicolas nicole nicoletta nicolo nidhi niek niels nienke nige nigel nihan niina nikhil niki nikita
niklas nikodem nikola nikolai nikolaj nikolas nikolaus nikoline nilde nilesh nils nilson nilton
nilza nina nino ninon nirmala nisha nisse nitin nivaldo njal njeri njoroge nkechi nnamdi nneka noa
noah noam nobuo nobuyuki noe noel noeleen noelia noelie noeline noemi noemia nolan nolwazi nolwenn
nomsa nonso noomi noor nora norah noralf norbert norberto noreen noriaki noriko norio norunn
nosipho nour noura noureddine ntombi nuala nubia nuno nunzia nunzio nur nuria nurul nynke nynne
obinna oceane octavio odair odd oddbjorn oddny oddrun oddvar oddveig odette odile odunayo ofelia
oguz oihane okan oksana oktawia ola olaf olamide olatz olaug olav olavo oldra oldrich oldriska ole
oleg olegario olek olena olenka olga olgierd oline olinka oliver olivia olivier oliwia oliwier
olle ollie olof olov oluf olumide oluwaseun oluwatobi omar ombretta ondra ondrej onno onur onyeka
oonagh ophelie orazio orhan oriana oriane orianne orietta oriol orjan orla orlaith orlando ornella
ortwin orvar osamu osbert oscar oskar osman ossian osten osvaldo oswald oswaldo otakar otavio
otilia otilie otmar otokar ottar ottavia ottavio otto otylia otylie oumar oumou ousmane oussama
outi owen oxana oystein oyvind ozan ozge ozlem paavo pablo paco pacome paddy paivi pal palesa
pallavi palle pam pamela paola paolo paqui paquita parth pascal pascale pasquale pasqualina
patrice patricia patricio patrick patrik patrizia patrizio patrycja patryk patsy patti patty pau
paul paula paulette paulien paulina pauline paulino paulo pavel pavla pavlina pavol pawel payal
peder pedro peer peggy pehr pekka pelin pelle penelope pengfei pepa pepe pepi pepicek peppe
peppino per pere pernilla pernille perrine peter petra petri petrik petter petunia phil philibert
philip philipp philippa philippe philippine phillip philomene phoebe phyllis pia pien piera
piergiorgio pierluigi piero pierpaolo pierre pierrette pierrick piet pieter pietro pilar pili pim
pina pinar pino pinuccia piotr pippa pippo pirjo piyush poliana polly pontus pooja poul prachi
pradeep prakash pranav pratik praveen preben preeti premysl prisca priscila priscilla priya
przemek przemyslaw qing quentin quim quima quique rachael rachel rachele rachelle rachid rachida
rachna radana radek radim radka radomir radoslav radoslaw radovan raelene rafa rafael rafaela
rafal rafalek raffaela raffaele raffaella ragna ragnar ragnhild rahul raimo raimondo raimund
raimundo rainer raissa raj rajan rajat rajeev rajesh rajiv rakesh ralf ralph ralphie ramazan
ramesh ramiro ramon ramona rana randall randi randy ranjit raoul raphael raphaela raphaelle raquel
rashmi rasmus raul ravi ray rayan rayane raylene raymond rebeca rebecca rebecka reda reece refilwe
reggie regiane regina reginald regine regis regula rehor reidar reidun reiko reina reinaldo reiner
reinhard reinhold reinier remco remi remo remy rena renan renata renate renato renaud rene renee
renia rens renske renzo rethabile reto reuben reza rhiannon rhoda rhona rhonda rhys rianne ricardo
riccarda riccardo richard richie rick rickard rico rie rieke rigmor rigoberto riikka rik rika
rikard rikke rikki riko riku rin rina rinaldo rino rinske rinus risa rishi risto rita ritika ritu
roald roar rob robbe robbert robbie robert roberta roberto robin robson robyn rocco rocio rodel
roderick rodney rodolfo rodolphe rodrigo roel roeland roelien roelof rogelia rogelio roger rogerio
rogier rohan rohit roine roksana roland rolande rolando rolf romain roman romana romane romaric
romek romeo romina rommel romuald romy ron ronald ronaldo ronan ronja ronnie ronny roosmarijn
roque rory rosa rosalba rosaleen rosalia rosalie rosalind rosalinda rosamaria rosamund rosana
rosangela rosanna rosanne rosaria rosario rose roseanne roseline rosella roselyne rosemarie
rosemary rosemeire rosendo roser roshan rosie rosina rosine rosita rosmari rosmarie ross rossana
rossella rostislav roswitha rowena roxana roxane roxanne roy rozalia rozemarijn ruben rubens rudi
rudiger rudla rudolf rudy ruedi ruediger ruggero rui runar rune runo ruoxi rupert russell rut rute
ruth ruud ruzena ryan rym ryo ryohei ryoko ryosuke ryota rysiek rysio ryszard ryuichi ryuji saara
saartje sabela sabina sabine sabrina sacha sachiko sachin sade sadie safia said saida saki sakura
salete salim salima sally salma salome salvador salvatore sam samanta samantha samara sami samir
samira sammie sammy samuel samuele samy sandeep sander sandie sandra sandrine sandro sandy
sanghoon sangmin sangwoo sanjana sanjay sanna sanne santi santiago sara sarah sari sarina sarita
sarka sascha sasha saskia satish satoko satomi satoru satoshi satu saul saulo saveria saverio
savina savino savita sayaka sayuri scott seamus sean seb sebas sebastiaan sebastian sebastiana
sebastiano sebastiao sebastien seda segolene segun seiichi seiji selcuk selena selene selim selin
selina selma senora seo seojun seoyeon seoyun sepp seppe seppo serena sergei sergi sergio serkan
seth setsuko seulgi seun seung seunghyun seungmin severin severine severino sevgi seweryn seweryna
shalini shane shanice shannon sharad sharlene sharon shashi shaun shauna shawn shayla sheila
shelagh shelley shelly sherri sherwin shigeru shiho shikha shilpa shingo shinichi shinji shintaro
shinya shiori shirley shizuka sho shogo shohei shoji shoko shona shota shreya shruti shubham
shuichi shuji shunsuke sibel sibusiso sibylla sibylle siddharth sidnei sidney sidonie sidsel
siegfried siegrid sietse sigbjorn sigbritt sigfrid sigge sigi sigmar sigmund signe sigrid sigrun
sigurd sigvard sigve silas silja silje silke silvan silvana silvano silvestro silvia silvina
silvio simao simeon simon simona simone simonetta simphiwe sina sinan sindre sinead sinem siobhan
sipho siri sissel siuming siv sivert siw siwoo sixten sixtine siyabonga sizwe sjaak sjoerd sjors
sjur slavek slavomir slawek slawomir slawomira smita sneha snezana snorre sofia sofiane sofie
sofus soizic solange solbjorg solbritt solene solenn solenne solfrid soline solrun solveig solvi
sona song songul sonia sonja sonsoles soo soojin sophia sophie soraia soraya soren sosuke sota
soumya soyeon soyoung spencer sreeja sridhar srinivas stacey stacy staffan stan stanislas
stanislav stanislava stanislaw stanislawa stas stasiek staszek stef stefan stefania stefanie
stefano steffen steffi steinar stella stellan stener stepan stepanka stephan stephane stephanie
stephen stephie sterre steve steven stevie stewart stian stig stijn stijntje stine stuart sture
sturla subhash sudha sudhir sue sueli suellen suely sujata sujin suki suleyman sumin sumit sune
sungho sungmin sunil sunita sunniva suresh susan susana susann susanna susanne sushma susi susie
susse sussi susumu suus suzan suzanne suzie suzon suzy svanhild svante svatava svatopluk svein
sven svend svenja sverker sverre svetlana swantje swati swen swetlana syafiq sybille sylke sylvain
sylvaine sylvestre sylvia sylvie sylwek sylwester sylwia synne synnove szczepan szymek szymon
tabea tabitha taco tadashi tadeas tadek tadeusz taichi taiki taina tainara tais taiwo takaaki
takahiro takao takashi takayuki takehiro takeshi takuma takumi takuya talita tamara tanguy tania
tanja tanvi tanya tapio tara tarald tarcisio tarik tariq tarjei taro tasha tatiana tatiane tatjana
tatsuo tatsuya taylor tayo teagan ted teemu telma telmo temitope tendai teo teodor teodoro teofil
tere terence teresa teresinha tereska tereza terezie terezinha terje terka tero terrance terrence
terri terry tess tessa tessie tetsuo tetsuya teun thabiso thabo thais thalita thandi thandiwe
thayna thea thekla thelma themba theo theodor theodore theophile theotime theresa therese theresia
theun thiago thibaud thibault thibaut thierry thies thijmen thijs thilo thom thomas thomaz thommy
thora thorben thorbjorn thord thore thorkild thorleif thorsten thorvald thulani tiago tianyu tibor
tiffany tiina tijmen tijs tilda tilde till tilman tim timeo timmy timo timon timothee timothy tina
tinashe tindra tine tineke tingting tiphaine tiril titouan tiziana tiziano tjark tjeerd tobbe tobi
tobias toby todd toine tolga tolu tom tomas tomasek tomasz tomaz tomek tomer tomislav tommaso
tommy tomohiro tomoko tomomi tomoya tonda toni tonia tonicek tonino tonio tonje tonnie tonny tony
tonya toon toos toralf torben torbjorn tord tordis tore torfinn torgeir torger torgny torgrim
torhild toril torild torill torkel torleif tormod torstein torsten toru torun torunn torvald
toshiaki toshiko toshio toshiyuki tosia tosiek tova tove tracey tracy traudl traute travis trees
trent trevor tricia trine trish trisha tristan trixie troels trond trude trudi trudy trupti truus
trygve tshepo tsutomu tsuyoshi tuba tugba tugce tuija tumelo tunde tuomas turi turid tuulia tuur
tuva twan tyge tyko tyler tymek tymon tymoteusz tyra tyrone tytus tzuyu uche udo ueli uffe ufuk
ugo ula ulf uli ulises ulla ulrich ulrik ulrika ulrike ulrikke uma umberto umesh umit umut unai
unathi unax undine unni uriel urs ursel ursina ursula ursule urszula uschi usha ute uwe uxia uxue
uzoma vaclav vaclava vaishali valborg valdemar valdir valentim valentin valentina valentine
valentino valeria valerie valerio valeska valmir valter vanda vandana vanesa vanessa vania vanina
varun vasco vasek vasudha vebjorn veerle vegar vegard vemund vendela vendula venkat vera verca
verena verner veronica veronika veronique vesa vesna vetle vibeke vicente vicki vicky victor
victoria victorine vidar vidya viera vierka viet viggo vijay vikas vikki vikram viktor viktoria
viktorie vilde vilem vilgot vilhelm villads ville villy vilma vinay vince vincenc vincent vincenza
vincenzo vineet vinicius vinny vinod viola violeta vipin virgilio virginia virginie vishal vitek
vitezslav vito vitor vitoria vittoria vittorina vittorio viv viveca vivek viveka vivi vivian
viviana viviane vivianne vivien vivienne vlad vladan vladimir vladimira vladislav vladka vlasta
vlastik vlastimil vlastislav vojta vojtech volkan volker volkmar vratislav vreni vroni vsevolod
vusi wacek waclaw wafa wagner waiman wakana waldek waldemar walentyna waleria walid walter
waltraud waltraut wambui wanda wandzia wanjiku wanjiru wataru wayne wei weijie weiwei wekesa
wellington wenche wendy wenhao wenjie wenjing werner weronika wesley wessel wibke wiebe wiebke
wiebren wiesiek wieslaw wieslawa wietse wiktor wiktoria wilbur wilf wilfred wilfrid wilfried
wilhelm wilhelmine willeke willem willemien willemijn willi william willie wilma wilmer wim
wincenty winfried wingyan winifred winona wiola wioletta witek witold wladek wladyslaw wladyslawa
wlodek wlodzimierz wojciech wojtek wolfgang wolfram woojin wout wouter xabi xabier xande xander
xaver xavi xavier xiaofeng xiaohong xiaojun xiaoli xiaoling xiaolong xiaoming xiaowei xiaoyan
xiaoyu ximena xin xinyi xinyu xiuying xoan xochitl xose xuemei xurxo yacine yadira yael yaelle
yago yaiza yamileth yan yanina yanis yanling yann yannick yannis yara yasemin yasin yasmin yasmina
yasmine yassine yasuhiro yasuko yasuo yasushi yating yavuz yeeun yejin yemi yerin yesenia yesica
yi yichen yifan yigit yihan yildiz ying yingying yiran yiting ylenia ylva yngvar yngve yngvild
yoan yoann yogesh yohan yohana yohann yohei yoichi yoko yolanda yolande yongqiang yoojin yorick
yoshiaki yoshie yoshihiro yoshiko yoshio yosuke younes youngho youngjae youngmin youssef youssouf
yrjo yrsa yuan yudai yuhan yui yuichi yuji yuka yukari yuki yukie yukiko yukio yuko yulia yuliana
yumi yumiko yun yuna yuri yuriko yusuf yusuke yuta yutaka yuto yutong yuxuan yuya yvan yvane yves
yvette yvon yvonne zac zach zacharie zachary zack zadie zahra zaida zainab zakaria zanele zaneta
zara zbigniew zbynek zbysek zbyszek zdena zdenek zdenka zdislava zdzich zdzislaw zdzislawa zeca
zehra zelia zenek zenobia zenon zeynep zhenhua zhihao zhiming zhiqiang zhiwei zihan zikmund zilda
zineb zinedine zinhle zita zixuan ziyi zlatica zlatka zocha zodwa zoe zoey zofia zofie zoltan
zoraida zoran zosia zubair zulema zulmira zuza zuzana zuzanna zuzia zuzka zygfryd zygmunt zyta
jo poppy saoirse brianna keisha gesa wencke noemie xoana ginevra luigia heloisa mirela bregje cees
hetty jikke pleun irena martyna gorm katrine haakon iselin lill linn sveinung vigdis aki aleksi
anniina anu arja eija erkki eveliina hannele harri henna iida iiris ilkka inka irja jani jarkko joni
jorma juhani kalle kimmo krista marja marjo markku martti maija miia mirja mirva miro noora olli
onni oona pasi pirkko raija reijo riitta ritva saija salla santeri seija sini sirkka sirpa soile
suvi taneli tarja terhi tiia tuomo tuula virpi edita miluse petr jale alper asli basak batuhan
belgin berna beyza bilge burcu canan cemal cemre cetin doruk emel emrah ender engin erdem erhan
erkan esin evren eylul ferhat feride figen filiz fulya furkan gizem gokce gonul gozde gulay gulcan
gulsah gulten gunay gurkan hamdi hazal hilal idil ilayda ilknur ipek isil kadir koray korhan leyla
melek melih meltem meral mesut muge nalan nazan necla neslihan nesrin nevin nihal nihat nilay
nilufer nuray nurcan nuri oktay ozgur recep reyhan riza saadet sabri salih samet sedat sema senem
serap serdar serhat sevda sevil sevim seyma sezen suat sule suna taner tayfun tulay tuncay turgut
turkan ugur utku vedat veli yagmur yakup yalcin yelda yesim yonca yunus zafer zeki zerrin ziya
zuhal
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
倪翁柯阮甘裴詹霍鲍鮑骆駱饶饒庞龐章俞翟耿聂聶樊祁殷洪
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
田辺 成瀬 松浦 野崎 奥田 村井 吉澤 中澤 長尾 長島 三上 三好 桑田 今野 澤田 高島 石崎 市村 井口
岩瀬 植田 上原 内山 江口 大山 岡崎 小沢 小澤 加納 金井 金田 鎌田 亀井 北原 坂田 笹川 島崎 下田
庄司 杉原 須田 関根 園田 高井 武井 立花 丹羽 土田 手塚 冨田 永野 西川 西野 橋爪 畠山 浜口 早坂
林田 久野 平川 深澤 福本 藤岡 藤崎 藤野 古田 堀江 堀口 牧野 三木 宮沢 宮下 三輪 村松 森本 森山
守屋 矢島 山岸 山根 山村 湯浅 横井 吉原 斎木 三島 平山 大澤 黒川 細田 野間 真田 桐山
"""

KOREAN = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구엄함염길표"
