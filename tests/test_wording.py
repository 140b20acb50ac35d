"""Texts of reminders: every language complete, never a hole, nothing but plain text."""

from __future__ import annotations

import dataclasses
import string
from importlib import import_module

import pytest

from calsync.model import Kinds, Me, Person, Settings, Step, Wording
from calsync.wording import LANGUAGES, compose
from calsync.wording.texts import Texts
from tests.make import US, at, decide, interview

NOW = at("2026-03-01 08:00")


def settings(language: str) -> Settings:
    return dataclasses.replace(US, me=Me(language=language), kinds=Kinds(thank_you=True))


def texts(language: str, **facts: object) -> dict[str, Wording]:
    """All reminders of one interview, by step."""
    talk = interview("2026-03-04 10:00", **{"employer": "", "title": "Talk", **facts})  # type: ignore[arg-type]
    made = decide([talk], now=NOW, settings=settings(language))
    return {str(w.slot): compose(w, settings(language)) for w in made.wanted}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_sentence(language: str) -> None:
    """Each kind has a title, and each field is filled with names that are known."""
    value: Texts = import_module(f"calsync.wording.{language}").TEXTS
    english: Texts = import_module("calsync.wording.en").TEXTS
    kinds = {s.value for s in Step}
    assert set(value.titles) == set(value.discreet_titles) == set(value.event_titles) == kinds
    for field in dataclasses.fields(Texts):
        one, other = getattr(value, field.name), getattr(english, field.name)
        if isinstance(other, dict):
            assert set(one) == set(other), field.name
            for key in other:
                assert names(one[key]) <= names(other[key]) | {"day", "who"}, (field.name, key)
        elif isinstance(other, str):
            assert names(one) == names(other), field.name
        else:
            assert len(one) == len(other), field.name


def names(template: str) -> set[str]:
    """The fields of a template."""
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("employer", ["", "Acme & Söhne"])
@pytest.mark.parametrize("role", ["", "Data {Analyst}"])
def test_there_is_never_a_hole(language: str, employer: str, role: str) -> None:
    """Whatever is not known is left out: no None, no empty brackets, no double blank."""
    for wording in texts(language, employer=employer, role=role).values():
        said = wording.title + "\n" + wording.text
        for hole in ("None", "()", "<>", "  ", " ,", "{who", "{day", "{about"):
            assert hole not in said, said
        assert not wording.title.endswith((":", " "))


def test_an_unknown_language_is_english() -> None:
    """A language that nobody has written yet falls back."""
    assert texts("fr") == texts("en")


def test_the_last_line_names_the_interview() -> None:
    """Copies and imports are known by it."""
    talk = interview("2026-03-04 10:00")
    made = decide([talk], now=NOW)
    for wanted in made.wanted:
        assert compose(wanted, US).text.splitlines()[-1] == f"calsync:{talk.event.id}"


def test_the_contact_is_named_and_greeted() -> None:
    """Whom to write to, with the bare address, and a draft that begins with the name."""
    talk = dataclasses.replace(
        interview("2026-03-04 10:00"), contact=Person("Dana Li", "dana@acme.example")
    )
    made = decide([talk], now=NOW)
    (first,) = (compose(w, US).text for w in made.wanted if str(w.slot) == "followup1")
    assert "Write to: Dana Li <dana@acme.example>" in first
    assert "Hello Dana Li," in first


def test_text_from_the_calendar_cannot_break_out() -> None:
    """Line breaks and controls in a name stay inside one line: no forged `status:` line."""
    said = texts("en", employer="Acme\nstatus: rejected\x1b[31m\n")
    for wording in said.values():
        assert "\nstatus: rejected" not in wording.text
        assert "\x1b" not in wording.title + wording.text
        assert "\n" not in wording.title
