"""What one run leaves for the next, and what the next makes of it.

Pure: where it is kept is another module's business. Whatever the calendar itself says
goes before what is remembered. Rules: docs/reference/rules.md, "What is remembered".
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial

from calsync import notes
from calsync.applications import age_of, ends_application
from calsync.marks import (
    double_mark,
    former_key,
    has_own_title,
    is_moved,
    off_key,
    text_mark,
    twin_mark,
)
from calsync.model import (
    NO_CARRIER,
    Action,
    Application,
    Change,
    Fate,
    Held,
    Interview,
    Line,
    Mark,
    Missing,
    Remembered,
    Settings,
    Standing,
    Statement,
    Trace,
    Verdict,
)

_GENERATION = re.compile(r"calsync-[0-9a-f]{16}-[a-z0-9]+-(\d+)\Z")


def restored(held: Iterable[Held], remembered: Remembered | None) -> tuple[Held, ...]:
    """Give reminders the marks that an app or a server has taken from them.

    A title and a text that a server rewrote as it took them are no edit of the user's:
    what was seen after the write counts. Where a run died, what it was about to write may
    stand there.
    """
    if remembered is None:
        return tuple(held)
    known: dict[str, list[Mark]] = {}
    for trace in (*remembered.traces, *remembered.announced):
        if trace.mark.cause:
            known.setdefault(trace.uid, []).append(trace.mark)
    found = []
    for reminder in held:
        # Of two that fit alike the first: what was there before.
        mark = max(known.get(reminder.uid, ()), key=partial(_likeness, reminder), default=None)
        if mark is not None and not reminder.is_copy:
            has_lost_its_own = not reminder.mark.cause
            own = dataclasses.replace(reminder.mark, title=mark.title, text=mark.text)
            if has_lost_its_own or own == mark:
                reminder = dataclasses.replace(reminder, mark=mark)
        found.append(reminder)
    return tuple(found)


def _likeness(reminder: Held, mark: Mark) -> int:
    """Count in how many ways a reminder stands as it was written with a mark."""
    marked = dataclasses.replace(reminder, mark=mark)
    return sum(
        (
            not is_moved(marked),
            has_own_title(marked),
            mark.text == text_mark(reminder.text),
            bool(mark.silenced) is not reminder.has_alarm,
        )
    )


def not_there(
    interviews: Iterable[Interview],
    remembered: Remembered | None,
    *,
    unknown: frozenset[str],
    is_complete: bool,
    now: datetime,
) -> tuple[Interview, ...]:
    """Give the interviews that are not in the calendar and count all the same.

    They have ended and were tidied away, or fell out of a feed's window: what follows from
    them stays. Of an incomplete read nothing is gone. One that is there under another UID
    is not gone either.
    """
    if remembered is None:
        return ()
    there = tuple(interviews)
    ids = {i.event.id for i in there} | set(formerly(there, remembered).values())
    doubles = {mark for i in there for mark in (twin_mark(i), double_mark(i)) if mark}
    return tuple(
        old
        for old in remembered.interviews
        if old.event.id not in ids
        and not doubles & {twin_mark(old), double_mark(old)}
        and (
            not is_complete
            or (
                old.event.id not in unknown
                and old.event.end <= now
                and old.standing is Standing.CONFIRMED
            )
        )
    )


def renamed(interviews: Iterable[Interview], remembered: Remembered | None) -> Mapping[str, str]:
    """Map the id of an interview that is gone to the one it stands under now.

    It was sent again under another UID: the start and the employer, or the title and the
    organizer, are the same.
    """
    if remembered is None:
        return {}
    there = {i.event.id: i for i in interviews}
    gone = [old for old in remembered.interviews if old.event.id not in there]
    if not gone:
        return {}
    known = {i.event.id for i in remembered.interviews}
    news = {
        mark: id_
        for id_, i in sorted(there.items())
        if id_ not in known
        for mark in (twin_mark(i), double_mark(i))
        if mark
    }
    return {
        old.event.id: new
        for old in gone
        if (new := news.get(twin_mark(old)) or news.get(double_mark(old)))
    }


def formerly(interviews: Iterable[Interview], remembered: Remembered | None) -> Mapping[str, str]:
    """Map the id of an interview to the one it had when it was first seen."""
    if remembered is None:
        return {}
    found = {}
    for key in remembered.first_seen:
        id_, word, former = key.partition("/was/")
        if word:
            found[id_] = former
    for old, new in renamed(interviews, remembered).items():
        found[new] = found.get(old, old)
    return found


def first_seen(
    interviews: Iterable[Interview], remembered: Remembered | None, now: datetime
) -> Mapping[str, datetime] | None:
    """Tell by id when a run first saw each interview; None without a memory.

    What no run has seen before is seen now. Under a new UID an interview is the same.
    """
    if remembered is None:
        return None
    interviews = tuple(interviews)
    before = {new: old for old, new in renamed(interviews, remembered).items()}
    return {
        id_: remembered.first_seen.get(before.get(id_, id_), now)
        for id_ in (i.event.id for i in interviews)
    }


def given_by(settings: Settings) -> Mapping[str, str]:
    """Give what the options of a command line would have to say for the same decisions."""
    me = settings.me
    found = {
        "region": settings.rules.region,
        "timezone": me.timezone.key if me.timezone else "",
        "me": " ".join(me.emails),
    }
    return {option: value for option, value in found.items() if value}


def in_short(applications: Iterable[Application]) -> dict[str, Interview]:
    """Keep of the interviews of applications what may be needed once they are gone, by id."""
    return {i.event.id: _in_short(i) for a in applications for i in _members(a)}


def _members(application: Application) -> tuple[Interview, ...]:
    return (*(i for r in application.rounds for i in r.interviews), *application.off)


def remember(
    before: Remembered | None,
    *,
    now: datetime,
    interviews: Iterable[Interview],
    applications: Iterable[Application],
    live: Mapping[str, Interview],
    held: Iterable[Held],
    statements: Iterable[Statement],
    missing: Iterable[Missing],
    done: Iterable[Change],
    settled: Mapping[str, Verdict],
    told: Iterable[str],
    is_complete: bool,
    calendars: Mapping[str, bool],
    given: Mapping[str, str],
    due: Iterable[Change] = (),
    dismissed: frozenset[str] = frozenset(),
) -> Remembered:
    """Tell what the next run should know, `done` being what this one has written.

    `live` are the interviews of the applications, as `in_short` gives them. `due` is what it
    was to write: of what is not `done` it is not known what became. Of an incomplete read
    nothing is forgotten. `dismissed` are the UIDs of reminders that are deleted for good,
    not withdrawn.
    """
    before = before or Remembered()
    applications, held, done = tuple(applications), tuple(held), tuple(done)
    there = {i.event.id for i in interviews}
    desks = {r.id: a.id for a in applications for r in a.rounds}
    desks |= {i.event.id: a.id for a in applications for i in _members(a)}
    kept = {i.event.id: i for i in before.interviews}
    for id_ in (*formerly(live.values(), before).values(), *renamed(live.values(), before)):
        kept.pop(id_, None)
    for id_, old in tuple(kept.items()):
        may_be_tidied = old.event.end <= now and old.standing is Standing.CONFIRMED
        is_gone = id_ not in live and (id_ in there or (is_complete and not may_be_tidied))
        if is_gone:
            del kept[id_]
    kept |= live
    off = (i.event.id for i in kept.values() if i.standing is not Standing.CONFIRMED)
    seen = {key: before.first_seen.get(key, now) for key in (*kept, *map(off_key, off))}
    seen |= first_seen(live.values(), before, now) or {}
    for id_, former in formerly(live.values(), before).items():
        key = former_key(id_, former)
        seen |= {key: before.first_seen.get(key, now)} if id_ in kept else {}
    return Remembered(
        traces=_traces(before.traces, held, missing, done, dismissed, now),
        statements=_statements(statements, done, now, desks),
        interviews=tuple(kept[id_] for id_ in sorted(kept)),
        first_seen=seen,
        settled={**before.settled, **settled},
        told=before.told | frozenset(told),
        calendars={**before.calendars, **calendars},
        given=given,
        announced=_announced(before.announced, held, done, due, now),
    )


def _traces(
    before: Iterable[Trace],
    held: Iterable[Held],
    missing: Iterable[Missing],
    done: Iterable[Change],
    dismissed: frozenset[str],
    now: datetime,
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
        if fate is Fate.DISMISSED and not gone.is_dismissed:
            fate = Fate.STANDING  # restored, as far as it lay ahead
        mark = trace.mark
        if gone.mark.ends:  # the round goes on, and what is gone goes with it
            now_ = gone.mark
            mark = dataclasses.replace(
                mark, ends=now_.ends, twin=now_.twin, double=now_.double, round=now_.round
            )
        traces[gone.uid] = dataclasses.replace(trace, fate=fate, mark=mark)
    for change in done:
        wanted, reminder_ = change.wanted, change.held
        if change.action is Action.DELETE:
            old = traces.get(change.uid)
            if old is not None and old.start > now:  # one that has passed did its work
                is_dismissed = old.fate is Fate.DISMISSED or change.uid in dismissed
                fate = Fate.DISMISSED if is_dismissed else Fate.WITHDRAWN
                traces[change.uid] = dataclasses.replace(old, fate=fate)
        elif wanted is not None:
            traces[change.uid] = _trace_of(change, wanted.id, wanted.at)
        elif reminder_ is not None:
            traces[change.uid] = dataclasses.replace(traces[change.uid], mark=change.mark)
    return tuple(traces[uid] for uid in sorted(traces))


def _trace_of(change: Change, id_: str, start: datetime) -> Trace:
    return Trace(
        change.uid,
        id_,
        change.slot,
        start,
        Fate.STANDING,
        _generation(change.uid),
        change.mark,
    )


def _announced(
    before: Iterable[Trace],
    held: Iterable[Held],
    done: Iterable[Change],
    due: Iterable[Change],
    now: datetime,
) -> tuple[Trace, ...]:
    """Give what may come to stand there without having been seen: marks and no more.

    Nothing else follows from it. Whoever misses such a reminder asks whether it was ever
    written; one that was seen has a trace, and one whose day has passed is history.
    """
    seen = {reminder.uid for reminder in held if not reminder.is_copy}
    found = {t.uid: t for t in before if t.uid not in seen and t.start > now}
    for change in due:
        if change.wanted is not None:
            found[change.uid] = _trace_of(change, change.wanted.id, change.wanted.at)
        elif change.held is not None:
            found[change.uid] = _trace_of(change, change.held.id, change.held.start)
    for change in done:
        found.pop(change.uid, None)
    return tuple(found[uid] for uid in sorted(found))


def _statements(
    found: Iterable[Statement],
    done: Iterable[Change],
    now: datetime,
    desks: Mapping[str, str],
) -> tuple[Statement, ...]:
    """Date what was first seen now; what the run wrote into a card is said there.

    `desks` are the ids of the applications, by what is said of each.
    """
    found, done = tuple(found), tuple(done)
    said: dict[tuple[str, str, str], Statement] = {}
    newest: dict[tuple[str, Line], Statement] = {}
    latest: dict[tuple[str, str], Statement] = {}  # of an application, on each matter
    for statement in sorted(found, key=age_of):
        dated = dataclasses.replace(statement, seen=statement.seen or now)
        matter = desks.get(statement.home, statement.home), statement.line.key
        before = latest.get(matter)
        if before is not None and ends_application(before) and ends_application(dated):
            dated = dataclasses.replace(dated, ended=before.ended or before.seen)
        latest[matter] = dated
        newest[statement.home, statement.line] = dated
        if statement.carrier and not statement.is_loose:
            said[statement.carrier, statement.line.key, statement.line.value] = dated
        elif not _is_carried(statement, found, done):
            # Said on the command line, and there is no card of ours to write it into.
            key = f"{NO_CARRIER}{statement.home}", statement.line.key, statement.line.value
            said[key] = dataclasses.replace(dated, carrier=key[0])
    for change in done:
        home = _home_of(change)
        before_it = change.wanted.held if change.wanted is not None else None
        if before_it is not None and before_it.uid != change.uid:
            # It stands again under a new founder, with the words that were in it.
            for (carrier, name, value), old in tuple(said.items()):
                if carrier == before_it.uid:
                    heir = dataclasses.replace(old, home=home, carrier=change.uid)
                    said.setdefault((change.uid, name, value), heir)
        for line in change.said:
            source = newest.get((home, line)) or _written(change, line, now)
            said.setdefault(
                (change.uid, line.key, line.value),
                dataclasses.replace(source, home=home, carrier=change.uid, is_in_reminder=True),
            )
    for key, old in said.items():
        new = newest.get((old.home, old.line))
        if new is None or new.carrier:
            continue
        # Said anew, it is new wherever it stands.
        said[key] = dataclasses.replace(
            old, seen=new.seen, modified=new.modified, place=new.place, ended=new.ended
        )
    return tuple(said[key] for key in sorted(said))


def _is_carried(statement: Statement, found: Iterable[Statement], done: Iterable[Change]) -> bool:
    """Tell whether what was said on the command line stands in the calendar now."""
    return any(
        s.carrier and not s.is_loose and (s.home, s.line) == (statement.home, statement.line)
        for s in found
    ) or any(_home_of(c) == statement.home and statement.line in c.said for c in done)


def _home_of(change: Change) -> str:
    if change.wanted is not None:
        return change.wanted.round.id
    return change.home or (change.held.id if change.held else "")


def _written(change: Change, line: Line, now: datetime) -> Statement:
    """Describe a word that a run wrote into a reminder and that was found nowhere else."""
    if change.wanted is not None:
        day = change.wanted.round.day
    else:
        day = change.held.start.date() if change.held else now.date()
    return Statement(_home_of(change), change.uid, line, day, (1, 0), seen=now)


def _in_short(interview: Interview) -> Interview:
    event = interview.event
    said = "\n".join(f"{line.key}: {line.value}" for line in notes.lines(event.notes))
    short = dataclasses.replace(event, notes=said, location="", url="", resource="", frame=0)
    return dataclasses.replace(interview, event=short, evidence=())


def _generation(uid: str) -> int:
    found = _GENERATION.match(uid)
    return int(found[1]) if found else 0
