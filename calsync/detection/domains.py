"""What a domain tells of a firm: its name, or letters, a group, the name of who writes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from calsync.detection import senders, signature
from calsync.detection.spelling import JOINTS
from calsync.detection.text import lazy, table, words


class Domain(NamedTuple):
    """What the domain of whoever writes tells of their firm."""

    is_vague: bool  # it is hardly its name: letters, a group's, that of who writes
    parts: tuple[str, ...]
    is_letters: bool = False  # mere letters, those of a name

    def stands_for(self, name: str) -> bool:
        """Tell whether its letters are picked from a name, a kind before it aside.

        >>> read("lbm.example", ()).stands_for("Hotel Larkbeam")
        True
        """
        found = words(name).folded
        said = ("".join(found[at:]) for at in range(min(len(found), 3)))
        return self.is_vague and any(signature.is_woven(p, s) for s in said for p in self.parts)

    def has_word_of(self, found: Sequence[str]) -> bool:
        """Tell whether a word of a name stands in it."""
        return any(word in part for word in found if len(word) > 3 for part in self.parts)


NONE = Domain(True, ())


def read(host: str, people: Collection[str]) -> Domain:
    """Take the domain of somebody of these names apart.

    >>> read("hgi-ms.example", ()).is_vague, read("acme-foods.example", ()).is_vague
    (True, False)
    >>> read("bl-services.example", ()).parts, read("pike-hotels.example", {"pike"}).is_vague
    (('bl',), True)
    """
    parts = [part for part in senders.registrable(host).split(".")[0].split("-") if part]
    bare = tuple(part for part in map(_without_kind, parts) if part)
    first = next((part for part in bare if part not in JOINTS and part not in _AHEAD), "")
    is_of_people = any(part.startswith(n) for part in parts for n in people if len(n) > 2)
    is_of_others = is_of_people or _OF_SEVERAL().search("-".join(parts)) is not None
    is_letters = not is_of_others and not _is_spoken(first)
    return Domain(is_of_others or is_letters, bare, is_letters)


def _is_spoken(part: str) -> bool:
    """Tell a word from letters: "acme", "strand", not "hgi", "csal", "mvbab"."""
    at = next((at for at, letter in enumerate(part) if letter in _VOWELS), len(part))
    vowels = sum(letter in _VOWELS for letter in part)
    return len(part) > 3 and (len(part) > 4 or vowels > 1) and (at < 3 or part.startswith(_BEGIN))


_VOWELS = frozenset("aeiouyäöüåæøéèó")
# Consonants with which words begin.
_BEGIN = (
    "sch",
    "str",
    "spr",
    "spl",
    "scr",
    "skr",
    "chr",
    "thr",
    "shr",
    "szk",
    "szc",
    "prz",
    "krz",
    "brz",
)
# With what names begin.
_AHEAD = table("st ste sta san my go get")
# Several firms, or those who own them.
_OF_SEVERAL = lazy(
    r"partner|union|verbund|verband|netz\b|netzwerk|network|trust|kon[cs]ern|konzern|concern"
    r"|grupp|group|grupo|grp\b|holding|betriebe|beheer|diffusion|distribution|hospitality|hotele?ri|hoteles|hotels|horeca"
    r"|gastro|restauration|franqui|consor|konsor|reseau|fundacion|fundacao|kommun|komm\b|opp?vekst"
    r"|services|beteiligung|verwaltung|eiendom|senter\b|kontor\b|asisten|educa"
)
# What groups and those who own firms call themselves.
_OF_GROUPS = (
    "holdings", "holding", "groupe", "gruppe", "gruppo", "grupo", "grupa", "groep", "group", "grp",
    "konzern", "koncern", "konsern", "services", "service", "invest", "ventures", "international",
    "verwaltung", "management", "solutions", "tech", "labs", "digital", "retail", "gastro",
    "spa", "drift", "gest",
)  # fmt: skip


def _without_kind(part: str) -> str:
    """Drop what a group calls itself behind its letters: "blservices" is "bl"."""
    kind = next((kind for kind in _OF_GROUPS if part.endswith(kind)), "")
    rest = part.removesuffix(kind)
    return _without_kind(rest) if kind and rest else rest
