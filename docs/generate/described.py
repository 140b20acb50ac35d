"""What the command line says of itself, as values that a page can be made of."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass

import click

from calsync.cli import COMMANDS, main


@dataclass(frozen=True, slots=True)
class Described:
    """A command: how it is called, what it does, and its own options."""

    name: str  # all words, "auth google"
    usage: str
    paragraphs: tuple[str, ...]
    options: tuple[tuple[str, str], ...]


def described() -> Iterator[Described]:
    """Give every command, in the order of `--help`, groups resolved."""
    above = click.Context(main, info_name="calsync")
    for name in COMMANDS:
        command = main.get_command(above, name)
        assert command is not None
        yield from _described(command, name, above)


def shared_options() -> tuple[tuple[str, str], ...]:
    """Give the options that every command has."""
    return tuple(_records(main, main.params, but=_shared(), keep=True))


def _described(command: click.Command, name: str, above: click.Context) -> Iterator[Described]:
    context = click.Context(command, info_name=name, parent=above)
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            found = command.get_command(context, inner)
            assert found is not None
            yield from _described(found, inner, context)
        return
    pieces = (context.command_path, *command.collect_usage_pieces(context))
    yield Described(
        name=context.command_path.partition(" ")[2],
        usage=" ".join(pieces),
        paragraphs=_paragraphs(command.help or ""),
        options=tuple(_records(command, command.params, but=_shared())),
    )


def _shared() -> frozenset[str]:
    """Name the parameters that every command has, by what they are called in the code."""
    above = click.Context(main)
    names = [
        {param.name or "" for param in command.params}
        for name in COMMANDS
        if (command := main.get_command(above, name)) and not isinstance(command, click.Group)
    ]
    return frozenset.intersection(*map(frozenset, names))


def _records(
    command: click.Command,
    params: list[click.Parameter],
    *,
    but: frozenset[str],
    keep: bool = False,
) -> Iterator[tuple[str, str]]:
    context = click.Context(command, max_content_width=1000)
    for param in params:
        record = param.get_help_record(context)
        if record is not None and record[1] and (param.name in but) is keep:
            yield record[0], " ".join(record[1].split())


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in inspect.cleandoc(text).split("\n\n"))
