"""`calsync export`: the reminders of a calendar as a file, without any config."""

from __future__ import annotations

import click

from calsync.cli.options import Options, common_options, files, override_options, with_options


@click.command("export")
@click.argument("source", shell_complete=files)
@click.option(
    "-o", "--output", metavar="FILE", help="Write there instead of to stdout.", shell_complete=files
)
@click.option("--merge", is_flag=True, help="The whole calendar with the reminders in it.")
@override_options
@common_options
@with_options
def command(
    options: Options,
    source: str,
    output: str | None,
    merge: bool,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
) -> int:
    """Write the reminders for SOURCE: an .ics file, a folder of them, an address, or -.

    Without -o to standard output; for import into a calendar app.
    """
    from calsync import job
    from calsync.cli.output import say, say_notes, show_json
    from calsync.cli.setting import settings_of
    from calsync.cli.sources import check_output, read_source, write_output
    from calsync.report import objects, text
    from calsync.zone import machine_zone

    settings = settings_of(options, region=region, timezone=timezone, me=me)
    machine = machine_zone()
    now = options.moment(settings.me.timezone or machine)
    check_output(source, output)
    snapshot = read_source(source)
    decision = job.decide(
        [("", snapshot)], settings=settings, now=now, machine=machine, count_copies=True
    )
    pieces = job.export(snapshot, decision, now=now, merge=merge, settings=settings)
    if options.as_json:
        show_json(
            objects.plan_object(
                decision.changes,
                decision.interviews,
                decision.applications,
                [*decision.notes, *decision.failures],
            )
        )
    if not options.dry_run and not (options.as_json and output is None):
        write_output(output, pieces)
    count = sum(1 for change in decision.writes if change.wanted)
    if output not in (None, "-") and count and not options.quiet:
        what = f"{count} reminder{'' if count == 1 else 's'}"
        say(f"{what} {'would be ' if options.dry_run else ''}written to {text.printable(output)}")
    if not decision.writes and not options.quiet:
        say("no interview needs a new reminder")
    if not merge:
        say_notes(text.obsolete_notes(decision.changes), options)
    say_notes(decision.notes, options)
    say_notes(text.likely_notes(decision.interviews), options)
    for failure in decision.failures:
        say(text.note_line(failure))
    return 1 if decision.failures else 0
