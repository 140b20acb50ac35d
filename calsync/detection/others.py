"""What notes say of firms that are no employer: whose tool it was, who runs the day.

Only of scripts without blanks; in others, names are told by their capitals and what stands
before them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from calsync.detection.lexicon import vocabularies
from calsync.detection.text import has_cjk

_ENDS = "\n。！!？?；;"  # of a sentence
_BEFORE = _ENDS + "，,、|｜(（"  # between a name and what stands before it
_BEHIND = _ENDS + "）)"
_SHORTEST, _LONGEST = 2, 40  # signs of what stands before "{co} の"
# What an employer is said to be now, behind what another was.
_NOW = ("現在", "现在", "目前", "今は", "如今", "현재")

_Phrases = dict[str, tuple[str, ...]]  # by their first two signs, the longest first


def without(body: str, languages: Iterable[str]) -> str:
    """Return the notes without what stands behind the words for a firm that is no employer.

    >>> without("面接のご案内\\n運営会社：株式会社アクメ", ("ja",))
    '面接のご案内\\n'
    """
    if not has_cjk(body):
        return body
    low = body.lower()
    if len(low) != len(body):
        low = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in body)
    kept, at = [], 0
    for begin, end in _clauses(low, *_phrases(tuple(languages))):
        kept.append(body[at:begin])
        at = end
    return "".join((*kept, body[at:]))


def _clauses(low: str, ahead: _Phrases, behind: _Phrases) -> Iterator[tuple[int, int]]:
    """Find the clauses that begin with one of the phrases, or have one behind a name."""
    free = 0  # where the last clause ends
    heads = ahead.keys() | behind.keys()
    for at in [at for at in range(len(low)) if low[at : at + 2] in heads or low[at] in heads]:
        if at < free:
            continue
        if phrase := _at(ahead, low, at):
            begin, free = at, at + len(phrase)
            while free < len(low) and low[free] not in _ENDS and not _says_now(low, free):
                free += 1
        elif phrase := _at(behind, low, at):
            begin = max(free, at - _LONGEST)
            begin = max(begin, *(low.rfind(sign, begin, at) + 1 for sign in _BEFORE))
            if at - begin < _SHORTEST:
                continue
            free = at + len(phrase)
            while free < len(low) and low[free] not in _BEHIND:
                free += 1
        else:
            continue
        yield begin, free


def _at(phrases: _Phrases, low: str, at: int) -> str:
    """Return the longest phrase that stands there."""
    for head in (low[at : at + 2], low[at]):  # one alone may be a phrase: "©"
        for phrase in phrases.get(head, ()):
            if low.startswith(phrase, at):
                return phrase
    return ""


def _says_now(low: str, at: int) -> bool:
    return low[at] in ",，、" and low[at + 1 : at + 4].lstrip().startswith(_NOW)


@lru_cache(maxsize=64)
def _phrases(languages: tuple[str, ...]) -> tuple[_Phrases, _Phrases]:
    """Return the phrases before and behind which such a firm stands."""
    phrases = [
        phrase.lower()
        for one in vocabularies(languages)
        for phrase in one.templates.get("notes others", ())
    ]
    phrases.sort(key=len, reverse=True)
    ahead: _Phrases = {}
    behind: _Phrases = {}
    for phrase in phrases:
        said = phrase.removeprefix("{co}")
        by = ahead if said is phrase else behind
        by[said[:2]] = (*by.get(said[:2], ()), said)
    return ahead, behind
