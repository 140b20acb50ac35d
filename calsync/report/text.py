"""Tables and lines for people."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never

from calsync.days import day_text
from calsync.detection.weights import LIKELY, SURE
from calsync.model import (
    Action,
    Application,
    Change,
    Event,
    Interview,
    Level,
    Note,
    Round,
    Slot,
    Standing,
    State,
    Status,
    Step,
    Verdict,
)

# What could steer a terminal or reorder a line: controls, and the bidirectional marks.
_UNSAFE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
GAP = "  "  # between two columns


@dataclass(frozen=True, slots=True)
class Table:
    """A title, column heads (empty where none are shown) and rows, all printable.

    Where a terminal is too narrow, the columns from `folded` on go under their row.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    folded: int


def is_unsafe(character: str) -> bool:
    """Tell whether a character could steer a terminal or reorder a line."""
    return unicodedata.category(character) in _UNSAFE


def printable(text: str) -> str:
    """Make calendar text one harmless line: no control character reaches a terminal."""
    if text.isascii() and text.isprintable():
        return text
    clean = "".join(" " if c in "\n\t" else "" if is_unsafe(c) else c for c in text)
    return " ".join(clean.split())


def moment(at: datetime) -> str:
    """Tue 10 Feb 2026 09:00 CET, in English whatever the locale."""
    return f"{day_text(at.date())} {at.year} {at:%H:%M} {at.tzname()}"


def _when(event: Event) -> str:
    """Give the day of an all-day event, the moment of any other."""
    if event.all_day:
        return f"{day_text(event.start.date())} {event.start.year}"
    return moment(event.start)


def _short_moment(at: datetime, now: datetime) -> str:
    """Do as `moment`; the year is left out where it is this one."""
    return f"{_short_day(at.date(), now)} {at:%H:%M} {at.tzname()}"


def _short_day(day: date, now: datetime) -> str:
    return day_text(day) if day.year == now.year else f"{day_text(day)} {day.year}"


def change_line(change: Change) -> str:
    """One line for one change, as `sync` prints it."""
    verb = {
        Action.CREATE: "new",
        Action.UPDATE: "changed",
        Action.DELETE: "removed",
        Action.KEEP: "stays",
    }[change.action]
    return f"{verb:8}{moment(start_of(change))}  {printable(title_of(change))}  ({change.reason})"


def start_of(change: Change) -> datetime:
    """When the reminder stands: where it will, or did before its deletion."""
    if change.wanted:
        return change.wanted.at
    assert change.held is not None
    return change.held.start


def title_of(change: Change) -> str:
    """Title of the reminder as it will stand."""
    if change.wording:
        return change.wording.title
    return change.held.title if change.held else ""


def plan_table(changes: Iterable[Change], now: datetime) -> Table:
    """What a run would do; reminders that stay are shown while they lie ahead."""
    rows = []
    for change in changes:
        if change.action is Action.KEEP and start_of(change) <= now:
            continue
        rows.append(
            (
                change.action.value,
                moment(start_of(change)),
                printable(title_of(change)),
                printable(change.reason),
            )
        )
    return Table("Reminders", ("", "When", "What", "Why"), tuple(rows), folded=3)


def application_table(
    applications: Iterable[Application],
    states: Mapping[str, State],
    changes: Sequence[Change],
    now: datetime,
) -> Table:
    """Each application, where it stands and its next step, in words."""
    rows = []
    for application in applications:
        words = state_words(application, states[application.id], now)
        following = next_step(application, changes, now)
        if following:
            step = step_words(following.slot)
            words += f"; next: {step} on {_short_moment(start_of(following), now)}"
        rows.append((printable(name_of(application)), printable(application.role), words))
    return Table("Applications", ("Employer", "Role", "Where it stands"), tuple(rows), folded=2)


