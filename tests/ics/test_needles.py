"""Searching many events at once finds what searching each of them finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from calsync.ics.needles import Needles
from calsync.ics.splice import unfold

NEEDLES = (b"interview", b"thank you", b"rekr", "面试".encode(), b"acme.com:8080", b"a\\b")
_PIECES = (
    *NEEDLES,
    b"INTER\r\n VIEW",
    b"thank\n  you",
    b"thankyou",
    b"inter view",
    b"\x00",
    b":",
    b"\\",
    b"acme.com:",
    b"8080",
    b"a\r\n \\b",
    b"-",
    b"words " * 2_000,
    b"SUMMARY:",
)


@given(st.lists(st.lists(st.sampled_from(_PIECES), max_size=4).map(b"".join), max_size=12))
def test_all_at_once_is_as_one_by_one(events: list[bytes]) -> None:
    """Folds, case, separators and the borders of what is searched together do not matter."""
    whole = [unfold(event).lower() for event in events]
    expected = {n for n, text in enumerate(whole) if any(needle in text for needle in NEEDLES)}
    assert Needles(NEEDLES).search(events) == expected
    assert Needles(()).search(events) == set()
