"""From an address to the one calendar that is meant."""

from __future__ import annotations

import pytest

from calsync.errors import CalsyncError, ConfigError, LoginRefused
from calsync.stores.dav import address, discovery
from calsync.stores.dav.transport import Transport
from tests.contract.store_contract import calendar
from tests.stores.dav import LOGIN, Client, client, server
from tests.stores.fake_server import HOME, OTHER_HOST, FakeServer, Reply, Request, multistatus

__all__ = ["client", "server"]  # fixtures


def entry(href: str, name: str, types: str = "<C:calendar/>", more: str = "") -> str:
    """One collection of a home."""
    return (
        f"<response><href>{href}</href><propstat><prop><displayname>{name}</displayname>"
        f"<resourcetype><collection/>{types}</resourcetype>{more}</prop>"
        "<status>HTTP/1.1 200 OK</status></propstat></response>"
    )


TODO = (
    '<C:supported-calendar-component-set><C:comp name="VTODO"/>'
    "</C:supported-calendar-component-set>"
)
BOTH = TODO.replace("/>", '/><C:comp name="VEVENT"/>', 1)
READ_ONLY = (
    "<current-user-privilege-set><privilege><read/></privilege></current-user-privilege-set>"
)


class Site:
    """A server with a principal and a home; `calendars` are what the home lists."""

    def __init__(self, *calendars: str, principal: str = "/p/alex/", home: str = "/dav/") -> None:
        self.calendars = calendars
        self.principal = principal
        self.home = home
        self.root = "/"

    def __call__(self, server: FakeServer, request: Request) -> Reply | None:
        if request.method != "PROPFIND":
            return None
        path, depth = request.path, request.headers["Depth"]
        if path == self.root:
            link = f"<current-user-principal><href>{self.principal}</href></current-user-principal>"
            return multistatus(entry("/", "root", "", link))
        if path == "/p/alex/":
            link = f"<C:calendar-home-set><href>{self.home}</href></C:calendar-home-set>"
            return multistatus(entry(path, "Alex", "<principal/>", link))
        if path == "/dav/" and depth == "1":
            return multistatus(entry("/dav/", "all", "") + "".join(self.calendars))
        return None if path == HOME else Reply(404)


HOME_CALENDAR = entry("/dav/home/", "Personal", "<C:calendar/>", BOTH)
BOXES = (
    entry("/dav/inbox/", "Inbox", "<C:schedule-inbox/><C:calendar/>")
    + entry("/dav/outbox/", "Outbox", "<C:schedule-outbox/>")
    + entry("/dav/tasks/", "Tasks", "<C:calendar/>", TODO)
    + entry("/dav/notes/", "Notes", "")
)


def find(client: Client, path: str = "/", name: str = "") -> str:
    """Find a calendar and give its path."""
    url = f"http://127.0.0.1:{client.server.port}{path}"
    transport = Transport(url, name="mine", login=LOGIN, sleep=client.naps.append)
    found = discovery.find(transport, url, name)
    assert address.origin(found.collection.url) == address.origin(url)
    return found.collection.path


def test_its_own_address(client: Client) -> None:
    """One request."""
    assert find(client, HOME) == HOME
    assert find(client, HOME.rstrip("/")) == HOME
    assert len(client.server.requests) == 2


def test_by_name(client: Client) -> None:
    """Through principal and home; by display name, in any case, or by the last part."""
    work = entry("/dav/work/", "Work")
    client.server.faults.append(Site(BOXES, HOME_CALENDAR, work))
    for name, path in (("Personal", HOME), ("personal", HOME), ("work", "/dav/work/")):
        assert find(client, name=name) == path
    assert [r.path for r in client.server.requests[:3]] == ["/", "/p/alex/", "/dav/"]
    store = client.open(url=f"http://127.0.0.1:{client.server.port}/", calendar="Personal")
    assert store.read().complete
    store.commit()
    client.server.requests.clear()
    again = client.open(url=f"http://127.0.0.1:{client.server.port}/", calendar="Personal")
    assert again.read() == store.read()
    assert [r.path for r in client.server.requests] == [HOME, HOME]


def test_the_only_one(client: Client) -> None:
    """Boxes, tasks and other folders are no calendars."""
    client.server.faults.append(Site(BOXES, HOME_CALENDAR))
    assert find(client) == HOME


@pytest.mark.parametrize(
    ("calendars", "name", "words"),
    [
        ((HOME_CALENDAR, entry("/w/", "W")), "", 'is missing; the server has "Personal", "W"'),
        ((HOME_CALENDAR, BOXES), "Privat", 'there is no "Privat"; the server has "Personal"'),
        ((HOME_CALENDAR, BOXES), "Inbox", 'there is no "Inbox"'),
        ((HOME_CALENDAR, entry("/dav/b/", "Personal")), "Personal", "several are called"),
    ],
)  # fmt: skip
def test_never_the_first(client: Client, calendars: tuple[str], name: str, words: str) -> None:
    """Where it is not clear which is meant, the names are told."""
    client.server.faults.append(Site(*calendars))
    with pytest.raises(ConfigError) as caught:
        find(client, name=name)
    (problem,) = caught.value.problems
    assert problem.startswith("calendars.mine.calendar: ")
    assert words in problem


