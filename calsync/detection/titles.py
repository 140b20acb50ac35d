"""A title cut into pieces, and what each piece is: a role, a person, the owner or a firm.

It is cut where its punctuation, its connectors ("at", "bei", "chez") and the words for an
interview cut it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from calsync.detection.keys import ABBREVIATED, LEGAL, LEGAL_SIGNS
from calsync.detection.lexicon import Hit, vocabularies
from calsync.detection.text import Words, fold, has_cjk, lazy, table, words
from calsync.detection.vocabulary import people


class _Some:
    """Words of several languages, left where they are: to join them costs more.

    `tails` are ends of words, before which a few letters at least have to stand.
    """

    __slots__ = ("_sets", "_tails")

    def __init__(self, sets: Iterable[frozenset[str]], tails: tuple[str, ...] = ()) -> None:
        self._sets = tuple(sets)
        self._tails = tails

    def __contains__(self, word: str) -> bool:
        for words_of_one in self._sets:
            if word in words_of_one:
                return True
        return bool(self._tails) and word[2:].endswith(self._tails)


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """The words of some languages that tell roles, firms and connectors."""

    role: _Some
    leading: _Some  # of languages in which the head word of a role comes first
    craft: _Some
    departments: tuple[str, ...]  # how the words for parts of a house end: "avdelning"
    org: _Some
    filler: _Some
    branch: _Some
    connectors: dict[str, tuple[tuple[tuple[str, ...], str], ...]]  # by first word, longest first
    role_tails: tuple[str, ...]
    role_signs: tuple[str, ...]
    org_signs: tuple[str, ...]
    filler_signs: tuple[str, ...]

    def has_sign_of_firm(self, text: str) -> bool:
        """Tell whether `text` holds a sign that says what kind of firm it is: "公司"."""
        return not text.isascii() and any(sign in text for sign in self.org_signs)


_ROMANCE = frozenset(("fr", "es", "it", "pt", "pl", "cs", "nl", "de"))


@lru_cache(maxsize=64)
def names_of(languages: tuple[str, ...]) -> Names:
    """Join the names of these languages; roles and firms of English are always known."""
    all_of = vocabularies(languages)
    connectors: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for vocabulary in all_of:
        for kind in ("at", "with", "for", "aside"):
            for phrase in vocabulary.names[kind]:
                parts = tuple(phrase.split(" "))
                connectors.setdefault(parts[0], []).append((parts, kind))

    def some(section: str, only: Iterable[str] = languages) -> _Some:
        return _Some(v.names[section] for v in all_of if v.language in only)

    departments = tuple(t for v in all_of for t in v.tails["craft"])
    return Names(
        some("role"),
        some("role", _ROMANCE),
        _Some((v.names["craft"] for v in all_of), departments),
        departments,
        _Some((v.names["org"] for v in all_of), tuple(t for v in all_of for t in v.tails["org"])),
        some("filler"),
        some("branch"),
        {w: tuple(sorted(p, key=lambda e: -len(e[0]))) for w, p in connectors.items()},
        tuple(t for v in all_of for t in v.tails["role"]),
        tuple(t for v in all_of for t in v.signs["role"]),
        tuple(t for v in all_of for t in v.signs["org"]),
        tuple(t for v in all_of for t in v.signs["filler"]),
    )


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """Return the first names that many languages know, folded."""
    return frozenset(people.FIRST.split())


@lru_cache(maxsize=1)
def _honorifics() -> frozenset[str]:
    return frozenset(fold(people.HONORIFIC).split())


def is_honorific(word: str) -> bool:
    """Tell whether a folded word is put before names: "mr", "frau"."""
    return word in _honorifics()


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


SEPARATORS = frozenset(':;|–—·•()[]{}<>,，、：；（）【】「」『』《》〈〉“”"~～→⇄↔@\\\n×✕・|・／')
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
            piece = _piece(title, run, names)
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
            if at + 1 < len(spans) and ((folded[at],), "at") in names.connectors.get(
                folded[at], ()
            ):
                link = "at"  # "Intervju hos"
            at += 1
            continue
        if under:  # Japanese, Chinese: words run together
            flush()
            _uncovered(title, at, covered, names, pieces, depth)
            seen_word = True
            at += 1
            continue
        if folded[at] == "x" and run:
            flush()
            at += 1
            continue
        step, kind = 0, ""
        for parts, sort in names.connectors.get(folded[at], ()):
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
        if run and (_is_time(folded[at]) or _is_clock(folded[at])):
            flush()
            at += 1
            continue
        run.append(at)
        at += 1
    flush()
    return [p for p in pieces if " ".join(p.folded) not in _PLACES]


_QUOTES = {
    "「": "」", "『": "』", "《": "》", "“": "”", "„": "“", "«": "»", "»": "«", '"': '"', "'": "'",
    "‘": "’",
}  # fmt: skip


def _opens_name(title: Words, run: Sequence[int], gap: str, names: Names) -> bool:
    """Tell a quotation mark behind a kind of firm: what it opens is the name."""
    sign, kind = gap.strip(), title.folded[run[-1]]
    is_kind = kind in names.org or kind in FORMS_AHEAD or kind in names.org_signs
    return is_kind and sign in _QUOTES and gap not in ("'", "’")


_AND = table("and und et y e i en og och ja ve a")


def _lists_partners(title: Words, before: int, at: int, names: Names) -> bool:
    """Tell the comma in a list of partners, which ends with "and" and what they are."""
    found = title.folded
    ahead = found[at + 1 : at + 4]
    is_and = ahead[:1] and (
        ahead[0] in _AND or "&" in title.text[title.spans[at][1] : title.spans[at + 1][0]]
    )
    if not is_and or not all(title.text[title.spans[i][0]].isupper() for i in (before, at)):
        return False
    is_firm = any(w in names.org or w in LEGAL for w in ahead[1:])
    return is_firm and found[before] not in names.filler and found[before] not in names.role


def _end_of_quote(text: str, start: int, end: int) -> int:
    """Return where a name that ends with a quotation ends: behind the mark that closes it."""
    closing = {_QUOTES[sign] for sign in text[start:end] if sign in _QUOTES}
    for stop in (end, end + 1) if closing else ():  # « Acme »
        if text[stop : stop + 1] in closing and not text[end:stop].strip():
            return stop + 1
    return end


_GROUPS = table("group groupe gruppe gruppo grupo grupa groep skupina")


def _kept(title: Words, hit: Hit, names: Names) -> int:
    """Count the letters at the end of a phrase that begin a name: "trial day bakery Acme"."""
    said = title.padded[hit.start : hit.end].split()
    ahead = title.padded[hit.end :].split(" ")[1:2]
    if len(said) < 2 or not ahead or _is_nothing(ahead[0] or "0", names):
        return 0
    _, end = title.span(hit.start, hit.end)
    is_kind = said[-1] in names.org and said[-1] not in names.filler and said[-1] not in _GROUPS
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


_PLACES = frozenset(
    ("google meet", "microsoft teams", "ms teams", "google hangouts", "google hangout")
)


def _parts_signs(title: Words, run: Sequence[int], at: int, names: Names) -> bool:
    """Tell whether a blank divides two Japanese or Chinese words: not in "山本 太郎"."""
    left, right = title.folded[run[-1]], title.folded[at]
    if (left in _OFFICES and has_cjk(right)) or (right in _OFFICES and has_cjk(left)):
        return True  # "博睿咨询 HR 周敏"
    if left in _RELATIVES:
        return True
    if (left in FORMS_AHEAD and len(run) == 1) or right in _FORMS_BEHIND:
        return False  # "법무법인 가온"
    if left.isascii() and has_cjk(right):
        return right.endswith(names.role_signs)  # "Kestrel Auto 采购经理"
    if not (has_cjk(left) and has_cjk(right)):
        return False
    if right in names.org_signs and not left.endswith(names.org_signs):
        return False  # "김앤박 법률사무소"
    return not (left in _surnames() and len(right) <= 4)


# Offices as they stand between a firm and whoever sits there.
_OFFICES = table("hr hrbp ceo cfo cto coo cmo vp")
# Kinds and legal forms that stand before the name, as often as not with a blank.
FORMS_AHEAD = table(
    """
    株式会社 有限会社 合同会社 医療法人 社会福祉法人 学校法人 弁護士法人 税理士法人 監査法人
    一般社団法人 公益社団法人 一般財団法人 公益財団法人 独立行政法人 国立大学法人 npo法人
    旅館 居酒屋 喫茶 カフェ レストラン ホテル 割烹 料亭 小料理 和食 日本料理 鮨 寿司 そば処 焼鳥
    ビストロ トラットリア リストランテ バー パン工房 民宿 ペンション 美容室 理容室 サロン 写真館
    画廊 ギャラリー 주식회사 유한회사 재단법인 사단법인 의료법인
    사회복지법인 학교법인 법무법인 회계법인 세무법인 특허법인 노무법인 카페 호텔
    """
)


_FORMS_IN_BRACKETS = table("株 有 同 주 유 재 사")
_FORMS_BEHIND = table("株式会社 有限会社 合同会社 주식회사 유한회사 有限公司")


@lru_cache(maxsize=1)
def _surnames() -> frozenset[str]:
    return frozenset(fold(people.JAPANESE).split())


def _separates(gap: str, text: str, start: int, word: str) -> bool:
    bare = gap.strip()
    if not bare:
        return "\n" in gap
    if "," in bare and word in LEGAL and len(bare) == 1:
        return False
    if gap == ", " and _AND_PARTNERS().match(text, start):
        return False  # "Brehm, Moor & Kollegen"
    before = text[start - len(gap) - 1 : start - len(gap)]
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


_PARTNERS = ("partner", "kolleg", "colleg", "associ", "asoci", "soci")
_AND = table("and und et en och og y e i ja ve")
_AND_PARTNERS = lazy(
    rf"[^\W\d_]{{3,}} (?:& [^\W\d_]{{3,}}|(?:{'|'.join(sorted(_AND))}) (?:{'|'.join(_PARTNERS)}))",
    re.IGNORECASE,
)


def _is_katakana(sign: str) -> bool:
    return "\u30a0" <= sign <= "\u30ff"


def _broken(title: Words, at: int, count: int) -> bool:
    for i in range(at, at + count - 1):
        gap = title.text[title.spans[i][1] : title.spans[i + 1][0]].strip()
        if gap and gap not in ("'", "’", ":", "/"):
            return True
    return False


# Prepositions that begin the names of inns and shops, where they have a capital.
_HOUSES = table("chez da dal zum zur pod u bij hos")


def _opens_house(title: Words, at: int) -> bool:
    """Tell a capital in the middle of a title: "essai Chez Acme" is at "Chez Acme"."""
    begin = title.spans[at][0]
    is_inside = title.folded[at] in _HOUSES and _word_before(title, at).islower()
    return is_inside and title.text[begin].isupper()


def _word_before(title: Words, at: int) -> str:
    """Return the word before another, where nothing but a blank divides them."""
    if not at or title.text[title.spans[at - 1][1] : title.spans[at][0]] != " ":
        return ""
    begin, end = title.spans[at - 1]
    return title.text[begin:end]


# What joins an institution to its place or patron.
_OF_PLACE = table(
    """
    vid u w we na an am im van of sur sous i ved upon pod nad do da dos das de del della dello du
    des dell von vom zum zur der den het di
    """
)


_OF_THE = table("do da dos das del della dello du des")
BODIES = table("department dept ministry office institute centre center society association trust")


def _continues(title: Words, at: int, step: int, run: list[int], names: Names) -> bool:
    """Tell a connector from a part of a name or a word: "S. A.", "Head of Do", "Q&A w"."""
    spans, text = title.spans, title.text
    if step == 1 and _opens_house(title, at):
        return True  # "essai Chez Acme"
    if run and step == 1 and title.folded[at] in _OF_PLACE and title.folded[run[-1]] in names.org:
        return not _is_nothing(title.folded[at + 1], names)  # "Klinik vid Ån"
    is_long = 1 < len(run) < 3 and title.folded[at] in _OF_THE and title.folded[run[0]] in names.org
    if is_long and step == 1:
        return not _is_nothing(title.folded[at + 1], names)  # "Padaria Estrela do Bairro"
    if run and title.folded[at] == "for" and title.folded[run[-1]] in BODIES:
        return True  # "Dept for Rural Affairs"
    if title.folded[at] == "z" and run and title.folded[run[-1]] in ("sp", "spolka"):
        return True
    if spans[at][1] - spans[at][0] == 1 and text[spans[at][1] : spans[at][1] + 1] == ".":
        return True  # "a.s."
    return bool(run) and title.text[title.spans[run[-1]][1] : title.spans[at][0]] in (
        "&", " & ", "-", "'", "’", ".",
    )  # fmt: skip


def _piece(title: Words, run: list[int], names: Names) -> Piece | None:
    folded = title.folded
    first, last = 0, len(run)
    head = heads_role(folded[run[-1]], names)
    begins = [title.spans[at][0] for at in run]
    ends = [title.spans[at][1] for at in run]
    while first < last and _is_nothing(folded[run[first]], names):
        if head and last - first > 1 and folded[run[first]] in names.craft:
            break  # "Design Systems Lead"
        if last - first > 1 and "&" in title.text[ends[first] : begins[first + 1]]:
            break  # "Loop&Larder"
        ahead = folded[run[first + 1]] if last - first > 1 else ""
        is_long = last - first > 2 and ahead in JOINING
        if folded[run[first]] in names.leading and (is_long or _is_special(ahead, names)):
            break  # "Jefe de proyecto Acme", "Directeur financier"
        if ahead and _is_body(title, run[first], names):
            break  # "ASST Acme"
        if folded[run[first]] in _PARTICLES and last - first > 1:
            break  # "Van Houtum Bouw"
        if ahead and _opens_house(title, run[first]):
            break  # "Chez Acme"
        if folded[run[first]] in BODIES and last - first > 2:
            break  # "Dept for Rural Affairs"
        if _is_joined_number(title, run[first], names) or _is_counted_name(
            title, run[first:last], names
        ):
            break  # "8-Beat", "3A Acme", "47 Acme"
        if folded[run[first]] in _GROUPS and folded[run[first]] in names.org and last - first > 1:
            break  # "Grupo Acme"
        first += 1
    while last > first and _is_nothing(folded[run[last - 1]], names):
        word, before = folded[run[last - 1]], folded[run[last - 2]] if last - first > 1 else ""
        if word in names.role and before and not _is_nothing(before, names):
            break  # "Product Manager", "Reporting Manager"
        if word in names.role and before in names.craft:
            break
        if word in _POSTS and before and not _is_nothing(before, names):
            break  # "PM role"
        if word in names.org and before and not _is_nothing(before, names):
            break  # "Olivar Tech"
        if len(word) == 1 and title.text[title.spans[run[last - 1]][0] - 1] == ".":
            break  # "S.A."
        is_partner = word.startswith(_PARTNERS) and before != ""
        if is_partner and (before in _AND or "&" in title.text[ends[last - 2] : begins[last - 1]]):
            break  # "Brehm & Kollegen"
        if word.isdigit() and before in ("nr", "no", "n"):
            break  # "Szkoła nr 5"
        if before in names.org and last == len(run) and _names_a_house(word):
            break  # "Studio 54"
        if before in _COUNTS and last - first > 2 and folded[run[last - 3]] in names.org:
            break  # "Gasthof Drei Zimmer"
        if before and _is_founded(title, run[last - 2], word):
            break  # "Acme 1898"
        if word.isdigit() and last - first == 2 and _is_body(title, run[first], names):
            break  # "ASL 4"
        if folded[run[last - 1]] == "o" and last - first > 3 and folded[run[last - 3]] == "z":
            break  # "Sp. z o.o."
        last -= 1
    while last - first > 1 and (
        is_department(folded[run[last - 1]], names) or _is_shift(title, run[first], run[last - 1])
    ):
        last -= 1  # "Klinikum Acme Station 4b", "Acme service"
    kept = run[first:last]
    if not kept:
        return None
    found = tuple(folded[i] for i in kept)
    if all(len(w) == 1 and w.isascii() for w in found) and len(found) > 1:
        return None  # (m/w/d)
    if len(found) == 1 and (found[0] in _honorifics() or found[0] in names.connectors):
        return None
    start, end = title.spans[kept[0]][0], title.spans[kept[-1]][1]
    if title.text[end : end + 1] == "." and found[-1] in LEGAL:
        end += 1
    closed = _end_of_quote(title.text, start, end)
    if closed > end:
        return Piece(title.text[start:closed], found, start, closed)
    text = title.text[start:end]
    if not text.isascii() and has_cjk(text):
        bare = strip_signs(text, names)
        if bare != text:
            start += text.find(bare)
            found = words(bare).folded
            return Piece(bare, found, start, start + len(bare)) if found else None
    return Piece(text, found, start, end)


_PARTICLES = table("van von aux ter ten st saint san santa")


def is_particle(name: Sequence[str], short: Sequence[str]) -> bool:
    """Tell whether a name is a shorter one with nothing but "Van", "St" before it."""
    return (
        bool(name) and name[0] in _PARTICLES and name[1 : len(short) + 1] == short[: len(name) - 1]
    )


_SHIFTS = table("shift service turno servizio servico zmiana dienst pass vakt vuoro smena vardiya")


def _is_shift(title: Words, first: int, at: int) -> bool:
    """Tell the shift for which one comes, written small behind a name: "Acme service du soir"."""
    is_named = title.text[title.spans[first][0]].isupper()
    return title.folded[at] in _SHIFTS and is_named and title.text[title.spans[at][0]].islower()


def is_department(word: str, names: Names) -> bool:
    """Tell a part of a house, which is no firm: "Intensivstation", "spoedafdeling"."""
    if not names.departments or not word.endswith(names.departments):
        return False
    return word in names.departments or word not in names.org


def _is_nothing(word: str, names: Names) -> bool:
    if word in _honorifics():
        return False
    return word in names.filler or _is_number(word) or _is_time(word)


_COUNTS = table(
    """
    two three four five seven zwei drei vier funf sieben twee drie vijf zeven tva tre fyra fem sju
    to fire syv deux trois quatre cinq sept dos tres cuatro cinco siete due quattro cinque sette
    dois duas quatro sete dwa trzy cztery piec siedem kaksi kolme nelja viisi dve ctyri pet sedm iki
    uc dort bes yedi
    """
)


def _is_special(word: str, names: Names) -> bool:
    """Tell what says more of a role, and nothing else: "financier"."""
    return word in names.craft and word not in names.filler


def _is_body(title: Words, at: int, names: Names) -> bool:
    """Tell the letters of a public body, which stand before its name: "NHS", "ASL"."""
    begin, end = title.spans[at]
    is_short = end - begin > 2 and title.folded[at] in names.org
    return is_short and title.text[begin:end].isupper() and not title.text.isupper()


def _names_a_house(word: str) -> bool:
    """Tell a number that is no hour, no day and no year: "54", not "1430"."""
    return word.isdigit() and 31 < int(word) < 100


def _is_founded(title: Words, before: int, word: str) -> bool:
    """Tell the year of a firm behind its name, which could be no time of day: "1898"."""
    is_year = len(word) == 4 and "1700" < word < "2000" and word.isdigit() and int(word) % 5 != 0
    begin, end = title.spans[before]
    return is_year and title.text[begin].isupper() and title.text[end : end + 1] == " "


def _is_counted_name(title: Words, run: Sequence[int], names: Names) -> bool:
    """Tell a number before a capital that is no hour, no day and no round: "47 Acme", "3A Acme"."""
    if len(run) < 2 or title.text[title.spans[run[0]][1] : title.spans[run[1]][0]] != " ":
        return False
    begin, end = title.spans[run[0]]
    word, ahead = title.text[begin:end], title.text[title.spans[run[1]][0] : title.spans[run[1]][1]]
    if not (ahead[0].isupper() and ahead[1:].islower()) or _is_nothing(title.folded[run[1]], names):
        return False
    is_lettered = word[:-1].isdigit() and word[-1].isupper() and word[-1] not in "HU"
    is_apart = begin == 0 or title.text[begin - 1] == " "
    is_no_clock = len(word) == 4 and word.isdigit() and word > "2400"
    return is_apart and (is_lettered or is_no_clock or _names_a_house(word))


def _is_joined_number(title: Words, at: int, names: Names) -> bool:
    """Tell a number that a hyphen joins to a name: "8-Beat", not "90-minute"."""
    begin, end = title.spans[at]
    ahead = title.folded[at + 1 : at + 2]
    is_tied = title.text[end : end + 1] == "-" and bool(ahead) and title.spans[at + 1][0] == end + 1
    is_alone = title.text[begin - 1 : begin] in ("", " ")
    return is_tied and is_alone and title.folded[at].isdigit() and not _is_nothing(ahead[0], names)


_UNITS = table("st nd rd th er e eme h u am pm a b c x")


def _is_number(word: str) -> bool:
    """Tell a date, a time, an ordinal or a requisition number."""
    if word[-1].isdigit():
        head = word.rstrip("0123456789")
        return not head or (len(head) <= 3 and head.isascii() and len(word) - len(head) >= 3)
    return word[0].isdigit() and word.lstrip("0123456789") in _UNITS


def _is_time(word: str) -> bool:
    """Tell "14h30" and "9u15"."""
    return word[0].isdigit() and word[-1].isdigit() and word.strip("0123456789") in ("h", "u")


def _uncovered(
    title: Words, at: int, covered: bytearray, names: Names, pieces: list[Piece], depth: int
) -> None:
    start, end = title.spans[at]
    begin = start
    while begin < end:
        if covered[begin]:
            begin += 1
            continue
        stop = begin
        while stop < end and not covered[stop]:
            stop += 1
        text = strip_signs(title.text[begin:stop], names)
        if text:
            pieces.append(Piece(text, (fold(text),), begin, stop, "", depth > 0, begin > start))
        begin = stop


# What is counted: times, floors, people, rounds.
_COUNTED = frozenset("点點时時分시분日月號号年일월년层層楼樓階层층室호명名人次차回회轮輪組组期号f")


@lru_cache(maxsize=1)
def _with_person() -> re.Pattern[str]:
    surnames = "".join(sorted(people.CHINESE))
    return re.compile(
        f"^(.{{2,}})[{surnames}](?:总|總|董|工|姐|哥|老师|老師|女士|先生|小姐|主任|院长|院長|校长|校長)$"
    )


# Groups, buildings, floors and rooms: "A3组", "C座".
_CODE = lazy(r"[A-Za-z]?\d{0,4}(?:组|組|班|栋|棟|座|楼|樓|层|層|階|室|号室|號室|층|동|호|관)")
_OFFICE_SIGNS = lazy(r"(?<=[^\x00-\x7f])\s?(?:hrbp|hr|ceo|cfo|cto|coo|cmo|vp)$", re.IGNORECASE)


def _is_clock(word: str) -> bool:
    """Tell "9am" and "17h"."""
    bare = word.rstrip("aphmu")
    return bare != word and bare.isdigit() and len(bare) < 5


@lru_cache(maxsize=1024)
def strip_signs(text: str, names: Names) -> str:
    """Drop words that name nothing from both ends of a run of Japanese or Chinese."""
    if _CODE().fullmatch(text):
        return ""
    text = _OFFICE_SIGNS().sub("", text)  # "小满咖啡HR"
    bare = _with_person().sub(r"\1", text)
    if bare != text:
        text = bare.lstrip("和跟与與")  # "和小满咖啡王总"
    again = True
    while again and text:
        again = False
        if text[0].isdigit() or text[-1].isdigit():
            stripped = _without_numbers(text, names)
            again, text = stripped != text, stripped
            if not text:
                break
        low = fold(text)
        if not low.startswith(names.filler_signs) and not low.endswith(names.filler_signs):
            continue
        for sign in names.filler_signs:
            if low.startswith(sign) and low[len(sign) :] not in names.org_signs:
                text, again = text[len(sign) :], True
                break
            if low.endswith(sign):
                text, again = text[: len(text) - len(sign)], True
                break
    return text.strip()


def _without_numbers(text: str, names: Names) -> str:
    """Drop the numbers at both ends but those of a name: "3点", not "27度" and "スタジオ46"."""
    rest = text.lstrip("0123456789")
    if rest != text and (rest[:1] in _COUNTED or rest[:1] == " " or not rest):
        text = rest[1:].lstrip()
    bare = text.rstrip("0123456789")
    return text if bare != text and fold(bare).endswith(names.org_signs or ("\0",)) else bare


# --- what a piece is ------------------------------------------------------------------


def is_role(piece: Piece, names: Names) -> bool:
    """Tell whether a piece names a job rather than a firm or a person."""
    found = piece.folded
    if names.role_signs and has_cjk(found[-1]):
        low = fold(piece.text)
        if low.endswith(names.role_signs):
            ends = [low.find(sign) for sign in ("株式会社", "有限公司", "会社", "주식회사")]
            return all(at != 0 for at in ends)  # "株式会社ミナト経理"
        return low.endswith("职") or low.endswith("職")
    if found[-1] in LEGAL and len(found) > 1 and found[-1] not in ("me", "as", "ad"):
        return False
    if heads_role(found[-1], names):
        if found[-1] in ("partner", "partners") and "&" in piece.text:
            return False
        is_firm = piece.link == "at" or _is_named(found[:-1], names)
        return not (is_firm and found[-1] in names.org)  # "Lane Florist"
    if found[0] in names.leading and len(found) > 1 and found[1] in names.craft:
        return True
    if found[0] in names.leading and len(found) > 2 and found[1] in ("de", "di"):
        return True  # "Gerente de PCP"
    if found[-1] in _POSTS and len(found) > 1:
        return found[-1] != "post" or found[0] not in names.org  # "Data role", not "Hotel Post"
    for at, word in enumerate(found[:-1]):
        is_head = heads_role(word, names)
        is_level = _is_level(found[at + 1]) and len(found[at + 1]) > 1
        if is_head and (at > 0 or found[at + 1] in names.craft or is_level):
            # "Engineer II", "Head of Data", "Manager Digital Health"
            rest = found[at + 1 :]
            if all(w in names.craft or heads_role(w, names) or _is_level(w) for w in rest):
                return True
        if is_head and found[at + 1] == "of":
            return True
    return False


def _is_named(found: Sequence[str], names: Names) -> bool:
    """Tell whether one of these words is a name's own."""
    return any(
        w not in names.craft and w not in names.filler and w not in ABBREVIATED
        and not heads_role(w, names) and not _is_level(w) and w not in JOINING
        for w in found
    )  # fmt: skip


