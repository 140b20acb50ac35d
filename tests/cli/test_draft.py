"""`calsync draft`: which message is meant, what is printed, and what opens."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import NOW, Calsync

AFTER = "2026-03-05T10:00:00-05:00"  # the interview was yesterday
FIRST = """\
To: Dana Li <dana@acme.example>
Subject: Our conversation about the SRE position at Acme

Hello Dana Li,

Thank you again for our conversation on Wednesday 4 March about the SRE position at Acme. I \
remain very interested. Is there any news on the next steps, or anything else that you need from \
me?

Kind regards
"""
MAILTO = (
    "mailto:dana@acme.example"
    "?subject=Our%20conversation%20about%20the%20SRE%20position%20at%20Acme"
    "&body=Hello%20Dana%20Li%2C%0D%0A%0D%0AThank%20you%20again%20for%20our%20conversation%20on"
    "%20Wednesday%204%20March%20about%20the%20SRE%20position%20at%20Acme.%20I%20remain%20very"
    "%20interested.%20Is%20there%20any%20news%20on%20the%20next%20steps%2C%20or%20anything%20else"
    "%20that%20you%20need%20from%20me%3F%0D%0A%0D%0AKind%20regards"
)
LAST = "I am writing one last time about our conversation on Wednesday 4 March"
AGAIN = "I am writing once more about our conversation on Wednesday 4 March"
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a calendar of interviews on Wed 4 Mar 2026 at 14:00 in New York."""

    def write_interviews(*interviews: tuple[str, str]) -> Path:
        events = "".join(
            f"BEGIN:VEVENT\nUID:{n}@example.com\nDTSTART:20260304T{19 + n}0000Z\n"
            f"DTEND:20260304T{19 + n}3000Z\nSUMMARY:{title}\nDESCRIPTION:{said}\nEND:VEVENT\n"
            for n, (title, said) in enumerate(interviews)
        )
        path = tmp_path / "calendar.ics"
        path.write_text(
            f"BEGIN:VCALENDAR\nX-WR-TIMEZONE:America/New_York\n{events}END:VCALENDAR\n",
            encoding="utf-8",
        )
        return path

    return write_interviews


@pytest.fixture
def acme(write: Write) -> tuple[object, ...]:
    """Options for a calendar with one interview, whose contact is known."""
    said = r"role: SRE\ncontact: Dana Li <dana@acme.example>"
    path = write(("Interview with Acme", said))
    return ("--calendar", path, "--region", "US", "--now", AFTER)


def on(day: str, options: tuple[object, ...]) -> tuple[object, ...]:
    """The same options at another moment."""
    return (*options[:-1], day)


