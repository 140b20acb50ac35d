"""What must outlive a run: one small SQLite file per config in the user's state folder.

The calendar is the database, and losing this file loses little: whatever cannot be used
counts as no memory and is put aside, never an error. Order is not remembered, nor is
the evidence of an interview. Text that is no Unicode stands as a BLOB, in UTF-8 with
surrogates; a moment as ISO 8601 with its zone in brackets. `facts.checksum` is over all
rows of the tables named here, because SQLite itself notices little of what happens to a
file; who edits one by hand makes it empty.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from calsync.errors import CalsyncError, TryAgainLater
from calsync.model import (
    Event,
    Fate,
    Interview,
    Line,
    Mark,
    Note,
    Person,
    Remembered,
    Slot,
    Standing,
    Statement,
    Trace,
    Verdict,
)
from calsync.stores import files
from calsync.stores.state import key_of, make_private, name_of, state_folder

if TYPE_CHECKING:
    from json import JSONEncoder
    from sqlite3 import Connection

APPLICATION_ID: Final = int.from_bytes(b"cals", "big")
PUT_ASIDE: Final = 5  # files; the last place is then used again

Row = tuple[str | bytes | int | None, ...]
Rows = dict[str, dict[Row, Row]]  # table -> key -> row

# Table -> its key, which the row begins with.
_TABLES: Final = {
    "traces": ("uid",),
    "statements": ("home", "carrier", "part", "line", "key", "value"),
    "interviews": ("id", "calendar", "resource", "frame"),
    "first_seen": ("id",),
    "settled": ("uid",),
    "told": ("digest",),
    "calendars": ("name",),
    "given": ("name",),
    "announced": ("uid",),
}

# Statements that bring version 0, 1, … to the next; never changed, only added to. A new
# column comes last. What is not in _TABLES belongs to the module that has added it.
STEPS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """CREATE TABLE traces (
            uid TEXT, id TEXT, kind TEXT, number INTEGER, start TEXT, fate TEXT,
            generation INTEGER, mark_cause TEXT, mark_start TEXT, mark_title TEXT,
            mark_text TEXT, mark_judged TEXT, mark_ends TEXT, mark_previous TEXT,
            mark_done TEXT, mark_twin TEXT, mark_double TEXT, mark_round TEXT,
            PRIMARY KEY (uid)
        ) WITHOUT ROWID""",
        """CREATE TABLE statements (
            home TEXT, carrier TEXT, part INTEGER, line INTEGER, key TEXT, value TEXT,
            day TEXT, modified TEXT, seen TEXT, is_in_reminder INTEGER,
            PRIMARY KEY (home, carrier, part, line, key, value)
        ) WITHOUT ROWID""",
        """CREATE TABLE interviews (
            id TEXT, calendar TEXT, resource TEXT, frame INTEGER, uid TEXT,
            recurrence_id TEXT, title TEXT, start TEXT, "end" TEXT, all_day INTEGER,
            has_own_zone INTEGER, notes TEXT, location TEXT, url TEXT, organizer TEXT,
            attendees TEXT, status TEXT, method TEXT, categories TEXT, recurring INTEGER,
            endless INTEGER, owner TEXT, created TEXT, modified TEXT, nature TEXT,
            standing TEXT, employer TEXT, employer_key TEXT, role TEXT, role_key TEXT,
            round_name TEXT, contact TEXT, settled INTEGER,
            PRIMARY KEY (id, calendar, resource, frame)
        ) WITHOUT ROWID""",
        "CREATE TABLE first_seen (id TEXT PRIMARY KEY, seen TEXT) WITHOUT ROWID",
        "CREATE TABLE settled (uid TEXT PRIMARY KEY, verdict TEXT) WITHOUT ROWID",
        "CREATE TABLE told (digest TEXT PRIMARY KEY) WITHOUT ROWID",
        "CREATE TABLE calendars (name TEXT PRIMARY KEY, had_foreign INTEGER) WITHOUT ROWID",
        "CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    ),
    (
        "CREATE TABLE given (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
        "ALTER TABLE traces ADD COLUMN mark_silenced TEXT DEFAULT ''",
    ),
    (
        """CREATE TABLE announced (
            uid TEXT, id TEXT, kind TEXT, number INTEGER, start TEXT, fate TEXT,
            generation INTEGER, mark_cause TEXT, mark_start TEXT, mark_title TEXT,
            mark_text TEXT, mark_judged TEXT, mark_ends TEXT, mark_previous TEXT,
            mark_done TEXT, mark_twin TEXT, mark_double TEXT, mark_round TEXT,
            mark_silenced TEXT, PRIMARY KEY (uid)
        ) WITHOUT ROWID""",
    ),
    (
        "ALTER TABLE traces ADD COLUMN mark_words TEXT DEFAULT ''",
        "ALTER TABLE announced ADD COLUMN mark_words TEXT DEFAULT ''",
    ),
    ("ALTER TABLE statements ADD COLUMN ended TEXT",),
)


class _Damaged(Exception):
    """The file is no memory that can be used; the text says why."""


class _Denied(Exception):
    """The system does not let the file be used; the text says why."""


class _Unfinished(_Denied):
    """A save died half way, and only who may write can take it back."""


def open_memory(*calendars: str | os.PathLike[str], folder: Path | None = None) -> Memory:
    """Name the memory of a config, by its path, or of calendars given as paths or addresses.

    `folder` is where it stands instead of the user's state folder. Nothing is read or made.
    """
    place = Path(os.path.abspath(folder)) if folder else state_folder("memory")
    name = name_of(*(key_of(calendar) for calendar in calendars))
    return Memory(place / f"{name}.sqlite", own_parents=0 if folder else 1)


@dataclass(slots=True)
class Memory:
    """One memory; `notes` are of the last load or save.

    `own_parents` folders above its own are made this user's too. Other processes are
    waited for as long as `patience_seconds`.
    """

    file: Path
    notes: tuple[Note, ...] = field(default=(), init=False)
    own_parents: int = 0
    patience_seconds: float = 5
    steps: Sequence[Sequence[str]] = STEPS
    _saved: tuple[Remembered, Rows] | None = field(default=None, init=False, repr=False)
    _written: str = field(default="", init=False, repr=False)  # the checksum of what stands now

    def load(self) -> Remembered | None:
        """Read what was saved; None where there is nothing that can be used.

        Writes nothing, but for taking back what a save that died had begun. Raises
        TryAgainLater where another process keeps the file to itself.
        """
        self.notes = ()
        try:
            if not self._has_content():
                return None
            try:
                return self._read("ro")
            except _Unfinished:
                return self._read("rw")
        except FileNotFoundError:
            return None
        except _Damaged as problem:
            self._say(f"counts as no memory: {problem}; the next run that saves puts it aside")
        except _Denied as problem:
            self._say(f"counts as no memory for now: {problem}")
        return None

    def save(self, before: Remembered | None, after: Remembered) -> None:
        """Write what differs between two memories, all of it or nothing.

        `before` is what was loaded. What others have saved since stays, where this says
        nothing else. Where nothing differs nothing is written.

        Raises:
            TryAgainLater: another process keeps the file to itself.
            CalsyncError: it cannot be written; what was saved before stands.
        """
        self.notes = ()
        if before == after:
            return
        if before is None:
            old: Rows = {}
        elif self._saved and self._saved[0] is before:
            old = self._saved[1]
        else:
            old = _rows(before)
        new = _rows(after, before, old)
        self._saved = after, new
        if old == new:
            return
        try:
            make_private(self.file.parent, parents=self.own_parents)
            try:
                self._write(old, new)
            except _Damaged as problem:
                self._put_aside(str(problem))
                self._write(old, new)
        except (OSError, _Damaged, _Denied) as problem:
            raise CalsyncError(
                f"the memory {files.shown(self.file)} cannot be saved: {_explained(problem)}"
            ) from None

    def backup(self, path: str | os.PathLike[str]) -> None:
        """Keep a copy of a calendar's file beside the memory, unless there is one already.

        Nothing is done for a folder, and where there is no file. Raises TryAgainLater
        where the file keeps changing, and CalsyncError where no copy can be made.
        """
        source, copy = Path(files.expanded(path)), self.backup_file(path)
        if os.path.lexists(copy) or not os.path.isfile(source):
            return
        try:
            make_private(copy.parent, parents=self.own_parents)
            files.remove_leftovers(copy.parent)
            files.keep_copy(source, copy)
        except FileExistsError:
            return
        except OSError as problem:
            raise CalsyncError(
                f"no copy of {files.shown(source)} can be kept in {files.shown(copy.parent)}: "
                f"{_explained(problem)}"
            ) from None

    def backup_file(self, path: str | os.PathLike[str]) -> Path:
        """Name the copy of a calendar's file."""
        return self.file.with_name(f"{name_of(key_of(path))}.before.ics")

    def _say(self, text: str) -> None:
        self.notes = (Note(files.shown(self.file), text),)

    def _has_content(self) -> bool:
        """Look at the first bytes, before SQLite makes files beside a database in WAL mode.

        False for an empty file, which a first save that died leaves behind. No connection
        of this process may be open now: on POSIX closing a file ends its locks.
        """
        try:
            with files.opened(self.file) as file:
                header = file.read(100)
        except (FileNotFoundError, NotADirectoryError):
            raise FileNotFoundError from None
        except OSError as problem:
            raise _Damaged(_explained(problem)) from None
        is_ours = (
            header[:16] == b"SQLite format 3\0"
            and header[18:20] == b"\1\1"
            and header[68:72] == APPLICATION_ID.to_bytes(4, "big")
        )
        if header and not is_ours:
            raise _Damaged("it is damaged, or something else")
        return bool(header)

    def _read(self, mode: str) -> Remembered | None:
        import sqlite3

        with self._connected(mode) as connection:
            connection.execute("BEGIN")
            version = self._version(connection)
            if version == 0 and not connection.execute("PRAGMA page_count").fetchone()[0]:
                return None  # a first save that died was taken back
            if version == len(self.steps):
                return _remembered(_checked(connection)[0])
            with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as newer:
                connection.backup(newer)
                self._migrate(newer, version)
                return _remembered(_fetched(newer))

    def _write(self, old: Rows, new: Rows) -> None:
        with contextlib.suppress(FileNotFoundError):
            self._has_content()
        self._make_file()
        with self._connected("rw") as connection:
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("BEGIN IMMEDIATE")
            version = self._version(connection)
            if version == len(self.steps):
                there, checksum = _checked(connection)
            else:
                self._migrate(connection, version)
                there, checksum = _fetched(connection), ""
            if not checksum or checksum != self._written:
                _remembered(there)  # or it is put aside
            if version == 0:
                old = {}
            changed: list[str] = []
            for table, key in _TABLES.items():
                was, stands, wanted = old.get(table, {}), there[table], new[table]
                gone = [k for k in was.keys() - wanted.keys() if k in stands]
                put = [r for k, r in wanted.items() if was.get(k) != r and stands.get(k) != r]
                places = " AND ".join(f'"{column}" = ?' for column in key)
                connection.executemany(f"DELETE FROM {table} WHERE {places}", gone)
                if put:
                    marks = ", ".join("?" * len(put[0]))
                    connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", put)
                if gone or put:
                    changed.append(table)
            if not changed and version == len(self.steps):
                return
            checksum = _checksum({**there, **_fetched(connection, changed)})
            connection.execute("INSERT OR REPLACE INTO facts VALUES ('checksum', ?)", (checksum,))
            connection.execute("COMMIT")
            self._written = checksum

    def _version(self, connection: Connection) -> int:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(self.steps):
            raise _Damaged("a newer version of calsync has written it")
        return version

    def _migrate(self, connection: Connection, version: int) -> None:
        for step in self.steps[version:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(self.steps)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")

    def _make_file(self) -> None:
        """Make the file, this user's alone; its journal takes after it."""
        descriptor = os.open(self.file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if sys.platform != "win32" and os.fstat(descriptor).st_mode & 0o077:
                os.fchmod(descriptor, 0o600)
        finally:
            os.close(descriptor)

    def _put_aside(self, reason: str) -> None:
        """Rename the file, and what SQLite has left beside it."""
        names = [
            self.file.with_name(f"{self.file.name}.damaged{f'-{number}' if number else ''}")
            for number in range(PUT_ASIDE)
        ]
        place = next((n for n in names if not os.path.lexists(n)), names[-1])
        os.replace(self.file, place)
        for tail in ("-journal", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.replace(f"{self.file}{tail}", f"{place}{tail}")
        self._say(f"counted as no memory: {reason}; it was put aside as {files.shown(place.name)}")

    @contextlib.contextmanager
    def _connected(self, mode: str) -> Iterator[Connection]:
        """Open the file; whatever is not committed at the end has not happened."""
        import sqlite3
        from urllib.parse import quote

        path = self.file.as_posix()
        uri = f"file://{'' if path.startswith('/') else '/'}{quote(os.fsencode(path))}?mode={mode}"
        try:
            with contextlib.closing(
                sqlite3.connect(uri, uri=True, timeout=self.patience_seconds, isolation_level=None)
            ) as connection:
                yield connection
        except (sqlite3.ProgrammingError, sqlite3.InterfaceError):
            raise  # a fault of this module
        except sqlite3.Error as problem:
            raise self._translated(problem) from None
        except UnicodeDecodeError:  # a damaged name of a table, in SQLite's complaint of it
            raise _Damaged("it is damaged") from None

    def _translated(self, problem: Exception) -> Exception:
        name = str(getattr(problem, "sqlite_errorname", ""))
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL")):
            return TryAgainLater(
                f"another run uses the memory {files.shown(self.file)}; try again when it is done"
            )
        if name in ("SQLITE_READONLY_ROLLBACK", "SQLITE_READONLY_RECOVERY"):
            return _Unfinished("a run died while it saved, and this one may not write here")
        if name == "SQLITE_FULL":
            return _Denied("there is no space left on the disk")
        if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
            return _Denied("this user may not write here; check the rights of file and folder")
        if name in ("SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ", "SQLITE_IOERR_CORRUPTFS"):
            return _Damaged("the disk does not give it back")
        if name.startswith(("SQLITE_IOERR", "SQLITE_NOMEM", "SQLITE_NOLFS")):
            return _Denied(f"the disk refuses ({problem})")
        return _Damaged("it is damaged")


def _explained(problem: Exception) -> str:
    return files.explain(problem) if isinstance(problem, OSError) else str(problem)


# --- rows -----------------------------------------------------------------------------


def _fetched(connection: Connection, tables: Iterable[str] = _TABLES) -> Rows:
    """Read the rows of tables, by key."""
    rows: Rows = {}
    for table in tables:
        key = _TABLES[table]
        order = ", ".join(f'"{column}"' for column in key)
        found = connection.execute(f"SELECT * FROM {table} ORDER BY {order}")
        rows[table] = {row[: len(key)]: row for row in found}
    return rows


def _checked(connection: Connection) -> tuple[Rows, str]:
    """Read the rows and their checksum; raise _Damaged where they are not what was written."""
    rows = _fetched(connection)
    checksum = _checksum(rows)
    found = connection.execute("SELECT value FROM facts WHERE name = 'checksum'").fetchone()
    if not found or found[0] not in ("", checksum):
        raise _Damaged("it is damaged")
    return rows, checksum


def _checksum(rows: Rows) -> str:
    from marshal import dumps
    from zlib import crc32

    # Format 2 is plain lengths and bytes: fixed since Python 2.5 (a test holds it to that).
    return f"{crc32(dumps([list(rows[table].values()) for table in _TABLES], 2)):08x}"


def _rows(
    remembered: Remembered, before: Remembered | None = None, known: Rows | None = None
) -> Rows:
    """Turn a memory into rows; of two values with one key the last one counts.

    `known` are the rows of the memory `before`: what is the same is not made again.
    """
    made: dict[str, Iterable[Row]] = {
        "traces": map(_trace_row, remembered.traces),
        "statements": map(_statement_row, remembered.statements),
        "interviews": map(_interview_row, remembered.interviews),
        "first_seen": ((i, _moment(at)) for i, at in remembered.first_seen.items()),
        "settled": ((uid, verdict.value) for uid, verdict in remembered.settled.items()),
        "told": ((digest,) for digest in remembered.told),
        "calendars": ((name, int(had)) for name, had in remembered.calendars.items()),
        "given": iter(remembered.given.items()),
        "announced": map(_trace_row, remembered.announced),
    }
    rows: Rows = {}
    for table, key in _TABLES.items():
        if known and getattr(remembered, table) == getattr(before, table):
            rows[table] = known[table]
        else:
            rows[table] = {row[: len(key)]: row for row in _stored(tuple(made[table]))}
    return rows


def _remembered(rows: Rows) -> Remembered:
    """Turn rows into a memory; raise _Damaged where one makes no sense."""
    try:
        of = {table: [_plain(row) for row in rows[table].values()] for table in _TABLES}
        return Remembered(
            traces=tuple(_trace(*row) for row in of["traces"]),
            statements=tuple(_statement(*row) for row in of["statements"]),
            interviews=tuple(_interview(*row) for row in of["interviews"]),
            first_seen={i: _read_moment(seen) for i, seen in of["first_seen"]},
            settled={uid: Verdict(verdict) for uid, verdict in of["settled"]},
            told=frozenset(digest for (digest,) in of["told"]),
            calendars={name: bool(had) for name, had in of["calendars"]},
            given={str(name): str(value) for name, value in of["given"]},
            announced=tuple(_trace(*row) for row in of["announced"]),
        )
    except (ValueError, TypeError, AttributeError, LookupError, OverflowError):
        raise _Damaged("it holds something that calsync does not write") from None


def _stored(rows: Sequence[Row]) -> Sequence[Row]:
    """Give text that SQLite cannot hold as bytes."""
    try:
        "".join(map(str, chain.from_iterable(rows))).encode()  # nearly always there is none
    except UnicodeEncodeError:
        return [tuple(_encoded(v) if isinstance(v, str) else v for v in row) for row in rows]
    return rows


def _encoded(text: str) -> str | bytes:
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def _plain(row: Row) -> tuple[Any, ...]:
    """Undo `_stored`."""
    if bytes not in map(type, row):
        return row
    return tuple(
        value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value
        for value in row
    )


# --- values ---------------------------------------------------------------------------


def _trace_row(trace: Trace) -> Row:
    slot, mark = trace.slot, trace.mark
    return (
        trace.uid, trace.id, slot.kind, slot.number, _moment(trace.start), trace.fate.value,
        trace.generation, mark.cause, mark.start, mark.title, mark.text, mark.judged, mark.ends,
        mark.previous, mark.done, mark.twin, mark.double, mark.round, mark.silenced,
        mark.words,
    )  # fmt: skip


def _trace(
    uid: str, id: str, kind: str, number: int, start: str, fate: str, generation: int, *mark: str
) -> Trace:
    return Trace(
        uid, id, Slot(kind, number), _read_moment(start), Fate(fate), generation, Mark(*mark)
    )


def _statement_row(statement: Statement) -> Row:
    seen, ended = statement.seen, statement.ended
    return (
        statement.home, statement.carrier, *statement.place, statement.line.key,
        statement.line.value, statement.day.isoformat(), statement.modified,
        None if seen is None else _moment(seen), int(statement.is_in_reminder),
        None if ended is None else _moment(ended),
    )  # fmt: skip


def _statement(
    home: str, carrier: str, part: int, line: int, key: str, value: str, day: str,
    modified: str, seen: str | None, is_in_reminder: int, ended: str | None,
) -> Statement:  # fmt: skip
    return Statement(
        home=home,
        carrier=carrier,
        line=Line(key, value),
        day=date.fromisoformat(day),
        place=(part, line),
        modified=modified,
        seen=None if seen is None else _read_moment(seen),
        is_in_reminder=bool(is_in_reminder),
        ended=None if ended is None else _read_moment(ended),
    )


def _interview_row(interview: Interview) -> Row:
    event = interview.event
    return (
        event.id, event.calendar, event.resource, event.frame, event.uid, event.recurrence_id,
        event.title, _moment(event.start), _moment(event.end), int(event.all_day),
        int(event.has_own_zone), event.notes, event.location, event.url,
        _json(_triple(event.organizer)), _json([_triple(p) for p in event.attendees]),
        event.status, event.method, _json(event.categories), int(event.recurring),
        int(event.endless), event.owner, event.created, event.modified, interview.nature.value,
        interview.standing.value, interview.employer, interview.employer_key, interview.role,
        interview.role_key, interview.round_name, _json(_triple(interview.contact)),
        int(interview.settled),
    )  # fmt: skip


def _interview(
    _id: str, calendar: str, resource: str, frame: int, uid: str, recurrence_id: str,
    title: str, start: str, end: str, all_day: int, has_own_zone: int, notes: str,
    location: str, url: str, organizer: str, attendees: str, status: str, method: str,
    categories: str, recurring: int, endless: int, owner: str, created: str, modified: str,
    nature: str, standing: str, employer: str, employer_key: str, role: str, role_key: str,
    round_name: str, contact: str, settled: int,
) -> Interview:  # fmt: skip
    event = Event(
        uid=uid,
        title=title,
        start=_read_moment(start),
        end=_read_moment(end),
        recurrence_id=recurrence_id,
        all_day=bool(all_day),
        has_own_zone=bool(has_own_zone),
        notes=notes,
        location=location,
        url=url,
        organizer=_person(_read_json(organizer)),
        attendees=tuple(Person(*item) for item in _read_json(attendees)),
        status=status,
        method=method,
        categories=tuple(_read_json(categories)),
        recurring=bool(recurring),
        endless=bool(endless),
        calendar=calendar,
        owner=owner,
        resource=resource,
        frame=frame,
        created=created,
        modified=modified,
    )
    return Interview(
        event=event,
        nature=Verdict(nature),
        standing=Standing(standing),
        employer=employer,
        employer_key=employer_key,
        role=role,
        role_key=role_key,
        round_name=round_name,
        contact=_person(_read_json(contact)),
        settled=bool(settled),
    )


def _triple(person: Person | None) -> Sequence[str]:
    return () if person is None else (person.name, person.email, person.partstat)


def _person(triple: Sequence[str]) -> Person | None:
    return Person(*triple) if triple else None


def _json(items: Sequence[object]) -> str:
    return _encoder().encode(items) if items else ""


@lru_cache(maxsize=1)
def _encoder() -> JSONEncoder:
    from json import JSONEncoder

    return JSONEncoder(ensure_ascii=False)  # escaped surrogates could grow together


def _read_json(text: str) -> Any:
    if not text:
        return ()
    import json

    return json.loads(text)


def _moment(at: datetime) -> str:
    """Write a moment such as "2026-03-04T14:00:00-05:00[America/New_York]" (RFC 9557)."""
    zone = at.tzinfo
    if isinstance(zone, ZoneInfo) and zone.key:
        return f"{at.isoformat()}[{zone.key}]"
    return at.isoformat()


@lru_cache(maxsize=4096)
def _read_moment(text: str) -> datetime:
    """Undo `_moment`: the clock time in its zone, or UTC where no such zone is known."""
    clock, _, key = text.partition("[")
    at = datetime.fromisoformat(clock)
    if not key:
        return at
    zone = _zone(key[:-1])
    if zone is None:
        with contextlib.suppress(OverflowError):
            return at.astimezone(ZoneInfo("UTC"))
        return at.replace(tzinfo=ZoneInfo("UTC"))
    here = at.replace(tzinfo=zone)
    if here.utcoffset() != at.utcoffset():
        later = here.replace(fold=1)
        if later.utcoffset() == at.utcoffset():
            return later
    return here


@lru_cache(maxsize=512)
def _zone(key: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(key)
    except (LookupError, ValueError, OSError):
        return None
