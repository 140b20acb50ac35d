"""`calsync report`: the text, the JSON, the page, and what it refuses."""

from __future__ import annotations

import json
import os
import re
import stat
import sys
from pathlib import Path

import pytest

from tests.commands import Calsync

ZONE = "America/New_York"
# Notes are read as HTML: tags go, and this is none for want of an end.
HOSTILE = '<script onload="alert(1)" & https://evil.example/x\u202e'
TALK = """\
BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//test//EN\r
BEGIN:VEVENT\r
UID:{uid}\r
DTSTAMP:20260101T000000Z\r
CREATED:{created}\r
DTSTART;TZID=America/New_York:{start}\r
DTEND;TZID=America/New_York:{end}\r
SUMMARY:{title}\r
DESCRIPTION:{notes}\r
{more}END:VEVENT\r
END:VCALENDAR\r
"""


def put(
    folder: Path,
    day: str,
    title: str,
    *,
    notes: str = "",
    created: str = "20260101",
    more: str = "",
) -> None:
    """Put an interview at two o'clock into a folder."""
    uid = f"{day}-{len(list(folder.iterdir()))}@example.com"
    (folder / f"{uid}.ics").write_bytes(
        TALK.format(
            uid=uid,
            created=f"{created}T150000Z",
            start=f"{day}T140000",
            end=f"{day}T150000",
            title=title,
            notes=notes,
            more=more,
        ).encode()
    )


@pytest.fixture
def search(tmp_path: Path, calsync: Calsync) -> tuple[object, ...]:
    """A job search of a year and a half, with runs in between; gives the options.

    Acme: Tue 7 Jan 2025, long silent. Borealis: Wed 4 March 2026, the next round made on
    Tue 10 March for Wed 18 March, an offer on Fri 20 March. Corvid: Thu 5 March, follow-up
    on Thu 12 March, a no on Fri 13 March. Delta: Mon 16 March, waiting.
    """
    folder = tmp_path / "calendar"
    folder.mkdir()
    options = ("--calendar", folder, "--region", "US", "--timezone", ZONE)
    put(folder, "20250107", "Interview with Acme", created="20250101")
    put(folder, "20260304", "Phone screen with Borealis")
    put(folder, "20260305", "Interview with Corvid")
    put(folder, "20260316", "Interview with Delta")
    for now in ("2026-03-01T08:00", "2026-03-09T08:00"):
        assert calsync("sync", *options, "--now", now).code == 0
    put(folder, "20260318", "Onsite interview with Borealis", created="20260310")
    assert calsync("sync", *options, "--now", "2026-03-11T08:00").code == 0
    told = calsync(
        *("mark", "corvid", "rejected", "--lesson", "Slow down", "--feedback", "Too junior"),
        *(*options, "--now", "2026-03-13T18:00"),
    )
    assert told.code == 0, told.err
    told = calsync("mark", "borealis", "offer", *options, "--now", "2026-03-20T18:00")
    assert told.code == 0, told.err
    return (*options, "--now", "2026-03-25T08:00")


# Written by hand. Waits: Wed 4 to Tue 10 March 6 days, Thu 5 to Fri 13 March 8 days,
# Wed 18 to Fri 20 March 2 days; Delta has waited from Mon 16 to Wed 25 March, 9 days,
# with one follow-up, on Tue 24 March (Mon 23 is a Monday).
GOLDEN = """\
So far
  as of         Wed 25 Mar 2026
  applications  4: 1 offer, 1 said no, 1 without an answer, 1 waiting
  interviews    5 interviews
  answers       after 3 of 5 rounds
  wait          6 days, the median of 3 answers (2 to 8)
  follow-ups    2 sent, 1 brought an answer

Interviews
Employer  Round             Day          What came of it             Follow-ups
Borealis  Phone screen      4 Mar 2026   another round after 6 days
Borealis  Onsite interview  18 Mar 2026  an offer after 2 days
Delta     Interview         16 Mar 2026  waiting for 9 days          1 follow-up
Corvid    Interview         5 Mar 2026   they said no after 8 days   1 follow-up, then an answer
Acme      Interview         7 Jan 2025   no answer

By employer
Employer  Answered  Typical wait  What came of it
Acme      0 of 1                  1 without an answer
Borealis  2 of 2    2 and 6 days  1 offer
Corvid    1 of 1    8 days        1 said no
Delta     0 of 1                  1 waiting

By round
Round    Answered  Typical wait  What came of it
Round 1  2 of 4    6 and 8 days  1 further round, 1 said no, 1 without an answer, 1 waiting
Round 2  1 of 1    2 days        1 offer

By kind of round
Kind              Answered  Typical wait  What came of it
Interview         1 of 3    8 days        1 said no, 1 without an answer, 1 waiting
Onsite interview  1 of 1    2 days        1 offer
Phone screen      1 of 1    6 days        1 further round

Follow-ups
What brought the answer  Sent  Answers
none was needed                2
follow-up 1              2     1

What you learnt
Day         Employer  What you learnt
5 Mar 2026  Corvid    Slow down

What they told you
Day         Employer  What they told you
5 Mar 2026  Corvid    Too junior

No answer is the commonest ending, and says little about you.
"""


