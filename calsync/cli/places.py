"""The questions of `calsync init` about where the calendar is and how to get in."""

from __future__ import annotations

import dataclasses
import os
import shlex
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from calsync import config, secrets
from calsync.errors import (
    CalsyncError,
    ConfigError,
    LoginRefused,
    UsageError,
)
from calsync.model import CalendarSettings, SecretSource, Settings
from calsync.report.text import printable
from calsync.secrets import Secret
from calsync.setup import keeping, places, services
from calsync.setup.places import Offered
from calsync.setup.services import SERVICES, Service, Way
from calsync.stores import files
from calsync.stores.dav import tokens
from calsync.stores.dav.providers import PROVIDERS

if TYPE_CHECKING:
    from calsync.cli.dialogue import Dialogue

PASSWORD_OPTIONS = ("password_command", "password_file", "password_env", "password_keyring")
_WORDS = ("provider", "url", "path", "feed", "username", "auth", "ca_file", "fingerprint")
_NEW_FILE = "a new file, which I import into my calendar myself"


@dataclass(frozen=True, slots=True)
class Before:
    """What was answered and proved wrong, to be corrected."""

    url: str = ""
    username: str = ""


@dataclass(slots=True)
class Given:
    """What the options say; empty is asked for. What proves wrong is asked for again."""

    provider: str = ""
    url: str = ""
    path: str = ""
    feed: str = field(default="", repr=False)
    calendar_names: tuple[str, ...] = ()
    username: str = ""
    password_command: str = ""
    password_file: str = ""
    password_env: str = ""
    password_keyring: str = ""
    auth: str = ""
    ca_file: str = ""
    fingerprint: str = ""
    before: Before = Before()

    def check(self) -> None:
        """Refuse options that contradict each other, and values that cannot be. UsageError."""
        self._check_utf8()
        passwords = [name for name in PASSWORD_OPTIONS if getattr(self, name)]
        options = [f"--{name.replace('_', '-')}" for name in passwords]
        if len(options) > 1:
            raise UsageError(f"{' and '.join(options)}: keep one")
        if self.path and (self.url or self.provider):
            raise UsageError("--path is one place, --url and --provider are another: keep one")
        if self.provider and services.named(self.provider) is None:
            known = ", ".join(PROVIDERS)
            raise UsageError(f"--provider {self.provider}: is none of {known}")
        problems = []
        for name in ("url", "feed", "auth", "fingerprint", "ca_file", "username"):
            value = getattr(self, name)
            key = "url" if name == "feed" else name
            try:
                if value:
                    value = places.address(value) if key == "url" else value
                    setattr(self, name, config.checked("calendars", key, value))
            except ConfigError as problem:
                words = str(problem).partition(": ")[2]
                problems.append(f"--{name.replace('_', '-')}: {words}")
        if problems:
            raise UsageError("\n".join(problems))
        for name in ("ca_file", "password_file"):
            if value := getattr(self, name):
                setattr(self, name, os.path.abspath(files.expanded(value)))
        if self.ca_file and not os.path.isfile(self.ca_file) and not os.path.isdir(self.ca_file):
            raise UsageError(f"--ca-file: {files.shown(self.ca_file)} is no file")

    def _check_utf8(self) -> None:
        """Refuse what no config can hold, the folders above a path included."""
        given = {name: getattr(self, name) for name in (*_WORDS, *PASSWORD_OPTIONS)}
        given["calendar_name"] = "".join(self.calendar_names)
        for name in ("path", "ca_file", "password_file"):
            given[name] = given[name] and os.path.abspath(os.path.expanduser(given[name]))
        wrong = [name for name, value in given.items() if not config.is_utf8(value)]
        if wrong:
            raise UsageError(
                "\n".join(f"--{name.replace('_', '-')}: is not UTF-8" for name in wrong)
            )

    def forget_login(self) -> None:
        """Let user name and password be asked for."""
        self.username = ""
        self.forget_password()

    def forget_password(self) -> None:
        """Let the password be asked for."""
        for name in PASSWORD_OPTIONS:
            setattr(self, name, "")

    def service(self) -> Service | None:
        """Tell what the options say of the place; None where they say nothing."""
        if self.provider:
            return services.named(self.provider)
        if self.url:
            return Service("the server", Way.SERVER)
        return Service("the file or folder", Way.FILE) if self.path else None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the calendars are. A password that was `typed` is still to be kept."""

    found: tuple[CalendarSettings, ...]
    typed: Secret | None = None
    is_for_keyring: bool = False
    new_file: Path | None = None

    @property
    def username(self) -> str:
        """Who logs in; "" where nobody has to."""
        return next((c.username for c in self.found if c.username), "")

    def source(self, folder: Path) -> SecretSource | None:
        """Say where a typed password is going to be; the folder is the config's."""
        if self.typed is None:
            return None
        if self.is_for_keyring:
            host = next(urlsplit(c.url).netloc for c in self.found if c.type == "caldav")
            return SecretSource("password_keyring", (f"calsync {host}", self.username))
        return SecretSource("password_file", (str(keeping.free_name(folder / "password")),))

    def calendars(self, source: SecretSource | None) -> tuple[CalendarSettings, ...]:
        """Give the calendars as the config is to have them."""
        if source is None:
            return self.found
        return tuple(
            dataclasses.replace(c, secret=source) if c.type == "caldav" else c for c in self.found
        )

    def with_typed(self, settings: Settings) -> Settings:
        """Put a typed password itself into the settings, before it is kept anywhere."""
        if self.typed is None:
            return settings
        source = SecretSource("password", (self.typed.reveal(),))
        return dataclasses.replace(
            settings,
            calendars=tuple(
                dataclasses.replace(c, secret=source) if c.type == "caldav" else c
                for c in settings.calendars
            ),
        )


