"""Expand a recurring event inside a window, with bounded work (RFC 5545, 3.3.10 and 3.8.5).

dateutil walks to the year 9999 for a rule that never matches, whatever end it is given,
and the libraries on top of it cost more to load than a whole small run. Here every rule
is walked period by period, and the number of periods is checked before the first step.

>>> start = datetime(2026, 3, 2, 9, tzinfo=UTC)
>>> weekly = Member(0, start, start + timedelta(hours=1), rules=("FREQ=WEEKLY;COUNT=2",))
>>> [f"{o.start:%m-%d}" for o in expand([weekly], first=date(2026, 3, 1), last=date(2026, 4, 1))]
['03-02', '03-09']
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

MAX_DAYS = 20_000  # that a rule is walked through, from its start or the window's
MAX_OCCURRENCES = 1_000  # in the window
TOO_OFTEN = "repeats too often to be an interview"

_DAY = timedelta(days=1)
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_WITHIN_DAY = ("SECONDLY", "MINUTELY", "HOURLY")
_WEEKDAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)\Z")
_LIMITS = {
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYSETPOS": (-366, 366),
    "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59),
    "BYSECOND": (0, 60),
}
_UNTIL = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?\Z")


class BadRuleError(Exception):
    """A recurrence that cannot be understood."""


class TooOftenError(Exception):
    """A recurrence that no interview has, or that would cost too much to expand."""


class Member(NamedTuple):
    """One component of a series; times are aware, or dates for an all-day event.

    The master has no `recurrence_id`. Its zone is the one in which it repeats.
    """

    number: int  # the caller's name for it
    start: date
    end: date
    recurrence_id: date | None = None
    and_future: bool = False
    rules: tuple[str, ...] = ()
    extra: tuple[date, ...] = ()  # RDATE
    without: tuple[date, ...] = ()  # EXDATE

    @property
    def is_endless(self) -> bool:
        """Whether a rule of it has neither a count nor an end."""
        return any("COUNT=" not in r.upper() and "UNTIL=" not in r.upper() for r in self.rules)


class Occurrence(NamedTuple):
    """One time of a series; `number` is that of the component that says it.

    `original` is where the series itself would have it.
    """

    number: int
    start: date
    end: date
    original: date


def expand(members: Sequence[Member], *, first: date, last: date) -> tuple[Occurrence, ...]:
    """List the occurrences that start from `first` to `last`, both included, by start.

    `members` are the master and the changed occurrences, one of each.

    Raises:
        BadRuleError: a rule that cannot be understood.
        TooOftenError: one that is beyond the bounds.
    """
    master = next(member for member in members if member.recurrence_id is None)
    changed = {
        _key(member.recurrence_id): member for member in members if member.recurrence_id is not None
    }
    onward = sorted(
        (member for member in changed.values() if member.and_future),
        key=lambda member: _key(member.recurrence_id or member.start),
    )
    reach = max((abs(_shift(member)) for member in onward), default=timedelta()) + _DAY
    begin, end = first - reach, last + reach
    starts = {_key(master.start): master.start}
    if len(master.extra) > MAX_OCCURRENCES:
        raise TooOftenError
    for at in master.extra:
        starts.setdefault(_key(at), at)
    for text in master.rules:
        for at in _walk(_Rule(text, master.start), begin, end):
            if _day(at) >= begin:
                starts.setdefault(_key(at), at)
            if len(starts) > MAX_OCCURRENCES + len(master.extra):
                raise TooOftenError
    dropped = {_key(at) for at in master.without}
    dropped_days = {at for at in master.without if not isinstance(at, datetime)}
    found = []
    for key, at in starts.items():
        if key in dropped or key in changed or _day(at) in dropped_days:
            continue
        source, start = master, at
        for member in onward:
            if _key(member.recurrence_id or member.start) < key:
                source, start = member, at + _shift(member)
        found.append(Occurrence(source.number, start, start + (source.end - source.start), at))
    for key, member in changed.items():
        if key not in dropped and member.recurrence_id is not None:
            found.append(Occurrence(member.number, member.start, member.end, member.recurrence_id))
    inside = [o for o in found if first <= _day(o.start) <= last]
    if len(inside) > MAX_OCCURRENCES:
        raise TooOftenError
    return tuple(sorted(inside, key=lambda o: (_key(o.start), _key(o.original))))


def _key(at: date) -> str:
    """Name a time so that equal instants are equal, whatever their zones."""
    return at.astimezone(UTC).isoformat() if isinstance(at, datetime) else at.isoformat()


def _day(at: date) -> date:
    return at.date() if isinstance(at, datetime) else at


def _shift(member: Member) -> timedelta:
    """How far a changed occurrence stands from its place, on the wall."""
    at, place = member.start, member.recurrence_id or member.start
    if isinstance(at, datetime) and isinstance(place, datetime):
        return at - place.astimezone(at.tzinfo)
    return _day(at) - _day(place)


class _Rule:
    """One RRULE with its defaults taken from the start."""

    def __init__(self, text: str, start: date) -> None:
        self.start = start
        parts = _parts(text)
        self.freq = parts["FREQ"]
        self.interval = _number(parts, "INTERVAL", 1)
        count = _number(parts, "COUNT", 0)
        self.count = count if count > 0 else None  # some apps write -1 for none
        if self.interval < 1:
            raise BadRuleError(f"INTERVAL={self.interval}")
        if self.freq in _WITHIN_DAY:
            raise TooOftenError
        lists = {name: _numbers(parts, name, *limits) for name, limits in _LIMITS.items()}
        if any(len(lists[name]) > 1 for name in ("BYHOUR", "BYMINUTE", "BYSECOND")):
            raise TooOftenError
        self.months = lists["BYMONTH"]
        self.month_days = lists["BYMONTHDAY"]
        self.year_days = lists["BYYEARDAY"]
        self.weeks = lists["BYWEEKNO"]
        self.positions = lists["BYSETPOS"]
        self.week_start = _WEEKDAYS.get(parts.get("WKST", "MO"), 0)
        self.weekdays, self.nth_weekdays = _weekdays(parts)
        if self.weeks and self.week_start != 0:
            raise TooOftenError  # not worth a calendar of its own
        self._take_defaults()
        self.time = _time_of(start, lists)
        self.until = _until(parts.get("UNTIL", ""), start)

    def _take_defaults(self) -> None:
        day = _day(self.start)
        if not any((self.month_days, self.year_days, self.weeks, self.weekdays, self.nth_weekdays)):
            if self.freq == "YEARLY":
                self.months = self.months or frozenset({day.month})
            if self.freq in ("YEARLY", "MONTHLY"):
                self.month_days = frozenset({day.day})
            elif self.freq == "WEEKLY":
                self.weekdays = frozenset({day.weekday()})

    def at(self, day: date) -> date:
        if self.time is None or not isinstance(self.start, datetime):
            return day
        return datetime.combine(day, self.time, self.start.tzinfo)

    def takes(self, day: date) -> bool:
        """Tell whether a day passes every filter of the rule."""
        if self.months and day.month not in self.months:
            return False
        if self.month_days:
            left = day.day - 1 - _month_length(day)
            if day.day not in self.month_days and left not in self.month_days:
                return False
        if self.year_days:
            number = day.timetuple().tm_yday
            left = number - 1 - (366 if _is_leap(day.year) else 365)
            if number not in self.year_days and left not in self.year_days:
                return False
        if self.weeks:
            year, week, _ = day.isocalendar()
            left = week - 1 - date(year, 12, 28).isocalendar().week
            if week not in self.weeks and left not in self.weeks:
                return False
        if self.weekdays or self.nth_weekdays:
            return day.weekday() in self.weekdays or self._is_nth(day)
        return True

    def _is_nth(self, day: date) -> bool:
        if not self.nth_weekdays:
            return False
        if self.freq == "YEARLY" and not self.months:
            number = day.timetuple().tm_yday
            length = 366 if _is_leap(day.year) else 365
        else:
            number, length = day.day, _month_length(day)
        nth, from_end = (number - 1) // 7 + 1, -((length - number) // 7 + 1)
        return not self.nth_weekdays.isdisjoint({(nth, day.weekday()), (from_end, day.weekday())})


def _walk(rule: _Rule, begin: date, end: date) -> Iterator[date]:
    """Give the rule's own times up to `end`; from `begin` on where nothing is counted."""
    if rule.until is not None:
        until = _day(rule.until)
        end = until + _DAY if until < end else end  # its zone may be another
    start = _day(rule.start)
    floor = start if rule.count is not None else max(start, begin)
    if (end - floor).days > MAX_DAYS:
        raise TooOftenError
    count = 0
    for period_first, period_last in _periods(rule, floor, end):
        days = [day for day in _days(period_first, period_last) if rule.takes(day)]
        if rule.positions and days:
            chosen = {p - 1 if p > 0 else len(days) + p for p in rule.positions}
            days = [day for number, day in enumerate(days) if number in chosen]
        for day in days:
            at = rule.at(day)
            if day < start or _is_before(at, rule.start):
                continue
            if day > end or (rule.until is not None and _is_before(rule.until, at)):
                return
            count += 1
            if rule.count is not None and count > rule.count:
                return
            yield at


