"""Danish."""

WORDS = """
[strong]
jobsamtale*
ansættelsessamtale*
jobinterview
stillingssamtale
[firm]
telefoninterview
første samtale
anden samtale
1 samtale
2 samtale
1 jobsamtale
2 jobsamtale
samtale med rekrutteringskonsulent
teknisk interview
prøvedag
rekrutteringssamtale
[plain]
interview
[vague]
samtale
samtaler
[round]
første runde
anden runde
2 runde
møde med teamet
[job]
rekruttering
rekrutteringskonsulent
stilling
ansøgning
[candidate]
kandidat
kandidater
kandidaten
ansøger
ansøgere
ansættelsesudvalg
[mock]
prøvesamtale
øve jobsamtale
øvesamtale
[prep]
forberedelse*
forberede*
^forbered
jobsøgningskursus
jobcoach
[training]
kursus
workshop
samtaleteknik
[debrief]
evaluering kandidater
debrief
opsamling samtaler
[media]
presseinterview
radiointerview
journalist
avis
radio
optagelse
podcast*
[research]
brugerinterview*
kundeinterview*
undersøgelse
speciale
spørgeskema
brugertest
[official]
visum
ambassade
jobcenter
politi
kommune
udlændingestyrelsen
a kasse
a kassen
cv samtale
[school]
forældresamtale*
skole hjem samtale
skole hjem
forældremøde
skole
børnehave
vuggestue
optagelsessamtale
optagelse
[home]
lejer
udlejer
lejlighed
fremvisning
barnepige
adoption
[staff]
mus samtale
mus
medarbejdersamtale*
medarbejderudviklingssamtale*
udviklingssamtale
lønsamtale*
fratrædelsessamtale*
exitsamtale
sygesamtale
tjenstlig samtale
afskedssamtale
prøvetidssamtale
[sales]
kundesamtale
salgssamtale
kundemøde
tilbud
bank
rådgivning
[care]
læge
psykolog
jordemoder
forsamtale
[reminder]
takkemail
takkebrev
takke
^tak
^takke
påmindelse
husk
^husk
^ring
^send
^bekræft
følg op
^følg op
opfølgning
svar fra
^vent
venter på
tilbagemelding
efter samtale
efter samtalen
[errand]
rejse til
tog til
^tog
^fly
jakkesæt
frisør
[deadline]
frist
ansøgningsfrist
aflevering
[fair]
jobmesse
karrieredag
messe
åbent hus
[coffee]
kaffe
kaffe med
frokost
[hold]
blokeret
reserveret
optaget
[role]
udvikler
*udvikler
ingeniør
*ingeniør
leder
*leder
konsulent
*konsulent
medarbejder
*medarbejder
assistent
*assistent
sælger
lærer
pædagog
sygeplejerske
bogholder
praktikant
praktik
studiejob
studentermedhjælper
jurist
analytiker
koordinator
rådgiver
elev
[org]
bank
skole
avis
apotek
universitet
museum
aps
kommune
region
gruppen
sønner
forsikring
hospital
forlag
fonden
bryggeri
bageri
energi
[filler]
hos
på
med
i
til
for
som
og
om
kl
møde
invitation
bekræftet
flyttet
første
anden
tredje
runde
stilling
stillingen
online
telefon
hr
virksomhed
[at]
hos
på
i
ved
[with]
med
[for]
som
stilling
stillingen som
til stillingen som
[notes thanks]
din ansøgning
for din ansøgning
tak for din interesse
din interesse for
invitere dig til samtale
invitere dig til en samtale
indkalde dig til samtale
indbyde dig
[notes meet]
du møder
du vil møde
du kommer til at møde
glæder os til at møde dig
glæder os til at se dig
din samtale
[notes job]
stilling
stillingen
ansøgning
rekruttering
jobsamtale
[notes guard]
kandidatens cv
cv vedhæftet
vedhæftet cv
kandidaten
kandidaterne
interviewguide
ansøgeren
[notes research]
undersøgelse
gavekort
deltagere
speciale
[notes media]
lyttere
læsere
artikel
journalist
[notes school]
dit barn
forældre
[notes staff]
sidste arbejdsdag
mål
[notes names]
ansøgning til stillingen som {role} hos {co}
ansøgning til stillingen som {role}
stillingen som {role} hos {co}
stillingen som {role}
interesse for {co}
virksomhed: {co}
stilling: {role}

[other]
min søn
min datter
held og lykke
"""
