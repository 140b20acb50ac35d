"""The vocabularies, each read when the first event needs it and then kept."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, NamedTuple

from calsync.detection import stems
from calsync.detection.prepared import prepared
from calsync.detection.text import Words, fold, has_cjk
from calsync.detection.vocabulary import CANCELLED, LANGUAGES, TELLING, misspellings, source

POSITIVE = ("strong", "firm", "plain", "vague", "round")
KINDS = (
    "mock", "prep", "training", "debrief", "media", "research", "official", "school",
    "home", "staff", "sales", "upkeep", "care", "reminder", "errand", "deadline", "fair",
    "coffee", "hold", "leisure", "everyday", "other",
)  # fmt: skip
TEMPLATES = ("notes names", "notes client", "notes group", "notes beside", "notes others")
_NAMES = ("role", "craft", "org", "filler", "branch", "at", "with", "for", "aside")


class Hit(NamedTuple):
    """A phrase found in [start, end) of padded words, the padding left out."""

    start: int
    end: int
    section: str
    language: str
    is_loose: bool


# Section, whether it is loose, whether it stands at the start of a title alone.
_Entry = tuple[str, bool, bool]
_Open = dict[str, list[tuple[str, _Entry]]]


@cache
def _entry(section: str, is_loose: bool, at_start: bool) -> tuple[_Entry]:
    """Give the same tuple to all phrases of a kind: there are tens of thousands."""
    return ((section, is_loose, at_start),)


class Index:
    """Phrases of one language, found by looking up what a text says from each word on.

    The work grows with the text and with the longest phrase, not with the vocabulary: a
    line waits, sorted by its beginning alone, until a text has a word that begins so.
    """

    __slots__ = (
        "_begun", "_heads", "_language", "_open", "_phrases", "_sign_heads", "_signs", "_waiting",
    )  # fmt: skip

    def __init__(self, language: str, waiting: dict[str, str], open_: _Open) -> None:
        """Take what `sorted_lines` returns."""
        self._language = language
        self._waiting = waiting
        self._open = open_
        self._phrases: dict[str, tuple[_Entry, ...]] = {}
        self._heads: set[str] = set()  # the first words of phrases
        self._begun: set[str] = set()  # the words of phrases up to any but the last
        self._signs: dict[str, tuple[_Entry, ...]] = {}  # of scripts without blanks
        self._sign_heads: dict[str, int] = {}  # first sign: the most signs of a phrase

    def _learn(self, line: str, section: str) -> None:
        phrase, entry = _taken(line, section)
        if not phrase.isascii() and has_cjk(phrase):
            phrases, lengths = self._signs, self._sign_heads
            lengths[phrase[0]] = max(lengths.get(phrase[0], 0), len(phrase))
        else:
            phrases = self._phrases
            self._heads.add(phrase.partition(" ")[0])
            at = phrase.find(" ")
            while at > 0:
                self._begun.add(phrase[:at])
                at = phrase.find(" ", at + 1)
        known = phrases.get(phrase, ())
        if entry[0] not in known:
            phrases[phrase] = (*known, *entry) if known else entry

    def _learn_what_begins(self, beginnings: frozenset[str]) -> None:
        """Learn the lines that wait for one of these; other threads go on when all is known."""
        with _LEARNING:
            for key in self._waiting.keys() & beginnings:
                section = ""
                for line in self._waiting[key].split("\n"):
                    if line[0] == "[":
                        section = line[1:]
                    else:
                        self._learn(line, section)
                del self._waiting[key]  # not before: who does not see it asks nobody

    def find(self, words: Words) -> list[Hit]:
        """List every phrase found in `words`, in no order."""
        hits: list[Hit] = []
        padded, begun = words.padded, self._begun
        if not self._waiting.keys().isdisjoint(words.beginnings):
            self._learn_what_begins(words.beginnings)
        for word in words.unique & self._heads:
            for begin in words.places[word]:
                said, end = word, begin + len(word)
                while True:
                    if said in self._phrases:
                        self._take(self._phrases[said], begin, end, hits)
                    if said not in begun or end + 1 == len(padded):
                        break
                    end = padded.find(" ", end + 1)
                    said = padded[begin:end]
        if self._signs and words.has_signs:
            lengths = self._sign_heads
            for begin in [at for at, sign in enumerate(padded) if sign in lengths]:
                for end in range(begin + 1, begin + lengths[padded[begin]] + 1):
                    if padded[begin:end] in self._signs:
                        self._take(self._signs[padded[begin:end]], begin, end, hits)
        if self._open:
            self._find_open(words, hits)
        return hits

    def _take(self, entries: Iterable[_Entry], begin: int, end: int, hits: list[Hit]) -> None:
        for section, is_loose, at_start in entries:
            if not at_start or begin <= 1:
                hits.append(Hit(begin, end, section, self._language, is_loose))

    def _find_open(self, words: Words, hits: list[Hit]) -> None:
        padded = words.padded
        for three in [three for three in self._open if three in padded]:
            for needle, entry in self._open[three]:
                at = padded.find(needle)
                while at >= 0:
                    begin = at + 1 if needle[0] == " " else padded.rfind(" ", 0, at) + 1
                    inside = at + len(needle)
                    end = inside - 1 if needle[-1] == " " else padded.find(" ", inside)
                    self._take((entry,), begin, end, hits)
                    at = padded.find(needle, at + 1)


_LEARNING = threading.Lock()
_UNSPACED = ("ja", "zh", "ko")
_MARKS = "~^ "  # before a phrase


def sorted_lines(
    sections: Iterable[tuple[str, list[str]]], language: str
) -> tuple[dict[str, str], _Open]:
    """Sort the lines of sections for an `Index`: those that wait, and those for any word.

    The first are folded, below the names of their sections in brackets, by the three letters
    or the sign that a text must show of them: as text, which is the smallest. The others,
    "*leiter", are taken apart, by their first three letters.
    """
    waiting: dict[str, list[str]] = {}
    open_: _Open = {}
    for section, lines in sections:
        found: dict[str, list[str]] = {}
        for line in _folded(lines, language):
            phrase = line.lstrip(_MARKS)
            if phrase[0] == "*" or phrase[-1] == "*":
                said, entry = _taken(line, section)
                needle = f" {said} ".replace(" *", "").replace("* ", "")
                open_.setdefault(needle.lstrip()[:3], []).append((needle, entry[0]))
                continue
            key = phrase[:3]
            if not phrase.isascii():
                key = next((sign for sign in phrase if sign > "\u3000"), key)
            if " " in key:
                key = key.partition(" ")[0]
            found.setdefault(key, []).append(line)
        for key, phrases in found.items():
            waiting.setdefault(key, []).extend((f"[{section}", *phrases))
    return {key: "\n".join(phrases) for key, phrases in waiting.items()}, open_


def _taken(line: str, section: str) -> tuple[str, tuple[_Entry]]:
    """Take the marks from a line of a section: the phrase, and what they say of it."""
    is_loose = at_start = False
    if line[0] == "~":
        is_loose, line = True, line[1:].lstrip()
    if line[0] == "^":
        at_start, line = True, line[1:]
    return line, _entry(section, is_loose, at_start)


def _folded(lines: list[str], language: str) -> list[str]:
    """Fold lines; German ones in both ways that umlauts are spelled: "Gespraech"."""
    odd = "\n".join(line for line in lines if not line.isascii())
    if not odd:
        return lines
    if language == "de":
        odd += "\n" + odd.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return [*filter(str.isascii, lines), *dict.fromkeys(fold(odd).split("\n"))]


Connector = tuple[tuple[str, ...], str]  # the words of a phrase, its section


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one language says of titles and notes, and what names are made of."""

    language: str
    titles: Index
    notes: Index
    names: dict[str, frozenset[str]]  # section: words and phrases, folded
    connectors: dict[str, list[Connector]]  # of four of these sections, by the first word
    tails: dict[str, tuple[str, ...]]  # section: ends of words, as "*leiter"
    signs: dict[str, tuple[str, ...]]  # section: those of scripts without spaces, longest first
    org_ends: dict[str, list[str]]  # … of firms, by their last letter
    templates: dict[str, tuple[str, ...]]  # section: sentences with {co} and {role}, case folded
    labels: tuple[str, ...]  # what stands before ":" and the employer; "~" in front: a place


