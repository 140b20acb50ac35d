"""The words of each language by which interviews and their look-alikes are known.

One module a language, each holding one text, `WORDS`, that a speaker can mend without
reading code. A line is a word or a phrase; case, accents and punctuation do not matter
("follow-up" is "follow up"). `*` stands for the rest of a word, at its end or its
beginning; `^` in front: only where a title begins; `~` in front: a weak hint, which a
name of a firm or of a role may well contain; `#` begins a remark.

What an event is called:

    strong    only somebody who applies for a job calls an event so
    firm      an interview for a job, seen from either side of the table
    plain     the general word for an interview
    vague     a word that also means any talk or meeting
    round     a step of a selection process
    job       words around applying for a job
    candidate the owner sits on the other side of the table

What it is instead, one section a kind: mock, prep, training, debrief, media, research,
official, school, home, staff, sales, upkeep, care, reminder, errand, deadline, fair,
coffee, hold, leisure, other (somebody else's interview).

What names are made of:

    role      what a job is called; its head word
    craft     what stands beside that head word
    org       words that only a firm's name contains
    filler    words that name neither firm, role nor person
    at with for   what stands before a firm, before a firm or a person, before a role

What the notes say: `notes thanks`, `notes meet`, `notes next` (moving the appointment),
`notes job`, `notes guard` (the owner interviews), `notes <kind>`, and `notes names`:
sentences in which `{co}` is the employer and `{role}` the job.

An event is only looked at when its title contains one of the `STEMS` of a language, or its
notes, links or people one of the `NEEDLES`, and then with the words of those languages and
of English. A word for an interview (strong, firm or plain) that contains none of them is
of no use: add its stem here as well.
"""

LANGUAGES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ja", "zh", "da", "no", "fi", "cs",
    "tr", "ko",
)  # fmt: skip

