"""A field for a text in its languages: saved when left, never overwritten while one types."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.meetings import close_record
from tests.ui.hands import Hands, Held, Key, hands
from tests.ui.words_desk import Desk, desk, hint, say
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.widgets.boxes import column
from wgdesk.acts.outcome import remove_recommendation
from wgdesk.reads.values.words import Words

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["desk", "hands"]


def test_leaving_the_field_saves_the_text(desk: Desk) -> None:
    desk.hands.type("ينبغي العمل")
    assert hint(desk.edit) == say(desk, "words-not-kept-long")
    assert desk.body(desk.first) is None
    desk.hands.hit(Key.Key_Tab)
    assert desk.body(desk.first) == "ينبغي العمل"
    desk.hands.settle()
    assert hint(desk.edit) == ""


def test_ctrl_enter_saves_and_the_cursor_stays(desk: Desk) -> None:
    desk.hands.type("الأول")
    desk.hands.hit(Key.Key_Return)
    desk.hands.type("الثاني")
    desk.hands.hit(Key.Key_Up)
    before = desk.edit.field.textCursor().position()
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    desk.hands.settle()
    assert desk.body(desk.first) == "الأول\nالثاني"
    assert desk.edit.field.hasFocus()
    assert desk.edit.field.textCursor().position() == before
    desk.hands.type("X")
    assert desk.edit.text.index("X") == before


def test_esc_discards_the_typed_text_and_then_leaves(desk: Desk) -> None:
    desk.hands.type("كلام")
    desk.hands.hit(Key.Key_Escape)
    assert desk.edit.text == ""
    assert desk.edit.field.hasFocus()
    desk.hands.hit(Key.Key_Escape)
    assert desk.panel.list.hasFocus()
    assert desk.body(desk.first) is None


def test_undo_acts_on_the_typing_first_and_then_on_the_last_act(desk: Desk) -> None:
    desk.hands.type("أ")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    desk.hands.settle()
    desk.hands.type("ب")
    desk.hands.undo()
    assert desk.edit.text == "أ"  # the field's undo
    assert desk.body(desk.first) == "أ"
    desk.hands.undo()
    assert desk.edit.text == ""  # the desk's undo
    assert desk.body(desk.first) is None
    desk.hands.redo()
    assert desk.body(desk.first) == "أ"
    assert desk.edit.text == "أ"


def test_a_text_written_elsewhere_is_shown_after_esc(desk: Desk) -> None:
    desk.hands.type("ما أكتبه")
    desk.written_elsewhere(desk.first, "ما كتبه غيري")
    assert desk.edit.text == "ما أكتبه"
    assert hint(desk.edit) == say(desk, "words-changed-elsewhere")
    desk.hands.hit(Key.Key_Escape)
    assert desk.edit.text == "ما كتبه غيري"
    assert hint(desk.edit) == ""


def test_a_text_written_elsewhere_is_shown_where_nobody_types(desk: Desk) -> None:
    desk.written_elsewhere(desk.first, "ما كتبه غيري")
    assert desk.edit.text == "ما كتبه غيري"
    assert desk.edit.field.hasFocus()


def test_changes_to_other_rows_do_not_move_the_cursor(desk: Desk) -> None:
    desk.hands.type("نص طويل")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    desk.hands.settle()
    before = desk.edit.field.textCursor().position()
    assert before == len("نص طويل")
    desk.hands.hit(Key.Key_Home, held=Held.ShiftModifier)
    desk.written_elsewhere(desk.second, "غيره")
    assert desk.edit.field.textCursor().position() == 0
    assert desk.edit.field.textCursor().selectedText() == "نص طويل"


def test_the_row_shown_next_gets_nothing_of_what_was_typed(desk: Desk) -> None:
    desk.hands.type("للأول")
    desk.panel.list.point_at(desk.second)  # as another station's act may do; the focus does not move
    assert desk.edit.text == ""
    assert (desk.body(desk.first), desk.body(desk.second)) == ("للأول", None)


def test_a_row_removed_while_one_types_is_reported(desk: Desk) -> None:
    desk.hands.type("للأول")
    other = desk.hands.elsewhere()
    other.do(remove_recommendation, recommendation_id=desk.first)
    other.close()
    desk.hands.desk.catch_up()
    desk.hands.settle()
    gone = desk.panel._gone
    assert gone.hasFocus()
    assert "للأول" in gone._typed.text()
    assert desk.panel._form.isHidden()  # the form does not move on to the neighbour
    desk.hands.type("ا")
    desk.hands.hit(Key.Key_A)  # not a command of the list
    assert len(desk.rows) == 1
    assert desk.body(desk.second) is None
    desk.hands.hit(Key.Key_Escape)
    assert desk.panel.list.hasFocus()
    desk.hands.go(desk.edit.field)
    desk.hands.type("للثاني")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert desk.body(desk.second) == "للثاني"


def test_a_row_undone_while_one_types_comes_back_with_the_typed_text(desk: Desk) -> None:
    desk.at(desk.second)
    desk.hands.type("للثاني")
    desk.hands.window.undo()  # undoes adding this row, as by mouse
    desk.hands.settle()
    assert desk.panel._gone.hasFocus()
    assert desk.body(desk.first) is None
    desk.panel._gone._copy.click()
    assert QApplication.clipboard().text() == "للثاني"
    desk.hands.redo()
    assert desk.panel._gone.isHidden()
    assert desk.panel.chosen == desk.second
    assert desk.edit.text == "للثاني"
    desk.hands.go(desk.edit.field)
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert desk.body(desk.second) == "للثاني"


def test_a_button_leaves_the_removed_row(desk: Desk) -> None:
    desk.at(desk.second)
    desk.hands.type("للثاني")
    desk.hands.window.undo()
    desk.hands.settle()
    desk.hands.go(desk.panel._gone._done)
    desk.hands.hit(Key.Key_Space)
    assert desk.panel.list.hasFocus()
    assert not desk.panel._form.isHidden()


def test_the_window_reports_a_text_that_cannot_be_saved_before_it_closes(desk: Desk) -> None:
    desk.hands.type("كلام")
    desk.hands.desk.do(close_record)
    desk.hands.settle()
    window = desk.hands.window
    assert not window.close()
    assert desk.panel.banner.text == say(desk, "refused-record-closed")
    assert desk.edit.text == "كلام"
    assert desk.edit.field.hasFocus()
    assert window.close()


def test_a_text_that_cannot_be_saved_is_not_lost(desk: Desk) -> None:
    desk.hands.type("كلام")
    desk.hands.desk.do(close_record)
    desk.hands.settle()
    desk.hands.hit(Key.Key_Tab, Key.Key_Tab)  # past the other language
    assert desk.panel.banner.text == say(desk, "refused-record-closed")
    assert desk.edit.text == "كلام"
    desk.at(desk.second)
    assert desk.edit.text == ""
    desk.at(desk.first)
    assert desk.edit.text == "كلام"
    assert hint(desk.edit) == say(desk, "words-not-kept-long")
    desk.hands.undo()  # the desk's undo reopens the record
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)


def test_hard_spaces_do_not_count_as_a_change(desk: Desk) -> None:
    desk.written_elsewhere(desk.first, "المادة\u00a05 من الاتفاقية")
    assert not desk.edit.changed
    desk.hands.hit(Key.Key_Tab)
    assert desk.body(desk.first) == "المادة\u00a05 من الاتفاقية"
    desk.at(desk.first)
    desk.hands.hit(Key.Key_End)
    desk.hands.type("!")
    desk.hands.hit(Key.Key_Tab)
    assert desk.body(desk.first) == "المادة\u00a05 من الاتفاقية!"


def test_opening_the_menu_of_the_field_saves_nothing(desk: Desk) -> None:
    desk.hands.type("نصف")
    left = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason)
    QApplication.sendEvent(desk.edit.field, left)
    assert desk.body(desk.first) is None


def test_closing_the_window_saves_a_half_written_text(desk: Desk) -> None:
    desk.hands.type("نصف جملة")
    other = desk.hands.elsewhere()
    kept: list[str | None] = []

    def closing() -> None:
        desk.hands.desk = other
        kept.append(desk.body(desk.first))

    desk.hands.window.closed.connect(closing)
    desk.hands.window.close()
    assert kept == ["نصف جملة"]  # before the record was released
    other.close()


def test_the_field_grows_with_the_text_size(desk: Desk) -> None:
    before = desk.edit.field.height()
    desk.hands.window.app.change(scale=150)
    assert desk.edit.field.height() > before


@pytest.fixture
def line(hands: Hands) -> Iterator[WordsEdit]:
    """A field of one line by itself."""
    held = QWidget(hands.window)
    edit = WordsEdit(hands.window.session, "point-verb-field")
    box = column(hands.window.app, 0)
    box.addWidget(edit)
    held.setLayout(box)
    held.show()
    yield edit
    held.deleteLater()


def test_a_line_keeps_its_cursor_and_its_direction(hands: Hands, line: WordsEdit) -> None:
    item = hands.live.programme.items[0]
    place = TextPlace("agenda_item", item.id, "short")
    line.show_words(place, Words((("ar", "بند"), ("en", "Item"))))
    assert isinstance(line.field, QLineEdit)
    assert line.field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    line.field.setFocus()
    line.field.setCursorPosition(3)
    line.show_words(place, Words((("ar", "بند آخر"), ("en", "Item"))))
    assert (line.text, line.field.cursorPosition()) == ("بند آخر", 3)
    line.show_words(None, Words())
    assert not line.isEnabled()
    assert line.text == ""


def test_the_name_for_screen_readers_follows_the_language(hands: Hands, line: WordsEdit) -> None:
    assert line.field.accessibleName() == f"{hands.window.app.speech.say('point-verb-field')} · العربية"
    hands.window.app.change(language="en")
    verb = "Verb, past tense (emphasized); of an appeal: are urged to"
    assert line.field.accessibleName() == f"{verb} · Arabic"
    assert line.fields["en"].field.accessibleName() == f"{verb} · English"


def test_the_buttons_grow_and_shrink_with_the_scale(desk: Desk) -> None:
    app = desk.hands.window.app
    for scale in (150, 80, 100):
        app.change(scale=scale)
        desk.hands.settle()
        for button in desk.edit.head.buttons.values():
            assert button.font().pointSizeF() == app.theme.font("text").pointSizeF()


# -- esc and undo ------------------------------------------------------------------------------------------


def test_undo_restores_what_esc_discarded(desk: Desk) -> None:
    desk.written_elsewhere(desk.first, "نص محفوظ")
    desk.hands.hit(Key.Key_End)
    desk.hands.type(" ثم كلام")
    desk.hands.hit(Key.Key_Escape)
    assert desk.edit.text == "نص محفوظ"
    desk.hands.undo()
    assert desk.edit.text == "نص محفوظ ثم كلام"
    assert desk.body(desk.first) == "نص محفوظ"  # the desk undid nothing


def test_enter_begins_a_line_in_a_long_field_as_its_hint_says(desk: Desk) -> None:
    desk.hands.type("سطر")
    desk.hands.hit(Key.Key_Return)
    assert desk.edit.text == "سطر\n"
    assert "Ctrl+Enter" in hint(desk.edit)


# -- locked ------------------------------------------------------------------------------------------------


def test_the_texts_of_a_closed_record_can_only_be_read(desk: Desk) -> None:
    desk.hands.desk.do(close_record)
    desk.hands.settle()
    assert all(one.field.isReadOnly() for one in desk.edit.fields.values())
    desk.hands.hit(Key.Key_A)  # neither typed nor a command of the list
    assert desk.edit.text == ""
    assert hint(desk.edit) == say(desk, "refused-record-closed")
    desk.hands.undo()  # undoes the closing
    assert not desk.edit.field.isReadOnly()


def test_a_missing_language_of_an_adopted_text_can_still_be_written(desk: Desk) -> None:
    lacking, written = desk.edit.fields.values()
    place = desk.edit._place
    desk.edit.show_words(place, Words().but(written.lang, "Do this."))
    desk.edit.lock("recommendation-locked")
    assert (lacking.field.isReadOnly(), written.field.isReadOnly()) == (False, True)
    desk.edit.show_words(place, Words().but(written.lang, "Do this.").but(lacking.lang, "افعلوا"))
    assert lacking.field.isReadOnly()
    desk.edit.lock("")
    assert [one.field.isReadOnly() for one in (lacking, written)] == [False, False]
