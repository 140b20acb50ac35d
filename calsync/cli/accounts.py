"""One config as the daemon sees it: a pass, and what tells that something has changed."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import click

from calsync.cli.apart import Said, said_here
from calsync.cli.ending import say_ending
from calsync.cli.options import Options
from calsync.cli.output import say, show_lines, show_run
from calsync.cli.passes import Wish, make_pass
from calsync.cli.recording import SINCE
from calsync.cli.setting import config_path
from calsync.daemon import Went
from calsync.errors import LoginRefused
from calsync.halt import Halt
from calsync.model import CalendarSettings, Settings
from calsync.report.text import printable
from calsync.stores.base import Outcome, Snapshot, Store, Write
from calsync.stores.connections import Connections
from calsync.stores.files import FileStore, expanded, signature_of
from calsync.zone import machine_zone


class SyncAccount:
    """A config, or the calendar of the command line, with the settings as they were read.

    Without settings each pass reads them, which were wrong up to now. `show` is given what
    a pass printed, and its exit code.
    """

    def __init__(
        self,
        name: str,
        options: Options,
        wish: Wish,
        *,
        settings: Settings | None,
        halt: Halt,
        connections: Connections,
        show: Callable[[str, Said, int], None],
    ) -> None:
        self.name = name
        self._options = options
        self._wish = wish
        self._loaded = settings
        self._settings = settings = settings or Settings()
        self._halt = halt
        self._connections = connections
        self._show = show
        self._refusals: dict[str, str] = {}  # what was said of calendars that rest
        if wish.calendar is not None:  # in the place of those of the config
            calendars: tuple[CalendarSettings, ...] = ()
            self._places = [str(Path(expanded(wish.calendar)))]
        else:
            calendars = settings.calendars
            self._places = [str(Path(c.path)) for c in calendars if c.path]
        self._remote = {c.name for c in calendars if not c.path}
        self.hosts = hosts_of(calendars)
        self.is_local = bool(self._places)

    @property
    def is_read(self) -> bool:
        """Whether its config could be read."""
        return self._loaded is not None

    def attempt(self, resting: frozenset[str]) -> Went:
        """Make one pass; see `calsync.daemon.Account`."""
        refused: set[str] = set()
        self._refusals = {n: words for n, words in self._refusals.items() if n in resting}
        before = self._states()
        left: int | None = None
        on_disk: list[FileStore] = []

        def careful(stores: Sequence[Store]) -> Sequence[Store]:
            on_disk.extend(store for store in stores if isinstance(store, FileStore))
            return [
                _Careful(store, refused, self._refusals, is_resting=store.name in resting)
                if store.name in self._remote
                else store
                for store in stores
            ]

        with said_here() as said:
            try:
                run, is_hushed = make_pass(
                    self._options,
                    self._wish,
                    settings=self._loaded,
                    halt=self._halt,
                    connections=self._connections,
                    with_stores=careful,
                )
                if run.done or run.earlier:
                    left = self._number(before, on_disk)
                code = show_run(run, self._options, is_hushed=is_hushed)
            except click.exceptions.Exit as ended:
                code = ended.exit_code
            except Exception as problem:
                code = say_ending(problem)
        self._show(self.name, said, code)
        return Went(code, left, frozenset(refused))

    def look(self) -> int:
        """Give a number that changes with a local calendar or the machine's zone."""
        return self._number(self._states(), ())

    def _states(self) -> dict[str, dict[str, str]]:
        """Give the signatures of the files of each local calendar."""
        return {place: _signatures(place) for place in self._places}

    def _number(self, states: dict[str, dict[str, str]], stores: Iterable[FileStore]) -> int:
        """Make one number of them; of what a store has read or written, its word counts."""
        for store in stores:
            place = str(store.path)
            # What it could not read, or has deleted, is as it is now.
            others = states.get(place, {}).keys() - store.left.keys()
            now = _signatures(place) if others else {}
            states[place] = {n: now[n] for n in others & now.keys()} | store.left
        zone = machine_zone().key if self._settings.me.timezone is None else ""
        return hash((zone, *(frozenset(states[place].items()) for place in self._places)))

    def stamp(self) -> int:
        """Give a number that changes with the files of the config, its passwords, its sign-ins."""
        files = [str(config_path(self._options))]
        sign_ins: list[float | None] = []
        for calendar in self._settings.calendars:
            if calendar.secret and calendar.secret.key == "password_file":
                files += calendar.secret.value
            elif calendar.secret and calendar.secret.key == "token_file":
                from calsync.stores.dav import tokens

                sign_ins.append(tokens.signed_in_at(Path(calendar.secret.value[0])))
        return hash((*(_signature(file) for file in files), *sign_ins))