def _periods(rule: _Rule, floor: date, end: date) -> Iterator[tuple[date, date]]:
    """Give the days, weeks, months or years in which the rule falls, from `floor` on."""
    start = _day(rule.start)
    if rule.freq in ("DAILY", "WEEKLY"):
        length = 7 if rule.freq == "WEEKLY" else 1
        if length == 7:
            start -= timedelta(days=(start.weekday() - rule.week_start) % 7)
        step = length * rule.interval
        ordinal = start.toordinal() + max((floor - start).days // step, 0) * step
        while ordinal <= end.toordinal():
            yield date.fromordinal(ordinal), date.fromordinal(ordinal + length - 1)
            ordinal += step
        return
    step = rule.interval * (12 if rule.freq == "YEARLY" else 1)
    length = 12 if rule.freq == "YEARLY" else 1
    month = start.year * 12 + (0 if length == 12 else start.month - 1)
    month += max((floor.year * 12 + floor.month - 1 - month) // step, 0) * step
    while month <= end.year * 12 + end.month - 1:
        yield _month(month), _month(month + length) - _DAY
        month += step


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


def _days(first: date, last: date) -> Iterator[date]:
    return map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))


def _month_length(day: date) -> int:
    if day.month == 2:
        return 29 if _is_leap(day.year) else 28
    return 30 if day.month in (4, 6, 9, 11) else 31


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _is_before(one: date, other: date) -> bool:
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one < other
    return _day(one) < _day(other)


