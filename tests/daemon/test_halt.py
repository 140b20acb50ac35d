"""A wish to stop: it waits for the write in hand, and lets none begin after it."""

from __future__ import annotations

import threading

import pytest

from calsync.halt import Halt, Halted


def test_nothing_is_held_after_the_wish() -> None:
    """Whoever would write is too late, and that is no fault that anybody catches."""
    halt = Halt()
    halt.ask()
    with pytest.raises(Halted), halt.held():
        raise AssertionError
    assert not issubclass(Halted, Exception)


def test_the_wish_waits_for_what_is_held() -> None:
    """It is known at once, and granted when the last hold ends, however that ends."""
    halt = Halt()
    began, may_end = threading.Event(), threading.Event()
    ends: list[str] = []

    def write() -> None:
        try:
            with halt.held():
                began.set()
                may_end.wait(10)
                ends.append("write")
                raise ValueError
        except ValueError:
            pass

    writer = threading.Thread(target=write)
    writer.start()
    assert began.wait(10)
    asking = threading.Thread(target=lambda: (halt.ask(), ends.append("ask")))
    asking.start()
    while not halt.is_asked:
        pass
    assert asking.is_alive()
    may_end.set()
    asking.join(10)
    writer.join(10)
    assert ends == ["write", "ask"]
