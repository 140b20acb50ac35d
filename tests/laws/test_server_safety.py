"""What docs/design/server-safety.md promises and no other test shows, over HTTP."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from calsync import job
from calsync.errors import Refused, TryAgainLater
from calsync.model import Action
from calsync.secrets import Secret
from calsync.stores.dav.cache import MemoryCache
from calsync.stores.dav.providers import Provider
from calsync.stores.dav.store import DavStore
from calsync.stores.dav.transport import Login, Transport
from tests.laws.test_calendars import NOW, SETTINGS, UTC
from tests.laws.test_servers import GLOBEX, TALK, Notebook, without_x
from tests.stores.fake_server import FakeServer, Reply, Request, on, running

STEPS = 5  # reminders of one interview


@pytest.fixture
def server() -> Iterator[FakeServer]:
    """A server with an interview."""
    with running(FakeServer()) as fake:
        fake.change("talk.ics", TALK)
        fake.change("lunch.ics", TALK.replace(b"talk@", b"l@").replace(b"Interview with", b"Lunch"))
        yield fake


class Machine:
    """One of the user's machines; `between` is called ahead of each of its requests."""

    def __init__(self, server: FakeServer) -> None:
        self.server = server
        self.cache = MemoryCache(is_lasting=True)
        self.memory = Notebook()
        self.between: Callable[[], None] = lambda: None

    def sync(self) -> job.Run:
        """Run once."""

        def pace(seconds: float) -> None:
            if seconds > 1000:
                self.between()

        transport = Transport(
            self.server.url,
            name="home",
            login=Login("a", Secret("b")),
            provider=Provider("fake", pace_seconds=1e6),
            sleep=pace,
        )
        keeps = lambda data: b"Interview" in data  # noqa: E731
        store = DavStore(transport, self.server.url, keeps=keeps, cache=self.cache)
        try:
            return job.run_once(
                [store], settings=SETTINGS, now=NOW, machine=UTC, memory=self.memory
            )
        finally:
            store.close()

    def ours(self) -> dict[str, bytes]:
        """The reminders there are."""
        return {n: d for n, d in self.server.members.items() if n.startswith("calsync-")}


@pytest.fixture
def machine(server: FakeServer) -> Machine:
    """A machine that has never run."""
    return Machine(server)


def test_a_server_that_refuses_everything_new(machine: Machine) -> None:
    """Invariant 4: it is read and planned again once, and given up; nothing is forced."""

    def outrun(server: FakeServer, request: Request) -> Reply | None:
        if request.method != "PUT":
            return None
        name = request.path.rpartition("/")[2]
        server.change(name, server.members.get(name, request.body) + b" \r\n")  # always first
        return None

    machine.sync()
    machine.server.change("talk.ics", TALK.replace(b"20260304T", b"20260306T"))
    machine.server.faults.append(outrun)
    machine.server.requests.clear()
    with pytest.raises(TryAgainLater, match="twice"):
        machine.sync()
    writes = machine.server.writes()
    assert {request.method for request in writes} == {"PUT"}
    assert len(writes) == 2 * STEPS
    assert all("If-Match" in request.headers for request in writes)
    machine.server.faults.clear()
    assert {change.action for change in machine.sync().done} == {Action.UPDATE}
    assert machine.sync().done == ()


def test_too_many_deletions(machine: Machine) -> None:
    """Invariant 7: three interviews that leave at once are an accident, until it is said."""
    for number in range(1, 3):
        other = GLOBEX.replace(b"talk@", b"%d@" % number).replace(b"Globex", b"Firm%d" % number)
        machine.server.change(
            f"{number}.ics", other.replace(b"20260306T", b"202603%02dT" % (9 + number))
        )
    machine.sync()
    assert len(machine.ours()) == 3 * STEPS
    for name in ("talk.ics", "1.ics", "2.ics"):
        machine.server.change(name, None)
    machine.server.requests.clear()
    with pytest.raises(Refused, match=r"15 reminders would be deleted .* --max-changes 15"):
        machine.sync()
    assert machine.server.writes() == []


def test_a_lost_memory(machine: Machine) -> None:
    """Invariant 9: what the user deleted before stays away, and nothing comes twice."""
    machine.sync()
    gone = next(name for name in machine.ours() if name.endswith("followup2.ics"))
    machine.server.change(gone, None)
    machine.sync()
    before = machine.ours()
    assert Machine(machine.server).sync().done == ()
    assert machine.ours() == before
    assert gone not in before


@pytest.mark.parametrize("keeps", [bytes, without_x])
def test_reminders_are_no_interviews(machine: Machine, keeps: Callable[[bytes], bytes]) -> None:
    """Invariant 11: "Interview with Acme: ask …" is a card, also where its mark is lost."""
    machine.server.keeps = keeps
    machine.sync()
    assert any(b"SUMMARY:Interview with Acme" in data for data in machine.ours().values())
    for user in (machine, Machine(machine.server)):
        found = user.sync().decision.interviews
        assert {interview.event.uid for interview in found if interview.nature.value != "no"} == {
            "talk@example.com"
        }


@pytest.mark.parametrize("obeys", [True, False])
@pytest.mark.parametrize("at", range(1, 10))
def test_two_machines_at_once(server: FakeServer, at: int, obeys: bool) -> None:
    """Invariant 12: one runs while the other does, at any of its requests: nothing is twice.

    Where a server ignores conditions what was just written may be written again, the same.
    """
    server.obeys_if_none_match = obeys
    one, other = Machine(server), Machine(server)
    seen = 0

    def between() -> None:
        nonlocal seen
        seen += 1
        if seen == at:
            other.sync()

    one.between = between
    one.sync()
    assert seen >= at
    one.between = lambda: None
    assert len(one.ours()) == STEPS
    for machine in (one, other, one):
        assert machine.sync().done == ()


def test_a_change_while_it_is_read(machine: Machine) -> None:
    """Invariant 14: what changes between the mark and the data is seen by the next run."""
    machine.sync()
    machine.server.change("new.ics", GLOBEX.replace(b"talk@", b"new@"))
    later = TALK.replace(b"talk@", b"late@").replace(b"Acme", b"Initech")

    def add(server: FakeServer, request: Request) -> Reply | None:
        if request.kind == "calendar-multiget" and "late.ics" not in server.members:
            server.change("late.ics", later.replace(b"20260304T", b"20260310T"))
        return None

    machine.server.faults.append(add)
    machine.sync()
    assert machine.sync().done
    assert len(machine.ours()) == 3 * STEPS


def test_a_plan_that_was_not_carried_out(machine: Machine) -> None:
    """Invariant 14: the next run begins where the last whole one ended."""
    machine.sync()
    machine.sync()
    before = machine.cache.cached
    assert before is not None
    machine.server.change("new.ics", GLOBEX.replace(b"talk@", b"new@"))
    machine.server.faults.append(on("PUT", Reply(423)))
    assert machine.sync().failures
    assert machine.cache.cached == before
    machine.server.faults.clear()
    assert not machine.sync().failures
    assert machine.cache.cached != before
    assert re.search(r"/\d+$", machine.cache.cached.token) if machine.cache.cached else False
