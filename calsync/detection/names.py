"""The words of some languages that tell roles, firms and connectors, joined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from calsync.detection.lexicon import vocabularies
from calsync.detection.lists import Connector
from calsync.detection.text import has_cjk

_Entry = TypeVar("_Entry", str, Connector)


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


class _Joined(Generic[_Entry]):
    """Tables of several languages as one, each entry joined when it is first asked for.

    What is found under a word is sorted by length, the longest first.
    """

    __slots__ = ("_joined", "_tables")

    def __init__(self, tables: Iterable[Mapping[str, Sequence[_Entry]]]) -> None:
        self._tables: tuple[Mapping[str, Sequence[_Entry]], ...] = tuple(tables)
        self._joined: dict[str, tuple[_Entry, ...]] = {}

    def __contains__(self, word: str) -> bool:
        return any(word in table for table in self._tables)

    def of(self, word: str) -> tuple[_Entry, ...]:
        """Return what stands under a word."""
        if word not in self._joined:
            found = [entry for table in self._tables for entry in table.get(word, ())]
            self._joined[word] = tuple(sorted(found, key=_length, reverse=True))
        return self._joined[word]


def _length(entry: str | Connector) -> int:
    return len(entry) if isinstance(entry, str) else len(entry[0])


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
    connectors: _Joined[Connector]  # by first word
    role_tails: tuple[str, ...]
    role_signs: tuple[str, ...]
    org_signs: tuple[str, ...]
    filler_signs: tuple[str, ...]
    org_ends: _Joined[str]  # the signs of firms by their last letter

    def has_sign_of_firm(self, text: str) -> bool:
        """Tell whether `text` holds a sign that says what kind of firm it is: "公司"."""
        return has_cjk(text) and any(
            self.sign_of_firm(text[:end]) for end in range(1, len(text) + 1)
        )

    def is_sign(self, word: str) -> bool:
        """Tell a word that is nothing but a sign of a firm."""
        return word in self.org_ends.of(word[-1:])

    def sign_of_firm(self, text: str) -> str:
        """Return the longest sign of a firm with which `text` ends; empty for none."""
        signs = self.org_ends.of(text[-1:])
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

    def some(section: str, only: Iterable[str] = languages) -> _Some:
        return _Some(v.names[section] for v in all_of if v.language in only)

    departments = tuple(t for v in all_of for t in v.tails["craft"])
    return Names(
        some("role"),
        some("role", _ROMANCE),
        _Some((v.names["craft"] for v in all_of), departments),
        departments,
        _Some((v.names["org"] for v in all_of), tuple(t for v in all_of for t in v.tails["org"])),
        some("filler"),
        some("branch"),
        _Joined(v.connectors for v in all_of),
        tuple(t for v in all_of for t in v.tails["role"]),
        tuple(t for v in all_of for t in v.signs["role"]),
        tuple(t for v in all_of for t in v.signs["org"]),
        tuple(t for v in all_of for t in v.signs["filler"]),
        _Joined(v.org_ends for v in all_of),
    )


def is_department(word: str, names: Names) -> bool:
    """Tell a part of a house, which is no firm: "Intensivstation", "spoedafdeling"."""
    if not names.departments or not word.endswith(names.departments):
        return False
    return word in names.departments or word not in names.org
