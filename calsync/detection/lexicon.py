"""The vocabularies, each read when the first event needs it and then kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from calsync.detection.text import Words, fold, has_cjk
from calsync.detection.vocabulary import CANCELLED, LANGUAGES, STEMS, TELLING

POSITIVE = ("strong", "firm", "plain", "vague", "round")
KINDS = (
    "mock", "prep", "training", "debrief", "media", "research", "official", "school",
    "home", "staff", "sales", "upkeep", "care", "reminder", "errand", "deadline", "fair",
    "coffee", "hold", "leisure",
)  # fmt: skip
_NAMES = ("role", "craft", "org", "filler", "at", "with", "for")

# needle, section, is loose, at start only, open before, open after
_Entry = tuple[str, str, bool, bool, bool, bool]


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found in [start, end) of padded words, the padding left out."""

    start: int
    end: int
    section: str
    language: str
    is_loose: bool


@dataclass(frozen=True, slots=True)
class Index:
    """Phrases by their longest word where that is whole, the others one by one."""

    whole: dict[str, list[_Entry]]
    parts: list[_Entry]  # with an open end, of Latin script
    signs: list[_Entry]  # of scripts without spaces

    def add(self, line: str, section: str) -> None:
        is_loose = at_start = False
        if line[0] == "~":
            is_loose, line = True, line[1:].lstrip()
        if line[0] == "^":
            at_start, line = True, line[1:]
        if line[0] == "*" or line[-1] == "*":
            before, after = line[0] == "*", line[-1] == "*"
            needle = f"{'' if before else ' '}{line.strip('*')}{'' if after else ' '}"
            self.parts.append((needle, section, is_loose, at_start, before, after))
        elif not line.isascii() and has_cjk(line):
            self.signs.append((line, section, is_loose, at_start, True, True))
        else:
            key = max(line.split(" "), key=len) if " " in line else line
            entry = (f" {line} ", section, is_loose, at_start, False, False)
            if key in self.whole:
                self.whole[key].append(entry)
            else:
                self.whole[key] = [entry]

    def find(self, words: Words, language: str, hits: list[Hit]) -> None:
        """Add every phrase found in `words`, in no order."""
        padded = words.padded
        for key in self.whole.keys() & words.unique:
            for entry in self.whole[key]:
                if entry[0] in padded:
                    _search(padded, entry, language, hits)
        for entry in self.parts:
            if entry[0] in padded:
                _search(padded, entry, language, hits)
        if self.signs and not padded.isascii():
            for entry in self.signs:
                if entry[0] in padded:
                    _search(padded, entry, language, hits)


def _search(padded: str, entry: _Entry, language: str, hits: list[Hit]) -> None:
    needle, section, is_loose, at_start, before, after = entry
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


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one language says."""

    language: str
    title: Index
    notes: Index
    names: dict[str, frozenset[str]]  # section: words and phrases, folded
    tails: dict[str, tuple[str, ...]]  # section: ends of words, as "*leiter"
    signs: dict[str, tuple[str, ...]]  # section: those of scripts without spaces, longest first
    templates: tuple[str, ...]  # sentences with {co} and {role}, case folded


@lru_cache(maxsize=None)
def vocabulary(language: str) -> Vocabulary:
    """Read the vocabulary of one of the `LANGUAGES`; the first call costs a millisecond."""
    text: str = import_module(f"calsync.detection.vocabulary.{language}").WORDS.casefold()
    folded = fold(text).split("\n")
    spelled = folded
    if language == "de":  # "Gespraech"
        spelled = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").split("\n")
    title, notes = Index({}, [], []), Index({}, [], [])
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
            notes.add(line, for_notes)
        elif section in names:
            if line[0] == "*":
                tails[section].append(line[1:])
            elif not line.isascii() and has_cjk(line):
                signs[section].append(line)
            else:
                names[section].update((line.rstrip("*"), other.rstrip("*")))
        else:
            title.add(line, section)
            if other != line:
                title.add(other, section)
    return Vocabulary(
        language,
        title,
        notes,
        {s: frozenset(w) for s, w in names.items()},
        {s: tuple(w) for s, w in tails.items()},
        {s: tuple(sorted(w, key=len, reverse=True)) for s, w in signs.items()},
        tuple(templates),
    )


@lru_cache(maxsize=1)
def stems() -> tuple[tuple[tuple[str, tuple[str, ...]], ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    """List the stems as they are searched in folded words, each with its languages.

    Those in ASCII come first, then the others; what is English alone is left out.
    """
    by: dict[str, list[str]] = {}
    for language, text in STEMS.items():
        for stem in fold(text).split(","):
            by.setdefault(" ".join(stem.split()), []).append(language)
    foreign = [(stem, tuple(ls)) for stem, ls in by.items() if ls != ["en"]]
    return (
        tuple(e for e in foreign if e[0].isascii()),
        tuple(e for e in foreign if not e[0].isascii()),
    )


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
    for word in telling.keys() & words.unique:
        for language in telling[word]:
            scores[language] = scores.get(language, 0) + 1
    return scores


def languages_of(title: Words, notes: Words) -> tuple[str, ...]:
    """Name the languages whose words may stand in a title and its notes, English first."""
    found = {"en"}
    padded = title.padded
    ascii_stems, other_stems = stems()
    for stem, languages in ascii_stems if padded.isascii() else (*ascii_stems, *other_stems):
        if stem in padded:
            found.update(languages)
    found.update(language for language, count in _scores(title).items() if count >= 2)
    if notes.folded:
        scores = _scores(notes)
        least = max(2, max(scores.values(), default=0) - 1)
        found.update(language for language, count in scores.items() if count >= least)
    return tuple(language for language in LANGUAGES if language in found)


def vocabularies(languages: Iterable[str]) -> tuple[Vocabulary, ...]:
    """Return the vocabularies of these languages, in their order."""
    return tuple(vocabulary(language) for language in languages)
