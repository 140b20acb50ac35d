"""The contact sequence of the last round: follow-ups, then the let-go entry.

Rules: docs/reference/rules.md, "Follow-ups".
"""

from __future__ import annotations

from datetime import date, timedelta

from calsync.applications import last_day, region_of, zone_of
from calsync.days import day_text
from calsync.marks import off_key, sequence_cause
from calsync.model import Application, Held, Missing, Round, Slot, Standing, Status, Step, Wait
from calsync.plan.board import Board
from calsync.plan.causes import without_a_piece, without_a_talk
from calsync.plan.leaving import why_gone
from calsync.plan.sequence import (
    Sequence,
    counts_from,
    find_room,
    is_new,
    join,
    keep,
    not_passed,
    reason_of,
    want,
)
from calsync.plan.slots import CONTACTS, CONTACTS_APART_DAYS, DISMISSED, LET_GO, follow_up
from calsync.plan.traces import CLOSING

_NEXT_DAY = Wait(1)


def open_sequence(board: Board, application: Application) -> Sequence | None:
    """Start the contact sequence of the last round; None where there is none."""
    if not application.rounds:
        return None
    anchor = application.rounds[-1]
    zone = anchor.zone
    held = board.by_round.get(anchor.id, {})
    later_rounds = [i for i in application.off if board.is_later(i, anchor)]
    if any(i.standing is Standing.DECLINED for i in later_rounds):
        for slot, reminder in held.items():
            if slot.step in (Step.FOLLOW_UP, Step.LET_GO):
                board.withdraw(reminder, "a later round was declined")
        return None
    if all(i.event.endless for i in anchor.interviews) or application.status in CLOSING:
        return None
    base, base_reason = anchor.day, f"the interview on {day_text(anchor.day)}"
    if later_rounds:
        last = max(later_rounds, key=lambda i: (i.event.end, i.event.uid))
        planned = last_day(last.event, zone_of(last, board.settings))
        seen = board.first_seen.get(off_key(last.event.id), board.now)
        sign = min(planned, seen.astimezone(zone).date())
        if sign > base:
            base, base_reason = sign, f"the cancelled round of {day_text(planned)}"
            if sign < planned:
                base_reason = f"{day_text(sign)}, when {base_reason} was seen"
    is_again = bool(later_rounds) or _has_lost_a_later_round(board, application)
    common = board.common(application, zone)
    cause = sequence_cause(anchor, later_rounds, board.rules, common)
    is_anew = any(h.mark.cause != cause and board.is_ahead(h) for h in held.values())
    earlier = {
        slot: reminder
        for slot, reminder in held.items()
        if slot.step in (Step.FOLLOW_UP, Step.LET_GO)
        and not board.is_ahead(reminder)
        and reminder.mark.cause not in ("", cause)
        and board.day_of(reminder, zone) <= base
    }
    if earlier or is_again:
        board.cycles[anchor.id] = cause
    sequence = Sequence(
        application=application,
        round=anchor,
        zone=zone,
        days=board.days(region_of(application, board.settings)),
        slots=_slots(board),
        base=base,
        base_reason=base_reason,
        cause=cause,
        held={slot: reminder for slot, reminder in held.items() if slot not in earlier},
        known={
            **without_a_piece(anchor, later_rounds, board.rules, common),
            **without_a_talk(
                anchor, lambda fewer: sequence_cause(fewer, later_rounds, board.rules, common)
            ),
        }
        if is_anew
        else {},
        is_fresh=board.is_fresh(application, anchor, held)
        or board.begins_anew(anchor, held)
        or _has_become_last(board, application),
        again=frozenset(
            slot
            for slot, reminder in earlier.items()
            if not board.is_followed(anchor, reminder, held.values(), cause)
        ),
    )
    known = {slot: h.mark for slot, h in held.items()}
    known |= {slot: t.mark for slot, t in board.traces.of(anchor.id).items() if slot not in known}
    if (
        is_again
        and not board.traces.of(anchor.id)
        and not any(
            mark.cause == cause
            for slot, mark in known.items()
            if slot.step in (Step.FOLLOW_UP, Step.LET_GO)
        )
    ):
        # They went when the later round came; now that it is gone they come again.
        sequence.is_fresh = True
    return sequence


