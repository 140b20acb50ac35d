"""Employer, role, round and contact."""

from __future__ import annotations

from typing import Any

import pytest

from calsync.detection import find, firms, senders
from calsync.detection.keys import employer_key, role_key
from calsync.detection.names import names_of
from calsync.detection.spelling import written_out
from calsync.detection.text import words
from calsync.model import Person, Verdict
from tests.detection.build import ME, NOBODY, RECRUITER, event, judged
from tests.detection.corpus import OWNER


@pytest.mark.parametrize(
    ("title", "employer", "role"),
    [
        ("Interview: Data Analyst at Quillmark", "Quillmark", "Data Analyst"),
        ("Quillmark – onsite interview (Data Analyst)", "Quillmark", "Data Analyst"),
        ("Quillmark x Dana Li: final interview", "Quillmark", ""),
        ("Phone Screen — Quillmark, Inc. (Senior Engineer)", "Quillmark, Inc.", "Senior Engineer"),
        ("Quillmark / Technical interview", "Quillmark", ""),
        ("Interview <> Rosa Smith / Quillmark", "Quillmark", ""),
        ("Quillmark <> Alex Moreau | Technical Interview", "Quillmark", ""),
        ("Alex Moreau - Product Manager interview - Quillmark", "Quillmark", "Product Manager"),
        ("Interview Quillmark Backend Engineer", "Quillmark", "Backend Engineer"),
        ("Job interview Quillmark, Sr. Backend Eng. #R-1234", "Quillmark", "Sr. Backend Eng"),
        ("Interview with Dana Li (Quillmark)", "Quillmark", ""),
        ("Interview with Quillmark Health", "Quillmark Health", ""),
        ("Tech interview w/ Quillmark Systems [Zoom]", "Quillmark Systems", ""),
        ("Interview Staff Nurse Quillmark", "Quillmark", "Staff Nurse"),
        ("interview data analyst quillmark hospital", "quillmark hospital", "data analyst"),
        ("VG LKW-Fahrer Quillmark", "Quillmark", "LKW-Fahrer"),
        ("Interview Quillmark wg. Buchhalter", "Quillmark", "Buchhalter"),
        ("Entrevista jefe de proyecto Valmont", "Valmont", "jefe de proyecto"),
        ("Entrevista conductor Hotel Valmont", "Hotel Valmont", "conductor"),
        ("Sollicitatiegesprek kok De Valmont & Zn", "De Valmont & Zn", "kok"),
        ("Rozmowa kwalifikacyjna kierowca C+E Bursztyn", "Bursztyn", "kierowca C+E"),
        ("星野物流有限公司的英语老师面试", "星野物流有限公司", "英语老师"),
        ("Quillmark护士面试", "Quillmark", "护士"),
        ("조리사 면접 - 카페 누리", "카페 누리", "조리사"),
        ("Entretien - Comptable chez Valmont", "Valmont", "Comptable"),
        (
            "Vorstellungsgespräch: Buchhalter (Müller & Krause KG)",
            "Müller & Krause KG",
            "Buchhalter",
        ),
        ("Vorstellungsgespräch Valmont als Entwickler (m/w/d)", "Valmont", "Entwickler"),
        ("Entrevista: Valmont — Analista de datos", "Valmont", "Analista de datos"),
        ("Colloquio: Sviluppatore Java – Valmont Srl", "Valmont Srl", "Sviluppatore Java"),
        ("Sollicitatie Projectleider Gemeente Duinrade", "Gemeente Duinrade", "Projectleider"),
        ("Rozmowa kwalifikacyjna - Bursztyn Sp. z o.o.", "Bursztyn Sp. z o.o", ""),
        ("面试 - 星野科技 - 产品经理", "星野科技", "产品经理"),
        ("一次面接（株式会社ミナト）", "株式会社ミナト", ""),
        ("【面接】コトリテック エンジニア", "コトリテック", "エンジニア"),
    ],
)
def test_the_title_names_employer_and_role(title: str, employer: str, role: str) -> None:
    """In all the shapes that senders and people use."""
    answer = judged(title)
    assert (answer.employer, answer.role) == (employer, role)


@pytest.mark.parametrize(
    ("sender", "employer"),
    [
        ("Quillmark Recruiting <no-reply@us.greenhouse-mail.io>", "Quillmark"),
        ("Quillmark Candidate Calendar <c_1@group.calendar.google.com>", "Quillmark"),
        ("Dana Li <dana.li@mail.quillmark.co.uk>", "Quillmark"),
        ("Dana Li <dana@gmail.com>", ""),
        ("Dana Li <x@calendly.com>", ""),
        ("Jobs <jobs@quill-mark.teamtailor.com>", "Quill Mark"),
        ("Dana Li (Colegio Quillmark) <dana.x@quillmark.teamtailor-mail.com>", "Colegio Quillmark"),
        ("Quill & Partner Candidate Calendar <c@quill-partner.example>", "Quill & Partner"),
        ("HR Department <hr@quillmark.example>", "Quillmark"),
        ("Pietro Villa <pietro.villa@quillmark.example>", "Quillmark"),
        ("Quill Mark People Ops <people-ops@quillmark.example>", "Quill Mark"),
        ("Dana Li (Quillmark) <dana@gmail.com>", "Quillmark"),
        ("Dana Li - Quillmark <dana@ashbyhq.com>", "Quillmark"),
    ],
)
def test_the_sender_names_the_employer(sender: str, employer: str) -> None:
    """By name or by domain, but free mail and hiring systems name nobody."""
    name, _, email = sender.rstrip(">").partition(" <")
    answer = judged("Interview", organizer=Person(name, email), attendees=(ME,))
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("notes", "employer", "role"),
    [
        ("Thanks for your interest in the SRE position at Quillmark.", "Quillmark", "SRE"),
        ("Your application for Data Analyst at Quillmark Labs!", "Quillmark Labs", "Data Analyst"),
        ("Quillmark Bank has invited you to a live interview.", "Quillmark Bank", ""),
        ("Quillmark Logistik sucht Lagerleiter", "Quillmark Logistik", ""),
        ("Ihre Bewerbung als Koch bei Quillmark GmbH, vielen Dank", "Quillmark GmbH", "Koch"),
        ("Votre candidature au poste de Comptable chez Quillmark.", "Quillmark", "Comptable"),
        ("Details: https://jobs.lever.co/quillmark/12-34", "Quillmark", ""),
        ("Apply: https://boards.greenhouse.io/quillmark/jobs/1", "Quillmark", ""),
        ("employer: Quillmark\nrole: SRE", "Quillmark", "SRE"),
        ("We look forward to it.", "", ""),
    ],
)
def test_the_notes_name_what_nothing_else_names(notes: str, employer: str, role: str) -> None:
    """In sentences, in links to hiring systems, and in the user's lines."""
    answer = judged("Interview", notes=notes)
    assert (answer.employer, answer.role) == (employer, role)


def test_the_order_of_sources() -> None:
    """A line, then the title, then the sender, then the notes."""
    notes = "Thank you for applying to Dunmore."
    fields: dict[str, Any] = {
        "organizer": Person("Cinder Recruiting", "x@cinder.example"),
        "attendees": (ME,),
    }
    assert judged("Interview at Bramble", notes="employer: Arbor", **fields).employer == "Arbor"
    assert judged("Interview at Bramble", notes=notes, **fields).employer == "Bramble"
    assert judged("Interview", notes=notes, **fields).employer == "Cinder"
    assert judged("Interview", notes=notes).employer == "Dunmore"


def test_a_service_that_sends_is_no_employer() -> None:
    """Nor is the name of its mailbox: the firm is told in the notes."""
    service = Person("HireVue Scheduling", "no-reply@hirevue.com")
    notes = "Quillmark Building Society, room 2. Questions by mail, please."
    assert judged("Interview", organizer=service, notes=notes).employer == (
        "Quillmark Building Society"
    )
    board = Person("北森招聘", "notice@beisen.com")
    assert (
        judged("视频面试", organizer=board, notes="【星野集团】请准时参加").employer == "星野集团"
    )


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Ward 6 interview", "Tarnfield General Hospital, 2nd floor", "Tarnfield General Hospital"),
        ("最終面接 ネクタイ", "ミナト信用金庫 本店3F", "ミナト信用金庫"),
        ("Interview Quillmark", "Tarnfield Hall, 2nd floor. Quillmark, 9.30", "Quillmark"),
    ],
)
def test_a_firm_with_which_the_notes_begin(title: str, notes: str, employer: str) -> None:
    """It goes before a piece of the title that nothing shows to be a firm."""
    assert judged(title, notes=notes).employer == employer


def test_who_brings_two_firms_together_is_an_agency() -> None:
    """The employer is the one that is not the organizer's own; the owner's page is none."""
    agent = Person("Gail Orr", "gail.orr@orrmasters.example")
    client = Person("Ann Beck", "ann.beck@quillmarkfoods.example")
    again = Person("Alex Moreau", "alex@moreau.example")
    answer = judged("Interview", organizer=agent, attendees=(ME, client, again))
    assert (answer.employer, answer.contact) == ("Quillmarkfoods", agent)
    notes = "You will meet Ann Beck of Quillmark Foods."
    answer = judged("Interview", organizer=agent, attendees=(ME, client), notes=notes)
    assert answer.employer == "Quillmark Foods"
    search = Person("Gail Orr", "gail.orr@orr-search.example")
    answer = judged("Quillmark - interview with the VP", organizer=search, attendees=(ME,))
    assert answer.employer == "Quillmark"
    answer = judged("Interview", organizer=agent, attendees=(ME, again))
    assert answer.employer == "Orrmasters"


@pytest.mark.parametrize(
    ("title", "sender", "notes", "employer"),
    [
        (
            "Assessment day - Trainee Quillmark Bank",
            Person("Joan Pike", "joan.pike@quillmarkbank.example"),
            "",
            "Quillmark Bank",
        ),
        (
            "Interview: Accountant",
            Person("QTZ Hiring", "no-reply@recruitis.io"),
            "Your application for Accountant at Quillmark Tarn Zinc Ltd.",
            "Quillmark Tarn Zinc Ltd",
        ),
        (
            "Interview: QA Specialist",
            Person("Quillmark Pharma Talent Acquisition", "quillmarkpharma@myworkday.com"),
            "Quillmark Pharma K.K. のQA Specialist職の面接にご招待いたします。",
            "Quillmark Pharma",
        ),
        ("Quillmark S.A. - interview with the director", None, "", "Quillmark S.A"),
        (
            "Interview – Relationship Manager (QTZ)",
            Person("QTZ Talent Acquisition", "jobs@qtz.example"),
            "Thank you for applying to us. Quillmark Tarn Zinc, 2nd floor.",
            "Quillmark Tarn Zinc",
        ),
        (
            "Quillmark x Alex",
            Person("矢部 航", "yabe@quillmark-robotics.example"),
            "Quillmark Roboticsで店長をしている矢部です。選考の流れをお話しできればと思います。",
            "Quillmark Robotics",
        ),
        (
            "Alex × 陈总 面试",
            Person("星野医疗HR", "hr@xingye.example"),
            "",
            "星野医疗",
        ),
        (
            "Interview: Client Adviser, Dunmere",
            Person("Joan Pike", "joan.pike@quillmarkbank.example"),
            "Joan Pike\nHR, Quillmark Bank",
            "Quillmark Bank",
        ),
        (
            "Invitation: Interview @ Tue Mar 31, 2026 7am - 7:30am (PDT)",
            Person("Joan Pike", "joan@gmail.com"),
            "",
            "",
        ),
    ],
)
def test_a_name_is_cut_and_widened_to_the_firm(
    title: str, sender: Person | None, notes: str, employer: str
) -> None:
    """No trainee before it, no letter of a legal form behind it; all that its letters mean."""
    assert judged(title, organizer=sender, attendees=(ME,), notes=notes).employer == employer


def test_the_own_employer_may_be_the_employer() -> None:
    """Who moves inside a firm is invited by a colleague."""
    boss = Person("Priya Nair", "priya.nair@northlight.example")
    answer = judged("Internal interview - Team Lead Europe", organizer=boss, attendees=(ME,))
    assert answer.employer == "Northlight"


@pytest.mark.parametrize(
    ("sender", "notes", "employer"),
    [
        (
            Person("Joan Pike", "joan@tff.example"),
            "Thursday works for us.\n\nJoan Pike\nHead of HR, Tarnfield Freight Forwarding Ltd",
            "Tarnfield Freight Forwarding Ltd",
        ),
        (
            Person("山口 蓮", "yamaguchi@minato-shokai.example"),
            "ミナト商会の山口です。面接の日程が決まりました。",
            "ミナト商会",
        ),
        (
            Person("冯桐", "feng@mingyue-design.example"),
            "周五面试，请带作品集。\n祝好\n冯桐 明月设计",
            "明月设计",
        ),
    ],
)
def test_who_signs_the_notes_names_the_employer(sender: Person, notes: str, employer: str) -> None:
    """At its full length, in its own script, where the domain only abbreviates it."""
    answer = judged("Interview", organizer=sender, attendees=(ME,), notes=notes)
    assert answer.employer == employer


def test_an_agency_is_known_by_how_it_signs() -> None:
    """Then the title names its client."""
    answer = judged(
        "Quillmark – Data Analyst interview",
        organizer=Person("Pat Fox", "pat@foxhale.example"),
        attendees=(ME,),
        notes="They look forward to it.\n\nPat Fox\nFox Hale Executive Search",
    )
    assert answer.employer == "Quillmark"


@pytest.mark.parametrize(
    ("title", "notes"),
    [
        ("Quillmark - Data Analyst interview (via Fox Hale)", "Dress smart."),
        ("Colloquio Quillmark x magazziniere - agenzia", "A presto, Pat"),
        ("Interview Quillmark, Data Analyst", "Ring me and tell me how it went. Pat"),
        ("Entrevista Quillmark - mozo", "Un saludo, Pat – Fox Hale ETT"),
        ("Assessment Quillmark", "Thank you for applying to Quillmark. The tests are at Fox Hale."),
    ],
)
def test_whoever_is_in_between_is_no_employer(title: str, notes: str) -> None:
    """Only an agency asks how it went; a title that calls it one is believed."""
    sender = Person("Pat Fox", "pat@foxhale.example")
    answer = judged(title, organizer=sender, attendees=(ME,), notes=notes)
    assert answer.employer == "Quillmark"


@pytest.mark.parametrize(
    ("title", "sender", "employer"),
    [
        ("【ハコブネ】1次面接（30分）", "中野 俊 <nakano@hakobune.example>", "ハコブネ"),
        ("루멘핀 x Alex 커피챗", "Kim <kim@lumenfin.example>", "루멘핀"),
        ("法人営業 面接", "中野 俊 <nakano@hakobune.example>", "Hakobune"),
        ("青木银行客户经理岗终面", "青木银行人力资源部 <hr@aoki.example>", "青木银行"),
        ("电话面试｜青木咨询 HR 周敏", "周敏 <zhou@aoki.example>", "青木咨询"),
        ("운영팀 면접 일정", "법무법인 가온 인사팀 <hr@gaon.example>", "법무법인 가온"),
        ("面試 - 採購", "飞书招聘 <noreply@hire-mail.feishu.cn>", ""),
        ("Quillmark Marketing Manager interview", "Jo Pike <jo@quillmark.example>", "Quillmark"),
        ("Assessment-Center Trainee Quillmark", "Jobs Quillmark <jobs@qm-co.example>", "Quillmark"),
        ("Slutintervju Advokatfirman Rehn", "Jo <jo@rehnadvokat.example>", "Advokatfirman Rehn"),
    ],
)
def test_a_host_is_known_in_the_title(title: str, sender: str, employer: str) -> None:
    """In another script, beside a post, or with its words the other way round."""
    name, _, email = sender.rstrip(">").partition(" <")
    answer = judged(title, organizer=Person(name, email), attendees=(ME,))
    assert answer.employer == employer


def test_the_kind_of_a_name_stays_with_it() -> None:
    """Behind a blank, before "for", before the post; the letters of a post are no name."""
    assert judged("법무법인 가온 면접").employer == "법무법인 가온"
    title = "Interview – Executive Officer (EO) – Dept for Rural Affairs"
    assert judged(title).employer == "Dept for Rural Affairs"
    assert judged("Assessment centre HEO policy, Dept for Harbours").employer == "Dept for Harbours"
    assert judged("Sollicitatie Vries Transport chauffeur CE").employer == "Vries Transport"
    assert judged("Dia de prueba - Restaurante El Sol").employer == "Restaurante El Sol"
    assert judged("entrevista padaria estrela do bairro").employer == "padaria estrela do bairro"
    assert judged("Chemistry chat w/ Loop&Larder founders").employer == "Loop&Larder"
    assert judged("Quillmark Japan tech interview②").employer == "Quillmark Japan"
    assert judged("Hospitation Station 3b Klinikum Rabenau").employer == "Klinikum Rabenau"


def test_a_short_name_is_lengthened_to_what_the_place_says() -> None:
    """People write no more than they need to know again."""
    answer = judged("Probearbeiten Hollerbach", location="Bäckerei Hollerbach, Ring 3, Aalen")
    assert answer.employer == "Bäckerei Hollerbach"


