"""Shell completion, as the shells ask for it; a shell that is installed tries its own script."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from calsync.cli import COMMANDS
from tests.commands import Calsync

ROOT = Path(__file__).parents[2]
SHELLS = ("bash", "zsh", "fish", "powershell")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment in which `calsync` is a program of its own."""
    program = tmp_path / "bin" / "calsync"
    program.parent.mkdir()
    text = f"#!{sys.executable}\nfrom calsync.__main__ import main\nmain()\n"
    program.write_text(text, encoding="utf-8")
    program.chmod(0o700)
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}


def answers(environment: dict[str, str], shell: str, line: str) -> list[str]:
    """Ask what fits the last word of a line, as the script of a shell asks it."""
    words = line.split(" ")
    number = words[-1] if shell == "fish" else str(len(words) - 1)
    asked = {"_CALSYNC_COMPLETE": f"{shell}_complete", "COMP_WORDS": line, "COMP_CWORD": number}
    ended = subprocess.run(
        ["calsync"], env={**environment, **asked}, capture_output=True, text=True, check=True
    )
    assert ended.stderr == ""
    lines = ended.stdout.splitlines()
    if shell in ("bash", "fish"):
        return [one.partition(",")[2].partition("\t")[0] or one for one in lines]
    return lines[1::3]


@pytest.mark.parametrize("shell", SHELLS)
def test_words_are_completed(environment: dict[str, str], shell: str) -> None:
    """Commands, options and choices; files are left to the shell."""
    assert answers(environment, shell, "calsync ")[: len(COMMANDS)] == list(COMMANDS)
    assert answers(environment, shell, "calsync pl") == ["plan"]
    assert answers(environment, shell, "calsync mark acme re") == ["replied", "rejected"]
    assert answers(environment, shell, "calsync mark --ti") == ["--timeline", "--timezone"]
    assert answers(environment, shell, "calsync service sys") == ["systemd"]
    assert answers(environment, shell, "calsync plan --color al") == ["always"]
    assert answers(environment, shell, "calsync init --provider ic") == ["icloud"]
    assert answers(environment, shell, "calsync init --auth ba") == ["basic"]
    assert answers(environment, shell, "calsync init --language d") == ["de"]


@pytest.mark.parametrize(
    "line",
    [
        "export x",
        "plan -c x",
        "-c x",
        "sync --calendar x",
        "report --html x",
        "export -o x",
        "auth google --client-file x",
        "init --path x",
        "init --password-file x",
        "init --ca-file x",
        "sync --config-dir x",
        "service --config-dir x",
    ],
)
def test_files_are_completed_by_the_shell(environment: dict[str, str], line: str) -> None:
    """Where a file is meant, the answer is "a file", and the shell looks for it."""
    asked = {
        "_CALSYNC_COMPLETE": "bash_complete",
        "COMP_WORDS": f"calsync {line}",
        "COMP_CWORD": str(len(line.split())),
    }
    ended = subprocess.run(
        ["calsync"], env={**environment, **asked}, capture_output=True, text=True, check=True
    )
    assert ended.stdout == ("dir,x\n" if "--config-dir" in line else "file,x\n")


def test_commands_are_completed_without_loading_them(environment: dict[str, str]) -> None:
    """A press of the key costs no more than --help: no module of a command is imported."""
    asked = {
        "_CALSYNC_COMPLETE": "bash_complete",
        "COMP_WORDS": "calsync ",
        "COMP_CWORD": "1",
    }
    script = (
        "import sys; from calsync.cli import run; run();"
        "print([m for m in sys.modules if m.startswith('calsync.')], file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], env={**environment, **asked},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    loaded = set(json.loads(ended.stderr.replace("'", '"')))
    assert "calsync.cli" in loaded
    assert loaded & {module for module, _line in COMMANDS.values()} == set()
    assert loaded & {"calsync.config", "calsync.job", "calsync.model", "calsync.stores"} == set()


SCRIPTS = {
    "bash": """
        source <(calsync completion bash)
        COMP_WORDS=(calsync mark acme re) COMP_CWORD=3
        _calsync_completion calsync
        printf '%s\\n' "${COMPREPLY[@]}"
    """,
    "zsh": """
        autoload -Uz compinit && compinit -u
        source <(calsync completion zsh)
        compadd() { print -l -- $completions; }
        words=(calsync mark acme re) CURRENT=4
        _calsync_completion
    """,
    "fish": """
        calsync completion fish | source
        complete --do-complete 'calsync mark acme re'
    """,
}


@pytest.mark.parametrize("shell", SCRIPTS)
def test_the_script_works_in_its_shell(environment: dict[str, str], shell: str) -> None:
    """The printed script, loaded as the how-to says, completes a choice."""
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"there is no {shell} here")
    ended = subprocess.run(
        [program, "-c", SCRIPTS[shell]], env=environment, capture_output=True, text=True, check=True
    )
    assert sorted(ended.stdout.split()) == ["rejected", "replied"]


def test_fish_shows_whole_descriptions(environment: dict[str, str]) -> None:
    """A comma ends none."""
    program = shutil.which("fish")
    if program is None:
        pytest.skip("there is no fish here")
    script = "calsync completion fish | source; complete --do-complete 'calsync in'"
    ended = subprocess.run(
        [program, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert ended.stdout == f"init\t{COMMANDS['init'][1]}\n"
    assert "," in ended.stdout


def test_the_fish_script_splits_once(calsync: Calsync) -> None:
    """What click's own splits at every comma, whichever click it is."""
    assert 'string split --max 1 "," $completion' in calsync("completion", "fish").out


def test_powershell_gets_a_completer(calsync: Calsync) -> None:
    """The script registers one for `calsync` and asks by the variable that click looks for."""
    script = calsync("completion", "powershell").out
    assert "Register-ArgumentCompleter -Native -CommandName calsync" in script
    assert "$env:_CALSYNC_COMPLETE = 'powershell_complete'" in script


def test_an_unknown_shell_is_refused(calsync: Calsync) -> None:
    """With the list of those that there are."""
    ended = calsync("completion", "tcsh")
    assert (ended.code, ended.out) == (2, "")
    assert "'bash', 'zsh', 'fish', 'powershell'" in ended.err


def test_json_holds_the_script(calsync: Calsync) -> None:
    """Programs find it under `text`."""
    plain = calsync("completion", "fish").out
    assert json.loads(calsync("completion", "fish", "--json").out) == {
        "schema": 1,
        "shell": "fish",
        "text": plain,
    }
