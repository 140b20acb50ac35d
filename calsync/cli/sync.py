"""`calsync sync`: write the reminders into the calendar itself."""

from __future__ import annotations

import click

from calsync.cli.folders import bounds_options, configs_in, folder_options
from calsync.cli.options import (
    Options,
    calendar_option,
    common_options,
    override_options,
    with_options,
)
from calsync.cli.passes import Wish, make_pass


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
@folder_options
@bounds_options
@common_options
@with_options
def command(
    options: Options,
    config_dir: str | None,
    part: tuple[int, int] | None,
    connections: int,
    per_host: int,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
    accept_empty: bool,
    restore: bool,
    accept_deletions: bool,
) -> int:
    """Write the reminders into the configured calendars, or into --calendar PATH.

    Prints one line for each change, nothing when nothing changed. With --config-dir all of
    several people have their pass, side by side; the exit code is the worst of theirs.
    """
    if config_dir is not None:
        from calsync.cli.people import sync_people
        from calsync.gate import Gate

        configs = configs_in(
            options,
            config_dir,
            part,
            calendar=calendar,
            region=region,
            timezone=timezone,
            me=me,
            restore=restore,
            accept_empty=accept_empty,
            accept_deletions=accept_deletions,
        )
        return sync_people(options, configs, Gate(in_all=connections, per_host=per_host))
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
    run, is_hushed = make_pass(options, wish)
    return show_run(run, options, is_hushed=is_hushed)
