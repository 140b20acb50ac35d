"""`calsync`, and `python -m calsync`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and exit with its code."""
    try:
        from calsync.cli import run

        code = run()
    except KeyboardInterrupt:  # before or after a command: while modules are loaded, say
        print("calsync: stopped", file=sys.stderr)
        code = 130
    raise SystemExit(code)


if __name__ == "__main__":
    main()
