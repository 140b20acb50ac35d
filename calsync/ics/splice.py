"""Cut a calendar into frames and events, and put bytes in or out, byte for byte.

Nothing is parsed that need not be: one pass over the line starts finds components,
dates, recurrences and UIDs. What that pass cannot vouch for (a folded or oddly cased
structure line, an event inside another component) is cut by an exact, slower one.

>>> cut(b"BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nUID:1\\nEND:VEVENT\\nEND:VCALENDAR\\n").extents
((16, 46),)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from calsync.errors import NotACalendar

FIRST_EVER, LAST_EVER = b"00000000", b"99999999"

_BOM = b"\xef\xbb\xbf"
_FOLD = re.compile(rb"\r?\n[ \t]")


# One match for every line start that matters, tried letter by letter because nearly all
# lines fail; first come the two letters that say so soonest. VALARM lines are left out:
# nothing depends on them, and they are half of all structure lines. A match without a
# group is a structure line or name in an odd shape.
_DATE = rb"(?:;[^\n]*?)?:(\d{8})(?=[TtZz \t\r\n])"
_FAST = re.compile(
    rb"\n(?=[BERUberu\r\n\xef][DEINRdeinr\r\n \t\xbb]|[Dd][Tt\r\n](?!STAMP:|END[:;]))(?:"
    rb"U(?:ID[:;]([^\n]*(?:\n[ \t][^\n]*)*+)"
    rb"|[Ii]?[Dd]?\r?\n[ \t]|(?i:ID)[ \t]*[:;])"
    rb"|E(?!ND:VALARM[\r\n])(?:"
    rb"ND:(?:VEVENT\r?\nBEGIN:VEVENT\r?\n(?:DTSTART" + _DATE + rb"|(?![ \t\r\n])())"
    rb"|(\S++)[ \t]*(?=\r?\n(?![ \t])|\r?\Z))"
    rb"|(?:[Nn][^\n]{0,24}+)?\r?\n[ \t]|(?i:ND)[ \t]*:)"
    rb"|D(?:TSTART(?:" + _DATE + rb"|[:;]())"
    rb"|(?:[Tt][A-Za-z]{0,5}+)?\r?\n[ \t]|(?i:TSTART)[ \t]*[:;])"
    rb"|B(?!EGIN:VALARM[\r\n])(?:"
    rb"EGIN:(\S++)[ \t]*(?=\r?\n(?![ \t])|\r?\Z)"
    rb"|[^\n]{0,24}+\n[ \t]|(?i:EGIN)[ \t]*:)"
    rb"|R(?:(RULE[:;][^\n]*(?:\n[ \t][^\n]*)*+|DATE[:;])"
    rb"|[A-Za-z]{0,4}+\r?\n[ \t]|(?i:RULE|DATE)[ \t]*[:;])"
    rb"|[bderu](?i:EGIN|ND|TSTART|RULE|DATE|ID)[ \t]*[:;]|[bderu][^\n]{0,24}+\n[ \t]"
    rb"|\r?\n[ \t]|\xef\xbb\xbf)"
)
_UID, _PAIR_DATED, _PAIR, _END, _DATED, _UNDATED, _BEGIN, _RULE = range(1, 9)
_FIRST_LINE = re.compile(rb"(?:\xef\xbb\xbf)?(BEGIN:VCALENDAR)[ \t]*\r?\n(?![ \t])")
_LINE_START = re.compile(rb"\n(?![ \t])")
_STRUCTURE = re.compile(rb"(?i:(BEGIN)|END)[ \t]*:[ \t]*(\S+)\s*\Z")
_PROPERTY = re.compile(rb"(?i:(DTSTART)|(RRULE)|(RDATE)|(UID))[ \t]*[:;]")
_DATE_VALUE = re.compile(rb"[A-Za-z]+[ \t]*" + _DATE.replace(rb"\n])", rb"\n]|\Z)"))
_INTERESTING = frozenset(b"BEDRUbedru")
_UNTIL = re.compile(rb"(?i)[:;]UNTIL=(\d{8})")
# A count of days or weeks, and nothing that skips any but the days within a week.
_COUNTED = re.compile(
    rb"[^:]*:FREQ=(DAILY|WEEKLY)(?:;WKST=[A-Z]+)?"
    rb"(?=[^\r\n]*;COUNT=(\d{1,4})(?:[;\s]|\Z))"
    rb"(?:;INTERVAL=(\d{1,3})|;WKST=[A-Z]+|;COUNT=\d+)*\s*\Z()"
)
_MAX_GLANCE = 100_000
_HEAD_LIMIT = 1024  # longer is no structure line, whatever it says


class Part(NamedTuple):
    """A component of a frame that is no event; `name` in upper case."""

    name: str
    begin: int
    end: int


class Frame:
    """One VCALENDAR: where it stands, what it says of itself.

    `begin` is the offset of its BEGIN line, `end` that of its END:VCALENDAR line;
    `first` and `last` number its events, `last` excluded.
    """

    def __init__(self, cut: Cut, number: int, begin: int, first: int) -> None:
        self.number = number
        self.begin = begin
        self.end = -1
        self.first = first
        self.last = first
        self.parts: list[Part] = []
        self._cut = cut

    @cached_property
    def line_end(self) -> bytes:
        """How its first line ends; CRLF where that cannot be told."""
        at = self._cut.data.find(b"\n", self.begin)
        return b"\n" if at > 0 and self._cut.data[at - 1] != 0x0D else b"\r\n"

    @cached_property
    def properties(self) -> dict[str, str]:
        """Its own properties, name in upper case to value; the first of each counts."""
        found: dict[str, str] = {}
        for begin, end in self._gaps():
            for line in unfold(self._cut.data[begin:end]).splitlines():
                name, colon, value = line.partition(b":")
                key = name.partition(b";")[0].strip().upper().decode("ascii", "replace")
                if colon and key not in ("BEGIN", "END"):
                    found.setdefault(key, value.strip().decode("utf-8", "replace"))
        return found

    @cached_property
    def timezones(self) -> tuple[tuple[str, Part], ...]:
        """Its VTIMEZONEs: each TZID with the extent, in order."""
        zones = []
        for part in self.parts:
            if part.name == "VTIMEZONE":
                text = unfold(self._cut.data[part.begin : part.end])
                match = re.search(rb"(?im)^TZID[^:\r\n]*:([^\r\n]*)", text)
                if match:
                    zones.append((match[1].strip().decode("utf-8", "replace"), part))
        return tuple(zones)

    def _gaps(self) -> Iterator[tuple[int, int]]:
        cut = self._cut
        events = zip(
            cut.begins[self.first : self.last], cut.ends[self.first : self.last], strict=True
        )
        at = self.begin
        for begin, end in sorted([*events, *((p.begin, p.end) for p in self.parts)]):
            if begin > at:
                yield at, begin
            at = end
        if self.end > at:
            yield at, self.end


class Cut:
    """A calendar cut into its components.

    `begins[i]` and `ends[i]` are the extent of event i, line end included. `near` are
    the events that stand inside the asked window, may recur into it, or whose date
    cannot be told. `uids` are the raw UID values, `uid_events` the event of each; one
    event may have several (an alarm can bear one).
    """

    __slots__ = ("begins", "data", "ends", "frames", "name", "near", "uid_events", "uids")

    def __init__(self, data: bytes, name: str) -> None:
        self.data = data
        self.name = name
        self.frames: list[Frame] = []
        self.begins: list[int] = []
        self.ends: list[int] = []
        self.near: list[int] = []
        self.uids: list[bytes] = []
        self.uid_events: list[int] = []

    @property
    def extents(self) -> tuple[tuple[int, int], ...]:
        """The bytes of each event as [begin, end)."""
        return tuple(zip(self.begins, self.ends, strict=True))

    def event(self, number: int) -> bytes:
        """The bytes of one event."""
        return self.data[self.begins[number] : self.ends[number]]

    def frame_of(self, number: int) -> Frame:
        """The frame that holds this event."""
        return self.frames[bisect_right(self.frames, number, key=lambda f: f.first) - 1]

    def event_at(self, offset: int) -> int:
        """The number of the event that holds this byte; -1 where none does."""
        number = bisect_right(self.begins, offset) - 1
        return number if number >= 0 and offset < self.ends[number] else -1


def cut(data: bytes, *, name: str = "", first: bytes = FIRST_EVER, last: bytes = LAST_EVER) -> Cut:
    """Cut a calendar into frames and events.

    `first` and `last` bound the window, as eight digits of local dates, both included.
    `near` may hold events outside of it, but lacks none inside.

    Raises:
        NotACalendar: no VCALENDAR in it, or one that is cut off.
    """
    try:
        result = _Cutter(data, name, first, last).fast()
    except _OddError:
        result = _Cutter(data, name, first, last).exact()
    if not result.frames:
        raise NotACalendar(f"{name or 'the input'}{_what_instead(data)}")
    return result


def unfold(data: bytes) -> bytes:
    """Join folded lines (RFC 5545, 3.1); line ends stay as they are."""
    if b"\n " in data or b"\n\t" in data:
        data = data.replace(b"\r\n ", b"").replace(b"\n ", b"")
        if b"\n\t" in data:
            # A fold that only appears by joining is text, so this is no loop.
            data = data.replace(b"\r\n\t", b"").replace(b"\n\t", b"")
    return data


class _OddError(Exception):
    """The fast pass met something that it cannot vouch for."""


class _Cutter:
    """The state of one pass: the open frame, component and event."""

    def __init__(self, data: bytes, name: str, first: bytes, last: bytes) -> None:
        self.cut = Cut(data, name)
        self.data = data
        self.window = (first, last)
        self.frame: Frame | None = None
        self.outer: list[tuple[str, int]] = []  # open components of the frame
        self.inner: list[str] = []  # … and those inside the open event
        self.inside = False
        self.start: bytes | None = None
        self.rule: bytes | None = None
        self.is_near = False
        self.gap = 0  # the end of the last component

    def fast(self) -> Cut:
        data, (first, last) = self.data, self.window
        found = self.cut
        begin_at, end_at = found.begins.append, found.ends.append
        near, uid, uid_event = (found.near.append, found.uids.append, found.uid_events.append)
        match = _FIRST_LINE.match(data)
        if match:
            self.begin("VCALENDAR", match.start(1), match.end())
        elif data[:1] in (b"B", b"b", b"E", b"e", b" ", b"\t", b"\xef"):
            raise _OddError
        number = -1
        inside = is_near = False
        start: bytes | None = None
        rule: bytes | None = None
        uid_kind, pair_kind = _UID, _PAIR_DATED  # locals: this loop runs per event
        for match in _FAST.finditer(data):
            kind = match.lastindex
            if kind == uid_kind:
                if inside:
                    uid(match[1])
                    uid_event(number)
            elif kind == pair_kind or kind == _PAIR:  # noqa: SIM109
                if not inside:
                    raise _OddError
                at = match.start() + 12
                if data[at - 1] == 13:
                    at += 1
                end_at(at)
                if (
                    is_near
                    or start is None
                    or first <= start <= last
                    or (rule and start <= last and not is_over(rule, start, first))
                ):
                    near(number)
                begin_at(at)
                number += 1
                start = match[2]
                rule = None
                is_near = False
            elif kind == _DATED:
                if start is None:
                    start = match[_DATED]
                else:
                    is_near = True
            elif kind == _RULE:
                if match[_RULE].startswith(b"RULE"):
                    rule = match[_RULE] if rule is None else b"RULE"
                else:
                    is_near = True
            elif kind == _UNDATED:
                is_near = True
            elif kind is None:
                raise _OddError
            else:
                name = match[kind].decode("ascii", "replace")
                begin = match.start() + 1
                after = data.find(b"\n", match.end()) + 1 or len(data)
                self.start, self.rule, self.is_near = start, rule, is_near
                if not inside and not self.outer and data.find(b":VALARM", self.gap, begin) >= 0:
                    raise _OddError
                if kind == _END:
                    self.end(name, begin, after)
                elif name == "VEVENT" and (inside or self.outer):
                    raise _OddError
                else:
                    self.begin(name, begin, after)
                start, rule, is_near = self.start, self.rule, self.is_near
                inside = self.inside
                number = len(found.begins) - 1
        return self.finish()

    def exact(self) -> Cut:
        data = self.data
        begin = 0
        for match in _LINE_START.finditer(data):
            self.line(begin, match.start(), match.end())
            begin = match.end()
        self.line(begin, len(data), len(data))
        return self.finish()

    def line(self, begin: int, end: int, after: int) -> None:
        """Take one logical line, `end` excluding its last line feed."""
        while self.data.startswith(_BOM, begin):
            begin += len(_BOM)
        if begin == end:
            return
        head = self.data[begin : min(end, begin + _HEAD_LIMIT)]
        if head[0] not in _INTERESTING and head[0] not in b" \t\r\n":
            return
        text = _FOLD.sub(b"", head).lstrip(b" \t")
        match = _STRUCTURE.match(text)
        if match:
            name = match[2].decode("ascii", "replace").upper()
            if match[1]:
                self.begin(name, begin, after)
            else:
                self.end(name, begin, after)
            return
        if not self.inside:
            return
        match = _PROPERTY.match(text)
        if not match:
            return
        if end - begin > _HEAD_LIMIT:
            text = _FOLD.sub(b"", self.data[begin:end])
        if match[1]:
            value = _DATE_VALUE.match(text)
            if value and self.start is None:
                self.start = value[1]
            else:
                self.is_near = True
        elif match[2]:
            self.rule = text if self.rule is None else b"RRULE"
        elif match[3]:
            self.is_near = True
        else:
            self.cut.uids.append(text[match.end() :])
            self.cut.uid_events.append(len(self.cut.begins) - 1)

    def begin(self, name: str, at: int, after: int) -> None:
        if name == "VCALENDAR":
            if self.frame:
                raise self.damage(at, "a calendar begins before the one above it has ended")
            self.frame = Frame(self.cut, len(self.cut.frames), at, len(self.cut.begins))
            self.gap = after
        elif not self.frame:
            if name == "VEVENT":
                raise self.damage(at, "an event stands outside of any calendar")
        elif self.inside:
            if name == "VEVENT" and not self.inner:
                raise self.damage(at, "an event begins before the one above it has ended")
            self.inner.append(name)
        elif name == "VEVENT" and not self.outer:
            self.inside = True
            self.start = self.rule = None
            self.is_near = False
            self.cut.begins.append(at)
        else:
            self.outer.append((name, at))

    def end(self, name: str, at: int, after: int) -> None:
        if name == "VCALENDAR":
            if not self.frame:
                raise self.damage(at, "a calendar ends that has not begun")
            if self.inside or self.outer:
                open_ = "VEVENT" if self.inside else self.outer[0][0]
                raise self.damage(at, f"the calendar ends before the {open_} above it has ended")
            self.frame.end = at
            self.frame.last = len(self.cut.begins)
            self.cut.frames.append(self.frame)
            self.frame = None
        elif not self.frame:
            if name == "VEVENT":
                raise self.damage(at, "an event ends that has not begun")
        elif self.inside:
            # What an event holds is its own affair: a part that is not closed, or
            # closed twice, leaves no doubt where the event itself ends.
            if name in self.inner:
                while self.inner.pop() != name:
                    pass
            elif name == "VEVENT":
                self.inner.clear()
                self.inside = False
                self.close(after)
        elif any(open_ == name for open_, _ in self.outer):
            while True:
                open_, begin = self.outer.pop()
                if open_ == name:
                    break
            if not self.outer:
                self.frame.parts.append(Part(name, begin, after))
                self.gap = after
        elif not self.outer:
            raise self.damage(at, f"a {_printable(name)} ends that has not begun")

    def close(self, after: int) -> None:
        first, last = self.window
        self.cut.ends.append(after)
        self.gap = after
        if (
            self.is_near
            or self.start is None
            or first <= self.start <= last
            or (self.rule and self.start <= last and not is_over(self.rule, self.start, first))
        ):
            self.cut.near.append(len(self.cut.begins) - 1)

    def finish(self) -> Cut:
        if self.frame:
            where = f"{self.cut.name or 'the input'} is cut off"
            raise NotACalendar(
                f"{where}: END:VCALENDAR is missing at the end"
                f" (line {self.line_number(len(self.data))}). Get a whole copy and run again"
            )
        return self.cut

    def damage(self, at: int, what: str) -> NotACalendar:
        return NotACalendar(
            f"{self.cut.name or 'the input'} is damaged: {what} (line {self.line_number(at)})."
            " Nothing was changed: repair the file, or export it again from its app"
        )

    def line_number(self, at: int) -> int:
        return self.data.count(b"\n", 0, at) + 1


def is_over(rule: bytes, start: bytes, first: bytes) -> bool:
    """Tell whether an RRULE line says that a series ends before the date `first`.

    False where that would take more than a glance.
    """
    rule = _FOLD.sub(b"", rule).upper()
    until = _UNTIL.search(rule)
    if until:
        return until[1] < first
    counted = _COUNTED.match(rule)
    if not counted or int(counted[2]) * int(counted[3] or counted[4] or 1) > _MAX_GLANCE:
        return False
    step = 7 if counted[1] == b"WEEKLY" else 1
    length = int(counted[2]) * int(counted[3] or counted[4] or 1) * step
    try:
        day = date(int(start[:4]), int(start[4:6]), int(start[6:])) + timedelta(days=length)
    except (ValueError, OverflowError):
        return False
    return b"%04d%02d%02d" % (day.year, day.month, day.day) < first


def _printable(name: str) -> str:
    return "".join(c for c in name if c.isprintable())[:40]


def _what_instead(data: bytes) -> str:
    head = data[:2048].lstrip(_BOM + b" \t\r\n")
    advice = "Give it an .ics file"
    if not data.strip(_BOM + b" \t\r\n"):
        return f" is empty, not a calendar. {advice}"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return " is UTF-16 text, which no calendar is. Save it as UTF-8 and run again"
    if head[:1] == b"<":
        return (
            " is a web page, not a calendar (perhaps a login page). Take the calendar's"
            " own .ics address, or export it again"
        )
    if b"\0" in head or head.startswith((b"PK\x03\x04", b"\x1f\x8b", b"%PDF")):
        return f" is binary data, not a calendar (if it is an archive, unpack it). {advice}"
    return f" is not a calendar: it has no BEGIN:VCALENDAR line. {advice}"


# --- putting bytes in and out ---------------------------------------------------------


class Edit(NamedTuple):
    """Put `data` in the place of [begin, end); equal offsets insert, no data deletes."""

    begin: int
    end: int
    data: bytes = b""


def pieces(data: bytes, edits: Iterable[Edit]) -> Iterator[bytes | memoryview]:
    """Apply edits: the result as pieces, what stays being views of `data`.

    Several insertions at one offset keep their order. Overlapping edits are a fault of
    the caller.
    """
    view = memoryview(data)
    at = 0
    for edit in sorted(edits, key=lambda e: (e.begin, e.end)):
        if edit.begin < at or edit.end < edit.begin or edit.end > len(data):
            raise ValueError(f"edits overlap or leave the file at byte {edit.begin}")
        if edit.begin > at:
            yield view[at : edit.begin]
        if edit.data:
            yield edit.data
        at = edit.end
    if at < len(data):
        yield view[at:]
