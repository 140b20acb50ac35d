"""Several people: a folder of configs, and nobody's fault is another's."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from calsync.cli.accounts import Printer, SyncAccount
from calsync.cli.apart import Said, kept_apart
from calsync.cli.options import Options
from calsync.cli.passes import Wish
from calsync.cli.people import WORST_LAST, side_by_side
from calsync.daemon import Went
from calsync.gate import Gate
from calsync.halt import Halt
from calsync.stores.connections import Connections
from calsync.stores.dav import transport
from tests.commands import DATA, NOW, Calsync
from tests.stores.fake_server import FakeServer, Reply, Request, running

LATER = "2026-03-01T10:30:00-05:00"


@pytest.fixture
def fake() -> Iterator[FakeServer]:
    """A server that two of the people use."""
    with running(FakeServer()) as server:
        yield server


@pytest.fixture
def folder(tmp_path: Path, fake: FakeServer, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Ada and Bo have files, Cy is on the server, Di's config is no TOML."""
    monkeypatch.setattr(transport, "PAUSE_SECONDS", 0.01)
    folder = tmp_path / "people"
    folder.mkdir()
    for name in ("ada", "bo"):
        shutil.copy(DATA / "one_interview.ics", folder / f"{name}.ics")
        (folder / f"{name}.toml").write_text(
            f'[rules]\nregion = "US"\n[[calendars]]\nname = "own"\ntype = "ics"\n'
            f'path = "{name}.ics"\n'
        )
    (folder / "cy.toml").write_text(
        f'[[calendars]]\nname = "net"\ntype = "caldav"\nurl = "{fake.url}"\n'
    )
    (folder / "di.toml").write_text("[[calendars\n")
    (folder / "notes.txt").write_text("no config")
    return folder


def test_everybody_is_synced_but_the_one_who_cannot_be(
    calsync: Calsync, folder: Path, fake: FakeServer
) -> None:
    """Lines say whose they are, the exit code is the worst, a second run has nothing to do."""
    fake.change("talk.ics", (DATA / "one_interview.ics").read_bytes())
    ended = calsync("sync", "--config-dir", folder, "--now", NOW)
    assert ended.code == 78
    for name in ("ada", "bo", "cy"):
        assert sum(line.startswith(f"{name}: new ") for line in ended.out.splitlines()) == 5
    assert (folder / "bo.ics").read_text().count("UID:calsync-") == 5
    (wrong,) = (line for line in ended.err.splitlines() if line.startswith("calsync: di: "))
    assert "not valid TOML" in wrong
    (folder / "di.toml").unlink()
    ended = calsync("sync", "--config-dir", folder, "--now", NOW)
    assert (ended.code, ended.out) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="no such names")
def test_a_name_that_would_steer_the_terminal(calsync: Calsync, folder: Path) -> None:
    """Whatever a config is called: no control character of it is printed."""
    for name in ("ada", "di"):
        (folder / f"{name}.toml").rename(folder / f"\x1b[31m{name}.toml")
    ended = calsync("sync", "--config-dir", folder, "--now", NOW)
    assert "[31mada: new " in ended.out
    assert "calsync: [31mdi: " in ended.err
    assert "\x1b" not in ended.out + ended.err


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_a_pipe_is_nobody(calsync: Calsync, folder: Path) -> None:
    """It is not waited for, and the others are synced."""
    (folder / "di.toml").unlink()
    os.mkfifo(folder / "di.toml")
    ended = calsync("sync", "--config-dir", folder, "--now", NOW)
    assert ended.code == 78
    assert f"calsync: di: {folder}/di.toml: is no file\n" in ended.err
    assert (folder / "bo.ics").read_text().count("UID:calsync-") == 5
    alone = calsync("sync", "-c", folder / "di.toml", "--now", NOW)
    assert (alone.code, alone.err) == (78, f"calsync: {folder}/di.toml: is no file\n")