_POSTS = table(
    "role position post job stelle poste puesto vaga posizione functie stanowisko tjanst"
)
_LEVELS = table(
    """
    i ii iii iv v 1 2 3 4 5 l3 l4 l5 l6 ic3 ic4 t m w d f h x g n gn all genders remote c e ce c1
    c1e b be pl spl
    """
)


def _is_level(word: str) -> bool:
    """Tell a level of a post: "II", "(m/w/d)", "B7"."""
    return word in _LEVELS or (1 < len(word) < 4 and word[0].isalpha() and word[1:].isdigit())


def is_person(piece: Piece, names: Names) -> bool:
    """Tell whether a piece is a person's name by its shape."""
    found = piece.folded
    if not piece.text.isascii() and has_cjk(piece.text):
        return _is_cjk_person(piece.text, names)
    if found[-1] == "s" and len(found) == 2 and found[0] in first_names():
        return True  # "Tom's"
    if is_genitive(piece) or is_of_somebody(piece):
        return True
    if len(found) > 4 or any(word in names.org for word in found[1:]):
        return False
    if found[0] in _honorifics() and len(found) > 1:
        if found[0] in ("hr", "ing") and piece.text[len(found[0])] != ".":
            return False  # rather "HR Acme" than "Hr Koch"
        if len(found) > 2 and found[0] in names.leading and found[1] in JOINING:
            return False  # "prof de maths"
        if found[0] not in ("sr", "jr", "st", "m", "p"):
            return True  # "Herr Koch"
        return found[1] not in names.craft and not heads_role(found[1], names)  # "Sr. Engineer"
    if found[0] not in first_names():
        return False
    return len(found) <= 3 or found[1] in ("van", "von", "de", "da", "dos", "del", "di")


