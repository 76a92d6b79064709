"""A text of the report with its changes marked by lines and backgrounds, and described in words."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from tests.ui.conftest import bare
from ui.look.change_marks import STEPS
from ui.look.theme import load_serifs
from ui.state.app_context import AppContext
from ui.widgets.marked_text import MarkedText, largest_step
from wgdesk.words.differences import differences

BEFORE = {"ar": "وأشار بعض المتكلمين إلى البرامج.", "en": "Some speakers referred to the programmes."}
AFTER = {"ar": "وأشار عدة متكلمين إلى البرامج الوطنية.", "en": "Several speakers referred to the programmes."}


def shown(app: AppContext, lang: str) -> MarkedText:
    load_serifs()
    made = MarkedText(app, lang)
    made.resize(500, 200)
    made.show()
    made.show_stretches(differences(BEFORE[lang], AFTER[lang]), 1.5)
    return made


def count(image: QImage, colour: QColor) -> int:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == colour for x, y in places)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_inserted_and_deleted_words_have_backgrounds_and_lines(app: AppContext, lang: str) -> None:
    made = shown(app, lang)
    image, colour = made.viewport().grab().toImage(), app.theme.colour
    for tone in ("ok", "bad"):
        assert count(image, colour(f"{tone}_soft")) > 200
    marks = list(made._marks())
    assert [change for change, _ in marks].count("inserted") == (2 if lang == "ar" else 1)
    for change, place in marks:
        assert place.width() > 10
        new = change == "inserted"
        parts = [1 - 1 / place.height()] if new else [part / 20 for part in range(20)]
        lines = [place.top() + place.height() * part for part in parts]
        rows = [
            [image.pixelColor(round(x), round(y)) for x in range(round(place.x()), round(place.right()))]
            for y in lines
        ]
        ink = colour("ok" if new else "bad")
        assert any(row.count(ink) > len(row) * 0.8 for row in rows)
    made.show_stretches(differences(BEFORE[lang], BEFORE[lang]), 1.5)
    assert not list(made._marks())
    assert count(made.viewport().grab().toImage(), colour("ok_soft")) == 0


MOVED = {
    "ar": ("افتتح الرئيس الجلسة الأولى.", "وشدد متكلمون كثيرون على أهمية قوائم الجرد."),
    "en": ("The Chair opened the meeting.", "Many speakers stressed the importance of inventories."),
}


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_moved_words_have_double_lines_through_or_under_them(app: AppContext, lang: str) -> None:
    made, (one, two) = shown(app, lang), MOVED[lang]
    made.resize(900, 200)
    made.show_stretches(differences(f"{one} {two}", f"{two} {one}"), 2.0)
    image, colour = made.viewport().grab().toImage(), app.theme.colour
    assert count(image, colour("warn_soft")) > 200
    marks = list(made._marks())
    assert {change for change, _ in marks} == {"moved-in", "moved-out"}
    for change, place in marks:
        rows = range(round(place.top()), round(place.bottom()) + 1)
        long = [y for y in rows if ink_in(image, y, place, colour("warn")) > 0.9]
        apart = [y for y, after in zip(long, [*long[1:], 0], strict=True) if after != y + 1]
        assert len(apart) == 2, (change, long)
        under = change == "moved-in"
        assert (min(apart) > place.top() + place.height() * 0.7) is under


def ink_in(image: QImage, y: int, place: QRectF, colour: QColor) -> float:
    """Return the share of a pixel row of a mark that has a colour."""
    row = [image.pixelColor(x, y) == colour for x in range(round(place.x()), round(place.right()))]
    return sum(row) / len(row)


def test_a_screen_reader_is_told_which_words_moved(app: AppContext) -> None:
    app.change(language="en")
    made, (one, two) = shown(app, "en"), MOVED["en"]
    made.show_stretches(differences(f"{one} {two}", f"{two} {one}"), 1.0)
    told = " ".join(bare(made.accessibleDescription()).split())
    assert told == f"moved from here: {one}; {two} moved here: {one};"


def test_moved_words_are_not_bold(app: AppContext) -> None:
    made, (one, two) = shown(app, "en"), MOVED["en"]
    widths = []
    for stretches in (differences(one, one), differences(f"{one} {two}", f"{two} {one}")[:1]):
        made.show_stretches(stretches, 1.0)
        widths.append(made.document().idealWidth())
    assert widths[0] == pytest.approx(widths[1], abs=6)  # the blank after it


def test_brackets_stand_out_except_in_deleted_words(app: AppContext) -> None:
    made = shown(app, "en")
    warn = app.theme.colour("warn")
    for before, after, seen in (("It met [twice].", "It met [twice].", True), ("[It] met.", "Met.", False)):
        made.show_stretches(differences(before, after), 2.0)
        assert (count(made.viewport().grab().toImage(), warn) > 0) is seen


def test_a_screen_reader_is_told_the_changes(app: AppContext) -> None:
    made = shown(app, "en")
    app.change(language="en")
    made._set()
    told = " ".join(bare(made.accessibleDescription()).split())
    assert told == "deleted: Some; inserted: Several; speakers referred to the programmes."


def test_arabic_letters_look_as_high_as_latin_ones(app: AppContext) -> None:
    sizes = {lang: shown(app, lang)._font(1.0).pixelSize() for lang in BEFORE}
    assert sizes == {"en": 15, "ar": 19}


def test_the_largest_size_at_which_both_texts_fit_is_used(app: AppContext) -> None:
    texts = [
        (one, differences(BEFORE[one.lang], AFTER[one.lang])) for one in (shown(app, "ar"), shown(app, "en"))
    ]
    assert largest_step(texts, 2000, 500) == STEPS[0]
    assert largest_step(texts, 300, 90) < STEPS[0]
    assert largest_step(texts, 60, 20) == STEPS[-1]
