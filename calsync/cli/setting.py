"""From what was asked to what a run needs: settings, calendars, the clock."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from calsync.cli.options import Options
from calsync.errors import ConfigError, UsageError
from calsync.model import Settings
from calsync.stores.base import Store
from calsync.zone import machine_zone

if TYPE_CHECKING:
    from calsync.memory import Memory


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything outside the calendar that a run depends on."""

    settings: Settings
    stores: tuple[Store, ...]
    memory: Memory
    now: datetime
    machine: ZoneInfo


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
                [f"no config at {where}: write one, or name a calendar with --calendar PATH"]
            )
        settings = config.load(path)
    try:
        return config.override(settings, region=region, timezone=timezone, me=me)
    except ConfigError as problem:
        raise UsageError(str(problem)) from None


def open_setting(
    options: Options,
    stack: ExitStack,
    *,
    calendar: str | None,
    region: str | None = None,
    timezone: str | None = None,
    me: tuple[str, ...] = (),
    locked: bool = False,
) -> Setting:
    """Open the calendars of a command; `locked` for one that writes.

    Raises:
        ConfigError: the config is wrong, or names a calendar that cannot be used.
        UsageError: the path is not there.
        TryAgainLater: another run holds the lock.
    """
    from calsync.memory import open_memory
    from calsync.stores import open_store
    from calsync.stores.files import expanded
    from calsync.stores.lock import lock

    settings = settings_of(
        options, region=region, timezone=timezone, me=me, needs_config=calendar is None
    )
    if calendar is not None:
        if not calendar:
            raise UsageError("--calendar: names no file or folder")
        stores = [open_store(calendar)]
        paths = [expanded(calendar)]
        memory = open_memory(*paths)
    else:
        stores, paths = _configured(settings)
        memory = open_memory(_config_path(options))
    if locked:
        stack.enter_context(lock(*paths))
    machine = machine_zone()
    now = options.moment(settings.me.timezone or machine)
    return Setting(settings, tuple(stores), memory, now, machine)


def _config_path(options: Options) -> Path:
    from calsync import config

    return config.find_path(options.config, os.environ) or config.own_path()


def _configured(settings: Settings) -> tuple[list[Store], list[str]]:
    from calsync.stores import open_store

    if not settings.calendars:
        raise ConfigError(["calendars: there is none; add a [[calendars]] section"])
    problems = [
        f"calendars.{c.name}: type {c.type} is not supported by this version yet (ics and vdir are)"
        for c in settings.calendars
        if c.type not in ("ics", "vdir")
    ]
    stores: list[Store] = []
    for calendar in settings.calendars:
        if calendar.type not in ("ics", "vdir"):
            continue
        where = f"calendars.{calendar.name}"
        try:
            store = open_store(calendar.path, name=calendar.name)
        except UsageError as problem:
            problems.append(f"{where}: {problem}")
            continue
        if store.is_folder and calendar.type == "ics":
            problems.append(f"{where}: {calendar.path} is a folder: its type is vdir, not ics")
        elif not store.is_folder and calendar.type == "vdir":
            problems.append(f"{where}: {calendar.path} is a file: its type is ics, not vdir")
        stores.append(store)
    if problems:
        raise ConfigError(problems)
    return stores, [calendar.path for calendar in settings.calendars]
