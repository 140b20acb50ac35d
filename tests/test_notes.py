"""The lines that the user writes into the notes of an event."""

from __future__ import annotations

import pytest

from calsync import notes
from calsync.model import Line, Person, Status, Verdict
from calsync.notes import KEYS, MOST_LINES, employer, lines, role, settled
from calsync.rows import filled
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


class TestFilled:
    """What was said goes into the lines that are there for it."""

    BLANKS = "Ask.\n\ntimeline:\nstatus:\ncontact:\nlesson:\n\ncalsync:0123456789abcdef"

    def test_into_the_blank_line(self) -> None:
        """And nowhere else."""
        text = filled(self.BLANKS, [Line("status", "replied")])
        assert text == self.BLANKS.replace("status:", "status: replied")

    def test_below_what_stands_there(self) -> None:
        """The lowest line counts, so the new word goes below the old."""
        text = filled("status: replied\nlesson:", [Line("status", "offer")])
        assert text == "status: replied\nstatus: offer\nlesson:"

    def test_where_there_is_no_line_for_it(self) -> None:
        """Below the last line to fill in, above the id."""
        text = filled(self.BLANKS, [Line("feedback", "more SQL")])
        assert text.endswith("lesson:\nfeedback: more SQL\n\ncalsync:0123456789abcdef")

    def test_nothing_is_said_twice(self) -> None:
        """The same word again changes nothing."""
        once = filled(self.BLANKS, [Line("lesson", "sleep"), Line("lesson", "eat")])
        assert filled(once, [Line("lesson", "sleep")]) == once
        assert [line.value for line in notes.lines(once)] == ["sleep", "eat", "0123456789abcdef"]

    def test_a_verdict_goes_above_the_id(self) -> None:
        """The line of the id is nobody's to fill in."""
        text = filled(self.BLANKS, [Line("calsync", "ignore")])
        assert text.endswith("\ncalsync: ignore\n\ncalsync:0123456789abcdef")
        assert notes.settled_by(notes.lines(text)) is Verdict.NO

    @pytest.mark.parametrize("is_html", [False, True])
    @pytest.mark.parametrize(
        ("there", "said", "after"),
        [
            (["waiting"], ["offer", "waiting"], ["offer", "waiting"]),
            (["waiting"], ["offer", "waiting", "replied"], ["offer", "waiting", "replied"]),
            (["replied", "waiting"], ["replied"], ["replied", "waiting", "replied"]),
            (["offer", "waiting"], ["offer", "offer", "waiting"], ["offer", "waiting"]),
            (["waiting", "offer"], ["offer", "waiting"], ["waiting", "offer", "waiting"]),
            (
                ["offer", "waiting"],
                ["no-show", "offer", "waiting"],
                ["no-show", "offer", "waiting"],
            ),
            ([], ["offer", "waiting"], ["offer", "waiting"]),
        ],
    )
    def test_the_newest_is_the_lowest(
        self, there: list[str], said: list[str], after: list[str], is_html: bool
    ) -> None:
        """What is older stands above it; once written nothing is written again."""
        end = "<br>" if is_html else "\n"
        text = end.join(["Ask.", *(f"status: {word}" for word in there or [""]), "lesson:", "Bye."])
        words = [Line("status", word) for word in said]
        once = filled(text, words)
        assert [line.value for line in lines(once)] == after
        assert once.endswith(f"{end}lesson:{end}Bye.")
        assert filled(once, words) == once

    @pytest.mark.parametrize(
        ("text", "after"),
        [
            ("<b>Status:</b> <br>\nlesson:", "<b>Status:</b> a &lt; b<br>\nlesson:"),
            ("<p>Hi</p><p>status: x</p>", "<p>Hi</p><p>status: x</p><p>status: a &lt; b</p>"),
            ("<ul><li>status: x</li></ul>", "<ul><li>status: x</li><li>status: a &lt; b</li></ul>"),
            ("<i>Hi</i><br><br>Bye", "<i>Hi</i><br><br>Bye<br>status: a &lt; b"),
            ("<p>Hi</p>\n<p>calsync:0123456789abcdef</p>\n",
             "<p>Hi</p>\n<p>status: a &lt; b</p><p>calsync:0123456789abcdef</p>\n"),
        ],
    )  # fmt: skip
    def test_html_stays_html(self, text: str, after: str) -> None:
        """A word is written as the words beside it are."""
        assert filled(text, [Line("status", "a < b")]) == after
        assert filled(after, [Line("status", "a < b")]) == after

    def test_the_body_is_the_same(self) -> None:
        """Filling in is no edit."""
        text = filled(self.BLANKS, [Line("lesson", "sleep"), Line("status", "replied")])
        assert notes.body(text).split() == notes.body(self.BLANKS).split() == ["Ask."]


