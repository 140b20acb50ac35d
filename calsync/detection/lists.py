"""The text of a vocabulary taken apart: phrases sorted by their beginnings, names, sentences.

What is made here is kept, and says nothing else than the text: see `prepared`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from calsync.detection.text import fold, has_cjk
from calsync.detection.vocabulary import misspellings, source

TEMPLATES = ("notes names", "notes client", "notes group", "notes beside", "notes others")
_NAMES = ("role", "craft", "org", "filler", "branch", "at", "with", "for", "aside")
_WORDS = "words "  # before the names of sections that `spoken` reads
_UNSPACED = ("ja", "zh", "ko")

Entry = tuple[str, bool, bool]  # section, whether it is loose, whether only where a text begins
Open = dict[str, list[tuple[str, Entry]]]  # "*leiter", by three letters
Connector = tuple[tuple[str, ...], str]  # the words of a phrase, its section


def read(language: str) -> tuple[Any, ...]:
    """Take a vocabulary's text apart: what its two indexes take, then its other fields."""
    of_titles: list[tuple[str, list[str]]] = []
    of_notes: list[tuple[str, list[str]]] = []
    names: dict[str, set[str]] = {section: set() for section in _NAMES}
    tails: dict[str, list[str]] = {section: [] for section in _NAMES}
    signs: dict[str, list[str]] = {section: [] for section in _NAMES}
    templates: dict[str, tuple[str, ...]] = {}
    labels: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    for section, lines in _sections(language):
        if section.startswith(_WORDS):
            continue
        if section in TEMPLATES:
            templates[section] = tuple(lines)
        elif section == "notes labels":
            labels = tuple(lines)
        elif section == "notes own":
            own = tuple(lines)
        elif section.startswith("notes "):
            of_notes.append((section.removeprefix("notes "), lines))
        elif section in names:
            for name in _folded(lines, language):
                if name[0] == "*":
                    tails[section].append(name[1:])
                elif language in _UNSPACED and section != "craft" and has_cjk(name):
                    signs[section].append(name.rstrip("*"))
                else:
                    names[section].add(name.rstrip("*"))
        else:
            of_titles.append((section, lines))
    of_titles.append(("plain", list(misspellings(language))))
    connectors: dict[str, list[Connector]] = {}
    for section in ("at", "with", "for", "aside"):
        for parts in sorted(tuple(phrase.split(" ")) for phrase in names[section]):
            connectors.setdefault(parts[0], []).append((parts, section))
    org_ends: dict[str, list[str]] = {}
    for sign in signs["org"]:
        org_ends.setdefault(sign[-1], []).append(sign)
    return (
        sorted_lines(of_titles, language),
        sorted_lines(of_notes, language),
        {section: frozenset(found) for section, found in names.items()},
        connectors,
        {section: tuple(found) for section, found in tails.items()},
        {s: tuple(sorted(found, key=len, reverse=True)) for s, found in signs.items()},
        org_ends,
        templates,
        labels,
        own,
    )


def words_of(language: str) -> dict[str, list[str]]:
    """Take the sections `[words NAME]` of a vocabulary apart: folded, and as they are written."""
    found: dict[str, list[str]] = {}
    for section, lines in _sections(language):
        if section.startswith(_WORDS):
            text = " ".join(lines)
            found[section.removeprefix(_WORDS)] = f"{text} {fold(text)}".split()
    return found


def _sections(language: str) -> Iterator[tuple[str, list[str]]]:
    """List the sections of a vocabulary's text: their names, and their lines without remarks."""
    for part in source(language).split("\n[")[1:]:
        section, _, body = part.partition("]\n")
        yield section, [line for line in body.split("\n") if line and line[0] != "#"]


def sorted_lines(
    sections: Iterable[tuple[str, list[str]]], language: str
) -> tuple[dict[str, str], dict[str, tuple[Entry, ...]], Open]:
    """Sort the lines of sections for an `Index`: those that wait, and those for any word.

    The first wait, folded and without marks, by the three letters or the sign that a text must
    show of them: as one text, which is the smallest, whose first line has a letter for each that
    follows, by which its entries are found. The others, "*leiter", are sorted by their first
    three letters.
    """
    found: dict[str, dict[str, tuple[Entry, ...]]] = {}
    open_: Open = {}
    for section, lines in sections:
        for line in _folded(lines, language):
            phrase, entry = _taken(line, section)
            if phrase[0] == "*" or phrase[-1] == "*":
                needle = f" {phrase} ".replace(" *", "").replace("* ", "")
                open_.setdefault(needle.lstrip()[:3], []).append((needle, entry))
                continue
            key = phrase[:3].partition(" ")[0]
            if has_cjk(phrase):
                key = next(sign for sign in phrase if sign > "\u3000")
            phrases = found.setdefault(key, {})
            phrases[phrase] = tuple(dict.fromkeys((*phrases.get(phrase, ()), entry)))
    kinds = dict.fromkeys(kind for phrases in found.values() for kind in phrases.values())
    letters = {kind: chr(ord("A") + number) for number, kind in enumerate(kinds)}
    waiting = {
        key: "\n".join(("".join(map(letters.__getitem__, phrases.values())), *phrases))
        for key, phrases in found.items()
    }
    return waiting, {letter: kind for kind, letter in letters.items()}, open_


def _taken(line: str, section: str) -> tuple[str, Entry]:
    """Take the marks from a line of a section: the phrase, and what they say of it."""
    is_loose = at_start = False
    if line[0] == "~":
        is_loose, line = True, line[1:].lstrip()
    if line[0] == "^":
        at_start, line = True, line[1:]
    return line, (section, is_loose, at_start)


def _folded(lines: list[str], language: str) -> list[str]:
    """Fold lines; German ones in both ways that umlauts are spelled: "Gespraech"."""
    odd = "\n".join(line for line in lines if not line.isascii())
    if not odd:
        return lines
    if language == "de":
        odd += "\n" + odd.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return [*filter(str.isascii, lines), *dict.fromkeys(fold(odd).split("\n"))]
