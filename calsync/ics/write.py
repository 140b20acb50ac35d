"""Our reminders as bytes: a VEVENT each, put into a file or a resource of their own.

Nothing is ever written that could make a server send mail: no ATTENDEE, ORGANIZER,
METHOD or RELATED-TO. In a file only our own bytes change; a reminder that stands is
edited line by line, so that what apps have added to it survives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from calsync import __version__
from calsync.ics import lines, zones
from calsync.ics.splice import Cut, Edit, Frame, cut, pieces, unfold
from calsync.marks import stamp
from calsync.model import Mark, Slot

PRODID = f"-//calsync//calsync {__version__}//EN"

_CONTENT_LINE = re.compile(rb"[^\n]*(?:\n[ \t][^\n]*)*+\n?")
_LINE_NAME = re.compile(rb"[A-Za-z0-9-]+")
_RULE_YEARS = re.compile(rb"(?:DTSTART|RDATE):(\d{4})")


class Draft(NamedTuple):
    """A reminder to write anew. `alarm` is how long before the start; None is silent."""

    uid: str
    slot: Slot
    start: datetime
    end: datetime
    title: str
    text: str
    alarm: timedelta | None
    mark: Mark
    is_private: bool = False
    sequence: int = 0


class Revision(NamedTuple):
    """What changes in a reminder that stands at `extent`; None leaves a field alone.

    `start` and `end` go together.
    """

    extent: tuple[int, int]
    start: datetime | None = None
    end: datetime | None = None
    title: str | None = None
    text: str | None = None
    mark: Mark | None = None
    drop_alarm: bool = False
    new_alarm: tuple[timedelta, str] | None = None  # how long before the start, and its text


# --- one reminder ---------------------------------------------------------------------


def event_lines(draft: Draft, *, now: datetime) -> list[str]:
    """Write a reminder as content lines, unfolded, in their fixed order."""
    moment = stamp(now)
    written = [
        "BEGIN:VEVENT",
        f"UID:{draft.uid}",
        f"DTSTAMP:{moment}",
        f"CREATED:{moment}",
        f"LAST-MODIFIED:{moment}",
        f"SEQUENCE:{draft.sequence}",
        _time("DTSTART", draft.start, beside=draft.end),
        _time("DTEND", draft.end, beside=draft.start),
        f"SUMMARY:{_title(draft.title)}",
        f"DESCRIPTION:{lines.escape(draft.text)}",
        "STATUS:CONFIRMED",
        "TRANSP:TRANSPARENT",
    ]
    if draft.is_private:
        written.append("CLASS:PRIVATE")
    written += [
        "CATEGORIES:calsync",
        f"X-CALSYNC-STEP:{draft.slot}",
        f"X-CALSYNC-FINGERPRINT:{draft.mark}",
    ]
    if draft.alarm is not None:
        # Android apps lose events whose alarm stands before their start property.
        written += _alarm(draft.alarm, draft.title)
    written.append("END:VEVENT")
    return written


def _alarm(before: timedelta, title: str) -> list[str]:
    return [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_title(title)}",
        f"TRIGGER:{_trigger(before)}",
        "END:VALARM",
    ]


def render(draft: Draft, *, now: datetime, line_end: bytes = b"\r\n") -> bytes:
    """Write a reminder as bytes."""
    return lines.encode(event_lines(draft, now=now), line_end)


def revise(raw: bytes, revision: Revision, *, now: datetime) -> bytes:
    """Edit a reminder as it stands: our fields that change, line by line, nothing else.

    SEQUENCE rises by one; DTSTAMP and LAST-MODIFIED are renewed.
    """
    line_end = b"\r\n" if raw[: raw.find(b"\n") + 1].endswith(b"\r\n") else b"\n"
    fresh = {"DTSTAMP": f"DTSTAMP:{stamp(now)}", "LAST-MODIFIED": f"LAST-MODIFIED:{stamp(now)}"}
    if revision.start is not None and revision.end is not None:
        fresh["DTSTART"] = _time("DTSTART", revision.start, beside=revision.end)
        fresh["DTEND"] = _time("DTEND", revision.end, beside=revision.start)
    if revision.title is not None:
        fresh["SUMMARY"] = f"SUMMARY:{_title(revision.title)}"
    if revision.text is not None:
        fresh["DESCRIPTION"] = f"DESCRIPTION:{lines.escape(revision.text)}"
    if revision.mark is not None:
        fresh["X-CALSYNC-FINGERPRINT"] = f"X-CALSYNC-FINGERPRINT:{revision.mark}"
    sequence = lines.parse(raw, {"SEQUENCE"}).text("SEQUENCE")
    fresh["SEQUENCE"] = f"SEQUENCE:{(lines.integer(sequence) or 0) + 1}"
    dropped = {"DURATION"} if "DTEND" in fresh else set()
    revised = b"".join(_revised(raw, fresh, dropped, revision.drop_alarm, line_end))
    if revision.new_alarm is None:
        return revised
    end = revised.upper().rindex(b"END:VEVENT")
    return revised[:end] + lines.encode(_alarm(*revision.new_alarm), line_end) + revised[end:]


def _revised(
    raw: bytes, fresh: dict[str, str], dropped: set[str], drop_alarm: bool, line_end: bytes
) -> Iterator[bytes]:
    due = dict(fresh)
    done: set[str] = set()
    inside: list[str] = []
    is_dropping = False
    for match in _CONTENT_LINE.finditer(raw):
        if not match[0]:
            continue
        text = unfold(match[0])
        found = _LINE_NAME.match(text)
        name = found[0].upper().decode("ascii") if found else ""
        value = text.partition(b":")[2].strip().upper().decode("latin-1")
        if name == "BEGIN":
            inside.append(value)
            is_dropping = is_dropping or (drop_alarm and value == "VALARM" and len(inside) == 2)
        level = len(inside)
        if (level == 2 and name == "BEGIN") or (level == 1 and name == "END"):
            # What the reminder lacks, or has further down, goes before its first inner part.
            for line in due.values():
                yield lines.fold(line, line_end)
            done.update(due)
            due.clear()
        if level == 1 and (name in dropped or (name in done and name in fresh)):
            pass
        elif level == 1 and name in due:
            done.add(name)
            yield lines.fold(due.pop(name), line_end)
        elif not is_dropping:
            yield match[0]
        if name == "END" and inside:
            inside.pop()
            is_dropping = is_dropping and len(inside) >= 2


def _time(name: str, at: datetime, *, beside: datetime) -> str:
    """Write a time with its TZID; in UTC where that would be unclear.

    A wall time that exists twice cannot say which of the two it is; start and end
    are written alike.
    """
    zone = at.tzinfo
    if zones.is_written_with_tzid(zone) and not _is_unclear(at) and not _is_unclear(beside):
        assert isinstance(zone, ZoneInfo)
        return f"{name};TZID={zone.key}:{at:%Y%m%dT%H%M%S}"
    return f"{name}:{stamp(at)}"


def _is_unclear(at: datetime) -> bool:
    return at.replace(fold=0).utcoffset() != at.replace(fold=1).utcoffset()


def _title(title: str) -> str:
    return lines.escape(" ".join(title.split()))


def _trigger(before: timedelta) -> str:
    minutes, seconds = divmod(max(round(before.total_seconds()), 0), 60)
    hours, minutes = divmod(minutes, 60)
    parts = "".join(f"{n}{unit}" for n, unit in ((hours, "H"), (minutes, "M"), (seconds, "S")) if n)
    return f"-PT{parts}" if parts else "PT0S"


# --- calendars of our own -------------------------------------------------------------


def as_resource(draft: Draft, *, now: datetime) -> bytes:
    """Write one reminder as a calendar of its own, for a folder or a server."""
    return _calendar([draft], now=now)


def calendar(drafts: Iterable[Draft], *, now: datetime) -> bytes:
    """Write reminders as one calendar for import, by start, then UID.

    The same drafts and moment give the same bytes.
    """
    return _calendar(sorted(drafts, key=lambda d: (d.start.timestamp(), d.uid)), now=now)


def _calendar(drafts: Sequence[Draft], *, now: datetime) -> bytes:
    written = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODID}",
        "CALSCALE:GREGORIAN",
    ]
    for zone, times in _zones_of((d.start, d.end) for d in drafts).items():
        written += zones.vtimezone(zone, min(times).date(), max(times).date())
    for draft in drafts:
        written += event_lines(draft, now=now)
    return lines.encode([*written, "END:VCALENDAR"])


def _zones_of(spans: Iterable[tuple[datetime, datetime]]) -> dict[ZoneInfo, list[datetime]]:
    """Sort times to the zones whose TZID they are written with, by name."""
    found: dict[ZoneInfo, list[datetime]] = {}
    for start, end in spans:
        zone = start.tzinfo
        if isinstance(zone, ZoneInfo) and ";" in _time("DTSTART", start, beside=end):
            found.setdefault(zone, []).append(start)
    return dict(sorted(found.items(), key=lambda item: item[0].key))


# --- into a calendar that exists ------------------------------------------------------


def into_file(
    data: bytes,
    *,
    now: datetime,
    creates: Sequence[tuple[int, Draft]] = (),
    updates: Sequence[Revision] = (),
    deletes: Sequence[tuple[int, int]] = (),
    name: str = "",
    calendar_cut: Cut | None = None,
) -> tuple[bytes | memoryview, ...]:
    """Put reminders into a calendar, change and delete ours in it; the rest stays.

    New ones go before the end of the VCALENDAR with their number, in the order given. A
    VTIMEZONE that they need is added once, and goes with the last that needs it. The
    result comes in pieces that follow each other; without changes it is `data`.
    `calendar_cut`, where the caller has one of these very bytes, saves cutting again.

    Raises:
        NotACalendar: the data is none, or is damaged.
    """
    whole = calendar_cut if calendar_cut is not None and calendar_cut.data is data else None
    whole = whole or cut(data, name=name)
    edits = [
        Edit(*revision.extent, revise(data[slice(*revision.extent)], revision, now=now))
        for revision in updates
    ]
    edits += [Edit(begin, end) for begin, end in deletes]
    spans: dict[int, list[tuple[datetime, datetime]]] = {}
    for number, draft in creates:
        spans.setdefault(number, []).append((draft.start, draft.end))
    for revision in updates:
        if revision.start is not None and revision.end is not None:
            home = whole.frame_of(revision.extent[0])
            spans.setdefault(home.number, []).append((revision.start, revision.end))
    touched = {number for number, _draft in creates} | {
        whole.frame_of(edit.begin).number for edit in edits
    }
    for number in sorted(touched):
        home = whole.frames[number]
        new = b"".join(
            render(draft, now=now, line_end=home.line_end)
            for frame, draft in creates
            if frame == number
        )
        edits += _zone_edits(whole, home, edits, new, spans.get(number, []))
        if new:
            edits.append(Edit(home.end, home.end, new))
    return tuple(pieces(data, edits))


def _zone_edits(
    whole: Cut,
    frame: Frame,
    edits: Sequence[Edit],
    new: bytes,
    spans: Iterable[tuple[datetime, datetime]],
) -> list[Edit]:
    """Add the VTIMEZONEs that are missing, drop ours that nobody needs any more."""
    known = dict(frame.timezones)
    needed = _zones_of(spans)
    found = []
    for zone, times in needed.items():
        part = known.get(zone.key)
        written = whole.data[part.begin : part.end] if part else b""
        if part and not (_is_ours(written) and _falls_short(written, max(times).year)):
            continue
        first = min(times).date()
        if part:
            first = first.replace(year=min(first.year, _years(written)[0]), day=1)
        text = lines.encode(zones.vtimezone(zone, first, max(times).date()), frame.line_end)
        at = (part.begin, part.end) if part else (frame.end, frame.end)
        found.append(Edit(*at, text))
    needed_keys = {zone.key for zone in needed}
    for tzid, part in frame.timezones:
        if tzid in needed_keys or not _is_ours(whole.data[part.begin : part.end]):
            continue
        if not _is_needed(tzid, whole, frame, edits, new):
            found.append(Edit(part.begin, part.end))
    return found


def _is_ours(timezone: bytes) -> bool:
    return zones.MARKER.encode() in timezone


def _years(timezone: bytes) -> list[int]:
    return sorted(int(year) for year in _RULE_YEARS.findall(timezone))


def _falls_short(timezone: bytes, year: int) -> bool:
    """Tell whether one of ours, written out date by date, ends before this year."""
    years = _years(timezone)
    return b"RRULE" not in timezone and len(years) > 1 and years[-1] < year


def _is_needed(tzid: str, whole: Cut, frame: Frame, edits: Sequence[Edit], new: bytes) -> bool:
    """Tell whether a reminder that is left refers to a zone of ours.

    A foreign event that names the zone did so without a VTIMEZONE before calsync came.
    """
    name = re.escape(tzid.encode().lower())
    reference = re.compile(rb"tzid=\"?" + name + rb"\"?[:;,]")
    gone = {(edit.begin, edit.end) for edit in edits}
    standing = [
        whole.data[slice(*extent)]
        for extent in whole.events_with(b"calsync-")
        if frame.begin <= extent[0] < frame.end and extent not in gone
    ]
    ours = [raw for raw in standing if lines.parse(raw, {"UID"}).text("UID").startswith("calsync-")]
    return any(
        reference.search(unfold(text).lower())
        for text in (new, *(edit.data for edit in edits), *ours)
    )


def is_all(whole: Cut, extents: Iterable[tuple[int, int]]) -> bool:
    """Tell whether a resource holds nothing but these events, time zones apart."""
    return set(whole.extents) <= set(extents) and all(
        part.name == "VTIMEZONE" for frame in whole.frames for part in frame.parts
    )