class TestText:
    """Tables for a terminal or a pipe."""

    def test_the_whole_report(self, calsync: Calsync, search: tuple[object, ...]) -> None:
        """Every figure of the search."""
        ended = calsync("report", *search)
        assert (ended.code, ended.err) == (0, "")
        assert [line.rstrip() for line in ended.out.splitlines()] == [
            line.rstrip() for line in GOLDEN.splitlines()
        ]

    def test_it_changes_nothing(
        self, calsync: Calsync, search: tuple[object, ...], tmp_path: Path
    ) -> None:
        """Neither the calendar nor the memory."""
        before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
        calsync("report", *search)
        assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before

    def test_interviews_that_were_tidied_away_count(
        self, calsync: Calsync, search: tuple[object, ...], tmp_path: Path
    ) -> None:
        """What the calendar has forgotten the memory knows, however long ago it was."""
        calendar = tmp_path / "calendar"
        for path in calendar.glob("*@example.com.ics"):
            if b"Corvid" in path.read_bytes():
                path.unlink()
        for path in calendar.glob("calsync-*.ics"):
            path.unlink()
        later = (*search[:-1], "2027-06-01T08:00")
        lines = calsync("report", *later).out.splitlines()
        (corvid,) = (line for line in lines if line.startswith("Corvid") and " 5 Mar" in line)
        assert "they said no after 8 days" in corvid
        assert corvid.endswith("1 follow-up, then an answer")
        assert any(line.endswith("Slow down") for line in lines)

    def test_nothing_to_report(self, calsync: Calsync, tmp_path: Path) -> None:
        """A calendar without interviews is no failure."""
        (tmp_path / "calendar").mkdir()
        ended = calsync("report", "--calendar", tmp_path / "calendar", "--now", "2026-03-01T08:00")
        assert (ended.code, ended.out) == (0, "")
        assert "no interview found" in ended.err


class TestJson:
    """What scripts read."""

    def test_the_promised_keys(self, calsync: Calsync, search: tuple[object, ...]) -> None:
        """Counts, waits, and null where nothing is known."""
        found = json.loads(calsync("report", "--json", *search).out)
        assert found["schema"] == 1
        assert found["now"] == "2026-03-25T08:00:00-04:00"
        assert found["totals"] == {
            "applications": 4,
            "rounds": 5,
            "interviews": 5,
            "rounds_over": 5,
            "rounds_answered": 3,
            "waits_days": [2, 6, 8],
            "median_wait_days": 6,
            "outcomes": {"offer": 1, "rejected": 1, "silent": 1, "waiting": 1},
            "follow_ups_sent": 2,
            "follow_ups_answered": 1,
            "answered_without_follow_up": 2,
            "answered_not_known_after_which": 0,
        }
        borealis = found["applications"][-1]
        assert (borealis["id"], borealis["outcome"], borealis["outcome_on"]) == (
            "borealis",
            "offer",
            "2026-03-20",
        )
        assert borealis["rounds"][0] == {
            "number": 1,
            "name": "Phone screen",
            "day": "2026-03-04",
            "interviews": 1,
            "outcome": "next",
            "timeline": None,
            "answered_on": "2026-03-10",
            "was_planned_before": False,
            "wait_days": 6,
            "waiting_days": None,
            "follow_ups": [],
            "answered_after_follow_up": 0,
            "lessons": [],
            "feedback": [],
        }
        assert found["follow_ups"] == [{"number": 1, "sent": 2, "answered": 1}]
        assert found["lessons"] == [
            {"day": "2026-03-05", "employer": "Corvid", "role": "", "text": "Slow down"}
        ]
        assert [t["number"] for t in found["rounds"]] == [1, 2]
        assert [t["name"] for t in found["round_names"]] == [
            "Interview",
            "Onsite interview",
            "Phone screen",
        ]
        assert [t["employer"] for t in found["employers"]] == [
            "Acme",
            "Borealis",
            "Corvid",
            "Delta",
        ]
        assert found["notes"] == []


