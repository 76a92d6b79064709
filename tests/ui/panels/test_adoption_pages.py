"""A passage too long for the public display: its type shrinks by steps, then it has pages."""

import pytest
from PySide6.QtCore import QRectF, Qt

from tests.ui.adoption_room import adopting, panel, paste_instead
from tests.ui.conftest import bare
from tests.ui.hands import Hands, Key, hands
from tests.ui.panels.test_adoption_display import amend, canvas, display, go, numbered, texts, turn
from ui.look.change_marks import STEPS
from ui.panels.report.adoption.adoption_mode import Adopting
from ui.state.room_view import PassageShown
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.display_window import DisplayWindow
from ui.windows.screens.marked_block import MarkedBlock
from ui.windows.screens.paged_texts import SMALLEST
from ui.windows.screens.passage_page import PassagePage
from ui.windows.screens.pieces import Piece, TextPiece
from wgdesk.acts import floor
from wgdesk.words.differences import ComparedWords, WordChange, differences

__all__ = ["adopting", "canvas", "display", "hands", "panel"]

WORDS = {"ar": "وأشار المتكلمون إلى البرامج ", "en": "Speakers referred to the programmes "}
SIZES = ((1366, 768), (1920, 1080), (1024, 768), (640, 360))


def passage(times: int, more: str = "") -> PassageShown:
    """Return a passage a little longer than a number of phrases."""
    words = {lang: differences(text * times, text * times + more) for lang, text in WORDS.items()}
    return PassageShown("14", "Paragraph 14", "Section", "A/1", tuple(words.items()))


def pages_of(canvas: Canvas, shown: PassageShown) -> list[dict[str, Piece]]:
    """Return the pieces of all pages."""
    first = PassagePage(canvas, shown, "Item 7")
    pieces = [first.pieces()]
    others = (PassagePage(canvas, shown, "Item 7", number).pieces() for number in range(1, first.pages))
    return [*pieces, *others]


def blocks(pieces: dict[str, Piece]) -> dict[str, TextPiece]:
    """Return the texts of a page by language."""
    texts = {key: one for key, one in pieces.items() if key.startswith("text-")}
    return {key.removeprefix("text-"): one for key, one in texts.items() if isinstance(one, TextPiece)}


def said(pieces: dict[str, Piece]) -> str:
    """Return the page number shown in the foot."""
    found = pieces.get("page")
    return bare(found.block.text) if isinstance(found, TextPiece) else ""


@pytest.mark.parametrize("size", SIZES)
def test_type_shrinks_by_steps_and_never_below_the_smallest(canvas: Canvas, size: tuple[int, int]) -> None:
    canvas.resize(*size)
    steps = [round(canvas.u(SMALLEST) * step) for step in STEPS]
    seen = []
    for times in (1, 2, 4, 7, 10, 13, 16, 20, 40):
        made = {one.block.asked for page in pages_of(canvas, passage(times)) for one in blocks(page).values()}
        seen.extend(made)
        assert len(made) == 1, "the languages have one size, on all pages"
    assert set(seen) <= set(steps)
    assert seen == sorted(seen, reverse=True)
    assert {seen[0], seen[-1]} == {steps[0], steps[-1]}


@pytest.mark.sampled
@pytest.mark.parametrize("size", SIZES)
def test_every_word_is_on_the_pages_once_and_in_order(canvas: Canvas, size: tuple[int, int]) -> None:
    canvas.resize(*size)
    for times in (1, 20, 60):
        shown, pages = passage(times, "x" * 300), pages_of(canvas, passage(times, "x" * 300))
        for lang, words in shown.texts:
            parts = [one[lang].block.text for page in pages if lang in (one := blocks(page))]
            assert "".join(parts) == "".join(one.text for one in words)
        for page in pages:
            for one in blocks(page).values():
                assert QRectF(canvas.rect()).contains(one.rect)
                assert one.block.width <= one.block.room + 2
                line = page.get("rule")
                assert line is None or one.rect.bottom() <= line.rect.top()


def test_both_languages_fill_the_same_lines_of_every_page(canvas: Canvas) -> None:
    pages = pages_of(canvas, passage(50))
    assert len(pages) > 2
    for lang in WORDS:
        lines = [blocks(page)[lang].block.lines for page in pages]
        assert max(lines) - min(lines) <= 1, lang


def test_a_word_wider_than_its_column_is_broken_only_in_the_smallest_size(canvas: Canvas) -> None:
    words = differences("", "https://example.org/" + "a" * 90)
    shown = PassageShown("14", "Paragraph 14", "", "", (("ar", words), ("en", words)))
    pages = pages_of(canvas, shown)
    for one in blocks(pages[0]).values():
        assert isinstance(one.block, MarkedBlock)
        assert one.block.asked == SMALLEST
        assert one.block.width <= one.block.room + 2


