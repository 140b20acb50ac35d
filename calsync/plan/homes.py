"""Which round a reminder that stands belongs to now."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Protocol

from calsync.marks import is_edited, is_moved, round_mark
from calsync.model import Application, Held, Interview, Mark, Slot, Standing


class HomeOf(Protocol):
    """Name the round of a reminder with this id and mark, or give the id back.

    `is_certain` tells whether an interview that is not there is gone.
    """

    def __call__(self, id_: str, mark: Mark, is_certain: bool = ..., /) -> str:
        """Give the id of the round."""
        ...


Homes = dict[str, dict[Slot, Held]]  # by the id of the round, or by a held id without one


def _rank(reminder: Held) -> tuple[bool, int, bool, float, str, tuple[int, int]]:
    """Put first what counts where two stand for one step.

    Ours, then the latest cycle of a round, then what the user touched.
    """
    is_touched = is_edited(reminder) or is_moved(reminder)
    return (
        reminder.is_copy,
        -reminder.generation,
        not is_touched,
        reminder.start.timestamp(),
        reminder.uid,
        reminder.extent,
    )


def find_homes(
    held: Iterable[Held],
    applications: Iterable[Application],
    *,
    judged: Mapping[str, Interview],
    unknown: frozenset[str],
    is_complete: bool,
    is_ahead: Callable[[Held], bool] = lambda _reminder: True,
    first_seen: Mapping[str, datetime] | None = None,
    ended: Mapping[str, datetime] | None = None,
) -> tuple[Homes, tuple[Held, ...], HomeOf]:
    """Sort reminders to the rounds they belong to; those too many come second.

    Third comes what tells the home of any reminder. Those of a founder that left its round
    go with the round, which is known by employer and date, so that they can stand again
    under the new founder's id; where two applications have one on that day, with the one
    that was `first_seen` (by interview id) before the other. What has `ended` (by interview
    id) leaves nothing to a round that came later. `is_ahead` tells what has still to ring.
    """
    applications = tuple(applications)
    rounds = {r.id for a in applications for r in a.rounds}
    members = {i.event.id: r.id for a in applications for r in a.rounds for i in r.interviews}
    heirs = _rounds_by_mark(applications, first_seen or {})

    # Of an interview that cannot be read nothing is known; what is unknown of one that can
    # be is a reminder.
    settled = rounds | (unknown - judged.keys())

    def home_of(id_: str, mark: Mark, is_certain: bool = is_complete) -> str:
        if id_ in settled:
            return id_
        home = members.get(id_, id_)
        is_gone = home not in judged and is_certain
        is_off = home in judged and judged[home].standing is not Standing.CONFIRMED
        if not (is_gone or is_off) or mark.round not in heirs:
            return home
        age, heir = heirs[mark.round]
        end = (ended or {}).get(id_)
        return home if end is not None and age > end.timestamp() else heir

    homes: Homes = {}
    strays: list[Held] = []
    extra: list[Held] = []
    for reminder in sorted(held, key=_rank):
        if reminder.id not in settled:
            strays.append(reminder)
        elif reminder.slot in homes.setdefault(reminder.id, {}):
            extra.append(reminder)
        else:
            homes[reminder.id][reminder.slot] = reminder
    for reminder in strays:
        slots = homes.setdefault(home_of(reminder.id, reminder.mark), {})
        other = slots.get(reminder.slot)
        if other is None:
            slots[reminder.slot] = reminder
        elif is_ahead(reminder) and not is_ahead(other) and other.id in settled:
            # Of an earlier time at which the founder was to be: history.
            slots[reminder.slot] = reminder
            extra.append(other)
        else:
            extra.append(reminder)
    return homes, tuple(extra), home_of


def _rounds_by_mark(
    applications: Iterable[Application], first_seen: Mapping[str, datetime]
) -> Mapping[str, tuple[float, str]]:
    """Map the mark of a round to its age and id; of two with one mark the older counts."""
    found: dict[str, tuple[float, str]] = {}
    for application in applications:
        for number, round_ in enumerate(application.rounds):
            mark = round_mark(application, number)
            seen = (first_seen.get(i.event.id) for i in round_.interviews)
            age = min((moment.timestamp() for moment in seen if moment), default=math.inf)
            if mark and (mark not in found or age < found[mark][0]):
                found[mark] = age, round_.id
    return found
