"""Which days a contact reminder may stand on, and why another day may not.

Calendar dates only: clock times and zones are put on last, elsewhere. A working day is
no weekend day of the region, no public holiday of it, no extra holiday and in no quiet
period; an allowed day is a working day that is not an avoided one.

>>> from calsync.model import Rules, Wait
>>> days = Days(Rules())
>>> days.after(date(2026, 2, 2), Wait(7))
datetime.date(2026, 2, 9)
>>> days.next_allowed(date(2026, 2, 9))
Answer(day=datetime.date(2026, 2, 10), reason='Mon 9 Feb: Monday; moved to Tue 10 Feb')

Rules: docs/reference/rules.md, "Days".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from calsync.errors import CalsyncError
from calsync.model import DaySpan, Rules, Wait

SEARCHED_DAYS = 60  # that lie in no quiet period
SEARCHED_DAYS_IN_ALL = 800  # quiet periods can cover every day there is

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ONE_DAY = timedelta(days=1)


class NoAllowedDay(CalsyncError):
    """The settings leave no day within reach; the message names them."""


def _no_holiday(day: date) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Region:
    """The weekend days and the public holidays of a country or subdivision.

    `weekend` counts weekdays from Monday, 0. `holiday` names the public holiday on a
    day, observed days included; "" is none. Without a code no holidays are known.
    """

    code: str
    weekend: frozenset[int] = frozenset({5, 6})
    holiday: Callable[[date], str] = _no_holiday


@dataclass(frozen=True, slots=True)
class Answer:
    """An allowed day, and why it is not the day that was asked for; "" if it is."""

    day: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Obstacle:
    """Why a day is not allowed: in words, in words for a run of days, by what setting."""

    name: str
    label: str
    setting: str


@dataclass(frozen=True, slots=True)
class Days:
    """The working and allowed days of one region under the user's rules."""

    rules: Rules
    region: Region = Region("")

    def is_workday(self, day: date) -> bool:
        """Tell whether people work on a day; a Monday is a working day."""
        return self._day_off(day) is None

    def is_quiet(self, day: date) -> bool:
        """Tell whether a day lies in a quiet period."""
        return any(day in span for span in self.rules.quiet)

    def is_allowed(self, day: date) -> bool:
        """Tell whether a contact reminder may stand on a day."""
        return self._obstacle(day) is None

    def why_not(self, day: date) -> str:
        """Say why a day is not allowed, "Monday" or "Labor Day"; "" if it is."""
        obstacle = self._obstacle(day)
        return obstacle.name if obstacle else ""

    def next_allowed(self, day: date) -> Answer:
        """Find the first allowed day from `day` on, `day` included.

        Raises NoAllowedDay if there is none among the next 60 days that lie in no quiet
        period, nor among the next 800 in all.
        """
        skipped: list[tuple[date, _Obstacle]] = []
        for candidate in self._search(day, skipped):
            obstacle = self._obstacle(candidate)
            if obstacle is None:
                return Answer(candidate, _reason(skipped, candidate))
            skipped.append((candidate, obstacle))
        raise self._none_from(day, skipped, "allowed day")

    def after(self, day: date, wait: Wait) -> date:
        """Count a wait from a day: calendar days, or working days from the next day on.

        A wait of none is `day` itself. Raises NoAllowedDay where working days end, as
        `next_allowed` does.
        """
        if not wait.in_workdays:
            try:
                return day + timedelta(days=wait.count)
            except OverflowError:
                raise NoAllowedDay(f"{wait} after {day} lies beyond the year 9999") from None
        for _ in range(wait.count):
            day = self._next_workday(day)
        return day

    def _next_workday(self, day: date) -> date:
        skipped: list[tuple[date, _Obstacle]] = []
        if day == date.max:
            raise self._none_from(day, skipped, "working day")
        for candidate in self._search(day + _ONE_DAY, skipped):
            obstacle = self._day_off(candidate)
            if obstacle is None:
                return candidate
            skipped.append((candidate, obstacle))
        raise self._none_from(day + _ONE_DAY, skipped, "working day")

    def _search(self, first: date, skipped: list[tuple[date, _Obstacle]]) -> Iterator[date]:
        """Give the days worth looking at from `first` on; the caller notes what it skips."""
        outside_quiet = 0
        for offset in range(min(SEARCHED_DAYS_IN_ALL, (date.max - first).days + 1)):
            yield first + timedelta(days=offset)
            outside_quiet += skipped[-1][1].setting != "quiet"
            if outside_quiet == SEARCHED_DAYS:
                return

    def _obstacle(self, day: date) -> _Obstacle | None:
        found = self._day_off(day)
        if found:
            return found
        name = WEEKDAYS[day.weekday()]
        if day.weekday() in self.rules.avoid_weekdays:
            return _Obstacle(name, name, "avoid_weekdays")
        if (
            self.rules.avoid_first_workday
            and day > date.min
            and not self.is_workday(day - _ONE_DAY)
        ):
            name = "first working day after days off"
            return _Obstacle(name, name, "avoid_first_workday")
        return None

    def _day_off(self, day: date) -> _Obstacle | None:
        """Say what makes a day none that is worked on; quiet periods come first."""
        for span in self.rules.quiet:
            if day in span:
                name = f"quiet period {_spelt(span)}"
                return _Obstacle(name, name, "quiet")
        if day.weekday() in self.region.weekend:
            return _Obstacle(WEEKDAYS[day.weekday()], "weekend", "region")
        holiday = self.region.holiday(day)
        if holiday:
            return _Obstacle(holiday, holiday, "region")
        for span in self.rules.extra_holidays:
            if day in span:
                name = f"extra holiday {_spelt(span)}"
                return _Obstacle(name, name, "extra_holidays")
        return None

    def _none_from(
        self, first: date, skipped: list[tuple[date, _Obstacle]], wanted: str
    ) -> NoAllowedDay:
        if first.year == date.max.year and len(skipped) < SEARCHED_DAYS:
            return NoAllowedDay(f"no {wanted} from {first} to the end of the year 9999")
        counts = Counter(obstacle.setting for _, obstacle in skipped)
        if counts["quiet"] > len(skipped) // 2:
            counts = Counter(quiet=counts["quiet"])
        elif len(counts) > 1:
            del counts["region"]  # weekends are everywhere: not what the user can change
            del counts["quiet"]  # its days do not count
        settings = " and ".join(setting for setting, _ in counts.most_common())
        many = len(counts) > 1
        verb, them = ("leave", "them") if many else ("leaves", "it")
        last = skipped[-1][0]
        return NoAllowedDay(
            f"no {wanted} from {first} to {last}: {settings} in [rules] {verb} none; shorten {them}"
            if settings != "region"
            else f"no {wanted} from {first} to {last}: region {self.region.code!r} has none"
        )