class TestWhichOne:
    """REMINDER is a UID, part of a title, or an employer."""

    @pytest.mark.parametrize("named", ["acme", "ACME", "follow up with", "(1 of 3)", " Acme  "])
    def test_the_message(self, calsync: Calsync, acme: tuple[object, ...], named: str) -> None:
        """As a letter: to whom, about what, and the body."""
        ended = calsync("draft", named, *acme)
        assert (ended.code, ended.out, ended.err) == (0, FIRST, "")

    def test_a_uid(self, calsync: Calsync, acme: tuple[object, ...]) -> None:
        """It names one reminder, whatever day it is."""
        changes = json.loads(calsync("plan", "--json", *on(NOW, acme)).out)["changes"]
        uids = {c["step"]: c["uid"] for c in changes}
        assert LAST in calsync("draft", uids["followup3"], *acme).out
        ended = calsync("draft", uids["card"], *acme)
        assert (ended.code, ended.out) == (2, "")
        assert "no reminder with a message" in ended.err

    def test_part_of_one_title(self, calsync: Calsync, acme: tuple[object, ...]) -> None:
        """The number in it tells the follow-ups apart."""
        assert AGAIN in calsync("draft", "2 of 3", *acme).out

    @pytest.mark.parametrize(
        ("now", "found"),
        [
            ("2026-03-11T08:00-04:00", "Thank you again"),  # it rings at nine
            ("2026-03-11T18:00-04:00", "Thank you again"),
            ("2026-03-12T00:30-04:00", AGAIN),
            ("2026-03-24T10:00-04:00", LAST),
            ("2026-04-20T10:00-04:00", LAST),  # all have passed
        ],
    )
    def test_of_one_application_the_next(
        self, calsync: Calsync, acme: tuple[object, ...], now: str, found: str
    ) -> None:
        """Today's is still the next: it rings at nine, and one writes at ten."""
        calsync("sync", *acme)
        assert found in calsync("draft", "acme", *on(now, acme)).out

    def test_several_are_refused_with_the_list(self, calsync: Calsync, write: Write) -> None:
        """Two roles at one employer: each with its UID, by which it can be named."""
        path = write(("Interview with Acme", "role: SRE"), ("Interview with Acme", "role: Cook"))
        options = ("--calendar", path, "--region", "US", "--now", AFTER)
        ended = calsync("draft", "acme", *options)
        assert (ended.code, ended.out) == (2, "")
        first, *rows = ended.err.splitlines()
        assert first == "calsync: acme: fits several; name one by its UID"
        assert [row.split("followup1 of ")[1] for row in rows] == ["Acme, SRE", "Acme, Cook"]
        uid = rows[1].split()[1]
        assert "the Cook position" in calsync("draft", uid, *options).out

    def test_the_whole_name_goes_before_a_part(self, calsync: Calsync, write: Write) -> None:
        """There may be an Acme and an Acme Labs."""
        path = write(("Interview with Acme", "x"), ("Interview with Acme Labs", "x"))
        options = ("--calendar", path, "--region", "US", "--now", AFTER)
        assert "position at Acme." in calsync("draft", "acme", *options).out
        assert "position at Acme Labs." in calsync("draft", "labs", *options).out
        assert calsync("draft", "follow up", *options).code == 2

    @pytest.mark.parametrize("named", ["globex", "let it go", "", "  "])
    def test_none(self, calsync: Calsync, acme: tuple[object, ...], named: str) -> None:
        """Nor has a card or a let-go entry a message."""
        ended = calsync("draft", named, *acme)
        assert (ended.code, ended.out) == (2, "")
        assert "no reminder with a message has this UID, title or employer" in ended.err

    @pytest.mark.parametrize("named", ["acme", "follow up", "UID"])
    def test_none_before_the_interview(
        self, calsync: Calsync, acme: tuple[object, ...], named: str
    ) -> None:
        """Nobody is thanked for what is still to come: it says when there is a draft."""
        calsync("sync", *on(NOW, acme))
        if named == "UID":
            changes = json.loads(calsync("plan", "--json", *acme).out)["changes"]
            (named,) = (c["uid"] for c in changes if c["step"] == "followup2")
        ended = calsync("draft", named, *on("2026-03-04T14:15-05:00", acme))
        assert (ended.code, ended.out) == (2, "")
        assert ended.err == (
            "calsync: Acme: interview on Wed 4 Mar 14:00 EST; there is a draft once it is over;"
            " the first message is due Wed 11 Mar 2026 09:00 EDT\n"
        )
        assert calsync("draft", named, *on("2026-03-04T14:30-05:00", acme)).code == 0

    @pytest.mark.parametrize(
        ("status", "how"), [("replied", "they answered"), ("offer", "they made an offer")]
    )
    def test_none_after_an_answer(
        self, calsync: Calsync, acme: tuple[object, ...], status: str, how: str
    ) -> None:
        """It says how things stand, and what opens them again."""
        calsync("mark", "acme", status, *acme)
        ended = calsync("draft", "acme", *acme)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err == (
            f'calsync: Acme: {how}; no message is to be written; "status: waiting" opens it again\n'
        )
        calsync("mark", "acme", "waiting", *acme)
        assert calsync("draft", "acme", *acme).code == 0

    def test_after_a_no_it_asks_for_feedback(
        self, calsync: Calsync, acme: tuple[object, ...]
    ) -> None:
        """Once they have given some there is nothing more to write."""
        calsync("mark", "acme", "rejected", *acme)
        assert "a sentence or two of feedback" in calsync("draft", "acme", *acme).out
        calsync("mark", "acme", "--feedback", "too junior", *acme)
        ended = calsync("draft", "acme", *acme)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err.startswith("calsync: Acme: they said no; no message is to be written")

    def test_none_is_left(self, calsync: Calsync, acme: tuple[object, ...]) -> None:
        """All of them were deleted."""
        calsync("sync", *acme)
        calsync("undo", "--yes", *acme)
        ended = calsync("draft", "acme", *acme)
        assert ended.err == (
            "calsync: Acme: no answer since Wed 4 Mar; no message is left to write\n"
        )

    def test_no_address_is_known(self, calsync: Calsync, calendar: Path) -> None:
        """The recipient is open, and a note says how to name one."""
        options = ("draft", "acme", "--calendar", calendar, "--region", "US", "--now", AFTER)
        ended = calsync(*options)
        assert ended.code == 0
        assert ended.out.startswith("To:\nSubject: Our conversation about the position at Acme\n")
        assert 'a line "contact: NAME <ADDRESS>"' in ended.err
        assert calsync(*options, "-q").err == ""


