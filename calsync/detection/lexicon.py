"""The vocabularies, each read when the first event needs it and then kept."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from calsync.detection import stems
from calsync.detection.lists import Connector, Entry, Open, read
from calsync.detection.prepared import prepared
from calsync.detection.text import Words, fold
from calsync.detection.vocabulary import CANCELLED, LANGUAGES, TELLING

POSITIVE = ("strong", "firm", "plain", "vague", "round")
KINDS = (
    "mock", "prep", "training", "debrief", "media", "research", "official", "school",
    "home", "staff", "sales", "upkeep", "care", "reminder", "errand", "deadline", "fair",
    "coffee", "hold", "leisure", "everyday", "other",
)  # fmt: skip


class Hit(NamedTuple):
    """A phrase found in [start, end) of padded words, the padding left out."""

    start: int
    end: int
    section: str
    language: str
    is_loose: bool


class Index:
    """Phrases of one language, found by looking up what a text says from each word on.

    The work grows with the text and with the longest phrase, not with the vocabulary: a
    line waits, sorted by its beginning alone, until a text has a word that begins so.
    """

    __slots__ = (
        "_begun", "_heads", "_kinds", "_language", "_open", "_phrases", "_sign_heads", "_signs",
        "_waiting",
    )  # fmt: skip

    def __init__(
        self,
        language: str,
        waiting: dict[str, str],
        kinds: Mapping[str, tuple[Entry, ...]],
        open_: Open,
    ) -> None:
        """Take what `sorted_lines` returns."""
        self._language = language
        self._waiting = waiting
        self._kinds = kinds
        self._open = open_
        self._phrases: dict[str, tuple[Entry, ...]] = {}
        self._heads: set[str] = set()  # the first words of phrases
        self._begun: set[str] = set()  # the words of phrases up to any but the last
        self._signs: dict[str, tuple[Entry, ...]] = {}  # of scripts without blanks
        self._sign_heads: dict[str, int] = {}  # first sign: the most signs of a phrase

    def _learn_what_begins(self, beginnings: frozenset[str]) -> None:
        """Learn the lines that wait for one of these; other threads go on when all is known."""
        with _LEARNING:
            for key in self._waiting.keys() & beginnings:
                letters, *learnt = self._waiting[key].split("\n")
                kinds = map(self._kinds.__getitem__, letters)
                if key > "\u3000":
                    self._signs.update(zip(learnt, kinds, strict=True))
                    for phrase in learnt:
                        most = max(self._sign_heads.get(phrase[0], 0), len(phrase))
                        self._sign_heads[phrase[0]] = most
                else:
                    self._phrases.update(zip(learnt, kinds, strict=True))
                    self._learn_words(learnt)
                del self._waiting[key]  # not before: who does not see it asks nobody

    def _learn_words(self, phrases: Iterable[str]) -> None:
        for phrase in phrases:
            at = phrase.find(" ")
            self._heads.add(phrase[:at] if at > 0 else phrase)
            while at > 0:
                self._begun.add(phrase[:at])
                at = phrase.find(" ", at + 1)

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

    def _take(self, entries: Iterable[Entry], begin: int, end: int, hits: list[Hit]) -> None:
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
    own: tuple[str, ...]  # what stands before the firm of whoever writes


@cache
def vocabulary(language: str) -> Vocabulary:
    """Read the vocabulary of one of the `LANGUAGES`."""
    titles, notes, *others = prepared(
        language,
        lambda: read(language),
        of=(f"{language}.txt",),
        by=("lists", "text", "vocabulary/__init__"),
    )
    return Vocabulary(language, Index(language, *titles), Index(language, *notes), *others)


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