def ask_places(ask: Dialogue, given: Given) -> Place:
    """Ask where the calendar is until it has been read or logged in to.

    Raises CalsyncError where there is nobody to ask again.
    """
    service = given.service()
    if given.feed and service and service.way is Way.FEED:
        given.provider = ""
        return _feed(ask, given, service.name)
    if given.feed:
        return _feed(ask, given, "feed")
    if service is None:
        if ask.is_silent:
            raise UsageError("say where the calendar is: --provider, --url, --path or --feed")
        service = _menu(ask, "Where is your calendar? (number or name)", SERVICES)
    if service.advice:
        ask.tell(f"\n{service.advice}\n")
    if service.way is Way.FEED and service.provider and _is_signed_in(ask, given):
        return _server(ask, given, service.provider)
    if service.way is Way.FEED:
        if ask.is_silent:
            raise UsageError(f"--provider {given.provider}: give --feed. {service.advice}")
        given.provider = ""
        return _feed(ask, given, service.name)
    return _writable(ask, given, service)


def _is_signed_in(ask: Dialogue, given: Given) -> bool:
    """Ask for the account that has signed in; without one it is the way around."""
    given.username = given.username or ask.text(
        "Address you have signed in with (empty: use the secret address)",
        option="--username",
        check=lambda words: config.checked("me", "emails", [words]),
        is_optional=True,
    )
    return bool(given.username)


def _writable(ask: Dialogue, given: Given, service: Service) -> Place:
    if service.way is Way.SERVER:
        return _server(ask, given, service.provider)
    return _path(ask, given, service)


def _menu(ask: Dialogue, question: str, offered: tuple[Service, ...]) -> Service:
    """Let a service be chosen, by number or name."""
    for number, service in enumerate(offered, start=1):
        ask.tell(f"  {number:2}  {service.title}")

    def check(words: str) -> None:
        if _chosen(words, offered) is None:
            raise ConfigError([f"a number from 1 to {len(offered)}, or the name of a service"])

    chosen = _chosen(ask.text(question, option="--provider", check=check), offered)
    assert chosen
    return chosen


