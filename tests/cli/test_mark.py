"""`calsync mark` and `undo`: what the command line says and takes back."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.commands import DATA, NOW, Calsync

AFTER = "2026-03-05T08:00:00-05:00"
SHORT = (DATA / "one_interview.ics").read_text()


def sync(calsync: Calsync, calendar: Path, now: str = NOW, *more: str) -> str:
    """Run a sync that must go well and tell what it said."""
    ended = calsync("sync", "--calendar", calendar, "--region", "US", "--now", now, *more)
    assert ended.code == 0, ended.err
    return ended.out


@pytest.fixture
def synced(calsync: Calsync, calendar: Path) -> Path:
    """The calendar with the reminders of its interview."""
    sync(calsync, calendar)
    return calendar


def unfolded(calendar: Path) -> str:
    """The lines of a calendar as they are meant."""
    return calendar.read_text().replace("\n ", "")


def mark(calsync: Calsync, calendar: Path, *words: str) -> tuple[int, str, str]:
    """Run `calsync mark` a day after the interview."""
    ended = calsync("mark", *words, "--calendar", calendar, "--region", "US", "--now", AFTER)
    return ended.code, ended.out, ended.err


class TestStatus:
    """A status is written into the card and acted upon at once."""

    def test_rejected(self, calsync: Calsync, synced: Path) -> None:
        """Feedback on Tue 03-10 (seen Thu 03-05, Mon 03-09 is avoided), the rest goes."""
        code, out, err = mark(calsync, synced, "acme", "rejected")
        assert code == 0, err
        assert "new     Tue 10 Mar 2026 09:00" in out
        assert out.count("removed") == 4
        assert "status: rejected" in unfolded(synced)
        assert sync(calsync, synced, AFTER) == ""

    def test_the_options_of_sync_count(self, calsync: Calsync, calendar: Path) -> None:
        """Where 4 March is a holiday and where not: what was given once moves nothing later."""
        options = ("--calendar", calendar, "--now", NOW)
        assert calsync("sync", *options, "--region", "US", "--timezone", "Asia/Tokyo").code == 0
        ended = calsync("mark", "acme", "--lesson", "sleep more", *options)
        assert [row.split()[0] for row in ended.out.splitlines()] == ["changed"]
        assert calsync("sync", *options).out == ""
        moved = calsync("sync", *options, "--region", "GB-ENG", "--timezone", "America/New_York")
        assert len(moved.out.splitlines()) > 1

    def test_list_tells_it(self, calsync: Calsync, synced: Path) -> None:
        """In words and for scripts."""
        mark(calsync, synced, "Acme", "replied", "--lesson", "sleep  more\n")
        listed = calsync("list", "--calendar", synced, "--now", AFTER)
        assert "they answered" in listed.out
        listed = calsync("list", "--calendar", synced, "--now", AFTER, "--json")
        (application,) = json.loads(listed.out)["applications"]
        assert application["state"] == "replied"
        assert application["next"] is None
        assert "lesson: sleep more" in unfolded(synced)

    def test_list_tells_of_a_no_show(self, calsync: Calsync, synced: Path) -> None:
        """Nobody waits for an answer to an interview that was none; for a new date, perhaps."""
        mark(calsync, synced, "Acme", "no-show")
        listed = calsync("list", "--calendar", synced, "--now", AFTER).out
        assert "they did not come on Wed 4 Mar; waiting for a new date; next: follow-up 1" in listed
        later = calsync("list", "--calendar", synced, "--now", "2026-06-01T08:00-04:00").out
        assert "they did not come on Wed 4 Mar; no answer since" in later

    def test_list_knows_an_interview_that_was_tidied_away(
        self, calsync: Calsync, synced: Path
    ) -> None:
        """Its application goes on: it is not said that there is none."""
        talk = synced.read_text().index("BEGIN:VEVENT\nUID:talk@")
        end = synced.read_text().index("END:VEVENT\n", talk) + len("END:VEVENT\n")
        synced.write_text(synced.read_text()[:talk] + synced.read_text()[end:])
        listed = calsync("list", "--calendar", synced, "--now", AFTER)
        assert "waiting for an answer since Wed 4 Mar" in listed.out
        assert "no interview" not in listed.err

    def test_a_timeline_counts_from_today(self, calsync: Calsync, synced: Path) -> None:
        """It is written as a date: two weeks from Thu 03-05 is 03-19, so Tue 03-24."""
        code, out, err = mark(calsync, synced, "acme", "--timeline", "two weeks")
        assert code == 0, err
        assert "timeline: 2026-03-19" in unfolded(synced)
        assert "Tue 24 Mar 2026 09:00" in out

    def test_a_dry_run(self, calsync: Calsync, synced: Path) -> None:
        """It shows what the real one then does, and changes nothing."""
        before = synced.read_bytes()
        _code, planned, _err = mark(calsync, synced, "acme", "rejected", "--dry-run")
        assert synced.read_bytes() == before
        _code, done, _err = mark(calsync, synced, "acme", "rejected")
        assert done == planned

    def test_an_event_with_an_attendee_is_never_written(
        self, calsync: Calsync, tmp_path: Path
    ) -> None:
        """Everything goes to the card."""
        path = tmp_path / "calendar.ics"
        guests = (
            "ORGANIZER:mailto:dana@acme.example\n"
            "ATTENDEE;PARTSTAT=ACCEPTED:mailto:robin@example.com\n"
        )
        text = SHORT.replace("END:VEVENT", guests + "END:VEVENT")
        path.write_text(text)
        sync(calsync, path)
        for word in ("no-show", "waiting", "replied", "rejected", "offer", "withdrew"):
            code, _out, err = mark(calsync, path, "acme", word)
            assert code == 0, err
        begin, end = text.index("BEGIN:VEVENT"), text.index("END:VEVENT")
        assert text[begin:end] in path.read_text()


class TestVerdict:
    """`interview` and `ignore` settle what an event is, and never touch it."""

    def test_ignore(self, calsync: Calsync, synced: Path) -> None:
        """All reminders go, for good."""
        code, out, err = mark(calsync, synced, "acme", "ignore")
        assert code == 0, err
        assert out.count("removed") == 4
        assert err == 'calsync: "Interview with Acme" counts as no interview from now on\n'
        assert sync(calsync, synced, AFTER) == ""

    def test_interview(self, calsync: Calsync, tmp_path: Path) -> None:
        """An event that nothing betrays has its reminders."""
        path = tmp_path / "calendar.ics"
        path.write_text(SHORT.replace("Interview with Acme", "Coffee and cake"))
        assert sync(calsync, path) == ""
        words = ("coffee", "interview", "--region", "US")
        ended = calsync("mark", *words, "--calendar", path, "--now", NOW)
        assert ended.code == 0, ended.err
        assert ended.out.count("new") == 5
        assert sync(calsync, path) == ""

    def test_what_was_none_before(self, calsync: Calsync, tmp_path: Path) -> None:
        """Where nothing changes in the calendar, one line still says that it was heard."""
        path = tmp_path / "calendar.ics"
        path.write_text(SHORT.replace("Interview with Acme", "Coffee \x1b[31m"))
        code, out, err = mark(calsync, path, "coffee", "ignore")
        assert (code, out) == (0, "")
        assert err == 'calsync: "Coffee [31m" counts as no interview from now on\n'
        assert calsync("mark", "coffee", "ignore", "-q", "--calendar", path).err == ""


class TestRefused:
    """What is not clear is not done (2)."""

    @pytest.mark.parametrize(
        ("words", "says"),
        [
            (("acme",), "say a status"),
            (("globex", "offer"), "no application has this"),
            (("acme", "--timeline", "soon-ish"), "is not understood"),
            (("acme", "ignore", "--lesson", "x"), "in a second call"),
            (("acme", "--lesson", " "), "says nothing"),
            (("nothing like it", "interview"), "no event has this"),
            (("acme", "hired"), "hired"),
        ],
    )
    def test_with_one_clear_line(
        self, calsync: Calsync, synced: Path, words: tuple[str, ...], says: str
    ) -> None:
        """The calendar stays as it is."""
        before = synced.read_bytes()
        code, _out, err = mark(calsync, synced, *words)
        assert code == 2
        assert says in err
        assert "Traceback" not in err
        assert synced.read_bytes() == before

    def test_several_are_listed(self, calsync: Calsync, tmp_path: Path) -> None:
        """With what names one of them."""
        folder = tmp_path / "calendar"
        folder.mkdir()
        (folder / "a.ics").write_text(SHORT)
        other = SHORT.replace("UID:", "UID:b").replace("Acme", "Acmeon")
        (folder / "b.ics").write_text(other.replace("20260304T1", "20260305T1"))
        code, _out, err = mark(calsync, folder, "acm", "replied")
        assert code == 2
        assert "several applications" in err
        assert "acmeon" in err


class TestUndo:
    """Every reminder ahead is taken away again."""

    def test_the_file_is_what_it_was(self, calsync: Calsync, calendar: Path) -> None:
        """Byte for byte, and it stays so."""
        before = calendar.read_bytes()
        sync(calsync, calendar)
        ended = calsync("undo", "--yes", "--calendar", calendar, "--now", NOW)
        assert ended.code == 0
        assert "5 reminders removed; calsync sync --restore brings back" in ended.err
        assert calendar.read_bytes() == before
        assert sync(calsync, calendar) == ""
        assert sync(calsync, calendar, NOW, "--restore").count("new") == 5

    def test_it_asks(self, calsync: Calsync, synced: Path) -> None:
        """Where nobody can be asked, it says how many and how to go on."""
        before = synced.read_bytes()
        ended = calsync("undo", "--calendar", synced, "--now", NOW)
        assert ended.code == 2
        assert "5 reminders" in ended.err
        assert "--yes" in ended.err
        assert synced.read_bytes() == before

    def test_what_has_passed(self, calsync: Calsync, synced: Path) -> None:
        """It stays, unless asked for."""
        now = "2026-03-12T08:00:00-05:00"
        ended = calsync("undo", "--yes", "--calendar", synced, "--now", now)
        assert "3 reminders removed" in ended.err
        ended = calsync("undo", "--yes", "--past", "--calendar", synced, "--now", now)
        assert "2 reminders removed" in ended.err
        assert b"calsync" not in synced.read_bytes()

    def test_what_stays_is_not_called_removed(self, calsync: Calsync, synced: Path) -> None:
        """Of a file that may not be written nothing goes, and nothing is said to be gone (1)."""
        synced.chmod(0o444)
        ended = calsync("undo", "--yes", "--calendar", synced, "--now", NOW)
        assert (ended.code, ended.out) == (1, "")
        assert "the file is read-only" in ended.err
        assert "reminders removed" not in ended.err

    def test_a_dry_run(self, calsync: Calsync, synced: Path) -> None:
        """It lists them."""
        before = synced.read_bytes()
        ended = calsync("undo", "-n", "--calendar", synced, "--now", NOW)
        assert ended.code == 0
        assert ended.out.count("removed") == 5
        assert synced.read_bytes() == before


def test_two_emptied_applications_are_asked_about(calsync: Calsync, tmp_path: Path) -> None:
    """A calendar that was replaced is not one whose reminders were deleted (69)."""
    path = tmp_path / "calendar.ics"
    event = SHORT[SHORT.index("BEGIN:VEVENT") : SHORT.index("END:VCALENDAR")]
    other = event.replace("UID:", "UID:b").replace("Acme", "Globex")
    text = SHORT.replace("END:VCALENDAR", other + "END:VCALENDAR")
    path.write_text(text)
    sync(calsync, path)
    path.write_text(text)
    ended = calsync("sync", "--calendar", path, "--now", NOW)
    assert ended.code == 69
    assert "--restore" in ended.err
    assert "--accept-deletions" in ended.err
    assert path.read_text() == text
    sync(calsync, path, NOW, "--accept-deletions")
    assert path.read_text() == text
    assert sync(calsync, path, NOW, "--restore").count("new") == 10


def test_likely_ones_are_told_once(calsync: Calsync, tmp_path: Path) -> None:
    """By the run that meets them first, whether or not it changes anything."""
    path = tmp_path / "calendar.ics"
    path.write_text(SHORT.replace("Interview with Acme", "Call with a recruiter"))
    ended = calsync("sync", "--calendar", path, "--region", "US", "--now", NOW)
    assert ended.out == ""
    assert "may be an interview" in ended.err
    assert "calsync: ignore" in ended.err
    assert calsync("sync", "--calendar", path, "--region", "US", "--now", NOW).err == ""


def test_of_very_many_likely_ones_the_last_are_named(calsync: Calsync, tmp_path: Path) -> None:
    """A first look at a long life asks no hundred questions."""
    path = tmp_path / "calendar.ics"
    head, event, tail = re.split(r"(?s)(BEGIN:VEVENT.*END:VEVENT\n)", SHORT)
    asked = [
        event.replace("Interview with Acme", f"Call with a recruiter {n}").replace(
            "UID:", f"UID:{n}-"
        )
        for n in range(23)
    ]
    path.write_text(head + "".join(asked) + tail)
    ended = calsync("sync", "--calendar", path, "--region", "US", "--now", NOW)
    assert ended.err.count("may be an interview") == 20
    assert '3 earlier events: may be, too: "calsync list" shows them' in ended.err
    listed = calsync("list", "--calendar", path, "--region", "US", "--now", NOW)
    assert all(f"Call with a recruiter {n}" in listed.out for n in range(23))
