"""Finnish."""

WORDS = """
[strong]
työhaastattelu*
työpaikkahaastattelu*
rekrytointihaastattelu*
työpaikkahaastatteluun
[firm]
puhelinhaastattelu*
videohaastattelu*
ensimmäinen haastattelu
toinen haastattelu
tekninen haastattelu
ryhmähaastattelu*
loppuhaastattelu
1 haastattelu
2 haastattelu
koepäivä
työnäyte
soveltuvuusarviointi
[plain]
haastattelu
haastattelut
haastatteluun
haastattelussa
[round]
toinen kierros
ensimmäinen kierros
viimeinen kierros
tiimin tapaaminen
[job]
rekrytointi
rekrytoija
hakemus
työpaikka
[candidate]
hakija
hakijan
hakijat
hakijoiden
kandidaatti
ehdokas
ehdokkaat
haastateltava
[mock]
harjoitushaastattelu*
haastatteluharjoitus
haastattelun harjoittelu
[prep]
valmistautuminen
valmistaudu
^valmistaudu
haastatteluun valmistautuminen
valmistautua
[training]
koulutus
haastattelukoulutus
haastatteluvalmennus
työpaja
kurssi
valmennus
[debrief]
hakijoiden läpikäynti
purku
haastattelujen purku
[media]
lehtihaastattelu*
radiohaastattelu*
tv haastattelu
toimittaja
toimittajan
lehti
radio
podcast*
nauhoitus
lehdistö
yle
lehteen
*lainen
*laiseen
[research]
käyttäjähaastattelu*
asiakashaastattelu*
tutkimushaastattelu*
tutkimus
gradu
kysely
käyttäjätesti
asiantuntijahaastattelu
[official]
viisumi
viisumihaastattelu
suurlähetystö
poliisi
maahanmuuttovirasto
migri
te toimisto
kela
turvapaikkahaastattelu
[school]
vanhempainvartti
vanhempainilta
vanhemmat
koulu
päiväkoti
vasu
vasu keskustelu
pääsykoe
valintahaastattelu
opettaja
[home]
vuokralainen
vuokranantaja
asuntonäyttö
kämppis
lastenhoitaja
adoptio
[staff]
kehityskeskustelu*
tavoitekeskustelu*
lähtöhaastattelu*
lähtökeskustelu
palkkakeskustelu
tuloskeskustelu
koeaikakeskustelu
[sales]
asiakastapaaminen
myyntipalaveri
tarjous
pankki
[care]
lääkäri
psykologi
neuvola
terapeutti
[reminder]
kiitosviesti
kiitos
^kiitos
^kiitä
muistutus
^muistutus
^muista
muista
^soita
^lähetä
^vahvista
^varaa
^kysy
vastaus
odota
^odota
tulokset
haastattelun jälkeen
[errand]
matka
^matka
^juna
^lento
puku
kampaaja
[deadline]
määräaika
hakuaika päättyy
hakuaika
palautus
[fair]
rekrytointimessut
rekrymessut
messut
avoimet ovet
uramessut
infotilaisuus
[coffee]
kahvi
kahvit
kahvilla
lounas
[hold]
varattu
varaus
[role]
kehittäjä
*kehittäjä
ohjelmistokehittäjä
insinööri
*insinööri
päällikkö
*päällikkö
asiantuntija
*asiantuntija
johtaja
*johtaja
koordinaattori
*koordinaattori
assistentti
myyjä
konsultti
opettaja
sairaanhoitaja
kirjanpitäjä
harjoittelija
kesätyö
suunnittelija
*suunnittelija
analyytikko
tutkija
lakimies
työntekijä
lähihoitaja
varastotyöntekijä
kokki
tarjoilija
[org]
oy
oyj
ky
osakeyhtiö
yhtiö
kaupunki
kunta
säätiö
ryhmä
pojat
sairaala
vakuutus
energia
pankki
[filler]
klo
ja
kutsu
tapaaminen
vahvistettu
siirretty
uusi
etänä
etä
puhelin
teams
ensimmäinen
toinen
kierros
tehtävä
tehtävään
hr
yritys
kanssa
[at]
yritys
[with]

[for]
tehtävä
tehtävään
rooli
[notes thanks]
kiitos hakemuksestasi
hakemuksestasi
kiitos mielenkiinnostasi
mielenkiinnostasi
kutsumme sinut haastatteluun
kutsua sinut haastatteluun
tervetuloa haastatteluun
tervetuloa työhaastatteluun
[notes meet]
tapaat
haastattelijana
haastattelijoina
odotamme tapaamista
mukava tavata
[notes job]
rekrytointi
tehtävä
hakemus
työhaastattelu
[notes guard]
hakijan cv
cv liitteenä
hakijan ansioluettelo
hakija
arviointilomake
haastattelurunko
[notes research]
tutkimus
lahjakortti
osallistujat
gradu
[notes media]
kuuntelijat
lukijat
artikkeli
toimittaja
[notes school]
lapsesi
lapsenne
vanhemmat
[notes staff]
viimeinen työpäivä
tavoitteet
[notes names]
hakemuksestasi tehtävään {role}
yritys: {co}
tehtävä: {role}

[other]
poikani
tyttäreni
onnea
"""
