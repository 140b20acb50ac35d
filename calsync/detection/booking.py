"""What a scheduling page says was booked, and whose page it is."""

from __future__ import annotations

import re

from calsync.detection.text import lazy, table

# "Event Name: First call - Accountant", as scheduling pages write it in many languages.
_BOOKED = lazy(
    r"^[ \t]{0,3}(?:event[ -]?(?:name|type)|what|vad|hva|rodzaj|thema|tema|konu"
    r"|event|naam afspraak|種別|会議主题|service|prestation|dienst(?:leistung)?|tjeneste"
    r"|palvelu|slu[žz]ba|hizmet|was|ereignis(?:name)?|name des (?:events|ereignisses)"
    r"|termin(?:art)?|nom de l.[ée]v[ée]nement|type d.[ée]v[ée]nement|nome (?:do )?evento"
    r"|nome dell.evento|nombre del evento|servicio|servizio|servi[çc]o|evenement|gebeurtenis"
    r"|naam (?:van (?:het )?)?(?:evenement|gebeurtenis)|nazwa wydarzenia|us[łl]uga"
    r"|h[äa]ndelse(?:ns namn)?|evenemangets? ?namn|tj[äa]nst|begivenhed(?:ens navn|snavn)?"
    r"|hendelses?(?:navn)?|tapahtuman nimi|n[áa]zev ud[áa]losti|etkinlik ad[ıi]|サービス"
    r"|イベント名|イベントの名前|服务|服務|活动名称|活動名稱|事件名稱|서비스|이벤트 ?이름|이벤트명)"
    r"[ \t]{0,3}(?:[:：]\s{0,3}|\n\s{0,3})([^\n]{3,120})",
    re.IGNORECASE | re.MULTILINE,
)
# Services whose links lead to a page: by the first part of the path, or by the one behind it.
_PAGES = table(
    "calendly.com cal.com savvycal.com tidycal.com zcal.co koalendar.com spirinc.com timerex.net"
)
_OF_NOBODY = table(
    """
    reschedulings cancellations events event invitees d s t u b book booking bookings app video
    reschedule cancel confirm meeting meetings r links
    """
)
# What people add to the name of their firm to call the page of its hiring.
_TAILS = lazy(
    r"[-_.]?(?:hr|ik|rh|rrhh|hrteam|team|recruit(?:ing|ment|er)?|rekry|rekrutacja|talent|jobs?"
    r"|careers?|hiring|interviews?|people|kandidaten|bewerbung|candidates?)$",
    re.IGNORECASE,
)


_INVITEE = lazy(
    r"^[ \t]{0,3}(?:invitee|invité(?:\(e\)|e)?|invitado|invitato|convidado|eingeladene[rn]?"
    r"|genodigde|inviterad|招待者|被邀请人|초대받은 사람)[ \t]{0,3}[:：]\s{0,3}([^\n(@]{3,60})",
    re.IGNORECASE | re.MULTILINE,
)


def invitee(body: str) -> str:
    """Return who has booked the appointment, as far as a page says it in a line of its own.

    >>> invitee("Invitee: Tom Beck (tom@acme.example)")
    'Tom Beck'
    """
    match = _INVITEE().search(body)
    return match.group(1).strip(" -–") if match is not None else ""


def line(body: str) -> str:
    """Return what a scheduling page calls the appointment; empty where it says nothing.

    >>> line("Event Name: First call - Accountant")
    'First call - Accountant'
    """
    match = _BOOKED().search(body)
    return match.group(1).strip() if match is not None else ""


def page(domain: str, path: str) -> str:
    """Return whose page the path of a link leads to, as it is spelled there.

    >>> page("calendly.com", "/acme-hr/first-call"), page("calendly.com", "/reschedulings/1")
    ('acme', '')
    """
    parts = path.split("?")[0].strip("/").split("/")
    if ".".join(domain.split(".")[-2:]) in _PAGES:
        said = parts[1] if len(parts[0]) == 1 and len(parts) > 2 else parts[0]
        if len(parts) == 1 or said.lower() in _OF_NOBODY:
            return ""
    elif domain.endswith(".youcanbook.me"):
        said = domain.partition(".")[0]
    else:  # "/book/Acme@acme.com" of an office's own pages
        said = next((part.partition("@")[0] for part in parts if "@" in part), "")
    bare = _TAILS().sub("", said)
    return bare if len(bare) > 2 and bare.isascii() and not bare[0].isdigit() else ""
