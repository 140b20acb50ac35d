"""The commands, their output and their exit codes: what scripts depend on."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import icalendar
import pytest

from tests.commands import NOW, Calsync

PLAN = [
    ["create", "Wed 4 Mar 2026 13:45 EST", "Interview with Acme: ask for the timeline",
     "before the interview, to ask for the timeline"],
    ["create", "Wed 11 Mar 2026 09:00 EDT", "Follow up with Acme (1 of 3)",
     "7 days after the interview on Wed 4 Mar"],
    ["create", "Tue 17 Mar 2026 09:00 EDT", "Follow up with Acme (2 of 3)",
     "4 workdays after follow-up 1"],
    ["create", "Tue 24 Mar 2026 09:00 EDT", "Follow up with Acme (3 of 3)",
     "5 workdays after follow-up 2"],
    ["create", "Tue 7 Apr 2026 09:00 EDT", "Let it go: Acme",
     "10 workdays after the last follow-up"],
]  # fmt: skip
SYNC = """\
new     Wed 4 Mar 2026 13:45 EST  Interview with Acme: ask for the timeline  (before the \
interview, to ask for the timeline)
new     Wed 11 Mar 2026 09:00 EDT  Follow up with Acme (1 of 3)  (7 days after the interview on \
Wed 4 Mar)
new     Tue 17 Mar 2026 09:00 EDT  Follow up with Acme (2 of 3)  (4 workdays after follow-up 1)
new     Tue 24 Mar 2026 09:00 EDT  Follow up with Acme (3 of 3)  (5 workdays after follow-up 2)
new     Tue 7 Apr 2026 09:00 EDT  Let it go: Acme  (10 workdays after the last follow-up)
"""


def squeezed(text: str) -> list[list[str]]:
    """A table's cells, whatever the widths of its columns."""
    return [[c.strip() for c in line.split("  ") if c.strip()] for line in text.splitlines()]


class TestPlan:
    """`calsync plan` shows and changes nothing."""

    def test_the_table(self, calsync: Calsync, calendar: Path) -> None:
        """Each reminder with its day and the reason, in order of time."""
        before = calendar.read_bytes()
        ended = calsync("plan", "--calendar", calendar, "--region", "US", "--now", NOW)
        assert (ended.code, ended.err) == (0, "")
        heads, *rows = squeezed(ended.out)
        assert heads == ["When", "What", "Why"]
        assert rows == PLAN
        assert calendar.read_bytes() == before

    def test_json_has_the_promised_keys(self, calsync: Calsync, calendar: Path) -> None:
        """The keys that scripts read, times with their offset."""
        ended = calsync("plan", "--json", "--calendar", calendar, "--region", "US", "--now", NOW)
        found = json.loads(ended.out)
        assert found["schema"] == 1
        assert found["notes"] == []
        first = found["changes"][1]
        uid = first.pop("uid")
        assert uid.startswith("calsync-")
        assert uid.endswith("-followup1")
        assert first == {
            "action": "create",
            "step": "followup1",
            "employer": "Acme",
            "application": "acme",
            "interview_uid": "talk@example.com",
            "recurrence_id": "",
            "start": "2026-03-11T09:00:00-04:00",
            "end": "2026-03-11T09:15:00-04:00",
            "timezone": "America/New_York",
            "title": "Follow up with Acme (1 of 3)",
            "reason": "7 days after the interview on Wed 4 Mar",
        }

    def test_json_of_a_withdrawal(self, calsync: Calsync, calendar: Path) -> None:
        """It names the application and the interview that was cancelled."""
        options = ("--calendar", calendar, "--region", "US", "--now", NOW)
        calsync("sync", *options)
        talk = b"SUMMARY:Interview with Acme\n"
        calendar.write_bytes(calendar.read_bytes().replace(talk, talk + b"STATUS:CANCELLED\n"))
        changes = json.loads(calsync("plan", "--json", *options).out)["changes"]
        named = ("action", "employer", "application", "interview_uid")
        assert {tuple(c[key] for key in named) for c in changes} == {
            ("delete", "Acme", "acme", "talk@example.com")
        }

    def test_a_dry_run_shows_what_the_real_one_does(self, calsync: Calsync, calendar: Path) -> None:
        """`plan --json`, `sync -n --json` and `sync --json` tell the same changes."""
        options = ("--json", "--calendar", calendar, "--region", "US", "--now", NOW)
        planned = json.loads(calsync("plan", *options).out)
        dry = json.loads(calsync("sync", "-n", *options).out)
        real = json.loads(calsync("sync", *options).out)
        assert planned["changes"] == dry["changes"] == real["changes"]


