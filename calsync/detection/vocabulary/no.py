"""Norwegian."""

WORDS = """
[strong]
jobbintervju*
jobb intervju*
jobintervju*
jobbintevju
ansettelsesintervju*
ansettelsessamtale*
jobbsamtale*
jobb samtale
stillingsintervju
rekrutteringsintervju*
rekrutteringssamtale*
intervju om jobb
intervju om jobben
intervju om stilling
intervju om stillingen
intervju for jobb
intervju for stilling
intervju for stillingen
intervju til stilling
intervju til stillingen
intervju vedr stilling
intervju ang stilling
intervju ang jobb
intervju jobb
intervju sommerjobb
intervju læreplass
lærlingintervju
lærlingeintervju
læreplassintervju
sommerjobbintervju*
traineeintervju*
internshipintervju*
samtale om jobb
samtale om jobben
samtale om stilling
samtale om stillingen
samtale om læreplass
innkalling til intervju
innkalling til jobbintervju
innkalling til førstegangsintervju
innkalling til annengangsintervju
innkalling til andregangsintervju
innkalling til samtale om stilling
innkalt til intervju
invitasjon til intervju
invitasjon til jobbintervju
invitasjon til førstegangsintervju
invitasjon til andregangsintervju
invitasjon til annengangsintervju
invitasjon til videointervju
intervjuinnkalling
intervjuinvitasjon
ditt intervju hos
intervjuet ditt hos
prøvevakt*
prøve vakt
prøvejobbing
prøvejobbe
jobbprøving

[firm]
førstegangsintervju*
førstegangs intervju
førstegongsintervju*
1 gangsintervju*
1gangsintervju*
1 gangs intervju
1 gangssamtale
andregangsintervju*
annengangsintervju*
andregongsintervju*
andregangs intervju
annengangs intervju
2 gangsintervju*
2gangsintervju*
2 gangs intervju
2 gangssamtale
tredjegangsintervju*
3 gangsintervju*
3gangsintervju*
3 gangs intervju
førstegangssamtale*
andregangssamtale*
annengangssamtale*
førsteintervju*
andreintervju*
sluttintervju kandidat
første intervju
andre intervju
tredje intervju
siste intervju
1 intervju
2 intervju
3 intervju
intervju 1
intervju 2
intervju 3
1 intervjurunde
2 intervjurunde
1 runde intervju
2 runde intervju
første intervjurunde
andre intervjurunde
siste intervjurunde
intervju runde 1
intervju runde 2
intervju 1 runde
intervju 2 runde
oppfølgingsintervju
oppfølgende intervju
avsluttende intervju
innledende intervju
innledende samtale
telefonintervju*
telefon intervju
tlf intervju
tlfintervju
videointervju*
video intervju
teamsintervju*
teams intervju
zoom intervju
zoomintervju
digitalt intervju
digitalt førstegangsintervju
intervju på teams
intervju via teams
intervju teams
intervju på zoom
fysisk intervju
intervju ansikt til ansikt
teknisk intervju
teknisk samtale
teknisk runde
faglig intervju
fagintervju
faglig samtale
caseintervju*
case intervju
case samtale
kompetanseintervju
kompetansebasert intervju
personlighetsintervju
panelintervju*
gruppeintervju jobb
speedintervju*
screeningintervju*
screeningsamtale*
screening intervju
telefonscreening
telefon screening
førsteinntrykkssamtale
intervju med rekrutterer
intervju rekrutterer
intervju rekruttering
intervju med hr
intervju hr
hr intervju
hr samtale
samtale med hr
samtale m hr
samtale hr
prat med hr
intervju med leder
intervju med daglig leder
intervju med ansettende leder
intervju med teamet
intervju med ledergruppa
intervju med ledergruppen
intervju med rådmann
intervju med rekrutteringsbyrå
samtale med rekrutterer
samtale med rekrutteringskonsulent
samtale med rekruttering
samtale med recruiter
samtale med headhunter
samtale med hodejeger
samtale med ansettende leder
samtale med hiring manager
prat med rekrutterer
prat med recruiter
prat med headhunter
prat med hodejeger
prat om jobb
prat om jobben
prat om stilling
prat om stillingen
prat om rollen
prat om mulig jobb
samtale om rollen
snakke om stillingen
snakke om jobb
jobbprat
jobbpraten
prøvedag
prøveundervisning
prøvetime som lærer
prøveforelesning
arbeidsprøve
hospitering
assessmentdag
testdag jobb
opptaksprøve jobb
evalueringsdag jobb
seleksjonsdag
seleksjon
lønnsforhandling ny jobb
kontraktsmøte
jobbtilbud
tilbudssamtale
telefonsamtale med hr
telefonsamtale m hr
telefonprat med hr
møte med hr
hr ringer
hodejeger ringer
headhunter ringer
rekrutterer ringer
intervju nr 1
intervju nr 2
telefon fra hr
samtale om sommerjobb
samtale om vikariat
prat om sommerjobb
prat om vikariat
prat om læreplass
casepresentasjon*
case presentasjon
assessmentsenter
assessment senter
assessmentsamtale

[plain]
intervju
intervjuet
intervjuer
intervjurunde
intervjurunder
intervjusamtale
intervjudag
intervjutid
intervjutidspunkt
inntervju
intevju
intervuj
intrvju
interju
*intervju
*intervjuet

[vague]
samtale
samtaler
samtalen
*samtale
prat
praten
en prat
*prat
snakk
bli kjent
bli kjent prat
bli kjent samtale
bli kjent møte
bli kjent med
bli bedre kjent
blikjentprat
uformell prat
uformell samtale
uformelt møte
uforpliktende prat
uforpliktende samtale
uforpliktende møte
telefonsamtale
telefonmøte
telefonprat
telefonavtale
tlf møte
tlf samtale
tlf prat
videosamtale
videomøte
videoprat
teamsmøte
teams møte
teams
zoommøte
zoom møte
zoom
skype
google meet
meet
call
chat
møte
møtet
introduksjonsmøte
introduksjonssamtale
intromøte
introprat
intro
kaffeprat
kjemimøte
kjemisjekk
hilse på
hilse på teamet
besøk hos
omvisning
omvisning og prat
oppmøte
visit
ringer
ringer meg
dialog
avklaringssamtale
avklaringsmøte

[round]
første runde
andre runde
tredje runde
siste runde
neste runde
finalerunde
finalerunden
sluttrunde
sluttrunden
1 runde
2 runde
3 runde
runde 1
runde 2
runde 3
finale
neste steg
siste steg
møte med teamet
møte teamet
møt teamet
treffe teamet
treff teamet
lunsj med teamet
kaffe med teamet
møte med daglig leder
møte med ledergruppa
møte med ledergruppen
møte med gründerne
samtale med daglig leder
samtale med gründer
samtale med ledelsen
presentasjon av case
case gjennomgang
gjennomgang av case
casegjennomgang
caseoppgave presentasjon
caserunde
live koding
livekoding
live coding
kodeoppgave gjennomgang
gjennomgang av hjemmeoppgave
testgjennomgang
tilbakemelding på personlighetstest
tilbakelesing av test
verdisamtale
kultursamtale
kulturmatch
culture fit
kontraktsignering

[job]
jobb
jobben
ny jobb
nye jobben
drømmejobb
jobbmulighet
rekruttering
rekrutterer
rekrutteringsprosess
rekrutteringsprosessen
rekrutteringskonsulent
rekrutteringsbyrå
recruiter
headhunter
hodejeger
stilling
stillingen
stillingsannonse
utlysning
utlysningen
ledig stilling
søknad
søknaden
søknaden din
din søknad
jobbsøknad
jobbsøknaden
åpen søknad
ansettelse
ansettelsesprosess
vikariat
vikarstilling
engasjement
fast stilling
deltid
deltidsjobb
deltidsstilling
heltid
sommerjobb
ekstrajobb
helgejobb
studentjobb
sommervikar
læreplass
lærlingplass
lærling
praksisplass
trainee
traineestilling
graduate
rolle
rollen
rollen som
søkt
søkt hos
hr
vikariatet
læreplassen
sommerjobben
lønnsforhandling
jobbprat

[candidate]
kandidat
kandidater
kandidaten
kandidatene
kandidatintervju
kandidatintervjuer
kandidatsamtale
kandidatsamtaler
kandidatmøte
søkere
søkerne
søkerintervju
samtale med søker
samtaler med søkere
intervju med søker
intervju av
intervju søkere
intervjuer søkere
intervjue
intervjuer for stilling
intervjuer til stillingen
intervjuer for
intervjupanel
intervjuplan
intervjuplanlegging
holde intervju
holde intervjuer
gjennomføre intervju
gjennomføre intervjuer
jeg intervjuer
bisitter

[mock]
prøveintervju*
øvingsintervju*
øvelsesintervju
øveintervju
intervjutrening
intervjuøving
intervjuøvelse
intervju trening
trene intervju
trene på intervju
trene til intervju
øve intervju
øve på intervju
øve til intervju
testintervju
generalprøve intervju
rollespill
rollespill intervju
simulert intervju
liksomintervju
mock intervju
~ øve
~ øving
~ øvelse
~ generalprøve

[prep]
forberedelse*
forberede*
^forbered
^førebu
førebuing intervju
intervjuforberedelse*
intervju forberedelser
^øv
^øve
^øve på
^les
^les deg opp
^lese
^lese om
^lese meg opp
^sjekk ut
^research
^researche
^repetere
^gå gjennom
lese til intervju
lese til intervjuet
spørsmål til intervju
spørsmål til intervjuet
intervjuspørsmål
notater til intervju
notater intervju
før intervjuet med
inn mot intervju
klar til intervju
~ jobbcoach
~ jobbsøkercoach
~ karrierecoach
karrierecoaching
~ karriereveileder
karriereveiledning
~ karrieresenter
~ karrieresenteret
karriererådgivning
karrieremøte
cv sjekk
cv gjennomgang
cv hjelp
cv verksted
sparring intervju
sparring før intervju
prep intervju
~ før intervju
~ før intervjuet
~ coaching

[training]
intervjukurs
intervju kurs
intervjuteknikk
kurs i intervjuteknikk
kurs i jobbintervju
kurs i jobbsøking
kurs jobbintervju
jobbsøkerkurs
jobbsøkingskurs
jobbklubb
rekrutteringskurs
rekrutteringsopplæring
intervjuopplæring
workshop intervju
workshop jobbintervju
webinar intervju
webinar jobbintervju
webinar om intervju
foredrag
foredrag om jobbintervju
slik lykkes du
~ kurs
~ workshop
~ webinar
~ seminar
~ konferanse
~ opplæring
~ forelesning

[debrief]
oppsummering kandidater
oppsummering av kandidater
oppsummering intervju
oppsummering etter intervju
oppsummering etter intervjuer
oppsummering av intervju
oppsummering av intervjuer
oppsummering intervjuer
gjennomgang av kandidater
gjennomgang kandidater
gjennomgang av søkere
gjennomgang av søknader
gjennomgang søknader
kandidatgjennomgang
kandidatvurdering
kandidatevaluering
evaluering av kandidater
evaluering kandidater
vurdering av kandidater
vurdering av søkere
lese søknader
lese gjennom søknader
silingsmøte
siling av søkere
siling av søknader
sortere søknader
utvelgelse kandidater
utvelgelse av kandidater
innstilling
innstillingsmøte
innstilling av kandidater
ansettelsesråd
ansettelsesutvalg møte
tilsettingsråd
tilsettingsutvalg
debrief
kalibrering
~ intake
oppstart rekruttering
oppstartsmøte rekruttering
rekrutteringsmøte
rekruttering status
status rekruttering
statusmøte rekruttering
planlegge intervjuer
planlegging av intervjuer
planlegge intervju
sette opp intervjuer
intervjuguide
lage intervjuguide
jobbanalyse
stillingsanalyse

[media]
presseintervju*
pressekonferanse
radiointervju*
tv intervju*
avisintervju*
podkastintervju*
podcastintervju*
bladintervju
magasinintervju
portrettintervju*
forfatterintervju
kunstnerintervju
bokbad
intervju med journalist
intervju med journalisten
intervju med avisen
intervju med avisa
intervju med lokalavisa
intervju lokalavisa
intervju lokalavisen
intervju til avisen
intervju til avisa
intervju til artikkel
intervju til podkast
intervju til podcast
intervju til nettsiden
intervju til nettsaken
intervju til nyhetsbrev
intervju til magasinet
intervju i avisen
intervju i avisa
intervju på radio
intervju i radio
intervju radio
intervju på tv
intervju tv
intervju nrk
intervju tv 2
intervju tv2
intervju vg
intervju p1
intervju p2
intervju p4
intervju dagsrevyen
intervju dagsnytt
direkte på radio
direkte på nrk
på lufta
journalist ringer
journalisten ringer
journalist kommer
podkast innspilling
podcast innspilling
innspilling av podkast
innspilling av podcast
podkastinnspilling
podcastinnspilling
opptak podkast
opptak podcast
medietrening
pressekontakt
~ podkast*
~ podcast*
~ journalist
~ avis
~ avisa
~ avisen
~ radio
~ tv2
~ p1
~ p2
~ p4
~ innspilling
~ magasin
~ presse
~ tidende
~ nyhetene

[research]
brukerintervju*
brukertest*
brukerundersøkelse*
brukersamtale
kundeintervju*
kvalitativt intervju
kvalitative intervju
kvalitative intervjuer
dybdeintervju*
forskningsintervju*
ekspertintervju*
informantintervju*
~ informant
fokusgruppe*
fokusgruppeintervju*
masterintervju
intervju til masteroppgave
intervju til masteroppgaven
intervju masteroppgave
intervju til master
intervju til bachelor
intervju til bacheloroppgave
intervju til bacheloroppgaven
intervju til oppgave
intervju til skoleoppgave
intervju til prosjekt
intervju til forskning
intervju til studie
intervjuundersøkelse*
intervjuobjekt
markedsundersøkelse*
innsiktsintervju*
behovsintervju*
testperson
slektsforskning
~ undersøkelse
~ masteroppgave
~ spørreundersøkelse
~ studie
~ forskning
~ brukere

[official]
visumintervju*
visum intervju
intervju visum
intervju ambassade
intervju ambassaden
intervju på ambassaden
intervju på konsulatet
ambassaden visum
time på ambassaden
udi intervju
intervju udi
intervju hos udi
intervju i udi
intervju une
~ utlendingsdirektoratet
statsborgerskap
statsborgerintervju
statsborgerprøve
asylintervju*
oppholdstillatelse
familiegjenforening
personnummer time
id kontroll skatteetaten
politiavhør
avhør
avhør politiet
intervju politiet utlending
time hos politiet
time politiet
pass time
passtime
vitne i retten
vitneforklaring
rettsmøte
~ tingretten
~ forliksråd
dialogmøte
dialogmøte nav
nav dialogmøte
nav møte
møte nav
møte med nav
møte hos nav
møte på nav
nav samtale
samtale nav
samtale med nav
samtale hos nav
samtale på nav
nav veileder
veileder nav
veileder på nav
nav time
time hos nav
nav oppfølging
oppfølging nav
oppfølgingssamtale nav
aktivitetsplan nav
dagpenger
sykepenger
arbeidsavklaringspenger
~ aap
jobbsøkersamtale nav
sesjon forsvaret
sesjonsdag
barnevernet møte
barnevernssamtale
dommeravhør
sikkerhetssamtale
sikkerhetsklarering
klareringssamtale
~ visum
~ ambassade
~ ambassaden
~ nav
~ retten
~ saksbehandler
~ advokat

[school]
utviklingssamtale skole
utviklingssamtale barnehage
foreldresamtale*
foreldremøte*
foreldrekonferanse
konferansetime*
elevsamtale
elevsamtaler
fagsamtale
halvårssamtale skole
kontaktlærersamtale
kontaktlærertime
oppstartssamtale barnehage
oppstartsamtale barnehage
oppstartsamtale
oppstartssamtale
barnehagesamtale
barnehage samtale
samtale barnehage
samtale i barnehagen
samtale med barnehagen
møte barnehagen
møte i barnehagen
tilvenning
tilvenning barnehage
overføringssamtale
overgangssamtale
skolestart samtale
innskriving skole
innskrivning skole
samtale med lærer
samtale med læreren
samtale med kontaktlærer
møte med kontaktlærer
møte med læreren
møte på skolen
samtale på skolen
helsesykepleier samtale
opptaksintervju*
opptaksprøve*
opptakssamtale
intervju opptak
intervju folkehøgskole
folkehøgskole intervju
folkehøyskole intervju
intervju stipend
stipendintervju
utvekslingsintervju
intervju utveksling
masterintervju opptak
veiledningstime
veiledermøte
eksamen
muntlig eksamen
disputas
rådgiver på skolen
~ foreldre
~ skole
~ skolen
~ barnehage
~ barnehagen
~ opptak
~ stipend
~ lærer
~ klasse
~ sfo
~ vgs

[home]
leietakerintervju
ny leietaker
nye leietakere
møte med utleier
møte utleier
samtale med utleier
leieboer
visning leilighet
visning av leilighet
visning hybel
visning av hybel
visning rom
visning av rom
visning hus
visning bolig
boligvisning
leilighetsvisning
hybelvisning
fellesvisning
privatvisning
se på leilighet
se leilighet
se på hybel
intervju kollektiv
kollektiv intervju
kollektivintervju
kollektivvisning
intervju i kollektiv
intervju med kollektivet
intervju bofellesskap
intervju rom i kollektiv
rom i kollektiv
ny samboer
~ romkamerat
romkamerat intervju
adopsjonssamtale
adopsjonsmøte
~ fosterhjem
fosterhjem samtale
besøkshjem
intervju barnepike
barnepike intervju
ny barnepike
~ barnevakt
intervju barnevakt
intervju dagmamma
au pair intervju
intervju au pair
vaskehjelp intervju
borettslag styremøte
styremøte borettslag
styremøte borettslaget
sameiemøte
generalforsamling
dugnad
~ eiendomsmegler
megler kommer
håndverker kommer
~ befaring
~ leietaker
~ utleier
~ leilighet
~ visning
~ kollektiv
~ bofellesskap
~ barnepike
~ adopsjon
~ hybel
~ borettslaget
barnevaktintervju
barnepikeintervju
dagmammaintervju
hybelintervju
boligintervju

[staff]
medarbeidersamtale*
medarbeider samtale
utviklingssamtale*
lederutviklingssamtale
lønnssamtale*
lønnsforhandling*
lønnsforhandlingssamtale
målsamtale*
resultatsamtale
statussamtale
årssamtale
halvårssamtale
kvartalssamtale
plansamtale
planleggingssamtale
evalueringssamtale
sluttsamtale*
sluttintervju*
sluttpakke
exitintervju*
exit intervju
exitsamtale*
exit samtale
avgangssamtale
avslutningssamtale
oppfølgingssamtale
oppfølgingsmøte leder
oppfølgingssamtale med leder
prøvetidssamtale*
prøvetidssamtale med leder
prøvetidsevaluering
drøftingsmøte
drøftelsesmøte
advarselssamtale
tjenstlig samtale
personalsamtale
personalmøte
sykefraværssamtale
sykefraværsoppfølging
oppfølging sykmeldt
dialogmøte 1
fraværssamtale
omsorgssamtale
seniorsamtale
ryddesamtale
velkomstsamtale
oppstartsdag
oppstartssamtale ny jobb
første arbeidsdag
første dag på jobb
første dag i ny jobb
første dag
introdag
introduksjonsdag
~ onboarding
onboardingsamtale
1 1
1 til 1
en til en
1 1 med leder
ukentlig oppfølging
tillitsvalgt møte

[sales]
kundesamtale*
kundemøte*
salgssamtale*
salgsmøte*
leverandørmøte*
tilbudsmøte
tilbudsgjennomgang
anbudsmøte
produktdemo
demo av
intro demo
rådgivningsmøte
rådgivningssamtale
rådgivningstime
bankmøte
banksamtale
møte i banken
møte med banken
møte banken
samtale med banken
lånesamtale
lånemøte
boliglån
pensjonssamtale
pensjonsmøte
pensjonsrådgivning
forsikringssamtale
forsikringsmøte
sparesamtale
investeringsmøte
partnermøte
samarbeidsmøte
behovsavklaring
oppstartsmøte kunde
statusmøte kunde
~ demo
~ kunde
~ kunden
~ tilbud
~ bank
~ banken
~ rådgivning
~ pensjon
~ forsikring
~ leverandør

[care]
legetime
legesamtale
time hos lege
time hos legen
time hos fastlege
time hos fastlegen
~ fastlege
samtale med lege
samtale med legen
samtale hos legen
psykologsamtale
psykologtime
psykolog time
time hos psykolog
samtale hos psykolog
samtale med psykolog
første samtale psykolog
samtaleterapi
terapitime
parterapi
~ familievernkontor
~ familievernkontoret
samtale med terapeut
jordmortime
jordmorsamtale
jordmorkontroll
time hos jordmor
~ helsestasjon
~ helsestasjonen
helsesamtale
helsesjekk
forsamtale
innleggelse
innkomstsamtale
poliklinikk time
fertilitetssamtale
blodgiver
blodgivning
fysioterapi time
prestesamtale
samtale med prest
samtale med presten
dåpssamtale
vielsessamtale
bryllupssamtale
begravelsessamtale
konfirmasjonssamtale
konfirmantsamtale
støttesamtale
kartleggingssamtale
kartleggingsbesøk
tannlegetime
time hos tannlege
~ psykolog
~ lege
~ legen
~ jordmor
~ terapeut
~ terapi
~ prest
~ tannlege

[reminder]
takkemail*
takkemelding
takkebrev
takke for intervju
takke for intervjuet
takk for intervjuet
takk for praten
sende takk
^takk
^takke
~ ^husk
~ husk
husk å
^husk å
husk cv
husk søknad
~ påminnelse
^påminnelse
påminnelse om å
^ring
^ring til
^ringe
^ringe til
^send
^sende
^skriv
^skrive
^mail
^maile
^bekreft
^bekrefte
^book
^booke
^bestill
^bestille
^svar
^svare
^spør
^spørre
^avtal
^avtale tid
^mas på
^purre
^purr
^sjekk
^sjekke
^kjøp
^kjøpe
^print
^printe
^skriv ut
^stryk
^stryke
^pakk
^pakke
^hent
^hente
^planlegg
^avlys
^takk nei
følge opp
følg opp
^følg opp
^følge opp
oppfølging av intervju
oppfølging etter intervju
oppfølging intervju
oppfølging søknad
~ oppfølging
svar fra
svar på intervju
svar på intervjuet
svar på søknad
svar på jobbsøknad
får svar
skulle få svar
høre fra
hører fra
høre noe fra
^vent
^vente
venter på
vente på svar
venter på svar
tilbakemelding fra
tilbakemelding etter intervju
tilbakemelding på intervju
venter på tilbakemelding
~ tilbakemelding
~ beskjed fra
etter intervju
etter intervjuet
etter jobbintervju
etter jobbintervjuet

[errand]
reise til
reise til intervju
reise til jobbintervju
reise intervju
reisetid intervju
reisevei intervju
kjøre til intervju
kjøre til jobbintervju
tog til
tog til intervju
^tog
^fly
^buss til
^ferge
^båt til
^kjør
^kjøre
^avreise
fly til intervju
fly til jobbintervju
hotell intervju
hotell til intervju
dress til intervju
dress til jobbintervju
skjorte til intervju
klær til intervju
klær til jobbintervju
intervjuklær
intervjuantrekk
dressen på rens
~ renseri
hente dress
hente dressen
prøve dress
~ frisør
klippetime
hårklipp
klippe meg
passfoto
cv bilde
~ barnepass
barnevakt intervju
fri til intervju
avspasering intervju

[deadline]
søknadsfrist*
frist for søknad
frist søknad
frist case
frist for case
frist caseoppgave
frist for innlevering
frist hjemmeoppgave
innlevering av case
innlevering case
innlevering caseoppgave
levere case
lever case
levere oppgave
levere hjemmeoppgave
sende søknad
send søknad
skrive søknad
søke jobb
søk jobb
søke på stilling
søke stilling
søk på jobben
jobbsøking
online test
onlinetest
nettest
personlighetstest
evnetest
ferdighetstest
kodetest
hjemmeoppgave
videosøknad
siste frist
~ frist
~ innlevering
~ deadline

[fair]
jobbmesse*
karrieredag*
karrieremesse*
karrieredagene
næringslivsdag
næringslivsdagene
bedriftspresentasjon*
bedriftsdag
bedriftsbesøk
rekrutteringsmesse
rekrutteringskveld
rekrutteringsarrangement
utdanningsmesse
studiemesse
jobbdating
speeddating
infomøte
informasjonsmøte
informasjonskveld
orienteringsmøte
åpen dag
åpent hus
meetup
nettverkstreff
nettverksmøte
frokostseminar
~ messe
~ messa
~ messen

[coffee]
kaffe med
kaffe m
kaffekopp
en kopp kaffe
kaffetreff
lunsj med
lunsjavtale
lønningspils
nettverksprat
nettverkssamtale
gå tur med
uformell kaffe
~ kaffe
~ lunsj
~ middag

[hold]
blokkert
blokkering
blokker tid
reservert til intervju
reservert for intervju
reservert tid
avsatt tid
sett av tid
hold av
hold av tid
hold tid
hold intervju
hold intervjuer
holder av
holdt av
plassholder
placeholder
ingen møter
ikke book
fokustid
opptatt
~ hold
~ reservert

[leisure]
~ kino
~ konsert
fotballkamp
håndballkamp
runde golf
golfrunde
fjelltur
bursdag
quiz
brettspill
spillkveld
~ teater
~ kamp
~ fotball
~ trening

[other]
min sønn
sønnen
sønnens
min datter
dattera
datteren
datterens
sønnen min
dattera mi
datteren min
mannen min
kona mi
kjæresten
kjæresten min
kjæresten sin
samboeren
mamma
mammas
pappa
pappas
~ mor
~ far
broren
broren min
bror
søster
søsteren min
søstera mi
nabo
naboen
venninne
kompis
kompisen
svoger
svigermor
hans jobbintervju
hennes jobbintervju
hans intervju
hennes intervju
lykke til
lykke til på intervju
lykke til på jobbintervju
krysse fingre
krysse fingrene
heie på
kjøre ham til
kjøre henne til
referansesamtale
referanse for
referanseintervju
referansesjekk
referansesjekk av
være referanse
gi referanse
referansesamtale for

[role]
*utvikler
*utvikleren
*ingeniør
*leder
*sjef
*rådgiver
*konsulent
*medarbeider
*assistent
*selger
*lærer
*pedagog
*sykepleier
*pleier
*arbeider
*koordinator
*spesialist
*analytiker
*ansvarlig
*tekniker
*mekaniker
*montør
*sjåfør
*designer
*arkitekt
*sekretær
*forsker
*vikar
*lærling
*praktikant
*fører
*terapeut
*lege
*psykolog
*jurist
*advokat
*kokk
*baker
*servitør
*operatør
*elektriker
*rørlegger
*tømrer
*snekker
*sveiser
*maler
*murer
*redaktør
*journalist
*fotograf
*betjent
*revisor
*økonom
*controller
*administrator
*manager
*planlegger
*inspektør
*veileder
*bibliotekar
*stilling
*vikariat
*hjelp
*mester
*megler
*direktør
*saksbehandler
*vakt
*vert
*vertinne
*verge
*gartner
*frisør
*skipper
*kaptein
*arkivar
*kontakt
*behandler
*stipendiat
*leiar
*lærar
*pleiar
*rådgivar
*ingeniørstilling
utvikler
ingeniør
sivilingeniør
prosjektingeniør
leder
sjef
rådgiver
seniorrådgiver
konsulent
medarbeider
assistent
saksbehandler
selger
butikkmedarbeider
butikkselger
butikksjef
butikkleder
lærer
adjunkt
lektor
rektor
inspektør
professor
førsteamanuensis
førstelektor
universitetslektor
stipendiat
postdoktor
forsker
pedagog
pedagogisk leder
barnehagelærer
barnehageassistent
styrer
fagarbeider
barne og ungdomsarbeider
miljøterapeut
miljøarbeider
miljøveileder
barnevernspedagog
sosionom
vernepleier
sykepleier
spesialsykepleier
avdelingssykepleier
helsefagarbeider
helsesykepleier
hjelpepleier
pleieassistent
jordmor
bioingeniør
radiograf
ergoterapeut
fysioterapeut
tannlege
tannpleier
tannhelsesekretær
helsesekretær
legesekretær
farmasøyt
apotektekniker
apoteker
veterinær
dyrepleier
regnskapsfører
regnskapsmedarbeider
lønnsmedarbeider
økonomisjef
økonom
økonomiansvarlig
revisor
controller
resepsjonist
sekretær
kontormedarbeider
praktikant
trainee
graduate
intern
sommerjobb
sommervikar
sommerstudent
lærling
jurist
advokat
advokatfullmektig
analytiker
koordinator
prosjektleder
prosjektkoordinator
produktsjef
produktleder
produkteier
produktdesigner
arkitekt
tester
testleder
scrum master
programmerer
systemutvikler
systemadministrator
driftstekniker
it konsulent
ikt rådgiver
supportmedarbeider
elektriker
rørlegger
tømrer
snekker
maler
murer
taktekker
blikkenslager
sveiser
platearbeider
mekaniker
bilmekaniker
industrimekaniker
automatiker
cnc operatør
prosessoperatør
maskinist
maskinfører
anleggsarbeider
kranfører
sjåfør
lastebilsjåfør
bussjåfør
budbil sjåfør
lokfører
konduktør
flyger
pilot
kabinansatt
matros
styrmann
overstyrmann
skipsfører
kaptein
maskinsjef
dekksoffiser
lagermedarbeider
lagerarbeider
truckfører
produksjonsmedarbeider
operatør
renholder
renholdsoperatør
vaktmester
kjøkkenassistent
kokk
souschef
kjøkkensjef
baker
konditor
slakter
servitør
bartender
barista
hotellresepsjonist
frisør
hudpleier
gartner
avløser
røkter
fisker
brannkonstabel
brannmann
ambulansearbeider
paramedic
politibetjent
fengselsbetjent
vekter
vakt
prest
sokneprest
kirketjener
kantor
bibliotekar
arkivar
journalist
redaktør
grafisk designer
fotograf
tekstforfatter
kommunikasjonsrådgiver
kommunikasjonssjef
markedssjef
markedskoordinator
innkjøper
speditør
logistikkmedarbeider
logistikksjef
kundebehandler
kundekonsulent
kundeservicemedarbeider
kundeservice
eiendomsmegler
megler
finansrådgiver
kunderådgiver
hr rådgiver
hr konsulent
rekrutterer
rekrutteringskonsulent
daglig leder
avdelingsleder
teamleder
teamlead
enhetsleder
virksomhetsleder
kommunalsjef
rådmann
kommunedirektør
driftsleder
byggeleder
anleggsleder
bas
geolog
biolog
kjemiker
laborant
psykolog
lege
overlege
lis lege
turnuslege
fastlege
tilkallingsvikar
ringevikar
vikar
nattevakt
nattvakt
kassemedarbeider
ekstrahjelp
vaskehjelp
brukerstyrt personlig assistent
bpa assistent
personlig assistent
støttekontakt
avlaster
badevakt
skiinstruktør
treningsveileder
personlig trener
guide

[craft]
senior
junior
erfaren
faglig
daglig
teknisk
administrativ
pedagogisk
klinisk
digital
strategisk
kommersiell
vitenskapelig
it
ikt
data
salg
salgs
marked
markedsføring
økonomi
regnskap
lønn
drift
prosjekt
produkt
produksjon
software
frontend
backend
fullstack
web
kommunikasjon
kunde
kundeservice
innkjøp
logistikk
lager
butikk
kjøkken
bygg
anlegg
energi
miljø
juridisk
personal
hr
norsk
engelsk
tysk
fransk
spansk
matematikk
realfag
kroppsøving
naturfag
samfunnsfag
musikk
fysikk
kjemi
barnetrinn
mellomtrinn
ungdomstrinn
hjemmetjenesten
hjemmesykepleien
natt
og
av
innen

[org]
as
asa
ans
ba
sa
hf
ks
ikf
iks
aksjeselskap
holding
gruppen
group
konsern
konsernet
sønner
brødrene
brødr
kommune
kommunen
fylkeskommune
fylkeskommunen
departementet
direktoratet
etaten
tilsynet
statsforvalteren
bank
banken
sparebank
sparebanken
forsikring
pensjon
eiendom
eiendomsmegling
skole
skolen
skule
ungdomsskole
barneskole
privatskole
friskole
folkehøgskole
videregående
vgs
universitet
universitetet
høgskole
høgskolen
høyskole
høyskolen
fagskole
akademi
barnehage
barnehagen
barnehager
sykehus
sykehuset
sjukehus
helseforetak
sykehjem
sykehjemmet
bosenter
omsorgssenter
helsehus
helse
hospice
klinikk
klinikken
legesenter
legekontor
tannklinikk
tannlegesenter
tannhelse
apotek
dyreklinikk
dyresykehus
museum
museet
teater
teatret
bibliotek
kirke
menighet
kirkelig
fellesråd
avis
forlag
forlaget
media
radio
stiftelsen
stiftelse
foreningen
forening
forbund
forbundet
laget
advokatfirma
advokatfirmaet
advokater
revisjon
regnskap
arkitekter
arkitektkontor
rådgivning
rådgivende
consult
consulting
bygg
entreprenør
entreprise
anlegg
maskin
mek
mekaniske
verksted
verft
rør
vvs
elektro
installasjon
stål
industri
møbler
auto
bil
bilverksted
transport
logistikk
spedisjon
shipping
rederi
havn
lufthavn
buss
trafikk
taxi
energi
kraft
kraftlag
nett
vind
vann
renovasjon
bryggeri
bryggeriet
bakeri
bakeriet
meieri
slakteri
sjømat
fisk
laks
havbruk
oppdrett
gartneri
landbruk
gård
bondelag
dagligvare
kolonial
butikk
bokhandel
sport
kafé
restaurant
kro
hotell
hotel
vertshus
konditori
kjøkken
catering
renhold
service
eiendomsservice
vaktmesterservice
vekter
boligbyggelag
reiser
turisme
treningssenter
salong
programvare
software
data
systemer
systems
teknologi
teknikk
elektronikk
robotics
studio
byrå
reklamebyrå
design
film
spill
tech
rekruttering
bemanning
vikarbyrå

[filler]
hos
på
med
m
i
til
for
som
og
om
av
fra
ved
vedr
vedrørende
ang
angående
re
ref
kl
klokken
min
mitt
mine
din
ditt
vår
vårt
deres
den
det
de
en
et
ny
nytt
nye
oss
deg
meg
dere
ham
henne
dem
her
møte
møtet
invitasjon
innkalling
innkalt
bekreftet
bekreftelse
flyttet
endret
oppdatert
avtale
avtalt
tid
tidspunkt
foreløpig
ev
evt
mulig
endelig
avsluttende
innledende
første
andre
annen
tredje
fjerde
siste
neste
1ste
2dre
3dje
gangs
runde
runden
runder
trinn
steg
del
samtale
samtalen
prat
praten
intervju
intervjuet
jobbintervju
stilling
stillingen
stillingen som
jobb
jobben
rolle
rollen
søknad
jobbsøknad
ansettelse
vikariat
heltid
deltid
fast
utlysning
online
digital
digitalt
virtuelt
fysisk
oppmøte
personlig
telefon
tlf
mobil
video
teams
zoom
skype
meet
link
lenke
kamera
hr
sjef
sjefen
leder
lederen
teamet
team
ledergruppa
ledergruppen
daglig
direktør
direktøren
eier
eieren
gründer
gründerne
rekrutterer
recruiter
konsulent
headhunter
panel
utvalg
kollega
kolleger
bedrift
bedriften
firma
firmaet
selskap
selskapet
arbeidsgiver
kontor
kontoret
hovedkontor
hovedkontoret
adresse
møterom
lokale
resepsjon
resepsjonen
etg
etasje
inngang
bygg
parkering
mandag
tirsdag
onsdag
torsdag
fredag
lørdag
søndag
dag
dagen
uke
morgen
formiddag
ettermiddag
kveld
morra
januar
februar
mars
april
mai
juni
juli
august
september
oktober
november
desember
time
timer
minutter
ca
etter
innen
deretter
etterpå
case
casepresentasjon
presentasjon
test
faglig
teknisk
uformell
kort
kaffe
lunsj
omvisning
prøvedag
prøvevakt
husk
viktig
ok
cv
vitnemål
ringer
ring
besøk
bli
kjent
nr
avd
avdeling
obs
ift
mht

[at]
hos
i
ved
på
v
hos firmaet
hos bedriften

[with]
med
m
fra

[for]
som
stilling
stillingen
stillingen som
stilling som
til stillingen som
til stillingen
til stilling som
for stillingen som
for stillingen
for stilling som
for
jobben som
jobb som
rollen som
vedr
vedr stillingen som
vedrørende
vedrørende stillingen som
ang
angående
angående stillingen som
om stillingen som
om stilling som
til
mht
ift

[notes thanks]
søknaden din
din søknad
jobbsøknaden din
jobbsøknad mottatt
takk for søknaden
takk for søknad
takk for din søknad
tusen takk for søknaden
for søknaden
takk for interessen
for interessen
for din interesse
din interesse for
interesse for stillingen
interesse for rollen
viser til din søknad
viser til søknaden
viser til søknad på
vi viser til søknad
din søknad på stilling
søknad på stillingen
mottatt søknaden
lest søknaden
vurdert søknaden
sett på søknaden
på bakgrunn av søknaden
på bakgrunn av cv
cv en din ser
takk for at du sendte cv
takk for at du søkte
takk for at du har søkt
at du søkte
at du har søkt
du har søkt på stillingen
du har søkt på
du har søkt
du søkte på
du søkte
invitere deg til intervju
invitere deg til et intervju
invitere deg til jobbintervju
invitere deg til førstegangsintervju
invitere deg til et førstegangsintervju
invitere deg til andregangsintervju
invitere deg til annengangsintervju
invitere deg til et andregangsintervju
invitere deg til en samtale
invitere deg til en prat
invitere deg til neste
invitere deg videre
invitere deg inn til
invitere deg på
inviterer deg til
gjerne invitere deg
invitert til intervju
inviteres til intervju
innkalle deg til intervju
innkalle deg til
innkalle til intervju
innkalles til intervju
innkalles herved til
innkalt til intervju
kalle deg inn til intervju
kalle deg inn til
kalle inn til intervju
kalles inn til intervju
herved innkalt til
gleden av å innkalle
gleden av å invitere
velkommen til intervju
velkommen på intervju
velkommen til jobbintervju
velkommen til førstegangsintervju
velkommen til andregangsintervju
velkommen til samtale om
velkommen til en samtale
velkommen til neste runde
plukket ut til intervju
plukket ut til
valgt ut til intervju
du er valgt ut
du er blant de
en av kandidatene vi
en av kandidatene som
en av søkerne vi
kandidatene vi går videre med
gått videre til
går videre med deg
gå videre med deg
ta deg videre
ta deg med videre
du er videre
du har gått videre
videre i prosessen
videre i rekrutteringsprosessen
neste steg i prosessen
neste steg i rekrutteringsprosessen
neste runde i prosessen
i rekrutteringsprosessen
rekrutteringsprosessen
ansettelsesprosessen
tilsettingsprosessen
prosessen videre
vi vil gjerne møte deg
vi ønsker å møte deg
vi vil gjerne treffe deg
vi vil gjerne snakke med deg
vi vil gjerne ta en prat
vi ønsker å ta en prat
vi ønsker å bli bedre kjent med deg
bli bedre kjent med deg
bli litt bedre kjent
høre mer om deg
høre mer om din
gratulerer du har
vår kunde søker
på vegne av vår kunde
på vegne av oppdragsgiver
presenteres for oppdragsgiver
kom over profilen din
fant profilen din
profilen din på linkedin
profilen din passer
fortsatt interessert i stillingen
fremdeles interessert i stillingen
du er aktuell for stillingen
aktuell for stillingen
aktuell kandidat
se deg til intervju
ha deg på intervju
ha deg inn på intervju
ha deg inn til
ønsker deg velkommen til intervju
du har kommet til
kommet til intervju
tilby deg et intervju
innkalling til intervju

[notes meet]
du møter
du vil møte
du får møte
du treffer
du vil treffe
du får treffe
du skal møte
du skal snakke med
du kommer til å møte
du kommer til å snakke med
du får snakke med
fra oss møter
fra oss deltar
fra oss stiller
fra arbeidsgiver møter
fra kommunen møter
på intervjuet møter
på intervjuet deltar
på intervjuet vil du møte
i intervjuet møter du
i intervjuet deltar
til stede på intervjuet
til stede i intervjuet
deltakere i intervjuet
deltar i intervjuet
deltar på intervjuet
deltagere fra oss
intervjupanelet
intervjupanelet består
panelet består
panelet er
gleder oss til å møte deg
gleder oss til å treffe deg
gleder oss til å bli kjent
gleder oss til å bli bedre kjent
gleder oss til å snakke med deg
gleder oss til å høre
gleder oss til å se deg
gleder oss til en hyggelig prat
gleder oss til praten
gleder meg til å møte deg
gleder meg til å snakke med deg
gleder meg til å prate med deg
gleder meg til praten
ser frem til å møte deg
ser fram til å møte deg
ser frem til å treffe deg
ditt intervju
intervjuet ditt
intervjuet varer
intervjuet vil vare
intervjuet tar
intervjuet vil ta
intervjuet er beregnet
intervjuet foregår
intervjuet finner sted
intervjuet blir
intervjuet vil
intervjuet gjennomføres
intervjuet holdes
samtalen varer
samtalen tar
fortelle mer om stillingen
fortelle om stillingen
fortelle litt om oss
fortelle mer om oss
fortelle om deg selv
fortell om deg selv
motivasjonen din
din motivasjon
høre om deg
vi hører om deg
bekreft om tidspunktet passer
case til intervjuet

[notes next]
velg ny tid
velg et nytt tidspunkt
velg nytt tidspunkt
finn et nytt tidspunkt
endre tidspunkt
endre eller avlyse
avlyse eller endre
avbestille eller endre
endre intervjutid
flytte intervjuet
avlyse intervjuet
kan du ikke likevel
passer ikke tidspunktet
passer tidspunktet ikke
hvis tidspunktet ikke passer
om tidspunktet ikke passer
dersom du er forhindret
dersom du ikke kan møte

[notes job]
stilling
stillingen
stillingen som
stilling som
stillingsannonse
stillingsannonsen
stillingsutlysning
utlysning
utlysningen
utlysningsteksten
stillingsbeskrivelse
stillingsprosent
100 stilling
fast stilling
vikariat
engasjement
søknad
søknaden
jobbsøknad
søkt jobb
søkt på
jobben
jobben som
jobb som
finn no
finn annonse
rekruttering
rekrutteringen
rekrutterer
rekrutteringskonsulent
rekrutteringsrådgiver
rekrutteringsansvarlig
recruiter
headhunter
hodejeger
oppdragsgiver
ansettelse
ansettelsen
ansettende leder
tilsetting
jobbintervju
førstegangsintervju
andregangsintervju
annengangsintervju
intervju
intervjuet
innledende intervju
telefonintervju
lønnskrav
lønnsønske
lønnsønsker
lønnsforventning
lønnsforventninger
lønnsnivå
lønnsbetingelser
lønn og
timelønn
tariff
oppsigelsestid
tiltredelse
oppstart
startdato
kan starte
når kan du begynne
når du kan begynne
begynne tidligst
heltid
deltid
prøvetid
prøvevakt
prøvedag
vakter
vakter i helg
helgevakter
turnus
skift
skiftarbeid
rotasjon
arbeidstid
hjemmekontor
medbring cv
ta med cv
cv en din
din cv
oppdatert cv
vitnemål
attester
attest
sertifikater
sertifikat
autorisasjon
hpr nr
hpr nummer
fagbrev
svennebrev
førerkort
politiattest
referanser
referanse
referansene
referansepersoner
arbeidsprøver
portefølje
portfolio
personlighetstest
evnetest
ferdighetstest
caseoppgave
casen
case
live koding
kodeoppgave
motivasjon
motivert
hvorfor du søker
hvorfor du søkte
hvorfor du har søkt
hvorfor jeg vil
hvorfor oss
hvorfor dem
styrker og svakheter
kompetanse
kvalifikasjoner
kvalifisert
mine spørsmål
spørsmål til dem
spm til dem
spurte om
de spurte om
de ser etter
de søker
de trenger
ny kollega
kommende kollegaer
nærmeste leder
tillitsvalgt
tillitsvalgte
fagforening
virksomhetsleder
enhetsleder
hr rådgiver
hr sjef
hr avdelingen
daglig leder
ledergruppa
ledergruppen
gründerne
teamet
omvisning
læreplass
sommerjobb
trainee
neste runde
siste runde
neste steg
videre prosess
avtalt på telefon
jobbtilbud
tilbud om stilling
kontrakt
antrekk
kleskode
kandidatportal
kandidatportalen
min side
spør etter
meld deg i resepsjonen
møt opp i resepsjonen
henvend deg i resepsjonen
om deg selv
din erfaring
erfaringen din
din bakgrunn
bakgrunnen din
bekreft at du kommer
bekreft oppmøte
bekreft deltakelse
gi beskjed dersom tidspunktet
ta med gyldig legitimasjon
medbringe gyldig legitimasjon
originale vitnemål
kopi av vitnemål
ta med vitnemål
forberede en case
forbered en kort presentasjon
dersom tidspunktet ikke passer
vikariatet
læreplassen
sommerjobben
lønn
arbeidstøy
vernesko
matkort
egne kniver
begynne
firmabil
provisjon
helger
ekstrahjelp
annonsen
arbeidsplassen
tilkallingsvikar
lærling

[notes guard]
kandidatens cv
kandidatens søknad
kandidatens profil
kandidatens navn
kandidatprofil
kandidatkort
cv vedlagt
vedlagt cv
vedlegger cv
cv er vedlagt
cv og søknad vedlagt
cv og søknad er vedlagt
søknad og cv vedlagt
cv og søknad ligger
søknad og cv ligger
cv ligger
se cv
søknadene ligger
søkerens cv
søkerens søknad
søkerliste
utvidet søkerliste
link til kandidaten
lenke til kandidaten
vår kandidat
vi skal intervjue
du skal intervjue
du intervjuer
kandidaten møter
kandidaten har
kandidaten skal
kandidaten kommer
kandidaten venter
kandidaten hentes
hent kandidaten
intervjuguide
intervjuguiden
intervjuskjema
intervjumal
spørsmålsguide
vurderingsskjema
vurderingsskjemaet
evalueringsskjema
scorekort
scoringsskjema
fyll ut vurdering
fyll ut evaluering
fyll inn vurdering
legg inn vurdering
din vurdering av
vurdering av kandidaten
vurderinger av kandidaten
tilbakemelding på kandidaten
tilbakemelding på kandidatene
feedback på kandidaten
oppsummering etter intervjuet
oppsummering etter intervjuene
tar det faglige
stiller spørsmålene
fordeling av spørsmål
intervjupanel internt
innstilling
innstillingsmøte
kandidat 1
kandidat nr
søker nr

[notes mock]
prøveintervju
øvingsintervju
intervjutrening
øver på
øve på intervju
rollespill
bytter på å spørre
bytter roller

[notes prep]
karriereveileder
karriereveiledning
karrierecoach
jobbcoach
typiske spørsmål
forberede deg til
forberede deg på intervju

[notes training]
deltakerne lærer
du lærer å
på kurset
kurset gir
kursbevis
foredragsholder
påmelding innen
meld deg på

[notes media]
lyttere
lytterne
leserne
seerne
artikkel
artikkelen
journalisten
redaksjonen
fotografen
sendingen
i studio
direkte på lufta
direktesendt
på lufta
episoden
podkasten
sitatsjekk
sitater til godkjenning

[notes research]
undersøkelse
undersøkelsen
gavekort
masteroppgave
masteroppgaven
masterprosjekt
bacheloroppgave
samtykkeskjema
anonymt
anonymisert
anonymiseres
lydopptak
forskningsprosjekt
forskningsprosjektet
ingen riktige eller gale svar
ingen riktige eller feil svar
prototype
brukertest
takk for at du vil bidra
takk for at du vil delta

[notes official]
ambassaden
visum
visumsøknad
oppholdstillatelse
statsborgerskap
dagpenger
sykmeldt
sykmelding
sykepenger
arbeidsavklaringspenger
aktivitetsplan
aktivitetsplanen
dialogmøte
fastlege
veilederen din i nav
nav kontoret
nav kontor
saksnummer
straffesak
avhør
tingrett

[notes school]
barnet ditt
barnets
deres barn
eleven
elevens
foresatte
kontaktlærer
skoleplass
barnehageplass
studieplass
skoleåret
opptakskomite
opptak til studiet

[notes home]
leiekontrakt
husleie
depositum
utleier
leie rommet
leie ut
felleskostnader
samboere
borettslaget
adopsjon
fosterhjem

[notes staff]
siste arbeidsdag
siste dag hos oss
sluttdato
året som gikk
mål for neste
mål og utvikling
medarbeidersamtale
utviklingsplan
du begynner hos oss
kontrakten er signert
adgangskort
sykefravær

[notes sales]
deres behov
deres bedrift
tilbud på
pristilbud
vår løsning
vårt produkt
prøveperiode
gratis demo
boliglån
pensjonen din
lånet ditt

[notes fair]
standen
stander
messa
messen
bedriftene presenterer
gratis inngang

[notes deadline]
leveres innen
lever innen
leveringsfrist
innleveringsfrist
innen kl 23 59
gjennomfør testen
ta testen
testen tar
i ditt eget tempo

[notes debrief]
oppsummerer intervjuene
hvem går videre til
hvem vi går videre med
velge kandidater
diskutere kandidatene
gjennomgå kandidatene
gjennomgå søknadene

[notes reminder]
send takkemail
sende takkemail
husk å takke

[notes care]
henvisning
terapi
egenandel

[notes names]
søknad på stillingen som {role} hos {co} og
søknad på stillingen som {role} hos {co}
søknad på stillingen som {role} i {co}
søknad på stillingen som {role} ved {co}
søknad på stillingen som {role} på {co}
søknad på stillingen som {role}
søknad på stilling som {role} hos {co}
søknad på stilling som {role} i {co}
søknad på stilling som {role} ved {co}
søknad på stilling som {role} på {co}
søknad på stilling som {role}
søknad til stillingen som {role} hos {co}
søknad til stillingen som {role} i {co}
søknad til stillingen som {role}
søknaden din på stillingen som {role} hos {co}
søknaden din til stillingen som {role} hos {co}
søknaden din på {role} hos {co}
søkt på stillingen som {role} hos {co}
søkt på stillingen som {role} i {co}
søkt på stillingen som {role}
søkt stillingen som {role} hos {co}
søkt stillingen som {role}
søkte på stillingen som {role} hos {co}
søkte på stillingen som {role}
stillingen som {role} hos {co}
stillingen som {role} i {co}
stillingen som {role} ved {co}
stillingen som {role} på {co}
stillingen {role} hos {co}
stillingen {role} i {co}
stilling som {role} hos {co}
stilling som {role} i {co}
stilling som {role} ved {co}
stilling som {role} på {co}
jobben som {role} hos {co}
jobben som {role} i {co}
jobben som {role} på {co}
jobb som {role} hos {co}
jobb som {role} i {co}
rollen som {role} hos {co}
rollen som {role} i {co}
intervju for stillingen som {role}
stillingen som {role}
stilling som {role}
jobben som {role}
rollen som {role}
jobb som {role}
for stillingen {role}
til stillingen {role}
interesse for stillingen som {role} hos {co}
interesse for å jobbe hos {co}
interesse for {co}
vår kunde, {co}
vår kunde {co}
oppdragsgiver {co}
oppdragsgiver, {co}
på vegne av {co}
jobbintervju hos {co}
jobbintervju i {co}
førstegangsintervju hos {co}
andregangsintervju hos {co}
annengangsintervju hos {co}
intervju hos {co} og
intervju hos {co}
intervju i {co}
intervju ved {co}
intervju med {co}
samtale hos {co}
ansatt hos {co}
søkt hos {co}
søkt jobb hos {co}
stilling hos {co}
stillingen hos {co}
jobb hos {co}
jobbe hos {co}
jobbe i {co}
karriere hos {co}
arbeide hos {co}
kollega hos {co}
velkommen til {co}
velkommen hos {co}
rekrutterer hos {co}
rekrutterer i {co}
hr-rådgiver i {co}
hr-rådgiver hos {co}
hr-sjef i {co}
hr hos {co}
leder i {co}
leder hos {co}
hr-sjef, {co}
hr-rådgiver, {co}
hr-konsulent, {co}
hr-leder, {co}
hr-avdelingen, {co}
hr, {co}
rekrutteringskonsulent, {co}
rekrutteringsrådgiver, {co}
talent acquisition, {co}
talent partner, {co}
daglig leder, {co}
avdelingsleder, {co}
avdelingssykepleier, {co}
virksomhetsleder, {co}
enhetsleder, {co}
butikksjef, {co}
kjøkkensjef, {co}
rektor, {co}
styrer, {co}
crewing manager, {co}
bedrift: {co}
firma: {co}
selskap: {co}
arbeidsgiver: {co}
arbeidssted: {co}
sted: {co}
stilling: {role}
jobb: {role}
stillingstittel: {role}
ringer fra {co}
skriver fra {co}
her fra {co}
hilsen fra {co}
hilsen oss i {co}
hilsen oss på {co}
hilsen alle i {co}
hilsen hr i {co}
{co} hr-avdeling
{co} hr
{co} rekruttering
mvh {co}
med vennlig hilsen {co}
vennlig hilsen {co}
beste hilsen {co}
søknaden din til {co}
søknaden din hos {co}
søknad til {co}
søknad hos {co}
"""
