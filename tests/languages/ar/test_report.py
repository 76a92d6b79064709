"""Arabic sentences of reports: number (with the dual), gender, case, doubts, digits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.phrasing.reading import ALL, CASE_IDS, forms_not_read, read, speaker
from tests.phrasing.sentences.facts import (
    BODY,
    CANADA,
    IRAN,
    LEILA,
    NOT_SAID,
    OMAR,
    SUDAN,
    YEMEN,
    Case,
    at,
    days,
    words,
)
from tests.phrasing.sentences.panels import called
from tests.phrasing.sentences.papers import PLAINLY
from tests.phrasing.sentences.statements import stated
from wgdesk.phrasing.facts import Count, Doubtful, ItemRefs, Name, Names, People, Symbol, Words
from wgdesk.phrasing.tree import LineRole, Note, Paragraph, Role, TitleLine, plain, say
from wgdesk.words.phrases import PhraseError


@pytest.mark.parametrize("case", ALL, ids=CASE_IDS)
def test_facts_give_the_expected_sentence(case: Case) -> None:
    assert read("ar", case.say, case.options) == case.ar


def test_every_form_of_every_phrase_is_used_by_some_sentence() -> None:
    assert forms_not_read("ar") == []


# -- digits ------------------------------------------------------------------------------------------------

_DOCUMENT = say("participants-list", symbol=Symbol("A/65/L.78"))
_NUMBERED = say("sittings-held", n=Count(12), sure="yes", records=NOT_SAID)


@pytest.mark.parametrize(
    ("digits", "counted", "dated", "symbol"),
    [
        ("arabic", "وعُقدت ١٢ جلسة.", "في ١١ آذار/مارس ٢٠٢٢، اعتمد الفريق العامل", "A/65/L.78"),
        ("european", "وعُقدت 12 جلسة.", "في 11 آذار/مارس 2022، اعتمد الفريق العامل", "A/65/L.78"),
    ],
)
def test_digits_follow_the_option_and_symbols_keep_theirs(
    digits: str, counted: str, dated: str, symbol: str
) -> None:
    options = (("digits_ar", digits),)
    assert read("ar", _NUMBERED, options) == counted
    assert read(
        "ar", say("report-adopted", body=BODY, condition=NOT_SAID, day=days(11), **PLAINLY), options
    ).startswith(dated)
    assert symbol in read("ar", _DOCUMENT, options)
    assert speaker("ar", options).digits == digits


def test_typed_digits_of_the_other_style_follow_the_option() -> None:
    typed = say("words", text=words("القرار 7/1 لعام ٢٠١٨ (E/2022/1)", ""))
    assert read("ar", typed) == "القرار ٧/١ لعام ٢٠١٨ (E/2022/1)"
    assert read("ar", typed, (("digits_ar", "european"),)) == "القرار 7/1 لعام 2018 (E/2022/1)"


@pytest.mark.parametrize(
    ("n", "words_to", "expected"),
    [
        (3, "2", "وعُقدت ٣ جلسات."),
        (1, "0", "وعُقدت جلسة واحدة."),
        (2, "0", "وعُقدت جلستان."),
        (11, "99", "وعُقدت إحدى عشرة جلسة."),
        (12, "99", "وعُقدت اثنتا عشرة جلسة."),
        (15, "99", "وعُقدت خمس عشرة جلسة."),
        (20, "99", "وعُقدت عشرون جلسة."),
        (21, "99", "وعُقدت إحدى وعشرون جلسة."),
        (28, "99", "وعُقدت ثمانٍ وعشرون جلسة."),
        (40, "99", "وعُقدت أربعون جلسة."),
    ],
)
def test_counts_are_spelt_out_up_to_the_number_in_the_option(n: int, words_to: str, expected: str) -> None:
    text = say("sittings-held", n=Count(n), sure="yes", records=NOT_SAID)
    assert read("ar", text, (("count_words_to", words_to),)) == expected


def test_counts_after_a_verb_that_governs_them_are_accusative() -> None:
    spelt_out = (("count_words_to", "99"),)
    for n, expected in ((12, "اثنتي عشرة كلمة"), (28, "ثمانياً وعشرين كلمة"), (30, "ثلاثين كلمة")):
        spoken = read("ar", say("secretariat-opening", n=Count(n)), spelt_out)
        assert spoken == f"ألقت الأمانة {expected} في افتتاح الاجتماع."


# -- names and lists ---------------------------------------------------------------------------------------


def test_a_list_is_sorted_by_the_printed_form_of_names() -> None:
    who = Names((YEMEN, SUDAN, IRAN, CANADA))
    listed = read("ar", say("attended-igo", manner="observers", names=who))
    assert listed.endswith("إيران (جمهورية - الإسلامية)، السودان، كندا، اليمن.")
    spoke = read("ar", say("spoke-observers", names=who, stated=stated(n=4, also="yes")))
    assert spoke == "تكلم أيضاً المراقبون عن جمهورية إيران الإسلامية، والسودان، وكندا، واليمن."


def test_a_list_keeps_the_order_entered_and_shows_that_it_is_open() -> None:
    who = Names((YEMEN, SUDAN, CANADA), "entered", is_open=True)
    assert read("ar", say("attended-igo", manner="observers", names=who)).endswith(
        "التالية: اليمن، السودان، كندا [...]."
    )


def test_a_doubtful_delegation_is_bracketed_alone() -> None:
    unsure = Name("SDN", SUDAN.forms, doubtful=True)
    spoken = speaker("ar").say(
        say("attended-igo", manner="observers", names=Names((unsure, CANADA, YEMEN, IRAN)))
    )
    assert plain(spoken).endswith("، [السودان]، كندا، اليمن.")
    assert [span.text for span in spoken if span.role is Role.DOUBT] == ["[السودان]"]


def test_a_name_without_arabic_is_a_gap_not_another_language() -> None:
    foreign = Name("XXX", tuple(form for form in CANADA.forms if form.lang == "en"))
    assert (
        read("ar", say("attended-bare", manner="observers", names=Names((foreign,)))) == "مُثلت بمراقب [...]."
    )
    assert read("ar", say("words", text=Words((("en", "Text"),)))) == "[...]"


def test_every_kind_of_doubt_about_a_person_is_printed() -> None:
    unsure = replace(LEILA, doubtful_name=True, doubtful_function=True)
    panel = say("panel-facilitated", discussion=called(), panel=People((unsure, OMAR)), placed="no")
    assert read("ar", panel).endswith(
        ": السيدة [ليلى بن سالم]، [مستشارة في وزارة العدل]؛ السيد عمر القاضي، مدع عام."
    )


# -- blocks ------------------------------------------------------------------------------------------------


def _paragraph(text: str, *, follows: bool) -> str:
    block = Paragraph(
        "k", say("words", text=words(text, text)), say("label-paragraph", n=Count(3)), (), follows
    )
    spoken = speaker("ar").block(block)
    assert isinstance(spoken, Paragraph)
    return plain(spoken.text)


def test_a_further_paragraph_of_a_section_opens_with_a_conjunction() -> None:
    assert _paragraph("نظر الفريق العامل.", follows=True) == "ونظر الفريق العامل."
    assert _paragraph("نظر الفريق العامل.", follows=False) == "نظر الفريق العامل."


def test_a_footnote_is_marked_at_the_end_of_its_paragraph_before_the_stop() -> None:
    note = Note("k/note", say("also-on-behalf", names=Names((CANADA,))), say("label-note", n=Count(2)))
    block = Paragraph("k", say("no-issues", items=ItemRefs((4,))), None, (note,))
    spoken = speaker("ar").block(block)
    assert isinstance(spoken, Paragraph)
    mark, stop = spoken.text[-2:]
    assert (mark.role, mark.target, mark.text) == (Role.NOTE, "k/note", "(٢)")
    assert stop.text == "."
    assert plain(spoken.notes[0].text) == "وكذلك باسم كندا."


def test_the_masthead_stays_english() -> None:
    arabic = speaker("ar")
    dated = arabic.block(TitleLine("masthead/date", LineRole.DATE, say("masthead-date", day=days(9))))
    assert isinstance(dated, TitleLine)
    assert plain(dated.text) == "9 March 2022"
    placed = arabic.block(TitleLine("masthead/body", LineRole.BODY, say("words", text=BODY)))
    assert isinstance(placed, TitleLine)
    assert plain(placed.text) == "الفريق العامل"


def test_brackets_of_a_doubt_are_spans_of_that_role() -> None:
    spoken = speaker("ar").say(say("at-sittings", body=BODY, sittings=at(unsure=((3, 10), (4, 10)))))
    doubts = [span.text for span in spoken if span.role is Role.DOUBT]
    assert doubts == ["[جلستيه]", "[الثالثة والرابعة]", "[المعقودتين]"]
    held = speaker("ar").say(say("held-for-item", items=ItemRefs((3,))))
    assert [span.role for span in held] == [Role.MISSING]


def test_a_sentence_without_a_phrase_or_with_a_wrong_fact_raises() -> None:
    with pytest.raises(PhraseError, match="no phrase nothing-of-the-kind"):
        speaker("ar").say(say("nothing-of-the-kind"))
    with pytest.raises(PhraseError, match="several sentences"):
        speaker("ar").say(say("no-issues", items=(say("title-draft"),)))
    with pytest.raises(PhraseError, match="no-issues"):
        speaker("ar").say(say("no-issues", item=ItemRefs((4,))))
    with pytest.raises(PhraseError, match="Arabic has no words for a"):
        speaker("ar").say(say("no-issues", items=object()))  # type: ignore[arg-type]


def test_equal_sentences_are_spoken_once() -> None:
    arabic = speaker("ar")
    assert arabic.say(say("no-issues", items=ItemRefs((4,)))) is arabic.say(
        say("no-issues", items=ItemRefs((4,)))
    )


def test_both_readings_of_a_doubtful_fact_are_printed() -> None:
    either = Doubtful(words("أ", "a"), (words("ب", "b"), words("أ", "a")))
    assert read("ar", say("words", text=either)) == "أ [ب]"
