"""The menu of a cell: what can be done with it and those chosen with it, each with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import shown
from ui.attending.deeds import Deeds
from ui.attending.roll import Roll
from ui.shell import Shell


def menu_of(
    shell: Shell,
    parent: QWidget,
    roll: Roll,
    deeds: Deeds,
    chosen: Sequence[int],
    open_sheet: Callable[[], object],
) -> QMenu:
    """Return the menu of the delegations ``chosen``; the first of them is the one pointed at."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    key = chosen[0]
    present = all(one in roll.here for one in chosen)
    entries: list[tuple[str, str, Callable[[], object]]] = []
    if roll.sitting is not None:
        entries = [
            ("absent" if present else "present", shown(shell, "context"), partial(deeds.toggle, chosen)),
            ("online", shown(shell, "attend-online"), partial(deeds.toggle_online, chosen)),
        ]
    if key in roll.registered:
        entries.append(("unregister", shown(shell, "unregister"), partial(deeds.unregister, key)))
    else:
        entries.append(("register", "", partial(deeds.register, chosen)))
    entries.append(("open", "Enter", open_sheet))
    for name, shortcut, then in entries:
        words = shell.speech.say(f"attendance-do-{name}")
        menu.addAction(f"{words}\t{shortcut}" if shortcut else words).triggered.connect(then)
    return menu
