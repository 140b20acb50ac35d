"""Units of the user's own systemd: the daemon, or a timer and what it starts."""

from __future__ import annotations

import shlex
from collections.abc import Iterable

from calsync.service import Job, spelled

FOLDER = "~/.config/systemd/user"


def daemon(job: Job) -> str:
    """Give a unit that keeps `calsync daemon` running."""
    return f"""\
# calsync as a service of yours. Put this file into {FOLDER}/calsync.service, then
#   {_make_folder(job)}
#   systemctl --user daemon-reload
#   systemctl --user enable --now calsync.service
# It runs while you are logged in; from boot on after: loginctl enable-linger
# State: systemctl --user status calsync    Log: journalctl --user -u calsync
# Stop:  systemctl --user disable --now calsync.service, then remove this file.

[Unit]
Description=Follow-up reminders after job interviews
Documentation=man:calsync(1)

[Service]
# The daemon says when it is ready and what it does, and that it is alive: where it has
# said nothing for ten minutes it is started anew.
Type=notify
NotifyAccess=main
WatchdogSec=10min
ExecStart={line(job.words("daemon", "--every", spelled(job.every)))}
# Reads the config again: systemctl --user reload calsync
ExecReload=kill -HUP $MAINPID
# It waits for the network by itself (no unit of a user can wait for it). Starting anew
# mends neither a wrong command line (2), nor a refused login (77), nor a wrong config (78).
Restart=on-failure
RestartSec=1min
# It ends after the write in hand, for which it waits eight seconds.
TimeoutStopSec=30
RestartPreventExitStatus=2 77 78
{_common(job)}
[Install]
WantedBy=default.target
"""


def oneshot(job: Job) -> str:
    """Give a unit that runs `calsync sync` once, for `timer` to start."""
    return f"""\
# One run of calsync, started by calsync.timer. Put this file into
# {FOLDER}/calsync.service, and what `calsync service systemd --timer` prints
# beside it as calsync.timer.
# Now: systemctl --user start calsync       Log: journalctl --user -u calsync

[Unit]
Description=Follow-up reminders after job interviews, one run
Documentation=man:calsync(1)

[Service]
Type=oneshot
ExecStart={line(job.words("sync"))}
# "Try again later" (75) is no failure: the timer does. calsync itself speaks up once that
# has lasted for more than a day.
SuccessExitStatus=75
TimeoutStartSec=30min
{_common(job)}"""


def timer(job: Job) -> str:
    """Give the timer that starts `oneshot`."""
    seconds = int(job.every.total_seconds())
    return f"""\
# Starts calsync.service every {spelled(job.every)}. Put this file into {FOLDER}/calsync.timer,
# what `calsync service systemd --oneshot` prints beside it as calsync.service, then
#   {_make_folder(job)}
#   systemctl --user daemon-reload
#   systemctl --user enable --now calsync.timer
# It runs while you are logged in; from boot on after: loginctl enable-linger
# State: systemctl --user list-timers
# Stop:  systemctl --user disable --now calsync.timer, then remove both files.

[Unit]
Description=Run calsync every {spelled(job.every)}
Documentation=man:calsync(1)

[Timer]
OnStartupSec=2min
# Counted from the end of a run, so that two never meet.
OnUnitInactiveSec={seconds}
# Not everybody at the same second: servers remember that.
RandomizedDelaySec={max(1, seconds // 10)}

[Install]
WantedBy=timers.target
"""


def _make_folder(job: Job) -> str:
    return f"mkdir -p -m 700 {shlex.quote(job.state)}"


def _common(job: Job) -> str:
    writable = "\n".join(f"ReadWritePaths={word(path)}" for path in (job.state, *job.folders))
    told = "".join(f"\nEnvironment={word(f'{name}={value}')}" for name, value in job.environment)
    return f"""\
UMask=0077{told}
# A password_command finds programs in these folders only:
#Environment=PATH=%h/.local/bin:/usr/local/bin:/usr/bin:/bin
# A password handed to this program alone, with password_file = "calendar" in the config:
#LoadCredential=calendar:%h/.config/calsync/password

# What it may not do: gain rights, or use parts of the kernel that it has no need of.
NoNewPrivileges=yes
LockPersonality=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM

# Everything can be read and nothing be written but the folders named here; they must be
# there. This needs user namespaces: where the service ends with 217/USER or 226/NAMESPACE
# though all folders are there, your system forbids them, and this block must go. A
# password_command that writes (gpg without its agent: %h/.gnupg) needs a line of its own.
PrivateUsers=yes
PrivateTmp=yes
ProtectSystem=strict
ProtectControlGroups=yes
ProtectKernelTunables=yes
{writable}
"""


def line(words: Iterable[str]) -> str:
    """Write a command line as ExecStart= reads it.

    A colon in front keeps `$` what it is; it is there only where it is needed, as systemd
    knows it since version 244. A program with quotes or backslashes in its path is refused
    by systemd however they are written, but not by a shell that becomes that program.

    >>> print(line(("/opt/my tools/calsync", "-c", "/home/li/50%.toml")))
    "/opt/my tools/calsync" -c /home/li/50%%.toml
    """
    words = tuple(words)
    if set(words[0]) & set("\"'\\"):
        words = ("/bin/sh", "-c", 'exec "$0" "$@"', *words)
    return (":" if any("$" in one for one in words) else "") + " ".join(map(word, words))


def word(text: str) -> str:
    """Write one word as systemd reads it: C escapes, and `%` stands for specifiers."""
    text = text.replace("%", "%%")
    if text and not set(text) & set(" \"'\\;"):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
