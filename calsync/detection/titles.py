"""A title cut into pieces: where its punctuation, its connectors ("at", "bei", "chez") and the
words for an interview cut it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from calsync.detection.addresses import is_place
from calsync.detection.ends import (
    AND,
    GROUPS,
    OF_THE,
    PARTNERS,
    QUOTES,
    is_nothing,
    is_time,
    opens_house,
    says_for_what,
    says_what_it_does,
    strip_signs,
    trimmed,
)
from calsync.detection.firms import is_service
from calsync.detection.keys import FORMS_AHEAD, LEGAL
from calsync.detection.lexicon import Hit
from calsync.detection.names import Names
from calsync.detection.persons import RELATIVES, japanese_surnames
from calsync.detection.piece import Piece
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, fold, has_cjk, lazy, table

_JOINING = spoken("joints of half words")


SEPARATORS = frozenset(':;|–—·•()[]{}<>,，、：；（）【】「」『』《》〈〉“”"~～→⇄↔@\\\n×✕・|・／')


PLACE = "place"  # the section of a hit that only says where


_OPENING = frozenset("([{（【「『<《")


_CLOSING = frozenset(")]}）】」』>》")


def cut(title: Words, hits: Sequence[Hit], names: Names) -> list[Piece]:
    """Cut a title into its pieces, in order, without the words that `hits` cover."""
    text, spans, folded = title.text, title.spans, title.folded
    covered = bytearray(len(text))
    for hit in hits:
        begin, end = title.span(hit.start, hit.end)
        end -= _kept(title, hit, names)
        covered[begin:end] = b"\1" * (end - begin)
    pieces: list[Piece] = []
    run: list[int] = []
    link, depth, seen_word = "", 0, False
    at = 0

    def flush() -> None:
        nonlocal link
        if run:
            piece = None if _is_online(title, run[0]) else trimmed(title, run, names)
            if piece is not None:
                piece.link, piece.in_brackets, piece.is_after_word = link, depth > 0, seen_word
                pieces.append(piece)
            run.clear()
        link = ""

    previous = 0
    while at < len(spans):
        start, end = spans[at]
        gap = text[previous:start]
        if folded[at] in _FORMS_IN_BRACKETS and gap[-1:] + text[end : end + 1] == "()":
            if gap != "(":
                flush()
            previous, at = end + 1, at + 1  # "(株)Acme"
            continue
        previous = end
        if gap and at >= 0 and gap != " ":
            if link and not run and gap.strip() == "/":
                pass  # "w/ Acme"
            elif run and _opens_name(title, run, gap, names):
                run.append(at)  # 株式会社「明日」
                at += 1
                continue
            elif run and gap == ", " and _lists_partners(title, run[-1], at, names):
                pass  # "Acme, Beck and Moor Solicitors"
            elif _separates(gap, text, start, folded[at]):
                flush()
                if "@" in gap:
                    link = "at"
            for sign in gap:
                if sign in _OPENING:
                    depth += 1
                elif sign in _CLOSING and depth:
                    depth -= 1
        if gap in ("'", "’") and run and _is_turkish_case(title, at):
            flush()
            at += 1
            continue
        under = covered.count(1, start, end)
        if under == end - start:
            flush()
            seen_word = True
            if at + 1 < len(spans) and ((folded[at],), "at") in names.connectors.of(folded[at]):
                link = "at"  # "Intervju hos"
            at += 1
            continue
        if under:  # Japanese, Chinese: words run together
            begin = start
            if run and not covered[start] and _goes_on(title, run, gap, start):
                begin = spans[run[0]][0]  # "サロン・ミナトの面接"
                run.clear()
            flush()
            _uncovered(title, (begin, end), covered, names, pieces, depth)
            seen_word = True
            at += 1
            continue
        if folded[at] == "x" and run:
            flush()
            at += 1
            continue
        step, kind = 0, ""
        for parts, sort in names.connectors.of(folded[at]):
            if folded[at : at + len(parts)] == parts and not _broken(title, at, len(parts)):
                step, kind = len(parts), sort
                break
        # A connector stands before something and not at the very end of the title.
        is_over = at + step == len(spans)
        if step and not is_over and not _continues(title, at, step, run, names):
            flush()
            link = kind
            at += step
            previous = spans[at - 1][1]
            continue
        if run and gap in (" ", "\u3000") and _parts_signs(title, run, at, names):
            flush()
        if run and (is_time(folded[at]) or _is_clock(folded[at]) or _is_floor(title, at)):
            flush()
            at += 1
            continue
        run.append(at)
        at += 1
    flush()
    return pieces


def _opens_name(title: Words, run: Sequence[int], gap: str, names: Names) -> bool:
    """Tell a quotation mark behind a kind of firm: what it opens is the name."""
    sign, kind = gap.strip(), title.folded[run[-1]]
    is_kind = kind in names.org or kind in FORMS_AHEAD or names.is_sign(kind)
    return is_kind and sign in QUOTES and gap not in ("'", "’")


def _goes_on(title: Words, run: Sequence[int], gap: str, start: int) -> bool:
    """Tell a name that goes on in the word with which a phrase begins: "Acme Japan面接"."""
    if gap == "・":
        return True
    is_form = len(run) == 1 and title.folded[run[0]] in FORMS_AHEAD  # "旅館 月影の面接"
    latin = _LATIN().match(title.text, start)
    is_latin = latin is not None and title.folded[run[-1]].isascii()
    is_short = latin is not None and len(latin.group()) < 4  # "Acme WEB面接"
    return gap == " " and (is_form or (is_latin and not is_short))


_LATIN = lazy(r"[A-Za-z][A-Za-z0-9]*")


def _lists_partners(title: Words, before: int, at: int, names: Names) -> bool:
    """Tell the comma in a list of partners, which ends with "and" and what they are."""
    found = title.folded
    ahead = found[at + 1 : at + 4]
    is_and = ahead[:1] and (
        ahead[0] in AND or "&" in title.text[title.spans[at][1] : title.spans[at + 1][0]]
    )
    if not is_and or not all(title.text[title.spans[i][0]].isupper() for i in (before, at)):
        return False
    is_firm = any(w in names.org or w in LEGAL for w in ahead[1:])
    return is_firm and found[before] not in names.filler and found[before] not in names.role


def _kept(title: Words, hit: Hit, names: Names) -> int:
    """Count the letters at the end of a phrase that begin a name: "trial day bakery Acme"."""
    said = title.padded[hit.start : hit.end].split()
    ahead = title.padded[hit.end :].split(" ")[1:2]
    if hit.section == PLACE or len(said) < 2 or not ahead or is_nothing(ahead[0] or "0", names):
        return 0
    _, end = title.span(hit.start, hit.end)
    is_kind = said[-1] in names.org and said[-1] not in names.filler and said[-1] not in GROUPS
    return len(said[-1]) if is_kind and title.text[end : end + 1] == " " else 0


_TURKISH_CASES = table(
    """
    nde nda de da te ta den dan ten tan nden ndan in ın un ün nin nın nun nün e a ye ya ne na yle
    yla ndeki ndaki deki daki
    """
)


def _is_turkish_case(title: Words, at: int) -> bool:
    """Tell what Turkish puts behind a name: "Acme'de", "Acme Koleji'nde"."""
    _, end = title.spans[at]
    is_over = title.text[end : end + 1] in ("", " ", ",", ".", ")")
    return is_over and title.folded[at] in _TURKISH_CASES and len(title.folded[at - 1]) > 2


def _is_online(title: Words, at: int) -> bool:
    """Tell where one meets online: "Microsoft Teams", be "Teams" a word for a meeting."""
    return " ".join(title.folded[at : at + 2]) in _PLACES


_PLACES = frozenset(
    ("google meet", "microsoft teams", "ms teams", "google hangouts", "google hangout")
)


def _parts_signs(title: Words, run: Sequence[int], at: int, names: Names) -> bool:
    """Tell whether a blank divides two Japanese or Chinese words: not in "山本 太郎"."""
    left, right = title.folded[run[-1]], title.folded[at]
    if (left in _OFFICES and has_cjk(right)) or (right in _OFFICES and has_cjk(left)):
        return True  # "博睿咨询 HR 周敏"
    if left in RELATIVES:
        return True
    before = [title.folded[i] for i in run[:-1]]
    is_first = all(is_nothing(w, names) or _says_no_firm(w, names) for w in before)
    if (left in FORMS_AHEAD and is_first) or right in _FORMS_BEHIND:
        return False  # "법무법인 가온"
    if left.isascii() != right.isascii():
        signs = right if left.isascii() else left
        return has_cjk(signs) and _says_no_firm(signs, names)
    if not (has_cjk(left) and has_cjk(right)):
        return False
    if names.is_sign(right) and not names.sign_of_firm(left):
        return False  # "김앤박 법률사무소"
    return not (left in japanese_surnames() and len(right) <= 4)


def _says_no_firm(word: str, names: Names) -> bool:
    """Tell a word in Japanese, Chinese or Korean that stands beside a firm: "转职", "采购经理"."""
    if word.endswith((*names.role_signs, "職", "职")) or word in names.craft:
        return True
    return not strip_signs(word, names) or is_service(word) or is_place(word)


# Offices as they stand between a firm and whoever sits there.
_OFFICES = table("hr hrbp ceo cfo cto coo cmo vp")


_FORMS_IN_BRACKETS = table("株 有 同 주 유 재 사")


_FORMS_BEHIND = table("株式会社 有限会社 合同会社 주식회사 유한회사 有限公司")


def is_suspended(gap: str, word: str) -> bool:
    """Tell a hyphen for what two words share: "Film- und Tonstudio"."""
    return gap == "- " and word in _JOINING


def _separates(gap: str, text: str, start: int, word: str) -> bool:
    bare = gap.strip()
    if not bare:
        return "\n" in gap
    if "," in bare and word in LEGAL and len(bare) == 1:
        return False
    if gap == ", " and _AND_PARTNERS().match(text, start):
        return False  # "Brehm, Moor & Kollegen"
    before = text[start - len(gap) - 1 : start - len(gap)]
    if is_suspended(gap, word):
        return False
    if bare in ("・", "·", "･") and _is_katakana(before) and _is_katakana(text[start]):
        return False  # "エレナ・ロッシ"
    if bare in ("・", "･") and gap == bare and word.endswith(_OF_PARTNERS):
        return False  # "西園・ベル法律事務所"
    if "_" in bare or ("-" in bare and has_cjk(before + text[start])):
        return True
    for sign in bare:
        if sign in SEPARATORS:
            return True
    if bare == "+":
        return gap == " + "
    if bare.startswith("/"):
        return " " in gap or has_cjk(before + text[start])
    if "-" in bare or "‐" in bare or "−" in bare or "//" in bare:
        return gap[0] == " " or gap[-1] == " " or "--" in bare or "//" in bare
    return any(ord(sign) > 0x2000 and sign not in "’‘ʼ&" for sign in bare)  # emoji, arrows


# What people found whose names a dot joins.
_OF_PARTNERS = (
    "士事務所", "法律事務所", "法務事務所", "会計事務所", "特許事務所", "設計事務所", "建築事務所",
)  # fmt: skip


_AND_PARTNERS = lazy(
    rf"[^\W\d_]{{3,}} (?:& [^\W\d_]{{3,}}|(?:{'|'.join(sorted(AND))}) (?:{'|'.join(PARTNERS)}))",
    re.IGNORECASE,
)


def _is_katakana(sign: str) -> bool:
    return "\u30a0" <= sign <= "\u30ff"


def _broken(title: Words, at: int, count: int) -> bool:
    for i in range(at, at + count - 1):
        gap = title.text[title.spans[i][1] : title.spans[i + 1][0]]
        if gap.strip() not in ("", "'", "’", ":", "/") and gap != ".":
            return True
    return False


# What joins an institution to its place or patron.
_OF_PLACE = spoken("ties of a body")


def _continues(title: Words, at: int, step: int, run: list[int], names: Names) -> bool:
    """Tell a connector from a part of a name or a word: "S. A.", "Head of Do", "Q&A w"."""
    spans, text = title.spans, title.text
    if step == 1 and opens_house(title, at):
        return True  # "essai Chez Acme"
    if run and step == 1 and title.folded[at] in _OF_PLACE and title.folded[run[-1]] in names.org:
        return not is_nothing(title.folded[at + 1], names)  # "Klinik vid Ån"
    is_long = 1 < len(run) < 3 and title.folded[at] in OF_THE and title.folded[run[0]] in names.org
    if is_long and step == 1:
        ahead = title.folded[at + 1]  # "Padaria Estrela do Bairro", "Hospital Virgen del Mar"
        return not is_nothing(ahead, names) or (len(ahead) == 3 and ahead.isalpha())
    if step == 1 and says_what_it_does(title.folded, at):
        return True  # "Firma Budowlana Acme"
    if run and step == 1 and run[-1] == at - 1 and says_for_what(title.folded, at):
        return not is_nothing(title.folded[at + 1], names)  # "Dept for Rural Affairs"
    if title.folded[at] == "z" and run and title.folded[run[-1]] in ("sp", "spolka"):
        return True
    is_letter = step == 1 and spans[at][1] - spans[at][0] == 1
    if is_letter and text[spans[at][1] : spans[at][1] + 1] == ".":
        return True  # "a.s.", not "i.o.v."
    return bool(run) and title.text[title.spans[run[-1]][1] : title.spans[at][0]] in (
        "&", " & ", "-", "'", "’", ".",
    )  # fmt: skip


def _uncovered(
    title: Words,
    span: tuple[int, int],
    covered: bytearray,
    names: Names,
    pieces: list[Piece],
    depth: int,
) -> None:
    start, end = span
    begin = start
    while begin < end:
        if covered[begin]:
            begin += 1
            continue
        stop = begin
        while stop < end and not covered[stop]:
            stop += 1
        said = title.text[begin:stop]
        met = _MEETS().fullmatch(said) if _TALKS().match(title.text, stop) else None
        text = strip_signs(said if met is None else met[1], names)
        if text:
            pieces.append(Piece(text, (fold(text),), begin, stop, "", depth > 0, begin > start))
        begin = stop


# "和泽弗聊聊", "约泽弗面谈", "骑车去泽弗面试", "9点半到泽弗参加复试"
_MEETS = lazy(
    r"(?:[和跟与與约約]|(?:.{0,6}[点點半车車铁鐵運交步赶趕])?[去到])(?![家店位])(.{2,}?)(?:[参參]加)?"
)
_TALKS = lazy(
    r"聊|面[谈談試试]|[沟溝]通|[见見]面|[视視][频頻訊讯]|[电電][话話]|[参參]加|[一二三四终終复複]面|[初复複終终][试試]"
)


def _is_floor(title: Words, at: int) -> bool:
    """Tell the floor behind a name in Japanese or Chinese: "ゼフレル 3F"."""
    word = title.folded[at]
    return word[-1] == "f" and word[:-1].lstrip("b").isdigit() and has_cjk(title.text)


def _is_clock(word: str) -> bool:
    """Tell "9am" and "17h"."""
    bare = word.rstrip("aphmu")
    return bare != word and bare.isdigit() and len(bare) < 5
