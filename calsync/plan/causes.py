"""Why a reminder that stands is decided anew, in words: what its cause was, and is.

A cause is a digest. What it would be without a piece of what is said tells that this piece
is what is new; moments and words that a mark keeps beside it tell of the interview.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from calsync.marks import sequence_cause
from calsync.model import Held, Interview, Mark, Round, Rules, Said, Status

_PANEL = "the interviews of that day changed"


def without_a_piece(
    anchor: Round, later: list[Interview], rules: Rules, common: str
) -> Mapping[str, str]:
    """Give the causes that a sequence would have without one piece, and what that piece is."""
    said = anchor.said
    is_no_show = said.status is Status.NO_SHOW
    pieces: list[tuple[str, Said]] = [
        ("they named a date", dataclasses.replace(said, timeline=None)),
        ("you named whom to write to", dataclasses.replace(said, contact=None)),
        ("you noted what was said", dataclasses.replace(said, timeline=None, contact=None)),
    ]
    if is_no_show:
        pieces.insert(0, ("they did not come", dataclasses.replace(said, status=None)))
    found = {
        sequence_cause(dataclasses.replace(anchor, said=less), later, rules, common): words
        for words, less in reversed(pieces)
        if less != said
    }
    if later:
        found[sequence_cause(anchor, [], rules, common)] = "a later round was called off"
    return found


def without_a_talk(round_: Round, cause: Callable[[Round], str]) -> Mapping[str, str]:
    """Give the causes that a reminder of a panel would have without one of its talks, in words."""
    talks = round_.interviews
    fewer = [tuple(t for t in talks if t is not gone) for gone in talks if len(talks) > 1]
    return {cause(dataclasses.replace(round_, interviews=left)): _PANEL for left in fewer}


def why_anew(held: Held, mark: Mark, round_: Round, known: Mapping[str, str]) -> str:
    """Say why `held` is decided anew under `mark`; "" where it does not tell.

    `known` are words by a cause that it may have had.
    """
    was = held.mark
    if not was.cause:
        return ""
    if was.cause in known:
        return known[was.cause]
    if was.cause == mark.cause:
        return "the step before it moved" if was.previous != mark.previous else ""
    is_edited = was.judged != mark.judged
    if was.ends != mark.ends or (was.double != mark.double and not is_edited):
        is_panel = len(round_.interviews) > 1
        return _PANEL if is_panel else "the interview was moved"
    if is_edited:
        return "the interview was edited"
    return "something said of it, or the config, changed"
