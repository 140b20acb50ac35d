"""The employer in Japanese, Chinese and Korean: in titles, notes, senders and places."""

from __future__ import annotations

import pytest

from calsync.detection import others
from calsync.model import Person
from tests.detection.build import ME, judged


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


@pytest.mark.parametrize(
    ("sender", "employer"),
    [
        ("田辺＠ゼフレル", "ゼフレル"),
        ("真鍋 美咲／青鷺食品株式会社", "青鷺食品株式会社"),
        ("ゼフレル 田辺 美咲", "ゼフレル"),
        ("Zephrel 田辺", "Zephrel"),
        ("泽弗-陈敏", "泽弗"),
        ("陈敏-泽弗科技", "泽弗科技"),
        ("泽弗HR 陈敏", "泽弗"),
        ("澤弗人力資源部", "澤弗"),
        ("제프렐 김민지", "제프렐"),
        ("김민지 / 제프렐", "제프렐"),
        ("제프렐 최유나 매니저", "제프렐"),
        ("泽弗 HR 陈敏", "泽弗"),
        ("HR陈敏@泽弗", "泽弗"),
        ("陈敏 泽弗人事", "泽弗"),
        ("陈敏 | 泽弗 | 招聘", "泽弗"),
        ("泽弗丨陈敏", "泽弗"),
        ("陈敏来自泽弗", "泽弗"),
        ("泽弗的陈敏", "泽弗"),
        ("Kevin·泽弗", "泽弗"),
        ("澤弗_HR_芷若", "澤弗"),
        ("泽弗小助手", "泽弗"),
        ("澤弗 徵才", "澤弗"),
        ("泽弗人才招聘", "泽弗"),
        ("泽弗官方招聘", "泽弗"),
        ("泽弗·人力", "泽弗"),
        ("泽弗-Grace", "泽弗"),
        ("泽弗技术部陈敏", "泽弗"),
        ("陈敏〔泽弗〕", "泽弗"),
        ("澤弗人力資源部 陳敏", "澤弗"),
        ("泽弗科技·陈敏", "泽弗科技"),
        ("泽弗面试助理", "泽弗"),
        ("Kevin 泽弗", "泽弗"),
        ("[丘陵] 陈敏华", "丘陵"),
        ("陈敏华（丘陵）", "丘陵"),
        ("丘陵招聘组", "丘陵"),
        ("田辺｜ゼフレル人事部", "ゼフレル"),
        ("ゼフレル・田辺", "ゼフレル"),
        ("ゼフレル田辺", "ゼフレル"),
        ("青鷺食品田辺", "青鷺食品"),
        ("ゼフレル K. Tanabe", "ゼフレル"),
        ("〈ゼフレル〉田辺", "ゼフレル"),
        ("ゼフレル開発部 田辺", "ゼフレル"),
        ("ゼフレル リクルーター 田辺", "ゼフレル"),
        ("橘・モリス 総務", "橘・モリス"),
        ("제프렐 대표 김민지", "제프렐"),
        ("김민지 · 제프렐", "제프렐"),
        ("노을빛 김민지 팀장", "노을빛"),
        ("노을빛 채용팀", "노을빛"),
        ("김민지@제프렐", "제프렐"),
        ("제프렐 리크루터 김민지", "제프렐"),
        ("橘・モリス法律事務所 秘書室", "橘・モリス法律事務所"),
        ("田辺 美咲", ""),
        ("総務課 中根", ""),
        ("陈敏华（小敏）", ""),
        ("佐藤 マリア", ""),
        ("看護部 岸本", ""),
        ("小鹿HR", ""),
        ("總經理 陳敏", ""),
        ("周敏(Michelle)", ""),
        ("Kevin 陈", ""),
        ("박 팀장", ""),
    ],
)
def test_a_sender_names_the_firm_beside_a_person(sender: str, employer: str) -> None:
    """Whatever sign stands between; a person alone, or an office, names none."""
    title = "面接" if any("\u3040" <= c <= "\u30ff" for c in sender) else "面试"
    title = "면접" if any(c >= "\uac00" for c in sender) else title
    found = judged(title, organizer=Person(sender, "no-reply@us.greenhouse-mail.io"))
    assert found.employer == employer