@pytest.mark.parametrize(
    ("title", "fields", "employer"),
    [
        ("Probearbeiten Quillmark Aalen", {"notes": "Gasthof Quillmark"}, "Gasthof Quillmark"),
        ("Quillmark grad scheme interview", {"location": "Quillmark Bank, A2"}, "Quillmark Bank"),
        ("QTZ 2ª fase entrevista", {"notes": "QTZ Transportes Tarnal, 9h"}, "QTZ Transportes"),
        ("koepäivä Kuhassa", {"location": "Ravintola Kuha, Naantali"}, "Ravintola Kuha"),
        ("Interview Quillmark", {"notes": "Then dinner at Hotel Dunmore"}, "Quillmark"),
        ("Interview Quillmark", {"notes": "ask for Dr Quillmark"}, "Quillmark"),
    ],
)  # fmt: skip
def test_a_short_name_is_lengthened_to_what_is_mentioned(
    title: str, fields: dict[str, Any], employer: str
) -> None:
    """Anywhere in the event, where it says what kind of firm it is, perhaps in another case."""
    assert judged(title, **fields).employer == employer


@pytest.mark.parametrize(
    ("title", "organizer", "notes", "employer"),
    [
        ("RE: your application", None, "See you Tuesday!\nJo\nQuillmark Bank", "Quillmark Bank"),
        (
            "Technical session",
            RECRUITER,
            "Your application, next step.\n____\nhttps://teams.microsoft.com/l/meetup-join/1\n____\n"
            "Joan Pike\nTalent · Quillmark B.V.",
            "Quillmark B.V",
        ),
        (
            "Interview",
            Person("HR", "quillmark@altamirahrm.com"),
            "We would like to meet you.\n\nQuillmark Bank\nSent with Altamira Recruiting",
            "Quillmark Bank",
        ),
    ],
)
def test_a_signature_counts_wherever_it_stands(
    title: str, organizer: Person | None, notes: str, employer: str
) -> None:
    """In pasted mail, below a conference's links; never what a hiring system puts below."""
    answer = judged(title, organizer=organizer, attendees=(ME,), notes=notes)
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("sender", "notes", "employer"),
    [
        ("Jo <jo@gmail.com>", "Hi Alex, Jo from Quillmark Bakery here.", "Quillmark Bakery"),
        ("Sig.ra Neri <neri@gmail.com>", "Sono la Sig.ra Neri della Osteria Neri.", "Osteria Neri"),
        ("HR <hr@qms.example>", "Regards\nHR\nQuillmark Stone S.p.A.", "Quillmark Stone S.p.A"),
        (
            "Lau <lau@qsb.example>",
            "Mit freundlichen Grüßen\n\nQuillmark Bau GmbH\nIndustriestr. 5\n12345 Ort",
            "Quillmark Bau GmbH",
        ),
        ("Lin <lin@qtc.example>", "Regards\nLin\nQuill (China) Co., Ltd.", "Quill China Co."),
        ("刘洋 <liu@xt.example>", "刘洋邀请您参加会议\n会议主题：星图科技-分析师-面试", "星图科技"),
        ("人事 <no-reply@hrmos.co>", "企業名：つきのわ工業\n日時：3月5日", "つきのわ工業"),
        ("김민지 <minji@gmail.com>", "안녕하세요 누리소프트 대표 김민지입니다.", "누리소프트"),
    ],
)
def test_a_letter_says_who_writes(sender: str, notes: str, employer: str) -> None:
    """In its first sentence, in a labelled line, or where it signs, however short its domain."""
    name, _, email = sender.rstrip(">").partition(" <")
    answer = judged("Interview", organizer=Person(name, email), attendees=(ME,), notes=notes)
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("domain", "notes", "employer"),
    [
        ("hgroup", "Bye!\nJoan Pike\nHead of Care\nTarnwell\n5 Mill Lane, Leeds", "Tarnwell"),
        ("tw-services", "See you!\nJoan Pike | Head of Care | Tarnwell", "Tarnwell"),
        ("pike-foods", "Bis dann!\ni. A. Joan Pike\nLeitung\nGasthof Tarn", "Gasthof Tarn"),
        ("tarnmat", "Yours\nJoan Pike\nHead\nSt Bo's School\nChurch Lane", "St Bo's School"),
        ("trl", "Merci pour votre candidature.\nJoan Pike\nGérante\nTarnelle", "Tarnelle"),
        ("twl", "Hi! I'm the CTO of Tarnwell and would love to meet you.", "Tarnwell"),
        ("tl-holding", "Ich leite bei Tarnlicht das Team und freue mich auf Sie.", "Tarnlicht"),
        ("tm-tech", "Leuk dat je solliciteert! Bij Tarnmolen werken we samen.", "Tarnmolen"),
        ("tlk", "Kul att du vill jobba hos oss på Tarnlyktan!", "Tarnlyktan"),
        ("pikegroup", "Soy la responsable de tienda de Tarnalba. ¡Gracias!", "Tarnalba"),
        ("tfl-grp", "TARN FREIGHT - INTERVIEW DAY\n9:00 panel\nStay: Quill Inn", "TARN FREIGHT"),
        ("tgrp", "9:00 panel, room 2\n\nTarn Clay Tiles\nMill Road\nLeeds", "Tarn Clay Tiles"),
        # … and what is none of theirs
        ("tarnfield", "Joan Pike\nTeam Lead\nBilling & Entitlements\n0171 555010", "Tarnfield"),
        ("tarnfield", "Joan Pike\nBereich Digitale Lösungen\nHauptstr. 5", "Tarnfield"),
        ("tarnfield", "Mvh\nJoan Pike\nSektionschef\nSignal och Banteknik", "Tarnfield"),
        ("qvr", "We're here at Salford Quays and I look after Checkout.", "Qvr"),
        ("vkgroup", "Hilsen\nJoan Pike\nRådgiver\nVann og Avløp\n33 00 00 00", "Vkgroup"),
        ("tarnfield", "I'm in the Growth squad and worked at Quill Bank before.", "Tarnfield"),
        ("tarnfield", "AGENDA\n9:00 panel\nHotel Quill, 3 Mill Lane (booked)", "Tarnfield"),
        ("tgr", "Hi!\nJoan\n\nFrom: Alex Moreau\nI am a baker at Quill Bakery.", "Tgr"),
    ],
)  # fmt: skip
def test_whoever_writes_says_of_which_firm(domain: str, notes: str, employer: str) -> None:
    """Below their name, in a sentence or at the head, where a domain alone tells of another."""
    writer = Person("Joan Pike", f"joan.pike@{domain}.example")
    answer = judged("Interview", organizer=writer, attendees=(ME,), notes=notes)
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("notes", "employer"),
    [
        ("Quillmark Hotel, 4th floor, ask for Jo", "Quillmark Hotel"),
        ("At: Quillmark Hotel. Manager: Jo", "Quillmark Hotel"),
        ("地点：星图科技总部 9楼", "星图科技"),
    ],
)
def test_own_notes_begin_with_the_firm(notes: str, employer: str) -> None:
    """Which then counts as if the title had named it."""
    answer = judged("Interview 2pm", notes=notes)
    assert (answer.nature, answer.employer) == (Verdict.SURE, employer)


@pytest.mark.parametrize(
    ("notes", "employer"),
    [
        ("https://calendly.com/quillmark-hr/first-call", "Quillmark"),
        ("https://app.spirinc.com/t/quillmark-recruit/1st", "Quillmark"),
        (
            "Event Name: First call – Data Engineer @ Quillmark Labs\n"
            "https://calendly.com/reschedulings/1",
            "Quillmark Labs",
        ),
        ("https://calendly.com/joan-pike/first-call", ""),
        ("https://cal.com/alexmoreau/30min", ""),
    ],
)
def test_a_scheduling_page_names_the_firm(notes: str, employer: str) -> None:
    """By its address or by what was booked; a page of a person names none."""
    sender = Person("Joan Pike", "joan.pike@gmail.com")
    answer = judged("Alex Moreau and Joan Pike", organizer=sender, attendees=(ME,), notes=notes)
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("notes", "employer"),
    [
        ("Ms Fox heads audits at Quillmark Water and has read your CV.", "Quillmark Water"),
        ("Onze opdrachtgever Quillmark Zuivel wil je spreken.", "Quillmark Zuivel"),
        ("Frau Fox leitet bei der Quillmark Versicherung das Team.", "Quillmark Versicherung"),
        ("Before I put you forward to my client, a national carrier.", "Apexstaffing"),
    ],
)  # fmt: skip
def test_an_agency_writes_of_its_client(notes: str, employer: str) -> None:
    """Where somebody works whom the owner will meet; without a name it is the agency."""
    agent = Person("Gail Orr", "gail.orr@apexstaffing.example")
    answer = judged("Teams: Alex / Ms Fox", organizer=agent, attendees=(ME,), notes=notes)
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Quillmark SA Lugano - giorno di prova", "Quillmark SA"),
        ("Quillmark Koleji'nde iş görüşmesi", "Quillmark Koleji"),
        ("prova pasticceria Quillmark ore 6", "pasticceria Quillmark"),
        ("dinâmica de grupo Quillmark", "Quillmark"),
        ("rozmowa w piekarni Quillmark", "Piekarnia Quillmark"),
        ("pohovor v kovárně Quillmark", "Kovárna Quillmark"),
        ("ミナト㈱ 最終面接＠有明", "ミナト株式会社"),
    ],
)
def test_what_a_sentence_adds_to_a_name_is_dropped(title: str, employer: str) -> None:
    """A town behind the legal form, a case, a place to meet."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Votre créneau est réservé", "Merci pour votre candidature.", "Quillmark"),
        ("Kutsu: hoitajan sijaisuus", "Tervetuloa.\nTarnrannan kaupunki", "Tarnrannan kaupunki"),
        ("面试通知", "公司：星野集团（上海）有限公司\n职位：会计", "星野集团"),
        ("ポートフォリオ", "アレックス様\n\nミナト採用担当の大西です。", "ミナト"),
    ],
)
def test_words_of_a_title_from_a_machine_are_no_name(title: str, notes: str, employer: str) -> None:
    """Who writes a mail gives a name its capital; the firm is told elsewhere."""
    sender = Person("大西" if "大西" in notes else "Jobs", "jobs@quillmark.teamtailor.com")
    if employer != "Quillmark":
        sender = Person(sender.name, "no-reply@teamtailor.com")
    assert judged(title, organizer=sender, attendees=(ME,), notes=notes).employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Interview: Fee Earner", "You applied as Fee Earner. Bring a case.", "Tarnfield"),
        ("Interview: nurse in mobile care", "The talk takes an hour.", "Tarnfield"),
        ("Interview: Quillmark Ltd", "The talk takes an hour.", "Quillmark Ltd"),
        ("Interview: Tarnfield Care", "The talk takes an hour.", "Tarnfield Care"),
    ],
)
def test_a_post_that_a_mail_repeats_is_no_firm(title: str, notes: str, employer: str) -> None:
    """Nor one that ends like a firm's name: the firm is that of whoever writes."""
    answer = judged(title, organizer=RECRUITER, attendees=(ME,), notes=notes)
    assert answer.employer == employer


def test_a_meeting_service_is_no_firm() -> None:
    """Only some services have pages of firms; of others the path says what to do."""
    sender = Person("Joan Pike", "joan.pike@gmail.com")
    notes = "https://doodle.com/meeting/participate/id/b"
    answer = judged("Final interview", organizer=sender, attendees=(ME,), notes=notes)
    assert answer.employer == ""


def test_a_town_is_no_employer() -> None:
    """The place names it behind a street; whoever invites is the employer."""
    answer = judged(
        "Interview: Store Manager, Ludlow",
        organizer=RECRUITER,
        attendees=(ME,),
        location="2 High Street, Ludlow",
    )
    assert answer.employer == "Tarnfield"


@pytest.mark.parametrize(
    ("title", "notes"),
    [
        ("Entrevista - Operario - Quillmark Sur", "Se hace por encargo de Quillmark Sur."),
        ("Interview - Fitter - Quillmark Tarn", "I write on behalf of Quillmark Tarn."),
        ("Entretien - Soudeur - Quillmark Sud", "Je recrute pour le compte de Quillmark Sud."),
        ("Colloquio - Operaio - Quillmark Sud", "Seleziono per conto di Quillmark Sud."),
        ("Rozmowa - Spawacz - Quillmark Tarn", "Piszę w imieniu Quillmark Tarn."),
    ],
)
def test_whom_somebody_writes_for_is_the_employer(title: str, notes: str) -> None:
    """It is no agency by its name; it says on whose behalf it invites."""
    sender = Person("Joan Pike", "joan@pike-and-moor.example")
    answer = judged(title, notes=notes, organizer=sender, attendees=(ME,))
    assert answer.employer.startswith("Quillmark")


def test_a_firm_is_known_by_initials_and_by_sound() -> None:
    """Of whoever invites: "WH" are Wong and Hale, Hoeck spells himself Hoek in a domain."""
    sender = Person("WH Recruiting", "jobs@whlegal.example")
    answer = judged("Wong and Hale Partners - interview", organizer=sender, attendees=(ME,))
    assert answer.employer == "Wong and Hale Partners"
    sender = Person("Ann Beck", "ann.beck@vanquilmarck.example")
    answer = judged("Brewery Van Quillmark – interview", organizer=sender, attendees=(ME,))
    assert answer.employer == "Brewery Van Quillmark"


@pytest.mark.parametrize(
    ("title", "location", "employer"),
    [
        ("Quillmark Shoes Tarnby branch - interview", "High St, Tarnby", "Quillmark Shoes"),
        ("Interview Quillmark Shoes branch in Tarnby", "", "Quillmark Shoes"),
        ("Entretien Optique Quillmark agence de Tarnes", "", "Optique Quillmark"),
        ("Zapatos Quillmark sucursal Centro - entrevista", "", "Zapatos Quillmark"),
        ("Ottica Quillmark filiale di Tarno - colloquio addetto", "", "Ottica Quillmark"),
        ("Drogaria Quillmark unidade Tarnal - entrevista balconista", "", "Drogaria Quillmark"),
        ("rozmowa o pracę Drogeria Quillmark, oddział Tarnów", "", "Drogeria Quillmark"),
        ("Vorstellungsgespräch Optik Quillmark Filiale Tarnau", "", "Optik Quillmark"),
        ("Interview Paper Store", "", "Paper Store"),
    ],
)
def test_a_branch_is_not_the_firm(title: str, location: str, employer: str) -> None:
    """Neither the word for one of its houses nor the place beside it is a part of its name."""
    assert judged(title, location=location).employer == employer


@pytest.mark.parametrize(
    "title",
    [
        "Quillmark interview with Sunita (formerly at Tarnfield)",
        "Quillmark: hablar con Paco (antes en Tarnfield) sobre el puesto",
        "Entretien Quillmark avec Maud (anciennement chez Tarnfield)",
        "Colloquio Quillmark con Elena (prima in Tarnfield)",
        "Entrevista Quillmark com Rui (ex-Tarnfield)",
        "Rozmowa o pracę Quillmark, Ania (wcześniej w Tarnfield)",
        "Vorstellungsgespräch Quillmark, Frau Moor (früher bei Tarnfield)",
        "Sollicitatiegesprek Quillmark met Jan (voorheen bij Tarnfield)",
        "Entretien Quillmark via Tarnfield",
        "Entrevista Quillmark a través de Tarnfield",
        "Colloquio Quillmark tramite Tarnfield",
        "Rozmowa o pracę Quillmark przez Tarnfield",
        "Interview Quillmark (near Tarnfield)",
        "Vorstellungsgespräch Quillmark, Raum Tarnfeld",
    ],
)
def test_a_firm_that_is_named_aside_is_not_the_employer(title: str) -> None:
    """Titles name where somebody was before, an agency, and a town."""
    assert judged(title).employer == "Quillmark"


@pytest.mark.parametrize(
    "title",
    [
        "1st stage - Accountant (confidential client, Tarnby)",
        "Entretien - Comptable (client confidentiel, Tarnes)",
        "Entrevista cliente confidencial (Tarnal) - Contable",
        "Colloquio cliente riservato, Tarno - Contabile",
        "Entrevista cliente sigiloso, Tarnal - Contador",
        "Rozmowa rekrutacyjna - klient poufny, Tarnów - Księgowy",
        "Vorstellungsgespräch bei unserem Kunden – Buchhalter",
    ],
)
def test_a_client_that_is_not_named_is_nobody(title: str) -> None:
    """Nor is it the town that is told of it, or the agency."""
    agency = Person("Joan Pike", "joan@pike-recruitment.example")
    assert judged(title, organizer=agency, attendees=(ME,)).employer in ("", "Pike")


def test_an_agencys_client_is_the_employer() -> None:
    """The contact is the agency's."""
    agent = Person("Gail Orr", "gail.orr@apexstaffing.example")
    answer = judged("Interview: Controller - Quillmark", organizer=agent, attendees=(ME,))
    assert (answer.employer, answer.contact) == ("Quillmark", agent)
    notes = "An interview with our client Quillmark."
    assert (
        judged("Interview", organizer=agent, attendees=(ME,), notes=notes).employer == "Quillmark"
    )


