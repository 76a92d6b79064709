"""Two people change one text: no words are lost or overwritten unseen."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import bare
from tests.ui.hands import Held, Key, hands
from tests.ui.words_desk import Desk, desk, hint, say
from ui.dialogs.clash_dialog import ClashDialog
from ui.widgets.typed_text import text_in
from wgdesk.acts.wording import write_text
from wgdesk.errors import Refused

__all__ = ["desk", "hands"]

BEFORE, THEIRS = "ينبغي للدول العمل معاً اليوم.", "ينبغي للدول الأطراف العمل معاً اليوم."
BOTH = "ينبغي للدول الأطراف العمل معاً غداً."


@pytest.fixture
def typed(desk: Desk) -> Desk:
    """A field in which a text of the record is being changed."""
    desk.written_elsewhere(desk.first, BEFORE)
    desk.hands.hit(Key.Key_End)
    for _ in "اليوم.":
        desk.hands.hit(Key.Key_Backspace)
    desk.hands.type("غداً.")
    return desk


def shown(desk: Desk) -> ClashDialog:
    """Return the dialog with both changes."""
    (found,) = desk.hands.window.findChildren(ClashDialog)
    assert found.isVisible()
    return found


@pytest.mark.sampled
def test_saving_a_text_changed_meanwhile_asks_to_merge_both(typed: Desk) -> None:
    typed.written_elsewhere(typed.first, THEIRS)
    typed.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert typed.body(typed.first) == THEIRS
    dialog = shown(typed)
    assert [text_in(box) for box in (dialog.before, dialog.theirs)] == [BEFORE, THEIRS]
    marked = dialog.theirs.extraSelections()
    assert [one.cursor.selectedText().strip() for one in marked] == ["الأطراف"]
    assert text_in(dialog.text) == BOTH
    typed.hands.qtbot.keyClick(dialog.text, Key.Key_Return, Held.ControlModifier)
    assert typed.body(typed.first) == BOTH
    assert typed.edit.text == BOTH
    typed.hands.settle()
    assert hint(typed.edit) == ""
    typed.hands.window.undo()
    assert typed.body(typed.first) == THEIRS


@pytest.mark.sampled
def test_a_change_not_yet_heard_of_is_not_overwritten_either(typed: Desk) -> None:
    other = typed.hands.elsewhere()
    other.do(write_text, table="recommendation", row=typed.first, field="body", lang="ar", body=THEIRS)
    other.close()
    typed.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert typed.body(typed.first) == THEIRS
    assert text_in(shown(typed).text) == BOTH


@pytest.mark.slow
def test_leaving_the_field_asks_nothing_and_keeps_a_draft(typed: Desk) -> None:
    typed.written_elsewhere(typed.first, THEIRS)
    mine = typed.edit.text
    typed.hands.hit(Key.Key_Tab)
    assert not typed.hands.window.findChildren(ClashDialog)
    assert typed.body(typed.first) == THEIRS
    told = typed.hands.window.app.speech.told(Refused("text-changed"))
    assert bare(typed.panel.banner.text) == bare(told)
    typed.at(typed.second)  # to another row and back
    typed.at(typed.first)
    assert typed.edit.text == mine
    assert hint(typed.edit) == say(typed, "words-changed-elsewhere")
    settle = typed.edit.fields["ar"].note.settle
    assert settle is not None
    typed.hands.qtbot.mouseClick(settle, Qt.MouseButton.LeftButton)
    shown(typed).take.click()
    assert typed.body(typed.first) == THEIRS
    assert typed.edit.text == THEIRS
    assert hint(typed.edit) == ""


@pytest.mark.slow
def test_where_both_changed_the_same_words_both_versions_are_shown(typed: Desk) -> None:
    typed.written_elsewhere(typed.first, BEFORE.replace("اليوم", "الآن"))
    typed.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert text_in(shown(typed).text) == "ينبغي للدول العمل معاً [الآن] [غداً]."


@pytest.mark.slow
def test_undo_in_this_window_counts_as_a_change_too(typed: Desk) -> None:
    mine, window = typed.edit.text, typed.hands.window
    typed.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert typed.body(typed.first) == mine
    typed.hands.type(" ثم.")
    window.undo()  # by the button, as Ctrl+Z is the field's
    typed.hands.settle()
    assert typed.body(typed.first) == BEFORE
    typed.hands.hit(Key.Key_Return, held=Held.ControlModifier)
    assert typed.body(typed.first) == BEFORE
    assert text_in(shown(typed).mine) == f"{mine} ثم."
