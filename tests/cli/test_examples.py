"""The example calendars, as a newcomer sees them: each employer and post, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import Calsync

EXAMPLES = Path(__file__).parents[2] / "examples"

KNOWN = {
    "google.ics": {
        ("Foxglove Robotics", ""),
        ("Larkspur Health", "Data Analyst"),
        ("Merrowgate Games", "BI Developer"),
        ("Tidelock Grid", "Senior Data Analyst"),
        ("Copperline Transit", "Data Analyst, Network Planning"),
        ("Saltmarsh Credit Union", "Reporting Manager"),
    },
    "apple.ics": {
        ("Habicht Optik", "Senior UX Designerin"),
        ("Nordlicht Mobility GmbH", "Senior Product Designer"),
        ("Fuchsbau Software", "UX Lead"),
        ("Kaskade Games", "UI Artist"),
        ("Pebbleworks", "Design Systems Lead"),
        ("Atelier Morgenrot", "Service Designerin"),
    },
    "outlook.ics": {
        ("Thornmere Parcel", "Delivery Lead"),
        ("Beaconhurst Insurance", "Program Manager"),
        ("Quillstone Analytics", "Delivery Director"),
        ("Valombre Énergie", "Chef de projet senior"),
    },
}


@pytest.mark.parametrize("name", KNOWN)
def test_who_they_are_with_and_for_what(calsync: Calsync, name: str) -> None:
    """What drafts and reminders say stands here: a wrong word would go to an employer."""
    now = "2026-11-10T08:00-05:00"
    ended = calsync("list", "--json", "--calendar", EXAMPLES / name, "--region", "US", "--now", now)
    assert ended.code == 0
    found = json.loads(ended.out)["applications"]
    assert {(a["employer"], a["role"]) for a in found} == KNOWN[name]
