"""The coarse filter and the vocabularies: nothing is lost, nothing hangs."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calsync.detection import find, sieve
from calsync.detection.labels import employers
from calsync.detection.lexicon import KINDS, POSITIVE, languages_of
from calsync.detection.lists import TEMPLATES
from calsync.detection.text import cut, fold, has_cjk, words
from calsync.detection.vocabulary import LANGUAGES, STEMS, source, stems
from calsync.model import Employer, Event, Patterns, Settings, Verdict
from tests.detection.build import ME, event
from tests.detection.corpus import DEVELOP2, DEVELOP4, OWNER, load

CORPUS = (*load(), *load(DEVELOP2), *load(DEVELOP4))


def raw(event: Event) -> bytes:
    """Return a component as a file could hold it, unfolded, in lower-case ASCII."""
    people = (*event.attendees, *([event.organizer] if event.organizer else []))
    lines = [
        "BEGIN:VEVENT",
        f"SUMMARY:{event.title}",
        "DESCRIPTION:" + event.notes.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,"),
        f"LOCATION:{event.location}",
        f"URL:{event.url}",
        *(f"ATTENDEE;CN={p.name}:mailto:{p.email}" for p in people),
        "CATEGORIES:" + ",".join(event.categories),
    ]
    return "\r\n".join(lines).encode().lower()


def passes(gate: sieve.Sieve, event: Event) -> bool:
    """Tell whether the reader of files lets the event pass."""
    return gate.fits(event.title) or any(n in raw(event) for n in gate.needles)


@given(st.sampled_from(CORPUS), st.sampled_from((str, str.upper, str.lower, str.title)))
@settings(max_examples=300, deadline=None)
def test_whatever_is_found_passes(label: object, spell: object) -> None:
    """The sieve holds everything that detection calls sure or likely."""
    one = label.event  # type: ignore[attr-defined]
    one = replace(one, title=spell(one.title))  # type: ignore[operator]
    if find([one], OWNER)[0].nature is not Verdict.NO:
        assert passes(sieve.make(OWNER), one)


def test_the_interviews_of_the_corpus_pass() -> None:
    """Not one is lost to the filter."""
    gate = sieve.make(OWNER)
    rows = (*load(), *load(DEVELOP2))
    lost = [r.event.title for r in rows if r.is_interview and not passes(gate, r.event)]
    assert len(lost) <= len(rows) // 200, lost  # a calendar's own words for it are endless


def test_the_users_own_words_pass() -> None:
    """Patterns, employers, categories and lines, whatever the title says."""
    own = Settings(
        patterns=Patterns(("zebra*talk",), ("giraffe",)),
        employers=(Employer("Quillmark", ("QM Ltd",), ("quillmark.example",)),),
    )
    gate = sieve.make(own)
    for one in (
        event("A Zebra's TALK"),
        event("giraffe"),
        event("Chat at QUILLMARK"),
        event("qm ltd"),
        event("Lunch", notes="mail x@quillmark.example"),
        event("Lunch", notes="calsync: interview"),
        event("Lunch", categories=("not-interview",)),
    ):
        assert passes(gate, one), one.title
    assert not passes(gate, event("Lunch with Ann"))
    assert sieve.make(Settings(patterns=Patterns(("*",)))).fits("lunch")


@pytest.mark.parametrize("notes", ["Hi Alex,\nsee you.", "Hej Alex!", "Dear Ms. Moreau\n\nCome."])
def test_mail_that_greets_the_owner_passes(notes: str) -> None:
    """Whatever it says; the owner's address among the guests is no greeting."""
    gate = sieve.make(OWNER)
    assert passes(gate, event("Lunch", notes=notes))
    assert gate.passes(event("Lunch", notes=notes))
    assert not passes(gate, event("Lunch", attendees=(ME,)))


def test_a_blank_in_a_needle_stands_there() -> None:
    """A CV is a word, not two letters of another."""
    gate = sieve.make(Settings())
    assert passes(gate, event("Thursday", notes="bring your CV"))
    assert not passes(gate, event("Thursday", notes="the PCV valve"))


def test_the_needles_stay_few() -> None:
    """Each costs a pass over all the bytes of a calendar."""
    assert len(sieve.make(Settings()).needles) <= 44


@pytest.mark.parametrize("spell", [str.upper, str.lower, str.title, str.casefold])
def test_letter_case_does_not_change_a_verdict(spell: object) -> None:
    """Nothing is read from capitals."""
    for label in CORPUS:
        other = replace(label.event, title=spell(label.event.title))  # type: ignore[operator]
        one, two = find([label.event], OWNER)[0], find([other], OWNER)[0]
        assert (one.nature, one.employer_key) == (two.nature, two.employer_key), label.event.title


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Łódź 10:00", "pl"),
        ("ŁÓDŹ 10:00", "pl"),
        ("İş, Beşiktaş", "tr"),
        ("Bjørn", "no"),
        ("Año", "es"),
    ],
)
def test_a_letter_tells_its_language(title: str, language: str) -> None:
    """A note of few words has no other sign of it."""
    assert language in languages_of(words(title), words(""))


