"""Which instants and days are taken: every reminder at a moment of its own.

Of those that would begin at one instant the later ones begin 15 minutes on; a date whose
evening is reached is full. What is full once stays full, so a search never walks over the
same days twice.

Rules: docs/reference/rules.md, "Follow-ups", 4.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from calsync.plan.moments import Moments

SLOT = timedelta(minutes=15)  # the length of a reminder


@dataclass(slots=True)
class Room:
    """The moments that nobody has yet; what stands takes its own before anything new."""

    moments: Moments
    _taken: set[datetime] = field(default_factory=set)  # instants, in UTC
    _next_free: dict[datetime, datetime] = field(default_factory=dict)  # where to look on from

    def take(self, at: datetime) -> None:
        """Give away the moment at which something stands."""
        self._taken.add(at.astimezone(UTC))

    def find(self, day: date, zone: ZoneInfo) -> datetime | None:
        """Give the first free moment of a day from the contact time on; None if it is full."""
        first = self.moments.contact(day, zone)
        asked = first.astimezone(UTC)
        free = self._next_free.get(asked, asked)
        while free in self._taken:
            free += SLOT
        self._next_free[asked] = free
        return free.astimezone(first.tzinfo) if self.moments.is_within(free, first) else None


@dataclass(slots=True)
class Detours:
    """From a day that is ruled out for good to the next that is not known to be."""

    _next: dict[tuple[Hashable, date], date] = field(default_factory=dict)

    def rule_out(self, kind: Hashable, day: date, following: date) -> None:
        """Note that of this kind nothing can stand on a day any more, and where to look on."""
        self._next[kind, day] = following

    def first(self, kind: Hashable, day: date) -> date:
        """Follow the notes from a day, and shorten the way for the next who asks."""
        passed = []
        while (kind, day) in self._next:
            passed.append(day)
            day = self._next[kind, day]
        for before in passed:
            self._next[kind, before] = day
        return day