def test_well_known(client: Client) -> None:
    """Where the address itself tells nothing, the well-known one does."""
    site = Site(HOME_CALENDAR)
    site.root = "/real/"
    client.server.faults.append(
        lambda server, request: (
            Reply(301, b"", {"Location": "/real/"})
            if request.path == "/.well-known/caldav"
            else None
        )
    )
    client.server.faults.append(site)
    assert find(client) == HOME
    assert [r.path for r in client.server.requests][:3] == ["/", "/.well-known/caldav", "/real/"]
    assert {r.method for r in client.server.requests} == {"PROPFIND"}


def test_no_server(client: Client) -> None:
    """What is no calendar server is said to be none."""
    client.server.faults.append(lambda server, request: Reply(404))
    with pytest.raises(CalsyncError, match="no calendar server"):
        find(client)
    client.server.faults[:] = [Site(BOXES)]
    with pytest.raises(CalsyncError, match="no calendar is found"):
        find(client)


@pytest.mark.parametrize(
    "to", ["https://evil.example/", "http://evil.example/", f"http://{OTHER_HOST}:1/", "file:///x"]
)
def test_another_site(client: Client, to: str) -> None:
    """Neither a redirect nor an answer takes the password elsewhere."""
    away = lambda server, request: Reply(302, b"", {"Location": to})  # noqa: E731
    for fault in (
        away,
        Site(HOME_CALENDAR, principal=to),
        Site(HOME_CALENDAR, home=to),
        Site(HOME_CALENDAR.replace("/dav/home/", to)),
    ):
        client.server.faults[:] = [fault]
        with pytest.raises(CalsyncError, match="not its own"):
            find(client)


def test_dns(monkeypatch: pytest.MonkeyPatch) -> None:
    """SRV and TXT records lead on, by priority, but not to another site."""
    import dns.rdata
    import dns.resolver

    records = {
        "TXT": ['"path=/dav/"'],
        "SRV": ["9 0 443 late.example.com.", "1 0 8443 dav.example.com.", "0 0 443 evil.example."],
    }

    def resolve(name: str, kind: str, **_: object) -> list[object]:
        if name != "_caldavs._tcp.example.com" or kind not in records:
            raise dns.resolver.NXDOMAIN
        return [dns.rdata.from_text("IN", kind, text) for text in records[kind]]

    monkeypatch.setattr(dns.resolver, "resolve", resolve)
    where = "https://example.com/x/"
    expected = ["https://dav.example.com:8443", "https://late.example.com:443"]
    assert list(discovery._candidates(where)) == [
        where,
        "https://example.com/.well-known/caldav",
        *(f"{host}/dav/" for host in expected),
    ]
    del records["TXT"]
    assert list(discovery._by_dns(where)) == [f"{host}/.well-known/caldav" for host in expected]
    del records["SRV"]
    assert list(discovery._by_dns(where)) == []
    assert list(discovery._by_dns("http://127.0.0.1/")) == []


def test_in_circles(client: Client) -> None:
    """Redirects have an end."""
    client.server.faults.append(lambda server, request: Reply(302, b"", {"Location": "/x"}))
    with pytest.raises(CalsyncError, match="in circles"):
        find(client)
    assert len(client.server.requests) == discovery.MOST_REDIRECTS


def test_a_wrong_password(client: Client) -> None:
    """It is told at the first request."""
    client.server.faults.append(lambda server, request: Reply(401))
    with pytest.raises(LoginRefused):
        find(client)
    assert len(client.server.requests) == 1


def test_rights(client: Client) -> None:
    """Whether the server lets us write is told; where it does not say, it may."""
    url = f"http://127.0.0.1:{client.server.port}/"
    everything = (
        "<current-user-privilege-set><privilege><all/></privilege></current-user-privilege-set>"
    )
    client.server.faults.append(
        Site(
            entry("/dav/a/", "A", "<C:calendar/>", READ_ONLY),
            entry("/dav/b/", "B", "<C:calendar/>", everything),
            entry("/dav/c/", "C"),
        )
    )
    found = discovery.list_all(Transport(url, name="mine", login=LOGIN), url)
    assert [(c.name, c.can_write) for c in found] == [("A", False), ("B", True), ("C", True)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("https://caldav.icloud.com/", "https://p42-caldav.icloud.com/1/", True),
        ("https://dav.example.co.uk/", "https://x.example.co.uk/", True),
        ("https://a.co.uk/", "https://b.co.uk/", False),
        ("https://a.example/", "http://a.example/", False),
        ("https://a.example/", "https://a.example:8443/", True),
        ("https://a.example/", "http://localhost/", False),
        ("http://localhost:1/", "http://localhost:2/", True),
        ("http://localhost:1/", "http://127.0.0.1:1/", False),
        ("http://localhost:1/", "https://a.example/", False),
        ("https://192.0.2.1/", "https://192.0.2.2/", False),
    ],
)
def test_sites(one: str, other: str, expected: bool) -> None:
    """One registered domain, always private, never from outside to this machine."""
    assert address.is_same_site(one, other) is expected


def test_unused(client: Client) -> None:
    """A calendar that discovery has found is asked by that address alone."""
    client.server.change("x.ics", calendar("Interview", "x@example.com"))
    client.server.faults.append(Site(HOME_CALENDAR))
    store = client.open(url=f"http://127.0.0.1:{client.server.port}/")
    assert len(store.read().resources) == 3
    assert {r.path for r in client.server.requests[3:]} == {HOME}