def _chosen(words: str, offered: tuple[Service, ...]) -> Service | None:
    if words.isascii() and words.isdigit():
        number = int(words) if len(words) <= services.MOST_DIGITS else 0
        return offered[number - 1] if 0 < number <= len(offered) else None
    chosen = services.named(words)
    is_offered = chosen in offered or (chosen is not None and chosen not in SERVICES)
    return chosen if is_offered else None


# --- files, folders, feeds


def _path(ask: Dialogue, given: Given, service: Service, *, for_reminders: bool = False) -> Place:
    """Ask for a file or folder; for one that is there but was not meant, again."""
    what = "folder" if service.way is Way.FOLDER else "file"
    while True:
        path = given.path or ask.text(f"Path of the {what}", option="--path")
        try:
            found = places.look_at_path(path, for_reminders=for_reminders)
            if found.type == "vdir" and what == "file" and not given.path and not found.files:
                raise UsageError(
                    f"{files.shown(path)} is a folder, and there is no .ics file in it"
                )
            place = path if path.startswith("~") else files.expanded(os.path.abspath(path))
            if not config.is_utf8(place):
                raise UsageError(f"{files.shown(place)}: is not UTF-8")
        except CalsyncError as problem:
            if ask.is_silent:
                raise
            ask.tell_problem(problem)
            given.path = ""
            continue
        ask.tell(f"  It is read, with {_events(found.events)}.\n")
        if found.type == "vdir" and what == "file" and not given.path:
            count = f"{found.files} .ics file{'' if found.files == 1 else 's'}"
            question = f"That is a folder with {count}. Use every .ics file in it?"
            if not ask.is_agreed(question, default=False):
                continue
        name = _name(Path(path).stem, "calendar")
        return Place((CalendarSettings(name, found.type, path=place),))


def _feed(ask: Dialogue, given: Given, name: str) -> Place:
    """Ask for an address that can only be read, then for where its reminders go."""
    feed = CalendarSettings(
        name,
        "feed",
        ca_file=given.ca_file if not (given.url or given.provider) else "",
        fingerprint=given.fingerprint if not (given.url or given.provider) else "",
    )
    while True:
        url = given.feed or ask.text(
            "Its address (it stays secret: whoever has it can read the calendar)",
            option="--feed",
            check=_check_address,
        )
        url = config.checked("calendars", "url", places.address(url))
        feed = dataclasses.replace(feed, url=url)
        try:
            count = places.look_at_feed(feed)
        except CalsyncError as problem:
            if ask.is_silent:
                raise
            ask.tell_problem(problem)
            given.feed = ""
            continue
        break
    ask.tell(f"  It is read, with {_events(count)}.\n")
    target = _target(ask, given)
    first = target.found[0]
    if first.name == feed.name:
        feed = dataclasses.replace(feed, name=f"{feed.name} (read only)")
    feed = dataclasses.replace(feed, write_to=first.name)
    return dataclasses.replace(target, found=(feed, *target.found))


def _target(ask: Dialogue, given: Given) -> Place:
    """Ask for a calendar that can be written to."""
    service = given.service()
    if service is None and ask.is_silent:
        raise UsageError(
            "--feed can only be read: say with --path, --url or --provider where its reminders"
            " go; for once, without a config: calsync export ADDRESS"
        )
    if service is None:
        ask.tell("It can only be read. Where should its reminders go?")
        offered = tuple(s for s in SERVICES if s.way is not Way.FEED)
        service = _menu(ask, "Where to? (number or name)", (*offered, Service(_NEW_FILE, Way.FILE)))
        if service.advice:
            ask.tell(f"\n{service.advice}\n")
    if service.way is Way.SERVER:
        return _server(ask, given, service.provider)
    if service.title != _NEW_FILE and not (given.path and not os.path.lexists(given.path)):
        return _path(ask, given, service, for_reminders=True)
    if given.path:
        _check_new_path(given.path)
    path = Path(files.expanded(given.path or _new_path(ask)))
    return Place(
        (CalendarSettings(_name(path.stem, "reminders"), "ics", path=str(path.absolute())),),
        new_file=path.absolute(),
    )


