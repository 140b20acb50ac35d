"""Whatever anybody writes into an event, it is judged: one odd name ends no run."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from calsync.model import Person
from tests.detection.build import judged

# What the readers of names look for, and signs that are longer or nothing once normalized.
SAID = """
    Interview 面接 面试 면접 Acme Acme-Ⅲ Ⅲ ⅢⅢⅢ Ⅷ ﬁ ㈱ ㍿ (株) ｱ ß İ ½ … １ 😀 ゼフレル 泽弗 제프렐
    Jo Pike 田辺 김민지 の さん 様 님 採用 人事 受付 前台 本社 总部 駅 ビル 3階 路5号 로 敬上
    드림 以上
    合同 旗下 由 和 では にて 채용 팀 Ltd GmbH A/S s.r.o. Frau Dr. Team Talent HR Partner client
    agency role Company: 企業名 Firma Street Main 5 12b Hauptstr. rue de Raum B in Leeds at via
    chez von the & + and @ ＠ | ｜ / ／ - – · ・ , 、 . 。 ! : ： ( ) （ ） 【 】 [ ] (she/her)
    no-reply @acme.com https://a.example/x 14:00 ask
"""
PIECES = [*SAID.split(), " ", "  ", "\n", "\t", "\u0301", "\u200b"]
TEXT = st.lists(st.sampled_from(PIECES), max_size=9).map(
    lambda found: "".join(f"{piece} " if piece.isascii() else piece for piece in found)
)
ADDRESS = st.sampled_from(
    ["jo@acme-x.example", "no-reply@ashbyhq.com", "jo@gmail.com", "x@firm.recruitee.com", ""]
)


@settings(deadline=None)
@given(TEXT, TEXT, TEXT, st.none() | st.builds(Person, TEXT, ADDRESS))
@example("", "", "", Person(",", "no-reply@ashbyhq.com"))
@example("", "", "", Person("以上   ", "jo@gmail.com"))
@example("", "Bye!\nJo Pike\nⅢⅢ Acme", "", Person("Jo Pike", "jo@gmail.com"))
@example("", "", "Ⅲ x ) TEL 03-000-000", Person("and", ""))
def test_any_text_is_judged(
    title: str, notes: str, location: str, organizer: Person | None
) -> None:
    """Names of nothing but signs, blanks behind a name, letters that normalize to several."""
    found = judged(f"Interview {title}", notes=notes, location=location, organizer=organizer)
    assert found.event.notes == notes
