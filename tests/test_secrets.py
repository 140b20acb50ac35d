"""Where passwords come from, and that they stay where they are."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest

from calsync import secrets
from calsync.errors import ConfigError
from calsync.model import SecretSource
from calsync.secrets import Secret

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX")


def command(code: str) -> SecretSource:
    """A command that runs a line of Python."""
    return SecretSource("password_command", (sys.executable, "-c", code))


def problem(source: SecretSource, **more: float) -> str:
    """Read a secret that cannot be had."""
    with pytest.raises(ConfigError) as caught:
        secrets.read(source, about="calendars.x", **more)  # type: ignore[arg-type]
    (only,) = caught.value.problems
    assert only.startswith(f"calendars.x.{source.key}: ")
    assert "hidden" not in only
    return only


def test_every_source(tmp_path: Path) -> None:
    """The first line of a command or file, a variable, or the config's own word."""
    file = tmp_path / "password"
    file.write_bytes("sésame \r\nsecond line\n".encode())
    file.chmod(0o600)
    two_lines = command("print('open sesame\\nnotes')")
    assert secrets.read(two_lines, about="").reveal() == "open sesame"
    assert secrets.read(SecretSource("password_file", (str(file),)), about="").reveal() == "sésame "
    in_environment = SecretSource("password_env", ("WORD",))
    assert secrets.read(in_environment, about="", environ={"WORD": "a\tb"}).reveal() == "a\tb"
    assert secrets.read(SecretSource("password", ("pw",)), about="").reveal() == "pw"


def test_it_hides() -> None:
    """Printed, formatted or stored it gives nothing away."""
    secret = Secret("hidden")
    for shown in (repr(secret), str(secret), f"{secret}", f"{[secret]}"):
        assert "hidden" not in shown
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_a_command_is_no_shell_line(tmp_path: Path) -> None:
    """Its words reach it as they are."""
    echo = ("import sys; print(sys.argv[1])", "$HOME; echo x > y")
    source = SecretSource("password_command", (sys.executable, "-c", *echo))
    assert secrets.read(source, about="").reveal() == "$HOME; echo x > y"


def test_a_command_that_fails() -> None:
    """What it said stays with it: there may be a password in it."""
    failing = command("import sys; print('hidden'); sys.stderr.write('hidden'); sys.exit(3)")
    assert "failed with 3" in problem(failing)
    assert "gives nothing" in problem(command("print()"))
    assert "not UTF-8" in problem(command("import os; os.write(1, b'\\xff')"))
    assert "cannot be run: no such file" in problem(SecretSource("password_command", ("no such",)))


def test_a_command_that_asks() -> None:
    """It is asked nothing, gets nothing, and is not waited for."""
    assert "failed" in problem(command("input('password? ')"))
    sleeper = command("import time; time.sleep(30)")
    assert "within 0.2 seconds" in problem(sleeper, command_seconds=0.2)


@posix_only
def test_a_file_for_all_to_read(tmp_path: Path) -> None:
    """It is refused, with the way out."""
    file = tmp_path / "password"
    file.write_text("hidden")
    file.chmod(0o640)
    assert "chmod 600" in problem(SecretSource("password_file", (str(file),)))
    assert "is no file" in problem(SecretSource("password_file", ("/dev/null",)))
    assert "no such file" in problem(SecretSource("password_file", (str(tmp_path / "gone"),)))


def test_what_is_not_there() -> None:
    """An unset variable, and what this version cannot do."""
    assert "no such variable" in problem(SecretSource("password_env", ("CALSYNC_NOT_SET",)))
    assert "not supported" in problem(SecretSource("password_keyring", ("calsync",)))