@pytest.mark.parametrize(("status", "code"), [(503, 75), (401, 77)])
def test_a_server_that_fails_one(
    calsync: Calsync, folder: Path, fake: FakeServer, status: int, code: int
) -> None:
    """The others are synced; each has a record of his own."""
    (folder / "di.toml").unlink()
    fake.faults.append(lambda _server, _request: Reply(status))
    ended = calsync("sync", "--config-dir", folder, "--now", NOW)
    assert ended.code == code
    assert ended.out.count("new ") == 10
    (line,) = ended.err.splitlines()
    assert line.startswith("calsync: cy: net: ")
    told = json.loads(calsync("status", "--config-dir", folder, "--json", "--now", LATER).out)
    assert [
        (one["name"], one["last_run"]["code"], one["last_success"]) for one in told["people"]
    ] == [("ada", 0, NOW), ("bo", 0, NOW), ("cy", code, None)]


@pytest.mark.parametrize("kind", ["feed", "caldav", "ics"])
def test_a_calendar_that_several_share(
    calsync: Calsync, tmp_path: Path, fake: FakeServer, kind: str
) -> None:
    """Each reads it when it is free, and nobody is turned away because of the others."""
    talk = (DATA / "one_interview.ics").read_bytes()
    shared = {
        "feed": f'type = "feed"\nurl = "http://127.0.0.1:{fake.port}/feed.ics"\n',
        "caldav": f'type = "caldav"\nurl = "{fake.url}"\n',
        "ics": f'type = "ics"\npath = "{tmp_path / "shared.ics"}"\n',
    }[kind]
    (tmp_path / "shared.ics").write_bytes(talk)
    fake.change("talk.ics", talk)

    def slowly(_server: FakeServer, request: Request) -> Reply | None:
        time.sleep(0.1)
        is_feed = request.path == "/feed.ics"
        return Reply(200, talk, {"Content-Type": "text/calendar"}) if is_feed else None

    fake.faults.append(slowly)
    people = tmp_path / "sharing"
    people.mkdir()
    for name in ("ada", "bo", "cy"):
        shutil.copy(DATA / "one_interview.ics", people / f"{name}.ics")
        (people / f"{name}.toml").write_text(
            f'[[calendars]]\nname = "own"\ntype = "ics"\npath = "{name}.ics"\n'
            f'[[calendars]]\nname = "shared"\nwrite_to = "own"\n{shared}'
        )
    ended = calsync("sync", "-v", "--config-dir", people, "--now", NOW)
    assert "works on" not in ended.err
    assert ended.code == 0, ended.err


def attempt(options: Options, show: Callable[[str, Said, int], None]) -> Went:
    """Make a pass of one person's as the daemon does."""
    with kept_apart(), contextlib.closing(Connections()) as connections:
        account = SyncAccount(
            "cy",
            options,
            Wish(),
            settings=Wish().settings(options),
            halt=Halt(),
            connections=connections,
            show=show,
        )
        return account.attempt(frozenset())


