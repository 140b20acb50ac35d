"""A part of a title between separators, connectors and words for an interview."""

from __future__ import annotations

from dataclasses import dataclass, replace

from calsync.detection.text import words


@dataclass(slots=True)
class Piece:
    """A part of a title between separators, connectors and words for an interview."""

    text: str
    folded: tuple[str, ...]
    start: int
    end: int
    link: str = ""  # at, with, for, aside: what stands before it
    in_brackets: bool = False
    is_after_word: bool = False  # behind a word for an interview
    kind: str = ""  # role, person, me, host, customer, firm
    score: float = 0.0

    def again(self) -> Piece:
        """Return what was cut, before anything was found out about it."""
        return Piece(
            self.text, self.folded, self.start, self.end,
            self.link, self.in_brackets, self.is_after_word,
        )  # fmt: skip

    def part(self, begin: int, end: int | None = None) -> Piece:
        """Return what stands in [begin, end) of its text as a piece of its own."""
        text = self.text[begin:end]
        begin += len(text) - len(text.lstrip())
        text = text.strip()
        start = self.start + begin
        return replace(
            self, text=text, folded=words(text).folded, start=start, end=start + len(text)
        )
