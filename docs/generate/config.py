"""docs/reference/config.md: every key of the config, from its schema and the example."""

from __future__ import annotations

import json
import re
from datetime import time
from pathlib import Path
from typing import Any

from calsync import config
from calsync.days import WEEKDAYS
from calsync.wording import LANGUAGES
from docs.generate.markdown import COMMENT, code, plain, table

_HEADS = {"calendars": "[[calendars]]", "employers": '[employers."NAME"]'}
_ABOUT = {
    "calendars": "One section for each calendar. They are one person's and are read together."
    " `type` says which keys are needed: `path` for `ics` and `vdir`, `url` and `write_to` for"
    " `feed`, `url` or `provider` for `caldav`. Of the keys that begin with `password` one"
    " calendar has at most one.",
    "rules": "When reminders stand. [rules.md](rules.md) says how they work together.",
    "employers": "What you know of one employer; NAME is theirs.",
}
_CHOICES = {
    ("me", "language"): tuple(LANGUAGES),
    ("calendars", "type"): config.TYPES,
    ("calendars", "provider"): tuple(config.PROVIDERS),
    ("calendars", "auth"): config.AUTHS,
}


def keys() -> str:
    """Give the page."""
    parts = [
        COMMENT,
        "# The config",
        "A TOML file: `-c FILE`, else the one that `CALSYNC_CONFIG` names, else `config.toml` in"
        " `~/.config/calsync` (Linux), `~/Library/Application Support/calsync` (macOS) or"
        " `%LOCALAPPDATA%\\calsync` (Windows). Every key may be left out but those that are"
        " called needed. A key that calsync does not know is an error, and all errors are told"
        " at once. [config.example.toml](../../config.example.toml) is a file to begin with.",
    ]
    for section in config.SCHEMA:
        parts.append(f"## {_HEADS.get(section, f'[{section}]')}")
        if section in _ABOUT:
            parts.append(_ABOUT[section])
        parts.append(
            table(
                ("Key", "What it is", "Without it", "Example"),
                (
                    (
                        code(key.name),
                        _meaning(section, key),
                        "needed" if key.is_required else code(_toml(key.default)),
                        code(_example(section, key.name)),
                    )
                    for key in config.SCHEMA[section]
                ),
            )
        )
    return "\n\n".join(parts) + "\n"


def _meaning(section: str, key: config.Key) -> str:
    about = plain(key.about)
    choices = _CHOICES.get((section, key.name))
    if not choices or all(name in about for name in choices):
        return about
    return f"{about}: {', '.join(map(code, choices))}"


def _toml(value: Any) -> str:
    """Write a checked value as the config would have it; nothing for what is not there."""
    match value:
        case None | "":
            return ""
        case bool():
            return str(value).lower()
        case time():
            return f'"{value:%H:%M}"'
        case frozenset():
            return json.dumps([WEEKDAYS[day].lower() for day in sorted(value)])
        case tuple():
            return json.dumps([str(one) for one in value])
        case _:
            return json.dumps(str(value), ensure_ascii=False)


def _example(section: str, key: str) -> str:
    """Find a key's own line in the example config; defaults are shown beside it already."""
    text = (Path(__file__).parents[2] / "config.example.toml").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^#?\[+([a-z]+).*$", text)
    for name, part in zip(parts[1::2], parts[2::2], strict=True):
        match = re.search(rf"(?m)^#{key} = (.+)$", part)
        if name == section and match:
            return match[1]
    return ""
