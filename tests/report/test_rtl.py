"""Line layout: the drawn glyphs, turned back into letters, have the order of FriBidi."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.report import fribidi
from tests.report.mixed_text import line_places, paragraphs
from wgdesk.phrasing.tree import NO_BREAK, Role, Span
from wgdesk.report.glyph import SECOND
from wgdesk.report.glyphs import IGNORABLE, Shaper
from wgdesk.report.rtl import natural_widths, set_lines
from wgdesk.report.shaping import base_letters, clean

_ENDLESS = 1e9
_MARKS = re.compile("[\u0300-\u036f\u064b-\u0652]")


class Plain:
    """A face with ``letters`` (all, if none are given) of equal width, except marks."""

    def __init__(self, letters: str = "", width: float = 500.0) -> None:
        self._letters = re.compile(letters or "(?s:.)")
        self._width = width

    def has(self, char: str) -> bool:
        return char == "\u200c" or self._letters.match(char) is not None

    def advance(self, char: str) -> float:
        return 0.0 if char == "\u200c" or _MARKS.match(char) else self._width

    def box(self, char: str) -> tuple[float, float, float, float]:
        return (0.0, 0.0, self.advance(char), 450.0)

    @property
    def kerning(self) -> Mapping[str, int]:
        return {"AV": -100, "Te": -80}


_LATIN = "[A-Za-z\u00c0-\u04ff0-9!-~ ]"
_ARABIC = "[\u0600-\u06ff\ufb50-\ufeff !-@\\[-`{-~0-9\u00a0\u00ab\u00bb]"


def shaper(rtl: bool) -> Shaper:
    arabic, latin = Plain(_ARABIC), Plain(_LATIN + "|\u00a0", 600.0)
    return Shaper(
        arabic if rtl else latin,
        latin if rtl else arabic,
        arabic if rtl else latin,
        arabic if rtl else latin,
        rtl=rtl,
        second_scale=0.8,
        mark_size=0.6,
        mark_rise=0.4,
    )


def letters(used: Shaper, visual: str) -> str:
    """Return the visible text from left to right, with joined forms as their letters."""
    seen = []
    for point in visual:
        glyph = used.glyphs.get(point)
        if glyph is None:
            seen.append("" if point in IGNORABLE else base_letters(point))
        elif base_letters(glyph.char) != glyph.char or glyph.char == "\u200c":
            seen.append(glyph.text)
        else:
            seen.append(glyph.char)
    return "".join(seen)


@given(paragraphs(), st.booleans(), st.sampled_from((4_000, 9_000, 25_000, 200_000)), st.booleans())
def test_every_line_is_in_the_order_of_its_whole_paragraph(
    text: str, rtl: bool, width: int, justified: bool
) -> None:
    used = shaper(rtl)
    widest = natural_widths(used, (Span(text),))[1]
    width = max(width, widest)
    lines = set_lines(used, (Span(text),), width, width, justified=justified)
    shown = [letters(used, line.visual) for line in lines]
    paragraph = " ".join(word for word in clean(text).split(" ") if word)
    places = line_places(paragraph, map(len, shown))
    expected = fribidi.visual_lines(paragraph, places, rtl) if shown else []
    assert shown == ["".join(char for char in line if char not in IGNORABLE) for line in expected]


@given(paragraphs(20), st.booleans(), st.booleans())
@example("من ٩ إلى\u00a011\u00a0تشرين الأول/أكتوبر", True, True)
@example("Item\u00a01 of the\u00a0agenda", False, True)
@example("الوثيقة CTOC/COP/2031/3 من النص", True, True)  # its digits are Latin only beside its letters
def test_a_line_is_as_wide_as_its_glyphs(text: str, rtl: bool, justified: bool) -> None:
    used = shaper(rtl)
    for line in set_lines(used, (Span(text),), 10_000, 10_000, justified=justified):
        assert line.width == pytest.approx(used.length(line.visual))
        assert line.gaps == line.visual.count(" ") + line.visual.count(NO_BREAK)


@given(paragraphs(), st.booleans(), st.integers(600, 9_000), st.integers(600, 9_000))
def test_lines_keep_within_their_width_and_lose_no_letter(
    text: str, rtl: bool, first: int, full: int
) -> None:
    used = shaper(rtl)
    lines = set_lines(used, (Span(text),), first, full)
    for number, line in enumerate(lines):
        single = len(re.sub(_MARKS, "", letters(used, line.visual))) <= 2  # lam-alef counts two
        assert single or line.width <= (full if number else first)
    seen = "".join(letters(used, line.visual) for line in lines)
    kept = "".join(char for char in clean(text) if char not in IGNORABLE)
    assert sorted(_unmirrored(seen)) == sorted(_unmirrored(kept))


def _unmirrored(text: str) -> str:
    return re.sub(r"[)\]}>»]", lambda m: "([{<«"[")]}>»".index(m[0])], text).replace(" ", "")


def test_one_letter_too_many_begins_a_line() -> None:
    used = Shaper(Plain(), Plain(), Plain(), Plain(), rtl=False, second_scale=1, mark_size=0.6, mark_rise=0.4)
    text = (Span("aaa bbb ccc"),)
    assert [line.visual for line in set_lines(used, text, 3_500, 5_500)] == ["aaa bbb", "ccc"]
    assert [line.visual for line in set_lines(used, text, 3_499, 3_500)] == ["aaa", "bbb ccc"]


def test_a_no_break_space_holds_and_a_symbol_parts_after_its_signs() -> None:
    used = shaper(rtl=True)
    held = set_lines(used, (Span("المادة\u00a05 من النص"),), 5_000, 5_000)
    assert "\u00a0" in held[0].visual
    assert letters(used, held[0].visual) == "5\u00a0ةداملا"
    parted = set_lines(used, (Span("CTOC/COP/WG.9/2031/L.1"),), 6_000, 6_000)
    assert [letters(used, line.visual) for line in parted] == ["CTOC/COP/WG.", "9/2031/L.1"]


def test_a_number_bound_to_a_latin_word_stays_before_it() -> None:
    used = shaper(rtl=True)
    (line,) = set_lines(used, (Span("الوثيقة 2031/CRP.2."),), _ENDLESS, _ENDLESS)
    assert letters(used, line.visual) == ".2031/CRP.2 ةقيثولا"


def test_latin_is_drawn_by_the_second_face_at_its_scale() -> None:
    used = shaper(rtl=True)
    (line,) = set_lines(used, (Span("في Vienna."),), _ENDLESS, _ENDLESS)
    drawn = [used.glyphs[point] for point in line.visual if point in used.glyphs]
    assert "".join(glyph.char for glyph in drawn) == ".Vienna"
    assert {(glyph.face, glyph.scale) for glyph in drawn} == {(SECOND, 0.8)}


@pytest.mark.parametrize("width", [200_000, 12_000, 9_000])
@pytest.mark.parametrize(
    "address",
    [
        "https://www.unodc.org/a/b%20c/2019%22",
        "https://x.org/docs/2019/12/31",
        "https://x.org/%D8%A7/a?b=1&c=%7B12%7D",
        "https://docs.un.org/reports/",
        "www.un.org/2026/",
    ],
)
def test_an_address_is_latin_as_a_whole_on_every_line(address: str, width: int) -> None:
    used = shaper(rtl=True)
    lines = set_lines(used, (Span(f"انظر {address}."),), width, width)
    shown = [line.visual.replace(" ", "") for line in lines]
    read = "".join(letters(used, line) for line in shown).replace("رظنا", "").replace(".", "")
    assert read == address.replace(".", "")
    drawn = [point for line in shown for point in line if letters(used, point) in "./%=&?0123456789"]
    assert {point in used.glyphs and used.glyphs[point].face for point in drawn[:-1]} == {SECOND}


def test_marks_are_placed_on_their_letter_and_stand_apart_from_it_only_when_copied() -> None:
    used = shaper(rtl=True)
    (line,) = set_lines(used, (Span("شدّة"),), _ENDLESS, _ENDLESS)
    glyphs = [used.glyphs[point] for point in line.visual if point in used.glyphs]
    assert [glyph.text for glyph in glyphs] == ["ّ", "د"]
    silent, letter = glyphs
    assert (silent.char, silent.marks) == ("\u200c", ())
    ((mark, right, up),) = letter.marks
    assert (mark, right) == ("ّ", 250)  # the middle of a letter 500 wide
    assert up == 490  # its foot, at 0, goes 40 above the letter's top at 450


def test_lam_alef_is_one_glyph_copied_as_two_letters() -> None:
    used = shaper(rtl=True)
    (line,) = set_lines(used, (Span("سلام"),), _ENDLESS, _ENDLESS)
    assert [used.glyphs[point].text for point in line.visual if point in used.glyphs] == ["ا", "ل"]
    assert line.width == 3 * 500


def test_brackets_are_mirrored_and_copied_as_they_were_written() -> None:
    used = shaper(rtl=True)
    (line,) = set_lines(used, (Span("(أ)"),), _ENDLESS, _ENDLESS)
    glyphs = [used.glyphs[point] for point in line.visual if point in used.glyphs]
    assert [(glyph.char, glyph.text) for glyph in glyphs] == [("(", ")"), (")", "(")]


@pytest.mark.parametrize("rtl", [True, False])
def test_the_mark_of_a_note_is_raised_and_found(rtl: bool) -> None:
    used = shaper(rtl)
    word = "دد" if rtl else "aa"
    text = (Span(word), Span("12", Role.NOTE, "note"), Span(f" {word}"))
    (line,) = set_lines(used, text, _ENDLESS, _ENDLESS)
    assert letters(used, line.visual) == ("دد 12دد" if rtl else "aa12 aa")
    raised = [place for place, point in enumerate(line.visual) if used.is_raised(point)]
    (anchor,) = line.anchors
    widths = [used.advance(point) for point in line.visual]
    assert anchor.target == "note"
    assert anchor.left == pytest.approx(sum(widths[: raised[0]]))
    assert anchor.right == pytest.approx(sum(widths[: raised[-1] + 1]))
    assert anchor.left_gaps == (1 if rtl else 0)


def test_two_marks_in_one_word_are_two_anchors() -> None:
    used = shaper(rtl=False)
    text = (Span("word"), Span("1", Role.NOTE, "first"), Span("2", Role.NOTE, "second"))
    (line,) = set_lines(used, text, _ENDLESS, _ENDLESS)
    first, second = line.anchors
    assert (first.target, second.target) == ("first", "second")
    assert first.right == pytest.approx(second.left)


def test_a_reference_over_two_lines_is_an_anchor_on_each() -> None:
    used = shaper(rtl=True)
    text = (Span("انظر "), Span("الفقرة الرابعة", Role.REFERENCE, "p4"), Span(" أدناه"))
    lines = set_lines(used, text, 6_000, 6_000)
    assert [[anchor.target for anchor in line.anchors] for line in lines] == [["p4"], ["p4"], []]
    assert letters(used, lines[0].visual) == "ةرقفلا رظنا"
    assert lines[0].anchors[0].left == 0.0
    assert lines[0].anchors[0].right == 6 * 500


def test_hostile_words_are_set() -> None:
    used = shaper(rtl=True)
    for text in ("ب" * 10_000, "x" * 10_000, "ب" + "ّ" * 300, "\u200d\u200c\u200e", "ّ", " ", ""):
        lines = set_lines(used, (Span(text),), 20_000, 20_000)
        assert all(line.width <= 20_000 for line in lines)
    assert set_lines(used, (), 10, 10) == []


def test_letters_are_kerned_tracked_and_widened_but_not_those_of_the_second_face() -> None:
    used = Shaper(
        Plain(_LATIN),
        Plain(),
        Plain(),
        Plain(),
        rtl=False,
        second_scale=1,
        mark_size=0.6,
        mark_rise=0.4,
        width=1.03,
        tracking=20,
    )
    assert used.space == 500 * 1.03 + 20
    assert used.word("AVA").width == pytest.approx(3 * used.space - 100 * 1.03)
    assert used.word("سلم").width == 3 * 500  # its letters join
    assert used.length("A VA") == pytest.approx(4 * used.space)
    turned = Shaper(
        Plain(), Plain(), Plain(), Plain(), rtl=True, second_scale=1, mark_size=0.6, mark_rise=0.4
    )
    assert turned.word("AVA").width == 3 * 500


def test_a_mark_after_kerned_letters_is_where_it_is_drawn() -> None:
    used = shaper(rtl=False)
    text = (Span("AV"), Span("1", Role.NOTE, "note"), Span(" of"))
    (line,) = set_lines(used, text, _ENDLESS, _ENDLESS)
    assert line.anchors[0].left == 2 * 600 - 100
