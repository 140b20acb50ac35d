"""The words of each language; README.md in this folder says how they are written."""

from __future__ import annotations

from pathlib import Path

LANGUAGES = (
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ja", "zh", "da", "no", "fi", "cs",
    "tr", "ko",
)  # fmt: skip


def source(language: str) -> str:
    """Read the text of a language."""
    return Path(__file__).with_name(f"{language}.txt").read_text(encoding="utf-8")


STEMS = {
    "en": """
        interview, hirevue live, live hirevue, phone screen, tech screen, technical screen, hr
        screen, hm screen, ta screen, talent screen, coding screen, team screen, screening call,
        screening chat, prescreen, pre screen, initial screen, recruiter, recruiting call, hiring
        manager, superday, onsite, on site, final round, last round, first round, second round,
        third round, 1st round, 2nd round, 3rd round, 4th round, round 1, round 2, round 3, round 4,
        final stage, first stage, second stage, stage 1, stage 2, stage 3, hr round, culture round,
        coding round, technical round, tech round, behavioral round, behavioural round, culture fit,
        culture add, cultural fit, values fit, team fit, team match, system design, systems design,
        live coding, pair programming, bar raiser, intro call, intro chat, introductory call,
        introductory chat, introduction call, exploratory, initial call, initial chat, initial
        conversation, first call, first chat, tech call, tech chat, technical chat, technical
        discussion, technical deep dive, technical assessment, case study, case presentation, case
        discussion, portfolio review, portfolio presentation, take home review, take home
        discussion, take home walkthrough, meet the team, assessment cent, assessment day, selection
        day, trial day, trial shift, offer call, offer discussion, hr call, culture
        chat, itw, your application, hm chat, hm call, hm round, partner meeting, 1st stage, 2nd
        stage, 3rd stage, last stage, founder chat, about the role, intv, hm conversation, intrvw,
        intervw, iv, int round, int vw, f2f, face 2 face, telephonic, tele screen, telephone screen,
        tel screen, zoom screen, video screen, virtual screen, screening round, screening zoom,
        talent call, talent chat, talent intro, talent partner, talent acquisition, talent team, ta
        call, ta intro, ta chat, people team, hr chat, hr phone, hr discussion, hr intro, hr final,
        hr meeting, final hr, call with hr, meet hr, meeting with hr, hiring round, hiring panel,
        hiring mgr, hiring process, recruitment, recruiting process, recruiting team, headhunter,
        head hunter, hm intro, hm intv, hm technical, hm zoom, hm phone, hm video, hm 1, call w hm,
        chat w hm, call with hm, chat with hm, meeting with hm, meeting w hm, zoom w hm, zoom with
        hm, super day, power day, selection board, selection panel, selection centre, selection
        center, oral board, oral assessment, oral panel, structured oral, candidate, applicant,
        candidacy, candidature, walk in, walkin, virtual drive, hiring drive, pool drive, campus
        drive, off campus, mega drive, group discussion, gd round, gd pi, pi round,
        managerial round, manager round, mgr round, techno managerial, director round, ceo round,
        cto round, founder round, founders round, vp round, leadership round, domain round, machine
        coding, machine test, dsa round, lld round, hld round, sql round, case round, aptitude
        round, client round, l1, l2, l3, r1, r2, r3, rd 1, rd 2, rd 3, 1st rd, 2nd rd, 3rd rd, final
        rd, first rd, second rd, fourth round, fifth round, 5th round, next round, round one, round
        two, round three, round four, round of interviews, stage one, stage two, stage three, stage
        4, third stage, fourth stage, 4th stage, next stage, phase 2 call, step 1, step 2, step 3,
        step one, step two, step three, part 2 of, technical phone, technical zoom, technical call,
        technical panel, tech panel, technical exercise, technical task, technical session,
        technical conversation, technical talk, technical test, technical challenge, tech
        discussion, tech conversation, tech task, tech deep, tech loop, tech session, code review
        session, live code, live technical, pair coding, pairing, zoom panel, teams panel, virtual
        panel, presentation to panel, presentation to the panel, present to panel, presentation
        round, presentation exercise, presentation to the board, peer panel, peer round, team panel,
        stakeholder panel, stakeholder round, culture screen, culture panel, culture call, culture
        conversation, culture session, cultural round, values round, values chat, values
        conversation, values call, values session, team chat, chemistry meeting, chemistry call,
        chemistry chat, whiteboard, case walkthrough, case exercise, business case
        pres, portfolio walkthrough, portfolio discussion, portfolio chat, portfolio call, portfolio
        session, portfolio round, design exercise, design critique, design challenge review, app
        crit, product case, product sense, take home debrief, take home presentation, take home
        chat, take home call, takehome, assignment review, assignment discussion, assignment
        presentation, task review, task presentation, coding challenge, architecture round, domain
        deep dive, experience deep dive, career deep dive, topgrading, cross functional round, cross
        functional chat, xfn round, exec round, executive round, ctc discussion, salary discussion,
        compensation discussion, comp chat, offer chat, pre offer, verbal offer, work trial, working
        trial, paid trial, unpaid trial, trial morning, trial afternoon, trial evening, trial
        service, trial work, kitchen trial, bar trial, floor trial, chef trial, cook trial, barista
        trial, waitress trial, salon trial, trade test, taster shift, shadow shift, shadow day, peer
        intv, work sample, working day trial, kitchen stage, stage shift, stage at, stage w, try out
        shift, tryout shift, paid tryout, bench test, weld test, welding test, assessed drive,
        driving assessment, drive test, ride along, ridealong, skills assessment, skills test,
        skills check, practical assessment, practical test, practical exercise, ac
        day, 1st int, 2nd int, 3rd int, final int, phone int, tel int, live case, written exercise,
        written test and, group exercise, group assessment, group task, in tray, typing test, demo
        lesson, demonstration lesson, demo teaching, demo class, teaching demo, sample lesson, micro
        teach, microteach, lesson observation, taught lesson, teach lesson, teach a lesson, teaching
        a lesson, chalk talk, campus visit, flyout, fly out, flyback, second look, chief s inter,
        aac panel, locum, meet and teach, assessment morning, assessment afternoon, assessment
        event, assessment evening, job, vacanc, vacant post, position, role, opportunity,
        career opportunit, competition number, internship, apprentic,
        learnership, traineeship, secondment, cadetship, returnship, grad role, grad job, graduate
        role, graduate job, graduate scheme, graduate program, grad scheme, grad program, training
        contract, pupillage, vacation scheme, vac scheme, summer associate, clerkship, articling,
        maternity cover, mat cover, bank shifts, temp work, teaching post, lecturer post,
        tenure track, staffing agency, employment agency, thank you for applying, thanks for
        applying, thank you for your application, thank you for your interest, about the post, re
        post, meet your team, meet the founder, meet the crew, meet the staff, meet the wider team,
        meet the ceo, meet ceo, meet the manager, meet manager, meet the owner, meet owner, meet the
        director, meet the principal, meet the head, meet the partners, meet the boss, meeting the
        team, meeting with partners, meeting with the partners, meeting with the team, lunch with
        the team, dinner with the team, coffee with the team, team intro, call with founder, call
        with the founder, chat with founder, chat with the founder, call with ceo, chat with ceo,
        chat with the ceo, call with the ceo, call with the team, introductory meeting, introductory
        conversation, introductory discussion, introductory zoom, intro meeting, intro zoom,
        introduction meeting, initial discussion, initial zoom, initial talk,
        initial phone, initial hr, initial recruiter, second chat,
        2nd chat, second call, 2nd call, third chat, third call, final call, final chat, final
        conversation, final panel, final presentation, final loop, final w, informal
        chat, informal call, informal conversation, informal discussion, informal meeting,
        confidential chat, confidential conversation, confidential discussion, confidential call,
        get to know, getting to know, fit call, fit chat, vibe check,
        partner call, partner round, discuss the role, discuss role, discuss the position, discuss
        opportunity, selection process, panel, chat with talent, call with talent, sys design, fly
        back, chat with the team, peer chat, final decision, meet your future, meet the leadership,
        meet the slt, meet the exec, team meet, culture discussion, culture talk, team
        chemistry, chemistry check, architecture session, architecture discussion, exercise review,
        homework review, assignment walkthrough, task walkthrough, tech test, skip level chat, comp
        discussion, salary negotiation, ride out day, practical demonstration, bake test, cooking
        test, cook off, food test, advocacy exercise, day with the team, observation day,
        observation shift, love to meet you, hr rd, i v, iview,
        culture fit, culture add, values fit,
        code review w, code review with, technical w, tech with, tech w, coding w, coding with,
        pair with, pair w, next step, second one, 2nd one, site visit, office visit, audition,
        q a with, loop day, hr_, case w, trial_, case_, code review, gd_, take home,
        my application, re application, job application, application for, about the application,
        application call, application chat, about the opening, re opening, opening at,
        opening for, placement at, placement with, placement year
        """,
    "de": """
        finale mit,
        interview, intervw, interwiev, gespräch, gespraech, gespr, telefonat, vorstellung, vorst
        gespr, bewerb, bew gespr, bew interview, bew termin, kennenlern, kennen lern, kennlern,
        kennlerngespräch, assessment, ac tag, auswahlverfahren, auswahl verfahren, auswahltag,
        auswahlrunde, auswahlhearing, auswahlkommission, auswahlgremium, findungskommission,
        berufungs, hearing referat, hearing leitung, hearing abteilung, hearing stelle, hearing
        bewerb, hearing für, kommissionelles, probearbeit, probe arbeit, zur probe, probetag,
        probeschicht, probedienst, probekochen, probe kochen, probebacken, probeverkauf,
        probestunde, probeunterricht, probelektion, probelehr, probevorlesung, probevortrag,
        probespiel, probefahrt bewerbung, lehrprobe, lehrvortrag, unterrichtsprobe, schnuppertag,
        schnupperlehre, schnuppereinsatz, schnuppern, reinschnuppern, vorspielen und, hospitation,
        hospitieren, mitlauftag, praxistag, eignungs, einstellungs, anstellungs, runde, fallstudie,
        case study, arbeitsprobe, testaufgabe, abschlussrunde, endrunde, finalrunde, fachrunde, hr
        runde, gründer, fachabteilung, fachbereich, personaler, personalabteilung, personalleit,
        personalchef, personalvermittl, personaldienst, recruiting, recruiter, headhunter, anruf
        personal, anruf hr, mit der hr, mit hr team, mit hiring, hr call, hr screening, austausch
        zur, treffen mit dem team, treffen zur, vorstellen, vorstellig, vg, vst, traineeprogramm,
        terminbestätigung, vakanz, lehrstelle, ausbildungsplatz, stellenausschreibung,
        stellengespräch, jobvorstellung, job vorstellung, termin zu meiner, termin wegen meiner,
        termin wg meiner, call zu meiner, call wegen meiner, call wg meiner, treffen wegen meiner,
        treffen wg meiner, treffen zu meiner, termin bewerbung, zur stelle, zur ausschreibung, wegen
        stelle, wegen ausschreibung, wg stelle, wg ausschreibung, personalberat, mit dem team,
        stelle, letzter schritt, fallpräsentation, lunch mit den partnern, lunch mit der,
        mittagessen mit der, mittagessen mit den partnern, beschnuppern, stationsleitung,
        filialleitung, marktleitung, bereichsleitung, abteilungsleitung, kollegen kennen,
        zeitarbeit, personalgewinnung, ausschreibung, jobangebot, minijob, nebenjob, ferienjob,
        studentenjob, aushilfe, praktikumsplatz, werkstudent, volontariat, referendariat,
        probeeinsatz, probewoche, schnupperwoche, casepräsentation, ruft an, ruft mich an,
        erstkontakt, kulturrunde, teamrunde,
        culture fit, cultural fit, team fit, mit hr, anruf hr, hr anruf, von hr,
        techcall, coding session, codingsession, casetag, gf_, geschäftsführung,
        fachlicher austausch, vor ort termin, vorort termin, betriebsbesichtigung, teamtag,
        teamtreffen, präsentation vor, hearing
        """,
    "fr": """
        final avec, finale avec,
        entret, entrevue, échange, recrut, journée d essai, jour d essai, demi journée d
        essai, matinée d essai, soirée d essai, service d essai, leçon d essai, leçon probatoire,
        stage d essai, journée test, essai, journée d immersion, immersion pro, étude de cas, cas
        pratique, mise en situation, tour final, dernier tour, premier tour, 1er tour, deuxième
        tour, 2e tour, 2ème tour, second tour, 3e tour, 3ème tour, troisième tour, tour 2, tour 3,
        présélection, pré sélection, préqualif, pré qualif, rencontre, candidature, postul, etn,
        itw, point tél, premier contact, prise de contact, appel rh, visio rh, call rh, rdv rh, rdv
        drh, rdv hr, tel rh, tél rh, point rh, réunion rh, rendez vous rh, coup de fil rh, étape
        suivante, étape finale, dernière étape, deuxième étape, 2e étape, prochaine étape, jury de,
        jury recrutement, jury oral, embauche, poste d, le poste, un poste, poste à, poste cdi,
        premier appel, premier call, première visio, première
        discussion, test technique, tests techniques, test pratique, test psychotechnique, test de
        personnalité, test d embauche, test de conduite, centre d évaluation, comité de sélection,
        audition poste, oral de, oral poste, chasseur de têtes, chasseuse de têtes, restitution cas,
        restitution business case, restitution étude, restitution du, rdv manager, rdv dg, visio
        manager, visio dg, visio fondat, rdv direction, rdv job, rdv emploi, rdv boulot, rdv stage,
        rdv alternance, rdv n 1, apprentissage, alternance, commission de recrutement, job d été,
        visite du site, visite de l usine, proposition d embauche, mobilité interne, process de,
        pmsmp, présentation portfolio, portfolio, présentation du cas, présentation cas,
        présentation de cas, présentation devant, live coding, rdv pour un, rdv pour le poste, rdv
        pour stage, rdv poste, rendez vous pour un, rendez vous drh, appel de la rh, appel de la
        drh, appel des rh, appel drh, appel téléphonique rh, call drh, visio drh, tel drh, tél drh,
        zoom rh, teams rh, téléphone rh, discussion rh, avec la rh, avec les rh, avec la drh, avec
        le drh, préentretien, journée de test, journée de sélection, journée probatoire, stage
        probatoire, leçon d épreuve, immersion en entreprise, test de sélection, tests de sélection,
        jury concours, commission de sélection, passage devant, passage en jury, session de
        sélection, jury d embauche, entr rh, prochain entretien, suite du process, process
        recrutement, avant dernier tour, 4e tour, votre cv, ton cv, poste, cdi, cdd, emploi,
        saisonnier, drh, ressources humaines, finaliste, étape 2, étape 3, faire connaissance, appel
        manager, appel technique, test conduite, extra d essai,
        dernier round, premier round, deuxième round, troisième round, 2e round, 3e round, round
        final, ultime tour, discussion technique, deep dive technique, visio technique,
        pour le boulot, pour le taf, pour l emploi, sujet du poste, propos du poste, concernant le
        poste, sur le poste,
        entr_, rh_, soutenance, restitution, revue de code, visite d atelier, chasseur,
        cabinet de, intérim, dernier rdv, n 1_, n 2_, voir directrice, voir directeur
        """,
    "es": """
        final con,
        entrev, entrv, videoentrev, teleentrev, de selección, proceso selectivo, reclut,
        seleccionador, recruiter, headhunter, hiring manager, con el hm, con la hm, recursos
        humanos, rrhh, rr hh, talento humano, gestión humana, llamada hr, llamada rh, llamada con
        hr, llamada con rh, llamada de hr, llamada de rh, call hr, call con hr, call con rh, llamada
        filtro, llamada de filtro, filtro telefónico, ronda, fase, última instancia, toma de
        contacto, primer contacto, primera llamada, primera charla, primera conversación, segunda
        llamada, segunda charla, llamada inicial, conversación inicial, charla inicial, reunión
        inicial, llamada exploratoria, conversación exploratoria, charla técnica, llamada técnica,
        conversación técnica, charla con, plática con, dinámica, caso práctico, presentación caso,
        presentación del caso, presentación de caso, presentación case, defensa del cas, defensa de
        cas, business case, pizarra técnica, prueba técnica, prueba práctica, prueba en, prueba de,
        de prueba, a prueba, prueba camarer, prueba cociner, prueba peluquer, prueba barista, prueba
        soldador, prueba carretill, prueba laboral, stage en cocina, stage en la cocina, stage de
        cocina, stage cocina, staging cocina, clase muestra, clase demo, clase de demo, clase
        modelo, dar clase, microclase, psicotécnico, psicométrico, psicolaboral, centro de
        evaluación, de evaluación, conocer al equipo, conoce al equipo, conocer equipo, café
        virtual, café con el equipo, visita a planta, puesto, vacante, oferta de empleo, oferta de
        trabajo, oferta laboral, bolsa de empleo, bolsa de trabajo, candidatura,
        postulación, consultora, currículum, hoja de vida, día a prueba, turno a prueba, última con,
        etapa, finalista, llaman de, pasantía, psicotécnica, psicométrica, negociación salarial,
        conversación confidencial, charla equipo, charla direct, suplencia, para conocernos, para
        conocerte, prueba pana, prueba past, prueba cocina, prueba restaurante, prueba bar, prueba
        peluq, prueba taller, prueba conduc, 2a vez, segunda vez, por la plaza,
        round final, primer round, segundo round, último round, primer filtro, segundo filtro,
        tercer filtro, último filtro, 1er filtro, 2o filtro, 3er filtro, última vuelta, filtro
        técnico,
        por el trabajo, por lo del trabajo, sobre el trabajo, por un trabajo, llama de,
        técnica, última, caso_, prueba, ett_, defensa, baremación, visita a la planta,
        ver a la directora, ver al director, reunión con cliente, reunión con el cliente
        """,
    "it": """
        finale con,
        colloq, videocolloqui, lezione simulata, prova in, prova cucina, prova sala, prova lavoro,
        prova negozio, recruiter, conoscitiv, processo di selezione, selezione, selezioni, prova
        tecnica, prova pratica, prova orale, prova scritta, prove selettive, preselettiva, fase
        finale, seconda fase, terza fase, ultima fase, prima fase, primo step, secondo step, terzo
        step, quarto step, step finale, ultimo step, penultimo step, secondo round, ultimo round,
        primo round, caso studio, caso pratico, presentazione caso, candidatura, candidature,
        convocazione, incontro con il team, incontro team, incontro col team, incontro con il
        responsabile, incontro con la titolare, incontro con il titolare, incontro x,
        intervista, posizione, call hr, call con hr, call selezione, chiamata hr, telefonata hr,
        videochiamata hr, zoom hr, teams hr, meet hr, risorse umane, appuntamento hr, incontro hr,
        incontro selezione, primo contatto, prima call, prima chiamata, prima
        telefonata, assunzion, posto di lavoro, offerta di lavoro, ruolo, concorso, cacciatore di
        teste, agenzia interinale, agenzia per il lavoro, agenzia lavoro, mobilità interna, mobilità
        volontaria, mobilità esterna, tirocinio, apprendistato, di lavoro, annuncio, test tecnico,
        test attitudinale, pranzo col team, pranzo con il team, job posting, visita in azienda,
        visita stabilimento, curriculum, presentazione portfolio, portfolio, presentazione del caso,
        presentazione case, discussione caso, presentazione alla commissione, prova sul campo, in
        prova, assessment di gruppo, servizio civile, supplenza, con hr, con l hr, con le hr,
        videocall hr, chiacchierata hr, call selezionatrice, head hunter, videointervist, di prova,
        prova selettiva, prova tecnico, prova di insegnamento, giornata prova, lezione dimostrativa,
        dinamica di gruppo, processo selettivo, iter selettivo, iter di selezione, test
        psicoattitudinal, colq, talent acquisition, prossimo step, prossima fase, nuovo step,
        proposta di lavoro, proposta di assunzione, caso aziendale, interinale, somministrazione,
        praticantato, offerta lavoro, test pratico, round finale, incontro col titolare, col
        titolare, incontro con la responsabile, incontro con il direttore, incontro con la
        direttrice, incontro con la direzione, conoscere il team, prova guida, prova pastic, prova
        panif, prova pizz, prova rist, prova bar, prova offic, prova parruc, prova caff,
        prova negoz, secondo incontro, terzo incontro, ultimo incontro, prova cameri, prova barista,
        prova cuoc, prova aiuto, prova cassa,
        terzo round, call tecnica, chiamata tecnica, call finale,
        per il posto, per il lavoro, x lavoro, x il posto, x il lavoro, per un posto, per un lavoro,
        prova_, conoscerti, conoscermi, presso cliente, dal cliente, cliente finale
        """,
    "pt": """
        final com,
        entrev, entrv, videoentrev, processo seletivo, processo de recrutamento, de seleção,
        procedimento concursal, recrut, recruiter, headhunter, selecionadora, com rh, c rh, com o
        rh, do rh, call rh, ligação rh, chamada rh, papo rh, conversa rh, reunião rh, recursos
        humanos, gente e gestão, dinâmica, bate papo, papo com, papo c, conversa com, conversa c,
        conversa inicial, primeira conversa, conversa exploratória, primeiro papo, papo inicial,
        chamada inicial, fase, etapa, triagem, pré entrevista, pré seleção, psicotécnico, painel
        com, estudo de caso, apresentação do case, apresentação de case, apresentação case,
        apresentação do caso, defesa do case, desafio técnico ao vivo, fit cultural, dia de teste,
        semana de teste, turno de teste, dia de experiência, dia à experiência, turno à experiência,
        turno de experiência, semana à experiência, trabalho à experiência, dia experimental,
        experiência na, experiência no, teste prático, teste na, teste no, teste em obra,
        teste ao, prova prática, prova na cozinha, prova de cozinha, aula teste, aula de
        demonstração, aula demonstrativa, prova didática, microaula, conhecer o time, conhecer a
        equip, conversa com o time, café virtual, vaga, currículo, candidatura, oferta de emprego,
        proposta de emprego, proposta de trabalho, carta oferta, prova oral, prova de conhecimentos,
        última com, final com o, final com a, rodada, finalista, jovem aprendiz, concursal, concurso
        público, conhecer a equipe, conhecer a equipa, para te conhecer, teste padaria, teste
        cozinha, teste rest, teste sal, teste oficina, teste volante, teste confe, 2a conversa,
        segunda conversa, 3a conversa, à experiência,
        conversa técnica, papo técnico, call técnica, conversa final, última conversa, round final,
        primeiro round, segundo round, último round,
        sobre o trabalho, causa do trabalho, para o emprego, pro trabalho, sobre o emprego,
        técnica, última, teste, rh_, consultoria, experiência, conhecer o, teste de cozinha,
        teste de motorista, teste de soldagem
        """,
    "nl": """
        finale met, finale ronde,
        interview, gesprek, sollicitatie, kennismak, meeloopdag, proefdag, proefdraaien, recruiter,
        recruitment, screening, assessment, selectiedag, selectiepro, selectieronde, aanwerving,
        mondelinge proef, mondelinge selectie, jury, ronde, casus, ontmoeting team, solli,
        solicitat, kennis maken, meeloop, meelopen, proefdienst, proefshift, proefles, proefcollege,
        proefdraai, proef draai, proefwerk, proefkoken, proeflopen, dag proef, snuffel, kijkdag,
        uitzendbureau, personeelszaken, met headhunter, met hiring, afspraak hr, contractbespreking,
        jobinterview, jobgesprek, belafspraak, hr call, hr interview, hr ronde, hr intake, vacature,
        kandidatuur, functie, baan, benoemings, brievenselectie, koffie met het team, even bellen,
        traineeship, arbeidsvoorwaarden, telefonische intake, met hr, intervieuw, met team, met het
        team, laatste stap, meedraai, soll gesprek, soll gespr, sol gesprek, sollic, lunch met de,
        lunch met partners, koffie met de, koffie met directie, ontmoet het team, eindronde,
        slotronde, bijbaan, uitzendkracht, detachering, praten over, praktijkproef, case
        presentatie, casepresentatie, opdracht bespreken, belt mij, belt me, wordt gebeld,
        technische sessie, technische test, technische verdieping, technische call,
        technische ronde, tech sessie, techsessie, tech gesprek, codereview, codetest,
        codeersessie, pair sessie, pairsessie, programmeeropdracht, thuisopdracht,
        bespreking opdracht, opdracht doornemen, presentatie case, casebespreking,
        architectuursessie, systeemontwerp, inhoudelijke sessie, directeur, rondleiding, belt,
        telefonisch, telscreen, tel screen, tel intake
        """,
    "pl": """
        final z, finał z, finałow,
        rozm, rekr, etap, kwalifikacyjn, dzień próbny, dnia próbnego, próbny dzień, dniówka próbna,
        próbna dniówka, dniówki próbne, zmiana próbna, próbna zmiana, dzień testowy, spotkanie kwal,
        preselekc, nabór, naboru, spotkanie z zespołem, oferta pracy, ofert pracy,
        interwiu, zaproszenie na, o pracę, o prace, w sprawie prac, ws prac, w spr prac, dot prac,
        dotyczące prac, dotycząca prac, w sprawie stanow, w sprawie oferty, w sprawie zatrudnienia,
        w sprawie staż, w sprawie wakatu, w sprawie praktyk, w sprawie ogł, stanowisk, wakat,
        praktyk, pracodawc, tel hr, tel z hr, telefon hr, telefon z hr, telefon od hr, tel od hr,
        call hr, call z hr, spotkanie z hr, hr dzwoni, dzwoni hr, zadzwoni hr, zdzwonka z hr, z
        działem hr, z kadrami, konkurs na, wywiad kompeten, wywiad o, wywiad w sprawie, weryfikacja
        techn, weryfikacja język, spotkanie z prezesem, spotkanie z dyrekto, spotkanie z zarządem,
        spotkanie z ceo, lekcja pokazowa, z headhunt, od headhunt, o staż, na staż, program staż,
        stażow, stażyst, etatu, o etat, na etat, szukam pracy, nowa praca, gadka o prac, wideorozm,
        videorozm, wideospotkanie rekr, r kwalif, r rekr, telekonferencja rekr, screening z hr,
        screening hr, hr screening, screening tel, ac dc sesja, interview online, sesja ac, sesja
        assessm, assessment centrum, interview hr, w sprawie pracy, w spr pracy, w sprawie stażu, w
        sprawie ogłoszenia, działem hr, kadrowa, z kadr, kadry, posada, posadę, ogłoszenie o pracy,
        ofertę pracy, oferty pracy, zatrudnieni, aplikant, poznanie zespołu, poznaj zespół, jazda
        próbna, próba pracy, lekcja próbna, runda, ws pracy, do pracy, staż, techniczn,
        omówienie zadania, zadanie rekr, u klienta, dyrektor, prezes, dzwon, zadzwon,
        tel screen, hr tel
        """,
    "sv": """
        final med, slutrunda,
        intervju, intevju, intervuju, anställning, anst intervju, rekryter, provjobb, provdag,
        provarbet, provpass, provskift, provkväll, provtjänst, provundervis, provlektion,
        provföreläs, docentföreläs, prova på dag, testjobba, testpass, jobbsamtal, jobbmöte,
        jobbträff, ansökningssamtal, rundan, slutrunda, träffa teamet, träffa vd, träffa chefen,
        första samtal, andra samtal, inledande samtal, lära känna, arbetsprov, möt teamet, möte med
        teamet, fika med, lunch med teamet, casepresentation, casedragning, presentera case,
        livekodning, parprogrammering, kodtest på plats, tjänst, sökt, samtal m hr, samtal med hr,
        samtal hr, samtal
        ang, samtal om, samtal inför, samtal headhunter, möte ang, möte om tjänst, möte om jobb,
        möte hr, möte m hr, möte med hr, träff om jobb, träff ang, ang jobb, ang tjänst, om jobb, om
        rollen, ang rollen, jobbet, hr samtal, hr ringer, call med hr, telefonmöte hr, telefonsamtal
        hr, telefonsamtal med hr, hr screening, telefonscreen, uttagning, antagningsprov räddning,
        urvalsdag, urvalssamtal, hospiter, auskulter, vikariat, sommarjobb, extrajobb, praktikplats,
        ansökan, nytt jobb, steg 2, steg 3, sista steget, rollen som, assessmentcenter,
        assessmentdag, hiring manager samtal, möte med hiring, call hr, tel rekr, skypeintervju,
        intervjju, möte rektor, möte m rektor, jobb, slutkandidat, slutsteget, fystest, möta teamet,
        prat om, snack om, timvikarie, sommarvik, lärlingsplats, platsannons, tillsättning, rektorn
        på, arbetsplatsbesök, omg 2, omg 3, omgång 2, omgång 3,
        jobbsnack, jobbprat,
        samtal, rektor, techintervju, ring, telefonavst, telscreen, tel screen, tel avst, telavst,
        tel hr, hr tel
        """,
    "ja": """
        面接, 面談, 選考, インタビュー, カジュ面, 採用, 応募, 求人, 転職, 就活, オファー,
        一次, 二次, 三次, 四次, 1次, 2次, 3次, 4次, 最終, ファイナル, 会社訪問, 企業訪問, 体験入社,
        体験入店, 体入, 体験勤務, 試用勤務, 体験就労, トライアル入社, トライアル勤務, お試し入社,
        お試し勤務, 職場見学, お仕事見学, 現場見学, 顔合わせ, 顔合せ, 現場メンバー,
        グループディスカッション, グルディス, 集団討論, オンサイト, 人事の方, 人事とお話, 人事と話,
        人事と電話, エージェント電話, エージェントから電話, 入社試験, 就職試験, 採用試験, 実技試験,
        実技テスト, 実技選考, 調理試験, 調理実技, 口述試験, 人物試験, ライブコーディング,
        ホワイトボード課題, ワークサンプル, カルチャーフィット, ジョブマッチング, 模擬授業,
        めんせつ, メンセツ, と話す, お話, 人事, 役員, ご来社, 来社, 口述, バイト, インターン,
        職種, ポジション, カジュアルトーク, 書類通過, オフィスツアー,
        会計年度任用, 就職, スカウト, 運転試験, 回目, 体験, 見学, 説明会, 座談会, 適性検査, 筆記,
        ペアプロ, コーディング, ディスカッション, カジュアル, 面会, 社長
        """,
    "zh": """
        面试, 面試, 面谈, 面談, 面聊, 面见, 面見, hr面, hrbp面, hrd面, hrg面, 人事面, 人力面,
        技术面, 技術面, 专业面, 專業面, 业务面, 業務面, 主管面, 总监面, 總監面, 经理面, 經理面,
        组长面, 組長面, 店长面, 店長面, 部门面, 部門面, 高管面, 老板面, 老闆面, 领导面, 領導面,
        创始人, 創始人, 创办人, 創辦人, 合伙人面, 合夥人面, ceo面, cto面, cfo面, coo面, vp面,
        boss面, leader面, ld面, hm面, 老大面, 综合面, 綜合面, 综面, 綜面, 交叉面, 小组面, 小組面,
        电话面, 電話面, 视屏面, 視屏面, 复面, 複面, 視訊面, 视讯面, 在线面, 在線面, 微信面, 飞书面,
        电面, 電面, 视频面, 視頻面, 视频一面, 線上面, 线上面, 现场面, 現場面, 远程面, 遠程面,
        压力面, 壓力面, 英文面, 院长面, 院長面, 校长面, 校長面, 用人部门面, 用人部門面, 终面, 終面,
        终极面, 終極面, 群面, 加面, 一面, 二面, 三面, 四面, 五面, 1面, 2面, 3面, 4面, 案例面,
        case面, 系统设计面, 系統設計面, 白板面, 作品集面, 初试, 初試, 复试, 複試, 覆試, 覆试, 復試,
        終試, 终试, 口试, 口試, 初谈, 初談, 初聊, 初筛, 初篩, 试岗, 試崗, 试工, 試工,
        试做, 試做, 试班, 試班, 试更, 試更, 试菜, 試菜, 试讲, 試講, 试教, 試教, 试课, 試課, 试堂,
        試堂, 说课, 說課, 路试, 路試, 教甄, 甄選, 甄选, 甄試, 甄试, 试用一天, 試用一天, 站店,
        門市體驗, 门市体验, 跟班体验, 跟班體驗, 实操, 實操, 见工, 見工, in工, in 工, 去in, 无领导,
        無領導, 结构化, 結構化, 猎头, 獵頭, hr电话, hr電話, hr沟通, hr溝通, hr聊, hr通话, hr通話,
        hr初, hr来电, hr來電, 人事电话, 人事電話, 人事来电, 人事來電, 人事沟通, 人事溝通, 電話篩選,
        电话筛选, 機會溝通, 客户面, 客戶面, 人资, 人資, 招聘, 招募, 应聘, 應聘, 應徵, 应征, 应徵,
        部门经理, 部門經理, 部门主管, 部門主管, 电话访谈, 電話訪談, 用人经理, 用人經理, 用人主管,
        用人部门, 用人部門, 用人团队, 用人團隊, 初步沟通, 初步溝通, 初次沟通, 初次溝通, 首次沟通,
        首次溝通, 初步电话, 初步電話, 初步交流, 初步视频, 初步視訊, 经理聊, 經理聊, 总监聊, 總監聊,
        负责人聊, 負責人聊, 老板聊, 老闆聊, 团队聊, 團隊聊, 团队见面, 團隊見面, 求职, 求職, 岗位,
        崗位, 职位, 職位, 职缺, 職缺, 聊岗位, 聊機會, 聊机会, 聊工作机会,
        工作机会, 工作機會, 机会沟通, 直聘, 校招, 社招, 春招, 秋招, offer沟通, offer溝通, offer面,
        谈offer, 談offer, 谈薪, 談薪, 薪资谈判, 薪資談判, 薪酬沟通, 薪酬溝通, 录取通知, 錄取通知,
        录用, 見主管, 见主管, 见用人, 見用人, 见团队, 見團隊, 见老板, 見老闆, 现场写代码, 現場寫,
        现场coding, 現場coding, 現場考核, 现场考核, 上机, 上機, 第一轮, 第二轮, 第三轮, 第四轮,
        最后一轮, 第一輪, 第二輪, 第三輪, 第四輪, 最後一輪, 终轮, 終輪, 第一关, 第二关, 第三关,
        第一關, 第二關, 第三關, 第一阶段, 第二阶段, 第一階段, 第二階段, 聊聊, 聊一聊, 約的面,
        作品面, 驻场面, 外包面, 试镜, 試鏡, 初面, 岗 面, 崗 面, 沟通一下, 溝通一下, 聊一下, 简历,
        簡歷, 履歷, founder call, 内推, 內推, 转职, 轉職, 换工作, 換工作, 实习, 實習, 兼职, 兼職,
        聘, 履历, 约见, 約見, 面晤, 第三阶段, 第三階段, 店长, 店長, 见主任, 见店长, 去公司聊,
        面店员, hr 面, 人事 面,
        沟通, 溝通, 交流, 通话, 通話, 见面, 見面, 当面, 當面, 二轮, 二輪, 三轮, 三輪, 笔试, 筆試,
        机考, 機考, _面_, 搵
        """,
    "da": """
        samtale, interveiw, jobsmtale, jobsamtlae, jobsamatale, jobinterview, prøvedag, prøvevagt,
        prøve vagt, prøvearbej, prøveunder, prøvelek, prøvefore, prøvekørsel,
        undervisningsprøve, arbejdsprøve, optagelsesprøve job, hospitering, føl dag, føldag,
        besøgsdag job, udvælgelsesdag, speed job, test tilbagelæs, tilbagelæsning af,
        profiltilbagelæs, lønforhandling nyt, kontraktmøde, jobtilbud, jobopslag, rekrutter,
        ansættelsesinter, ansættelsesudvalg, ansættelsesproc, ansøgning, stillingen, stilling som,
        vedr stilling, snak med hr, snak med recr, snak med head, snak om job, snak om still, snak
        om roll, snak om en still, snak om muligt job, snak om lære, snak om elev, snak om praktik,
        jobsnak, introsnak, intro snak, kemisnak, kemimøde, lærepl, elevplads, praktikplads,
        studiejob, første runde, anden runde, tredje runde, sidste runde, næste runde, finalerunde,
        slutrunde, 1 runde, 2 runde, 3 runde, møde med teamet, mød teamet, møde teamet, hils på
        teamet, hilse på teamet, casepræs, case præs, case frem, casedag, livekod, vikariat,
        barselsvik, telefon fra hr, opringning fra hr, opkald fra hr, opkald fra rec, opkald fra
        head, hr ringer, møde med hr, telefonsnak med hr, telefonmøde med hr, job snak, snak om
        vikar, lønforhandling, assessmentd, assessmentc, assessments, assessment dag,
        telefonscreening, telefon screening, screening pr, stilling, fastansættelse, ansættelse,
        studenterjob, fritidsjob, snak om, snak med, caserunde, afsluttende runde,
        ring, tlf, opkald, prøvetime som
        """,
    "no": """
        intervju, inntervju, intevju, intervuj, intrvju, interju, jobbintevju, jobintervju, samtale,
        prøvevakt, prøve vakt, prøvejobb, jobbprøv, prøvedag, prøveunder, prøvefore,
        arbeidsprøve, hospitering, testdag jobb, opptaksprøve jobb, evalueringsdag jobb, seleksjon,
        lønnsforhandling ny, kontraktsmøte, jobbtilbud, runde, møte med teamet, møt teamet, møte
        teamet, treffe teamet, treff teamet, prat med hr, prat med rek, prat med rec, prat med head,
        prat med hod, prat om jobb, prat om still, prat om roll, prat om mulig, jobbprat, snakke om
        still, snakke om jobb, bli kjent, bli bedre kjent, blikjent, introprat, kjemisjekk,
        kjemimøte, rekrutter, hodejeger, stillingen, stilling som, vedr stilling, søknad,
        sommerjobb, læreplass, lærlingplass, casepres, case pres, casegjennom, case gjennom,
        livekod, live kod, innkalling til int, vikariat, telefon fra hr, telefonprat med hr, møte
        med hr, hr ringer, prat om sommer, prat om vik, prat om lære, assessmentd, assessments,
        assessment sen, telefonscreening, telefon screening, screeningsam, prat, stilling, jobb,
        utlysning, ansettelse, sommervikar, praksisplass, finalerunde, sluttrunde, kodeoppgave,
        lønnsforhandling, andregang, førstegang,
        ring, tlf, prøvetime som
        """,
    "fi": """
        haastat, haasttel, haasttt, haastis, haastik, haastt, hastattelu, koepäivä, koe päivä,
        koetyö, koevuoro, koesoitto, koelaulu, koeajo ja, työnäyte, opetusnäyte, näytetunti,
        näyteluento, näyteoppi, työkokeilupäivä, soveltuvuus, henkilöarvio, arviointipäivä,
        arviointikeskus, testipäivä rekry, ammattitaitokoe rekry, rekry, puhelinseula, hakijapuhelu,
        työtarjous, palkkaneuvottelu uusi, sopimusneuvottelu uusi, työsopimuksen alle, kierros,
        toinen vaihe, viimeinen vaihe, seuraava vaihe, 1 vaihe, 2 vaihe, 3 vaihe, jatkokeskustelu,
        jatkotapaaminen, tiimin tapaaminen, tiimiin tutust, tutustuminen tiimiin, tapaaminen tiimin,
        hr keskustelu, tekninen keskustelu, keskustelu tehtäv, keskustelu työpaik, työkeskustelu
        tehtäv, juttelu työpaik, juttelu rekry, tutustumispuhelu, tutustumiskesk, tutustumistap,
        case esi, casen esi, casen purku, case haast, portfolion esi, livekood, live kood, työpaik,
        työhakemu, hakemukse, avoin tehtävä, avoin paikka, kesätyö, kesäduuni, duunipaik,
        harjoittelupaik, oppisopimus, hr soittaa, sijaisuus, vakipaikka, duuni, assessment päivä,
        headhunter soi, headhunterin, hakemus, pesti, virkaan, sijaisuuteen, vakituinen, suorahaku,
        työnhaku
        """,
    "cs": """
        pohov, pohvor, phovor, výběrov, výberov, výběrk, výb řízení, výběr řízení, konkurz na,
        konkurs na, konkurzní říz, konkursní říz, vř na, do druhého kola, videopohov, pohoov,
        zkušební d, zkušební smě, zkušebka v práci, zkušební šicht, zkušební odp, zkušební hod,
        zkušební prá, zkušebního dne, den na zkoušku, směna na zkoušku, šichta na zkoušku, zkouška v
        práci, zkouška na place, pracovní zkouška, skúšobn, kolo, setkání s týmem, seznámení s
        týmem, ac centrum, pracovní inter, pracovní rozh, rozhovor o prác, přijímací řízení do zam,
        ohledně prác, ohledně pozic, ohledně míst, ohledně zaměst, ohledně nab, kvůli práci, k
        pozici, o práci, ohľadom, s budoucí, personalist, nábor, hr call, tel hr, volá hr, zavolá
        hr, hr kolo, schůzka hr, hr screening, z agentury, s agenturou, agentuře práce, na pozici,
        pozice, případová studie, ukázková hodina, náslech, schůzka s jednatelem, schůzka s ředitel,
        inzerát, recruiterk, recruiterem, headhunterem, headhunterk, call s hr, hovor s hr,
        telefonát s hr, telefon s hr, tel s hr, schůzka s hr, setkání s hr, stretnutie s hr,
        screening s hr, assessment centrum, na stáž, brigádu, telefonický screening, call s
        personal, budoucím šéfem, budoucí šéfovou, prvního kola, druhého kola, třetího kola, dalšího
        kola, užší výběr, poznání týmu, schůzka s majitel, schůzka s vedením, pracovní místo, volné
        místo, nabídka práce, úvazek, stáž, brigáda
        """,
    "tr": """
        mülakat, mülkat, mulkat, mülaket, mulakkat, görüşme, tanışma, değerlendirme merkezi, işe
        alım, iş teklifi, iş deneme, deneme günü, deneme vardiya, deneme mesai, deneme çalışma,
        deneme dersi, deneme sürüşü, örnek ders, demo ders, ders anlatım, uygulama sınav, uygulamalı
        sınav, sözlü sınav, canlı kod, kod inceleme, vaka çalışma, vaka sunum, case sunum, sözleşme
        imza, ilk tur, ikinci tur, üçüncü tur, son tur, final tur, 1 tur, 2 tur, 3 tur, tur 1, tur
        2, aşama, 2 etap, son etap, ekiple tanış, ekip ile tanış, insan kaynakları, ik ile, başvuru,
        pozisyon, kadrosu, staj, assessment gün, ilanı, iş ilan, arayacak, kadro, personel alım,
        eleman alım, iş fırsat, ik uzman, ik müdür, insan kaynak,
        deneme, sözlü
        """,
    "ko": """
        면접, 인터뷰, 면담, 커피챗, 커피 챗, 컬처핏, 컬쳐핏, 컬처 핏, 컬쳐 핏, 밸류핏, 팀핏, 핏
        인터뷰, 채용, 이직, 입사, 취업, 처우, 라이브코딩, 라이브 코딩, 과제 리뷰, 과제리뷰, 과제
        발표, 포트폴리오 리뷰, 포폴 리뷰, 온사이트, 인사팀, 인사담당, 리크루터, 헤드헌터, 서치펌,
        폰스크리닝, 폰 스크리닝, 폰스크린, 폰 스크린, 전화 스크리닝, 스크리닝, 오퍼, 연봉협의, 연봉
        협의, 하이어링, 어세스먼트, ac 전형, 최종 전형, 1차 전형, 2차 전형, 실무 전형, 실무진, 실기,
        시강, 시범강의, 시범 강의, 시범수업, 시범 수업, 수업시연, 수업 시연, 수업실연, 수업 실연,
        강의 시연, 시연 면접, 체험근무, 체험 근무, 시험근무, 시범 근무, 트라이얼, 일일 체험 근무,
        하루 일해보기, 테스트 근무, 1차 실무, 2차 임원, 최종 임원, 뵙기, 임원, 포지션, 직무, 인턴,
        알바, 구직, 공채, 경력직, 이력서, 대표님, 최종, 1차, 2차, 3차, 실무, 코테, 과제, 적성,
        토론, 시연, 방문 일정, 티타임, 현업, 첫 통화, 첫 미팅, 첫 대화
        """,
}

