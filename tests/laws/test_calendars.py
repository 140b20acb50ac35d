"""The laws on whole calendars, from bytes to bytes: in memory, in a file, in a folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync import job
from calsync.model import Action, Change, Patterns, Rules, Settings
from calsync.stores.base import Store
from calsync.stores.icsfile import IcsFile
from calsync.stores.memory import MemoryStore
from calsync.stores.vdir import Vdir

UTC = ZoneInfo("UTC")
NOW = datetime(2026, 3, 1, 8, 0, tzinfo=ZoneInfo("America/New_York"))
SETTINGS = Settings(rules=Rules(region="US"))
ZONES = ["America/New_York", "Europe/Berlin", "Asia/Tokyo", "Australia/Lord_Howe"]
TITLES = [
    "Interview with Acme", "Phone screen: Globex", "Vorstellungsgespräch Initech GmbH",
    "Final round interview – Hooli", "Standup", "Dentist", "Lunch with Ana 🍜", "面接 Acme",
    "Interview prep", "Canceled: Interview with Acme",
]  # fmt: skip


@dataclass(frozen=True)
class Shape:
    """How a program writes calendars."""

    line_end: bytes
    is_folded: bool
    is_lower: bool
    has_bom: bool
    has_last_line_end: bool


shapes = st.builds(
    Shape,
    st.sampled_from([b"\n", b"\r\n"]),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


@st.composite
def events(draw: st.DrawFn) -> list[str]:
    """Content lines of one event."""
    uid = draw(st.uuids())
    start = datetime(2026, 3, 1) + timedelta(minutes=15 * draw(st.integers(-2000, 4000)))
    zone = draw(st.sampled_from(["", "Z", *ZONES, "date"]))
    lines = ["BEGIN:VEVENT", f"UID:{uid}@law", "DTSTAMP:20260101T000000Z"]
    if zone == "date":
        lines.append(f"DTSTART;VALUE=DATE:{start:%Y%m%d}")
    elif zone in ("", "Z"):
        lines.append(f"DTSTART:{start:%Y%m%dT%H%M%S}{zone}")
        lines.append(f"DTEND:{start + timedelta(hours=1):%Y%m%dT%H%M%S}{zone}")
    else:
        lines.append(f"DTSTART;TZID={zone}:{start:%Y%m%dT%H%M%S}")
        lines.append("DURATION:PT45M")
    if draw(st.integers(0, 9)) == 0:
        lines.append("RRULE:FREQ=WEEKLY;COUNT=3")
    if draw(st.booleans()):
        note = draw(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))))
        lines.append("DESCRIPTION:BEGIN:VEVENT\\n" + note.replace("\\", ""))
    if draw(st.integers(0, 3)) == 0:
        lines += ["ORGANIZER;CN=Dana:mailto:dana@firm.example", "ATTENDEE:mailto:me@example.com"]
    lines.append("SUMMARY:" + draw(st.sampled_from(TITLES)))
    if draw(st.booleans()):
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT10M", "END:VALARM"]
    return [*lines, "END:VEVENT"]


lives = st.lists(events(), max_size=6)


def encode(lines: Iterable[str], shape: Shape) -> bytes:
    """Write lines as that program would."""
    out = []
    for line in lines:
        if shape.is_lower and ":" in line:
            name, colon, value = line.partition(":")
            name = name if "TZID=" in name else name.lower()  # its value keeps its case
            line = name + colon + (value.lower() if name in ("begin", "end") else value)
        raw = line.encode()
        if shape.is_folded:
            # Even inside a character, as careless programs do.
            raw = (shape.line_end + b" ").join(raw[n : n + 40] for n in range(0, len(raw), 40))
        out.append(raw)
    text = shape.line_end.join(out) + (shape.line_end if shape.has_last_line_end else b"")
    return (b"\xef\xbb\xbf" if shape.has_bom else b"") + text


def one_file(life: list[list[str]], shape: Shape) -> bytes:
    """All events in one calendar."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//law//EN", "X-WR-TIMEZONE:Europe/Paris"]
    return encode([*head, *(line for event in life for line in event), "END:VCALENDAR"], shape)


