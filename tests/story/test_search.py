"""A whole job search, from the first card to the last question: `search.txt`, played and compared.

The story is written by hand from the rules. Where the program differs, look up the rule.
"""

from __future__ import annotations

import difflib
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.commands import Calsync, Ended
from tests.story import grammar
from tests.story.calendar_app import CalendarFile, CannotDo
from tests.story.grammar import Entry, NotUnderstood, Story, Types

SEARCH = Path(__file__).parent / "search.txt"
FORBIDDEN = ("ATTENDEE", "ORGANIZER", "METHOD", "RELATED-TO", "RRULE")


class Player:
    """Plays entries of a story on one calendar file, and tells what was not as told."""

    def __init__(self, story: Story, calsync: Calsync, calendar: CalendarFile) -> None:
        self.story = story
        self.calsync = calsync
        self.calendar = calendar

    def play(self, entry: Entry) -> list[str]:
        """Play one entry; return what differs, each as a text to read."""
        wrong: list[str] = []
        now = entry.at.replace(tzinfo=self.calendar.zone)
        for action in entry.actions:
            if isinstance(action, Types):
                wrong += self._run(entry, *action.arguments)[1]
                continue
            try:
                self.calendar.do(action, now=now)
            except CannotDo as fault:
                wrong.append(f"can't be played: {fault}")
        before = self.calendar.path.read_bytes()
        ended, differs = self._run(entry, "sync")
        wrong += differs
        after = self.calendar.path.read_bytes()
        if entry.unchanged and after != before:
            wrong.append("the run should change nothing, but:" + _changed(before, after))
        if entry.unchanged and ended.out:
            wrong.append(f"the run should be silent, but says: {ended.out!r}")
        wrong += self._list(entry)
        wrong += self._notes(entry)
        wrong += self._law(entry.at)
        again, differs = self._run(entry, "sync")
        wrong += differs
        if self.calendar.path.read_bytes() != after:
            changed = _changed(after, self.calendar.path.read_bytes())
            wrong.append(f"a second run should change nothing, but:{changed}")
        if again.out:
            wrong.append(f"a second run should be silent, but says: {again.out!r}")
        return wrong

    def _run(self, entry: Entry, *arguments: str) -> tuple[Ended, list[str]]:
        """Run one command; return what it must not have touched, too."""
        now = entry.at.replace(tzinfo=self.calendar.zone)
        others = self.calendar.others()
        past = [one for one in self.calendar.reminders() if one.start <= entry.at]
        ended = self.calsync(
            *arguments,
            *("--calendar", self.calendar.path, "--region", self.story.region),
            *("--timezone", self.story.zone, "--me", self.story.me, "--now", now.isoformat()),
        )
        said = " ".join(arguments)
        wrong = []
        if ended.code != 0:
            wrong.append(f"calsync {said} ends with {ended.code}: {ended.err.strip()}")
        if self.calendar.others() != others:
            changed = _changed(others, self.calendar.others())
            wrong.append(f"calsync {said} changed what is not its own:{changed}")
        spoken = {(one.name, one.at) for one in entry.said}
        now_there = {one.uid: one.text for one in self.calendar.reminders()}
        for one in past:
            if (self.calendar.name(one), one.start) in spoken:
                continue
            text = now_there.get(one.uid, b"")
            if text != one.text:
                changed = _changed(one.text, text)
                wrong.append(f"history was changed: {one.title} {one.start}{changed}")
        return ended, wrong

    def _list(self, entry: Entry) -> list[str]:
        """Compare what stands with what is told."""
        holds = Counter(self.calendar.standing())
        missing = [told for one, told in entry.standing.items() if not holds[one]]
        surplus = sorted((holds - Counter(entry.standing.keys())).elements(), key=str)
        gone = {told.stands: told for told in entry.told if told.sign == "-"}
        wrong = []
        for told in missing:
            wrong.append(
                f"told, not there:  {told.stands}\n"
                f"                  line {told.line_number}, why: {told.why}"
            )
        for one in surplus:
            text = f"there, not told:  {one}"
            if one in gone:
                told = gone[one]
                text += f"\n                  gone by line {told.line_number}, why: {told.why}"
            wrong.append(text)
        return wrong

    def _notes(self, entry: Entry) -> list[str]:
        """Look for what calsync wrote down, and for all that the user did."""
        wrong = []
        for said in entry.said:
            try:
                notes = self.calendar.find(said.name, said.at).notes
            except CannotDo as fault:
                wrong.append(f"nothing can be read: {fault}")
                continue
            if said.text not in notes.splitlines():
                held = "".join(f"\n    {line}" for line in notes.splitlines())
                wrong.append(f'"{said.name}" {said.at} should say "{said.text}", but:{held}')
        for one in self.calendar.reminders():
            for words in self.calendar.words.get(one.uid, ()):
                if words not in one.notes.splitlines():
                    wrong.append(f'"{one.title}" {one.start} no longer says "{words}"')
        return wrong

    def _law(self, now: datetime) -> list[str]:
        """Look for what no reminder may have."""
        wrong = []
        reminders = self.calendar.reminders()
        doubled = [uid for uid, count in Counter(one.uid for one in reminders).items() if count > 1]
        wrong += [f"two reminders have the UID {uid}" for uid in doubled]
        for one in reminders:
            name = f"{one.title} {one.start}"
            for component in one.event.walk():
                wrong += [f"{name} has {key}" for key in FORBIDDEN if key in component]
            if one.end - one.start != timedelta(minutes=15):
                wrong.append(f"{name} takes {one.end - one.start}")
            alarms = one.event.walk("VALARM")
            if len(alarms) > 1:
                wrong.append(f"{name} rings {len(alarms)} times")
            for alarm in alarms:
                ahead = alarm.decoded("TRIGGER")
                if not isinstance(ahead, timedelta) or ahead > timedelta(0):
                    wrong.append(f"{name} rings at {ahead}")
                if one.step == "card" and ahead != timedelta(minutes=-15):
                    wrong.append(f"{name} rings at {ahead}, not 15 minutes before")
        if b"\r\nMETHOD" in self.calendar.path.read_bytes():
            wrong.append(f"the calendar has a METHOD at {now}")
        return wrong


