"""The whole program against a calendar on a real server, from the config alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from calsync.stores.lock import lock
from tests.commands import DATA, NOW, Calsync
from tests.contract.servers import Server, radicale, xandikos

TALK = (DATA / "one_interview.ics").read_bytes()
EVENT = TALK[TALK.index(b"BEGIN:VEVENT") : TALK.index(b"BEGIN:VEVENT", 200)]
AFTER = "2026-03-05T08:00:00-05:00"
CONFIG = """
[me]
timezone = "America/New_York"
[rules]
region = "US"
[[calendars]]
name = "own"
type = "caldav"
url = "{url}"
username = "user"
password_env = "CALSYNC_TEST_PASSWORD"
"""


def one(event: bytes) -> bytes:
    """A calendar object with one event."""
    head = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
    return head + event.replace(b"\n", b"\r\n") + b"END:VCALENDAR\r\n"


@pytest.fixture(scope="module", params=[radicale, xandikos])
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """One server for the module; each test makes a calendar of its own."""
    with request.param(tmp_path_factory.mktemp("server")) as running:
        yield running


@pytest.fixture
def path(server: Server) -> str:
    """A calendar with an interview and a dentist."""
    path = server.new_calendar()
    server.put(f"{path}talk.ics", one(EVENT))
    dentist = EVENT.replace(b"talk@", b"dentist@").replace(b"Interview with Acme", b"Dentist")
    server.put(f"{path}dentist.ics", one(dentist))
    return path


@pytest.fixture
def config(server: Server, path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A config that names it."""
    monkeypatch.setenv("CALSYNC_TEST_PASSWORD", "secret")
    file = tmp_path / "config.toml"
    file.write_text(CONFIG.format(url=f"{server.url}{path}"))
    file.chmod(0o600)
    return file


def ours(server: Server, path: str) -> dict[str, bytes]:
    """The reminders on the server."""
    return {n: d for n, d in server.contents(path).items() if n.startswith("calsync-")}


def test_a_search_from_beginning_to_end(
    calsync: Calsync, server: Server, path: str, config: Path
) -> None:
    """Written, silent, said in a reminder, acted upon, and taken away again."""
    before = server.contents(path)
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert ended.code == 0, ended.err
    assert ended.out.count("new") == 5
    assert len(ours(server, path)) == 5
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert (ended.code, ended.out, ended.err) == (0, "", "")

    (name,) = (n for n in ours(server, path) if n.endswith("followup1.ics"))
    text = server.contents(path)[name].replace(b"\r\n ", b"").replace(b"\n ", b"")
    server.put(f"{path}{name}", text.replace(b"\\nstatus:", b"\\nstatus: replied"))
    ended = calsync("sync", "-c", config, "--now", AFTER)
    assert ended.code == 0, ended.err
    assert ended.out.count("removed") == 4
    assert [n.rpartition("-")[2] for n in ours(server, path)] == ["card.ics"]
    ended = calsync("sync", "-c", config, "--now", AFTER)
    assert (ended.code, ended.out) == (0, "")

    ended = calsync("mark", "acme", "rejected", "-c", config, "--now", AFTER)
    assert ended.code == 0, ended.err
    assert sorted(n.rpartition("-")[2] for n in ours(server, path)) == ["card.ics", "feedback.ics"]
    ended = calsync("undo", "--past", "--yes", "-c", config, "--now", AFTER)
    assert ended.code == 0, ended.err
    assert server.contents(path) == before
    assert calsync("sync", "-c", config, "--now", AFTER).out == ""


def test_undo_right_after_the_first_run(
    calsync: Calsync, server: Server, path: str, config: Path
) -> None:
    """That run has read the months around today alone; all that it wrote goes all the same."""
    before = server.contents(path)
    assert calsync("sync", "-c", config, "--now", NOW).out.count("new") == 5
    ended = calsync("undo", "--yes", "-c", config, "--now", NOW)
    assert (ended.code, ended.out.count("removed")) == (0, 5), ended.err
    assert "5 reminders removed" in ended.err
    assert server.contents(path) == before


def test_words_right_after_the_first_run_stand_in_a_card(
    calsync: Calsync, server: Server, path: str, config: Path
) -> None:
    """Although that run has read the months around today alone, and wrote no card so late."""
    calsync("sync", "-c", config, "--now", AFTER)
    assert not any("-card" in name for name in ours(server, path))
    for lesson in ("bring water", "sit down"):
        ended = calsync("mark", "acme", "--lesson", lesson, "-c", config, "--now", AFTER)
        assert (ended.code, ended.err) == (0, "")
        (card,) = (data for name, data in ours(server, path).items() if "-card" in name)
        assert f"lesson: {lesson}".encode() in card.replace(b"\r\n ", b"")


