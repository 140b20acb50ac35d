"""`calsync init` as a person meets it: on a pseudo-terminal, one question after the other."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from calsync import config
from tests.cli.test_servers import EVENT, one
from tests.commands import DATA, NOW
from tests.contract.servers import Server, radicale, web
from tests.test_secrets import BACKEND

if sys.platform == "win32":
    pytest.skip("no pseudo-terminals", allow_module_level=True)

import pexpect

ROOT = Path(__file__).parents[2]
MOST_QUESTIONS = 12
PATIENCE_SECONDS = 60


class Person:
    """Somebody at a terminal, who counts the questions."""

    def __init__(self, command: list[str], environ: Mapping[str, str]) -> None:
        self.asked = 0
        self._terminal = pexpect.spawn(
            command[0],
            command[1:],
            env={**environ, "TERM": "xterm"},
            dimensions=(50, 200),
            timeout=PATIENCE_SECONDS,
            encoding="utf-8",
            # Whoever started the tests may have Ctrl-C ignored, and children inherit that.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        self._shown: list[str] = []

    @property
    def shown(self) -> str:
        """Everything that stood on the screen so far."""
        return "".join(self._shown).replace("\r\n", "\n")

    def answer(self, question: str, words: str) -> str:
        """Wait for a question, which begins a line and ends it; give what stood before it."""
        self._terminal.expect(rf"(?m)^{re.escape(question)}[^\r\n]*: ")
        before: str = self._terminal.before
        self._shown += [before, self._terminal.after]
        self.asked += 1
        self._terminal.sendline(words)
        return before

    def press(self, question: str, key: str) -> int:
        """Wait for a question, press Ctrl and a key until it ends, and give the exit code.

        Python may miss what is pressed right before it begins to wait.
        """
        self._terminal.expect(rf"(?m)^{re.escape(question)}[^\r\n]*: ")
        self._shown += [self._terminal.before, self._terminal.after]
        for _ in range(PATIENCE_SECONDS):
            self._terminal.sendcontrol(key)
            if self._terminal.expect([pexpect.EOF, pexpect.TIMEOUT], timeout=1) == 0:
                break
        return self.leave()

    def leave(self) -> int:
        """Wait for the end, and give the exit code."""
        if not self._terminal.flag_eof:
            self._terminal.expect(pexpect.EOF)
        self._shown.append(self._terminal.before)
        self._terminal.close()
        return int(self._terminal.exitstatus)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that wants a password."""
    with radicale(tmp_path_factory.mktemp("server"), password="sésame 1") as running:
        yield running


@pytest.fixture
def path(server: Server) -> Iterator[str]:
    """Two calendars, of which the second has an interview; gone again afterwards."""
    other, path = server.new_calendar("Birthdays"), server.new_calendar("Personal")
    server.put(f"{path}talk.ics", one(EVENT))
    yield path
    for made in (other, path):
        server.delete(made)


@pytest.fixture
def pages(tmp_path: Path) -> Iterator[str]:
    """A web server that knows no calendar but the file talk.ics."""
    folder = tmp_path / "pages"
    folder.mkdir()
    shutil.copy(DATA / "one_interview.ics", folder / "talk.ics")
    with web(folder) as url:
        yield url


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """A home with nothing in it, in Berlin."""
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH")}
    return {
        **kept,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "TZ": "Europe/Berlin",
        "LANG": "C.UTF-8",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }


CALSYNC = [sys.executable, "-m", "calsync"]


def set_up(calsync: list[str], environ: dict[str, str], server: Server) -> Person:
    """Answer every question up to the first reminders."""
    person = Person([*calsync, "init", "--now", NOW], environ)
    person.answer("Where is your calendar?", "radicale")
    person.answer("Address of the server", f"{server.url}/")
    person.answer("User name", "user")
    person.answer("How does calsync get the password?", "")
    person.answer("Password of user", "sésame 1")
    listed = person.answer("Which has your interviews?", "2")
    assert re.findall(r"(\d)  \"(\w+)\"", listed) == [("1", "Birthdays"), ("2", "Personal")]
    person.answer("Your name", "Alex Doe")
    person.answer("Your e-mail addresses", "alex@example.com")
    person.answer("Your time zone [Europe/Berlin]", "")
    person.answer("Whose public holidays count", "DE-BY")
    plan = person.answer("Write these reminders now?", "y")
    assert plan.count("Follow up with Acme") == 3
    return person


