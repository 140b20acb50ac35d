"""French."""

WORDS = """
[strong]
entretien d embauche
entretiens d embauche
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
entretien rh
itw embauche
etn embauche
jury de recrutement
convocation entretien
entretien poste
entretien drh

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
entretien tél
rencontre dg
rencontre drh
rencontre manager

[plain]
entretien
entretiens
entrevue

[vague]
échange
premier contact
point tél
prise de contact
rdv

[round]
tour final
dernier tour
premier tour
deuxième tour
2e tour
second tour
étude de cas
pré sélection
présélection
mise en situation
rencontre équipe
rencontre avec l équipe
rencontre avec le manager
échange équipe
étape finale
dernière étape
deuxième étape
2e étape

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

[candidate]
entretiens d embauche
passer les entretiens
candidat
candidate
candidats
candidates
recevoir candidat
recruter
jury
entretiens candidats
entretien candidat
entretien candidate
entretiens de recrutement
recevoir
^recevoir
^recruter
reçois

[mock]
entretien blanc
simulation d entretien
simulation entretien
simulation d entretiens
entretien fictif
entretien d entraînement
entraînement entretien
jeu de rôle
~ simulation
~ entraînement

[prep]
préparation
préparer
^préparer
^préparation
préparation entretien
préparer entretien
réviser
^réviser
coaching entretien
coaching
relire cv
prépa
^prépa
prépa entretien
^relire

[training]
formation
formation entretien
atelier
atelier entretien
atelier cv
conduite d entretien
techniques d entretien
séminaire
conférence
webinaire
~ cours
^atelier
^webinaire
^formation
réussir son entretien
réussir ses entretiens
réussir
médiathèque

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

[media]
~ gazette
~ dépêche
~ le monde
~ hebdo
~ quotidien
entretien presse
interview presse
presse
radio
interview radio
journaliste
émission
tournage
enregistrement
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

[research]
entretien utilisateur
entretiens utilisateurs
entretien utilisateurs
interview utilisateur
interview client
enquête
étude utilisateur
sondage
entretien mémoire
entretien thèse
entretien de recherche
entretien semi directif
entretiens semi directifs
entretien exploratoire
test utilisateur
mémoire
thèse
~ étude
~ recherche

[official]
maire
ministre
députée
juge
visa
entretien visa
ambassade
consulat
préfecture
naturalisation
entretien de naturalisation
entretien d assimilation
ofpra
pôle emploi
france travail
entretien france travail
apec
caf
police
gendarmerie
audition
tribunal
avocat
notaire
assurance
impôts
mairie
conseiller

[school]
maîtresse
maître
professeur principal
directrice école
enseignante
instit
proviseur
cpe
parents
entretien parents
parents professeurs
réunion parents
professeur principal
rencontre parents
école
lycée
collège
crèche
maternelle
université
admission
admissions
entretien d admission
entretien admission
oral d admission
parcoursup
concours
entretien de bourse
bourse
master
entretien master
inscription
soutenance

[home]
locataire
locataires
propriétaire
colocation
coloc
colocataire
visite appartement
appartement
logement
agence immobilière
adoption
nounou
baby sitter
assistante maternelle
entretien nounou
femme de ménage
syndic

[staff]
entretien semestriel
entretien trimestriel
entretien mensuel
entretien hebdomadaire
entretien bilan
collègue
n 1
chef de service
entretien annuel
entretiens annuels
entretien professionnel
entretiens professionnels
entretien individuel
entretien d évaluation
entretien évaluation
entretien de progrès
entretien de fin d année
entretien de mi année
entretien mi annuel
entretien de fin de période d essai
fin de période d essai
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
bilan de compétences
bilan
évaluation
passation

[sales]
banquier
banquière
notaire
comptable
expert comptable
assureur
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
entretien banque
entretien conseiller
entretien de conseil
entretien découverte
rendez vous commercial
rdv commercial
rdv client
démo
démonstration
devis
prospect
prospection
banque
~ client
~ clients
~ fournisseur
~ partenaire

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
entretien du
entretien maison
entretien tondeuse
entretien et réparation
entretien technique véhicule
entretien technique ascenseur
produits d entretien
ménage
chaudière
garage
vidange
révision
voiture
véhicule
ramonage
chauffagiste
clim
maintenance
contrat d entretien
plombier
jardinier
jardin
piscine
vélo
ascenseur
toiture

[care]
psychologue
psy
entretien psychologue
entretien psychologique
entretien infirmier
entretien médical
entretien prénatal
entretien postnatal
entretien pharmaceutique
entretien motivationnel
médecin
médecine du travail
visite médicale
infirmière
thérapie
sage femme
don du sang

[reminder]
remercier
^remercier
remerciement
remerciements
mail de remerciement
lettre de remerciement
^merci
relance
^relance
relancer
^relancer
rappel
^rappel
^rappeler
rappeler
^appeler
^envoyer
^confirmer
confirmer
^répondre
^réserver
^planifier
planifier
fixer
^fixer
^attendre
attente réponse
en attente
retour entretien
réponse
résultat
résultats
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
acheter
imprimer
repasser

[errand]
trajet
^trajet
train pour
^train
^vol
hôtel
tenue
costume
tenue pour
coiffeur
pressing
déplacement
billets

[deadline]
date limite
échéance
test en ligne
à rendre
rendre test
rendu
clôture des candidatures
entretien vidéo différé
vidéo différée
entretien différé

[fair]
salon de l emploi
salon emploi
salon
forum emploi
forum
forum entreprises
job dating
portes ouvertes
journée portes ouvertes
réunion d information
afterwork
présentation entreprise

[coffee]
café
prendre un café
café avec
déjeuner
entretien réseau
rdv réseau
entretien informel
parrainage

[hold]
bloqué
créneau bloqué
réservé
à bloquer
indisponible
créneaux entretiens
créneaux

[leisure]
vernissage
match

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
mairie
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

[filler]
le
la
les
l
d
un
une
de
du
des
à
au
aux
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
2eme
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
directrice
directeur
cabinet
mme
mlle
m
tel
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

[at]
chez
au sein de

[with]
avec

[for]
pour
pour le poste de
pour le poste
poste de
poste
en tant que
comme

[notes thanks]
votre candidature
ta candidature
pour votre candidature
avoir postulé
votre intérêt pour
l intérêt que vous portez
de votre intérêt
vous avez postulé
vous inviter à un entretien
vous invitons à un entretien
vous recevoir en entretien
vous convier à un entretien
votre cv a retenu
votre profil a retenu
votre profil
vous rencontrer
processus de recrutement
bravo tu passes
tu passes à l étape
vous passez à l étape
étape suivante
a reçu mon cv
votre cv
ton cv
suite à votre candidature
suite à ta candidature
notre client
confirmer votre entretien
confirmer votre échange
convocation
échanger sur le poste
échanger autour du poste
votre parcours

[notes meet]
vous rencontrerez
tu rencontreras
vous échangerez avec
vous serez reçu par
vous serez reçue par
vous serez reçu
vous serez reçue
vos interlocuteurs
votre interlocuteur
votre interlocutrice
votre entretien
ton entretien
hâte de vous rencontrer
hâte d échanger
au plaisir de vous rencontrer
au plaisir d échanger
ravie de vous rencontrer
ravis de vous rencontrer
munissez vous de votre cv
votre parcours
tu vas rencontrer
vous allez rencontrer
tu échangeras avec
votre échange avec

[notes next]
reporter ou annuler
annuler ou reporter
modifier ou annuler

[notes job]
candidature
recrutement
poste
recruteur
recruteuse
prétentions salariales
préavis
cdi
cdd
entretien d embauche
fiche de poste
cv

[notes guard]
cv du candidat
cv de la candidate
cv candidat
cv joint
cv en pièce jointe
cv ci joint
cv https
profil du candidat
profil de la candidate
le candidat
la candidate
du candidat
de la candidate
fiche candidat
grille d évaluation
grille d entretien
guide d entretien
merci de compléter la grille
questions à poser
évaluer le candidat
merci de remonter votre avis
votre avis sur le candidat

[notes mock]
simulation
jeu de rôle
entretien blanc
entraînement

[notes media]
journaliste
auditeurs
lecteurs
émission
épisode
article
publication
tournage
enregistrement
rédaction
micro

[notes research]
étude
participants
participant
participation
dédommagement
bon d achat
carte cadeau
consentement
mémoire
thèse
sociologie
anonyme
anonymes
utilisateurs

[notes official]
préfecture
passeport
ambassade
consulat
visa
titre de séjour
allocataire
allocation
demandeur d emploi
actualisation
pièces justificatives
votre dossier

[notes school]
votre enfant
votre fille
votre fils
parents
élève
admission
scolarité
licence
master

[notes home]
appartement
loyer
bail
locataire
garant
chambre

[notes staff]
objectifs
bilan de l année
évaluation annuelle
augmentation
dernier jour
départ
sortie
salarié

[notes sales]
devis
offre commerciale
besoins
proposition commerciale
prospect
contrat
renouvellement

[notes upkeep]
technicien
chaudière
véhicule
intervention
kilométrage
vidange

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

[other]
mère de
père de
maman
papa
mon fils
ma fille
mari
soeur
frère
voisin
voisine
bonne chance
bon courage
"""
