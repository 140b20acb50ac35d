"""The one request for feedback after a no.

Rules: docs/reference/rules.md, "The other reminders".
"""

from __future__ import annotations

from datetime import timedelta

from calsync.applications import region_of
from calsync.days import day_text
from calsync.marks import feedback_cause, is_edited
from calsync.model import Application, Fate, Held, Status
from calsync.plan.board import Board
from calsync.plan.sequence import Sequence, find_room, join, keep, not_passed, reason_of, want
from calsync.plan.slots import CARD, FEEDBACK, SEQUENCE
from calsync.plan.words import words_in

FEEDBACK_DAYS = 180  # after the interview, or the day they had named


def open_request(board: Board, application: Application) -> Sequence | None:
    """Start the request for feedback after a rejection; None where there is none."""
    if not board.kinds.feedback or application.status is not Status.REJECTED:
        return None
    if any(round_.said.feedback for round_ in application.rounds):
        return None
    held = {
        round_.id: board.by_round[round_.id][FEEDBACK]
        for round_ in application.rounds
        if FEEDBACK in board.by_round.get(round_.id, {})
    }
    ended = [r for r in application.rounds if r.end <= board.now]
    round_ = next(
        (r for r in reversed(application.rounds) if r.id in held),
        ended[-1] if ended else application.rounds[-1],
    )
    zone = round_.zone
    seen = next(
        r.said.seen for r in reversed(application.rounds) if r.said.status is Status.REJECTED
    )
    first_seen = (seen or board.now).astimezone(zone).date()
    return Sequence(
        application=application,
        round=round_,
        zone=zone,
        days=board.days(region_of(application, board.settings)),
        base=first_seen,
        base_reason=f"{day_text(first_seen)}, when their no was seen",
        cause=feedback_cause(application, board.rules, board.common(application, zone)),
        held={FEEDBACK: held[round_.id]} if held else {},
        is_fresh=_is_first_request(board, application),
        again=frozenset(),
        slots=(FEEDBACK,),
    )


def _is_first_request(board: Board, application: Application) -> bool:
    """Tell whether feedback was never asked for; without a memory what stands tells.

    Then a rejection is new where something of the sequence is still pending.
    """
    traces = [board.traces.of(round_.id) for round_ in application.rounds]
    if any(FEEDBACK in t and t[FEEDBACK].fate is not Fate.WITHDRAWN for t in traces):
        return False
    if _has_asked_at_a_round_that_is_gone(board, application):
        return False
    standing = [h for r in application.rounds for h in board.by_round.get(r.id, {}).values()]
    return not standing or any(traces) or any(_was_waiting(board, h) for h in standing)


def _was_waiting(board: Board, reminder: Held) -> bool:
    """Tell whether a reminder is still there that a no takes away."""
    if not board.is_ahead(reminder):
        return False
    is_kept = bool(words_in(reminder)) or is_edited(reminder)
    is_pending_card = reminder.slot == CARD and (reminder.has_alarm or not is_kept)
    return is_pending_card or reminder.slot.step in SEQUENCE


def _has_asked_at_a_round_that_is_gone(board: Board, application: Application) -> bool:
    """Tell whether feedback was asked for after a round that has left the calendar."""
    rounds = {r.id for a in board.applications for r in a.rounds}
    marks = [h.mark for h in board.strays if h.slot == FEEDBACK and not board.is_ahead(h)]
    marks += [
        trace.mark
        for home, trace in board.traces.of_slot(FEEDBACK)
        if home not in rounds and trace.fate is not Fate.WITHDRAWN
    ]
    return any(board.is_of_employer(mark, application) for mark in marks)


def place(board: Board, sequence: Sequence) -> None:
    """Decide when to ask."""
    wait, zone = board.rules.feedback_after, sequence.zone
    reason = f"{wait} after {sequence.base_reason}"
    answer = sequence.days.next_allowed(sequence.days.after(sequence.base, wait))
    standing = sequence.standing.get(FEEDBACK)
    if standing:
        keep(board, sequence, standing, reason_of(standing, answer, reason))
        return
    replaced = sequence.held.get(FEEDBACK)
    if replaced is None:
        anchor = sequence.application.rounds[-1]
        latest = max(anchor.day, anchor.said.timeline or anchor.day)
        today = board.now.astimezone(zone).date()
        asked = board.traces.of(sequence.round.id).get(FEEDBACK)
        if asked is None:
            is_missed = not _has_asked_at_a_round_that_is_gone(board, sequence.application)
        else:
            is_missed = asked.start > board.now
        is_new = sequence.is_fresh or (board.restore and is_missed)
        if not is_new and not board.was_never_written(sequence.round, FEEDBACK):
            at = board.moments.contact(answer.day, zone)
            board.miss(sequence.application, sequence.round, FEEDBACK, at)
            return
        if (today - latest).days > FEEDBACK_DAYS:
            return
    answer = not_passed(board, sequence, answer)
    at, day, moved = find_room(board, sequence, answer, is_contact=True)
    want(
        board,
        sequence,
        FEEDBACK,
        at,
        reason=join(reason, moved),
        previous=None,
        held=replaced,
        alarm=timedelta(0),
    )
    board.contact_days(sequence.application).add(day)
