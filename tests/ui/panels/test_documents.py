"""The panel of documents, standing for every panel with a list and a form."""

from PySide6.QtCore import Qt

from tests.meetings import close_record
from tests.ui.hands import Hands, Held, Key, chosen, hands, texts
from ui.panels.documents.documents_panel import DocumentsPanel
from wgdesk.acts.helpers.argument_kinds import DocumentKind
from wgdesk.acts.outcome import add_document, edit_document, remove_document
from wgdesk.acts.wording import write_text
from wgdesk.rules.narrative import longest

__all__ = ["hands"]


def keys(hands: Hands) -> list[int]:
    return [one.id for one in hands.outcome.documents]


def test_rows_show_title_symbol_and_kind(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    shown, there = panel.list.rows.rows, hands.outcome.documents
    assert [row.key for row in shown] == [one.id for one in there]
    assert panel.count.text() == hands.window.app.speech.figure(len(there))
    for row, one in zip(shown, there, strict=True):
        title = one.title.get("ar") or one.content.get("ar")
        if title:
            assert title in row.text
        assert one.symbol in row.more


def test_the_form_is_entered_with_enter_and_left_with_esc(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    hands.hit(Key.Key_Return)
    assert panel._symbol.hasFocus()
    hands.hit(Key.Key_Escape)
    assert panel.list.hasFocus()
    hands.hit(Key.Key_Space)
    hands.go(panel._title.field)
    hands.hit(Key.Key_Escape)
    assert panel.list.hasFocus()


def test_every_field_of_the_form_is_reached_in_the_order_seen(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    hands.hit(Key.Key_Return)
    seen = [hands.focus]
    while True:
        hands.hit(Key.Key_Tab)
        if not panel.fields.isAncestorOf(hands.focus):
            break
        seen.append(hands.focus)
    wanted = [panel._symbol, panel._kind, panel._ours, panel._title.field, panel._content.field]
    assert [widget for widget in seen if widget in wanted] == wanted


def test_a_revised_document_is_marked(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    panel._revision.picked.emit("further_revised")
    assert hands.outcome.documents[0].revision == "further_revised"


def test_letters_are_not_commands_inside_the_form(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    before = keys(hands)
    hands.hit(Key.Key_Return)
    hands.go(panel._ours)
    hands.type("a/")  # twice the key that adds
    assert keys(hands) == before
    assert panel._ours.hasFocus()
    hands.hit(Key.Key_Escape)
    hands.type("a")
    assert len(keys(hands)) == len(before) + 1


def test_a_click_on_a_row_leaves_the_focus_on_the_list(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    at = panel.list.visualRect(panel.list.rows.index(1)).center()
    hands.qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert panel.list.hasFocus()
    assert chosen(panel.list) == keys(hands)[1]
    hands.qtbot.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert panel._symbol.hasFocus()


def test_adding_selects_the_new_row_and_goes_to_its_form(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    before = keys(hands)
    hands.hit(Key.Key_A)
    assert panel._symbol.hasFocus()
    added = (set(keys(hands)) - set(before)).pop()
    assert chosen(panel.list) == added
    hands.type("A/CONF/9")
    hands.hit(Key.Key_Return)
    assert panel._symbol.hasFocus()
    hands.settle()
    assert hands.outcome.documents[-1].symbol == "A/CONF/9"
    hands.undo()
    hands.undo()  # from the field, which holds nothing unsaved
    assert keys(hands) == before
    assert chosen(panel.list) == before[-1]  # the form shows the neighbour too
    assert panel._symbol.text() == hands.outcome.documents[-1].symbol
    hands.redo()
    assert keys(hands) == [*before, added]


def test_delete_removes_the_row_and_selects_the_neighbour(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    before = keys(hands)
    hands.hit(Key.Key_Down, Key.Key_Delete, Key.Key_Delete)  # without waiting for the screen in between
    assert keys(hands) == [before[0], *before[3:]]
    assert chosen(panel.list) == before[3]
    assert panel.list.hasFocus()
    assert panel.banner.text == ""
    hands.undo()
    hands.undo()
    assert keys(hands) == before
    assert [row.key for row in panel.list.rows.rows] == before
    assert panel.list.hasFocus()


def test_keys_work_on_an_empty_list(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    for _ in keys(hands):
        hands.hit(Key.Key_Delete)
    assert panel._add.hasFocus()
    assert panel._side.isHidden()
    assert panel._empty.isVisible()
    assert panel._what_to_do.text() == hands.window.app.speech.say("documents-empty-text")
    hands.undo()
    assert panel.list.hasFocus()
    hands.hit(Key.Key_Delete)
    hands.hit(Key.Key_Slash)
    assert len(keys(hands)) == 1
    assert panel._symbol.hasFocus()
    hands.undo()  # the form goes with its row
    assert panel._add.hasFocus()


def test_alt_and_arrows_move_the_row_however_quickly(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    a, *rest = keys(hands)
    hands.hit(Key.Key_Down, Key.Key_Down, held=Held.AltModifier)
    assert keys(hands) == [*rest[:2], a, *rest[2:]]
    assert chosen(panel.list) == a
    hands.hit(Key.Key_Up, Key.Key_Up, Key.Key_Up, held=Held.AltModifier)
    assert keys(hands) == [a, *rest]
    assert panel.list.hasFocus()
    hands.go(panel._symbol)
    hands.hit(Key.Key_Down, held=Held.AltModifier)  # in a field it is not a command
    assert keys(hands) == [a, *rest]


def test_letters_in_a_field_are_text(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    count = len(keys(hands))
    hands.go(panel._symbol)
    hands.hit(Key.Key_A, Key.Key_Slash, Key.Key_Space)
    assert panel._symbol.text() == "a/ "
    assert len(keys(hands)) == count


def test_a_row_removed_by_another_station_takes_its_form_along(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    first, second = keys(hands)[:2]
    hands.go(panel._symbol)
    other = hands.elsewhere()
    other.do(remove_document, document_id=int(first))
    other.close()
    hands.desk.catch_up()
    hands.settle()
    assert chosen(panel.list) == second
    assert panel._gone.hasFocus()  # the form of the second is not shown yet
    assert panel._form.isHidden()
    hands.hit(Key.Key_Escape)
    assert panel.list.hasFocus()
    assert panel._symbol.text() == hands.outcome.documents[0].symbol


def test_a_symbol_typed_for_a_removed_row_is_not_given_to_the_next(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    first = keys(hands)[0]
    before = [one.symbol for one in hands.outcome.documents]
    hands.go(panel._symbol)
    hands.type("/Rev.1")
    other = hands.elsewhere()
    other.do(remove_document, document_id=int(first))
    other.close()
    hands.desk.catch_up()
    hands.settle()
    assert "/Rev.1" in panel._gone._typed.text()
    hands.hit(Key.Key_Escape)
    assert [one.symbol for one in hands.outcome.documents] == before[1:]


def test_changes_from_elsewhere_move_neither_the_selection_nor_the_cursor(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    key = keys(hands)[1]
    hands.hit(Key.Key_Down)
    hands.go(panel._title.field)
    hands.hit(Key.Key_End)
    before = panel._title.field.textCursor().position()
    assert before
    other = hands.elsewhere()
    other.do(add_document, kind=DocumentKind.NOTE)
    other.do(edit_document, document_id=key, symbol="A/1")
    other.close()
    hands.desk.catch_up()
    hands.settle()
    assert chosen(panel.list) == key
    assert panel._symbol.text() == "A/1"
    assert panel._title.field.textCursor().position() == before


def test_a_refused_tick_is_taken_back(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    hands.go(panel._ours)
    was = panel._ours.isChecked()
    other = hands.elsewhere()
    other.do(close_record)  # this window has not heard of it yet
    other.close()
    hands.hit(Key.Key_Space)
    assert panel._ours.isChecked() is was
    assert panel.banner.text == hands.window.app.speech.say("refused-record-closed")
    panel.enter()
    hands.hit(Key.Key_Delete)
    assert panel.list.rows.rowCount() == len(keys(hands))


def test_the_longest_titles_fit_in_both_directions(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    key, wide = keys(hands)[0], panel._side.width()
    for lang, word in (("ar", "وثيقة A/1 "), ("en", "Paper وثيقة ")):
        body = (word * 1000)[: longest("document", "title")].strip()
        hands.desk.do(write_text, table="document", row=key, field="title", lang=lang, body=body)
    hands.settle()
    assert hands.window.width() == 1366
    assert panel.list.visualRect(panel.list.rows.index(0)).height() < 120
    assert texts(panel.list)[0].startswith("وثيقة A/1")
    assert panel._side.width() == wide


def test_a_duplicate_symbol_is_reported(hands: Hands) -> None:
    panel: DocumentsPanel = hands.open("documents")
    first, second = (one.id for one in hands.outcome.documents[:2])
    symbol = hands.outcome.documents[0].symbol
    assert symbol
    panel.list.point_at(second)
    assert panel._twice.isHidden()
    hands.desk.do(edit_document, document_id=second, symbol=symbol.lower())
    hands.settle()
    told = hands.window.app.speech.say("documents-symbol-twice")
    badges = {row.key: row.badge for row in panel.list.rows.rows}
    assert (badges[first], badges[second]) == (told, told)
    assert panel._twice.isVisible()
    hands.undo()
    assert panel._twice.isHidden()
