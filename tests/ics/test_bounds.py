"""Work and memory are bounded by counts: one monstrous line costs no more than its size."""

from __future__ import annotations

import tracemalloc

import pytest

from tests.ics.builders import calendar, contents, event

SIZE = 8_000_000


@pytest.mark.parametrize(
    "line",
    [
        b"DESCRIPTION:" + b"interview " * (SIZE // 10),
        b"DESCRIPTION:" + b"interv\n iew " * (SIZE // 12),
    ],
    ids=["one-line", "folded"],
)
def test_a_monstrous_line_is_not_copied(line: bytes) -> None:
    """The event is read by the beginning of each line; its title still counts."""
    data = calendar(event("big", "X-PLACE:here", SUMMARY="Interview with Acme"))
    data = data.replace(b"X-PLACE:here", line)
    assert len(data) > SIZE
    tracemalloc.start()
    try:
        found = contents(data)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert [e.title for e in found.events] == ["Interview with Acme"]
    assert found.events[0].notes.startswith("interview interview")
    assert peak < SIZE / 2
