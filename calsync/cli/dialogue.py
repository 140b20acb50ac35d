"""Questions on a terminal, each with a way out: an option that answers it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

import click

from calsync.config import is_utf8
from calsync.errors import CalsyncError, UsageError
from calsync.report.text import printable

Check = Callable[[str], object]


class Dialogue:
    """Asks a person, or nobody: then only options and guesses count.

    Everything it says goes to stderr; results alone go to stdout.
    """

    def __init__(self, *, is_silent: bool) -> None:
        self.is_silent = is_silent
        if not is_silent and not sys.stdin.isatty():
            raise UsageError("there is nobody to ask: run it on a terminal, or add --no-input")

    def tell(self, words: str = "") -> None:
        """Say something to the person, if there is one; what is not ours must be printable."""
        if not self.is_silent:
            click.echo(words, err=True)

    def tell_problem(self, problem: CalsyncError) -> None:
        """Say what is wrong, before it is asked for again."""
        for line in str(problem).splitlines():
            self.tell(f"  ! {printable(line)}")

    def text(
        self,
        question: str,
        *,
        option: str,
        default: str = "",
        check: Check | None = None,
        is_optional: bool = False,
    ) -> str:
        """Ask for a line until it is right; where nobody is asked, the default counts.

        Raises UsageError where there is nobody to ask, and none.
        """
        if self.is_silent:
            if not default and not is_optional:
                raise UsageError(f"{option}: is missing; with --no-input it is needed")
            return default
        while True:
            given = _line(question, default).strip()
            try:
                if not is_utf8(given):
                    raise UsageError("that is not UTF-8")
                if given and check:
                    check(given)
            except CalsyncError as problem:
                self.tell_problem(problem)
            else:
                if given or is_optional:
                    return given
                self.tell(_EMPTY)

    def hidden(self, question: str) -> str:
        """Ask for what must not be seen."""
        while True:
            given = _line(question, is_hidden=True)
            if given and is_utf8(given):
                return given
            self.tell("  ! that is not UTF-8" if given else _EMPTY)

    def is_agreed(self, question: str, *, default: bool) -> bool:
        """Ask for yes or no; nobody is no."""
        return not self.is_silent and is_agreed(question, default=default)

    def choice(self, question: str, titles: Sequence[str], *, default: int | None = None) -> int:
        """Let one of a list be chosen; give its index."""
        self._list(titles)
        while True:
            given = _line(question, "" if default is None else str(default + 1))
            numbers = _numbers(given, len(titles))
            if len(numbers) == 1:
                return numbers[0]
            self.tell(f"  ! a number from 1 to {len(titles)}")

    def choices(self, question: str, titles: Sequence[str]) -> tuple[int, ...]:
        """Let some of a list be chosen, at least one; give their indexes."""
        self._list(titles)
        while True:
            numbers = _numbers(_line(question), len(titles))
            if numbers:
                return numbers
            self.tell(f"  ! numbers from 1 to {len(titles)}, with commas between")

    def _list(self, titles: Sequence[str]) -> None:
        for number, title in enumerate(titles, start=1):
            self.tell(f"  {number:2}  {title}")


def is_agreed(question: str, *, default: bool) -> bool:
    """Ask for yes or no until it is one of them; nothing is the default."""
    answers = {"": default, "y": True, "yes": True, "n": False, "no": False}
    while True:
        given = _line(f"{question} [{'Y/n' if default else 'y/N'}]").strip().lower()
        if given in answers:
            return answers[given]
        click.echo("  ! y for yes, n for no", err=True)


_EMPTY = "  ! an answer is needed here; Ctrl-C stops"


def _line(question: str, default: str = "", *, is_hidden: bool = False) -> str:
    """Ask once, for a line that may be empty."""
    given = click.prompt(
        question,
        default=default,
        show_default=bool(default),
        hide_input=is_hidden,
        err=True,
        type=str,
    )
    return str(given)


def _numbers(words: str, count: int) -> tuple[int, ...]:
    """Read numbers of a list as indexes; nothing where one is none of them.

    >>> _numbers("3, 1", 3), _numbers("4", 3), _numbers("", 3)
    ((2, 0), (), ())
    """
    parts = words.replace(",", " ").split()
    known = {str(number + 1): number for number in range(count)}
    if not all(part in known for part in parts):
        return ()
    return tuple(dict.fromkeys(known[part] for part in parts))