def folder_of(life: list[list[str]], shape: Shape) -> dict[str, bytes]:
    """Each event in a file of its own."""
    return {f"{number}.ics": one_file([event], shape) for number, event in enumerate(life)}


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for all examples of a test."""
    return tmp_path_factory.mktemp("ground")


def stores(life: list[list[str]], shape: Shape, ground: Path) -> list[Store]:
    """The same life in every kind of store."""
    file, folder = ground / "calendar.ics", ground / "folder"
    file.write_bytes(one_file(life, shape))
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, data in folder_of(life, shape).items():
        (folder / name).write_bytes(data)
    return [
        MemoryStore({"calendar.ics": one_file(life, shape)}, is_folder=False),
        MemoryStore(folder_of(life, shape), is_folder=True),
        IcsFile(file),
        Vdir(folder),
    ]


def sync(store: Store, *, dry_run: bool = False, now: datetime = NOW) -> job.Run:
    return job.run_once([store], settings=SETTINGS, now=now, machine=UTC, dry_run=dry_run)


def contents(store: Store) -> dict[str, bytes]:
    return {resource.name: resource.data for resource in store.read().resources}


def without_ours(data: bytes) -> bytes:
    """Cut out every component that calsync wrote: its events and its zones."""
    ours = re.compile(
        rb"^BEGIN:(VEVENT|VTIMEZONE)\r?\n(?:(?!END:\1).*\n)*?"
        rb"(?:UID:calsync-|X-CALSYNC-ZONE)(?:(?!END:\1).*\n)*END:\1\r?\n",
        re.MULTILINE,
    )
    return ours.sub(b"", data)


@given(life=lives, shape=shapes)
def test_only_our_own_bytes_change(ground: Path, life: list[list[str]], shape: Shape) -> None:
    """Law 2: cutting the reminders out gives the calendar as it was, byte for byte."""
    for store in stores(life, shape, ground):
        before = contents(store)
        sync(store)
        after = contents(store)
        assert {name: without_ours(after[name]) for name in before} == before
        new = set(after) - set(before)
        assert all(re.fullmatch(r"calsync-[a-z0-9-]+\.ics", name) for name in new)


@given(life=lives, shape=shapes)
def test_a_second_run_writes_nothing(ground: Path, life: list[list[str]], shape: Shape) -> None:
    """Law 1, and law 5: the dry run shows what the real run then does."""
    for store in stores(life, shape, ground):
        dry = sync(store, dry_run=True)
        before = contents(store)
        real = sync(store)
        assert dry.decision.changes == real.decision.changes
        assert set(dry.done) == set(real.done)
        after = contents(store)
        assert (before == after) == (not real.done)
        again = sync(store)
        assert again.done == ()
        assert contents(store) == after
        held = again.decision.contents.held
        kept = {c.uid for c in again.decision.changes if c.action is Action.KEEP}
        assert {h.uid for h in held} == kept


@given(life=lives, shape=shapes, shuffle=st.randoms(use_true_random=False))
def test_the_order_of_events_does_not_matter(
    ground: Path, life: list[list[str]], shape: Shape, shuffle: object
) -> None:
    """Law 8: shuffled, or each in a file of its own, the same reminders are decided."""

    def decided(store: Store) -> list[tuple[str, str, str]]:
        changes: tuple[Change, ...] = sync(store, dry_run=True).decision.changes
        return [(c.uid, c.wanted.at.isoformat() if c.wanted else "", c.reason) for c in changes]

    expected = decided(MemoryStore({"c.ics": one_file(life, shape)}, is_folder=False))
    shuffled = list(life)
    shuffle.shuffle(shuffled)  # type: ignore[attr-defined]
    assert decided(MemoryStore({"c.ics": one_file(shuffled, shape)}, is_folder=False)) == expected
    assert decided(MemoryStore(folder_of(shuffled, shape), is_folder=True)) == expected


@given(life=lives, shape=shapes)
def test_nothing_we_write_can_make_a_server_send_mail(
    ground: Path, life: list[list[str]], shape: Shape
) -> None:
    """Laws 3 and 9: no UID twice; no attendee, organizer or method in any of ours."""
    for store in stores(life, shape, ground):
        sync(store)
        uids = []
        for data in contents(store).values():
            for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
                if not str(event.get("UID", "")).startswith("calsync-"):
                    continue
                uids.append(str(event["UID"]))
                names = set(event) | {n for part in event.walk() for n in part}
                assert not names & {"ATTENDEE", "ORGANIZER", "METHOD", "RELATED-TO", "RRULE"}
                assert event["DTEND"].dt > event["DTSTART"].dt
        assert len(uids) == len(set(uids))


@given(life=lives, shape=shapes)
def test_a_withdrawn_life_leaves_the_file_as_it_was(
    ground: Path, life: list[list[str]], shape: Shape
) -> None:
    """When every interview is called off the file is byte for byte what it would be."""
    before = one_file(life, shape)
    store = MemoryStore({"c.ics": before}, is_folder=False)
    sync(store)
    (data,) = contents(store).values()
    nothing = Patterns(not_interview=("e", "接", "u"))
    off = Settings(rules=SETTINGS.rules, patterns=nothing)
    job.run_once([store], settings=off, now=NOW, machine=UTC, max_changes=1000, accept_empty=True)
    (after,) = contents(store).values()
    assert after == before
    assert (b"UID:calsync-" in data) == (data != before)
