"""The loop of `calsync daemon`: whose pass is due, and when the next one is.

It knows neither calendars nor the command line: an `Account` makes a pass and says how it
went. Passes run in threads of their own, so that a signal is answered at once; every time
to come is counted on the monotonic clock, so that a wall clock that is set back stalls
nothing. The wall clock only tells that the machine has slept.
"""

from __future__ import annotations

import contextlib
import queue
import random
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import partial
from typing import Protocol

from calsync.gate import Gate
from calsync.halt import Halt, Halted
from calsync.systemd import Service

JITTER = 0.1  # of the span between two passes: not everybody at the full quarter of an hour
POLL_SECONDS = 3.0  # how often local files are looked at
IDLE_SECONDS = 60.0  # … and the clock and the zone
SETTLE_SECONDS = 2.0  # between a change and its pass: programs write in several steps
LEAST_SECONDS = 5.0  # from one pass to the next, however often a file changes
JUMP_SECONDS = 60.0  # by which the wall clock may drift against the other
AWAKE_SECONDS = 15.0  # a machine that wakes has no network yet
MOST_WAIT_SECONDS = 7200.0  # between tries while a server is away
REFUSED_SECONDS = 86400.0  # before a refused login is tried again: accounts get locked
MOST_PASS_SECONDS = 1800.0  # a pass that takes longer hangs, and the watchdog may know
FAREWELL_SECONDS = 2.0  # for what is to be put on record after the last write
PASSING = frozenset({75, 78})  # worth less asking: a server is away, a password is not had


@dataclass(frozen=True, slots=True)
class Went:
    """How a pass went: its exit code, and the calendars whose server refused the login.

    Where something was written, `left` is what `Account.look` gives as long as nobody else
    changes what the pass has left.
    """

    code: int
    left: int | None = None
    refused: frozenset[str] = frozenset()


class Account(Protocol):
    """One config, or one calendar of the command line."""

    @property
    def name(self) -> str:
        """What tells it from the others."""
        ...

    @property
    def hosts(self) -> Mapping[str, int]:
        """Name the servers it speaks to, and over how many connections."""
        ...

    @property
    def is_local(self) -> bool:
        """Whether it has calendars on disk, which are worth looking at often."""
        ...

    def attempt(self, resting: frozenset[str]) -> Went:
        """Make one pass, without a word to the calendars that rest. Raises Halted alone."""
        ...

    def look(self) -> int:
        """Give a number that changes with a local calendar or the machine's zone."""
        ...

    def stamp(self) -> int:
        """Give a number that changes with the files of the config, its passwords, its sign-ins."""
        ...


class Ask(Enum):
    """What a signal asks for."""

    STOP = "stop"
    RELOAD = "reload"
    NOW = "now"


SIGNALS = {
    "SIGTERM": Ask.STOP,
    "SIGINT": Ask.STOP,
    "SIGHUP": Ask.RELOAD,
    "SIGUSR1": Ask.NOW,
}

# A SimpleQueue alone may be filled from within a signal handler.
Inbox = queue.SimpleQueue["Ask | _Ended"]


class Clock(Protocol):
    """Time, and what passes it."""

    def wall(self) -> float:
        """Give the seconds since 1970, as the machine has it."""
        ...

    def monotonic(self) -> float:
        """Give seconds that never jump and stand still while the machine sleeps."""
        ...

    def wait(self, inbox: Inbox, seconds: float) -> Ask | _Ended | None:
        """Give what comes in, None when nothing did for so long."""
        ...

    def start(self, work: Callable[[], None]) -> threading.Thread:
        """Let something be done beside the loop."""
        ...


class SystemClock:
    """The machine's own."""

    def wall(self) -> float:
        """See `Clock`."""
        return time.time()

    def monotonic(self) -> float:
        """See `Clock`."""
        return time.monotonic()

    def wait(self, inbox: Inbox, seconds: float) -> Ask | _Ended | None:
        """See `Clock`."""
        try:
            return inbox.get(timeout=max(0.0, seconds))
        except queue.Empty:
            return None

    def start(self, work: Callable[[], None]) -> threading.Thread:
        """See `Clock`; a thread that only reads dies with the process."""
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        return thread


@dataclass(eq=False, slots=True)
class _Turn:
    """Where an account stands; times are of the monotonic clock."""

    account: Account
    due: float
    seen: int
    stamp: int
    failures: int = 0  # of those that pass, in a row
    code: int | None = None
    ended: float = float("-inf")
    resting: dict[str, float] = field(default_factory=dict)  # calendar -> until when
    started: float | None = None  # of the pass that runs
    hosts: Mapping[str, int] = field(default_factory=dict)  # … and what it took at the gate
    is_wanted_again: bool = False