def _changed(before: bytes, after: bytes) -> str:
    """Return the lines that differ, 40 at most, each on a line of its own."""
    old, new = (text.decode(errors="replace").splitlines() for text in (before, after))
    lines = list(difflib.unified_diff(old, new, "before", "after", lineterm="", n=1))
    return "".join(f"\n    {line}" for line in lines[:40])


def test_search(calsync: Calsync, tmp_path: Path) -> None:
    """Three employers, eight weeks: after each run the calendar holds what the story tells.

    On every run: exit code 0, no byte changed that is not calsync's, nothing that could send
    mail, history untouched, the user's words and moves kept, and nothing left for a second run.
    """
    story = grammar.read(SEARCH.read_text(encoding="utf-8"))
    calendar = CalendarFile(
        tmp_path / "calendar.ics",
        zone=story.zone,
        me=story.me,
        employers=story.employers,
        holds=story.beginning,
    )
    player = Player(story, calsync, calendar)
    report: list[str] = []
    differing = 0
    known: list[str] = []
    for entry in story.entries:
        wrong = player.play(entry)
        if wrong:
            differing += 1
            heading = f"== {entry.at:%a %Y-%m-%d %H:%M} ==  {SEARCH.name} line {entry.line_number}"
            new = [one for one in wrong if one not in known]
            more = [f"(and {len(wrong) - len(new)} as before)"] if len(new) < len(wrong) else []
            report += ["", heading, *new, *more]
        known = wrong
    if report:
        summary = f"{differing} of {len(story.entries)} entries are not as told"
        pytest.fail("\n".join([summary, *report]), pytrace=False)


def test_story_keeps_the_calendar_rules() -> None:
    """No contact reminder is told on a Monday, weekend or holiday, unless a hand put it there."""
    holidays = {"2026-02-16"}
    story = grammar.read(SEARCH.read_text(encoding="utf-8"))
    told = {one for entry in story.entries for one in entry.standing}
    assert len(told) > 50
    for one in told:
        if grammar.LEFT in one.flags or one.name.startswith("Card for"):
            continue
        assert f"{one.at:%a}" in {"Tue", "Wed", "Thu", "Fri"}, one
        assert one.at.date().isoformat() not in holidays, one
        assert one.at.hour == 9, one


FIRST = '* enters: "Interview with Acme" Thu 2026-02-05 10:00-11:00'
CARD = "  + Thu 2026-02-05 09:45  Card for Acme  why: 15 minutes before the interview at 10:00"


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("zone: America/New_York", "weather: fine"),
        ("zone: America/New_York", ""),
        ("  Wed 2026-02-18 16:00-16:40  Dentist", "  Wed 2026-02-18 16:00  Dentist"),
        ("  Wed 2026-02-18 16:00-16:40  Dentist", "  Wed 2026-02-18 16:00-15:40  Dentist"),
        (
            "  Wed 2026-02-18 16:00-16:40  Dentist",
            "  Wed 2026-02-18 16:00-16:40  Dentist (every hour)",
        ),
        ("== Tue 2026-02-03 08:00 ==", "== Mon 2026-02-03 08:00 =="),
        ("== Tue 2026-02-03 08:00 ==", "== Tue 2026-02-03 ==="),
        ("== Tue 2026-02-03 08:00 ==", "== Sun 2026-02-01 08:00 =="),
        ("> Presidents' Day.", "Presidents' Day."),
        (FIRST, FIRST.replace("enters", "dreams of")),
        (FIRST, FIRST.replace("Thu", "Fri")),
        (FIRST, FIRST.replace("11:00", "11:60")),
        (FIRST, FIRST + ", online"),
        (CARD, CARD.replace("  why: 15 minutes before the interview at 10:00", "")),
        (CARD, CARD.replace("+", "=").split("  why")[0]),
        (CARD, CARD.replace("+", "-")),
        (CARD, CARD.replace("+", "?")),
        (CARD, CARD.replace("Thu 2026-02-05", "Thu 2026-02-26")),
        (CARD, CARD + "\n" + CARD),
        (CARD, CARD.replace("2026-02-05", "2026-02-30")),
        ("* types: calsync mark borealis rejected", "* types: rm borealis"),
        ("  = Thu 2026-02-26 09:00  Follow up with Acme (3 of 3)", ""),
        ('Now in the notes of "Card for Acme" Thu', 'Now in the "Card for Acme" Thu'),
    ],
)
def test_story_refuses(line: str, wrong: str) -> None:
    """A line that is not understood, or that contradicts the calendar or the list before."""
    text = SEARCH.read_text(encoding="utf-8")
    assert line in text
    with pytest.raises(NotUnderstood):
        grammar.read(text.replace(line, wrong, 1))
