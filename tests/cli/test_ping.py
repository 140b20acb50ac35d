"""The health ping: counts to a monitor, and no run fails because of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from calsync import ping
from calsync.stores.lock import lock
from tests.commands import NOW, Calsync
from tests.stores.fake_server import FakeServer, Reply, running

LATER = "2026-03-01T10:30:00-05:00"
NEXT_DAY = "2026-03-02T09:00:00-05:00"


@pytest.fixture
def monitor() -> Iterator[FakeServer]:
    """Takes whatever is posted."""
    with running(FakeServer()) as fake:
        fake.faults.append(lambda _server, _request: Reply(200, b"OK"))
        yield fake


@pytest.fixture
def config(tmp_path: Path, calendar: Path, monitor: FakeServer) -> Path:
    """A config with a monitor."""
    file = tmp_path / "config.toml"
    file.write_text(
        f'[service]\nping_url = "http://127.0.0.1:{monitor.port}/secret-key"\n'
        f'[[calendars]]\nname = "own"\ntype = "ics"\npath = "{calendar}"\n'
    )
    return file


def pings(monitor: FakeServer) -> list[tuple[str, str, bytes]]:
    """What was told since the last look."""
    told = [(r.method, r.path, r.body) for r in monitor.requests]
    monitor.requests.clear()
    return told


def test_success_and_failure(
    calsync: Calsync, config: Path, calendar: Path, monitor: FakeServer
) -> None:
    """Counts and no title; a failure has an address of its own."""
    calsync("sync", "-c", config, "--now", NOW)
    assert pings(monitor) == [("POST", "/secret-key", b"exit 0 new 5 changed 0 removed 0\n")]
    calendar.write_bytes(b"<html>")
    assert calsync("sync", "-c", config, "--now", LATER).code == 65
    assert pings(monitor) == [("POST", "/secret-key/fail", b"exit 65 new 0 changed 0 removed 0\n")]
    calsync("plan", "-c", config, "--now", LATER)
    calsync("sync", "-n", "-c", config, "--now", LATER)
    assert pings(monitor) == []


def test_what_passes_is_no_alarm(
    calsync: Calsync, config: Path, calendar: Path, monitor: FakeServer
) -> None:
    """Nothing is told until nothing has succeeded for a day."""
    calsync("sync", "-c", config, "--now", NOW)
    pings(monitor)
    with lock(calendar):
        calsync("sync", "-c", config, "--now", LATER)
        assert pings(monitor) == []
        calsync("sync", "-c", config, "--now", NEXT_DAY)
        assert [path for _method, path, _body in pings(monitor)] == ["/secret-key/fail"]


@pytest.mark.parametrize(
    "reply", [Reply(500), Reply(302, headers={"Location": "http://x/"}), Reply(0, is_silent=True)]
)
def test_a_monitor_that_fails(
    calsync: Calsync, config: Path, monitor: FakeServer, reply: Reply
) -> None:
    """The run is as good as without it; -v says so, without the address."""
    monitor.faults[:] = [lambda _server, _request: reply]
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert ended.code == 0
    assert "ping" not in ended.err
    ended = calsync("sync", "-v", "-c", config, "--now", NOW)
    assert ended.code == 0
    assert ended.err.count("health ping") == 1
    assert "secret-key" not in ended.err


def test_a_monitor_that_is_silent(
    calsync: Calsync, config: Path, monitor: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is waited for, but not for long."""
    monkeypatch.setattr(ping, "SECONDS", 0.3)
    monitor.faults[:] = [lambda _server, _request: Reply(200, delay=5)]
    begun = time.monotonic()
    assert calsync("sync", "-c", config, "--now", NOW).code == 0
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("url", ["http://example.com/key", "ftp://example.com/key", "key", ""])
def test_an_address_that_is_refused(calsync: Calsync, tmp_path: Path, url: str) -> None:
    """Only HTTPS, but on this machine; the address is not repeated."""
    file = tmp_path / "config.toml"
    file.write_text(f'[service]\nping_url = "{url}"\n')
    ended = calsync("sync", "-c", file)
    assert ended.code == 78
    assert "service.ping_url: " in ended.err
    assert "example.com/key" not in ended.err
