"""What the user said in a reminder that goes: it moves to the card of its round.

Rules: docs/reference/rules.md, "What the user can say".
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from calsync import notes
from calsync.applications import age_of
from calsync.marks import has_own_title, is_edited, round_cause, text_mark
from calsync.model import Application, Fate, Held, Line, Round
from calsync.plan.board import Board
from calsync.plan.slots import CARD, place_of


def carry(board: Board) -> None:
    """Move what is said in a reminder that goes into the card of its round.

    One that has no card to go to, or in which there is more of the user's, stays and
    falls silent; so does a card that something is said in.
    """
    rounds = {r.id: (a, r) for a in board.applications for r in a.rounds}
    homes = {place_of(h): home for home, slots in board.by_round.items() for h in slots.values()}
    ages = {
        (statement.carrier, statement.line): age
        for age, statement in enumerate(sorted(board.statements, key=age_of))
    }
    carried: dict[str, list[tuple[int, Line]]] = {}
    for place, withdrawal in board.withdrawn.items():
        reminder = withdrawal.held
        words = words_in(reminder)
        is_extra = place not in homes
        home = board.home_of(reminder.id, reminder.mark) if is_extra else homes[place]
        other = board.by_round.get(home, {}).get(reminder.slot)
        if other is not None and is_extra:
            words = [line for line in words if line not in words_in(other)]
        stays = is_edited(reminder) and not _stands_again(other, reminder)
        if words and not stays:
            is_card = reminder.slot == CARD and not is_extra
            stays = is_card or not _has_card_to_write(board, home, rounds)
            if not stays:
                mine = carried.setdefault(home, [])
                mine += [(ages.get((reminder.uid, line), 0), line) for line in words]
        if stays:
            reason = f"{withdrawal.reason}; you have written in it"
            board.withdrawn[place] = dataclasses.replace(withdrawal, reason=reason, stays=True)
    there = {reminder.uid for reminder in board.held}
    for statement in board.statements:
        # One that went before its words could be written anywhere, or the command line.
        is_left = statement.is_loose or board.traces.is_withdrawn(statement.carrier)
        if statement.carrier and statement.carrier not in there and is_left:
            age = ages[statement.carrier, statement.line]
            carried.setdefault(statement.home, []).append((age, statement.line))
    for home, aged in carried.items():
        # What is older than a word in the card goes above it, and the newest is the lowest;
        # what the command line says now is below all others.
        card = board.by_round.get(home, {}).get(CARD)
        if card is not None:
            aged += [(ages.get((card.uid, line), 0), line) for line in lines_in(card)]
        lines = [line for _age, line in sorted(aged, key=lambda item: item[0])]
        board.said[home] = [*lines, *board.said.get(home, ())]
    for home, words in board.said.items():
        if words and home in rounds:
            _write_into_card(board, *rounds[home], tuple(words))


def say_again(board: Board) -> None:
    """Put into a reminder that is written once more what it said when it was deleted."""
    there = {reminder.uid for reminder in board.held}
    lost: dict[str, list[Line]] = {}
    for statement in sorted(board.statements, key=age_of):
        if statement.carrier not in there:
            lost.setdefault(statement.carrier, []).append(statement.line)
    for n, wanted in enumerate(board.wanted):
        if wanted.uid in lost and wanted.uid not in there:
            said = (*lost[wanted.uid], *wanted.said)
            board.wanted[n] = dataclasses.replace(wanted, said=said)


def date_words(board: Board) -> None:
    """Note from which day a date counts that was named where it does not stand now."""
    said = sorted(board.statements, key=age_of)
    named = [s for s in said if s.line.key == "timeline"]
    if not named:
        return
    for n, wanted in enumerate(board.wanted):
        lines = [*(lines_in(wanted.held) if wanted.held else ()), *wanted.said]
        line = Line("timeline", notes.last(tuple(lines), "timeline"))
        homes = {wanted.id, wanted.round.id, *(i.event.id for i in wanted.round.interviews)}
        days = {s.carrier: s.day for s in named if s.line == line and s.home in homes}
        if not days:
            continue
        own = wanted.round.day if wanted.slot == CARD else wanted.at.date()
        day = days.get(wanted.held.uid if wanted.held else "", list(days.values())[-1])
        if day != own:
            board.wanted[n] = dataclasses.replace(wanted, said_on=day)


def _stands_again(other: Held | None, reminder: Held) -> bool:
    """Tell whether one stands under another founder with all that the user has written."""
    if other is None or other.id == reminder.id:
        return False
    text = text_mark(reminder.text)
    return (has_own_title(reminder) or other.title == reminder.title) and (
        reminder.mark.text in (text, text_mark(other.text)) or text == text_mark(other.text)
    )


def _has_card_to_write(
    board: Board, home: str, rounds: Mapping[str, tuple[Application, Round]]
) -> bool:
    if home not in rounds or home in board.unknown:
        return False
    if any(w.slot == CARD and w.round.id == home and w.held is None for w in board.wanted):
        return True
    card = board.by_round.get(home, {}).get(CARD)
    if card is None:
        return _is_without_card(board, home)
    return not (card.is_users or card.is_copy)


def _is_without_card(board: Board, home: str) -> bool:
    """Tell whether it is certain that the card of a round is not only unreadable."""
    traces = board.traces.of(home)
    may_stand = not traces or (CARD in traces and traces[CARD].fate is Fate.STANDING)
    return board.is_complete or not may_stand


def _write_into_card(
    board: Board, application: Application, round_: Round, words: tuple[Line, ...]
) -> None:
    card = board.by_round.get(round_.id, {}).get(CARD)
    for n, wanted in enumerate(board.wanted):
        is_of_an_earlier_cycle = wanted.held is not None and wanted.held is not card
        if wanted.slot == CARD and wanted.round.id == round_.id and not is_of_an_earlier_cycle:
            board.wanted[n] = dataclasses.replace(wanted, said=words)
            return
    if card is not None and place_of(card) in board.withdrawn:
        place = place_of(card)
        board.withdrawn[place] = dataclasses.replace(
            board.withdrawn[place], stays=True, said=words, home=round_.id
        )
        return
    if card is None and not _is_without_card(board, round_.id):
        return
    cause = round_cause(round_, board.common(application, round_.zone))
    if card is not None:
        board.stand(application, round_, card, cause=cause, reason="it holds what you said")
    else:
        board.add(
            application,
            round_,
            CARD,
            board.moments.card(round_),
            alarm=None,
            reason="to hold what you said",
            cause=cause,
        )
    board.wanted[-1] = dataclasses.replace(board.wanted[-1], said=words)


def words_in(reminder: Held) -> list[Line]:
    """List what the user has said in a reminder, its title's ending included."""
    words = lines_in(reminder)
    status = None if has_own_title(reminder) else notes.title(reminder.title).status
    return [*words, Line("status", status.value)] if status else words


def lines_in(reminder: Held) -> list[Line]:
    """List the lines of a reminder that the user has filled in."""
    return [line for line in notes.lines(reminder.text) if not notes.is_id(line)]
