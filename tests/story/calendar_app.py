"""A calendar app in small: one file, in which a person enters, moves, edits and deletes events.

Events that are not calsync's are cut and inserted as text, so that all their bytes are known.
calsync's own are edited as apps do: parsed, changed and written again as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import icalendar

from tests.story.grammar import (
    LEFT,
    SILENT,
    Cancelled,
    Deletes,
    Enters,
    Invited,
    Moves,
    Ordinary,
    Reschedules,
    Retitles,
    Stands,
    Writes,
)

Gesture = Enters | Invited | Reschedules | Cancelled | Moves | Deletes | Retitles | Writes

_EVENT = re.compile(rb"BEGIN:VEVENT\r\n.*?\r\nEND:VEVENT\r\n", re.DOTALL)
_UID = re.compile(
    r"calsync-[0-9a-f]{16}-(card|followup[1-9]\d*|feedback|letgo|thankyou)(?:-[1-9]\d*)?"
)
_CLOSE: Final = b"END:VCALENDAR\r\n"

_ZONE = """\
BEGIN:VTIMEZONE
TZID:America/New_York
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
TZNAME:EDT
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
END:STANDARD
END:VTIMEZONE
"""

# Folded where nobody else would fold, with an odd property and in an odd order: a program that
# writes this event anew does not give the same bytes.
_EXTRAS = {
    "": "",
    "every week": "RRULE:FREQ=WEEKLY\nX-ROBINS-APP-COLOUR:teal\n",
    "every year": "RRULE:FREQ=YEARLY\n",
    "with guests": (
        'ORGANIZER;CN="Okoro, Nora":mailto:nora@example.org\n'
        "ATTENDEE;PARTSTAT=ACCEPTED;CN=Robin:mailto:robin@example.com\n"
        "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:sam@example.net\n"
    ),
    "with long notes": (
        "description:Coach 7\\, seat 31. The ticket is in\n"
        "  the blue folder\\;\\nbring the\n  charger and the book for Grandma.\n"
        "x-seat;x-side=window:31\n"
    ),
}


class CannotDo(Exception):
    """The calendar does not hold what somebody in the story takes hold of."""


@dataclass(frozen=True)
class Reminder:
    """One of calsync's entries, as the file has it; `start` and `end` are local and naive."""

    uid: str
    step: str
    start: datetime
    end: datetime
    title: str
    notes: str
    event: icalendar.Event
    text: bytes


def _moment(value: datetime) -> str:
    return f"{value:%Y%m%dT%H%M%S}"


