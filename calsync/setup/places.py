"""Trying a place before it stands in a config: is it there, does it let us in, what is in it."""

from __future__ import annotations

import os
import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from calsync.errors import CalsyncError, ConfigError, NotACalendar, UsageError
from calsync.ics.splice import cut
from calsync.model import CalendarSettings
from calsync.secrets import Secret
from calsync.stores import dav, files, open_store
from calsync.stores.base import Resource, Snapshot
from calsync.stores.feed import Feed

_REMINDER = re.compile("calsync-[0-9a-f]{16}-")  # how the name of one in a folder begins


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


@dataclass(frozen=True, slots=True)
class OnDisk:
    """What a path leads to: its type in the config, its files and events."""

    type: str
    files: int
    events: int


def look_at_path(path: str, *, for_reminders: bool = False) -> OnDisk:
    """Read a file or folder, where the interviews are or, `for_reminders`, they alone go.

    Raises UsageError where nothing is there, or what nobody means by their calendar;
    NotACalendar, and CalsyncError where it cannot be read or may not be written.
    """
    store = open_store(path)
    place = files.expanded(path)
    if store.is_folder and os.path.realpath(place) == os.path.realpath(files.expanded("~")):
        words = "is your home folder; name the file, or a folder that holds a calendar alone"
        raise UsageError(f"{files.shown(path)} {words}")
    snapshot = store.read()
    count = _events(snapshot)
    export = None if for_reminders else next(filter(_is_export, snapshot.resources), None)
    if export and store.is_folder:
        words = f"{files.shown(export.name)} in it holds nothing but reminders that were exported"
        raise UsageError(f"{files.shown(path)}: {words}; take it out, or name the calendar's file")
    if export:
        words = "holds nothing but reminders of calsync; name the calendar with the interviews"
        raise UsageError(f"{files.shown(path)} {words}")
    if not files.is_writable(Path(place)):
        raise CalsyncError(f"{files.shown(path)}: this user may not write there")
    return OnDisk("vdir" if store.is_folder else "ics", len(snapshot.resources), count)


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


def _is_export(resource: Resource) -> bool:
    """Tell a file of reminders alone; one that bears a reminder's name is a folder's own."""
    if b"PRODID:-//calsync//" not in resource.data or _REMINDER.match(resource.name):
        return False
    try:
        found = cut(resource.data)
    except NotACalendar:
        return False
    ours = sum(1 for _event in found.events_with(b"\nUID:calsync-"))
    return 0 < ours == len(found.extents)


def _without_config(problem: CalsyncError) -> CalsyncError:
    """Say the same where there is no config yet; what is none there is no calendar."""
    words = str(problem).replace(" in the config", "")
    if problem.exit_code == CalsyncError.exit_code:
        return NotACalendar(words)
    return problem if isinstance(problem, ConfigError) else type(problem)(words)
