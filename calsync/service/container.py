"""A Containerfile; the one at the top of the repository is this text."""

from __future__ import annotations

from datetime import timedelta

from calsync.service import spelled

EVERY = timedelta(minutes=15)


def containerfile(every: timedelta = EVERY) -> str:
    """Give the recipe of an image that runs the daemon; it is built in a copy of the source."""
    return f"""\
# calsync in a container: the daemon, as a plain user who owns nothing but /state.
# Printed by `calsync service container`. In a copy of the repository:
#   podman build --format docker -t calsync .        (or: docker build -f Containerfile …)
#   podman run -d --name calsync --init --read-only --tmpfs /tmp \\
#       --cap-drop all --security-opt no-new-privileges -e TZ=Europe/Berlin \\
#       --userns=keep-id:uid=1000,gid=1000 \\
#       -v ./config:/config:ro -v calsync-state:/state calsync
# User 1000 must be able to read ./config, which `calsync init` writes for your eyes alone: the
# --userns of podman without root makes you that user. As root, and with docker, leave it out
# and run: chown -R 1000:1000 config
# docs/how-to/run-it.md says how to hand it a password, look at it, stop and remove it.

FROM docker.io/library/python:3.13-slim AS build
COPY setup.cfg setup.py pyproject.toml README.md LICENSE /source/
COPY calsync /source/calsync
COPY docs/man /source/docs/man
RUN python -m venv /opt/calsync && /opt/calsync/bin/pip install --no-cache-dir /source

FROM docker.io/library/python:3.13-slim
COPY --from=build /opt/calsync /opt/calsync
RUN useradd --uid 1000 --no-create-home --home-dir /state calsync \\
    && mkdir -m 700 /state && chown calsync:calsync /state && mkdir /config
ENV PATH=/opt/calsync/bin:$PATH \\
    CALSYNC_CONFIG=/config/config.toml \\
    XDG_STATE_HOME=/state
USER 1000:1000
# The memory: what you deleted stays deleted. Without it nothing comes twice, but the whole
# calendar is read again.
VOLUME /state
# Healthy while a run has succeeded lately.
HEALTHCHECK --interval=10m --start-period=10m \\
    CMD ["calsync", "status", "-q", "--max-age", "{spelled(every * 8)}"]
# An argument list: SIGTERM reaches the daemon itself, which ends after the write in hand.
CMD ["calsync", "daemon", "-q", "--every", "{spelled(every)}"]
"""
