"""The employer behind a label in the notes: "Company: Acme", "Firma – Acme", "■企業名 明日".

What stands before the sign is in the section `notes labels` of the vocabularies.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from calsync.detection.keys import LEGAL
from calsync.detection.lexicon import vocabularies
from calsync.detection.text import fold, has_cjk, lazy, words
from calsync.detection.vocabulary import LANGUAGES

_LONGEST = 32  # letters of a label
_CELL = lazy(r"\t+|\s*[|｜]\s*|\s[·•]\s|;\s")
_SIGN = lazy(r"\s*[:：=＝→]\s*|\s*[-–—]\s+")
# "【企業名】明日", "■ 企業名 明日"
_BRACKET = lazy(r"[^\w【\[]*[【\[](.{1,16}?)[】\]]\s*(.*)")
_BULLET = lazy(r"[^\w\s]\s*(\S{1,12})\s+(\S.*)")
# Bullets, numbers and marks around a label.
_AROUND = " \t\u3000-–—*_~#>+.,()（）[]【】〔〕「」『』<>《》•·▪■□◆◇●○◎★☆※▶►✓✔✅📌🏢0123456789"
# What goes on behind a name.
_BEHIND = lazy(r"\s[-–—|/]\s|[(（;；。、／\n]|(?<=[^\W\d_]{3})\.\s|https?://")
_COMMA = lazy(r",\s+|，")


def employers(body: str, languages: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """List what stands behind the labels of `body`, in order, and whether the label is clear.

    >>> list(employers("Role: Cook\\nCompany: Acme Ltd, Leeds", ("en",)))
    [('Acme Ltd', True)]
    """
    known = [_labels(language) for language in languages]
    lines = body.splitlines()
    for number, line in enumerate(lines):
        for label, said in _pairs(line):
            told = [of[label] for of in known if label in of]
            if told and said is None:
                said = _below(lines[number + 1 : number + 2], known) if any(told) else " "
            if told:
                value = _value(said or _next(lines[number + 1 : number + 3], known))
                if value:
                    yield value, any(told)


@lru_cache(maxsize=len(LANGUAGES))
def _labels(language: str) -> Mapping[str, bool]:
    """Return the labels of a language as they are written and folded, and which are clear."""
    found: dict[str, bool] = {}
    for label in vocabularies((language,))[0].labels:
        bare = label.lstrip("~")
        found[bare] = found[fold(bare)] = bare == label
    return found


@lru_cache(maxsize=256)
def _pairs(line: str) -> tuple[tuple[str, str | None], ...]:
    """List what may be a label in a line, and what stands behind it.

    That is empty for nothing behind a sign, and None where a label is all that the line says.
    Much of what invitations say stands in every one of them.
    """
    return tuple(_each_pair(line))


def _each_pair(line: str) -> Iterator[tuple[str, str | None]]:
    cells = _CELL().split(line) if any(sign in line for sign in "\t|｜·•;") else [line]
    for at, cell in enumerate(cells):
        sign = _SIGN().search(cell, 1, _LONGEST + 4)
        if sign is not None:
            yield _bare(cell[: sign.start()]), cell[sign.end() :]
        apart = None
        if "【" in cell or "[" in cell:
            apart = _BRACKET().match(cell)
        elif sign is None and has_cjk(cell):
            apart = _BULLET().match(cell)
        if apart is not None:
            yield _bare(apart[1]), apart[2]
            first, _, rest = apart[2].partition(" ")
            if rest and apart.re is _BULLET():
                yield _bare(f"{apart[1]} {first}"), rest
        if sign is None and len(cell) <= _LONGEST:
            yield _bare(cell), cells[at + 1] if at + 1 < len(cells) else None


def _bare(label: str) -> str:
    """Write a label as the vocabularies do: small, without bullets and numbers before it."""
    return " ".join(label.strip(_AROUND).lower().replace("’", "'").split())


def _next(lines: Sequence[str], known: Sequence[Mapping[str, bool]]) -> str:
    """Return the line below a label that stands alone, unless that is another label."""
    value = next((line for line in lines if line.strip()), "")
    is_label = _SIGN().search(value) is not None or any(_bare(value) in of for of in known)
    return "" if is_label or value.rstrip().endswith("?") else value


def _below(lines: Sequence[str], known: Sequence[Mapping[str, bool]]) -> str:
    """Return the name in the line right below a label without a sign, where it is no sentence."""
    value = _next(lines, known).rstrip()
    found = words(value).folded
    is_over = value.endswith((".", "!", "。", "！", "、", ",", "，", ";", "；"))
    return value if 0 < len(found) < 7 and (not is_over or found[-1] in LEGAL) else " "


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
