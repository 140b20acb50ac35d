"""Dutch."""

WORDS = """
[strong]
sollicitatiegesprek*
sollicitatie gesprek
sollicitatie
sollicitatie interview
sollicitatieprocedure
sollicitatieronde
jobinterview
selectiegesprek*
meeloopdag
proefdag
proefdraaien
solli
solligesprek
jobgesprek
assessmentdag
kennismakingsgesprek vacature
gesprek vacature
uitnodiging gesprek vacature
vervolggesprek sollicitatie

[firm]
kennismakingsgesprek sollicitatie
vervolggesprek
1e gesprek
2e gesprek
3e gesprek
eerste gesprek
tweede gesprek
derde gesprek
arbeidsvoorwaardengesprek
arbeidsvoorwaarden gesprek
telefonisch interview
telefonische screening
technisch interview
technisch gesprek
gesprek recruiter
gesprek met recruiter
belafspraak recruiter
online kennismaking
assessment
hr gesprek
selectiedag
eindgesprek
gesprek hr
kennismaking recruiter
interview planning

[plain]
kennismakingsgesprek*
interview

[vague]
kennismaking
gesprek
gesprekken
belafspraak
even bellen
koffie met het team

[round]
tweede ronde
eerste ronde
derde ronde
laatste ronde
finale ronde
2e ronde
1e ronde
ontmoeting team
kennismaken met het team
casus
casusbespreking
ronde 1
ronde 2
ronde 3
koffie met het team
lunch met het team

[job]
vacature
recruiter
werving
functie
sollicitatie
traineeship

[candidate]
kandidaat
kandidaten
sollicitant
sollicitanten
sollicitatiecommissie
selectiecommissie
sollicitatiegesprekken voeren
sollicitatiegesprekken

[mock]
oefengesprek
oefeninterview
proefgesprek
oefenen sollicitatiegesprek
oefen sollicitatiegesprek
sollicitatiegesprek oefenen
proefinterview
rollenspel
~ oefenen
~ oefening

[prep]
voorbereiding
voorbereiden
^voorbereiden
^voorbereiding
voorbereiding sollicitatiegesprek
sollicitatiegesprek voorbereiden
sollicitatiegesprek voorbereiding
^oefenen
^inlezen
loopbaancoach
loopbaancoaching
sollicitatiecoach
sollicitatiecoaching

[training]
sollicitatietraining
sollicitatieworkshop
sollicitatiecursus
training sollicitatiegesprek
training sollicitatiegesprekken
workshop solliciteren
interviewtraining
cursus
opleiding
~ training
~ workshop

[debrief]
nabespreking*
debrief
evaluatie kandidaten
kandidatenoverleg
overleg kandidaten
selectieoverleg
intervisie
wervingsoverleg
briefselectie

[media]
~ *dagblad
~ courant
~ nieuws
~ *blad
persinterview
interview krant
interview pers
pers
krant
radio
radio interview
journalist
opname
uitzending
podcast*
tijdschrift
~ magazine
~ omroep
omroep
verslaggever
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

[research]
gebruikersinterview*
gebruikersonderzoek
klantinterview*
klantonderzoek
onderzoeksinterview
interview scriptie
scriptie
enquête
marktonderzoek
usabilitytest
expertinterview
interview onderzoek
~ onderzoek

[official]
visum
ambassade
consulaat
ind
gemeente
inburgering*
naturalisatie
asiel
politie
uwv
werkplein
rechtbank
advocaat
verzekering
belastingdienst
notaris
verhoor

[school]
juf
meester
directeur school
mentor
oudergesprek*
ouderavond
ouders
10 minutengesprek
10 minuten gesprek
tienminutengesprek*
rapportgesprek
leerkracht
school
schoolgesprek
mentorgesprek
intakegesprek school
studiekeuzegesprek
studiekeuze
toelatingsgesprek
toelating
universiteit
crèche
kinderopvang
kennismaking kinderopvang
kennismaking school
kdv
beurs

[home]
huurder
huurders
huisbaas
verhuurder
bezichtiging
hospiteren
hospiteeravond
hospita
woning
huisgenoot
huisgenoten
kamer
adoptie
pleegkind
oppas
kennismaking oppas
kennismaking hondenoppas
makelaar
kennismaking makelaar
schoonmaakster
asiel hond

[staff]
collega
nieuwe collega
leidinggevende
teamleider
functioneringsgesprek*
beoordelingsgesprek*
evaluatiegesprek*
voortgangsgesprek*
exitgesprek*
exit gesprek
exitinterview
exit interview
jaargesprek*
pop gesprek
ontwikkelgesprek*
ontwikkelingsgesprek
doelstellingengesprek
planningsgesprek
personeelsgesprek
salarisgesprek
verzuimgesprek
re integratiegesprek
loopbaangesprek
bilateraal
bila
eindgesprek
proeftijd
proeftijdgesprek
beoordeling
werkoverleg
teamoverleg
slechtnieuwsgesprek

[sales]
notaris
boekhouder
hypotheekadviseur
verzekeringsadviseur
coach
klantgesprek*
verkoopgesprek*
adviesgesprek*
salesgesprek
acquisitiegesprek
offertegesprek
kennismaking klant
kennismaking nieuwe klant
kennismakingsgesprek klant
kennismakingsgesprek accountant
leverancier
leveranciersgesprek
offerte
hypotheekgesprek
hypotheekadvies
hypotheek
bank
accountant
~ klant
~ klanten

[care]
intakegesprek
intake
intakegesprek fysio
intakegesprek psycholoog
psycholoog
therapeut
therapie
huisarts
ziekenhuis
tandarts
kennismaking verloskundige
verloskundige
keukentafelgesprek
zorggesprek
doopgesprek

[reminder]
bedankmail
bedankmailtje
bedankbrief
bedankje
^bedanken
bedanken
nabellen
^nabellen
navragen
^navragen
herinnering
^herinnering
^herinneren
^bevestigen
bevestigen
^mailen
^bellen
^sturen
^plannen
inplannen
^inplannen
^afspraak maken
terugkoppeling
uitslag
reactie
antwoord
wachten op
^wachten
na sollicitatiegesprek
na het gesprek
reiskosten
sollicitatie versturen
sollicitatiebrief
sollicitatiebrief schrijven
brief schrijven
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
strijken
kopen
printen

[errand]
reis naar
^reis
trein naar
^trein
^vlucht
hotel voor
outfit
pak
kleding
kapper
reistijd
overhemd
blouse
schoenen
stropdas

[deadline]
deadline
sluitingsdatum
inleveren
sluiting vacature
online test
capaciteitentest
online assessment

[fair]
banenmarkt
carrièrebeurs
carrièredag
banenbeurs
open dag
informatieavond
informatiebijeenkomst
bedrijvendag
meet and greet

[coffee]
koffie
kop koffie
koffie met
koffie drinken
lunch
borrel
bijpraten

[hold]
geblokkeerd
blok
gereserveerd
vrijhouden
niet inplannen
optie

[role]
ontwikkelaar
*ontwikkelaar
ingenieur
programmeur
adviseur
*adviseur
beleidsadviseur
medewerker
*medewerker
beheerder
*beheerder
leidinggevende
teamleider
*leider
leider
directeur
hoofd
docent
leraar
lerares
leerkracht
verpleegkundige
verzorgende
verkoper
verkoopster
boekhouder
administratief medewerker
stage
stagiair
stagiaire
afstudeerstage
werkstudent
trainee
onderzoeker
redacteur
architect
monteur
*monteur
chauffeur
kok
ober
magazijnmedewerker
winkelmedewerker
inkoper
planner
jurist
apotheker
tekenaar
vormgever
projectleider
projectmanager
consultant
begeleider
*begeleider
receptionist
receptioniste
secretaresse
traineeship
beleidsmedewerker
docente
ontwerper
werkvoorbereider
dtper
dtp er
steward
*verpleegkundige
*chauffeur
*kundige

[craft]
technisch
administratief
commercieel
commerciële
senior
en
van
voor
binnendienst
buitendienst
klantenservice
grafisch
grafische
engels
data

[org]
bank
school
universiteit
makelaardij
verzekeringen
advocaten
notarissen
kinderopvang
omroep
krant
bv
groep
zonen
zoon
gebroeders
gemeente
ziekenhuis
stichting
uitgeverij
verzekeringen
bakkerij
brouwerij
hogeschool
universiteit
transport
bouw
zorg
techniek
logistiek
energie
installatie
waterschap
provincie
drukkerij
studio
college

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
mijn
onze
uw
je
afspraak
uitnodiging
bevestigd
bevestiging
verplaatst
verzet
nieuw
online
telefonisch
telefonische
video
videogesprek
belafspraak
eerste
tweede
derde
laatste
1e
2e
3e
ronde
functie
vacature
rol
positie
bedrijf
team
hr
manager
technisch
gesprek
baan
afdeling
locatie
kantoor
interview
directie
directeur
devs
winkel
planning
arbeidsvoorwaarden
koffie
kennismaking
even
bellen
vervolggesprek
assessmentdag
traineeship
achtige
concurrent
2

[at]
bij
bij de

[with]
met

[for]
voor
voor de functie
functie
voor de functie van
als
vacature
rol

[notes thanks]
je sollicitatie
uw sollicitatie
voor je sollicitatie
voor uw sollicitatie
naar aanleiding van je sollicitatie
naar aanleiding van uw sollicitatie
je interesse in
uw interesse in
je motivatiebrief
nodigen je uit
nodigen we je
nodigen u graag uit
nodigen wij u
uit te nodigen
graag leren we je kennen
leren je graag kennen
je cv en
sollicitatieprocedure
stap in je sollicitatie
laatste stap in
dank voor je sollicitatie
leuk dat je hebt gesolliciteerd
je gesprek is ingepland
gesolliciteerd op
gesolliciteerd naar
onze opdrachtgever
onze klant
je cv
uw cv
sollicitatieronde

[notes meet]
je spreekt met
u spreekt met
je hebt een gesprek met
je maakt kennis met
u maakt kennis met
je gesprekspartners
uw gesprekspartners
gesprekspartners
je sollicitatiegesprek
uw sollicitatiegesprek
kijken ernaar uit je te ontmoeten
kijken uit naar het gesprek
kijken uit naar je komst
we kijken ernaar uit
tot dan en succes
neem je id mee
vertel je graag meer over de functie
meer over de functie
je mogelijke collega s
hoor over je ervaring
je gesprek

[notes next]
verzetten of annuleren
afspraak verzetten
annuleren of verzetten

[notes job]
sollicitatie
vacature
recruiter
functie
arbeidsvoorwaarden
sollicitatiegesprek
salarisindicatie
opzegtermijn
sollicitatieronde
telefonische screening
cv

[notes guard]
cv van de kandidaat
cv kandidaat
cv bijgevoegd
cv in de bijlage
cv in bijlage
cv als bijlage
motivatiebrief en cv van
profiel van de kandidaat
de kandidaat
de sollicitant
kandidaten
beoordelingsformulier
gespreksleidraad
interviewleidraad
feedback invullen
evaluatieformulier

[notes mock]
oefenen
rollenspel
oefengesprek

[notes media]
journalist
luisteraars
lezers
aflevering
uitzending
artikel
redactie
publicatie
opname
verslaggever

[notes research]
onderzoek
deelnemers
deelnemer
deelname
cadeaubon
vergoeding
toestemming
scriptie
gebruikers
anoniem

[notes official]
ambassade
consulaat
paspoort
visum
uitkering
verblijfsvergunning
inburgering

[notes school]
uw kind
je kind
leerling
ouders
rapport
toelating

[notes home]
huurcontract
huurprijs
kamer
woning
huisgenoten

[notes staff]
doelen
doelstellingen
laatste werkdag
beoordeling
functioneren
uit dienst
ontwikkelplan

[notes sales]
offerte
vrijblijvend
aanbod
behoeften

[notes names]
sollicitatie voor de functie van {role} bij {co}
sollicitatie voor de functie {role} bij {co}
sollicitatie naar de functie van {role} bij {co}
sollicitatie als {role} bij {co}
sollicitatie voor de functie van {role}
sollicitatie voor de functie {role}
sollicitatie naar de functie van {role}
sollicitatie op de vacature {role}
sollicitatie als {role}
interesse in de functie van {role} bij {co}
interesse in de functie {role} bij {co}
interesse in de functie van {role}
interesse in de functie {role}
interesse in de vacature {role}
de functie van {role}
de vacature {role}
sollicitatiegesprek bij {co}
sollicitatie bij {co}
interesse in {co}
bedrijf: {co}
functie: {role}
gesolliciteerd op {role}
gesolliciteerd op {role}!
screening {role}
onze opdrachtgever {co}
onze klant {co}
functie {role} bij {co}

[other]
mijn zoon
mijn dochter
zoon
dochter
moeder van
vader van
mama
papa
man van
buren
buurman
buurvrouw
succes met
duimen voor
"""