def _slots(board: Board) -> tuple[Slot, ...]:
    if not board.kinds.follow_up:
        return ()
    return (*(follow_up(k) for k in range(1, len(board.rules.follow_ups) + 1)), LET_GO)


def _has_become_last(board: Board, application: Application) -> bool:
    """Tell whether the last round took that place from one that has the sequence still."""
    *earlier, anchor = application.rounds

    def sequence_of(round_: Round) -> list[Held]:
        held = board.by_round.get(round_.id, {})
        return [h for slot, h in held.items() if slot.step in (Step.FOLLOW_UP, Step.LET_GO)]

    # What the user has made his own tells nothing: it stays whatever becomes of the others.
    return not sequence_of(anchor) and any(
        board.is_ahead(h) and not h.is_users for r in earlier for h in sequence_of(r)
    )


def _has_lost_a_later_round(board: Board, application: Application) -> bool:
    """Tell whether reminders ahead are left of a later round that was deleted."""
    after = max(application.rounds[-1].end, board.now)
    return any(
        ends > after and mark in board.round_marks(application, ends)
        for mark, ends in board.lost_rounds.of(application)
    )


def occupy_moments_of_strays(board: Board) -> None:
    """Have what is new give way to what stands, though its interview was tidied away."""
    for reminder in board.strays:
        if reminder.slot.step in (*CONTACTS, Step.LET_GO) and _stays(board, reminder):
            board.room.take(reminder.start)


def _stays(board: Board, stray: Held) -> bool:
    home = board.home_of(stray.id, stray.mark)
    return stray.is_users or not why_gone(board, home, stray.slot, stray, {})


def remember_fixed_contacts(board: Board, application: Application) -> None:
    """Note the days of messages that have passed, and of those that are the user's."""
    zone = application.rounds[-1].zone if application.rounds else None
    for reminder in board.strays:
        is_fixed = _stays(board, reminder) or not board.is_ahead(reminder)
        is_contact = reminder.slot.step in CONTACTS and is_fixed
        if is_contact and zone and board.is_of_employer(reminder.mark, application):
            board.contact_days(application).add(board.day_of(reminder, zone))
    for round_ in application.rounds:
        held = board.by_round.get(round_.id, {}).values()
        for reminder in (*held, *board.former.get(round_.id, ())):
            is_fixed = reminder.is_users or not board.is_ahead(reminder)
            if reminder.slot.step in CONTACTS and is_fixed:
                board.contact_days(application).add(board.day_of(reminder, round_.zone))


