"""The firm beside a person in a name in scripts without blanks: "泽弗-陈敏", "제프렐 김민지"."""

from __future__ import annotations

from calsync.detection import firms, persons, posts, tails
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.text import has_cjk, lazy, words

# Between the firm, perhaps of several words in Latin letters, and all else.
_IN_TWO = lazy(r"(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])")
_NICKNAME = lazy(r"小[\u4e00-\u9fff]$")
_BETWEEN = lazy(r"\s*[@＠/／|｜（）()［］\[\]【】\-－–—_]\s*")
_GAP = lazy(r"[\s（(]+")


def firm_beside_person(name: str, names: Names) -> str | None:
    """Return the firm in "田辺＠ゼフレル", "泽弗-陈敏", "제프렐 김민지".

    That is empty for mere persons and None where nothing tells. Behind a mere blank a family
    name would be followed by a first name: there the firm is first.
    """
    if not has_cjk(name):
        return None
    found = words(name).folded
    if not found or persons.is_person(Piece(name, found, 0, 0), names):
        return ""
    bare = tails.without_office(name).strip()
    parts = [part for part in _BETWEEN().split(bare) if part]
    in_two = _IN_TWO().split(bare, maxsplit=1) if len(parts) == 1 else ()
    if len(in_two) == 2:
        first, behind = in_two
        if len(first) < 2 or not firms.strip_office(first) or _is_person(first, names):
            return None
        parts = [first, behind if _is_person(behind, names) else behind.split()[0]]
    elif len(parts) == 1:
        return bare if bare != name and not _is_person(bare, names) else None
    others = [part for part in parts if not _is_person(part, names)]
    if len(others) == len(parts):
        return None
    return tails.without(others[0]) if len(others) == 1 else ""


def has_person(name: str, names: Names) -> bool:
    """Tell whether a part of a name in scripts without blanks is a person's or an office."""
    bare = tails.without_office(name)
    return has_cjk(name) and any(_is_person(part, names) for part in _GAP().split(bare))


def _is_person(text: str, names: Names) -> bool:
    """Tell a person or their office: "田辺 美咲", "박 팀장", "店長", "看護部"."""
    found = words(text).folded
    piece = Piece(text, found, 0, 0)
    if not found or persons.is_person(piece, names) or text.isascii():
        return bool(found) and persons.is_person(piece, names)
    is_part = tails.is_part_signs(text) and not names.sign_of_firm(text)
    is_head = posts.is_role(piece, names) or tails.is_head(text)
    return is_part or is_head or _NICKNAME().match(text) is not None
