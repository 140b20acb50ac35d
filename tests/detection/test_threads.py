"""Several people's calendars are read side by side, with one vocabulary for all."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest

from calsync.detection.lexicon import Index
from calsync.detection.lists import sorted_lines
from calsync.detection.text import words

BEGINNINGS = [f"{a}{b}{c}" for a in "bdfg" for b in "aeio" for c in "klmnprst"]


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads that take turns as often as can be."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_all_find_all(hasty: None) -> None:
    """Whoever comes while another still learns a phrase finds it as well."""
    texts = [words(f"{three}ander talk") for three in BEGINNINGS]
    for _ in range(20):
        lines = [f"{three}ander talk" for three in BEGINNINGS for _copy in range(5)]
        index = Index("en", *sorted_lines([("plain", lines)], "en"))
        missed: list[object] = []
        gate = threading.Barrier(4)

        def look(index: Index, missed: list[object], gate: threading.Barrier) -> None:
            gate.wait()
            try:
                missed += [text.text for text in texts if not index.find(text)]
            except Exception as problem:
                missed.append(problem)

        threads = [threading.Thread(target=look, args=(index, missed, gate)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert missed == []
