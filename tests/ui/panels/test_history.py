"""The history: acts are worded, searched, followed to their rows, and undone out of order."""

import json
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import bare
from tests.ui.hands import Hands, Key, chosen, hands, texts
from ui.panels.history.history_panel import PAGE, HistoryPanel
from ui.state.panel_table import AT_SIDE
from wgdesk.acting.desk import Desk
from wgdesk.acts.helpers.argument_kinds import DocumentKind
from wgdesk.acts.outcome import add_document, add_point, edit_document
from wgdesk.acts.podium import tell_quorum
from wgdesk.reads.queries.history import history_count

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["hands"]


@pytest.fixture
def panel(hands: Hands) -> HistoryPanel:
    made: HistoryPanel = hands.open("history")
    return made


def document(hands: Hands) -> int:
    return hands.desk.do(add_document, kind=DocumentKind.NOTE)


def test_acts_are_listed_newest_first_and_counted(hands: Hands, panel: HistoryPanel) -> None:
    document(hands)
    hands.settle()
    assert texts(panel.list)[0] == hands.window.app.speech.say("act-add-document")
    entries = [row.key for row in panel.list.rows.rows]
    assert entries == sorted(entries, reverse=True)
    count = hands.desk.read(history_count)
    assert panel._count.text() == hands.window.app.speech.figure(count)


def test_the_station_or_user_of_an_act_is_named(hands: Hands, panel: HistoryPanel) -> None:
    shared, own = "meeting_9_chair", {"station": "2", "user": "n_chair"}  # the login of a station, and a user
    for given in ({"station": shared, "user": shared}, own, {"station": "2"}):
        desk = Desk.open(hands.window.path, clock=hands.window.app.clock, **given)
        desk.do(add_document, kind=DocumentKind.NOTE)
        desk.close()
    document(hands)  # so that the window reads them
    hands.settle()
    newest = [bare(row.more).rpartition(" · ")[2] for row in panel.list.rows.rows[1:4]]
    assert newest == ["المحطة ٢", "n_chair", "مكتب الرئاسة"]


def test_the_selected_act_stays_selected_when_others_come(hands: Hands, panel: HistoryPanel) -> None:
    before = chosen(panel.list)
    assert before
    document(hands)
    hands.settle()
    assert chosen(panel.list) == before


def test_the_history_opens_at_the_newest_act(hands: Hands, panel: HistoryPanel) -> None:
    for _ in range(3):
        document(hands)
    hands.settle()
    panel.list.setCurrentIndex(panel.list.rows.index(2))
    hands.open("documents")
    document(hands)
    hands.open("history")
    hands.settle()
    assert chosen(panel.list) == hands.desk.read(history_count)
    assert panel.list.currentIndex().row() == 0


def test_a_click_undoes_nothing(hands: Hands, panel: HistoryPanel) -> None:
    document(hands)
    hands.settle()
    count = hands.desk.read(history_count)
    at = panel.list.visualRect(panel.list.rows.index(0)).center()
    hands.qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert hands.desk.read(history_count) == count


def test_space_undoes_the_selected_act_whatever_came_after_it(hands: Hands, panel: HistoryPanel) -> None:
    first = document(hands)
    second = document(hands)
    hands.settle()
    panel.list.setCurrentIndex(panel.list.rows.index(1))
    hands.hit(Key.Key_Space)
    keys = {one.id for one in hands.outcome.documents}
    assert (first in keys, second in keys) == (False, True)
    assert panel.list.hasFocus()
    row = panel.list.rows.row_at(panel.list.currentIndex())
    assert row.badge == hands.window.app.speech.say("history-undone")
    assert not panel._undo.isEnabled()
    assert "تراجع" in hands.window.toast.text
    hands.redo()
    assert first in {one.id for one in hands.outcome.documents}


@pytest.mark.daily
def test_undoing_an_act_that_a_later_one_builds_on_is_refused(hands: Hands, panel: HistoryPanel) -> None:
    key = document(hands)
    hands.desk.do(edit_document, document_id=key, symbol="A/1")
    hands.settle()
    panel.list.setCurrentIndex(panel.list.rows.index(1))
    hands.hit(Key.Key_Space)
    assert panel.banner.text
    assert key in {one.id for one in hands.outcome.documents}


def test_an_act_that_changed_nothing_cannot_be_undone(hands: Hands, panel: HistoryPanel) -> None:
    hands.desk.do(tell_quorum, kind="debate", present=3, required=2)
    hands.settle()
    panel.list.setCurrentIndex(panel.list.rows.index(0))
    assert not panel._undo.isEnabled()
    assert "٣" in texts(panel.list)[0]


