"""A field for a text in its languages: kept when left, never overwritten under the hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.hands import Hands, Held, Key, hands
from ui.parts.words_edit import TextPlace, WordsEdit
from ui.widgets.boxes import column
from wgdesk.acts.outcome import remove_recommendation
from wgdesk.acts.setup import close_record
from wgdesk.acts.wording import write_text
from wgdesk.reads.values.outcome import RecommendationNow
from wgdesk.reads.values.words import Words

__all__ = ["hands"]


class Desk:
    """Two fields and a line elsewhere to go to, on two recommendations that are not adopted."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.panel = hands.open("recommendations")
        hands.hit(Key.Key_A, Key.Key_Escape, Key.Key_A)
        fresh = hands.outcome.clusters[0].recommendations[-2:]
        self.first, self.second = (one.id for one in fresh)
        self.edit = self.panel.form._body
        self.at(self.first)

    def at(self, key: int) -> None:
        """Choose a recommendation and go to its text."""
        self.panel.enter()
        self.panel.go_to("recommendation", key)
        self.hands.go(self.edit.field)

    def row(self, key: int) -> RecommendationNow:
        found = (it for cluster in self.hands.outcome.clusters for it in cluster.recommendations)
        return next(one for one in found if one.id == key)

    def body(self, key: int, lang: str = "ar") -> str | None:
        return self.row(key).body.get(lang)

    def written_elsewhere(self, key: int, body: str, lang: str = "ar") -> None:
        """Another station writes."""
        other = self.hands.elsewhere()
        other.do(write_text, table="recommendation", row=key, field="body", lang=lang, body=body)
        other.close()
        self.hands.desk.catch_up()
        self.hands.settle()


@pytest.fixture
def desk(hands: Hands) -> Desk:
    return Desk(hands)


def hint(edit: WordsEdit) -> str:
    return "" if edit._hint.isHidden() else edit._hint.text()


def say(desk: Desk, key: str) -> str:
    return desk.hands.window.app.speech.say(key)


def test_leaving_the_field_keeps_the_text(desk: Desk) -> None:
    desk.hands.type("ينبغي العمل")
    assert hint(desk.edit) == say(desk, "words-not-kept")
    assert desk.body(desk.first) is None
    desk.hands.hit(Key.Key_Tab)
    assert desk.body(desk.first) == "ينبغي العمل"
    desk.hands.settle()
    assert hint(desk.edit) == ""


def test_ctrl_enter_keeps_and_the_cursor_stays(desk: Desk) -> None:
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


def test_esc_takes_back_what_was_typed_and_then_leaves(desk: Desk) -> None:
    desk.hands.type("كلام")
    desk.hands.hit(Key.Key_Escape)
    assert desk.edit.text == ""
    assert desk.edit.field.hasFocus()
    desk.hands.hit(Key.Key_Escape)
    assert desk.panel.list.hasFocus()
    assert desk.body(desk.first) is None


def test_undo_is_the_field_s_while_it_holds_something_and_then_the_desk_s(desk: Desk) -> None:
    desk.hands.type("أ")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    desk.hands.settle()
    desk.hands.type("ب")
    desk.hands.undo()
    assert desk.edit.text == "أ"  # of the field
    assert desk.body(desk.first) == "أ"
    desk.hands.undo()
    assert desk.edit.text == ""  # of the desk
    assert desk.body(desk.first) is None
    desk.hands.redo()
    assert desk.body(desk.first) == "أ"
    assert desk.edit.text == "أ"


def test_what_is_written_elsewhere_waits_for_esc(desk: Desk) -> None:
    desk.hands.type("ما أكتبه")
    desk.written_elsewhere(desk.first, "ما كتبه غيري")
    assert desk.edit.text == "ما أكتبه"
    assert hint(desk.edit) == say(desk, "words-changed-elsewhere")
    desk.hands.hit(Key.Key_Escape)
    assert desk.edit.text == "ما كتبه غيري"
    assert hint(desk.edit) == ""


def test_what_is_written_elsewhere_is_shown_where_nobody_types(desk: Desk) -> None:
    desk.written_elsewhere(desk.first, "ما كتبه غيري")
    assert desk.edit.text == "ما كتبه غيري"
    assert desk.edit.field.hasFocus()


def test_news_of_something_else_moves_no_cursor(desk: Desk) -> None:
    desk.hands.type("نص طويل")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    desk.hands.settle()
    before = desk.edit.field.textCursor().position()
    assert before == len("نص طويل")
    desk.hands.hit(Key.Key_Home, held=Held.ShiftModifier)
    desk.written_elsewhere(desk.second, "غيره")
    assert desk.edit.field.textCursor().position() == 0
    assert desk.edit.field.textCursor().selectedText() == "نص طويل"


def test_a_row_that_comes_under_the_hand_gets_nothing_of_what_was_typed(desk: Desk) -> None:
    desk.hands.type("للأول")
    desk.panel.list.point_at(str(desk.second))  # as another station's act may do; the focus does not move
    assert desk.edit.text == ""
    assert (desk.body(desk.first), desk.body(desk.second)) == ("للأول", None)


