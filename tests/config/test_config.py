"""The config: what it takes, what it refuses, and that it says all of it at once."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import platformdirs
import pytest

from calsync import config
from calsync.errors import ConfigError
from calsync.model import (
    CalendarSettings,
    DaySpan,
    Employer,
    Rules,
    SecretSource,
    Settings,
    Wait,
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Name a config file that is not there yet."""
    return tmp_path / "config.toml"


def load(file: Path, text: str) -> Settings:
    """Write a config for the user's eyes only, and load it."""
    file.write_text(text, encoding="utf-8")
    file.chmod(0o600)
    return config.load(file)


def problems(file: Path, text: str) -> tuple[str, ...]:
    """Load a config that is wrong."""
    with pytest.raises(ConfigError) as caught:
        load(file, text)
    assert caught.value.exit_code == 78
    assert all("\n" not in problem for problem in caught.value.problems)
    return caught.value.problems


class TestValues:
    """What is understood."""

    def test_empty(self, file: Path) -> None:
        """An empty config is the defaults."""
        assert load(file, "") == Settings()

    def test_everything(self, file: Path) -> None:
        """Every section reaches its place in the settings."""
        found = load(
            file,
            """
            [me]
            emails = ["Alex@Example.com", "a.b+jobs@sub.example.org"]
            employer_domains = ["Job.example", "co.uk."]
            timezone = "America/New_York"
            language = "de"

            [rules]
            follow_ups = ["1 week", "1 workday", "3 DAYS"]
            """.replace('"1 workday"', '"2 workdays"')
            + """
            contact_time = "8:05"
            avoid_weekdays = ["Monday", "FRIDAY"]
            avoid_first_workday = true
            region = "de-by"
            extra_holidays = ["12-24", "2026-05-15", 2026-12-31, "02-29"]
            quiet = ["12-20..01-02", "2026-08-01 .. 2026-08-14"]
            timeline_grace = "0 days"
            feedback_after = "1 workday"
            let_go_after = "2 weeks"
            lookback = "60 days"

            [reminders]
            card = false
            thank_you = true

            [detection]
            interview = ["chat with *"]
            not_interview = ["podcast"]

            [employers."Acme Inc."]
            aliases = ["ACME", "Acme Corp"]
            domains = ["Acme.example"]
            region = "US-CA"
            timezone = "America/Los_Angeles"

            [employers.Globex]
            """,
        )
        assert found.me.emails == ("alex@example.com", "a.b+jobs@sub.example.org")
        assert found.me.employer_domains == ("job.example", "co.uk")
        assert found.me.timezone == ZoneInfo("America/New_York")
        assert found.me.language == "de"
        assert found.rules == Rules(
            follow_ups=(Wait(7), Wait(2, True), Wait(3)),
            contact_time=time(8, 5),
            avoid_weekdays=frozenset({0, 4}),
            avoid_first_workday=True,
            region="DE-BY",
            extra_holidays=(
                DaySpan((0, 12, 24), (0, 12, 24), "12-24"),
                DaySpan((2026, 5, 15), (2026, 5, 15), "2026-05-15"),
                DaySpan((2026, 12, 31), (2026, 12, 31), "2026-12-31"),
                DaySpan((0, 2, 29), (0, 2, 29), "02-29"),
            ),
            quiet=(
                DaySpan((0, 12, 20), (0, 1, 2), "12-20..01-02"),
                DaySpan((2026, 8, 1), (2026, 8, 14), "2026-08-01..2026-08-14"),
            ),
            timeline_grace=Wait(0),
            feedback_after=Wait(1, True),
            let_go_after=Wait(14),
            lookback=Wait(60),
        )
        assert (found.kinds.card, found.kinds.follow_up, found.kinds.thank_you) == (
            False,
            True,
            True,
        )
        assert found.patterns.interview == ("chat with *",)
        assert found.patterns.not_interview == ("podcast",)
        assert found.employers == (
            Employer(
                "Acme Inc.",
                aliases=("acme", "acme corp"),
                domains=("acme.example",),
                region="US-CA",
                timezone=ZoneInfo("America/Los_Angeles"),
            ),
            Employer("Globex"),
        )

    def test_twelve_follow_ups(self, file: Path) -> None:
        """As many as there may be."""
        found = load(file, f"[rules]\nfollow_ups = {['7 days'] * 12}")
        assert len(found.rules.follow_ups) == 12

    def test_nothing_to_do(self, file: Path) -> None:
        """Empty lists and an empty region are meant."""
        found = load(file, '[rules]\nfollow_ups = []\navoid_weekdays = []\nregion = ""')
        assert found.rules.follow_ups == ()
        assert found.rules.avoid_weekdays == frozenset()

    def test_toml_time(self, file: Path) -> None:
        """TOML's own times are times."""
        assert load(file, "[rules]\ncontact_time = 10:30:00").rules.contact_time == time(10, 30)

    def test_byte_order_mark(self, file: Path) -> None:
        """A file from a Windows editor is a config as well."""
        file.write_bytes(b'\xef\xbb\xbf[rules]\r\nregion = "US"\r\n')
        assert config.load(file).rules.region == "US"


