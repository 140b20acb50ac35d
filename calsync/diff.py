"""Wanted + held -> changes; and the guards that refuse absurd ones.

A reminder is created, updated, deleted or kept. Fields that the user edited are kept,
field by field, whatever moves. Rules: docs/reference/rules.md, "Steady" and "Guards".
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from datetime import datetime

from calsync.errors import Refused
from calsync.marks import is_edited, text_mark
from calsync.model import Action, Change, Contents, Held, Mark, Wanted, Wording
from calsync.plan import Plan

DEFAULT_MAX_WRITES = 200
MIN_MAX_DELETIONS = 10


def compare(plan: Plan, *, compose: Callable[[Wanted], Wording]) -> tuple[Change, ...]:
    """List every change, kept reminders included, in order of time, then UID.

    `compose` words a reminder; it is asked only for those that may be written.
    """
    changes = [change for wanted in plan.wanted for change in _changes(wanted, compose)]
    changes += [_withdrawal(held, reason) for held, reason in plan.withdrawn]
    return tuple(sorted(changes, key=lambda c: (_moment(c), c.uid, c.action.value)))


def guard(
    changes: Iterable[Change],
    contents: Contents,
    *,
    now: datetime,
    max_changes: int | None = None,
    accept_empty: bool = False,
) -> None:
    """Refuse changes that look like an accident.

    Raises:
        Refused: a calendar that is suddenly without any event but ours, or more writes
            or deletions than one run should make. The message names the way on.
    """
    writes = [c for c in changes if c.action is not Action.KEEP]
    deletions = [c for c in writes if c.action is Action.DELETE]
    if deletions and not contents.has_foreign and not accept_empty:
        raise Refused(
            "the calendar holds no event but calsync's own reminders, as if it had been"
            f" emptied: {_count(len(deletions), 'reminder')} would go, so nothing was"
            " changed. If it is meant to be empty, run again with --accept-empty"
        )
    limit = DEFAULT_MAX_WRITES if max_changes is None else max_changes
    if len(writes) > limit:
        raise Refused(
            f"{_count(len(writes), 'change')} in one run, more than the {limit} allowed:"
            f" nothing was changed. If that is right, run again with --max-changes {len(writes)}"
        )
    ahead = sum(1 for h in contents.held if h.start > now and not h.is_copy)
    most = max(MIN_MAX_DELETIONS, ahead // 2) if max_changes is None else max_changes
    if len(deletions) > most and not accept_empty:
        raise Refused(
            f"{_count(len(deletions), 'reminder')} would be deleted in one run, more than the"
            f" {most} allowed: nothing was changed. If that is right, run again with"
            f" --max-changes {len(writes)}"
        )


def _changes(wanted: Wanted, compose: Callable[[Wanted], Wording]) -> list[Change]:
    held = wanted.held
    if held is None:
        return [_create(wanted, compose(wanted))]
    if wanted.keep and wanted.uid == held.uid:
        return [_kept(wanted, held, wanted.reason)]
    if wanted.uid != held.uid:
        # The founder left: the reminder stands again under the new id, edits included.
        wording = _respect_edits(compose(wanted), held)
        create = _create(wanted, wording, composed=compose(wanted))
        delete = Change(
            Action.DELETE,
            uid=held.uid,
            slot=held.slot,
            reason="stands again under the interview that is left",
            held=held,
            mark=held.mark,
            calendar=held.calendar,
        )
        return [create, delete]
    composed = compose(wanted)
    wording = _respect_edits(composed, held)
    if (
        # Two zones never agree on a time that exists twice: compare the instants.
        wanted.at.timestamp() == held.start.timestamp()
        and wanted.mark.cause == held.mark.cause
        and text_mark(wording.title) == text_mark(held.title)
        and text_mark(wording.text) == text_mark(held.text)
    ):
        return [_kept(wanted, held, wanted.reason)]
    return [
        Change(
            Action.UPDATE,
            uid=held.uid,
            slot=held.slot,
            reason=wanted.reason,
            wanted=wanted,
            wording=wording,
            held=held,
            mark=_worded(wanted.mark, composed),
            calendar=held.calendar,
        )
    ]


def _withdrawal(held: Held, reason: str) -> Change:
    """Delete a reminder; one that the user has written in stays, and only falls silent."""
    action, words = Action.DELETE, reason
    if is_edited(held):
        action = Action.UPDATE if held.has_alarm else Action.KEEP
        words = f"{reason}; you have written in it, so it stays without an alarm"
    return Change(
        action,
        uid=held.uid,
        slot=held.slot,
        reason=words,
        wording=None if action is Action.DELETE else Wording(held.title, held.text),
        held=held,
        mark=held.mark,
        calendar=held.calendar,
    )


def _create(wanted: Wanted, wording: Wording, *, composed: Wording | None = None) -> Change:
    return Change(
        Action.CREATE,
        uid=wanted.uid,
        slot=wanted.slot,
        reason=wanted.reason,
        wanted=wanted,
        wording=wording,
        mark=_worded(wanted.mark, composed or wording),
        calendar=wanted.held.calendar if wanted.held else wanted.round.founder.event.calendar,
    )


def _kept(wanted: Wanted, held: Held, reason: str) -> Change:
    return Change(
        Action.KEEP,
        uid=held.uid,
        slot=held.slot,
        reason=reason,
        wanted=wanted,
        wording=Wording(held.title, held.text),
        held=held,
        mark=held.mark,
        calendar=held.calendar,
    )


def _respect_edits(composed: Wording, held: Held) -> Wording:
    """Take our new words only where the old ones are still ours."""
    title_is_ours = held.mark.title == text_mark(held.title)
    text_is_ours = held.mark.text == text_mark(held.text)
    return Wording(
        title=composed.title if title_is_ours else held.title,
        text=composed.text if text_is_ours else held.text,
    )


def _worded(mark: Mark, wording: Wording) -> Mark:
    return dataclasses.replace(mark, title=text_mark(wording.title), text=text_mark(wording.text))


def _moment(change: Change) -> float:
    if change.wanted:
        return change.wanted.at.timestamp()
    return change.held.start.timestamp() if change.held else 0.0


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