def day_text(day: date) -> str:
    """Write a day for people, "Tue 10 Feb": always English, no year."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {_MONTHS[day.month - 1]}"


def _reason(skipped: list[tuple[date, _Obstacle]], landed: date) -> str:
    """Tell the skipped days, neighbours of one label as one: "Sat 14 to Sun 15 Mar: weekend"."""
    if not skipped:
        return ""
    runs: list[tuple[date, date, str]] = []
    for day, obstacle in skipped:
        if runs and runs[-1][2] == obstacle.label:
            runs[-1] = (runs[-1][0], day, obstacle.label)
        else:
            runs.append((day, day, obstacle.label))
    parts = []
    for first, last, label in runs:
        if first == last:
            span = day_text(first)
        elif (first.year, first.month) == (last.year, last.month):
            span = f"{WEEKDAYS[first.weekday()][:3]} {first.day} to {day_text(last)}"
        else:
            span = f"{day_text(first)} to {day_text(last)}"
        parts.append(f"{span}: {label}")
    return "; ".join((*parts, f"moved to {day_text(landed)}"))


def _spelt(span: DaySpan) -> str:
    """Give a span as the user wrote it, or as it would be written."""
    if span.text:
        return span.text
    first, last = (
        (f"{year:04}-" if year else "") + f"{month:02}-{day:02}"
        for year, month, day in (span.first, span.last)
    )
    return first if first == last else f"{first}..{last}"