def place(board: Board, sequence: Sequence) -> None:
    """Decide each follow-up and the let-go entry, counted from the one before."""
    rules, zone = board.rules, sequence.zone
    if not board.kinds.follow_up or not rules.follow_ups:
        return
    said = sequence.round.said
    today = board.now.astimezone(zone).date()
    latest = max(sequence.base, said.timeline or sequence.base)
    is_too_late = (today - latest).days > rules.lookback.count
    previous, previous_reason = sequence.base, sequence.base_reason
    is_dismissed = False
    is_in_doubt = False  # an earlier step may stand in what could not be read
    timeline = said.timeline  # until a follow-up that lay ahead has taken it up
    for number, wait in enumerate(rules.follow_ups, start=1):
        slot = follow_up(number)
        if number == 1 and said.status is Status.NO_SHOW:
            wait, previous_reason = _NEXT_DAY, f"{previous_reason}, to which they did not come"
        standing = sequence.standing.get(slot)
        is_passed = standing is not None and not board.is_ahead(standing)
        if timeline and not (is_passed and standing and board.day_of(standing, zone) < timeline):
            due = sequence.days.after(timeline, rules.timeline_grace)
            due = max(due, sequence.round.day + timedelta(days=CONTACTS_APART_DAYS))
            reason = f"{rules.timeline_grace} after {day_text(timeline)}, which they named"
            timeline = None
        else:
            due = max(sequence.days.after(previous, wait), said.timeline or date.min)
            reason = f"{wait} after {previous_reason}"
        if standing:
            if is_dismissed:
                _dismiss(board, sequence, standing)
                if is_passed:
                    keep(board, sequence, standing)
                if is_passed or standing.is_users:
                    previous = counts_from(board, sequence, standing)
                continue
            answer = sequence.days.next_allowed(due)
            reason = reason_of(standing, answer, reason)
            keep(board, sequence, standing, reason)
            previous = counts_from(board, sequence, standing)
        else:
            replaced = sequence.held.get(slot)
            if replaced is None and not is_new(board, sequence, slot):
                # Deleted: tidied away when it had passed, dismissed when it lay ahead.
                landing = sequence.days.next_allowed(due).day
                at = board.moments.contact(landing, zone)
                is_ahead = board.miss(sequence.application, sequence.round, slot, at)
                if not is_dismissed:
                    previous, previous_reason = landing, f"follow-up {number}"
                is_dismissed = is_dismissed or is_ahead
                is_in_doubt = not (board.is_complete or board.traces.is_kept)
                continue
            if is_dismissed:
                if replaced:
                    _dismiss(board, sequence, replaced)
                continue
            if replaced is None and (is_too_late or is_in_doubt):
                continue
            answer = not_passed(board, sequence, sequence.days.next_allowed(due))
            at, day, moved = find_room(board, sequence, answer, is_contact=True)
            want(
                board,
                sequence,
                slot,
                at,
                reason=join(reason, moved),
                previous=previous if number > 1 else None,
                held=replaced,
                alarm=timedelta(0),
            )
            board.contact_days(sequence.application).add(day)
            previous = day
        previous_reason = f"follow-up {number}"
    may_begin = not (is_too_late or is_dismissed or is_in_doubt)
    _place_let_go(board, sequence, previous, may_begin=may_begin)


def _place_let_go(board: Board, sequence: Sequence, last: date, *, may_begin: bool) -> None:
    if not board.kinds.let_go:
        return
    last = max(last, sequence.round.said.timeline or last)
    standing = sequence.standing.get(LET_GO)
    if standing:
        landing = sequence.days.next_allowed(sequence.days.after(last, board.rules.let_go_after))
        reason = f"{board.rules.let_go_after} after the last follow-up"
        reason = reason_of(standing, landing, reason)
        keep(board, sequence, standing, reason)
        return
    replaced = sequence.held.get(LET_GO)
    wait = board.rules.let_go_after
    answer = sequence.days.next_allowed(sequence.days.after(last, wait))
    if replaced is None and not is_new(board, sequence, LET_GO):
        at = board.moments.contact(answer.day, sequence.zone)
        board.miss(sequence.application, sequence.round, LET_GO, at)
        return
    if replaced is None and not may_begin:
        return
    answer = not_passed(board, sequence, answer)
    at, _day, moved = find_room(board, sequence, answer, is_contact=False)
    want(
        board,
        sequence,
        LET_GO,
        at,
        reason=join(f"{wait} after the last follow-up", moved),
        previous=last,
        held=replaced,
        alarm=None,
    )


def _dismiss(board: Board, sequence: Sequence, reminder: Held) -> None:
    """Withdraw a later step of a sequence whose earlier one was deleted."""
    if board.is_ahead(reminder):
        board.withdraw(reminder, DISMISSED)
        board.missing.append(
            Missing(
                reminder.uid,
                sequence.round.id,
                reminder.slot,
                reminder.start,
                is_dismissed=True,
            )
        )
