"""`calsync status`: how the runs go, and what is kept of them."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from calsync import job
from calsync.stores.dav import transport
from calsync.stores.lock import lock
from tests.commands import NOW, Calsync
from tests.stores.fake_server import FakeServer, Reply, on, running

LATER = "2026-03-01T10:30:00-05:00"
NEXT_DAY = "2026-03-02T09:00:00-05:00"


@pytest.fixture
def options(calendar: Path) -> tuple[object, ...]:
    """A calendar and the rules of a run on it."""
    return ("--calendar", calendar, "--region", "US")


def record(tmp_path: Path) -> Path:
    """The one record there is."""
    (file,) = (tmp_path / "state").rglob("*.run.json")
    return file


def test_before_any_run(calsync: Calsync, calendar: Path) -> None:
    """It says so; whoever asks for a success gets a failure."""
    ended = calsync("status", "--calendar", calendar)
    assert (ended.code, ended.out) == (0, "last run  none is on record\n")
    ended = calsync("status", "--calendar", calendar, "--max-age", "2h")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == "calsync: no run has succeeded yet\n"


def test_after_a_run(
    calsync: Calsync, calendar: Path, options: tuple[object, ...], tmp_path: Path
) -> None:
    """When, what was written, and what is due next; no calendar is read for it."""
    calsync("sync", *options, "--now", NOW)
    calendar.unlink()
    ended = calsync("status", "--calendar", calendar, "--now", LATER)
    assert ended.code == 0
    assert [" ".join(line.split()) for line in ended.out.splitlines()] == [
        "last run Sun 1 Mar 2026 13:00 UTC, 150 minutes ago: 5 new",
        "last success Sun 1 Mar 2026 13:00 UTC, 150 minutes ago",
        f"{calendar} read 150 minutes ago",
        f"next Wed 4 Mar 2026 18:45 UTC: reminder to ask for the timeline, Acme ({calendar})",
    ]
    told = json.loads(calsync("status", "--calendar", calendar, "--json", "--now", LATER).out)
    assert told["last_run"] == {
        "at": NOW, "code": 0, "failure": "", "created": 5, "updated": 0, "deleted": 0,
    }  # fmt: skip
    assert told["last_success"] == NOW
    assert told["failing_since"] is None
    assert told["next"] == [
        {
            "calendar": str(calendar),
            "start": "2026-03-04T13:45:00-05:00",
            "step": "card",
            "employer": "Acme",
        }
    ]
    assert stat.S_IMODE(record(tmp_path).stat().st_mode) == 0o600
    assert "Acme" not in record(tmp_path).read_text()


def test_one_zone(calsync: Calsync, calendar: Path, options: tuple[object, ...]) -> None:
    """Every time is in the zone of the user, wherever machine and interview are."""
    calsync("sync", *options, "--timezone", "Europe/Berlin", "--now", NOW)
    out = calsync("status", "--calendar", calendar, "--now", LATER).out
    assert [" ".join(line.split()).partition(" CET")[0] for line in out.splitlines()] == [
        "last run Sun 1 Mar 2026 14:00",
        "last success Sun 1 Mar 2026 14:00",
        f"{calendar} read 150 minutes ago",
        "next Wed 4 Mar 2026 19:45",
    ]


@pytest.mark.parametrize(("age", "code"), [("2h", 1), ("2h30m", 0), ("1d", 0), ("150 m", 0)])
def test_the_age_of_the_last_success(
    calsync: Calsync, options: tuple[object, ...], calendar: Path, age: str, code: int
) -> None:
    """Older than that is one line and exit 1."""
    calsync("sync", *options, "--now", NOW)
    ended = calsync("status", "-q", "--calendar", calendar, "--now", LATER, "--max-age", age)
    assert (ended.code, ended.out) == (code, "")
    expected = "calsync: the last run that succeeded was 150 minutes ago\n"
    assert ended.err == ("" if code == 0 else expected)


def test_an_age_of_seconds(calsync: Calsync, options: tuple[object, ...], calendar: Path) -> None:
    """What is too old is not "just now"."""
    calsync("sync", *options, "--now", "2026-03-01T08:00:00-05:00")
    now = "2026-03-01T08:00:20-05:00"
    ended = calsync("status", "--calendar", calendar, "--now", now, "--max-age", "1s")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == "calsync: the last run that succeeded was 20 seconds ago\n"


@pytest.mark.parametrize("age", ["2", "h", "0h", "-1h", "2 years", ""])
def test_what_is_no_span(calsync: Calsync, calendar: Path, age: str) -> None:
    """It is refused with an example."""
    ended = calsync("status", "--calendar", calendar, "--max-age", age)
    assert ended.code == 2
    assert "15m, 2h or 1d" in ended.err


def test_a_failure(calsync: Calsync, options: tuple[object, ...], calendar: Path) -> None:
    """It stands beside the last success, and goes with the next one."""
    good = calendar.read_bytes()
    calsync("sync", *options, "--now", NOW)
    calendar.write_bytes(b"<html>")
    assert calsync("sync", *options, "--now", LATER).code == 65
    told = json.loads(calsync("status", "--calendar", calendar, "--json", "--now", LATER).out)
    assert told["last_run"]["code"] == 65
    assert "calendar.ics" in told["last_run"]["failure"]
    assert (told["last_success"], told["failing_since"]) == (NOW, LATER)
    assert "failed (65)" in calsync("status", "--calendar", calendar, "--now", LATER).out
    calendar.write_bytes(good)
    assert calsync("sync", "--restore", *options, "--now", LATER).code == 0
    told = json.loads(calsync("status", "--calendar", calendar, "--json", "--now", LATER).out)
    assert (told["last_success"], told["failing_since"]) == (LATER, None)


def test_a_fault_that_passes_is_quiet(
    calsync: Calsync, options: tuple[object, ...], calendar: Path
) -> None:
    """75 and no word while there was a success within a day, but with -v; then every run."""
    calsync("sync", *options, "--now", NOW)
    with lock(calendar):
        ended = calsync("sync", *options, "--now", LATER)
        assert (ended.code, ended.out, ended.err) == (75, "", "")
        ended = calsync("sync", "-v", *options, "--now", LATER)
        assert ended.code == 75
        assert ended.err.startswith("calsync: another calsync run")
        for _run in range(2):
            ended = calsync("sync", "-q", *options, "--now", NEXT_DAY)
            assert ended.code == 75
            since, why = ended.err.splitlines()
            assert since.startswith("calsync: no success since Sun 1 Mar 2026 08:00 UTC-05:00; ")
            assert "another calsync run" in why
    assert calsync("sync", *options, "--now", NEXT_DAY).err == ""
    with lock(calendar):
        assert calsync("sync", *options, "--now", NEXT_DAY).err == ""


def test_without_a_success_nothing_is_quiet(
    calsync: Calsync, options: tuple[object, ...], calendar: Path, tmp_path: Path
) -> None:
    """From the first run on, and where no record can be kept."""
    with lock(calendar):
        for now in (NOW, LATER):
            ended = calsync("sync", "-q", *options, "--now", now)
            assert ended.code == 75
            assert ended.err.count("\n") == 1
        ended = calsync("sync", "-q", *options, "--now", NEXT_DAY)
        assert ended.err.startswith("calsync: no success since the first run, Sun 1 Mar 2026")
    calsync("sync", *options, "--now", NEXT_DAY)
    file = record(tmp_path)
    file.unlink()
    file.mkdir()
    with lock(calendar):
        assert calsync("sync", *options, "--now", NEXT_DAY).err.count("\n") == 1


def test_a_success_in_the_future(
    calsync: Calsync, options: tuple[object, ...], calendar: Path
) -> None:
    """The clock was wrong once: that success hides no failure from then on."""
    calsync("sync", *options, "--now", "2031-01-01T08:00:00-05:00")
    calendar.write_bytes(b"<html>")
    assert calsync("sync", *options, "--now", NOW).code == 65
    ended = calsync("status", "--calendar", calendar, "--now", LATER, "--max-age", "2h")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("calsync: the last success on record lies in the future")
    assert "in the future" in calsync("status", "--calendar", calendar, "--now", LATER).out
    ended = calsync("sync", *options, "--now", NEXT_DAY)
    assert ended.err.startswith("calsync: no success since the first run, Sun 1 Mar 2026")


def test_a_failure_in_the_future(
    calsync: Calsync, options: tuple[object, ...], calendar: Path
) -> None:
    """It is no reason to wait for that day before a fault lasts."""
    calendar.write_bytes(b"<html>")
    for now in ("2031-01-01T08:00:00-05:00", NOW):
        calsync("sync", *options, "--now", now)
    ended = calsync("sync", *options, "--now", NEXT_DAY)
    assert ended.err.startswith("calsync: no success since the first run, Sun 1 Mar 2026")


def test_no_passing_fault_is_not_hidden(
    calsync: Calsync, options: tuple[object, ...], calendar: Path
) -> None:
    """Quiet or not, what will not pass is said."""
    calendar.write_bytes(b"<html>")
    assert "calendar.ics" in calsync("sync", "-q", *options, "--now", NOW).err


def test_an_unexpected_fault(
    calsync: Calsync,
    options: tuple[object, ...],
    calendar: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Even that stands on record, by its kind alone."""

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("Interview with Acme")

    monkeypatch.setattr(job, "run_once", fail)
    assert calsync("sync", *options, "--now", NOW).code == 1
    told = json.loads(calsync("status", "--calendar", calendar, "--json").out)
    assert told["last_run"]["failure"] == "an unexpected fault (RuntimeError)"


