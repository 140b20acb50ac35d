"""Which of several firms in the notes is the employer: whose post it is, and who only helps.

An agency writes for a client, a group for a brand, a partner lends its rooms or tests for
another. What each is said to be stands in the sections `notes client`, `notes group` and
`notes beside` of the vocabularies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from calsync.detection import firms, keys, persons, posts, sentences, spelling
from calsync.detection.ends import is_of_body, says_for_what
from calsync.detection.names import Names
from calsync.detection.piece import Piece
from calsync.detection.slots import without_lead, without_lead_signs
from calsync.detection.spoken import spoken
from calsync.detection.text import Words, has_cjk, lazy, table, words

# What a sentence goes on to say behind a name, and says before it.
_FROM = lazy(
    r"(?:에서|에게|으로|께서| 측에|님|은 |는 |이 |가 |을 |를 |의 | 면접| 채용| 인터뷰"
    r"| 일정| 포지션| 직무|様|さま|社の|株の|是一).*$"
)
_UP_TO = lazy(r"^.*(?:[がを]|(?<=[今次本明先度びら社私接考程件日時])は|您|你|由|是|与|與|跟)(?=..)")
_DIVIDER = lazy(r"[|·•(（,，、/:：]|\s[-–—]\s")
_DIVIDERS = " \n\t-–—|·•(（,，、/"
# Whom a polite letter addresses with a capital.
_WHERE = spoken("places of parties")
_TO_WHOM = table("le la")
_ARTICLES = spoken("articles")
_OFFICE = spoken("offices of parties")
_COMPANY = spoken("companies")


@dataclass(frozen=True, slots=True)
class Parties:
    """The firms of which the notes say what they are."""

    client: str = ""  # whose post it is
    groups: tuple[str, ...] = ()  # to which the employer belongs
    beside: tuple[str, ...] = ()  # that only lend a room, test, were an employer before

    def left(self, body: str) -> str:
        """Return the notes without the firms that are not the employer."""
        for name in (*self.groups, *self.beside):
            body = body.replace(name, " ")
        return body


def find(
    notes: Words,
    body: str,
    languages: tuple[str, ...],
    names: Names,
    people: frozenset[str],
    firm: Callable[[str], str],
    labelled: str,
) -> Parties:
    """Tell what each firm is that a sentence of the notes names.

    `people` are the words of the names of people; `firm` returns the name in what stands in
    an employer's place; `labelled` is what a line of its own says to be the employer.
    """

    def told(section: str, *, stands_apart: bool = False) -> list[tuple[str, str]]:
        found = sentences.firms_in(section, notes, body, languages, stands_apart=stands_apart)
        named = ((_name(said.firm, said.is_last, names, people), said) for said in found)
        return [
            (name, said.before)
            for name, said in named
            if name and (not said.is_loose or _says_firm(name, names))
        ]

    beside = [name for name, _ in told("notes beside")]
    groups = told("notes group", stands_apart=True)
    brands = [_brand(before, names, people) for _, before in groups]
    others = {*beside, *(name for name, _ in groups)}
    clients = [
        own for name, _ in told("notes client") if (own := _without_office(name, names, firm))
    ]
    client = next((c for c in (labelled, *clients, *brands) if c and c not in others), "")
    return Parties(
        client,
        tuple(dict.fromkeys(name for name, _ in groups if name != client)),
        tuple(dict.fromkeys(name for name in beside if name != client)),
    )


def _says_firm(name: str, names: Names) -> bool:
    piece = Piece(name, words(name).folded, 0, 0)
    return firms.says_firm(piece, names) and not names.is_common(piece.folded)


def _without_office(name: str, names: Names, firm: Callable[[str], str]) -> str:
    """Drop the office behind a name, and what `firm` knows to be none of a name."""
    found = words(name)
    name = without_lead(Piece(name, found.folded, 0, 0), names).text  # "our client Acme"
    return firm(name)


def _brand(before: str, names: Names, people: frozenset[str]) -> str:
    """Return the firm that stands before what is said of its group: on its line, or above."""
    line = before.rstrip(_DIVIDERS).rpartition("\n")[2]
    part = _DIVIDER().split(line)[-1].strip(_DIVIDERS)
    if has_cjk(part):
        return _name(part, True, names, people) if len(part) < 16 else ""
    name = sentences.last_name(part) or sentences.last_name(part.rpartition(" ")[0])
    found = words(name)
    last = len(found.folded) - 1
    said = found.folded[:last] if last > 0 else ()
    heads = [at for at, word in enumerate(said) if word in names.role or word in _OFFICE]
    if heads:
        name = found.text[found.spans[heads[-1] + 1][0] :]
    named = words(name).folded
    is_one = 0 < len(named) < 6 and not people.issuperset(named)
    return name if is_one and not persons.is_person(Piece(name, named, 0, 0), names) else ""


def _name(said: str, is_last: bool, names: Names, people: frozenset[str]) -> str:
    """Return the name in what a sentence says of a firm; empty where that is a person or none."""
    if has_cjk(said):
        name = without_lead_signs((_FROM if is_last else _UP_TO)().sub("", said))
        name = name.strip(" 「」『』【】")
        return name if 1 < len(name) < 24 and not people.issuperset(words(name).folded) else ""
    whole = words(said).folded
    if not whole or (not is_last and posts.is_role(Piece(said, whole, 0, 0), names)):
        return ""
    name = _first_name(said, names) if is_last else _without_article(said, names)
    found = words(name).folded
    if not found or people.issuperset(found) or all(w in names.filler for w in found):
        return ""
    piece = Piece(name, found, 0, 0)
    if persons.is_person(piece, names) or posts.is_role(piece, names):
        return ""
    if firms.is_within(found) or posts.is_called(found):
        return ""
    is_firm = keys.is_legal(name, found) or any(w in names.org for w in found)
    return name if is_last or is_firm or len(found) > 1 else ""


def _without_article(said: str, names: Names) -> str:
    """Return the name that ends what was said, an article that begins its sentence aside."""
    name = sentences.last_name(said)
    found = words(name)
    if len(found.folded) > 2 and found.folded[0] in _ARTICLES and found.folded[1] in names.org:
        return name[found.spans[1][0] :]  # "Die Stadtwerke Tarn", not "Die Welt"
    return name


def _is_small(found: Words, at: int) -> bool:
    return at < len(found.folded) and found.text[found.spans[at][0]].islower()


def _first_name(said: str, names: Names) -> str:
    """Return the name with which what was said begins, an article and "firm" before it aside."""
    found = words(said)
    if found.folded[0] in _WHERE and said[found.spans[0][0]].islower():
        return ""  # "our clients in Greater Leeds"
    first = 0
    while first < min(3, len(found.folded)) and said[found.spans[first][0]].islower():
        word = found.folded[first]
        if word not in spelling.JOINTS and word not in _COMPANY:
            if word not in names.org or word in names.branch:
                return ""
            break  # "gemeente Tarn", not "filial de Tarn"
        first += 1
    stop = first
    for at in range(first, len(found.folded)):
        word, begin = found.folded[at], found.spans[at][0]
        is_small = found.text[begin].islower() and not (at and found.text[begin - 1] == "-")
        is_of_firm = word in keys.LEGAL or word in names.org
        is_of_firm = is_of_firm and not (is_small and word in keys.WORDS_TOO)
        is_small = is_small and not says_for_what(found.folded, at)
        if is_small and at == stop == first + 1 and is_of_body(word):
            continue  # "Conseil régional du Tarn"
        if word in _TO_WHOM and not is_small and _is_small(found, at + 1) and at > first:
            break  # "Acquedotto Le scriviamo"
        if word in spelling.POLITE or (is_small and word not in spelling.JOINTS and not is_of_firm):
            break
        if not is_small or (is_of_firm and (stop > first or at == first)):
            stop = at + 1
    if stop == first or (found.text[found.spans[stop - 1][0]].islower() and stop == first + 1):
        return ""
    return found.text[found.spans[first][0] : found.spans[stop - 1][1]]
