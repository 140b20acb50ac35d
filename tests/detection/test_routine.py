"""A title that comes again and again is a routine, where it may be any talk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from calsync.detection import HOUSE_DAYS, find, stems
from calsync.model import Event, Person, Verdict
from tests.detection.build import NOBODY, OWNER, START, event


def on_days(title: str, days: Sequence[int], **fields: object) -> list[Event]:
    """Build an event of this title on each of these days."""
    return [
        event(title, start=START + timedelta(days=day), uid=f"{title}-{day}", **fields)
        for day in days
    ]


def natures(events: Sequence[Event]) -> set[Verdict]:
    """Name every verdict there is."""
    return {found.nature for found in find(events, NOBODY)}


def test_a_vague_title_on_many_days_is_no_question() -> None:
    """One call to a firm is worth a question, a custom is not."""
    once, often = (
        on_days("First call Acme Ltd", [0, 7, 14]),
        on_days("First call Acme Ltd", [0, 7, 14, 21]),
    )
    assert natures(once) == {Verdict.LIKELY}
    assert natures(often) == {Verdict.NO}
    assert find(often, NOBODY)[0].evidence[-1].text == "4 days have an event of this title"


def test_several_on_one_day_are_one_occasion() -> None:
    """Four calls of one day are no custom."""
    assert natures(on_days("First call Acme Ltd", [0, 0, 0, 0])) == {Verdict.LIKELY}


def test_a_firm_that_invites_all_the_time_is_ones_own() -> None:
    """So one gets to know whom nobody has told; what led there stays what it was."""
    boss = Person("Ilse Brandt", "ilse.brandt@tarnfield.example")
    letter = {"organizer": boss, "notes": "Hi Alex, thank you for applying."}
    found = find(on_days("Interview at Tarnfield", range(0, 96, 8), **letter), NOBODY)
    assert {f.nature for f in found[: HOUSE_DAYS - 1]} == {Verdict.SURE}
    assert Verdict.SURE not in {f.nature for f in found[HOUSE_DAYS - 1 :]}
    said = "this firm has invited you on 12 days, as your own employer does"
    assert said in {e.text for e in found[-1].evidence}


def test_an_agency_invites_all_the_time_to_others() -> None:
    """Its invitations are no sign that one works there."""
    agent = Person("Joan Pike", "joan.pike@pike-recruiting.example")
    letter = {"organizer": agent, "notes": "Hi Alex, thank you for applying."}
    found = find(on_days("Interview at Acme Ltd", range(0, 96, 8), **letter), NOBODY)
    assert {f.nature for f in found} == {Verdict.SURE}


def test_each_interview_may_be_called_interview() -> None:
    """What speaks of hiring is not weighed by how often it stands there."""
    once, often = on_days("Interview", [0]), on_days("Interview", range(0, 40, 4))
    assert find(once, OWNER)[0].nature is not Verdict.NO
    assert {f.nature for f in find(often, OWNER)} == {find(once, OWNER)[0].nature}


def test_a_stem_of_two_letters_is_a_whole_word() -> None:
    """An "IV" with a firm is an interview; a dentist called Ivanova has nothing of it."""
    assert "en" in stems.languages_of("iv with acme")
    assert "en" in stems.languages_of("iv2 acme")
    assert not stems.languages_of("dentist dr ivanova")


def test_a_stem_with_a_blank_behind_it_is_a_whole_word() -> None:
    """ "Entr." is short for an "entretien"; an entrance is not."""
    assert "fr" in stems.languages_of("entr acme")
    assert "zh" in stems.languages_of("泽弗 面")
    assert not stems.languages_of("entree principale")
    assert "zh" not in stems.languages_of("面包店")