@pytest.mark.parametrize(
    ("notes", "employer"),
    [
        ("会社名\nみずなら\n職種\n経理", "みずなら"),
        ("■求人企業\n株式会社ゼフレル\n■職種\n経理", "株式会社ゼフレル"),
        ("求人企業:ゼフレル／職種:経理", "ゼフレル"),
        ("徵才單位：澤弗\n職缺：會計", "澤弗"),
        ("公司名称\n泽弗\n职位\n会计", "泽弗"),
        ("單位 : 青鷺食品股份有限公司", "青鷺食品股份有限公司"),
        ("회사명\n제프렐\n직무\n회계", "제프렐"),
        ("■지원 회사 누리온\n■직무 회계", "누리온"),
        ("Company\nZephrel\nRole\nCook", "Zephrel"),
        ("Firma\nZephrel\nOrt\nBerlin", "Zephrel"),
        ("Company\nWe are a fast growing team.", ""),
        ("公司\n3楼前台", ""),
    ],
)
def test_a_label_names_what_stands_below_it(notes: str, employer: str) -> None:
    """A label on a line of its own, with or without a bullet; a sentence below it is no name."""
    assert (
        judged("面接" if "会社" in notes else "Interview 面试 면접", notes=notes).employer
        == employer
    )


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("面接", "はじめまして、ゼフレルで人事を担当しております岡本と申します。", "ゼフレル"),
        ("面接", "トラン、人事担当の岡本です。", "トラン"),
        ("面接", "株式会社ミナモリでは一緒に働く仲間を探しています。", "ミナモリ"),
        (
            "面接",
            "この度は、ゼフレルの盛付営業職にご応募いただきありがとうございます。",
            "ゼフレル",
        ),
        ("面接", "麺屋はるか様の面接が確定しました。", "麺屋はるか"),
        ("面试", "我是ZephrelHR王工。", "Zephrel"),
        ("面试", "恭喜您通过泽弗的简历筛选。", "泽弗"),
        ("面试", "很高兴通知您，您已通过泽弗科技的初试。", "泽弗科技"),
        ("面試", "您好，這邊是澤弗科技，想邀請您來面試。", "澤弗科技"),
        ("면접", "제프렐의 매장직원 포지션에 지원해 주셔서 감사합니다.", "제프렐"),
        ("면접", "주식회사 미나모리 서류전형에 합격하셨습니다.", "미나모리"),
        ("면접", "안녕하세요, 제프렐에서 채용을 담당하고 있는 김민지입니다.", "제프렐"),
        ("面接", "モロー様の面接日程をお知らせします。", ""),
        ("面接", "初めての面接が決まりましたね。", ""),
        ("面接", "人事担当の岡本です。", ""),
        ("面试", "恭喜您通过我们的简历筛选。", ""),
        ("面试", "欢迎您参加本次的面试。", ""),
        ("면접", "Alex Moreau님의 면접 일정이 확정되었습니다.", ""),
        ("면접", "귀하의 면접 일정이 확정되었습니다.", ""),
    ],
)
def test_a_letter_in_signs_names_its_firm(title: str, notes: str, employer: str) -> None:
    """Without what the sentence says before and behind; neither the owner nor "our"."""
    sender = Person("", "no-reply@us.greenhouse-mail.io")
    assert judged(title, notes=f"Alex\n\n{notes}\n", organizer=sender).employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "agency", "employer"),
    [
        ("面接", "このたびゼフレル様が面接を希望されています。", "メローキャリア", "ゼフレル"),
        ("面接", "ご応募いただいたBKT様の書類選考が通過しました。", "メロー人材", "BKT"),
        ("面接", "トランの面接が決まりました。", "株式会社メローエージェント", "トラン"),
        ("面试", "客户泽弗反馈很好，安排下一轮。", "墨罗猎头", "泽弗"),
        ("面试", "已把您的简历推给Zephrel，对方约面试。", "墨罗人才咨询", "Zephrel"),
        ("面試", "推薦您到白樺醫院的會計職缺。", "墨羅獵頭", "白樺醫院"),
        ("면접", "지난번 제안드린 제프렐 건입니다.", "메로헤드헌팅", "제프렐"),
        ("면접", "제프렐 면접 일정이 확정되었습니다.", "메로서치", "제프렐"),
        ("면접", "고객사 북진계측에서 면접을 진행하고자 합니다.", "메로서치", "북진계측"),
    ],
)
def test_an_agency_writes_of_its_client(title: str, notes: str, agency: str, employer: str) -> None:
    """In Japanese, Chinese and Korean; the agency's own name below it is none."""
    sender = Person(agency, "desk@mero-jinzai.example")
    notes = f"Alex\n\n{notes}\n\n{agency} 田辺"
    assert judged(title, notes=notes, organizer=sender).employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "location", "employer"),
    [
        ("面接", "", "ゼフレル本社ビル 3F", "ゼフレル"),
        ("面接", "", "北辰 大阪支店", "北辰"),
        ("面接", "", "東京都青木区1-2-3 青木ビル5F ゼフレル", "ゼフレル"),
        ("面接", "", "ゼフレル（東京都青木区1-2-3）", "ゼフレル"),
        ("面接", "ゼフレル 3階 受付", "", "ゼフレル"),
        ("面接", "ゼフレルの田辺さん", "", "ゼフレル"),
        ("面接", "ゼフレルにて", "", "ゼフレル"),
        ("面接", "旅館 月影、履歴書持参", "", "旅館 月影"),
        ("面接", "北辰計測の営業。時給1200円", "", "北辰計測"),
        ("面试", "", "泽弗总部", "泽弗"),
        ("面试", "", "青木区青木路5号青木大厦12楼泽弗", "泽弗"),
        ("面试", "", "青木大厦12楼白桦医院", "白桦医院"),
        ("面试", "泽弗的陈敏", "", "泽弗"),
        ("面试", "在泽弗科技", "", "泽弗科技"),
        ("面試", "青木大樓 澤弗 櫃檯", "", "澤弗"),
        ("면접", "", "제프렐 본사", "제프렐"),
        ("면접", "", "서울시 청목구 청목로 5 제프렐", "제프렐"),
        ("면접", "제프렐 안내데스크", "", "제프렐"),
        ("면접", "제프렐 김민지님", "", "제프렐"),
        ("面接", "", "スタバ（東京都青木区1-2-3）", ""),
        ("面接", "", "青木ビル5F セミナールーム", ""),
        ("面接", "", "新宿本社", ""),
        ("面接", "友達の田辺さん", "", ""),
        ("面接", "人事部の田辺さん", "", ""),
        ("面接", "オンラインにて", "", ""),
        ("面试", "", "北京总部", ""),
        ("面试", "", "青木路5号附近", ""),
        ("面试", "公司的陈敏", "", ""),
        ("面试", "在公司", "", ""),
        ("면접", "", "서울시 청목구 청목로 5, 주차 가능", ""),
        ("면접", "지인 김민지님", "", ""),
        ("면접", "회의실에서", "", ""),
    ],
)
def test_a_name_without_a_sign_counts_where_all_around_it_says_so(
    title: str, notes: str, location: str, employer: str
) -> None:
    """Its seat, its reception, somebody of it, the address before it."""
    assert judged(title, notes=notes, location=location).employer == employer