@pytest.mark.parametrize(
    "names",
    [
        (
            "Acme",
            "ACME",
            "Acme Corp.",
            "acme.com",
            "Acme, Inc.",
            "Acme GmbH",
            "ACME Ltd",
            "Acme S.A.",
        ),
        ("Foo", "Foo S.p.A.", "Foo AB", "Foo & Co. KG", "foo.co.uk", "The Foo"),
        ("ミナト", "株式会社ミナト", "ミナト株式会社"),
        ("Bursztyn", "Bursztyn Sp. z o.o.", "BURSZTYN sp. z o.o"),
        ("Müller & Krause", "Mueller Krause".replace("ue", "ü"), "MÜLLER und KRAUSE KG"),
        ("Juniper Freight", "juniperfreight.example", "Juniper-Freight"),
        ("Ayuntamiento de Tarn", "Ayto. Tarn", "Ayto. de Tarn"),
        ("Saint Quill Hospital", "St Quill Hosp.", "St. Quill Hospital"),
    ],
)
def test_spellings_of_one_employer_have_one_key(names: tuple[str, ...]) -> None:
    """Case, punctuation, legal forms and domains do not matter."""
    assert len({employer_key(name) for name in names}) == 1


def test_different_employers_have_different_keys() -> None:
    """What is no legal form is a part of the name."""
    names = ("Acme Health", "Acme Bank", "Acme", "AG Insurance", "Co", "Inc")
    assert len({employer_key(name) for name in names}) == len(names)
    assert employer_key("") == ""


@pytest.mark.parametrize(
    "roles",
    [
        ("Senior Backend Engineer", "Sr. Backend Eng.", "senior back-end engineer (m/w/d)"),
        (
            "Data Analyst",
            "DATA ANALYST (R-12345)",
            "Data Analyst #4711",
            "Data Analyst (all genders)",
        ),
        ("Product Manager", "PM", "Product Mgr"),
        ("Jr Developer", "Junior Dev"),
    ],
)
def test_spellings_of_one_role_have_one_key(roles: tuple[str, ...]) -> None:
    """Abbreviations, numbers and (m/w/d) do not make another application."""
    assert len({role_key(role) for role in roles}) == 1


@pytest.mark.parametrize("number", ["(REQ-12345)", "[4711]", "(Job ID: 4711)", "(m/w/d, 4711)"])
def test_a_number_in_brackets_leaves_no_brackets(number: str) -> None:
    """A role stands in titles and drafts; brackets with words in them stay."""
    talk = judged("Interview with Acme", notes=f"role: Nurse (Band 5) {number}")
    assert talk.role == "Nurse (Band 5)"


def test_different_roles_have_different_keys() -> None:
    """A level is a part of the role."""
    roles = ("Engineer", "Senior Engineer", "Engineer II", "Engineer III", "Data Engineer")
    assert len({role_key(role) for role in roles}) == len(roles)


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("mail.acme.co.uk", "acme.co.uk"),
        ("acme.example", "acme.example"),
        ("a.b.acme.com", "acme.com"),
        ("jobs.acme.com.br", "acme.com.br"),
        ("mail.acme.github.io", "acme.github.io"),
        ("co.uk", ""),
        ("localhost", ""),
        ("192.168.0.1", ""),
        ("", ""),
    ],
)
def test_the_registered_domain(host: str, domain: str) -> None:
    """By the public suffix list, country by country."""
    assert senders.registrable(host) == domain


def test_the_round_and_the_contact() -> None:
    """The round as the title calls it; the person who invites, never an office."""
    answer = judged("Final round interview: Tarnfield", organizer=RECRUITER, attendees=(ME,))
    assert (answer.round_name, answer.contact) == ("Final round interview", RECRUITER)
    assert judged("Entretien RH - Tarnfield").round_name == "Entretien RH"
    office = Person("Tarnfield Recruiting", "recruiting@tarnfield.example")
    answer = judged("Interview", organizer=office, attendees=(ME, RECRUITER))
    assert answer.contact == RECRUITER
    answer = judged("Interview Tarnfield", notes="contact: Dana Li <Dana@Tarnfield.example>")
    assert answer.contact == Person("Dana Li", "dana@tarnfield.example")
    assert judged("Interview Tarnfield").contact is None


@pytest.mark.parametrize(
    ("label", "text", "name"),
    [
        ("holmrasch", "Partner, Advokat Holm & Rasch", "Holm & Rasch"),
        ("swdlaw", "Regards\nStavros Whitaker Dunn LLP", "Stavros Whitaker Dunn LLP"),
        ("mapleridgesd", "Bye\nMaple Ridge School District HR", "Maple Ridge School District"),
        ("ombaroni", "Elena - Officine Meccaniche Baroni", "Officine Meccaniche Baroni"),
        ("mosswoodliving", "at our Mosswood Senior Living community", "Mosswood Senior Living"),
        ("fonderiesourcq", "les Fonderies de l'Ourcq vous", "Fonderies de l'Ourcq"),
        ("coopmelograno", "Cooperativa Sociale Il Melograno", "Cooperativa Sociale Il Melograno"),
        ("juniperha", "the Juniper Housing Association. We", "Juniper Housing Association"),
        ("acme", "A change is made easily", ""),
        ("sun", "See you next Sunday", ""),
    ],
)  # fmt: skip
def test_a_domain_is_written_out(label: str, text: str, name: str) -> None:
    """By the words that it abbreviates, widened to the whole name."""
    assert written_out([label], words(text), names_of(("en",))) == name


def test_all_that_one_domain_invites_to_is_at_one_employer() -> None:
    """One title names it short, a signature in full."""
    sender = Person("Marcy Dvorak", "mdvorak@copperlinefreight.example")
    short = event("Alex Moreau / Copperline - second interview", organizer=sender)
    full = event("Phone interview", organizer=sender, notes="Marcy\nHR, Copperline Freight Inc.")
    first, second = find([short, full], OWNER)
    assert first.employer_key == second.employer_key == "copperlinefreight"


def test_a_guest_is_no_contact_where_the_owner_is_unknown() -> None:
    """One of the guests is the owner, and nobody writes to himself."""
    guests = (ME, Person("Dana Li", "dana.li@tarnfield.example"))
    found = judged("Interview with Tarnfield", NOBODY, attendees=guests)
    assert found.contact is None
    found = judged("Interview with Tarnfield", OWNER, attendees=guests)
    assert found.contact == guests[1]


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Concorso ASL 7 prova orale OSS", "ASL 7"),
        ("Colloquio 3A Impianti", "3A Impianti"),
        ("Interview 47 Quillmark", "47 Quillmark"),
        ("Interview 14 Quillmark", "Quillmark"),
        ("Colloquio Quillmark 1898 - addetto", "Quillmark 1898"),
        ("essai Chez Quillmark service du midi", "Chez Quillmark"),
        ("essai chez Quillmark", "Quillmark"),
        ("Quillmark Foods directora Ruiz, entrevista cajera", "Quillmark Foods"),
        ("SP 11 dyrektor Nowak, rozmowa o pracę", "SP 11"),
        ("Mme Moor crèche Quillmark entretien auxiliaire", "crèche Quillmark"),
        ("Interview - Quillmark, Beck and Moor Solicitors", "Quillmark, Beck and Moor Solicitors"),
        ("Entrevista - Quillmark, Ruiz e Lobo Advogados", "Quillmark, Ruiz e Lobo Advogados"),
        ("Colloquio c/o azienda cliente Quillmark - operaio", "Quillmark"),
        ("Farmacia Quillmark (no la otra) entrevista", "Farmacia Quillmark"),
        ("ASST Quillmark colloquio infermiere", "ASST Quillmark"),
        ("Interview Quillmark Lane Florist", "Quillmark Lane Florist"),
        ("Entretien Quillmark directeur financier", "Quillmark"),
        ("half day (Northlight), 3pm interview Quillmark", "Quillmark"),
        ("trial shift Quillmark w/ chef Tino", "Quillmark"),
        ("entrevista mercería Quillmark 11h preguntar por Chus", "mercería Quillmark"),
        ("entretien Quillmark conducteur de travaux", "Quillmark"),
    ],
)
def test_what_stands_beside_a_name_is_told_from_it(title: str, employer: str) -> None:
    """Letters of public bodies belong to it; posts, people, the own employer do not."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("面试 48度空间文化 运营", "48度空间文化"),
        ("12画室 面试 3点", "12画室"),
        ("一次面接 スタジオ52", "スタジオ52"),
        ("면접 63빌리지 15층", "63빌리지"),
        ("오늘식품 생산직 면접", "오늘식품"),
        ("明天乳业 面试", "明天乳业"),
        ("10月3日 14時 面接 ミナト商事", "ミナト商事"),
        ("Interview Studio 77 (stylist)", "Studio 77"),
        ("Vorstellungsgespräch Agentur 62", "Agentur 62"),
        ("Interview 7-Quill (data analyst)", "7-Quill"),
        ("合同会社「今日」面接", "合同会社「今日」"),
        ("面接 旅館「みずうみ」フロント", "旅館「みずうみ」"),
        ("Vorstellungsgespräch Gasthof „Zur Linde“, Koch", "Gasthof „Zur Linde“"),
        ("Entretien Restaurant « Le Tilleul », serveur", "Restaurant « Le Tilleul »"),
        ("Sollicitatiegesprek stichting 'De Linde'", "stichting 'De Linde'"),
        ("面接 西園・ベル法律事務所", "西園・ベル法律事務所"),
    ],
)
def test_a_word_or_a_number_may_be_a_part_of_a_name(title: str, employer: str) -> None:
    """What stands without a blank before a kind of firm; what counts something is none."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Vorstellungsgespräch Klinikum Osterwede Station 12", "Klinikum Osterwede"),
        ("VG Spital Tannfluh Intensivstation", "Spital Tannfluh"),
        ("Sollicitatiegesprek ziekenhuis Oostveld spoedafdeling 3", "ziekenhuis Oostveld"),
        ("Intervju sjuksköterska Grenby lasarett kirurgavdelning 2", "Grenby lasarett"),
        ("Vorstellungsgespräch Sozialstation Wiesengrund", "Sozialstation Wiesengrund"),
    ],
)
def test_a_department_is_no_part_of_the_employer(title: str, employer: str) -> None:
    """Wards are told by how their words end."""
    assert judged(title).employer == employer


def test_a_department_is_not_where_one_applies() -> None:
    """A mail that names the post by its ward comes from the house."""
    mail = Person("Region Norrmark via Varbi", "noreply@varbi.com")
    answer = judged(
        "Intervju: Sjuksköterska till barnavdelningen 3", organizer=mail, attendees=(ME,)
    )
    assert answer.employer == "Region Norrmark"


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Interview Consultant SAP (Projekt beim Kunden Talbrau AG)", "", "Quillmark"),
        ("Interview consultant (project at client Talbrau Ltd)", "", "Quillmark"),
        ("Gesprek bij Quillmark", "Functie bij onze klant Talbrau.", "Quillmark"),
        ("Intervju hos Quillmark", "Tjänsten är hos vår kund Talbrau.", "Quillmark"),
    ],
)
def test_the_customer_of_a_firm_is_not_the_employer(title: str, notes: str, employer: str) -> None:
    """A firm that invites to itself is no agency, whatever it does for others."""
    sender = Person("Ada Vold", "ada@quillmark.example")
    answer = judged(title, notes=notes, organizer=sender, attendees=(ME,))
    assert answer.employer == employer


@pytest.mark.parametrize(
    "title",
    [
        "Interview mit unserem Kunden – Buchhalter (m/w/d), Raum Talheim",
        "Interview with our client - accountant",
        "Gesprek met onze klant - boekhouder",
        "Intervju med vår kund - redovisningsekonom",
    ],
)
def test_a_client_without_a_name_is_no_employer(title: str) -> None:
    """Agencies keep it for themselves, and tell the region."""
    answer = judged(title, organizer=Person("Ada Vold", "ada.vold@gmx.de"), attendees=(ME,))
    assert answer.employer == ""


@pytest.mark.parametrize(
    "title",
    [
        "午後半休(ノースライト) 15:30 クイルマーク面接",
        "Urlaub Northlight / 14 Uhr Vorstellungsgespräch Quillmark",
        "Vrij Northlight, 10u sollicitatiegesprek Quillmark",
    ],
)
def test_who_takes_leave_applies_elsewhere(title: str) -> None:
    """The owner's own firm is not the one where another is named."""
    assert find([event(title)], OWNER)[0].employer in ("Quillmark", "クイルマーク")


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("sollicitatie slager & zonen 15u", "slager & zonen"),
        ("Vorstellungsgespräch Bäcker & Söhne", "Bäcker & Söhne"),
        ("slutintervju kock, värdshuset fyra rum", "värdshuset fyra rum"),
        ("Vorstellungsgespräch Gasthof Drei Zimmer", "Gasthof Drei Zimmer"),
        ("割烹 高野 店長と面接", "割烹 高野"),
        ("群面 青禾食品 B2组", "青禾食品"),
        ("面试 青禾食品 C座", "青禾食品"),
    ],
)
def test_a_trade_a_number_and_a_kind_begin_names(title: str, employer: str) -> None:
    """A trade with partners, rooms that are counted, a kind of inn with its owner's name."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Vorstellungsgespräch Drogerie Falkner Filiale Süd", "Drogerie Falkner"),
        ("Vorstellungsgespräch Universität Talheim Fakultät Maschinenbau", "Universität Talheim"),
        ("Vorstellungsgespräch Kardiologie Klinikum Osterwede", "Klinikum Osterwede"),
        ("Vorstellungsgespräch Praxis Dr. Holt und Dr. Brehm", "Praxis Dr. Holt und Dr. Brehm"),
        ("Vorstellungsgespräch Sparkasse Hohenau Geschäftsstelle West", "Sparkasse Hohenau"),
        ("Vorstellungsgespräch Holt Logistik Niederlassung Kassel", "Holt Logistik"),
        ("Vorstellungsgespräch Holt Logistik, Niederlassung Kassel", "Holt Logistik"),
        ("Interview Holt Standort Kassel", "Holt"),
        ("sollicitatie Drogisterij Van Loon filiaal Centrum", "Drogisterij Van Loon"),
        ("gesprek sollicitatie gemeente Duinrade afdeling Burgerzaken", "gemeente Duinrade"),
        ("sollicitatiegesprek Faculteit Letteren, Universiteit Veldmeer", "Universiteit Veldmeer"),
        ("sollicitatiegesprek bij Van Loon Transport vestiging Venlo", "Van Loon Transport"),
        ("anställningsintervju Grenby kommun, socialförvaltningen", "Grenby kommun"),
        ("anställningsintervju Grenby kommun socialförvaltningen", "Grenby kommun"),
        ("anställningsintervju Talgren Bygg AB kontoret Malmö", "Talgren Bygg AB"),
        ("anställningsintervju Talgren Bygg filial Malmö", "Talgren Bygg"),
        ("江川大学医学院 面试", "江川大学"),
        ("青禾集团人力资源部 面试", "青禾集团"),
        ("青禾科技研发部 面试", "青禾科技"),
        ("江川市第一医院 护理部 面试", "江川市第一医院"),
        ("江川市第一医院护理部 面试", "江川市第一医院"),
        ("青葉大学工学部 面接", "青葉大学"),
        ("みどり銀行 横浜支店 面接", "みどり銀行"),
        ("みどり銀行横浜支店 面接", "みどり銀行"),
        ("サクラ食品営業部 面接", "サクラ食品"),
        ("北見市役所福祉課 面接", "北見市役所"),
        ("김앤박 법률사무소 면접", "김앤박 법률사무소"),
        ("Interview Falkner Stores Hillgate branch", "Falkner Stores"),
        ("Interview University of Hillgate, Faculty of Arts", "University of Hillgate"),
        ("Interview Hillgate Hospital Cardiology Department", "Hillgate Hospital"),
        ("Interview Hillgate Council - Planning Department", "Hillgate Council"),
        ("Interview Department of Physics, University of Hillgate", "University of Hillgate"),
        ("面试 青禾健身俱乐部", "青禾健身俱乐部"),
        ("Interview Hotel Campus Nord", "Hotel Campus Nord"),
        ("面接 サクラ水産食品店", "サクラ水産食品店"),
        ("江川大学附属医院 面试", "江川大学附属医院"),
    ],
)
def test_a_branch_or_a_department_is_of_a_house(title: str, employer: str) -> None:
    """Who applies at a part of a house applies at the house."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("VG RAe Brehm, Holt & Kollegen", "RAe Brehm, Holt & Kollegen"),
        ("Interview Brehm, Holt & Stone", "Brehm, Holt & Stone"),
        ("Sollicitatiegesprek notariskantoor Loon en Partners", "notariskantoor Loon en Partners"),
        ("Anställningsintervju Advokatfirman Holm och Partners", "Advokatfirman Holm och Partners"),
        ("Vorstellungsgespräch Hotel Alte Post - Küche", "Hotel Alte Post"),
        ("Vorstellung bei Elektro Meinhold e.K.", "Elektro Meinhold"),
        ("ミナト商事さん 面接", "ミナト商事"),
        ("㈜누리 면접 총무", "누리"),
        ("ミナト㈱ 経理 面接", "ミナト"),
    ],
)
def test_partners_forms_and_titles_of_firms(title: str, employer: str) -> None:
    """Names are listed with commas, and firms have forms in brackets and are called さん."""
    assert judged(title).employer_key == employer_key(employer)


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Interview, site engineer", "Client: Orrin Quays Ltd\nVenue: here", "Orrin Quays Ltd"),
        ("First interview", "I write on behalf of Orrin Quays Ltd.", "Orrin Quays Ltd"),
        ("Trial day", "Good news, Orrin Quays School would like to see you.", "Orrin Quays School"),
        (
            "Vorstellungsgespräch Elektriker",
            "Das Gespräch findet bei unserem Kunden statt:\n\nKunde:\nOrrin Werke GmbH",
            "Orrin Werke GmbH",
        ),
        ("Entretien comptable", "Client : Orrin Conserves\nLieu : Lyon", "Orrin Conserves"),
        ("Entrevista contable", "Empresa cliente: Conservas Orrin\nLugar: Lugo", "Conservas Orrin"),
        ("Colloquio contabile", "Azienda cliente: Conserve Orrin\nLuogo: Bari", "Conserve Orrin"),
        ("Entrevista contabilista", "Empresa cliente: Conservas Orrin", "Conservas Orrin"),
        ("Rozmowa kwalifikacyjna", "Klient: Orrin Logistyka\nMiejsce: Opole", "Orrin Logistyka"),
        ("Sollicitatiegesprek", "In opdracht van Orrin Zuivel nodigen wij u uit.", "Orrin Zuivel"),
        ("Intervju ekonom", "Uppdragsgivare: Orrin Energi AB\nTid: 10", "Orrin Energi AB"),
        ("一次面接", "紹介先企業：オリン精工株式会社\n場所：弊社", "オリン精工株式会社"),
        ("面试", "用人单位：欧林精密有限公司\n地点：我司", "欧林精密有限公司"),
        ("면접 안내", "고객사: 오린정밀\n장소: 당사", "오린정밀"),
    ],
)  # fmt: skip
def test_the_firm_whose_post_it_is_is_told_from_who_arranges_it(
    title: str, notes: str, employer: str
) -> None:
    """An agency writes, and says for whom."""
    agency = Person("Dana Marsh", "dana.marsh@tollgate.example")
    answer = judged(title, notes=notes, organizer=agency)
    assert answer.employer_key == employer_key(employer)


