"""The box that adds rows: a few letters, the best match, Enter; Esc and a second Enter go back."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from tests.ui.hands import Hands, Held, Key, hands
from ui.widgets.add_box import MOST, AddBox
from ui.widgets.labels import Label, restyle
from ui.widgets.rows.row_content import RowContent
from wgdesk.acts.helpers.argument_kinds import DocumentKind
from wgdesk.acts.outcome import add_document

pytestmark = pytest.mark.sampled  # each opens a window of its own

__all__ = ["hands"]

PALE = 240  # lightness; anything paler is the rim of a letter
NAMES = ("Kenya", "Kiribati", "Kuwait", "Egypt")


@dataclass
class Box:
    """A box in the window, and the signals it sent."""

    hands: Hands
    box: AddBox
    told: list[object] = field(default_factory=list)

    @property
    def best(self) -> str:
        return "" if self.box._best.isHidden() else bare(self.box._best.text())


@pytest.fixture
def box(hands: Hands) -> Iterator[Box]:
    def find(text: str) -> list[RowContent]:
        return [
            RowContent(name, name, more=name[:3].upper())
            for name in NAMES
            if name.lower().startswith(text.lower())
        ]

    made = AddBox(hands.window.app, "point-supporters-add", find, (("Enter", "point-supporters-field"),))
    one = Box(hands, made)
    made.chosen.connect(lambda key, held: one.told.append((key, held)))
    made.typed.connect(lambda text, held: one.told.append(("typed", text, held)))
    made.left.connect(lambda: one.told.append("left"))
    made.spaced.connect(lambda: one.told.append("spaced"))
    panel = hands.open("documents")
    panel.layout().addWidget(made)
    made.open()
    return one


@pytest.mark.parametrize("part", ["_best", "_icon"])
def test_the_only_match_is_taken_with_the_mouse(box: Box, part: str) -> None:
    box.hands.type("eg")
    QTest.mouseClick(getattr(box.box, part), Qt.MouseButton.LeftButton)
    assert box.told == [("Egypt", Held.NoModifier)]


def test_a_click_beside_the_field_takes_nothing_while_nothing_matches(box: Box) -> None:
    box.hands.type("zz")
    QTest.mouseClick(box.box._best, Qt.MouseButton.LeftButton)
    assert not box.told
    assert box.box.field.hasFocus()


def test_the_border_shows_the_focus(box: Box) -> None:
    def border() -> str:
        QApplication.processEvents()
        shown = box.box.grab().toImage()
        return shown.pixelColor(0, shown.height() // 2).name()

    box.box.setProperty("look", "pick")
    restyle(box.box, lit=False)
    box.hands.window.setFocus()
    before = border()
    box.box.open()
    assert border() != before
    box.hands.window.setFocus()
    assert border() == before


def test_a_click_on_the_icon_takes_a_text_without_a_match(box: Box) -> None:
    box.hands.type("zz")
    QTest.mouseClick(box.box._icon, Qt.MouseButton.LeftButton)
    assert box.told == [("typed", "zz", Held.NoModifier)]


def test_the_best_match_is_shown_while_typing_and_taken_with_enter(box: Box) -> None:
    box.hands.type("eg")
    assert box.best == "Egypt · EGY"
    box.hands.hit(Key.Key_Return)
    assert box.told == [("Egypt", Held.NoModifier)]


def test_arrows_choose_among_matches_and_wrap_round(box: Box) -> None:
    box.hands.type("k")
    assert [row.key for row in box.box.matches] == ["Kenya", "Kiribati", "Kuwait"]
    assert box.box._popup.isVisible()
    box.hands.hit(Key.Key_Down)
    assert box.best.startswith("Kiribati")
    box.hands.hit(Key.Key_Up, Key.Key_Up)
    assert box.best.startswith("Kuwait")
    box.hands.hit(Key.Key_Enter, held=Held.ShiftModifier | Held.KeypadModifier)
    assert box.told == [("Kuwait", Held.ShiftModifier)]
    assert box.box.field.hasFocus()


def test_the_matches_go_with_the_focus_and_with_esc(box: Box) -> None:
    box.hands.type("k")
    box.hands.hit(Key.Key_Escape)
    assert box.box.field.text() == ""
    assert not box.box._popup.isVisible()
    assert box.told == []
    box.hands.hit(Key.Key_Escape)
    assert box.told == ["left"]
    box.hands.type("k")
    box.hands.hit(Key.Key_Tab)
    assert not box.box._popup.isVisible()


def test_the_key_that_opens_the_box_is_not_typed_into_it(box: Box) -> None:
    box.hands.type("/eg")
    assert box.best == "Egypt · EGY"
    box.hands.type("/")
    assert box.box.field.text() == "eg/"


def test_a_second_enter_leaves_and_space_stays_the_context_key(box: Box) -> None:
    box.hands.hit(Key.Key_Return, Key.Key_Space)
    assert box.told == ["left", "spaced"]
    box.hands.type("new")
    box.hands.hit(Key.Key_Space)
    assert box.box.field.text() == "new "
    assert box.told == ["left", "spaced"]


def test_a_text_without_a_match_is_passed_on_as_typed(box: Box) -> None:
    box.hands.type(" Atlantis ")
    assert box.best == box.hands.window.app.speech.say("add-no-match")
    box.hands.hit(Key.Key_Return)
    assert box.told == [("typed", "Atlantis", Held.NoModifier)]


def test_a_match_is_taken_with_a_click(box: Box) -> None:
    box.hands.type("k")
    matches = box.box._matches
    at = matches.visualRect(matches.rows.index(2)).center()
    box.hands.qtbot.mouseClick(matches.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert box.told == [("Kuwait", Held.NoModifier)]
    assert box.box.field.hasFocus()


def test_undo_in_an_empty_box_takes_back_the_last_act(box: Box) -> None:
    count = len(box.hands.outcome.documents)
    box.hands.desk.do(add_document, kind=DocumentKind.NOTE)
    box.hands.type("k")
    box.hands.undo()
    assert box.box.field.text() == ""
    assert len(box.hands.outcome.documents) == count + 1
    box.hands.undo()
    assert len(box.hands.outcome.documents) == count
    box.hands.redo()
    assert len(box.hands.outcome.documents) == count + 1


def test_the_name_and_the_placeholder_follow_the_language(box: Box) -> None:
    app = box.hands.window.app
    for lang in ("en", "ar"):
        app.change(language=lang)
        assert box.box.field.accessibleName() == app.speech.say("point-supporters-add")
        assert box.box.field.placeholderText() == app.speech.say("point-supporters-add")


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_caret_hides_no_letter_of_the_placeholder(box: Box, lang: str) -> None:
    field = box.box.field
    box.hands.window.app.change(language=lang)
    assert field.hasFocus()
    box.hands.window.grab()  # lays it out
    caret: QRect = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    field.setReadOnly(True)  # no caret is drawn
    image = field.grab().toImage()
    ink = [
        sum(image.pixelColor(x, y).lightness() < PALE for y in range(image.height()))
        for x in range(image.width())
    ]
    at = caret.center().x()
    assert ink[at - 1 : at + 2] == [0, 0, 0]
    assert sum(ink) > 0


def test_no_more_matches_are_offered_than_fit(hands: Hands) -> None:
    rows = [RowContent(str(n), "x" * 10_000) for n in range(50)]
    made = AddBox(hands.window.app, "point-supporters-add", lambda text: rows)
    panel = hands.open("documents")
    panel.layout().addWidget(made)
    made.open()
    hands.type("x")
    assert len(made.matches) == MOST
    assert made._popup.width() == made.width() < hands.window.width()
    assert hands.window.width() == 1366


def test_a_click_on_a_hint_enters_the_box(box: Box) -> None:
    box.hands.window.panel.enter()
    hint = box.box.findChildren(Label)[-1]
    QTest.mouseClick(hint, Qt.MouseButton.LeftButton)
    assert box.box.field.hasFocus()


def test_an_empty_box_begins_on_the_side_of_its_direction(box: Box) -> None:
    for lang, side in (("en", Qt.AlignmentFlag.AlignLeft), ("ar", Qt.AlignmentFlag.AlignRight)):
        box.hands.window.app.change(language=lang)
        assert box.box.field.alignment() & side


def test_a_pasted_text_that_does_not_fit_is_shown_at_once(box: Box, qtbot: QtBot) -> None:
    window, field = box.hands.window, box.box.field
    window.app.change(language="ar")
    box.hands.settle()
    QApplication.clipboard().setText("طلب الفريق العامل إلى الأمانة عقد حلقة عمل إقليمية " * 3)
    field.paste()
    at = QRect(field.mapTo(window, QPoint(0, 0)), field.size())

    def inked() -> int:
        """Return the number of pixel columns of the field with ink on the screen."""
        shown = window.screen().grabWindow(window.winId()).toImage().copy(at)
        every = ((x, y) for x in range(at.width()) for y in range(at.height()))
        return len({x for x, y in every if shown.pixelColor(x, y).lightness() < PALE / 2})

    qtbot.waitUntil(lambda: inked() > at.width() / 2)


@pytest.mark.parametrize("look", ["find", "pick"])
def test_in_a_form_the_border_shows_the_focus(box: Box, look: str) -> None:
    restyle(box.box, look=look)

    def border() -> str:
        QApplication.processEvents()
        return box.box.grab().toImage().pixelColor(box.box.width() // 2, 0).name()

    accent = box.hands.window.app.theme.colour("accent").name()
    box.box.open()
    assert border() == accent
    box.hands.window.panel.rests_on().setFocus()
    assert border() != accent


def test_a_box_in_a_form_leaves_escape_to_the_panel(box: Box) -> None:
    box.box.passes_escape = True
    box.hands.hit(Key.Key_Escape)
    assert box.told == []
    assert box.hands.window.panel.rests_on().hasFocus()
