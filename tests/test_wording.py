"""Texts of reminders: every language complete, never a hole, nothing that the user said."""

from __future__ import annotations

import dataclasses
import re
import string
import unicodedata
from datetime import date, datetime
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync import notes, wording
from calsync.model import (
    Kinds,
    Line,
    Me,
    Person,
    Rules,
    Said,
    Settings,
    Slot,
    Status,
    Step,
    Wait,
    Wanted,
    Wording,
)
from calsync.wording import LANGUAGES, compose, has_message, message
from calsync.wording.contact import name_to_greet
from calsync.wording.texts import VARIANTS, Texts
from tests.make import US, at, decide, interview

NOW = at("2026-03-01 08:00")
NOTHING = Said()
DANA = Person("Dana Li", "dana@acme.example")
STEPS = ("card", "followup1", "followup2", "followup3", "letgo", "feedback", "thankyou")


def settings(language: str = "en", *, discreet: bool = False, follow_ups: int = 3) -> Settings:
    waits = (Wait(7), *(Wait(4, True),) * (follow_ups - 1))
    return dataclasses.replace(
        US,
        me=Me(language=language),
        kinds=Kinds(thank_you=True, discreet=discreet),
        rules=Rules(region="US", follow_ups=waits),
    )


def reminder(
    step: str = "followup1",
    *,
    said: Said = NOTHING,
    contact: Person | None = None,
    round_name: str = "",
    number_of_round: int = 1,
    follow_ups: int = 3,
    start: str | datetime = "2026-03-04 10:00",
    **facts: object,
) -> Wanted:
    """One reminder of an interview on Wed 4 Mar; feedback stands where a follow-up would."""
    talk = interview(start, **{"role": "SRE", **facts})  # type: ignore[arg-type]
    talk = dataclasses.replace(talk, contact=contact, round_name=round_name)
    found = decide([talk], now=NOW, settings=settings(follow_ups=follow_ups)).wanted
    wanted = next(w for w in found if str(w.slot) == step.replace("feedback", "followup1"))
    return dataclasses.replace(
        wanted,
        slot=Slot("feedback") if step == "feedback" else wanted.slot,
        round=dataclasses.replace(wanted.round, said=said),
        number_of_round=number_of_round,
    )


def composed(wanted: Wanted, language: str = "en") -> Wording:
    return compose(wanted, settings(language))


# --- what a text looks like, written by hand ------------------------------------------

