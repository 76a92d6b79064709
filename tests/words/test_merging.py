"""Two changes of a text are merged; where both changed the same words, both are marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.words.merging import changed, merged

WORDS = st.lists(st.sampled_from(("State", "shall", "may", "ينبغي", "العمل", ".", "،", "new")), max_size=8)
TEXTS = WORDS.map(" ".join)


@pytest.mark.parametrize(
    ("before", "theirs", "mine", "both", "clashes"),
    [
        ("one two three", "one 2 three", "one two 3", "one 2 3", 0),
        ("one two three", "zero one two three", "one two three four", "zero one two three four", 0),
        ("one two three", "one TWO three", "one Two three", "one [TWO] [Two] three", 1),
        ("one two three", "one three", "one two three", "one three", 0),
        ("one two three", "one TWO three", "one TWO three", "one TWO three", 0),
        ("", "theirs", "mine", "[theirs] [mine]", 1),
        ("one two", "", "one 2", "[one 2]", 1),
        ("ينبغي العمل اليوم.", "ينبغي العمل غداً.", "يجب العمل اليوم.", "يجب العمل غداً.", 0),
        ("a.\nb.", "a.\nB.", "A.\nb.", "A.\nB.", 0),
    ],
)
def test_both_changes_are_in_the_merged_text(
    before: str, theirs: str, mine: str, both: str, clashes: int
) -> None:
    found = merged(before, theirs, mine)
    assert (found.text, found.clashes) == (both, clashes)


@given(TEXTS, TEXTS)
def test_a_text_changed_on_one_side_only_is_taken(before: str, after: str) -> None:
    assert merged(before, after, before).text == after
    assert merged(before, before, after).text == after
    assert merged(before, after, after).text == after


@given(TEXTS, TEXTS, TEXTS)
def test_no_new_word_of_either_side_is_lost(before: str, theirs: str, mine: str) -> None:
    found = merged(before, theirs, mine).text.replace("[", " ").replace("]", " ").split()
    for text in (theirs, mine):
        assert set(text.split()) - set(before.split()) <= set(found)


@given(TEXTS, TEXTS)
def test_differing_characters_are_marked(before: str, after: str) -> None:
    places = list(changed(before, after))
    kept = "".join(sign for at, sign in enumerate(after) if not any(a <= at < b for a, b in places))
    assert not places or before != after
    # What is not marked is in the old text, in the same order.
    rest = iter(before)
    assert all(sign in rest for sign in kept)
