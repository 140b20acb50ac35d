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
        entret, entr., entrevue, échange, recrut, journée d essai, jour d essai,
        demi journée d essai, matinée d essai, soirée d essai, service d essai, leçon d essai,
        leçon probatoire, stage d essai, journée test, essai, journée d immersion,
        immersion pro, étude de cas, cas pratique, mise en situation, tour final, dernier tour,
        premier tour, 1er tour, deuxième tour, 2e tour, 2ème tour, second tour, 3e tour,
        3ème tour, troisième tour, tour 2, tour 3, présélection, pré sélection, préqualif,
        pré qualif, rencontre, candidature, postul, etn, itw, point tél, premier contact,
        prise de contact, appel rh, visio rh, call rh, rdv rh, rdv drh, rdv hr, tel rh, tél rh,
        point rh, réunion rh, rendez vous rh, coup de fil rh, étape suivante, étape finale,
        dernière étape, deuxième étape, 2e étape, prochaine étape, jury de, jury recrutement,
        jury oral, embauche, poste d, le poste, un poste, poste à, poste cdi, premier appel,
        premier call, premier rdv, premier rendez vous, première visio, première discussion,
        test technique, tests techniques, test pratique, test psychotechnique,
        test de personnalité, test d embauche, test de conduite, centre d évaluation,
        comité de sélection, audition poste, oral de, oral poste, chasseur de têtes,
        chasseuse de têtes, restitution cas, restitution business case, restitution étude,
        restitution du, rdv manager, rdv dg, visio manager, visio dg, visio fondat,
        rdv direction, rdv job, rdv emploi, rdv boulot, rdv stage, rdv alternance, rdv n 1,
        apprentissage, alternance, commission de recrutement, job d été, visite du site,
        visite de l usine, proposition d embauche, mobilité interne, process de, pmsmp,
        présentation portfolio, portfolio, présentation du cas, présentation cas,
        présentation de cas, présentation devant, live coding, rdv pour un, rdv pour le poste,
        rdv pour stage, rdv poste, rendez vous pour un, rendez vous drh, appel de la rh,
        appel de la drh, appel des rh, appel drh, appel téléphonique rh, call drh, visio drh,
        tel drh, tél drh, zoom rh, teams rh, téléphone rh, discussion rh, avec la rh,
        avec les rh, avec la drh, avec le drh, préentretien, journée de test,
        journée de sélection, journée probatoire, stage probatoire, leçon d épreuve,
        immersion en entreprise, test de sélection, tests de sélection, jury concours,
        commission de sélection, passage devant, passage en jury, session de sélection,
        jury d embauche, entr rh, prochain entretien, suite du process, process recrutement,
        avant dernier tour, 4e tour
        """,
    "es": """
        entrevista, proceso de selección, proceso selectivo, reclutador, llamada de selección,
        ronda, fase, dinámica de grupo, prueba técnica en vivo, día de prueba, caso práctico,
        llamada rrhh, llamada con rrhh, prueba técnica, hiring manager, puesto, vacante,
        consultora, llamada hr, llamada de rrhh, toma de contacto, call con hr, dinámica grupal
        """,
    "it": """
        colloqui, videocolloqui, lezione simulata, prova in, prova cucina, prova sala,
        prova lavoro, prova negozio, recruiter, conoscitiv, processo di selezione, selezione,
        selezioni, prova tecnica, prova pratica, prova orale, prova scritta, prove selettive,
        preselettiva, fase finale, seconda fase, terza fase, ultima fase, prima fase,
        primo step, secondo step, terzo step, quarto step, step finale, ultimo step,
        penultimo step, secondo round, ultimo round, primo round, caso studio, caso pratico,
        presentazione caso, candidatura, candidature, convocazione, incontro con il team,
        incontro team, incontro col team, incontro con il responsabile,
        incontro con la titolare, incontro con il titolare, incontro x, incontro per,
        intervista, posizione, call hr, call con hr, call selezione, chiamata hr, telefonata hr,
        videochiamata hr, zoom hr, teams hr, meet hr, risorse umane, appuntamento hr,
        incontro hr, incontro selezione, primo incontro, primo contatto, prima call,
        prima chiamata, prima telefonata, assunzion, posto di lavoro, offerta di lavoro, ruolo,
        concorso, cacciatore di teste, agenzia interinale, agenzia per il lavoro,
        agenzia lavoro, mobilità interna, mobilità volontaria, mobilità esterna, tirocinio,
        apprendistato, di lavoro, annuncio, test tecnico, test attitudinale, pranzo col team,
        pranzo con il team, job posting, visita in azienda, visita stabilimento, curriculum,
        presentazione portfolio, portfolio, presentazione del caso, presentazione case,
        discussione caso, presentazione alla commissione, prova sul campo, in prova,
        assessment di gruppo, servizio civile, supplenza, con hr, con l hr, con le hr,
        videocall hr, chiacchierata hr, call selezionatrice, head hunter, videointervist,
        di prova, prova selettiva, prova tecnico, prova di insegnamento, giornata prova,
        lezione dimostrativa, dinamica di gruppo, processo selettivo, iter selettivo,
        iter di selezione, test psicoattitudinal, colq, talent acquisition, prossimo step,
        prossima fase, nuovo step, proposta di lavoro, proposta di assunzione, caso aziendale
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
        samtale, prøvedag, første runde, anden runde, 2 runde, møde med teamet
        """,
    "no": """
        intervju, samtale, prøvevakt, prøvedag, runde, møte med teamet
        """,
    "fi": """
        haastattelu, koepäivä, työnäyte, soveltuvuusarviointi, kierros, tiimin tapaaminen
        """,
    "cs": """
        pohovor, výběrové řízení, výberové konanie, zkušební den, zkušební směna, kolo,
        setkání s týmem
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
        entretien, entrevue, recrut, embauche, postul, poste, votre cv, ton cv
        """,
    "es": """
        entrevist
        """,
    "it": """
        colloqui, selezion, posizione, curriculum, assunzion, ruolo, tuo cv, di prova
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
        et bonjour merci suite bien nous de le la les vous votre pour avec chez une des est au
        aux dans entretien mon je tu il elle on ils ma mes ton ta tes nos vos leur ce cette ça
        qui que où ou mais pas plus très sur par sous du à mme mlle resp rh rdv poste demander
        apporter amener prendre salle étage rue bâtiment arrêt heure heures accueil équipe
        entrevue recruteur recruteuse candidature lundi mardi mercredi jeudi vendredi samedi
        janvier février mars avril juin juillet août septembre octobre novembre décembre salaire
        début contrat cdi cdd préavis
        """,
    "es": """
        y hola gracias de el los las usted para con una por su tu te la en del entrevista
        """,
    "it": """
        il ciao buongiorno gentile grazie di lo gli per con una della del che la un ti le suo
        tuo presso colloquio tra nome luogo evento domande devi questo questa mi si ho hai ha è
        sono siamo nel nella alla allo dal dalla dei delle degli sig dott ing al ai come non
        anche dopo prima ore portare chiedere sede ufficio piano via posizione ruolo azienda
        lavoro candidatura selezione curriculum lunedì martedì mercoledì giovedì venerdì sabato
        gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre stipendio
        contratto preavviso colloqui mia mio nostro nostra
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
        tak kære vi og på hos er dig du for til med som det din dit hej samtalen
        """,
    "no": """
        takk hei vi og på hos er deg du for til med som det din ditt intervjuet
        """,
    "fi": """
        ja on sinut kanssa klo kiitos hei tervetuloa olemme
        """,
    "cs": """
        a na se je do ve pro vás děkujeme dobrý
        """,
    "tr": """
        ve için ile bir bu merhaba olarak sizi
        """,
}

# What calendars and people put in front of, or behind, the title of a cancelled event.
CANCELLED = {
    "cs": """
        zrušeno, zrušená, zrušený, zrušené
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
        annullato, annullata, cancellato, cancellata, disdetto, annullamento, disdetta,
        annullate, rimandato a data da destinarsi
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
        odwołane, odwołany, odwołana, odwołano, anulowane, anulowano, anulowany
        """,
    "pt": """
        cancelado, cancelada, desmarcado, desmarcada, anulado
        """,
    "sv": """
        inställt, inställd, inställda, avbokat, avbokad, avbokas
        """,
    "tr": """
        iptal, iptal edildi
        """,
    "zh": """
        已取消, 取消, 作废, 已拒绝
        """,
}