# What lets an event pass whatever its title: one of these in its notes, links or people.
# Small letters, no accents but as bytes: nothing is folded here. Each costs a pass over all
# bytes of a calendar, and each event that passes is read whole, so these are roots that
# invitations to interviews nearly always bear and ordinary events seldom do. `_` is a blank
# that must stand there.
NEEDLES = {
    "": """
        calsync, interview, recruit, candida, greenhouse, lever.co, ashbyhq, teamtailor, workable,
        bamboohr, calendly, _cv, motiva, executive search
        """,
    "en": """
        applying, hiring, your application, resume, salary, job
        """,
    "de": """
        bewerb, gehalt, kennenlern
        """,
    "fr": """
        poste
        """,
    "es": """
        el proceso
        """,
    "it": """
        colloqui
        """,
    "pt": """
        pretens
        """,
    "nl": """
        sollicit, vacature
        """,
    "pl": """
        rekr, aplikac, rozmow
        """,
    "sv": """
        intervju, tjänsten
        """,
    "ja": """
        応募, 面接, 採用
        """,
    "zh": """
        面试, 简历
        """,
    "da": """
        samtale
        """,
    "no": """
        søknad, stilling
        """,
    "fi": """
        haastat
        """,
    "tr": """
        başvur
        """,
}

# Languages that put a word for an interview at the end of a longer word.
COMPOUNDING = ("de", "nl", "sv", "da", "no", "fi")

