"""What no heap of evidence can outweigh."""

from __future__ import annotations

import pytest

from calsync.detection.reading import Reading
from calsync.detection.weights import PLAINLY_NOT, ROLE_GUARD, WEIGHTS
from calsync.model import Verdict
from tests.detection.build import event

FOR = [name for name, (weight, _text) in WEIGHTS.items() if weight > 0]
PLAIN = [name for name, (weight, _text) in WEIGHTS.items() if weight <= PLAINLY_NOT]


def everything_for() -> Reading:
    reading = Reading(event("Talk"))
    for name in FOR:
        reading.add(name, "…")
    return reading


@pytest.mark.parametrize("name", sorted({*ROLE_GUARD, *PLAIN}))
def test_the_interviewer_and_the_look_alike_are_never_sure(name: str) -> None:
    """Whatever else speaks for an interview."""
    reading = everything_for()
    assert reading.nature is Verdict.SURE
    reading.add(name, "…")
    assert reading.nature is not Verdict.SURE


def test_a_scorecard_leaves_nothing_to_ask() -> None:
    """Without thanks to the owner, or the owner's name, it is not even likely."""
    reading = Reading(event("Talk"))
    for name in set(FOR) - {"thanks", "me"}:
        reading.add(name, "…")
    reading.add("guard", "…")
    assert reading.nature is Verdict.NO
