"""English sentences of reports: plurals, articles, lists, doubts; and never an Arabic letter."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.phrasing.reading import ALL, CASE_IDS, forms_not_read, read, speaker
from tests.phrasing.sentences.facts import (
    AMINA,
    BODY,
    CANADA,
    IRAN,
    JAPAN,
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
from wgdesk.languages.en.presented import capitalized
from wgdesk.phrasing.facts import Count, ItemRefs, Name, Names, People, Symbol, Words
from wgdesk.phrasing.tree import LineRole, Note, Paragraph, Role, TitleLine, plain, say
from wgdesk.words.phrases import PhraseError

_ARABIC = re.compile("[\u0600-\u06ff]")


@pytest.mark.parametrize("case", ALL, ids=CASE_IDS)
def test_facts_give_the_expected_sentence(case: Case) -> None:
    assert read("en", case.say, case.options) == case.en


def test_every_form_of_every_phrase_is_used_by_some_sentence() -> None:
    assert forms_not_read("en") == []


def test_facts_with_only_arabic_texts_print_no_arabic_letter() -> None:
    spoken = "".join(read("en", _without_english(case).say, case.options) for case in ALL)
    assert _ARABIC.search(spoken) is None
    assert "[...]" in spoken


def _without_english(case: Case) -> Case:
    return replace(case, say=_arabic_only(case.say))


def _arabic_only(value: object) -> object:
    """Return facts without their English texts and names."""
    if isinstance(value, Words):
        return Words(tuple((lang, body) for lang, body in value.texts if lang != "en"))
    if isinstance(value, Name):
        return Name(value.code, tuple(form for form in value.forms if form.lang != "en"), value.doubtful)
    if isinstance(value, tuple):
        return tuple(_arabic_only(part) for part in value)
    if hasattr(value, "__dataclass_fields__"):
        return replace(
            value, **{name: _arabic_only(getattr(value, name)) for name in value.__dataclass_fields__}
        )
    return value


# -- names and lists ---------------------------------------------------------------------------------------


def test_a_list_ignores_the_article_and_has_no_comma_before_and() -> None:
    who = Names((YEMEN, SUDAN, IRAN, CANADA, JAPAN))
    listed = read("en", say("attended-igo", manner="observers", names=who))
    assert listed.endswith(": Canada, Iran (Islamic Republic of), Japan, Sudan and Yemen.")
    spoke = read("en", say("spoke-observers", names=who, stated=stated(n=5, also="yes")))
    # A sentence keeps the order of the list, which is by the names in lists.
    assert spoke.endswith(
        "the observers for Canada, the Islamic Republic of Iran, Japan, the Sudan and Yemen."
    )


def test_a_list_keeps_the_order_entered_and_shows_that_it_is_open() -> None:
    who = Names((YEMEN, SUDAN, CANADA), "entered", is_open=True)
    assert read("en", say("attended-igo", manner="observers", names=who)).endswith(
        ": Yemen, Sudan and Canada [...]."
    )


def test_a_doubtful_delegation_is_bracketed_alone_and_a_sentence_still_begins_with_a_capital() -> None:
    unsure = Name("SDN", SUDAN.forms, doubtful=True)
    spoken = speaker("en").say(say("attended-igo", manner="observers", names=Names((unsure, CANADA, YEMEN))))
    assert plain(spoken).endswith(": Canada, [Sudan] and Yemen.")
    assert [span.text for span in spoken if span.role is Role.DOUBT] == ["[Sudan]"]
    alone = read("en", say("attended-bare", manner="observers", names=Names((unsure,))))
    assert alone == "[The Sudan] was represented by an observer."


def test_a_name_without_english_is_a_gap() -> None:
    foreign = Name("XXX", tuple(form for form in CANADA.forms if form.lang == "ar"))
    assert (
        read("en", say("attended-bare", manner="observers", names=Names((foreign,))))
        == "[...] was represented by an observer."
    )


def test_every_kind_of_doubt_about_a_person_is_printed() -> None:
    unsure = replace(LEILA, doubtful_name=True, doubtful_function=True)
    panel = say("panel-facilitated", discussion=called(), panel=People((unsure, OMAR)), placed="no")
    assert read("en", panel).endswith(
        ": Ms. [Leila Ben Salem], [Adviser, Ministry of Justice]; and Mr. Omar Elkadi, Prosecutor."
    )


def test_forms_of_address_can_be_left_out() -> None:
    office = say("officer", office="chair", g="f", chair_g="f")
    opened = say("opened-by", opener=AMINA, officer=office, body=BODY)
    spoken = read("en", opened, (("honorifics", "hidden"),))
    assert spoken == "The meeting was opened by Amina Diallo (Egypt), Chair of the Working Group."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Sudan", "The Sudan"),
        ("[the Sudan]", "[The Sudan]"),
        ("[...]", "[...]"),
        ("“on", "“On"),
        ("", ""),
    ],
)
def test_a_sentence_is_capitalized_inside_a_bracket_too(text: str, expected: str) -> None:
    assert capitalized(text) == expected


# -- blocks ------------------------------------------------------------------------------------------------


def test_a_further_paragraph_has_no_conjunction() -> None:
    block = Paragraph("k", say("no-issues", items=ItemRefs((4,))), follows=True)
    spoken = speaker("en").block(block)
    assert isinstance(spoken, Paragraph)
    assert plain(spoken.text) == "No issues were raised under agenda item 4."


def test_a_footnote_is_marked_at_the_end_of_its_paragraph() -> None:
    note = Note("k/note", say("also-on-behalf", names=Names((CANADA,))), say("label-note", n=Count(2)))
    spoken = speaker("en").block(Paragraph("k", say("no-issues", items=ItemRefs((4,))), None, (note,)))
    assert isinstance(spoken, Paragraph)
    mark = spoken.text[-1]
    assert (mark.role, mark.target, mark.text) == (Role.NOTE, "k/note", "2")
    assert plain(spoken.notes[0].text) == "Also on behalf of Canada."


def test_the_masthead_has_the_date_and_no_language() -> None:
    english = speaker("en")
    dated = english.block(TitleLine("masthead/date", LineRole.DATE, say("masthead-date", day=days(9))))
    assert isinstance(dated, TitleLine)
    assert plain(dated.text) == "9 March 2022"
    language = english.block(TitleLine("masthead/language", LineRole.LANGUAGE, say("masthead-language")))
    assert isinstance(language, TitleLine)
    assert language.text == ()


def test_digits_are_european_whatever_the_option_for_arabic() -> None:
    english = speaker("en", (("digits_ar", "arabic"),))
    assert english.digits == "european"
    assert plain(english.say(say("participants-list", symbol=Symbol("A/65/L.78")))).endswith("A/65/L.78.")
    adopted = say("report-adopted", body=BODY, condition=NOT_SAID, day=days(11), **PLAINLY)
    assert plain(english.say(adopted)).startswith("On 11 March 2022,")


def test_brackets_of_a_doubt_are_spans_of_that_role() -> None:
    spoken = speaker("en").say(say("at-sittings", body=BODY, sittings=at(unsure=((3, 10), (4, 10)))))
    assert [span.text for span in spoken if span.role is Role.DOUBT] == ["[3rd and 4th]", "[meetings]"]
    held = speaker("en").say(say("held-for-item", items=ItemRefs((3,))))
    assert [span.role for span in held] == [Role.MISSING]


def test_an_unknown_kind_of_fact_raises() -> None:
    with pytest.raises(PhraseError, match="English has no words for a"):
        speaker("en").say(say("no-issues", items=object()))  # type: ignore[arg-type]


def test_text_of_the_record_is_printed_unchanged() -> None:
    typed = words("", "Resolution 7/1 of 2018 (E/2022/1): “trafficking”")
    assert read("en", say("words", text=typed)) == "Resolution 7/1 of 2018 (E/2022/1): “trafficking”"
