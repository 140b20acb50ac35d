"""Expand a recurring event inside a window, with bounded work.

Every bound is a count and is checked before the library is asked: a rule is refused that
repeats within the day or needs too many steps, and each rule gets an end at the window.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

MAX_STEPS = 20_000  # intervals that a rule may take from its start to the window's end
MAX_OCCURRENCES = 1_000  # in the window
TOO_OFTEN = "repeats too often to be an interview"

_STEP_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}
# What one interval costs compared with a day's: a month's or year's mask is computed.
_STEP_COST = {"DAILY": 1, "WEEKLY": 1, "MONTHLY": 8, "YEARLY": 40}
_KNOWN = (
    "FREQ INTERVAL COUNT UNTIL WKST BYDAY BYMONTHDAY BYYEARDAY BYWEEKNO BYMONTH BYSETPOS "
    "BYHOUR BYMINUTE BYSECOND"
)
_PARTS = frozenset(_KNOWN.split())
_WITHIN_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")
_SHAPE = re.compile(r"[A-Z-]+=[A-Z0-9,+-]+\Z")


class BadRuleError(Exception):
    """A recurrence that cannot be understood."""


class TooOftenError(Exception):
    """A recurrence that no interview has, or that would cost too much to expand."""


class Member(NamedTuple):
    """One component of a series; times are aware, or dates for an all-day event."""

    number: int  # the caller's name for it
    start: date
    end: date
    recurrence_id: date | None = None
    and_future: bool = False
    rules: tuple[str, ...] = ()
    extra: tuple[date, ...] = ()  # RDATE
    without: tuple[date, ...] = ()  # EXDATE
    sequence: int = 0

    @property
    def is_endless(self) -> bool:
        """Whether a rule of it has neither a count nor an end."""
        return any("COUNT=" not in r.upper() and "UNTIL=" not in r.upper() for r in self.rules)


class Occurrence(NamedTuple):
    """One time of a series; `number` is that of the component that says it."""

    number: int
    start: date
    end: date
    original: date


def expand(members: Sequence[Member], *, first: date, last: date) -> tuple[Occurrence, ...]:
    """List the occurrences that start from `first` to `last`, both included, by start.

    Raises:
        BadRuleError: a rule that cannot be understood.
        TooOftenError: one that is beyond the bounds.
    """
    begin = datetime.combine(first, time(), UTC) - timedelta(days=1)
    end = datetime.combine(last, time(), UTC) + timedelta(days=2)
    prepared = []
    for member in members:
        if len(member.extra) > MAX_OCCURRENCES:
            raise TooOftenError
        rules, start = [], member.start
        if member.rules and member.recurrence_id is None:
            parsed = [_parse(rule) for rule in member.rules]
            for rule in parsed:
                _check(rule, member.start, begin, end)
            if len(parsed) == 1:
                start = _forward(parsed[0], member.start, begin)
            rules = [_bounded(rule, start, end) for rule in parsed]
        prepared.append((member, start, rules))
    with warnings.catch_warnings():
        # A count beside our end is meant: without the end some rules never stop.
        warnings.simplefilter("ignore", DeprecationWarning)
        found = _expand(prepared, begin, end)
    inside = [o for o in found if first <= _day(o.start) <= last]
    return tuple(sorted(inside, key=lambda o: (str(o.start), o.number)))


def _parse(rule: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for part in rule.strip().strip(";").upper().replace(" ", "").split(";"):
        if not part:
            continue
        name, _, value = part.partition("=")
        if not _SHAPE.match(part) or (name not in _PARTS and not name.startswith("X-")):
            raise BadRuleError(part)
        if name in _PARTS:
            parts.setdefault(name, value)
    if parts.get("FREQ", "") not in (*_STEP_DAYS, "HOURLY", "MINUTELY", "SECONDLY"):
        raise BadRuleError(rule)
    for name in ("INTERVAL", "COUNT"):
        if name in parts and not parts[name].removeprefix("-").isdigit():
            raise BadRuleError(f"{name}={parts[name]}")
    if int(parts.get("INTERVAL", "1")) < 1:
        raise BadRuleError(f"INTERVAL={parts['INTERVAL']}")
    if parts.get("COUNT", "").startswith("-"):
        del parts["COUNT"]
    return parts


def _check(rule: dict[str, str], start: date, begin: datetime, end: datetime) -> None:
    freq, interval = rule["FREQ"], int(rule.get("INTERVAL", "1"))
    if freq not in _STEP_DAYS or any("," in rule.get(name, "") for name in _WITHIN_DAY):
        raise TooOftenError
    from_, to = _moment(start), end
    if "COUNT" not in rule:
        from_ = max(from_, begin) if freq in ("DAILY", "WEEKLY") else from_
    steps = max((to - from_).days, 0) // (_STEP_DAYS[freq] * interval) + 1
    if steps * _STEP_COST[freq] > MAX_STEPS:
        raise TooOftenError


def _forward(rule: dict[str, str], start: date, begin: datetime) -> date:
    """Move a start from long ago to just before the window, in whole intervals.

    Only where nothing is counted from it. The zone keeps the wall time.
    """
    if "COUNT" in rule or rule["FREQ"] not in ("DAILY", "WEEKLY"):
        return start
    days = _STEP_DAYS[rule["FREQ"]] * int(rule.get("INTERVAL", "1"))
    ahead = (begin - _moment(start)).days - 8
    if ahead <= 0:
        return start
    # The library takes this start for an occurrence, which the window then drops.
    return start + timedelta(days=ahead // days * days)


def _bounded(rule: dict[str, str], start: date, end: datetime) -> str:
    """Write the rule with an end, the window's at the latest, in the form that fits."""
    until = end
    said = rule.get("UNTIL", "")
    if said:
        match = re.match(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?\Z", said)
        if not match:
            raise BadRuleError(f"UNTIL={said}")
        try:
            day = date(*(int(part) for part in match.groups()[:3]))
            if match[4]:
                at = datetime.combine(day, time(int(match[4]), int(match[5]), int(match[6])))
            else:
                at = datetime.combine(day, time(23, 59, 59))
        except ValueError:
            raise BadRuleError(f"UNTIL={said}") from None
        zone = UTC if match[7] or not isinstance(start, datetime) else start.tzinfo
        until = min(until, at.replace(tzinfo=zone))
    parts = {name: value for name, value in rule.items() if name != "UNTIL"}
    text = ";".join(f"{name}={value}" for name, value in parts.items())
    if not isinstance(start, datetime):
        return f"{text};UNTIL={until:%Y%m%d}"
    return f"{text};UNTIL={until.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _expand(
    prepared: Sequence[tuple[Member, date, list[str]]], begin: datetime, end: datetime
) -> list[Occurrence]:
    import icalendar
    import recurring_ical_events

    calendar = icalendar.Calendar()
    for member, start, rules in prepared:
        event = icalendar.Event()
        event.add("UID", "series")
        event.add("X-NUMBER", str(member.number))
        event.add("SEQUENCE", member.sequence)
        event.add("DTSTART", start)
        event.add("DTEND", start + (member.end - member.start))
        for rule in rules:
            try:
                event.add("RRULE", icalendar.vRecur.from_ical(rule))
            except ValueError as problem:
                raise BadRuleError(str(problem)) from None
        for at in member.extra:
            event.add("RDATE", [at])
        for at in member.without:
            event.add("EXDATE", [at])
        if member.recurrence_id is not None:
            reach = {"RANGE": "THISANDFUTURE"} if member.and_future else {}
            event.add("RECURRENCE-ID", member.recurrence_id, parameters=reach)
        calendar.add_component(event)
    found: list[Occurrence] = []
    try:
        query = recurring_ical_events.of(calendar, skip_bad_series=False)
        for component in query.between(begin, end):
            number = int(component["X-NUMBER"])
            original = component["RECURRENCE-ID"].dt
            at = component["DTSTART"].dt
            found.append(Occurrence(number, at, component["DTEND"].dt, original))
            if len(found) > MAX_OCCURRENCES:
                raise TooOftenError
    except TooOftenError:
        raise
    except Exception as problem:  # a library's many ways to refuse a rule
        raise BadRuleError(f"{type(problem).__name__}: {problem}") from None
    return found


def _moment(at: date) -> datetime:
    if isinstance(at, datetime):
        return at
    return datetime.combine(at, time(), UTC)


def _day(at: date) -> date:
    return at.date() if isinstance(at, datetime) else at
