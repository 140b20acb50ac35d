"""Several people: a folder of configs, each through the same pipe, side by side."""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
from collections import deque
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from calsync.cli.options import Options
from calsync.halt import Halted

if TYPE_CHECKING:
    from calsync.cli.accounts import SyncAccount
    from calsync.cli.apart import Said
    from calsync.gate import Gate
    from calsync.model import Settings

# From what passes by itself to what waits for somebody: of several codes the last counts.
WORST_LAST = (0, 75, 1, 65, 69, 77, 78)


def sync_people(options: Options, configs: Mapping[str, Options], gate: Gate) -> int:
    """Make one pass for each, print what they say, and give the worst exit code."""
    from calsync.cli.accounts import Printer, SyncAccount
    from calsync.cli.apart import kept_apart
    from calsync.cli.ending import say_ending
    from calsync.cli.output import show_json
    from calsync.cli.passes import Wish
    from calsync.cli.stdout import unwritten
    from calsync.halt import Halt
    from calsync.stores.connections import Connections

    printer = Printer()
    told: dict[str, dict[str, Any]] = {}

    def keep(name: str, said: Said, code: int) -> None:
        told[name] = _object(name, said, code)

    show = keep if options.as_json else printer.show
    connections = Connections(most=gate.in_all)
    halt = Halt(lambda: connections.cut("calsync was stopped"))
    with kept_apart() as out, contextlib.closing(connections):
        accounts = [
            SyncAccount(
                name,
                own,
                Wish(),
                settings=settings_or_none(own),
                halt=halt,
                connections=connections,
                show=show,
            )
            for name, own in configs.items()
        ]
        try:
            codes = side_by_side(accounts, gate)
        except KeyboardInterrupt:
            halt.ask()  # the writes in hand
            raise
        if options.as_json:
            show_json({"schema": 1, "people": [told[name] for name in configs]})
            sys.stdout.flush()
    if out.fault and not isinstance(out.fault, BrokenPipeError):
        after = "; everybody had their pass all the same"
        codes.append(say_ending(unwritten(out.fault, after=after)))
    return max(codes, key=WORST_LAST.index, default=0)


def settings_or_none(options: Options) -> Settings | None:
    """Read a config; None where it is wrong, as its pass will say."""
    from calsync.cli.passes import Wish
    from calsync.errors import CalsyncError

    try:
        return Wish().settings(options)
    except (CalsyncError, OSError):
        return None


def side_by_side(accounts: Iterable[SyncAccount], gate: Gate) -> list[int]:
    """Let each make a pass as soon as the gate lets it in; give their exit codes."""
    waiting: dict[tuple[tuple[str, int], ...], deque[SyncAccount]] = {}
    for account in accounts:
        waiting.setdefault(tuple(sorted(account.hosts.items())), deque()).append(account)
    ended: queue.SimpleQueue[tuple[SyncAccount, int]] = queue.SimpleQueue()
    codes: list[int] = []
    running = 0
    while waiting or running:
        for hosts, those in list(waiting.items()):
            while those and gate.take(dict(hosts)):
                work = partial(_attempt, those.popleft(), ended)
                running += 1
                try:
                    threading.Thread(target=work, daemon=True).start()
                except RuntimeError:  # there is no room for another thread: one at a time, then
                    work()
            if not those:
                del waiting[hosts]
        account, code = ended.get()
        gate.give(account.hosts)
        running -= 1
        codes.append(code)
    return codes


def _attempt(account: SyncAccount, ended: queue.SimpleQueue[tuple[SyncAccount, int]]) -> None:
    code = 1
    with contextlib.suppress(Exception, Halted):  # nobody else's pass ends with it
        code = account.attempt(frozenset()).code
    ended.put((account, code))


def _object(name: str, said: Said, code: int) -> dict[str, Any]:
    import json

    results = said.results.getvalue()
    found: dict[str, Any] = json.loads(results) if results else {}
    found.pop("schema", None)
    messages = [line.removeprefix("calsync: ") for line in said.messages.getvalue().splitlines()]
    return {"name": name, "code": code, "messages": messages, **found}
