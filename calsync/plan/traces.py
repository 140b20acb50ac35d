"""What memory knows of the reminders of each round, sorted to the rounds of today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from calsync.model import Application, Fate, Held, Remembered, Slot, Trace
from calsync.plan.homes import HomeOf


class Traces:
    """The traces of reminders by round and step, the latest cycle of each.

    Without a memory there are none, and of a round with something that stands whatever
    is missing counts as deleted by the user.
    """

    def __init__(self, remembered: Remembered | None, home_of: HomeOf) -> None:
        self.is_kept = remembered is not None
        self._rounds: dict[str, dict[Slot, Trace]] = {}
        found = remembered.traces if remembered else ()
        for trace in sorted(found, key=lambda t: (t.generation, t.start, t.uid)):
            self._rounds.setdefault(home_of(trace.id, trace.mark), {})[trace.slot] = trace

    def of(self, round_id: str) -> Mapping[Slot, Trace]:
        """Give what is remembered of a round; empty for one that memory does not know."""
        return self._rounds.get(round_id, {})

    def emptied(
        self,
        applications: Iterable[Application],
        held: Iterable[Held],
        unwritten: frozenset[str],
        now: datetime,
    ) -> tuple[str, ...]:
        """Name the applications whose reminders ahead have all gone while they are there."""
        there = {h.uid for h in held}
        gone = []
        for application in applications:
            ahead = [
                trace.uid
                for round_ in application.rounds
                for trace in self.of(round_.id).values()
                if trace.fate is Fate.STANDING and trace.start > now and not trace.mark.done
            ]
            if ahead and not there & set(ahead) and not unwritten & set(ahead):
                gone.append(application.employer or application.id)
        return tuple(gone)
