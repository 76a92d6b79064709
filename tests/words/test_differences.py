"""Two wordings of one text as one text with marks of change."""

from hypothesis import given
from hypothesis import strategies as st

from wgdesk.words.differences import ComparedWords, count_of_changes, differences, same_words

NO_BREAK = "\u00a0"
TEXTS = st.text(st.sampled_from("ab ,.\u0644\n\u00a0"), max_size=40)


def told(before: str, after: str) -> list[tuple[str, str]]:
    return [(one.change, one.text) for one in differences(before, after)]


def test_a_word_in_the_place_of_another_takes_its_blank_along() -> None:
    assert told("Some speakers agreed.", "Several speakers agreed.") == [
        ("deleted", "Some"),
        ("inserted", "Several"),
        ("kept", " speakers agreed."),
    ]
    assert told("complete and updated lists", "complete, updated lists") == [
        ("kept", "complete"),
        ("deleted", " and"),
        ("inserted", ","),
        ("kept", " updated lists"),
    ]


def test_arabic_marks_part_words_as_latin_ones_do() -> None:
    assert told("الكاملة والمحدَّثة هي الأساس", "الكاملة والمحدَّثة، حيثما أمكن، هي الأساس") == [
        ("kept", "الكاملة والمحدَّثة"),
        ("inserted", "، حيثما أمكن،"),
        ("kept", " هي الأساس"),
    ]


def test_a_blank_that_holds_a_line_together_is_no_change_and_stays() -> None:
    before = f"paragraph{NO_BREAK}5 was adopted"
    assert told(before, "paragraph 5 was adopted") == [("kept", before)]
    assert same_words(before, "paragraph 5 was adopted")
    assert not same_words(before, "paragraph 6 was adopted")


def test_changes_are_counted_by_place() -> None:
    assert count_of_changes(differences("one two three", "one two three")) == 0
    assert count_of_changes(differences("one two three", "won two three four")) == 2
    assert count_of_changes((ComparedWords("a", "deleted"), ComparedWords("b", "inserted"))) == 1


@given(TEXTS, TEXTS)
def test_both_wordings_are_whole_in_it(before: str, after: str) -> None:
    found = differences(before, after)
    old = "".join(one.text for one in found if one.change != "inserted")
    new = "".join(one.text for one in found if one.change != "deleted")
    assert old == before
    assert same_words(new, after)
    assert (count_of_changes(found) == 0) is same_words(before, after)