@pytest.mark.parametrize(
    "line",
    [
        "Orrin Bakery – part of the Tollgate Foods Group plc",
        "Orrin Bakery, ein Unternehmen der Tollgate Foods AG",
        "Orrin Bakery | onderdeel van Tollgate Foods Groep",
        "Orrin Bakery – en del av Tollgate Foods AB",
        "Orrin Bakery – une marque de Tollgate Foods SA",
        "Orrin Bakery - una empresa del grupo Tollgate Foods",
        "Orrin Bakery - un marchio di Tollgate Foods",
        "Orrin Bakery – uma empresa do grupo Tollgate Foods",
        "Orrin Bakery – spółka z grupy Tollgate Foods",
    ],
)
def test_a_brand_is_told_from_the_group_behind_it(line: str) -> None:
    """The group has the addresses, the brand the post."""
    host = Person("Dana Marsh", "dana.marsh@tollgatefoods.example")
    notes = f"Hi Alex, see you on Monday!\n\nDana Marsh\n{line}"
    answer = judged("Interview Alex Moreau", notes=notes, organizer=host)
    assert answer.employer_key == employer_key("Orrin Bakery")


@pytest.mark.parametrize(
    "line",
    [
        "HR Business Partner Orrin & Lund | onderdeel van Tollgate Group",
        "Orrin & Lund – en del av Tollgate Group",
        "Orrin & Lund – eine Marke der Tollgate AG",
        "Orrin & Lund, filiale du groupe Tollgate",
    ],
)
def test_a_brand_needs_no_word_of_a_firm(line: str) -> None:
    """Its place before the group says that it is one."""
    host = Person("Dana Marsh", "dana.marsh@tollgategroup.example")
    notes = f"Hi Alex, see you on Monday!\n\nDana Marsh\n{line}"
    answer = judged("Interview Alex Moreau", notes=notes, organizer=host)
    assert answer.employer == "Orrin & Lund"


def test_the_small_print_below_a_signature_is_no_firm() -> None:
    """Registers of commerce and makers of hiring systems stand below the firm."""
    host = Person("Dana Marsh", "jobs@m.personio.de")
    notes = "Bis bald!\n\nDana Marsh\nOrrin Werke GmbH\nGeschäftsführer: U. Orrin · AG Ulm HRB 4"
    answer = judged("Einladung zum Vorstellungsgespräch", notes=notes, organizer=host)
    assert answer.employer_key == employer_key("Orrin Werke GmbH")


def test_a_sentence_that_ends_with_a_name_ends_it() -> None:
    """Three letters before a point are a word, not always a short form."""
    host = Person("Dana Marsh", "dana@orrinelm.example")
    notes = "Tell them you are a guest of Orrin Elm. Bring a laptop."
    answer = judged("Final interview", notes=notes, organizer=host)
    assert answer.employer == "Orrin Elm"


def test_the_line_below_a_persons_name_is_the_firm_for_which_a_service_sends() -> None:
    """It need not say what kind of firm it is; the office between is none."""
    host = Person("Dana Marsh", "no-reply@us.greenhouse-mail.io")
    notes = "Hi Alex,\nsee you there!\n\nBest,\nDana Marsh\nTalent Coordinator\nOrrin & Lund"
    answer = judged("Interview confirmation – Supply Planner", notes=notes, organizer=host)
    assert answer.employer == "Orrin & Lund"


@pytest.mark.parametrize(
    ("title", "notes"),
    [
        ("📞 phone interview, they ring", "Mrs Orrin from Gilroy Water. CV on the desk"),
        ("Telefoninterview, die melden sich", "Frau Orrin von Gilroy Water, Zeugnisse holen"),
        ("Phone interview", "Ms Orrin of Gilroy Water will call about the job"),
        ("sollicitatiegesprek", "mevrouw Orrin van Gilroy Water belt, CV klaarleggen"),
    ],
)
def test_the_firm_of_a_person_in_the_owners_notes_is_the_employer(title: str, notes: str) -> None:
    """Nobody else is named, and a title of plain words names none."""
    assert judged(title, notes=notes).employer == "Gilroy Water"


def test_a_person_who_writes_through_a_service_is_no_firm() -> None:
    """Her address says who she is; the sentence says where."""
    host = Person("Dagna Orrinsen", "dagna.orrinsen.gilroy@hire.lever.co")
    notes = "Hi Alex, Dagna from Gilroy Water will call you about the engineer role."
    assert judged("Phone call w/ Dagna", notes=notes, organizer=host).employer == "Gilroy Water"


def test_an_agencys_client_that_stays_secret_is_unknown() -> None:
    """The agency is not the employer, and nobody else is named."""
    host = Person("Dana Marsh", "dana@marshsearch.example")
    notes = "Hi Alex, the client has asked us not to share their name yet.\n\nDana Marsh"
    answer = judged("Intro call – Head of Ops (confidential)", notes=notes, organizer=host)
    assert answer.employer == ""


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        (
            "面接",
            "オリン精工様との一次面接が決まりました。終わりましたらご連絡ください。",
            "オリン精工",
        ),
        ("電話面接", "オリン精工の岡本さんから電話。求人票を見る", "オリン精工"),
        ("二面", "面试地点：欧林医疗（云桥集团旗下）3楼", "欧林医疗"),
        ("면접 안내", "고객사 오린바이오 면접 일정 안내드립니다.", "오린바이오"),
    ],
)
def test_a_name_ends_where_a_sentence_without_blanks_goes_on(
    title: str, notes: str, employer: str
) -> None:
    """What follows a firm's name in Japanese, Chinese and Korean is not of it."""
    agency = Person("Dana Marsh", "dana.marsh@tollgate.example")
    host = None if "さん" in notes else agency
    assert judged(title, notes=notes, organizer=host).employer == employer


def test_who_tests_for_another_is_not_the_employer() -> None:
    """It invites, and the day is in its rooms; the post is at the other."""
    host = Person("Tollgate", "citas@tollgatetests.example")
    notes = "La sesión la realiza nuestro partner Tollgate Tests. Puesto en Orrin Conservas."
    answer = judged(
        "Dinámica de grupo", notes=notes, organizer=host, location="Tollgate Tests, Vigo"
    )
    assert answer.employer == "Orrin Conservas"


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        (
            "二次面接のご案内",
            "この度は、しおかぜ電機株式会社の選考にご応募いただきありがとうございます。\n"
            "このメールは採用クラウド（株式会社ナナイロ）から送信されています。",
            "しおかぜ電機",
        ),
        (
            "面试邀请",
            "感谢您对青禾智能有限公司的关注，现邀请您参加面试。\n© 上海云梯软件有限公司",
            "青禾智能有限公司",
        ),
        ("면접 안내", "안녕하세요, 새봄상사 채용팀입니다.\n채용대행: (주)가온서비스", "새봄상사"),
        ("終面", "候場：3樓\n青禾銀行 人力資源部\n技術支援：雲梯測評", "青禾銀行"),
        ("一次面接", "前職の株式会社ナナイロの話\n会社名：しおかぜ電機\n受付3F", "しおかぜ電機"),
        ("终面", "青禾酒店 · 滨江\n云梯集团旗下品牌\n面试官：总经理", "青禾酒店"),
    ],
)
def test_others_that_the_notes_name_are_no_employer(title: str, notes: str, employer: str) -> None:
    """Whose tool sent the mail, who runs the day and who employed before do not employ."""
    organizer = Person("採用担当", "noreply@jinji-mail.example")
    for given in (None, organizer):
        found = judged(title, notes=notes, organizer=given)
        assert found.employer_key == employer_key(employer)


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        (
            "헤드헌터 면접 확정",
            "- 회사: 새봄기계(주)\n- 장소: 본사, 도착 전 인사팀 연락",
            "새봄기계",
        ),
        (
            "面接（営業）",
            "ナナイロ社の担当より\n企業名：しおかぜ食品 2027年度\n受付",
            "しおかぜ食品",
        ),
        (
            "面接",
            "いつもお世話になっております。\nしおかぜ証券 人財開発部の三好です。",
            "しおかぜ証券",
        ),
        ("面试", "应聘单位：青禾银行股份有限公司 总行\n带身份证", "青禾银行股份有限公司"),
        ("최종면접 안내", "귀하께서 지원하신 새봄카드(주) 심사 부문 일정입니다.", "새봄카드"),
    ],
)
def test_a_labelled_line_names_the_firm_without_its_part(
    title: str, notes: str, employer: str
) -> None:
    """What a line calls the company comes first; a year or a department is no part of it."""
    assert judged(title, notes=notes).employer_key == employer_key(employer)


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("面接 ⚠️スリッパ", "園長先生と\nしおかぜ保育園 二子", "しおかぜ保育園"),
        ("复试！带证书原件", "8点前到\n青禾水务局 工程岗", "青禾水务局"),
        ("试菜 + 见老板", "自带刀\n地址：古城北路 青禾小馆", "青禾小馆"),
        ("블라인드 면접", "대기실 9시까지\n새봄관리공단 하반기 경력", "새봄관리공단"),
        ("电话面 15分钟", "青禾物流 hr 打过来", "青禾物流"),
    ],
)
def test_a_line_of_ones_own_notes_names_the_firm(title: str, notes: str, employer: str) -> None:
    """People note the firm at the beginning of a line, or at the end of an address."""
    found = judged(title, notes=notes)
    assert found.employer == employer


def test_an_agency_introduces_to_the_firm_of_its_letter() -> None:
    """The firm that a headhunter's letter names is the client, not the headhunter's own."""
    found = judged(
        "云梯猎头 Mia 安排的视频面",
        notes="跟客户定了：周四3点，青禾生物医药（滨江总部），临床经理。\n\nMia 周\n云梯管理咨询",
        organizer=Person("Mia Zhou", "mia.zhou@yunti-search.example"),
    )
    assert found.employer == "青禾生物医药"


@pytest.mark.parametrize(
    ("title", "notes", "organizer", "place", "employer"),
    [
        (
            "カジュアル面談（アレックス様 / 三好）",
            "主催者：三好 航（株式会社しおかぜ セールス部）\n変更はこちら\nhttps://timerex.net/c/1",
            Person("TimeRex", "no-reply@timerex.net"),
            "",
            "しおかぜ",
        ),
        (
            "面试安排",
            "您好，受青禾软件委托，邀请您参加架构师岗位面试。",
            Person("陈可", "chen@yunti-search.example"),
            "",
            "青禾软件",
        ),
        (
            "2차 면접",
            "서치펌 가온서치 최윤입니다.\n클라이언트사인 새봄테크에서 면접을 희망합니다.",
            Person("최윤", "yun@gaon.example"),
            "",
            "새봄테크",
        ),
        ("面接", "", None, "医療法人青空会 みなと病院 3階", "みなと病院"),
        (
            "面接",
            "株式会社しおかぜ 採用担当の原です。よろしくお願いします",
            Person("原", "hara@shiokaze.example"),
            "",
            "しおかぜ",
        ),
        ("面试 13:30", "青禾电子（滨江）有限公司 HR：王萌", None, "", "青禾电子"),
        (
            "面接のご案内",
            "弊社へのご応募ありがとうございます。\n\n株式会社しおかぜ\n人事総務部 原",
            Person("原", "hara@shiokaze.example"),
            "三葉銀行ビル5F",
            "しおかぜ",
        ),
    ],
)
def test_whose_page_house_or_mandate_it_is(
    title: str, notes: str, organizer: Person | None, place: str, employer: str
) -> None:
    """Pages are of a firm, agencies write for one, and buildings are called by their owners."""
    found = judged(title, notes=notes, organizer=organizer, location=place)
    assert found.employer_key == employer_key(employer)


def test_who_is_greeted_among_candidates_is_one() -> None:
    """A letter to all candidates is not one to an interviewer."""
    notes = "各位候选人好：\n青禾银行校园招聘群面定于4月11日举行，请携带身份证、简历。"
    found = judged(
        "无领导小组讨论 第2组", notes=notes, organizer=Person("校招", "hr@qinghe-bank.example")
    )
    assert found.verdict is Verdict.SURE


@pytest.mark.parametrize(
    "notes",
    [
        "Job: https://jobs.tarnfield.example/1\n\nNeed to make changes to this event?\nCancel: x",
        "Oi, você está na etapa final. Vaga: https://x.example/7\n\nPrecisa remarcar\nAté!",
        "Position:\n\nDo you have any questions?",
    ],
)
def test_behind_a_label_with_a_link_no_other_paragraph_is_the_post(notes: str) -> None:
    """A link is what the label stands before; a question is no post."""
    assert judged("Interview with Tarnfield Water", notes=notes, organizer=RECRUITER).role == ""


@pytest.mark.parametrize("gap", ["\n", "\n\n", " \n  "])
def test_what_a_label_names_may_stand_below_it(gap: str) -> None:
    """On the next line, or after a blank one."""
    notes = f"Wir bestätigen Ihren Termin.\nPosition:{gap}Elektroniker\nOrt: Celle"
    assert judged("Vorstellungsgespräch bei Tarnfeld GmbH", notes=notes).role == "Elektroniker"


@pytest.mark.parametrize("name", ["Indeed", "Glassdoor", "Xing"])
def test_who_runs_a_job_board_is_an_employer_too(name: str) -> None:
    """Where the letter says with whom the interview is."""
    notes = f"Hi Alex, your interview with {name} is confirmed."
    assert judged("Interview", notes=notes).employer == name


@pytest.mark.parametrize(
    ("title", "place", "employer"),
    [
        ("VG Quillmark Hagen", "Lange Str. 4, 58095 Hagen", "Quillmark"),
        ("VG Quillmark Tarnbek", "Lange Str. 4, 24555 Tarnbek", "Quillmark"),
        ("sollicitatie quillmark breda 14u", "", "quillmark"),
        ("Entretien Quillmark Pharma Lyon", "", "Quillmark Pharma"),
        ("entrevista Quillmark Foods Bilbao", "", "Quillmark Foods"),
        ("intervju quillmark malmö", "", "quillmark"),
        ("Rozmowa rekrutacyjna Quillmark Wrocław", "", "Quillmark"),
        # … but not of a house or an authority that is called by its town,
        ("VG Stadtwerke Hagen", "Lange Str. 4, Hagen", "Stadtwerke Hagen"),
        ("sollicitatie Gemeente Breda", "Stadskantoor, Breda", "Gemeente Breda"),
        ("Entretien CHU Nantes", "", "CHU Nantes"),
        # … nor behind a joint.
        ("colloquio Gino al Porto", "", "Gino al Porto"),
    ],
)
def test_the_town_behind_a_firm_is_no_part_of_its_name(
    title: str, place: str, employer: str
) -> None:
    """Own notes say which of several houses it is."""
    assert judged(title, location=place).employer == employer


def test_a_sender_writes_its_name_with_its_town() -> None:
    """Whoever invites knows what the firm is called."""
    sender = Person("Joan Pike", "noreply@workablemail.com")
    answer = judged(
        "Interview with Quillmark Leeds", location="12 Mill Ln, Leeds", organizer=sender
    )
    assert answer.employer == "Quillmark Leeds"


