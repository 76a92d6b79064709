"""Verbs typed in any gender, number and tense are made to agree with their sentence."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.phrasing import typed_slots as slots
from tests.phrasing.typed_slots import asked, printed
from wgdesk.languages.ar.present import present
from wgdesk.languages.ar.reporting import reported
from wgdesk.languages.ar.verbs import VerbForm, past
from wgdesk.phrasing.tree import Say

SAID = "أهمية التدريب"


@pytest.mark.parametrize(
    ("sentence", "variants"),
    [
        ("شددت عدة وفود على", ("شدد على", "شددت على", "شددوا على", "وشددت على")),
        ("أكدت عدة وفود", ("أكد", "أكدت", "أكدوا", "أكدتا")),
        ("رأت عدة وفود", ("رأى", "رأت", "رأوا")),
        ("دعت عدة وفود إلى", ("دعا إلى", "دعت إلى", "دعوا إلى")),
        ("لفتت عدة وفود الانتباه إلى", ("لفت الانتباه إلى", "لفتت الانتباه إلى", "لفتوا الانتباه إلى")),
        ("وافقت عدة وفود على", ("وافق على", "وافقت على", "وافقوا على")),
        ("تؤيد عدة وفود", ("يؤيد", "تؤيد", "يؤيدون")),
        ("لم تشر عدة وفود إلى", ("لم يشر إلى", "لم تشر إلى", "لم يشيروا إلى")),
        ("كانت عدة وفود قد أيدت", ("كان قد أيد", "كانت قد أيدت", "كانوا قد أيدوا")),
        ("لا تزال عدة وفود ترى", ("لا يزال يرى", "لا تزال ترى", "لا يزالون يرون")),
        ("سبق أن أيدت عدة وفود", ("سبق أن أيد", "سبق أن أيدت", "سبقت أن أيدت")),
        ("عادت عدة وفود فأكدت", ("عاد فأكد", "عادت فأكدت", "عادوا فأكدوا")),
    ],
)
def test_the_verb_of_a_point_agrees_however_it_was_typed(sentence: str, variants: tuple[str, ...]) -> None:
    assert {printed("ar", slots.point("ar", one, SAID)) for one in variants} == {f"{sentence} {SAID}."}
    assert not any(asked("ar", slots.point("ar", one, SAID)) for one in variants)


@pytest.mark.parametrize(
    ("sentence", "variants"),
    [
        (
            "أشارت السيدة ليلى منصور إلى التحديات.",
            (
                "أشار إلى التحديات",
                "أشارت إلى التحديات.",
                "وأشارت إلى التحديات",
                "أشارت السيدة ليلى منصور إلى التحديات",
            ),
        ),
        ("قدّمت السيدة ليلى منصور عرضاً.", ("قدّم عرضاً", "قدّمت عرضاً")),
        ("ألقت السيدة ليلى منصور كلمة.", ("ألقى كلمة", "ألقت كلمة")),
        ("تحدثت السيدة ليلى منصور عن الوقاية.", ("تحدث عن الوقاية", "تحدثت عن الوقاية")),
        ("أشارت السيدة ليلى منصور، في البداية، إلى التحديات.", ("أشارت، في البداية، إلى التحديات",)),
    ],
)
def test_the_verb_of_a_presentation_agrees_with_who_gave_it(sentence: str, variants: tuple[str, ...]) -> None:
    assert {printed("ar", slots.presentation("ar", one)) for one in variants} == {sentence}


def test_the_text_of_an_english_presentation_continues_the_name() -> None:
    typed = ("spoke of crime", "Spoke of crime.", "She spoke of crime", "Ms. Layla Mansour spoke of crime")
    shown = {printed("en", slots.presentation("en", one)) for one in typed}
    assert shown == {"Ms. Layla Mansour spoke of crime."}


@pytest.mark.parametrize(
    ("lang", "typed", "sentence"),
    [
        ("en", "spoke about crime", "Ms. Layla Mansour spoke about crime."),
        ("en", "Crime was discussed.", "Crime was discussed."),
        ("ar", "تحدث عن الوقاية", "تحدثت السيدة ليلى منصور عن الوقاية."),
        ("ar", "قدمت عرضاً عن الوقاية", "قدمت السيدة ليلى منصور عرضاً عن الوقاية."),
        ("ar", "تحدث أحد الخبراء عن الوقاية.", "تحدث أحد الخبراء عن الوقاية."),
    ],
)
def test_a_presentation_without_a_subject_gets_the_name(lang: str, typed: str, sentence: str) -> None:
    assert printed(lang, slots.presentation(lang, typed, named="no")) == sentence


@pytest.mark.parametrize(
    "said", [slots.point("ar", "السكرتارية", SAID), slots.point("ar", "فركشت", SAID)], ids=str
)
def test_a_word_that_may_not_be_a_verb_is_asked_about(said: Say) -> None:
    assert asked("ar", said) == ("verb",)


VERBS = (
    "شدد",
    "أشار",
    "أبدى",
    "رأى",
    "دعا",
    "أقر",
    "لفت",
    "أعرب",
    "تناول",
    "وافق",
    "ألقى",
    "التزم",
    "أثبت",
    "صوّت",
)
FORMS = st.sampled_from(get_args(VerbForm))


@given(verb=st.sampled_from(VERBS), typed=FORMS, form=FORMS)
def test_the_typed_form_of_a_verb_does_not_matter(verb: str, typed: VerbForm, form: VerbForm) -> None:
    assert reported(f"{past(verb, typed)} إلى", form) == (past(verb, form), "إلى")


@given(
    verb=st.sampled_from(("يرى", "يؤيد", "يشير", "يبدي", "يدعو")),
    typed=st.sampled_from(("ms", "fs", "md", "mp", "fp")),
    form=FORMS,
)
def test_the_present_tense_is_kept_and_agrees(verb: str, typed: VerbForm, form: VerbForm) -> None:
    wanted = present(verb, form, shortened=False)
    assert reported(present(verb, typed, shortened=False), form) == (wanted, "")
    assert reported(f"لا {present(verb, typed, shortened=False)}", form) == (f"لا {wanted}", "")
