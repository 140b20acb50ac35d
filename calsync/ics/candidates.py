"""Which events of a file may be interviews: a sieve over bytes, before anything is parsed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol

from calsync.errors import NotACalendar
from calsync.ics import lines, splice
from calsync.ics.needles import Needles
from calsync.model import Event

# Fewer steps the more they are, up to what an allocator fetches from the system each time.
TOGETHER_BYTES = 1 << 17
_STEP = 64  # events that are taken in at once, where they are small
_LARGE_EVENT_BYTES = 1 << 20
_LARGE_LINE_BYTES = 1 << 16
_MOST_TITLES = 10_000  # that are known, for calendars say the same again and again
_LINE_END = re.compile(rb"\n(?![ \t])")
# A line as nearly all write it; an alarm's own may stand before the event's.
_VALUE = {
    name: re.compile(rb"\n(?:%b:([^\r\n]*+)\r?\n(?![ \t])|BEGIN:)" % name.encode())
    for name in ("UID", "SUMMARY")
}


class Sieve(Protocol):
    """What an interview shows: its title fits, or one of `needles` occurs in the unfolded
    component in lower-case ASCII.
    """

    def fits(self, title: str) -> bool:
        """Tell whether an unescaped title may be that of an interview."""
        ...

    @property
    def needles(self) -> tuple[bytes, ...]:
        """Lower-case ASCII strings."""
        ...

    def wants_series(self, event: Event) -> bool:
        """Tell whether the occurrences of an endless series like this one matter."""
        ...


class Place(NamedTuple):
    """Where an event stands: in which cut, from where to where."""

    cut: int
    begin: int
    end: int


def keeper(sieve: Sieve) -> Callable[[bytes], bool]:
    """Make what tells of a resource whether an event in it may be an interview, of any date.

    What cannot be cut may hold one.
    """
    needles = Needles((*sieve.needles, b"calsync"))

    def keeps(data: bytes) -> bool:
        try:
            whole = splice.cut(data, name="")
        except NotACalendar:
            return True
        sifter = Sifter(sieve, needles)
        sifter.add(0, data, whole.extents)
        return bool(sifter.found())

    return keeps


class Sifter:
    """Events of one or more cuts, sieved many together."""

    def __init__(self, sieve: Sieve, needles: Needles) -> None:
        self._sieve = sieve
        self._needles = needles
        self._passed: set[Place] = set()
        self._fits: dict[bytes, bool] = {}  # of raw titles
        self._size = 0
        self._raw: list[bytes] = []
        self._titles: list[bytes] = []
        self._places: list[tuple[int, splice.Extent]] = []

    def add(self, cut: int, data: bytes, extents: Sequence[splice.Extent]) -> None:
        """Take in the events that stand there in a cut's `data`."""
        for at in range(0, len(extents), _STEP):
            step = extents[at : at + _STEP]
            if sum([end - begin for begin, end in step]) <= TOGETHER_BYTES:
                self._take(cut, data, step)
            else:
                for extent in step:
                    self._take(cut, data, (extent,))

    def _take(self, cut: int, data: bytes, extents: Sequence[splice.Extent]) -> None:
        raw = [
            data[begin:end] if end - begin <= _LARGE_EVENT_BYTES else bytes_of(data, begin, end)
            for begin, end in extents
        ]
        self._raw += raw
        self._size += sum(map(len, raw))
        self._titles += raw_values(data, extents, "SUMMARY")
        self._places += [(cut, extent) for extent in extents]
        if self._size >= TOGETHER_BYTES:
            self._sift()

    def found(self) -> set[Place]:
        """Give the events that pass."""
        self._sift()
        return self._passed

    def _sift(self) -> None:
        if not self._raw:
            return
        passing = self._needles.search(self._raw)
        if len(self._fits) > _MOST_TITLES:
            self._fits.clear()
        unknown = [title for title in set(self._titles) if title not in self._fits]
        for title, text in zip(unknown, _unescaped(unknown), strict=True):
            self._fits[title] = self._sieve.fits(text)
        fits = map(self._fits.__getitem__, self._titles)
        passing.update(number for number, is_fit in enumerate(fits) if is_fit)
        for cut, extent in map(self._places.__getitem__, passing):
            self._passed.add(Place(cut, *extent))
        self._size = 0
        self._raw.clear()
        self._titles.clear()
        self._places.clear()


def _unescaped(titles: Sequence[bytes]) -> list[str]:
    """Decode raw titles, and take their backslashes back."""
    if not titles:
        return []
    whole = b"\n".join(titles)
    try:
        text = whole.decode()
    except UnicodeDecodeError:
        text = "\n".join(lines.decode(title) for title in titles)
    if "\\" in text:
        text = re.sub(r"\\(.)", lambda m: " " if m[1] in "nN" else m[1], text)
    return text.split("\n")


def bytes_of(data: bytes, begin: int, end: int) -> bytes:
    """The bytes of an event; of one beyond all measure the beginning of each line."""
    if end - begin <= _LARGE_EVENT_BYTES:
        return data[begin:end]
    kept = []
    while begin < end:
        match = _LINE_END.search(data, begin, end)
        after = match.end() if match else end
        if after - begin <= _LARGE_LINE_BYTES:
            kept.append(data[begin:after])
        else:
            # Never half a character: the whole line would be taken for another encoding.
            line = data[begin : begin + _LARGE_LINE_BYTES].rstrip(bytes(range(0x80, 0x100)))
            kept.append(line + b"\n")
        begin = after
    return b"".join(kept)


def raw_value(data: bytes, begin: int, end: int, name: str) -> bytes:
    """Cut a property's value out of an event, unfolded, its escapes left."""
    return raw_values(data, ((begin, end),), name)[0]


def raw_values(data: bytes, extents: Iterable[splice.Extent], name: str) -> list[bytes]:
    """Do as `raw_value` for many events."""
    search = _VALUE[name].search
    return [
        match[1].strip()
        if end - begin <= _LARGE_EVENT_BYTES
        and (match := search(data, begin, end)) is not None
        and match.lastindex
        else _odd_value(data, begin, end, name)
        for begin, end in extents
    ]


def _odd_value(data: bytes, begin: int, end: int, name: str) -> bytes:
    line = lines.parse(bytes_of(data, begin, end), (name,)).first(name)
    return line.value.strip().replace("\n", " ").encode("utf-8", "replace") if line else b""
