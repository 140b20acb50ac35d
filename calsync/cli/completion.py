"""`calsync completion`: a script that lets a shell complete commands, options and files."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from calsync.cli.options import Options, common_options, with_options

SHELLS = ("bash", "zsh", "fish", "powershell")
VARIABLE = "_CALSYNC_COMPLETE"  # click looks for it, at each press of the key


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
@common_options
@with_options
def command(options: Options, shell: str) -> int:
    """Print the completion script for SHELL: commands, options, choices, files.

    Bash (4.4 or newer) and zsh read it with "source <(calsync completion bash)" in ~/.bashrc,
    or the same with zsh in ~/.zshrc after compinit. Fish finds it in
    ~/.config/fish/completions/calsync.fish. PowerShell has "calsync completion powershell |
    Out-String | Invoke-Expression" in its $PROFILE.
    """
    from calsync.cli import main
    from calsync.cli.output import show_json, show_lines
    from calsync.cli.stdout import to_stdout

    found = get_completion_class(shell)
    assert found is not None
    # The template as it is: click's own `source` of bash runs whatever bash is there.
    complete = found(main, {}, "calsync", VARIABLE)
    # Of fish's it splits each line at every comma, and so a description after its first one.
    template = complete.source_template.replace(
        'string split "," $completion', 'string split --max 1 "," $completion'
    )
    text = template % complete.source_vars()
    with to_stdout():
        if options.as_json:
            show_json({"schema": 1, "shell": shell, "text": text})
        else:
            show_lines(text.splitlines())
    return 0