# Words that people misspell in their own entries: any one letter left out, any two swapped.
MISSPELLED = {
    "en": "interview",
    "de": "vorstellungsgespräch bewerbungsgespräch kennenlerngespräch",
    "fr": "entretien",
    "es": "entrevista",
    "it": "colloquio",
    "pt": "entrevista",
    "nl": "sollicitatiegesprek kennismakingsgesprek",
    "pl": "kwalifikacyjna rekrutacyjna",
    "sv": "intervju",
}
# Letters that sound the same, which who writes by ear takes for each other.
_SOUNDING = {"es": (("v", "b"),), "fr": (("entr", "antr"), ("tien", "tient"))}


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
        found.update(word.replace(one, other) for one, other in _SOUNDING.get(language, ()))
    return tuple(sorted(found.difference(known)))


def stems(language: str) -> tuple[str, ...]:
    """Return the stems of a language with all blanks single, misspellings included."""
    said = (" ".join(stem.split()).replace("_", " ") for stem in STEMS[language].split(","))
    return (*said, *misspellings(language))


# Words that give a language away where "interview" alone does not.
TELLING = {
    "en": """
        the your you our for with and we are is to of at please
        """,
    "de": """
        und deine dich dir dein ihrer gerne vielen dank hallo sehr geehrte der die das mit bei beim
        für zum zur im ihr ihre ihnen wir uhr nicht ist sie als von herr frau ich mein meine meiner
        mich mir oder auf um nach noch dann danach wegen wird sind hat habe den dem des ein eine
        einen einem einer auch aus über unter ab bis kommt bitte danke liebe lieber viele grüße
        grüsse freundliche mitbringen anrufen ruft stelle stellen termin gespräch bewerbung
        bewerbungsgespräch vorstellungsgespräch telefoninterview erstgespräch zweitgespräch
        lebenslauf gehalt vertrag probezeit zeugnisse vakanz verschieben dauer minuten chef gleich
        amt stadt landkreis leitung kein keine schon erste erster zweite heute morgen firma ort
        stock raum eingang fragen montag dienstag mittwoch donnerstag freitag vor
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
        y hola gracias de el los las usted para con una por su tu te la en del entrevista al lo
        que es más mi como hemos nos llevar preguntar llama proceso puesto vacante llamada
        primera segunda última ronda reunión hora equipo conocer saludos buenos estimado
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
        que ao ou não mais um oi são está tua teu nos vai levar falar perguntar vaga processo
        primeira segunda última etapa conversa hora equipa equipe time conhecer boa bom caro
        """,
    "nl": """
        de bedankt graag hoi beste het een van voor met bij je wij we ons jouw uw niet is op naar en
        ik mijn om uur nog dan daarna over wordt zijn hebt heb heeft aan ook uit tot kom komt dank
        groet groeten groetjes meenemen mee bellen belt gesprek afspraak functie gemeente geen al
        sollicitatie sollicitatiegesprek vacature telefonisch telefonische verzetten salaris loon
        meebrengen werkgever baan directeur duurt minuten leuk fijn weg eerste tweede derde vandaag
        morgen zaal ingang vragen maandag dinsdag woensdag donderdag vrijdag geachte mevrouw mvg dag
        u
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
        a na se je do ve pro vás děkujeme dobrý den děkuji vám jsme budeme prosím nebo při od za jak
        co jsem bude pak ahoj těšíme pozdravem pokud můžete pohovor pozici díky ti tě mě chtějí paní
        """,
    "tr": """
        ve için ile bir bu merhaba olarak sizi bey hanım sayın saat olan olacak sonra
        görüşme mülakat pozisyonu başvurunuz teşekkürler saygılarımla saygılarımızla lütfen
        selam iyi günler size seni gün daha maaş görüşmesi mülakatı başvuru özgeçmiş yarın
        diploma vardiya şirket
        """,
    "ja": """
        お世話になっております お世話になります よろしくお願いいたします よろしくお願いします
        よろしくお願い致します 何卒よろしくお願いいたします 宜しくお願いいたします
        引き続きよろしくお願いいたします ありがとうございます 誠にありがとうございます
        お待ちしております 当日は 日時 場所 会場 形式 面接形式 所要時間 持ち物 持参物 服装 面接
        面談 面接官 一次面接 二次面接 最終面接 カジュアル面談 選考 応募 応募先 企業名 会社名 職種
        応募職種 求人 採用担当 人事 人事部 受付 住所 担当 オンライン 対面 会議 会議に参加
        パスコード ミーティング ご確認ください 日程変更 履歴書 職務経歴書 筆記用具 株式会社
        採用チーム 志望動機 スーツ 結果は
        """,
    "zh": """
        您好 你好 谢谢 謝謝 感谢 感謝 祝好 时间 時間 地点 地點 形式 方式 面试 面試 面试时间
        面試時間 面试地点 面試地點 面试形式 面试方式 面試方式 面试轮次 面试官 面試官 面试链接
        面试岗位 岗位 职位 職缺 职务 應徵職缺 應徵職務 联系人 聯絡人 会议主题 会议时间 会议号
        腾讯会议 飞书视频会议 点击链接入会 或添加至会议列表 加入 简历 履歷 身份证 简历两份 作品集
        请携带 請攜帶 招聘 应聘 一面 二面 三面 终面 初试 复试 複試 先生 女士 小姐 期望薪资 正装
        自我介绍
        """,
    "ko": """
        안녕하세요 안녕하십니까 감사합니다 고맙습니다 있습니다 드립니다 부탁드립니다 바랍니다
        입니다 합니다 됩니다 님 일시 일정 장소 방식 시간 면접 면접관 인터뷰 채용 채용팀 인사팀
        지원 포지션 직무 담당자 온라인 화상 전화 안내 안내드립니다 예정입니다 및 아래 아래와 같이
        이력서 신분증 지참 참석 변경 링크 소요 약 정장 분 전 오시면 실무 임원 1차 2차 최종 이벤트
        이름 취소
        """,
}

