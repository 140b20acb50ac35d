"""The memory gives back what it was given, or nothing; never half of it, never an error."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import itertools
import os
import random
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any, get_type_hints
from zoneinfo import ZoneInfo

import platformdirs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from calsync.errors import CalsyncError, TryAgainLater
from calsync.memory import APPLICATION_ID, PUT_ASIDE, STEPS, Memory, open_memory
from calsync.model import (
    Event,
    Evidence,
    Fate,
    Interview,
    Line,
    Mark,
    Person,
    Remembered,
    Slot,
    Standing,
    Statement,
    Trace,
    Verdict,
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")

NEW_YORK = ZoneInfo("America/New_York")
NOON = datetime(2026, 3, 4, 12, tzinfo=NEW_YORK)
NO_CHECKSUM = "UPDATE facts SET value = '' WHERE name = 'checksum'"  # edited by hand
ROOT = Path(__file__).parents[1]


def trace(number: int, fate: Fate = Fate.STANDING) -> Trace:
    """The first follow-up of some interview."""
    id = f"{number:016x}"
    return Trace(f"calsync-{id}-followup1", id, Slot("followup", 1), NOON, fate)


def some(count: int = 20, *, text: str = "thanks") -> Remembered:
    """A little of everything."""
    return Remembered(
        traces=tuple(trace(number) for number in range(count)),
        statements=tuple(
            Statement(f"{number:016x}", "talk@test", Line("lesson", text), date(2026, 3, 4), (0, 1))
            for number in range(count)
        ),
        interviews=tuple(
            Interview(
                Event(f"{number}@test", f"Talk {text}", NOON, NOON + timedelta(hours=1)),
                Verdict.SURE,
            )
            for number in range(count)
        ),
        first_seen={"00" * 8: NOON},
        settled={"talk@test": Verdict.NO},
        told=frozenset({"ab" * 4}),
        calendars={"work": True, "": False},
    )


ONE, OTHER = some(), some(30, text="no thanks")
OLD = Remembered(traces=(trace(1),))


def in_order(remembered: Remembered | None) -> tuple[object, ...] | None:
    """What must come back: everything but order and evidence, by equality and by zone."""
    if remembered is None:
        return None
    return (
        sorted(map(repr, remembered.traces)),
        sorted(map(repr, remembered.statements)),
        sorted(repr(dataclasses.replace(i, evidence=())) for i in remembered.interviews),
        sorted((i, repr(at)) for i, at in remembered.first_seen.items()),
        sorted((uid, verdict.value) for uid, verdict in remembered.settled.items()),
        sorted(map(repr, remembered.told)),
        sorted(remembered.calendars.items()),
        sorted(remembered.given.items()),
        sorted(map(repr, remembered.announced)),
    )


def loaded(memory: Memory) -> Remembered:
    """What is in a memory that has something."""
    found = memory.load()
    assert found is not None
    assert memory.notes == ()
    return found


def state_of(memory: Memory) -> dict[str, tuple[bytes, int]]:
    """Every file of the folder, with content and time of change."""
    return {
        path.name: (path.read_bytes(), path.stat().st_mtime_ns)
        for path in memory.file.parent.iterdir()
    }


def raw(memory: Memory, *statements: str) -> list[Any]:
    """Run SQL on the file behind the memory's back."""
    with contextlib.closing(sqlite3.connect(memory.file)) as connection, connection:
        return [connection.execute(statement).fetchall() for statement in statements]


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    """A memory that has never been saved."""
    return open_memory(tmp_path / "calendar.ics", folder=tmp_path / "memory")


# --- generated memories ---------------------------------------------------------------

LONE = st.characters(min_codepoint=0xD800, max_codepoint=0xDFFF)
CARRIED = st.one_of(  # what a calendar can hold, decoded
    st.text(max_size=8),
    st.binary(max_size=8).map(lambda data: data.decode("utf-8", "surrogateescape")),
)
TEXTS = CARRIED | st.text(LONE | st.characters(), max_size=4) | st.just("\0") | st.just("a\0b[]\"'")
ZONES = st.sampled_from(
    [NEW_YORK, ZoneInfo("Europe/Berlin"), ZoneInfo("Australia/Lord_Howe"), ZoneInfo("UTC")]
)
FOLDED = st.datetimes(datetime(2025, 10, 26), datetime(2025, 10, 26, 4), timezones=ZONES)
FIXED = st.sampled_from([UTC, timezone(timedelta(hours=-3, minutes=-30))])


def without_idle_fold(at: datetime) -> datetime:
    """Drop the fold of a clock time that comes once: it says nothing."""
    first = at.replace(fold=0)
    return first if first.utcoffset() == at.utcoffset() else at


MOMENTS = (st.datetimes(timezones=ZONES) | FOLDED).map(without_idle_fold)
ANY_ZONE = MOMENTS | st.datetimes(timezones=FIXED).map(without_idle_fold)


def values(kind: type) -> st.SearchStrategy[Any]:
    """Generate a value of the model with every field, also one that is added later."""
    hints = get_type_hints(kind)
    fields = {f.name: hints[f.name] for f in dataclasses.fields(kind) if f.init}
    return st.builds(kind, **{name: strategy_for(kind, name, fields[name]) for name in fields})