GOLDEN = {
    ("en", "card"): (
        "Interview with Acme: ask for the timeline",
        """\
Before you leave, ask how and when they decide. Note the answer below, after “timeline”, as they \
said it, such as two weeks or by 20 March: it replaces the general wait of a week.

About: the SRE position at Acme
Interview: Wednesday 4 March 2026, 10:00 (America/New_York), Phone screen

- What are the next steps, and who decides?
- By when can I expect to hear from you?
- Whom may I write to if I have a question?

Fill in what you know, here or in the notes of the interview.
A status may be replied, offer, rejected, withdrew, no-show or waiting.
timeline:
status:
contact:
lesson:

calsync:""",
    ),
    ("en", "followup1"): (
        "Follow up with Acme (1 of 3)",
        """\
Time to ask for news: a short, friendly message is enough.

About: the SRE position at Acme
Interview: Wednesday 4 March 2026, 10:00 (America/New_York), Phone screen
Write to: dana@acme.example (Dana Li)

Draft:
Subject: Our conversation about the SRE position at Acme

Hello Dana Li,

Thank you again for our conversation on Wednesday 4 March (Phone screen) about the SRE position \
at Acme. I remain very interested. Is there any news on the next steps, or anything else that you \
need from me?

Kind regards

Fill in what you know, here or in the notes of the interview.
A status may be replied, offer, rejected, withdrew, no-show or waiting.
timeline:
status:
contact:
lesson:

calsync:""",
    ),
    ("en", "feedback"): (
        "Ask Acme for feedback",
        """\
They said no. Ask once what you could do better: it is the most useful thing to take along.

About: the SRE position at Acme
Interview: Wednesday 4 March 2026, 10:00 (America/New_York), Phone screen
Write to: dana@acme.example (Dana Li)

Draft:
Subject: Feedback on our conversation about the SRE position at Acme

Hello Dana Li,

Thank you for letting me know, and for our conversation on Wednesday 4 March (Phone screen) about \
the SRE position at Acme. I would be grateful for a sentence or two of feedback: what could I do \
better next time? All the best to you and the team.

Kind regards

Fill in what you know, here or in the notes of the interview.
feedback:
lesson:

calsync:""",
    ),
    ("en", "letgo"): (
        "Let it go: Acme",
        """\
Silence is the commonest ending, and says little about you. Write down below, after “lesson”, \
what went well, what you would do differently, and what you would ask next time. Then let it go.

About: the SRE position at Acme
Interview: Wednesday 4 March 2026, 10:00 (America/New_York), Phone screen

Fill in what you know, here or in the notes of the interview.
A status may be replied, offer, rejected, withdrew, no-show or waiting.
timeline:
status:
contact:
lesson:

calsync:""",
    ),
    ("de", "card"): (
        "Gespräch mit Acme: nach dem Zeitplan fragen",
        """\
Frag, bevor du gehst, wie und wann entschieden wird. Schreib die Antwort unten hinter „timeline“, \
so wie sie fiel, etwa zwei Wochen oder bis 20. März: Sie ersetzt die übliche Woche Wartezeit.

Es geht um: die Stelle „SRE“ bei Acme
Gespräch: Mittwoch, 4. März 2026, 10:00 (America/New_York), Phone screen

- Wie geht es weiter, und wer entscheidet?
- Bis wann kann ich mit einer Antwort rechnen?
- An wen darf ich mich bei Fragen wenden?

Trag ein, was du weißt, hier oder in den Notizen des Gesprächs.
Hinter „status“ passt replied (Antwort), offer (Angebot), rejected (Absage), withdrew \
(zurückgezogen), no-show (niemand kam) oder waiting (offen).
timeline:
status:
contact:
lesson:

calsync:""",
    ),
    ("de", "followup1"): (
        "Bei Acme nachfragen (1 von 3)",
        """\
Zeit, nachzufragen: Eine kurze, freundliche Nachricht genügt.

Es geht um: die Stelle „SRE“ bei Acme
Gespräch: Mittwoch, 4. März 2026, 10:00 (America/New_York), Phone screen
Schreiben an: dana@acme.example (Dana Li)

Entwurf:
Betreff: Unser Gespräch über die Stelle „SRE“ bei Acme

Guten Tag Dana Li,

vielen Dank noch einmal für unser Gespräch am 4. März (Phone screen) über die Stelle „SRE“ bei \
Acme. Mein Interesse ist unverändert groß. Gibt es schon Neuigkeiten zu den nächsten Schritten, \
oder brauchen Sie noch etwas von mir?

Mit freundlichen Grüßen

Trag ein, was du weißt, hier oder in den Notizen des Gesprächs.
Hinter „status“ passt replied (Antwort), offer (Angebot), rejected (Absage), withdrew \
(zurückgezogen), no-show (niemand kam) oder waiting (offen).
timeline:
status:
contact:
lesson:

calsync:""",
    ),
    ("de", "feedback"): (
        "Acme um Rückmeldung bitten",
        """\
Sie haben abgesagt. Frag einmal, was du besser machen kannst: Das ist das Nützlichste, was du \
mitnehmen kannst.

Es geht um: die Stelle „SRE“ bei Acme
Gespräch: Mittwoch, 4. März 2026, 10:00 (America/New_York), Phone screen
Schreiben an: dana@acme.example (Dana Li)

Entwurf:
Betreff: Bitte um Rückmeldung zu unserem Gespräch über die Stelle „SRE“ bei Acme

Guten Tag Dana Li,

vielen Dank für Ihre Nachricht und für unser Gespräch am 4. März (Phone screen) über die Stelle \
„SRE“ bei Acme. Über ein, zwei Sätze Rückmeldung würde ich mich sehr freuen: Was kann ich beim \
nächsten Mal besser machen? Ihnen und dem Team alles Gute.

Mit freundlichen Grüßen

Trag ein, was du weißt, hier oder in den Notizen des Gesprächs.
feedback:
lesson:

calsync:""",
    ),
    ("de", "letgo"): (
        "Abhaken: Acme",
        """\
Keine Antwort ist das häufigste Ende und sagt wenig über dich. Schreib unten hinter „lesson“, was \
gut lief, was du anders machen würdest und was du nächstes Mal fragen willst. Dann lass es gut sein.

Es geht um: die Stelle „SRE“ bei Acme
Gespräch: Mittwoch, 4. März 2026, 10:00 (America/New_York), Phone screen

Trag ein, was du weißt, hier oder in den Notizen des Gesprächs.
Hinter „status“ passt replied (Antwort), offer (Angebot), rejected (Absage), withdrew \
(zurückgezogen), no-show (niemand kam) oder waiting (offen).
timeline:
status:
contact:
lesson:

calsync:""",
    ),
}