class _Careful:
    """A store on a server that is not asked again once it has refused the login."""

    def __init__(
        self, store: Store, refused: set[str], refusals: dict[str, str], *, is_resting: bool
    ) -> None:
        self._store = store
        self._refused = refused
        self._refusals = refusals
        self._is_resting = is_resting
        self.name = store.name
        self.is_folder = store.is_folder

    def read(self) -> Snapshot:
        """Read everything; see `Store`."""
        if self._is_resting:
            # In the words of the first time, as the same is said once.
            words = f"{self.name}: the server has refused the login; {_when_asked_again()}"
            raise LoginRefused(self._refusals.get(self.name, words))
        try:
            return self._store.read()
        except LoginRefused as problem:
            self._refused.add(self.name)
            words = self._refusals[self.name] = f"{problem}; {_when_asked_again()}"
            raise LoginRefused(words) from None

    def write(
        self, writes: Iterable[Write], *, still_unwritten: frozenset[str] = frozenset()
    ) -> tuple[Outcome, ...]:
        """Try each write in turn; see `Store`."""
        outcomes = self._store.write(writes, still_unwritten=still_unwritten)
        if any(outcome.code == LoginRefused.exit_code for outcome in outcomes):
            self._refused.add(self.name)
        return outcomes

    def commit(self) -> None:
        """Let the next run begin here; see `Store`."""
        self._store.commit()

    def close(self) -> None:
        """Let go of what is open; see `Store`."""
        self._store.close()


def _when_asked_again() -> str:
    words = "it is asked again in a day, or when config, password file or sign-in change"
    return words if sys.platform == "win32" else f"{words}, or after: kill -HUP {os.getpid()}"


def hosts_of(calendars: Iterable[CalendarSettings]) -> dict[str, int]:
    """Name the servers of calendars, and how many of them each has."""
    hosts: dict[str, int] = {}
    for calendar in calendars:
        if not calendar.path:
            host = _host_of(calendar)
            hosts[host] = hosts.get(host, 0) + 1
    return hosts


def _host_of(calendar: CalendarSettings) -> str:
    if calendar.url:
        return urlsplit(calendar.url).hostname or ""
    from calsync.stores.dav import address_of

    return urlsplit(address_of(calendar)).hostname or calendar.provider


def _signatures(path: str) -> dict[str, str]:
    """Give the signatures of a file, or of the .ics files of a folder, by name."""
    try:
        with os.scandir(path) as entries:
            names = [
                e.name for e in entries if e.name.lower().endswith(".ics") and e.name[0] != "."
            ]
    except NotADirectoryError:
        return {os.path.basename(path): _signature(path)}
    except OSError as problem:
        return {"": str(problem.errno)}
    return {name: _signature(os.path.join(path, name)) for name in names}


def _signature(path: str) -> str:
    try:
        return signature_of(os.stat(path))
    except OSError as problem:
        return str(problem.errno)


class Printer:
    """Prints what passes said; of a fault that goes on, what it said is printed once a day."""

    REPEAT_SECONDS = 86400.0

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: dict[str, tuple[str, float]] = {}
        self._lock = threading.Lock()

    def show(self, name: str, said: Said, code: int) -> None:
        """Print what a pass said, led by whose it was where it has a name."""
        with self._lock:
            self._show(name, said, code)

    def _show(self, name: str, said: Said, code: int) -> None:
        lead = f"{printable(name)}: " if name else ""  # of a file
        show_lines(f"{lead}{line}" for line in said.results.getvalue().splitlines())
        sys.stdout.flush()
        messages = said.messages.getvalue()
        if code:
            before, at = self._last.get(name, ("", 0.0))
            is_told = messages == before and self._clock() - at < self.REPEAT_SECONDS
            if is_told and SINCE not in messages:
                return
            self._last[name] = messages, self._clock()
        else:
            self._last.pop(name, None)
        for line in messages.splitlines():
            say(f"{lead}{line.removeprefix('calsync: ')}")
