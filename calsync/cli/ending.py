"""How a problem ends a command: its lines on stderr, and the exit code."""

from __future__ import annotations

import os
import sys

from calsync.errors import CalsyncError


def say_ending(problem: Exception) -> int:
    """Say what happened and give the exit code; no traceback but where CALSYNC_TRACEBACK asks."""
    if isinstance(problem, CalsyncError):
        from calsync.report.text import printable

        for line in str(problem).splitlines() or [type(problem).__name__]:
            print(f"calsync: {printable(line)}", file=sys.stderr)
        return problem.exit_code
    if isinstance(problem, OSError):
        print(f"calsync: {problem.strerror or problem}", file=sys.stderr)
        return 1
    if isinstance(problem, MemoryError):
        print("calsync: out of memory", file=sys.stderr)
        return 1
    if isinstance(problem, RuntimeError) and "new thread" in str(problem):
        print("calsync: this machine has no room for another thread", file=sys.stderr)
        return 75
    if os.environ.get("CALSYNC_TRACEBACK"):
        import traceback

        traceback.print_exception(problem)
        return 1
    print(
        f"calsync: unexpected fault ({type(problem).__name__}); nothing more was changed."
        " Set CALSYNC_TRACEBACK=1 and run again to see where",
        file=sys.stderr,
    )
    return 1
