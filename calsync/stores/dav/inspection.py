"""What a server tells of a calendar and of itself, for a check.

Nothing here is taken for granted by a run: it is asked for the user's sake, once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from calsync.stores.base import Outcome, Resource, Snapshot, Status, Write
from calsync.stores.dav.address import Collection
from calsync.stores.dav.multistatus import CALDAV, CALENDARSERVER, DAV, Member
from calsync.stores.dav.reading import Reader
from calsync.stores.dav.transport import Transport
from calsync.stores.dav.writing import Writer

_ASKED = (
    '<?xml version="1.0" encoding="utf-8"?>\n<propfind xmlns="DAV:"'
    ' xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/"><prop>'
    "<resourcetype/><owner/><acl/><current-user-principal/><current-user-privilege-set/>"
    "<supported-report-set/><sync-token/><S:getctag/><S:invite/>"
    "<C:calendar-timezone/><C:calendar-timezone-id/></prop></propfind>"
)
_OF_A_WRITE = frozenset(f"{DAV}{right}" for right in ("all", "write", "write-content", "bind"))
_OF_A_READER = frozenset(f"{DAV}{right}" for right in ("all", "read", "write"))
_ANYBODY = frozenset(f"{DAV}{who}" for who in ("all", "authenticated", "unauthenticated"))
_NOT_IN = frozenset(f"{CALENDARSERVER}invite-{how}" for how in ("declined", "deleted"))
_TZID = re.compile(r"(?im)^TZID[^:\r\n]*:([^\r\n]+)")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a server says of a calendar; None or empty where it does not say.

    `sharing` says in words who else has it.
    """

    may_write: bool | None = None
    sharing: tuple[str, ...] = ()
    timezone: str = ""
    has_token: bool = False
    has_ctag: bool = False


def ask(transport: Transport, collection: Collection) -> Facts:
    """Ask for whatever a server may tell of a calendar. Raises CalsyncError."""
    members = transport.propfind(collection.url, _ASKED, depth=0).multistatus().members
    for member in members:
        if collection.is_self(member.href):
            return _facts(member, collection, has_sync=transport.provider.has_sync)
    return Facts()


def _facts(member: Member, collection: Collection, *, has_sync: bool) -> Facts:
    rights = member.names(f"{DAV}current-user-privilege-set")
    reports = member.names(f"{DAV}supported-report-set")
    return Facts(
        may_write=not _OF_A_WRITE.isdisjoint(rights) if rights else None,
        sharing=tuple(_sharing(member, collection)),
        timezone=_timezone(member),
        has_token=has_sync
        and bool(member.text(f"{DAV}sync-token"))
        and (not reports or f"{DAV}sync-collection" in reports),
        has_ctag=bool(member.text(f"{CALENDARSERVER}getctag")),
    )


def _timezone(member: Member) -> str:
    """Give the TZID that a calendar bears (RFC 7809, 5.2, and RFC 4791, 5.2.2)."""
    found = _TZID.search(member.text(f"{CALDAV}calendar-timezone"))
    return member.text(f"{CALDAV}calendar-timezone-id") or (found[1].strip() if found else "")


def _sharing(member: Member, collection: Collection) -> Iterable[str]:
    """Say who else has a calendar: by its owner, its invitations, its rights (RFC 3744)."""
    me = _paths(member, f"{DAV}current-user-principal", collection)
    owner = _paths(member, f"{DAV}owner", collection)
    if f"{CALENDARSERVER}shared" in member.types or (me and owner and not me & owner):
        yield "it belongs to somebody else"
    invited = sum(
        1
        for user in _elements(member, f"{CALENDARSERVER}invite", f"{CALENDARSERVER}user")
        if _NOT_IN.isdisjoint(child.tag for child in user)
    )
    if invited:
        yield f"it is shared with {invited} other{'' if invited == 1 else 's'}"
    granted = [
        ace
        for ace in _elements(member, f"{DAV}acl", f"{DAV}ace")
        if ace.find(f"{DAV}grant") is not None
        and not _OF_A_READER.isdisjoint(e.tag for e in ace.find(f"{DAV}grant").iter())
    ]
    whom = [e for ace in granted for e in ace.iterfind(f"{DAV}principal/*")]
    if any(e.tag in _ANYBODY for e in whom):
        yield "anybody on the server may read it"
    others = {_path(e.text, collection) for e in whom if e.tag == f"{DAV}href"}
    # A principal's own delegates and groups stand below it (calendar-proxy-read).
    others = {o for o in others if not any(f"{o}/".startswith(f"{own}/") for own in me | owner)}
    if others and not invited and (me or owner):
        count = len(others)
        yield f"{count} other{'' if count == 1 else 's'} may read it"


def _elements(member: Member, name: str, inner: str) -> list[Any]:
    found = member.properties.get(name)
    return [] if found is None else list(found.iter(inner))


def _paths(member: Member, name: str, collection: Collection) -> set[str]:
    return {_path(href, collection) for href in member.hrefs(name)}


def _path(href: str | None, collection: Collection) -> str:
    path = urlsplit(urljoin(collection.url, (href or "").strip())).path
    return unquote(path).rstrip("/")


class Members:
    """The members of a collection with one prefix, as a store of its own.

    It keeps nothing for a run and takes nothing from one: what it reads is the listing.
    """

    is_folder = True

    def __init__(self, transport: Transport, collection: Collection, *, prefix: str) -> None:
        self.name = transport.name
        self.etags: dict[str, str] = {}  # of every member
        self._reader = Reader(transport, collection)
        self._prefix = prefix
        self._first: frozenset[str] | None = None  # names that were there before any write

    def read(self) -> Snapshot:
        """List all, and download those with the prefix, and what came since the first read.

        Raises CalsyncError.
        """
        listing = self._reader.listing()
        self.etags = listing.etags
        if self._first is None:
            self._first = frozenset(listing.etags)
        names = [
            name
            for name in listing.etags
            if name.startswith(self._prefix) or name not in self._first
        ]
        found = self._reader.fetch(names).data if names else {}
        return Snapshot(
            tuple(Resource(n, data, self.etags[n]) for n, (_etag, data) in sorted(found.items())),
            complete=listing.is_complete and len(found) == len(names),
            is_folder=True,
            passed_over=len(listing.etags) - len(names),
        )

    def write(
        self, writes: Iterable[Write], *, still_unwritten: frozenset[str] = frozenset()
    ) -> tuple[Outcome, ...]:
        """Try each write in turn; nothing is recorded of what a run was to create."""
        outcomes = Writer(self._reader, self.etags).write(writes)
        for outcome in outcomes:
            if outcome.status is Status.WRITTEN:
                self.etags.pop(outcome.write.name, None)
                if outcome.write.pieces is not None:
                    self.etags[outcome.write.name] = outcome.version
        return outcomes

    def commit(self) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """The connections are the transport's."""