@pytest.mark.parametrize(
    ("title", "signature", "employer"),
    [
        (
            "面接",
            "====\nゼフレル\n人事部 採用課\n田辺\n〒100-0000 東京都青木区1-2\n====",
            "ゼフレル",
        ),
        ("面接", "■ ゼフレル\n■ 人事部\n■ 田辺 美咲", "ゼフレル"),
        ("面接", "以上、よろしくお願いいたします。\n\nゼフレル 田辺", "ゼフレル"),
        ("面试", "祝好\n泽弗\n人力资源部 陈敏", "泽弗"),
        ("面试", "陈敏\n泽弗\n13800000000", "泽弗"),
        ("面试", "陈敏|泽弗", "泽弗"),
        ("면접", "감사합니다.\n제프렐\n인사팀 김민지\n02-000-0000", "제프렐"),
        ("면접", "감사합니다.\n제프렐 드림", "제프렐"),
        ("面接", "営業部 田辺\n080-0000-0000", ""),
        ("面接", "開発グループ\n田辺", ""),
        ("面接", "お問い合わせ\nTEL 03-0000-0000", ""),
        ("面试", "面试地址\n青木路5号青木大厦", ""),
        ("面试", "前台\n电话 13800000000", ""),
        ("면접", "오시는 길\n서울시 청목구 청목로 5\n02-000-0000", ""),
        ("면접", "인사담당자 올림", ""),
    ],
)
def test_a_name_without_a_sign_signs_a_letter(title: str, signature: str, employer: str) -> None:
    """Beside an office, a person or a telephone; a heading above an address is none."""
    sender = Person("", "saiyo88@gmail.com")
    notes = f"Alex\n\n{title}\n\n{signature}"
    assert judged(title, notes=notes, organizer=sender).employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("転職 BKT 一次面接", "BKT"),
        ("リクナビ Zephrel 面接", "Zephrel"),
        ("Zephrel 倉庫管理職 1次面接", "Zephrel"),
        ("Brackwell Japan面接", "Brackwell Japan"),
        ("旅館 月影の面接", "旅館 月影"),
        ("就活 ゼフレル 面接", "ゼフレル"),
        ("Zephrel WEB面接", "Zephrel"),
        ("BKT 3F 面接", "BKT"),
        ("和泽弗聊聊 前台岗位面试", "泽弗"),
        ("到泽弗面试销售", "泽弗"),
        ("约泽弗面谈 一面", "泽弗"),
        ("泽弗科技总部面试", "泽弗科技"),
        ("您好，泽弗邀请您面试", "泽弗"),
        ("제프렐과의 면접", "제프렐"),
        ("제프렐의 면접", "제프렐"),
        ("오전 10시 주식회사 미나모리 면접", "주식회사 미나모리"),
        ("사람인 BKT 면접", "BKT"),
        ("회계 면접 - 가온디자인", "가온디자인"),
        ("到家集团面试", "到家集团"),
        ("和光商事 面接", "和光商事"),
        ("リクナビ 面接", ""),
        ("사람인 면접", ""),
    ],
)
def test_what_stands_beside_a_firm_in_a_title_is_no_part_of_it(title: str, employer: str) -> None:
    """A word of another script, a particle, what leads to it, its seat."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    ("notes", "location", "employer"),
    [
        ("ゼフレル 担当:田辺さん", "", "ゼフレル"),
        ("泽弗\n青木路5号", "", "泽弗"),
        ("제프렐\n서울시 청목구 청목로 5", "", "제프렐"),
        ("地址：青木路5号青木大厦3楼泽弗科技", "", "泽弗科技"),
        ("地点是青鹭食品有限公司", "", "青鹭食品"),
        ("株式会社Zephrel 3階 受付", "", "株式会社Zephrel"),
        ("", "카페 (청목로 5)", ""),
        ("", "台北車站", ""),
        ("大厦前台", "", ""),
        ("朋友\n青木路5号", "", ""),
    ],
)
def test_an_address_beside_a_name_is_no_part_of_it(
    notes: str, location: str, employer: str
) -> None:
    """It stands before, below or behind; a street, a station and a building are no firms."""
    assert judged("面接 面试 면접", notes=notes, location=location).employer == employer


@pytest.mark.parametrize(
    ("title", "sender", "notes", "employer"),
    [
        (
            "一面",
            "泽弗-陈敏",
            "陈敏 邀请您参加腾讯会议\n会议主题：陈敏的快速会议\n\n#腾讯会议：123-456-789\n\n"
            "手机一键拨号入会\n+8675536550000,,123456789# (中国大陆)\n\n"
            "复制该信息，打开手机腾讯会议即可参与",
            "泽弗",
        ),
        ("二面", "泽弗_陈敏", "泽弗_陈敏 邀请您加入 Webex 会议。\n会议号：123 456 789", "泽弗"),
        ("面試", "澤弗人力資源部", "Kevin Wang 邀請您參加已排定的 Zoom 會議。", "澤弗"),
        ("面接", "ゼフレル｜田辺", "ワンタップモバイル機器\n+81345510000,,1# 日本", "ゼフレル"),
        ("면접", "김민지@제프렐", "김민지님이 예약된 Zoom 회의에 귀하를 초대합니다.", "제프렐"),
    ],
)
def test_how_to_join_a_conference_names_nobody(
    title: str, sender: str, notes: str, employer: str
) -> None:
    """Whoever invites there is named as senders are."""
    host = Person(sender, "t.m@qvx-holdings.example")
    answer = judged(title, notes=notes, organizer=host, attendees=(ME,))
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("title", "notes", "employer"),
    [
        ("主管聊聊", "你好，我是泽弗的陈敏，之前在青木银行。", "泽弗"),
        ("主管聊聊", "我是泽弗产品负责人陈敏，之前在青木做过。", "泽弗"),
        ("主管聊聊", "我是丘陵的陈敏华，想和您聊聊岗位。", "丘陵"),
        ("主管聊聊", "我在泽弗负责后端团队，主要客户有青木。想约您面谈。", "泽弗"),
        ("和用人经理沟通", "您好，泽弗的用人经理陈敏会跟您通话。", "泽弗"),
        ("初步沟通", "泽弗想和你先聊聊岗位。\n陈敏", "泽弗"),
        ("初步溝通", "想跟你介紹一下澤弗的團隊和職缺。", "澤弗"),
        ("主管聊聊", "地址：上海市青木路88号3楼 泽弗\n到了打我电话。", "泽弗"),
        ("チーム面談", "ゼフレルの佐藤健太です。当日はよろしくお願いします。", "ゼフレル"),
        ("チーム面談", "前職はアオバ銀行、現在はゼフレルで製品を見ている田辺です。", "ゼフレル"),
        ("チーム面談", "ゼフレル開発チームの山口と申します。", "ゼフレル"),
        ("チーム面談", "つむぎ堂の事業についてご紹介します。", "つむぎ堂"),
        ("チーム面談", "ご紹介します。\n\n―――\nゼフレル\n開発部 田辺\nTEL 03-5-01", "ゼフレル"),
        ("커피챗", "저는 제프렐 개발팀 김민지입니다. 이전에는 한빛물산에서 일했습니다.", "제프렐"),
        ("커피챗", "제프렐의 김민지라고 합니다. 주요 고객사는 아라통신입니다.", "제프렐"),
        ("커피챗", "안녕하세요 알렉스님, 제프렐에서 일하는 김민지예요.", "제프렐"),
        ("커피챗", "가볍게 소개 드리려고 합니다.\n\n김민지 드림\n제프렐\n02-555-0101", "제프렐"),
        ("커피챗", "제프렐 팀을 소개해 드릴게요.", "제프렐"),
        ("主管聊聊", "您好，我是陈敏，泽弗HR，跟您约了主管沟通。", "泽弗"),
        ("主管聊聊", "我目前负责泽弗的算法团队，之前在青木。", "泽弗"),
        ("主管聊聊", "感谢您愿意花时间了解泽弗，陈敏会跟您聊。", "泽弗"),
        ("主管聊聊", "欢迎来泽弗聊聊，我是团队负责人陈敏。", "泽弗"),
        ("主管聊聊", "您投了我们泽弗的岗位，主管想聊20分钟", "泽弗"),
        ("主管聊聊", "Hi，陈敏@泽弗，聊聊岗位。", "泽弗"),
        ("主管聊聊", "与泽弗事业部负责人陈敏沟通。", "泽弗"),
        ("與主管聊聊", "我在澤弗工作，負責招募，陳敏。", "澤弗"),
        ("面談", "面談担当：田辺（ゼフレル）", "ゼフレル"),
        ("面談", "ゼフレルで開発をしています、田辺です。", "ゼフレル"),
        ("面談", "アレックスさん、ゼフレル田辺です！", "ゼフレル"),
        ("主管聊聊", "我是陈敏（泽弗），约个时间聊岗位。", "泽弗"),
        ("主管聊聊", "我司泽弗正在扩招，想请主管和您聊聊", "泽弗"),
        ("主管聊聊", "澤弗想邀請您聊聊。", "澤弗"),
        ("主管聊聊", "您好，澤弗 陳敏，想跟您聊聊職缺", "澤弗"),
        ("チーム面談", "弊社ゼフレルのメンバーとお話しください。", "ゼフレル"),
        ("チーム面談", "ゼフレルの坂本がオンラインでお話しします。", "ゼフレル"),
        ("커피챗", "제프렐 사무실에서 봬요.", "제프렐"),
        ("面談", "担任 小川先生", "Qvx"),
        ("커피챗", "제프렐라는 회사에서 일하는 김민지입니다.", "제프렐"),
        ("커피챗", "제프렐 현업 팀장님과의 티타임입니다.", "제프렐"),
        ("커피챗", "가벼운 자리입니다.", "Qvx"),
        ("初步沟通", "聊聊初步的想法。", "Qvx"),
        ("和用人主管聊", "到时见。", "Qvx"),
        ("初步沟通", "本次由泽弗业务负责人跟您聊聊团队现状。", "泽弗"),
        ("初步沟通", "泽弗研发总监何俊将与您视频。", "泽弗"),
        ("主管聊聊", "我们公司泽弗成立五年，主要客户包括青木教育。", "泽弗"),
        ("主管聊聊", "陈敏（泽弗 后端负责人）会打给你。", "泽弗"),
        ("與主管聊聊", "約在澤弗樓下咖啡廳。", "澤弗"),
        ("主管聊聊", "聊聊团队。\n\nBest,\n陈敏", "Qvx"),
        ("主管聊聊", "期待跟您聊聊。\n\n陈敏\n泽弗 产品部\n02-2712-0000", "泽弗"),
        ("チーム面談", "ゼフレル代表の池田です。", "ゼフレル"),
        ("チーム面談", "ゼフレル（北陸電機グループ）の池田です。", "ゼフレル"),
        ("チーム面談", "ゼフレルについてざっくばらんにお話しします。", "ゼフレル"),
        ("커피챗", "저희 제프렐 팀과 편하게 이야기 나누는 자리입니다.", "제프렐"),
        ("커피챗", "노을빛 김민지 팀장입니다. 20분 정도 이야기 나눠요.", "노을빛"),
        ("主管聊聊", "来社里坐坐，主管在。", "Qvx"),
        ("主管聊聊", "今天的主管会跟您聊聊。", "Qvx"),
        ("チーム面談", "チームの進め方についてお話しします。", "Qvx"),
        ("チーム面談", "当日のメンバーは二名です。", "Qvx"),
        ("커피챗", "간단히 팀을 소개해 드릴게요.", "Qvx"),
    ],
)
def test_a_letter_says_whose_firm_it_is_without_a_sign(
    title: str, notes: str, employer: str
) -> None:
    """Where nothing but a domain names whoever invites."""
    answer = judged(title, notes=notes, organizer=Person("", "t@qvx.example"), attendees=(ME,))
    assert answer.employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("骑车去泽弗面试", "泽弗"),
        ("明早9点半到泽弗面试", "泽弗"),
        ("到泽弗参加复试 A座6层", "泽弗"),
        ("和泽弗电话面试", "泽弗"),
        ("下周一 泽弗 一面 找HR陈敏", "泽弗"),
        ("坐捷運去澤弗面試", "澤弗"),
        ("赶去泽弗二面 打车", "泽弗"),
        ("週二三點澤弗面試", "澤弗"),
        ("제프렐과 면접 2시", "제프렐"),
        ("서울치과 면접 2시", "서울치과"),
    ],
)
def test_how_and_when_one_goes_is_no_part_of_a_name(title: str, employer: str) -> None:
    """In a note of one's own that names nothing else."""
    assert judged(title).employer == employer


