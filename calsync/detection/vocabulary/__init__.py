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
        rozm, rekr, etap, kwalifikacyjn, dzień próbny, dnia próbnego, próbny dzień, dniówka próbna,
        próbna dniówka, dniówki próbne, zmiana próbna, próbna zmiana, dzień testowy,
        spotkanie kwal, preselekc, z kandydat, nabór, naboru, spotkanie z zespołem, oferta pracy,
        ofert pracy, interwiu, zaproszenie na, o pracę, o prace, w sprawie prac, ws prac,
        w spr prac, dot prac, dotyczące prac, dotycząca prac, w sprawie stanow, w sprawie oferty,
        w sprawie zatrudnienia, w sprawie staż, w sprawie wakatu, w sprawie praktyk, w sprawie ogł,
        stanowisk, wakat, praktyk, pracodawc, tel hr, tel z hr, telefon hr, telefon z hr,
        telefon od hr, tel od hr, call hr, call z hr, spotkanie z hr, hr dzwoni, dzwoni hr,
        zadzwoni hr, zdzwonka z hr, z działem hr, z kadrami, konkurs na, wywiad kompeten, wywiad o,
        wywiad w sprawie, weryfikacja techn, weryfikacja język, spotkanie z prezesem,
        spotkanie z dyrekto, spotkanie z zarządem, spotkanie z ceo, lekcja pokazowa, z headhunt,
        od headhunt, o staż, na staż, program staż, stażow, stażyst, etatu, o etat, na etat,
        szukam pracy, nowa praca, gadka o prac, wideorozm, videorozm, wideospotkanie rekr,
        r kwalif, r rekr, telekonferencja rekr, screening z hr, screening hr, hr screening,
        screening tel, ac dc sesja, interview online, sesja ac, sesja assessm, assessment centrum,
        interview hr
        """,
    "sv": """
        intervju, intevju, intervuju, anställning, anst intervju, rekryter, provjobb, provdag,
        provarbet, provpass, provskift, provkväll, provtjänst, provundervis, provlektion,
        provföreläs, docentföreläs, prova på dag, testjobba, testpass, jobbsamtal, jobbmöte,
        jobbträff, ansökningssamtal, rundan, slutrunda, träffa teamet, träffa vd, träffa chefen,
        första samtal, andra samtal, inledande samtal, lära känna, arbetsprov, möt teamet,
        möte med teamet, fika med, lunch med teamet, casepresentation, casedragning,
        presentera case, livekodning, parprogrammering, kodtest på plats, tjänst, sökt, samtal m,
        samtal hr, samtal ang, samtal om, samtal inför, samtal headhunter, möte ang,
        möte om tjänst, möte om jobb, möte hr, möte m hr, möte med hr, träff om jobb, träff ang,
        ang jobb, ang tjänst, om jobb, om rollen, ang rollen, jobbet, hr samtal, hr ringer,
        call med hr, telefonmöte hr, telefonsamtal hr, telefonsamtal med hr, hr screening,
        telefonscreen, uttagning, antagningsprov räddning, urvalsdag, urvalssamtal, hospiter,
        auskulter, vikariat, sommarjobb, extrajobb, praktikplats, ansökan, nytt jobb, steg 2,
        steg 3, sista steget, rollen som, assessmentcenter, assessmentdag, hiring manager samtal,
        möte med hiring, call hr, tel rekr, skypeintervju
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
        samtale, prøvedag, første runde, anden runde, 2 runde, møde med teamet
        """,
    "no": """
        intervju, samtale, prøvevakt, prøvedag, runde, møte med teamet
        """,
    "fi": """
        haastattelu, koepäivä, työnäyte, soveltuvuusarviointi, kierros, tiimin tapaaminen
        """,
    "cs": """
        pohov, pohvor, phovor, výběrov, výberov, výběrk, výb řízení, výběr řízení, konkurz na,
        konkurs na, konkurzní říz, konkursní říz, vř na, do druhého kola, videopohov, pohoov,
        zkušební d, zkušební smě, zkušebka v práci, zkušební šicht, zkušební odp, zkušební hod,
        zkušební prá, zkušebního dne, den na zkoušku, směna na zkoušku, šichta na zkoušku,
        zkouška v práci, zkouška na place, pracovní zkouška, skúšobn, kolo, setkání s týmem,
        seznámení s týmem, ac centrum, pracovní inter, pracovní rozh, rozhovor o prác,
        přijímací řízení do zam, ohledně prác, ohledně pozic, ohledně míst, ohledně zaměst,
        ohledně nab, kvůli práci, k pozici, o práci, ohľadom, s budoucí, personalist, nábor,
        hr call, tel hr, volá hr, zavolá hr, hr kolo, schůzka hr, hr screening, z agentury,
        s agenturou, agentuře práce, na pozici, pozice, případová studie, ukázková hodina, náslech,
        schůzka s jednatelem, schůzka s ředitel, inzerát, recruiterk, recruiterem, headhunterem,
        headhunterk, call s hr, hovor s hr, telefonát s hr, telefon s hr, tel s hr, schůzka s hr,
        setkání s hr, stretnutie s hr, screening s hr, assessment centrum, na stáž, brigádu,
        telefonický screening, call s personal
        """,
    "tr": """
        mülakat, görüşme, değerlendirme merkezi, ilk tur, ikinci tur, son tur, aşama
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
        rekr, aplikac, rozmow, stanowisk, wakat, o prac, zatrudni, etacie
        """,
    "sv": """
        intervju, tjänsten, ansökan, anställ, löneanspr, jobbet, provjobb, ditt cv
        """,
    "cs": """
        pohovor, pozic, výběrov, personalist, životopis, nábor, uchaze, nástup
        """,
    "ja": """
        応募
        """,
    "zh": """
        面试
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
        pan pani pana panią twoja twoje twoją czy po przed przy będzie będą proszę cześć hej jeśli
        lub ze od mają wziąć zabrać rozmowa rozmowę rozmowy stanowisko pracy pracę godz witam też
        pozdrawiam pozdrawiamy mam panem państwa jak
        """,
    "sv": """
        hej tack vi välkommen och på hos är dig du för till med som det din ditt en ett att inte av
        från om kl jag oss ska kan vid mvh hälsningar dina intervju tjänsten vänliga när eller ta
        """,
    "da": """
        tak kære vi og på hos er dig du for til med som det din dit hej samtalen
        """,
    "no": """
        takk hei vi og på hos er deg du for til med som det din ditt intervjuet
        """,
    "fi": """
        ja on sinut kanssa klo kiitos hei tervetuloa olemme
        """,
    "cs": """
        a na se je do ve pro vás děkujeme dobrý den děkuji vám jsme budeme prosím nebo při od za jak
        co jsem bude pak ahoj těšíme pozdravem pokud můžete pohovor pozici díky ti tě mě chtějí paní
        """,
    "tr": """
        ve için ile bir bu merhaba olarak sizi
        """,
}

# What calendars and people put in front of, or behind, the title of a cancelled event.
CANCELLED = {
    "cs": """
        zrušeno, zrušená, zrušený, zrušené, zrušen, zrušena, odvoláno, odpadá, nekoná se
        """,
    "da": """
        aflyst, afbud, annulleret
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
        peruttu, peruutettu, perutaan
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
        avlyst, kansellert
        """,
    "pl": """
        odwołane, odwołany, odwołana, odwołano, anulowane, anulowano, anulowany, anulowana,
        nie odbędzie się, odpada
        """,
    "pt": """
        cancelado, cancelada, desmarcado, desmarcada, anulado
        """,
    "sv": """
        inställt, inställd, inställda, inställes, avbokat, avbokad, avbokas, avbokning, utgår
        """,
    "tr": """
        iptal, iptal edildi
        """,
    "zh": """
        已取消, 取消, 作废, 已拒绝
        """,
}
