"""How many connections may be open at once: in all, and to one server."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping


class Gate:
    """Counts what is open; asked by one thread alone.

    One that wants more than is allowed gets in where nobody else is.

    >>> gate = Gate(in_all=3, per_host=2)
    >>> gate.take({"a.example": 2}), gate.take({"a.example": 1}), gate.take({"b.example": 1})
    (True, False, True)
    >>> gate.give({"a.example": 2})
    >>> gate.take({"a.example": 5}), gate.take({})
    (False, True)
    """

    def __init__(self, *, in_all: int, per_host: int) -> None:
        self.in_all = in_all
        self._per_host = per_host
        self._open: Counter[str] = Counter()
        self._taken = 0  # somebody without any server counts as one

    def take(self, hosts: Mapping[str, int]) -> bool:
        """Let somebody in, if there is room."""
        wanted = max(1, sum(hosts.values()))
        if self._taken and self._taken + wanted > self.in_all:
            return False
        for host, connections in hosts.items():
            if self._open[host] and self._open[host] + connections > self._per_host:
                return False
        self._taken += wanted
        self._open.update(hosts)
        return True

    def give(self, hosts: Mapping[str, int]) -> None:
        """Let him out again."""
        self._taken -= max(1, sum(hosts.values()))
        self._open.subtract(hosts)
        for host in hosts:
            if not self._open[host]:
                del self._open[host]
