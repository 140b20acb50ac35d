"""A month of a daemon in some seconds: its own loop, passes and signals, a clock of ours.

    python -m tests.daemon.month FOLDER

Two accounts: one on a server that fails in many ways, one in a file. Prints one JSON
object: a row for each thing that happened with what the daemon did, and its memory.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import queue
import resource
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from calsync import daemon
from calsync.cli.daemon import Build, serve
from calsync.cli.options import Options
from calsync.cli.passes import Wish
from calsync.gate import Gate
from calsync.stores.dav import transport
from tests.stores.fake_server import FakeServer, Fault, Reply, Request, running

START = datetime(2026, 3, 1, 8, tzinfo=UTC)
EVERY = timedelta(hours=1)
HOUR, DAY = 3600.0, 86400.0
EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n"
    "DTSTAMP:20260201T120000Z\r\nDTSTART:{start:%Y%m%dT%H%M%S}Z\r\n"
    "DTEND:{end:%Y%m%dT%H%M%S}Z\r\nSUMMARY:Interview with {firm}\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n"
)


def event(uid: str, start: datetime, firm: str) -> str:
    """A calendar with one interview."""
    return EVENT.format(uid=uid, start=start, end=start + timedelta(hours=1), firm=firm)


class Simulated:
    """Time that passes when the daemon waits, and what happens in it."""

    def __init__(self, script: Sequence[tuple[float, Callable[[], None]]]) -> None:
        self.elapsed = 0.0  # of the monotonic clock
        self.slept = 0.0  # by which the other one is ahead
        self._script = sorted(script, key=lambda entry: entry[0])

    def wall(self) -> float:
        return START.timestamp() + self.elapsed + self.slept

    def monotonic(self) -> float:
        return self.elapsed

    def wait(self, inbox: daemon.Inbox, seconds: float) -> daemon.Ask | daemon._Ended | None:
        with contextlib.suppress(queue.Empty):
            return inbox.get_nowait()
        if self._script and self._script[0][0] <= self.elapsed + seconds:
            at, happen = self._script.pop(0)
            self.elapsed = max(self.elapsed, at)
            happen()
        else:
            self.elapsed += seconds
        with contextlib.suppress(queue.Empty):
            return inbox.get_nowait()
        return None

    def start(self, work: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        thread.join()
        return thread


def resident_kib() -> int:
    """What the process holds now, where the system tells; else the most it ever held."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * resource.getpagesize() // 1024
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak // 1024 if sys.platform == "darwin" else peak