def check_set_up(calsync: list[str], environ: dict[str, str], server: Server, path: str) -> None:
    """What stands on the disk and the server afterwards, and that the next run agrees."""
    folder = Path(environ["XDG_CONFIG_HOME"]) / "calsync"
    assert sorted(f.name for f in folder.iterdir()) == ["config.toml", "password"]
    for file in (folder, *folder.iterdir()):
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0
    text = (folder / "config.toml").read_text()
    assert "sésame" not in text
    assert 'name = "Alex Doe"' in text
    assert sum(n.startswith("calsync-") for n in server.contents(path)) == 5
    again = subprocess.run(
        [*calsync, "sync", "--now", NOW], env=environ, capture_output=True, check=False
    )
    assert (again.returncode, again.stdout, again.stderr) == (0, b"", b"")


def test_from_nothing_to_the_first_reminder(
    environ: dict[str, str], server: Server, path: str
) -> None:
    """At most twelve questions; the password stands neither on the screen nor in the config."""
    person = set_up(CALSYNC, environ, server)
    assert person.leave() == 0
    assert person.asked <= MOST_QUESTIONS
    assert "sésame" not in person.shown
    assert "calsync service" in person.shown
    assert "import it" not in person.shown
    check_set_up(CALSYNC, environ, server, path)


def test_what_is_wrong_is_asked_again(
    environ: dict[str, str], server: Server, path: str, pages: str
) -> None:
    """And nothing else is: what was right counts, and stands there to be corrected."""
    evil = server.new_calendar("Evil \u202e\u009b31m")
    person = Person([*CALSYNC, "init", "--now", NOW], environ)
    person.answer("Where is your calendar?", "somewhere")
    person.answer("Where is your calendar?", "")
    empty = person.answer("Where is your calendar?", "12")
    assert "an answer is needed here" in empty
    person.answer("Address of the server", "http://example.com/")
    assert "readable by anybody" in person.answer("Address of the server", pages)
    person.answer("User name", "user")
    person.answer("How does calsync get the password?", "1")
    person.answer("Password of user", "")
    assert "an answer is needed here" in person.answer("Password of user", "wrong")
    wrong = person.answer(f"Address of the server, or of the calendar [{pages}]", server.url)
    assert "there is no calendar server" in wrong
    wrong = person.answer("User name (empty: the server wants none) [user]", "")
    assert "does not take the user name and password" in wrong
    person.answer("Password of user", "sésame 1")
    person.answer("Which has your interviews?", "")
    person.answer("Which has your interviews?", "4")
    person.answer("Which has your interviews?", "1, 3")
    person.answer("Your name", 'Zoë 面 "Z" Doe')
    person.answer("Your e-mail addresses", "alex")
    person.answer("Your e-mail addresses", "alex@example.com, me@example.org")
    person.answer("Your time zone", "Berlin")
    person.answer("Your time zone", "Europe/Berlin")
    person.answer("Whose public holidays count", "DE-BZ")
    assert "DE-BY" in person.answer("Whose public holidays count", "none")
    person.answer("Write these reminders now? [y/N]", "maybe")
    assert "  ! y for yes, n for no" in person.answer("Write these reminders now?", "No")
    assert person.leave() == 0
    text = (Path(environ["XDG_CONFIG_HOME"]) / "calsync" / "config.toml").read_text()
    server.delete(evil)
    assert text.count("[[calendars]]") == 2
    assert "Evil" in person.shown
    assert not set(person.shown) & set("\u202e\u009b")
    assert 'emails = ["alex@example.com", "me@example.org"]' in text
    assert 'region = ""' in text
    assert config.parse(text, Path("config.toml")).me.name == 'Zoë 面 "Z" Doe'
    assert not [n for n in server.contents(path) if n.startswith("calsync-")]


