"""Entry point of the `calsync` command and of `python -m calsync`."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command line and exit with its code."""
    # Nearly all that a run makes lives until it ends: a search for what went, after every
    # 700 objects, finds next to nothing, and is a good part of reading a large calendar.
    # The first sync of 100,000 events makes 140,000 objects.
    gc.set_threshold(200_000)
    try:
        from calsync.cli import run

        code = run()
    except KeyboardInterrupt:  # before or after a command: while modules are loaded, say
        print("calsync: stopped", file=sys.stderr)
        code = 130
    gc.freeze()  # what is left goes with the process: nobody need look for cycles in it
    raise SystemExit(code)


if __name__ == "__main__":
    main()
