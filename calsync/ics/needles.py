"""Many byte strings searched in many events at once.

Each needle alone costs a pass over all the bytes, and they are the dearest part of a
read. So the events are first squeezed: folds, spaces and whatever no needle contains go,
which leaves a third. A hit there is looked at again in the unfolded event.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from calsync.ics.splice import unfold

_LOWER = bytes(range(256)).lower()
_SPACE = b" \t\r\n"
_SEPARATOR = b"\x00"
_RUN_BYTES = 1 << 15  # searched over and over, so they should stay in the processor's cache


class Needles:
    """Lower-case ASCII strings, one of which must occur."""

    def __init__(self, needles: Sequence[bytes]) -> None:
        self._needles = tuple(dict.fromkeys(n.lower() for n in needles if n))
        squeezed = [(needle.translate(None, _SPACE), needle) for needle in self._needles]
        kept = frozenset(b"".join(short for short, _ in squeezed))
        upper = frozenset(c for c in range(256) if _LOWER[c] in kept)
        self._dropped = bytes(c for c in range(256) if c not in upper and c not in _SEPARATOR)
        self._short: dict[bytes, list[bytes]] = {}
        for short, needle in squeezed:
            self._short.setdefault(short, []).append(needle)

    def search(self, events: Sequence[bytes]) -> set[int]:
        """Tell which events contain one, folded or not, in any case."""
        found: set[int] = set()
        if not self._needles:
            return found
        begin = size = 0
        for end, event in enumerate(events, 1):
            size += len(event)
            if size >= _RUN_BYTES or end == len(events):
                found.update(begin + number for number in self._search(events[begin:end]))
                begin, size = end, 0
        return found

    def _search(self, events: Sequence[bytes]) -> set[int]:
        found: set[int] = set()
        # Together is quicker than one by one, unless an event holds the separator.
        text = _SEPARATOR.join(events).translate(_LOWER, self._dropped)
        pieces = text.split(_SEPARATOR)
        if len(pieces) != len(events):
            pieces = [e.translate(_LOWER, self._dropped + _SEPARATOR) for e in events]
            text = _SEPARATOR.join(pieces)
        ends = list(accumulate(len(piece) + 1 for piece in pieces))
        for short, needles in self._short.items():
            at = text.find(short)
            while at >= 0:
                number = bisect_right(ends, at)
                if number not in found:
                    whole = unfold(events[number]).lower()
                    if any(needle in whole for needle in needles):
                        found.add(number)
                at = text.find(short, ends[number])
        return found
