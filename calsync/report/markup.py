"""Text for HTML: harmless whatever a calendar holds."""

from __future__ import annotations

import html
import unicodedata

from calsync.report.text import printable


def escaped(text: str) -> str:
    """Write text as HTML, one line without control or bidirectional characters.

    >>> escaped('<b title="x">Q&A</b>')
    '&lt;b title=&quot;x&quot;&gt;Q&amp;A&lt;/b&gt;'
    """
    line = "".join(c for c in printable(text) if not _is_no_character(ord(c)))
    return html.escape(line, quote=True)


def isolated(text: str) -> str:
    """Write text as HTML that never turns the words around it: Hebrew, Arabic."""
    return f"<bdi>{escaped(text)}</bdi>" if text else ""


def shortened(text: str, columns: int) -> str:
    """Cut one line of text to a width; wide characters take two columns.

    >>> shortened("Marrowby Cloud Platforms", 12)
    'Marrowby Cl…'
    """
    line = printable(text)
    width = 0
    for n, character in enumerate(line):
        width += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if width > columns:
            return line[: max(n - 1, 0)].rstrip() + "…"
    return line


def _is_no_character(code: int) -> bool:
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
