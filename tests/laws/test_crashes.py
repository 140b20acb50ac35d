"""Law 4: a run that dies or fails half way is healed by the next; the one after is silent."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from calsync import job
from calsync.model import Action
from calsync.stores.base import Store, Write
from calsync.stores.memory import Crash, Fault, MemoryStore
from calsync.stores.vdir import RECORD, Vdir
from tests.commands import DATA, NOW, Calsync
from tests.laws.test_calendars import NOW as MOMENT
from tests.laws.test_calendars import SETTINGS, UTC, contents, sync
from tests.life import Life

TALK = (DATA / "one_interview.ics").read_bytes()
OTHER = TALK.replace(b"talk@", b"other@").replace(b"with Acme", b"with Globex")
STEPS = 5  # reminders of one application
WRITES = 2 * STEPS


def names(folder: Path) -> set[str]:
    """Everything in a folder, hidden or not."""
    return {path.name for path in folder.iterdir()}


def whole() -> dict[str, bytes]:
    """What a run leaves behind that nothing happened to."""
    store = MemoryStore({"talk.ics": TALK, "other.ics": OTHER})
    sync(store)
    return contents(store)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two interviews, each in a file of its own, and what other programs have left."""
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "talk.ics").write_bytes(TALK)
    (folder / "other.ics").write_bytes(OTHER)
    (folder / ".somebody.tmp").write_bytes(b"theirs")
    return folder


@pytest.mark.parametrize("fault", list(Fault))
@pytest.mark.parametrize("at", range(1, WRITES + 1))
def test_any_fault_at_any_write(fault: Fault, at: int) -> None:
    """In memory: refused, answer lost, died before or after the write."""
    store = MemoryStore({"talk.ics": TALK, "other.ics": OTHER}, faults={at: fault})
    try:
        sync(store)
    except Crash:
        assert fault in (Fault.CRASH_BEFORE, Fault.CRASH_AFTER)
    planned = sync(store, dry_run=True).done
    assert sync(store).done == planned
    assert contents(store) == whole()
    assert sync(store).done == ()
    assert store.read().unwritten == frozenset()


def dying(monkeypatch: pytest.MonkeyPatch, at: int, fault: BaseException) -> None:
    """Have the n-th creation of a file in this process end with `fault`, once."""
    link: Callable[..., None] = os.link
    seen = 0

    def count(*arguments: str) -> None:
        nonlocal seen
        seen += 1
        if seen == at:
            raise fault
        link(*arguments)

    monkeypatch.setattr(os, "link", count)
    if isinstance(fault, OSError):  # else it would be tried without a hard link
        monkeypatch.setattr("calsync.stores.files._rename_to_new", count)


@pytest.mark.parametrize("fault", [Crash(), OSError(28, "No space left on device")])
@pytest.mark.parametrize("at", [1, 2, 5, WRITES])
def test_a_folder_heals(
    monkeypatch: pytest.MonkeyPatch, folder: Path, at: int, fault: BaseException
) -> None:
    """On a disk: what is missing is written, and nothing hidden stays."""
    with monkeypatch.context() as patched:
        dying(patched, at, fault)
        with contextlib.suppress(Crash):
            sync(Vdir(folder))
    assert RECORD in names(folder)
    sync(Vdir(folder))
    assert contents(Vdir(folder)) == whole()
    assert names(folder) == {*whole(), ".somebody.tmp"}
    assert sync(Vdir(folder)).done == ()


def test_what_the_user_deletes_stays_deleted(folder: Path) -> None:
    """After a whole run nothing is on record: a missing reminder is a dismissed one."""
    sync(Vdir(folder))
    next(folder.glob("*-letgo.ics")).unlink()
    assert sync(Vdir(folder)).done == ()


def test_it_is_decided_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Weeks later the missing ones stand where a late start puts them, never in the past."""
    with monkeypatch.context() as patched:
        dying(patched, 2, Crash())
        with pytest.raises(Crash):
            sync(Vdir(folder))
    later = MOMENT + timedelta(days=20)
    done = sync(Vdir(folder), now=later).done
    assert done
    assert all(change.wanted and change.wanted.at > later for change in done)
    assert RECORD not in names(folder)
    assert sync(Vdir(folder), now=later).done == ()


def test_nothing_is_written_of_an_interview_that_is_off(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was cancelled in the meantime: what was written goes, the rest never comes."""
    with monkeypatch.context() as patched:
        dying(patched, 4, Crash())
        with pytest.raises(Crash):
            sync(Vdir(folder))
    for name in ("talk.ics", "other.ics"):
        data = (folder / name).read_bytes()
        (folder / name).write_bytes(data.replace(b"SUMMARY:Int", b"STATUS:CANCELLED\nSUMMARY:Int"))
    sync(Vdir(folder))
    assert names(folder) == {"talk.ics", "other.ics", ".somebody.tmp"}


