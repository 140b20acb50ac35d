"""Bad input: one clear line, the right exit code, no traceback, the file untouched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import DATA, NOW, Calsync

GOOD = (DATA / "one_interview.ics").read_bytes()
EVENT = b"BEGIN:VEVENT\nUID:%s\nDTSTAMP:20260201T120000Z\nDTSTART:20260304T190000Z\n%sEND:VEVENT\n"


def with_event(uid: bytes, lines: bytes) -> bytes:
    """The good calendar with one more event in it."""
    return GOOD.replace(b"END:VCALENDAR", EVENT % (uid, lines) + b"END:VCALENDAR")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        b"<!DOCTYPE html><html><body>Please log in</body></html>",
        b"\x00\x01\x02\xff" * 999,
        b"PK\x03\x04" + b"\x00" * 500,
        b"BEGIN:VCARD\nFN:Dana\nEND:VCARD\n",
        GOOD[:-20],
        GOOD[: len(GOOD) // 2],
        GOOD.replace(b"END:VEVENT\n", b"", 1),
        GOOD.replace(b"BEGIN:VEVENT\n", b"", 1),
        b"A" * 1_000_000,
    ],
    ids=[
        "empty",
        "blank",
        "html",
        "binary",
        "zip",
        "vcard",
        "cut-at-the-end",
        "cut-in-half",
        "unclosed",
        "unopened",
        "one-long-line",
    ],
)
def test_what_is_no_calendar_is_65(calsync: Calsync, tmp_path: Path, content: bytes) -> None:
    """One line on standard error, exit 65, the file as it was."""
    path = tmp_path / "calendar.ics"
    path.write_bytes(content)
    for command in (("sync", "--calendar", path), ("export", path), ("plan", "--calendar", path)):
        ended = calsync(*command, "--now", NOW)
        assert (ended.code, ended.out) == (65, "")
        assert ended.err.startswith("calsync: ")
        assert ended.err.count("\n") == 1
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + GOOD,
        GOOD.replace(b"\n", b"\r\n"),
        GOOD.replace(b"\n", b"\r\n", 6),
        GOOD.rstrip(b"\n"),
        GOOD + b"\n\n  \n",
        GOOD.lower().replace(b"interview with acme", b"Interview with Acme"),
        GOOD.replace(b"Interview with Acme", b"Inter\n view with\n\t Acme"),
        GOOD.replace(b"BEGIN:VEVENT", b"BEGIN:V\n EVENT"),
        GOOD.replace(b"SUMMARY:Dentist", b"DESCRIPTION:BEGIN:VEVENT\\n\n BEGIN:VEVENT"),
        GOOD.replace(b"SUMMARY:Dentist", b"this is no property\n\nSUMMARY:Dentist"),
        GOOD.replace(b"END:VEVENT", b"BEGIN:X-PART\nUID:x\nEND:X-PART\nEND:VEVENT"),
        GOOD + GOOD.replace(b"talk@", b"talk2@").replace(b"Acme", b"Globex"),
        GOOD.replace(b"Dentist", b"D\xe9ntist \xff"),
    ],
    ids=[
        "bom",
        "crlf",
        "mixed",
        "no-last-line-end",
        "blank-lines-after",
        "lower-case",
        "folded",
        "folded-structure",
        "structure-as-text",
        "junk-line",
        "nested",
        "two-calendars",
        "latin-1",
    ],
)
def test_what_is_merely_messy_is_synced(calsync: Calsync, tmp_path: Path, content: bytes) -> None:
    """Reminders go in, every other byte stays, and a second run writes nothing."""
    path = tmp_path / "calendar.ics"
    path.write_bytes(content)
    ended = calsync("sync", "--calendar", path, "--now", NOW)
    assert ended.code == 0
    written = path.read_bytes()
    assert ended.out.count("new ") == written.count(b"UID:calsync-")
    assert written.count(b"UID:calsync-") >= 5
    left, at = written, content
    while b"UID:calsync-" in left:
        begin = max(left.rfind(b"BEGIN:VEVENT", 0, left.index(b"UID:calsync-")), 0)
        end = left.index(b"END:VEVENT", begin)
        end = left.index(b"\n", end) + 1
        left = left[:begin] + left[end:]
    while b"X-CALSYNC-ZONE" in left:
        begin = left.rfind(b"BEGIN:VTIMEZONE", 0, left.index(b"X-CALSYNC-ZONE"))
        end = left.index(b"\n", left.index(b"END:VTIMEZONE", begin)) + 1
        left = left[:begin] + left[end:]
    assert left == at
    assert calsync("sync", "--calendar", path, "--now", NOW).out == ""
    assert path.read_bytes() == written


ODD_EVENTS = {
    "secondly": b"RRULE:FREQ=SECONDLY\nSUMMARY:Interview with Globex\n",
    "minutely": b"RRULE:FREQ=MINUTELY;COUNT=99999999\nSUMMARY:Interview with Globex\n",
    "by-second": b"RRULE:FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2\nSUMMARY:Interview\n",
    "never": b"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3\nSUMMARY:Interview Globex\n",
    "bad-rule": b"RRULE:FREQ=SOMETIMES\nSUMMARY:Interview with Globex\n",
    "huge-interval": b"RRULE:FREQ=YEARLY;INTERVAL=99999999999\nSUMMARY:Interview with Globex\n",
    "unknown-zone": b"DTEND;TZID=Mars/Olympus:20260304T200000\nSUMMARY:Interview with Globex\n",
    "bad-date": b"RECURRENCE-ID:notadate\nSUMMARY:Interview with Globex\n",
    "endless-duration": b"DURATION:P99999999999D\nSUMMARY:Interview with Globex\n",
    "negative-duration": b"DURATION:-PT1H\nSUMMARY:Interview with Globex\n",
    "bad-utf8": b"SUMMARY:Interview with Gl\xf6bex\n",
    "nul": b"SUMMARY:Interview with\x00 Globex\n",
    "no-value": b"SUMMARY\nDTEND\nRRULE\nORGANIZER\nATTENDEE\n",
    "long-title": b"SUMMARY:Interview with " + b"x" * 100_000 + b"\n",
    "many-attendees": b"SUMMARY:Interview with Globex\n" + b"ATTENDEE:mailto:a@b.example\n" * 9_999,
}


@pytest.mark.parametrize("odd", ODD_EVENTS, ids=str)
def test_one_odd_event_stops_nothing(calsync: Calsync, tmp_path: Path, odd: str) -> None:
    """A note at most: the rest of the calendar gets its reminders."""
    path = tmp_path / "calendar.ics"
    path.write_bytes(with_event(b"odd@example.com", ODD_EVENTS[odd]))
    ended = calsync("sync", "--calendar", path, "--now", NOW)
    assert ended.code == 0
    assert "Traceback" not in ended.err
    assert "Follow up with Acme (1 of 3)" in ended.out
    assert calsync("sync", "--calendar", path, "--now", NOW).out == ""


def test_a_start_that_is_none(calsync: Calsync, tmp_path: Path) -> None:
    """An interview whose start cannot be understood is a note that names it."""
    path = tmp_path / "calendar.ics"
    odd = EVENT.replace(b"20260304T190000Z\n%s", b"sometime\n%s") % (
        b"odd@example.com",
        b"SUMMARY:Interview with Globex\n",
    )
    path.write_bytes(GOOD.replace(b"END:VCALENDAR", odd + b"END:VCALENDAR"))
    ended = calsync("sync", "--calendar", path, "--now", NOW)
    assert ended.code == 0
    assert "Interview with Globex" in ended.err


def test_control_characters_never_reach_the_terminal(calsync: Calsync, tmp_path: Path) -> None:
    """Escape sequences and marks that reorder text are taken out of every output."""
    path = tmp_path / "calendar.ics"
    title = "Interview with \x1b[31mAcme\x1b]0;owned\x07 \u202eevil\u2066 \x9b31m\x7f"
    path.write_bytes(GOOD.replace(b"Interview with Acme", title.encode()))
    for command in (("plan",), ("list",), ("why", "interview"), ("sync",)):
        ended = calsync(*command, "--calendar", path, "--now", NOW)
        said = ended.out + ended.err
        assert "Interview" in said
        assert not [c for c in said if c != "\n" and (ord(c) < 32 or 0x7F <= ord(c) < 0xA0)]
        assert not set(said) & set("\u202e\u2066")
    raw = calsync("list", "--json", "--all", "--calendar", path, "--now", NOW).out
    assert "\u202eevil" in json.loads(raw)["interviews"][0]["title"]  # escaped, not lost
    assert not set(raw) & set("\x1b\x07\x7f\x9b\u202e\u2066")


def test_a_uid_with_a_path_in_it(calsync: Calsync, tmp_path: Path) -> None:
    """A UID such as ../../x names no file: nothing is written outside the folder."""
    folder = tmp_path / "deep" / "folder"
    folder.mkdir(parents=True)
    (folder / "talk.ics").write_bytes(GOOD.replace(b"talk@example.com", b"../../../../escape"))
    ended = calsync("sync", "--calendar", folder, "--now", NOW)
    assert ended.code == 0
    written = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.ics")}
    assert all(name.startswith("deep/folder/") for name in written)
    assert len(written) == 6


def test_one_bad_file_of_a_folder(calsync: Calsync, tmp_path: Path) -> None:
    """It is a note; the others are synced, and nothing is concluded from what is missing."""
    (tmp_path / "f").mkdir()
    (tmp_path / "f" / "talk.ics").write_bytes(GOOD)
    calsync("sync", "--calendar", tmp_path / "f", "--now", NOW)
    (tmp_path / "f" / "talk.ics").write_bytes(GOOD[:100])
    ended = calsync("sync", "--calendar", tmp_path / "f", "--now", NOW, "-v")
    assert "talk.ics" in ended.err
    assert len(list((tmp_path / "f").glob("calsync-*"))) == 5


def test_nothing_that_is_no_file(calsync: Calsync, tmp_path: Path) -> None:
    """A name that leads nowhere is a wrong use of the command line."""
    assert calsync("sync", "--calendar", tmp_path / "none.ics").code == 2
    assert calsync("export", tmp_path / "none.ics").code == 2
    (tmp_path / "dangling.ics").symlink_to(tmp_path / "gone.ics")
    assert calsync("sync", "--calendar", tmp_path / "dangling.ics").code == 2


def test_a_folder_in_which_nothing_can_be_read(calsync: Calsync, tmp_path: Path) -> None:
    """All damaged is 65 with their names; none at all is said, and no failure."""
    folder = tmp_path / "f"
    folder.mkdir()
    ended = calsync("sync", "--calendar", folder, "--now", NOW)
    assert (ended.code, ended.out) == (0, "")
    assert "no .ics file" in ended.err
    (folder / "a.ics").write_bytes(GOOD[:100])
    (folder / "b.ics").write_bytes(b"<html>")
    for command in (
        ("sync", "--calendar", folder),
        ("export", folder),
        ("list", "--calendar", folder),
    ):
        ended = calsync(*command, "--now", NOW)
        assert (ended.code, ended.out) == (65, "")
        assert "a.ics" in ended.err
        assert "b.ics" in ended.err


def test_what_was_not_read_is_always_said(calsync: Calsync, tmp_path: Path) -> None:
    """A damaged file, and a link that leads nowhere, at every run; odd events only once."""
    folder = tmp_path / "f"
    folder.mkdir()
    (folder / "talk.ics").write_bytes(GOOD)
    (folder / "bad.ics").write_bytes(b"<html>")
    (folder / "link.ics").symlink_to(tmp_path / "gone.ics")
    for _ in range(2):
        ended = calsync("sync", "--calendar", folder, "--now", NOW)
        assert ended.code == 0
        assert ended.err.count("bad.ics") == ended.err.count("link.ics") == 1
    assert ended.out == ""
    assert "region" not in ended.err


@pytest.mark.parametrize("name", ["~nosuch/x", "x" * 300, "loop.ics"])
def test_paths_that_are_none(
    calsync: Calsync, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """One line that names them: 2 on the command line, 78 in a config."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "loop.ics").symlink_to(tmp_path / "loop.ics")
    (tmp_path / "good.ics").write_bytes(GOOD)
    config = tmp_path / "config.toml"
    config.write_text(f'[[calendars]]\nname = "mine"\ntype = "ics"\npath = "{name}"\n')
    for code, command in (
        (2, ("sync", "--calendar", name)),
        (2, ("export", name)),
        (2, ("export", "good.ics", "-o", name)),
        (78, ("sync", "-c", config)),
        (78, ("sync", "-c", name)),
    ):
        ended = calsync(*command, "--now", NOW)
        assert (ended.code, ended.out, ended.err.count("\n")) == (code, "", 1), command
        assert name in ended.err