@pytest.mark.parametrize(
    ("title", "place", "notes", "employer"),
    [
        ("VG Kanzlei Quill", "Steuerkanzlei Dr. Quill, Ring 4", "", "Steuerkanzlei Dr. Quill"),
        ("sollicitatie vd Quill", "Van der Quill Techniek, Kade 3", "", "Van der Quill Techniek"),
        ("Interview als kok v.d. Quill", "Van der Quill Horeca", "", "Van der Quill Horeca"),
        ("Vorstellungsgespräch Koch", "", "gasthaus Zum Quill, Chef Toni", "gasthaus Zum Quill"),
        ("Entretien vendeuse", "", "boulangerie Quill, Mme Roux", "boulangerie Quill"),
        ("Colloquio cameriera", "", "pizzeria Da Quill, camicia bianca", "pizzeria Da Quill"),
        ("Colloquio OSS", "", "coop. Quill Verde, RSA di Tarna", "coop. Quill Verde"),
        ("VG Museum für Quillkunde", "", "", "Museum für Quillkunde"),
        ("Sollicitatie Centrum voor Quilkunde", "", "", "Centrum voor Quilkunde"),
        ("Entrevista Fundación para Quiles", "", "", "Fundación para Quiles"),
        ("2nd interview Q&T", "", "", "Q&T"),
        ("Vorstellungsgespräch Karl & Söhne, Schlosser", "", "", "Karl & Söhne"),
        ("Entretien Martin & Fils, soudeur", "", "", "Martin & Fils"),
        ("belafspraak HR Albert & Zn, vacature kok", "", "", "Albert & Zn"),
    ],
)
def test_notes_shorten_and_places_write_out(
    title: str, place: str, notes: str, employer: str
) -> None:
    """A title says as much as its owner needs; its firm is called as place and notes have it."""
    assert judged(title, location=place, notes=notes).employer == employer


@pytest.mark.parametrize(
    ("sender", "notes", "employer"),
    [
        ("Quill Cargo Nachwuchs <jobs@quill-cargo.example>", "", "Quill Cargo"),
        ("Het Quill Werken bij <hr@hetquill.example>", "", "Het Quill"),
        ("Quill Verde - Lavora con noi <hr@quillverde.example>", "", "Quill Verde"),
        ("Secretaría <x@colegioquill.example>", "Secretaría del Colegio Quill", "Colegio Quill"),
        (
            "Personal Ayto. Quilla <personal@quilla.example>",
            "se cita a los aspirantes a la entrevista personal ante la comisión de valoración.\n"
            "Lugar: Salón de Plenos, Casa Consistorial de Quilla",
            "Ayto. Quilla",
        ),
        (
            "Sekretariat <x@ugquillow.example>",
            "Rozmowa odbędzie się w siedzibie Urzędu Gminy Quillow",
            "Urząd Gminy Quillow",
        ),
        # The committee, the post and "the company" are none.
        (
            "Sekretariat <x@quillschule.example>",
            "Die Findungskommission möchte Sie gerne kennenlernen.\n\nQuillschule Tarnau",
            "Quillschule Tarnau",
        ),
        (
            "Jo Pike | Quill Personalberatung <pike@quill-personal.example>",
            "Es geht um die Position Bilanzbuchhalter bei unserem Kunden. Den Namen des "
            "Unternehmens nenne ich im Gespräch.",
            "Quill Personalberatung",
        ),
        (
            "Jo Pike <jo@quillsearch.example>",
            "Graag spreek ik je over de rol van Financieel manager bij mijn opdrachtgever.\n\n"
            "Jo Pike\nQuill Executive Search",
            "Quill Executive Search",
        ),
    ],
)
def test_who_invites_is_a_firm_and_no_part_of_one(sender: str, notes: str, employer: str) -> None:
    """Offices, committees and posts stand beside firms, in names of senders and in letters."""
    name, _, email = sender.rstrip(">").partition(" <")
    found = judged("Job interview", notes=f"Dear Alex,\n\n{notes}", organizer=Person(name, email))
    assert found.employer_key == employer_key(employer)


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        (
            "Assessment i.o.v. Quill Oost",
            "Beste Alex, dit is je assessment voor de functie",
            "Quill Oost",
        ),
        ("Assessment i.A.v. Quill Ost", "Guten Tag, wir bestätigen Ihre Bewerbung", "Quill Ost"),
        ("Assessment o/b/o Quill East", "Dear Alex, this is about your application", "Quill East"),
    ],
)
def test_for_whom_a_bureau_tests_is_the_employer(title: str, notes: str, employer: str) -> None:
    """As people shorten it: "in opdracht van", "im Auftrag von", "on behalf of"."""
    sender = Person("Lint Assessments", "info@lint-assessments.example")
    assert judged(title, organizer=sender, notes=notes).employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        (
            "Interview",
            "Dear Alex,\nthis is the round for Controller at Quill Paper.",
            "Quill Paper",
        ),
        (
            "Interview",
            "Dear Alex,\nyour talk about the role with Quill Paper is set.",
            "Quill Paper",
        ),
        (
            "Zweitgespräch",
            "Hallo Alex,\nIhr Termin zur Position als Koch bei Quill Papier",
            "Quill Papier",
        ),
        ("Kennismaking", "Beste Alex,\ntweede ronde voor Kok bij Quill Papier", "Quill Papier"),
        (
            "Entretien",
            "Bonjour Alex,\nvotre poste de chef chez Papeteries Quill",
            "Papeteries Quill",
        ),
        ("Colloquio", "Ciao Alex,\nla posizione di cuoco presso Cartiera Quill", "Cartiera Quill"),
        ("Intervju", "Hej Alex,\nintervju för rollen som kock hos Quill Papper", "Quill Papper"),
        # … but not an office or a branch.
        ("Interview", "Dear Alex,\nthis is about the role at our Leeds office.", "Haas Quorum"),
        ("Entrevista", "Olá Alex,\na vaga de caixa na loja de Quill", "Haas Quorum"),
    ],
)
def test_a_letter_says_at_whom_the_post_is(title: str, notes: str, employer: str) -> None:
    """Whoever sends it introduces to the firm whose post it is."""
    sender = Person("Floor Haas", "fh@haas-quorum.example")
    found = judged(title, organizer=sender, notes=f"{notes}\n\nFloor Haas\nHaas Quorum")
    assert found.employer == employer


def test_the_hour_behind_a_post_begins_no_name() -> None:
    """Own notes put it anywhere."""
    assert judged("Vorstellungsgespräch Koch 16 Uhr Gasthof Quill").employer == "Gasthof Quill"


@pytest.mark.parametrize(
    "title",
    [
        "Kennenlerngespräch neue Klassenlehrerin (Mila)",
        "kennismakingsgesprek nieuwe mentor",
        "Entretien nouvelle maîtresse",
        "colloquio nuova maestra",
    ],
)
def test_new_is_no_firm(title: str) -> None:
    """What says more of a person or a post names nobody."""
    answer = judged(title)
    assert (answer.employer, answer.verdict is Verdict.SURE) == ("", False)


@pytest.mark.parametrize(
    ("title", "place", "employer"),
    [
        ("Screening call w/ Beth @ Talentfold (client: Quill Foods)", "", "Quill Foods"),
        ("Vorstellung beim Kunden", "Quill Werke, Tor 2, Plettenberg", "Quill Werke"),
    ],
)
def test_an_agency_takes_to_its_client(title: str, place: str, employer: str) -> None:
    """Whom title or place name is who hires."""
    sender = Person("Beth Orr", "beth@talentfold-recruitment.example")
    notes = "Hallo Alex / Bonjour Alex, votre entretien pour le poste. Ich warte am Tor."
    found = judged(title, location=place, organizer=sender, notes=notes)
    assert found.employer == employer


@pytest.mark.parametrize(
    ("sender", "notes", "employer"),
    [
        # An agency is called by what it does; "in Lleida" is a town.
        (
            "Mireia Sol <mireia@quilloseleccion.example>",
            "La empresa es un grupo familiar en Lleida, te llamo al móvil del CV.\n\n"
            "Mireia Sol | Quillo Selección",
            "Quillo Selección",
        ),
        # Where one meets does not sign.
        (
            "Quillo Plus Rekrutacja <no-reply@erecruiter.pl>",
            "dziękujemy za przesłanie aplikacji. Zapraszamy na spotkanie:\n"
            "miejsce: Drogeria Quillo, Galeria Tarnowska, zaplecze\nkontakt: Ewa Lis",
            "Quillo Plus",
        ),
    ],
)
def test_neither_a_town_nor_the_place_is_who_writes(sender: str, notes: str, employer: str) -> None:
    """Of what letters name, the sender's own comes first."""
    name, _, email = sender.rstrip(">").partition(" <")
    found = judged("Job interview", notes=f"Hola Alex,\n\n{notes}", organizer=Person(name, email))
    assert found.employer == employer


def test_a_crew_is_hired() -> None:
    """What it works at stands before it."""
    answer = judged("Quillmark Air cabin crew assessment day")
    assert (answer.employer, answer.role) == ("Quillmark Air", "cabin crew")
    assert judged("TV crew: interview me about Quillmark").verdict is not Verdict.SURE


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Entretien Mme Perrin RH Groupe Quillet", "Groupe Quillet"),
        ("Entrevista Hospital Quilla del Mar (enfermería)", "Hospital Quilla del Mar"),
        ("Rozmowa o pracę - Firma Transportowa Quill", "Firma Transportowa Quill"),
        ("Interview with Quillmark County Sheriff's Office", "Quillmark County Sheriff's Office"),
        ("Chat w/ Mo from Quillmark about the ops job", "Quillmark"),
        ("essai Chez Quillette service du midi", "Chez Quillette"),
    ],
)
def test_what_stands_around_a_name_neither_cuts_nor_lengthens_it(title: str, employer: str) -> None:
    """Nor does a word of the name that elsewhere says nothing."""
    assert judged(title).employer == employer


def test_the_department_behind_a_senders_comma_is_no_firm() -> None:
    """What is in front of it is."""
    sender = Person("Landkreis Quillheide, Fachdienst Personal", "bewerbung@lk-quillheide.example")
    notes = "Sehr geehrte Frau Moreau,\nSie werden zum Auswahltest eingeladen."
    assert (
        judged("Auswahlverfahren", organizer=sender, notes=notes).employer == "Landkreis Quillheide"
    )


@pytest.mark.parametrize(
    ("sender", "notes", "employer"),
    [
        # A sentence that names a kind of house tells more than a bare domain,
        (
            "HR <hr@bgquill.example>",
            "leuk dat je bij Bouwgroep Quill wilt werken! We zien je graag.",
            "Bouwgroep Quill",
        ),
        (
            "Direction <ds@cdq-sante.example>",
            "je vous confirme notre entretien à la Clinique des Quilles pour le poste d'IDE.",
            "Clinique des Quilles",
        ),
        (
            "Maria Ek <maria.ek@tarnkommun.example>",
            "Välkommen på intervju till Quillängens förskola.\nMvh Maria Ek, rektor",
            "Quillängens förskola",
        ),
        # … and a house may write from a private address.
        ("Gestoría Quill <gestoriaquill@gmail.com>", "te esperamos a las 10.", "Gestoría Quill"),
    ],
)
def test_what_a_letter_calls_the_house_is_its_name(sender: str, notes: str, employer: str) -> None:
    """Its domain is an abbreviation, and whoever signs is somebody."""
    name, _, email = sender.rstrip(">").partition(" <")
    found = judged("Job interview", notes=f"Hola Alex,\n{notes}", organizer=Person(name, email))
    assert found.employer == employer


@pytest.mark.parametrize(
    ("place", "employer"),
    [
        ("Quill Nära Björken, Storgatan 2", "Quill Nära Björken"),
        ("Quill Tower, Storgatan 2", ""),
        ("Storgatan 2, Tarnby", ""),
        ("Maria Berg, Storgatan 2", ""),
        ("Malmö, Storgatan 2", ""),
    ],
)
def test_what_stands_before_the_street_is_where_one_applies(place: str, employer: str) -> None:
    """In one's own note that names no firm; not a building, a person or a town."""
    assert judged("arbetsintervju", location=place).employer == employer


@pytest.mark.parametrize(
    "name",
    [
        "Quill Nord Terminbuchung",
        "Quill Nord Afspraken",
        "Quill Nord - RDV",
        "Ausbildung Quill Nord",
        "Secretariaat Quill Nord",
        "Quill Nord Bokning",
        "Quill Nord Prenotazioni",
    ],
)
def test_what_an_office_books_is_no_part_of_a_firm(name: str) -> None:
    """Booking pages and offices write in the name of their house."""
    sender = Person(name, "office@quillnord.example")
    answer = judged("Job interview", organizer=sender, notes="Dear Alex, you are booked.")
    assert answer.employer == "Quill Nord"


@pytest.mark.parametrize(
    ("title", "employer", "role"),
    [
        ("intvw Quillmark team member", "Quillmark", "team member"),
        ("iv Quillmark forklift 7am", "Quillmark", "forklift"),
        ("trial shift Quillmark KP", "Quillmark", "KP"),
    ],
)
def test_trades_are_said_shortly(title: str, employer: str, role: str) -> None:
    """As people at work call them."""
    answer = judged(title)
    assert (answer.employer, answer.role) == (employer, role)


@pytest.mark.parametrize("name", ["Booking Lounge", "Stage Theatres", "Planning Partners Quill"])
def test_a_name_may_begin_with_what_offices_end_with(name: str) -> None:
    """Only behind a name it is an office's."""
    assert firms.strip_office(name).startswith(name.split()[0])


@pytest.mark.parametrize(
    ("title", "label", "firm", "post"),
    [
        ("Job interview", "Company: ", "Quillmark Foods", "Position: Buyer"),
        ("Job interview", "Employer name : ", "Quillmark", "Position: Buyer"),
        ("Job interview", "• Client – ", "Quill & Tarn", "• Position – Buyer"),
        ("Job interview", "Hiring company\t", "Quillmark Ltd", "Position\tBuyer"),
        ("Job interview", "1. Organisation= ", "Quillmark", "2. Position= Buyer"),
        ("Vorstellungsgespräch", "Firma | ", "Quillauer Messtechnik GmbH", "Stelle | Einkäufer"),
        ("Vorstellungsgespräch", "Unser Kunde: ", "Quillauer & Söhne", "Stelle: Einkäufer"),
        ("Entretien d'embauche", "Entreprise :\n", "Quillet Santé", "Poste : acheteur"),
        ("Entrevista", "Empresa contratante: ", "Quillar Alimentos", "Puesto: comprador"),
        ("Colloquio", "- Azienda cliente: ", "Officine Quilla", "- Posizione: contabile"),
        ("Anställningsintervju", "Vår kund: ", "Quillvik Livs", "Tjänst: inköpare"),
        ("Rozmowa kwalifikacyjna", "Nazwa firmy: ", "Quilla Piekarnie", "Stanowisko: kupiec"),
        ("面接のご案内", "■企業名 ", "青鷺計測", "■職種 店長"),
        ("面接のご案内", "【応募企業】", "青鷺計測", "【職種】店長"),
        ("面试邀请", "用人单位：", "青鹭食品有限公司", "职位：店长"),
    ],
)
def test_a_line_labels_the_employer(title: str, label: str, firm: str, post: str) -> None:
    """However the label is set off, and whoever invites."""
    for organizer in (None, Person("", "jo@tarnwood.example")):
        found = judged(title, notes=f"Alex\n\n{label}{firm}\n{post}", organizer=organizer)
        assert employer_key(found.employer) == employer_key(firm)


@pytest.mark.parametrize(
    "notes",
    [
        "Company: Northlight",  # the owner's own, as booking pages ask for it
        "Company: Zoom",
        "Client: confidential",
        "Firma: vertraulich",
        "Company: Sales Manager",
    ],
)
def test_what_a_label_names_may_be_no_employer(notes: str) -> None:
    """One's own firm, a service, a secret and a post are none."""
    assert judged("Job interview", notes=f"Name: Alex Moreau\n{notes}").employer == ""


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Interview", "good news, Quillmark Foods would like to meet you.", "Quillmark Foods"),
        ("Interview", "I have arranged an interview for you with Quillmark.", "Quillmark"),
        ("Interview", "good luck with Quill & Tarn tomorrow!", "Quill & Tarn"),
        (
            "Gespräch",
            "ich habe für Sie ein Gespräch bei Quill & Söhne vereinbart.",
            "Quill & Söhne",
        ),
        ("Gespräch", "wir freuen uns, Sie bei Quillau begrüßen zu dürfen.", "Quillau"),
        ("Gespräch", "Das Gespräch findet bei Quillauer Backwaren statt.", "Quillauer Backwaren"),
        ("Entretien", "mon client Quillet Santé souhaite vous rencontrer.", "Quillet Santé"),
        ("Entrevista", "te he concertado una entrevista con Quillar e Hijos.", "Quillar e Hijos"),
        ("Colloquio", "ti ho fissato un colloquio presso Officine Quilla.", "Officine Quilla"),
        ("Entrevista", "marquei uma entrevista na Padaria A Quilla.", "Padaria A Quilla"),
        ("Gesprek", "ik heb een gesprek voor je geregeld bij Quilveld Foods.", "Quilveld Foods"),
        ("Intervju", "jag har bokat in en intervju åt dig hos Quillvik Livs.", "Quillvik Livs"),
    ],
)
def test_somebody_in_between_says_who_the_employer_is(
    title: str, notes: str, employer: str
) -> None:
    """Whatever their own name is."""
    sender = Person("Hanna Moor", "hanna@tarnwoodtalent.example")
    found = judged(title, notes=f"Alex,\n\n{notes}\n\nHanna", organizer=sender)
    assert found.employer == employer


