"""A row of the panel of sittings removed while somebody works in its form."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import press, type_text
from tests.ui.hands import settle
from tests.ui.sittings_room import Here
from wgdesk.acting.desk import Desk
from wgdesk.acts.programme import remove_sitting


def removed_elsewhere(here: Here, qtbot: QtBot, act: Callable[..., object], **row: int) -> None:
    """Let another station remove a row, and wait until this window shows it."""
    other = Desk.open(here.window.path, clock=here.clock, station="2")
    other.do(act, **row)
    other.close()
    here.desk.catch_up()
    settle(here.window, qtbot)


def test_a_field_of_a_removed_sitting_does_not_act_on_the_next(here: Here, qtbot: QtBot) -> None:
    here.choose("sittings", 2)
    gone, after = here.programme.sittings[2:4]
    form = here.panel.forms["sittings"]
    here.panel.enter_form()
    assert form.number.hasFocus()
    form.number.selectAll()
    type_text(form.number, "77")
    removed_elsewhere(here, qtbot, remove_sitting, sitting_id=gone.id)
    told = here.panel.form_side.gone
    assert told.hasFocus()
    assert "77" in told._typed.text()
    assert not form.isVisible()
    type_text(told, "as")  # not commands of the list
    press(told, Qt.Key.Key_Escape)
    assert here.panel.lists["sittings"].list.hasFocus()
    assert form.isVisible()
    assert form._sitting.id == after.id
    assert [one.number for one in here.programme.sittings] == [1, 2, after.number]


def test_a_typed_hour_comes_back_with_its_sitting(here: Here, qtbot: QtBot) -> None:
    made = here.panel.commands.add_sitting()
    assert made is not None
    here.panel.go_to("sitting", made)
    hour = here.panel.forms["sittings"].hours["planned_end"]
    before = [one.planned_end for one in here.programme.sittings]
    hour.setFocus()
    hour.selectAll()
    type_text(hour, "1845")
    here.window.undo()  # undoes adding this sitting
    settle(here.window, qtbot)
    assert here.panel.form_side.gone.hasFocus()
    here.window.redo()
    settle(here.window, qtbot)
    assert here.panel.form_side.gone.isHidden()
    assert here.panel.in_sight() == str(made)
    assert [one.planned_end for one in here.programme.sittings] == before


def test_after_an_undo_with_nothing_typed_the_list_has_the_focus(here: Here, qtbot: QtBot) -> None:
    made = here.panel.commands.add_sitting()
    here.panel.go_to("sitting", made)
    here.panel.enter_form()
    here.window.undo()
    settle(here.window, qtbot)
    assert here.panel.form_side.gone.isHidden()
    assert here.panel.lists["sittings"].list.hasFocus()
    assert len(here.programme.sittings) == 4
