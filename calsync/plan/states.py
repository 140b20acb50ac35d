"""How each application stands."""

from __future__ import annotations

from calsync.model import Application, Standing, State, Status, Step
from calsync.plan.board import Board
from calsync.plan.traces import CLOSING

_STATES = {
    Status.REPLIED: State.REPLIED,
    Status.OFFER: State.OFFER,
    Status.REJECTED: State.REJECTED,
    Status.WITHDREW: State.WITHDREW,
}


def by_application(board: Board) -> dict[str, State]:
    """Tell the state of every application, by its id."""
    waiting = {
        wanted.application.id
        for wanted in board.wanted
        if wanted.at > board.now and wanted.slot.step in (Step.FOLLOW_UP, Step.LET_GO)
    }
    return {a.id: _state(board, a, is_waiting=a.id in waiting) for a in board.applications}


def _state(board: Board, application: Application, *, is_waiting: bool) -> State:
    if not application.rounds:
        ended = any(i.standing is Standing.DECLINED for i in application.off)
        return State.WITHDREW if ended else State.SILENT
    anchor = application.rounds[-1]
    status = application.status
    if status in CLOSING:
        return _STATES[status]
    if anchor.end > board.now:
        return State.UPCOMING
    later = [i for i in application.off if board.is_later(i, anchor)]
    if any(i.standing is Standing.DECLINED for i in later):
        return State.REPLIED
    if is_waiting:
        return State.WAITING
    today = board.now.astimezone(anchor.zone).date()
    is_over = (today - anchor.day).days > board.rules.lookback.count
    return State.SILENT if is_over or board.rules.follow_ups else State.WAITING
