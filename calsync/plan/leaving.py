"""What lies ahead and nobody wants any more, and why it goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from calsync import notes
from calsync.applications import age_of
from calsync.marks import judged_mark, parse_stamp
from calsync.model import (
    Application,
    Held,
    Round,
    Slot,
    Standing,
    Status,
    Step,
    Verdict,
    Withdrawal,
)
from calsync.plan.board import Board
from calsync.plan.slots import CARD, DISMISSED, SEQUENCE, is_on, place_of
from calsync.plan.traces import CLOSING

# The reason that a word of the user gives for taking a reminder away.
_CLOSED = {
    Status.REPLIED: "they answered",
    Status.OFFER: "they made an offer",
    Status.REJECTED: "they said no",
    Status.WITHDREW: "you withdrew",
}


def withdraw_the_rest(board: Board) -> None:
    """Take away what lies ahead and nobody wants any more, for a reason that is known."""
    wanted = {place_of(w.held) for w in board.wanted if w.held}
    rounds = {r.id: (a, r) for a in board.applications for r in a.rounds}
    for home, slots in board.by_round.items():
        for slot, reminder in slots.items():
            if place_of(reminder) in wanted or place_of(reminder) in board.withdrawn:
                continue
            reason = why_gone(board, home, slot, reminder, rounds)
            if reason:
                board.withdraw(reminder, reason)


def silence_what_was_sent(board: Board) -> None:
    """Have no reminder ring whose message is sent, whatever else is so."""
    wanted = {place_of(w.held) for w in board.wanted if w.held}
    rounds = {r.id: (a, r) for a in board.applications for r in a.rounds}
    held = [(home, h) for home, slots in board.by_round.items() for h in slots.values()]
    held += [(board.home_of(h.id, h.mark), h) for h in board.extra]
    for home, reminder in held:
        is_due = reminder.done and reminder.start > board.now and home in rounds
        if is_due and place_of(reminder) not in wanted:
            board.stand(*rounds[home], reminder, cause="", reason="you have sent it")


def keep_a_sign_of_dismissed_rounds(board: Board) -> None:
    """Leave one reminder of a round that was dismissed, else it would begin anew.

    The same where the card was deleted and a later round takes the sequence away: the last
    of it, mostly the let-go entry, waits without an alarm until the card is due no more.
    """
    written = {wanted.round.id for wanted in board.wanted if wanted.held is None}
    extra: dict[str, list[Held]] = {}
    for reminder in board.extra:
        extra.setdefault(board.home_of(reminder.id, reminder.mark), []).append(reminder)
    for application in board.applications:
        for round_ in application.rounds:
            held = [*board.by_round.get(round_.id, {}).values(), *extra.get(round_.id, ())]
            held = [h for h in held if not h.is_copy]
            if round_.id in board.cycles:
                held = [h for h in held if h.mark.cause == board.cycles[round_.id]]
            going = {place_of(h): board.withdrawn.get(place_of(h)) for h in held}
            gone = {place: w for place, w in going.items() if w and not w.stays}
            left = [h for h in held if place_of(h) not in gone]
            if round_.id in written or not gone or _tells_of_the_card(board, round_, left):
                continue
            last = max((w.held for w in gone.values()), key=lambda h: (h.start, h.uid))
            withdrawal = gone[place_of(last)]
            if not left and all(w.reason == DISMISSED for w in gone.values()):
                del board.withdrawn[place_of(last)]
            elif _is_ahead_without_card(board, round_):
                reason = f"{withdrawal.reason}; nothing else is left of its round"
                board.withdrawn[place_of(last)] = Withdrawal(last, reason, stays=True)


def _tells_of_the_card(board: Board, round_: Round, left: Iterable[Held]) -> bool:
    """Tell whether one can still know from what is left that a card was deleted.

    Where one has rung and the interview lies ahead again, its own presence does not tell.
    """
    card = board.by_round.get(round_.id, {}).get(CARD)
    if card is None or board.is_ahead(card):
        return any(True for _reminder in left)
    return board.is_followed(round_, card, left, "")


def _is_ahead_without_card(board: Board, round_: Round) -> bool:
    """Tell whether the user has deleted the card of a round that is still to come."""
    card = board.by_round.get(round_.id, {}).get(CARD)
    has_card = (card is not None and board.is_ahead(card)) or any(
        wanted.slot == CARD and wanted.round.id == round_.id and wanted.at > board.now
        for wanted in board.wanted
    )
    return board.kinds.card and not has_card and board.moments.card(round_) > board.now


def why_gone(
    board: Board,
    home: str,
    slot: Slot,
    reminder: Held,
    rounds: Mapping[str, tuple[Application, Round]],
) -> str:
    """Say why a reminder ahead is not wanted any more; empty where it stays."""
    if home in board.unknown:
        return ""
    if home in rounds:
        application, round_ = rounds[home]
        if not is_on(board.kinds, slot):
            return "this kind of reminder is switched off"
        ended = _why_ended(application, round_, slot)
        if ended:
            return ended
        if slot.step in (Step.FOLLOW_UP, Step.LET_GO):
            if round_ is not application.rounds[-1]:
                return "a later round is in the calendar"
            if slot.number > len(board.rules.follow_ups):
                return "the cadence is shorter now"
            if not board.rules.follow_ups:
                return "there are no follow-ups any more"
        return ""
    interview = board.judged.get(home) or board.called_off_as(reminder.mark)
    if interview is None and slot.step in SEQUENCE:
        said = _last_status(board, home)
        if said in CLOSING:
            return _CLOSED[said]
    if interview is None:
        # An interview that has ended and is gone was tidied away: its reminders stay.
        ends = parse_stamp(reminder.mark.ends)
        if not board.is_complete or ends is None or ends <= board.now:
            return ""
        return "the interview was deleted"
    if interview.standing is Standing.CANCELLED:
        return "the interview was cancelled"
    if interview.standing is Standing.DECLINED:
        return "the interview was declined"
    if interview.nature is Verdict.SURE:
        return "the same interview stands twice"
    if interview.settled and interview.nature is Verdict.NO:
        return "marked as no interview"
    if reminder.mark.judged and reminder.mark.judged != judged_mark(interview.event):
        return "the event is no interview any more"
    return ""


def _last_status(board: Board, home: str) -> Status | None:
    """Give the newest status said of an interview that is no more in the calendar."""
    said = [s for s in board.statements if s.home == home and s.line.key == "status"]
    found = [notes.status(s.line.value) for s in sorted(said, key=age_of)]
    return next((status for status in reversed(found) if status is not None), None)


def _why_ended(application: Application, round_: Round, slot: Slot) -> str:
    """Say which word of the user takes a kind of reminder away; empty for none."""
    status = application.status
    if slot.step is Step.FEEDBACK:
        if status is not Status.REJECTED:
            return "it is not said any more that they said no"
        return "they gave feedback" if any(r.said.feedback for r in application.rounds) else ""
    if slot.step is Step.THANK_YOU and round_.said.status is Status.NO_SHOW:
        return "they did not come"
    if status in CLOSING and (status.ends_application or slot.step in SEQUENCE):
        return _CLOSED[status]
    return ""
