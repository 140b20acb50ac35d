"""What a multistatus says: about each member, about the whole, and what it leaves out.

RFC 4918 section 13, RFC 4791 section 7, RFC 6578 section 3. Stricter than python-caldav's
own reading where a missing or failed member would pass for one that is not there, and
more lenient where one failed member would make all others unreadable.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

DAV = "{DAV:}"
CALDAV = "{urn:ietf:params:xml:ns:caldav}"
CALENDARSERVER = "{http://calendarserver.org/ns/}"

GONE = frozenset({404, 410, 418})  # 418: Nextcloud and Infomaniak for what is in the bin
OK = 200
NO_STATUS = 0  # one that cannot be read
TOO_MUCH = 507


class NotMultistatus(Exception):
    """The answer is something else."""


@dataclass(frozen=True, slots=True)
class Member:
    """One response: its href as the server wrote it, and the properties it has.

    `status` is 200 unless the response as a whole has another; `fault` the status of what
    the server failed to give, 0 if it gave or denied everything.
    """

    href: str
    status: int = OK
    fault: int = 0
    properties: dict[str, Any] = field(default_factory=dict)

    @property
    def is_gone(self) -> bool:
        """Whether the server says that there is no such member."""
        return self.status in GONE

    @property
    def etag(self) -> str:
        """The version in the form that a condition takes; "" if there is none.

        Some servers leave the quotes out.

        >>> quoted('"1"'), quoted('W/"1"'), quoted("1"), quoted(" ")
        ('"1"', 'W/"1"', '"1"', '')
        """
        return quoted(self.text(f"{DAV}getetag"))

    @property
    def data(self) -> bytes | None:
        """The calendar data, None where it was not given.

        XML turns every line end into a lone LF; here they are what iCalendar wants.
        """
        element = self.properties.get(f"{CALDAV}calendar-data")
        if element is None or not (element.text or "").strip():
            return None
        text: str = element.text
        return re.sub("\r?\n", "\r\n", text.lstrip("\n")).encode("utf-8", "surrogatepass")

    @property
    def types(self) -> frozenset[str]:
        """What kind of resource it is."""
        return frozenset(self.names(f"{DAV}resourcetype"))

    def text(self, name: str) -> str:
        """Give the text of a property, "" if there is none."""
        element = self.properties.get(name)
        return "" if element is None else (element.text or "").strip()

    def names(self, name: str) -> list[str]:
        """Give the tags inside of a property, at any depth."""
        element = self.properties.get(name)
        if element is None:
            return []
        return [child.tag for child in element.iter() if child is not element]

    def hrefs(self, name: str) -> list[str]:
        """Give the hrefs inside of a property."""
        element = self.properties.get(name)
        if element is None:
            return []
        return [
            (e.text or "").strip() for e in element.iter(f"{DAV}href") if (e.text or "").strip()
        ]


@dataclass(frozen=True, slots=True)
class Multistatus:
    """All responses, the token, and whether the server has cut the rest off."""

    members: tuple[Member, ...]
    token: str = ""
    is_truncated: bool = False


def quoted(etag: str) -> str:
    """Give an ETag in quotes."""
    etag = etag.strip()
    return etag if not etag or etag.endswith('"') else f'"{etag}"'


def is_strong(version: str) -> bool:
    """Tell whether a version may stand in an If-Match (RFC 9110, 13.1.1).

    >>> is_strong('"a"'), is_strong('W/"a"'), is_strong(''), is_strong('"a, "b"')
    (True, False, False, False)
    """
    return version != '"*"' and bool(re.fullmatch(r'"[\x21\x23-\x7e]+"', version))


def read(root: Any) -> Multistatus:
    """Read the tree of an answer. Raises NotMultistatus."""
    if root is None or root.tag != f"{DAV}multistatus":
        raise NotMultistatus
    members: list[Member] = []
    token = ""
    is_truncated = False
    for element in root:
        if element.tag == f"{DAV}sync-token":
            token = (element.text or "").strip()
        elif element.tag == f"{DAV}response":
            for member in _members(element):
                # RFC 6578, 3.6, and RFC 5323, 5.8: the rest did not fit.
                if member.status == TOO_MUCH or member.fault == TOO_MUCH:
                    is_truncated = True
                else:
                    members.append(member)
    return Multistatus(tuple(members), token, is_truncated)


def _members(response: Any) -> Iterator[Member]:
    status = OK
    fault = 0
    properties: dict[str, Any] = {}
    for element in response:
        if element.tag == f"{DAV}status":
            status = _code(element)
            if 200 <= status < 300:  # SOGo says 201 of what is new
                status = OK
        elif element.tag == f"{DAV}propstat":
            code = _code(element.find(f"{DAV}status"))
            if 200 <= code < 300:
                for prop in element.iterfind(f"{DAV}prop"):
                    properties.update((child.tag, child) for child in _elements(prop))
            elif code != 404:
                fault = code or 500
    for element in response.iterfind(f"{DAV}href"):  # several share a bare status
        yield Member((element.text or "").strip(), status, fault, properties)


def _elements(parent: Any) -> Iterable[Any]:
    return (child for child in parent if isinstance(child.tag, str))


def _code(element: Any) -> int:
    text = "" if element is None else element.text or ""
    found = re.match(r"\s*HTTP/\d[.\d]*\s+(\d{3})\b", text)
    return int(found[1]) if found else NO_STATUS