def strategy_for(kind: type, name: str, hint: object) -> st.SearchStrategy[Any]:
    """Choose what one field may hold."""
    special: dict[tuple[type, str], st.SearchStrategy[Any]] = {
        (Event, "uid"): CARRIED,
        (Event, "recurrence_id"): CARRIED,
        (Interview, "evidence"): st.just(()) | st.just((Evidence("a word", 3),)),
    }
    plain: dict[object, st.SearchStrategy[Any]] = {
        str: TEXTS,
        bool: st.booleans(),
        int: st.integers(-(2**63), 2**63 - 1),
        date: st.dates(),
        datetime: MOMENTS,
        tuple[int, int]: st.tuples(st.integers(-9, 9), st.integers(-9, 9)),
        tuple[str, ...]: st.lists(TEXTS, max_size=3).map(tuple),
        datetime | None: st.none() | ANY_ZONE,
    }
    if (kind, name) in special:
        return special[kind, name]
    if hint in plain:
        return plain[hint]
    if hint == Person | None:
        return st.none() | values(Person)
    if hint == tuple[Person, ...]:
        return st.lists(values(Person), max_size=2).map(tuple)
    if hint in (Slot, Mark, Line, Event):
        return values(hint)  # type: ignore[arg-type]
    assert hint in (Fate, Verdict, Standing), f"no strategy for {kind.__name__}.{name}"
    return st.sampled_from(hint)  # type: ignore[arg-type]


def is_at(interview: Interview) -> tuple[object, ...]:
    event = interview.event
    return (event.id, event.calendar, event.resource, event.frame)


MEMORIES = st.builds(
    Remembered,
    traces=st.lists(values(Trace), max_size=2, unique_by=lambda t: t.uid).map(tuple),
    statements=st.lists(
        values(Statement), max_size=2, unique_by=lambda s: (s.home, s.carrier, s.place, s.line)
    ).map(tuple),
    interviews=st.lists(values(Interview), max_size=2, unique_by=is_at).map(tuple),
    first_seen=st.dictionaries(TEXTS, MOMENTS, max_size=3),
    settled=st.dictionaries(TEXTS, st.sampled_from(Verdict), max_size=3),
    told=st.frozensets(TEXTS, max_size=3),
    calendars=st.dictionaries(TEXTS, st.booleans(), max_size=3),
    given=st.dictionaries(TEXTS, TEXTS, max_size=3),
    announced=st.lists(values(Trace), max_size=2, unique_by=lambda t: t.uid).map(tuple),
)


def test_every_part_is_generated() -> None:
    """A part that is added to the model is added here, and to the memory."""
    assert {f.name for f in dataclasses.fields(Remembered)} == {
        "traces", "statements", "interviews", "first_seen", "settled", "told", "calendars",
        "given", "announced",
    }  # fmt: skip


class TestRoundTrip:
    """What was saved is what the next run loads."""

    @given(MEMORIES, MEMORIES)
    @example(Remembered(), Remembered())
    @example(ONE, Remembered())
    def test_anything(self, first: Remembered, second: Remembered) -> None:
        """Every field of two memories, the second saved over the first."""
        with tempfile.TemporaryDirectory() as folder:
            memory = open_memory("calendar.ics", folder=Path(folder))
            memory.save(None, first)
            found = loaded(memory)
            assert in_order(found) == in_order(first)
            before = state_of(memory)
            memory.save(found, first)
            assert state_of(memory) == before
            memory.save(found, second)
            assert in_order(loaded(memory)) == in_order(second)

    def test_order(self, memory: Memory) -> None:
        """It comes in one order, however it was given and whatever was there before."""
        memory.save(None, OLD)
        backward = dataclasses.replace(
            ONE,
            traces=ONE.traces[::-1],
            statements=ONE.statements[::-1],
            interviews=ONE.interviews[::-1],
        )
        memory.save(OLD, backward)
        found = loaded(memory)
        assert [t.uid for t in found.traces] == sorted(t.uid for t in ONE.traces)
        assert [s.home for s in found.statements] == sorted(s.home for s in ONE.statements)
        memory.file.unlink()
        memory.save(None, ONE)
        assert loaded(memory) == found

    def test_zone(self, memory: Memory) -> None:
        """A moment keeps its zone, and the later of two equal clock times stays the later."""
        late = datetime(2026, 11, 1, 1, 30, tzinfo=NEW_YORK, fold=1)
        memory.save(None, Remembered(first_seen={"early": late.replace(fold=0), "late": late}))
        seen = loaded(memory).first_seen
        assert {at.tzinfo for at in seen.values()} == {NEW_YORK}
        assert seen["late"].utcoffset() == timedelta(hours=-5)
        assert seen["early"].utcoffset() == timedelta(hours=-4)

    @pytest.mark.parametrize(
        ("stored", "expected"),
        [
            ("2026-03-04T12:00:00-05:00[Mars/Phobos]", datetime(2026, 3, 4, 17)),
            ("2026-03-04T12:00:00-05:00[../../etc/passwd]", datetime(2026, 3, 4, 17)),
            ("0001-01-01T00:00:00+05:00[Mars/Phobos]", datetime(1, 1, 1)),
        ],
    )
    def test_zone_that_is_not_known(self, memory: Memory, stored: str, expected: datetime) -> None:
        """A zone that this machine does not know becomes UTC, at the same instant."""
        memory.save(None, Remembered(first_seen={"a": NOON}))
        raw(
            memory,
            f"UPDATE first_seen SET seen = '{stored}'",
            NO_CHECKSUM,
        )
        found = loaded(memory)
        assert found.first_seen["a"] == expected.replace(tzinfo=ZoneInfo("UTC"))
        assert isinstance(found.first_seen["a"].tzinfo, ZoneInfo)
        memory.save(found, Remembered())
        assert loaded(memory).first_seen == {}

    def test_zone_that_was_changed(self, memory: Memory) -> None:
        """Where a zone's rules have changed, the clock time is what counts."""
        memory.save(None, Remembered(first_seen={"a": NOON}))
        raw(
            memory,
            "UPDATE first_seen SET seen = '2026-03-04T12:00:00-03:00[America/New_York]'",
            NO_CHECKSUM,
        )
        assert loaded(memory).first_seen == {"a": NOON}

    def test_readable(self, memory: Memory) -> None:
        """A person with any SQLite program sees plain values."""
        memory.save(None, ONE)
        ((kind,), (seen,), (application,), facts) = raw(
            memory,
            "SELECT kind, number, fate FROM traces WHERE uid LIKE '%05-followup1'",
            "SELECT seen FROM first_seen",
            "PRAGMA application_id",
            "SELECT had_foreign FROM calendars WHERE name = 'work'",
        )
        assert kind == ("followup", 1, "standing")
        assert seen == ("2026-03-04T12:00:00-05:00[America/New_York]",)
        assert application == (APPLICATION_ID,)
        assert facts == [(1,)]

    def test_checksum_is_the_same_everywhere(self, memory: Memory) -> None:
        """Every version of Python finds the one that was calculated by hand."""
        told = frozenset({"ä\udc80", "😀", "a\0"})
        memory.save(None, Remembered(first_seen={"ä": NOON}, told=told, calendars={"a": True}))
        assert raw(memory, "SELECT value FROM facts WHERE name = 'checksum'") == [[("cc1599c5",)]]