@pytest.mark.parametrize("email", ["hanna.moor@gmail.com", "no-reply@calendly.com"])
@pytest.mark.parametrize(
    "signed",
    ["Hanna Moor\nHR Manager\n{}", "Hanna Moor | HR Manager | {}", "Hanna Moor\n{}\n555 0101"],
)
def test_a_signature_names_any_firm(email: str, signed: str) -> None:
    """Also where the address tells nothing, and no word of the name says that it is a firm."""
    notes = f"Hi Alex,\n\nwe would like to meet you.\n\nKind regards\n{signed.format('Quillmark')}"
    found = judged("Job interview", notes=notes, organizer=Person("Hanna Moor", email))
    assert found.employer == "Quillmark"


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Kennismakingsgesprek met Joke Pieters van Quilveld Foods", "Quilveld Foods"),
        ("Entretien avec Jeanne Picard de Quillet", "Quillet"),
        ("Entrevista con Julia Pardo de Quillar Salud", "Quillar Salud"),
        ("Colloquio con Giulia Pardi di Officine Quilla", "Officine Quilla"),
        ("Intervju med Jonna Pihl från Quillvik", "Quillvik"),
    ],
)
def test_whom_one_meets_is_of_a_firm(title: str, employer: str) -> None:
    """What joins both is also what joins the names of families."""
    assert judged(title).employer == employer


@pytest.mark.parametrize("sender", ["Quillmark - Hanna Moor", "Hanna Moor, Quillmark"])
def test_a_sender_is_a_firm_and_a_person(sender: str) -> None:
    """In either order, also where a system sends."""
    for email in ("no-reply@us.greenhouse-mail.io", "no-reply@calendly.com"):
        assert judged("Job interview", organizer=Person(sender, email)).employer == "Quillmark"


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Job interview", "at Quillmark, ask for Hanna", "Quillmark"),
        ("Job interview", "Hanna Moor from Quillmark will call", "Quillmark"),
        ("Job interview", "Quill & Tarn\n5 Main Street", "Quill & Tarn"),
        ("Vorstellungsgespräch", "Lagerleiter bei Quillau, Gehalt fragen", "Quillau"),
        ("Vorstellungsgespräch", "Jana Pieck von Quillau ruft an", "Quillau"),
        ("Sollicitatiegesprek", "Joke Pieters van Quilveld belt", "Quilveld"),
        ("Entretien", "Jeanne Picard de Quillet appelle", "Quillet"),
        ("Job interview", "Ask about Salary\nSmile", ""),
        ("Job interview", "at home, quiet room", ""),
        ("Job interview", "Bring ID and references", ""),
        ("Vorstellungsgespräch", "bei Fragen Jana anrufen", ""),
        ("Vorstellungsgespräch", "Zeugnisse mitnehmen", ""),
        ("Job interview", "with Hanna Moor and Tom Beck", ""),
    ],
)
def test_ones_own_note_says_where_one_goes(title: str, notes: str, employer: str) -> None:
    """To a firm that no word says to be one; what to bring and whom to ask is none."""
    assert judged(title, notes=notes).employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("コバトの店長と面接", "コバト"),
        ("サロン・リンネのオーナーと面接", "サロン・リンネ"),
        ("二次面接 ナミキ精機の人事課長", "ナミキ精機"),
        ("トキワ女将と面接", "トキワ"),
        ("アルゴ採用の真鍋さんと電話面談", "アルゴ"),
        ("和星野教育校长面试", "星野教育"),
        ("跟星野传媒的主编面试", "星野传媒"),
        ("面试 星野民宿老板娘", "星野民宿"),
        ("與星野診所院長面試", "星野診所"),
        ("새별약국 약국장님과 면접", "새별약국"),
    ],
)
def test_whom_one_meets_is_no_part_of_the_firm(title: str, employer: str) -> None:
    """Without blanks the head of a house stands right behind its name."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("電話面接 ナミキ運輸から15時頃", "ナミキ運輸"),
        ("ナミキ商事より電話面接", "ナミキ商事"),
        ("ナミキ陸送へ電話 面接", "ナミキ陸送"),
        ("电话面试 星野水务打来 14:00左右", "星野水务"),
        ("星野软件HR打电话面试", "星野软件"),
        ("星野集团2026年公开招聘面试", "星野集团"),
        ("星野农商银行2026届校园招聘面试通知", "星野农商银行"),
        ("星野國小114學年度代理教師甄選", "星野國小"),
        ("星野文旅集团第二批公开招聘面试公告", "星野文旅集团"),
        ("ナミキ信用金庫2027年度新卒採用 最終面接", "ナミキ信用金庫"),
        ("北見野市役所令和8年4月採用 二次試験 面接", "北見野市役所"),
    ],
)
def test_a_call_and_a_year_are_no_part_of_the_firm(title: str, employer: str) -> None:
    """Who calls and when, and for which year a firm hires, stands right behind its name."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    ("title", "location", "employer"),
    [
        ("面试", "昆山市青阳路 星野电子 2号门", "星野电子"),
        ("面試(櫃台)", "台中市西屯區 星野動物醫院", "星野動物醫院"),
        ("面接(調理)", "特別養護老人ホーム 星野の里", "星野の里"),
        ("園見学+面接", "ほしの保育園(浦和)", "ほしの保育園"),
        ("病院見学 面接", "星野総合病院 正面玄関", "星野総合病院"),
        ("면접(주방)", "수원시 팔달구 새별식당 2층", "새별식당"),
        ("어린이집 면접", "새별어린이집 원장실", "새별어린이집"),
        ("面试", "国贸大厦 38层", ""),
        ("面接", "丸の内タワー 3F", ""),
    ],
)
def test_a_place_without_commas_names_the_firm(title: str, location: str, employer: str) -> None:
    """Between the street and the door, where the title names no more than a kind of house."""
    assert judged(title, location=location).employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("タクシー 星野交通 面接", "星野交通"),
        ("バイト面接 コンビニ「アルマ」駅前店", "アルマ"),
        ("面接 うどん屋 こはく", "こはく"),
        ("見工 茶記「和盛樓」", "和盛樓"),
        ("알바 면접 편의점 새별", "새별"),
    ],
)
def test_a_kind_of_house_beside_a_name_is_not_it(title: str, employer: str) -> None:
    """Nor which of a chain's houses it is."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    "notes", ["地铁5号线B口出 直走200米\n找王姐", "地下鉄 3番出口 右へ", "公交 18路 终点站下车"]
)
def test_the_way_there_names_no_firm(notes: str) -> None:
    """Lines are called by what firms are called by, too."""
    assert judged("面试" if "番" not in notes else "面接", notes=notes).employer == ""


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("面接(社名非公開・東証プライム)", ""),
        ("某国企 行政岗 面试", ""),
        ("某知名车企 质量总监 客户一面(保密)", ""),
        ("모 대기업(비공개) 재무팀장 면접", ""),
        ("顾问面谈:某外资银行 风控主管", "睿衡咨询"),
    ],
)
def test_a_firm_that_is_only_described_is_nobody(title: str, employer: str) -> None:
    """Only where the agency itself wants to talk it is the agency whom one meets."""
    agency = Person("白敏", "min@ruiheng.example") if employer else None
    notes = "面谈后再推荐给客户。\n\n白敏\n睿衡咨询 汽车组" if employer else ""
    guests = (ME,) if employer else ()
    assert judged(title, organizer=agency, attendees=guests, notes=notes).employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("电话面试", "HR小周打来,做儿童玩具的 星野玩具", "星野玩具"),
        ("電話面接", "場所：星野デンタル(駅前ビル3F)", "星野デンタル"),
        ("面试", "地址:武汉市东西湖区 星野仓储 3号库", "星野仓储"),
        ("면접", "새별요양원 조리사\n신분증 지참", "새별요양원"),
        ("オンライン面接 株)アルマ", "", "株式会社アルマ"),
    ],
)
def test_own_notes_name_the_firm_anywhere_on_a_line(title: str, notes: str, employer: str) -> None:
    """At its beginning, at its end, or behind the label of a place."""
    assert judged(title, notes=notes).employer == employer


@pytest.mark.parametrize(
    ("sender", "notes", "employer"),
    [
        ("三浦 <miura@ngk.example>", "ナミキ鋼業の三浦と申します。面接は明日です。", "ナミキ鋼業"),
        ("採用係 <saiyo@nmk.example>", "ナミキ株式会社でございます。", "ナミキ株式会社"),
        ("柳 <yanagi@nkd.example>", "こちらはナミキ堂の店主です。履歴書をどうぞ。", "ナミキ堂"),
        (
            "総務 <soumu@nmk.example>",
            "医療法人なみき会 総務課です。面接の件です。",
            "医療法人なみき会",
        ),
        ("林 <hayashi@qqq.example>", "後半は英語の予定です。よろしくお願いします。", "Qqq"),
        ("吳佩 <pei@xcy.example>", "您好,這邊是星辰酒店人資,請填人事資料表。", "星辰酒店"),
        ("人事 <rs@xcy.example>", "现邀请您参加星辰教育的复试。", "星辰教育"),
        ("이진 <jin@sbs.example>", "안녕하세요. 새별출판사 편집장 이진입니다.", "새별출판사"),
    ],
)
def test_a_letter_without_blanks_says_who_writes(sender: str, notes: str, employer: str) -> None:
    """By name, by office or for a firm; a sentence that ends alike names none."""
    name, _, email = sender.rstrip(">").partition(" <")
    title = "면접" if "이진" in name else "面试" if "您" in notes else "面接"
    answer = judged(title, organizer=Person(name, email), attendees=(ME,), notes=notes)
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("面試 星辰集團 AMM", "星辰集團"),
        ("面试 Fern & Moor Solicitors 星辰律师事务所", "星辰律师事务所"),
        ("面接 ナミキ商船 Namiki Shipping", "ナミキ商船"),
        ("면접 새별페이 Android", "새별페이"),
        ("面接 IHK 運搬機械", "IHK 運搬機械"),
    ],
)
def test_a_name_in_two_scripts_is_said_once(title: str, employer: str) -> None:
    """Letters before it that are short for nothing are of it."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    ("title", "location", "employer"),
    [
        ("面接", "喫茶こはく", "喫茶こはく"),
        ("面试", "人民广场地铁站3号口", ""),
        ("下午兩點 星辰工程 面試", "", "星辰工程"),
        ("应聘面谈 老林汽修", "", "老林汽修"),
    ],
)
def test_hours_stations_and_kinds_ahead(title: str, location: str, employer: str) -> None:
    """An hour in words and a way out are no name; a kind of house may stand before one."""
    assert judged(title, location=location).employer == employer


@pytest.mark.parametrize("title", ["视屏面 晟和 前端", "トライアル勤務 こはくベーカリー"])
def test_words_that_only_applicants_use(title: str) -> None:
    """Misspelled, or what a shop calls a day on trial."""
    assert judged(title).nature is Verdict.SURE


@pytest.mark.parametrize(
    ("title", "notes", "location", "employer"),
    [
        ("学校旁边的诊所面试 星辰诊所", "", "", "星辰诊所"),
        ("面接 駅前の花屋 フルーレ", "", "", "フルーレ"),
        ("快递站面试", "", "", ""),
        ("面试 带健康证", "", "星辰海鲜酒楼 经理室", "星辰海鲜酒楼"),
        ("面试", "", "苏州市工业园区 星辰微电子 研发楼", "星辰微电子"),
        ("リンネ 面接", "", "カフェリンネ 2F", "カフェリンネ"),
        ("面接(ナミキ大 脳研究)", "ナミキ大学 研究棟", "", "ナミキ大学"),
    ],
)
def test_some_house_is_no_name_and_a_short_name_is_lengthened(
    title: str, notes: str, location: str, employer: str
) -> None:
    """What only says where a house is names none; what one is to bring does not, either."""
    assert judged(title, notes=notes, location=location).employer == employer


def test_what_joins_an_office_to_a_firm_is_no_part_of_it() -> None:
    """Of its name or of whoever sends."""
    host = Person("西", "nishi@nmk.example")
    notes = "お世話になっております。ナミキ電工株式会社の人事課 西と申します。"
    assert judged("面接の件", organizer=host, notes=notes).employer == "ナミキ電工株式会社"


@pytest.mark.parametrize(
    ("title", "sender", "notes", "employer"),
    [
        ("面接", "原田 <h@nmk.example>", "ナミキ高等学校 教頭の原田です。", "ナミキ高等学校"),
        ("面接", "武田 <t@gmail.com>", "カフェ・リンネ 横浜店 店長の武田です", "カフェ・リンネ"),
        ("面接", "片山 <k@nmk.example>", "Nami Tech株式会社のHR 片山です。", "Nami Tech株式会社"),
        ("面試通知", "校務處 <o@xcy.example>", "感謝應徵星辰書院行政助理,茲訂於3月。", "星辰書院"),
        ("面试", "人事 <hr@xcy.example>", "您好,这里是星辰汽配人事部,请您来面试。", "星辰汽配"),
        ("【yourator】面試邀約", "<no-reply@yourator.co>", "星辰設計 邀請您面試", "星辰設計"),
        ("알바몬 면접 새별리아 강남점", "", "", "새별리아"),
        ("面试 MOLI 静安店", "", "", "MOLI"),
        ("AI公司 终面 星衡", "", "", "星衡"),
        ("面接 東京のスタートアップ ナミキワン", "", "", "ナミキワン"),
        ("教师招聘面试(语文)", "", "", ""),
    ],
)
def test_an_office_a_house_and_a_subject_are_no_firm(
    title: str, sender: str, notes: str, employer: str
) -> None:
    """Nor is the service through which one applies."""
    name, _, email = sender.rstrip(">").partition("<")
    host = Person(name.strip(), email) if email else None
    guests = (ME,) if host else ()
    assert judged(title, organizer=host, attendees=guests, notes=notes).employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("和猎头面谈", "", ""),
        ("面试地址", "星辰牙科望京店,地铁15号线B口出\n到了找前台", "星辰牙科"),
        ("トヨタ系部品工場の面接 ナミキ部品", "", "ナミキ部品"),
    ],
)
def test_a_joint_a_branch_and_a_group_are_no_firm(title: str, notes: str, employer: str) -> None:
    """What joins whom one meets, the house of a chain, and of what group somebody is."""
    assert judged(title, notes=notes).employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "location", "employer"),
    [
        ("物流公司面试 星辰速运", "", "", "星辰速运"),
        ("日本語学校 面接 ナミキ国際学院", "", "", "ナミキ国際学院"),
        ("爸爸朋友公司面试 星辰电缆", "", "", "星辰电缆"),
        ("紫星大厦 面试 星辰担保", "", "", "星辰担保"),
        ("転職面接3社目 ナミキロ", "", "", "ナミキロ"),
        ("水道局 面接 二次", "", "", "水道局"),
        ("歯科 面接", "", "ナミキ歯科 2F", "ナミキ歯科"),
        ("面试", "找前台", "CBD 星辰律师事务所 22F", "星辰律师事务所"),
    ],
)
def test_a_trade_at_large_is_no_firm(title: str, notes: str, location: str, employer: str) -> None:
    """Nor a building; of an office there may be but one."""
    assert judged(title, notes=notes, location=location).employer == employer


@pytest.mark.parametrize(
    ("notes", "employer"),
    [
        ("mein Kunde Quillau möchte Sie gerne kennenlernen.", "Quillau"),
        ("das Team von Quillau möchte Sie kennenlernen.", "Quillau"),
        (
            "wir möchten Sie kennenlernen.\n\nViele Grüße\nHanna Moor\nQuillau\nTel. 030 123",
            "Quillau",
        ),
    ],
)
def test_who_of_a_firm_it_is_is_no_part_of_its_name(notes: str, employer: str) -> None:
    """Neither is the stop behind "Tel" the end of a letter."""
    sender = Person("Hanna Moor", "no-reply@calendly.com")
    found = judged("Vorstellungsgespräch", notes=f"Hallo Alex,\n\n{notes}", organizer=sender)
    assert found.employer == employer


def test_the_office_behind_a_firm_in_signs_is_cut() -> None:
    """As a letter introduces whoever writes."""
    notes = "Alex您好，\n\n您好，这里是青鹭仪器招聘组。\n请准时参加。"
    sender = Person("陈敏", "no-reply@us.greenhouse-mail.io")
    assert judged("面试邀请", notes=notes, organizer=sender).employer == "青鹭仪器"


