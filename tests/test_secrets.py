"""Where passwords come from, and that they stay where they are."""

from __future__ import annotations

import os
import pickle
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from calsync import config, secrets
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
    nobody = problem(SecretSource("password_command", ("hidden word", "hidden")))
    assert nobody.endswith(": there is no such program; write each word by itself")
    at_home = problem(SecretSource("password_command", (os.path.expanduser("~"),)))
    assert "cannot be run: permission denied" in at_home


def test_a_command_that_asks() -> None:
    """It is asked nothing, gets nothing, and is not waited for."""
    assert "failed" in problem(command("input('password? ')"))
    sleeper = command("import time; time.sleep(30)")
    assert "within 0.2 seconds" in problem(sleeper, command_seconds=0.2)


def test_a_command_that_prints_without_end() -> None:
    """It is stopped as soon as that can be no password."""
    endless = command("import os\nwhile True: os.write(1, b'hidden' * 1000)")
    assert "prints more than 64 KB" in problem(endless)


@posix_only
def test_a_command_that_leaves_another_behind() -> None:
    """Which holds the output open, and is not waited for."""
    leaving = SecretSource("password_command", ("sh", "-c", "sleep 5 & echo hidden"))
    assert "within 0.2 seconds" in problem(leaving, command_seconds=0.2)


@posix_only
def test_a_file_for_all_to_read(tmp_path: Path) -> None:
    """It is refused, with the way out."""
    file = tmp_path / "password"
    file.write_text("hidden")
    file.chmod(0o640)
    assert "chmod 600" in problem(SecretSource("password_file", (str(file),)))
    assert "is no file" in problem(SecretSource("password_file", ("/dev/null",)))
    assert "no such file" in problem(SecretSource("password_file", (str(tmp_path / "gone"),)))


@posix_only
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Nobody may ever write into it."""
    os.mkfifo(tmp_path / "password", 0o600)
    assert "is no file" in problem(SecretSource("password_file", (str(tmp_path / "password"),)))


@posix_only
def test_a_variable_that_is_not_utf8(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named, not what it holds."""
    monkeypatch.setenv("CALSYNC_TEST_WORD", "hidden\udcff")
    assert "is not UTF-8" in problem(SecretSource("password_env", ("CALSYNC_TEST_WORD",)))


def test_what_is_not_there() -> None:
    """An unset variable; who wrote the password itself into the config does not read it here."""
    assert "no such variable" in problem(SecretSource("password_env", ("hidden",)))


# --- what a service manager gives


@posix_only
def test_a_credential_of_the_service_manager(tmp_path: Path) -> None:
    """A file with a plain name is looked for there first, whatever its rights look like."""
    own, given = tmp_path / "config", tmp_path / "credentials"
    for folder, words in ((own, "mine"), (given, "given")):
        folder.mkdir()
        (folder / "password").write_text(words)
    (own / "password").chmod(0o600)
    (given / "password").chmod(0o440)  # systemd lets the user in by an ACL
    (own / "config.toml").write_text(
        '[[calendars]]\nname = "x"\ntype = "caldav"\nprovider = "icloud"\nusername = "a"\n'
        'password_file = "password"\n'
    )
    source = config.load(own / "config.toml").calendars[0].secret
    assert source is not None
    environ = {"CREDENTIALS_DIRECTORY": str(given)}
    assert secrets.read(source, about="", environ=environ).reveal() == "given"
    (given / "password").unlink()
    assert secrets.read(source, about="", environ=environ).reveal() == "mine"
    assert secrets.read(source, about="", environ={}).reveal() == "mine"


def test_a_path_is_no_credential(tmp_path: Path) -> None:
    """What says where it lies lies there alone."""
    (tmp_path / "password").write_text("given")
    for path in ("sub/password", "~/password", str(tmp_path / "sub" / "password")):
        text = (
            '[[calendars]]\nname = "x"\ntype = "caldav"\nprovider = "icloud"\nusername = "a"\n'
            f"password_file = '{path}'\n"
        )
        source = config.parse(text, tmp_path / "config.toml").calendars[0].secret
        assert source is not None
        assert len(source.value) == 1


# --- the keyring: a real one, its backends those that it brings or one of this file