class TestDifference:
    """A save writes what differs."""

    def test_nothing(self, memory: Memory) -> None:
        """Where nothing differs, not even the time of the file changes."""
        memory.save(None, ONE)
        before = state_of(memory)
        found = loaded(memory)
        memory.save(found, found)
        memory.save(found, dataclasses.replace(ONE, traces=ONE.traces[::-1]))
        judged = tuple(
            dataclasses.replace(i, evidence=(Evidence("a word", 3),)) for i in ONE.interviews
        )
        memory.save(found, dataclasses.replace(ONE, interviews=judged))
        memory.save(None, ONE)
        assert state_of(memory) == before

    def test_only_the_difference(self, memory: Memory) -> None:
        """Every other row is left alone: triggers count what is touched."""
        memory.save(None, ONE)
        tables = ("traces", "statements", "interviews", "first_seen", "settled", "told")
        raw(
            memory,
            "CREATE TABLE touched (name TEXT)",
            *(
                f"CREATE TRIGGER {table}_{verb} AFTER {verb} ON {table} "
                f"BEGIN INSERT INTO touched VALUES ('{verb} {table}'); END"
                for table in tables
                for verb in ("INSERT", "DELETE")
            ),
        )
        dismissed = dataclasses.replace(ONE.traces[3], fate=Fate.DISMISSED)
        after = dataclasses.replace(
            ONE, traces=(*ONE.traces[:3], dismissed, *ONE.traces[5:]), told=frozenset({"new"})
        )
        memory.save(loaded(memory), after)
        assert sorted(raw(memory, "SELECT name FROM touched")[0]) == [
            ("DELETE told",), ("DELETE traces",), ("INSERT told",), ("INSERT traces",),
        ]  # fmt: skip
        assert in_order(loaded(memory)) == in_order(after)

    def test_what_another_run_has_saved(self, memory: Memory) -> None:
        """What was saved meanwhile stays, where this save says nothing of it."""
        memory.save(None, OLD)
        meanwhile = dataclasses.replace(OLD, traces=(trace(1), trace(2)))
        memory.save(OLD, meanwhile)
        memory.save(OLD, dataclasses.replace(OLD, settled={"a": Verdict.NO}))
        found = loaded(memory)
        assert found.traces == (trace(1), trace(2))
        assert found.settled == {"a": Verdict.NO}

    def test_what_another_process_has_saved_between_two_saves(self, memory: Memory) -> None:
        """A run saves twice; what it wrote itself it does not read again, all else it does."""
        memory.save(None, OLD)
        another = dataclasses.replace(memory)
        another.save(another.load(), dataclasses.replace(OLD, traces=(trace(1), trace(2))))
        memory.save(OLD, dataclasses.replace(OLD, settled={"a": Verdict.NO}))
        found = loaded(memory)
        assert found.traces == (trace(1), trace(2))
        assert found.settled == {"a": Verdict.NO}
        raw(memory, "UPDATE traces SET start = 'no time'", "UPDATE facts SET value = ''")
        memory.save(found, dataclasses.replace(found, told=frozenset({"x"})))
        assert "it was put aside" in memory.notes[0].text

    def test_lost_meanwhile(self, memory: Memory) -> None:
        """Where the file has gone since it was loaded, everything is written."""
        memory.save(None, ONE)
        memory.file.unlink()
        after = dataclasses.replace(ONE, calendars={"work": False})
        memory.save(ONE, after)
        assert in_order(loaded(memory)) == in_order(after)

    def test_damaged_meanwhile(self, memory: Memory) -> None:
        """Where it was damaged since it was loaded, everything is written, and said."""
        memory.save(None, ONE)
        memory.file.write_bytes(b"<html>")
        after = dataclasses.replace(ONE, calendars={"work": False})
        memory.save(ONE, after)
        assert [note.text for note in memory.notes] == [
            "counted as no memory: it is damaged, or something else; "
            f"it was put aside as {memory.file.name}.damaged"
        ]
        assert in_order(loaded(memory)) == in_order(after)


