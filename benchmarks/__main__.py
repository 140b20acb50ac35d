"""What calsync costs, against the raw limit and against peers, in one run.

    python -m benchmarks                 all sizes (1k, 10k, 100k events)
    python -m benchmarks --size 10000    one size
    python -m benchmarks --file FILE     a calendar of your own, `--now` when it is read

Every figure is the CPU time (user + system) of a whole process. Only ratios are printed:
seconds say more about the machine.

R is a Python process that reads the file and counts `BEGIN:VEVENT`; P is one that does
nothing. One R is over long before a sync is, and a machine's speed swings meanwhile. So
each run is weighed against the mean of several R taken right before and after it, which
last about half as long as the longest run; a figure is the median over the rounds. All
else is taken in turns with what it is compared to, and is the median of the ratios pair
by pair. "less imports" takes off, in R of its own, a process that only imports what the
run imported. Goals: first full sync less imports at most 8, 9 and 12 R at 1k, 10k and 100k;
filter and detection at most 5 R of it at 10k; a parse by icalendar at 10k at least 12
times the whole sync, 20 times less imports; peak memory at most 40 MiB + 2.5 times the
file; --version and --help at most 4 P.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

NOW = "2026-02-10T08:00:00+01:00"
COUNT = "import sys;open(sys.argv[1],'rb').read().count(b'BEGIN:VEVENT')"
PARSE = "import sys,icalendar;icalendar.Calendar.from_ical(open(sys.argv[1],'rb').read())"
IMPORT = (
    "import sys,importlib\n"
    "names = open(sys.argv[1]).read().split()\n"
    "if 'holidays.countries' in names:\n"
    "    from calsync import holidaybook\n"
    "    holidaybook.spare_what_is_not_needed()\n"
    "for name in names:\n"
    "    try: importlib.import_module(name)\n"
    "    except Exception: pass\n"
)
# The cut alone, and with it the filter and detection: all imports in both.
FIND = (
    "import sys\n"
    "from datetime import datetime, timedelta\n"
    "from zoneinfo import ZoneInfo\n"
    "import icalendar, recurring_ical_events\n"  # of a calendar with series
    "import calsync.detection as detection\n"
    "from calsync.detection import judge, reading, sieve\n"
    "from calsync.ics import read, series, splice, zones\n"
    "from calsync.model import Settings\n"
    "path, now, whole = sys.argv[1:]\n"
    "today, data = datetime.fromisoformat(now).date(), open(path, 'rb').read()\n"
    "first, last = today - timedelta(days=240), today + timedelta(days=400)\n"
    "if whole == 'cut':\n"
    "    splice.cut(data, first=b'%d%02d%02d' % first.timetuple()[:3],\n"
    "        last=b'%d%02d%02d' % last.timetuple()[:3])\n"
    "else:\n"
    "    found = read.read([(path, data)], sieve=sieve.make(Settings()), first=first, last=last,\n"
    "        recurring_last=today + timedelta(days=90), configured=None,\n"
    "        machine=ZoneInfo('Europe/Berlin'))\n"
    "    detection.find(found.events, Settings())\n"
)
LIST_MODULES = (
    "import sys,atexit\n"
    "out=sys.argv.pop(1)\n"
    "before=set(sys.modules)\n"
    "atexit.register(lambda:open(out,'w').write('\\n'.join(m for m in sys.modules"
    " if m not in before and m!='__main__')))\n"
    "from calsync.__main__ import main\n"
    "main()\n"
)


_MOST_UNITS = 20  # between two runs

# As installed programs run: compiled once, not in every process.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True)
class Cost:
    """CPU seconds, or a multiple of R, and peak resident MiB of one finished process."""

    cpu: float
    peak: float


def run(command: list[str]) -> Cost:
    """Run a command to its end and take the kernel's account of it."""
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=ENVIRONMENT
    )
    assert process.stderr is not None
    errors = process.stderr.read()
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command}: exit {process.returncode}: {errors.decode()[-500:]}")
    scale = 1024**2 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale)


def in_turns(runs: int, *jobs: Callable[[], Cost]) -> list[tuple[Cost, ...]]:
    """Run the jobs A B C A B C …, after one round that does not count."""
    for job in jobs:
        job()
    return [tuple(job() for job in jobs) for _ in range(runs)]


def in_units(runs: int, unit: Callable[[], Cost], *jobs: Callable[[], Cost]) -> list[list[Cost]]:
    """Run the jobs A B C A B C …, each weighed against the units right before and after it."""
    longest = max(job().cpu for job in jobs)
    count = min(max(1, round(longest / 4 / unit().cpu)), _MOST_UNITS)

    def mean() -> float:
        return statistics.mean(unit().cpu for _ in range(count))

    rounds: list[list[Cost]] = []
    before = mean()
    for _ in range(runs):
        rounds.append([])
        for job in jobs:
            cost, after = job(), mean()
            rounds[-1].append(Cost(2 * cost.cpu / (before + after), cost.peak))
            before = after
    return rounds


