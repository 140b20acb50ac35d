"""German."""

WORDS = """
[strong]
vorstellungsgespräch*
vorstellungstermin*
vorstellungsrunde
bewerbungsgespräch*
bewerbergespräch
bewerbungsinterview
jobinterview*
job gespräch
jobgespräch
einstellungsgespräch*
personalgespräch bewerbung
assessment center
assessmentcenter
probearbeiten
probearbeit
probearbeitstag
probetag
schnuppertag
hospitation
hospitationstag
recruiting gespräch
erstes vorstellungsgespräch
vorstellen bei
sich vorstellen
bewerbungstermin
jobinterview
recruiting interview
recruiting call
bewerber interview
auswahlinterview

[firm]
telefoninterview*
videointerview*
onlineinterview
telefonisches interview
telefonisches erstgespräch
zweitgespräch
drittgespräch
fachinterview
endgespräch
zweites gespräch
zweitgespräch vor ort
hr gespräch
hr interview
recruitinggespräch
recruiter gespräch
auswahlgespräch
auswahltag
auswahlverfahren
technisches interview
technisches gespräch
zweites interview
erstes interview
interview runde
interviewrunde
interviewtermin
interview termin
gespräch zur bewerbung
gespräch bewerbung
telefonat mit personalabteilung
telefonat mit recruiter
telefonat mit hr
telefongespräch bewerbung
gespräch mit hr
erstinterview
zweitinterview
drittinterview
abschlussinterview
finalgespräch
zweites kennenlernen
videocall bewerbung
hr telefonat
hr call
bewerbungscall
auswahltage
bewerbertag mit interview

[plain]
fachgespräch
kennenlerngespräch
kennenlern call
zweitgespräch
interview
interviews
vg
vorstellung bei

[vague]
erstgespräch
kennenlernen
erstes kennenlernen
persönliches kennenlernen
gespräch
gespräche
gesprächstermin
telefonat
vorstellen
austausch zur stelle
austausch
call
2 gespräch
3 gespräch
1 gespräch
gespräch mit gf

[round]
zweite runde
erste runde
dritte runde
letzte runde
finale runde
endrunde
finalrunde
case study
fallstudie
arbeitsprobe
teamkennenlernen
team kennenlernen
vor ort termin
gespräch mit der fachabteilung
fachabteilung
runde 1
runde 2
runde 3
1 runde
2 runde
3 runde
teamlunch
team lunch
probevortrag
stufe 2
stufe 3
ac
schnuppern

[job]
bewerbung
bewerbungen
bewerbungsprozess
recruiter
recruiterin
personalabteilung
personalerin
stelle
ausschreibung
zur stelle
vakanz
position
traineeprogramm
trainee programm

[candidate]
vorstellungsgespräche
bewerbungsgespräche
einstellungsgespräche
auswahlgespräche
vorstellungsgespräche azubis
kandidat
kandidaten
kandidatin
kandidatinnen
bewerber
bewerberin
bewerbern
bewerbergespräche
bewerberrunde
bewerberauswahl
vorstellungsgespräche führen
interviewer
als interviewer

[mock]
probeinterview
probegespräch
testinterview
übungsgespräch
übungsinterview
simulation vorstellungsgespräch
vorstellungsgespräch üben
vorstellungsgespräch simulation
simuliertes vorstellungsgespräch
bewerbungsgespräch üben
interview üben
~ üben
~ übung
~ simulation
~ rollenspiel

[prep]
vorbereitung*
interviewvorbereitung
interview vorbereitung
vorbereitung vorstellungsgespräch
vorstellungsgespräch vorbereitung
vorstellungsgespräch vorbereiten
vorbereiten
^vorbereiten
^lernen
bewerbungscoaching
jobcoaching
coaching
bewerbungsmappe
unterlagen für vorstellungsgespräch
karrierecoaching
coaching gespräch
karriereberatung

[training]
bewerbungstraining
interviewtraining
interview training
bewerbertraining
workshop bewerbungsgespräch
workshop vorstellungsgespräch
seminar bewerbungsgespräch
schulung
interviewtechnik
interviewtechniken
fortbildung
weiterbildung
~ training
~ seminar
~ workshop
~ vortrag
~ kurs
vhs kurs
kurs
volkshochschule
~ sicher im
live online
^webinar
^seminar
^kurs
^workshop
^vortrag

[debrief]
nachbesprechung*
kandidatenauswahl
kandidatenrunde
auswertung interviews
personalauswahl
bewerberbesprechung
entscheidungsrunde
auswertung bewerbungsgespräche
abstimmung bewerber
abstimmung kandidaten
interviewleitfaden
~ abstimmung
~ auswertung

[media]
~ rundschau
~ tagblatt
~ tageblatt
~ kurier
~ anzeiger
~ *zeitung
~ wochenblatt
bürgermeister
bürgermeisterin
minister
ministerin
zeitzeuge
zeitzeugin
presseinterview
pressegespräch
pressetermin
presse
zeitungsinterview
radiointerview
radio interview
rundfunk
tv interview
fernsehinterview
journalistin
redakteur
redaktion
podcast*
podcastaufnahme
aufzeichnung
interview für die zeitung
zeitzeugeninterview
expertengespräch
streitgespräch
podiumsgespräch
sommerinterview
~ zeitung
~ magazin
~ sendung
~ zdf
~ ard
^anschauen
~ spiegel
~ faz
~ taz
~ zeit
~ süddeutsche zeitung
~ sz
~ wdr
~ ndr
~ swr
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
kundeninterview*
experteninterview*
experteninterviews
umfrage
marktforschung
forschungsinterview
studie
bachelorarbeit
masterarbeit
doktorarbeit
abschlussarbeit
nutzertest
usability test
befragung
tiefeninterview
leitfadeninterview
~ forschung
~ probanden
interviewstudie
probandin
proband
probanden
studienteilnahme
~ uni

[official]
visum
visumsinterview
visumstermin
visuminterview
visumgespräch
botschaft
konsulat
ausländerbehörde
einbürgerung*
einbürgerungsgespräch
jobcenter
arbeitsagentur
agentur für arbeit
arbeitsamt
behördentermin
polizei
vernehmung
zeugenvernehmung
anhörung
bamf
gericht
finanzamt
versicherungsgespräch
musterung
asyl*
~ versicherung

[school]
lehrerin
lehrer
rektorin
schulleiter
schulleiterin
phd
elterngespräch*
elternabend
elternsprechtag
elterntermin
lehrergespräch
schulgespräch
schulanmeldung
aufnahmegespräch
kita
kita gespräch
kennenlerngespräch kita
kennenlerngespräch schule
kennenlerngespräch tagesmutter
kindergarten
einschulungsgespräch
entwicklungsgespräch*
lernentwicklungsgespräch*
zulassungsgespräch
studienberatung
stipendium
stipendiengespräch
auswahlgespräch stipendium
studienplatz
auswahlgespräch uni
tagesmutter
grundschule
gymnasium
prüfungsgespräch
~ uni
~ universität
~ schule

[home]
wohnungsbesichtigung
besichtigung
wg casting
wg
wg gespräch
wg kennenlernen
wg besichtigung
mieter
mietergespräch
vermieter*
mietinteressenten
wohnung
kennenlerngespräch wg
kennenlerngespräch babysitter
babysitter
adoptionsgespräch
pflegekind
jugendamt
hundesitter
tierheim
putzhilfe
~ hausverwaltung

[staff]
kollegin
kollege
kollegen
neue kollegin
neuer kollege
chef
chefin
teamleiter
betriebsrat
quartalsgespräche
mitarbeitergespräch*
mitarbeiterjahresgespräch
jahresgespräch*
zielvereinbarungsgespräch
zielvereinbarung
zielgespräch
leistungsbeurteilung
beurteilungsgespräch*
feedbackgespräch*
gehaltsgespräch*
gehaltsverhandlung
personalgespräch*
austrittsgespräch*
austrittsinterview*
trennungsgespräch
kündigungsgespräch
exit interview
exit gespräch
abschlussgespräch
probezeitgespräch
probezeit gespräch
rückkehrgespräch
wiedereingliederungsgespräch
bem gespräch
kritikgespräch
konfliktgespräch
perspektivgespräch
teamgespräch
übergabegespräch
einarbeitung
halbjahresgespräch
quartalsgespräch
vieraugengespräch
vier augen gespräch
mentoring gespräch

[sales]
makler
maklerin
immobilienmakler
bankberater
steuerberaterin
architekt hausbau
kundengespräch*
verkaufsgespräch*
beratungsgespräch*
beratungstermin
vertriebsgespräch
akquisegespräch
angebotsgespräch
lieferantengespräch
informationsgespräch
investorengespräch
strategiegespräch
kooperationsgespräch
partnergespräch
erstgespräch kunde
erstgespräch kunden
erstgespräch neukunde
erstgespräch coaching
erstgespräch steuerberater
erstgespräch anwalt
erstgespräch steuerberatung
planungsgespräch
bankgespräch
kreditgespräch
finanzierungsgespräch
baugespräch
auftragsgespräch
fachgespräch vertrieb
vorgespräch
steuerberater*
rechtsanwalt
anwalt
~ kunde
~ kunden
~ vertrieb
~ bank
~ beratung
~ angebot
lieferant
lieferanten
photovoltaik
solaranlage
versicherungsmakler
finanzberatung
karrierecoaching
immobilie

[care]
arztgespräch
anamnesegespräch
anamnese
therapie*
therapiegespräch
erstgespräch therapie
erstgespräch psychotherapie
erstgespräch therapeutin
psychotherapie
aufklärungsgespräch
narkosegespräch
op gespräch
vorsorge
seelsorge
taufgespräch
traugespräch
trauergespräch
hebamme
kennenlerngespräch hebamme
zahnarzt
arzt
~ praxis
~ klinik

[reminder]
absage
^absage
zusage
^zusage
dankesmail
danke mail
danksagung
dankesschreiben
nachfassen
^nachfassen
nachfassmail
nachfragen
^nachfragen
rückmeldung*
^rückmeldung
erinnerung
^erinnerung
^danke
^dank
^mail
^anrufen
^bestätigen
^zusagen
^absagen
zusagen
bestätigen
vereinbaren
termin vereinbaren
^vereinbaren
^bewerbung schreiben
bewerbung schreiben
bewerbung abschicken
antwort
antwort von
warten auf
^warten
nach vorstellungsgespräch
nach dem vorstellungsgespräch
nach dem interview
nach dem gespräch
ergebnis
ergebnisse
fahrtkosten
fahrtkostenerstattung
reisekosten
nachhaken
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
bewerbungen schreiben
schreiben
abschicken
ausdrucken
kaufen
bügeln
besorgen
abholen

[errand]
anreise
^anreise
anfahrt
^anfahrt
^fahrt
fahrt zum
zug nach
zug zum
bahn zum
^zug
^bahn
^flug
hotel für
outfit
anzug
kleidung
friseur
hemd bügeln
urlaubstag
bewerbungsfoto*
bewerbungsfotos
hemd
krawatte
bluse
schuhe
friseurtermin
zugticket
fahrkarte
^ice
^regio
^bus

[deadline]
frist
bewerbungsfrist
bewerbungsschluss
abgabe
abgabefrist
abgabe case study
einsendeschluss
einstellungstest
onlinetest
online test
testaufgabe

[fair]
jobmesse
karrieremesse
karrieretag
messe
tag der offenen tür
infoveranstaltung
infoabend
berufsmesse
speed dating jobs
azubi speed dating
bewerbertag
~ netzwerktreffen

[coffee]
kaffee
kaffeetrinken
auf einen kaffee
kaffeepause
mittagessen
stammtisch
austausch

[hold]
blocker
^blocker
geblockt
reserviert
freihalten
platzhalter
puffer
keine termine

[role]
azubi*
buchhaltung
promotion
doktorand
promotionsstelle
schadenregulierer
entwickler*
softwareentwickler*
webentwickler*
ingenieur*
*ingenieur
*ingenieurin
*entwickler
*entwicklerin
*leiter
*leiterin
*berater
*beraterin
berater
beraterin
leiter
leiterin
leitung
*leitung
referent
referentin
sachbearbeiter
sachbearbeiterin
sachbearbeitung
*sachbearbeiter
*assistent
assistent
assistentin
assistenz
*assistenz
mitarbeiter
mitarbeiterin
*mitarbeiter
*mitarbeiterin
werkstudent
werkstudentin
praktikum
praktikant
praktikantin
ausbildung
auszubildende
auszubildender
azubi
kaufmann
kauffrau
kaufleute
bürokauffrau
bürokaufmann
industriekaufmann
industriekauffrau
*kaufmann
*kauffrau
*techniker
*technikerin
techniker
technikerin
*mechaniker
mechaniker
mechatroniker
elektroniker
elektriker
schreiner
tischler
*fachkraft
fachkraft
*pfleger
*pflegerin
pflegekraft
krankenpfleger
krankenschwester
pflegefachkraft
pflegefachfrau
pflegefachmann
erzieher
erzieherin
lehrer
lehrerin
lehrkraft
*lehrer
*lehrerin
dozent
dozentin
arzthelferin
koch
köchin
kellner
kellnerin
verkäufer
verkäuferin
*verkäufer
fahrer
fahrerin
*fahrer
lagerist
buchhalter
buchhalterin
*buchhalter
*buchhalterin
controllerin
steuerfachangestellte
jurist
juristin
volljurist
redakteurin
architektin
projektleiter
projektleiterin
projektmanager
projektmanagerin
projektmanagement
produktmanager
produktmanagerin
*managerin
*manager
*architekt
*analyst
*designer
*spezialist
*spezialistin
*techniker
wissenschaftlicher mitarbeiter
doktorand
doktorandin
geschäftsführer
geschäftsführerin
vertrieb
einkauf
einkäufer
einkäuferin
disponent
disponentin
physiotherapeut
physiotherapeutin
sozialarbeiter
sozialarbeiterin
sozialpädagoge
sozialpädagogin
optiker
laborant
laborantin
chemikant
meister
konstrukteur
konstrukteurin
administratorin
gärtner
gärtnerin
*referent
*trainee
traineeprogramm
pflegedienstleitung
*helfer
*helferin
pfleger
pflegerin
*designerin
*redakteur
*redakteurin
redakteur
*verkäuferin
*architektin
*koch
bäcker
bäckerin
*fahrerin
*monteur
*elektroniker
*elektronikerin
*koordinator
*koordinatorin
*analystin

[craft]
wissenschaftliche
wissenschaftlicher
technische
technischer
kaufmännische
kaufmännischer
leitende
leitender
stellvertretende
stellvertretender
stv
duales
studium
im
für
und
einkauf
vertrieb
innendienst
aussendienst
marketing
personal
qualität
logistik
entwicklung
controlling
finanzen
technik
produktion
kunden

[org]
uni
universität
gemeinde
landkreis
praxis
bank
sparkasse
versicherung
atelier
schule
universität
klinik
praxis
kita
gymnasium
grundschule
stadt
agentur
zeitung
reederei
druckerei
gärtnerei
werft
mühle
hof
gesellschaft
stiftung
verlag
werke
stadtwerke
klinikum
krankenhaus
gruppe
söhne
sohn
versicherungen
sparkasse
volksbank
bäckerei
brauerei
kanzlei
landratsamt
stadtverwaltung
ggmbh
ev
mbh
eg
logistik
bau
maschinenbau
anlagenbau
technik
elektronik
handel
apotheke
autohaus
werkstatt
hotel
museum
verein
universitätsklinikum
hochschule
kantonsspital
spital
media
werk
handwerk

[filler]
termin
einladung
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
eine
ein
einem
einer
mein
meine
und
von
vor
ort
online
telefon
telefonisch
telefonisches
video
videocall
persönlich
persönliches
runde
erste
erstes
erster
zweite
zweites
zweiter
dritte
drittes
letztes
finales
final
stelle
position
firma
bewerbung
als
hr
personalabteilung
team
fachbereich
fachabteilung
geschäftsführung
bestätigt
bestätigung
verschoben
neuer
gespräch
dipl
ing
personalerin
recruiterin
tag
teil
1
2
3
gf
geschäftsführer
geschäftsführerin
frau
herr
früh
ganztägig
vormittag
nachmittag
pforte
mit
lunch
teamlunch
vormittags
nachmittags
woche
raum
etage
eingang
telefonat
vg

[at]
bei
bei der
beim
firma
fa

[with]
mit
von

[for]
als
für
stelle
position
zur stelle
für die stelle

[notes thanks]
ihre bewerbung
deine bewerbung
für ihre bewerbung
für deine bewerbung
für ihr interesse
für dein interesse
ihr interesse an
dein interesse an
ihrer bewerbung
deiner bewerbung
ihre bewerbungsunterlagen
deine bewerbungsunterlagen
haben sie sich beworben
laden wir sie
laden sie herzlich
laden dich herzlich
möchten sie gerne kennenlernen
möchten sie kennenlernen
möchten dich kennenlernen
möchten dich gerne kennenlernen
sie kennenzulernen
dich kennenzulernen
sie persönlich kennenlernen
dich persönlich kennenlernen
einladung zum vorstellungsgespräch
ihrem lebenslauf
ihren lebenslauf
deinen lebenslauf
ihr lebenslauf
danke für ihr interesse
danke für dein interesse
bewerbungsprozess
zu einem ersten gespräch ein
zu einem gespräch ein
zum gespräch ein
arbeitszeugnisse
termin für ihr vorstellungsgespräch
zur vakanz
nächsten schritt im
schritt in deinem
schritt in ihrem
auswahlverfahren
in die engere wahl
unserem mandanten
unseren kunden
im auftrag unseres

[notes meet]
ihre gesprächspartner
ihre gesprächspartnerin
deine gesprächspartner
gesprächspartner
ihr gesprächspartner
sie treffen
du triffst
sie sprechen mit
du sprichst mit
ihr vorstellungsgespräch
dein vorstellungsgespräch
ihr gespräch mit
dein gespräch mit
wir freuen uns auf das gespräch
freuen uns auf das gespräch
freuen uns auf sie
freuen uns auf dich
freuen uns darauf sie
freuen uns darauf dich
wir freuen uns auf sie
wir freuen uns auf dich
bitte bringen sie ihren personalausweis
vorstellungsgespräch
teilnehmende
zum gespräch kommen
wir besprechen ihren werdegang
deinen werdegang
ihren werdegang
stellen dir das team vor
lernst das team kennen

[notes next]
verschieben oder absagen
termin verschieben
termin absagen

[notes job]
bewerbung
stelle
position
recruiting
personalabteilung
personalreferentin
gehaltsvorstellung
kündigungsfrist
arbeitsvertrag
vorstellungsgespräch
bewerbungsgespräch
vakanz
gehalt
lebenslauf
bewerbungsprozess
zweitgespräch

[notes guard]
lebenslauf des bewerbers
lebenslauf der bewerberin
lebenslauf des kandidaten
lebenslauf im anhang
lebenslauf anbei
lebenslauf siehe
lebenslauf https
cv im anhang
cv anbei
bewerberprofil
kandidatenprofil
bewerbungsunterlagen des
bewerbungsunterlagen der kandidatin
bewerbungsunterlagen im anhang
bewerbungsunterlagen anbei
unterlagen des bewerbers
unterlagen der bewerberin
bewertungsbogen
interviewleitfaden
gesprächsleitfaden
beurteilungsbogen
bitte feedback
feedback bitte
der bewerber
die bewerberin
der kandidat
die kandidatin
bewerber
kandidaten
kandidatin
nachbesprechung

[notes mock]
übungspartner
probeinterview
gegenseitig
simulieren
rollenspiel

[notes media]
redaktion
leser
hörer
zuhörer
sendung
beitrag
artikel
veröffentlichung
aufnahme
journalist
journalistin
pressestelle

[notes research]
studie
teilnehmer
teilnehmerin
teilnahme
probanden
aufwandsentschädigung
gutschein
einwilligungserklärung
forschungsprojekt
masterarbeit
bachelorarbeit
nutzer
ihrer teilnahme
der teilnahme
an der teilnahme
das interview dauert

[notes official]
botschaft
konsulat
reisepass
visum
aufenthaltstitel
einbürgerung
aktenzeichen
leistungen
bescheid

[notes school]
ihr kind
ihres kindes
eltern
klassenlehrerin
klassenlehrer
schulleitung
zulassung
studiengang
stipendium

[notes home]
wohnung
mietvertrag
miete
schufa
zimmer
mitbewohner

[notes staff]
zielvereinbarung
zielerreichung
letzter arbeitstag
austritt
kündigung
jahresziele
beurteilung
ihr vorgesetzter

[notes sales]
angebot
unverbindlich
produktdemo
ihre ziele
kostenlos
kostenlose
mandat
mandant
sortiment
unverbindliches
beratungsgespräch
anlage
finanzierung
tarif

[notes reminder]
dankesmail
nachfassen

[notes names]
bewerbung als {role} bei {co}
bewerbung für die stelle als {role} bei {co}
bewerbung für die position {role} bei {co}
bewerbung auf die stelle als {role}
bewerbung auf die stelle {role}
bewerbung auf die position {role}
bewerbung für die stelle als {role}
bewerbung für die position {role}
bewerbung um die stelle als {role}
bewerbung als {role}
bewerbung bei der {co}
bewerbung bei {co}
interesse an der position {role} bei {co}
interesse an der stelle {role} bei {co}
interesse an der position {role}
interesse an der stelle {role}
interesse an der stelle als {role}
vorstellungsgespräch bei der {co}
vorstellungsgespräch bei {co}
interesse an {co}
position als {role} bei {co}
position: {role}
stelle: {role}
firma: {co}
unternehmen: {co}
arbeitgeber: {co}
position {role} bei {co}
vakanz {role} bei {co}
stelle {role} bei {co}
stelle als {role} bei {co}
als {role} bei {co}
unseren kunden {co}
unserem kunden {co}
bewerbungsprozess als {role}
bewerbungsprozess für {role}
für die stelle {role}
für die position {role}
zweitgespräch {role}

[other]
daumen drücken
viel glück
meine tochter
mein sohn
sohn
tochter
ehemann
ehefrau
schwester
bruder
mama
papa
nachbar
nachbarin
nachbarn
mutter von
vater von

[notes prep]
bewerbungsstrategie
coaching
kostenlosen
"""
