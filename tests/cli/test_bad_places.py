"""Places that fail: one line, the right exit code, and nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.commands import DATA, NOW, Calsync

REMINDERS = b"UID:calsync-"
# Limits a child's files to so many bytes, as a disk that is full does, and runs calsync.
LIMITED = (
    "import resource, signal, sys\n"
    "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)),) * 2)\n"
    "from calsync.__main__ import main\n"
    "main()\n"
)
# Takes the user's entry away, as a container does that runs as a mere number.
NOBODY = (
    "import pwd\n"
    "def unknown(_): raise KeyError\n"
    "pwd.getpwuid = unknown\n"
    "from calsync.__main__ import main\n"
    "main()\n"
)
needs_unix = pytest.mark.skipif(sys.platform == "win32", reason="of Unix")
Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run Python with a home and a state folder of its own; None takes a variable away."""

    def call(
        *arguments: object, changed: Mapping[str, str | None] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        own = {"HOME": str(tmp_path / "home"), "XDG_STATE_HOME": str(tmp_path / "state")}
        environment: dict[str, str | None] = {**os.environ, **own, "TZ": "UTC", **(changed or {})}
        return subprocess.run(
            (sys.executable, *map(str, arguments)),
            env={n: value for n, value in environment.items() if value is not None},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )

    return call


def says_one_line(ended: subprocess.CompletedProcess[bytes], words: str) -> bool:
    """Whether that is all that is said on stderr."""
    said = ended.stderr.decode()
    return said.startswith("calsync: ") and said.count("\n") == 1 and words in said


@pytest.fixture
def sync(calendar: Path) -> tuple[object, ...]:
    """The arguments of a sync of the calendar."""
    return ("sync", "--calendar", calendar, "--region", "US", "--now", NOW)


@needs_unix
def test_a_full_disk(run: Run, calendar: Path, sync: tuple[object, ...], tmp_path: Path) -> None:
    """Whatever does not fit, the calendar is whole, and the next run with room writes all."""
    for most in (0, 200, 2_000, 8_000):
        ended = run("-c", LIMITED, most, *sync)
        assert ended.returncode == 1, most
        lines = ended.stderr.decode().splitlines()
        # One for the calendar and one for the memory, where both could not be written.
        assert 1 <= len(lines) <= 2
        assert all(line.startswith("calsync: ") for line in lines)
        assert calendar.read_bytes().count(b"BEGIN:VEVENT") in (2, 7)
        assert calendar.read_bytes().endswith(b"END:VCALENDAR\n")
    assert run("-m", "calsync", *sync).returncode == 0
    assert calendar.read_bytes().count(REMINDERS) == 5
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".calsync")] == []


