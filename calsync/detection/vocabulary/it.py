"""Italian."""

WORDS = """
[strong]
colloquio di lavoro
colloquio lavoro
colloqui di lavoro
colloquio di selezione
colloquio selezione
colloquio di assunzione
colloquio hr
colloquio risorse umane
colloquio con hr
colloquio con le risorse umane
colloquio candidatura
colloquio per il ruolo
colloquio per la posizione
colloquio stage
giornata di prova
convocazione colloquio
videocolloquio
video colloquio
assessment di gruppo
intervista di lavoro

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

[plain]
colloquio
colloqui

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

[job]
candidatura
selezione
selezionatrice
selezionatore
posizione
annuncio di lavoro
assunzione
offerta di lavoro

[candidate]
candidato
candidati
candidata
candidate
colloqui candidati
colloqui con i candidati
selezionare
fare colloqui

[mock]
colloquio simulato
simulazione colloquio
simulazione di colloquio
simulazione del colloquio
prova colloquio
finto colloquio
~ simulazione

[prep]
preparazione
preparare
^preparare
prepararsi
preparazione colloquio
preparare colloquio
^studiare
^ripassare
ripasso
ripassare

[training]
corso
corso colloqui
workshop
formazione
formazione colloqui
tecniche di colloquio
seminario
laboratorio colloqui
~ lezione

[debrief]
debrief
valutazione candidati
allineamento candidati
riunione selezione
confronto candidati
griglia di valutazione
~ allineamento

[media]
~ gazzetta
~ corriere
~ messaggero
~ quotidiano
sindaco
ministro
attore
attrice
scrittore
intervista
interviste
intervista radio
intervista stampa
intervista tv
stampa
giornalista
giornale
trasmissione
registrazione
puntata
podcast
radio
conferenza stampa
~ rivista
~ redazione
~ repubblica
~ rai
~ la stampa
~ mediaset
~ radio

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
questionario
tesi
colloquio tesi
colloquio relatore
ricevimento
~ ricerca

[official]
visto
colloquio visto
colloquio consolato
ambasciata
consolato
questura
cittadinanza
centro per l impiego
centro impiego
inps
commissariato
avvocato
tribunale
carcere
assicurazione
patente

[school]
professori
professore
prof
professoressa
insegnante
docenti
preside
genitori
colloquio genitori
colloqui genitori
colloqui con i genitori
colloquio insegnanti
colloqui insegnanti
colloqui scuola
colloquio scuola
colloquio con la maestra
colloquio maestra
colloqui maestre
colloqui professori
colloquio professori
maestra
maestre
insegnanti
asilo
nido
scuola
liceo
università
ammissione
colloquio di ammissione
colloquio ammissione
esame
maturità
orale
borsa di studio
dottorato
erasmus
docente
colloquio individuale docente
colloqui docenti
segreteria

[home]
inquilino
inquilini
coinquilino
coinquilini
affitto
appartamento
casa
stanza
visita appartamento
adozione
babysitter
tata
badante
colf
condominio
agenzia immobiliare

[staff]
collega
capo
direttore del personale
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
aumento
1 a 1
dimissioni

[sales]
notaio
geometra
agente immobiliare
colloquio commerciale
colloquio cliente
colloquio clienti
colloquio con il cliente
colloquio fornitore
colloquio con fornitore
colloquio banca
colloquio mutuo
mutuo
banca
preventivo
fornitore
consulente
commercialista
~ cliente
~ clienti
risparmio
consulente finanziario
polizza

[care]
colloquio psicologico
colloquio psicologo
colloquio con lo psicologo
colloquio psicologa
colloquio con la psicologa
colloquio clinico
colloquio medico
psicologo
psicologa
psicoterapeuta
terapia
logopedista
pediatra
medico
anamnesi
parroco

[reminder]
ringraziare
^ringraziare
ringraziamento
email di ringraziamento
mail di ringraziamento
^grazie
promemoria
^promemoria
^ricordare
ricordare
ricordarsi
sollecito
sollecitare
^sollecitare
^confermare
confermare
^inviare
^mandare
^scrivere
^chiamare
^richiamare
^rispondere
^prenotare
^fissare
fissare
^attendere
^aspettare
attesa
risposta
esito
esito colloquio
dopo colloquio
dopo il colloquio
rimborso
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

[errand]
viaggio
^viaggio
treno per
^treno
^volo
hotel per
albergo
vestito
abito
completo per
parrucchiere
lavanderia
trasferta
camicia
cravatta
scarpe
stampare cv

[deadline]
scadenza
consegna
termine
test online
test attitudinale
scadenza candidatura
videocolloquio registrato
video colloquio registrato

[fair]
fiera del lavoro
fiera
career day
open day
porte aperte
incontro informativo
presentazione aziendale

[coffee]
caffè
caffe con
pranzo
aperitivo
colloquio informativo
due chiacchiere

[hold]
bloccato
riservato
slot
non disponibile
tenere libero

[leisure]
partita
cinema

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
in
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
azienda
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
titolare
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
gruppo
assessment
visio
video
colloquio
intervista
videocolloquio

[at]
presso
in
da
azienda
c o

[with]
con

[for]
per
per il ruolo di
per la posizione di
per il ruolo
per la posizione
ruolo
posizione
come

[notes thanks]
la tua candidatura
la sua candidatura
per la tua candidatura
per la sua candidatura
per il tuo interesse
per il suo interesse
esserti candidato
esserti candidata
essersi candidato
invitarla a un colloquio
invitarti a un colloquio
invitarla ad un colloquio
conoscerla di persona
il tuo profilo
il suo profilo
tuo cv
suo curriculum
processo di selezione
iter di selezione
convocata per il colloquio
convocato per il colloquio
è convocata
selezione per
step della selezione
per il ns cliente
nostro cliente
approfondire il suo cv
il suo cv
il tuo cv
hai superato
colloquio con il responsabile
per la posizione

[notes meet]
incontrerai
incontrerà
parlerai con
parlerà con
il tuo colloquio
il suo colloquio
non vediamo l ora di conoscerti
lieti di conoscerla
felici di conoscerti
di conoscerti
di conoscerla
la tua esperienza
colloquio con

[notes next]
riprogrammare o annullare
annullare o riprogrammare

[notes job]
candidatura
selezione
posizione
recruiter
ruolo
risorse umane
colloquio di lavoro
ral
preavviso
cv
colloquio telefonico
ultimo colloquio

[notes guard]
cv del candidato
cv della candidata
cv allegato
cv in allegato
curriculum allegato
profilo del candidato
il candidato
la candidata
del candidato
della candidata
i candidati
scheda di valutazione
scheda candidato
griglia di valutazione
traccia del colloquio
guida al colloquio
compilare la scheda

[notes mock]
simulazione
esercitazione

[notes media]
giornalista
ascoltatori
lettori
puntata
articolo
pubblicazione
redazione
registrazione
diretta
trasmissione

[notes research]
studio
partecipanti
partecipante
buono regalo
buono amazon
consenso
tesi
utenti
questionario
anonime

[notes official]
consolato
ambasciata
passaporto
questura
visto
permesso di soggiorno
naspi
genitore

[notes school]
suo figlio
sua figlia
tuo figlio
tua figlia
alunno
genitori
pagella
ammissione
corso di laurea
gentile genitore
genitore

[notes home]
affitto
appartamento
stanza
canone
contratto di locazione

[notes staff]
obiettivi
ultimo giorno
dimissioni
valutazione
performance

[notes sales]
preventivo
offerta commerciale
senza impegno
esigenze
risparmio
investimento
investimenti

[notes names]
candidatura per la posizione di {role} presso {co}
candidatura per il ruolo di {role} presso {co}
candidatura per la posizione di {role}
candidatura per il ruolo di {role}
candidatura come {role} presso {co}
candidatura come {role}
interesse per la posizione di {role} presso {co}
interesse per la posizione di {role}
interesse per il ruolo di {role}
la posizione di {role} presso {co}
la posizione di {role}
il ruolo di {role}
colloquio presso {co}
interesse per {co}
candidatura presso {co}
azienda: {co}
posizione: {role}
ruolo: {role}
per la posizione {role}
selezione per {role}
profilo {role}
colloquio per {role}
nostro cliente {co}
presso {co}

[other]
mio figlio
mia figlia
figlio
figlia
mamma di
papà di
mamma
papà
marito
moglie
fratello
sorella
in bocca al lupo
vicino
vicina

[vague]
call conoscitiva
"""
