"""One pass of `sync`, from what was asked to what stands on record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from calsync.cli.options import Options

if TYPE_CHECKING:
    from calsync.halt import Halt
    from calsync.job import Run
    from calsync.model import Settings
    from calsync.stores.base import Store
    from calsync.stores.connections import Connections


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
    connections: Connections | None = None,
    with_stores: Callable[[Sequence[Store]], Sequence[Store]] = tuple,
) -> tuple[Run, bool]:
    """Read, decide and write once, and put on record how it went.

    Tells beside the run whether faults that pass are not worth a word yet.
    `settings` are those that were loaded already, `connections` what a pass leaves for the
    next; `with_stores` may put others in the
    place of the stores.
    """
    from calsync import job
    from calsync.cli.recording import Recording
    from calsync.cli.setting import open_setting

    with Recording(options, wish.calendar) as recording, ExitStack() as stack:
        settings = settings or wish.settings(options)
        recording.ping_url = settings.ping_url
        setting = open_setting(
            options,
            stack,
            calendar=wish.calendar,
            settings=settings,
            locked=not options.dry_run,
            accept_empty=wish.accept_empty,
            connections=connections,
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
            is_heard=options.as_json or not options.quiet,
        )
        recording.keep(run, setting)
    return run, recording.is_hushed
