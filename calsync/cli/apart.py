"""What one of several passes prints, kept apart from what the others print."""

from __future__ import annotations

import contextlib
import io
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from calsync.cli.stdout import let_go


@dataclass(frozen=True, slots=True)
class Said:
    """What was printed: results and messages."""

    results: io.StringIO = field(default_factory=io.StringIO)
    messages: io.StringIO = field(default_factory=io.StringIO)


class PerThread:
    """A standard stream that leads each thread elsewhere, if it asked for that.

    What cannot be written is no fault of the pass that says it, and ends nobody's: `fault`
    is the first that there was.
    """

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.own = threading.local()
        self.fault: OSError | None = None

    def write(self, text: str) -> int:
        """Write where this thread's words go. A UnicodeEncodeError is raised as ever."""
        try:
            self._here.write(text)
        except OSError as problem:
            self.fault = self.fault or problem
        return len(text)

    def flush(self) -> None:
        """Let it be written now."""
        try:
            self._here.flush()
        except OSError as problem:
            self.fault = self.fault or problem

    def __getattr__(self, name: str) -> Any:
        return getattr(self._here, name)

    @property
    def _here(self) -> Any:
        return getattr(self.own, "stream", self.stream)


@contextlib.contextmanager
def kept_apart() -> Iterator[PerThread]:
    """Within the block, `said_here` is for one thread alone; gives what stdout is then."""
    before = sys.stdout, sys.stderr
    both = PerThread(sys.stdout), PerThread(sys.stderr)
    sys.stdout, sys.stderr = both
    try:
        yield both[0]
    finally:
        sys.stdout, sys.stderr = before
        for one in both:
            if one.fault:
                let_go(one.stream)


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
