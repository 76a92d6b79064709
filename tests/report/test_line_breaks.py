"""Lines of justified paragraphs: even spaces, none too wide where any way avoids it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.report.test_rtl import letters, shaper
from wgdesk.phrasing.tree import Span
from wgdesk.report.line_breaks import LOOSEST, STUB_WIDTH, Line, Measured, even_lines, filled_lines
from wgdesk.report.rtl import set_lines

_SPACE = 10.0
_TIGHTEST = 0.85


@st.composite
def paragraphs(draw: st.DrawFn) -> Measured:
    widths = draw(st.lists(st.integers(3, 60), min_size=1, max_size=9))
    inner = [draw(st.integers(0, 1)) for _ in widths]
    pieces = draw(st.frozensets(st.integers(1, len(widths)), max_size=2)) - {len(widths)}
    return Measured([float(width) for width in widths], inner, pieces)


def spaces(words: Measured, line: Line) -> int:
    """Return how many spaces of a line can be made wider or narrower."""
    between = sum(place not in words.pieces for place in range(line.start + 1, line.end))
    return between + sum(words.inner[line.start : line.end])


def stretch(words: Measured, line: Line, limit: float) -> float:
    """Return the needed width of the spaces in a line, relative to a normal space."""
    count = spaces(words, line)
    own = sum(words.widths[line.start : line.end])
    return (limit - own) / (count * _SPACE) if count else (9e9 if own <= limit else -1.0)


def every_way(words: Measured) -> Iterator[list[Line]]:
    places = range(1, len(words.widths))
    for count in range(len(words.widths)):
        for inside in combinations(places, count):
            yield [Line(a, b, 0.0) for a, b in pairwise((0, *inside, len(words.widths)))]


def is_even(words: Measured, lines: list[Line], first: float, full: float) -> bool:
    """Return whether no line has spaces out of bounds, the last of course only too narrow ones, and the last
    line is more than the short end of a word."""
    *others, last = [stretch(words, line, full if line.start else first) for line in lines]
    start, end, _ = lines[-1]
    if end - start == 1 and start in words.pieces and words.widths[start] < STUB_WIDTH * _SPACE:
        return False
    return all(_TIGHTEST <= one <= 1 + LOOSEST for one in others) and last >= _TIGHTEST


@given(paragraphs(), st.integers(60, 200), st.integers(60, 200))
def test_spaces_are_within_bounds_wherever_that_is_possible(words: Measured, first: int, full: int) -> None:
    lines = even_lines(words, _SPACE, first, full)
    assert [line.start for line in lines] == [0, *(line.end for line in lines[:-1])]
    assert lines[-1].end == len(words.widths)
    for line in lines:
        own = sum(words.widths[line.start : line.end])
        assert line.width == own + spaces(words, line) * _SPACE
        alone = line.end == line.start + 1
        assert alone or stretch(words, line, full if line.start else first) >= _TIGHTEST - 1e-9
    possible = any(is_even(words, way, first, full) for way in every_way(words))
    assert is_even(words, lines, first, full) or not possible


def test_a_word_is_left_to_the_next_line_so_that_this_is_not_loose() -> None:
    words = Measured([20.0, 20.0, 20.0, 20.0, 10.0, 30.0, 70.0], [0] * 7, frozenset())
    filled = filled_lines(words.widths, frozenset(), _SPACE, 110, 110)
    assert [line.end for line in filled] == [4, 6, 7]
    assert [line.end for line in even_lines(words, _SPACE, 110, 110)] == [3, 6, 7]


def test_a_symbol_parts_after_a_stroke_only_if_the_line_would_be_too_loose() -> None:
    used = shaper(rtl=False)
    text = (Span("in document CTOC/COP/WG.9/2031/L.1 of"),)

    def parted(width: int) -> list[str]:
        return [letters(used, line.visual) for line in set_lines(used, text, width, width, justified=True)]

    wide = used.space + sum(map(used.advance, "in document CTOC/COP/WG.9/2031/L.1"))
    assert parted(int(wide)) == ["in document CTOC/COP/WG.9/2031/L.1", "of"]
    assert parted(int(wide * 0.8)) == ["in document CTOC/COP/WG.9/", "2031/L.1 of"]


def test_the_short_end_of_a_symbol_is_not_left_alone() -> None:
    used = shaper(rtl=False)
    text = (Span("There were documents A/AC.121/2031/L.1 and A/80/573."),)
    width = int(used.space + sum(map(used.advance, "There were documents A/AC.121/2031/L.1 and A/80/ ")))
    lines = set_lines(used, text, width, width, justified=True)
    assert [letters(used, line.visual) for line in lines] == [
        "There were documents A/AC.121/2031/L.1 and",
        "A/80/573.",
    ]


def test_numbers_and_short_compounds_are_never_parted() -> None:
    used = shaper(rtl=False)
    for word in ("74/247", "e-mail", "9-11", "(a)/(b)"):
        width = used.advance("a") * (len("aaaa") + len(word))  # too narrow by one letter
        lines = set_lines(used, (Span(f"aaaa {word}"),), width, width, justified=True)
        assert [letters(used, line.visual) for line in lines] == ["aaaa", word]
