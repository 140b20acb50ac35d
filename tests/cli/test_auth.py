"""`calsync auth google`, and runs that are signed in by it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from calsync.cli.accounts import SyncAccount
from calsync.cli.options import Options
from calsync.cli.passes import Wish
from calsync.halt import Halt
from calsync.stores.connections import Connections
from calsync.stores.dav import tokens, transport
from tests.cli.test_check import findings, problems
from tests.cli.test_servers import EVENT, one
from tests.commands import NOW, Calsync, Ended
from tests.stores.fake_server import Reply, on, running
from tests.stores.sign_in_server import ACCOUNT, CLIENT_SECRET, SignInServer, redirect_of

CONFIG = """
[me]
emails = ["alex@example.com"]
timezone = "UTC"
[rules]
region = "US"
[[calendars]]
name = "own"
type = "caldav"
provider = "google"
url = "{url}"
username = "alex@example.com"
"""
# A browser that goes where it is sent and keeps the page in a file.
BROWSER = (
    "import sys, urllib.request as u; open(sys.argv[1], 'wb').write(u.urlopen(sys.argv[2]).read())"
)
PATIENCE_SECONDS = 60


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """No window opens, whatever machine this is; nothing waits."""
    for name in ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(transport, "PAUSE_SECONDS", 0.01)


@pytest.fixture
def server() -> Iterator[SignInServer]:
    """Where to sign in, with a calendar behind it that holds an interview."""
    fake = SignInServer()
    with running(fake):
        fake.change("talk.ics", one(EVENT))
        yield fake


@pytest.fixture
def config(server: SignInServer, tmp_path: Path) -> Path:
    """A config that names that calendar and nothing of a sign-in."""
    file = tmp_path / "config.toml"
    file.write_text(CONFIG.format(url=server.url))
    return file


Process = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def process(calsync: Calsync) -> Iterator[Process]:
    """Run a command beside the test, in the folders of the `calsync` fixture."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: object, **more: str) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        words = (sys.executable, "-m", "calsync", *map(str, arguments))
        child = subprocess.Popen(
            words, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env={**os.environ, **more}
        )
        started.append(child)
        return child

    yield start
    for child in started:
        if child.poll() is None:
            child.kill()
        child.communicate()


def ended(child: subprocess.Popen[str], said: str = "") -> Ended:
    """Let it end."""
    out, err = child.communicate(said, timeout=PATIENCE_SECONDS)
    return Ended(child.returncode, out, err)


def address_from(child: subprocess.Popen[str]) -> str:
    """Read what is printed until the address is there."""
    assert child.stderr
    for line in child.stderr:
        if line.startswith("http"):
            return line.strip()
    raise AssertionError("no address")


def sign_in(process: Process, server: SignInServer, config: Path, *more: object) -> Ended:
    """Sign in as on a machine without a browser."""
    client = server.client_file(config.parent)
    words = ("auth", "google", "-c", config, "--client-file", client, "--no-browser", *more)
    child = process(*words)
    return ended(child, redirect_of(address_from(child)) + "\n")


def test_setting_up_what_is_signed_in(
    calsync: Calsync, process: Process, server: SignInServer, tmp_path: Path
) -> None:
    """Before signing in `init` says so, and writes nothing; afterwards it asks for no password."""
    own = tmp_path / "config" / "calsync" / "config.toml"
    words = ("init", "--no-input", "--provider", "google", "--url", server.url, "--now", NOW)
    before = calsync(*words, "--username", ACCOUNT)
    assert before.code == 77
    assert "calsync auth google" in before.err
    assert not own.parent.exists()
    client = server.client_file(tmp_path)
    child = process("auth", "google", ACCOUNT, "--client-file", client, "--no-browser")
    assert ended(child, redirect_of(address_from(child)) + "\n").code == 0
    after = calsync(*words, "--username", ACCOUNT)
    assert after.code == 0, after.err
    assert after.out.count("Acme") == 5
    text = own.read_text()
    assert 'provider = "google"' in text
    assert "password" not in text
    assert calsync("sync", "--now", NOW).out.count("new") == 5


def token_file(config: Path) -> Path:
    """Where it stands."""
    return tokens.own_file("google", ACCOUNT)


