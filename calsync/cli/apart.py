"""What one of several passes prints, kept apart from what the others print."""

from __future__ import annotations

import contextlib
import io
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Said:
    """What was printed: results and messages."""

    results: io.StringIO = field(default_factory=io.StringIO)
    messages: io.StringIO = field(default_factory=io.StringIO)


class _PerThread:
    """A standard stream that leads each thread elsewhere, if it asked for that."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.own = threading.local()

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(self.own, "stream", self.stream), name)


@contextlib.contextmanager
def kept_apart() -> Iterator[None]:
    """Within the block, `said_here` is for one thread alone."""
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = _PerThread(sys.stdout), _PerThread(sys.stderr)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


@contextlib.contextmanager
def said_here() -> Iterator[Said]:
    """Gather what this thread prints in the block."""
    said = Said()
    out: Any = sys.stdout
    err: Any = sys.stderr
    out.own.stream, err.own.stream = said.results, said.messages
    try:
        yield said
    finally:
        del out.own.stream, err.own.stream
