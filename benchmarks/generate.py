"""A deterministic calendar of any size, shaped like real exports.

    python benchmarks/generate.py 10000 calendar.ics

About 0.85 kB an event over six years: meetings in UTC and in local time, all-day events,
series with EXDATE, attendees, long folded descriptions, alarms. One event in fifty is an
interview, one in two hundred only looks like one.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from pathlib import Path

FIRST_DAY = datetime(2021, 1, 1)  # noqa: DTZ001 - wall time, zones are added as text
DAYS = 6 * 365
FIRMS = ("Acme", "Globex", "Initech", "Vandelay GmbH", "Aubert SA", "Soylent AG", "Hooli", "Tyrell")
ROLES = ("Backend Engineer", "Data Analyst", "Product Manager", "QA Lead", "Technical Writer")
PEOPLE = ("Ana Sørensen", "Tomás Novák", "Grace Okafor", "Hiro Tanaka", "Elif Öztürk")
INTERVIEWS = (
    "Interview: {role} at {firm}",
    "Phone screen: {firm}",
    "{firm} final round interview",
    "Vorstellungsgespräch {firm}",
    "Entretien d'embauche – {firm}",
    "面接 {firm}",
    "Entrevista de trabajo: {firm}",
    "Recruiter call: {firm} ({role})",
)
LOOK_ALIKES = (
    "Interview prep",
    "Podcast interview: {who}",
    "Debrief: interview panel",
    "Canceled: Interview with {firm}",
)
PLAIN = (
    "Standup",
    "1:1 {who}",
    "Sprint planning",
    "Zahnarzt",
    "Yoga",
    "Budget review",
    "Déjeuner avec {who}",
    "School pick-up",
    "{firm} demo",
    "Focus time",
    "Gym",
)
SENTENCES = (
    "Please review the attached agenda before the meeting; comments are welcome.",
    "Bitte die Unterlagen bis Freitag prüfen, danach geht es an die Geschäftsführung.",
    "Dial-in: +49 30 5557 0100, PIN 442 118 907#, or one tap on a mobile phone.",
    "Merci de confirmer votre présence, le café est prévu dans la salle « Été ».",
    "Notes from last time: action items 3, 5 and 8 are still open.",
)
ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE"""


class Dice:
    """A small linear congruential generator: the same picks on every machine."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        """Give a number from 0 up to, not including, `limit`."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def pick(self, items: tuple[str, ...]) -> str:
        """Give one of the items."""
        return items[self.below(len(items))]


def fold(line: str) -> list[str]:
    """Fold a content line at 75 octets, never inside a character."""
    parts, part, octets = [], "", 0
    for char in line:
        size = len(char.encode())
        if octets + size > 75:
            parts.append(part)
            part, octets = " ", 1
        part += char
        octets += size
    return [*parts, part]


def event(number: int, dice: Dice) -> list[str]:
    """Lines of one event."""
    words = {"firm": dice.pick(FIRMS), "role": dice.pick(ROLES), "who": dice.pick(PEOPLE)}
    shape = PLAIN
    if number % 50 == 25:
        shape = INTERVIEWS
    elif number % 200 == 110:
        shape = LOOK_ALIKES
    start = FIRST_DAY + timedelta(days=dice.below(DAYS), hours=7 + dice.below(12))
    end = start + timedelta(minutes=(30, 45, 60, 90)[dice.below(4)])
    kind = dice.below(10)
    lines = ["BEGIN:VEVENT"]
    if kind == 0 and shape is PLAIN:
        lines += [
            f"DTSTART;VALUE=DATE:{start:%Y%m%d}",
            f"DTEND;VALUE=DATE:{start + timedelta(days=1):%Y%m%d}",
        ]
    elif kind < 6:
        lines += [
            f"DTSTART;TZID=Europe/Berlin:{start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID=Europe/Berlin:{end:%Y%m%dT%H%M%S}",
        ]
    else:
        lines += [f"DTSTART:{start:%Y%m%dT%H%M%SZ}", f"DTEND:{end:%Y%m%dT%H%M%SZ}"]
    if kind == 1 and shape is PLAIN:
        lines += [
            "RRULE:FREQ=WEEKLY;COUNT=20",
            f"EXDATE;TZID=Europe/Berlin:{start + timedelta(days=14):%Y%m%dT%H%M%S}",
        ]
    lines += [
        f"DTSTAMP:{start - timedelta(days=3):%Y%m%dT%H%M%SZ}",
        f"UID:{dice.below(2**31):08x}{number:07d}@example.com",
        f"CREATED:{start - timedelta(days=9):%Y%m%dT%H%M%SZ}",
        f"LAST-MODIFIED:{start - timedelta(days=3):%Y%m%dT%H%M%SZ}",
    ]
    for _ in range(dice.below(4)):
        lines.append(
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;"
            f"CN={dice.pick(PEOPLE)};X-NUM-GUESTS=0:mailto:p{dice.below(3000):04d}@example.com"
        )
    text = "\\n".join(dice.pick(SENTENCES) for _ in range(dice.below(7)))
    lines += [
        "DESCRIPTION:" + text.replace(";", "\\;").replace(",", "\\,"),
        f"LOCATION:{dice.below(9)}. floor",
        f"SEQUENCE:{dice.below(4)}",
        "STATUS:CONFIRMED",
        "SUMMARY:" + dice.pick(shape).format_map(words),
        "TRANSP:OPAQUE",
    ]
    if dice.below(3) == 0:
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Reminder",
            "TRIGGER:-P0DT0H10M0S",
            "END:VALARM",
        ]
    return [*lines, "END:VEVENT"]


def calendar(events: int, seed: int = 1) -> bytes:
    """Give a whole calendar with LF line ends."""
    dice = Dice(seed)
    lines = [
        "BEGIN:VCALENDAR",
        "PRODID:-//Example//Calendar 1.0//EN",
        "VERSION:2.0",
        "X-WR-TIMEZONE:Europe/Berlin",
        *ZONE.splitlines(),
    ]
    for number in range(events):
        for line in event(number, dice):
            lines += fold(line)
    return ("\n".join([*lines, "END:VCALENDAR"]) + "\n").encode()


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(calendar(int(sys.argv[1])))
