"""The context menu of a cell: the commands for the selected delegations, each with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ui.keys.key_table import shown
from ui.panels.attendance.attendance_commands import AttendanceCommands
from ui.state.app_context import AppContext
from wgdesk.live.roll import Roll


def menu_of(
    app: AppContext,
    parent: QWidget,
    roll: Roll,
    commands: AttendanceCommands,
    chosen: Sequence[int],
    open_details: Callable[[], object],
) -> QMenu:
    """Return the menu of the delegations ``chosen``; the first is the one under the pointer."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    key = chosen[0]
    present = all(one in roll.here for one in chosen)
    entries: list[tuple[str, str, Callable[[], object]]] = []
    if roll.sitting is not None:
        entries = [
            ("absent" if present else "present", shown(app, "context"), partial(commands.toggle, chosen)),
            ("online", shown(app, "attend-online"), partial(commands.toggle_online, chosen)),
        ]
    if key in roll.registered:
        entries.append(("unregister", shown(app, "unregister"), partial(commands.unregister, key)))
    else:
        entries.append(("register", "", partial(commands.register, chosen)))
    entries.append(("open", "Enter", open_details))
    for name, shortcut, then in entries:
        words = app.speech.say(f"attendance-do-{name}")
        menu.addAction(f"{words}\t{shortcut}" if shortcut else words).triggered.connect(then)
    return menu
