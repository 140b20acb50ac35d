"""A calendar on a CalDAV server, behind the two verbs of every store.

What a run reads is the cache of the run before, brought up to date: by what the server
says has changed since (one request), or by a comparison of the whole listing. What is kept
is what can matter: reminders of ours, what `keeps` says may be an interview, and whatever
event a reminder of ours belongs to.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from calsync.errors import CalsyncError, TryAgainLater
from calsync.model import Level, Note, interview_id
from calsync.stores.base import Outcome, Resource, Snapshot, Status, Write
from calsync.stores.dav import discovery, guard
from calsync.stores.dav.address import Collection
from calsync.stores.dav.cache import Cache, Cached, MemoryCache
from calsync.stores.dav.reading import Reader, State
from calsync.stores.dav.transport import Transport
from calsync.stores.dav.writing import Writer

FIRST_COMPARE_SECONDS = 60 * 60  # after a first look that left out what seemed far away
BLOCKS_WORTH_A_QUERY = 3

_ID = re.compile(r"calsync-([0-9a-f]{16})-")


@dataclass(slots=True)
class _View:
    """The collection as this run sees it."""

    state: State
    etags: dict[str, str]
    kept: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    ids: frozenset[str] = frozenset()
    is_whole: bool = True
    compared_at: float = 0.0
    is_compared_now: bool = False
    doubtful: set[str] = field(default_factory=set)  # whose version may be an old one
    written: set[str] = field(default_factory=set)  # by ourselves, and not reported since
    passed: dict[str, bytes] = field(default_factory=dict)  # downloaded, and not kept
    gaps: list[Note] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)


class DavStore:
    """A collection of a CalDAV server; a resource bears its decoded name there.

    `keeps` tells of the data of a resource whether it may be an interview; it must not
    depend on the time. `window` are the days that count for a first look, with wide
    margins; without one, or with a cache that does not last, everything is read at once.
    `ids` are those of reminders that other calendars hold. `accept_empty` believes a
    collection that has lost everything. Call `commit` when the plan was carried out: only
    then the next run begins where this one has ended.
    """

    is_folder = True

    def __init__(
        self,
        transport: Transport,
        url: str,
        *,
        calendar: str = "",
        keeps: Callable[[bytes], bool],
        cache: Cache | None = None,
        window: tuple[date, date] | None = None,
        ids: frozenset[str] = frozenset(),
        accept_empty: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.name = transport.name
        self.transport = transport
        self._url = url
        self._calendar = calendar
        self._asked = "\n".join((url, calendar))
        self._keeps = keeps
        self._cache: Cache = MemoryCache() if cache is None else cache
        self._window = window
        self._ids = ids
        self._accept_empty = accept_empty
        self._clock = clock
        self._reader: Reader | None = None
        self._first_state: State | None = None  # as discovery saw it, before any data
        self._view: _View | None = None
        self._must_compare = False
        self._doubtful: set[str] = set()  # what no listing of versions clears up

    # --- reading

    def read(self) -> Snapshot:
        """Read what can matter.

        Raises CalsyncError where nothing can be read, LoginRefused and TryAgainLater among
        them.
        """
        self._view = None
        before = self._cache.load()
        if before and before.asked != self._asked:
            before = None
        reader = self._reader = self._find(before)
        view = self._follow(reader, before) if before else self._glance(reader)
        if view is None:
            view = self._compare(reader, before)
            if view is None:
                return self._suddenly_empty()
        self._fill(reader, view, before)
        self._view = view
        self._must_compare = False
        return self._snapshot(view)

    def _find(self, before: Cached | None) -> Reader:
        if self._reader:
            return self._reader
        if before:
            collection = Collection.at(before.collection)
            self.transport.move(collection.url)
        else:
            calendar = discovery.find(self.transport, self._url, self._calendar)
            self.transport.move(calendar.collection.url)
            collection, self._first_state = calendar.collection, calendar.state
        return Reader(self.transport, collection)

    def _follow(self, reader: Reader, before: Cached) -> _View | None:
        """Ask what has changed; None where the listing must be compared."""
        seconds = self.transport.provider.compare_seconds
        seconds = seconds if before.is_whole else min(seconds, FIRST_COMPARE_SECONDS)
        is_due = not 0 <= self._clock() - before.compared_at < seconds
        is_sought = not before.is_whole and not self._ids <= before.ids
        is_to_compare = is_due or is_sought
        if self._must_compare or (is_to_compare and not before.token):
            return None
        view = _View(
            State(before.token, before.ctag),
            dict(before.etags),
            is_whole=before.is_whole,
            compared_at=before.compared_at,
            written=set(before.written),
        )
        if not before.token:
            if before.ctag and reader.state().ctag == before.ctag:
                return view
            return None
        changes = reader.changes(before.token)
        if changes is None:
            return None
        for name in changes.gone:
            view.etags.pop(name, None)
        # Said to have changed, in the same version: a server that counts badly, or a user after
        # us, where versions tell nothing; and where most is repeated, no token means anything.
        same = {n for n, etag in changes.etags.items() if before.etags.get(n) == etag}
        if len(same - view.written) <= self.transport.provider.block:
            view.doubtful = self._doubtful = same
        view.written -= changes.etags.keys() | changes.gone
        # What was made after the mark and has gone before this report need not stand in it
        # (RFC 6578, 3.5.2; Xandikos leaves it out): a write of ours that is not told of.
        if is_to_compare or view.written & view.etags.keys():
            return None
        view.etags.update(changes.etags)
        view.state = State(changes.token, before.ctag)
        return view if view.etags or not before.etags else None

    def _glance(self, reader: Reader) -> _View | None:
        """Read the window alone, where the rest can wait: there is no reminder of ours."""
        if not (self._window and self._cache.is_lasting) or self._must_compare:
            return None
        state, self._first_state = self._first_state or reader.state(), None
        answer = reader.query(self._window)
        found = reader.data_of(answer) if answer else {}
        if answer is None or any(map(guard.is_ours, found)):
            return None
        # An empty answer may be a fault, and one that is not costs next to nothing to list.
        if not found or any(member.status != 200 or member.fault for member in answer.members):
            return None
        view = _View(state, {}, is_whole=False, compared_at=self._clock())
        self._take(view, found, frozenset())
        return view

    def _compare(self, reader: Reader, before: Cached | None) -> _View | None:
        """List everything; None where all that was there is gone at once."""
        listing = reader.listing()
        is_empty = listing.is_complete and not listing.etags
        if is_empty and before and before.etags and not self._accept_empty:
            return None
        view = _View(listing.state, listing.etags, compared_at=self._clock(), is_compared_now=True)
        view.doubtful = self._doubtful & listing.etags.keys()
        if not listing.is_complete:
            view.gaps.append(Note(self.name, "the server lists only a part of it"))
            view.etags = {**(before.etags if before else {}), **listing.etags}
            view.state, view.compared_at, view.is_compared_now = State(), 0.0, False
        return view

    def _fill(self, reader: Reader, view: _View, before: Cached | None) -> None:
        """Download what is new or different."""
        known = before.etags if before else {}
        kept = before.kept if before else {}
        due = {n for n, etag in view.etags.items() if not etag or known.get(n) != etag}
        due |= view.doubtful
        due -= view.kept.keys() | view.passed.keys()
        view.kept.update((n, kept[n]) for n in kept.keys() & view.etags.keys() - due)
        view.ids = frozenset(
            found[1] for name in view.etags if guard.is_ours(name) if (found := _ID.match(name))
        )
        stay = frozenset(kept)  # what could matter once is never dropped: reminders hang on it
        self._download(reader, view, due, stay)
        view.ids |= self._ids
        homeless = self._keep_homes(view, view.ids)
        if before and view.is_whole and homeless & (view.ids - before.ids):
            # Another machine has made reminders for what is no interview here, or the user
            # has said that it is one.
            rest = view.etags.keys() - view.kept.keys() - view.passed.keys() - view.unread
            self._download(reader, view, set(rest), stay)
            self._keep_homes(view, homeless)

    def _download(self, reader: Reader, view: _View, names: set[str], stay: frozenset[str]) -> None:
        """Fetch by name, and before that by one query where it would take many requests."""
        if len(names) > BLOCKS_WORTH_A_QUERY * self.transport.provider.block:
            answer = reader.query()
            found = reader.data_of(answer) if answer else {}
            # A search may lag behind: only what bears the listed version is taken.
            same = {n: f for n, f in found.items() if n in names and f[0] == view.etags[n] != ""}
            self._take(view, same, stay)
            names = names - same.keys()
        if not names:
            return
        fetched = reader.fetch(names)
        self._take(view, fetched.data, stay)
        for name in fetched.gone:
            view.etags.pop(name, None)
            view.kept.pop(name, None)
        for name, why in fetched.unread.items():
            view.etags[name] = ""
            view.kept.pop(name, None)
            view.unread.add(name)
            view.gaps.append(Note(name, f"was not read: {why}"))

    def _take(self, view: _View, found: dict[str, tuple[str, bytes]], stay: frozenset[str]) -> None:
        for name, (etag, data) in found.items():
            view.etags[name] = etag
            if guard.is_ours(name) or name in stay or self._keeps(data):
                view.kept[name] = etag, data
            else:
                view.passed[name] = data

    def _keep_homes(self, view: _View, ids: frozenset[str]) -> frozenset[str]:
        """Keep what reminders may belong to, whatever it looks like; give whose home is unseen."""
        homeless = ids.difference(*(_ids_of(data) for _etag, data in view.kept.values()))
        for name, data in list(view.passed.items()) if homeless else ():
            if _may_bear(data, homeless):
                view.kept[name] = view.etags[name], view.passed.pop(name)
        return homeless.difference(*(_ids_of(data) for _etag, data in view.kept.values()))

    def _snapshot(self, view: _View) -> Snapshot:
        notes = list(view.gaps)
        if not view.is_whole:
            words = "a first run reads the months around today; the rest follows within an hour"
            notes.append(Note(self.name, words, Level.INFO))
        is_complete = not notes
        if is_complete and not view.etags:
            notes.append(Note(self.name, "it is empty", Level.INFO))
        return Snapshot(
            tuple(Resource(name, data, etag) for name, (etag, data) in sorted(view.kept.items())),
            complete=is_complete,
            notes=tuple(notes),
            is_folder=True,
            unread=frozenset(view.unread),
            unwritten=frozenset(self._cache.unwritten() - view.etags.keys()),
            passed_over=len(view.etags) - len(view.kept) - len(view.unread),
        )

    def _suddenly_empty(self) -> Snapshot:
        return Snapshot(
            (),
            complete=False,
            is_folder=True,
            unwritten=self._cache.unwritten(),
            is_suddenly_empty=True,
        )

    # --- writing

    def write(
        self, writes: Iterable[Write], *, still_unwritten: frozenset[str] = frozenset()
    ) -> tuple[Outcome, ...]:
        """Try each write in turn; see `Store.write`."""
        writes = tuple(writes)
        new = frozenset(w.name for w in writes if w.version is None and guard.is_ours(w.name))
        self._record(still_unwritten | new)
        outcomes = self._write(writes) if writes else ()
        failed = frozenset(o.write.name for o in outcomes if o.status is Status.FAILED)
        self._record(still_unwritten | (new & failed))
        if any(outcome.status is Status.CONFLICT for outcome in outcomes):
            self._must_compare = True
        return outcomes

    def _write(self, writes: tuple[Write, ...]) -> tuple[Outcome, ...]:
        if self._view is None:
            self.read()
        view, reader = self._view, self._reader
        if view is None or reader is None:
            words = "it is suddenly empty"
            return tuple(Outcome(w, Status.FAILED, f"{self.name}: {words}") for w in writes)
        if any(write.pieces is None for write in writes) and not view.is_compared_now:
            # A deletion may follow from something that is absent: is it?
            try:
                same = self._is_as_listed(reader, view)
            except CalsyncError as problem:
                return tuple(Outcome(w, Status.FAILED, str(problem)) for w in writes)
            if not same:
                words = f"{self.name}: it has changed meanwhile"
                return tuple(Outcome(w, Status.CONFLICT, words) for w in writes)
        writer = Writer(reader, view.etags)
        outcomes = writer.write(writes)
        seen = []
        for outcome in outcomes:
            found = writer.found.data.get(outcome.write.name)
            if outcome.status is Status.WRITTEN:
                self._remember(view, outcome, found)
                if found and outcome.write.pieces is not None:
                    outcome = replace(outcome, data=found[1])
            seen.append(outcome)
        return tuple(seen)

    def _is_as_listed(self, reader: Reader, view: _View) -> bool:
        listing = reader.listing()
        if not listing.is_complete:
            raise TryAgainLater(f"{self.name}: the server lists only a part of it; try again later")
        view.is_compared_now = view.is_whole and listing.etags == view.etags
        return view.is_compared_now

    def _remember(self, view: _View, outcome: Outcome, found: tuple[str, bytes] | None) -> None:
        name = outcome.write.name
        if outcome.write.pieces is None:
            view.etags.pop(name, None)
            view.kept.pop(name, None)
            return
        if matched := _ID.match(name):
            view.ids |= {matched[1]}
        view.etags[name] = outcome.version
        view.written.add(name)
        if found:
            view.kept[name] = outcome.version, found[1]
        else:
            view.kept.pop(name, None)

    def _record(self, names: frozenset[str]) -> None:
        if names != self._cache.unwritten():
            self._cache.record_unwritten(names)

    def commit(self) -> None:
        """Let the next run begin where this one has ended.

        For after a plan that was carried out, or had nothing to do; without it the next
        run sees the same changes again, and downloads them again.
        """
        view, reader = self._view, self._reader
        if view is None or reader is None:
            return
        cached = Cached(
            asked=self._asked,
            collection=reader.collection.url,
            token=view.state.token,
            ctag=view.state.ctag,
            etags=view.etags,
            kept=view.kept,
            ids=view.ids,
            is_whole=view.is_whole,
            compared_at=view.compared_at,
            written=frozenset(view.written),
        )
        self._doubtful = set()
        if cached != self._cache.load():
            self._cache.save(cached)

    def close(self) -> None:
        """Let the connections go."""
        self.transport.close()


_UNFOLD = re.compile(rb"\r?\n[ \t]")
_UID = re.compile(rb"^UID[^:\r\n]*:[ \t]*([^\r\n]*?)[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
_REPEATS = re.compile(rb"^(?:RRULE|RDATE|RECURRENCE-ID)[:;]", re.MULTILINE | re.IGNORECASE)


def _ids_of(data: bytes) -> frozenset[str]:
    """Give the ids of the single interviews that a resource may hold."""
    text = _UNFOLD.sub(b"", data)
    if _REPEATS.search(text):
        return frozenset()
    uids = (uid.decode("utf-8", "surrogateescape") for uid in _UID.findall(text))
    return frozenset(interview_id(uid) for uid in uids)


def _may_bear(data: bytes, ids: frozenset[str]) -> bool:
    """Tell whether a reminder with one of the ids may belong to an event in here.

    Which occurrence of a series one belongs to is not worked out: any may.
    """
    if not ids:
        return False
    return bool(_REPEATS.search(_UNFOLD.sub(b"", data))) or not ids.isdisjoint(_ids_of(data))