def _new_path(ask: Dialogue) -> str:
    ask.tell("calsync keeps the reminders in it; import it into your calendar app after a run.")
    default = "~/calsync-reminders.ics"
    return ask.text("Path of the new file", option="--path", default=default, check=_check_new_path)


def _check_new_path(words: str) -> None:
    """Refuse where no new file can be. Raises UsageError."""
    path = files.expanded(words)
    if not config.is_utf8(os.path.abspath(path)):
        raise UsageError(f"{files.shown(os.path.abspath(path))}: is not UTF-8")
    if os.path.lexists(path):
        raise UsageError(f"{files.shown(words)} is there already; name another")
    if not os.path.isdir(os.path.dirname(os.path.abspath(path))):
        raise UsageError(f"{files.shown(words)}: there is no such folder; make it first")


def _check_address(words: str) -> None:
    config.checked("calendars", "url", places.address(words))


def _events(count: int) -> str:
    return "1 event" if count == 1 else f"{count} events"


def _name(words: str, otherwise: str) -> str:
    """Make a calendar's name in the config of what it is called elsewhere."""
    try:
        name: str = config.checked("calendars", "name", words)
    except ConfigError:
        return otherwise
    return name


# --- servers


def _server(ask: Dialogue, given: Given, provider: str) -> Place:
    """Ask for address, login and password until the server lists its calendars.

    Only what may be wrong is asked again.
    """
    url: str | None = None
    username: str | None = None
    source: SecretSource | None = None
    typed: Secret | None = None
    keep = ""  # how a run gets the password
    while True:
        try:
            if url is None:
                url = _address(ask, given, provider)
            if username is None:
                username = given.username or _username(ask, provider, given.before.username)
            account = _account(given, provider, url, username)
            if ask.is_silent:
                _check_login(given, provider, username)
            source = source or _given_secret(given, username) or _sign_in(provider, username)
            if username and not source and not typed and not ask.is_silent:
                keep = keep or _way_of_password(ask)
                source, typed = _password(ask, username, keep)
            account = dataclasses.replace(account, secret=source)
            secret = _secret(source) if source else typed
            ask.tell(f"\nAsking {account.name} …")
            offered = places.offered(account, secret)
            break
        except CalsyncError as problem:
            if ask.is_silent and isinstance(problem, LoginRefused) and not username:
                words = "is missing, and a password with it: the server wants a login"
                raise UsageError(f"--username: {words}") from None
            if ask.is_silent:
                raise
            ask.tell_problem(problem)
            given.before = Before(url or "", username or "")
            if source and source.key == "token_file":
                # The rest is done elsewhere: by signing in, or at the provider.
                if not ask.is_agreed("Try again?", default=True):
                    raise
            elif isinstance(problem, LoginRefused):
                username, source = None, None
                keep, typed = keep if typed else "", None
                given.forget_login()
            elif isinstance(problem, ConfigError):
                source, typed, keep = None, None, ""
                given.forget_password()
            elif provider and PROVIDERS[provider].url and not given.url:
                if not ask.is_agreed("Try again?", default=True):
                    raise
            else:
                url = None
                given.url = ""
    chosen = _choose(ask, given, account, offered)
    return Place(_sections(account, chosen), typed=typed, is_for_keyring=keep == "keyring")


