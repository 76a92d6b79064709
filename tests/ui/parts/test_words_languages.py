"""The languages of a text field: side by side or one at a time; letters of another language."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import Held, Key, hands
from tests.ui.words_desk import Desk, desk, hint, say
from ui.parts.words_edit import WordsEdit

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["desk", "hands"]


def test_a_button_shows_the_other_language_and_marks_it_as_missing(desk: Desk) -> None:
    desk.hands.type("نص")
    desk.edit.head.buttons["en"].click()
    assert desk.body(desk.first) == "نص"
    assert desk.edit.text == ""
    assert desk.edit.field.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert desk.edit.head.buttons["en"].property("empty") is True
    desk.hands.qtbot.wait(0)
    desk.edit.field.setFocus()
    desk.hands.type("Text")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    desk.hands.settle()
    assert desk.body(desk.first, "en") == "Text"
    assert desk.edit.head.buttons["en"].property("empty") is False
    desk.written_elsewhere(desk.first, "نص آخر")
    assert hint(desk.edit) == say(desk, "words-stale")


def test_tab_goes_through_the_languages_and_keeps_the_chosen_one(desk: Desk) -> None:
    arabic, english = (desk.edit.fields[lang] for lang in ("ar", "en"))
    desk.hands.type("نص")
    desk.hands.hit(Key.Key_Tab)
    assert english.field.hasFocus()
    assert desk.body(desk.first) == "نص"
    desk.hands.type("Text")
    desk.hands.hit(Key.Key_Tab)
    assert desk.body(desk.first, "en") == "Text"
    assert not desk.edit.isAncestorOf(desk.hands.focus)
    assert desk.edit.lang == "ar"
    desk.hands.hit(Key.Key_Tab, held=Held.ShiftModifier)
    assert english.field.hasFocus()
    desk.panel.enter()
    desk.panel.enter_form()
    assert arabic.field.hasFocus()
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier)
    desk.panel.enter()
    desk.panel.enter_form()
    assert english.field.hasFocus()


def test_a_key_switches_to_the_next_language(desk: Desk) -> None:
    desk.hands.type("نص")
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier)
    assert desk.body(desk.first) == "نص"
    assert (desk.edit.lang, desk.edit.text) == ("en", "")
    desk.hands.type("Text")
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier)
    assert (desk.edit.lang, desk.edit.text) == ("ar", "نص")
    assert desk.body(desk.first, "en") == "Text"


@pytest.mark.parametrize("lines", [1, 3])
def test_a_field_that_has_shown_nothing_yet_has_its_own_direction(desk: Desk, lines: int) -> None:
    edit = WordsEdit(desk.hands.window.session, "item-title", lines=lines)
    ways = {lang: one.field.layoutDirection() for lang, one in edit.fields.items()}
    assert ways == {"ar": Qt.LayoutDirection.RightToLeft, "en": Qt.LayoutDirection.LeftToRight}


@pytest.mark.sampled
@pytest.mark.daily
def test_each_row_begins_in_the_language_of_the_window(desk: Desk) -> None:
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier)
    desk.hands.type("Text")
    desk.panel.enter()
    desk.panel.enter_form()
    assert desk.edit.fields["en"].field.hasFocus()  # still the same row
    desk.at(desk.second)
    assert desk.edit.fields["ar"].field.hasFocus()
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier)
    desk.hands.type("Other")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    desk.panel.enter()
    desk.hands.hit(Key.Key_A)
    assert desk.edit.fields["ar"].field.hasFocus()
    desk.hands.type("نص")
    desk.hands.hit(Key.Key_Tab)
    desk.hands.type("New")
    desk.panel.enter()
    added = desk.panel.chosen
    assert added is not None
    assert added not in (desk.first, desk.second)
    assert (desk.body(added), desk.body(added, "en")) == ("نص", "New")
    desk.hands.window.app.change(language="en")
    desk.hands.settle()
    desk.at(desk.first)
    desk.at(desk.second)
    assert desk.edit.fields["en"].field.hasFocus()


# -- the right language ------------------------------------------------------------------------------------


def question(desk: Desk, lang: str) -> str:
    asked = desk.edit.fields[lang].note.question
    return "" if asked is None or asked.isHidden() else asked.words


def test_both_languages_are_side_by_side_where_there_is_room(desk: Desk) -> None:
    arabic, english = (desk.edit.fields[lang] for lang in ("ar", "en"))
    assert arabic.isVisible()
    assert english.isVisible()
    assert english.x() < arabic.x()
    desk.hands.type("نص")
    assert not any(button.isVisible() for button in desk.edit.head.buttons.values())
    desk.edit.enter("en")
    assert english.field.hasFocus()
    assert desk.body(desk.first) == "نص"  # leaving saved it
    desk.hands.type("Text")
    desk.hands.hit(Key.Key_Tab)
    assert desk.body(desk.first, "en") == "Text"
    desk.hands.window.resize(1000, 768)
    desk.hands.qtbot.waitUntil(lambda: not arabic.isVisible())
    assert english.isVisible()  # the one that had the focus last
    assert all(button.isVisible() for button in desk.edit.head.buttons.values())
    desk.hands.go(english.field)
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier)
    assert arabic.field.hasFocus()
    assert not english.isVisible()


def test_the_interface_s_language_comes_first(desk: Desk) -> None:
    desk.hands.window.app.change(language="en")
    desk.hands.settle()
    desk.hands.qtbot.waitUntil(lambda: desk.edit.fields["en"].x() < desk.edit.fields["ar"].x())


def test_a_key_moves_a_text_to_the_language_of_its_letters(desk: Desk) -> None:
    desk.hands.type("States sh")
    assert question(desk, "ar") == say(desk, "words-misplaced", here="العربية", there="الإنكليزية")
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier)
    english = desk.edit.fields["en"]
    assert english.field.hasFocus()
    assert (desk.edit.fields["ar"].text, english.text) == ("", "States sh")
    desk.hands.type("ould")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert (desk.body(desk.first), desk.body(desk.first, "en")) == (None, "States should")
    assert question(desk, "en") == ""


def test_a_key_retypes_a_text_typed_on_the_wrong_layout(desk: Desk) -> None:
    desk.hands.type("tddkh")
    asked = desk.edit.fields["ar"].note.question
    assert asked is not None
    assert "فيينا" in asked._retype.accessibleName()
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier | Held.ShiftModifier)
    assert desk.edit.text == "فيينا"
    assert question(desk, "ar") == ""
    desk.hands.hit(Key.Key_Z, held=Held.ControlModifier)  # the field's own undo
    assert desk.edit.text == "tddkh"
    asked._retype.click()
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert desk.body(desk.first) == "فيينا"


def test_a_text_saved_in_the_wrong_language_can_be_moved_too(desk: Desk) -> None:
    desk.hands.type("Karl Meier")
    desk.hands.hit(Key.Key_Tab)
    assert desk.body(desk.first) == "Karl Meier"  # still asked about, and not lost
    asked = desk.edit.fields["ar"].note.question
    assert asked is not None
    asked._move.click()
    desk.hands.hit(Key.Key_Tab)
    assert (desk.body(desk.first), desk.body(desk.first, "en")) == (None, "Karl Meier")


def test_a_foreign_name_can_be_confirmed(desk: Desk) -> None:
    desk.hands.type("Karl Meier")
    desk.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert desk.body(desk.first) == "Karl Meier"
    assert question(desk, "ar") == ""
    desk.at(desk.second)
    desk.at(desk.first)
    assert question(desk, "ar") == ""


@pytest.mark.parametrize("text", ["UNODC", "A/RES/77/1", "Ka", "12345", "اتفاقية UN Convention"])
def test_nothing_is_asked_about_a_text_present_in_every_language(desk: Desk, text: str) -> None:
    desk.hands.type(text)
    assert question(desk, "ar") == ""


def test_a_text_is_not_moved_over_another(desk: Desk) -> None:
    desk.written_elsewhere(desk.first, "Text", "en")
    desk.hands.type("Another")
    desk.hands.hit(Key.Key_L, held=Held.ControlModifier)
    assert question(desk, "ar") == say(desk, "words-taken")
    assert (desk.edit.text, desk.edit.fields["en"].text) == ("Another", "Text")
