"""Dutch."""

WORDS = """
[strong]
sollicitatiegesprek*
sollicitatiegespr
sollicitatie
sollicitaties
solicitatie*
sollicatie*
sollicitatieinterview
sollicitatieafspraak
sollicitatieprocedure
sollicitatieronde
sollicitatiebespreking
solli
solligesprek
sollie
selectiegesprek*
selectieinterview
selectieproef
selectieproeven
selectieprocedure
mondelinge proef
aanwervingsgesprek
aanwervingsproef
wervingsgesprek
jobinterview*
jobgesprek*
job gesprek
job interview
baangesprek
vacaturegesprek
kennismakingsgesprek vacature
gesprek vacature
kennismaking vacature
interview vacature
gesprek over vacature
gesprek voor vacature
gesprek n a v vacature
gesprek nav vacature
gesprek ivm vacature
gesprek over de vacature
gesprek over een vacature
gesprek over een baan
gesprek over baan
gesprek over de functie
gesprek voor de vacature
gesprek voor een vacature
gesprek voor een baan
gesprek voor baan
gesprek voor de functie
gesprek n a v de vacature
gesprek n a v een vacature
gesprek n a v een baan
gesprek n a v baan
gesprek n a v de functie
gesprek ivm de vacature
gesprek ivm een vacature
gesprek ivm een baan
gesprek ivm baan
gesprek ivm de functie
assessmentdag
assessment dag
assessment center
assessmentcenter
assessment centre
meeloopdag
meeloopdagen
meeloopochtend
meeloopmiddag
meeloopshift
meeloopdienst
dagje meelopen
dag meelopen
meelopen bij
^meelopen
^meeloopdag
proefdag
proefdagje
proefdienst
proefshift
proefwerken
proefdraaien
proef draaien
proefdraai
proefkoken
proeflopen
dag proef
benoemingsadviescommissie
brievenselectie gesprek

[firm]
kennismakingsgesprek sollicitatie
sollicitatie kennismaking
kennismaking recruiter
kennismaking recruitment
kennismaking headhunter
kennismaking uitzendbureau
kennismaking hr
kennismaking personeelszaken
gesprek recruiter
gesprek recruitment
gesprek headhunter
gesprek uitzendbureau
gesprek hr
gesprek personeelszaken
belafspraak recruiter
belafspraak recruitment
belafspraak headhunter
belafspraak uitzendbureau
belafspraak hr
belafspraak personeelszaken
call recruiter
call recruitment
call headhunter
call uitzendbureau
call hr
call personeelszaken
gesprek met recruiter
gesprek met de recruiter
gesprek met hr
gesprek met uitzendbureau
kennismaking met recruiter
kennismaking met de recruiter
kennismaking met hr
kennismaking met uitzendbureau
belafspraak met recruiter
belafspraak met de recruiter
belafspraak met hr
belafspraak met uitzendbureau
afspraak met recruiter
afspraak met de recruiter
afspraak met hr
afspraak met uitzendbureau
bellen met recruiter
bellen met de recruiter
bellen met hr
bellen met uitzendbureau
met personeelszaken
met headhunter
met hiring manager
recruiter gesprek
recruiter call
recruiter belafspraak
recruiter interview
recruiter screening
recruitment gesprek
recruitment call
recruitment belafspraak
recruitment interview
recruitment screening
hr gesprek
hr interview
hr call
hr intake
hr ronde
hr kennismaking
vervolggesprek
vervolg gesprek
vervolg interview
vervolg sollicitatie
1e gesprek
1e interview
1e kennismaking
1e sollicitatie
2e gesprek
2e interview
2e kennismaking
2e sollicitatie
3e gesprek
3e interview
3e kennismaking
3e sollicitatie
4e gesprek
4e interview
4e kennismaking
4e sollicitatie
1ste gesprek
1ste interview
1ste kennismaking
1ste sollicitatie
2de gesprek
2de interview
2de kennismaking
2de sollicitatie
3de gesprek
3de interview
3de kennismaking
3de sollicitatie
eerste gesprek
eerste interview
tweede gesprek
tweede interview
derde gesprek
derde interview
laatste gesprek
laatste interview
finaal gesprek
finaal interview
finale gesprek
finale interview
afsluitend gesprek
afsluitend interview
tweede kennismaking
derde kennismaking
arbeidsvoorwaardengesprek
arbeidsvoorwaarden gesprek
gesprek arbeidsvoorwaarden
arbeidsvoorwaarden bespreken
contractbespreking
telefonisch interview
telefonisch sollicitatiegesprek
telefonisch kennismakingsgesprek
online interview
online sollicitatiegesprek
online kennismakingsgesprek
digitaal interview
digitaal sollicitatiegesprek
digitaal kennismakingsgesprek
technisch interview
technisch sollicitatiegesprek
technisch kennismakingsgesprek
inhoudelijk interview
inhoudelijk sollicitatiegesprek
inhoudelijk kennismakingsgesprek
telefonische screening
telefonische sollicitatie
online screening
online sollicitatie
digitale screening
digitale sollicitatie
technische screening
technische sollicitatie
telefonisch kennismaken
telefonische kennismaking
technisch gesprek
inhoudelijk gesprek
telefooninterview
telefoonscreening
telefonische intake
belinterview
videointerview
video interview
teams interview
teams sollicitatie
zoom interview
zoom sollicitatie
skype interview
skype sollicitatie
groepsinterview
panelgesprek
panelinterview
competentiegericht interview
competentiegesprek
culture fit gesprek
cultuurgesprek
matchgesprek
match gesprek
klikgesprek
assessment
assessments
assessmentgesprek
selectiedag
selectieronde
selectieassessment
eindgesprek sollicitatie
interview planning
interviewronde
interview ronde
kijkdag sollicitatie
proefcollege
jurygesprek
jury gesprek
gesprek bac
gesprek sollicitatiecommissie
gesprek selectiecommissie
kennismaking bac
kennismaking sollicitatiecommissie
kennismaking selectiecommissie
benoemingscommissie
stagegesprek
stage gesprek
stage sollicitatie
stage interview
stage sollicitatiegesprek
sollicitatie stage
gesprek stage
gesprek stageplek
gesprek bijbaan
gesprek bijbaantje
gesprek vakantiebaan
gesprek traineeship
gesprek leerwerkplek
gesprek studentenjob
gesprek flexi job
gesprek nieuwe baan
gesprek nieuwe job
gesprek baan
gesprek job
kennismaking stage
kennismaking stageplek
kennismaking bijbaan
kennismaking bijbaantje
kennismaking vakantiebaan
kennismaking traineeship
kennismaking leerwerkplek
kennismaking studentenjob
kennismaking flexi job
kennismaking nieuwe baan
kennismaking nieuwe job
kennismaking baan
kennismaking job
intake uitzendbureau

[plain]
kennismakingsgesprek*
kennismakings gesprek
kennismakinggesprek
kennismakingscall
kennis maken gesprek
*interview
*interviews
intervieuw
interviewgesprek
screening
screeningsgesprek
screeningscall
voorselectie gesprek

[vague]
kennismaking
kennismakingen
kennismaken
kennis maken
kennismakingsafspraak
kennismakingsbezoek
gesprek
gesprekken
gespr
gesprekje
oriëntatiegesprek
verkenningsgesprek
verkenning
infogesprek
belafspraak
belafspraakje
bel afspraak
belmoment
belletje
telefoontje
telefoongesprek
telefonisch
tel afspraak
even bellen
kort bellen
bellen met
belt mij
belt me
wordt gebeld
videogesprek
videocall
skype afspraak
skype overleg
online afspraak
online overleg
call
meeting
ontmoeting
ontmoeten
bezoek aan
babbel
babbeltje
praatje
bijpraten
intakegesprek
praten over
chat
zoom
teams
langskomen
sparren
bedrijfsbezoek
lunch directie
lunch directeur
lunch eigenaar
lunch teamleider
lunch afdelingshoofd
lunch manager
lunch zaakvoerder
lunch leidinggevende
koffie met het team
bespreking

[round]
eerste ronde
tweede ronde
derde ronde
vierde ronde
laatste ronde
finale ronde
volgende ronde
1e ronde
2e ronde
3e ronde
4e ronde
1ste ronde
2de ronde
3de ronde
ronde 1
ronde 2
ronde 3
ronde 4
ronde een
ronde twee
ronde drie
eindronde
slotronde
gespreksronde
gesprek 1 van
gesprek 2 van
gesprek 3 van
ontmoeting met het team
ontmoeting met team
ontmoeting team
ontmoeting met de collega s
kennismaking met het team
kennismaking met team
kennismaking team
kennismaking met de collega s
kennismaken met het team
kennismaken met team
kennismaken team
kennismaken met de collega s
lunch met het team
lunch met team
lunch team
lunch met de collega s
koffie met het team
koffie met team
koffie team
koffie met de collega s
gesprek met het team
gesprek met team
gesprek team
gesprek met de collega s
meet met het team
meet met team
meet team
meet met de collega s
borrel met het team
borrel met team
borrel team
borrel met de collega s
teamkennismaking
teamgesprek sollicitatie
team ontmoeten
team leren kennen
casus
casusbespreking
casuspresentatie
case presentatie
case bespreking
presentatie opdracht
presentatie case
opdracht bespreken
bespreking opdracht
bespreking case
bespreking huiswerkopdracht
bespreking technische opdracht
live coding
laatste stap
volgende stap
tweede stap
stap 2
stap 3
proefles
proeflesje
snuffeldag
snuffelstage
capaciteitentest
praktijkproef
praktische proef
schriftelijke proef
computerproef
postbakoefening
rondleiding afdeling
meelopen
meeloop

[job]
sollicitatie
sollicitaties
vacature
vacatures
vacaturenummer
vacaturenr
recruiter
recruiters
recruitment
rekrutering
aanwerving
werving
functie
functies
positie
baan
job
bijbaan
bijbaantje
vakantiebaan
zaterdagbaan
studentenjob
uitzendbureau
uitzendkracht
detachering
kandidatuur
kandidaatstelling
traineeship
stage
stageplek
stageplaats
afstudeerstage
afstudeeropdracht
leerwerkplek
bbl
betrekking
aanstelling
dienstverband
arbeidsvoorwaarden
arbeidscontract
fte

[candidate]
kandidaten
sollicitatiegesprek kandidaat
sollicitatiegesprek met kandidaat
sollicitatiegesprek met de kandidaat
sollicitatie kandidaat
sollicitatie met kandidaat
sollicitatie met de kandidaat
gesprek kandidaat
gesprek met kandidaat
gesprek met de kandidaat
interview kandidaat
interview met kandidaat
interview met de kandidaat
kennismaking kandidaat
kennismaking met kandidaat
kennismaking met de kandidaat
kennismakingsgesprek kandidaat
kennismakingsgesprek met kandidaat
kennismakingsgesprek met de kandidaat
selectiegesprek kandidaat
selectiegesprek met kandidaat
selectiegesprek met de kandidaat
kandidaat sollicitatiegesprek
kandidaat sollicitatie
kandidaat gesprek
kandidaat interview
kandidaat kennismaking
kandidaat kennismakingsgesprek
kandidaat selectiegesprek
nieuwe kandidaat
volgende kandidaat
eerste kandidaat
tweede kandidaat
kandidaat dhr
kandidaat mw
kandidaat mevrouw
kandidaat meneer
kandidaatgesprek
kandidaatgesprekken
kandidaatinterview
sollicitant
sollicitanten
sollicitatiegesprekken
selectiegesprekken
sollicitatierondes
sollicitaties bespreken
sollicitaties doornemen
sollicitaties beoordelen
gesprekken stagiair
gesprekken stagiairs
interviews afnemen
interviews stagiairs
interview afnemen
proefdag kandidaat
proefdag bij ons
proefdag nieuwe
meeloopdag kandidaat
meeloopdag bij ons
meeloopdag nieuwe
proefdraaien kandidaat
proefdraaien bij ons
proefdraaien nieuwe
komt proefdraaien
komt meelopen
komt een dag meelopen
loopt mee
interviewer
kandidate
sollicitatiecommissie overleg

[mock]
oefengesprek*
oefeninterview
oefensollicitatie
oefen sollicitatie
oefen sollicitatiegesprek
oefen interview
oefen gesprek
proefgesprek
proefinterview
proefsollicitatie
oefenen sollicitatie
oefenen sollicitatiegesprek
oefenen interview
oefenen gesprek
oefenen presentatie
sollicitatiegesprek oefenen
sollicitatiegesprek simulatie
sollicitatiegesprek simuleren
sollicitatiegesprek naspelen
sollicitatiegesprek oefening
sollicitatie oefenen
sollicitatie simulatie
sollicitatie simuleren
sollicitatie naspelen
sollicitatie oefening
interview oefenen
interview simulatie
interview simuleren
interview naspelen
interview oefening
jobinterview oefenen
jobinterview simulatie
jobinterview simuleren
jobinterview naspelen
jobinterview oefening
gesprek oefenen
gesprek simulatie
gesprek simuleren
gesprek naspelen
gesprek oefening
assessment oefenen
assessment simulatie
assessment simuleren
assessment naspelen
assessment oefening
casus oefenen
casus simulatie
casus simuleren
casus naspelen
casus oefening
simulatie sollicitatiegesprek
simulatie sollicitatie
simulatie interview
sollicitatiesimulatie
gesimuleerd sollicitatiegesprek
generale repetitie sollicitatie
~ rollenspel
~ oefenen
~ oefening
~ simulatie

[prep]
voorbereiding*
voorbereiden
voor te bereiden
^voorbereiden
^voorbereiding
gespreksvoorbereiding
voorbereiding sollicitatiegesprek
voorbereiding sollicitatie
voorbereiding interview
voorbereiding gesprek
voorbereiding assessment
sollicitatiegesprek voorbereiden
sollicitatiegesprek voorbereiding
sollicitatie voorbereiden
sollicitatie voorbereiding
interview voorbereiden
interview voorbereiding
gesprek voorbereiden
gesprek voorbereiding
assessment voorbereiden
assessment voorbereiding
prep sollicitatie
prep gesprek
prep interview
prep solli
^oefenen
^inlezen
inlezen
bedrijf opzoeken
loopbaancoach
loopbaancoaching
loopbaanbegeleiding
loopbaanadvies
loopbaanadviseur
jobcoach
jobcoaching
sollicitatiecoach
sollicitatiecoaching
sollicitatiebegeleiding
sollicitatieadvies
sollicitatiehulp
carrièrecoach
outplacement
outplacementbegeleiding
cv check
cv updaten
cv bijwerken
cv maken
cv schrijven
cv nakijken
cv aanpassen
cv en motivatiebrief schrijven
cv en motivatiebrief maken
assessmenttraining
assessment training
assessment oefenen
capaciteitentest oefenen
pitch oefenen
~ coaching
~ coach

[training]
sollicitatietraining
sollicitatieworkshop
sollicitatiecursus
sollicitatieseminar
training sollicitatiegesprek
training sollicitatiegesprekken
training solliciteren
training sollicitatie
training interviewen
training interviewtechnieken
training linkedin
training selectiegesprekken
training interviews
workshop sollicitatiegesprek
workshop sollicitatiegesprekken
workshop solliciteren
workshop sollicitatie
workshop interviewen
workshop interviewtechnieken
workshop linkedin
workshop selectiegesprekken
workshop interviews
cursus sollicitatiegesprek
cursus sollicitatiegesprekken
cursus solliciteren
cursus sollicitatie
cursus interviewen
cursus interviewtechnieken
cursus linkedin
cursus selectiegesprekken
cursus interviews
webinar sollicitatiegesprek
webinar sollicitatiegesprekken
webinar solliciteren
webinar sollicitatie
webinar interviewen
webinar interviewtechnieken
webinar linkedin
webinar selectiegesprekken
webinar interviews
masterclass sollicitatiegesprek
masterclass sollicitatiegesprekken
masterclass solliciteren
masterclass sollicitatie
masterclass interviewen
masterclass interviewtechnieken
masterclass linkedin
masterclass selectiegesprekken
masterclass interviews
lezing sollicitatiegesprek
lezing sollicitatiegesprekken
lezing solliciteren
lezing sollicitatie
lezing interviewen
lezing interviewtechnieken
lezing linkedin
lezing selectiegesprekken
lezing interviews
solliciteren kun je leren
interviewtraining
interviewtechnieken
gesprekstechnieken
gespreksvaardigheden
gesprekstraining
cursus
~ opleiding
~ training
~ workshop
~ webinar
~ masterclass
~ lezing
^training
^workshop
^cursus
^webinar
^lezing
^opleiding
bijscholing
nascholing

[debrief]
nabespreking*
nabespreken
debrief
evaluatie kandidaten
evaluatie sollicitatiegesprekken
evaluatie sollicitanten
evaluatie interviews
evaluatie selectie
kandidatenoverleg
kandidatenbespreking
overleg kandidaten
overleg sollicitanten
overleg vacature
overleg sollicitaties
overleg werving
overleg selectie
bespreken kandidaten
bespreken sollicitanten
bespreken sollicitaties
bespreken brieven
bespreking kandidaten
bespreking sollicitanten
bespreking sollicitaties
bespreking brieven
kandidaten bespreken
kandidaten kiezen
kandidaten vergelijken
kandidaten beoordelen
selectieoverleg
selectievergadering
wervingsoverleg
wervingsteam
vacatureoverleg
vacature opstellen
vacature uitzetten
vacature plaatsen
intake vacature
briefing vacature
brievenselectie
briefselectie
brieven lezen
brieven selecteren
cv selectie
cv s lezen
cv s bekijken
cv s selecteren
intervisie
jurering
scoreformulier
interviewschema
planning sollicitatiegesprekken
planning interviews
interviewplanning

[media]
persinterview
persgesprek
persmoment
persconferentie
interview krant
interview pers
interview radio
interview tv
interview televisie
interview blad
interview magazine
interview tijdschrift
interview podcast
interview omroep
interview journalist
interview redactie
interview weekblad
interview vlog
interview blog
interview lokale omroep
interview schoolkrant
interview buurtkrant
interview wijkkrant
interview personeelsblad
interview voor de krant
interview voor de schoolkrant
interview voor de blad
interview voor de magazine
interview voor de podcast
interview voor de website
interview voor de nieuwsbrief
interview voor de radio
interview voor de documentaire
interview voor de personeelsblad
interview voor de wijkkrant
interview voor de buurtkrant
interview voor het krant
interview voor het schoolkrant
interview voor het blad
interview voor het magazine
interview voor het podcast
interview voor het website
interview voor het nieuwsbrief
interview voor het radio
interview voor het documentaire
interview voor het personeelsblad
interview voor het wijkkrant
interview voor het buurtkrant
interview voor een krant
interview voor een schoolkrant
interview voor een blad
interview voor een magazine
interview voor een podcast
interview voor een website
interview voor een nieuwsbrief
interview voor een radio
interview voor een documentaire
interview voor een personeelsblad
interview voor een wijkkrant
interview voor een buurtkrant
interview met burgemeester
interview met wethouder
interview met minister
interview met de burgemeester
interview met de minister
interview met schrijver
interview met auteur
interview met journalist
interview in de krant
interview lezen
interview kijken
interview terugkijken
interview bekijken
interview nakijken
interview uitwerken
interview monteren
interview autoriseren
krantenartikel
~ krant
radio interview
~ radio
radiointerview
tv opname
~ journalist
~ verslaggever
~ fotograaf
opname
opnames
opnamedag
uitzending
podcastopname
podcast opname
podcast aflevering
podcast interview
podcast gast
podcast
~ podcast*
~ tijdschrift
~ magazine
~ omroep
~ pers
~ redactie
~ *dagblad
~ courant
~ nieuws
~ nieuwsblad
~ *blad
~ volkskrant
~ nrc
~ telegraaf
~ trouw
~ npo
~ parool
~ ad
~ nos
~ vrt
~ de standaard
~ regiokrant
documentaire

[research]
gebruikersinterview*
gebruikersonderzoek
gebruikerstest
klantinterview*
klantonderzoek
klanttevredenheid
onderzoeksinterview
onderzoeksgesprek
diepte interview
diepteinterview
interview scriptie
interview onderzoek
interview afstudeeronderzoek
interview masterscriptie
interview bachelorproef
interview masterproef
interview thesis
interview eindwerk
interview profielwerkstuk
interview werkstuk
interview enquête
interview studie
interview voor scriptie
interview voor onderzoek
interview voor afstuderen
interview voor bachelorproef
interview voor masterproef
interview voor thesis
interview voor mijn scriptie
interview voor mijn onderzoek
interview voor een onderzoek
interview voor profielwerkstuk
interview voor werkstuk
interview voor school
interview voor een studie
scriptie interview
scriptieinterview
enquête
marktonderzoek
usabilitytest
usability test
expertinterview
focusgroep
focusgroepgesprek
panelonderzoek
deelname onderzoek
testpersoon
proefpersoon
~ scriptie
~ onderzoek
~ bachelorproef
~ masterproef

[official]
visum
visumaanvraag
ambassade afspraak
ambassade gesprek
ambassade interview
consulaat afspraak
consulaat interview
afspraak ambassade
afspraak consulaat
afspraak ind
afspraak uwv
afspraak werkplein
afspraak vdab
afspraak rva
afspraak actiris
afspraak ocmw
afspraak sociale dienst
afspraak cpas
gesprek ambassade
gesprek consulaat
gesprek ind
gesprek uwv
gesprek werkplein
gesprek vdab
gesprek rva
gesprek actiris
gesprek ocmw
gesprek sociale dienst
gesprek cpas
interview ambassade
interview consulaat
interview ind
interview uwv
interview werkplein
interview vdab
interview rva
interview actiris
interview ocmw
interview sociale dienst
interview cpas
afspraak politie
afspraak rechtbank
afspraak advocaat
afspraak notaris
afspraak belastingdienst
afspraak gemeente
gesprek bij het uwv
gesprek bij uwv
gesprek bij het werkplein
gesprek bij vdab
gesprek bij de vdab
gesprek bij het ocmw
gesprek op het uwv
gesprek op uwv
gesprek op het werkplein
gesprek op vdab
gesprek op de vdab
gesprek op het ocmw
gesprek met het uwv
gesprek met uwv
gesprek met het werkplein
gesprek met vdab
gesprek met de vdab
gesprek met het ocmw
afspraak bij het uwv
afspraak bij uwv
afspraak bij het werkplein
afspraak bij vdab
afspraak bij de vdab
afspraak bij het ocmw
afspraak op het uwv
afspraak op uwv
afspraak op het werkplein
afspraak op vdab
afspraak op de vdab
afspraak op het ocmw
afspraak met het uwv
afspraak met uwv
afspraak met het werkplein
afspraak met vdab
afspraak met de vdab
afspraak met het ocmw
uwv gesprek
uwv afspraak
uwv werkcoach
uwv adviseur
~ uwv
werkplein gesprek
werkplein afspraak
vdab afspraak
vdab gesprek
vdab bemiddelaar
~ vdab
forem
rva
actiris
~ werkcoach
werkoriëntatiegesprek
bemiddelingsgesprek
opvolggesprek vdab
inburgering*
inburgeringsexamen
naturalisatie
naturalisatiegesprek
asiel
asielgesprek
verblijfsvergunning
verhoor
getuigenverhoor
hoorzitting
paspoort ophalen
paspoort aanvragen
rijexamen
rijbewijs cbr
cbr
bijstand
participatiewet
schuldhulp
schuldhulpverlening
~ ambassade
~ consulaat
~ ind
~ politie
~ werkplein
~ rechtbank
~ advocaat
~ verzekering
~ belastingdienst
~ notaris

[school]
oudergesprek*
ouderavond
oudercontact
~ ouders
oudercommissie
ouderraad
kind oudergesprek
startgesprek school
startgesprek juf
startgesprek meester
startgesprek ouders
10 minutengesprek
15 minutengesprek
tien minutengesprek
10 minuten gesprek
15 minuten gesprek
tien minuten gesprek
tienminutengesprek*
rapportgesprek
rapportbespreking
rapport ophalen
driehoeksgesprek
schoolgesprek
adviesgesprek groep
adviesgesprek school
schooladvies
schoolkeuze
mentorgesprek
gesprek juf
gesprek meester
gesprek met juf
gesprek met meester
gesprek met de juf
gesprek met de meester
gesprek leerkracht
gesprek met leerkracht
gesprek mentor
gesprek met mentor
gesprek school
gesprek op school
gesprek clb
gesprek met de leerkracht
afspraak juf
afspraak meester
afspraak met juf
afspraak met meester
afspraak met de juf
afspraak met de meester
afspraak leerkracht
afspraak met leerkracht
afspraak mentor
afspraak met mentor
afspraak school
afspraak op school
afspraak clb
afspraak met de leerkracht
~ juf
intakegesprek school
kennismaking kinderopvang
kennismaking kdv
kennismaking kinderdagverblijf
kennismaking crèche
kennismaking onthaalmoeder
kennismaking gastouder
kennismaking peuterspeelzaal
kennismaking peutergroep
kennismaking bso
kennismaking opvang
kennismaking school
kennismaking basisschool
kennismaking nieuwe school
kennismaking middelbare school
kennismaking kleuterschool
kennismaking juf
kennismaking meester
kennismaking leerkracht
kennismaking muziekschool
kennismaking rijschool
kennismakingsgesprek kinderopvang
kennismakingsgesprek kdv
kennismakingsgesprek kinderdagverblijf
kennismakingsgesprek crèche
kennismakingsgesprek onthaalmoeder
kennismakingsgesprek gastouder
kennismakingsgesprek peuterspeelzaal
kennismakingsgesprek peutergroep
kennismakingsgesprek bso
kennismakingsgesprek opvang
kennismakingsgesprek school
kennismakingsgesprek basisschool
kennismakingsgesprek nieuwe school
kennismakingsgesprek middelbare school
kennismakingsgesprek kleuterschool
kennismakingsgesprek juf
kennismakingsgesprek meester
kennismakingsgesprek leerkracht
kennismakingsgesprek muziekschool
kennismakingsgesprek rijschool
kennismaken met school
kennismaken met juf
kennismaken met de juf
kennismaken met meester
kennismaken met gastouder
wenmoment
wennen kdv
wennen opvang
wennen crèche
studiekeuzegesprek
studiekeuzecheck
studiekeuze
studieadvies
studieloopbaangesprek
slb gesprek
toelatingsgesprek
toelating
toelatingsexamen
toelatingsproef
intake opleiding
intake school
intake studie
selectie geneeskunde
selectie opleiding
selectie studie
selectie conservatorium
~ beurs
studiebeurs
beursgesprek
open dag school
meeloopdag hogeschool
meeloopdag universiteit
meeloopdag opleiding
meeloopdag middelbare school
meeloopdag hbo
meeloopdag mbo
meeloopdag studie
meeloopdag havo
meeloopdag vwo
meeloopdag school
meeloopdag groep 8
proefdag hogeschool
proefdag universiteit
proefdag opleiding
proefdag middelbare school
proefdag hbo
proefdag mbo
proefdag studie
proefdag havo
proefdag vwo
proefdag school
proefdag groep 8
meelopen studie
meelopen opleiding
mondeling tentamen
mondeling examen
mondeling frans
mondeling engels
mondeling duits
mondeling nederlands
tentamen
scriptiebespreking
scriptiebegeleiding
proefles piano
proefles gitaar
proefles yoga
proefles pilates
proefles dans
proefles dansen
proefles ballet
proefles zwemmen
proefles tennis
proefles sportschool
proefles gym
proefles judo
proefles karate
proefles paardrijden
proefles muziekles
proefles rijles
proefles zangles
proefles drumles
proefles fitness
proefles rijschool
proefles dansschool
sportschool proefles
~ meester
~ mentor
~ leerkracht
~ school
~ universiteit
~ crèche
~ kinderopvang
~ kdv
~ gastouder
~ directeur school

[home]
huurder
huurders
huisbaas
verhuurder
bezichtiging
bezichtigen
huis bekijken
huis bezichtigen
huis bezichtiging
woning bekijken
woning bezichtigen
woning bezichtiging
appartement bekijken
appartement bezichtigen
appartement bezichtiging
kamer bekijken
kamer bezichtigen
kamer bezichtiging
hospiteren
hospiteeravond
hospiteersessie
hospita
hospi
hospiavond
kamer hospiteren
kamer gesprek
huisgenoot
huisgenoten
kamergenoot
woning
woningcorporatie afspraak
oplevering woning
sleuteloverdracht
adoptie
pleegkind
pleegzorg gesprek
oppas
kennismaking oppas
kennismaking hondenoppas
kennismaking makelaar
kennismaking schoonmaakster
kennismaking babysitter
kennismaking nanny
kennismaking au pair
kennismaking buren
kennismaking nieuwe buren
kennismaking hond
kennismaking pup
kennismaking puppy
kennismaking huurder
kennismaking huisgenoot
kennismaking hulp in de huishouding
kennismaking kattenoppas
kennismakingsgesprek oppas
kennismakingsgesprek hondenoppas
kennismakingsgesprek makelaar
kennismakingsgesprek schoonmaakster
kennismakingsgesprek babysitter
kennismakingsgesprek nanny
kennismakingsgesprek au pair
kennismakingsgesprek buren
kennismakingsgesprek nieuwe buren
kennismakingsgesprek hond
kennismakingsgesprek pup
kennismakingsgesprek puppy
kennismakingsgesprek huurder
kennismakingsgesprek huisgenoot
kennismakingsgesprek hulp in de huishouding
kennismakingsgesprek kattenoppas
gesprek oppas
gesprek hondenoppas
gesprek makelaar
gesprek schoonmaakster
gesprek babysitter
gesprek nanny
gesprek au pair
gesprek buren
gesprek nieuwe buren
gesprek hond
gesprek pup
gesprek puppy
gesprek huurder
gesprek huisgenoot
gesprek hulp in de huishouding
gesprek kattenoppas
kennismaken puppy
kennismaken pup
kennismaken puppies
kennismaken hond
kennismaken buren
kennismaken fokker
puppy
asiel hond
dierenasiel bezoek
schoonmaakster
vve
vve vergadering
~ kamer
~ makelaar
~ babysitter

[staff]
nieuwe collega
nieuwe collega s
functioneringsgesprek*
functioneringsgesprekken
beoordelingsgesprek*
evaluatiegesprek*
voortgangsgesprek*
opvolgingsgesprek
feedbackgesprek*
exitgesprek*
exit gesprek
exit interview
exitinterview
uitdiensttreding
jaargesprek*
jaarlijks gesprek
halfjaargesprek
kwartaalgesprek
pop gesprek
p o p gesprek
ontwikkelgesprek*
ontwikkelingsgesprek
ontwikkelplan
groeigesprek
goede gesprek
het goede gesprek
doelstellingengesprek
doelengesprek
planningsgesprek
personeelsgesprek
salarisgesprek
salarisonderhandeling
loonsverhoging
opslag vragen
verzuimgesprek
re integratie
re integratiegesprek
reïntegratiegesprek
terugkeergesprek
bedrijfsarts
arbodienst
loopbaangesprek
bilateraal
bila
bilaatje
proeftijd
proeftijdgesprek
proeftijdevaluatie
contractverlenging
beoordeling
werkoverleg
teamoverleg
teamvergadering
personeelsvergadering
afdelingsoverleg
slechtnieuwsgesprek
ontslaggesprek
ontslag
correctiegesprek
onboarding
inwerken
inwerkdag
inwerkprogramma
eerste werkdag
introductiedag
kennismaking met je buddy
intervisie collega s
gesprek nieuwe collega
gesprek nieuwe collega s
gesprek nieuwe manager
gesprek nieuwe leidinggevende
gesprek met collega
gesprek met mijn leidinggevende
gesprek met leidinggevende
gesprek met mijn baas
gesprek baas
gesprek met baas
kennismaking nieuwe collega
kennismaking nieuwe collega s
kennismaking nieuwe manager
kennismaking nieuwe leidinggevende
kennismaking met collega
kennismaking met mijn leidinggevende
kennismaking met leidinggevende
kennismaking met mijn baas
kennismaking baas
kennismaking met baas
~ eindgesprek
~ collega
~ collega s
~ leidinggevende

[sales]
klantgesprek*
klantbezoek
klantafspraak
klantmeeting
verkoopgesprek*
adviesgesprek*
salesgesprek
sales gesprek
sales meeting
sales call
acquisitiegesprek
acquisitie
offertegesprek
offerte
partnergesprek
samenwerkingsgesprek
kennismaking klant
kennismaking nieuwe klant
kennismaking accountant
kennismaking boekhouder
kennismaking leverancier
kennismaking prospect
kennismaking bank
kennismaking notaris
kennismaking advocaat
kennismaking hypotheekadviseur
kennismaking hypotheekadvies
kennismaking architect
kennismaking aannemer
kennismaking verzekeraar
kennismaking dienstverlener
kennismaking opdrachtgever
kennismaking fotograaf
kennismaking trouwfotograaf
kennismaking dj
kennismaking weddingplanner
kennismaking coach
kennismaking partner
kennismakingsgesprek klant
kennismakingsgesprek nieuwe klant
kennismakingsgesprek accountant
kennismakingsgesprek boekhouder
kennismakingsgesprek leverancier
kennismakingsgesprek prospect
kennismakingsgesprek bank
kennismakingsgesprek notaris
kennismakingsgesprek advocaat
kennismakingsgesprek hypotheekadviseur
kennismakingsgesprek hypotheekadvies
kennismakingsgesprek architect
kennismakingsgesprek aannemer
kennismakingsgesprek verzekeraar
kennismakingsgesprek dienstverlener
kennismakingsgesprek opdrachtgever
kennismakingsgesprek fotograaf
kennismakingsgesprek trouwfotograaf
kennismakingsgesprek dj
kennismakingsgesprek weddingplanner
kennismakingsgesprek coach
kennismakingsgesprek partner
gesprek hypotheekadviseur
gesprek hypotheek
gesprek bank
gesprek accountant
gesprek boekhouder
gesprek leverancier
gesprek klant
gesprek aannemer
leverancier
leveranciersgesprek
leveranciersoverleg
hypotheekgesprek
hypotheekadvies
hypotheek
financieel adviesgesprek
gratis adviesgesprek
gratis kennismaking
gratis kennismakingsgesprek
gratis consult
gratis intake
vrijblijvend adviesgesprek
vrijblijvend kennismaking
vrijblijvend kennismakingsgesprek
vrijblijvend consult
vrijblijvend intake
vrijblijvende adviesgesprek
vrijblijvende kennismakingsgesprek
vrijblijvende consult
vrijblijvende intake
keukenadvies
keukenontwerp
demo voor
productdemo
pitch klant
~ hypotheekadviseur
~ verzekeringsadviseur
~ boekhouder
~ accountant
~ notaris
~ coach
~ bank
~ klant
~ klanten
~ prospect

[upkeep]
cv ketel
cv onderhoud
cv monteur
ketelonderhoud
onderhoud cv
onderhoud ketel
onderhoud auto
apk
apk keuring
garage afspraak
loodgieter
installateur komt
monteur komt
proefrit
schilder komt

[care]
~ intake
~ intakegesprek
intakegesprek fysio
intakegesprek psycholoog
intakegesprek ggz
intakegesprek therapie
intakegesprek fysiotherapie
intakegesprek huisarts
intakegesprek diëtist
intakegesprek poh
intakegesprek kraamzorg
intakegesprek sportschool
intakegesprek coach
intakegesprek wmo
intake ggz
intake fysio
intake psycholoog
intake sportschool
intake diëtist
intake fysiotherapie
intake verloskundige
gesprek huisarts
gesprek psycholoog
gesprek ziekenhuis
gesprek specialist
gesprek bedrijfsarts
gesprek arts
gesprek cardioloog
eerste gesprek psycholoog
eerste gesprek therapeut
eerste gesprek ggz
eerste gesprek fysio
eerste gesprek coach
kennismaking verloskundige
kennismaking huisarts
kennismaking psycholoog
kennismaking therapeut
kennismaking kraamzorg
kennismaking thuiszorg
kennismaking fysio
kennismaking tandarts
kennismaking nieuwe huisarts
kennismaking osteopaat
kennismakingsgesprek verloskundige
kennismakingsgesprek huisarts
kennismakingsgesprek psycholoog
kennismakingsgesprek therapeut
kennismakingsgesprek kraamzorg
kennismakingsgesprek thuiszorg
kennismakingsgesprek fysio
kennismakingsgesprek tandarts
kennismakingsgesprek nieuwe huisarts
kennismakingsgesprek osteopaat
psycholoog afspraak
therapiesessie
keukentafelgesprek
zorggesprek
zorgplan
zorgplanbespreking
mdo
doopgesprek
uitvaartgesprek
trouwgesprek
huwelijksgesprek
operatie gesprek
preoperatief
anesthesie
bloedprikken
tandarts controle
wmo
~ psycholoog
~ therapeut
~ therapie
~ huisarts
~ ziekenhuis
~ tandarts
~ verloskundige
~ fysio
~ kraamzorg

[reminder]
bedankmail
bedankmailtje
bedankbrief
bedankbriefje
bedankje
bedanken
^bedanken
bedankt voor
^bedankt
dank mailtje
mailtje sturen
mailtje naar
mailtje aan
mail sturen
mail schrijven
mail naar
mail aan
^mail
^mailen
^mailtje
mailen naar
nabellen
^nabellen
navragen
^navragen
nabellen over
achteraan bellen
herinnering
^herinnering
^herinneren
reminder
^bevestigen
~ bevestigen
afspraak bevestigen
afspraak maken
afspraak verzetten
afspraak plannen
^bellen
terugbellen
^sturen
^plannen
inplannen
^inplannen
^afspraak maken
terugkoppeling
uitslag
~ reactie
reactie op
reactie sollicitatie
reactie afwachten
reactie van
~ antwoord
antwoord op
antwoord van
wachten op
^wachten
afwachten
na sollicitatiegesprek
na het gesprek
na het sollicitatiegesprek
na het interview
na gesprek
na sollicitatie
na interview
reiskosten
reiskostenvergoeding
reiskosten declareren
sollicitatie versturen
sollicitatie sturen
sollicitatie schrijven
sollicitatie afmaken
sollicitatie indienen
sollicitatie opsturen
sollicitatie de deur uit
sollicitatie insturen
sollicitaties versturen
sollicitaties sturen
sollicitaties schrijven
sollicitaties doen
sollicitatiebrief
sollicitatiebrief schrijven
sollicitatiebrieven
motivatiebrief
brief schrijven
brief sturen
brief afmaken
^solliciteren
solliciteren op
solliciteren bij
solliciteren voor
solliciteren naar
cv sturen
cv opsturen
cv uploaden
afwijzing
afgewezen
aangenomen
^kopen
^printen
^strijken
^ophalen
^halen
^schrijven
^vragen
^oefenen
^voorbereiden
^lezen
^boeken
^regelen
^afzeggen
^opsturen
^uitprinten
^bekijken
^opzoeken
^checken
afzeggen
uitprinten
strijken
kopen
printen

[errand]
reis naar
^reis
heenreis
terugreis
trein naar
trein van
^trein
^bus naar
^ns
^vlucht
vlucht naar
vertrek naar
vertrekken naar
rijden naar
^rijden
naar huis
ov naar
hotel voor
overnachting
outfit
pak ophalen
pak kopen
pak passen
pak stomerij
pak strijken
stomerij
kleding kopen
kleding klaarleggen
kleding uitzoeken
~ pak
~ kleding
kapper voor
^kapper
~ kapper
reistijd
overhemd
blouse
~ schoenen
schoenen poetsen
schoenen kopen
stropdas
pasfoto
vrij vragen
vrije dag opnemen
contract tekenen
contract ondertekenen
contract getekend
contract ophalen
arbeidscontract tekenen
arbeidscontract ondertekenen
tekenen contract
tekenen arbeidscontract
vog aanvragen
referentiegesprek
referentie opgeven
diploma kopiëren
oppas regelen

[deadline]
deadline
sluitingsdatum
sluitingstermijn
reageren voor
reageren kan tot
solliciteren voor
inleveren
indienen
opdracht inleveren
opdracht afmaken
opdracht maken
case inleveren
case afmaken
case maken
casus inleveren
casus afmaken
casus maken
casus uitwerken
sluiting vacature
vacature sluit
online test
~ capaciteitentest
capaciteitentest maken
capaciteitentest online
capaciteitentest thuis
online assessment
online capaciteitentest
uiterste datum

[fair]
banenmarkt
banenbeurs
jobbeurs
jobdag
carrièrebeurs
carrièredag
carrièreavond
carrière event
bedrijvendag
bedrijvendagen
stagemarkt
stagebeurs
studentenbeurs
wervingsdag
wervingsevent
wervingsavond
recruitment event
recruitment dag
recruitment avond
inhousedag
open dag
open bedrijvendag
opendeurdag
informatieavond
infoavond
infosessie
informatiebijeenkomst
meet and greet
speeddate
speeddaten werkgevers
netwerkborrel
netwerkbijeenkomst
netwerkevent
beurs stand

[coffee]
koffie drinken
koffie doen
kop koffie
kopje koffie
koffietje
bakkie
koffie met
~ koffie
lunch met
lunchen
lunchen met
~ lunch
borrel
vrijmibo
~ borrel
bijkletsen
netwerkgesprek
netwerken

[hold]
geblokkeerd
blok
blokkade
gereserveerd
vrijhouden
^vrijhouden
niet inplannen
niet plannen
geen afspraken
geen gesprekken
optie
onder voorbehoud
focustijd

[leisure]
voorstelling
theatervoorstelling
~ musical
~ concert
bioscoop
verjaardag
bruiloft
spelletjesavond
fietsronde
rondje fietsen
rondje hardlopen
rondje lopen
rondje golf
rondje plas
hardlooprondje
ronde golf
ronde fietsen
ronde kroegen
ronde biljart
quizronde
pubquiz
kroegentocht
toernooi
wedstrijd
selectietraining
voetbaltraining
proeftraining
gesprek trainer
repetitie koor

[other]
mijn zoon
mijn dochter
mijn vriend
mijn vriendin
mijn man
mijn vrouw
mijn zus
mijn broer
mijn moeder
mijn vader
zoon
dochter
moeder van
vader van
mama
papa
oma
opa
man van
vrouw van
vriend van
vriendin van
zusje
broertje
buren
buurman
buurvrouw
succes met
succes wensen
duimen voor
duimen
kaarsje branden
kaarsje branden voor
oppassen op

[role]
*ontwikkelaar
*adviseur
*medewerker
*medewerkster
*beheerder
*leider
*leidster
*begeleider
*begeleidster
*verpleegkundige
*chauffeur
*kundige
*monteur
*technicus
*mecanicien
*manager
*docent
*docente
*leraar
*lerares
*leerkracht
*verzorger
*verzorgster
*verzorgende
*helpende
*assistent
*assistente
*coördinator
*consulent
*consulente
*deskundige
*inspecteur
*controleur
*planner
*voorbereider
*tekenaar
*ontwerper
*werker
*werkster
*arbeider
*bediende
*verkoper
*verkoopster
*inkoper
*analist
*specialist
*ingenieur
*architect
*redacteur
*wetenschapper
*onderzoeker
*therapeut
*apotheker
*bezorger
*schoonmaker
*bewaker
*beveiliger
*trainer
*jurist
*advocaat
*griffier
*secretaris
*secretaresse
*directeur
*bestuurder
*hoogleraar
*operator
*vertegenwoordiger
*bemiddelaar
*agoog
accountant
accountmanager
activiteitenbegeleider
administrateur
administratief medewerker
advocaat
adviseur
afdelingshoofd
afdelingsmanager
afstudeerder
afstudeerstage
afwasser
aios
allround medewerker
analist
anios
apotheker
apothekersassistente
archeoloog
architect
archivaris
arts assistent
assistent
assistente
automonteur
baliemedewerker
barista
barman
barmedewerker
basisarts
bbl monteur
bediende
bedieningsmedewerker
bedrijfsleider
begeleider
beheerder
beleidsadviseur
beleidsmedewerker
beleidsmaker
bestuurssecretaris
beveiliger
bewindvoerder
bezorger
bibliothecaris
bloemist
boa
boekhouder
boekhoudster
bouwkundige
buschauffeur
calculator
cassière
caissière
chauffeur
chef kok
communicatieadviseur
communicatiemedewerker
conciërge
conducteur
consulent
consultant
controller
coördinator
conservator
dakdekker
deurwaarder
dierenarts
dierenverzorger
diensthoofd
dierenartsassistente
diëtist
directeur
directeur bestuurder
directiesecretaresse
docent
docente
doktersassistente
doktersassistent
dramaturg
dtper
dtp er
elektricien
elektromonteur
ergotherapeut
ervaringsdeskundige
fietsenmaker
fietskoerier
fotograaf
fysiotherapeut
gastvrouw
gastheer
gids
griffier
groepsleerkracht
groepsleider
grondwerker
grafisch vormgever
hoofd
horecamedewerker
hovenier
hoogleraar
huishoudelijke hulp
huishoudhulp
huisarts
hulpkok
hypotheekadviseur
ict er
ingenieur
inkoper
inspecteur
installateur
intercedent
interieurverzorger
interieurverzorgster
jeugdconsulent
jeugdzorgwerker
journalist
jurist
juridisch medewerker
juridisch adviseur
kapster
kassamedewerker
kelner
keukenhulp
klantadviseur
klantenservicemedewerker
klerk
kleuterjuf
kleuterleidster
klusjesman
koerier
kraamverzorgster
kwaliteitsmedewerker
laborant
laborante
landmeter
lasser
leerkracht
leerling kok
leerling monteur
leerlingbegeleider
leidinggevende
leider
leraar
lerares
logistiek medewerker
logopedist
logopediste
loodgieter
maatschappelijk werker
maatschappelijk assistent
machinist
machineoperator
magazijnier
magazijnmedewerker
makelaar
manager
marketeer
mecanicien
medewerker
metselaar
mondhygiënist
mondhygiëniste
monteur
museummedewerker
nachtportier
notarisklerk
notarieel medewerker
ober
officemanager
officier van justitie
onderhoudsmonteur
onderhoudstechnicus
onderwijsassistent
onderwijsassistente
onderzoeker
ontwerper
ontwikkelaar
operator
opsteller
opticien
opvoeder
orderpicker
pabo student
pakketbezorger
pedagogisch medewerker
pedagogisch medewerkster
pedagoog
penningmeester
personal shopper
personeelsadviseur
planner
planoloog
ploegbaas
ploegleider
podiumtechnicus
politieagent
poetshulp
portier
postbode
postbezorger
praktijkondersteuner
preventieadviseur
procesoperator
productieleider
productiemedewerker
programmeur
programmamaker
projectcoördinator
projectleider
projectmanager
projectmedewerker
promovendus
promotieplek
psycholoog
rayonmanager
receptionist
receptioniste
rechercheur
redacteur
regisseur
rij instructeur
schadebehandelaar
schoonmaker
schoonmaakster
schoolleider
schrijnwerker
secretaresse
secretaris
secretariaat
servicemonteur
sociaal werker
souschef
sous chef
stadsgids
stage
stagiair
stagiaire
steward
stewardess
stratenmaker
stukadoor
supermarktmedewerker
systeembeheerder
tandarts
tandartsassistente
teamleider
teamcoach
teammanager
technicus
tekenaar
telefonist
telefoniste
thuisbegeleider
thuishulp
toezichthouder
tolk
trainee
traineeship
trambestuurder
treinbestuurder
tuinman
uitvoerder
vakkenvuller
verkoopmedewerker
verkoper
verkoopster
verloskundige
verpleegkundige
verpleger
verpleegster
vertaler
vertegenwoordiger
verzorgende
verzorgende ig
verzorger
voorman
voorzitter
vormgever
vrachtwagenchauffeur
webredacteur
wegenwerker
werkcoach
werkstudent
werktuigbouwkundige
werkvoorbereider
wetenschappelijk medewerker
wijkagent
wijkverpleegkundige
winkelmedewerker
winkelbediende
winkelier
winkelmanager
zaakvoerder
zaalwacht
zorgkundige
zorgmedewerker
zorgverlener
zorgcoördinator
zweminstructeur
afwashulp
bakkershulp
schoonmaakhulp
juf
deskundige
sportleraar
kinderverzorger
kinderbegeleider
hoofdverpleegkundige
wetenschapper
cultuurfunctionaris
ombudsman
maatschappelijk assistente
brandweerman
brandwacht
zij instromer
chef
kok
kapper
timmerman

[craft]
technisch
technische
administratief
administratieve
commercieel
commerciële
financieel
financiële
juridisch
medisch
pedagogisch
sociaal
maatschappelijk
logistiek
operationeel
strategisch
junior
senior
medior
allround
leerling
aankomend
assistent
plaatsvervangend
adjunct
polyvalent
zelfstandig
wetenschappelijk
leidinggevend
en
van
voor
ig
binnendienst
buitendienst
klantenservice
grafisch
grafische
engels
frans
duits
nederlands
wiskunde
data
ict
it
hr
finance
financiën
marketing
communicatie
verkoop
sales
inkoop
planning
transport
magazijn
productie
techniek
onderhoud
bouw
installatie
elektro
kwaliteit
veiligheid
milieu
energie
duurzaamheid
klimaat
ruimtelijke
ordening
burgerzaken
publiekszaken
zorg
jeugd
jeugdzorg
ouderenzorg
thuiszorg
wijkverpleging
geriatrie
ic
spoed
kraam
ggz
horeca
keuken
winkel
kassa
vastgoed
vastgoedrecht
bestuursrecht
arbeidsrecht
fiscaal
belastingen
debiteuren
crediteuren
salarisadministratie
groep
kleuters
onderbouw
bovenbouw
internationaal
nationaal
fulltime
parttime
ce

[org]
academie
accountants
adviesgroep
advocaten
advocatenkantoor
advies
agentschap
apotheek
architecten
architectenbureau
atelier
autobedrijf
bakkerij
bank
basisschool
bedrijven
belastingdienst
betonbouw
bibliotheek
bloemen
boekhandel
bouw
bouwbedrijf
bouwmarkt
brandweer
brasserie
brouwerij
bureau
bv
café
camping
catering
centrum
coöperatie
college
consultancy
cvba
dierenarts
dierenkliniek
diensten
drogist
drukkerij
energie
expeditie
fabriek
federatie
fonds
fysiotherapie
garage
gebroeders
gemeente
gerechtshof
ggd
ggz
groep
groothandel
handelsonderneming
havenbedrijf
hogeschool
holding
horeca
hospitaal
huisartsenpraktijk
hypotheken
infra
ingenieursbureau
installatie
installaties
installatietechniek
instituut
interieur
internaat
juwelier
kantoor
kapsalon
kinderopvang
kliniek
kringloop
krant
kunsthal
kwekerij
laboratorium
landbouw
logistiek
lyceum
machinebouw
makelaardij
makelaars
media
metaal
metaalbewerking
ministerie
museum
mutualiteit
notariaat
notarissen
nv
omroep
omgevingsdienst
onderwijs
opvang
optiek
partners
pensioenfonds
politie
praktijk
provincie
rechtbank
recreatie
reizen
restaurant
rijschool
scholen
scholengemeenschap
scholengroep
school
schilderwerken
schoonmaak
schouwburg
slagerij
sociaal huis
softwarehuis
stad
stadsbestuur
staalbouw
stichting
studio
supermarkt
tandartspraktijk
techniek
textiel
theater
thuiszorg
transport
tuincentrum
uitgeverij
uitzendbureau
universiteit
umc
vastgoed
veiligheidsregio
vereniging
vervoer
verzekeringen
vof
vzw
waterbedrijf
waterschap
wonen
woningcorporatie
woningstichting
woonzorgcentrum
woonzorg
wzc
zaden
ziekenfonds
ziekenhuis
zonen
zoon
zorg
zorgcentrum
zorggroep
zorgverzekeraar
zuivel
boekhouding
bouwgroep
dakwerken
elektro
elektrotechniek
houthandel
meubelen
uwv
vdab
ambassade
consulaat
kdv
crèche
opleidingen
onderzoek
werkplein
verzekering
kraamzorg
fysio

[filler]
de
het
een
van
voor
op
in
te
om
uur
bij
met
en
aan
na
naar
tot
vanaf
over
via
per
ivm
nav
mbt
ca
circa
incl
mijn
onze
ons
uw
je
jouw
jullie
afspraak
uitnodiging
bevestigd
bevestiging
verplaatst
verzet
datum
online
digitaal
virtueel
fysiek
telefonisch
telefonische
telefoon
tel
video
videogesprek
videocall
call
zoom
teams
belafspraak
belletje
eerste
tweede
derde
laatste
finaal
finale
vervolg
1e
2e
3e
4e
1ste
2de
3de
ronde
stap
deel
functie
vacature
vacaturenummer
vacaturenr
rol
positie
job
baan
bedrijf
hr
recruiter
recruitment
manager
technisch
inhoudelijk
gesprek
gesprekken
interview
kennismaken
kennismaking
kennismakingsgesprek
sollicitatie
sollicitatiegesprek
screening
intake
rondleiding
presentatie
casus
opdracht
daarna
aansluitend
eerst
afdeling
verpleegafdeling
locatie
kantoor
vestiging
hoofdkantoor
zaal
kamer
lokaal
ingang
receptie
onthaal
verdieping
etage
gebouw
directie
directeur
eigenaar
zaakvoerder
baas
devs
arbeidsvoorwaarden
koffie
lunch
even
kort
korte
bellen
belt
mij
vervolggesprek
assessmentdag
assessment
traineeship
achtige
concurrent
mw
mevr
mevrouw
dhr
meneer
heer
drs
dr
mr
ir
vandaag
morgen
ochtend
middag
avond
dag
hele
halve
nader
kandidatuur
maandag
dinsdag
woensdag
donderdag
vrijdag
zaterdag
zondag
januari
februari
maart
juni
juli
augustus
september
oktober
november
december
min
minuten
kwartier
1
2
3
fulltime
parttime
nieuw
team
planning
winkel
week

[at]
bij
bij de
bij het
bij firma
firma
bedrijf

[with]
met
met de
met het

[for]
voor
voor de functie
voor de functie van
voor de rol
voor de vacature
voor de positie
voor de baan als
functie
functie van
als
vacature
vacature voor
voor vacature
rol
ivm vacature

[notes thanks]
je sollicitatie
je kandidatuur
je kandidaatstelling
uw sollicitatie
uw kandidatuur
uw kandidaatstelling
jouw sollicitatie
jouw kandidatuur
jouw kandidaatstelling
dank voor je reactie op
dank voor je interesse
dank voor je motivatie
dank voor uw reactie op
dank voor uw interesse
dank voor uw motivatie
dank voor jouw reactie op
dank voor jouw interesse
dank voor jouw motivatie
bedankt voor je reactie op
bedankt voor je interesse
bedankt voor je motivatie
bedankt voor uw reactie op
bedankt voor uw interesse
bedankt voor uw motivatie
bedankt voor jouw reactie op
bedankt voor jouw interesse
bedankt voor jouw motivatie
bedankt voor het solliciteren
leuk dat je gesolliciteerd
leuk dat je solliciteert
leuk dat je interesse
leuk dat je reageert op
leuk dat u gesolliciteerd
leuk dat u solliciteert
leuk dat u interesse
leuk dat u reageert op
fijn dat je gesolliciteerd
fijn dat je solliciteert
fijn dat je interesse
fijn dat je reageert op
fijn dat u gesolliciteerd
fijn dat u solliciteert
fijn dat u interesse
fijn dat u reageert op
goed dat je gesolliciteerd
goed dat je solliciteert
goed dat je interesse
goed dat je reageert op
goed dat u gesolliciteerd
goed dat u solliciteert
goed dat u interesse
goed dat u reageert op
hebt gesolliciteerd
heeft gesolliciteerd
jij gesolliciteerd
gesolliciteerd op
gesolliciteerd naar
gesolliciteerd voor
gesolliciteerd bij
solliciteerde je
solliciteerde u
naar aanleiding van je brief
naar aanleiding van je reactie
naar aanleiding van uw brief
naar aanleiding van uw reactie
naar aanleiding van jouw brief
naar aanleiding van jouw reactie
je interesse in
uw interesse in
interesse in de functie
interesse in de vacature
interesse in de rol
interesse in de baan
interesse in de positie
interesse in de job
interesse in onze functie
interesse in onze vacature
interesse in onze rol
interesse in onze baan
interesse in onze positie
interesse in onze job
interesse in deze functie
interesse in deze vacature
interesse in deze rol
interesse in deze baan
interesse in deze positie
interesse in deze job
interesse in een functie
interesse in een baan
interesse in een job
interesse in een stage
reactie op de vacature
reageerde op onze
op onze vacature
voor welke functie
je motivatiebrief
je sollicitatiebrief
je cv
uw motivatiebrief
uw sollicitatiebrief
uw cv
jouw cv
je profiel sprak
je profiel spreekt
je profiel past
je profiel sluit
je ervaring sprak
je ervaring spreekt
je ervaring past
je ervaring sluit
uw profiel
nodigen je graag
nodigen je uit
nodigen u graag
nodigen u uit
nodigen we je
nodigen we u
nodigen we jou
nodigen wij je
nodigen wij u
nodigen wij jou
nodig ik je
nodig ik u
uit te nodigen
uitnodigen voor een gesprek
uitnodigen voor een sollicitatiegesprek
uitnodigen voor een kennismakingsgesprek
uitnodigen voor een eerste gesprek
uitnodigen voor een tweede gesprek
uitnodigen voor een interview
uitnodigen voor een selectiegesprek
uitnodigen voor een kennismaking
uitgenodigd voor een gesprek
uitgenodigd voor een sollicitatiegesprek
uitgenodigd voor een kennismakingsgesprek
uitgenodigd voor een interview
uitgenodigd voor een selectiegesprek
uitgenodigd voor een assessment
uitgenodigd voor een mondelinge proef
uitgenodigd voor een proef
uitgenodigd voor het gesprek
uitgenodigd voor het sollicitatiegesprek
uitgenodigd voor het kennismakingsgesprek
uitgenodigd voor het interview
uitgenodigd voor het selectiegesprek
uitgenodigd voor het assessment
uitgenodigd voor het mondelinge proef
uitgenodigd voor het proef
uitnodiging voor een sollicitatiegesprek
uitnodiging voor een gesprek
uitnodiging voor een kennismakingsgesprek
uitnodiging voor een interview
uitnodiging voor een eerste gesprek
uitnodiging voor een selectiegesprek
uitnodiging voor je sollicitatiegesprek
uitnodiging voor je gesprek
uitnodiging voor je kennismakingsgesprek
uitnodiging voor je interview
uitnodiging voor je eerste gesprek
uitnodiging voor je selectiegesprek
uitnodiging voor het sollicitatiegesprek
uitnodiging voor het gesprek
uitnodiging voor het kennismakingsgesprek
uitnodiging voor het interview
uitnodiging voor het eerste gesprek
uitnodiging voor het selectiegesprek
uitnodiging voor uw sollicitatiegesprek
uitnodiging voor uw gesprek
uitnodiging voor uw kennismakingsgesprek
uitnodiging voor uw interview
uitnodiging voor uw eerste gesprek
uitnodiging voor uw selectiegesprek
willen jou graag leren
willen jou graag spreken
willen jou graag uitnodigen
willen jou graag beter
zouden je graag leren
zouden je graag spreken
zouden je graag uitnodigen
zouden je graag beter
zouden u graag leren
zouden u graag spreken
zouden u graag uitnodigen
zouden u graag beter
zouden jou graag leren
zouden jou graag spreken
zouden jou graag uitnodigen
zouden jou graag beter
willen je graag
willen u graag
graag ontmoeten
graag leren we je kennen
graag leren we u kennen
graag leren we jou kennen
graag leren wij je kennen
graag leren wij u kennen
graag leren wij jou kennen
leren je graag kennen
leren u graag kennen
je graag beter leren
je graag persoonlijk leren
u graag beter leren
u graag persoonlijk leren
je graag leren kennen
kennis met je te maken
kennis met je maken
kennis met u te maken
kennis met u maken
graag met je kennis
graag met u kennis
maken graag kennis
spreken je graag
sollicitatieprocedure
sollicitatieproces
selectieprocedure
selectieproces
stap in je procedure
stap in de sollicitatie
stap in de procedure
stap in onze sollicitatie
stap in onze procedure
stap in uw procedure
stap in jouw procedure
laatste stap in
laatste stap voordat
volgende stap in
volgende stap voordat
tweede stap in
tweede stap voordat
je bent door
een stap verder
verder in de procedure
stap verder in
enthousiast over je
enthousiast over jouw
enthousiast over uw
door naar de volgende
door bent naar
volgende ronde van
voor de tweede ronde
voor de volgende ronde
voor de laatste ronde
voor de finale ronde
ontvangt je voor de
je gesprek is ingepland
onze opdrachtgever
onze klant wil
onze klant heeft
onze klant zoekt
onze klant ontmoet
onze klant is
bij onze klant
sollicitatieronde
gesprek over de vacature
gesprek over de functie
gesprek over de rol
gesprek over de job
gesprek over de baan
gesprek over onze vacature
gesprek over onze functie
gesprek over onze rol
gesprek over onze job
gesprek over onze baan
geselecteerd voor een gesprek
geselecteerd voor een interview
geselecteerd voor het gesprek
geselecteerd voor het interview
geselecteerd voor de volgende
je bent geselecteerd
u bent geselecteerd
preselectie
op basis van je brief
op basis van je profiel
op basis van uw brief

[notes meet]
je spreekt met
u spreekt met
je hebt een gesprek met
u hebt een gesprek met
u heeft een gesprek met
je maakt kennis met
u maakt kennis met
maak je kennis met
je ontmoet
u ontmoet
ontmoet je
spreek je met
gesprekspartner
gesprekspartners
je sollicitatiegesprek
je gesprek
je kennismakingsgesprek
je interview
je selectiegesprek
je proefdag
je meeloopdag
je assessment
uw sollicitatiegesprek
uw gesprek
uw kennismakingsgesprek
uw interview
uw selectiegesprek
uw proefdag
uw meeloopdag
uw assessment
jouw sollicitatiegesprek
jouw gesprek
jouw kennismakingsgesprek
jouw interview
jouw selectiegesprek
jouw proefdag
jouw meeloopdag
jouw assessment
het gesprek duurt
het gesprek vindt
het gesprek zal
het gesprek is met
het gesprek voer
we voeren het gesprek
gesprek met onze hr
gesprek met onze manager
gesprek met onze teamleider
gesprek met onze directeur
gesprek met onze recruiter
gesprek met de hr
gesprek met de manager
gesprek met de teamleider
gesprek met de directeur
gesprek met de recruiter
kijken ernaar uit je
kijken ernaar uit om je
kijken ernaar uit u
kijken er naar uit je
kijken er naar uit om je
kijken er naar uit u
kijken uit naar het gesprek
kijken uit naar je komst
kijken uit naar ons gesprek
kijken uit naar de kennismaking
we kijken ernaar uit
tot dan en succes
neem je id mee
breng je identiteitskaart
breng je id
breng uw identiteitskaart
breng uw id
geldig legitimatiebewijs
legitimatiebewijs mee
identiteitskaart mee
meer over de functie
meer over de vacature
meer over de rol
meer over de baan
meer over de job
vertel je graag
vertel je meer
vertellen we je graag
vertellen we je meer
hoe de functie
je mogelijke collega s
mogelijke leidinggevende
toekomstige leidinggevende
je toekomstige manager
je toekomstige collega s
mogelijk toekomstige
zouden je graag
benieuwd naar je motivatie
benieuwd naar je ervaring
benieuwd naar je verhaal
benieuwd naar uw motivatie
benieuwd naar uw ervaring
benieuwd naar uw verhaal
benieuwd wie je bent
meer over jou
over je ervaring
selectiecommissie bestaat
sollicitatiecommissie bestaat
de commissie bestaat
de jury bestaat
de adviescommissie
benoemingsadviescommissie
benoemingscommissie
het team leren kennen
kennis te maken met het team
kennismaken met het team
rondleiding op de afdeling
laten we je de afdeling
laten we je het bedrijf
laten we u de afdeling
laten we u het bedrijf
toon u het
toon u de
toon u den
toon je het
toon je de
toon je den

[notes next]
verzetten of annuleren
annuleren of verzetten
afspraak verzetten
afspraak beheren
afspraak wijzigen
afspraak annuleren
een ander moment
een ander tijdstip
ander tijdstip kiezen
kun je toch niet
toch niet kunt
verhinderd
beheer je afspraak
verplaatsen of annuleren

[notes job]
sollicitatie
sollicitaties
sollicitanten
solliciteren
gesolliciteerd
sollicitatiebrief
motivatiebrief
vacature
vacaturenummer
vacaturetekst
functieomschrijving
functieprofiel
functie
functietitel
takenpakket
recruiter
recruitment
rekrutering
werving
personeelszaken
hr adviseur
hr dame
hr manager
hr partner
hrbp
p o
hiring manager
teamleider
teamlead
teammanager
afdelingshoofd
diensthoofd
zaakvoerder
bedrijfsleider
uitzendbureau
detachering
intercedent
opdrachtgever
salaris
salarisindicatie
salarisverwachting
salariswens
salarisschaal
cao
loon
brutoloon
bruto
nettoloon
uurloon
maandloon
maaltijdcheques
ecocheques
groepsverzekering
hospitalisatieverzekering
reiskostenvergoeding
lease auto
leaseauto
auto van de zaak
bus van de zaak
bedrijfswagen
firmawagen
vakantiedagen
dertiende maand
arbeidsvoorwaarden
arbeidscontract
jaarcontract
vast contract
tijdelijk contract
contract voor bepaalde
bepaalde duur
onbepaalde duur
bepaalde tijd
onbepaalde tijd
dienstverband
aantal uren
uren per week
fulltime
parttime
deeltijds
voltijds
fte
ploegendienst
ploegenstelsel
nachtdienst
avonddienst
weekenddienst
thuiswerken
opzegtermijn
startdatum
ingangsdatum
per direct
proeftijd
proefperiode
inwerktraject
sollicitatiegesprek
kennismakingsgesprek
gesprek 2 van
tweede gesprek
eerste gesprek
sollicitatieronde
sollicitatiecommissie
selectiecommissie
selectiegesprek
telefonische screening
proefdag
proefdraaien
meelopen
meeloopdag
proefles
mondelinge proef
assessment
capaciteitentest
persoonlijkheidstest
praktijkproef
presentatie geven
opdracht bespreken
je uitwerking
cv
diploma
getuigschrift
getuigschriften
referenties
portfolio
vca
vog
werkkleding
werkschoenen
veiligheidsschoenen
zwarte broek
dresscode
nette kleding
werkervaring
vragen stellen
mijn vragen
waarom weg
waarom wij
waarom deze
waarom ik
waarom hier
sterke punten
zwakke punten
sterktes
zwaktes
sterke en zwakke
starr
star methode
over mezelf vertellen
werkgever
baan
job
collega s leren kennen
doorgroeimogelijkheden
opleidingsmogelijkheden
indeed
linkedin
stage
stagevergoeding
bijbaan
traineeship
besluit nemen
kandidaat nr
kandidaat nummer

[notes guard]
cv van de kandidaat
cv kandidaat
cv bijgevoegd
cv in de bijlage
cv in bijlage
cv als bijlage
cv zie bijlage
cv zit in
cv staat in
cv s in
motivatiebrief en cv van
brief en cv van
profiel van de kandidaat
kandidaatprofiel
de sollicitant
kandidaat is
onze kandidaat
deze kandidaat
met de kandidaat
voor de kandidaat
de kandidaat heeft
volgende kandidaat
beoordelingsformulier
scoreformulier
scorelijst
evaluatieformulier
gespreksleidraad
interviewleidraad
feedback invullen
feedback in recruitee
graag beoordelen
nabespreken
ik doe het inhoudelijke
wie stelt welke vragen
de kandidaten
onze kandidaten
twee kandidaten
drie kandidaten

[notes mock]
oefengesprek
we oefenen
om te oefenen
oefenen het gesprek
proefsollicitatie
simulatie van
speelt de recruiter
speelt de werkgever

[notes prep]
loopbaancoach
loopbaancoaching
sollicitatiecoach
oefenen voor
voorbeelden voorbereiden
jaarverslag lezen
website lezen

[notes training]
cursusmateriaal
deelnemers aan de training
verplicht onderdeel

[notes media]
luisteraars
lezers
aflevering
uitzending
het artikel
artikel over
wordt gepubliceerd
onze redactie
journalist
verslaggever
fotograaf komt
citaten
ter inzage vooraf
geluidsopname
camera ploeg
cameraploeg
draaidag
podcast

[notes research]
ons onderzoek
dit onderzoek
mijn onderzoek
je deelname
uw deelname
cadeaubon
vvv bon
bol bon
vergoeding voor je tijd
toestemmingsformulier
toestemmingsverklaring
mijn scriptie
voor mijn afstuderen
anoniem
geen foute antwoorden
geen goede of foute
het prototype

[notes official]
paspoort en pasfoto
geboorteakte
apostille
v nummer
visumaanvraag
uitkering
bijstandsuitkering
werkplan
sollicitatieplicht
bewijs van sollicitaties
inspanningsplicht
verblijfsvergunning
verblijfsdocument
inburgering

[notes school]
uw kind
je kind
uw zoon
uw dochter
jullie kind
jullie dochter
jullie zoon
beste ouders
ouders verzorgers
uw leerling
rapport van
toelating tot
schooladvies
wenmoment

[notes home]
huurcontract
huurprijs
de woning
kale huur
borgsom
huisgenoten
huisgenoot
bezichtiging
inkomensverklaring
kamer in ons huis
kamer vrij
de kamer is

[notes staff]
je doelen
jouw doelen
doelstellingen voor
laatste werkdag
zelfevaluatie
je functioneren
uw functioneren
uit dienst
ontwikkelplan
laptop inleveren
terugblik op
je buddy
eerste werkdag
inwerkprogramma
welkom in het team

[notes sales]
offerte
vrijblijvend
vrijblijvende
ons aanbod
onze producten
uw behoeften
je behoeften
werkgeversverklaring
loonstrook
loonstroken
hypotheek
financieel advies
belastingaangifte
aangifte
productdemo
jullie wensen

[notes care]
verwijsbrief
verwijzing van
zorgpas
eigen risico
behandelplan
no show tarief

[notes reminder]
bedankmail
bedankje sturen
nabellen

[notes other]
duimen
als referentie opgegeven

[notes names]
sollicitatie voor de functie van {role} bij {co}
sollicitatie voor de functie {role} bij {co}
sollicitatie voor de vacature {role} bij {co}
sollicitatie voor de rol van {role} bij {co}
sollicitatie naar de functie van {role} bij {co}
sollicitatie naar de functie {role} bij {co}
sollicitatie op de vacature {role} bij {co}
sollicitatie op de functie {role} bij {co}
sollicitatie als {role} bij {co}
kandidatuur als {role} bij {co}
kandidatuur voor de functie van {role} bij {co}
kandidatuur voor de functie van {role}
kandidatuur voor de functie {role}
kandidatuur voor de vacature {role}
kandidatuur als {role}
kandidatuur bij {co}
sollicitatie voor de functie van {role}
sollicitatie voor de functie {role}
sollicitatie voor de vacature van {role}
sollicitatie voor de vacature {role}
sollicitatie voor de rol van {role}
sollicitatie voor de rol {role}
sollicitatie voor de positie van {role}
sollicitatie naar de functie van {role}
sollicitatie naar de functie {role}
sollicitatie op de vacature {role}
sollicitatie op de functie van {role}
sollicitatie op onze vacature {role}
sollicitatie als {role}
sollicitatie bij de {co}
sollicitatie bij {co}
gesolliciteerd bij {co}
gesolliciteerd als {role}
gesolliciteerd naar de functie van {role}
gesolliciteerd op de vacature {role}
gesolliciteerd op de functie {role}
gesolliciteerd op {role}!
gesolliciteerd op {role}
gereageerd?: {role}
interesse in de functie van {role} bij {co}
interesse in de functie {role} bij {co}
interesse in de rol van {role} bij {co}
interesse in de vacature {role} bij {co}
interesse in een baan bij {co}
interesse in werken bij {co}
interesse in de functie van {role}
interesse in de functie {role}
interesse in de rol van {role}
interesse in de vacature {role}
interesse in onze vacature {role}
sollicitatiegesprek als {role} bij {co}
sollicitatiegesprek voor de functie van {role}
sollicitatiegesprek voor de functie {role}
sollicitatiegesprek bij de {co}
sollicitatiegesprek bij {co}
sollicitatiegesprek met {co}
selectiegesprek bij {co}
jobgesprek bij {co}
kennismakingsgesprek bij {co}
kennismakingsgesprek met {co}
kennismaking bij {co}
gesprek bij de {co}
gesprek bij onze klant {co}
gesprek bij onze opdrachtgever {co}
gesprek bij {co}
interview bij {co}
proefdag bij {co}
meeloopdag bij {co}
assessment bij {co}
assessment voor {co}
onze opdrachtgever {co}
onze klant {co}
opdrachtgever: {co}
bedrijf: {co}
werkgever: {co}
firma: {co}
functie: {role}
vacature: {role}
positie: {role}
job: {role}
functie {role} bij {co}
functie van {role} bij {co}
vacature {role} bij {co}
vacature voor {role} bij {co}
rol van {role} bij {co}
als {role} bij {co}
werken voor {co}
welkom bij {co}
hr-team van {co}
recruitmentteam van {co}
recruitment team {co}
hr-afdeling van {co}
namens {co}
de functie van {role}
de functie als {role}
de rol van {role}
de rol als {role}
de vacature van {role}
de vacature voor {role}
de vacature {role}
onze vacature {role}
de plaats van {role}
de job van {role}
de baan als {role}
telefonische screening {role}
screening {role}
jobgesprek {role}
interesse in {co}
"""
