"""Events for the tests of detection, with as little as each needs."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from calsync.detection import find
from calsync.model import Event, Interview, Me, Person, Settings
from tests.detection.corpus import OWNER

ZONE = ZoneInfo("Europe/Berlin")
START = datetime(2026, 3, 3, 10, tzinfo=ZONE)
ME = Person("Alex Moreau", "alex.moreau@example.com", "ACCEPTED")
COLLEAGUE = Person("Priya Nair", "priya.nair@northlight.example")
RECRUITER = Person("Joan Pike", "joan.pike@tarnfield.example")
NOBODY = Settings(me=Me())


def event(title: str, **fields: Any) -> Event:
    """Build an event of an hour; `minutes` and every field of `Event` may be given."""
    minutes = fields.pop("minutes", 60)
    start = fields.pop("start", START)
    fields.setdefault("uid", f"{title}@example.com")
    return Event(title=title, start=start, end=start + timedelta(minutes=minutes), **fields)


def judged(title: str, settings: Settings = OWNER, **fields: Any) -> Interview:
    """Judge an event that stands alone in its calendar."""
    return find([event(title, **fields)], settings)[0]
