"""The vocabularies, each read when the first event needs it and then kept."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from calsync.detection import stems
from calsync.detection.text import Words, fold, has_cjk
from calsync.detection.vocabulary import CANCELLED, LANGUAGES, TELLING, misspellings, source

POSITIVE = ("strong", "firm", "plain", "vague", "round")
KINDS = (
    "mock", "prep", "training", "debrief", "media", "research", "official", "school",
    "home", "staff", "sales", "upkeep", "care", "reminder", "errand", "deadline", "fair",
    "coffee", "hold", "leisure", "other",
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


class _Entry(NamedTuple):
    section: str
    is_loose: bool = False
    at_start: bool = False


@cache
def _entry(section: str, is_loose: bool, at_start: bool) -> tuple[_Entry]:
    """Give the same tuple to all phrases of a kind: there are tens of thousands."""
    return (_Entry(section, is_loose, at_start),)


class Index:
    """Phrases of one language, found by looking up what a text says from each word on.

    The work grows with the text and with the longest phrase, not with the vocabulary: a
    line waits, sorted by its beginning alone, until a text has a word that begins so.
    """

    __slots__ = (
        "_begun", "_heads", "_language", "_open", "_phrases", "_sign_heads", "_signs", "_waiting",
    )  # fmt: skip

    def __init__(self, language: str) -> None:
        self._language = language
        # Lines below the names of their sections in brackets, as text: it is the smallest.
        self._waiting: dict[str, str] = {}
        self._phrases: dict[str, tuple[_Entry, ...]] = {}
        self._heads: set[str] = set()  # the first words of phrases
        self._begun: set[str] = set()  # the words of phrases up to any but the last
        self._signs: dict[str, tuple[_Entry, ...]] = {}  # of scripts without blanks
        self._sign_heads: dict[str, int] = {}  # first sign: the most signs of a phrase
        self._open: dict[str, list[tuple[str, _Entry]]] = {}  # "*leiter", by three letters

    def add(self, lines: Iterable[str], section: str) -> None:
        """Take in the lines of a section, in small letters."""
        found: dict[str, list[str]] = {}
        learns_umlauts, has_signs = self._language == "de", self._language in _UNSPACED
        for line in lines:
            three = line[:3] if line[0] not in _MARKS else line.lstrip(_MARKS)[:3]
            if three[0] > "\u3000":
                found.setdefault(three[0], []).append(line)
            elif line[-1] == "*" or three[0] == "*":
                self._learn(line, section)
            elif learns_umlauts and not three.isascii():
                self._learn(line, section)  # has two beginnings
            elif has_signs and not line.isascii():
                self._learn(line, section)  # "hr面" stands anywhere
            else:
                found.setdefault(_KEYS.get(three) or _key(three), []).append(line)
        for key, waiting in found.items():
            self._waiting[key] = "\n".join((self._waiting.get(key, ""), f"[{section}", *waiting))

    def _learn(self, line: str, section: str) -> None:
        is_loose = at_start = False
        if line[0] == "~":
            is_loose, line = True, line[1:].lstrip()
        if line[0] == "^":
            at_start, line = True, line[1:]
        entry = _entry(section, is_loose, at_start)
        if not line.isascii():
            if self._language == "de":  # "Gespraech"
                spelled = line.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                self._keep(fold(spelled), entry)
            line = fold(line)
        self._keep(line, entry)

    def _keep(self, line: str, entry: tuple[_Entry]) -> None:
        if line[0] == "*" or line[-1] == "*":
            bare = line.strip("*")
            before, after = "" if line[0] == "*" else " ", "" if line[-1] == "*" else " "
            self._open.setdefault(bare[:3], []).append((f"{before}{bare}{after}", entry[0]))
            return
        if not line.isascii() and has_cjk(line):
            phrases, lengths = self._signs, self._sign_heads
            lengths[line[0]] = max(lengths.get(line[0], 0), len(line))
        else:
            phrases = self._phrases
            self._heads.add(line.partition(" ")[0])
            at = line.find(" ")
            while at > 0:
                self._begun.add(line[:at])
                at = line.find(" ", at + 1)
        known = phrases.get(line, ())
        if entry[0] not in known:
            phrases[line] = (*known, *entry) if known else entry

    def _learn_what_begins(self, beginnings: frozenset[str]) -> None:
        """Learn the lines that wait for one of these; other threads go on when all is known."""
        with _LEARNING:
            for key in self._waiting.keys() & beginnings:
                section = ""
                for line in self._waiting[key].split("\n")[1:]:
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
        for entry in entries:
            if not entry.at_start or begin <= 1:
                hits.append(Hit(begin, end, entry.section, self._language, entry.is_loose))

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
_KEYS: dict[str, str] = {}  # the beginning of a line as it is written: of its first word, folded


def _key(three: str) -> str:
    folded = fold(three)
    key = folded[0] if folded[0] > "\u3000" else folded.partition(" ")[0]
    _KEYS[three] = key[:3]
    return key[:3]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one language says of titles and notes, and what names are made of."""

    language: str
    titles: Index
    notes: Index
    names: dict[str, frozenset[str]]  # section: words and phrases, folded
    tails: dict[str, tuple[str, ...]]  # section: ends of words, as "*leiter"
    signs: dict[str, tuple[str, ...]]  # section: those of scripts without spaces, longest first
    templates: dict[str, tuple[str, ...]]  # section: sentences with {co} and {role}, case folded
    labels: tuple[str, ...]  # what stands before ":" and the employer; "~" in front: a place
    own: tuple[str, ...]  # what stands before the firm of whoever writes


