"""What notes say of firms that are no employer: whose tool it was, who runs the day.

Only of scripts without blanks; in others, names are told by their capitals and what stands
before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from calsync.detection.lexicon import vocabularies
from calsync.detection.text import has_cjk


def without(body: str, languages: Iterable[str]) -> str:
    """Return the notes without what stands behind the words for a firm that is no employer.

    >>> without("面接のご案内\\n運営会社：株式会社アクメ", ("ja",))
    '面接のご案内\\n'
    """
    if not has_cjk(body):
        return body
    fitting = _clauses(tuple(languages))
    return fitting.sub("", body) if fitting is not None else body


@lru_cache(maxsize=64)
def _clauses(languages: tuple[str, ...]) -> re.Pattern[str] | None:
    phrases = [
        phrase
        for one in vocabularies(languages)
        for phrase in one.templates.get("notes others", ())
    ]
    if not phrases:
        return None
    phrases.sort(key=len, reverse=True)
    ahead = _any_of(p for p in phrases if not p.startswith("{co}"))
    behind = _any_of(p[4:] for p in phrases if p.startswith("{co}"))
    return re.compile(
        rf"(?:{ahead})(?:(?![,，、]\s?(?:現在|现在|目前|今は|如今|현재))[^\n。！!？?；;])*|[^\n。！!？?；;，,、|｜(（]{{2,40}}(?:{behind})[^\n。！!？?；;）)]*",
        re.IGNORECASE,
    )


def _any_of(phrases: Iterable[str]) -> str:
    """Write a pattern of these, by the first letter: each place is looked at once for it."""
    by: dict[str, list[str]] = {}
    for phrase in phrases:
        by.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    firsts = "".join(map(re.escape, by))
    tails = "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in by.items())
    return f"(?=[{firsts}])(?:{tails})"
