"""Passwords: from a command, a file, the environment or the config, never into a message."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from calsync.errors import ConfigError
from calsync.model import SecretSource

COMMAND_SECONDS = 60
MOST_BYTES = 64 * 1024  # of which the first line counts


class Secret:
    """A text that shows itself to nobody who does not ask for it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Give the text."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __reduce__(self) -> str:
        raise TypeError("a secret is not stored")


def read(
    source: SecretSource,
    *,
    about: str,
    environ: Mapping[str, str] | None = None,
    command_seconds: float = COMMAND_SECONDS,
) -> Secret:
    """Fetch a password.

    `about` is the calendar's place in the config, for messages. A command is no shell
    line, is asked nothing, and has `command_seconds`; of what it prints, and of a file,
    the first line counts. Raises ConfigError where there is none, without a word of it.
    """
    where = f"{about}.{source.key}"
    match source.key:
        case "password_command":
            text = _first_line(_printed(source.value, where, command_seconds), where)
        case "password_file":
            text = _first_line(_content(Path(source.value[0]), where), where)
        case "password_env":
            found = (os.environ if environ is None else environ).get(source.value[0])
            if not found:
                raise ConfigError([f"{where}: the environment has no such variable"])
            text = found
        case "password":
            text = source.value[0]
        case _:
            words = "is not supported by this version; use password_command"
            raise ConfigError([f"{where}: {words}"])
    return Secret(text)


def _printed(command: tuple[str, ...], where: str, seconds: float) -> bytes:
    try:
        ended = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        words = f"did not answer within {seconds:g} seconds; does it ask for something?"
        raise ConfigError([f"{where}: {words}"]) from None
    except (OSError, ValueError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else "it is no command"
        raise ConfigError([f"{where}: cannot be run: {(why or 'unknown').lower()}"]) from None
    if ended.returncode:
        words = f"failed with {ended.returncode}; run it in a terminal to see why"
        raise ConfigError([f"{where}: {words}"])
    return ended.stdout


def _content(path: Path, where: str) -> bytes:
    try:
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise ConfigError([f"{where}: is no file"])
            if sys.platform != "win32" and found.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise ConfigError([f"{where}: others can read it; run: chmod 600 on that file"])
            return file.read(MOST_BYTES)
    except OSError as problem:
        why = (problem.strerror or str(problem)).lower()
        raise ConfigError([f"{where}: cannot be read: {why}"]) from None


def _first_line(content: bytes, where: str) -> str:
    try:
        text = content[:MOST_BYTES].decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigError([f"{where}: what it gives is not UTF-8"]) from None
    line = text.split("\n", 1)[0].rstrip("\r")
    if not line:
        raise ConfigError([f"{where}: gives nothing"])
    return line
