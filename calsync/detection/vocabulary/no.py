"""Norwegian."""

WORDS = """
[strong]
jobbintervju*
ansettelsesintervju*
jobbsamtale*
ansettelsessamtale
[firm]
førstegangsintervju*
annengangsintervju*
andregangsintervju*
førsteintervju
andreintervju
førstegangssamtale
telefonintervju*
videointervju*
teknisk intervju
caseintervju
case intervju
intervju med rekrutterer
intervju rekrutterer
samtale med rekrutterer
prøvevakt
prøvedag
[plain]
intervju
intervjuet
intervjuer
[round]
første runde
andre runde
siste runde
møte med teamet
[job]
rekruttering
rekrutterer
stilling
stillingen
søknad
[candidate]
kandidat
kandidater
kandidaten
søker
søkere
kandidatintervju
kandidatintervjuer
intervjue
[mock]
prøveintervju
øvingsintervju
intervjutrening
øve intervju
øve på intervju
[prep]
forberedelse*
forberede*
^forbered
intervjuforberedelse*
[training]
kurs
intervjukurs
intervjuteknikk
workshop
foredrag
[debrief]
oppsummering kandidater
kandidatgjennomgang
debrief
innstilling
[media]
presseintervju
radiointervju
tv intervju
avisintervju
journalist
avis
radio
nrk
innspilling
podkast*
podcast*
[research]
brukerintervju*
brukerundersøkelse
kundeintervju*
undersøkelse
masteroppgave
dybdeintervju*
forskningsintervju
brukertest
[official]
visum
visumintervju
ambassade
ambassaden
udi
politi
politiet
nav
statsborgerskap
asylintervju
[school]
utviklingssamtale*
foreldremøte
foreldresamtale
foreldre
skole
barnehage
opptak
opptaksintervju
konferansetime
stipend
[home]
leietaker
utleier
leilighet
visning
kollektiv
bofellesskap
barnepike
adopsjon
[staff]
medarbeidersamtale*
lønnssamtale*
sluttsamtale*
sluttintervju
exitintervju
oppfølgingssamtale
prøvetidssamtale
drøftingsmøte
[sales]
kundesamtale
kundemøte
salgssamtale
tilbud
bank
rådgivning
kundeintervju
[care]
lege
psykolog
jordmor
[reminder]
takkemail
takke
^takk
^takke
påminnelse
husk
^husk
^ring
^send
^bekreft
følge opp
^følg opp
oppfølging
svar fra
^vent
venter på
tilbakemelding
etter intervju
etter intervjuet
[errand]
reise til
tog til
^tog
^fly
dress
frisør
[deadline]
frist
søknadsfrist
innlevering
[fair]
jobbmesse
karrieredag
messe
åpen dag
bedriftspresentasjon
[coffee]
kaffe
kaffe med
lunsj
[hold]
blokkert
reservert
opptatt
[role]
utvikler
*utvikler
ingeniør
*ingeniør
leder
*leder
rådgiver
*rådgiver
konsulent
*konsulent
medarbeider
*medarbeider
saksbehandler
selger
lærer
sykepleier
regnskapsfører
praktikant
sommerjobb
jurist
analytiker
koordinator
vernepleier
tekniker
[org]
bank
skole
avis
apotek
universitet
barnehage
kraft
kommune
fylkeskommune
gruppen
sønner
forsikring
sykehus
forlag
stiftelsen
bryggeri
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
møte
samtale
invitasjon
bekreftet
flyttet
første
andre
tredje
runde
stilling
stillingen
digitalt
telefon
hr
[at]
hos
i
ved
på
[with]
med
[for]
som
stilling
stillingen som
til stillingen som
[notes thanks]
søknaden din
din søknad
for søknaden
for interessen
din interesse for
invitere deg til intervju
innkalle deg til intervju
kalle deg inn til intervju
velkommen til intervju
[notes meet]
du møter
du vil møte
du får møte
gleder oss til å møte deg
gleder oss til å treffe deg
ditt intervju
intervjuet ditt
[notes job]
stilling
stillingen
søknad
rekruttering
jobbintervju
[notes guard]
kandidatens cv
cv vedlagt
vedlagt cv
kandidaten
kandidatene
intervjuguide
søkeren
[notes research]
undersøkelse
gavekort
deltakere
masteroppgave
[notes media]
lyttere
lesere
artikkel
journalist
[notes school]
barnet ditt
foreldre
[notes staff]
siste arbeidsdag
mål
[notes names]
søknad på stillingen som {role} hos {co}
søknad på stillingen som {role} i {co}
søknad på stillingen som {role}
stillingen som {role} hos {co}
stillingen som {role} i {co}
stillingen som {role}
interesse for {co}
bedrift: {co}
stilling: {role}

[other]
min sønn
min datter
lykke til
"""