class TestCalendars:
    """The calendars."""

    def test_types(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Each type has what it needs; paths are absolute, feeds have an https address."""
        monkeypatch.setenv("HOME", str(file.parent / "home"))
        monkeypatch.setenv("USERPROFILE", str(file.parent / "home"))
        found = load(
            file,
            """
            [[calendars]]
            name = "one"
            type = "ics"
            path = "~/one.ics"
            [[calendars]]
            name = "two"
            type = "VDIR"
            path = "sub/two"
            write_to = "one"
            [[calendars]]
            name = "three"
            type = "feed"
            url = "webcal://example.com/three.ics?key=a%20b"
            write_to = "two"
            [[calendars]]
            name = "four"
            type = "caldav"
            provider = "icloud"
            username = "alex"
            password_keyring = true
            [[calendars]]
            name = "five"
            type = "caldav"
            url = "http://127.0.0.1:5232/alex/"
            password_command = ["pass", "show", ""]
            """.replace(', ""]', "]"),
        )
        home, here = file.parent / "home", file.parent
        assert found.calendars == (
            CalendarSettings("one", "ics", path=str(home / "one.ics")),
            CalendarSettings("two", "vdir", path=str(here / "sub" / "two"), write_to="one"),
            CalendarSettings(
                "three", "feed", url="https://example.com/three.ics?key=a%20b", write_to="two"
            ),
            CalendarSettings(
                "four",
                "caldav",
                provider="icloud",
                username="alex",
                secret=SecretSource("password_keyring", ("calsync", "alex")),
            ),
            CalendarSettings(
                "five",
                "caldav",
                url="http://127.0.0.1:5232/alex/",
                secret=SecretSource("password_command", ("pass", "show")),
            ),
        )

    def test_servers(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A server's own certificate, the name of the calendar there, and how to log in."""
        monkeypatch.setenv("HOME", str(file.parent / "home"))
        monkeypatch.setenv("USERPROFILE", str(file.parent / "home"))
        (found,) = load(
            file,
            f"""
            [[calendars]]
            name = "x"
            type = "caldav"
            provider = "Nextcloud"
            url = "https://cloud.example/"
            calendar = "Personal"
            auth = "Digest"
            password_file = "secret/password"
            ca_file = "~/ca.pem"
            fingerprint = "SHA256:{":".join(["aB"] * 32)}"
            """,
        ).calendars
        assert found == CalendarSettings(
            "x",
            "caldav",
            url="https://cloud.example/",
            provider="nextcloud",
            calendar="Personal",
            auth="digest",
            secret=SecretSource("password_file", (str(file.parent / "secret" / "password"),)),
            ca_file=str(file.parent / "home" / "ca.pem"),
            fingerprint="ab" * 32,
        )

    def test_secrets_hide(self, file: Path) -> None:
        """Neither a password nor the address of a feed shows where settings are printed."""
        found = load(
            file,
            """
            [[calendars]]
            name = "x"
            type = "caldav"
            provider = "icloud"
            password = "hidden"
            [[calendars]]
            name = "y"
            type = "feed"
            url = "https://example.com/hidden"
            write_to = "x"
            """,
        )
        assert found.calendars[0].secret == SecretSource("password", ("hidden",))
        assert "hidden" not in repr(found)

    @pytest.mark.parametrize(
        ("keys", "expected"),
        [
            ('name = "x"', ["calendars.x.type: is missing"]),
            ('type = "ics"\npath = "x"', ["calendars[1].name: is missing"]),
            ('name = "x"\ntype = "ical"', ['calendars.x.type: "ical" is none of caldav, ics']),
            ('name = "x"\ntype = "ics"', ["calendars.x.path: is missing"]),
            ('name = "x"\ntype = "vdir"\nurl = "https://a.b"', ["x.path", "x.url: means nothing"]),
            ('name = "x"\ntype = "caldav"', ["calendars.x.url: is missing"]),
            ('name = "x"\ntype = "feed"', ["x.url: is missing", "x.write_to: is missing"]),
            (
                'name = "x"\ntype = "feed"\nurl = "https://a.b"\nwrite_to = "y"',
                ['calendars.x.write_to: "y" is none of the calendars'],
            ),
            (
                'name = "x"\ntype = "feed"\nurl = "https://a.b"\nwrite_to = "x"',
                ["x.write_to: ", "is a feed"],
            ),
            (
                'name = "x"\ntype = "ics"\npath = "a"\npassword = "hidden"',
                ["calendars.x.password: means nothing"],
            ),
            (
                'name = "x"\ntype = "caldav"\nprovider = "icloud"\npassword = "hidden"\n'
                'password_env = "E"',
                ["calendars.x: has password_env and password; keep one"],
            ),
            (
                'name = "x"\ntype = "caldav"\nprovider = "icloud"\n'
                'password_command = "echo hidden"',
                ["calendars.x.password_command: is no list of words"],
            ),
            (
                'name = "x"\ntype = "caldav"\nprovider = "icloud"\npassword_command = []',
                ["calendars.x.password_command: is no list of words"],
            ),
            ('name = "x"\ntype = "caldav"\nprovider = "icluod"', ["did you mean icloud?"]),
            ('name = "x"\ntype = "caldav"\nprovider = "sogo"', ["x.url: is missing: every SOGo"]),
            ('name = "x"\ntype = "caldav"\nprovider = "gmx"', ["x.username: is missing"]),
            ('name = "x"\ntype = "ics"\npath = "a"\nca_file = "b"', ["x.ca_file: means nothing"]),
            (
                'name = "x"\ntype = "caldav"\nprovider = "icloud"\nfingerprint = "ab:cd"',
                ["calendars.x.fingerprint: ", "64 hex digits"],
            ),
            (
                'name = "my calendar"\ntype = "ics"\npath = 7',
                ['calendars."my calendar".path: 7 is no text'],
            ),
        ],
    )
    def test_wrong(self, file: Path, keys: str, expected: list[str]) -> None:
        """What is missing, useless or contradictory is named with its calendar."""
        found = " | ".join(problems(file, f"[[calendars]]\n{keys}"))
        for words in expected:
            assert words in found
        assert "hidden" not in found

    @pytest.mark.parametrize(
        ("url", "words"),
        [
            ("http://example.com/x", 'use "https://"'),
            ("ftp://example.com/x", 'begins with "https://"'),
            ("example.com/x", 'begins with "https://"'),
            ("https://", 'begins with "https://"'),
            ("https://[::1", "is no address"),
            ("https://host:port/", "is no address"),
            ("http://127.0.0.1.example.com/", 'use "https://"'),
            ("https://alex:hidden@example.com/", "holds a user name"),
            ("file:///etc/passwd", 'begins with "https://"'),
            ("https://exa mple.com/", "is no address"),
        ],
    )
    def test_addresses(self, file: Path, url: str, words: str) -> None:
        """Only encrypted addresses, or this machine's, and no password in them."""
        text = f'[[calendars]]\nname = "x"\ntype = "caldav"\nurl = "{url}"'
        (problem,) = problems(file, text)
        assert problem.startswith("calendars.x.url: ")
        assert words in problem
        assert "example" not in problem  # the address of a feed is a secret

    @pytest.mark.parametrize("host", ["localhost:5232", "127.0.0.1", "[::1]:80", "127.8.9.1"])
    def test_this_machine(self, file: Path, host: str) -> None:
        """On this machine nothing needs to be encrypted."""
        text = f'[[calendars]]\nname = "x"\ntype = "caldav"\nurl = "http://{host}/"'
        assert load(file, text).calendars[0].url == f"http://{host}/"

    def test_twice(self, file: Path) -> None:
        """A name, a path and an address belong to one calendar."""
        one = '[[calendars]]\nname = "x"\ntype = "ics"\npath = "a.ics"\n'
        two = '[[calendars]]\nname = "y"\ntype = "ics"\npath = "./b/../a.ics"\n'
        (name, _path) = problems(file, one + one)
        assert name == 'calendars.x.name: two calendars are called "x"'
        assert problems(file, one + two) == ("calendars.y.path: is that of calendars.x too",)

    def test_one_bracket(self, file: Path) -> None:
        """[calendars] is the usual slip."""
        (problem,) = problems(file, '[calendars]\nname = "x"')
        assert "[[calendars]]" in problem

    @posix_only
    def test_command_for_all_to_write(self, file: Path) -> None:
        """Whoever can write to the config chooses the command that is run."""
        text = '[[calendars]]\nname = "x"\ntype = "caldav"\nprovider = "icloud"\n'
        file.write_text(text + 'password_command = ["pass"]', encoding="utf-8")
        file.chmod(0o646)
        with pytest.raises(ConfigError) as caught:
            config.load(file)
        (problem,) = caught.value.problems
        assert "calendars.x.password_command: others can write to this file" in problem
        assert "chmod 600" in problem
        file.chmod(0o644)
        assert config.load(file).calendars[0].secret

    @posix_only
    @pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o666])
    def test_password_for_all_to_read(self, file: Path, mode: int) -> None:
        """A password in a file that others can read is refused, with the way out."""
        text = (
            '[[calendars]]\nname = "x"\ntype = "caldav"\nprovider = "icloud"\npassword = "hidden"'
        )
        assert load(file, text).calendars[0].name == "x"
        file.chmod(mode)
        with pytest.raises(ConfigError) as caught:
            config.load(file)
        (problem,) = caught.value.problems
        assert problem.startswith("calendars.x.password: ")
        assert f"chmod 600 {file}" in problem
        assert "hidden" not in problem
        file.write_text(text.replace('password = "hidden"', 'password_env = "hidden"'))
        assert config.load(file).calendars