def test_a_folder_in_the_place_of_a_file(environ: dict[str, str], tmp_path: Path) -> None:
    """It is taken only where that is meant; the home folder and an empty one never are."""
    folder, empty = tmp_path / "folder", tmp_path / "empty"
    for place in (folder, empty):
        place.mkdir()
    shutil.copy(DATA / "one_interview.ics", folder)
    environ["TZ"] = "UTC"  # which no person lives in: the calendar knows better
    person = Person([*CALSYNC, "init", "--now", NOW], environ)
    person.answer("Where is your calendar?", "13")
    person.answer("Path of the file", "~")
    assert "is your home folder" in person.answer("Path of the file", str(empty))
    wrong = person.answer("Path of the file", str(folder))
    assert "is a folder, and there is no .ics file in it" in wrong
    question = "That is a folder with 1 .ics file. Use every .ics file in it?"
    person.answer(question, "")
    person.answer("Path of the file", str(folder))
    person.answer(question, "y")
    person.answer("Your name", "")
    person.answer("Your e-mail addresses", "")
    person.answer("Your time zone [America/New_York]", "")
    person.answer("Whose public holidays count", "")
    person.answer("Write these reminders now?", "n")
    assert person.leave() == 0
    text = (Path(environ["XDG_CONFIG_HOME"]) / "calsync" / "config.toml").read_text()
    assert 'type = "vdir"' in text
    assert "calsync sync  writes the reminders" in person.shown


@pytest.mark.parametrize("key", ["c", "d"])
def test_leaving_half_way(environ: dict[str, str], server: Server, path: str, key: str) -> None:
    """Ctrl-C and the end of the input leave nothing, and say so."""
    person = Person([*CALSYNC, "init", "--now", NOW], environ)
    person.answer("Where is your calendar?", "radicale")
    person.answer("Address of the server", f"{server.url}{path}")
    person.answer("User name", "user")
    person.answer("How does calsync get the password?", "")
    person.answer("Password of user", "sésame 1")
    assert person.press("Your name", key) == 130
    assert "nothing was written" in person.shown
    assert not (Path(environ["XDG_CONFIG_HOME"]) / "calsync").exists()


@pytest.mark.parametrize(
    ("service", "words", "name"),
    [
        ("outlook", "Microsoft's calendars have no CalDAV", "Microsoft 365"),
        ("google", "Google takes no password", "Google Calendar"),
        ("15", "", "feed"),
    ],
)
def test_a_feed_and_a_new_file(
    environ: dict[str, str], pages: str, service: str, words: str, name: str
) -> None:
    """What a provider cannot do is said, with the way round, and the way round works.

    The feed has a name that can stand in a message.
    """
    person = Person([*CALSYNC, "init", "--now", NOW], environ)
    person.answer("Where is your calendar?", service)
    if service == "google":
        person.answer("Address you have signed in with", "")
    person.answer("Its address", f"{pages}/nothing.ics")
    assert words in person.shown
    person.answer("Its address", f"{pages}/talk.ics")
    assert "Fastmail" in person.answer("Where to", "13")
    person.answer("Path of the new file [~/calsync-reminders.ics]", "~no-such-user/x.ics")
    wrong = person.answer("Path of the new file [~/calsync-reminders.ics]", "")
    assert "~no-such-user is no user's home" in wrong
    person.answer("Your name", "")
    person.answer("Your e-mail addresses", "")
    person.answer("Your time zone", "")
    person.answer("Whose public holidays count", "")
    person.answer("Write these reminders now?", "y")
    assert person.leave() == 0
    assert person.asked <= MOST_QUESTIONS
    assert "calsync-reminders.ics  import it into your calendar app" in person.shown
    assert "calsync sync  keeps them up to date" in person.shown
    written = (Path(environ["HOME"]) / "calsync-reminders.ics").read_bytes()
    assert written.count(b"UID:calsync-") == 5
    text = (Path(environ["XDG_CONFIG_HOME"]) / "calsync" / "config.toml").read_text()
    assert [c.name for c in config.parse(text, Path("config.toml")).calendars] == [
        name,
        "calsync-reminders",
    ]


