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
) -> int:
    """Write the reminders into the configured calendars, or into --calendar PATH.

    Prints one line for each change, nothing when nothing changed.
    """
    from calsync import job
    from calsync.cli.output import say, say_notes, show_json, show_lines
    from calsync.cli.setting import open_setting
    from calsync.cli.stdout import to_stdout
    from calsync.report import objects, text

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
        run = job.run_once(
            setting.stores,
            settings=setting.settings,
            now=setting.now,
            machine=setting.machine,
            dry_run=options.dry_run,
            max_changes=options.max_changes,
            accept_empty=accept_empty,
            restore=restore,
        )
    decision = run.decision
    failures = [*decision.failures, *run.failures]
    is_changed = bool(run.done) and not options.dry_run
    with to_stdout(after="; the calendar was changed all the same" if is_changed else ""):
        if options.as_json:
            show_json(
                objects.plan_object(
                    run.changes,
                    decision.interviews,
                    decision.applications,
                    [*decision.notes, *failures],
                )
            )
        elif not options.quiet:
            show_lines(text.change_line(change) for change in run.done)
    is_worth_telling = run.done or options.verbose
    say_notes(decision.notes if is_worth_telling else decision.file_notes, options)
    if is_worth_telling:
        say_notes(text.likely_notes(decision.interviews), options)
    for failure in failures:
        say(text.note_line(failure))
    return 1 if failures else 0