def ratio(pairs: list[tuple[float, float]]) -> float:
    """Median of the ratios, pair by pair."""
    return statistics.median(a / b for a, b in pairs)


def make(size: int, folder: Path) -> Path:
    """Write a calendar of so many events."""
    source = folder / f"{size}.ics"
    # By another process: a child's peak begins with what its parent holds.
    subprocess.run(
        [sys.executable, "-m", "benchmarks.generate", str(size), str(source)], check=True
    )
    return source


def measure(source: Path, folder: Path, *, now: str, runs: int) -> None:
    """Print the ratios of one calendar."""
    copy, modules, state = folder / "copy.ics", folder / "modules", folder / "state"
    ENVIRONMENT.update(XDG_STATE_HOME=str(state), HOME=str(folder))
    python = sys.executable
    options = [
        "--calendar",
        str(copy),
        "--now",
        now,
        "--region",
        "DE-BE",
        "--max-changes",
        "100000",
    ]
    sync = [python, "-m", "calsync", "sync", *options]
    shutil.copy(source, copy)
    shutil.rmtree(state, ignore_errors=True)
    run([python, "-c", LIST_MODULES, str(modules), "sync", *options])

    def first_sync() -> Cost:
        shutil.copy(source, copy)
        shutil.rmtree(state, ignore_errors=True)  # else the reminders would be missed
        return run(sync)

    def again() -> Cost:
        return run(sync)

    def raw() -> Cost:
        return run([python, "-c", COUNT, str(source)])

    def imports() -> Cost:
        return run([python, "-c", IMPORT, str(modules)])

    taken = in_units(runs, raw, first_sync, again, imports)
    whole = statistics.median(s.cpu for s, _a, _i in taken)
    net = statistics.median(s.cpu - i.cpu for s, _a, i in taken)
    second = statistics.median(a.cpu - i.cpu for _s, a, i in taken)
    peak = statistics.median(s.peak for s, _a, _i in taken)
    size_mib = source.stat().st_size / 1024**2
    print(f"{source.name}, {size_mib:.1f} MiB")
    print(f"  first sync            {whole:6.1f} R")
    print(f"  … less imports        {net:6.1f} R")
    print(f"  second sync, … less   {second:6.1f} R")
    found = in_units(
        runs,
        raw,
        lambda: run([python, "-c", FIND, str(source), now, "cut"]),
        lambda: run([python, "-c", FIND, str(source), now, "find"]),
    )
    finding = statistics.median(f.cpu - c.cpu for c, f in found)
    print(f"  filter and detection  {finding:6.1f} R")
    print(f"  peak memory           {peak:6.0f} MiB (goal {40 + 2.5 * size_mib:.0f})")
    if size_mib < 20:
        pairs = in_turns(
            max(3, runs // 2), first_sync, imports, lambda: run([python, "-c", PARSE, str(source)])
        )
        print(
            f"  icalendar parse       {ratio([(p.cpu, s.cpu) for s, _i, p in pairs]):6.1f}"
            " times the sync"
        )
        print(
            f"  … less imports        {ratio([(p.cpu, s.cpu - i.cpu) for s, i, p in pairs]):6.1f}"
            " times"
        )


def measure_start(runs: int) -> None:
    """Print what `--version` and `--help` cost."""
    python = sys.executable
    for option in ("--version", "--help"):
        taken = in_turns(
            runs,
            lambda: run([python, "-c", "pass"]),
            lambda option=option: run([python, "-m", "calsync", option]),
        )
        print(f"calsync {option:12}    {ratio([(c.cpu, p.cpu) for p, c in taken]):6.1f} P")


def main() -> None:
    parser = argparse.ArgumentParser(description="Ratios of calsync's cost to the raw limit.")
    parser.add_argument("--size", type=int, action="append", help="number of events")
    parser.add_argument("--file", type=Path, action="append", help="a calendar of your own")
    parser.add_argument("--now", default=NOW, help="the moment of the run")
    parser.add_argument("--runs", type=int, default=7, help="counted rounds")
    given = parser.parse_args()
    measure_start(given.runs)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sources = list(given.file or ())
        for size in given.size or (() if sources else (1_000, 10_000, 100_000)):
            sources.append(make(size, folder))
        for source in sources:
            measure(source, folder, now=given.now, runs=given.runs)


if __name__ == "__main__":
    main()
