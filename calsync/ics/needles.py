"""Many byte strings searched in many events at once.

Each needle alone costs a pass over all the bytes, and they are the dearest part of a
read. But calendars say the same things again and again, and differ in what no needle
contains: folds, blanks, numbers. Without those, what is said twice is searched once. A
hit there is looked at again in the unfolded event.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from calsync.ics.splice import unfold

_SEPARATOR = b"\x00"
_BLANK = b" \t\r\n"
# What is said ends at a colon, as of "SUMMARY:", or a backslash, as of a "\n" in a text.
_BORDER = b":"
_BETWEEN = _BORDER + _SEPARATOR + _BORDER
_SQUEEZED = bytes(range(256)).lower().replace(b"\\", _BORDER)
_MOST_PLAIN = 10_000  # pieces that are kept from search to search


class Needles:
    """Lower-case ASCII strings, one of which must occur."""

    def __init__(self, needles: Sequence[bytes]) -> None:
        self._needles = tuple(dict.fromkeys(n.lower() for n in needles if n))
        kept = frozenset(b"".join(self._needles) + _BORDER) - frozenset(_BLANK + _SEPARATOR)
        self._dropped = bytes(c for c in range(256) if _SQUEEZED[c] not in kept)
        # Of one that holds a border the longest piece is searched, of any other the whole.
        cut = (self._squeezed(needle).split(_BORDER) for needle in self._needles)
        self._short = {max(pieces, key=len) for pieces in cut}
        self._plain: set[bytes] = set()  # pieces in which none occurs

    def search(self, events: Sequence[bytes]) -> set[int]:
        """Tell which events contain one, folded or not, in any case."""
        if not (events and self._needles):
            return set()
        pieces = self._all_pieces(events)
        if len(self._plain) > _MOST_PLAIN:
            self._plain.clear()
        different = set(pieces) - self._plain
        telling = self._telling(different)
        self._plain |= different - telling
        found, number = set(), 0
        for piece in filter({*telling, _SEPARATOR}.__contains__, pieces) if telling else ():
            if piece == _SEPARATOR:
                number += 1
            else:
                found.add(number)
        return {number for number in found if self._occurs(events[number])}

    def _all_pieces(self, events: Sequence[bytes]) -> list[bytes]:
        """Cut events into pieces, those of each divided from the next by a separator."""
        # Together is quicker than one by one, unless an event holds the separator.
        whole = _BETWEEN.join(events)
        if whole.count(_SEPARATOR) >= len(events):
            return _BETWEEN.join(map(self._squeezed, events)).split(_BORDER)
        return whole.translate(_SQUEEZED, self._dropped.replace(_SEPARATOR, b"")).split(_BORDER)

    def _squeezed(self, text: bytes) -> bytes:
        return text.translate(_SQUEEZED, self._dropped)

    def _telling(self, pieces: Iterable[bytes]) -> set[bytes]:
        """Give the pieces in which a needle, or the longest piece of one, occurs."""
        together = _BORDER.join(pieces)
        telling = set()
        for needle in self._short:
            at = together.find(needle)
            while at >= 0:
                begin, end = together.rfind(_BORDER, 0, at) + 1, together.find(_BORDER, at)
                telling.add(together[begin : end if end >= 0 else len(together)])
                at = together.find(needle, end) if end >= 0 else -1
        return telling

    def _occurs(self, event: bytes) -> bool:
        whole = unfold(event).lower()
        return any(needle in whole for needle in self._needles)