def without_people(name: Words, names: Names) -> tuple[int, int]:
    """Return where a firm begins and ends beside whom one meets, or the room one works in.

    >>> without_people(words("Mme Moor crèche Acme"), names_of(("fr", "en")))
    (2, 4)
    """
    found = name.folded
    first, last = 0, len(found)
    if (
        last > 3
        and found[0] in _honorifics()
        and found[2] in names.org
        and found[1] not in names.org
    ):
        first = 2  # "Mme Moor crèche Acme"
    while first + 2 < last and _is_special(found[first], names) and found[first] not in names.org:
        first += 1  # "kitchen Hotel Acme"
    if first and found[first] not in names.org:
        first = 0
    tail = found[-1]
    is_met = last - first > 2 and heads_role(found[-2], names) and found[-2] not in _AMBIGUOUS
    is_other = tail in LEGAL or tail in names.org or tail in names.craft or heads_role(tail, names)
    return (first, last - 2) if is_met and not is_other else (first, last)


def is_genitive(piece: Piece) -> bool:
    """Tell a first name in German or Swedish with which a title begins: "Toms Intervju"."""
    word = piece.folded[0]
    is_first = piece.start == 0 and len(piece.folded) == 1 and not piece.in_brackets
    return is_first and word[-1] == "s" and word[:-1] in first_names() and word not in first_names()