STEMS = {
    "en": """
        interview, intvw, phone screen, tech screen, technical screen, hr screen, hm screen,
        ta screen, talent screen, coding screen, team screen, screening call, screening chat,
        prescreen, pre screen, initial screen, recruiter, recruiting call, hiring manager,
        superday, onsite, on site, final round, last round, first round, second round,
        third round, 1st round, 2nd round, 3rd round, 4th round, round 1, round 2, round 3,
        round 4, final stage, first stage, second stage, stage 1, stage 2, stage 3, hr round,
        culture round, coding round, technical round, tech round, behavioral round,
        behavioural round, panel round, panel with, culture fit, culture add, cultural fit,
        values fit, team fit, team match, system design, systems design, live coding,
        pair programming, pairing session, whiteboard session, bar raiser, intro call, intro chat,
        introductory call, introductory chat, introduction call, exploratory, initial call,
        initial chat, initial conversation, first call, first chat, tech call, tech chat,
        technical chat, technical discussion, technical deep dive, technical assessment,
        case study, case presentation, case discussion, portfolio review, portfolio presentation,
        take home review, take home discussion, take home walkthrough, meet the team,
        assessment cent, assessment day, selection day, trial day, trial shift, reference call,
        offer call, offer discussion, phone screening, hr call, culture chat, itw,
        your application, hm chat, hm call, hm round, job chat, partner meeting, 1st stage,
        2nd stage, 3rd stage, last stage, assessment centre, founder chat, about the role, intv,
        hm conversation
        """,
    "de": """
        interview, gespräch, gespraech, telefonat, vorstellung, bewerb, kennenlern, assessment,
        probearbeit, probetag, schnuppertag, hospitation, auswahltag, auswahlverfahren, runde,
        fallstudie, case study, arbeitsprobe, fachabteilung, austausch zur, vorstellen, vg,
        traineeprogramm, terminbestätigung, vakanz
        """,
    "fr": """
        entretien, entrevue, échange, recruteu, recrutement, journée d essai, journée d immersion,
        essai professionnel, étude de cas, mise en situation, tour final, dernier tour,
        premier tour, deuxième tour, 2e tour, second tour, présélection, pré sélection,
        préqualification, rencontre, candidature, etn, itw, pré qualif, préqualif, point tél,
        premier contact, appel rh, visio rh, étape suivante, jury de recrutement, embauche,
        call rh
        """,
    "es": """
        entrevista, proceso de selección, proceso selectivo, reclutador, llamada de selección,
        ronda, fase, dinámica de grupo, prueba técnica en vivo, día de prueba, caso práctico,
        llamada rrhh, llamada con rrhh, prueba técnica, hiring manager, puesto, vacante,
        consultora, llamada hr, llamada de rrhh, toma de contacto, call con hr, dinámica grupal
        """,
    "it": """
        colloqui, giornata di prova, giorno di prova, recruiter, conoscitiva,
        processo di selezione, prova tecnica, prova pratica, fase finale, seconda fase,
        prima fase, secondo step, terzo step, step finale, caso studio, candidatura, convocazione,
        ultimo step, incontro con il team, intervista con, posizione, intervista, call hr,
        call con hr, chiamata hr, incontro selezione, videocolloqui
        """,
    "pt": """
        entrevista, processo seletivo, processo de recrutamento, recrutador, dinâmica de grupo,
        bate papo, estudo de caso, fase, etapa, dia de teste, vaga, teste prático,
        dia de experiência, call c rh, call com rh, headhunter, conversa com, ligação rh
        """,
    "nl": """
        interview, gesprek, sollicitatie, kennismak, meeloopdag, proefdag, proefdraaien,
        recruiter, screening, assessment, selectiedag, ronde, casus, ontmoeting team, solli,
        jobgesprek, belafspraak, vacature, functie, koffie met het team, even bellen, traineeship
        """,
    "pl": """
        rozmow, spotkanie rekrutacyjne, spotkanie kwalifikacyjne, rekruter, rekrutacj, etap,
        assessment, dzień próbny, z kandydat, rozm, nabór, spotkanie z zespołem, screening,
        oferta pracy, interview, zaproszenie na
        """,
    "sv": """
        intervju, anställningssamtal, rekryter, provjobb, provdag, provarbete, jobbsamtal, rundan,
        slutrunda, träffa teamet, första samtal, inledande samtal, lära känna samtal, arbetsprov,
        möt teamet, fika med, casepresentation, tjänst, sökt, samtal m, provarbeta, samtal hr
        """,
    "ja": """
        面接, 面談, 選考, 体験入社, ジョブインタビュー, インタビュー, 会社訪問,
        グループディスカッション, オンサイト, 人事の方とお話, 人事とお話, エージェント電話,
        エージェント面談, 求人の件
        """,
    "zh": """
        面试, 面試, 面谈, 面談, hr面, 技术面, 技術面, 终面, 終面, 初试, 初試, 复试, 複試, 群面,
        一面, 二面, 三面, 四面, 业务面, 主管面, 总监面, 试岗, 試崗, 无领导小组, 無領導小組, 猎头,
        hr电话, hr沟通, hr聊, 招聘沟通, 交叉面, 加面, offer沟通, 谈薪, 约谈, 见工, 見工, 直聘,
        与创始人, 创始人面, 老板面
        """,
    "da": """
        samtale, interveiw, jobsmtale, jobsamtlae, jobsamatale, jobinterview, prøvedag,
        prøvevagt, prøve vagt, prøvearbej, prøveunder, prøvelek, prøvetime, prøvefore,
        prøvekørsel, undervisningsprøve, arbejdsprøve, optagelsesprøve job, hospitering, føl
        dag, føldag, besøgsdag job, udvælgelsesdag, speed job, test tilbagelæs,
        tilbagelæsning af, profiltilbagelæs, lønforhandling nyt, kontraktmøde, jobtilbud,
        jobopslag, rekrutter, ansættelsesinter, ansættelsesudvalg, ansættelsesproc,
        ansøgning, stillingen, stilling som, vedr stilling, snak med hr, snak med recr, snak
        med head, snak om job, snak om still, snak om roll, snak om en still, snak om muligt
        job, snak om lære, snak om elev, snak om praktik, jobsnak, introsnak, intro snak,
        kemisnak, kemimøde, lærepl, elevplads, praktikplads, studiejob, første runde, anden
        runde, tredje runde, sidste runde, næste runde, finalerunde, slutrunde, 1 runde, 2
        runde, 3 runde, møde med teamet, mød teamet, møde teamet, hils på teamet, hilse på
        teamet, casepræs, case præs, case frem, casedag, livekod, vikariat, barselsvik,
        telefon fra hr, opringning fra hr, opkald fra hr, opkald fra rec, opkald fra head,
        hr ringer, møde med hr, telefonsnak med hr, telefonmøde med hr, job snak, snak om
        vikar, lønforhandling, assessmentd, assessmentc, assessments, assessment dag,
        telefonscreening, telefon screening, screening pr
        """,
    "no": """
        intervju, inntervju, intevju, intervuj, intrvju, interju, jobbintevju, jobintervju,
        samtale, prøvevakt, prøve vakt, prøvejobb, jobbprøv, prøvedag, prøveunder,
        prøvetime, prøvefore, arbeidsprøve, hospitering, testdag jobb, opptaksprøve jobb,
        evalueringsdag jobb, seleksjon, lønnsforhandling ny, kontraktsmøte, jobbtilbud,
        runde, møte med teamet, møt teamet, møte teamet, treffe teamet, treff teamet, prat
        med hr, prat med rek, prat med rec, prat med head, prat med hod, prat om jobb, prat
        om still, prat om roll, prat om mulig, jobbprat, snakke om still, snakke om jobb,
        bli kjent, bli bedre kjent, blikjent, introprat, kjemisjekk, kjemimøte, rekrutter,
        hodejeger, stillingen, stilling som, vedr stilling, søknad, sommerjobb, læreplass,
        lærlingplass, casepres, case pres, casegjennom, case gjennom, livekod, live kod,
        innkalling til int, vikariat, telefon fra hr, telefonprat med hr, møte med hr, hr
        ringer, prat om sommer, prat om vik, prat om lære, assessmentd, assessments,
        assessment sen, telefonscreening, telefon screening, screeningsam
        """,
    "fi": """
        haastat, haasttel, haasttt, haastis, haastik, haastt, hastattelu, koepäivä, koe
        päivä, koetyö, koevuoro, koesoitto, koelaulu, koeajo ja, työnäyte, opetusnäyte,
        näytetunti, näyteluento, näyteoppi, työkokeilupäivä, soveltuvuus, henkilöarvio,
        arviointipäivä, arviointikeskus, testipäivä rekry, ammattitaitokoe rekry, rekry,
        puhelinseula, hakijapuhelu, työtarjous, palkkaneuvottelu uusi, sopimusneuvottelu
        uusi, työsopimuksen alle, kierros, toinen vaihe, viimeinen vaihe, seuraava vaihe, 1
        vaihe, 2 vaihe, 3 vaihe, jatkokeskustelu, jatkotapaaminen, tiimin tapaaminen,
        tiimiin tutust, tutustuminen tiimiin, tapaaminen tiimin, hr keskustelu, tekninen
        keskustelu, keskustelu tehtäv, keskustelu työpaik, työkeskustelu tehtäv, juttelu
        työpaik, juttelu rekry, tutustumispuhelu, tutustumiskesk, tutustumistap, case esi,
        casen esi, casen purku, case haast, portfolion esi, livekood, live kood, työpaik,
        työhakemu, hakemukse, avoin tehtävä, avoin paikka, kesätyö, kesäduuni, duunipaik,
        harjoittelupaik, oppisopimus, hr soittaa, sijaisuus, vakipaikka, duuni, assessment
        päivä, headhunter soi, headhunterin
        """,
    "cs": """
        pohovor, výběrové řízení, výberové konanie, zkušební den, zkušební směna, kolo,
        setkání s týmem
        """,
    "tr": """
        mülakat, mülkat, mulkat, mülaket, mulakkat, görüşme, tanışma, değerlendirme merkezi,
        işe alım, iş teklifi, iş deneme, deneme günü, deneme vardiya, deneme mesai, deneme
        çalışma, deneme dersi, deneme sürüşü, örnek ders, demo ders, ders anlatım, uygulama
        sınav, uygulamalı sınav, sözlü sınav, canlı kod, kod inceleme, vaka çalışma, vaka
        sunum, case sunum, sözleşme imza, ilk tur, ikinci tur, üçüncü tur, son tur, final
        tur, 1 tur, 2 tur, 3 tur, tur 1, tur 2, aşama, 2 etap, son etap, ekiple tanış, ekip
        ile tanış, insan kaynakları, ik ile, başvuru, pozisyon, kadrosu, staj, assessment
        gün
        """,
    "ko": """
        면접, 인터뷰, 면담, 커피챗 채용, 컬처핏, 채용 미팅, 처우 협의
        """,
}