def _parts(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for part in "".join(text.upper().split()).strip(";").split(";"):
        name, equals, value = part.partition("=")
        if not equals or not value:
            raise BadRuleError(part)
        parts.setdefault(name, value)
    if parts.get("FREQ") not in (*_FREQUENCIES, *_WITHIN_DAY):
        raise BadRuleError(text)
    return parts


def _number(parts: dict[str, str], name: str, default: int) -> int:
    value = parts.get(name)
    if value is None:
        return default
    if not re.fullmatch(r"-?[0-9]{1,9}", value):
        raise BadRuleError(f"{name}={value}")
    return int(value)


def _numbers(parts: dict[str, str], name: str, low: int, high: int) -> frozenset[int]:
    numbers = set()
    for value in parts.get(name, "").split(",") if name in parts else ():
        if not re.fullmatch(r"[+-]?[0-9]{1,3}", value) or not low <= int(value) <= high:
            raise BadRuleError(f"{name}={value}")
        if int(value) == 0 and low < 0:
            raise BadRuleError(f"{name}={value}")
        numbers.add(int(value))
    return frozenset(numbers)


def _weekdays(parts: dict[str, str]) -> tuple[frozenset[int], frozenset[tuple[int, int]]]:
    plain, nth = set(), set()
    for value in parts["BYDAY"].split(",") if "BYDAY" in parts else ():
        match = _BY_DAY.match(value)
        if not match:
            raise BadRuleError(f"BYDAY={value}")
        # Where a day cannot be counted (RFC 5545, 3.3.10) the number says nothing.
        if match[1] and parts["FREQ"] in ("MONTHLY", "YEARLY"):
            nth.add((int(match[1]), _WEEKDAYS[match[2]]))
        else:
            plain.add(_WEEKDAYS[match[2]])
    return frozenset(plain), frozenset(nth)


def _time_of(start: date, lists: dict[str, frozenset[int]]) -> time | None:
    if not isinstance(start, datetime):
        return None
    hour, minute, second = (
        next(iter(lists[name]), own)
        for name, own in (
            ("BYHOUR", start.hour),
            ("BYMINUTE", start.minute),
            ("BYSECOND", start.second),
        )
    )
    return time(hour, minute, min(second, 59))


def _until(value: str, start: date) -> date | None:
    """Read UNTIL; a date includes its day, a wall time is one in the zone of the start."""
    if not value:
        return None
    match = _UNTIL.match(value)
    if not match:
        raise BadRuleError(f"UNTIL={value}")
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if not isinstance(start, datetime):
            return day
        clock = time(int(match[4]), int(match[5]), int(match[6])) if match[4] else time.max
    except ValueError:
        raise BadRuleError(f"UNTIL={value}") from None
    return datetime.combine(day, clock, UTC if match[7] else start.tzinfo)
