"""Measure detection on a labelled corpus: `python -m tests.detection.report [folder]`.

Each event is judged in a calendar of its own, so that one row cannot help another.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from calsync.detection import find
from calsync.detection.keys import employer_key
from calsync.detection.text import words
from calsync.model import Interview, Standing, Verdict
from tests.detection.corpus import DEVELOP, OWNER, Labelled, load


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled event beside what detection says of it."""

    label: Labelled
    answer: Interview

    @property
    def is_sure(self) -> bool:
        """Sure by nature; one that does not take place and is labelled as none is right."""
        is_on = self.answer.standing is Standing.CONFIRMED or self.label.is_interview
        return self.answer.nature is Verdict.SURE and is_on

    @property
    def has_employer(self) -> bool:
        fair = (self.label.employer, *self.label.also)
        return self.answer.employer_key in map(employer_key, fair)

    @property
    def is_near(self) -> bool:
        """The employer is right, or a part of its name, or its name and more."""
        if self.has_employer or not self.label.employer or not self.answer.employer:
            return self.has_employer
        one, other = (words(n).folded for n in (self.label.employer, self.answer.employer))
        short, long = sorted((set(one), set(other)), key=len)
        return short <= long and any(len(w) > 3 or not w.isascii() for w in short)


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of a group; every share of nothing is 1."""

    events: int
    interviews: int
    right: int  # interviews that are sure
    wrong: int  # look-alikes that are sure
    likely: int  # interviews that are only likely
    employers: int  # interviews with the right employer
    near: int  # … or with a part of its name, or with its name and more

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.interviews if self.interviews else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def likely_share(self) -> float:
        """Of the interviews that are not sure, those that are at least likely."""
        missed = self.interviews - self.right
        return self.likely / missed if missed else 1.0

    @property
    def employer_share(self) -> float:
        return self.employers / self.interviews if self.interviews else 1.0

    @property
    def near_share(self) -> float:
        return self.near / self.interviews if self.interviews else 1.0


def judge(corpus: Iterable[Labelled]) -> tuple[Judged, ...]:
    """Judge every event by itself."""
    return tuple(Judged(label, find([label.event], OWNER)[0]) for label in corpus)


def score(judged: Sequence[Judged]) -> Score:
    """Count a group."""
    positive = [j for j in judged if j.label.is_interview]
    return Score(
        len(judged),
        len(positive),
        sum(j.is_sure for j in positive),
        sum(j.is_sure for j in judged if not j.label.is_interview),
        sum(j.answer.nature is Verdict.LIKELY for j in positive),
        sum(j.has_employer for j in positive),
        sum(j.is_near for j in positive),
    )


def table(judged: Sequence[Judged], by: Callable[[Judged], str]) -> list[str]:
    """Render one line a group, the whole last."""
    groups: dict[str, list[Judged]] = {}
    for j in judged:
        groups.setdefault(by(j), []).append(j)
    lines = [
        f"{'':16}{'events':>7}{'yes':>5}{'prec':>7}{'recall':>7}{'F1':>7}{'likely':>7}{'employer':>9}{'near':>6}"
    ]
    for name, group in [*sorted(groups.items()), ("all", list(judged))]:
        s = score(group)
        lines.append(
            f"{name:16}{s.events:7}{s.interviews:5}{s.precision:7.3f}{s.recall:7.3f}{s.f1:7.3f}"
            f"{s.likely_share:7.2f}{s.employer_share:9.3f}{s.near_share:6.2f}"
        )
    return lines


def errors(judged: Sequence[Judged]) -> list[str]:
    """List what is wrong: the verdict first, then the employer."""
    lines = []
    for j in judged:
        wanted = "interview" if j.label.is_interview else "not"
        said = j.answer.nature.value
        if j.is_sure != j.label.is_interview:
            lines.append(f"{j.answer.event.uid}  {wanted} / {said}  {j.answer.event.title}")
            lines += [f"      {e.weight:+4}  {e.text}" for e in j.answer.evidence]
        if j.label.is_interview and not j.has_employer:
            lines.append(
                f"{j.answer.event.uid}  employer {j.label.employer!r} / {j.answer.employer!r}  "
                f"{j.answer.event.title}"
            )
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="tests.detection.report", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DEVELOP)
    parser.add_argument("--errors", action="store_true", help="list every error with its evidence")
    options = parser.parse_args(arguments)
    judged = judge(load(options.folder))
    lines = [*table(judged, lambda j: j.label.language), ""]
    lines += table(judged, lambda j: j.label.shape)
    if options.errors:
        lines += ["", *errors(judged)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