def test_a_file_is_no_folder(calsync: Calsync, tmp_path: Path) -> None:
    """The type in the config has to be that of what is there."""
    (tmp_path / "good.ics").write_bytes(GOOD)
    config = tmp_path / "config.toml"
    config.write_text(
        '[[calendars]]\nname = "a"\ntype = "ics"\npath = "."\n'
        '[[calendars]]\nname = "b"\ntype = "vdir"\npath = "good.ics"\n'
    )
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert (ended.code, ended.out) == (78, "")
    assert "calendars.a" in ended.err
    assert "is a folder" in ended.err
    assert "calendars.b" in ended.err
    assert "is a file" in ended.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
def test_an_output_that_cannot_be_written(tmp_path: Path) -> None:
    """Not the calendar: it was changed, and the message says so."""
    path = tmp_path / "calendar.ics"
    path.write_bytes(GOOD)

    def sync(*options: str) -> subprocess.CompletedProcess[str]:
        with open("/dev/full", "w") as full:
            return subprocess.run(
                [
                    sys.executable,
                    "-m",
                    "calsync",
                    "sync",
                    "--calendar",
                    path,
                    "--now",
                    NOW,
                    *options,
                ],
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
                env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
            )

    tried = sync("-n")
    assert tried.returncode == 1
    assert "the output could not be written" in tried.stderr
    assert "was changed" not in tried.stderr
    ended = sync()
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert "the output could not be written: no space left" in ended.stderr
    assert "the calendar was changed" in ended.stderr
    assert b"UID:calsync-" in path.read_bytes()
