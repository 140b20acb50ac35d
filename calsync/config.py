"""The config file: TOML in, checked settings out, every problem at once.

`SCHEMA` is the one place that knows the keys: what each holds, how it is checked and
what counts where it is absent.
"""

from __future__ import annotations

import dataclasses
import difflib
import json
import os
import re
import shlex
import stat
import sys
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import platformdirs

from calsync import holidaybook
from calsync.days import WEEKDAYS
from calsync.errors import ConfigError
from calsync.model import (
    CalendarSettings,
    DaySpan,
    Employer,
    Kinds,
    Me,
    Patterns,
    Rules,
    SecretSource,
    Settings,
    Wait,
)
from calsync.stores import files
from calsync.stores.dav import tokens
from calsync.stores.dav.providers import PROVIDERS
from calsync.stores.state import user_folder
from calsync.wording import LANGUAGES

LONGEST_WAIT_DAYS = 366
NEVER_DAILY_DAYS = 2  # between two follow-ups: rule 4, persistent but not annoying
MOST_FOLLOW_UPS = 12  # rule 4: persistent, not annoying


_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


class _Wrong(Exception):
    """A value is not what its key holds; `found` are (place inside the value, words)."""

    def __init__(self, words: str, at: str = "") -> None:
        super().__init__(words)
        self.found = [(at, words)]


# --- checks: a TOML value in, the checked value out, or _Wrong ------------------------

Check = Callable[[Any], Any]


