"""Words typed into a slot of a sentence: what the sentence supplies is printed once, however it was typed."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.phrasing import typed_slots as slots
from tests.phrasing.typed_actions import ARABIC_ACTIONS, ENGLISH_ACTIONS
from tests.phrasing.typed_sentences import SENTENCES
from tests.phrasing.typed_slots import asked, printed
from wgdesk.phrasing.facts import Name, NameForms, Names, Person, Words
from wgdesk.phrasing.pack import pack
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.names import Style


@pytest.mark.parametrize(("case", "variants"), ARABIC_ACTIONS.items(), ids=str)
def test_an_arabic_action_reads_well_however_it_was_typed(
    case: tuple[str, str], variants: tuple[str, ...]
) -> None:
    verb, sentence = case
    assert {one: printed("ar", slots.action("ar", verb, one)) for one in variants} == dict.fromkeys(
        variants, sentence
    )
    assert not any(asked("ar", slots.action("ar", verb, one)) for one in variants)


@pytest.mark.parametrize(("case", "variants"), ENGLISH_ACTIONS.items(), ids=str)
def test_an_english_action_reads_well_however_it_was_typed(
    case: tuple[str, str], variants: tuple[str, ...]
) -> None:
    verb, sentence = case
    assert {printed("en", slots.action("en", verb, one)) for one in variants} == {sentence}
    assert not any(asked("en", slots.action("en", verb, one)) for one in variants)


def test_a_verb_typed_again_after_the_manner_is_printed_once() -> None:
    said = slots.action("en", "agreed", "agreed that the text should wait", how_at="verb")
    assert printed("en", said) == " agreed, by consensus, that the text should wait."


@pytest.mark.parametrize(
    ("lang", "slot", "sentence", "variants"), SENTENCES, ids=[one[2] for one in SENTENCES]
)
def test_a_sentence_reads_well_however_its_words_were_typed(
    lang: str, slot: Callable[[str, str], Say], sentence: str, variants: tuple[str, ...]
) -> None:
    found = {one: printed(lang, slot(lang, one)).removeprefix("و") for one in variants}
    assert found == dict.fromkeys(variants, sentence)
    assert [one for one in variants if asked(lang, slot(lang, one))] == []


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("Programme of the U.S.", "Report entitled “Programme of the U.S.” (WG/2)."),
        ("That which remains", "Report entitled “That which remains” (WG/2)."),
        ("Reports: “A” and “B”", "Report entitled “Reports: ‘A’ and ‘B’” (WG/2)."),
        ("“A” and “B”", "Report entitled “‘A’ and ‘B’” (WG/2)."),
    ],
)
def test_words_that_belong_to_a_title_stay(typed: str, sentence: str) -> None:
    assert printed("en", slots.document("en", title=typed)) == sentence


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("The Hague was far", "stating that The Hague was far."),
        ("UNODC was late", "stating that UNODC was late."),
        ("Kenya was late", "stating that Kenya was late."),
        ("it had said “no.”", "stating that it had said “no.”"),
    ],
)
def test_names_keep_their_capital_and_quotations_their_stop(typed: str, sentence: str) -> None:
    assert printed("en", slots.reservation("en", typed)).endswith(sentence)


_RULE = "“A committee shall be appointed by the {}. It shall examine the credentials{}”"


@pytest.mark.parametrize(
    ("lang", "typed", "ends"),
    [
        ("en", _RULE.format("Chair", ""), "the credentials.”"),
        ("en", _RULE.format("Chair", "."), "the credentials.”"),
        ("en", _RULE.format("Chair", "") + ".", "the credentials.”"),
        ("en", '"A committee shall be appointed. It shall meet"', "It shall meet.”"),
        ("en", "“A committee of the State shall meet”", "shall meet”."),
        ("en", "“A committee of Ms. Costa shall meet”", "shall meet”."),
        ("en", "“Rules of 1990, vol. II”", "vol. II”."),
        ("en", "it had “a rule. It was new” in mind", "in mind."),
        ("en", "it met on the theme “Leave nobody behind. Act now”", "Act now”."),
        ("ar", '"تنشأ لجنة للمؤتمر. وتجتمع اللجنة"', 'اللجنة".'),
        ("ar", '"تنشأ لجنة للمؤتمر. وتجتمع اللجنة."', 'اللجنة."'),
    ],
)
def test_the_last_stop_of_whole_sentences_is_quoted_with_them(lang: str, typed: str, ends: str) -> None:
    assert printed(lang, slots.reservation(lang, typed)).endswith(ends)


@pytest.mark.parametrize(
    ("lang", "said", "sentence", "question"),
    [
        ("ar", slots.reservation("ar", "أعلن موقفه"), "قائلاً إن أعلن موقفه.", "clause"),
        ("ar", slots.acted("approved", "ar", "مع الشكر"), "على مع الشكر.", "word"),
        ("ar", slots.put("noted", "ar", "التقدم المحرز"), "لوحظ أن التقدم المحرز.", "clause"),
        ("ar", slots.put("mentioned", "ar", "في هذا الصدد"), "أُشير إلى في هذا الصدد.", "word"),
        (
            "en",
            slots.put("recalled", "en", "resolution 8/1"),
            "It was recalled that resolution 8/1.",
            "clause",
        ),
        ("en", slots.put("concern", "en", "that approach"), "expressed about that approach.", "word"),
        ("en", slots.put("mentioned", "en", "for example this"), "made to for example this.", "word"),
        ("ar", slots.action("ar", "took_note", "بلوكارنو"), "علماً بلوكارنو.", "letter"),
        ("en", slots.reservation("en", "that approach was wrong"), "that approach was wrong.", "word"),
    ],
    ids=str,
)
def test_ambiguous_words_are_asked_about(lang: str, said: Say, sentence: str, question: str) -> None:
    assert printed(lang, said).endswith(sentence)
    assert asked(lang, said) == (question,)


def test_both_readings_of_a_doubtful_text_lose_what_the_sentence_supplies() -> None:
    said = slots.action("ar", "approved", "على الميزانية", doubt="على التقرير.")
    assert printed("ar", said) == "وافق الفريق العامل على الميزانية [التقرير]."
    said = slots.action("en", "took_note", "of the report", doubt="of the note")
    assert printed("en", said) == " took note of the report [the note]."


@pytest.mark.parametrize(
    ("lang", "typed", "style", "sentence"),
    [
        ("en", "Mr. Karim Haddad", "", "Mr. Karim Haddad"),
        ("en", "Mr Karim Haddad", "", "Mr. Karim Haddad"),
        ("en", "Mr. H.E. Mr. Karim Haddad", "", "H.E. Mr. Karim Haddad"),
        ("en", "H.E. Mr. Karim Haddad", "minister", "H.E. Mr. Karim Haddad"),
        ("en", "Dr. Karim Haddad", "", "Mr. Karim Haddad"),
        ("ar", "السيد كريم حداد", "", "السيد كريم حداد"),
        ("ar", "معالي السيد كريم حداد", "", "معالي السيد كريم حداد"),
        ("ar", "سعادة حداد", "", "السيد سعادة حداد"),
        ("ar", "السيد", "", "السيد السيد"),
    ],
)
def test_a_form_of_address_is_printed_once_before_a_name(
    lang: str, typed: str, style: Style, sentence: str
) -> None:
    name = Words(((lang, typed),))
    person = Person(name=name, running=name, gender="m", style=style)
    shown = pack(lang, {"honorifics": "everywhere"}).unkept(say("person-alone", person=person))[0]
    assert shown == sentence


def test_names_with_commas_are_separated_by_semicolons() -> None:
    affiliated = Name(
        "INST",
        (
            NameForms("ar", "معهد أوروبا، المنتسب إلى الأمم المتحدة", "معهد أوروبا", "معهد أوروبا", "m"),
            NameForms(
                "en", "European Institute, affiliated with the United Nations", "Europe", "Europe", "m"
            ),
        ),
    )
    said = say("attended-institute", manner="observers", names=Names((slots.KENYA, affiliated), "entered"))
    assert printed("en", said).endswith(
        ": Kenya; and European Institute, affiliated with the United Nations."
    )
    assert printed("ar", said).endswith(": كينيا؛ معهد أوروبا، المنتسب إلى الأمم المتحدة.")
    both = say("attended-institute", manner="observers", names=Names((slots.KENYA, slots.KENYA), "entered"))
    assert printed("en", both).endswith(": Kenya and Kenya.")


_VERBS = ("agreed", "approved", "recommended", "welcomed", "took_note", "decided")
_FORMS = ("noted", "recalled", "emphasized", "hope", "concern", "mentioned")

# Words that a sentence may supply, and any words typed after them.
PREFIXES = {"ar": ("", "على ", "أن ", "إن ", "بأن ", "عن "), "en": ("", "that ", "of ", "on ")}
STARTS: dict[str, tuple[str, ...]] = {
    "ar": ("التقرير", "أهمية التدريب", "الدول تتعاون", "نتائج الدراسة", "بيان الأمانة", "تنفيذ الصك"),
    "en": ("the report", "States cooperate", "results of the study", "training of experts", "it was late"),
}
ENDS = ("", ".", "..", "،", ";", " .", "؟", "?.")
SLOTS: dict[str, tuple[Callable[[str, str], Say], ...]] = {
    lang: (
        *(
            partial(slots.acted, verb)
            for verb in ("agreed", "approved", "recommended", "welcomed", "took_note", "decided")
        ),
        slots.reservation,
        lambda lang, text: slots.document(lang, title=text),
        lambda lang, text: slots.document(lang, content=text),
        lambda lang, text: slots.document(lang, content=text, about="yes"),
        lambda lang, text: slots.document(lang, title=text, content=text),
        slots.title,
        *(
            partial(slots.put, form)
            for form in ("noted", "recalled", "emphasized", "hope", "concern", "mentioned")
        ),
        lambda lang, text: slots.point(lang, {"ar": "شدد على", "en": "stressed that"}[lang], text),
        lambda lang, text: slots.informal(lang, told=text),
    )
    for lang in ("ar", "en")
}
_DOUBLED = re.compile(
    r"\b(على|إلى|عن|في|من|أن|إن|بأن|that|of|on|the|entitled|containing)[ “\"]+(?:ب?\1)\b"
    r"|[.؟?!]\s*[.؛;]|\bبب(?!ي|ر|ع)",
    re.IGNORECASE,
)


@given(data=st.data(), lang=st.sampled_from(("ar", "en")))
def test_no_sentence_repeats_supplied_words_or_ends_twice(data: st.DataObject, lang: str) -> None:
    slot = data.draw(st.sampled_from(SLOTS[lang]))
    start, prefix = data.draw(st.sampled_from(STARTS[lang])), data.draw(st.sampled_from(PREFIXES[lang]))
    typed = prefix + start + data.draw(st.sampled_from(ENDS))
    shown = printed(lang, slot(lang, typed))
    assert _DOUBLED.search(shown) is None, (typed, shown)


@given(data=st.data(), lang=st.sampled_from(("ar", "en")))
def test_a_typed_full_stop_changes_no_sentence(data: st.DataObject, lang: str) -> None:
    slot = data.draw(st.sampled_from(SLOTS[lang]))
    typed = data.draw(st.sampled_from(PREFIXES[lang])) + data.draw(st.sampled_from(STARTS[lang]))
    plain = printed(lang, slot(lang, typed))
    assert {printed(lang, slot(lang, typed + end)) for end in (".", "..", " .", ",", "؛")} == {plain}
