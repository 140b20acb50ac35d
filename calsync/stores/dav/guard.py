"""The one gate in front of every write: only reminders of ours, and nothing that mails.

Radicale takes a PUT on a calendar's own address for "replace everything in it", and servers
send mail when an event with attendees changes (RFC 6638): a wrong name or body must not be
able to leave this program, whatever mistake was made before.
"""

from __future__ import annotations

import re

OWN_PREFIX = "calsync-"

_OWN_NAME = re.compile(r"calsync-[a-z0-9-]{1,120}\.ics")
_FOLD = re.compile(r"\r?\n[ \t]")
_LINE = re.compile(r'\s*(?:[\w-]+\.)?([\w-]+)\s*(?:;(?:"[^"]*"|[^":])*)?:(.*)')
_MAILS = frozenset({"ATTENDEE", "ORGANIZER", "METHOD", "RELATED-TO", "REQUEST-STATUS"})
_ACTS = frozenset({"EMAIL", "PROCEDURE"})
_PARTS = frozenset({"VCALENDAR", "VEVENT", "VALARM", "VTIMEZONE", "STANDARD", "DAYLIGHT"})


def is_ours(name: str) -> bool:
    """Tell whether a resource bears the name of a reminder.

    >>> is_ours("calsync-0123456789abcdef-card.ics"), is_ours("calsync-x/../y.ics"), is_ours("")
    (True, False, False)
    """
    return bool(_OWN_NAME.fullmatch(name))


def refusal(name: str, body: bytes | None) -> str:
    """Say why a write must not be sent, "" if it may; a deletion has no body.

    >>> refusal("home.ics", None)
    'only resources named calsync-….ics are written'
    """
    if not is_ours(name):
        return f"only resources named {OWN_PREFIX}….ics are written"
    if body is None:
        return ""
    parts, inside, uids = [], [], set()
    # Lines end wherever any server might think so: also at a U+2028 inside of a text.
    for line in _FOLD.sub("", body.decode("utf-8", "replace")).splitlines():
        found = _LINE.match(line)
        if not found:
            continue
        key, value = found[1].upper(), found[2].strip()
        if key in _MAILS:
            return f"it holds {key}, which could send mail"
        if key == "ACTION" and value.upper() in _ACTS:
            return "its alarm does something else than ring"
        if key == "BEGIN":
            parts.append(value.upper())
            inside.append(value.upper())
        elif key == "END" and inside:
            inside.pop()
        elif key == "UID" and inside[-1:] != ["VALARM"]:  # some programs give alarms UIDs
            uids.add(value.lower())  # a server may write it in another case
    if parts.count("VCALENDAR") != 1 or "VEVENT" not in parts or set(parts) - _PARTS:
        return "it is not one calendar with an event"
    if uids != {name.removesuffix(".ics")}:
        return "its UID is not that of its name"
    return ""