@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("커피챗 - 제프렐 김민지님", "제프렐"),
        ("[커피챗] 제프렐 데이터팀", "제프렐"),
        ("커피챗: 김민지 (제프렐)", "제프렐"),
        ("커피챗 - 프로덕트 디자인팀", "Qvx"),
        ("김민지님 커피챗", "Qvx"),
    ],
)
def test_a_name_in_hangul_beside_somebody_is_their_firm(title: str, employer: str) -> None:
    """Where nothing but a domain tells who invites."""
    host = Person("김민지", "t@qvx.example")
    assert judged(title, organizer=host, attendees=(ME,)).employer == employer


@pytest.mark.parametrize(
    ("notes", "left"),
    [
        ("ゼフレルの子会社です。\n面接のご案内", "。\n面接のご案内"),
        ("İゼフレルの子会社です。面接", "。面接"),  # small, it is two letters
        ("面接は泽弗。青禾集团旗下品牌，欢迎", "面接は泽弗。"),
        ("株式会社アクメ、ゼフレル傘下の会社。次回", "株式会社アクメ、。次回"),
        ("青禾集团旗下品牌泽弗（研发）中心", "）中心"),
        ("（ゼフレルの子会社）株式会社アクメ", "（）株式会社アクメ"),
        ("ゼフレルの子会社でナデルの関連会社の面接。担当", "。担当"),
        ("ああ" + "い" * 40 + "の子会社", "ああ"),  # so much is looked at before it
        ("のの子会社", "のの子会社"),
        ("アクメ\nの子会社", "アクメ\nの子会社"),
        ("アクメ、の子会社", "アクメ、の子会社"),
        ("運営会社：ゼフレル、現在アクメ勤務", "、現在アクメ勤務"),
        ("運営会社：ゼフレル、 現在はアクメ", "、 現在はアクメ"),
        ("ZOOMミーティングに参加する\n面接", "\n面接"),
    ],
)
def test_clauses_about_firms_that_are_no_employer(notes: str, left: str) -> None:
    """They end with the sentence, or with what somebody does now; no comma is passed before."""
    assert others.without(notes, ("ja", "zh")) == left
