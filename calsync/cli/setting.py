"""From what was asked to what a run needs: settings, calendars, the clock."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from calsync.cli.options import Options
from calsync.errors import ConfigError, UsageError
from calsync.model import Settings
from calsync.stores.base import Store
from calsync.zone import machine_zone


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything outside the calendar that a run depends on."""

    settings: Settings
    stores: tuple[Store, ...]
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
        if path is None or not path.exists():
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
    from calsync.stores import open_store
    from calsync.stores.lock import lock

    settings = settings_of(
        options, region=region, timezone=timezone, me=me, needs_config=calendar is None
    )
    if calendar is not None:
        path = Path(calendar).expanduser()
        if not calendar or not path.exists():
            raise UsageError(f"--calendar {calendar!r}: no such file or folder")
        stores = [open_store(path)]
        paths = [path]
    else:
        stores, paths = _configured(settings)
    if locked:
        stack.enter_context(lock(*paths))
    machine = machine_zone()
    now = options.moment(settings.me.timezone or machine)
    return Setting(settings, tuple(stores), now, machine)


def _configured(settings: Settings) -> tuple[list[Store], list[Path]]:
    from calsync.stores import open_store

    if not settings.calendars:
        raise ConfigError(["calendars: there is none; add a [[calendars]] section"])
    problems = [
        f"calendars.{c.name}: type {c.type} is not supported by this version yet (ics and vdir are)"
        for c in settings.calendars
        if c.type not in ("ics", "vdir")
    ]
    problems += [
        f"calendars.{c.name}: {c.path}: no such file or folder"
        for c in settings.calendars
        if c.type in ("ics", "vdir") and not Path(c.path).exists()
    ]
    if problems:
        raise ConfigError(problems)
    stores = [open_store(Path(c.path), name=c.name) for c in settings.calendars]
    return stores, [Path(c.path) for c in settings.calendars]
