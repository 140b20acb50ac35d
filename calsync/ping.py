"""The health ping: a monitor is told that a run went well, or that it did not.

Counts alone are sent. The address is a secret, and whatever happens here fails no run.
"""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

SECONDS = 10.0


def ping(url: str, *, is_success: bool, counts: str) -> str:
    """Send `counts` to a monitor; give "" or in words why it was not told.

    A failure goes to the address with `/fail` behind its path, as healthchecks.io has it.
    """
    from calsync.stores import web

    parts = urlsplit(url)
    path = parts.path if is_success else parts.path.rstrip("/") + "/fail"
    try:
        session = web.Session(deadline_seconds=SECONDS, read_seconds=SECONDS)
        try:
            answer = session.request(
                "POST",
                urlunsplit(parts._replace(path=path)),
                counts.encode("ascii"),
                {"Content-Type": "text/plain"},
            )
        finally:
            session.close()
    except web.Lost as problem:
        return f"the health ping was not sent: {problem}"
    if not 200 <= answer.status_code < 300:
        return f"the health ping was refused ({answer.status_code})"
    return ""
