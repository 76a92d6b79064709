"""During the adoption the display shows the passage read out, and nothing else of the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from tests.ui.adoption_room import adopting, begin_again, panel, read_out, type_instead
from tests.ui.conftest import bare
from tests.ui.hands import Hands, Held, Key, hands
from ui.look.theme import load_serifs
from ui.panels.report.adoption.adoption_mode import Adopting
from ui.state.app_context import AppContext
from ui.state.room_view import PassageShown
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.display_window import DisplayWindow
from ui.windows.screens.marked_block import MarkedBlock
from ui.windows.screens.passage_page import PassagePage
from ui.windows.screens.pieces import TextPiece
from wgdesk.acts import floor, programme
from wgdesk.live.agenda import adopting_item
from wgdesk.words.differences import differences

__all__ = ["adopting", "hands", "panel"]


@pytest.fixture
def display(hands: Hands, adopting: Adopting) -> DisplayWindow:
    """The display, turned on, in a sitting that considers the adoption of the report."""
    course = hands.live.programme
    item = adopting_item(course)
    assert item is not None
    sitting = hands.desk.do(programme.add_sitting, day=course.last_day)
    hands.desk.do(programme.open_sitting, sitting_id=sitting)
    hands.desk.do(programme.take_up, item_id=item.id, sitting_id=sitting)
    begin_again(hands)
    hands.hit(Key.Key_F5)
    made = hands.window.screens().display
    assert made is not None
    hands.qtbot.waitUntil(lambda: made.passage is not None)
    return made


@pytest.fixture
def canvas(app: AppContext) -> Canvas:
    """An empty screen."""
    load_serifs()
    made = Canvas(app)
    made.resize(1366, 768)
    return made


def texts(display: DisplayWindow) -> dict[str, str]:
    """Return the text of the passage as drawn, by language."""
    begin, blocks = "text-", {}
    for key, piece in display.pieces.items():
        if key.startswith(begin) and isinstance(piece, TextPiece):
            blocks[key.removeprefix(begin)] = piece.block.text
    return blocks


def all_pages(hands: Hands, display: DisplayWindow) -> dict[str, str]:
    """Return the whole text by language, turning from the first page to the last."""
    found = texts(display)
    for _ in range(hands.window.session.room.pages - 1):
        turn(hands)
        for lang, text in texts(display).items():
            found[lang] += text
    return found


def turn(hands: Hands, key: Key = Key.Key_PageDown) -> None:
    """Press the key for the next page, or the one before."""
    hands.hit(key, held=Held.ControlModifier)


def go(hands: Hands, adopting: Adopting, display: DisplayWindow, block: str) -> None:
    """Go to a passage, and wait until the display shows it."""
    adopting.list.point_at(block)
    current = adopting.now.current
    assert current is not None
    name = adopting._words.name(current)
    hands.qtbot.waitUntil(lambda: display.passage is not None and display.passage.name == name)


def amend(
    hands: Hands,
    adopting: Adopting,
    display: DisplayWindow,
    block: str,
    text: str,
    write: Callable[[Hands, str], None] = type_instead,
) -> None:
    """Write another Arabic text of a passage, leave its box, and wait until the display shows it."""
    go(hands, adopting, display, block)
    before = display.passage
    hands.hit(Key.Key_E)
    write(hands, text)
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    hands.qtbot.waitUntil(lambda: display.passage not in (None, before))


def numbered(adopting: Adopting) -> list[str]:
    """Return the blocks of the numbered paragraphs."""
    return [one.block for one in adopting.now.passages if one.recommendation is None]


@pytest.mark.sampled
def test_the_display_follows_to_the_passage_read_out(
    hands: Hands, adopting: Adopting, display: DisplayWindow
) -> None:
    for block in numbered(adopting)[:3]:
        go(hands, adopting, display, block)
        assert texts(display).keys() == {"ar", "en"}
        for lang, text in all_pages(hands, display).items():
            assert text.replace("\u00a0", " ").replace("\u2028", "\n") == read_out(adopting, block, lang)


@pytest.mark.sampled
def test_passages_stepped_over_quickly_are_not_shown(
    hands: Hands, adopting: Adopting, display: DisplayWindow
) -> None:
    blocks, seen = numbered(adopting), list[str]()
    go(hands, adopting, display, blocks[0])
    hands.window.session.room.passage_changed.connect(
        lambda: seen.append(display.passage.name if display.passage else "")
    )
    for block in blocks[1:6]:
        adopting.list.point_at(block)
    go(hands, adopting, display, blocks[6])
    assert len(seen) == 1


@pytest.mark.sampled
def test_a_half_typed_amendment_is_not_shown(
    hands: Hands, adopting: Adopting, display: DisplayWindow
) -> None:
    go(hands, adopting, display, numbered(adopting)[0])
    before = display.passage
    hands.hit(Key.Key_E)
    assert adopting.amends
    hands.type("كلمات ")
    adopting.refresh()
    assert not hands.window.session.room._quiet.isActive()  # no change of passage is pending
    assert display.passage == before
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    hands.qtbot.waitUntil(lambda: display.passage not in (None, before))
    assert display.passage is not None
    changes = {one.change for _, words in display.passage.texts for one in words}
    assert "inserted" in changes
    assert "display-inserted" in display.pieces


@pytest.mark.sampled
def test_the_current_speaker_is_shown_before_the_text(
    hands: Hands, adopting: Adopting, display: DisplayWindow
) -> None:
    request = hands.give_floor()
    hands.qtbot.waitUntil(lambda: display.shown.floor)
    assert display.passage is None
    hands.desk.do(floor.end_statement, request_id=request)
    hands.qtbot.waitUntil(lambda: display.passage is not None)


@pytest.mark.sampled
@pytest.mark.parametrize("way", ["plain", "left", "other-item", "suspended"])
def test_the_text_goes_when_the_meeting_turns_to_something_else(
    hands: Hands, adopting: Adopting, display: DisplayWindow, way: str
) -> None:
    course = hands.live.programme
    assert course.sitting is not None
    if way == "plain":
        hands.hit(Key.Key_F5, held=Held.ShiftModifier)
    elif way == "left":
        hands.hit(Key.Key_Escape)
    elif way == "other-item":
        other = next(one for one in course.items if one.substantive)
        hands.desk.do(programme.take_up, item_id=other.id, sitting_id=course.sitting.id)
    else:
        hands.desk.do(programme.suspend_sitting, sitting_id=course.sitting.id, kind="break")
    hands.qtbot.waitUntil(lambda: display.passage is None)
    assert texts(display) == {}


LONG = "word " * 300  # as many as the longest list of States has


@pytest.mark.parametrize("text", ["A word.", LONG], ids=["short", "long"])
def test_no_words_overlap_or_leave_the_display(canvas: Canvas, text: str) -> None:
    words = differences(text, f"{text} more")
    passage = PassageShown("14", "Paragraph 14", "Section " * 12, "A/1", (("ar", words), ("en", words)))
    for wide, high in ((1366, 768), (1024, 768), (640, 360), (1920, 1080)):
        canvas.resize(wide, high)
        pieces = PassagePage(canvas, passage, "Item 7 · Adoption").pieces()
        found: list[Any] = [one for one in pieces.values() if isinstance(one, TextPiece)]
        for at, one in enumerate(found):
            assert QRectF(canvas.rect()).contains(one.rect), (wide, one.block.text)
            assert one.block.width <= one.block.room + 1
            assert not any(one.rect.intersects(other.rect) for other in found[:at]), (wide, one.block.text)


def test_the_foot_explains_the_marks_shown(canvas: Canvas) -> None:
    for before, after, marks in (
        ("It met.", "It met.", []),
        ("It met.", "It met twice.", ["inserted"]),
        ("It met [once] [twice].", "It met [twice].", ["deleted", "bracket"]),
        ("[...]", "[...]", []),
        (
            "It met twice. All the others spoke.",
            "All the others spoke. It met twice.",
            ["moved-in", "moved-out"],
        ),
    ):
        words = differences(before, after)
        page = PassagePage(canvas, PassageShown("1", "1", "", "", (("ar", words), ("en", words))), "")
        told = [key.removeprefix("display-") for key in page.pieces() if key.startswith("display-")]
        assert told == marks


def test_the_marks_are_drawn(canvas: Canvas) -> None:
    words = differences(
        "It met twice. All the others had decided to go.", "All the others had agreed to go. It met twice."
    )
    block = MarkedBlock(words, "en", canvas.colour, size=40, width=600)
    canvas.show_all({"text": TextPiece(QRectF(20, 20, 600, 100).topLeft(), block)})
    picture = canvas.grab().toImage()
    seen = {picture.pixel(x, y) for x in range(picture.width()) for y in range(min(140, picture.height()))}
    for tone in ("ok_soft", "bad_soft", "warn_soft", "ok", "bad", "warn"):
        assert QColor(canvas.colour(tone)).rgb() in seen, tone


@pytest.mark.sampled
def test_a_screen_reader_is_told_which_words_moved(
    hands: Hands, adopting: Adopting, display: DisplayWindow
) -> None:
    block = numbered(adopting)[0]
    one, two = read_out(adopting, block).split(". ", 1)
    amend(hands, adopting, display, block, f"{two} {one}.")
    told = " ".join(bare(display.accessibleDescription()).split())
    assert f"نُقل إلى هنا: {one}.؛" in told or f"نُقل من هنا: {two}؛" in told
