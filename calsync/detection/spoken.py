"""Words that the reading of titles and notes asks for by what they mean: "floors", "and".

They stand in the vocabularies, in sections `[words NAME]`. Which language a word is of does
not matter here: titles mix them. Read when detection itself is imported, which is late.
"""

from __future__ import annotations

from functools import lru_cache

from calsync.detection.lists import words_of
from calsync.detection.prepared import prepared
from calsync.detection.vocabulary import LANGUAGES


def spoken(name: str) -> frozenset[str]:
    """Return the words of all sections `[words NAME]`, folded, and as they are written.

    Raises `ValueError` where no vocabulary has such a section.

    >>> {"floor", "stockwerk", "verdieping"} <= spoken("floors")
    True
    """
    try:
        return _sections()[name]
    except KeyError:
        raise ValueError(f"no vocabulary has a section [words {name}]") from None


def sections() -> dict[str, frozenset[str]]:
    """Read the words of all languages by the names of their sections."""
    return prepared(
        "words",
        _read,
        of=[f"{language}.txt" for language in LANGUAGES],
        by=("spoken", "lists", "text", "vocabulary/__init__"),
    )


_sections = lru_cache(maxsize=1)(sections)


def _read() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    known: dict[str, str] = {}  # each word once, however many sections have it
    for language in LANGUAGES:
        for name, words in words_of(language).items():
            found.setdefault(name, set()).update(known.setdefault(word, word) for word in words)
    return {name: frozenset(words) for name, words in found.items()}
