"""Law 4 on a real server: a process that is killed at a write is healed by the next run."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.test_servers import CONFIG, EVENT, one
from tests.commands import NOW, Calsync
from tests.contract import servers
from tests.contract.relay import Relay
from tests.contract.servers import Server
from tests.laws.test_servers import meaning
from tests.stores.fake_server import FakeServer, Reply, Request, running

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")

# A few in every run of the tests, each write in the long one.
SOME = {(1, False), (3, True), (5, False), (5, True)}
SOME_DELETIONS = {(1, True), (4, False)}
STEPS = ("card", "followup1", "followup2", "followup3", "letgo")
CANCELLED = EVENT.replace(b"SUMMARY:", b"STATUS:CANCELLED\nSUMMARY:")


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Give a running Radicale."""
    with servers.radicale(tmp_path_factory.mktemp("radicale")) as server:
        yield server


@pytest.fixture
def relay(radicale: Server) -> Iterator[Relay]:
    """Give the relay in front of it."""
    with running(Relay(radicale)) as relay:
        assert isinstance(relay, Relay)
        yield relay


@pytest.fixture
def path(radicale: Server) -> str:
    """A calendar with an interview and a lunch."""
    path = radicale.new_calendar()
    radicale.put(f"{path}talk.ics", one(EVENT))
    lunch = EVENT.replace(b"talk@", b"lunch@").replace(b"Interview with Acme", b"Lunch")
    radicale.put(f"{path}lunch.ics", one(lunch))
    return path


@pytest.fixture
def config(relay: Relay, path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A config that names the calendar behind the relay."""
    monkeypatch.setenv("CALSYNC_TEST_PASSWORD", "secret")
    file = tmp_path / "config.toml"
    file.write_text(CONFIG.format(url=f"http://127.0.0.1:{relay.port}{path}"))
    file.chmod(0o600)
    return file


def run_until_killed(relay: Relay, config: Path, *, at: int, is_done: bool) -> None:
    """Run `calsync sync` in a process that dies at its n-th write, before or after it is done."""
    relay.requests.clear()

    def kill(server: FakeServer, request: Request) -> Reply | None:
        if request.method not in ("PUT", "DELETE") or len(server.writes()) < at:
            return None
        if is_done:
            server.do(request)
        process.send_signal(signal.SIGKILL)
        process.wait()
        return Reply(500, is_silent=True)

    relay.faults.append(kill)
    process = subprocess.Popen(
        [sys.executable, "-m", "calsync", "sync", "-c", str(config), "--now", NOW],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    said = process.communicate(timeout=60)[1]
    relay.faults.clear()
    assert process.returncode == -signal.SIGKILL, said
    assert len(relay.writes()) == at


def moments(soon: set[tuple[int, bool]]) -> list[object]:
    """Name every write, before and after it is done; what is not for soon is long."""
    every = [(at, is_done) for at in range(1, len(STEPS) + 1) for is_done in (False, True)]
    return [pytest.param(*one, marks=() if one in soon else pytest.mark.long) for one in every]


def steps(contents: dict[str, bytes]) -> list[str]:
    """Which reminders there are."""
    return sorted(n.split("-")[2][:-4] for n in contents if n.startswith("calsync-"))


@pytest.mark.parametrize(("at", "is_done"), moments(SOME))
def test_killed_while_it_writes(
    calsync: Calsync, radicale: Server, relay: Relay, path: str, config: Path, *,
    at: int, is_done: bool,
) -> None:  # fmt: skip
    """What is missing is written, as if nothing had happened; a third run is silent."""
    before = radicale.contents(path)
    run_until_killed(relay, config, at=at, is_done=is_done)
    assert len(steps(radicale.contents(path))) == at - 1 + is_done

    planned = calsync("plan", "-c", config, "--now", NOW).out.count("create ")
    assert calsync("sync", "-c", config, "--now", NOW).out.count("new ") == planned
    assert planned == len(STEPS) - (at - 1 + is_done)
    contents = radicale.contents(path)
    assert steps(contents) == sorted(STEPS)
    assert {n: d for n, d in contents.items() if n in before} == before
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    check(relay)

    for name in contents.keys() - before.keys():  # as one that was never killed writes them
        radicale.delete(f"{path}{name}")
    (config.parent / "state").rename(config.parent / "lost")
    calsync("sync", "-c", config, "--now", NOW)
    assert meaning(radicale.contents(path)) == meaning(contents)


@pytest.mark.parametrize(("at", "is_done"), moments(SOME_DELETIONS))
def test_killed_while_it_deletes(
    calsync: Calsync, radicale: Server, relay: Relay, path: str, config: Path, *,
    at: int, is_done: bool,
) -> None:  # fmt: skip
    """The rest goes, nothing comes back, and nothing else is touched."""
    assert calsync("sync", "-c", config, "--now", NOW).code == 0
    radicale.put(f"{path}talk.ics", one(CANCELLED))
    run_until_killed(relay, config, at=at, is_done=is_done)
    assert len(steps(radicale.contents(path))) == len(STEPS) - (at - 1 + is_done)

    assert calsync("sync", "-c", config, "--now", NOW).code == 0
    assert set(radicale.contents(path)) == {"talk.ics", "lunch.ics"}
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    check(relay)


def check(relay: Relay) -> None:
    """Check that every write was a reminder's, and on a condition."""
    for request in relay.writes():
        assert re.fullmatch(r".*/calsync-[a-z0-9-]+\.ics", request.path)
        assert {"If-Match", "If-None-Match"} & set(request.headers)
