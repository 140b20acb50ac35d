"""Whether an interview takes place, and what the user's word settles."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from calsync.detection.patterns import fits
from calsync.model import Employer, Patterns, Person, Settings, Standing, Verdict
from tests.detection.build import ME, NOBODY, RECRUITER, judged
from tests.detection.corpus import OWNER


@pytest.mark.parametrize(
    "title",
    [
        "Canceled: Interview with Brightwater", "CANCELLED - Interview with Brightwater",
        "Canceled event: Interview with Brightwater", "[Cancelled] Interview with Brightwater",
        "Interview with Brightwater (cancelled)", "Interview with Brightwater - CANCELED",
        "Fwd: Canceled: Interview with Brightwater", "Abgesagt: Interview bei Brightwater",
        "Annulé : Entretien chez Brightwater", "Cancelado: Entrevista en Brightwater",
        "Annullato: Colloquio Brightwater", "Geannuleerd: Sollicitatiegesprek Brightwater",
        "Odwołane: Rozmowa kwalifikacyjna Brightwater", "Inställt: Jobbintervju Brightwater",
        "【キャンセル】面接 Brightwater", "已取消：面试 Brightwater",
    ],
)  # fmt: skip
def test_a_title_that_says_cancelled(title: str) -> None:
    """What it was is judged without the word; reminders it gets none."""
    answer = judged(title)
    assert (answer.nature, answer.standing) == (Verdict.SURE, Standing.CANCELLED)
    assert answer.verdict is Verdict.NO
    assert answer.employer_key == "brightwater"


def test_status_and_method_cancel() -> None:
    """As calendars say it."""
    either: tuple[dict[str, Any], ...] = ({"status": "CANCELLED"}, {"method": "CANCEL"})
    for fields in either:
        answer = judged("Interview with Brightwater", **fields)
        assert (answer.nature, answer.standing) == (Verdict.SURE, Standing.CANCELLED)


@pytest.mark.parametrize(
    ("settings", "owner", "guests", "standing"),
    [
        (OWNER, "", (ME, RECRUITER), Standing.DECLINED),
        (NOBODY, "", (ME,), Standing.DECLINED),  # the only attendee
        (NOBODY, ME.email, (ME, RECRUITER), Standing.DECLINED),  # the calendar's owner
        (NOBODY, "", (ME, RECRUITER), Standing.CONFIRMED),  # nobody knows who I am
        (OWNER, "", (RECRUITER, replace(ME, email="x@y.example")), Standing.CONFIRMED),
    ],
)
def test_declined_is_what_the_owner_declined(
    settings: Settings, owner: str, guests: tuple[Person, ...], standing: Standing
) -> None:
    """Another guest's answer says nothing."""
    people = tuple(replace(p, partstat="DECLINED" if p.name == ME.name else "") for p in guests)
    answer = judged(
        "Interview with Tarnfield", settings, organizer=RECRUITER, attendees=people, owner=owner
    )
    assert (answer.nature, answer.standing) == (Verdict.SURE, standing)


def test_tentative_is_still_an_interview() -> None:
    """By STATUS and by PARTSTAT."""
    guests = (replace(ME, partstat="TENTATIVE"),)
    answer = judged("Interview with Brightwater", status="TENTATIVE", attendees=guests)
    assert answer.verdict is Verdict.SURE


@pytest.mark.parametrize(
    ("fields", "nature", "words"),
    [
        ({"categories": ("interview",)}, Verdict.SURE, "category interview"),
        ({"categories": ("not-interview",)}, Verdict.NO, "category not-interview"),
        ({"categories": ("interview", "not-interview")}, Verdict.NO, "not-interview"),
        ({"notes": "calsync: interview"}, Verdict.SURE, "calsync: interview"),
        ({"notes": "Bring ID\n* CALSYNC : ignore"}, Verdict.NO, "calsync: ignore"),
        ({"notes": "calsync: ignore", "categories": ("interview",)}, Verdict.NO, "ignore"),
    ],
)
def test_the_users_word_settles_it(fields: dict[str, Any], nature: Verdict, words: str) -> None:
    """Against every other evidence, with one piece that names it."""
    for title in ("Interview with Brightwater", "Lunch"):
        answer = judged(title, **fields)
        assert (answer.nature, answer.settled, len(answer.evidence)) == (nature, True, 1)
        assert words in answer.evidence[0].text


def test_patterns_settle_what_nothing_nearer_settles() -> None:
    """A category or a line wins over a pattern, "never" over "always"."""
    settings = replace(OWNER, patterns=Patterns(("sync*acme", "odd"), ("acme: *",)))
    assert judged("Weekly SYNC with Acme", settings).nature is Verdict.SURE
    assert judged("Acme: interview", settings).nature is Verdict.NO
    assert judged("Acme: odd interview", settings).nature is Verdict.NO
    assert judged("Acme: chat", settings, categories=("interview",)).nature is Verdict.SURE
    assert judged("Sync Acme", settings, notes="calsync: ignore").nature is Verdict.NO
    assert judged("Acme sync", settings).settled is False


def test_an_endless_series_is_one_if_the_user_says_so() -> None:
    """The user's word overrides the kind of event, too."""
    answer = judged("Practice", recurring=True, endless=True, notes="calsync: interview")
    assert answer.nature is Verdict.SURE


@pytest.mark.parametrize(
    ("pattern", "title", "does"),
    [
        ("acme", "Talk at ACME", True),
        ("acme*panel", "Acme: the panel", True),
        ("panel*acme", "Acme: the panel", False),
        ("aa*aa", "aaa", False),
        ("aa*aa", "aaaa", True),
        ("*", "anything", True),
        ("", "anything", False),
        ("straße", "STRASSE 5", True),
        ("phone  screen", "Phone screen", True),
        (".*", "no stop here", False),
    ],
)
def test_a_pattern_is_a_piece_of_a_title(pattern: str, title: str, does: bool) -> None:
    """`*` stands for anything; nothing else is special."""
    assert fits(pattern, title) is does


def test_a_pattern_of_many_stars_costs_one_walk() -> None:
    """Each piece is searched once, behind the one before it."""
    assert not fits("a*" * 2000 + "b", "a" * 20_000)


def test_a_configured_employer_is_known_by_name_alias_and_domain() -> None:
    """And is then called as the user calls it."""
    settings = replace(
        OWNER, employers=(Employer("Brightwater", ("BW Group",), ("brightwater-mail.example",)),)
    )
    assert judged("Interview bw group", settings).employer == "Brightwater"
    mail = Person("Joan Pike", "joan@brightwater-mail.example")
    answer = judged("Interview", settings, organizer=mail, attendees=(ME,))
    assert (answer.nature, answer.employer) == (Verdict.SURE, "Brightwater")