# What lets an event pass whatever its title: one of these in its notes, links or people.
# Small letters, no accents but as bytes: nothing is folded here. Each costs a pass over all
# bytes of a calendar, and each event that passes is read whole, so these are roots that
# invitations to interviews nearly always bear and ordinary events seldom do.
NEEDLES = {
    "": """
        calsync, interview, recruit, candida, greenhouse, ashbyhq, teamtailor, workable
        """,
    "en": """
        applying, hiring, your application
        """,
    "de": """
        bewerb
        """,
    "fr": """
        entretien
        """,
    "es": """
        entrevist
        """,
    "it": """
        colloqui
        """,
    "nl": """
        sollicit
        """,
    "pl": """
        rekr, aplikac
        """,
    "ja": """
        応募
        """,
    "zh": """
        面试
        """,
    "da": """
        ansøg, stillingen, samtale
        """,
    "no": """
        søknad, intervju, du søk
        """,
    "fi": """
        haastat, hakemuks, kiinnostuks
        """,
    "tr": """
        mülakat, başvur, görüşme
        """,
}

# Languages that put a word for an interview at the end of a longer word.
COMPOUNDING = ("de", "nl", "sv", "da", "no", "fi")

# Words that people misspell in their own entries: any one letter left out, any two swapped.
MISSPELLED = {
    "en": "interview",
    "de": "vorstellungsgespräch bewerbungsgespräch",
    "fr": "entretien",
    "es": "entrevista",
    "it": "colloquio",
    "nl": "sollicitatiegesprek",
    "sv": "intervju",
}


