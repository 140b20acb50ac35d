"""`calsync sync`: write the reminders into the calendar itself."""

from __future__ import annotations

from contextlib import ExitStack

import click

from calsync.cli.options import (
    Options,
    calendar_option,
    common_options,
    override_options,
    with_options,
)


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
    from calsync import job
    from calsync.cli.output import show_run
    from calsync.cli.recording import Recording
    from calsync.cli.setting import open_setting

    with Recording(options, calendar) as recording, ExitStack() as stack:
        setting = open_setting(
            options,
            stack,
            calendar=calendar,
            region=region,
            timezone=timezone,
            me=me,
            locked=not options.dry_run,
            accept_empty=accept_empty,
        )
        run = job.run_once(
            setting.stores,
            settings=setting.settings,
            now=setting.now,
            machine=setting.machine,
            memory=setting.memory,
            dry_run=options.dry_run,
            max_changes=options.max_changes,
            accept_empty=accept_empty,
            accept_deletions=accept_deletions,
            restore=restore,
        )
        recording.keep(run, setting)
    return show_run(run, options)
