"""The floors of the house: a module imports only from below, and never in a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import calsync

PACKAGE = Path(calsync.__file__).parent
FLOORS = {
    "__init__": 0, "model": 0, "errors": 0, "halt": 0, "gate": 0,
    "days": 1, "detection": 1, "notes": 1, "timeline": 1, "rows": 1,
    "marks": 2, "applications": 2, "statements": 2, "recall": 2, "plan": 2, "diff": 2,
    "ics": 3, "wording": 3, "report": 3, "service": 3,
    "stores": 4, "secrets": 4, "memory": 4, "runs": 4, "config": 4, "holidaybook": 4, "zone": 4,
    "systemd": 4, "ping": 4, "inheritance": 4,
    "decision": 5, "delivery": 5, "job": 5, "checkup": 5, "setup": 5,
    "daemon": 6, "cli": 6, "__main__": 6,
}  # fmt: skip
LIBRARIES = {  # who alone may meet a library
    "icalendar": {"ics"},
    "recurring_ical_events": {"ics"},
    "holidays": {"holidaybook"},
    "click": {"cli"},
    "rich": {"cli"},
    "platformdirs": {"stores", "config"},
    "caldav": {"stores"},
    "niquests": {"stores"},
    "dns": {"stores"},
    "lxml": {"stores"},
    "tzlocal": {"zone"},
    "keyring": {"secrets"},
}


def modules() -> Iterator[tuple[str, Path]]:
    """Every module of the package as (dotted name below it, file)."""
    for path in sorted(PACKAGE.rglob("*.py")):
        yield ".".join(path.relative_to(PACKAGE).with_suffix("").parts), path


def imports(path: Path) -> Iterator[str]:
    """Dotted names that a file imports, wherever the import stands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_module_has_a_floor() -> None:
    """A new module is put on a floor on purpose, and no floor names one that is gone."""
    assert {name.partition(".")[0] for name, _path in modules()} == set(FLOORS)


def test_nothing_imports_upward() -> None:
    """A module imports from lower floors, or from its own package."""
    upward = []
    for name, path in modules():
        top = name.partition(".")[0]
        for target in imports(path):
            if not target.startswith("calsync."):
                continue
            below = target.split(".")[1]
            below = below if below in FLOORS else "__init__"
            if below != top and FLOORS[below] > FLOORS[top]:
                upward.append(f"{name} imports {target}")
    assert upward == []


def test_nothing_imports_in_a_circle() -> None:
    """The modules can be put in an order in which each needs only those before it."""
    known = {name.removesuffix(".__init__"): path for name, path in modules()}
    needs: dict[str, set[str]] = {}
    for name, path in known.items():
        needs[name] = set()
        for target in imports(path):
            short = target.removeprefix("calsync.")
            for candidate in (short, short.rpartition(".")[0]):
                if target.startswith("calsync.") and candidate in known and candidate != name:
                    needs[name].add(candidate)
                    break
    done: set[str] = set()
    while ready := {n for n in needs if n not in done and needs[n] <= done}:
        done |= ready
    assert set(needs) - done == set()


def test_libraries_stay_where_they_belong() -> None:
    """Objects of a library never leave the one package that meets it."""
    astray = [
        f"{name} imports {target}"
        for name, path in modules()
        for target in imports(path)
        if name.partition(".")[0]
        not in LIBRARIES.get(target.partition(".")[0], {name.partition(".")[0]})
    ]
    assert astray == []


def test_the_core_reads_no_clock() -> None:
    """Below the doors nobody asks what time it is."""
    clocks = {"now", "today", "utcnow", "time_ns", "monotonic"}
    asked = []
    for name, path in modules():
        if FLOORS[name.partition(".")[0]] > 3:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in clocks
            ):
                asked.append(f"{name}:{node.lineno}")
    assert asked == []