class TestProblems:
    """What is refused, and how it is said."""

    @pytest.mark.parametrize(
        ("text", "place", "words"),
        [
            ("x = 1", "x", "unknown key"),
            ("[rule]\nregion = 'US'", "rule", "did you mean rules?"),
            ("[rules]\nfollowups = []", "rules.followups", "did you mean follow_ups?"),
            ("[rules]\nFollow-Ups = []", "rules.Follow-Ups", "did you mean follow_ups?"),
            ("[me]\nregion = 'US'", "me.region", "did you mean rules.region?"),
            ("contact_time = '9:00'", "contact_time", "did you mean rules.contact_time?"),
            ("[me]\nemail = 'a@b'", "me.email", "did you mean emails?"),
            ("rules = 3", "rules", "is no table; write [rules]"),
            ("[[rules]]", "rules", "is no table"),
            ("[rules]\ncontact_time = '25:00'", "rules.contact_time", '"25:00" is no time'),
            ("[rules]\ncontact_time = 9", "rules.contact_time", "9 is no text"),
            ("[rules]\ncontact_time = 09:00:30", "rules.contact_time", "not a whole minute"),
            ("[rules]\ncontact_time = '9 am'", "rules.contact_time", 'like "09:00"'),
            ("[rules]\nfollow_ups = '7 days'", "rules.follow_ups", 'in brackets: ["7 days"]'),
            (
                f"[rules]\nfollow_ups = {['7 days'] * 13}",
                "rules.follow_ups",
                "has 13 entries; the most is 12",
            ),
            ("[rules]\nfollow_ups = [7]", "rules.follow_ups[1]", "7 is no wait"),
            ("[rules]\nfollow_ups = ['0 days']", "rules.follow_ups[1]", "the least is 1 day"),
            ("[rules]\nfollow_ups = ['7 hours']", "rules.follow_ups[1]", "is no wait"),
            ("[rules]\nfollow_ups = ['-7 days']", "rules.follow_ups[1]", "is no wait"),
            ("[rules]\nfollow_ups = ['999 weeks']", "rules.follow_ups[1]", "longer than a year"),
            ("[rules]\nfollow_ups = ['1 day', '1 day']", "rules.follow_ups[2]", "never daily"),
            ("[rules]\nfollow_ups = ['7 days', '1 workday']", "rules.follow_ups[2]", "rule 4"),
            ("[rules]\nlookback = '45 workdays'", "rules.lookback", "not in workdays"),
            ("[rules]\navoid_weekdays = ['mondy']", "rules.avoid_weekdays[1]", "mean monday?"),
            ("[rules]\navoid_weekdays = [0]", "rules.avoid_weekdays[1]", "0 is no text"),
            ("[rules]\navoid_first_workday = 'yes'", "rules.avoid_first_workday", "true nor false"),
            ("[rules]\nregion = 'DE-BYY'", "rules.region", "DE-BY"),
            ("[rules]\nregion = 'Atlantis'", "rules.region", "is no region"),
            ("[rules]\nextra_holidays = ['24.12.']", "rules.extra_holidays[1]", "is no day"),
            ("[rules]\nextra_holidays = ['02-30']", "rules.extra_holidays[1]", "is no day"),
            ("[rules]\nextra_holidays = ['2026-02-29']", "rules.extra_holidays[1]", "is no day"),
            ("[rules]\nextra_holidays = ['0000-01-01']", "rules.extra_holidays[1]", "is no day"),
            ("[rules]\nquiet = ['2026-08-14..2026-08-01']", "rules.quiet[1]", "before it begins"),
            ("[rules]\nquiet = ['12-20..2027-01-02']", "rules.quiet[1]", "at one end only"),
            ("[rules]\nquiet = ['01-01..02-01..03-01']", "rules.quiet[1]", "is no day or span"),
            ("[rules]\nquiet = ['12-20..']", "rules.quiet[1]", "is no day or span"),
            ("[rules]\nquiet = [2026-01-01T00:00:00]", "rules.quiet[1]", "is no text"),
            ("[me]\nemails = ['alex']", "me.emails[1]", "is no e-mail address"),
            ("[me]\nemails = ['Alex <a@b.c>']", "me.emails[1]", "is no e-mail address"),
            ("[me]\nemails = ['a@b@c']", "me.emails[1]", "is no e-mail address"),
            ("[me]\nemployer_domains = ['a@b.c']", "me.employer_domains[1]", "is no domain"),
            ("[me]\nemployer_domains = ['https://b.c']", "me.employer_domains[1]", "is no domain"),
            ("[me]\nlanguage = 'xx'", "me.language", "no texts yet"),
            ("[me]\nlanguage = ''", "me.language", "is empty"),
            ("[detection]\ninterview = ['']", "detection.interview[1]", "is empty"),
            ("[detection]\nnot_interview = ['* *']", "detection.not_interview[1]", "every title"),
            ('[detection]\ninterview = ["a\\u001b[31m"]', "detection.interview[1]", "control char"),
            ("[reminders]\ncard = 1", "reminders.card", "1 is neither true nor false"),
            ("[employers.Acme]\nalias = ['x']", "employers.Acme.alias", "did you mean aliases?"),
            ("[employers.Acme.Corp]", "employers.Acme.Corp", "unknown key"),
            ("[employers]\nAcme = 'acme.com'", "employers.Acme", "is no table"),
            ("employers = []", "employers", "is no table"),
            (
                '[employers."Acme & Co"]\ndomains = ["x"]',
                'employers."Acme & Co".domains[1]',
                "is no",
            ),
            ('[employers." "]', 'employers." "', "is no name"),
            ("calendars = 'x.ics'", "calendars", "[[calendars]]"),
        ],
    )
    def test_one(self, file: Path, text: str, place: str, words: str) -> None:
        """Each problem stands behind the path of its key."""
        (problem,) = problems(file, text)
        assert problem.startswith(f"{place}: ")
        assert words in problem
        assert problem.isprintable()

    @pytest.mark.parametrize(
        ("name", "near"),
        [
            ("Europe/Berln", "Europe/Berlin"),
            ("berlin", "Europe/Berlin"),
            ("New York", "America/New_York"),
            ("CET+1", ""),
            ("../../etc/passwd", ""),
            ("/etc/localtime", ""),
            ("Europe/../Europe/Berlin", ""),
            ("Europe", ""),
            ("localtime", ""),
            ("posix/Europe/Berlin", "Europe/Berlin"),
            ("tzdata.zi", ""),
            ("a\\u0000b", ""),
            ("x" * 5000, ""),
            ("C:\\\\Windows", ""),
        ],
    )
    def test_zones(self, file: Path, name: str, near: str) -> None:
        """A zone that is none is refused in words, whatever it looks like."""
        (problem,) = problems(file, f'[me]\ntimezone = "{name}"')
        assert problem.startswith("me.timezone: ")
        assert near in problem.partition("; near it")[2]
        assert len(problem) < 250

    def test_all_weekdays(self, file: Path) -> None:
        """All seven days avoided leave none."""
        days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        (problem,) = problems(file, f"[rules]\navoid_weekdays = {json.dumps(days)}")
        assert "all seven" in problem
        assert load(file, f"[rules]\navoid_weekdays = {json.dumps(days[:6])}")

    def test_all_at_once(self, file: Path) -> None:
        """Every problem of every section is told in one go, several of one list too."""
        found = problems(
            file,
            """
            nonsense = 1
            [me]
            emails = ["a", "b@c.d", "e"]
            [rules]
            follow_ups = ["7 days", "1 day", "x"]
            contact_time = "noon"
            [[calendars]]
            type = "ics"
            [employers.Acme]
            timezone = "Mars/Olympus"
            """,
        )
        assert [problem.partition(": ")[0] for problem in found] == [
            "nonsense",
            "me.emails[1]",
            "me.emails[3]",
            "rules.follow_ups[3]",
            "rules.contact_time",
            "employers.Acme.timezone",
            "calendars[1].name",
            "calendars[1].path",
        ]

    def test_claimed_twice(self, file: Path) -> None:
        """A name, an alias or a domain belongs to one employer."""
        found = problems(
            file,
            """
            [employers.Acme]
            aliases = ["Acme Corp", "acme"]
            domains = ["acme.example"]
            [employers."ACME  corp"]
            [employers.Globex]
            aliases = ["acme"]
            domains = ["Acme.example"]
            """,
        )
        assert found == (
            'employers."ACME  corp": the name "acme corp" belongs to employers.Acme too',
            'employers.Globex: the name "acme" belongs to employers.Acme too',
            'employers.Globex: the domain "acme.example" belongs to employers.Acme too',
        )

    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"[rules]\ncontact_time = 9h", "line 2"),
            (b"[rules]\nregion = ''\nregion = ''", "line 3"),
            (b"[rules", "line 1"),
            (b"# ok\n# caf\xe9\n", "line 2 is not UTF-8"),
            ("[rules]".encode("utf-16"), "not UTF-8"),
            (b"x = " + b"[" * 100_000, "not valid TOML"),
            (b"x = 1" + b"0" * 5000, "not valid TOML"),
        ],
    )
    def test_not_toml(self, file: Path, content: bytes, words: str) -> None:
        """A file that is no TOML is refused with its line."""
        file.write_bytes(content)
        with pytest.raises(ConfigError) as caught:
            config.load(file)
        (problem,) = caught.value.problems
        assert str(file) in problem
        assert words in problem

    def test_missing(self, file: Path) -> None:
        """A config that was asked for and is not there is an error."""
        with pytest.raises(ConfigError, match="there is no such file"):
            config.load(file)

    def test_folder(self, file: Path) -> None:
        """A folder is no config."""
        file.mkdir()
        with pytest.raises(ConfigError, match="cannot be read"):
            config.load(file)


