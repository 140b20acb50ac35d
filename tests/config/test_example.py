"""The example config names every key, loads, and holds the defaults."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from calsync import config
from calsync.model import Kinds, Rules, Settings

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"


@pytest.fixture
def text() -> str:
    """Give the example."""
    return EXAMPLE.read_text(encoding="utf-8")


def uncommented(text: str) -> str:
    """Remove the "#" of every line that is the user's to fill in."""
    return re.sub(r"(?m)^#(?=[\w\[])", "", text)


def test_defaults() -> None:
    """As it stands it is the defaults."""
    assert config.load(EXAMPLE) == Settings()


@pytest.mark.parametrize(("section", "defaults"), [("rules", Rules()), ("reminders", Kinds())])
def test_defaults_are_written_out(text: str, section: str, defaults: object) -> None:
    """Every key of [rules] and [reminders] stands there, none of them commented out."""
    part = text.partition(f"\n[{section}]\n")[2].partition("\n[")[0]
    named = re.findall(r"(?m)^(\w+) = ", part)
    assert named == [key.name for key in config.SCHEMA[section]]
    assert {key.name: key.default for key in config.SCHEMA[section]} == {
        name: getattr(defaults, name) for name in named
    }


@pytest.mark.parametrize("section", config.SCHEMA)
def test_every_key_is_named(text: str, section: str) -> None:
    """Every section and every key of the schema is in the example."""
    begin = re.search(rf"(?m)^#?\[+{section}\b", text)
    assert begin
    part = text[begin.start() :]
    for key in config.SCHEMA[section]:
        assert re.search(rf"\b{key.name}\b", part), key.name


def test_filled_in(text: str, tmp_path: Path) -> None:
    """With every personal line in force it loads, and each has had its effect."""
    (tmp_path / "config.toml").write_text(uncommented(text), encoding="utf-8")
    found = config.load(tmp_path / "config.toml")
    assert found.me != Settings().me
    assert [calendar.type for calendar in found.calendars] == ["ics", "caldav", "feed"]
    assert found.patterns.interview
    assert found.patterns.not_interview
    assert [employer.name for employer in found.employers] == ["Acme"]
    assert found.employers[0].region == "DE-BY"


def test_schema_and_settings_agree() -> None:
    """The schema's keys are the fields of the values they fill."""
    assert [key.name for key in config.SCHEMA["rules"]] == list(Rules.__dataclass_fields__)
    assert [key.name for key in config.SCHEMA["reminders"]] == list(Kinds.__dataclass_fields__)
    assert all(key.about for keys in config.SCHEMA.values() for key in keys)