class TestNothing:
    """No memory is no problem."""

    def test_nothing_is_made(self, memory: Memory) -> None:
        """To look makes nothing; there is no memory, and nothing to say."""
        assert memory.load() is None
        assert memory.notes == ()
        assert not memory.file.parent.exists()

    def test_no_sqlite(self, tmp_path: Path) -> None:
        """Where there is no file, SQLite is not even loaded."""
        code = f"""
            import sys
            from calsync.memory import open_memory
            memory = open_memory("calendar.ics", folder={str(tmp_path)!r})
            assert memory.load() is None
            assert not {{"sqlite3", "json"}} & set(sys.modules)
        """
        run_python(code)

    def test_empty_is_not_none(self, memory: Memory) -> None:
        """A memory with nothing in it is a memory."""
        memory.save(None, Remembered())
        assert loaded(memory) == Remembered()

    def test_a_first_save_that_died(self, memory: Memory) -> None:
        """An empty file is no memory either, and no damage."""
        memory.file.parent.mkdir()
        memory.file.touch()
        assert memory.load() is None
        assert memory.notes == ()
        memory.save(None, ONE)
        assert memory.notes == ()
        assert in_order(loaded(memory)) == in_order(ONE)
        assert set(state_of(memory)) == {memory.file.name}


class TestNames:
    """Which memory belongs to what."""

    def test_paths(self, tmp_path: Path) -> None:
        """Paths to one file are one memory; the order of several does not matter."""
        folder = tmp_path / "memory"

        def file(*calendars: str | Path) -> Path:
            return open_memory(*calendars, folder=folder).file

        roundabout = tmp_path / "elsewhere" / ".." / "a.ics"
        assert file(tmp_path / "a.ics") == file(str(roundabout))
        assert file("a", "https://b.example/") == file("https://b.example/", "a", "a")
        assert len({file("a"), file("b"), file("a", "b"), file("https://b.example/")}) == 4

    def test_state_folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """It stands in the user's state folder, and whatever is made of it is private."""
        monkeypatch.setattr(platformdirs, "user_state_dir", lambda *a, **k: str(tmp_path / "state"))
        memory = open_memory("calendar.ics")
        memory.save(None, ONE)
        assert memory.file.parent == tmp_path / "state" / "memory"
        if sys.platform != "win32":
            for place in (tmp_path / "state", memory.file.parent):
                assert stat.S_IMODE(place.stat().st_mode) == 0o700

    def test_odd_folder(self, tmp_path: Path) -> None:
        """Signs that mean something in an address mean nothing in a path."""
        memory = open_memory("calendar.ics", folder=tmp_path / "a b?mode=memory#%41&ä")
        memory.save(None, ONE)
        assert in_order(loaded(memory)) == in_order(ONE)


@posix_only
class TestRights:
    """What is remembered is the user's alone."""

    def test_made(self, memory: Memory) -> None:
        """File 0600 in a folder 0700, whatever the umask."""
        before = os.umask(0)
        try:
            memory.save(None, ONE)
        finally:
            os.umask(before)
        assert stat.S_IMODE(memory.file.stat().st_mode) == 0o600
        assert stat.S_IMODE(memory.file.parent.stat().st_mode) == 0o700

    def test_closed_again(self, memory: Memory) -> None:
        """What was opened to others is closed by the next save."""
        memory.save(None, OLD)
        memory.file.chmod(0o644)
        memory.file.parent.chmod(0o755)
        memory.save(OLD, ONE)
        assert stat.S_IMODE(memory.file.stat().st_mode) == 0o600
        assert stat.S_IMODE(memory.file.parent.stat().st_mode) == 0o700

    def test_read_only_folder(self, memory: Memory) -> None:
        """It is loaded where nothing can be written; a save says so, and leaves it."""
        memory.save(None, ONE)
        with as_somebody(memory.file.parent):
            memory.file.chmod(0o400)
            memory.file.parent.chmod(0o500)
            before = state_of(memory)
            done = run_as_nobody(
                memory,
                """
                found = memory.load()
                print(len(found.traces), memory.notes)
                try:
                    memory.save(found, Remembered())
                except CalsyncError as problem:
                    print(problem)
                """,
            )
            assert state_of(memory) == before
        assert done.splitlines() == [
            "20 ()",
            f"the memory {memory.file} cannot be saved: "
            "this user may not write here; check the rights of file and folder",
        ]

    def test_read_only_folder_with_nothing(self, memory: Memory) -> None:
        """The first save fails with one sentence too."""
        memory.file.parent.mkdir()
        with as_somebody(memory.file.parent):
            memory.file.parent.chmod(0o500)
            done = run_as_nobody(
                memory,
                """
                print(memory.load(), memory.notes)
                try:
                    memory.save(None, Remembered())
                except CalsyncError as problem:
                    print(problem)
                """,
            )
            assert list(memory.file.parent.iterdir()) == []
        assert done.splitlines() == [
            "None ()",
            f"the memory {memory.file} cannot be saved: "
            "this user may not write here; check the rights of file and folder",
        ]

    def test_unreadable_file(self, memory: Memory) -> None:
        """One that may not be read counts as none, and is put aside."""
        memory.save(None, ONE)
        with as_somebody(memory.file.parent):
            memory.file.chmod(0)
            done = run_as_nobody(
                memory,
                """
                print(memory.load(), len(memory.notes))
                memory.save(None, Remembered())
                print(memory.load(), len(memory.notes))
                """,
            )
        assert done.splitlines() == ["None 1", f"{Remembered()} 0"]
        assert set(state_of(memory)) == {memory.file.name, f"{memory.file.name}.damaged"}

    def test_something_in_the_way(self, memory: Memory) -> None:
        """A file where the folder should be: no memory, and a clear line for a save."""
        memory.file.parent.write_text("in the way")
        assert memory.load() is None
        with pytest.raises(CalsyncError, match=r"cannot be saved: .*exists"):
            memory.save(None, ONE)

    def test_full_disk(self, memory: Memory) -> None:
        """Where a file cannot grow, the save fails with one sentence and the old one stands."""
        memory.save(None, ONE)
        size = memory.file.stat().st_size
        code = f"""
            import resource
            from pathlib import Path
            from calsync.errors import CalsyncError
            from calsync.memory import Memory
            from calsync.model import Remembered
            resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))
            memory = Memory(Path({str(memory.file)!r}))
            try:
                memory.save(memory.load(), Remembered(told=frozenset(map(str, range(9999)))))
            except CalsyncError as problem:
                print(problem)
        """
        said = run_python(code)
        assert said.startswith(f"the memory {memory.file} cannot be saved: ")
        assert len(said.splitlines()) == 1
        assert in_order(loaded(memory)) == in_order(ONE)
        assert set(state_of(memory)) == {memory.file.name}


