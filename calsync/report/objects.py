"""Results as JSON objects; keys are fixed, scripts depend on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from calsync.model import Application, Change, Event, Interview, Note, State
from calsync.report.summary import (
    ApplicationSummary,
    Learnt,
    RoundSummary,
    Summary,
    Tally,
)
from calsync.report.text import next_step, start_of, title_of

SCHEMA = 1


def plan_object(
    changes: Iterable[Change],
    interviews: Iterable[Interview],
    applications: Iterable[Application],
    notes: Iterable[Note],
) -> dict[str, Any]:
    """What `plan` and `sync` print with --json."""
    events = {i.event.id: i.event for i in interviews}
    homes = {i.event.id: a for a in applications for i in _all_of(a)}
    return {
        "schema": SCHEMA,
        "changes": [_change(change, events, homes) for change in changes],
        "notes": [_note(note) for note in notes],
    }


def list_object(
    interviews: Iterable[Interview],
    applications: Sequence[Application],
    states: Mapping[str, State],
    changes: Sequence[Change],
    notes: Iterable[Note],
    now: datetime,
) -> dict[str, Any]:
    """What `list` prints with --json."""
    homes = {
        i.event.id: (a, n)
        for a in applications
        for n, r in enumerate(a.rounds, start=1)
        for i in r.interviews
    }
    return {
        "schema": SCHEMA,
        "interviews": [interview_object(i, homes.get(i.event.id)) for i in interviews],
        "applications": [
            {
                "id": application.id,
                "employer": application.employer,
                "role": application.role,
                "state": states[application.id].value,
                "next": _next(next_step(application, changes, now)),
            }
            for application in applications
        ],
        "notes": [_note(note) for note in notes],
    }


def report_object(summary: Summary, notes: Iterable[Note], now: datetime) -> dict[str, Any]:
    """What `report` prints with --json; what is not known is null."""
    return {
        "schema": SCHEMA,
        "now": now.isoformat(),
        "totals": {
            **_tally(summary.total),
            "follow_ups_sent": sum(t.sent for t in summary.follow_ups),
            "follow_ups_answered": sum(t.answered for t in summary.follow_ups),
            "answered_without_follow_up": summary.unprompted,
            "answered_not_known_after_which": summary.unattributed,
        },
        "applications": [_application(application) for application in summary.applications],
        "employers": [{"employer": t.label, **_tally(t)} for t in summary.by_employer],
        "rounds": [{"number": n, **_tally(t)} for n, t in enumerate(summary.by_round, start=1)],
        "round_names": [{"name": t.label, **_tally(t)} for t in summary.by_name],
        "follow_ups": [
            {"number": t.number, "sent": t.sent, "answered": t.answered} for t in summary.follow_ups
        ],
        "lessons": [_learnt(entry) for entry in summary.lessons],
        "feedback": [_learnt(entry) for entry in summary.feedback],
        "notes": [_note(note) for note in notes],
    }


def _tally(tally: Tally) -> dict[str, Any]:
    return {
        "applications": tally.applications,
        "rounds": tally.rounds,
        "interviews": tally.interviews,
        "rounds_over": tally.over,
        "rounds_answered": tally.answered,
        "waits_days": list(tally.waits),
        "median_wait_days": tally.median_wait,
        "outcomes": {ending.value: count for ending, count in tally.endings},
    }


def _application(application: ApplicationSummary) -> dict[str, Any]:
    return {
        "id": application.id,
        "employer": application.employer,
        "role": application.role,
        "outcome": application.ending.value,
        "outcome_on": _day(application.ended_on),
        "rounds": [_round(round_) for round_ in application.rounds],
        "called_off": [_day(day) for day in application.called_off],
        "declined": [_day(day) for day in application.declined],
    }


def _round(round_: RoundSummary) -> dict[str, Any]:
    return {
        "number": round_.number,
        "name": round_.name,
        "day": _day(round_.day),
        "interviews": round_.interviews,
        "outcome": round_.ending.value,
        "timeline": _day(round_.stated),
        "answered_on": _day(round_.answered_on),
        "was_planned_before": round_.was_planned,
        "wait_days": round_.wait_days,
        "waiting_days": round_.waiting_days,
        "follow_ups": [{"number": f.number, "day": _day(f.day)} for f in round_.follow_ups],
        "answered_after_follow_up": round_.answered_after,
        "lessons": list(round_.lessons),
        "feedback": list(round_.feedback),
    }


def _learnt(entry: Learnt) -> dict[str, Any]:
    return {
        "day": _day(entry.day),
        "employer": entry.employer,
        "role": entry.role,
        "text": entry.text,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def interview_object(interview: Interview, home: tuple[Application, int] | None) -> dict[str, Any]:
    """One judged event; `home` is its application and the number of its round."""
    event = interview.event
    return {
        "uid": event.uid,
        "recurrence_id": event.recurrence_id,
        "verdict": interview.verdict.value,
        "standing": interview.standing.value,
        "title": event.title,
        "employer": interview.employer,
        "role": interview.role or (home[0].role if home else ""),
        "round": interview.round_name or (f"round {home[1]}" if home else ""),
        "start": event.start.isoformat(),
        "end": event.end.isoformat(),
        "timezone": str(event.start.tzinfo),
        "application": home[0].id if home else "",
        "evidence": [{"text": e.text, "weight": e.weight} for e in interview.evidence],
    }


def _all_of(application: Application) -> list[Interview]:
    return [*(i for r in application.rounds for i in r.interviews), *application.off]


def _change(
    change: Change, events: Mapping[str, Event], homes: Mapping[str, Application]
) -> dict[str, Any]:
    start = start_of(change)
    wanted, held = change.wanted, change.held
    application: Application | None
    founder: Event | None
    if wanted:
        end = wanted.at + wanted.length
        application, founder = wanted.application, wanted.round.founder.event
    else:  # withdrawn: its interview may be there still, cancelled
        assert held is not None
        end = held.end
        application, founder = homes.get(held.id), events.get(held.id)
    return {
        "action": change.action.value,
        "uid": change.uid,
        "step": str(change.slot),
        "employer": application.employer if application else "",
        "application": application.id if application else "",
        "interview_uid": founder.uid if founder else "",
        "recurrence_id": founder.recurrence_id if founder else "",
        "start": start.isoformat(),
        "end": end.isoformat(),
        "timezone": str(start.tzinfo),
        "title": title_of(change),
        "reason": change.reason,
    }


def _next(change: Change | None) -> dict[str, Any] | None:
    if change is None:
        return None
    return {
        "step": str(change.slot),
        "uid": change.uid,
        "start": start_of(change).isoformat(),
        "title": title_of(change),
    }


def _note(note: Note) -> dict[str, Any]:
    return {"about": note.about, "text": note.text, "level": note.level.value}
