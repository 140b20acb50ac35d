"""`calsync sync`: write the reminders into the calendar itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from calsync.cli.options import (
    Options,
    calendar_option,
    common_options,
    override_options,
    with_options,
)

if TYPE_CHECKING:
    from calsync.halt import Halt
    from calsync.job import Run
    from calsync.model import Settings
    from calsync.stores.base import Store


@dataclass(frozen=True, slots=True)
class Wish:
    """What `sync` was asked for, apart from the common options."""

    calendar: str | None = None
    region: str | None = None
    timezone: str | None = None
    me: tuple[str, ...] = ()
    accept_empty: bool = False
    accept_deletions: bool = False
    restore: bool = False

    def settings(self, options: Options) -> Settings:
        """Load the config that is asked for. Raises ConfigError and UsageError."""
        from calsync.cli.setting import settings_for

        return settings_for(
            self.calendar, options, region=self.region, timezone=self.timezone, me=self.me
        )


def make_pass(
    options: Options,
    wish: Wish,
    *,
    settings: Settings | None = None,
    halt: Halt | None = None,
    with_stores: Callable[[Sequence[Store]], Sequence[Store]] = tuple,
) -> Run:
    """Read, decide and write once, and put on record how it went.

    `settings` are those that were loaded already; `with_stores` may put others in the
    place of the stores.
    """
    from calsync import job
    from calsync.cli.recording import Recording
    from calsync.cli.setting import open_setting

    with Recording(options, wish.calendar) as recording, ExitStack() as stack:
        settings = settings or wish.settings(options)
        setting = open_setting(
            options,
            stack,
            calendar=wish.calendar,
            settings=settings,
            locked=not options.dry_run,
            accept_empty=wish.accept_empty,
            is_halted=(lambda: halt.is_asked) if halt else None,
        )
        run = job.run_once(
            with_stores(setting.stores),
            settings=setting.settings,
            now=setting.now,
            machine=setting.machine,
            memory=setting.memory,
            dry_run=options.dry_run,
            max_changes=options.max_changes,
            accept_empty=wish.accept_empty,
            accept_deletions=wish.accept_deletions,
            restore=wish.restore,
            halt=halt,
        )
        recording.keep(run, setting)
    return run


@click.command("sync")
@calendar_option
@override_options
@click.option(
    "--accept-empty", is_flag=True, help="The calendar is meant to be without other events."
)
@click.option("--restore", is_flag=True, help="Write again what was deleted.")
@click.option(
    "--accept-deletions", is_flag=True, help="The reminders that are gone were deleted on purpose."
)
@common_options
@with_options
def command(
    options: Options,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
    accept_empty: bool,
    restore: bool,
    accept_deletions: bool,
) -> int:
    """Write the reminders into the configured calendars, or into --calendar PATH.

    Prints one line for each change, nothing when nothing changed.
    """
    return write(
        options,
        calendar=calendar,
        region=region,
        timezone=timezone,
        me=me,
        accept_empty=accept_empty,
        restore=restore,
        accept_deletions=accept_deletions,
    )


def write(
    options: Options,
    *,
    calendar: str | None = None,
    region: str | None = None,
    timezone: str | None = None,
    me: tuple[str, ...] = (),
    accept_empty: bool = False,
    restore: bool = False,
    accept_deletions: bool = False,
) -> int:
    """Do one run, put it on record, tell of it, and give its exit code."""
    from calsync.cli.output import show_run

    wish = Wish(
        calendar,
        region,
        timezone,
        me,
        accept_empty=accept_empty,
        accept_deletions=accept_deletions,
        restore=restore,
    )
    return show_run(make_pass(options, wish), options)
