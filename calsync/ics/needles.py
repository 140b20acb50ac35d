"""Many byte strings searched in many events at once.

Each needle alone costs a pass over all the bytes, and they are the dearest part of a
read. But calendars say the same things again and again, and differ in what no needle
contains: folds, blanks, numbers. Without those, what is said twice is searched once. A
hit there is looked at again in the unfolded event.
"""

from __future__ import annotations

from collections.abc import Sequence

from calsync.ics.splice import unfold

_SEPARATOR = b"\x00"
_BLANK = b" \t\r\n"
# What is said ends at a colon, as of "SUMMARY:", or a backslash, as of a "\n" in a text.
_BORDER = b":"
_SQUEEZED = bytes(range(256)).lower().replace(b"\\", _BORDER)
_MOST_PLAIN = 10_000  # pieces that are kept from search to search


class Needles:
    """Lower-case ASCII strings, one of which must occur."""

    def __init__(self, needles: Sequence[bytes]) -> None:
        self._needles = tuple(dict.fromkeys(n.lower() for n in needles if n))
        kept = frozenset(b"".join(self._needles) + _BORDER) - frozenset(_BLANK + _SEPARATOR)
        self._dropped = bytes(c for c in range(256) if _SQUEEZED[c] not in kept)
        # Of one that holds a border the longest piece is searched, of any other the whole.
        self._short = {max(self._pieces(needle), key=len) for needle in self._needles}
        self._plain: set[bytes] = set()  # pieces in which none occurs

    def _pieces(self, text: bytes) -> list[bytes]:
        return text.translate(_SQUEEZED, self._dropped).split(_BORDER)

    def search(self, events: Sequence[bytes]) -> set[int]:
        """Tell which events contain one, folded or not, in any case."""
        if not (events and self._needles):
            return set()
        # Together is quicker than one by one, unless an event holds the separator.
        whole = _SEPARATOR.join(events)
        whole = whole.translate(_SQUEEZED, self._dropped.replace(_SEPARATOR, b""))
        said = [text.split(_BORDER) for text in whole.split(_SEPARATOR)]
        if len(said) != len(events):
            said = [self._pieces(event) for event in events]
        plain = self._plain
        if len(plain) > _MOST_PLAIN:
            plain.clear()
        odd = [number for number, pieces in enumerate(said) if not plain.issuperset(pieces)]
        different = set().union(*map(said.__getitem__, odd)) - plain
        together = _BORDER.join(different)
        short = [needle for needle in self._short if needle in together]
        telling = {piece for needle in short for piece in different if needle in piece}
        plain |= different - telling
        return {
            number
            for number in odd
            if not telling.isdisjoint(said[number]) and self._occurs(events[number])
        }

    def _occurs(self, event: bytes) -> bool:
        whole = unfold(event).lower()
        return any(needle in whole for needle in self._needles)
