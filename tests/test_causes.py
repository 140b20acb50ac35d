"""What a run says of a reminder that it changes: why it changes, not only why that day."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from calsync.model import Action
from tests.life import SETTINGS, Life

TALK = "2026-03-04 14:00"
SHORTER = dataclasses.replace(SETTINGS.rules, follow_ups=SETTINGS.rules.follow_ups[:2])


def cadence(life: Life) -> None:
    """Let another config count."""
    life.settings = dataclasses.replace(SETTINGS, rules=SHORTER)


@pytest.mark.parametrize("keeps_memory", [True, False])
@pytest.mark.parametrize(
    ("happens", "reasons"),
    [
        (
            lambda life: life.write("card", "timeline: two weeks"),
            {
                "followup1": "they named a date; 2 workdays after Wed 18 Mar, which they named",
                "followup2": "they named a date; 4 workdays after follow-up 1",
            },
        ),
        (
            lambda life: life.write("card", "contact: Dana Li <dana@acme.example>"),
            {"followup2": "you named whom to write to"},
        ),
        (
            lambda life: life.write("card", "status: no-show"),
            {"followup2": "they did not come; 4 workdays after follow-up 1"},
        ),
        (
            lambda life: life.interview("2026-03-05 14:00"),
            {
                "card": "the interview was moved; before the interview, to ask for the timeline",
                "followup1": "the interview was moved; 7 days after the interview on Thu 5 Mar",
            },
        ),
        (
            lambda life: life.interview("2026-03-04 16:00", uid="second@example.com"),
            {"followup1": "the interviews of that day changed"},
        ),
        (
            lambda life: life.interview("2026-03-04 11:00", uid="second@example.com"),
            {
                "card": "the interviews of that day changed;"
                " before the interview, to ask for the timeline",
                "followup1": "the interviews of that day changed",
            },
        ),
        (
            lambda life: life.interview(TALK, notes="role: SRE"),
            {"card": "the interview was edited", "followup1": "the interview was edited"},
        ),
        (
            lambda life: life.move("followup1", "2026-03-13 10:00"),
            {"followup2": "the step before it moved; 4 workdays after follow-up 1"},
        ),
        (cadence, {"followup1": "something said of it, or the config, changed"}),
    ],
)
def test_why_it_changes(
    happens: Callable[[Life], None], reasons: dict[str, str], keeps_memory: bool
) -> None:
    """First what is new, then the reason of the day, where that is another one."""
    life = Life(keeps_memory=keeps_memory)
    life.interview(TALK)
    life.run("2026-03-01 08:00")
    happens(life)
    run = life.run("2026-03-03 08:00")
    found = {str(c.slot): c.reason for c in run.done if c.action is Action.UPDATE}
    assert {step: found.get(step) for step in reasons} == reasons


def test_what_is_taken_back() -> None:
    """A date that counts no more has no name of its own; it is never called another cause."""
    life = Life()
    life.interview(TALK)
    life.run("2026-03-01 08:00")
    life.write("card", "timeline: two weeks")
    life.run("2026-03-04 16:00")
    life.write("card", "timeline:")
    run = life.run("2026-03-04 17:00")
    reasons = {str(c.slot): c.reason for c in run.done}
    assert reasons["followup2"] == (
        "something said of it, or the config, changed; 4 workdays after follow-up 1"
    )
