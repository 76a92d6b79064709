"""A panel is painted before its form is built, unless the form is needed at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import press
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.parts.language_question import LanguageQuestion
from ui.parts.list_panel import ListPanel
from ui.parts.panel import BasePanel
from ui.widgets.rows.row_list import RowList
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.outcome import edit_document
from wgdesk.acts.wording import write_text
from wgdesk.reads.queries.outcome import clusters

pytestmark = pytest.mark.slow  # long: in the thorough run only
NAMES = ("documents", "deliberations", "recommendations", "panellists", "sittings", "meeting")
WITH_FORM = tuple(name for name in NAMES if name != "sittings")  # whose forms are behind headings


def fields(panel: BasePanel) -> int:
    """Return the number of visible text fields in a panel."""
    found = [*panel.findChildren(QLineEdit), *panel.findChildren(QPlainTextEdit)]
    return sum(one.isVisible() for one in found)


def test_the_lists_come_first_and_the_form_follows(window: RecordWindow, qtbot: QtBot) -> None:
    for name in WITH_FORM:
        panel = window.open_panel(name)
        QApplication.sendPostedEvents()  # to the layouts, as before painting
        lists = [one for one in panel.findChildren(RowList) if one.isVisible()]
        assert lists, name
        assert all(one.rows.rowCount() for one in lists), name
        before, places = fields(panel), [one.geometry() for one in lists]
        qtbot.waitUntil(lambda panel=panel, before=before: fields(panel) > before)  # type: ignore[misc]
        assert panel.rests_on().hasFocus(), name
        assert [one.geometry() for one in lists] == places, name  # nothing jumps


def test_the_forms_of_sittings_and_items_are_built_ahead(window: RecordWindow, qtbot: QtBot) -> None:
    panel = window.open_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    QApplication.sendPostedEvents()
    lists = [one for one in panel.findChildren(RowList) if one.isVisible()]
    assert len(lists) == 3
    assert not panel.forms
    places = [one.geometry() for one in lists]
    qtbot.waitUntil(lambda: panel._filled)
    assert set(panel.forms) == {"sittings", "items"}
    assert panel.rests_on().hasFocus()
    assert [one.geometry() for one in lists] == places  # nothing jumps


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_a_key_that_needs_the_form_builds_it_at_once(window: RecordWindow, key: Qt.Key) -> None:
    for name in NAMES:
        panel = window.open_panel(name)
        press(panel.rests_on(), key)
        held = QApplication.focusWidget()
        assert held is not None, name
        assert panel.isAncestorOf(held), name
        assert held is not panel.rests_on(), name
        panel.enter()
        press(panel.rests_on(), key)  # with the form built the key does the same
        assert QApplication.focusWidget() is held, name


def test_a_choice_and_a_change_made_meanwhile_show_in_the_form(window: RecordWindow, qtbot: QtBot) -> None:
    panel = window.open_panel("documents")
    assert isinstance(panel, ListPanel)
    press(panel.list, Qt.Key.Key_Down)
    chosen = panel.chosen
    window.desk.do(edit_document, document_id=chosen, symbol="A/1")
    panel.refresh()
    qtbot.waitUntil(lambda: panel.fields.isVisible())
    assert panel.chosen == chosen
    assert panel._symbol.text() == "A/1"  # type: ignore[attr-defined]


class Painted(QObject):
    """Records the height of each question painted, and the height it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.heights: list[tuple[int, int]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, LanguageQuestion):
            self.heights.append((watched.height(), watched.minimumSizeHint().height()))
        return False


def test_a_form_is_painted_only_when_it_is_laid_out(window: RecordWindow, qtbot: QtBot) -> None:
    first = window.desk.read(clusters)[0].id
    texts = {"table": "cluster", "row": first, "field": "heading"}
    window.desk.do(write_text, **texts, lang="ar", body="Written in English")
    watch, application = Painted(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    window.open_panel("recommendations")
    qtbot.waitUntil(lambda: bool(watch.heights))
    application.removeEventFilter(watch)
    assert all(high >= needed for high, needed in watch.heights)


def test_no_form_is_built_after_the_window_is_closed(window: RecordWindow) -> None:
    panel = window.open_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    window.close()
    panel.rest.finish()
    assert not panel.forms
