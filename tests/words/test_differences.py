"""Two wordings of a text compared word by word, as a single text with changes marked."""

from collections.abc import Sequence
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.words.differences import ComparedWords, count_of_changes, differences, same_words

NO_BREAK = "\u00a0"
TEXTS = st.text(st.sampled_from("ab ,.\u0644\n\u00a0"), max_size=40)


def told(before: str, after: str) -> list[tuple[str, str]]:
    return [(one.change, one.text) for one in differences(before, after)]


def test_a_replaced_word_takes_its_blank_along() -> None:
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


def test_replacing_a_no_break_space_by_a_blank_is_no_change() -> None:
    before = f"paragraph{NO_BREAK}5 was adopted"
    assert told(before, "paragraph 5 was adopted") == [("kept", before)]
    assert same_words(before, "paragraph 5 was adopted")
    assert not same_words(before, "paragraph 6 was adopted")


def test_a_replacement_counts_as_a_single_change() -> None:
    assert count_of_changes(differences("one two three", "one two three")) == 0
    assert count_of_changes(differences("one two three", "won two three four")) == 2
    assert count_of_changes((ComparedWords("a", "deleted"), ComparedWords("b", "inserted"))) == 1


@given(TEXTS, TEXTS)
def test_both_wordings_can_be_read_from_the_comparison(before: str, after: str) -> None:
    found = differences(before, after)
    old = "".join(one.text for one in found if one.change not in ("inserted", "moved-in"))
    new = "".join(one.text for one in found if one.stands)
    assert old == before
    assert same_words(new, after)
    assert (count_of_changes(found) == 0) is same_words(before, after)


# -- moved words -------------------------------------------------------------------------------------------

SENTENCES = {
    "en": (
        "The meeting was opened by the Chair at 10 a.m.",
        "Many speakers stressed the importance of complete inventories for any system of protection.",
        "One speaker, on behalf of a group, described a mobile application for customs officers.",
        "The Secretariat took note.",
        "It rose at noon.",
    ),
    "ar": (
        "افتتح الرئيس الجلسة الأولى للفريق العامل صباحاً.",
        "وشدد متكلمون كثيرون على أهمية قوائم الجرد الكاملة لأي نظام من نظم الحماية.",
        "ووصف أحد المتكلمين، باسم مجموعة، تطبيقاً لموظفي الجمارك.",
        "وأحاطت الأمانة علماً بذلك.",
        "ورُفعت الجلسة ظهراً.",
    ),
}
LANGS = pytest.mark.parametrize("lang", list(SENTENCES))
WORDS = st.sampled_from(" ".join(chain.from_iterable(SENTENCES.values())).split())
STRETCHES = st.one_of(WORDS, st.sampled_from(list(chain.from_iterable(SENTENCES.values()))))
WORDINGS = st.lists(STRETCHES, max_size=12).map(" ".join)


def moved(found: Sequence[ComparedWords], change: str) -> list[list[str]]:
    """Return the words of each piece that was moved out, or in."""
    return [one.text.split() for one in found if one.change == change]


@LANGS
def test_a_sentence_in_another_place_is_moved(lang: str) -> None:
    one, two, _, _, end = SENTENCES[lang]
    assert told(f"{one} {two} {end}", f"{two} {one} {end}") == [
        ("moved-out", f"{one} "),  # with the blank, as the next sentence now begins the text
        ("kept", two),
        ("moved-in", f" {one}"),
        ("kept", f" {end}"),
    ]


@LANGS
def test_a_new_sentence_is_not_mixed_with_the_moved_one_it_replaces(lang: str) -> None:
    one, two, three, _, end = SENTENCES[lang]
    assert told(f"{one} {two} {end}", f"{three} {two} {end} {one}") == [
        ("moved-out", one),
        ("inserted", three),
        ("kept", f" {two} {end}"),
        ("moved-in", f" {one}"),
    ]


@LANGS
def test_a_sentence_takes_its_stop_along(lang: str) -> None:
    one, two, three, _, end = SENTENCES[lang]
    words = two.split()
    new = " ".join([*words[:-2], "X", words[-1]])
    found = differences(f"{one} {two} {end}", f"{three} {new} {end} {one}")
    assert moved(found, "moved-out") == moved(found, "moved-in") == [one.split()]


@LANGS
def test_of_two_swapped_sentences_the_longer_one_stays(lang: str) -> None:
    short, long = sorted(SENTENCES[lang][:2], key=len)
    for before, after in ((f"{short} {long}", f"{long} {short}"), (f"{long} {short}", f"{short} {long}")):
        found = differences(before, after)
        assert moved(found, "moved-in") == moved(found, "moved-out") == [short.split()]


def test_six_words_or_a_sentence_elsewhere_are_a_move_and_fewer_are_not() -> None:
    for words, is_move in (
        ("complete lists of stolen cultural", False),
        ("complete lists of stolen cultural objects", True),
    ):
        after = f"The museums had agreed a long time ago in Paris on {words}."
        found = differences(f"On {words} the museums had agreed a long time ago in Paris.", after)
        assert bool(moved(found, "moved-in")) is is_move
    for sentence, is_move in (("Nothing else.", False), ("Nothing was decided.", True)):
        rest = SENTENCES["en"][1]
        assert bool(moved(differences(f"{sentence} {rest}", f"{rest} {sentence}"), "moved-in")) is is_move


def test_the_first_word_of_the_next_sentence_is_not_moved_along() -> None:
    one = "The panel discussed looted antiquities."
    two = "The observer for the museum spoke of its new register."
    assert moved(differences(f"{one} {two} The end.", f"{two} {one} The end."), "moved-in") == [one.split()]


def test_moved_words_may_differ_in_blanks() -> None:
    one, two = SENTENCES["en"][:2]
    found = differences(f"{one} {two}", f"{two}\n{one.replace(' 10', f'{NO_BREAK}10')}")
    assert {one.change for one in found} == {"kept", "moved-out", "moved-in"}


def test_a_move_counts_as_a_single_change() -> None:
    one, two, three, *_ = SENTENCES["en"]
    assert count_of_changes(differences(f"{one} {two}", f"{two} {one}")) == 1
    assert count_of_changes(differences(f"{one} {two}", f"{three} {two} {one}")) == 2


@LANGS
@given(data=st.data())
def test_reordered_sentences_are_all_kept_or_moved(lang: str, data: st.DataObject) -> None:
    before, after = (" ".join(data.draw(st.permutations(SENTENCES[lang]))) for _ in range(2))
    assert {one.change for one in differences(before, after)} <= {"kept", "moved-out", "moved-in"}


@given(WORDINGS, WORDINGS)
def test_moved_words_are_in_both_wordings_and_come_in_pairs(before: str, after: str) -> None:
    test_both_wordings_can_be_read_from_the_comparison.hypothesis.inner_test(before, after)
    found = differences(before, after)
    gone, come = moved(found, "moved-out"), moved(found, "moved-in")
    assert sorted(gone) == sorted(come)
    for words in gone:
        assert " ".join(words) in before
        assert " ".join(words) in after
        assert len(words) >= 3