def test_what_the_user_deletes_on_the_phone(
    calsync: Calsync, server: Server, path: str, config: Path
) -> None:
    """It stays away, though nothing else is left of the round."""
    calsync("sync", "-c", config, "--now", NOW)
    for name in ours(server, path):
        server.delete(f"{path}{name}")
    assert calsync("sync", "-c", config, "--now", NOW).code == 0
    assert ours(server, path) == {}
    server.put(f"{path}new.ics", one(EVENT.replace(b"talk@", b"new@").replace(b"Acme", b"Globex")))
    assert calsync("sync", "-c", config, "--now", NOW).out.count("new") == 5


def test_the_first_read_is_told_of_once(
    calsync: Calsync, server: Server, path: str, config: Path
) -> None:
    """That it reads a window, and the rest later, is said by the first run alone."""
    words = "own: a first run reads the months around today"
    assert words in calsync("sync", "-c", config, "--now", NOW).err
    server.put(f"{path}new.ics", one(EVENT.replace(b"talk@", b"new@").replace(b"Acme", b"Globex")))
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert ended.out.count("new") == 5
    assert words not in ended.err


def test_a_lock_is_called_by_the_calendars_name(
    calsync: Calsync, server: Server, path: str, config: Path
) -> None:
    """Not by the key that it is known by inside."""
    place = f"caldav:// {server.url}{path} user "
    with lock(place):
        ended = calsync("sync", "-v", "-c", config, "--now", NOW)
    assert (ended.code, ended.out) == (75, "")
    assert re.fullmatch(
        r"calsync: another calsync run \(process \d+\) works on own; try again when it is done\n",
        ended.err,
    )


def test_an_event_that_only_mark_knows(
    calsync: Calsync, server: Server, path: str, config: Path
) -> None:
    """The next runs still read it, though nothing in it looks like an interview."""
    calsync("sync", "-c", config, "--now", NOW)
    ended = calsync("mark", "dentist", "interview", "-c", config, "--now", NOW)
    assert ended.code == 0, ended.err
    assert len(ours(server, path)) == 10
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert (ended.code, ended.out) == (0, "")
    assert "Dentist" in calsync("list", "-c", config, "--now", NOW).out


def test_a_lost_cache_and_memory(
    calsync: Calsync, server: Server, path: str, config: Path, tmp_path: Path
) -> None:
    """Nothing comes twice."""
    calsync("sync", "-c", config, "--now", NOW)
    before = server.contents(path)
    for file in (tmp_path / "state").rglob("*.sqlite"):
        file.write_bytes(b"<html>not a database")
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert (ended.code, ended.out) == (0, ""), ended.err
    assert server.contents(path) == before


def test_an_empty_calendar(calsync: Calsync, server: Server, path: str, config: Path) -> None:
    """It is said once, in no words of files, and is nothing to be warned of."""
    for name in server.contents(path):
        server.delete(f"{path}{name}")
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == "calsync: note: own: it is empty\n"
    assert calsync("sync", "-c", config, "--now", NOW).err == ""


def test_a_calendar_that_is_suddenly_empty(
    calsync: Calsync, server: Server, path: str, config: Path
) -> None:
    """Nothing is concluded, and the message names the option that believes it."""
    calsync("sync", "-c", config, "--now", NOW)
    for name in server.contents(path):
        server.delete(f"{path}{name}")
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert (ended.code, ended.out) == (69, "")
    assert "--accept-empty" in ended.err
    assert calsync("sync", "-c", config, "--now", NOW, "--accept-empty").code == 0
    server.put(f"{path}new.ics", one(EVENT.replace(b"talk@", b"new@").replace(b"Acme", b"Globex")))
    assert calsync("sync", "-c", config, "--now", NOW).out.count("new") == 5


def test_a_server_that_is_away(calsync: Calsync, config: Path) -> None:
    """One line and 75: try again later."""
    config.write_text(CONFIG.format(url="http://127.0.0.1:9/dav/"))
    ended = calsync("sync", "-c", config, "--now", NOW)
    assert ended.code == 75
    assert ended.err.startswith("calsync: own: ")
    assert ended.err.count("\n") == 1
