"""Whether there is a screen to open windows on; asked before Qt is imported, which aborts without one."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path


def screen_there(environment: Mapping[str, str]) -> bool:
    """Return whether windows can be opened; True if that cannot be known beforehand."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return True
    return _wayland(environment) or _x11(environment.get("DISPLAY", ""))


def _wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(environment.get("XDG_RUNTIME_DIR", "/")) / name).exists()


def _x11(display: str) -> bool:
    """Return whether a server listens; True for one on another computer, which only Qt can try."""
    host, _, screen = display.rpartition(":")
    if host not in ("", "unix"):
        return True
    number = screen.partition(".")[0]
    return number.isdecimal() and any(_listens(f"{kind}/tmp/.X11-unix/X{number}") for kind in ("", "\0"))


def _listens(address: str) -> bool:
    import socket  # not at the top: commands need no screen

    with socket.socket(socket.AF_UNIX) as asked:
        return asked.connect_ex(address) == 0