@pytest.mark.parametrize(
    ("title", "base", "is_done", "status"),
    [
        ("Follow up with Acme (1 of 3)", "Follow up with Acme (1 of 3)", False, None),
        ("Follow up with Acme (1 of 3) - done", "Follow up with Acme (1 of 3)", True, None),
        ("Follow up with Acme (1 of 3) – Done.", "Follow up with Acme (1 of 3)", True, None),
        ("✓ Follow up with Acme", "Follow up with Acme", True, None),
        ("✔️ Follow up with Acme", "Follow up with Acme", True, None),
        ("Follow up: replied", "Follow up", False, Status.REPLIED),
        ("Follow up — REJECTED", "Follow up", False, Status.REJECTED),
        ("Follow up - offer - done", "Follow up", True, Status.OFFER),
        ("Follow up with Sign-offer", "Follow up with Sign-offer", False, None),
        ("Follow up - no word yet", "Follow up - no word yet", False, None),
        ("done", "done", False, None),
    ],
)
def test_what_a_title_says(title: str, base: str, is_done: bool, status: Status | None) -> None:
    """Its ending, after a dash or a colon, and the mark in front."""
    assert notes.title(title) == notes.Title(base, is_done, status)


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("Replied!", Status.REPLIED),
        ("no show", Status.NO_SHOW),
        ("NO-SHOW", Status.NO_SHOW),
        ("confirmed", None),
        ("rejected by phone", None),
        ("replied | offer | rejected", None),
        ("?", None),
    ],
)
def test_a_status_is_understood_as_a_whole(value: str, status: Status | None) -> None:
    """A wrong guess would silence a sequence."""
    assert notes.status(value) is status


@pytest.mark.parametrize(
    ("value", "name", "email"),
    [
        ("Dana Li <dana@example.com>", "Dana Li", "dana@example.com"),
        ("dana@example.com", "", "dana@example.com"),
        ("Dana Li, Dana@Example.com", "Dana Li", "dana@example.com"),
        ("Dana Li", "Dana Li", ""),
    ],
)
def test_a_contact(value: str, name: str, email: str) -> None:
    """A name, an address, or both."""
    assert notes.contact(value) == Person(name, email)


def test_no_contact() -> None:
    """Signs alone name nobody."""
    assert notes.contact("—") is None


@pytest.mark.parametrize("value", ["if a<b and c>d", "List<String> again", "x < y > z"])
def test_signs_are_no_tags(value: str) -> None:
    """Only what is HTML by name and form is taken for it."""
    assert lines(f"lesson: {value}")[0].value == value


@pytest.mark.parametrize(
    ("value", "name", "email"),
    [
        ("Dana Li<mailto:dana@x.com>", "Dana Li", "dana@x.com"),
        ("mailto:dana@x.com", "", "dana@x.com"),
        ("N. A. Tran", "N. A. Tran", ""),
    ],
)
def test_a_contact_as_apps_paste_it(value: str, name: str, email: str) -> None:
    """An address brings its scheme along, which is no part of a name."""
    found = notes.contact(value)
    assert found is not None
    assert (found.name, found.email) == (name, email)


@pytest.mark.parametrize("value", ["n/a", "None", "TBD", "unknown", "see below"])
def test_a_contact_that_is_nobody(value: str) -> None:
    """It is reported, and greets nobody."""
    assert notes.contact(value) is None


def test_of_more_lines_than_anybody_writes_the_lowest_count() -> None:
    """Each costs a look, and a damaged calendar may hold any number."""
    text = "\n".join(f"lesson: number {n}" for n in range(10 * MOST_LINES))
    found = lines(text)
    assert len(found) == MOST_LINES
    assert found[-1].value == f"number {10 * MOST_LINES - 1}"
