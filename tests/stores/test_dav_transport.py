"""What leaves this machine, to whom, and what stays."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from calsync.errors import CalsyncError, LoginRefused, TryAgainLater
from calsync.secrets import Secret
from calsync.stores import web
from calsync.stores.dav.address import Collection
from calsync.stores.dav.transport import Login, Transport
from tests.contract.store_contract import calendar
from tests.stores.dav import CARD, LOGIN, Client, client, server
from tests.stores.fake_server import OTHER_HOST, FakeServer, Reply, Request, on, running

__all__ = ["client", "server"]  # fixtures
BODY = calendar("x", CARD)
NEW = {"If-None-Match": "*"}
BASIC = "Basic YWxleDpzZXNhbWU="  # alex:sesame


def transport(url: str, login: Login = LOGIN) -> Transport:
    """Open a transport."""
    return Transport(url, name="home", login=login)


# --- to whom


@pytest.mark.parametrize(
    "url",
    ["http://example.com/", "http://192.168.1.2/", "ftp://localhost/", "https://a:b@c.example/"],
)
def test_only_private_addresses(url: str) -> None:
    """What others can read on the way is refused before anything is sent."""
    with pytest.raises(CalsyncError, match="https://"):
        transport(url)


def test_nobody_else(client: Client) -> None:
    """Another host, port or scheme is asked nothing, whoever names it."""
    open_ = transport(client.server.url)
    for url in (
        f"http://{OTHER_HOST}:{client.server.port}/",
        "http://127.0.0.1:1/",
        f"https://127.0.0.1:{client.server.port}/",
        "https://example.com/",
    ):
        with pytest.raises(CalsyncError, match="another server"):
            open_.propfind(url, "", depth=0)
        with pytest.raises(CalsyncError, match="another server"):
            open_.put(Collection.at(url), f"{CARD}.ics", BODY, NEW)
    assert client.server.requests == []


def test_the_gate_is_here(client: Client) -> None:
    """A mistake elsewhere in this program becomes no foreign or unconditional write."""
    open_ = transport(client.server.url)
    home = Collection.at(client.server.url)
    for name, body, conditions in (
        ("talk.ics", calendar("x", "talk@example.com"), NEW),
        ("", BODY, NEW),
        (f"{CARD}.ics", calendar("x", "talk@example.com"), NEW),
        (f"{CARD}.ics", BODY, {}),
        (f"{CARD}.ics", BODY, {"Depth": "0"}),
    ):
        with pytest.raises(CalsyncError):
            open_.put(home, name, body, conditions)
    for name, conditions in (("talk.ics", NEW), ("", NEW), (f"{CARD}.ics", {})):
        with pytest.raises(CalsyncError):
            open_.delete(home, name, conditions)
    assert client.server.requests == []


def test_nobody_there() -> None:
    """The words name host and port and no more of the address; it is asked once more, soon."""
    naps: list[float] = []
    url = "http://127.0.0.1:1/secret/"
    open_ = Transport(url, name="home", login=LOGIN, sleep=naps.append)
    with pytest.raises(TryAgainLater) as caught:
        open_.propfind(url, "", depth=0)
    words = "nothing listens at 127.0.0.1:1 (is the server running?)"
    assert str(caught.value) == f"home: {words}; try again later"
    assert len(naps) == 1


def test_a_connection_that_breaks_off() -> None:
    """Somebody is there: it is asked twice more."""
    naps: list[float] = []
    with socket.create_server(("127.0.0.1", 0)) as there:

        def hang_up() -> None:
            while True:
                try:
                    there.accept()[0].close()
                except OSError:
                    return

        threading.Thread(target=hang_up, daemon=True).start()
        url = f"http://127.0.0.1:{there.getsockname()[1]}/"
        open_ = Transport(url, name="home", login=LOGIN, sleep=naps.append)
        with pytest.raises(TryAgainLater, match="failed or broke off; try again later"):
            open_.propfind(url, "", depth=0)
        there.shutdown(socket.SHUT_RDWR)
    assert len(naps) == 2


def test_an_untrusted_server(client: Client) -> None:
    """A server that cannot prove who it is is told nothing, and asked once."""
    open_ = transport(client.server.url.replace("http:", "https:"))
    with pytest.raises(TryAgainLater):
        open_.propfind(client.server.url.replace("http:", "https:"), "", depth=0)
    assert client.server.requests == []


# --- logins


def test_basic_at_once(client: Client) -> None:
    """The login goes with the first request."""
    client.open().read()
    assert {r.headers["Authorization"] for r in client.server.requests} == {BASIC}


def test_bearer(client: Client) -> None:
    """A token instead of a password."""
    client.open(login=Login("", Secret("token"), "bearer")).read()
    assert {r.headers["Authorization"] for r in client.server.requests} == {"Bearer token"}


def test_no_login(client: Client) -> None:
    """Without a password none is sent, and none is looked for."""
    client.open(login=Login()).read()
    assert {r.headers["Authorization"] for r in client.server.requests} == {None}


def wants_digest(server: FakeServer, request: Request) -> Reply | None:
    """Refuse every login but by digest."""
    said = request.headers.get("Authorization", "")
    if said.startswith("Digest ") and 'username="alex"' in said and "response=" in said:
        return None
    challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'
    return Reply(401, b"", {"WWW-Authenticate": challenge})


def test_digest(client: Client) -> None:
    """A server that takes digest alone has it, from the first challenge on."""
    client.server.faults.append(wants_digest)
    assert client.open().read().complete
    logins = [
        r.headers["Authorization"].partition(" ")[0]
        for r in client.server.requests
        if r.headers["Authorization"]
    ]
    assert logins[0] == "Basic"
    assert set(logins[1:]) == {"Digest"}
    assert "sesame" not in str([dict(r.headers) for r in client.server.requests])


@pytest.mark.parametrize(
    ("challenge", "auth", "requests"),
    [
        ("Basic", "", 1),
        ("", "", 1),
        ('Basic realm="x", Digest realm="x"', "", 1),
        ('Digest realm="x", nonce="n"', "basic", 1),
        ('Digest realm="x", nonce="n"', "", 3),  # by basic, the question, the answer
        ('Digest realm="x", nonce="n"', "digest", 2),
    ],
)
def test_a_wrong_password(client: Client, challenge: str, auth: str, requests: int) -> None:
    """It is not tried again: not by this request, not by the next."""
    headers = {"WWW-Authenticate": challenge} if challenge else {}
    client.server.faults.append(lambda server, request: Reply(401, b"", headers))
    store = client.open(login=Login("alex", Secret("sesame"), auth))
    for _try in range(3):
        with pytest.raises(LoginRefused):
            store.read()
    assert len(client.server.requests) == requests


# --- what is around


@pytest.fixture
def surroundings(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Client, FakeServer]]:
    """Give a user whose machine is full of other programs' settings."""
    netrc = tmp_path / ".netrc"
    netrc.write_text(
        "machine 127.0.0.1 login other password hidden\ndefault login o password hidden"
    )
    netrc.chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(netrc))
    config = tmp_path / ".config" / "caldav"
    config.mkdir(parents=True)
    (config / "calendar.conf").write_text('{"default": {"caldav_url": "https://other.example/"}}')
    monkeypatch.setenv("CALDAV_URL", "https://other.example/")
    monkeypatch.setenv("CALDAV_PASSWORD", "hidden")
    with running(FakeServer()) as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        yield client, proxy


