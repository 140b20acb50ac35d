"""`calsync report`: waits, answers, outcomes and lessons, as text, JSON or a page."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from calsync.cli.options import (
    Options,
    calendar_option,
    common_options,
    files,
    override_options,
    with_options,
)

if TYPE_CHECKING:
    from calsync.cli.setting import Setting
    from calsync.report.summary import Summary


@click.command("report")
@click.option(
    "--html", metavar="FILE", help="Write one page to look at; - is stdout.", shell_complete=files
)
@calendar_option
@override_options
@common_options
@with_options
def command(
    options: Options,
    html: str | None,
    calendar: str | None,
    region: str | None,
    timezone: str | None,
    me: tuple[str, ...],
) -> int:
    """Show waits, answers, outcomes and lessons of all interviews so far.

    They are those of the last ten years in the calendar, and those that earlier runs
    remember. Nothing is changed.
    """
    from calsync.cli.output import say, say_notes, show_json
    from calsync.cli.setting import open_setting
    from calsync.errors import UsageError
    from calsync.report import objects, text
    from calsync.report.summary import summarize

    if html == "-" and options.as_json:
        raise UsageError("--html -: --json goes to standard output too; name a file")
    with ExitStack() as stack:
        setting = open_setting(
            options, stack, calendar=calendar, region=region, timezone=timezone, me=me
        )
        if html is not None:
            _check_page(html, options, setting)
        decision = setting.look(history=True)
    summary = summarize(
        decision.applications,
        states=decision.states,
        now=setting.now,
        held=decision.held,
        statements=decision.statements,
        remembered=decision.remembered,
        home=setting.settings.me.timezone,
    )
    if options.as_json:
        notes = [*decision.notes, *decision.failures]
        show_json(objects.report_object(summary, notes, setting.now))
    if html is not None:
        _write_page(html, summary, options)
    elif not options.as_json:
        _show(summary, options)
    if not summary.applications and not options.quiet:
        say("no interview found")
    say_notes(setting.memory.notes, options)
    say_notes(decision.notes if options.verbose else decision.file_notes, options)
    for failure in decision.failures:
        say(text.note_line(failure))
    return 1 if decision.failures else 0


def _show(summary: Summary, options: Options) -> None:
    from calsync.cli.output import show_lines, show_table
    from calsync.report import review

    shown = [table for table in review.tables(summary) if table.rows]
    for n, table in enumerate(shown):
        if n:
            print()
        show_table(table, options, titled=True)
    comfort = review.comfort(summary)
    if comfort:
        show_lines(["", comfort])


def _check_page(html: str, options: Options, setting: Setting) -> None:
    """Refuse a page over a calendar, a file of one, or the config.

    Raises UsageError.
    """
    import os

    from calsync import config
    from calsync.cli.sources import is_part_of
    from calsync.errors import UsageError
    from calsync.stores.files import FileStore, expanded, shown

    if html == "-":
        return
    if not html:
        raise UsageError("--html: names no file")
    if os.path.isdir(expanded(html)):
        raise UsageError(f"--html {shown(html)}: is a folder; name a file in it")
    if not os.path.isdir(os.path.dirname(os.path.realpath(expanded(html)))):
        raise UsageError(f"--html {shown(html)}: there is no such folder; make it, or name another")
    for store in setting.stores:
        if isinstance(store, FileStore) and is_part_of(str(store.path), html):
            raise UsageError(
                f"--html {shown(html)}: is a calendar, or lies in one, and a page would be in its"
                " way. Name another file"
            )
    own = config.find_path(options.config, os.environ)
    if own is not None and is_part_of(str(own), html):
        raise UsageError(f"--html {shown(html)}: is the config. Name another file")


def _write_page(html: str, summary: Summary, options: Options) -> None:
    """Write the page for this user's eyes alone, all or nothing."""
    import os
    from pathlib import Path

    from calsync.cli.sources import write_output
    from calsync.errors import CalsyncError
    from calsync.report import page
    from calsync.stores import files

    content = page.page(summary).encode("utf-8")
    if options.dry_run:
        return
    path = Path(os.path.realpath(files.expanded(html)))
    if html == "-" or (path.exists() and not path.is_file()):
        write_output(html, (content,))
        return
    try:
        files.put(path, content)
    except OSError as problem:
        raise CalsyncError(
            f"{files.shown(html)}: cannot be written: {files.explain(problem)}"
        ) from None