def misspellings(language: str) -> tuple[str, ...]:
    """Return how the words of a language that are `MISSPELLED` come out, case folded.

    >>> {"intervew", "interveiw"} <= set(misspellings("en"))
    True
    """
    found: set[str] = set()
    known = MISSPELLED.get(language, "").split()
    for word in known:
        for at in range(1, len(word) - 1):
            found.add(word[:at] + word[at + 1 :])
            if at < len(word) - 2:
                found.add(word[:at] + word[at + 1] + word[at] + word[at + 2 :])
    return tuple(sorted(found.difference(known)))


def stems(language: str) -> tuple[str, ...]:
    """Return the stems of a language with all blanks single, misspellings included."""
    said = (" ".join(stem.split()) for stem in STEMS[language].split(","))
    return (*said, *misspellings(language))


# Words that give a language away where "interview" alone does not.
TELLING = {
    "en": """
        the your you our for with and we are is to of at please
        """,
    "de": """
        und deine dich dir dein ihrer gerne vielen dank hallo sehr geehrte der die das mit bei
        beim für zum zur im ihr ihre ihnen wir uhr nicht ist sie als von herr frau
        """,
    "fr": """
        et bonjour merci suite bien nous de le la les vous votre pour avec chez une des est au aux
        dans entretien mon
        """,
    "es": """
        y hola gracias de el los las usted para con una por su tu te la en del entrevista
        """,
    "it": """
        il ciao buongiorno gentile grazie di lo gli per con una della del che la un ti le suo tuo
        presso colloquio
        """,
    "pt": """
        o olá obrigada obrigado de os as para com uma por sua seu você da do na no em entrevista
        que
        """,
    "nl": """
        de bedankt graag hoi beste het een van voor met bij je wij we ons jouw uw niet is op naar
        """,
    "pl": """
        dzień dobry prosimy zapraszamy i w na do z się jest dla za nie oraz dziękujemy wywiad
        """,
    "sv": """
        hej tack vi välkommen och på hos är dig du för till med som det din ditt en
        """,
    "da": """
        tak kære vi og på hos er dig du for til med som det din dit hej samtalen jeg ikke af
        dine vores hilsen venlig bedste også hvis mødet kl ved vedr møde uge hvor bliver
        eller gerne stillingen ansøgning stilling løn referencer spørg husk prøvevagt vagter
        """,
    "no": """
        takk hei vi og på hos er deg du for til med som det din ditt intervjuet jeg ikke av
        oss vår hilsen vennlig mvh også hvis møtet kl ved vedr møte uke hvor blir eller
        gjerne stillingen søknad stilling lønn referanser spør husk prøvevakt vakter
        vitnemål
        """,
    "fi": """
        ja on sinut kanssa klo kiitos hei tervetuloa olemme sinun sinua mukaan terveisin
        että jos ei tai myös meille meidän noin ota moi moikka tehtävään tehtävän
        haastattelu haastatteluun ennen jälkeen kun mutta hakemuksestasi hakemus vai kysy
        rekrytoija palkka palkkatoive paikka avoin omat todistukset vuorot työ
        haastattelussa hakemuksen tehtävä uusi
        """,
    "cs": """
        a na se je do ve pro vás děkujeme dobrý
        """,
    "tr": """
        ve için ile bir bu merhaba olarak sizi bey hanım sayın saat olan olacak sonra
        görüşme mülakat pozisyonu başvurunuz teşekkürler saygılarımla saygılarımızla lütfen
        selam iyi günler size seni gün daha maaş görüşmesi mülakatı başvuru özgeçmiş yarın
        diploma vardiya şirket
        """,
}