def age(file: Path, seconds: float) -> None:
    """Let time pass for a token file."""
    told = json.loads(file.read_text())
    told = {
        name: value - seconds if name.endswith("_at") and value else value
        for name, value in told.items()
    }
    file.write_text(json.dumps(told))
    file.chmod(0o600)


def test_a_search_with_a_browser(
    calsync: Calsync, process: Process, server: SignInServer, config: Path, tmp_path: Path
) -> None:
    """Told to sign in, signed in, written, silent, renewed, revoked, and signed in again."""
    run = calsync("sync", "-c", config, "--now", NOW)
    assert run.code == 77
    assert (
        run.err == f"calsync: own: you have not signed in yet; run: calsync auth google {ACCOUNT}\n"
    )

    page = tmp_path / "page.html"
    script = tmp_path / "browser.py"
    script.write_text(BROWSER)
    browser = f"{sys.executable} {script} {page} %s"
    client = server.client_file(tmp_path)
    done = ended(process("auth", "google", "-c", config, "--client-file", client, BROWSER=browser))
    assert done.code == 0, done.err
    assert done.out == f"signed in as {ACCOUNT}; kept in {token_file(config)}\n"
    assert "close this page" in page.read_text()
    for secret in ("hidden", CLIENT_SECRET):
        assert secret not in done.out + done.err
    client.unlink()  # it is needed once

    assert calsync("sync", "-c", config, "--now", NOW).out.count("new") == 5
    again = calsync("sync", "-c", config, "--now", NOW)
    assert (again.code, again.out, again.err) == (0, "", "")
    assert [form["grant_type"] for form in server.forms] == ["authorization_code"]

    age(token_file(config), 4000)
    again = calsync("sync", "-c", config, "--now", NOW)
    assert (again.code, again.out, again.err) == (0, "", "")
    assert calsync("plan", "-c", config, "--now", NOW).code == 0
    assert [form["grant_type"] for form in server.forms] == ["authorization_code", "refresh_token"]

    age(token_file(config), 4000)
    server.refresh.clear()
    run = calsync("sync", "-c", config, "--now", NOW)
    assert run.code == 77
    assert "revoked" in run.err
    assert run.err.count("\n") == 1

    done = ended(process("auth", "google", "-c", config, "--json", BROWSER=browser))
    assert done.code == 0, done.err
    assert json.loads(done.out) == {
        "schema": 1, "account": ACCOUNT, "token_file": str(token_file(config)), "ends_at": None,
    }  # fmt: skip
    assert calsync("sync", "-c", config, "--now", NOW).code == 0


def test_without_a_browser(
    calsync: Calsync, process: Process, server: SignInServer, config: Path
) -> None:
    """The address is printed, the answer pasted; nothing listens for it meanwhile."""
    child = process(
        "auth", "google", "-c", config, "--client-file", server.client_file(config.parent), "-q"
    )
    answer = redirect_of(address_from(child))
    port = urlsplit(answer).port
    assert port
    done = ended(child, answer + "\n")
    assert (done.code, done.out) == (0, ""), done.err
    assert calsync("sync", "-c", config, "--now", NOW).code == 0


def test_a_browser_that_does_not_open(
    calsync: Calsync, process: Process, server: SignInServer, config: Path
) -> None:
    """Then the answer is pasted as well, to an address of its own."""
    client = server.client_file(config.parent)
    words = ("auth", "google", "-c", config, "--client-file", client)
    child = process(*words, BROWSER=f"{sys.executable} -c exit(1) %s")
    first, second = address_from(child), address_from(child)
    assert first != second
    done = ended(child, redirect_of(second) + "\n")
    assert done.code == 0, done.err


def test_a_no_in_the_browser(process: Process, server: SignInServer, config: Path) -> None:
    """The answer that was given counts, however the browser ends."""
    server.says = "access_denied"
    script = config.parent / "browser.py"
    script.write_text(BROWSER)
    page = config.parent / "page.html"
    client = server.client_file(config.parent)
    words = ("auth", "google", "-c", config, "--client-file", client)
    done = ended(process(*words, BROWSER=f"{sys.executable} {script} {page} %s"))
    assert done.code == 77
    assert done.err.splitlines()[-1].startswith("calsync: Google was told not to allow it")