class TestPage:
    """One file to look at."""

    def test_it_is_written_for_the_user_alone(
        self, calsync: Calsync, search: tuple[object, ...], tmp_path: Path
    ) -> None:
        """Silently, readable by nobody else even where an open file stood, the same each time."""
        file = tmp_path / "report.html"
        file.write_text("old")
        os.chmod(file, 0o644)
        ended = calsync("report", "--html", file, *search)
        assert (ended.code, ended.out, ended.err) == (0, "", "")
        if sys.platform != "win32":
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
        whole = file.read_text(encoding="utf-8")
        assert whole.startswith("<!DOCTYPE html>")
        assert whole.endswith("</html>\n")
        for words in ("Borealis", "they said no", "Slow down", "Too junior", "8 days"):
            assert words in whole
        calsync("report", "--html", file, *search)
        assert file.read_text(encoding="utf-8") == whole
        assert sorted(p.name for p in tmp_path.iterdir() if p.suffix == ".tmp") == []

    def test_it_goes_to_standard_output(
        self, calsync: Calsync, search: tuple[object, ...], tmp_path: Path
    ) -> None:
        """`-` is standard output, and the page is the same."""
        calsync("report", "--html", tmp_path / "a.html", *search)
        ended = calsync("report", "--html", "-", *search)
        assert ended.out == (tmp_path / "a.html").read_text(encoding="utf-8")

    def test_beside_the_json(
        self, calsync: Calsync, search: tuple[object, ...], tmp_path: Path
    ) -> None:
        """Both are given; both on standard output are refused."""
        ended = calsync("report", "--json", "--html", tmp_path / "a.html", *search)
        assert json.loads(ended.out)["schema"] == 1
        assert (tmp_path / "a.html").exists()
        assert calsync("report", "--json", "--html", "-", *search).code == 2

    def test_a_dry_run_writes_none(
        self, calsync: Calsync, search: tuple[object, ...], tmp_path: Path
    ) -> None:
        """`-n` changes nothing on the disk."""
        assert calsync("report", "-n", "--html", tmp_path / "a.html", *search).code == 0
        assert not (tmp_path / "a.html").exists()

    def test_nothing_of_a_calendar_is_markup(self, calsync: Calsync, tmp_path: Path) -> None:
        """Titles, employers, roles, lessons and feedback are text, and nothing is a link."""
        folder = tmp_path / "calendar"
        folder.mkdir()
        notes = (
            f"calsync: interview\\nemployer: {HOSTILE}\\nrole: {HOSTILE}\\nlesson: {HOSTILE}"
            f"\\nfeedback: {HOSTILE}\\nstatus: rejected"
        )
        put(folder, "20260304", f"Interview {HOSTILE}", notes=notes)
        for name in ("BEGIN:VEVENT", "x"):
            put(folder, "20260305", f"Interview with {name} & <i>", more="CATEGORIES:interview\r\n")
        options = ("--calendar", folder, "--timezone", ZONE, "--now", "2026-03-25T08:00")
        whole = calsync("report", "--html", "-", *options).out
        assert whole.count("&lt;script onload=&quot;alert(1)&quot; &amp; https://evil") > 4
        assert "<script" not in whole
        assert "<i>" not in whole
        assert "\u202e" not in whole
        assert re.findall(r"<[^>]*https?://", whole) == []
        assert not re.search(r"(?i)<(a|img|link|iframe|object|embed|form)\b|url\(", whole)
        assert not re.search(r"(?i)<[^>]*[\s\"']on\w+=", whole)
        ended = calsync("report", *options)
        assert "\u202e" not in ended.out

    @pytest.mark.parametrize("name", ["calendar", "calendar/new.html", "talk"])
    def test_it_is_never_written_over_a_calendar(
        self, calsync: Calsync, search: tuple[object, ...], tmp_path: Path, name: str
    ) -> None:
        """The folder, a place in it, or one of its files by another name."""
        source = next((tmp_path / "calendar").glob("*@example.com.ics"))
        os.link(source, tmp_path / "talk")
        before = source.read_bytes()
        ended = calsync("report", "--html", tmp_path / name, *search)
        assert (ended.code, ended.out) == (2, "")
        assert "--html" in ended.err
        assert source.read_bytes() == before
        assert not (tmp_path / "calendar" / "new.html").exists()

    def test_nor_over_a_calendar_file(self, calsync: Calsync, calendar: Path) -> None:
        """The file itself."""
        before = calendar.read_bytes()
        ended = calsync(
            "report", "--calendar", calendar, "--html", calendar, "--now", "2026-03-25T08:00"
        )
        assert ended.code == 2
        assert calendar.read_bytes() == before

    def test_nor_over_the_config(self, calsync: Calsync, calendar: Path, tmp_path: Path) -> None:
        """The config that names the calendars."""
        config = tmp_path / "config.toml"
        text = f'[[calendars]]\nname = "own"\ntype = "ics"\npath = "{calendar.as_posix()}"\n'
        config.write_text(text)
        ended = calsync("report", "-c", config, "--html", config, "--now", "2026-03-25T08:00")
        assert ended.code == 2
        assert config.read_text() == text

    def test_a_place_that_is_not_there(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """A message of one line, and no success."""
        page = tmp_path / "none" / "a.html"
        ended = calsync(
            "report", "--calendar", calendar, "--html", page, "--now", "2026-03-25T08:00"
        )
        assert (ended.code, ended.out) == (2, "")
        assert "there is no such folder" in ended.err

    def test_an_empty_search_has_a_page(self, calsync: Calsync, tmp_path: Path) -> None:
        """Nothing to show yet is shown kindly."""
        (tmp_path / "calendar").mkdir()
        ended = calsync(
            *("report", "--calendar", tmp_path / "calendar", "--html", "-"),
            *("--now", "2026-03-01T08:00"),
        )
        assert ended.code == 0
        assert "There is no interview in the calendar yet" in ended.out