def _lines(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()


class CalendarFile:
    """The calendar of the story, at `path`."""

    def __init__(
        self, path: Path, *, zone: str, me: str, employers: Sequence[str], holds: Sequence[Ordinary]
    ) -> None:
        self.path = path
        self.zone = ZoneInfo(zone)
        self.me = me
        self.employers = employers
        self.left: dict[str, tuple[datetime, datetime, str]] = {}
        self.words: dict[str, list[str]] = {}
        self._entered = 0
        events = "".join(self._ordinary(one, number) for number, one in enumerate(holds, start=1))
        head = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Robin's app//EN\nCALSCALE:GREGORIAN\n"
        path.write_bytes(_lines(f"{head}X-WR-CALNAME:Robin\n{_ZONE}{events}") + _CLOSE)

    def _ordinary(self, one: Ordinary, number: int) -> str:
        if one.hours is None:
            when = (
                f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}\n"
                f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}\n"
            )
        else:
            when = self._when(*one.hours)
        return (
            f"BEGIN:VEVENT\nUID:ordinary-{number}@robin.example\nDTSTAMP:20260115T120000Z\n"
            f"{when}SUMMARY:{one.title}\n{_EXTRAS[one.extra]}END:VEVENT\n"
        )

    def _when(self, start: datetime, end: datetime, *, in_utc: bool = False) -> str:
        if in_utc:
            at, until = (one.replace(tzinfo=self.zone).astimezone(UTC) for one in (start, end))
            return f"DTSTART:{_moment(at)}Z\nDTEND:{_moment(until)}Z\n"
        return (
            f"DTSTART;TZID={self.zone.key}:{_moment(start)}\n"
            f"DTEND;TZID={self.zone.key}:{_moment(end)}\n"
        )

    # What it holds

    def _events(self) -> Iterator[tuple[bytes, icalendar.Event]]:
        for found in _EVENT.finditer(self.path.read_bytes()):
            event = icalendar.Event.from_ical(found[0])
            assert isinstance(event, icalendar.Event)
            yield found[0], event

    def _local(self, value: object) -> datetime:
        """Return local, naive time; an all-day value is the midnight it begins with."""
        if not isinstance(value, datetime):
            return datetime.fromisoformat(str(value))
        return value.astimezone(self.zone).replace(tzinfo=None)

    def reminders(self) -> list[Reminder]:
        """Return what is calsync's by the form of its UID, in the order of time."""
        found = []
        for text, event in self._events():
            uid = str(event["UID"])
            if (form := _UID.fullmatch(uid)) is None:
                continue
            start, end = (self._local(event.decoded(key)) for key in ("DTSTART", "DTEND"))
            title, notes = str(event["SUMMARY"]), str(event.get("DESCRIPTION", ""))
            found.append(Reminder(uid, form[1], start, end, title, notes, event, text))
        return sorted(found, key=lambda one: (one.start, one.title))

    def name(self, reminder: Reminder) -> str:
        """Name a reminder as the story does: only a follow-up goes by its exact title."""
        about = next((one for one in self.employers if one in reminder.title), None)
        match reminder.step:
            case "card" if about:
                return f"Card for {about}"
            case "letgo" if about:
                return f"Let it go: {about}"
            case "feedback" if about:
                return f"Ask {about} for feedback"
            case _:
                return reminder.title

    def standing(self) -> list[Stands]:
        """Return all reminders as the story tells them, in the order of time."""
        told = []
        for one in self.reminders():
            flags = set()
            if self.left.get(one.uid) == (one.start, one.end, one.title):
                flags.add(LEFT)
            if not one.event.walk("VALARM"):
                flags.add(SILENT)
            told.append(Stands(one.start, self.name(one), frozenset(flags)))
        return told

    def others(self) -> bytes:
        """Return the file without calsync's entries: everything that calsync must not touch."""
        rest = self.path.read_bytes()
        for one in self.reminders():
            rest = rest.replace(one.text, b"")
        return rest

    def find(self, name: str, at: datetime) -> Reminder:
        """Return the one reminder of that name at that time.

        Raises:
            CannotDo: there is none, or there are several.
        """
        found = [one for one in self.reminders() if self.name(one) == name and one.start == at]
        if len(found) != 1:
            raise CannotDo(f"{len(found)} reminders are {Stands(at, name)}")
        return found[0]

    # What a person does

    def do(self, gesture: Gesture, *, now: datetime) -> None:
        """Do one thing by hand, at `now` (aware).

        Raises:
            CannotDo: what it is done to is not there.
        """
        stamp = f"{_moment(now.astimezone(UTC))}Z"
        match gesture:
            case Enters(title, start, end, in_utc):
                when = self._when(start, end, in_utc=in_utc)
                self._add(f"{when}SUMMARY:{title}\nCATEGORIES:interview\n", stamp)
            case Invited(title, start, end, name, address):
                self._add(
                    f"ORGANIZER;CN={name}:mailto:{address}\n"
                    f"ATTENDEE;CN=Robin;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:{self.me}\n"
                    f"{self._when(start, end)}SUMMARY:{title}\nSEQUENCE:0\nSTATUS:CONFIRMED\n"
                    f"DESCRIPTION:Thank you for applying. You will meet {name} and the team.\n",
                    stamp,
                )
            case Reschedules(title, was, start, end):
                text = self._interview(title, was)
                rest = re.sub(rb"(?:DTSTART|DTEND)[;:].*\r\n", b"", text)
                self._put(text, self._with(rest, self._when(start, end), stamp))
            case Cancelled(title, at):
                text = self._interview(title, at)
                rest = re.sub(rb"STATUS:.*\r\n", b"", text)
                self._put(text, self._with(rest, "STATUS:CANCELLED\n", stamp))
            case Moves(name, at, to):
                mine = self.find(name, at)
                start, end = (to.replace(tzinfo=self.zone), to + (mine.end - mine.start))
                self._edit(
                    mine, {"DTSTART": start, "DTEND": end.replace(tzinfo=self.zone)}, now=now
                )
            case Retitles(name, at, title):
                self._edit(self.find(name, at), {"SUMMARY": title}, now=now)
            case Writes(text, name, at):
                mine = self.find(name, at)
                self._edit(mine, {"DESCRIPTION": _with_line(mine.notes, text)}, now=now)
                self.words.setdefault(mine.uid, []).append(text)
            case Deletes(name, at):
                self._put(self.find(name, at).text, b"")

    def _add(self, properties: str, stamp: str) -> None:
        self._entered += 1
        text = (
            f"BEGIN:VEVENT\nUID:talk-{self._entered}@robin.example\nDTSTAMP:{stamp}\n"
            f"CREATED:{stamp}\nLAST-MODIFIED:{stamp}\n{properties}END:VEVENT\n"
        )
        held = self.path.read_bytes()
        assert held.endswith(_CLOSE)
        self.path.write_bytes(held.removesuffix(_CLOSE) + _lines(text) + _CLOSE)

    def _interview(self, title: str, at: datetime) -> bytes:
        found = [
            text
            for text, event in self._events()
            if not _UID.fullmatch(str(event["UID"]))
            and str(event["SUMMARY"]) == title
            and self._local(event.decoded("DTSTART")) == at
        ]
        if len(found) != 1:
            raise CannotDo(f'{len(found)} events are "{title}" at {at}')
        return found[0]

    def _with(self, event: bytes, lines: str, stamp: str) -> bytes:
        """Return the event with more lines, and modified at `stamp`."""
        event = re.sub(rb"LAST-MODIFIED:.*\r\n", _lines(f"LAST-MODIFIED:{stamp}\n{lines}"), event)
        assert _lines(lines) in event
        return event

    def _put(self, old: bytes, new: bytes) -> None:
        held = self.path.read_bytes()
        assert held.count(old) == 1
        self.path.write_bytes(held.replace(old, new))

    def _edit(self, mine: Reminder, fields: Mapping[str, Any], *, now: datetime) -> None:
        event = mine.event
        changed = {
            **fields,
            "LAST-MODIFIED": now.astimezone(UTC),
            "DTSTAMP": now.astimezone(UTC),
            "SEQUENCE": int(event.get("SEQUENCE", 0)) + 1,
        }
        for key, value in changed.items():
            event.pop(key, None)
            event.add(key, value)
        self._put(mine.text, event.to_ical())
        if "DESCRIPTION" not in fields:
            after = next(one for one in self.reminders() if one.uid == mine.uid)
            self.left[mine.uid] = (after.start, after.end, after.title)


def _with_line(notes: str, said: str) -> str:
    """Fill the blank line (`timeline:`) with what is said; where there is none, write on top."""
    key = said.split(":")[0]
    filled, count = re.subn(rf"(?im)^{re.escape(key)}:[ \t]*$", lambda _: said, notes, count=1)
    return filled if count else f"{said}\n{notes}"
