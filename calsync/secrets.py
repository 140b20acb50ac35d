"""Passwords: from a command, the keyring, a file, the environment or the config.

None of them ever gets into a message. `keyring` is an extra, loaded when it is asked for.
"""

from __future__ import annotations

import os
import shlex
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from calsync.errors import ConfigError
from calsync.model import SecretSource
from calsync.stores import files

COMMAND_SECONDS = 60
KEYRING_SECONDS = 60  # a locked one may ask on a screen that nobody looks at
MOST_BYTES = 64 * 1024  # of which the first line counts

Found = TypeVar("Found")


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

    `about` is the calendar's place in the config, for messages; empty where there is none
    yet. A command is no shell line, is asked nothing, and has `command_seconds`; of what it
    prints, and of a file, the first line counts. A file with a plain name is looked for among
    the credentials of the service manager first. Raises ConfigError where there is none,
    without a word of it.
    """
    where = f"{about}.{source.key}" if about else source.key
    environ = os.environ if environ is None else environ
    match source.key:
        case "password_command":
            program = "such program" if about else f"program {_named(source.value[0])}"
            printed = _printed(source.value, where, command_seconds, program)
            text = _first_line(printed, where)
        case "password_keyring":
            text = _in_keyring(*source.value, where=where)
        case "password_file":
            credential = _credential(source.value[1:], environ)
            path = credential or Path(source.value[0])
            content = _content(path, where, is_guarded=credential is not None)
            text = _first_line(content, where)
        case "password_env":
            found = environ.get(source.value[0])
            if not found:
                what = f"variable {_named(source.value[0])}" if not about else "such variable"
                raise ConfigError([f"{where}: the environment has no {what}"])
            try:
                found.encode()
            except UnicodeEncodeError:
                raise ConfigError([f"{where}: what it holds is not UTF-8"]) from None
            text = found
        case "password":
            text = source.value[0]
        case _:
            raise ConfigError([f"{where}: is no way to a password"])
    return Secret(text)


# --- the keyring


def keyring_fault() -> str:
    """Say why this machine's keyring cannot be used, with the way out; "" if it can."""

    def is_usable(keyring: Any) -> bool:
        from keyring.backends.fail import Keyring as Fail
        from keyring.backends.null import Keyring as Null

        # Its own config may name what is not there, or be none.
        return not isinstance(keyring.get_keyring(), Fail | Null)

    try:
        return "" if _ask_keyring(is_usable, "") else _NO_KEYRING
    except ConfigError as problem:
        return str(problem)


def keep_in_keyring(entry: str, username: str, secret: Secret) -> Secret | None:
    """Put a password into the keyring, and give the one that stood there. Raises ConfigError."""

    def put(keyring: Any) -> str | None:
        before: str | None = keyring.get_password(entry, username)
        keyring.set_password(entry, username, secret.reveal())
        return before

    before = _ask_keyring(put, "")
    return None if before is None else Secret(before)


def remove_from_keyring(entry: str, username: str) -> None:
    """Take a password out of the keyring. Raises ConfigError."""
    _ask_keyring(lambda k: k.delete_password(entry, username), "")


def _in_keyring(entry: str, username: str, *, where: str) -> str:
    found = _ask_keyring(lambda k: k.get_password(entry, username), f"{where}: ")
    if not found:
        quoted = f'"{entry}"' if sys.platform == "win32" else shlex.quote(entry)
        words = f'the keyring has no entry "{entry}" of that user'
        words += f"; run: keyring set {quoted} USERNAME"
        raise ConfigError([f"{where}: {words}"])
    return str(found)


_NO_KEYRING = "this machine has no keyring that can be used; use password_file or password_command"


def _keyring() -> Any:
    try:
        import keyring
    except ImportError:
        words = "needs the package keyring; run: pip install 'calsync[keyring]'"
        raise ConfigError([words]) from None
    return keyring


