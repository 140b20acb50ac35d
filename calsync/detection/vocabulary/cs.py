"""Czech (and, close enough, Slovak)."""

WORDS = """
[strong]
pracovní pohovor
pracovní pohovory
pracovný pohovor
přijímací pohovor do práce
výběrové řízení
výberové konanie
pohovor do práce
zkušební den
zkušební směna
[firm]
telefonický pohovor
online pohovor
technický pohovor
první kolo pohovoru
druhé kolo pohovoru
první pohovor
druhý pohovor
1 kolo pohovoru
2 kolo pohovoru
pohovor 1 kolo
pohovor 2 kolo
pohovor s hr
hr pohovor
závěrečný pohovor
[plain]
pohovor
pohovory
pohovoru
[round]
první kolo
druhé kolo
třetí kolo
finální kolo
1 kolo
2 kolo
setkání s týmem
[job]
nábor
náborář
náborářka
životopis
pozice
pozici
[candidate]
kandidát
kandidátem
kandidátka
kandidátkou
kandidáti
kandidáty
uchazeč
uchazečem
uchazečka
uchazeči
výběrová komise
[mock]
cvičný pohovor
zkušební pohovor
nácvik pohovoru
simulace pohovoru
pohovor nanečisto
[prep]
příprava
^příprava
připravit
^připravit
příprava na pohovor
kariérní poradce
[training]
školení
kurz
seminář
workshop
[debrief]
vyhodnocení pohovorů
vyhodnocení kandidátů
debrief
porada k náboru
[media]
rozhovor
rozhovory
rozhovor pro
novinář
novinářka
novinářkou
rádio
rozhlas
televize
natáčení
podcast*
tisková konference
[research]
uživatelský rozhovor
rozhovor s uživatelem
výzkum
průzkum
dotazník
diplomka
diplomová práce
[official]
vízum
vízový
vízový pohovor
velvyslanectví
ambasáda
konzulát
úřad
úřad práce
policie
soud
výslech
občanství
azyl
[school]
třídní schůzky
rodiče
rodičovská schůzka
škola
školka
zápis
přijímací pohovor
přijímačky
univerzita
stipendium
tripartita
[home]
nájemník
nájemce
pronajímatel
prohlídka bytu
byt
spolubydlící
chůva
adopce
[staff]
hodnotící pohovor
hodnotící rozhovor
roční hodnocení
hodnocení
výstupní pohovor
výstupní rozhovor
odchodový pohovor
zkušební doba
[sales]
obchodní schůzka
jednání se zákazníkem
schůzka s klientem
nabídka
banka
hypotéka
[care]
lékař
psycholog
psycholožka
terapie
doktor
[reminder]
poděkovat
^poděkovat
poděkování
děkovný
děkovný mail
připomenutí
^připomenout
^zavolat
^poslat
^potvrdit
potvrdit
^napsat
^domluvit
domluvit
^čekat
odpověď
výsledek
výsledky
po pohovoru
zpětná vazba
[errand]
cesta
^cesta
^vlak
^let
oblek
kadeřník
[deadline]
termín
uzávěrka
odevzdat
odevzdání
test
[fair]
veletrh práce
veletrh
pracovní veletrh
den otevřených dveří
[coffee]
káva
kafe
na kafe
oběd
[hold]
blokováno
rezervace
[role]
inženýr
inženýrka
vývojář
vývojářka
programátor
programátorka
analytik
analytička
manažer
manažerka
ředitel
ředitelka
specialista
specialistka
asistent
asistentka
účetní
prodavač
prodavačka
konzultant
konzultantka
učitel
učitelka
zdravotní sestra
stážista
koordinátor
koordinátorka
architekt
číšník
kuchař
řidič
skladník
technik
mechanik
recepční
právník
tester
vedoucí
obchodník
referent
referentka
grafik
[org]
banka
škola
univerzita
školka
lékárna
hotel
software
sro
as
spol
skupina
nemocnice
nadace
nakladatelství
pojišťovna
pekárna
pivovar
závody
strojírny
energie
stavby
[filler]
v
ve
na
do
u
s
se
z
pro
a
schůzka
pozvánka
potvrzeno
přesunuto
nový
online
telefonicky
první
druhé
třetí
kolo
pozice
pozici
firma
firmě
firmou
hr
hod
technický
paní
[at]
u
ve
v
do
ve firmě
u firmy
firma
[with]
s
se
[for]
na pozici
pozice
jako
[notes thanks]
vaši přihlášku
za vaši odpověď
za váš zájem
děkujeme za zájem
za zaslání životopisu
za váš životopis
pozvat vás na pohovor
pozvat tě na pohovor
zveme vás na pohovor
zvu vás na pohovor
výběrového řízení
[notes meet]
setkáte se s
potkáte se s
váš pohovor
těšíme se na vás
těšíme se na setkání
[notes job]
pozice
pozici
nábor
pohovor
[notes guard]
životopis kandidáta
životopis v příloze
cv v příloze
kandidát
kandidáta
uchazeč
uchazeče
hodnotící formulář
[notes research]
výzkum
účastníci
poukaz
[notes media]
posluchači
čtenáři
článek
redakce
[notes school]
vaše dítě
rodiče
třídní
[notes staff]
poslední den
cíle
hodnocení
[notes names]
zájem o pozici {role} ve společnosti {co}
zájem o pozici {role}
na pozici {role} ve společnosti {co}
na pozici {role}
firma: {co}
pozice: {role}

[other]
syn
dcera
hodně štěstí
"""
