"""Opens a window of a program with added panels and prints what it found there, as JSON.

``python -m tests.ui.tenth_panel_window RECORD SETTINGS``; ``tests.ui.test_tenth_panel`` says which panels.
"""

import json
import os
import sys
import traceback
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.dialogs.find_anywhere import FindAnywhere
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.search_index import index_of
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.outcome import edit_document
from wgdesk.acts.uncertainty import raise_doubt
from wgdesk.reads.queries.outcome import outcome

KEYS = Qt.Key
CTRL, CTRL_SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
PATIENCE = 60  # seconds, on a busy machine
MODULE = "ui.panels.annexes.annexes_panel"


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on a widget, whatever has the focus."""
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, held))


def opened(settings: Path, record: Path) -> RecordWindow:
    """Return the window of a record, shown and active, with the settings in a folder."""
    app = AppContext(settings)
    app.apply()
    window = RecordWindow(app, record)
    window.resize(1366, 900)
    window.show()
    window.load()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    return window


def in_front(window: RecordWindow) -> list[Any]:
    """Return the panel in front and its selected row."""
    return [window.stack.front_name, getattr(window.panel, "chosen", None)]


def at_the_side(window: RecordWindow) -> dict[str, Any]:
    """Return the buttons of the navigation in order, in both languages."""
    buttons, found = window.navigation.buttons, {}
    for lang in ("ar", "en"):
        window.app.change(language=lang)
        found[lang] = {name: button.accessibleName() for name, button in buttons.items()}
    return {
        **found,
        "icons": {name: button.property("icon_name") for name, button in buttons.items()},
        "drawn": [name for name, button in buttons.items() if not button.icon().isNull()],
        "caps": {name: button.key_shown for name, button in buttons.items()},
    }


def by_keys(window: RecordWindow) -> dict[str, Any]:
    """Return which panels the keys bring to the front, and what the sheet of keys lists."""
    found: dict[str, Any] = {"imported before": MODULE in sys.modules}
    window.show_panel("sittings")
    QTest.keyClick(window, KEYS.Key_X, CTRL_SHIFT)
    found["own key"], found["pointed at"] = window.stack.front_name, pointed_at(window)
    sheet = KeySheet(window.app, window)
    sheet.open()
    sheet.wait_for("panel-spares")
    press(sheet.list, KEYS.Key_1, CTRL)  # the key is taken, and there is none to give in exchange
    found["taken"] = [dict(window.app.settings.keys), sheet.banner.text]
    sheet.wait_for("panel-spares")
    press(sheet.list, KEYS.Key_Y, CTRL_SHIFT)
    found["given"] = dict(window.app.settings.keys)
    sheet.give_back("panel-spares")
    found["sheet"] = {
        row.key: [row.text, row.badge] for row in sheet.list.rows.rows if isinstance(row.key, str)
    }
    window.app.change(keys=found["given"])
    sheet.close()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, KEYS.Key_Y, CTRL_SHIFT)
    found["given key"] = window.stack.front_name
    return found


def pointed_at(window: RecordWindow) -> list[str]:
    """Return the checked buttons of the navigation."""
    return [name for name, button in window.navigation.buttons.items() if button.isChecked()]


def by_search(window: RecordWindow) -> dict[str, Any]:
    """Return where Enter on a found document leads, and the key shown above the documents."""
    window.show_panel("sittings")
    index = index_of(window.session)
    index.refresh()
    index.finish()
    QTest.keyClick(window, KEYS.Key_F, CTRL)
    palette = window.findChild(FindAnywhere)
    palette.field.setText("A/ANNEX/1")
    rows = palette.list.rows.rows
    press(palette.field, KEYS.Key_Return)
    return {"key": rows[0].badge, "hit": rows[1].key, "in front": in_front(window)}


def by_history(window: RecordWindow) -> list[Any]:
    """Return where the newest line of the history leads."""
    history = window.show_panel("history")
    history.refresh()
    history.list.setCurrentIndex(history.list.rows.index(0))
    press(history.list, KEYS.Key_Return)
    return in_front(window)


def by_finding(window: RecordWindow, row: int) -> dict[str, Any]:
    """Return where a doubt about a document says it leads, and where it does lead."""
    window.session.do(raise_doubt, table="document", row=row, column="symbol")
    report = window.show_panel("report")
    listed, found = report.missing.list, []
    until = monotonic() + PATIENCE
    while not found and monotonic() < until:  # findings are read once the report has been painted
        QApplication.processEvents()
        doubts = (one for one in listed.rows.rows if one.key.kind == "doubt")
        found = [one for one in doubts if one.key.source.table == "document"]
    (doubt,) = found
    listed.point_at(doubt.key)
    press(listed, KEYS.Key_Return)
    return {"said": doubt.more, "in front": in_front(window)}


def ended_by(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
    """End the process: Qt would go on after an exception in one of its calls."""
    traceback.print_exception(kind, value, trace)
    sys.stderr.flush()
    os._exit(1)


def main(record: Path, folder: Path) -> None:
    """Open the window twice and print what is found."""
    assert QApplication([])
    sys.excepthook = ended_by
    window = opened(folder, record)
    document = window.desk.read(outcome).documents[1].id
    found: dict[str, Any] = {"document": document, "side": at_the_side(window), "keys": by_keys(window)}
    window.session.do(edit_document, document_id=document, symbol="A/ANNEX/1")
    found["search"] = by_search(window)
    found["history"] = by_history(window)
    found["finding"] = by_finding(window, document)
    found["closed"] = window.close()
    found["setting"] = AppContext(folder).settings.panel
    again = opened(folder, record)
    found["again"] = again.stack.front_name
    again.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
