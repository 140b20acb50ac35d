"""Which events are interviews in which the calendar's owner is the candidate.

Evidence is scored in two passes: each event by itself, then the weaker ones again in
the light of those that are sure by themselves. See "Which events are interviews" in
docs/reference/rules.md.
"""

from __future__ import annotations

from collections.abc import Iterable

from calsync.model import Event, Interview, Settings, Verdict


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
    sure: set[str] = set()
    for reading in readings:
        if reading.employer and reading.nature is Verdict.SURE:
            sure.add(reading.key)
    for reading in readings:
        is_theirs = reading.employer and reading.key in sure and reading.settled is None
        if is_theirs and reading.nature is not Verdict.SURE:
            reading.add("sibling", reading.employer)
    return tuple(reading.interview() for reading in readings)