# What calendars and people put in front of, or behind, the title of a cancelled event.
CANCELLED = {
    "cs": """
        zrušeno, zrušená, zrušený, zrušené
        """,
    "da": """
        aflyst, aflyses, aflysning, afbud, annulleret, annulleres, aflyst af dem,
        bortfalder, trukket tilbage
        """,
    "de": """
        abgesagt, abgesagter termin, storniert, entfällt, entfallen, gestrichen
        """,
    "en": """
        canceled, cancelled, cancelled event, canceled event, cancellation, called off, withdrawn
        """,
    "es": """
        cancelado, cancelada, anulado, anulada, suspendida
        """,
    "fi": """
        peruttu, peruutettu, perutaan, peruttiin, peruuntui, peruuntunut, perutettu,
        peruutus
        """,
    "fr": """
        annulé, annulée, annulation, reporté sine die
        """,
    "it": """
        annullato, annullata, cancellato, cancellata, disdetto, annullamento
        """,
    "ja": """
        キャンセル, 中止, 取消, 取り消し, 延期のため中止
        """,
    "ko": """
        취소, 취소됨
        """,
    "nl": """
        geannuleerd, afgezegd, afgelast, vervallen, gaat niet door
        """,
    "no": """
        avlyst, avlyses, avlysning, kansellert, kanselleres, annullert, utgår, bortfaller,
        trukket søknad
        """,
    "pl": """
        odwołane, odwołany, odwołana, odwołano, anulowane, anulowano, anulowany
        """,
    "pt": """
        cancelado, cancelada, desmarcado, desmarcada, anulado
        """,
    "sv": """
        inställt, inställd, inställda, avbokat, avbokad, avbokas
        """,
    "tr": """
        iptal, iptal edildi, iptal edilmiştir, iptal oldu, iptal ettim
        """,
    "zh": """
        已取消, 取消, 作废, 已拒绝
        """,
}
