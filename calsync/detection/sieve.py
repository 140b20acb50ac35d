"""The coarse filter in front of everything: what could be an interview at all.

It is searched in the raw bytes of whole calendars, so it must be cheap, and it must
never lose an event that `find` would call sure or likely; `find` asks it too and says
*no* to what it lets fall, so the two cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from calsync.detection import stems
from calsync.detection.settled import settled
from calsync.detection.text import fold, words
from calsync.detection.vocabulary import NEEDLES
from calsync.model import Event, Patterns, Settings, Verdict

TITLE_LENGTH = 400  # so much of a title is read


@dataclass(frozen=True, slots=True)
class Sieve:
    """What an interview shows in its title or anywhere in its component.

    A title shows it by a stem of some language or by one of the user's `own` words; one of
    `needles` occurs in the unfolded component in lower-case ASCII.
    """

    own: tuple[str, ...]  # folded; an empty one stands in every title
    needles: tuple[bytes, ...]
    patterns: Patterns

    def fits(self, title: str) -> bool:
        """Tell whether a title may be that of an interview."""
        folded = fold(title[:TITLE_LENGTH])
        return any(piece in folded for piece in self.own) or bool(stems.languages_of(folded))

    def wants_series(self, event: Event) -> bool:
        """Tell whether the occurrences of an endless series matter: the user says so."""
        by_user = settled(event, self.patterns)
        return by_user is not None and by_user[0] is Verdict.SURE

    def passes(self, event: Event) -> bool:
        """Tell whether the event passes by its title or by a needle in its fields."""
        if self.fits(event.title):
            return True
        parts = [event.title, _escaped(event.notes), event.location, event.url, *event.categories]
        people = event.attendees if event.organizer is None else (event.organizer, *event.attendees)
        for person in people:
            parts += (person.name, person.email)
        raw = "\n".join(parts).encode("utf-8", "surrogatepass").lower()
        return any(needle in raw for needle in self.needles)


# "Hi Alex," and "Hi Alex" above an empty line, both escaped; "Hi Alex!". Who writes to the
# owner alone says so; the address among the guests has no such end.
_BEHIND_A_GREETING = (b"\\", b"!")

EVERYTHING = Sieve(("",), (), Patterns(interview=("*",)))


def make(settings: Settings) -> Sieve:
    """Build the sieve for these settings; the user's patterns and employers pass too."""
    own: list[str] = []
    said = (needle.strip() for text in NEEDLES.values() for needle in text.split(","))
    needles = [needle.replace("_", " ").encode() for needle in said]
    names = names_of(settings.me.emails)
    own += names
    needles += (name.encode() + end for name in names for end in _BEHIND_A_GREETING)
    for pattern in (*settings.patterns.interview, *settings.patterns.not_interview):
        own.append(longest_piece(pattern))
    for employer in settings.employers:
        own += (" ".join(name.casefold().split()) for name in (employer.name, *employer.aliases))
        needles += (d.encode("ascii", "ignore").lower() for d in employer.domains if d.isascii())
    return Sieve(
        tuple(dict.fromkeys(map(fold, own))),
        tuple(dict.fromkeys(n for n in needles if n)),
        settings.patterns,
    )


def _escaped(text: str) -> str:
    """Write a text as RFC 5545, 3.3.11, has it: the needles are searched in raw bytes."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\n", "\\n")


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