class TestFindPath:
    """Where the config is looked for."""

    def test_order(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The one named, else the environment's, else the user's own where there is one."""
        monkeypatch.setattr(platformdirs, "user_config_dir", lambda *a, **k: str(tmp_path / "own"))
        environ = {"CALSYNC_CONFIG": str(tmp_path / "environ.toml")}
        assert config.find_path("named.toml", environ) == Path("named.toml")
        assert config.find_path(None, environ) == tmp_path / "environ.toml"
        assert config.find_path(None, {"CALSYNC_CONFIG": ""}) is None
        (tmp_path / "own").mkdir()
        (tmp_path / "own" / "config.toml").write_text("")
        assert config.find_path(None, {}) == tmp_path / "own" / "config.toml"

    def test_home(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """`~` is the user's home."""
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("USERPROFILE", str(tmp_path))
        assert config.find_path("~/c.toml", {}) == tmp_path / "c.toml"
        assert config.find_path("", {"CALSYNC_CONFIG": "~/d.toml"}) == tmp_path / "d.toml"


class TestOverride:
    """Values of the command line."""

    def test_values(self) -> None:
        """They come before the config's; addresses are added."""
        before = config.override(Settings(), region="US", me=["A@b.example"])
        after = config.override(before, timezone="Europe/Berlin", me=("c@d.example", "a@b.example"))
        assert after.rules.region == "US"
        assert after.me.timezone == ZoneInfo("Europe/Berlin")
        assert after.me.emails == ("c@d.example", "a@b.example")
        assert config.override(after, region="").rules.region == ""
        assert config.override(after, me="e@f.example").me.emails[0] == "e@f.example"

    def test_nothing(self) -> None:
        """Nothing said, nothing changed."""
        assert config.override(Settings()) == Settings()

    def test_wrong(self) -> None:
        """Every wrong value is told with its option."""
        with pytest.raises(ConfigError) as caught:
            config.override(Settings(), region="XX", timezone="Nowhere/At_All", me=["alex"])
        assert [p.partition(": ")[0] for p in caught.value.problems] == [
            "--region",
            "--timezone",
            "--me",
        ]


@posix_only
def test_the_machine_does_not_matter(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative config finds its calendars beside itself, not in the current folder."""
    (file.parent / "elsewhere").mkdir()
    load(file, '[[calendars]]\nname = "x"\ntype = "ics"\npath = "x.ics"')
    monkeypatch.chdir(file.parent / "elsewhere")
    found = config.load(os.path.join("..", "config.toml"))
    assert found.calendars[0].path == str(file.parent / "x.ics")


def test_holidays_are_loaded_late(file: Path) -> None:
    """A config without a region costs no look into the holiday tables."""
    load(file, "[rules]\ncontact_time = '9:00'")
    code = f"""if True:
        import sys
        from calsync import config
        config.load({str(file)!r})
        print("holidays" in sys.modules)
    """
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"


class TestSignIn:
    """Services that take no password."""

    def load(self, tmp_path: Path, more: str) -> CalendarSettings:
        """Load a config with one calendar at Google."""
        file = tmp_path / "config.toml"
        keys = 'name = "x"\ntype = "caldav"\nprovider = "google"\n'
        file.write_text(f"[[calendars]]\n{keys}{more}")
        file.chmod(0o600)
        (calendar,) = config.load(file).calendars
        return calendar

    def test_its_place(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """In the state folder by account, or where the config says."""
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
        monkeypatch.setenv("HOME", str(tmp_path))
        user = 'username = "alex@example.com"\n'
        secret = self.load(tmp_path, user).secret
        assert secret
        assert secret.key == "token_file"
        assert tmp_path in Path(secret.value[0]).parents
        named = self.load(tmp_path, f'{user}token_file = "t.json"').secret
        assert named == SecretSource("token_file", (str(tmp_path / "t.json"),))
        command = self.load(tmp_path, f'{user}password_command = ["oama", "access", "alex"]').secret
        assert command
        assert command.key == "password_command"

    @pytest.mark.parametrize(
        ("more", "problem"),
        [
            ("", "x.username: is missing: the address at Google has it"),
            ('url = "https://example.com/"', "x.username: is missing: who signs in at Google"),
            ('username = "a"\nauth = "basic"', "x.auth: Google takes a sign-in alone"),
            ('username = "a"\ntoken_file = "t"\npassword = "p"', "has password and token_file"),
        ],
    )
    def test_problems(self, tmp_path: Path, more: str, problem: str) -> None:
        """Each names its key."""
        with pytest.raises(ConfigError, match=re.escape(problem)):
            self.load(tmp_path, more)

    def test_elsewhere(self, tmp_path: Path) -> None:
        """Where a password is taken there is nothing to sign in to."""
        file = tmp_path / "config.toml"
        file.write_text(
            '[[calendars]]\nname = "x"\ntype = "caldav"\nprovider = "icloud"\ntoken_file = "t"\n'
        )
        with pytest.raises(
            ConfigError, match="token_file: means nothing without provider = google"
        ):
            config.load(file)
