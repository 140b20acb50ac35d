"""The laws on a server that fails at every turn: it ends as if nothing had happened.

`HYPOTHESIS_PROFILE=thorough` tries two thousand schedules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync import job
from calsync.errors import CalsyncError
from calsync.model import Action
from calsync.secrets import Secret
from calsync.stores.dav.cache import MemoryCache
from calsync.stores.dav.providers import Provider
from calsync.stores.dav.store import DavStore
from calsync.stores.dav.transport import Login, Transport
from calsync.stores.memory import Crash, MemoryStore
from tests.commands import DATA
from tests.laws.test_calendars import NOW, SETTINGS, UTC, contents, sync
from tests.stores.fake_server import HOME, FakeServer, Reply, Request, running

TALK = (DATA / "one_interview.ics").read_bytes()
# Two days apart, so that no reminder stands in another's place: who came first would keep it.
GLOBEX = TALK.replace(b"20260304T", b"20260306T").replace(b"with Acme", b"with Globex")
LIFE = {
    "talk.ics": TALK,
    "other.ics": GLOBEX.replace(b"talk@", b"other@"),
    "lunch.ics": TALK.replace(b"talk@", b"lunch@").replace(b"Interview with Acme", b"Lunch"),
}
LAST_RESPONSE = rb"(?s)<response>(?:(?!<response>).)*</response>(?=</m)"
LOST = "lost before", "lost after", "cut"
STATUSES = 200, 302, 400, 403, 409, 412, 423, 429, 500, 503, 507
FAULTS = st.sampled_from(["page", "nothing", "gap", "weak", "die", *LOST, *STATUSES])
SCHEDULES = st.lists(
    st.tuples(st.dictionaries(st.integers(1, 12), FAULTS, max_size=4), st.booleans()), max_size=4
)


@pytest.fixture(scope="module")
def http() -> Iterator[FakeServer]:
    """Give one server for all examples; each fills it anew."""
    with running(FakeServer()) as fake:
        yield fake


class World:
    """A server, the faults of its next requests, and a user's runs against it."""

    def __init__(self, fake: FakeServer, *, obeys: bool) -> None:
        port = fake.port
        fake.__init__()  # type: ignore[misc]
        fake.port = port
        fake.obeys_if_none_match = obeys
        self.fake = fake
        self.cache = MemoryCache(is_lasting=True)
        self.plan: dict[int, str | int] = {}
        self.at = 0
        for name, data in LIFE.items():
            fake.change(name, data)
        fake.faults.append(self.fault)

    def fault(self, server: FakeServer, request: Request) -> Reply | None:
        """Answer as the plan says for this request of the run."""
        match self.plan.get(self.at):
            case None | "die":
                return None
            case "lost before":
                return Reply(500, is_silent=True)
            case "lost after":
                server.do(request)
                return Reply(500, is_silent=True)
            case "cut":
                reply = server.do(request)
                return replace(reply, cut=len(reply.body) // 2) if reply.body else None
            case "page":
                page = b"<!DOCTYPE html><html><body>Log in</body></html>"
                return Reply(200, page, {"Content-Type": "text/html"})
            case "nothing":
                return Reply(207, b'<multistatus xmlns="DAV:"/>', {"Content-Type": "text/xml"})
            case "gap":  # the last member of a list is left out
                reply = server.do(request)
                body = re.sub(
                    rb"(?s)<response>(?:(?!<response>).)*</response>(?=</m)", b"", reply.body
                )
                return replace(reply, body=body) if "multiget" in request.kind else reply
            case "weak":
                reply = server.do(request)
                return replace(reply, body=reply.body.replace(b'<getetag>"', b'<getetag>W/"'))
            case status:
                assert isinstance(status, int)
                return Reply(status)

    def run(self, plan: dict[int, str | int], *, commits: bool = True) -> list[Action] | None:
        """Run once with these faults; None where the run did not come to its end."""
        self.plan, self.at = plan, 0

        def pace(_seconds: float) -> None:
            self.at += 1
            if self.plan.get(self.at) == "die":
                raise Crash

        known = Provider("fake", keeps_what_is_there=self.fake.obeys_if_none_match)
        transport = Transport(
            self.fake.url,
            name="fake",
            login=Login("a", Secret("b")),
            provider=replace(known, pace_seconds=1e6),
            sleep=lambda seconds: pace(seconds) if seconds > 1000 else None,
        )
        store = DavStore(
            transport, self.fake.url, keeps=lambda data: b"Interview" in data, cache=self.cache
        )
        try:
            run = job.run_once([store], settings=SETTINGS, now=self.now, machine=UTC)
        except (CalsyncError, Crash):
            return None
        finally:
            store.close()
        if commits:
            store.commit()
        return [change.action for change in run.done]

    now = NOW


def meaning(members: dict[str, bytes]) -> dict[str, list[bytes]]:
    """What reminders say, without the moment of their writing."""
    return {
        name: [line for line in data.splitlines() if not line.startswith(MOMENTS)]
        for name, data in members.items()
    }


MOMENTS = (b"DTSTAMP", b"CREATED", b"LAST-MODIFIED", b"SEQUENCE")
USER = st.sampled_from(["", "delete", "move", "cancel", "new", "later"])


def act(what: str, members: dict[str, bytes]) -> dict[str, bytes | None]:
    """Give what the user changes: a reminder, an interview."""
    ours = sorted(name for name in members if name.startswith("calsync-"))
    match what:
        case "delete":
            return {ours[0]: None} if ours else {}
        case "move":
            if not ours:
                return {}
            moved = re.sub(rb"(DT(?:START|END)[^:]*:2026)03", rb"\g<1>05", members[ours[-1]])
            return {ours[-1]: moved}
        case "cancel":
            talk = members["talk.ics"].replace(b"SUMMARY:", b"STATUS:CANCELLED\r\nSUMMARY:")
            return {"talk.ics": talk}
        case "new":
            fresh = TALK.replace(b"talk@", b"new@").replace(b"with Acme", b"with Initech")
            fresh = fresh.replace(b"20260304T", b"20260310T")
            return {"new.ics": fresh}
    return {}


@given(first=SCHEDULES, user=USER, second=SCHEDULES, obeys=st.booleans())
def test_any_faults(
    http: FakeServer,
    first: list[tuple[dict[int, str | int], bool]],
    user: str,
    second: list[tuple[dict[int, str | int], bool]],
    obeys: bool,
) -> None:
    """After one clean run it stands as if there had been none, and the next is silent."""
    world, calm = World(http, obeys=obeys), MemoryStore(LIFE)
    for schedules, acts in ((first, user), (second, "")):
        for plan, commits in schedules:
            world.run(plan, commits=commits)
        assert world.run({}) is not None
        sync(calm, now=world.now)
        assert meaning(http.members) == meaning(contents(calm))
        assert world.run({}) == []
        for name, data in act(acts, dict(http.members)).items():
            http.change(name, data)
            calm.change(name, data)
        if acts == "later":
            world.now = NOW + timedelta(days=20)
    assert {n: d for n, d in http.members.items() if n in LIFE} == {
        n: d for n, d in contents(calm).items() if n in LIFE
    }
    for request in http.writes():
        assert re.fullmatch(HOME + r"calsync-[a-z0-9-]+\.ics", request.path)
        assert {"If-Match", "If-None-Match"} & set(request.headers)
        assert not re.search(rb"(?m)^(?:ATTENDEE|ORGANIZER|METHOD|RELATED-TO)", request.body)