@pytest.mark.parametrize(
    ("sender", "employer"),
    [
        ("Talent Acquisition @ Quillau <t@veldermark.test>", "Quillau"),
        ("Hanna Pieck @ Quillau <no-reply@ashbyhq.com>", "Quillau"),
        ("no-reply at Quillau via Greenhouse <no-reply@veldermark.test>", "Quillau"),
        ("Quillau via Ashby <jobs.quill@gmail.com>", "Quillau"),
        ("Quillau People Team <t@veldermark.test>", "Quillau"),
        ("The Quillau Team <t@veldermark.test>", "Quillau"),
        ("Hanna Pieck / Quillau <h@veldermark.test>", "Quillau"),
        ("Hanna Pieck (Personalreferentin, Quillau) <h@veldermark.test>", "Quillau"),
        ("Hanna Pieck | Responsable RH | Quillau <no-reply@calendly.com>", "Quillau"),
        ("Quillau (no-reply) <h@veldermark.test>", "Quillau"),
        ("Quillau Group Talent Team <no-reply@ashbyhq.com>", "Quillau Group"),
        ("University of Quillmoor HR <no-reply@ashbyhq.com>", "University of Quillmoor"),
        ("Talent Acquisition at Hotel Quillau <quillau.jobs@gmail.com>", "Hotel Quillau"),
        ("Hotel Quillau Recruiting Team <quillau.jobs@gmail.com>", "Hotel Quillau"),
    ],
)
def test_an_office_may_stand_anywhere_in_a_senders_name(sender: str, employer: str) -> None:
    """Behind a sign, in brackets, before what sends; a group and a university keep their names."""
    name, _, email = sender.rstrip(">").partition(" <")
    answer = judged("Interview", organizer=Person(name, email), attendees=(ME,))
    assert answer.employer == employer


@pytest.mark.parametrize(
    "name",
    [
        "Hanna Pieck (she/her)", "Hanna Pieck (elle)", "Hanna Pieck (London)", "Hanna Pieck (EMEA)",
        "Hanna Pieck (External)", "Hanna Pieck - Engineering", "Hanna Pieck | Product",
        "Hanna Pieck - Platform Team", "Hanna Pieck | Head of Engineering", "Hanna Pieck, Verkauf",
        "Hanna Pieck - Responsable RH", "Hanna Pieck / Tom Beck", "Hanna Pieck & Tom Beck",
        "Pieck, Hanna", "H. Pieck", "Hanna Pieck (Google Calendar)", "Hanna Pieck (GMT+1)",
        "Meeting Room 4", "The Growth Team",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("email", "employer"), [("h.p@quillau.test", "Quillau"), ("no-reply@ashbyhq.com", "")]
)
def test_what_a_sender_adds_to_a_name_is_no_firm(name: str, email: str, employer: str) -> None:
    """How somebody is called, where they sit, what they do and run on."""
    answer = judged("Interview", organizer=Person(name, email), attendees=(ME,))
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Interview", "We invite you to interview with the Payments team at Quillau.", "Quillau"),
        ("Interview", "As part of the Quillau hiring process, you will meet the Platform team.",
         "Quillau"),
        ("Interview", "You will meet the Platform team.", ""),
        ("Interview", "Your interview with Tom Beck from Quillau is scheduled.", "Quillau"),
        ("Interview", "Your application for Cook (Quillau) has moved forward.", "Quillau"),
        ("Vorstellungsgespräch", "dein Gespräch mit Tom Beck von Quillau steht.", "Quillau"),
        ("Vorstellungsgespräch", "Quillau hat Sie zu einem Gespräch eingeladen.", "Quillau"),
        ("Entretien", "votre entretien avec Thomas Bec de Quillau est fixé.", "Quillau"),
        ("Entrevista", "te esperamos con el equipo de Pagos en Quillau.", "Quillau"),
        ("Entrevista", "confirmamos a sua entrevista com a Quillau na quinta.", "Quillau"),
        ("Entrevista", "sua entrevista com Tomás Beco da Silva está marcada.", ""),
        ("Colloquio", "il tuo colloquio con il team Pagamenti in Quillau è fissato.", "Quillau"),
        ("Sollicitatiegesprek", "Quillau wil graag kennismaken.", "Quillau"),
        ("Rozmowa kwalifikacyjna", "Quillau zaprasza na rozmowę.", "Quillau"),
        ("Jobsamtale", "du skal møde teamet Betalinger hos Quillau.", "Quillau"),
        ("Jobbintervju", "vi bekrefter intervjuet ditt med Quillau på torsdag.", "Quillau"),
        ("Työhaastattelu", "Quillau kutsuu sinut haastatteluun.", "Quillau"),
        ("Pohovor", "Quillau Vás zve na pohovor.", "Quillau"),
        ("Mülakat", "Quillau şirketine başvurunuz için teşekkürler.", "Quillau"),
    ],
)  # fmt: skip
def test_a_sentence_names_the_firm_not_who_of_it(title: str, notes: str, employer: str) -> None:
    """Neither the team that one meets, nor whoever leads the talk, nor the day."""
    sender = Person("Hanna Pieck", "no-reply@ashbyhq.com")
    answer = judged(title, notes=f"Hi Alex,\n\n{notes}\n\nHanna Pieck", organizer=sender)
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("signed", "employer"),
    [
        ("Hanna Pieck\nTalent Partner @ Quillau", "Quillau"),
        ("The Quillau Team", "Quillau"),
        ("Team Quillau", "Quillau"),
        ("The Growth Team", ""),
        ("Hanna Pieck\n7Quills", "7Quills"),
        ("Hanna Pieck\nAdler & Partner", "Adler & Partner"),
        ("Hanna Pieck\nHochschule für Quillkunde", "Hochschule für Quillkunde"),
        ("Hanna Pieck\n5 Mill Lane, Leeds", ""),
        ("© 2026 Quillau. All rights reserved.", "Quillau"),
        ("Quillau is an equal opportunity employer.", "Quillau"),
    ],
)
def test_what_stands_below_a_letter_names_its_firm(signed: str, employer: str) -> None:
    """A team, a name with a digit, partners, a field; no town behind a street."""
    sender = Person("Hanna Pieck", "no-reply@ashbyhq.com")
    notes = f"Hi Alex,\n\nsee you soon.\n\nKind regards,\n{signed}"
    assert judged("Interview", notes=notes, organizer=sender).employer == employer


def test_how_one_takes_leave_is_no_firm() -> None:
    """Though the greeting before it is a first name elsewhere."""
    notes = "Olá Alex,\n\naté breve.\n\nAtenciosamente,\nJúlia Prado"
    sender = Person("Júlia Prado", "no-reply@ashbyhq.com")
    assert judged("Entrevista técnica", notes=notes, organizer=sender).employer == ""


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Intro call - Alex Moreau & Quillau", "Quillau"),
        ("Vorstellungsgespräch Stadt Quillau und Alex Moreau", "Stadt Quillau"),
        ("Entretien Université de Quillau et Alex Moreau", "Université de Quillau"),
        ("Entrevista final – Julia Pardo & Tomás Beco", ""),
        ("Interview – Tolland & Marsh", "Tolland & Marsh"),
        ("Interview – Room Orion", ""),
        ("Vorstellungsgespräch, Raum Orion", ""),
        ("Fachgespräch – Microsoft Teams", ""),
        ("Entretien technique Microsoft Teams Quillau", "Quillau"),
        ("Pohovor: Projektový manažer", ""),
        ("Entrevista: Gerente de projetos", ""),
    ],
)
def test_who_and_where_joined_by_a_sign_are_taken_apart(title: str, employer: str) -> None:
    """The owner and a firm, two people, a room, what one meets on."""
    sender = Person("Hanna Pieck", "no-reply@ashbyhq.com")
    assert judged(title, organizer=sender, attendees=(ME,)).employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Interview", "Our client would like to meet you.", ""),
        ("Vorstellungsgespräch", "unser Kunde möchte Sie kennenlernen.", ""),
        ("Entretien client", "je vous ai organisé un entretien.", ""),
        ("Entrevista", "nuestro cliente quiere conocerte.", ""),
        ("Sollicitatiegesprek", "onze opdrachtgever wil je ontmoeten.", ""),
        ("Interview", "This interview is with Quillau for the Cook role.", "Quillau"),
        ("Interview", "You will be interviewed by the team at University of Quillmoor.",
         "University of Quillmoor"),
        ("Vorstellungsgespräch", "unser Kunde Hochschule für Quillkunde möchte Sie sehen.",
         "Hochschule für Quillkunde"),
        ("Entrevista", "la entrevista es en Quillau para el puesto de Cocinero.", "Quillau"),
        ("Pohovor", "náš klient Quillau se s Vámi chce setkat.", "Quillau"),
    ],
)  # fmt: skip
def test_an_agency_is_not_named_for_a_client(title: str, notes: str, employer: str) -> None:
    """Named or not, the interview is with the client."""
    body = f"Hi Alex,\n\n{notes}\n\nwir freuen uns auf das Gespräch.\n\nHanna\nMoor Staffing Ltd"
    sender = Person("Hanna Pieck | Moor Staffing Ltd", "h.pieck@moorstaffing.test")
    assert judged(title, notes=body, organizer=sender, attendees=(ME,)).employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Entretien Tollard et Fils et Alex Moreau", "Tollard et Fils"),
        ("Jobsamtale Quillau A/S og Alex Moreau", "Quillau A/S"),
        ("Pohovor | Adler & Partner Careers", "Adler & Partner"),
        ("Interview Quillau Analytics Talent", "Quillau Analytics"),
        ("[Ziekenhuis De Quil] Tweede gesprek met Joke Pieters en Tom Bekker",
         "Ziekenhuis De Quil"),
    ],
)  # fmt: skip
def test_partners_a_form_and_an_office_stay_where_they_belong(title: str, employer: str) -> None:
    """Beside the owner, behind the firm's name, before whom one meets."""
    sender = Person("Hanna Pieck", "no-reply@ashbyhq.com")
    assert judged(title, organizer=sender, attendees=(ME,)).employer == employer


@pytest.mark.parametrize(
    ("title", "email", "employer"),
    [
        ("Quillau Talent Team: Interview", "no-reply@ashbyhq.com", "Quillau"),
        ("Quillau Talent Acquisition – Entretien", "no-reply@ashbyhq.com", "Quillau"),
        ("Pagos Team Entrevista – Quillau", "no-reply@ashbyhq.com", "Quillau"),
        ("Interview Quillau (teams)", "no-reply@ashbyhq.com", "Quillau"),
        ("Quillau Leipzig – Vorstellungsgespräch", "h.pieck@quillau.test", "Quillau"),
        ("Hotel Leipzig – Vorstellungsgespräch", "h.pieck@hotel-leipzig.test", "Hotel Leipzig"),
    ],
)
def test_an_office_a_team_and_a_town_are_cut(title: str, email: str, employer: str) -> None:
    """A town where the domain is that of the name without it."""
    sender = Person("Hanna Pieck", email)
    assert judged(title, organizer=sender, attendees=(ME,)).employer == employer


@pytest.mark.parametrize(
    ("title", "notes"),
    [
        ("Interview", "Please bring your Passport."),
        ("Interview", "You will present your Case Study to the panel."),
        ("Q&A – Interview", ""),
        ("Entrevista: Equipo de Pagos", ""),
        ("Colloquio – Team Pagamenti", ""),
        ("Pohovor – Prezentace", ""),
        ("Työhaastattelu – Maksutiimi", ""),
        ("İş görüşmesi – Satış departmanı", ""),
    ],
)
def test_a_topic_a_team_and_what_to_bring_are_no_firm(title: str, notes: str) -> None:
    """In a mail from a private address as in a title."""
    sender = Person("Hanna Pieck", "hanna.p.88@gmail.com")
    body = f"Hi Alex,\n\n{notes}\n\nKind regards,\nHanna" if notes else ""
    assert judged(title, notes=body, organizer=sender, attendees=(ME,)).employer == ""


@pytest.mark.parametrize(
    ("title", "location", "employer"),
    [
        ("Interview Quillet, Leeds", "", "Quillet"),
        ("Interview Leeds - Quillet", "", "Quillet"),
        ("Interview Quillet 5 Main Street", "", "Quillet"),
        ("Interview at Quillet in Leeds", "", "Quillet"),
        ("Vorstellungsgespräch Quillet Tarnstr. 5, Köln", "", "Quillet"),
        ("Vorstellungsgespräch bei Quillet in Köln", "", "Quillet"),
        ("Entretien d'embauche Quillet, 5 rue de la Gare", "", "Quillet"),
        ("Entretien d'embauche chez Quillet à Lyon", "", "Quillet"),
        ("Entrevista Quillet en Sevilla", "", "Quillet"),
        ("Colloquio Quillet a Torino", "", "Quillet"),
        ("Rozmowa kwalifikacyjna Quillet ul. Tarnowa 5", "", "Quillet"),
        ("Jobbintervju Quillet plan 2", "", "Quillet"),
        ("Interview", "5 Main Street, Leeds (Quillet)", "Quillet"),
        ("Vorstellungsgespräch", "Köln - Quillet GmbH", "Quillet GmbH"),
        ("Entretien d'embauche", "siège de Hôtel Quillet, Lyon", "Hôtel Quillet"),
        ("Entrevista", "c/o Quillet, Calle Mayor 5", "Quillet"),
        ("Sollicitatiegesprek", "Receptie, Stichting Quillet", "Stichting Quillet"),
        ("Pohovor", "Quillet\nTarnova 5\nBrno", "Quillet"),
    ],
)
def test_what_says_where_is_no_part_of_a_name(title: str, location: str, employer: str) -> None:
    """Streets, floors and towns divide a title; in a place a firm may stand behind them."""
    assert judged(title, location=location).employer == employer


@pytest.mark.parametrize(
    ("title", "location"),
    [
        ("Interview Leeds", ""),
        ("Interview in Leeds", ""),
        ("Interview 5 Main Street, Leeds", ""),
        ("Vorstellungsgespräch Köln 14:00", ""),
        ("Vorstellungsgespräch 2. Stock", ""),
        ("Entretien d'embauche à Lyon", ""),
        ("Entrevista Calle Mayor 5", ""),
        ("Työhaastattelu Hämeenkatu 5", ""),
        ("İş görüşmesi Ankara", ""),
        ("Interview", "5 Main Street, Leeds (2nd floor)"),
        ("Interview", "Opposite Quillet Bank, Leeds"),
        ("Vorstellungsgespräch", "Gewerbepark Süd, Raum 3"),
        ("Entretien d'embauche", "Salle 3, 5 rue de la Gare"),
        ("Colloquio", "Tarneta - Via Roma 5"),
    ],
)
def test_a_mere_place_is_no_employer(title: str, location: str) -> None:
    """Rather none is named than a town, a street, a room, a house that lends rooms."""
    assert judged(title, location=location).employer == ""


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Interview 14:00", "5 Main Street (Quillet)", "Quillet"),
        ("Interview", "Hannah Pike, Quillet, 0171 5550101", "Quillet"),
        ("Interview", "Hannah Pike (Quillet) 0171 5550101", "Quillet"),
        ("Interview", "applied via LinkedIn, Quillet", "Quillet"),
        ("Interview", "Quillet - cook - bring ID", "Quillet"),
        ("Vorstellungsgespräch Koch", "Quillet\nTarnstr. 5", "Quillet"),
        ("Vorstellungsgespräch", "Jana Pieck (Bäckerei Quillet) 0171 123456", "Bäckerei Quillet"),
        ("Sollicitatiegesprek", "Joke Pieters van Stichting Quillet belt", "Stichting Quillet"),
        ("Entrevista", "Julia Pardo de Hotel Quillet llama", "Hotel Quillet"),
        ("Entretien d'embauche", "Jeanne Picard de Clinique Quillet appelle", "Clinique Quillet"),
        ("Colloquio", "Giulia Pardi, Quillet, 333 1234567", "Quillet"),
        ("Jobsamtale", "søgt via LinkedIn, Quillet", "Quillet"),
        ("Pohovor", "QBT, 2. patro", "QBT"),
        ("Vorstellungsgespräch", "Quillet & Partner, Tarnstr. 5", "Quillet & Partner"),
    ],
)
def test_what_is_jotted_down_names_the_firm(title: str, notes: str, employer: str) -> None:
    """A name that nothing shows to be a firm's is one by what stands beside it."""
    assert judged(title, notes=notes).employer == employer


@pytest.mark.parametrize(
    ("title", "notes"),
    [
        ("Interview", "Hannah Pike, 0171 5550101"),
        ("Interview", "Contact: Hannah Pike"),
        ("Interview", "Riverside Business Park"),
        ("Interview", "at Leeds"),
        ("Interview", "Passport, 2nd floor"),
        ("Vorstellungsgespräch", "Blauer Anzug"),
        ("Vorstellungsgespräch", "Tarnstr. 5\nTarnau"),
        ("Vorstellungsgespräch", "Lebenslauf, Jana Pieck, 0171 123456"),
        ("Entrevista", "en Sevilla"),
        ("Pohovor", "v Brně"),
        ("Intervju", "Storgatan 5, 123 45 Göteborg"),
    ],
)
def test_what_else_is_jotted_down_names_none(title: str, notes: str) -> None:
    """Neither people nor towns, nor what to bring and to wear."""
    assert judged(title, notes=notes).employer == ""


