"""Czech (and, close enough, Slovak)."""

WORDS = """
[strong]
pracovní pohovor
pracovní pohovory
pracovního pohovoru
pracovnímu pohovoru
pracovním pohovoru
pracovním pohovorem
pracovný pohovor
pracovného pohovoru
pracovnom pohovore
prac pohovor
pohovor do práce
pohovor o práci
pohovor na práci
pohovor o prácu
pohovor do zaměstnání
přijímací pohovor do práce
přijímací pohovor do zaměstnání
vstupní pohovor
vstupný pohovor
osobní pohovor
osobný pohovor
osobního pohovoru
pohovor osobně
ústní pohovor
ústneho pohovoru
ústnímu pohovoru
ústního pohovoru
pohovor na pozici
pohovor na pozíciu
pohovor na místo
pohovor pozice
pohovor na funkci
pohovor na stáž
pohovor na brigádu
pohovor brigáda
pohovor stáž
pohovor na praxi
pozvánka na pohovor
pozvání na pohovor
pozvánka k pohovoru
pozvání k pohovoru
pozvánka na pracovný pohovor
pozvánka na pracovní pohovor
pozvánka na osobní pohovor
pozvánka na online pohovor
pozvánka na druhé kolo
pozvánka na první kolo
pozvánka do druhého kola
potvrzení pohovoru
potvrdenie pohovoru
termín pohovoru
pozvánka na výběrové řízení
pozvánka k výběrovému řízení
potvrzení termínu pohovoru
výběrové řízení
výběrového řízení
výběrovému řízení
výběrovém řízení
výběrové konání
výberové konanie
výberového konania
výběrko
výběrovka
výb řízení
výběr řízení
konkurz na
konkurs na
konkurzní řízení
konkursní řízení
výberové konanie na
výběrový pohovor
pracovní interview
pracovní rozhovor
rozhovor o práci
přijímací řízení do zaměstnání
schůzka ohledně práce
schůzka kvůli práci
schůzka ohledně pozice
schůzka k pozici
schůzka o práci
schůzka ohledně místa
schůzka ohledně zaměstnání
schůzka ohledně nabídky práce
stretnutie ohľadom práce
stretnutie ohľadom pozície
setkání ohledně pozice
setkání k pozici
setkání ohledně práce
hovor ohledně pozice
hovor ohledně práce
hovor k pozici
call ohledně pozice
call k pozici
call ohledně práce
telefonát ohledně práce
telefonát ohledně pozice
telefonát k pozici
telefonát kvůli práci
volat kvůli práci
schůzka s budoucím šéfem
schůzka s budoucí šéfovou
zkušební den
zkušebního dne
zkušební směna
zkušební směnu
zkušebka v práci
zkušební šichta
zkušební odpoledne
zkušební dopoledne
zkušební den v práci
den na zkoušku
směna na zkoušku
šichta na zkoušku
zkouška v práci
zkouška na place
skúšobný deň
skúšobná zmena
zkušební hodina v práci
zkušební práce
pracovní zkouška
výběrový den
assessment centrum
assessment centre
assessment center
ac centrum
assessment day
náborový pohovor
nástupní pohovor
schůzka s personalistkou
schůzka s personalistou
pohovor s personalistkou
pohovor s personalistou

[firm]
telefonický pohovor
telefonického pohovoru
telefonickému pohovoru
pohovor po telefonu
pohovor telefon
pohovor telefonicky
tel pohovor
pohovor tel
telefonický pohovor s hr
online pohovor
online pohovoru
pohovor online
video pohovor
videopohovor
pohovor video
pohovor přes teams
pohovor na teams
pohovor teams
pohovor zoom
pohovor přes zoom
pohovor skype
technický pohovor
technického pohovoru
technické kolo
odborný pohovor
odborné kolo
předběžný pohovor
předběžného pohovoru
úvodní pohovor
úvodného pohovoru
panelový pohovor
kompetenční pohovor
behaviorální pohovor
strukturovaný pohovor
skupinový pohovor
výjezdní pohovor
první kolo pohovoru
druhé kolo pohovoru
třetí kolo pohovoru
prvé kolo pohovoru
poslední kolo pohovoru
finální kolo pohovoru
kolo pohovoru
1 kolo pohovoru
2 kolo pohovoru
3 kolo pohovoru
i kolo pohovoru
ii kolo pohovoru
pohovor 1 kolo
pohovor 2 kolo
pohovor 3 kolo
pohovor druhé kolo
pohovor první kolo
pohovor třetí kolo
pohovor kolo
pohovor poslední kolo
pohovor finální kolo
pohovor 2
pohovor 1
pohovor 3
pohovor ii
první pohovor
druhý pohovor
třetí pohovor
čtvrtý pohovor
1 pohovor
2 pohovor
3 pohovor
další pohovor
druhého pohovoru
prvý pohovor
poslední pohovor
ii pohovor
závěrečný pohovor
finální pohovor
finálny pohovor
pohovor finále
kolo výběrového řízení
kolo výběrka
1 kolo výběrového řízení
2 kolo výběrového řízení
druhé kolo výběrového řízení
první kolo výběrového řízení
1 kolo vř
2 kolo vř
vř na
pohovor s hr
hr pohovor
pohovor hr
pohovor s manažerem
pohovor s manažerkou
pohovor s ředitelem
pohovor s ředitelkou
pohovor s vedoucím
pohovor s vedoucí
pohovor s jednatelem
pohovor s majitelem
pohovor s majitelkou
pohovor s týmem
pohovor s primářem
pohovor s vrchní sestrou
pohovor se šéfem
pohovor se starostou
pohovor s nadřízeným
pohovor s budoucím šéfem
pohovor s budoucí šéfovou
pohovor na
pohovor k výběrovému řízení
pohovor v angličtině
pohovor v aj
pohovor v němčině
call s hr
hr call
call s personalistkou
call s náborářkou
call s náborářem
call s recruiterkou
call s recruiterem
hovor s hr
hovor s personalistkou
hovor s náborářkou
telefonát s hr
telefonát s personalistkou
telefonát s náborářkou
telefonát s recruiterkou
telefon s hr
tel s hr
tel hr
volá hr
volá personalistka
volá personalista
volá náborářka
zavolá personalistka
zavolá hr
schůzka s hr
schůzka hr
schůzka s náborářkou
schůzka s náborářem
setkání s hr
setkání s personalistkou
stretnutie s hr
stretnutie s personalistkou
schůzka s recruiterem
schůzka s recruiterkou
schůzka s headhunterem
schůzka s headhunterkou
telefonát s headhunterem
call s headhunterem
telefonát z agentury
telefonát s agenturou
schůzka v agentuře práce
screening s hr
hr screening
hr kolo
kolo s hr
kolo s manažerem
kolo s týmem
kolo s ceo
kolo s ředitelem
kolo s vedením
interview
live coding
prescreening
prescreen
telefonický screening
screening call
schůzka s hiring managerem
call s hiring managerem
hiring manager
ústní část výběrového řízení

[plain]
pohovor
pohovory
pohovoru
pohovorem
pohovore
pohovorom
pohvor
pohovro
pohovr
pohoovor
phovor
pohovorek
pohovůrek

[vague]
schůzka
schůzku
schůze
setkání
stretnutie
hovor
hovoru
videohovor
videohovoru
telefonát
telefonátu
telefon
telefonický hovor
tel
call
callík
callu
videocall
video call
úvodní call
úvodní hovor
úvodní schůzka
první schůzka
druhá schůzka
osobní schůzka
osobní setkání
online schůzka
online setkání
pracovní schůzka
seznamovací schůzka
seznamovací hovor
seznamovací call
pokec
popovídání
popovídat
rozhovor po telefonu
konzultace
meeting
meet
zoom
teams
skype
webex
whatsapp
jednání
volá
zavolá
zavolají
budou volat
bude volat
má volat
mají volat
hovor s

[round]
první kolo
druhé kolo
třetí kolo
čtvrté kolo
další kolo
finální kolo
poslední kolo
závěrečné kolo
prvé kolo
tretie kolo
posledné kolo
prvního kola
druhého kola
třetího kola
dalšího kola
1 kolo
2 kolo
3 kolo
4 kolo
i kolo
ii kolo
iii kolo
kolo 1
kolo 2
kolo 3
kolo č 1
kolo č 2
užší kolo
užší výběr
finále
setkání s týmem
seznámení s týmem
poznání týmu
poznat tým
stretnutie s tímom
schůzka s týmem
oběd s týmem
káva s týmem
call s týmem
schůzka s ředitelem
schůzka s ředitelkou
schůzka s jednatelem
schůzka s majitelem
schůzka s majitelkou
schůzka s manažerem
schůzka s ceo
schůzka s vedením
setkání s ředitelem
setkání s jednatelem
setkání s vedením
schůzka s provozním
schůzka s primářem
schůzka se starostou
call s ceo
call s cto
call s foundrem
call se zakladatelem
hovor s manažerem
call s manažerem
prohlídka provozu
prohlídka pracoviště
prohlídka firmy
návštěva firmy
případová studie
prezentace case study
case study
prezentace úkolu
obhajoba úkolu
ukázková hodina
náslechová hodina
náslech ve škole
zkušební hodina
praktická zkouška
praktický test
písemný test
odborný test
test znalostí
psychotesty
fyzické testy
fyzické prověrky
ústní část
ukázka práce
screening
assessment
culture fit
výběrová komise
nabídka pozice
projednání nabídky
jednání o nabídce
jednání o nástupu
domluva podmínek
domluva nástupu
náslech
náslechy

[job]
nábor
náboru
náborář
náborářka
náborářkou
náborářem
personalista
personalistka
personalistou
personalistkou
personální
recruiter
recruiterka
recruiterem
recruiterkou
headhunter
headhunterem
agentura práce
personální agentura
hr
životopis
cv
pozice
pozici
pozíciu
pozícia
pracovní pozice
pracovní místo
pracovní nabídka
nabídka práce
nabídka zaměstnání
ponuka práce
práce
práci
prácu
zaměstnání
zamestnanie
místo
inzerát
inzerátu
volné místo
volné pracovní místo
úvazek
úvazku
poloviční úvazek
stáž
stáže
brigáda
brigády
brigádu
praxe
trainee
trainee program
role
job
odpověď na inzerát
přihláška na pozici
přihláška do výběrového řízení
nástup
ohledně práce
ohledně pozice
kvůli práci

[candidate]
kandidát
kandidáta
kandidátem
kandidátovi
kandidátka
kandidátkou
kandidátky
kandidátku
kandidáti
kandidáty
kandidátů
kandidátmi
uchazeč
uchazečem
uchazeče
uchazečka
uchazečkou
uchazečky
uchazeči
uchazečů
uchádzač
uchádzačom
uchádzači
pohovor s kandidátem
pohovor s kandidátkou
pohovory s kandidáty
pohovor s uchazečem
pohovory s uchazeči
vedu pohovor
vedeme pohovor
vedení pohovoru
dělám pohovor
děláme pohovory
pohovory u nás
pohovory na naši
pohovory na našu
nabíráme
nabírám
nábor do týmu
pohovor s naším
screening cv
výběr životopisů
třídění životopisů
procházení životopisů
stínování pohovoru
shadowing pohovoru

[mock]
cvičný pohovor
cvičného pohovoru
zkušební pohovor
skúšobný pohovor
nácvik pohovoru
nácvik na pohovor
simulace pohovoru
simulácia pohovoru
simulovaný pohovor
pohovor nanečisto
pohovory nanečisto
nanečisto
na nečisto
na zkoušku pohovor
trénink pohovoru
trénink na pohovor
tréning pohovoru
trénovat pohovor
procvičit pohovor
procvičování pohovoru
procvičení pohovoru
mock pohovor
mock interview
fiktivní pohovor
modelový pohovor
pohovor na zkoušku
jako pohovor
hraní rolí
~ nácvik
~ simulace
~ trénink

[prep]
příprava
^příprava
příprava na pohovor
příprava na výběrko
příprava na výběrové řízení
příprava na interview
příprava na assessment
příprava pohovoru
přípravy na pohovor
příprava k pohovoru
připravit
^připravit
připravit se
připravit se na pohovor
chystat se na pohovor
nachystat
^nachystat
před pohovorem
pred pohovorom
před výběrovým řízením
^učit se
^naučit
^projít
^prostudovat
^nastudovat
^zopakovat
^opakování
^procvičit
^přečíst
^zjistit
^vygooglit
^rešerše
rešerše firmy
otázky na pohovor
otázky k pohovoru
otázky z pohovoru
poznámky k pohovoru
poznámky na pohovor
kariérní poradce
kariérní poradkyně
kariérní poradkyní
kariérním poradcem
kariérní poradenství
kariérní koučink
kariérní kouč
koučink
koučing
kouč
konzultace životopisu
kontrola životopisu
úprava životopisu
aktualizovat životopis
napsat životopis
psaní životopisu
aktualizovat cv
upravit cv
leetcode
mentoring

[training]
školení
školenie
^školení
školení pohovorů
školení vedení pohovorů
školení náboru
školení pro náboráře
školení bozp
vstupní školení
seminář
workshop
workshop jak
webinář
přednáška
kurz pohovorů
kurz jak
kurz vedení
^kurz
kurz online
rekvalifikace
rekvalifikační kurz
jak uspět
jak zvládnout
jak vést pohovor
jak na pohovor
jak vybírat
jak nabírat
masterclass
meetup
~ konference
~ kurz
~ trénink

[debrief]
vyhodnocení pohovorů
vyhodnocení kandidátů
vyhodnocení uchazečů
vyhodnocení výběrka
vyhodnocení výběrového řízení
vyhodnotenie pohovorov
vyhodnocení assessmentu
shrnutí pohovorů
souhrn pohovorů
zhodnocení pohovorů
zhodnocení kandidátů
porada po pohovorech
po pohovorech
debrief*
kalibrace
porada k náboru
porada nábor
nábor porada
nábor status
status náboru
stav náboru
plán náboru
plánování náboru
nábor plán
náborový plán
kick off náboru
kickoff nábor
nábor sync
náborová porada
porada k výběrovému řízení
rozhodnutí o kandidátovi
rozhodnutí o kandidátech
výběr kandidáta
výběr kandidátů
výběr uchazečů
výběr uchazeče
koho přijmout
koho bereme
profil kandidáta
popis pozice
otevření pozice
shortlist
zadání náboru
vypsání výběrového řízení
příprava výběrového řízení
jednání výběrové komise
zasedání výběrové komise
vyhodnocení
vyhodnotenie
shrnutí
zhodnocení

[media]
rozhovor
rozhovory
rozhovor pro
rozhovor do
rozhovor s
rozhovor na
rozhovor o
^rozhovor
interview pro
interview do
rozhlasový rozhovor
televizní rozhovor
rozhovor v rádiu
rozhovor v rozhlase
rozhovor do novin
rozhovor pro podcast
rozhovor do podcastu
natáčení rozhovoru
natáčení podcastu
natáčení podcast
natáčení
nahrávání podcastu
nahrávání podcast
nahrávání rozhovoru
nahrávání dílu
podcast*
~ novinář
novinářka
novinářkou
novinářem
schůzka s novinářem
redaktor volá
tisková konference
tiskovka
tlačová konferencia
živé vysílání
vstup do vysílání
autorizace
autorizace rozhovoru
~ nahrávání
~ vysílání

[research]
uživatelský rozhovor
uživatelské rozhovory
rozhovor s uživatelem
rozhovor s uživatelkou
rozhovory s uživateli
uživatelské testování
testování použitelnosti
hloubkový rozhovor
hloubkové rozhovory
výzkumný rozhovor
rozhovor k diplomce
rozhovor do diplomky
rozhovor k bakalářce
rozhovor pro výzkum
rozhovor se zákazníkem
rozhovory se zákazníky
zákaznický rozhovor
focus group
fokusní skupina
skupinová diskuse
výzkum trhu
ux výzkum
účast na výzkumu
~ výzkum
prieskum
průzkum
průzkum trhu
dotazník
anketa
diplomka
diplomová práce
bakalářka
bakalářská práce
disertace
~ výzkumu

[official]
vízum
víza
vízový
vízové
vízový pohovor
pohovor na vízum
pohovor na víza
pohovor vízum
pohovor víza
pohovor na ambasádě
pohovor na velvyslanectví
pohovor na konzulátu
pohovor na cizinecké
pohovor usa vízum
schůzka na ambasádě
schůzka na velvyslanectví
schůzka na konzulátu
termín na ambasádě
zelená karta
~ velvyslanectví
~ ambasáda
~ ambasádě
~ ambasády
~ konzulát
~ konzulátu
úřad práce schůzka
schůzka na úřadu práce
schůzka na úřadě práce
schůzka na úp
schůzka na pracáku
schůzka úřad práce
na úřadu práce
na úřad práce
úřadu práce
úřadě práce
na pracák
pracák
~ zprostředkovatelka
zprostředkovatelkou
u zprostředkovatelky
zprostředkovatel
evidence uchazečů
úrad práce
na úřadě
schůzka na úřadu
vyřídit na úřadě
~ úp
azyl
azylový pohovor
občanství
pohovor na občanství
zkouška z občanství
trvalý pobyt
~ pobyt
cizinecká policie
oamp
výslech
výslech na policii
podání vysvětlení
předvolání
předvolání k soudu
soudní jednání
soud jednání
u soudu
k soudu
svědek
svědecká výpověď
mediace
soudní stání
finanční úřad daně
daňové přiznání
sociálka
schůzka na sociálce
osvč
živnosťák
živnostenský list
občanka
občanský průkaz
řidičák
~ pasy
nový pas
stavební úřad řízení
~ notář
u notáře
notářka
~ advokát
u advokáta
schůzka s právníkem
schůzka s advokátem
schůzka s právničkou
pojistná událost
~ likvidátor
odvod
odvodní komise
posudkový lékař
posudková komise

[school]
třídní schůzky
třídní schůzka
třídní schůzku
tř schůzky
triedne stretnutie
rodičovské združenie
rodičovská schůzka
rodičovské schůzky
schůzka s rodiči
setkání s rodiči
rodiče
rodiči
schůzka s učitelkou
schůzka s učitelem
schůzka s třídní
schůzka s třídním učitelem
schůzka s paní učitelkou
pohovor s třídní
pohovor s učitelkou
pohovor s třídním učitelem
pohovor s paní učitelkou
pohovor ve škole o
konzultace ve škole
konzultace s učitelem
konzultace s učitelkou
konzultační hodiny
konzultace s třídní
pohovory s rodiči
pohovor s rodiči
pohovor rodiče
výchovná komise
schůzka ve škole
schůzka ve školce
zápis do
zápis do školy
zápis do školky
zápis do první třídy
zápis do 1 třídy
^zápis
den otevřených dveří škola
den otevřených dveří
adaptace ve školce
adaptační
přijímačky
přijímací zkoušky
přijímací zkouška
přijímací řízení na
pohovor na vš
pohovor na vysokou
pohovor na univerzitu
pohovor na univerzitě přijímací
pohovor na gympl
pohovor na gymnázium
pohovor na střední
pohovor na fakultu
pohovor na školu
pohovor na magistra
pohovor na doktorát
pohovor na phd
pohovor na mba
pohovor na konzervatoř
pohovor na erasmus
přijímací pohovor na
přijímací pohovor vš
přijímací pohovor ff
přijímací pohovor gymnázium
přijímací pohovor fakulta
přijímací pohovor univerzita
přijímací pohovor mgr
přijímací pohovor phd
přijímací pohovor fsv
přijímací pohovor uk
přijímací pohovor mu
přijímací pohovor škola
přijímací pohovor damu
přijímací pohovor na univerzitu
~ přijímací pohovor
~ přijímacího pohovoru
~ přijímací pohovory
stipendium
stipendijní pohovor
~ erasmus
státnice
státní zkouška
maturita
zkouška z
zkouška na vš
zkouškové
obhajoba diplomky
obhajoba práce
zápočet
tripartita
doučování
~ zkouška
pohovor o prospěchu
~ družina

[home]
nájemník
nájemníkem
nájemnice
nájemníci
nájemníky
nájemce
nájemcem
zájemce o byt
zájemci o byt
zájemci o pronájem
pronajímatel
pronajímatelem
pronájem bytu
pronájem pokoje
prohlídka bytu
prohlídka domu
prohlídka pokoje
prohlídky bytů
obhliadka bytu
pohovor s nájemníkem
pohovor nájemník
pohovor o byt
pohovor na byt
pohovor na pokoj
pohovor spolubydlící
předání bytu
předání klíčů
nájemní smlouva
spolubydlící
spolubydlícího
spolubydlícím
nový spolubydlící
schůze svj
svj
schůze vlastníků
~ chůva
chůvu
chůvou
pohovor s chůvou
pohovor chůva
hlídání dětí
paní na hlídání
paní na úklid
adopce
adopci
adopční
adoptivní
pěstounská
pěstouni
sociální šetření
~ byt
~ bytu
~ pokoj
realitní makléř
realitka

[staff]
hodnotící pohovor
hodnotící pohovory
hodnotiaci pohovor
hodnotící rozhovor
hodnotící schůzka
hodnotícího pohovoru
roční hodnocení
pololetní hodnocení
roční pohovor
roční rozhovor
ročné hodnotenie
motivační pohovor
motivační rozhovor
rozvojový pohovor
rozvojový rozhovor
pohovor s šéfem
pohovor se šéfovou
zpětnovazební
pohovor o výkonu
pohovor o platu
pohovor o mzdě
jednání o platu
zvýšení platu
zvýšení mzdy
přidat plat
hodnocení
hodnocení zaměstnanců
sebehodnocení
výstupní pohovor
výstupného pohovoru
výstupný pohovor
výstupní rozhovor
odchodový pohovor
exit interview
exit pohovor
pohovor při odchodu
konec zkušební doby
zkušební doba
zkušební doby
hodnocení zkušební doby
pohovor po zkušební době
po zkušební době
výtka
vytýkací
vytýkací pohovor
výpověď
dát výpověď
ukončení poměru
1on1
one on one
1 na 1
jeden na jednoho
schůzka s šéfem
schůzka se šéfem
schůzka se šéfovou
~ porada
porada týmu
první den v práci
první den práce
nástup do práce
onboarding
adaptace nováčka
poslední den v práci
rozlučka
teambuilding

[sales]
obchodní schůzka
obchodní jednání
obchodné stretnutie
jednání se zákazníkem
jednání s klientem
schůzka s klientem
schůzka s klientkou
schůzka se zákazníkem
schůzka u klienta
schůzka u zákazníka
schůzka s dodavatelem
jednání s dodavatelem
schůzka s partnerem
schůzka s investorem
call s klientem
call se zákazníkem
hovor s klientem
telefonát s klientem
nabídka služeb
cenová nabídka
nabídka spolupráce
prezentace produktu
prezentace pro klienta
předvedení systému
ukázka systému
náborový systém
~ demo
hypotéka
hypotéku
hypotéky
hypoteční
~ úvěr
~ půjčka
schůzka v bance
schůzka s bankéřem
banka schůzka
schůzka banka
do banky
finanční poradce
finančním poradcem
finanční poradkyně
schůzka s poradcem
pojistka
pojišťovák
penzijko
~ nabídka
~ klient
~ zákazník

[upkeep]
stk
emise
servis auta
servis kotle
revize
revize kotle
revize plynu
~ oprava
přezutí
~ pneu
kominík
odečet vody
odečet elektřiny
instalatér přijde
řemeslník
malování bytu
~ rekonstrukce

[care]
k lékaři
u lékaře
lékařka prohlídka
lékařská prohlídka
vstupní prohlídka
vstupní lékařská prohlídka
pracovnělékařská prohlídka
zdravotní prohlídka
preventivní prohlídka
preventivka
prohlídka u závodní
závodní lékař
~ doktor
~ doktorka
k doktorovi
u doktora
obvoďák
obvodní lékař
~ zubař
~ zubařka
k zubaři
~ gynekologie
gynda
ultrazvuk
odběry
odběr krve
očkování
~ rehabilitace
psycholog schůzka
u psychologa
psychologa
~ psycholožka
psychoterapie
~ terapie
~ terapeut
psychiatr
sezení
~ psycholog
~ lékař
zpověď
předmanželská příprava
darování krve
~ konzultace

[reminder]
poděkovat
^poděkovat
poděkování
poděkování za pohovor
poděkovat za pohovor
děkovný
děkovný mail
děkovný e mail
poďakovať
poďakovanie
^poďakovať
připomenutí
^připomenutí
^připomenout
připomenout
připomínka
^připomínka
^pripomenúť
nezapomenout
^nezapomenout
^zavolat
^volat
^poslat
poslat životopis
poslat cv
poslat mail
^odeslat
^potvrdit
potvrdit pohovor
potvrdit účast
^napsat
napsat mail
^domluvit
domluvit pohovor
domluvit termín
^objednat
^čekat
^počkat
^odpovědět
^odepsat
^zeptat
^zeptat se
^doptat
^ozvat
ozvat se
^oslovit
^urgovat
urgovat
^koupit
koupit
^vytisknout
~ vytisknout
vytisknout životopis
^vyžehlit
vyžehlit
^vyzvednout
^zkontrolovat
^zařídit
^zrušit
^přesunout
^přihlásit
^vyplnit
^podat
^vzít
^sbalit
^přinést
^rozhodnout
^kontaktovat
^zaslat
^nahrát
odpověď od
odpověď z
čekám na
čekám na odpověď
čekání na
odpověď na nabídku
dát odpověď
ozvou se
výsledek pohovoru
výsledky pohovoru
výsledek výběrového řízení
výsledky výběrového řízení
výsledek výběrka
výsledky
~ výsledek
~ odpověď
po pohovoru
po pohovore
zpětná vazba
zpětná vazba po
zpětná vazba z
feedback po
feedback z
follow up
^follow up
proplacení cesty
cesťák

[errand]
cesta na
cesta do
cesta z
^cesta
^vlak
vlak do
vlak na
vlakem na
vlakem do
^autobus
autobus do
autobus na
^bus
bus do
^odjezd
odjezd na
odjezd do
^jízda
jízdenka
^let
let do
letadlo do
^letenka
~ ubytování
nocleh
hotel před
hotel na noc
přespat u
odvoz na
oblek na
oblek z
^oblek
oblek z čistírny
vyzvednout oblek
~ oblek
košile na
^košile
~ košile
kravata
šaty na
boty na
^boty
kadeřník před
ke kadeřníkovi
u kadeřníka
kadeřnice před
kadeřnictví objednání
holič
k holiči
fotka na cv
fotka do životopisu
focení na životopis
čistírna
podpis smlouvy
podpis pracovní smlouvy
podepsat smlouvu
podepsat pracovní smlouvu
podpis dohody
podpísať zmluvu
podpis zmluvy
podpis dpp
podpis dpč
výpis z rejstříku vyzvednout
výpis z rejstříku

[deadline]
termín odevzdání
termín přihlášek
termín podání
termín pro
poslední termín
uzávěrka
uzávěrka přihlášek
odevzdat
odevzdání
odevzdat úkol
odevzdání úkolu
domácí úkol
testovací úkol
zadání úkolu
úkol do výběrka
vypracovat úkol
úkol k pohovoru
úkol na pohovor
poslat úkol
deadline*
dedlajn
přihlášky do
podání přihlášky
podat přihlášku
poslední den
konec náboru
online test
on line test
test online
online testy
psychotest online
nahrát video
video dotazník

[fair]
veletrh práce
veletrh
pracovní veletrh
veletrh pracovních
burza práce
burza práce a
kariérní den
kariérní dny
kariérní veletrh
den kariéry
dny kariéry
career day
den firem
dny firem
den otevřených dveří ve firmě
den otevřených dveří firma
informační schůzka
infoschůzka
náborový den
náborová akce
job fair
hackathon
speed dating

[coffee]
~ káva
kávu
kávička
na kávu
na kávě
káva s
kafe
kafe s
na kafe
kafíčko
oběd s
na oběd
na pivo
pivo s
pivko
na pivko
snídaně s
networking
sraz
sraz spolužáků
~ oběd
~ pivo
~ večeře

[hold]
blokováno
blokace
blok na
^blok
blok pohovory
drženo
držet termín
rezervace
rezervováno
neplánovat
neobsazovat
sloty na
slot na
sloty pohovory
okna na pohovory
termíny na pohovory
volné termíny
hold

[leisure]
zápas
~ představení
koncert
narozeniny
svatba
dovolená
výlet
posilovna
jóga
plavání
~ film
seriál
kolo na
na kole
cyklovýlet
kola servis
projížďka
~ hokej
~ fotbal
liga
ligy
1 kolo ligy
turnaj
turnaje
2 kolo oslav
oslava
oslavy
kolo poháru
kolo voleb
volby
prvé kolo volieb
1 kolo voleb
2 kolo voleb
první kolo voleb
druhé kolo voleb

[other]
~ syn
synův
synovi
syna
dcera
dceři
dcery
dceřin
dceru
máma
mámy
mámin
maminka
mamka
mamky
táta
táty
taťka
tátův
manžel
manžela
manželův
manželka
manželky
manželčin
bratr
bratra
ségra
ségry
sestry pohovor
brácha
bráchy
kamarád
kamaráda
kamarádka
kamarádky
přítel
přítele
přítelkyně
přítelkyni
babička
děda
soused
souseda
sousedka
hodně štěstí
držet palce
držím palce
drž palce
palce za
vnuk
vnučka
reference na
reference pro
^reference
dát reference
reference o
referenční hovor
telefon ohledně reference

[role]
# Head words; those that a title has behind "na" in the accusative, too.
inženýr
inženýrka
inženýra
vývojář
vývojářka
vývojáře
programátor
programátorka
programátora
analytik
analytička
analytika
projektant
projektantka
projektanta
konstruktér
konstruktérka
konstruktéra
manažer
manažerka
manažera
manažerku
manager
managera
ředitel
ředitelka
ředitele
ředitelku
zástupce
zástupkyně
vedoucí
vedoucího
šéf
specialista
specialistka
specialistu
asistent
asistentka
asistenta
asistentku
sekretářka
sekretářku
účetní
mzdová
fakturantka
fakturant
pokladní
pokladník
prodavač
prodavačka
prodavače
prodavačku
prodejce
obchodník
obchodnice
obchodníka
obchodní zástupce
merchandiser
hosteska
promotér
konzultant
konzultantka
konzultanta
poradce
poradkyně
makléř
makléřka
bankéř
bankéřka
bankéře
pojišťovací
agent
operátor
operátorka
operátora
operátorku
telefonistka
učitel
učitelka
učitele
učitelku
pedagog
pedagožka
vychovatel
vychovatelka
vychovatele
vychovatelku
asistent pedagoga
lektor
lektorka
lektora
trenér
trenérka
instruktor
instruktorka
docent
profesor
odborný asistent
knihovník
knihovnice
knihovníka
animátor
logoped
logopedka
školník
školnice
zdravotní sestra
sestra
sestru
sestřička
sanitář
sanitářka
sanitáře
ošetřovatel
ošetřovatelka
ošetřovatele
ošetřovatelku
pečovatel
pečovatelka
pečovatele
pečovatelku
záchranář
záchranářka
záchranáře
porodní asistentka
lékař
lékařka
lékaře
zubní asistentka
zubař
hygienistka
instrumentářka
fyzioterapeut
fyzioterapeutka
fyzioterapeuta
ergoterapeut
masér
masérka
farmaceut
farmaceutka
lékárník
lékárnice
laborant
laborantka
laboranta
psycholog
psycholožka
terapeut
nutriční
veterinář
rentgenový
optik
stážista
stážistka
stážistu
praktikant
praktikantka
brigádník
brigádnice
brigádníka
učeň
trainee
koordinátor
koordinátorka
koordinátora
koordinátorku
redaktor
redaktorka
redaktora
novinář
korektor
copywriter
fotograf
fotografka
grafik
grafička
grafika
kameraman
střihač
designér
designérka
designéra
architekt
architektka
architekta
geodet
rozpočtář
rozpočtářka
přípravář
stavbyvedoucí
stavbyvedoucího
mistr
mistra
předák
předáka
dispečer
dispečerka
dispečera
plánovač
plánovačka
logistik
logistika
číšník
číšnice
číšníka
servírka
servírku
kuchař
kuchařka
kuchaře
kuchařku
šéfkuchař
šéfkuchaře
cukrář
cukrářka
cukráře
pekař
pekařka
pekaře
řezník
řezníka
barman
barmanka
barmana
barista
baristka
baristu
pomocná síla
pomocník
pokojská
pokojskou
recepční
uklízečka
uklízečku
uklízeč
úklid
údržbář
údržbáře
vrátný
vrátná
ostraha
hlídač
strážný
strážník
strážníka
policista
hasič
hasiče
voják
řidič
řidička
řidiče
kurýr
kurýra
závozník
strojvedoucí
strojvedoucího
průvodčí
výpravčí
signalista
skladník
skladnice
skladníka
skladníka vzv
vychystávač
balič
balička
manipulant
manipulantka
expedient
technik
technička
technika
mechanik
mechanika
automechanik
automechanika
elektrikář
elektrikáře
elektromechanik
elektrotechnik
autoelektrikář
automatizér
mechatronik
seřizovač
seřizovače
zámečník
zámečníka
svářeč
svářečka
svářeče
soustružník
soustružníka
frézař
frézaře
obráběč
nástrojář
nástrojáře
lakýrník
lakýrníka
tesař
tesaře
truhlář
truhláře
zedník
zedníka
instalatér
instalatéra
topenář
klempíř
pokrývač
malíř
montér
montéra
dělník
dělnice
dělníka
dělnici
švadlena
krejčí
zahradník
zahradnice
zahradníka
lesník
hajný
zemědělec
zootechnik
traktorista
kombajnér
jeřábník
bagrista
kontrolor
kontrolorka
kontrolora
technolog
technoložka
technologa
metrolog
kvalitář
kvalitářka
kadeřník
kadeřnice
kadeřnici
kosmetička
kosmetičku
manikérka
vizážistka
florista
floristka
překladatel
překladatelka
tlumočník
tlumočnice
právník
právnička
právníka
koncipient
koncipientka
koncipienta
advokát
notář
exekutor
asistent soudce
úředník
úřednice
úředníka
úřednici
referent
referentka
referenta
referentku
inspektor
inspektorka
tajemník
tajemnice
tajemníka
matrikářka
sociální pracovnice
sociální pracovník
pracovník
pracovnice
pracovníka
pracovnici
ekonom
ekonomka
auditor
auditorka
kontroler
controller
pojistný
statistik
daňový
personalista
personalistka
personalistku
náborář
náborářka
nákupčí
tester
testerka
testera
administrátor
administrátorka
administrátora
správce
správkyně
helpdesk
devops
vědec
vědecký
výzkumník
výzkumnice
výzkumný
chemik
chemička
biolog
biochemik
kurátor
kurátorka
kustod
archivář
produkční
jednatel
provozní
provozního
mluvčí
tiskový mluvčí
ux
product owner
projekťák
key account manager
account manager
office manager
project manager
vrchní
strážce
steward
letuška
pilot
doručovatel
doručovatelka
doručovatele
listonoš
listonoška
pošťák
pošťačka
policistka
hasička
angličtinář
angličtinářka
matikář
matikářka
češtinářka
tělocvikář
strojník
strojníka
topič
skladová

[craft]
pro
na
oddělení
odboru
provozu
výroby
kvality
skladu
prodejny
směny
týmu
projektu
produktu
obchodu
obchodní
prodeje
marketingu
marketingový
marketingová
nákupu
logistiky
dopravy
expedice
servisu
servisní
technický
technická
technického
elektro
strojní
strojírenský
stavební
it
dat
data
datový
datová
systémů
systémový
sítí
síťový
softwarový
software
hardware
aplikací
webu
web
frontend
backend
java
python
php
net
react
android
ios
sap
cnc
plc
cad
erp
hr
mezd
mzdový
mzdová
finanční
ekonomický
ekonomická
provozní
personální
administrativní
administrativy
zákaznický
zákaznická
zákaznického
zákazníků
klientský
klientská
péče
podpory
podpora
rozvoje
strategie
komunikace
pr
obsahu
sociálních
médií
sítě
senior
junior
mladší
starší
hlavní
vrchní
samostatný
samostatná
všeobecná
všeobecný
praktická
dětská
zdravotní
sociální
služeb
pedagoga
mateřské
základní
školy
školní
speciální
angličtiny
němčiny
francouzštiny
češtiny
matematiky
fyziky
chemie
dějepisu
tělesné
výchovy
stupně
informatiky
mš
zš
firemní
osobní
korporátní
privátní
bankovní
pojišťovací
úvěrový
rizik
risk
compliance
právní
daní
účtárny
životního
prostředí
dopravní
majetku
území
plánování
investic
dotací
veřejných
zakázek
krizového
řízení
vzv
mhd
autobusu
nákladní
kamionu
vlaku
c
ce
b
d
linky
strojů
montáže
lisů
svařování
údržby
balení
kuchyně
baru
restaurace
hotelu
recepce
úklidu
noční
denní
regionální
oblastní
mezinárodní
výrobní
generální
výkonný
výkonná
kreativní
umělecký
a
ka
ky
vědy
výzkumu
vývoje
testování
bezpečnosti
kybernetické
informací
ict
stážista
poboček
pobočky
filiálky
key
account
category
product
project
sales
office
customer
success
manager
klinický
lékárenský
laboratoře
rtg
jip
aro
gastro

[org]
# What names of firms and institutions have.
banka
spořitelna
záložna
pojišťovna
leasing
finance
invest
fond
škola
základní
mateřská
zš
mš
sš
sou
gymnázium
univerzita
univerzity
fakulta
ústav
akademie
av čr
školka
dům
domov
centrum
středisko
nemocnice
klinika
poliklinika
ordinace
ambulance
lékárna
lékárny
zdravotní
záchranná
služba
hospic
lázně
laboratoř
laboratoře
stomatologie
dental
med
medical
veterina
veterinární
pharma
farma
farmy
úřad
městský
obecní
krajský
magistrát
magistrátu
ministerstvo
kraj
město
obec
městys
správa
soud
zastupitelství
policie
hasiči
inspekce
agentura
knihovna
muzeum
galerie
divadlo
archiv
zoo
filharmonie
kino
zámek
hrad
park
národní
lesy
povodí
statek
dopravní
podnik
podniky
technické
služby
vodovody
vodárny
teplárna
teplárny
elektrárna
elektrárny
plynárny
energie
energo
energetika
hotel
hotely
penzion
hostinec
restaurace
bistro
kavárna
cukrárna
hospoda
krčma
pizzerie
vinárna
vinařství
pivovar
palírna
pekárna
pekařství
řeznictví
uzenářství
mlékárna
mlýn
sklárna
sklárny
porcelánka
papírny
tiskárna
tiskárny
nakladatelství
noviny
deník
rádio
rozhlas
televize
média
studio
ateliér
reklama
produkce
software
solutions
systems
systémy
technologie
technology
labs
lab
data
digital
consulting
group
holding
sro
as
spol
vos
ops
zú
skupina
czech
cz
bohemia
moravia
moravská
česká
české
český
pražská
závody
závod
strojírny
strojírna
slévárna
slévárny
železárny
hutě
ocelárna
kovárna
kovo
kov
metal
plast
plasty
chemie
stavby
stavební
stavitelství
bau
projekt
reality
development
doprava
trans
logistika
logistics
spedice
dráhy
železnice
vlaky
letiště
pošta
autoservis
auto
motor
motors
pneu
servis
elektro
elektromontáže
instalace
tzb
truhlářství
tesařství
zámečnictví
nábytek
dřevo
pila
okna
kancelář
advokátní
účetní
účetnictví
audit
partneři
obchod
market
potraviny
supermarket
velkoobchod
prodejna
drogerie
květinářství
zahradnictví
kadeřnictví
salon
spa
fitness
sport
klub
nadace
spolek
charita
diakonie
sdružení
družstvo
společnost
firma
security
bezpečnostní
úklid
catering
gastro
stravování
jídelna

[filler]
# Neither firm, role nor person.
v
ve
na
do
u
s
se
z
ze
pro
a
i
k
ke
od
po
před
při
za
to
ten
je
bude
mám
máme
můj
moje
má
naše
asi
snad
možná
pozor
důležité
ok
jo
ano
schůzka
schůzku
setkání
stretnutie
hovor
telefonát
telefon
tel
call
callík
video
videohovor
online
on
line
telefonicky
osobně
osobní
osobný
ústní
úvodní
první
druhé
druhý
třetí
prvé
poslední
finální
závěrečný
závěrečné
další
kolo
kola
kole
fáze
část
test
testy
pozvánka
pozvání
pozvánky
potvrzeno
potvrzení
potvrzený
potvrzená
přesunuto
přesun
přesunutý
nový
nové
nová
termín
změna
zoom
zoomu
teams
teamsech
teamsy
meet
skype
google
webex
whatsapp
link
odkaz
mail
mailu
pozice
pozici
pozíciu
pozícia
místo
místa
práce
práci
práca
prácu
brigáda
brigádu
stáž
úvazek
nabídka
inzerát
firma
firmě
firmou
firmy
společnost
společnosti
hr
personální
personalista
personalistka
personalistkou
personalistou
náborář
náborářka
náborářkou
náborářem
nábor
náboru
recruiter
recruiterka
recruiterkou
recruiterem
agentura
agentury
manažerem
manažerkou
ředitelem
ředitelkou
jednatelem
majitelem
majitelkou
vedoucím
šéfem
šéfovou
šéfová
týmem
tým
ceo
cto
hiring
pohovor
pohovoru
výběrko
výběrové
výběrového
řízení
výb
konkurz
konkurs
interview
screening
assessment
technický
odborný
praktická
zkušební
den
směna
prohlídka
provozu
cv
životopis
doklady
občanku
oblek
hod
hodin
h
min
minut
ráno
dopoledne
odpoledne
večer
dnes
zítra
pondělí
úterý
středa
středu
čtvrtek
pátek
sobota
neděle
út
st
čt
pá
so
ne
ledna
února
března
dubna
května
června
července
srpna
září
října
listopadu
prosince
ul
ulice
č
p
patro
patře
kancelář
recepce
vrátnice
budova
místnost
sídlo
pobočka
centrála
parkování
adresa
nám
paní
pan
panem
ing
mgr
bc
ohledně
kvůli
ještě
pak
jen
vyhodnocení
oddělení
odd
stanice

[at]
u
ve
v
do
ve firmě
u firmy
firma
ve společnosti
v společnosti
do firmy
pro firmu
vo firme
vo

[with]
s
se
so
s firmou
se společností
od
z
ze

[for]
na pozici
na pozíciu
pozice
na místo
na funkci
jako
na
ohledně
k

[notes thanks]
# Sentences of whoever hires.
vaši přihlášku
vaše přihláška
vaší přihlášky
tvoji přihlášku
tvá přihláška
vašej prihlášky
vašu prihlášku
za vaši odpověď
vaší reakci na
za vaši reakci
za váš zájem
za tvůj zájem
váš zájem o
tvůj zájem o
děkujeme za zájem o
děkuji za zájem o
děkujeme za váš
díky za zájem o
za záujem o
váš záujem o
za zájem pracovat
za zájem o práci
za zájem o pozici
za zájem o naši
za zájem o zaměstnání
za projevený zájem
za zaslání životopisu
za zaslaný životopis
za životopis
zaslaný životopis
zaslaného životopisu
za zaslání cv
za poslání životopisu
za váš životopis
za tvůj životopis
váš životopis
vašeho životopisu
tvůj životopis
tvoje cv
vaše cv
za cv
aktuální životopis
životopis nás zaujal
nás zaujal
nás zaujala
nás zaujalo
zaujal jste nás
zaujala jste nás
zaujal jsi nás
zaujala jsi nás
zaujalo nás vaše
zaujal nás váš
zaujal nás tvůj
pozvat vás na pohovor
pozvat do dalšího
pozvat do druhého
vás zveme na pohovor
zveme vás na pohovor
zvu vás na pohovor
zvu tě na pohovor
zveme tě na pohovor
zveme vás na osobní
zveme vás na výběrové
vás zveme na osobní
vás zveme k ústnímu
zvu vás na osobní
pozvánka na pohovor
pozvánku na pohovor
pozvání na pohovor
pozván na pohovor
pozvána na pohovor
na osobní pohovor
na online pohovor
na telefonický pohovor
na pracovní pohovor
k osobnímu pohovoru
k ústnímu pohovoru
k pohovoru na pozici
na pohovor na pozici
pohovor na pozici
pohovoru na pozici
pohovor ohledně pozice
pohovor se uskuteční
pohovor proběhne
pohovor bude probíhat
potvrzujeme pohovor
potvrzuji pohovor
potvrzujeme termín pohovoru
potvrzuji termín pohovoru
termín vašeho pohovoru
termín pohovoru
váš pohovor
vašeho pohovoru
tvůj pohovor
tvého pohovoru
vašemu pohovoru
výběrového řízení
výběrové řízení
výběrovém řízení
výběrovému řízení
výberového konania
výberové konanie
výberovom konaní
výběrového procesu
výběrový proces
náborového procesu
přijímacího řízení na pozici
výběrovou komisí
výběrové komise
výběrová komise
konkurzní komise
konkurzního řízení
dalšího kola
druhého kola
prvního kola
třetího kola
dalšího kola výběrového
do finálového kola
postupujete
postoupil jste
postoupila jste
postoupil jsi
postoupila jsi
postupuješ
postup do dalšího
vážený uchazeči
vážená uchazečko
vážený kandidáte
milý kandidáte
milá kandidátko
vážení uchazeči
reagoval jste na
reagovala jste na
reagoval jsi na
reaguji na inzerát
reakci na inzerát
reakci na náš inzerát
v návaznosti na váš životopis
přihlásil jste se na
přihlásila jste se na
přihlásil ses na
ucházíte se o
o kterou se ucházíte
o kterou máte zájem
probereme pozici
probrat pozici
k pozici
ohledně pozice
ohľadom pozície
představím pozici
představíme vám pozici
představím vám pozici
představím ti pozici
řekneme si víc o pozici
bližší informace o pozici
pracovní nabídky
pracovní nabídku
pracovní nabídce
nabídky práce
nabídku práce
nabídku spolupráce na pozici
pro našeho klienta
klient vás chce
klient by se s vámi
klient by vás rád
pracovat u nás
práci u nás
do našeho týmu
součástí našeho týmu
stát se součástí
přidat se k nám
pozvali na osobní
pozvat na osobní
pozvali k osobnímu
pozvat k osobnímu
pozvali na pohovor
pozvat na pohovor
pozvali k pohovoru
pozvat k pohovoru
zveme k pohovoru
zveme na pohovor
pozvat do dalšího kola
pozvali do dalšího kola
zveme do dalšího kola
zveme do druhého kola
pozvali na úvodní
pozvat na úvodní pohovor
rozhovor na pozici

[notes meet]
setkáte se s
potkáte se s
setkáš se s
potkáš se s
uvidíte se s
uvidíš se s
budete mluvit s
budeš mluvit s
poznáte svého
poznáte tým
poznáš tým
stretnete sa s
pohovor povede
pohovorem vás provede
pohovoru se zúčastní
z naší strany
individuální rozhovor
představíte se
představíte nám
představíš nám
povíte nám o sobě
řekněte nám o sobě
řekneš nám
o sobě
tvoje očekávání
vaše očekávání
vaše představy
vaše zkušenosti
vašich zkušenostech
tvoje zkušenosti
tvých zkušenostech
vaše dosavadní
vás poznali
tě poznali
osobně vás poznat
jak to u nás chodí
prostor na tvoje otázky

[notes next]
změnit termín
přesunout termín
přeplánovat
zrušit nebo přesunout
změna termínu
jiný termín
termín nevyhovuje
termín vám nevyhovuje
termín ti nevyhovuje
pokud termín
pokud vám termín
nehodí se termín
vyberte si prosím jiný
vyberte si jiný
vyber si jiný
potvrďte prosím
prosím o potvrzení
prosíme o potvrzení
potvrďte svou účast
potvrďte účast
dejte mi prosím vědět
dejte vědět pokud
omluvte se
stáhnout přihlášku
odpovědět můžete v

[notes job]
# Of the hiring itself.
pozice
pozici
pozíciu
pozícia
pozíciou
pracovní pozice
pracovní místo
pracovního místa
nábor
náboru
náborář
náborářka
náborářkou
personalista
personalistka
personalistkou
personalistou
personální oddělení
personálním
hr oddělení
hr specialistka
hr manažerka
hr manažer
hr business partner
hrbp
talent acquisition
recruiter
recruiterka
headhunter
agentura práce
agentura
z agentury
hiring manager
pohovor
pohovoru
pohovory
předběžný pohovor
výběrko
výběrkem
inzerát
inzerátu
inzerátem
životopis
životopisu
cv
motivační dopis
motivačního dopisu
portfolio
reference
referencí
přihláška
přihlášky
# Of terms.
nástup
nástupu
možný nástup
termín nástupu
datum nástupu
kdy můžu nastoupit
kdy mohu nastoupit
nastoupit
výpovědní lhůta
výpovědní lhůtu
výpovědní doba
výpovědní dobu
zkušební doba
zkušební dobu
zkušebka
úvazek
úvazku
plný úvazek
poloviční úvazek
zkrácený úvazek
hpp
dpp
dpč
na ičo
na živnost
pracovní smlouva
pracovní poměr
pracovní doba
pracovní dobu
mzda
mzdu
mzdy
mzdové
plat
platu
platové
platová
nástupní plat
hrubého
čistého
hrubá
odměna
odměny
bonusy
prémie
benefity
benefitů
stravenky
sick days
týden dovolené
peníze
finanční představa
finanční představu
finanční očekávání
platové očekávání
platová očekávání
očekávání
směny
směnný
směnnost
dvousměnný
třísměnný
nepřetržitý
noční
přesčasy
víkendy
home office
hybrid
hybridní
z domova
pružná pracovní doba
dojíždění
služební auto
služební cesty
ubytovna
náplň práce
náplň pozice
týmu
nadřízený
nadřízená
nadřízeným
budoucí šéf
budoucí šéfová
šéf oddělení
kolektiv
proč odcházím
proč chci
proč chcete
proč my
proč oni
proč zrovna
silné stránky
slabé stránky
silné a slabé
# Of the day.
úvod a
úkol
úkolu
vypracovaný úkol
domácí úkol
případová studie
case study
prezentace
prezentaci
live coding
test
testy
krátký test
písemný test
psychotesty
psychotest
skupinová úloha
modelová situace
rollplay
ukázková hodina
náslech
zkušební den
zkušební směna
na zkoušku
vyzkoušet
prohlídka provozu
prohlídka
prohlídku
prohlídka pracoviště
pevná obuv
pracovní obuv
pracovní oděv
vrátnice
vrátnici
vrátný
na recepci
komise
komisi
panel
otázky
dotazy
zeptat se na
zeptat na
ptali se
ptal se
budou se ptát
otázky na
vzít životopis
vytisknout životopis
vzít cv
vytištěné cv
vzít
výuční list
vysvědčení
diplom
maturitní
osvědčení
certifikáty
certifikát
doklady o vzdělání
doklad o vzdělání
svářečský průkaz
řidičský průkaz
řidičák
profesák
občanský průkaz
občanku
op
výpis z rejstříku
výpis z rejstříku trestů
rejstřík trestů
trestní rejstřík
zdravotní průkaz
potravinářský průkaz
praxe
praxi
roky praxe
zkušenosti
vzdělání
kvalifikace
angličtina
anglicky
část v angličtině
v angličtině
motivace
kariéra
kariérní
rozhodnou
dají vědět
ozvou se
dá vědět
rozhodnutí do
do týdne
další krok
dalším krokem
další kroky
dvoukolové
kolo
kola
kolem
přijmou
nastupovat
stáž
stáže
brigáda
brigádu
brigádně
jednatel
jednatelem
jednatele
vedoucí provozu
ředitelem pobočky
se zúčastní
schůzky se zúčastní
přítomni budou
čeká vás
čeká tě
čekají vás
těšíme se na vás
těším se na vás
těšíme se na setkání
těším se na setkání
těšíme se na tebe
těším se na tebe
těšíme se na viděnou
tešíme sa na vás
tešíme sa na stretnutie
poznat se
navzájem poznat
blíže poznat
ukážeme vám
ukážeme ti
provedeme vás
prostor na vaše otázky
prostor pro vaše dotazy
vaše dotazy
bude mít dotazy
zavolám vám
zavoláme vám
zavolám ti
budu vám volat
ozvu se vám
nahlaste se na
hlaste se na
hlaste se u
ohlaste se na
vyzvednu vás
vyzvednu tě
vyzvedneme vás
vás poznat
tě poznat
osobně poznat
poznat osobně
o pozici
našeho klienta
na náš inzerát
odpověď na inzerát
reakce na inzerát
před komisí

[notes guard]
# The owner asks the questions.
životopis kandidáta
životopis kandidátky
životopis uchazeče
životopis v příloze
životopisy v příloze
cv v příloze
cv v prílohe
cv přiloženo
přikládám cv
přikládám životopis
posílám cv
posílám životopis
profil kandidáta
s kandidátem
s kandidátkou
s kandidáty
kandidátem
kandidátkou
kandidáty
s uchazečem
s uchazečkou
s uchazeči
o kandidátovi
o kandidátce
kandidát má
kandidátka má
kandidát je
kandidátka je
kandidát přijde
kandidátka přijde
hodnocení kandidáta
hodnocení uchazeče
ohodnoťte kandidáta
hodnotící formulář
hodnotící list
hodnotící arch
zapsat hodnocení
zapiš hodnocení
zapište hodnocení
vyplnit hodnocení
vyplňte hodnocení
scorecard
interview kit
scénář pohovoru
otázky pro kandidáta
zpětnou vazbu ke kandidátovi
koho pozveme
koho bereme
nabíráme do
hledáme do týmu
vedeš pohovor
vedeme pohovor
ptát se budu
ptám se já

[notes mock]
nanečisto
nácvik
simulace pohovoru
simulujeme
trénujeme
procvičíme
hraje personalistku
hraje šéfa
mock

[notes prep]
příprava na
projít otázky
připravit odpovědi
nastudovat firmu
kariérní poradce

[notes training]
školení
účastníci školení
lektor školení
webinář
program semináře

[notes research]
výzkum
výzkumu
účastníci výzkumu
účast ve výzkumu
poukaz
poukázku
dárkový poukaz
odměna za účast
prototyp
diplomové práci
diplomová práce
bakalářské práci
anonymní
anonymně
souhlas s nahráváním

[notes media]
posluchači
posluchače
posluchačů
čtenáři
čtenáře
čtenářů
článek
článku
redakce časopisu
díl vyjde
epizoda
epizodu
nahráváme
natáčíme
sluchátka
autorizaci
vysílání
živě
riverside
podcast*

[notes official]
ambasáda
velvyslanectví
ds 160
vízum
víza
průkaz uchazeče o zaměstnání
uchazeče o zaměstnání
podpora v nezaměstnanosti
evidence
dávky
předvolání
jako svědek
spisová značka
trvalý pobyt

[notes school]
vaše dítě
vašeho dítěte
rodiče žáků
třídní učitelka
třídní učitel
paní učitelka
prospěch
prospěchu
vysvědčení dítěte
studijní program
studijního programu
bakalářského studia
magisterského studia
přijímací zkoušky
přijímacích zkoušek
uchazeči o studium
uchazeč o studium
stipendium

[notes home]
nájem
nájemné
kauce
kauci
prohlídka bytu
zájemci o byt
spolubydlící
nájemní smlouva
nájemní smlouvu

[notes staff]
poslední den
cíle na
plnění cílů
sebehodnocení
roční hodnocení
důvod odchodu
důvody odchodu
vrácení notebooku
hodnoticí pohovor

[notes sales]
cenová nabídka
nezávazně
nezávazná
představíme řešení
naše řešení
předvedení produktu
hypotéka
hypotéky
úvěr
výši úvěru
pojištění
naše služby
našich služeb
vaše potřeby
naši nabídku
naši nabídky
představit naše

[notes fair]
vstupenka
vstup zdarma
stánky
stánek
přes 80 firem
vystavovatelé
registraci na veletrh

[notes care]
lékařská prohlídka
žádanka
nalačno
na lačno

[notes deadline]
do půlnoci
odevzdejte
odevzdat do
odkaz na repo

[notes names]
zájem o pozici {role} ve společnosti {co}
zájem o pozici {role} ve firmě {co}
zájem o pozici {role} u společnosti {co}
zájem o pozici {role} v {co}
zájem o pozici {role}
zájem o práci ve společnosti {co}
zájem o práci v {co}
záujem o pozíciu {role} v spoločnosti {co}
záujem o pozíciu {role}
na pozici {role} ve společnosti {co}
na pozici {role} ve firmě {co}
na pozici {role} u společnosti {co}
na pozici {role} v {co}
na pozici {role} u {co}
na pozici {role} pro {co}
na pozici {role}
na pozíciu {role} v spoločnosti {co}
na pozíciu {role}
pozici {role} ve společnosti {co}
pozici {role} v {co}
probereme pozici {role},
pozici {role}
pozice {role} ve společnosti {co}
pozice {role}
výběrového řízení na pozici {role}
výběrového řízení na {role}
výběrové řízení na {role}
výběrového řízení ve společnosti {co}
výběrového řízení společnosti {co}
pohovor ve společnosti {co}
pohovor ve firmě {co}
pohovor do společnosti {co}
pohovor do firmy {co}
pohovoru ve společnosti {co}
pohovor u společnosti {co}
pohovor s {co}
za společnost {co}
ze společnosti {co}
ve společnosti {co} se
jménem společnosti {co}
pro našeho klienta, společnost {co}
pro našeho klienta {co}
našeho klienta, společnost {co}
našeho klienta {co}
našim klientem je {co}
reaguji na inzerát {role} (
reaguji na inzerát {role}
inzerát na pozici {role}
firma: {co}
společnost: {co}
zaměstnavatel: {co}
pozice: {role}
pozícia: {role}
personální oddělení {co}
personální oddělení, {co}
hr oddělení {co}
hr oddělení, {co}
oddělení lidských zdrojů {co}
oddělení lidských zdrojů, {co}
tým {co}
nábor, {co}
nábor {co}
náborový tým {co}
hr tým {co}
hr {co}
hr manažerka, {co}
hr specialistka, {co}
talent acquisition, {co}
personalistka, {co}
personalistka společnosti {co}
"""
