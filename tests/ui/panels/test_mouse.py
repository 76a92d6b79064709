"""Working by mouse alone, and its slips: the wheel over a field, double clicks, moving targets."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, type_text
from tests.ui.hands import settle
from tests.ui.sittings_room import Here
from ui.dialogs.new_record import NewRecord
from ui.dialogs.settings_dialog import SettingsDialog
from ui.panels.report.editing.leave_out_dialog import LeaveOutDialog
from ui.panels.report.report_panel import ReportPanel
from ui.panels.sittings.item_form import ItemForm
from ui.panels.sittings.sitting_form import SittingForm
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.state.app_context import AppContext
from ui.widgets.fields import Pick
from ui.widgets.rows.row_list import RowList

pytestmark = pytest.mark.slow  # long: in the thorough run only
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)


@pytest.fixture
def new(app: AppContext, tmp_path: Path, qtbot: QtBot) -> NewRecord:
    app.change(language="en")
    form = NewRecord(app, lambda *_: None, start=tmp_path / "new.wgdesk")
    with qtbot.waitExposed(form):
        form.show()
    return form


def turn_wheel(over: QWidget) -> None:
    window = over.window()
    place = QPointF(over.mapTo(window, over.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, -120))


def test_the_wheel_over_a_field_changes_nothing_and_leaves_the_focus(here: Here) -> None:
    panel = here.window.show_panel("sittings")
    rests = panel.rests_on()
    form = panel.findChild(SittingForm)
    for field in (form.number, form.day, form.held):
        shown = field.currentText() if isinstance(field, Pick) else field.text()
        turn_wheel(field)
        assert (field.currentText() if isinstance(field, Pick) else field.text()) == shown
        assert rests.hasFocus()


def test_a_click_selects_a_template_and_a_double_click_goes_on(new: NewRecord) -> None:
    rows = new.start.list
    second = rows.visualRect(rows.rows.index(1)).center()
    QTest.mouseClick(rows.viewport(), LEFT, NO_KEY, second)
    assert new.step == 0
    assert new.start.chosen == rows.rows.row_at(rows.rows.index(1)).key
    QTest.mouseDClick(rows.viewport(), LEFT, NO_KEY, second)
    assert new.step == 1


def test_the_note_about_a_weekend_moves_no_field(new: NewRecord) -> None:
    new.show_step(1)
    facts = new.facts
    facts.first_day.setDate(FRIDAY)  # by default today, which may be on a weekend
    places = []
    for day in (FRIDAY, SATURDAY):
        facts.last_day.setDate(day)
        QApplication.processEvents()
        places.append((facts.weekend.isVisible(), facts.symbols["symbol_final"].mapTo(new, QPoint())))
    (before, place), (after, moved) = places
    assert (before, after) == (False, True)
    assert place == moved


def test_an_undone_meeting_comes_back_by_a_click(here: Here, qtbot: QtBot) -> None:
    side, live = here.window.navigation, here.window.session.live
    for name, ready in (("undo", False), ("redo", True)):
        QTest.mouseClick(side.small[name], LEFT)
        settle(here.window, qtbot)
        assert live.ready is ready
        assert side.small["find"].isEnabled() is ready


def test_each_language_is_offered_under_its_own_name(app: AppContext) -> None:
    for lang in ("ar", "en"):
        app.change(language=lang)
        box = SettingsDialog(app, None, None).boxes["language"]
        assert [bare(box.itemText(at)) for at in range(box.count())] == ["العربية", "English"]


def test_a_sub_item_added_by_a_click_waits_for_its_title(here: Here) -> None:
    panel = here.window.show_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    items = panel.lists["items"].list
    items.point_at(items.rows.rows[-1].key)
    panel._pointed("items")
    form = panel.forms["items"]
    QTest.mouseClick(form.inner, LEFT)
    added = items.rows.row_at(items.currentIndex())
    assert bare(added.text).startswith("5(a)")
    assert form.title.field.hasFocus()


def menu_of(rows: RowList) -> QMenu:
    """Right-click the current row of a list, and return the menu that opens."""
    place = rows.visualRect(rows.currentIndex()).center()
    on_screen = rows.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, on_screen)
    QApplication.sendEvent(rows.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_of_a_row_offers_what_else_only_keys_do(here: Here, qtbot: QtBot) -> None:
    panel = here.window.show_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    items = panel.lists["items"].list
    QTest.mouseClick(items.viewport(), LEFT, NO_KEY, items.visualRect(items.rows.index(1)).center())
    gone = items.rows.rows[1].key
    menu = menu_of(items)
    told = [bare(entry.text()) for entry in menu.actions()]
    assert told == [
        "Take up the selected item\tT",
        "Finish the selected item\tF",
        "Move up\tAlt+Up",
        "Move down\tAlt+Down",
        "Add a sub-item\t",
        "Remove\tDel",
    ]
    menu.actions()[-1].trigger()
    menu.close()
    settle(here.window, qtbot)
    assert gone not in [row.key for row in items.rows.rows]


@pytest.mark.daily
def test_commands_without_a_button_are_in_the_menu_under_the_panels(here: Here) -> None:
    window = here.window
    QTest.mouseClick(window.navigation.small["menu"], LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    told = {bare(entry.text()): entry for entry in menu.actions() if not entry.isSeparator()}
    told["Public display on or off\tF5"].trigger()
    menu.close()
    display = window.screens().display
    assert display is not None
    assert display.isVisible()


def test_a_button_does_not_move_from_under_the_click_that_ends_typing(here: Here, qtbot: QtBot) -> None:
    panel = here.window.show_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    here.window.resize(1366, 1400)  # the whole form is in sight
    qtbot.waitUntil(lambda: panel.height() > 1200)
    panel.go_to("agenda_item", here.programme.items[0].id)
    form = panel.forms["items"]
    assert isinstance(form, ItemForm)
    field, window = form.title.fields["en"], here.window.windowHandle()
    field.field.setFocus()
    type_text(field.field, "x")
    for _ in range(2):  # the form scrolls to what is typed
        QApplication.processEvents()
    assert field.note.hint
    low = form.inner.mapTo(here.window, form.inner.rect().bottomLeft() + QPoint(20, -4))
    QTest.mousePress(window, LEFT, NO_KEY, low)
    settle(here.window, qtbot)
    for _ in range(2):
        QApplication.processEvents()
    items = len(here.programme.items)
    QTest.mouseRelease(window, LEFT, NO_KEY, low)
    assert len(here.programme.items) == items + 1
    qtbot.waitUntil(lambda: not field.note.hint)


def test_the_menu_of_a_paragraph_does_what_its_keys_do(report: ReportPanel, app: AppContext) -> None:
    app.change(language="en")
    view = report.view
    view.go_to("agenda/adopted")
    place = view.cursorRect().center()
    on_screen = view.viewport().mapToGlobal(place)
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, on_screen)
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {bare(entry.text()).partition("\t")[0]: entry for entry in menu.actions()}
    offered["Leave this paragraph out, or remove what was added"].trigger()
    menu.close()
    (asked,) = report.window().findChildren(LeaveOutDialog)
    assert asked.isVisible()