def test_a_week_is_announced(
    calsync: Calsync, process: Process, server: SignInServer, config: Path
) -> None:
    """While the project is in testing that is said at once, and by check; then sync says why."""
    server.ends_in = 604_799
    done = sign_in(process, server, config)
    assert done.code == 0
    assert "warning: Google ends this sign-in on" in done.err
    assert 'in "Testing", publish it' in done.err
    looked = calsync("check", "-c", config, "--json")
    assert looked.code == 0
    level, words, advice = findings(looked)["sign-in"]
    assert level == "warning"
    assert words.startswith("it ends on ")
    assert "publish it" in advice

    age(token_file(config), 7.1 * 24 * 3600)
    server.refresh.clear()
    run = calsync("sync", "-c", config, "--now", NOW)
    assert run.code == 77
    assert (
        'after seven days, as it does while the project of your client is in "Testing"' in run.err
    )


def test_check(calsync: Calsync, process: Process, server: SignInServer, config: Path) -> None:
    """Missing, good, ended, refused by the calendar: each in words, with what to do."""
    looked = calsync("check", "-c", config, "--json")
    assert looked.code == 77
    found = findings(looked)
    assert problems(found) == {"sign-in": "you have not signed in yet"}
    assert found["sign-in"][2] == f"run: calsync auth google {ACCOUNT}"
    assert found["server"][0] == "ok"
    assert [r.headers.get("Authorization") for r in server.requests] == [None]

    assert sign_in(process, server, config).code == 0
    looked = calsync("check", "-c", config, "--json", "--write-test")
    assert looked.code == 0, looked.out
    found = findings(looked)
    assert found["sign-in"][:2] == (
        "ok",
        f"is kept in {token_file(config)}, and renewed when needed",
    )
    assert found["login"][1] == "the server takes the sign-in"
    assert found["write test"][0] == "ok"

    server.faults.append(on("PROPFIND", Reply(401)))
    found = findings(calsync("check", "-c", config, "--json"))
    assert problems(found) == {"login": "the server does not take the sign-in"}
    server.faults.clear()

    age(token_file(config), 4000)
    server.refresh.clear()
    looked = calsync("check", "-c", config, "--json")
    assert looked.code == 77
    assert "revoked" in problems(findings(looked))["sign-in"]


def test_the_services_fault_passes(
    calsync: Calsync, process: Process, server: SignInServer, config: Path
) -> None:
    """A network that wants a login of its own is no reason to sign in again: 75."""
    sign_in(process, server, config)
    age(token_file(config), 4000)
    page = Reply(200, b"<html>Welcome to our hotel</html>", {"Content-Type": "text/html"})
    server.faults.append(lambda _s, r: page if r.path == "/token" else None)
    run = calsync("sync", "-c", config, "--now", NOW)
    assert run.code == 75
    assert "own: Google's sign-in answers with a web page" in run.err


def test_one_of_several(calsync: Calsync, config: Path, calendar: Path) -> None:
    """A sign-in that is missing does not stop the other calendars: one line, and 1."""
    with config.open("a") as file:
        file.write(f'[[calendars]]\nname = "disk"\ntype = "ics"\npath = "{calendar}"\n')
    assert "Acme" in calsync("list", "-c", config, "--now", NOW).out
    run = calsync("sync", "-c", config, "--now", NOW)
    assert run.code == 1
    words = f"you have not signed in yet; run: calsync auth google {ACCOUNT}"
    assert run.err == f"calsync: own: {words}\n"


def test_the_api_is_off(
    calsync: Calsync, process: Process, server: SignInServer, config: Path
) -> None:
    """The step that is forgotten most is named, instead of an address that would be wrong."""
    sign_in(process, server, config)
    server.faults.append(lambda _s, r: None if r.path == "/token" else Reply(403))
    run = calsync("sync", "-c", config, "--now", NOW)
    assert run.code == 1
    assert "enable the CalDAV API in the project of your client" in run.err
    looked = findings(calsync("check", "-c", config, "--json"))
    assert "enable the CalDAV API" in looked["address"][2]


