"""The lines that the user writes into the notes of an event."""

from __future__ import annotations

import pytest

from calsync.model import Verdict
from calsync.notes import KEYS, Line, employer, lines, role, settled
from tests.detection.build import event


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    "form",
    [
        "{k}: x y", "{K}: x y", "{k} : x y", "{k}：x y", "  {k}:x y  ", "- {k}: x y", "* {k}: x y",
        "• {k}: x y", "> {k}: x y", "**{k}:** x y", "before\n{k}: x y\nafter", "\r\n{k}: x y\r\n",
        "<p>{k}: x&nbsp;y</p>", "<div>a</div><div>{k}: <b>x y</b></div>", "a<br>{k}: x y<br/>b",
    ],
)  # fmt: skip
def test_a_line_says_something(key: str, form: str) -> None:
    """Bullets, case, blanks, wide colons and HTML do not matter."""
    assert lines(form.format(k=key, K=key.upper())) == (Line(key, "x y"),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "timeline:",
        "status:   ",
        "- role :",
        "the role: SRE",
        "roles: many",
        "status",
        "xstatus: y",
    ],
)
def test_what_says_nothing(text: str) -> None:
    """A blank value, prose, and other keys."""
    assert lines(text) == ()


def test_lines_keep_their_order_and_repeat() -> None:
    """The caller decides which of two counts."""
    said = lines("role: one\nstatus: replied\nrole: two")
    assert [(s.key, s.value) for s in said] == [
        ("role", "one"),
        ("status", "replied"),
        ("role", "two"),
    ]
    assert role(event("x", notes="role: one\nrole: two")) == "two"


def test_a_value_may_hold_colons_and_addresses() -> None:
    """Only the first colon divides; what looks like an address is no HTML."""
    assert lines("contact: Dana Li <dana@example.com>") == (
        Line("contact", "Dana Li <dana@example.com>"),
    )
    assert lines("lesson: ratio 1:2 < 3") == (Line("lesson", "ratio 1:2 < 3"),)


@pytest.mark.parametrize(
    ("notes", "verdict"),
    [
        ("calsync: interview", Verdict.SURE),
        ("Calsync : Ignore.", Verdict.NO),
        ("calsync：interview", Verdict.SURE),
        ("calsync: interview\ncalsync: ignore", Verdict.NO),
        ("calsync: ignore\ncalsync: what?", Verdict.NO),
        ("calsync:0123456789abcdef", None),
        ("calsync:", None),
        ("interview", None),
    ],
)
def test_settling(notes: str, verdict: Verdict | None) -> None:
    """The lowest line that is understood counts; a reminder's mark is none."""
    assert settled(event("x", notes=notes)) is verdict


def test_employer_and_role() -> None:
    """Empty where nothing is said."""
    one = event("x", notes="Employer: Acme\nRole: SRE")
    assert (employer(one), role(one)) == ("Acme", "SRE")
    assert (employer(event("x")), role(event("x"))) == ("", "")
