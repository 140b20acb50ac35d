"""The zone that the events of somebody's calendars are in: a better guess than a server's UTC."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from datetime import date, timedelta

from calsync.errors import CalsyncError
from calsync.ics import zones
from calsync.model import CalendarSettings
from calsync.stores import Store, dav, open_on_disk
from calsync.stores.dav.cache import MemoryCache
from calsync.stores.feed import Feed

LEAST_SHARE = 0.8  # of the events that name a zone
SPAN = timedelta(days=90)  # before and after today, of what a server is asked for

_START = re.compile(rb"(?im)^DTSTART;(?:[^:\r\n]*;)?TZID=\"?([^\":;\r\n]+)")
_OWN = re.compile(rb"(?im)^X-WR-TIMEZONE[^:\r\n]*:([^\r\n]+)")


def guess(calendars: Iterable[CalendarSettings], *, today: date) -> str:
    """Read calendars, and give the zone of nearly all their timed events.

    Where no event names one, it is that of the calendar itself; "" where neither tells.
    What cannot be read does not count.
    """
    texts = [data for calendar in calendars for data in _texts(calendar, today)]
    named = _counted(match[1] for data in texts for match in _START.finditer(data))
    named = named or _counted(match[1] for data in texts for match in _OWN.finditer(data))
    name, count = (named.most_common(1) or [("", 0)])[0]
    return name if count >= LEAST_SHARE * named.total() else ""


def _counted(names: Iterable[bytes]) -> Counter[str]:
    """Count the zones that are meant; names that nobody knows do not count."""
    found: Counter[str] = Counter()
    for name, count in Counter(names).items():
        zone = zones.named(name.decode("utf-8", "replace").strip())
        if zone is not None:
            found[zone.key] += count
    return found


def _texts(calendar: CalendarSettings, today: date) -> list[bytes]:
    try:
        with closing(_open(calendar, today)) as store:
            return [resource.data for resource in store.read().resources]
    except CalsyncError:
        return []


def _open(calendar: CalendarSettings, today: date) -> Store:
    if calendar.type == "caldav":
        return dav.open_store(
            calendar,
            keeps=lambda data: b"TZID=" in data,
            cache=MemoryCache(is_lasting=True),  # or it would be read whole
            window=(today - SPAN, today + SPAN),
        )
    if calendar.type == "feed":
        return Feed(
            calendar.url,
            name=calendar.name,
            ca_file=calendar.ca_file,
            fingerprint=calendar.fingerprint,
        )
    return open_on_disk(calendar)
