"""The contract, on real CalDAV servers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from calsync.secrets import Secret
from calsync.stores import Store
from calsync.stores.dav.cache import MemoryCache
from calsync.stores.dav.providers import PROVIDERS, UNKNOWN, Provider
from calsync.stores.dav.store import DavStore
from calsync.stores.dav.transport import Login, Transport
from tests.contract import servers
from tests.contract.servers import Server
from tests.contract.store_contract import StoreContract, calendar

LOGIN = Login("user", Secret("word"))
KEPT_LINES = (b"UID", b"SUMMARY", b"DTSTART", b"DTEND", b"X-NEW", b"X-FILL")


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Give a running Radicale."""
    with servers.radicale(tmp_path_factory.mktemp("radicale")) as server:
        yield server


@pytest.fixture(scope="module")
def xandikos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Give a running Xandikos."""
    with servers.xandikos(tmp_path_factory.mktemp("xandikos")) as server:
        yield server


def open_store(server: Server, path: str, *, provider: Provider = UNKNOWN) -> DavStore:
    """Open a calendar of which everything can matter; every read is committed."""
    transport = Transport(server.url + path, name="test", login=LOGIN, provider=provider)
    return DavStore(
        transport,
        server.url + path,
        keeps=lambda data: True,
        cache=MemoryCache(is_lasting=True),
    )


class DavContract(StoreContract):
    """What every server has to show; they write resources anew, in other order."""

    provider = UNKNOWN
    many = 100  # these servers take their time

    @pytest.fixture
    def server(self) -> Server:
        """Give the running server."""
        raise NotImplementedError

    @pytest.fixture
    def store(self, server: Server) -> Iterator[Store]:
        self.server = server
        self.path = server.new_calendar()
        store = open_store(server, self.path, provider=self.provider)
        yield store
        store.close()

    def change(self, store: Store, name: str, content: bytes | None) -> None:
        if content is None:
            self.server.delete(self.path + name)
        else:
            self.server.put(self.path + name, content)

    def holds(self, store: Store) -> Mapping[str, bytes]:
        return self.server.contents(self.path)

    def shows(self, content: bytes) -> object:
        lines = content.replace(b"\r\n", b"\n").replace(b"\n ", b"").split(b"\n")
        return sorted(line for line in lines if line.startswith(KEPT_LINES))

    def test_reading_gives_the_bytes(self, store: Store) -> None:
        """What is there is read, whatever its letters, with the line ends of iCalendar."""
        content = calendar("Caf\u00e9 <&> \U0001f600 \\, \\n \"x\" 'y'")
        found = self.put(store, content).data
        assert self.shows(found) == self.shows(content)
        assert found.count(b"\r\n") == found.count(b"\n") > 5

    def test_committed_reads(self, store: Store) -> None:
        """After a commit only what has changed is asked for, and the same is given."""
        assert isinstance(store, DavStore)
        for text in ("one", "two"):
            self.change(store, self.only, calendar(text))
            first = store.read()
            store.commit()
            sent = store.transport.sent
            assert store.read() == first
            assert store.transport.sent == sent + 1
            assert self.shows(first.resources[0].data) == self.shows(calendar(text))
        store.commit()
        self.change(store, self.only, None)
        other = "calsync-0123456789abcdef-card"
        self.change(store, f"{other}.ics", calendar("three", other))
        assert [r.name for r in store.read().resources] == [f"{other}.ics"]


class TestRadicale(DavContract):
    """Radicale, of which nothing is known."""

    @pytest.fixture
    def server(self, radicale: Server) -> Server:
        return radicale


class TestKnownRadicale(TestRadicale):
    """Radicale by its preset."""

    provider = PROVIDERS["radicale"]


class TestXandikos(DavContract):
    """Xandikos, of which nothing is known."""

    @pytest.fixture
    def server(self, xandikos: Server) -> Server:
        return xandikos


class TestRadicaleWithoutTokens(TestRadicale):
    """A server of which only the ctag is believed."""

    provider = Provider("Radicale", has_sync=False)