def state_words(application: Application, state: State, now: datetime) -> str:
    """Say where an application stands to somebody who has read no manual."""
    if not application.rounds:
        last = application.off[-1]
        day = _short_day(last.event.start.date(), now)
        what = "you declined it" if last.standing is Standing.DECLINED else "cancelled"
        return f"interview on {day}: {what}"
    anchor = application.rounds[-1]
    day = _short_day(anchor.day, now)
    match state:
        case State.UPCOMING:
            start = anchor.start
            if anchor.interviews[0].event.all_day:
                return f"interview on {_short_day(start.date(), now)}"
            return f"interview on {_short_moment(start, now)}"
        case State.WAITING | State.SILENT if application.status is Status.NO_SHOW:
            waits = "waiting for a new date" if state is State.WAITING else "no answer since"
            return f"they did not come on {day}; {waits}"
        case State.WAITING:
            return f"waiting for an answer since {day}"
        case State.SILENT:
            return f"no answer since {day}"
        case State.REPLIED:
            if any(
                i.event.end > anchor.end and i.standing is Standing.DECLINED
                for i in application.off
            ):
                return "they answered; you declined the next round"
            return "they answered"
        case State.OFFER:
            return "they made an offer"
        case State.REJECTED:
            return "they said no"
        case State.WITHDREW:
            return "you withdrew"
    assert_never(state)


def step_words(slot: Slot) -> str:
    """Say which reminder it is."""
    match slot.step:
        case Step.CARD:
            return "reminder to ask for the timeline"
        case Step.FOLLOW_UP:
            return f"follow-up {slot.number}"
        case Step.FEEDBACK:
            return "ask for feedback"
        case Step.LET_GO:
            return "let it go"
        case Step.THANK_YOU:
            return "thank-you"
    assert_never(slot.step)


def name_of(application: Application) -> str:
    """Name an application whose employer is unknown by its event's title."""
    if application.employer:
        return application.employer
    if application.rounds:
        return application.rounds[-1].interviews[0].event.title
    return application.off[-1].event.title if application.off else ""


def next_step(application: Application, changes: Iterable[Change], now: datetime) -> Change | None:
    """Find the next reminder ahead of an application."""
    ahead = [
        c
        for c in changes
        if c.action is not Action.DELETE
        and c.wanted
        and c.wanted.application.id == application.id
        and c.wanted.at > now
        and not (c.wanted.held and c.wanted.held.done)
    ]
    return min(ahead, key=lambda c: (start_of(c), c.uid), default=None)


def interview_table(interviews: Iterable[Interview], title: str) -> Table:
    """Interviews with their verdicts."""
    rows = tuple(
        (
            i.verdict.value if i.standing is Standing.CONFIRMED else i.standing.value,
            _when(i.event),
            printable(i.event.title),
            printable(i.employer),
            printable(i.round_name),
        )
        for i in interviews
    )
    return Table(title, ("", "When", "Event", "Employer", "Round"), rows, folded=3)


def why_table(
    interview: Interview, application: Application | None, changes: Iterable[Change]
) -> Table:
    """Explain one event: the verdict, its evidence, and the reason of each date."""
    event = interview.event
    rows = [
        ("when", _when(event) if event.all_day else f"{_when(event)} ({event.start.tzinfo})"),
        ("UID", printable(f"{event.uid} {event.recurrence_id}").strip()),
        ("verdict", _verdict_words(interview)),
    ]
    for label, value in (
        ("employer", interview.employer),
        ("role", interview.role),
        ("round", interview.round_name),
    ):
        if value:
            rows.append((label, printable(value)))
    if interview.contact:
        contact = interview.contact
        rows.append(("contact", printable(f"{contact.name} {contact.email}").strip()))
    for heading, sign in (("for", 1), ("against", -1)):
        pieces = [e for e in interview.evidence if e.weight * sign > 0]
        rows += [
            (heading if n == 0 else "", f"{piece.weight:+3}  {printable(piece.text)}")
            for n, piece in enumerate(sorted(pieces, key=lambda e: -abs(e.weight)))
        ]
    rows += _sum_rows(interview)
    reminders = [c for c in changes if application and _belongs(c, interview)]
    rows += [
        (
            "reminders" if n == 0 else "",
            f"{moment(start_of(change))}  {change.slot}: {printable(change.reason)}",
        )
        for n, change in enumerate(reminders)
    ]
    later = _later_round(interview, application)
    if later is not None and not any(c.slot.step is Step.FOLLOW_UP for c in reminders):
        day = day_text(later.day)
        rows.append(("", f"no follow-ups: with the round of {day} they have answered"))
    indented = tuple((f"  {label:9}", value) for label, value in rows)
    return Table(printable(event.title), (), indented, folded=2)


