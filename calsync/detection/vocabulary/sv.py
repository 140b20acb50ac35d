"""Swedish."""

WORDS = """
[strong]
anställningsintervju*
jobbintervju*
anställningssamtal
rekryteringsintervju
rekryteringssamtal
provjobba
provjobb
provdag
provarbete
arbetsintervju
jobbsamtal
andraintervju
tredjeintervju
slutintervju
djupintervju rekrytering
telefonintervju
kallelse till intervju
kallad till intervju
provarbeta
intervju tjänst
intervju tjänsten

[firm]
telefonintervju*
videointervju*
förstaintervju
andraintervju
slutintervju
djupintervju rekrytering
första intervju
första intervjun
andra intervju
andra intervjun
tredje intervju
teknisk intervju
teknisk intervjun
hr intervju
intervju rekryterare
intervju rekrytering
samtal med rekryterare
samtal rekryterare
avstämning rekryterare
caseintervju
case intervju
kompetensbaserad intervju
rekryteringsprocess
digital intervju
intervju på plats
telefonavstämning rekryterare
samtal hr
samtal med hr
djupintervju
casepresentation
case presentation

[plain]
intervju
intervjun
intervjuer

[round]
första rundan
andra rundan
sista rundan
slutrunda
träffa teamet
lära känna samtal
första samtal
inledande samtal
arbetsprov
möt teamet
fika med teamet
lunch med teamet
sista steget
casepresentation
steg 2
steg 3

[job]
rekrytering
rekryterare
tjänst
tjänsten
ansökan
jobbansökan
sökt
ang tjänsten

[candidate]
kandidat
kandidaten
kandidater
kandidaterna
kandidatintervju
kandidatintervjuer
intervjua
intervjuar
hålla intervju
hålla intervjuer
sökande

[mock]
övningsintervju
provintervju
träningsintervju
intervjuträning
intervjuövning
låtsasintervju
öva intervju
simulerad intervju
rollspel
~ öva
~ övning

[prep]
förbereda
^förbereda
förberedelse
förberedelser
förbereda intervju
intervjuförberedelse
intervjuförberedelser
förberedelse intervju
förberedelser inför
förberedelse inför
inför intervju
inför intervjun
plugga
^plugga
^läsa
jobbcoach
jobbcoachning

[training]
utbildning
intervjuteknik
intervjuutbildning
kurs
kurs i intervjuteknik
workshop
seminarium
föreläsning
~ utbildningsdag

[debrief]
kandidatgenomgång
genomgång kandidater
debrief
kalibrering
urval kandidater
rekryteringsmöte
avstämning kandidater
kravprofil
uppstart rekrytering
avstämning rekrytering

[media]
~ *bladet
~ *posten
~ *kuriren
~ nyheter
statsministern
minister
ministern
borgmästaren
författare
skådespelare
tidningsintervju
radiointervju
tv intervju
presskonferens
press
pressintervju
journalist
reporter
tidning
tidningen
radio
inspelning
poddinspelning
podd
podden
poddintervju
podcast
avsnitt
~ sändning
~ p1
~ svt
p1
p2
p3
p4
p5
nyheter
~ dagens nyheter
~ svd
~ aftonbladet
~ expressen
~ sveriges radio

[research]
användarintervju*
användarintervjuer
användartest
kundintervju*
kundintervjuer
enkät
undersökning
marknadsundersökning
forskningsintervju
forskningsstudie
djupintervju
djupintervjuer
uppsats
uppsatsintervju
examensarbete
expertintervju
intervjustudie
fokusgrupp
~ studie
~ forskning

[official]
visum
visumintervju
ambassad
ambassaden
konsulat
migrationsverket
asylintervju
asyl
medborgarskap
polis
polisförhör
förhör
arbetsförmedlingen
försäkringskassan
domstol
advokat
försäkring
skatteverket

[school]
rektor
läraren
mentor
pedagog
utvecklingssamtal*
föräldramöte
föräldrasamtal
föräldrar
skola
skolan
skolintervju
förskola
förskolan
dagis
inskolning
inskolningssamtal
lärare
universitet
antagning
antagningsintervju
antagningssamtal
stipendium
stipendieintervju
rektor
kvartssamtal

[home]
hyresgäst
hyresgäster
hyresvärd
visning
lägenhet
lägenhetsvisning
inneboende
kollektiv
rumskompis
adoption
adoptionssamtal
barnvakt
hundvakt
bostadsrättsförening
brf
styrelseintervju
kollektivet

[staff]
kollega
kollegan
chefen
enhetschef
medarbetarsamtal*
lönesamtal*
målsamtal*
avslutningssamtal*
avgångssamtal
exitintervju
exit intervju
exitsamtal
uppföljningssamtal
utvärderingssamtal
prestationssamtal
rehabsamtal
rehabiliteringssamtal
provanställning
enskilt samtal
chefssamtal
avstämningssamtal
planeringssamtal

[sales]
kundmöte
kundsamtal*
säljsamtal*
säljmöte
leverantör
leverantörsmöte
rådgivningssamtal
offert
banken
bank
bolån
demo
~ kund
~ kunder

[care]
psykolog
terapi
terapeut
läkare
läkarsamtal
inskrivningssamtal
barnmorska
vårdcentral
blodgivning
hälsosamtal
stödsamtal
dopsamtal
vigselsamtal

[reminder]
tackmejl
tackmail
tackbrev
tacka
^tacka
^tack
påminnelse
^påminnelse
påminn
^påminn
^följa upp
följa upp
uppföljning
^uppföljning
^bekräfta
bekräfta
^boka
boka
^ringa
ringa
^mejla
mejla
^maila
^skicka
skicka
^svara
svar från
^vänta
väntar på
vänta på
besked
resultat
efter intervju
efter intervjun
återkoppling
reseersättning
^skriva
^stryka
^köpa
^skriva ut
^hämta
^plugga
^öva
^läsa
^fixa
^planera
^kolla
^tvätta
^packa
^fråga
^beställa
^förbereda
stryka
köpa
skriva ut

[errand]
resa till
^resa
tåg till
^tåg
^flyg
hotell
kostym
kläder
frisör
klippning
skjorta
kavaj
slips
skor

[deadline]
sista dag
sista ansökningsdag
sista ansökningsdagen
inlämning
lämna in
ansökan senast
test online
onlinetest
personlighetstest
kodtest

[fair]
jobbmässa
arbetsmarknadsdag
arbetsmarknadsmässa
arbetsmarknadsdagar
karriärdag
mässa
öppet hus
informationsmöte
informationsträff
rekryteringsmässa
rekryteringsträff

[coffee]
fika
fika med
kaffe
lunch
afterwork
aw

[hold]
blockerad
blockerat
upptagen
reserverad
reserverat
håll ledigt
boka inte

[leisure]
match
bio

[role]
utvecklare
*utvecklare
ingenjör
*ingenjör
programmerare
analytiker
*analytiker
konstruktör
chef
*chef
ledare
*ledare
handläggare
*handläggare
samordnare
*samordnare
koordinator
*koordinator
administratör
*administratör
assistent
*assistent
ekonom
*ekonom
redovisningsekonom
säljare
*säljare
konsult
*konsult
rådgivare
*rådgivare
lärare
*lärare
förskollärare
sjuksköterska
undersköterska
läkare
praktikant
praktik
sommarjobb
examensjobb
trainee
forskare
*forskare
redaktör
arkitekt
*arkitekt
servitör
kock
chaufför
lagerarbetare
montör
tekniker
*tekniker
mekaniker
elektriker
jurist
receptionist
kundtjänst
kundtjänstmedarbetare
medarbetare
*medarbetare
specialist
*specialist
*designer
*strateg
kommunikatör
inköpare
projektledare
doktorand
socionom
socialsekreterare
apotekare
farmaceut
tandsköterska
barnskötare
redovisningskonsult
controller
*tjänst
lärartjänst
systemutvecklare
managementkonsult
elingenjör
*sköterska
art director
support

[craft]
senior
och
för
inom
av
react
native
support

[org]
bank
skola
skolan
förskola
banken
universitet
tidningen
museet
apotek
hotell
data
kommunen
ab
kommun
region
gruppen
söner
bröderna
sjukhus
stiftelsen
förlag
försäkring
bageri
bryggeri
fastigheter
bygg
energi
teknik
konsult
universitetssjukhus
myndigheten
verket
transport
industri
åkeri
studio
vårdhemmet

[filler]
på
i
hos
med
för
till
av
och
om
en
ett
den
det
min
din
vår
kl
möte
samtal
inbjudan
bekräftad
bekräftat
bekräftelse
flyttad
ombokad
ny
digital
digitalt
telefon
video
plats
första
andra
tredje
sista
slutlig
steg
runda
omgång
tjänst
tjänsten
tjänsten som
roll
rollen
företag
företaget
team
teamet
hr
chef
chefen
teknisk
rekryterare
jobb
jobbet
teams
som
vd
m
ang
kallelse
facket
rektor
ledningsgruppen
telefonavstämning
sökt
djupintervju
fika
intervju

[at]
på
hos
vid
företag

[with]
med
m

[for]
som
för
för tjänsten som
för tjänsten
tjänsten som
tjänst
roll
rollen som
till tjänsten som
avseende

[notes thanks]
din ansökan
för din ansökan
tack för att du sökt
tack för att du har sökt
ditt intresse för
för ditt intresse
du har sökt
dina handlingar
bjuda in dig till
bjuda dig på intervju
bjuda in dig
välkommen på intervju
välkommen till intervju
välkommen på anställningsintervju
kalla dig till intervju
rekryteringsprocessen
vi vill gärna träffa dig
gå vidare med dig
tack för din ansökan
din ansökan till
gått vidare till
att ha gått vidare
vidare i processen
sista steget som
steg i rekryteringen
i rekryteringen
vår kund
ditt cv
till slutintervju
rekryteringsprocess
grattis till att

[notes meet]
du kommer att träffa
du kommer träffa
du får träffa
du träffar
du kommer att prata med
din intervju
ser fram emot att träffa dig
ser fram emot att prata med dig
ser fram emot att höra
ser fram emot samtalet
vi ser fram emot
ta med legitimation
berätta om dig själv
din bakgrund
träffa
du presenterar

[notes next]
boka om eller avboka
omboka
avboka eller boka om

[notes job]
rekrytering
tjänsten
ansökan
rekryterare
löneanspråk
uppsägningstid
anställningsintervju
intervju
rekryteringen
slutintervju

[notes guard]
kandidatens cv
cv bifogat
cv bifogas
bifogat cv
bifogar cv
cv för kandidaten
kandidatprofil
kandidaten
kandidatens
kandidaterna
kandidater
intervjuguide
intervjumall
bedömningsmall
bedömningsformulär
utvärderingsformulär
fyll i bedömningen

[notes mock]
öva
övar
rollspel

[notes media]
journalist
reporter
lyssnare
läsare
avsnitt
avsnittet
sändning
artikel
artikeln
publiceras
inspelning
redaktionen
podden

[notes research]
studie
studien
deltagare
deltagande
presentkort
samtycke
uppsats
användare
anonymt

[notes official]
ambassaden
konsulatet
pass
visum
uppehållstillstånd
ersättning
handläggare

[notes school]
ditt barn
barnet
elev
föräldrar
vårdnadshavare
utbildningsplats
läsår

[notes home]
lägenhet
hyra
hyreskontrakt
rum
rummet
visar rummet

[notes staff]
mål
måluppfyllelse
lönesättning
sista arbetsdag
avslut
medarbetarsamtal

[notes sales]
offert
förslag
behov

[notes names]
ansökan till tjänsten som {role} hos {co}
ansökan till tjänsten som {role} på {co}
ansökan till tjänsten som {role}
ansökan om tjänsten som {role}
ansökan till rollen som {role} på {co}
ansökan till rollen som {role} hos {co}
ansökan till rollen som {role}
intresse för tjänsten som {role} hos {co}
intresse för tjänsten som {role} på {co}
intresse för tjänsten som {role}
intresse för rollen som {role} på {co}
intresse för rollen som {role}
tjänsten som {role} på {co}
tjänsten som {role} hos {co}
tjänsten som {role}
rollen som {role}
anställningsintervju hos {co}
intresse för {co}
företag: {co}
tjänst: {role}
roll: {role}
din ansökan till {role}!
ansökan till {role}!
processen för {role}
sista steget som {role}
vår kund {co}
ansökan till {role}
på {co} söker

[other]
min son
min dotter
sonen
dottern
mamma
pappa
syster
bror
granne
grannar
lycka till

[vague]
samtal m chefen
samtal med chefen
"""