def test_the_keyring(environ: dict[str, str], server: Server, path: str, tmp_path: Path) -> None:
    """It keeps the password, which then stands in no file of calsync's."""
    (tmp_path / "own_backend.py").write_text(BACKEND)
    environ["PYTHONPATH"] = os.pathsep.join(
        filter(None, (environ.get("PYTHONPATH", ""), str(tmp_path)))
    )
    environ["PYTHON_KEYRING_BACKEND"] = "own_backend.InAFile"
    # Nobody lives in the zone of the machine; nearly all events are in another.
    environ["TZ"] = "Etc/UTC"
    for n, zone in enumerate(["Europe/Madrid"] * 8 + ["Europe/Paris"]):
        start = f"TZID={zone}:20260303T1{n}0000".encode()
        meal = EVENT.replace(b"talk@", b"%d@" % n).replace(b"Interview with", b"Lunch at")
        meal = re.sub(rb"(DTSTART|DTEND)[:;][^\r\n]*", rb"\1;" + start, meal)
        server.put(f"{path}{n}.ics", one(meal))
    person = Person([*CALSYNC, "init", "--now", NOW, "--region", "US"], environ)
    person.answer("Where is your calendar?", "radicale")
    person.answer("Address of the server", f"{server.url}{path}")
    person.answer("User name", "user")
    ways = person.answer("How does calsync get the password? (number) [2]", "1")
    assert "1  the system's keyring keeps it" in ways
    person.answer("Password of user", "sésame 1")
    person.answer("Your name", "")
    person.answer("Your e-mail addresses", "")
    person.answer("Your time zone [Europe/Madrid]", "")
    person.answer("Write these reminders now?", "y")
    assert person.leave() == 0
    folder = Path(environ["XDG_CONFIG_HOME"]) / "calsync"
    assert [f.name for f in folder.iterdir()] == ["config.toml"]
    text = (folder / "config.toml").read_text()
    entry = f"calsync 127.0.0.1:{server.port}"
    assert f'password_keyring = "{entry}"' in text
    assert json.loads((tmp_path / "entries.json").read_text()) == {f"{entry}/user": "sésame 1"}
    assert sum(n.startswith("calsync-") for n in server.contents(path)) == 5


def test_a_config_that_cannot_be_written(
    environ: dict[str, str], server: Server, path: str, tmp_path: Path
) -> None:
    """The password is not left behind, and the one in the keyring is as it was."""
    (tmp_path / "own_backend.py").write_text(BACKEND)
    before = json.dumps({f"calsync 127.0.0.1:{server.port}/user": "before"})
    (tmp_path / "entries.json").write_text(before)
    environ["PYTHONPATH"] = os.pathsep.join(
        filter(None, (environ.get("PYTHONPATH", ""), str(tmp_path)))
    )
    environ["PYTHON_KEYRING_BACKEND"] = "own_backend.InAFile"
    for way in ("1", "2"):
        (tmp_path / "config").unlink(missing_ok=True)
        person = Person([*CALSYNC, "init", "--now", NOW, "--region", "US"], environ)
        person.answer("Where is your calendar?", "radicale")
        person.answer("Address of the server", f"{server.url}{path}")
        person.answer("User name", "user")
        person.answer("How does calsync get the password?", way)
        person.answer("Password of user", "sésame 1")
        person.answer("Your name", "")
        person.answer("Your e-mail addresses", "")
        # Meanwhile a file comes to stand where the folder should be.
        (tmp_path / "config").write_text("")
        person.answer("Your time zone", "")
        assert person.leave() == 1
    assert (tmp_path / "entries.json").read_text() == before


def test_a_config_that_is_there(environ: dict[str, str], tmp_path: Path) -> None:
    """It is asked about first, and stays unless that is agreed to; its name steers nothing."""
    config = tmp_path / "w\x1b[31m.toml"
    config.write_text("# mine\n")
    shown = str(config).replace("\x1b", r"\x1b")
    person = Person([*CALSYNC, "init", "-c", str(config)], environ)
    person.answer(f"{shown} is there already. Replace it?", "")
    assert person.leave() == 0
    assert f"{shown} stays as it is" in person.shown
    assert config.read_text() == "# mine\n"


@pytest.mark.long
def test_from_the_wheel_and_the_readme_alone(
    environ: dict[str, str], server: Server, path: str, tmp_path: Path
) -> None:
    """The built wheel, in an environment of its own, with what the README says."""
    copy = tmp_path / "copy"
    shutil.copytree(
        ROOT, copy, ignore=shutil.ignore_patterns(".*", "build", "dist", "*.egg-info", "tests")
    )
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", tmp_path, copy],
        check=True,
    )
    (wheel,) = tmp_path.glob("calsync-*.whl")
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "venv"], check=True)
    bin_folder = tmp_path / "venv" / "bin"
    subprocess.run([bin_folder / "pip", "install", "--quiet", wheel], check=True)
    assert "calsync init\n" in (ROOT / "README.md").read_text(encoding="utf-8")
    alone = {key: value for key, value in environ.items() if key != "PYTHONPATH"}
    calsync = [str(bin_folder / "calsync")]
    person = set_up(calsync, alone, server)
    assert person.leave() == 0
    assert person.asked <= MOST_QUESTIONS
    check_set_up(calsync, alone, server, path)
