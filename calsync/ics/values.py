"""Values of an event's lines: people, moments, stamps."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from calsync.ics import lines
from calsync.ics.lines import Component, Line
from calsync.marks import basic, stamp
from calsync.model import Person

# Far enough from both ends of Python's calendar that a time can be put into any zone, and
# the longest event be added to it.
_YEARS = range(1000, 9000)
_UTC = re.compile(r"\d{8}T\d{6}Z\Z")


def person(line: Line) -> Person:
    """Read an ORGANIZER or ATTENDEE, its address in small letters."""
    value = line.value.strip()
    email = value[7:] if value[:7].lower() == "mailto:" else value
    if "@" not in email:
        email = line.params.get("EMAIL", "")
    return Person(
        name=line.params.get("CN", "").strip(),
        email=email.strip().lower(),
        partstat=line.params.get("PARTSTAT", "").upper(),
    )


def text_of(component: Component, name: str) -> str:
    """Give a value as it is written, without blanks around it; empty where there is none."""
    line = component.first(name)
    return line.value.strip() if line else ""


def moment(value: str) -> tuple[date, bool] | None:
    """Read a date or time as `lines.moment` does; None, too, in a year beyond all measure."""
    read = lines.moment(value)
    return read if read and read[0].year in _YEARS else None


def passed_over(line: Line) -> str:
    """Say that an event was read without a line that says nothing."""
    return f"its {line.name} {line.value[:40]!r} cannot be understood; read as without it"


def in_zone(at: date, fallback: ZoneInfo, *, keep: bool) -> datetime:
    """Midnight of a date in the fallback zone; a moment in its own zone, or there."""
    if not isinstance(at, datetime):
        return datetime.combine(at, time(), fallback)
    zone = at.tzinfo if keep else fallback
    # A time that the clocks leap over is the one an hour on.
    return at.astimezone(UTC).astimezone(zone)


def repeating_in(at: date, zone: tzinfo | None) -> date:
    """Give a moment in the zone in which its series repeats; a date stays as it is."""
    return at.astimezone(zone) if isinstance(at, datetime) else at


def utc_stamp(component: Component, name: str) -> str:
    """Give a property that is a moment in UTC basic form; empty where it is none."""
    value = component.text(name).strip().upper()
    return value if _UTC.match(value) else ""


def stamp_of(at: date) -> str:
    """Name an occurrence by its date or moment, in basic form."""
    return stamp(at) if isinstance(at, datetime) else basic(at)


def basic_of(day: date, by: timedelta) -> bytes:
    """Write the day `by` from another in basic form, as far as the calendar goes."""
    with suppress(OverflowError):
        day += by
    return f"{day.year:04d}{day.month:02d}{day.day:02d}".encode()
