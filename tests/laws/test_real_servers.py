"""The laws on real servers, which write anew what they are given."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from calsync import job
from calsync.model import Action
from calsync.secrets import Secret
from calsync.stores.dav.cache import MemoryCache
from calsync.stores.dav.store import DavStore
from calsync.stores.dav.transport import Login, Transport
from tests.commands import DATA
from tests.contract import servers
from tests.contract.servers import Server
from tests.laws.test_calendars import NOW, SETTINGS, UTC

# One event for each resource, as CalDAV wants it (RFC 4791, 4.1).
TALK = re.sub(
    rb"(?s)(END:VEVENT\n).*(END:VCALENDAR)", rb"\1\2", (DATA / "one_interview.ics").read_bytes()
)


@pytest.fixture(scope="module", params=["radicale", "xandikos"])
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """Give a running server of each kind."""
    start = getattr(servers, request.param)
    with start(tmp_path_factory.mktemp(request.param)) as running:
        yield running


class User:
    """A calendar and the runs on it."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.path = server.new_calendar()
        self.cache = MemoryCache(is_lasting=True)
        self.now = NOW
        server.put(self.path + "talk.ics", TALK)

    def sync(self) -> list[tuple[Action, str]]:
        """Run once and say what was done."""
        url = self.server.url + self.path
        transport = Transport(url, name="home", login=Login("user", Secret("x")))
        keeps = lambda data: b"Interview" in data  # noqa: E731
        store = DavStore(transport, url, keeps=keeps, cache=self.cache)
        run = job.run_once([store], settings=SETTINGS, now=self.now, machine=UTC)
        assert run.failures == ()
        store.commit()
        store.close()
        return [(change.action, str(change.slot)) for change in run.done]

    def reminders(self) -> dict[str, bytes]:
        """Give what stands there of ours, by step."""
        found = self.server.contents(self.path)
        return {n.split("-")[2][:-4]: d for n, d in found.items() if n.startswith("calsync-")}


@pytest.fixture
def user(server: Server) -> User:
    """Give a user with one interview."""
    return User(server)


def test_a_second_run_writes_nothing(user: User) -> None:
    """Nor one without a cache, nor one a day later."""
    done = user.sync()
    assert {action for action, _step in done} == {Action.CREATE}
    assert user.reminders().keys() == {step for _action, step in done}
    assert user.sync() == []
    user.cache.cached = None
    assert user.sync() == []
    user.now += timedelta(days=1)
    assert user.sync() == []


def test_what_the_user_did_stays(user: User) -> None:
    """A reminder that was moved in another program stays there; a deleted one stays away."""
    user.sync()
    names = {n.split("-")[2][:-4]: n for n in user.server.contents(user.path) if "calsync-" in n}
    moved = re.sub(rb"(DT(?:START|END);[^:]*:2026)..", rb"\g<1>06", user.reminders()["letgo"])
    user.server.put(user.path + names["letgo"], moved)
    user.server.delete(user.path + names["card"])
    for _run in range(2):
        assert [step for action, step in user.sync() if action is not Action.UPDATE] == []
        found = user.reminders()
        assert "card" not in found
        assert b":202606" in found["letgo"]


def test_a_cancelled_interview(user: User) -> None:
    """Everything that lies ahead of it goes, and the interview itself is not touched."""
    user.sync()
    cancelled = TALK.replace(b"SUMMARY:", b"STATUS:CANCELLED\r\nSUMMARY:")
    user.server.put(user.path + "talk.ics", cancelled)
    before = user.server.contents(user.path)["talk.ics"]
    assert {action for action, _step in user.sync()} == {Action.DELETE}
    assert user.server.contents(user.path) == {"talk.ics": before}
    assert user.sync() == []
