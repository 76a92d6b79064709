"""Acts as a screen reader: finds a button by its name, presses it, and waits for its name to change.

Run by the system's own Python, which has pyatspi: ``python3 reader.py NAME``. Exit status 0: the button was
pressed, and no button has that name any more.
"""

import sys
import time
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]

SECONDS = 300  # seconds, enough for a busy machine to show the window
ROLES = ("push button", "button")
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))  # isolation marks around names within names


def nodes(node: Any) -> Iterator[Any]:
    """Yield a node and all below it."""
    yield node
    for child in node:
        if child is not None:
            yield from nodes(child)


def button(name: str) -> Any:
    """Return the button of this name in any program; None if there is none."""
    for program in pyatspi.Registry.getDesktop(0):
        for node in nodes(program) if program is not None else ():
            if node.name.translate(ISOLATES) == name and node.getRoleName() in ROLES:
                return node
    return None


def press(node: Any) -> None:
    """Press a button as a screen reader does on Enter."""
    action = node.queryAction()
    names = [action.getName(at).lower() for at in range(action.nActions)]
    action.doAction(names.index("press"))


def main(name: str) -> int:
    """Press the button as soon as it is there, and wait until none has its name."""
    until = time.monotonic() + SECONDS
    pressed = False
    while time.monotonic() < until:
        found = button(name)
        if found is not None and not pressed:
            press(found)
            pressed = True
        elif found is None and pressed:
            return 0
        time.sleep(0.2)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
