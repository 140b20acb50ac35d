"""What memory knows of the reminders of each round, sorted to the rounds of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from calsync.model import Application, Fate, Held, Remembered, Slot, Status, Trace
from calsync.plan.homes import HomeOf

# What ends the contact sequence of a round.
CLOSING = (Status.REPLIED, Status.OFFER, Status.REJECTED, Status.WITHDREW)


class Traces:
    """The traces of reminders by round and step, the latest cycle of each.

    Without a memory there are none, and of a round with something that stands whatever
    is missing counts as deleted by the user.
    """

    def __init__(self, remembered: Remembered | None, home_of: HomeOf) -> None:
        self.is_kept = remembered is not None
        self._rounds: dict[str, dict[Slot, Trace]] = {}
        found = remembered.traces if remembered else ()
        self._withdrawn = {trace.uid for trace in found if trace.fate is Fate.WITHDRAWN}
        self._dismissed: set[tuple[str, Slot, int]] = set()
        homes: dict[tuple[str, Slot], list[Trace]] = {}
        for trace in found:
            # Of an incomplete read too: what memory had seen last counts as being there.
            homes.setdefault((home_of(trace.id, trace.mark, True), trace.slot), []).append(trace)
        for (home, slot), traces in homes.items():
            self._dismissed |= {
                (home, slot, t.generation) for t in traces if t.fate is Fate.DISMISSED
            }
            # What went when its founder left stands, or stood, under another's id again.
            self._rounds.setdefault(home, {})[slot] = max(
                traces,
                key=lambda t, home=home: (  # type: ignore[misc]
                    t.id == home,
                    t.id != home and t.fate is not Fate.WITHDRAWN,
                    t.generation,
                    t.start,
                    t.uid,
                ),
            )

    def of(self, round_id: str) -> Mapping[Slot, Trace]:
        """Give what is remembered of a round; empty for one that memory does not know."""
        return self._rounds.get(round_id, {})

    def is_withdrawn(self, uid: str) -> bool:
        """Tell whether calsync itself took a reminder away."""
        return uid in self._withdrawn

    def is_in_place_of_dismissed(self, round_id: str, reminder: Held) -> bool:
        """Tell whether one that never rang holds words where the user has deleted another."""
        never_rang = not (reminder.has_alarm or reminder.mark.silenced)
        return never_rang and any(
            (home, slot) == (round_id, reminder.slot) and generation < reminder.generation
            for home, slot, generation in self._dismissed
        )

    def of_slot(self, slot: Slot) -> Iterator[tuple[str, Trace]]:
        """Give what is remembered of one step, with the id of its round."""
        for home, traces in self._rounds.items():
            if slot in traces:
                yield home, traces[slot]

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
            if application.status in CLOSING:
                continue  # another machine may have taken them away for that
            ahead = [
                trace.uid
                for round_ in application.rounds
                for trace in self.of(round_.id).values()
                if trace.fate is Fate.STANDING and trace.start > now and not trace.mark.done
            ]
            if ahead and not there & set(ahead) and not unwritten & set(ahead):
                gone.append(application.employer or application.id)
        return tuple(gone)