@pytest.mark.parametrize(("language", "step"), GOLDEN)
def test_a_whole_reminder(language: str, step: str) -> None:
    """Title and notes, where everything is known."""
    wanted = reminder(step, contact=DANA, round_name="Phone screen")
    found = composed(wanted, language)
    title, text = GOLDEN[language, step]
    assert (found.title, found.text) == (title, text + wanted.id)


NO_SHOW = Said(status=Status.NO_SHOW)
STATED = Said(timeline=date(2026, 3, 9))
TALK = "our conversation on Wednesday 4 March about the SRE position at Acme"
GESPRAECH = "am 4. März über die Stelle „SRE“ bei Acme"
MESSAGES = [
    ("en", "followup1", STATED, "Our conversation about the SRE position at Acme",
     f"Thank you again for {TALK}. You mentioned that you hoped to decide by Monday 9 March, so I"
     " wanted to ask whether there is any news. I remain very interested."),
    ("en", "followup2", NOTHING, "Our conversation about the SRE position at Acme",
     f"I am writing once more about {TALK}. I remain interested and would be glad to hear how"
     " things stand."),
    ("en", "followup2", STATED, "Our conversation about the SRE position at Acme",
     f"I am writing once more about {TALK}. You mentioned that you hoped to decide by Monday 9"
     " March, and I know that such things can take longer. I remain interested and would be glad"
     " to hear how things stand."),
    ("en", "followup3", STATED, "Our conversation about the SRE position at Acme",
     f"I am writing one last time about {TALK}. If you have decided otherwise or your plans have"
     " changed, I understand. Should things open up again, I would be glad to hear from you."
     " Thank you for your time."),
    ("en", "followup1", NO_SHOW, "A new date for our conversation about the SRE position at Acme",
     f"It seems that we missed each other for {TALK}. I would still like to talk with you. Could"
     " you suggest a new date that suits you?"),
    ("en", "followup2", NO_SHOW, "A new date for our conversation about the SRE position at Acme",
     f"We missed each other for {TALK}, and I would still be glad to make up for it. Is there a"
     " time in the coming days that suits you?"),
    ("en", "followup3", NO_SHOW, "A new date for our conversation about the SRE position at Acme",
     f"I am writing one last time about {TALK}, for which we missed each other. If your plans have"
     " changed, I understand. Should you still like to talk, I would be glad of a new date."),
    ("en", "thankyou", NOTHING, "Thank you for our conversation about the SRE position at Acme",
     f"Thank you for your time and for {TALK}. I look forward to hearing from you."),
    ("de", "followup1", STATED, "Unser Gespräch über die Stelle „SRE“ bei Acme",
     f"vielen Dank noch einmal für unser Gespräch {GESPRAECH}. Sie hatten erwähnt, dass Sie bis"
     " zum 9. März entscheiden möchten. Gibt es schon Neuigkeiten? Mein Interesse ist unverändert"
     " groß."),
    ("de", "followup2", NOTHING, "Unser Gespräch über die Stelle „SRE“ bei Acme",
     f"ich melde mich noch einmal wegen unseres Gesprächs {GESPRAECH}. Ich bin weiterhin sehr"
     " interessiert und würde mich über einen kurzen Zwischenstand freuen."),
    ("de", "followup2", STATED, "Unser Gespräch über die Stelle „SRE“ bei Acme",
     f"ich melde mich noch einmal wegen unseres Gesprächs {GESPRAECH}. Sie hatten erwähnt, dass"
     " Sie bis zum 9. März entscheiden möchten, und mir ist bewusst, dass so etwas länger dauern"
     " kann. Ich bin weiterhin sehr interessiert und würde mich über einen kurzen Zwischenstand"
     " freuen."),
    ("de", "followup3", NOTHING, "Unser Gespräch über die Stelle „SRE“ bei Acme",
     f"ich melde mich ein letztes Mal wegen unseres Gesprächs {GESPRAECH}. Falls Sie sich anders"
     " entschieden oder Ihre Pläne sich geändert haben, habe ich dafür Verständnis. Sollte sich"
     " wieder etwas ergeben, freue ich mich, von Ihnen zu hören. Vielen Dank für Ihre Zeit."),
    ("de", "followup1", NO_SHOW, "Neuer Termin für unser Gespräch über die Stelle „SRE“ bei Acme",
     f"leider haben wir uns zu unserem Gespräch {GESPRAECH} verpasst. Ich würde mich nach wie vor"
     " gern mit Ihnen unterhalten. Können Sie mir einen neuen Termin vorschlagen, der Ihnen"
     " passt?"),
    ("de", "followup2", NO_SHOW, "Neuer Termin für unser Gespräch über die Stelle „SRE“ bei Acme",
     f"zu unserem Gespräch {GESPRAECH} hatten wir uns leider verpasst, und ich würde es nach wie"
     " vor gern nachholen. Passt Ihnen ein Termin in den nächsten Tagen?"),
    ("de", "followup3", NO_SHOW, "Neuer Termin für unser Gespräch über die Stelle „SRE“ bei Acme",
     f"ich melde mich ein letztes Mal wegen unseres Gesprächs {GESPRAECH}, zu dem wir uns verpasst"
     " hatten. Falls Ihre Pläne sich geändert haben, habe ich dafür Verständnis. Möchten Sie sich"
     " noch mit mir unterhalten, freue ich mich über einen neuen Termin."),
    ("de", "thankyou", NOTHING, "Vielen Dank für unser Gespräch über die Stelle „SRE“ bei Acme",
     f"vielen Dank für Ihre Zeit und für unser Gespräch {GESPRAECH}. Ich freue mich, von Ihnen zu"
     " hören."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "step", "said", "subject", "body"), MESSAGES)
