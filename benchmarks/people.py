"""What an account costs when nothing has changed, and how many one machine keeps fresh.

    python -m benchmarks.people                    200 people on a Radicale of this machine
    python -m benchmarks.people --people 1000 --events 500 --per-host 8

Everybody has a calendar of their own on one server and a config in one folder. After a
first pass that writes the reminders, unchanged passes of `calsync sync --config-dir` are
measured as whole processes: requests (from the server's own log), CPU, peak memory, time.
What one more account costs is the slope between half of the people and all of them, so
that the start of the process is told apart. The server's CPU is told beside it.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import resource
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)
EVENT = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//benchmark//EN\r\nBEGIN:VEVENT\r\n"
    "UID:{uid}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{start:%Y%m%dT%H%M%SZ}\r\n"
    "DTEND:{end:%Y%m%dT%H%M%SZ}\r\nSUMMARY:{title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@dataclass(frozen=True)
class Pass:
    """A pass over some people: seconds, CPU seconds, peak MiB, requests, CPU of the server."""

    seconds: float
    cpu: float
    peak: float
    requests: int
    server_cpu: float


def fill(collection: Path, number: int, events: int) -> None:
    """Put a calendar where Radicale has it: dentists, and two interviews."""
    collection.mkdir(parents=True)
    (collection / ".Radicale.props").write_text('{"tag": "VCALENDAR"}')
    for n in range(events):
        start = NOW + timedelta(days=n % 300 - 200, hours=n % 9)
        title = f"Dentist {n}"
        if n < 2:
            start = NOW + timedelta(days=3 + n, hours=6)
            title = f"Interview with {'Acme' if n else 'Globex'}"
        uid = f"event-{number}-{n}@example.com"
        text = EVENT.format(uid=uid, start=start, end=start + timedelta(hours=1), title=title)
        (collection / f"{uid}.ics").write_text(text)


@contextlib.contextmanager
def radicale(folder: Path, log: Path) -> Iterator[tuple[int, int]]:
    """Run the server; give its port and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    words = ["--config", "", "--hosts", f"127.0.0.1:{port}", "--auth-type", "none"]
    words += ["--storage-filesystem-folder", str(folder), "--logging-level", "info"]
    words += ["--server-max-connections", "64"]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "radicale", *words], stdout=out, stderr=out
        )
    try:
        for _attempt in range(500):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            time.sleep(0.02)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait()


def cpu_of(pid: int) -> float:
    """CPU seconds of another process; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except OSError:
        return 0.0


class Trial:
    """A folder of people and the server that they use."""

    def __init__(self, folder: Path, log: Path, server: int, given: argparse.Namespace) -> None:
        self.folder = folder
        self.log = log
        self.server = server
        self.given = given

    def sync(self, configs: Path) -> Pass:
        """Make a pass over everybody in a folder."""
        requests = self._requests()
        server_cpu = cpu_of(self.server)
        before = time.monotonic()
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "calsync", "sync", "--config-dir", str(configs)),
                *("--now", NOW.isoformat(), "--per-host", str(self.given.per_host)),
            ],
            env={
                **{k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"},
                "HOME": str(self.folder),
                "CALSYNC_BENCHMARK": "anything",
                "XDG_STATE_HOME": str(self.folder / "state"),
            },
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        assert process.stderr is not None
        errors = process.stderr.read()
        _pid, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"exit {process.returncode}: {errors.decode()[-500:]}")
        scale = 1024**2 if sys.platform == "darwin" else 1024
        return Pass(
            time.monotonic() - before,
            usage.ru_utime + usage.ru_stime,
            usage.ru_maxrss / scale,
            self._requests() - requests,
            cpu_of(self.server) - server_cpu,
        )

    def _requests(self) -> int:
        return len(
            re.findall(rb"\b(?:PROPFIND|REPORT|GET|PUT|DELETE) response\b", self.log.read_bytes())
        )


def main() -> None:
    parser = argparse.ArgumentParser(description="What an unchanged account costs.")
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--events", type=int, default=200, help="in each calendar")
    parser.add_argument("--per-host", type=int, default=4)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root, log = folder / "server", folder / "log"
        all_of_them, half, one = folder / "all", folder / "half", folder / "one"
        for n in range(given.people):
            fill(root / "collection-root" / "user" / f"p{n}", n, given.events)
        with radicale(root, log) as (port, server):
            for place in (all_of_them, half, one):
                place.mkdir()
            for n in range(given.people):
                config = all_of_them / f"p{n}.toml"
                config.write_text(
                    f'[rules]\nregion = "US"\n[[calendars]]\nname = "own"\ntype = "caldav"\n'
                    f'url = "http://127.0.0.1:{port}/user/p{n}/"\n'
                    'username = "user"\npassword_env = "CALSYNC_BENCHMARK"\n'
                )
                for place, many in ((half, given.people // 2), (one, 1)):
                    if n < many:
                        # The same file: a memory belongs to where a config really lies.
                        (place / config.name).symlink_to(config)
            trial = Trial(folder, log, server, given)
            first = trial.sync(all_of_them)
            trial.sync(all_of_them)
            taken = [
                (trial.sync(one), trial.sync(half), trial.sync(all_of_them))
                for _run in range(given.runs)
            ]
            null = [_nothing() for _run in range(given.runs)]
        state = sum(f.stat().st_size for f in (folder / "state").rglob("*") if f.is_file())
        report(given, first, taken, statistics.median(null), state)


def _nothing() -> float:
    """CPU seconds of a Python that does nothing."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def report(
    given: argparse.Namespace,
    first: Pass,
    taken: list[tuple[Pass, Pass, Pass]],
    null: float,
    state: int,
) -> None:
    """Print what was found."""
    more = given.people - given.people // 2
    cpu = statistics.median((a.cpu - h.cpu) / more for _o, h, a in taken)
    alone = statistics.median(o.cpu for o, _h, _a in taken)
    peak = statistics.median((a.peak - h.peak) / more for _o, h, a in taken)
    server = statistics.median(a.server_cpu / given.people for _o, _h, a in taken)
    seconds = statistics.median(a.seconds / given.people for _o, _h, a in taken)
    requests = statistics.median(a.requests / given.people for _o, _h, a in taken)
    print(f"{given.people} people, {given.events} events each, {given.per_host} at once")
    print(f"  first pass             {first.seconds / given.people * 1000:8.1f} ms an account")
    print(f"  requests               {requests:8.2f} an account and unchanged pass")
    print(f"  CPU                    {cpu * 1000:8.1f} ms an account ({cpu / null:.2f} P)")
    print(f"  … of one alone         {alone * 1000:8.1f} ms ({alone / null:.1f} P)")
    print(f"  time                   {seconds * 1000:8.1f} ms an account, the server beside it")
    print(f"  CPU of the server      {server * 1000:8.1f} ms an account")
    print(f"  memory                 {peak * 1024:8.1f} KiB an account more")
    print(
        f"  peak                   {taken[-1][2].peak:8.0f} MiB (one alone {taken[-1][0].peak:.0f})"
    )
    print(f"  state on disk          {state / given.people / 1024:8.1f} KiB an account")
    print(f"  a core keeps fresh     {900 / cpu:8.0f} accounts every 15 minutes")


if __name__ == "__main__":
    main()
