"""Turkish."""

WORDS = """
[strong]
iş görüşmesi
iş görüşmem
iş görüşmemiz
iş görüşmeleri
iş görüşmesine
iş görüşme
iş mülakatı
iş mülakatım
iş mülakatımız
iş mülakat
işe alım görüşmesi
işe alım görüşmem
işe alım mülakatı
işe alım mülakatım
işe alım sınavı
işe giriş mülakatı
işe giriş görüşmesi
ik görüşmesi
ik görüşmem
ik görüşme
ik ile görüşme
ik ile ilk görüşme
ik ile telefon görüşmesi
ik ile mülakat
ik ön görüşme
ik ön görüşmesi
ik telefon görüşmesi
ik tanışma görüşmesi
ik mülakatı
ik mülakat
hr görüşmesi
hr ile görüşme
hr mülakatı
hr mülakat
insan kaynakları görüşmesi
insan kaynakları ile görüşme
insan kaynakları mülakatı
mülakat daveti
mülakata davet
mülakat davetiyesi
mülakat randevusu
mülakat randevum
mülakat çağrısı
mülakata çağrı
görüşme daveti iş
iş görüşmesi daveti
iş görüşmesine davet
iş başvurusu görüşmesi
iş başvurum görüşme
başvuru görüşmesi
pozisyon görüşmesi
pozisyonu için görüşme
pozisyonu görüşmesi
pozisyonu mülakatı
staj görüşmesi
staj mülakatı
staj mülakat
staj başvurusu görüşmesi
deneme günü iş
deneme vardiyası
işe alım süreci görüşmesi
kpss mülakatı
personel alımı mülakatı
memur alımı mülakatı
sözleşmeli personel mülakatı
uzman yardımcılığı mülakatı
müfettiş yardımcılığı mülakatı
sözlü sınav mülakat

[firm]
teknik mülakat
teknik mülakatı
teknik mülakatım
teknik görüşme
teknik görüşmesi
teknik görüşmem
ön görüşme
ön görüşmesi
ön görüşmem
ön mülakat
ön mülakatı
ön eleme görüşmesi
ön değerlendirme görüşmesi
telefon mülakatı
telefonla mülakat
telefonda mülakat
telefon görüşmesi ik
telefon ön görüşmesi
telefon ön görüşme
telefonda ön görüşme
telefonla ön görüşme
video mülakat
video mülakatı
görüntülü mülakat
görüntülü görüşme
online mülakat
online mülakatı
çevrimiçi mülakat
çevrim içi mülakat
zoom mülakatı
zoom mülakat
teams mülakatı
teams mülakat
yüz yüze mülakat
yüz yüze görüşme
yüzyüze görüşme
yüzyüze mülakat
ilk mülakat
ikinci mülakat
üçüncü mülakat
son mülakat
final mülakatı
final mülakat
final görüşmesi
final görüşme
1 mülakat
2 mülakat
3 mülakat
mülakat 1
mülakat 2
mülakat 3
mülakat 1 tur
mülakat 2 tur
1 tur mülakat
2 tur mülakat
3 tur mülakat
1 tur görüşme
2 tur görüşme
1 görüşme
2 görüşme
3 görüşme
1 görüşmesi
2 görüşmesi
ilk görüşme
ikinci görüşme
üçüncü görüşme
son görüşme
ilk iş görüşmesi
ikinci iş görüşmesi
2 iş görüşmesi
yönetici görüşmesi
yönetici mülakatı
müdür görüşmesi
müdür mülakatı
bölüm müdürü görüşmesi
bölüm müdürü ile görüşme
departman müdürü ile görüşme
departman yöneticisi ile görüşme
takım lideri ile görüşme
takım lideri görüşmesi
işe alım yöneticisi ile görüşme
işe alım müdürü ile görüşme
işe alım uzmanı ile görüşme
genel müdür görüşmesi
genel müdür ile görüşme
genel müdür mülakatı
gm görüşmesi
gm ile görüşme
direktör görüşmesi
direktör ile görüşme
direktör mülakatı
ceo görüşmesi
ceo ile görüşme
cto görüşmesi
cto ile görüşme
kurucu görüşmesi
kurucu ile görüşme
kurucularla görüşme
patronla görüşme
patron görüşmesi
ekip görüşmesi
ekip mülakatı
ekip ile mülakat
takım görüşmesi
takım mülakatı
panel mülakatı
panel mülakat
komisyon mülakatı
jüri mülakatı
grup mülakatı
grup mülakat
vaka mülakatı
vaka görüşmesi
vaka çalışması görüşmesi
case mülakatı
case görüşmesi
case interview görüşmesi
kültür görüşmesi
kültür mülakatı
kültür uyumu görüşmesi
yetkinlik mülakatı
yetkinlik bazlı mülakat
yetkinlik görüşmesi
davranışsal mülakat
ingilizce mülakat
ingilizce mülakatı
yabancı dil mülakatı
kodlama mülakatı
canlı kodlama
canlı kod mülakatı
sistem tasarımı mülakatı
tanışma mülakatı
recruiter görüşmesi
recruiter ile görüşme
recruiter mülakatı
headhunter görüşmesi
headhunter ile görüşme
danışman firma görüşmesi
danışmanlık firması ile görüşme
teklif görüşmesi iş
iş teklifi görüşmesi
iş teklifi
maaş görüşmesi yeni iş
ücret görüşmesi iş
sözleşme imza yeni iş
değerlendirme merkezi
değerlendirme merkezi uygulaması
deneme günü
deneme çalışması
deneme mesaisi
deneme vardiyası restoran
deneme dersi
demo ders
demo dersi
örnek ders
örnek ders anlatımı
örnek ders anlatma
ders anlatımı mülakat
deneme sürüşü şoför
uygulama sınavı
uygulamalı sınav
uygulamalı mülakat
sözlü mülakat
mülakat sınavı
sözlü sınav
iş deneme
assessment görüşmesi
assessment günü

[plain]
mülakat
mülakatı
mülakatım
mülakatımız
mülakatlar
mülakata
mülakatta
mülakatın
mülakatınız
mülakat günü
mülakat saati
mülakat randevu
mülkat
mülaket
mulakkat
interview mülakat

[vague]
görüşme
görüşmesi
görüşmem
görüşmemiz
görüşmeler
görüşmeleri
görüşmeye
online görüşme
online görüşmesi
çevrimiçi görüşme
video görüşme
video görüşmesi
video konferans
telefon görüşmesi
telefon görüşme
telefonda görüşme
telefonla görüşme
telefon
tel görüşmesi
tanışma
tanışma görüşmesi
tanışma toplantısı
tanışma toplantı
tanışma kahvesi
tanışma araması
tanışma çağrısı
tanışmak
tanışalım
kısa görüşme
kısa bir görüşme
kısa sohbet
sohbet
ön tanışma
bire bir tanışma
toplantı
toplantısı
arama
arayacak
arayacaklar
aranacağım
arıyorlar
çağrı
buluşma
randevu
randevusu
ziyaret
ziyareti
ofis ziyareti
şirket ziyareti
fabrika ziyareti
fabrika turu
teams
teams görüşmesi
teams toplantısı
zoom
zoom görüşmesi
zoom toplantısı
google meet
meet
skype
whatsapp görüşmesi
call
chat
meeting
intro
konuşma
konuşması
konuşacağız

[round]
ilk tur
ikinci tur
üçüncü tur
son tur
1 tur
2 tur
3 tur
tur 1
tur 2
final tur
final turu
ilk aşama
ikinci aşama
üçüncü aşama
son aşama
sonraki aşama
teknik aşama
final aşaması
mülakat aşaması
1 aşama
2 aşama
3 aşama
2 etap
son etap
ekiple tanışma
ekip ile tanışma
ekiple görüşme
ekip tanışma
takımla tanışma
takım ile tanışma
ekiple öğle yemeği
ekiple kahve
yönetimle görüşme
yönetim kurulu görüşmesi
case sunumu
case sunum
vaka sunumu
vaka çalışması sunumu
vaka çalışması
sunum aşaması
proje sunumu iş
ödev sunumu
teknik ödev değerlendirmesi
kod inceleme görüşmesi
live coding
pair programming
portfolyo sunumu
portföy sunumu
grup çalışması mülakat
envanter geri bildirim
kişilik envanteri görüşmesi

[job]
işe alım
işe alım süreci
alım süreci
personel alımı
eleman alımı
başvuru
başvurum
başvurunuz
başvurusu
iş başvurusu
iş başvurum
pozisyon
pozisyonu
pozisyonu için
kadro
kadrosu
açık pozisyon
ilan
iş ilanı
ilanı
iş fırsatı
iş teklifi
kariyer fırsatı
yeni iş
staj
staj başvurusu
stajyerlik
uzun dönem staj
yaz stajı
çırak
çıraklık
part time
yarı zamanlı
tam zamanlı
vardiyalı
insan kaynakları
ik
hr
ik uzmanı
ik müdürü
recruiter
headhunter
işe alım uzmanı
aday süreci
aday deneyimi
rol
rolü

[candidate]
aday
adaylar
adayla
adaylarla
aday görüşmesi
aday görüşmeleri
aday mülakatı
aday mülakatları
adayla görüşme
adayla mülakat
aday ile görüşme
aday ile mülakat
adaylarla görüşme
adaylarla mülakat
mülakat yapılacak
mülakat yapacağım
mülakat yapıyorum
mülakata alacağız
mülakata alınacak
mülakatlarını yap
mülakatçı
mülakatçılar
mülakat paneli
mülakat komisyonu üyeliği
görüşmeci
başvuran
başvuranlar

[mock]
deneme mülakatı
deneme mülakat
deneme görüşmesi
mülakat denemesi
mülakat provası
mülakat prova
prova mülakat
prova mülakatı
mülakat simülasyonu
iş görüşmesi provası
iş görüşmesi simülasyonu
iş görüşmesi pratiği
simülasyon mülakat
simülasyon mülakatı
mülakat pratiği
mülakat pratik
mülakat alıştırması
mülakat antrenmanı
mülakat çalışması
pratik mülakat
örnek mülakat
yalancı mülakat
mock mülakat
rol yapma mülakat
prova görüşmesi
~ prova
~ provası
~ simülasyon
~ pratik

[prep]
mülakat hazırlığı
mülakat hazırlık
mülakata hazırlık
mülakata hazırlan
mülakata hazırlanma
mülakata çalış
mülakat için çalış
mülakat için hazırlan
görüşme hazırlığı
görüşmeye hazırlık
görüşmeye hazırlan
iş görüşmesi hazırlığı
iş görüşmesine hazırlık
iş görüşmesine hazırlan
iş görüşmesi için hazırlan
hazırlık
^hazırlık
hazırlan
^hazırlan
^çalış
^tekrar et
^araştır
^oku
^gözden geçir
^not çıkar
mülakat soruları
mülakat sorusu
mülakat notları
mülakat öncesi
görüşme öncesi
mülakat koçu
mülakat koçluğu
kariyer koçu
kariyer koçluğu
kariyer danışmanı
kariyer danışmanlığı
kariyer mentörü
kariyer mentorluğu
kariyer merkezi görüşmesi
mentör görüşmesi
mentorluk
cv danışmanlığı
cv inceleme
cv kontrolü
cv hazırlama
özgeçmiş hazırlama
özgeçmiş inceleme
~ koçluk
~ koçluğu

[training]
mülakat eğitimi
mülakat teknikleri
mülakat teknikleri eğitimi
mülakat becerileri
mülakat atölyesi
mülakat semineri
mülakat webinarı
mülakat kursu
mülakat kampı
iş görüşmesi teknikleri
iş görüşmesi eğitimi
iş görüşmesi atölyesi
etkili mülakat
başarılı mülakat
işe alım eğitimi
işe alım teknikleri
mülakatçı eğitimi
cv atölyesi
cv hazırlama atölyesi
özgeçmiş atölyesi
oryantasyon eğitimi
hizmet içi eğitim
iş güvenliği eğitimi
webinar
konferans
~ eğitim
~ eğitimi
~ seminer
~ semineri
~ atölye
~ atölyesi
~ kurs
~ kursu

[debrief]
aday değerlendirme
aday değerlendirmesi
aday değerlendirme toplantısı
adayların değerlendirilmesi
aday havuzu
aday listesi
aday inceleme
aday eleme
cv eleme
cv tarama
özgeçmiş eleme
özgeçmiş tarama
başvuruları incele
başvuruları değerlendir
başvuru değerlendirme toplantısı
mülakat değerlendirme
mülakat değerlendirmesi
mülakat değerlendirme toplantısı
mülakat sonrası değerlendirme
mülakat planlama
mülakat planlaması
mülakat takvimi
mülakat komisyonu toplantısı
değerlendirme toplantısı
işe alım toplantısı
işe alım değerlendirme
işe alım planlama
işe alım planı
işe alım durum
işe alım kararı
işe alım komitesi
işe alım kick off
kadro planlama
norm kadro
debrief
kalibrasyon
kalibrasyon toplantısı

[media]
röportaj
röportajı
röportajım
röportaja
basın toplantısı
basın görüşmesi
basın mülakatı
basın açıklaması
gazeteci ile görüşme
gazeteciyle görüşme
gazete röportajı
dergi röportajı
radyo röportajı
radyo programı
radyo yayını
radyo konuğu
televizyon röportajı
televizyon programı
tv programı
tv çekimi
canlı yayın
canlı yayın konuğu
yayın konuğu
program çekimi
video çekimi
röportaj çekimi
podcast çekimi
podcast kaydı
podcast röportajı
söyleşi
söyleşisi
yazar söyleşisi
muhabir
belgesel çekimi
~ basın
~ gazeteci
~ gazete
~ gazetesi
~ dergi
~ dergisi
~ radyo
~ televizyon
~ çekim
~ çekimi
~ kayıt
~ yayın
~ podcast*
~ haber

[research]
kullanıcı görüşmesi
kullanıcı görüşmeleri
kullanıcı mülakatı
kullanıcı araştırması
kullanıcı testi
kullanılabilirlik testi
müşteri görüşmesi
müşteri görüşmeleri
müşteri mülakatı
derinlemesine görüşme
derinlemesine mülakat
derinlemesine görüşmesi
araştırma görüşmesi
araştırma mülakatı
akademik görüşme
nitel görüşme
nitel araştırma görüşmesi
uzman görüşmesi
uzman mülakatı
odak grup
odak grubu
odak grup görüşmesi
pazar araştırması
tez görüşmesi
tez mülakatı
tez için görüşme
tez için mülakat
tez için röportaj
tez danışmanı
tez savunması
tez jürisi
anket
anket görüşmesi
saha araştırması görüşmesi
sözlü tarih
sözlü tarih görüşmesi
katılımcı görüşmesi
~ araştırma
~ araştırması
~ tez
~ kullanıcı
~ katılımcı

[official]
vize görüşmesi
vize görüşmem
vize mülakatı
vize mülakat
vize randevusu
vize başvurusu
vize başvuru
vize işlemleri
vize için
schengen
idata
vfs
konsolosluk
konsolosluk görüşmesi
konsolosluk mülakatı
konsolosluk randevusu
konsoloslukta
büyükelçilik görüşmesi
büyükelçilik mülakatı
büyükelçilik randevusu
elçilik görüşmesi
elçilik mülakatı
elçilik randevusu
yeşil kart görüşmesi
green card görüşmesi
vatandaşlık görüşmesi
vatandaşlık mülakatı
vatandaşlık başvurusu
ikamet izni
ikamet randevusu
göç idaresi
göç idaresi randevusu
göç idaresi görüşmesi
iltica görüşmesi
iltica mülakatı
pasaport randevusu
nüfus müdürlüğü
nüfus randevusu
polis ifadesi
ifade verme
ifade vermeye
ifade alma
karakol
tanıklık
tanık ifadesi
mahkeme duruşması
mahkeme günü
duruşma
arabuluculuk
arabulucu görüşmesi
avukat görüşmesi
avukatla görüşme
avukat ile görüşme
avukat randevusu
iş kur
işkur
işkur görüşmesi
işkur randevusu
iş kur görüşmesi
iş kur randevusu
işkur danışman
iş ve meslek danışmanı
işsizlik maaşı
işsizlik ödeneği
sgk randevusu
sgk görüşmesi
noter randevusu
noter işlemi
askerlik şubesi
askerlik görüşmesi
güvenlik soruşturması
tapu randevusu
ehliyet sınavı
~ vize
~ büyükelçilik
~ elçilik
~ vatandaşlık
~ polis
~ mahkeme
~ avukat
~ sgk
~ noter
~ kaymakamlık

[school]
veli görüşmesi
veli görüşmem
veli görüşmeleri
veli toplantısı
veli öğretmen görüşmesi
veli randevusu
okul görüşmesi
okul mülakatı
okul kayıt görüşmesi
okul kaydı
okul tanıtımı
okul gezisi
okul randevusu
okul kabul görüşmesi
özel okul görüşmesi
kayıt görüşmesi
kolej görüşmesi
anaokulu görüşmesi
anaokulu kayıt
anaokulu tanışma
anaokulu kaydı
kreş görüşmesi
kreş kayıt
kreş kaydı
kreş tanışma
öğretmen görüşmesi
öğretmenle görüşme
öğretmeniyle görüşme
öğretmenler günü
sınıf öğretmeni görüşmesi
sınıf öğretmeni ile görüşme
rehber öğretmen görüşmesi
rehberlik görüşmesi
rehberlik servisi görüşmesi
bep toplantısı
yüksek lisans mülakatı
yüksek lisans mülakat
yüksek lisans görüşmesi
yüksek lisans bilim sınavı
yüksek lisans kabul
doktora mülakatı
doktora mülakat
doktora görüşmesi
doktora bilim sınavı
doktora yeterlik
lisansüstü mülakat
lisansüstü mülakatı
üniversite mülakatı
üniversite kabul görüşmesi
üniversite kabul
üniversite görüşmesi
kabul görüşmesi
kabul mülakatı
burs mülakatı
burs görüşmesi
burs mülakat
burs başvurusu
erasmus mülakatı
erasmus görüşmesi
erasmus sınavı
değişim programı mülakatı
yetenek sınavı
özel yetenek sınavı
danışman hoca görüşmesi
hoca ile görüşme
kurs kaydı
~ veli
~ okul
~ okulu
~ öğretmen
~ anaokulu
~ kreş
~ üniversite
~ yüksek lisans
~ doktora
~ burs
~ kabul
~ sınıf

[home]
kiracı görüşmesi
kiracı adayı
kiracı adayıyla
kiracı ile görüşme
kiracıyla görüşme
ev sahibi görüşmesi
ev sahibi ile görüşme
ev sahibiyle görüşme
ev görme
ev gezme
ev gezmesi
ev bakma
ev bakmaya
daire görme
daire gezme
daire bakma
kiralık daire
kiralık ev
satılık daire
satılık ev
ev arkadaşı görüşmesi
ev arkadaşı adayı
ev arkadaşı ile tanışma
ev arkadaşı arama
oda arkadaşı
yurt görüşmesi
yurt mülakatı
bakıcı görüşmesi
bakıcı adayı
bakıcı mülakatı
çocuk bakıcısı görüşmesi
bakıcı ile görüşme
dadı görüşmesi
temizlikçi görüşmesi
yardımcı kadın görüşmesi
gündelikçi
evlat edinme
evlat edinme görüşmesi
koruyucu aile
koruyucu aile görüşmesi
emlakçı
emlakçıyla görüşme
emlakçı görüşmesi
site yönetimi
apartman toplantısı
kat malikleri toplantısı
usta gelecek
tadilat
kız isteme
söz nişan
~ kiracı
~ ev sahibi
~ daire
~ ev arkadaşı
~ bakıcı
~ emlak
~ ev

[staff]
performans görüşmesi
performans görüşmem
performans değerlendirme
performans değerlendirmesi
performans değerlendirme görüşmesi
performans toplantısı
yıllık değerlendirme
yıl sonu değerlendirme
yıl sonu görüşmesi
yıl ortası değerlendirme
yarıyıl değerlendirme
ara değerlendirme görüşmesi
çıkış görüşmesi
çıkış mülakatı
işten çıkış görüşmesi
işten ayrılma görüşmesi
ayrılış görüşmesi
ayrılma görüşmesi
istifa görüşmesi
istifa
zam görüşmesi
maaş zammı görüşmesi
ücret zammı
maaş görüşmesi
hedef görüşmesi
hedef belirleme
hedef değerlendirme
gelişim görüşmesi
kariyer gelişim görüşmesi
kariyer görüşmesi
geri bildirim görüşmesi
birebir görüşme
bire bir görüşme
birebir
bire bir
1 1
one on one
yönetici ile birebir
yöneticimle birebir
haftalık birebir
terfi görüşmesi
terfi mülakatı
terfi değerlendirme
deneme süresi değerlendirme
deneme süresi görüşmesi
deneme süresi sonu
disiplin görüşmesi
disiplin kurulu
savunma görüşmesi
uyarı görüşmesi
arabuluculuk işten çıkış
işe dönüş görüşmesi
işe başlama
işe giriş evrak
ilk iş günü
işe ilk gün
oryantasyon
onboarding
uyum programı
departman toplantısı
haftalık toplantı
ekip toplantısı
~ performans
~ terfi
~ çıkış
~ zam

[sales]
satış görüşmesi
satış toplantısı
satış sunumu
müşteri toplantısı
müşteri ziyareti
müşteri ile görüşme
müşteriyle görüşme
müşteri araması
tedarikçi görüşmesi
tedarikçi toplantısı
tedarikçi ile görüşme
teklif toplantısı
teklif sunumu
fiyat görüşmesi
fiyat teklifi
ürün demosu
ürün demo
ürün tanıtımı
ürün sunumu
demo toplantısı
demo görüşmesi
bayi toplantısı
bayi görüşmesi
iş ortaklığı görüşmesi
iş birliği görüşmesi
işbirliği görüşmesi
işbirliği toplantısı
ortaklık görüşmesi
yatırımcı görüşmesi
yatırımcı toplantısı
banka görüşmesi
banka randevusu
bankada görüşme
bankacı ile görüşme
kredi görüşmesi
kredi başvurusu
konut kredisi
ev kredisi
sigorta görüşmesi
sigortacı ile görüşme
sigortacı
bes görüşmesi
emeklilik görüşmesi
mali müşavir görüşmesi
muhasebeci ile görüşme
ajans toplantısı
~ müşteri
~ tedarikçi
~ teklif
~ banka
~ kredi
~ demo

[care]
doktor randevusu
doktor görüşmesi
doktorla görüşme
doktor kontrolü
hastane randevusu
hastane kontrolü
muayene
muayenesi
diş randevusu
dişçi
diş hekimi randevusu
psikolog randevusu
psikolog görüşmesi
psikologla görüşme
psikolog ile görüşme
psikiyatri randevusu
psikiyatrist randevusu
terapi seansı
terapi
terapist görüşmesi
terapist randevusu
çift terapisi
aile danışmanı görüşmesi
diyetisyen randevusu
diyetisyen görüşmesi
diyetisyen
fizik tedavi
aile hekimi
tahlil
aşı randevusu
ameliyat öncesi görüşme
check up
evde bakım görüşmesi
huzurevi görüşmesi
imam nikahı
~ doktor
~ psikolog
~ terapist
~ hastane
~ hastanesi

[reminder]
teşekkür maili
teşekkür mesajı
teşekkür e postası
teşekkür et
^teşekkür
teşekkür maili at
teşekkür mektubu
hatırlatma
^hatırlatma
hatırlat
^hatırlat
hatırlatıcı
^unutma
^ara
^geri ara
^gönder
^mail at
^mail gönder
^mail yaz
^mesaj at
^yaz
^onayla
^teyit et
^teyit
^sor
^iptal et
^ertele
^rezervasyon
^al
^yazdır
^çıktı al
^hazırla
^götür
^takip et
mail at
mesaj at
mail gönder
mail yaz
geri dönüş bekle
geri dönüş yap
geri dönüş yapacaklar
dönüş yapacaklar
dönüş bekle
dönüş bekleniyor
dönüş yap
cevap bekle
cevap bekleniyor
cevap ver
cevap gelecek
haber bekle
haber verecekler
haber gelecek
sonuç bekle
sonuç bekleniyor
sonuç açıklanacak
sonuç sor
sonucunu sor
sonucu sor
sonucu ne oldu
sonucu takip
mülakat sonucu
mülakat sonucum
mülakat sonuçları
mülakat sonucu sor
görüşme sonucu
görüşme sonucu sor
görüşmenin sonucu
başvuru sonucu
mülakat sonrası
mülakattan sonra
görüşme sonrası
görüşmeden sonra
mülakat takibi
başvuru takibi
görüşme takibi
takip maili
takip araması
referans ara
~ teşekkür
~ geri dönüş
~ cevap
~ sonuç
~ sonuçlar
~ takip

[errand]
mülakata gidiş
mülakata git
mülakata yolculuk
görüşmeye gidiş
görüşmeye git
görüşmeye yola çık
mülakat yolculuğu
mülakat için uçuş
mülakat için otel
mülakat için bilet
görüşme için uçuş
görüşme için bilet
mülakat uçuşu
^uçuş
^tren
^otobüs
^uçak
^yola çık
^yolculuk
~ yolculuk
uçuş mülakat
tren mülakat
otel mülakat
otel rezervasyonu
uçak bileti
otobüs bileti
tren bileti
takım elbise
takım elbise al
mülakat kıyafeti
görüşme kıyafeti
mülakat için gömlek
gömlek ütüle
ütü
kuru temizleme
kuaför randevusu
berber randevusu
saç kesimi
saç tıraşı
vesikalık
vesikalık fotoğraf
biyometrik fotoğraf
cv çıktısı
cv bas
izin al
mülakat için izin
görüşme için izin
~ kuaför
~ berber
~ otel

[deadline]
son tarih
son gün
son başvuru
son başvuru tarihi
son başvuru günü
başvuru son gün
başvuru son tarih
başvuru yap
başvuru gönder
başvuruyu gönder
başvuru tarihi
cv gönder
cv güncelle
özgeçmiş gönder
ilana başvur
iş başvurusu yap
iş ara
iş arama
case teslim
case teslimi
case teslim tarihi
vaka teslim
vaka çalışması teslim
ödev teslim
ödev teslimi
proje teslim
proje teslimi
teknik ödev
teknik ödev teslim
online test
online sınav
çevrimiçi test
yetenek testi
genel yetenek testi
kişilik envanteri
kişilik testi
ingilizce testi
kodlama testi
hackerrank testi
video mülakat son gün
video mülakat kaydı gönder
tek yönlü video mülakat
kendi kendine video mülakat
~ teslim
~ teslimi
~ deadline

[fair]
kariyer fuarı
kariyer fuarları
insan kaynakları fuarı
istihdam fuarı
kariyer günü
kariyer günleri
kariyer zirvesi
kariyer etkinliği
kariyer buluşması
tanıtım günü
tanıtım günleri
tercih fuarı
üniversite fuarı
eğitim fuarı
bilgilendirme toplantısı
bilgilendirme semineri
açık gün
açık kapı
teknik gezi
meetup
networking etkinliği
network etkinliği
~ fuar
~ fuarı
~ zirve
~ zirvesi

[coffee]
kahve
kahve içelim
kahve sohbeti
kahveye
kahve molası
kahvaltı
öğle yemeği
akşam yemeği
sohbet muhabbet
network kahvesi
bilgi alma görüşmesi
bilgilendirme görüşmesi
networking
çay

[hold]
dolu
rezerve
ayrıldı
mülakatlar için ayrıldı
mülakat için ayrıldı
mülakat bloğu
mülakat slotu
takvim blok
takvim bloke
blokaj
bloke
toplantı koymayın
toplantı yok
müsait değil
odak zamanı
yer tutucu
~ hold
~ blok

[leisure]
halı saha
maç
maçı
sinema
konser
doğum günü
düğün
nişan
mangal
konken
okey
tavla
~ tiyatro
~ kupa

[other]
oğlum
oğlumun
kızım
kızımın
eşim
eşimin
kocamın
karımın
annem
annemin
babam
babamın
kardeşim
kardeşimin
ablamın
abimin
kuzenim
kuzenimin
arkadaşımın
arkadaşımın mülakatı
arkadaşın mülakatı
arkadaşın iş görüşmesi
kardeşimin mülakatı
oğlumun mülakatı
kızımın mülakatı
eşimin mülakatı
eşimin iş görüşmesi
sevgilimin
nişanlımın
komşu
komşunun
bol şans
başarılar dile
başarılar
şans dile
mülakatına bırak
mülakata bırak
mülakata götür
referans görüşmesi
referans kontrolü
referans araması
referans için arayacak
referans için aranacağım
referans telefonu
referans olma
referansı için

[role]
*mühendisi
*uzmanı
*yöneticisi
*müdürü
*sorumlusu
*elemanı
*personeli
*görevlisi
*temsilcisi
*danışmanı
*öğretmeni
*öğretmenliği
*yardımcısı
*asistanı
*operatörü
*teknisyeni
*teknikeri
*ustası
*şefi
*direktörü
*koordinatörü
*analisti
*tasarımcısı
*geliştiricisi
*editörü
*müfettişi
*hemşiresi
*memuru
*işçisi
*hekimi
*lideri
mühendis
mühendisi
mühendisliği
geliştirici
geliştiricisi
yazılımcı
yazılım geliştirici
programcı
analist
analisti
analistliği
tasarımcı
tasarımcısı
müdür
müdürü
müdür yardımcısı
müdürlüğü
yönetici
yöneticisi
yöneticiliği
uzman
uzmanı
uzmanlığı
uzman yardımcısı
asistan
asistanı
asistanlığı
danışman
danışmanı
danışmanlığı
öğretmen
öğretmeni
öğretmenlik
öğretmenliği
rehber öğretmen
okul öncesi öğretmeni
akademisyen
öğretim üyesi
öğretim görevlisi
araştırma görevlisi
doçent
hemşire
hemşiresi
hemşirelik
ebe
hekim
doktor
diş hekimi
veteriner
eczacı
eczacı kalfası
eczane teknisyeni
fizyoterapist
psikolog
diyetisyen
sağlık memuru
anestezi teknisyeni
laborant
radyoloji teknikeri
paramedik
att
hasta danışmanı
hasta bakıcı
tıbbi sekreter
stajyer
stajyeri
stajyerliği
staj
çırak
kalfa
koordinatör
koordinatörü
muhasebeci
muhasebe
muhasebe elemanı
mali müşavir
denetçi
denetmen
müfettiş
müfettiş yardımcısı
uzman yardımcılığı
avukat
avukatı
stajyer avukat
hukuk müşaviri
satış temsilcisi
satış danışmanı
satış elemanı
satış uzmanı
satış müdürü
temsilci
temsilcisi
temsilciliği
çağrı merkezi
müşteri temsilcisi
mağaza müdürü
mağaza sorumlusu
kasiyer
reyon görevlisi
tezgahtar
teknisyen
teknisyeni
tekniker
teknikeri
usta
ustası
ustabaşı
formen
elektrikçi
kaynakçı
tornacı
cnc operatörü
operatör
operatörü
forklift operatörü
makinist
kaptan
pilot
hostes
kabin memuru
kabin ekibi
mimar
mimarı
iç mimar
inşaat mühendisi
şantiye şefi
makine mühendisi
endüstri mühendisi
bakım mühendisi
garson
komi
barmen
barista
aşçı
aşçıbaşı
şef
aşçı yardımcısı
bulaşıkçı
pastacı
fırıncı
kasap
şoför
şoförü
kurye
depocu
depo elemanı
depo sorumlusu
lojistik uzmanı
sorumlu
sorumlusu
sorumluluğu
eleman
elemanı
personel
personeli
görevli
görevlisi
memur
memuru
işçi
işçisi
güvenlik görevlisi
temizlik görevlisi
temizlik personeli
ofis elemanı
sekreter
sekreteri
yönetici asistanı
resepsiyonist
resepsiyon görevlisi
ön büro
önbüro md
md
direktör
direktörü
genel müdür
lider
lideri
takım lideri
ekip lideri
proje yöneticisi
ürün yöneticisi
ürün sahibi
scrum master
test uzmanı
testçi
veri bilimci
veri analisti
sistem yöneticisi
sistem uzmanı
ağ uzmanı
destek uzmanı
grafiker
editör
editörü
muhabir
çevirmen
tercüman
metin yazarı
içerik üreticisi
sosyal medya uzmanı
fotoğrafçı
kameraman
kuaför
berber
güzellik uzmanı
antrenör
eğitmen
eğitmeni
pt
bahçıvan
ziraat mühendisi
kimyager
kimyageri
biyolog
sosyal hizmet uzmanı
sosyal çalışmacı
polis
itfaiyeci
bekçi
zabıta
imam
kütüphaneci
yetkili
yetkilisi
yetkililiği
gişe yetkilisi
portföy yöneticisi
müşteri ilişkileri yöneticisi
insan kaynakları uzmanı
ik uzmanı
ik müdürü
işe alım uzmanı
dış ticaret uzmanı
ihracat sorumlusu
satın alma uzmanı
satınalma uzmanı
gümrük müşaviri
kalite kontrol
kalite kontrol uzmanı
emlak danışmanı
sigorta uzmanı
brokeri

[craft]
kıdemli
kıdemsiz
junior
senior
yazılım
veri
ürün
proje
satış
saha
bölge
pazarlama
dijital
kurumsal
insan
kaynakları
ik
ön
arka
mobil
web
backend
frontend
full
stack
makine
elektrik
elektronik
inşaat
endüstri
kimya
gıda
tekstil
bakım
üretim
planlama
kalite
kontrol
güvence
depo
lojistik
dış
ticaret
ihracat
ithalat
satın
satınalma
alma
mali
finans
bütçe
muhasebe
risk
kredi
tahsis
hukuk
müşteri
ilişkileri
hizmetleri
deneyimi
mağaza
kategori
marka
sosyal
medya
içerik
grafik
iç
yönetici
sorumlu
yardımcı
genel
şube
gişe
portföy
ingilizce
matematik
türkçe
fen
sınıf
fizik
biyoloji
tarih
müzik
beden
eğitimi
okul
öncesi
rehberlik
yoğun
acil
ameliyathane
servis
hasta
ve
otel
önbüro
teknik
sistem
ağ
siber
güvenlik
bilgi
teknolojileri
iş
geliştirme
zekası
süreç

[org]
as
a ş
ltd
şti
ltd şti
limited
anonim
kollektif
holding
grup
grubu
şirketi
şirketler
sanayi
san
ticaret
tic
pazarlama
dış ticaret
kardeşler
oğulları
ve oğulları
ortaklık
kooperatifi
belediyesi
büyükşehir
bakanlığı
başkanlığı
müdürlüğü
genel müdürlüğü
kurumu
kurulu
valiliği
kaymakamlığı
adliyesi
odası
borsası
birliği
derneği
vakfı
sendikası
banka
bank
bankası
katılım
finansman
faktoring
leasing
sigorta
emeklilik
yatırım
menkul
portföy
okulu
okulları
anaokulu
kreşi
koleji
kolej
lisesi
ilkokulu
ortaokulu
üniversitesi
fakültesi
enstitüsü
akademi
akademisi
dershanesi
kursu
kurs merkezi
eğitim
eğitim kurumları
yayınları
yayınevi
yayıncılık
basım
matbaa
gazetesi
dergisi
medya
ajans
ajansı
reklam
reklamcılık
prodüksiyon
yapım
film
müzesi
kütüphanesi
tiyatrosu
hastanesi
hastaneleri
hastane
tıp
tıp merkezi
polikliniği
klinik
kliniği
sağlık
sağlık grubu
eczanesi
eczane
eczacılık
ecza
ecza deposu
laboratuvarı
laboratuvarları
ilaç
medikal
optik
diş
veteriner
veterinerlik
yazılım
bilişim
teknoloji
teknolojileri
teknolojiler
yazılım evi
bilgisayar
elektronik
iletişim
telekom
telekomünikasyon
internet
oyun
robotik
otomasyon
savunma
havacılık
havayolları
hava yolları
uzay
enerji
elektrik
doğalgaz
gaz
petrol
petrokimya
kimya
boya
plastik
kauçuk
ambalaj
kağıt
cam
seramik
çimento
beton
demir
çelik
döküm
metal
alüminyum
makina
makine
kalıp
otomotiv
oto
motor
lastik
mobilya
ahşap
orman
inşaat
yapı
gayrimenkul
emlak
mimarlık
mühendislik
müşavirlik
tekstil
konfeksiyon
giyim
moda
deri
ayakkabı
iplik
gıda
süt
fırın
fırını
unlu mamuller
pastanesi
pastane
tarım
çiftliği
tohum
market
marketleri
mağazaları
mağazacılık
perakende
toptan
bakkal
avm
restoran
restoranı
lokantası
lokanta
kebap
kafe
cafe
kahve
kahvecisi
otel
oteli
otelleri
otelcilik
resort
tatil köyü
turizm
seyahat
nakliyat
nakliye
taşımacılık
lojistik
kargo
gümrük
denizcilik
gemi
tersane
tersanesi
liman
limanı
havalimanı
filo
danışmanlık
denetim
mali müşavirlik
muhasebe
hukuk
hukuk bürosu
avukatlık
avukatlık bürosu
insan kaynakları
güvenlik
temizlik
tesis
hizmetleri
spor
spor kulübü
fitness
güzellik
güzellik merkezi
kuaför
kozmetik
parfümeri
kuyumculuk
mücevherat
kırtasiye
kitabevi
tasarım
stüdyo
studio
atölyesi
dekorasyon
peyzaj
çevre
arıtma
maden
madencilik
mermer

[filler]
ile
ve
veya
için
ilgili
hakkında
dair
saat
saati
günü
tarih
tarihi
yeri
toplantı
toplantısı
davet
daveti
davetiyesi
onaylandı
onay
onaylı
teyit
ertelendi
güncellendi
güncelleme
değişti
planlandı
planlanan
yeni
online
çevrimiçi
uzaktan
yüz
yüze
telefon
telefonda
telefonla
tel
video
görüntülü
kamera
link
linki
zoom
teams
meet
skype
whatsapp
ilk
birinci
ikinci
üçüncü
dördüncü
son
final
tur
turu
aşama
aşaması
etap
ön
kısa
teknik
genel
pozisyon
pozisyonu
pozisyonuna
kadro
kadrosu
rol
rolü
ilan
ilanı
başvuru
başvurusu
başvurum
iş
işi
işe
alım
alımı
süreci
süreç
şirket
şirketi
şirketin
firma
firması
kurum
işveren
ofis
ofisi
ofiste
merkez
fabrika
adres
kat
oda
odası
bina
giriş
danışma
resepsiyon
otopark
ik
hr
insan
kaynakları
müdürü
yönetici
yöneticisi
ekip
ekibi
ekiple
takım
takımı
takımla
kurucu
kurucusu
patron
patronla
ceo
cto
gm
genel müdür
direktör
görüşme
görüşmesi
görüşmem
mülakat
mülakatı
tanışma
randevu
randevusu
sohbet
arama
arayacak
komisyon
panel
jüri
grup
bey
hanım
beyle
hanımla
sn
sayın
aday
benim
bana
bizim
size
sizin
onlar
bir
bu
şu
de
da
den
dan
te
ta
ten
tan
nde
nda
nden
ndan
ya
ye
na
ne
nin
nun
un
yla
yle
la
le
daki
deki
taki
teki
ki
pazartesi
salı
çarşamba
perşembe
cuma
cumartesi
pazar
sabah
öğle
öğlen
öğleden
sonra
önce
akşam
yarın
bugün
haftaya
gün
hafta
ocak
şubat
mart
nisan
mayıs
haziran
temmuz
ağustos
eylül
ekim
kasım
aralık
dk
dakika
saatlik
case
sunum
sunumu
vaka
test
deneme
örnek
ders
anlatımı
demo
sınav
sınavı
sözlü
yazılı
kahve
yemek
unutma
önemli
not
cv
özgeçmiş
diploma
olacak
var
re
fw
ynt
ilt
no
nolu
sube
şubesi
randevum
notu

[at]
şirket
firma
bünyesinde

[with]

[for]
pozisyon
pozisyonu
rol
görev
kadro
ilan
konu

[notes thanks]
başvurunuz için
başvurunuz
başvurunuzu
başvurunuza
başvurunuzla
başvurun için
başvurun
başvurunu
başvurduğunuz
başvurduğun
başvuru yaptığınız
başvuru yaptığın
başvurmuş olduğunuz
yapmış olduğunuz başvuru
yaptığınız başvuru
yaptığınız iş başvurusu
iş başvurunuz
iş başvurunuza
iş başvurunuzla
özgeçmişiniz
özgeçmişinizi inceledik
özgeçmişinizi değerlendirdik
özgeçmişini inceledik
cv nizi inceledik
cv nizi
cv ni inceledik
ilginiz için
gösterdiğiniz ilgi
göstermiş olduğunuz ilgi
ilgin için teşekkür
pozisyona ilginiz
mülakata davet
mülakata davetlisiniz
mülakata davetlisin
mülakata davet etmek
mülakata davet edildiniz
mülakata davet ediyoruz
mülakata bekliyoruz
mülakata çağrıldınız
mülakata katılmaya
mülakata katılmanız
mülakata hak kazandınız
sözlü sınava girmeye hak
sınava girmeye hak
görüşmeye davet
görüşmeye davet etmek
görüşmeye davet ediyoruz
görüşmeye davetlisiniz
görüşmeye bekliyoruz
iş görüşmesine davet
ön görüşme yapmak
ön görüşme için
sizi görüşmeye
seni görüşmeye
seninle görüşmek isteriz
sizi daha yakından tanımak
sizi yakından tanımak
seni daha yakından tanımak
seni tanımak
sizi tanımak
olumlu değerlendirilmiş
olumlu değerlendirildi
olumlu sonuçlanmış
olumlu sonuçlandı
değerlendirme sürecimizin
değerlendirme sürecinin
işe alım sürecimizin
işe alım sürecinin
işe alım sürecimiz
işe alım sürecine
sürecin bir sonraki
sürecin sonraki
sürecimizin bir sonraki
bir sonraki aşamaya
sonraki aşamaya geçtin
sonraki aşamaya geçtiniz
aşamasına geçtin
aşamasına geçtiniz
aşamasına hoş geldin
sürece devam
seninle devam etmek
sizinle devam etmek
kısa listeye
tebrikler ön
tebrik ederiz
müşterimiz adına
müşterimiz olan
profilinizi inceledik
profiliniz ilgimizi
profilini inceledik
profilin ilgimizi
linkedin profiliniz
linkedin profilin
adaylığınız
adaylığın
ilanına yaptığınız
ilanımıza yaptığınız
ilanımıza başvurunuz
pozisyonumuz için
pozisyonumuza
pozisyonuna başvurunuz
pozisyonu başvurunuz
ofisimize bekliyoruz
görüşmeye gelmenizi
mülakata gelmenizi
görüşmeye gelmen
mülakat için sizi
mülakat için seni
görüşme için sizi
görüşme için seni
mülakat daveti
görüşme daveti
değerlendirmek üzere sizi

[notes meet]
görüşeceksiniz
görüşeceksin
görüşme yapacaksınız
görüşme yapacaksın
görüşmesi yapacaksınız
görüşmesi yapacaksın
mülakat yapacaksınız
konuşacaksınız
tanışacaksınız
tanışacaksın
tanışmak için
tanışmak isteriz
tanışmayı dört gözle
tanışmayı sabırsızlıkla
sizinle tanışmayı
seninle tanışmayı
tanışmak için sabırsızlanıyoruz
görüşmek için sabırsızlanıyoruz
mülakatınız
mülakatın planlandı
mülakatınızın
mülakatınıza
görüşmeniz
görüşmeniz planlanmıştır
görüşmenizin
görüşmenize
görüşmen planlandı
görüşmeye katılacak
görüşmeye katılacaklar
görüşmede yer alacak
görüşmede olacak
görüşmede size
görüşmeciler
mülakata katılacak
mülakatta yer alacak
mülakat heyeti
mülakat komisyonu
mülakat süresi
mülakat yaklaşık
mülakat yeri
mülakat tarihi
mülakat saati
görüşme süresi
görüşme yaklaşık
görüşme yeri
görüşmemiz yaklaşık
size eşlik edecek
size pozisyondan bahsedeceğiz
pozisyon hakkında bilgi
pozisyonla ilgili bilgi
pozisyon detayları
şirketimizden bahsedeceğiz
kendinizden bahsetmeniz
kendinizi tanıtmanız
kariyer hedefleriniz
sorularınızı yanıtlamak
yanında getir
danışmaya başvurunuz
sizinle görüşmek isteriz

[notes next]
yeniden planla
yeniden planlamak
yeni saat seçin
yeni bir saat
yeni bir tarih
başka bir saat
saat değişikliği
uygun değilseniz
uygun değilse
uygun olmaması durumunda
uygun olmadığınız
katılamayacaksanız
katılamayacaksan
katılamamanız durumunda
iptal etmek için
görüşmeyi ertele
görüşmeyi iptal
mülakatı iptal

[notes job]
pozisyon
pozisyonu
pozisyonun
pozisyonda
pozisyona
açık pozisyon
kadro
ilan
ilanı
ilanda
iş ilanı
ilanına
iş tanımı
görev tanımı
kariyer net
kariyer
işe alım
işe alım uzmanı
işe alım ekibi
işe alım müdürü
işe başlama
işe giriş
başvuru
başvurdum
başvurusu
iş başvurusu
insan kaynakları
ik uzmanı
ik müdürü
ik dan
ik departmanı
headhunter
recruiter
danışmanlık firması
mülakat
mülakatı
iş görüşmesi
ön görüşme
teknik mülakat
telefon görüşmesi
yüz yüze
maaş beklentisi
maaş beklentim
maaş beklentiniz
ücret beklentisi
ücret beklentiniz
ücret beklentin
ücret ve yan haklar
maaş
net maaş
brüt
yan haklar
yol yemek
servis var
servisi var
sgk girişi
ihbar süresi
ihbar süreniz
ihbar süren
ne zaman başla
ne zaman başlayabilir
başlangıç tarihi
işbaşı
deneme süresi
deneme günü
tam zamanlı
yarı zamanlı
part time
hibrit
uzaktan çalışma
ofisten
vardiya
vardiyalı
vardiya uygunluğunuz
gece vardiyası
mesai
mesai saatleri
çalışma saatleri
çalışma koşulları
hafta sonu çalışma
esnek çalışma
sözleşmeli
kadrolu
cv
cv getir
cv çıktısı
cv mi
özgeçmiş
özgeçmişimi
özgeçmişinizin
diploma
diploma fotokopisi
sertifika
sertifikalar
sertifikaları
transkript
referans
referanslar
referans listesi
adli sicil
adli sicil kaydı
ikametgah
sağlık raporu
ehliyet
src belgesi
askerlik durumu
askerlik durum belgesi
nüfus cüzdanı
portfolyo
portföy
portfolyom
github
kıyafet
ütülü gömlek
iş ayakkabısı
baret
case
case sunumu
vaka çalışması
canlı kodlama
pair programming
teknik sorular
kişilik envanteri
ingilizce seviyesi
kendini tanıt
kendimi tanıt
neden biz
neden bu şirket
neden burası
neden ayrıl
neden ayrıldın
niye ayrıldın
güçlü yön
güçlü ve zayıf
zayıf yön
motivasyon
deneyim
tecrübe
yetkinlik
yetkinlikler
nitelikler
sorularım
sorulacak
sorulacaklar
sordular
sorduğu
eleman arıyorlar
eleman alacaklar
bölüm müdürü
departman müdürü
fabrika müdürü
mağaza müdürü
genel müdür
kurucu
kurucu ortak
yönetici
yöneticisi
takım lideri
ekiple
ekip
staj
stajyer
örnek ders
demo ders
son aşama
ikinci aşama
teknik aşama
sonraki aşama
final aşaması
iş teklifi
teklif
teklif mektubu
sözleşme
yaklaşık 30 dakika
yaklaşık 45 dakika
resepsiyona
yanınızda getirmeniz
yanınızda bulundurmanız
kimlik ibraz
kimliğinizi yanınızda
kimlik kartınız
teyit etmenizi rica
teyit eder misiniz
onaylamanızı rica
katılımınızı teyit
katılım durumunuzu
beklentileriniz
deneyiminiz
deneyimleriniz
deneyimlerinizden
deneyimlerin
tecrübeleriniz
tecrübeniz
siyah pantolon
önlük
usta öğretici
asgari ücret
prim
yemek kartı
özel sağlık sigortası
evrak
evraklar
belgeler
nüfus fotokopisi
işe ne zaman
eleman
personel
adaylar arasında
yeni ekip
cumartesi çalışma

[notes guard]
adayın özgeçmişi
adayın cv
adayın cv si
adayın başvurusu
adayın profili
aday profili
aday kartı
aday özgeçmişi
aday cv
aday cv si
özgeçmiş ekte
özgeçmiş ektedir
özgeçmişi ekte
özgeçmişi ektedir
özgeçmişi ekteki
cv ekte
cv ektedir
cv si ekte
cv si ektedir
cv ye göz at
cv yi inceleyin
adayı değerlendir
adayı değerlendirin
adayı karşıla
adayı karşılayın
adaya sor
adaya sorulacak
adaya sorulacak sorular
aday saat
aday resepsiyonda
aday gelecek
aday bekliyor
adayla ilgili
aday hakkında
aday değerlendirme formu
mülakat değerlendirme formu
değerlendirme formu
değerlendirme formunu
değerlendirmenizi girin
değerlendirmeni gir
puanlama formu
puanlama
puan kartı
mülakat formu
mülakat rehberi
mülakat kılavuzu
mülakat yapacağımız
mülakat yapacağız
görüşme formunu doldur
geri bildiriminizi girin
geri bildirim formunu doldur
aday geri bildirimi
mülakat sonrası değerlendirme

[notes mock]
prova mülakat
mülakat provası
deneme mülakatı
mülakat simülasyonu
simülasyon
rol yapma
sırayla soru
geri bildirim raporu
mentörün
mentör

[notes prep]
kariyer koçu
kariyer danışmanı
kariyer mentörü
koçluk seansı
seans
seansı
mülakat sorularına hazırlan

[notes training]
katılımcılar öğrenecek
eğitim içeriği
eğitim sonunda
katılım sertifikası
kayıt linki
konuşmacılar

[notes media]
dinleyiciler
dinleyicilerimiz
okuyucular
okurlarımız
izleyiciler
izleyicilerimiz
yayınlanacak
canlı yayın
stüdyoda
fotoğrafçı da
fotoğrafçı gelecek
söyleşi
röportaj
bölümü yayın
podcast

[notes research]
araştırma
araştırmamız
araştırmamıza
araştırma kapsamında
hediye çeki
hediye kartı
tez çalışmam
tez çalışması
tezim
yüksek lisans tezi
doktora tezi
onam formu
gönüllü katılım
anonim olarak
gizli tutulacaktır
ses kaydı
ses kaydı alınacaktır
doğru ya da yanlış cevap
doğru veya yanlış cevap
prototip
kullanıcı deneyimi araştırması

[notes official]
vize
vize başvurusu
konsolosluk
büyükelçilik
pasaport
oturum izni
ikamet izni
vatandaşlık
işsizlik maaşı
işsizlik ödeneği
işkur
hizmet dökümü
dosya numarası
duruşma

[notes school]
çocuğunuz
çocuğunuzun
veliler
velimiz
sayın veli
öğretmenle bire bir
öğretmeni ile
kayıt dönemi
bilim sınavı
enstitü
anabilim dalı
programa kabul
öğrenci kabul
burs

[notes home]
kira
kira sözleşmesi
kiralık
depozito
aidat
ev sahibi
oda arkadaşı
ev arkadaşı
tapu
emlakçı

[notes staff]
son iş günü
son iş gününüz
işten ayrılış
hedefler
hedef kartı
hedef kartını
performans formu
öz değerlendirme
yıllık değerlendirme
gelişim planı
yöneticinizle
kontratın imzalandı

[notes sales]
fiyat teklifi
fiyat teklifimizi
teklifimizi
teklifimiz
ürün gamımız
ürün gamımızı
ürünlerimizi sunmak
çözümlerimiz
ihtiyaçlarınız
ihtiyaçlarınızı
firmanız
firmanıza
işletmeniz
ücretsiz deneme
kredi başvurunuz
faiz oranı
poliçe

[notes fair]
stand
standı
stantlar
fuar
fuarı
katılımcı firmalar
ücretsiz giriş

[notes deadline]
teslim tarihi
son teslim
testi tamamlayın
testi tamamla
tamamlamanız için
süreniz var
kendi hızınızda

[notes debrief]
adayları konuşalım
adayları değerlendireceğiz
adayları değerlendirelim
adaylar hakkında
hangi adayla
kısa listeyi belirle

[notes reminder]
teşekkür maili
teşekkür mesajı
sonucu sor

[notes care]
terapi
muayene
tahlil
sevk

[notes names]
{co} bünyesinde
{co} firmasında
{co} firmasındaki
{co} adına sizi
{co} adına
{co} olarak
{co} ailesi
{co} ekibi
{co} işe alım
{co} insan kaynakları
{co} ik
{role} pozisyonu için başvurunuz
{role} pozisyonu için başvurun
{role} pozisyonuna başvurunuz
{role} pozisyonuna yaptığınız
{role} pozisyonu başvurunuz
{role} ilanına yaptığınız
{role} ilanımıza
{role} başvurunuz
{role} başvurun için
{role} pozisyonumuz
{role} pozisyonu
{role} kadrosu
{role} rolü
müşterimiz {co} adına
müşterimiz {co} için
müşterimiz {co}
müşterimiz olan {co}
ik müdürü, {co}
ik uzmanı, {co}
insan kaynakları uzmanı, {co}
insan kaynakları müdürü, {co}
insan kaynakları, {co}
işe alım uzmanı, {co}
işe alım müdürü, {co}
talent acquisition, {co}
genel müdür, {co}
saygılarımla, {co}
saygılarımızla, {co}
sevgiler, {co}
şirket: {co}
firma: {co}
kurum: {co}
işveren: {co}
şirket adı: {co}
yer: {co}
pozisyon: {role}
görev: {role}
unvan: {role}
ünvan: {role}
ilan: {role}
kadro: {role}
rol: {role}
nsan kaynakları, {co}
uzmanı, {co}
müdürü, {co}
danışmanı, {co}
yöneticisi, {co}
direktörü, {co}
sorumlusu, {co}
ortağı, {co}
{co} a.ş
{co} ltd
"""