def run_python(code: str) -> str:
    """Run code in a process of its own and give what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@contextlib.contextmanager
def as_somebody(folder: Path) -> Iterator[None]:
    """Give a folder to the user that `run_as_nobody` runs as."""
    if os.getuid() == 0:
        for path in (folder, *folder.iterdir()):
            os.chown(path, 65534, 65534)
    try:
        yield
    finally:
        folder.chmod(0o700)


def run_as_nobody(memory: Memory, code: str) -> str:
    """Run code in a child that is not root: root may do anything."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException), open(writer, "w") as out:
            if os.getuid() == 0:
                open_up(memory.file.parent.parent)
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            names = {
                "memory": Memory(memory.file),
                "Remembered": Remembered,
                "CalsyncError": CalsyncError,
                "print": lambda *texts: print(*texts, file=out),
            }
            exec(textwrap.dedent(code), names)
        os._exit(0)
    os.close(writer)
    with open(reader) as said:
        text = said.read()
    os.waitpid(child, 0)
    return text


def open_up(folder: Path) -> None:
    """Let another user go through the folders above a test's own."""
    for place in (folder, *folder.parents):
        mode = stat.S_IMODE(place.stat().st_mode)
        if not mode & 0o001:
            place.chmod(mode | 0o011)


@cache
def good() -> bytes:
    """The bytes of a good memory."""
    with tempfile.TemporaryDirectory() as folder:
        memory = open_memory("calendar.ics", folder=Path(folder))
        memory.save(None, ONE)
        return memory.file.read_bytes()


def damage(data: st.DataObject) -> bytes:
    """Do to a file what disks, programs and people do."""
    at = data.draw(st.integers(0, len(good())))
    length = data.draw(st.sampled_from([1, 4, 100, 512, 4096, 20000]))
    bad = bytearray(good())
    match data.draw(st.sampled_from(["cut", "flip", "zero", "noise", "shift", "page", "grow"])):
        case "cut":
            del bad[at:]
        case "flip":
            for _ in range(data.draw(st.integers(1, 5))):
                place = data.draw(st.integers(0, len(good()) - 1) | st.integers(0, 120))
                bad[place] ^= 1 << data.draw(st.integers(0, 7))
        case "zero":
            bad[at : at + length] = bytes(len(bad[at : at + length]))
        case "noise":
            noise = random.Random(at).randbytes(len(bad[at : at + length]))
            bad[at : at + length] = noise
        case "shift":
            del bad[at : at + length]
        case "page":
            return b"<!DOCTYPE html><title>Sign in</title>" * data.draw(st.integers(1, 500))
        case "grow":
            bad += b"\0" * length
    return bytes(bad)