@cache
def vocabulary(language: str) -> Vocabulary:
    """Read the vocabulary of one of the `LANGUAGES`."""
    titles, notes, *others = prepared(
        language,
        lambda: _read(language),
        of=(f"{language}.txt",),
        by=("lexicon", "text", "vocabulary/__init__"),
    )
    return Vocabulary(language, Index(language, *titles), Index(language, *notes), *others)


def _read(language: str) -> tuple[Any, ...]:
    """Take a vocabulary's text apart: what its two indexes take, then its other fields."""
    of_titles: list[tuple[str, list[str]]] = []
    of_notes: list[tuple[str, list[str]]] = []
    names: dict[str, set[str]] = {section: set() for section in _NAMES}
    tails: dict[str, list[str]] = {section: [] for section in _NAMES}
    signs: dict[str, list[str]] = {section: [] for section in _NAMES}
    templates: dict[str, tuple[str, ...]] = {}
    labels: tuple[str, ...] = ()
    for part in source(language).split("\n[")[1:]:
        section, _, body = part.partition("]\n")
        lines = [line for line in body.split("\n") if line and line[0] != "#"]
        if section in TEMPLATES:
            templates[section] = tuple(lines)
        elif section == "notes labels":
            labels = tuple(lines)
        elif section.startswith("notes "):
            of_notes.append((section.removeprefix("notes "), lines))
        elif section in names:
            for name in _folded(lines, language):
                if name[0] == "*":
                    tails[section].append(name[1:])
                elif language in _UNSPACED and section != "craft" and has_cjk(name):
                    signs[section].append(name.rstrip("*"))
                else:
                    names[section].add(name.rstrip("*"))
        else:
            of_titles.append((section, lines))
    of_titles.append(("plain", list(misspellings(language))))
    connectors: dict[str, list[Connector]] = {}
    for section in ("at", "with", "for", "aside"):
        for parts in sorted(tuple(phrase.split(" ")) for phrase in names[section]):
            connectors.setdefault(parts[0], []).append((parts, section))
    org_ends: dict[str, list[str]] = {}
    for sign in signs["org"]:
        org_ends.setdefault(sign[-1], []).append(sign)
    return (
        sorted_lines(of_titles, language),
        sorted_lines(of_notes, language),
        {section: frozenset(found) for section, found in names.items()},
        connectors,
        {section: tuple(found) for section, found in tails.items()},
        {s: tuple(sorted(found, key=len, reverse=True)) for s, found in signs.items()},
        org_ends,
        templates,
        labels,
    )


