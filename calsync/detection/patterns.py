"""The user's own patterns: pieces of titles, `*` standing for anything."""

from __future__ import annotations


def fits(pattern: str, title: str) -> bool:
    """Tell whether `title` contains `pattern`; case and runs of blanks do not matter.

    Each piece between two stars is searched once behind the one before it, so the work
    grows with the length of the title alone, whatever the pattern.

    >>> fits("acme*panel", "ACME Corp: panel 2"), fits("panel*acme", "ACME: panel")
    (True, False)
    """
    text = " ".join(title.casefold().split())
    at = 0
    is_said = False
    for piece in " ".join(pattern.casefold().split()).split("*"):
        piece = piece.strip() if piece.strip() else ""
        if not piece:
            continue
        is_said = True
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return is_said or "*" in pattern