ENTRY = SecretSource("password_keyring", ("calsync dav.example.com", "alex"))
BACKEND = """
import json, pathlib, time
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

FILE = pathlib.Path(__file__).with_name("entries.json")

class InAFile(KeyringBackend):
    priority = 1
    def _all(self):
        return json.loads(FILE.read_text()) if FILE.exists() else {}
    def get_password(self, service, username):
        return self._all().get(f"{service}/{username}")
    def set_password(self, service, username, password):
        FILE.write_text(json.dumps({**self._all(), f"{service}/{username}": password}))
    def delete_password(self, service, username):
        left = self._all()
        if left.pop(f"{service}/{username}", None) is None:
            raise PasswordDeleteError("hidden")
        FILE.write_text(json.dumps(left))

class Locked(InAFile):
    def get_password(self, service, username):
        raise KeyringLocked("hidden")

class Broken(InAFile):
    def get_password(self, service, username):
        raise OSError("hidden")

class Slow(InAFile):
    def __init__(self):
        time.sleep(1)
        raise OSError("hidden")

class Waiting(InAFile):
    def get_password(self, service, username):
        time.sleep(30)
"""


@pytest.fixture
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Choose the backend of the keyring by its name."""
    import keyring

    before = keyring.get_keyring()
    (tmp_path / "own_backend.py").write_text(BACKEND)
    monkeypatch.syspath_prepend(str(tmp_path))
    sys.modules.pop("own_backend", None)

    def choose(name: str) -> None:
        keyring.set_keyring(load_keyring(name))

    yield choose
    keyring.set_keyring(before)


def load_keyring(name: str) -> Any:
    from keyring.core import load_keyring

    return load_keyring(name)


def test_the_keyring(keyring: Callable[[str], None]) -> None:
    """What is kept there is found there, and can be taken out again."""
    keyring("own_backend.InAFile")
    assert secrets.keyring_fault() == ""
    assert secrets.keep_in_keyring(*ENTRY.value, Secret("first")) is None
    before = secrets.keep_in_keyring(*ENTRY.value, Secret("sésame"))
    assert before
    assert before.reveal() == "first"
    assert secrets.read(ENTRY, about="").reveal() == "sésame"
    assert "no entry" in problem(SecretSource(ENTRY.key, (ENTRY.value[0], "somebody")))
    secrets.remove_from_keyring(*ENTRY.value)
    _words, _run, command = problem(ENTRY).partition("run: ")
    assert shlex.split(command) == ["keyring", "set", ENTRY.value[0], "USERNAME"]


@pytest.mark.parametrize(
    ("backend", "words"),
    [
        ("keyring.backends.fail.Keyring", "no keyring that can be used"),
        ("keyring.backends.null.Keyring", "no entry"),
        ("own_backend.Locked", "is locked; unlock it"),
        ("own_backend.Broken", "the keyring failed (OSError)"),
    ],
)
def test_a_keyring_that_gives_nothing(
    keyring: Callable[[str], None], backend: str, words: str
) -> None:
    """One line that says why, without the backend's own words."""
    keyring(backend)
    assert words in problem(ENTRY)
    assert bool(secrets.keyring_fault()) == backend.startswith("keyring.")


def test_a_keyring_that_waits_for_somebody(
    keyring: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It does not hold up a run."""
    monkeypatch.setattr(secrets, "KEYRING_SECONDS", 0.2)
    keyring("own_backend.Waiting")
    assert "did not answer within 0.2 seconds" in problem(ENTRY)


@pytest.mark.parametrize(
    ("backend", "words"),
    [
        ("keyrings.not_there.Keyring", "the keyring failed (ModuleNotFoundError)"),
        ("own_backend.NotThere", "the keyring failed (AttributeError)"),
        ("own_backend.Slow", "did not answer within 0.2 seconds"),
    ],
)
def test_a_keyring_that_is_not_there(
    keyring: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, backend: str, words: str
) -> None:
    """Whatever its own settings name, one line says that it cannot be used."""
    from keyring import core

    monkeypatch.setattr(core, "_keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    if backend == "own_backend.Slow":
        monkeypatch.setattr(secrets, "KEYRING_SECONDS", 0.2)
    assert words in secrets.keyring_fault()
    assert words in problem(ENTRY)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said how to get it."""
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert "pip install 'calsync[keyring]'" in problem(ENTRY)
    assert "pip install 'calsync[keyring]'" in secrets.keyring_fault()


def test_the_keyring_is_loaded_when_it_is_asked() -> None:
    """A run with another way to the password does without."""
    code = "import sys, calsync.secrets, calsync.config; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
