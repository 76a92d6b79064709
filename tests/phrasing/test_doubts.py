"""Two readings of a sentence are merged: no word of either is lost, shared words appear once."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.doubts import agreed
from wgdesk.phrasing.tree import Role, plain

_SENTENCES = st.lists(
    st.sampled_from(["a", "b", "c", "في", "جلسته,", "d.", inline_marks.whole("one two, three"), "(e)"]),
    max_size=8,
).map(" ".join)
_MANY = st.none() | _SENTENCES


def words(text: str) -> list[str]:
    """Return the words of printed text, brackets and stops left out."""
    return re.findall(r"\w+", text)


def within(some: list[str], every: list[str]) -> bool:
    """Return whether ``some`` is a subsequence of ``every``."""
    rest = iter(every)
    return all(word in rest for word in some)


@given(_SENTENCES, _SENTENCES, _MANY)
def test_every_word_of_both_readings_is_printed_in_its_order(
    first: str, other: str, unknown: str | None
) -> None:
    printed = words(inline_marks.unmarked(agreed(first, other, unknown)))
    assert within(words(inline_marks.unmarked(first)), printed)
    assert within(words(inline_marks.unmarked(other)), printed)


@given(_SENTENCES)
def test_a_sentence_with_a_single_reading_is_unchanged(first: str) -> None:
    for other in (None, first):
        assert inline_marks.spans(agreed(first, other, other)) == inline_marks.spans(first)


@given(_SENTENCES, _SENTENCES)
def test_no_word_of_an_unknown_reading_is_printed(first: str, unknown: str) -> None:
    said = agreed(first, None, unknown)
    assert words(inline_marks.unmarked(said)) == words(inline_marks.unmarked(first))
    assert {span.role for span in inline_marks.spans(said)} <= {Role.PLAIN, Role.DOUBT, Role.MISSING}


@pytest.mark.parametrize(
    ("first", "other", "unknown", "expected"),
    [
        ("By Ms. X, Chair.", "By Mr. X, Chair.", None, "By Ms [Mr]. X, Chair."),
        (
            f"By {inline_marks.whole('Ms.')} {inline_marks.whole('A B')}, Chair.",
            f"By {inline_marks.whole('Mr.')} {inline_marks.whole('A C')}, Vice-Chair.",
            None,
            "By Ms. A B [Mr. A C], Chair [Vice-Chair].",
        ),
        ("the agenda, as amended:", "the agenda:", None, "the agenda[, as amended]:"),
        ("the agenda:", "the agenda, as amended:", None, "the agenda[, as amended]:"),
        ("held online. It", "held. It", None, "held [online]. It"),
        ("one two three", None, "one other three", "one [two] three"),
        ("one three", None, "one other three", "one [...] three"),
        ("one two three", "one 2 three", "one other thing", "one two [2] [three]"),
        ("a;", "a.", None, "a;"),
        (f"at {inline_marks.doubt('x')} now", None, "at y now", "at [x] now"),
        (f"of {inline_marks.MISSING}", "of it", None, "of [...] [it]"),
        ("of it", f"of {inline_marks.MISSING}", None, "of [it]"),
        (
            f"انتخب {inline_marks.whole('بالتزكية')} عضوي المكتب",
            "انتخب عضوتي المكتب",
            None,
            "انتخب [بالتزكية] عضوي [عضوتي] المكتب",
        ),
        (
            "elected members",
            f"elected {inline_marks.whole('by acclamation')} member",
            None,
            "elected [by acclamation] members [member]",
        ),
        ("many of the speakers", "speaker", None, "many of the speakers [speaker]"),
        ("one of two", "three", None, "one of two [three]"),
        ("", "more", None, "[more]"),
        ("less", "", None, "[less]"),
    ],
)
def test_merged_readings_read_well(first: str, other: str | None, unknown: str | None, expected: str) -> None:
    assert plain(inline_marks.spans(agreed(first, other, unknown))) == expected
