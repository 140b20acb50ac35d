"""The labelled calendars on which detection is developed and measured.

A folder holds one JSON Lines file a language; a line is an event and what it is:
`verdict` is "interview" or "not", also for one that is cancelled; `employer` and `role`
are empty where the event does not tell them; `also` lists other names of the employer that
a fair reader would take from the event. All people and firms are invented.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from calsync.model import Event, Me, Person, Settings

HERE = Path(__file__).parent / "corpus"
DEVELOP = HERE / "develop"
DEVELOP2 = HERE / "develop2"  # by another hand
DEVELOP3 = HERE / "develop3"  # by many hands, most of it look-alikes
DEVELOP4 = HERE / "develop4"  # written to be missed: every second row, the others are HELD
DEVELOP5 = HERE / "develop5"  # once more to be missed: clients of agencies, branches, booking pages
# As people write them every day: before any of it was seen, precision 0.991, recall 0.977,
# employer 0.878.
DEVELOP6 = HERE / "develop6"
# The employer's name in every place it stands: before any of it was seen, precision 0.990,
# recall 0.884, employer 0.756.
DEVELOP7 = HERE / "develop7"
# The employer stands elsewhere than in the title, often among other firms: 70 rows, before any
# of it was seen precision 1.000, recall 0.919, employer 0.565.
DEVELOP8 = HERE / "develop8"
# Ordinary interviews of eleven languages, a third of them with no firm in the title: before any
# of it was seen, precision 0.996, recall 0.921, employer 0.814.
DEVELOP9 = HERE / "develop9"
# What stands in the calendars of people who look for no job, none of it an interview: before any
# of it was seen, 28 of 360 rows were sure.
DEVELOP10 = HERE / "develop10"
# Never developed on, never read row by row: only their figures are looked at.
HELD = HERE / "held"
MEASURED = HERE / "measured"

OWNER = Settings(
    me=Me(emails=("alex.moreau@example.com",), employer_domains=("northlight.example",))
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """An event and what a person says that it is."""

    event: Event
    language: str
    shape: str
    is_interview: bool
    employer: str
    role: str
    why: str
    also: tuple[str, ...] = ()  # other fair names of the employer


def load(folder: Path = DEVELOP) -> tuple[Labelled, ...]:
    """Read every `*.jsonl` under `folder`, in the order of names and lines.

    Rows that a careful reader could not decide ("unclear") do not count.
    """
    found = []
    for path in sorted(folder.rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line) if line.strip() else {"verdict": "unclear"}
            if row["verdict"] != "unclear":
                found.append(labelled(row))
    return tuple(found)


def labelled(row: Mapping[str, Any]) -> Labelled:
    """Build the event of one line."""
    zone = ZoneInfo(row.get("tz") or "UTC")
    start = datetime.fromisoformat(row["start"])
    start = start.replace(tzinfo=zone) if start.tzinfo is None else start.astimezone(zone)
    all_day = bool(row.get("all_day"))
    minutes = row.get("minutes") or (1440 if all_day else 60)
    if all_day:
        end = start + timedelta(days=max(1, round(minutes / 1440)))  # the clock on the wall
    else:
        end = (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(zone)
    return Labelled(
        Event(
            uid=str(row["id"]),
            title=row["title"],
            start=start,
            end=end,
            all_day=all_day,
            has_own_zone=True,
            notes=row.get("notes") or "",
            location=row.get("location") or "",
            url=row.get("url") or "",
            organizer=_person(row["organizer"]) if row.get("organizer") else None,
            attendees=tuple(_person(p) for p in row.get("attendees") or ()),
            status=(row.get("status") or "").upper(),
            categories=tuple(c.lower() for c in row.get("categories") or ()),
            recurring=bool(row.get("recurring")),
        ),
        row.get("lang", ""),
        row.get("shape", ""),
        row["verdict"] == "interview",
        row.get("employer") or "",
        row.get("role") or "",
        row.get("why") or "",
        tuple(row.get("also") or ()),
    )


def _person(row: Mapping[str, Any]) -> Person:
    return Person(
        row.get("name") or "", (row.get("email") or "").lower(), (row.get("partstat") or "").upper()
    )
