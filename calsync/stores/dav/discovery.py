"""From an address to the one calendar that is meant: by address or name, never the first.

RFC 6764 (well-known, DNS), RFC 5397 (principal), RFC 4791 6.2.1 (home). Only here may a server
send us elsewhere, and only within its own site.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from calsync.errors import CalsyncError, ConfigError
from calsync.stores import web
from calsync.stores.dav import address
from calsync.stores.dav.address import Collection
from calsync.stores.dav.multistatus import CALDAV, CALENDARSERVER, DAV, Member
from calsync.stores.dav.reading import State
from calsync.stores.dav.transport import Answer, Transport, shown

MOST_REDIRECTS = 5
WELL_KNOWN = "/.well-known/caldav"
DNS_SECONDS = 5.0

_PROPS = (
    '<?xml version="1.0" encoding="utf-8"?>\n<propfind xmlns="DAV:"'
    ' xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/"><prop>'
    "<resourcetype/><displayname/><current-user-principal/><current-user-privilege-set/>"
    "<sync-token/><S:getctag/><C:calendar-home-set/><C:supported-calendar-component-set/>"
    "</prop></propfind>"
)
_NOT_HERE = frozenset({403, 404, 405, 410, 501})
_NEVER = frozenset({f"{CALDAV}schedule-inbox", f"{CALDAV}schedule-outbox"})
_WRITE = frozenset(f"{DAV}{right}" for right in ("all", "write", "write-content", "bind"))


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar on a server that holds events."""

    collection: Collection
    name: str
    can_write: bool  # as far as the server says
    state: State


def find(transport: Transport, url: str, name: str = "") -> Calendar:
    """Find the calendar at an address, or the one of that name on the server there.

    Where the address is a server's and no name is given, there must be one calendar alone.
    Raises ConfigError that tells the names where it is not clear which is meant, and
    CalsyncError where no calendar is found at all.
    """
    at, members = _look(transport, url)
    here = [c for c in _calendars(transport, at, members) if c.collection == Collection.at(at)]
    if here and not name:
        return here[0]
    # A calendar names its principal as well: its siblings are found through that.
    return _choose(transport, _of_the_user(transport, at, members), name)


def list_all(transport: Transport, url: str) -> tuple[Calendar, ...]:
    """Give every calendar of the user on the server there, by name."""
    at, members = _look(transport, url)
    return tuple(sorted(_of_the_user(transport, at, members), key=lambda c: c.name))


def _look(transport: Transport, url: str) -> tuple[str, tuple[Member, ...]]:
    """Ask at the address, then at the well-known one, then where the DNS says."""
    tried = 0
    for candidate in _candidates(url):
        answer, at = _ask(transport, candidate, depth=0)
        tried = tried or answer.status
        if answer.status not in _NOT_HERE and not answer.is_page:
            return at, answer.multistatus().members
    if tried == 403 and transport.provider.on_forbidden:
        words = "the server does not allow it (403)"
        raise CalsyncError(f"{transport.name}: {words}; {transport.provider.on_forbidden}")
    raise CalsyncError(
        f"{transport.name}: there is no calendar server at {shown(url)} (it answers {tried});"
        " correct the url in the config"
    )


def _candidates(url: str) -> Iterator[str]:
    yield url
    yield urljoin(url, WELL_KNOWN)
    yield from _by_dns(url)


def _by_dns(url: str) -> Iterator[str]:
    """Give where SRV and TXT records of the domain lead, within the site (RFC 6764, 3 to 6)."""
    if web.is_this_machine(url):
        return
    from dns.exception import DNSException
    from dns.resolver import resolve

    service = f"_caldavs._tcp.{urlsplit(url).hostname}"
    path = WELL_KNOWN
    try:
        for text in resolve(service, "TXT", lifetime=DNS_SECONDS):
            for part in text.strings:
                if part.startswith(b"path=/"):
                    path = part[5:].decode("ascii")
    except (DNSException, ValueError):
        pass
    try:
        places = sorted(resolve(service, "SRV", lifetime=DNS_SECONDS), key=lambda r: r.priority)
    except DNSException:
        return
    for place in places:
        host = str(place.target).rstrip(".")
        to = f"https://{host}:{place.port}{path}"
        if host and address.is_same_site(url, to):
            yield to