def _is_yes_or_no(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise _Wrong(f"{_told(value)} is neither true nor false")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise _Wrong(f'{_told(value)} is no text; put it in quotes: "…"')
    if not is_utf8(value):
        raise _Wrong("is not UTF-8")
    if not value.strip():
        raise _Wrong("is empty; remove the line or fill it in")
    if _CONTROL.search(value):
        raise _Wrong(f"{_told(value)} holds control characters")
    return value.strip()


def _secret(value: Any) -> str:
    """Check a secret; it never stands in a message."""
    if isinstance(value, str) and not is_utf8(value):
        raise _Wrong("is not UTF-8")
    if not isinstance(value, str) or not value.strip() or _CONTROL.search(value):
        raise _Wrong('is no text; put it in quotes: "…"')
    return value


def _list_of(check: Check) -> Check:
    def check_list(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise _Wrong(f"{_told(value)} is no list; put it in brackets: [{_told(value)}]")
        checked, wrong = [], _Wrong("")
        wrong.found = []
        for number, item in enumerate(value, start=1):
            try:
                checked.append(check(item))
            except _Wrong as problem:
                wrong.found += [(f"[{number}]{at}", words) for at, words in problem.found]
        if wrong.found:
            raise wrong
        return tuple(checked)

    return check_list


def _one_of(names: Iterable[str]) -> Check:
    known = tuple(names)

    def check_name(value: Any) -> str:
        name = _text(value).lower()
        if name not in known:
            raise _Wrong(f"{_told(value)} is none of {', '.join(known)}{_near(name, known)}")
        return name

    return check_name


def _language(value: Any) -> str:
    name = _text(value).lower()
    if re.split("[-_]", name)[0] not in LANGUAGES:
        raise _Wrong(f"{_told(value)} has no texts yet; there are {', '.join(LANGUAGES)}")
    return name


def _email(value: Any) -> str:
    text = _text(value).lower()
    if not re.fullmatch(r"[^@\s<>,;:\"]+@[^@\s<>,;:\"/]+", text):
        raise _Wrong(f'{_told(value)} is no e-mail address; write it like "alex@example.com"')
    return text


def _domain(value: Any) -> str:
    text = _text(value).lower().rstrip(".")
    if not re.fullmatch(r"(?:[\w-]+\.)+[\w-]+", text):
        raise _Wrong(f'{_told(value)} is no domain; write it like "example.com"')
    return text


def _zone(value: Any) -> ZoneInfo:
    name = _text(value)
    # Files beside the zones, and the machine's own: names that no calendar knows.
    if not re.match("(?i:posix/|right/|localtime$|posixrules$|factory$)", name):
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            pass
    from zoneinfo import available_timezones

    known = {zone.lower(): zone for zone in available_timezones()}
    cities = {zone.rpartition("/")[2].lower(): zone for zone in known.values()}
    asked = name.lower().replace(" ", "_")
    near = [
        *difflib.get_close_matches(asked, known, n=2, cutoff=0.7),
        *difflib.get_close_matches(asked.rpartition("/")[2], cities, n=2, cutoff=0.8),
    ]
    names = list(dict.fromkeys(known.get(n) or cities[n] for n in near))
    advice = f"; near it: {', '.join(names)}" if names else ""
    raise _Wrong(f'{_told(value)} is no time zone{advice} (written like "Europe/Berlin")')


def _region(value: Any) -> str:
    if value == "":
        return ""
    code = _text(value)
    if not holidaybook.is_known(code):
        raise _Wrong(holidaybook.unknown(code))
    return holidaybook.region(code).code


def _clock_time(value: Any) -> time:
    if isinstance(value, time):  # TOML has times of its own: 09:00:00
        found = value
    else:
        match = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", _text(value))
        if not match:
            raise _Wrong(f'{_told(value)} is no time of day; write it like "09:00"')
        found = time(int(match[1]), int(match[2]))
    if found.second or found.microsecond:
        raise _Wrong(f'{_told(value)} is not a whole minute; write it like "09:00"')
    return found


def _wait_of(least: int, *, only_days: bool = False) -> Check:
    def check_wait(value: Any) -> Wait:
        match = (
            re.fullmatch(r"(\d{1,4})\s*(day|workday|week)s?", value.strip().lower())
            if isinstance(value, str)
            else None
        )
        if not match:
            examples = (
                '"7 days" or "2 weeks"' if only_days else '"7 days", "4 workdays" or "2 weeks"'
            )
            raise _Wrong(f"{_told(value)} is no wait; write it like {examples}")
        count = int(match[1]) * (7 if match[2] == "week" else 1)
        wait = Wait(count, in_workdays=match[2] == "workday")
        if wait.in_workdays and only_days:
            raise _Wrong(f"{_told(value)} is counted in days or weeks here, not in workdays")
        if count < least:
            raise _Wrong(f"{_told(value)} is too short; the least is {Wait(least)}")
        if count > LONGEST_WAIT_DAYS:
            raise _Wrong(f"{_told(value)} is longer than a year")
        return wait

    return check_wait


def _follow_ups(value: Any) -> tuple[Wait, ...]:
    waits: tuple[Wait, ...] = _list_of(_wait_of(1))(value)
    if len(waits) > MOST_FOLLOW_UPS:
        raise _Wrong(f"has {len(waits)} entries; the most is {MOST_FOLLOW_UPS}")
    wrong = _Wrong("")
    wrong.found = [
        (
            f"[{number}]",
            f'"{wait}" is too short for a later follow-up: rule 4 is never daily, '
            f'the least is "{NEVER_DAILY_DAYS} days" or "{NEVER_DAILY_DAYS} workdays"',
        )
        for number, wait in enumerate(waits, start=1)
        if number > 1 and wait.count < NEVER_DAILY_DAYS
    ]
    if wrong.found:
        raise wrong
    return waits


def _weekdays(value: Any) -> frozenset[int]:
    names = tuple(name.lower() for name in WEEKDAYS)
    days = frozenset(names.index(name) for name in _list_of(_one_of(names))(value))
    if len(days) == len(names):
        raise _Wrong("holds all seven days: no day would be left for a reminder")
    return days


def _day_span(value: Any) -> DaySpan:
    """Read "12-24", "2026-12-24", a TOML date, or two of them with ".." between."""
    if type(value) is date:  # a datetime is one as well
        text = value.isoformat()
    else:
        text = re.sub(r"\s+", "", _text(value))
    ends = [_day(end) for end in text.split("..")]
    if len(ends) > 2 or None in ends:
        raise _Wrong(
            f'{_told(value)} is no day or span of days; write "12-24" (every year), '
            '"2026-12-24" or "12-20..01-02"'
        )
    first, last = ends[0], ends[-1]
    assert first
    assert last
    if bool(first[0]) != bool(last[0]):
        raise _Wrong(f"{_told(value)} has a year at one end only; give both or none")
    if first[0] and last < first:
        raise _Wrong(f"{_told(value)} ends before it begins")
    return DaySpan(first, last, text)


def _day(text: str) -> tuple[int, int, int] | None:
    match = re.fullmatch(r"(?:(\d{4})-)?(\d\d)-(\d\d)", text)
    if not match:
        return None
    year, month, day = int(match[1] or 0), int(match[2]), int(match[3])
    try:
        date(year or 2000, month, day)  # 2000 has a 29 February
    except ValueError:
        return None
    return (year, month, day) if year or not match[1] else None


def _pattern(value: Any) -> str:
    text = _text(value)
    if not text.replace("*", "").strip():
        raise _Wrong(f"{_told(value)} fits every title; write a piece of the titles you mean")
    return text


def _url(value: Any) -> str:
    """Check an address; that of a feed is a secret and never stands in a message."""
    text = _secret(value).strip()
    text = re.sub("^webcals?:", "https:", text, flags=re.IGNORECASE)
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise _Wrong("is no address") from None
    if parts.username or parts.password:
        raise _Wrong("holds a user name; put that under username, the password elsewhere")
    if not host or parts.scheme not in ("https", "http") or re.search(r"\s", text):
        raise _Wrong('is no address; it begins with "https://"')
    if parts.scheme == "http" and not _is_this_machine(host):
        raise _Wrong('sends everything readable by anybody; use "https://"')
    return text


def _is_this_machine(host: str) -> bool:
    import ipaddress

    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _command(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise _Wrong('is no list of words; write it like ["pass", "show", "calendar"]')
    words: tuple[str, ...] = _list_of(_secret)(value)
    return words


def _keyring(value: Any) -> str:
    return "calsync" if value is True else _secret(value)


def _fingerprint(value: Any) -> str:
    """Read what browsers and openssl show: 32 bytes as hex digits, with or without colons."""
    digits = re.sub("^sha-?256[:= ]*|[: ]", "", _text(value).lower())
    if not re.fullmatch("[0-9a-f]{64}", digits):
        raise _Wrong(f"{_told(value)} is no SHA-256 fingerprint; it has 64 hex digits")
    return digits


# --- the schema -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it is for, how it is checked, what counts where it is absent."""

    name: str
    about: str
    check: Check
    default: Any = ""
    is_required: bool = False


TYPES = ("caldav", "ics", "vdir", "feed")
AUTHS = ("basic", "digest", "bearer")
SECRETS = (
    "password_command", "password_keyring", "password_file", "password_env", "password",
    "token_file",
)  # fmt: skip

_RULES = Rules()
_KINDS = Kinds()

SCHEMA: Mapping[str, tuple[Key, ...]] = {
    "me": (
        Key("name", "what your messages are signed with", _text),
        Key("emails", "your addresses: tell the candidate from the interviewer",
            _list_of(_email), ()),
        Key("employer_domains", "where you work now", _list_of(_domain), ()),
        Key("timezone", "where you are; else the calendar's, else the machine's", _zone, None),
        Key("language", "of the reminders", _language, "en"),
    ),
    "calendars": (
        Key("name", "what you call it", _text, is_required=True),
        Key("type", "caldav, ics, vdir or feed", _one_of(TYPES), is_required=True),
        Key("provider", "preset of address, quirks and pace", _one_of(PROVIDERS)),
        Key("url", "address of a caldav calendar, its server, or a feed", _url),
        Key("calendar", "what the server calls it, where url is the server's", _text),
        Key("path", "file of an ics calendar, folder of a vdir", _text),
        Key("username", "to log in with", _text),
        Key("auth", "how to log in, if not as the server asks", _one_of(AUTHS)),
        Key("password_command", "command that prints the password", _command),
        Key("password_keyring", "entry in the system's keyring", _keyring),
        Key("password_file", "file that holds the password", _secret),
        Key("password_env", "environment variable that holds it", _secret),
        Key("password", "the password itself, in a file for your eyes only", _secret),
        Key("token_file", "file that keeps a sign-in, if not in the state folder", _text),
        Key("ca_file", "certificates to trust instead of the system's", _text),
        Key("fingerprint", "SHA-256 of the one certificate to trust", _fingerprint),
        Key("write_to", "calendar that gets the reminders, if not this one", _text),
    ),
    "rules": (
        Key("follow_ups", "wait before each follow-up", _follow_ups, _RULES.follow_ups),
        Key("contact_time", "when reminders stand", _clock_time, _RULES.contact_time),
        Key("avoid_weekdays", "days without contact reminders", _weekdays,
            _RULES.avoid_weekdays),
        Key("avoid_first_workday", "nor on the first working day after days off",
            _is_yes_or_no, _RULES.avoid_first_workday),
        Key("region", "whose holidays count", _region, _RULES.region),
        Key("extra_holidays", "days off of your own", _list_of(_day_span),
            _RULES.extra_holidays),
        Key("quiet", "spans without contact reminders", _list_of(_day_span), _RULES.quiet),
        Key("timeline_grace", "wait after a date they named", _wait_of(0),
            _RULES.timeline_grace),
        Key("feedback_after", "wait after a rejection", _wait_of(0), _RULES.feedback_after),
        Key("let_go_after", "wait after the last follow-up", _wait_of(1), _RULES.let_go_after),
        Key("lookback", "how old an interview may be to start with",
            _wait_of(1, only_days=True), _RULES.lookback),
    ),
    "reminders": (
        Key("card", "before the interview: ask about the process", _is_yes_or_no, _KINDS.card),
        Key("follow_up", "after it: ask how things stand", _is_yes_or_no, _KINDS.follow_up),
        Key("feedback", "after a rejection: ask why", _is_yes_or_no, _KINDS.feedback),
        Key("let_go", "at the end: what was learnt", _is_yes_or_no, _KINDS.let_go),
        Key("thank_you", "hours after it: say thanks", _is_yes_or_no, _KINDS.thank_you),
        Key("discreet", "titles name no employer", _is_yes_or_no, _KINDS.discreet),
    ),
    "detection": (
        Key("interview", "pieces of titles that always are one", _list_of(_pattern), ()),
        Key("not_interview", "pieces of titles that never are", _list_of(_pattern), ()),
    ),
    "service": (
        Key("ping_url", "told after each run how it went: a monitor's address", _url),
    ),
    "employers": (
        Key("aliases", "other names of it", _list_of(_text), ()),
        Key("domains", "of its addresses", _list_of(_domain), ()),
        Key("region", "whose holidays count there", _region),
        Key("timezone", "where it is", _zone, None),
    ),
}  # fmt: skip

_NEEDED = {"caldav": (), "ics": ("path",), "vdir": ("path",), "feed": ("url", "write_to")}
_OF_A_LOGIN = ("provider", "calendar", "username", "auth", *SECRETS)
_OF_A_SERVER = ("url", "ca_file", "fingerprint")
_USELESS = {
    "caldav": ("path",),
    "ics": (*_OF_A_LOGIN, *_OF_A_SERVER),
    "vdir": (*_OF_A_LOGIN, *_OF_A_SERVER),
    "feed": ("path", *_OF_A_LOGIN),
}


# --- loading --------------------------------------------------------------------------


def find_path(explicit: str | os.PathLike[str] | None, environ: Mapping[str, str]) -> Path | None:
    """Find the config: the one named, else CALSYNC_CONFIG's, else the user's own.

    One that is named need not exist; without the user's own there is none.
    """
    named = os.fspath(explicit) if explicit else environ.get("CALSYNC_CONFIG", "")
    if named:
        return Path(os.path.expanduser(named))
    own = own_path()
    return own if own.exists() else None


def own_path() -> Path:
    """Name the file in the user's config folder, there or not."""
    return user_folder(platformdirs.user_config_dir) / "config.toml"


def load(path: str | os.PathLike[str]) -> Settings:
    """Read and check a config file.

    Paths in it are given absolute: `~` is the user's home, others count from the file's
    folder. Raises ConfigError with every problem, each with its key.
    """
    file = Path(os.path.expanduser(path))
    content, mode = _read(file)
    return _Reader(file, mode).settings(_table(content, file))


def parse(text: str, file: Path) -> Settings:
    """Check a text as if it were the user's own config at `file`. Raises as `load` does."""
    return _Reader(file, 0o600).settings(_table(text.encode(), file))


def is_utf8(text: str) -> bool:
    """Tell what a config can hold from what the command line or a disk may have given."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def checked(section: str, name: str, value: Any) -> Any:
    """Check the value of one key alone, as the config would.

    Raises ConfigError, for a list with a line for each item that is wrong.
    """
    key = next(key for key in SCHEMA[section] if key.name == name)
    try:
        return key.check(value)
    except _Wrong as wrong:
        raise ConfigError([f"{name}{at}: {words}" for at, words in wrong.found]) from None


def override(
    settings: Settings,
    *,
    region: str | None = None,
    timezone: str | None = None,
    me: str | Iterable[str] = (),
) -> Settings:
    """Put values of the command line over the settings; addresses are added.

    None leaves a setting alone. Raises ConfigError that names the options.
    """
    problems: list[str] = []

    def check(option: str, how: Check, value: Any) -> Any:
        try:
            return how(value)
        except _Wrong as wrong:
            problems.extend(f"{option}{at}: {words}" for at, words in wrong.found)

    rules, my = settings.rules, settings.me
    if region is not None:
        rules = dataclasses.replace(rules, region=check("--region", _region, region) or "")
    if timezone is not None:
        my = dataclasses.replace(my, timezone=check("--timezone", _zone, timezone))
    emails = [check("--me", _email, one) for one in ((me,) if isinstance(me, str) else me)]
    my = dataclasses.replace(my, emails=tuple(dict.fromkeys((*emails, *my.emails))))
    if problems:
        raise ConfigError(problems)
    return dataclasses.replace(settings, rules=rules, me=my)


def _read(file: Path) -> tuple[bytes, int]:
    """Read the file; give its content and its mode."""
    try:
        with files.opened(file) as opened:
            mode = os.fstat(opened.fileno()).st_mode
            return opened.read(), mode
    except files.NoFile:
        raise ConfigError([f"{file}: is no file"]) from None
    except FileNotFoundError:
        raise ConfigError([f"{file}: there is no such file"]) from None
    except OSError as problem:
        why = (problem.strerror or str(problem)).lower()
        raise ConfigError([f"{file}: cannot be read: {why}"]) from None


def _table(content: bytes, file: Path) -> dict[str, Any]:
    """Parse what a file holds."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise ConfigError([f"{file}: line {line} is not UTF-8; save the file as UTF-8"]) from None
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as problem:
        last = f"at line {len(text.splitlines())}, the end of the file"
        words = str(problem).replace("at end of document", last)
        raise ConfigError([f"{file}: not valid TOML: {words}"]) from None


class _Reader:
    """One reading of a config; gathers its problems."""

    def __init__(self, file: Path, mode: int) -> None:
        self.folder = Path(os.path.abspath(file)).parent
        self.file = file
        rights = stat.S_IMODE(mode) if sys.platform != "win32" else 0
        self.is_open_to_others = bool(rights & (stat.S_IRWXG | stat.S_IRWXO))
        self.is_writable_by_others = bool(rights & stat.S_IWOTH)
        self.problems: list[str] = []

    def settings(self, table: dict[str, Any]) -> Settings:
        """Check a whole config."""
        for name in table.keys() - SCHEMA.keys():
            self.say(_key(name), f"unknown key{self._advice(name, SCHEMA)}")
        me = self.section("me", table.get("me", {}))
        rules = self.section("rules", table.get("rules", {}))
        kinds = self.section("reminders", table.get("reminders", {}))
        detection = self.section("detection", table.get("detection", {}))
        service = self.section("service", table.get("service", {}))
        employers = self._employers(table.get("employers", {}))
        calendars = self._calendars(table.get("calendars", []))
        if self.problems:
            raise ConfigError(self.problems)
        return Settings(
            me=Me(**me),
            rules=Rules(**rules),
            kinds=Kinds(**kinds),
            patterns=Patterns(**detection),
            employers=employers,
            calendars=calendars,
            ping_url=service["ping_url"],
        )

    def say(self, where: str, words: str) -> None:
        """Note a problem."""
        self.problems.append(f"{where}: {words}")

    def section(self, name: str, table: Any, where: str = "") -> dict[str, Any]:
        """Check one table; what is wrong or absent has its default."""
        where = where or name
        keys = {key.name: key for key in SCHEMA[name]}
        values = {key.name: key.default for key in keys.values()}
        if not isinstance(table, dict):
            self.say(where, f"is no table; write [{where}] and its keys below")
            return values
        for key_name, raw in table.items():
            place = f"{where}.{_key(key_name)}"
            key = keys.get(key_name)
            if key is None:
                self.say(place, f"unknown key{self._advice(key_name, keys)}")
                continue
            try:
                values[key_name] = key.check(raw)
            except _Wrong as wrong:
                for at, words in wrong.found:
                    self.say(f"{place}{at}", words)
        for key in keys.values():
            if key.is_required and key.name not in table:
                self.say(f"{where}.{key.name}", f"is missing: {key.about}")
        return values

    def _advice(self, name: str, keys: Iterable[str]) -> str:
        """Name the key that was meant: here, or at home in another section."""
        here = _near(name, keys)
        if here:
            return here
        elsewhere = {
            key.name: f"{section}.{key.name}"
            for section in (
                "calendars",
                "employers",
                "service",
                "detection",
                "reminders",
                "me",
                "rules",
            )
            for key in SCHEMA[section]
        }
        return _near(name, elsewhere, shown=elsewhere)

    def _employers(self, table: Any) -> tuple[Employer, ...]:
        if not isinstance(table, dict):
            self.say("employers", 'is no table; write [employers."Acme"] and its keys below')
            return ()
        found = []
        owners: dict[tuple[str, str], str] = {}
        for name, inner in table.items():
            where = f"employers.{_key(name)}"
            values = self.section("employers", inner, where)
            if not name.strip() or _CONTROL.search(name):
                self.say(where, "is no name")
            values["aliases"] = tuple(alias.lower() for alias in values["aliases"])
            claims = [("name", " ".join(n.casefold().split())) for n in (name, *values["aliases"])]
            claims += [("domain", domain) for domain in values["domains"]]
            for claim in dict.fromkeys(claims):
                owner = owners.setdefault(claim, name)
                if owner != name:
                    kind, text = claim
                    self.say(where, f'the {kind} "{text}" belongs to employers.{_key(owner)} too')
            found.append(Employer(name=name.strip(), **values))
        return tuple(found)

    def _calendars(self, tables: Any) -> tuple[CalendarSettings, ...]:
        if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
            self.say("calendars", "is no list of tables; write [[calendars]], in two brackets")
            return ()
        found: list[CalendarSettings] = []
        places: list[str] = []
        for number, table in enumerate(tables, start=1):
            name = table.get("name")
            is_named = isinstance(name, str) and name.strip() and not _CONTROL.search(name)
            where = f"calendars.{_key(name.strip())}" if is_named else f"calendars[{number}]"
            values = self.section("calendars", table, where)
            self._check_secrets(table, where)
            self._check_type(values["type"], table, where)
            values["secret"] = self._secret_source(values) or _sign_in(values)
            for key in ("path", "ca_file"):
                if values[key]:
                    values[key] = self._absolute(values[key])
            names = (field.name for field in dataclasses.fields(CalendarSettings))
            found.append(CalendarSettings(**{name: values[name] for name in names}))
            places.append(where)
        self._check_together(found, places)
        return tuple(found)

    def _absolute(self, path: str) -> str:
        return os.path.abspath(self.folder / os.path.expanduser(path))

    def _secret_source(self, values: Mapping[str, Any]) -> SecretSource | None:
        """Say where a password is; of a file with a plain name that name is kept as well."""
        for key in SECRETS:
            value = values[key]
            match key:
                case _ if not value:
                    continue
                case "password_command":
                    return SecretSource(key, value)
                case "password_keyring":
                    return SecretSource(key, (value, values["username"]))
                case "password_file":
                    is_plain = os.path.basename(value) == value and not value.startswith("~")
                    names = (value,) if is_plain else ()
                    return SecretSource(key, (self._absolute(value), *names))
                case "token_file":
                    return SecretSource(key, (self._absolute(value),))
                case _:
                    return SecretSource(key, (value,))
        return None

    def _check_secrets(self, table: dict[str, Any], where: str) -> None:
        given = [name for name in SECRETS if name in table]
        if len(given) > 1:
            self.say(where, f"has {' and '.join(given)}; keep one")
        fix = f"run: chmod 600 {shlex.quote(str(self.file))}"
        if "password_keyring" in given and "username" not in table:
            self.say(f"{where}.username", "is missing: the keyring is asked for that user's entry")
        if "password" in given and self.is_open_to_others:
            words = f"others can read this file; {fix}"
            self.say(f"{where}.password", f"{words} (better: password_command)")
        if "password_command" in given and self.is_writable_by_others:
            words = f"others can write to this file, and so choose the command; {fix}"
            self.say(f"{where}.password_command", words)

    def _check_type(self, kind: str, table: dict[str, Any], where: str) -> None:
        if not kind:
            return
        for name in _NEEDED[kind]:
            if name not in table:
                self.say(f"{where}.{name}", f"is missing: a calendar of type {kind} needs it")
        for name in _USELESS[kind]:
            if name in table:
                self.say(f"{where}.{name}", f"means nothing in a calendar of type {kind}")
        if kind == "caldav" and "url" not in table:
            provider = PROVIDERS.get(str(table.get("provider", "")).strip().lower())
            if "provider" not in table:
                self.say(f"{where}.url", "is missing: type caldav needs url or provider")
            elif provider and not provider.url:
                self.say(f"{where}.url", f"is missing: every {provider.name} has its own")
            elif provider and "{username}" in provider.url and "username" not in table:
                self.say(f"{where}.username", f"is missing: the address at {provider.name} has it")
        self._check_sign_in(table, where)

    def _check_sign_in(self, table: dict[str, Any], where: str) -> None:
        """Check what belongs to a sign-in instead of a password."""
        provider = PROVIDERS.get(str(table.get("provider", "")).strip().lower())
        has_sign_in = provider is not None and provider.sign_in is not None
        if "token_file" in table and not has_sign_in:
            known = ", ".join(name for name, one in PROVIDERS.items() if one.sign_in)
            self.say(f"{where}.token_file", f"means nothing without provider = {known}")
        if provider is None or not has_sign_in:
            return
        if "url" in table and "username" not in table and not set(SECRETS) & table.keys():
            self.say(f"{where}.username", f"is missing: who signs in at {provider.name}")
        if str(table.get("auth", "bearer")).strip().lower() != "bearer":
            self.say(f"{where}.auth", f"{provider.name} takes a sign-in alone; remove the line")

    def _check_together(self, calendars: list[CalendarSettings], places: list[str]) -> None:
        """Check what one calendar alone cannot say: names, places, where to write."""
        by_name: dict[str, CalendarSettings] = {}
        by_place: dict[str, int] = {}
        for number, (calendar, where) in enumerate(zip(calendars, places, strict=True)):
            if calendar.name and by_name.setdefault(calendar.name, calendar) is not calendar:
                self.say(f"{where}.name", f"two calendars are called {_told(calendar.name)}")
            place = os.path.normcase(calendar.path)
            if calendar.url:
                place = "\n".join((calendar.url, calendar.username, calendar.calendar))
            first = by_place.setdefault(place, number) if place else number
            if first != number:
                what = "path" if calendar.path else "url"
                self.say(f"{where}.{what}", f"is that of {places[first]} too")
        for calendar, where in zip(calendars, places, strict=True):
            if not calendar.write_to:
                continue
            target = by_name.get(calendar.write_to)
            if target is None:
                advice = _near(calendar.write_to, by_name)
                words = f"{_told(calendar.write_to)} is none of the calendars{advice}"
                self.say(f"{where}.write_to", words)
            elif target.type == "feed":
                words = f"{_told(calendar.write_to)} is a feed, which nobody can write to"
                self.say(f"{where}.write_to", words)


def _sign_in(values: Mapping[str, Any]) -> SecretSource | None:
    """Say where a sign-in is kept, where the service takes no password and none is named."""
    provider = PROVIDERS.get(values["provider"])
    if values["type"] != "caldav" or provider is None or provider.sign_in is None:
        return None
    file = tokens.own_file(values["provider"], values["username"])
    return SecretSource("token_file", (str(file),))


def _near(name: str, known: Iterable[str], *, shown: Mapping[str, str] | None = None) -> str:
    folded = {one.lower(): one for one in known}
    asked = name.lower().replace("-", "_")
    close = difflib.get_close_matches(asked, folded, n=1, cutoff=0.6)
    if not close:
        return ""
    found = folded[close[0]]
    return f"; did you mean {(shown or {}).get(found, found)}?"


def _key(name: str) -> str:
    """Spell a key as TOML does: quoted unless it is bare."""
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else json.dumps(name, ensure_ascii=False)


def _told(value: Any) -> str:
    """Give a value for a message, short and without control characters."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=str)
    except (TypeError, ValueError):
        text = str(value)
    text = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
    return text if len(text) <= 60 else f"{text[:59]}…"