def test_nothing_is_forgotten_while_nothing_can_be_decided(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The interview cannot be read at the next run: what is missing waits for it."""
    with monkeypatch.context() as patched:
        dying(patched, 2, Crash())
        with pytest.raises(Crash):
            sync(Vdir(folder))
    for damage in (b"BEGIN:VCALENDAR\nBEG", TALK.replace(b"DTSTART", b"X-START")):
        (folder / "talk.ics").write_bytes(damage)
        sync(Vdir(folder))
        (folder / "talk.ics").write_bytes(TALK)
    assert Vdir(folder).read().unwritten
    sync(Vdir(folder))
    assert names(folder) == {*whole(), ".somebody.tmp"}


def test_another_program_took_the_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that came in the meantime is read, never replaced."""
    with monkeypatch.context() as patched:
        dying(patched, 2, Crash())
        with pytest.raises(Crash):
            sync(Vdir(folder))
    missing = sorted(whole().keys() - names(folder))[0]
    theirs = whole()[missing].replace(b"X-CALSYNC", b"X-OTHER:1\r\nX-CALSYNC", 1)
    (folder / missing).write_bytes(theirs)
    sync(Vdir(folder))
    assert (folder / missing).read_bytes() == theirs
    assert contents(Vdir(folder)).keys() == whole().keys()


def test_a_name_taken_and_not_filled(folder: Path) -> None:
    """Without hard links a run may die between taking a name and filling the file."""
    sync(Vdir(folder))
    empty = sorted(folder.glob("calsync-*.ics"))[1]
    empty.write_bytes(b"")
    (folder / RECORD).write_text(f"{empty.name}\nnonsense\n../up.ics\n")
    assert Vdir(folder).read().unwritten == {empty.name}
    sync(Vdir(folder))
    assert contents(Vdir(folder)) == whole()
    assert RECORD not in names(folder)


def test_one_that_is_there_and_cannot_be_read(folder: Path) -> None:
    """Is not unwritten: its name is taken."""
    sync(Vdir(folder))
    lost = sorted(folder.glob("calsync-*.ics"))[1]
    lost.unlink()
    lost.symlink_to(folder / "nowhere")
    (folder / RECORD).write_text(f"{lost.name}\n")
    assert Vdir(folder).read().unwritten == frozenset()
    assert sync(Vdir(folder)).done == ()


def test_where_nothing_can_be_put_on_record(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is begun that a later run could misread."""

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    before = names(folder)
    with monkeypatch.context() as patched:
        patched.setattr("calsync.stores.files.put", full)
        run = sync(Vdir(folder))
    assert run.done == ()
    assert len(run.failures) == WRITES
    assert names(folder) == before


KILLED = """
import os, signal, sys
from calsync.cli import run
link, seen = os.link, 0
def count(*arguments):
    global seen
    seen += 1
    if seen == int(sys.argv[1]):
        os.kill(os.getpid(), signal.SIGKILL)
    link(*arguments)
os.link = count
run(sys.argv[2:])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("at", [1, 3, 7])
def test_a_process_that_is_killed(calsync: Calsync, folder: Path, at: int) -> None:
    """kill -9 between two files: plan shows what sync then writes."""
    options = ("--calendar", str(folder), "--region", "US", "--now", NOW)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(at), "sync", *options], check=False, timeout=60
    )
    assert killed.returncode == -signal.SIGKILL
    planned = calsync("plan", *options).out.count("create ")
    assert calsync("sync", *options).out.count("new ") == planned == WRITES - (at - 1)
    assert contents(Vdir(folder)) == whole()
    assert calsync("sync", *options).out == ""


def test_what_was_written_before_a_conflict_is_told() -> None:
    """A calendar that changes underneath is planned again; every change is told once."""
    second = MemoryStore({"other.ics": OTHER}, name="two")

    def interfere(write: Write) -> None:
        second.before_write = None
        second.change(write.name, written.contents[write.name])

    written = MemoryStore({"other.ics": OTHER}, name="two")
    sync(written)
    second.before_write = interfere
    stores: list[Store] = [MemoryStore({"talk.ics": TALK}, name="one"), second]
    run = job.run_once(stores, settings=SETTINGS, now=MOMENT, machine=UTC)
    uids = [change.uid for change in run.done]
    assert len(uids) == len(set(uids)) == WRITES - 1  # one was there when it was to be written
    shown = [(change.uid, change.action) for change in run.changes]
    assert len(shown) == len({uid for uid, _action in shown}) == WRITES
    assert {uid for uid, action in shown if action is Action.CREATE} == set(uids)


def test_a_deletion_waits_for_what_it_depends_on() -> None:
    """Where the card cannot be written, the reminder that holds the words stays."""
    life = Life()
    life.interview("2026-03-04 14:00")
    life.run("2026-03-01 08:00")
    life.write("followup1", "lesson: ask about the team")
    life.write("followup1", "status: replied")
    life.store.faults = {len(life.store.writes) + 1: Fault.REFUSED}
    failed = life.run_alone("2026-03-05 08:00")
    assert len(failed.failures) == 1
    assert "lesson: ask about the team" in life.held()["followup1"].text
    life.run("2026-03-05 08:00")
    assert set(life.days()) == {"card"}
    assert "lesson: ask about the team" in life.held()["card"].text


def test_what_an_incomplete_run_wrote_is_written() -> None:
    """Something cannot be read at the run that heals: what it writes can be deleted after."""
    store = MemoryStore({"talk.ics": TALK}, faults={2: Fault.CRASH_BEFORE})
    with contextlib.suppress(Crash):
        sync(store)
    store.change("other.ics", OTHER)
    store.hidden = {"other.ics"}
    sync(store)
    assert store.read().unwritten == frozenset()
    deleted = max(store.contents.keys() - {"talk.ics", "other.ics"})
    store.change(deleted, None)
    store.hidden = set()
    assert len(sync(store).done) == WRITES - STEPS
    assert deleted not in store.contents
