"""The coarse filter in front of everything: what could be an interview at all.

It is searched in the raw bytes of whole calendars, so it must be cheap, and it must
never lose an event that `find` would call sure or likely; `find` asks it too and says
*no* to what it lets fall, so the two cannot drift apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from calsync.detection.settled import settled
from calsync.detection.text import words
from calsync.detection.vocabulary import COMPOUNDING, MISSPELLED, NEEDLES, STEMS
from calsync.model import Event, Patterns, Settings, Verdict


@dataclass(frozen=True, slots=True)
class Sieve:
    """What an interview shows in its title or anywhere in its component.

    `title` is searched in case-folded, unescaped titles joined by newlines and never
    matches across one; one of `needles` must occur in the unfolded component in lower
    case ASCII.
    """

    title: re.Pattern[str]
    needles: tuple[bytes, ...]
    patterns: Patterns

    def wants_series(self, event: Event) -> bool:
        """Tell whether the occurrences of an endless series matter: the user says so."""
        by_user = settled(event, self.patterns)
        return by_user is not None and by_user[0] is Verdict.SURE

    def passes(self, event: Event) -> bool:
        """Tell whether the event passes by its title or by a needle in its fields."""
        if self.title.search(event.title.casefold()) is not None:
            return True
        parts = [event.title, event.notes, event.location, event.url, *event.categories]
        people = event.attendees if event.organizer is None else (event.organizer, *event.attendees)
        for person in people:
            parts += (person.name, person.email)
        raw = "\n".join(parts).encode("utf-8", "surrogatepass").lower()
        return any(needle in raw for needle in self.needles)


EVERYTHING = Sieve(re.compile(r"(?m)^"), (), Patterns(interview=("*",)))


def make(settings: Settings) -> Sieve:
    """Build the sieve for these settings; the user's patterns and employers pass too."""
    own: list[str] = []
    needles = [needle.strip().encode() for t in NEEDLES.values() for needle in t.split(",")]
    own += names_of(settings.me.emails)
    for pattern in (*settings.patterns.interview, *settings.patterns.not_interview):
        own.append(longest_piece(pattern))
    for employer in settings.employers:
        own += (" ".join(name.casefold().split()) for name in (employer.name, *employer.aliases))
        needles += (d.encode("ascii", "ignore").lower() for d in employer.domains if d.isascii())
    return Sieve(
        _pattern(tuple(own)), tuple(dict.fromkeys(n for n in needles if n)), settings.patterns
    )


def names_of(emails: Iterable[str]) -> list[str]:
    """Return the parts of the user's name as the addresses tell it, case-folded.

    Many senders put no more into a title than the names of those who meet.
    """
    parts: set[str] = set()
    for email in emails:
        local = email.partition("@")[0].partition("+")[0]
        parts.update(w for w in words(local).folded if len(w) > 2 and not w.isdigit())
    return sorted(part for part in parts if part.isalpha())


def longest_piece(pattern: str) -> str:
    """Return the longest literal piece of a user's pattern, case-folded."""
    return max((p.strip() for p in pattern.casefold().split("*")), key=len)


@lru_cache(maxsize=4)
def _pattern(own: tuple[str, ...]) -> re.Pattern[str]:
    if any(not piece for piece in own):
        return re.compile(r"[^\n]")  # the user's pattern fits every title
    at_start: set[str] = set()
    inside, signs = set(own), set()
    for language, text in STEMS.items():
        for stem in (" ".join(said.split()) for said in text.split(",")):
            if stem[0] > "\u3000":
                signs.add(stem)
            elif any(sign > "\u3000" for sign in stem):
                inside.add(stem)  # "hr面", with anything in front
            elif language in COMPOUNDING and " " not in stem and len(stem) > 5:
                inside.add(stem)
            else:
                at_start.add(stem)
    nearly = (_nearly(word) for text in MISSPELLED.values() for word in text.split())
    return re.compile(
        # Nearly every letter of a title stands inside a word, where few stems are looked for.
        rf"\b(?:{'|'.join((_written(_tree(at_start)), *nearly))})"
        rf"|{_written(_tree(inside))}|(?=[\u3040-\ud7ff]){_written(_tree(signs))}"
    )


def _nearly(word: str) -> str:
    """Write any word with the ends of `word` and as many letters, or one less, between."""
    count, letters = len(word) - 2, "a-z" if word.isascii() else "a-z\u00df-\u00ff\u0308"
    between = f"[{letters}]{{{count - 1},{count + (1 if word.isascii() else 2)}}}"
    return f"{word[0]}{between}{word[-1]}(?![a-z])"


def _loosen(phrase: str) -> list[str]:
    """Write a phrase as parts of a pattern: any accents, any punctuation between words."""
    parts = []
    for sign in phrase:
        if sign == " ":
            parts.append(r"[^a-z0-9\n]+")
        elif sign.isascii():
            parts.append(re.escape(sign))
        elif "\u3400" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7af":
            parts.append(sign)
        elif sign in "łøđıæœðþ" or unicodedata.decomposition(sign):
            parts.append(".{1,2}")
        else:
            parts.append(sign)
    return parts


_Tree = dict[str, "_Tree"]


def _tree(phrases: Iterable[str]) -> _Tree:
    """Fold phrases into a tree by their beginnings, so that each letter is tested once."""
    root: _Tree = {}
    for phrase in sorted(phrases):
        node = root
        parts = _loosen(phrase)
        for part in parts:
            if "" in node:
                break  # a shorter phrase ends here and is enough
            node = node.setdefault(part, {})
        else:
            node.clear()
            node[""] = {}
    return root


def _written(node: _Tree) -> str:
    branches = [part + _written(rest) for part, rest in node.items()]
    if len(branches) <= 1:
        return "".join(branches)
    return f"(?:{'|'.join(branches)})"