def test_its_own_place(
    calsync: Calsync, process: Process, server: SignInServer, config: Path
) -> None:
    """`token_file` keeps it elsewhere, for a volume or a secret of a container."""
    config.write_text(config.read_text() + 'token_file = "sub/token.json"\n')
    done = sign_in(process, server, config)
    assert done.code == 1
    assert "cannot be written: its folder is not there" in done.err
    (config.parent / "sub").mkdir()
    assert sign_in(process, server, config).code == 0
    assert (config.parent / "sub" / "token.json").exists()
    assert not token_file(config).exists()
    assert calsync("sync", "-c", config, "--now", NOW).code == 0


@pytest.mark.parametrize(
    ("says", "code", "words"),
    [("access_denied", 77, "was told not to allow it"), ("server_error", 77, "without a code")],
)
def test_a_no(
    process: Process, server: SignInServer, config: Path, says: str, code: int, words: str
) -> None:
    """One line, the right code, and nothing is kept."""
    server.says = says
    done = sign_in(process, server, config)
    assert done.code == code
    assert words in done.err.splitlines()[-1]
    assert not token_file(config).exists()


# --- what is asked for


def test_what_makes_no_sense(
    calsync: Calsync, server: SignInServer, config: Path, tmp_path: Path
) -> None:
    """Each is told in one line that says what is needed."""

    def said(*arguments: object, code: int = 2) -> str:
        run = calsync("auth", *arguments)
        assert run.code == code, run.err
        assert run.out == ""
        return run.err

    client = ("--client-file", server.client_file(tmp_path))
    assert "there is no config yet; name the account" in said("google", *client)
    assert "is an address" in said("google", "alex", *client)
    assert "is an address" in said("google", "a@b\x1b[2J", *client)
    assert "add --client-file FILE" in said("google", "-c", config)
    assert "google" in said("yahoo")
    assert "no config at" in said("google", "-c", tmp_path / "none.toml", code=78)
    assert "cannot be read" in said("google", "-c", config, "--client-file", "none", code=78)
    more = CONFIG[CONFIG.index("[[") :].format(url="https://example.com/")
    config.write_text(
        config.read_text() + more.replace('"own"', '"two"').replace("alex@", "robin@")
    )
    words = said("google", "-c", config, *client)
    assert words.endswith("name one: alex@example.com, robin@example.com\n")


def test_a_dry_run(calsync: Calsync, server: SignInServer, config: Path) -> None:
    """It says what it would do, and asks nobody."""
    run = calsync("auth", "google", "-n", "-c", config, "--client-file",
                  server.client_file(config.parent))  # fmt: skip
    assert run.code == 0
    assert f"would sign in {ACCOUNT}, and keep that in {token_file(config)}" in run.err
    assert server.requests == []


def test_nothing_is_pasted(process: Process, server: SignInServer, config: Path) -> None:
    """A machine where nobody answers does not wait."""
    client = server.client_file(config.parent)
    start = time.monotonic()
    done = ended(process("auth", "google", "-c", config, "--client-file", client))
    assert done.code == 2
    assert "nothing was pasted" in done.err
    assert time.monotonic() - start < PATIENCE_SECONDS


def test_a_daemon_sees_who_signs_in(
    calsync: Calsync, process: Process, server: SignInServer, config: Path
) -> None:
    """It is worth a pass to a calendar that rests; what a run renews by itself is not."""
    options = Options(config=str(config))
    account = SyncAccount(
        "",
        options,
        Wish(),
        settings=Wish().settings(options),
        halt=Halt(),
        connections=Connections(),
        show=lambda *_: None,
    )
    stamps = [account.stamp()]
    assert sign_in(process, server, config).code == 0
    stamps.append(account.stamp())
    told = json.loads(token_file(config).read_text())
    token_file(config).write_text(json.dumps({**told, "obtained_at": told["obtained_at"] - 7200}))
    before = token_file(config).read_bytes()
    assert calsync("sync", "-c", config, "--now", NOW).code == 0
    assert token_file(config).read_bytes() != before
    assert account.stamp() == stamps[-1]
    assert sign_in(process, server, config).code == 0
    stamps.append(account.stamp())
    assert len(set(stamps)) == 3