def _sum_rows(interview: Interview) -> list[tuple[str, str]]:
    """Tell what the evidence comes to, and how to overrule the verdict."""
    if interview.settled:
        return []
    total = sum(piece.weight for piece in interview.evidence)
    nature = interview.nature
    if interview.evidence:
        scale = f"{total:+3}  in all; sure from {SURE}, likely from {LIKELY}"
        by_sum = (
            Verdict.SURE if total >= SURE else Verdict.LIKELY if total >= LIKELY else Verdict.NO
        )
        if by_sum is not nature:
            scale += f", but {nature.value} for what is said against it or missing"
        rows = [("", scale)]
    else:
        rows = [("", "nothing in it speaks of an interview")]
    if nature is not Verdict.SURE:
        line = 'the line "calsync: interview" in its notes, or "calsync mark"'
        rows.append(("if it is", line))
    return rows


def _later_round(interview: Interview, application: Application | None) -> Round | None:
    """Find the last round of an application, where the interview is of another."""
    if application is None or not application.rounds:
        return None
    last = application.rounds[-1]
    is_of_it = any(i.event.id == interview.event.id for i in last.interviews)
    return None if is_of_it else last


def _belongs(change: Change, interview: Interview) -> bool:
    return change.wanted is not None and any(
        i.event.id == interview.event.id for i in change.wanted.round.interviews
    )


def _verdict_words(interview: Interview) -> str:
    if interview.nature is Verdict.SURE and interview.standing is not Standing.CONFIRMED:
        return f"no (an interview, but {interview.standing.value})"
    return interview.verdict.value


def note_line(note: Note) -> str:
    """One note as one line."""
    about = printable(note.about)
    return f"{about}: {printable(note.text)}" if about else printable(note.text)


def plain(table: Table) -> str:
    """Align a table with spaces, one line a row, for files and pipes; empty without rows."""
    widths = column_widths(table)
    return "\n".join(
        GAP.join(
            cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)
        ).rstrip()
        for line in _lines(table)
    )


def column_widths(table: Table) -> list[int]:
    """Give the columns of a terminal that each column takes, its head included."""
    return [max(map(_width, cells)) for cells in zip(*_lines(table), strict=True)]


def _lines(table: Table) -> list[tuple[str, ...]]:
    if not table.rows:
        return []
    return [table.heads, *table.rows] if table.heads else list(table.rows)


def _width(text: str) -> int:
    """Columns a text takes: wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def obsolete_notes(changes: Iterable[Change]) -> list[Note]:
    """Name the reminders that a calendar holds and should not: a list to import cannot."""
    return [
        Note(title_of(change), f"delete it from your calendar: {change.reason}", Level.INFO)
        for change in changes
        if change.action is Action.DELETE
    ]


def with_gesture(notes: Iterable[Note]) -> list[Note]:
    """Add to notes on likely interviews the one gesture that settles them.

    Of very many the last ones are named: those of a first run may go far back.
    """
    found = list(notes)
    asked = [number for number, note in enumerate(found) if note.text == MAY_BE]
    if not asked:
        return found
    untold = set(asked[:-MOST_ASKED])
    found = [note for number, note in enumerate(found) if number not in untold]
    if untold:
        earlier = f"{len(untold)} earlier event{'s' * (len(untold) > 1)}"
        found.append(Note(earlier, 'may be, too: "calsync list" shows them', Level.INFO))
    gesture = (
        'settle it with the category "interview" or "not-interview" on the event, the line'
        ' "calsync: interview" or "calsync: ignore" in its notes, or "calsync mark"'
    )
    return [*found, Note("", gesture, Level.INFO)]


def likely_notes(interviews: Iterable[Interview]) -> list[Note]:
    """Name the likely interviews, and the one gesture that settles them."""
    return with_gesture(likely_note(i) for i in interviews if i.verdict is Verdict.LIKELY)


def unread_notes(news: Iterable[tuple[str, Note]]) -> list[Note]:
    """Name the values that were not understood, for a command that tells of them each time."""
    return [note for _digest, note in news if note.text != MAY_BE]


MAY_BE = "may be an interview"
MOST_ASKED = 20  # likely interviews named by one run


def likely_note(interview: Interview) -> Note:
    """Name one likely interview."""
    event = interview.event
    return Note(f"{event.title} ({_when(event)})", MAY_BE, Level.INFO)
