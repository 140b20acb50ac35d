"""Danish."""

WORDS = """
[strong]
jobsamtale*
job samtale*
jobsmtale
jobsamtlae
jobsamatale
ansættelsessamtale*
ansættelses samtale
ansættelsesinterview*
jobinterview*
job interview
stillingssamtale*
elevsamtale om læreplads
lærepladssamtale
praktikpladssamtale
samtale om job
samtale om jobbet
samtale om stilling
samtale om stillingen
samtale om en stilling
samtale om fast stilling
samtale om praktikplads
samtale om læreplads
samtale om elevplads
samtale vedr job
samtale vedr jobbet
samtale vedr stilling
samtale vedr stillingen
samtale ang job
samtale ang stilling
samtale ang stillingen
samtale til job
samtale til stilling
samtale til stillingen
indkaldelse til samtale
indkaldelse til jobsamtale
indkaldelse til ansættelsessamtale
indkaldt til samtale
invitation til samtale
invitation til jobsamtale
invitation til interview
invitation til 1 samtale
invitation til 2 samtale
invitation til første samtale
invitation til anden samtale
samtale med ansættelsesudvalg
samtale med ansættelsesudvalget
møde med ansættelsesudvalget
prøvearbejde*
prøvevagt*
prøve vagt
prøvedag i køkkenet
rekrutteringssamtale*
din samtale hos

[firm]
telefoninterview*
telefon interview
tlf interview
videointerview*
video interview
online interview
teams interview
1 samtale
2 samtale
3 samtale
4 samtale
1 jobsamtale
2 jobsamtale
3 jobsamtale
1 interview
2 interview
3 interview
1ste samtale
2den samtale
3die samtale
1 samtalerunde
2 samtalerunde
samtale 1
samtale 2
samtale 3
første samtale
anden samtale
tredje samtale
første interview
andet interview
tredje interview
førstesamtale
andensamtale
første jobsamtale
anden jobsamtale
første samtalerunde
anden samtalerunde
indledende samtale
indledende telefonsamtale
indledende interview
afsluttende samtale
sidste samtale
endelig samtale
slutsamtale
opfølgende jobsamtale
opfølgende samtale
samtale runde 1
samtale runde 2
samtale 1 runde
samtale 2 runde
samtale med rekrutteringskonsulent
samtale med rekrutteringskonsulenten
samtale med rekruttør
samtale med rekrutteringsbureau
samtale med headhunter
samtale med recruiter
samtale med hiring manager
samtale med hr
samtale m hr
samtale hr
hr samtale
hr interview
snak med hr
snak med recruiter
snak med headhunter
snak om jobbet
snak om job
snak om stillingen
snak om stilling
snak om rollen
snak om en stilling
snak om muligt job
snak om læreplads
snak om elevplads
snak om praktikplads
samtale om rollen
samtale med kommende chef
samtale med kommende leder
samtale med ny chef
telefonsamtale om stilling
telefonsamtale om stillingen
telefonsamtale vedr stilling
telefonsamtale vedr stillingen
telefonsamtale hr
telefonscreening
telefon screening
screeningssamtale
screening samtale
screening pr telefon
prescreening
teknisk interview
teknisk samtale
teknisk jobsamtale
faglig samtale
caseinterview
case interview
casesamtale
case samtale
case jobsamtale
kompetenceinterview
kompetencebaseret interview
panelinterview
panelsamtale
gruppesamtale
gruppeinterview job
personprofil samtale
testsamtale
samtale om personprofil
tilbagelæsning af test
test tilbagelæsning
profiltilbagelæsning
prøvedag
prøveundervisning
prøvelektion
prøvetime som lærer
undervisningsprøve
prøveforelæsning
arbejdsprøve
assessmentdag
assessment dag
udvælgelsesdag
optagelsesprøve job
stormøde samtale
hospitering
føl dag
føldag
prøvekørsel chauffør
besøgsdag job
speed jobsamtale
speedjobsamtale
speedinterview
lønforhandling nyt job
kontraktsamtale
kontraktmøde
jobtilbud
jobsnak*
job snak
telefonsamtale m hr
telefonsamtale med hr
telefonsnak med hr
telefonmøde med hr
samtale nr 1
samtale nr 2
samtale nr 3
møde med hr
møde med hr afdelingen
opkald fra hr
opkald fra recruiter
opkald fra headhunter
hr ringer
headhunter ringer
recruiter ringer
rekrutteringskonsulent ringer
telefon fra hr
opringning fra hr
snak om vikariat
casepræsentation*
case præsentation
assessmentcenter
assessment samtale
assessmentsamtale

[plain]
interview
interviews
interviewet
interveiw
interviewsamtale
interviewrunde
samtalerunde
samtalerunder

[vague]
samtale
samtaler
samtalen
*samtale
snak
snakken
en snak
sludder
dialog
telefonsamtale
telefonmøde
telefonsnak
telefontid
telefonaftale
telefonopkald
tlf møde
tlf samtale
tlf snak
opkald
opringning
videoopkald
videosamtale
videomøde
video møde
videokald
onlinemøde
online møde
online samtale
teamsmøde
teams møde
teams
zoom
zoommøde
zoom møde
skype
google meet
meet
call
chat
møde
mødet
introsnak
intro snak
introsamtale
intromøde
introduktionssamtale
introduktionsmøde
intro
uformel snak
uformel samtale
uformelt møde
uforpligtende snak
uforpligtende samtale
uforpligtende møde
kemisnak
kemimøde
lær hinanden at kende
lære hinanden at kende
lær os at kende
hils på
hilse på
besøg hos
besøg på
rundvisning
rundvisning og samtale
fremmøde
visit
sparring
kaffesnak
kontakt
ringer
ringer mig
ringer til mig

[round]
første runde
anden runde
tredje runde
sidste runde
næste runde
finalerunde
finalerunden
afsluttende runde
slutrunde
1 runde
2 runde
3 runde
runde 1
runde 2
runde 3
final
finale
næste skridt
næste trin
sidste trin
møde med teamet
møde teamet
mød teamet
frokost med teamet
kaffe med teamet
hilse på teamet
hils på teamet
møde med direktøren
samtale med direktøren
samtale med stifter
samtale med stifteren
samtale med stifterne
samtale med ledelsen
møde med ledelsen
møde med afdelingschef
case fremlæggelse
fremlæggelse af case
præsentation af case
casedag
caserunde
case gennemgang
gennemgang af case
live coding
livekodning
kodeopgave gennemgang
personlighedstest tilbagemelding
kulturmatch
culture fit
referencetagning
kontraktunderskrivelse

[job]
job
jobbet
jobmulighed
jobåbning
nyt job
drømmejob
rekruttering
rekrutteringskonsulent
rekrutteringsproces
rekrutteringsforløb
rekrutteringsbureau
rekruttør
recruiter
headhunter
stilling
stillingen
stillingsopslag
stillings id
jobopslag
opslag
ansøgning
ansøgningen
jobansøgning
din ansøgning
uopfordret
uopfordret ansøgning
ansættelse
ansættelsesproces
ansættelsesudvalg
ansættelsesudvalget
vakance
vikariat
barselsvikariat
fastansættelse
fuldtid
deltid
deltidsjob
studiejob
studenterjob
fritidsjob
fritidsjobbet
sommerjob
feriejob
flexjob
fleksjob
elevplads
læreplads
praktikplads
praktikstilling
graduate
traineestilling
rolle
rollen
rollen som
kandidatur
hr
barselsvikar
vikariatet
elevpladsen
lærepladsen
jobsnak
lønforhandling

[candidate]
kandidat
kandidater
kandidaten
kandidaterne
kandidatsamtale
kandidatsamtaler
kandidatinterview
kandidatinterviews
ansøger
ansøgere
ansøgeren
ansøgerne
ansøgersamtale
ansøgersamtaler
møde i ansættelsesudvalget
ansættelsesudvalgsmøde
ansættelsesudvalg møde
afholde samtaler
afholde jobsamtaler
afholde interview
afholde interviews
holde jobsamtaler
holde samtaler
interviewe
interviewer
interviewpanel
jobsamtaler med
samtaler med ansøgere
samtaler til stillingen
samtaler for stillingen
samtaler ny kollega
ansættelsessamtaler for
jeg interviewer
bisidder samtale
bisidder til samtale
medlytter

[mock]
prøvesamtale
prøve jobsamtale
prøveinterview
øve jobsamtale
øve samtale
øve til jobsamtale
øve til samtale
øve interview
øvesamtale
øvesamtaler
øveinterview
træne jobsamtale
træning jobsamtale
jobsamtaletræning
jobsamtale træning
samtaletræning
interviewtræning
interview træning
testinterview
generalprøve jobsamtale
generalprøve på jobsamtale
rollespil
rollespil jobsamtale
simuleret samtale
simuleret jobsamtale
fiktiv jobsamtale
mock samtale
mock jobsamtale
~ øve
~ øver
~ øvelse
~ generalprøve

[prep]
forberedelse*
forberede*
^forbered
^forberede
^øv
^øve
^læs op på
^læse op på
^læs om
^research
^researche
^gennemgå
^repetere
samtaleforberedelse
jobsamtaleforberedelse
interviewforberedelse
klargøring til samtale
klar til samtale
klargør til samtale
noter til samtale
noter til jobsamtale
spørgsmål til samtale
spørgsmål til jobsamtale
jobsøgningskursus
~ jobsøgningskonsulent
~ jobcoach
jobcoaching
~ karrierecoach
karrierecoaching
~ karriererådgiver
karriererådgivning
karrieresparring
~ karrierementor
cv tjek
cv sparring
cv gennemgang
cv værksted
sparring jobsamtale
sparring inden samtale
sparring inden jobsamtale
sparring før samtale
sparring før jobsamtale
sparring på ansøgning
forberedelsesmøde
formøde inden samtale
~ inden samtale
~ inden samtalen
~ inden jobsamtale
~ før samtale
~ før samtalen
~ før jobsamtale
~ coaching

[training]
kursus i samtaleteknik
kursus i jobsamtale
kursus i jobsamtaler
kursus jobsamtale
kursus den gode jobsamtale
den gode jobsamtale
jobsamtalekursus
samtalekursus
interviewkursus
interviewteknik
samtaleteknik
rekrutteringskursus
rekrutteringsuddannelse
workshop jobsamtale
workshop om jobsamtale
workshop om jobsamtaler
jobsøgningsworkshop
jobsøgningsseminar
webinar jobsamtale
webinar om jobsamtale
webinar om jobsamtaler
foredrag
temadag
temamøde
introkursus
~ kursus
~ workshop
~ webinar
~ seminar
~ konference
~ undervisning
~ uddannelse
~ oplæg

[debrief]
evaluering kandidater
evaluering af kandidater
evaluering af ansøgere
evaluering efter samtaler
evaluering samtaler
kandidatevaluering
kandidatgennemgang
gennemgang af kandidater
gennemgang af ansøgere
gennemgang af ansøgninger
gennemgang ansøgninger
læse ansøgninger
læse ansøgninger igennem
sortere ansøgninger
screening af ansøgninger
screening af kandidater
udvælgelse af kandidater
udvælgelse af ansøgere
udvælgelse til samtale
opsamling samtaler
opsamling på samtaler
opsamling efter samtaler
opsamling kandidater
opsamling ansættelse
votering
debrief
kalibrering
~ intake
opstart rekruttering
opstartsmøde rekruttering
rekrutteringsmøde
rekrutteringsstatus
rekruttering status
status på rekruttering
jobprofil møde
planlægning af samtaler
planlægge samtaler
planlægning af jobsamtaler
interviewguide
spørgeguide
indstilling af kandidat
stillingsopslag gennemgang

[media]
presseinterview*
pressemøde
radiointerview*
tv interview
avisinterview*
podcastinterview*
interview til avisen
interview til avis
interview til bladet
interview til podcast
interview til radioen
interview til artikel
interview til nyhedsbrev
interview til magasin
interview med avisen
interview med journalist
interview med journalisten
interview til tv
interview på p1
interview på p4
interview p1
interview p4
interview tv 2
interview tv2
interview dr
interview med lokalavisen
journalist ringer
journalisten ringer
journalist kommer
podcast optagelse
podcastoptagelse
optagelse af podcast
optagelse podcast
optagelse af interview
live i radioen
direkte i radioen
portrætinterview
portræt til bladet
forfatterinterview
forfattersamtale
forfattermøde
kunstnersamtale
medietræning
pressekontakt
~ podcast*
~ journalist
~ avis
~ avisen
~ radio
~ tv2
~ p1
~ p3
~ p4
~ optagelse
~ presse
~ medie
~ magasin
~ tidende
~ bladet
~ nyhederne

[research]
brugerinterview*
brugersamtale*
kundeinterview*
brugertest*
brugerundersøgelse*
kvalitativt interview
kvalitative interviews
kvalitative interview
dybdeinterview*
forskningsinterview*
ekspertinterview*
fokusgruppe*
fokusgruppeinterview*
specialeinterview*
speciale interview
interview til speciale
interview til specialet
interview til bachelor
interview til opgave
interview til projekt
interview til undersøgelse
bachelorinterview
informantinterview
~ informant
interviewundersøgelse*
markedsundersøgelse*
~ testperson
deltager i undersøgelse
undersøgelse interview
slægtsforskning
livshistorie interview
~ undersøgelse
~ speciale
~ spørgeskema
~ studie
~ forskning
~ brugere

[official]
visuminterview*
visum interview
visumsamtale
visum samtale
interview visum
visum ambassade
visum ambassaden
interview ambassade
interview ambassaden
interview på ambassaden
møde på ambassaden
samtale ambassaden
samtale jobcenter*
samtale i jobcenter*
samtale på jobcenter*
samtale med jobcenter*
samtale hos jobcenter*
møde jobcenter*
møde i jobcenter*
møde på jobcenter*
møde med jobcenter*
møde hos jobcenter*
jobsamtale jobcenter*
jobsamtale i jobcenter*
jobsamtale på jobcenter*
jobsamtale med jobcenter*
jobsamtale hos jobcenter*
jobsamtale a kasse
jobsamtale i a kassen
fælles jobsamtale
jobcenter samtale
jobcenter møde
jobcentersamtale
kontaktsamtale
kontaktforløbssamtale
jobsamtale i kontaktforløb
sygedagpengesamtale
sygedagpengesamtale jobcenter
sygeopfølgning
opfølgningssamtale jobcenter
opfølgning jobcenter
rehabiliteringsmøde
rådighedssamtale
rådighedsvurdering
rådighedssamtale a kasse
a kasse samtale
a kasse møde
a kassen samtale
samtale a kasse
samtale a kassen
samtale i a kasse
samtale i a kassen
samtale med a kasse
samtale med a kassen
samtale hos a kassen
møde a kasse
møde a kassen
møde i a kassen
møde med a kassen
~ akassen
cv samtale
dagpengesamtale
dagpengemøde
ledighedssamtale
velkomstsamtale a kasse
~ kontanthjælp
aktivering samtale
ressourceforløb
mentorsamtale jobcenter
samtale siri
siri samtale
siri aftale
~ udlændingestyrelsen
statsborgerskab
indfødsretsprøve
opholdstilladelse
asylsamtale
asylinterview
familiesammenføring
integrationssamtale
afhøring
politiafhøring
vidneforklaring
vidne i retten
retsmøde
møde i retten
~ statsforvaltningen
~ familieretshuset
forsvarets dag
borgerservice pas
samtale med sagsbehandler
møde med sagsbehandler
~ visum
~ ambassade
~ ambassaden
~ jobcenter
~ jobcenteret
~ jobcentret
~ jobcenterets
~ a kasse
~ a kassen
~ retten
~ sagsbehandler
~ advokat

[school]
forældresamtale*
skole hjem samtale*
skole hjem
skolehjemsamtale*
skole hjemsamtale
forældremøde*
forældrekonsultation
elevsamtale
elevsamtaler
elevplansamtale
klasselærersamtale
børnehavesamtale
børnehave samtale
vuggestuesamtale
vuggestue samtale
dagplejesamtale
trivselssamtale
trivselsmøde
overgangssamtale
overleveringssamtale
opstartssamtale børnehave
opstartssamtale vuggestue
opstartssamtale dagpleje
indkøringssamtale
indskrivningssamtale
skoleindskrivning
skolestart samtale
kontaktlærersamtale
vejledningssamtale
studievejleder
studievejledning
uu vejleder
optagelsessamtale*
optagelsesinterview*
optagelsesprøve*
optagelse på uddannelse
kvote 2
kvote 2 samtale
kvote 2 interview
efterskolesamtale
efterskole samtale
samtale efterskole
samtale på efterskole
gymnasiesamtale
eksamenssamtale
eksamen
mundtlig eksamen
vejledermøde
specialevejledning
phd forsvar
legatsamtale
legat interview
stipendiesamtale
samtale med læreren
samtale med lærer
møde med klasselærer
møde med skolen
~ børnehave
~ børnehaven
~ vuggestue
~ vuggestuen
~ skole
~ skolen
~ efterskole
~ lærer
~ læreren
~ optagelse
~ klasse
~ sfo
~ forældre

[home]
lejesamtale
lejerinterview
ny lejer
nye lejere
møde med udlejer
samtale med udlejer
udlejer møde
boligsøgning
boligfremvisning
lejlighedsfremvisning
fremvisning af lejlighed
fremvisning lejlighed
fremvisning af bolig
fremvisning af hus
fremvisning af værelse
åbent hus bolig
åbent hus lejlighed
se på lejlighed
se lejlighed
se på værelse
roomie samtale
roomie interview
ny roomie
bofælle
samtale bofællesskab
bofællesskab møde
kollegiesamtale
kollegieinterview
~ andelsboligforening
andelsforening
~ ejerforening
generalforsamling
boligforening møde
adoptionssamtale
adoptionsmøde
~ plejefamilie
plejefamilie samtale
barnepige samtale
samtale barnepige
ny barnepige
interview barnepige
~ babysitter
au pair samtale
rengøringshjælp samtale
håndværker kommer
~ ejendomsmægler
~ lejer
~ udlejer
~ lejlighed
~ fremvisning
~ barnepige
~ adoption
~ værelse
~ roomie

[staff]
mus samtale
mus
mussamtale*
~ grus
gruppeudviklingssamtale*
ledermus
medarbejdersamtale*
medarbejderudviklingssamtale*
udviklingssamtale*
lederudviklingssamtale*
lønsamtale*
lønforhandling
lønforhandlingssamtale
bonussamtale
målsamtale*
målopfølgning
statussamtale*
opfølgningssamtale med leder
performancesamtale*
præstationssamtale
evalueringssamtale
halvårssamtale
årssamtale
kvartalssamtale
fratrædelsessamtale*
fratrædelse
exitsamtale*
exit samtale
exitinterview*
exit interview
fratrædelsesinterview
opsigelsessamtale
sygefraværssamtale*
sygesamtale*
sygefravær samtale
mulighedssamtale
mulighedserklæring
omsorgssamtale*
fastholdelsessamtale*
rundbordssamtale
tjenstlig samtale
tjenestlig samtale
disciplinærsamtale
advarselssamtale
afskedssamtale
afskedigelsessamtale
høringssamtale
prøvetidssamtale*
prøvetidsevaluering
1 måneds samtale
3 måneders samtale
14 dages samtale
100 dages samtale
~ onboarding
onboardingsamtale
introduktionsprogram
introdag
første arbejdsdag
første dag på jobbet
første dag
velkomstmøde ny medarbejder
barselssamtale
seniorsamtale
apv samtale
trivselssamtale arbejde
1 1
1 til 1
1 1 samtale
en til en
en til en samtale
1 1 med leder
ugentlig status
~ tillidsrepræsentant

[sales]
kundesamtale*
kundemøde*
salgssamtale*
salgsmøde*
salgsopkald
leverandørmøde*
leverandørsamtale
tilbudsmøde
tilbudsgennemgang
demo af
produktdemo
intro demo
rådgivningsmøde
rådgivningssamtale
rådgiversamtale
bankmøde
banksamtale
bankrådgiver
banken møde
samtale banken
samtale med banken
møde med banken
møde i banken
møde bank
lånesamtale
boliglån
boliglånssamtale
pensionssamtale*
pensionsmøde*
pensionsrådgivning
pensionsgennemgang
pensionstjek
forsikringssamtale
forsikringstjek
forsikringsmøde
forsikringsgennemgang
investeringsmøde
investeringssamtale
revisormøde
partnermøde
samarbejdsmøde
samarbejdssamtale
statusmøde kunde
behovsafdækning
opstartsmøde kunde
~ demo
~ kunde
~ kunden
~ tilbud
~ bank
~ banken
~ rådgivning
~ pension
~ forsikring
~ leverandør

[care]
lægesamtale
lægetid
lægeaftale
tid hos lægen
tid hos læge
samtale med lægen
samtale hos lægen
samtale med læge
samtale hos læge
psykologsamtale*
psykolog samtale
samtale psykolog
samtale hos psykolog
samtale med psykolog
første samtale psykolog
første samtale hos psykolog
1 samtale psykolog
samtaleterapi
terapisamtale
~ terapi
parterapi
samtale hos terapeut
samtale med terapeut
jordemodersamtale
~ jordemoder
jordemoderkonsultation
sundhedsplejerske besøg
besøg af sundhedsplejerske
sundhedssamtale
sundhedstjek
forsamtale
indlæggelsessamtale
forundersøgelse
kontrol hospital
fertilitetssamtale
diætistsamtale
diætist samtale
~ vaccination
præstesamtale
samtale med præsten
samtale med præst
dåbssamtale
dåbssamtale præst
vielsessamtale
bryllupssamtale
begravelsessamtale
konfirmationssamtale
~ bedemand
visitationssamtale
visitationsbesøg
~ visitator
hjælpemidler samtale
støttesamtale
misbrugssamtale
rygestopsamtale
sorggruppe
~ tandlæge
~ psykolog
~ læge
~ lægen
~ terapeut
~ præst
~ præsten

[reminder]
takkemail*
takke mail
takkebrev
takkebesked
takke for samtale
takke for samtalen
takke for interview
takke for jobsamtalen
^tak
^takke
~ ^husk
~ husk
husk at
^husk at
husk cv
husk ansøgning
påmindelse om at
^påmindelse
~ påmindelse
^ring
^ring til
^ringe
^ringe til
^send
^sende
^skriv
^skriv til
^skrive
^mail
^maile
^bekræft
^bekræfte
^book
^booke
^bestil
^bestille
^svar
^svare
^aftal
^spørg
^spørge
^rykke
^ryk for
^tjek
^tjekke
^køb
^købe
^print
^printe
^udskriv
^stryg
^stryge
^pak
^hent
^hente
^planlæg
^aflys
^afmeld
følg op
^følg op
^følge op
følge op på
opfølgning på samtale
opfølgning på samtalen
opfølgning på jobsamtale
opfølgning på ansøgning
opfølgning efter samtale
opfølgning efter samtalen
opfølgning efter jobsamtale
~ opfølgning
svar fra
svar på jobsamtale
svar på samtale
svar på ansøgning
får svar
de giver svar
svar senest
høre fra
hører fra
høre nyt fra
^vent
^vente
venter på
vente på svar
afventer
afventer svar
tilbagemelding fra
tilbagemelding på samtale
tilbagemelding på samtalen
tilbagemelding på jobsamtale
venter på tilbagemelding
~ tilbagemelding
~ besked fra
efter samtale
efter samtalen
efter jobsamtale
efter jobsamtalen
efter interview
efter interviewet

[errand]
rejse til samtale
rejse til jobsamtale
rejse til interview
rejse til
kørsel til samtale
kørsel til jobsamtale
kør til samtale
køre til samtale
køre til jobsamtale
tog til
tog til samtale
tog til jobsamtale
^tog
^fly
^bus til
^kør
^køre
^afgang
fly til samtale
hotel til samtale
hotel jobsamtale
jakkesæt*
skjorte til samtale
tøj til samtale
tøj til jobsamtale
skrædder
~ renseri
~ frisør
klipning
hår klippet
pasfoto
cv foto
cv billede
~ børnepasning
børnepasning samtale
fri til samtale

[deadline]
ansøgningsfrist*
frist for ansøgning
frist ansøgning
frist for case
frist case
deadline case
deadline for case
deadline ansøgning
aflevering af case
aflevering case
aflever case
aflevere case
aflever opgave
sende ansøgning
send ansøgning
skrive ansøgning
søg job
søge job
søg jobbet
søg stilling
jobsøgning
online test
onlinetest
personlighedstest
personprofil test
logiktest
kodetest
hjemmeopgave
videooptagelse ansøgning
videoansøgning
sidste frist
~ frist
~ deadline
~ aflevering
~ ansøgningsfrist

[fair]
jobmesse*
karrieredag*
karrieremesse*
karrieredage
virksomhedsdag
virksomhedsdage
virksomhedsbesøg
virksomhedspræsentation
rekrutteringsmesse
rekrutteringsarrangement
uddannelsesmesse
studiemesse
praktikmesse
lærepladsmesse
speeddating
informationsmøde
infomøde
informationsaften
orienteringsmøde
åbent hus
meetup
netværksmøde
netværksarrangement
fyraftensmøde
~ messe
~ messen

[coffee]
kaffe med
kaffe m
kaffeaftale
kop kaffe
frokost med
frokostaftale
netværkskaffe
netværkssamtale
netværkssnak
~ networking
gå tur med
fredagsbar
uformel kaffe
~ kaffe
~ frokost
~ middag

[hold]
blokeret
blokering
reserveret til samtaler
reserveret tid
~ optaget
hold fri
hold tid
holder tid
hold dagen
pladsholder
placeholder
ingen møder
ikke book
book ikke
fokustid
~ hold
~ reserveret
~ spærret

[leisure]
~ kamp
~ fodbold
~ håndbold
~ bordtennis
~ biograf
~ koncert
~ teater
fødselsdag
pokerrunde
golfrunde
brætspil
quiz
runde golf
~ løb

[other]
min søn
min søns
min datter
min datters
min mand
min mands
min kone
min kones
min kærestes
kærestens
min mor
min far
mors
fars
sønnens
datterens
min bror
min brors
min søsters
min søster
min ven
min vens
veninde
min veninde
svoger
svigerinde
nabo
naboen
hans jobsamtale
hendes jobsamtale
hans samtale
hendes samtale
held og lykke
knæk og bræk
pøj pøj
ønsk held
ønske held og lykke
kør ham til
kør hende til
referencesamtale
referencesnak
reference for
referenceopkald
referencetagning på
give reference

[role]
*udvikler
*udvikleren
*ingeniør
*leder
*lederen
*chef
*direktør
*konsulent
*medarbejder
*assistent
*sælger
*lærer
*læreren
*pædagog
*sygeplejerske
*sygeplejersker
*hjælper
*mester
*arbejder
*koordinator
*rådgiver
*specialist
*analytiker
*ansvarlig
*tekniker
*mekaniker
*montør
*chauffør
*designer
*arkitekt
*fuldmægtig
*sekretær
*forsker
*vikar
*elev
*lærling
*praktikant
*bogholder
*controller
*terapeut
*læge
*psykolog
*jurist
*kok
*bager
*tjener
*ekspedient
*operatør
*elektriker
*tømrer
*smed
*maler
*murer
*redaktør
*journalist
*fotograf
*betjent
*revisor
*økonom
*administrator
*manager
*planlægger
*disponent
*inspektør
*vejleder
*laborant
*bibliotekar
*stilling
*vikariat
*studerende
*medhjælper
*partner
*formand
*vagt
*vært
*værtinde
*gartner
*slagter
*frisør
*stylist
*programmør
udvikler
ingeniør
civilingeniør
leder
chef
direktør
konsulent
medarbejder
assistent
ass
asst
sælger
butikselev
butiksassistent
butikschef
lærer
lærervikar
lektor
adjunkt
professor
underviser
pædagog
pædagogmedhjælper
pædagogisk assistent
dagplejer
sygeplejerske
sosu
sosu assistent
sosu ass
sosu hjælper
sosuassistent
sosuhjælper
ssa
ssh
social og sundhedsassistent
social og sundhedshjælper
jordemoder
bioanalytiker
radiograf
ergoterapeut
fysioterapeut
tandlæge
tandplejer
klinikassistent
farmaceut
farmakonom
apoteker
dyrlæge
veterinærsygeplejerske
socialrådgiver
sagsbehandler
fuldmægtig
ac fuldmægtig
akademisk medarbejder
bogholder
lønbogholder
regnskabschef
controller
revisor
økonom
kontorelev
kontorassistent
receptionist
sekretær
direktionssekretær
pa
praktikant
praktik
elev
lærling
trainee
graduate
studiejob
studentermedhjælper
studentermedarbejder
student
jurist
advokat
advokatfuldmægtig
analytiker
koordinator
projektleder
projektkoordinator
produktchef
produktejer
product owner
scrum master
arkitekt
tester
testmanager
programmør
datamatiker
datalog
data scientist
supporter
it supporter
systemadministrator
elektriker
vvs montør
vvser
blikkenslager
tømrer
snedker
murer
maler
maskinmester
maskinmesterassistent
smed
klejnsmed
svejser
industritekniker
cnc operatør
automatiktekniker
mekaniker
automekaniker
lastvognsmekaniker
chauffør
buschauffør
lastbilchauffør
budchauffør
lokofører
togfører
pilot
steward
stewardesse
skibsfører
styrmand
kaptajn
lagermedarbejder
lagerarbejder
truckfører
pakker
produktionsmedarbejder
operatør
procesoperatør
rengøringsassistent
rengøring
pedel
vicevært
teknisk servicemedarbejder
køkkenmedhjælper
køkkenassistent
opvasker
kok
souschef
køkkenchef
bager
konditor
slagter
tjener
bartender
barista
kaffebarista
hotelreceptionist
frisør
kosmetolog
gartner
landmand
dyrepasser
fodermester
brandmand
redder
ambulanceredder
politibetjent
fængselsbetjent
vagt
vægter
kirketjener
graver
organist
præst
sognepræst
kordegn
bibliotekar
journalist
redaktør
grafiker
fotograf
tekstforfatter
kommunikationsrådgiver
marketingkoordinator
marketingassistent
marketingchef
indkøber
disponent
speditør
logistikchef
key account manager
kam
salgschef
salgskonsulent
salgsassistent
telefonsælger
ejendomsmægler
bankrådgiver
kundeservicemedarbejder
kundeservice
hr partner
hr konsulent
rekrutteringskonsulent
forsker
ph d
phd
phd studerende
postdoc
laborant
kemiker
biolog
geolog
psykolog
læge
overlæge
afdelingslæge
reservelæge
afdelingsleder
afdelingssygeplejerske
skoleleder
viceskoleleder
børnehaveleder
institutionsleder
teamleder
teamlead
vicedirektør
kontorchef
specialkonsulent
chefkonsulent
sommerjob
ferieafløser
afløser
tilkaldevikar
vikar
nattevagt
aftenvagt
kassemedarbejder
ungarbejder
flaskedreng
avisbud

[craft]
senior
junior
erfaren
faglig
daglig
teknisk
administrativ
pædagogisk
klinisk
digital
strategisk
kommerciel
videnskabelig
akademisk
social
sundheds
it
data
salg
salgs
marketing
økonomi
regnskab
løn
drift
projekt
produkt
produktion
software
frontend
backend
fullstack
web
kommunikation
kunde
kundeservice
indkøb
logistik
lager
butik
køkken
bygge
byg
anlæg
energi
fjernvarme
miljø
jura
personale
hr
uddannelse
udskoling
mellemtrin
indskoling
tysk
dansk
engelsk
fransk
matematik
idræt
musik
natur
fysik
kemi
biologi
historie
samfundsfag
borgerservice
hjemmepleje
ældrepleje
nat
aften
og
af
inden for

[org]
aps
a s
ivs
amba
fmba
aktieselskab
holding
gruppen
group
koncernen
sønner
søn
brødrene
kommune
kommunen
region
regionen
ministeriet
styrelsen
direktoratet
skat
bank
banken
sparekasse
sparekassen
andelskasse
forsikring
pension
realkredit
skole
skolen
friskole
privatskole
folkeskole
efterskole
højskole
gymnasium
gymnasiet
handelsskole
seminarium
universitet
universitetet
professionshøjskole
erhvervsakademi
akademi
børnehave
børnehus
børnehuset
vuggestue
daginstitution
dagtilbud
fritidshjem
institution
plejecenter
plejecentret
plejehjem
plejehjemmet
bosted
bostedet
botilbud
hospice
hospital
hospitalet
sygehus
sygehuset
klinik
klinikken
lægehus
lægehuset
tandklinik
tandlægerne
apotek
apoteket
dyreklinik
dyrehospital
museum
museet
teater
teatret
bibliotek
bibliotekerne
provsti
menighedsråd
avis
avisen
forlag
forlaget
medier
radio
fonden
foreningen
forening
forbund
forbundet
fagforening
advokatfirmaet
advokater
advokatfirma
revision
revisorer
arkitekter
tegnestue
tegnestuen
ingeniører
rådgivende
consult
byg
entreprise
entreprenør
entreprenører
tømrerfirma
murerfirma
malerfirma
el
vvs
installation
installatør
maskinfabrik
maskiner
stål
metal
møbler
auto
biler
transport
logistik
spedition
shipping
rederi
rederiet
havn
lufthavn
busser
taxa
energi
forsyning
vind
varme
vand
affald
bryggeri
bryghus
bageri
bageriet
bager
mejeri
slagteri
slagter
fisk
grøntsager
frugt
gartneri
landbrug
gård
planteskole
supermarked
købmand
brugsen
butik
boghandel
café
restaurant
kro
kroen
hotel
hotellet
konditori
køkken
catering
rengøring
service
ejendomme
ejendomsservice
boligforening
boligselskab
rejser
fitness
svømmehal
hallen
kosmetik
frisør
salon
software
data
systems
teknologi
teknik
elektronik
robotics
studio
bureau
reklamebureau
design
film
spil
tech
rekruttering
vikarbureau
vikar

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
af
fra
ved
ved hos
vedr
vedrørende
ang
angående
re
jf
kl
klokken
min
mit
mine
din
dit
dine
vores
jeres
den
det
de
en
et
ny
nyt
nye
os
dig
mig
jer
ham
hende
dem
her
møde
mødet
invitation
indkaldelse
indkaldt
inviteret
bekræftet
bekræftelse
flyttet
ændret
opdateret
aftale
aftalt
aftalen
tid
tidspunkt
foreløbig
evt
mulig
endelig
afsluttende
indledende
opfølgende
første
anden
andet
tredje
fjerde
sidste
næste
1ste
2den
3die
runde
runden
runder
trin
del
samtale
samtalen
jobsamtale
interview
stilling
stillingen
stillingen som
job
jobbet
rolle
rollen
ansøgning
ansættelse
ansættelsesudvalg
vikariat
fuldtid
deltid
opslag
online
digital
digitalt
virtuel
virtuelt
fysisk
fysisk fremmøde
personligt
telefon
telefonisk
tlf
mobil
video
teams
zoom
skype
meet
link
kamera
hr
chef
chefen
leder
lederen
teamet
team
direktør
direktøren
ejer
ejeren
stifter
stifterne
recruiter
konsulent
headhunter
panel
udvalg
kollega
kolleger
virksomhed
virksomheden
firma
firmaet
arbejdsgiver
kontor
kontoret
hovedkontor
adresse
lokale
mødelokale
reception
receptionen
sal
etage
stue
indgang
bygning
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
uge
morgen
formiddag
middag
eftermiddag
aften
i dag
i morgen
januar
februar
marts
april
maj
juni
juli
august
september
oktober
november
december
time
timer
minutter
ca
efter
inden
derefter
bagefter
case
test
præsentation
faglig
uformel
kort
snak
kaffe
frokost
rundvisning
prøvedag
prøvevagt
husk
vigtigt
ok
cv
eksamensbevis
ringer
ring
besøg
nr
afd
afdeling
bygn
vej
pers
obs
ift
mht

[at]
hos
på
i
ved
v
hos firmaet
hos virksomheden

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
til en stilling som
til jobbet som
jobbet som
job som
rollen som
vedr
vedr stillingen
vedr stillingen som
vedr stilling som
vedrørende
vedrørende stillingen som
ang
angående
om stillingen som
om stilling som
til
mht
ift

[notes thanks]
din ansøgning
din jobansøgning
dit cv og
for din ansøgning
tak for din ansøgning
tak for ansøgningen
tak for din interesse
tak for interessen
din interesse for stillingen
din interesse for jobbet
din interesse for
din interesse i
fordi du søgte
fordi du har søgt
at du har søgt
du har søgt stillingen
du har søgt
du søgte
invitere dig til samtale
invitere dig til en samtale
invitere dig til jobsamtale
invitere dig til en jobsamtale
invitere dig til interview
invitere dig til et interview
invitere dig til første
invitere dig til anden
invitere dig til 1
invitere dig til 2
invitere dig ind til
inviterer dig til
inviterer dig hermed
inviteres hermed til
gerne invitere dig
indkalde dig til samtale
indkalde dig til
indkalder dig til
indkalder dig hermed
indkalder hermed til
indkaldes hermed til
indbyde dig
indkaldt til samtale
indkaldt til jobsamtale
indkaldt til ansættelsessamtale
udvalgt til samtale
udvalgt til en samtale
du er udvalgt
du er blandt de
gået videre til
du er gået videre
er gået videre
videre i processen
videre i rekrutteringsprocessen
videre til anden samtale
videre til næste runde
går videre med dig
gå videre med dig
næste skridt i processen
næste skridt i rekrutteringsprocessen
næste trin i processen
i rekrutteringsprocessen
rekrutteringsprocessen
ansættelsesprocessen
ansættelsesforløbet
vi vil gerne møde dig
vi vil meget gerne møde dig
vi vil gerne tale med dig
vi vil gerne høre mere om dig
vi vil gerne lære dig bedre at kende
lære dig bedre at kende
høre mere om dig
ansøgning med stor interesse
læst din ansøgning
gennemlæst din ansøgning
modtaget din ansøgning
på baggrund af din ansøgning
på baggrund af dit cv
dit cv ser
dit kandidatur
tillykke du er
ansættelsessamtale hos
velkommen til samtale
velkommen til jobsamtale
velkommen til en samtale
velkommen til interview
du er velkommen til samtale
vores kunde søger
på vegne af vores kunde
fundet din profil
faldt over din profil
din profil på linkedin
set din profil
din profil matcher
jobansøgning modtaget
fortsat er interesseret i stillingen
stadig interesseret i stillingen
vil give dig en prøvevagt
prøvevagt hos os
se dig til samtale
se dig til en samtale
se dig til jobsamtale
til samtale om elevpladsen
til samtale om lærepladsen
til en samtale om stillingen
til samtale om stillingen
kaldt til samtale
tilbyde dig en samtale
vil gerne se dig til
du er inviteret til
inviteret til samtale

[notes meet]
du møder
du vil møde
du kommer til at møde
du kommer til at tale med
du skal tale med
du skal møde
du skal mødes med
du taler med
hvor du møder
møder du
møder du også
deltager i samtalen
deltager i samtalen fra
deltagere i samtalen
til samtalen deltager
til samtalen vil du møde
til samtalen møder du
ved samtalen deltager
ved samtalen møder du
fra os deltager
glæder os til at møde dig
glæder os til at se dig
glæder os til at hilse på dig
glæder os til at lære dig
glæder os til at tale med dig
glæder os til en god samtale
glæder os til samtalen
glæder mig til at møde dig
glæder mig til at hilse på dig
glæder mig til at tale med dig
glæder mig til vores samtale
din samtale
din jobsamtale
din ansættelsessamtale
dit interview
samtalen varer
samtalen vil vare
samtalen tager
samtalen foregår
samtalen finder sted
samtalen afholdes
samtalen afvikles
samtalen holdes
interviewet varer
interviewet tager
ansættelsesudvalget består
ansættelsesudvalget
fortælle mere om stillingen
fortælle om stillingen
fortælle dig mere om
høre om din baggrund
din motivation for
fortælle om dig selv
fortæl om dig selv
bekræft venligst samtalen

[notes next]
ændre eller aflyse
ændre tidspunkt
ændre din tid
vælg en ny tid
vælge et nyt
vælg et nyt tidspunkt
vælg en anden tid
find et nyt tidspunkt
book en ny tid
ombook
ombooke
flyt samtalen
flytte samtalen
aflys samtalen
aflyse samtalen
hvis tidspunktet ikke passer
passer tidspunktet ikke
kan du ikke på det tidspunkt
hvis du er forhindret
hvis du bliver forhindret

[notes job]
stilling
stillingen
stillingen som
stillingsopslag
stillingsopslaget
stillingsbeskrivelse
stillingsbetegnelse
jobopslag
jobopslaget
jobbeskrivelse
jobprofil
ansøgning
ansøgningen
ansøgt
søgt job
søgt stillingen
jobbet
jobbet som
job som
jobskifte
jobansøgning
jobindex
jobnet
rekruttering
rekrutteringen
rekrutteringskonsulent
rekrutteringspartner
rekrutteringsforløb
rekrutteringsansvarlig
recruiter
headhunter
ansættelse
ansættelsen
ansættende leder
ansættelsesform
ansættelsesvilkår
ansættelseskontrakt
jobsamtale
jobsamtalen
ansættelsessamtale
1 samtale
2 samtale
første samtale
anden samtale
indledende samtale
samtalerunde
telefoninterview
jobinterview
lønønske
lønønsker
lønforventning
lønforventninger
lønniveau
løn og
lønpakke
timeløn
overenskomst
opsigelsesvarsel
opsigelse
tiltrædelse
tiltrædelsesdato
startdato
start hurtigst
kan starte
starte senest
hvornår du kan starte
fuldtid
deltid
fastansættelse
vikariat
barselsvikar
tidsbegrænset
timer om ugen
37 timer
prøvetid
prøvevagt
prøvedag
prøvearbejde
vagter
vagtplan
weekendvagter
aftenvagt
nattevagt
skiftehold
arbejdstid
mødetider
hjemmearbejde
medbring cv
medbring dit cv
dit cv
cv et
eksamensbevis
eksamensbeviser
eksamenspapirer
autorisation
svendebrev
kørekort
børneattest
straffeattest
referencer
reference fra
anbefalinger
arbejdsprøver
portfolio
portefølje
personprofil
personlighedstest
logisk test
casen
case
caseopgave
live coding
kodeopgave
motivation
motiveret
hvorfor du har søgt
hvorfor os
hvorfor dem
hvorfor vil jeg
styrker og svagheder
styrker svagheder
dine kompetencer
dine kvalifikationer
mine spørgsmål
spørgsmål til dem
spørgsmål til teamet
spurgte ind til
de spurgte om
de leder efter
de søger en
søger ny kollega
ny kollega
kommende kolleger
kommende chef
kommende leder
nærmeste leder
tillidsrepræsentant
hr partner
hr chef
hr konsulent
hr afdelingen
direktøren
stifterne
teamet
teamlead
rundvisning
elevplads
læreplads
praktikplads
studiejob
næste runde
sidste runde
næste trin
de to sidste
mellem mig og en anden
endeligt svar
endelig svar
tilbud om job
jobtilbud
kontrakt
dresscode
påklædning
kandidatportal
kandidatportalen
kandidater til stillingen
spørg efter
meld dig i receptionen
henvend dig i receptionen
din erfaring
dine erfaringer
om din baggrund
din motivation
bekræft din deltagelse
bekræft venligst din deltagelse
en lille case
case til samtalen
forbered en case
forberede en case
elevpladsen
lærepladsen
praktikpladsen
studiejobbet
vikariatet
barselsvikariat
barselsvikariatet
jobsamtaler
løn
egne knive
arbejdstøj
sikkerhedssko
sosu
tage fat
kan begynde
begynde 1
skiftende vagter
weekendarbejde
aflønning
provision
firmabil
sommerjob
fritidsjob
jobdatabasen
ofir
annoncen
deres opslag

[notes guard]
kandidatens cv
kandidatens ansøgning
kandidatens profil
kandidatens navn
kandidatprofil
kandidatkort
cv vedhæftet
vedhæftet cv
vedhæfter cv
cv er vedhæftet
cv og ansøgning vedhæftet
cv og ansøgning er vedhæftet
cv og ansøgning ligger
ansøgning og cv ligger
ansøgningen ligger
cv ligger
se cv
link til kandidaten
ansøgerens cv
ansøgerens ansøgning
vores kandidat
vi skal interviewe
du skal interviewe
kandidaten møder
kandidaten har
kandidaten skal
kandidaten venter
hent kandidaten
kandidaten hentes
interviewguide
interviewguiden
spørgeguide
spørgeramme
scorekort
vurderingsskema
vurderingsskemaet
vurdering af kandidaten
vurderingen af kandidaten
evalueringsskema
evaluering af kandidaten
bedømmelsesskema
udfyld vurdering
udfyld evaluering
din vurdering af
giv feedback på kandidaten
feedback på kandidaten
feedback på kandidaterne
opsamling efter samtalen
opsamling efter samtalerne
tager det faglige
stiller spørgsmålene
du tager den faglige
fordeling af spørgsmål
ansættelsesudvalget mødes
formøde i ansættelsesudvalget
votering
votere
samtaleplan for ansøgerne
ansøger 1
ansøger nr
kandidat 1
kandidat nr

[notes mock]
prøvesamtale
øvesamtale
øver
øve dig
du øver
træne jobsamtale
træner jobsamtale
rollespil
skiftes til at spørge
på skift interviewer
jobsamtaletræning

[notes prep]
karriererådgiver
karriererådgivning
karrierecoach
jobcoach
typiske spørgsmål
forberede dig til din
klæde dig på til
klæder dig på til

[notes training]
deltagerne lærer
du lærer at
på kurset
kurset giver
kursusbevis
oplægsholder
tilmelding senest
tilmelding på

[notes media]
lytterne
seerne
læserne
artiklen
journalisten
fotografen
udsendelsen
sendes direkte
går i luften
podcasten
til citat
citater til godkendelse

[notes research]
undersøgelse
undersøgelsen
gavekort
din deltagelse i undersøgelsen
speciale
specialet
bacheloropgave
anonymt
anonymiseret
anonymiseres
lydoptages
optages til brug
ingen rigtige eller forkerte svar
prototype
brugertest
forskningsprojekt
tak fordi du vil deltage

[notes official]
ambassaden
visum
visumansøgning
opholdstilladelse
opholdskort
statsborgerskab
dagpenge
kontanthjælp
sygedagpenge
joblog
din joblog
min plan
cv fra jobnet
mødet er obligatorisk
samtalen er obligatorisk
udebliver du
jobcentret
jobcenteret
jobcenter
a kassen
a kasse
sagsnummer
vidne
retten i

[notes school]
dit barn
dit barns
jeres barn
barnets
jeres datter
jeres søn
klasselærer
aula
kontaktlærer
på aula
bookes på aula
elevens
optagelsesudvalg
studieplads

[notes home]
lejekontrakt
huslejen
husleje
depositum
udlejer
plejefamilie
adoption

[notes staff]
sidste arbejdsdag
fratrædelse
din udvikling
mål og kompetenceudvikling
kompetenceudvikling
forberedelsesskema
forberedelsesskemaet
trivsel
året der gik
mus skema
sygefravær
din leder og du

[notes sales]
jeres behov
jeres virksomhed
prisoverslag
vores løsning
vores produkt
gratis prøve
din pension
dine forsikringer
dit lån
boliglån
rådgiver i banken

[notes fair]
messen
stande
standen
gratis adgang

[notes deadline]
afleveres senest
aflever senest
afleveringsfrist
frist for aflevering
senest kl 23 59
gennemfør testen
tag testen
testen tager
i dit eget tempo

[notes debrief]
samler op på samtalerne
hvem går videre til
vælge kandidater
udvælge kandidater
drøfte kandidaterne
drøfte ansøgerne
gennemgå ansøgningerne

[notes reminder]
send en takkemail
takkemail
husk at takke

[notes care]
henvisning
sygesikringsbevis
terapeut

[notes names]
hilsen {co} aps
hilsen {co} a/s
hilsner {co} aps
hilsner {co} a/s
mvh {co} aps
mvh {co} a/s
ansøgning til stillingen som {role} hos {co} og
ansøgning til stillingen som {role} hos {co}
ansøgning til stillingen som {role} i {co}
ansøgning til stillingen som {role} på {co}
ansøgning til stillingen som {role} ved {co}
ansøgning til stillingen som {role}.
ansøgning til stillingen som {role}
ansøgning på stillingen som {role} hos {co}
ansøgning på stillingen som {role}
ansøgning til jobbet som {role} hos {co}
ansøgning til jobbet som {role} i {co}
ansøgning til jobbet som {role}
ansøgning som {role} hos {co}
ansøgning som {role} i {co}
ansøgning som {role} på {co}
ansøgning som {role}
ansøgning til {role} hos {co}
søgt stillingen som {role} hos {co}
søgt stillingen som {role} i {co}
søgt stillingen som {role} på {co}
søgt stillingen som {role} ved {co}
søgt stillingen som {role}
søgt jobbet som {role} hos {co}
søgt jobbet som {role}
stillingen som {role} hos {co}
stillingen som {role} i {co}
stillingen som {role} på {co}
stillingen som {role} ved {co}
stilling som {role} hos {co}
stilling som {role} i {co}
stilling som {role} på {co}
stilling som {role} ved {co}
jobbet som {role} hos {co}
jobbet som {role} i {co}
jobbet som {role} på {co}
job som {role} hos {co}
job som {role} i {co}
job som {role} på {co}
rollen som {role} hos {co}
rollen som {role} i {co}
samtale om stillingen som {role}
vedr. stillingen som {role}
vedrørende stillingen som {role}
til stillingen som {role}
stillingen som {role}
stilling som {role}
jobbet som {role}
rollen som {role}
job som {role}
interesse for stillingen som {role} hos {co}
interesse for at arbejde hos {co}
interesse for {co}
vores kunde, {co}
vores kunde {co}
på vegne af {co}
jobsamtale hos {co}
jobsamtale på {co}
jobsamtale ved {co}
ansættelsessamtale hos {co}
samtale hos {co} og
samtale hos {co}
interview hos {co}
ansat hos {co}
søgt hos {co}
søgt job hos {co}
stilling hos {co}
stillingen hos {co}
job hos {co}
jobbet hos {co}
karriere hos {co}
arbejde hos {co}
kollega hos {co}
velkommen hos {co}
velkommen til {co}
rekrutteringskonsulent hos {co}
rekrutteringspartner hos {co}
hr-partner hos {co}
hr-chef hos {co}
hr hos {co}
rekruttering hos {co}
partner hos {co}
direktør hos {co}
chef hos {co}
leder hos {co}
hr-chef, {co}
hr-partner, {co}
hr-konsulent, {co}
hr-medarbejder, {co}
hr-afdelingen, {co}
hr, {co}
rekrutteringskonsulent, {co}
talent partner, {co}
talent acquisition, {co}
direktør, {co}
afdelingschef, {co}
afdelingsleder, {co}
butikschef, {co}
køkkenchef, {co}
skoleleder, {co}
daglig leder, {co}
indehaver, {co}
kontorchef, {co}
afdelingssygeplejerske, {co}
oversygeplejerske, {co}
skoleleder på {co}
virksomhed: {co}
firma: {co}
arbejdsgiver: {co}
arbejdsplads: {co}
sted: {co}
stilling: {role}
job: {role}
jobtitel: {role}
stillingsbetegnelse: {role}
ringer fra {co}
skriver fra {co}
her fra {co}
hilsen fra {co}
hilsen hr, {co}
hilsen hr i {co}
hilsen teamet hos {co}
hilsen teamet bag {co}
{co} a/s
{co} aps
{co} hr-afdeling
{co} hr
{co} rekruttering
mvh {co}
med venlig hilsen {co}
venlig hilsen {co}
bedste hilsner {co}
ansøgning til {co}
ansøgning hos {co}
"""
