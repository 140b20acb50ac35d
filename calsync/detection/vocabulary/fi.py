"""Finnish."""

WORDS = """
[strong]
työhaastattelu*
työ haastattelu*
työhaastatelu*
työhaastatttelu*
työhaasttelu*
työhastattelu*
työhaastis
työhaastista
työhaastikseen
työpaikkahaastattelu*
työpaikan haastattelu
työpaikka haastattelu
duunihaastattelu*
duunihaastis
rekrytointihaastattelu*
rekryhaastattelu*
rekry haastattelu
rekryhaastis
kesätyöhaastattelu*
kesäduunihaastattelu
harjoittelupaikkahaastattelu*
harjoittelupaikan haastattelu
oppisopimushaastattelu
pestihaastattelu
sijaisuushaastattelu
virkahaastattelu
kutsu haastatteluun
kutsu työhaastatteluun
haastattelukutsu*
haastatteluaika*
kutsuttu haastatteluun
haastattelu työpaikka
haastattelu työpaikasta
haastattelu työpaikkaan
haastattelu kesätyö
haastattelu kesätyöstä
haastattelu tehtävään
haastattelu virkaan
haastattelu harjoittelupaikka
koetyövuoro
koetyöpäivä
koevuoro

[firm]
puhelinhaastattelu*
puhelin haastattelu
puhelinhaastis
puhelinseula
videohaastattelu*
video haastattelu
etähaastattelu*
teamshaastattelu*
teams haastattelu
haastattelu teams
haastattelu teamsissa
haastattelu teamsilla
haastattelu zoom
zoom haastattelu
lähihaastattelu*
haastattelu paikan päällä
ensimmäinen haastattelu
eka haastattelu
toinen haastattelu
toka haastattelu
kolmas haastattelu
viimeinen haastattelu
ensihaastattelu*
alkuhaastattelu rekrytointi
jatkohaastattelu*
toisen kierroksen haastattelu
ensimmäisen kierroksen haastattelu
2 kierroksen haastattelu
1 kierroksen haastattelu
1 haastattelu
2 haastattelu
3 haastattelu
1 haastattelukierros
2 haastattelukierros
haastattelu 1
haastattelu 2
haastattelu 3
1 vaiheen haastattelu
2 vaiheen haastattelu
haastattelukierros*
loppuhaastattelu*
finaalihaastattelu*
tekninen haastattelu
tekninen haastis
teknisen haastattelu
tekninen keskustelu
ryhmähaastattelu*
yksilöhaastattelu*
paneelihaastattelu*
soveltuvuushaastattelu*
pätevyyshaastattelu
kompetenssihaastattelu
case haastattelu
casehaastattelu*
hr haastattelu
hr n haastattelu
haastattelu hr
hr keskustelu
johdon haastattelu
esihenkilön haastattelu
esimieshaastattelu
tiimihaastattelu*
rekrypuhelu*
rekrytointipuhelu*
rekrykeskustelu*
rekrytointikeskustelu*
rekrytointitapaaminen
rekrytapaaminen
rekrytoijan puhelu
rekrytoijan soitto
rekrytoija soittaa
puhelu rekrytoijan kanssa
juttelu rekrytoijan kanssa
keskustelu rekrytoijan kanssa
tapaaminen rekrytoijan kanssa
keskustelu tehtävästä
keskustelu työpaikasta
juttelu työpaikasta
headhunter soittaa
headhunterin puhelu
puhelu headhunterin kanssa
hakijapuhelu
työkeskustelu tehtävästä
koepäivä*
koe päivä
koetyö
työkokeilupäivä
työnäyte*
opetusnäyte*
opetusnäytetilaisuus
näyteluento
näyteoppitunti
näytetunti
ammattitaitokoe rekrytointi
koeajo ja haastattelu
koesoitto
koelaulu
soveltuvuusarviointi*
soveltuvuusarvio
soveltuvuustesti
soveltuvuuskoe rekrytointi
soveltuvuustestaus
henkilöarviointi*
henkilöarvio
psykologinen soveltuvuusarviointi
arviointipäivä*
arviointikeskus
testipäivä rekry
työtarjous*
työtarjouskeskustelu
palkkaneuvottelu uusi työ
sopimusneuvottelu uusi työ
työsopimuksen allekirjoitus
tj n haastattelu
toimitusjohtajan haastattelu
hr soittaa
haastattelu nro 2
työpaikka haastis
haastattelu 2 kierros
haastattelu 1 kierros
assessment päivä
assessment haastattelu

[plain]
haastattelu
haastattelut
haastattelun
haastatteluun
haastattelussa
haastattelusta
haastattelupäivä
haastattelutilaisuus
haastatelu
haastatelu*
haasttelu
haastattleu
haastttelu
haastattlu
hastattelu
haastis
haastista
haastikset
haastikseen
haastiksessa
*haastattelu
*haastatteluun

[vague]
keskustelu
keskustelua
*keskustelu
puhelu
puhelinkeskustelu
puhelinaika
puhelinpalaveri
puhelintapaaminen
videopuhelu
videopalaveri
videotapaaminen
soitto
soittaa
soittaa mulle
soittavat
*puhelu
tapaaminen
tapaamiset
*tapaaminen
tutustuminen
tutustumis
tutustumiskäynti
tutustumispuhelu
tutustumiskeskustelu
tutustumistapaaminen
jutustelu
juttelu
juttutuokio
jutella
rupattelu
etätapaaminen
etäpalaveri
etäkeskustelu
teams palaveri
teamspalaveri
teams tapaaminen
teams kokous
teams
zoom
zoomi
google meet
meet
palaveri
palsu
miitti
kokous
call
chat
intro
esittäytyminen
käynti
vierailu
vierailukäynti
infopuhelu

[round]
toinen kierros
ensimmäinen kierros
kolmas kierros
viimeinen kierros
seuraava kierros
1 kierros
2 kierros
3 kierros
kierros 1
kierros 2
eka kierros
toka kierros
finaalikierros
loppukierros
toinen vaihe
viimeinen vaihe
seuraava vaihe
2 vaihe
3 vaihe
1 vaihe
jatkokeskustelu
jatkotapaaminen
tiimin tapaaminen
tiimiin tutustuminen
tiimin kanssa
tutustuminen tiimiin
tapaaminen tiimin kanssa
lounas tiimin kanssa
kahvit tiimin kanssa
toimitusjohtajan tapaaminen
tapaaminen toimitusjohtajan kanssa
keskustelu toimitusjohtajan kanssa
johtoryhmän tapaaminen
case esitys
case esittely
casen esitys
casen esittely
casen purku
case tehtävän purku
case presentaatio
portfolion esittely
portfolioesittely
ryhmätehtävä
kooditehtävän läpikäynti
ennakkotehtävän läpikäynti
ennakkotehtävän purku
live koodaus
livekoodaus
live coding
tekninen kierros
testien palaute
soveltuvuusarvioinnin palaute
kulttuurikeskustelu
arvokeskustelu

[job]
rekrytointi
rekrytointiprosessi
rekry
rekryprosessi
rekrytoija
rekrytoijan
recruiter
headhunter
suorahaku
hakemus
hakemuksesi
työhakemus
työpaikka
työpaikan
työpaikkaan
työnhaku
avoin paikka
avoin työpaikka
avoin tehtävä
paikka
paikkaan
pesti
pestiin
duuni
duunipaikka
uusi työ
uusi duuni
kesätyö
kesätyöpaikka
kesäduuni
kesäduunipaikka
harjoittelu
harjoittelupaikka
harjoittelupaikan
oppisopimus
oppisopimuspaikka
sijaisuus
sijaisuuteen
vakituinen
vakipaikka
määräaikainen
osa aikatyö
keikkatyö
vuokratyö
trainee
trainee paikka
virka
virkaan
virkaan haku
tehtävä
tehtävään
rooli
rooliin
rooliin haku
hr
rekrytiimi

[candidate]
hakija
hakijan haastattelu
hakijan
hakijat
hakijoiden
hakijoiden haastattelut
hakijahaastattelu
hakijahaastattelut
hakijatapaaminen
kandidaatti
kandidaatin haastattelu
kandidaatit
kandihaastattelu
ehdokas
ehdokkaat
ehdokkaan haastattelu
ehdokkaiden haastattelut
haastateltava
haastateltavat
haastateltavan
haastattelen
haastatellaan
haastatella hakijaa
haastatella hakijoita
haastattelemme
haastattelupaneeli
haastattelujen pito
pidän haastattelun
pidetään haastattelut
haastattelut tehtävään
haastattelut uusi työntekijä

[mock]
harjoitushaastattelu*
harjoitus haastattelu
treenihaastattelu*
koehaastattelu*
testihaastattelu
leikkihaastattelu
valehaastattelu
haastatteluharjoitus*
haastatteluharjoittelu*
haastattelutreeni*
haastattelun harjoittelu
haastattelujen harjoittelu
haastatteluun harjoittelu
harjoittele haastattelua
haastattelun treenaus
haastattelusimulaatio*
simuloitu haastattelu
roolipeli haastattelu
mock haastattelu
kenraaliharjoitus haastattelu
^harjoittele
^treenaa
~ harjoitus
~ harjoittelua
~ treeni
~ treenaus

[prep]
valmistautuminen
valmistautumista
valmistaudu
^valmistaudu
haastatteluun valmistautuminen
haastattelun valmistelu
haastattelun valmistelut
haastatteluvalmistelu
haastatteluvalmistautuminen
haastatteluun valmistautumista
valmistautua
valmistele haastattelu
^valmistele
^valmistella
^kertaa
^kertaus
^opettele
^opiskele
^lue
^lukea
^selvitä
^tutustu
^tutki
^mieti
^mieti vastaukset
haastattelukysymykset
haastatteluvastaukset
haastattelumuistiinpanot
haastatteluvinkit
haastatteluprep
prep haastattelu
työnhakuvalmennus
~ työnhakuvalmentaja
työnhakuneuvonta
työnhakusparraus
haastattelusparraus
~ uravalmennus
~ uravalmentaja
~ uraohjaus
~ uraohjaaja
uraneuvonta
~ uracoach
uracoaching
cv paja
cv klinikka
cv sparraus
cv n päivitys
ennen haastattelua
~ sparraus
~ coaching

[training]
haastattelukoulutus*
haastatteluvalmennus*
haastattelutaidot
haastattelutekniikka
haastattelutekniikat
haastattelutaitojen koulutus
työhaastattelukoulutus
työhaastattelukurssi
työhaastatteluvalmennus
työhaastattelutaidot
työhaastattelupaja
rekrytointikoulutus
rekrytoijakoulutus
työnhakukurssi
työnhakukoulutus
työnhakupaja
työnhakuwebinaari
webinaari työhaastattelu
webinaari haastattelu
miten onnistua haastattelussa
onnistu työhaastattelussa
onnistu haastattelussa
ryhmävalmennus
~ koulutus
~ työpaja
~ kurssi
~ valmennus
~ webinaari
~ seminaari
~ luento
~ konferenssi

[debrief]
hakijoiden läpikäynti
hakemusten läpikäynti
hakemuksien läpikäynti
hakemusten luku
hakemusten käsittely
lue hakemukset
käy läpi hakemukset
hakijoiden vertailu
hakijoiden arviointi
hakijoiden valinta
hakijoiden karsinta
hakijakarsinta
ehdokkaiden läpikäynti
kandidaattien läpikäynti
haastattelujen purku
haastattelun purku
haastattelupurku
haastatteluiden purku
haastattelujen yhteenveto
haastattelujen suunnittelu
haastatteluaikojen sopiminen
valintakokous
valintapäätös
rekrytointipäätös
rekrytointipalaveri
rekrypalaveri
rekrytointikokous
rekrytoinnin aloituspalaveri
rekrytoinnin aloitus
rekrytoinnin käynnistys
rekrytoinnin tilanne
rekrytilanne
rekrytointisuunnitelma
haastattelurunko
haastattelupohja
debrief
intake
kalibrointi
kick off rekrytointi

[media]
lehtihaastattelu*
radiohaastattelu*
tv haastattelu*
televisiohaastattelu*
mediahaastattelu*
podcasthaastattelu*
podcast haastattelu
henkilöhaastattelu lehti
henkilökuva
kirjailijahaastattelu*
kirjailijatapaaminen
artistihaastattelu
pelaajahaastattelu
haastattelu lehteen
haastattelu lehdessä
haastattelu lehdelle
haastattelu lehti
haastattelu juttuun
haastattelu juttua varten
haastattelu artikkeliin
haastattelu artikkelia varten
haastattelu radioon
haastattelu radiossa
haastattelu radiolle
haastattelu televisioon
haastattelu podcastiin
haastattelu podiin
haastattelu blogiin
haastattelu uutiskirjeeseen
haastattelu yle
haastattelu ylelle
haastattelu yleen
haastattelu hs
haastattelu hesariin
haastattelu iltalehti
haastattelu iltalehteen
haastattelu mtv
toimittajan haastattelu
toimittaja haastattelee
toimittaja soittaa
toimittaja tulee
toimittajan puhelu
lehdistötilaisuus
lehdistötapaaminen
mediakoulutus
podcast nauhoitus
podcastin nauhoitus
podin nauhoitus
haastattelun nauhoitus
aamu tv
suora lähetys
lehteen
~ *lainen
*laiseen
~ toimittaja
~ toimittajan
~ lehti
~ radio
~ podcast*
~ podi
~ nauhoitus
~ lehdistö
~ uutiset
~ sanomat
~ valokuvaaja

[research]
käyttäjähaastattelu*
asiakashaastattelu*
tutkimushaastattelu*
asiantuntijahaastattelu*
syvähaastattelu*
teemahaastattelu*
fokusryhmä*
fokusryhmähaastattelu*
kuluttajahaastattelu*
kyselyhaastattelu
kyselytutkimus
käyttäjätesti*
käyttäjätutkimus*
käytettävyystesti*
käytettävyystestaus
markkinatutkimus*
gradu haastattelu
graduhaastattelu*
gradun haastattelu
haastattelu graduun
haastattelu gradua varten
opinnäytetyö haastattelu
opinnäytetyöhaastattelu*
opparihaastattelu*
haastattelu oppariin
haastattelu opinnäytetyöhön
haastattelu opinnäytetyötä varten
haastattelu tutkimukseen
haastattelu tutkimusta varten
haastattelututkimus*
väitöskirjahaastattelu
sukututkimus
muistitietohaastattelu
haastattelu koulutehtävään
kouluprojekti haastattelu
tutkimukseen osallistuminen
~ tutkimus
~ gradu
~ oppari
~ opinnäytetyö
~ kysely
~ käyttäjä

[official]
viisumihaastattelu*
viisumi haastattelu
haastattelu viisumi
haastattelu suurlähetystö
haastattelu lähetystössä
haastattelu konsulaatti
suurlähetystö haastattelu
suurlähetystön haastattelu
viisumiaika
viisumihakemus
turvapaikkahaastattelu*
turvapaikkapuhuttelu*
oleskelulupahaastattelu
oleskelulupa
kansalaisuus haastattelu
kansalaisuushaastattelu
kansalaisuushakemus
~ maahanmuuttovirasto
migri haastattelu
haastattelu migri
migri aika
migri ajanvaraus
poliisikuulustelu
kuulustelu
kuulustelu poliisi
poliisi ajanvaraus
poliisin ajanvaraus
passi ajanvaraus
passihakemus
oikeudenkäynti
käräjäoikeus todistaja
käräjät
todistaja oikeudessa
te toimisto
te toimiston haastattelu
te toimisto haastattelu
te toimiston soitto
te toimiston puhelu
te toimiston tapaaminen
te palvelut
te palveluiden haastattelu
te palvelut soitto
te asiantuntija
työkkäri
työkkärin soitto
työkkärin haastattelu
~ työllisyyspalvelut
työllisyyspalveluiden tapaaminen
~ työllisyysalue
työllisyysalueen soitto
työllisyysasiantuntija
työllisyysneuvonta
työnhakijan alkuhaastattelu
työnhakijan haastattelu
~ alkuhaastattelu
alkuhaastattelu te toimisto
täydentävä työnhakukeskustelu
työnhakukeskustelu*
~ työttömyyskassa
kelan puhelu
kelan soitto
kela ajanvaraus
kela haastattelu
kelan haastattelu
palvelutarpeen arviointi
sosiaalityöntekijän tapaaminen
~ sosiaalitoimisto
kotoutumishaastattelu
alkukartoitus
kutsunnat
turvallisuusselvitys
turvallisuusselvityshaastattelu
~ viisumi
~ suurlähetystö
~ kansalaisuus
~ asianajaja
~ sosiaalityöntekijä

[school]
vanhempainvartti*
vanhempainilta*
vanhempaintapaaminen
vanhempain varttu
vasu
vasu keskustelu
vasukeskustelu*
varhaiskasvatuskeskustelu
päiväkodin aloituskeskustelu
päiväkodin vasu
päiväkoti aloituskeskustelu
päiväkodin keskustelu
päiväkoti tutustuminen
päiväkotiin tutustuminen
pehmeä lasku päiväkoti
esikoulukeskustelu
eskarikeskustelu
leops keskustelu
leops
arviointikeskustelu koulu
oppimiskeskustelu
lapsen arviointikeskustelu
huoltajatapaaminen
huoltajien tapaaminen
koulukeskustelu
opettajan tapaaminen
opettajan vartti
keskustelu opettajan kanssa
tapaaminen opettajan kanssa
kouluun tutustuminen
koulun tutustumispäivä
opokeskustelu
opon tapaaminen
opinto ohjaus
hops keskustelu
hops
valintahaastattelu yamk
valintahaastattelu amk
valintahaastattelu yliopisto
valintahaastattelu opisto
valintahaastattelu*
yhteishaku
pääsykoe*
pääsykokeet
pääsy ja soveltuvuuskoe
opiskelijavalinta
opiskelijavalinnat
opiskelijahaastattelu
opiskelijavalintahaastattelu
soveltuvuuskoe amk
soveltuvuuskoe
apurahahaastattelu*
stipendihaastattelu
vaihto oppilashaastattelu
vaihto oppilas haastattelu
vaihtohaastattelu
tentti
väitöstilaisuus
väitöskirjan tarkastus
graduohjaus
~ vanhemmat
~ koulu
~ koulun
~ päiväkoti
~ päiväkodin
~ opettaja
~ opettajan
~ luokka

[home]
vuokralaisen haastattelu
vuokralaishaastattelu*
vuokralaisehdokas
vuokranantajan tapaaminen
tapaaminen vuokranantajan kanssa
asuntonäyttö*
asunnon näyttö
asunnon esittely
asuntoesittely
asuntohaku
asuntohakemus
yksityisnäyttö
näyttö asunto
vuokra asunnon näyttö
kämppishaastattelu*
kämppis haastattelu
haastattelu kämppis
kämppiksen haastattelu
kämppäkaverin haastattelu
soluasunto
kimppakämppä haastattelu
kimppakämppä
taloyhtiön kokous
yhtiökokous
hallituksen kokous taloyhtiö
adoptiohaastattelu
adoptioneuvonta
adoptio neuvonta
sijaisperhe
sijaisperhehaastattelu
tukiperhe
lastenhoitajan haastattelu
haastattelu lastenhoitaja
lastenhoitajan tapaaminen
lapsenvahti haastattelu
lapsenvahdin haastattelu
au pair haastattelu
koiranhoitaja tapaaminen
siivoojan haastattelu kotiin
~ kiinteistönvälittäjä
välittäjä käy
~ remonttimies
~ vuokralainen
~ vuokranantaja
~ kämppis
~ lastenhoitaja
~ adoptio
~ asunto
~ asunnon
~ näyttö

[staff]
kehityskeskustelu*
kehitys keskustelu
kehari
kehityskeskustelut
tavoitekeskustelu*
tulostavoitekeskustelu
tuloskeskustelu*
onnistumiskeskustelu*
suorituskeskustelu*
arviointikeskustelu*
palautekeskustelu*
varttikeskustelu
kvartaalikeskustelu
vuosikeskustelu
puolivuotiskeskustelu
lähtöhaastattelu*
lähtökeskustelu*
exit haastattelu
exit keskustelu
exithaastattelu
päättökeskustelu
päättöhaastattelu
irtisanomiskeskustelu
~ irtisanominen
palkkakeskustelu*
palkkaneuvottelu
koeaikakeskustelu*
koeajan keskustelu
koeaikapalaveri
~ perehdytys
perehdytyskeskustelu
perehdytyspäivä
tulokeskustelu
aloituspäivä
ensimmäinen työpäivä
eka työpäivä
eka päivä töissä
~ onboarding
varhaisen tuen keskustelu
varhaisen välittämisen keskustelu
työkykyneuvottelu*
työkykykeskustelu
työterveysneuvottelu*
työhönpaluukeskustelu*
paluukeskustelu
poissaolokeskustelu
puheeksiotto
kurinpitokeskustelu
varoituskeskustelu
kuulemistilaisuus
yt neuvottelu
yt neuvottelut
muutosneuvottelut
luottamusmies tapaaminen
1 1
1 on 1
kahdenkeskinen
kahdenvälinen keskustelu
kahdenkeskinen esihenkilön kanssa
one on one
viikkopalaveri
tiimipalaveri

[sales]
asiakastapaaminen*
asiakaspalaveri*
asiakaspuhelu
asiakaskeskustelu
asiakaskäynti
myyntipalaveri*
myyntitapaaminen
myyntipuhelu
myyntikeskustelu
tarjouspalaveri
tarjouskeskustelu
toimittajatapaaminen
toimittajapalaveri
kumppanitapaaminen
yhteistyöpalaveri
yhteistyökeskustelu
tuote esittely
tuotedemo
demo esittely
palveluesittely
pankkitapaaminen
pankkineuvottelu
pankin tapaaminen
tapaaminen pankissa
pankki tapaaminen
pankki ajanvaraus
lainaneuvottelu*
lainakeskustelu
asuntolaina
asuntolainaneuvottelu
sijoituskeskustelu
sijoitusneuvottelu
varallisuuskeskustelu
vakuutuskeskustelu
vakuutustapaaminen
vakuutuskartoitus
eläkeneuvonta
eläkekeskustelu
~ tilintarkastaja
tilitoimiston tapaaminen
~ tarjous
~ pankki
~ asiakas
~ demo
~ vakuutus

[care]
lääkäriaika
lääkäri aika
lääkärin vastaanotto
lääkärin soitto
lääkärin soittoaika
lääkärin puhelu
lääkäri soittaa
lääkärikäynti
~ hammaslääkäri
hammaslääkäriaika
psykologin vastaanotto
psykologin aika
psykologi aika
psykologin tapaaminen
psykologin tutkimus
~ terapia
terapia aika
terapiakäynti
terapiahaastattelu
terapeutin tapaaminen
terapeutti aika
pariterapia
~ perheneuvola
~ neuvola
neuvola aika
neuvolakäynti
neuvolan haastattelu
laaja terveystarkastus
~ terveystarkastus
~ terveydenhoitaja
työterveystarkastus
~ työterveys
työterveyslääkäri
hoitohaastattelu
esitietohaastattelu
hoidon tarpeen arviointi
leikkausta edeltävä
preoperatiivinen
verenluovutus
fysioterapia aika
ravitsemusterapeutti aika
papin tapaaminen
kastekeskustelu
kastejuhla
vihkikeskustelu
avioliittokeskustelu
hautajaiset
rippikouluhaastattelu
omaisten hoitokokous
hoitokokous
hoitoneuvottelu
palvelutarpeen kartoitus
omaishoito arviointi
~ päihdetyöntekijä
kriisikeskustelu
~ lääkäri
~ psykologi
~ terapeutti
~ pappi

[reminder]
kiitosviesti*
kiitosmeili
kiitossähköposti
kiitos haastattelusta
kiitä haastattelusta
kiitosviesti haastattelusta
^kiitos
^kiitä
^kiittää
muistutus haastattelusta
muistutus haastattelu
^muistutus
~ muistutus
~ ^muista
~ muista
muista kiittää
muista lähettää
muista soittaa
muista viedä
muista kysyä
muista vastata
muista cv
^soita
^soittaa takaisin
^lähetä
^lähettää
^laita
^laita viesti
^kirjoita
^vahvista
^varaa
^varata
^kysy
^kysyä
^kysele
^tiedustele
^vastaa
^ilmoita
^ilmoittaudu
^peru
^perua
^siirrä
^sovi
^tarkista
^tulosta
^osta
^hae
^silitä
^pakkaa
^päivitä
vastaus haastattelusta
vastaus haastatteluun
vastaus hakemukseen
vastausta odotellessa
vastaus viimeistään
vastaus rekrystä
vastaavat viimeistään
odota vastausta
odottaa vastausta
^odota
^odottele
haastattelun tulokset
haastattelun tulos
haastattelun jälkeen
työhaastattelun jälkeen
seuranta haastattelu
jälkiseuranta
kuuluuko mitään
kuuluuko haastattelusta
kysy kuulumiset rekry
~ vastaus
~ tulokset
~ seuranta

[errand]
matka haastatteluun
matka työhaastatteluun
matkalla haastatteluun
ajo haastatteluun
lähtö haastatteluun
lähde haastatteluun
juna haastatteluun
lento haastatteluun
bussi haastatteluun
hotelli haastattelu
hotelli haastattelureissu
haastattelureissu
haastattelumatka
^matka
^juna
^lento
^lähtö
^bussi
^aja
puku haastatteluun
puku pesulasta
puvun sovitus
vaatteet haastatteluun
haastatteluvaatteet
paita haastatteluun
~ pesula
~ kampaaja
~ parturi
parturiaika
hiustenleikkuu
passikuva
cv kuva
lastenhoito haastattelun ajaksi
lastenvahti haastattelun ajaksi
vapaata haastattelua varten

[deadline]
hakuaika päättyy
haku päättyy
haku umpeutuu
hakuaika umpeutuu
hakemuksen deadline
hakemus dl
hakemuksen dl
hakemuksen jättö
jätä hakemus
lähetä hakemus
kirjoita hakemus
tee hakemus
hakemuksen kirjoitus
määräaika hakemus
casen palautus
case tehtävän palautus
case palautus
ennakkotehtävän palautus
ennakkotehtävä dl
koodaustehtävän palautus
tehtävän palautus
tehtävän deadline
videohakemus
videohakemus dl
videohakemuksen palautus
nettitesti
verkkotesti
soveltuvuustesti netissä
persoonallisuustesti
kykytesti
koodaustesti
hae paikkaa
hae työpaikkaa
hae duunia
hae kesätöitä
~ määräaika
~ hakuaika
~ palautus
~ deadline
~ dl

[fair]
rekrytointimessut
rekrytointimessu
rekrymessut
rekrytointitapahtuma
rekrytointitilaisuus
rekrytapahtuma
rekryilta
rekrytreffit
rekrytori
uramessut
urapäivä
urapäivät
työnhakumessut
työpaikkatreffit
pikatreffit työnantaja
yritysvierailu
yritysexcu
excursio
excu
kontaktipäivät
duunipäivä
kesätyömessut
opiskelijamessut
koulutusmessut
avoimet ovet
infotilaisuus
tiedotustilaisuus
meetup
verkostoitumistilaisuus
verkostoitumisilta
~ messut
~ info

[coffee]
kahvi
kahvit
kahvilla
kahville
kahvittelu
kahvitreffit
lounas
lounaalla
lounastreffit
verkostoitumiskahvit
verkostoitumislounas
~ verkostoituminen
after work
aw
bisse
oluelle

[hold]
varattu haastatteluille
varaus haastatteluille
varattu aika
kalenterivaraus haastatteluille
aika varattu
alustava varaus haastatteluille
ei palavereita
ei saa varata
älä varaa
fokusaika
keskittymisaika
~ varattu
~ varaus
~ hold

[leisure]
leffa
~ elokuva
~ konsertti
lätkä
futis
futismatsi
synttärit
golfkierros
frisbeegolf
juoksulenkki
tietovisa
~ lautapeli
pelikierros
~ sauna
~ peli
~ matsi
~ teatteri

[other]
poikani
tyttäreni
pojan
pojan haastattelu
pojan työhaastattelu
tytön
tyttären
tyttären haastattelu
tyttären työhaastattelu
mieheni
miehen haastattelu
miehen työhaastattelu
vaimon
vaimon haastattelu
vaimon työhaastattelu
puolison haastattelu
puolison työhaastattelu
poikaystävän
tyttöystävän
siskon
siskon haastattelu
veljen
veljen haastattelu
äidin
äiti
isän
isä
isän haastattelu
kaverin haastattelu
kaverin työhaastattelu
ystävän haastattelu
naapurin
naapuri
hänen haastattelunsa
hänen työhaastattelunsa
onnea
onnea haastatteluun
tsemppiä
tsemppiä haastatteluun
toivota onnea
peukut pystyyn
vie haastatteluun
heitä haastatteluun
suosittelija
suosittelijapuhelu
suosittelijan puhelu
suosittelijasoitto
suosittelu
suosittelupuhelu
referenssipuhelu
referenssisoitto
referenssi

[role]
*kehittäjä
*kehittäjän
*kehittäjäksi
*insinööri
*insinöörin
*insinööriksi
*päällikkö
*päällikön
*päälliköksi
*asiantuntija
*asiantuntijan
*johtaja
*johtajan
*johtajaksi
*koordinaattori
*koordinaattorin
*assistentti
*assistentin
*suunnittelija
*suunnittelijan
*analyytikko
*analyytikon
*hoitaja
*hoitajan
*hoitajaksi
*työntekijä
*työntekijän
*työntekijäksi
*opettaja
*opettajan
*opettajaksi
*myyjä
*myyjän
*myyjäksi
*konsultti
*konsultin
*tutkija
*tutkijan
*esihenkilö
*esihenkilön
*esimies
*esimiehen
*vastaava
*vastaavan
*mestari
*mestarin
*mies
*miehen
*asentaja
*asentajan
*korjaaja
*korjaajan
*kuljettaja
*kuljettajan
*ajaja
*ohjaaja
*ohjaajan
*neuvoja
*neuvojan
*sihteeri
*sihteerin
*käsittelijä
*käsittelijän
*edustaja
*edustajan
*arkkitehti
*arkkitehdin
*lääkäri
*lääkärin
*terapeutti
*terapeutin
*psykologi
*psykologin
*juristi
*juristin
*teknikko
*teknikon
*mekaanikko
*operaattori
*valvoja
*valvojan
*avustaja
*avustajan
*apulainen
*sijainen
*harjoittelija
*harjoittelijan
*kokki
*kokin
*leipuri
*leipurin
*tarjoilija
*tarjoilijan
*siivooja
*siivoojan
*huoltaja
*hitsaaja
*hitsaajan
*koneistaja
*sähköasentaja
*kirjanpitäjä
*kirjanpitäjän
*laskija
*laskijan
*ostaja
*toimittaja
*valmentaja
*valmentajan
*isännöitsijä
*tarkastaja
*lakimies
*lakimiehen
*designer
*manager
*specialist
*virkamies
*poliisi
*vartija
*vartijan
*emäntä
*kasvattaja
*lehtori
*lehtorin
*rehtori
*controller
kehittäjä
ohjelmistokehittäjä
koodari
koodarin
insinööri
päällikkö
projektipäällikkö
asiantuntija
johtaja
toimitusjohtaja
koordinaattori
assistentti
myyjä
myyjän
konsultti
opettaja
luokanopettaja
erityisopettaja
aineenopettaja
varhaiskasvatuksen opettaja
varhaiskasvatuksen lastenhoitaja
lastenhoitaja
lastenohjaaja
koulunkäynninohjaaja
nuoriso ohjaaja
rehtori
lehtori
professori
yliopistonlehtori
tohtorikoulutettava
väitöskirjatutkija
tutkijatohtori
sairaanhoitaja
sairaanhoitajan
lähihoitaja
lähihoitajan
perushoitaja
kätilö
terveydenhoitaja
fysioterapeutti
toimintaterapeutti
röntgenhoitaja
bioanalyytikko
laboratoriohoitaja
hammashoitaja
suuhygienisti
hammaslääkäri
lääkäri
eläinlääkäri
farmaseutti
proviisori
sosiaalityöntekijä
sosiaaliohjaaja
sosionomi
palveluneuvoja
palvelusihteeri
henkilökohtainen avustaja
kotiavustaja
kirjanpitäjä
palkanlaskija
controller
talouspäällikkö
taloushallinnon asiantuntija
tilintarkastaja
reskontranhoitaja
harjoittelija
trainee
kesätyö
kesätyöntekijä
kesätyöntekijän
kesäapulainen
suunnittelija
analyytikko
tutkija
lakimies
juristi
asianajaja
työntekijä
varastotyöntekijä
varastomies
trukkikuski
trukinkuljettaja
kuljettaja
rekkakuski
kuorma autonkuljettaja
linja autonkuljettaja
bussikuski
bussinkuljettaja
taksinkuljettaja
veturinkuljettaja
junakuljettaja
konduktööri
lentäjä
matruusi
perämies
kapteeni
kokki
keittiöapulainen
keittiömestari
tarjoilija
baarimikko
barista
leipuri
kondiittori
lihanleikkaaja
kaupan myyjä
kassa
kassamyyjä
kassatyöntekijä
myymäläpäällikkö
myymälävastaava
ravintolapäällikkö
vuoropäällikkö
vastaanottovirkailija
hotellivirkailija
kerroshoitaja
siivooja
laitoshuoltaja
kiinteistönhoitaja
huoltomies
talonmies
vahtimestari
vartija
järjestyksenvalvoja
poliisi
palomies
ensihoitaja
rajavartija
pappi
kanttori
suntio
kirjastonhoitaja
kirjastovirkailija
informaatikko
toimittaja
valokuvaaja
graafikko
graafinen suunnittelija
ux suunnittelija
viestintäasiantuntija
viestintäpäällikkö
markkinointipäällikkö
markkinointiassistentti
myyntipäällikkö
myyntiedustaja
myyntineuvottelija
myyntikoordinaattori
asiakaspalvelija
asiakaspalvelijan
asiakasneuvoja
asiakkuuspäällikkö
puhelinmyyjä
ostaja
logistiikkakoordinaattori
huolitsija
tuotantotyöntekijä
tuotantopäällikkö
tuoteomistaja
tuotepäällikkö
tehdastyöntekijä
prosessinhoitaja
koneistaja
hitsaaja
levyseppä
sähköasentaja
sähkömies
putkiasentaja
lvi asentaja
kirvesmies
rakennusmies
maalari
muurari
raksamies
työnjohtaja
vastaava mestari
rakennusinsinööri
arkkitehti
automekaanikko
autonasentaja
parturi
parturi kampaaja
kampaaja
kosmetologi
puutarhuri
metsuri
karjanhoitaja
lomittaja
henkilöstöpäällikkö
hr asiantuntija
hr koordinaattori
rekrytoija
testaaja
ohjelmoija
data analyytikko
datainsinööri
devops insinööri
järjestelmäasiantuntija
tukihenkilö
it tuki
ict tukihenkilö
tiiminvetäjä
tiimivetäjä
tiimiesihenkilö
osastonhoitaja
apulaisosastonhoitaja
ylilääkäri
erikoislääkäri
terveyskeskuslääkäri
toimistosihteeri
toimistotyöntekijä
hallintosihteeri
hallintoassistentti
johdon assistentti
sihteeri
kääntäjä
tulkki
sijainen
tuntiopettaja
keikkatyöntekijä
osa aikainen
esihenkilö
esihenkilön
vuoroesimies

[craft]
senior
junior
kokenut
vanhempi
nuorempi
johtava
tekninen
teknisen
vastaava
vastaavan
hallinnollinen
kaupallinen
digitaalinen
it
ict
data
myynti
myynnin
markkinointi
markkinoinnin
talous
talouden
taloushallinnon
henkilöstö
hr
projekti
tuote
tuotannon
tuotanto
ohjelmisto
frontend
backend
fullstack
web
viestinnän
viestintä
asiakas
asiakaspalvelun
korvauspalvelun
palvelun
varhaiskasvatuksen
perusopetuksen
englannin
matematiikan
äidinkielen
liikunnan
musiikin
ruotsin
fysiikan
kotihoidon
kotihoito
osaston
vuoro
yö
varaston
varasto
logistiikan
kaupan
keittiön
rakennus
sähkö
lvi
hankinnan
laadun
laatu
ja

[org]
oy
oyj
ky
ay
ab
osk
osuuskunta
osuuskauppa
osakeyhtiö
yhtiö
yhtiöt
konserni
holding
kaupunki
kaupungin
kunta
kuntayhtymä
hyvinvointialue
hyvinvointialueen
seurakunta
seurakuntayhtymä
ministeriö
virasto
aluehallintovirasto
keskus
keskusliitto
liitto
yhdistys
ry
rs
säätiö
säätiön
ryhmä
pojat
veljekset
ja pojat
sairaala
terveysasema
terveyskeskus
hoiva
hoivakoti
palvelukoti
palvelutalo
vanhainkoti
hoitokoti
lääkäriasema
lääkärikeskus
hammaslääkärit
hammashoito
apteekki
eläinklinikka
eläinlääkäriasema
klinikka
terveys
hyvinvointi
vakuutus
vakuutusyhtiö
eläkeyhtiö
energia
sähkö
voima
lämpö
vesi
pankki
säästöpankki
osuuspankki
rahoitus
kiinteistöt
kiinteistö
kiinteistöpalvelu
asunnot
isännöinti
koulu
peruskoulu
yläkoulu
alakoulu
lukio
yhtenäiskoulu
ammattiopisto
opisto
kansanopisto
kansalaisopisto
ammattikorkeakoulu
korkeakoulu
yliopisto
akatemia
päiväkoti
päiväkodit
varhaiskasvatus
kirjasto
museo
teatteri
orkesteri
sanomat
kustannus
kustantamo
media
rakennus
rakennusliike
rakentajat
rakenne
urakointi
maanrakennus
sähköasennus
putki
lvi
saneeraus
konepaja
kone
koneet
metalli
teräs
terästehdas
teollisuus
tehdas
tehtaat
paperi
sellu
saha
puu
kaluste
kalusteet
huonekalut
auto
autoliike
autotalo
autohuolto
korjaamo
kuljetus
kuljetusliike
liikenne
linja
logistiikka
huolinta
varustamo
laivat
satama
lentoasema
taksi
matkat
matkailu
panimo
leipomo
konditoria
meijeri
liha
kala
kalatalo
elintarvike
puutarha
maatila
kauppa
tukku
market
myymälä
tavaratalo
kirjakauppa
kioski
kahvila
ravintola
ravintolat
pizzeria
grilli
hotelli
kylpylä
catering
siivous
siivouspalvelu
palvelut
palvelu
henkilöstöpalvelu
henkilöstöpalvelut
huolto
kiinteistöhuolto
vartiointi
turva
kuntosali
liikuntakeskus
parturi
kampaamo
kosmetiikka
ohjelmistot
softa
data
tieto
tietotekniikka
tekniikka
teknologia
teknologiat
elektroniikka
robotiikka
systems
solutions
studio
toimisto
mainostoimisto
suunnittelu
insinööritoimisto
arkkitehdit
arkkitehtitoimisto
asianajotoimisto
lakitoimisto
tilitoimisto
tilintarkastus
konsultointi
consulting
games
pelit
tech
design
rekrytointi

[filler]
klo
kello
klo n
ja
tai
eli
n
noin
n klo
kutsu
kutsuttu
tapaaminen
tapaamisen
vahvistettu
vahvistus
vahvistunut
siirretty
siirtynyt
muutettu
päivitetty
alustava
mahdollinen
uusi
aika
ajan
varaus
varattu
sovittu
etänä
etä
verkossa
online
teams
teamsissa
teamsilla
zoom
zoomissa
meet
skype
linkki
puhelin
puhelimessa
puhelimitse
puhelu
video
videolla
livenä
live
paikan
päällä
lähi
ensimmäinen
eka
toinen
toka
kolmas
neljäs
viimeinen
seuraava
kierros
kierroksen
vaihe
vaiheen
osa
finaali
tekninen
tehtävä
tehtävän
tehtävään
tehtävästä
rooli
rooliin
paikka
paikasta
paikkaan
työpaikka
työ
duuni
haku
hakemus
virka
toimi
hr
hr n
rekry
rekrytointi
rekrytoija
johtaja
pomo
tiimi
tiimin
tiimin kanssa
esihenkilö
yritys
yrityksen
firma
työnantaja
toimisto
toimistolla
toimistolle
osoite
neuvotteluhuone
kokoushuone
aula
vastaanotto
respa
kerros
krs
ovi
sisäänkäynti
rappu
pysäköinti
kanssa
kaa
kans
siellä
täällä
meillä
heillä
luona
sinut
sinua
sinun
minun
mun
mulle
sun
meidän
heidän
meille
heille
mukaan
maanantai
tiistai
keskiviikko
torstai
perjantai
lauantai
sunnuntai
ma
ti
ke
pe
maanantaina
tiistaina
keskiviikkona
torstaina
perjantaina
aamu
aamulla
aamupäivä
iltapäivä
iltapäivällä
ilta
päivä
huomenna
tänään
viikko
vko
vk
tunti
tuntia
h
min
minuuttia
tammikuu
helmikuu
maaliskuu
huhtikuu
toukokuu
kesäkuu
heinäkuu
elokuu
syyskuu
lokakuu
marraskuu
joulukuu
case
esitys
testi
koe
koepäivä
koeajo
kahvi
lounas
esittely
tutustuminen
soitto
soittaa
keskustelu
juttelu
haastattelu
haastatteluun
työhaastattelu
jatko
muista
huom
tärkeä
ok
cv
koskien
liittyen
varten
re
vs
tj
tj n
hr päällikkö
nro
os
osasto
os n
x
puh
asti
lähtien

[at]
yritys
yrityksessä
työnantaja
firma
paikassa

[with]
w

[for]
tehtävä
tehtävään
tehtävästä
rooli
rooliin
roolista
paikka
paikasta
koskien
liittyen
nimike
virka
virkaan

[notes thanks]
kiitos hakemuksestasi
kiitos hakemuksesta
kiitos työhakemuksestasi
kiitos hakemuksestanne
kiitämme hakemuksestasi
kiitämme hakemuksesta
kiitos mielenkiinnosta
kiitos mielenkiinnostasi
mielenkiinnostasi
kiitos kiinnostuksesta
kiitos kiinnostuksestasi
kiinnostuksestasi
kiinnostuksestanne
kiinnostuksesi tehtävää
kiitos että hait
kiitos kun hait
kiva että hait
hienoa että hait
olet hakenut
olet hakemassa
hait meille
hait meillä
hait tehtävää
hait tehtävään
hait paikkaa
hakemuksesi perusteella
hakemuksesi tehtävään
hakemuksesi on
hakemuksesi herätti
hakemuksestasi
hakemuksesi
työhakemuksesi
cv si perusteella
cv si herätti
profiilisi herätti
profiilisi vaikutti
profiilisi linkedinissä
törmäsin profiiliisi
löysin profiilisi
kutsumme sinut
kutsumme teidät
kutsumme sinua
kutsumme haastatteluun
kutsua sinut
kutsua sinua
kutsua sinut haastatteluun
haluamme kutsua
haluaisimme kutsua
haluaisimme tavata
haluamme tavata
haluaisimme haastatella
haluamme haastatella
haastattelisimme sinua
haluaisimme jutella kanssasi
haluaisimme keskustella kanssasi
haluamme tutustua sinuun
tutustua sinuun
tutustuisimme sinuun
kuulla sinusta lisää
kuulla lisää sinusta
sinut on kutsuttu
sinut on valittu haastatteluun
sinut on valittu jatkoon
olet päässyt haastatteluun
olet päässyt jatkoon
pääsit haastatteluun
pääsit jatkoon
olet edennyt
eteni rekrytoinnissa
etenet prosessissa
onneksi olkoon olet
tervetuloa haastatteluun
tervetuloa työhaastatteluun
tervetuloa jatkohaastatteluun
tervetuloa toiselle kierrokselle
tervetuloa soveltuvuusarviointiin
tervetuloa ryhmähaastatteluun
tervetuloa videohaastatteluun
tervetuloa tapaamaan
lämpimästi tervetuloa haastatteluun
rekrytointiprosessi
rekrytointiprosessin
rekrytointiprosessissa
rekrytointiprosessimme
rekrytointiprosessin seuraava
rekrytoinnin seuraava vaihe
rekrytoinnin seuraavaan
prosessin seuraava vaihe
seuraava vaihe prosessissa
seuraavaan vaiheeseen
toiselle kierrokselle
jatkoon valitut
jatkohaastatteluun
asiakkaamme hakee
asiakkaallemme
toimeksiantajamme
toimeksiantajallemme
päämiehemme
oletko edelleen kiinnostunut
oletko yhä kiinnostunut
avoimena olevaan
haluaisimme tavata sinut
haluamme tavata sinut
päässyt jatkoon
pääsit mukaan
kutsuisimme sinut
kutsuisin sinut
pyydämme sinut
pyydämme sinua haastatteluun
kutsu haastatteluun
kutsu työhaastatteluun

[notes meet]
tapaat
tapaat haastattelussa
tapaat meidät
tulet tapaamaan
pääset tapaamaan
pääset juttelemaan
keskustelet
haastattelijana
haastattelijana toimii
haastattelijoina
haastattelijoina toimivat
haastattelijat
haastattelemassa
sinua haastattelee
sinua haastattelevat
haastattelussa mukana
haastattelussa ovat mukana
haastatteluun osallistuu
haastatteluun osallistuvat
haastattelussa paikalla
mukana haastattelussa
mukana minä ja
mukana keskustelussa
meiltä mukana
meiltä paikalla
odotamme tapaamista
odotamme tapaamistasi
odotan tapaamista
odotan tapaamistamme
odotan keskusteluamme
odotamme keskustelua
odotan juttelua
mukava tavata
kiva tavata
ilo tavata
nähdään haastattelussa
nähdään pian
haastattelusi
haastatteluaikasi
haastattelu kestää
haastattelu kestänee
haastattelun kesto
haastatteluun on varattu
haastatteluun kannattaa varata
haastatteluun varataan
haastattelu pidetään
haastattelu järjestetään
haastattelu toteutetaan
haastattelu tapahtuu
haastattelu on
varaathan aikaa
varaathan haastatteluun
kerromme lisää tehtävästä
kerromme tehtävästä
kerron lisää tehtävästä
kertoa lisää tehtävästä
kerro itsestäsi
kertoa itsestäsi
kuulla taustastasi
motivaatiostasi
vahvista tulosi
vahvistathan tulosi
vahvistathan ajan
ennakkotehtävän
valmistele lyhyt esitys
esittele vapaasti
portfoliostasi

[notes next]
varaa uusi aika
valitse uusi aika
siirrä aikaa
siirrä haastattelu
siirrä se tästä
vaihda aikaa
vaihda haastatteluaika
muuta aikaa
peru haastattelu
peruuta haastattelu
peruuta tai siirrä
siirrä tai peruuta
jos aika ei sovi
jos aika ei käy
mikäli aika ei sovi
mikäli ajankohta ei sovi
jos ajankohta ei sovi
jos et pääse
mikäli et pääse
jos tulee este
mikäli tulee este
esteen sattuessa

[notes job]
rekrytointi
rekrytoinnin
rekrytoinnissa
rekrytointitiimi
rekrytoija
rekrytoijan
rekry
rekryn
rekryssä
rekrytoiva esihenkilö
rekrytoiva
suorahaku
headhunter
tehtävä
tehtävän
tehtävään
tehtävässä
tehtävästä
tehtäväkuva
tehtävänkuva
toimenkuva
avoin tehtävä
avoimesta tehtävästä
avoimesta paikasta
avoin paikka
työpaikka
työpaikkailmoitus
työpaikkailmoituksen
paikkailmoitus
duunitori
oikotie
kuntarekry
hakemus
hakemuksen
hakemusta
työhakemus
haettu
hain tätä
hain paikkaa
haettava tehtävä
työhaastattelu
työhaastattelun
haastattelu
haastattelun
haastattelussa
haastatteluun
haastattelukierros
puhelinhaastattelu
palkkatoive
palkkatoiveesi
palkkatoivomus
palkkatoiveet
palkkapyyntö
palkkahaarukka
palkka
palkasta
tuntipalkka
tes
irtisanomisaika
irtisanomisajan
aloitusajankohta
aloituspäivä
aloittamaan
milloin voit aloittaa
milloin voisit aloittaa
voi aloittaa
työsuhde
työsuhteen
työsuhteen muoto
vakituinen
vakinainen
toistaiseksi voimassa oleva
määräaikainen
osa aikainen
kokoaikainen
sijaisuus
koeaika
koepäivä
työvuorot
vuorot
vuorotyö
yövuoro
yövuoroista
iltavuoro
iltavuorot
viikonloppuvuorot
keikkavuorot
työaika
työajat
etätyö
hybridi
tutkintotodistus
tutkintotodistukset
työtodistus
työtodistukset
koulutodistukset
todistukset
alkuperäiset todistukset
hygieniapassi
työturvallisuuskortti
tulityökortti
ajokortti
kuljettajakortti
ammattipätevyys
rikosrekisteriote
rikosrekisterote
valvira
jukka
laillistus
suosittelijat
suosittelijoiden
suosittelijasi
referenssit
portfolio
ansioluettelo
cv si
cv n
cv mukaan
työnäytteet
työnäyte
soveltuvuusarviointi
henkilöarviointi
persoonallisuustesti
ennakkotehtävä
case tehtävä
case
koodaustehtävä
live koodaus
motivaatio
motivoi
miksi hait
miksi haet
miksi juuri meille
miksi meille
miksi meidän
miksi tämä paikka
vahvuudet ja heikkoudet
vahvuudet
vahvuutesi
osaaminen
osaamisesi
työkokemus
työkokemuksesi
omat kysymykset
kysymyksiä heille
kysy ainakin
kysyttävä
kysyivät
etsivät
hakevat
uusi kollega
tuleva esihenkilö
tuleva pomo
lähiesihenkilö
hr päällikkö
hr manager
henkilöstöpäällikkö
toimitusjohtaja
osakkaat
tiimi
tiimin
kesätyö
harjoittelupaikka
oppisopimus
seuraava vaihe
viimeinen vaihe
toinen kierros
viimeinen kierros
jatkosta
työtarjous
työsopimus
pukukoodi
pukeutuminen
ota mukaan
ota mukaasi
otathan mukaan
otathan mukaasi
vahvista aika
vahvista osallistumisesi
kysy aulasta
ilmoittaudu aulassa
ilmoittaudu vastaanottoon
ilmoittaudu infoon
taustastasi
kokemuksestasi
kokemustasi
osaamisestasi
urastasi
ttes
omat kengät
työkengät
turvakengät
keikkaa
keikkatyö
osa aika
täysaikainen
tuntityö
kuukausipalkka
provisio
työsuhdeauto
lounasetu
opettajan sijaisuus
harjoittelu
kesätyöt
kesäduuni
työnantaja
työntekijää

[notes guard]
hakijan cv
hakijan ansioluettelo
hakijan hakemus
hakijan profiili
hakijan tiedot
hakijan nimi
hakijaprofiili
hakijakortti
ehdokkaan cv
ehdokkaan profiili
kandidaatin cv
kandidaatin profiili
cv liitteenä
cv ohessa
cv liitteessä
hakemus liitteenä
hakemus ja cv liitteenä
hakemus ja cv ohessa
cv ja hakemus liitteenä
cv ja hakemus ohessa
hakemukset liitteenä
hakemukset löytyvät
arviointilomake
arviointilomakkeen
arviointilomakkeelle
arviointipohja
pisteytys
pisteytä
pisteytyslomake
haastattelurunko
haastattelurungon
haastattelupohja
haastattelukysymykset liitteenä
haastattelet
haastattelemme hakijaa
haastatellaan hakijaa
arvioi hakija
arvio hakijasta
arvioi hakijaa
arviosi hakijasta
palaute hakijasta
palautteesi hakijasta
kirjaa arvio
kirjaa arviot
täytä arvio
täytä arviointi
täytä arviointilomake
haastattelun jälkeen arvio
hakija saapuu
hakija odottaa
nouda hakija
hae hakija aulasta
purku haastattelun jälkeen
purku heti haastattelun
haastattelujen purku
valintaraati
valintatyöryhmä

[notes mock]
harjoitushaastattelu
harjoitellaan
harjoittelemme
treenataan
treenaamme
sit vaihto
sitten vaihdetaan
vaihdetaan rooleja
esittää rekrytoijaa
roolipeli

[notes prep]
uravalmentaja
uraohjaaja
työnhakuvalmentaja
valmentajasi
tyypilliset kysymykset
valmentaja auttaa

[notes training]
osallistujat oppivat
opit
koulutuksessa
koulutuksen sisältö
kurssilla
kouluttaja
kouluttajana
ilmoittautuminen viimeistään
ilmoittaudu viimeistään
webinaarissa

[notes media]
kuuntelijat
lukijat
katsojat
artikkeli
artikkelin
juttuun
studiossa
suora lähetys
lähetyksessä
julkaistaan
haastattelu julkaistaan
sitaatit
sitaattien
valokuvaaja tulee
kuvaaja tulee

[notes research]
tutkimus
tutkimukseen
lahjakortti
lahjakortin
osallistumisestasi palkkio
gradu
gradun
graduun
opinnäytetyö
opinnäytetyöhön
pro gradu
suostumuslomake
tutkimussuostumus
nimettömänä
nimettömästi
anonymisoidaan
anonyymisti
äänitetään
haastattelu nauhoitetaan
oikeita tai vääriä vastauksia
prototyyppi
prototyyppiä
käyttäjätesti
palkkioksi

[notes official]
suurlähetystö
lähetystön
viisumi
viisumihakemus
oleskelulupa
oleskeluluvan
kansalaisuus
kansalaisuushakemus
työllisyysalue
työllisyysalueelta
työllisyyssuunnitelma
työnhaun suunnitelma
työnhakuvelvollisuus
työttömyysturva
työttömyysetuus
työttömyyspäiväraha
te toimisto
te palvelut
työkkäri
kela
asianumero
käräjäoikeus
todistajana

[notes school]
lapsesi
lapsenne
huoltaja
huoltajat
wilma
wilmassa
opiskelijavalinnat
opiskelijavalinta
opiskelupaikka
opiskeluoikeus
pääsykoe
pääsy ja soveltuvuuskoe
lukuvuosi

[notes home]
vuokrasopimus
vuokrahakemus
takuuvuokra
vuokranantaja
asuntoon
yhtiövastike
kämppikset
kämppis
adoptio

[notes staff]
viimeinen työpäivä
viimeinen työpäiväsi
työsuhteesi päättyy
työsuhteen päättyminen
työsuhteen ajalta
tavoitteet
kuluneen vuoden
kulunut vuosi
kehittymissuunnitelma
itsearviointi
itsearviointilomake
ennen keskustelua täytä

[notes sales]
tarpeenne
tarpeitanne
yrityksenne
yrityksellenne
tarjouksemme
hinnasto
maksuton demo
ilmainen kokeilu
asuntolaina
lainatarjous

[notes fair]
messuilla
messut
ständi
ständillä
näytteilleasettajat
vapaa pääsy

[notes deadline]
palautettava viimeistään
palauta viimeistään
palautus viimeistään
palautuspäivä
määräaika
klo 23 59 mennessä
tee testi
testin tekeminen
omaan tahtiin
omassa tahdissa

[notes debrief]
käydään hakijat läpi
käydään läpi hakijat
käydään läpi hakemukset
ketkä jatkoon
kuka jatkoon
valitaan jatkoon
valitaan haastateltavat

[notes reminder]
kiitosviesti
lähetä kiitos
muista kiittää

[notes care]
lähete
terapia
kela kortti
esitietolomake

[notes names]
terveisin {co} oy
terkuin {co} oy
t. {co} oy
hakemuksestasi tehtävään {role}
hakemuksestasi {co} oy
hakemuksestasi {role} tehtävään
hakemuksestasi {role} -tehtävään
hakemuksesi {role} tehtävään
hakemuksesi {role} -tehtävään
kiinnostuksestasi {role} tehtävää
kiinnostuksestasi {role} -tehtävää
kiinnostuksestasi {role} paikkaa
mielenkiinnostasi {role} tehtävää
mielenkiinnostasi {role} -tehtävää
hait meille {role} tehtävään
hait {role} tehtävään
hait {role} paikkaa
haastatteluun {role} tehtävään
haastatteluun {role} -tehtävään
haastatteluun tehtävään {role}
työhaastatteluun tehtävään {role}
tehtävään: {role}
tehtävä: {role}
tehtävänimike: {role}
rooli: {role}
nimike: {role}
paikka: {role}
yritys: {co}
työnantaja: {co}
firma: {co}
työpaikka: {co}
organisaatio: {co}
asiakkaamme {co} hakee
asiakkaamme {co}
toimeksiantajamme {co} hakee
toimeksiantajamme {co}
toimeksiantajallemme {co}
terveisin {co} rekrytointi
terveisin {co} rekrytiimi
hr manager, {co}
hr-päällikkö, {co}
hr-asiantuntija, {co}
hr-koordinaattori, {co}
hr partner, {co}
hr, {co}
henkilöstöpäällikkö, {co}
rekrytointiasiantuntija, {co}
rekrytointikonsultti, {co}
rekrytoija, {co}
talent acquisition, {co}
talent acquisition specialist, {co}
toimitusjohtaja, {co}
palvelupäällikkö, {co}
ravintolapäällikkö, {co}
myymäläpäällikkö, {co}
osastonhoitaja, {co}
rehtori, {co}
päiväkodin johtaja, {co}
tiiminvetäjä, {co}
tiimiesihenkilö, {co}
työskentelystä yrityksessä {co}
yrityksessä {co}
yritykseen {co}
{co} oyj
{co} oy
{co} -tiimi
{co} rekrytointi
{co} rekrytiimi
{co} hr
t. {co}
terveisin {co}
ystävällisin terveisin {co}
terkuin {co}
"""