def test_the_foot_shows_the_page_number(canvas: Canvas) -> None:
    assert [said(page) for page in pages_of(canvas, passage(1))] == [""]
    assert [said(page) for page in pages_of(canvas, passage(30))] == ["١ من ٣", "٢ من ٣", "٣ من ٣"]


def test_marks_do_not_change_the_size(canvas: Canvas) -> None:
    for times in range(1, 20, 4):
        sizes, changes = set(), list[WordChange](("kept", "inserted"))
        for change in changes:
            words = tuple((lang, (ComparedWords(text * times, change),)) for lang, text in WORDS.items())
            page = pages_of(canvas, PassageShown("14", "Paragraph 14", "Section", "A/1", words))[0]
            sizes.add(blocks(page)["en"].block.size)
        assert len(sizes) == 1


# -- at the desk -------------------------------------------------------------------------------------------


@pytest.fixture
def long(hands: Hands, adopting: Adopting, display: DisplayWindow) -> str:
    """The block of a passage of three pages or more, shown on the display."""
    block = numbered(adopting)[0]
    amend(hands, adopting, display, block, WORDS["ar"] * 30, paste_instead)
    assert hands.window.session.room.pages > 2
    return block


@pytest.mark.sampled
def test_keys_and_buttons_of_the_desk_turn_the_pages(
    hands: Hands, adopting: Adopting, display: DisplayWindow, long: str
) -> None:
    seen = [texts(display)]
    turn(hands)
    seen.append(texts(display))
    assert seen[0].keys() == seen[1].keys() == {"ar", "en"}
    assert all(seen[0][lang] != seen[1][lang] for lang in WORDS)
    assert said(display.pieces).startswith("٢ من ")
    pages = adopting.side.display.pages
    hands.qtbot.waitUntil(lambda: bare(pages.which.text()).endswith(said(display.pieces)))
    hands.qtbot.mouseClick(pages.turns[-1], Qt.MouseButton.LeftButton)
    assert texts(display) == seen[0]
    turn(hands, Key.Key_PageUp)
    assert texts(display) == seen[0], "there is none before the first"
    for _ in range(9):
        turn(hands)
    last = hands.window.session.room.pages - 1
    assert hands.window.session.room.page == last
    hands.qtbot.waitUntil(lambda: not pages.turns[1].isEnabled())
    assert adopting.list.hasFocus()


@pytest.mark.sampled
def test_keys_turn_the_pages_in_an_english_window_too(
    hands: Hands, adopting: Adopting, display: DisplayWindow, long: str
) -> None:
    hands.window.app.change(language="en")
    hands.qtbot.waitUntil(lambda: said(display.pieces).startswith("1 of "))
    turn(hands)
    assert said(display.pieces).startswith("2 of ")

    def begins_in_english() -> bool:
        left, right = (blocks(display.pieces)[lang].rect for lang in ("en", "ar"))
        return left.right() < right.left()

    hands.qtbot.waitUntil(begins_in_english)  # the display is set anew with the language of the window first
    words = adopting.side.display.pages.which
    hands.qtbot.waitUntil(lambda: bare(words.text()) == f"Page {said(display.pieces)}")


@pytest.mark.sampled
def test_another_passage_starts_on_its_first_page(
    hands: Hands, adopting: Adopting, display: DisplayWindow, long: str
) -> None:
    turn(hands)
    go(hands, adopting, display, numbered(adopting)[1])
    go(hands, adopting, display, long)
    assert said(display.pieces).startswith("١ من ")


@pytest.mark.sampled
def test_changing_the_words_of_a_passage_keeps_the_page(
    hands: Hands, adopting: Adopting, display: DisplayWindow, long: str
) -> None:
    turn(hands)
    amend(hands, adopting, display, long, WORDS["ar"] * 29, paste_instead)
    assert said(display.pieces).startswith("٢ من ")


@pytest.mark.sampled
def test_a_speaker_interrupts_the_pages_and_the_same_page_comes_back(
    hands: Hands, adopting: Adopting, display: DisplayWindow, long: str
) -> None:
    turn(hands)
    room = hands.window.session.room
    request = hands.give_floor()
    hands.qtbot.waitUntil(lambda: display.shown.floor)
    turn(hands)
    assert (display.passage, room.pages) == (None, 1)
    hands.desk.do(floor.end_statement, request_id=request)
    hands.qtbot.waitUntil(lambda: display.passage is not None)
    assert said(display.pieces).startswith("٢ من ")


@pytest.mark.sampled
def test_a_display_that_is_off_has_no_pages(
    hands: Hands, adopting: Adopting, display: DisplayWindow, long: str
) -> None:
    hands.hit(Key.Key_F5)
    assert display.isHidden()
    assert hands.window.session.room.pages == 1
    hands.hit(Key.Key_F5)
    assert hands.window.session.room.pages > 2
