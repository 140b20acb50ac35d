"""Signing in and staying signed in, against a server that checks everything."""

from __future__ import annotations

import dataclasses
import http.client
import json
import logging
import os
import socket
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from calsync.errors import CalsyncError, ConfigError, LoginRefused, TryAgainLater
from calsync.secrets import Secret
from calsync.stores.dav import loopback, oauth, tokens
from calsync.stores.dav.oauth import Access, Attempt
from calsync.stores.dav.providers import PROVIDERS, SignIn
from calsync.stores.dav.tokens import Token
from calsync.stores.dav.transport import Login, Transport
from calsync.stores.lock import lock
from tests.stores.fake_server import FakeServer, Fault, Reply, Request, running
from tests.stores.sign_in_server import (
    ACCOUNT,
    CLIENT_SECRET,
    SCOPE,
    SignInServer,
    browse,
    browse_aside,
    redirect_of,
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
NOW = 1_700_000_000.0
DAY = 24 * 60 * 60.0
PROPFIND = '<propfind xmlns="DAV:"><prop><displayname/></prop></propfind>'


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give locks and tokens a place of their own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def server() -> Iterator[SignInServer]:
    """Where to sign in, with a calendar behind it."""
    fake = SignInServer()
    with running(fake):
        yield fake


class User:
    """Somebody with a client of their own, and a clock that can be set."""

    def __init__(self, server: SignInServer, folder: Path) -> None:
        self.server = server
        self.file = folder / "token.json"
        sign_in = PROVIDERS["google"].sign_in
        assert sign_in
        self.client = tokens.read_client(server.client_file(folder), sign_in)
        self.naps: list[float] = []
        self.now = NOW

    def begin(self, uri: str = "http://127.0.0.1:1") -> Attempt:
        """Begin to sign in."""
        return oauth.begin(
            service="Google", account=ACCOUNT, client=self.client, scope=SCOPE, redirect_uri=uri
        )

    def exchange(self, attempt: Attempt, code: Secret) -> Token:
        """Exchange the code."""
        return oauth.exchange(attempt, code, sleep=self.naps.append, clock=lambda: self.now)

    def sign_in(self, uri: str = "http://127.0.0.1:1") -> Token:
        """Sign in with a pasted address, and keep it."""
        attempt = self.begin(uri)
        token = self.exchange(attempt, attempt.code_of(redirect_of(attempt.address)))
        oauth.keep(self.file, token)
        return token

    def access(self) -> Access:
        """The access of a new run."""
        return Access(
            self.file,
            name="own",
            account=ACCOUNT,
            service="Google",
            sleep=self.naps.append,
            clock=lambda: self.now,
        )

    def renewals(self) -> int:
        """How often new access was asked for."""
        return sum(form["grant_type"] == "refresh_token" for form in self.server.forms)


@pytest.fixture
def user(server: SignInServer, tmp_path: Path) -> User:
    """Give the user of that server."""
    return User(server, tmp_path)


def at_token(*replies: Reply) -> Fault:
    """Answer at the token endpoint with these, then as it should."""
    left = list(replies)

    def fault(_server: FakeServer, request: Request) -> Reply | None:
        return left.pop(0) if left and request.path == "/token" else None

    return fault


# --- signing in


def test_through_the_browser(user: User, server: SignInServer) -> None:
    """The code comes back to this machine alone, and gives a lasting token."""
    pages: list[str] = []
    with loopback.Receiver() as receiver:
        attempt = user.begin(receiver.uri)
        receiver.listen(attempt.code_in)
        browser = browse_aside(attempt.address, pages)
        code = receiver.wait(seconds=20)
        browser.join(20)
    token = user.exchange(attempt, code)
    assert "close this page" in pages[0]
    (asked,) = server.asked
    assert asked["scope"] == SCOPE
    assert asked["login_hint"] == ACCOUNT
    assert (asked["access_type"], asked["prompt"]) == ("offline", "consent")
    port = urlsplit(asked["redirect_uri"]).port
    assert asked["redirect_uri"] == f"http://127.0.0.1:{port}"
    assert len(asked["state"]) >= 32
    assert 43 <= len(server.forms[0]["code_verifier"]) <= 128  # RFC 7636, 4.1
    assert token.access.reveal() in server.access
    assert token.refresh.reveal() in server.refresh
    with pytest.raises(OSError, match=r"refused|reset"):
        socket.create_connection(("127.0.0.1", port), 2)


def test_each_attempt_is_new(user: User) -> None:
    """State and verifier are never used twice, and the address holds no secret."""
    first, second = user.begin(), user.begin()
    assert first.state.reveal() != second.state.reveal()
    assert first.verifier.reveal() != second.verifier.reveal()
    assert first.verifier.reveal() not in first.address
    assert CLIENT_SECRET not in first.address


@pytest.mark.parametrize("what", ["verifier", "redirect_uri"])
def test_a_code_fits_one_attempt(user: User, what: str) -> None:
    """Whoever gets hold of a code alone can do nothing with it."""
    attempt = user.begin()
    code = attempt.code_of(redirect_of(attempt.address))
    other = user.begin("http://127.0.0.1:2")
    thief = dataclasses.replace(attempt, **{what: getattr(other, what)})
    with pytest.raises(LoginRefused, match="does not take the code"):
        user.exchange(thief, code)


def test_a_code_is_used_once(user: User) -> None:
    """The second time it is refused, and the words say what to do."""
    attempt = user.begin()
    code = attempt.code_of(redirect_of(attempt.address))
    user.exchange(attempt, code)
    with pytest.raises(LoginRefused, match=f"too old, used.*calsync auth google {ACCOUNT}"):
        user.exchange(attempt, code)


def test_what_can_be_pasted(user: User) -> None:
    """The whole address, its query, or the code as the address or the service spells it."""
    attempt = user.begin()
    query = f"state={attempt.state.reveal()}&code=4%2F0Ab-c&scope=x"
    for text in (f" http://127.0.0.1:1/?{query}\n", f"?{query}", query, "4/0Ab-c", "4%2F0Ab-c\r\n"):
        assert attempt.code_of(text).reveal() == "4/0Ab-c"


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("code=c&state=other", "another sign-in"),
        ("code=c", "another sign-in"),
        ("error=access_denied", "another sign-in"),
        ("code=c&state=ü", "another sign-in"),
        ("state={}&error=access_denied", "was told not to allow it"),
        ("state={}&error=%1b[31m", "without a code"),
        ("state={}", "without a code"),
        ("state={}&code=", "without a code"),
        ("state={}&code=a%0d%0ab", "without a code"),
        ("state={}&code=a&code=b", "without a code"),
        ("state={}&state={}&code=a", "without a code"),
    ],
)
def test_answers_that_are_none(user: User, query: str, words: str) -> None:
    """They end the attempt with 77 and in our own words."""
    attempt = user.begin()
    full = query.replace("{}", attempt.state.reveal())
    for take in (attempt.code_in, lambda text: attempt.code_of(f"http://127.0.0.1:1/?{text}")):
        with pytest.raises(LoginRefused, match=words) as caught:
            take(full)
        assert str(caught.value).isprintable()


