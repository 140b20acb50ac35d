"""Interviews -> applications: employer and role, rounds, what fell out.

Rules: docs/reference/rules.md, "Words" and "Steady".

>>> from datetime import datetime, timedelta
>>> from zoneinfo import ZoneInfo
>>> from calsync.model import Event, Interview, Settings, Verdict
>>> start = datetime(2026, 2, 2, 10, tzinfo=ZoneInfo("Europe/Berlin"))
>>> talk = Interview(
...     Event("1@x", "Interview Acme", start, start + timedelta(hours=1)),
...     Verdict.SURE, employer="Acme", employer_key="acme")
>>> [(a.id, a.rounds[0].day.isoformat()) for a in group([talk], settings=Settings())]
[('acme', '2026-02-02')]
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from calsync import notes
from calsync.marks import double_mark, judged_mark, stamp, twin_mark
from calsync.model import (
    Application,
    Event,
    Held,
    Interview,
    Round,
    Settings,
    Standing,
    Statement,
    Trace,
    Verdict,
    interview_id,
)

NEW_APPLICATION_AFTER_DAYS = 180


def group(
    interviews: Iterable[Interview],
    *,
    settings: Settings,
    held: Iterable[Held] = (),
    traces: Iterable[Trace] = (),
    renamed: Mapping[str, str] | None = None,
    statements: Iterable[Statement] = (),
    first_seen: Mapping[str, datetime] | None = None,
) -> tuple[Application, ...]:
    """Form the applications of all interviews that are *sure* by nature.

    A verdict that changed though its event did not is not followed where `held` has a
    reminder of it. `traces` are of reminders that are remembered, `renamed` the ids that
    interviews had under the UID they were first seen with. `statements` may end
    an application for what is `first_seen` (by interview id) after them; None where it is
    not known what was seen when. Ordered by the end of the last interview, then id; the
    order of the input does not matter.
    """
    held = tuple(held)
    settled = _keep_steady(interviews, held)
    sure = [i for i in settled if i.nature is Verdict.SURE]
    traces = tuple(traces)
    ids, traced = {h.id for h in held}, {t.id for t in traces}
    folded = _fold(sure, settings, ids, traced)
    present = {i.event.id for i in settled}
    known = ids | traced
    adopted = {
        new: old
        for new, old in (renamed or {}).items()
        if old in known and old not in present and new in present - known
    }
    for reminders in (held, traces):
        left = [r for r in reminders if r.id not in adopted.values()]
        adopted |= _adopt(folded, left, present, known | adopted.keys())
    endings = _Endings(statements, first_seen, adopted, settings)
    found: list[Application] = []
    for key, members in _by_application(folded, settings).items():
        for stretch in _split_by_gap(members, settings):
            for part in endings.split(stretch):
                found.append(_application(key, part, settings, (ids, traced), adopted))
    found.sort(key=lambda a: (_last_end(a), a.id))
    return _with_distinct_ids(found)


# --- days and zones of an interview ---------------------------------------------------


def zone_of(interview: Interview, settings: Settings) -> ZoneInfo:
    """Name the zone whose dates count: the employer's configured one, else the event's."""
    for employer in settings.employers:
        if employer.timezone and employer.name == interview.employer:
            return employer.timezone
    zone = interview.event.start.tzinfo
    assert isinstance(zone, ZoneInfo)
    return zone


def first_day(event: Event, zone: ZoneInfo) -> date:
    """Date on which the event begins; an all-day event has the same date in every zone."""
    return event.start.date() if event.all_day else event.start.astimezone(zone).date()


def last_day(event: Event, zone: ZoneInfo) -> date:
    """Date on which the event ends; midnight sharp belongs to the day before."""
    if event.all_day:
        end = event.end
    else:
        end = event.end.astimezone(zone)
    day = end.date()
    at_midnight = (end.hour, end.minute, end.second) == (0, 0, 0)
    return day - timedelta(days=1) if at_midnight and event.end > event.start else day


# --- steps of `group` -----------------------------------------------------------------


def _keep_steady(interviews: Iterable[Interview], held: Sequence[Held]) -> list[Interview]:
    marks: dict[str, set[str]] = {}
    for reminder in held:
        if reminder.mark.judged:
            marks.setdefault(reminder.id, set()).add(reminder.mark.judged)
    kept = []
    for interview in interviews:
        event = interview.event
        if (
            interview.nature is not Verdict.SURE
            and not interview.settled
            and judged_mark(event) in marks.get(event.id, ())
        ):
            interview = dataclasses.replace(interview, nature=Verdict.SURE)
        kept.append(interview)
    return kept


def _fold(
    sure: list[Interview], settings: Settings, ids: set[str], traced: set[str]
) -> list[Interview]:
    """Make one of an interview that stands twice: same UID, or same start and employer."""
    rank = {calendar.name: n for n, calendar in enumerate(settings.calendars)}

    def preference(interview: Interview) -> tuple[bool, bool, bool, int, str, str]:
        event = interview.event
        return (
            interview.standing is not Standing.CONFIRMED,
            event.id not in ids,
            event.id not in traced,
            rank.get(event.calendar, len(rank)),
            event.uid,
            event.recurrence_id,
        )

    by_id: dict[str, Interview] = {}
    for interview in sorted(sure, key=preference):
        by_id.setdefault(interview.event.id, interview)
    folded: dict[tuple[str, str], list[Interview]] = {}
    alone: list[Interview] = []
    for interview in by_id.values():
        if not interview.employer_key:
            alone.append(interview)
            continue
        same_time = folded.setdefault((stamp(interview.event.start), interview.employer_key), [])
        for n, first in enumerate(same_time):
            if not first.role_key or not interview.role_key or first.role_key == interview.role_key:
                if not first.role_key:
                    same_time[n] = dataclasses.replace(
                        first, role=interview.role, role_key=interview.role_key
                    )
                break
        else:
            same_time.append(interview)
    return _by_time([*alone, *(i for same_time in folded.values() for i in same_time)])


def _by_time(interviews: Iterable[Interview]) -> list[Interview]:
    return sorted(interviews, key=lambda i: (i.event.start, i.event.uid, i.event.recurrence_id))


def _adopt(
    interviews: Sequence[Interview],
    reminders: Iterable[Held | Trace],
    present: set[str],
    known: set[str],
) -> dict[str, str]:
    """Map the id of an interview to the id its reminders bear, where its UID changed.

    An id whose event is gone belongs to the event that has the same start and the same
    employer, or the same title and organizer, and is not `known` itself.
    """
    gone: dict[str, str] = {}
    for reminder in reminders:
        if reminder.id not in present:
            for mark in (reminder.mark.twin, reminder.mark.double):
                if mark:
                    gone.setdefault(mark, reminder.id)
    adopted: dict[str, str] = {}
    for interview in interviews if gone else ():
        if interview.event.id in known:
            continue
        for mark in (twin_mark(interview), double_mark(interview)):
            if mark in gone and gone[mark] not in adopted.values():
                adopted[interview.event.id] = gone[mark]
                break
    return adopted


def _by_application(
    interviews: Sequence[Interview], settings: Settings
) -> dict[tuple[str, str], list[Interview]]:
    """Sort interviews to (employer key, role key); an unknown employer stands alone."""
    by_employer: dict[str, list[Interview]] = {}
    found: dict[tuple[str, str], list[Interview]] = {}
    for interview in interviews:
        if interview.employer_key:
            by_employer.setdefault(interview.employer_key, []).append(interview)
        else:
            found["", _series_id(interview)] = [
                *found.get(("", _series_id(interview)), ()),
                interview,
            ]
    for employer, members in by_employer.items():
        known = [i for i in members if i.role_key]
        for interview in members:
            role = interview.role_key or _nearest_role(interview, known)
            found.setdefault((employer, role), []).append(interview)
    return found


def _series_id(interview: Interview) -> str:
    """Occurrences of one series are one application even where no employer is known."""
    return interview_id(interview.event.uid)


def _nearest_role(interview: Interview, known: Sequence[Interview]) -> str:
    """Give the role of the next interview after this one, else of the last before it."""
    after = [i for i in known if i.event.start >= interview.event.start]
    if after:
        return min(after, key=lambda i: (i.event.start, i.event.uid)).role_key
    if known:
        return max(known, key=lambda i: (i.event.start, i.event.uid)).role_key
    return ""


def _split_by_gap(members: list[Interview], settings: Settings) -> list[list[Interview]]:
    parts: list[list[Interview]] = []
    reach: date | None = None  # the latest end so far
    for interview in _by_time(members):
        zone = zone_of(interview, settings)
        begins = first_day(interview.event, zone)
        if reach is None or (begins - reach).days > NEW_APPLICATION_AFTER_DAYS:
            parts.append([])
        parts[-1].append(interview)
        ends = last_day(interview.event, zone)
        reach = ends if reach is None else max(reach, ends)
    return parts


class _Endings:
    """Where an offer, a rejection or a withdrawal has ended an application.

    What is first seen after it was said begins a new one, unless it joins a round of the
    ended one: nobody is turned down and asked to come on the same day. Where it is not
    known when things were seen, the times in the events themselves tell, else nothing begins.
    """

    def __init__(
        self,
        statements: Iterable[Statement],
        first_seen: Mapping[str, datetime] | None,
        adopted: Mapping[str, str],
        settings: Settings,
    ) -> None:
        self._first_seen = first_seen
        self._adopted = adopted
        self._settings = settings
        self._said = [s for s in statements if s.line.key == "status"]

    def split(self, members: Sequence[Interview]) -> Iterator[list[Interview]]:
        """Divide the interviews of an application, in order of time.

        What was in the calendar when it ended stays with it, whatever came in between.
        """
        if not self._said:
            yield list(members)
            return
        members = _by_time(members)
        said = self._said_of(members)
        part, _later = self._walk(members, said, frozenset())
        days = {self._day(i) for i in part if i.standing is Standing.CONFIRMED}
        part, later = self._walk(members, said, days)
        yield part
        if later:
            yield from self.split(later)

    def _said_of(self, members: Iterable[Interview]) -> Mapping[str, Statement]:
        """Give the newest status of each interview, by its id."""
        ids = {self._adopted.get(i.event.id, i.event.id) for i in members}
        moved = (dataclasses.replace(s, home=self._adopted.get(s.home, s.home)) for s in self._said)
        return _newest_statuses((s for s in moved if s.home in ids), lambda _home: "")

    def _walk(
        self, members: Iterable[Interview], said: Mapping[str, Statement], days: Collection[date]
    ) -> tuple[list[Interview], list[Interview]]:
        """Tell what belongs to the first application, `days` of its rounds known, and the rest."""
        part: list[Interview] = []
        later: list[Interview] = []
        ended: Statement | None = None
        for interview in members:
            is_after = ended is not None and self._is_after(interview.event, ended)
            if is_after and self._day(interview) not in days:
                later.append(interview)
                continue
            part.append(interview)
            word = said.get(self._adopted.get(interview.event.id, interview.event.id))
            if word is not None:
                ended = word if ends_application(word) else None
        return part, later

    def _day(self, interview: Interview) -> date:
        return first_day(interview.event, zone_of(interview, self._settings))

    def _is_after(self, event: Event, ended: Statement) -> bool:
        end = ended.ended or ended.seen
        if self._first_seen is not None and end is not None:
            first = self._first_seen.get(event.id)
            return first is not None and first > end
        return bool(event.created and ended.modified) and event.created > ended.modified


def endings(
    statements: Iterable[Statement], applications: Iterable[Application]
) -> Mapping[str, datetime]:
    """Tell when an application was seen to have ended, by the id that this was said of."""
    desks = {
        interview.event.id: application.id
        for application in applications
        for interview in (*(i for r in application.rounds for i in r.interviews), *application.off)
    }
    said = (s for s in statements if s.line.key == "status")
    newest = _newest_statuses(said, lambda home: desks.get(home, home))
    return {
        home: moment
        for home, statement in newest.items()
        if ends_application(statement) and (moment := statement.ended or statement.seen)
    }


def _newest_statuses(
    statements: Iterable[Statement], desk_of: Callable[[str], str]
) -> dict[str, Statement]:
    """Give the newest status of each interview; what has ended does not end again.

    `desk_of` tells by the id of an interview which application it is of.
    """
    found: dict[str, Statement] = {}
    latest: dict[str, Statement] = {}
    for statement in sorted(statements, key=age_of):
        if notes.status(statement.line.value) is None:
            continue
        desk = desk_of(statement.home)
        before = latest.get(desk)
        if before and ends_application(before) and ends_application(statement):
            statement = _ended_first(before, statement)
        latest[desk] = found[statement.home] = statement
    return found


def _ended_first(before: Statement, statement: Statement) -> Statement:
    """Date an ending as one said before it, if that had ended it: it does not end again."""
    first, own = before.ended or before.seen, statement.ended or statement.seen
    if first and own and own < first:
        return statement
    return dataclasses.replace(statement, ended=first, modified=before.modified)


def ends_application(statement: Statement) -> bool:
    """Tell whether a statement is an offer, a rejection or a withdrawal."""
    status = notes.status(statement.line.value) if statement.line.key == "status" else None
    return status is not None and status.ends_application


def age_of(statement: Statement) -> tuple[float, str, tuple[int, int], str]:
    """Order statements by what says most of their age, the newest last."""
    seen = statement.seen.timestamp() if statement.seen else 0.0
    return seen, statement.modified, statement.place, statement.carrier


def region_of(application: Application, settings: Settings) -> str:
    """Give the code of the region whose days count for an application."""
    for employer in settings.employers:
        if employer.name == application.employer and employer.region:
            return employer.region
    return settings.rules.region


def _application(
    key: tuple[str, str],
    members: Sequence[Interview],
    settings: Settings,
    ids: tuple[set[str], set[str]],
    adopted: Mapping[str, str],
) -> Application:
    employer_key, role_key = key
    live = [i for i in members if i.standing is Standing.CONFIRMED]
    off = [i for i in members if i.standing is not Standing.CONFIRMED]
    by_day: dict[date, list[Interview]] = {}
    for interview in live:
        by_day.setdefault(first_day(interview.event, zone_of(interview, settings)), []).append(
            interview
        )
    rounds = []
    for day in sorted(by_day):
        talks = by_day[day]
        last = max(talks, key=lambda i: (i.event.end, i.event.uid))
        zone = zone_of(last, settings)
        rounds.append(
            Round(
                id=_founder_id(talks, ids, adopted),
                day=max(last_day(i.event, zone_of(i, settings)) for i in talks),
                zone=zone,
                interviews=tuple(talks),
            )
        )
    name = next((i.employer for i in members if i.employer), "")
    role = next((i.role for i in members if i.role), "")
    slug = "-".join(employer_key.split()) if employer_key else role_key
    if employer_key and role_key:
        slug += "/" + "-".join(role_key.split())
    return Application(
        id=slug,
        employer=name,
        employer_key=employer_key,
        role=role,
        rounds=tuple(rounds),
        off=tuple(sorted(off, key=lambda i: (i.event.end, i.event.uid))),
    )


def _founder_id(
    talks: Sequence[Interview], ids: tuple[set[str], set[str]], adopted: Mapping[str, str]
) -> str:
    """Give the id that reminders bear, those that stand before those that are remembered."""
    for known in ids:
        for interview in talks:
            id_ = interview.event.id
            if id_ in known:
                return id_
            if adopted.get(id_) in known:
                return adopted[id_]
    return talks[0].event.id


def _last_end(application: Application) -> datetime:
    ends = [r.end for r in application.rounds] or [i.event.end for i in application.off]
    return max(ends)


def _with_distinct_ids(applications: Sequence[Application]) -> tuple[Application, ...]:
    """Tell the later of two applications for one role apart by its first month."""
    seen: set[str] = set()
    named = []
    for application in applications:
        name = application.id
        if name in seen:
            first = min(i.event.start for i in _all_interviews(application))
            name = f"{name}/{first:%Y-%m}"
        while name in seen:
            name += "+"
        seen.add(name)
        named.append(dataclasses.replace(application, id=name))
    return tuple(named)


def _all_interviews(application: Application) -> list[Interview]:
    return [*(i for r in application.rounds for i in r.interviews), *application.off]