class TestDamage:
    """A file that is not as it was saved counts as none, and is kept."""

    @given(st.data())
    def test_anything(self, data: st.DataObject) -> None:
        """Never an error, never a part; a save starts anew and puts the old file aside."""
        bad = damage(data)
        with tempfile.TemporaryDirectory() as folder:
            memory = open_memory("calendar.ics", folder=Path(folder))
            memory.file.write_bytes(bad)
            found = memory.load()
            assert set(state_of(memory)) == {memory.file.name}
            assert memory.file.read_bytes() == bad
            if found is not None:
                assert in_order(found) == in_order(ONE)
                assert memory.notes == ()
            elif bad:
                (note,) = memory.notes
                assert note.about == str(memory.file)
                assert note.text.startswith("counts as no memory: ")
            memory.save(found, OTHER)
            assert in_order(loaded(memory)) == in_order(OTHER)
            if found is None and bad:
                aside = memory.file.with_name(f"{memory.file.name}.damaged")
                assert set(state_of(memory)) == {memory.file.name, aside.name}
                assert aside.read_bytes() == bad

    def test_one_bit_of_text(self, memory: Memory) -> None:
        """What SQLite itself does not see is seen."""
        memory.file.parent.mkdir()
        memory.file.write_bytes(good().replace(b"America/New_York", b"America/Lew_York", 1))
        assert memory.load() is None
        assert "it is damaged" in memory.notes[0].text

    @pytest.mark.parametrize(
        "statements",
        [
            ("PRAGMA user_version = 99",),
            ("PRAGMA application_id = 1",),
            ("DROP TABLE told",),
            ("DELETE FROM facts WHERE name = 'checksum'",),
            ("PRAGMA user_version = 0",),
            (NO_CHECKSUM, "UPDATE traces SET fate = 'lost'"),
            (NO_CHECKSUM, "UPDATE traces SET fate = NULL"),
            (NO_CHECKSUM, "UPDATE first_seen SET seen = 'yesterday'"),
            (NO_CHECKSUM, "UPDATE interviews SET attendees = '[[1]]'"),
            (NO_CHECKSUM, "UPDATE interviews SET attendees = '{'"),
            (NO_CHECKSUM, "UPDATE told SET digest = x'ff'"),
            (NO_CHECKSUM, "UPDATE told SET digest = CAST(x'ff' AS TEXT)"),
            (NO_CHECKSUM, "ALTER TABLE told ADD COLUMN more TEXT"),
            ("DELETE FROM traces WHERE uid LIKE '%1-followup1'",),
            ("PRAGMA journal_mode = WAL",),
        ],
    )
    def test_not_what_is_written(self, memory: Memory, statements: tuple[str, ...]) -> None:
        """A newer version, another program's database, values that make no sense."""
        memory.save(None, ONE)
        raw(memory, *statements)
        before = state_of(memory)
        assert memory.load() is None
        assert len(memory.notes) == 1
        assert state_of(memory) == before
        memory.save(None, OTHER)
        assert in_order(loaded(memory)) == in_order(OTHER)
        aside = f"{memory.file.name}.damaged"
        assert set(state_of(memory)) == {memory.file.name, aside}
        assert state_of(memory)[aside][0] == before[memory.file.name][0]

    def test_newer(self, memory: Memory) -> None:
        """A newer version's is said to be that."""
        memory.save(None, ONE)
        raw(memory, "PRAGMA user_version = 99")
        assert memory.load() is None
        assert [note.text for note in memory.notes] == [
            "counts as no memory: a newer version of calsync has written it; "
            "the next run that saves puts it aside"
        ]

    def test_folder_in_its_place(self, memory: Memory) -> None:
        """Even a folder is put aside."""
        memory.file.mkdir(parents=True)
        assert memory.load() is None
        assert len(memory.notes) == 1
        memory.save(None, ONE)
        assert in_order(loaded(memory)) == in_order(ONE)

    @pytest.mark.skipif(sys.platform == "win32", reason="has no such pipes")
    def test_pipe_in_its_place(self, memory: Memory) -> None:
        """Nobody waits for what a pipe may say; it is put aside, too."""
        memory.file.parent.mkdir(parents=True)
        os.mkfifo(memory.file)
        assert memory.load() is None
        assert len(memory.notes) == 1
        memory.save(None, ONE)
        assert in_order(loaded(memory)) == in_order(ONE)

    def test_no_end_of_files(self, memory: Memory) -> None:
        """The first ones are kept for good, only the last place is used again."""
        memory.file.parent.mkdir()
        for number in range(PUT_ASIDE + 3):
            memory.file.write_text(f"number {number}")
            memory.save(None, ONE)
        kept = sorted(path.read_text() for path in memory.file.parent.glob("*.damaged*"))
        assert kept == ["number 0", "number 1", "number 2", "number 3", "number 7"]

    def test_old_journal(self, memory: Memory) -> None:
        """What a damaged file's save had begun is not taken back in the new file."""
        memory.file.parent.mkdir()
        journal = memory.file.with_name(f"{memory.file.name}-journal")
        for file, data in unfinished(memory.file.parent / "other").items():
            shutil.copy(data, f"{memory.file}{file}")
        memory.file.write_bytes(b"<html>")
        content = journal.read_bytes()
        memory.save(None, OTHER)
        assert in_order(loaded(memory)) == in_order(OTHER)
        aside = memory.file.with_name(f"{memory.file.name}.damaged-journal")
        assert aside.read_bytes() == content


