"""Which languages a title may be in: those whose stems it contains.

Titles repeat, and their words still more, so each word is thought over once; what a new
title costs then is a look at each of its words.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from calsync.detection.prepared import prepared
from calsync.detection.text import cut, fold
from calsync.detection.vocabulary import COMPOUNDING, STEMS, stems

_Marked = tuple[str, str]  # a stem and its language


class Stems:
    """The stems of all languages; see the README of `calsync.detection.vocabulary`."""

    def __init__(self) -> None:
        # By the first word; of any part of a word, by three letters; by the first sign of a
        # script without blanks.
        self._heads, self._inside, self._signs = prepared(
            "stems", _sorted, of=(), by=("stems", "text", "vocabulary/__init__")
        )
        self._known: dict[str, tuple[frozenset[str], tuple[_Marked, ...]]] = {}
        self._barren: set[str] = set()  # known words that show nothing

    def languages(self, title: str) -> set[str]:
        """Name the languages of the stems in a folded title."""
        found: set[str] = set()
        known = self._known
        cut_title = cut(title)
        if self._barren.issuperset(cut_title) and title.isascii():
            return found
        padded = ""
        for word in set(cut_title):
            if word not in known:
                known[word] = self._think(word)
                if not any(known[word]):
                    self._barren.add(word)
            alone, joined = known[word]
            found |= alone
            if joined:
                padded = padded or f" {' '.join(cut_title)} "
                found.update(language for stem, language in joined if f" {stem}" in padded)
        if not title.isascii():
            whole = f" {title} "
            for sign in self._signs.keys() & set(title):
                found.update(language for stem, language in self._signs[sign] if stem in whole)
        return found

    def _think(self, word: str) -> tuple[frozenset[str], tuple[_Marked, ...]]:
        """Return the languages that a word shows, and the stems that it may begin."""
        alone: set[str] = set()
        joined: list[_Marked] = []
        for end in range(1, len(word) + 1):
            for stem, language in self._heads.get(word[:end], ()):
                if " " not in stem:
                    # "iv" begins many a name: so short a stem is a whole word, or "iv2".
                    if end > 2 or not word[end:].strip("0123456789"):
                        alone.add(language)
                elif end == len(word):
                    joined.append((stem, language))
        for at in range(len(word) - 4):
            for stem, language in self._inside.get(word[at : at + 3], ()):
                if word.startswith(stem, at):
                    alone.add(language)
        return frozenset(alone), tuple(joined)


@lru_cache(maxsize=1)
def _known() -> Stems:
    return Stems()


@lru_cache(maxsize=1024)
def languages_of(title: str) -> frozenset[str]:
    """Name the languages of the stems in a folded title."""
    return frozenset(_known().languages(title))


def _sorted() -> tuple[dict[str, list[_Marked]], ...]:
    """Sort the stems by how they are looked for."""
    heads: dict[str, list[_Marked]] = {}
    inside: dict[str, list[_Marked]] = {}
    signs: dict[str, list[_Marked]] = {}
    for language in STEMS:
        for written in stems(language):
            for stem in _spellings(written, language):
                sign = next((sign for sign in stem if sign > "\u3000"), "")
                if sign:
                    signs.setdefault(sign, []).append((stem, language))
                elif language in COMPOUNDING and " " not in stem and len(stem) > 4:
                    inside.setdefault(stem[:3], []).append((stem, language))
                else:
                    heads.setdefault(stem.partition(" ")[0], []).append((stem, language))
    return heads, inside, signs


def _spellings(stem: str, language: str) -> Iterable[str]:
    if language == "de" and not stem.isascii():  # "Gespraech"
        yield stem.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    yield fold(stem)
