r"""Cut a calendar into frames and events, and put bytes in or out, byte for byte.

Nothing is parsed that need not be: one pass over the line starts finds the structure and
the events near a window. What that pass cannot vouch for (a folded or oddly cased
structure line, an event inside another component) is cut by an exact, slower one.

>>> cut(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR\n").extents
((16, 46),)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cached_property, lru_cache
from typing import NamedTuple

from calsync.errors import NotACalendar

FIRST_EVER, LAST_EVER = b"00000000", b"99999999"

Extent = tuple[int, int]  # [begin, end), line end included

_BOM = b"\xef\xbb\xbf"
_FOLD = re.compile(rb"\r?\n[ \t]")
_DAY_FOLLOWS = rb"\d{8}(?:[TtZz \t]|\r?\n(?![ \t]))"
_BEFORE_DAY = (
    rb"(?:;[^\n:]*+(?::(?!" + _DAY_FOLLOWS + rb")[^\n:]*+)*+)?"  # a quoted zone has colons
    rb":(?=" + _DAY_FOLLOWS + rb")"
)
_LINE_ENDS = rb"[ \t]*(?=\r?\n(?![ \t])|\r?\Z)"

# One match for every line start that matters. Nearly all lines fail, so it is tried
# letter by letter, each branch beginning with one that is certain. Two events that follow
# each other are one match, and a DTSTART that comes first is part of it; in which of two
# groups its day is tells whether it is in a year of the window. Left out are VALARM lines,
# on which nothing depends. A match without a group is a structure line or a name in an odd
# shape.
_FAST = (
    rb"\n(?:"
    rb"E(?!ND:VALARM[\r\n])(?:"
    rb"ND:VEVENT\r?\n()BEGIN:VEVENT\r?"
    rb"(?:\nDTSTART" + _BEFORE_DAY + rb"(?:((?:YEARS)\d{4})|(\d{8}))|(?=\n(?![ \t\r\n])))"
    rb"|ND:(\S++)" + _LINE_ENDS + rb"|(?:[Nn][^\n]{0,24}+)?\r?\n[ \t]|(?i:ND)[ \t]*:)"
    rb"|D(?=[Tt\r\n])(?!TSTAMP:|TEND[:;])(?:TSTART(?:" + _BEFORE_DAY + rb"(\d{8})|[:;]())"
    rb"|(?:[Tt][A-Za-z]{0,5}+)?\r?\n[ \t]|(?!TSTART)(?i:TSTART)[ \t]*[:;]|TSTART[ \t])"
    rb"|B(?![A-DF-Za-df-z]|EGIN:VALARM[\r\n])(?:"
    rb"EGIN:(\S++)" + _LINE_ENDS + rb"|[^\n]{0,24}+\n[ \t]|(?i:EGIN)[ \t]*:)"
    rb"|R(?:(RULE:[^\r\n]++)(?=\r?\n(?![ \t]))|(RULE|DATE|ECURRENCE-ID)[:;]"
    rb"|[A-Za-z-]{0,12}+\r?\n[ \t]|(?i:RULE|DATE|ECURRENCE-ID)[ \t]*[:;])"
    rb"|[bder](?=[DENRTdenrt\r\n \t])(?:"
    rb"(?i:EGIN|ND|TSTART|RULE|DATE|ECURRENCE-ID)[ \t]*[:;]|[^\n]{0,24}+\n[ \t])"
    rb"|\n[ \t]|\r\n[ \t]|\xef\xbb\xbf)"
)
_NEXT, _NEXT_DATED, _NEXT_FAR, _END, _DATED, _UNDATED, _BEGIN, _RULE, _REPEATS = range(1, 10)
_NEXT_WITH_DAY = frozenset((_NEXT_DATED, _NEXT_FAR))
_MOST_YEARS = 9  # of a window whose years are told apart
_LINE_END = frozenset(b"\r\n")
_FIRST_LINE = re.compile(rb"(?:\xef\xbb\xbf)?(BEGIN:VCALENDAR)[ \t]*\r?\n(?![ \t])")
_ODD_START = re.compile(rb"[BbEe \t\xef]|\r?\n[ \t]")
_LINE_START = re.compile(rb"\n(?![ \t])")
_FILLED_LINE = re.compile(rb"[^\r\n]+")
_EVENT_LINE = re.compile(rb"\n(?:BEGIN|END):VEVENT[ \t]*(?=(\r?\n|\r?\Z))")
_STRUCTURE = re.compile(rb"(?i:(BEGIN)|END)[ \t]*:[ \t]*(\S+)\s*\Z")
_PROPERTY = re.compile(rb"(?i:(DTSTART)|(RRULE)|(RDATE)|RECURRENCE-ID)[ \t]*[:;]")
_DATE_VALUE = re.compile(rb"[A-Za-z]+[ \t]*(?:;[^\n]*?)?:(\d{8})(?=[TtZz \t\r\n]|\Z)")
_INTERESTING = frozenset(b"BEDRbedr \t\r\n")
_UNTIL = re.compile(rb"[:;]UNTIL=(\d{8})")
_NUMBER = re.compile(rb"\d{1,9}\Z")
_COUNTED_DAYS = {b"DAILY": 1, b"WEEKLY": 7}
_GLANCE = frozenset((b"FREQ", b"COUNT", b"INTERVAL", b"WKST"))
_HEAD_LIMIT = 1024  # longer is no structure line, whatever it says


class Part(NamedTuple):
    """A component of a frame that is no event; `name` in upper case."""

    name: str
    begin: int
    end: int


class Frame:
    """One VCALENDAR: where it stands, what it says of itself.

    `begin` is the offset of its BEGIN line, `end` that of its END:VCALENDAR line.
    """

    def __init__(self, data: bytes, number: int, begin: int) -> None:
        self.number = number
        self.begin = begin
        self.end = -1
        self.parts: list[Part] = []
        self.gaps: list[Extent] = []  # what stands between its components
        self._data = data

    @cached_property
    def line_end(self) -> bytes:
        """How its first line ends; CRLF where that cannot be told."""
        at = self._data.find(b"\n", self.begin)
        return b"\n" if at > 0 and self._data[at - 1] != 0x0D else b"\r\n"

    @cached_property
    def properties(self) -> dict[str, str]:
        """Its own properties, name in upper case to value; the first of each counts."""
        found: dict[str, str] = {}
        for begin, end in self.gaps:
            for match in _FILLED_LINE.finditer(unfold(self._data[begin:end])):
                name, colon, value = match[0].partition(b":")
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
                text = unfold(self._data[part.begin : part.end])
                match = re.search(rb"(?im)^TZID[^:\r\n]*:([^\r\n]*)", text)
                if match:
                    zones.append((match[1].strip().decode("utf-8", "replace"), part))
        return tuple(zones)


class Cut:
    """A calendar cut into its components.

    `near` are the events that stand in the asked window, may recur into it, or whose
    start is missing or cannot be understood; it lacks none of those, in order of the file.
    `repeating` are all that are a series or a changed occurrence of one.
    """

    __slots__ = ("_extents", "data", "frames", "name", "near", "repeating")

    def __init__(self, data: bytes, name: str) -> None:
        self.data = data
        self.name = name
        self.frames: list[Frame] = []
        self.near: list[Extent] = []
        self.repeating: list[Extent] = []
        self._extents: tuple[Extent, ...] | None = None

    @property
    def extents(self) -> tuple[Extent, ...]:
        """Every event, in order; found when first asked for."""
        if self._extents is None:
            lines = list(_EVENT_LINE.finditer(self.data))
            self._extents = tuple(
                (begin.start() + 1, end.end(1))
                for begin, end in zip(lines[::2], lines[1::2], strict=True)
            )
        return self._extents

    def know(self, extents: Iterable[Extent]) -> None:
        """Take the events as found by a pass that has seen them all."""
        self._extents = tuple(extents)

    def frame_of(self, offset: int) -> Frame:
        """The frame that holds this byte."""
        return self.frames[bisect_right(self.frames, offset, key=lambda f: f.begin) - 1]

    def _last_event(self, offset: int) -> Extent | None:
        """The last event that begins at this byte or before it."""
        if self._extents is None:
            return _last_event(self.data, offset)
        number = bisect_right(self._extents, offset, key=lambda e: e[0]) - 1
        return self._extents[number] if number >= 0 else None

    def events_with(self, text: bytes) -> Iterator[Extent]:
        """Find the events in whose bytes, as they stand, this text occurs; the last first."""
        # Backwards, Python passes what does not fit in longer steps. Each search ends at
        # an event's begin or end: what stands between events is passed at once.
        at = self.data.rfind(text)
        while at >= 0:
            extent = self._last_event(at)
            if extent is None:
                return
            if at < extent[1]:
                yield extent
                at = self.data.rfind(text, 0, extent[0])
            else:
                at = self.data.rfind(text, 0, extent[1] - 1 + len(text))


def cut(data: bytes, *, name: str = "", first: bytes = FIRST_EVER, last: bytes = LAST_EVER) -> Cut:
    """Cut a calendar into frames and events.

    `first` and `last` bound the window, as eight digits of local dates, both included.

    Raises:
        NotACalendar: no VCALENDAR in it, or one that is cut off.
    """
    try:
        result = _Cutter(data, name, first, last).fast()
    except _OddError:
        return cut_exactly(data, name=name, first=first, last=last)
    return _checked(result)


def cut_exactly(
    data: bytes, *, name: str = "", first: bytes = FIRST_EVER, last: bytes = LAST_EVER
) -> Cut:
    """Do as `cut` by the exact pass alone."""
    return _checked(_Cutter(data, name, first, last).exact())


def _checked(result: Cut) -> Cut:
    if not result.frames:
        raise NotACalendar(f"{result.name or 'the input'}{_what_instead(result.data)}")
    return result


def unfold(data: bytes) -> bytes:
    """Join folded lines (RFC 5545, 3.1); line ends stay as they are."""
    fold = b"\r\n " if b"\r\n " in data else b"\n "
    if b"\n\t" in data or data.count(fold) < data.count(b"\n "):  # of several kinds
        return _FOLD.sub(b"", data)
    return data.replace(fold, b"")


def _last_event(data: bytes, offset: int) -> Extent | None:
    """Find the last event that begins at a byte or before it, by its BEGIN and END lines."""
    begin = data.rfind(b"\nBEGIN:VEVENT", 0, offset + 12)
    while begin >= 0 and data[begin + 13] not in _LINE_END and not _EVENT_LINE.match(data, begin):
        begin = data.rfind(b"\nBEGIN:VEVENT", 0, begin + 12)
    if begin < 0:
        return None
    end = data.find(b"\nEND:VEVENT", begin + 13)
    while end >= 0:
        if data[end + 11 : end + 12] == b"\n":
            return begin + 1, end + 12
        match = _EVENT_LINE.match(data, end)
        if match:
            return begin + 1, match.end(1)
        end = data.find(b"\nEND:VEVENT", end + 1)
    return None


@lru_cache(maxsize=8)
def _fast(first: bytes, last: bytes) -> re.Pattern[bytes]:
    """Make the pattern for a window of these years."""
    years = [b"%04d" % year for year in range(int(first), int(last) + 1)]
    within = b"|".join(years) if 0 < len(years) <= _MOST_YEARS else rb"\d{4}"
    return re.compile(_FAST.replace(b"YEARS", within))


class _OddError(Exception):
    """The fast pass met something that it cannot vouch for."""


class _Nest:
    """Components that are open, each inside the one before it.

    How often each name is open is counted: a file may nest as deep as it is long.
    """

    def __init__(self) -> None:
        self.open: list[tuple[str, int]] = []  # name and offset
        self._count: dict[str, int] = {}

    def begin(self, name: str, at: int) -> None:
        self.open.append((name, at))
        self._count[name] = self._count.get(name, 0) + 1

    def end(self, name: str) -> int | None:
        """Close the innermost of this name, and all in it: its offset, None without one."""
        if not self._count.get(name):
            return None
        while True:
            closed, at = self.open.pop()
            self._count[closed] -= 1
            if closed == name:
                return at

    def clear(self) -> None:
        if self.open:
            self.open.clear()
            self._count.clear()


class _Cutter:
    """The state of one pass: the open frame, component and event."""

    def __init__(self, data: bytes, name: str, first: bytes, last: bytes) -> None:
        self.cut = Cut(data, name)
        self.data = data
        self.first = first
        self.last = last
        self.frame: Frame | None = None
        self.outer = _Nest()  # open components of the frame
        self.inner = _Nest()  # … and those inside the open event
        self.event = -1  # where the open event begins
        self.gap = 0  # the end of the last component
        self.is_exact = False
        self.extents: list[Extent] = []  # every event, as the exact pass finds them
        # What was seen of the open event:
        self.dates: list[bytes] = []
        self.rule: bytes | None = None
        self.is_near = False
        self.is_repeating = False

    def fast(self) -> Cut:
        """Cut by a pattern; an event is looked at only where something in it matters."""
        data = self.data
        match = _FIRST_LINE.match(data)
        if match:
            self.begin("VCALENDAR", match.start(1), match.end())
        elif _ODD_START.match(data):
            raise _OddError
        first, last = self.first, self.last
        dates, near = self.dates, self.cut.near
        # The last match, and its kind, while nothing but a date is seen of the event it opens.
        seen, was = None, 0
        for match in _fast(first[:4], last[:4]).finditer(data):
            kind = match.lastindex
            if seen is not None:
                if kind in _NEXT_WITH_DAY:  # nearly always: as `close` does, without a call
                    if was == _NEXT_DATED and first <= seen[was] <= last:
                        near.append((seen.start(_NEXT), match.start(_NEXT)))
                    seen, was = match, kind
                    continue
                self.event = seen.start(_NEXT)
                dates.append(seen[was])
                seen = None
            if kind is None:
                raise _OddError
            if kind <= _NEXT_FAR:
                if self.event < 0:
                    raise _OddError
                after = match.start(_NEXT)
                self.close(after)
                self.event = after
                if kind != _NEXT:
                    seen, was = match, kind
            elif kind == _DATED:
                if self.event >= 0:
                    dates.append(match[kind])
            elif kind == _RULE:
                if self.event >= 0:
                    self.take_rule(match[kind])
            elif kind in (_UNDATED, _REPEATS):
                if self.event >= 0:
                    self.take_line(match.start() + 1)
            else:
                name = match[kind].decode("ascii", "replace")
                if not name.isupper():
                    raise _OddError
                at = match.start()
                after = data.find(b"\n", match.end()) + 1 or len(data)
                if self.frame and self.event < 0:
                    is_gap = not self.outer.open
                    if name == "VALARM" or (is_gap and b":VALARM" in data[self.gap : at]):
                        raise _OddError
                if kind == _END:
                    self.end(name, at + 1, after)
                elif name == "VEVENT" and (self.event >= 0 or self.outer.open):
                    raise _OddError
                else:
                    self.begin(name, at + 1, after)
        return self.finish()

    def take_line(self, at: int) -> None:
        data = self.data
        end = data.find(b"\n", at)
        line = data[at:end]
        if end < 0 or data[end + 1 : end + 2] in (b" ", b"\t"):  # folded, or the last
            match = _LINE_START.search(data, at)
            line = _FOLD.sub(b"", data[at : match.start() if match else len(data)])
        found = _PROPERTY.match(line)
        assert found
        self.take_property(found, line)

    def exact(self) -> Cut:
        """Cut by joining every line that may matter."""
        self.is_exact = True
        data = self.data
        begin = 0
        for match in _LINE_START.finditer(data):
            self.line(begin, match.start(), match.end())
            begin = match.end()
        self.line(begin, len(data), len(data))
        self.finish()
        self.cut.know(self.extents)
        return self.cut

    def line(self, begin: int, end: int, after: int) -> None:
        """Take one logical line, `end` excluding its last line feed."""
        while self.data.startswith(_BOM, begin):
            begin += len(_BOM)
        if begin >= end or self.data[begin] not in _INTERESTING:
            return
        text = _FOLD.sub(b"", self.data[begin : min(end, begin + _HEAD_LIMIT)]).lstrip(b" \t")
        match = _STRUCTURE.match(text)
        if match:
            name = match[2].decode("ascii", "replace").upper()
            if match[1]:
                self.begin(name, begin, after)
            else:
                self.end(name, begin, after)
        elif self.event >= 0:
            match = _PROPERTY.match(text)
            if match:
                if end - begin > _HEAD_LIMIT:
                    text = _FOLD.sub(b"", self.data[begin:end])
                self.take_property(match, text)

    def take_property(self, match: re.Match[bytes], line: bytes) -> None:
        if match[1]:
            value = _DATE_VALUE.match(line)
            if value:
                self.dates.append(value[1])
            else:
                self.is_near = True
            return
        if match[2]:
            self.take_rule(line)
            return
        self.is_repeating = True
        if match[3]:
            self.is_near = True

    def take_rule(self, line: bytes) -> None:
        self.is_repeating = True
        self.rule = line if self.rule is None else b"RRULE"  # of several, nothing is known

    def decide(self) -> bool:
        """Tell whether the event whose properties were taken is near the window."""
        if self.is_near or not self.dates:
            return True
        first, last, rule = self.first, self.last, self.rule
        for day in self.dates:
            if day <= last and (day >= first or not (rule is None or is_over(rule, day, first))):
                return True
        return False

    def begin(self, name: str, at: int, after: int) -> None:
        if name == "VCALENDAR":
            if self.frame:
                raise self.damage(at, "a calendar begins before the one above it has ended")
            self.frame = Frame(self.data, len(self.cut.frames), at)
            self.gap = after
        elif not self.frame:
            if name == "VEVENT":
                raise self.damage(at, "an event stands outside of any calendar")
        elif self.event >= 0:
            if name == "VEVENT" and not self.inner.open:
                raise self.damage(at, "an event begins before the one above it has ended")
            self.inner.begin(name, at)
        else:
            if not self.outer.open and at > self.gap:
                self.frame.gaps.append((self.gap, at))
            if name == "VEVENT" and not self.outer.open:
                self.event = at
            else:
                self.outer.begin(name, at)

    def end(self, name: str, at: int, after: int) -> None:
        if name == "VCALENDAR":
            if not self.frame:
                raise self.damage(at, "a calendar ends that has not begun")
            if self.event >= 0 or self.outer.open:
                open_ = "VEVENT" if self.event >= 0 else self.outer.open[0][0]
                raise self.damage(
                    at, f"the calendar ends before the {_printable(open_)} above it has ended"
                )
            if at > self.gap:
                self.frame.gaps.append((self.gap, at))
            self.frame.end = at
            self.cut.frames.append(self.frame)
            self.frame = None
        elif not self.frame:
            if name == "VEVENT":
                raise self.damage(at, "an event ends that has not begun")
        elif self.event >= 0:
            # What an event holds is its own affair: a part that is not closed, or
            # closed twice, leaves no doubt where the event itself ends.
            if self.inner.end(name) is None and name == "VEVENT":
                self.close(after)
        elif (begin := self.outer.end(name)) is not None:
            if not self.outer.open:
                self.frame.parts.append(Part(name, begin, after))
                self.gap = after
        elif not self.outer.open:
            raise self.damage(at, f"a {_printable(name)} ends that has not begun")

    def close(self, after: int) -> None:
        extent = (self.event, after)
        if self.is_exact:
            self.extents.append(extent)
        if self.is_repeating:
            self.cut.repeating.append(extent)
        if self.decide():
            self.cut.near.append(extent)
        self.event = -1
        self.gap = after
        self.inner.clear()
        self.dates.clear()
        self.rule = None
        self.is_near = self.is_repeating = False

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
    until, days = _end_of(rule)
    if days is None:
        return b"" < until < first
    return start < _days_before(first, days) and _is_day(start)


@lru_cache(maxsize=256)
def _days_before(day: bytes, days: int) -> bytes:
    """Count back; b"", which is before all, where there is no such day."""
    try:
        at = date(int(day[:4]), int(day[4:6]), int(day[6:])) - timedelta(days=days)
    except (ValueError, OverflowError):
        return b""
    return b"%04d%02d%02d" % (at.year, at.month, at.day)


def _is_day(text: bytes) -> bool:
    try:
        date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return False
    return True


@lru_cache(maxsize=256)
def _end_of(rule: bytes) -> tuple[bytes, int | None]:
    """Read the last day that a rule names, or how many days it goes on for, at most."""
    if b"\n" in rule:
        rule = _FOLD.sub(b"", rule)
    rule = rule.upper()
    until = _UNTIL.search(rule)
    if until:
        return until[1], None
    if b"COUNT=" not in rule:
        return b"", None
    parts = dict(p.partition(b"=")[::2] for p in rule.partition(b":")[2].strip().split(b";"))
    step = _COUNTED_DAYS.get(parts.get(b"FREQ", b""), 0)
    count, interval = parts.get(b"COUNT", b""), parts.get(b"INTERVAL", b"1")
    # A weekly rule with days of the week has an occurrence in each of its weeks.
    allowed = _GLANCE | {b"BYDAY"} if step == 7 else _GLANCE
    if (
        not step
        or not allowed.issuperset(parts)
        or not (_NUMBER.match(count) and _NUMBER.match(interval))
    ):
        return b"", None
    return b"", int(count) * int(interval) * step


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
