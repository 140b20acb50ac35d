"""A row of reminders while it is being decided: the follow-ups, or the one request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from calsync.days import Answer, Days, day_text
from calsync.marks import basic, is_moved
from calsync.model import Application, Held, Round, Slot
from calsync.plan.board import Board, addressee
from calsync.plan.slots import CONTACTS, CONTACTS_APART_DAYS, is_out_of_reach


@dataclass(slots=True)
class Sequence:
    """The contact sequence of an application while it is being decided."""

    application: Application
    round: Round
    zone: ZoneInfo
    days: Days
    base: date  # the wait counts from here
    base_reason: str
    cause: str
    held: dict[Slot, Held]
    is_fresh: bool  # nothing stands of it: what is missing was never written
    again: frozenset[Slot]  # what stands of an earlier cycle and is written once more
    known: Mapping[str, str] = field(default_factory=dict)  # causes without a piece, in words
    slots: tuple[Slot, ...] = ()
    standing: dict[Slot, Held] = field(default_factory=dict)  # stays where it is


def find_standing(board: Board, sequence: Sequence) -> None:
    """Mark what stays where it is, before anything new looks for a place."""
    before: Held | None = None
    is_broken = False  # a step before it moves, so this one is counted anew
    for slot in sequence.slots:
        reminder = sequence.held.get(slot)
        if reminder is None:
            before = None
            is_broken = is_broken or is_new(board, sequence, slot)  # it is written now
            continue
        if _stays(board, sequence, reminder, before, is_broken=is_broken):
            sequence.standing[slot] = reminder
            _occupy(board, sequence, reminder)
            before, is_broken = reminder, False
        else:
            before, is_broken = None, True


def _stays(
    board: Board, sequence: Sequence, reminder: Held, before: Held | None, *, is_broken: bool
) -> bool:
    if not board.is_ahead(reminder) or is_out_of_reach(reminder):
        return True
    timeline = sequence.round.said.timeline
    is_early = timeline is not None and board.day_of(reminder, sequence.zone) < timeline
    is_heirs = reminder.id != sequence.round.id and not is_early
    is_same = is_heirs or reminder.mark.cause == sequence.cause
    if is_moved(reminder):
        return is_same or reminder.start >= sequence.round.end
    if not is_same or is_broken:
        return False
    if before is None or not reminder.mark.previous:
        return True
    return reminder.mark.previous == basic(counts_from(board, sequence, before))


def counts_from(board: Board, sequence: Sequence, before: Held) -> date:
    """Give the day that the wait after a step counts from, never one before the anchor."""
    return max(board.day_of(before, sequence.zone), sequence.round.day)


def _occupy(board: Board, sequence: Sequence, reminder: Held) -> None:
    board.room.take(reminder.start)
    if reminder.slot.step in CONTACTS:
        board.contact_days(sequence.application).add(board.day_of(reminder, sequence.zone))


def is_new(board: Board, sequence: Sequence, slot: Slot) -> bool:
    """Tell whether a step that is not there may be written."""
    is_fresh = sequence.is_fresh or slot in sequence.again
    return board.may_write(sequence.round, slot, sequence.cause, is_fresh=is_fresh)


def want(
    board: Board,
    sequence: Sequence,
    slot: Slot,
    at: datetime,
    *,
    reason: str,
    previous: date | None,
    held: Held | None,
    alarm: timedelta | None,
) -> None:
    """Want a reminder of the row."""
    board.room.take(at)
    board.add(
        sequence.application,
        sequence.round,
        slot,
        at,
        alarm=alarm,
        reason=reason,
        cause=sequence.cause,
        previous=previous,
        held=held,
        known=sequence.known,
    )


def keep(board: Board, sequence: Sequence, reminder: Held, reason: str = "stands already") -> None:
    """Leave a reminder of the row where it stands."""
    board.stand(sequence.application, sequence.round, reminder, cause=sequence.cause, reason=reason)


def leave_alone(board: Board, sequence: Sequence) -> None:
    """Keep what stands of a sequence that cannot be decided."""
    board.undecided.add(sequence.round.id)
    for slot, reminder in sequence.held.items():
        if slot in sequence.slots:
            keep(board, sequence, reminder)


def reason_of(standing: Held, landing: Answer, reason: str) -> str:
    """Explain a reminder that stands: by the user's hand, or by the rules where they agree."""
    if is_moved(standing):
        return "you moved it"
    if standing.start.date() == landing.day:
        return join(reason, landing.reason)
    return "stands already"


def find_room(
    board: Board, sequence: Sequence, answer: Answer, *, is_contact: bool
) -> tuple[datetime, date, str]:
    """Find the first free moment from a day on, its day, and what moved it in all.

    A full day is passed over and, for a message to the employer, one too near another.
    """
    days, zone, day = sequence.days, sequence.zone, answer.day
    full = "full", days.region.code, zone
    near = "near", days.region.code, addressee(sequence.application)
    obstacles: dict[str, None] = {}
    while True:
        kinds = (full, near) if is_contact else (full,)
        for kind in kinds:
            asked, day = day, board.detours.first(kind, day)
            if day != asked:
                obstacles[_OBSTACLES[kind[0]]] = None
        kind = near
        at = None
        if not (is_contact and _is_near_another(board, sequence.application, day)):
            kind, at = full, board.room.find(day, zone)
        if at is not None:
            break
        board.detours.rule_out(kind, day, days.next_allowed(day + timedelta(days=1)).day)
    if not obstacles:
        return at, day, answer.reason
    return at, day, join(answer.reason, f"{' and '.join(obstacles)}; moved to {day_text(day)}")


def _is_near_another(board: Board, application: Application, day: date) -> bool:
    taken = board.contact_days(application)
    reach = range(1 - CONTACTS_APART_DAYS, CONTACTS_APART_DAYS)
    return any(day + timedelta(days=n) in taken for n in reach)


def not_passed(board: Board, sequence: Sequence, answer: Answer) -> Answer:
    """Give the day asked for, or the first allowed one whose contact time is ahead."""
    if board.moments.contact(answer.day, sequence.zone) > board.now:
        return answer
    later = sequence.days.next_allowed(board.moments.earliest(board.now, sequence.zone))
    passed = f"{day_text(answer.day)} has passed"
    return Answer(later.day, join(passed, later.reason))


_OBSTACLES = {
    "full": "no slot was free",
    "near": f"kept {CONTACTS_APART_DAYS} days from another message to them",
}


def join(first: str, second: str) -> str:
    """Join two reasons, either of which may be empty."""
    return f"{first}; {second}" if first and second else first or second
