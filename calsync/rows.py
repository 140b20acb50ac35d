r"""The rows of a reminder's notes, and what is written into those that are to be filled in.

The notes are plain text, or HTML where an app has made that of them; they stay what they
are. Pure.

>>> from calsync.model import Line
>>> filled("Time to ask.\n\nstatus:\nlesson:\ncalsync:0123", [Line("status", "replied")])
'Time to ask.\n\nstatus: replied\nlesson:\ncalsync:0123'
>>> filled("Time to <b>ask</b>.<br><br>status: <br>lesson:", [Line("status", "replied")])
'Time to <b>ask</b>.<br><br>status: replied<br>lesson:'
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from calsync import notes
from calsync.model import Line

_OF_MANY = ("lesson", "feedback")  # one more contradicts none
_WRAPPED = re.compile(r"\s*<(p|div|li)\b[^<>]*>", re.IGNORECASE)
_BREAK = re.compile(rf"{notes.BREAK.pattern}(?:[ \t]*\r?\n)?|\r?\n", re.IGNORECASE)
_AS_HTML = "<b></b>"  # before a row that need not have a tag itself


def filled(text: str, said: Iterable[Line]) -> str:
    """Put what was said, the newest last, into the lines of a text that are to be filled in.

    Of one matter the newest is the lowest then, and what is older stands above what is
    newer. What the text says already is not said twice; where a later word has
    contradicted it, it is.
    """
    rows = _Rows.of(text)
    values: dict[str, list[str]] = {}
    for line in said:
        values.setdefault(line.key, []).append(line.value)
    for key, mine in values.items():
        if key in _OF_MANY:
            for value in mine:
                if value not in rows.values(key).values():
                    rows.write(key, value, rows.lowest(key))
        else:
            _fill_in(rows, key, mine)
    return str(rows)


def _fill_in(rows: _Rows, key: str, values: list[str]) -> None:
    """Write the words on one matter, from the newest up."""
    below = None  # the row above which all that is older stands
    for value in reversed(values):
        known = rows.values(key)
        above = [n for n, found in known.items() if found == value and (below is None or n < below)]
        if below is None:
            is_lowest = bool(above) and above[-1] == max(known)
            below = above[-1] if is_lowest else rows.write(key, value, rows.lowest(key))
        elif above:
            below = above[-1]
        elif value not in known.values():
            below = rows.write(key, value, below)


@dataclass(slots=True)
class _Rows:
    """A text as rows, with what breaks it after each but the last."""

    rows: list[str]
    breaks: list[str]
    is_html: bool

    @classmethod
    def of(cls, text: str) -> _Rows:
        """Take a text apart."""
        if notes.plain(text) == text:
            rows = text.splitlines()
            return cls(rows, ["\n"] * (len(rows) - 1), is_html=False)
        breaks = list(_BREAK.finditer(text))
        starts = [0, *(found.end() for found in breaks)]
        ends = [*(found.start() for found in breaks), len(text)]
        rows = [text[start:end] for start, end in zip(starts, ends, strict=True)]
        return cls(rows, [found[0] for found in breaks], is_html=True)

    def __str__(self) -> str:
        """Put it together again."""
        return "".join(
            part for both in zip_longest(self.rows, self.breaks) for part in both if part
        )

    def values(self, key: str) -> dict[int, str]:
        """Give what the rows say on one matter, by their number."""
        found = ((n, self._said(n)) for n in range(len(self.rows)))
        return {
            n: line.value for n, line in found if line and line.key == key and not notes.is_id(line)
        }

    def lowest(self, key: str) -> int:
        """Find the row for a newer word: the blank one, or below the last, or below all."""
        keys = [self._key(n) for n in range(len(self.rows))]
        mine = [n for n, found in enumerate(keys) if found == key]
        if mine and key != "calsync":
            return mine[-1] + bool(self._said(mine[-1]))
        others = [n for n, found in enumerate(keys) if found and found != "calsync"]
        if others:
            return others[-1] + 1
        ids = [n for n in range(len(keys)) if (line := self._said(n)) and notes.is_id(line)]
        is_trailing = self.is_html and not notes.plain(_AS_HTML + self.rows[-1]).strip()
        return ids[-1] if ids else len(keys) - is_trailing

    def write(self, key: str, value: str, at: int) -> int:
        """Fill in a row if it is blank, else write a new one above it; give its number."""
        said = f"{key}: {value}"
        is_blank = at < len(self.rows) and self._key(at) == key and not self._said(at)
        if self.is_html:
            self._write_html(key, said, at, is_blank=is_blank)
        elif is_blank:
            self.rows[at] = said
        else:
            self.rows.insert(at, said)
            self.breaks = ["\n"] * (len(self.rows) - 1)
        return at

    def _write_html(self, key: str, said: str, at: int, *, is_blank: bool) -> None:
        from html import escape  # late: it is seldom needed

        said = escape(said, quote=False)
        if is_blank:
            self.rows[at] = f"{self.rows[at].rstrip()} {said.partition(': ')[2]}"
            return
        beside = at if at < len(self.rows) and self._key(at) == key else at - 1
        wrap = _WRAPPED.match(self.rows[beside]) if beside >= 0 else None
        self.rows.insert(at, f"{wrap[0]}{said}" if wrap else said)
        self.breaks.insert(at, f"</{wrap[1]}>" if wrap else "<br>")

    def _key(self, n: int) -> str:
        return notes.key_of(notes.plain(_AS_HTML + self.rows[n]) if self.is_html else self.rows[n])

    def _said(self, n: int) -> Line | None:
        row = _AS_HTML + self.rows[n] if self.is_html else self.rows[n]
        return next(iter(notes.lines(row)), None)
