"""Polish."""

WORDS = """
[strong]
rozmowa kwalifikacyjna
rozmowy kwalifikacyjne
rozmowę kwalifikacyjną
rozmowa rekrutacyjna
rozmowy rekrutacyjne
rozmowę rekrutacyjną
spotkanie rekrutacyjne
spotkanie kwalifikacyjne
rozmowa o pracę
rozmowa w sprawie pracy
assessment centre
dzień próbny
rozm kwal
rozmowa kwal
rozmowa rekr
nabór na
zaproszenie na rozmowę
rozmowa tel rekruter
assessment center

[firm]
rozmowa techniczna
rozmowa telefoniczna rekrutacja
rozmowa wstępna
rozmowa z rekruterem
rozmowa z rekruterką
rozmowa z hr
rozmowa hr
rozmowa online rekrutacja
telefon od rekrutera
telefon rekruter
telefon od rekruterki
etap rekrutacji
drugi etap rekrutacji
rekrutacja
ii etap rekrutacji
druga rozmowa
pierwsza rozmowa
rozmowa finalna
rozmowa końcowa
screening hr
rozmowa tel
rozmowa telefoniczna
interview online
rozmowa finałowa
drugi etap rozmowy

[vague]
rozmowa
rozmowy
spotkanie z zespołem

[round]
drugi etap
pierwszy etap
trzeci etap
ostatni etap
etap techniczny
finałowy etap
1 etap
2 etap
3 etap
i etap
ii etap
iii etap
etap 1
etap 2
etap 3
finał

[job]
rekruter
rekruterka
stanowisko
aplikacja na stanowisko
oferta pracy
nabór
rekrutacja
staż
program stażowy

[candidate]
kandydat
kandydatem
kandydatka
kandydatką
kandydaci
kandydatów
kandydatami
spotkanie z kandydatem
spotkanie z kandydatką
rozmowa z kandydatem
rozmowa z kandydatką
rozmowy z kandydatami
komisja rekrutacyjna

[mock]
próbna rozmowa
próbna rozmowa kwalifikacyjna
próbna rozmowa rekrutacyjna
symulacja rozmowy
symulacja rozmowy kwalifikacyjnej
symulacja rozmowy rekrutacyjnej
ćwiczenie rozmowy
trening rozmowy
~ symulacja
~ ćwiczenia

[prep]
przygotowanie
przygotować
^przygotować
przygotowanie do rozmowy
przygotowanie do rozmowy kwalifikacyjnej
przygotowania
^przygotowanie
powtórka
powtórzyć
^nauka
^przećwiczyć
doradca zawodowy
rozmowy kwalifikacyjnej
rozmowy rekrutacyjnej

[training]
szkolenie
warsztaty
warsztat
kurs
webinar
szkolenie z prowadzenia rozmów
szkolenie rekrutacyjne
jak przejść
~ wykład

[debrief]
podsumowanie rekrutacji
podsumowanie rozmów
omówienie kandydatów
debrief
kalibracja
status rekrutacji
planowanie rekrutacji
spotkanie zespołu rekrutacji

[media]
~ kurier
~ dziennik
~ tygodnik
prezesem
ministrem
burmistrzem
aktorem
pisarzem
wywiad
wywiady
wywiad prasowy
wywiad radiowy
wywiad dla
wywiad do
wywiad z
prasa
dziennikarz
dziennikarka
dziennikarzem
dziennikarką
radio
radiu
nagranie
telewizja
podcast*
audycja
konferencja prasowa
~ gazeta
~ magazyn
~ tvn
~ tvp
~ gazeta wyborcza
~ polsat
~ rmf
~ onet

[research]
wywiad z użytkownikiem
wywiady z użytkownikami
wywiad z klientem
badanie
badania
ankieta
wywiad pogłębiony
wywiad badawczy
praca magisterska
magisterka
test użyteczności
rozmowa z użytkownikiem
rozmowy z użytkownikami
rozmowa badawcza

[official]
wiza
wizowa
rozmowa wizowa
rozmowa w ambasadzie
rozmowa w konsulacie
ambasada
ambasadzie
konsulat
konsulacie
urząd
urząd pracy
urząd skarbowy
policja
sąd
przesłuchanie
obywatelstwo
azyl
zus
adwokat
ubezpieczenie

[school]
dyrektorem szkoły
wychowawcą
pedagogiem
pedagog
zebranie rodziców
zebranie z rodzicami
wywiadówka
rodzice
rodzicami
rozmowa z wychowawcą
rozmowa z wychowawczynią
wychowawczyni
wychowawczynią
nauczycielka
nauczycielką
nauczycielem
szkoła
szkole
szkoły
przedszkole
przedszkolu
przedszkola
żłobek
studia
rekrutacja na studia
rozmowa kwalifikacyjna na studia
rekrutacja do szkoły
rekrutacja do przedszkola
rekrutacja do liceum
egzamin
stypendium
uczelnia
doktoranckiej
wizyta w szkole
liceum
do liceum

[home]
najemca
najemcy
najemcą
najemcami
lokator
lokatorem
właściciel
właścicielem
mieszkanie
mieszkania
oglądanie mieszkania
współlokator
współlokatorem
współlokatorzy
pokój
adopcja
adopcyjny
niania
nianią
opiekunka
opiekunką
wynajem
deweloper

[staff]
szefem
szefową
kierownikiem
przełożonym
przełożoną
kolegą
rozmowa oceniająca
rozmowa oceniajaca
rozmowa okresowa
rozmowa roczna
rozmowa podsumowująca
rozmowa rozwojowa
rozmowa feedbackowa
rozmowa o podwyżce
rozmowa o podwyżkę
rozmowa wyjściowa
rozmowa pożegnalna
exit interview
ocena roczna
ocena okresowa
ocena pracownicza
ocena pracownika
ocena
podwyżka
okres próbny
rozmowa dyscyplinująca
wypowiedzenie
rozmowa z przełożonym
rozmowa z szefem
rozmowa z szefową
rozmowa 1 1

[sales]
rozmowa z klientem
rozmowy z klientem
spotkanie z klientem
rozmowa handlowa
rozmowa sprzedażowa
rozmowy handlowe
rozmowa biznesowa
dostawca
dostawcą
oferta
demo
kredyt
kredytowa
bank
banku
doradca
~ klient
~ klientem

[care]
psycholog
psychologiem
terapia
terapeutą
lekarz
lekarzem
wywiad lekarski
wywiad medyczny
wywiad środowiskowy
konsultacja
przychodnia

[reminder]
podziękowanie
podziękować
podziękowania
mail z podziękowaniem
^podziękować
^podziękowanie
przypomnienie
^przypomnienie
^przypomnieć
^zapytać
zapytać o
^potwierdzić
potwierdzić
^wysłać
wysłać
^napisać
^zadzwonić
zadzwonić
^umówić
umówić
^odpowiedzieć
odpowiedź
odpowiedzi
wynik
wyniki
^czekam
czekać
po rozmowie
po rozmowie kwalifikacyjnej
po rozmowie rekrutacyjnej
feedback po
zwrot kosztów
^kupić
^wydrukować
^wyprasować
^odebrać
^przygotować
^poćwiczyć
^przeczytać
^sprawdzić
^oddzwonić
^powtórzyć
^zarezerwować
^odwołać
^zamówić
kupić
wydrukować
wyprasować

[errand]
podróż
dojazd
^dojazd
pociąg
^pociąg
^lot
hotel
garnitur
ubranie
fryzjer
koszula
krawat
buty
sukienka

[deadline]
termin
termin oddania
zadanie rekrutacyjne
zadanie domowe
deadline
test online
oddać zadanie
wysłać zadanie
koniec rekrutacji

[fair]
targi pracy
targi
dzień otwarty
dni otwarte
dzień kariery
spotkanie informacyjne

[coffee]
kawa
kawa z
kawę
na kawie
obiad
piwo

[hold]
zablokowane
blokada
rezerwacja
zarezerwowane
nie umawiać

[leisure]
mecz
kino

[role]
inżynier
programista
programistka
analityk
analityczka
projektant
projektantka
kierownik
kierowniczka
dyrektor
dyrektorka
specjalista
specjalistka
asystent
asystentka
księgowy
księgowa
sprzedawca
handlowiec
przedstawiciel handlowy
przedstawiciel
konsultant
konsultantka
nauczyciel
pielęgniarka
pielęgniarz
stażysta
stażystka
staż
praktyki
praktykant
koordynator
koordynatorka
redaktor
redaktorka
architekt
kelner
kelnerka
kucharz
kierowca
magazynier
operator
mechanik
elektryk
recepcjonista
recepcjonistka
tłumacz
tłumaczka
prawnik
farmaceuta
doradca klienta
tester
testerka
lider
grafik
administrator
pracownik
technik
laborant
badacz
kier
dyr
technolog
referent
referenta
referentka
kontroler
kontrolerka
program stażowy
ux

[craft]
ds
do
spraw
danych
oprogramowania
starszy
starsza
młodszy
młodsza
główny
główna
sprzedaży
marketingu
projektu
projektów
produktu
klienta
biura
kadr
płac
hr
jakości
zakupów
logistyki
produkcji
biurowy
administracyjny
administracyjna
obsługi
i
sklepu
fin

[org]
szkoła
przedszkole
urząd
instytut
browar
gazeta
apteka
kancelaria
hotel
wydawnictwo
software
spółka
zoo
sp
spolka
grupa
szpital
fundacja
wydawnictwo
zakłady
zakład
fabryka
ubezpieczenia
piekarnia
browar
bank
gmina
usługi
przedsiębiorstwo
instytut
uniwersytet
energia
budownictwo
drogeria
klinika

[filler]
na
w
we
z
ze
o
do
od
i
dla
spotkanie
zaproszenie
potwierdzenie
potwierdzone
przełożone
nowy
termin
online
telefoniczna
telefon
telefonicznie
wideo
wideorozmowa
zdalnie
zdalna
etap
pierwszy
pierwsza
drugi
druga
trzeci
trzecia
ostatni
i
ii
iii
stanowisko
firma
firmie
firmą
praca
pracę
hr
zespół
zespołem
techniczna
kwalifikacyjna
rekrutacyjna
rekrutacja
godz
godzina
biuro
rekruter
rekruterka
rekruterką
rekruterem
managerem
rozm
kwal
tel
pan
pani
p
oferta
pracy
nabór
zarząd
dyrektorem
dyrektorka
kierownikiem
screening
program
stażowy
finał
interview
rozmowa

[at]
w
w firmie
we
do
do firmy
firma

[with]
z
ze
z firmą
od

[for]
na stanowisko
stanowisko
jako
ds

[notes thanks]
twoją aplikację
twoja aplikacja
państwa aplikację
pana aplikację
pani aplikację
za aplikację
za przesłanie aplikacji
za przesłanie cv
za zainteresowanie ofertą
za zainteresowanie
twoje zgłoszenie
pana zgłoszenie
pani zgłoszenie
zaprosić cię na rozmowę
zaprosić pana na rozmowę
zaprosić panią na rozmowę
zapraszamy na rozmowę
zapraszam na rozmowę
zapraszamy na spotkanie rekrutacyjne
proces rekrutacji
procesie rekrutacji
procesu rekrutacyjnego
etapu rekrutacji na
kolejnego etapu rekrutacji
przechodzisz do
w procesie rekrutacji
dziękujemy za przesłanie aplikacji
opowiem o roli
naszego klienta
aktualne cv
umówiona rozmowa z rekruterką
umówiona rozmowa z rekruterem
twoje cv
na finałowe spotkanie

[notes meet]
spotkasz się z
porozmawiasz z
spotka się pan z
spotka się pani z
rozmowę poprowadzi
rozmowę poprowadzą
twoja rozmowa
do zobaczenia
twoje doświadczenie
twoim doświadczeniu
poznać cię
poznasz
podczas spotkania

[notes next]
zmienić termin
odwołać lub przełożyć

[notes job]
rekrutacja
rekrutacji
stanowisko
aplikacja
oczekiwania finansowe
rozmowa kwalifikacyjna
okres wypowiedzenia
stanowisku
rekruterką
rekruterem

[notes guard]
cv kandydata
cv kandydatki
cv w załączniku
cv w zalaczniku
cv załączone
załączam cv
profil kandydata
kandydat
kandydatka
kandydata
kandydatki
kandydatów
formularz oceny
karta oceny
arkusz oceny
scenariusz rozmowy
uzupełnijcie feedback
proszę o feedback
ocenę kandydata

[notes mock]
symulacja
ćwiczymy
ćwiczenie

[notes media]
dziennikarz
dziennikarka
słuchaczy
słuchacze
czytelników
odcinek
odcinka
audycja
artykuł
redakcja
nagranie
publikacja

[notes research]
badanie
badaniu
badania
uczestnik
uczestników
udział
voucher
wynagrodzenie za udział
zgoda
praca magisterska
użytkowników
anonimowe

[notes official]
ambasada
konsulat
paszport
wiza
wizy
urząd
zasiłek

[notes school]
dziecko
dziecka
syna
córki
rodzice
klasa
uczelnia
stypendium

[notes home]
mieszkanie
najem
czynsz
umowa najmu
pokój

[notes staff]
cele
ocena
ostatni dzień
odejście
wypowiedzenie
przełożony

[notes sales]
oferta handlowa
ofertę
bez zobowiązań
potrzeby

[notes names]
aplikację na stanowisko {role} w firmie {co}
aplikację na stanowisko {role} w {co}
aplikację na stanowisko {role}
aplikacja na stanowisko {role}
rekrutacji na stanowisko {role} w firmie {co}
rekrutacji na stanowisko {role} w {co}
rekrutacji na stanowisko {role}
zainteresowanie ofertą pracy na stanowisko {role}
zainteresowanie stanowiskiem {role} w {co}
zainteresowanie stanowiskiem {role}
na stanowisko {role} w firmie {co}
na stanowisko {role}
rozmowa kwalifikacyjna w {co}
firma: {co}
stanowisko: {role}
rekrutacji na {role}
stanowisko {role}
rekrutacja {role}
naszego klienta {co}

[other]
syna
córki
córka
mama
mamą
tata
tatą
mąż
żona
siostry
brata
sąsiad
sąsiadem
powodzenia
trzymam kciuki
antka
synka
córeczki
"""
