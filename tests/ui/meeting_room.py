"""The panel of the meeting's facts, and helpers to fill in its pages."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.conftest import press, type_text
from ui.panels.meeting.meeting_fields import DayField
from ui.panels.meeting.meeting_page import MeetingPage
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.parts.words_edit import WordsEdit
from ui.widgets.choices import ValuePick
from ui.windows.record.record_window import RecordWindow
from wgdesk.reads.queries.meeting import meeting
from wgdesk.reads.values.meeting import MeetingNow

KEYS, HELD = Qt.Key, Qt.KeyboardModifier
P = TypeVar("P", bound=MeetingPage)


@pytest.fixture
def panel(window: RecordWindow) -> MeetingPanel:
    """The panel in front, with the focus on its sections."""
    made = window.show_panel("meeting")
    assert isinstance(made, MeetingPanel)
    return made


def page(panel: MeetingPanel, name: str, kind: type[P]) -> P:
    """Return a page, brought to the front."""
    panel.sections.point_at(name)
    found = panel.page
    assert isinstance(found, kind)
    return found


def facts(window: RecordWindow) -> MeetingNow:
    return window.desk.read(meeting)


def write(edit: WordsEdit, text: str) -> None:
    """Replace the text of a one-line field, and save it with Enter."""
    assert isinstance(edit.field, QLineEdit)
    edit.field.setFocus()
    edit.field.selectAll()
    type_text(edit.field, text)
    press(edit.field, KEYS.Key_Return)


def pick(choice: ValuePick, value: str) -> None:
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def set_day(field: DayField, day: date) -> None:
    """Type a day and leave the field."""
    field.setFocus()
    field.setDate(QDate(day.year, day.month, day.day))
    field.editingFinished.emit()


def focus() -> QWidget | None:
    return QApplication.focusWidget()
