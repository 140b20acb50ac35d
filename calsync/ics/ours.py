"""Which of our reminders an event is, or a copy of which."""

from __future__ import annotations

import re
from typing import NamedTuple

from calsync.ics import lines
from calsync.ics.lines import Component
from calsync.model import Slot

_OUR_UID = re.compile(
    r"calsync-([0-9a-f]{16})-(card|followup([1-9]\d?)|feedback|letgo|thankyou)(?:-(\d+))?\Z",
    re.IGNORECASE,
)
_OUR_LINE = re.compile(r"calsync:\s*([0-9a-f]{16})\Z", re.IGNORECASE)
_OUR_STEP = re.compile(r"(card|followup([1-9]\d?)|feedback|letgo|thankyou)\Z", re.IGNORECASE)
_NUMBERED = re.compile(r"\b(\d)\s*\D{1,12}\s*\d\)?\s*\Z")


class Ours(NamedTuple):
    """What the UID of a reminder says, or the last line of a copy's text."""

    id: str
    slot: Slot
    generation: int | None  # None where it counts further than calsync ever did
    is_copy: bool
    has_line: bool  # the last line of its text says so, too
    text: str


def of(component: Component) -> Ours | None:
    """Tell which reminder an event is; None for anybody else's."""
    text = lines.plain_text(component.text("DESCRIPTION"))
    last_line = next((line for line in reversed(text.splitlines()) if line.strip()), "")
    named = _OUR_LINE.match(last_line.strip())
    ours = _OUR_UID.match(component.text("UID").strip())
    if ours:
        generation = lines.integer(ours[4] or "0")
        return Ours(ours[1].lower(), _slot(ours[2]), generation, False, bool(named), text)
    if named:
        return Ours(named[1].lower(), _copied_slot(component), 0, True, True, text)
    return None


def _slot(text: str) -> Slot:
    match = re.match(r"([a-z]+)(\d*)\Z", text.lower())
    return Slot(match[1], int(match[2] or 0)) if match else Slot("card")


def _copied_slot(component: Component) -> Slot:
    """Tell which reminder a copy is of; an app that drops our property leaves the title.

    `(1 of 3)` is a follow-up; without a number and an alarm it is the let-go entry, and
    what says neither counts as the card.
    """
    step = component.text("X-CALSYNC-STEP").strip()
    if _OUR_STEP.match(step):
        return _slot(step)
    numbered = _NUMBERED.search(" ".join(component.text("SUMMARY").split()))
    if numbered and numbered[1] != "0":
        return Slot("followup", int(numbered[1]))
    return Slot("card" if "VALARM" in component.inside else "letgo")
