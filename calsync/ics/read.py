"""Calendar bytes -> the events that may be interviews, and our reminders in them.

A cheap sieve over the bytes comes first; only what it lets through is parsed, and only
what repeats is given to the libraries. One odd event is a note, never an exception.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from calsync.errors import NotACalendar
from calsync.ics import lines, splice
from calsync.ics import ours as which
from calsync.ics.candidates import Place, Sieve, Sifter, bytes_of, raw_value, raw_values
from calsync.ics.lines import Component, Line
from calsync.ics.needles import Needles
from calsync.ics.values import (
    basic_of,
    in_zone,
    moment,
    passed_over,
    person,
    repeating_in,
    stamp_of,
    text_of,
    utc_stamp,
)
from calsync.model import Contents, Event, Held, Level, Mark, Note, interview_id

if TYPE_CHECKING:
    from calsync.ics.series import Member
    from calsync.ics.zones import Reading, Zones

_DAY = timedelta(days=1)
_LONGEST = timedelta(days=36_525)
# What our reminders, copies of them and the user's own lines bear, with a small or a
# capital C; all in capitals they are found inside the window only.
_OURS = b"alsync"
_MAX_ATTENDEES = 1_000

_READ = (
    "UID SUMMARY DESCRIPTION X-ALT-DESC LOCATION URL ORGANIZER ATTENDEE STATUS CATEGORIES "
    "DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID SEQUENCE DTSTAMP LAST-"
    "MODIFIED CREATED X-CALSYNC-STEP X-CALSYNC-FINGERPRINT X-MICROSOFT-CDO-ALLDAYEVENT"
)
_WANTED = frozenset(_READ.split())
# A dot stands inside the domain; each part is passed once, however long it is.
_ADDRESS = re.compile(r"[^@\s:]++@(?=[^@\s:]++\Z).[^.]*+\..")


class Survey(NamedTuple):
    """What a read found, the cuts to write by, and the resources that are no calendar."""

    contents: Contents
    cuts: dict[str, splice.Cut]
    damaged: tuple[str, ...] = ()


def read(
    resources: Iterable[tuple[str, bytes]],
    *,
    sieve: Sieve,
    first: date,
    last: date,
    recurring_last: date,
    configured: ZoneInfo | None,
    machine: ZoneInfo,
    calendar: str = "",
    always: frozenset[str] = frozenset(),
) -> Contents:
    """Read what matters of one calendar: events by start, then UID; held in file order.

    `resources` are its files or objects, by name. Events from `first` to `last` count,
    occurrences of a series up to `recurring_last`, all included. An interview that a
    held reminder or one of the ids in `always` belongs to is read whatever its date or
    title. Of several resources one that is no calendar is a note.

    Raises:
        NotACalendar: the only resource is none, or is damaged.
    """
    return survey(
        resources,
        sieve=sieve,
        first=first,
        last=last,
        recurring_last=recurring_last,
        configured=configured,
        machine=machine,
        calendar=calendar,
        always=always,
    ).contents


def survey(
    resources: Iterable[tuple[str, bytes]],
    *,
    sieve: Sieve,
    first: date,
    last: date,
    recurring_last: date,
    configured: ZoneInfo | None,
    machine: ZoneInfo,
    calendar: str = "",
    always: frozenset[str] = frozenset(),
    is_folder: bool | None = None,
) -> Survey:
    """Do as `read`, and keep the cuts; what is no calendar in a folder is `damaged`.

    `is_folder` is taken from the number of resources where it is None.
    """
    given = list(resources)
    reader = _Reader(
        sieve=sieve,
        first=first,
        last=last,
        recurring_last=recurring_last,
        configured=configured,
        machine=machine,
        calendar=calendar,
    )
    damaged = []
    for name, data in given:
        try:
            reader.take(name, data)
        except NotACalendar as problem:
            if not (len(given) > 1 if is_folder is None else is_folder):
                raise
            damaged.append(name)
            reader.notes.append(Note(name, str(problem).removeprefix(name).strip()))
    return Survey(
        contents=reader.contents(always),
        cuts={cut.name: cut for cut in reader.cuts},
        damaged=tuple(damaged),
    )


def words_of(data: bytes, uid: str) -> tuple[str, str] | None:
    """Give title and text of the event with this UID; None where it cannot be read."""
    try:
        whole = splice.cut(data, name=uid)
    except NotACalendar:
        return None
    for begin, end in whole.extents:
        component = lines.parse(data[begin:end], {"UID", "SUMMARY", "DESCRIPTION"})
        if component.text("UID").strip() == uid:
            return component.text("SUMMARY"), lines.plain_text(component.text("DESCRIPTION"))
    return None


class _Item:
    """One event as it stands in the file, its times read."""

    def __init__(self, place: Place, component: Component, frame: _FrameView) -> None:
        self.place = place
        self.uid = component.text("UID").strip()
        self.component = component
        self.frame = frame
        self.start: date | None = None  # aware, or a date for an all-day event
        self.end: date | None = None
        self.is_place = False  # the zone of `start` is that of a real place
        self.zone: tzinfo | None = None  # in which it repeats, where that is another
        self.recurrence_id: date | None = None
        self.sequence = 0
        self.stamp = ""
        self.fault = ""  # why it cannot be read
        self.remarks: list[str] = []  # what was passed over to read it

    @property
    def title(self) -> str:
        return " ".join(self.component.text("SUMMARY").split())

    @property
    def repeats(self) -> bool:
        return self.component.first("RRULE") is not None or (
            self.component.first("RDATE") is not None
        )

    @property
    def rank(self) -> tuple[int, str, int, int]:
        return self.sequence, self.stamp, self.place.cut, self.place.begin


class _FrameView:
    """What the events of one VCALENDAR share."""

    def __init__(self, frame: splice.Frame, cut: splice.Cut, reader: _Reader) -> None:
        self.number = frame.number
        self.resource = cut.name
        self._frame = frame
        self._data = cut.data
        self._reader = reader

    @cached_property
    def method(self) -> str:
        return self._frame.properties.get("METHOD", "").upper()

    @cached_property
    def owner(self) -> str:
        # Google names an account's own calendar by its address.
        name = self._frame.properties.get("X-WR-CALNAME", "").lower()
        return name if _ADDRESS.match(name) else ""

    @cached_property
    def zones(self) -> Zones:
        from calsync.ics.zones import Zones  # not needed by a run that finds nothing

        return Zones(
            configured=self._reader.configured,
            machine=self._reader.machine,
            calendar_zone=self._frame.properties.get("X-WR-TIMEZONE", ""),
            rules=self._rules,
            year=self._reader.first.year,
        )

    def _rules(self, tzid: str) -> bytes | None:
        for name, part in self._frame.timezones:
            if name == tzid:
                return self._data[part.begin : part.end]
        return None


class _Reader:
    def __init__(
        self,
        *,
        sieve: Sieve,
        first: date,
        last: date,
        recurring_last: date,
        configured: ZoneInfo | None,
        machine: ZoneInfo,
        calendar: str,
    ) -> None:
        self.sieve = sieve
        self.needles = Needles((*sieve.needles, b"calsync"))
        self.first = first
        self.last = last
        self.recurring_last = recurring_last
        self.configured = configured
        self.machine = machine
        self.calendar = calendar
        self.cuts: list[splice.Cut] = []
        self.notes: list[Note] = []
        self.events: list[Event] = []
        self.held: list[Held] = []
        self.unknown: set[str] = set()
        self._frames: dict[tuple[int, int], _FrameView] = {}
        self._told: set[str] = set()
        self._done: set[Place] = set()
        self._endless: list[tuple[_Item, list[_Item]]] = []  # series left unexpanded

    def take(self, name: str, data: bytes) -> None:
        first = basic_of(self.first, -_DAY)
        last = basic_of(max(self.last, self.recurring_last), _DAY)
        self.cuts.append(splice.cut(data, name=name, first=first, last=last))

    def contents(self, always: frozenset[str]) -> Contents:
        self._parse(self._candidates())
        missing = always | {held.id for held in self.held}
        missing -= {event.id for event in self.events} | self.unknown
        if missing:
            for master, items in self._endless:
                if any(
                    interview_id(master.uid, at) in missing for at in self._possible_ids(master)
                ):
                    self._take_series(master, items)
            self._parse(self._bearing(missing))
        return Contents(
            events=tuple(sorted(self.events, key=lambda e: (e.start, e.uid, e.recurrence_id))),
            held=tuple(self.held),
            notes=tuple(self.notes),
            unknown=frozenset(self.unknown),
            has_foreign=self._has_foreign(),
        )

    def _has_foreign(self) -> bool:
        ours = sum(1 for held in self.held if not held.is_copy)
        return (
            sum(len(cut.near) for cut in self.cuts) > ours
            or sum(len(cut.extents) for cut in self.cuts) > ours
        )

    # --- the sieve ----------------------------------------------------------------------

    def _candidates(self) -> set[Place]:
        sifter = Sifter(self.sieve, self.needles)
        ours: set[Place] = set()
        for number, cut in enumerate(self.cuts):
            ours.update(Place(number, *extent) for extent in cut.events_with(_OURS))
            sifter.add(number, cut.data, cut.near)
        return ours | sifter.found()

    def _companions(self, places: set[Place]) -> set[Place]:
        """Add the events of the same UIDs: versions, masters and changed occurrences.

        A version that stands outside of the window is not looked for.
        """
        wanted = {self._raw_uid(place) for place in places} - {b""}
        found = set(places)
        if wanted:
            for number, cut in enumerate(self.cuts):
                extents = dict.fromkeys((*cut.near, *cut.repeating))  # many are both
                uids = raw_values(cut.data, extents, "UID")
                for extent, uid in zip(extents, uids, strict=True):
                    if uid in wanted:
                        found.add(Place(number, *extent))
        return found

    def _bearing(self, ids: Collection[str]) -> set[Place]:
        """Find the events that bear one of these ids, whatever their date or title."""
        found = set()
        for number, cut in enumerate(self.cuts):
            repeating = set(cut.repeating)
            for extent in cut.extents:
                place = Place(number, *extent)
                if place in self._done:
                    continue
                uid = lines.text_value(lines.decode(self._raw_uid(place)))
                if interview_id(uid) in ids:
                    found.add(place)
                elif extent in repeating:
                    item = self._item(place)
                    if any(interview_id(uid, at) in ids for at in self._possible_ids(item)):
                        found.add(place)
        return found

    def _raw(self, place: Place) -> bytes:
        return bytes_of(self.cuts[place.cut].data, place.begin, place.end)

    def _raw_uid(self, place: Place) -> bytes:
        return raw_value(self.cuts[place.cut].data, place.begin, place.end, "UID")

    def _possible_ids(self, item: _Item) -> Iterator[str]:
        """List the recurrence ids that an event may bear, without expanding its rule."""
        if item.recurrence_id is not None:
            yield stamp_of(item.recurrence_id)
        elif item.start is not None and item.repeats:
            start = item.start
            clock = start.astimezone(item.zone).timetz() if isinstance(start, datetime) else None
            for ordinal in range(self.first.toordinal() - 1, self.recurring_last.toordinal() + 2):
                day = date.fromordinal(ordinal)
                yield stamp_of(datetime.combine(day, clock) if clock else day)

    # --- candidates -> values -----------------------------------------------------------

    def _parse(self, places: set[Place]) -> None:
        groups: dict[str, list[_Item]] = {}
        places = self._companions(places) - self._done
        self._done |= places
        for place in sorted(places):
            item = self._item(place)
            about = item.title or item.uid
            self.notes.extend(Note(about, remark) for remark in item.remarks)
            if not self._take_held(item):
                groups.setdefault(item.uid, []).append(item)
        for items in groups.values():
            self._take_group(items)

    def _item(self, place: Place) -> _Item:
        cut = self.cuts[place.cut]
        frame = cut.frame_of(place.begin)
        view = self._frames.get((place.cut, frame.number))
        if view is None:
            view = self._frames[place.cut, frame.number] = _FrameView(frame, cut, self)
        component = lines.parse(self._raw(place), _WANTED)
        item = _Item(place, component, view)
        if not item.uid:
            # Without a UID the event is known by what it says: the same on every read.
            said = "\n".join(line.value for line in component.lines if line.name != "DTSTAMP")
            item.uid = f"no-uid-{sha256(said.encode('utf-8', 'replace')).hexdigest()[:16]}"
        line = component.first("SEQUENCE")
        if line is not None:
            sequence = lines.integer(line.value)
            if sequence is None:
                item.remarks.append(passed_over(line))
            item.sequence = sequence or 0
        item.stamp = (component.text("LAST-MODIFIED") or component.text("DTSTAMP")).strip()
        self._read_times(item)
        return item

    def _read_times(self, item: _Item) -> None:
        component = item.component
        line = component.first("DTSTART")
        if line is None:
            item.fault = "it has no DTSTART"
            return
        read = self._time(line, item)
        if read is None:
            item.fault = f"its DTSTART {line.value[:40]!r} cannot be understood"
            return
        start, item.is_place = read
        item.start = start
        item.zone = self._zone_of(line, item)
        if isinstance(start, datetime):
            end = self._end(item, start)
            is_midnights = not (start.time() != time() or end.time() != time() or end <= start)
            if is_midnights and component.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE":
                item.start, item.end = start.date(), end.date()
            else:
                item.end = end
        else:
            item.end = self._end_day(item, start)
        line = component.first("RECURRENCE-ID")
        if line is not None:
            read = self._time(line, item)
            if read is None:
                item.fault = f"its RECURRENCE-ID {line.value[:40]!r} cannot be understood"
            else:
                item.recurrence_id = read[0]
                if not isinstance(item.start, datetime) and isinstance(read[0], datetime):
                    item.recurrence_id = read[0].date()

    def _time(self, line: Line, item: _Item, value: str | None = None) -> tuple[date, bool] | None:
        """Read a time with its zone, and whether that is the zone of a real place."""
        read = moment(line.value if value is None else value)
        if read is None:
            return None
        at, is_utc = read
        if not isinstance(at, datetime):
            return at, False
        zones = item.frame.zones
        if is_utc:
            return at.replace(tzinfo=UTC).astimezone(zones.fallback), False
        tzid = line.params.get("TZID", "").strip()
        if not tzid:
            return at.replace(tzinfo=zones.fallback), False
        reading = zones.read(tzid)
        if not reading.is_known:
            self._tell_unknown_zone(tzid, reading)
        return zones.place(at, reading), reading.is_place

    def _zone_of(self, line: Line, item: _Item) -> tzinfo:
        """Give the zone that a time is written in: UTC repeats in UTC."""
        if line.value.strip()[-1:] in ("Z", "z"):
            return UTC
        tzid = line.params.get("TZID", "").strip()
        return item.frame.zones.read(tzid).zone if tzid else item.frame.zones.fallback

    def _end(self, item: _Item, start: datetime) -> datetime:
        end = self._said_end(item, start)
        if end is None:
            return start
        if not isinstance(end, datetime):
            end = datetime.combine(end, time(), start.tzinfo)
        if end < start:
            item.remarks.append("ends before it starts; read as without length")
            return start
        return end.astimezone(start.tzinfo)

    def _end_day(self, item: _Item, start: date) -> date:
        end = self._said_end(item, start)
        return max(end, start + _DAY) if end is not None else start + _DAY

    def _said_end(self, item: _Item, start: date) -> date | None:
        """Read DTEND, or else DURATION; of an all-day event the date it says."""
        line = item.component.first("DTEND") or item.component.first("DURATION")
        if line is None:
            return None
        end: date | None = None
        if line.name == "DURATION":
            length = lines.duration(line.value)
            if length is not None and abs(length) <= _LONGEST:
                # One of elapsed time, whatever the clocks do (RFC 5545, 3.3.6).
                end = (
                    (start.astimezone(UTC) + length).astimezone(start.tzinfo)
                    if isinstance(start, datetime)
                    else start + timedelta(days=length.days)
                )
        elif isinstance(start, datetime):
            read = self._time(line, item)
            end = read[0] if read else None
        else:
            read = moment(line.value)
            end = date.fromordinal(read[0].toordinal()) if read else None
        if end is None or end.toordinal() - start.toordinal() > _LONGEST.days:
            item.remarks.append(passed_over(line))
            return None
        return end

    def _tell_unknown_zone(self, tzid: str, reading: Reading) -> None:
        if tzid not in self._told:
            self._told.add(tzid)
            self.notes.append(
                Note(
                    tzid[:80],  # what is not closed by a colon goes on to the line's end
                    f"is no time zone that is known; its times are read as {reading.zone}"
                    " (set [me] timezone if that is wrong)",
                )
            )

    def _take_held(self, item: _Item) -> bool:
        ours = which.of(item.component)
        if ours is None:
            return False
        if ours.generation is None:
            item.fault = "its UID counts further than calsync ever did"
        if ours.generation is None or item.start is None or item.end is None:
            if not ours.is_copy:
                self._refuse(item, ours.id)
            return True
        start, end = self._span(item, item.start, item.end)
        component = item.component
        mark = Mark.parse(component.text("X-CALSYNC-FINGERPRINT"))
        self.held.append(
            Held(
                uid=item.uid,
                id=ours.id,
                slot=ours.slot,
                start=start,
                end=end,
                generation=ours.generation,
                all_day=not isinstance(item.start, datetime),
                title=component.text("SUMMARY"),
                text=ours.text,
                has_alarm="VALARM" in component.inside,
                sequence=item.sequence,
                created=component.text("CREATED").strip(),
                modified=utc_stamp(component, "LAST-MODIFIED"),
                mark=mark,
                is_users=not ours.is_copy
                and (
                    any(component.first(n) for n in ("ATTENDEE", "ORGANIZER", "RRULE"))
                    # Nothing but its UID says that it is ours: not enough to delete it.
                    or not (mark.cause or ours.has_line)
                ),
                is_copy=ours.is_copy,
                calendar=self.calendar,
                resource=item.frame.resource,
                extent=(item.place.begin, item.place.end),
            )
        )
        return True

    def _take_group(self, items: list[_Item]) -> None:
        """Take all events of one UID: versions, a series, changed occurrences."""
        for item in items:
            if item.fault:
                self._refuse(item, interview_id(item.uid))
        latest: dict[str, _Item] = {}
        for item in sorted((i for i in items if not i.fault), key=lambda i: i.rank):
            latest[stamp_of(item.recurrence_id) if item.recurrence_id is not None else ""] = item
        master = latest.get("")
        if master is not None and master.repeats:
            series = list(latest.values())
            if not _is_endless(master) or any(map(self._is_wanted, series)):
                self._take_series(master, series)
            else:  # a regular meeting; the dearest part of a read would be its occurrences
                self._endless.append((master, series))
            return
        changed = {at for at in latest if at}
        for at, item in latest.items():
            start = item.start
            if changed and item is master and start is not None and stamp_of(start) in changed:
                continue
            if item.start is not None and item.end is not None:
                self.events.append(self._event(item, item.start, item.end, at))

    def _is_wanted(self, item: _Item) -> bool:
        if item.start is None or item.end is None:
            return False
        return self.sieve.wants_series(self._event(item, item.start, item.end, "", is_endless=True))

    def _take_series(self, master: _Item, items: list[_Item]) -> None:
        from calsync.ics import series

        by_number = dict(enumerate(items))
        try:
            members = [self._member(number, item) for number, item in by_number.items()]
            found = series.expand(members, first=self.first, last=self.recurring_last)
        except series.TooOftenError as problem:
            self.notes.append(Note(master.title or master.uid, str(problem), Level.INFO))
            return
        except (series.BadRuleError, OverflowError) as problem:
            master.fault = f"its recurrence cannot be understood ({str(problem)[:80]})"
            self._refuse(master, interview_id(master.uid))
            for item in items:
                for at in self._possible_ids(item):
                    self.unknown.add(interview_id(item.uid, at))
            return
        is_endless = any(map(_is_endless, items))
        for occurrence in found:
            item = by_number[occurrence.number]
            at = stamp_of(occurrence.original)
            self.events.append(
                self._event(item, occurrence.start, occurrence.end, at, is_endless=is_endless)
            )

    def _member(self, number: int, item: _Item) -> Member:
        from calsync.ics.series import Member

        component = item.component
        assert item.start is not None
        assert item.end is not None
        moved = component.first("RECURRENCE-ID")
        return Member(
            number=number,
            start=repeating_in(item.start, item.zone),
            end=repeating_in(item.end, item.zone),
            recurrence_id=item.recurrence_id,
            and_future=moved is not None
            and moved.params.get("RANGE", "").upper() == "THISANDFUTURE",
            rules=tuple(line.value for line in component.all("RRULE")),
            extra=tuple(self._times(item, "RDATE")),
            without=tuple(self._times(item, "EXDATE")),
        )

    def _times(self, item: _Item, name: str) -> Iterator[date]:
        for line in item.component.all(name):
            for value in line.value.split(","):
                # Of a period the start tells which occurrence is meant.
                read = self._time(line, item, value.partition("/")[0])
                if read is None:
                    continue
                at = read[0]
                if isinstance(at, datetime):
                    at = at.astimezone(item.zone)
                    yield at if isinstance(item.start, datetime) else at.date()
                else:
                    yield at

    def _event(
        self, item: _Item, start: date, end: date, recurrence_id: str, is_endless: bool = False
    ) -> Event:
        component = item.component
        begin, finish = self._span(item, start, end)
        organizer = component.first("ORGANIZER")
        body = lines.plain_text(component.text("DESCRIPTION"))
        if not body.strip():
            body = lines.plain_text(component.text("X-ALT-DESC"))
        return Event(
            uid=item.uid,
            title=item.title,
            start=begin,
            end=finish,
            recurrence_id=recurrence_id,
            all_day=not isinstance(start, datetime),
            has_own_zone=item.is_place,
            notes=body,
            location=component.text("LOCATION").strip(),
            url=text_of(component, "URL"),
            organizer=person(organizer) if organizer else None,
            attendees=tuple(person(line) for line in component.all("ATTENDEE")[:_MAX_ATTENDEES]),
            status=component.text("STATUS").strip().upper(),
            method=item.frame.method,
            categories=tuple(
                value.lower()
                for line in component.all("CATEGORIES")
                for value in lines.list_values(line.value)
            ),
            recurring=bool(recurrence_id),
            endless=is_endless,
            calendar=self.calendar,
            owner=item.frame.owner,
            resource=item.frame.resource,
            frame=item.frame.number,
            created=utc_stamp(component, "CREATED"),
            modified=utc_stamp(component, "LAST-MODIFIED"),
        )

    def _span(self, item: _Item, start: date, end: date) -> tuple[datetime, datetime]:
        fallback = item.frame.zones.fallback
        return (
            in_zone(start, fallback, keep=item.is_place),
            in_zone(end, fallback, keep=item.is_place),
        )

    def _refuse(self, item: _Item, id_: str) -> None:
        self.unknown.add(id_)
        if item.recurrence_id is not None:
            self.unknown.add(interview_id(item.uid, stamp_of(item.recurrence_id)))
        self.notes.append(
            Note(item.title or item.uid, f"this event cannot be read: {item.fault}; left alone")
        )


def _is_endless(item: _Item) -> bool:
    """Tell whether a rule of it has neither a count nor an end."""
    rules = (line.value.upper() for line in item.component.all("RRULE"))
    return any("COUNT=" not in rule and "UNTIL=" not in rule for rule in rules)
