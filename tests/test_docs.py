"""Documentation that is checked: examples run, the README shows what really comes out."""

from __future__ import annotations

import ast
import doctest
import importlib
import pkgutil
import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

import calsync as package
from calsync.config import SCHEMA
from calsync.stores.dav.providers import PROVIDERS
from docs.generate import MADE
from docs.generate.described import described, shared_options
from docs.generate.exits import codes
from tests.commands import Calsync
from tests.test_house import FLOORS

ROOT = Path(__file__).parents[1]
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*.md")]
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
    """Relative links in Markdown files name files that are there, and headings in them."""
    broken = []
    for page in PAGES:
        for target in re.findall(r"\]\(([^):]+)\)", page.read_text(encoding="utf-8")):
            name, _, anchor = target.partition("#")
            file = page.parent / name if name else page
            if not file.exists() or (anchor and anchor not in anchors(file)):
                broken.append(f"{page.name}: {target}")
    assert broken == []


def anchors(page: Path) -> set[str]:
    """Name the headings of a page as links do."""
    heads = re.findall(r"(?m)^#+ (.+)$", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}


def test_the_index_names_every_page() -> None:
    """Nothing in docs/ is hidden."""
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = [page.relative_to(ROOT / "docs") for page in ROOT.glob("docs/*/*.md")]
    assert [str(page) for page in pages if f"]({page.as_posix()})" not in index] == []


@pytest.mark.parametrize("name", MADE)
def test_what_is_made_from_the_program_is_fresh(name: str) -> None:
    """If this fails, run `python -m docs.generate` and commit what it writes."""
    assert (ROOT / name).read_text(encoding="utf-8") == MADE[name]()


def test_every_command_option_and_key_has_its_place() -> None:
    """The references leave nothing out, and every entry says something."""
    from calsync.cli import COMMANDS

    commands = {command.name.split()[0]: command for command in described()}
    assert list(commands) == list(COMMANDS)
    page = (ROOT / "docs/reference/commands.md").read_text(encoding="utf-8")
    manual = (ROOT / "docs/man/calsync.1").read_text(encoding="utf-8").replace("\\-", "-")
    for command in described():
        for name, text in (*command.options, *shared_options()):
            assert text, f"{command.name} {name}"
            assert name.split(",")[0].split(" ")[0] in page
            assert name.split(",")[0].split(" ")[0] in manual
    keys = (ROOT / "docs/reference/config.md").read_text(encoding="utf-8")
    assert [k.name for s in SCHEMA.values() for k in s if f"| `{k.name}` |" not in keys] == []


def test_the_readme_has_every_exit_code() -> None:
    """Those of errors.py, no other; that of Ctrl-C goes without saying."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text.partition("## Exit codes")[2].partition("\n## ")[0]
    told = [int(code) for code in re.findall(r"(?m)^\| (\d+) \|", table)]
    assert told == [code for code, _text in codes() if code != 130]


def test_the_manual_page_is_clean() -> None:
    """groff finds nothing to warn of, and what a reader sees is what was written."""
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("no groff here")
    page = ROOT / "docs" / "man" / "calsync.1"
    command = [groff, "-man", "-ww", "-Tascii", "-P-c", "-P-b", "-P-u", str(page)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ended.stderr == ""
    shown = " ".join(ended.stdout.split())
    for words in (
        "calsync export [OPTIONS] SOURCE",
        "-q, --quiet",
        "~/.config/calsync/config.toml",
    ):
        assert words in shown


# Commands that other pages speak of and that are in the making.
def test_commands_in_the_docs_exist() -> None:
    """Every `calsync …` on a page names a command that is there and options that it has."""
    shared = {one for names, _text in shared_options() for one in re.findall(r"--?[\w-]+", names)}
    known = {c.name.split()[0]: set(shared) for c in described()}
    for command in described():
        for names, _text in command.options:
            known[command.name.split()[0]] |= set(re.findall(r"--?[\w-]+", names))
    wrong, seen = [], 0
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for line in re.findall(r"(?:^|[`$ /])calsync ([a-z][^`\n#>|]*)", text, re.MULTILINE):
            words = line.replace("'", " ").replace('"', " ").split()
            if f"`calsync {words[0]}" not in text and words[0] not in known:
                continue  # prose: "calsync writes …"
            if words[0] not in known:
                wrong.append(f"{page.name}: calsync {line}")
                continue
            options = {w.partition("=")[0] for w in words if re.match("--?[a-z]", w)}
            seen += 1
            if options - known[words[0]] - {"-"}:
                wrong.append(f"{page.name}: calsync {line}")
    assert seen > 50
    assert wrong == []


def test_services_in_the_docs_can_be_started() -> None:
    """Those who start them look in no folder of a user's shell, and know what to enable."""
    bare = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for unit in re.findall(r"```ini\n(.*?)```", text, re.DOTALL):
            if "ExecStart=" in unit:
                assert re.search(r"(?m)^\[Install\]\nWantedBy=\S+\.target$", unit), page
        lines = re.findall(r"(?m)^(?:ExecStart=|(?:[\d*/,-]+ ){5})(\S+)", text)
        bare += [(page.name, program) for program in lines if not program.startswith("/")]
    assert bare == []


