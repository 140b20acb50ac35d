"""A message as an address that opens the mail program (RFC 6068)."""

from __future__ import annotations

from urllib.parse import quote

from calsync.wording.plain import bare_address


def mailto(to: str, subject: str, body: str) -> str:
    r"""Write a `mailto:` address; what is not one bare address leaves the recipient open.

    All but letters, digits and `-._~` is percent-encoded as UTF-8, the `@` of the address
    excepted, and a line break is %0D%0A (RFC 6068, 5): whatever the texts hold, there is
    at most one recipient, and no header but the subject.

    >>> mailto("dana@acme.example", "Q&A", "Hello,\n\nthanks")
    'mailto:dana@acme.example?subject=Q%26A&body=Hello%2C%0D%0A%0D%0Athanks'
    """
    address = _encoded(bare_address(to), safe="@")
    heading = _encoded(" ".join(_clean(subject).split()))
    text = _encoded("\r\n".join(map(_clean, body.splitlines())))
    return f"mailto:{address}?subject={heading}&body={text}"


def _clean(line: str) -> str:
    """Take controls for blanks: what a mail program does at a NUL is anybody's guess."""
    return "".join(" " if ord(c) < 0x20 or 0x7F <= ord(c) <= 0x9F else c for c in line)


def _encoded(text: str, *, safe: str = "") -> str:
    return quote(text, safe=safe, encoding="utf-8", errors="replace")
