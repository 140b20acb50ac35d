"""French."""

WORDS = """
[strong]
entretien d embauche
entretien embauche
entretien de recrutement
entretien recrutement
entretien d emploi
entretien candidature
entretien de candidature
entretien d embauche téléphonique
entrevue d embauche
entrevue d emploi
entrevue de sélection
entretien de motivation
entretien de stage
entretien pour le poste
entretien pour un poste
entretien d alternance
itw embauche
etn embauche
jury de recrutement
entretien poste
# so says whoever looks for a job
entretien pour embauche
entretien pour un emploi
entretien pour un job
entretien pour un boulot
entretien pour un taf
entretien pour du travail
entretien emploi
entretien job
entretien boulot
entretien taf
entretien travail
entretien cdi
entretien cdd
entretien intérim
entretien saisonnier
entretien saison
entretien stage
entretien alternance
entretien apprentissage
entretien apprenti
entretien contrat pro
entretien postulation
entretien service civique
entretien job étudiant
entretien job d été
entretien pour le stage
entretien pour le cdi
entretien pour le cdd
entretien pour le job
entretien pour le contrat pro
entretien pour un stage
entretien pour un cdi
entretien pour un cdd
entretien pour un contrat pro
entretien pour une alternance
entretien pour une place
entretien pour une mission d intérim
entretien pour la place
entretien pour l alternance
entretien pour un apprentissage
entretien pour l apprentissage
entretien pour poste
entretien pour mon stage
entretien pour mon alternance
entretien d apprentissage
entretien de postulation
entretien de présélection
entretien de pré sélection
entretien suite à candidature
entretien suite à ma candidature
entretien suite à postulation
entretien suite à ma postulation
entretien d emb
entretien embauches
entretiens embauche
entretient d embauche
entretient embauche
entretien d enbauche
entretien d ambauche
entretiens d embauches
entretient rh
entretient de recrutement
entretien recruteur
entretien recruteuse
entretien recruteurs
entretien avec le recruteur
entretien avec la recruteuse
entretien avec un recruteur
entretien avec une recruteuse
entretien avec les recruteurs
entretien avec le cabinet de recrutement
entretien avec le chasseur de têtes
entretien avec l agence d intérim
entretien cabinet de recrutement
entretien chasseur de têtes
entretien chasseur de tête
entretien cabinet recrutement
entretien agence intérim
entretien agence d intérim
mon entretien d embauche
mon entretien chez
ton entretien chez
ton entretien pour
votre entretien pour le poste
votre entretien d embauche
rdv embauche
rdv d embauche
rdv pour embauche
rdv pour un poste
rdv pour le poste
rdv pour un emploi
rdv pour un job
rdv job
rdv emploi
rdv poste
rdv postulation
rendez vous embauche
rendez vous d embauche
rendez vous pour un emploi
rendez vous pour un poste
rendez vous pour le poste
rendez vous postulation
rdv pour stage
rdv pour un stage
rdv pour alternance
rdv pour une alternance
rdv pour apprentissage
rdv alternance
entrevue emploi
entrevue job
entrevue travail
entrevue embauche
entrevue stage
entrevue recruteur
entrevue candidature
entrevue poste
entrevue pour emploi
entrevue pour un emploi
entrevue pour job
entrevue pour un job
entrevue pour le poste
entrevue pour un poste
entrevue pour une job
entrevue pour le stage
entrevue pour un stage
entrevue pour une place
entrevue de recrutement
entrevue de présélection
entrevue de stage
entrevue de travail
entrevue avec le recruteur
entrevue avec la recruteuse
entrevue avec un recruteur
entrevue avec une recruteuse
itw job
itw emploi
itw poste
itw stage
itw alternance
itw cdi
itw recruteur
itw recrutement
itw boulot
itw taf
itw pour le poste
itw pour un poste
itw d embauche
etn d embauche
entr embauche
entr d embauche
entret embauche
entret d embauche
convocation entretien d embauche
convocation entretien de recrutement
convocation entretien recrutement
convocation à l entretien d embauche
convocation à l entretien de recrutement
convocation à l entretien recrutement
convocation à un entretien d embauche
convocation à un entretien de recrutement
convocation à un entretien recrutement
convocation pour entretien d embauche
convocation pour entretien de recrutement
convocation pour entretien recrutement
convocation pour un entretien d embauche
convocation pour un entretien de recrutement
convocation pour un entretien recrutement
convocation à une entrevue
convocation entrevue
convocation pour entrevue
convocation entrevue de sélection
invitation à un entretien d embauche
invitation à un entretien de recrutement
invitation entretien d embauche
invitation entretien de recrutement
invitation à l entretien d embauche
invitation à l entretien de recrutement
invitation pour un entretien d embauche
invitation pour un entretien de recrutement
invitation à une entrevue
invitation à l entrevue
oral de recrutement
épreuve orale de recrutement
comité de sélection audition
audition comité de sélection
audition poste
audition pour le poste
audition pour un poste
candidature entretien
candidature entrevue
candidature rdv
candidature visio
candidature échange
candidature appel
candidature rencontre

[firm]
entretien téléphonique
entretien visio
entretien en visio
entretien vidéo
entretien technique
entretien final
entretien manager
entretien opérationnel
entretien avec la rh
entretien avec les rh
entretien avec la drh
entretien drh
entretien de sélection
entretien de préqualification
préqualification téléphonique
premier entretien
deuxième entretien
second entretien
troisième entretien
dernier entretien
1er entretien
2e entretien
2eme entretien
3e entretien
3eme entretien
entretien 1
entretien 2
entrevue téléphonique
entrevue technique
appel recruteur
appel recruteuse
call recruteur
échange recruteur
échange avec recruteur
échange avec la recruteuse
échange avec le recruteur
échange téléphonique recrutement
test technique et entretien
journée d essai
essai professionnel
journée d immersion
entretien collectif
entretien de groupe
etn
pré qualif
préqualif
pré qualification
point tél recruteur
appel rh
point téléphonique recrutement
échange rh
call rh
visio rh
entretien tel
rencontre dg
rencontre drh
rencontre manager
entretien rh
entretien hr
entretien dg
entretien pdg
entretien ceo
entretien cto
entretien daf
entretien n 1
entretien n 2
entretien direction
entretien fondateur
entretien fondatrice
entretien fondateurs
entretien associés
entretien associé
entretien hiring manager
# by what means
entretien teams
entretien zoom
entretien meet
entretien google meet
entretien skype
entretien webex
entretien whatsapp
entretien facetime
entretien phone
entretien téléphone
entretien par téléphone
entretien au téléphone
entretien par tél
entretien tph
entretien virtuel
entretien à distance
entretien distanciel
entretien en distanciel
entretien présentiel
entretien en présentiel
entretien physique
entretien en physique
entretien en personne
entretien sur site
entretien sur place
entretien en ligne
entretien online
entretien par visio
entretien par teams
entretien par zoom
entretien sur teams
entretien sur zoom
entretien vidéoconférence
entretien en visioconférence
entretien visioconférence
entretien visio teams
entretien via teams
entretien flash
entretien express
entretien initial
entretien préliminaire
entretien mobilité
entretien mobilité interne
entretien mutation
entretien interne
entretien de mobilité
entretien de mobilité interne
entretien de qualification
entretien de personnalité
entretien à l aveugle
entretien culture
entretien culture fit
entretien fit
entretien culturel
entretien case
entretien cas
entretien étude de cas
entretien cas pratique
entretien portfolio
entretien live coding
entretien coding
entretien system design
entretien personnalité
entretien motivation
entretien de motivations
entretien valeurs
entretien compétences
entretien métier
entretien en anglais
entretien en allemand
entretien en néerlandais
entretien structuré
entretien croisé
entretien panel
entretien en panel
entretien jury
entretien devant jury
entretien devant un jury
test et entretien
test entretien
entretien et test
entretien et tests
entretien et visite
entretien avec test
entretien avec mise en situation
convocation entretien
convocation à l entretien
convocation pour entretien
convocation à un entretien
convocation pour un entretien
invitation entretien
invitation à un entretien
invitation à l entretien
invitation pour un entretien
confirmation entretien
confirmation de l entretien
confirmation d entretien
confirmation de votre entretien
confirmation de ton entretien
confirmation entrevue
confirmation de l entrevue
confirmation de votre entrevue
votre entretien
votre entrevue
ton entretien
ton entrevue
notre entretien
notre entrevue
entretien avec vous
entretien confirmé
entretien planifié
entretien programmé
# which one
entretien 3
entretien 4
entretien n 3
entretien no 1
entretien no 2
entretien no 3
entretien ii
entretien iii
entretien deux
entretien suivant
entretien complémentaire
entretien supplémentaire
entretien de suite de candidature
# Québec, Belgium, Switzerland
entrevue rh
entrevue virtuelle
entrevue teams
entrevue zoom
entrevue en ligne
entrevue par téléphone
entrevue au téléphone
entrevue tel
entrevue vidéo
entrevue en personne
entrevue en présentiel
entrevue à distance
entrevue visio
entrevue de groupe
entrevue collective
entrevue finale
entrevue initiale
entrevue 1
entrevue 2
entrevue avec le gestionnaire
entrevue avec la gestionnaire
entrevue avec les rh
entrevue comportementale
entrevue structurée
entrevue panel
entrevue technique teams
entrevue de qualification
entrevue de dotation
interview rh
interview embauche
interview recrutement
interview tel
interview téléphonique
interview candidature
interview pour le poste
première interview
deuxième interview
2e interview
2ème interview
dernière interview
# short forms
entret tel
entret visio
entret rh
entret téléphonique
etn tel
etn visio
etn rh
etn physique
itw rh
itw tel
itw visio
itw téléphonique
itw manager
itw technique
itw finale
itw n 1
# a talk with those who hire
appel de la rh
appel de la drh
appel des rh
appel du recruteur
appel de la recruteuse
appel du cabinet de recrutement
appel de présélection
appel de préqualification
appel de qualification candidature
présélection téléphonique
pré sélection téléphonique
préentretien
pré entretien
screening téléphonique
phone screen rh
# trial work
demi journée d essai
1 2 journée d essai
matinée d essai
après midi d essai
soirée d essai
jour d essai
semaine d essai
service d essai
shift d essai
heure d essai
2h d essai
2 h d essai
vacation d essai
tournée d essai
nuit d essai
garde d essai
journées d essai
jours d essai
journée test
journée d essais
journée de test
journée de mise en situation
journée de sélection
journée probatoire
essai pro
essai en cuisine
essai cuisine
essai en salle
essai au bar
essai au poste
essai poste
essai de travail
essai au travail
essai en boutique
essai en magasin
essai en atelier
essai chantier
essai sur chantier
essai vente
essai conduite poids lourd
essai spl
essai pâtisserie
essai boulangerie
essai service midi
essai service soir
essai coiffure
essai en production
stage probatoire
leçon probatoire
leçon d essai
leçon d épreuve
stage d essai
immersion pro
immersion professionnelle
immersion en entreprise
période d immersion en entreprise
stage d immersion pro
stage d immersion professionnelle
stage d immersion en entreprise
pmsmp
extra d essai
faire un essai
viens faire un essai
test de conduite spl
test de conduite pl
test de conduite poids lourd
test de conduite bus
test de conduite car
test de conduite embauche
test d embauche
test de recrutement
test de sélection
tests d embauche
tests de recrutement
tests de sélection
tests de présélection
# tests and panels of public offices and large firms
jury recrutement
jury de sélection
jury d embauche
jury de recrutement
jury concours interne
oral devant jury
commission de recrutement
commission de sélection
passage devant le jury
passage devant jury
passage en commission de recrutement
passage en jury
assessment
assessment center
assessment centre
centre d évaluation
session de recrutement
session recrutement
session collective de recrutement
session de sélection
recrutement collectif
recrutement par simulation
mrs recrutement
journée de recrutement
journée recrutement
journée d entretiens
journée entretiens
matinée d entretiens
après midi d entretiens
# which one
1 er entretien
2nd entretien
2d entretien
4e entretien
4ème entretien
quatrième entretien
ultime entretien
avant dernier entretien
prochain entretien
nouvel entretien
premier itw
premier entret
second itw
second entret
deuxième itw
deuxième entret
dernier itw
dernier entret
1re entrevue
1ère entrevue
première entrevue
2e entrevue
2ème entrevue
seconde entrevue
deuxième entrevue
3e entrevue
3ème entrevue
troisième entrevue
dernière entrevue
prochaine entrevue
# a talk with those who hire
rdv rh
rdv drh
rdv recruteur
rdv recruteuse
rdv recrutement
rdv cabinet de recrutement
rdv chasseur de têtes
rdv candidature
rdv chargée de recrutement
rdv chargé de recrutement
rendez vous rh
rendez vous drh
rendez vous recruteur
rendez vous recruteuse
rendez vous recrutement
rendez vous cabinet de recrutement
rendez vous candidature
échange drh
échange recruteuse
échange recrutement
échange candidature
échange hiring manager
échange cabinet de recrutement
échange chargée de recrutement
échange chargé de recrutement
échange de présélection
échange de préqualification
échange sur le poste
échange autour du poste
échange concernant le poste
échange pour le poste
échange sur ta candidature
échange sur votre candidature
échange suite à ta candidature
échange suite à votre candidature
échange téléphonique rh
échange téléphonique recruteur
échange téléphonique poste
appel drh
appel recrutement
appel de recrutement
appel cabinet de recrutement
appel cabinet recrutement
appel chasseur de têtes
appel hiring manager
appel candidature
appel téléphonique rh
appel téléphonique recruteur
call hr
call drh
call recruteuse
call recrutement
call chasseur de têtes
call hiring manager
call cabinet de recrutement
visio drh
visio recruteur
visio recruteuse
visio recrutement
visio candidature
visio cabinet de recrutement
zoom rh
zoom recruteur
zoom recruteuse
teams rh
teams recruteur
teams recruteuse
tel rh
tel drh
tel recruteur
tel recruteuse
tel cabinet de recrutement
téléphone rh
téléphone recruteur
téléphone recruteuse
coup de fil rh
coup de fil recruteur
coup de fil recruteuse
point recruteur
point recruteuse
point candidature
point cabinet de recrutement
discussion rh
discussion recruteur
discussion recruteuse
discussion candidature
rencontre rh
rencontre recruteur
rencontre recruteuse
rencontre cabinet de recrutement
rdv avec la rh
rdv avec les rh
rdv avec la drh
rdv avec le drh
rdv avec un recruteur
rdv avec une recruteuse
rdv avec le recruteur
rdv avec la recruteuse
rdv avec le cabinet de recrutement
rdv avec un cabinet de recrutement
échange avec la rh
échange avec les rh
échange avec la drh
échange avec le drh
échange avec un recruteur
échange avec une recruteuse
échange avec le cabinet de recrutement
échange avec la chargée de recrutement
échange avec le chargé de recrutement
échange avec l équipe recrutement
appel avec la rh
appel avec les rh
appel avec la drh
appel avec le drh
appel avec un recruteur
appel avec une recruteuse
appel avec le recruteur
appel avec la recruteuse
appel avec le cabinet de recrutement
call avec la rh
call avec les rh
call avec la drh
call avec le recruteur
call avec la recruteuse
call avec un recruteur
call avec une recruteuse
visio avec la rh
visio avec les rh
visio avec la drh
visio avec le drh
visio avec le recruteur
visio avec la recruteuse
visio avec un recruteur
visio avec une recruteuse
rencontre avec la rh
rencontre avec les rh
rencontre avec la drh
rencontre avec le drh
rencontre avec le recruteur
rencontre avec la recruteuse
entretien avec la direction
entretien avec le dg
entretien avec le pdg
entretien avec le drh
entretien avec les associés
entretien avec les fondateurs
entretien avec le jury
entretien avec un jury
entretien avec l équipe
entretien avec le hiring manager
entretien avec le n 1
entretien avec le patron
entretien avec la patronne
entretien avec le recruteur

[plain]
entretien
entretiens
entrevue
entret
entretient
entretients
entretiend
entretiens d embauche
entrevues
rdv entretien
rdv d entretien
rdv entretiens
rendez vous entretien

[vague]
échange
premier contact
point tél
prise de contact
rdv
rendez vous
échanges
appel
coup de fil
coup de tel
tel
téléphone
phone
visio
visioconférence
visio conf
visioconf
vidéoconférence
vidéo conférence
zoom
teams
google meet
skype
webex
whatsapp
call
discussion
conversation
rencontre
réunion
point
point visio
point téléphone
point téléphonique
entrevoir
audition
oral
se rencontrer
rencontrons nous
on se rencontre
on se parle
se parler
parlons
faire connaissance
faisons connaissance
prise de connaissance
mieux se connaître
se connaître
jasette
causerie
papote
échange informel
échange rapide
échange introductif
échange découverte
échange initial
échange de 15 min
échange de 20 min
échange de 30 min
échange 15 min
échange 20 min
échange 30 min
point rh
point avec la rh
point avec les rh
face à face
tête à tête
appel découverte
appel introductif
appel vidéo
appel de présentation
call découverte
call intro
call introductif
visite
visite du site
visite de l usine
visite de l atelier
visite de l entreprise
visite des locaux
visite du magasin
visite du service
visite du restaurant
visite de l établissement
visite de l école
visite et échange
visite et discussion
visite et rencontre
passage
test
présentation
convocation
rdv téléphonique
rdv tel
rdv téléphone
rdv visio
rdv teams
rdv zoom
rdv virtuel
rdv vidéo
rdv en visio
rendez vous téléphonique
rendez vous tel
rendez vous visio
rendez vous teams
rendez vous virtuel
rendez vous vidéo
rendez vous en visio
échange téléphonique
échange tel
échange visio
échange teams
échange zoom
échange vidéo
échange en visio
échange par téléphone
appel téléphonique
appel tel
appel visio
appel teams
appel zoom
rencontre teams
rencontre zoom
rencontre virtuelle
rencontre visio
discussion téléphonique
discussion teams
discussion visio
réunion teams
réunion zoom
réunion virtuelle
réunion visio
prise de contact téléphonique
prise de contact visio
premier échange
premier appel
premier call
premier rdv
premier rendez vous
premier coup de fil
premier zoom
premier contact téléphonique
1er échange
1er appel
1er call
1er rdv
1er rendez vous
1er contact
deuxième échange
deuxième rdv
deuxième rendez vous
deuxième appel
2e échange
2e rdv
2e rendez vous
2ème échange
2ème rdv
2ème rendez vous
second échange
second rdv
second rendez vous
dernier échange
dernier rdv
dernier rendez vous
première discussion
première rencontre
première visio
première conversation
première prise de contact
deuxième discussion
deuxième rencontre
deuxième visio
1ère discussion
1ère rencontre
1ère visio
1ère prise de contact

[round]
tour final
dernier tour
premier tour
deuxième tour
2e tour
second tour
pré sélection
présélection
rencontre équipe
rencontre avec l équipe
rencontre avec le manager
échange équipe
étape finale
dernière étape
deuxième étape
2e étape
étude de cas
mise en situation
mises en situation
cas pratique
business case
case study
restitution cas
restitution du cas
restitution business case
restitution étude de cas
restitution de l étude de cas
restitution du business case
restitution cas pratique
restitution du cas pratique
restitution case
restitution test technique
restitution du test technique
restitution du test
présentation cas
présentation du cas
présentation étude de cas
présentation de l étude de cas
présentation cas pratique
présentation business case
présentation case
présentation devant jury
présentation devant le jury
présentation portfolio
présentation de mon projet devant
soutenance cas
soutenance du cas
soutenance étude de cas
soutenance cas pratique
soutenance business case
étape 1
étape 2
étape 3
étape 4
étape suivante
étape n 2
phase finale
phase 1
phase 2
phase 3
phase de sélection
finale
final
finaliste
sélection finale
étapes suivantes
suite du process
suite du processus
suite du recrutement
suite process
suite candidature
rencontre manager
rencontre avec les équipes
rencontre équipes
rencontre avec ton futur manager
rencontre avec ta future équipe
rencontre avec la direction
rencontre avec le dg
rencontre avec le directeur
rencontre avec les fondateurs
rencontre fondateurs
rencontre fondateur
rencontre fondatrice
rencontre avec le fondateur
rencontre avec la fondatrice
rencontre associés
rencontre direction
rencontre n 1
rencontre avec le n 1
rencontre team
rencontre avec la team
rencontre collègues
rencontre avec les collègues
rencontre futurs collègues
préqualification
pré qualification
qualification téléphonique
screening
pré screening
live coding
pair programming
exercice technique
revue de code
revue de portfolio
panel
oral
jury
leçon d essai
journée découverte métier
négociation offre
négociation salaire offre
proposition d embauche
échange offre
échange proposition
échange sur l offre
appel proposition
1er tour
2ème tour
2nd tour
3e tour
3ème tour
troisième tour
4e tour
4ème tour
avant dernier tour
ultime tour
premier round
deuxième round
second round
dernier round
2e round
2ème round
3e round
tour 1
tour 2
tour 3
round final
round 1
round 2
round 3
1ère étape
1re étape
première étape
2ème étape
2nde étape
seconde étape
3e étape
3ème étape
troisième étape
4e étape
avant dernière étape
ultime étape
prochaine étape
première phase
deuxième phase
seconde phase
troisième phase
dernière phase
échange avec l équipe
échange team
échange manager
échange avec le manager
échange avec la manager
échange n 1
échange avec le n 1
échange fondateur
échange fondateurs
échange avec les fondateurs
échange avec le fondateur
échange avec la fondatrice
échange dg
échange avec le dg
échange ceo
échange cto
échange direction
échange avec la direction
échange opérationnel
échange technique
échange culture
échange final
discussion technique
discussion finale
discussion avec l équipe
discussion avec le manager
discussion avec le dg
discussion avec les fondateurs
visio équipe
visio avec l équipe
visio manager
visio avec le manager
visio n 1
visio fondateur
visio fondateurs
visio avec les fondateurs
visio dg
visio direction
visio technique
visio finale
rdv manager
rdv n 1
rdv avec le n 1
rdv dg
rdv avec le dg
rdv fondateurs
rdv avec les fondateurs
rdv direction
rdv avec la direction
rdv technique
rdv final
rdv avec le patron
rdv avec la patronne
rdv équipe
call manager
call n 1
call cto
call ceo
call technique
call équipe
call fondateur
call fondateurs
call final
appel manager
appel technique
appel n 1
rencontrer l équipe
rencontrer ton équipe
rencontrer le manager
rencontrez l équipe
rencontre ton équipe
rencontre ta future équipe
rencontre ton futur manager
rencontre votre futur manager
rencontre vos futurs collègues
rencontre tes futurs collègues
rencontre avec la manager
test technique
test pratique
test métier
test psychotechnique
test de personnalité
test d aptitude
test écrit
tests techniques
tests pratiques
tests métier
tests psychotechniques
tests de personnalité
tests écrits
épreuve technique
épreuve pratique
épreuve orale
épreuve écrite
épreuves techniques
épreuves pratiques
épreuves orales
épreuves écrites
essai technique
essai pratique
essai
entr
entr tel
entr visio

[job]
candidature
recrutement
recruteur
recruteuse
embauche
poste
offre d emploi
chargée de recrutement
chargé de recrutement
cdi
cdd
alternance
stage
candidatures
postulation
postuler
offre
annonce
emploi
job
job d été
job étudiant
boulot
taf
apprentissage
apprenti
contrat pro
contrat d apprentissage
intérim
mission d intérim
saison
saisonnier
opportunité
opportunités
opportunité professionnelle
rh
drh
ressources humaines
recrutements
recruteurs
cabinet de recrutement
chasseur de têtes
chasseur de tête
chasseuse de têtes
headhunter
agence d intérim
agence intérim
talent acquisition
équipe recrutement
embauches
poste à pourvoir
poste vacant
postes
vacance de poste
mobilité
mobilité interne
mutation
reconversion
titularisation
process
processus de sélection
processus de recrutement
processus de dotation
process de recrutement
sélection
profil
place d apprentissage
place de stage
service civique
contrat
convention collective
réf offre
dotation
affectation
# roles that carry the word for an interview
agent d entretien
agent à l entretien
agent de l entretien
agent entretien
agent entretien et maintenance
agente d entretien
agente à l entretien
agente de l entretien
agente entretien
agente entretien et maintenance
agents d entretien
agents à l entretien
agents de l entretien
agents entretien
agents entretien et maintenance
technicien d entretien
technicien à l entretien
technicien de l entretien
technicien entretien
technicien entretien et maintenance
technicienne d entretien
technicienne à l entretien
technicienne de l entretien
technicienne entretien
technicienne entretien et maintenance
ouvrier d entretien
ouvrier à l entretien
ouvrier de l entretien
ouvrier entretien
ouvrier entretien et maintenance
ouvrière d entretien
ouvrière à l entretien
ouvrière de l entretien
ouvrière entretien
ouvrière entretien et maintenance
employé d entretien
employé à l entretien
employé de l entretien
employé entretien
employé entretien et maintenance
employée d entretien
employée à l entretien
employée de l entretien
employée entretien
employée entretien et maintenance
préposé d entretien
préposé à l entretien
préposé de l entretien
préposé entretien
préposé entretien et maintenance
préposée d entretien
préposée à l entretien
préposée de l entretien
préposée entretien
préposée entretien et maintenance
personnel d entretien
personnel à l entretien
personnel de l entretien
personnel entretien
personnel entretien et maintenance
mécanicien d entretien
mécanicien à l entretien
mécanicien de l entretien
mécanicien entretien
mécanicien entretien et maintenance
mécanicienne d entretien
mécanicienne à l entretien
mécanicienne de l entretien
mécanicienne entretien
mécanicienne entretien et maintenance
électromécanicien d entretien
électromécanicien à l entretien
électromécanicien de l entretien
électromécanicien entretien
électromécanicien entretien et maintenance
électricien d entretien
électricien à l entretien
électricien de l entretien
électricien entretien
électricien entretien et maintenance
chef d entretien
chef à l entretien
chef de l entretien
chef entretien
chef entretien et maintenance
cheffe d entretien
cheffe à l entretien
cheffe de l entretien
cheffe entretien
cheffe entretien et maintenance
responsable d entretien
responsable à l entretien
responsable de l entretien
responsable entretien
responsable entretien et maintenance
équipe d entretien
équipe à l entretien
équipe de l entretien
équipe entretien
équipe entretien et maintenance

[candidate]
candidat
candidate
candidats
candidates
recruter
entretiens candidats
entretien candidat
entretien candidate
entretiens de recrutement
recevoir
reçois
^mener entretiens
^mener l entretien de
^mener un entretien avec
^conduire entretiens
^conduire l entretien de
^conduire un entretien avec
^faire entretiens
^faire les entretiens
^faire des entretiens
^faire l entretien de
^faire un entretien avec
faire passer un entretien
faire passer des entretiens
faire passer les entretiens
faire passer entretien
faire passer entretiens
faire passer l entretien
mener entretien
mener les entretiens
mener des entretiens
conduire les entretiens
conduire des entretiens
entretiens stagiaires
entretiens stagiaire
entretiens alternants
entretiens alternant
entretiens alternantes
entretiens recrutement
entretiens apprentis
entretiens saisonniers
entretiens assistante
entretiens assistant
entretiens vendeurs
entretiens poste
entretien avec candidat
entretien avec candidate
entretien avec le candidat
entretien avec la candidate
entretien avec un candidat
entretien avec une candidate
candidature de
candidatures à
je recrute
on recrute
nous recrutons
j interviewe
j interroge
intervieweur
intervieweurs
membre du jury
membre de jury

[mock]
entretien blanc
simulation d entretien
simulation entretien
simulation d entretiens
entretien fictif
entretien d entraînement
entraînement entretien
~ simulation
~ entraînement
entretiens blancs
entretien à blanc
entretien test blanc
entretien simulé
entretien pour de faux
entretien d exercice
entretien entraînement
entrevue simulée
entrevue fictive
entrevue de pratique
entrevue simulation
faux entretien
faux entretiens
simulations d entretien
simulations d entretiens
simulation d entrevue
simulation entrevue
simulation oral
simulation d oral
simulation jury
simulation de jury
simulation d embauche
simulation recrutement
simulation rh
simu entretien
oral blanc
jury blanc
mock
mock interview
répétition entretien
répétition oral
répétition générale entretien
répéter entretien
répéter l entretien
répéter oral
^répéter
^répétition
entraînement à l entretien
entraînement aux entretiens
entraînement oral
entraînement d entretien
entraînement pour entretien
entraînement entrevue
s entraîner
^entraînement
^m entraîner
pratique d entretien
pratique d entrevue
pratique entrevue
pratique entretien
exercice entretien
exercice d entretien
training entretien
jeu de rôle entretien
jeux de rôle entretien
~ répétition

[prep]
^préparer
^préparation
préparation entretien
préparer entretien
^réviser
coaching entretien
relire cv
^prépa
prépa entretien
^relire
^prép
^révisions
^révision
^bosser
^travailler
^relecture
^se préparer
^me préparer
^coaching
^revoir
^potasser
^entraînement
préparation à l entretien
préparation de l entretien
préparation d entretien
préparation entretiens
préparation aux entretiens
préparation entrevue
préparation à l entrevue
préparation de l entrevue
préparation oral
préparation à l oral
préparation jury
préparation itw
préparation interview
préparation rdv rh
préparation de l oral
préparation cas pratique
préparation étude de cas
préparation technique entretien
prépa itw
prépa oral
prépa jury
prépa interview
prépa entrevue
prépa rh
prépa cas
prépa étude de cas
prépa entretiens
prépa rdv
prépa candidature
prép entretien
prep itw
prep interview
prep entrevue
prep oral
préparer mon entretien
préparer l entretien
préparer entrevue
préparer l entrevue
préparer mes entretiens
préparer oral
préparer l oral
préparer les questions
préparer mon pitch
préparer itw
préparer questions
réviser entretien
réviser pour entretien
réviser pour l entretien
réviser avant entretien
révisions entretien
révisions pour entretien
révisions avant entretien
coaching entretiens
coaching carrière
coaching emploi
coaching recherche d emploi
coaching oral
coaching itw
coach entretien
coach emploi
coach carrière
accompagnement emploi
accompagnement à l entretien
accompagnement recherche d emploi
bosser entretien
bosser l entretien
bosser pitch
relire mon cv
relire l annonce
relire la fiche de poste
relire fiche de poste
questions pour l entretien
questions entretien
questions à poser entretien
questions d entretien
fiche entretien
fiche prépa
brief entretien
brief avant entretien
brief pré entretien
brief candidat
recherches entreprise
recherches sur l entreprise
recherches entretien
~ préparation
~ prépa
~ coaching
~ préparer
~ réviser
mise à jour cv
refaire cv
refaire mon cv
maj cv

[training]
formation entretien
atelier entretien
atelier cv
conduite d entretien
techniques d entretien
webinaire
~ cours
réussir son entretien
réussir ses entretiens
~ formation
~ atelier
~ séminaire
~ conférence
~ médiathèque
~ bibliothèque
~ réussir
~ module
~ colloque
atelier entretiens
atelier d entretien
atelier recherche d emploi
atelier emploi
atelier recrutement
atelier candidature
atelier linkedin
atelier lettre de motivation
atelier pôle emploi
atelier france travail
atelier apec
atelier simulation
atelier oral
atelier prise de parole
atelier entrevue
atelier de préparation
formation entretiens
formation aux entretiens
formation à l entretien
formation recrutement
formation managers
formation manager
formation recruteur
formation non discrimination
formation recruter
^formation
^conférence
^séminaire
^cours
^module
conduire un entretien
conduire des entretiens
conduire l entretien
conduire ses entretiens
conduite de l entretien
conduite d entretiens
conduite des entretiens
conduite entretien
mener un entretien
mener ses entretiens
mener des entretiens
technique d entretien
techniques de l entretien
techniques de recrutement
l art de l entretien
comment réussir
comment préparer
comment passer
comment mener
réussir un entretien
réussir votre entretien
réussir ton entretien
réussir entretien
réussir l entretien
réussir mon entretien
réussir son entrevue
réussir votre entrevue
réussir en entretien
réussir sa candidature
réussir son recrutement
webinar
webinaire entretien
masterclass
mooc
recruter sans biais
recruter sans discriminer
recruter sans discrimination
non discrimination à l embauche
les clés de l entretien
sensibilisation
e learning
club emploi
cercle de recherche active

[debrief]
débrief
débriefing
debrief entretien
bilan candidats
point recrutement
calibrage
grille d entretien
comité de recrutement
retour candidats
délibération
bilan entretiens
bilan des entretiens
bilan recrutement
bilan candidatures
debrief entretiens
point recrutements
point candidats
point candidatures
point candidat
point entretiens
point hebdo recrutement
point sur les candidats
point sur les recrutements
réunion recrutement
réunion recrutements
réunion candidats
réunion de recrutement
calibration
arbitrage candidats
arbitrage recrutement
shortlist candidats
short list
sélection cv
sélection des cv
sélection candidats
sélection candidatures
sélection des candidats
sélection des candidatures
tri cv
tri des cv
tri candidatures
tri des candidatures
trier cv
trier les cv
trier candidatures
trier les candidatures
lecture cv
lecture des cv
lecture candidatures
lire cv
lire les cv
étude des candidatures
dépouillement candidatures
analyse candidatures
analyse des candidatures
analyse cv
planning entretiens
planning des entretiens
planning recrutement
organisation entretiens
organisation des entretiens
brief recrutement
brief poste
brief recruteur
brief cabinet de recrutement
lancement recrutement
kick off recrutement
plan de recrutement
besoins recrutement
besoins en recrutement
grille d évaluation
grille entretiens
grille entretien
guide d entretien
trame d entretien
trame entretien
compte rendu entretien
compte rendu d entretien
compte rendu entretiens
cr entretien
avis candidats
décision candidat
décision candidats
décision recrutement
rédiger annonce
rédiger l annonce
rédiger fiche de poste
rédiger la fiche de poste
publier annonce
publier l annonce
publier offre
publier l offre
validation fiche de poste
choix candidat
choix du candidat
choix candidats
délibérations
comité recrutement
comité carrières
sourcing
pipeline recrutement
point pipe

[media]
~ gazette
~ dépêche
~ le monde
~ hebdo
~ quotidien
entretien presse
interview presse
radio
interview radio
journaliste
podcast
entretien filmé
entretien journaliste
grand entretien
~ magazine
~ journal
~ tv
~ le figaro
~ libération
~ france inter
~ rtl
~ ouest france
~ bfm
~ le parisien
~ france bleu
~ globe
~ courrier
~ presse
~ émission
~ tournage
~ enregistrement
~ télé
~ télévision
~ revue
~ rédaction
~ blog
~ youtube
~ webtv
~ documentaire
~ reportage
entretien radio
entretien tv
entretien télé
entretien vidéo podcast
entretien avec un journaliste
entretien avec une journaliste
entretien avec le journaliste
entretien avec la journaliste
entretien pour le journal
entretien pour le magazine
entretien pour la revue
entretien pour le podcast
entretien pour un article
entretien pour l article
entretien pour le blog
entretien croisé presse
entretien avec l auteur
entretien avec l autrice
entretien avec un auteur
entretien avec l historien
entretien avec le réalisateur
entretien avec la réalisatrice
entretien avec l artiste
entretien exclusif
entretien inédit
entretien avec le maire
entretien avec la maire
entretien avec le ministre
entretien avec la ministre
entretien avec le député
interview podcast
interview tv
interview télé
interview journal
interview magazine
interview article
interview blog
interview vidéo
interview youtube
interview filmée
interview pour le journal
interview pour le podcast
interview pour le magazine
interview pour un article
interview journaliste
interview avec un journaliste
interview avec une journaliste
interview auteur
interview autrice
interview artiste
interview du maire
interview maire
interview télévision
interview témoignage
interview croisée
enregistrement émission
enregistrement interview
enregistrement entretien
tournage interview
tournage entretien
tournage vidéo
tournage portrait
grands entretiens
conférence de presse
point presse
dossier de presse
passage télé
passage tv
passage antenne
plateau tv
revue de presse
^regarder
^écouter
^voir
épisode
ép
captation
~ chronique
~ antenne
~ replay

[research]
entretien utilisateur
entretiens utilisateurs
entretien utilisateurs
interview utilisateur
interview client
enquête
sondage
entretien mémoire
entretien thèse
entretien de recherche
entretien semi directif
entretiens semi directifs
entretien exploratoire
test utilisateur
~ étude
~ recherche
étude utilisateur
~ mémoire
~ thèse
~ doctorat
~ questionnaire
~ panéliste
entretien pour mémoire
entretien pour mon mémoire
entretien pour le mémoire
entretien pour sa thèse
entretien pour une étude
entretien pour l étude
entretien étude
entretien qualitatif
entretien sociologique
entretien sociologue
entretien chercheuse
entretien avec chercheur
entretien de recueil
entretien recueil de besoins
entretien d enquête
entretien enquête
entretien consommateur
entretien consommateurs
entretien client ux
entretien expert ux
entretien parties prenantes
entretien utilisatrice
entretien utilisatrices
entretien testeur
entretien beta testeur
entretiens qualitatifs
entretiens exploratoires
entretiens utilisatrices
entretiens d enquête
entretiens de recherche
entretiens semi dirigés
entretiens individuels enquête
entretiens experts
entrevue de recherche
entrevue utilisateur
entrevue semi dirigée
entrevue qualitative
entrevue étude
entrevue projet de recherche
entrevue pour mémoire
interview utilisateurs
interview utilisatrice
interview mémoire
interview thèse
interview recherche
interview étude
interview expert
interview ux
interview usager
interview usagers
interview consommateur
interviews utilisateurs
interviews clients
interviews experts
recherche utilisateur
recherche ux
test utilisateurs
test d utilisabilité
test produit
test consommateur
tests utilisateurs
atelier utilisateurs
étude de marché
étude consommateurs
étude consommateur
étude qualitative
étude clinique
étude sociologique
focus group
groupe de discussion
table ronde consommateurs
panel consommateurs
panel consommateur
panel utilisateurs
étude rémunérée
participation étude

[official]
visa
entretien visa
naturalisation
entretien de naturalisation
entretien d assimilation
ofpra
pôle emploi
france travail
entretien france travail
~ juge
~ avocat
~ avocate
~ notaire
~ assurance
~ police
~ gendarmerie
~ tribunal
~ mairie
~ caf
~ apec
~ ambassade
~ consulat
~ préfecture
~ impôts
~ maire
~ députée
~ député
~ ministre
~ cour
~ asile
~ prud hommes
~ cpam
~ carsat
~ urssaf
~ orp
~ forem
~ actiris
~ onem
~ mission locale
~ cap emploi
~ commune
# papers and courts
entretien préfectoral
entretien mairie mariage
entretien mariage
entretien avant mariage
entretien nationalité
entretien de nationalité
entretien titre de séjour
entretien carte de séjour
entretien asile
entretien ofpra
entretien passeport
entretien immigration
entretien naturalisation mairie
entretien civique
entretien d intégration
entretien ofii
entretien permis
entretien carte verte
entretien green card
entretien nexus
entretien citoyenneté
entretien résidence permanente
entretien aj
entretien avec l assistante sociale
entretien avec le juge
entretien avec le maire mariage
entretien avec l avocat
entretien avec mon avocat
entretien avec mon avocate
entretien avec le notaire
entretien avec l huissier
entretien avec le délégué
entretien avec mon assurance
entretien avec l expert
entretien avec le procureur
entretien avec l assureur
entrevue immigration
entrevue citoyenneté
entrevue de citoyenneté
entrevue visa
entrevue consulat
entrevue ambassade
entrevue csq
entrevue ircc
entrevue dpj
entrevue police
entrevue policière
entrevue parrainage
entrevue résidence permanente
rdv préfecture
rdv mairie
rdv consulat
rdv ambassade
rdv notaire
rdv avocat
rdv avocate
rdv caf
rdv cpam
rdv impôts
rdv tribunal
rdv passeport
rdv cni
rdv carte d identité
rdv police
rdv gendarmerie
rdv assurance
rdv sécu
rdv huissier
rdv conciliateur
rdv assistante sociale
rdv commune
rendez vous préfecture
rendez vous mairie
rendez vous consulat
rendez vous ambassade
rendez vous notaire
rendez vous avocat
rendez vous caf
rendez vous impôts
rendez vous passeport
carte de séjour
titre de séjour
demande d asile
ofii
renouvellement passeport
remise de décret
audition police
audition gendarmerie
audition libre
audition témoin
audition juge
audition enfant
audition par la police
audition parlementaire
audition sénat
audition commission d enquête
audience
~ plaidoirie
convocation police
convocation gendarmerie
convocation tribunal
convocation préfecture
convocation cpam
convocation caf
convocation prud hommes
convocation juge
convocation assises
juré
jury d assises
dépôt de plainte
garde à vue
commissariat
# looking for a job with the help of an office
entretien pôle emploi
entretien apec
entretien forem
entretien actiris
entretien onem
entretien vdab
entretien orp
entretien cap emploi
entretien caisse chômage
entretien chômage
entretien unédic
entretien conseiller emploi
entretien conseillère emploi
entretien conseiller apec
entretien conseiller france travail
entretien conseillère france travail
entretien conseiller pôle emploi
entretien conseillère pôle emploi
entretien conseiller orp
entretien conseiller d orientation
entretien d inscription
entretien d actualisation
entretien cep
entretien conseil en évolution
entretien csp
entretien rsa
entretien cpf
entretien cidj
entretien plie
entretien cij
entretien emploi québec
entretien services québec
entretien bilan de compétences
entretien diagnostic
entretien référent rsa
entretien conseiller en insertion
entretien conseillère en insertion
entretien référent emploi
entretien avec mon conseiller
entretien avec ma conseillère
entretien avec votre conseiller
entretien avec votre conseillère
rdv apec
rdv mission locale
rdv forem
rdv actiris
rdv orp
rdv chômage
rdv onem
rdv cap emploi
rdv plie
rdv cep
rdv bilan de compétences
rdv services québec
rdv conseiller
rdv conseillère
rdv conseil emploi
rendez vous apec
rendez vous mission locale
rendez vous orp
rendez vous forem
rendez vous actiris
conseiller apec
conseiller orp
conseiller emploi
conseiller d orientation
conseiller en évolution professionnelle
conseiller forem
conseiller actiris
conseillère apec
conseillère orp
conseillère emploi
conseillère d orientation
conseillère en évolution professionnelle
conseillère forem
conseillère actiris
mon conseiller
ma conseillère
votre conseiller
inscription chômage
inscription orp
inscription forem
inscription actiris
inscription apec
actualisation
office régional de placement
atelier apec
point emploi
suivi chômage
contrôle recherche d emploi
élections
procuration
vote
~ municipales

[school]
professeur principal
entretien parents
parents professeurs
réunion parents
rencontre parents
entretien d admission
entretien admission
oral d admission
parcoursup
entretien de bourse
entretien master
~ maître
~ maîtresse
~ instit
~ proviseur
~ parents
~ école
~ lycée
~ collège
~ crèche
~ maternelle
~ université
~ admission
~ admissions
~ master
~ inscription
~ enseignante
~ bac
~ brevet
~ périscolaire
~ fac
entretien maîtresse
entretien maître
entretien avec la maîtresse
entretien avec le maître
entretien avec l instit
entretien avec l enseignante
entretien avec l enseignant
entretien prof principal
entretien professeur principal
entretien avec le prof
entretien avec la prof
entretien avec le cpe
entretien avec la cpe
entretien directrice école
entretien avec le proviseur
entretien parent
entretien orientation
entretien d orientation
entretien de scolarité
entretien bulletin
entretien élève
entretien psychologue scolaire
entretien inscription
entretien d inscription école
entretien mba
entretien erasmus
entretien parcoursup
entretien bts
entretien ifsi
entretien vae
entretien de motivation master
entretien de motivation école
entretien prépa école
entretien tuteur stage école
entrevue d admission
entrevue admission
entrevue parents
entrevue parent enseignant
entrevue bourse
entrevue maîtrise
entrevue mba
entrevue orientation
entrevue avec l enseignante
entrevue avec le prof
oral admission
oral école
oral bac
oral du bac
oral brevet
oral du brevet
oral français
oral de français
oral master
oral anglais
oral de rattrapage
oral bts
oral bourse
oral licence
oral erasmus
concours d entrée
concours ecricome
concours école
concours écoles
concours ifsi
concours médecine
concours post bac
concours de beauté
concours photo
concours de pêche
concours hippique
concours équestre
concours de piano
concours culinaire
concours de pétanque
grand oral
admission école
admission crèche
admission université
admission master
admission collège
admission lycée
admission cégep
admissions école
admissions parallèles
admissions master
bourse d études
bourse au mérite
bourse scolaire
bourse d excellence
entretien pour une bourse
entretien pour le master
entretien pour un master
entretien pour l école
entretien pour la crèche
master 2
dossier scolaire
réunion parent
réunion de parents
réunion école
réunion rentrée
réunion crèche
réunion de rentrée
réunion d information parents
rencontre parent
rencontre avec la maîtresse
rencontre avec l enseignante
rencontre enseignante
rencontre prof
rencontre profs
rencontre école
rencontre bulletin
rdv école
rdv maîtresse
rdv instit
rdv prof
rdv professeur
rdv directrice école
rdv directrice crèche
rdv crèche
rdv cpe
rdv collège
rdv lycée
rdv proviseur
rdv orientation
rdv parents
rdv avec la maîtresse
rdv psy scolaire
rdv ase
rdv université
conseil de classe
conseil d école
conseil d administration lycée
remise des bulletins
remise de diplômes
remise des diplômes
inscription école
inscription crèche
inscription lycée
inscription collège
inscription fac
inscription université
inscription cantine
inscription master
place en crèche
adaptation crèche
soutenance
visite école
visite crèche
visite de stage tuteur
visite de l école maternelle
journée portes ouvertes école
jury bts
jury bac
jury de thèse
jury thèse
jury vae
jury mémoire
jury de mémoire
jury de stage
jury cap
jury diplôme
jury d examen
jury école
jury licence
jury master
stage de 3e
stage de troisième
partiel
partiels
rattrapages

[home]
colocation
coloc
colocataire
nounou
baby sitter
entretien nounou
~ logement
~ appartement
~ locataire
~ locataires
~ propriétaire
~ agence immobilière
~ adoption
~ syndic
~ femme de ménage
~ assistante maternelle
~ proprio
~ maison
~ chambre
~ bail
~ immobilier
~ studio
visite appartement
visite appart
visite logement
visite maison
visite studio
visite chambre
visite location
visite t1
visite t2
visite t3
visite t4
visite 3 pièces
visite 2 pièces
visite 4 pièces
visite duplex
visite 3 et demi
visite 4 et demi
visite terrain
visite immobilière
visite agence
entretien locataire
entretien locataires
entretien location
entretien appartement
entretien appart
entretien propriétaire
entretien bailleur
entretien colocataire
entretien colocation
entretien coloc
entretien colocataires
entretien chambre
entretien adoption
entretien agrément
entretien famille d accueil
entretien assmat
entretien ass mat
entretien baby sitter
entretien babysitter
entretien garde d enfant
entretien garde d enfants
entretien jeune fille au pair
entretien au pair
entretien aide ménagère
entretien dossier locatif
entretien dog sitter
entretien aide à domicile pour
entretien maison de retraite pour
candidature locataire
candidature location
candidature logement
candidature appartement
candidature locative
candidature chambre
casting colocs
dossier location
dossier locataire
dossier locatif
demande de logement
commission logement
rdv logement
rdv bailleur
rdv agence immobilière
rdv propriétaire
rdv proprio
rdv syndic
rdv hlm
rdv immobilier
rdv architecte
rdv agence immo
état des lieux
contrat de location
signature bail
signature compromis
signature acte
signature maison
signature vente
ag copro
copropriété
ag syndic
assmat
ass mat
garde d enfants à la maison
au pair
projet immobilier
prêt immobilier
rdv banque prêt
courtier
courtière
déménagement
emménagement

[staff]
entretien semestriel
entretien trimestriel
entretien mensuel
entretien hebdomadaire
entretien bilan
entretien annuel
entretiens annuels
entretien professionnel
entretiens professionnels
entretien d évaluation
entretien évaluation
entretien de progrès
entretien de fin d année
entretien de mi année
entretien mi annuel
entretien de fin de période d essai
entretien période d essai
entretien de départ
entretien de sortie
entretien départ
entretien préalable
entretien de licenciement
rupture conventionnelle
entretien de retour
entretien de reprise
entretien de recadrage
entretien disciplinaire
entretien d objectifs
entretien managérial
entretien de suivi
entretien de carrière
entretien augmentation
entretien salaire
point hebdo
point individuel
bilan annuel
~ entretien individuel
~ collègue
~ bilan
~ évaluation
~ passation
~ objectifs
~ onboarding
~ intégration
bilan de compétences
bilan à 3 mois
bilan d étape
bilan de fin d année
bilan de mi année
bilan d intégration
bilan semestriel
bilan trimestriel
bilan rh
bilan carrière
entretien annuelle
entretien individuel annuel
entretien individuel de progrès
entretien d appréciation
entretien appréciation
entretien de performance
entretien performance
entretien de développement
entretien de mi parcours
entretien mi parcours
entretien mi période d essai
entretien de mi période
entretien d étape
entretien d intégration
entretien intégration
entretien de bilan
entretien de feedback
entretien feedback
entretien de fixation d objectifs
entretien fixation objectifs
entretien objectifs
entretien de positionnement
entretien pro
entretien d accompagnement
entretien hiérarchique
entretien avec mon manager
entretien avec ma manager
entretien avec mon n 1
entretien avec mon chef
entretien avec ma chef
entretien avec ma cheffe
entretien avec mon responsable
entretien avec ma responsable
entretien manager annuel
entretien rh annuel
entretien rémunération
entretien de rémunération
entretien d augmentation
entretien promotion
entretien de promotion
entretien forfait jours
entretien charge de travail
entretien télétravail
entretien retour congé maternité
entretien retour de congé maternité
entretien retour maternité
entretien retour arrêt
entretien de réintégration
entretien de liaison
entretien de pré reprise
entretien de rupture
entretien rupture
entretien rc
entretien licenciement
entretien de démission
entretien démission
entretien sanction
entretien d explication
entretien de notation
entretien notation
entretien crep
entretien de titularisation
entretien de fin de contrat
entretien fin de contrat
entretien fin de cdd
entretien fin de mission
entretien de fin de mission
entretien fin de stage
entretien de fin de stage
entretien de mi stage
entretien tuteur
entretien de tutorat
entretien hebdo
entretien bimensuel
entretien bilatéral
entretien bilatérale
entretien one to one
entretien 1 1
entretien retraite
entretien carrière
entretien de seconde partie de carrière
entretien délégué syndical
entretien cse
entretien de fonction
entretien de fonctionnement
entretien de planification
entretien fin de probation
entretien fin d essai
entretien validation période d essai
entretien fin période d essai
entretien de mi probation
entretien de collaboration
entretien de qualification annuel
entrevue annuelle
entrevue d évaluation
entrevue de départ
entrevue de fin d emploi
entrevue disciplinaire
entrevue de suivi
entrevue de rendement
entrevue évaluation
évaluation du rendement
évaluation de rendement
évaluation annuelle
évaluation de mi année
évaluation mi année
évaluation des performances
évaluation de fin d année
évaluation semestrielle
évaluation de stage
appréciation du rendement
revue de performance
revue annuelle
revue de carrière
revue des objectifs
revue salariale
point mensuel
point hebdomadaire
point annuel
point trimestriel
point avec mon manager
point manager
point avec mon n 1
point n 1
point carrière
point objectifs
point salaire
point rémunération
point augmentation
point départ
point d étape
point fin de stage
point d équipe
point équipe
point retour congé
période d essai
one to one
1 to 1
bilatérale
bilat
pot de départ
pot d arrivée
réunion d équipe
réunion équipe
réunion de service
réunion hebdo
réunion service
réunion cse
réunion syndicale
onboarding rh
onboarding nouveau
onboarding nouvelle
premier jour
1er jour
journée d intégration
journée d accueil
séminaire d équipe
signature contrat
signature du contrat
signature cdi
signature cdd
remise du badge
augmentation salaire
augmentation de salaire
solde de tout compte
rendez vous de carrière
rdv de carrière
ppcr
rdv augmentation
plan de développement
prise de poste

[sales]
entretien commercial
entretien client
entretiens clients
entretien clients
entretien de vente
entretien fournisseur
entretien prospect
entretien partenaire
entretien investisseur
entretien investisseurs
rdv commercial
rdv client
démonstration
devis
~ client
~ clients
~ fournisseur
~ partenaire
~ banquier
~ banquière
~ comptable
~ expert comptable
~ assureur
~ entretien découverte
~ banque
~ démo
~ prospect
~ prospection
~ mutuelle
~ courtier
~ crédit
~ prestataire
~ prestataires
~ investisseur
~ investisseurs
~ freelance
~ usager
rendez vous commercial
rendez vous client
rendez vous clients
rendez vous banque
rendez vous banquier
rendez vous bancaire
rendez vous fournisseur
rendez vous prospect
rendez vous partenaire
rendez vous comptable
rendez vous expert comptable
rdv commerciaux
rdv clients
rdv prospect
rdv prospects
rdv fournisseur
rdv fournisseurs
rdv partenaire
rdv partenaires
rdv banque
rdv banquier
rdv banquière
rdv bancaire
rdv conseiller bancaire
rdv conseillère bancaire
rdv comptable
rdv assureur
rdv mutuelle
rdv investisseur
rdv investisseurs
rdv crédit
rdv prêt
rdv prestataire
rdv expert
rdv vendeur
rdv gestionnaire de patrimoine
rdv impôts
entretien bancaire
entretien conseiller bancaire
entretien conseillère bancaire
entretien conseiller financier
entretien conseiller banque
entretien conseillère banque
entretien conseiller clientèle banque
entretien banquière
entretien avec mon banquier
entretien avec ma banquière
entretien avec la banque
entretien avec ma banque
entretien prêt
entretien patrimonial
entretien de découverte client
entretien découverte client
entretien découverte besoins
entretien avec le client
entretien avec un client
entretien avec client
entretien avec le fournisseur
entretien avec fournisseur
entretien avec un prospect
entretien avec le prospect
entretien prospects
entretien fournisseurs
entretien partenaires
entretien partenariat
entretien sponsor
entretien mécène
entretien prestataire
entretien avec prestataire
entretien sinistre
entretien avec l investisseur
entretien levée de fonds
entretien business angel
entretien franchiseur
entretien accompagnement création
entretien créateur d entreprise
échange client
échange clients
échange prospect
échange fournisseur
échange partenaire
échange partenariat
échange commercial
échange investisseur
échange prestataire
appel client
appel prospect
appel fournisseur
appel commercial
appel investisseur
appel d offres
appel d offre
point client
point clients
point fournisseur
point partenaire
point commercial
point prestataire
point comptable
point avec le client
point avec le fournisseur
visite client
visite clients
visite commerciale
visite fournisseur
visite chantier client
réunion client
réunion clients
réunion fournisseur
réunion commerciale
réunion partenaire
réunion partenaires
réunion prestataire
réunion projet
appel découverte produit
appel découverte solution
démo produit
démo solution
démo logiciel
démo plateforme
démo client
démo outil
présentation produit
présentation solution
présentation commerciale
présentation outil
présentation logiciel
avant vente
négociation contrat
négociation fournisseur
négociation commerciale
négociation tarifs
soutenance ao
soutenance client
soutenance commerciale
soutenance offre
revue de contrat
suivi commande
closing client
rdv prospection
proposition commerciale
offre commerciale
entretien conseiller crédit
entretien conseiller patrimoine

[upkeep]
entretien voiture
entretien chaudière
entretien véhicule
entretien auto
entretien moto
entretien vélo
entretien jardin
entretien piscine
entretien climatisation
entretien clim
entretien toiture
entretien espaces verts
entretien ascenseur
entretien annuel chaudière
entretien machine
entretien machines
entretien pompe
entretien poêle
entretien cheminée
entretien ménager
entretien des locaux
entretien locaux
entretien maison
entretien tondeuse
entretien et réparation
entretien technique véhicule
entretien technique ascenseur
produits d entretien
chaudière
vidange
ramonage
contrat d entretien
~ ménage
~ garage
~ révision
~ voiture
~ véhicule
~ maintenance
~ plombier
~ jardinier
~ jardin
~ piscine
~ vélo
~ ascenseur
~ toiture
~ chauffagiste
~ clim
~ atelier auto
~ copropriété
~ nettoyage
entretien annuel chauffage
entretien annuel clim
entretien annuel pac
entretien annuel poêle
entretien et nettoyage
entretien et ramonage
entretien périodique
entretien préventif
entretien courant logement
entretien vidange
entretien 20000 km
entretien 30000 km
entretien 10000 km
entretien des 20000
entretien km
entretien par le chauffagiste
entretien technique chaudière
entretien technique ascenseurs
entretien climatiseur
entretien hivernage
entretien lentilles
entretien audioprothèses
entretien appareil auditif
entretien prothèses
révision voiture
révision véhicule
révision auto
révision moto
révision vélo
révision annuelle
contrôle technique
pneus
ramoneur
visite chauffagiste
visite technique
contrat entretien
produit d entretien
réparation voiture
réparation vélo
réparation fuite
réparation téléphone
dépannage
passage technicien
passage plombier
passage chauffagiste
passage jardinier
relevé compteur
relevé compteurs
ménage de printemps
ménage maison
ménage appart
grand ménage
tonte
taille de haie
maintenance clim
maintenance ascenseur
maintenance annuelle
maintenance serveur
maintenance serveurs
maintenance informatique
maintenance planifiée
entretien du véhicule
entretien chauffage
entretien du chauffage
entretien du poêle
entretien insert
entretien du insert
entretien du jardin
entretien gazon
entretien du gazon
entretien du spa
entretien adoucisseur
entretien du adoucisseur
entretien toit
entretien du toit
entretien portail
entretien du portail
entretien du vélo
entretien camion
entretien du camion
entretien fourgon
entretien du fourgon
entretien tracteur
entretien du tracteur
entretien bateau
entretien du bateau
entretien camping car
entretien du camping car
entretien matériel
entretien du matériel
entretien du logement
entretien du parquet
entretien linge
entretien du linge
entretien canapé
entretien du canapé
entretien du piano
entretien potager
entretien du potager
entretien brûleur
entretien du brûleur
entretien du terrain
entretien du cimetière
entretien du gaz
entretien scooter
entretien du scooter
entretien de la voiture
entretien de la chaudière
entretien de la climatisation
entretien de la clim
entretien de la pompe à chaleur
entretien pac
entretien de la pac
entretien de la cheminée
entretien pelouse
entretien de la pelouse
entretien haie
entretien de la haie
entretien de la piscine
entretien vmc
entretien de la vmc
entretien ventilation
entretien de la ventilation
entretien de la toiture
entretien façade
entretien de la façade
entretien porte de garage
entretien de la porte de garage
entretien fosse septique
entretien de la fosse septique
entretien de la moto
entretien trottinette
entretien de la trottinette
entretien camionnette
entretien de la camionnette
entretien de la tondeuse
entretien caravane
entretien de la caravane
entretien remorque
entretien de la remorque
entretien de la machine
entretien de la maison
entretien terrasse
entretien de la terrasse
entretien tombe
entretien de la tombe
entretien de la montre
entretien de la cave
entretien citerne
entretien de la citerne
entretien batterie
entretien de la batterie
entretien de la distribution
entretien de la flotte
entretien de la voirie
entretien de l ascenseur
entretien alarme
entretien de l alarme
entretien de l auto
entretien de l appartement
entretien immeuble
entretien de l immeuble
entretien imprimante
entretien de l imprimante
entretien aquarium
entretien de l aquarium
entretien de l extérieur
entretien équipement
entretien de l équipement
entretien de l eau
entretien haies
entretien des haies
entretien arbres
entretien des arbres
entretien des espaces verts
entretien gouttières
entretien des gouttières
entretien vélos
entretien des vélos
entretien pneus
entretien des pneus
entretien des machines
entretien équipements
entretien des équipements
entretien serveurs
entretien des serveurs
entretien des bureaux
entretien parties communes
entretien des parties communes
entretien vitres
entretien des vitres
entretien tapis
entretien des tapis
entretien orchidées
entretien des orchidées
entretien plantes
entretien des plantes
entretien lunettes
entretien des lunettes
entretien ongles
entretien des ongles
entretien dreads
entretien des dreads
entretien locks
entretien des locks
entretien cheveux
entretien des cheveux
entretien panneaux solaires
entretien des panneaux solaires
entretien freins
entretien des freins
entretien des routes
entretien des prothèses
entretien de ma voiture
entretien de ma moto
entretien de mon vélo
entretien de mon véhicule
entretien de mon jardin
entretien de ma chaudière
entretien chauffe eau
entretien du chauffe eau
entretien barbe
entretien annuel voiture
entretien annuel véhicule
entretien annuel gaz
dégât des eaux
dégâts des eaux

[care]
entretien psychologique
entretien prénatal
entretien postnatal
entretien pharmaceutique
entretien motivationnel
médecine du travail
visite médicale
thérapie
don du sang
~ psychologue
~ psy
~ entretien psychologue
~ médecin
~ infirmière
~ sage femme
~ entretien médical
~ docteur
~ orthophoniste
~ kiné
~ diététicienne
~ psychiatre
~ addictologue
~ patient
~ patients
~ pédiatre
~ chirurgien
~ anesthésiste
entretien psy
entretien psychiatrique
entretien psychothérapie
entretien thérapeutique
entretien avec la psy
entretien avec le psy
entretien avec la psychologue
entretien avec le psychologue
entretien avec ma psy
entretien avec mon psy
entretien avec le médecin
entretien avec la sage femme
entretien post natal
entretien périnatal
entretien pré opératoire
entretien préopératoire
entretien anesthésie
entretien pharmacien patient
entretien don du sang
entretien pré don
entretien clinique patient
entretien d annonce
entretien addictologie
entretien tabac
entretien d accueil ehpad
entretien conjugal
entretien conjugale
entretien de couple
entretien familial
entretien médiation
entretien de médiation
entretien systémique
entretien d aide
entretien d évaluation autonomie
entretien mdph
entretien apa
entretien infirmier vip
entretien infirmier santé au travail
entretien infirmier médecine du travail
entretien infirmier de santé au travail
entretien santé au travail
entretien de santé
entretien maman
entretien allaitement
entretien vip
entretien diagnostic autisme
entretien anamnèse
entretien d anamnèse
entretien fertilité
entretien pma
entretien donneur
entretien donneuse
entretien éducatif
rdv psy
rdv psychologue
rdv médecin
rdv médical
rdv docteur
rdv infirmière
rdv sage femme
rdv kiné
rdv psychiatre
rdv dentiste
rdv ophtalmo
rdv gynéco
rdv orthophoniste
rdv hôpital
rdv pédiatre
rdv spécialiste
rdv dermato
rdv ostéo
rdv cardio
rdv anesthésiste
rdv diététicienne
rdv nutritionniste
rdv vaccin
rdv irm
consultation
visite d embauche
visite d information et de prévention
visite de reprise
visite de pré reprise
visite du médecin
visite infirmière
visite de prévention
santé au travail
médecin du travail
médecin conseil
prise de sang
bilan de santé
bilan sanguin
bilan orthophonique
bilan psychologique
test psychologique enfant
séance psy
séance kiné
séance hypnose
entrevue psychologue
entrevue médicale
entrevue psychosociale
entrevue clinique

[reminder]
remercier
remerciement
remerciements
^merci
relance
relancer
^rappel
^rappeler
^appeler
^envoyer
^confirmer
^répondre
^réserver
^planifier
^fixer
^attendre
attente réponse
retour entretien
suite entretien
après entretien
après l entretien
note de frais
^acheter
^imprimer
^repasser
^écrire
^demander
^chercher
^préparer
^prévenir
^annuler
^décaler
^noter
^penser à
^trouver
^lire
^aller
^choisir
rappel entretien
rappel rdv entretien
rappel itw
rappeler recruteur
rappeler la rh
rappeler rh
rappeler le recruteur
rappeler recruteuse
rappeler la recruteuse
rappeler drh
rappeler la drh
^recontacter
^contacter
^joindre
^suivre
^suivi
^proposer
^valider
^vérifier
^checker
^regarder
^mail
^mailer
^sms
^poster
^déposer
^accepter
^refuser
^décliner
^décider
^remplir
^signer
^prendre
^amener
^apporter
^sortir
^laver
^récupérer
^rassembler
^mettre à jour
^maj
^ne pas oublier
^pas oublier
^oublier
^se renseigner
^renseigner
^transmettre
^faire suivre
^poser
^poser rtt
^déplacer
^reporter
^organiser
^caler
^faxer
^publier
^liste
^télécharger
^nettoyer
^cirer
^essayer
^débriefer
^fêter
^célébrer
^booker
^garder
^faire garder
^penser
^à faire
^deadline
^se reposer
^emmener
^accompagner
^conduire
^déposer cv
^retour
attente la réponse
attente retour
attente résultat
attente leur réponse
attente leur retour
attente nouvelles
attendre réponse
attendre la réponse
attendre retour
attendre résultat
attendre leur réponse
attendre leur retour
attendre nouvelles
en attente de réponse
en attente de la réponse
en attente de retour
en attente de résultat
en attente de leur réponse
en attente de leur retour
en attente de nouvelles
en attente d une réponse
en attente d une la réponse
en attente d une retour
en attente d une résultat
en attente d une leur réponse
en attente d une leur retour
en attente d une nouvelles
attends réponse
attends la réponse
attends retour
attends résultat
attends leur réponse
attends leur retour
attends nouvelles
réponse entretien
réponse recruteur
réponse attendue
réponse définitive
réponse candidature
réponse rh
réponse prévue
réponse avant le
réponse de l entretien
réponse au plus tard
résultat entretien
résultat de l entretien
résultat recrutement
résultat jury
résultat candidature
résultats entretien
résultats entretiens
résultats recrutement
résultats jury
résultats des entretiens
entretien à fixer
entretien à planifier
entretien à caler
entretien à reprogrammer
entretien à relancer
itw à fixer
itw à planifier
itw à caler
itw à reprogrammer
itw à relancer
décision entretien
décision recruteur
décision finale recrutement
merci entretien
merci pour l entretien
mail merci
mail de suivi
remerciement entretien
si pas de réponse
si pas de retour
pas de nouvelles
sans réponse
sans nouvelles
relance entretien
relances
suite à l entretien
suite à mon entretien
après mon entretien
post entretien
après l itw
notes entretien
notes de frais
remboursement trajet
remboursement train
remboursement frais
remboursement billet
frais de déplacement
frais kilométriques
frais entretien
impressions entretien
ressenti entretien
envoyer cv
envoyer mon cv
envoyer diplômes
envoyer documents
envoyer mail
envoyer candidature
envoyer références
envoyer disponibilités
envoyer dispos
imprimer cv
imprimer mon cv
imprimer diplômes
repasser chemise
repasser la chemise
repasser costume
confirmer entretien
confirmer l entretien
confirmer présence
confirmer rdv
confirmer le rdv
confirmer ma présence
donner réponse
donner mes dispos
todo
à faire avant

[errand]
trajet
tenue pour
train pour
train vers
train de retour
train retour
train aller
train gare
trajet entretien
^train
^vol
^tgv
^ter
^bus
^car pour
^avion
^taxi
^métro
^covoit
^covoiturage
^route pour
^route vers
^départ
^départ pour
^partir
^partir pour
^aller
^retour train
^location voiture
^parking
^déplacement
^billet
^billets
^voyage
^garde
^baby sitter
^nounou pour
~ hôtel
~ tenue
~ costume
~ coiffeur
~ pressing
~ déplacement
~ billets
~ train
~ tgv
~ voyage
hôtel pour
hôtel avant
hôtel entretien
hôtel la veille
nuit d hôtel
réservation hôtel
réserver hôtel
réserver train
réserver billet
rdv coiffeur
rdv coiffeuse
rdv barbier
rdv esthéticienne
rdv pressing
rdv coupe
coiffeur avant
coiffeur pour
coupe avant
coupe cheveux avant
coupe pour entretien
chemise
cravate
tailleur pour
costume pour
costume entretien
costume pressing
costume à récupérer
tenue d entretien
tenue entretien
chaussures entretien
chaussures pour entretien
^pressing
^costume
^tenue
^coiffeur
shopping
photo cv
photo d identité
photo linkedin
photo pro
avant entretien
avant l entretien
avant mon entretien
garde enfant pendant
garde enfants pendant
congé pour entretien
rtt pour entretien
rtt entretien
absence pour entretien
demi journée pour entretien

[deadline]
date limite
échéance
test en ligne
à rendre
rendre test
clôture des candidatures
entretien vidéo différé
vidéo différée
entretien différé
~ rendu
^rendre
^rendu
^finir
^terminer
^postuler
^candidater
^candidature avant
^soumettre
^passer le test
^faire le test
^compléter
^deadline
^clôture
rendre le test
rendre étude de cas
rendre l étude de cas
rendre cas pratique
rendre le cas
rendre business case
rendre exercice
rendre l exercice
rendu test
rendu cas
rendu étude de cas
rendu exercice
rendu final exercice
test technique à faire
test technique à finir
test technique à la maison
test technique deadline
exercice à la maison
exercice à faire
deadline candidature
deadline test
deadline postuler
deadline cas
deadline exercice
limite candidature
limite de candidature
clôture candidature
clôture candidatures
clôture offre
clôture postulations
clôture des inscriptions
clôture du concours
clôture de l affichage
dépôt candidature
dépôt de candidature
dépôt dossier
dépôt des candidatures
dépôt de dossier
fin candidatures
fin des candidatures
fin d affichage
envoi candidature
envoi cv
envoi du cas
envoi dossier
dernier jour pour
test à compléter
test de logique en ligne
test psychométrique en ligne
test hackerrank
test codingame
test codility
questionnaire en ligne
vidéo différé
vidéo à enregistrer
vidéo candidature
entretien vidéo asynchrone
entretien vidéo préenregistré
entretien vidéo enregistré
entretien vidéo en différé
entretien vidéo à enregistrer
entretien en différé
entretien asynchrone
entretien préenregistré
entretien vidéo à faire
entrevue différée
entrevue vidéo différée
entrevue préenregistrée
entrevue en différé
entrevue asynchrone
enregistrer vidéo
enregistrer ma vidéo
~ avant minuit

[fair]
salon de l emploi
salon emploi
forum emploi
forum entreprises
job dating
portes ouvertes
réunion d information
afterwork
présentation entreprise
~ salon
~ forum
^salon
^forum
salon étudiant
salon de l étudiant
salon des métiers
salon recrutement
salon du recrutement
salon alternance
salon de l alternance
salon des jeunes
salon apprentissage
salon formation
salon du travail
salon de l apprentissage
salon virtuel
salon pro
salon professionnel
salon des entrepreneurs
salon de la mobilité
forum de l emploi
forum recrutement
forum alternance
forum métiers
forum des métiers
forum entreprise
forum école entreprises
forum étudiants entreprises
forum des associations
forum ingénieurs
forum jobs
forum stages
forum carrières
forum stage
forum de recrutement
forum des stages
forum job d été
job day
job days
job fair
job meeting
jobday
jobdays
jobdating
job datings
stage dating
alternance dating
speed dating
foire de l emploi
foire à l emploi
foire emploi
foire aux emplois
bourse de l emploi
village emploi
village de l emploi
village recrutement
village des recruteurs
bus de l emploi
bus emploi
matinée emploi
matinée de l emploi
petit déjeuner emploi
petit déjeuner de l emploi
petit déjeuner rh
petit déjeuner réseau
petit déjeuner entreprises
rencontres de l emploi
rencontres emploi
rencontres entreprises
rencontres pro
rencontres employeurs
rencontres métiers
rencontre entreprises
carrefour emploi
carrefour de l emploi
carrefour des métiers
semaine de l emploi
semaine des métiers
nuit de l emploi
nuit des métiers
nuit de l orientation
conférence métiers
réunion d info
réunion info
réunion collective
info collective
information collective
informations collectives
soirée recrutement école
soirée réseau
soirée alumni
networking
meetup
journée carrières
journée carrière
journée emploi
journée des carrières
journée de l emploi
journée métiers
jpo
présentation d entreprise
présentation de l entreprise
présentation école
présentation des métiers
after work
apéro réseau
apéro tech

[coffee]
prendre un café
café avec
entretien réseau
rdv réseau
entretien informel
parrainage
~ café
~ déjeuner
~ apéro
~ brunch
^déjeuner
^déj
^apéro
^dîner
^brunch
déj avec
café réseau
café networking
café virtuel
café informel
café échange
café rapide avec
café conseil
boire un café
boire un coup
verre avec
un verre
apéro avec
resto avec
déjeuner avec
déjeuner réseau
déjeuner networking
déjeuner ancien collègue
déjeuner anciens collègues
entretien conseil
entretien exploratoire métier
entretien métier avec
entretien d information
entretien informatif
entretien de réseau
entretien de réseautage
entrevue d information
enquête métier
rencontre informelle
rencontre réseau
rencontre marraine
rencontre parrain
rdv parrain
rdv marraine
rdv informel
échange réseau
échange informel métier
échange alumni
échange métier
échange de réseau
échange parcours pro
mentorat
mentoring
mentor
réseautage
prise de références
prise de référence
contrôle de références
référence pour
appel référence
appel de référence
donner référence
référence professionnelle pour

[hold]
bloqué
indisponible
créneaux entretiens
~ réservé
~ créneaux
~ option
créneau entretien
créneau entretiens
créneau à garder
créneau libre
créneau réservé
créneau possible
créneau pour entretien
créneau potentiel
créneaux entretien
créneaux pour entretiens
créneaux possibles
créneaux dispos
créneaux disponibles
créneaux proposés
^blocage
^hold
^option
^réservé
^pré réservé
^tenir
^slot
^dispo
^dispos
garder libre
bloc entretiens
bloquer
indispo
pas de rdv
ne pas réserver
plage entretien
plage entretiens
plage réservée
dispo entretien
dispos entretien
dispo pour
provisoire
peut être entretien

[leisure]
vernissage
match
~ théâtre
~ concert
~ cinéma
~ ciné
~ spectacle
~ expo
~ judo
~ foot
~ danse
~ yoga
~ gym
essai gratuit
essai voiture
essai véhicule
essai routier
essai moto
essai vélo
essai auto
essai robe
essai mariage
essai maquillage
essai coiffure mariage
essai judo
essai danse
essai yoga
essai foot
essai tennis
essai escalade
essai natation
essai karaté
essai gym
essai piscine
essai pilates
essai boxe
essai rugby
essai basket
essai hand
essai handball
essai aviron
essai escrime
essai poney
essai équitation
essai piano
essai guitare
essai violon
essai chorale
essai théâtre
essai salle de sport
essai crossfit
essai fitness
essai cirque
essai matelas
essai lentilles
essai club
essai plongée
essai surf
essai couleur
essai menu
essai gâteau
cours d essai
séance d essai
leçon d essai
séance découverte
cours découverte
baptême de plongée
rdv amis
rdv tinder
rdv galant
rdv amoureux
audition conservatoire
audition de piano
audition piano
audition violon
audition guitare
audition de violon
audition de guitare
audition chorale
audition chœur
audition danse
audition de danse
audition musique
audition de fin d année
audition élèves
audition d élèves
audition théâtre
audition troupe
audition film
audition comédie musicale
audition orchestre
audition école de musique
audition flûte
audition chant
audition de chant
casting
tournoi
détection foot
détection rugby
détection basket
détection club
sélection u9
sélection u11
sélection u13
sélection u15
sélection u17
sélection u18
sélection régionale
sélection départementale
sélection district
sélection foot
sélection rugby
sélection hand
sélection basket
sélection équipe de france
sélection natation
sélections régionales
sélections départementales
sélections foot
sélections natation
demi finale
finale foot
finale de la coupe
finale coupe
finale ligue des champions
finale rugby
finale tennis
finale euro
finale du concours
finale eurovision
finale handball
finale basket
visite musée
visite guidée
visite du musée
visite château
visite du château
visite de la ville
visite exposition
visite famille
visite mamie
visite papi
visite grand mère
visite grands parents
visite chez
visite vignoble
visite cave
visite du zoo
anniversaire
le théâtre
club de lecture
pièce de théâtre
place théâtre
place concert
place spectacle
places théâtre
places concert
places spectacle
avant première
théâtre l entretien
film l entretien
ciné l entretien
pièce l entretien

[other]
mère de
père de
maman
papa
mon fils
ma fille
voisin
voisine
ma mère
ma soeur
ma femme
ma compagne
ma copine
ma nièce
ma cousine
ma belle soeur
ma tante
ma meuf
ma chérie
ma filleule
ma grande
mon père
mon frère
mon mari
mon compagnon
mon copain
mon mec
mon chéri
mon neveu
mon cousin
mon beau frère
mon oncle
mon filleul
mon ado
mon petit frère
mon coloc
sa fille
sa mère
sa soeur
sa femme
son fils
son mari
son père
son frère
notre fils
notre fille
entretien maman
entretien papa
entretien de maman
entretien de papa
entretien de ma fille
entretien de mon fils
entretien de ma soeur
entretien de mon frère
entretien de mon mari
entretien de ma femme
entretien fiston
~ mari
~ frère
~ soeur
~ mamie
~ papi
~ belle mère
~ copine
~ copain
croiser les doigts pour
doigts croisés
^souhaiter
^bonne chance
bonne chance à
bon courage à
^bon courage
^emmener
^accompagner
^déposer
^chercher
^amener
^garder les enfants
^conduire

[role]
ingénieur
ingénieure
développeur
développeuse
chef de projet
cheffe de projet
chef de produit
cheffe de produit
chef
cheffe
chargé
chargée
responsable
directeur
directrice
assistante
technicien
technicienne
comptable
commercial
commerciale
vendeur
vendeuse
conseiller de vente
conseillère
infirmier
infirmière
aide soignant
aide soignante
enseignant
enseignante
professeur
formateur
formatrice
stage
stagiaire
alternance
alternant
alternante
apprenti
apprentie
gestionnaire
analyste
architecte
concepteur
conceptrice
rédacteur
rédactrice
juriste
attaché
attachée
serveur
serveuse
cuisinier
cuisinière
chauffeur
ouvrier
magasinier
préparateur
préparatrice
opérateur
opératrice
conducteur
mécanicien
électricien
graphiste
chercheur
chercheuse
consultante
contrôleur
contrôleuse
acheteur
acheteuse
éducateur
éducatrice
animateur
animatrice
secrétaire
agent
hôte
hôtesse
pharmacien
pharmacienne
boulanger
pâtissier
doctorant
postdoctorant
data analyst
administrateur
administratrice
coordinateur
coordinatrice
médiateur
médiatrice
traducteur
traductrice
raf
daf
drh
resp
agente
as
# offices
assistant
conseiller
consultant
manager
manageur
manageuse
chargés
chargées
responsables
directeurs
adjoint
adjointe
cadre
collaborateur
collaboratrice
employé
employée
employés
gérant
gérante
dirigeant
dirigeante
président
présidente
délégué
déléguée
référent
référente
correspondant
correspondante
superviseur
superviseure
superviseuse
coordonnateur
coordonnatrice
animateurs
planificateur
planificatrice
ordonnanceur
ordonnanceuse
approvisionneur
approvisionneuse
acheteurs
auditeur
auditrice
trésorier
trésorière
courtier
courtière
souscripteur
souscriptrice
téléconseiller
téléconseillère
télévendeur
télévendeuse
téléopérateur
téléopératrice
standardiste
réceptionniste
opérateurs
comptables
fiscaliste
notaire
clerc
avocat
avocate
greffier
greffière
huissier
magistrat
magistrate
juge
parajuriste
statisticien
statisticienne
économiste
démographe
géographe
archiviste
bibliothécaire
documentaliste
préposé
préposée
commis
secrétaires
sténodactylo
dactylo
interprète
rédacteurs
journaliste
correcteur
correctrice
éditeur
éditrice
attachés
sourceur
recruteur
recruteuse
formateurs
coach
intervenant
intervenante
inspecteur
inspectrice
contrôleurs
expert
experte
experts
métreur
métreuse
géomètre
dessinateur
dessinatrice
projeteur
projeteuse
urbaniste
paysagiste
économe
intendant
intendante
gestionnaires
officier
officière
commissaire
lieutenant
gendarme
policier
policière
pompier
pompière
militaire
surveillant
surveillante
gardien
gardienne
vigile
douanier
douanière
ambulancier
ambulancière
# schools and care
enseignants
ens
instituteur
institutrice
prof
profs
professeure
maître
maîtresse
mcf
ater
éducateurs
moniteur
monitrice
aesh
avs
atsem
cpe
psychologue
psychomotricien
psychomotricienne
orthophoniste
ergothérapeute
kiné
kinésithérapeute
physiothérapeute
diététicien
diététicienne
nutritionniste
médecin
médecins
docteur
chirurgien
chirurgienne
dentiste
vétérinaire
asv
ide
ibode
iade
puériculteur
puéricultrice
auxiliaire
auxiliaires
aes
ash
assc
ase
pab
asd
aide
aides
manipulateur
manipulatrice
radiologue
laborantin
laborantine
biologiste
opticien
opticienne
prothésiste
audioprothésiste
secouriste
infirmiers
infirmières
idec
soignant
soignante
veilleur
veilleuse
nourrice
nounou
cip
nutrithérapeute
sophrologue
podologue
inhalothérapeute
technologue
technologiste
hygiéniste
curiste
thanatopracteur
crématiste
# shops, kitchens, hotels
caissier
caissière
hôtes
ecl
équipier
équipière
équipiers
merchandiser
étalagiste
fleuriste
boucher
bouchère
charcutier
charcutière
poissonnier
poissonnière
fromager
fromagère
primeur
traiteur
boulangère
pâtissière
chocolatier
chocolatière
glacier
crêpier
crêpière
pizzaiolo
plongeur
plongeuse
barman
barmaid
barista
sommelier
sommelière
limonadier
cuistot
gouvernant
gouvernante
concierge
bagagiste
voiturier
guide
accompagnateur
accompagnatrice
esthéticien
esthéticienne
coiffeur
coiffeuse
barbier
maquilleur
maquilleuse
manucure
masseur
masseuse
bnssa
plagiste
saisonnier
saisonnière
vendangeur
vendangeuse
vigneron
vigneronne
caviste
libraire
bijoutier
bijoutière
antiquaire
couturier
couturière
retoucheur
retoucheuse
modéliste
styliste
tailleur
maroquinier
maroquinière
sellier
ébéniste
tapissier
tapissière
encadreur
photographe
cameraman
monteur
monteuse
réalisateur
réalisatrice
régisseur
régisseuse
comédien
comédienne
musicien
musicienne
danseur
danseuse
machiniste
éclairagiste
sonorisateur
projectionniste
illustrateur
illustratrice
infographiste
webdesigner
maquettiste
imprimeur
relieur
sérigraphe
# works and roads
ouvriers
ouvrière
manutentionnaire
manœuvre
cariste
caristes
magasinière
préparateurs
conductrice
conducteurs
chauffeurs
chauffeuse
livreur
livreuse
coursier
coursière
routier
routière
vtc
mécanicienne
mécano
carrossier
peintre
tôlier
dépanneur
électricienne
électrotechnicien
électrotechnicienne
électromécanicien
électromécanicienne
automaticien
automaticienne
frigoriste
chauffagiste
plombier
plombière
couvreur
couvreuse
zingueur
charpentier
charpentière
menuisier
menuisière
maçon
maçonne
plâtrier
plaquiste
carreleur
carreleuse
façadier
étancheur
grutier
terrassier
coffreur
ferrailleur
serrurier
métallier
soudeur
soudeuse
chaudronnier
chaudronnière
tuyauteur
tourneur
fraiseur
usineur
usineuse
ajusteur
outilleur
régleur
régleuse
rectifieur
décolleteur
polymécanicien
polymécanicienne
horloger
horlogère
polisseur
agenceur
ascensoriste
vitrier
miroitier
paveur
jardinier
jardinière
élagueur
forestier
bûcheron
bûcheronne
agriculteur
agricultrice
maraîcher
maraîchère
vacher
bergère
éleveur
palefrenier
agronome
marin
matelot
pilote
steward
pnc
aiguilleur
cheminot
contremaître
exploitant
exploitante
affréteur
affréteuse
déclarant
éboueur
ripeur
nettoyeur
nettoyeuse
laveur
laveuse
agents
dispatcheur
répartiteur
répartitrice
poseur
poseuse
installateur
installatrice
réparateur
réparatrice
dépanneuse
conditionneur
conditionneuse
techniciens
laborantins
métrologue
qualiticien
qualiticienne
prévisionniste
préventeur
préventrice
# screens
dev
développeurs
programmeur
programmeuse
administrateurs
intégrateur
intégratrice
testeur
testeuse
engineer
po
devops
architectes
ux
ui
webmaster
hotliner
ergonome
ingénieurs
concepteurs
chercheurs
postdoc
doctorante
thésard
thésarde
stagiaires
apprentis
alternants
cdp
rrh
rh
dg
dga
dgs
dsi
dpo
qse
hse
rse
adv
rpe
pmo
cgp
kam
tc
atc
vrp
bdr
sdr
csm
trader
actuaire
banquier
banquière
guichetier
guichetière
praticien
praticienne
civiliste
volontaire
bénévole
promoteur
promotrice
prospecteur
négociateur
négociatrice
syndic
facteur
factrice
pompiste
postier
postière
releveur
télépilote
scaphandrier
cordiste
surintendant
surintendante
contremaîtresse
arpenteur
arpenteuse
débosseleur
camionneur
camionneuse
briqueteur
réviseur
réviseure
tuteur
tutrice
répétiteur

[craft]
de
des
du
en
la
le
d
l
et
projet
projets
produit
clientèle
ventes
achats
études
logiciel
logiciels
informatique
données
qualité
production
gestion
contrôle
paie
ressources
humaines
formation
recherche
communication
marketing
développement
commercial
commerciale
sénior
confirmé
junior
adjoint
adjointe
général
générale
financier
financière
mission
fullstack
accueil
droit
social
logistique
aux
# grades and forms
principal
principale
polyvalent
polyvalente
qualifié
qualifiée
diplômé
diplômée
spécialisé
spécialisée
bilingue
trilingue
débutant
débutante
expérimenté
expérimentée
confirmée
stagiaire
alternance
cdi
cdd
chef
cheffe
associé
associée
délégué
déléguée
sédentaire
itinérant
itinérante
terrain
régional
régionale
national
nationale
international
internationale
central
centrale
départemental
départementale
territorial
territoriale
communal
communale
municipal
municipale
scolaire
périscolaire
enfance
jeunesse
familial
familiale
parental
parentale
temps
plein
partiel
saisonnier
saisonnière
intérimaire
remplaçant
remplaçante
vacataire
titulaire
contractuel
contractuelle
étudiant
étudiante
été
week
end
nuit
jour
weekend
2x8
3x8
postée
équipe
# offices and firms
admin
administratif
administrative
comptable
comptables
comptabilité
fournisseurs
fournisseur
clients
client
finance
finances
financement
financements
trésorerie
fiscal
fiscale
fiscalité
audit
risque
risques
conformité
juridique
juridiques
contentieux
recouvrement
contrats
contrat
crédit
crédits
bancaire
assurance
sinistre
sinistres
patrimoine
patrimonial
particuliers
professionnels
entreprises
entreprise
marchés
marché
public
publics
publique
publiques
dossier
dossiers
ressource
humain
rh
recrutement
carrières
paies
sociale
sociales
sociaux
formations
qse
hse
rse
sécurité
sûreté
prévention
environnement
durable
énergie
énergies
thermique
climatique
climatiques
déchets
vente
commerce
export
import
adv
approvisionnement
approvisionnements
achat
stock
stocks
entrepôt
magasin
magasins
boutique
rayon
secteur
zone
agence
agences
réseau
réseaux
compte
comptes
clé
clés
digital
digitale
numérique
numériques
web
contenu
contenus
éditorial
éditoriale
événementiel
événement
événements
événementielle
presse
médias
média
relations
relation
affaires
stratégie
innovation
transformation
produits
gamme
marque
marques
programme
programmes
opérations
opérationnel
opérationnelle
exploitation
exploitations
planification
méthodes
méthode
industrialisation
process
procédés
industriel
industrielle
industriels
maintenance
maintenances
travaux
chantier
chantiers
bâtiment
bâtiments
génie
civil
civile
btp
structure
structures
béton
métal
voirie
vrd
routes
topographie
électrique
électronique
électricité
électrotechnique
mécanique
mécatronique
automatisme
automatismes
robotique
hydraulique
pneumatique
frigorifique
climatisation
cvc
chauffage
plomberie
sanitaire
sanitaires
usinage
soudure
assemblage
montage
découpe
emballage
conditionnement
laboratoire
labo
chimie
chimique
physique
biologie
biologique
biomédical
biomédicale
pharmaceutique
médical
médicale
médicaux
médico
hospitalier
hospitalière
santé
soins
soin
bloc
opératoire
urgences
réanimation
gériatrie
pédiatrie
psychiatrie
radiologie
imagerie
médicaments
bénéficiaires
domicile
éducatif
éducative
éducation
pédagogique
pédagogiques
primaire
secondaire
élémentaire
maths
mathématiques
svt
français
anglais
allemand
espagnol
néerlandais
italien
histoire
géographie
langues
musique
eps
sport
sportif
sportive
culturel
culturelle
patrimoines
médiation
tourisme
touristique
voyages
hôtelier
hôtelière
restauration
cuisine
salle
partie
rang
bar
plonge
pâtisserie
chambre
chambres
étage
étages
caisse
réception
spa
beauté
mode
textile
luxe
ménage
propreté
nettoyage
entretien
espaces
verts
vert
paysager
paysagère
agricole
agricoles
agroalimentaire
alimentaire
viticole
forestier
forestière
animalier
animalière
équestre
transport
livraison
poids
lourd
lourds
pl
spl
vl
ce
permis
bus
car
tram
train
métro
ferroviaire
maritime
aérien
aérienne
aéronautique
spatial
automobile
auto
véhicules
véhicule
engins
engin
grue
cn
cnc
réglage
immobilier
immobilière
immobiliers
locatif
locative
copropriété
syndic
habitat
logement
urbanisme
urbain
urbaine
insertion
emploi
orientation
jeunes
handicap
autisme
standard
courrier
secrétariat
direction
bureau
bureaux
état
logistiques
systèmes
système
informatiques
info
support
applications
applicatif
applicative
cybersécurité
cloud
base
bases
back
front
office
stack
java
php
python
mobile
bi
ia
si
erp
sap
sig
embarqué
embarquée
logicielle
technique
techniques
technico
scientifique
scientifiques
recherches
développements
statistiques
quantitatif
actuariat
étude
prix
coûts
budget
budgétaire
interne
externe
internes
externes
permanent
permanente
copie
graphique
visuel
artistique
vidéo
photo
radio
audiovisuel
audiovisuelle
défense
incendie
surveillance
gardiennage
aéroportuaire
portuaire
douanes
impôts
judiciaire
pénitentiaire
funéraire
solaire
éolien
photovoltaïque
nucléaire
gaz
pétrole
mines
plastique
plasturgie
caoutchouc
céramique
bijouterie
horlogerie
microtechnique
optique
lunetterie
dentaire
vétérinaire
capillaire
cosmétique
parfumerie
moral
légal
légale
foncier
foncière
rural
rurale
loisirs
ski
remontées
mécaniques
piscine
nautique
quai
lignes
ligne
outillage
pièces
détachées
rechange
magasinage
inventaire
préparation
commandes
commande
tri
colis
tournée
courses
drive
libre
service
services
frais
surgelés
fruits
légumes
poissonnerie
charcuterie
traiteur
électroménager
bricolage
jardinerie
meuble
meubles
décoration
déco
cuisiniste
exécution
bas
niveau
humanitaire
plaidoyer
mécénat
fundraising
collecte
dons
bénévoles
rtms
marchande
pro
b2b
b2c
it
ti
rf
télécom
télécoms
fibre
fixe
middle
desk
généraux

[org]
atelier
ateliers
école
lycée
université
collège
crèche
café
maison
hôtel
garage
mairie
salon
pharmacie
centre
caisse
crédit
sarl
sas
société
groupe
cie
fils
frères
compagnie
assurances
mutuelle
laboratoire
laboratoires
hôpital
clinique
éditions
cabinet
association
fondation
boulangerie
librairie
agence
études
conseil
banque
industries
transports
énergie
ehpad
studio
textile
# what only names of firms and institutions contain
ets
etablissement
établissements
entreprises
entreprise
holding
filiale
coopérative
scop
scic
scp
gie
gip
epic
sa
srl
asbl
sprl
scrl
inc
ltée
enr
senc
soeurs
associés
partenaires
partners
conseils
consulting
expertise
audit
fiduciaire
fiduciaires
notaires
avocats
étude
huissiers
comptables
hôpitaux
chu
chr
chs
ch
clsc
ciusss
cisss
cpas
polyclinique
cliniques
résidence
résidences
foyer
ems
esms
ime
esat
itep
sessad
crèches
garderie
cpe
écoles
hes
institut
instituts
académie
academy
rectorat
lycées
cégep
campus
faculté
iut
ifsi
cfa
greta
mfr
conservatoire
médiathèque
bibliothèque
musée
muséum
théâtre
opéra
orchestre
festival
cinéma
archives
zoo
parc
jardin
jardins
piscine
stade
camping
refuge
station
office
communauté
agglomération
agglo
métropole
commune
ville
village
département
région
ministère
police
gendarmerie
sdis
armée
marine
ccas
cias
sivom
syndicat
régie
chambre
cci
cma
douanes
urssaf
cpam
carsat
caf
mutuelles
mutualité
prévoyance
assurance
banques
bank
crédits
épargne
bourse
courtage
courtiers
immobilier
immobilière
habitat
hlm
logement
foncière
promotion
construction
constructions
bâtiment
btp
travaux
maçonnerie
charpente
charpentes
menuiserie
menuiseries
plomberie
couverture
électricité
élec
chauffage
froid
clim
peinture
façades
carrelage
serrurerie
métallerie
chaudronnerie
mécanique
usinage
fonderie
fonderies
forges
aciéries
laminoirs
verrerie
verreries
cristallerie
faïencerie
poterie
céramiques
cimenterie
carrières
scierie
scieries
papeterie
papeteries
cartonnages
imprimerie
imprimeries
tannerie
filature
filatures
tissages
manufacture
usine
usines
industrie
plastiques
composites
chimie
pharma
biotech
cosmétiques
parfums
optique
horlogerie
montres
bijouterie
joaillerie
automobiles
auto
autos
motors
cycles
carrosserie
pneus
transport
logistique
logistics
express
messagerie
voyages
tours
tourisme
croisières
autocars
bus
taxis
ambulances
aéroport
port
ferroviaire
rail
aviation
aéro
aerospace
spatial
énergies
solaire
éolien
gaz
eau
eaux
électrique
nucléaire
propreté
nettoyage
services
service
environnement
recyclage
assainissement
paysages
paysage
horticulture
pépinière
pépinières
jardinerie
ferme
fermes
domaine
domaines
château
châteaux
vignobles
cave
caves
vins
champagne
brasserie
brasseries
distillerie
fromagerie
laiterie
laiteries
biscuiterie
chocolaterie
confiserie
conserverie
minoterie
moulin
moulins
abattoir
salaisons
traiteur
traiteurs
boulangeries
pâtisserie
boucherie
charcuterie
poissonnerie
primeurs
épicerie
supermarché
supermarchés
hypermarché
hyper
market
marché
marchés
magasins
magasin
boutique
boutiques
quincaillerie
bricolage
brico
meubles
cuisines
décoration
mode
textiles
confection
lingerie
chaussures
opticiens
pharmacies
parapharmacie
coiffure
coiffeurs
esthétique
spa
thermes
hôtels
auberge
auberges
gîtes
restaurant
restaurants
resto
bistrot
bistro
crêperie
pizzeria
brûlerie
table
cantine
cantines
cafés
bar
bars
pub
club
golf
fitness
sport
sports
fédération
ligue
comité
amicale
union
croix
secours
ong
collectif
mouvement
fondations
fonds
éditeur
éditeurs
presse
presses
journal
journaux
gazette
média
médias
radio
télévision
tv
productions
production
films
studios
communication
agences
com
digital
numérique
web
tech
technologies
technologie
labs
lab
software
logiciels
logiciel
informatique
systèmes
systems
solutions
ingénierie
engineering
recherche
data
cyber
télécom
télécoms
réseaux
interim
recrutement
rh
emploi
formation
formations
cabinets
radiologie
imagerie
dentaire
vétérinaire
biologie
labo
kinés
funéraire
sécurité
gardiennage
protection
incendie
courrier
poste
impression
événements
événementiel
évents
spectacles
cirque

[filler]
le
la
d
un
une
de
du
des
à
au
et
pour
mon
ma
votre
notre
avec
rdv
rendez
vous
invitation
confirmation
confirmé
reporté
déplacé
téléphonique
téléphone
tél
visio
visioconférence
vidéo
présentiel
distanciel
distance
poste
candidature
recrutement
embauche
premier
première
deuxième
second
seconde
troisième
dernier
final
1er
1ère
2e
2ème
3e
3ème
tour
rh
drh
manager
équipe
technique
entreprise
appel
échange
rencontre
discussion
réunion
h
heures
fondateurs
recruteur
recruteuse
étape
dg
mme
mlle
m
pdg
point
contact
cdi
cdd
entretien
direction
comité
convocation
suite
voir
y
en
chez
sur
par
dans
entre
sa
son
ses
nos
vos
leur
tes
ton
ta
ce
cette
cet
qui
que
ou
si
ici
pas
plus
très
bien
ok
svp
stp
merci
bonjour
hello
salut
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche
lun
mar
mer
jeu
ven
sam
dim
janvier
février
mars
avril
mai
juin
juillet
août
septembre
octobre
novembre
décembre
matin
midi
après
soir
demain
aujourd
hui
heure
min
minutes
mn
1h
1h30
2h
30min
jour
jours
date
horaire
créneau
créneaux
durée
début
fin
entret
etn
itw
interview
entrevue
entrevues
entretiens
rencontres
échanges
appels
call
calls
zoom
teams
meet
google
skype
webex
whatsapp
facetime
microsoft
lien
ligne
virtuel
virtuelle
physique
site
siège
salle
étage
bât
bâtiment
accueil
entrée
porte
locaux
rue
avenue
réf
référence
n
no
num
numéro
ext
int
suivi
info
infos
détails
détail
rappel
important
urgent
provisoire
tbc
confirmer
confirmée
accepté
acceptée
invité
modifié
mis
reportée
déplacée
décalé
décalée
annulé
avancé
changement
horaires
visite
visites
test
tests
essai
essais
journée
demi
matinée
soirée
séance
session
passage
convoqué
audition
oral
jury
présentation
restitution
cas
pratique
pratiques
portfolio
panel
assessment
screening
présélection
sélection
préqualification
préqualif
qualif
phase
process
processus
finale
finales
round
step
tours
quatrième
4e
4ème
1re
2nd
2nde
avant
ultime
prochain
prochaine
suivant
suivante
étapes
initial
initiale
informel
informelle
rapide
bref
court
découverte
introductif
intro
prise
connaissance
mail
courriel
candidat
candidate
candidatures
offre
annonce
emploi
job
travail
boulot
taf
opportunité
profil
cv
stage
stages
alternance
apprentissage
intérim
contrat
embauches
recrutements
recruteurs
recruteuses
chargée
rhs
hr
drhs
dga
dgs
n1
n2
fondateur
fondatrice
fondatrices
associés
ceo
cto
cfo
coo
daf
team
équipes
collègues
futurs
futur
future
opérationnel
opérationnels
opérationnelle
manageur
hiring
boss
patron
patronne
techniques
culture
fit
live
coding
motivation
motivations
collectif
collective
individuel
individuelle
personnalité
anglais
interne
mobilité
mutation
client
via
organisé
organisée
planifié
planifiée
programmé
fixé
moi
toi
nous
eux
elle
lui
monsieur
madame
faire
parler
revoir
rencontrer
discuter
échanger
sujet
autour
concernant
propos
cadre
tph
phone
vidéoconférence
visioconf
conf
audio
caméra
hybride
personne
points
r

[at]
chez
au sein de
auprès de
au
à la
à l

[with]
avec
et avec
avec l
avec les

[for]
pour
pour le poste de
pour le poste
poste de
poste
en tant que
comme
en qualité de
en qualité d
pour un poste de
pour un poste d
pour le poste d
poste d
candidature au poste de
candidature au poste d
recrutement d un
recrutement d une
recrutement du
recrutement de la
pour une place de
pour la place de
job de
emploi de
mission de
stage de
alternance de

[notes thanks]
votre candidature
ta candidature
avoir postulé
processus de recrutement
bravo tu passes
tu passes à l étape
vous passez à l étape
étape suivante
a reçu mon cv
confirmer votre entretien
confirmer votre échange
échanger sur le poste
échanger autour du poste
# thanks for applying
votre intérêt
ton intérêt
l intérêt que vous portes
l intérêt que vous avez porté
l intérêt que vous as porté
l intérêt que vous avez manifesté
l intérêt que vous as manifesté
l intérêt que tu portez
l intérêt que tu avez porté
l intérêt que tu as porté
l intérêt que tu avez manifesté
l intérêt que tu as manifesté
intérêt porté
intérêt que vous portez
intérêt que tu portes
intérêt pour le poste
intérêt pour notre
intérêt pour nos
intérêt pour ce poste
intérêt pour cette offre
intérêt pour l offre
intérêt pour rejoindre
intérêt manifesté
souhait de rejoindre
souhait de nous rejoindre
envie de nous rejoindre
envie de rejoindre
# talking about the job
avez postulé
as postulé
d avoir candidaté
avez candidaté
as candidaté
répondu à notre annonce
répondu à notre offre
votre postulation
ta postulation
votre dossier de candidature
retenu notre attention
attiré notre attention
retenu mon attention
suscité notre intérêt
candidature retenue
candidature a été retenue
candidature est retenue
candidature nous intéresse
profil a retenu
profil nous intéresse
profil nous a plu
profil nous plaît
profil a été retenu
profil a été sélectionné
profil correspond
cv a retenu
cv nous a plu
cv nous intéresse
cv a été retenu
êtes finaliste
êtes retenu
êtes retenue
parmi les finalistes
présélectionné
présélectionnée
shortlisté
shortlistée
liste restreinte
processus de sélection
processus de dotation
processus de candidature
process de recrutement
process de sélection
process de dotation
process de candidature
parcours de recrutement
parcours de sélection
parcours de dotation
parcours de candidature
procédure de recrutement
procédure de sélection
procédure de dotation
procédure de candidature
phase de recrutement
phase de sélection
processus d embauche
étape du recrutement
étape de sélection
étape de recrutement
étape du process
étape du processus
suite du process
suite du processus
suite du recrutement
passes à la suite
on passe à la suite
session de recrutement
dans le cadre du recrutement
dans le cadre de notre recrutement
dans le cadre de ce recrutement
dans le cadre d un recrutement
dans le cadre de nos recrutements
dans le cadre du processus de
dans le cadre du process
reçu ton cv
reçu votre cv
lu ton cv
lu votre cv
vu ton cv
vu votre cv
ton curriculum
votre curriculum
votre cv nous
votre cv m
votre cv a
votre cv avec
votre cv et
votre cv correspond
ton cv nous
ton cv m
ton cv a
ton cv avec
ton cv et
ton cv correspond
merci pour ton cv
merci pour votre cv
vous inviter à un premier entretien
vous inviter à un second entretien
vous inviter en entrevue
vous inviter à passer un entretien
vous inviter à notre session
vous inviter à une journée d essai
invitons à un entretien
invitons à une entrevue
invitons en entretien
invite à un entretien
invite à une entrevue
invite en entretien
convions à un entretien
convions à une entrevue
convions en entretien
convie à un entretien
convie à une entrevue
convie en entretien
convier à un entretien
convier à une entrevue
convier en entretien
convoquons à un entretien
convoquons à une entrevue
convoquons en entretien
convoque à un entretien
convoque à une entrevue
convoque en entretien
convoquer à un entretien
convoquer à une entrevue
convoquer en entretien
inviter à un entretien
inviter à une entrevue
inviter en entretien
invitée à un entretien
invitée à une entrevue
invitée en entretien
conviée à un entretien
conviée à une entrevue
conviée en entretien
t inviter à passer un entretien
t inviter à une journée d essai
recevoir en entretien
recevoir pour un entretien
recevoir en entrevue
recevoir pour une entrevue
recevoir lors d un entretien
reçois en entretien
reçois pour un entretien
reçois en entrevue
reçois pour une entrevue
reçois lors d un entretien
reçoit en entretien
reçoit pour un entretien
reçoit en entrevue
reçoit pour une entrevue
reçoit lors d un entretien
recevrons en entretien
recevrons pour un entretien
recevrons en entrevue
recevrons pour une entrevue
recevrons lors d un entretien
rencontrer en entretien
rencontrer pour un entretien
rencontrer en entrevue
rencontrer pour une entrevue
rencontrer lors d un entretien
recevons en entretien
recevons pour un entretien
recevons en entrevue
recevons pour une entrevue
recevons lors d un entretien
on te reçoit
proposer un entretien
proposer un premier entretien
proposer un second entretien
proposer un deuxième entretien
proposer une entrevue
proposer une journée d essai
proposer un essai
proposons un entretien
proposons un premier entretien
proposons un second entretien
proposons un deuxième entretien
proposons une entrevue
proposons une journée d essai
proposons un essai
propose un entretien
propose un premier entretien
propose un second entretien
propose un deuxième entretien
propose une entrevue
propose une journée d essai
propose un essai
attendons pour l entretien
attendons pour un entretien
attendons pour votre entretien
attendons pour votre entrevue
viens faire un essai
confirmer ton entretien
confirmer notre entretien
confirmer l entretien
confirmer votre entrevue
confirmer notre entrevue
confirmer l entrevue
confirmons votre entretien
confirmons ton entretien
confirmons notre entretien
confirmons l entretien
confirmons votre entrevue
confirmons notre entrevue
confirmons l entrevue
confirme votre entretien
confirme ton entretien
confirme notre entretien
confirme l entretien
confirme votre entrevue
confirme notre entrevue
confirme l entrevue
votre entretien est confirmé
votre entretien a été planifié
votre entretien est prévu
votre entretien est planifié
votre entretien est fixé
votre entretien d embauche
votre entrevue est confirmée
votre entrevue est prévue
votre entrevue a été planifiée
ton entretien est confirmé
ton entretien est prévu
ton entretien d embauche
entretien pour le poste
entretien pour un poste
entretien concernant le poste
entretien relatif au poste
entretien au sein de notre
entrevue pour le poste
entrevue pour un poste
entrevue concernant le poste
échanger du poste
échanger de ce poste
échanger au sujet du poste
échanger à propos du poste
échanger du job
échanger du stage
échanger de l opportunité
échanger de votre profil
échanger de ton profil
échanger de votre parcours
échanger de ton parcours
parler du poste
parler sur le poste
parler de ce poste
parler autour du poste
parler au sujet du poste
parler à propos du poste
parler du job
parler du stage
parler de l opportunité
parler de votre profil
parler de ton profil
parler de votre parcours
parler de ton parcours
discuter du poste
discuter sur le poste
discuter de ce poste
discuter autour du poste
discuter au sujet du poste
discuter à propos du poste
discuter du job
discuter du stage
discuter de l opportunité
discuter de votre profil
discuter de ton profil
discuter de votre parcours
discuter de ton parcours
reparler du poste
reparler sur le poste
reparler de ce poste
reparler autour du poste
reparler au sujet du poste
reparler à propos du poste
reparler du job
reparler du stage
reparler de l opportunité
reparler de votre profil
reparler de ton profil
reparler de votre parcours
reparler de ton parcours
présenter le poste
présenter ce poste
présenter la mission
au sujet de l opportunité
ton profil nous
ton profil m
ton profil semble
ton profil colle
votre profil nous
votre profil m
votre profil semble
votre profil a
votre parcours nous
votre parcours m
votre parcours correspond
ton parcours nous
ton parcours m
ton parcours correspond
rejoindre notre équipe
rejoindre nos équipes
rejoindre notre entreprise
rejoindre notre structure
rejoindre notre maison
rejoindre notre établissement
rejoindre notre groupe
poste pour lequel vous
poste pour lequel tu
poste auquel vous
et du poste
ton parcours et
votre parcours et
te proposer un échange téléphonique
te proposer un premier échange
vous proposer un échange téléphonique
vous proposer un premier échange

[notes meet]
vous rencontrerez
tu rencontreras
vous échangerez avec
vous serez reçu
vous serez reçue
vos interlocuteurs
votre interlocuteur
votre interlocutrice
votre entretien
ton entretien
hâte d échanger
munissez vous de votre cv
tu vas rencontrer
vous allez rencontrer
votre échange avec
de votre parcours
vous rencontrer
vous rencontrerons
vous recevoir
vous recevra
vous recevrons
vous recevront
vous accueillera
vous accueillerons
vous serez accueilli
vous serez accueillie
vous serez entendu
vous serez interrogé
vous aurez un échange
tu vas échanger
tu échangeras
tu vas voir
tu vas discuter
tu verras
tu discuteras
tu seras reçu
tu seras reçue
tu parleras
te rencontrer
te recevoir
te recevra
te reçoit
te reçoivent
te recevront
te recevrons
vous souhaite rencontrer
ravi d échanger
ravi de vous accueillir
ravie d échanger
ravie de vous accueillir
ravis d échanger
ravis de vous accueillir
heureux d échanger
heureux de vous accueillir
hâte de vous accueillir
impatients d échanger
impatients de vous accueillir
plaisir d échanger
plaisir de vous accueillir
faire votre connaissance
faire ta connaissance
faire plus ample connaissance
mieux vous connaître
mieux te connaître
apprendre à vous connaître
apprendre à te connaître
en savoir plus sur vous
en savoir plus sur toi
en savoir plus sur votre parcours
votre futur manager
votre future manager
votre futur responsable
votre future responsable
votre futur n 1
votre entrevue
votre recruteur
votre recruteuse
votre futur collègue
ton interlocuteur
ton interlocutrice
ton futur manager
ton futur responsable
ton entrevue
ton recruteur
ta future manager
ta future équipe
ta future responsable
ta recruteuse
qui serait ton manager
vos futurs collègues
tes futurs collègues
potentiels futurs collègues
votre échange téléphonique
votre échange en visio
ton échange avec
ton échange téléphonique
ton échange en visio
notre entretien
notre entrevue
notre premier entretien
l entretien durera
l entretien se déroulera
l entretien dure
l entretien aura lieu
l entretien se fera
l entretien se tiendra
l entretien portera sur
l entretien sera mené
l entretien sera suivi
l entretien débutera
l entretien avec
l entrevue durera
l entrevue se déroulera
l entrevue aura lieu
l entrevue se tiendra
l entrevue sera
l entrevue avec
l audition dure
l audition durera
l audition aura lieu
l audition se déroulera
déroulement de l entretien
déroulement de l entrevue
déroulé de l entretien
jury composé
jury constitué
devant un jury
devant le jury
devant le comité de sélection
le jury vous
la commission vous
interview avec le jury
rencontre avec le manager
rencontre avec la manager
rencontre avec l équipe
rencontre avec le directeur
rencontre avec la directrice
rencontre avec le gérant
rencontre avec la gérante
rencontre avec les associés
entretien avec le directeur
entretien avec la directrice
entretien avec le manager
entretien avec la manager
entretien avec le responsable
entretien avec la responsable
entretien avec le gérant
entretien avec la gérante
entretien avec l équipe
entretien avec la drh
entretien avec le drh
entretien avec la rh
entretien avec les rh
entretien avec le chef
entretien avec la cheffe
échange avec la rh
échange avec la drh
échange avec la manager
échange avec la fondatrice
visio avec la rh
visio avec la drh
visio avec la manager
visio avec la fondatrice
call avec la rh
call avec la drh
call avec la manager
call avec la fondatrice
appel avec la rh
appel avec la drh
appel avec la manager
appel avec la fondatrice
échange avec le drh
échange avec le manager
échange avec le fondateur
visio avec le drh
visio avec le manager
visio avec le fondateur
call avec le drh
call avec le manager
call avec le fondateur
appel avec le drh
appel avec le manager
appel avec le fondateur
la recruteuse
le recruteur
munissez vous d un cv
munissez vous de vos diplômes
munissez vous de votre diplôme
munir de votre cv
munir d un cv
munir de vos diplômes
munir de vos références
apporter votre cv
apporter ton cv
apporter un cv
apporter cv
apporter vos diplômes
apporter tes diplômes
apporter vos certificats
apporter ton book
apporter votre book
apporter diplômes
apporter diplôme
apportez votre cv
apportez ton cv
apportez un cv
apportez cv
apportez vos diplômes
apportez tes diplômes
apportez vos certificats
apportez ton book
apportez votre book
apportez diplômes
apportez diplôme
apporte votre cv
apporte ton cv
apporte un cv
apporte cv
apporte vos diplômes
apporte tes diplômes
apporte vos certificats
apporte ton book
apporte votre book
apporte diplômes
apporte diplôme
prévoir votre cv
prévoir ton cv
prévoir un cv
prévoir cv
prévoir vos diplômes
prévoir tes diplômes
prévoir vos certificats
prévoir ton book
prévoir votre book
prévoir diplômes
prévoir diplôme
amener votre cv
amener ton cv
amener un cv
amener cv
amener vos diplômes
amener tes diplômes
amener vos certificats
amener ton book
amener votre book
amener diplômes
amener diplôme
amène votre cv
amène ton cv
amène un cv
amène cv
amène vos diplômes
amène tes diplômes
amène vos certificats
amène ton book
amène votre book
amène diplômes
amène diplôme
prends votre cv
prends ton cv
prends un cv
prends cv
prends vos diplômes
prends tes diplômes
prends vos certificats
prends ton book
prends votre book
prends diplômes
prends diplôme
prendre votre cv
prendre ton cv
prendre un cv
prendre cv
prendre vos diplômes
prendre tes diplômes
prendre vos certificats
prendre ton book
prendre votre book
prendre diplômes
prendre diplôme
vos motivations
vos attentes
vos prétentions
tes motivations
tes attentes
tes prétentions
ton parcours
ton projet professionnel
votre projet professionnel
votre expérience professionnelle
votre portfolio
ton portfolio
ta vision du poste
votre vision du poste
questions sur le poste
bonne chance pour l entretien
bon courage pour l entretien

[notes next]
reporter ou annuler
annuler ou reporter
modifier ou annuler
annuler votre entretien
annuler ton entretien
annuler l entretien
annuler cet entretien
annuler votre entrevue
annuler le rendez vous
annuler votre rendez vous
annuler cet événement
annuler la réservation
modifier votre entretien
modifier ton entretien
modifier le rendez vous
modifier votre rendez vous
modifier cet événement
modifier la réservation
modifier votre réservation
modifier le créneau
reprogrammer
replanifier
reporter l entretien
reporter votre entretien
reporter ton entretien
reporter le rendez vous
reporter votre rendez vous
reporter l entrevue
déplacer l entretien
déplacer votre entretien
déplacer ton entretien
déplacer le rendez vous
déplacer votre rendez vous
déplacer l entrevue
décaler l entretien
décaler votre entretien
décaler ton entretien
décaler le rendez vous
décaler votre rendez vous
décaler l entrevue
annuler ou modifier
annuler ou déplacer
modifier ou reporter
déplacer ou annuler
pour reporter
en cas d empêchement
un empêchement
si empêchement
autre créneau
autre horaire
choisir un créneau
ne vous convient pas
ne te convient pas
vous convient toujours
si vous ne pouvez pas
si tu ne peux pas
si vous n êtes plus intéressé
merci de confirmer
veuillez confirmer
confirmer votre présence
confirmer votre venue
confirmer votre disponibilité
confirmer votre participation
confirmer ta présence
confirmer ta venue
confirmer ta dispo
espace candidat
votre espace

[notes job]
candidature
recrutement
poste
recruteur
recruteuse
préavis
cdd
# the job and its papers
candidatures
postulation
postulé
postuler
recrutements
recruter
recrute
recrutons
recruteurs
embauche
embaucher
postes
annonce
offre d emploi
l offre
définition de fonction
tes missions
vos missions
responsabilités
opportunité
notre client
notre recherche
job
boulot
taf
profil
sélection
short list
shortlist
finaliste
finalistes
mobilité
mutation
titulaire
contractuel
concours
cat a
cat b
cat c
catégorie b
catégorie c
catégorie a
fonction publique
service civique
curriculum
lettre de recommandation
lm
diplôme
diplômes
certificats
références professionnelles
relevés de notes
book
portfolio
casier
permis b
caces
habilitation
habilitations
carte pro
agrément
rpps
adeli
afgsu
carte vitale
rcr
ordre infirmier
carte conducteur
fimo
fco
carte btp
haccp
bafa
psc1
sst
pièce d identité
carte d identité
# pay, hours, contract
prétentions
prétention
salaire
salaires
rémunération
rému
fourchette
package
brut
smic
échelon
échelle salariale
classe salariale
grille salariale
grille indiciaire
13e mois
13ème mois
treizième mois
primes
variable
intéressement
tickets resto
ticket resto
tickets restaurant
chèques repas
voiture de fonction
voiture de société
avantages
assurances collectives
rtt
horaires
horaire
35h
39h
38h
37 5h
temps partiel
mi temps
tps plein
2x8
3x8
coupures
coupure
roulement
télétravail
déplacements
astreinte
astreintes
dispo immédiate
date de début
date d entrée
entrée en fonction
entrée en service
début du contrat
dès que possible
contrat à durée indéterminée
contrat à durée déterminée
intérim
saison
saisonnier
logé
nourri
logement de fonction
alternance
alternant
alternante
apprentissage
apprenti
stage
stagiaire
contrat pro
statut cadre
période d essai
journée d essai
journée test
titularisation
remplacement
congé maternité
heures sup
heures supplémentaires
lieu de travail
syndiqué
# who is there
recruteuses
rh
drh
rrh
ressources humaines
talent
chasseur de têtes
hiring manager
n 1
n 2
futur manager
patron
patronne
chef de service
cheffe de service
cadre de santé
proviseur
dgs
dga
fondateur
fondatrice
fondateurs
jury
futurs collègues
# what is done and asked
entretien
entretiens
entrevue
test technique
test pratique
test psychotechnique
test de personnalité
tests de personnalité
test écrit
mise en situation
mises en situation
étude de cas
cas pratique
business case
jeu de rôle
pitch
pitcher
me présenter
présente toi
présentez vous
parlez moi de vous
parle moi de toi
qualités et défauts
qualités défauts
points forts
points faibles
forces et faiblesses
motivations
motivation
pourquoi nous
pourquoi l entreprise
pourquoi vous
parcours
projets passés
questions à poser
mes questions
vos questions
tes questions
poser des questions
niveau d anglais
bilingue
live coding
screening
1er tour
2e tour
2ème tour
dernier tour
tour suivant
prochaine étape
suite du process
visite des locaux
visite du site
visite de l atelier
visite de l usine
visite des classes
tour de l équipe
rencontre équipe
tenue
costume
cravate
chemise
tailleur
chaussures de sécurité
epi
tablier
veste de cuisine
mallette
couteaux
blouse
demander à l accueil
demander mme
se présenter à l accueil
badge visiteur
10 min avant
15 min avant
5 min avant
arriver en avance
réponse sous
réponse d ici
réponse la semaine
retour sous
retour d ici
retour la semaine
elle cherche
il cherche
cherchent
trouvé sur
trouvé via
vu sur linkedin
# two more voices
besoin immédiat
urgent pour eux
départ en retraite
turn over
turnover
cv
cdi

[notes guard]
cv du candidat
cv de la candidate
cv candidat
cv joint
cv en pièce jointe
cv https
profil du candidat
profil de la candidate
fiche candidat
grille d évaluation
grille d entretien
guide d entretien
questions à poser
évaluer le candidat
avec le candidat
avec la candidate
au le candidat
au la candidate
rencontrer le candidat
rencontrer la candidate
recevoir le candidat
recevoir la candidate
évaluer la candidate
présenter le candidat
présenter la candidate
le candidat a
le candidat est
le candidat vient
le candidat sera
le candidat arrive
le candidat connaît
le candidat présente
la candidate a
la candidate est
la candidate vient
la candidate sera
la candidate arrive
la candidate connaît
la candidate présente
au candidat
à la candidate
cv dans le drive
nom du candidat
nom de la candidate
dossier du candidat
dossier de la candidate
évaluation du candidat
évaluation de la candidate
parcours du candidat
parcours de la candidate
sur le candidat
sur la candidate
sur les candidats
candidats à rencontrer
candidats à recevoir
candidats reçus
candidats rencontrés
candidats en lice
candidat suivant
soumettre ton avis
soumettre votre avis
soumettre ton feedback
soumettre votre feedback
soumettre tes notes
soumettre vos notes
remonter ton avis
remonter votre avis
remonter ton feedback
remonter votre feedback
remonter tes notes
remonter vos notes
donner ton avis
donner votre avis
donner ton feedback
donner votre feedback
donner tes notes
donner vos notes
poster ton avis
poster votre avis
poster ton feedback
poster votre feedback
poster tes notes
poster vos notes
saisir ton avis
saisir votre avis
saisir ton feedback
saisir votre feedback
saisir tes notes
saisir vos notes
remplir la grille
remplir votre grille
remplir ta grille
remplir le compte rendu
compléter la grille
compléter votre grille
compléter ta grille
compléter le compte rendu
rendre la grille
rendre votre grille
rendre ta grille
rendre le compte rendu
renseigner la grille
renseigner votre grille
renseigner ta grille
renseigner le compte rendu
fiche d évaluation
trame d entretien
grille de notation
grille de scoring
grille d entrevue
scorecard
interview kit
kit d entretien
questions pour le candidat
questions pour la candidate
questions pour les candidats
on tranche
tu évalues
vous évaluez
tu mènes l entretien
vous menez l entretien
je mène l entretien
débrief à chaud
débrief juste après
débrief ensuite
débrief entre nous

[notes mock]
entretien blanc
simulation d entretien
simulation d entrevue
simulation de recrutement
simulation de l entretien
simulations
simulation avec
entretien fictif
entretien simulé
entretien à blanc
entretiens blancs
faux recruteur
faux entretien
s entraîner
t entraîner
vous entraîner
nous entraîner
m entraîner
entraînement
coach
coaching
conseils pour réussir
on fait comme si
débriefing personnalisé
retour personnalisé
bénévole
mise en situation fictive
oral blanc

[notes media]
journaliste
auditeurs
lecteurs
émission
épisode
podcast
l article
un article
la publication
parution
à l antenne
le tournage
l enregistrement
enregistrement sur
sera enregistrée
diffusion
diffusé
diffusée
en direct sur
studio d enregistrement
la rédaction
micro cravate
casque obligatoire
téléspectateurs
notre magazine
notre journal
ton portrait
portrait de
citations
newsletter

[notes research]
dédommagement
bon d achat
carte cadeau
notre étude
cette étude
l étude
une étude
participer à notre recherche
participer à notre enquête
participer à une recherche
participer à une enquête
participer à cette recherche
participer à cette enquête
ni bonne ni mauvaise réponse
pas de bonne ou de mauvaise
bon cadeau
bon de
chèque cadeau
dédommagé
dédommagée
indemnisé
indemnisation
gratification de
formulaire de consentement
consentement éclairé
mon mémoire
mémoire de
ma thèse
sa thèse
en sociologie
les participants
panel
anonymisé
anonymisées
de façon anonyme
données anonymes
test utilisateur
utilisateurs de
utilisatrices
notre application
votre usage
vos usages
vos habitudes
questionnaire
projet de recherche
chercheur
chercheuse
enregistré à des fins

[notes official]
préfecture
ambassade
consulat
titre de séjour
allocataire
allocation
demandeur d emploi
actualisation
demande de visa
votre visa
ds 160
ds160
photo 5x5
demande de passeport
renouvellement de passeport
naturalisation
nationalité française
livret du citoyen
ofii
asile
allocations
avis d imposition
quittance
justificatif de domicile
acte de naissance
actes
livret de famille
guichet
indemnités chômage
vos droits
rsa
radiation
recherche d emploi
démarches de recherche
votre conseiller
votre conseillère
ma conseillère
mon conseiller
projet personnalisé
ppae
france travail
pôle emploi
mission locale
caf
assistante sociale
avocat
tribunal
audience
plainte
procès verbal
sinistre

[notes school]
votre enfant
votre fille
votre fils
vos enfants
ma fille
mon fils
parents d élèves
les parents
votre admission
admission en
admission au
candidature au master
candidature à la licence
le master
en master
programme de master
la maîtresse
prof principal
professeur principal
bulletin
bulletins
conseil de classe
orientation scolaire
parcoursup
votre scolarité
crèche de
place en crèche
frais de scolarité
année universitaire
rentrée
jury d admission
formation initiale
bourse d études
comité de bourse
erasmus
pronote
l instit
dossier scolaire
soutenance
directeur de thèse
encadrant

[notes home]
loyer
locataire
appartement
le bail
le logement
colocation
coloc
colocataire
colocataires
la chambre
chambre libre
dossier de location
dossier locatif
t2
t3
f3
bulletins de salaire
fiches de paie
fiche de paie
garants
visale
caution
dépôt de garantie
propriétaire
m2
prêt immobilier
projet immobilier
taux d emprunt
crédit immobilier
relevés de compte
adoption
garder les enfants
pour garder
nos enfants
mode de garde

[notes staff]
bilan de l année
évaluation annuelle
dernier jour
tes objectifs
vos objectifs
objectifs de l année
objectifs annuels
objectifs 2025
objectifs 2026
objectifs 2027
fixation des objectifs
bilan des objectifs
auto évaluation
autoévaluation
évaluation de l année
entretien annuel
entretien professionnel
entretien préalable
sanction
licenciement
rupture conventionnelle
se faire assister
vous faire assister
représentant du personnel
dernière journée
restitution du matériel
solde de tout compte
ton départ
votre départ
retour de congé
reprise du travail
cpf
souhaits de formation
souhaits d évolution
plan de développement
code du travail
évaluation du rendement
ta gestionnaire
ton gestionnaire

[notes sales]
offre commerciale
proposition commerciale
un devis
votre devis
le devis
vos besoins
tes besoins
besoins de votre entreprise
notre solution
notre offre
notre produit
notre plateforme
nos services
nos solutions
démo
démonstration
essai gratuit
tarifs
votre projet
renouvellement du contrat
votre contrat d assurance
votre contrat arrive
rdv commercial
prospects
appel d offres
cahier des charges
fournisseur
votre épargne
placements
votre patrimoine
votre prêt
crédit
votre banque
votre conseiller bancaire
commande
facture
mandat
gagner du temps
optimiser

[notes upkeep]
chaudière
kilométrage
vidange
le technicien
un technicien
passage du technicien
passage entre
votre véhicule
le véhicule
véhicule de prêt
voiture de prêt
garage
révision
contrôle technique
ramonage
chauffagiste
compteur
intervention prévue
notre intervention
filtre
km
garder l attestation
attestation d entretien

[notes names]
candidature au poste de {role} chez {co}
candidature pour le poste de {role} chez {co}
candidature au poste de {role}
candidature pour le poste de {role}
candidature pour le poste d {role}
intérêt pour le poste de {role} chez {co}
intérêt pour le poste de {role}
intérêt pour le poste d {role}
entretien pour le poste de {role} chez {co}
entretien pour le poste de {role}
entretien chez {co}
candidature chez {co}
intérêt pour {co}
le poste de {role} chez {co}
le poste de {role}
entreprise : {co}
société : {co}
poste : {role}
notre client {co}
poste de {role} chez notre client {co}
suivante pour {role}
poste de {role} chez {co}
entretien avec {co}
# both in one sentence: read first
postulé comme {role} chez {co}
postulé comme {role} au sein de {co}
postulé en tant que {role} chez {co}
postulé en tant que {role} au sein de {co}
postulé au poste de {role} chez {co}
postulé au poste de {role} au sein de {co}
candidature comme {role} chez {co}
candidature comme {role} au sein de {co}
candidature en tant que {role} chez {co}
candidature en tant que {role} au sein de {co}
candidature au poste de {role} au sein de {co}
entretien comme {role} chez {co}
entretien comme {role} au sein de {co}
entretien en tant que {role} chez {co}
entretien en tant que {role} au sein de {co}
entretien au poste de {role} chez {co}
entretien au poste de {role} au sein de {co}
entrevue comme {role} chez {co}
entrevue comme {role} au sein de {co}
entrevue en tant que {role} chez {co}
entrevue en tant que {role} au sein de {co}
entrevue au poste de {role} chez {co}
entrevue au poste de {role} au sein de {co}
poste de {role} au sein de {co}
poste de {role} au sein du {co}
poste de {role} au sein d {co}
poste de {role} au sein des {co}
poste de {role} pour notre client {co}
poste d {role} chez {co}
opportunité de {role} chez {co}
opportunité d {role} chez {co}
mission de {role} chez {co}
stage de {role} chez {co}
alternance de {role} chez {co}
profil de {role} chez {co}
recherche un {role} chez {co}
recherche une {role} chez {co}
recrutement d un {role} chez {co}
recrutement d une {role} chez {co}
recrutement du {role} chez {co}
recrutement de la {role} chez {co}
recrutement d un {role} au sein de {co}
recrutement d une {role} au sein de {co}
recrutement du {role} au sein de {co}
recrutement de la {role} au sein de {co}
l opportunité de {role} chez notre client {co}
opportunité de {role} chez notre client {co}
en tant que {role} chez {co}
# the firm
notre client, {co}
mon client, {co}
le client {co}
le compte de {co}
candidature auprès de {co}
candidature au sein de {co}
postulation auprès de {co}
postulation au sein de {co}
intérêt pour la société {co}
intérêt pour l entreprise {co}
intérêt que vous portez à {co}
intérêt que tu portes à {co}
intérêt que vous avez porté à {co}
intérêt porté à {co}
intérêt à l égard de {co}
rejoindre les équipes de {co}
rejoindre l équipe de {co}
rejoindre la société {co}
rejoindre le groupe {co}
l équipe recrutement de chez {co}
l équipe recrutement de - {co}
l équipe recrutement de – {co}
l équipe recrutement de — {co}
l équipe recrutement de , {co}
l équipe recrutement chez {co}
l équipe recrutement - {co}
l équipe recrutement – {co}
l équipe recrutement — {co}
l équipe recrutement , {co}
équipe recrutement chez {co}
équipe recrutement - {co}
équipe recrutement – {co}
équipe recrutement — {co}
équipe recrutement , {co}
l équipe talent chez {co}
l équipe talent - {co}
l équipe talent – {co}
l équipe talent — {co}
l équipe talent , {co}
l équipe rh de chez {co}
l équipe rh de - {co}
l équipe rh de – {co}
l équipe rh de — {co}
l équipe rh de , {co}
l équipe rh chez {co}
l équipe rh - {co}
l équipe rh – {co}
l équipe rh — {co}
l équipe rh , {co}
équipe rh chez {co}
équipe rh - {co}
équipe rh – {co}
équipe rh — {co}
équipe rh , {co}
service recrutement chez {co}
service recrutement - {co}
service recrutement – {co}
service recrutement — {co}
service recrutement , {co}
service rh chez {co}
service rh - {co}
service rh – {co}
service rh — {co}
service rh , {co}
ressources humaines chez {co}
ressources humaines - {co}
ressources humaines – {co}
ressources humaines — {co}
ressources humaines , {co}
drh de chez {co}
drh de - {co}
drh de – {co}
drh de — {co}
drh de , {co}
drh chez {co}
drh - {co}
drh – {co}
drh — {co}
drh , {co}
responsable rh chez {co}
responsable rh - {co}
responsable rh – {co}
responsable rh — {co}
responsable rh , {co}
responsable recrutement chez {co}
responsable recrutement - {co}
responsable recrutement – {co}
responsable recrutement — {co}
responsable recrutement , {co}
chargée de recrutement chez {co}
chargée de recrutement - {co}
chargée de recrutement – {co}
chargée de recrutement — {co}
chargée de recrutement , {co}
chargé de recrutement chez {co}
chargé de recrutement - {co}
chargé de recrutement – {co}
chargé de recrutement — {co}
chargé de recrutement , {co}
talent acquisition manager chez {co}
talent acquisition manager - {co}
talent acquisition manager – {co}
talent acquisition manager — {co}
talent acquisition manager , {co}
talent acquisition chez {co}
talent acquisition - {co}
talent acquisition – {co}
talent acquisition — {co}
talent acquisition , {co}
service sélections chez {co}
service sélections - {co}
service sélections – {co}
service sélections — {co}
service sélections , {co}
toute l équipe de {co}
l équipe de {co}
bienvenue chez {co}
dans les locaux de {co}
dans les bureaux de {co}
au siège de {co}
employeur : {co}
organisation : {co}
établissement : {co}
organisme : {co}
entreprise: {co}
société: {co}
# the job
intitulé du poste : {role}
intitulé : {role}
offre : {role}
fonction : {role}
titre du poste : {role}
poste visé : {role}
poste concerné : {role}
emploi : {role}
métier : {role}
poste: {role}
fonction: {role}
recrutement d un {role}
recrutement d une {role}
recrutement d un e {role}
recrutement du {role}
recrutement de la {role}
candidature en tant que {role}
candidature comme {role}
candidature spontanée de {role}
au poste de {role}
au poste d {role}
pour un poste de {role}
pour un poste d {role}
en qualité de {role}
poste à pourvoir : {role}
offre de {role}
offre d {role}
l opportunité de {role}
stage de {role}
alternance de {role}
place de {role}
poste d {role}
# at last
{co} recrute
au sein de la société {co}
au sein de l entreprise {co}
au sein du groupe {co}
au sein de {co}
au sein du {co}
au sein d {co}
au sein des {co}
chez {co}

[notes care]
carte vitale et
mutuelle et carte vitale
ordonnance
médecin traitant
à jeun
votre consultation
votre grossesse
votre psychologue
thérapie
séance
visite médicale
médecine du travail
santé au travail
carnet de vaccination
carnet de santé
aptitude
patient
votre bébé
suivi psychologique
votre don

[notes training]
module
formateur
formatrice
animé par
animée par
participants à la formation
à l issue de la formation
objectifs pédagogiques
votre inscription
inscription gratuite
inscriptions
programme de la formation
intervenants
conférenciers
replay
webinaire
atelier animé
cet atelier
l atelier
émargement
attestation de formation
vous apprendrez
tu apprendras

[notes prep]
relire l annonce
relire la fiche
relire le site
relire mon cv
préparer les questions
questions probables
réviser
star
préparer pitch
chronométrer
coach
coaching
t aider à préparer
vous aider à préparer
préparation à l entretien
répéter

[notes fair]
stands
stand
exposants
entreprises présentes
entrée libre
sans inscription
imprimer 10 cv
imprimer 15 cv
imprimer 20 cv
plusieurs cv
hall
badge d entrée
visiteurs
salon
forum
réunion d information
information collective
portes ouvertes
job dating

[notes coffee]
prendre un café
boire un verre
pas d ordre du jour
informel
ton retour d expérience
ton parcours m inspire
conseils carrière
comment c est chez eux
demander conseil
lui demander comment
rattraper
prendre des nouvelles
donner des nouvelles
retrouvailles

[notes deadline]
avant minuit
à rendre pour
rendre avant
date limite
date butoir
sans interlocuteur
enregistrer vos réponses
réponses vidéo
à votre rythme
à faire avant
repo
temps imparti
le lien expire
dépôt des candidatures
clôture
hackerrank
codility
testgorilla

[notes debrief]
délibération
débrief
calibration
on compare
comparer les candidats
classement des candidats
on décide
short list à
tour de table
avis de chacun
kanban recrutement
postes ouverts
pipeline
cv reçus
trier les cv
candidatures reçues

[notes reminder]
mail de remerciement
remercier
relancer
pas de nouvelles
sans nouvelles
merci pour l échange
note de frais
justificatifs de frais
envoyer un mail à
penser à

[notes errand]
voiture 3 place
réf dossier
billet
quai
correspondance
siège
check in
nuitée
place côté
embarquement
vol
"""