def test_no_message_names_a_page() -> None:
    """Who has installed the package has no pages: what to do stands in the words themselves.

    The container's recipe is for a copy of the repository.
    """
    told = [text for command in described() for text in command.paragraphs]
    for file in sorted(Path(package.__file__).parent.rglob("*.py")):
        if file.name == "container.py":
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        comments = {
            node.body[0].value
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and isinstance(node.body[0], ast.Expr)
        }
        told += [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node not in comments
        ]
    assert [text for text in told if "docs/" in text] == []


def test_every_provider_has_its_place() -> None:
    """The how-to names each preset as the config spells it."""
    page = (ROOT / "docs/how-to/providers.md").read_text(encoding="utf-8")
    assert [
        n for n in PROVIDERS if f'`provider = "{n}"`' not in page and f"`{n}`" not in page
    ] == []


def test_the_configs_in_the_docs_are_right(calsync: Calsync, tmp_path: Path) -> None:
    """Every TOML on a page has keys that there are, with values that they take."""
    from calsync import config
    from calsync.errors import ConfigError

    found = 0
    for page in PAGES:
        for text in re.findall(r"(?s)```toml\n(.*?)```", page.read_text(encoding="utf-8")):
            table = tomllib.loads(text)
            assert table
            file = tmp_path / "config.toml"
            file.write_text(text, encoding="utf-8")
            try:
                config.load(file)
            except ConfigError as problem:
                # A piece of a config may lack what another piece has.
                wrong = [one for one in problem.problems if "is none of the calendars" not in one]
                assert wrong == [], page.name
            found += 1
    assert found >= 5


HOUSE = (ROOT / "docs/design/house.md").read_text(encoding="utf-8")


def test_the_floors_on_paper_are_those_of_the_house() -> None:
    """Every module stands in the table of docs/design/house.md, on its floor."""
    told = {
        name.strip("/"): int(floor)
        for floor, names in re.findall(r"(?m)^\| (\d) \| ([^|]+) \|", HOUSE)
        for name in re.findall("`([^`]+)`", names)
    }
    assert told == {name: floor for name, floor in FLOORS.items() if not name.startswith("__")}


def test_what_the_design_names_is_there() -> None:
    """Files by their path in the package or the repository, functions by their module."""
    tops = (ROOT / name for name in ("calsync", "docs", "tests"))
    there = [f"/{file.relative_to(ROOT).as_posix()}" for top in tops for file in top.rglob("*")]
    paths = re.findall(r"`([\w/]+(?:\.py|/))`", HOUSE)
    lost = [path for path in paths if not any(f.endswith(f"/{path.strip('/')}") for f in there)]
    pipe = HOUSE.partition("```\n")[2].partition("```")[0]
    named = set(re.findall(r"(?m)^([a-z_.]+)(?:, ([a-z_.]+))?", pipe))
    named |= set(re.findall(r"`([a-z]+\.(?!py`)[A-Za-z]+)`", HOUSE))
    names = {one for pair in named for one in ([pair] if isinstance(pair, str) else pair) if one}
    # Values of a run are named by what they are called there, as in store.read().
    for name in names - {"store.read", "store.write", "memory.save", "ics.write"}:
        module, _, last = name.rpartition(".")
        if not hasattr(importlib.import_module(f"calsync.{module}"), last):
            lost.append(name)
    assert len(names) > 10
    assert lost == []


def test_what_keeps_and_shows_a_promise_is_there() -> None:
    """Every module and every test that docs/design/server-safety.md names."""
    page = (ROOT / "docs/design/server-safety.md").read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| (\d+) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$", page)
    assert [int(number) for number, _kept, _shown in rows] == list(range(1, 21))
    lost = []
    for _number, kept, shown in rows:
        modules, tests = re.findall("`([^`]+)`", kept), re.findall("`([^`]+)`", shown)
        assert modules
        assert tests
        lost += [name for name in modules if not (ROOT / "calsync" / name).exists()]
        for file, _, test in (name.partition("::") for name in tests):
            texts = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob(file)]
            if not any(re.search(rf"def {test}\(", text) for text in texts):
                lost.append(f"{file}::{test}")
    assert lost == []