def test_a_message(language: str, step: str, said: Said, subject: str, body: str) -> None:
    """Each further message: what it asks for depends on its number and on what was said."""
    found = message(reminder(step, said=said), settings(language))
    greeting, middle, closing = found.body.split("\n\n")
    assert (found.subject, middle) == (subject, body)
    assert greeting == {"en": "Hello,", "de": "Guten Tag,"}[language]
    assert closing == {"en": "Kind regards", "de": "Mit freundlichen Grüßen"}[language]


@pytest.mark.parametrize(
    ("language", "closing"),
    [("en", "Kind regards,\nRobin Doe"), ("de", "Mit freundlichen Grüßen\nRobin Doe")],
)
def test_signed(language: str, closing: str) -> None:
    """With the name of the config, whatever signs of a template stand in it."""
    named = settings(language)
    for name, signed in (("Robin Doe", closing), ("{day}", closing.replace("Robin Doe", "{day}"))):
        of_name = dataclasses.replace(named, me=dataclasses.replace(named.me, name=name))
        assert message(reminder(), of_name).body.split("\n\n")[-1] == signed


def test_with_nothing_known_the_day_says_which_conversation() -> None:
    """No "about the position" that tells nobody anything."""
    found = message(reminder(employer="", role="", title="Talk"), settings())
    assert found.subject == "Our conversation on Wednesday 4 March"
    assert found.body.startswith("Hello,\n\nThank you again for our conversation on Wednesday 4 ")
    assert "March. I remain very interested" in found.body
    assert "\nAbout: Talk\n" in composed(reminder(employer="", role="", title="Talk")).text


