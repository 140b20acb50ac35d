"""A calendar that lives on between runs: what a person and an app do in it, day by day."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from calsync import job
from calsync.ics.lines import escape
from calsync.model import Held, Level, Me, Note, Remembered, Rules, Settings
from calsync.stores.memory import MemoryStore

ZONE = ZoneInfo("America/New_York")
SETTINGS = Settings(me=Me(emails=("robin@example.com",), timezone=ZONE), rules=Rules(region="US"))
INTERVIEW = """\
BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//test//EN\r
BEGIN:VEVENT\r
UID:{uid}\r
DTSTAMP:20260101T000000Z\r
DTSTART;TZID=America/New_York:{start:%Y%m%dT%H%M%S}\r
DTEND;TZID=America/New_York:{end:%Y%m%dT%H%M%S}\r
SUMMARY:{title}\r
DESCRIPTION:{notes}\r
{more}END:VEVENT\r
END:VCALENDAR\r
"""


class Notebook:
    """A memory that forgets when the test says so."""

    def __init__(self) -> None:
        self.known: Remembered | None = None
        self.notes: tuple[Note, ...] = ()
        self.saves = 0

    def load(self) -> Remembered | None:
        """Give what was kept."""
        return self.known

    def save(self, before: Remembered | None, after: Remembered) -> None:
        """Keep it."""
        assert before == self.known
        self.saves += before != after
        self.known = after

    def backup(self, path: object) -> None:
        """A store in memory has no file to copy."""


def at(text: str) -> datetime:
    """A moment such as "2026-03-04 14:00" in New York."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


class Life:
    """A calendar of interviews with everything that stands in it."""

    def __init__(self, *, settings: Settings = SETTINGS, keeps_memory: bool = True) -> None:
        self.settings = settings
        self.store = MemoryStore()
        self.memory: Notebook | None = Notebook() if keeps_memory else None

    def interview(
        self,
        start: str,
        *,
        uid: str = "talk@example.com",
        title: str = "Interview with Acme",
        notes: str = "",
        more: str = "",
        minutes: int = 60,
    ) -> None:
        """Put an interview into the calendar, or change it."""
        begin = at(start)
        text = INTERVIEW.format(
            uid=uid,
            start=begin,
            end=begin + timedelta(minutes=minutes),
            title=escape(title),
            notes=escape(notes),
            more=more,
        )
        self.store.change(f"{uid}.ics", text.encode())

    def remove(self, name: str) -> None:
        """Delete a resource: an event by its UID, a reminder by its step."""
        self.store.change(f"{name}.ics" if "@" in name else self._name(name), None)

    def run(self, now: str, **more: object) -> job.Run:
        """Let calsync run; right after it another run has nothing to do."""
        run = self.run_alone(now, **more)
        again = self.run_alone(now)
        assert again.done == (), [(c.action, c.uid, c.reason) for c in again.done]
        return run

    def run_alone(self, now: str, **more: object) -> job.Run:
        """Let calsync run once."""
        return job.run_once(
            (self.store,),
            settings=self.settings,
            now=at(now),
            machine=ZONE,
            memory=self.memory,
            **more,  # type: ignore[arg-type]
        )

    def undo(self, now: str) -> job.Run:
        """Take every reminder ahead away."""
        return job.undo(
            (self.store,), settings=self.settings, now=at(now), machine=ZONE, memory=self.memory
        )

    def look(self, now: str) -> job.Decision:
        """Read and decide without writing."""
        return job.look((self.store,), self.settings, at(now), ZONE, memory=self.memory)

    def held(self, now: str = "2026-03-01 08:00") -> dict[str, Held]:
        """What stands of ours, by step (and cycle)."""
        found = self.look(now).contents.held
        return {str(h.slot) + (f"-{h.generation}" if h.generation else ""): h for h in found}

    def days(self, *, after: str = "2000-01-01") -> dict[str, str]:
        """The days on which the reminders after a date stand: {"followup1": "Wed 03-11"}."""
        return {
            step: h.start.astimezone(ZONE).strftime("%a %m-%d")
            for step, h in sorted(self.held().items(), key=lambda item: item[1].start)
            if h.start.date() >= date.fromisoformat(after)
        }

    # --- what the user does in an app ---------------------------------------------------

    def move(self, step: str, to: str) -> None:
        """Drag a reminder elsewhere."""
        begin = at(to)
        self._edit(step, "DTSTART", f";TZID=America/New_York:{begin:%Y%m%dT%H%M%S}")
        end = begin + timedelta(minutes=15)
        self._edit(step, "DTEND", f";TZID=America/New_York:{end:%Y%m%dT%H%M%S}")

    def retitle(self, step: str, change: Callable[[str], str]) -> None:
        """Edit a reminder's title."""
        self._edit(step, "SUMMARY", ":" + escape(change(self.held()[step].title)))

    def write(self, step: str, line: str) -> None:
        """Fill in a line of a reminder's notes, or write it at their end."""
        key = line.partition(":")[0]
        text = self.held()[step].text
        filled, count = re.subn(rf"(?m)^{key}:[^\n]*$", lambda _m: line, text, count=1)
        self.rewrite(step, filled if count else f"{text}\n{line}")

    def invite_to(self, step: str, guest: str) -> None:
        """Have a reminder invite a guest; without one nobody is invited any more."""
        resource = self._name(step)
        text = re.sub(rb"ATTENDEE:[^\r]*\r\n", b"", self.store.contents[resource])
        row = f"ATTENDEE:mailto:{guest}\r\n".encode() if guest else b""
        self.store.change(resource, text.replace(b"STATUS:", row + b"STATUS:"))

    def rewrite(self, step: str, text: str) -> None:
        """Replace a reminder's notes."""
        self._edit(step, "DESCRIPTION", ":" + escape(text))

    def _edit(self, step: str, name: str, rest: str) -> None:
        resource = self._name(step)
        text = self.store.contents[resource].replace(b"\r\n ", b"").decode()
        zone, begin, event = text.partition("BEGIN:VEVENT")  # zones begin at a time as well
        changed = re.sub(rf"(?m)^{name}[;:][^\r\n]*", lambda _m: name + rest, event, count=1)
        assert changed != event
        self.store.change(resource, f"{zone}{begin}{changed}".encode())

    def _name(self, step: str) -> str:
        found = [n for n in self.store.contents if re.search(rf"-{re.escape(step)}\.ics\Z", n)]
        (name,) = found
        return name


__all__ = ["Level", "Life", "Notebook", "at"]
