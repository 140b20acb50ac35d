"""At which moment of a day a reminder stands: the clock time and zone are put on last.

Rules: docs/reference/rules.md, "Days" and "The other reminders".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calsync.model import Round

CARD_LEAD = timedelta(minutes=15)  # the card starts this long before the interview
DAY_BEGINS, DAY_ENDS = time(7, 0), time(21, 0)  # nothing rings outside, in the user's zone
THANK_YOU_AFTER = timedelta(hours=2)
THANK_YOU_LATEST = time(20, 0)


@dataclass(frozen=True, slots=True)
class Moments:
    """The clock of one user: the contact time, and the zone of home where it is known."""

    contact_time: time
    home: ZoneInfo | None = None

    def contact(self, day: date, zone: ZoneInfo) -> datetime:
        """Put the contact time on a day of `zone`; never at night where the user is."""
        there = on(day, self.contact_time, zone)
        if self.home is None:
            return there
        here = there.astimezone(self.home)
        if here.date() == day and DAY_BEGINS <= here.time() <= DAY_ENDS:
            return there
        return on(day, self.contact_time, self.home)

    def is_within(self, at: datetime, contact: datetime) -> bool:
        """Tell whether a moment from `contact` on still belongs to its day.

        It ends at 21:00, at midnight where the contact time is later, there and, where it
        is known, in the zone of home.
        """
        for zone in {contact.tzinfo, self.home} - {None}:
            begins, there = contact.astimezone(zone), at.astimezone(zone)
            if there.date() != begins.date():
                return False
            if there.time() > DAY_ENDS >= begins.time():
                return False
        return True

    def earliest(self, now: datetime, zone: ZoneInfo) -> date:
        """Give the first day whose contact time is still ahead: today, else tomorrow.

        Where it is put on in the zone of home, that may be ahead of `zone` by a date.
        """
        day = now.astimezone(zone).date()
        while self.contact(day, zone) <= now:
            day += timedelta(days=1)
        return day

    def card(self, round_: Round) -> datetime:
        """Begin the card of a round: in UTC where its local time is ambiguous."""
        first = round_.interviews[0].event
        if first.all_day:
            return self.contact(first.start.date(), round_.zone)
        at = (first.start.astimezone(UTC) - CARD_LEAD).astimezone(round_.zone)
        is_ambiguous = at.utcoffset() != at.replace(fold=1 - at.fold).utcoffset()
        return at.astimezone(ZoneInfo("UTC")) if is_ambiguous else at

    def thank_you(self, round_: Round) -> datetime:
        """Begin the thank-you of a round: two hours later, or the next morning."""
        if round_.interviews[-1].event.all_day:
            return self.contact(round_.day + timedelta(days=1), round_.zone)
        end = round_.end.astimezone(round_.zone)
        at = (round_.end.astimezone(UTC) + THANK_YOU_AFTER).astimezone(round_.zone)
        if end.time() < DAY_BEGINS:  # it ended after midnight: this is the next morning
            return self.contact(end.date(), round_.zone)
        if at.date() > end.date() or at.time() > THANK_YOU_LATEST:
            return self.contact(end.date() + timedelta(days=1), round_.zone)
        return at


def on(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """Put a wall time on a day: one that does not exist moves on to the first that does.

    One that exists twice is the first of the two. (dateutil's `resolve_imaginary` moves
    02:30 to 03:30, by the length of the gap; here it is the end of the gap, 03:00.)
    """
    at = datetime.combine(day, clock, zone)
    if at.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == at.replace(tzinfo=None):
        return at
    # In a gap fold=1 reads with the offset after it, so the change lies between the two.
    low, high = at.replace(fold=1).astimezone(UTC), at.astimezone(UTC)
    before = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        if middle.astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0).astimezone(zone)
