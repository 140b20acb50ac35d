r"""HTML bodies as text: tags go, breaks become lines, a link keeps its address.

>>> to_text('<p>Hi&nbsp;Ana,</p>See <a href="https://x.example/1">the plan</a>')
'Hi Ana,\nSee the plan https://x.example/1'
"""

from __future__ import annotations

import html
import re

MAX_CHARACTERS = 32_000  # unclosed links cost the square of this

_TAG_NAMES = (
    "a|abbr|b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img"
    "|li|link|meta|o:p|ol|p|pre|s|small|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead"
    "|title|tr|tt|u|ul|html-blob"
)
_LOOKS_HTML = re.compile(rf"<(?:/?(?:{_TAG_NAMES})(?:\s[^<>]*)?/?>|!DOCTYPE|!--)", re.IGNORECASE)
_UNSHOWN = (("<!--", "-->"), *((f"<{n}", f"</{n}") for n in ("head", "style", "script", "title")))
_DOCTYPE = re.compile(r"<!DOCTYPE[^<>]*>", re.IGNORECASE)
_BREAK = re.compile(
    r"<(?:br|/?p|/?div|/?tr|/?li|/?ul|/?ol|/?h[1-6]|hr|/?table|/?blockquote|/?pre)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
# Only a tag that is closed is searched, and of its addresses the first is taken for good.
_LINK = re.compile(
    r"(?><a\s(?=[^<>]*+>)[^<>]*?href\s*=\s*[\"']?([^\"'\s<>]++)[^<>]*+>)(.*?)</a\s*>",
    re.IGNORECASE | re.DOTALL,
)
_BLANK_LINES = re.compile(r"(?<![ \t])[ \t]*+\n(?:[ \t]*+\n)++[ \t]*+")
_TAG = re.compile(rf"</?(?:{_TAG_NAMES})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|nbsp|apos|#\d{1,7}|#x[0-9a-f]{1,6});", re.IGNORECASE)


def to_text(text: str) -> str:
    """Turn an HTML body into text; what is no HTML stays as it is.

    Of an endless body the beginning counts.

    Only tags that exist are dropped, so that `Dana <dana@example.com>` survives. A
    link's address is kept behind its words.
    """
    text = text[:MAX_CHARACTERS]
    if "<" in text and _LOOKS_HTML.search(text):
        text = _DOCTYPE.sub("", text)
        for begin, end in _UNSHOWN:
            text = _without(text, begin, end)
        text = _LINK.sub(_link_text, text)
        text = _TAG.sub("", _BREAK.sub("\n", text))
        text = html.unescape(text).replace("\xa0", " ")
        text = _BLANK_LINES.sub("\n\n", text)
        return text.strip()
    if "&" in text and _ENTITY.search(text):
        return html.unescape(text).replace("\xa0", " ")
    return text


def _without(text: str, begin: str, end: str) -> str:
    """Drop what stands between two marks, in one pass; what is not closed stays."""
    low = text.lower()
    kept, at = [], 0
    search = 0
    while (start := low.find(begin, search)) >= 0:
        search = start + len(begin)
        if begin != "<!--" and low[search : search + 1].isalnum():
            continue  # <header> is no <head>
        stop = low.find(end, search)
        if stop < 0:
            break
        kept.append(text[at:start])
        at = search = stop + len(end) if end == "-->" else low.find(">", stop) + 1 or len(text)
    return "".join(kept) + text[at:]


def _link_text(match: re.Match[str]) -> str:
    address, words = match[1], match[2]
    bare = html.unescape(address).removeprefix("mailto:").rstrip("/")
    shown = html.unescape(_TAG.sub("", words)).strip().rstrip("/")
    return words if bare == shown else f"{words} {address.removeprefix('mailto:')}"
