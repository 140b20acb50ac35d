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
abel adao adelaide adelina ademir adolfo agnaldo agostinho agustin agustina aida aitana albertina
alda aleix alejo alexandrina alexia alfredo alisson allan almudena alonso amadeu amalia amandio
amaya amparo anabel anabela angelica anibal anselmo antia antonella anxo ariadna ariel aristides
aritz armanda armindo arnaldo arnau artur baltasar baltazar benedito benito benjamim bernadete
bernardino berta biel blas borja brayan caetano carlota carmelo carminda cassia cassiano caua
cayetana celina cesar charo chayo cinthia clarice clarisse cris cristovao daiana dalva damaris
daniella danna deise dilma dinis domingas duarte duda dudu edinaldo edna elisabete elizabete eloy
elvis elza emanuel emanuela emiliana eneko enzo erick ernesto estefania eugenio eulalia evaristo
fabiano ferran fidel filipe filomena francesc frederico gabi gabino gael garazi genoveva gilda
goncalo gregorio guga guille guillem gustau haizea haritz helder helia heriberto herminia hilda
iago ibai idalina idoia igone ilda imelda iolanda iria isadora isaias isaura isidora ismael itzel
izabel izan izaro izaura jair janaina janete janeth jaume jeferson jefferson jenifer jeronimo
joaquim joaquina jokin joseba josefa josefina josep josue juarez judite juliano juninho katherine
kaua kepa koldo laia lavinia leandra leopoldo leyre llorenc lluis loli lucilia lucinda luiz lupe
lupita luzia luzinete luzmila maialen maider maika malen malena malu marcal margarida marian
mariane mariano maricruz mariona maritza mariza markel marli marti martim martinha mateus matilde
maura mayara mayte merche mercia meritxell micael mikel milene miren mireya mirna mirta murilo
naiara nando nekane nelida nilza noemia norberto nubia ofelia oihane olavo olegario otilia paco
paquita paulino pepi pere poliana quim quima rafa rebeca renato renzo robson rogelia rolando
romina roque rosalba rosalinda rosamaria rosemeire roxana rute sabela salete sandro saul saulo
selena silas sonsoles soraia suely tarcisio teo teodoro tereza terezinha thalita thiago thomaz
tomaz unax uriel uxia uxue valentim valeska vinicius vitoria viviana wilmer xabier xande xavi xoan
xurxo yamileth yanina yesica yohana yuliana zaida zeca zoraida zulema zulmira
alwin anette annegret annett anouschka ansgar arjen arno aukje babette barend beatrix benedikta
benno bernadette bettine birger bjarne bodo bouke britt burkhard burkhardt coen cornelia cornelis
cornelius ditte dorien eberhard eckhard edeltraud egon ekkehard elfriede elke els elsbeth enno
evelien fenja frauke frederike geert gerlinde gerrit gesine griet gudrun gunther hannelore harald
hartmut henk henning hilde hildegard ilka imke ingo irmgard isabell jasper jelle joep jolanda judith
jule jurre jutta karolien kilian klaas konstanze koos leendert levin lieselot lieselotte lisbeth
lonneke lothar luuk mareike margarete margriet marleen mathijs merle mieke nienke ortwin rainer
regine rianne rieke rik roelof rosemarie rudiger siegfried siegrid steffi susann swantje tabea
thorben tilda tilman tineke tjark toon trude ulf urs wibke wilfried willemijn winfried yasemin
"""

HONORIFIC = """
mr mrs ms miss mx dr prof herr herrn frau m mme mlle monsieur madame sr sra srta senor senora don
dona sig signor signora dott dottssa dottoressa dhr mevr mw meneer mevrouw pan pani panem panią hr
fru dra lic ing arq mtro mtra dna dona
"""

# By frequency; a name of two or three signs that begins so is a person's.
CHINESE = """
王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭
程曹袁邓鄧许許傅沈
曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭
廖邹熊陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟
龙龍万段雷钱錢汤湯尹黎易常武乔喬贺賴赖龚龔文
"""

JAPANESE = """
佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林
斎藤 斉藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤
村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村
中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田
増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保
佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川
"""

KOREAN = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구"
