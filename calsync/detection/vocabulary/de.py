"""German."""

WORDS = """
[strong]
vorstellungsgespräch*
vorstellungsgespr
vorstellungsgesp
vorstellungs gespräch
vorstell gespräch
vorstellgespräch
vorst gespräch
vorst gespr
vorstellungstermin*
vorstellungsinterview
vorstellungstelefonat
bewerbungsgespräch*
bewerbungsgespr
bewerbungs gespräch
bew gespräch
bew gespr
bew interview
bew termin
bewerb gespräch
bewerb gespr
bewerb interview
bewerb termin
bewerbungsinterview*
bewerbungstelefonat
bewerbungscall
bewerbungstermin
bewerbungsvideocall
bewerberinterview
bewerber interview
jobinterview*
jobgespräch*
job gespräch
job vorstellung
jobvorstellung
stellengespräch
einstellungsgespräch*
einstellungsinterview
anstellungsgespräch*
anstellungsinterview
personalgespräch bewerbung
gespräch zur bewerbung
gespräch bewerbung
gespräch wegen bewerbung
gespräch wg bewerbung
telefonat wegen bewerbung
telefonat wg bewerbung
interview wegen bewerbung
interview wg bewerbung
termin wegen bewerbung
termin wg bewerbung
gespräch zu meiner bewerbung
gespräch wegen meiner bewerbung
gespräch wg meiner bewerbung
telefonat zu meiner bewerbung
telefonat wegen meiner bewerbung
telefonat wg meiner bewerbung
interview zu meiner bewerbung
interview wegen meiner bewerbung
interview wg meiner bewerbung
call zu meiner bewerbung
call wegen meiner bewerbung
call wg meiner bewerbung
termin zu meiner bewerbung
termin wegen meiner bewerbung
termin wg meiner bewerbung
treffen zu meiner bewerbung
treffen wegen meiner bewerbung
treffen wg meiner bewerbung
recruiting gespräch
recruiting interview
recruiting call
recruiter gespräch
recruiter interview
recruiter call
einladung zum interview
einladung zum kennenlerngespräch
einladung zum assessment
einladung zum auswahlverfahren
einladung zum auswahlgespräch
einladung zum telefoninterview
assessment center
assessmentcenter
assessmentcentertag
assessmenttag
assessment tag
ac tag
auswahlinterview
probearbeiten
probearbeit
probe arbeiten
probearbeitstag
probearbeitstage
probearbeitstermin
probetag
probeschicht
probedienst
probekochen
probe kochen
probebacken
probeverkauf
probefahrt bewerbung
schnuppertag stelle
bewerbungsschnuppern
berufungsvortrag
berufungsverhandlung professur

[firm]
bewerbergespräch
bewerbertelefonat
bewerber telefonat
bewerber call
bewerber tag
bewerbungsrunde
telefoninterview*
telefon interview
tel interview
telinterview
videointerview*
video interview
onlineinterview
online interview
zoominterview
zoom interview
teams interview
skype interview
telefonisches interview
telefonisches erstgespräch
telefonisches vorgespräch
telefonisches vorstellungsgespräch
virtuelles interview
virtuelles vorstellungsgespräch
virtuelles kennenlerngespräch
digitales interview
digitales vorstellungsgespräch
digitales kennenlerngespräch
erstinterview
zweitinterview
drittinterview
abschlussinterview
finalinterview
panelinterview
gruppeninterview
einzelinterview
fachinterview
eignungsinterview
eignungsgespräch
case interview
strukturiertes interview
persönliches interview
technisches interview
erstes interview
zweites interview
drittes interview
finales interview
letztes interview
1 interview
2 interview
3 interview
technisches gespräch
zweitgespräch
zweit gespräch
drittgespräch
endgespräch
finalgespräch
finales gespräch
letztes gespräch
zweites gespräch
zweites kennenlernen
zweites kennenlerngespräch
drittes gespräch
drittes kennenlernen
drittes kennenlerngespräch
hr gespräch
hr interview
hr telefonat
hr call
hr runde
hr screening
hr erstgespräch
recruiting gespräch
recruiting interview
recruiting telefonat
recruiting call
recruiting runde
recruiting screening
recruiting erstgespräch
recruitinggespräch
recruitingtelefonat
recruitergespräch
recruiter telefonat
recruiter erstgespräch
gespräch mit recruiter
gespräch mit recruiterin
gespräch mit der recruiterin
gespräch mit headhunter
gespräch mit headhunterin
gespräch mit hiring manager
gespräch mit recruiting
telefonat mit recruiter
telefonat mit recruiterin
telefonat mit der recruiterin
telefonat mit headhunter
telefonat mit headhunterin
telefonat mit hiring manager
telefonat mit recruiting
termin mit recruiter
termin mit recruiterin
termin mit der recruiterin
termin mit headhunter
termin mit headhunterin
termin mit hiring manager
termin mit recruiting
call mit recruiter
call mit recruiterin
call mit der recruiterin
call mit headhunter
call mit headhunterin
call mit hiring manager
call mit recruiting
mit personalabteilung
mit personaler
mit personalerin
mit personalleiter
mit personalleiterin
mit personalchef
mit personalchefin
mit personalvermittlung
mit personalvermittler
mit hr team
mit der personalabteilung
mit der personalerin
mit der personalleitung
mit der personalchefin
mit der hr
telefonat recruiter
telefonat recruiterin
telefonat headhunter
telefonat personalabteilung
telefonat personalvermittler
telefontermin recruiter
telefontermin recruiterin
telefontermin headhunter
telefontermin personalabteilung
telefontermin personalvermittler
anruf recruiter
anruf recruiterin
anruf headhunter
anruf personalabteilung
anruf personalvermittler
call recruiter
call recruiterin
call headhunter
call personalabteilung
call personalvermittler
gespräch recruiter
gespräch recruiterin
gespräch headhunter
gespräch personalabteilung
gespräch personalvermittler
telefongespräch bewerbung
telefonat bewerbung
telefontermin bewerbung
videocall bewerbung
videogespräch bewerbung
call bewerbung
zoom bewerbung
teams bewerbung
termin bewerbung
telefonat zur stelle
telefonat wegen stelle
telefonat wg stelle
gespräch zur stelle
gespräch wegen stelle
gespräch wg stelle
termin zur stelle
termin wegen stelle
termin wg stelle
telefonat zur ausschreibung
gespräch zur ausschreibung
gespräch über die stelle
gespräch über eine stelle
gespräch um die stelle
gespräch um eine stelle
auswahlgespräch*
auswahltag*
auswahlverfahren
auswahl verfahren
auswahlrunde
auswahlhearing
bewerbertag mit interview
interview runde
interviewrunde
interviewtermin
interview termin
interviewtag
gespräch mit der fachabteilung
gespräch mit der geschäftsleitung
gespräch mit der fachbereich
gespräch mit der fachvorgesetzten
gespräch mit der künftigen chef
gespräch mit der neuen chef
gespräch mit dem geschäftsleitung
gespräch mit dem fachbereich
gespräch mit dem fachvorgesetzten
gespräch mit dem künftigen chef
gespräch mit dem neuen chef
personalauswahlgespräch
schnuppertag
schnuppertage
schnuppereinsatz
schnupperlehre
schnuppern bei
^schnuppern
^reinschnuppern
hospitation
hospitationstag
hospitationstermin
hospitieren
vorstellen bei
vorstellen beim
vorstellig bei
vorspielen und gespräch
lehrprobe
probeunterricht
unterrichtsprobe
probelehrveranstaltung
probevorlesung
probespiel
berufungsgespräch
berufungskommission
berufungsverfahren
findungskommission
auswahlkommission
auswahlgremium
hearing stelle
kommissionelles hearing
praxistag bewerbung
ausbildungsplatz gespräch
gespräch ausbildungsplatz
gespräch lehrstelle
gespräch ausbildung
gespräch praktikum
gespräch praktikumsplatz
gespräch werkstudentenstelle
gespräch minijob
gespräch aushilfsjob
gespräch nebenjob
gespräch ferienjob
gespräch wegen ausbildung
gespräch wegen praktikum
gespräch wegen lehrstelle
gespräch wegen job
gespräch wg ausbildung
gespräch wg praktikum
gespräch wg lehrstelle
gespräch wg job
lehrstelleninterview
praktikumsgespräch

[plain]
*interview
*interviews
intervw
interwiev
vg
vst gespräch
fachgespräch
kennenlerngespräch
kennenlerngespr
kennenlern gespräch
kennenlern call
kennenlern termin
kennenlern telefonat
kennenlern runde
kennenlernengespräch
kennlerngespräch
kennlern gespräch
kennenlerncall
kennenlerntelefonat
kennenlerntag
vorstellung bei
vorstellung beim
vorstellung firma
vorstellung fa
2 gespräch
3 gespräch
zweitgespräch
screening gespräch
screeninggespräch
vorauswahlgespräch
matching gespräch
matchinggespräch
eignungsabklärung

[vague]
erstgespräch*
erstkontakt
erstkontaktgespräch
kennenlernen
kennenlerntermin
kennen lernen
kennenzulernen
gespräch
gespräche
gespraech
gespr
gesprächstermin
gesprächsrunde
vorgespräch
folgegespräch
folgetermin
vertiefungsgespräch
anschlussgespräch
infogespräch
informationsgespräch
orientierungsgespräch
sondierungsgespräch
telefonat
telefonate
telefontermin
telefongespräch
telefonieren
tel termin
tel mit
anruf
rückruf
ruft an
ruft mich an
telko
telefonkonferenz
call
calls
video termin
skype termin
online termin
webex termin
videocall
videogespräch
videotelefonat
videokonferenz
videotermin
vico
onlinegespräch
onlinetermin
meeting
treffen
besprechung
unterhaltung
austausch
vorstellen
vorstellungsrunde
termin mit geschäftsführer
termin mit geschäftsführung
termin mit inhaber
termin mit inhaberin
termin mit teamleitung
termin mit abteilungsleiter
termin mit abteilungsleitung
termin mit bereichsleitung
termin mit fachbereich
termin mit vorstand
termin mit gründern
termin mit gründer
termin mit dem geschäftsführer
termin mit dem geschäftsführung
termin mit dem inhaber
termin mit dem inhaberin
termin mit dem teamleitung
termin mit dem abteilungsleiter
termin mit dem abteilungsleitung
termin mit dem bereichsleitung
termin mit dem fachbereich
termin mit dem vorstand
termin mit dem gründern
termin mit dem gründer
termin mit der geschäftsführer
termin mit der geschäftsführung
termin mit der inhaber
termin mit der inhaberin
termin mit der teamleitung
termin mit der abteilungsleiter
termin mit der abteilungsleitung
termin mit der bereichsleitung
termin mit der fachbereich
termin mit der vorstand
termin mit der gründern
termin mit der gründer
chat
plausch
schnack
zoom
teams
besuch bei
vorsprechen
vorsingen
probestunde
vorbeikommen
vorbeischauen
spricht mit mir
hearing
rundgang
betriebsbesichtigung
werksführung
hausführung

[round]
erste runde
zweite runde
dritte runde
vierte runde
nächste runde
letzte runde
finale runde
erste stufe
zweite stufe
dritte stufe
letzte stufe
nächste stufe
endrunde
finalrunde
abschlussrunde
fachrunde
hr runde
kulturrunde
teamrunde
runde 1
runde 2
runde 3
runde 4
runde zwei
runde drei
1 runde
2 runde
3 runde
4 runde
stufe 1
stufe 2
stufe 3
1 stufe
2 stufe
3 stufe
2 termin
3 termin
zweiter termin
dritter termin
zweittermin
zweites treffen
case study
case präsentation
case besprechung
case vorstellung
casepräsentation
fallstudie
fallstudienpräsentation
präsentation case
präsentation testaufgabe
besprechung testaufgabe
besprechung case
vorstellung testaufgabe
gruppenübung
postkorb
arbeitsprobe
arbeitsproben
praxistest
probevortrag
probelektion
probelehre
vorspielen
vorspiel
lehrvortrag
codingrunde
live coding
coding aufgabe
founder call
founder gespräch
gründergespräch
gründer call
ceo call
ceo gespräch
cto call
cto gespräch
cfo call
cfo gespräch
teamkennenlernen
team kennenlernen
team treffen
teamtreffen
teamtermin
virtueller kaffee mit team
team interview
kennenlernen team
kennenlernen des teams
kennenlernen mit dem team
kennenlernen mit team
treffen mit dem team
gespräch mit dem team
kaffee mit dem team
lunch mit dem team
mittagessen mit dem team
vor ort termin
vor ort tag
vor ort runde
fachabteilung
fachbereich
fachgesprächsrunde
teamlunch
team lunch
bewerbertag
eignungstest
eignungstag
praxistag
mitlauftag
mitarbeitstag
probeeinsatz
probewoche
probetage
einstellungstag
ac
schnuppern
reinschnuppern
schnupperwoche
angebotsbesprechung
vertragsgespräch

[job]
bewerbung
bewerbungen
bewerbungsprozess
bewerbungsverfahren
initiativbewerbung
recruiter
recruiterin
recruiting
headhunter
headhunterin
personalabteilung
personaler
personalerin
personalberatung
personalberater
personalberaterin
personalvermittlung
personalvermittler
personaldienstleister
zeitarbeit
personalgewinnung
bewerbermanagement
stelle
stellen
stellenausschreibung
stellenanzeige
stellenangebot
stellenbesetzung
teilzeitstelle
vollzeitstelle
ausschreibung
vakanz
position
jobangebot
jobanzeige
job
minijob
nebenjob
ferienjob
studentenjob
aushilfsjob
aushilfe
ausbildung
ausbildungsplatz
ausbildungsstelle
lehrstelle
lehre
praktikum
praktikumsplatz
praktikumsstelle
werkstudentenstelle
werkstudent
werkstudentin
traineestelle
volontariat
traineeprogramm
trainee programm
professur
referendariat
personalrat
kennziffer
referenznummer
arbeitsvertrag
gehaltsvorstellung

[candidate]
vorstellungsgespräche
bewerbungsgespräche
einstellungsgespräche
auswahlgespräche
bewerbergespräche
bewerberinterviews
bewerberrunde
bewerberauswahl
bewerbersichtung
bewerberscreening
bewerber sichten
bewerber screening
bewerber auswahl
bewerber besprechen
bewerber einladen
kandidat
kandidaten
kandidatin
kandidatinnen
kandidateninterview
kandidatengespräch
bewerbern
bewerberinnen
vorstellungsgespräch bewerber
vorstellungsgespräch bewerberin
vorstellungsgespräch mit bewerber
vorstellungsgespräch mit bewerberin
vorstellungsgespräch mit dem bewerber
vorstellungsgespräch mit der bewerberin
bewerbungsgespräch bewerber
bewerbungsgespräch bewerberin
bewerbungsgespräch mit bewerber
bewerbungsgespräch mit bewerberin
bewerbungsgespräch mit dem bewerber
bewerbungsgespräch mit der bewerberin
vg bewerber
vg bewerberin
vg mit bewerber
vg mit bewerberin
vg mit dem bewerber
vg mit der bewerberin
gespräch bewerber
gespräch bewerberin
gespräch mit bewerber
gespräch mit bewerberin
gespräch mit dem bewerber
gespräch mit der bewerberin
interview bewerber
interview bewerberin
interview mit bewerber
interview mit bewerberin
interview mit dem bewerber
interview mit der bewerberin
erstgespräch bewerber
erstgespräch bewerberin
erstgespräch mit bewerber
erstgespräch mit bewerberin
erstgespräch mit dem bewerber
erstgespräch mit der bewerberin
zweitgespräch bewerber
zweitgespräch bewerberin
zweitgespräch mit bewerber
zweitgespräch mit bewerberin
zweitgespräch mit dem bewerber
zweitgespräch mit der bewerberin
kennenlerngespräch bewerber
kennenlerngespräch bewerberin
kennenlerngespräch mit bewerber
kennenlerngespräch mit bewerberin
kennenlerngespräch mit dem bewerber
kennenlerngespräch mit der bewerberin
bewerber vorstellungsgespräch
bewerber bewerbungsgespräch
bewerber vg
bewerber gespräch
bewerber interview
bewerber erstgespräch
bewerber zweitgespräch
bewerber kennenlerngespräch
bewerberin vorstellungsgespräch
bewerberin bewerbungsgespräch
bewerberin vg
bewerberin gespräch
bewerberin interview
bewerberin erstgespräch
bewerberin zweitgespräch
bewerberin kennenlerngespräch
bewerber für
bewerber hr
bewerber herr
bewerber frau
bewerber fr
bewerberin für
bewerberin hr
bewerberin herr
bewerberin frau
bewerberin fr
neue bewerber
neue bewerberin
neuer bewerber
neuer bewerberin
nächster bewerber
nächster bewerberin
nächste bewerber
nächste bewerberin
erster bewerber
erster bewerberin
zweiter bewerber
zweiter bewerberin
2 bewerber
3 bewerber
4 bewerber
probearbeiten bewerber
probearbeiten bewerberin
probearbeiten bei uns
probearbeiten neuer
probearbeiten neue
ich betreue
probetag bewerber
probetag bewerberin
probetag bei uns
hospitation bewerber
hospitation bewerberin
hospitation bei uns
hospitant
hospitantin
interviewer
interviewerin
interviewpartner
interview shadowing
interviews führen
interviews azubis
interview azubi bewerber
azubi auswahl
azubiauswahl
personalauswahl

[mock]
probeinterview
probegespräch
testinterview
testgespräch
testlauf interview
generalprobe interview
generalprobe vorstellungsgespräch
übungsgespräch
übungsinterview
probe interview
probe vorstellungsgespräch
simulation vorstellungsgespräch
simulation bewerbungsgespräch
simulation interview
vorstellungsgespräch üben
vorstellungsgespräch übung
vorstellungsgespräch simulation
vorstellungsgespräch simulieren
vorstellungsgespräch proben
vorstellungsgespräch durchspielen
vorstellungsgespräch testlauf
vorstellungsgespräch rollenspiel
vorstellungsgespräch trainieren
bewerbungsgespräch üben
bewerbungsgespräch übung
bewerbungsgespräch simulation
bewerbungsgespräch simulieren
bewerbungsgespräch proben
bewerbungsgespräch durchspielen
bewerbungsgespräch testlauf
bewerbungsgespräch rollenspiel
bewerbungsgespräch trainieren
interview üben
interview übung
interview simulation
interview simulieren
interview proben
interview durchspielen
interview testlauf
interview rollenspiel
interview trainieren
vg üben
vg übung
vg simulation
vg simulieren
vg proben
vg durchspielen
vg testlauf
vg rollenspiel
vg trainieren
jobinterview üben
jobinterview übung
jobinterview simulation
jobinterview simulieren
jobinterview proben
jobinterview durchspielen
jobinterview testlauf
jobinterview rollenspiel
jobinterview trainieren
ac üben
ac übung
ac simulation
ac simulieren
ac proben
ac durchspielen
ac testlauf
ac rollenspiel
ac trainieren
assessment center üben
assessment center übung
assessment center simulation
assessment center simulieren
assessment center proben
assessment center durchspielen
assessment center testlauf
assessment center rollenspiel
assessment center trainieren
fachgespräch üben
fachgespräch übung
fachgespräch simulation
fachgespräch simulieren
fachgespräch proben
fachgespräch durchspielen
fachgespräch testlauf
fachgespräch rollenspiel
fachgespräch trainieren
simuliertes vorstellungsgespräch
simuliertes bewerbungsgespräch
simuliertes interview
fiktives vorstellungsgespräch
fiktives interview
übung vorstellungsgespräch
übung bewerbungsgespräch
übung interview
üben vorstellungsgespräch
üben bewerbungsgespräch
üben interview
fürs vorstellungsgespräch üben
für vorstellungsgespräch üben
interviewsimulation
~ üben
~ übung
~ simulation
~ rollenspiel
~ generalprobe

[prep]
vorbereitung*
interviewvorbereitung
interview vorbereitung
gesprächsvorbereitung
vorbereitung vorstellungsgespräch
vorbereitung bewerbungsgespräch
vorbereitung interview
vorbereitung vg
vorbereitung gespräch
vorstellungsgespräch vorbereitung
vorstellungsgespräch vorbereiten
bewerbungsgespräch vorbereitung
bewerbungsgespräch vorbereiten
interview vorbereiten
vg vorbereitung
vg vorbereiten
gespräch vorbereitung
gespräch vorbereiten
fachgespräch vorbereitung
fachgespräch vorbereiten
ac vorbereitung
ac vorbereiten
vorbereiten
^vorbereiten
vorzubereiten
prep vg
prep vorstellungsgespräch
prep interview
prep gespräch
^lernen
lernen für
lernen fürs
einlesen
^recherche
recherche firma
recherchieren
unterlagen für vorstellungsgespräch
unterlagen zusammenstellen
unterlagen sortieren
unterlagen raussuchen
unterlagen vorbereiten
bewerbungscoaching
bewerbungsberatung
bewerbungscoach
jobcoaching
jobcoach
jobcoach termin
coaching gespräch
coaching vorstellungsgespräch
coaching bewerbungsgespräch
coaching interview
coaching bewerbung
karrierecoaching
karrierecoach
karriereberatung
berufsberatung
laufbahnberatung
outplacement
bewerbungsmappe
bewerbungsmappencheck
bewerbungsunterlagen check
lebenslauf check
lebenslauf überarbeiten
lebenslauf schreiben
lebenslauf aktualisieren
lebenslaufcheck
cv check
pitch üben
selbstpräsentation üben
coaching session
coaching termin
coaching sitzung
coaching stunde
~ coaching
~ coach

[training]
bewerbungstraining
bewerbertraining
bewerbungsworkshop
bewerbungsseminar
interviewtraining
interview training
interviewschulung
assessment center training
ac training
workshop bewerbungsgespräch
workshop bewerbungsgespräche
workshop vorstellungsgespräch
workshop vorstellungsgespräche
workshop bewerben
workshop bewerbung
workshop interview
workshop interviews
workshop interviewführung
seminar bewerbungsgespräch
seminar bewerbungsgespräche
seminar vorstellungsgespräch
seminar vorstellungsgespräche
seminar bewerben
seminar bewerbung
seminar interview
seminar interviews
seminar interviewführung
kurs bewerbungsgespräch
kurs bewerbungsgespräche
kurs vorstellungsgespräch
kurs vorstellungsgespräche
kurs bewerben
kurs bewerbung
kurs interview
kurs interviews
kurs interviewführung
webinar bewerbungsgespräch
webinar bewerbungsgespräche
webinar vorstellungsgespräch
webinar vorstellungsgespräche
webinar bewerben
webinar bewerbung
webinar interview
webinar interviews
webinar interviewführung
vortrag bewerbungsgespräch
vortrag bewerbungsgespräche
vortrag vorstellungsgespräch
vortrag vorstellungsgespräche
vortrag bewerben
vortrag bewerbung
vortrag interview
vortrag interviews
vortrag interviewführung
training bewerbungsgespräch
training bewerbungsgespräche
training vorstellungsgespräch
training vorstellungsgespräche
training bewerben
training bewerbung
training interview
training interviews
training interviewführung
schulung bewerbungsgespräch
schulung bewerbungsgespräche
schulung vorstellungsgespräch
schulung vorstellungsgespräche
schulung bewerben
schulung bewerbung
schulung interview
schulung interviews
schulung interviewführung
interviewführung
interviews führen lernen
strukturierte interviews
schulung
schulung recruiting
interviewtechnik
interviewtechniken
fragetechnik
fortbildung
~ weiterbildung
~ training
~ seminar
~ workshop
~ vortrag
~ kurs
vhs kurs
vhs
~ volkshochschule
~ sicher im
~ live online
^webinar
^seminar
^kurs
^workshop
^vortrag
^training
^lehrgang
^schulung

[debrief]
nachbesprechung*
nachbesprechen
kandidatenauswahl
kandidatenrunde
kandidatenbesprechung
kandidatenvergleich
kandidatenprofile
auswertung interviews
auswertung vorstellungsgespräche
auswertung bewerbungen
auswertung bewerbungsgespräche
auswertung assessment
bewerberbesprechung
bewerberabgleich
bewerberreview
bewerbungen sichten
bewerbungen durchsehen
bewerbungen besprechen
bewerbungen sortieren
sichtung bewerbungen
entscheidungsrunde
entscheidung bewerber
entscheidung kandidaten
entscheidung kandidatin
abstimmung bewerber
abstimmung kandidaten
abstimmung stellenbesetzung
abstimmung stellenausschreibung
abstimmung interviews
abstimmung recruiting
abgleich bewerber
abgleich kandidaten
abgleich interviews
bewerberfeedback
feedback bewerber
feedback kandidaten
feedback kandidat
feedback kandidatin
feedback interviews
feedbackrunde interviews
feedbackrunde kandidaten
feedbackrunde bewerber
interviewleitfaden
interviewplanung
interviewer briefing
briefing interview
briefing interviewer
briefing vakanz
briefing stelle
briefing recruiter
briefing personalberater
kickoff stellenbesetzung
kickoff recruiting
kickoff vakanz
stellenbesetzung besprechen
stellenprofil abstimmen
anforderungsprofil
jour fixe recruiting
recruiting jour fixe
recruiting weekly
~ abstimmung
~ auswertung

[media]
presseinterview
pressegespräch
pressetermin
pressekonferenz
interview presse
zeitungsinterview
radiointerview
fernsehinterview
tv interview
radio interview
fernseh interview
rundfunkinterview
zeitzeuge
zeitzeugin
zeitzeugen
zeitzeugeninterview
zeitzeugengespräch
sommerinterview
streitgespräch
podiumsgespräch
podiumsdiskussion
talkrunde
expertengespräch
podcast
podcast aufnahme
podcast folge
podcast interview
podcast gast
podcastaufnahme
podcastfolge
podcastinterview
~ podcast*
aufzeichnung
drehtermin
homestory
interview mit bürgermeister
interview mit bürgermeisterin
interview mit oberbürgermeister
interview mit minister
interview mit ministerin
interview mit autor
interview mit autorin
interview mit künstlerin
interview mit journalist
interview mit journalistin
interview mit reporter
interview mit redakteurin
interview mit der zeitung
interview mit der presse
interview mit der redaktion
interview mit der autorin
interview mit der ministerin
interview mit der bürgermeisterin
interview für schülerzeitung
interview für magazin
interview für blog
interview für podcast
interview für radio
interview für vereinszeitung
interview für doku
interview für die zeitung
interview für die schülerzeitung
interview für die vereinszeitung
interview für die mitarbeiterzeitung
interview für die website
interview für den podcast
interview für den blog
interview für den gemeindebrief
interview für den film
interview für den newsletter
interview zeitung
interview lokalzeitung
interview schülerzeitung
interview magazin
interview blog
interview redaktion
interview reporter
interview radio
interview zum thema
interview zum buch
interview zum film
interview zum jubiläum
interview anschauen
interview lesen
interview ansehen
interview gucken
interview schauen
interview hören
interview freigeben
interview autorisieren
interview korrekturlesen
interview transkribieren
interview schneiden
anschauen
~ bürgermeister
~ bürgermeisterin
~ minister
~ ministerin
~ presse
~ rundfunk
~ journalist
~ journalistin
~ redakteur
~ redaktion
~ reporterin
~ reporter
~ rundschau
~ tagblatt
~ tageblatt
~ kurier
~ anzeiger
~ *zeitung
~ zeitung
~ wochenblatt
~ magazin
~ sendung
~ folge
~ zdf
~ ard
~ spiegel
~ faz
~ taz
~ zeit
~ süddeutsche zeitung
~ sz
~ wdr
~ ndr
~ swr
~ mdr
~ rbb
~ br24
~ orf
~ srf
~ deutschlandfunk
~ handelsblatt
~ stern
~ bild

[research]
nutzerinterview*
nutzerbefragung
nutzertest
nutzerstudie
kundeninterview*
kundenbefragung
experteninterview*
probandeninterview
user interview
mitarbeiterbefragung
umfrage
forschungsinterview
marktforschungsinterview
fokusgruppe
usability test
befragung
tiefeninterview
leitfadeninterview
interviewstudie
studieninterview
studienteilnahme
teilnahme studie
interview studie
interview umfrage
interview uni studie
interview für bachelorarbeit
interview für masterarbeit
interview für doktorarbeit
interview für abschlussarbeit
interview für dissertation
interview für studie
interview für hausarbeit
interview für facharbeit
interview für forschung
interview für meine bachelorarbeit
interview für meine masterarbeit
interview für meine doktorarbeit
interview für meine abschlussarbeit
interview für meine facharbeit
interview für meine thesis
interview für eine studie
interview für eine hausarbeit
interview für eine bachelorarbeit
interview für eine masterarbeit
interview zur studie
interview zur forschung
interview zur doktorarbeit
interview bachelorarbeit
interview masterarbeit
interview doktorarbeit
interview abschlussarbeit
interview facharbeit
interview seminararbeit
interview hausarbeit
bachelorarbeit interview
masterarbeit interview
forschungsprojekt
probandin
proband
probanden
~ marktforschung
~ forschung
~ studie
~ bachelorarbeit
~ masterarbeit
~ doktorarbeit
~ abschlussarbeit
~ uni

[official]
visum
visumsinterview
visumstermin
visuminterview
visumgespräch
visa interview
visa termin
us konsulat
us botschaft
interview konsulat
interview botschaft
interview generalkonsulat
interview us konsulat
interview us botschaft
interview im konsulat
interview in der botschaft
interview ausländerbehörde
interview bamf
interviewtermin konsulat
interviewtermin botschaft
interviewtermin generalkonsulat
interviewtermin us konsulat
interviewtermin us botschaft
interviewtermin im konsulat
interviewtermin in der botschaft
interviewtermin ausländerbehörde
interviewtermin bamf
termin konsulat
termin botschaft
termin generalkonsulat
termin us konsulat
termin us botschaft
termin im konsulat
termin in der botschaft
termin ausländerbehörde
termin bamf
gespräch konsulat
gespräch botschaft
gespräch generalkonsulat
gespräch us konsulat
gespräch us botschaft
gespräch im konsulat
gespräch in der botschaft
gespräch ausländerbehörde
gespräch bamf
greencard
global entry
aufenthaltstitel
ausländerbehörde
migrationsamt
einbürgerung*
asyl*
behördentermin
behördengang
bürgeramt termin
termin jobcenter
termin arbeitsagentur
termin arbeitsamt
termin agentur für arbeit
termin ams
termin rav
gespräch jobcenter
gespräch arbeitsagentur
gespräch arbeitsamt
gespräch agentur für arbeit
gespräch ams
gespräch rav
beratung jobcenter
beratung arbeitsagentur
beratung arbeitsamt
beratung agentur für arbeit
beratung ams
beratung rav
termin finanzamt
termin polizei
termin gericht
termin jugendamt
termin sozialamt
termin versicherung
termin standesamt
jobcenter termin
jobcenter gespräch
jobcenter beratung
arbeitsagentur termin
arbeitsagentur gespräch
arbeitsagentur beratung
arbeitsamt termin
arbeitsamt gespräch
arbeitsamt beratung
ams termin
ams gespräch
ams beratung
rav termin
rav gespräch
rav beratung
agentur für arbeit termin
agentur für arbeit gespräch
agentur für arbeit beratung
vermittlungsgespräch
arbeitslosmeldung
arbeitslos melden
eingliederungsvereinbarung
zeugenvernehmung
zeugenaussage
vernehmung
gerichtstermin
gerichtsverhandlung
verhandlung gericht
anhörung
schöffen
musterung
versicherungsgespräch
fahrprüfung
mpu
mpu gespräch
steuerprüfung
betriebsprüfung
~ konsulat
~ botschaft
~ jobcenter
~ arbeitsagentur
~ agentur für arbeit
~ arbeitsamt
~ rav
~ polizei
~ bamf
~ gericht
~ finanzamt
~ versicherung

[school]
elterngespräch*
elternabend*
elternsprechtag*
elternsprechstunde
elterntermin
elternrat
elternbeirat
lehrergespräch
lehrersprechstunde
schulgespräch
schulanmeldung
schuleintritt
schulreifetest
schuleignungstest
einschulung
einschulungsgespräch
einschulungsuntersuchung
aufnahmegespräch
aufnahmegespräch kita
übertrittsgespräch
standortgespräch schule
standortgespräch kindergarten
zeugnisgespräch
lernentwicklungsgespräch*
entwicklungsgespräch kita
entwicklungsgespräch kind
entwicklungsgespräch krippe
entwicklungsgespräch kindergarten
entwicklungsgespräch*
eingewöhnung
eingewöhnungsgespräch
kita gespräch
kita eingewöhnung
kita anmeldung
kita besichtigung
kita platz
kitaplatz
krippenplatz
kennenlerngespräch kita
kennenlerngespräch krippe
kennenlerngespräch kindergarten
kennenlerngespräch kinderkrippe
kennenlerngespräch hort
kennenlerngespräch tagesmutter
kennenlerngespräch kindertagespflege
kennenlerngespräch spielgruppe
kennenlerngespräch schule
kennenlerngespräch grundschule
kennenlerngespräch volksschule
kennenlerngespräch gymnasium
kennenlerngespräch klassenlehrerin
kennenlernen kita
kennenlernen krippe
kennenlernen kindergarten
kennenlernen kinderkrippe
kennenlernen hort
kennenlernen tagesmutter
kennenlernen kindertagespflege
kennenlernen spielgruppe
kennenlernen schule
kennenlernen grundschule
kennenlernen volksschule
kennenlernen gymnasium
kennenlernen klassenlehrerin
kennenlerngespräch in der kita
kennenlerngespräch in der krippe
kennenlerngespräch in der schule
kennenlerngespräch in der tagesmutter
kennenlerngespräch mit der kita
kennenlerngespräch mit der krippe
kennenlerngespräch mit der schule
kennenlerngespräch mit der tagesmutter
kennenlerngespräch bei der kita
kennenlerngespräch bei der krippe
kennenlerngespräch bei der schule
kennenlerngespräch bei der tagesmutter
kennenlerngespräch bei kita
kennenlerngespräch bei krippe
kennenlerngespräch bei schule
kennenlerngespräch bei tagesmutter
kennenlerngespräch mit kita
kennenlerngespräch mit krippe
kennenlerngespräch mit schule
kennenlerngespräch mit tagesmutter
gespräch mit lehrerin
gespräch mit klassenlehrerin
gespräch mit klassenlehrer
gespräch mit rektorin
gespräch mit tagesmutter
gespräch schulleitung wg
gespräch schulleitung wegen
gespräch rektorin wg
gespräch rektorin wegen
gespräch rektor wg
gespräch rektor wegen
gespräch direktor wg
gespräch direktor wegen
gespräch klassenlehrerin
gespräch klassenlehrer
gespräch tagesmutter
gespräch lehrerin
gespräch erzieherin
schnuppertag schule
schnuppertag gymnasium
schnuppertag 5 klasse
schnuppertag klasse 5
schnupperstunde klavier
schnupperstunde gitarre
schnupperstunde geige
schnupperstunde reiten
schnupperstunde ballett
schnupperstunde yoga
schnupperstunde tanzschule
schnupperstunde turnen
schnupperstunde judo
schnupperstunde schwimmen
schnupperstunde fitness
probestunde klavier
probestunde gitarre
probestunde geige
probestunde reiten
probestunde ballett
probestunde yoga
probestunde tanzschule
probestunde turnen
probestunde judo
probestunde schwimmen
probestunde fitness
probestunde musikschule
probestunde reitstunde
probestunde fahrschule
tag der offenen tür schule
zulassungsgespräch
studienberatung
studienfachberatung
stipendium
stipendiengespräch
stipendieninterview
auswahlgespräch stipendium
auswahlgespräch studienstiftung
auswahlgespräch austauschjahr
auswahlgespräch freiwilligendienst
auswahlseminar stipendium
auswahlseminar studienstiftung
auswahlseminar austauschjahr
auswahlseminar freiwilligendienst
auswahltag stipendium
auswahltag studienstiftung
auswahltag austauschjahr
auswahltag freiwilligendienst
interview stipendium
interview studienstiftung
interview austauschjahr
interview freiwilligendienst
auswahlgespräch uni
auswahlgespräch studium
auslandssemester
erasmus
studienplatz
studienplatzinterview
mündliche prüfung
prüfungsgespräch
kolloquium
sprechstunde prof
verteidigung masterarbeit
verteidigung bachelorarbeit
~ lehrerin
~ lehrer
~ rektorin
~ schulleiter
~ schulleiterin
~ kita
~ krippe
~ kindergarten
~ tagesmutter
~ grundschule
~ gymnasium
~ universität
~ schule
~ eltern

[home]
wohnungsbesichtigung*
hausbesichtigung
besichtigung
besichtigungstermin
wohnungsübergabe
wohnungsgespräch
wohnung
wg casting
wg gespräch
wg kennenlernen
wg besichtigung
wg interview
wg zimmer
wg vorstellung
wg vorstellungsgespräch
wg bewerber
wg bewerbung
wg runde
wg termin
wgcasting
kennenlernen wg
kennenlerngespräch wg
vorstellung wg
vorstellen wg
besichtigung wg
casting wg
zimmer wg
interview wg
vorstellungsgespräch wg
mitbewohner
mitbewohnerin
mitbewohnercasting
zimmerbesichtigung
zwischenmiete
untermieter
mieter
mietergespräch
mieterinterview
mieterversammlung
mietinteressenten
nachmieter
vermieter*
vorstellen bei vermieterin
vorstellen bei vermieter
vorstellen bei vermietern
kennenlerngespräch babysitter
kennenlerngespräch nanny
kennenlerngespräch leihoma
kennenlerngespräch au pair
kennenlerngespräch haushaltshilfe
kennenlerngespräch putzhilfe
kennenlerngespräch putzfrau
kennenlerngespräch hundesitter
kennenlerngespräch hund
kennenlerngespräch welpe
kennenlerngespräch nachbarn
kennenlerngespräch züchter
kennenlerngespräch hundeschule
kennenlerngespräch mieter
babysitterin
babysitter suche
babysitter gespräch
babysitter kennenlernen
babysitter interview
~ babysitter
~ nanny
adoptionsgespräch
pflegekind
hundesitter
katzensitter
hundetrainerin
welpen
putzhilfe
putzfrau
tierheim besuch
tierheim termin
hausbesuch
nachbarschaftstreffen
eigentümerversammlung
~ tierheim
~ jugendamt
~ hausverwaltung

[staff]
mitarbeitergespräch*
mitarbeiterjahresgespräch
mitarbeiterentwicklungsgespräch
ma gespräch
jahresgespräch*
jahresendgespräch
jahresmitarbeitergespräch
halbjahresgespräch
quartalsgespräch
quartalsgespräche
monatsgespräch
zielvereinbarungsgespräch
zielvereinbarung
zielgespräch
leistungsbeurteilung
leistungsgespräch
beurteilungsgespräch*
beurteilungsgespräch
qualifikationsgespräch
feedbackgespräch*
feedbackrunde
gehaltsgespräch*
gehaltsrunde
gehaltserhöhung
lohngespräch
~ gehaltsverhandlung
personalgespräch*
personalentwicklungsgespräch
austrittsgespräch*
austrittsinterview*
trennungsgespräch
kündigungsgespräch
exit interview
exit gespräch
exitgespräch
exitinterview
offboarding
~ abschlussgespräch
probezeitgespräch
probezeit gespräch
probezeitende
probezeitbeurteilung
rückkehrgespräch
krankenrückkehrgespräch
wiedereingliederungsgespräch
wiedereingliederung
bem gespräch
kritikgespräch
konfliktgespräch
klärungsgespräch
disziplinargespräch
perspektivgespräch
karrieregespräch
teamgespräch
teamsitzung
teambesprechung
dienstbesprechung
übergabegespräch
dienstübergabe
einarbeitung
einarbeitungsgespräch
onboarding
willkommenstag
einführungstag
erster arbeitstag
erster tag
vieraugengespräch
vier augen gespräch
mentoring gespräch
mentoringgespräch
supervision
intervision
jour fixe
mitarbeiterversammlung
betriebsversammlung
neue kollegin
neue kollegen
neue kolleginnen
neuer kollege
neuen kollegen
neuen mitarbeiter
neuen kollegin
neuem kollegen
neuem mitarbeiter
neuem kollegin
gespräch mit chef
gespräch mit chefin
gespräch mit vorgesetzten
gespräch mit vorgesetzter
gespräch mit kollegin
gespräch mit kollege
gespräch mit betriebsrat
gespräch mit meinem chef
gespräch mit meinem chefin
gespräch mit meinem vorgesetzten
gespräch mit meinem vorgesetzter
gespräch mit meinem kollegin
gespräch mit meinem kollege
gespräch mit meinem betriebsrat
gespräch mit meiner chef
gespräch mit meiner chefin
gespräch mit meiner vorgesetzten
gespräch mit meiner vorgesetzter
gespräch mit meiner kollegin
gespräch mit meiner kollege
gespräch mit meiner betriebsrat
gespräch chef
gespräch chefin
gespräch vorgesetzter
gespräch betriebsrat
termin chef
termin chefin
interne abstimmung
interne austausch
interne gespräch
interne runde
interner abstimmung
interner austausch
interner gespräch
interner runde
internes abstimmung
internes austausch
internes gespräch
internes runde
~ kollegin
~ kollege
~ kollegen
~ betriebsrat

[sales]
kundengespräch*
kundentermin*
kundenmeeting
kundenbesuch
kundenpräsentation
verkaufsgespräch*
beratungsgespräch*
beratungstermin
vertriebsgespräch
vertriebstermin
akquisegespräch
akquisetermin
angebotsgespräch
angebotspräsentation
lieferantengespräch
lieferant
lieferanten
dienstleistergespräch
investorengespräch
strategiegespräch
kooperationsgespräch
partnergespräch
planungsgespräch
bankgespräch
banktermin
kreditgespräch
finanzierungsgespräch
baufinanzierung
anlagegespräch
baugespräch
bauberatung
auftragsgespräch
auftragsklärung
mandantengespräch
mandantentermin
projektgespräch
produktdemo
produktpräsentation
produktvorstellung
vorstellung ihres
vorstellung unserer
vorstellung neue
vorstellung neuer
vorstellung neues
vorstellung produkt
vorstellung konzept
vorstellung ergebnisse
kostenloses erstgespräch
kostenloses kennenlerngespräch
kostenloses beratungsgespräch
kostenloses beratung
kostenloses infogespräch
kostenloses strategiegespräch
kostenlose erstgespräch
kostenlose kennenlerngespräch
kostenlose beratungsgespräch
kostenlose beratung
kostenlose infogespräch
kostenlose strategiegespräch
kostenfreies erstgespräch
kostenfreies kennenlerngespräch
kostenfreies beratungsgespräch
kostenfreies beratung
kostenfreies infogespräch
kostenfreies strategiegespräch
gratis erstgespräch
gratis kennenlerngespräch
gratis beratungsgespräch
gratis beratung
gratis infogespräch
gratis strategiegespräch
unverbindliches erstgespräch
unverbindliches kennenlerngespräch
unverbindliches beratungsgespräch
unverbindliches beratung
unverbindliches infogespräch
unverbindliches strategiegespräch
erstgespräch kunde
erstgespräch kunden
erstgespräch kundin
erstgespräch neukunde
erstgespräch neukunden
erstgespräch coaching
erstgespräch steuerberater
erstgespräch steuerberaterin
erstgespräch steuerberatung
erstgespräch anwalt
erstgespräch anwältin
erstgespräch rechtsanwalt
erstgespräch kanzlei
erstgespräch makler
erstgespräch architekt
erstgespräch küchenplanung
erstgespräch finanzberater
erstgespräch ernährungsberatung
erstgespräch webseite
erstgespräch website
erstgespräch agentur
erstgespräch coach
erstgespräch hochzeit
erstgespräch hochzeitsplanerin
erstgespräch fotograf
kennenlerngespräch kunde
kennenlerngespräch kunden
kennenlerngespräch kundin
kennenlerngespräch neukunde
kennenlerngespräch lieferant
kennenlerngespräch steuerberater
kennenlerngespräch anwalt
kennenlerngespräch makler
kennenlerngespräch architekt
kennenlerngespräch architektin
kennenlerngespräch bank
kennenlerngespräch hochzeitsfotograf
kennenlerngespräch fotografin
kennenlerngespräch dj
kennenlerngespräch traurednerin
kennenlerngespräch trauredner
kennenlerngespräch agentur für
kennenlerngespräch coach
kennenlerngespräch coaching
kennenlerngespräch berater
kennenlerngespräch finanzberater
kennenlerngespräch dienstleister
kennenlerngespräch mandant
kennenlernen kunde
kennenlernen neukunde
kennenlernen lieferant
kennenlernen neuer kunde
kennenlernen steuerberater
kennenlernen dienstleister
fachgespräch vertrieb
fachgespräch bad
fachgespräch küche
fachgespräch heizung
fachgespräch fliesen
fachgespräch kunde
termin bank
termin steuerberater
termin anwalt
termin notar
termin makler
architekt hausbau
küchenplanung
bemusterung
~ makler
~ maklerin
~ immobilienmakler
~ bankberater
~ steuerberaterin
~ steuerberater*
~ rechtsanwalt
~ anwalt
~ kunde
~ kunden
~ neukunde
~ vertrieb
~ bank
~ beratung
~ angebot
~ photovoltaik
~ solaranlage
~ versicherungsmakler
~ finanzberatung
~ immobilie
~ mandant

[upkeep]
wartung heizung
wartung therme
wartung aufzug
heizungswartung
heizungsablesung
ablesung
rauchmelder
handwerker termin
handwerkertermin
schornsteinfeger
kaminkehrer
tüv
hauptuntersuchung
ölwechsel
reifenwechsel
werkstatttermin
inspektion auto
autowerkstatt
reparatur auto
reparatur waschmaschine
reparatur handy
reparatur fahrrad

[care]
arztgespräch
arzttermin
anamnesegespräch
anamnese
therapiegespräch
therapiesitzung
erstgespräch therapie
erstgespräch psychotherapie
erstgespräch therapeutin
erstgespräch therapeut
erstgespräch psychologe
erstgespräch psychologin
erstgespräch physio
erstgespräch physiotherapie
erstgespräch paartherapie
erstgespräch hebamme
erstgespräch heilpraktiker
erstgespräch logopädie
erstgespräch ergotherapie
erstgespräch dipl psych
erstgespräch praxis
erstgespräch reha
erstgespräch pflegedienst
erstgespräch klinik
zweitgespräch therapie
zweitgespräch psychotherapie
zweitgespräch therapeutin
zweitgespräch therapeut
zweitgespräch psychologe
zweitgespräch psychologin
zweitgespräch physio
zweitgespräch physiotherapie
zweitgespräch paartherapie
zweitgespräch hebamme
zweitgespräch heilpraktiker
zweitgespräch logopädie
zweitgespräch ergotherapie
zweitgespräch dipl psych
zweitgespräch praxis
zweitgespräch reha
zweitgespräch pflegedienst
zweitgespräch klinik
gespräch mit arzt
gespräch mit ärztin
gespräch mit oberarzt
gespräch mit therapeutin
gespräch mit therapeut
gespräch mit psychologin
aufklärungsgespräch
narkosegespräch
op gespräch
op aufklärung
op vorgespräch
vorgespräch op
vorgespräch narkose
vorgespräch therapie
vorgespräch klinik
vorgespräch anästhesie
vorgespräch taufe
vorgespräch hochzeit
anästhesie
patientengespräch
angehörigengespräch
probatorik
probatorische
vorstellung bei dr
vorstellung kardiologie
vorstellung orthopädie
vorstellung neurologie
vorstellung chirurgie
vorstellung onkologie
vorstellung kinderarzt
vorstellung facharzt
pflegeberatung
pflegegrad
geburtsplanung
geburtsgespräch
taufgespräch
traugespräch
trauergespräch
brautgespräch
firmgespräch
kennenlerngespräch hebamme
kennenlerngespräch mit hebamme
kennenlerngespräch therapeutin
kennenlerngespräch therapeut
kennenlerngespräch physio
kennenlerngespräch heilpraktikerin
kennenlerngespräch pfarrer
kennenlerngespräch pfarrerin
vorsorgeuntersuchung
zahnarzttermin
termin zahnarzt
termin arzt
termin hausarzt
termin frauenarzt
termin hautarzt
betriebsarzt termin
~ therapie*
~ psychotherapie
~ therapeutin
~ psych
~ narkose
~ hebamme
~ zahnarzt
~ arzt
~ seelsorge
~ vorsorge
~ praxis
~ klinik

[reminder]
absage
^absage
zusage
^zusage
dankesmail
dankesmail*
danke mail
dank mail
danksagung
dankesschreiben
dankeskarte
nachfassen
^nachfassen
nachfassmail
nachfass mail
nachfragen
^nachfragen
nachhaken
nachtelefonieren
^rückmeldung*
rückmeldung vorstellungsgespräch
rückmeldung bewerbungsgespräch
rückmeldung interview
rückmeldung vg
rückmeldung gespräch
rückmeldung geben
rückmeldung abwarten
rückmeldung bis
rückmeldung von
~ rückmeldung*
~ erinnerung
^erinnerung
erinnerung an
^danke
^dank
^mail an
^mail
mail schreiben
mail an
mail schicken
mail wegen
mail wg
email schreiben
email an
^anrufen
anrufen wg
anrufen wegen
anrufen termin
anrufen zwecks
anrufen ob
anrufen und fragen
anrufen fragen
^bestätigen
^zusagen
^absagen
absagen
zusagen
termin bestätigen
termin vereinbaren
termin ausmachen
termin absagen
termin verschieben
termin finden
~ bestätigen
^vereinbaren
vereinbaren
^bewerbung schreiben
^bewerbung abschicken
^bewerbung fertig
^bewerbung an
^bewerbung für
^bewerbung bis
^bewerbung raus
^bewerbung senden
^bewerbung abgeben
^bewerbung hochladen
bewerbung schreiben
bewerbung abschicken
bewerbung fertig machen
bewerbung fertigmachen
bewerbung rausschicken
bewerbung raus
bewerbung losschicken
bewerbung einreichen
bewerbung senden
bewerbung verschicken
bewerbung überarbeiten
bewerbungen schreiben
bewerbungen abschicken
bewerbungen verschicken
bewerbungen rausschicken
^bewerben
bewerben bei
bewerben bis
bewerben auf
anschreiben schreiben
anschreiben überarbeiten
anschreiben fertig
^antwort
~ antwort
antwort von
warten auf
^warten
nach vorstellungsgespräch
nach dem vorstellungsgespräch
nach dem interview
nach dem gespräch
nach dem vg
nach interview
nach vg
nach gespräch
ergebnis
ergebnisse
entscheidung bis
fahrtkosten
fahrtkostenerstattung
reisekosten
reisekostenabrechnung
^schreiben
^kaufen
^drucken
^ausdrucken
^bügeln
^abholen
^bestellen
^schicken
^senden
^fragen
^melden
^üben
^lesen
^buchen
^packen
^überlegen
^todo
schreiben
abschicken
ausdrucken
kaufen
bügeln
besorgen
abholen
melden bei
sich melden
deadline rückmeldung

[errand]
anreise
^anreise
anfahrt
^anfahrt
^abfahrt
^rückfahrt
rückfahrt
^fahrt
^hinfahrt
fahrt zum
fahrt zur
fahrt nach
losfahren
zug nach
zug zum
zug zur
zug um
bahn zum
bahn nach
bahn zur
^zug nach
^zug zu
^zug um
^bahn nach
^bahn zu
^bahn um
^flug
flug nach
flug zum
hotel für
hotel vor
übernachtung
mietwagen
outfit
anzug
fürs vorstellungsgespräch
fürs bewerbungsgespräch
fürs interview
fürs vg
fürs probearbeiten
wegen vg
wegen vorstellungsgespräch
wegen bewerbungsgespräch
wegen interview
^kleidung
~ kleidung
kleidung für
kleidung kaufen
kleidung raussuchen
kleidung vorstellungsgespräch
~ friseur
friseurtermin
^friseur
friseur vor
urlaubstag
urlaub nehmen
bewerbungsfoto*
hemd
krawatte
bluse
blazer
schuhe putzen
schuhe kaufen
~ schuhe
zugticket
bahnticket
fahrkarte
ticket kaufen
ticket buchen
^ice
^ic
^regio
^bus nach
^bus zum
^bus zur
^bus zu
vertragsunterzeichnung
vertragsunterschrift
vertrag unterschreiben
vertrag unterzeichnen
arbeitsvertrag unterschreiben
arbeitsvertrag unterzeichnen
arbeitsvertrag abholen
arbeitsvertrag prüfen
führungszeugnis
zeugnisse kopieren
referenzauskunft
referenzgespräch

[deadline]
frist
bewerbungsfrist
bewerbungsschluss
bewerbung bis
abgabe
abgabefrist
abgabetermin
abgeben
einreichen
hochladen
abgabe case study
abgabe case fallstudie
abgabe case testaufgabe
testaufgabe abgeben
testaufgabe fertig
testaufgabe machen
testaufgabe bis
testaufgabe lösen
testaufgabe bearbeiten
case study abgeben
case study fertig
case study machen
case study bis
case study bearbeiten
case study lösen
case fallstudie abgeben
case fallstudie fertig
case fallstudie machen
case fallstudie bis
case fallstudie bearbeiten
case fallstudie lösen
case case abgeben
case case fertig
case case machen
case case bis
case case bearbeiten
case case lösen
einsendeschluss
stichtag
deadline bewerbung
einstellungstest
onlinetest
online test
online assessment
online fragebogen
~ testaufgabe

[fair]
jobmesse
jobbörse
karrieremesse
karrieretag
karriereabend
karriereevent
berufsmesse
berufsinformationstag
berufsorientierung
ausbildungsmesse
azubimesse
azubitag
bewerbermesse
recruitingmesse
recruiting messe
recruiting event
recruiting tag
recruiting day
firmenkontaktmesse
absolventenmesse
stellenbörse
lehrstellenbörse
messe besuch
messe stand
messestand
messebesuch
tag der offenen tür
infoveranstaltung
infoabend
infotag
infomesse
girls day
girlsday
boys day
zukunftstag
speed dating jobs
azubi speed dating
job speed dating
jobspeeddating
~ messe
~ netzwerktreffen

[coffee]
auf einen kaffee
kaffee trinken
kaffeetrinken
kaffeeklatsch
kaffeepause
kaffeedate
kaffee mit
mittagspause
mittagessen mit
feierabendbier
stammtisch
netzwerken
~ kaffee
~ mittagessen

[hold]
blocker
^blocker
block für
geblockt
reserviert
freihalten
^freihalten
platzhalter
puffer
keine termine
keine interviews
nicht buchen
fokuszeit

[leisure]
theatervorstellung
kinovorstellung
abendvorstellung
nachmittagsvorstellung
vorstellung im theater
vorstellung theater
vorstellung kino
vorstellung zirkus
vorstellung oper
vorstellung burgtheater
premiere
spieleabend
spielerunde
konzert
laufrunde
joggingrunde
hunderunde
gassirunde
radrunde
golfrunde
pokerrunde
kartenrunde
skatrunde
bierrunde
gesprächskreis
geburtstag
hochzeit
schnuppern yoga
schnuppern tanzschule
schnuppern fitnessstudio
schnuppern turnen
schnuppern reiten
schnuppern judo
schnuppern schule
schnuppern chor
schnuppertag fitness
schnuppertag golf
schnuppertag tanzen
schnuppertag ballett
schnuppertag turnverein
schnuppertag musikschule
schnuppertag pfadi
schnuppertag tennis
schnuppertag klettern
schnuppertag reiten
schnuppertag fussball
schnuppertag chor
schnuppertag verein
schnuppern fitness
schnuppern golf
schnuppern tanzen
schnuppern ballett
schnuppern turnverein
schnuppern musikschule
schnuppern pfadi
schnuppern tennis
schnuppern klettern
schnuppern fussball
schnuppern verein
schnuppertraining
schnupperkurs
schnupperstunde
probetraining
probefahrt
runde skat
runde doppelkopf
runde laufen
runde tennis
runde golf
runde poker
runde bier
chorprobe
turnier
~ theater
~ kino
~ oper

[other]
daumen drücken
drücke daumen
viel glück
viel erfolg
toi toi toi
meine tochter
meine frau
meine freundin
meine schwester
meine mutter
deine tochter
deine frau
deine freundin
deine schwester
deine mutter
mein sohn
mein mann
mein freund
mein bruder
mein vater
dein sohn
dein mann
dein freund
dein bruder
dein vater
sohn
tochter
ehemann
ehefrau
schwester hat
bruder hat
schwester
bruder
mama
papa
oma
opa
nachbar
nachbarin
nachbarn
mutter von
vater von
freundin hat
freund hat
kinder abholen
babysitten weil

[role]
*ingenieur
*ingenieurin
*entwickler
*entwicklerin
*programmierer
*programmiererin
*leiter
*leiterin
*leitung
*berater
*beraterin
*sachbearbeiter
*sachbearbeiterin
*sachbearbeitung
*assistent
*assistentin
*assistenz
*mitarbeiter
*mitarbeiterin
*kaufmann
*kauffrau
*kaufleute
*techniker
*technikerin
*mechaniker
*mechanikerin
*mechatroniker
*mechatronikerin
*elektroniker
*elektronikerin
*monteur
*monteurin
*installateur
*schlosser
*fachkraft
*fachfrau
*fachmann
*fachperson
*fachangestellte
*fachangestellter
*angestellte
*angestellter
*pfleger
*pflegerin
*helfer
*helferin
*betreuer
*betreuerin
*pädagoge
*pädagogin
*erzieher
*erzieherin
*lehrer
*lehrerin
*lehrkraft
*dozent
*dozentin
*verkäufer
*verkäuferin
*fahrer
*fahrerin
*buchhalter
*buchhalterin
*manager
*managerin
*architekt
*architektin
*analyst
*analystin
*designer
*designerin
*spezialist
*spezialistin
*koordinator
*koordinatorin
*referent
*referentin
*redakteur
*redakteurin
*trainee
*koch
*köchin
*meister
*meisterin
*bäcker
*bäckerin
*metzger
*gärtner
*gärtnerin
*zeichner
*zeichnerin
*planer
*planerin
*prüfer
*prüferin
*therapeut
*therapeutin
*arzt
*ärztin
*anwalt
*anwältin
*beauftragte
*beauftragter
*vertreter
*vertreterin
*wärter
*bote
*botin
*laborant
*laborantin
*arbeiter
*arbeiterin
*wissenschaftler
*wissenschaftlerin
*informatiker
*informatikerin
*ökonom
*ökonomin
*administrator
*administratorin
*disponent
*disponentin
*trainer
*trainerin
azubi*
abteilungsleitung
administrator
administratorin
altenpfleger
altenpflegerin
anlagenmechaniker
anwendungsbetreuer
apotheker
apothekerin
arbeitsvorbereiter
archivar
archivarin
architektin
arzthelferin
assistent
assistentin
assistenz
assistenzarzt
assistenzärztin
ausbilder
ausbilderin
ausbildung
aushilfe
auszubildende
auszubildender
azubi
bachelorand
bachelorarbeit
bademeister
barista
barkeeper
barkeeperin
bauleiter
bauleiterin
beamter
beamtin
beikoch
berater
beraterin
betreuer
betreuerin
betreuungskraft
bibliothekar
bibliothekarin
buchhalter
buchhalterin
buchhaltung
buchhändler
buchhändlerin
bufdi
bürokauffrau
bürokaufmann
bürokraft
bundesfreiwilligendienst
bäcker
bäckerin
chemikant
chemielaborant
chemiker
chemikerin
controller
controllerin
dachdecker
disponent
disponentin
doktorand
doktorandin
dolmetscher
dolmetscherin
dozent
dozentin
dramaturg
dramaturgin
dualer student
einkäufer
einkäuferin
elektriker
elektrikerin
elektroniker
empfangskraft
empfangsdame
entwickler*
ergotherapeut
ergotherapeutin
erzieher
erzieherin
fabe
fachinformatiker
fachinformatikerin
fachkraft
fachlagerist
fachreferent
fachverkäufer
fachverkäuferin
fage
fahrer
fahrerin
fahrdienstleiter
fallmanager
fallmanagerin
feuerwehrmann
feuerwehrfrau
filialleiter
filialleiterin
filialleitung
fleischer
florist
floristin
forscher
forscherin
fotograf
fotografin
friseur
friseurin
försterin
fsj
ferienjob
gebietsleiter
gebietsleiterin
geograf
geschäftsführer
geschäftsführerin
geschäftsführung
geselle
gesellin
gesundheits und krankenpfleger
grafiker
grafikerin
gruppenleitung
gutachter
gutachterin
gärtner
gärtnerin
haushaltshilfe
hausmeister
hausmeisterin
hauswart
hauswirtschafterin
hauswirtschaft
hebamme
heilerziehungspfleger
heilerziehungspflegerin
heilpädagoge
heilpädagogin
hilfskraft
hiwi
hilfsarbeiter
hotelfachfrau
hotelfachmann
industriekauffrau
industriekaufmann
industriemechaniker
informatiker
informatikerin
ingenieur*
innendienst
installateur
journalist
journalistin
jurist
juristin
justiziar
justiziarin
kassierer
kassiererin
kaufmann
kauffrau
kaufleute
kellner
kellnerin
kinderpfleger
kinderpflegerin
klempner
koch
köchin
kommissionierer
konditor
konditorin
konstrukteur
konstrukteurin
kraftfahrer
krankenpfleger
krankenschwester
kundenberater
kundenberaterin
kundenbetreuer
kundenbetreuerin
kundendienst
kundenservice
kurator
kuratorin
küchenhilfe
küchenchef
küchenchefin
künstler
laborant
laborantin
lackierer
lagerarbeiter
lagerhelfer
lagerist
lageristin
lagerlogistik
landschaftsgärtner
landwirt
landwirtin
lehrer
lehrerin
lehrkraft
lehrling
lektor
lektorin
leiter
leiterin
leitung
logopäde
logopädin
lohnbuchhalter
lohnbuchhalterin
lokführer
lokführerin
maler
malerin
masterarbeit
masterand
mechaniker
mechanikerin
mechatroniker
mechatronikerin
mediengestalter
mediengestalterin
medizinische fachangestellte
meister
meisterin
metallbauer
metzger
metzgerin
mfa
mitarbeiter
mitarbeiterin
monteur
monteurin
mtra
müllwerker
musiker
musikerin
nachhilfelehrer
netzmonteur
netzwerkadministrator
notarfachangestellte
notfallsanitäter
notfallsanitäterin
objektleiter
oberarzt
oberärztin
optiker
optikerin
pädagoge
pädagogin
pfarrer
pfarrerin
pflegedienstleitung
pflegefachfrau
pflegefachkraft
pflegefachmann
pflegefachperson
pflegehelfer
pflegehelferin
pflegekraft
pfleger
pflegerin
pförtner
pharmareferent
physiker
physikerin
physiotherapeut
physiotherapeutin
pka
pta
polizist
polizistin
polizeikommissar
postbote
praktikant
praktikantin
praktikum
praxismanager
praxismanagerin
produktionshelfer
produktionsmitarbeiter
produktionsleiter
produktmanager
produktmanagerin
professor
professorin
professur
programmierer
programmiererin
projektassistenz
projektleiter
projektleiterin
projektleitung
projektmanagement
projektmanager
projektmanagerin
projektmitarbeiter
projektmitarbeiterin
promotion
promotionsstelle
prokurist
prokuristin
psychologe
psychologin
pädagogische fachkraft
qualitätsmanager
qualitätsprüfer
raumpfleger
raumpflegerin
rechtsanwalt
rechtsanwältin
rechtsanwaltsfachangestellte
rechtspfleger
redakteur
redakteurin
referendar
referendarin
referent
referentin
regisseur
regisseurin
reinigungskraft
reinigungskräfte
reiseberater
reiseleiter
restaurantleiter
restaurator
rettungssanitäter
rettungssanitäterin
rezeptionist
rezeptionistin
richterin
sachbearbeiter
sachbearbeiterin
sachbearbeitung
sanitäter
sanitäterin
schadenregulierer
schichtleiter
schlosser
schreiner
schreinerin
schulassistenz
schulbegleiter
schulbegleiterin
schulbegleitung
schulsozialarbeit
schulsozialarbeiter
schulsozialarbeiterin
schweisser
sekretariat
sekretär
sekretärin
serviceaushilfe
servicekraft
serviertochter
sicherheitsmitarbeiter
softwareentwickler*
softwareentwicklung
souschef
sous chef
sozialarbeiter
sozialarbeiterin
sozialpädagoge
sozialpädagogin
speditionskaufmann
speditionskauffrau
sprachlehrer
stadtplaner
stationsleitung
statiker
staplerfahrer
steuerberater
steuerberaterin
steuerfachangestellte
steuerfachangestellter
steuerfachwirt
steuerfachwirtin
studentin
studentische hilfskraft
systemadministrator
systemingenieur
tagesmutter
teamassistenz
teamassistent
teamassistentin
teamleiter
teamleiterin
teamleitung
techniker
technikerin
texter
texterin
tiefbauer
tierarzt
tierärztin
tierpfleger
tierpflegerin
tischler
tischlerin
tontechniker
trainee
traineeprogramm
trainer
trainerin
triebfahrzeugführer
übersetzer
übersetzerin
veranstaltungskaufmann
veranstaltungskauffrau
veranstaltungstechniker
verkäufer
verkäuferin
verkauf
vertrieb
vertriebler
vertrieblerin
vertriebsassistenz
verwaltungsfachangestellte
verwaltungsfachwirt
verwaltungsmitarbeiter
volljurist
volljuristin
volontär
volontärin
volontariat
vorarbeiter
webentwickler*
werkstudent
werkstudentin
werkstudium
winzerin
wirtschaftsprüfer
wirtschaftsprüferin
wissenschaftler
wissenschaftlerin
wissenschaftliche hilfskraft
wissenschaftlicher mitarbeiter
wissenschaftliche mitarbeiterin
wimi
zahnarzt
zahnärztin
zahnarzthelferin
zahntechniker
zahntechnikerin
zerspanungsmechaniker
zerspaner
zfa
zimmermädchen
zugbegleiter
zugbegleiterin
zusteller
zustellerin
refa
pfk
zmf
zmp
zmv
ota
bta
cta
mtla
anlagenführer
baggerfahrer
bankkaufmann
bankkauffrau
bewährungshelfer
chorleiter
chorleiterin
desinfektor
expedient
fahrlehrer
fahrlehrerin
familienhelfer
familienhelferin
heimleitung
kapellmeister
kirchenmusiker
maskenbildner
maskenbildnerin
polier
regieassistenz
schulleitung
küster
sigrist
spielgruppenleiterin
fachspezialist
fachspezialistin
konrektor
konrektorin
gemeindeschreiber
gemeindeschreiberin
käser
referatsleitung
kfz mechatroniker
einkauf

[craft]
wissenschaftliche
wissenschaftlicher
wiss
studentische
studentischer
technische
technischer
techn
kaufmännische
kaufmännischer
kaufm
pädagogische
pädagogischer
medizinische
medizinischer
leitende
leitender
stellvertretende
stellvertretender
stellv
stv
strategischer
strategische
strat
operativer
operative
examinierte
examinierter
dipl
angehende
angehender
gelernter
ungelernter
erfahrener
duales
dualer
studium
einkauf
vertrieb
innendienst
aussendienst
marketing
personal
personalwesen
qualität
qualitätssicherung
qualitätsmanagement
logistik
lager
versand
entwicklung
forschung
controlling
finanzen
finanzbuchhaltung
rechnungswesen
buchhaltung
debitoren
kreditoren
lohn
gehalt
steuern
recht
technik
elektrotechnik
elektronik
mechanik
maschinenbau
produktion
fertigung
montage
instandhaltung
kunden
kundendienst
kundenservice
verkauf
kasse
theke
küche
gastro
gastronomie
empfang
rezeption
verwaltung
öffentlichkeitsarbeit
soziales
jugend
familie
bildung
kultur
ordnung
sicherheit
digitalisierung
informatik
biologie
chemie
physik
französisch
geschichte
w1
w2
w3
bürgerservice
bürgerdienste
bauamt
standesamt
ausländerwesen
meldewesen
vergabe
beschaffung
datenschutz
presse
kommunikation
redaktion
vertragswesen
projekte
planung
hochbau
tiefbau
bauwesen
bauordnung
umwelt
energie
pflege
altenpflege
krankenpflege
intensiv
intensivpflege
notfall
station
ambulant
op
anästhesie
chirurgie
pädiatrie
geriatrie
psychiatrie
sozialdienst
jugendhilfe
betreuung
ganztag
mathematik
deutsch
englisch
sport
musik
grundschule
sekundarstufe
linie
nahverkehr
fernverkehr
frontend
backend
java
teilzeit
vollzeit
minijob
aushilfe
gewerbe
privatkunden
firmenkunden
international
national
deutschland
dach
hf
fh
tvöd
ig
im
für
und

[org]
agentur
akademie
amt
amtsgericht
anlagenbau
apotheke
architekten
architekturbüro
arztpraxis
atelier
autohaus
ärztehaus
bank
bau
bauhof
baumarkt
bauunternehmen
behörde
bergbahnen
betriebe
bezirk
bibliothek
bildungswerk
bistum
blumen
brauerei
brauhaus
bundesamt
bundesanstalt
bundesministerium
bundeswehr
bücher
buchhandlung
bäckerei
bäder
caritas
diakonie
diakoniewerk
dienste
dienstleistungen
druck
druckerei
drogerie
eg
einrichtungshaus
eisenbahn
elektro
elektronik
elektrotechnik
energie
energieversorgung
ev
fachhochschule
fahrdienst
fahrschule
feinkost
feuerwehr
finanzamt
flughafen
forschungszentrum
förderschule
fitness
fleischerei
gartenbau
gasthaus
gasthof
gastronomie
gebäudereinigung
gebäudetechnik
gemeinde
gemeindeverwaltung
gemeinschaftspraxis
genossenschaft
gesamtschule
gesellschaft
gesundheitsamt
gesundheitszentrum
getränke
ggmbh
gmbh
grosshandel
grundschule
gruppe
gymnasium
gärtnerei
haarstudio
handel
handels
handwerk
haus
hausarztpraxis
haustechnik
heizung
heizungsbau
hochschule
hof
holzbau
hospiz
hotel
immobilien
industrie
ingenieurbüro
institut
internat
jugendamt
jugendhilfe
justizvollzugsanstalt
jva
kammer
kantine
kanton
kantonsschule
kantonsspital
kanzlei
karosserie
kaufhaus
keramik
kinderhaus
kinderkrippe
kindergarten
kindertagesstätte
kita
klinik
kliniken
klinikum
kommune
konditorei
krankenhaus
krankenkasse
kreis
kreisverwaltung
kreissparkasse
küchen
kulturamt
kunststofftechnik
labor
ladenbau
landesamt
landeshauptstadt
landesregierung
landgericht
landkreis
landratsamt
landschaftsbau
landtechnik
lebensmittel
lebenshilfe
logistik
magistrat
malerbetrieb
manufaktur
markt
maschinen
maschinenbau
maschinenfabrik
media
medien
medizintechnik
metallbau
metzgerei
mittelschule
möbel
möbelhaus
mode
molkerei
montessorischule
museum
mühle
mühlen
musikschule
mbh
notariat
oberschule
obst
optik
orchester
orthopädie
parfümerie
pension
personaldienstleistungen
pflege
pflegedienst
pflegeheim
pflegezentrum
pharma
philharmonie
physiotherapie
polizei
polizeipräsidium
praxis
privatklinik
präzisionstechnik
radio
rathaus
realschule
rechtsanwälte
reederei
regierungspräsidium
reha
rehaklinik
reinigung
reisebüro
reisen
residenz
restaurant
rundfunk
sanitär
schloss
schreinerei
schule
schulen
schulzentrum
seniorenheim
seniorenresidenz
seniorenzentrum
sohn
solar
sozialdienst
sozialstation
sparkasse
sparkassen
spedition
spielwaren
spital
spitäler
staatsanwaltschaft
staatsoper
stadt
stadtbibliothek
stadttheater
stadtverwaltung
stadtwerke
stahl
stahlbau
steuerberatung
steuerkanzlei
stiftung
strassenbau
studierendenwerk
supermarkt
systeme
söhne
tagesklinik
tankstelle
technik
textil
theater
therapiezentrum
tiefbau
tierarztpraxis
tierklinik
tischlerei
touristik
transporte
treuhand
umwelt
umzüge
uni
uniklinik
uniklinikum
universität
universitätsklinikum
universitätsspital
unternehmensberatung
unternehmensgruppe
verband
verein
verkehrsbetriebe
verlag
versand
versicherung
versicherungen
versicherungsmakler
verwaltung
verwaltungsgericht
volksbank
volkshochschule
volksschule
vermessung
waldorfschule
waren
wasserwerke
weingut
weinhandlung
werbeagentur
werbung
werft
werk
werke
werkstatt
werkstätten
werkzeugbau
wirtschaftsprüfung
wohnbau
wohnheim
wohnungsbau
wohnungsgenossenschaft
zahnarztpraxis
zahntechnik
zeitarbeit
zeitung
zentrum
zimmerei
zoll
zoo
zweckverband
jobcenter
arbeitsagentur
messe
tierheim
hausverwaltung
beratung
finanzberatung
marktforschung
photovoltaik
botschaft
konsulat
gericht
oper
kino
forschung

[filler]
termin
termine
einladung
einladungen
terminbestätigung
bestätigung
bestätigt
zugesagt
neuer termin
zum
zur
zu
der
die
das
dem
den
im
in
am
um
uhr
ein
eine
einem
einer
einen
mein
meine
meinem
meiner
dein
deine
deinem
deiner
ihr
ihre
ihrem
ihrer
ihren
unser
unsere
euer
und
von
vom
vor
ort
bis
gegen
ca
nach
wg
wegen
bzgl
betr
betreff
ggf
evtl
inkl
incl
per
via
online
virtuell
virtuelles
remote
hybrid
telefon
telefonisch
telefonisches
telefontermin
telefonat
tel
video
videocall
call
zoom
teams
teamscall
persönlich
persönliches
präsenz
runde
erstes
erster
zweite
zweites
zweiter
dritte
drittes
dritter
letztes
letzter
nächstes
nächster
finales
finale
kurzes
kurz
strukturiertes
gespräch
gespraech
gespr
kennenlernen
erstgespräch
interview
vorstellung
vorstellungsgespräch
bewerbungsgespräch
besprechung
meeting
treffen
besuch
besichtigung
rundgang
führung
anschliessend
anschl
danach
dann
davor
dazu
präsentation
aufgabe
stelle
stellen
position
firma
bewerbung
bewerber
bewerberin
als
hr
personalabteilung
personalgewinnung
personalservice
personalreferat
personaler
personalerin
recruiterin
recruiter
recruiting
team
fachbereich
fachabteilung
geschäftsführung
geschäftsleitung
verschoben
verlegt
neu
wichtig
dipl
ing
tag
tage
teil
stufe
og
1
2
3
gf
geschäftsführer
geschäftsführerin
chef
chefin
inhaber
inhaberin
frau
herr
herrn
fr
dr
prof
früh
morgens
abends
mittags
ganztägig
ganztags
halbtags
vormittag
nachmittag
vormittags
nachmittags
heute
morgen
montag
dienstag
mittwoch
donnerstag
freitag
samstag
sonntag
januar
februar
märz
juni
juli
september
oktober
november
dezember
woche
min
minuten
std
stunden
stunde
raum
zimmer
saal
etage
eingang
empfang
pforte
gebäude
büro
zentrale
standort
filiale
mit
lunch
teamlunch
vg
ac
uns
kl
klasse
station
abteilung
ams
rav
vermittelt
vorbeikommen
vorspielen
lehrstelle
ausbildungsplatz
job
vakanz
ausschreibung
kaffee
mittagessen
stellv
anschliessendes
teilzeit
vollzeit
minijob
final

[at]
bei
bei der
bei dem
bei den
beim
bei firma
bei fa
firma
fa
in der firma
für die firma
an der

[with]
mit
mit der
mit dem
von

[for]
als
für
stelle
stelle als
stelle für
position
position als
zur stelle
auf die stelle
für die stelle
für die stelle als
für die position
für eine stelle als
auf stelle
wg stelle

[notes thanks]
ihre bewerbung
deine bewerbung
eure bewerbung
ihrer bewerbung
deiner bewerbung
ihre bewerbungsunterlagen
deine bewerbungsunterlagen
ihren bewerbungsunterlagen
deinen bewerbungsunterlagen
ihrer bewerbungsunterlagen
deiner bewerbungsunterlagen
ihre unterlagen haben
deine unterlagen haben
ihre aussagekräftigen unterlagen
ihre vollständigen unterlagen
deine aussagekräftigen unterlagen
deine vollständigen unterlagen
bewerbungsunterlagen haben
bewerbungsunterlagen erhalten
bewerbung erhalten
bewerbung hat uns
bewerbung bei uns
bewerbung ist bei uns
bewerbung angekommen
bewerbung eingegangen
bewerbungseingang
ihr profil hat
ihr profil passt
ihr profil überzeugt
ihr profil gefällt
dein profil hat
dein profil passt
dein profil überzeugt
dein profil gefällt
ihr werdegang hat
ihr werdegang passt
dein werdegang hat
dein werdegang passt
ihren lebenslauf
ihrem lebenslauf
ihr lebenslauf
deinen lebenslauf
deinem lebenslauf
dein lebenslauf
hast dich beworben
hast du dich beworben
haben sie sich beworben
haben sich beworben
du dich bei uns
sie sich bei uns
beworben hast
beworben haben
mehr über dich erfahren
mehr über sie erfahren
mehr über dich zu erfahren
mehr über sie zu erfahren
auf die du dich
dein interesse an
dein interesse als
ihr interesse an
ihr interesse als
interesse an der stelle
interesse an der position
interesse an der vakanz
interesse an der ausbildung
interesse an der mitarbeit
interesse an der tätigkeit
interesse an einer stelle
interesse an einer position
interesse an einer vakanz
interesse an einer ausbildung
interesse an einer mitarbeit
interesse an einer tätigkeit
interesse an unserer stelle
interesse an unserer position
interesse an unserer vakanz
interesse an unserer ausbildung
interesse an unserer mitarbeit
interesse an unserer tätigkeit
interesse an unserem unternehmen
interesse an einem ausbildungsplatz
interesse an einem praktikum
interesse an einem praktikumsplatz
interesse an einem job
für ihr interesse
für dein interesse
möchten sie kennenlernen
möchten dich kennenlernen
würden sie kennenlernen
würden dich kennenlernen
wollen sie kennenlernen
wollen dich kennenlernen
sie kennenzulernen
dich kennenzulernen
sie persönlich kennenlernen
sie näher kennenlernen
sie besser kennenlernen
sie einmal kennenlernen
sie richtig kennenlernen
dich persönlich kennenlernen
dich näher kennenlernen
dich besser kennenlernen
dich einmal kennenlernen
dich richtig kennenlernen
sie persönlich kennenzulernen
sie näher kennenzulernen
sie besser kennenzulernen
dich persönlich kennenzulernen
dich näher kennenzulernen
dich besser kennenzulernen
gerne lernen wir sie
gerne lernen wir dich
gern lernen wir sie
gern lernen wir dich
lernen dich gerne kennen
lernen dich gern kennen
lernen sie gerne kennen
lernen sie gern kennen
gern kennenlernen
gerne kennenlernen
einladung zum kennenlerngespräch
einladung zum interview
einladung zum probearbeiten
einladung zum assessment
einladung zum auswahltag
einladung zum probetag
zum vorstellungsgespräch
zum bewerbungsgespräch
zum telefoninterview
zum assessment center
zum auswahlgespräch
zum auswahlverfahren
zu einem vorstellungsgespräch
zu einem bewerbungsgespräch
zu einem telefoninterview
zu einem assessment center
zu einem auswahlgespräch
zu einem auswahlverfahren
zu ihrem vorstellungsgespräch
zu ihrem bewerbungsgespräch
zu ihrem telefoninterview
zu ihrem assessment center
zu ihrem auswahlgespräch
zu ihrem auswahlverfahren
zu deinem vorstellungsgespräch
zu deinem bewerbungsgespräch
zu deinem telefoninterview
zu deinem assessment center
zu deinem auswahlgespräch
zu deinem auswahlverfahren
zu einem gespräch ein
zu einem ersten gespräch
zu einem ersten kennenlernen
zu einem ersten interview
zu einem zweiten gespräch
zu einem zweiten kennenlernen
zu einem zweiten interview
zu einem persönlichen gespräch
zu einem persönlichen kennenlernen
zu einem persönlichen interview
zu einem weiteren gespräch
zu einem weiteren kennenlernen
zu einem weiteren interview
zu einem telefonischen gespräch
zu einem telefonischen kennenlernen
zu einem telefonischen interview
zum gespräch ein
zum gespräch eingeladen
zum probearbeiten ein
zum probearbeiten einladen
zum schnuppern ein
zum schnuppern einladen
zum hospitieren ein
zum hospitieren einladen
zum assessment ein
zum assessment einladen
gespräch einladen
gespräch einzuladen
termin für ihr vorstellungsgespräch
termin für ihr interview
termin für ihr gespräch
termin für ihr bewerbungsgespräch
termin für dein vorstellungsgespräch
termin für dein interview
termin für dein gespräch
termin für dein bewerbungsgespräch
bewerbungsprozess
bewerbungsverfahren
bewerbungsstatus
auswahlprozess
nächsten schritt im
schritt in deinem
schritt in ihrem
nächste schritt im
in die nächste runde
in die zweite runde
in die finale runde
in die engere auswahl
zur nächsten runde
zur zweiten runde
eine runde weiter
für die nächste runde
für die zweite runde
in die engere wahl
in der engeren auswahl
in der engeren wahl
im rahmen des bewerbungsverfahrens
im rahmen des auswahlverfahrens
im rahmen unseres bewerbungsverfahrens
im rahmen unseres auswahlverfahrens
bei unserem kunden
bei unserem klienten
unser mandant
unserem mandanten
unser kunde möchte
unser kunde sucht
unser kunde würde
im auftrag unseres
zur vakanz
auf unsere ausschreibung
auf unsere stellenausschreibung
auf unsere stellenanzeige
ausgeschriebene stelle
die ausgeschriebene position
besetzung der stelle
besetzung der position
besetzung der professur
stelle zu besetzen
im nächsten schritt möchten
ihre nachricht zu unserer stelle
deine nachricht zu unserer stelle

[notes meet]
gesprächspartnern
gesprächspartner
gesprächspartnerin
gesprächspartnerinnen
sie treffen
du triffst
triffst du
treffen sie auf
sie sprechen mit
du sprichst mit
sprichst du mit
sprechen sie mit
du wirst mit
ihr bewerbungsgespräch
ihr interview
ihr kennenlerngespräch
ihr telefoninterview
ihr erstgespräch
ihr zweitgespräch
ihr probetag
ihr probearbeiten
ihr assessment
dein bewerbungsgespräch
dein interview
dein kennenlerngespräch
dein telefoninterview
dein erstgespräch
dein zweitgespräch
dein probetag
dein probearbeiten
dein assessment
ihr gespräch mit
ihr termin mit
dein gespräch mit
dein termin mit
dein vor ort termin
am gespräch nehmen
am gespräch nimmt
an dem gespräch
beim gespräch dabei
das gespräch führen
das gespräch führt
das gespräch führe ich
das gespräch dauert
das gespräch findet
wir führen das gespräch
wir freuen uns auf ein gespräch
freuen uns auf das gespräch
freuen uns auf das kennenlernen
freuen uns auf das persönliche
freuen uns auf ihr kommen
freuen uns auf dein kommen
freue mich auf das gespräch
freue mich auf unser gespräch
freuen uns darauf sie
freuen uns darauf dich
freuen uns auf sie
freuen uns auf dich
bitte bringen sie ihren personalausweis
vorstellungsgespräch
zum gespräch kommen
zum gespräch mitbringen
deinen werdegang
deinen bisherigen
ihren werdegang
ihren bisherigen
deinem werdegang
deinem bisherigen
ihrem werdegang
ihrem bisherigen
stellen dir das team vor
stellen dir das unternehmen vor
stellen dir unser team vor
stellen dir unser unternehmen vor
stellen ihnen das team vor
stellen ihnen das unternehmen vor
stellen ihnen unser team vor
stellen ihnen unser unternehmen vor
stellen uns vor
lernst das team kennen
lernst du das team kennen
lernst unser team kennen
lernen sie das team kennen
lernen sie das haus kennen
lernen sie unser team kennen
lernen sie unser haus kennen
zeigen dir die station
zeigen dir das haus
zeigen dir den betrieb
zeigen dir unser team
zeigen dir unsere räume
zeigen dir die werkstatt
zeigen dir das büro
zeigen ihnen die station
zeigen ihnen das haus
zeigen ihnen den betrieb
zeigen ihnen unser team
zeigen ihnen unsere räume
zeigen ihnen die werkstatt
zeigen ihnen das büro
im anschluss zeigen
kleiner rundgang
kurzer rundgang
kleinen rundgang
kurzen rundgang
erstes kennenlernen
ersten kennenlernen
gegenseitigen kennenlernen
gegenseitig kennenlernen
kennenlernen zur position
kennenlernen zur stelle
über die stelle sprechen
über die position sprechen
über die rolle sprechen
über die aufgaben sprechen
mit dir über die stelle
mit dir über die position
mit dir über die rolle
mit ihnen über die stelle
mit ihnen über die position
mit ihnen über die rolle
laden sie gerne
laden sie gern
laden dich gerne
laden dich gern
laden sie herzlich
laden dich herzlich
laden wir sie
laden wir dich

[notes next]
verschieben oder absagen
absagen oder verschieben
termin verschieben
termin absagen
termin ändern
termin verwalten
termin stornieren
termin verlegen
termin zu verschieben
neuen termin vereinbaren
neuen termin wählen
neuen termin buchen
anderen termin
alternativen termin
dazwischenkommt
dazwischenkommen
müssen sie etwas ändern
verhindert sein
verhindert sind
umbuchen
ihre buchung ist bestätigt

[notes job]
bewerbung
bewerbungen
bewerbungsschreiben
bewerbungsunterlagen
bewerbungsmappe
beworben
bewerber nr
bewerber nummer
stelle
stellenanzeige
stellenausschreibung
stellenbeschreibung
stellenprofil
stellenprozent
kennziffer
referenznummer
ausschreibung
position
vakanz
rolle
aufgabenbereich
aufgabengebiet
recruiting
recruiterin
recruiter
talent acquisition
personalabteilung
personalleiter
personalleiterin
personalleitung
personalreferent
personalreferentin
personalchef
personalchefin
personalerin
personaler
personalgewinnung
personalmanagement
personalentwicklung
personalwesen
personalrat
personalvermittlung
personalberatung
people culture
hiring manager
gleichstellungsbeauftragte
schwerbehindertenvertretung
auswahlgremium
auswahlkommission
auswahlverfahren
auswahlgespräch
begutachtungskommission
berufungskommission
findungskommission
headhunter
headhunterin
unseren kunden
unserem mandanten
fachbereich
fachabteilung
geschäftsführer
abteilungsleiter
abteilungsleitung
bereichsleiter
bereichsleitung
betriebsleiter
produktionsleiter
stationsleitung
pdl
pflegedienstleitung
heimleitung
einrichtungsleitung
filialleiter
filialleitung
küchenchef
gehalt
gehaltsvorstellung
gehaltsvorstellungen
gehaltswunsch
gehaltsfrage
gehaltsrahmen
gehaltsspanne
wunschgehalt
lohn
lohnvorstellung
stundenlohn
bezahlung
brutto
jahresgehalt
entgeltgruppe
tarifvertrag
tvöd
eingruppierung
kollektivvertrag
gav
überstunden
schichtdienst
schichtmodell
schichtplan
dienstplan
wochenenddienst
nachtdienst
arbeitszeit
arbeitszeiten
arbeitsbeginn
teilzeit
vollzeit
homeoffice
home office
urlaubstage
probezeit
befristet
unbefristet
befristung
kündigungsfrist
kündigungsfristen
eintrittstermin
eintrittsdatum
startdatum
startzeitpunkt
frühester eintritt
frühestmöglich
arbeitsvertrag
wechselgrund
wechselmotivation
wechselwunsch
warum wechsel
warum wechseln
warum wir
warum diese firma
warum ich
warum weg
jetzigen job
neuer job
arbeitgeber
stärken schwächen
selbstpräsentation
selbstvorstellung
werdegang
berufserfahrung
motivationsschreiben
anschreiben
lebenslauf
lebensläufe
cv
zeugnis
zeugnisse
arbeitszeugnis
arbeitszeugnisse
abschlusszeugnis
examensurkunde
approbation
impfpass
führungszeugnis
gesundheitszeugnis
staplerschein
referenzen
arbeitsproben
portfolio
eigene messer
sicherheitsschuhe
arbeitskleidung
arbeitsschuhe
dresscode
vorstellungsgespräch
vorstellungsgespräche
bewerbungsgespräch
telefoninterview
erstgespräch
zweitgespräch
zweite runde
runde 2
2 runde
nächste runde
probearbeiten
probetag
probeschicht
probestunde
probelektion
probevortrag
schnuppern
hospitation
hospitieren
assessment
assessmentcenter
gruppenübung
gruppendiskussion
einzelinterview
postkorb
rollenspiel
fallstudie
case study
testaufgabe
arbeitsprobe
praktische aufgabe
praktischer teil
kurzpräsentation
eigene fragen
fragen stellen
fragen an sie
fragen notiert
team kennenlernen
teamleiter
teamleitung
einarbeitung
bescheid geben
bescheid bekommen
melden sich
indeed
stepstone
xing
linkedin
arbeitsagentur
azubi
azubis
ausbildung
ausbildungsplatz
lehrstelle
lehrling
praktikum
werkstudent
minijob
aushilfe
zeitarbeit
festanstellung
traineeprogramm
trainee
pensum
arbeitspensum
arbeitsort
dienstwagen
firmenwagen
trinkgeld
meine stärken
stärken und schwächen
vertrag über
hemd anziehen
diplom mitbringen

[notes guard]
lebenslauf des bewerbers
lebenslauf des bewerberin
lebenslauf des kandidaten
lebenslauf des kandidatin
lebenslauf der bewerbers
lebenslauf der bewerberin
lebenslauf der kandidaten
lebenslauf der kandidatin
lebenslauf im anhang
lebenslauf im system
lebenslauf im personio
lebenslauf anbei
lebenslauf siehe
lebenslauf https
lebenslauf angehängt
lebenslauf beigefügt
cv im anhang
cv im personio
cv im system
cv anbei
cv des bewerbers
cv des bewerberin
cv des kandidaten
cv des kandidatin
cv der bewerbers
cv der bewerberin
cv der kandidaten
cv der kandidatin
cv liegt bei
bewerberprofil
bewerberakte
kandidatenprofil
kandidatenprofile
bewerbungsunterlagen der bewerbers
bewerbungsunterlagen der kandidaten
bewerbungsunterlagen der kandidatin
bewerbungsunterlagen der bewerberin
bewerbungsunterlagen des
bewerbungsunterlagen im anhang
bewerbungsunterlagen anbei
bewerbung im anhang
bewerbung anbei
unterlagen des bewerbers
unterlagen des bewerberin
unterlagen des kandidaten
unterlagen des kandidatin
unterlagen der bewerbers
unterlagen der bewerberin
unterlagen der kandidaten
unterlagen der kandidatin
bewertungsbogen
bewertungsbögen
bewertungsformular
beobachtungsbogen
beurteilungsbogen
interviewbogen
interviewleitfaden
interviewfragebogen
gesprächsleitfaden
fragenkatalog
bitte feedback
feedback bitte
feedback im tool
feedback im system
feedback im personio
bitte bewerten
bitte bewertung
bewertung bitte
die bewerberin
den bewerber
dem bewerber
der kandidat
die kandidatin
den kandidaten
dem kandidaten
die kandidaten
unsere bewerber
unsere kandidaten
unsere kandidatin
unserem bewerber
unserem kandidaten
unserem kandidatin
unserer bewerber
unserer kandidaten
unserer kandidatin
nächster bewerber
nächster bewerberin
nächster kandidat
nächster kandidatin
nächste bewerber
nächste bewerberin
nächste kandidat
nächste kandidatin
bewerberübersicht
nachbesprechung
wer stellt welche fragen
du übernimmst den fachlichen
ich übernehme den fachlichen
wir interviewen
interviewer briefing
deine rolle interviewer

[notes mock]
übungspartner
übungspartnerin
probeinterview
übungsgespräch
gegenseitig interviewen
er spielt den
sie spielt die
spielt den personaler
spielt die personalerin
simulieren
simulation
durchspielen
zum üben
wir üben

[notes prep]
bewerbungsstrategie
bewerbungscoaching
jobcoaching
karrierecoaching
website lesen
fragen notieren
antworten aufschreiben
antworten üben
vorbereiten bis

[notes media]
redaktion möchte
unserer redaktion
unsere leser
unserer leser
leserinnen
hörer
hörerinnen
zuhörer
zuhörerinnen
zuschauer
sendetermin
ausstrahlung
in der sendung
unsere sendung
unserer sendung
für den beitrag
im beitrag
der artikel erscheint
für den artikel
artikel über
wird veröffentlicht
erscheint in
erscheint am
zur freigabe
zitate
autorisierung
o töne
aufnahme über
podcastfolge
diese folge
unserem podcast
journalist
journalistin
kamerateam
riverside fm
bringt fotograf
fotograf kommt
mit fotograf

[notes research]
unserer studie
unsere studie
studienteilnahme
studienleitung
an der befragung
probanden
probandin
aufwandsentschädigung
gutschein
einwilligungserklärung
einverständniserklärung
ihrem einverständnis
deinem einverständnis
datenschutzerklärung zur studie
forschungsprojekt
meine masterarbeit
meine bachelorarbeit
meiner masterarbeit
meiner bachelorarbeit
meiner dissertation
unsere nutzer
nutzerinnen
kein richtig oder falsch
keine falschen antworten
keine richtigen oder falschen
ihrer teilnahme
deiner teilnahme
anonymisiert
incentive
an der teilnahme
den prototyp testen
das interview wird aufgezeichnet

[notes official]
visumantrag
visumkategorie
ds 160
antragsformular
aufenthaltstitel
aufenthaltserlaubnis
einbürgerung
einbürgerungsantrag
aktenzeichen
bescheid vom
leistungsbezug
eingliederungsvereinbarung
arbeitslosengeld
arbeitsbemühungen
nachweis der bewerbungen
mitwirkungspflicht
rechtsfolgenbelehrung
sozialhilfe
visum beantragen
ihr visum
ihre kundennummer

[notes school]
ihr kind
ihres kindes
ihrem kind
ihre tochter
ihr sohn
euer kind
eures kindes
liebe eltern
sehr geehrte eltern
erziehungsberechtigte
erziehungsberechtigten
beide eltern
eingewöhnung
u heft
klassenlehrerin
klassenlehrer
schulanmeldung
einschulung
übertritt
übertrittsempfehlung
zulassung zum studium
stipendium
stipendiaten

[notes home]
wohnungsbesichtigung
die wohnung
mietvertrag
kaltmiete
warmmiete
die miete
monatsmiete
schufa
schufaauskunft
selbstauskunft
mieterselbstauskunft
kaution
das zimmer
fürs zimmer
zimmer frei
mitbewohner
mitbewohnerin
unsere wg
zi altbau

[notes staff]
zielvereinbarung
zielvereinbarungen
zielerreichung
letzter arbeitstag
letzten arbeitstag
dein austritt
ihr austritt
laptop abgeben
jahresziele
vorbereitungsbogen
selbsteinschätzung
mitarbeitergespräch
entwicklungsziele
rückblick auf das jahr
ihr vorgesetzter
willkommen im team
dein onboarding
deinem onboarding
dein erster arbeitstag
ihr erster arbeitstag

[notes sales]
unser angebot
ihr angebot
angebot für sie
angebot einholen
angebot verhandeln
preisliste
unverbindlich
unverbindliches
produktdemo
produktvorstellung
ihre ziele
kostenlos
kostenlose
kostenloses
kostenfrei
mandatsvereinbarung
erstberatung
steuererklärung
sortiment
beratungsgespräch
baufinanzierung
finanzierung
gehaltsabrechnungen
gehaltsnachweise
ihre anlage
deine anlage
deiner anlage
pv anlage
stromtarif
tarif wechseln
eure anforderungen
euer team nutzt
wir zeigen euch

[notes care]
versichertenkarte
gesundheitskarte
krankenkassenkarte
überweisung mitbringen
überweisungsschein
arztbrief
ausfallhonorar
nüchtern
doctolib
probatorische
anamnesebogen

[notes reminder]
dankesmail
nachfassen
danke sagen
nochmal nachfragen

[notes deadline]
abgabe per mail
abgabe bis
bis spätestens einreichen

[notes other]
daumen drücken
als referenz angegeben

[notes names]
bewerbung als {role} bei {co}
bewerbung als {role} in der {co}
bewerbung für die stelle als {role} bei {co}
bewerbung für die position als {role} bei {co}
bewerbung für die position {role} bei {co}
bewerbung auf die stelle als {role} bei {co}
bewerbung um die stelle als {role} bei {co}
bewerbung um den ausbildungsplatz {role}
bewerbung um einen ausbildungsplatz als {role}
bewerbung auf die stelle als {role}
bewerbung auf die stelle {role}
bewerbung auf die position als {role}
bewerbung auf die position {role}
bewerbung auf unsere stelle als {role}
bewerbung auf unsere stelle {role}
bewerbung für die stelle als {role}
bewerbung für die stelle {role}
bewerbung für die position als {role}
bewerbung für die position {role}
bewerbung für unsere stelle als {role}
bewerbung um die stelle als {role}
bewerbung um die stelle {role}
bewerbung um die position {role}
bewerbung zum {role}
bewerbung zur {role}
bewerbung als {role}
bewerbung bei der firma {co}
bewerbung bei der {co}
bewerbung bei {co}
bewerbung beim {co}
bewerbung in der {co}
beworben als {role}
beworben bei {co}
interesse an der position als {role} bei {co}
interesse an der position {role} bei {co}
interesse an der position des {role} bei {co}
interesse an der stelle als {role} bei {co}
interesse an der stelle {role} bei {co}
interesse an einer mitarbeit bei {co}
interesse an einer tätigkeit bei {co}
interesse an einer stelle bei {co}
interesse an einer ausbildung bei {co}
interesse an einer ausbildung als {role}
interesse an der position als {role}
interesse an der position {role}
interesse an der stelle als {role}
interesse an der stelle {role}
interesse an unserer stelle als {role}
interesse an unserer stelle {role}
vorstellungsgespräch als {role} bei {co}
vorstellungsgespräch bei der firma {co}
vorstellungsgespräch bei der {co}
vorstellungsgespräch bei {co}
vorstellungsgespräch beim {co}
vorstellungsgespräch in der {co}
vorstellungsgespräch mit {co}
vorstellungsgespräch als {role}
vorstellungsgespräch für die stelle {role}
vorstellungsgespräch für die position {role}
bewerbungsgespräch bei der {co}
bewerbungsgespräch bei {co}
bewerbungsgespräch als {role}
kennenlerngespräch bei {co}
kennenlerngespräch mit {co}
interview bei der {co}
interview bei {co}
interview mit {co}
telefoninterview mit {co}
probearbeiten bei {co}
probetag bei {co}
gespräch bei der firma {co}
gespräch bei der {co}
gespräch bei unserem kunden {co}
bei unserem kunden {co}
bei unserem mandanten {co}
unseren kunden {co}
unserem kunden {co}
unser kunde {co}
unser mandant {co}
im auftrag der {co}
firma: {co}
unternehmen: {co}
arbeitgeber: {co}
betrieb: {co}
einrichtung: {co}
auftraggeber: {co}
position als {role} bei {co}
position {role} bei {co}
position: {role}
stelle: {role}
job: {role}
vakanz: {role}
vakanz {role} bei {co}
stelle {role} bei {co}
stelle als {role} bei {co}
stelle als {role} in der {co}
ausbildung zum {role} bei {co}
ausbildung zur {role} bei {co}
ausbildung als {role} bei {co}
tätigkeit als {role} bei {co}
als {role} bei der {co}
als {role} bei {co}
arbeitest bei {co}
karriere bei {co}
team der {co}
team von {co}
recruiting-team der {co}
recruiting-team von {co}
hr-team der {co}
hr-team von {co}
personalabteilung der {co}
personalabteilung von {co}
personalabteilung {co}
willkommen bei {co}
bewerbungsprozess bei {co}
bewerbungsprozess als {role}
bewerbungsprozess für {role}
die stelle als {role}
die position als {role}
die stelle der {role}
die position des {role}
die stelle des {role}
zur position {role}
zur stelle {role}
zur vakanz {role}
für die stelle als {role}
für die stelle {role}
für die position {role}
für die rolle {role}
für die rolle als {role}
ausbildung zum {role}
ausbildung zur {role}
zweitgespräch {role}
telefoninterview {role}
stelle als {role}
interesse an {co}
"""