class TestSync:
    """`calsync sync` writes."""

    def test_one_line_for_each_change_and_then_silence(
        self, calsync: Calsync, calendar: Path
    ) -> None:
        """The second run prints nothing, writes nothing and leaves the file's time."""
        options = ("--calendar", calendar, "--region", "US", "--now", NOW)
        ended = calsync("sync", *options)
        assert (ended.code, ended.err, ended.out) == (0, "", SYNC)
        os.utime(calendar, ns=(1, 1))
        again = calsync("sync", *options)
        assert (again.code, again.err, again.out) == (0, "", "")
        assert calendar.stat().st_mtime_ns == 1

    def test_an_export_of_a_moved_reminder_is_newer_than_the_one_it_replaces(
        self, calsync: Calsync, calendar: Path
    ) -> None:
        """An app imports over what it has only where SEQUENCE is higher."""
        options = ("--region", "US", "--now", NOW)
        calsync("sync", "--calendar", calendar, *options)
        calendar.write_bytes(calendar.read_bytes().replace(b"20260304T", b"20260306T"))
        ended = calsync("export", calendar, *options)
        found = {
            str(e["UID"]): int(e["SEQUENCE"])
            for e in icalendar.Calendar.from_ical(ended.out).walk("VEVENT")
            if str(e["UID"]).endswith("-followup1")
        }
        assert list(found.values()) == [1]

    def test_the_reminder_has_the_promised_shape(self, calsync: Calsync, calendar: Path) -> None:
        """Every property of the contract, and none that could make a server send mail."""
        calsync("sync", "--calendar", calendar, "--region", "US", "--now", NOW)
        events = icalendar.Calendar.from_ical(calendar.read_bytes()).walk("VEVENT")
        (event,) = (e for e in events if str(e["UID"]).endswith("-followup1"))
        assert str(event["SUMMARY"]) == "Follow up with Acme (1 of 3)"
        assert event["DTSTART"].dt.isoformat() == "2026-03-11T09:00:00-04:00"
        assert event["DTSTART"].params["TZID"] == "America/New_York"
        assert event["DTEND"].dt.isoformat() == "2026-03-11T09:15:00-04:00"
        assert str(event["STATUS"]) == "CONFIRMED"
        assert str(event["TRANSP"]) == "TRANSPARENT"
        assert event["CATEGORIES"].to_ical() == b"calsync"
        assert str(event["X-CALSYNC-STEP"]) == "followup1"
        assert event["SEQUENCE"] == 0
        assert event["DTSTAMP"].dt.isoformat() == "2026-03-01T13:00:00+00:00"
        text = str(event["DESCRIPTION"]).splitlines()
        assert text[-1] == f"calsync:{str(event['UID']).split('-')[1]}"
        assert {"timeline:", "status:", "contact:", "lesson:"} <= set(text)
        (alarm,) = event.walk("VALARM")
        assert str(alarm["ACTION"]) == "DISPLAY"
        assert alarm["TRIGGER"].dt.total_seconds() == 0
        written = calendar.read_bytes()
        for name in (b"ATTENDEE", b"ORGANIZER", b"METHOD", b"RELATED-TO", b"RRULE:FREQ=DAILY"):
            assert name not in written

    def test_a_let_go_entry_is_silent_and_a_card_rings_before(
        self, calsync: Calsync, calendar: Path
    ) -> None:
        """No alarm on the one; a quarter of an hour to read the other."""
        calsync("sync", "--calendar", calendar, "--region", "US", "--now", NOW)
        events = icalendar.Calendar.from_ical(calendar.read_bytes()).walk("VEVENT")
        by_step = {str(e.get("X-CALSYNC-STEP")): e for e in events}
        assert by_step["letgo"].walk("VALARM") == []
        (alarm,) = by_step["card"].walk("VALARM")
        assert alarm["TRIGGER"].dt.total_seconds() == -15 * 60

    def test_a_folder(self, calsync: Calsync, calendar: Path, tmp_path: Path) -> None:
        """In a folder each reminder is a file that bears its UID."""
        folder = tmp_path / "folder"
        folder.mkdir()
        calendar.rename(folder / "talk.ics")
        before = (folder / "talk.ics").read_bytes()
        calsync("sync", "--calendar", folder, "--region", "US", "--now", NOW)
        names = sorted(p.name.split("-")[-1] for p in folder.iterdir())
        assert names == [
            "card.ics",
            "followup1.ics",
            "followup2.ics",
            "followup3.ics",
            "letgo.ics",
            "talk.ics",
        ]
        assert (folder / "talk.ics").read_bytes() == before
        assert calsync("sync", "--calendar", folder, "--region", "US", "--now", NOW).out == ""

    def test_what_a_file_was_is_kept(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """Before the first change, by `sync` and `undo`; never a second time, nor by a dry run."""
        was = calendar.read_bytes()
        options = ("--calendar", calendar, "--region", "US", "--now", NOW)
        state = tmp_path / "state"
        calsync("sync", *options, "--dry-run")
        assert not list(state.rglob("*.before.ics"))
        with calendar.open("r+b") as in_place:  # as an app has it open that writes into it
            for command in ("sync", "undo", "sync"):
                calsync(command, *options)
                in_place.seek(0)
                in_place.write(b"X" * 40)
                in_place.flush()
                (kept,) = state.rglob("*.before.ics")
                assert kept.read_bytes() == was
        assert calendar.read_bytes() != was

    def test_restore_writes_again_what_was_deleted(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """A deleted reminder stays away, until it is asked for."""
        folder = tmp_path / "folder"
        folder.mkdir()
        calendar.rename(folder / "talk.ics")
        options = ("--calendar", folder, "--region", "US", "--now", NOW)
        calsync("sync", *options)
        (deleted,) = folder.glob("*-followup3.ics")
        deleted.unlink()
        assert calsync("sync", *options).out == ""
        assert calsync("sync", *options, "--restore").out.count("new ") == 1
        assert deleted.exists()

    def test_without_a_region_it_says_so_once(self, calsync: Calsync, calendar: Path) -> None:
        """The run that writes says that it knows no holidays; the next is silent."""
        first = calsync("sync", "--calendar", calendar, "--now", NOW)
        assert "no public holidays are known" in first.err
        assert calsync("sync", "--calendar", calendar, "--now", NOW).err == ""

    def test_cancelled_in_the_calendar(self, calsync: Calsync, calendar: Path) -> None:
        """The interview is called off: what lies ahead goes, a line each."""
        options = ("--calendar", calendar, "--region", "US", "--now", NOW)
        calsync("sync", *options)
        calendar.write_bytes(
            calendar.read_bytes().replace(
                b"SUMMARY:Interview with Acme\n",
                b"SUMMARY:Interview with Acme\nSTATUS:CANCELLED\n",
            )
        )
        ended = calsync("sync", *options)
        assert ended.out.count("removed") == 5
        assert b"calsync" not in calendar.read_bytes()


class TestExport:
    """`calsync export` writes a file of reminders."""

    def test_the_same_input_gives_the_same_bytes(self, calsync: Calsync, calendar: Path) -> None:
        """Deterministic, and nothing but reminders."""
        first = calsync("export", calendar, "--region", "US", "--now", NOW)
        assert first.out == calsync("export", calendar, "--region", "US", "--now", NOW).out
        events = icalendar.Calendar.from_ical(first.out).walk("VEVENT")
        assert [str(e["X-CALSYNC-STEP"]) for e in events] == [
            "card",
            "followup1",
            "followup2",
            "followup3",
            "letgo",
        ]

    def test_what_the_source_holds_is_not_exported_again(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """Of a merged calendar nothing is left to export, under whatever UID it stands."""
        merged = tmp_path / "merged.ics"
        assert calsync("export", calendar, "-o", merged, "--merge", "--now", NOW).code == 0
        again = calsync("export", merged, "--now", NOW)
        assert "BEGIN:VEVENT" not in again.out
        copied = tmp_path / "copied.ics"
        copied.write_bytes(merged.read_bytes().replace(b"UID:calsync-", b"UID:imported-"))
        assert "BEGIN:VEVENT" not in calsync("export", copied, "--now", NOW).out

    def test_standard_input(
        self, calsync: Calsync, calendar: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """`-` reads standard input."""
        named = calsync("export", calendar, "--region", "US", "--now", NOW)
        with calendar.open() as source:
            monkeypatch.setattr("sys.stdin", source)
            piped = calsync("export", "-", "--region", "US", "--now", NOW)
        assert piped.out == named.out

    def test_merged_it_is_the_input_with_something_in_it(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """Cutting the inserted range out gives the input, byte for byte."""
        merged = tmp_path / "merged.ics"
        calsync("export", calendar, "-o", merged, "--merge", "--now", NOW)
        before, after = calendar.read_bytes(), merged.read_bytes()
        at = before.rindex(b"END:VCALENDAR")
        assert after.startswith(before[:at])
        assert after.endswith(before[at:])

    def test_it_never_replaces_its_own_source(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """Neither by name nor through a link: an export holds reminders alone."""
        before = calendar.read_bytes()
        link = tmp_path / "link.ics"
        link.symlink_to(calendar)
        for output in (calendar, link):
            for merge in ((), ("--merge",)):
                ended = calsync("export", calendar, "-o", output, *merge, "--now", NOW)
                assert (ended.code, ended.out) == (2, "")
        assert calendar.read_bytes() == before

    def test_it_never_replaces_a_file_of_its_source(
        self, calsync: Calsync, calendar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Nor one in the folder, also through a link, nor what standard input reads."""
        folder = tmp_path / "folder"
        folder.mkdir()
        before = calendar.read_bytes()
        (folder / "a.ics").write_bytes(before)
        (folder / "linked.ics").symlink_to(calendar)
        for output in (folder / "a.ics", folder / "linked.ics", calendar):
            ended = calsync("export", folder, "-o", output, "--now", NOW)
            assert (ended.code, ended.out) == (2, "")
            assert "calendar itself" in ended.err
        with calendar.open() as source:
            monkeypatch.setattr("sys.stdin", source)
            assert calsync("export", "-", "-o", calendar, "--now", NOW).code == 2
        assert (folder / "a.ics").read_bytes() == calendar.read_bytes() == before
        assert calsync("export", folder, "-o", tmp_path / "new.ics", "--now", NOW).code == 0
        assert calsync("export", calendar, "-o", "/dev/null", "--now", NOW).code == 0

    def test_a_merged_folder_is_one_stream(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """Line ends between files, one BOM at most, and nothing that is no calendar."""
        folder = tmp_path / "folder"
        folder.mkdir()
        good = calendar.read_bytes().replace(b"\n", b"\r\n")
        bom = b"\xef\xbb\xbf"
        (folder / "a.ics").write_bytes(bom + good.rstrip())
        (folder / "b.ics").write_bytes(b"<html>Please log in</html>")
        (folder / "z.ics").write_bytes(bom + good.replace(b"talk@", b"z@").replace(b"Acme", b"Hoo"))
        merged = tmp_path / "merged.ics"
        ended = calsync("export", folder, "--merge", "-o", merged, "--now", NOW)
        assert ended.code == 0
        assert "b.ics" in ended.err
        written = merged.read_bytes()
        assert written.startswith(bom + b"BEGIN:VCALENDAR\r\n")
        assert written.count(bom) == 1
        assert b"html" not in written
        lines = written.removeprefix(bom).split(b"\r\n")
        assert lines.count(b"BEGIN:VCALENDAR") == lines.count(b"END:VCALENDAR") > 2
        assert b"BEGIN:VEVENT" not in calsync("export", merged, "--now", NOW).out.encode()


class TestList:
    """`calsync list` and `calsync why`."""

    def test_json_has_the_promised_keys(self, calsync: Calsync, calendar: Path) -> None:
        """Interviews with their evidence, applications with state and next step."""
        ended = calsync("list", "--json", "--calendar", calendar, "--region", "US", "--now", NOW)
        found = json.loads(ended.out)
        (talk,) = found["interviews"]
        assert talk.pop("evidence")
        assert {k: talk[k] for k in ("uid", "recurrence_id", "verdict", "title", "employer")} == {
            "uid": "talk@example.com",
            "recurrence_id": "",
            "verdict": "sure",
            "title": "Interview with Acme",
            "employer": "Acme",
        }
        assert talk["start"] == "2026-03-04T14:00:00-05:00"
        assert talk["timezone"] == "America/New_York"
        assert talk["application"] == "acme"
        (application,) = found["applications"]
        assert application["state"] == "upcoming"
        assert application["next"]["step"] == "card"

    @pytest.mark.parametrize(
        ("now", "words"),
        [
            (
                NOW,
                "interview on Wed 4 Mar 14:00 EST; next: reminder to ask for the timeline on"
                " Wed 4 Mar 13:45 EST",
            ),
            (
                "2026-03-05T08:00-05:00",
                "waiting for an answer since Wed 4 Mar; next: follow-up 1 on Wed 11 Mar 09:00 EDT",
            ),
            ("2026-04-27T08:00-05:00", "no answer since Wed 4 Mar"),
            (
                "2025-12-30T08:00-05:00",
                "interview on Wed 4 Mar 2026 14:00 EST; next: reminder to ask for the timeline on"
                " Wed 4 Mar 2026 13:45 EST",
            ),
        ],
    )
    def test_where_an_application_stands(
        self, calsync: Calsync, calendar: Path, now: str, words: str
    ) -> None:
        """In words that need no manual; the year only where it is another."""
        ended = calsync("list", "--calendar", calendar, "--region", "US", "--now", now)
        assert squeezed(ended.out)[1] == ["Acme", words]

    @pytest.mark.parametrize(
        ("line", "words"),
        [
            (b"STATUS:CANCELLED", "interview on Wed 4 Mar: cancelled"),
            (
                b"ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.com",
                "interview on Wed 4 Mar: you declined it",
            ),
        ],
    )
    def test_an_interview_that_is_off(
        self, calsync: Calsync, calendar: Path, line: bytes, words: str
    ) -> None:
        """An application without an interview that takes place says why."""
        talk = b"SUMMARY:Interview with Acme\n"
        calendar.write_bytes(calendar.read_bytes().replace(talk, talk + line + b"\n"))
        options = ("--me", "me@example.com", "--calendar", calendar, "--now", NOW)
        assert squeezed(calsync("list", *options).out)[1] == ["Acme", words]

    def test_all_names_the_others_too(self, calsync: Calsync, calendar: Path) -> None:
        """With --all an event that is no interview is listed with its verdict."""
        ended = calsync("list", "--all", "--json", "--calendar", calendar, "--now", NOW)
        verdicts = {i["title"]: i["verdict"] for i in json.loads(ended.out)["interviews"]}
        assert verdicts == {"Interview with Acme": "sure", "Dentist": "no"}

    @pytest.mark.parametrize("sought", ["talk@example.com", "interview WITH", "acme"])
    def test_why(self, calsync: Calsync, calendar: Path, sought: str) -> None:
        """By UID, part of a title or employer: verdict, evidence and each date's reason."""
        ended = calsync("why", sought, "--calendar", calendar, "--region", "US", "--now", NOW)
        assert ended.code == 0
        assert "verdict    sure" in ended.out
        assert "followup2: 4 workdays after follow-up 1" in ended.out

    def test_an_interview_without_a_start(self, calsync: Calsync, calendar: Path) -> None:
        """Is said once by each command that looks, and is no failure; others go unsaid."""
        lines = b"BEGIN:VEVENT\nUID:%s\nDTSTAMP:20260201T120000Z\nSUMMARY:%s\nEND:VEVENT\n"
        more = lines % (b"x@x", b"Interview with Globex") + lines % (b"y@x", b"Lunch")
        end = b"END:VCALENDAR"
        calendar.write_bytes(calendar.read_bytes().replace(end, more + end))
        options = ("--calendar", calendar, "--region", "US", "--now", NOW)
        said = (
            "calsync: warning: Interview with Globex: this event cannot be read: it has no"
            " DTSTART; left alone\n"
        )
        for command in (("plan",), ("list",), ("export", calendar), ("sync",)):
            ended = calsync(*command, *(options[2:] if command[0] == "export" else options))
            assert (ended.code, ended.err) == (0, said)
        assert calsync("sync", *options).err == ""
        calendar.write_bytes(calendar.read_bytes().replace(b"20260304T", b"20260306T"))
        moved = calsync("sync", *options)
        assert moved.out.count("changed") > 3
        assert moved.err == ""
        missing = calsync("why", "globex", *options)
        assert missing.code == 2
        assert missing.err.startswith(said)

    def test_why_of_a_reminder(self, calsync: Calsync, calendar: Path) -> None:
        """Its UID names the interview that it is for, as long as that is there."""
        options = ("--calendar", calendar, "--region", "US", "--now", NOW)
        calsync("sync", *options)
        (uid,) = re.findall(r"UID:(calsync-\S+-followup2)", calendar.read_text())
        assert calsync("why", uid, *options) == calsync("why", "talk@example.com", *options)
        gone = f"calsync-{'0' * 16}-card"
        ended = calsync("why", gone, *options)
        assert (ended.code, ended.out) == (2, "")
        assert "is a reminder whose interview is not in the calendar" in ended.err

    def test_why_of_nothing(self, calsync: Calsync, calendar: Path) -> None:
        """An event that is not there: exit 2 and one line."""
        ended = calsync("why", "Globex", "--calendar", calendar, "--now", NOW)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err.count("\n") == 1


class TestOptions:
    """Options stand before the command's name or after it."""

    def test_before_and_after(self, calsync: Calsync, calendar: Path) -> None:
        """Both places mean the same; after wins."""
        after = calsync("plan", "--json", "--calendar", calendar, "--now", NOW)
        before = calsync("--json", "--now", NOW, "plan", "--calendar", calendar)
        both = calsync(
            "--now", "2020-01-01", "plan", "--json", "--calendar", calendar, "--now", NOW
        )
        assert json.loads(after.out) == json.loads(before.out) == json.loads(both.out)

    def test_every_shared_option_before(self, calsync: Calsync, calendar: Path) -> None:
        """The calendar, the region, the zone and the address too; after wins."""
        given = ("--calendar", calendar, "--region", "US", "--timezone", "Europe/Berlin")
        me = ("--me", "me@example.com", "--me", "i@example.com")
        after = calsync("plan", "--now", NOW, *given, *me).out
        assert "Wed 4 Mar 2026" in after
        assert calsync(*given, *me, "--now", NOW, "plan").out == after
        other = ("--calendar", "nowhere", "--region", "DE", "--timezone", "Asia/Tokyo")
        assert calsync(*other, "plan", "--now", NOW, *given, *me).out == after

    def test_an_option_that_the_command_does_not_have(
        self, calsync: Calsync, calendar: Path
    ) -> None:
        """Is refused before its name as after it."""
        for arguments in (
            ("--calendar", calendar, "export", calendar),
            ("export", "--calendar", calendar, calendar),
        ):
            ended = calsync(*arguments)
            assert (ended.code, ended.out) == (2, "")
            assert "--calendar" in ended.err

    @pytest.mark.parametrize(
        "arguments",
        [
            ("plan", "--calendar", "{calendar}", "--now", "tomorrow"),
            ("plan", "--calendar", "{calendar}", "--region", "XQ"),
            ("plan", "--calendar", "{calendar}", "--timezone", "Mars/Olympus"),
            ("plan", "--calendar", "{calendar}", "--me", "nobody"),
            ("plan", "--calendar", "no/such/file.ics"),
            ("sync", "--calendar", ""),
            ("plan", "--no-such-option"),
            ("no-such-command",),
            ("export", "http://example.com/feed.ics"),
        ],
    )
    def test_wrong_use_is_2(
        self, calsync: Calsync, calendar: Path, arguments: tuple[str, ...]
    ) -> None:
        """A value that makes no sense: exit 2, a message, no traceback, no output."""
        ended = calsync(*(a.format(calendar=calendar) for a in arguments))
        assert (ended.code, ended.out) == (2, "")
        assert ended.err
        assert "Traceback" not in ended.err

    def test_without_config_or_calendar(self, calsync: Calsync) -> None:
        """Nothing is configured: exit 78, and the message says what to do."""
        ended = calsync("sync")
        assert ended.code == 78
        assert "--calendar PATH" in ended.err


class TestConfig:
    """The configured calendars."""

    def test_several_calendars_are_one_persons(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """The reminders go into the calendar where the interview stands."""
        other = tmp_path / "work.ics"
        other.write_bytes(
            calendar.read_bytes()
            .replace(b"talk@", b"other@")
            .replace(b"Interview with Acme", b"Interview with Globex")
        )
        config = tmp_path / "calsync.toml"
        config.write_text(
            f'[rules]\nregion = "US"\n'
            f'[[calendars]]\nname = "home"\ntype = "ics"\npath = "{calendar}"\n'
            f'[[calendars]]\nname = "work"\ntype = "ics"\npath = "{other}"\n'
        )
        ended = calsync("sync", "-c", config, "--now", NOW)
        assert (ended.code, ended.err) == (0, "")
        assert b"Follow up with Acme" in calendar.read_bytes()
        assert b"Follow up with Globex" in other.read_bytes()
        assert b"Globex" not in calendar.read_bytes()
        assert calsync("sync", "-c", config, "--now", NOW).out == ""

    def test_one_interview_in_two_calendars(
        self, calsync: Calsync, calendar: Path, tmp_path: Path
    ) -> None:
        """The same UID twice has one set of reminders."""
        other = tmp_path / "work.ics"
        other.write_bytes(calendar.read_bytes())
        config = tmp_path / "calsync.toml"
        config.write_text(
            f'[[calendars]]\nname = "home"\ntype = "ics"\npath = "{calendar}"\n'
            f'[[calendars]]\nname = "work"\ntype = "ics"\npath = "{other}"\n'
        )
        ended = calsync("sync", "-c", config, "--now", NOW)
        assert ended.out.count("\n") == 5
        assert b"calsync" not in other.read_bytes()

    def test_every_problem_at_once(self, calsync: Calsync, tmp_path: Path) -> None:
        """A wrong config: exit 78, one line for each wrong key."""
        config = tmp_path / "calsync.toml"
        config.write_text('[rules]\nregoin = "US"\ncontact_time = "25:00"\n')
        ended = calsync("sync", "-c", config)
        assert ended.code == 78
        assert "region" in ended.err
        assert "contact_time" in ended.err


class TestGuards:
    """Changes that look like an accident are refused (69)."""

    def test_too_many_changes(self, calsync: Calsync, calendar: Path) -> None:
        """More than --max-changes: nothing is written, the message names the option."""
        before = calendar.read_bytes()
        ended = calsync("sync", "--calendar", calendar, "--max-changes", "4", "--now", NOW)
        assert ended.code == 69
        assert "--max-changes 5" in ended.err
        assert calendar.read_bytes() == before

    def test_a_calendar_that_is_suddenly_empty(self, calsync: Calsync, calendar: Path) -> None:
        """Only ours are left: nothing is deleted until --accept-empty says so."""
        options = ("sync", "--calendar", calendar, "--now", NOW)
        calsync(*options)
        text = calendar.read_bytes()
        begin, end = text.index(b"BEGIN:VEVENT"), text.index(b"SUMMARY:Dentist\nEND:VEVENT\n")
        emptied = text[:begin] + text[end + len(b"SUMMARY:Dentist\nEND:VEVENT\n") :]
        calendar.write_bytes(emptied)
        ended = calsync(*options)
        assert ended.code == 69
        assert "--accept-empty" in ended.err
        assert calendar.read_bytes() == emptied
        assert calsync(*options, "--accept-empty").code == 0
        assert b"calsync-" not in calendar.read_bytes()


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version(calsync: Calsync, option: str) -> None:
    """Both answer on standard output with 0."""
    ended = calsync(option)
    assert ended.code == 0
    assert "calsync" in ended.out
