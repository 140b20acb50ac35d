"""Polish."""

WORDS = """
[strong]
rozmowa kwal*
rozmowy kwalifikacyjnej
rozmowę kwal*
rozmowie kwal*
rozmowa rekr*
rozmowy rekrutacyjnej
rozmowę rekr*
rozmowie rekr*
rozm kwal*
rozm rekr*
rozmówka rekr*
rozmówka kwal*
r kwalifikacyjna
r rekrutacyjna
wideorozmowa rekr*
wideorozmowa kwal*
videorozmowa rekr*
videorozmowa kwal*
spotkanie rekr*
spotkania rekrutacyjnego
spotkaniu rekrutacyjnym
spotkanie kwal*
spotk rekr*
spot rekr*
call rekr*
telefon rekrutacyjny
tel rekr*
wideospotkanie rekr*
zaproszenie rekrutacyjne
rozmowa o prac*
rozmowę o pracę
rozmowy o pracę
rozm o pracę
gadka o pracę
rozmowa ws prac*
rozmowa w spr prac*
rozmowa w sprawie pracy
rozm ws pracy
rozm w spr pracy
rozmowa dot prac*
rozmowa dotycząca pracy
rozmowa do pracy
rozmowa o robotę
rozmowa w sprawie roboty
rozmowa o etat
rozmowa o staż
rozmowa o praktyki
rozmowa o posadę
rozmowa o stanowisko
rozmowa w sprawie etatu
rozmowa w sprawie wakatu
rozmowa w sprawie stażu
rozmowa w sprawie praktyk
rozmowa w sprawie zatrudnienia
rozmowa w sprawie stanowiska
rozmowa ws stanowiska
rozmowa ws stażu
rozmowa ws etatu
rozmowa ws wakatu
rozmowa ws praktyk
rozmowa w sprawie oferty pracy
rozmowa dotycząca stanowiska
rozmowa dot stanowiska
rozmowa na stanowisko
rozmowa na staż
rozmowa na praktyki
rozmowa o zatrudnienie
rozmowa z przyszłym pracodawcą
rozmowa z pracodawcą
spotkanie z pracodawcą
rozmowa z potencjalnym pracodawcą
spotkanie z przyszłym pracodawcą
spotkanie o pracę
spotkanie ws pracy
spotkanie w sprawie pracy
spotkanie w spr pracy
spotkanie w sprawie stanowiska
spotkanie w sprawie zatrudnienia
spotkanie w sprawie oferty pracy
spotkanie w sprawie stażu
spotkanie w sprawie wakatu
spotkanie dot pracy
spotkanie ws stanowiska
spotkanie dotyczące stanowiska
spotkanie dotyczące pracy
spotkanie w sprawie praktyk
telefon w sprawie pracy
telefon ws pracy
tel ws pracy
tel w sprawie pracy
telefon o pracę
telefon w sprawie stanowiska
telefon w sprawie ogłoszenia o pracę
interview o pracę
interview na stanowisko
interview w sprawie pracy
job interview
wywiad rekrutacyjny
wywiad kompetencyjny
wywiad w sprawie pracy
wywiad o pracę
zaproszenie na rozmow*
zaproszenie na interview
zaproszenie do udziału w rekrutacji
zaproszenie do kolejnego etapu rekrutacji
zaproszenie do procesu rekrutacji
potwierdzenie rozmowy
potwierdzenie rozmowy kwalifikacyjnej
potwierdzenie rozmowy rekrutacyjnej
potwierdzenie terminu rozmowy
termin rozmowy kwalifikacyjnej
termin rozmowy rekrutacyjnej
assessment centre
assessment center
assessment centrum
sesja assessment
sesja ac
ac dc sesja
dzień próbny
dnia próbnego
próbny dzień
dniówka próbna
próbna dniówka
dniówki próbne
zmiana próbna
próbna zmiana
dzień testowy w pracy
próbny dzień pracy
dzień próbny w pracy
rozmowa tel rekruter*
nabór na stanowisko
nabór na wolne stanowisko
nabór na
konkurs na stanowisko
rozmowa z komisją konkursową
rozmowa przed komisją
rozmowa kwal z komisją
rozmowa rekrut
twoja rozmowa z nami
rozmowa adaptacyjno kwalifikacyjna

[firm]
rozmowy kwalifikacyjne
rozmowy rekrutacyjne
rozmów kwalifikacyjnych
rozmów rekrutacyjnych
rozmowa techniczna
rozmowy technicznej
rozmowę techniczną
rozm tech
rozmowa tech
rozmowa wstępna
wstępna rozmowa
rozmowa prescreeningowa
rozmowa screeningowa
rozmowa preselekcyjna
preselekcja telefoniczna
rozmowa selekcyjna
rozmowa weryfikacyjna
rozmowa z rekruter*
rozmowa z rekrutacj*
rozm z rekruter*
call z rekruter*
spotkanie z rekruter*
rozmowa z hr
rozm z hr
rozmowa hr
rozm hr
call hr
call z hr
tel hr
tel z hr
telefon hr
telefon z hr
telefon od hr
tel od hr
hr dzwoni
dzwoni hr
zadzwoni hr
etap hr
screening z hr
rozmowa z panią z hr
rozmowa z działem hr
rozmowa z działem kadr
rozmowa z działem personalnym
rozmowa z kadrową
rozmowa z kadrami
spotkanie z działem hr
spotkanie z kadrami
telefon od rekruter*
tel od rekruter*
telefon rekruter*
tel rekruter*
telefon z rekruter*
tel z rekruter*
rekruterka dzwoni
rekruter dzwoni
dzwoni rekruter*
zadzwoni rekruter*
zdzwonka z rekruter*
zdzwonka z hr
kontakt z rekruter*
kontakt od rekruter*
rozmowa z headhunter*
call z headhunter*
telefon od headhunter*
headhunter call
rozmowa z agencją pracy
rozmowa z agencją
rozmowa z konsultantką rekrutacji
rozmowa telefoniczna
rozmowa telefoniczna rekr*
rozmowa online rekr*
rozmowa tel
rozm tel
rekrutacja
rekr
rekrut
rekrutacja online
rekrutacja telefoniczna
rekrutacja zdalna
etap rekrutacji
etapu rekrutacji
drugi etap rekrutacji
pierwszy etap rekrutacji
trzeci etap rekrutacji
ostatni etap rekrutacji
kolejny etap rekrutacji
i etap rekrutacji
ii etap rekrutacji
iii etap rekrutacji
1 etap rekrutacji
2 etap rekrutacji
3 etap rekrutacji
rekrutacja etap
rekrutacja 1
rekrutacja 2
rekrutacja 3
proces rekrutacji
proces rekrutacyjny
druga rozmowa
pierwsza rozmowa
trzecia rozmowa
czwarta rozmowa
ostatnia rozmowa
drugiej rozmowy
drugą rozmowę
1 rozmowa
2 rozmowa
3 rozmowa
i rozmowa
ii rozmowa
iii rozmowa
rozmowa 1
rozmowa 2
rozmowa 3
rozmowa i
rozmowa ii
rozmowa nr 1
rozmowa nr 2
rozmowa nr 3
rozmowa finalna
rozmowa końcowa
rozmowa finałowa
finałowa rozmowa
rozmowa ostateczna
rozmowa decyzyjna
drugi etap rozmowy
etap rozmowy
etap rozmów
ostatni etap rozmów
rozmowa z hiring manager*
spotkanie z hiring manager*
call z hiring manager*
hiring manager
rozmowa z przyszłym szefem
rozmowa z przyszłą szefową
rozmowa z przyszłym przełożonym
rozmowa z przyszłym managerem
rozmowa z przyszłym menedżerem
rozmowa z przyszłym kierownikiem
rozmowa kompetencyjna
rozmowa behawioralna
rozmowa panelowa
rozmowa stacjonarna w firmie
interview online
interview techniczne
techniczne interview
interview z
interview w
interview hr
drugie interview
pierwsze interview
ostatnie interview
telefoniczne interview
interview tel
screening hr
hr screening
screening telefoniczny
tech screening
screening rekr*
panel rekr*
sesja rekr*
komisja rekrutacyjna rozmowa
egzamin rekr*
telekonferencja rekrutacyjna
rozmowa w języku angielskim
rozmowa po angielsku
weryfikacja techniczna
weryfikacja językowa
rozmowa próbka pracy
live coding

[plain]
kwalifikacyjn*
interview
interviewy
interwiu
rozmów o pracę
rekru

[vague]
rozmowa
rozmowy
rozmowę
rozm
rozmówka
rozmowa online
rozmowa zdalna
rozmowa wideo
rozmowa na teams
rozmowa na zoom
rozmowa na teamsach
rozmowa stacjonarna
spotkanie
spotkania
spotk
spotkanie online
spotkanie wstępne
pierwsze spotkanie
drugie spotkanie
telefon
tel
telefoniczna
wideorozmowa
videorozmowa
wideokonferencja
videokonferencja
wideocall
videocall
wideospotkanie
telekonferencja
call
calla
callik
zdzwonka
zdzwanka
zdzwaniamy
zdzwonienie
dzwoni
dzwonią
zadzwoni
zadzwonią
mają dzwonić
ma dzwonić
ma zadzwonić
mają zadzwonić
telefon od
pogawędka
pogaduchy
gadka
pogadanka
meeting
meet
zoom
teams
skype
webex
whatsapp
msteams

[round]
pierwszy etap
drugi etap
trzeci etap
czwarty etap
ostatni etap
kolejny etap
następny etap
dalszy etap
finałowy etap
etap techniczny
etap finałowy
etap pierwszy
etap drugi
etap trzeci
drugiego etapu
kolejnego etapu
pierwszego etapu
trzeciego etapu
ostatniego etapu
1 etap
2 etap
3 etap
4 etap
i etap
ii etap
iii etap
iv etap
etap 1
etap 2
etap 3
etap 4
etap i
etap ii
etap iii
runda 1
runda 2
runda 3
druga runda
pierwsza runda
ostatnia runda
trzecia runda
finał
spotkanie z zespołem
rozmowa z zespołem
poznanie zespołu
poznaj zespół
panel z zespołem
call z zespołem
lunch z zespołem
wizyta w firmie
zwiedzanie zakładu
poznanie firmy
rozmowa z prezesem
spotkanie z prezesem
rozmowa z zarządem
spotkanie z zarządem
rozmowa z dyrektorem
rozmowa z dyrektorką
rozmowa z panią dyrektor
rozmowa u dyrektora
spotkanie z dyrektorem
spotkanie z dyrektorką
spotkanie z panią dyrektor
rozmowa z dyrekcją
rozmowa z właścicielem firmy
rozmowa z właścicielem
rozmowa z właścicielką
spotkanie z ceo
rozmowa z founderem
rozmowa z założycielem
rozmowa z ceo
rozmowa z cto
rozmowa z vp
call z cto
rozmowa z managerem
rozmowa z managerką
rozmowa z menedżerem
rozmowa z menadżerem
spotkanie z managerem
spotkanie z menedżerem
call z managerem
rozmowa z team leaderem
rozmowa z tech leadem
rozmowa z liderem
rozmowa z kierownikiem
rozmowa z kierowniczką
rozmowa z szefem kuchni
spotkanie z szefem kuchni
rozmowa z szefową kuchni
rozmowa z mecenasem
rozmowa z ordynatorem
rozmowa z oddziałową
rozmowa z naczelną
rozmowa z partnerem
spotkanie z hr
rozmowa zapoznawcza
spotkanie zapoznawcze
call zapoznawczy
intro call
case study
studium przypadku
prezentacja case
omówienie zadania
omówienie zadania rekrutacyjnego
omówienie case
prezentacja zadania
próbka pracy
test praktyczny
zadanie praktyczne
część ustna
test kompetencji
test wiedzy
test umiejętności
sprawdzian umiejętności
test sprawności*
lekcja próbna w szkole
lekcja pokazowa
lekcja hospitowana
wykład habilitacyjny
screening
prescreening
culture fit
assessment
panel
komisja
jazda próbna
próba pracy
negocjacje oferty
omówienie oferty
omówienie warunków
rozmowa o ofercie
rozmowa o warunkach
rozmowa o wynagrodzeniu i starcie
wakat rozmowa

[job]
rekruter*
headhunter*
łowca głów
agencja pracy
kadry
hr
dział kadr
stanowisko
stanowiska
stanowisku
posada
posadę
wakat*
etat
etatu
etaty
1 2 etatu
pół etatu
aplikacja na
aplikacji na
moja aplikacja
twoja aplikacja
aplikuję
aplikowałem
aplikowałam
oferta pracy
oferty pracy
ofertę pracy
ogłoszenie o pracę
ogłoszenie o pracy
ogłoszenia o pracę
nabór
naboru
rekrutacja
rekrutacji
rekrutację
rekrutacyjn*
kandydowanie
praca
pracę
pracy
robota
zatrudnienie
zatrudnienia
ws pracy
w sprawie pracy
do pracy
staż
stażu
praktyki
praktyk
program stażowy
program menedżerski
program talentowy
aplikant
aplikacja adwokacka
nowa praca
praca dorywcza
praca wakacyjna
praca sezonowa
sezonowa
dorywcza
konkurs na
wolne stanowisko
job
cv
role

[candidate]
kandydat
kandydatem
kandydata
kandydatowi
kandydatka
kandydatki
kandydatkę
kandydaci
kandydatów
kandydatami
kandydatkami
kandydatek
kandydatura
spotkanie z kandydat*
rozmowa z kandydat*
rozmowy z kandydat*
call z kandydat*
screening cv
rekrutujemy
prowadzę rozmowy
prowadzę rozmowę
prowadzenie rozmów
prowadzenie rozmowy
rekrutuję
prowadzimy rozmowy
rekrutacja do zespołu
rekrutacja do mojego zespołu
rekrutacja na moje stanowisko
rekrutacja następcy
rekrutacja za
selekcja cv
selekcja aplikacji
przegląd cv
przegląd aplikacji
ocena cv
obserwacja rozmowy
shadowing rozmowy
shadow rozmowy

[mock]
próbna rozm*
próbną rozmowę
próbnej rozmowy
próbne rozmowy
próbna rekrutacja
próbna rozmowa kwalifikacyjna
próbna rozmowa rekrutacyjna
próbne interview
próbny interview
próbną rozmowę kwalifikacyjną
próbną rozmowę rekrutacyjną
symulacja rozm*
symulacja rozmowy kwalifikacyjnej
symulacja rozmowy rekrutacyjnej
symulacja rekr*
symulacja interview
symulacja assessment
symulowana rozm*
symulacje rozmów
testowa rozmowa
rozmowa testowa
rozmowa treningowa
treningowa rozm*
rozmowa na niby
rozmowa na sucho
na niby
na sucho
udawana rozm*
mock rozm*
rozmowa mock
ćwiczenie rozm*
ćwiczenie rozmowy kwalifikacyjnej
ćwiczenie rozmowy rekrutacyjnej
ćwiczenia rozm*
ćwiczyć rozm*
ćwiczymy rozm*
poćwiczyć rozm*
ćwiczenia przed rozm*
ćwiczenie pytań
trening rozm*
trening rozmowy kwalifikacyjnej
trening rozmowy rekrutacyjnej
trening przed rozmową
próba rozm*
próba generalna rozm*
odgrywanie ról
odgrywanie rozmowy
scenki rozm*
~ symulacja
~ ćwiczenia
~ ćwiczenie
~ trening
~ próba

[prep]
przygotowanie do rozm*
przygotowanie do rozmowy kwalifikacyjnej
przygotowanie do rozmowy rekrutacyjnej
przygotowania do rozm*
przygotowanie do interview
przygotowania do rozmowy kwalifikacyjnej
przygotowania do rozmowy rekrutacyjnej
przygotowanie do rekr*
przygotowanie do assessment
przygotowanie do spotkania rekr*
przygotowanie na rozm*
przygotować się
przygotuj się
przygotowuję się
przygotowywać się
przygotować się do rozm*
przygotować rozm*
przygotować pytania
przygotować odpowiedzi
przygotować prezentację
przygotować case
przygotować cv
przygotować portfolio
^przygotowanie
^przygotowania
^przygotować
^przyg do
^prep
prep do
prep przed
przygotowanie
przygotowania
przyg do rozm*
przygotowka do
przed rozmową
przed rozmową kwalifikacyjną
przed rozmową rekrutacyjną
przed interview
przed rekrutacją
przed spotkaniem rekr*
dzień przed rozmową
powtórka przed
powtórka do
powtórka z
powtórka
powtórzyć
^powtórka
^powtórzyć
^powtórki
^nauka
nauka do
nauka przed
nauka pod
^uczyć się
^pouczyć się
^przećwiczyć
^poćwiczyć
przećwiczyć
^poczytać
poczytać o
^przejrzeć
^przerobić
^ogarnąć
^research
research firmy
research przed
research o firmie
sprawdzić firmę
^przemyśleć
leetcode
^przeczytać o
pytania na rozm*
pytania do rozm*
pytania rekrutacyjne
pytania i odpowiedzi
notatki przed
notatki do rozm*
notatki na rozm*
ściąga na rozm*
doradca kariery
doradcą zawodowym
doradztwo zawodowe
doradztwo kariery
spotkanie z doradcą zawodowym
wizyta u doradcy zawodowego
konsultacja cv
konsultacje cv
konsultacja kariery
konsultacja zawodowa
poprawić cv
aktualizacja cv
zaktualizować cv
pisanie cv
coaching
coaching kariery
coach kariery
coachem
sesja z coachem
sesja coachingowa
mentoring
sesja mentoringowa
~ doradca zawodowy

[training]
szkolenie
szkolenie z prowadzenia rozmów
szkolenie rekr*
szkolenie bhp
szkolenie dla rekruter*
szkolenie dla menedżer*
szkolenie z rekrutacji
szkolenie online
~ szkolenia
warsztaty
warsztaty rekr*
warsztat rekr*
warsztat z
warsztat cv
warsztaty cv
warsztat online
warsztat jak
~ warsztat
kurs kwalifikacyjny
kurs online
kurs z
kurs na
kurs rekrutacji
^kurs
kurs prowadzenia rozm*
webinar*
masterclass
meetup
meet up
prelekcja
jak przejść
jak wypaść
jak prowadzić
jak rekrutować
jak napisać cv
jak się przygotować
jak zdać
trener zaprasza
~ kurs
~ wykład
~ seminarium
~ konferencja
akademia rekrutera
konferencja hr
live o rekrutacji

[debrief]
podsumowanie rekr*
podsumowanie rozm*
podsumowanie po rozm*
podsumowanie interview
omówienie kandyd*
omówienie rozm*
omówienie rekr*
omówienie aplikacji
po rozmowach
debrief*
kalibracja
kalibracja ocen
~ kalibracji
status rekr*
statusy rekr*
planowanie rekr*
plan rekrutacji
kick off rekr*
kickoff rekr*
start rekrutacji
uruchomienie rekrutacji
brief rekrutacyjny
budżet rekrutacji
sync rekr*
spotkanie zespołu rekrutacji
spotkanie zespołu rekrutacyjnego
spotkanie ws rekrutacji
spotkanie w sprawie rekrutacji
rekrutacja sync
rekrutacja status
rekrutacja podsumowanie
rekrutacja planowanie
rekrutacja omówienie
rekrutacja decyzja
rekrutacja kick off
rekrutacje q*
decyzja o kandyd*
decyzja o zatrudnieniu
decyzja rekrutacyjna
wybór kandyd*
wybór osoby
decyzja kogo
kogo zatrudniamy
kogo bierzemy
feedback o kandyd*
ocena kandyd*
profil kandydata
profil stanowiska
shortlista
short lista
lista kandydatów
przegląd kandyd*
przegląd rekr*
proces rekrutacji omówienie
ustalenie profilu
opis stanowiska
scenariusz rozmowy
raport rekr*
podsumowanie
~ omówienie
~ planowanie
~ status
kick off
kickoff

[media]
wywiad
wywiady
wywiadu
wywiad prasowy
wywiad radiowy
wywiad telewizyjny
wywiad dla
wywiad do
wywiad z
wywiad o
wywiad w radiu
wywiad w telewizji
wywiad na żywo
wywiad podcast
^wywiad
nagranie wywiadu
nagranie odcinka
nagranie podcast*
nagranie rozmowy
nagrywanie podcast*
nagrywamy podcast*
nagrywka
podcast*
podkast*
odcinek podcastu
videocast
audycja radiowa
na antenie
wejście na żywo
konferencja prasowa
briefing prasowy
autoryzacja
rozmowa z dziennik*
spotkanie z dziennik*
telefon od dziennik*
rozmowa dla gazety
rozmowa dla radia
rozmowa dla portalu
rozmowa do gazety
rozmowa do podcast*
rozmowa w radiu
~ dziennikarz
~ dziennikarka
dziennikarzem
dziennikarki
dziennikarza
ministrem
pisarzem
pisarką
~ aktorem
~ aktorką
~ reżyserem
~ reżyserką
rozmowa z autorem
spotkanie autorskie
rozmowa z autorką
~ nagranie
~ audycja
~ radiu
~ burmistrzem

[research]
wywiad z użytkownik*
wywiady z użytkownik*
wywiad z klientem
wywiady z klientami
wywiad pogłębiony
wywiady pogłębione
wywiad badawczy
wywiad do pracy magisterskiej
wywiad do pracy licencjackiej
wywiad do magisterki
wywiad do doktoratu
wywiad idi
wywiad fokusowy
badanie ux
badanie użytkownik*
badanie rynku
badanie opinii
badanie fokusowe
badanie satysfakcji
badanie naukowe
badanie jakościowe
badanie aplikacji
badanie produktu
udział w badaniu
badania użytkownik*
badania ux
badania jakościowe
badania rynku
grupa fokusowa
fokus
fgi
idi
ankieta
ankieta telefoniczna
ankieter
test użyteczności
testy użyteczności
testy z użytkownik*
rozmowa z użytkownik*
rozmowy z użytkownik*
rozmowa badawcza
rozmowa do badania
praca magisterska
praca licencjacka
praca dyplomowa
magisterka
magisterki
licencjat
~ badanie
~ badania
~ badaniu

[official]
wiza
wizowa
wizę
wizy
rozmowa wizowa
rozmowa w ambasadzie
rozmowa w konsulacie
rozmowa z konsulem
spotkanie w ambasadzie
spotkanie w konsulacie
konsul
wizyta w ambasadzie
wizyta w konsulacie
wniosek wizowy
ambasada usa
konsulat usa
ambasada wiza
~ ambasada
~ ambasadzie
~ konsulat
~ konsulacie
~ paszport
wizyta w urzędzie
urząd wizyta
w urzędzie skarbowym
w urzędzie pracy
wizyta w us
wizyta w urzędzie pracy
urząd pracy wizyta
urząd pracy doradca
urząd pracy termin
rozmowa w pup
wizyta w pup
stawić się w pup
stawić się w urzędzie
stawiennictwo
rejestracja w urzędzie pracy
^pup
pup doradca
pup wizyta
pośrednik pracy
pośredniczka pracy
pośrednikiem pracy
klient pup
doradca klienta pup
podpis w urzędzie pracy
podpis pup
rejestracja bezrobotnych
bezrobotni
aktywizacja zawodowa
~ pup
przesłuchanie
przesłuchanie świadka
rozprawa
rozprawa w sądzie
sąd rozprawa
wezwanie do sądu
wezwanie na policję
zeznania
świadek w sądzie
mediacja
mediacje
obywatelstwo
azyl
karta pobytu
cudzoziemcy
odciski palców
wniosek o paszport
odbiór paszportu
odbiór dowodu
dowód osobisty
meldunek
prawo jazdy
komisja lekarska zus
komisja zus
orzecznik zus
wizyta w zus
rozmowa z zus
spotkanie z adwokatem
spotkanie z prawnikiem
rozmowa z prawnikiem
rozmowa z adwokatem
u adwokata
porada prawna
u notariusza
~ notariusz
kurator sądowy
~ kuratorem
pomoc społeczna
mops wizyta
rozmowa z ubezpieczycielem
likwidacja szkody
rzeczoznawca
odszkodowanie
komisja wojskowa
kwalifikacja wojskowa
wku
kwalifikacji wojskowej

[school]
zebranie rodziców
zebranie z rodzicami
zebranie klasowe
zebranie szkolne
zebranie w szkole
zebranie w przedszkolu
zebranie organizacyjne
zebranie dla rodziców
wywiadówka
wywiadówki
rozmowa z wychowawc*
rozmowa z wychowawczyni*
spotkanie z wychowawc*
spotkanie z wychowawczyni*
rozmowa z nauczycielem
rozmowa z nauczycielką
spotkanie z nauczycielem
spotkanie z nauczycielką
rozmowa z pedagogiem
rozmowa z panią pedagog
spotkanie z pedagogiem
rozmowa z panią z przedszkola
rozmowa z panią z żłobka
rozmowa o dziecku
~ spotkanie z dyrektorem szkoły
~ rozmowa z dyrektorem szkoły
~ rozmowa z dyrektorką szkoły
~ rozmowa z dyrektorką przedszkola
konsultacje z nauczyciel*
konsultacje w szkole
konsultacje dla rodziców
konsultacje rodziców
spotkanie z rodzicami
rozmowa z rodzicami
rada rodziców
rada pedagogiczna
rodzicami
~ rodzice
wychowawczyni
wychowawczynią
~ nauczycielką
~ nauczycielem
~ wychowawcą
~ pedagogiem
~ pedagog
drzwi otwarte
dni otwarte szkoły
dzień otwarty szkoły
dzień otwarty w szkole
wizyta w szkole
dni adaptacyjne
adaptacja w żłobku
adaptacja w przedszkolu
zapisy do
szkoła rodzenia
rozmowa kwalifikacyjna na studia
rozmowa kwalifikacyjna do szkoły
rozmowa kwalifikacyjna do liceum
rozmowa kwalifikacyjna do przedszkola
rozmowa kwalifikacyjna do technikum
rozmowa na studia
rozmowa kwalifikacyjna do szkoły doktorskiej
rozmowa kwalifikacyjna erasmus
rozmowa rekrutacyjna na studia
rozmowa kwalifikacyjna na uczelnię
rekrutacja na studia
rekrutacja do szkoły
rekrutacja do przedszkola
rekrutacja do liceum
rekrutacja do żłobka
rekrutacja do technikum
rekrutacja do szkoły doktorskiej
rekrutacja przedszkole
rekrutacja żłobek
rekrutacja liceum
rekrutacja erasmus
rekrutacja uczelnia
rekrutacja uzupełniająca do
na studia
~ studia
studia podyplomowe
studia doktoranckie
studia magisterskie
studiów
doktoranckiej
szkoła doktorska
szkoły doktorskiej
do liceum
do technikum
do szkoły
do przedszkola
do żłobka
podyplomówka
podyplomowe
mba rekrutacja
~ egzamin
egzamin wstępny
egzamin na
egzamin z
egzamin ósmoklasisty
egzamin poprawkowy
egzamin licencjacki
egzamin magisterski
egzamin dyplomowy
obrona pracy
obrona magisterki
kolokwium
sesja egzaminacyjna
matura
maturalny
stypendium
stypendialna
erasmus
korepetycje
lekcja angielskiego
lekcja niemieckiego
lekcja gitary
lekcja pianina

[home]
rozmowa z najemc*
spotkanie z najemc*
najemca
najemcy
najemcami
najemców
rozmowa z lokator*
spotkanie z lokator*
lokator
lokatorem
lokatorami
współlokator*
casting na współlokatora
casting na pokój
casting na mieszkanie
rozmowa o pokój
rozmowa o mieszkanie
rozmowa o wynajem
rozmowa z właścicielem mieszkania
właścicielem mieszkania
oglądanie mieszkania
oglądanie pokoju
oglądanie domu
oglądanie lokalu
mieszkanie na wynajem
mieszkanie oglądanie
wynajem mieszkania
wynajem pokoju
umowa najmu
odbiór mieszkania
odbiór kluczy
zdanie mieszkania
prezentacja mieszkania
wspólnota mieszkaniowa
zebranie wspólnoty
spółdzielnia mieszkaniowa
~ mieszkanie
~ mieszkania
~ wynajem
~ deweloper
adopcja
adopcyjny
adopcyjna
adopcji
ośrodek adopcyjny
wywiad adopcyjny
adopcja psa
adopcja kota
wywiad przedadopcyjny
rodzina zastępcza
rozmowa z nianią
rozmowa z opiekunką
spotkanie z nianią
spotkanie z opiekunką
casting na nianię
niania na próbę
kandydatka na nianię
niania rozmowa
~ niania
~ opiekunką
opiekunka do dziecka
opiekunka do dzieci
pani do sprzątania
wywiad środowiskowy

[staff]
rozmowa z szefem
rozmowa z szefową
spotkanie z szefem
spotkanie z szefową
rozmowa z moim szefem
rozmowa z moim przełożonym
rozmowa z moim managerem
rozmowa z przełożonym
rozmowa z przełożoną
rozmowa z kolegą
szefem
szefową
przełożonym
przełożoną
~ kolegą
~ koleżanką
rozmowa oceniając*
rozmowa oceniajaca
rozmowy oceniające
rozmowa ocenna
rozmowa okresowa
rozmowa roczna
rozmowa półroczna
rozmowa kwartalna
rozmowa podsumowująca
rozmowa rozwojowa
rozmowa feedbackowa
feedback roczny
rozmowa feedback
rozmowa motywacyjna
rozmowa coachingowa
rozmowa dyscyplin*
rozmowa korygująca
rozmowa naprawcza
rozmowa statusowa
rozmowa planistyczna
rozmowa o podwyżk*
rozmowa o awansie
rozmowa o celach
rozmowa o wynagrodzeniu
rozmowa o zarobkach
rozmowa wyjściowa
rozmowa pożegnalna
rozmowa zwalniająca
rozmowa o odejściu
rozmowa exit
wywiad wyjściowy
exit interview
exit rozmowa
rozmowa powrotna
rozmowa po urlopie
rozmowa z bhp
rozmowa kwartalna z
ocena roczna
ocena okresowa
ocena pracownicza
ocena pracownika
ocena półroczna
oceny roczne
oceny pracownicze
samoocena
~ ocena
podwyżka
podwyżkę
podwyżki
przegląd wynagrodzeń
koniec okresu próbnego
podsumowanie okresu próbnego
rozmowa po okresie próbnym
okres próbny
rozmowa w trakcie okresu próbnego
po okresie próbnym
wypowiedzenie
złożyć wypowiedzenie
złożenie wypowiedzenia
rozwiązanie umowy
zwolnienie lekarskie
rozmowa 1 1
1on1
one on one
1 na 1
jeden na jeden
rozmowa cykliczna
pierwszy dzień w pracy
pierwszy dzień pracy
1 dzień w pracy
pierwszy dzień w nowej pracy
onboarding
^wdrożenie
wdrożenie nowego
ostatni dzień w pracy
pożegnanie
integracja zespołu

[sales]
rozmowa z klient*
rozmowy z klient*
spotkanie z klient*
call z klient*
telefon do klienta
telefon od klienta
spotkanie u klienta
wizyta u klienta
rozmowa handlowa
rozmowy handlowe
rozmowa sprzedażowa
rozmowa biznesowa
rozmowy biznesowe
rozmowa z dostawc*
spotkanie z dostawc*
~ dostawca
rozmowa z kontrahentem
spotkanie z kontrahentem
rozmowa z inwestorem
spotkanie z inwestorem
rozmowa z partnerem biznesowym
rozmowa z przedstawicielem
rozmowa o współpracy
spotkanie o współpracy
spotkanie handlowe
spotkanie sprzedażowe
spotkanie biznesowe
negocjacje z
negocjacje umowy
przetarg
oferta handlowa
oferta ramowa
oferta współpracy
ofertowanie
prezentacja systemu
prezentacja produktu
prezentacja oferty
prezentacja narzędzia
prezentacja dla klienta
system rekrutacyjny
systemu rekrutacyjnego
oprogramowanie rekrutacyjne
demo
demo systemu
~ oferta
~ klient
~ klientem
~ klienta
kredyt
kredytowa
kredytu
kredyt hipoteczny
rozmowa kredytowa
rozmowa o kredyt
doradcą finansowym
doradcą kredytowym
doradcą hipotecznym
doradcą klienta
z doradcą
rozmowa z bankiem
rozmowa w banku
spotkanie w banku
wizyta w banku
telefon z banku
rozmowa z doradcą w banku
ubezpieczenie na życie
fotowoltaika
panele wycena
wycena

[upkeep]
przegląd techniczny
przegląd auta
przegląd samochodu
przegląd pieca
przegląd instalacji
przegląd gazowy
naprawa
wymiana opon
wymiana oleju
serwis auta
serwis samochodu
kominiarz
odczyt liczników
hydraulik przychodzi
malowanie mieszkania
remont*
etap remontu
etap budowy
budowa domu
kafelkarz przychodzi
fachowiec
majster

[care]
wizyta u psychologa
u psychologa
sesja terapeutyczna
sesja terapii
~ terapia
psychoterapia
terapia par
~ terapeutą
rozmowa z terapeut*
konsultacja psycholog*
~ psycholog
~ psychologiem
wizyta u lekarza
u lekarza
lekarz rodzinny
lekarz medycyny pracy
wizyta lekarska
rozmowa z lekarzem
~ lekarz
lekarzem
konsultacja lekarska
konsultacja medyczna
konsultacja online
teleporada
e wizyta
wizyta kontrolna
wywiad lekarski
wywiad medyczny
wywiad zdrowotny
badania wstępne
badania lekarskie
badania okresowe
badania kontrolne
badania krwi
badanie krwi
badanie wstępne
medycyna pracy
medycynie pracy
badania do pracy
badania sanepid
sanepid badania
orzeczenie lekarskie
~ dentysta
dentystka
u dentysty
~ stomatolog
~ ortodonta
ginekolog
usg
rezonans
szczepienie
oddawanie krwi
~ konsultacja
~ logopeda
spowiedź
kurs przedmałżeński
nauki przedmałżeńskie
rozmowa z księdzem
protokół przedślubny
spotkanie aa

[reminder]
podziękowanie
podziękować
podziękowania
mail z podziękowaniem
maila z podziękowaniem
podziękować po
podziękowanie po rozm*
podziękuj
^podziękować
^podziękowanie
^podziękowania
^przypomnienie
przypomnienie o rozm*
przypomnienie rozm*
przypomnienie
^przypomnieć
^pamiętać
^zapytać
^spytać
^dopytać
zapytać o wynik
zapytać o
^potwierdzić
^wysłać
wysłać
wysłać cv
wysłać mail*
^wyślij
^napisać
napisać do
^zadzwonić
^oddzwonić
^dzwonić do
^przedzwonić
^umówić
^umów
umówić rozm*
umówić się na rozm*
^odpowiedzieć
^odpisać
^odpowiedź
odpisać na
czekam na odpowiedź
odpowiedź po
odpowiedź od
odpowiedź z
odpowiedź do
odpowiedzi po rozm*
~ odpowiedź
~ wynik
~ wyniki
wynik rekr*
wyniki rekr*
wynik rozm*
wyniki rozm*
decyzja po rozm*
decyzja z
^czekam
^czekać
czekać na
po rozmowie
po rozmowie kwalifikacyjnej
po rozmowie rekrutacyjnej
po interview
feedback po
feedback z
feedback od
informacja zwrotna
zwrot kosztów
follow up po
^follow up
^fup
^kupić
kupić
^wydrukować
~ wydrukować
wydrukować cv na
^wyprasować
wyprasować
^odebrać
^poprasować
^przeczytać
^sprawdzić
^zarezerwować
^odwołać
^przełożyć
^zamówić
^zabrać
^wziąć
^spakować
^naładować
^zgłosić
^złożyć
^dosłać
^doślij
^aplikować
^zaaplikować
aplikować na
złożyć aplikację
złożyć podanie
złożyć cv
wysyłka cv
^przejść się
^załatwić
^zrobić
^ustalić
^poprosić
^poinformować
^podjąć
^zdecydować
^opłacić
^dopisać
^uzupełnić

[errand]
podróż na
podróż do
dojazd na
dojazd do
dojazd
^dojazd
^podróż
^wyjazd
wyjazd na rozm*
przejazd na
przejazd do
powrót z
pociąg na
pociąg do
pociąg
^pociąg
^ic
^tlk
^eip
^eic
autobus do
autobus na
^lot
lot do
lot na
samolot do
^nocleg
nocleg przed
nocleg na
nocleg w
hotel nocleg
hotel przed
hotel na noc
rezerwacja hotelu
peron
wagon
garnitur na
garnitur do
garnitur z pralni
odbiór garnituru
odebrać garnitur
^garnitur
~ garnitur
koszula na
^koszula
~ koszula
krawat na
^krawat
^buty
buty na
~ buty
sukienka na
^sukienka
~ sukienka
~ krawat
marynarka na
^marynarka
ubranie na
~ ubranie
strój na rozm*
ciuchy na
fryzjer przed
fryzjer na
wizyta u fryzjera
u fryzjera
^fryzjer
barber przed
makijaż przed
zdjęcie do cv
zdjęcia do cv
sesja zdjęciowa do cv
~ pralnia
podpisanie umowy
podpisanie umowy o pracę
podpis umowy
podpisać umowę
umowa do podpisu
odbiór umowy
odebrać umowę
odbiór świadectwa
dostarczyć dokumenty
zawieźć dokumenty
zaświadczenie o niekaralności

[deadline]
termin oddania
termin składania
termin nadsyłania
termin aplikacji
termin zgłoszeń
termin odpowiedzi
ostateczny termin
ostatni dzień na
ostatni dzień składania
ostatni dzień aplikowania
do kiedy
zadanie rekr*
zadanie domowe
zadania rekrutacyjnego
zadanie testowe
zadanie do
zadanie techniczne
oddać zadanie
wysłać zadanie
odesłać zadanie
zrobić zadanie
skończyć zadanie
oddanie zadania
zadanie na rekrutację
case do oddania
oddać case
wysłać case
deadline*
dedlajn
test online
testy online
test rekrutacyjny online
testy psychometryczne online
hackerrank
codility
test codility
nagrać wideo
nagranie wideo do
wideo cv
nagrać filmik
koniec rekrutacji
koniec naboru
zamknięcie rekrutacji
nabór wniosków
składanie wniosków
nabór do programu
zamknięcie naboru
ogłoszenie wyników
składanie dokumentów
składanie aplikacji
ofertę przyjąć do

[fair]
targi pracy
~ targi
targi kariery
festiwal pracy
giełda pracy
dzień otwarty
dni otwarte
dzień kariery
dni kariery
career day
career days
dni pracodawcy
dzień pracodawcy
spotkanie informacyjne
spotkanie rekrutacyjne otwarte
speed recruiting
kongres
hackathon
open day
noc naukowców
spotkanie networkingowe

[coffee]
kawa z
kawka z
~ kawa
kawę z
na kawę z
na kawie
~ kawę
obiad z
lunch z
na piwo
piwo z
piwko
śniadanie z
networking
spotkanie absolwentów
~ obiad
~ lunch
~ piwo
~ kolacja

[hold]
zablokowane
blokada
blokada kalendarza
blok na
^blok
rezerwacja terminu
rezerwacja kalendarza
rezerwacja czasu
rezerwacja
zarezerwowane
nie umawiać
nie rezerwować
zajęte
sloty na
slot na rozm*
sloty
okienka na
okienko na
wolne terminy
wolne terminy na
terminy na rozm*
wstępna rezerwacja
do potwierdzenia termin
trzymane
hold
bufor
~ blok

[leisure]
etap wyścigu
turniej
turnieju
liga
ligi
finał ligi
finał pucharu
finał konkursu
rajd
wyścig
mecz
mecze
spektakl
koncert
urodziny
imieniny
randka
wesele
ślub
chrzciny
premiera
~ film
~ serial
trening siłowy
joga
próba chóru
wycieczka
~ wakacje
urlop
planszówki
impreza
wernisaż

[other]
syna
synowi
~ syn
córki
córce
córka
mama
mamie
tata
tacie
mąż
mężem
męża
żona
żony
~ siostra
~ siostry
brat
brata
kuzyn*
sąsiad
sąsiadka
sąsiadem
synka
córeczki
wnuczka
wnuczki
dziewczyny
chłopaka
koleżanki
kolegi
babcia
babci
dziadek
teść
teściowa
^referencje
^referencja
referencje dla
referencje o
rozmowa referencyjna
telefon o referencje
telefon ws referencji
w sprawie referencji
referencje dot
sprawdzanie referencji
trzymam kciuki
trzymać kciuki za
kciuki za
powodzenia dla
powodzenia
antka

[role]
# Head words; those that a title has behind "na" or "stanowisko" in the genitive, too.
inżynier
inżyniera
programista
programistka
programisty
programistę
deweloper
developerka
developera
koder
analityk
analityczka
analityka
projektant
projektantka
projektanta
kierownik
kierowniczka
kierownika
kierowniczki
dyrektor
dyrektorka
dyrektora
dyrektorki
wicedyrektor
wicedyrektora
zastępca
z ca
zca
specjalista
specjalistka
specjalisty
specjalistę
specjalistki
specka
asystent
asystentka
asystenta
asystentki
sekretarka
sekretarki
sekretarz
księgowy
księgowa
księgowego
księgowej
kadrowa
kadrowy
kadrowej
płacowa
sprzedawca
sprzedawczyni
sprzedawcy
sprzedawcę
ekspedientka
ekspedient
ekspedientki
kasjer
kasjerka
kasjera
kasjerki
doradca
doradcy
doradcę
doradczyni
handlowiec
handlowca
handlowca b2b
przedstawiciel
przedstawicielka
przedstawiciela
ph
merchandiser
hostessa
promotor
promotorka
konsultant
konsultantka
konsultanta
konsultantki
agent
agentka
broker
makler
bankier
bankierka
opiekun
opiekunka
opiekuna
opiekunki
nauczyciel
nauczycielka
nauczyciela
nauczycielki
wychowawca
wychowawcy
przedszkolanka
pedagog
pedagoga
logopeda
logopedy
lektor
lektorka
lektora
korepetytor
trener
trenerka
trenera
instruktor
instruktorka
instruktora
wykładowca
wykładowcy
adiunkt
adiunkta
bibliotekarz
bibliotekarka
bibliotekarza
animator
animatorka
żłobkowa
pielęgniarka
pielęgniarz
pielęgniarki
pielęgniarza
położna
położnej
położny
oddziałowa
salowa
sanitariusz
ratownik
ratownika
ratownik medyczny
lekarz
lekarka
lekarza
rezydent
rezydentka
stomatolog
higienistka
asysta
fizjoterapeuta
fizjoterapeutka
fizjoterapeuty
rehabilitant
rehabilitantka
masażysta
masażystka
farmaceuta
farmaceutka
farmaceuty
aptekarz
technik
technika
laborant
laborantka
laboranta
diagnosta
diagnostka
psycholog
psychologa
terapeuta
terapeutka
terapeuty
dietetyk
dietetyczka
weterynarz
optometrysta
optyk
rejestratorka
rejestrator
opiekun medyczny
radiolog
stażysta
stażystka
stażysty
stażystki
praktykant
praktykantka
praktykanta
staż
praktyki
praktykę
uczeń
pomocnik
pomocnika
pomoc
młodszy
trainee
junior
intern
program stażowy
koordynator
koordynatorka
koordynatora
koordynatorki
redaktor
redaktorka
redaktora
dziennikarz
dziennikarka
korektor
korektorka
copywriter
copywriterka
fotograf
grafik
graficzka
grafika
operator
operatora
operatorka
montażysta
montażysty
realizator
scenograf
aktor
aktorka
architekt
architektka
architekta
urbanista
geodeta
geodety
kosztorysant
kosztorysanta
kelner
kelnerka
kelnera
kelnerki
kucharz
kucharka
kucharza
kucharki
szef kuchni
sous chef
barman
barmanka
barmana
barista
baristka
baristy
pizzer
pizzermen
cukiernik
cukiernika
piekarz
piekarza
rzeźnik
rzeźnika
masarz
zmywak
recepcjonista
recepcjonistka
recepcjonisty
recepcjonistki
pokojowa
pokojówka
pokojowej
sprzątaczka
sprzątanie
dozorca
konserwator
konserwatora
woźna
woźny
szatniarz
ochroniarz
ochroniarza
strażnik
strażnika
portier
kierowca
kierowcy
kierowcę
kurier
kuriera
dostawca
motorniczy
motorniczego
maszynista
maszynisty
konduktor
konduktora
spedytor
spedytorka
spedytora
dyspozytor
dyspozytorka
dyspozytora
logistyk
logistyka
magazynier
magazynierka
magazyniera
magazynierki
pakowacz
pakowaczka
picker
komisjoner
pilot
steward
stewardesa
planista
planistka
planisty
mechanik
mechanika
elektryk
elektryka
elektromechanik
elektromechanika
elektronik
automatyk
automatyka
mechatronik
mechatronika
hydraulik
hydraulika
spawacz
spawacza
ślusarz
ślusarza
tokarz
tokarza
frezer
frezera
stolarz
stolarza
cieśla
murarz
murarza
malarz
lakiernik
lakiernika
blacharz
blacharza
monter
montera
montażystka
brygadzista
brygadzisty
brygadzistę
mistrz
mistrza
ustawiacz
ustawiacza
szwaczka
krawiec
krawcowa
tapicer
ogrodnik
ogrodnika
leśniczy
leśnik
rolnik
zootechnik
operator cnc
operatora cnc
wózkowy
serwisant
serwisanta
instalator
instalatora
dekarz
zbrojarz
wulkanizator
diagnosta samochodowy
fryzjer
fryzjerka
fryzjera
fryzjerki
kosmetyczka
kosmetolog
stylistka
stylista
manikiurzystka
florystka
florysta
wizażystka
barber
tłumacz
tłumaczka
tłumacza
prawnik
prawniczka
prawnika
radca
radcy
radca prawny
adwokat
adwokata
aplikant
aplikantka
aplikanta
notariusz
komornik
referendarz
referendarza
urzędnik
urzędniczka
urzędnika
inspektor
inspektorka
inspektora
podinspektor
podinspektora
podinspektorka
referent
referenta
referentka
archiwista
statystyk
ekonomista
ekonomistka
audytor
audytorka
audytora
kontroler
kontrolerka
kontrolera
rewident
aktuariusz
skarbnik
policjant
strażak
strażaka
żołnierz
funkcjonariusz
kurator
pracownik
pracownica
pracownika
pracownicy
tester
testerka
testera
administrator
administratorka
administratora
wdrożeniowiec
helpdesk
lider
liderka
lidera
manager
managera
managerka
menedżer
menedżera
menedżerka
menadżer
menadżera
badacz
badaczka
badacza
naukowiec
chemik
chemika
biolog
biotechnolog
fizyk
geolog
kier
dyr
technolog
technologa
rzecznik
rzecznika
rzeczniczka
rekruter
rekruterka
rekrutera
teleankieter
telemarketer
telemarketerka
kustosz
kurator wystaw
prezes
wiceprezes
członek zarządu
kelnerkę
kasjerkę
recepcjonistkę
pielęgniarkę
nauczycielkę
asystentkę
sekretarkę
opiekunkę
sprzątaczkę
fryzjerkę
kosmetyczkę
kucharkę
ekspedientkę
pokojówkę
baristkę
specjalistkę
koordynatorkę
konsultantkę
przedszkolankę
stażystkę
praktykantkę
barmankę
magazynierkę
kierowniczkę
analityczkę
graficzkę
redaktorkę
psycholożkę
hostessę
szwaczkę
pomoc kuchenną
ux
sre
qa
devops
product owner
scrum master
copy
social media
key account manager
kam
category manager
office manager
sales manager
account manager
project manager
bdm
polonista
polonistka
anglista
anglistka
germanista
germanistka
matematyk
historyk
wuefista
wuefistka
listonosz
listonoszka
listonosza
doręczyciel
doręczyciela
kasjer sprzedawca
oficer
dyżurny
dyżurnego
sekretarz sądowy
asystent sędziego
protokolant
protokolantka
organista
przewodnik
przewodniczka
pomoc nauczyciela
ratowniczka

[craft]
# What stands beside the head word.
ds
do
spraw
dz
dział
działu
oddziału
zespołu
wydziału
sekcji
zmiany
filii
regionu
regionalny
regionalna
regionalnego
rejonu
danych
oprogramowania
systemów
sieci
aplikacji
baz
it
bi
big
data
starszy
starsza
starszego
młodszy
młodsza
młodszego
główny
główna
głównego
samodzielny
samodzielna
samodzielnego
zastępca
kluczowych
klientów
klienta
sprzedaży
sprzedażowy
marketingu
marketingowy
reklamy
promocji
pr
komunikacji
mediów
społecznościowych
treści
contentu
seo
projektu
projektów
produktu
produktów
procesu
procesów
biura
biurowy
biurowa
kadr
płac
kadrowo
płacowy
personalny
personalnych
rekrutacji
szkoleń
hr
jakości
kontroli
zakupów
zaopatrzenia
logistyki
transportu
spedycji
magazynu
magazynowy
produkcji
produkcyjny
produkcyjna
produkcyjnej
utrzymania
ruchu
serwisu
serwisowy
techniczny
techniczna
technicznego
technicznych
budowy
budów
budowlany
budowlana
robót
instalacji
sanitarnych
elektrycznych
elektryczny
konstrukcji
konstruktor
mechaniczny
automatyki
energetyki
środowiska
ochrony
bhp
ppoż
bezpieczeństwa
informacji
administracyjny
administracyjna
administracyjnych
administracji
obsługi
handlowy
handlowa
handlowych
handlu
eksportu
importu
finansowy
finansowa
finansowych
finansów
księgowości
rachunkowości
kosztów
podatkowy
podatkowa
podatków
ryzyka
kredytowy
kredytów
ubezpieczeń
windykacji
analiz
prawny
prawna
prawnych
umów
przetargów
zamówień
publicznych
funduszy
dotacji
unijnych
medyczny
medyczna
medycznego
medycznej
kliniczny
kliniczna
rejestracji
farmaceutyczny
dentystyczny
stomatologiczna
stomatologiczny
weterynarii
fizjoterapii
oiom
sor
radiologii
dziecięcy
języka
angielskiego
niemieckiego
francuskiego
hiszpańskiego
polskiego
matematyki
fizyki
chemii
biologii
historii
informatyki
geografii
wf
muzyki
plastyki
wczesnoszkolny
wczesnoszkolnej
edukacji
przedszkola
przedszkolny
szkoły
wspomagający
świetlicy
specjalny
klas
akademicki
sklepu
salonu
restauracji
kuchni
sali
baru
hotelu
recepcji
działów
stoiska
kasy
zmianowy
nocny
nocna
stażowy
stażu
junior
senior
regular
mid
lead
młodzieży
osób
starszych
dzieci
dziecka
niepełnosprawnych
społeczny
społeczna
społecznej
socjalny
socjalnego
kulturalny
kultury
wózka
widłowego
wózków
widłowych
cnc
cad
cam
kat
c
ce
b
d
koparki
suwnicy
maszyn
linii
linia
urządzeń
prasy
wtryskarek
pakowania
kompletacji
ostrego
dyżuru
pierwszego
kontaktu
kierownik
terenowy
terenowa
mobilny
zewnętrzny
wewnętrzny
międzynarodowy
krajowy
generalny
naczelny
operacyjny
operacyjna
wykonawczy
zarządzający
zarządzająca
zarządu
programowy
artystyczny
kreatywny
strategiczny
rozwoju
biznesu
biznesowy
badań
innowacji
wdrożeń
wsparcia
użytkownika
back
front
frontend
backend
java
python
net
php
javascript
react
android
ios
sap
salesforce
cloud
devops
fullstack
testów
automatyzujący
manualny
ux
ui
gier
nieruchomości
wynajmu
najmu
floty
prowadzący
prowadząca
zdalny
zdalna
i
oraz
fin
rzeczowy
urzędniczy
stanowisko
zagranicznych
polsko
zmian
gastronomii

[org]
# What names of firms and institutions have.
szkoła
szkoły
szkole
podstawowa
ponadpodstawowych
liceum
technikum
przedszkole
żłobek
akademia
uczelnia
uniwersytet
uniwersytecie
politechnika
politechnice
wydział
katedra
instytut
urząd
urzędzie
miasta
miejski
miejska
gmina
gminy
gminny
powiat
powiatowy
starostwo
marszałkowski
wojewódzki
wojewódzka
ministerstwo
sąd
prokuratura
komenda
policja
straż
pożarna
zus
izba
skarbowa
skarbowy
celna
inspektorat
inspekcja
kuratorium
nfz
mops
mopr
gops
pcpr
ośrodek
pomocy
dom
kultury
pomocy społecznej
centrum
biblioteka
muzeum
teatr
filharmonia
opera
galeria
kino
archiwum
zamek
park
nadleśnictwo
lasy
szpital
szpitalu
kliniczny
klinika
przychodnia
poradnia
hospicjum
sanatorium
pogotowie
apteka
apteki
laboratorium
laboratoria
diagnostyka
dental
stomatologia
med
medica
medycyna
medyczne
weterynaria
weterynaryjna
rehabilitacja
optyk
bank
bankowość
spółdzielczy
skok
ubezpieczenia
towarzystwo
fundusz
leasing
finanse
faktoring
dom maklerski
kancelaria
adwokaci
radcowie
wspólnicy
partnerzy
doradztwo
biuro rachunkowe
rachunkowe
audyt
księgowość
notarialna
podatkowa
consulting
solutions
software
systemy
technologie
informatyka
cyfrowe
spółka
zoo
sp
sa
sj
sc
spk
phu
ppuh
pphu
fhu
zphu
pks
mpk
pkp
grupa
group
holding
polska
poland
polski
polskie
polskich
europe
int
zakład
zakłady
zakładu
fabryka
huta
hutnictwo
kopalnia
stocznia
elektrownia
elektrociepłownia
ciepłownia
wodociągi
kanalizacja
gazownia
rafineria
energia
energetyka
energetyczna
koncern
kombinat
odlewnia
walcownia
stal
stalowe
metal
metale
konstrukcje
tworzywa
plast
chemia
farby
szkło
ceramika
papier
opakowania
drukarnia
tartak
drewno
meble
okna
drzwi
tekstylia
odzież
obuwie
moda
jubiler
kosmetyki
drogeria
drogerie
perfumeria
salon
studio
budownictwo
budowlane
budowlana
budowa
bud
nieruchomości
deweloper
development
inwestycje
instalacje
elektro
automatyka
maszyny
motors
auto
samochody
serwis
warsztat
opony
części
komunikacja
lotnisko
port
transport
trans
logistyka
logistics
spedycja
przewozy
linie
kolej
koleje
kurierzy
poczta
magazyny
hotel
hotele
hostel
pensjonat
resort
spa
restauracja
restauracje
bistro
bar
pub
kawiarnia
cukiernia
piekarnia
piekarnie
lody
pizzeria
catering
browar
winnica
gorzelnia
młyn
młyny
mleczarnia
masarnia
ubojnia
mięsne
wędliny
rolnicza
rolnicze
sady
ogrody
ogrodnictwo
szkółka
ferma
delikatesy
sklep
sklepy
market
hurtownia
dystrybucja
handel
handlowe
usługi
usługowe
przedsiębiorstwo
firma
wydawnictwo
księgarnia
gazeta
radio
telewizja
media
dziennik
tygodnik
agencja
reklama
fundacja
stowarzyszenie
związek
federacja
parafia
kuria
spółdzielnia
mieszkaniowa
wspólnota
zarządca
administracja
klub
fitness
sport
sportowy
basen
aquapark
osir
mosir
żłobki
ochrona
security
ubezpieczeń
personalna
personel
pracy

[filler]
# Neither firm, role nor person.
na
w
we
z
ze
o
od
i
oraz
a
dla
do
po
przed
przy
za
u
to
ten
ta
moja
moje
mój
nasz
nasza
mnie
nam
się
jest
będzie
mam
mamy
ma
pewnie
chyba
może
jeśli
lub
albo
czy
ok
super
ważne
koniecznie
uwaga
spotkanie
spotkania
spotkaniu
spotk
zaproszenie
potwierdzenie
potwierdzone
potwierdzona
potwierdzony
przełożone
przełożona
przełożony
przesunięte
przesunięta
zmiana
nowy
nowe
termin
terminu
aktualizacja
pilne
wstępna
wstępne
wstępny
online
on
line
zdalnie
zdalna
zdalny
zdalne
stacjonarnie
stacjonarna
stacjonarne
osobiście
osobista
telefoniczna
telefoniczny
telefon
telefonicznie
tel
wideo
video
wideorozmowa
kamerka
zoom
zoomie
zooma
zoomu
teams
teamsach
teamsie
teamsy
meet
meecie
google
skype
skypie
whatsapp
link
mail
mailu
maila
etap
etapu
etapie
runda
rundy
tura
pierwszy
pierwsza
pierwsze
pierwszego
drugi
druga
drugie
drugiego
trzeci
trzecia
trzecie
trzeciego
czwarty
czwarta
ostatni
ostatnia
ostatnie
kolejny
kolejna
kolejne
finał
finałowa
finałowy
finalna
końcowa
ii
iii
iv
stanowisko
stanowiska
stanowisku
firma
firmie
firmy
siedziba
siedzibie
biurze
oddziale
praca
pracę
pracy
etat
etatu
wakat
wakatu
posada
staż
oferta
oferty
ogłoszenie
ogłoszenia
nabór
naboru
rekrutacja
rekrutacji
rekrutacyjna
rekrutacyjne
rekrutacyjny
rekrutacyjnego
rekr
rekrut
rekru
proces
procesu
aplikacja
aplikacji
program
stażowy
kwalifikacyjna
kwalifikacyjne
kwal
techniczna
techniczny
tech
hr
kadry
kadr
kadrami
dział
zespół
zespołu
zespołem
team
zarząd
zarządem
prezesem
prezesa
prezes
dyrektorem
dyrektorką
dyr
kierownikiem
kierowniczką
managerem
managerką
menedżerem
menadżerem
właścicielem
właścicielką
szefem
szefową
ceo
cto
cfo
rekruter
rekruterka
rekruterem
rekruterki
headhunterem
headhunter
koleżanką
kolegą
komisja
panel
rozm
rozmowa
rozmowy
rozmowę
interview
call
calla
callik
screening
assessment
center
centre
case
study
live
coding
test
testy
zadanie
prezentacja
część
ustna
pisemna
praktyczna
pytania
cv
dokumenty
dowód
poufne
prywatne
pan
pani
panem
panią
państwo
p
mec
godz
godzina
godzinie
g
h
min
minut
minuty
rano
rana
wieczorem
popołudniu
południe
dziś
dzisiaj
jutro
pojutrze
poniedziałek
wtorek
środa
środę
czwartek
piątek
sobota
sobotę
niedziela
niedzielę
pon
wt
śr
czw
pt
sob
nd
stycznia
lutego
marca
kwietnia
maja
czerwca
lipca
sierpnia
września
października
listopada
grudnia
r
rok
dnia
dzień
próbny
próbna
tydzień
ul
ulica
al
aleja
pl
piętro
pok
pokój
sala
sali
wejście
brama
budynek
bud
lok
recepcja
recepcji
adres
parking
dojazd
nr
numer
dot
ws
spr
sprawie
sprawa
dotyczy
temat
tematu
wg
ew
np
reset
zaległe
sam
sama
tylko
tu
tam
kciuki
trzymajcie
podsumowanie
blok
omówienie
status

[at]
w
we
w firmie
we firmie
w siedzibie
w biurze
do
do firmy
do działu
u
firma
dla firmy
w spółce

[with]
z
ze
z firmą
od
od firmy
ze spółką
z firmy

[for]
na stanowisko
na stanowisku
stanowisko
na posadę
na
jako
ws
w sprawie
dot

[notes thanks]
# Sentences of whoever hires.
twoją aplikację
twoja aplikacja
twojej aplikacji
państwa aplikację
państwa aplikacji
pana aplikację
pani aplikację
pana aplikacji
pani aplikacji
pana aplikacja
pani aplikacja
pańską aplikację
pańskiej aplikacji
pańska aplikacja
etap procesu rekrutacji
etap procesu rekrutacyjnego
kolejny etap rekrutacji
wymagania formalne określone w ogłoszeniu
na wolne stanowisko
zgłoszenie na stanowisko
twoja kandydatura
twoją kandydaturę
twojej kandydatury
pana kandydatura
pani kandydatura
pana kandydaturę
pani kandydaturę
pańska kandydatura
pańską kandydaturę
państwa kandydatura
państwa kandydaturę
kandydaturę na
za aplikację
za aplikowanie
za przesłanie aplikacji
za przesłaną aplikację
za nadesłaną aplikację
za nadesłanie aplikacji
za złożenie aplikacji
za złożoną aplikację
za zgłoszenie na stanowisko
za przesłanie cv
za przesłane cv
za nadesłane cv
za przesłanie dokumentów
za przesłane dokumenty
za złożenie dokumentów aplikacyjnych
dokumenty aplikacyjne
dokumentów aplikacyjnych
za zainteresowanie ofertą
za zainteresowanie naszą ofertą
za zainteresowanie stanowiskiem
za zainteresowanie pracą
za zainteresowanie naszą firmą
za zainteresowanie udziałem w rekrutacji
zainteresowanie naszym ogłoszeniem
za zainteresowanie
za udział w rekrutacji
za udział w procesie
za udział w pierwszym etapie
za udział w dotychczasowych etapach
odpowiedział pan na
odpowiedziała pani na
aplikowałeś
aplikowałaś
aplikował pan
aplikowała pani
na które aplikował*
o które się ubiegasz
o które się pan ubiega
o które się pani ubiega
ubiega się pan
ubiega się pani
ubiegasz się
zaprosić cię na rozmowę
zaprosić pana na rozmowę
zaprosić panią na rozmowę
zaprosić na rozmowę
zaprosić państwa na rozmowę
zaprosić cię na spotkanie rekr*
zaprosić cię na wideorozmowę
zaprosić cię na kolejn*
zaprosić cię do kolejnego
zaprosić pana do kolejnego
zaprosić cię do udziału
zaprosić cię na krótką rozmowę
zaprosić pana na spotkanie rekr*
zaprosić cię na dzień próbny
zaprosić panią na spotkanie rekr*
zaprosić cię na drugą
zaprosić pana na drugą
zaprosić panią na drugą
zapraszamy na rozmowę
zapraszam na rozmowę
zapraszam pana na rozmowę
zapraszam panią na rozmowę
zapraszamy pana na rozmowę
zapraszamy panią na rozmowę
zapraszamy cię na rozmowę
zapraszam cię na rozmowę
zaproszenie na rozmowę
zaproszenie na spotkanie rekr*
zaproszony na rozmowę
zaproszona na rozmowę
zapraszamy na spotkanie rekr*
zapraszam na spotkanie rekr*
zapraszamy na drugi etap
zapraszamy do drugiego etapu
zapraszamy do kolejnego etapu
zapraszamy do udziału w rekrutacji
zapraszamy na dzień próbny
zapraszam na dzień próbny
zapraszamy na test
zapraszamy na assessment
zapraszamy na sesję assessment
do gabinetu na rozmowę
na rozmowę kwalifikacyjną
na rozmowę rekrutacyjną
na rozmowę w sprawie
na rozmowę z komisją
na rozmowę techniczną
na rozmowę wstępną
na rozmowę dotyczącą
na rozmowę o pracę
na drugą rozmowę
na ostatnią rozmowę
na finałową rozmowę
na rozmowę finałową
na rozmowę o stanowisku
na finałowe spotkanie
na końcową rozmowę
na krótką rozmowę telefoniczną
na rozmowę online
twoja rozmowa kwalifikacyjna
twoja rozmowa rekrutacyjna
twoją rozmowę kwalifikacyjną
twoją rozmowę rekrutacyjną
twojej rozmowy rekrutacyjnej
twojej rozmowy kwalifikacyjnej
twoja rozmowa została
twoja rozmowa jest
twoja rozmowa na stanowisko
twoja rozmowa z
pana rozmowa kwalifikacyjna
pani rozmowa kwalifikacyjna
pana rozmowa rekrutacyjna
rozmowa na stanowisko
rozmowę na stanowisko
rozmowy na stanowisko
rozmowa dotycząca stanowiska
spotkanie dotyczy stanowiska
dotyczy stanowiska
dotyczące stanowiska
w sprawie stanowiska
w sprawie wakatu
w sprawie pracy
w sprawie zatrudnienia
w sprawie oferty pracy
w sprawie stażu
umówiona rozmowa z rekruter*
opowiem o roli
opowiem o stanowisku
opowiem więcej o stanowisku
opowiem ci o stanowisku
porozmawiać o stanowisku
porozmawiamy o stanowisku
porozmawiać o pracy
porozmawiać o ofercie
porozmawiać o roli
porozmawiamy o roli
omówić stanowisko
omówimy stanowisko
rozmawialiśmy o stanowisku
o możliwości współpracy na stanowisku
chcemy cię lepiej poznać
proces rekrutacji
procesie rekrutacji
procesu rekrutacji
proces rekrutacyjny
procesu rekrutacyjnego
procesie rekrutacyjnym
procesem rekrutacji
postępowanie rekrutacyjne
postępowania rekrutacyjnego
etap rekrutacji
etapu rekrutacji
etapem rekrutacji
etapie rekrutacji
etapy rekrutacji
przechodzisz do
przechodzi pan do
przechodzi pani do
przeszedłeś do
przeszłaś do
przeszedłeś przez
przeszedł pan do
przeszła pani do
zakwalifikowałeś się
zakwalifikowałaś się
zakwalifikował się pan
zakwalifikowała się pani
został pan zakwalifikowany
została pani zakwalifikowana
zostałeś zakwalifikowany
zostałaś zakwalifikowana
zakwalifikowanych do
zakwalifikowani do
zakwalifikowany do
zakwalifikowana do
spełnił pan wymagania
spełniła pani wymagania
spełnia pan wymagania
spełnia pani wymagania
gratulujemy przejścia
gratulacje przeszedłeś
gratulujemy awansu do
twój profil nas zainteresował
twój profil bardzo
zainteresował nas twój profil
zainteresowało nas twoje cv
zainteresował nas pana
zainteresował nas pani
pani profil zawodowy
twoje doświadczenie zawodowe
twoje cv zrobiło
twoje cv
pana cv
pani cv
aktualne cv
aktualną wersję cv
szanowny kandydacie
szanowna kandydatko
drogi kandydacie
droga kandydatko
drodzy kandydaci
szanowni kandydaci
szanowny panie kandydacie
nabór na wolne stanowisko
wolne stanowisko urzędnicze
ogłoszeniu o naborze
komisja konkursowa
komisji konkursowej
komisja rekrutacyjna zaprasza
w imieniu naszego klienta
dla naszego klienta
naszego klienta poszukuj*
klient chce cię poznać
klient chciałby cię poznać
spotkanie z klientem rekrutacja
poszukujemy osoby na stanowisko
szukamy osoby na stanowisko
rozmowa o pracę
rozmowę o pracę
twoje zainteresowanie dołączeniem
dołączyć do naszego zespołu
dołączeniem do naszego zespołu
pracą w naszej firmie
pracę w naszym zespole
pracę u nas
pracować u nas
decyzję rekrutacyjną
rozmowa rekrutacyjna
rozmowie rekrutacyjnej
rozmowa kwalifikacyjna odbędzie

[notes meet]
spotkasz się z
spotkasz się także
porozmawiasz z
poznasz zespół
poznasz swojego
poznasz naszego
poznasz naszą
spotka się pan z
spotka się pani z
porozmawia pan z
porozmawia pani z
rozmowę poprowadz*
rozmowę prowadz*
rozmowę przeprowadz*
rozmowę będzie prowadz*
osoba prowadząca
osoby prowadzące rozmowę
prowadzący rozmowę
twoi rozmówcy
z kim rozmawiasz
w rozmowie wezmą udział
w rozmowie weźmie udział
twoja rozmowa
twoją rozmowę
twojej rozmowy
plan twojej rozmowy
plan twojego dnia
twojego dnia
twoje doświadczenie
twoim doświadczeniu
twojego doświadczenia
pana doświadczenie
pani doświadczenie
pana doświadczeniu
pani doświadczeniu
porozmawiamy o twoim
porozmawiamy o pana
opowiesz nam
opowiesz o sobie
opowiedz o sobie
opowie pan
opowie pani
do zobaczenia na rozmowie
powodzenia na rozmowie
trzymam kciuki za rozmowę
każdy z kandydatów

[notes next]
zmienić termin
zmień termin
zmiana terminu
zmiany terminu
odwołać lub przełożyć
przełożyć rozmowę
zmienić lub odwołać
odwołać termin
odwołaj rozmowę
odwołać rozmowę
przełóż
przełożyć spotkanie
inny termin
jeśli termin
jeżeli termin
gdyby termin
termin ci nie pasuje
termin ci nie odpowiada
termin panu nie
termin pani nie
termin nie odpowiada
wybierz inny termin
wybrać inny termin
proszę o potwierdzenie
prosimy o potwierdzenie
potwierdź swoją obecność
potwierdź udział
potwierdź termin
potwierdzić obecność
potwierdzenie przybycia
zrezygnować z rozmowy
wycofać aplikację
wycofaj aplikację
zrezygnować z udziału

[notes job]
# Of the hiring itself.
rekrutacja
rekrutacji
rekrutację
rekrutacyjn*
rekruter*
headhunter*
hiring manager
talent acquisition
hr business partner
hr bp
people partner
dział hr
dział kadr
działu kadr
kadry
kadrowa
dział personalny
zespół hr
zespół rekrutacji
pani z hr
specjalista ds rekrutacji
it recruiter
specjalistka ds rekrutacji
konsultant ds rekrutacji
agencja pracy
agencja rekrutacyjna
stanowisko
stanowisku
stanowiska
stanowiskiem
wakat
wakatu
wakacie
etat
etatu
etaty
pół etatu
pełny etat
cały etat
posada
posadę
oferta pracy
ofertę pracy
oferty pracy
ogłoszenie o pracę
ogłoszenia o pracę
ogłoszenie
ogłoszeniu
aplikacja
aplikacji
aplikację
aplikował*
aplikowanie
cv
mojego cv
swoje cv
życiorys
list motywacyjny
listu motywacyjnego
portfolio
referencje
referencji
kandydatura
kandydaturę
kandydatury
assessment
wstępne warunki
# Of terms.
oczekiwania finansowe
oczekiwań finansowych
oczekiwania płacowe
oczekiwania
widełki
widełek
widełkach
wynagrodzenie
wynagrodzenia
wynagrodzeniu
stawka
stawce
stawkę
stawki
pensja
pensję
pensji
brutto
netto
na rękę
zarobki
premia
premię
bonus
benefity
benefitów
opieka medyczna
umowa o pracę
umowę o pracę
umowy o pracę
umowa zlecenie
umowę zlecenie
b2b
uop
uz
kontrakt
rodzaj umowy
forma zatrudnienia
formę zatrudnienia
zatrudnienie
zatrudnienia
zatrudnić
zatrudniają
okres próbny
okresu próbnego
na próbę
okres wypowiedzenia
okresu wypowiedzenia
wypowiedzenie mam
dostępność
dyspozycyjność
dyspozycyjności
od kiedy mogę
od kiedy możesz
od zaraz
data rozpoczęcia
start od
kiedy mogę zacząć
tryb pracy
praca zdalna
pracy zdalnej
hybryda
hybrydowo
hybrydowy
tryb hybrydowy
home office
zmiany
zmianowa
dwuzmianowa
nocki
nadgodziny
grafik
weekendy
godziny pracy
delegacje
auto służbowe
samochód służbowy
mieszkanie służbowe
zakres obowiązków
obowiązki
obowiązków
kartę kierowcy
awans
zespół liczy
szef zespołu
przełożony
przyszły szef
przyszła szefowa
rotacja
dlaczego odchodzę
dlaczego oni
dlaczego chcesz
dlaczego chce pan
dlaczego my
mocne strony
słabe strony
mocne i słabe
# Of the day.
rozmowa kwalifikacyjna
rozmowę kwalifikacyjną
rozmowa rekrutacyjna
rozmowa techniczna
rozmowa wstępna
rozmowa o etat
rozmowa o pracę
rozmowa indywidualna
druga rozmowa
pierwsza rozmowa
pierwszej rozmowie
po rozmowie z
dwuetapowa
etap
etapie
etapu
kolejny krok
następny krok
dalsze kroki
live coding
case study
case
kazus
zadanie praktyczne
zadanie rekrutacyjne
test praktyczny
test wiedzy
testy
próbka pracy
część praktyczna
część teoretyczna
prezentacja
twojej prezentacji
krótka prezentacja
część w języku angielskim
rozmowa po angielsku
po angielsku
sprawdzą angielski
poziom angielskiego
zadanie grupowe
scenki
dzień próbny
próbny
próbna
jazda próbna
fartuch
strój biznesowy
strój formalny
smart casual
garnitur
elegancko
buty robocze
ubranie robocze
komisja
komisji
panel
pytania
pytać o
zapytać o
pytania techniczne
pytania behawioralne
pytali o
pytania do nich
pytania o
o co pytać
star
wziąć cv
zabrać cv
cv wydrukować
wydrukować cv
wydrukowane cv
dyplom
dyplomy
świadectwa
świadectwo
świadectwa pracy
świadectwo pracy
certyfikat
certyfikaty
uprawnienia
prawo wykonywania zawodu
książeczka
książeczkę sanepid
sanepid
orzeczenie
niekaralności
zaświadczenie o niekaralności
kwestionariusz
kwestionariusz osobowy
dokument tożsamości
dokumentu tożsamości
dowód osobisty
dowodu osobistego
prawo jazdy
prawko
kod 95
uprawnienia na wózki
udt
sep
doświadczenie
doświadczenia
doświadczeniu
kwalifikacje
kompetencje
kompetencji
umiejętności
motywacja
ścieżka kariery
ścieżki rozwoju
kariera
portiernia
portierni
recepcji zapytaj
pytać w recepcji
zwiedzanie zakładu
zwiedzanie hali
po hali
staż
stażu
praktyki
program stażowy
menedżer liniowy
zadzwoni rekruter*
dadzą znać
dadzą odpowiedź
decyzja
decyzję dadzą
odezwą się
feedback do
odpowiedź do
zdecydują
przyjęcie do pracy
przyjąć do pracy
robota
z kim
poznasz
podczas spotkania porozmawiamy
podczas spotkania omówimy
w spotkaniu wezmą udział
w spotkaniu weźmie udział
w spotkaniu uczestniczyć będą
weźmie udział również
obecni będą
ze strony firmy
dołączy do nas
poznać cię
poznać pana
poznać panią
poznać ciebie
cię poznać
pana poznać
panią poznać
poznać się nawzajem
lepiej się poznać
poznać się bliżej
chętnie cię poznam
chętnie poznam
chętnie poznamy
pytania do nas
będziemy pytać
zapytamy o
podczas rozmowy
w trakcie rozmowy
rozmowa potrwa
rozmowa będzie trwała
zadzwonimy pod numer
zadzwonimy do
zadzwonię pod numer
zadzwoni do ciebie
zadzwoni do pana
zadzwoni do pani
oddzwoni do
proszę zgłosić się na
proszę zgłosić się do
prosimy o zgłoszenie się
czekamy na ciebie
oprowadz*
oprowadzenie po
opowiemy o firmie
opowiemy ci
opowiemy więcej o
każda z osób zaproszonych
następna osoba
porozmawiacie o
twoje pytania do
rozmówcy
rozmówca
w odpowiedzi na ogłoszenie
w odpowiedzi na nasze ogłoszenie
odpowiedź na nasze ogłoszenie
odpowiedź na ogłoszenie
pana zgłoszenie
pani zgłoszenie
pana zgłoszenia
pani zgłoszenia
państwa zgłoszenie
twojego zgłoszenia
twoim zgłoszeniem
twoje zgłoszenie
kolejnego etapu
kolejnym etapem
kolejny etap
następnego etapu
dalszego etapu
drugiego etapu
ostatniego etapu
finałowego etapu
finałowym etapem
etap procesu
etapu procesu
wymagania formalne
wymogi formalne
pana profil
przed decyzją
naszym klientem
w odpowiedzi na twoje zgłoszenie
czas na twoje pytania

[notes guard]
# The owner asks the questions.
cv kandydata
cv kandydatki
cv kandydatów
cv w załączniku
cv załączone
załączam cv
cv w systemie
cv w ats
w załączeniu cv
przesyłam cv
podsyłam cv
profil kandydata
profil kandydatki
profilu kandydata
o kandydacie
o kandydatce
z kandydatem
z kandydatką
z kandydatami
kandydatem
kandydatką
kandydatami
kandydat ma
kandydatka ma
kandydat będzie
kandydatka będzie
kandydat aplikuje
kandydatka aplikuje
ocena kandydat*
ocenę kandydata
ocenę kandydatki
oceny kandydatów
oceń kandydata
ocenić kandydata
decyzja o kandyd*
zadanie kandydata
oczekiwania kandydata
poznać kandydata
poznać kandydatkę
przyjąć kandydata
formularz oceny
karta oceny
kartę oceny
karty oceny
arkusz oceny
arkusza oceny
arkusze oceny
scorecard
scenariusz rozmowy
scenariusz wywiadu
lista pytań do kandydata
pytania do kandydata
interview kit
uzupełnijcie feedback
uzupełnij feedback
wpisz feedback
wpiszcie feedback
proszę o feedback
feedback do ats
feedback w systemie
oceny wpisujemy
notatki z rozmowy w
kogo zapraszamy
kogo bierzemy
rekrutujemy do
rekrutuję do
do naszego zespołu rekrutujemy
prowadzi alex
ty prowadzisz
ja prowadzę
przepytuję
ja pytam o
my pytamy
kto pyta
podział pytań

[notes mock]
symulacja rozmowy
symulację rozmowy
symulujemy
na niby
na sucho
ćwiczymy
poćwiczymy
przećwiczymy
przećwiczyć
odgrywamy
udaje hr
udaje rekrutera
udaje szefa
próbna rozmowa
mock
trening rozmowy

[notes prep]
przygotować się do
przygotowanie do rozmowy
powtórzyć pytania
powtórka
przejrzeć pytania
poćwiczyć odpowiedzi
przerobić zadania
doradca kariery
doradca zawodowy

[notes training]
szkolenie
szkolenia
warsztat prowadzi
webinar
uczestnicy szkolenia
program szkolenia
dla rekrutujących
materiały szkoleniowe
certyfikat ukończenia
trener

[notes debrief]
omówienie kandydatów
decydujemy kogo
kogo zatrudniamy
ranking kandydatów
podsumowanie rozmów

[notes media]
słuchaczy
słuchacze
słuchaczom
czytelników
czytelnikom
odcinek
odcinka
odcinku
audycja
audycji
artykuł
artykułu
nagrywamy
nagranie wywiadu
do publikacji
autoryzacja
autoryzacji
podcast*
na antenie
na żywo
riverside

[notes research]
badanie
badaniu
badania
udział w badaniu
uczestnik badania
uczestników badania
voucher
bon o wartości
wynagrodzenie za udział
za udział otrzyma*
karta podarunkowa
kartę podarunkową
zgoda na nagrywanie
praca magisterska
pracy magisterskiej
pracy licencjackiej
użytkowników
anonimowe
anonimowy
prototyp
makiety
opinie o aplikacji

[notes official]
ambasada
konsulat
ds 160
wizy
wizę
wniosek wizowy
zasiłek
zasiłku
status bezrobotnego
osoba bezrobotna
bezrobotnych
ipd
indywidualny plan działania
wezwanie
w charakterze świadka
strona postępowania
sygnatura akt
oddział zus
urząd skarbowy

[notes school]
twoje dziecko
pana dziecko
pani dziecko
państwa dziecka
państwa dziecko
rodziców uczniów
zebranie z rodzicami
komitet rodzicielski
składka klasowa
wychowawczyni klasy
oceny semestralne
kierunku studiów
wyboru kierunku
na studia
rekrutacja na studia
komisja rekrutacyjna uczelni
indeks
studia podyplomowe
numer kandydata
stypendium

[notes home]
czynsz
czynszu
umowa najmu
umowę najmu
kaucja
kaucję
oglądanie mieszkania
współlokator*
wynajem pokoju
ośrodek adopcyjny
adopcja

[notes staff]
samoocena
samoocenę
ocena roczna
oceny rocznej
cele na
realizacja celów
plan rozwoju
ostatni dzień pracy
powody odejścia
powodach odejścia
zwrot laptopa
odejście z firmy
rozmowa oceniająca
bieżące sprawy
projekt urlopy

[notes sales]
oferta handlowa
ofertę handlową
bez zobowiązań
niezobowiązująca prezentacja
prezentacja produktu
prezentacja systemu
nasze rozwiązanie
zdolność kredytowa
zdolności kredytowej
wniosek kredytowy
kredyt
kredytu
leasing
cennik
naszej ofercie
naszą ofertę
nasza oferta
państwa potrzeby
pana potrzeby
pani potrzeby
ubezpieczenie na życie
produkty finansowe
inwestycje kapitału

[notes care]
badania lekarskie
na czczo
skierowanie na badania
skierowanie od
lekarz medycyny pracy
recepta

[notes deadline]
termin oddania
do północy
link do repo
oddać do
rozwiązanie wyślij
zadanie należy odesłać

[notes fair]
stoiska
stoisko
bezpłatny wstęp
wystawców
bilety
rejestracja uczestników
targi

[notes coffee]
tak po prostu
bez konkretów
niczego konkretnego
niezobowiązująco
ploteczki

[notes names]
aplikację na stanowisko {role} w firmie {co}
aplikację na stanowisko {role} w {co}
aplikację na stanowisko {role}
aplikacji na stanowisko {role} w firmie {co}
aplikacji na stanowisko {role} w {co}
aplikacji na stanowisko {role}
aplikacja na stanowisko {role}
rekrutacji na stanowisko {role} w firmie {co}
rekrutacji na stanowisko {role} w {co}
rekrutacji na stanowisko {role}
rekrutację na stanowisko {role}
rekrutacyjnym na stanowisko {role} w firmie {co}
rekrutacyjnym na stanowisko {role} w {co}
rekrutacyjnym na stanowisko {role}
rekrutacyjną na stanowisko {role} w firmie {co}
rekrutacyjną na stanowisko {role} w {co}
rekrutacyjną na stanowisko {role}
kwalifikacyjną na stanowisko {role} w firmie {co}
kwalifikacyjną na stanowisko {role} w {co}
kwalifikacyjną na stanowisko {role}
zainteresowanie ofertą pracy na stanowisko {role}
zainteresowanie ofertą pracy na stanowisku {role} w firmie {co}
zainteresowanie ofertą pracy na stanowisku {role} w {co}
zainteresowanie ofertą pracy na stanowisku {role}
zainteresowanie ofertą pracy {role} w {co}.
zainteresowanie ofertą pracy w {co}
zainteresowanie ofertą {role} w {co}.
zainteresowanie stanowiskiem {role} w firmie {co}
zainteresowanie stanowiskiem {role} w {co}
zainteresowanie stanowiskiem {role}
zainteresowanie pracą w firmie {co}
zainteresowanie pracą w {co}
zainteresowanie firmą {co}
zainteresowanie dołączeniem do {co}
rozmowa na stanowisko {role} w firmie {co} jest
rozmowa na stanowisko {role} w {co} jest
rozmowa na stanowisko {role} w {co} została
rozmowa na stanowisko {role} w firmie {co}
rozmowa na stanowisko {role} w {co}
rozmowa z {co} została
na stanowisko {role} w firmie {co}
na stanowisko {role} w {co}.
na stanowisko {role} w {co},
na stanowisko {role} w {co}!
na stanowisko {role}
na stanowisku {role} w firmie {co}
na stanowisku {role} w {co}
stanowiska {role} w firmie {co}
stanowisku {role} w firmie {co}
rozmowa kwalifikacyjna w {co}
rozmowa rekrutacyjna w {co}
rozmowa rekrutacyjna z {co}
rozmowę rekrutacyjną w firmie {co}
rozmowę rekrutacyjną z {co}
rozmowę kwalifikacyjną do {co}
rozmowę kwalifikacyjną w firmie {co}
rozmowę z firmą {co}
rozmowę w firmie {co}
spotkanie rekrutacyjne w firmie {co}
spotkanie rekrutacyjne z firmą {co}
twoja aplikacja do {co}
twoją aplikację do {co}
aplikację do firmy {co}
aplikację do {co}
aplikacji do {co}
aplikację w {co}
rekrutacja do {co}
proces rekrutacji w {co}
procesu rekrutacji w {co}
procesie rekrutacji w {co}
procesie rekrutacyjnym w {co}
procesu rekrutacji do {co}
dołączyć do {co}
w imieniu firmy {co}
w imieniu {co}
reprezentuję firmę {co}
dla naszego klienta firmy {co}
naszego klienta, firmy {co}
naszego klienta {co}
naszym klientem, firmą {co}
naszym klientem jest {co}
klientem jest firma {co}
klient: {co}
firma: {co}
pracodawca: {co}
stanowisko: {role}
oferta pracy: {role}
dotyczy: {role}
zespół rekrutacji {co}
zespół rekrutacyjny {co}
zespół hr {co}
dział hr {co}
dział kadr {co}
dział rekrutacji {co}
zespół {co}
hr {co}
talent acquisition {co}
talent acquisition specialist, {co}
talent acquisition partner, {co}
hr business partner, {co}
hr manager, {co}
hr @ {co}
recruiter, {co}
recruiter @ {co}
rekrutacji na {role}
stanowisko {role}
rekrutacja {role}
"""
