"""`calsync why`: the evidence for and against one event, and the reason of each date."""

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


@click.command("why")
@click.argument("event")
@calendar_option
@override_options
@common_options
@with_options
def command(
    options: Options,
    event: str,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
) -> int:
    """Explain EVENT: a UID, part of a title, or an employer.

    The UID of a reminder names its interview.
    """
    from calsync import job
    from calsync.cli.output import say_notes, show_json, show_table
    from calsync.cli.setting import open_setting
    from calsync.errors import UsageError
    from calsync.report import objects, text

    with ExitStack() as stack:
        setting = open_setting(
            options,
            stack,
            calendar=calendar,
            region=region,
            timezone=timezone,
            me=me,
            everything=True,
        )
        decision = setting.look(everything=True)
    found = job.matching(decision.interviews, event)
    if not found:
        part = event.casefold()
        say_notes((n for n in decision.notes if part in n.about.casefold()), options)
        if job.reminder_home(event):
            raise UsageError(f"{event}: is a reminder whose interview is not in the calendar")
        raise UsageError(f"{event}: no event has this UID, title or employer")
    homes = {
        i.event.id: application
        for application in decision.applications
        for round_ in application.rounds
        for i in round_.interviews
    }
    if options.as_json:
        show_json(
            objects.list_object(
                found,
                [a for a in decision.applications if a in homes.values()],
                decision.states,
                decision.changes,
                decision.notes,
                setting.now,
            )
        )
        return 0
    for n, interview in enumerate(found):
        if n:
            print()
        table = text.why_table(interview, homes.get(interview.event.id), decision.changes)
        show_table(table, options, titled=True)
    return 0