@pytest.mark.parametrize(
    ("title", "notes", "location", "employer"),
    [
        ("Interview", "", "Quillet HQ, Leeds", "Quillet"),
        ("Interview", "", "Reception, Quillet", "Quillet"),
        ("Interview", "", "Quillet & Marsh, Leeds", "Quillet & Marsh"),
        ("Vorstellungsgespräch", "", "bei Quillet", "Quillet"),
        ("Vorstellungsgespräch", "", "QBT, Köln", "QBT"),
        ("Entretien d'embauche", "", "siège de Quillet, Lyon", "Quillet"),
        ("Sollicitatiegesprek", "", "Quillet hoofdkantoor, Utrecht", "Quillet"),
        ("Pohovor", "", "Quillet a synové", "Quillet a synové"),
        ("İş görüşmesi", "", "Quillet genel merkez, Ankara", "Quillet"),
        ("Interview", "job from the paper: Quillet Foods", "", "Quillet Foods"),
        ("Vorstellungsgespräch", "Anzeige aus der Zeitung: Quillet", "", "Quillet"),
        ("Rozmowa o pracę", "ogłoszenie z gazety, Quillet", "", "Quillet"),
        ("Interview", "Neubau, Hannah Pike", "", ""),
        ("Interview", "Ring Hannah Pike", "", ""),
        ("Vorstellungsgespräch", "Sekretariat, Frau Pieck", "", ""),
        ("Vorstellungsgespräch", "bei Verspätung anrufen", "", ""),
        ("Vorstellungsgespräch", "", "Konferenzraum, 2. Stock", ""),
        ("Colloquio", "", "Via Roma 5, Tarneta (TO)", ""),
    ],
)
def test_a_desk_and_a_newspaper_lead_to_a_firm(
    title: str, notes: str, location: str, employer: str
) -> None:
    """So do a head office and "at"; a room and a secretary are nobody's name."""
    assert judged(title, notes=notes, location=location).employer == employer


def test_a_form_behind_a_slash_is_no_part_of_a_key() -> None:
    """As one behind a blank is none."""
    assert employer_key("Quillet A/S") == employer_key("Quillet AS") == employer_key("Quillet")


@pytest.mark.parametrize(
    ("title", "location", "employer"),
    [
        ("Interview Quillet night shift", "", "Quillet"),
        ("Vorstellungsgespräch Quillet Nachtschicht", "", "Quillet"),
        ("Vorstellungsgespräch Quillet Frau Pieck", "", "Quillet"),
        ("Entretien d'embauche Quillet temps partiel", "", "Quillet"),
        ("Entretien d'embauche Quillet CDD vendeuse", "", "Quillet"),
        ("Entretien d'embauche Quillet Mme Picard", "", "Quillet"),
        ("Entrevista Quillet media jornada", "", "Quillet"),
        ("Entrevista Quillet meio período", "", "Quillet"),
        ("Colloquio Quillet tempo determinato", "", "Quillet"),
        ("Rozmowa kwalifikacyjna Quillet pół etatu", "", "Quillet"),
        ("Sollicitatiegesprek Quillet mevr. Pieters", "", "Quillet"),
        ("Pohovor zkrácený úvazek", "", ""),
        ("Pohovor", "Quillet Moor s.r.o., Tarnova 5", "Quillet Moor s.r.o."),
        ("Jobsamtale", "Reception, Quillet Moor A/S", "Quillet Moor A/S"),
    ],
)
def test_when_one_works_and_whom_one_meets_is_no_part_of_a_name(
    title: str, location: str, employer: str
) -> None:
    """Neither is a kind of contract; a form with dots or a slash shows a firm."""
    assert employer_key(judged(title, location=location).employer) == employer_key(employer)


@pytest.mark.parametrize(
    ("title", "notes"),
    [
        ("Technical interview", "The client is a React app, the server is Go.\nJoan, Tarnfield"),
        ("Case interview", "The client has lost customers at Quill Market.\nJoan, Tarnfield"),
        ("Fachgespräch", "Der Kunde möchte eine App für die Messe Quillen.\nJoan, Tarnfield"),
        ("Entretien technique", "Le client veut migrer vers Quill Base.\nJoan, Tarnfield"),
        ("Entrevista atención al cliente", "Pregunta por Marta Quill.\nJoan, Tarnfield"),
        ("Entrevista apoio ao cliente", "Vai falar com a Inês Quill.\nJoan, Tarnfield"),
        ("Colloquio", "Il ruolo prevede assistenza al cliente Quill Casa.\nJoan, Tarnfield"),
        ("Intervju", "Kunden vill byta system till Quillvision.\nJoan, Tarnfield"),
        (
            "Sollicitatiegesprek binnendienst",
            "Je werkt voor onze klant in Regio Zuid.\nJoan, Tarnfield",
        ),
    ],
)
def test_any_firm_may_have_clients(title: str, notes: str) -> None:
    """Only one that wants to see the owner has an agency."""
    assert judged(title, notes=notes, organizer=RECRUITER, attendees=(ME,)).employer == "Tarnfield"


@pytest.mark.parametrize(
    "notes",
    [
        "Hi Alex, the client has asked to meet you on Monday.",
        "Hallo Alex, der Kunde möchte dich gern sehen.",
        "Bonjour Alex, le client souhaite vous voir lundi.",
        "Hola Alex: el cliente quiere conocerte el lunes.",
        "Buongiorno, il cliente vorrebbe incontrarla lunedì.",
        "Olá Alex, o cliente quer falar consigo na segunda.",
        "Hej Alex! Kunden vill träffa dig på måndag.",
    ],
)
def test_a_client_who_wants_to_see_the_owner_has_an_agency(notes: str) -> None:
    """It is nobody, where nothing names it."""
    assert judged("Interview", notes=notes, organizer=RECRUITER, attendees=(ME,)).employer == ""


@pytest.mark.parametrize("name", ["Talent Quill", "People Quill", "Career Quill", "Calendar Quill"])
def test_a_name_may_begin_as_an_office_does(name: str) -> None:
    """Where the domain spells it so."""
    host = Person(f"Joan Pike ({name})", f"joan@{name.replace(' ', '').lower()}.example")
    assert judged(f"Technical interview - {name}", organizer=host).employer == name
    assert judged("Technical interview", organizer=host).employer == name


def test_who_works_at_the_maker_of_a_tool_invites_to_it() -> None:
    """A machine at its domain sends for others."""
    maker = Person("Joan Pike", "joan.pike@calendly.com")
    machine = Person("Calendly", "no-reply@calendly.com")
    assert judged("Technical interview - Calendly", organizer=maker).employer == "Calendly"
    assert judged("Technical interview - Calendly", organizer=machine).employer == ""
    assert judged("Technical interview", organizer=maker).employer == ""


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        (
            "Assessment bij Tarnfield",
            "Beste Alex,\nIn het kader van je sollicitatie bij de gemeente Quillvoort nodigen wij"
            " je uit voor een assessment op ons kantoor.",
            "gemeente Quillvoort",
        ),
        (
            "Eignungsdiagnostik Tarnfield",
            "Die Stadtwerke Quillen haben uns beauftragt, das Interview mit Ihnen zu führen.",
            "Stadtwerke Quillen",
        ),
        (
            "Assessment centre",
            "As part of your application for Firefighter with Quillmoor Fire and Rescue Service"
            " you are invited to our centre.",
            "Quillmoor Fire and Rescue Service",
        ),
        (
            "Entretien psychologue",
            "À la demande du Conseil départemental du Quillais, nous vous recevons.",
            "Conseil départemental du Quillais",
        ),
        (
            "Avaliação psicológica",
            "Olá Alex, no âmbito da sua candidatura ao Banco Quilla, agendamos a avaliação.",
            "Banco Quilla",
        ),
        (
            "Test attitudinali",
            "Per conto di Acquedotto Quilla Le inviamo il link al colloquio.",
            "Acquedotto Quilla",
        ),
        (
            "Tester och djupintervju hos Tarnfield",
            "Som en del i rekryteringen till enhetschef i Quillåsa kommun ska du träffa vår"
            " psykolog och göra ett test.",
            "Quillåsa kommun",
        ),
    ],
)
def test_to_whom_one_applies_is_the_employer_of_who_only_tests(
    title: str, notes: str, employer: str
) -> None:
    """Also where the title says that one is tested at the bureau."""
    answer = judged(title, notes=notes, organizer=RECRUITER, attendees=(ME,))
    assert employer_key(answer.employer) == employer_key(employer)


@pytest.mark.parametrize(
    ("title", "notes", "location", "employer"),
    [
        ("Interview - Tarnfield x Quill Dairy", "Hi Alex,\nsee you.\nJoan", "", "Quill Dairy"),
        ("Interview Quill Dairy (über Tarnfield)", "Hallo Alex, bis dann.", "", "Quill Dairy"),
        ("Entretien Quillerie - Tarnfield", "Appelez-moi à la sortie.\nJoan", "", "Quillerie"),
        (
            "Kennismaking Bouwbedrijf Quill",
            "Je gesprek met Quill staat! Bel me even als je buiten staat.",
            "",
            "Bouwbedrijf Quill",
        ),
        (
            "Finance Manager - Quill Energy",
            "Morning Alex, all confirmed.\nJoan, Tarnfield",
            "Quill Energy, 5 Main Street",
            "Quill Energy",
        ),
        # Whoever invites has departments.
        ("Interview - Corporate Finance", "Hi Alex, see you.\nJoan, Tarnfield", "", "Tarnfield"),
        ("Interview Elektro Service", "Hallo Alex, bis dann.\nJoan, Tarnfield", "", "Tarnfield"),
    ],
)
def test_who_brings_the_owner_to_a_firm_of_the_title_is_an_agency(
    title: str, notes: str, location: str, employer: str
) -> None:
    """The joint, "via", wishes of luck and the place tell it."""
    answer = judged(title, notes=notes, location=location, organizer=RECRUITER, attendees=(ME,))
    assert answer.employer == employer


@pytest.mark.parametrize(
    "title",
    [
        "tel.screen Quillet 14",
        "Quillet ringer",
        "ring Quillet HR",
        "telefonavstämning Quillet kl 10",
        "tlf-screening Quillet",
        "tlf. Quillet HR",
        "ringe Quillet ang. stillingen",
        "Quillet belt 10u",
        "HR Quillet belt",
        "telscreen Quillet",
        "Quillet dzwoni",
        "Quillet HR tel",
        "zadzwonić Quillet praca",
    ],
)
def test_who_calls_is_named(title: str) -> None:
    """As one notes it in Swedish, Danish, Norwegian, Dutch and Polish."""
    assert judged(title).employer == "Quillet"


@pytest.mark.parametrize(
    ("title", "notes", "location", "employer"),
    [
        (
            "Vorstellungsgespräch Rathaus Zi. 204",
            "Stadt Quillwitz. Frau Ruhl",
            "",
            "Stadt Quillwitz",
        ),
        ("Sollicitatiegesprek stadhuis", "Gemeente Quill, kamer 2", "", "Gemeente Quill"),
        (
            "interview EO",
            "Panel of three. Department for Quill Transport, ref 3",
            "",
            "Department for Quill Transport",
        ),
        (
            "entretien prof contractuel",
            "Proviseur M. Aubin, Lycée Jeanne Quillet. apporter diplômes",
            "",
            "Lycée Jeanne Quillet",
        ),
        ("Gespräch Quillora im Forum Carré", "Bewerbung", "Forum Carré", "Quillora"),
        ("entretien Quilléa tour Verte", "", "Tour Verte, 22e", "Quilléa"),
        ("gesprek Quill @ World Trade Center", "", "World Trade Center", "Quill"),
    ],
)
def test_the_house_where_one_meets_is_not_the_employer(
    title: str, notes: str, location: str, employer: str
) -> None:
    """Nor is a town hall; the note names whose it is, be it behind a person."""
    assert judged(title, notes=notes, location=location).employer == employer


@pytest.mark.parametrize(
    "title",
    [
        "Quill Moor (part of Tarnfield Group) - final interview",
        "Entretien Quill Moor (groupe Tarnfield)",
        "Sollicitatie Quill Moor (onderdeel van Tarnfield)",
        "Intervju Quill Moor (del av Tarnfield)",
        "Rozmowa kwalifikacyjna Quill Moor (Grupa Tarnfield)",
    ],
)
def test_a_group_in_brackets_is_behind_the_firm(title: str) -> None:
    """Though it writes."""
    assert judged(title, organizer=RECRUITER, attendees=(ME,)).employer == "Quill Moor"


@pytest.mark.parametrize(
    ("title", "notes", "location", "employer"),
    [
        ("Assessment (bureau Lint)", "sollicitatie bij Quill Bryggeri", "", "Quill Bryggeri"),
        ("Tester + psykologintervju (Lint)", "slutrunda Quill Bryggeri", "Lint, Stora gatan 2", ""),
        ("Assessment day Lint", "bring ID", "Lint, 5 Main Street", "Lint"),
    ],
)
def test_where_ones_own_note_says_that_one_is_tested(
    title: str, notes: str, location: str, employer: str
) -> None:
    """It is the employer only where the note names no other."""
    answer = judged(title, notes=notes, location=location)
    assert answer.employer == (employer or "Quill Bryggeri")


@pytest.mark.parametrize(
    ("name", "notes", "employer"),
    [
        ("Lint Assessment", "Dear Alex, the test for the tram of Quill Council is on Monday.", 1),
        ("Lint Diagnostik", "Hallo Alex, der Test der Quill GmbH dauert eine Stunde.", 1),
        ("Lint Assessment", "Dear Alex, bring ID to the test.", 0),
        ("Lint Foods", "Dear Alex, after the test you meet Jo of Quill Council.", 0),
    ],
)
def test_a_house_that_tests_does_so_for_another(name: str, notes: str, employer: int) -> None:
    """Known by its name; where it names nobody, it is the one that is known."""
    host = Person(name, f"info@{name.replace(' ', '').lower()}.example")
    answer = judged("Assessment", notes=notes, organizer=host, attendees=(ME,)).employer
    assert answer.startswith("Quill" if employer else "Lint")


def test_an_agency_that_hires_for_itself_sheds_its_office() -> None:
    """A word of its kind that its domain has is a part of its name."""
    title = "Technical Interview with Quillrecruit"
    host = Person("Quillrecruit Recruiting", "jobs@quillrecruit.example")
    assert judged(title, organizer=host, attendees=(ME,)).employer == "Quillrecruit"
    host = Person("Quill Recruiting", "jobs@quillrecruiting.example")
    assert judged("Interview", organizer=host, attendees=(ME,)).employer == "Quill Recruiting"


def test_small_words_of_a_note_do_not_outweigh_what_it_names() -> None:
    """A kind of house and a plural of a post are nobody."""
    notes = "Liceum im. Quilla, etat polonisty"
    assert judged("rozmowa z dyrektorem liceum", notes=notes).employer == "Liceum im. Quilla"
    host = Person("Personas", "personas@quillduero.example")
    notes = "Te convocamos a la dinámica. Quill Duero"
    answer = judged("Dinámica grupal cajeros/as", notes=notes, organizer=host, attendees=(ME,))
    assert answer.employer == "Quill Duero"


@pytest.mark.parametrize(
    ("title", "notes"),
    [
        ("Interview", "Thank you for your application to the Graduate Programme.\nTarnfield"),
        ("Interview", "Your application for Engineer with our Payments Team was good.\nTarnfield"),
        ("Interview - Growth Marketing", "Good luck with the preparation!\nTarnfield"),
        ("Auswahlverfahren", "Im Auswahlverfahren des Dualen Studiums sind Sie weiter.\nTarnfield"),
        ("Entretien Pôle Innovation", "Bonne chance pour la préparation !\nTarnfield"),
        ("Entrevista", "El proceso de selección de Beca Verano sigue.\nTarnfield"),
        ("Colloquio", "Candidatura in Ingegneria ricevuta.\nTarnfield"),
        ("Intervju", "Rekryteringen till Team Syd går vidare.\nTarnfield"),
        ("Gesprek Team Zuid", "Succes met de voorbereiding!\nTarnfield"),
    ],
)
def test_whoever_invites_has_posts_and_parts_and_wishes_luck(title: str, notes: str) -> None:
    """They make it no agency."""
    assert judged(title, notes=notes, organizer=RECRUITER, attendees=(ME,)).employer == "Tarnfield"


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("Alex Moreau x Quill Cider - first chat", "Hi both, Zoom below.", "Quill Cider"),
        ("Gespräch mit Quiller Feinmechanik", "Viel Erfolg! Joan", "Quiller Feinmechanik"),
        ("Interview", "Meet Dr Shah, director of Quill Vets. Best of luck! Joan", "Quill Vets"),
        ("Entrevista", "O assessment para a Transportes Quilla decorre cá.", "Transportes Quilla"),
        ("Entretien Quillerie - filiale du groupe Tarnfield", "Bonjour, à jeudi.", "Quillerie"),
    ],
)
def test_who_is_not_there_brings_the_owner_to_a_firm(title: str, notes: str, employer: str) -> None:
    """A joint with the owner, wishes, an assessment and a group tell it."""
    answer = judged(title, notes=notes, organizer=RECRUITER, attendees=(ME,))
    assert answer.employer == employer


def test_a_client_that_has_used_ones_work_is_nobodys_client() -> None:
    """A portfolio is talked about; a village hall is no employer."""
    notes = "Talk us through how the client has used your work.\nJoan, Tarnfield"
    answer = judged("Portfolio interview", notes=notes, organizer=RECRUITER, attendees=(ME,))
    assert answer.employer == "Tarnfield"
    notes = "Chair Mr Ives, Quill Parish Council. minutes sample"
    assert (
        judged("interview clerk", notes=notes, location="Village Hall").employer != "Village Hall"
    )
