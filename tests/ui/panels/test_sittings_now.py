"""The panel of sittings now: the card, the ring in the agenda, the programme, and forms opened."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import bare, press, type_text
from tests.ui.sittings_room import BEGIN, Here
from ui.panels.sittings.programme_view import ProgrammeView
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.delegations import remove_officer
from wgdesk.acts.floor import ask_floor
from wgdesk.acts.helpers.argument_kinds import SittingKind
from wgdesk.acts.programme import edit_sitting, plan, suspend_sitting, take_up
from wgdesk.acts.setup import set_option
from wgdesk.reads.queries.roster import roster

pytestmark = pytest.mark.sampled  # each opens a window of its own

K = Qt.Key


@pytest.fixture
def shut(here: Here) -> Here:
    """The panel as it opens, with no form open."""
    here.panel.close_details()
    here.come_to("items")
    return here


def place(panel: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(panel, QPoint(0, 0)), part.size())


def ring(here: Here) -> str:
    """The item marked by the ring."""
    lines = here.panel.lists["items"].list.lines
    assert lines is not None
    rows = here.panel.lists["items"].list.rows.rows
    return next((bare(row.text) for row in rows if row.key == lines.outlined), "")


def current(here: Here) -> str:
    rows = here.panel.lists["items"].list
    row = rows.rows.row_at(rows.currentIndex())
    return bare(row.text) if row else ""


# -- the card ----------------------------------------------------------------------------------------------


def test_buttons_stay_in_place_and_say_why_they_are_off(shut: Here) -> None:
    card, say = shut.panel.present_card, shut.window.session.app.speech.say
    acts = (card.go, card.suspend, card.adjourn, card.decide)

    def places() -> list[QRect]:
        QApplication.processEvents()
        assert all(one.isVisible() for one in acts)
        return [place(shut.panel, one) for one in acts]

    before = places()
    assert [one.isEnabled() for one in acts] == [True, False, False, True]
    assert card.suspend.accessibleDescription() == card.adjourn.accessibleDescription() == say("now-not-open")
    for _ in range(4):  # opens, takes up 1 and 1(a), finishes 1(a)
        shut.space()
        assert places() == before
        assert all(one.isEnabled() for one in acts)
        assert card.suspend.accessibleDescription() == ""
    shut.desk.do(suspend_sitting, sitting_id=shut.programme.sittings[0].id, kind="break")
    assert places() == before
    assert bare(card.suspend.words) == "Resume the meeting"
    card.suspend.click()
    assert shut.programme.sittings[0].suspended is None


def test_a_second_press_at_once_is_ignored_and_reported(shut: Here) -> None:
    toast, say = shut.window.toast, shut.window.session.app.speech.say
    shut.space()
    done = shut.step
    undo = toast._cap.text()
    for again in (lambda: press(shut.panel.rests_on(), K.Key_Space), shut.panel.present_card.go.click):
        again()
        assert shut.step == done
        assert bare(toast.text) == say("toast-pressed-twice")
        assert undo
        assert toast._cap.text() == undo  # which still undoes the act
    shut.space()
    assert shut.step != done


def test_the_card_shows_the_current_item_and_how_far_off_the_programme_it_is(shut: Here) -> None:
    card, desk = shut.panel.present_card, shut.desk
    assert bare(card.title.text()) == "First meeting · Monday 1 March"
    sitting = shut.programme.sittings[0].id
    rivers = next(one for one in shut.programme.items if one.title.get("en") == "Rivers")
    ends = BEGIN + timedelta(minutes=30)
    desk.do(plan, sitting_id=sitting, item_id=rivers.id, begins_at=BEGIN, ends_at=ends)
    shut.space()
    assert card.title.text() == "No item is being considered"
    shut.clock.now = BEGIN + timedelta(minutes=8)
    shut.choose("items", [one.id for one in shut.programme.items].index(rivers.id))
    shut.space()
    assert bare(card.title.text()) == f"{rivers.label}  Rivers"
    assert bare(card.line.text()) == "8 minutes behind the programme"
    assert card.line.property("tone") == "warn"
    kenya = next(key for key, one in desk.read(roster).delegations.items() if one.code == "KEN")
    desk.do(ask_floor, sitting_id=sitting, item_id=rivers.id, delegation_id=kenya)
    told = bare(card.line.text())
    assert "8 minutes behind the programme · one on the list of speakers · expected to finish at 10:" in told


def test_the_card_shows_the_time_left_in_the_sitting(shut: Here) -> None:
    shut.space()
    end = shut.panel.present_card._end
    shut.clock.now = BEGIN + timedelta(hours=2, minutes=8)
    shut.window.session.live.second.emit()
    assert (bare(end.figure.text()), bare(end._until.text())) == ("0:52", "until 13:00")
    assert end.figure.property("tone") == ""
    shut.clock.now = BEGIN + timedelta(hours=3, minutes=4)
    shut.window.session.live.second.emit()
    assert bare(end.figure.text()) == "0:04"
    assert (end._meaning.text(), end.figure.property("tone")) == ("past the planned end", "warn")


# -- the agenda --------------------------------------------------------------------------------------------


def test_the_ring_marks_the_item_that_the_button_names(shut: Here) -> None:
    assert ring(shut) == ""  # the button opens the meeting
    shut.space()
    assert (shut.step, ring(shut)) == ("Take up item 1", "1  Organizational matters")
    shut.choose("items", 3)
    assert shut.step == "Take up item 2"
    assert ring(shut).startswith("2  ")
    shut.space()
    assert ring(shut).startswith("2  ")  # it is under consideration, and the next step is about it
    row = shut.panel.lists["items"].list.rows.rows[3]
    assert (row.now, row.icon) == (True, "microphone")  # type: ignore[attr-defined]
    shut.key("f")
    assert shut.step == "Take up item 1"  # as the programme says
    assert ring(shut) == current(shut) == "1  Organizational matters"


def test_opening_the_sitting_offers_item_1_whatever_row_was_selected(shut: Here) -> None:
    shut.choose("items", 3)
    shut.space()
    assert (shut.step, ring(shut)) == ("Take up item 1", "1  Organizational matters")
    assert current(shut) == ring(shut)


def test_the_row_whose_form_is_open_stays_current(here: Here) -> None:
    here.space()
    here.choose("items", 3)
    here.key("t")
    here.key("f")
    assert here.panel.details.opened == "items"
    assert current(here).startswith("2  ")
    assert ring(here).startswith("1  ")


def test_items_and_sub_items_are_typed_one_after_the_other(shut: Here) -> None:
    shut.come_to("items")
    shut.key("a")
    line = shut.panel.line
    assert line.field.hasFocus()
    for keys, title, label in (
        ((), "Seas", "6"),
        ((K.Key_Tab,), "Coasts", "6(a)"),
        ((K.Key_Tab,), "Dunes", "6(a)(i)"),
        ((K.Key_Tab,), "Reefs", "6(a)(ii)"),  # there is no fourth level
        ((K.Key_Backtab, K.Key_Backtab), "Lagoons", "7"),
    ):
        type_text(line.field, title)
        for key in keys:
            press(line.field, key)
        assert bare(line._number.text()) == label
        assert line._tab.isVisible() is (label in ("6", "7")), label
        press(line.field, K.Key_Return)
        assert f"{label}  {title}" in shut.texts("items")
    press(line.field, K.Key_Escape)
    assert shut.view("items").hasFocus()
    assert shut.programme.items[-1].title.get("en") == "Lagoons"


def test_by_mouse_a_sub_item_is_added_to_any_item(shut: Here) -> None:
    shut.choose("items", 0)
    assert bare(shut.texts("items")[0]).startswith("1  ")
    offers = {one.phrase: one.then for one in shut.panel.lists["items"].list.offers}
    line = shut.panel.line
    for title, label in (("Credentials", "1(c)"), ("Attendance", "1(d)")):
        if not line.field.hasFocus():
            offers["item-add-inner"]()
        type_text(line.field, title)
        assert bare(line._number.text()) == label
        press(line.field, K.Key_Return)
        assert f"{label}  {title}" in shut.texts("items")
    press(line.field, K.Key_Escape)
    shut.panel.line.open()
    assert bare(line._number.text()) == "6"  # the next one stands at the end again


def test_the_button_that_stands_for_tab_switches_the_level(shut: Here) -> None:
    line = shut.panel.line
    line.open()
    for label in ("5(a)", "6"):  # the last item has no sub-item that could have a third level
        QTest.mouseClick(line._inner, Qt.MouseButton.LeftButton)
        assert bare(line._number.text()) == label
        assert line.field.hasFocus()


def test_tab_makes_the_next_item_a_sub_item(shut: Here) -> None:
    shut.come_to("items")
    shut.key("a")
    field = shut.panel.line.field
    type_text(field, "Seas")
    press(field, K.Key_Return)
    for keys, title in (((K.Key_Tab,), "Coasts"), ((K.Key_Backtab,), "Lagoons")):
        for key in keys:
            QTest.keyClick(field, key)
        assert field.hasFocus()
        type_text(field, title)
        press(field, K.Key_Return)
    assert shut.texts("items")[-3:] == ["6  Seas", "6(a)  Coasts", "7  Lagoons"]
    for _ in range(2):  # an item without parts has one level below it; then Tab goes on
        assert field.hasFocus()
        QTest.keyClick(field, K.Key_Tab)
    assert not field.hasFocus()


def test_opening_the_officers_closes_the_form_open_before(here: Here) -> None:
    for one in here.programme.officers:
        here.desk.do(remove_officer, officer_id=one.id)
    here.choose("items", 0)
    press(here.view("items"), K.Key_Return)
    assert here.panel.forms["items"].isVisible()
    here.come_to("items")
    here.key("o")
    assert here.panel.details.opened == "officers"
    assert not here.panel.forms["items"].isVisible()
    assert here.panel.lists["officers"].add.hasFocus()  # there are no officers yet
    here.panel.lists["officers"].add.click()
    assert here.panel.forms["officer-add"].isVisible()


def test_tab_leaves_an_empty_line(shut: Here) -> None:
    shut.panel.line.open()
    assert not shut.panel.line._tab.isVisibleTo(shut.panel)  # what it says would not be true
    QTest.keyClick(shut.panel.line.field, K.Key_Tab)
    assert not shut.panel.line.field.hasFocus()


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_whole_demonstration_agenda_fits_a_small_screen(
    app: AppContext, window: RecordWindow, lang: str
) -> None:
    app.change(language=lang)
    window.resize(1366, 690)
    panel = window.show_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    for _ in range(5):
        QApplication.processEvents()
    items = panel.lists["items"].list
    assert items.verticalScrollBar().maximum() == 0
    last = items.visualRect(items.rows.index(items.rows.rowCount() - 1))
    assert items.viewport().rect().contains(last)
    assert len([row for row in items.rows.rows if row.level == 1]) == 7


# -- the programme -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_each_sitting_is_drawn_in_its_half_of_the_day(shut: Here, app: AppContext, lang: str) -> None:
    app.change(language=lang)
    view = shut.panel.lists["sittings"].list
    assert isinstance(view, ProgrammeView)
    assert [len(day) for day in view.days()] == [2, 2]
    for _ in range(5):
        QApplication.processEvents()
    first, second, third, fourth = (view.visualRect(view.rows.index(at)) for at in range(4))
    assert first.y() == second.y() < third.y() == fourth.y()
    assert (first.x() > second.x()) is (lang == "ar")  # the day runs in reading direction
    assert (first.x(), second.x()) == (third.x(), fourth.x())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=third.center())
    assert view.currentIndex().row() == 2
    assert shut.panel.details.headings["sittings"].accessibleName() == app.speech.say(
        "details-sitting", sitting=shut.window.session.names.sitting(shut.programme.sittings[2], inside=True)
    )


def test_a_whole_day_stays_visible_above_an_open_form(app: AppContext, window: RecordWindow) -> None:
    window.resize(1366, 690)
    panel = window.show_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    view = panel.lists["sittings"].list
    for one in (panel.live.programme.sittings[-1], panel.live.programme.sittings[0]):
        panel.go_to("sitting", one.id)
        for _ in range(5):
            QApplication.processEvents()
        seen = view.viewport().rect()
        assert seen.contains(view.visualRect(view.currentIndex()).adjusted(0, 0, 0, -4))
        assert not seen.intersects(view.visualRect(view.rows.index(2)))


# -- what is opened ----------------------------------------------------------------------------------------


def test_an_open_form_replaces_the_decisions_and_moves_nothing_else(shut: Here) -> None:
    panel, details = shut.panel, shut.panel.details
    shut.window.resize(1920, 1080)
    QApplication.processEvents()
    parts = (panel.present_card, panel.lists["items"], panel.lists["sittings"])
    before = [place(panel, one) for one in parts]
    assert panel.lists["decisions"].isVisible()
    assert not panel.form_side.isVisible()
    for name, opens in (("sittings", K.Key_Return), ("officers", K.Key_O)):
        shut.come_to("sittings")
        press(shut.view("sittings"), opens)
        QApplication.processEvents()
        assert details.opened == name
        assert panel.lists["decisions"].isHidden()
        assert panel.lists["officers"].isVisible() is (name == "officers")
        assert [place(panel, one) for one in parts] == before
        held = QApplication.focusWidget()
        assert held is not None
        assert (held is panel.lists["officers"].add) is (name == "officers")  # there are no officers yet
        press(held, K.Key_Escape)  # back to a list
        if details.opened:
            press(panel.rests_on(), K.Key_Escape)
        assert (details.opened, panel.lists["decisions"].isVisible()) == ("", True)


def test_on_a_low_screen_the_decisions_fold_behind_a_heading(shut: Here) -> None:
    shut.window.resize(1366, 600)
    QApplication.processEvents()
    headings = shut.panel.details.headings
    assert headings["decisions"].isVisible()
    assert shut.panel.lists["decisions"].isHidden()
    QTest.mouseClick(headings["decisions"], Qt.MouseButton.LeftButton)
    assert shut.view("decisions").hasFocus()
    assert shut.panel.form_side.isVisible()
    QTest.mouseClick(shut.panel.details.close_button, Qt.MouseButton.LeftButton)
    assert shut.panel.lists["decisions"].isHidden()


def test_a_narrow_panel_shows_one_part_at_a_time(shut: Here, app: AppContext) -> None:
    app.change(scale=200)
    panel, tabs = shut.panel, shut.panel._columns.tabs
    shut.window.resize(1366, 1080)
    shut.come_to("items")
    QApplication.processEvents()

    def seen() -> list[str]:
        names = ("items", "sittings", "decisions")
        return [name for name in names if panel.lists[name].isVisible()]

    assert seen() == ["items"]
    for at, name in ((1, "sittings"), (2, "decisions"), (0, "items")):
        QTest.mouseClick(tabs.button(at), Qt.MouseButton.LeftButton)
        assert seen() == [name]
        assert panel.lists[name].list.hasFocus()
    back, no = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier
    for key, held, name in (
        (Qt.Key.Key_Tab, no.ControlModifier, "sittings"),
        (Qt.Key.Key_F7, no.NoModifier, "decisions"),
        (Qt.Key.Key_Tab, no.ControlModifier, "items"),
        (Qt.Key.Key_Backtab, back, "decisions"),
    ):
        QTest.keyClick(shut.window, key, held)
        assert seen() == [name]
        assert panel.lists[name].list.hasFocus()
    panel.go_to("sitting", shut.programme.sittings[1].id)
    assert panel.form_side.isVisible()
    assert seen() == []
    assert tabs.checkedId() == 2


def test_sittings_of_an_item_are_numbered_as_the_report_numbers_them(shut: Here) -> None:
    first, second = (one.id for one in shut.programme.sittings[:2])
    shut.desk.do(edit_sitting, sitting_id=first, kind=SittingKind.ORGANIZATIONAL)
    shut.desk.do(set_option, name="organizational_session", value="besides")
    item = shut.programme.items[-1].id
    for sitting in (first, second):
        shut.desk.do(take_up, item_id=item, sitting_id=sitting)
    shut.panel.refresh()
    row = next(row for row in shut.panel.lists["items"].list.rows.rows if row.key == item)
    assert bare(row.more).endswith("organizational meeting, meeting 1")
