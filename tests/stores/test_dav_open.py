"""From a `[[calendars]]` entry to a store, certificates included."""

from __future__ import annotations

import hashlib
import os
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from calsync.errors import ConfigError, TryAgainLater
from calsync.model import CalendarSettings, SecretSource
from calsync.stores import dav
from calsync.stores.dav.store import DavStore
from calsync.stores.feed import Feed
from tests.contract.store_contract import calendar
from tests.stores.dav import Client, client, server
from tests.stores.fake_server import HOME, FakeServer, running

__all__ = ["client", "server"]  # fixtures
PEM = Path(__file__).parents[1] / "data" / "test_server.pem"  # signed by itself, for 127.0.0.1
SECRET = SecretSource("password", ("sesame",))


def open_store(**keys: object) -> DavStore:
    """Open a store as the config says."""
    settings = CalendarSettings("home", "caldav", **keys)  # type: ignore[arg-type]
    return dav.open_store(settings, keeps=lambda data: True)


def test_by_address(client: Client) -> None:
    """The address, the user and the password of the config."""
    store = open_store(url=client.server.url, username="alex", secret=SECRET)
    assert len(store.read().resources) == 3
    assert store.name == "home"
    assert client.server.requests[0].headers["Authorization"] == "Basic YWxleDpzZXNhbWU="


def test_by_preset() -> None:
    """The preset gives the address, the pace and the way to log in."""
    store = open_store(provider="gmx", username="alex@gmx.net", secret=SECRET)
    assert store._url == "https://caldav.gmx.net/begenda/dav/alex%40gmx.net/"
    assert store.transport.provider.pace_seconds == 2.0
    assert open_store(provider="google", username="a", secret=SECRET).transport


def test_no_username() -> None:
    """A password without a user is no login, unless it is a token."""
    with pytest.raises(ConfigError, match=r"calendars\.home\.username"):
        open_store(provider="icloud", secret=SECRET)
    assert open_store(url="https://a.example/", secret=SECRET, auth="bearer")


def test_another_address(client: Client) -> None:
    """What was kept of one calendar is nothing to another."""
    client.sync()
    other = client.open(url=f"{client.server.url}?", provider=client.open().transport.provider)
    other.read()
    assert client.server.kinds()[0] == "PROPFIND"


# --- certificates


@pytest.fixture
def safe() -> Iterator[FakeServer]:
    """Give a server with a certificate that nobody has signed."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(PEM)
    fake = FakeServer()
    fake.change("talk.ics", calendar("Interview", "talk@example.com"))
    with running(fake, context):
        yield fake


def fingerprint() -> str:
    """Give the SHA-256 of its certificate."""
    text = PEM.read_text().partition("-----BEGIN PRIVATE")[0]
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(text)).hexdigest()


@pytest.mark.parametrize("keys", [{"ca_file": str(PEM)}, {"fingerprint": fingerprint()}])
def test_trusted(safe: FakeServer, keys: dict[str, str]) -> None:
    """By the file of its authority, or by its fingerprint."""
    url = f"https://127.0.0.1:{safe.port}{HOME}"
    store = open_store(url=url, username="alex", secret=SECRET, **keys)
    assert len(store.read().resources) == 1
    assert Feed(f"{url}talk.ics", name="feed", **keys).read().complete


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_certificates_that_are_no_file(safe: FakeServer, tmp_path: Path) -> None:
    """A pipe is not waited for; what is wrong is the config."""
    os.mkfifo(tmp_path / "pipe")
    url = f"https://127.0.0.1:{safe.port}{HOME}"
    for name in ("pipe", "gone"):
        with pytest.raises(ConfigError, match=f"ca_file: .*{name} is no file"):
            open_store(url=url, username="alex", secret=SECRET, ca_file=str(tmp_path / name))
        with pytest.raises(ConfigError, match=f"ca_file: .*{name} is no file"):
            Feed(f"{url}talk.ics", name="feed", ca_file=str(tmp_path / name)).read()
    assert not safe.requests


@pytest.mark.parametrize("keys", [{}, {"fingerprint": "ab" * 32}])
def test_not_trusted(safe: FakeServer, keys: dict[str, str]) -> None:
    """Nothing is sent, and it is tried once."""
    url = f"https://127.0.0.1:{safe.port}{HOME}"
    store = open_store(url=url, username="alex", secret=SECRET, **keys)
    with pytest.raises(TryAgainLater, match="certificate"):
        store.read()
    assert store.transport.sent == 1
    with pytest.raises(TryAgainLater, match="certificate"):
        Feed(f"{url}talk.ics", name="feed", **keys).read()
    assert safe.requests == []
