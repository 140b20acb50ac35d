"""An agent of macOS: launchd starts it when the user logs in."""

from __future__ import annotations

import plistlib

from calsync.service import Job, spelled

LABEL = "calsync"
# No path and no option stands in here: "--" would end an XML comment.
_ABOUT = """\
<!--
  calsync as an agent of yours. Put this file into ~/Library/LaunchAgents/calsync.plist, then
    launchctl bootstrap gui/$UID ~/Library/LaunchAgents/calsync.plist
  It runs while you are logged in and is started anew after a failure, but not sooner than
  five minutes later. launchd gives it no PATH of your shell: where a password_command needs
  one, see EnvironmentVariables below.
    State: launchctl print gui/$UID/calsync
    Log:   ~/Library/Logs/calsync.log
    Stop:  launchctl bootout gui/$UID/calsync, then remove this file.
-->
"""


def agent(job: Job) -> str:
    """Give the property list of an agent that keeps `calsync daemon` running."""
    log = f"{job.home}/Library/Logs/calsync.log"
    properties = {
        "Label": LABEL,
        "ProgramArguments": list(job.words("daemon", "--every", spelled(job.every))),
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ThrottleInterval": 300,
        "ProcessType": "Background",
        "LowPriorityIO": True,
        "Umask": 0o077,
        "EnvironmentVariables": {
            "PATH": "/opt/homebrew/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            **dict(job.environment),
        },
        "StandardOutPath": log,
        "StandardErrorPath": log,
    }
    text = plistlib.dumps(properties, sort_keys=False).decode()
    head, tag, rest = text.partition("<plist")
    return head + _ABOUT + tag + rest