def find_in_title(words: Words, languages: Iterable[str]) -> list[Hit]:
    """List the phrases of titles found in `words`, in no order."""
    return [hit for one in vocabularies(languages) for hit in one.titles.find(words)]


def find_in_notes(words: Words, languages: Iterable[str]) -> list[Hit]:
    """List the phrases of notes found in `words`, in no order."""
    return [hit for one in vocabularies(languages) for hit in one.notes.find(words)]


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


def _by_script(*texts: str) -> set[str]:
    """Name the languages that the scripts of these texts show."""
    found = set()
    for text in texts:
        if text.isascii():
            continue
        signs = set(text)
        if any("\u3041" <= sign <= "\u30fa" for sign in signs):
            found.add("ja")
        elif any("\u3400" <= sign <= "\u9fff" for sign in signs):
            found.add("zh")
        if any("\uac00" <= sign <= "\ud7a3" for sign in signs):
            found.add("ko")
    return found


def _by_letters(text: str) -> set[str]:
    """Name the languages that a letter of this text gives away."""
    signs = set() if text.isascii() else set(text)
    return {language for language, own in _LETTERS.items() if not signs.isdisjoint(own)}


# Letters that one language alone has, of those known here, or two sisters; small and
# capital, so none that has no capital of its own.
_LETTERS = {
    "tr": "ğĞşŞ", "pl": "łŁąĄęĘżŻźŹśŚćĆńŃ", "cs": "řŘěĚůŮ", "da": "øØæÆ", "no": "øØæÆ",
    "es": "ñÑ¿¡", "pt": "ãÃõÕ", "sv": "åÅ",
}  # fmt: skip


def languages_of(title: Words, notes: Words) -> tuple[str, ...]:
    """Name the languages whose words may stand in a title and its notes, English first."""
    scores = _scores(title)
    spoken = {language for language, count in scores.items() if count >= 2}
    if notes.folded:
        told = _scores(notes)
        least = max(2, max(told.values(), default=0) - 1)
        spoken.update(language for language, count in told.items() if count >= least)
        spoken.update(language for language in scores.keys() & told.keys())
    if not spoken:  # too few words to know it by
        spoken = _by_letters(title.text) | _by_letters(notes.text)
    found = {"en", *spoken, *_by_script(title.padded, notes.padded)}
    found |= stems.languages_of(title.padded)
    return tuple(language for language in LANGUAGES if language in found)


def vocabularies(languages: Iterable[str]) -> tuple[Vocabulary, ...]:
    """Return the vocabularies of these languages, in their order."""
    return tuple(vocabulary(language) for language in languages)
