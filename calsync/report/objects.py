"""Results as JSON objects; keys are fixed, scripts depend on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from calsync.model import Application, Change, Event, Interview, Note, State
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
