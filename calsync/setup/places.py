"""Trying a place before it stands in a config: is it there, does it let us in, what is in it."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from calsync.errors import CalsyncError, ConfigError, NotACalendar
from calsync.ics.splice import cut
from calsync.model import CalendarSettings
from calsync.secrets import Secret
from calsync.stores import dav, files, open_store
from calsync.stores.base import Snapshot
from calsync.stores.feed import Feed


@dataclass(frozen=True, slots=True)
class Offered:
    """A calendar of a server; `is_named` where the address that was given is its own."""

    url: str
    name: str
    can_write: bool
    is_named: bool


def address(words: str) -> str:
    """Make an address of what people type: a host, an e-mail address, or one already.

    >>> address("cloud.example.com/dav"), address("alex@example.com")
    ('https://cloud.example.com/dav', 'https://example.com')
    """
    words = words.strip()
    if re.match("[a-z]+://", words, re.IGNORECASE):
        return words
    if re.match("webcals?:", words, re.IGNORECASE):
        return words
    return f"https://{words.rpartition('@')[2] if '/' not in words else words}"


def host_of(account: CalendarSettings) -> str:
    """Name the server of an account, for messages."""
    return urlsplit(dav.address_of(account)).hostname or account.provider


def offered(account: CalendarSettings, secret: Secret | None) -> tuple[Offered, ...]:
    """Log in, and list every calendar there that holds events, by name.

    Raises LoginRefused, TryAgainLater (its cause says why), NotACalendar where there is none.
    """
    from calsync.stores.dav import discovery
    from calsync.stores.dav.address import Collection

    url = dav.address_of(account)
    with closing(dav.connect(account, secret)) as transport:
        try:
            found = discovery.list_all(transport, url)
        except CalsyncError as problem:
            raise _without_config(problem) from problem.__cause__
    if not found:
        raise NotACalendar(f"{account.name}: the server has no calendar for this user")
    given = Collection.at(url)
    return tuple(
        Offered(c.collection.url, c.name, c.can_write, c.collection == given) for c in found
    )


def look_at_path(path: str) -> tuple[str, int]:
    """Read a file or folder; give its type in the config and how many events it has.

    Raises UsageError where nothing is there, NotACalendar, and CalsyncError where it
    cannot be read or may not be written.
    """
    store = open_store(path)
    count = _events(store.read())
    place = files.expanded(path)
    if not files.is_writable(Path(place)):
        raise CalsyncError(f"{files.shown(path)}: this user may not write there")
    return ("vdir" if store.is_folder else "ics"), count


def look_at_feed(calendar: CalendarSettings) -> int:
    """Read an address; give how many events it has. Raises CalsyncError."""
    feed = Feed(
        calendar.url,
        name=calendar.name,
        ca_file=calendar.ca_file,
        fingerprint=calendar.fingerprint,
    )
    try:
        return _events(feed.read())
    except ConfigError:
        raise
    except CalsyncError as problem:
        raise _without_config(problem) from problem.__cause__


def _events(snapshot: Snapshot) -> int:
    """Count the events. Raises NotACalendar where not one file is a calendar."""
    count, problems = 0, []
    for resource in snapshot.resources:
        try:
            count += len(cut(resource.data, name=files.shown(resource.name)).extents)
        except NotACalendar as problem:
            problems.append(problem)
    if problems and len(problems) == len(snapshot.resources):
        raise problems[0]
    return count


def _without_config(problem: CalsyncError) -> CalsyncError:
    """Say the same where there is no config yet; what is none there is no calendar."""
    words = str(problem).replace(" in the config", "")
    if problem.exit_code == CalsyncError.exit_code:
        return NotACalendar(words)
    return problem if isinstance(problem, ConfigError) else type(problem)(words)
