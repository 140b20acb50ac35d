"""Names of firms back in the case in which they are written on doors.

Own notes put them behind prepositions: "w piekarni Nowaków", "v kovárně Zubřice". Only the
word that says what the firm is can be told, since only it stands in the vocabularies.
"""

from __future__ import annotations

from collections.abc import Iterable

from calsync.detection.names import Names
from calsync.detection.text import fold, words

# Ends of words in another case, and those of the first case that they may come from.
_ENDS: dict[str, tuple[tuple[str, str], ...]] = {
    "pl": (
        ("urzędzie", "urząd"), ("urzędu", "urząd"), ("kole", "koła"), ("ii", "ia"), ("ji", "ja"),
        ("i", "ia"), ("ala", "al"), ("owi", ""), ("em", ""), ("u", "e"), ("u", ""),
    ),
    "cs": (("ě", "a"), ("ici", "ice"), ("ole", "ola"), ("u", ""), ("ích", "e")),
}  # fmt: skip
_ADJECTIVES = ("ej", "iej", "ym", "im", "ego", "emu", "ych", "ich", "ém", "ého", "ých")


def nominative(name: str, names: Names, languages: Iterable[str]) -> str:
    """Return `name` with the word that says what the firm is in the first case.

    >>> from calsync.detection.names import names_of
    >>> nominative("piekarni Nowaków", names_of(("pl",)), ("pl",))
    'Piekarnia Nowaków'
    """
    found = words(name)
    if len(found.folded) < 2 or found.text[found.spans[1][0] : found.spans[1][1]].endswith(
        _ADJECTIVES
    ):
        return name
    begin, end = found.spans[0]
    head = found.text[begin:end].lower()
    for language in languages:
        for oblique, first in _ENDS.get(language, ()):
            if not head.endswith(oblique):
                continue
            whole = head[: len(head) - len(oblique)] + first
            if whole != head and fold(whole) in names.org:
                return whole[:1].upper() + whole[1:] + found.text[end:]
    return name
