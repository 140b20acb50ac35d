"""A wish to stop that waits for the write in hand, and lets none begin after it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

# For the write in hand, and a look at what it did. Who stops a program waits ten seconds
# in a container and ninety under systemd, and then kills it.
PATIENCE_SECONDS = 8.0


class Halted(BaseException):
    """A stop was asked for before anything was written; no fault, so nobody catches it as one."""


class Halt:
    """Shared by whoever may stop and those who work.

    `hurry` is called when they have taken too long, to end what they wait for.
    """

    def __init__(self, hurry: Callable[[], None] = lambda: None) -> None:
        self._hurry = hurry
        self._changed = threading.Condition()
        self._is_asked = False
        self._held = 0

    @property
    def is_asked(self) -> bool:
        """Whether no further write may begin."""
        return self._is_asked

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Keep the process alive while something is written and remembered.

        Raises Halted where it is too late to begin.
        """
        with self._changed:
            if self._is_asked:
                raise Halted
            self._held += 1
        try:
            yield
        finally:
            with self._changed:
                self._held -= 1
                self._changed.notify_all()

    def ask(self) -> None:
        """Let nothing new begin, and wait until nothing is held."""
        with self._changed:
            self._is_asked = True
            if self._changed.wait_for(lambda: not self._held, PATIENCE_SECONDS):
                return
        self._hurry()
        with self._changed:
            self._changed.wait_for(lambda: not self._held)
