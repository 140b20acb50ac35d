"""What is equal for all spellings of one employer, and of one role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from calsync.detection.spoken import spoken
from calsync.detection.text import lazy, table, words

LEGAL = table(
    """
    ek inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh mbh ggmbh ag kg
    kgaa ohg gbr ug se ev eg sarl sas sasu sa snc eurl spa srl srls snc sl slu slne scp lda ltda
    eireli me epp bv nv vof cv ab as asa aps oy oyj ab ky kk gk yk zoo sro spol oo kft zrt bt doo dd
    ad pty pte bhd sdn pvt pt tbk cia cie hb vzw asbl partg partgmbb mbb spk spj spzoo gesmbh
    """
)
# … and words of sentences, where they are small.
WORDS_TOO = table("se me as sa co ab ag")
LEGAL_SIGNS = (
    "株式会社",
    "有限会社",
    "合同会社",
    "(株)",
    "（株）",
    "㈱",
    "股份有限公司",
    "有限责任公司",
    "有限公司",
    "주식회사",
    "유한회사",
    "(주)",
)
# Kinds and legal forms that stand before the name, as often as not with a blank.
FORMS_AHEAD = spoken("forms ahead")
_ARTICLES = spoken("articles of keys")
# What stands between the words of a name, and is left out as often as not.
_JOINTS = spoken("joints of keys")
# How words of names are shortened, whatever the name.
_SHORTENED = {
    "assoc": "associates",
    "aytmto": "ayuntamiento",
    "ayto": "ayuntamiento",
    "bros": "brothers",
    "centre": "center",
    "ctr": "center",
    "dept": "department",
    "flli": "fratelli",
    "gde": "gemeinde",
    "govt": "government",
    "grp": "group",
    "hnos": "hermanos",
    "hosp": "hospital",
    "intl": "international",
    "mfg": "manufacturing",
    "sankt": "saint",
    "sct": "saint",
    "sint": "saint",
    "skt": "saint",
    "st": "saint",
    "sta": "santa",
    "ste": "sainte",
    "sto": "santo",
    "sw": "swietego",
    "swietej": "swietego",
    "tech": "technology",
    "technologies": "technology",
    "univ": "university",
    "vd": "van",
}
_DOTTED = lazy(r"\b(?:[^\W\d_]\.){1,}[^\W\d_]?\b\.?")
_DOTTED_LEGAL = lazy(
    r" (?:b\.v|n\.v|s\.?p\.a|s\.a|s\.l|s\.r\.[lo]|a\.[sş]|sp\. ?[zk]|k\.k|[aikps]/[as])\b",
    re.IGNORECASE,
)
_TLD = lazy(
    r"\.(?:com|org|net|io|ai|co|de|fr|es|it|pt|nl|pl|se|dk|no|fi|cz|eu|uk|jp|cn|kr|app|dev|example)\b(?:\.[a-z]{2}\b)?"
)


# "A/S", "I/S", "S/A".
_SLASHED = lazy(r" ([aikps])/([as])\b")


@lru_cache(maxsize=4096)
def employer_key(name: str) -> str:
    """Return what is equal for all spellings of one employer; empty for none.

    >>> employer_key("Acme Corp."), employer_key("ACME"), employer_key("acme.com")
    ('acme', 'acme', 'acme')
    >>> employer_key("Acme Health"), employer_key("Müller & Co. KG"), employer_key("Foo S.p.A.")
    ('acmehealth', 'muller', 'foo')
    >>> employer_key("Acme A/S"), employer_key("Acme S/A")
    ('acme', 'acme')
    >>> employer_key("Ayto. de St Bo") == employer_key("Ayuntamiento Saint Bo")
    True
    """
    text = name.casefold().strip()
    for sign in LEGAL_SIGNS:
        text = text.replace(sign, " ")
    if "." in text:
        text = _DOTTED().sub(lambda m: m.group().replace(".", "") + " ", text)
        text = _TLD().sub(" ", text)
    if "/" in text:
        text = _SLASHED().sub(r" \1\2", text)
    found = list(words(text.replace("'", "").replace("’", "")).folded)
    if len(found) > 1 and found[0] in _ARTICLES:
        del found[0]
    kept = list(found)
    while len(kept) > 1 and kept[-1] in LEGAL:
        kept.pop()
        while len(kept) > 1 and kept[-1] in ("and", "und", "et", "y", "e", "i", "z"):
            kept.pop()
    while len(kept) > 1 and kept[0] in ("kk", "pt", "cv", "sp") and len(kept) > 1:
        del kept[0]
    if len(kept) > 2 and kept[-2] == "sp" and kept[-1] in ("k", "j", "p"):
        del kept[-2:]
    if len(kept) > 1 and kept[-1] == "sp":
        kept.pop()
    if len(kept) > 2 and kept[-2:] == ["z", "o"]:
        del kept[-2:]
    if len(kept) > 1:
        kept = [_SHORTENED.get(w, w) for at, w in enumerate(kept) if not at or w not in _JOINTS]
    return "".join(kept) or "".join(found)


def is_legal(name: str, folded: Sequence[str]) -> bool:
    """Tell whether a name ends with a legal form, dotted or not: "Acme Ltd", "Acme B.V."."""
    is_plain = len(folded) > 1 and folded[-1] in LEGAL and not name.endswith("os/as")
    if not name.isascii() and any(sign in name for sign in LEGAL_SIGNS):
        return len(name) > 4
    is_cut = "." in name or "/" in name
    return is_plain or (is_cut and _DOTTED_LEGAL().search(name) is not None)


ABBREVIATED = {
    "sr": "senior",
    "snr": "senior",
    "jr": "junior",
    "jnr": "junior",
    "eng": "engineer",
    "engr": "engineer",
    "mgr": "manager",
    "mngr": "manager",
    "dev": "developer",
    "dir": "director",
    "assoc": "associate",
    "asst": "assistant",
    "admin": "administrator",
    "coord": "coordinator",
    "rep": "representative",
    "spec": "specialist",
    "prof": "professor",
    "dept": "department",
    "ops": "operations",
    "swe": "software engineer",
    "sde": "software engineer",
    "pm": "product manager",
    "tpm": "technical program manager",
    "em": "engineering manager",
    "sre": "site reliability engineer",
    "mle": "machine learning engineer",
    "ml": "machine learning",
    "fe": "frontend",
    "be": "backend",
    "vp": "vice president",
    "svp": "senior vice president",
    "qa": "quality assurance",
    "hr": "human resources",
    "mktg": "marketing",
    "svc": "service",
    "tech": "technical",
    "intl": "international",
    "fullstack": "full stack",
    "frontend": "front end",
    "backend": "back end",
    "programme": "program",
    "1": "i",
    "2": "ii",
    "3": "iii",
    "4": "iv",
}
_GENDER = lazy(
    r"[(\[（]\s*(?:[mwfdxhigna*]|all|gn|div|alle)(?:\s*[/|.,]\s*(?:[mwfdxhigna*]|genders?|gn|div))+\s*[)\]）]"
    r"|\b[mwfhd](?:/[mwfdxh*]){1,2}\b|\(all genders?\)|\(gn\)|[:*/](?:in|innen)\b"
    r"|\(e\)|\(in\)|\(a\)|·e\b|/-in\b|/in\b",
    re.IGNORECASE,
)
_REQUISITION = lazy(
    r"(?:\b(?:req(?:uisition)?|job|ref|id|jr|r|kennziffer|vacancy|no|nr)\b[.:\s-]{0,3})?"
    r"(?:\bid\b[.:\s-]{0,3})?[#№]?\s?[a-z]{0,3}-?\d{3,}[\d-]{0,12}\b|[#№]\s?[a-z]{0,3}-?\d+\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def role_key(role: str) -> str:
    """Return what is equal for all spellings of one role; empty for none.

    >>> role_key("Sr. Backend Eng. (m/w/d) #R-1234") == role_key("senior back-end engineer")
    True
    """
    text = _untagged(role)
    found: list[str] = []
    for word in words(text).folded:
        found += ABBREVIATED.get(word, word).split()
    return " ".join(found)


_TAG = lazy(
    r"(?<=\w)[:*_]in(?:nen)?\b|(?<=\w)/-?(?:in|innen|mann|frau|leute)\b|(?<=\w)\(in\)|"
    r"[(\[（]\s?(?:[mwfdxh*]|gn|div)(?:\s?[/|.,]\s?(?:[mwfdxh*]|gn|div)){1,3}\s?[)\]）]"
    r"|\b[mwfhd](?:/[mwfdxh*]){1,2}(?!\w)|\(all genders\)|\(gn\)|#\s?[a-z]{0,3}-?\d[\d-]{1,12}\b",
    re.IGNORECASE,
)


# "Interview②" is the second.
_CIRCLED = {ord(sign): f" {at}" for at, sign in enumerate("①②③④⑤⑥⑦⑧⑨", 1)}
_COMPANY = lazy(r"㈱|[(（]株[)）]|\b株[)）]")


def spelled_out(name: str) -> str:
    """Write out the short form of a Japanese company: "㈱" and "(株)" are 株式会社."""
    return _COMPANY().sub("株式会社", name) if "㈱" in name or "株" in name else name


def untag(title: str) -> str:
    """Drop (m/w/d) and requisition numbers, which would be cut like words.

    >>> untag("Entwickler (m/w/d) #R-1234 – Acme")
    'Entwickler       – Acme'
    """
    title = spelled_out(title)
    if not title.isascii():
        title = title.translate(_CIRCLED)
    if not (any(sign in title for sign in "/#(（[*") or ":in" in title.lower()):
        return title
    return _TAG().sub("  ", title)


_POSTS = ("role", "position", "post", "job")
_POST = lazy(rf"(?<=\w) (?:{'|'.join(_POSTS)})$", re.IGNORECASE)


_HOLLOW = lazy(r"[(\[（][\W_]*[)\]）]")


def tidy_role(role: str) -> str:
    """Return a role as people say it: no requisition number, no (m/w/d).

    >>> tidy_role("Data Analyst (R-12345)")
    'Data Analyst'
    """
    bare = " ".join(_HOLLOW().sub(" ", _untagged(role)).split()).strip(" -–—,:;/|#([")
    return _POST().sub("", bare) if bare.lower().endswith(_POSTS) else bare


def _untagged(role: str) -> str:
    """Drop (m/w/d) and requisition numbers; most roles have neither."""
    if any(sign in role for sign in "/([（:*·"):
        role = _GENDER().sub(" ", role)
    return _REQUISITION().sub(" ", role) if any(map(str.isdigit, role)) else role
