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
    ahead = "|".join(re.escape(p) for p in phrases if not p.startswith("{co}"))
    behind = "|".join(re.escape(p[4:]) for p in phrases if p.startswith("{co}"))
    return re.compile(
        rf"(?:{ahead})[^\n。！!？?；;]*|[^\n。！!？?；;，,、|｜(（]{{2,40}}(?:{behind})[^\n。！!？?；;）)]*",
        re.IGNORECASE,
    )
