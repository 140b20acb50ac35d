"""The employer behind a label in the notes: "Company: Acme", "Firma – Acme", "■企業名 明日".

What stands before the sign is in the section `notes labels` of the vocabularies.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from calsync.detection.keys import LEGAL
from calsync.detection.lexicon import vocabularies
from calsync.detection.text import fold, has_cjk, lazy, words

_LONGEST = 32  # letters of a label
_CELL = lazy(r"\t+|\s*[|｜]\s*|\s[·•]\s|;\s")
_SIGN = lazy(r"\s*[:：=＝→]\s*|\s*[-–—]\s+")
# "【企業名】明日", "■ 企業名 明日"
_BRACKET = lazy(r"[^\w【\[]*[【\[](.{1,16}?)[】\]]\s*(.*)")
_BULLET = lazy(r"[^\w\s]\s*(\S{1,12})\s+(\S.*)")
# What goes on behind a name.
_BEHIND = lazy(r"\s[-–—|/]\s|[(（;；。、\n]|(?<=[^\W\d_]{3})\.\s|https?://")
_COMMA = lazy(r",\s+|，")


def employers(body: str, languages: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """List what stands behind the labels of `body`, in order, and whether the label is clear.

    >>> list(employers("Role: Cook\\nCompany: Acme Ltd, Leeds", ("en",)))
    [('Acme Ltd', True)]
    """
    known = _labels(tuple(languages))
    lines = body.splitlines()
    for number, line in enumerate(lines):
        for label, said in _pairs(line):
            is_clear = known.get(label)
            if is_clear is not None:
                value = _value(said or _next(lines[number + 1 : number + 3], known))
                if value:
                    yield value, is_clear


@lru_cache(maxsize=64)
def _labels(languages: tuple[str, ...]) -> Mapping[str, bool]:
    found: dict[str, bool] = {}
    for vocabulary in vocabularies(languages):
        for label in vocabulary.labels:
            bare = label.lstrip("~")
            for spelled in (bare, fold(bare)):
                found[spelled] = found.get(spelled, False) or bare == label
    return found


def _pairs(line: str) -> Iterator[tuple[str, str]]:
    """List what may be a label in a line, and what stands behind it; empty for nothing."""
    cells = _CELL().split(line)
    for at, cell in enumerate(cells):
        sign = _SIGN().search(cell, 1)
        if sign is not None and sign.start() <= _LONGEST:
            yield _bare(cell[: sign.start()]), cell[sign.end() :]
        apart = _BRACKET().match(cell) or (_BULLET().match(cell) if has_cjk(cell) else None)
        if apart is not None:
            yield _bare(apart[1]), apart[2]
        elif sign is None and len(cell) <= _LONGEST and at + 1 < len(cells):
            yield _bare(cell), cells[at + 1]


def _bare(label: str) -> str:
    """Write a label as the vocabularies do: small, without bullets and numbers before it."""
    return " ".join(re.sub(r"^[\W\d_]+|[\W_]+$", "", label).casefold().replace("’", "'").split())


def _next(lines: Sequence[str], known: Collection[str]) -> str:
    """Return the line below a label that stands alone, unless that is another label."""
    value = next((line for line in lines if line.strip()), "")
    is_label = _SIGN().search(value) is not None or _bare(value) in known
    return "" if is_label or value.rstrip().endswith("?") else value


def _value(said: str) -> str:
    """Return the name with which what stands behind a label begins."""
    said = _BEHIND().split(said.strip(" \t\u3000*_\"'“”„«»「」『』"), maxsplit=1)[0]
    kept, *rest = _COMMA().split(said)
    if rest and "&" in rest[-1]:
        kept, rest = said, []  # "Acme, Moor & Partners"
    for part in rest:
        if words(part).folded[:1] and words(part).folded[0] not in LEGAL:
            break
        kept += ", " + part  # "Acme, Inc."
    return kept.strip(" \t\u3000*_.,:：\"'“”„«»「」『』")
