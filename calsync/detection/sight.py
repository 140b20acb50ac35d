"""One event as the judge sees it: its words, what the vocabularies find in them, its people."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from calsync import notes
from calsync.detection import keys, senders, sounds, spelling, titles
from calsync.detection.lexicon import Hit, find_in_title, languages_of
from calsync.detection.names import Names, names_of
from calsync.detection.persons import is_honorific, without_title
from calsync.detection.piece import Piece
from calsync.detection.reading import Owner
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, has_cjk, words
from calsync.model import Event, Person

# So much of the notes is read; what is told there is told at the beginning.
NOTES_LENGTH = 4000
# What is put beside a name, and stays when the name is cut: "Alex-san", "Hr./Fr. Moreau".
_ADDRESS = spoken("addresses")


class Sight:
    """An event read as words; `title` is without "Fwd:" and a word for cancelled."""

    def __init__(self, event: Event, owner: Owner, title: str) -> None:
        self.event = event
        self.owner = owner
        self.said = notes.lines(event.notes)
        self.body = notes.plain(event.notes[: NOTES_LENGTH * 2])[:NOTES_LENGTH]
        self.title = _title(title)
        self.notes = words(self.body) if self.body else words("")
        self.languages = languages_of(self.title, self.notes)
        self.names: Names = names_of(self.languages)
        self.my_names = owner.names | _names_of_me(event, owner)
        self.others = [p for p in event.attendees if not self.is_me(p)]
        self.all_hits, self.hits = _hits(self.title, self.languages)
        self._low = self.body.lower() if self.body.isascii() else ""

    def is_me(self, person: Person) -> bool:
        """Tell whether this is the owner of the calendar."""
        email = person.email
        return bool(email) and (email in self.owner.emails or email == self.event.owner)

    def is_owner(self, found: set[str]) -> bool:
        """Tell the owner's name, perhaps short or with a title: "Alex M", "Mr Moreau"."""
        mine = self.my_names
        initials = {name[0] for name in mine}
        rest = {
            w for w in found
            if w not in initials and w not in _ADDRESS and not is_honorific(w)
        }  # fmt: skip
        return bool(mine) and bool(rest) and all(w in mine or self._is_mine(w) for w in rest)

    def _is_mine(self, word: str) -> bool:
        """Tell a part of the owner's name in the spelling of another script: "アレックス"."""
        bare = without_title(Piece(word, (word,), 0, 0)).text
        return has_cjk(bare) and any(sounds.alike(n, bare) for n in self.my_names)

    def is_my_firm(self, name: str) -> bool:
        """Tell the firm whose domain the owner's own addresses have."""
        key, found = keys.employer_key(name), words(name).folded
        labels = (spelling.bare(senders.registrable(d).split(".")[0]) for d in self.owner.domains)
        return any(key == label or label in found or sounds.tells(label, name) for label in labels)

    def is_own(self, email: str) -> bool:
        """Tell whether an address is at the owner's own employer."""
        host = senders.domain(email)
        return bool(host) and any(host == d or host.endswith("." + d) for d in self.owner.domains)

    def shown(self, hit: Hit) -> str:
        """Return the words of a hit as they stand in the title."""
        begin, end = self.title.span(hit.start, hit.end)
        return self.title.text[begin:end]

    def noted(self, where: tuple[int, int]) -> str:
        """Return a phrase of the notes as it stands there."""
        phrase = self.notes.padded[where[0] : where[1]]
        at = self._low.find(phrase)
        if at >= 0:
            return self.body[at : at + len(phrase)]
        begin, end = self.notes.span(*where)
        return self.notes.text[begin:end]


@lru_cache(maxsize=256)
def _title(title: str) -> Words:
    return words(keys.untag(title))


@lru_cache(maxsize=256)
def _hits(title: Words, languages: tuple[str, ...]) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
    """Find the phrases of a title, and those of them that no longer one swallows."""
    found = find_in_title(title, languages)
    return tuple(found), tuple(_longest(title, found))


def _names_of_me(event: Event, owner: Owner) -> frozenset[str]:
    for person in event.attendees:
        is_me = person.email and (person.email in owner.emails or person.email == event.owner)
        if is_me and person.name and "@" not in person.name:
            return frozenset(words(person.name).folded)
    return frozenset()


def _longest(title: Words, found: Sequence[Hit]) -> list[Hit]:
    """Keep what no longer phrase swallows, in the order of the title."""
    hits = [h for h in found if not _is_apart(title, h)]
    hits.sort(key=lambda h: (h.start - h.end, h.start, h.section, h.language))
    kept: list[Hit] = []
    for hit in hits:
        length = hit.end - hit.start
        if not any(
            k.start <= hit.start and hit.end <= k.end and k.end - k.start > length for k in kept
        ):
            kept.append(hit)
    kept.sort(key=lambda h: (h.start, h.end, h.section, h.language))
    return kept


def _is_apart(title: Words, hit: Hit) -> bool:
    """Tell whether punctuation divides a phrase: "Interview: Research Scientist"."""
    padded = title.padded
    first = padded.count(" ", 0, hit.start) - 1
    for at in range(first, first + padded.count(" ", hit.start, hit.end)):
        gap = title.text[title.spans[at][1] : title.spans[at + 1][0]]
        if titles.is_suspended(gap, title.folded[at + 1]):
            continue
        if " " in gap and any(sign in titles.SEPARATORS or sign == "-" for sign in gap):
            return True
    return False
