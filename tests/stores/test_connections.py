"""Connections go on from run to run, and no run notices when they do not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from calsync.stores import web
from calsync.stores.connections import IDLE_SECONDS, Connections, Peer
from tests.stores.fake_server import FakeServer, Reply, on, running


class Clock:
    """A clock that is set."""

    now = 1e9

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def server() -> Iterator[FakeServer]:
    """A server that counts who comes."""
    with running(FakeServer()) as fake:
        yield fake


def ask(server: FakeServer, connections: Connections | None, **options: str) -> int:
    """Make a run of one request; give the number of its connection."""
    session = web.Session(deadline_seconds=20, connections=connections, **options)
    try:
        session.request("PROPFIND", server.url, headers={"Depth": "0"})
    finally:
        session.close()
    return server.requests[-1].client


def test_the_next_run_goes_on(server: FakeServer) -> None:
    """One connection for three runs where they are kept, three where they are not."""
    connections = Connections(2)
    assert len({ask(server, connections) for _ in range(3)}) == 1
    assert len({ask(server, None) for _ in range(3)}) == 3


def test_a_server_that_hangs_up(server: FakeServer) -> None:
    """The next run opens another, and nothing is asked twice."""
    connections = Connections(2)
    first = ask(server, connections)
    server.hang_up()
    assert ask(server, connections) != first
    assert len(server.requests) == 2


def test_idle_for_long(server: FakeServer) -> None:
    """What a router may have forgotten is not used; a clock set back makes it old as well."""
    clock = Clock()
    connections = Connections(2, clock=clock)
    seen = {ask(server, connections)}
    clock.now += IDLE_SECONDS
    seen.add(ask(server, connections))
    clock.now -= 1
    seen.add(ask(server, connections))
    assert len(seen) == 3
    clock.now += IDLE_SECONDS - 1
    assert ask(server, connections) in seen


def test_what_broke_is_not_kept(server: FakeServer) -> None:
    """A run whose answer was cut off leaves nothing to the next."""
    given: list[tuple[object, bool]] = []

    class Recorded(Connections):
        def give(self, peer: Peer, session: Any, *, is_well: bool) -> None:
            given.append((session, is_well))
            super().give(peer, session, is_well=is_well)

    connections = Recorded(2)
    server.faults.append(on("PROPFIND", Reply(207, b"x" * 100, cut=50)))
    with pytest.raises(web.Lost):
        ask(server, connections)
    server.faults.clear()
    ask(server, connections)
    (broken, was_well), (whole, is_well) = given
    assert (was_well, is_well) == (False, True)
    assert whole is not broken


def test_a_refusal_is_an_answer(server: FakeServer) -> None:
    """The connection goes on after one, even a long one."""
    connections = Connections(2)
    server.faults.append(on("PROPFIND", Reply(503, b"x" * 1000)))
    first = ask(server, connections)
    server.faults.clear()
    assert ask(server, connections) == first


def test_who_proved_to_be_whom(server: FakeServer) -> None:
    """A calendar with other means of proof does not go on where another has been."""
    connections = Connections(2)
    assert ask(server, connections) != ask(server, connections, fingerprint="ab" * 32)


def test_no_more_than_asked(server: FakeServer) -> None:
    """Idle ones make room for those in use, the oldest first; in the end all are closed."""
    connections = Connections(2)
    with running(FakeServer()) as second, running(FakeServer()) as third:
        first_seen, second_seen = ask(server, connections), ask(second, connections)
        ask(third, connections)
        assert ask(second, connections) == second_seen
        assert ask(server, connections) != first_seen
        connections.close()
        assert ask(second, connections) != second_seen
        assert ask(second, connections) != second.requests[-2].client
