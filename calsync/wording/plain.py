"""Facts from a calendar made fit for a sentence: one line, nothing odd, of a sane length."""

from __future__ import annotations

import re
import string
import unicodedata

LONGEST = 160  # letters of one fact; an event's title may be a page

_BRACKETS = str.maketrans({"<": "‹", ">": "›"})
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]|\{\s*\}|‹\s*›")
_ENTITY = re.compile(r"&(?:#\w|[a-zA-Z]\w*;?)")
_ADDRESS = re.compile(r"[^\s@<>()\[\]\\,;:\"&?]+@[^\s@<>()\[\]\\,;:\"&?/#%]+")
_ENDS_SENTENCE = (".", "!", "?", "…")


def one_line(text: str) -> str:
    r"""Put a fact on one line without controls, markup, empty brackets and double blanks.

    Entities are read, and what would be a tag loses its form: where an app takes the notes
    for HTML, no line can begin inside a fact.

    >>> one_line(" Acme\nR&amp;D ()<br>status: offer\x1b")
    'Acme R&D ‹br›status: offer'
    """
    text = text[: 4 * LONGEST]
    if text.isascii() and text.isalnum():
        return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    while (read := _read(text)) != text:
        text = read
    text = text.translate(_BRACKETS)
    while (emptied := _EMPTY.sub(" ", text)) != text:
        text = emptied
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _read(text: str) -> str:
    if not text.isprintable():
        text = "".join(map(_letter, text))
    if _ENTITY.search(text) is None:
        return text
    from html import unescape  # late: its table of names costs more than the rest

    return unescape(text)


def _letter(sign: str) -> str:
    match unicodedata.category(sign):
        case "Cc" | "Cs" | "Zl" | "Zp":
            return " "
        case "Cf":
            return ""
    return sign


def bare_address(text: str) -> str:
    """Return an e-mail address if `text` is one and nothing else; empty where it is not.

    >>> bare_address(" dana@acme.example "), bare_address("a@x.example,b@y.example")
    ('dana@acme.example', '')
    """
    text = text.strip()
    return text if _ADDRESS.fullmatch(text) and text == one_line(text) else ""


def fill(template: str, **facts: str) -> str:
    """Fill in a template; a full stop after a fact that has one of its own is left out.

    >>> fill("We met at {employer}. Thanks.", employer="Acme Inc.")
    'We met at Acme Inc. Thanks.'
    """
    filled = ""
    for text, name, _spec, _conversion in string.Formatter().parse(template):
        if text.startswith(".") and filled.endswith(_ENDS_SENTENCE):
            text = text[1:]
        filled += text + (facts[name] if name else "")
    return filled
