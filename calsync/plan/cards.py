"""The card before a round, and the thank-you after it.

Rules: docs/reference/rules.md, "The other reminders".
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from calsync.marks import is_moved, parse_stamp, round_cause, stamp
from calsync.model import Application, Held, Round, Slot, Status
from calsync.plan.board import Board
from calsync.plan.causes import without_a_talk
from calsync.plan.slots import CARD, CARD_ALARM, THANK_YOU, is_out_of_reach


def place(board: Board, application: Application) -> None:
    """Decide the card and the thank-you of each round."""
    for round_ in application.rounds:
        held = board.by_round.get(round_.id, {})
        is_fresh = board.is_fresh(application, round_, held) or board.begins_anew(round_, held)
        cause = round_cause(round_, board.common(application, round_.zone))
        status = application.status
        is_over = status is not None and status.ends_application
        if board.kinds.card and not is_over:
            at = board.moments.card(round_)
            _stand_or_want(
                board,
                application,
                round_,
                CARD,
                at,
                CARD_ALARM,
                cause,
                held,
                is_fresh=is_fresh,
                reason="before the interview, to ask for the timeline",
            )
        if board.kinds.thank_you and not is_over and round_.said.status is not Status.NO_SHOW:
            at = board.moments.thank_you(round_)
            _stand_or_want(
                board,
                application,
                round_,
                THANK_YOU,
                at,
                timedelta(0),
                cause,
                held,
                is_fresh=is_fresh,
                reason="on the day of the interview, or the next morning",
            )


def _stand_or_want(
    board: Board,
    application: Application,
    round_: Round,
    slot: Slot,
    at: datetime,
    alarm: timedelta,
    cause: str,
    held: Mapping[Slot, Held],
    *,
    is_fresh: bool,
    reason: str,
) -> None:
    reminder = held.get(slot)
    if reminder is None:
        if round_.id in board.unknown:
            return
        if not board.may_write(round_, slot, cause, is_fresh=is_fresh):
            board.miss(application, round_, slot, at)
        elif at > board.now:
            board.add(application, round_, slot, at, alarm=alarm, reason=reason, cause=cause)
        return
    was_put_off = (
        not board.is_ahead(reminder)
        and at > board.now
        and reminder.mark.cause not in ("", cause)
        and reminder.mark.start != stamp(at)
        and (reminder.id == round_.id or all(h.id != round_.id for h in held.values()))
        and round_.id not in board.unknown
    )
    if reminder.is_users or reminder.done:
        # It was left where it stood when the interview moved; that it passes is no cause.
        first = round_.founder.event
        before = board.starts.get(first.id, board.starts.get(round_.id))
        is_moved_now = before != first.start or board.was_never_written(round_, slot)
        was_put_off = was_put_off and is_moved_now
    was_put_off = was_put_off and not board.traces.is_in_place_of_dismissed(round_.id, reminder)
    ends = parse_stamp(reminder.mark.ends)
    if is_moved(reminder) and ends is not None and ends < reminder.start:
        was_put_off = False  # the user has put it there for the new date
    if was_put_off and (
        not board.is_followed(round_, reminder, held.values(), cause)
        or board.was_never_written(round_, slot)
    ):
        board.add(application, round_, slot, at, alarm=alarm, reason=reason, cause=cause)
        return
    stays = (
        not board.is_ahead(reminder)
        or is_out_of_reach(reminder)
        or (reminder.mark.cause == cause and reminder.id == round_.id)
        or (is_moved(reminder) and _is_sensible(board, reminder, round_))
    )
    if stays:
        board.stand(
            application,
            round_,
            reminder,
            cause=cause,
            reason="you moved it" if is_moved(reminder) else reason,
        )
    elif at > board.now:
        board.add(
            application,
            round_,
            slot,
            at,
            alarm=alarm,
            reason=reason,
            cause=cause,
            held=reminder,
            known=without_a_talk(
                round_, lambda fewer: round_cause(fewer, board.common(application, fewer.zone))
            ),
        )
    else:
        board.withdraw(reminder, "the interview was moved")


def _is_sensible(board: Board, reminder: Held, round_: Round) -> bool:
    """Whether a moved reminder still stands on its side of the interview.

    What was moved to a day after an interview that is over is not for that interview.
    """
    if reminder.slot == CARD:
        return reminder.start <= round_.start or round_.end <= board.now
    return reminder.start >= round_.end
