"""Small pieces of Markdown."""

from __future__ import annotations

from collections.abc import Iterable

COMMENT = "<!-- Made by `python -m docs.generate`; change the program, then run it again. -->"


def code(text: str) -> str:
    """Give text as code; nothing for nothing."""
    return f"`{text}`" if text else ""


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Give a table; a bar in a cell is no border."""
    heads = tuple(heads)
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join(
        "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines
    )


def plain(text: str) -> str:
    """Keep text from being read as HTML."""
    return text.replace("<", "&lt;")
