"""The employer in Japanese, Chinese and Korean: in titles, notes, senders and places."""

from __future__ import annotations

import pytest

from tests.detection.build import judged


@pytest.mark.parametrize(
    ("title", "notes", "employer", "role"),
    [
        ("面接のご案内(盛付)", "職種：盛付\nご確認ください。", "", "盛付"),
        ("面试-摆盘", "职位：摆盘\n公司：泽弗", "泽弗", "摆盘"),
        ("面試(擺盤)", "職缺：擺盤", "", "擺盤"),
        ("면접 안내(누름)", "직무: 누름", "", "누름"),
        ("Interview (Zamboni Wrangler)", "Role: Zamboni Wrangler\nZoom", "", "Zamboni Wrangler"),
        (
            "Vorstellungsgespräch: Zamboni",
            "Position: Zamboni\nFirma: Zephrel",
            "Zephrel",
            "Zamboni",
        ),
        ("Entretien Zamboni", "role: Zamboni", "", "Zamboni"),
    ],
)
def test_what_the_notes_call_the_role_is_no_firm(
    title: str, notes: str, employer: str, role: str
) -> None:
    """In any language, though nothing but its place in the title tells what it is."""
    found = judged(title, notes=notes)
    assert (found.employer, found.role) == (employer, role)


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("面接 大阪", ""),
        ("面接@新宿", ""),
        ("面接 新宿駅西口 徒歩5分", ""),
        ("面试 浦东", ""),
        ("面试 人民广场地铁站", ""),
        ("面試 台北", ""),
        ("면접 강남", ""),
        ("면접 강남역 3번 출구", ""),
        ("面接 3F会議室", ""),
        ("面接 営業部", ""),
        ("面试 人力资源部", ""),
        ("面接 ハローワーク経由", ""),
        ("面试 猎头推荐", ""),
        ("최종면접 대표", ""),
        ("大阪 ゼフレル 面接", "ゼフレル"),
        ("ゼフレル 3F 面接", "ゼフレル"),
        ("면접 제프렐 강남", "제프렐"),
        ("大阪ガラス 面接", "大阪ガラス"),
        ("ピアノ教室 面接", "ピアノ教室"),
    ],
)
def test_where_one_meets_is_no_firm(title: str, employer: str) -> None:
    """A town, a station, a floor, a department, or by whom one came to it."""
    assert judged(title).employer == employer