@pytest.mark.parametrize("method", ["PROPFIND", "PUT"])
def test_a_refused_login_is_known(
    calsync: Calsync, folder: Path, fake: FakeServer, method: str
) -> None:
    """Whether reading or writing was refused: 77, and the daemon is told who is to rest."""
    fake.change("talk.ics", (DATA / "one_interview.ics").read_bytes())
    fake.faults.append(lambda _server, r: Reply(401) if r.method == method else None)
    ended = calsync("sync", "-c", folder / "cy.toml", "--now", NOW)
    assert ended.code == 77
    assert "the server wants a user name and password" in ended.err
    shown: list[int] = []
    options = Options(config=str(folder / "cy.toml"), now=NOW)
    went = attempt(options, show=lambda _name, _said, code: shown.append(code))
    assert (went.code, went.refused, shown) == (77, {"net"}, [77])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_log_that_is_full_hides_no_refusal(
    folder: Path, fake: FakeServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The daemon is told of it though nobody can be."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    fake.faults.append(lambda _server, _request: Reply(401))
    options = Options(config=str(folder / "cy.toml"), now=NOW)
    with open("/dev/full", "w", buffering=1) as full, monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", full)
        went = attempt(options, show=Printer().show)
    assert (went.code, went.refused) == (77, {"net"})


class TestOutput:
    """What can go wrong with standard output goes as with `sync` for one alone."""

    @pytest.fixture
    def env(self, folder: Path, tmp_path: Path) -> dict[str, str]:
        """Ada and Bo, whose interviews are of a firm that few encodings have."""
        for name in ("ada", "bo"):
            file = folder / f"{name}.ics"
            file.write_bytes(file.read_bytes().replace(b"Acme", "Zażółć".encode()))
        for name in ("cy", "di"):
            (folder / f"{name}.toml").unlink()
        state = str(tmp_path / "state")
        return {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": state, "TZ": "UTC"}

    def sync(self, folder: Path, env: dict[str, str], stdout: Any) -> tuple[int, bytes, bytes]:
        """Run it; give the exit code and what was said."""
        words = ("sync", "--config-dir", str(folder), "--now", NOW)
        ended = subprocess.run(
            (sys.executable, "-m", "calsync", *words),
            env=env,
            stdout=stdout,
            stderr=subprocess.PIPE,
            check=False,
        )
        assert (folder / "ada.ics").read_text().count("UID:calsync-") == 5
        assert (folder / "bo.ics").read_text().count("UID:calsync-") == 5
        return ended.returncode, ended.stdout or b"", ended.stderr

    def test_a_letter_that_cannot_be_printed(self, folder: Path, env: dict[str, str]) -> None:
        """It is replaced; no line is lost."""
        env["PYTHONIOENCODING"] = "ascii"
        code, out, err = self.sync(folder, env, subprocess.PIPE)
        assert (code, out.count(b"new "), err) == (0, 10, b"")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")
    def test_a_full_disk(self, folder: Path, env: dict[str, str]) -> None:
        """It is said, once."""
        with open("/dev/full", "wb") as full:
            code, _out, err = self.sync(folder, env, full)
        assert code == 1
        assert err.splitlines() == [
            b"calsync: the output could not be written: no space left on device;"
            b" everybody had their pass all the same"
        ]

    @pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
    def test_a_reader_that_has_left(self, folder: Path, env: dict[str, str]) -> None:
        """`| head` has what it wanted."""
        reading, writing = os.pipe()
        os.close(reading)
        try:
            code, _out, err = self.sync(folder, env, writing)
        finally:
            os.close(writing)
        assert (code, err) == (0, b"")


def test_the_status_of_people(calsync: Calsync, folder: Path) -> None:
    """A line for each; with an age, a line for each who is late."""
    calsync("sync", "--config-dir", folder, "--now", NOW)
    ended = calsync("status", "--config-dir", folder, "--now", LATER)
    assert ended.code == 0
    lines = [" ".join(line.split()) for line in ended.out.splitlines()]
    assert lines[1] == "ada 150 minutes ago 150 minutes ago 5 new"
    assert lines[4].startswith("di 150 minutes ago none failed (78): ")
    ended = calsync("status", "--config-dir", folder, "--now", LATER, "--max-age", "3h")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == "calsync: di: no run has succeeded yet\n"


def test_as_json(calsync: Calsync, folder: Path) -> None:
    """One object, everybody in it by name: code, messages, changes."""
    told = json.loads(calsync("sync", "--json", "--config-dir", folder, "--now", NOW).out)
    assert told["schema"] == 1
    assert [(one["name"], one["code"]) for one in told["people"]] == [
        ("ada", 0), ("bo", 0), ("cy", 0), ("di", 78),
    ]  # fmt: skip
    ada, *_, di = told["people"]
    assert [change["action"] for change in ada["changes"]] == ["create"] * 5
    assert "not valid TOML" in di["messages"][0]


def test_parts_are_everybody_once(calsync: Calsync, folder: Path) -> None:
    """Whoever comes or goes, the others stay in their part."""
    for n in range(20):
        shutil.copy(folder / "ada.toml", folder / f"p{n}.toml")

    def names(part: str) -> set[str]:
        told = json.loads(calsync("status", "--json", "--config-dir", folder, "--part", part).out)
        return {one["name"] for one in told["people"]}

    parts = [names(f"{k}/3") for k in range(3)]
    assert sum(map(len, parts)) == len(parts[0] | parts[1] | parts[2]) == 24
    assert all(parts)
    (folder / "p7.toml").unlink()
    assert [names(f"{k}/3") for k in range(3)] == [part - {"p7"} for part in parts]


@pytest.mark.parametrize(
    ("more", "code", "words"),
    [
        (("-c", "x.toml"), 2, "--config"),
        (("--calendar", "x.ics"), 2, "--calendar"),
        (("--restore",), 2, "--restore"),
        (("--part", "3/3"), 2, "0/4"),
        (("--part", "half"), 2, "0/4"),
        (("--per-host", "0"), 2, "per-host"),
    ],
)
def test_what_makes_no_sense(
    calsync: Calsync, folder: Path, more: tuple[str, ...], code: int, words: str
) -> None:
    """It is refused before anybody is synced."""
    ended = calsync("sync", "--config-dir", folder, *more)
    assert ended.code == code
    assert words in ended.err
    assert "calsync-" not in (folder / "ada.ics").read_text()


def test_a_folder_without_configs(calsync: Calsync, tmp_path: Path) -> None:
    """78 where it is empty, 2 where it is none."""
    assert calsync("sync", "--config-dir", tmp_path).code == 78
    assert calsync("sync", "--config-dir", tmp_path / "nowhere").code == 2


class Slow:
    """Somebody whose pass takes a moment and who sees how many others have one."""

    running = 0
    most: int
    lock = threading.Lock()

    def __init__(self, name: str, hosts: Mapping[str, int], seen: dict[str, int]) -> None:
        self.name = name
        self.hosts = hosts
        self.is_local = False
        self._seen = seen

    def attempt(self, resting: frozenset[str]) -> Went:
        names = [*self.hosts, "all"]
        with self.lock:
            for name in names:
                self._seen[name] = self._seen.get(name, 0) + 1
                most = f"most {name}"
                self._seen[most] = max(self._seen.get(most, 0), self._seen[name])
        time.sleep(0.01)
        with self.lock:
            for name in names:
                self._seen[name] -= 1
        if self.name == "7":
            raise RuntimeError  # a fault of ours ends nobody else's pass
        return Went(75 if self.name == "3" else 0)


def test_how_many_at_once(capfd: pytest.CaptureFixture[str]) -> None:
    """No more than allowed, to one server and in all, and as many as that."""
    seen: dict[str, int] = {}
    people = [
        Slow(str(n), {"one.example" if n % 2 else f"{n}.example": 1}, seen) for n in range(40)
    ]
    codes = side_by_side(people, Gate(in_all=6, per_host=2))  # type: ignore[arg-type]
    assert sorted(codes) == [0] * 38 + [1, 75]
    assert (seen["most one.example"], seen["most all"]) == (2, 6)


def test_no_room_for_threads(
    calsync: Calsync, folder: Path, fake: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everybody has their pass, one after the other; a server, which needs one, is away (75)."""
    (folder / "di.toml").unlink()

    def start(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", start)
        ended = calsync("sync", "-v", "--config-dir", folder, "--now", NOW)
    assert ended.code == 75
    assert ended.out.count("new ") == 10
    (line,) = (line for line in ended.err.splitlines() if line.startswith("calsync: cy: "))
    assert "no room for another thread" in line
    assert fake.requests == []


def test_which_code_is_the_worst() -> None:
    """What passes by itself counts least, what waits for somebody most."""
    assert max((0, 75, 1), key=WORST_LAST.index) == 1
    assert max((75, 77, 69), key=WORST_LAST.index) == 77
