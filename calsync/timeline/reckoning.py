"""Dates that words stand for, counted from the day on which they were said.

Weeks begin on Monday and are over on Friday. At a weekend "this week" is the one that is
about to begin, as "next week" is.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

SOON_DAYS = 180  # a date without a year lies no further ahead
TUESDAY, WEDNESDAY, FRIDAY, SATURDAY, SUNDAY = 1, 2, 4, 5, 6
LAST = 0  # as a day of the month

PART_OF_WEEK = {"early": TUESDAY, "mid": WEDNESDAY, "end": FRIDAY}
PART_OF_MONTH = {"early": 5, "mid": 15, "end": LAST}


def weekday_after(day: date, weekday: int) -> date:
    """Find the first such weekday after a day."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def weekday_from(day: date, weekday: int) -> date:
    """Find the first such weekday from a day on, the day included."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def in_week(said_on: date, weeks_ahead: int, weekday: int) -> date | None:
    """Find a weekday of this week (0), the next (1) and so on; None: it has passed."""
    if weeks_ahead == 0 and said_on.weekday() >= SATURDAY:
        weeks_ahead = 1
    monday = said_on - timedelta(days=said_on.weekday())
    return _ahead(monday + timedelta(weeks=weeks_ahead, days=weekday), said_on)


def in_month(said_on: date, months_ahead: int, day: int) -> date | None:
    """Find a day of this month (0), the next (1) and so on; None: it has passed."""
    first = months_after(said_on.replace(day=1), months_ahead)
    return _ahead(first.replace(day=day or monthrange(first.year, first.month)[1]), said_on)


def _ahead(day: date, said_on: date) -> date | None:
    return day if day >= said_on else None


def months_after(day: date, months: int) -> date:
    """Go months ahead; where the month has no such day, to its last."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def dated(year: int, month: int, day: int) -> date | None:
    """Make a date; `LAST` is the last day of the month. None: there is no such date."""
    if not 1 <= month <= 12 or not date.min.year <= year <= date.max.year:
        return None
    last = monthrange(year, month)[1]
    return date(year, month, day or last) if 0 <= day <= last else None


def next_date(said_on: date, month: int, day: int) -> date | None:
    """Find the first such date from a day on; None: there is none within 180 days."""
    return _first_soon(said_on, (dated(said_on.year + n, month, day) for n in (0, 1)))


def next_day(said_on: date, day: int) -> date | None:
    """Find the first such day of a month from a day on."""
    first = said_on.replace(day=1)
    months = (months_after(first, n) for n in range(3))
    return _first_soon(said_on, (dated(month.year, month.month, day) for month in months))


def next_week(said_on: date, number: int, weekday: int) -> date | None:
    """Find a weekday of the first ISO week of a number that is not over."""
    year = said_on.isocalendar().year
    return _first_soon(said_on, (in_iso_week(year + n, number, weekday) for n in (0, 1)))


def in_iso_week(year: int, number: int, weekday: int) -> date | None:
    """Find a weekday of an ISO week; None: the year has no such week."""
    try:
        return date.fromisocalendar(year, number, weekday + 1)
    except ValueError:
        return None


def next_quarter_end(said_on: date, quarter: int) -> date | None:
    """Find the last day of the first such quarter that is not over."""
    return next_date(said_on, 3 * quarter, LAST) if 1 <= quarter <= 4 else None


def quarter_end(said_on: date) -> date:
    """Find the last day of the quarter."""
    return _last_of_month(said_on.year, (said_on.month + 2) // 3 * 3)


def _last_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _first_soon(said_on: date, days: Iterable[date | None]) -> date | None:
    for day in days:
        if day is not None and day >= said_on:
            return day if (day - said_on).days <= SOON_DAYS else None
    return None
