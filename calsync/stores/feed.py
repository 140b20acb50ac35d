"""A calendar at an address that can only be read (https, webcal).

The address opens the calendar to anybody: it stands in no message. An answer counts where
it is a whole calendar; else the last good copy does, and nothing is concluded from what is
absent in it.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Protocol
from urllib.parse import urljoin

from calsync.errors import CalsyncError, ConfigError, TryAgainLater
from calsync.model import Note
from calsync.stores import web
from calsync.stores.base import Outcome, Resource, Snapshot, Status, Write
from calsync.stores.connections import Connections

MOST_BYTES = 32 << 20
MOST_REDIRECTS = 5
RUN_SECONDS = 120.0
RESOURCE = "feed.ics"

_WEBCAL = re.compile(r"^webcals?:", re.IGNORECASE)
_BEGIN = re.compile(rb"^\s*BEGIN:VCALENDAR\b", re.IGNORECASE)
_END = re.compile(rb"\bEND:VCALENDAR\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Copy:
    """The last good answer, and what tells the server that we have it."""

    data: bytes = field(repr=False)
    etag: str = ""
    modified: str = ""
    read_at: float = 0.0  # seconds of the epoch


class Copies(Protocol):
    """Where the copy is kept from one run to the next."""

    def load(self) -> Copy | None:
        """Give the last good copy."""
        ...

    def save(self, copy: Copy) -> None:
        """Put this in its place."""
        ...


class MemoryCopies:
    """The copy of one process."""

    def __init__(self) -> None:
        self.copy: Copy | None = None

    def load(self) -> Copy | None:
        """Give the last good copy."""
        return self.copy

    def save(self, copy: Copy) -> None:
        """Put this in its place."""
        self.copy = copy


class Feed:
    """An address that gives a whole calendar as one resource."""

    is_folder = False

    def __init__(
        self,
        url: str,
        *,
        name: str,
        copies: Copies | None = None,
        ca_file: str = "",
        fingerprint: str = "",
        read_seconds: float = 60.0,
        most_bytes: int = MOST_BYTES,
        connections: Connections | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.name = name
        self._url = _WEBCAL.sub("https:", url.strip())
        self._copies: Copies = MemoryCopies() if copies is None else copies
        self._ca_file = ca_file
        self._fingerprint = fingerprint
        self._read_seconds = read_seconds
        self._most_bytes = most_bytes
        self._connections = connections
        self._clock = clock

    def read(self) -> Snapshot:
        """Read the feed, or its last good copy where it does not give a calendar.

        Raises TryAgainLater and CalsyncError where there is no copy either.
        """
        if not web.is_private(self._url):
            raise ConfigError([f"calendars.{self.name}.url: does not begin with https://"])
        copy = self._copies.load()
        try:
            copy = self._fetch(copy)
        except CalsyncError as problem:
            if copy is None:
                raise
            words = str(problem).removeprefix(f"{self.name}: ").removesuffix("; try again later")
            age = _age(self._clock() - copy.read_at)
            note = Note(self.name, f"{words}; its copy of {age} ago is read")
            return Snapshot((_resource(copy),), complete=False, notes=(note,))
        return Snapshot((_resource(copy),))

    def close(self) -> None:
        """Nothing stays open."""

    def commit(self) -> None:
        """The last good copy is kept as soon as it is there."""

    def write(
        self, writes: Iterable[Write], *, still_unwritten: frozenset[str] = frozenset()
    ) -> tuple[Outcome, ...]:
        """Refuse each; nobody can write to an address."""
        words = (
            f"{self.name} is an address that can only be read: say with write_to which calendar"
            " gets its reminders"
        )
        return tuple(Outcome(write, Status.FAILED, words) for write in writes)

    def _fetch(self, copy: Copy | None) -> Copy:
        session = web.Session(
            deadline_seconds=RUN_SECONDS,
            read_seconds=self._read_seconds,
            most_bytes=self._most_bytes,
            ca_file=self._ca_file,
            fingerprint=self._fingerprint,
            connections=self._connections,
        )
        headers = {"Accept": "text/calendar, */*;q=0.1"}
        if copy and copy.etag:
            headers["If-None-Match"] = copy.etag
        if copy and copy.modified:
            headers["If-Modified-Since"] = copy.modified
        try:
            reply = self._get(session, headers)
        except web.Lost as problem:
            raise TryAgainLater(f"{self.name}: {problem}; try again later") from problem
        finally:
            session.close()
        if reply.status_code == 304 and copy:
            return copy
        self._check(reply)
        new = Copy(
            reply.content,
            etag=_header(reply.headers, "ETag"),
            modified=_header(reply.headers, "Last-Modified"),
            read_at=self._clock(),
        )
        self._copies.save(new)
        return new

    def _get(self, session: web.Session, headers: Mapping[str, str]) -> web.Reply:
        """Follow redirects to other private addresses; there is no login to give away."""
        url = self._url
        for _redirect in range(MOST_REDIRECTS):
            reply = session.request("GET", url, headers=headers)
            to = reply.headers.get("Location", "")
            if reply.status_code not in (301, 302, 303, 307, 308) or not to:
                return reply
            to = _WEBCAL.sub("https:", urljoin(url, to))
            if not web.is_private(to) or web.is_this_machine(to) != web.is_this_machine(url):
                raise CalsyncError(
                    f"{self.name}: the server sends us to an address that is not safe"
                )
            url = to
        raise CalsyncError(f"{self.name}: the server sends us round in circles")

    def _check(self, reply: web.Reply) -> None:
        """Raise where an answer is not a whole calendar."""
        match reply.status_code:
            case 200 if reply.is_page:
                raise TryAgainLater(f"{self.name}: a web page is there instead of a calendar")
            case 200 if not _BEGIN.match(reply.content.removeprefix(b"\xef\xbb\xbf")):
                raise TryAgainLater(f"{self.name}: what is there is no calendar")
            case 200 if not _END.search(reply.content[-64:]):
                raise TryAgainLater(f"{self.name}: the calendar is cut off")
            case 200:
                return
            case 401:
                words = "it wants a login (401), which an address that is read alone has not"
                advice = "take one that needs none, or set up its server with calsync init"
                raise CalsyncError(f"{self.name}: {words}; {advice}")
            case 403 | 404 | 410 as status:
                words = f"its address gives nothing any more ({status}); get a new one"
                raise CalsyncError(f"{self.name}: {words}")
            case status:
                raise TryAgainLater(f"{self.name}: the server answers {status}; try again later")


def _resource(copy: Copy) -> Resource:
    return Resource(RESOURCE, copy.data, sha256(copy.data).hexdigest())


def _header(headers: Mapping[str, str], name: str) -> str:
    """Give a header that is sent back as it is, if it is fit for that."""
    value = headers.get(name, "").strip()
    return value if value.isascii() and value.isprintable() and len(value) < 300 else ""


def _age(seconds: float) -> str:
    hours = max(0, round(seconds / 3600))
    if hours < 1:
        return "less than an hour"
    if hours < 48:
        return "1 hour" if hours == 1 else f"{hours} hours"
    return f"{hours // 24} days"
