"""The words of some languages that tell roles, firms and connectors, joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from calsync.detection.lexicon import vocabularies
from calsync.detection.text import has_cjk


class _Some:
    """Words of several languages, left where they are: to join them costs more.

    `tails` are ends of words, before which a few letters at least have to stand.
    """

    __slots__ = ("_sets", "_tails")

    def __init__(self, sets: Iterable[frozenset[str]], tails: tuple[str, ...] = ()) -> None:
        self._sets = tuple(sets)
        self._tails = tails

    def __contains__(self, word: str) -> bool:
        for words_of_one in self._sets:
            if word in words_of_one:
                return True
        return bool(self._tails) and word[2:].endswith(self._tails)


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """The words of some languages that tell roles, firms and connectors."""

    role: _Some
    leading: _Some  # of languages in which the head word of a role comes first
    craft: _Some
    departments: tuple[str, ...]  # how the words for parts of a house end: "avdelning"
    org: _Some
    filler: _Some
    branch: _Some
    connectors: dict[str, tuple[tuple[tuple[str, ...], str], ...]]  # by first word, longest first
    role_tails: tuple[str, ...]
    role_signs: tuple[str, ...]
    org_signs: tuple[str, ...]
    filler_signs: tuple[str, ...]
    org_ends: dict[str, tuple[str, ...]]  # the signs of firms by their last letter

    def has_sign_of_firm(self, text: str) -> bool:
        """Tell whether `text` holds a sign that says what kind of firm it is: "公司"."""
        return has_cjk(text) and any(
            self.sign_of_firm(text[:end]) for end in range(1, len(text) + 1)
        )

    def is_sign(self, word: str) -> bool:
        """Tell a word that is nothing but a sign of a firm."""
        return word in self.org_ends.get(word[-1:], ())

    def sign_of_firm(self, text: str) -> str:
        """Return the longest sign of a firm with which `text` ends; empty for none."""
        signs = self.org_ends.get(text[-1:], ())
        return next((sign for sign in signs if text.endswith(sign)), "")

    def is_generic(self, word: str) -> bool:
        """Tell a word of posts, trades and filling, which no firm has for itself."""
        return len(word) > 1 and (word in self.craft or word in self.role or word in self.filler)

    def is_common(self, found: Iterable[str]) -> bool:
        """Tell words that name no firm by themselves: "at the hospital", "in civil engineering"."""
        return all(
            w in self.org
            or w in self.craft
            or w in self.role
            or w in self.filler
            or self.is_sign(w)
            for w in found
        )

    def is_telling(self, found: Sequence[str]) -> bool:
        """Tell whether words say more than a trade."""
        return bool(found) and not all(w in self.craft or w in self.filler for w in found)


_ROMANCE = frozenset(("fr", "es", "it", "pt", "pl", "cs", "nl", "de"))


@lru_cache(maxsize=64)
def names_of(languages: tuple[str, ...]) -> Names:
    """Join the names of these languages; roles and firms of English are always known."""
    all_of = vocabularies(languages)
    connectors: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for vocabulary in all_of:
        for kind in ("at", "with", "for", "aside"):
            for phrase in vocabulary.names[kind]:
                parts = tuple(phrase.split(" "))
                connectors.setdefault(parts[0], []).append((parts, kind))

    def some(section: str, only: Iterable[str] = languages) -> _Some:
        return _Some(v.names[section] for v in all_of if v.language in only)

    org_signs = tuple(t for v in all_of for t in v.signs["org"])
    ends: dict[str, list[str]] = {}
    for sign in sorted(org_signs, key=len, reverse=True):
        ends.setdefault(sign[-1], []).append(sign)
    departments = tuple(t for v in all_of for t in v.tails["craft"])
    return Names(
        some("role"),
        some("role", _ROMANCE),
        _Some((v.names["craft"] for v in all_of), departments),
        departments,
        _Some((v.names["org"] for v in all_of), tuple(t for v in all_of for t in v.tails["org"])),
        some("filler"),
        some("branch"),
        {w: tuple(sorted(p, key=lambda e: -len(e[0]))) for w, p in connectors.items()},
        tuple(t for v in all_of for t in v.tails["role"]),
        tuple(t for v in all_of for t in v.signs["role"]),
        org_signs,
        tuple(t for v in all_of for t in v.signs["filler"]),
        {last: tuple(signs) for last, signs in ends.items()},
    )


def is_department(word: str, names: Names) -> bool:
    """Tell a part of a house, which is no firm: "Intensivstation", "spoedafdeling"."""
    if not names.departments or not word.endswith(names.departments):
        return False
    return word in names.departments or word not in names.org