def _ask_keyring(question: Callable[[Any], Found], where: str) -> Found:
    """Ask in a thread of its own: one that waits for somebody must not hold up a run."""
    answer: list[Found] = []
    faults: list[Exception] = []

    def ask() -> None:
        try:
            answer.append(question(_keyring()))
        except Exception as problem:  # of the desktop's libraries, whichever they are
            faults.append(problem)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(KEYRING_SECONDS)
    if answer:
        return answer[0]
    if not faults:
        words = f"the keyring did not answer within {KEYRING_SECONDS:g} seconds; is it locked?"
        raise ConfigError([f"{where}{words}"])
    raise ConfigError([f"{where}{_told(faults[0])}"])


def _told(problem: Exception) -> str:
    """Say what a keyring has against it; its own words may hold anything."""
    if isinstance(problem, ConfigError):
        return str(problem)
    from keyring import errors

    match problem:
        case errors.NoKeyringError():
            return _NO_KEYRING
        case errors.KeyringLocked():
            return "the keyring is locked; unlock it, or use password_file or password_command"
        case errors.KeyringError():
            return f"the keyring refused ({type(problem).__name__})"
        case _:
            return f"the keyring failed ({type(problem).__name__}); use password_file"


# --- files and commands


def _credential(names: tuple[str, ...], environ: Mapping[str, str]) -> Path | None:
    """Find what the service manager gives under that name (systemd's LoadCredential)."""
    folder = environ.get("CREDENTIALS_DIRECTORY")
    for name in names if folder else ():
        path = Path(folder or "", name)
        if path.is_file():
            return path
    return None


def _named(given: str) -> str:
    """Name what somebody has just typed; in a config the password itself may stand there."""
    return f'"{files.shown(given)}"'


def _printed(command: tuple[str, ...], where: str, seconds: float, program: str) -> bytes:
    """Run a command, and read no more of what it prints than a password can be.

    `program` is what messages call it.
    """
    until = time.monotonic() + seconds
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        words = f"there is no {program}"
        if " " in command[0]:
            words += "; write each word by itself"
        raise ConfigError([f"{where}: {words}"]) from None
    except (OSError, ValueError) as problem:
        why = problem.strerror if isinstance(problem, OSError) else "it is no command"
        raise ConfigError([f"{where}: cannot be run: {(why or 'unknown').lower()}"]) from None
    read: list[bytes] = []

    def listen() -> None:
        assert process.stdout
        with process.stdout as output:
            read.append(output.read(MOST_BYTES + 1))

    # In a thread of its own: what the command has started may hold its output open.
    listener = threading.Thread(target=listen, daemon=True)
    try:
        listener.start()
        listener.join(seconds)
        if read and len(read[0]) > MOST_BYTES:
            words = f"prints more than {MOST_BYTES >> 10} KB, which is no password"
            raise ConfigError([f"{where}: {words}"])
        code = process.wait(max(0.0, until - time.monotonic())) if read else None
    except subprocess.TimeoutExpired:
        code = None
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    if code is None:
        words = f"did not answer within {seconds:g} seconds; does it ask for something?"
        raise ConfigError([f"{where}: {words}"])
    if code:
        words = f"failed with {code}; run it in a terminal to see why"
        raise ConfigError([f"{where}: {words}"])
    return read[0]


def _content(path: Path, where: str, *, is_guarded: bool) -> bytes:
    """Read a file. One of the service manager is guarded by it: by rights that look wider."""
    try:
        with files.opened(path) as file:
            found = os.fstat(file.fileno())
            is_open = bool(found.st_mode & (stat.S_IRWXG | stat.S_IRWXO))
            if is_open and not is_guarded and sys.platform != "win32":
                raise ConfigError([f"{where}: others can read it; run: chmod 600 on that file"])
            return file.read(MOST_BYTES)
    except files.NoFile:
        raise ConfigError([f"{where}: is no file"]) from None
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
