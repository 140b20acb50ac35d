"""The daemon as a process of its own: signals, files, the supervisor."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.daemon.month import event
from tests.stores.fake_server import FakeServer, Reply, on, running

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
PATIENCE_SECONDS = 30
SOON = datetime.now(UTC).replace(microsecond=0) + timedelta(days=9)


def eventually(is_so: Callable[[], object]) -> None:
    """Wait until something is so."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.02)


@pytest.fixture
def fake() -> Iterator[FakeServer]:
    """A server with an interview that lies ahead."""
    with running(FakeServer()) as server:
        server.change("talk.ics", event("talk", SOON, "Acme").encode())
        yield server


@pytest.fixture
def config(tmp_path: Path, fake: FakeServer) -> Path:
    """A config that names it."""
    file = tmp_path / "config.toml"
    file.write_text(f'[[calendars]]\nname = "net"\ntype = "caldav"\nurl = "{fake.url}"\n')
    return file


class Process:
    """A running daemon."""

    def __init__(
        self, folder: Path, *arguments: object, to: Any = None, **environment: str
    ) -> None:
        own = {"HOME": folder / "home", "XDG_STATE_HOME": folder / "state", "TZ": "UTC"}
        self.log = folder / "log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                (sys.executable, "-m", "calsync", "daemon", *map(str, arguments)),
                env={**os.environ, **{n: str(v) for n, v in own.items()}, **environment},
                stdout=to or log,
                stderr=to or log,
                stdin=subprocess.DEVNULL,
            )

    def send(self, number: signal.Signals) -> None:
        """Send a signal."""
        self.process.send_signal(number)

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal and wait for the exit code."""
        self.send(number)
        return self.process.wait(PATIENCE_SECONDS)

    @property
    def said(self) -> str:
        """What it has printed."""
        return self.log.read_text()


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Callable[..., Process]]:
    """Start daemons that do not outlive the test."""
    started: list[Process] = []

    def start(*arguments: object, **more: Any) -> Process:
        started.append(Process(tmp_path, *arguments, **more))
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.process.kill()
        one.process.wait()


Start = Callable[..., Process]


def synced(fake: FakeServer, times: int) -> bool:
    """Whether so many passes have looked at the server since the first wrote."""
    return fake.kinds().count("sync-collection") >= times


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_write_in_hand_is_the_last(
    daemon: Start, config: Path, fake: FakeServer, number: signal.Signals
) -> None:
    """It is finished, verified and remembered; the next run writes the rest, nothing twice."""
    fake.faults.append(lambda _server, r: (r.method == "PUT" and time.sleep(0.5)) or None)
    process = daemon("-c", config)
    eventually(lambda: "PUT" in fake.kinds())
    assert process.end(number) == 0
    puts = [r.path for r in fake.writes()]
    assert len(puts) == 1
    assert len(fake.members) == 2
    assert "Traceback" not in process.said
    fake.faults.clear()
    process = daemon("-c", config)
    eventually(lambda: len(fake.writes()) == 5)
    assert process.end() == 0
    assert len({r.path for r in fake.writes()}) == 5


HASTY = """
import sys
from calsync import halt
from calsync.cli import run
halt.PATIENCE_SECONDS = 0.3
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "fault",
    [Reply(201, delay=60), Reply(503, headers={"Retry-After": "50"})],
    ids=["silent", "busy"],
)
def test_a_write_that_takes_too_long(
    config: Path, fake: FakeServer, tmp_path: Path, fault: Reply
) -> None:
    """It is waited for a while, and the next run sees what became of it."""
    fake.faults.append(lambda _server, r: fault if r.method == "PUT" else None)
    words = ("daemon", "-c", str(config))
    env = {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "TZ": "UTC"}
    process = subprocess.Popen((sys.executable, "-c", HASTY, *words), env=env)
    try:
        eventually(lambda: "PUT" in fake.kinds())
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE_SECONDS) == 0
    finally:
        process.kill()
        process.wait()
    assert fake.kinds()[-1] == "PUT"
    assert len(fake.writes()) == 1
    fake.faults.clear()


def test_a_server_that_does_not_answer_delays_no_end(
    daemon: Start, config: Path, fake: FakeServer
) -> None:
    """Nothing is written yet, so nothing is waited for."""
    fake.faults.append(on("PROPFIND", Reply(503, delay=20)))
    process = daemon("-c", config)
    eventually(lambda: fake.requests)
    begun = time.monotonic()
    assert process.end() == 0
    assert time.monotonic() - begun < 10
    assert "Traceback" not in process.said


def test_signals_to_a_running_daemon(daemon: Start, config: Path, fake: FakeServer) -> None:
    """SIGUSR1 runs now; SIGHUP takes a good config, and keeps the old one where it is bad."""
    process = daemon("-c", config)
    eventually(lambda: len(fake.members) == 6)
    process.send(signal.SIGUSR1)
    eventually(lambda: synced(fake, 1))
    good = config.read_text()
    config.write_text("[reminder]\n")
    process.send(signal.SIGHUP)
    eventually(lambda: "the old config stays" in process.said)
    eventually(lambda: synced(fake, 2))
    assert process.said.count("reminder:") == 1
    config.write_text("[reminders]\nlet_go = false\n" + good)
    process.send(signal.SIGHUP)
    eventually(lambda: len(fake.members) == 5)
    assert process.end() == 0


