"""Expand a recurring event inside a window, with bounded work.

`recurring_ical_events` expands. Its rules walk to the year 9999 where nothing matches,
whatever end they are given, so every bound stands before it and is a count: a rule must
repeat by days, be of a kind that is sure to match, and take few steps to the window.

>>> start = datetime(2026, 3, 2, 9, tzinfo=UTC)
>>> weekly = Member(0, start, start + timedelta(hours=1), rules=("FREQ=WEEKLY;COUNT=2",))
>>> [f"{o.start:%m-%d}" for o in expand([weekly], first=date(2026, 3, 1), last=date(2026, 4, 1))]
['03-02', '03-09']
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

MAX_STEPS = 20_000  # days, or what costs as much, from a rule's start to the window's end
MAX_OCCURRENCES = 1_000  # in the window
MAX_VALUE_CHARACTERS = 18  # of one value in a rule; a number of more means nothing
MAX_NUMBER = 100_000  # an interval or a count beyond is as good as this one
TOO_OFTEN = "repeats too often to be an interview"
TOO_ODD = "repeats in a way that no interview does"

_STEP_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}
# What one interval costs compared with a day's: a month's or a year's mask is computed.
_STEP_COST = {"DAILY": 1, "WEEKLY": 1, "MONTHLY": 8, "YEARLY": 40}
_WITHIN_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")
_PARTS = {
    "FREQ": re.compile(r"(?:SECOND|MINUTE|HOUR|DAI|WEEK|MONTH|YEAR)LY\Z"),
    "INTERVAL": re.compile(r"0*[1-9]\d*\Z"),
    "COUNT": re.compile(r"\d+\Z"),
    "UNTIL": re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?\Z"),
    "WKST": re.compile(r"(?:MO|TU|WE|TH|FR|SA|SU)\Z"),
    "BYDAY": re.compile(r"(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)\Z"),
    "BYMONTH": re.compile(r"(?:0?[1-9]|1[0-2])\Z"),
    "BYMONTHDAY": re.compile(r"[+-]?(?:0?[1-9]|[12]\d|3[01])\Z"),
    "BYSETPOS": re.compile(r"[+-]?[1-9]\d*\Z"),
    "BYYEARDAY": re.compile(r"[+-]?[1-9]\d*\Z"),
    "BYWEEKNO": re.compile(r"[+-]?[1-9]\d*\Z"),
    "BYHOUR": re.compile(r"\d\d?\Z"),
    "BYMINUTE": re.compile(r"\d\d?\Z"),
    "BYSECOND": re.compile(r"\d\d?\Z"),
}
# The parts beside which a rule of this kind always finds its next day soon.
_PLAIN = {
    "DAILY": {"BYDAY", "BYMONTH"},
    "WEEKLY": {"BYDAY", "BYMONTH"},
    "MONTHLY": {"BYDAY", "BYMONTHDAY", "BYSETPOS"},
    "YEARLY": {"BYDAY", "BYMONTH", "BYMONTHDAY"},
}

Rule = dict[str, str]


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
        TooOftenError: one that is beyond the bounds; the text says why.
    """
    begin = datetime.combine(first, time(), UTC) - timedelta(days=1)
    end = datetime.combine(last, time(), UTC) + timedelta(days=2)
    prepared: list[tuple[Member, list[str]]] = []
    for member in members:
        if len(member.extra) > MAX_OCCURRENCES:
            raise TooOftenError(TOO_OFTEN)
        rules = [parse(text) for text in member.rules] if member.recurrence_id is None else []
        for rule in rules:
            check(rule, member.start, begin, end)
        if len(rules) == 1 and not member.extra:
            member = _forward(member, rules[0], begin)
        prepared.append((member, [_bounded(rule, member.start, end) for rule in rules]))
    with warnings.catch_warnings():
        # A count beside our end is meant: both bound the work.
        warnings.simplefilter("ignore", DeprecationWarning)
        found = _expand(prepared, begin, end)
    inside = [o for o in found if first <= _day(o.start) <= last]
    return tuple(sorted(inside, key=lambda o: (_moment(o.start), _moment(o.original))))


def parse(text: str) -> Rule:
    """Read a rule, name to value; of a part that is said twice the first counts.

    Raises BadRuleError for one that cannot be understood.
    """
    rule: Rule = {}
    for part in text.strip().strip(";").upper().replace(" ", "").split(";"):
        name, equals, value = part.partition("=")
        if name.startswith("X-"):
            continue
        if not equals or name not in _PARTS:
            raise BadRuleError(part)
        values = value.split(",") if name.startswith("BY") else [value]
        if not all(len(one) <= MAX_VALUE_CHARACTERS and _PARTS[name].match(one) for one in values):
            raise BadRuleError(part)
        rule.setdefault(name, value)
    if "FREQ" not in rule:
        raise BadRuleError(text)
    return rule


def check(rule: Rule, start: date, begin: datetime, end: datetime) -> None:
    """Refuse a rule that costs too much between its start and `end`, or may never match.

    Raises TooOftenError.
    """
    freq = rule["FREQ"]
    if freq not in _STEP_DAYS or any("," in rule.get(name, "") for name in _WITHIN_DAY):
        raise TooOftenError(TOO_OFTEN)
    by = {name for name in rule if name.startswith("BY")} - set(_WITHIN_DAY)
    interval = int(rule.get("INTERVAL", "1"))
    is_every = interval == 1 or not by or freq == "WEEKLY"
    if not by <= _PLAIN[freq] or not (is_every or _is_safe(rule, by)) or not _can_match(rule):
        raise TooOftenError(TOO_ODD)
    since = _moment(start)
    if "COUNT" not in rule and freq in ("DAILY", "WEEKLY"):
        since = max(since, begin)  # `_forward` brings it there
    steps = max((end - since).days, 0) // min(_STEP_DAYS[freq] * interval, 10**6) + 1
    if steps * _STEP_COST[freq] > MAX_STEPS:
        raise TooOftenError(TOO_OFTEN)


