"""Spans of time on the command line: 15m, 2h, 1d12h."""

from __future__ import annotations

import re
from datetime import timedelta

import click

LEAST_EVERY, MOST_EVERY = timedelta(minutes=1), timedelta(days=31)

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_PART = re.compile(r"(\d{1,6})([smhd])")


def span(
    ctx: click.Context | None, param: click.Parameter | None, value: str | None
) -> timedelta | None:
    """Read the value of an option; for its callback.

    >>> print(span(None, None, "1d12h"), span(None, None, "90 m"), span(None, None, None))
    1 day, 12:00:00 1:30:00 None
    """
    if value is None:
        return None
    text = "".join(value.lower().split())
    parts = _PART.findall(text)
    try:
        length = sum((timedelta(**{_UNITS[unit]: int(n)}) for n, unit in parts), timedelta())
    except OverflowError:
        raise click.BadParameter("that is too long", ctx, param) from None
    if not length or "".join(map("".join, parts)) != text:
        words = f"{value!r} is no span of time; write it like 15m, 2h or 1d"
        raise click.BadParameter(words, ctx, param)
    return length


def pace(ctx: click.Context, param: click.Parameter, value: str) -> timedelta:
    """Read how often something is to run; for the callback of --every."""
    length = span(ctx, param, value)
    assert length is not None  # it has a default
    if not LEAST_EVERY <= length <= MOST_EVERY:
        raise click.BadParameter("a minute (1m) is the least, a month (31d) the most", ctx, param)
    return length


def ago(length: timedelta) -> str:
    """Say how long ago something was.

    >>> ago(timedelta(seconds=20)), ago(timedelta(minutes=90)), ago(timedelta(days=3))
    ('just now', '90 minutes ago', '3 days ago')
    >>> ago(timedelta(days=-3))
    'in the future'
    """
    minutes = round(length.total_seconds() / 60)
    if minutes < 1:
        return "just now" if minutes > -5 else "in the future"
    if minutes < 180:
        return f"{minutes} minute{'' if minutes == 1 else 's'} ago"
    hours = round(minutes / 60)
    return f"{hours} hours ago" if hours < 48 else f"{round(hours / 24)} days ago"
