"""Standard output that can fail: a full disk, a device that takes nothing."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from typing import Any

from calsync.errors import CalsyncError


@contextlib.contextmanager
def to_stdout(*, after: str = "") -> Iterator[None]:
    """Bring to standard output what is printed in the block.

    Raises:
        CalsyncError: it cannot be written; `after` tells what has been done nevertheless.
            A reader that has left is a BrokenPipeError as ever.
    """
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        let_go(sys.stdout)
        raise unwritten(problem, after=after) from None


def unwritten(problem: OSError, *, after: str = "") -> CalsyncError:
    """Say that standard output cannot be written."""
    why = (problem.strerror or str(problem)).lower()
    return CalsyncError(f"the output could not be written: {why}{after}")


def let_go(stream: Any) -> None:
    """Drop what a stream could not take: it would fail again when the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
