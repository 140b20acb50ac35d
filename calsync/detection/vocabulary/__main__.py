"""Prepare all word lists, as the wheel brings them: `python -m calsync.detection.vocabulary`."""

from __future__ import annotations

import sys

from calsync.detection import sentences, spoken, stems
from calsync.detection.lexicon import vocabularies
from calsync.detection.vocabulary import LANGUAGES


def main() -> None:
    """Have each of them made and kept."""
    sys.dont_write_bytecode = False
    vocabularies(LANGUAGES)
    stems.languages_of("")
    spoken.sections()
    sentences.prepare(LANGUAGES)


if __name__ == "__main__":
    main()
