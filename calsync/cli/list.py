"""`calsync list`: applications, interviews, their state and the next step."""

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


@click.command("list")
@calendar_option
@override_options
@click.option("--all", "everything", is_flag=True, help="Events that are no interviews too.")
@common_options
@with_options
def command(
    options: Options,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
    everything: bool,
) -> int:
    """Show applications and interviews, their state and the next step."""
    from calsync.cli.output import say, say_notes, show_json, show_table
    from calsync.cli.setting import open_setting
    from calsync.model import Standing, Verdict
    from calsync.report import objects, text

    with ExitStack() as stack:
        setting = open_setting(
            options,
            stack,
            calendar=calendar,
            region=region,
            timezone=timezone,
            me=me,
            everything=everything,
        )
        decision = setting.look(everything=everything)
    shown = [i for i in decision.interviews if everything or i.verdict is not Verdict.NO]
    if options.as_json:
        show_json(
            objects.list_object(
                shown,
                decision.applications,
                decision.states,
                decision.changes,
                [*decision.notes, *decision.failures],
                setting.now,
            )
        )
        return 1 if decision.failures else 0
    off = [
        i
        for i in decision.interviews
        if i.nature is Verdict.SURE and i.standing is not Standing.CONFIRMED
    ]
    show_table(
        text.application_table(
            decision.applications, decision.states, decision.changes, setting.now
        ),
        options,
    )
    listed = sorted(
        {i.event.id: i for i in [*shown, *off]}.values(),
        key=lambda i: (i.event.start, i.event.uid),
    )
    if decision.applications and listed:
        print()
    show_table(text.interview_table(listed, "Interviews"), options)
    if not listed and not decision.applications and not options.quiet:
        say("no interview found")
    say_notes(dict.fromkeys((*decision.notes, *text.unread_notes(decision.news))), options)
    say_notes(text.likely_notes(decision.interviews), options)
    for failure in decision.failures:
        say(text.note_line(failure))
    return 1 if decision.failures else 0
