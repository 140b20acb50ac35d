"""Interviews that are put off, called off and held again, run after run."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from calsync.model import Action, Change, Held, Interview, Standing, Step
from tests.make import NEW_YORK, at, interview, run, stand, writes

START = at("2026-03-04 10:00")

happenings = st.lists(
    st.tuples(
        st.sampled_from(["put off", "bring forward", "later round", "cancel", "confirm", "tidy"]),
        st.integers(0, 9),  # which
        st.integers(1, 400),  # by how many hours
        st.integers(0, 20 * 24),  # hours until then
    ),
    max_size=6,
)


def later(moment: datetime, **span: int) -> datetime:
    """Elapsed time, whatever the clocks do."""
    return (moment.astimezone(UTC) + timedelta(**span)).astimezone(NEW_YORK)


def happen(talks: list[Interview], what: str, which: int, hours: int, now: datetime) -> None:
    """Change the calendar as people do."""
    n = which % len(talks)
    event = talks[n].event
    if what == "put off":
        begin = later(max(event.start, now, key=datetime.timestamp), hours=hours)
        moved = dataclasses.replace(event, start=begin, end=later(begin, hours=1))
        talks[n] = dataclasses.replace(talks[n], event=moved)
    elif what == "bring forward":
        begin = max(
            later(event.start, hours=-hours), later(now, minutes=45), key=datetime.timestamp
        )
        moved = dataclasses.replace(event, start=begin, end=later(begin, hours=1))
        talks[n] = dataclasses.replace(talks[n], event=moved)
    elif what == "later round":
        talks.append(interview(later(now, hours=hours), uid=f"{len(talks) + 1}@test"))
    elif what == "cancel":
        talks[n] = dataclasses.replace(talks[n], standing=Standing.CANCELLED)
    elif what == "confirm":
        talks[n] = dataclasses.replace(talks[n], standing=Standing.CONFIRMED)


def check(changes: tuple[Change, ...], talks: list[Interview], now: datetime) -> None:
    """What holds after every run."""
    uids = [c.uid for c in changes]
    assert len(uids) == len(set(uids))
    live = [i for i in talks if i.standing is Standing.CONFIRMED]
    last = max((i.event.end for i in live), default=now)
    standing = [c for c in changes if c.wanted and c.wanted.at > now]
    contacts = [c for c in standing if c.slot.step in (Step.FOLLOW_UP, Step.LET_GO)]
    assert all(c.wanted and c.wanted.at > last for c in contacts)
    slots = [(c.wanted.id, c.slot) for c in standing if c.wanted]
    assert len(slots) == len(set(slots))
    if live and last > now:  # something is still to come: it has all its reminders
        assert {str(c.slot) for c in contacts} == {"followup1", "followup2", "followup3", "letgo"}
    # A card stands for every day ahead, or has rung on it: without a memory nothing tells
    # whether the one of a talk that was put off by an hour was deleted.
    ahead = {i.event.start.date() for i in live if i.event.start > later(now, minutes=15)}
    with_card = {c.wanted.round.start.date() for c in changes if c.wanted and c.slot.kind == "card"}
    first_of_day = {
        day: min(i.event.start for i in live if i.event.start.date() == day) for day in ahead
    }
    assert with_card >= {
        day for day, start in first_of_day.items() if start > later(now, minutes=15)
    }


@given(happenings)
@example([("put off", 0, 1, 240), ("later round", 0, 280, 0), ("put off", 0, 1, 278)])
@example([("later round", 0, 1, 63), ("put off", 0, 1, 1), ("put off", 1, 14, 10)])
def test_whatever_is_put_off(life: list[tuple[str, int, int, int]]) -> None:
    """What is to come has its reminders, none stands before it, and a second run is silent."""
    talks = [interview(START)]
    now = at("2026-03-01 08:00")
    held: tuple[Held, ...] = stand(run(talks, now=now))
    for what, which, hours, pause in life:
        now = later(now, hours=pause)
        talk = talks[which % len(talks)].event
        if what == "confirm" and any(h.id == talk.id and h.start <= now for h in held):
            continue  # only a memory knows that the rest was withdrawn, not deleted
        if what == "tidy":  # what has passed is deleted
            held = tuple(h for h in held if h.start > now)
        else:
            happen(talks, what, which, hours, now)
        changes = run(talks, now=now, held=held)
        check(changes, talks, now)
        held = stand(changes, held)
        again = run(talks, now=now, held=held)
        assert writes(again) == [], [c for c in again if c.action is not Action.KEEP]
