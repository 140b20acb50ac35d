"""Italian."""

WORDS = """
[strong]
colloquio di lavoro
colloquio lavoro
colloqui di lavoro
colloquio di selezione
colloquio selezione
colloquio di assunzione
colloquio candidatura
colloquio per il ruolo
colloquio per la posizione
convocazione colloquio
videocolloquio
video colloquio
assessment di gruppo
intervista di lavoro
# so says whoever looks for a job
colloquio per lavoro
colloquio per un lavoro
colloquio per il lavoro
colloquio per un posto
colloquio per il posto
colloquio per posto di lavoro
colloquio per assunzione
colloquio per stage
colloquio per lo stage
colloquio per uno stage
colloquio per tirocinio
colloquio per il tirocinio
colloquio per un tirocinio
colloquio per apprendistato
colloquio per ruolo di
colloquio per posizione
colloquio per una posizione
colloquio per la posizione di
colloquio per il posto di
colloquio assunzione
colloquio agenzia
colloquio agenzia interinale
colloquio agenzia per il lavoro
colloquio recruiter
colloquio recruiting
colloquio recruitment
colloquio selezionatore
colloquio selezionatrice
colloquio head hunter
colloquio headhunter
colloquio impiego
colloquio tirocinio
colloquio stagione
colloquio stagionale
colloquio apprendistato
colloquio servizio civile
colloquio concorso
colloquio mobilità
colloquio mobilità esterna
colloquio mobilità interna
colloquio job posting
colloquio interno per il ruolo
colloquio posto
colloquio di lavoro con
colloquio di reclutamento
colloquio di recruiting
colloquio di preselezione
colloquio di pre selezione
colloquio di tirocinio
colloquio di mobilità
colloquio di impiego
colloquio x lavoro
colloquio x posto
colloquio x posizione
colloquio x ruolo
colloquio x assunzione
colloquio x stage
colloquio candidatura spontanea
colloquio pre selezione
colloquio preselezione
colloquio selettivo
colloquio selezione personale
colloquio di selezione del personale
colloqui di selezione
colloquio con recruiter
colloquio con la recruiter
colloquio con il recruiter
colloquio con l agenzia
colloquio con agenzia interinale
colloquio con head hunter
colloquio con headhunter
colloquio con selezionatrice
colloquio con selezionatore
colloquio con la selezionatrice
colloquio con il selezionatore
colloquio con l ufficio personale
colloquio con ufficio personale
colloquio con ufficio selezione
mio colloquio
tuo colloquio
il tuo colloquio
il suo colloquio
intervista di selezione
intervista lavoro
intervista per lavoro
intervista per il ruolo
intervista per la posizione
intervista recruiter
intervista hr
intervista con hr
intervista con recruiter
intervista conoscitiva hr
job interview
interview di lavoro
appuntamento di lavoro colloquio
appuntamento colloquio
appuntamento per colloquio
appuntamento colloquio di lavoro
appuntamento agenzia interinale
convocazione al colloquio
convocazione a colloquio
convocazione per colloquio
convocazione colloquio di selezione
convocazione per il colloquio
convocazione prova orale
convocazione prova scritta
convocazione prova selettiva
convocazione concorso
invito al colloquio
invito a colloquio
invito a un colloquio
invito colloquio
conferma del colloquio
videocolloquio selezione
videocolloquio hr
video colloquio selezione
video colloquio hr
videointervista
video intervista selezione
video intervista hr
video intervista con hr
candidatura colloquio
candidatura call
candidatura chiamata
candidatura incontro
candidatura appuntamento
candidatura videochiamata
candidatura telefonata
prova orale concorso
orale concorso
concorso prova orale
concorso orale
concorso colloquio
prova selettiva
prova preselettiva
prove selettive
colloquio concorsuale
colloquio commissione
colloquio con la commissione
colloquio con commissione

[firm]
colloquio conoscitivo
colloquio tecnico
colloquio telefonico
colloquio online
colloquio video
colloquio in presenza
colloquio motivazionale
colloquio finale
primo colloquio
secondo colloquio
terzo colloquio
ultimo colloquio
1 colloquio
2 colloquio
colloquio di gruppo
colloquio individuale
colloquio con il manager
colloquio con recruiter
chiamata recruiter
chiamata conoscitiva
processo di selezione
prova tecnica
prova pratica
giorno di prova
intervista con
call con recruiter
call hr
call con hr
chiamata hr
incontro selezione
colloquio hr
colloquio risorse umane
colloquio con hr
colloquio con le risorse umane
colloquio con l hr
colloquio con le hr
colloquio con responsabile hr
colloquio con la responsabile hr
colloquio con il responsabile hr
colloquio ufficio personale
colloquio ufficio hr
colloquio personale
# by what means, of what kind
colloquio skype
colloquio zoom
colloquio teams
colloquio meet
colloquio google meet
colloquio webex
colloquio whatsapp
colloquio su teams
colloquio su zoom
colloquio su meet
colloquio via teams
colloquio via zoom
colloquio via meet
colloquio in videochiamata
colloquio videochiamata
colloquio in video
colloquio da remoto
colloquio remoto
colloquio virtuale
colloquio a distanza
colloquio dal vivo
colloquio di persona
colloquio in sede
colloquio sede
colloquio al telefono
colloquio tel
colloquio telef
colloquio via skype
colloquio via web
colloquio on line
colloquio introduttivo
colloquio preliminare
colloquio iniziale
colloquio esplorativo
colloquio conoscitivo hr
colloquio approfondimento
colloquio di approfondimento
colloquio attitudinale
colloquio psicoattitudinale
colloquio psico attitudinale
colloquio in inglese
colloquio in tedesco
colloquio in francese
colloquio per competenze
colloquio culturale
colloquio culture fit
colloquio tecnico pratico
colloquio manageriale
colloquio funzionale
colloquio direzionale
colloquio decisivo
colloquio definitivo
colloquio conclusivo
colloquio panel
colloquio collettivo
colloquio assessment
colloquio case
colloquio caso studio
colloquio business case
colloquio live coding
colloquio coding
colloquio system design
colloquio portfolio
colloquio di presentazione
colloquio d ingresso
colloquio di ingresso lavoro
colloquio breve hr
colloquio flash
colloquio manager
colloquio hiring manager
colloquio con hiring manager
colloquio con manager
colloquio ad
colloquio ceo
colloquio cto
colloquio cfo
colloquio dg
colloquio con l ad
colloquio con il ceo
colloquio con la ceo
colloquio con il cto
colloquio con il direttore generale
colloquio con il titolare
colloquio con la titolare
colloquio titolare
colloquio con il capo area
colloquio capo area
colloquio con i soci
colloquio soci
colloquio con i founder
colloquio founder
colloquio con il founder
colloquio con il team
colloquio team
colloquio con la direzione
colloquio direzione
colloquio con il responsabile
colloquio con il direttore
colloquio con la direttrice
colloquio con la proprietà
colloquio con il proprietario
colloquio con il boss
colloquio con il capo
colloquio con il futuro capo
colloquio con il presidente
colloquio di linea
colloquio con la linea
# which one
1º colloquio
3 colloquio
4 colloquio
quarto colloquio
quinto colloquio
penultimo colloquio
nuovo colloquio
altro colloquio
ulteriore colloquio
prossimo colloquio
ii colloquio
iii colloquio
i colloquio
2do colloquio
2o colloquio
3o colloquio
1mo colloquio
2ndo colloquio
colloquio 1
colloquio 2
colloquio 3
colloquio 4
colloquio n 1
colloquio n 2
colloquio n 3
colloquio due
colloquio numero 2
colloquio ii
colloquio iii
seconda intervista
seconda call hr
prima intervista
prima call hr
prima intervista hr
terza intervista
ultima intervista
primi colloqui
secondi colloqui
ultimi colloqui
giornata di colloqui
mattinata di colloqui
giro di colloqui
colloquio e test
colloquio e prova
colloquio e visita
colloquio e prova pratica
test e colloquio
prova e colloquio
test colloquio
# a talk with those who hire
call recruiter
call selezione
call selezionatrice
call con la recruiter
call con l hr
call con le hr
call con risorse umane
call con le risorse umane
call risorse umane
call head hunter
call headhunter
call agenzia interinale
call con head hunter
call con hiring manager
call hiring manager
call con talent acquisition
call conoscitiva hr
call per la posizione
call per il ruolo
call per posizione
call per candidatura
call candidatura
call posizione
chiamata con recruiter
chiamata con hr
chiamata con la recruiter
chiamata selezione
chiamata risorse umane
chiamata agenzia interinale
chiamata head hunter
chiamata con l hr
chiamata per la posizione
chiamata per candidatura
chiamata con risorse umane
telefonata hr
telefonata recruiter
telefonata con hr
telefonata con recruiter
telefonata con la recruiter
telefonata risorse umane
telefonata agenzia interinale
telefonata selezione
telefonata conoscitiva
videochiamata hr
videochiamata recruiter
videochiamata con hr
videochiamata con recruiter
videochiamata con la recruiter
videochiamata selezione
videochiamata risorse umane
videochiamata conoscitiva
videochiamata con le risorse umane
videocall hr
videocall conoscitiva
videocall recruiter
videocall selezione
videocall con hr
zoom hr
zoom recruiter
zoom con hr
zoom con recruiter
zoom colloquio
zoom selezione
teams hr
teams recruiter
teams con hr
teams con recruiter
teams colloquio
teams selezione
meet hr
meet recruiter
meet con hr
meet con recruiter
meet colloquio
meet selezione
skype recruiter
skype con recruiter
skype colloquio
skype selezione
incontro hr
incontro con hr
incontro risorse umane
incontro con le risorse umane
incontro recruiter
incontro con recruiter
incontro conoscitivo
incontro di selezione
incontro per la posizione
incontro per il ruolo
incontro selezione personale
incontro per candidatura
incontro head hunter
incontro con head hunter
appuntamento hr
appuntamento con hr
appuntamento risorse umane
appuntamento recruiter
appuntamento selezione
appuntamento con recruiter
appuntamento per la posizione
appuntamento conoscitivo
riunione conoscitiva
riunione hr selezione
meeting conoscitivo
meeting hr selezione
chiacchierata hr
chiacchierata con hr
chiacchierata con recruiter
chiacchierata conoscitiva
chiacchierata recruiter
screening telefonico
screening hr
screening call hr
phone screening
pre screening
intervista telefonica
intervista tecnica
intervista in presenza
intervista online
intervista video
intervista motivazionale
intervista con il responsabile
intervista con la responsabile
intervista con il team
intervista con il manager
intervista individuale
intervista di gruppo
intervista finale
intervista iniziale
intervista manager
intervista ceo
intervista hiring manager
# trial work
giornata di prova
giornate di prova
mezza giornata di prova
mattinata di prova
serata di prova
sera di prova
turno di prova
servizio di prova
settimana di prova
pomeriggio di prova
notte di prova
weekend di prova
giorni di prova
prova in cucina
prova cucina
prova in sala
prova sala
prova in negozio
prova negozio
prova in reparto
prova in laboratorio
prova in pasticceria
prova in pizzeria
prova in panificio
prova in salone
prova in magazzino
prova in officina
prova in produzione
prova in cantiere
prova lavoro
prova di lavoro
prova in ufficio
prova in studio
prova in hotel
prova in reception
prova in corsia
giornata prova
giornata conoscitiva
giornata selezione
giornata di selezione
giornata assessment
lezione di prova
lezione simulata
lezione dimostrativa
lezione di prova docente
prova di insegnamento
prova tecnico pratica
prova pratica e colloquio
prova scritta
prova orale
# panels, tests, groups
assessment
assessment center
assessment centre
assessment day
assessment online con
assessment individuale
assessment di gruppo
dinamica di gruppo
group interview
selezione di gruppo
selezione personale
selezione finale
selezione collettiva
selezione in sede
selezione per il ruolo
selezione per la posizione
selezioni personale
sessione di selezione
processo selettivo
iter di selezione
iter selettivo
recruiting day colloquio
recruiting day con colloquio
commissione di concorso
commissione di selezione
test attitudinale e colloquio
test psicoattitudinale
test psicoattitudinali
test tecnico in sede
test di selezione
intervista con hr
intervista con le risorse umane
intervista con recruiter
intervista con la recruiter
intervista con il recruiter
intervista con hiring manager
intervista con il direttore
intervista con il ceo
intervista con l azienda

[plain]
colloquio
colloqui
colloquio lavorativo
colloqui lavoro
colloquo
coloquio
collquio
colloqio
colq
intervista azienda
video colloqui
colloquietto
colloquione

[vague]
call conoscitiva
call
chiamata
telefonata
tel
telefono
videochiamata
videocall
video call
video chiamata
videoconferenza
zoom
teams
meet
google meet
skype
webex
whatsapp
incontro
appuntamento
app
appunt
riunione
meeting
chiacchierata
chiacchiere
conversazione
confronto
sentirci
ci sentiamo
vederci
conoscerci
conosciamoci
conoscenza
presentazione
visita
visita in azienda
visita in stabilimento
visita in sede
visita in ufficio
visita in negozio
visita in cantiere
visita in struttura
visita in laboratorio
visita azienda
visita stabilimento
visita sede
test
orale
audizione
convocazione
faccia a faccia
aggiornamento
prima call
prima chiamata
prima telefonata
prima videochiamata
prima riunione
prima chiacchierata
seconda call
seconda chiamata
seconda telefonata
seconda videochiamata
seconda riunione
seconda chiacchierata
terza call
terza chiamata
terza telefonata
terza videochiamata
terza riunione
terza chiacchierata
ultima call
ultima chiamata
ultima telefonata
ultima videochiamata
ultima riunione
ultima chiacchierata
breve call
breve chiamata
breve telefonata
breve videochiamata
breve riunione
breve chiacchierata
nuova call
nuova chiamata
nuova telefonata
nuova videochiamata
nuova riunione
nuova chiacchierata
primo incontro
primo appuntamento
primo contatto
primo meeting
primo confronto
secondo incontro
secondo appuntamento
secondo contatto
secondo meeting
secondo confronto
terzo incontro
terzo appuntamento
terzo contatto
terzo meeting
terzo confronto
ultimo incontro
ultimo appuntamento
ultimo contatto
ultimo meeting
ultimo confronto
breve incontro
breve appuntamento
breve contatto
breve meeting
breve confronto
call telefonica
call introduttiva
call di allineamento iniziale
call di presentazione
call di conoscenza
call preliminare
call iniziale
incontro online
incontro in presenza
incontro in sede
incontro di persona
incontro su teams
incontro su zoom
incontro telefonico
incontro di persona in sede
incontro preliminare
incontro introduttivo
chiamata introduttiva
chiamata introduttivo
chiamata di conoscenza
chiamata preliminare
chiamata online
chiamata teams
chiamata zoom
chiamata su teams
chiamata su meet
incontro introduttiva
incontro di conoscenza
incontro teams
incontro zoom
incontro su meet
riunione introduttiva
riunione introduttivo
riunione di conoscenza
riunione preliminare
riunione online
riunione teams
riunione zoom
riunione su teams
riunione su meet
meeting introduttiva
meeting introduttivo
meeting di conoscenza
meeting preliminare
meeting online
meeting teams
meeting zoom
meeting su teams
meeting su meet
appuntamento telefonico
appuntamento in sede
appuntamento online
appuntamento teams
appuntamento su teams
appuntamento in azienda
appuntamento in ufficio
presentazione reciproca
contatto telefonico
primo contatto telefonico
scambio
due chiacchiere online
un saluto
intervista
interviste
colloquio e visita

[round]
fase finale
seconda fase
prima fase
secondo step
terzo step
step finale
caso studio
ultimo step
primo step
incontro con il team
incontro con l ad
incontro con il ceo
incontro con il responsabile
incontro team
terza fase
quarta fase
ultima fase
penultima fase
prossima fase
nuova fase
quarto step
penultimo step
prossimo step
2 step
3 step
step 1
step 2
step 3
step 4
step successivo
step hr
step tecnico
step conclusivo
primo round
secondo round
terzo round
ultimo round
2 round
3 round
round finale
round 2
round 3
round 1
primo giro
secondo giro
terzo giro
ultimo giro
prima prova
prima tappa
prima selezione
seconda prova
seconda tappa
seconda selezione
terza prova
terza tappa
terza selezione
ultima prova
ultima tappa
ultima selezione
fase 2
fase 3
fase 1
fase conclusiva
fase orale
fase selettiva
fase successiva
selezione finale
finale selezione
avanzamento selezione
incontro con l amministratore delegato
incontro con i founder
incontro con il founder
incontro con i soci
incontro con il socio
incontro con il manager
incontro con la manager
incontro con hiring manager
incontro con la direzione
incontro con il direttore
incontro con la direttrice
incontro con la responsabile
incontro con il titolare
incontro con la titolare
incontro con la proprietà
incontro col team
incontro col responsabile
incontro col titolare
incontro col direttore
incontro col capo
incontro col ceo
incontro ceo
incontro ad
incontro titolare
incontro direttore
incontro direzione
incontro founder
incontro manager
incontro responsabile
incontro finale
incontro tecnico
incontro in azienda
incontro con i colleghi
incontro con i futuri colleghi
incontro con il presidente
incontro con il capo area
incontro con la preside
incontro con il preside
incontro con il dirigente
incontro con il primario
incontro con la coordinatrice
incontro con il cliente finale
call con il team
call con l ad
call con il ceo
call con il cto
call con i founder
call con il founder
call con il responsabile
call con la responsabile
call con hiring manager
call con il manager
call con il direttore
call con il titolare
call tecnica
call tecnico
call finale
chiamata con il team
chiamata con l ad
chiamata con il ceo
chiamata con il cto
chiamata con i founder
chiamata con il founder
chiamata con il responsabile
chiamata con la responsabile
chiamata con hiring manager
chiamata con il manager
chiamata con il direttore
chiamata con il titolare
chiamata tecnica
chiamata tecnico
chiamata finale
videochiamata con il team
videochiamata con l ad
videochiamata con il ceo
videochiamata con il cto
videochiamata con i founder
videochiamata con il founder
videochiamata con il responsabile
videochiamata con la responsabile
videochiamata con hiring manager
videochiamata con il manager
videochiamata con il direttore
videochiamata con il titolare
videochiamata tecnica
videochiamata tecnico
videochiamata finale
zoom con il team
zoom con l ad
zoom con il ceo
zoom con il cto
zoom con i founder
zoom con il founder
zoom con il responsabile
zoom con la responsabile
zoom con hiring manager
zoom con il manager
zoom con il direttore
zoom con il titolare
zoom tecnica
zoom tecnico
zoom finale
teams con il team
teams con l ad
teams con il ceo
teams con il cto
teams con i founder
teams con il founder
teams con il responsabile
teams con la responsabile
teams con hiring manager
teams con il manager
teams con il direttore
teams con il titolare
teams tecnica
teams tecnico
teams finale
meet con il team
meet con l ad
meet con il ceo
meet con il cto
meet con i founder
meet con il founder
meet con il responsabile
meet con la responsabile
meet con hiring manager
meet con il manager
meet con il direttore
meet con il titolare
meet tecnica
meet tecnico
meet finale
meeting con il team
meeting con l ad
meeting con il ceo
meeting con il cto
meeting con i founder
meeting con il founder
meeting con il responsabile
meeting con la responsabile
meeting con hiring manager
meeting con il manager
meeting con il direttore
meeting con il titolare
meeting tecnica
meeting tecnico
meeting finale
riunione con il team
riunione con l ad
riunione con il ceo
riunione con il cto
riunione con i founder
riunione con il founder
riunione con il responsabile
riunione con la responsabile
riunione con hiring manager
riunione con il manager
riunione con il direttore
riunione con il titolare
riunione tecnica
riunione tecnico
riunione finale
chiacchierata con il team
chiacchierata con l ad
chiacchierata con il ceo
chiacchierata con il cto
chiacchierata con i founder
chiacchierata con il founder
chiacchierata con il responsabile
chiacchierata con la responsabile
chiacchierata con hiring manager
chiacchierata con il manager
chiacchierata con il direttore
chiacchierata con il titolare
chiacchierata tecnica
chiacchierata tecnico
chiacchierata finale
appuntamento con il team
appuntamento con l ad
appuntamento con il ceo
appuntamento con il cto
appuntamento con i founder
appuntamento con il founder
appuntamento con il responsabile
appuntamento con la responsabile
appuntamento con hiring manager
appuntamento con il manager
appuntamento con il direttore
appuntamento con il titolare
appuntamento tecnica
appuntamento tecnico
appuntamento finale
pranzo col team
pranzo con il team
pranzo con i colleghi
pranzo con il team di
pranzo conoscitivo
cena col team
caffè col team
caffè con il team
conosci il team
conoscere il team
incontra il team
visita e colloquio
visita e incontro
visita e chiacchierata
caso pratico
caso aziendale
caso di studio
casi studio
case study
business case
presentazione caso
presentazione del caso
presentazione business case
presentazione del business case
presentazione case
presentazione case study
presentazione del progetto alla commissione
presentazione portfolio
presentazione alla commissione
presentazione prova
presentazione caso studio
presentazione elaborato
discussione caso
discussione del caso
discussione case
discussione case study
discussione prova
discussione elaborato
discussione prova tecnica
discussione del test
discussione test tecnico
discussione business case
discussione progetto
restituzione caso
restituzione test
restituzione assessment
restituzione prova
restituzione case
test tecnico
test pratico
test attitudinale
test psicologico selezione
test di lingua
test d inglese
test di inglese
test scritto
test logico
test di personalità
prova di gruppo
prova al computer
prova in inglese
prova attitudinale
prova scritta e orale
live coding
pair programming
code review
panel
panel finale
panel interview
in basket
esercitazione di gruppo
esercitazione pratica
screening
preselezione
pre selezione
shortlist
short list
finalista
offerta economica
offerta di assunzione
proposta di assunzione
proposta economica
proposta contrattuale
negoziazione offerta
discussione offerta
prova

[job]
candidatura
selezione
selezionatrice
selezionatore
posizione
annuncio di lavoro
assunzione
offerta di lavoro
candidature
mia candidatura
candidarsi
ruolo
posto
posto di lavoro
lavoro
nuovo lavoro
offerta lavoro
proposta di lavoro
opportunità
opportunità di lavoro
opportunità lavorativa
annuncio
annunci
recruiter
recruiting
recruitment
recruiter hr
hr
risorse umane
ufficio personale
ufficio risorse umane
selezionatori
selezioni
ufficio selezione
talent acquisition
head hunter
headhunter
cacciatore di teste
agenzia interinale
agenzia per il lavoro
agenzia lavoro
interinale
somministrazione
assunzioni
contratto
tempo determinato
tempo indeterminato
determinato
indeterminato
part time
full time
stage
tirocinio
apprendistato
praticantato
pratica forense
pratica
stagione
stagionale
stagionali
job posting
posizione aperta
posizioni aperte
concorso
bando
avviso pubblico
mobilità
mobilità esterna
mobilità volontaria
mobilità interna
supplenza
cattedra
messa a disposizione
mad
servizio civile
interpello
impiego
inserimento
categorie protette
l 68
processo di selezione
assessment
profilo
curriculum
cv

[candidate]
candidato
candidata
candidate
colloqui con i candidati
selezionare
fare colloqui
candidati
colloqui candidati
colloqui con candidati
colloqui con candidato
colloqui stagisti
colloqui stage candidati
colloqui per la posizione di candidati
colloqui selezione candidati
colloqui nuove risorse
colloqui selezione stagisti
colloqui tirocinanti
colloqui assunzione nuovi
fare i colloqui
fare dei colloqui
fare un colloquio a
^tenere colloqui
^gestire colloqui
condurre colloqui
condurre i colloqui
condurre il colloquio
^intervistare
colloquio candidato
colloquio candidata
colloquio con candidato
colloquio con candidata
colloquio con il candidato
colloquio con la candidata
colloquio a candidato
esaminatore
esaminatori
membro commissione
intervisto
intervistatore
intervistatori
selezioniamo
assumiamo
cerchiamo

[mock]
colloquio simulato
simulazione colloquio
simulazione di colloquio
simulazione del colloquio
finto colloquio
~ simulazione
prova del colloquio
prova di colloquio
prove di colloquio
prova generale colloquio
colloquio di prova con
colloquio finto
colloquio fittizio
colloquio per finta
colloquio di allenamento
colloquio di esercitazione
colloquio di simulazione
colloqui simulati
simulazioni colloquio
simulazioni di colloquio
simulazioni colloqui
simulazione intervista
simulazione di intervista
simulazione orale
simulazione prova orale
simulazione esame
simulazione assessment
simulazione colloqui
simulazione concorso
simulazione di selezione
simulare colloquio
simulare il colloquio
mock
allenamento colloquio
allenamento al colloquio
allenamento colloqui
esercitazione colloquio
esercitazione colloqui
esercitazione sul colloquio
^esercitarsi
^allenarsi
role play colloquio
^simulazione
^simulare
^provare
provare il colloquio
^prova colloquio

[prep]
^preparare
prepararsi
preparazione colloquio
preparare colloquio
^studiare
^ripassare
~ preparazione
~ preparare
~ ripasso
~ coaching
~ ripassare
^preparazione
^prep
^ripasso
^rivedere
^rileggere
^ricerca
^ricerche
^prove
^esercizi
^leggere
^approfondire
^guardare
preparazione al colloquio
preparazione per colloquio
preparazione per il colloquio
preparazione colloqui
preparazione ai colloqui
preparazione intervista
preparazione orale
preparazione concorso
preparazione prova
preparazione alla prova
preparazione test
preparazione assessment
preparazione del colloquio
preparazione presentazione
preparare il colloquio
preparare per colloquio
preparare per il colloquio
preparare risposte
preparare domande
preparare presentazione
preparare slide
preparare cv
preparare il cv
preparare intervista
preparare esame
preparare concorso
preparare orale
prep colloquio
prep intervista
prep call
studiare per colloquio
studiare per il colloquio
studiare x colloquio
studiare azienda
studiare l azienda
studiare concorso
studiare per
ripassare per colloquio
ripassare per il colloquio
ripassare inglese
ripasso colloquio
ripasso per colloquio
ripasso inglese
coaching colloquio
coaching colloqui
coaching carriera
coaching di carriera
coaching lavoro
coach colloquio
coach carriera
coach lavoro
consulenza cv
consulenza carriera
consulenza di carriera
consulenza orientamento
career coaching
career coach
domande colloquio
domande per il colloquio
domande da fare
domande per colloquio
rivedere cv
rivedere il cv
rivedere presentazione
aggiornare cv
aggiornare il cv
aggiornare curriculum
aggiornare linkedin
sistemare cv
sistemare il cv
sistemare curriculum
brief colloquio
brief pre colloquio
briefing pre colloquio
revisione cv
appunti colloquio

[training]
corso colloqui
formazione colloqui
tecniche di colloquio
laboratorio colloqui
~ lezione
~ corso
~ workshop
~ formazione
~ seminario
~ convegno
~ conferenza
~ laboratorio
~ modulo
~ masterclass
^corso
^workshop
^seminario
^formazione
^convegno
^laboratorio
corso di colloquio
corso colloquio
corso per colloqui
corso selezione
corso recruiting
corso di formazione
corso sulla sicurezza
corso sicurezza
corso online
corso per selezionatori
corso concorso
corso preparazione
corso hr
formazione selezionatori
formazione recruiter
formazione hr
formazione manager colloqui
formazione sicurezza
formazione obbligatoria
formazione colloquio annuale
formazione valutazione
workshop colloquio
workshop colloqui
workshop cv
workshop di orientamento
workshop ricerca lavoro
workshop linkedin
seminario colloquio
seminario orientamento
seminario ricerca lavoro
seminario lavoro
laboratorio cv
laboratorio ricerca lavoro
laboratorio colloquio
laboratorio orientamento
incontro di orientamento
incontro di formazione
orientamento al lavoro
orientamento professionale
orientamento universitario
orientamento scolastico
webinar
tecniche di selezione
tecniche di intervista
come affrontare
come superare
come prepararsi
come sostenere
come fare
arte del colloquio
condurre un colloquio
gestire un colloquio
colloquio efficace
colloquio perfetto
bilancio di competenze
ricerca attiva del lavoro
club del lavoro
training selezionatori
job club

[debrief]
debrief
valutazione candidati
allineamento candidati
riunione selezione
confronto candidati
griglia di valutazione
~ allineamento
debriefing
allineamento shortlist
allineamento short list
allineamento selezione
allineamento recruiting
allineamento hr candidati
allineamento stagisti
allineamento colloqui
punto candidati
punto selezione
punto selezioni
punto recruiting
punto colloqui
punto candidature
confronto sui candidati
confronto post colloqui
confronto colloqui
confronto candidature
riunione candidati
riunione selezioni
riunione di selezione
riunione recruiting
riunione commissione concorso
riunione post colloqui
valutazione candidature
valutazione cv
valutazione colloqui
valutazione candidato
valutazione dei candidati
valutazione candidata
scrematura cv
scrematura candidati
screening cv
screening candidature
screening curriculum
lettura cv
lettura curricula
leggere cv
selezione cv
selezione curriculum
selezione candidature
selezione dei candidati
shortlist candidati
short list candidati
rosa candidati
scelta candidato
scelta candidati
decisione candidato
decisione candidati
feedback candidati
feedback candidato
feedback sui candidati
calibrazione
calibration
pianificazione colloqui
organizzare colloqui
calendario colloqui
planning colloqui
griglia colloquio
griglia colloqui
scheda di valutazione
traccia colloquio
kick off selezione
kick off recruiting
brief ricerca
brief posizione
brief selezione
apertura selezione
apertura ricerca
apertura posizione
pubblicare annuncio
pubblicare posizione
pubblicazione annuncio
job description
stesura annuncio
budget assunzioni
piano assunzioni
recruiting plan
stato selezioni
aggiornamento selezioni
sal selezione

[media]
~ gazzetta
~ corriere
~ messaggero
~ quotidiano
intervista radio
intervista stampa
intervista tv
puntata
podcast
conferenza stampa
~ rivista
~ redazione
~ repubblica
~ rai
~ la stampa
~ mediaset
~ radio
~ stampa
~ attore
~ attrice
~ scrittore
~ scrittrice
~ giornale
~ registrazione
~ trasmissione
~ sindaco
~ ministro
~ giornalista
~ tv
~ blog
~ documentario
~ diretta
~ canale
~ youtube
~ allenatore
~ cantante
~ autore
~ autrice
~ presidente
~ assessore
~ festival
intervista a
intervista al
intervista alla
intervista all
intervista ai
intervista agli
intervista alle
intervista allo
intervista del
intervista della
intervista di
intervista per giornale
intervista per il giornale
intervista giornale
intervista per la radio
intervista per radio
intervista podcast
intervista per podcast
intervista per il podcast
intervista per blog
intervista per il blog
intervista per articolo
intervista per un articolo
intervista per l articolo
intervista rivista
intervista per la rivista
intervista televisiva
intervista radiofonica
intervista doppia
intervista esclusiva
intervista giornalista
intervista con giornalista
intervista con la giornalista
intervista con il giornalista
intervista con il sindaco
intervista con l autore
intervista con l autrice
intervista con lo scrittore
intervista con la scrittrice
intervista con l attore
intervista con l attrice
intervista con il regista
intervista con l allenatore
intervista con il ministro
intervista con il cantante
intervista gazzetta
intervista corriere
intervista quotidiano
intervista tg
intervista youtube
intervista diretta
intervista locale
intervista sindaco
intervista video per
intervista per documentario
intervista documentario
intervista live instagram
intervista per il sito
intervista per newsletter
intervista post partita
intervista tesi
registrazione intervista
registrazione trasmissione
registrazione video
ospite radio
ospite in studio
ospite trasmissione
ufficio stampa
comunicato stampa
rassegna stampa
servizio tv
troupe
riprese
set fotografico
shooting
^guardare
^ascoltare
^vedere
^rivedere
presentazione libro
presentazione del libro
episodio
tg
telegiornale

[research]
intervista utente
interviste utenti
intervista utenti
intervista agli utenti
intervista clienti
interviste clienti
ricerca utenti
ricerca di mercato
test di usabilità
~ ricerca
~ tesi
~ questionario
~ panel test
~ laurea
~ dottorando
questionario online
questionario soddisfazione
colloquio tesi
colloquio di tesi
colloquio relatore
colloquio con il relatore
colloquio con la relatrice
colloquio col relatore
colloquio con relatore
colloquio per tesi
colloquio per la tesi
ricevimento
intervista di ricerca
intervista per tesi
intervista per la tesi
intervista per ricerca
intervista qualitativa
intervista semistrutturata
intervista semi strutturata
intervista ux
intervista consumatori
intervista consumatore
intervista di mercato
intervista stakeholder
intervista esperto
intervista esperti
intervista ricerca
intervista studio
intervista istat
intervista sociologica
intervista per uno studio
intervista questionario
intervista cliente ux
intervista al cliente
intervista ai clienti
intervista agli esperti
interviste qualitative
interviste utente
interviste stakeholder
interviste esperti
interviste agli utenti
interviste ai clienti
interviste tesi
interviste di ricerca
focus group
gruppo di discussione
test utente
test utenti
test usabilità
test prodotto
test con utenti
user interview
user research
ricerca ux
ricerca qualitativa
ricerca abitudini
indagine
sondaggio
studio clinico
studio di mercato
studio universitario
panel consumatori
panel utenti

[official]
colloquio visto
colloquio consolato
centro per l impiego
~ visto
~ avvocato
~ avvocata
~ tribunale
~ carcere
~ assicurazione
~ patente
~ inps
~ commissariato
~ ambasciata
~ consolato
~ questura
~ cittadinanza
~ prefettura
~ agenzia entrate
~ giudice
~ polizia
~ carabinieri
~ comune
~ anagrafe
~ motorizzazione
~ asl
~ caf
~ patronato
~ notifica
~ asilo politico
centro impiego
cpi
colloquio ambasciata
colloquio consolare
colloquio per visto
colloquio per il visto
colloquio questura
colloquio prefettura
colloquio cittadinanza
colloquio asilo
colloquio permesso di soggiorno
colloquio commissione territoriale
colloquio avvocato
colloquio con avvocato
colloquio con l avvocato
colloquio con il giudice
colloquio giudice
colloquio tribunale
colloquio carcere
colloquio in carcere
colloquio detenuto
colloquio detenuti
colloquio casa circondariale
colloquio con detenuto
colloquio penitenziario
colloquio centro impiego
colloquio al centro impiego
colloquio cpi
colloquio al cpi
colloquio centro per l impiego
colloquio al centro per l impiego
colloquio navigator
colloquio patto di servizio
colloquio did
colloquio naspi
colloquio gol
colloquio programma gol
colloquio reddito di cittadinanza
colloquio assistente sociale
colloquio con assistente sociale
colloquio con l assistente sociale
colloquio assistenti sociali
colloquio servizi sociali
colloquio inps
colloquio patente
colloquio orientamento
colloquio di orientamento
colloquio orientatore
colloquio con orientatore
colloquio orientativo
colloquio garanzia giovani
colloquio sfl
colloquio adi
colloquio politiche attive
colloquio anpal
colloquio matrimoniale
colloquio parroco
colloquio con il parroco
colloquio don
colloquio urc
colloquio ocl
colloquio aiuto sociale
colloquio assicurazione invalidità
colloquio disoccupazione
colloqui carcere
colloqui in carcere
colloqui detenuti
casa circondariale
visita in carcere
visita carcere
intervista visto
intervista per visto
intervista per il visto
intervista consolato
intervista ambasciata
intervista consolare
appuntamento questura
appuntamento consolato
appuntamento ambasciata
appuntamento prefettura
appuntamento comune
appuntamento anagrafe
appuntamento cie
appuntamento carta d identità
appuntamento inps
appuntamento caf
appuntamento patronato
appuntamento agenzia entrate
appuntamento agenzia delle entrate
appuntamento avvocato
appuntamento notaio
appuntamento tribunale
appuntamento assistente sociale
appuntamento spid
appuntamento motorizzazione
appuntamento asl
appuntamento visto
appuntamento assicurazione
permesso di soggiorno
rinnovo patente
rinnovo permesso
passaporto
giuramento cittadinanza
patto di servizio
did
naspi
disoccupazione
iscrizione liste
navigator
udienza
testimone
testimonianza
denuncia
deposizione
conciliazione
mediazione familiare
esame patente
esame guida
esame teoria
esame di guida
foglio rosa
perito
sinistro

[school]
colloquio genitori
colloqui genitori
colloqui con i genitori
colloqui insegnanti
colloqui scuola
colloquio scuola
colloquio con la maestra
colloquio maestra
colloqui maestre
colloqui professori
colloquio professori
colloquio di ammissione
colloquio ammissione
borsa di studio
colloqui docenti
~ professori
~ professore
~ prof
~ professoressa
~ insegnanti
~ docenti
~ preside
~ maestra
~ maestre
~ asilo
~ nido
~ scuola
~ liceo
~ università
~ ammissione
~ esame
~ dottorato
~ erasmus
~ segreteria
~ genitori
~ pagella
~ pagelle
~ master
~ iscrizione
~ elementari
~ medie
~ materna
~ maestro
~ catechismo
~ classe
colloquio genitore
colloquio con genitori
colloquio con i genitori
colloquio con le maestre
colloquio con il maestro
colloquio maestre
colloquio maestro
colloquio prof
colloquio con prof
colloquio con il prof
colloquio con la prof
colloquio con i prof
colloquio professore
colloquio professoressa
colloquio con il professore
colloquio con la professoressa
colloquio con gli insegnanti
colloquio con insegnanti
colloquio con insegnante
colloquio con l insegnante
colloquio insegnante di
colloquio insegnanti
colloquio docenti
colloquio con i docenti
colloquio con docenti
colloquio docente figlio
colloquio individuale docente
colloquio con il coordinatore di classe
colloquio coordinatore di classe
colloquio scuole medie
colloquio elementari
colloquio medie
colloquio liceo
colloquio asilo
colloquio nido
colloquio materna
colloquio scolastico
colloquio scolastici
colloquio generale
colloquio pagella
colloquio pagelle
colloquio di ingresso nido
colloquio inserimento
colloquio conoscitivo nido
colloquio conoscitivo scuola
colloquio conoscitivo asilo
colloquio preside figlio
colloquio universitario
colloquio università
colloquio master
colloquio mba
colloquio dottorato
colloquio di dottorato
colloquio erasmus
colloquio borsa
colloquio per borsa
colloquio conservatorio
colloquio esame
colloquio d esame
colloquio orale maturità
colloquio maturità
colloquio di maturità
colloquio di laurea
colloquio laurea
colloquio con tutor universitario
colloquio tutor universitario
colloquio dsa
colloquio pdp
colloquio pei
colloquio glo
colloquio neuropsichiatra scuola
colloquio logopedista scuola
colloqui scuole medie
colloqui elementari
colloqui liceo
colloqui asilo
colloqui nido
colloqui materna
colloqui generali
colloqui scolastici
colloqui pomeridiani
colloqui con gli insegnanti
colloqui con le maestre
colloqui con i prof
colloqui con i professori
colloqui prof
colloqui professoresse
colloqui medie
colloqui classe
colloqui di classe
colloqui primo quadrimestre
colloqui secondo quadrimestre
colloqui individuali scuola
colloqui individuali genitori
colloqui individuali docenti
colloqui settimanali
colloqui on line genitori
colloqui online genitori
colloqui trimestre
colloqui pentamestre
colloqui superiori
colloqui pagelle
colloqui tardo pomeriggio
esame di stato
esame università
esame universitario
esame orale
esame scritto
esame terza media
esame conservatorio
esame trinity
esame cambridge
esame ielts
esame b2
esame c1
esame avvocato abilitazione
orale esame
orale terza media
orale università
orale diritto
prova di ammissione
prova invalsi
prova ammissione
prova d ingresso scuola
test ammissione
test d ingresso
test medicina
test di ammissione
test università
test invalsi
ammissione master
ammissione dottorato
ammissione università
ammissione conservatorio
ammissione accademia
ammissione liceo
maturità
borsa di dottorato studenti
borsa erasmus
consegna pagelle
ritiro pagelle
riunione genitori
riunione scuola
riunione di classe
riunione asilo
riunione nido
riunione maestre
riunione rappresentanti
assemblea di classe
assemblea genitori
consiglio di classe
udienze
open day scuola
open day liceo
open day asilo
open day università
iscrizione scuola
iscrizione asilo
iscrizione nido
iscrizione università
iscrizione liceo
iscrizione master
inserimento nido
inserimento asilo
inserimento al nido
incontro maestre
incontro genitori
incontro con le maestre
incontro insegnanti
incontro con gli insegnanti
incontro scuola famiglia
incontro con i genitori
registro elettronico
discussione tesi
discussione della tesi
laurea
tutoraggio
ripetizioni

[home]
inquilino
inquilini
coinquilino
coinquilini
visita appartamento
babysitter
tata
badante
colf
~ casa
~ stanza
~ appartamento
~ affitto
~ adozione
~ agenzia immobiliare
~ condominio
~ monolocale
~ bilocale
~ trilocale
~ proprietario
~ proprietaria
~ padrone di casa
~ amministratore
~ immobiliare
~ camera
colloquio coinquilino
colloquio coinquilini
colloquio coinquilina
colloquio inquilino
colloquio inquilini
colloquio affitto
colloquio stanza
colloquio casa
colloquio appartamento
colloquio padrone di casa
colloquio proprietario casa
colloquio con il proprietario di casa
colloquio con il padrone di casa
colloquio adozione
colloquio di adozione
colloquio adozioni
colloquio affido
colloquio affidamento
colloquio idoneità adozione
colloquio assistente sociale adozione
colloquio babysitter
colloquio baby sitter
colloquio tata
colloquio badante
colloquio colf
colloquio donna delle pulizie
colloquio domestica
colloquio ragazza alla pari
colloquio canile
colloquio gattile
colloquio dog sitter
colloquio rsa per
colloqui per la babysitter
colloqui per babysitter
colloqui per badante
colloqui per la badante
colloqui per colf
colloqui nuova colf
colloqui nuova babysitter
colloqui nuova tata
colloqui nuova badante
colloqui nuovo inquilino
colloqui nuovo coinquilino
colloqui badanti
colloqui tate
colloqui babysitter
colloquio per la babysitter
colloquio per babysitter
colloquio per badante
colloquio per la badante
colloquio per colf
colloquio nuova colf
colloquio nuova babysitter
colloquio nuova tata
colloquio nuova badante
colloquio nuovo inquilino
colloquio nuovo coinquilino
colloquio badanti
colloquio tate
visita casa
visita stanza
visita bilocale
visita trilocale
visita monolocale
visita camera
visita immobile
visita appartamenti
visita quadrilocale
vedere casa
vedere stanza
vedere appartamento
vedere bilocale
coinquilina
inquilina
baby sitter
tate
alla pari
donna delle pulizie
rogito
compromesso casa
contratto di affitto
contratto d affitto
contratto di locazione
contratto locazione
riunione condominio
assemblea condominio
assemblea condominiale
consegna chiavi
trasloco
affido
adozioni

[staff]
colloquio annuale
colloquio di valutazione
colloquio valutazione
colloquio di uscita
colloquio uscita
colloquio di fine anno
colloquio di feedback
colloquio di crescita
colloquio di sviluppo
colloquio di rientro
colloquio disciplinare
colloquio periodico
colloquio performance
valutazione annuale
valutazione delle prestazioni
fine periodo di prova
1 a 1
~ capo
~ collega
~ dimissioni
~ valutazione
~ direttore del personale
~ obiettivi
~ inserimento
~ onboarding
colloquio di performance
colloquio di metà anno
colloquio metà anno
colloquio semestrale
colloquio trimestrale
colloquio mensile
colloquio settimanale
colloquio di fine periodo di prova
colloquio fine periodo di prova
colloquio fine prova
colloquio periodo di prova
colloquio di dimissioni
colloquio dimissioni
colloquio di fine rapporto
colloquio fine rapporto
colloquio di licenziamento
colloquio licenziamento
colloquio di richiamo
colloquio richiamo
colloquio di restituzione valutazione
colloquio di carriera
colloquio sviluppo
colloquio di assegnazione obiettivi
colloquio obiettivi
colloquio assegnazione obiettivi
colloquio mbo
colloquio pdp annuale
colloquio feedback
colloquio di aumento
colloquio aumento
colloquio per aumento
colloquio rinnovo
colloquio di rinnovo
colloquio di promozione
colloquio promozione
colloquio rientro
colloquio exit
colloquio di exit
colloquio stay
colloquio di fine stage
colloquio fine stage
colloquio di metà stage
colloquio con il mio capo
colloquio col mio capo
colloquio con il mio responsabile
colloquio con il mio manager
colloquio col capo
colloquio capo
colloquio con tutor aziendale
colloquio sindacale
colloquio con il sindacato
colloquio di budget
colloquio one to one
colloquio 1 1
colloquio di conciliazione
colloquio di monitoraggio
colloquio di verifica
colloquio verifica
colloquio intermedio
colloquio di reintegro
colloquio pensionamento
exit interview
stay interview
performance review
valutazione performance
valutazione semestrale
valutazione del personale
valutazione fine anno
valutazione prestazioni
valutazione dipendenti
riunione con il capo
riunione col capo
riunione di reparto
riunione di team
riunione settimanale
riunione sindacale
riunione rsu
incontro con il capo
incontro col capo
incontro di reparto
incontro di team
incontro settimanale
incontro sindacale
incontro rsu
riunione team
riunione reparto
riunione ufficio
riunione mensile
riunione plenaria
riunione staff
riunione hr mensile
one to one
1 1
1to1
one2one
check in
feedback annuale
feedback semestrale
feedback con capo
primo giorno
1 giorno
^inizio
inizio lavoro
firma contratto
firma del contratto
firma dimissioni
firma assunzione
firma lettera assunzione
^firma
^firmare
onboarding nuovo
onboarding nuova
onboarding hr
benvenuto nuovo collega
aumento stipendio
aumento di stipendio
aumento di livello
passaggio di consegne
saluti colleghi
ultimo giorno
festa pensione
periodo di prova fine
piano ferie
piano di sviluppo
kick off annuale
team building

[sales]
colloquio commerciale
colloquio cliente
colloquio clienti
colloquio con il cliente
colloquio fornitore
colloquio con fornitore
colloquio mutuo
~ cliente
~ clienti
polizza
~ notaio
~ geometra
~ agente immobiliare
~ mutuo
~ banca
~ fornitore
~ fornitori
~ commercialista
~ risparmio
~ consulente finanziario
~ preventivo
~ broker
~ investimenti
~ partner
~ demo
~ vendita
~ offerta
~ prestito
~ finanziamento
~ agenzia viaggi
colloquio in banca
colloquio con la banca
colloquio per mutuo
colloquio per il mutuo
colloquio prestito
colloquio per prestito
colloquio finanziamento
colloquio per finanziamento
colloquio direttore banca
colloquio direttore filiale
colloquio con direttore filiale
colloquio con consulente bancario
colloquio consulente bancario
colloquio consulente finanziario
colloquio con consulente finanziario
colloquio con il consulente
colloquio con la consulente
colloquio con il commercialista
colloquio commercialista
colloquio notaio
colloquio con il notaio
colloquio investimenti
colloquio assicuratore
colloquio assicurazione
colloquio con assicuratore
colloquio con il fornitore
colloquio con fornitori
colloquio fornitori
colloquio con cliente
colloquio con i clienti
colloquio potenziale cliente
colloquio nuovo cliente
colloquio prospect
colloquio con prospect
colloquio partner
colloquio con partner
colloquio investitori
colloquio investitore
colloquio di vendita
colloquio franchising
colloquio con architetto
colloquio architetto casa
colloquio con il geometra
appuntamento banca
appuntamento in banca
appuntamento mutuo
appuntamento consulente
appuntamento commercialista
appuntamento notaio
appuntamento cliente
appuntamento clienti
appuntamento fornitore
appuntamento assicuratore
appuntamento assicurazione
appuntamento commerciale
appuntamento agente immobiliare
appuntamento geometra
appuntamento promotore
appuntamento agenzia immobiliare
appuntamento architetto
appuntamento broker
consulenza mutuo
consulenza finanziaria
consulenza fiscale
consulenza assicurativa
consulenza gratuita
consulenza legale
consulenza investimenti
consulenza prestito
call cliente
call clienti
call con cliente
call con il cliente
call fornitore
call con fornitore
call commerciale
call demo
call vendita
call partner
call prospect
call con prospect
riunione cliente
riunione clienti
riunione fornitore
riunione fornitori
riunione con il cliente
riunione con cliente
riunione con il fornitore
riunione con fornitore
riunione commerciale
riunione prospect
riunione partner
riunione investitori
incontro cliente
incontro clienti
incontro fornitore
incontro fornitori
incontro con il cliente
incontro con cliente
incontro con il fornitore
incontro con fornitore
incontro commerciale
incontro prospect
incontro partner
incontro investitori
meeting cliente
meeting clienti
meeting fornitore
meeting fornitori
meeting con il cliente
meeting con cliente
meeting con il fornitore
meeting con fornitore
meeting commerciale
meeting prospect
meeting partner
meeting investitori
visita cliente
visita clienti
visita fornitore
visita fornitori
visita con il cliente
visita con cliente
visita con il fornitore
visita con fornitore
visita commerciale
visita prospect
visita partner
visita investitori
demo prodotto
demo software
demo piattaforma
demo gratuita
demo live
presentazione prodotto
presentazione offerta
presentazione commerciale
presentazione software
presentazione soluzione
presentazione progetto cliente
presentazione preventivo
trattativa
negoziazione fornitore
gara
preventivo cucina
preventivo lavori
preventivo caldaia
preventivo auto
preventivo mobili
offerta commerciale
rinnovo contratto fornitore
rinnovo assicurazione
pitch
due diligence
kick off progetto
kick off cliente

[upkeep]
manutenzione caldaia
manutenzione auto
manutenzione ascensore
manutenzione impianto
manutenzione ordinaria
manutenzione condizionatore
manutenzione climatizzatore
manutenzione server
tagliando
revisione auto
revisione caldaia
revisione moto
cambio gomme
idraulico
tecnico caldaia
tecnico lavatrice
tecnico internet
tecnico fibra
controllo caldaia
lettura contatore
sopralluogo lavori
sopralluogo tecnico
sopralluogo casa
~ manutenzione

[care]
colloquio psicologico
colloquio con lo psicologo
colloquio con la psicologa
colloquio clinico
psicoterapeuta
terapia
~ psicologo
~ psicologa
~ medico
~ pediatra
~ anamnesi
~ parroco
~ colloquio psicologo
~ colloquio psicologa
~ logopedista
~ colloquio medico
~ psichiatra
~ ospedale
~ ginecologa
~ ginecologo
~ fisioterapista
~ dietista
~ nutrizionista
~ ostetrica
~ anestesista
~ consultorio
~ sert
~ dottoressa
~ educatrice
colloquio con psicologo
colloquio con psicologa
colloquio con psicoterapeuta
colloquio psicoterapia
colloquio psicoterapeuta
colloquio psichiatra
colloquio con psichiatra
colloquio psichiatrico
colloquio terapeutico
colloquio terapeuta
colloquio con il terapeuta
colloquio con la terapeuta
colloquio con il medico
colloquio con il dottore
colloquio con la dottoressa
colloquio con il primario familiare
colloquio con ginecologa
colloquio preoperatorio
colloquio pre operatorio
colloquio anestesista
colloquio con l anestesista
colloquio pre parto
colloquio preparto
colloquio nutrizionista
colloquio dietista
colloquio logopedista
colloquio con la logopedista
colloquio npi
colloquio neuropsichiatra
colloquio genetico
colloquio oncologico
colloquio donazione
colloquio avis
colloquio donatore
colloquio di sostegno
colloquio di supporto psicologico
colloquio di coppia
colloquio coppia
colloquio con la terapista
colloquio familiare
colloquio di accoglienza
colloquio consultorio
colloquio csm
colloquio sert
colloquio fertilità
colloquio pma
colloquio con ostetrica
colloquio ostetrica
colloquio hospice
colloquio con i familiari
colloquio parenti
colloquio rsa mamma
colloquio rsa papà
colloquio rsa nonna
colloquio con counselor
colloquio counselor
colloquio counseling
colloquio spirituale
visita medica
visita medico
visita di idoneità
visita idoneità
visita preassunzione
visita pre assuntiva
visita preassuntiva
visita specialistica
visita oculistica
visita dermatologica
visita ginecologica
visita cardiologica
visita ortopedica
visita pediatra
visita fiscale
visita di controllo
medico competente
medicina del lavoro
esami del sangue
prelievo
seduta psicologo
seduta psicologa
seduta fisioterapia
psicoterapia
ecografia
dentista
vaccino
analisi

[reminder]
ringraziare
^grazie
^ricordare
sollecitare
^confermare
^inviare
^mandare
^scrivere
^chiamare
^richiamare
^rispondere
^prenotare
^fissare
^attendere
^aspettare
esito colloquio
dopo colloquio
dopo il colloquio
^comprare
^stampare
^stirare
^preparare
^chiedere
^cercare
^leggere
^ritirare
^portare
^avvisare
^annullare
^ripassare
^scegliere
^andare
^sollecito
^risposta
^esito
^ricordarsi
~ sollecito
~ attesa
~ esito
promemoria colloquio
promemoria intervista
promemoria
ringraziamento
rimborso spese
rimborso viaggio
rimborso treno
rimborso colloquio
esito selezione
esito intervista
esito prova
esito concorso
esito del colloquio
esito colloqui
esito candidatura
attesa risposta
attesa esito
attesa feedback
in attesa di risposta
in attesa di esito
in attesa di feedback
in attesa di notizie
in attesa di riscontro
risposta colloquio
risposta da
risposta candidatura
risposta entro
risposta selezione
risposta definitiva
risposta hr
risposta azienda
risposta recruiter
risposta attesa
colloquio da fissare
colloquio da confermare
colloquio da riprogrammare
colloquio da spostare
intervista da fissare
intervista da confermare
intervista da riprogrammare
intervista da spostare
fissare colloquio
fissare il colloquio
fissare appuntamento
fissare call
fissare data
confermare colloquio
confermare il colloquio
confermare presenza
confermare appuntamento
ricordare colloquio
ricordare di
ricordare recruiter
feedback colloquio
feedback del colloquio
riscontro colloquio
riscontro candidatura
riscontro atteso
follow up
mail a recruiter
mail recruiter
mail hr
grazie per il colloquio
grazie colloquio
grazie recruiter
ringraziare per colloquio
ringraziare per il colloquio
^sentire
^contattare
^ricontattare
^telefonare
^mail
^email
^spedire
^proporre
^decidere
^accettare
^rifiutare
^declinare
^compilare
^firmare
^prendere
^lavare
^controllare
^verificare
^vedere
^guardare
^pensare
^disdire
^spostare
^rimandare
^organizzare
^pagare
^fare
^finire
^aggiornare
^caricare
^scaricare
^iscriversi
^iscrizione
^candidarsi
^candidarmi
^segnare
^segnarsi
^annotare
^festeggiare
^non dimenticare
^ricordati
^ricordarmi
^ricorda
^chiudere
^consegnare
^raccogliere
^dare
^accompagnare
^riposo
^todo
^da fare
^attesa
^aspetto
dopo intervista
dopo l intervista
dopo la call
dopo il mio colloquio
dopo selezione
post colloquio
post intervista
note colloquio
note spese
se non rispondono
se non mi rispondono
se non chiamano
se non si fanno sentire
nessuna risposta
inviare cv
inviare curriculum
inviare candidatura
inviare documenti
inviare mail
inviare referenze
inviare disponibilità
mandare cv
mandare curriculum
mandare mail
mandare candidatura
mandare documenti
mandare disponibilità
dare risposta
dare conferma
dare disponibilità
dare preavviso
scadenza risposta
sms recruiter
disponibilità per colloquio
disponibilità colloquio

[errand]
^viaggio
^treno
^volo
hotel per
stampare cv
~ vestito
~ abito
~ parrucchiere
~ lavanderia
~ albergo
~ viaggio
~ trasferta
~ treno
~ hotel
~ volo
~ aereo
~ tintoria
camicia
cravatta
scarpe
^frecciarossa
^italo
^freccia
^regionale
^autobus
^bus
^taxi
^partenza
^partire
^ritorno
^andata
^aereo
^metro
^benzina
^parcheggio
^hotel
^albergo
^biglietti
^biglietto
^macchina
^auto
^passaggio
^noleggio
^navetta
^in viaggio
treno per
treno x
treno da
treno andata
treno ritorno
treno colloquio
treno delle
volo per
volo da
volo andata
volo ritorno
viaggio per
viaggio a
viaggio colloquio
viaggio andata
viaggio ritorno
viaggio in treno
hotel colloquio
hotel prenotato
albergo per
albergo colloquio
biglietto treno
biglietto aereo
biglietto per
biglietti treno
biglietti aereo
biglietti per
vestito per
vestito colloquio
vestito da colloquio
vestito in lavanderia
abito per
abito colloquio
abito da colloquio
abito in lavanderia
completo per
completo colloquio
completo in lavanderia
completo da ritirare
parrucchiere prima
parrucchiere per
parrucchiere colloquio
parrucchiera
barbiere
estetista
capelli
stampare il cv
stampare curriculum
stampare documenti
ritirare vestito
ritirare abito
ritirare completo
ritirare giacca
comprare giacca
comprare vestito
^lavanderia
^tintoria
^completo
shopping
fototessera
foto cv
foto tessera
foto profilo linkedin
permesso per colloquio
ferie per colloquio
prima del colloquio
babysitter per colloquio

[deadline]
scadenza candidatura
videocolloquio registrato
~ scadenza
~ consegna
~ termine
^scadenza
^consegna
^consegnare
^termine
^deadline
^candidarsi
^candidatura entro
^entro
^inviare
scadenza candidature
scadenza bando
scadenza concorso
scadenza domanda
scadenza iscrizione
scadenza iscrizioni
scadenza avviso
scadenza test
scadenza mad
scadenza prova
scadenza invio
consegna test
consegna prova
consegna caso
consegna case study
consegna progetto
consegna elaborato
consegna esercizio
consegna assignment
consegna compito
consegna homework
consegna business case
consegna slide
termine candidature
termine candidatura
termine domande
termine presentazione
termine iscrizioni
termine invio
termine bando
termine consegna
deadline candidatura
deadline candidature
deadline test
deadline prova
deadline consegna
test online
test attitudinale online
test attitudinale da completare
test attitudinale entro
test da consegnare
test a casa
test da fare
prova tecnica da consegnare
prova da consegnare
prova a casa
prova da fare a casa
domanda concorso
domanda di concorso
domanda bando
domanda mad
domanda di partecipazione
presentazione domanda
invio candidatura
invio domanda
invio cv
invio documenti
invio prova
videocolloquio asincrono
videocolloquio in differita
videocolloquio da registrare
videocolloquio differito
videocolloquio on demand
video colloquio da registrare
colloquio in differita
colloquio registrato
colloquio asincrono
intervista asincrona
intervista differita
intervista one way
registrare video
registrare videocolloquio
registrare intervista
video presentazione
videopresentazione
hirevue
questionario online da compilare
ultimo giorno per
ultimo giorno utile
ultimo giorno candidatura
chiusura candidature
chiusura bando
chiusura iscrizioni

[fair]
fiera del lavoro
career day
open day
porte aperte
incontro informativo
presentazione aziendale
~ fiera
^fiera
career fair
career days
career week
career forum
career lab
job fair
job day
job meeting
job days
job dating
job orienta
recruiting day
recruiting days
giornata di orientamento
giornata orientamento
giornata del lavoro
giornata delle carriere
giornata informativa
salone
festival del lavoro
incontro aziende
incontro con le aziende
incontri con le aziende
incontri aziende
presentazione azienda
presentazione aziende
presentazione dell azienda agli studenti
presentazione del bando
presentazione itis
networking
meetup
afterwork
evento
borsa del lavoro
stand aziende
virtual fair
sessione informativa
info session
infoday
info day

[coffee]
colloquio informativo
due chiacchiere
~ caffè
~ pranzo
~ aperitivo
~ cena
~ colazione
caffè con
caffè insieme
caffè veloce
caffè virtuale
caffè informale
caffè networking
pranzo con
pranzo insieme
pranzo di lavoro
aperitivo con
aperitivo insieme
aperitivo networking
cena con
cena da
cena di lavoro
cena di natale
cena aziendale
colazione con
colloquio informale
colloquio orientativo informale
colloquio di networking
chiacchierata informale
chiacchierata con amico
chiacchierata con amica
^caffè
^cena
^aperitivo
^birra
birra con
drink
spritz
ex collega
ex colleghi
ex compagno
ex compagna
ex compagni
mentoring
mentor
rimpatriata
referenze per
referenze su
referenze telefoniche
referenze di
^referenze
referenza
chiamata referenze
telefonata referenze
verifica referenze

[hold]
non disponibile
tenere libero
~ bloccato
~ slot
~ riservato
^bloccato
^slot
^riservato
^hold
^tenere
^occupato
^blocco
slot colloqui
slot colloquio
slot libero
slot libera
slot possibile
slot disponibili
slot per colloquio
slot interviste
blocco agenda
blocco colloqui
blocco calendario
tenere liberi
possibile colloquio
eventuale colloquio
forse colloquio
opzione colloquio
non prenotare
non fissare
non disturbare
indisponibile
fascia colloqui
agenda bloccata
placeholder
disponibilità mia
disponibilità per call
disponibilità colloqui

[leisure]
~ cinema
~ partita
~ teatro
~ calcio
~ danza
~ calcetto
partita di
partita calcio
partita calcetto
partita tennis
partita padel
cinema con
cinema alle
cinema ore
prova coro
prova generale
prova orchestra
prova teatro
prova teatrale
prova danza
prova banda
prova costume
prova palestra
prova gratuita
prova trucco
prova abito
prova vestito
prova moto
prova auto
prova su strada
prova patente
prova guida pratica
prova pratica patente
prova di coro
prova d orchestra
prova di danza
prova menù
prova torta
prova acconciatura
prova capelli
prova piscina
prova nuoto
prova calcio
prova yoga
prova pilates
prova basket
prova tennis
prova judo
prova karate
prova lenti
prova bici
prove coro
prove orchestra
prove teatro
prove banda
prove gruppo
prove generali
prove musicali
prove dei costumi
prove recita
lezione di prova chitarra
lezione di prova piano
lezione di prova pianoforte
lezione di prova zumba
lezione di prova padel
lezione di prova inglese
lezione di prova figlio
lezione di prova figlia
lezione di prova canto
lezione di prova ginnastica
lezione di prova musica
lezione di prova sci
selezioni regionali
selezioni provinciali
selezioni nazionali
selezioni calcio
selezioni nuoto
selezioni squadra
selezioni juniores
selezioni coro
selezioni danza
selezione regionale
selezione calcio
selezione nuoto
selezione squadra
selezione giovanile
selezione atletica
provino calcio
provino squadra
provino film
provino danza
provino teatro
casting
audizione coro
audizione conservatorio
audizione orchestra
audizione teatro
audizione danza
audizione musical
audizione canto
audizione piano
finale di champions
finale champions
finale coppa
finale mondiali
finale europei
finale calcio
finale sanremo
finale nba
finale scudetto
finale roland garros
finale wimbledon
finale regionale
finale provinciale
semifinale
torneo
saggio
compleanno
teatro con
teatro ore
teatro stasera
spettacolo
concerto
visita guidata
visita museo
visita al museo
visita mostra
visita castello
visita ai nonni
visita nonni
visita nonna
visita cantina
visita zoo
visita parenti
visita a zia
visita da amici
il colloquio film

[other]
figlio
figlia
mamma di
papà
marito
moglie
fratello
sorella
mio padre
mio cugino
mio nipote
mio fidanzato
mio ragazzo
mio amico
mio cognato
mio zio
suo padre
suo cugino
suo nipote
suo fidanzato
suo ragazzo
suo amico
suo cognato
suo zio
tuo padre
tuo cugino
tuo nipote
tuo fidanzato
tuo ragazzo
tuo amico
tuo cognato
tuo zio
mia madre
mia cugina
mia nipote
mia fidanzata
mia ragazza
mia amica
mia cognata
mia zia
mia mamma
sua madre
sua cugina
sua nipote
sua fidanzata
sua ragazza
sua amica
sua cognata
sua zia
sua mamma
tua madre
tua cugina
tua nipote
tua fidanzata
tua ragazza
tua amica
tua cognata
tua zia
tua mamma
colloquio di mamma
colloquio di papà
colloquio mamma
colloquio papà
colloquio di mia
colloquio di mio
colloquio figlio
colloquio figlia
colloquio di marito
colloquio della figlia
colloquio del figlio
colloquio zio
colloquio zia
colloquio nonno
colloquio nonna
~ mamma
~ zio
~ zia
~ nonna
~ nonno
~ vicino
~ vicina
~ cugina
~ cugino
~ fidanzata
~ fidanzato
^in bocca al lupo
in bocca al lupo a
in bocca al lupo per
^auguri
^accompagnare
^portare
^prendere
^andare a prendere
dita incrociate per
incrociare le dita per
^tenere i bimbi
^tenere i bambini

[role]
ingegnere
sviluppatore
sviluppatrice
programmatore
programmatrice
analista
progettista
grafico
grafica
responsabile
direttore
direttrice
capo
impiegato
impiegata
addetto
addetta
assistente
tecnico
operaio
operaia
contabile
commerciale
venditore
venditrice
commesso
commessa
consulente
insegnante
docente
infermiere
infermiera
tirocinio
stagista
stage
tirocinante
apprendista
coordinatore
coordinatrice
redattore
redattrice
architetto
cameriere
cameriera
cuoco
cuoca
autista
magazziniere
meccanico
elettricista
ricercatore
ricercatrice
segretaria
segretario
specialista
receptionist
traduttore
traduttrice
educatore
educatrice
farmacista
barista
giornalista
ragioniere
magazziniera
istruttore
neolaureati
# offices
manager
executive
specialist
analyst
engineer
developer
designer
consultant
buyer
controller
planner
coordinator
director
officer
trainee
intern
quadro
dirigente
direttori
vicedirettore
vicedirettrice
titolare
gestore
gestrice
funzionario
funzionaria
istruttrice
impiegati
addetti
assistenti
segretari
centralinista
contabili
revisore
auditor
economo
tesoriere
fiscalista
commercialista
avvocato
avvocata
praticante
notaio
cancelliere
magistrato
giudice
archivista
bibliotecario
bibliotecaria
operatore
operatrice
operatori
tecnici
perito
geometra
ingegnera
ingegneri
architetta
disegnatore
disegnatrice
topografo
ispettore
ispettrice
collaudatore
collaudatrice
agente
agenti
rappresentante
promotore
promotrice
telefonista
telemarketing
venditori
informatore
informatrice
consulenti
procacciatore
formatore
formatrice
recruiter
selezionatore
selezionatrice
giurista
interprete
correttore
copywriter
fotografo
fotografa
videomaker
montatore
montatrice
regista
scenografo
costumista
attore
attrice
musicista
ballerino
ballerina
animatore
animatrice
illustratore
illustratrice
stilista
modellista
sarto
sarta
webmaster
sistemista
programmatori
sviluppatori
analisti
tester
devops
sistemisti
curatore
curatrice
restauratore
restauratrice
custode
portinaio
usciere
vigile
vigili
vigilante
guardia
poliziotto
carabiniere
finanziere
militare
soldato
pompiere
bagnino
bagnina
soccorritore
soccorritrice
# schools and care
maestro
maestra
insegnanti
docenti
professore
professoressa
prof
educatori
bidello
bidella
collaboratore
collaboratrice
ata
dsga
tutor
preside
ricercatori
dottorando
assegnista
borsista
bibliotecari
medico
medica
medici
infermieri
oss
asa
osa
ausiliario
ausiliaria
ostetrica
ostetrico
fisioterapista
logopedista
psicologo
psicologa
psicoterapeuta
psichiatra
dietista
nutrizionista
igienista
odontotecnico
dentista
ottico
optometrista
veterinario
veterinaria
tsrm
radiologo
biologo
biologa
chimico
chimica
tecnologo
terapista
tnpee
podologo
massaggiatore
massaggiatrice
badante
babysitter
tata
colf
caregiver
mediatore
mediatrice
aso
farmacisti
puericultrice
tagesmutter
# shops, kitchens, hotels
commessi
cassiere
cassiera
cassieri
scaffalista
banconista
banchista
salumiere
macellaio
macellaia
pescivendolo
panettiere
panettiera
fornaio
pasticcere
pasticciere
pasticcera
pizzaiolo
pizzaiola
gelataio
gelatiere
gelatiera
chef
commis
aiutocuoco
lavapiatti
camerieri
barman
barlady
bartender
sommelier
maitre
portapiatti
concierge
facchino
governante
receptionists
housekeeper
guida
accompagnatore
accompagnatrice
hostess
steward
promoter
visual
vetrinista
parrucchiere
parrucchiera
barbiere
estetista
truccatore
truccatrice
onicotecnica
fiorista
fioraio
libraio
libraia
orafo
orafa
gioielliere
erborista
cuochi
stagionale
stagionali
vendemmiatore
bracciante
agricoltore
agronomo
agronoma
enologo
enologa
cantiniere
giardiniere
giardiniera
vivaista
allevatore
mungitore
stalliere
maniscalco
# works and roads
operai
manovale
muratore
carpentiere
gruista
escavatorista
ruspista
piastrellista
imbianchino
pittore
decoratore
cartongessista
lattoniere
idraulico
idraulica
termoidraulico
caldaista
frigorista
elettricisti
elettromeccanico
elettrotecnico
elettronico
manutentore
manutentrice
manutentori
installatore
installatrice
montatori
cablatore
cablatrice
saldatore
saldatrice
saldatori
tornitore
fresatore
rettificatore
attrezzista
stampista
carrozziere
gommista
meccanici
meccatronico
fabbro
falegname
mobiliere
serramentista
vetraio
tappezziere
tipografo
stampatore
legatore
rilegatore
cartotecnico
conciatore
tessitore
tessitrice
magazzinieri
mulettista
carrellista
picker
spedizioniere
autisti
conducente
camionista
corriere
fattorino
rider
tassista
macchinista
capotreno
ferroviere
pilota
marinaio
imballatore
confezionatore
confezionatrice
assemblatore
assemblatrice
capoturno
capocantiere
caporeparto
capofficina
capocuoco
capopartita
caposala
capoarea
pulitore
pulitrice
netturbino
cantoniere
stuccatore
verniciatore
molatore
fonditore
forgiatore
conduttore
conduttrice
responsabili
coordinatori
supervisore
supervisor
referente
delegato
delegata
buyers
praticanti
apprendisti
neolaureato
neolaureata
neodiplomato
volontario
volontaria
stagisti
tirocinanti
custodi
postino
portalettere
sportellista
bancario
bancaria
assicuratore
assicuratrice
liquidatore
liquidatrice
actuario
trader
broker
supplenza
cattedra
docenza

[craft]
di
del
della
dei
e
vendite
acquisti
prodotto
progetto
progetti
dati
qualità
risorse
umane
clienti
software
sistemi
produzione
magazzino
amministrativo
amministrativa
marketing
gestione
ufficio
ricerca
formazione
logistica
meccanico
elettronico
settore
senior
hse
contabilità
all
alla
alle
al
ai
agli
allo
nel
da
# grades and forms
unico
unica
qualificato
qualificata
specializzato
specializzata
generico
generica
esperto
esperta
bilingue
diplomato
diplomata
laureato
laureata
neolaureato
apprendista
stagionale
turnista
notturno
notturna
diurno
part
full
time
determinato
indeterminato
interno
interna
esterno
esterna
regionale
nazionale
internazionale
locale
generale
principale
aiuto
pratica
forense
estero
junior
middle
trilingue
madrelingua
supplente
sostituto
sostituzione
maternità
# offices and firms
amministrazione
amministrativi
contabile
contabili
ragioneria
bilancio
finanza
finanziario
finanziaria
fiscale
tributario
controllo
auditing
acquisto
approvvigionamenti
commerciale
commerciali
vendita
clientela
cliente
customer
care
service
account
sales
export
import
comunicazione
social
media
digital
digitale
web
contenuti
eventi
pubbliche
relazioni
stampa
legale
legali
contenzioso
contratti
compliance
privacy
rischi
crediti
credito
recupero
sinistri
assicurativo
assicurativa
bancario
bancaria
sportello
private
business
small
corporate
sviluppo
strategia
innovazione
progettazione
design
grafico
grafica
editoriale
redazionale
personale
paghe
contributi
selezione
recruiting
didattico
didattica
scolastico
scolastica
sostegno
matematica
inglese
italiano
lettere
latino
storia
scienze
fisica
chimica
musica
motoria
religione
tedesco
francese
spagnolo
infanzia
primaria
secondaria
ricercatore
laboratorio
assurance
quality
sicurezza
ambiente
ambientale
energia
energetico
rspp
logistico
spedizioni
trasporto
consegne
supply
chain
produttivo
produttiva
linea
reparto
turno
macchina
macchine
cnc
impianti
impianto
manutenzione
meccanica
meccaniche
elettrico
elettrica
elettrici
elettronica
elettromeccanico
elettromecc
automazione
plc
robotica
oleodinamico
idraulico
termico
frigorista
saldatura
montaggio
assemblaggio
stampaggio
verniciatura
carpenteria
cantiere
edile
edili
civile
strutturale
strutturista
tecnica
tecnici
tecnico
informatico
informatica
informatici
rete
reti
cloud
database
dba
backend
frontend
stack
java
python
php
mobile
cyber
security
it
erp
sap
applicativo
applicativi
embedded
firmware
test
testing
data
bi
machine
learning
ux
ui
product
project
program
store
shop
visual
retail
punto
cassa
gastronomia
salumeria
macelleria
pescheria
ortofrutta
panetteria
pasticceria
cucina
sala
bar
bancone
partita
ristorazione
catering
piani
camere
ricevimento
reception
front
office
back
desk
booking
turistico
turistica
culturale
culturali
bibliotecario
teatrale
sociale
sociali
sanitario
sanitaria
sanitari
oss
infermieristico
infermieristica
pediatrico
pediatrica
geriatrico
riabilitazione
radiologia
clinico
clinici
medicale
medico
ospedaliero
farmaceutico
biomedico
biomedicale
anziani
disabili
minori
domiciliare
domiciliari
notte
giardino
verde
agricolo
agricola
vinicolo
alimentare
alimentari
tessile
abbigliamento
calzature
pelletteria
orafo
arredamento
arredo
cucine
mobili
legno
vetro
carta
plastica
gomma
metallo
acciaio
auto
automotive
moto
camion
muletto
patente
ce
cqc
mezzi
pesanti
pullman
treno
ferroviario
navale
aeronautico
aereo
portuale
doganale
dogana
immobiliare
immobili
condominiale
tributi
anagrafe
demografici
comunale
vigilanza
protezione
pulizie
pulizia
sanificazione
rifiuti
idrico
gas
fotovoltaico
eolico
petrolio
ascensori
caldaie
climatizzazione
hvac
frigo
elettrodomestici
telefonia
telecomunicazioni
call
center
inbound
outbound
telemarketing
centralino
posta
archivio
segreteria
direzione
generali
area
zona
team
key
claims
claim
specialist
executive
operations
risk
credit
tax
legal
content
brand
growth
crm
seo
adv
ecommerce
commerce
merchandising
stock
inventario
ricambi
assistenza
post
pre
collaudo
prototipi
stampi
calcolo
cad
disegno
bim
gis
topografico
geologico
agronomico
veterinario
ottico
odontoiatrico
estetico
benessere
sportivo
fitness
nuoto
sci

[org]
banca
scuola
università
istituto
asilo
caffè
farmacia
agenzia
casa
cantina
autofficina
gruppo
fratelli
figli
assicurazioni
ospedale
clinica
fondazione
edizioni
editore
laboratori
officine
industrie
trasporti
comune
società
cantine
ristorante
albergo
libreria
pasticceria
cooperativa
costruzioni
moda
energia
soluzioni
sistemi
farmaceutici
studio
lanificio
ceramiche
cartiere
supermercati
torrefazione
azienda
# what only names of firms and institutions contain
spa
srl
srls
snc
sas
scarl
coop
onlus
ets
odv
aps
ssd
asd
sagl
holding
group
gruppi
impresa
imprese
ditta
aziende
consorzio
cooperative
sociale
associazione
associati
partners
partner
studi
legali
notarile
commercialisti
consulting
consulenza
consulenze
servizi
service
services
solutions
systems
system
software
informatica
digital
tech
technologies
tecnologie
labs
lab
data
engineering
ingegneria
progetti
design
comunicazione
media
editoriale
edizione
stampa
tipografia
grafiche
cartiera
carta
imballaggi
packaging
plastica
plastiche
gomma
chimica
chimici
farma
pharma
biotech
diagnostica
medical
medicale
ospedali
policlinico
asst
asl
ausl
ats
usl
irccs
cliniche
villa
rsa
residenza
residenze
centro
centri
poliambulatorio
ambulatorio
ambulatori
dentale
odontoiatrico
veterinaria
farmacie
parafarmacia
ottica
istituti
ic
iis
liceo
itis
ipsia
scuole
asili
nido
accademia
conservatorio
ateneo
politecnico
campus
museo
musei
teatro
biblioteca
archivio
festival
fondazioni
ente
agenzie
municipio
comuni
provincia
regione
prefettura
questura
ministero
tribunale
procura
polizia
carabinieri
consolato
ambasciata
camera
unione
città
consiglio
inps
inail
arpa
autorità
porto
aeroporto
ferrovie
autolinee
trasporto
logistica
spedizioni
corrieri
express
viaggi
tour
crociere
hotel
hotels
resort
pensione
locanda
agriturismo
campeggio
camping
villaggio
terme
rifugio
ristoranti
trattoria
osteria
pizzeria
pizzerie
bar
pub
birreria
birrificio
enoteca
gelateria
gelati
forno
panificio
panifici
pasticcerie
caseificio
salumificio
salumi
pastificio
molino
molini
frantoio
oleificio
torrefazioni
distilleria
distillerie
vini
vigne
tenuta
tenute
fattoria
podere
agricola
vivai
floricoltura
alimentari
dolciaria
conserve
surgelati
macelleria
pescheria
ortofrutta
mercato
mercati
supermercato
iper
ipermercato
discount
market
emporio
negozi
store
stores
boutique
outlet
ferramenta
bricolage
mobili
arredamenti
arredi
cucine
ceramica
marmi
vetreria
vetro
legnami
falegnameria
serramenti
infissi
acciai
acciaierie
fonderia
fonderie
metalli
metallurgica
siderurgica
meccanica
meccaniche
officina
carpenteria
carpenterie
stampi
utensili
automazioni
automazione
elettrica
elettronica
elettromeccanica
impianti
termoidraulica
idraulica
clima
ascensori
energie
energy
gas
luce
acqua
ambiente
ecologia
rifiuti
recuperi
edile
edilizia
edil
costruzione
immobiliare
immobiliari
case
cantieri
cantiere
infrastrutture
strade
autostrade
auto
automobili
motori
motors
moto
concessionaria
carrozzeria
gomme
ricambi
tessile
tessuti
filati
filatura
tessitura
maglificio
camiceria
confezioni
abbigliamento
calzature
calzaturificio
pelletteria
pelletterie
concerie
conceria
gioielli
gioielleria
orologi
oreficeria
cosmetici
profumi
profumeria
estetica
parrucchieri
saloni
salone
bellezza
benessere
palestra
fitness
sport
sporting
piscina
piscine
circolo
club
polisportiva
calcio
assicurazione
assicuratrice
mutua
previdenza
banche
credito
cassa
rurale
popolare
risparmio
finanza
finanziaria
fiduciaria
leasing
capital
ventures
investimenti
sgr
broker
interinale
lavoro
risorse
recruitment
search
formazione
academy
croce
misericordia
diocesi
parrocchia
comunità
educandato
sindacato
confederazione
federazione
ordine
radio
tv
televisione
produzioni
film
studios
musica
eventi
pubblicità
marketing
grafica
web
telecomunicazioni
telefonia
security
vigilanza
pulizie
multiservizi
facility
ascensoristi
poste

[filler]
il
lo
la
i
gli
le
un
una
di
del
della
dello
a
al
alla
e
per
con
mio
vostro
appuntamento
incontro
riunione
chiamata
videochiamata
call
telefonico
telefonica
telefono
online
presenza
invito
confermato
confermata
conferma
spostato
rinviato
primo
secondo
terzo
ultimo
finale
fase
step
tecnico
conoscitivo
ruolo
posizione
team
hr
risorse
umane
selezione
lavoro
ing
ore
h
ufficio
convocazione
tel
sig
sig ra
ra
dott
dott ssa
ad
ceo
di gruppo
assessment
visio
video
colloquio
intervista
videocolloquio
da
dei
degli
delle
dell
dal
dalla
nel
nella
sul
sulla
ai
agli
alle
all
tra
fra
col
su
via
x
o
ed
mia
tuo
tua
suo
sua
nostro
nostra
loro
questo
questa
mi
ti
ci
si
che
chi
se
non
poi
ok
ecco
ciao
buongiorno
gentile
lunedì
martedì
mercoledì
giovedì
venerdì
sabato
domenica
lun
mar
mer
gio
ven
gennaio
febbraio
marzo
aprile
maggio
giugno
luglio
agosto
settembre
ottobre
novembre
dicembre
mattina
mattino
pomeriggio
sera
serata
giornata
mezza
domani
oggi
ora
minuti
min
giorno
data
orario
durata
inizio
colloqui
interviste
interview
videocolloqui
videointervista
videocall
videoconferenza
chiamate
telefonata
telefonate
telef
cell
teams
zoom
meet
google
skype
webex
whatsapp
microsoft
link
on
line
remoto
virtuale
distanza
persona
piano
stanza
aula
edificio
ingresso
reception
citofono
piazza
viale
incontri
riunioni
meeting
appuntamenti
confronto
chiacchierata
chiacchiere
conversazione
presentazione
presentazioni
discussione
visita
giro
prova
prove
test
panel
case
caso
coding
live
convocato
convocata
confermare
confermati
programmato
programmata
prenotazione
prenotato
prenotata
spostata
rinviata
anticipato
anticipata
modificato
modificata
aggiornato
aggiornata
invitato
inviti
accettato
disponibilità
info
informazioni
dettagli
promemoria
importante
urgente
tbc
tbd
forse
prima
seconda
terza
quarta
quarto
ultima
penultimo
penultima
prossimo
prossima
successivo
successiva
iniziale
finali
fasi
steps
round
conoscitiva
conoscitivi
motivazionale
attitudinale
tecnica
tecnici
individuale
collettivo
preliminare
introduttivo
introduttiva
intro
approfondimento
telefonici
recruiter
recruiting
recruitment
personale
selezioni
selettivo
selettiva
preselezione
candidato
candidata
candidature
candidatura
posizioni
posto
ruoli
opportunità
offerta
annuncio
profilo
cv
curriculum
contratto
assunzione
mobilità
interno
interna
posting
manager
hiring
direzione
founder
founders
soci
cto
cfo
dg
colleghi
colleghe
cliente
signor
signora
sigg
dottoressa
dottor
avv
geom
rag
egr
gent
spett
ref
rif
n
nr
num
codice
me
te
noi
voi
lui
lei
fare
sentire
sentirci
parlare
vedere
conoscere
conoscerci
breve
rapido
rapida
tramite
causa
dopo
pranzo
cena
commissione
concorso
orale
scritto
scritta
pratico
doppio
singolo
processo
iter
lavorativa
sede
sedi

[at]
presso
da
c o
da parte di
a nome di

[with]
con
con l
col
con il
con la
tra
insieme a
assieme a

[for]
per
per il ruolo di
per la posizione di
per il ruolo
per la posizione
ruolo
posizione
come
x
per ruolo
per posizione
per il posto di
per un posto di
per posto
come da
in qualità di
nel ruolo di
per la figura di
figura di
profilo
posto di
candidatura come
candidatura per
selezione per
stage come
stage in
posizione di
ruolo di

[notes thanks]
esserti candidato
esserti candidata
essersi candidato
invitarla a un colloquio
invitarti a un colloquio
invitarla ad un colloquio
conoscerla di persona
processo di selezione
iter di selezione
convocata per il colloquio
convocato per il colloquio
è convocata
step della selezione
approfondire il suo cv
hai superato
colloquio con il responsabile
# thanks for applying
tua candidatura
sua candidatura
vostra candidatura
vs candidatura
esserti proposto
esserti proposta
essersi candidata
essersi proposto
essersi proposta
esserci candidato
esserci candidata
esserci proposto
esserci proposta
si è candidato
si è candidata
si è proposto
si è proposta
essere candidato
essere candidata
essere proposto
essere proposta
sei candidato
sei candidata
sei proposto
sei proposta
grazie per la candidatura
grazie per aver inviato
grazie per il tuo cv
grazie per il suo cv
grazie per aver risposto
grazie per l interesse
grazie per il cv
tuo interesse
suo interesse
vostro interesse
interesse dimostrato
interesse mostrato
interesse manifestato
interesse per la posizione
interesse per la nostra
interesse per il ruolo
interesse verso la nostra
interesse per questa
risposto al nostro annuncio
risposto all annuncio
risposto alla nostra inserzione
risposto al nostro bando
rispondere al nostro annuncio
rispondere all annuncio
rispondere alla nostra inserzione
rispondere al nostro bando
risposta al nostro annuncio
risposta all annuncio
risposta alla nostra inserzione
risposta al nostro bando
averci inviato
averci mandato
averci contattato
averci scelto
inviato il tuo cv
inviato il suo cv
inviato il suo curriculum
inviato il tuo curriculum
domanda di partecipazione
domanda di assunzione
domanda di impiego
domanda di mobilità
istanza di partecipazione
istanza di assunzione
istanza di impiego
istanza di mobilità
candidatura spontanea
candidatura ricevuta
candidatura pervenuta
candidatura inviata
candidatura è stata
candidatura per la posizione
candidatura per il ruolo
candidatura come
candidatura presso
candidatura al ruolo
candidatura alla posizione
# talking about the job
letto il tuo cv
letto il tuo curriculum
letto il tuo profilo
letto il suo cv
letto il suo curriculum
letto il suo profilo
visto il tuo cv
visto il tuo curriculum
visto il tuo profilo
visto il suo cv
visto il suo curriculum
visto il suo profilo
ricevuto il tuo cv
ricevuto il tuo curriculum
ricevuto il tuo profilo
ricevuto il suo cv
ricevuto il suo curriculum
ricevuto il suo profilo
valutato il tuo cv
valutato il tuo curriculum
valutato il tuo profilo
valutato il suo cv
valutato il suo curriculum
valutato il suo profilo
apprezzato il tuo cv
apprezzato il tuo curriculum
apprezzato il tuo profilo
apprezzato il suo cv
apprezzato il suo curriculum
apprezzato il suo profilo
con interesse il tuo
con interesse il suo
il tuo profilo è in linea
il tuo profilo ci ha
il tuo profilo ci è
il tuo profilo risulta
il tuo profilo in linea
il tuo profilo corrisponde
il tuo cv è in linea
il tuo cv ci ha
il tuo cv ci è
il tuo cv risulta
il tuo cv in linea
il tuo cv corrisponde
il tuo curriculum è in linea
il tuo curriculum ci ha
il tuo curriculum ci è
il tuo curriculum risulta
il tuo curriculum in linea
il tuo curriculum corrisponde
il suo profilo è in linea
il suo profilo ci ha
il suo profilo ci è
il suo profilo risulta
il suo profilo in linea
il suo profilo corrisponde
il suo cv è in linea
il suo cv ci ha
il suo cv ci è
il suo cv risulta
il suo cv in linea
il suo cv corrisponde
il suo curriculum è in linea
il suo curriculum ci ha
il suo curriculum ci è
il suo curriculum risulta
il suo curriculum in linea
il suo curriculum corrisponde
sei stato selezionato
sei stato convocato
sei stato ammesso
è stato selezionato
è stato convocato
è stato ammesso
sei stata selezionata
sei stata convocata
sei stata ammessa
è stata selezionata
è stata convocata
è stata ammessa
è convocato
sei convocato
sei convocata
hai passato la
hai passato il
hai passato lo
ha superato la
ha superato il
ha superato lo
ha passato la
ha passato il
ha passato lo
sei in short list
sei in shortlist
sei tra i finalisti
sei in tre in short list
siete in short list
siete in shortlist
siete tra i finalisti
siete in tre in short list
sei finalista
processo selettivo
processo selettiva
processo di recruiting
processo di assunzione
iter selettivo
iter selettiva
iter di recruiting
iter di assunzione
percorso di selezione
percorso selettivo
percorso selettiva
percorso di recruiting
percorso di assunzione
fase di selezione
fase selettivo
fase selettiva
fase di recruiting
fase di assunzione
procedura di selezione
procedura selettivo
procedura selettiva
procedura di recruiting
procedura di assunzione
step successivo
step del processo
step di selezione
step finale del
primo step del
primo step di
primo step della
secondo step del
secondo step di
secondo step della
terzo step del
terzo step di
terzo step della
ultimo step del
ultimo step di
ultimo step della
prossimo step del
prossimo step di
prossimo step della
penultimo step del
penultimo step di
penultimo step della
prossima fase di
prossima fase del
prossima fase della
fase successiva di
fase successiva del
fase successiva della
proseguire la selezione
proseguire con la selezione
proseguire nella selezione
proseguire nel processo
proseguire con te
proseguire l iter
prosieguo della selezione
avanzare nel processo
lieti di invitarla
lieti di invitarti
lieti di confermarle
lieti di confermarti
saremmo lieti di conoscerla
saremmo lieti di incontrarla
saremmo felici di conoscerti
saremmo felici di incontrarti
sarei lieti di conoscerla
sarei lieti di incontrarla
sarei felici di conoscerti
sarei felici di incontrarti
vorremmo incontrarti
vorremmo incontrarla
vorremmo conoscerti
vorremmo conoscerla
ci piacerebbe incontrarti
ci piacerebbe incontrarla
ci piacerebbe conoscerti
ci piacerebbe conoscerla
ci piacerebbe sentirti
ci piacerebbe sentirla
mi piacerebbe conoscerti
mi piacerebbe conoscerla
mi piacerebbe incontrarti
mi piacerebbe incontrarla
invitarla al colloquio
invitarla per un colloquio
invitarla per il colloquio
invitarti ad un colloquio
invitarti al colloquio
invitarti per un colloquio
invitarti per il colloquio
invitiamo a un colloquio
invitiamo ad un colloquio
invitiamo al colloquio
invitiamo per un colloquio
invitiamo per il colloquio
invitata a un colloquio
invitata ad un colloquio
invitata al colloquio
invitata per un colloquio
invitata per il colloquio
invitato a un colloquio
invitato ad un colloquio
invitato al colloquio
invitato per un colloquio
invitato per il colloquio
convocarla a un colloquio
convocarla ad un colloquio
convocarla al colloquio
convocarla per un colloquio
convocarla per il colloquio
convocata a un colloquio
convocata ad un colloquio
convocata al colloquio
convocata per un colloquio
convocato a un colloquio
convocato ad un colloquio
convocato al colloquio
convocato per un colloquio
invitarla a sostenere
invitarla a un primo colloquio
invitarla al secondo colloquio
invitarla all assessment
invitarla alla prova
invitarla alla giornata di prova
invitarla alla selezione
invitarla a una giornata di prova
invitarti a sostenere
invitarti a un primo colloquio
invitarti al secondo colloquio
invitarti all assessment
invitarti alla prova
invitarti alla giornata di prova
invitarti alla selezione
invitarti a una giornata di prova
invitiamo a sostenere
invitiamo a un primo colloquio
invitiamo al secondo colloquio
invitiamo all assessment
invitiamo alla prova
invitiamo alla giornata di prova
invitiamo alla selezione
invitiamo a una giornata di prova
la aspettiamo per il colloquio
la aspettiamo per un colloquio
la aspettiamo per la prova
la aspettiamo per la giornata di prova
la attendiamo per il colloquio
la attendiamo per un colloquio
la attendiamo per la prova
la attendiamo per la giornata di prova
ti aspettiamo per il colloquio
ti aspettiamo per un colloquio
ti aspettiamo per la prova
ti aspettiamo per la giornata di prova
ti attendiamo per il colloquio
ti attendiamo per un colloquio
ti attendiamo per la prova
ti attendiamo per la giornata di prova
confermarle il colloquio
confermarle il tuo colloquio
confermarle il suo colloquio
confermarti il colloquio
confermarti il tuo colloquio
confermarti il suo colloquio
confermiamo il colloquio
confermiamo il tuo colloquio
confermiamo il suo colloquio
confermo il colloquio
confermo il tuo colloquio
confermo il suo colloquio
fissare un colloquio
fissare il colloquio
fissare un primo colloquio
fissare un incontro conoscitivo
fissiamo un colloquio
fissiamo il colloquio
fissiamo un primo colloquio
fissiamo un incontro conoscitivo
organizzare un colloquio
organizzare il colloquio
organizzare un primo colloquio
organizzare un incontro conoscitivo
proporle un colloquio
proporle il colloquio
proporle un primo colloquio
proporle un incontro conoscitivo
proporti un colloquio
proporti il colloquio
proporti un primo colloquio
proporti un incontro conoscitivo
sostenere un colloquio
sostenere il colloquio
sostenere un primo colloquio
sostenere un incontro conoscitivo
facciamo un colloquio
facciamo il colloquio
facciamo un primo colloquio
facciamo un incontro conoscitivo
suo primo colloquio
suo secondo colloquio
nostro primo colloquio
nostro secondo colloquio
tuo primo colloquio
tuo secondo colloquio
nostro colloquio
per un incontro conoscitivo
per una giornata di prova
per una prova pratica
per una chiacchierata conoscitiva
per una call conoscitiva
per un primo colloquio
parlare della posizione
parlare del ruolo
parlare dell opportunità
parlare del tuo profilo
parlare del suo profilo
parliamo della posizione
parliamo del ruolo
parliamo dell opportunità
parliamo del tuo profilo
parliamo del suo profilo
parlarti della posizione
parlarti del ruolo
parlarti dell opportunità
parlarti del tuo profilo
parlarti del suo profilo
parlarle della posizione
parlarle del ruolo
parlarle dell opportunità
parlarle del tuo profilo
parlarle del suo profilo
discutere della posizione
discutere del ruolo
discutere dell opportunità
discutere del tuo profilo
discutere del suo profilo
raccontarti la posizione
raccontarti il ruolo
raccontarti l opportunità
raccontarti il tuo profilo
raccontarti il suo profilo
raccontarle la posizione
raccontarle il ruolo
raccontarle l opportunità
raccontarle il tuo profilo
raccontarle il suo profilo
illustrarti la posizione
illustrarti il ruolo
illustrarti l opportunità
illustrarti il tuo profilo
illustrarti il suo profilo
illustrarle la posizione
illustrarle il ruolo
illustrarle l opportunità
illustrarle il tuo profilo
illustrarle il suo profilo
presentarti la posizione
presentarti il ruolo
presentarti l opportunità
presentarti il tuo profilo
presentarti il suo profilo
presentarle la posizione
presentarle il ruolo
presentarle l opportunità
presentarle il tuo profilo
presentarle il suo profilo
approfondire la posizione
approfondire il ruolo
approfondire l opportunità
approfondire il tuo profilo
approfondire il suo profilo
racconto la posizione
racconto il ruolo
racconto l opportunità
racconto il tuo profilo
racconto il suo profilo

[notes meet]
incontrerai
incontrerà
il tuo colloquio
il suo colloquio
di conoscerti
di conoscerla
colloquio con il responsabile
colloquio con la responsabile
colloquio con il direttore
colloquio con la direttrice
colloquio con il titolare
colloquio con la titolare
colloquio con l hr
colloquio con le risorse umane
colloquio con hr
colloquio con il team
colloquio con l ing
colloquio con la dott
colloquio con il dott
colloquio con il manager
colloquio con la coordinatrice
colloquio con il coordinatore
colloquio con la commissione
colloquio con il capo
colloquio con l ad
colloquio con il ceo
conoscerai
conoscerà
parlerai
parlerà
ti sentirai
dialogherai
vedrai
sarai ricevuto
sarai ricevuta
sarà ricevuto
sarà ricevuta
sarà accolto
sarai accolto
verrai ricevuto
verrà ricevuto
verrà ricevuta
ti intervisterà
la intervisterà
ti riceverà
la riceverà
la ricevono
ti chiamerà
la chiamerà
la riceveranno
la attenderà
la attendiamo
la aspettiamo
la incontra
la attende
la attendono
la contatterà
la vogliono conoscere
ti aspettiamo
ti attendiamo
ti riceve
ti incontra
ti attende
ti vogliono conoscere
ti vuole conoscere
ti presento il team
ti presentiamo il team
ti mostriamo l azienda
ti racconto la posizione
ti racconto il ruolo
non vedo l ora di incontrarti
non vedo l ora di incontrarla
non vedo l ora di parlarti
non vedo l ora di sentirti
non vedo l ora di parlare con te
non vediamo l ora di incontrarti
non vediamo l ora di incontrarla
non vediamo l ora di parlarti
non vediamo l ora di sentirti
non vediamo l ora di parlare con te
felici di incontrarti
felici di incontrarla
felici di parlarti
felice di incontrarti
felice di incontrarla
felice di parlarti
lieti di incontrarti
lieti di incontrarla
lieti di parlarti
lieto di incontrarti
lieto di incontrarla
lieto di parlarti
contenti di incontrarti
contenti di incontrarla
contenti di parlarti
piacere di incontrarti
piacere di incontrarla
piacere di parlarti
conoscerti meglio
conoscerti di persona
conoscerti e
conoscerti dal vivo
conoscerla meglio
conoscerla di persona
per conoscerci
per conoscerti
per conoscerla
per conoscersi
tua esperienza
tua carriera
tua motivazione
tua formazione
tua disponibilità a
sua esperienza
sua carriera
sua motivazione
sua formazione
sua disponibilità a
tuo percorso
tuo background
suo percorso
suo background
tue motivazioni
tue esperienze
tue competenze
tue aspettative
tue domande
sue motivazioni
sue esperienze
sue competenze
sue aspettative
sue domande
racconti di te
racconti la tua
racconti la sua
racconti del tuo
racconti qualcosa di te
raccontaci di te
raccontaci la tua
raccontaci la sua
raccontaci del tuo
raccontaci qualcosa di te
raccontarci di te
raccontarci la tua
raccontarci la sua
raccontarci del tuo
raccontarci qualcosa di te
raccontarmi di te
raccontarmi la tua
raccontarmi la sua
raccontarmi del tuo
raccontarmi qualcosa di te
parlaci di te
parlaci la tua
parlaci la sua
parlaci del tuo
parlaci qualcosa di te
parlami di te
parlami la tua
parlami la sua
parlami del tuo
parlami qualcosa di te
raccontami di te
raccontami la tua
raccontami la sua
raccontami del tuo
raccontami qualcosa di te
tu mi racconti
ci racconterai
il colloquio durerà
il colloquio si svolgerà
il colloquio si terrà
il colloquio avrà
il colloquio sarà
il colloquio dura
il colloquio è con
il colloquio in presenza
il colloquio avverrà
il colloquio verterà
il colloquio tecnico
l incontro durerà
l incontro si svolgerà
l incontro si terrà
l incontro avrà
durata del colloquio
intervistatore
intervistatrice
intervistatori
selezionatore
referente del colloquio
il tuo referente
il tuo interlocutore
il tuo recruiter
il tuo futuro responsabile
il tuo responsabile
il tuo futuro manager
il suo referente
il suo interlocutore
il suo futuro responsabile
futuri colleghi
il team con cui
davanti alla commissione
commissione giudicatrice
commissione esaminatrice
commissione di concorso
porti il cv
porti cv
porti curriculum
porti il curriculum
porti un cv
porti copia del cv
porti i titoli
porti i certificati
porti attestati
porti il portfolio
porti portfolio
portare il cv
portare cv
portare curriculum
portare il curriculum
portare un cv
portare copia del cv
portare i titoli
portare i certificati
portare attestati
portare il portfolio
portare portfolio
porta il cv
porta cv
porta curriculum
porta il curriculum
porta un cv
porta copia del cv
porta i titoli
porta i certificati
porta attestati
porta il portfolio
porta portfolio
porta con te il cv
porta con te cv
porta con te curriculum
porta con te il curriculum
porta con te un cv
porta con te copia del cv
porta con te i titoli
porta con te i certificati
porta con te attestati
porta con te il portfolio
porta con te portfolio
porti con sé il cv
porti con sé cv
porti con sé curriculum
porti con sé il curriculum
porti con sé un cv
porti con sé copia del cv
porti con sé i titoli
porti con sé i certificati
porti con sé attestati
porti con sé il portfolio
porti con sé portfolio
presentarsi con il cv
presentarsi con cv
presentarsi con curriculum
presentarsi con il curriculum
presentarsi con un cv
presentarsi con copia del cv
presentarsi con i titoli
presentarsi con i certificati
presentarsi con attestati
presentarsi con il portfolio
presentarsi con portfolio
munito di il cv
munito di cv
munito di curriculum
munito di il curriculum
munito di un cv
munito di copia del cv
munito di i titoli
munito di i certificati
munito di attestati
munito di il portfolio
munito di portfolio
munita di il cv
munita di cv
munita di curriculum
munita di il curriculum
munita di un cv
munita di copia del cv
munita di i titoli
munita di i certificati
munita di attestati
munita di il portfolio
munita di portfolio
si presenti con il cv
si presenti con cv
si presenti con curriculum
si presenti con il curriculum
si presenti con un cv
si presenti con copia del cv
si presenti con i titoli
si presenti con i certificati
si presenti con attestati
si presenti con il portfolio
si presenti con portfolio
portare con sé il cv
portare con sé cv
portare con sé curriculum
portare con sé il curriculum
portare con sé un cv
portare con sé copia del cv
portare con sé i titoli
portare con sé i certificati
portare con sé attestati
portare con sé il portfolio
portare con sé portfolio
presentarsi in portineria
presentarsi alla reception
presentarsi in reception
presentarsi con documento
presentarsi con un documento
presentarsi munito
domande sul ruolo
per farti qualche domanda
per farti alcune domande
per farle qualche domanda
per farle alcune domande
fare qualche domanda
turni e alloggio
turni e orari
turni e stipendio
vediamo turni
in bocca al lupo

[notes next]
riprogramma
riprogrammare
modificare questo evento
modificare l appuntamento
modificare la prenotazione
modificare il colloquio
modificare data
modifica o annulla
annullare il colloquio
annullare l appuntamento
annullare la prenotazione
spostare il colloquio
spostare l appuntamento
spostare l incontro
gestisci prenotazione
gestisci la prenotazione
gestisci l appuntamento
altro orario
altro slot
se non puoi
se non riesci
se non può
se non riesce
se non potessi
se non potesse
in caso di impedimento
in caso di imprevisti
in caso di impossibilità
confermare la presenza
confermare la tua presenza
confermare la sua presenza
confermare la partecipazione
confermare la tua partecipazione
confermare la sua disponibilità
confermare la tua disponibilità
confermare disponibilità
conferma la presenza
conferma la tua presenza
conferma la sua presenza
conferma la partecipazione
conferma la tua partecipazione
conferma la sua disponibilità
conferma la tua disponibilità
conferma disponibilità
confermi la presenza
confermi la tua presenza
confermi la sua presenza
confermi la partecipazione
confermi la tua partecipazione
confermi la sua disponibilità
confermi la tua disponibilità
confermi disponibilità
confermarmi la presenza
confermarmi la tua presenza
confermarmi la sua presenza
confermarmi la partecipazione
confermarmi la tua partecipazione
confermarmi la sua disponibilità
confermarmi la tua disponibilità
confermarmi disponibilità
confermarci la presenza
confermarci la tua presenza
confermarci la sua presenza
confermarci la partecipazione
confermarci la tua partecipazione
confermarci la sua disponibilità
confermarci la tua disponibilità
confermarci disponibilità
area candidati
portale candidati
area riservata candidato

[notes job]
candidatura
selezione
posizione
recruiter
ruolo
risorse umane
ral
preavviso
# the job and its papers
cv
candidature
candidato
candidata
candidarsi
posizioni aperte
figura
profilo
mansione
mansioni
inquadramento
livello
livelli
ccnl
contratto
determinato
indeterminato
part time
full time
partita iva
p iva
co co co
somministrazione
apprendistato
stage
tirocinio
praticantato
sostituzione maternità
prova
annuncio
inserzione
job description
jd
bando
avviso
concorso
graduatoria
punteggio
mobilità esterna
messa a disposizione
cattedra
supplenza
curriculum
lettera di presentazione
lettera motivazionale
portfolio
book
diploma
attestati
attestato
certificati
referenze
titoli di studio
opi
albo
haccp
libretto sanitario
patentino
cqc
carta tachigrafica
patente b
patente c
patente ce
casellario
documento
doc identità
codice fiscale
iban
agenzia
cliente finale
nostro cliente
ns cliente
azienda
ditta
cercano
stanno cercando
cerca
ricerca
opportunità
proposta
offerta
assunzione
assunzioni
assumere
assumono
inserimento
# pay, hours, contract
r a l
stipendio
retribuzione
paga
netto
netti
lordo
lordi
13esima
tredicesima
quattordicesima
14esima
mensilità
ticket
buoni pasto
welfare
benefit
auto aziendale
mbo
bonus
premi
premio
straordinari
rimborso
aspettative
aspettativa economica
pretese
pretesa economica
richiesta economica
30gg
disponibilità
disponibile da
inizio
da subito
turni
turno
turnazione
orari
orario
40 ore
notti
weekend
festivi
reperibilità
smart working
smartworking
da remoto
ibrido
trasferte
trasferimento
alloggio
vitto
ferie
permessi
sede di lavoro
luogo di lavoro
stagione
stagionale
rinnovabile
crescita
prospettive
percorso di carriera
# who is there
recruiting
recruitment
hr
hrbp
ufficio personale
selezionatrice
selezionatore
talent
head hunter
headhunter
hiring manager
responsabile
titolare
capo area
caporeparto
capo reparto
capo officina
capo magazzino
direttore
direttrice
coordinatrice
coordinatore
primario
preside
dirigente scolastico
amministratore delegato
ad
ceo
cto
cfo
founder
fondatori
fondatrice
fondatore
soci
socio
proprietaria
proprietario
commissione
panel
il team
futuri colleghi
mi chiama lei
mi chiama lui
mi chiamano
chiamano loro
# what is done and asked
colloquio
colloqui
intervista
intro call
step
assessment
test
caso studio
case study
business case
role play
in basket
presentazione caso
esercizio
live coding
whiteboard
punti di forza
punti deboli
pregi e difetti
motivazioni
motivazione
perché noi
perché questo lavoro
perché cambiare
perché vuoi cambiare
parlami di te
mi presento
presentarmi
presentazione personale
dove ti vedi
tra 5 anni
esperienza
esperienze
competenze
lavoro precedente
domande da fare
domande da porre
fare domande
chiedere
inglese
parte in tedesco
visita reparto
giro impianti
giro reparti
giro stabilimento
dpi
scarpe antinfortunistiche
scarpe antiscivolo
giacca
cravatta
camicia
vestito
elegante
vestirsi
dress code
abbigliamento
arrivare prima
10 minuti prima
10 min prima
15 min prima
reception
portineria
farò sapere
fanno sapere
fatemi sapere com è andata
mi faccia sapere
esito entro
risposta entro
finalisti
short list
shortlist
siete in tre
candidati
process
processo

[notes guard]
scheda di valutazione
scheda candidato
griglia di valutazione
traccia del colloquio
guida al colloquio
compilare la scheda
cv allegato
cv in allegato
curriculum allegato
con il candidato
al candidato
incontrare il candidato
valutare il candidato
sul candidato
sentire il candidato
con la candidata
alla candidata
incontrare la candidata
valutare la candidata
sulla candidata
sentire la candidata
il candidato ha
il candidato arriva
il candidato viene
il candidato è un
il candidato è una
il candidato conosce
il candidato lavora
il candidato sarà in
la candidata ha
la candidata arriva
la candidata viene
la candidata è un
la candidata è una
la candidata conosce
la candidata lavora
la candidata sarà in
i candidati
del candidato
della candidata
cv candidato
cv candidata
cv dei candidati
cv in cartella
cv su drive
cv su workable
trovi il cv
trovate il cv
trovi in allegato il cv
ti allego il cv
vi allego il cv
inserire il feedback
inserire feedback
inserire il tuo feedback
inserire la valutazione
inserire il giudizio
inserire la griglia
inserisci il feedback
inserisci feedback
inserisci il tuo feedback
inserisci la valutazione
inserisci il giudizio
inserisci la griglia
lasciare il feedback
lasciare feedback
lasciare il tuo feedback
lasciare la valutazione
lasciare il giudizio
lasciare la griglia
lascia il feedback
lascia feedback
lascia il tuo feedback
lascia la valutazione
lascia il giudizio
lascia la griglia
inviare il feedback
inviare feedback
inviare il tuo feedback
inviare la valutazione
inviare il giudizio
inviare la griglia
dare il feedback
dare feedback
dare il tuo feedback
dare la valutazione
dare il giudizio
dare la griglia
dai il feedback
dai feedback
dai il tuo feedback
dai la valutazione
dai il giudizio
dai la griglia
compilare il feedback
compilare feedback
compilare il tuo feedback
compilare la valutazione
compilare il giudizio
compilare la griglia
compila il feedback
compila feedback
compila il tuo feedback
compila la valutazione
compila il giudizio
compila la griglia
inviate il feedback
inviate feedback
inviate il tuo feedback
inviate la valutazione
inviate il giudizio
inviate la griglia
scorecard
interview kit
scheda colloquio
scheda feedback
griglia colloquio
griglia di colloquio
domande per il candidato
tu fai la parte
io faccio la parte
intervisti tu
intervistiamo
intervisterai
conduci il colloquio
conduce il colloquio tu
debrief a fine
debrief dopo
debrief subito dopo
ne teniamo
candidato successivo

[notes mock]
esercitazione
simulazione di colloquio
simulazione colloquio
simulazione del colloquio
simulazione con
simuliamo
facciamo finta
fai finta
colloquio simulato
finto colloquio
allenamento al colloquio
allenarsi
esercitarsi
esercitarci
ti alleni
coach
coaching
feedback sulla simulazione
orientatore
orientatrice
bilancio di competenze
mock
scambio di ruoli

[notes media]
giornalista
ascoltatori
lettori
puntata
trasmissione
l articolo
un articolo
nell articolo
la pubblicazione
in uscita
in diretta
va in onda
andrà in onda
messa in onda
la redazione
telespettatori
podcast
microfono
cuffie
episodio
nostro giornale
rivista
newsletter
virgolettato
vuole anche una foto
youtube
intervista per

[notes research]
buono regalo
buono amazon
tesi
utenti
questionario
anonime
nostro studio
lo studio
nostra ricerca
nostra indagine
aderito alla nostra
partecipare allo studio
partecipare alla ricerca
partecipanti allo studio
ai partecipanti
buono da
buono spesa
gift card
compenso
consenso informato
modulo di consenso
fini di studio
fini di ricerca
scopo di ricerca
registrata a soli fini
tesista
dottoranda
dottorando
abitudini
non ci sono risposte giuste
risposte giuste o sbagliate
anonimo
anonimato
prototipo
ricerca ux
sondaggio
focus group
relatore
relatrice
ricevimento

[notes official]
consolato
ambasciata
questura
permesso di soggiorno
naspi
il visto
richiesta di visto
domanda di visto
visto per
ds160
ds 160
mrv
rinnovo passaporto
impronte
marca da bollo
cittadinanza italiana
domanda di cittadinanza
did
patto di servizio
spid
isee
indennità
disoccupazione
navigator
assistente sociale
servizi sociali
ats
programma gol
centro per l impiego
udienza
avvocato
tribunale
denuncia
sinistro
detenuto
casa circondariale
pacco max
polizia penitenziaria
parrocchia
corso prematrimoniale

[notes school]
suo figlio
sua figlia
tuo figlio
tua figlia
alunno
corso di laurea
gentile genitore
i genitori
dei genitori
gentili genitori
cari genitori
mio figlio
mia figlia
nostro figlio
nostra figlia
registro elettronico
pagelle
la pagella
consiglio di classe
quadrimestre
maestre
la maestra
prof di
prof ssa
coordinatrice di classe
rappresentante di classe
nido
scuola dell infanzia
ammissione al
ammissione alla
di ammissione
master in
al master
dottorato in
borsa di studio
anno accademico
immatricolazione
certificato di laurea
erasmus
studentessa
esame di stato
maturità
aula magna

[notes home]
affitto
canone
contratto di locazione
l appartamento
stanza libera
stanza singola
stanza doppia
una stanza in
camera singola
bilocale
trilocale
monolocale
coinquilini
coinquilino
inquilini
inquilino
proprietario di casa
padrone di casa
il proprietario
buste paga
busta paga
caparra
spese condominiali
rogito
mutuo
adozione
affido
coppia
babysitter
badante
bimba
bimbo
bambini di
agenzia immobiliare

[notes staff]
ultimo giorno
obiettivi dell anno
obiettivi 2025
obiettivi 2026
obiettivi 2027
obiettivi raggiunti
feedback annuale
autovalutazione
scheda mbo
valutazione annuale
valutazione delle performance
performance review
restituzione badge
restituzione pc
tfr
lettera di dimissioni
dimissioni telematiche
rientro dalla maternità
contestazione
provvedimento disciplinare
sindacato
rsu
fine periodo di prova
piano di sviluppo
lettera di assunzione

[notes sales]
offerta commerciale
senza impegno
investimenti
un preventivo
il preventivo
preventivo gratuito
tue esigenze
sue esigenze
vostre esigenze
tuoi risparmi
suoi risparmi
i risparmi
consulenza gratuita
consulenza finanziaria
polizza
mutuo
finanziamento
filiale
nostra soluzione
nostro prodotto
nostra piattaforma
ti mostro come
le mostro come
demo
prova gratuita
listino
prezzi
offerta aggiornata
rinnovo del contratto
fornitore
ordine
fattura
capitolato
gara

[notes names]
# both in one sentence: read first
posizione di {role} presso {co}
posizione di {role} in {co}
posizione di {role} per il nostro cliente {co}
posizione di {role} da {co}
posizione come {role} presso {co}
posizione come {role} in {co}
posizione come {role} per il nostro cliente {co}
posizione come {role} da {co}
ruolo di {role} presso {co}
ruolo di {role} in {co}
ruolo di {role} per il nostro cliente {co}
ruolo di {role} da {co}
ruolo come {role} presso {co}
ruolo come {role} in {co}
ruolo come {role} per il nostro cliente {co}
ruolo come {role} da {co}
posto di {role} presso {co}
posto di {role} in {co}
posto di {role} per il nostro cliente {co}
posto di {role} da {co}
posto come {role} presso {co}
posto come {role} in {co}
posto come {role} per il nostro cliente {co}
posto come {role} da {co}
figura di {role} presso {co}
figura di {role} in {co}
figura di {role} per il nostro cliente {co}
figura di {role} da {co}
figura come {role} presso {co}
figura come {role} in {co}
figura come {role} per il nostro cliente {co}
figura come {role} da {co}
profilo di {role} presso {co}
profilo di {role} in {co}
profilo di {role} per il nostro cliente {co}
profilo di {role} da {co}
profilo come {role} presso {co}
profilo come {role} in {co}
profilo come {role} per il nostro cliente {co}
profilo come {role} da {co}
opportunità di {role} presso {co}
opportunità di {role} in {co}
opportunità di {role} per il nostro cliente {co}
opportunità di {role} da {co}
opportunità come {role} presso {co}
opportunità come {role} in {co}
opportunità come {role} per il nostro cliente {co}
opportunità come {role} da {co}
offerta di {role} presso {co}
offerta di {role} in {co}
offerta di {role} per il nostro cliente {co}
offerta di {role} da {co}
offerta come {role} presso {co}
offerta come {role} in {co}
offerta come {role} per il nostro cliente {co}
offerta come {role} da {co}
la posizione {role} presso {co}
la posizione {role} in {co}
il ruolo {role} presso {co}
il ruolo {role} in {co}
candidatura come {role} presso {co}
candidatura come {role} in {co}
candidatura come {role} da {co}
candidatura come {role} per {co}
colloquio come {role} presso {co}
colloquio come {role} in {co}
colloquio come {role} da {co}
colloquio come {role} per {co}
tirocinio come {role} presso {co}
tirocinio come {role} in {co}
tirocinio come {role} da {co}
tirocinio come {role} per {co}
stage come {role} presso {co}
stage come {role} in {co}
stage come {role} da {co}
stage come {role} per {co}
lavoro come {role} presso {co}
lavoro come {role} in {co}
lavoro come {role} da {co}
lavoro come {role} per {co}
candidato come {role} presso {co}
candidato come {role} in {co}
candidato come {role} da {co}
candidato come {role} per {co}
candidata come {role} presso {co}
candidata come {role} in {co}
candidata come {role} da {co}
candidata come {role} per {co}
colloquio per {role} presso {co}
colloquio per {role} in {co}
colloquio per {role} da {co}
selezione per {role} presso {co}
selezione per {role} in {co}
selezione per {role} da {co}
ricerca di un {role} presso {co}
ricerca di un {role} per {co}
ricerca di una {role} presso {co}
ricerca di una {role} per {co}
# the firm
azienda: {co}
nostro cliente {co}
ns cliente {co}
per conto di {co}
per conto del cliente {co}
il cliente {co}
candidatura presso {co}
colloquio presso {co}
selezione presso {co}
lavorare presso {co}
assunzione presso {co}
prova presso {co}
giornata di prova presso {co}
colloquio con {co}
colloquio da {co}
colloquio in {co}
incontro con {co}
incontro da {co}
incontro in {co}
candidatura in {co}
selezione in {co}
opportunità in {co}
lavorare in {co}
entrare in {co}
candidatura a {co}
candidatura da {co}
candidatura per {co}
candidato a {co}
candidato da {co}
candidato per {co}
candidata a {co}
candidata da {co}
candidata per {co}
interesse per {co}
interesse verso {co}
interesse nei confronti di {co}
far parte di {co}
unirti a {co}
unirsi a {co}
interesse dimostrato per {co}
ufficio risorse umane - {co}
ufficio risorse umane – {co}
ufficio risorse umane , {co}
ufficio risorse umane @ {co}
ufficio risorse umane di {co}
ufficio risorse umane presso {co}
risorse umane - {co}
risorse umane – {co}
risorse umane , {co}
risorse umane @ {co}
risorse umane di {co}
risorse umane presso {co}
ufficio personale - {co}
ufficio personale – {co}
ufficio personale , {co}
ufficio personale @ {co}
ufficio personale di {co}
ufficio personale presso {co}
ufficio selezione - {co}
ufficio selezione – {co}
ufficio selezione , {co}
ufficio selezione @ {co}
ufficio selezione di {co}
ufficio selezione presso {co}
ufficio hr - {co}
ufficio hr – {co}
ufficio hr , {co}
ufficio hr @ {co}
ufficio hr di {co}
ufficio hr presso {co}
hr manager - {co}
hr manager – {co}
hr manager , {co}
hr manager @ {co}
hr manager di {co}
hr manager presso {co}
talent acquisition - {co}
talent acquisition – {co}
talent acquisition , {co}
talent acquisition @ {co}
talent acquisition di {co}
talent acquisition presso {co}
team hr - {co}
team hr – {co}
team hr , {co}
team hr @ {co}
team hr di {co}
team hr presso {co}
recruiting - {co}
recruiting – {co}
recruiting , {co}
recruiting @ {co}
recruiting di {co}
recruiting presso {co}
selezione del personale - {co}
selezione del personale – {co}
selezione del personale , {co}
selezione del personale @ {co}
selezione del personale di {co}
selezione del personale presso {co}
responsabile risorse umane - {co}
responsabile risorse umane – {co}
responsabile risorse umane , {co}
responsabile risorse umane @ {co}
responsabile risorse umane di {co}
responsabile risorse umane presso {co}
responsabile del personale - {co}
responsabile del personale – {co}
responsabile del personale , {co}
responsabile del personale @ {co}
responsabile del personale di {co}
responsabile del personale presso {co}
il team di {co}
il team hr di {co}
il team {co}
società: {co}
ditta: {co}
datore di lavoro: {co}
ente: {co}
cliente: {co}
nome azienda: {co}
benvenuto in {co}
presso la sede di {co}
presso gli uffici di {co}
nella sede di {co}
presso la {co}
presso il {co}
# the job
posizione: {role}
ruolo: {role}
posizione aperta: {role}
figura ricercata: {role}
profilo ricercato: {role}
mansione: {role}
job title: {role}
qualifica: {role}
profilo: {role}
posizione di {role}
ruolo di {role}
figura di {role}
profilo di {role}
posto di {role}
per la posizione {role}
per il ruolo {role}
candidatura come {role}
candidato come {role}
candidata come {role}
selezione per {role}
colloquio per {role}
colloquio come {role}
candidato per {role}
in qualità di {role}
cattedra di {role}
tirocinio come {role}
stage come {role}
profilo {role}
assunzione come {role}
ricerca di un {role}
ricerca di una {role}
cerchiamo un {role}
cerchiamo una {role}
cerchiamo {role}
cercano un {role}
cercano una {role}
cercano {role}
cercasi un {role}
cercasi una {role}
cercasi {role}
ricerchiamo un {role}
ricerchiamo una {role}
ricerchiamo {role}
# at last
{co} ricerca
presso {co}

[notes care]
dottore
studio medico
psicoterapia
seduta
terapia
impegnativa
tessera sanitaria
referto
esami del sangue
digiuno
gravidanza
visita medica
idoneità
medico competente
libretto vaccini
donazione
consultorio
csm
asl
paziente

[notes training]
modulo 1
modulo 2
docente esterno
attestato di partecipazione
iscrizione gratuita
iscrizioni
corso
imparerai
imparerete
relatori
webinar
workshop
giornata 1 di 2
crediti formativi
aula corsi
formatore
formatrice

[notes prep]
ripassare
studiare
rileggere
leggere il sito
rivedere cv
preparare risposte
preparare domande
metodo star
provare ad alta voce
allenarmi
simulare
career coach

[notes fair]
stand
stands
padiglione
espositori
aziende presenti
ingresso libero
ingresso gratuito
job fair
career day
stampare cv
copie cv
desk aziende
recruiting day
fiera
open day
registrazione gratuita

[notes coffee]
offro io
caffè
senza impegno di lavoro
chiacchierata informale
consigli
chiedere consiglio
com è lavorare
come si trova
ex collega
aggiornarci
rivederci
rimpatriata

[notes deadline]
entro mezzanotte
entro le 23
entro e non oltre
da consegnare
consegna entro
scadenza
scade
caricare il file
inviare entro
in autonomia
quando vuoi
registra le tue risposte
senza interlocutore
domanda online

[notes debrief]
confrontiamo i candidati
decidiamo
portate i voti
valutazioni dei colloqui
secondo giro
candidati ne
cv ricevuti
scrematura
posizioni scoperte
stato delle selezioni
graduatoria finale

[notes reminder]
mail di ringraziamento
ringraziare
se non rispondono
se non mi chiamano
sollecitare
ricordarsi di
rimborso spese viaggio
scontrini

[notes errand]
carrozza
posto finestrino
pnr
check in
codice prenotazione
binario
bagaglio
imbarco
pernottamento
"""
