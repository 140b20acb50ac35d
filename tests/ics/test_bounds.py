"""Work and memory are bounded by counts: one monstrous line costs no more than its size."""

from __future__ import annotations

import time
import tracemalloc
from datetime import UTC, datetime

import pytest

from calsync.model import Contents
from tests.ics.builders import calendar, contents, event
from tests.ics.test_zones import fixed_rules

SIZE = 8_000_000


def read_with_peak(data: bytes) -> tuple[Contents, int]:
    """Read a calendar; how many bytes were held at most on the way."""
    tracemalloc.start()
    try:
        found = contents(data)
        return found, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


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
    found, peak = read_with_peak(data)
    assert [e.title for e in found.events] == ["Interview with Acme"]
    assert found.events[0].notes.startswith("interview interview")
    assert peak < SIZE / 2


@pytest.mark.parametrize("name", ["SUMMARY", "UID"])
def test_a_monstrous_title_or_uid_is_not_copied(name: str) -> None:
    """Neither by the sieve nor by whoever looks for more versions of the event."""
    given = {"SUMMARY": "Interview with Acme", name: f"Interview with Acme {'x' * SIZE}"}
    uid = given.pop("UID", "big")
    data = calendar(event(uid, **given))
    found, peak = read_with_peak(data)
    assert found.events[0].title.startswith("Interview with Acme")
    assert peak < SIZE / 2


@pytest.mark.parametrize("count", [1, 64, 200])
def test_large_events_are_never_copied_all_together(count: int) -> None:
    """Of events with attachments a few at a time are in memory twice, however many there are."""
    attached = ["ATTACH:" + "eHh4" * 15] * 1_000
    data = calendar(*(event(str(n), *attached) for n in range(count)))
    one = len(data) // count
    found, peak = read_with_peak(data)
    assert len(found.events) == count
    assert peak < 10 * one + 2_000_000


def test_a_zone_that_begins_and_never_ends() -> None:
    """Sixteen times as many rules without an end take no hundred times as long."""

    def seconds(halves: int) -> float:
        zone = fixed_rules("Moon", "+0517", "BEGIN:DAYLIGHT\n" * halves)
        data = calendar(zone, event(start=";TZID=Moon:20260702T140000"))
        begin = time.process_time()
        found = contents(data)
        assert found.events[0].start == datetime(2026, 7, 2, 8, 43, tzinfo=UTC)
        return time.process_time() - begin

    assert seconds(8000) < 100 * min(seconds(500) for _ in range(3))