# What calendars and people put in front of, or behind, the title of a cancelled event.
CANCELLED = {
    "cs": """
        zrušeno, zrušená, zrušený, zrušené, zrušen, zrušena, odvoláno, odpadá, nekoná se
        """,
    "da": """
        aflyst, aflyses, aflysning, afbud, annulleret, annulleres, aflyst af dem,
        bortfalder, trukket tilbage
        """,
    "de": """
        abgesagt, abgesagter termin, storniert, entfällt, entfallen, gestrichen, fällt aus,
        ausgefallen, abgebrochen, zurückgezogen, findet nicht statt, absage, entfaellt, faellt aus,
        gecancelt
        """,
    "en": """
        canceled, cancelled, cancelled event, canceled event, cancellation, called off, withdrawn,
        cancel, cancld, canx, cxl, cxld, postponed, scrapped, not going ahead, not happening,
        no longer happening, did not happen, didn t happen
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
        annullato, annullata, cancellato, cancellata, disdetto, annullamento, disdetta,
        annullate, rimandato a data da destinarsi
        """,
    "ja": """
        キャンセル, キャンセル済み, 中止, 中止になりました, 取消, 取り消し, 取りやめ, 辞退,
        辞退済み, 延期のため中止
        """,
    "ko": """
        취소, 취소됨, 취소된 일정, 불참, 면접취소
        """,
    "nl": """
        geannuleerd, afgezegd, afgelast, vervallen, gaat niet door, vervalt, gecanceld, gecancelled,
        afgeblazen, ingetrokken, teruggetrokken, komt te vervallen
        """,
    "no": """
        avlyst, avlyses, avlysning, kansellert, kanselleres, annullert, utgår, bortfaller,
        trukket søknad
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
        iptal, iptal edildi, iptal edilmiştir, iptal oldu, iptal ettim
        """,
    "zh": """
        已取消, 取消, 作废, 已拒绝, 取消了, 面试取消, 已拒絕, 作廢, 已婉拒, 不去了, 已放弃
        """,
}