@pytest.mark.parametrize(("says", "state"), [("access_denied", None), ("", "forged")])
def test_a_no_through_the_browser(
    user: User, server: SignInServer, says: str, state: str | None
) -> None:
    """The user, or a forger: both are told, and no token is asked for."""
    server.says, server.state = says, state
    pages: list[str] = []
    with loopback.Receiver() as receiver:
        attempt = user.begin(receiver.uri)
        receiver.listen(attempt.code_in)
        browser = browse_aside(attempt.address, pages)
        with pytest.raises(LoginRefused):
            receiver.wait(seconds=20)
        browser.join(20)
    assert "calsync: " in pages[0]
    assert server.forms == []


def test_only_one_answer(user: User) -> None:
    """What else browsers and web sites ask is 404; the first answer counts."""
    with loopback.Receiver() as receiver:
        attempt = user.begin(receiver.uri)
        receiver.listen(attempt.code_in)
        host, port = receiver.uri.removeprefix("http://").split(":")
        silent = socket.create_connection((host, int(port)))  # as Chrome opens ahead of time
        right = f"/?state={attempt.state.reveal()}&code="

        def ask(path: str, method: str = "GET", name: str = f"{host}:{port}") -> int:
            patience = loopback.REQUEST_SECONDS / 2  # less than the silent one may keep it busy
            connection = http.client.HTTPConnection(host, int(port), timeout=patience)
            connection.request(method, path, headers={"Host": name})
            answer = connection.getresponse()
            assert "script" not in answer.read().decode()
            connection.close()
            return answer.status

        assert ask("/favicon.ico") == 404
        assert ask("/") == 404
        assert ask(f"/other{right}x") == 404
        assert ask(f"{right}x", name="evil.example") == 404
        assert ask(f"{right}x", method="POST") == 501
        assert ask(f"{right}first") == 200
        assert ask(f"{right}second") == 404
        assert receiver.wait(seconds=20).reveal() == "first"
        silent.close()


