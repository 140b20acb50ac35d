"""A title that comes again and again is a routine, where it may be any talk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from calsync.detection import find, stems
from calsync.model import Event, Person, Verdict
from tests.detection.build import NOBODY, OWNER, START, event

HOST = Person("Ilse Brandt", "ilse.brandt@mail.example")


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
    """One "team lunch" by somebody unknown is worth a question, a custom is not."""
    once = on_days("Team lunch", [0, 7, 14], organizer=HOST, notes="recruiting@mail.example")
    often = on_days("Team lunch", [0, 7, 14, 21], organizer=HOST, notes="recruiting@mail.example")
    assert natures(once) == {Verdict.LIKELY}
    assert natures(often) == {Verdict.NO}
    assert find(often, NOBODY)[0].evidence[-1].text == "4 days have an event of this title"


def test_several_on_one_day_are_one_occasion() -> None:
    """Four guests of one panel are no custom."""
    four = on_days("Team lunch", [0, 0, 0, 0], organizer=HOST, notes="recruiting@mail.example")
    assert natures(four) == {Verdict.LIKELY}


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
