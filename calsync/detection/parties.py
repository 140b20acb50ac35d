"""Which of several firms in the notes is the employer: whose post it is, and who only helps.

An agency writes for a client, a group for a brand, a partner lends its rooms or tests for
another. What each is said to be stands in the sections `notes client`, `notes group` and
`notes beside` of the vocabularies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from calsync.detection import keys, sentences, spelling, titles
from calsync.detection.text import Words, has_cjk, lazy, table, words
from calsync.detection.titles import Names, Piece

# What a sentence goes on to say behind a name, and says before it.
_FROM = lazy(
    r"(?:에서|에게|으로|께서|측에|님|은 |는 |이 |가 |을 |를 |의 |様|さま|社の|株の|是一).*$"
)
_UP_TO = lazy(r"^.*(?:[はがを]|您|你|由|是|与|與|跟)(?=..)")
_COMPANY = table(
    """
    firma firmy firme firmie firmou spolecnost spolecnosti spolce spolki spolka societe entreprise
    empresa azienda ditta company unternehmen bedrijf foretaget virksomheden bedriften yritys sirket
    """
)


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
) -> Parties:
    """Tell what each firm is that a sentence of the notes names.

    `people` are the words of the names of people; `firm` returns the name in what stands in
    an employer's place.
    """

    def named(section: str, *, stands_apart: bool = False) -> list[str]:
        found = []
        for said, is_last in sentences.firms_in(
            section, notes, body, languages, stands_apart=stands_apart
        ):
            name = _name(said, is_last, names, people)
            if name and (section != "notes client" or firm(name)):
                found.append(firm(name) if section == "notes client" else name)
        return list(dict.fromkeys(found))

    beside, groups = named("notes beside"), named("notes group", stands_apart=True)
    clients = named("notes client")
    client = next((c for c in clients if c not in beside and c not in groups), "")
    others = tuple(b for b in beside if b != client)
    return Parties(client, tuple(g for g in groups if g != client), others)


def _name(said: str, is_last: bool, names: Names, people: frozenset[str]) -> str:
    """Return the name in what a sentence says of a firm; empty where that is a person or none."""
    if has_cjk(said):
        name = (_FROM if is_last else _UP_TO)().sub("", said).strip(" 「」『』【】")
        return name if 1 < len(name) < 24 and not people.issuperset(words(name).folded) else ""
    whole = words(said).folded
    if not whole or titles.is_role(Piece(said, whole, 0, 0), names):
        return ""
    name = _first_name(said, names) if is_last else sentences.last_name(said)
    found = words(name).folded
    if not found or people.issuperset(found) or all(w in names.filler for w in found):
        return ""
    piece = Piece(name, found, 0, 0)
    if titles.is_person(piece, names) or titles.is_role(piece, names):
        return ""
    is_firm = keys.is_legal(name, found) or any(w in names.org for w in found)
    return name if is_last or is_firm or len(found) > 1 else ""


def _first_name(said: str, names: Names) -> str:
    """Return the name with which what was said begins, an article and "firm" before it aside."""
    found = words(said)
    first = 0
    while first < min(3, len(found.folded)) and said[found.spans[first][0]].islower():
        word = found.folded[first]
        if word not in spelling.JOINTS and word not in _COMPANY:
            if word not in names.org:
                return ""
            break  # "gemeente Tarn"
        first += 1
    stop = first
    for at in range(first, len(found.folded)):
        word, begin = found.folded[at], found.spans[at][0]
        is_small = found.text[begin].islower()
        is_of_firm = word in keys.LEGAL or word in names.org
        if is_small and word not in spelling.JOINTS and not is_of_firm:
            break
        if not is_small or (is_of_firm and (stop > first or at == first)):
            stop = at + 1
    if stop == first or (found.text[found.spans[stop - 1][0]].islower() and stop == first + 1):
        return ""
    return found.text[found.spans[first][0] : found.spans[stop - 1][1]]