def is_of_somebody(piece: Piece) -> bool:
    """Tell "von Lisa", "van Tom de Wit"; "von" before a family name is a part of that."""
    found = piece.folded
    is_short = 1 < len(found) <= 4 and not any(word in LEGAL for word in found)
    return is_short and found[0] in ("von", "van") and found[1] in first_names()


_TITLES = ("さん", "様", "さま", "氏", "先生", "女士", "小姐", "同学", "老师", "님", "씨")


def without_title(piece: Piece) -> Piece:
    """Drop what Japanese, Chinese and Korean put behind a name: "Alex様" is "Alex"."""
    for title in _TITLES if piece.text.endswith(_TITLES) else ():
        if piece.text.endswith(title) and len(piece.text) > len(title):
            bare = piece.text.removesuffix(title).strip()
            return Piece(bare, words(bare).folded, piece.start, piece.start + len(bare))
    return piece


_RELATIVES = table("妻 夫 母 父 兄 弟 姉 妹 娘 嫁 旦那 息子 彼女 彼氏 友人 友達 後輩 先輩 同期")


def _is_cjk_person(text: str, names: Names) -> bool:
    bare = text
    for title in _TITLES:
        if bare.endswith(title) and len(bare) > len(title):
            rest = bare.removesuffix(title)
            if any(s in rest for s in ("会社", "公司", "社")) or rest.endswith(names.org_signs):
                return False
            is_teacher = title in ("老师", "老師") and rest[0] not in people.CHINESE
            return not is_teacher or not has_cjk(rest)  # "英语老师"
    if fold(text).endswith(names.role_signs) and names.role_signs:
        return False
    if names.has_sign_of_firm(text):
        return False
    compact = bare.replace(" ", "").replace("\u3000", "")
    if compact in _RELATIVES:
        return True
    if "\uac00" <= compact[0] <= "\ud7af":
        return len(compact) == 3 and compact[0] in people.KOREAN
    if all("\u3400" <= c <= "\u9fff" or c == "々" for c in compact):
        if len(compact) in (2, 3) and compact[0] in people.CHINESE:
            return True
        if len(compact) == 2 and compact[0] == "小" and compact[1] in people.CHINESE:
            return True  # "小王"
        for surname in people.JAPANESE.split():
            if compact.startswith(surname) and len(compact) <= len(surname) + 3:
                return True
    return False


