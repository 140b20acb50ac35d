"""What the tests of the CalDAV store share: a fake server and stores on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from calsync.secrets import Secret
from calsync.stores.dav.cache import MemoryCache
from calsync.stores.dav.providers import Provider
from calsync.stores.dav.store import DavStore
from calsync.stores.dav.transport import Login, Transport
from tests.contract.store_contract import calendar
from tests.stores.fake_server import FakeServer, running

LOGIN = Login("alex", Secret("sesame"))
CARD = "calsync-0123456789abcdef-card"
FOLLOW_UP = "calsync-0123456789abcdef-followup1"
WINDOW = (date(2025, 6, 1), date(2027, 6, 1))
KNOWN = Provider("a server that keeps what is there", keeps_what_is_there=True)


class Client:
    """Stores on one fake server, with one cache, as the runs of one user have them."""

    def __init__(self, server: FakeServer) -> None:
        self.server = server
        self.cache = MemoryCache(is_lasting=True)
        self.naps: list[float] = []  # for which a run would have slept
        self.now = 1_000_000.0

    def open(
        self,
        *,
        provider: Provider = KNOWN,
        keeps: Callable[[bytes], bool] = lambda data: b"Interview" in data,
        cache: MemoryCache | None = None,
        window: tuple[date, date] | None = None,
        ids: frozenset[str] = frozenset(),
        accept_empty: bool = False,
        run_seconds: float = 60.0,
        read_seconds: float = 10.0,
        login: Login = LOGIN,
        url: str = "",
        calendar: str = "",
    ) -> DavStore:
        """Open a store as a new run does."""
        url = url or self.server.url
        transport = Transport(
            url,
            name="home",
            login=login,
            provider=provider,
            run_seconds=run_seconds,
            read_seconds=read_seconds,
            sleep=self.naps.append,
        )
        return DavStore(
            transport,
            url,
            calendar=calendar,
            keeps=keeps,
            cache=self.cache if cache is None else cache,
            window=window,
            ids=ids,
            accept_empty=accept_empty,
            clock=lambda: self.now,
        )

    def sync(self) -> list[str]:
        """Read and commit as a run does; give the names of what was read."""
        store = self.open()
        names = [resource.name for resource in store.read().resources]
        store.commit()
        store.close()
        self.server.requests.clear()
        return names


@pytest.fixture
def server() -> Iterator[FakeServer]:
    """Give a server with two events and a reminder."""
    with running(FakeServer()) as fake:
        fake.change("talk.ics", calendar("Interview", "talk@example.com"))
        fake.change("lunch.ics", calendar("Lunch", "lunch@example.com"))
        fake.change(f"{CARD}.ics", calendar("Ask about the process", CARD))
        yield fake


@pytest.fixture
def client(server: FakeServer) -> Client:
    """Give the user of that server."""
    return Client(server)
