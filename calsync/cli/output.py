"""Where results and messages go: results to stdout, messages to stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from calsync.cli.options import Options
from calsync.model import Level, Note
from calsync.report.text import GAP, Table, column_widths, is_unsafe, note_line, plain

if TYPE_CHECKING:
    from rich.console import RenderableType

    from calsync.job import Run


def show_json(value: dict[str, Any]) -> None:
    """Print one object; non-ASCII text as it is, control characters escaped by JSON."""
    import json

    text = json.dumps(value, ensure_ascii=not _is_utf8(), indent=2)
    # JSON leaves DEL, the C1 controls and the bidirectional marks as they are; a terminal would
    # obey them. Escaped they mean the same.
    print("".join(json.dumps(c)[1:-1] if c != "\n" and is_unsafe(c) else c for c in text))


def show_table(table: Table, options: Options, *, titled: bool = False) -> None:
    """Print a table: fitted to a terminal, elsewhere one line a row.

    The title stands above it on a terminal; elsewhere where it is `titled`.
    """
    if not table.rows:
        return
    is_terminal = sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    if not is_terminal and options.color != "always":
        show_lines([table.title] if titled else [])
        _print(plain(table))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(
        force_terminal=True if options.color == "always" else None,
        color_system=None if options.color == "never" else "auto",
        # What the command line says goes before NO_COLOR.
        no_color=False if options.color == "always" else None,
        width=None if is_terminal else sum(column_widths(table)) + len(GAP) * len(table.rows[0]),
    )
    with console.capture() as printed:
        if titled or is_terminal:
            console.print(Text(table.title, style="bold"))
        console.print(_fitted(table, console.width))
    show_lines(line.rstrip() for line in printed.get().splitlines())


NARROW_COLUMNS = 60  # where not even a date and a few words stand side by side


def _fitted(table: Table, width: int) -> RenderableType:
    """Lay a table out in `width` columns; only the last column that stays is wrapped."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.table import Table as Grid
    from rich.text import Text

    shown = len(table.rows[0])
    if sum(column_widths(table)) + len(GAP) * (shown - 1) > width:
        shown = min(shown, table.folded)
    grid = Grid(
        box=None, pad_edge=False, padding=(0, len(GAP), 0, 0), show_header=bool(table.heads)
    )
    for n in range(shown):
        head = table.heads[n] if table.heads else ""
        is_kept_whole = n < shown - 1 and width >= NARROW_COLUMNS
        grid.add_column(head, overflow="fold", no_wrap=is_kept_whole)
    for row in table.rows:
        cells: list[RenderableType] = [Text(c, style=_STYLES.get(c, "")) for c in row[:shown]]
        under = ", ".join(cell for cell in row[shown:] if cell)
        if under:
            cells[-1] = Group(cells[-1], Padding(Text(under, style="dim"), (0, 0, 0, len(GAP))))
        grid.add_row(*cells)
    return grid


_STYLES = {
    "create": "green",
    "update": "yellow",
    "delete": "red",
    "keep": "dim",
    "ok": "green",
    "warning": "yellow",
    "problem": "red",
    "sure": "green",
    "likely": "yellow",
    "no": "dim",
}


def show_run(run: Run, options: Options, *, is_hushed: bool = False) -> int:
    """Tell what a run has done, what it has to say for the first time, and its exit code.

    Where it is hushed, faults that pass by themselves are not said.
    """
    from calsync.cli.stdout import to_stdout
    from calsync.report import text

    decision = run.decision
    failures = [*decision.failures, *run.failures]
    is_changed = bool(run.done) and not options.dry_run
    with to_stdout(after="; the calendar was changed all the same" if is_changed else ""):
        if options.as_json:
            from calsync.report import objects  # late: nearly a tenth of a run's imports

            show_json(
                objects.plan_object(
                    run.changes,
                    decision.interviews,
                    decision.applications,
                    list(dict.fromkeys((*decision.notes, *run.news, *failures))),
                )
            )
        elif not options.quiet:
            show_lines(text.change_line(change) for change in run.done)
    if options.verbose:
        said = decision.notes
    elif run.done:
        said = tuple(n for n in decision.notes if n not in decision.event_notes)
    else:
        said = decision.file_notes
    say_notes(said, options)
    say_notes(text.with_gesture(n for n in run.news if n not in said), options)
    for failure in failures:
        if not (is_hushed and failure.is_passing):
            say(note_line(failure))
    return run.code


def show_lines(lines: Iterable[str]) -> None:
    """Print plain lines."""
    for line in lines:
        _print(line)


def say(text: str) -> None:
    """Print one message to stderr."""
    print(f"calsync: {text}", file=sys.stderr)


def say_notes(notes: Iterable[Note], options: Options) -> None:
    """Print notes to stderr; infos too, unless quiet."""
    if options.quiet:
        return
    for note in notes:
        prefix = "note" if note.level is Level.INFO else "warning"
        say(f"{prefix}: {note_line(note)}")


def _print(line: str) -> None:
    """Print a line whatever the terminal's encoding can hold."""
    try:
        print(line)
    except UnicodeEncodeError:
        encoding = sys.stdout.encoding or "ascii"
        print(line.encode(encoding, "replace").decode(encoding))


def _is_utf8() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
