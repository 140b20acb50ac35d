"""Where results and messages go: results to stdout, messages to stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import Any

from calsync.cli.options import Options
from calsync.model import Level, Note
from calsync.report.text import Table, note_line, plain


def show_json(value: dict[str, Any]) -> None:
    """Print one object; non-ASCII text as it is, control characters escaped by JSON."""
    import json

    text = json.dumps(value, ensure_ascii=not _is_utf8(), indent=2)
    # JSON leaves DEL and the C1 controls as they are; a terminal would obey them.
    print("".join(f"\\u{ord(c):04x}" if 0x7F <= ord(c) <= 0x9F else c for c in text))


def show_table(table: Table, options: Options) -> None:
    """Print a table: drawn on a terminal, plain text elsewhere."""
    if not table.rows:
        return
    if not _is_fancy(options):
        _print(plain(table))
        return
    from rich.console import Console
    from rich.table import Table as Drawn
    from rich.text import Text

    drawn = Drawn(title=table.title, title_justify="left")
    for head in table.heads:
        drawn.add_column(head, overflow="fold")
    for row in table.rows:
        drawn.add_row(*(Text(cell, style=_STYLES.get(cell, "")) for cell in row))
    Console(force_terminal=options.color == "always" or None).print(drawn)


_STYLES = {
    "create": "green",
    "update": "yellow",
    "delete": "red",
    "keep": "dim",
    "sure": "green",
    "likely": "yellow",
    "no": "dim",
}


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


def _is_fancy(options: Options) -> bool:
    if options.color != "auto":
        return options.color == "always"
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
