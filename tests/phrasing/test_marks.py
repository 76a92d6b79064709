"""Marks in spoken text become spans: every letter is kept, in a span of the marked role."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.doubts import either
from wgdesk.phrasing.stops import stopped
from wgdesk.phrasing.tree import Role, Span, plain
from wgdesk.words.clean_text import clean
from wgdesk.words.digits import text_figures

_LETTERS = st.text(
    st.sampled_from("اابتجلمنو ًَُِّ٠١٢abcXYZ 0129.,؛،[]()“”\"'-/\u200f\u2066🜁"), min_size=0, max_size=12
)
_MARKED = st.recursive(
    _LETTERS.map(lambda text: (text, text)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(
            lambda parts: ("".join(m for m, _ in parts), "".join(p for _, p in parts))
        ),
        inner.map(lambda part: (inline_marks.doubt(part[0]), f"[{part[1]}]")),
        inner.map(lambda part: (inline_marks.missing(part[0]), f"[{part[1]}]")),
        st.tuples(st.text("abc/0", min_size=1, max_size=5), inner).map(
            lambda pair: (inline_marks.reference(pair[0], pair[1][0]), pair[1][1])
        ),
    ),
    max_leaves=12,
)


def test_the_digits_of_a_symbol_come_back_as_they_were_written() -> None:
    symbol = "cbd/wg 6/٧"
    assert (
        inline_marks.restored(text_figures(f"5 ({inline_marks.kept(symbol)})", "arabic")) == f"٥ ({symbol})"
    )


def test_each_mark_gives_a_span_in_its_role() -> None:
    doubted, missing = inline_marks.doubt("two"), inline_marks.MISSING
    marked = f"one {doubted} {missing}{inline_marks.note('n/1', '3')}{inline_marks.reference('b/2', 'four')}"
    assert inline_marks.spans(marked) == (
        Span("one "),
        Span("[two]", Role.DOUBT),
        Span(" "),
        Span("[...]", Role.MISSING),
        Span("3", Role.NOTE, "n/1"),
        Span("four", Role.REFERENCE, "b/2"),
    )


def test_text_without_marks_is_a_plain_span_and_empty_text_has_none() -> None:
    assert inline_marks.spans("text") == (Span("text"),)
    assert inline_marks.spans("") == ()
    assert inline_marks.spans(inline_marks.reference("key", "")) == ()


def test_the_outermost_role_wins() -> None:
    nested = inline_marks.doubt(f"a {inline_marks.missing('b')} c")
    assert inline_marks.spans(nested) == (Span("[a [b] c]", Role.DOUBT),)


def test_neighbours_of_the_same_role_are_merged_but_two_notes_are_not() -> None:
    assert inline_marks.spans(inline_marks.doubt("a") + inline_marks.doubt("b")) == (
        Span("[a][b]", Role.DOUBT),
    )
    notes = inline_marks.spans(inline_marks.note("n", "1") + inline_marks.note("n", "2"))
    assert [span.text for span in notes] == ["1", "2"]
    references = inline_marks.spans(inline_marks.reference("x", "a") + inline_marks.reference("y", "b"))
    assert [span.target for span in references] == ["x", "y"]


@given(_MARKED)
def test_no_letter_is_lost_added_or_moved(pair: tuple[str, str]) -> None:
    marked, letters = pair
    assert plain(inline_marks.spans(marked)) == letters
    assert inline_marks.unmarked(marked) == letters


@given(_MARKED)
def test_spans_are_as_few_as_can_be_and_never_empty(pair: tuple[str, str]) -> None:
    spans = inline_marks.spans(pair[0])
    assert all(span.text for span in spans)
    assert all((a.role, a.target) != (b.role, b.target) for a, b in pairwise(spans))
    assert all(bool(span.target) == (span.role is Role.REFERENCE) for span in spans)


@given(_MARKED)
def test_text_of_the_record_cannot_contain_marks(pair: tuple[str, str]) -> None:
    kept, _ = clean(pair[0])
    assert len(inline_marks.spans(kept)) <= 1
    assert all(span.role is Role.PLAIN for span in inline_marks.spans(kept))


@pytest.mark.parametrize(
    ("first", "others", "expected"),
    [
        ("a", (), "a"),
        ("a", ("b",), "a [b]"),
        ("a", ("b", "b", "c"), "a [b] [c]"),
        ("a", ("a",), "a"),
        ("", ("b",), "[b]"),
        ("a", ("",), "a"),
    ],
)
def test_other_readings_follow_in_brackets(first: str, others: tuple[str, ...], expected: str) -> None:
    assert inline_marks.unmarked(either(first, *others)) == expected


def test_a_partly_bracketed_reading_is_bracketed_as_a_whole() -> None:
    assert inline_marks.spans(either("a", f"b {inline_marks.MISSING}")) == (
        Span("a "),
        Span("[b [...]]", Role.DOUBT),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال", "قال."),
        ("قال.", "قال."),
        ("لماذا؟", "لماذا؟"),
        ("said “no.”", "said “no.”"),
        ("said “no”", "said “no”."),
        ("(see above)", "(see above)."),
        ("(see above.)", "(see above.)"),
        ("why?", "why?"),
        (inline_marks.MISSING, f"{inline_marks.MISSING}."),
        (inline_marks.doubt("said."), inline_marks.doubt("said.")),
    ],
)
def test_a_sentence_gets_a_full_stop_only_if_it_needs_one(text: str, expected: str) -> None:
    assert stopped(text) == expected
