"""Swedish."""

WORDS = """
[strong]
anställningsintervju*
jobbintervju*
arbetsintervju*
rekryteringsintervju*
urvalsintervju*
anställningsinterview
jobbinterview
anställn intervju
anst intervju
anstintervju
anställningssamtal*
rekryteringssamtal*
jobbsamtal*
jobbmöte
jobbträff
ansökningssamtal
chefsintervju*
sommarjobbsintervju
sommarjobbintervju*
extrajobbsintervju
praktikintervju*
traineeintervju*
vikariatsintervju
intervju sommarjobb
intervju extrajobb
intervju praktik
intervju praktikplats
intervju trainee
intervju vikariat
intervju exjobb
intervju jobb
intervju för jobb
intervju om jobb
intervju för jobbet
intervju för tjänst
intervju för tjänsten
intervju tjänst
intervju tjänsten
intervju angående tjänst
intervju angående tjänsten
intervju ang tjänst
intervju ang tjänsten
intervju ang jobb
intervju angående jobb
intervju avseende tjänsten
intervju om tjänsten
intervju om tjänst
intervju till tjänsten
intervju till tjänst
intervju för rollen
intervju rollen som
intervju för rollen som
intervju för anställning
intervju för en tjänst
intervju inför anställning
kallelse till intervju
kallelse intervju
kallelse till anställningsintervju
kallad till intervju
kallas till intervju
inbjudan till intervju
inbjudan intervju
inbjuden till intervju
välkommen på intervju
välkommen till intervju
inbjudan till anställningsintervju
bekräftelse intervju
bekräftelse på intervju
intervjubekräftelse
intervjutid
tid för intervju
din intervju
din intervju hos
intervjuinbjudan
bokad intervju
intervjubokning bekräftad
provjobba
provjobb
provjobbar
provjobbande
provdag
provdagar
provarbete
provarbeta
provarbetar
provpass
provskift
prova på dag
testjobba
testpass
provtjänstgöring
provjobbning
provkväll
arbetsprovdag
möte angående tjänsten
möte ang tjänsten
möte om tjänsten
möte ang tjänst
möte angående tjänst
möte ang jobb
möte om jobb
möte om jobbet
möte angående jobb
möte ang jobbet
träff ang jobb
träff om jobb
samtal angående tjänsten
samtal ang tjänsten
samtal om tjänsten
samtal ang tjänst
samtal om jobb
samtal ang jobb
samtal om jobbet
samtal ang jobbet
samtal angående jobb
samtal om rollen
samtal ang rollen
telefonsamtal ang jobb
telefonsamtal ang tjänsten
telefonsamtal om tjänsten
samtal inför anställning
ringer ang tjänsten
ringer angående tjänsten
ringer ang jobb
ringer om jobb
ringer om jobbet
ringer om tjänsten
ringer ang jobbet
samtal med rekryterande chef
möte med rekryterande chef
intervju med rekryterande chef
rekryterande chef intervju
intervju rekryterande chef
uttagningsprov
uttagningsdag
antagningsprov räddningstjänsten
assessment center
assessment centre
assessmentcenter
assessmentdag
assessment day
urvalsdag
rekryteringsdag
jobbintervjun
job interview
skypeintervju*
intervju anställning
provundervisning
provlektion
provföreläsning
docentföreläsning

[firm]
telefonintervju*
tel intervju
telintervju*
videointervju*
video intervju
zoomintervju*
teamsintervju*
onlineintervju*
distansintervju*
digital intervju
digitala intervjun
digital intervju med
intervju digitalt
intervju på teams
intervju via teams
intervju teams
intervju zoom
intervju via zoom
intervju online
intervju telefon
intervju per telefon
intervju via telefon
intervju tel
intervju på plats
fysisk intervju
intervju live
intervju på kontoret
intervju hos
platsintervju
förstaintervju*
förstagångsintervju
andraintervju*
tredjeintervju*
fjärdeintervju
slutintervju*
grundintervju*
första intervju
första intervjun
andra intervju
andra intervjun
tredje intervju
tredje intervjun
1a intervju
1a intervjun
2a intervju
2a intervjun
3e intervju
3e intervjun
1 intervju
2 intervju
2 intervjun
3 intervju
intervju 1
intervju 2
intervju 3
intervju nr 1
intervju nr 2
intervju nr 3
intervju steg 1
intervju steg 2
intervju steg 3
intervju omgång 2
intervju omgång 1
intervju runda 2
intervju del 1
intervju del 2
sista intervju
sista intervjun
avslutande intervju
avslutande intervjun
ny intervju
fördjupande intervju
fördjupad intervju
fortsatt intervju
uppföljande intervju
uppföljningsintervju rekrytering
kompletterande intervju
inledande intervju
inledande telefonintervju
teknisk intervju
teknisk intervjun
tekniska intervjun
teknikintervju*
tech intervju
techintervju*
kodintervju*
kodningsintervju*
systemdesign intervju
caseintervju*
case intervju
intervju med case
kompetensbaserad intervju
kompetensintervju*
beteendeintervju
personlighetsintervju
värderingsintervju
panelintervju*
gruppintervju*
teamintervju*
hr intervju*
hrintervju
facklig intervju
intervju facket
intervju med facket
intervju med rektor
intervju med chef
intervju med chefen
intervju m chefen
intervju m chef
intervju med vd
intervju m vd
intervju med hr
intervju m hr
intervju hr
intervju med ledningsgruppen
intervju med styrelsen
intervju med teamet
intervju m teamet
intervju rekryterare
intervju med rekryterare
intervju m rekryterare
intervju med rekryteraren
intervju rekrytering
intervju rekryteringsföretag
intervju bemanning
intervju till
intervju som
djupintervju rekrytering
djupintervju hos
testintervju rekrytering
screeningintervju*
screening intervju
startintervju
lärarintervju
samtal med rekryterare
samtal rekryterare
samtal m rekryterare
samtal med rekryteraren
samtal m rekryteraren
samtal med rekryteringsföretag
samtal med rekryteringskonsult
samtal headhunter
samtal med headhunter
avstämning rekryterare
avstämning med rekryterare
avstämning m rekryterare
möte rekryterare
möte med rekryterare
möte m rekryterare
möte med rekryteraren
rekryterare ringer
rekryteraren ringer
ringer rekryterare
telefonmöte med rekryterare
telefonmöte rekryterare
telefonavstämning rekryterare
telefonavstämning med rekryterare
tel rekryterare
tel m rekryterare
call med rekryterare
call m rekryterare
rekryterarsamtal
rekryteringsmöte med
möte rekrytering
samtal rekrytering
rekryteringsprocess
rekryteringsprocessen
urvalssamtal
samtal hr
samtal med hr
samtal m hr
hr samtal
hr samtal med
hr ringer
hr call
call hr
call med hr
möte hr
möte med hr
möte m hr
telefonmöte hr
telefonsamtal hr
telefonsamtal med hr
telefonsamtal rekryterare
telefonsamtal med rekryterare
telefonscreening
telefonscreen
hr screening
hiring manager samtal
hiring manager
samtal med hiring manager
möte med hiring manager
casepresentation
case presentation
casedragning
presentera case
livekodning
live coding
parprogrammering
kodtest på plats
referenssamtal rekrytering

[plain]
intervju
intervjun
intervjuer
interview
*intervju
*intervjun
intervuju
intervjuv
intevju
intervjju

[vague]
samtal
samtalet
samtal m
samtal med
möte
mötet
möte med
träff
träffa
telefonsamtal
telefonmöte
telefontid
telefonavstämning
telefon
tel
videosamtal
videomöte
videocall
video call
digitalt möte
digital träff
onlinemöte
teamsmöte
zoommöte
skypemöte
call
avstämning
snack
prat
pratstund
pratar med
ringer
ringer upp
ringer mig
ringer dig
blir uppringd
uppringning
kort samtal
kort möte
första möte
första träff
samtal m chefen
samtal med chefen
samtal m chef
samtal med chef
möte m chefen
möte med chefen
teams
zoom
meet
skype
webex
meeting
intro
introsamtal
introduktionssamtal
videolänk
besök

[round]
första rundan
andra rundan
tredje rundan
sista rundan
slutrunda
slutrundan
runda 1
runda 2
runda 3
första omgången
andra omgången
sista omgången
omgång 1
omgång 2
omgång 3
steg 1
steg 2
steg 3
steg 4
första steget
andra steget
tredje steget
sista steget
nästa steg
slutsteget
steg två
steg tre
final
finalen
slutkandidat
träffa teamet
möt teamet
möte med teamet
möta teamet
träff med teamet
lunch med teamet
fika med teamet
frukost med teamet
lära känna teamet
samtal med teamet
samtal m teamet
träffa kollegorna
möte teamet
träffa chefen
träffa gruppen
träffa arbetslaget
träffa ledningsgruppen
träffa vd
möte med vd
möte m vd
samtal med vd
samtal m vd
vd möte
samtal med grundaren
samtal med grundarna
möte med grundaren
samtal med verksamhetschef
samtal med rektor
möte med rektor
samtal m rektor
samtal med enhetschef
möte med enhetschef
samtal med platschef
möte med platschef
möte med butikschef
samtal med butikschef
lära känna samtal
lära känna möte
lära känna
första samtal
första samtalet
andra samtal
andra samtalet
inledande samtal
inledande telefonsamtal
förutsättningslöst samtal
förutsättningslöst möte
rundvandring
visning av arbetsplatsen
studiebesök på arbetsplatsen
arbetsplatsbesök
hospitera
hospitering
auskultera
arbetsprov
arbetsprov genomgång
genomgång arbetsprov
genomgång av case
genomgång case
genomgång kodtest
case
case study
fallstudie
praktiskt prov
praktiskt test
skriftligt prov
fystest
fystester
fysprov
rullband
simprov
uttagning
screening
assessment
culture fit
kulturmatchning
tester på plats
djupintervju
erbjudandesamtal
erbjudande samtal
genomgång av erbjudande
löneförhandling ny tjänst
referenstagning
anbudspresentation

[job]
rekrytering
rekryteringen
rekryterare
rekryteraren
rekryterande chef
headhunter
rekryteringsföretag
bemanningsföretag
bemanning
hr
tjänst
tjänsten
tjänst som
tjänsten som
rollen
rollen som
roll
jobb
jobbet
nytt jobb
nya jobbet
anställning
anställningen
vikariat
vikariatet
vik
timvikarie
timanställning
sommarjobb
sommarvikariat
sommarvik
extrajobb
deltidsjobb
helgjobb
feriejobb
praktik
praktikplats
lia
lia plats
exjobb
examensjobb
trainee
traineeprogram
lärlingsplats
lärling
ansökan
jobbansökan
min ansökan
sökt
sökt tjänst
har sökt
ang tjänsten
ang tjänst
ang jobb
ang jobbet
angående jobb
angående tjänsten
ledig tjänst
platsannons
annons
platsbanken
cv
kandidatur
tillsättning
uppdrag konsult
*artjänsten
*chefstjänsten
*arjobbet
*jobbet

[candidate]
kandidat
kandidaten
kandidatens
kandidater
kandidaterna
kandidatintervju*
kandidatmöte
kandidatsamtal
intervjua
intervjuar
intervjuas av oss
hålla intervju
hålla intervjuer
håller intervju
håller intervjuer
hålla i intervju
intervjua kandidat*
sökande
sökanden
vi intervjuar
jag intervjuar
ska intervjua
intervjuer för tjänsten
intervjuer till
intervjuer för
intervjudag kandidater
rekryterar till
intervjupanel
sitta med på intervju
sitta med i intervju
bisittare
skugga intervju
screening av
cv screening
cv granskning
gå igenom ansökningar
ansökningsgenomgång
urval ansökningar
urval inför intervjuer
nyrekrytering till

[mock]
övningsintervju*
provintervju*
träningsintervju*
testintervju*
intervjuträning*
intervjuövning*
låtsasintervju*
fejkintervju
mockintervju*
mock intervju
mock interview
öva intervju
öva på intervju
öva intervjufrågor
öva inför intervju
träna intervju
träna på intervju
simulerad intervju
intervjusimulering
låtsas intervju
intervju på låtsas
generalrep
genrep
rollspel
~ öva
~ övning
~ övar
~ träning

[prep]
förbereda
^förbereda
förberedelse
förberedelser
förberedelse intervju
förbereda intervju
^förberedelse
^förberedelser
förbereda mig
förbereda inför
förbereda mig inför
förbereda case
förbereda presentation
intervjuförberedelse*
intervjuprepp
intervjuprep
prepp
preppa
^preppa
preppa inför
preppa intervju
^prepp
^prep
förberedelser inför
förberedelse inför
inför intervju
inför intervjun
inför jobbintervju*
inför anställningsintervju*
inför provjobb
före intervjun
innan intervjun
kvällen innan intervju
plugga
^plugga
plugga inför
^läsa
läsa på
läs på
läsa på om
läsa in mig
^läs
^researcha
research inför
research om
^kolla upp
^gå igenom
^träna
^öva
^repetera
intervjufrågor
frågor till intervju*
frågor inför intervju*
anteckningar inför
jobbcoach*
jobbcoachning
karriärcoach*
karriärcoachning
karriärvägledning
karriärrådgivning
karriärrådgivare möte
coachning
coachsamtal
coach samtal
cv granskning hos
cv hjälp
cv genomgång med coach
skriva cv
uppdatera cv
fixa cv
uppdatera linkedin
skriva ansökan
skriva personligt brev
trygghetsrådet
trr
tsn
omställningsfonden
~ studievägledare
syv samtal
mentorsamtal

[training]
~ utbildning
^utbildning
utbildningsdag
intervjuteknik
intervjuutbildning
intervjukurs
kurs i
~ kurs
kurs i intervjuteknik
kursstart
^kurs
workshop*
seminarium
seminariet
frukostseminarium
föreläsning
^föreläsning
webbinarium
webinar*
masterclass
meetup
rekryteringsutbildning
utbildning i rekrytering
utbildning rekrytering
utbildning för rekryterande
lär dig
så lyckas du
så klarar du
hur du
~ konferens
~ tema

[debrief]
kandidatgenomgång*
genomgång kandidat*
genomgång av kandidat*
genomgång intervju*
genomgång av intervjuer
debrief*
kalibrering
kalibreringsmöte
urval kandidat*
urvalsmöte
urvalsgrupp
urvalsgenomgång
rekryteringsmöte
avstämning kandidat*
avstämning om kandidat*
avstämning rekrytering
avstämning rekryteringen
avstämning efter intervjuer
summering intervju*
sammanfattning intervju*
diskutera kandidat*
beslut kandidat*
beslut om kandidat*
beslut rekrytering
beslutsmöte rekrytering
beslut vem
vem går vidare
kravprofil
kravprofilen
kravprofilsmöte
jobbprofil
uppstart rekrytering
uppstart av rekrytering
uppstartsmöte rekrytering
startmöte rekrytering
rekrytering uppstart
rekrytering avstämning
rekrytering status
status rekrytering*
rekryteringsstatus
rekryteringsbehov
rekryteringsplan
rekryteringsplanering
planera rekrytering
planering rekrytering
rekryteringsgrupp
rekryteringsgruppen
kick off rekrytering
rekryteringsavstämning
hiring sync
budget rekrytering
slutkandidater genomgång
referenser kandidat*
summering
sammanfattning
~ genomgång
~ avstämning kandidat

[media]
tidningsintervju*
radiointervju*
tv intervju*
tvintervju
medieintervju
poddintervju*
podcastintervju
pressintervju
presskonferens
pressträff
pressmöte
artist intervju
intervju med tidning*
intervju i tidning*
intervju för tidning*
intervju radio
intervju i radio
intervju i p1
intervju i tv
intervju tv
intervju podd*
intervju till podd*
intervju till tidning*
intervju till artikel*
intervju till bok
intervju för artikel*
intervju med journalist*
intervju för podd*
intervju lokaltidningen
intervju i lokaltidningen
~ journalist
journalisten
journalist ringer
~ reporter
reportern
~ inspelning
poddinspelning
podd
podden
poddavsnitt
podcast
podcasten
spela in podd*
spela in avsnitt
spela in intervju
avsnitt
avsnittet
direktsänt
direktsändning
i studion
livesändning
minister
ministern
statsministern
borgmästaren
~ författare
författaren
författarsamtal
~ skådespelare
skådespelaren
panelsamtal
paneldebatt
intervju på scen
~ *bladet
~ *posten
~ *kuriren
~ nyheter
~ nyheterna
~ tidning
~ tidningen
~ press
~ radio
~ sändning
p1
p2
p3
p4
p5
~ svt
~ dagens nyheter
~ svd
~ aftonbladet
~ expressen
~ sveriges radio
~ tv4

[research]
användarintervju*
användartest*
användbarhetstest*
användarstudie
användare intervju
kundintervjuer
~ kundintervju
kundintervju feedback
kundintervju produkt
enkät*
~ undersökning
undersökningen
marknadsundersökning*
kundundersökning
forskningsintervju*
forskningsstudie
forskningsprojekt intervju
djupintervjuer
intervjustudie*
studieintervju
fokusgrupp*
uppsats
uppsatsen
uppsatsintervju*
intervju uppsats
intervju till uppsats*
intervju för uppsats*
intervju till examensarbete
intervju exjobb studie
intervju c uppsats
c uppsats
kandidatuppsats
masteruppsats
gymnasiearbete
examensarbete
examensarbetet
expertintervju*
informantintervju*
intervju för studie
intervju studie
studiedeltagare
delta i studie
intervju forskning
scb intervju
scb ringer
~ studie
~ forskning
djupintervju kund*
djupintervju användar*
djupintervju studie

[official]
visum
visumintervju*
visumansökan
ambassad
ambassaden
usas ambassad
konsulat
konsulatet
intervju ambassaden
intervju på ambassaden
intervju uppehållstillstånd
~ migrationsverket
asylintervju*
asylutredning
asyl
medborgarskap*
medborgarskapsintervju
uppehållstillstånd*
arbetstillstånd
polisförhör
förhör
förhöret
vittna
vittnesmål
polisanmälan
kallelse förhör
arbetsförmedling
arbetsförmedlare
af möte
af samtal
möte af
planeringssamtal af
^af
arbetsförmedlingen samtal
försäkringskassan samtal
avstämningsmöte försäkringskassan
möte försäkringskassan
handläggare ringer
a kassan
akassan
socialtjänsten möte
socialtjänsten samtal
soc möte
biståndshandläggare
biståndsbedömning
ekonomiskt bistånd
tingsrätten förhandling
rättegång
huvudförhandling
nämndemannasammanträde
kallelse tingsrätten
skatteverket besök
id kort
pass polisen
passansökan
boka pass
~ körkort
uppkörning
kunskapsprov
mönstring
mönstra
mönstring plikt
bouppteckning
advokat möte
möte med advokat
möte advokat
träffa advokat
notarius
god man
överförmyndaren
försäkringsärende
skadereglerare
~ domstol
~ socialtjänsten

[school]
utvecklingssamtal*
utv samtal
kvartssamtal*
föräldramöte*
föräldrasamtal*
~ föräldrar
föräldraråd
föräldraträff
föräldramöte skolan
elevsamtal
elevhälsosamtal
ehm
ehm möte
möte skolan
möte med läraren
möte lärare
samtal med läraren
samtal med lärare
samtal med mentor
samtal med klassföreståndare
mentorssamtal
mentorsamtal
samtal med förskolan
samtal med pedagog
samtal förskola
samtal dagis
samtal på förskolan
möte förskolan
skolintervju*
skolstart
skolval
gymnasieval
öppet hus gymnasiet
inskolning*
inskolningssamtal*
uppföljningssamtal förskola
överlämningssamtal
trepartssamtal
trefpartssamtal
~ läraren
mentorn
klassläraren
~ mentor
~ pedagog
~ rektor skolan
samtal med rektorn om
rektorn
antagning
antagningsintervju*
antagningssamtal*
antagningsprov
intervju antagning
intervju till utbildning*
intervju utbildning*
intervju utbildningsplats
intervju yrkeshögskolan
intervju yh
intervju folkhögskola*
intervju universitetet program
intervju till programmet
intervju läkarprogrammet
intervju pil
intervju utbyte
intervju utbytesår
utbytesintervju
tmd
intervju friskola köplats
dagisplats
intervju internatskola
stipendium
stipendie
stipendieintervju*
stipendiesamtal
tenta
tentamen
hemtenta
omtenta
nationella prov
prov i
högskoleprov*
disputation
halvtidsseminarium
opponering
uppropet
upprop
terminsstart
läxhjälp
avslutning skolan
intervju skolarbete
skolprojekt
provspelning
audition
~ dagis

[home]
hyresgäst
hyresgäster
hyresgästen
hyresvärd
hyresvärden
intervju hyresgäst*
visning
lägenhetsvisning*
husvisning
bostadsvisning
visning lägenhet
visning av lägenhet
~ lägenhet
lägenheten
inneboende
intervju inneboende
intervju kollektiv*
kollektivet
~ kollektiv
rumskompis
rumskamrat
sambo
andrahand
andrahandsuthyrning
bostadsrättsförening*
~ brf
brf intervju
styrelseintervju
medlemsintervju
medlemskap
intervju medlemskap
intervju brf
intervju köpare
intervju bostad
inflyttning
besiktning lägenhet
~ mäklare
mäklarmöte
bostadskö
bostad först
adoption
adoptionen
adoptionssamtal*
adoptionsutredning
hemutredning
medgivandeutredning
familjehem
familjehemsintervju
jourhem
kontaktfamilj
~ barnvakt
barnvakten
intervju barnvakt
barnflicka
~ nanny
aupair
~ au pair
hundvakt
kattvakt
städhjälp
intervju städhjälp
hantverkare offert
fadder*

[staff]
medarbetarsamtal*
medarb samtal
medarbetarintervju
lönesamtal*
lönesättande samtal
lönerevision*
löneöversyn*
löneförhandling
målsamtal*
mål och utvecklingssamtal
resultatsamtal
prestationssamtal*
utvärderingssamtal*
uppföljningssamtal*
uppföljningsmöte
avslutningssamtal*
avslutssamtal*
avgångssamtal*
avgångsintervju*
avslutningsintervju*
avslutsintervju*
exitintervju*
exit intervju
exitsamtal*
exit samtal
exit interview
uppsägning*
uppsägningssamtal
säga upp mig
rehabsamtal*
rehabmöte
rehabiliteringssamtal*
rehabiliteringsmöte
provanställning*
provanställning uppföljning
enskilt samtal
chefssamtal*
samtal chefen lön
planeringssamtal*
avstämningssamtal*
avstämning med chefen
avstämning chef
avstämning chefen
veckoavstämning
månadssamtal
medarbetarundersökning
omplacering
korrigerande samtal
allvarssamtal
disciplinsamtal
tillbakasamtal
rekryteringssamtal intern
1 1
1on1
one on one
en till en
1 till 1
chefsmöte
arbetsplatsträff
apt
avdelningsmöte
personalmöte
första arbetsdagen
första dagen
första dagen på jobbet
första dag på jobbet
onboarding
introduktion nya jobbet
introduktionsdag
sista dagen på jobbet
sista arbetsdagen
avtackning
mus
~ kollega
~ kollegan
enhetschef samtal
min chef
~ chefen
personalfest
facket förhandling
mbl

[sales]
kundmöte*
kundsamtal*
möte kund
möte med kund
möte med kunden
möte hos kund
kundbesök
kundavstämning
säljsamtal*
säljmöte*
säljpitch
leverantör*
leverantörsmöte*
möte med leverantör
möte leverantör
partnermöte
rådgivningssamtal*
~ rådgivning
rådgivarsamtal
offert
offerten
offertmöte
upphandling
anbud
avtalsmöte
produktdemo
~ demo
demo av
systemdemo
visning av system*
rekryteringssystem
rekryteringsplattform*
rekryteringsverktyg
investerarmöte
möte med investerare
bolån
bolånesamtal*
bolånemöte
lånelöfte
lån
bankmöte
möte banken
möte med banken
möte på banken
samtal banken
banken möte
samtal med banken
bank möte
pensionsrådgivning
pensionssamtal
försäkringsrådgivning
försäkringsrådgivare
ekonomisk rådgivning
~ kund
~ kunder
~ kunden

[upkeep]
besiktning
bilbesiktning
besiktning bil
däckbyte
service bilen
bilservice
verkstad bilen
reparation
sotaren
sotning
rörmokare kommer
elektriker kommer
~ hantverkare
stambyte
renovering
målning lägenhet
fiberinstallation
vitvaruservice

[care]
läkarsamtal*
läkarbesök
läkartid
läkarundersökning
läkarintyg
hälsoundersökning*
hälsokontroll
hälsosamtal*
hälsodeklaration
psykologsamtal*
psykologbesök
samtal med psykolog
samtal psykolog
psykolog samtal
psykolog tid
tid hos psykolog
psykologen
~ kbt
kurator samtal
samtal med kurator
kuratorssamtal
terapi
terapisamtal
~ terapeut
parterapi
familjerådgivning
~ barnmorska*
~ mvc
~ bvc
inskrivningssamtal*
blodgivning
lämna blod
blodprov
provtagning
röntgen
ultraljud
vaccination
vaccin
~ tandläkare*
tandläkartid
tandhygienist tid
tandis
stödsamtal*
krissamtal
dopsamtal*
vigselsamtal*
begravningssamtal
själavård
adhd utredning
utredningssamtal
~ psykolog
~ läkare
~ kurator

[reminder]
tackmejl*
tackmail*
tackbrev*
tacka
^tacka
^tack
tacka för
tack för intervjun
påminnelse*
^påminnelse
påminn
^påminn
påminnelse om intervju
^kom ihåg
^glöm inte
^följa upp
följa upp
^följ upp
uppföljning
^uppföljning
uppföljning efter intervju*
follow up
^bekräfta
bekräfta intervju*
bekräfta tid
^boka
boka intervju*
boka tid
^ringa
ringa upp
^ring
^återkoppla
^mejla
mejla
^maila
maila
^mail till
^mejl till
^skicka
skicka cv
skicka ansökan
skicka in
skicka tack*
skicka mejl
skicka mail
skicka
^sms
^svara
svara på
^höra av
höra av mig
^höra med
^fråga
^kontakta
svar från
svar på
svar ang
^vänta
väntar på
vänta på
^invänta
inväntar
besked
besked om
besked från
får besked
besked jobb
beslut från
resultat
resultatet
efter intervju
efter intervjun
efter jobbintervju*
återkoppling
återkoppling efter
återkoppling från
feedback efter
feedback från
reseersättning
reseräkning
ersättning för resa
^skriva
^skriv
^stryka
stryka
^köpa
köpa
^köp
^skriva ut
^skriv ut
skriva ut cv
~ skriva ut
^hämta
^fixa
^planera
^kolla
^tvätta
^packa
^beställa
^lägga fram
^ta med
^ladda
^spela in
^ändra
^avboka
^flytta
^tacka nej
tacka nej
^söka
^ansöka
^sök
söka jobb
jobbsök
jobbsökning
jobbsökande
^lämna
^betala
^deadline
^uppdatera

[errand]
resa till
^resa
~ resa
hemresa
utresa
tåg till
tåg från
tåg
^tåg
tåget
^tåget
^sj
^buss
buss till
bussen till
^flyg
flyg till
flyget
^flyget
^avresa
^avgång
^pendel
^åka till
åka till
^köra till
skjuts till
taxi till
biljett*
hotell inför
hotell före
hotellnatt
hotellrum
övernattning
bo hos
~ hotell natt
kostym till
kostym inför
^kostym
hämta kostym
~ kostym
kläder till
kläder inför
^kläder
~ kläder
frisör inför
~ ^frisör
frisör före
frisörtid
frissa
klippning
klipptid
klippa mig
skjorta till
^skjorta
stryk skjorta
stryka skjorta
~ kavaj
^kavaj
kavaj till
~ slips
^slips
~ skor
^skor
skor till
kemtvätt
cv foto
fotografering cv
skriva på anställningsavtal
skriva på avtal
skriva avtal
skriva på kontrakt
avtalsskrivning
påskrift avtal
signera avtal
signera anställningsavtal
skriva under
skriva under avtal
påskrivning
anställningsavtal
kontraktsskrivning
hämta nycklar
utdrag belastningsregistret
belastningsregister

[deadline]
sista dag
sista dag att söka
sista dagen att söka
sista ansökningsdag*
sista svarsdag
sista dagen
ansökan senast
ansökningstid*
ansökan stänger
ansökan ska in
inlämning
inlämning av
lämna in
lämna in case
lämna in arbetsprov
lämna in kodtest
skicka in case
skicka in kodtest
kodtest
hemuppgift
hemtest
arbetsprov senast
case senast
case klart
göra klart
göra personlighetstest
göra test*
göra tester
personlighetstest
begåvningstest
logiktest
onlinetest*
test online
online test
tester online
urvalstest
videopresentation senast
inspelad videointervju
hackerrank
codility
deadline*
svara senast
senast 23
tacka ja senast
annonsen stänger

[fair]
jobbmässa*
arbetsmarknadsdag*
arbetsmarknadsmässa*
karriärdag*
karriärmässa*
~ mässa
~ mässan
öppet hus
informationsmöte
informationsträff
infomöte
rekryteringsmässa*
rekryteringsträff*
rekryteringsevent
rekryteringskväll
branschdag*
företagskväll
lunchföreläsning
jobbtorg
jobbspår
speeddejting
speed dating
kompetensmässa
studiebesök skola
hackathon
nätverksträff
frukostmöte nätverk
mingel

[coffee]
~ fika
fika med
fika m
fikar
~ kaffe
kaffe med
kaffe m
~ lunch
lunch med
lunch m
middag med
frukost med
afterwork
after work
aw
aw med
ta en öl
öl med
promenad med
nätverkande
nätverkslunch
kompislunch
ikapp med
catch up
~ middag
~ öl

[hold]
blockerad
blockerat
blockering
^block
upptagen
reserverad
reserverat
reservera
reservation
prel bokat
preliminärbokat
preliminär
preliminärt
håll ledigt
hålla ledigt
håll tiden
boka inte
ej bokningsbar
intervjutider
tider för intervju*
tider intervju*
slots
slottar
intervjuslottar
luckor för intervju*
hold

[leisure]
~ match
matchen
hemmamatch
bortamatch
~ träning
~ bio
biobesök
~ teater
föreställning
konsert
födelsedag*
kalas
bröllop
dop
begravning
semester
resa semester
padel
golfrunda
~ golf
rundan löpning
löprunda
springrunda
gymmet
yoga
simning
~ kör
körrepetition
bokcirkel
~ bok
~ film
~ serie
spelkväll
vasaloppet
cup
turnering
omgång allsvenskan
allsvenskan
~ hockey
kräftskiva
grillkväll

[other]
min son
min dotter
sonen
sonens
dottern
dotterns
mamma
mammas
pappa
pappas
mormor
morfar
farmor
farfar
~ syster
min syster
systers
systerns
bror
min bror
brors
brorsan
brorsans
syrran
syrrans
grannens
granne
grannar
grannen
kompis
kompisens
kompis intervju
min man
mannens
min fru
fruns
sambons
sambos
flickvän
pojkvän
tjejens
killens
barnets
lycka till
håll tummarna
hålla tummarna
tummar för
referenssamtal*
referenstagning för
ge referens
lämna referens
referens för
referens åt
referens till
^referens
^referenser
referenser för
referenssamtal om
ringer om referens

[role]
# Head words; `*` stands for what may be joined in front.
utvecklare
*utvecklare
*utvecklaren
ingenjör
*ingenjör
programmerare
analytiker
*analytiker
konstruktör
*konstruktör
arkitekt
*arkitekt
testare
*testare
tekniker
*tekniker
designer
*designer
formgivare
*formgivare
strateg
*strateg
chef
*chef
chefen
*direktör
direktör
vd
ledare
*ledare
projektledare
*ägare
coach
*coach
mästare
*mästare
förman
*förman
arbetsledare
föreståndare
*föreståndare
ordförande
samordnare
*samordnare
koordinator
*koordinator
planerare
*planerare
handläggare
*handläggare
administratör
*administratör
assistent
*assistent
sekreterare
*sekreterare
registrator
arkivarie
utredare
*utredare
ekonom
*ekonom
revisor
*revisor
controller
*controller
redovisningskonsult
kamrer
kassör
kassörska
kassa
säljare
*säljare
butikssäljare
*biträde
biträde
konsult
*konsult
rådgivare
*rådgivare
mäklare
*mäklare
förmedlare
*förmedlare
förvaltare
*förvaltare
inköpare
*inköpare
upphandlare
kundtjänst
kundtjänstmedarbetare
medarbetare
*medarbetare
agent
*agent
telefonist
receptionist
*receptionist
vaktmästare
*värd
*värdinna
butikspersonal
*personal
personal
*specialist
specialist
expert
*expert
support
lärare
*lärare
*läraren
pedagog
*pedagog
förskollärare
barnskötare
fritidsledare
fritidspedagog
elevassistent
resurs
elevresurs
rektor
*rektor
lektor
*lektor
adjunkt
*adjunkt
professor
doktorand
*doktorand
postdok
forskare
*forskare
bibliotekarie
*bibliotekarie
studievägledare
kurator
*kurator
psykolog
*psykolog
socionom
socialsekreterare
logoped
sjuksköterska
*sköterska
undersköterska
usk
ssk
*skötare
skötare
barnmorska
*barnmorska
läkare
*läkare
st läkare
tandläkare
tandsköterska
tandhygienist
hygienist
*terapeut
terapeut
fysioterapeut
sjukgymnast
dietist
apotekare
farmaceut
receptarie
apotekstekniker
biomedicinsk analytiker
optiker
veterinär
djurvårdare
djursjukskötare
ambulanssjukvårdare
vårdbiträde
vårdare
*vårdare
boendestödjare
personlig assistent
behandlingsassistent
*stödjare
praktikant
*praktikant
praktik
sommarjobb
sommarjobbare
sommarvikarie
vikarie
*vikarie
examensjobb
trainee
*trainee
lärling
*lärling
volontär
au pair
extrajobb
extrajobbare
redaktör
*redaktör
journalist
*journalist
reporter
copywriter
fotograf
*fotograf
kommunikatör
*kommunikatör
informatör
pressekreterare
producent
*producent
klippare
art director
illustratör
skribent
översättare
tolk
servitör
servitris
serveringspersonal
kock
*kock
köksmästare
kökschef
kallskänka
bartender
barista
bagare
konditor
diskare
hovmästare
sommelier
köksbiträde
restaurangbiträde
måltidsbiträde
husfru
städare
*städare
lokalvårdare
hotellstädare
frukostvärdinna
tågvärd
flygvärdinna
kabinpersonal
pilot
lots
chaufför
*chaufför
förare
*förare
lokförare
bud
*bud
lagerarbetare
*arbetare
lagermedarbetare
plockare
truckförare
packare
*packare
terminalarbetare
speditör
transportledare
trafikledare
brevbärare
kranförare
maskinist
*maskinist
montör
*montör
mekaniker
*mekaniker
elektriker
*elektriker
reparatör
*reparatör
installatör
*installatör
operatör
*operatör
maskinoperatör
svetsare
snickare
*snickare
murare
målare
plåtslagare
rörmokare
vvs montör
rörläggare
plattsättare
golvläggare
anläggare
*anläggare
byggnadsarbetare
betongarbetare
snickeri
smed
svarvare
fräsare
cnc operatör
verktygsmakare
lackerare
takläggare
trädgårdsmästare
parkarbetare
skogsarbetare
lantarbetare
skördare
besiktningsman
kontrollant
kalkylator
*kalkylator
mätningstekniker
sömmerska
frisör
*frisör
nagelterapeut
hudterapeut
massör
florist
inredare
*inredare
dekoratör
visual merchandiser
jurist
*jurist
advokat
notarie
*notarie
åklagare
domare
inspektör
*inspektör
brandman
polis
*polis
väktare
ordningsvakt
*vakt
soldat
officer
*officer
tulltjänsteman
kriminalvårdare
brandingenjör
räddningsledare
fjärrtågvärd
nämndsekreterare
kommunikationsstrateg
statistiker
aktuarie
kemist
biolog
geolog
agronom
*tjänst
lärartjänst
*rollen
frontend
backend
fullstack
hrbp
hr partner
hr generalist
rekryterare
controllertjänst
*analyst
product owner
scrum master
key account manager
account manager
kam
driftchef
butikschef
platschef
elevcoach
*ansvarig
ansvarig
*ansvarige
inköp
*vetare
*log
*nom
*artjänsten
*chefstjänsten
kantor
präst
diakon
vaktmästeri
guide
djurskötare
badvakt
simlärare

[craft]
senior
junior
och
för
inom
av
till
i
på
react
native
java
python
net
php
sap
it
ai
data
system
systems
frontend
backend
fullstack
embedded
web
mobil
android
ios
cloud
devops
security
säkerhet
support
teknisk
tekniskt
tekniska
biträdande
bitr
tf
ställföreträdande
vice
stf
första
verkställande
operativ
strategisk
digital
legitimerad
leg
behörig
specialistutbildad
grundutbildad
blivande
nyexaminerad
erfaren
ekonomi
ekonomisk
finansiell
finans
lön
redovisning
inköp
logistik
lager
produktion
kvalitet
miljö
hållbarhet
hr
marknad
marknads
kommunikation
juridik
försäljning
innesälj
utesälj
b2b
b2c
butik
kund
kundtjänst
administration
social
personlig
medicinsk
kirurgi
akuten
iva
ortopedi
hemtjänst
äldreboende
lss
barn
ungdom
skola
förskola
fritids
åk
ma
no
so
sv
eng
svenska
engelska
franska
tyska
spanska
matematik
idrott
musik
slöjd
bild
el
vvs
bygg
anläggning
mark
fordon
maskin
automation
elkraft
cnc
truck
b
c
ce
körkort
natt
dag
kväll
helg
deltid
heltid
vikariat
extra
sommar
timanställd
region
nordic
key
account
project
product
customer
success
sales
office
manager
business
quality
supply
chain
human
resources
people
talent
acquisition
service
process
drift
utveckling
forskning
regional
lokal
internationell
kommunal
fastighet
fastigheter
planering
legal
tax
risk
compliance
art

[org]
# What names of firms and institutions have.
bank
banken
sparbank
sparbanken
försäkring
försäkringar
kapital
invest
finans
skola
skolan
*skolan
friskola
förskola
förskolan
*förskolan
montessori
gymnasium
gymnasiet
*gymnasiet
folkhögskola
högskola
högskolan
*högskolan
universitet
universitetet
*universitetet
akademi
akademin
institutet
institut
barnhem
sjukhus
sjukhuset
*sjukhuset
universitetssjukhus
lasarett
lasarettet
klinik
kliniken
*kliniken
vårdcentral
vårdcentralen
vård
omsorg
hemtjänst
hemtjänsten
äldreboende
äldreboendet
boendet
hemmet
*hemmet
vårdhemmet
behandlingshem
hvb
assistans
rehab
hälsa
hälsan
tandvård
tandvården
folktandvården
tandläkarna
apotek
apoteket
djurklinik
djursjukhus
djursjukhuset
labb
labs
laboratorium
kommun
kommunen
*kommun
stad
region
regionen
landsting
länsstyrelsen
länsstyrelse
myndigheten
*myndigheten
myndighet
*verket
verket
*styrelsen
kansliet
departementet
förvaltningen
*förvaltningen
kommunförbundet
kommunförbund
förbundet
förbund
räddningstjänsten
räddningstjänst
polisen
polismyndigheten
kriminalvården
tullverket
försvarsmakten
försvaret
domstolsverket
tingsrätt
tingsrätten
stadsbiblioteket
biblioteket
bibliotek
museet
museum
*museet
teatern
teater
operan
konserthuset
kulturhuset
biografen
församling
församlingen
stiftet
stiftelsen
stiftelse
föreningen
förening
studieförbundet
facket
stadsmission
stadsmissionen
ab
hb
kb
ek
för
gruppen
group
koncernen
holding
söner
bröderna
systrarna
sverige
sweden
nordic
nordiska
norden
svenska
scandinavia
norrland
svealand
göteborg
stockholm
malmö
konsult
consulting
partners
partner
byrå
byrån
*byrån
advokatbyrå
advokatbyrån
advokatfirman
advokatfirma
advokater
juristbyrå
redovisning
redovisningsbyrå
revision
ekonomi
rekrytering
bemanning
reklambyrå
kommunikation
studio
studion
design
media
medier
förlag
förlaget
tidningen
radio
tryckeri
foto
film
produktion
data
tech
software
systems
system
solutions
it
digital
energi
energy
kraft
*kraft
vind
sol
elnät
värme
fjärrvärme
vatten
va
miljö
avfall
återvinning
renhållning
fastigheter
bostäder
bostad
hem
hyresbostäder
bygg
byggnads
entreprenad
anläggning
mark
måleri
plåt
tak
golv
snickeri
möbler
trä
såg
sågverk
skog
papper
bruk
bruket
*bruk
stål
stålverk
stålverket
verkstad
mekaniska
verkstäder
industri
industrier
fabriken
fabrik
maskin
teknik
teknologi
automation
el
elektriska
elektro
vvs
rör
kyl
ventilation
bil
bilar
motor
däck
verkstan
åkeri
åkeriet
transport
transporter
logistik
logistics
frakt
spedition
trafik
bussar
järnväg
rederi
rederiet
hamn
hamnen
flygplats
hotell
hotellet
vandrarhem
konferens
herrgård
krog
krogen
restaurang
restaurangen
bistro
café
kafé
kök
köket
pizzeria
bar
pub
bageri
bageriet
konditori
bryggeri
bryggeriet
bränneri
mejeri
slakteri
chark
kvarn
gård
gården
lantbruk
trädgård
plantskola
handel
handelshus
butik
butiken
livs
matmarknad
köpcentrum
varuhus
varuhuset
grossist
lager
bolaget
*bolaget
kompaniet
*kompaniet
verken
service
säkerhet
security
bevakning
larm
försäljning
frisör
salong
salongen
spa
gym
sport
idrott
if
klubb
klubben
simhall
friskvård
friidrott
optik
guld
ur
kläder
mode
sko

[filler]
# Neither firm, role nor person.
på
i
hos
med
m
för
till
av
och
o
om
en
ett
den
det
de
min
mitt
din
ditt
vår
vårt
er
ert
jag
mig
du
dig
vi
oss
är
som
så
sen
sedan
kanske
nog
ev
obs
viktigt
kl
klockan
ca
minuter
minut
tim
timme
timmar
h
dag
dagen
idag
imorgon
måndag
tisdag
onsdag
torsdag
fredag
lördag
söndag
mån
tis
ons
tors
tor
fre
lör
sön
januari
februari
mars
april
maj
juni
juli
augusti
september
oktober
november
december
fm
em
förmiddag
eftermiddag
kväll
kvällen
morgon
vecka
v
möte
mötet
samtal
samtalet
träff
besök
inbjudan
kallelse
bekräftad
bekräftat
bekräftelse
flyttad
flyttat
ombokad
ombokat
ändrad
ändrat
ny
nytt
nya
tid
tiden
preliminär
digital
digitalt
digitala
fysisk
fysiskt
telefon
tel
video
online
distans
länk
plats
zoom
teams
meet
google
skype
webex
whatsapp
call
live
mejl
mail
ringer
ringa
första
andra
tredje
fjärde
sista
slutlig
avslutande
inledande
nästa
steg
steget
runda
rundan
omgång
del
final
1a
2a
3e
nr
tjänst
tjänsten
tjänster
tjänsten som
roll
rollen
befattning
position
företag
företaget
bolag
team
teamet
gruppen träff
hr
chef
chefen
chefer
rektor
facket
vd
grundare
grundaren
ledningsgruppen
styrelsen
rekryterare
rekryteraren
rekrytering
rekryteringen
rekryterande
headhunter
bemanning
hiring
teknisk
tekniska
tech
kompetensbaserad
jobb
jobbet
jobba
nytt jobb
extrajobb
anställning
vikariat
ansökan
sökt
ang
angående
avseende
re
ref
uttagning
telefonavstämning
avstämning
djupintervju
intervju
intervjun
interview
case
arbetsprov
test
tester
provjobb
provjobba
provdag
pass
fika
lunch
frukost
presentation
frågor
genomgång
screening
assessment
center
kontor
kontoret
huvudkontor
huvudkontoret
hk
reception
receptionen
entré
vån
våning
rum
rummet
lokal
adress
gatan
parkering
parkera
personal
personalingång
hemma
cv
leg
legitimation
hemligt
privat
ledigt
tummarna
avd
avdelning
avdelningen
enhet
enheten
plan

[at]
på
hos
vid
företag
på företaget
till
för företaget

[with]
med
m
från
via

[for]
som
för
för tjänsten som
för tjänsten
tjänsten som
tjänst som
tjänst
roll
rollen
rollen som
till tjänsten som
till tjänst som
avseende
till rollen som
för rollen som
ang
angående
ang tjänsten
ang tjänsten som
angående tjänsten
ang tjänst
angående tjänsten som
ang rollen
om tjänsten som
om tjänsten
befattning
position
jobb som

[notes thanks]
# Sentences of whoever hires.
din ansökan
för din ansökan
tack för din ansökan
din ansökan till
angående din ansökan
din jobbansökan
er ansökan
tack för ansökan
tack för visat intresse
ditt intresse för
för ditt intresse
visat intresse för
din intresseanmälan
tack för att du sökt
tack för att du har sökt
tack för att du söker
tack för att du sökte
att du sökt
du har sökt
du sökt
du sökte
roligt att du sökt
kul att du sökt
kul att du sökte
vad kul att du sökt
kul att du är intresserad
roligt att du är intresserad
du är intresserad av
att du vill jobba hos oss
vill jobba hos oss
jobba hos oss
arbeta hos oss
bli en del av
dina handlingar
ditt cv
ditt personliga brev
dina ansökningshandlingar
din kandidatur
bjuda dig på intervju
bjuda in till intervju
bjuder in dig till intervju
inbjudan till intervju
bjuder härmed in dig
inbjuden till intervju
välkommen på intervju
välkommen till intervju
välkommen på anställningsintervju
välkommen till anställningsintervju
välkommen på en intervju
välkommen till en intervju
välkommen på en första intervju
välkommen till en första intervju
välkommen på en andra intervju
välkommen på provjobb
välkommen att provjobba
välkommen till oss på intervju
varmt välkommen på intervju
varmt välkommen till intervju
välkommen på telefonintervju
välkommen till telefonintervju
välkommen till digital intervju
kalla dig till intervju
kallas till intervju
kallelse till intervju
kallad till intervju
träffa dig för en intervju
träffa dig på en intervju
träffa dig på intervju
träffa dig för en anställningsintervju
vi vill gärna träffa dig
vill gärna träffa dig
vill träffa dig
vill vi gärna träffa dig
vi skulle vilja träffa dig
skulle vilja träffa dig
vi träffar dig gärna
gå vidare med dig
går vidare med dig
gått vidare till
att ha gått vidare
du har gått vidare
du går vidare
du gick vidare
vidare i processen
vidare i vår process
vidare till nästa steg
vidare till intervju
nästa steg i processen
nästa steg i rekryteringen
nästa steg i rekryteringsprocessen
steget i rekryteringen
steg i rekryteringen
steg i rekryteringsprocessen
sista steget som
sista steget i
andra steget i
första steget i
i rekryteringen
rekryteringsprocessen
rekryteringsprocess
till slutintervju
du har blivit uttagen
du har blivit utvald
du är uttagen
du har valts ut
slutkandidat
grattis till att
grattis du har gått
uttagen till intervju
utvald till intervju
vår kund
hos vår kund
till vår kund
vår uppdragsgivare
hos uppdragsgivaren
kunden vill träffa dig
kundintervju
presenterat dig för
presentation av dig
kunden har valt
intervju hos kund
för tjänsten som
tjänsten som
om tjänsten som
om rollen som
en första telefonintervju
om rollen
nästa steg i processen för
steget i processen för
bjuda in dig till en intervju
bjuda in dig till intervju
bjuda in dig på intervju
vi bjuder in dig till intervju
i rollen som sökande
prata om rollen som
tjänsten vi har ute
hos vår kund som
prata om rollen
berätta om rollen
berätta mer om rollen
tjänsten du sökt
tjänsten du har sökt
tjänst du sökt
anställningsintervju
din anställningsintervju
inför din intervju
inför intervjun med oss
din intervju för
din intervju hos
din intervju är
din intervju den
intervju för tjänsten
intervju gällande tjänsten
intervju angående tjänsten
intervju avseende tjänsten
intervju för rollen
dra tillbaka din ansökan
prova på att jobba hos oss
hos oss på intervju
svarade på mitt inmail
vår annons
i vår annons
dra tillbaka ansökan

[notes meet]
du kommer att träffa
du kommer träffa
du kommer att få träffa
du får träffa
du träffar
du möter
du kommer att möta
du kommer att prata med
du kommer prata med
du pratar med
du får prata med
vi som träffar dig
vi är tre som möter
som möter dig
möter dig
från oss deltar
från vår sida deltar
förutom mig deltar
facklig representant
fackliga representanter
facket deltar
intervjuare
de som intervjuar
intervjun hålls av
intervjun leds av
din intervju
ser fram emot att träffa dig
ser fram emot att prata med dig
ser fram emot att höra
ser fram emot samtalet
ser fram emot att lära känna
ser fram emot att få träffa
ser fram emot intervjun
ser fram emot att hälsa dig
ska bli kul att träffas
ska bli roligt att träffas
ska bli kul att höra mer
kul att höra mer om dig
lära känna dig
höra mer om dig
veta mer om dig
berätta om dig själv
berätta mer om dig
berätta lite om dig
om dig och din
din bakgrund
din erfarenhet
dina erfarenheter
din motivation
dina drivkrafter
dina förväntningar
ta med legitimation
ta med giltig legitimation
medtag legitimation
medtag giltig
glöm inte legitimation
jobba närmast med
arbeta närmast
dem du skulle jobba

[notes next]
boka om eller avboka
omboka
avboka eller boka om
ändra eller avboka
boka om
ändra tid
ändra tiden
byta tid
om tiden inte passar
om tiden inte fungerar
passar inte tiden
hör av dig om
fungerar tiden
bekräfta tiden
bekräfta gärna
bekräfta att du
tacka nej
tacka ja eller nej
bekräfta eller tacka nej
din tid är bokad
din bokade tid
hantera din bokning
få förhinder
får förhinder
vid förhinder

[notes job]
# Of the hiring itself.
rekrytering
rekryteringen
rekryterare
rekryteraren
rekryterande chef
rekryteringskonsult
rekryteringspartner
searchkonsult
headhunter
talent acquisition
hr specialist
hr generalist
hr partner
hr chef
hr avdelningen
hrbp
bemanningsföretag
bemanning
tjänsten
tjänst
tjänstens
ansökan
ansökte
ansökningshandlingar
sökt
söka
sökte
sökte jobbet
jobbet
jobb
anställning
anställningen
anställningsform
vikariat
vikariatet
vik
tillsvidare
tillsvidareanställning
fast tjänst
timanställning
deltid
heltid
sysselsättningsgrad
sommarjobb
extrajobb
praktik
lia
exjobb
traineeprogram
platsannons
annons
annonsen
platsbanken
karriärsida
karriärsidan
cv
cv t
personligt brev
portfolio
referenser
referens
referenstagning
intervju
intervjun
anställningsintervju
slutintervju
telefonintervju
andraintervju
djupintervju
intervjua
intervjuare
provjobb
provjobba
provanställning
kompletterande frågor
# Of terms.
löneanspråk
löneanspråket
lön
lönen
löneläge
månadslön
timlön
ingångslön
provision
bonus
förmåner
friskvård
tjänstebil
tjänstepension
kollektivavtal
uppsägningstid
uppsägningstiden
uppsägning
startdatum
tillträde
tillträda
när kan jag börja
när kan du börja
börja jobba
arbetstider
arbetstid
schema
skift
skiftgång
kvällar och helger
helger
jour
övertid
flextid
distansarbete
hemifrån
jobba hemifrån
hybrid
traktamente
resor i tjänsten
pendla
arbetsuppgifter
arbetsuppgifterna
ansvarsområde
ansvarsområden
personalansvar
närmaste chef
närmsta chef
blivande chef
kollegor
kollegorna
teamet
team
företagskultur
varför oss
varför jag
varför vill du
varför slutade förra
styrkor
svagheter
styrkor och svagheter
karriär
drivkraft
motivation
utveckling hos
kompetens
erfarenhet
kvalifikationer
krav
körkort
truckkort
b körkort
# Of the day.
ta med cv
skriv ut cv
skriva ut cv
utskrivet cv
betyg
betygsutdrag
examensbevis
arbetsintyg
intyg
tjänstgöringsintyg
tjänstgöringsbetyg
lärarlegitimation
legitimation
giltig legitimation
id handling
registerutdrag
utdrag ur belastningsregistret
belastningsregister
belastningsregistret
bakgrundskontroll
drogtest
hälsokrav
hälsoundersökning
säkerhetsprövning
personlighetstest
personlighetstestet
begåvningstest
logiktest
tester
testet
testresultat
testresultaten
case
caset
arbetsprov
arbetsprovet
kodtest
live kodning
parprogrammering
presentation
presentera
whiteboard
provlektion
provföreläsning
egna knivar
arbetskläder
skyddsskor
idrottskläder
klädsel
skjorta
svart skjorta
frågor
fråga om
fråga efter lön
frågade om
de frågade
ställa frågor
ställer frågor
frågor till dem
panel
facket
facklig
fackliga
ledningsgruppen
delägarna
delägare
enhetschef
avdelningschef
platschef
butikschef
rektor
verksamhetschef
bibliotekschef
produktionschef
klinikchef
köksmästare
vd
founder
styrelsen
konsultchef
kontaktperson
rundvandring
rundtur
visa runt
entré
receptionen
besked
beslut
återkommer
de hör av sig
hör av sig
nästa steg
sista steget
processen
kallelse
kallelsen
uttagning
urval
slutkandidat
rollen
roll
position
befattning
uppdrag
*artjänsten
*chefstjänsten
deltar gör
deltar även
deltar också
vi kommer att vara
vi ser fram emot
ser fram emot vårt möte
ser fram emot vårt samtal
ser fram emot att ses
trevligt samtal
trevligt telefonsamtal
lära känna varandra
få lära känna
dina frågor
ställa frågor till oss
tid för dina frågor
dina tankar om
träffa
du presenterar
du inleder
jag ringer upp
vi ringer upp
ringer upp dig
jag ringer dig
vi ringer dig
ringer dig på
fråga efter
anmäl dig i receptionen
tar emot dig
jag möter upp
möter upp dig
visa dig runt
visar dig runt
under intervjun
intervjun beräknas
intervjun tar
intervjun kommer att
inför intervjun
vid intervjun
till intervjun
vem du är
får berätta
vår process
din profil
steg i processen
nästa steg i vår
steget i processen
till nästa steg i
du kallas
du är kallad till
kallas härmed till
rollen som
om tjänsten
prata om tjänsten
berätta om tjänsten
berätta mer om tjänsten
berättar mer om tjänsten
prata mer om tjänsten
bjuda in dig till
bjuda in dig
anmält intresse

[notes guard]
# The owner asks the questions.
kandidatens cv
kandidatens ansökan
cv bifogat
cv bifogas
bifogat cv
bifogar cv
bifogad cv
cv bilagt
cv i bilaga
cv finns i
cv för kandidaten
kandidatprofil
kandidaten
kandidatens
kandidaterna
kandidat nr
kandidater
om kandidaten
med kandidaten
intervjuguide
intervjuguiden
intervjumall
intervjumallen
bedömningsmall
bedömningsformulär
bedömningsunderlag
utvärderingsformulär
betygskort
scorecard
interview kit
fyll i bedömning*
fyll i scorecard
fyll i betygskort
lämna feedback på
feedback på kandidaten
feedback i systemet
intervjuar vi
vi intervjuar
alex intervjuar
intervjuar tillsammans
du intervjuar
jag intervjuar
du ställer frågor
du tar tekniken
vi tar in
vi rekryterar till
den sökande
de sökande
sökandes cv
sökandens
vem går vidare
rangordna

[notes mock]
öva intervju
vi övar
övar
simulerar
låtsas
rollspel
spelar vd
spelar chef
spelar rekryterare
spelar hr
mock
intervjuträning

[notes prep]
läsa på om
förbereda frågor
läs årsredovisningen
jobbcoach
förbereda svar

[notes training]
utbildningen vänder sig
kursledare
kursen
föreläsare
webbinarium
för rekryterande chefer

[notes debrief]
gå igenom kandidaterna
rangordna kandidater
kravprofil
tidplan och intervjuguide

[notes media]
journalist
reporter
reportern
lyssnare
lyssnarna
läsare
läsarna
avsnitt
avsnittet
i sändning
direktsändning
artikel
artikeln
publiceras
inspelning
redaktionen
podden
poddavsnitt
riverside
citat
faktagranska

[notes research]
studien
forskningsstudie
deltagare i studien
deltagande i studien
deltagandet
presentkort
presentkortet
samtycke
samtyckesblankett
uppsats
uppsatsen
examensarbete
användare
användarna
prototyp
anonymt
anonymiseras
din medverkan

[notes official]
ambassaden
konsulatet
ds 160
visum
uppehållstillstånd
medborgarskap
aktivitetsrapport
aktivitetsstöd
försäkringskassan
arbetsförmedlingen
sjukskrivning
sjukskrivningen
sjukpenning
kallelse till förhör
målsägande
tingsrätten
arbetsträning

[notes school]
ditt barn
ert barn
barnets utveckling
barnets
elevens
vårdnadshavare
utbildningsplats
urvalet till utbildningen
till utbildningen
yrkeshögskola
utbildningens
läsår
klassföreståndare
studieplats
stipendium

[notes home]
lägenheten
hyran
hyreskontrakt
andrahandskontrakt
deposition
visar rummet
visning av lägenheten
brf
bostadsrätten
nya köpare
medlemskap i föreningen
inflyttning
hemutredning
adoption

[notes staff]
måluppfyllelse
lönesättning
sista arbetsdag
medarbetarsamtal
utvecklingsplan
egenskattning
fyll i underlaget
lämna in dator
nycklar dator
alex slutar
lönerevision

[notes sales]
offert
offerten
inga förpliktelser
utan förpliktelser
kostnadsfri demo
visar vår plattform
vår plattform
bolån
lånelöfte
räntan
pensionssparande
avtalsförslag
tjänsten vi erbjuder
våra tjänster
vår tjänst
era behov
försäkringslösning

[notes care]
remiss
skattningsformulär
vårdcentralen
journalen
egenavgift

[notes fair]
monter
montrar
gratis inträde
utställare
entrébiljett
speedintervjuer

[notes coffee]
mest skvaller
inget uppdrag på gång
bara en fika
kolla läget

[notes deadline]
senast midnatt
lämna in senast
repo
lämnas in

[notes names]
ansökan till tjänsten som {role} hos {co}
ansökan till tjänsten som {role} på {co}
ansökan till tjänsten som {role} vid {co}
ansökan till tjänsten som {role} i {co}
ansökan till tjänsten som {role}
ansökan till tjänsten {role} hos {co}
ansökan till tjänsten {role} på {co}
ansökan om tjänsten som {role} hos {co}
ansökan om tjänsten som {role} på {co}
ansökan om tjänsten som {role}
ansökan på tjänsten som {role} hos {co}
ansökan på tjänsten som {role}
ansökan för tjänsten som {role} hos {co}
ansökan för tjänsten som {role}
ansökan avseende tjänsten {role}
ansökan till rollen som {role} på {co}
ansökan till rollen som {role} hos {co}
ansökan till rollen som {role}
ansökan för rollen som {role} hos {co}
ansökan för rollen som {role}
ansökan som {role} hos {co}
ansökan som {role} på {co}
ansökan som {role}
intresse för tjänsten som {role} hos {co}
intresse för tjänsten som {role} på {co}
intresse för tjänsten som {role} vid {co}
intresse för tjänsten som {role}
intresse för rollen som {role} på {co}
intresse för rollen som {role} hos {co}
intresse för rollen som {role}
intresse för jobbet som {role} på {co}
intresse för jobbet som {role}
sökt tjänsten {role} hos {co}
sökt tjänsten {role} på {co}
sökt tjänsten som {role} hos {co}
sökt tjänsten som {role} på {co}
sökt tjänsten som {role} vid {co}
sökt tjänsten som {role}
sökt jobbet som {role} på {co}
sökt jobbet som {role} hos {co}
sökt rollen som {role} hos {co}
sökt rollen som {role} på {co}
sökt jobb hos {co}
sökt jobb på {co}
tjänsten som {role} på {co}
tjänsten som {role} hos {co}
tjänsten som {role} vid {co}
tjänsten som {role} till {co}
tjänsten som {role}
tjänst som {role} hos {co}
tjänst som {role} på {co}
rollen som {role} på {co}
rollen som {role} hos {co}
rollen som {role} till {co}
rollen som {role}
intervju för {role} hos {co}
intervju för {role} på {co}
intervju för {role} är
intervju för {role}
intervju hos {co} för
intervju hos {co} är
intervju hos {co}
intervju på {co}
intervju med {co}
anställningsintervju hos {co}
anställningsintervju på {co}
anställningsintervju vid {co}
slutintervju hos {co}
intresse för oss på {co}
intresse för oss hos {co}
intresse för att arbeta hos {co}
intresse för att arbeta på {co}
intresse för att jobba på {co}
intresse för att jobba hos {co}
intresse för {co}
välkommen till {co}!
välkommen på intervju hos {co}
välkommen till intervju hos {co}
välkommen på intervju på {co}
oss på {co}!
oss på {co}.
oss på {co},
processen för {role} hos {co}
processen för {role} på {co}
processen för {role}
processen hos {co}
rekryteringen av {role} till {co}
rekryteringen av {role} hos {co}
rekryteringen av {role}
rekryteringsprocessen hos {co}
rekryteringsprocessen på {co}
rekryteringsprocess hos {co}
steget som {role} hos {co}
steget som {role}
företag: {co}
arbetsgivare: {co}
arbetsplats: {co}
kund: {co}
tjänst: {role}
roll: {role}
befattning: {role}
din ansökan till {role}!
ansökan till {co} för
ansökan till {role}!
vår kund, {co}
vår kund {co}
hos vår kund {co}
för {co}s räkning
hr-avdelningen, {co}
hr-avdelningen {co}
rekryteringsteamet på {co}
rekryteringsteamet hos {co}
rekryteringsteamet, {co}
teamet på {co}
vi på {co}
talent acquisition, {co}
talent acquisition partner, {co}
talent acquisition specialist, {co}
hr-chef, {co}
hr-specialist, {co}
hr, {co}
rekryterare, {co}
rekryterare på {co}
vänliga hälsningar, {co}
verksamhetschef, {co}
enhetschef, {co}
ordförande {co}
ordförande, {co}
teamledare {co}
rektor {co}
rektor, {co}
butikschef {co}
butikschef, {co}
platschef {co}
platschef, {co}
ansökan till {role}
på {co} söker
"""
