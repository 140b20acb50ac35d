"""Addresses that open the mail program: read back whole by any reader, and nothing more."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calsync.wording.mailto import mailto

DANA = "dana@acme.example"


def read(address: str) -> tuple[str, list[tuple[str, str]]]:
    """Recipient and headers, as a mail program reads them."""
    parts = urlsplit(address)
    assert parts.scheme == "mailto"
    assert parts.fragment == ""
    return unquote(parts.path), parse_qsl(
        parts.query.replace("+", "%2B"), keep_blank_values=True, strict_parsing=True
    )


@pytest.mark.parametrize(
    ("subject", "body", "written"),
    [
        ("Hello", "a\nb", "subject=Hello&body=a%0D%0Ab"),
        ("Hello", "a\r\n\r\nb", "subject=Hello&body=a%0D%0A%0D%0Ab"),
        ("Gespräch", "Grüße", "subject=Gespr%C3%A4ch&body=Gr%C3%BC%C3%9Fe"),
        ("R&D?", "100 % + 1", "subject=R%26D%3F&body=100%20%25%20%2B%201"),
        ("„SRE“", '"it\'s"', "subject=%E2%80%9ESRE%E2%80%9C&body=%22it%27s%22"),
        ("a=b#c", "d;e,f/g", "subject=a%3Db%23c&body=d%3Be%2Cf%2Fg"),
        ("面接", "😀", "subject=%E9%9D%A2%E6%8E%A5&body=%F0%9F%98%80"),
        ("", "", "subject=&body="),
    ],
)
def test_written_by_hand(subject: str, body: str, written: str) -> None:
    """Percent-encoded UTF-8, a blank as %20 and never as a plus, line breaks as CRLF."""
    assert mailto(DANA, subject, body) == f"mailto:dana@acme.example?{written}"


@pytest.mark.parametrize(
    ("to", "written"),
    [
        ("", ""),
        ("dana+jobs@acme.example", "dana%2Bjobs@acme.example"),
        ("dana%x@acme.example", "dana%25x@acme.example"),
        ("o'neil@acme.example", "o%27neil@acme.example"),
        ("jürgen@müller.example", "j%C3%BCrgen@m%C3%BCller.example"),
        ("dana@acme.example,eve@evil.example", ""),
        ("dana@acme.example?bcc=eve@evil.example", ""),
        ("dana@acme.example&bcc=eve", ""),
        ("Li, Dana <dana@acme.example>", ""),
        ("dana@acme.example\nBcc: eve@evil.example", ""),
        ("dana@acme.example\x00", ""),
        ("dana@@acme.example", ""),
    ],
)
def test_one_recipient_or_none(to: str, written: str) -> None:
    """What is not one bare address is left out: the user fills it in."""
    assert mailto(to, "s", "b") == f"mailto:{written}?subject=s&body=b"


def test_a_subject_is_one_line() -> None:
    """No second header comes out of a line break in it."""
    address = mailto(DANA, "Hello\r\nBcc: eve@evil.example\x00", "x")
    assert read(address)[1] == [("subject", "Hello Bcc: eve@evil.example"), ("body", "x")]


def test_a_very_long_body_is_whole() -> None:
    """It is the mail program's to say when it is too long."""
    body = "Grüße, & so weiter\n" * 2000
    assert read(mailto(DANA, "s", body))[1][1] == ("body", body.strip().replace("\n", "\r\n"))


@given(st.text(), st.text(), st.text())
def test_whatever_the_texts_hold(to: str, subject: str, body: str) -> None:
    """Plain characters alone, one recipient at most, and a subject and a body."""
    address = mailto(to, subject, body)
    assert re.fullmatch(
        r"mailto:[A-Za-z0-9%@._~-]*\?subject=[\w%.~-]*&body=[\w%.~-]*", address, re.A
    )
    recipient, headers = read(address)
    assert [name for name, _value in headers] == ["subject", "body"]
    assert recipient.count("@") <= 1
    assert "," not in recipient
    assert not re.search(r"[\x00-\x1f\x7f]", recipient + headers[0][1])
    assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f]|\r(?!\n)|(?<!\r)\n", headers[1][1])
