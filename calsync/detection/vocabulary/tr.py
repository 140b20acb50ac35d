"""Turkish."""

WORDS = """
[strong]
iş görüşmesi
iş mülakatı
iş görüşmem
iş mülakatım
işe alım görüşmesi
ik görüşmesi
i̇k görüşmesi
insan kaynakları görüşmesi
işe alım mülakatı
[firm]
teknik mülakat
teknik görüşme
ön görüşme
telefon mülakatı
telefon görüşmesi ik
ik mülakatı
video mülakat
ilk mülakat
ikinci mülakat
son mülakat
ilk görüşme
ikinci görüşme
yönetici görüşmesi
vaka mülakatı
değerlendirme merkezi
[plain]
mülakat
mülakatı
mülakatlar
[vague]
görüşme
görüşmesi
[round]
ikinci tur
ilk tur
son tur
ikinci aşama
son aşama
[job]
işe alım
başvuru
pozisyon
insan kaynakları
aday süreci
[candidate]
aday
adaylar
aday görüşmesi
aday mülakatı
adayla görüşme
adaylarla
[mock]
deneme mülakatı
mülakat provası
mülakat simülasyonu
mülakat pratiği
prova
[prep]
mülakat hazırlığı
mülakata hazırlık
hazırlık
hazırlan
mülakat soruları
[training]
eğitim
eğitimi
mülakat eğitimi
mülakat teknikleri
seminer
atölye
[debrief]
aday değerlendirme
değerlendirme toplantısı
debrief
işe alım toplantısı
[media]
röportaj
röportajı
basın
gazeteci
gazete
radyo
televizyon
çekim
kayıt
podcast*
[research]
kullanıcı görüşmesi
kullanıcı görüşmeleri
kullanıcı araştırması
müşteri görüşmesi
araştırma
anket
tez
tez görüşmesi
[official]
vize
vize görüşmesi
vize mülakatı
konsolosluk
büyükelçilik
elçilik
vatandaşlık
polis
mahkeme
avukat
iş kur
işkur
sgk
noter
[school]
veli
veli görüşmesi
veli toplantısı
okul
okul görüşmesi
öğretmen
öğretmen görüşmesi
anaokulu
kreş
üniversite
yüksek lisans mülakatı
yüksek lisans
burs
burs mülakatı
kabul
[home]
kiracı
kiracı görüşmesi
ev sahibi
ev görme
daire
ev arkadaşı
bakıcı
bakıcı görüşmesi
evlat edinme
emlak
[staff]
performans görüşmesi
performans değerlendirme
performans
yıllık değerlendirme
çıkış görüşmesi
çıkış mülakatı
çıkış
zam görüşmesi
birebir görüşme
birebir
terfi
hedef görüşmesi
[sales]
satış görüşmesi
müşteri
tedarikçi
teklif
banka
kredi görüşmesi
kredi
demo
[care]
doktor
psikolog
terapi
terapist
hastane
[reminder]
teşekkür
teşekkür maili
teşekkür mesajı
hatırlatma
hatırlat
^hatırlat
^ara
^gönder
^onayla
geri dönüş
cevap
cevap bekle
sonuç
sonuçlar
mülakat sonrası
görüşme sonrası
takip
[errand]
yolculuk
^uçuş
^tren
takım elbise
kuaför
otel
[deadline]
son tarih
son gün
son başvuru
teslim
online test
[fair]
kariyer fuarı
fuar
kariyer günü
tanıtım günü
bilgilendirme toplantısı
[coffee]
kahve
öğle yemeği
sohbet
[hold]
dolu
rezerve
ayrıldı
[role]
mühendis
mühendisi
geliştirici
geliştiricisi
yazılımcı
analist
analisti
tasarımcı
tasarımcısı
müdür
müdürü
yönetici
yöneticisi
uzman
uzmanı
asistan
asistanı
danışman
danışmanı
öğretmeni
hemşire
stajyer
staj
koordinatör
koordinatörü
muhasebeci
satış temsilcisi
temsilci
temsilcisi
teknisyen
teknisyeni
mimar
garson
aşçı
şoför
sorumlusu
elemanı
direktör
direktörü
[craft]
kıdemli
yazılım
veri
ürün
proje
satış
pazarlama
insan
kaynakları
[org]
yazılım
banka
okulu
üniversitesi
otel
kolej
market
mobilya
gıda
şirketi
holding
as
aş
grup
sanayi
ticaret
bankası
sigorta
vakfı
hastanesi
teknoloji
bilişim
yazılım evi
enerji
lojistik
inşaat
kardeşler
[filler]
ile
için
ve
saat
toplantı
toplantısı
davet
onaylandı
ertelendi
yeni
online
telefon
video
ilk
ikinci
üçüncü
son
tur
aşama
teknik
pozisyonu
şirket
ik
görüşmesi
bey
hanım
[at]
şirket
[with]

[for]
pozisyon
pozisyonu
[notes thanks]
başvurunuz için
başvurunuz
başvurun için
ilginiz için
başvurduğunuz
mülakata davet
görüşmeye davet
[notes meet]
görüşeceksiniz
tanışacaksınız
tanışmak için
mülakatınız
görüşmeniz
sizinle tanışmayı
[notes job]
pozisyon
pozisyonu
işe alım
başvuru
insan kaynakları
[notes guard]
adayın özgeçmişi
aday özgeçmişi
özgeçmiş ekte
cv ekte
cv si ekte
aday
adayın
değerlendirme formu
[notes research]
araştırma
katılımcı
katılımcılar
hediye çeki
[notes media]
dinleyiciler
okuyucular
gazeteci
[notes school]
çocuğunuz
veliler
öğrenci
[notes staff]
son iş günü
hedefler
performans
[notes names]
{role} pozisyonu için başvurunuz
şirket: {co}
pozisyon: {role}

[other]
oğlum
kızım
bol şans
"""
