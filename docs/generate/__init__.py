"""The parts of the documentation that are made from the program itself.

`python -m docs.generate` writes them anew; a test fails where one is stale.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from calsync.service.container import containerfile
from docs.generate.commands import commands
from docs.generate.config import keys
from docs.generate.exits import exits
from docs.generate.man import man

ROOT = Path(__file__).parents[2]

# A file, and what gives its text.
MADE: Mapping[str, Callable[[], str]] = {
    "Containerfile": containerfile,
    "docs/man/calsync.1": man,
    "docs/reference/commands.md": commands,
    "docs/reference/config.md": keys,
    "docs/reference/exit-codes.md": exits,
}