def unfinished(folder: Path) -> dict[str, Path]:
    """Make what a save leaves that dies when half of its pages are written."""
    folder.mkdir()
    live, dead = folder / "live", folder / "dead"
    live.write_bytes(good())
    with contextlib.closing(sqlite3.connect(live, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM traces")
        connection.execute("UPDATE interviews SET notes = printf('%.*c', 3000, 'x')")
        connection.execute("UPDATE statements SET value = printf('%.*c', 3000, 'x')")
        shutil.copy(live, dead)
        shutil.copy(f"{live}-journal", f"{dead}-journal")
    assert dead.read_bytes() != good()
    return {"": dead, "-journal": Path(f"{dead}-journal")}


class TestCrash:
    """A run that dies leaves the memory before or the memory after."""

    def test_half_written(self, memory: Memory) -> None:
        """What was begun is taken back by the next load, and nothing of it is left."""
        memory.file.parent.mkdir()
        for tail, path in unfinished(memory.file.parent / "other").items():
            shutil.copy(path, f"{memory.file}{tail}")
        shutil.rmtree(memory.file.parent / "other")
        assert in_order(loaded(memory)) == in_order(ONE)
        assert set(state_of(memory)) == {memory.file.name}

    def test_half_written_and_saved(self, memory: Memory) -> None:
        """A save takes it back too."""
        memory.file.parent.mkdir()
        for tail, path in unfinished(memory.file.parent / "other").items():
            shutil.copy(path, f"{memory.file}{tail}")
        memory.save(ONE, OTHER)
        assert in_order(loaded(memory)) == in_order(OTHER)
        assert memory.notes == ()

    @posix_only
    def test_half_written_on_a_read_only_disk(self, memory: Memory) -> None:
        """Who may not take it back has no memory this time, and puts nothing aside."""
        memory.file.parent.mkdir()
        for tail, path in unfinished(memory.file.parent.parent / "other").items():
            shutil.copy(path, f"{memory.file}{tail}")
        before = state_of(memory)
        with as_somebody(memory.file.parent):
            for path in memory.file.parent.iterdir():
                path.chmod(0o400)
            memory.file.parent.chmod(0o500)
            done = run_as_nobody(memory, "print(memory.load(), memory.notes[0].text)")
        assert done.startswith("None counts as no memory for now: ")
        assert state_of(memory) == before
        for path in memory.file.parent.iterdir():
            path.chmod(0o600)
        assert in_order(loaded(memory)) == in_order(ONE)

    @posix_only
    def test_killed(self, memory: Memory) -> None:
        """Killed at any moment of any save."""

        def run() -> Iterator[None]:
            found = memory.load()
            for after in itertools.cycle((ONE, OTHER)):
                memory.save(found, after)
                found = after
                yield

        memory.save(None, ONE)
        chance = random.Random(7)
        for _ in range(15):
            kill(run(), after_seconds=chance.uniform(0, 0.1))
            assert in_order(loaded(memory)) in (in_order(ONE), in_order(OTHER))
        memory.save(loaded(memory), OLD)
        assert set(state_of(memory)) == {memory.file.name}

    @posix_only
    def test_killed_at_the_first_save(self, memory: Memory) -> None:
        """There is nothing, or all of it."""

        def run() -> Iterator[None]:
            while True:
                memory.file.unlink(missing_ok=True)
                yield
                memory.save(None, ONE)

        chance = random.Random(11)
        for _ in range(10):
            kill(run(), after_seconds=chance.uniform(0, 0.1))
            found = memory.load()
            assert memory.notes == ()
            assert found is None or in_order(found) == in_order(ONE)
            memory.save(found, ONE)
            assert memory.notes == ()
            assert in_order(loaded(memory)) == in_order(ONE)


def kill(steps: Iterator[None], *, after_seconds: float) -> None:
    """Let a child go on and on, and kill it some time after its first step."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            for _ in steps:
                os.write(writer, b".")
        finally:
            os._exit(1)
    os.close(writer)
    assert os.read(reader, 1) == b"."
    time.sleep(after_seconds)
    os.kill(child, signal.SIGKILL)
    assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
    os.close(reader)


class TestTwo:
    """Two processes at once."""

    def test_both_save(self, memory: Memory) -> None:
        """Each waits for the other, and nothing of either is lost."""
        memory.save(None, Remembered())
        code = f"""
            import sys
            from pathlib import Path
            from calsync.memory import Memory
            from calsync.model import Remembered
            memory = Memory(Path({str(memory.file)!r}))
            for number in range(15):
                told = f"{{sys.argv[1]}} {{number}}"
                memory.save(Remembered(), Remembered(told=frozenset({{told}})))
                assert told in memory.load().told
        """
        arguments = [sys.executable, "-c", textwrap.dedent(code)]
        processes = [
            subprocess.Popen([*arguments, name], cwd=ROOT, stderr=subprocess.PIPE) for name in "abc"
        ]
        for process in processes:
            assert process.communicate()[1] == b""
        assert len(loaded(memory).told) == 45

    def test_wait(self, memory: Memory) -> None:
        """A save waits while another process writes; a load does not even wait."""
        memory.save(None, OLD)
        with hold(memory.file, "BEGIN IMMEDIATE", for_seconds=0.5):
            begun = time.monotonic()
            assert loaded(memory) == OLD
            memory.save(OLD, ONE)
            assert time.monotonic() - begun > 0.2
        assert in_order(loaded(memory)) == in_order(ONE)

    def test_too_long(self, memory: Memory) -> None:
        """Who does not get the file at all is told to come back; nothing is put aside."""
        memory.save(None, OLD)
        hasty = Memory(memory.file, patience_seconds=0)
        before = state_of(memory)
        with hold(memory.file, "BEGIN EXCLUSIVE"):
            with pytest.raises(TryAgainLater, match="another run uses the memory"):
                hasty.load()
            with pytest.raises(TryAgainLater):
                hasty.save(OLD, ONE)
        assert state_of(memory) == before


@contextlib.contextmanager
def hold(file: Path, begin: str, *, for_seconds: float = 0) -> Iterator[None]:
    """Have another process keep a file to itself, until the block ends if no time is given."""
    code = f"""
        import sqlite3, sys, time
        connection = sqlite3.connect({str(file)!r}, isolation_level=None)
        connection.execute({begin!r})
        print("held", flush=True)
        time.sleep({for_seconds}) if {for_seconds} else sys.stdin.read()
        connection.execute("ROLLBACK")
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stdout.readline().strip() == b"held"
        yield
        process.communicate()


class TestMigration:
    """A file of an older version."""

    NEWER = (
        *STEPS,
        (
            "CREATE TABLE resources (href TEXT PRIMARY KEY, etag TEXT) WITHOUT ROWID",
            "INSERT INTO resources SELECT uid, 'unknown' FROM settled",
        ),
        ("UPDATE traces SET fate = 'withdrawn' WHERE fate = 'dismissed'",),
    )

    def test_load(self, memory: Memory) -> None:
        """It is read as what it will be, and left as it is."""
        memory.save(None, Remembered(traces=(trace(1, Fate.DISMISSED),)))
        before = state_of(memory)
        newer = Memory(memory.file, steps=self.NEWER)
        assert loaded(newer).traces == (trace(1, Fate.WITHDRAWN),)
        assert state_of(memory) == before

    def test_save(self, memory: Memory) -> None:
        """The next save that writes brings it to the newer version, in the same step."""
        memory.save(None, ONE)
        newer = Memory(memory.file, steps=self.NEWER)
        after = dataclasses.replace(ONE, traces=(trace(1, Fate.DISMISSED),))
        newer.save(loaded(newer), after)
        assert in_order(loaded(newer)) == in_order(after)
        assert raw(memory, "SELECT * FROM resources", "PRAGMA user_version") == [
            [("talk@test", "unknown")],
            [(len(self.NEWER),)],
        ]
        assert memory.load() is None
        assert "newer version" in memory.notes[0].text

    def test_no_step_half_done(self, memory: Memory) -> None:
        """Where a step fails nothing of it stands in the file that is put aside."""
        memory.save(None, ONE)
        before = memory.file.read_bytes()
        broken = Memory(memory.file, steps=(*STEPS, ("DELETE FROM traces", "SELECT nothing")))
        assert broken.load() is None
        with pytest.raises(CalsyncError):
            broken.save(None, OTHER)
        assert memory.file.with_name(f"{memory.file.name}.damaged").read_bytes() == before

    def test_from_nothing(self, memory: Memory) -> None:
        """A new file has every step."""
        newer = Memory(memory.file, steps=self.NEWER)
        newer.save(None, ONE)
        assert in_order(loaded(newer)) == in_order(ONE)
        assert raw(memory, "SELECT * FROM resources") == [[]]


class TestBackup:
    """A copy of the calendar from before the first write."""

    def test_once(self, memory: Memory, tmp_path: Path) -> None:
        """The first content is kept, whatever the file becomes."""
        path = tmp_path / "calendar.ics"
        for content in (b"first\r\n\0\xff" * 100_000, b"second"):
            path.write_bytes(content)
            memory.backup(path)
        copy = memory.backup_file(path)
        assert copy == memory.file.with_name(f"{memory.file.stem}.before.ics")
        assert copy.read_bytes() == b"first\r\n\0\xff" * 100_000
        assert list(memory.file.parent.iterdir()) == [copy]
        if sys.platform != "win32":
            assert stat.S_IMODE(copy.stat().st_mode) == 0o600
            assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700

    def test_of_several(self, tmp_path: Path) -> None:
        """A memory of several calendars has a copy of each."""
        paths = [tmp_path / "a.ics", tmp_path / "b.ics"]
        memory = open_memory(*paths, folder=tmp_path / "memory")
        for path in paths:
            path.write_text(path.name)
            memory.backup(path)
        assert [memory.backup_file(path).read_text() for path in paths] == ["a.ics", "b.ics"]

    def test_nothing_to_copy(self, memory: Memory, tmp_path: Path) -> None:
        """A folder has no one file, and one that is not there yet has no content."""
        memory.backup(tmp_path)
        memory.backup(tmp_path / "none.ics")
        assert not memory.file.parent.exists()

    @posix_only
    @pytest.mark.parametrize("limit_bytes", [0, 1_000_000])
    def test_full_disk(self, memory: Memory, tmp_path: Path, limit_bytes: int) -> None:
        """Where the copy does not fit nothing is left of it, and the run is told."""
        path = tmp_path / "calendar.ics"
        path.write_bytes(bytes(2_000_000))
        code = f"""
            import resource
            from pathlib import Path
            from calsync.errors import CalsyncError
            from calsync.memory import Memory
            memory = Memory(Path({str(memory.file)!r}))
            resource.setrlimit(resource.RLIMIT_FSIZE, ({limit_bytes}, {limit_bytes}))
            try:
                memory.backup({str(path)!r})
            except CalsyncError as problem:
                print(problem)
        """
        said = run_python(code)
        assert said.startswith(f"no copy of {path} can be kept in {memory.file.parent}: ")
        assert list(memory.file.parent.iterdir()) == []

    @pytest.mark.skipif(sys.platform != "linux", reason="Linux copies files itself")
    @pytest.mark.parametrize("first", [b"", b"BEGIN:"])
    @pytest.mark.parametrize("number", [0, errno.EXDEV, errno.EIO])
    def test_the_system_copies_not_all(
        self,
        memory: Memory,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        first: bytes,
        number: int,
    ) -> None:
        """A system that copies nothing, or stops in the middle, leaves the rest to us."""

        def stop(source: int, target: int, _count: int) -> int:
            if os.lseek(target, 0, os.SEEK_CUR) == 0 and first:
                return os.write(target, os.read(source, len(first)))
            if number:
                raise OSError(number, os.strerror(number))
            return 0

        path = tmp_path / "calendar.ics"
        path.write_bytes(b"BEGIN:VCALENDAR\r\n" * 100_000)
        monkeypatch.setattr(os, "copy_file_range", stop)
        memory.backup(path)
        assert memory.backup_file(path).read_bytes() == path.read_bytes()

    def test_little_memory(self, memory: Memory, tmp_path: Path) -> None:
        """A large file is not taken into memory."""
        path = tmp_path / "calendar.ics"
        with path.open("wb") as file:
            file.truncate(100_000_000)
        import tracemalloc

        tracemalloc.start()
        memory.backup(path)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 5_000_000
        assert memory.backup_file(path).stat().st_size == 100_000_000