def test_a_row_removed_under_the_hand_says_so(desk: Desk) -> None:
    desk.hands.type("للأول")
    other = desk.hands.elsewhere()
    other.do(remove_recommendation, recommendation_id=desk.first)
    other.close()
    desk.hands.desk.catch_up()
    desk.hands.settle()
    assert desk.edit.text == ""
    assert desk.panel.banner.text
    assert desk.body(desk.second) is None
    desk.hands.type("للثاني")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert desk.body(desk.second) == "للثاني"


def test_the_window_does_not_close_over_what_cannot_be_kept_until_that_was_told(desk: Desk) -> None:
    desk.hands.desk.do(close_record)
    desk.hands.settle()
    desk.hands.type("كلام")
    window = desk.hands.window
    assert not window.close()
    assert desk.panel.banner.text == say(desk, "refused-record-closed")
    assert desk.edit.text == "كلام"
    assert desk.edit.field.hasFocus()
    assert window.close()


def test_what_cannot_be_kept_is_not_lost(desk: Desk) -> None:
    desk.hands.desk.do(close_record)
    desk.hands.settle()
    desk.hands.type("كلام")
    desk.hands.hit(Key.Key_Tab)
    assert desk.panel.banner.text == say(desk, "refused-record-closed")
    assert desk.edit.text == "كلام"
    desk.at(desk.second)
    assert desk.edit.text == ""
    desk.at(desk.first)
    assert desk.edit.text == "كلام"
    assert hint(desk.edit) == say(desk, "words-not-kept")
    desk.hands.undo()  # the desk's: the record is open again
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)


def test_the_other_language_is_a_button_away_and_says_what_it_lacks(desk: Desk) -> None:
    desk.hands.type("نص")
    desk.edit._buttons["en"].click()
    assert desk.body(desk.first) == "نص"
    assert desk.edit.text == ""
    assert desk.edit.field.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert desk.edit._buttons["en"].property("empty") is True
    desk.hands.qtbot.wait(0)
    desk.edit.field.setFocus()
    desk.hands.type("Text")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    desk.hands.settle()
    assert desk.body(desk.first, "en") == "Text"
    assert desk.edit._buttons["en"].property("empty") is False
    desk.written_elsewhere(desk.first, "نص آخر")
    assert hint(desk.edit) == say(desk, "words-stale")


def test_a_key_turns_to_the_next_language_and_tab_goes_to_the_next_field(desk: Desk) -> None:
    desk.hands.type("نص")
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier)
    assert desk.body(desk.first) == "نص"
    assert (desk.edit.lang, desk.edit.text) == ("en", "")
    desk.hands.type("Text")
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier)
    assert (desk.edit.lang, desk.edit.text) == ("ar", "نص")
    assert desk.body(desk.first, "en") == "Text"
    desk.hands.hit(Key.Key_Tab)
    assert QApplication.focusWidget() not in (desk.edit.field, *desk.edit._buttons.values())


def test_hard_spaces_are_no_change(desk: Desk) -> None:
    desk.written_elsewhere(desk.first, "المادة\u00a05 من الاتفاقية")
    assert not desk.edit.changed
    desk.hands.hit(Key.Key_Tab)
    assert desk.body(desk.first) == "المادة\u00a05 من الاتفاقية"
    desk.at(desk.first)
    desk.hands.hit(Key.Key_End)
    desk.hands.type("!")
    desk.hands.hit(Key.Key_Tab)
    assert desk.body(desk.first) == "المادة\u00a05 من الاتفاقية!"


def test_its_own_menu_keeps_nothing(desk: Desk) -> None:
    desk.hands.type("نصف")
    left = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason)
    QApplication.sendEvent(desk.edit.field, left)
    assert desk.body(desk.first) is None


def test_closing_the_window_keeps_what_is_half_written(desk: Desk) -> None:
    desk.hands.type("نصف جملة")
    other = desk.hands.elsewhere()
    kept: list[str | None] = []

    def closing() -> None:
        desk.hands.desk = other
        kept.append(desk.body(desk.first))

    desk.hands.window.closed.connect(closing)
    desk.hands.window.close()
    assert kept == ["نصف جملة"]  # before the record was let go
    other.close()


def test_the_field_grows_with_the_letters(desk: Desk) -> None:
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
    assert line.field.accessibleName() == hands.window.app.speech.say("point-verb-field")
    hands.window.app.change(language="en")
    assert line.field.accessibleName() == "Verb, in the past (emphasized)"


def test_its_buttons_grow_and_shrink_with_everything_else(desk: Desk) -> None:
    app = desk.hands.window.app
    for scale in (150, 80, 100):
        app.change(scale=scale)
        desk.hands.settle()
        for button in desk.edit._buttons.values():
            assert button.font().pointSizeF() == app.theme.font("text").pointSizeF()
