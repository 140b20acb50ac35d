"""What the user has settled about an event, whatever it looks like."""

from __future__ import annotations

from calsync import notes
from calsync.detection.patterns import fits
from calsync.model import Event, Patterns, Verdict


def settled(event: Event, patterns: Patterns) -> tuple[Verdict, str] | None:
    """Return the user's own verdict and where it was said; None where nothing is.

    A category comes first, then a `calsync:` line, then the patterns of the config; of
    one kind "not" wins. See "What the user can say" in docs/reference/rules.md.
    """
    categories = {" ".join(c.replace("-", " ").replace("_", " ").split()) for c in event.categories}
    if "not interview" in categories:
        return Verdict.NO, "you have put it in the category not-interview"
    by_line = notes.settled(event)
    if by_line is Verdict.NO:
        return Verdict.NO, "you have written calsync: ignore"
    if "interview" in categories:
        return Verdict.SURE, "you have put it in the category interview"
    if by_line is Verdict.SURE:
        return Verdict.SURE, "you have written calsync: interview"
    for pattern in patterns.not_interview:
        if fits(pattern, event.title):
            return Verdict.NO, f'titles like "{pattern}" never are, as you have configured'
    for pattern in patterns.interview:
        if fits(pattern, event.title):
            return Verdict.SURE, f'titles like "{pattern}" always are, as you have configured'
    return None
