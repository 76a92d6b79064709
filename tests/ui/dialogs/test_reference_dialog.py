"""References to parts of the report: the list of parts, and the mark put where a text is being typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from tests.ui.hands import Hands, hands
from ui.dialogs.reference_dialog import ReferenceDialog
from ui.windows.record.record_window import RecordWindow
from wgdesk.phrasing.pack import pack
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.parts_referred import parts_referred

__all__ = ["hands"]

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.sampled


def asked(window: RecordWindow) -> ReferenceDialog:
    """Return the dialog that is open."""
    (shown,) = window.findChildren(ReferenceDialog)
    return shown


def test_the_mark_of_the_chosen_part_is_put_at_the_cursor_of_a_text(hands: Hands) -> None:
    panel = hands.open("deliberations")
    edit = panel._said
    edit.enter("en")
    field = edit.fields["en"].field
    field.setPlainText("the text (see )")
    cursor = field.textCursor()
    cursor.setPosition(len("the text (see "))
    field.setTextCursor(cursor)
    hands.hit(Qt.Key.Key_R, held=CTRL_SHIFT)
    dialog = asked(hands.window)
    hands.qtbot.waitUntil(dialog.list.hasFocus)
    dialog.list.point_at("{=adoption}")
    hands.hit(Qt.Key.Key_Return)
    assert field.toPlainText() == "the text (see {=adoption})"
    assert hands.window.focusWidget() is field


def test_parts_are_listed_with_their_numbers_and_copied_where_no_text_is_typed(
    window: RecordWindow, qtbot: QtBot
) -> None:
    dialog = ReferenceDialog(window.session, None, window)
    record = window.session.desk.read(whole_record)
    parts = parts_referred(record, pack(window.app.speech.lang, record.options))
    shown = [(one.key, bare(one.badge)) for one in dialog.list.rows.rows]
    assert shown == [(one.mark, bare(one.number)) for one in parts]
    assert "{=adoption}" in dict(shown)
    dialog.list.point_at("{=adoption}")
    dialog.insert()
    assert QApplication.clipboard().text() == "{=adoption}"
