"""`calsync init --no-input`: options in, a config out, or a line that says what is missing."""

from __future__ import annotations

import os
import re
import shutil
import stat
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from calsync import config
from calsync.setup import guesses
from calsync.stores.dav import transport
from tests.cli.test_servers import EVENT, one
from tests.commands import DATA, NOW, Calsync
from tests.contract.servers import Server, radicale, web
from tests.stores.fake_server import FakeServer, Reply, on, running

SILENT = ("init", "--no-input", "--now", NOW)
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that wants a password, with two calendars."""
    with radicale(tmp_path_factory.mktemp("server"), password="sesame") as running:
        running.new_calendar("Birthdays")
        path = running.new_calendar("Personal")
        running.put(f"{path}talk.ics", one(EVENT))
        yield running


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the password, ask again at once."""
    monkeypatch.setattr(transport, "PAUSE_SECONDS", 0.01)
    monkeypatch.setenv("CALSYNC_TEST_PASSWORD", "sesame")
    for name in ("LC_ALL", "LC_TIME", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where the user's own config goes."""
    return tmp_path / "config" / "calsync" / "config.toml"


def login(server: Server, *more: str) -> tuple[str, ...]:
    """The options of an account."""
    words = ("--url", f"{server.url}/", "--username", "user")
    return (*words, "--password-env", "CALSYNC_TEST_PASSWORD", *more)


class TestWhatIsWritten:
    """The config of every kind of place."""

    def test_a_server(self, calsync: Calsync, server: Server, target: Path) -> None:
        """By the name of the calendar: its own address stands in the config."""
        who = ("--me", "Alex@example.com", "--timezone", "Europe/Berlin", "--language", "de")
        ended = calsync(*SILENT, *login(server, "--calendar-name", "personal"), *who)
        assert ended.code == 0, ended.err
        assert ended.out.count("Acme") == 5
        assert ended.err.endswith(f"calsync: written: {target}\n")
        written = tomllib.loads(target.read_text("utf-8"))
        (calendar,) = written["calendars"]
        assert calendar.pop("url").startswith(f"{server.url}/user/")
        assert calendar == {
            "name": "Personal",
            "type": "caldav",
            "username": "user",
            "password_env": "CALSYNC_TEST_PASSWORD",
        }
        assert written["me"] == {
            "emails": ["alex@example.com"],
            "timezone": "Europe/Berlin",
            "language": "de",
        }
        assert written["rules"] == {"region": "DE"}
        assert calsync("check", "--json").code == 0
        assert calsync("plan", "--now", NOW).out == ended.out

    def test_two_calendars_with_one_name(
        self, calsync: Calsync, server: Server, target: Path
    ) -> None:
        """Their addresses tell them apart, and choose one."""
        path = server.new_calendar("Personal")
        try:
            url = f"{server.url}{path}"
            for more, words in (((), "is missing"), (("Personal",), 'several are called "Pers')):
                names = [part for name in more for part in ("--calendar-name", name)]
                ended = calsync(*SILENT, *login(server, *names))
                assert ended.code == 78
                assert words in ended.err
                assert f'"Personal" at {url}' in ended.err
                assert ended.err.count('"Personal" at http') == 2
                assert '"Birthdays" at' not in ended.err
            assert calsync(*SILENT, *login(server, "--calendar-name", url)).code == 0
            assert [c.url for c in config.load(target).calendars] == [url]
        finally:
            server.delete(path)

    def test_several_calendars(self, calsync: Calsync, server: Server, target: Path) -> None:
        """A section for each."""
        names = ("--calendar-name", "Personal", "--calendar-name", "Birthdays")
        assert calsync(*SILENT, *login(server, *names)).code == 0
        assert [c.name for c in config.load(target).calendars] == ["Personal", "Birthdays"]

    @posix_only
    def test_a_file(self, calsync: Calsync, calendar: Path, target: Path, tmp_path: Path) -> None:
        """For its user's eyes alone, whatever the mask says, and so is each new folder."""
        mask = os.umask(0)
        try:
            ended = calsync(*SILENT, "--path", calendar, "--region", "US-CA")
            assert calsync("sync", "--now", NOW).code == 0
            elsewhere = tmp_path / "one" / "two" / "c.toml"
            assert calsync(*SILENT, "--path", calendar, "-c", elsewhere).code == 0
        finally:
            os.umask(mask)
        assert ended.code == 0
        for place in (target, elsewhere, *(tmp_path / "state").rglob("*")):
            for folder in place.parents:
                if folder.is_relative_to(tmp_path) and folder != tmp_path:
                    assert stat.S_IMODE(folder.stat().st_mode) == 0o700, folder
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
        assert stat.S_IMODE(target.parent.stat().st_mode) == 0o700
        assert config.load(target).calendars[0].path == str(calendar)
        assert config.load(target).rules.region == "US-CA"
        assert [f.name for f in target.parent.iterdir()] == ["config.toml"]

    def test_a_folder(self, calsync: Calsync, tmp_path: Path, target: Path) -> None:
        """Its type is found by looking."""
        (tmp_path / "Talks").mkdir()
        assert calsync(*SILENT, "--path", tmp_path / "Talks").code == 0
        assert config.load(target).calendars[0].type == "vdir"
        assert config.load(target).calendars[0].name == "Talks"

    def test_it_says_nothing_where_that_is_asked(self, calsync: Calsync, calendar: Path) -> None:
        """-q leaves the plan alone."""
        ended = calsync(*SILENT, "-q", "--path", calendar)
        assert (ended.code, ended.err) == (0, "")

    def test_a_dry_run(self, calsync: Calsync, calendar: Path, target: Path) -> None:
        """The config goes to standard output, which may be a file; the plan does not."""
        ended = calsync(*SILENT, "-n", "--path", calendar)
        assert ended.code == 0
        assert ended.out.startswith("# The config of calsync")
        assert config.parse(ended.out, target).calendars[0].path == str(calendar)
        assert ended.err.count("Follow up with Acme") == 3
        assert not target.parent.exists()

    def test_a_name_with_everything(self, calsync: Calsync, tmp_path: Path, target: Path) -> None:
        """Quotes, backslashes and other scripts stay what they are."""
        file = tmp_path / 'a "b" \\ é 面.ics'
        if sys.platform == "win32":
            file = tmp_path / "a é 面.ics"
        file.write_bytes((DATA / "one_interview.ics").read_bytes())
        assert calsync(*SILENT, "--path", file).code == 0
        assert config.load(target).calendars[0].path == str(file)


class TestGuesses:
    """What the machine says of where its user is."""

    @pytest.mark.parametrize(
        ("zone", "locale", "region"),
        [
            ("Europe/Oslo", "en_US.UTF-8", "NO"),
            ("America/New_York", "", "US"),
            ("UTC", "en_GB.UTF-8", "GB"),
            ("UTC", "C.UTF-8", ""),
        ],
    )
    def test_the_region(
        self,
        calsync: Calsync,
        calendar: Path,
        target: Path,
        monkeypatch: pytest.MonkeyPatch,
        zone: str,
        locale: str,
        region: str,
    ) -> None:
        """The country of the zone goes before that of the locale."""
        monkeypatch.setenv("TZ", zone)
        monkeypatch.setenv("LANG", locale)
        assert calsync(*SILENT, "--path", calendar).code == 0
        found = config.load(target)
        assert found.rules.region == region
        # UTC is where machines are, not people: the calendar's own zone counts.
        assert str(found.me.timezone or "") == ("" if zone == "UTC" else zone)

    @posix_only
    @pytest.mark.parametrize(
        ("full_name", "guess"),
        [("Alex  Doe,,,", "Alex Doe"), ("root", ""), ("", ""), ("Alex \x1b[31m Doe", "")],
    )
    def test_the_name(
        self,
        calsync: Calsync,
        calendar: Path,
        target: Path,
        monkeypatch: pytest.MonkeyPatch,
        full_name: str,
        guess: str,
    ) -> None:
        """The full name of the login is offered; where nobody has seen it, it signs nothing."""
        import pwd

        mine = list(pwd.getpwuid(os.getuid()))
        mine[4] = full_name
        monkeypatch.setattr(pwd, "getpwuid", lambda _uid: pwd.struct_passwd(mine))
        assert guesses.name() == guess
        assert calsync(*SILENT, "--path", calendar).code == 0
        assert config.load(target).me.name == ""
        assert calsync(*SILENT, "--force", "--path", calendar, "--name", "Alex Doe").code == 0
        assert config.load(target).me.name == "Alex Doe"

    def test_the_comments(self, calsync: Calsync, calendar: Path, target: Path) -> None:
        """Every rule and reminder that is commented out shows its default."""
        calsync(*SILENT, "--path", calendar, "--region", "")
        before = config.load(target)
        head, rules, rest = target.read_text("utf-8").partition("[rules]")
        uncommented, count = re.subn(r"(?m)^#(?=\w)", "", rest)
        assert count == 12
        assert config.parse(head + rules + uncommented, target) == before


class TestWhatIsThere:
    """A config that was there before."""

    def test_it_stays(self, calsync: Calsync, calendar: Path, target: Path) -> None:
        """Without --force that is a refusal."""
        target.parent.mkdir(parents=True)
        target.write_text("# mine\n")
        ended = calsync(*SILENT, "--path", calendar)
        assert ended.code == 69
        assert "--force" in ended.err
        assert target.read_text() == "# mine\n"

    def test_force_keeps_the_old_one(self, calsync: Calsync, calendar: Path, target: Path) -> None:
        """Each under a name of its own."""
        target.parent.mkdir(parents=True)
        target.write_text("# mine\n")
        for _ in range(2):
            assert calsync(*SILENT, "--force", "--path", calendar).code == 0
        assert (target.parent / "config.toml.old").read_text() == "# mine\n"
        assert (target.parent / "config.toml.old-2").exists()
        assert config.load(target).calendars

    @posix_only
    def test_a_password_that_nothing_needs_any_more(
        self, calsync: Calsync, calendar: Path, target: Path
    ) -> None:
        """It is named, not deleted: another program may read it."""
        target.parent.mkdir(parents=True)
        password = target.parent / "password"
        password.write_text("sesame\n")
        account = 'name = "a"\ntype = "caldav"\nurl = "https://b.example/"\nusername = "u"'
        target.write_text(f'[[calendars]]\n{account}\npassword_file = "password"\n')
        ended = calsync(*SILENT, "--force", "--path", calendar)
        assert ended.code == 0
        assert f"{password} still holds the password" in ended.err
        assert password.exists()
        again = calsync(*SILENT, "--force", "--path", calendar)
        assert "still holds" not in again.err

    @posix_only
    def test_a_link_stays_one(
        self, calsync: Calsync, calendar: Path, target: Path, tmp_path: Path
    ) -> None:
        """A config that is kept elsewhere is written there."""
        elsewhere = tmp_path / "dotfiles"
        elsewhere.mkdir()
        (elsewhere / "calsync.toml").write_text("# mine\n")
        target.parent.mkdir(parents=True)
        target.symlink_to(elsewhere / "calsync.toml")
        assert calsync(*SILENT, "--force", "--path", calendar).code == 0
        assert target.is_symlink()
        assert config.load(elsewhere / "calsync.toml").calendars

    def test_another_place(self, calsync: Calsync, calendar: Path, tmp_path: Path) -> None:
        """-c says where, here as everywhere."""
        other = tmp_path / "sub" / "other.toml"
        assert calsync(*SILENT, "-c", other, "--path", calendar).code == 0
        assert calsync("plan", "-c", other, "--now", NOW).code == 0

    @posix_only
    def test_what_does_not_fit_on_the_disk(
        self, calsync: Calsync, calendar: Path, target: Path
    ) -> None:
        """The config stays as it was, without a copy beside it."""
        import resource

        target.parent.mkdir(parents=True)
        target.write_text("# mine\n")
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))  # more than the old one has
        try:
            ended = calsync(*SILENT, "-q", "--force", "--path", calendar)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert ended.code == 1
        assert [f.name for f in target.parent.iterdir()] == ["config.toml"]
        assert target.read_text() == "# mine\n"

    @posix_only
    def test_where_no_config_can_be(self, calsync: Calsync, tmp_path: Path) -> None:
        """It is said before the calendar is looked for, and nothing is left there."""
        os.mkfifo(tmp_path / "pipe")
        (tmp_path / "file").touch()
        wrong = {
            tmp_path: "is no file",
            tmp_path / "pipe": "is no file",
            tmp_path / "file" / "x.toml": "Not a directory",
            tmp_path / f"{'n' * 300}.toml": "File name too long",
        }
        if sys.platform == "linux":
            wrong[Path("/proc/x.toml")] = "no file can be made there"
        before = sorted(tmp_path.iterdir())
        for place, words in wrong.items():
            ended = calsync(*SILENT, "--force", "-c", place, "--path", "nowhere.ics")
            assert (ended.code, ended.err.count("\n")) == (1, 1)
            assert words in ended.err
        assert sorted(tmp_path.iterdir()) == before

    @posix_only
    def test_a_name_that_would_steer_the_terminal(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """It is written and refused without a control character on the terminal."""
        other = tmp_path / "w\x1b[31m.toml"
        for more, code in (((), 0), (("--force",), 0), ((), 69)):
            ended = calsync(*SILENT, *more, "-c", other, "--path", calendar)
            assert ended.code == code
            assert r"w\x1b[31m.toml" in ended.err
            assert "\x1b" not in ended.out + ended.err


class TestWhatIsWrong:
    """One line, the right exit code, and nothing written."""

    @pytest.mark.parametrize(
        ("more", "code", "words"),
        [
            ((), 2, "say where the calendar is"),
            (("--provider", "outlook"), 2, "Microsoft's calendars have no CalDAV"),
            (("--provider", "google"), 2, "Secret address in iCal format"),
            (("--provider", "icloud", "--feed", "http://b.example/"), 2, 'use "https://"'),
            (("--provider", "nonesuch"), 2, "is none of icloud"),
            (("--provider", "00019999"), 2, "is none of icloud"),
            (("--provider", "icloud"), 2, "--username: is missing"),
            (("--url", "http://example.com/"), 2, 'use "https://"'),
            (("--url", "https://a@b.example/"), 2, "holds a user name"),
            (("--path", "nowhere.ics"), 2, "no file or folder nowhere.ics"),
            (("--path", "x", "--url", "https://b.example/"), 2, "keep one"),
            (("--provider", "icloud", "--password-env", "A", "--password-file", "b"), 2, "keep"),
            (("--feed", "http://127.0.0.1:9/x.ics"), 75, "nothing listens at 127.0.0.1:9"),
        ],
    )
    def test_options(
        self, calsync: Calsync, target: Path, more: tuple[str, ...], code: int, words: str
    ) -> None:
        """What makes no sense, what is missing, and what a provider cannot do."""
        ended = calsync(*SILENT, *more)
        assert (ended.code, ended.out) == (code, "")
        assert words in ended.err
        assert ended.err.count("\n") == 1
        assert not target.parent.exists()

    @posix_only
    @pytest.mark.parametrize(
        ("option", "value", "more"),
        [
            ("--path", "n\udcff.ics", ()),
            ("--me", "a\udcff@b.example", ("--path", "calendar.ics")),
            ("--name", "A\udcff", ("--path", "calendar.ics")),
            ("--ca-file", "/x\udcff", ("--url", "https://b.example/")),
            ("--username", "us\udcffer", ("--url", "https://b.example/")),
            ("--password-env", "X\udcff", ("--url", "https://b.example/")),
            ("--calendar-name", "N\udcff", ("--url", "https://b.example/")),
            ("--feed", "https://b.example/\udcff", ("--path", "calendar.ics")),
        ],
    )
    def test_what_is_not_utf8(
        self,
        calsync: Calsync,
        calendar: Path,
        target: Path,
        monkeypatch: pytest.MonkeyPatch,
        option: str,
        value: str,
        more: tuple[str, ...],
    ) -> None:
        """The option is named; a config cannot hold it."""
        monkeypatch.chdir(calendar.parent)
        shutil.copy(calendar, "n\udcff.ics")
        ended = calsync(*SILENT, option, value, *more)
        assert ended.code == 2
        assert re.fullmatch(rf"calsync: {option}(\[1\])?: is not UTF-8\n", ended.err)
        assert not target.parent.exists()

    @posix_only
    def test_a_folder_that_is_not_utf8(
        self, calsync: Calsync, calendar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The whole path would stand in the config."""
        (tmp_path / "f\udcff").mkdir()
        monkeypatch.chdir(tmp_path / "f\udcff")
        shutil.copy(calendar, "own.ics")
        ended = calsync(*SILENT, "--path", "own.ics")
        assert (ended.code, ended.err) == (2, "calsync: --path: is not UTF-8\n")

    @posix_only
    def test_certificates_that_are_no_file(self, calsync: Calsync, tmp_path: Path) -> None:
        """A pipe is not waited for, and no server is blamed for a file that is not there."""
        os.mkfifo(tmp_path / "pipe")
        for name in ("pipe", "gone"):
            url = ("--url", "https://127.0.0.1:9/")
            ended = calsync(*SILENT, *url, "--ca-file", tmp_path / name)
            words = f"calsync: --ca-file: {tmp_path / name} is no file\n"
            assert (ended.code, ended.err) == (2, words)

    def test_nobody_to_ask(self, calsync: Calsync, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without a terminal there are no questions."""
        with open(os.devnull) as nothing:
            monkeypatch.setattr(sys, "stdin", nothing)
            ended = calsync("init")
        assert ended.code == 2
        assert "--no-input" in ended.err

    def test_who_you_are(self, calsync: Calsync, calendar: Path) -> None:
        """Region, zone and address are checked at once."""
        wrong = ("--region", "XX", "--timezone", "Mars/Base", "--me", "alex")
        ended = calsync(*SILENT, "--path", calendar, *wrong)
        assert (ended.code, ended.err.count("\n")) == (2, 3)

    def test_no_calendar(self, calsync: Calsync, tmp_path: Path, target: Path) -> None:
        """A file that is something else."""
        (tmp_path / "notes.ics").write_text("buy milk\n")
        assert calsync(*SILENT, "--path", tmp_path / "notes.ics").code == 65
        assert not target.parent.exists()

    def test_a_wrong_password(
        self, calsync: Calsync, server: Server, target: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The server says no; the password is not said."""
        monkeypatch.setenv("CALSYNC_TEST_PASSWORD", "guessed")
        ended = calsync(*SILENT, *login(server))
        assert (ended.code, ended.out) == (77, "")
        assert "guessed" not in ended.err
        assert not target.parent.exists()

    def test_no_password(self, calsync: Calsync, server: Server) -> None:
        """A variable that is not set, a command that fails, a file for all to read."""
        user = ("--url", server.url, "--username", "user")
        for option, value, words in (
            ("--password-env", "CALSYNC_NOT_SET", 'has no variable "CALSYNC_NOT_SET"'),
            ("--password-command", "no-such-one 'a b'", 'there is no program "no-such-one"'),
            ("--password-command", "'", "a quotation mark has no other"),
            ("--password-file", "no-such-file", "password_file: cannot be read"),
        ):
            ended = calsync(*SILENT, *user, option, value)
            assert (ended.code, ended.err.count("\n")) == (78, 1), option
            assert words in ended.err
            assert "127.0.0.1" not in ended.err

    @pytest.mark.parametrize(
        ("more", "words"),
        [
            (("--username", "user"), "--password-keyring: one is missing"),
            (("--password-env", "CALSYNC_TEST_PASSWORD"), "--username: is missing"),
            ((), "--username: is missing, and a password with it"),
        ],
    )
    def test_half_a_login(
        self, calsync: Calsync, server: Server, target: Path, more: tuple[str, ...], words: str
    ) -> None:
        """What is missing is named, not taken for a login that was refused."""
        ended = calsync(*SILENT, "--url", f"{server.url}/", *more)
        assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
        assert words in ended.err
        assert not target.parent.exists()

    def test_what_is_no_calendar_of_anybody(
        self, calsync: Calsync, calendar: Path, tmp_path: Path, target: Path
    ) -> None:
        """The home folder, and reminders that were exported: alone, or among other files."""
        home, folder = tmp_path / "home", tmp_path / "folder"
        for place in (home, folder):
            place.mkdir()
            shutil.copy(calendar, place)
        export, content = folder / "out.ics", calendar.read_bytes()
        assert calsync("export", calendar, "-o", export, "--now", NOW).code == 0
        before = export.read_bytes()
        for path, words in (
            (home, "is your home folder"),
            (export, "holds nothing but reminders"),
            (folder, "out.ics in it holds nothing but reminders that were exported"),
        ):
            ended = calsync(*SILENT, "--path", path)
            assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
            assert words in ended.err
        assert (export.read_bytes(), not target.parent.exists()) == (before, True)
        # Reminders that stand where they belong, in a folder or a whole calendar, are none.
        export.unlink()
        assert calsync("sync", "--calendar", folder, "--now", NOW).code == 0
        assert calsync(*SILENT, "--path", folder).code == 0
        merged = tmp_path / "merged.ics"
        assert calsync("export", calendar, "--merge", "-o", merged, "--now", NOW).code == 0
        assert calsync(*SILENT, "--force", "--path", merged).code == 0
        assert calendar.read_bytes() == content

    def test_no_such_host(self, calsync: Calsync, target: Path) -> None:
        """Try again later, or correct it."""
        ended = calsync(*SILENT, "--url", "https://calsync.invalid/")
        assert ended.code == 75
        assert "name is not known" in ended.err
        assert not target.parent.exists()

    def test_a_server_without_calendars(self, calsync: Calsync, tmp_path: Path) -> None:
        """It answers, but not with calendars."""
        with web(tmp_path) as url:
            ended = calsync(*SILENT, "--url", url)
        assert ended.code == 65
        assert "there is no calendar server" in ended.err
        assert "config" not in ended.err

    def test_a_keyring_that_is_none(self, calsync: Calsync, server: Server, target: Path) -> None:
        """One line that says what to use instead."""
        import keyring
        from keyring.backends.fail import Keyring

        before = keyring.get_keyring()
        keyring.set_keyring(Keyring())
        try:
            user = ("--url", server.url, "--username", "user")
            ended = calsync(*SILENT, *user, "--password-keyring", "calsync")
        finally:
            keyring.set_keyring(before)
        assert (ended.code, ended.err.count("\n")) == (78, 1)
        assert "use password_file" in ended.err
        assert not target.parent.exists()

    def test_a_first_plan_that_fails(self, calsync: Calsync, target: Path) -> None:
        """A server that lists its calendars and then gives none of it."""
        with running(FakeServer()) as fake:
            fake.change("talk.ics", one(EVENT))
            fake.faults = [
                on(kind, Reply(403)) for kind in ("calendar-query", "calendar-multiget", "GET")
            ]
            ended = calsync(*SILENT, "--url", fake.url)
        assert ended.code == 1
        assert not target.parent.exists()

    def test_never_the_first(self, calsync: Calsync, server: Server, target: Path) -> None:
        """Which of several calendars is meant must be said, and rightly."""
        for more in ((), ("--calendar-name", "Personnel")):
            ended = calsync(*SILENT, *login(server, *more))
            assert ended.code == 78
            assert '"Birthdays", "Personal"' in ended.err
        assert not target.parent.exists()

    def test_a_feed_needs_a_place_to_write(
        self, calsync: Calsync, tmp_path: Path, target: Path
    ) -> None:
        """Or an export, for once."""
        with web(DATA) as url:
            feed = ("--feed", f"{url}/one_interview.ics")
            ended = calsync(*SILENT, *feed)
            assert ended.code == 2
            assert "calsync export" in ended.err
            ended = calsync(*SILENT, *feed, "--path", tmp_path / "none" / "new.ics")
            assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
            assert "there is no such folder" in ended.err
            new = tmp_path / "new.ics"
            assert calsync(*SILENT, "-n", *feed, "--path", new).code == 0
            assert not new.exists()
            assert calsync(*SILENT, *feed, "--path", new).code == 0
            assert new.exists()
            assert calsync("sync", "--now", NOW).code == 0
            # What an earlier set-up has filled is there for the next.
            assert calsync(*SILENT, "--force", *feed, "--path", new).code == 0
        assert new.read_bytes().count(b"UID:calsync-") == 5
        assert [c.write_to for c in config.load(target).calendars] == ["new", ""]

    @posix_only
    def test_a_folder_that_takes_nothing(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """A file stands where the config folder should be."""
        (tmp_path / "config").write_text("")
        ended = calsync(*SILENT, "--path", calendar, "--region", "US")
        assert ended.code == 1
        assert ended.err.count("\n") == 1
        assert ended.err.startswith("calsync: ")
