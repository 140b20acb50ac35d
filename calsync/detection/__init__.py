"""Which events are interviews in which the calendar's owner is the candidate.

Evidence is scored in two passes: each event by itself, then the weaker ones again in
the light of those that are sure by themselves. See "What is an interview" in
docs/reference/rules.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

from calsync.model import Event, Interview, Settings, Verdict

if TYPE_CHECKING:
    from calsync.detection.reading import Reading

ROUTINE_DAYS = 4  # on which a title stands that may be any talk
HOUSE_DAYS = 10  # on which a firm has invited that one does not apply to any more

# Everything of an event but when it stands, and what follows from that.
_said = attrgetter(
    *(f.name for f in fields(Event) if f.name not in ("start", "end", "recurrence_id", "id"))
)


def find(events: Iterable[Event], settings: Settings) -> tuple[Interview, ...]:
    """Judge every event, also those that are none, sorted by start, UID, RECURRENCE-ID.

    The order in which the events arrive does not matter.
    """
    readings = list(_read(events, settings))
    readings.sort(key=lambda r: (r.event.start, r.event.uid, r.event.recurrence_id))
    _agree_on_names(readings)
    _weigh_house(readings)
    _weigh_routine(readings)
    sure: set[str] = set()
    for reading in readings:
        if reading.employer and reading.nature is Verdict.SURE:
            sure.add(reading.key)
    for reading in readings:
        is_theirs = reading.employer and reading.key in sure and reading.settled is None
        if is_theirs and reading.nature is not Verdict.SURE:
            reading.add("sibling", reading.employer)
    return tuple(reading.interview() for reading in readings)


def _read(events: Iterable[Event], settings: Settings) -> Iterator[Reading]:
    """Read each event by itself; of the occurrences of a series that say the same, one."""
    events = tuple(events)
    if not events:
        return
    from calsync.detection import judge, sieve  # late: a calendar without a candidate is common
    from calsync.detection.reading import owner_of

    owner = owner_of(settings)
    gate = sieve.make(settings)
    known: dict[tuple[object, ...], Reading] = {}
    for event in events:
        if not event.recurring:
            yield judge.read(event, settings, owner, gate)
            continue
        said = (*_said(event), event.end - event.start)
        if said not in known:
            known[said] = judge.read(event, settings, owner, gate)
        yield known[said].of(event)


def _weigh_routine(readings: Iterable[Reading]) -> None:
    """Weigh that a title stands on many days: "Team lunch" is then what any work has.

    Only where nothing speaks of hiring: each interview may well be called "Interview".
    """
    open_ = [r for r in readings if r.nature is Verdict.LIKELY and not r.speaks_of_hiring]
    if not open_:
        return
    days: dict[str, set[date]] = {}
    for reading in readings:
        if not reading.is_out:
            days.setdefault(reading.event.title, set()).add(reading.event.start.date())
    for reading in open_:
        count = len(days[reading.event.title])
        if count >= ROUTINE_DAYS:
            reading.add("routine", str(count))


def _weigh_house(readings: Iterable[Reading]) -> None:
    """Weigh that a firm has invited on many days before: one works there, or for it.

    `readings` are sorted by time, so that nothing of it touches how one came there. Agencies
    and hiring systems invite to many firms.
    """
    days: dict[str, set[date]] = {}
    for reading in readings:
        organizer = reading.event.organizer
        if organizer is None or not reading.has("foreign"):
            continue
        seen = days.setdefault(organizer.email.partition("@")[2], set())
        if not reading.has("recruiting", "ats"):
            seen.add(reading.event.start.date())
        if len(seen) >= HOUSE_DAYS:
            reading.add("house", str(len(seen)))


def _agree_on_names(readings: Iterable[Reading]) -> None:
    """Give all that one employer invites to its longest name: "Acme", "Acme Freight Inc."."""
    names: dict[str, str] = {}
    for reading in readings:
        if reading.label:
            known = names.get(reading.label, "")
            names[reading.label] = max(known, reading.employer, key=lambda n: (len(n), n))
    for reading in readings:
        if reading.label:
            reading.employer = names[reading.label]