@needs_unix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_output_that_is_full(calendar: Path, sync: tuple[object, ...], tmp_path: Path) -> None:
    """What was done is said, with exit 1; nothing comes twice."""
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            (sys.executable, "-m", "calsync", *map(str, sync)),
            env={**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")},
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ended.returncode == 1
    assert b"the calendar was changed all the same" in ended.stderr
    assert calendar.read_bytes().count(REMINDERS) == 5


@needs_unix
@pytest.mark.skipif(sys.platform != "win32" and os.getuid() == 0, reason="root may write anywhere")
@pytest.mark.parametrize("place", ["state", "calendar"])
def test_a_place_that_is_read_only(
    calsync: Calsync, sync: tuple[object, ...], calendar: Path, tmp_path: Path, place: str
) -> None:
    """The calendar stays as it is."""
    before = calendar.read_bytes()
    folder = tmp_path / "state" if place == "state" else calendar.parent
    folder.mkdir(exist_ok=True)
    (tmp_path / "state").mkdir(exist_ok=True)
    folder.chmod(0o500)
    try:
        ended = calsync(*sync)
    finally:
        folder.chmod(0o700)
    assert ended.code == 1
    assert ended.err.count("\n") == 1
    assert calendar.read_bytes() == before


def test_a_state_folder_that_is_a_file(
    calsync: Calsync, sync: tuple[object, ...], calendar: Path, tmp_path: Path
) -> None:
    """Nothing can be kept there, so nothing is written."""
    before = calendar.read_bytes()
    (tmp_path / "state").write_text("")
    ended = calsync(*sync)
    assert ended.code == 1
    assert ended.err.count("\n") == 1
    assert calendar.read_bytes() == before


def test_a_state_folder_that_is_gone(
    calsync: Calsync, sync: tuple[object, ...], calendar: Path, tmp_path: Path
) -> None:
    """It is made anew; nothing is written twice, and what was deleted stays away."""
    calsync(*sync)
    text = calendar.read_bytes()
    begin = text.index(b"BEGIN:VEVENT", text.index(b"END:VEVENT", text.index(b"-followup1\n")))
    assert b"-followup2" in text[begin : text.index(b"END:VEVENT", begin)]
    end = text.index(b"END:VEVENT\n", begin) + len(b"END:VEVENT\n")
    calendar.write_bytes(text[:begin] + text[end:])
    without = calendar.read_bytes()
    shutil.rmtree(tmp_path / "state")
    ended = calsync(*sync)
    assert (ended.code, ended.err) == (0, "")
    written = calendar.read_bytes()
    assert b"-followup2" not in written
    assert written.count(REMINDERS) <= without.count(REMINDERS)
    assert (tmp_path / "state").exists()


@needs_unix
def test_no_home_in_the_environment(run: Run, calendar: Path, tmp_path: Path) -> None:
    """The user's entry names it; a config that is not there is named (78)."""
    nowhere = {"HOME": None, "XDG_CONFIG_HOME": str(tmp_path / "config")}
    ended = run("-m", "calsync", "sync", changed=nowhere)
    assert ended.returncode == 78
    assert says_one_line(ended, "no config at ")


@needs_unix
def test_a_user_without_any_home(run: Run, calendar: Path, sync: tuple[object, ...]) -> None:
    """78 and what to set; an export needs no home."""
    nowhere = {"HOME": None, "XDG_STATE_HOME": None, "XDG_CONFIG_HOME": None}
    before = calendar.read_bytes()
    for command in (sync, ("sync",), ("status",)):
        ended = run("-c", NOBODY, *command, changed=nowhere)
        assert ended.returncode == 78, ended.stderr
        assert says_one_line(ended, "set HOME")
    assert calendar.read_bytes() == before
    assert run("-c", NOBODY, "export", calendar, "--now", NOW, changed=nowhere).returncode == 0


@pytest.mark.parametrize("home", ["/dev/null", str(DATA / "one_interview.ics")])
@needs_unix
def test_a_home_that_is_none(run: Run, calendar: Path, sync: tuple[object, ...], home: str) -> None:
    """One line, and the calendar as it was."""
    before = calendar.read_bytes()
    ended = run("-m", "calsync", *sync, changed={"HOME": home, "XDG_STATE_HOME": None})
    assert ended.returncode == 1
    assert says_one_line(ended, "")
    assert calendar.read_bytes() == before


@needs_unix
def test_two_at_once(tmp_path: Path) -> None:
    """One works, the other leaves with 75; together they have written everything once."""
    folder = tmp_path / "many"
    folder.mkdir()
    text = (DATA / "one_interview.ics").read_text()
    for n in range(300):  # so that they meet
        firm = f"{chr(65 + n % 26)}{chr(97 + n // 26)}rovia"
        own = text.replace("@example", f"{n}@example").replace("Acme", firm)
        (folder / f"{n}.ics").write_text(own)
    command = (sys.executable, "-m", "calsync", "sync", "--calendar", str(folder), "--now", NOW)
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")}
    first = subprocess.Popen(
        (*command, "--max-changes", "9999"), env=environment, stdout=subprocess.PIPE
    )
    lock = tmp_path / "state" / "calsync" / "locks"
    until = time.monotonic() + 30
    while not (lock.exists() and any(p.read_bytes() for p in lock.iterdir())):
        assert time.monotonic() < until
        time.sleep(0.005)
    second = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert second.returncode == 75
    assert says_one_line(second, "another calsync run")
    out, _ = first.communicate()
    assert first.returncode == 0
    ours = [p for p in folder.iterdir() if p.name.startswith("calsync-")]
    assert len(ours) == out.count(b"new ") > 1000