def test_nobody_answers() -> None:
    """The wait ends, with 75 and the other way to do it."""
    with loopback.Receiver() as receiver:
        receiver.listen(lambda _query: Secret(""))
        with pytest.raises(TryAgainLater, match="--no-browser"):
            receiver.wait(seconds=0.05)


def test_the_box_was_not_ticked(user: User, server: SignInServer) -> None:
    """Google lets users allow less than was asked for: then nothing is kept."""
    server.grants = "openid https://www.googleapis.com/auth/calendar.events"
    with pytest.raises(LoginRefused, match="box was not ticked"):
        user.sign_in()
    assert not user.file.exists()


def test_no_lasting_token(user: User, server: SignInServer) -> None:
    """Access for an hour is no sign-in."""
    server.is_lasting = False
    with pytest.raises(LoginRefused, match="no lasting sign-in"):
        user.sign_in()


def test_an_unknown_client(user: User) -> None:
    """The client was deleted, or its secret is another."""
    user.client = dataclasses.replace(user.client, secret=Secret("other"))
    with pytest.raises(LoginRefused, match="does not know the client"):
        user.sign_in()


PAGE = Reply(200, b"<!DOCTYPE html><html>Log in</html>", {"Content-Type": "text/html"})


@pytest.mark.parametrize(
    ("replies", "words", "naps"),
    [
        ([Reply(500)] * 3, "ill or busy \\(500\\)", [1, 2]),
        ([Reply(429)] * 3, "ill or busy \\(429\\)", [1, 2]),
        ([Reply(200, is_silent=True)] * 3, "broke off", [1, 2]),
        ([PAGE], "web page", []),
        ([Reply(302, headers={"Location": "https://example.com/"})], "302 instead", []),
        ([Reply(400, b"no JSON")], "400 instead", []),
        ([Reply(200, b"[]")], "200 instead", []),
        ([Reply(400, b'{"error": ["server_error"]}')], "400 instead", []),
        ([Reply(200, b"[" * 60_000)], "200 instead", []),
        ([Reply(200, b'{"access_token": "a\\nb", "refresh_token": "r"}')], "no token", []),
        ([Reply(200, b'{"access_token": 7, "refresh_token": "r"}')], "no token", []),
        ([Reply(200, b'{"access_token": "a", "refresh_token": "r", "expires_in": "soon"}')],
         "no token", []),
        ([Reply(200, b'{"access_token": "a", "refresh_token": "r", "token_type": "mac"}')],
         "no token", []),
        ([Reply(200, b"x" * 100_000)] * 3, "larger than 64 KB", [1, 2]),
        ([Reply(403, b'{"error": "rate_limit_exceeded"}')], "busy \\(rate_limit_exceeded", []),
        ([Reply(400, b'{"error": "server_error"}')], "busy \\(server_error", []),
        ([Reply(400, b'{"error": "temporarily_unavailable"}')], "busy", []),
    ],
)  # fmt: skip
def test_answers_without_a_token(
    user: User, server: SignInServer, replies: list[Reply], words: str, naps: list[float]
) -> None:
    """Whatever comes instead is told with 75, after as many tries as make sense."""
    server.faults.append(at_token(*replies))
    with pytest.raises(TryAgainLater, match=words) as caught:
        user.sign_in()
    assert str(caught.value).startswith("Google")
    assert user.naps == naps
    assert not user.file.exists()


def test_a_passing_fault(user: User, server: SignInServer) -> None:
    """A server that is ill for a moment is asked again."""
    server.faults.append(at_token(Reply(503), Reply(500)))
    user.sign_in()
    assert user.file.exists()


