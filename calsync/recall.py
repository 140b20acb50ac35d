"""What one run leaves for the next, and what the next makes of it.

Pure: where it is kept is another module's business. Whatever the calendar itself says
goes before what is remembered. Rules: docs/reference/rules.md, "What is remembered".
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping
from datetime import datetime

from calsync import notes
from calsync.marks import double_mark, off_key, twin_mark
from calsync.model import (
    Action,
    Application,
    Change,
    Fate,
    Held,
    Interview,
    Missing,
    Remembered,
    Standing,
    Statement,
    Trace,
    Verdict,
)

_GENERATION = re.compile(r"calsync-[0-9a-f]{16}-[a-z0-9]+-(\d+)\Z")


def restored(held: Iterable[Held], remembered: Remembered | None) -> tuple[Held, ...]:
    """Give reminders the marks that an app or a server has taken from them.

    A title and a text that a server rewrote as it took them are no edit of the user's:
    what was seen after the write counts.
    """
    if remembered is None:
        return tuple(held)
    known = {trace.uid: trace.mark for trace in remembered.traces if trace.mark.cause}
    found = []
    for reminder in held:
        mark = known.get(reminder.uid)
        if mark is not None and not reminder.is_copy:
            has_lost_its_own = not reminder.mark.cause
            own = dataclasses.replace(reminder.mark, title=mark.title, text=mark.text)
            if has_lost_its_own or own == mark:
                reminder = dataclasses.replace(reminder, mark=mark)
        found.append(reminder)
    return tuple(found)


def tidied_away(
    interviews: Iterable[Interview],
    remembered: Remembered | None,
    *,
    unknown: frozenset[str],
    now: datetime,
) -> tuple[Interview, ...]:
    """Give the interviews that have ended and are gone from the calendar since.

    They were tidied away, or fell out of a feed's window; what follows from them stays.
    One that is there under another UID is not gone.
    """
    if remembered is None:
        return ()
    there = tuple(interviews)
    ids = {i.event.id for i in there}
    doubles = {mark for i in there for mark in (twin_mark(i), double_mark(i)) if mark}
    return tuple(
        old
        for old in remembered.interviews
        if old.event.id not in ids
        and old.event.id not in unknown
        and old.event.end <= now
        and old.standing is Standing.CONFIRMED
        and not doubles & {twin_mark(old), double_mark(old)}
    )


def remember(
    before: Remembered | None,
    *,
    now: datetime,
    interviews: Iterable[Interview],
    applications: Iterable[Application],
    held: Iterable[Held],
    statements: Iterable[Statement],
    missing: Iterable[Missing],
    done: Iterable[Change],
    settled: Mapping[str, Verdict],
    told: Iterable[str],
    is_complete: bool,
    calendars: Mapping[str, bool],
    dismissed: frozenset[str] = frozenset(),
) -> Remembered:
    """Tell what the next run should know, `done` being what this one has written.

    Of an incomplete read nothing is forgotten. `dismissed` are the UIDs of reminders that
    are deleted for good, not withdrawn.
    """
    before = before or Remembered()
    done = tuple(done)
    there = {i.event.id for i in interviews}
    live = {
        i.event.id: i
        for a in applications
        for i in (*(i for r in a.rounds for i in r.interviews), *a.off)
    }
    kept = {i.event.id: i for i in before.interviews}
    for id_, old in tuple(kept.items()):
        is_gone = id_ not in live and (id_ in there or (is_complete and old.event.end > now))
        if is_gone:
            del kept[id_]
    kept |= {id_: _in_short(interview) for id_, interview in live.items()}
    off = (i.event.id for i in kept.values() if i.standing is not Standing.CONFIRMED)
    seen = (*kept, *map(off_key, off))
    return Remembered(
        traces=_traces(before.traces, held, missing, done, dismissed),
        statements=_statements(statements, done, now),
        interviews=tuple(kept[id_] for id_ in sorted(kept)),
        first_seen={key: before.first_seen.get(key, now) for key in seen},
        settled={**before.settled, **settled},
        told=before.told | frozenset(told),
        calendars={**before.calendars, **calendars},
    )


def _traces(
    before: Iterable[Trace],
    held: Iterable[Held],
    missing: Iterable[Missing],
    done: Iterable[Change],
    dismissed: frozenset[str],
) -> tuple[Trace, ...]:
    traces = {trace.uid: trace for trace in before}
    for reminder in held:
        if not reminder.is_copy:
            traces[reminder.uid] = Trace(
                reminder.uid,
                reminder.id,
                reminder.slot,
                reminder.start,
                Fate.STANDING,
                reminder.generation,
                reminder.mark,
            )
    for gone in missing:
        trace = traces.get(gone.uid) or Trace(
            gone.uid, gone.id, gone.slot, gone.at, Fate.STANDING, _generation(gone.uid)
        )
        fate = Fate.DISMISSED if gone.is_dismissed else trace.fate
        traces[gone.uid] = dataclasses.replace(trace, fate=fate)
    for change in done:
        wanted, reminder_ = change.wanted, change.held
        if change.action is Action.DELETE:
            old = traces.get(change.uid)
            if old is not None:
                is_dismissed = old.fate is Fate.DISMISSED or change.uid in dismissed
                fate = Fate.DISMISSED if is_dismissed else Fate.WITHDRAWN
                traces[change.uid] = dataclasses.replace(old, fate=fate)
        elif wanted is not None:
            traces[change.uid] = Trace(
                change.uid,
                wanted.id,
                change.slot,
                wanted.at,
                Fate.STANDING,
                _generation(change.uid),
                change.mark,
            )
        elif reminder_ is not None:
            traces[change.uid] = dataclasses.replace(traces[change.uid], mark=change.mark)
    return tuple(traces[uid] for uid in sorted(traces))


def _statements(
    found: Iterable[Statement], done: Iterable[Change], now: datetime
) -> tuple[Statement, ...]:
    """Date what was first seen now; what the run wrote into a card is said there."""
    said: dict[tuple[str, str, str], Statement] = {}
    seen = {}
    for statement in found:
        dated = dataclasses.replace(statement, seen=statement.seen or now)
        seen[statement.home, statement.line] = dated.seen
        if statement.carrier:
            said[statement.carrier, statement.line.key, statement.line.value] = dated
    for change in done:
        wanted = change.wanted
        for line in wanted.said if wanted else ():
            said.setdefault(
                (change.uid, line.key, line.value),
                Statement(
                    home=wanted.id if wanted else "",
                    carrier=change.uid,
                    line=line,
                    day=wanted.round.day if wanted else now.date(),
                    place=(1, 0),
                    seen=seen.get((wanted.id, line), now) if wanted else now,
                    is_in_reminder=True,
                ),
            )
    return tuple(said[key] for key in sorted(said))


def _in_short(interview: Interview) -> Interview:
    """Keep of an interview what may be needed once it is gone."""
    event = interview.event
    said = "\n".join(f"{line.key}: {line.value}" for line in notes.lines(event.notes))
    short = dataclasses.replace(event, notes=said, location="", url="", resource="", frame=0)
    return dataclasses.replace(interview, event=short, evidence=())


def _generation(uid: str) -> int:
    found = _GENERATION.match(uid)
    return int(found[1]) if found else 0