def test_decomposed_letters_do_not_change_a_verdict() -> None:
    """Some systems write "ä" as two characters."""
    for label in CORPUS:
        if has_cjk(label.event.title):
            continue
        other = replace(label.event, title=unicodedata.normalize("NFD", label.event.title))
        one, two = find([label.event], OWNER)[0], find([other], OWNER)[0]
        assert (one.nature, one.employer_key) == (two.nature, two.employer_key), label.event.title


def test_the_order_of_arrival_does_not_matter() -> None:
    """The whole corpus as one calendar, shuffled."""
    events = [label.event for label in CORPUS]
    whole = find(events, OWNER)
    assert [i.event.start for i in whole] == sorted(e.start for e in events)
    for seed in range(3):
        random.Random(seed).shuffle(events)
        assert find(events, OWNER) == whole


def test_no_event_is_too_large_to_judge() -> None:
    """So much of a title and of the notes is read, and no more."""
    for title, notes in (
        ("interview " * 50_000, ""),
        ("(" * 50_000, "interview"),
        ("#" * 50_000 + " interview", ""),
        ("Interview", "candidate: " * 50_000),
        ("Interview", "<a " * 50_000),
        ("Interview", "https://greenhouse.io/x " * 50_000),
        ("Interview", "your application for " * 20_000),
    ):
        assert len(find([event(title, notes=notes)], OWNER)) == 1


def test_strange_text_is_judged_like_any_other() -> None:
    """Empty, blank, control characters, lone surrogates, other scripts."""
    for title in (
        "",
        " ",
        "\x00\x1b",
        "interview \ud800",
        "собеседование",
        "😀",
        "__",
        "-",
        "ß İ ı",
    ):
        assert len(find([event(title, notes=title, uid="strange")], OWNER)) == 1


def lines_of(language: str) -> Iterator[tuple[str, str, str]]:
    """Every line of a vocabulary as (language, section, line)."""
    section = ""
    for line in source(language).split("\n"):
        if line.startswith("["):
            section = line.strip("[]")
        elif line.strip() and not line.startswith("#"):
            yield language, section, line


LINES = [line for language in LANGUAGES for line in lines_of(language)]
SECTIONS = {
    *POSITIVE, *KINDS, "job", "candidate", "role", "craft", "org", "filler", "branch", "at", "with",
    "for", "aside", "notes thanks", "notes meet", "notes next", "notes job", "notes guard",
    *TEMPLATES, "notes labels", "notes own",
    *(f"notes {kind}" for kind in KINDS),
}  # fmt: skip


def test_the_vocabularies_are_written_as_they_are_read() -> None:
    """A line that could never be found is a mistake of whoever wrote it."""
    wrong = []
    for language, section, line in LINES:
        is_of_words = section.startswith("words ")  # their names: test_prepared.py
        if section not in SECTIONS and not is_of_words:
            wrong.append((language, section, "no such section"))
        if line != line.lower():
            wrong.append((language, section, f"{line}: not in small letters"))
        if is_of_words:
            wrong += [(language, section, w) for w in line.split() if words(w).folded != (fold(w),)]
            continue
        if section in TEMPLATES:
            continue
        if section == "notes labels":
            label = line.lstrip("~")
            if not list(employers(f"{label}: Quill", (language,))):
                wrong.append((language, section, line))
            continue
        phrase = fold(line.lstrip("~^? ").strip("*"))
        if has_cjk(phrase) and not phrase.isascii():
            continue
        if words(phrase).padded.strip() != phrase:
            wrong.append((language, section, line))
    assert wrong == []


def test_every_stem_can_occur() -> None:
    """Titles are cut into words first: what no word holds is in no title."""
    useless = [
        (language, stem)
        for language in STEMS
        for stem in stems(language)
        if " ".join(cut(fold(stem))) != fold(stem).strip()
    ]
    assert useless == []


def test_every_word_for_an_interview_has_a_stem() -> None:
    """Else the filter would not let its title pass."""
    gate = sieve.make(Settings())
    missing = []
    for language, section, line in LINES:
        if section in ("strong", "firm", "plain"):  # others need company
            phrase = line.strip("*").casefold()
            if not gate.fits(phrase):
                missing.append((language, section, line))
    assert missing == []
    assert set(STEMS) == set(LANGUAGES)
