"""The occurrences of a series are judged like events of their own."""

from __future__ import annotations

from datetime import timedelta

from calsync.detection import find
from calsync.model import Event, Verdict
from tests.detection.build import OWNER, RECRUITER, START, event


def occurrence(week: int, title: str = "Panel at Tarnfield", **fields: object) -> Event:
    """Build the occurrence of a week."""
    start = START + timedelta(weeks=week)
    stamp = f"{start:%Y%m%dT%H%M%SZ}"
    return event(title, start=start, uid="series", recurrence_id=stamp, recurring=True, **fields)


def test_each_occurrence_is_judged_as_if_it_stood_alone() -> None:
    """Whatever one of them says differently: its title, its length, its notes."""
    events = [
        occurrence(0),
        occurrence(1),
        occurrence(2, minutes=5),
        occurrence(3, notes="calsync: ignore"),
        occurrence(4, "Yoga"),
        occurrence(5),
    ]
    alone = [find([one], OWNER)[0] for one in events]
    assert list(find(events, OWNER)) == alone
    assert len({i.evidence for i in alone}) == 4


def test_the_light_of_a_sure_one_falls_on_each_once() -> None:
    """What is added to one occurrence is not added to the others by way of it."""
    sure = event(
        "Technical interview: Backend Engineer at Tarnfield",
        organizer=RECRUITER,
        notes="Thank you for your application!",
    )
    first, *rest = find([sure, *map(occurrence, range(1, 5))], OWNER)
    assert first.nature is Verdict.SURE
    assert len({i.evidence for i in rest}) == 1
    assert sum("another interview" in e.text for e in rest[0].evidence) == 1