@pytest.mark.parametrize("login", [LOGIN, Login()])
def test_other_programs_settings(surroundings: tuple[Client, FakeServer], login: Login) -> None:
    """No `.netrc`, no proxy, no config of another program has a say."""
    client, proxy = surroundings
    assert client.open(login=login).read().complete
    assert proxy.requests == []
    expected = {BASIC} if login is LOGIN else {None}
    assert {r.headers["Authorization"] for r in client.server.requests} == expected


def test_cookies(client: Client) -> None:
    """None is kept."""
    client.server.faults.append(
        on("PROPFIND", Reply(503, b"", {"Set-Cookie": "a=b", "Retry-After": "1"}), times=1)
    )
    client.open().read()
    assert not any("Cookie" in r.headers for r in client.server.requests)


def test_nothing_in_the_log(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    """Neither text of events nor passwords, whatever the server does."""
    caplog.set_level(logging.INFO)
    client.server.change("odd.ics", calendar("Interview secret talk  ", "odd@example.com"))
    answers = [
        Reply(200, b"<html>secret talk</html>", {"Content-Type": "text/html"}),
        Reply(500, b"secret talk", {"Content-Type": "text/plain"}),
        Reply(207, b"<secret talk", {"Content-Type": "text/xml"}),
        Reply(207, b"secret talk", {"Content-Type": "text/x-odd"}),
    ]
    client.open().read()
    for answer in answers:
        client.server.faults[:] = [on("PROPFIND", answer)]
        with pytest.raises(CalsyncError) as caught:
            client.open().read()
        assert "secret" not in str(caught.value)
    assert "secret" not in caplog.text
    assert "sesame" not in caplog.text
    assert caplog.text == ""


def test_no_dump(server: FakeServer, tmp_path: Path) -> None:
    """python-caldav's switch that writes every request into a file has no effect."""
    code = f"""if True:
        from calsync.secrets import Secret
        from calsync.stores.dav.store import DavStore
        from calsync.stores.dav.transport import Login, Transport
        transport = Transport({server.url!r}, name="home", login=Login("a", Secret("b")))
        store = DavStore(transport, {server.url!r}, keeps=lambda data: True)
        print(len(store.read().resources))
    """
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        env={
            **os.environ,
            "TMPDIR": str(tmp_path),
            "PYTHON_CALDAV_COMMDUMP": "1",
            "PYTHON_CALDAV_DEBUGMODE": "DEBUG",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout == "3\n"
    assert ended.stderr == ""
    assert list(tmp_path.iterdir()) == []


def test_secrets_hide(client: Client) -> None:
    """What is printed by accident holds no password and no text of an event."""
    store = client.open()
    store.read()
    answer = store.transport.get(client.server.url + f"{CARD}.ics")
    assert answer.body
    shown = repr((LOGIN, store, store.transport, store._reader, answer, store.transport._web.last))
    assert "sesame" not in shown
    assert "process" not in shown


def test_late_imports() -> None:
    """The libraries are not loaded before there is a server to speak to."""
    code = """if True:
        import sys
        import calsync.config, calsync.stores.dav.store, calsync.stores.feed
        print([m for m in ("caldav", "niquests", "lxml", "icalendar") if m in sys.modules])
    """
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.com/", True),
        ("http://localhost:80/", True),
        ("http://[::1]/", True),
        ("http://127.1.2.3/", True),
        ("http://localhost.example.com/", False),
        ("http://example.com/", False),
        ("https://alex@example.com/", False),
        ("ftp://localhost/", False),
        ("https:///x", False),
    ],
)
def test_private(url: str, expected: bool) -> None:
    """HTTPS, or this machine."""
    assert web.is_private(url) is expected