def _check_login(given: Given, provider: str, username: str) -> None:
    """Refuse half a login. Raises UsageError, which names the other half."""
    auth = given.auth or (PROVIDERS[provider].auth if provider else "")
    has_password = any(getattr(given, name) for name in PASSWORD_OPTIONS)
    if has_password and not username and auth != "bearer":
        raise UsageError("--username: is missing; with --no-input it is needed")
    if username and not has_password and not _sign_in(provider, username):
        *most, last = (f"--{name.replace('_', '-')}" for name in PASSWORD_OPTIONS)
        words = "one is missing; with --no-input it is needed beside --username"
        raise UsageError(f"{', '.join(most)} or {last}: {words}")


def _account(given: Given, provider: str, url: str, username: str) -> CalendarSettings:
    """Make of what is known an entry of the config, still without a password."""
    account = CalendarSettings(
        "",
        "caldav",
        url=url,
        provider=provider,
        username=username,
        auth=given.auth,
        ca_file=given.ca_file,
        fingerprint=given.fingerprint,
    )
    return dataclasses.replace(account, name=_name(places.host_of(account), "server"))


def _address(ask: Dialogue, given: Given, provider: str) -> str:
    """Give the address of the server; "" where the provider has one for all."""
    is_corrected = bool(given.before.url)
    if given.url or (provider and PROVIDERS[provider].url and not is_corrected):
        return given.url
    words = ask.text(
        "Address of the server, or of the calendar",
        option="--url",
        default=given.before.url,
        check=_check_address,
    )
    url: str = config.checked("calendars", "url", places.address(words))
    return url


def _username(ask: Dialogue, provider: str, before: str) -> str:
    is_needed = bool(provider and PROVIDERS[provider].url)
    return ask.text(
        "User name" if is_needed else "User name (empty: the server wants none)",
        option="--username",
        default=before,
        check=lambda words: config.checked("calendars", "username", words),
        is_optional=not is_needed,
    )


def _given_secret(given: Given, username: str) -> SecretSource | None:
    """Make of the options what a config would hold. Raises UsageError."""
    if given.password_command:
        return SecretSource("password_command", _words(given.password_command))
    if given.password_file:
        return SecretSource("password_file", (given.password_file,))
    if given.password_env:
        return SecretSource("password_env", (given.password_env,))
    if given.password_keyring:
        return SecretSource("password_keyring", (given.password_keyring, username))
    return None


def _secret(source: SecretSource) -> Secret | None:
    """Fetch a password, to try it; None for a sign-in. Raises ConfigError."""
    return None if source.key == "token_file" else secrets.read(source, about="")


def _sign_in(provider: str, username: str) -> SecretSource | None:
    """Say where a sign-in is kept, for a provider that takes one; as the config does."""
    if not provider or PROVIDERS[provider].sign_in is None:
        return None
    return SecretSource("token_file", (str(tokens.own_file(provider, username)),))


def _words(command: str) -> tuple[str, ...]:
    """Split a command as a shell would, which never gets it. Raises ConfigError."""
    try:
        words = shlex.split(command, posix=sys.platform != "win32")
    except ValueError:
        raise ConfigError(["the command: a quotation mark has no other"]) from None
    found: tuple[str, ...] = config.checked("calendars", "password_command", words)
    return found


def _way_of_password(ask: Dialogue) -> str:
    """Ask how runs are to get the password; the keyring only where there is one."""
    fault = secrets.keyring_fault()
    ways = {
        "keyring": "the system's keyring keeps it",
        "file": "a file in the config folder keeps it, for your eyes only",
        "command": "a command prints it (pass, op, security …)",
        "variable": "an environment variable holds it",
    }
    if fault:
        del ways["keyring"]
        ask.tell(f"\n(No keyring here: {fault})")
    else:
        ask.tell("\n(From cron the keyring opens only where you are logged in.)")
    # A keyring of macOS and Windows opens with the login, others only for a desktop.
    is_open = "keyring" in ways and sys.platform in ("darwin", "win32")
    default = list(ways).index("keyring" if is_open else "file")
    number = ask.choice(
        "How does calsync get the password? (number)", list(ways.values()), default=default
    )
    return list(ways)[number]


