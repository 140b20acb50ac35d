"""`calsync undo`: take every reminder away again."""

from __future__ import annotations

import sys
from contextlib import ExitStack

import click

from calsync.cli.options import (
    Options,
    calendar_option,
    common_options,
    override_options,
    with_options,
)


@click.command("undo")
@click.option("--past", is_flag=True, help="Those that have passed as well.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@calendar_option
@override_options
@common_options
@with_options
def command(
    options: Options,
    past: bool,
    yes: bool,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
) -> int:
    """Remove every reminder that calsync made and that still lies ahead.

    They are dismissed for good; only "sync --restore" brings them back.
    """
    from calsync import job
    from calsync.checkup import trial
    from calsync.cli.dialogue import is_agreed
    from calsync.cli.output import say, show_run
    from calsync.cli.setting import open_setting
    from calsync.errors import UsageError

    with ExitStack() as stack:
        setting = open_setting(
            options,
            stack,
            calendar=calendar,
            region=region,
            timezone=timezone,
            me=me,
            locked=not options.dry_run,
        )

        def undo(*, dry_run: bool) -> job.Run:
            return job.undo(
                setting.stores,
                settings=setting.settings,
                now=setting.now,
                machine=setting.machine,
                memory=setting.memory,
                past=past,
                dry_run=dry_run,
            )

        run = undo(dry_run=True)
        count = len(run.done)
        what = _reminders(count)
        if not count:
            if not options.quiet:
                say("there is no reminder to remove")
        elif not options.dry_run:
            if not yes and not sys.stdin.isatty():
                raise UsageError(f"{what} would be removed; if that is right, add --yes")
            if not yes and not is_agreed(f"Remove {what}?", default=False):
                return 0
            run = undo(dry_run=False)
            count = len(run.done)  # less, where some could not be removed
        if not options.dry_run:
            for store in setting.stores:
                trial.clear(store)
        if count and not options.quiet:
            back = "" if options.dry_run else "; calsync sync --restore brings back what lies ahead"
            say(f"{_reminders(count)} {'would be ' if options.dry_run else ''}removed{back}")
    return show_run(run, options)


def _reminders(count: int) -> str:
    return f"{count} reminder{'' if count == 1 else 's'}"
