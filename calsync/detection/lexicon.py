"""The vocabularies, each read when the first event needs it and then kept."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import NamedTuple

from calsync.detection.text import Words, fold, has_cjk
from calsync.detection.vocabulary import (
    CANCELLED,
    LANGUAGES,
    STEMS,
    TELLING,
    misspellings,
    stems,
)

POSITIVE = ("strong", "firm", "plain", "vague", "round")
KINDS = (
    "mock", "prep", "training", "debrief", "media", "research", "official", "school",
    "home", "staff", "sales", "upkeep", "care", "reminder", "errand", "deadline", "fair",
    "coffee", "hold", "leisure", "other",
)  # fmt: skip
_NAMES = ("role", "craft", "org", "filler", "at", "with", "for")

# needle, section, language, is loose, at start only, open before, open after
_Entry = tuple[str, str, str, bool, bool, bool, bool]


# Words that stand in so many phrases that another word of the phrase finds it sooner.
_FREQUENT = frozenset(
    (
        "interview", "interviews", "entretien", "entrevista", "colloquio", "rozmowa", "intervju",
        "pohovor", "mulakat", "gorusmesi", "vorstellungsgesprach", "sollicitatiegesprek",
        "candidate", "recruiter", "hiring", "round", "screen", "call", "manager",
    )
)  # fmt: skip


class Hit(NamedTuple):
    """A phrase found in [start, end) of padded words, the padding left out."""

    start: int
    end: int
    section: str
    language: str
    is_loose: bool


class Index:
    """The phrases of all languages read so far, by their longest word where that is whole."""

    __slots__ = ("parts", "signs", "whole")

    def __init__(self) -> None:
        self.whole: dict[str, list[_Entry]] = {}
        self.parts: dict[str, list[_Entry]] = {}  # by three letters: with an open end
        self.signs: dict[str, list[_Entry]] = {}  # by one: of scripts without spaces

    def add(self, line: str, section: str, language: str) -> None:
        """Take in one line of a vocabulary, folded."""
        if line.isalpha() and line.isascii():  # most lines are a word
            entry = (f" {line} ", section, language, False, False, False, False)
            self.whole.setdefault(line, []).append(entry)
            return
        is_loose = at_start = False
        if line[0] == "~":
            is_loose, line = True, line[1:].lstrip()
        if line[0] == "^":
            at_start, line = True, line[1:]
        if line[0] == "*" or line[-1] == "*":
            before, after = line[0] == "*", line[-1] == "*"
            line = line.strip("*")
            needle = f"{'' if before else ' '}{line}{'' if after else ' '}"
            entry = (needle, section, language, is_loose, at_start, before, after)
            self.parts.setdefault(line[:3], []).append(entry)
        elif not line.isascii() and has_cjk(line):
            entry = (line, section, language, is_loose, at_start, True, True)
            self.signs.setdefault(line[0], []).append(entry)
        else:
            key = line
            if " " in line:
                rare = [w for w in line.split(" ") if w not in _FREQUENT] or [line.split(" ")[0]]
                key = max(rare, key=len)
            entry = (f" {line} ", section, language, is_loose, at_start, False, False)
            if key in self.whole:
                self.whole[key].append(entry)
            else:
                self.whole[key] = [entry]

    def find(self, words: Words, languages: Collection[str]) -> list[Hit]:
        """List every phrase of `languages` found in `words`, in no order."""
        padded = words.padded
        hits: list[Hit] = []
        whole = self.whole
        for key in filter(whole.__contains__, words.unique):
            for entry in whole[key]:
                if entry[2] in languages and entry[0] in padded:
                    _search(padded, entry, hits)
        found: list[_Entry] = []
        if self.parts:
            parts = self.parts
            threes = {padded[at : at + 3] for at in range(1, len(padded) - 3)}
            for three in filter(parts.__contains__, threes):
                found += parts[three]
        if not padded.isascii():
            signs = self.signs
            for sign in filter(signs.__contains__, set(padded)):
                found += signs[sign]
        for entry in found:
            if entry[2] in languages and entry[0] in padded:
                _search(padded, entry, hits)
        return hits


def _search(padded: str, entry: _Entry, hits: list[Hit]) -> None:
    needle, section, language, is_loose, at_start, before, after = entry
    at = padded.find(needle)
    while at >= 0:
        start, end = at, at + len(needle)
        at = padded.find(needle, at + 1)
        if at_start and start > (1 if before else 0):
            continue
        if not (before and after):
            start = padded.rfind(" ", 0, start) + 1 if before else start + 1
            end = padded.find(" ", end) if after else end - 1
        hits.append(Hit(start, end, section, language, is_loose))


# What every vocabulary read so far says of titles and of notes.
TITLE, NOTES = Index(), Index()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one language says about names; its other phrases are in `TITLE` and `NOTES`."""

    language: str
    names: dict[str, frozenset[str]]  # section: words and phrases, folded
    tails: dict[str, tuple[str, ...]]  # section: ends of words, as "*leiter"
    signs: dict[str, tuple[str, ...]]  # section: those of scripts without spaces, longest first
    templates: tuple[str, ...]  # sentences with {co} and {role}, case folded


