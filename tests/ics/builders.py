"""Calendars for tests: written by hand, or grown at random from legal and ugly pieces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from calsync.ics import read
from calsync.model import Contents, Event

DATA = Path(__file__).parent / "data"
BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")


@dataclass(frozen=True)
class Sieve:
    """A sieve with few words."""

    title: re.Pattern[str] = re.compile("interview|gespräch|面接")
    needles: tuple[bytes, ...] = (b"greenhouse.io", b"thank you for applying", b"lever.co")
    all_series: bool = True

    def fits(self, title: str) -> bool:
        """Tell by a pattern."""
        return self.title.search(title.casefold()) is not None

    def wants_series(self, event: Event) -> bool:
        """Take the occurrences of every endless series, or of those in a category."""
        return self.all_series or "interview" in event.categories


def calendar(*parts: str, eol: str = "\r\n", head: str = "") -> bytes:
    """A VCALENDAR around these parts; each part is lines, a leading margin dropped."""
    body = "\n".join(line.strip() for part in parts for line in part.strip().splitlines())
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//test//EN",
        *head.split(),
        *body.split("\n"),
    ]
    return (eol.join([line for line in lines if line] + ["END:VCALENDAR"]) + eol).encode()


def event(uid: str = "1@test", *more: str, start: str = ":20260302T140000Z", **props: str) -> str:
    """One VEVENT of an hour with the title "Interview Acme"; `more` are lines of it."""
    known = {"SUMMARY": "Interview Acme", "DTSTAMP": "20260101T000000Z", **props}
    lines = [f"{name.replace('_', '-')}:{value}" for name, value in known.items()]
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", f"DTSTART{start}", *lines, *more, "END:VEVENT"])


def contents(
    *resources: bytes | tuple[str, bytes],
    first: date = date(2026, 1, 1),
    last: date = date(2027, 1, 31),
    recurring_last: date = date(2026, 5, 31),
    configured: ZoneInfo | None = None,
    machine: ZoneInfo = NEW_YORK,
    always: frozenset[str] = frozenset(),
    sieve: Sieve = Sieve(),
) -> Contents:
    """Read resources as a run in March 2026 would."""
    named = [r if isinstance(r, tuple) else (f"{n}.ics", r) for n, r in enumerate(resources)]
    return read.read(
        named,
        sieve=sieve,
        first=first,
        last=last,
        recurring_last=recurring_last,
        configured=configured,
        machine=machine,
        always=always,
    )


def the_event(data: bytes, **options: object) -> Event:
    """The only event that is read."""
    (found,) = contents(data, **options).events  # type: ignore[arg-type]
    return found


# --- the naive answer -------------------------------------------------------------------


@dataclass
class Cutting:
    """Frames as (begin, offset of the END line) and event extents."""

    frames: list[tuple[int, int]]
    events: list[tuple[int, int]]


class DamagedError(Exception):
    """The calendar is no whole one."""


def cut_naively(data: bytes) -> Cutting:
    """Cut by joining physical lines one by one; slow, and plain enough to be believed."""
    physical = []
    at = 0
    for line in data.split(b"\n"):
        physical.append((at, line))
        at += len(line) + 1
    logical: list[list[object]] = []
    for at, line in physical:
        if logical and line[:1] in (b" ", b"\t"):
            logical[-1][1] = bytes(logical[-1][1]).removesuffix(b"\r") + line[1:]  # type: ignore[call-overload]
        else:
            logical.append([at, line])
    logical.append([len(data), b""])
    result = Cutting([], [])
    stack: list[tuple[str, int]] = []
    for (at, raw), (after, _next) in pairwise(logical):
        assert isinstance(at, int)
        assert isinstance(after, int)
        assert isinstance(raw, bytes)
        while raw.startswith(b"\xef\xbb\xbf"):
            raw, at = raw[3:], at + 3
        text = raw.strip().decode("latin-1").upper()
        verb, colon, name = text.partition(":")
        verb, name = verb.strip(), name.strip()
        if not colon or verb not in ("BEGIN", "END") or not name or re.search(r"\s", name):
            continue
        names = [n for n, _ in stack]
        in_event = len(stack) > 1 and names[1] == "VEVENT"
        if verb == "BEGIN":
            if name == "VCALENDAR" and stack:
                raise DamagedError
            if not stack and name == "VEVENT":
                raise DamagedError
            if in_event and len(stack) == 2 and name == "VEVENT":
                raise DamagedError
            if stack or name == "VCALENDAR":
                stack.append((name, at))
        elif name == "VCALENDAR":
            if len(stack) != 1:
                raise DamagedError
            result.frames.append((stack.pop()[1], at))
        elif not stack:
            if name == "VEVENT":
                raise DamagedError
        elif name in names[2:]:
            while stack.pop()[0] != name:
                pass
        elif len(stack) > 1 and names[1] == name:
            begin = stack[1][1]
            del stack[1:]
            if name == "VEVENT":
                result.events.append((begin, after))
        elif len(stack) == 1:
            raise DamagedError
    if stack:
        raise DamagedError
    return result


# --- calendars at random ----------------------------------------------------------------

_TEXTS = (
    "Standup",
    "Interview: Zoë & Co",
    "面接 Acme",
    "\\nBEGIN:VEVENT\\nEND:VEVENT",
    "END:VCALENDAR",
    "BEGIN:VEVENT",
    "a long one " * 12,
    "ümläüt" * 15,
    "",
    "🎉" * 25,
)
_NAMES = ("VALARM", "X-PART", "VTODO", "X-VEVENT", "VEVENTS", "VALARMX")


@st.composite
def properties(draw: st.DrawFn) -> list[str]:
    """A few content lines, some of them no such."""
    lines = []
    for _ in range(draw(st.integers(0, 4))):
        name = draw(
            st.sampled_from(
                ["SUMMARY", "DESCRIPTION", "X-A", "UID", "DTSTART", "DTEND", "BEGINNING", "ENDS",
                 "RRULE", "Uid", "dtstart", "DTSTART;TZID=X", "Reminder", "E", "B", "D", "EXDATE"]
            )
        )  # fmt: skip
        value = draw(st.sampled_from([*_TEXTS, "20260302T140000Z", "FREQ=DAILY", "1@x"]))
        lines.append(draw(st.sampled_from([f"{name}:{value}", f"{name}:{value}", value])))
    # A text that is a whole structure line would be one.
    return [line for line in lines if not re.match(r"\s*(BEGIN|END)\s*:", line, re.IGNORECASE)]


@st.composite
def components(draw: st.DrawFn, name: str, depth: int = 0) -> list[str]:
    """A component with lines and, perhaps, others inside it."""
    lines = [f"BEGIN:{name}", *draw(properties())]
    if depth < 2 and draw(st.integers(0, 3)) == 0:
        inner = draw(st.sampled_from([*_NAMES, "VEVENT"]))
        if not (name == "VEVENT" and inner == "VEVENT" and depth == 0):
            lines += draw(components(inner, depth + 1))
            lines += draw(properties())
    return [*lines, f"END:{name}"]


@st.composite
def line_lists(draw: st.DrawFn) -> list[str]:
    """One to three calendars as unfolded lines, junk between and inside them."""
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        lines += draw(st.sampled_from([[], [], [""], ["junk"]]))
        lines.append("BEGIN:VCALENDAR")
        lines += draw(properties())
        for _ in range(draw(st.integers(0, 5))):
            name = draw(
                st.sampled_from(["VEVENT"] * 6 + ["VTIMEZONE", "VTODO", "X-PART", "VALARM"])
            )
            lines += draw(components(name))
            lines += draw(st.sampled_from([[]] * 5 + [[""], ["junk line"], ["X-B:1"]]))
        lines.append("END:VCALENDAR")
    return lines


@st.composite
def calendars(draw: st.DrawFn, line_lists: st.SearchStrategy[list[str]] = line_lists()) -> bytes:  # noqa: B008
    """Calendars as bytes: mixed line ends, folds anywhere, any case, BOMs, no last end."""
    lines = draw(line_lists)
    ends = draw(st.sampled_from([(b"\n",), (b"\r\n",), (b"\n", b"\r\n")]))
    is_folded = draw(st.sampled_from([0, 0, 1, 2]))
    is_cased = draw(st.booleans())
    out = []
    for line in lines:
        raw = line.encode()
        if is_cased and draw(st.integers(0, 5)) == 0:
            raw = raw.swapcase() if raw.isascii() else raw
        if is_cased and draw(st.integers(0, 9)) == 0:
            raw += b"  "
        end = draw(st.sampled_from(ends))
        cuts: Sequence[int] = range(75, len(raw), 74)
        if is_folded == 1 and draw(st.integers(0, 3)) == 0:
            cuts = sorted(draw(st.sets(st.integers(0, max(len(raw), 1)), max_size=3)))
        elif is_folded == 2:
            cuts = range(3, len(raw), 3)
        previous = 0
        for at in cuts:
            out.append(raw[previous:at] + end + draw(st.sampled_from([b" ", b" ", b"\t"])))
            previous = at
        out.append(raw[previous:] + end)
    data = b"".join(out)
    if draw(st.integers(0, 4)) == 0:
        data = data.removesuffix(b"\n").removesuffix(b"\r")
    if draw(st.integers(0, 4)) == 0:
        data = b"\xef\xbb\xbf" + data
    return data
