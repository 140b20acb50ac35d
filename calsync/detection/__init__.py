"""Which events are interviews in which the calendar's owner is the candidate.

Evidence is scored in two passes: each event by itself, then the weaker ones again in
the light of those that are sure by themselves. See "Which events are interviews" in
docs/reference/rules.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from calsync.model import Event, Interview, Settings, Verdict

if TYPE_CHECKING:
    from calsync.detection.reading import Reading


def find(events: Iterable[Event], settings: Settings) -> tuple[Interview, ...]:
    """Judge every event, also those that are none, sorted by start, UID, RECURRENCE-ID.

    The order in which the events arrive does not matter.
    """
    from calsync.detection import judge, sieve  # late: a calendar without a candidate is common
    from calsync.detection.reading import owner_of

    owner = owner_of(settings)
    gate = sieve.make(settings)
    readings = [judge.read(event, settings, owner, gate) for event in events]
    readings.sort(key=lambda r: (r.event.start, r.event.uid, r.event.recurrence_id))
    _agree_on_names(readings)
    sure: set[str] = set()
    for reading in readings:
        if reading.employer and reading.nature is Verdict.SURE:
            sure.add(reading.key)
    for reading in readings:
        is_theirs = reading.employer and reading.key in sure and reading.settled is None
        if is_theirs and reading.nature is not Verdict.SURE:
            reading.add("sibling", reading.employer)
    return tuple(reading.interview() for reading in readings)


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