class Month:
    """The script, and the table that it leaves."""

    def __init__(self, folder: Path, fake: FakeServer) -> None:
        self.folder = folder
        self.fake = fake
        self.rows: list[dict[str, object]] = []
        self.memory: dict[str, int] = {}
        self.happened = ""
        self.said: list[str] = []
        self.messages = io.StringIO()
        self.server_config = folder / "server.toml"
        self.file_config = folder / "file.toml"
        self.file = folder / "calendar.ics"
        self.password = folder / "password"
        self.clock = Simulated([*self.script()])

    def write_configs(self) -> None:
        """Both accounts as they are in the beginning."""
        self.password.write_text("wrong-later\n")
        self.password.chmod(0o600)
        self.server_config.write_text(
            '[rules]\nregion = "US"\n[[calendars]]\nname = "net"\ntype = "caldav"\n'
            f'url = "{self.fake.url}"\n'
            f'username = "alex"\npassword_file = "{self.password}"\n'
        )
        self.file_config.write_text(
            f'[[calendars]]\nname = "disk"\ntype = "ics"\npath = "{self.file}"\n'
        )
        self.file.write_text(event("first", START + timedelta(days=2), "Acme"))
        self.fake.change("one.ics", event("one", START + timedelta(days=1), "Globex").encode())

    # --- what happens

    def script(self) -> Sequence[tuple[float, Callable[[], None]]]:
        """When what happens, in seconds from the start of the monotonic clock."""
        return [
            (1 * DAY, lambda: self.begin("the server is ill for six hours", self.ill)),
            (1 * DAY + 6 * HOUR, lambda: self.begin("the server is well again", self.well)),
            (3 * DAY, lambda: self.remember_memory("start")),
            (4 * DAY, lambda: self.begin("the network is away for two days", self.cut_off)),
            (6 * DAY, lambda: self.begin("the network is back", self.well)),
            (8 * DAY, lambda: self.begin("the login is refused", self.refuse)),
            (11 * DAY, lambda: self.begin("the password file is corrected", self.correct)),
            (13 * DAY, lambda: self.begin("the machine sleeps for a weekend", self.sleep)),
            (13.5 * DAY, lambda: self.begin("the clock is set back by five hours", self.back)),
            (14 * DAY, lambda: self.begin("the clock is set right again", self.forth)),
            (15 * DAY, lambda: self.begin("the machine is in Tokyo", self.travel)),
            (16 * DAY, lambda: self.begin("the config is changed, SIGHUP", self.change)),
            (17 * DAY, lambda: self.begin("the config is broken, SIGHUP", self.break_it)),
            (18 * DAY, lambda: self.begin("SIGUSR1", self.now)),
            (19 * DAY + 10, lambda: self.begin("an event is added to the file", self.add)),
            (21 * DAY + 10, lambda: self.begin("an event appears on the server", self.appear)),
            (28 * DAY, lambda: self.remember_memory("end")),
            (28 * DAY + 1, lambda: self.begin("SIGTERM", self.end)),
        ]

    def begin(self, what: str, happen: Callable[[], None]) -> None:
        """Close the row of what happened before, and let this happen."""
        self.close_row()
        self.happened = what
        self.at = self.clock.elapsed + self.clock.slept
        happen()

    def close_row(self) -> None:
        """Put on the table what the daemon did since."""
        if self.happened:
            self.rows.append(
                {
                    "what": self.happened,
                    "day": round(self.at / DAY, 2),
                    "passes": self.passes,
                    "first": self.first and round(self.first - self.at),
                    "requests": len(self.fake.requests),
                    "writes": len(self.fake.writes()),
                    "said": list(self.said),
                    "messages": self.messages.getvalue().splitlines(),
                }
            )
        self.passes = {"server": 0, "file": 0}
        self.first: float | None = None
        self.fake.requests.clear()
        self.said.clear()
        self.messages.seek(0)
        self.messages.truncate()

    def count(self, name: str) -> None:
        """A pass begins."""
        self.passes[name] += 1
        if self.first is None:
            self.first = self.clock.elapsed + self.clock.slept

    def ill(self) -> None:
        self.fake.faults.append(lambda _server, _request: Reply(503))

    def cut_off(self) -> None:
        self.fake.faults.append(lambda _server, _request: Reply(0, is_silent=True))

    def well(self) -> None:
        self.fake.faults.clear()

    def refuse(self) -> None:
        def fault(_server: FakeServer, request: Request) -> Reply | None:
            return Reply(401, headers={"WWW-Authenticate": "Basic"})

        typed: Fault = fault
        self.fake.faults.append(typed)

    def correct(self) -> None:
        self.fake.faults.clear()
        self.password.write_text("right\n")

    def sleep(self) -> None:
        self.clock.slept += 2.5 * DAY

    def back(self) -> None:
        self.clock.slept -= 5 * HOUR

    def forth(self) -> None:
        self.clock.slept += 5 * HOUR

    def travel(self) -> None:
        os.environ["TZ"] = "Asia/Tokyo"

    def change(self) -> None:
        text = self.server_config.read_text()
        self.server_config.write_text("[reminders]\nlet_go = false\n" + text)
        signal.raise_signal(signal.SIGHUP)

    def break_it(self) -> None:
        self.server_config.write_text("[rules\n")
        signal.raise_signal(signal.SIGHUP)

    def now(self) -> None:
        signal.raise_signal(signal.SIGUSR1)

    def add(self) -> None:
        talk = event("second", START + timedelta(days=30), "Initech")
        inner = talk[talk.index("BEGIN:VEVENT") :]
        text = self.file.read_bytes().decode()
        self.file.write_bytes(text.replace("END:VCALENDAR\r\n", inner).encode())

    def appear(self) -> None:
        talk = event("two", START + timedelta(days=32), "Hooli")
        self.fake.change("two.ics", talk.encode())

    def end(self) -> None:
        signal.raise_signal(signal.SIGTERM)

    def remember_memory(self, when: str) -> None:
        self.memory[when] = resident_kib()

    # --- the daemon

    def accounts(self, build: Build) -> list[daemon.Account]:
        """Both, each with its passes counted."""
        found = []
        for name, file in (("server", self.server_config), ("file", self.file_config)):
            account = build(name, Options(config=str(file)), Wish())
            attempt = type(account).attempt

            def counted(
                resting: frozenset[str], name: str = name, account=account, attempt=attempt
            ):
                self.count(name)
                return attempt(account, resting)

            account.attempt = counted
            found.append(account)
        return found

    def run(self) -> dict[str, object]:
        """Let it pass."""
        self.close_row()
        self.happened = "the start"
        self.at = 0.0
        with contextlib.redirect_stderr(self.messages), contextlib.redirect_stdout(io.StringIO()):
            code = serve(
                Options(),
                self.accounts,
                every=EVERY,
                gate=Gate(in_all=32, per_host=4),
                clock=self.clock,
                tell=self.said.append,
            )
        self.close_row()
        return {"code": code, "rows": self.rows, "memory": self.memory}


def main() -> None:
    """Run it in a folder of its own."""
    folder = Path(sys.argv[1])
    transport.PAUSE_SECONDS = 0.001
    daemon.POLL_SECONDS = 60.0  # else most of the month goes by looking at files
    with running(FakeServer()) as fake:
        month = Month(folder, fake)
        month.write_configs()
        print(json.dumps(month.run()))


if __name__ == "__main__":
    main()
