"""What is made of the word lists is kept while they are what they were, and never trusted else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from calsync.detection import prepared as module
from calsync.detection.prepared import prepared
from calsync.detection.spoken import sections, spoken


class Lists:
    """A folder of lists, and how often something was made of one."""

    def __init__(self, folder: Path) -> None:
        self.list = folder / "xx.txt"
        self.kept = folder / "prepared" / "xx"
        self.made = 0
        self.list.write_text("one\ntwo\n", encoding="utf-8")

    def read(self) -> dict[str, frozenset[str]]:
        """Ask as a process does that has seen nothing yet."""
        module._sum_of.cache_clear()
        return prepared("xx", self._make, of=("xx.txt",), by=("lexicon",))

    def _make(self) -> dict[str, frozenset[str]]:
        self.made += 1
        return {"lines": frozenset(self.list.read_text(encoding="utf-8").split())}


@pytest.fixture
def lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lists]:
    """A folder of its own, in which Python may write."""
    monkeypatch.setattr(module, "_LISTS", tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    yield Lists(tmp_path)
    module._sum_of.cache_clear()


def test_it_is_made_once(lists: Lists) -> None:
    """Later processes read what the first has made."""
    assert lists.read() == lists.read() == {"lines": frozenset(("one", "two"))}
    assert lists.made == 1
    assert [path.name for path in lists.kept.parent.iterdir()] == ["xx"]


def test_a_mended_list_counts_at_once(lists: Lists) -> None:
    """Even where neither its length nor its time tells."""
    lists.read()
    before = lists.list.stat()
    lists.list.write_text("one\nsix\n", encoding="utf-8")
    os.utime(lists.list, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert lists.read() == {"lines": frozenset(("one", "six"))}


def test_other_code_makes_it_anew(lists: Lists, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a former version has made is not read."""
    lists.read()
    module._sum_of.cache_clear()
    prepared("xx", lists._make, of=("xx.txt",), by=("lexicon", "stems"))
    assert lists.made == 2


def test_a_damaged_one_is_made_anew(lists: Lists) -> None:
    """Whatever stands in its place."""
    lists.read()
    whole = lists.kept.read_bytes()
    middle = len(whole) // 2
    changed = whole[:middle] + bytes((whole[middle] ^ 1,)) + whole[middle + 1 :]
    for damage in (b"", b"\0" * len(whole), b"<html>", whole[:middle], changed):
        lists.kept.write_bytes(damage)
        assert lists.read() == {"lines": frozenset(("one", "two"))}
        assert lists.kept.read_bytes() == whole


def test_where_nothing_can_be_written_it_is_made_each_time(lists: Lists) -> None:
    """A package of the system, say."""
    lists.kept.parent.write_text("in the way", encoding="utf-8")
    assert lists.read() == lists.read()
    assert lists.made == 2


def test_who_wants_no_compiled_modules_gets_none_of_these(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`PYTHONDONTWRITEBYTECODE` counts."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    lists.read()
    assert not lists.kept.parent.exists()


CODE = Path(module.__file__).parent
ASKED = {
    name
    for path in CODE.glob("*.py")
    for name in re.findall(r'\bspoken\("([^"]+)"\)', path.read_text(encoding="utf-8"))
}


def test_the_texts_have_the_words_that_the_code_asks_for_and_no_others() -> None:
    """A misspelt name in a text would be words that nobody reads."""
    assert set(sections()) == ASKED


def test_the_readme_says_what_each_section_of_words_means() -> None:
    """Who mends a text looks there."""
    readme = (CODE / "vocabulary" / "README.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `words ([^`]+)` \| \S", readme, re.MULTILINE)
    assert sorted(told) == sorted(ASKED)


def test_words_nobody_wrote_down_are_a_mistake_at_once() -> None:
    """Not an empty table, with which everything would go on, and find less."""
    with pytest.raises(ValueError, match=r"\[words flors\]"):
        spoken("flors")


def test_a_run_without_a_candidate_reads_no_words() -> None:
    """Most runs of most calendars are such; they ask the sieve, and know the languages."""
    run = (
        "import sys; from calsync import config, decision, detection; from calsync.model import *\n"
        "detection.sieve.make(Settings()).fits('Dentist'), detection.find((), Settings())\n"
        "sys.exit('calsync.detection.spoken' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", run], check=False).returncode == 0