def _is_safe(rule: Rule, by: set[str]) -> bool:
    """Tell whether every other month or year of a rule has the days it names."""
    return (
        rule["FREQ"] in ("MONTHLY", "YEARLY")
        and "BYMONTH" not in by
        and all(abs(int(day)) <= 28 for day in _numbers(rule, "BYMONTHDAY"))
        and not any(day[:-2].lstrip("+-") == "5" for day in rule.get("BYDAY", "").split(","))
    )


def _can_match(rule: Rule) -> bool:
    """Tell whether there is a day at all that the parts of the rule leave together."""
    freq, days = rule["FREQ"], rule.get("BYDAY", "")
    if freq in ("DAILY", "WEEKLY"):
        is_every = int(rule.get("INTERVAL", "1")) == 1
        return not re.search(r"\d", days) and (is_every or "BYMONTH" not in rule)
    if "BYMONTHDAY" in rule:
        longest = max((_longest(month) for month in _numbers(rule, "BYMONTH")), default=31)
        if min(abs(day) for day in _numbers(rule, "BYMONTHDAY")) > longest:
            return False
        if days and (re.search(r"\d", days) or "BYSETPOS" in rule):
            return False
    if "BYSETPOS" in rule:
        size = 4 * len(days.split(",")) if days and not re.search(r"\d", days) else 1
        return bool(days) and all(abs(n) <= size for n in _numbers(rule, "BYSETPOS"))
    return True


def _numbers(rule: Rule, name: str) -> list[int]:
    return [int(value) for value in rule[name].split(",")] if name in rule else []


def _longest(month: int) -> int:
    return 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31


def _forward(member: Member, rule: Rule, begin: datetime) -> Member:
    """Move a start from long ago to just before the window, in whole intervals.

    Only where nothing is counted from it. The zone keeps the wall time.
    """
    if "COUNT" in rule or rule["FREQ"] not in ("DAILY", "WEEKLY"):
        return member
    days = _STEP_DAYS[rule["FREQ"]] * int(rule.get("INTERVAL", "1"))
    ahead = (begin - _moment(member.start)).days - 8
    if ahead < days:
        return member
    # The library takes this start for an occurrence, which the window then drops.
    shift = timedelta(days=ahead // days * days)
    return member._replace(start=member.start + shift, end=member.end + shift)


def _bounded(rule: Rule, start: date, end: datetime) -> str:
    """Write the rule with an end, the window's at the latest, in the form that fits."""
    until = end
    match = _PARTS["UNTIL"].match(rule.get("UNTIL", ""))
    if match:
        try:
            day = date(int(match[1]), int(match[2]), int(match[3]))
            clock = time(int(match[4]), int(match[5]), int(match[6])) if match[4] else time.max
        except ValueError:
            raise BadRuleError(f"UNTIL={rule['UNTIL']}") from None
        zone = UTC if match[7] or not isinstance(start, datetime) else start.tzinfo
        until = min(until, datetime.combine(day, clock, zone))
    until = max(until, _moment(start))  # the start is an occurrence in any case
    rule = {name: value for name, value in rule.items() if name != "UNTIL"}
    # Beyond any calendar is far enough, and the library refuses what takes over 32 bits.
    for name in {"INTERVAL", "COUNT"} & rule.keys():
        rule[name] = str(min(int(rule[name]), MAX_NUMBER))
    text = ";".join(f"{name}={value}" for name, value in rule.items())
    if not isinstance(start, datetime):
        return f"{text};UNTIL={until:%Y%m%d}"
    return f"{text};UNTIL={until.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _expand(
    prepared: Iterable[tuple[Member, list[str]]], begin: datetime, end: datetime
) -> list[Occurrence]:
    import icalendar
    import recurring_ical_events

    calendar = icalendar.Calendar()
    for member, rules in prepared:
        event = icalendar.Event()
        event.add("UID", "series")
        event.add("X-NUMBER", str(member.number))
        event.add("DTSTART", member.start)
        event.add("DTEND", member.end)
        for rule in rules:
            event.add("RRULE", icalendar.vRecur.from_ical(rule))
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
        for component in recurring_ical_events.of(calendar).between(begin, end):
            found.append(
                Occurrence(
                    number=int(component["X-NUMBER"]),
                    start=component["DTSTART"].dt,
                    end=component["DTEND"].dt,
                    original=component["RECURRENCE-ID"].dt,
                )
            )
    except (ValueError, TypeError, OverflowError) as problem:  # ways to refuse a rule
        raise BadRuleError(f"{type(problem).__name__}: {problem}") from None
    if len(found) > MAX_OCCURRENCES:
        raise TooOftenError(TOO_OFTEN)
    return found


def _moment(at: date) -> datetime:
    return at if isinstance(at, datetime) else datetime.combine(at, time(), UTC)


def _day(at: date) -> date:
    return at.date() if isinstance(at, datetime) else at
