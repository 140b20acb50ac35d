"""docs/reference/exit-codes.md: the codes of errors.py."""

from __future__ import annotations

import inspect

from calsync import errors
from docs.generate.markdown import COMMENT, table


def codes() -> tuple[tuple[int, str], ...]:
    """Give every exit code and what it means, in order."""
    found = {0: "Done, or nothing to do.", 130: "Stopped by the user (Ctrl-C)."}
    for kind in vars(errors).values():
        if isinstance(kind, type) and issubclass(kind, errors.CalsyncError):
            found[kind.exit_code] = inspect.cleandoc(kind.__doc__ or "").splitlines()[0]
    found[1] = "Something that was due could not be done, the rest was; or an unexpected fault."
    return tuple(sorted(found.items()))


def exits() -> str:
    """Give the page."""
    parts = [
        COMMENT,
        "# Exit codes",
        "Those above 64 are the numbers of `sysexits.h`, which systemd knows by name. An event"
        " that cannot be read is a note, said once, and no failure.",
        table(("Code", "Meaning"), ((str(code), text) for code, text in codes())),
        "For scripts: 75 passes by itself, run again later. 77 and 78 do not: somebody has to"
        " look, and trying a refused login again and again can lock the account. 69 waits for"
        " an answer of yours; the message names the option that gives it.",
    ]
    return "\n\n".join(parts) + "\n"
