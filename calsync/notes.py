"""What the user said in the notes of an event: `timeline:`, `status:` … lines.

Only whole lines count, one saying each; everything else in the notes is prose. Whose
words they are depends on the event: in one with a foreign organizer `role:`,
`employer:` and `contact:` are the organizer's, and the caller treats them as evidence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from calsync.model import Event, Line, Person, Status, Verdict

KEYS = ("timeline", "status", "contact", "lesson", "feedback", "role", "employer", "calsync")

MOST_LINES = 500  # of one event

_ID = re.compile("[0-9a-f]{16}")
_BULLETS = " \t\u00a0\u3000>*•·‣▪–—+-"
_AROUND = " \t\u00a0\u3000*_"
BREAK = re.compile(r"<(?:br|/p|/div|/li|/tr|/h[1-6]|/?ul|/?ol)\b[^<>]{0,200}>", re.IGNORECASE)
_LINK = re.compile(
    r"""<a\b[^<>]{0,500}?\bhref=["']?([^"'\s<>]{1,1000})[^<>]{0,500}>""", re.IGNORECASE
)
# Only what is a tag by name and form: people write "if a<b and c>d" and "List<String>".
_TAG = re.compile(
    r"</?(?:a|b|big|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|html-blob|i|img"
    r"|li|meta|o:p|ol|p|pre|s|small|span|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|tt"
    r"|u|ul)(?:\s+[a-z:-]{1,30}\s?=[^<>]{0,2000})?\s?/?>|<!--[^<>]{0,2000}-->",
    re.IGNORECASE,
)


def plain(text: str) -> str:
    r"""Read an HTML body as text, the addresses of its links kept; other text is as it was.

    >>> plain("<p>Thank you for <b>applying</b></p>role&#58; SRE")
    'Thank you for applying\nrole: SRE'
    """
    if "<" not in text or _TAG.search(text) is None:
        return text
    from html import unescape  # late: its table of names costs more than the rest

    text = BREAK.sub("\n", _LINK.sub(r" \1 ", text))
    return unescape(_TAG.sub("", text)).replace("\u00a0", " ")


def lines(text: str) -> tuple[Line, ...]:
    """List what is said in `text`, in its order; a blank value says nothing.

    Of more lines than anybody writes the lowest count, which are the newest.

    >>> lines("Thanks!\\n- Timeline : two weeks\\nstatus:\\nROLE：SRE")
    (Line(key='timeline', value='two weeks'), Line(key='role', value='SRE'))
    """
    low = text.lower()
    if not any(key in low for key in KEYS):
        return ()
    found = []
    for row in plain(text).splitlines():
        key = key_of(row)
        value = row.replace("\uff1a", ":", 1).partition(":")[2].strip(_AROUND)
        if key and value:
            found.append(Line(key, value))
    return tuple(found[-MOST_LINES:])


def is_id(line: Line) -> bool:
    """Tell the last line of a reminder, which is nobody's word, from what is said."""
    return line.key == "calsync" and _ID.fullmatch(line.value) is not None


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


# --- a reminder's text: what is the user's to fill in, and the rest -------------------


def body(text: str) -> str:
    r"""Leave out the lines that are there to be filled in, blank or not.

    >>> body("Time to ask.\n\nstatus: replied\nlesson:\n\ncalsync:0123")
    'Time to ask.\n\n'
    """
    return "\n".join(line for line in plain(text).splitlines() if not key_of(line))


def key_of(row: str) -> str:
    """Name the key a plain row begins with, whether or not a value follows; "" for prose."""
    key, colon, _value = row.replace("\uff1a", ":", 1).partition(":")
    if not colon:
        return ""
    key = key.strip(_BULLETS + "_").lower()
    return key if key in KEYS else ""


# --- the words that settle something --------------------------------------------------

_STATUSES = {
    "replied": Status.REPLIED,
    "reply": Status.REPLIED,
    "answered": Status.REPLIED,
    "offer": Status.OFFER,
    "offered": Status.OFFER,
    "rejected": Status.REJECTED,
    "rejection": Status.REJECTED,
    "withdrew": Status.WITHDREW,
    "withdrawn": Status.WITHDREW,
    "no show": Status.NO_SHOW,
    "noshow": Status.NO_SHOW,
    "waiting": Status.WAITING,
}
_WORDS = re.compile(r"[^\W_]+")


def status(value: str) -> Status | None:
    """Read the value of a `status:` line; None where it is not understood as a whole."""
    return _STATUSES.get(" ".join(_WORDS.findall(value.casefold())))


_ADDRESS = re.compile(r"<?\s*([^\s<>(),;:]+@[^\s<>(),;:]+)\s*>?")


_NOBODY = {"n/a", "na", "none", "nobody", "tba", "tbc", "tbd", "unknown", "see below", "see above"}


def contact(value: str) -> Person | None:
    """Read "Dana Li <dana@example.com>", an address or a name; None where neither is there.

    >>> contact("Dana Li <Dana@example.com>")
    Person(name='Dana Li', email='dana@example.com', partstat='')
    """
    value = re.sub("mailto:", "", value, flags=re.IGNORECASE)
    found = _ADDRESS.search(value)
    if found is None:
        name = " ".join(value.split())
        is_name = _WORDS.search(name) and name.lower().strip(".") not in _NOBODY
        return Person(name, "") if is_name else None
    name = (value[: found.start()] + " " + value[found.end() :]).strip(" <>(),;:\"'")
    return Person(" ".join(name.split()), found[1].lower().strip("."))


_TICKS = "✓✔✅☑🗸"
_ENDING = re.compile(r"\s*(?:\s[-\u2010-\u2015\u2212]|[:：])\s*([^\W_]+(?:[ -][^\W_]+)?)[.!]*\s*\Z")


@dataclass(frozen=True, slots=True)
class Title:
    """A reminder's title without what the user has added to it, and what that says."""

    base: str
    is_done: bool = False
    status: Status | None = None


def title(text: str) -> Title:
    """Read the ending and the check mark of a reminder's title.

    >>> title("✓ Follow up with Acme (1 of 3) - replied")
    Title(base='Follow up with Acme (1 of 3)', is_done=True, status=<Status.REPLIED: 'replied'>)
    """
    base, is_done, said = text.strip(), False, None
    if base[:1] and base[0] in _TICKS:
        base, is_done = base.lstrip(_TICKS + "\ufe0e\ufe0f \t\u00a0"), True
    while True:
        ending = _ENDING.search(base[-60:])
        if ending is None:
            return Title(base, is_done, said)
        word = ending[1].casefold()
        if word == "done":
            is_done = True
        elif said is None and status(word) is not None:
            said = status(word)
        else:
            return Title(base, is_done, said)
        base = base[: len(base) - len(ending[0])]
