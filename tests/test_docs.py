"""Documentation that is checked: examples run, the README shows what really comes out."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import re
import shlex
from pathlib import Path

import pytest

import calsync as package
from tests.commands import Calsync

ROOT = Path(__file__).parents[1]
MODULES = [
    name
    for _finder, name, _is_package in pkgutil.walk_packages(package.__path__, "calsync.")
    if not name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_docstrings_run(name: str) -> None:
    """Every example gives what it says."""
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_the_readme_shows_what_comes_out(calsync: Calsync, monkeypatch: pytest.MonkeyPatch) -> None:
    """The picture in the README is the output of the command above it."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    match = re.search(r"```console\n\$ calsync ([^\n]+)\n(.*?)```", text, re.DOTALL)
    assert match is not None
    monkeypatch.chdir(ROOT)
    ended = calsync(*shlex.split(match[1]))
    assert ended.code == 0
    assert ended.out == match[2]


def test_every_command_is_in_the_readme() -> None:
    """No command is undocumented."""
    from calsync.cli import COMMANDS

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"`calsync {name}" not in text] == []


def test_links_lead_somewhere() -> None:
    """Relative links in Markdown files name files that are there."""
    broken = []
    for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            if not (page.parent / target).exists():
                broken.append(f"{page.name}: {target}")
    assert broken == []
