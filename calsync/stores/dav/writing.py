"""Conditional writes, and finding out what became of them.

Every new resource is sent with `If-None-Match: *`, every change and deletion with the
strong ETag that was listed. What the server answers is believed as far as it can be: a
refusal is looked into, a lost answer never taken for a failure or for success.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from calsync.errors import CalsyncError, LoginRefused
from calsync.stores import web
from calsync.stores.base import Outcome, Status, Write
from calsync.stores.dav import guard
from calsync.stores.dav.multistatus import GONE, is_strong
from calsync.stores.dav.reading import Found, Reader
from calsync.stores.dav.transport import BUSY, Answer, shown

MOST_LOST = 2  # answers in a row; then the server is down

_OTHERS_WERE_THERE = frozenset({409, 412})


@dataclass(slots=True)
class _Sent:
    """One write on its way: what the server said, or why it said nothing."""

    write: Write
    body: bytes | None
    answer: Answer | None = None
    lost: str = ""
    never: str = ""  # why it was not sent at all
    code: int = 1  # … of that

    @property
    def is_certain(self) -> bool:
        """Whether the server says clearly that it is done."""
        return self.answer is not None and self.answer.status in (201, 204)

    @property
    def is_refused(self) -> bool:
        """Whether the server says clearly that nothing was done."""
        return self.answer is not None and (
            self.answer.is_redirect
            or (self.answer.is_page and self.answer.status not in (201, 204))
            or 400 <= self.answer.status < 500
        )


class Writer:
    """Writes to one collection. `found` is what the last look has brought to light."""

    def __init__(self, reader: Reader, versions: dict[str, str]) -> None:
        self._reader = reader
        self._transport = reader.transport
        self._versions = versions  # of what stands there, as it was read
        self.found = Found()

    def write(self, writes: Iterable[Write]) -> tuple[Outcome, ...]:
        """Try each in turn, and tell of each, in the same order."""
        outcomes: dict[int, Outcome] = {}
        ready: dict[int, _Sent] = {}
        for number, write in enumerate(writes):
            body = None if write.pieces is None else b"".join(write.pieces)
            outcome = self._at_the_gate(write, body)
            if outcome:
                outcomes[number] = outcome
            else:
                ready[number] = _Sent(write, body)
        self._look_first(ready, outcomes)
        lost_in_a_row = 0
        stop = ""
        for number, sent in ready.items():
            if number in outcomes:
                continue
            if stop:
                sent.never = stop
                continue
            stop = self._send(sent)
            lost_in_a_row = lost_in_a_row + 1 if sent.lost else 0
            if lost_in_a_row == MOST_LOST:
                stop = sent.lost
        rest = {number: sent for number, sent in ready.items() if number not in outcomes}
        self._look_after([sent for sent in rest.values() if not sent.never])
        for number, sent in rest.items():
            outcomes[number] = (
                _failed(sent.write, sent.never, sent.code) if sent.never else self._judge(sent)
            )
        return tuple(outcomes[number] for number in sorted(outcomes))

    def _at_the_gate(self, write: Write, body: bytes | None) -> Outcome | None:
        refusal = guard.refusal(write.name, body)
        if refusal:
            return _failed(write, refusal)
        there = self._versions.get(write.name)
        if write.version is None:
            if there is not None:
                return _conflict(write, "is there already")
            return None if body is not None else _failed(write, "it is not there")
        if there != write.version:
            return _conflict(write)
        if not is_strong(write.version):
            return _failed(write, "the server gives no version to change it by")
        return None

    def _look_first(self, ready: dict[int, _Sent], outcomes: dict[int, Outcome]) -> None:
        """Look up new names where the server may overwrite what stands there."""
        if self._transport.provider.keeps_what_is_there:
            return
        new = {n: sent.write for n, sent in ready.items() if sent.write.version is None}
        if not new:
            return
        try:
            found = self._reader.fetch(write.name for write in new.values())
        except CalsyncError as problem:
            for number, write in new.items():
                outcomes[number] = _failed(write, self._words(problem))
            return
        for number, write in new.items():
            if write.name in found.data:
                outcomes[number] = _conflict(write, "is there already")
            elif write.name not in found.gone:
                why = found.unread.get(write.name, "the server does not say whether it is there")
                outcomes[number] = _failed(write, why)

    def _send(self, sent: _Sent) -> str:
        """Send one; give the reason where the rest is better not tried."""
        write = sent.write
        collection = self._reader.collection
        conditions = (
            {"If-None-Match": "*"} if write.version is None else {"If-Match": write.version}
        )
        try:
            if sent.body is None:
                sent.answer = self._transport.delete(collection, write.name, conditions)
            else:
                sent.answer = self._transport.put(collection, write.name, sent.body, conditions)
        except (web.Untrusted, web.OutOfTime) as problem:
            sent.lost = str(problem)
            return sent.lost
        except web.Lost as problem:
            sent.lost = str(problem)
        except CalsyncError as problem:
            sent.never = self._words(problem)
            if isinstance(problem, LoginRefused):
                sent.code = problem.exit_code
            return sent.never
        return _said(sent) if _is_in(sent, BUSY) else ""

    def _look_after(self, all_sent: Iterable[_Sent]) -> None:
        """See what stands there now, wherever that is not clear, and after every PUT."""
        names = [
            sent.write.name
            for sent in all_sent
            if sent.body is not None or not sent.is_certain
            if not sent.is_refused or _is_in(sent, _OTHERS_WERE_THERE | GONE)
        ]
        if not names:
            return
        try:
            self.found = self._reader.fetch(names)
        except CalsyncError as problem:
            self.found = Found(unread=dict.fromkeys(names, self._words(problem)))

    def _judge(self, sent: _Sent) -> Outcome:
        if sent.is_refused and not _is_in(sent, _OTHERS_WERE_THERE | GONE):
            return _failed(sent.write, _said(sent))
        if sent.body is None:
            return self._judge_deletion(sent)
        if sent.write.version is None:
            return self._judge_creation(sent)
        return self._judge_change(sent)

    def _judge_creation(self, sent: _Sent) -> Outcome:
        write, now = sent.write, self._now(sent.write)
        if now is None:
            if sent.is_certain:
                return Outcome(write, Status.WRITTEN)
            return _failed(write, f"whether it was written is not known: {_said(sent)}")
        version, data = now
        if _is_in(sent, _OTHERS_WERE_THERE):
            # A bin may keep the UIDs of what was deleted, and refuse them for good.
            return _conflict(write, "is there already") if data else _failed(write, _said(sent))
        if not data:
            return _failed(write, _said(sent))
        if sent.is_certain or _are_alike(data, sent.body or b""):
            return Outcome(write, Status.WRITTEN, version=version)
        return _conflict(write, "is there already")

    def _judge_change(self, sent: _Sent) -> Outcome:
        write, now = sent.write, self._now(sent.write)
        if now is None:
            if sent.is_certain:
                return Outcome(write, Status.WRITTEN)
            if sent.is_refused:
                return _conflict(write)
            return _failed(write, f"whether it was written is not known: {_said(sent)}")
        version, data = now
        if not data:
            return _conflict(write, "is not there any more")
        if sent.is_certain:
            return Outcome(write, Status.WRITTEN, version=version)
        if version == write.version:
            return _failed(write, _said(sent))
        if not sent.is_refused and _are_alike(data, sent.body or b""):
            return Outcome(write, Status.WRITTEN, version=version)
        return _conflict(write)

    def _judge_deletion(self, sent: _Sent) -> Outcome:
        write = sent.write
        if sent.is_certain:
            return Outcome(write, Status.WRITTEN)
        now = self._now(write)  # after a 404 as well: a server may fail so
        if now is None:
            if sent.is_refused:
                return _conflict(write)
            return _failed(write, f"whether it was deleted is not known: {_said(sent)}")
        version, data = now
        if not data:
            return Outcome(write, Status.WRITTEN)
        return _failed(write, _said(sent)) if version == write.version else _conflict(write)

    def _now(self, write: Write) -> tuple[str, bytes] | None:
        """Give what stands there now, without data if nothing does, None if unknown."""
        if write.name in self.found.gone:
            return "", b""
        return self.found.data.get(write.name)

    def _words(self, problem: CalsyncError) -> str:
        return str(problem).removeprefix(f"{self._transport.name}: ")


def _is_in(sent: _Sent, statuses: frozenset[int]) -> bool:
    return sent.answer is not None and sent.answer.status in statuses


def _said(sent: _Sent) -> str:
    """Give the server's answer in words."""
    if sent.answer is None:
        return sent.lost
    match sent.answer.status:
        case _ if sent.answer.is_redirect:
            to = shown(sent.answer.headers.get("Location", ""))
            return f"the calendar has moved to {to}; correct the url in the config"
        case _ if sent.answer.is_page:
            return "a web page came back instead of an answer; is there a login in between?"
        case 403:
            return "this user may not write here"
        case 409 | 412:
            return "the server refuses it, though nobody has changed it"
        case 413 | 507:
            return "the server has no room for it"
        case 429 | 503:
            return "the server asks to come back later"
        case status if 200 <= status < 300:
            return "the server says that it is done, and it is not"
        case status:
            return f"the server answers {status}"


def _failed(write: Write, why: str, code: int = 1) -> Outcome:
    return Outcome(write, Status.FAILED, f"{_name(write)} stays as it is: {why}", code=code)


def _conflict(write: Write, what: str = "has changed meanwhile") -> Outcome:
    return Outcome(write, Status.CONFLICT, f"{_name(write)} {what}")


def _name(write: Write) -> str:
    return write.name if write.name.isprintable() else ascii(write.name)


def _are_alike(data: bytes, body: bytes) -> bool:
    """Tell whether two calendars say the same of time and title: servers write them anew."""
    return _signs(data) == _signs(body)


def _signs(data: bytes) -> list[bytes]:
    lines = data.replace(b"\r\n", b"\n").replace(b"\n ", b"").replace(b"\n\t", b"").split(b"\n")
    keys = (b"DTSTART", b"SUMMARY", b"SEQUENCE")
    return sorted(line for line in lines if line.upper().startswith(keys))