def test_the_titles_of_an_unknown_employer_and_discreet_ones() -> None:
    """The event's own title, or none at all."""
    wanted = reminder("followup2", employer="", title="Talk")
    assert composed(wanted).title == "Follow up: Talk (2 of 3)"
    assert composed(wanted, "de").title == "Nachfragen: Talk (2 von 3)"
    assert compose(wanted, settings(discreet=True)).title == "Follow-up 2 of 3"
    assert compose(wanted, settings("de", discreet=True)).title == "Nachfrage 2 von 3"


@pytest.mark.parametrize("count", [1, 2, 4, 12])
def test_the_last_follow_up_is_worded_as_the_last(count: int) -> None:
    """Whatever their number; an only one asks for news, as a first one does."""
    last = {
        number: "one last time"
        in message(reminder(f"followup{number}", follow_ups=count), settings()).body
        for number in range(1, count + 1)
    }
    assert last == {number: number == count > 1 for number in range(1, count + 1)}


def test_an_only_follow_up_is_not_counted() -> None:
    """No "(1 of 1)"."""
    wanted = reminder(follow_ups=1)
    assert composed(wanted).title == "Follow up with Acme"
    assert composed(wanted, "de").title == "Bei Acme nachfragen"
    assert "Is there any news" in composed(wanted).text


def test_a_stated_day_is_mentioned_only_when_it_has_passed() -> None:
    """A reminder that the user has put before it does not say so."""
    early = Said(timeline=date(2026, 3, 11))
    assert "You mentioned" not in message(reminder(said=early), settings()).body
    assert "by Monday 9 March" in message(reminder(said=STATED), settings()).body


def test_a_day_of_another_year_has_its_year() -> None:
    """In January "29 December" alone may be any."""
    new_year = reminder(start="2026-12-29 10:00")
    assert "on Tuesday 29 December 2026 about" in message(new_year, settings()).body
    assert "am 29. Dezember 2026 über" in message(new_year, settings("de")).body


def test_the_round_is_named_where_its_name_says_something() -> None:
    """In the message a name of two words or more; in the notes any, else its number."""
    assert "4 March (Final Round) about" in composed(reminder(round_name="Final Round")).text
    onsite = composed(reminder(round_name="Onsite")).text
    assert "(America/New_York), Onsite\n" in onsite
    assert "(Onsite)" not in onsite
    third = composed(reminder(number_of_round=3, round_name="Interview")).text
    assert "(America/New_York), round 3\n" in third


def test_a_full_stop_is_not_doubled() -> None:
    """After "Acme Inc." none follows."""
    assert "position at Acme Inc. I remain" in composed(reminder(employer="Acme Inc.")).text


# --- promises that every language keeps -----------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_sentence(language: str) -> None:
    """Each kind has its words, and each field is filled with names that are known."""
    value: Texts = import_module(f"calsync.wording.{language}").TEXTS
    english: Texts = import_module("calsync.wording.en").TEXTS
    kinds = {s.value for s in Step} | {"followup_only"}
    assert set(value.titles) == set(value.discreet_titles) == set(value.event_titles) == kinds
    assert set(value.drafts) == set(value.subjects) == set(VARIANTS)
    assert set(value.what) == {*VARIANTS, "card", "letgo"}
    for field in dataclasses.fields(Texts):
        one, other = getattr(value, field.name), getattr(english, field.name)
        if isinstance(other, dict):
            for key in other:
                assert names(one[key]) == names(other[key]), (field.name, key)
        elif field.name.startswith(("day", "date")):  # a language may leave the weekday out
            assert names(one) <= {"weekday", "day", "month", "year"}
        elif isinstance(other, str):
            assert names(one) == names(other), field.name
        else:
            assert len(one) == len(other), field.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status_is_named(language: str) -> None:
    """One line tells what the blank `status:` takes."""
    value: Texts = import_module(f"calsync.wording.{language}").TEXTS
    assert all(status.value in value.statuses for status in Status)
    assert "\n" not in value.statuses + value.fill_in


