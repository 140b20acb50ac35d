"""The questions that a run asks of a collection, and what the answers mean.

What the server finds for us (a time range, a search) is a hint; what it lists, with
versions, is what is there. Nothing that failed passes for "not there".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urljoin, urlsplit
from xml.sax.saxutils import escape

from calsync.errors import CalsyncError, LoginRefused, TryAgainLater
from calsync.stores.dav.address import Collection
from calsync.stores.dav.multistatus import CALENDARSERVER, DAV, Member, Multistatus
from calsync.stores.dav.transport import BadAnswer, Transport

MOST_PAGES = 50  # of one report
SINGLY = 10  # so many members that a multiget passed over are asked for one by one

# A token that the server does not take any more: RFC 6578 says 403, the rest was seen.
_TOKEN_REFUSED = frozenset({400, 403, 404, 405, 409, 410, 412, 415, 422, 500, 501})

_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<{0} xmlns="DAV:"'
    ' xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/">{1}</{0}>'
)
_STATE = _HEAD.format("propfind", "<prop><sync-token/><S:getctag/></prop>")
_LISTING = _HEAD.format(
    "propfind", "<prop><getetag/><resourcetype/><sync-token/><S:getctag/></prop>"
)
_DATA = "<prop><getetag/><C:calendar-data/></prop>"


@dataclass(frozen=True, slots=True)
class State:
    """Marks that change with the collection; empty where the server gives none."""

    token: str = ""
    ctag: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """Every member by name with its ETag, empty where the server gives none."""

    state: State
    etags: dict[str, str]
    is_complete: bool = True


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new or different since a token, and what has gone."""

    token: str
    etags: dict[str, str]
    gone: frozenset[str]


@dataclass(slots=True)
class Found:
    """Data by name, each with its ETag; what is not there; what could not be had, and why."""

    data: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    unread: dict[str, str] = field(default_factory=dict)


