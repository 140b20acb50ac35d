"""The machine's own time zone, read once at a door."""

from __future__ import annotations

import os
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def machine_zone() -> ZoneInfo:
    """Give the zone of TZ, else of the system; UTC where neither names one.

    The common cases are read here, because tzlocal costs more than a small run.
    """
    name = os.environ.get("TZ", "").removeprefix(":")
    if not name and os.path.islink("/etc/localtime"):
        name = os.path.realpath("/etc/localtime").partition("zoneinfo/")[2]
    try:
        if name:
            return ZoneInfo(name)
        import tzlocal

        return ZoneInfo(tzlocal.get_localzone_name())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
