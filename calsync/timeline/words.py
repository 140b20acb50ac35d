"""The words of each language; words/README.md says how they are written."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from calsync.timeline.spelling import TOKEN, Token, fold

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")

SECTIONS = (
    "numbers", "and a half", "ordinals", "nth", "day mark", "units", "spans", "coming",
    "from now", "more than", "weekdays", "short weekdays", "months", "short months",
    "month first", "days", "this", "next", "coming weekday", "unclear weekday", "weeks",
    "the week", "ahead", "the month", "parts", "compounds", "quarter", "weekend", "next workday",
    "by", "before", "after", "in", "for", "during", "about", "article", "of", "or", "to",
    "between", "and", "from", "week number", "week of", "a week on", "a week later", "dayparts",
    "daypart endings", "clock", "at", "said", "tail",
)  # fmt: skip

_Phrase = tuple[str, ...]
_ENDING = re.compile(r"([^\s()|]+)\(([^\s()|]+)\)")
_APOSTROPHES = str.maketrans({"'": " ", "°": "º"})
_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@dataclass(frozen=True, slots=True)
class Words:
    """The phrases of one language by section and first word, each with what it stands for."""

    sections: dict[str, dict[str, tuple[tuple[_Phrase, str], ...]]]
    known: frozenset[str]

    def know(self, tokens: tuple[Token, ...]) -> bool:
        """Tell whether every word is one of the language."""
        return all(token.text in self.known for token in tokens if token.is_word)

    def has(self, section: str) -> bool:
        """Tell whether there is anything in a section."""
        return bool(self.sections.get(section))

    def match(self, section: str, tokens: tuple[Token, ...], at: int) -> Iterator[tuple[int, str]]:
        """Give where the phrases of a section that begin at a token end, and their meaning."""
        if at >= len(tokens) or section not in self.sections:
            return
        for phrase, meaning in self.sections[section].get(tokens[at].text, ()):
            end = _follow(phrase, tokens, at)
            if end:
                yield end, meaning


def _follow(phrase: _Phrase, tokens: tuple[Token, ...], at: int) -> int:
    """Say where a phrase ends that begins at a token; 0: it is not there."""
    for number, text in enumerate(phrase):
        if number and is_hyphen(tokens, at):
            at += 1
        if at >= len(tokens) or tokens[at].text != text:
            return 0
        at += 1
    return at


def is_hyphen(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell a dash that joins what is on either side of it."""
    return (
        at + 1 < len(tokens)
        and tokens[at].text == "-"
        and tokens[at].is_glued
        and tokens[at + 1].is_glued
    )


@cache
def words_of(language: str) -> Words:
    """Read the words of a language, once."""
    path = Path(__file__).parent / "words" / f"{language}.txt"
    return read(path.read_text(encoding="utf-8"))


def read(source: str) -> Words:
    """Read a text of words. Raises ValueError for a section that does not exist."""
    found: dict[str, dict[_Phrase, str]] = {}
    for spelling in dict.fromkeys((source, source.translate(_DIGRAPHS))):
        _read(fold(spelling), found)
    for day, number in tuple(found.get("weekdays", {}).items()):
        for ending in found.get("daypart endings", {}):
            found["weekdays"][("".join((*day, *ending)),)] = number
    return Words(
        {name: _by_first(phrases) for name, phrases in found.items()},
        frozenset(word for phrases in found.values() for phrase in phrases for word in phrase),
    )


def _read(source: str, found: dict[str, dict[_Phrase, str]]) -> None:
    section = ""
    meaning = ""
    for line in source.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            section = line.strip("[] ")
            meaning = ""
            if section not in SECTIONS:
                raise ValueError(f"[{section}]: no such section")
            found.setdefault(section, {})
            continue
        if not line.startswith(" "):
            key, colon, rest = line.partition(":")
            meaning, line = (key.strip(), rest) if colon else ("", line)
        for written in line.split(","):
            for phrase in _expand(written.strip()):
                if found[section].setdefault(phrase, meaning) != meaning:
                    raise ValueError(f"[{section}]: {written.strip()!r} means two things")


def _by_first(phrases: dict[_Phrase, str]) -> dict[str, tuple[tuple[_Phrase, str], ...]]:
    by: dict[str, list[tuple[_Phrase, str]]] = {}
    for phrase, meaning in phrases.items():
        by.setdefault(phrase[0], []).append((phrase, meaning))
    return {first: tuple(found) for first, found in by.items()}


def _expand(written: str) -> Iterator[_Phrase]:
    """Write out a phrase: `a|b`, `(a)`, `day(s)`."""
    choices = []
    for item in _ENDING.sub(r"\1|\1\2", written).split():
        options = [_spelt(option) for option in item.strip("()").split("|")]
        choices.append([*options, ()] if item.startswith("(") else options)
    for choice in itertools.product(*choices):
        phrase = tuple(itertools.chain.from_iterable(choice))
        if phrase:
            yield phrase


def _spelt(word: str) -> _Phrase:
    """Give the tokens of a word as `spell` gives them; hyphens join, dots are left out."""
    signs = TOKEN.findall(word.translate(_APOSTROPHES))
    return tuple(sign for sign in signs if sign != "-" and (sign != "." or signs[0].isdigit()))