def _of_the_user(transport: Transport, url: str, members: tuple[Member, ...]) -> list[Calendar]:
    """Go by way of the principal to the home of its calendars, and list them."""
    for _step in range(2):
        hrefs = [h for m in members for h in m.hrefs(f"{CALDAV}calendar-home-set")]
        if hrefs:
            return _list(transport, _within(transport, url, hrefs[0]))
        hrefs = [h for m in members for h in m.hrefs(f"{DAV}current-user-principal")]
        if not hrefs:
            break
        answer, url = _ask(transport, _within(transport, url, hrefs[0]), depth=0)
        members = answer.multistatus().members
    return _list(transport, url)  # some servers have no principals


def _list(transport: Transport, home: str) -> list[Calendar]:
    answer, at = _ask(transport, home, depth=1)
    return _calendars(transport, at, answer.multistatus().members)


def _calendars(transport: Transport, url: str, members: Iterable[Member]) -> list[Calendar]:
    found = []
    for member in members:
        types = member.types
        if f"{CALDAV}calendar" not in types or types & _NEVER or member.status != 200:
            continue
        kinds = member.properties.get(f"{CALDAV}supported-calendar-component-set")
        names = {(c.get("name") or "").upper() for c in kinds} if kinds is not None else set()
        if names and "VEVENT" not in names:
            continue
        rights = member.names(f"{DAV}current-user-privilege-set")
        token = member.text(f"{DAV}sync-token") if transport.provider.has_sync else ""
        found.append(
            Calendar(
                collection=Collection.at(_within(transport, url, member.href)),
                name=member.text(f"{DAV}displayname"),
                can_write=not rights or not _WRITE.isdisjoint(rights),
                state=State(token, member.text(f"{CALENDARSERVER}getctag")),
            )
        )
    return found


def _choose(transport: Transport, calendars: list[Calendar], name: str) -> Calendar:
    if name:
        fitting = [c for c in calendars if c.name == name]
        fitting = fitting or [c for c in calendars if c.name.casefold() == name.casefold()]
        fitting = fitting or [
            c for c in calendars if c.collection.path.rstrip("/").rpartition("/")[2] == name
        ]
    else:
        fitting = calendars
    if len(fitting) == 1:
        return fitting[0]
    if not calendars:
        raise CalsyncError(f"{transport.name}: no calendar is found there; correct the url")
    names = ", ".join(sorted(f'"{c.name or shown(c.collection.url)}"' for c in calendars))
    where = f"calendars.{transport.name}.calendar"
    if not name:
        raise ConfigError([f"{where}: is missing; the server has {names}"])
    if not fitting:
        raise ConfigError([f'{where}: there is no "{name}"; the server has {names}'])
    addresses = ", ".join(sorted(shown(c.collection.url) for c in fitting))
    raise ConfigError([f'{where}: several are called "{name}"; put one as url: {addresses}'])


def _within(transport: Transport, url: str, href: str) -> str:
    """Give the address that an answer names; it must be of the same site."""
    to = urljoin(url, href.strip())
    if address.is_same_site(url, to):
        return to
    raise CalsyncError(
        f"{transport.name}: the server sends us to {shown(to)}, which is not its own;"
        " if that is right, make it the url in the config"
    )


def _ask(transport: Transport, url: str, *, depth: int) -> tuple[Answer, str]:
    """Ask, follow redirects within the site, and tell where the answer came from."""
    for _redirect in range(MOST_REDIRECTS):
        transport.move(url)
        answer = transport.propfind(url, _PROPS, depth=depth)
        if not answer.is_redirect:
            return answer, url
        url = _within(transport, url, answer.headers.get("Location", ""))
    raise CalsyncError(f"{transport.name}: the server sends us round in circles")