def _password(ask: Dialogue, username: str, keep: str) -> tuple[SecretSource | None, Secret | None]:
    """Ask for the password, or for where it is."""
    match keep:
        case "command":
            command = ask.text("The command", option="--password-command", check=_words)
            return SecretSource("password_command", _words(command)), None
        case "variable":
            name = ask.text("Name of the variable", option="--password-env")
            return SecretSource("password_env", (name,)), None
        case _:
            return None, Secret(ask.hidden(f"Password of {username}"))


def _choose(
    ask: Dialogue, given: Given, account: CalendarSettings, offered: tuple[Offered, ...]
) -> tuple[Offered, ...]:
    """Choose by name, by the address given, or ask. Never the first one.

    Raises ConfigError where there is nobody to ask.
    """
    titles = _titles(offered)
    if given.calendar_names:
        try:
            return tuple(_named(name, offered) for name in given.calendar_names)
        except ConfigError as problem:
            if ask.is_silent:
                raise
            ask.tell_problem(problem)
    named = tuple(one for one in offered if one.is_named)
    if named or (len(offered) == 1 and offered[0].can_write):
        chosen = named or offered
        ask.tell(f"  The calendar is {titles[offered.index(chosen[0])]}.\n")
        return _writable_only(chosen, offered)
    if ask.is_silent:
        names = ", ".join(titles)
        raise ConfigError([f"--calendar-name: is missing; {account.name} has {names}"])
    while True:
        numbers = ask.choices("Which has your interviews? (numbers, with commas between)", titles)
        try:
            return _writable_only(tuple(offered[number] for number in numbers), offered)
        except ConfigError as problem:
            ask.tell_problem(problem)


def _named(name: str, offered: tuple[Offered, ...]) -> Offered:
    fitting = [one for one in offered if one.name == name]
    fitting = fitting or [one for one in offered if one.name.casefold() == name.casefold()]
    fitting = fitting or [one for one in offered if one.url == name]
    if len(fitting) == 1:
        return _writable_only((fitting[0],), offered)[0]
    names = ", ".join(_titles(offered))
    words = f'several are called "{name}"' if fitting else f'there is no "{name}"'
    advice = "; take an address" if fitting else ""
    raise ConfigError([f"--calendar-name: {words}; there are {names}{advice}"])


def _writable_only(
    chosen: tuple[Offered, ...], offered: tuple[Offered, ...]
) -> tuple[Offered, ...]:
    for one in chosen:
        if not one.can_write:
            title = _titles(offered)[offered.index(one)]
            raise ConfigError([f"{title}: reminders cannot be written there"])
    return chosen


def _titles(offered: tuple[Offered, ...]) -> list[str]:
    """Give what tells them apart: the address as well where others bear the name."""
    count = Counter(one.name.casefold() for one in offered)
    return [
        f"{_title(one)} at {printable(one.url)}"
        if one.name and count[one.name.casefold()] > 1
        else _title(one)
        for one in offered
    ]


def _title(one: Offered) -> str:
    name = f'"{printable(one.name)}"' if one.name else printable(one.url)
    return name if one.can_write else f"{name} (can only be read)"


def _sections(
    account: CalendarSettings, chosen: tuple[Offered, ...]
) -> tuple[CalendarSettings, ...]:
    """Make the sections of the config; no two have one name."""
    sections: list[CalendarSettings] = []
    taken: set[str] = set()
    for one in chosen:
        name, number = _name(one.name, account.name), 2
        while name in taken:
            name, number = f"{_name(one.name, account.name)} {number}", number + 1
        taken.add(name)
        section = dataclasses.replace(account, name=name, url=one.url)
        if section.secret and section.secret.key == "token_file":
            section = dataclasses.replace(section, secret=None)  # the config knows where
        sections.append(section)
    return tuple(sections)