def test_a_slow_server(user: User, server: SignInServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not awaited without end."""
    monkeypatch.setattr(oauth, "READ_SECONDS", 0.2)
    server.faults.append(at_token(*[Reply(200, delay=0.6)] * 3))
    with pytest.raises(TryAgainLater, match="did not answer in time"):
        user.sign_in()


# --- the client


def test_a_client_without_a_secret(user: User, tmp_path: Path) -> None:
    """A public client sends none; the addresses of the service are those that are known."""
    file = tmp_path / "public.json"
    file.write_text('{"installed": {"client_id": "public"}}')
    known = SignIn("https://a.example/", "https://t.example/", "s")
    client = tokens.read_client(file, known)
    assert (client.authorize_url, client.token_url) == ("https://a.example/", "https://t.example/")
    user.client = dataclasses.replace(user.client, secret=client.secret)
    with pytest.raises(LoginRefused):
        user.sign_in()
    assert "client_secret" not in user.server.forms[0]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "not the JSON file"),
        ("[]", "not the JSON file"),
        ("{}", "not the JSON file"),
        ('{"installed": {}}', "not the JSON file"),
        ('{"installed": {"client_id": 1}}', "not the JSON file"),
        ('{"web": {"client_id": "x"}}', "Desktop app"),
        ('{"installed": {"client_id": "x", "token_uri": "http://example.com/"}}', "not the JSON"),
        ('{"installed": {"client_id": "x", "auth_uri": "file:///etc"}}', "not the JSON"),
    ],
)
def test_files_that_are_no_client(tmp_path: Path, content: str, words: str) -> None:
    """Each is refused with 78; an address that others could listen to as well."""
    file = tmp_path / "client.json"
    file.write_text(content)
    sign_in = PROVIDERS["google"].sign_in
    assert sign_in
    with pytest.raises(ConfigError, match=words):
        tokens.read_client(file, sign_in)
    with pytest.raises(ConfigError, match="cannot be read"):
        tokens.read_client(tmp_path / "absent", sign_in)


def test_google_itself() -> None:
    """Nothing but the calendars is asked for, over HTTPS."""
    sign_in = PROVIDERS["google"].sign_in
    assert sign_in
    assert sign_in.scope == SCOPE
    assert sign_in.authorize_url.startswith("https://accounts.google.com/")
    assert sign_in.token_url == "https://oauth2.googleapis.com/token"
    assert [name for name, one in PROVIDERS.items() if one.sign_in] == ["google"]


# --- the file


@posix_only
def test_for_the_user_alone(user: User) -> None:
    """Nobody else can read it, and one that others can read is not used."""
    user.sign_in()
    assert stat.S_IMODE(user.file.stat().st_mode) == 0o600
    user.file.chmod(0o640)
    with pytest.raises(ConfigError, match=r"others can read its token file; run: chmod 600"):
        user.access().get()


def test_in_the_state_folder(user: User, tmp_path: Path) -> None:
    """Without a place of its own it stands there, by account; the folder is private too."""
    user.file = tokens.own_file("google", ACCOUNT)
    assert user.file == tokens.own_file("google", ACCOUNT.upper())
    assert user.file != tokens.own_file("google", "robin@example.com")
    user.sign_in()
    assert tmp_path / "state" in user.file.parents
    assert user.access().get()
    if sys.platform != "win32":
        assert stat.S_IMODE(user.file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("how", ["cut", "empty", "list", "schema", "access", "url", "kind"])
def test_a_damaged_file(user: User, how: str) -> None:
    """It is no sign-in: 77, and the command that mends it."""
    user.sign_in()
    told = json.loads(user.file.read_text())
    changes: dict[str, Callable[[], str]] = {
        "cut": lambda: user.file.read_text()[:100],
        "empty": lambda: "",
        "list": lambda: "[1]",
        "schema": lambda: json.dumps({**told, "schema": 99}),
        "access": lambda: json.dumps({**told, "access_token": "a\nb"}),
        "url": lambda: json.dumps(
            {**told, "client": {**told["client"], "token_url": "http://example.com/"}}
        ),
        "kind": lambda: json.dumps({**told, "client": [1]}),
    }
    text = changes[how]()
    user.file.write_text(text)
    with pytest.raises(LoginRefused, match=f"is damaged; run: calsync auth google {ACCOUNT}"):
        user.access().get()


@posix_only
def test_a_pipe(user: User) -> None:
    """It is not waited for, neither as a token file nor as that of a client."""
    os.mkfifo(user.file.parent / "pipe", 0o600)
    with pytest.raises(LoginRefused, match="is no file; run: calsync auth google"):
        tokens.load(user.file.parent / "pipe", name="own", account=ACCOUNT)
    sign_in = PROVIDERS["google"].sign_in
    assert sign_in
    with pytest.raises(ConfigError, match="pipe: cannot be read: is no file"):
        tokens.read_client(user.file.parent / "pipe", sign_in)


def test_no_file(user: User) -> None:
    """Whoever has not signed in yet is told how."""
    with pytest.raises(LoginRefused, match=r"own: you have not signed in yet; run: calsync auth"):
        user.access().get()


def test_of_another_account(user: User) -> None:
    """A file that was named by mistake is not used."""
    token = user.sign_in()
    oauth.keep(user.file, dataclasses.replace(token, account="robin@example.com"))
    with pytest.raises(LoginRefused, match="of another account"):
        user.access().get()


# --- staying signed in


@pytest.mark.parametrize(
    ("later", "renewals"),
    [(0, 0), (3600 - 301, 0), (3600 - 299, 1), (3601, 1), (100 * DAY, 1), (-200, 0), (-DAY, 1)],
)
def test_renewed_in_time(user: User, later: float, renewals: int) -> None:
    """Access is renewed before it ends, and where the clock was set back; the next run has it."""
    user.sign_in()
    user.now = NOW + later
    one = user.access()
    assert one.get().reveal() == one.get().reveal()
    assert user.renewals() == renewals
    assert user.access().get().reveal() == one.get().reveal()
    assert user.renewals() == renewals


def test_during_a_run(user: User) -> None:
    """A run that outlives its access gets another."""
    user.sign_in()
    access = user.access()
    first = access.get().reveal()
    user.now += 3600
    assert access.get().reveal() != first
    assert user.renewals() == 1


def test_a_new_refresh_token_is_kept(user: User, server: SignInServer) -> None:
    """Where the service gives another each time, the last one counts."""
    server.rotates = True
    user.sign_in()
    for _ in range(3):
        user.now += 4000
        user.access().get()
    assert user.renewals() == 3
    assert {json.loads(user.file.read_text())["refresh_token"]} == server.refresh


def test_side_by_side(user: User, server: SignInServer) -> None:
    """Of runs that find the access ended, one renews it for all of them."""
    server.rotates = True
    user.sign_in()
    user.now += 4000
    found: list[str] = []
    runs = [
        threading.Thread(target=lambda: found.append(user.access().get().reveal()))
        for _ in range(6)
    ]
    for run in runs:
        run.start()
    for run in runs:
        run.join(30)
    assert len(found) == 6
    assert len(set(found)) == 1
    assert user.renewals() == 1


def test_another_run_that_hangs(user: User) -> None:
    """It is awaited for a while only: 75."""
    user.sign_in()
    user.now += 4000
    with lock(user.file), pytest.raises(TryAgainLater):
        user.access().get(within=0.2)


@posix_only
@pytest.mark.parametrize("rotates", [False, True])
def test_a_file_that_cannot_be_written(user: User, server: SignInServer, rotates: bool) -> None:
    """The run goes on, unless what must be kept would be lost."""
    import resource

    user.sign_in()
    server.rotates = rotates
    before = user.file.read_text()
    user.now += 4000
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        if rotates:
            with pytest.raises(CalsyncError, match="cannot be written"):
                user.access().get()
        else:
            assert user.access().get().reveal() in server.access
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert user.file.read_text() == before


@pytest.mark.parametrize(
    ("days", "renewed_after", "ends_in", "words"),
    [
        (1, 0.5, None, "it was revoked, or has ended; run: calsync"),
        (7.1, 6.9, None, "after seven days.*Testing.*publish it.*run: calsync"),
        (9, 6, None, "after seven days.*Testing"),
        (30, 20, None, "it was revoked, or has ended"),
        (7.1, 6.9, 604799, "after seven days.*Testing"),
        (2, 1, 604799, "it was revoked, or has ended"),
        (30, 20, 30 * 86400, "it was revoked, or has ended"),  # access for a time, as was asked
    ],
)
def test_how_it_ended(
    user: User,
    server: SignInServer,
    days: float,
    renewed_after: float,
    ends_in: int | None,
    words: str,
) -> None:
    """A revoked sign-in and one of a project in testing are told apart, with 77."""
    server.ends_in = ends_in
    user.sign_in()
    user.now = NOW + renewed_after * DAY
    server.ends_in = None if ends_in is None else int(ends_in - renewed_after * DAY)
    user.access().get()
    user.now = NOW + days * DAY
    server.refresh.clear()
    with pytest.raises(LoginRefused, match=words) as caught:
        user.access().get()
    assert str(caught.value).startswith("own: ")
    assert user.renewals() == 2  # and no third: asking again changes nothing


def test_a_client_that_is_gone(user: User, server: SignInServer) -> None:
    """A deleted client needs its file again."""
    user.sign_in()
    user.now += 4000
    gone = Reply(401, b'{"error": "deleted_client"}', {"Content-Type": "application/json"})
    server.faults.append(at_token(gone))
    with pytest.raises(LoginRefused, match=r"no longer knows the client.*--client-file"):
        user.access().get()


def test_a_fault_while_renewing(user: User, server: SignInServer) -> None:
    """It passes (75), and the calendar is named; the sign-in is as it was."""
    user.sign_in()
    before = user.file.read_text()
    user.now += 4000
    server.faults.append(at_token(*[Reply(500)] * 3))
    with pytest.raises(TryAgainLater, match=r"own: Google.s sign-in: .*try again later"):
        user.access().get()
    assert user.file.read_text() == before
    assert user.access().get()


# --- in requests


def transport(user: User, access: Access) -> Transport:
    """Open a transport that is signed in."""
    return Transport(user.server.url, name="own", login=Login(ACCOUNT, access=access))


def test_a_request_carries_it(user: User, server: SignInServer) -> None:
    """As a bearer, and the user's name does not leave with it."""
    token = user.sign_in()
    answer = transport(user, user.access()).propfind(server.url, PROPFIND, depth=0)
    assert answer.status == 207
    assert server.requests[-1].headers["Authorization"] == f"Bearer {token.access.reveal()}"


def test_refused_before_its_time(user: User, server: SignInServer) -> None:
    """Whatever the clock says, a 401 gets new access once, and the request is sent again."""
    user.sign_in()
    open_ = transport(user, user.access())
    server.access.clear()
    assert open_.propfind(server.url, PROPFIND, depth=0).status == 207
    assert user.renewals() == 1
    assert user.access().get().reveal() in server.access


def test_refused_for_good(user: User, server: SignInServer) -> None:
    """A server that takes none is asked twice, and then nothing more."""
    user.sign_in()
    server.faults.append(lambda _s, r: None if r.path == "/token" else Reply(401))
    open_ = transport(user, user.access())
    asked = len(server.requests)
    for _ in range(2):
        with pytest.raises(LoginRefused, match="does not take the sign-in; run: calsync auth"):
            open_.propfind(server.url, PROPFIND, depth=0)
    assert len(server.requests) == asked + 3  # twice the calendar, once for the token


# --- what stays hidden


def test_nothing_shows(
    user: User, server: SignInServer, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    """No secret stands in a representation, a log, an error, or a file but the one."""
    caplog.set_level(logging.DEBUG)
    attempt = user.begin()
    code = attempt.code_of(redirect_of(attempt.address))
    token = user.exchange(attempt, code)
    oauth.keep(user.file, token)
    user.now += 4000
    access = user.access()
    open_ = transport(user, access)
    open_.propfind(server.url, PROPFIND, depth=0)
    server.refresh.clear()
    user.now += 4000
    with pytest.raises(LoginRefused) as caught:
        access.get()
    shown = [
        repr(o)
        for o in (attempt, code, token, access, open_, user.client, Login("", access=access))
    ]
    shown += [repr(vars(access)), str(caught.value), repr(caught.value), caplog.text]
    shown += [p.read_text() for p in tmp_path.rglob("*.lock")]
    secrets = [CLIENT_SECRET, "hidden", code.reveal(), attempt.verifier.reveal()]
    assert [(s, t) for s in secrets for t in shown if s in t] == []
    assert "hidden" in user.file.read_text()


def test_the_page_is_escaped(user: User) -> None:
    """Whatever a message says, it never becomes part of the page."""
    with loopback.Receiver() as receiver:
        attempt = dataclasses.replace(user.begin(receiver.uri), account="<script>@example.com")
        receiver.listen(attempt.code_in)
        page = browse(f"{receiver.uri}/?error=%3Cscript%3E&state={attempt.state.reveal()}")
        with pytest.raises(LoginRefused):
            receiver.wait(seconds=20)
    assert "&lt;script&gt;@example.com" in page
    assert "<script" not in page


def test_an_address_that_has_a_query(user: User) -> None:
    """What is asked for is added to it."""
    url = f"{user.client.authorize_url}?authuser=1"
    user.client = dataclasses.replace(user.client, authorize_url=url)
    asked = parse_qs(urlsplit(user.begin().address).query)
    assert asked["authuser"] == ["1"]
    assert asked["response_type"] == ["code"]