@cache
def vocabulary(language: str) -> Vocabulary:
    """Read the vocabulary of one of the `LANGUAGES`; the first call costs a millisecond."""
    text: str = import_module(f"calsync.detection.vocabulary.{language}").WORDS.casefold()
    folded = fold(text).split("\n")
    spelled = folded
    if language == "de":  # "Gespraech"
        spelled = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").split("\n")
    names: dict[str, set[str]] = {section: set() for section in _NAMES}
    tails: dict[str, list[str]] = {section: [] for section in _NAMES}
    signs: dict[str, list[str]] = {section: [] for section in _NAMES}
    templates: list[str] = []
    section = ""
    for row, line, other in zip(text.split("\n"), folded, spelled, strict=True):
        if not line or line[0] == "#":
            continue
        if line[0] == "[":
            section = line[1:-1]
            for_notes = section[6:] if section.startswith("notes ") else ""
            continue
        if for_notes == "names":
            templates.append(row)
        elif for_notes:
            NOTES.add(line, for_notes, language)
        elif section in names:
            if line[0] == "*":
                tails[section].append(line[1:])
            elif not line.isascii() and has_cjk(line):
                signs[section].append(line)
            else:
                names[section].update((line.rstrip("*"), other.rstrip("*")))
        else:
            TITLE.add(line, section, language)
            if other != line:
                TITLE.add(other, section, language)
    for word in misspellings(language):
        TITLE.add(fold(word), "plain", language)
    return Vocabulary(
        language,
        {s: frozenset(w) for s, w in names.items()},
        {s: tuple(w) for s, w in tails.items()},
        {s: tuple(sorted(w, key=len, reverse=True)) for s, w in signs.items()},
        tuple(templates),
    )


@lru_cache(maxsize=1)
def _stems() -> dict[str, tuple[str, ...]]:
    """Return the languages of each stem, folded; what is English alone is left out."""
    by: dict[str, list[str]] = {}
    for language in STEMS:
        for stem in fold("\n".join(stems(language))).split("\n"):
            by.setdefault(stem, []).append(language)
    return {stem: tuple(languages) for stem, languages in by.items() if languages != ["en"]}


@lru_cache(maxsize=1)
def _beginnings() -> dict[str, tuple[str, ...]]:
    """Return the stems by their first two letters."""
    by: dict[str, list[str]] = {}
    for stem in _stems():
        by.setdefault(stem[:2], []).append(stem)
    return {beginning: tuple(found) for beginning, found in by.items()}


@lru_cache(maxsize=1)
def cancellations() -> frozenset[str]:
    """Return the words put on cancelled events, folded, of all languages."""
    return frozenset(
        " ".join(word.split()) for text in CANCELLED.values() for word in fold(text).split(",")
    )


@lru_cache(maxsize=1)
def _telling() -> dict[str, tuple[str, ...]]:
    by: dict[str, list[str]] = {}
    for language, text in TELLING.items():
        for word in set(fold(text).split()):
            by.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in by.items()}


def _scores(words: Words) -> dict[str, int]:
    telling = _telling()
    scores: dict[str, int] = {}
    for word in filter(telling.__contains__, words.unique):
        if len(word) < 2:
            continue
        for language in telling[word]:
            scores[language] = scores.get(language, 0) + 1
    return scores


def languages_of(title: Words, notes: Words) -> tuple[str, ...]:
    """Name the languages whose words may stand in a title and its notes, English first."""
    found = {"en"}
    padded = title.padded
    stems, beginnings = _stems(), _beginnings()
    for beginning in beginnings.keys() & {a + b for a, b in itertools.pairwise(padded)}:
        for stem in beginnings[beginning]:
            if stem in padded:
                found.update(stems[stem])
    found.update(language for language, count in _scores(title).items() if count >= 2)
    if notes.folded:
        scores = _scores(notes)
        least = max(2, max(scores.values(), default=0) - 1)
        found.update(language for language, count in scores.items() if count >= least)
    return tuple(language for language in LANGUAGES if language in found)


def vocabularies(languages: Iterable[str]) -> tuple[Vocabulary, ...]:
    """Return the vocabularies of these languages, in their order."""
    return tuple(vocabulary(language) for language in languages)