class Reader:
    """Asks one collection."""

    def __init__(self, transport: Transport, collection: Collection) -> None:
        self.transport = transport
        self.collection = collection
        self._hrefs: dict[str, str] = {}  # as the server spells them

    def state(self) -> State:
        """Ask for the marks of the collection alone."""
        found = self._propfind(_STATE, depth=0)
        return self._state(found)

    def listing(self) -> Listing:
        """List every member with its ETag, and the marks of before.

        Raises BadAnswer where what is listed is not the collection's.
        """
        answer = self._propfind(_LISTING, depth=1)
        etags: dict[str, str] = {}
        for member in answer.members:
            name = self._name(member)
            if not name or member.is_gone or f"{DAV}collection" in member.types:
                continue
            failed = member.status != 200 or member.fault
            twice = name in etags and etags[name] != member.etag
            etags[name] = "" if failed or twice else member.etag
        # The collection itself is always listed (RFC 4918, 9.1): without it, nothing is empty.
        is_there = etags or any(self.collection.is_self(m.href) for m in answer.members)
        if not is_there and not answer.is_truncated:
            raise BadAnswer(f"{self.transport.name}: the server lists something else")
        return Listing(self._state(answer), etags, not answer.is_truncated)

    def changes(self, token: str) -> Changes | None:
        """Ask what has changed since a token; None where the server does not say."""
        etags: dict[str, str] = {}
        gone: set[str] = set()
        for _page in range(MOST_PAGES):
            body = _HEAD.format(
                "sync-collection",
                f"<sync-token>{escape(token)}</sync-token><sync-level>1</sync-level>"
                "<prop><getetag/></prop>",
            )
            answer = self.transport.report(self.collection.url, body, depth=0)
            if answer.status in _TOKEN_REFUSED:
                return None
            try:
                page = answer.multistatus()
            except BadAnswer:
                if answer.is_page:
                    raise
                return None
            for member in page.members:
                name = self._name(member)
                if not name:
                    continue
                etags.pop(name, None)
                gone.discard(name)
                if member.is_gone:
                    gone.add(name)
                else:  # one that failed is to be read as well
                    etags[name] = member.etag if member.status == 200 and not member.fault else ""
            if not page.token:
                return None
            if not page.is_truncated:
                return Changes(page.token, etags, frozenset(gone))
            if page.token == token:
                return None
            token = page.token
        return None

    def query(self, window: tuple[date, date] | None = None) -> Multistatus | None:
        """Ask for the data of all events, or of those in a window of days.

        A hint: None where the server cannot say, and nothing follows from what is absent.
        """
        inside = ""
        if window:
            first, last = (day.strftime("%Y%m%dT000000Z") for day in window)
            inside = f'<C:time-range start="{first}" end="{last}"/>'
        body = _HEAD.format(
            "C:calendar-query",
            f'{_DATA}<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">'
            f"{inside}</C:comp-filter></C:comp-filter></C:filter>",
        )
        try:
            answer = self.transport.report(self.collection.url, body, depth=1).multistatus()
        except LoginRefused:
            raise
        except CalsyncError:  # too slow, too large, not able to
            return None
        return None if answer.is_truncated else answer

    def data_of(self, answer: Multistatus) -> dict[str, tuple[str, bytes]]:
        """Give what a query found: by name, ETag and data."""
        found = {}
        for member in answer.members:
            name, data = self._name(member), member.data
            if name and data is not None and member.status == 200:
                found[name] = member.etag, data
        return found

    def fetch(self, names: Iterable[str]) -> Found:
        """Download members by name, in blocks.

        Where the time is over, what is left is unread.
        """
        found = Found()
        wanted = sorted(set(names))
        size = self.transport.provider.block
        for at in range(0, len(wanted), size):
            block = wanted[at : at + size]
            try:
                self._fetch_block(block, found)
            except BadAnswer:
                raise
            except TryAgainLater as problem:
                if not at:
                    raise
                words = str(problem).removeprefix(f"{self.transport.name}: ")
                found.unread.update((name, words) for name in wanted[at:])
                break
        return found

    def _fetch_block(self, names: list[str], found: Found) -> None:
        hrefs = "".join(f"<href>{escape(self._href(name))}</href>" for name in names)
        body = _HEAD.format("C:calendar-multiget", _DATA + hrefs)
        answer = self.transport.report(self.collection.url, body, depth=None)
        try:
            members = answer.multistatus().members
        except BadAnswer:
            # One member with a character that XML does not know spoils the whole.
            if answer.is_page:
                raise
            if len(names) == 1:
                self._fetch_singly(names[0], found)
                return
            half = len(names) // 2
            self._fetch_block(names[:half], found)
            self._fetch_block(names[half:], found)
            return
        by_name: dict[str, Member] = {}
        for member in members:
            by_name.setdefault(self._name(member), member)
        passed_over = []
        for name in names:
            one = by_name.get(name, Member(name))
            if one.is_gone:
                found.gone.add(name)
            elif one.status != 200 or one.fault:
                code = one.fault or one.status or "no status"
                found.unread[name] = f"the server fails on it ({code})"
            elif one.data is None:
                passed_over.append(name)
            else:
                found.data[name] = one.etag, one.data
        for name in passed_over[:SINGLY]:
            self._fetch_singly(name, found)
        for name in passed_over[SINGLY:]:
            found.unread[name] = "the server leaves it out"

    def _fetch_singly(self, name: str, found: Found) -> None:
        """Download one; the version of a GET is never used to write by."""
        answer = self.transport.get(urljoin(self.collection.url, self._href(name)))
        if answer.status in (404, 410, 418):
            found.gone.add(name)
        elif answer.status == 200 and b"BEGIN:VCALENDAR" in answer.body and not answer.is_page:
            found.data[name] = "", answer.body
        else:
            found.unread[name] = f"the server fails on it ({answer.status})"

    def _propfind(self, body: str, *, depth: int) -> Multistatus:
        return self.transport.propfind(self.collection.url, body, depth=depth).multistatus()

    def _state(self, answer: Multistatus) -> State:
        for member in answer.members:
            if self.collection.is_self(member.href):
                token = member.text(f"{DAV}sync-token")
                ctag = member.text(f"{CALENDARSERVER}getctag")
                return State(token if self.transport.provider.has_sync else "", ctag)
        return State()

    def _name(self, member: Member) -> str:
        name = self.collection.name_of(member.href)
        if name:
            self._hrefs[name] = urlsplit(member.href).path
        return name

    def _href(self, name: str) -> str:
        return self._hrefs.get(name) or self.collection.href_of(name)