def test_enter_shows_what_an_act_was_about(hands: Hands, panel: HistoryPanel) -> None:
    key = document(hands)
    hands.desk.do(edit_document, document_id=key, symbol="A/1")
    hands.settle()
    panel.list.setCurrentIndex(panel.list.rows.index(0))
    hands.hit(Key.Key_Return)
    documents = hands.window.panel
    assert documents is hands.window.panels["documents"]
    assert chosen(documents.list) == key
    hands.open("history")
    item = hands.live.programme.items[0].id
    hands.desk.do(add_point, item_id=item, verb={}, said={})
    hands.settle()
    panel.list.setCurrentIndex(panel.list.rows.index(0))
    assert panel._look.isEnabled()


def test_acts_are_found_by_their_wording_and_esc_clears_the_search(hands: Hands, panel: HistoryPanel) -> None:
    key = document(hands)
    hands.desk.do(edit_document, document_id=key, symbol="A/1")
    hands.settle()
    hands.hit(Key.Key_Slash)
    assert panel.words.hasFocus()
    hands.type("وثيقة جديدة" if "جديدة" in hands.window.app.speech.act("add_document") else "وثيقة")
    hands.hit(Key.Key_Return)
    assert panel.list.hasFocus()
    assert texts(panel.list)
    for text in texts(panel.list):
        assert "وثيقة" in text
    hands.hit(Key.Key_A)
    hands.type("لا يوجد هذا في أي مكان")
    hands.qtbot.waitUntil(lambda: not panel.list.isVisible())
    assert panel._nothing.isVisible()
    hands.hit(Key.Key_Escape)
    assert panel.words.text() == ""
    assert panel.list.hasFocus()
    assert panel.list.rows.rowCount() > 2


def test_the_count_is_of_the_acts_found(hands: Hands, panel: HistoryPanel) -> None:
    figure = hands.window.app.speech.figure
    document(hands)
    document(hands)
    hands.settle()
    found = hands.window.app.speech.say("act-add-document")
    hands.hit(Key.Key_Slash)
    hands.type(found)
    hands.hit(Key.Key_Return)
    assert panel._count.text() == figure(panel.list.rows.rowCount())
    assert panel.list.rows.rowCount() < hands.desk.read(history_count)
    for _ in range(PAGE):
        document(hands)
    hands.settle()
    assert bare(panel._count.text()) == f"{figure(PAGE)}+"  # there may be more, not counted yet
    hands.go(panel.words)
    hands.hit(Key.Key_Escape)
    assert panel._count.text() == figure(hands.desk.read(history_count))


def test_older_acts_load_when_the_end_is_scrolled_into_view(hands: Hands, panel: HistoryPanel) -> None:
    for _ in range(PAGE + 20):
        document(hands)
    hands.settle()
    assert panel.list.rows.rowCount() == PAGE
    hands.hit(Key.Key_End)
    hands.qtbot.waitUntil(lambda: panel.list.rows.rowCount() > PAGE)
    entries = [row.key for row in panel.list.rows.rows]
    assert entries == sorted(entries, reverse=True)
    panel.go_to("journal", 1)
    assert chosen(panel.list) == 1


def test_acts_are_worded_in_the_language_of_the_interface(hands: Hands, panel: HistoryPanel) -> None:
    document(hands)
    hands.settle()
    hands.window.app.change(language="en")
    assert texts(panel.list)[0] == "New document"
    assert bare(panel._says.text()).startswith("Act ")


def test_acts_unknown_to_this_version_are_shown_by_their_name(hands: Hands) -> None:
    document(hands)
    with closing(sqlite3.connect(hands.window.path)) as raw:
        raw.execute("UPDATE journal SET act = 'levitate', args = ? WHERE id = 1", (json.dumps({"who": "X"}),))
        raw.execute("UPDATE journal SET act = 'align', args = '{}' WHERE id = 2")
        raw.commit()
    panel: HistoryPanel = hands.open("history")
    assert texts(panel.list)[-1] == "levitate"
    told = hands.window.app.speech.act("align")
    assert told[0].upper() + told[1:] in texts(panel.list)


def test_the_meeting_can_be_undone_with_every_panel_built(hands: Hands) -> None:
    window = hands.window
    for name in AT_SIDE:
        window.show_panel(name)
    window.show_panel("report").turn_adopting()
    window.screens().toggle_display()
    window.screens().toggle_podium()
    hands.undo()  # one act is left: the import of the record
    assert window.panel is window.empty
    window.app.change(language="en")
    window.app.change(language="ar", scale=110)
    hands.qtbot.waitUntil(lambda: window.stack.count() == 1)
    window.app.change(theme="dark")
    hands.redo()
    for name in AT_SIDE:
        window.show_panel(name)
    assert window.panels["documents"].list.rows.rowCount() == len(hands.outcome.documents)
