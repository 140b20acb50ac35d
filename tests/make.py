"""Plain values for tests of the core: interviews, runs, and what stands after a run."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from calsync import applications, diff, plan, wording
from calsync.days import Days, Region
from calsync.model import (
    Action,
    Change,
    Event,
    Held,
    Interview,
    Rules,
    Settings,
    Slot,
    Standing,
    Verdict,
)

NEW_YORK = ZoneInfo("America/New_York")
BERLIN = ZoneInfo("Europe/Berlin")
US = Settings(rules=Rules(region="US"))


def at(text: str, zone: ZoneInfo = NEW_YORK) -> datetime:
    """A moment such as "2026-02-02 10:00" in a zone."""
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def interview(
    start: str | datetime,
    *,
    uid: str = "1@test",
    employer: str = "Acme",
    role: str = "",
    minutes: int = 60,
    zone: ZoneInfo = NEW_YORK,
    standing: Standing = Standing.CONFIRMED,
    title: str = "",
    **event: object,
) -> Interview:
    """One sure interview, an hour long, with an employer's name for its title."""
    begins = start if isinstance(start, datetime) else at(start, zone)
    ends = (begins.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(begins.tzinfo)
    facts: dict[str, object] = {"has_own_zone": True, **event}
    return Interview(
        Event(
            uid=uid,
            title=title or f"Interview {employer}",
            start=begins,
            end=ends,
            **facts,  # type: ignore[arg-type]
        ),
        nature=Verdict.SURE,
        standing=standing,
        employer=employer,
        employer_key=employer.casefold(),
        role=role,
        role_key=role.casefold(),
    )


def all_day(day: str, *, uid: str = "1@test", employer: str = "Acme", days: int = 1) -> Interview:
    """One all-day interview."""
    begins = datetime.combine(date.fromisoformat(day), time(), NEW_YORK)
    return dataclasses.replace(
        interview(begins, uid=uid, employer=employer),
        event=Event(
            uid=uid,
            title=f"Interview {employer}",
            start=begins,
            end=datetime.combine(begins.date() + timedelta(days=days), time(), NEW_YORK),
            all_day=True,
        ),
    )


@cache
def region(code: str) -> Region:
    """The region's days off, from the holidays package."""
    from calsync import holidaybook

    return holidaybook.region(code) if code else Region("")


def run(
    interviews: Iterable[Interview],
    *,
    now: datetime,
    settings: Settings = US,
    held: Iterable[Held] = (),
    is_complete: bool = True,
    unknown: frozenset[str] = frozenset(),
) -> tuple[Change, ...]:
    """All changes that one run decides."""
    return diff.compare(
        decide(
            interviews,
            now=now,
            settings=settings,
            held=held,
            is_complete=is_complete,
            unknown=unknown,
        ),
        compose=lambda wanted: wording.compose(wanted, settings),
    )


def decide(
    interviews: Iterable[Interview],
    *,
    now: datetime,
    settings: Settings = US,
    held: Iterable[Held] = (),
    is_complete: bool = True,
    unknown: frozenset[str] = frozenset(),
) -> plan.Plan:
    """The plan of one run."""
    interviews, held = tuple(interviews), tuple(held)
    return plan.make(
        applications.group(interviews, settings=settings, held=held),
        days=lambda code: Days(settings.rules, region(code)),
        settings=settings,
        now=now,
        held=held,
        judged=interviews,
        unknown=unknown,
        is_complete=is_complete,
    )


def stand(changes: Iterable[Change], before: Sequence[Held] = ()) -> tuple[Held, ...]:
    """What the calendar holds after `changes` were written."""
    standing = {h.uid: h for h in before}
    for change in changes:
        if change.action is Action.DELETE:
            del standing[change.uid]
    for change in changes:
        if change.action is Action.UPDATE and change.wanted is None:
            # Withdrawn, but the user has written in it: it only falls silent.
            standing[change.uid] = dataclasses.replace(standing[change.uid], has_alarm=False)
        elif change.action in (Action.CREATE, Action.UPDATE):
            assert change.wanted is not None
            assert change.wording is not None
            assert (change.uid in standing) == (change.action is Action.UPDATE)
            standing[change.uid] = Held(
                uid=change.uid,
                id=change.wanted.id,
                slot=change.slot,
                start=change.wanted.at,
                end=change.wanted.at + change.wanted.length,
                title=change.wording.title,
                text=change.wording.text,
                generation=int((*change.uid.split("-"), "0")[3]),
                has_alarm=change.wanted.alarm is not None,
                mark=change.mark,
            )
    return tuple(standing.values())


def writes(changes: Iterable[Change]) -> list[tuple[str, str]]:
    """What is written, as (action, step)."""
    return [(c.action.value, str(c.slot)) for c in changes if c.action is not Action.KEEP]


def days_of(changes: Iterable[Change], *steps: str) -> list[str]:
    """The days, such as "Tue 02-10", on which the steps stand after the run."""
    found = {
        str(c.slot): c.wanted.at.strftime("%a %m-%d")
        for c in changes
        if c.wanted and c.action is not Action.DELETE
    }
    return [found.get(step, "-") for step in steps]


def starts_of(changes: Iterable[Change]) -> dict[str, str]:
    """Where each step stands: {"followup1": "2026-02-10 09:00"}."""
    return {
        str(c.slot): c.wanted.at.strftime("%Y-%m-%d %H:%M")
        for c in changes
        if c.wanted and c.action is not Action.DELETE
    }


def with_slot(held: Iterable[Held], step: str) -> Held:
    """The one reminder of that step."""
    (found,) = (h for h in held if str(h.slot) == step)
    return found


def moved(held: Sequence[Held], step: str, to: datetime) -> tuple[Held, ...]:
    """The same calendar after the user dragged one reminder elsewhere."""
    return tuple(
        dataclasses.replace(h, start=to, end=to + (h.end - h.start)) if str(h.slot) == step else h
        for h in held
    )


def without(held: Sequence[Held], *steps: str) -> tuple[Held, ...]:
    """The same calendar after the user deleted reminders."""
    return tuple(h for h in held if str(h.slot) not in steps)


__all__ = ["Slot", "Verdict"]