def names(template: str) -> set[str]:
    """The fields of a template."""
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(template) if name}


def test_a_language_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file beside the others is found, and used."""
    english = Path(wording.__file__).with_name("en.py").read_text(encoding="utf-8")
    (tmp_path / "xx.py").write_text(english.replace("Kind regards", "Xx"), encoding="utf-8")
    monkeypatch.setattr(wording, "__path__", [*wording.__path__, str(tmp_path)])
    assert wording.languages() == tuple(sorted((*LANGUAGES, "xx")))
    monkeypatch.setattr(wording, "LANGUAGES", wording.languages())
    assert message(reminder(), settings("xx-XX")).body.endswith("\n\nXx")


def test_an_unknown_language_is_english() -> None:
    """A language that nobody has written yet falls back."""
    assert composed(reminder(), "qq") == composed(reminder(), "en")


HOLES = ("None", "()", "<", ">", "  ", " ,", " .", "..", "{", "}", "[]", "“”", "„“", "‹›")
STATUSES = st.sampled_from([None, *Status])
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))
PEOPLE = st.sampled_from(
    [None, Person("", ""), DANA, Person("Dana Li", ""), Person("", "dana@acme.example")]
)


@given(
    language=st.sampled_from(LANGUAGES),
    step=st.sampled_from(STEPS),
    employer=st.sampled_from(["", "Acme & Söhne", "Acme Inc."]),
    role=st.sampled_from(["", "Data Analyst", "Engineer (m/w/d)"]),
    round_name=st.sampled_from(["", "Onsite", "Final Round"]),
    contact=PEOPLE,
    told=PEOPLE,
    status=STATUSES,
    timeline=DAYS,
    number_of_round=st.integers(1, 3),
    discreet=st.booleans(),
)
def test_there_is_never_a_hole(
    language: str,
    step: str,
    employer: str,
    role: str,
    round_name: str,
    contact: Person | None,
    told: Person | None,
    status: Status | None,
    timeline: date | None,
    number_of_round: int,
    discreet: bool,
) -> None:
    """Whatever is not known is left out: no None, no empty brackets, no double blank."""
    wanted = reminder(
        step,
        employer=employer,
        role=role,
        title="Talk",
        round_name=round_name,
        contact=contact,
        said=Said(status=status, timeline=timeline, contact=told),
        number_of_round=number_of_round,
    )
    chosen = settings(language, discreet=discreet)
    found = compose(wanted, chosen)
    for line in (found.title, *found.text.splitlines()):
        assert not any(hole in line for hole in HOLES), line
        assert line == line.strip()
        assert not line.startswith((",", ".", ":", ")"))
    assert not found.title.endswith(":")
    assert "\n\n\n" not in found.text
    blanks = {*wording.BLANK_LINES, *wording.FEEDBACK_LINES}
    texts: Texts = import_module(f"calsync.wording.{language}").TEXTS
    ends = {line for line in found.text.splitlines() if line.endswith(":")}
    assert ends <= blanks | {f"{texts.label_draft}:"}
    tail = wording.FEEDBACK_LINES if step == "feedback" else wording.BLANK_LINES
    assert found.text.endswith("\n" + "\n".join(tail) + f"\n\ncalsync:{wanted.id}")
    if has_message(wanted.slot):
        sent = message(wanted, chosen)
        assert f"\n\n{sent.body}\n\n" in found.text
        assert f": {sent.subject}\n" in found.text


# What may stand in a title, written by anybody: lines, keys, markup, entities, marks.
SAYINGS = st.lists(
    st.sampled_from(
        ["Acme", "status: rejected", "timeline", "contact", "calsync: ignore", "- ", ":", "：",
         "\n", "\r\n", "\x85", "\u2028", "\x0b", "\x1b[31m", "\u202e", "\u200b", "<br>", "<p>",
         "</li>", "<a href='x'>", "<b ", ">", "<!--", "-->", "&#10;", "&amp;#10;", "&lt;br&gt;",
         "&\u200blt;p>", "()", "( )", "<>", "{x}", "✓ ", " - replied", " – offer", ": done",
         "rejected", "done", "No-Show", "None", "  ", "…", '"', "“", "日本", "Ä"]
    ) | st.text(max_size=4),
    max_size=8,
).map("".join)  # fmt: skip
ANYBODY = st.none() | st.builds(
    Person,
    SAYINGS,
    SAYINGS | st.just("dana@acme.example") | SAYINGS.map(lambda s: f"{s}@x.example"),
)


@given(
    language=st.sampled_from(LANGUAGES),
    step=st.sampled_from(STEPS),
    employer=SAYINGS,
    role=SAYINGS,
    title=SAYINGS,
    round_name=SAYINGS,
    contact=ANYBODY,
    told=ANYBODY,
    status=STATUSES,
    timeline=DAYS,
)
def test_nothing_reads_as_if_the_user_had_said_it(
    language: str,
    step: str,
    employer: str,
    role: str,
    title: str,
    round_name: str,
    contact: Person | None,
    told: Person | None,
    status: Status | None,
    timeline: date | None,
) -> None:
    """Whatever stands in the calendar, no line says anything, nor does a title."""
    wanted = reminder(
        step,
        employer=employer,
        role=role,
        title=title or "Talk",
        round_name=round_name,
        contact=contact,
        said=Said(status=status, timeline=timeline, contact=told),
    )
    found = composed(wanted, language)
    ours = Line("calsync", wanted.id)
    assert [line for line in notes.lines(found.text) if line != ours] == []
    as_html = found.text.replace("\n", "<br>")
    assert [line for line in notes.lines(as_html) if line != ours] == []
    assert len(found.title.splitlines()) == 1
    assert not re.search(
        r"[-–—:]\s*(replied|offer|rejected|withdrew|done|no-show|waiting)\s*$", found.title, re.I
    )
    assert not found.title.startswith(("✓", "✔"))
    everything = found.title + found.text.replace("\n", "")
    assert {unicodedata.category(c) for c in everything}.isdisjoint({"Cc", "Cf", "Cs", "Zl", "Zp"})
    plain = composed(reminder(step), language).text
    if not has_message(wanted.slot):
        assert found.text.count("\n") == plain.count("\n")


@pytest.mark.parametrize(
    "name",
    [
        "Acme\nstatus: rejected", "Acme\u2028status: rejected", "Acme<br>status: rejected<br>",
        "Acme&#10;status: rejected", "Acme&amp;#10;status: rejected",
        "Acme&\u200b#10;status: rejected", "Acme&lt;br&gt;status: rejected",
        "Acme <b \nstatus: rejected>", "status: rejected", "status：rejected",
    ],
)  # fmt: skip
def test_a_fact_cannot_break_out_of_its_line(name: str) -> None:
    """Nor where an app hands the notes back as HTML, its own tags around our lines."""
    for wanted in (reminder(employer=name), reminder(role=name), reminder(employer="", title=name)):
        text = composed(wanted).text
        for shown in (text, text.replace("\n", "<br>"), f"<p>{text}</p>"):
            assert {line.key for line in notes.lines(shown)} <= {"calsync"}


@pytest.mark.parametrize(
    "name",
    ["Offer", "Acme - rejected", "Acme — No-Show", "Talk: done!", "Rejection", "Acme − answered"],
)
def test_a_title_does_not_end_as_if_the_user_had_said_so(name: str) -> None:
    """Such a name is put in quotation marks where it would end the title."""
    for step, title in [
        ("letgo", f"Let it go: “{name}”"),
        ("feedback", f"Ask {name} for feedback"),
    ]:
        assert composed(reminder(step, employer=name)).title == title


def test_a_title_does_not_begin_with_a_check_mark() -> None:
    """One says that the message was sent."""
    for mark in ("✓ ", "✔\ufe0f", "✅ ☑ "):
        card = composed(reminder("card", employer="", title=f"{mark}Talk"))
        assert card.title == "Talk: ask for the timeline"


# --- whom to write to -----------------------------------------------------------------


def test_the_user_s_contact_goes_before_the_interview_s() -> None:
    """The line wins, and what the event knows of the same person is added to it."""
    sam = Person("Sam Roe", "sam@acme.example")
    for told, to, name in [
        (None, "dana@acme.example", "Dana Li"),
        (sam, "sam@acme.example", "Sam Roe"),
        (Person("Sam Roe", ""), "", "Sam Roe"),
        (Person("dana  LI", ""), "dana@acme.example", "dana LI"),
        (Person("", "Dana@acme.example"), "Dana@acme.example", "Dana Li"),
        (Person("", "jobs@acme.example"), "jobs@acme.example", ""),
        (Person(" ", "\n"), "dana@acme.example", "Dana Li"),
    ]:
        found = message(reminder(contact=DANA, said=Said(contact=told)), settings())
        assert (found.to, found.name) == (to, name), told


def test_an_address_that_nobody_reads_is_none() -> None:
    """Unless the user names it; and what is no address is none either."""
    for email in ("noreply@acme.example", "no-reply+x@acme.example", "do_not_reply@acme.example"):
        machine = Person("Acme Careers", email)
        assert message(reminder(contact=machine), settings()).to == ""
        assert message(reminder(said=Said(contact=machine)), settings()).to == email
    for wrong in ("a@b.example,c@d.example", "dana", "a b@c.example", "a@b.example\nBcc: x@y"):
        found = message(reminder(contact=Person("Dana Li", wrong)), settings())
        assert (found.to, found.name) == ("", "Dana Li")
        assert "\nWrite to: Dana Li\n" in composed(reminder(contact=Person("Dana Li", wrong))).text


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Dana Li", "Dana Li"), ("DANA LI", "Dana Li"), ("dana li", "Dana Li"),
        ("Li, Dana", "Dana Li"), ("Dana Li, PhD", "Dana Li"), ("Dana Li (Acme)", "Dana Li"),
        ("Dana Li | Acme Recruiting", "Dana Li"), ("Dana Li via Calendly", "Dana Li"),
        ("Dr. Dana Li", "Dr. Dana Li"), ("Frau Koch", "Frau Koch"), ("Dana", "Dana"),
        ("Jürgen Müller", "Jürgen Müller"), ("Anne-Marie O'Neil", "Anne-Marie O'Neil"),
        ("佐藤花子", "佐藤花子"), ("Dana L.", "Dana L."),
        ("", ""), ("Acme", ""), ("acme recruiting", ""), ("Acme Calendar", ""), ("HR", ""),
        ("Recruiting Team", ""), ("Personalabteilung", ""), ("Hiring Manager", ""),
        ("Talent Acquisition at Acme", ""), ("Marie Curie GmbH", ""), ("Blue Ocean", ""),
        ("dana@acme.example", ""), ("Room 12", ""), ("https://acme.example", ""),
    ],
)  # fmt: skip
def test_only_a_person_is_greeted_by_name(name: str, greeted: str) -> None:
    """In doubt there is no name."""
    assert name_to_greet(Person(name, "x@acme.example"), "Acme") == greeted


def test_a_rare_name_is_known_by_its_address_or_from_the_user() -> None:
    """No list holds all names."""
    assert name_to_greet(Person("Qwerin Zorv", "qwerin.zorv@acme.example"), "Acme") == "Qwerin Zorv"
    assert name_to_greet(Person("Qwerin Zorv", "qzorv@acme.example"), "Acme") == "Qwerin Zorv"
    assert name_to_greet(Person("Qwerin Zorv", "jobs@acme.example"), "Acme") == ""
    assert name_to_greet(Person("Qwerin Zorv", ""), "Acme", is_told=True) == "Qwerin Zorv"
    assert name_to_greet(Person("Acme Zorv", ""), "Acme", is_told=True) == ""


def test_a_card_has_no_message() -> None:
    """Nor has a let-go entry."""
    for step in ("card", "letgo"):
        with pytest.raises(ValueError, match=step):
            message(reminder(step), settings())


def test_a_fact_is_cut_to_a_sane_length() -> None:
    """A title may be a page; a subject may not."""
    found = composed(reminder(employer="Acme " * 1000))
    assert len(found.title) < 200
    assert len(found.text) < 3000