@pytest.mark.parametrize("kind", ["full", "left"] if Path("/dev/full").exists() else ["left"])
def test_a_log_that_takes_nothing(daemon: Start, config: Path, fake: FakeServer, kind: str) -> None:
    """Nobody reads it any more, or the disk is full: the daemon goes on, and ends with 0."""
    if kind == "full":
        sink = os.open("/dev/full", os.O_WRONLY)
    else:
        reading, sink = os.pipe()
        os.close(reading)
    process = daemon("-v", "-c", config, to=sink)
    os.close(sink)
    eventually(lambda: len(fake.members) == 6)
    process.send(signal.SIGUSR1)
    eventually(lambda: synced(fake, 1))
    config.write_text("[reminder]\n")
    process.send(signal.SIGHUP)
    eventually(lambda: synced(fake, 2))
    assert process.end() == 0


def test_a_config_whose_name_would_steer_the_terminal(
    daemon: Start, config: Path, fake: FakeServer, tmp_path: Path
) -> None:
    """What is said of it holds no control character."""
    folder = tmp_path / "people"
    folder.mkdir()
    own = config.rename(folder / "\x1b[31mada.toml")
    process = daemon("--config-dir", folder)
    eventually(lambda: len(fake.members) == 6)
    own.write_text("[reminder]\n")
    process.send(signal.SIGHUP)
    eventually(lambda: "the old config stays" in process.said)
    assert process.end() == 0
    assert "calsync: [31mada: reminder: " in process.said
    assert "\x1b" not in process.said


def test_a_file_that_changes(daemon: Start, tmp_path: Path) -> None:
    """Its pass is made at once; what was written itself is no change."""
    file = tmp_path / "calendar.ics"
    file.write_bytes(event("one", SOON, "Acme").encode())
    process = daemon("-v", "--calendar", file, "--region", "US")
    eventually(lambda: file.read_text().count("UID:calsync-") == 5)
    talk = event("two", SOON + timedelta(days=1), "Globex")
    inner = talk[talk.index("BEGIN:VEVENT") :]
    time.sleep(0.1)
    file.write_bytes(file.read_bytes().replace(b"END:VCALENDAR\r\n", inner.encode()))
    eventually(lambda: file.read_text().count("UID:calsync-") == 10)
    assert process.said.count("has changed") == 1
    assert process.end() == 0


def test_what_the_supervisor_is_told(daemon: Start, config: Path, tmp_path: Path) -> None:
    """Ready, how it goes, that it lives, and that it ends; no title among it."""
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as letterbox:
        letterbox.bind(address)
        letterbox.settimeout(PATIENCE_SECONDS)
        process = daemon("-c", config, NOTIFY_SOCKET=address, WATCHDOG_USEC="400000")
        told: list[str] = []
        while told.count("WATCHDOG=1") < 2 or not any("all is well" in line for line in told):
            told += letterbox.recv(4096).decode().splitlines()
        process.send(signal.SIGHUP)
        while told.count("READY=1") < 2:
            told += letterbox.recv(4096).decode().splitlines()
        assert process.end() == 0
        while "STOPPING=1" not in told:
            told += letterbox.recv(4096).decode().splitlines()
    assert told[0] == "READY=1"
    assert any(line.startswith("MONOTONIC_USEC=") for line in told)
    assert not any("Acme" in line for line in told)


def test_a_daemon_beside_another_run(daemon: Start, config: Path, fake: FakeServer) -> None:
    """Two of them at once do not write anything twice."""
    both = [daemon("-c", config), daemon("-c", config)]
    eventually(lambda: len(fake.members) == 6)
    assert [process.end() for process in both] == [0, 0]
    assert len(fake.writes()) == 5


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("-c", "nowhere.toml"), 78, "nowhere.toml"),
        (("--every", "soon"), 2, "15m, 2h or 1d"),
        (("--every", "20s"), 2, "a minute"),
        (("--every", "32d"), 2, "a month"),
        (("-n",), 2, "--dry-run"),
        (("--now", "2026-03-01"), 2, "--now"),
    ],
)
def test_what_cannot_be_served(
    daemon: Start, arguments: tuple[str, ...], code: int, words: str
) -> None:
    """One line and the exit code of the command line or the config."""
    process = daemon(*arguments)
    assert process.process.wait(PATIENCE_SECONDS) == code
    assert words in process.said
    assert "Traceback" not in process.said


def test_passes_share_a_connection(daemon: Start, config: Path, fake: FakeServer) -> None:
    """Every pass goes on with the connection of the first; one that was closed is replaced."""
    process = daemon("-c", config)
    eventually(lambda: len(fake.writes()) == 5)
    for times in (1, 2):
        process.send(signal.SIGUSR1)
        eventually(lambda times=times: synced(fake, times))
    assert len({request.client for request in fake.requests}) == 1
    fake.hang_up()
    process.send(signal.SIGUSR1)
    eventually(lambda: synced(fake, 3))
    assert len({request.client for request in fake.requests}) == 2
    assert process.end() == 0
    assert "connection" not in process.said
