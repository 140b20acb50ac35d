"""Applications + what already stands -> the reminders wanted, each with its reason.

Days first, clock time and zone last. What stands is an input: a reminder once written
stays until its cause changes, and what the user moved, edited or deleted stays so.
Rules: docs/reference/rules.md, "Days", "Follow-ups", "The other reminders", "Steady".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from calsync.days import Days, NoAllowedDay
from calsync.model import (
    Application,
    Held,
    Interview,
    Line,
    Missing,
    Note,
    Remembered,
    Settings,
    State,
    Statement,
    Wanted,
    Withdrawal,
)
from calsync.plan import cards, feedback, followups, leaving, states, words
from calsync.plan.board import Board
from calsync.plan.sequence import Sequence, find_standing, leave_alone
from calsync.plan.slots import FEEDBACK, with_done


@dataclass(frozen=True, slots=True)
class Plan:
    """What should stand, what should go, and what could not be decided.

    `wanted` is ordered by application, then time. `missing` is what the user has deleted.
    `failures` are applications that could not be planned: nothing of them changes.
    `emptied` names those whose reminders ahead have all gone at once.
    """

    wanted: tuple[Wanted, ...] = ()
    withdrawn: tuple[Withdrawal, ...] = ()
    missing: tuple[Missing, ...] = ()
    emptied: tuple[str, ...] = ()
    failures: tuple[Note, ...] = ()
    undecided: frozenset[str] = frozenset()  # ids of rounds that were left alone
    states: Mapping[str, State] = field(default_factory=dict)  # by application id


def make(
    applications: Iterable[Application],
    *,
    days: Callable[[str], Days],
    settings: Settings,
    now: datetime,
    held: Iterable[Held] = (),
    judged: Iterable[Interview] = (),
    unknown: frozenset[str] = frozenset(),
    is_complete: bool = True,
    unwritten: frozenset[str] = frozenset(),
    restore: bool = False,
    remembered: Remembered | None = None,
    statements: Iterable[Statement] = (),
    first_seen: Mapping[str, datetime] | None = None,
    ended: Mapping[str, datetime] | None = None,
    said: Mapping[str, tuple[Line, ...]] | None = None,
) -> Plan:
    """Decide which reminders should stand at `now`.

    `days` gives the working days of a region code. `judged` are all judged events: a
    reminder whose event is no interview any more goes. Of `unknown` ids, and of an
    incomplete read, nothing absent is concluded. Reminders with an `unwritten` UID are
    missing because a run before this one died or failed; of the others that are missing,
    `restore` takes none for dismissed. `remembered` is None where there is no memory.
    `statements` are all that is said; an application had `ended` with a word said of an
    interview that may be gone, and interviews were `first_seen` before that or later.
    `said` is what the command line says now, by the id of the round whose card it goes to.
    """
    board = Board(
        applications=tuple(applications),
        days=days,
        settings=settings,
        now=now,
        held=tuple(with_done(h, now, settings.me.timezone) for h in held),
        judged={i.event.id: i for i in judged},
        unknown=unknown,
        is_complete=is_complete,
        unwritten=unwritten,
        restore=restore,
        remembered=remembered,
        statements=tuple(statements),
        seen=first_seen or {},
        ended=ended or {},
        said={home: list(lines) for home, lines in (said or {}).items()},
    )
    _decide_contacts(board)
    for application in board.applications:
        cards.place(board, application)
    leaving.silence_what_was_sent(board)
    leaving.withdraw_the_rest(board)
    words.carry(board)
    if not board.traces.is_kept:
        leaving.keep_a_sign_of_dismissed_rounds(board)
    words.say_again(board)
    words.date_words(board)
    order = {a.id: n for n, a in enumerate(board.applications)}
    board.wanted.sort(key=lambda w: (order[w.application.id], w.at, w.slot))
    return Plan(
        wanted=tuple(board.wanted),
        withdrawn=tuple(board.withdrawn.values()),
        missing=tuple(board.missing),
        emptied=board.traces.emptied(board.applications, board.held, unwritten, now)
        if is_complete
        else (),
        failures=tuple(board.failures),
        undecided=frozenset(board.undecided),
        states=states.by_application(board),
    )


def _decide_contacts(board: Board) -> None:
    """Place all messages: what stands first, so that what is new gives way."""
    rows: list[Sequence] = []
    for application in board.applications:
        found = (
            followups.open_sequence(board, application),
            feedback.open_request(board, application),
        )
        rows += [row for row in found if row]
    followups.occupy_moments_of_strays(board)
    for application in board.applications:
        followups.remember_fixed_contacts(board, application)
    for row in rows:
        find_standing(board, row)
    for row in rows:
        if row.round.id in board.unknown:
            leave_alone(board, row)
            continue
        mark = len(board.wanted)
        try:
            if row.slots == (FEEDBACK,):
                feedback.place(board, row)
            else:
                followups.place(board, row)
        except NoAllowedDay as problem:
            del board.wanted[mark:]
            name = row.application.employer or row.application.id
            board.failures.append(Note(name, str(problem)))
            leave_alone(board, row)
