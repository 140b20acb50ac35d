"""What stores keep between runs, each calendar in a small SQLite file of its own.

All of it may be thrown away at any time and costs a full read; so a file that is damaged,
foreign or made for other settings counts as none and is replaced. Only the names of what
a run is about to create must be on the disk before it does.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from calsync.errors import CalsyncError
from calsync.stores import files
from calsync.stores.dav.cache import Cached
from calsync.stores.feed import Copy
from calsync.stores.state import make_private, name_of, state_folder

if TYPE_CHECKING:
    from sqlite3 import Connection

T = TypeVar("T")

VERSION: Final = 1
_SCHEMA: Final = f"""
    CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
    CREATE TABLE members (name TEXT PRIMARY KEY, etag TEXT, kept TEXT, data BLOB) WITHOUT ROWID;
    CREATE TABLE ids (id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE unwritten (name TEXT PRIMARY KEY) WITHOUT ROWID;
    PRAGMA user_version = {VERSION};
"""


class CollectionCache:
    """The cache of a collection on a server; see `calsync.stores.dav.cache.Cache`.

    `basis` is whatever decides what is kept: made for another one, it is not used, but for
    the names of what was not written.
    """

    is_lasting = True

    def __init__(self, calendar: str, *, basis: str, folder: Path | None = None) -> None:
        self._file = _File(calendar, folder)
        self._basis = basis
        self._loaded: Cached | None = None
        self._is_loaded = False

    def load(self) -> Cached | None:
        """Give what was saved last for this basis."""
        if not self._is_loaded:
            self._loaded, self._is_loaded = self._read(), True
        return self._loaded

    def save(self, cached: Cached) -> None:
        """Put this in its place, in one step; where that fails the next run reads it all."""
        before = self.load()
        facts = _facts(cached) | {"basis": self._basis}
        with contextlib.suppress(CalsyncError), self._file.change() as connection:
            if before is None:
                for table in ("facts", "members", "ids"):
                    connection.execute(f"DELETE FROM {table}")
            connection.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", facts.items())
            old, new = _members(before), _members(cached)
            gone = [(name,) for name in old.keys() - new.keys()]
            connection.executemany("DELETE FROM members WHERE name = ?", gone)
            changed = [(name, *row) for name, row in new.items() if old.get(name) != row]
            connection.executemany("INSERT OR REPLACE INTO members VALUES (?, ?, ?, ?)", changed)
            connection.execute("DELETE FROM ids")
            connection.executemany("INSERT INTO ids VALUES (?)", [(i,) for i in cached.ids])
        self._loaded = cached

    def unwritten(self) -> frozenset[str]:
        """Name the resources that a run was to create and perhaps did not."""
        found = self._file.look(lambda c: [n for (n,) in c.execute("SELECT name FROM unwritten")])
        return frozenset(found or ())

    def record_unwritten(self, names: frozenset[str]) -> None:
        """Keep those names on the disk; raises CalsyncError where that cannot be."""
        with self._file.change() as connection:
            connection.execute("DELETE FROM unwritten")
            connection.executemany("INSERT INTO unwritten VALUES (?)", [(n,) for n in names])

    def _read(self) -> Cached | None:
        return self._file.look(self._read_from)

    def _read_from(self, connection: Connection) -> Cached | None:
        facts = dict(connection.execute("SELECT name, value FROM facts"))
        if facts.get("basis") != self._basis:
            return None
        etags: dict[str, str] = {}
        kept: dict[str, tuple[str, bytes]] = {}
        for name, etag, kept_etag, data in connection.execute("SELECT * FROM members"):
            etags[name] = etag
            if data is not None:
                kept[name] = kept_etag, data
        return Cached(
            asked=facts["asked"],
            collection=facts["collection"],
            token=facts["token"],
            ctag=facts["ctag"],
            etags=etags,
            kept=kept,
            ids=frozenset(i for (i,) in connection.execute("SELECT id FROM ids")),
            is_whole=facts["is_whole"] == "1",
            compared_at=float(facts["compared_at"]),
            written=frozenset(facts["written"].split()),
        )


class FeedCopies:
    """The last good copy of a feed; see `calsync.stores.feed.Copies`."""

    def __init__(self, url: str, *, folder: Path | None = None) -> None:
        self._file = _File(url, folder)

    def load(self) -> Copy | None:
        """Give the last good copy."""
        return self._file.look(_read_copy)

    def save(self, copy: Copy) -> None:
        """Put this in its place; where that fails the next run has none."""
        with contextlib.suppress(CalsyncError), self._file.change() as connection:
            facts = ("read_at", repr(copy.read_at))
            connection.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", facts)
            row = ("feed", copy.etag, copy.modified, copy.data)
            connection.execute("INSERT OR REPLACE INTO members VALUES (?, ?, ?, ?)", row)


class _File:
    """A SQLite file that is replaced where it cannot be used."""

    def __init__(self, calendar: str, folder: Path | None) -> None:
        self._parents = 0 if folder else 1
        self.path = (folder or state_folder("cache")) / f"{name_of(calendar)}.sqlite"

    def look(self, read: Callable[[Connection], T]) -> T | None:
        """Read from it; None where there is nothing that can be used."""
        import sqlite3

        if not self.path.exists():
            return None
        try:
            with contextlib.closing(self._connect()) as connection:
                if connection.execute("PRAGMA user_version").fetchone()[0] != VERSION:
                    return None
                return read(connection)
        except (sqlite3.Error, KeyError, ValueError, TypeError):
            return None

    @contextlib.contextmanager
    def change(self) -> Iterator[Connection]:
        """Open it to write; all is written at the end, or nothing.

        Raises CalsyncError where it cannot be written.
        """
        import sqlite3

        try:
            make_private(self.path.parent, parents=self._parents)
            with contextlib.closing(self._made()) as connection:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
        except (OSError, sqlite3.Error) as problem:
            words = files.explain(problem) if isinstance(problem, OSError) else str(problem)
            raise CalsyncError(f"{files.shown(self.path)} cannot be written: {words}") from None

    def _made(self) -> Connection:
        """Open it, made anew where it is none of this version."""
        import sqlite3

        for _attempt in range(2):
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            if sys.platform != "win32":
                os.fchmod(descriptor, 0o600)
            os.close(descriptor)
            connection = self._connect()
            try:
                version = connection.execute("PRAGMA user_version").fetchone()[0]
                if version == VERSION:
                    return connection
                if version == 0 and not connection.execute("PRAGMA page_count").fetchone()[0]:
                    connection.executescript(_SCHEMA)
                    return connection
            except sqlite3.DatabaseError as problem:
                if "locked" in str(problem):
                    raise
            connection.close()
            os.unlink(self.path)
        raise sqlite3.DatabaseError("it cannot be made anew")

    def _connect(self) -> Connection:
        import sqlite3

        return sqlite3.connect(self.path, timeout=5, isolation_level=None)


def _read_copy(connection: Connection) -> Copy | None:
    facts = dict(connection.execute("SELECT name, value FROM facts"))
    row = connection.execute("SELECT etag, kept, data FROM members").fetchone()
    if row is None:
        return None
    return Copy(row[2], etag=row[0], modified=row[1], read_at=float(facts["read_at"]))


def _facts(cached: Cached) -> dict[str, str]:
    return {
        "asked": cached.asked,
        "collection": cached.collection,
        "token": cached.token,
        "ctag": cached.ctag,
        "is_whole": str(int(cached.is_whole)),
        "compared_at": repr(cached.compared_at),
        "written": " ".join(sorted(cached.written)),
    }


def _members(cached: Cached | None) -> Mapping[str, tuple[str, str, bytes | None]]:
    if cached is None:
        return {}
    return {name: (etag, *cached.kept.get(name, ("", None))) for name, etag in cached.etags.items()}