# What begins the name of a body, where a role ends: "Sjuksköterska Region Norr".
_BEGINNING = LEGAL | table(
    "region grupo gruppo groupe grupa provincia province provincie van von ter ten"
)
# Heads of roles that begin the names of firms, too.
_AMBIGUOUS = table(
    """
    master partner principal lead head staff chief pilot agent sales marketing owner fellow
    associate group buyer intern graduate trader broker banker chef cook driver trainee ux ui qa
    hr dev eng pm em rep coach producer president operator writer editor advocate supervisor
    executive
    """
)


def is_loose_head(word: str) -> bool:
    """Tell a word that heads a role but begins the names of firms, too."""
    return word in _AMBIGUOUS


def leading_role(piece: Piece, names: Names) -> int:
    """Count the words of a role with which a piece begins where something else follows."""
    found = piece.folded
    count = 0
    while count + 1 < len(found) and _is_before_head(piece, count, names):
        count += 1  # "Staff Nurse Acme", "LKW-Fahrer Acme"
    head = found[count]
    if not heads_role(head, names):
        return 0
    if head in _AMBIGUOUS and head not in names.leading and not count:
        return 0
    count += 1
    if "&" in piece.text and fold(piece.text.partition("&")[0]).rstrip().endswith(head):
        return 0  # "Bakker & Zoon"
    is_after = count > 1
    while count < len(found):
        word = found[count]
        if word in JOINING and (word, found[count - 1]) != ("e", "c"):  # "kierowca C+E"
            ahead = count
            while ahead < len(found) and found[ahead] in JOINING:
                ahead += 1
            if ahead >= len(found):
                return 0
            if word == "de" and "bij" in names.connectors and found[ahead] not in names.craft:
                break  # "verpleegkundige De Boer"
            count = ahead + 1
        elif (
            (word in names.craft and word not in names.org)
            or heads_role(word, names)
            or _is_level(word)
        ) and word not in _BEGINNING:
            count += 1
        else:
            break
    rest = found[count:]
    if is_after and all(w in LEGAL or w in names.org or w in names.filler for w in rest):
        return 0  # "Health Coach Group"
    return count if rest else 0


