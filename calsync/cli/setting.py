"""From what was asked to what a run needs: settings, calendars, the clock."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from calsync.cli.options import Options
from calsync.errors import ConfigError, UsageError
from calsync.model import CalendarSettings, Remembered, Settings
from calsync.stores.base import Store
from calsync.zone import machine_zone

if TYPE_CHECKING:
    from calsync.decision import Decision
    from calsync.inheritance import Heir
    from calsync.memory import Memory
    from calsync.stores.connections import Connections


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything outside the calendar that a run depends on."""

    settings: Settings
    stores: tuple[Store, ...]
    memory: Memory | Heir
    now: datetime
    machine: ZoneInfo

    def look(self, *, everything: bool = False, history: bool = False) -> Decision:
        """Read and decide, for a command that only shows. Raises as `job.look`."""
        from calsync import job

        return job.look(
            self.stores,
            self.settings,
            self.now,
            self.machine,
            memory=self.memory,
            everything=everything,
            history=history,
        )


def settings_of(
    options: Options,
    *,
    region: str | None = None,
    timezone: str | None = None,
    me: tuple[str, ...] = (),
    needs_config: bool = False,
) -> Settings:
    """Load the config that was asked for and put the command line's values over it.

    Raises:
        ConfigError: the config is wrong, or missing where it is needed.
        UsageError: a value on the command line is wrong.
    """
    from calsync import config

    settings = Settings()
    if options.config or needs_config:
        path = config.find_path(options.config, os.environ)
        if path is None or not os.path.exists(path):  # False for a name that is too long
            where = path or config.own_path()
            raise ConfigError(
                [f"no config at {where}: run calsync init, or name a calendar with --calendar PATH"]
            )
        settings = config.load(path)
    return overridden(settings, region=region, timezone=timezone, me=me)


def overridden(
    settings: Settings, *, region: str | None, timezone: str | None, me: tuple[str, ...]
) -> Settings:
    """Put the command line's values over the settings. Raises UsageError."""
    from calsync import config

    try:
        return config.override(settings, region=region, timezone=timezone, me=me)
    except ConfigError as problem:
        raise UsageError(str(problem)) from None


def settings_for(
    calendar: str | None,
    options: Options,
    *,
    region: str | None = None,
    timezone: str | None = None,
    me: tuple[str, ...] = (),
) -> Settings:
    """Give what counts for the configured calendars, or for the one of the command line.

    Raises ConfigError and UsageError as `settings_of` does.
    """
    from calsync.memory import open_memory
    from calsync.stores.files import expanded

    if calendar == "":
        raise UsageError("--calendar: names no file or folder")
    if calendar is not None and not options.config:
        # What was given once counts for that calendar: `mark` without the region that
        # `sync` was given would move every reminder.
        given = (open_memory(expanded(calendar)).load() or Remembered()).given
        region = given.get("region") if region is None else region
        timezone = given.get("timezone") if timezone is None else timezone
        me = me or tuple(given.get("me", "").split())
    return settings_of(
        options, region=region, timezone=timezone, me=me, needs_config=calendar is None
    )


def open_setting(
    options: Options,
    stack: ExitStack,
    *,
    calendar: str | None,
    region: str | None = None,
    timezone: str | None = None,
    me: tuple[str, ...] = (),
    locked: bool = False,
    everything: bool = False,
    accept_empty: bool = False,
    ids: frozenset[str] = frozenset(),
    settings: Settings | None = None,
    is_halted: Callable[[], bool] | None = None,
    connections: Connections | None = None,
) -> Setting:
    """Open the calendars of a command; `locked` for one that writes,
    `everything` for one that shows all events, `accept_empty` where that was asked for;
    `ids` are of events that must be read whatever they look like. `settings` are those
    that were loaded already; once `is_halted` no further write goes to a server.
    `connections` are those that a run leaves for the next.

    Raises:
        ConfigError: the config is wrong, or names a calendar that cannot be used.
        UsageError: the path is not there.
        TryAgainLater: another run holds the lock.
    """
    from calsync.inheritance import open_memory_of
    from calsync.memory import open_memory
    from calsync.stores import open_store
    from calsync.stores.files import expanded
    from calsync.stores.lock import lock

    settings = settings or settings_for(calendar, options, region=region, timezone=timezone, me=me)
    machine = machine_zone()
    now = options.moment(settings.me.timezone or machine)
    if calendar is not None:
        stores = [open_store(calendar)]
        places = {expanded(calendar): calendar}
        memory: Memory | Heir = open_memory(*places)
    else:
        memory = open_memory_of(config_path(options), settings)
        if any(c.type == "caldav" for c in settings.calendars):
            known = memory.load() or Remembered()
            ids |= known.settled.keys()
        wish = _Wish(now, everything, accept_empty, ids, is_halted, connections)
        stores, places = _configured(settings, wish)
    for store in stores:
        stack.callback(store.close)
    if locked:
        stack.enter_context(lock(*places, names=places))
    return Setting(settings, tuple(stores), memory, now, machine)


def config_path(options: Options) -> Path:
    """Name the config that a command uses, there or not."""
    from calsync import config

    return config.find_path(options.config, os.environ) or config.own_path()


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is asked of a calendar on a server; `ids` are of events that must be read."""

    now: datetime
    everything: bool
    accept_empty: bool
    ids: frozenset[str]
    is_halted: Callable[[], bool] | None = None
    connections: Connections | None = None


def _configured(settings: Settings, wish: _Wish) -> tuple[list[Store], dict[str, str]]:
    """Open every calendar of the config; name what a lock keeps others away from, by place."""
    from calsync.stores import open_on_disk

    if not settings.calendars:
        raise ConfigError(["calendars: there is none; add a [[calendars]] section"])
    problems: list[str] = []
    stores: list[Store] = []
    places: dict[str, str] = {}
    for calendar in settings.calendars:
        try:
            if calendar.type == "caldav":
                store = _server(calendar, settings, wish)
            elif calendar.type == "feed":
                store = _feed(calendar, wish)
            else:
                store = open_on_disk(calendar)
        except ConfigError as problem:
            problems += problem.problems
            continue
        stores.append(store)
        if calendar.type != "feed":  # which is only read, by any number at once
            places[calendar.place] = calendar.name
    if problems:
        raise ConfigError(problems)
    return stores, places


def _server(calendar: CalendarSettings, settings: Settings, wish: _Wish) -> Store:
    """Open a calendar on a server; a look at everything keeps nothing for the next run."""
    from calsync import __version__, decision
    from calsync.detection import sieve
    from calsync.ics.candidates import keeper
    from calsync.marks import digest
    from calsync.stores import dav
    from calsync.stores.cached import CollectionCache

    net = sieve.EVERYTHING if wish.everything else sieve.make(settings)
    cache = CollectionCache(calendar.place, basis=digest(__version__, repr(net)))
    today = wish.now.date()
    return dav.open_store(
        calendar,
        keeps=keeper(net),
        cache=None if wish.everything else cache,
        window=(today - decision.READ_BACK, today + decision.READ_AHEAD),
        ids=wish.ids,
        accept_empty=wish.accept_empty,
        is_halted=wish.is_halted,
        connections=wish.connections,
    )


def _feed(calendar: CalendarSettings, wish: _Wish) -> Store:
    from calsync.stores.cached import FeedCopies
    from calsync.stores.feed import Feed

    return Feed(
        calendar.url,
        name=calendar.name,
        copies=FeedCopies(calendar.url),
        ca_file=calendar.ca_file,
        fingerprint=calendar.fingerprint,
        connections=wish.connections,
    )
