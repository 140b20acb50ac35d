"""What the user said in the notes of an event: `timeline:`, `status:` … lines.

Only whole lines count, one saying each; everything else in the notes is prose. Whose
words they are depends on the event: in one with a foreign organizer `role:`,
`employer:` and `contact:` are the organizer's, and the caller treats them as evidence.
"""

from __future__ import annotations

import re

from calsync.model import Event, Line, Verdict

KEYS = ("timeline", "status", "contact", "lesson", "feedback", "role", "employer", "calsync")

_BULLETS = " \t\u00a0\u3000>*•·‣▪–—+-"
_AROUND = " \t\u00a0\u3000*_"
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/tr|/h[1-6]|/?ul|/?ol)\b[^<>]{0,200}>", re.IGNORECASE)
_LINK = re.compile(
    r"""<a\b[^<>]{0,500}?\bhref=["']?([^"'\s<>]{1,1000})[^<>]{0,500}>""", re.IGNORECASE
)
_TAG = re.compile(
    r"</?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,2000}|/)?>|<!--[^<>]{0,2000}-->", re.IGNORECASE
)


def plain(text: str) -> str:
    r"""Read an HTML body as text, the addresses of its links kept; other text is as it was.

    >>> plain("<p>Thank you for <b>applying</b></p>role&#58; SRE")
    'Thank you for applying\nrole: SRE'
    """
    if "<" not in text or _TAG.search(text) is None:
        return text
    from html import unescape  # late: its table of names costs more than the rest

    text = _BREAK.sub("\n", _LINK.sub(r" \1 ", text))
    return unescape(_TAG.sub("", text)).replace("\u00a0", " ")


def lines(text: str) -> tuple[Line, ...]:
    """List what is said in `text`, in its order; a blank value says nothing.

    >>> lines("Thanks!\\n- Timeline : two weeks\\nstatus:\\nROLE：SRE")
    (Line(key='timeline', value='two weeks'), Line(key='role', value='SRE'))
    """
    low = text.lower()
    if not any(key in low for key in KEYS):
        return ()
    found = []
    for line in plain(text).splitlines():
        key, colon, value = line.replace("\uff1a", ":", 1).partition(":")
        key = key.strip(_BULLETS + "_").lower()
        value = value.strip(_AROUND)
        if colon and value and key in KEYS:
            found.append(Line(key, value))
    return tuple(found)


def said(event: Event, key: str) -> str:
    """Return the value of the lowest line with `key` in the notes; empty where none is."""
    return last(lines(event.notes), key)


def last(said: tuple[Line, ...], key: str) -> str:
    """Return the value of the lowest of these lines with `key`; empty where none is."""
    for line in reversed(said):
        if line.key == key:
            return line.value
    return ""


def employer(event: Event) -> str:
    """Return what an `employer:` line says; empty where none is."""
    return said(event, "employer")


def role(event: Event) -> str:
    """Return what a `role:` line says; empty where none is."""
    return said(event, "role")


_SETTLED = {
    "interview": Verdict.SURE,
    "is interview": Verdict.SURE,
    "yes": Verdict.SURE,
    "ignore": Verdict.NO,
    "ignored": Verdict.NO,
    "no": Verdict.NO,
    "not interview": Verdict.NO,
    "not-interview": Verdict.NO,
    "not an interview": Verdict.NO,
}


def settled(event: Event) -> Verdict | None:
    """Return what a `calsync: interview` or `calsync: ignore` line settles; None: nothing.

    The lowest line that is understood counts. The last line of a reminder,
    `calsync:<id>`, is none of them.
    """
    if "calsync" not in event.notes.lower():
        return None
    return settled_by(lines(event.notes))


def settled_by(said: tuple[Line, ...]) -> Verdict | None:
    """Return what these lines settle; None where they say nothing about it."""
    for line in reversed(said):
        if line.key == "calsync":
            verdict = _SETTLED.get(" ".join(line.value.casefold().rstrip(".!").split()))
            if verdict is not None:
                return verdict
    return None
