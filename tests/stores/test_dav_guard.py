"""The gate: what may never be sent, whatever mistake was made before."""

from __future__ import annotations

import pytest

from calsync.ics import write as ics_write
from calsync.stores.dav.guard import is_ours, refusal
from tests.contract.store_contract import calendar
from tests.stores.dav import CARD

NAME = f"{CARD}.ics"
GOOD = calendar("Ask", CARD)


def with_line(line: str, before: str = "END:VEVENT") -> bytes:
    """Put a line into the reminder."""
    return GOOD.replace(before.encode(), f"{line}\r\n{before}".encode(), 1)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".ics",
        "calsync-.ics",
        "home.ics",
        "Calsync-1.ics",
        "calsync-A.ics",
        "calsync-1",
        "calsync-1.ics/",
        "calsync-../x.ics",
        "../calsync-1.ics",
        "x/calsync-1.ics",
        "calsync-1.ics?x",
        "calsync-1.ics\n",
        "calsync-%2e%2e.ics",
        "calsync-\u0131.ics",
    ],
)
def test_names(name: str) -> None:
    """Only a plain name of a reminder, which leads nowhere else."""
    assert not is_ours(name)
    assert refusal(name, None)
    assert refusal(name, GOOD)


def test_good() -> None:
    """A reminder passes, and its deletion does."""
    assert refusal(NAME, GOOD) == ""
    assert refusal(NAME, None) == ""
    assert refusal(NAME, GOOD.replace(b"\r\n", b"\n")) == ""
    in_capitals = GOOD.replace(CARD.encode(), CARD.upper().encode())  # as a server may keep it
    assert refusal(NAME, in_capitals) == ""
    alarm = "BEGIN:VALARM\r\nUID:of-the-alarm\r\nACTION:DISPLAY\r\nEND:VALARM"
    assert refusal(NAME, with_line(alarm)) == ""
    text = "DESCRIPTION:Write to ATTENDEE:mailto:x@y.example\\nORGANIZER: Dana"
    assert refusal(NAME, with_line(text)) == ""


@pytest.mark.parametrize(
    "line",
    [
        "ATTENDEE:mailto:dana@example.com",
        "attendee;CN=Dana:mailto:dana@example.com",
        "ATT\r\n ENDEE:mailto:dana@example.com",
        'ATTENDEE;CN="a:b";X=1:mailto:dana@example.com',
        "ORGANIZER:mailto:dana@example.com",
        "a.ORGANIZER:mailto:dana@example.com",
        "RELATED-TO:1",
        "REQUEST-STATUS:2.0",
        "METHOD:REQUEST",
        "DESCRIPTION:Hello\u2028ATTENDEE:mailto:dana@example.com",
        "DESCRIPTION:Hello\rATTENDEE:mailto:dana@example.com",
        "DESCRIPTION:Hello\x0bATTENDEE:mailto:dana@example.com",
        "DESCRIPTION:Hello\x85ATTENDEE:mailto:dana@example.com",
        "BEGIN:VALARM\r\nACTION:EMAIL\r\nEND:VALARM",
        "BEGIN:VALARM\r\nACTION;X=Y:Procedure\r\nEND:VALARM",
        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nATTENDEE:mailto:d@example.com\r\nEND:VALARM",
    ],
)
def test_what_mails(line: str) -> None:
    """No line that a server could act on, however it is hidden."""
    assert refusal(NAME, with_line(line))
    assert refusal(NAME, with_line(line, before="BEGIN:VEVENT"))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\x00",
        calendar("Ask", "talk@example.com"),
        calendar("Ask", CARD + "x"),
        GOOD + GOOD,
        GOOD.replace(b"UID:", b"X-UID:"),
        with_line("UID:talk@example.com"),
        GOOD.replace(b"VEVENT", b"VTODO"),
        GOOD.replace(b"BEGIN:VEVENT", b"BEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\nBEGIN:VEVENT"),
        GOOD.replace(b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\nUID:talk@x\r\nEND:VEVENT\r\nBEGIN:VEVENT"),
    ],
)
def test_bodies(body: bytes) -> None:
    """One calendar with the one reminder of that name, nothing of anybody else's."""
    assert refusal(NAME, body)


def test_every_reminder_passes() -> None:
    """What calsync writes is what the gate lets through."""
    from datetime import UTC, datetime, timedelta

    from calsync.model import Mark, Slot

    draft = ics_write.Draft(
        uid=CARD,
        slot=Slot("card"),
        start=datetime(2026, 3, 10, 8, tzinfo=UTC),
        end=datetime(2026, 3, 10, 8, 15, tzinfo=UTC),
        title="Ask Ümit <x@y.example>: ATTENDEE:mailto:a@b.example",
        text="ORGANIZER:x\nMETHOD:REQUEST\n" * 9,
        alarm=timedelta(0),
        mark=Mark(),
    )
    assert refusal(NAME, ics_write.as_resource(draft, now=datetime(2026, 3, 1, tzinfo=UTC))) == ""