def test_what_leaves_no_record(
    calsync: Calsync, options: tuple[object, ...], tmp_path: Path
) -> None:
    """A dry run, and a command line that makes no sense."""
    calsync("sync", "-n", *options, "--now", NOW)
    calsync("sync", *options, "--now", "tomorrow")
    assert list((tmp_path / "state").rglob("*.run.json")) == []


NAIVE = (
    b'{"schema": 1, "last": {"at": "2026-03-01T08:00:00"}, "succeeded_at": null,'
    b' "failing_since": null, "calendars": {}}'
)


ODD_YEAR = NAIVE.replace(b"08:00:00", b"08:00:00+14:00").replace(b"2026", b"0001")


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{}", b"[1]", b'{"schema": 2}', b"\xff", b"[" * 9999, NAIVE,
        ODD_YEAR, ODD_YEAR.replace(b"0001", b"9999"),
    ],
)  # fmt: skip
def test_a_damaged_record(
    calsync: Calsync, options: tuple[object, ...], calendar: Path, tmp_path: Path, content: bytes
) -> None:
    """It counts as none, and the next run writes another."""
    calsync("sync", *options, "--now", NOW)
    record(tmp_path).write_bytes(content)
    assert calsync("status", "--calendar", calendar).out.startswith("last run  none")
    assert calsync("sync", *options, "--now", LATER).code == 0
    assert "nothing to do" in calsync("status", "--calendar", calendar, "--now", LATER).out


