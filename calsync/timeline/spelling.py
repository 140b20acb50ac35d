"""Text as tokens: what is left of it without case, accents and kinds of dashes.

>>> [token.text for token in spell("D’ici le 20 Février…")]
['d', 'ici', 'le', '20', 'fevrier']
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

LONGEST = 400  # characters; accents may be characters of their own
LONGEST_PLAIN = 120
MOST_TOKENS = 40

TOKEN = re.compile(r"[0-9]+|½|[^\W\d_½]+|\S")
_AROUND = " ,.!"
_SAME = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–−", "-"),
        **dict.fromkeys("'’‘ʼ´`", " "),
        **dict.fromkeys('"“”„«»‹›()[];', ","),
        "—": " - ",
        "―": " - ",
        "…": ".",
        "≈": "~",
        "±": "~",
        "≤": "<",
        "°": "º",
        "⁄": "/",
    }
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a sign; glued: nothing stands before it, not even a space."""

    text: str
    is_glued: bool = False

    @property
    def is_word(self) -> bool:
        """Tell a word from a number or a sign."""
        return self.text[0].isalpha()

    @property
    def is_number(self) -> bool:
        """Tell a number, in digits, from all else."""
        return self.text[0] in "0123456789"


def fold(text: str) -> str:
    """Take case, accents and invisible characters away."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf"))


def spell(text: str) -> tuple[Token, ...]:
    """Give the tokens of a value; none where it is blank, or too long to be a timeline."""
    text = text.strip()
    if len(text) > LONGEST:
        return ()
    text = fold(text.translate(_SAME)).replace("--", " - ").strip()
    text = text.lstrip(" ,").rstrip(_AROUND)
    if len(text) > LONGEST_PLAIN:
        return ()
    tokens: list[Token] = []
    end = 0
    for match in TOKEN.finditer(text):
        token = Token(match[0], bool(tokens) and match.start() == end)
        end = match.end()
        before = tokens[-1] if tokens else None
        if before is not None and before.is_word and token.is_glued:
            if token.text == ".":
                continue
            if token.text == ":":
                token = Token(",", True)
        if token.text == "," and before is not None and before.text == ",":
            continue
        hangs = before is not None and before.text == "-" and before.is_glued
        if hangs and not token.is_glued and len(tokens) > 1 and tokens[-2].is_word:
            tokens.pop()  # "Zu- oder Absage"
        tokens.append(token)
    return tuple(tokens) if len(tokens) <= MOST_TOKENS else ()