@dataclass(frozen=True, slots=True)
class _Ended:
    """A pass is over; `went` is None where it was stopped."""

    turn: _Turn
    went: Went | None
    seen: int  # before it


class Daemon:
    """Passes for some accounts, `every` so often, until a signal ends it.

    `reload` gives the accounts anew, the old ones for those whose new config is wrong;
    `tell` is given a line for what is worth knowing when looking closely.
    """

    def __init__(
        self,
        accounts: Sequence[Account],
        *,
        every: timedelta,
        reload: Callable[[], Sequence[Account]],
        clock: Clock,
        service: Service,
        halt: Halt,
        gate: Gate,
        tell: Callable[[str], None],
        chance: random.Random | None = None,
    ) -> None:
        self._every = every.total_seconds()
        self._reload = reload
        self._clock = clock
        self._service = service
        self._halt = halt
        self._gate = gate
        self._tell = tell
        self._chance = chance or random.Random()
        self._inbox: Inbox = queue.SimpleQueue()
        self._running: dict[_Turn, threading.Thread] = {}
        self._wall, self._monotonic = clock.wall(), clock.monotonic()
        self._looked = self._alive = self._monotonic
        self._status = ""
        now = self._monotonic
        self._turns = [_Turn(a, now, a.look(), a.stamp()) for a in accounts]

    def serve(self) -> int:
        """Work until a signal asks to stop; give the exit code."""
        with self._signals():
            self._service.tell("READY=1")
            while True:
                self._start_what_is_due()
                self._say_how_it_is()
                match self._clock.wait(self._inbox, self._pause()):
                    case Ask.STOP:
                        break
                    case Ask.RELOAD:
                        self._load_anew()
                        self._wake("the config was read again", self._turns)
                    case Ask.NOW:
                        self._wake("asked to run now", self._turns)
                    case _Ended() as ended:
                        self._finish(ended)
                self._look()
        self._service.tell("STOPPING=1", "STATUS=ending after the write in hand")
        was_running = tuple(self._running.values())
        self._halt.ask()
        until = time.monotonic() + FAREWELL_SECONDS
        for thread in was_running:
            thread.join(max(0.0, until - time.monotonic()))
        return 0

    @contextlib.contextmanager
    def _signals(self) -> Iterator[None]:
        """Take signals as letters; as before afterwards, so that a second one ends at once."""
        before = {}
        for name, ask in SIGNALS.items():
            number = getattr(signal, name, None)  # Windows has two of them
            if number is not None:
                before[number] = signal.signal(number, partial(self._receive, ask))
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _receive(self, ask: Ask, _number: int, _frame: object) -> None:
        self._inbox.put(ask)

    # --- passes

    def _start_what_is_due(self) -> None:
        now = self._clock.monotonic()
        for turn in self._turns:
            hosts = turn.account.hosts
            if turn.due <= now and turn.started is None and self._gate.take(hosts):
                turn.hosts = hosts
                turn.resting = {n: until for n, until in turn.resting.items() if until > now}
                turn.started = now
                turn.is_wanted_again = False
                try:
                    self._running[turn] = self._clock.start(partial(self._attempt, turn))
                except RuntimeError:
                    self._tell(f"{_led(turn)}this machine has no room for another thread")
                    self._inbox.put(_Ended(turn, Went(75), turn.seen))

    def _attempt(self, turn: _Turn) -> None:
        """Make a pass; in a thread of its own."""
        went: Went | None = None
        seen = turn.account.look()
        try:
            went = turn.account.attempt(frozenset(turn.resting))
        except Halted:
            pass
        except BaseException:  # the loop outlives whatever a pass did not see coming
            went = Went(1)
        self._inbox.put(_Ended(turn, went, seen))

    def _finish(self, ended: _Ended) -> None:
        turn, went = ended.turn, ended.went or Went(75)
        now = self._clock.monotonic()
        self._running.pop(turn, None)
        self._gate.give(turn.hosts)
        turn.started = None
        turn.ended = now
        turn.code = went.code
        turn.failures = turn.failures + 1 if went.code in PASSING else 0
        for name in sorted(went.refused):
            turn.resting[name] = now + REFUSED_SECONDS
            self._tell(
                f"{_led(turn)}{name}: the login was refused; not tried again for a day,"
                " or until config, password or sign-in change"
            )
        # What was written is not news; what others did meanwhile is.
        turn.seen = ended.seen if went.left is None else went.left
        span = self._every * 2 ** min(max(0, turn.failures - 1), 16)
        span = min(span, max(self._every, MOST_WAIT_SECONDS))
        if turn.failures > 1:
            self._tell(
                f"{_led(turn)}failed {turn.failures} times in a row ({went.code});"
                f" next try in {round(span / 60)} minutes"
            )
        turn.due = now if turn.is_wanted_again else now + self._about(span)

    def _about(self, span: float) -> float:
        return span * self._chance.uniform(1 - JITTER, 1 + JITTER)

    # --- reasons for an earlier pass

    def _look(self) -> None:
        """Look at the clock, and now and then at files; what has changed is due soon."""
        wall, now = self._clock.wall(), self._clock.monotonic()
        jump = (wall - self._wall) - (now - self._monotonic)
        self._wall, self._monotonic = wall, now
        if jump > JUMP_SECONDS:
            self._tell(f"the clock is {_long(jump)} ahead: the machine slept, or it was set")
            for turn in self._turns:
                turn.failures = 0
                turn.due = min(turn.due, now + self._about(AWAKE_SECONDS))
        elif jump < -JUMP_SECONDS:
            self._tell(f"the clock was set back by {_long(-jump)}; the passes keep their pace")
        if now - self._looked < self._poll_seconds():
            return
        self._looked = now
        for turn in self._turns:
            if turn.resting and turn.account.stamp() != turn.stamp:
                self._load_anew()
                self._wake(f"{_led(turn)}config, password or sign-in have changed", [turn])
                return
            if turn.started is None and (seen := turn.account.look()) != turn.seen:
                turn.seen = seen
                soon = max(now + SETTLE_SECONDS, turn.ended + LEAST_SECONDS)
                if soon < turn.due:
                    turn.due = soon
                    self._tell(f"{_led(turn)}a local calendar or the time zone has changed")

    def _wake(self, why: str, turns: Sequence[_Turn]) -> None:
        """Let these have their pass now, refused logins too."""
        self._tell(why)
        now = self._clock.monotonic()
        for turn in turns:
            turn.failures = 0
            turn.resting.clear()
            turn.due = now
            turn.is_wanted_again = turn.started is not None

    def _load_anew(self) -> None:
        usec = round(self._clock.monotonic() * 1e6)
        self._service.tell("RELOADING=1", f"MONOTONIC_USEC={usec}")
        known = {turn.account.name: turn for turn in self._turns}
        now = self._clock.monotonic()
        turns = []
        for account in self._reload():
            turn = known.get(account.name)
            if turn is None:
                turn = _Turn(account, now, account.look(), account.stamp())
            turn.account, turn.stamp = account, account.stamp()
            turns.append(turn)
        self._turns = turns
        self._service.tell("READY=1")

    # --- what others see

    def _poll_seconds(self) -> float:
        is_local = any(turn.account.is_local for turn in self._turns)
        return POLL_SECONDS if is_local else IDLE_SECONDS

    def _pause(self) -> float:
        """Give the seconds until there is something to do."""
        now = self._clock.monotonic()
        ends = [self._looked + self._poll_seconds()]
        # One that is due and not running waits for another to end.
        ends += [t.due for t in self._turns if t.started is None and t.due > now]
        if self._service.watchdog_seconds:
            ends.append(self._alive + self._service.watchdog_seconds / 2)
        return max(0.0, min(ends) - now)

    def _say_how_it_is(self) -> None:
        now = self._clock.monotonic()
        watchdog = self._service.watchdog_seconds
        started = [turn.started for turn in self._turns if turn.started is not None]
        if watchdog and now - self._alive >= watchdog / 2:
            self._alive = now
            if not started or now - min(started) < MOST_PASS_SECONDS:
                self._service.tell("WATCHDOG=1")
        if started or not self._turns:
            return
        failing = sum(1 for turn in self._turns if turn.code)
        how = f"{failing} of {len(self._turns)} failing" if failing else "all is well"
        wait = min(turn.due for turn in self._turns) - now
        at = datetime.fromtimestamp(self._clock.wall(), UTC) + timedelta(seconds=wait)
        status = f"{how}; next pass at {at:%H:%M} UTC"
        if status != self._status:
            self._status = status
            self._service.tell(f"STATUS={status}")


def _led(turn: _Turn) -> str:
    return f"{turn.account.name}: " if turn.account.name else ""


def _long(seconds: float) -> str:
    return f"{round(seconds / 60)} minutes" if seconds < 7200 else f"{round(seconds / 3600)} hours"
