"""Wanted + held -> changes; and the guards that refuse absurd ones.

A reminder is created, updated, deleted or kept. Fields that the user edited are kept,
field by field, whatever moves. Rules: docs/reference/rules.md, "Steady" and "Guards".
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from calsync import notes, rows
from calsync.errors import Refused
from calsync.marks import (
    has_own_title,
    said_on,
    said_since,
    text_mark,
    title_mark,
    words_mark,
)
from calsync.model import (
    Action,
    Change,
    Contents,
    Held,
    Line,
    Mark,
    Step,
    Wanted,
    Withdrawal,
    Wording,
)
from calsync.plan import Plan
from calsync.plan.sequence import join
from calsync.plan.words import words_in

DEFAULT_MAX_WRITES = 200
MIN_MAX_DELETIONS = 10


def compare(
    plan: Plan,
    *,
    compose: Callable[[Wanted], Wording],
    write_to: Mapping[str, str] | None = None,
) -> tuple[Change, ...]:
    """List every change, kept reminders included, in order of time, then UID.

    `compose` words a reminder; it is asked only for those that may be written.
    `write_to` names the calendar that gets the reminders of another's interviews.
    """
    changes = [
        _at_home(change, write_to or {})
        for wanted in plan.wanted
        for change in _changes(wanted, compose)
    ]
    changes += [_withdrawal(withdrawal) for withdrawal in plan.withdrawn]
    changes = [_with_words(change) for change in changes]
    return tuple(sorted(changes, key=lambda c: (_moment(c), c.uid, c.action.value)))


def guard(
    changes: Iterable[Change],
    contents: Contents,
    *,
    now: datetime,
    emptied: Sequence[str] = (),
    is_suddenly_empty: bool = False,
    max_changes: int | None = None,
    accept_empty: bool = False,
    accept_deletions: bool = False,
) -> None:
    """Refuse changes that look like an accident.

    `is_suddenly_empty` is known from memory; without one, deletions from a calendar that
    holds nothing but reminders tell.

    Raises:
        Refused: a calendar that is suddenly without any event but ours, one from which
            the reminders of two or more applications have gone at once, or more writes
            or deletions than one run should make. The message names the way on.
    """
    if len(emptied) > 1 and not accept_deletions:
        shown = ", ".join(emptied[:3]) + (" …" if len(emptied) > 3 else "")
        raise Refused(
            f"all reminders ahead of {len(emptied)} applications are gone at once ({shown}), as"
            " if the calendar had been replaced: nothing was changed. To have them written"
            " again, run sync --restore; if you have deleted them, sync --accept-deletions"
        )
    writes = [c for c in changes if c.action is not Action.KEEP]
    deletions = [c for c in writes if c.action is Action.DELETE]
    is_suddenly_empty = is_suddenly_empty or (bool(deletions) and not contents.has_foreign)
    if is_suddenly_empty and not accept_empty:
        raise Refused(
            "the calendar holds no event but calsync's own reminders, as if it had been"
            " emptied: nothing was changed. If it is meant to be empty, run again with"
            " --accept-empty"
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


def removals(held: Iterable[Held], *, now: datetime, past: bool = False) -> tuple[Change, ...]:
    """Delete every reminder of ours ahead, or all; what the user made his own stays."""
    gone = [
        Change(
            Action.DELETE,
            uid=reminder.uid,
            slot=reminder.slot,
            reason="undone",
            held=reminder,
            mark=reminder.mark,
            calendar=reminder.calendar,
        )
        for reminder in held
        if not (reminder.is_users or reminder.is_copy) and (past or reminder.start > now)
    ]
    return tuple(sorted(gone, key=lambda c: (_moment(c), c.uid)))


def _changes(wanted: Wanted, compose: Callable[[Wanted], Wording]) -> list[Change]:
    held = wanted.held
    if held is None:
        return [_create(wanted, compose(wanted))]
    if wanted.keep and wanted.uid == held.uid:
        return [_standing(wanted, held)]
    if wanted.uid != held.uid:
        # The founder left: the reminder stands again under the new id, edits included.
        composed = compose(wanted)
        create = _create(wanted, _respect_edits(composed, held, wanted.said), composed=composed)
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
    wording = _respect_edits(composed, held, wanted.said)
    if (
        # Two zones never agree on a time that exists twice: compare the instants.
        wanted.at.timestamp() == held.start.timestamp()
        and wanted.mark.cause == held.mark.cause
        and title_mark(wording.title) == title_mark(held.title)
        and text_mark(wording.text) == text_mark(held.text)
        and notes.lines(wording.text) == notes.lines(held.text)
        and not _rings_again(wanted, held)
    ):
        return [_kept(wanted, held, wanted.reason)]
    return [
        Change(
            Action.UPDATE,
            uid=held.uid,
            slot=held.slot,
            reason=_why(wanted, held),
            wanted=wanted,
            wording=wording,
            held=held,
            mark=_worded(wanted.mark, composed),
            calendar=held.calendar,
            rings_again=_rings_again(wanted, held),
            said=wanted.said,
        )
    ]


def _why(wanted: Wanted, held: Held) -> str:
    """Say why a reminder changes, and why it stands on its day where that is another one."""
    if wanted.at.timestamp() != held.start.timestamp():
        return join(wanted.anew, wanted.reason)
    if wanted.anew:
        return wanted.anew
    if _rings_again(wanted, held):
        return "it is to ring again"
    return "it holds what you said" if wanted.said else "its words changed"


def _at_home(change: Change, write_to: Mapping[str, str]) -> Change:
    """Send what is new to the calendar it belongs to; what stands is changed where it is."""
    if change.action is not Action.CREATE or change.calendar not in write_to:
        return change
    return dataclasses.replace(change, calendar=write_to[change.calendar])


def _standing(wanted: Wanted, held: Held) -> Change:
    """Leave a reminder where it is; what the user said elsewhere is written into it.

    One whose message is sent falls silent.
    """
    text = rows.filled(held.text, wanted.said) if wanted.said else held.text
    # Of a follow-up the day is kept as well: the next one counts from it.
    is_undated = held.slot.step is Step.FOLLOW_UP and held.done != held.mark.done
    is_newly_done = bool(held.done) and (held.has_alarm or is_undated)
    rings_again = _rings_again(wanted, held)
    is_as_wanted = text == held.text and not is_newly_done and not rings_again
    if held.is_users or held.is_copy or is_as_wanted:
        return _kept(wanted, held, wanted.reason)
    mark = dataclasses.replace(held.mark, done=held.done)
    if is_newly_done and held.has_alarm:
        mark = dataclasses.replace(mark, silenced="1")
    elif rings_again:
        mark = dataclasses.replace(mark, silenced="")
    reason = "you have sent it" if is_newly_done else "it holds what you said"
    return Change(
        Action.UPDATE,
        uid=held.uid,
        slot=held.slot,
        reason="it is to ring again" if rings_again else reason,
        wanted=wanted,
        wording=Wording(held.title, text),
        held=held,
        mark=mark if held.mark.cause else held.mark,
        calendar=held.calendar,
        falls_silent=is_newly_done,
        rings_again=rings_again,
        said=wanted.said,
    )


def _rings_again(wanted: Wanted, held: Held) -> bool:
    """Tell whether an alarm comes back that calsync itself took away."""
    is_mute = not held.has_alarm and not held.done and wanted.alarm is not None
    return is_mute and bool(held.mark.silenced)


def _withdrawal(withdrawal: Withdrawal) -> Change:
    """Delete a reminder; one that the user has written in stays, and only falls silent."""
    held, reason = withdrawal.held, withdrawal.reason
    action, text = Action.DELETE, held.text
    if withdrawal.stays:
        text = rows.filled(held.text, withdrawal.said) if withdrawal.said else held.text
        action = Action.UPDATE if held.has_alarm or text != held.text else Action.KEEP
        reason = f"{reason}; it stays, without an alarm"
    return Change(
        action,
        uid=held.uid,
        slot=held.slot,
        reason=reason,
        wording=None if action is Action.DELETE else Wording(held.title, text),
        held=held,
        mark=dataclasses.replace(held.mark, silenced="1")
        if withdrawal.stays and held.has_alarm and held.mark.cause
        else held.mark,
        calendar=held.calendar,
        falls_silent=withdrawal.stays,
        said=withdrawal.said if withdrawal.stays else (),
        home=withdrawal.home,
    )


def _create(wanted: Wanted, wording: Wording, *, composed: Wording | None = None) -> Change:
    text = rows.filled(wording.text, wanted.said) if wanted.said else wording.text
    return Change(
        Action.CREATE,
        uid=wanted.uid,
        slot=wanted.slot,
        reason=wanted.reason,
        wanted=wanted,
        wording=Wording(wording.title, text),
        mark=_worded(wanted.mark, composed or wording),
        calendar=wanted.held.calendar if wanted.held else wanted.round.founder.event.calendar,
        said=wanted.said,
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


def _respect_edits(composed: Wording, held: Held, said: Iterable[Line]) -> Wording:
    """Take our new words only where the old ones are still ours; what was said goes along.

    Where they are the same words the text stays as an app has made it, lines included.
    """
    is_ours = held.mark.text == text_mark(held.text)
    if is_ours and _says_other(composed, held):
        lines = [line for line in notes.lines(held.text) if not notes.is_id(line)]
        text = rows.filled(composed.text, [*lines, *said])
    else:
        text = rows.filled(held.text, said)
    return Wording(title=composed.title if has_own_title(held) else held.title, text=text)


def _says_other(composed: Wording, held: Held) -> bool:
    is_anothers = Line("calsync", held.id) not in notes.lines(composed.text)
    return is_anothers or held.mark.text != text_mark(composed.text)


def _with_words(change: Change) -> Change:
    """Have what a reminder says be as old as it was, where nothing more is said in it."""
    held, wording = change.held, change.wording
    if change.action in (Action.KEEP, Action.DELETE) or wording is None or not change.mark.cause:
        return change
    is_as_it_was = held is not None and not change.said and words_in(held)
    since = said_since(held) if held is not None and is_as_it_was else ""
    if change.wanted:
        named = change.wanted.said_on
    else:  # one that is not wanted any more stays where it stands
        named = said_on(held) if held is not None and is_as_it_was else None
    words = words_mark(wording.title, wording.text, since, named)
    if words == change.mark.words:
        return change
    return dataclasses.replace(change, mark=dataclasses.replace(change.mark, words=words))


def _worded(mark: Mark, wording: Wording) -> Mark:
    return dataclasses.replace(mark, title=title_mark(wording.title), text=text_mark(wording.text))


def _moment(change: Change) -> float:
    if change.wanted:
        return change.wanted.at.timestamp()
    return change.held.start.timestamp() if change.held else 0.0


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