@cache
def vocabulary(language: str) -> Vocabulary:
    """Read the vocabulary of one of the `LANGUAGES`; the first call costs milliseconds."""
    titles, notes = Index(language), Index(language)
    names: dict[str, set[str]] = {section: set() for section in _NAMES}
    tails: dict[str, list[str]] = {section: [] for section in _NAMES}
    signs: dict[str, list[str]] = {section: [] for section in _NAMES}
    templates: dict[str, tuple[str, ...]] = {}
    labels: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    for part in source(language).split("\n[")[1:]:
        section, _, body = part.partition("]\n")
        if section in TEMPLATES:
            templates[section] = tuple(_lines(body))
            continue
        if section == "notes labels":
            labels = tuple(_lines(body))
            continue
        if section == "notes own":
            own = tuple(_lines(body))
            continue
        if section.startswith("notes "):
            notes.add(_lines(body), section.removeprefix("notes "))
        elif section in names:
            found = _folded(_lines(body), language)
            if "*" in body:
                tails[section] += [line[1:] for line in found if line[0] == "*"]
                found = [line.rstrip("*") for line in found if line[0] != "*"]
            names[section].update(found)
            if language in _UNSPACED and section != "craft":
                of_signs = [line for line in found if has_cjk(line)]
                signs[section] += of_signs
                names[section].difference_update(of_signs)
        else:
            titles.add(_lines(body), section)
    titles.add(misspellings(language), "plain")
    return Vocabulary(
        language,
        titles,
        notes,
        {s: frozenset(w) for s, w in names.items()},
        {s: tuple(w) for s, w in tails.items()},
        {s: tuple(sorted(w, key=len, reverse=True)) for s, w in signs.items()},
        templates,
        labels,
        own,
    )


def _lines(body: str) -> list[str]:
    found = body.strip("\n").split("\n")
    if "#" in body or "" in found:
        return [line for line in found if line and line[0] != "#"]
    return found


def _folded(lines: list[str], language: str) -> list[str]:
    """Fold those lines that need it; German ones in both ways that umlauts are spelled."""
    odd = "\n".join(line for line in lines if not line.isascii())
    if not odd:
        return lines
    if language == "de":  # "Straßenwaerter"
        odd += "\n" + odd.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return [*filter(str.isascii, lines), *fold(odd).split("\n")]


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
