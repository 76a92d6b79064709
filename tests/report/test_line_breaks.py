"""Line ends: words as they fit, and one more for a little less space between them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report.test_rtl import letters, shaper
from wgdesk.phrasing.tree import Span
from wgdesk.report.line_breaks import Line, Measured, broken_lines
from wgdesk.report.rtl import set_lines

_SPACE = 10.0


@st.composite
def paragraphs(draw: st.DrawFn) -> Measured:
    widths = draw(st.lists(st.integers(3, 60), min_size=1, max_size=30))
    inner = [draw(st.integers(0, 1)) for _ in widths]
    pieces = draw(st.frozensets(st.integers(1, len(widths)), max_size=5)) - {len(widths)}
    return Measured([float(width) for width in widths], inner, pieces)


def spaces(words: Measured, start: int, end: int) -> int:
    """Return how many spaces of a line can be made wider or narrower."""
    between = sum(place not in words.pieces for place in range(start + 1, end))
    return between + sum(words.inner[start:end])


def space_needed(words: Measured, start: int, end: int, limit: float) -> float:
    """Return the width of the spaces with which these words fill a line, in natural spaces."""
    count = spaces(words, start, end)
    room = limit - sum(words.widths[start:end])
    return room / (count * _SPACE) if count else (9e9 if room >= 0 else -1.0)


def belongs(words: Measured, start: int, end: int, limit: float) -> bool:
    """Return whether the word before ``end`` belongs on the line from ``start``, by the two numbers."""
    with_it = space_needed(words, start, end, limit)
    without = space_needed(words, start, end - 1, limit)
    return with_it >= 1 or 1 - with_it <= min(0.25, 0.5 * (without - 1)) + 1e-9


@given(paragraphs(), st.integers(60, 200), st.integers(60, 200), st.booleans())
def test_nothing_is_lost_and_no_line_is_too_wide(
    words: Measured, first: int, full: int, narrow: bool
) -> None:
    lines = broken_lines(words, _SPACE, first, full, narrow=narrow)
    assert [line.start for line in lines] == [0, *(line.end for line in lines[:-1])]
    assert lines[-1].end == len(words.widths)
    for place, (start, end, width) in enumerate(lines):
        assert width == sum(words.widths[start:end]) + spaces(words, start, end) * _SPACE
        narrowest = space_needed(words, start, end, full if place else first)
        assert end == start + 1 or narrowest >= (0.75 - 1e-9 if narrow else 1)


@given(paragraphs(), st.integers(60, 200), st.integers(60, 200))
def test_every_line_of_justified_text_ends_by_the_two_numbers(words: Measured, first: int, full: int) -> None:
    lines = broken_lines(words, _SPACE, first, full, narrow=True)
    for place, (line, after) in enumerate(pairwise([*lines, Line(len(words.widths), 0, 0.0)])):
        limit = full if place else first
        for end in range(line.start + 2, line.end + 1):
            assert belongs(words, line.start, end, limit)
        full_by_narrowing = line.width > limit
        if after.start < len(words.widths) and not full_by_narrowing:
            assert not belongs(words, line.start, line.end + 1, limit)


@pytest.mark.parametrize(
    ("widths", "ends"),
    [
        ([20, 20, 25, 9], [3, 4]),  # each of two spaces loses a quarter, against three times as wide ones
        ([20, 20, 25.2, 9], [2, 4]),
        ([10, 10, 10, 10, 6, 9], [5, 6]),  # each of four loses 1.5, against three wider by 3.3
        ([10, 10, 10, 10, 8, 9], [4, 6]),  # 2 is less than a quarter, but more than half of 3.3
    ],
)
def test_one_word_more_is_weighed_against_wider_spaces_without_it(
    widths: list[float], ends: list[int]
) -> None:
    words = Measured(widths, [0] * len(widths), frozenset())
    assert [line.end for line in broken_lines(words, _SPACE, 80, 80, narrow=True)] == ends


def shown(text: str, fitting: str, *, justified: bool = True) -> list[str]:
    """Return the lines of a text in a column into which ``fitting`` just fits."""
    used = shaper(rtl=False)
    width = used.length(fitting)
    lines = set_lines(used, (Span(text),), width, width, justified=justified)
    return [letters(used, line.visual) for line in lines]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("open-", "ended"),
        ("Secretary-", "General"),
        ("2025–", "2027"),
        ("https://example.org/reports/", "list"),
    ],
)
@pytest.mark.parametrize("justified", [True, False])
def test_a_line_may_end_inside_compounds_ranges_and_addresses(
    before: str, after: str, justified: bool
) -> None:
    text, fitting = f"the report {before}{after} of it", f"the report {before}"
    assert shown(text, fitting, justified=justified)[:2] == [fitting, f"{after} of it"]
    assert shown(text, text) == [text]


@pytest.mark.parametrize(
    "word",
    ["non-party", "co-chair", "A/AC.121/2031/L.1", "CTOC/COP/WG.9/2031/L.1", "74/247", "and/or", "9-11"],
)
def test_symbols_numbers_and_short_compounds_are_never_parted(word: str) -> None:
    text = f"with {'x' * len(word)} {word}"
    assert shown(text, text[:-1], justified=False)[1:] == [word]
    assert shown(text, text[:-3])[1:] == [word]


def test_the_two_names_of_a_month_stay_together() -> None:
    used = shaper(rtl=True)
    for month in ("أيار/مايو", "تشرين\u00a0الأول/أكتوبر"):
        width = sum(word.width for word in map(used.word, (month, "في"))) + used.space * 0.5
        lines = set_lines(used, (Span(f"في {month}"),), width, width)
        assert [letters(used, line.visual) for line in lines] == ["يف", month[::-1]]
