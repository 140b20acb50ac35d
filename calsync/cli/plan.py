"""`calsync plan`: what `sync` would do, and why."""

from __future__ import annotations

from contextlib import ExitStack
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
    from calsync.cli.setting import Setting
    from calsync.decision import Decision


@click.command("plan")
@calendar_option
@override_options
@common_options
@with_options
def command(
    options: Options,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
) -> int:
    """Show what sync would do and why, as a table; change nothing."""
    from calsync.cli.setting import open_setting

    with ExitStack() as stack:
        setting = open_setting(
            options, stack, calendar=calendar, region=region, timezone=timezone, me=me
        )
        decision = show(setting, options)
    return 1 if decision.failures else 0


def show(setting: Setting, options: Options) -> Decision:
    """Show what a run would do, and give it. Raises Refused where a guard would stop it."""
    from calsync import diff
    from calsync.cli.output import say, say_notes, show_json, show_table
    from calsync.report import objects, text

    decision = setting.look()
    if options.as_json:
        show_json(
            objects.plan_object(
                decision.changes,
                decision.interviews,
                decision.applications,
                [*decision.notes, *decision.failures],
            )
        )
    else:
        table = text.plan_table(decision.changes, setting.now)
        show_table(table, options)
        if not table.rows and not options.quiet:
            say("no interview needs a reminder")
    say_notes(dict.fromkeys((*decision.notes, *text.unread_notes(decision.news))), options)
    say_notes(text.likely_notes(decision.interviews), options)
    for failure in decision.failures:
        say(text.note_line(failure))
    diff.guard(
        decision.writes,
        decision.contents,
        now=setting.now,
        emptied=decision.emptied,
        is_suddenly_empty=set(decision.suddenly_empty) >= decision.surveys.keys(),
        max_changes=options.max_changes,
    )
    return decision