def _is_before_head(piece: Piece, at: int, names: Names) -> bool:
    """Tell a word that says more of the head of a role behind it, and is no firm's own."""
    word, ahead = piece.folded[at], piece.folded[at + 1]
    if heads_role(word, names) and word not in _AMBIGUOUS:
        return False
    if word in names.craft and (word not in names.org or heads_role(ahead, names)):
        return True  # "Data Analyst"
    return heads_role(ahead, names) and f"{word}-{ahead}" in fold(piece.text)


def leading_office(piece: Piece, names: Names) -> int:
    """Count the words before the firm in "director of Acme"; 0 where none is named."""
    found = piece.folded
    if len(found) < 3 or not heads_role(found[0], names) or found[1] not in JOINING:
        return 0
    at = 1
    while at < len(found) and found[at] in JOINING:
        at += 1
    rest = found[at:]
    if not rest or all(w in names.craft or heads_role(w, names) for w in rest):
        return 0
    return at


_LATIN = lazy(r"[a-zA-Z][a-zA-Z0-9 .&'-]+")


def split_role(piece: Piece, names: Names) -> tuple[str, str]:
    """Take "Acme Backend Engineer" apart: (what is no part of the role, the role)."""
    found = piece.folded
    if len(found) == 1:
        low = fold(piece.text)
        if len(low) == len(piece.text):
            for sign in (*LEGAL_SIGNS, *names.org_signs):
                at = low.find(sign)
                if at > 0 and at + len(sign) < len(low):
                    return piece.text[: at + len(sign)], piece.text[at + len(sign) :].lstrip("的の")
        latin = _LATIN().match(piece.text)  # "Acme护士"
        if latin is not None and latin.end() < len(piece.text):
            return latin.group().strip(), piece.text[latin.end() :].lstrip("的の")
        return "", piece.text
    heads = [at for at, word in enumerate(found) if heads_role(word, names)]
    if not heads:
        return "", piece.text
    first = last = heads[-1]
    while first > 0 and (
        found[first - 1] in names.craft
        or heads_role(found[first - 1], names)
        or found[first - 1] in ABBREVIATED
    ):
        if first > 1 and found[first - 1] in names.org and found[first - 2] not in names.craft:
            break  # "De Vries Transport chauffeur"
        first -= 1
    while last + 1 < len(found) and (found[last + 1] in names.craft or found[last + 1] in _LEVELS):
        last += 1
    if last < len(found) - 1 and found[last] in JOINING:
        last += 1  # "professeur des écoles"
    while first < last and found[first] in JOINING:
        first += 1
    if first == 0 and last == len(found) - 1:
        return "", piece.text
    bounds = words(piece.text).spans
    if len(bounds) != len(found):
        return "", piece.text
    role = piece.text[bounds[first][0] : bounds[last][1]]
    if first > 0:
        return piece.text[: bounds[first - 1][1]], role
    return piece.text[bounds[last + 1][0] :], role


JOINING = table(
    """
    and of de du des la le d l en del y do da e di i und für och för og and
    """
)


def heads_role(word: str, names: Names) -> bool:
    """Tell a word that heads a role."""
    return (
        word in names.role
        or (bool(names.role_tails) and word.endswith(names.role_tails))
        or (word.endswith("in") and len(word) > 5 and word[:-2] in names.role)
        or (bool(names.role_signs) and not word.isascii() and word.endswith(names.role_signs))
    )
