"""What is made of the word lists, kept in `vocabulary/prepared`.

The lists are texts that people mend. To take those of nine languages apart costs a small
run more than all else; what comes of it is read back in a fifth of that time. A wheel
brings it along; elsewhere it is written by the first run that may, unless Python is told
to write no compiled modules either. Each is used only while the texts and the code of
which it was made are what they were.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
import threading
import zlib
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, cast

_T = TypeVar("_T")

_CODE = Path(__file__).parent
_LISTS = _CODE / "vocabulary"
_FORMAT = 4  # of marshal, which Python 3.11 and all newer ones read


def prepared(name: str, make: Callable[[], _T], *, of: Iterable[str], by: Iterable[str]) -> _T:
    """Return what `make` makes: text, numbers, tuples, lists, sets and dicts.

    `of` are the lists of which it is made, `by` the modules that make it.
    """
    path = _LISTS / "prepared" / name
    try:
        sources = [*(_LISTS / one for one in of), *(_CODE / f"{one}.py" for one in by)]
        stamp = [_sum_of(source) for source in (*sources, Path(__file__))]
    except OSError:  # in a zip archive
        return make()
    with contextlib.suppress(OSError):
        content = path.read_bytes()
        if content[:4] == _check(content[4:]):  # marshal itself does not stand damage
            made_of, made = marshal.loads(content[4:])
            if made_of == stamp:
                return cast("_T", made)
    made = make()
    if not sys.dont_write_bytecode:
        with contextlib.suppress(OSError):
            content = marshal.dumps((stamp, cast("Any", made)), _FORMAT)
            _put(path, _check(content) + content)
    return made


def _check(content: bytes) -> bytes:
    return zlib.crc32(content).to_bytes(4, "big")


@lru_cache(maxsize=64)
def _sum_of(source: Path) -> int:
    return zlib.crc32(source.read_bytes())


def _put(path: Path, content: bytes) -> None:
    """Write a file in one step: others may read it at this moment, or write the same."""
    path.parent.mkdir(exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}.{threading.get_ident()}")
    try:
        temporary.write_bytes(content)
        os.replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