def test_a_state_folder_that_cannot_be_written(
    calsync: Calsync, options: tuple[object, ...], calendar: Path, tmp_path: Path
) -> None:
    """No run fails for the record's sake."""
    calsync("sync", *options, "--now", NOW)
    file = record(tmp_path)
    file.unlink()
    os.mkdir(file)
    assert calsync("sync", *options, "--now", LATER).code == 0


def test_one_of_several(
    calsync: Calsync, calendar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each calendar has its own line: when it was read last, and what is wrong with it."""
    monkeypatch.setattr(transport, "PAUSE_SECONDS", 0.01)
    file = tmp_path / "config.toml"
    with running(FakeServer()) as fake:
        file.write_text(
            f'[[calendars]]\nname = "disk"\ntype = "ics"\npath = "{calendar}"\n'
            f'[[calendars]]\nname = "net"\ntype = "caldav"\nurl = "{fake.url}"\n'
        )
        file.chmod(0o600)
        assert calsync("sync", "-c", file, "--now", NOW).code == 0
        fake.faults += [on(kind, Reply(503)) for kind in ("PROPFIND", "sync-collection")]
        ended = calsync("sync", "-c", file, "--now", LATER)
        assert (ended.code, ended.err) == (1, "")  # it may pass
        ended = calsync("sync", "-c", file, "--now", NEXT_DAY)
        assert ended.code == 1
        assert ended.err.startswith("calsync: no success since ")
        assert ended.err.count("\n") == 2
        assert calsync("sync", "-c", file, "--now", LATER).code == 1
    told = json.loads(calsync("status", "-c", file, "--json", "--now", LATER).out)
    disk, net = told["calendars"]
    assert (disk["name"], disk["failure"]) == ("disk", "")
    assert (disk["read_at"], net["read_at"]) == ("2026-03-01T10:30:00-05:00", NOW)
    assert "come back later" in net["failure"]
    assert told["last_run"]["failure"].startswith("net: ")


def test_no_config(calsync: Calsync) -> None:
    """Without config and calendar there is nothing to tell of."""
    assert calsync("status").code == 78