def test_it_changes_nothing(calsync: Calsync, acme: tuple[object, ...]) -> None:
    """The calendar stays as it was, byte for byte, and nothing comes to stand beside it."""
    path = Path(str(acme[1]))
    before = path.read_bytes(), os.listdir(path.parent)
    calsync("draft", "acme", *acme)
    assert (path.read_bytes(), os.listdir(path.parent)) == before


def test_json(calsync: Calsync, acme: tuple[object, ...]) -> None:
    """The promised keys, and an address that opens the same message."""
    ended = calsync("draft", "acme", "--json", *acme)
    assert (ended.code, ended.err) == (0, "")
    found = json.loads(ended.out)
    assert found.pop("uid").endswith("-followup1")
    assert found == {
        "schema": 1,
        "to": "dana@acme.example",
        "subject": "Our conversation about the SRE position at Acme",
        "body": FIRST.split("\n\n", 1)[1].strip(),
        "mailto": MAILTO,
    }


def test_controls_never_reach_the_terminal(calsync: Calsync, write: Write) -> None:
    """Whatever stands in the calendar."""
    path = write(
        ("Interview with Ac\x1b[31mme\u202e", "role: S\x07RE\\ncontact: \x1b]0;x\x07 <a@b.c>")
    )
    ended = calsync("draft", "follow up", "--calendar", path, "--region", "US", "--now", AFTER)
    assert ended.code == 0
    assert all(c.isprintable() for c in ended.out.replace("\n", ""))


def test_german(calsync: Calsync, acme: tuple[object, ...], tmp_path: Path) -> None:
    """In the language of the config."""
    config = tmp_path / "config.toml"
    config.write_text('[me]\nlanguage = "de"\n')
    ended = calsync("draft", "nachfragen", "-c", config, *acme)
    assert ended.code == 0
    assert "\nBetreff" not in ended.out
    assert (
        "Guten Tag Dana Li,\n\nvielen Dank noch einmal für unser Gespräch am 4. März" in ended.out
    )


@pytest.mark.skipif(sys.platform != "linux", reason="xdg-open is Linux's")
class TestOpen:
    """--open hands the message to the mail program."""

    @pytest.fixture
    def mail_program(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> Callable[[int], Path]:
        """Put an `xdg-open` on the path that notes what it is given and ends as told."""

        def make(code: int) -> Path:
            folder = tmp_path / "bin"
            folder.mkdir()
            program, noted = folder / "xdg-open", tmp_path / "noted"
            program.write_text(
                f'#!/bin/sh\nprintf "%s\\n" "$@" > "{noted}"\n'
                f"echo www-browser: not found >&2\nexit {code}\n"
            )
            program.chmod(0o755)
            monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
            return noted

        return make

    def test_it_opens(
        self, calsync: Calsync, acme: tuple[object, ...], mail_program: Callable[[int], Path]
    ) -> None:
        """One argument, the address; the text is printed as well, what xdg-open says is not."""
        noted = mail_program(0)
        ended = calsync("draft", "acme", "--open", *acme)
        assert (ended.code, ended.out, ended.err) == (0, FIRST, "")
        assert noted.read_text() == MAILTO + "\n"

    def test_it_does_not_open(
        self, calsync: Calsync, acme: tuple[object, ...], mail_program: Callable[[int], Path]
    ) -> None:
        """One clear line and 1; the text is printed all the same."""
        mail_program(3)
        ended = calsync("draft", "acme", "--open", *acme)
        assert (ended.code, ended.out) == (1, FIRST)
        (line,) = ended.err.splitlines()
        assert line == (
            "calsync: the mail program could not be opened; the message is printed above"
        )

    def test_there_is_none(
        self,
        calsync: Calsync,
        acme: tuple[object, ...],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Nor is there any program that opens things."""
        monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
        ended = calsync("draft", "acme", "--open", *acme)
        assert (ended.code, ended.out) == (1, FIRST)
        assert len(ended.err.splitlines()) == 1

    def test_without_it_nothing_opens(
        self, calsync: Calsync, acme: tuple[object, ...], mail_program: Callable[[int], Path]
    ) -> None:
        """The message is printed, and that is all."""
        noted = mail_program(0)
        calsync("draft", "acme", *acme)
        assert not noted.exists()
