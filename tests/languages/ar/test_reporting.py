"""Reporting verbs with prepositions and negations, in every form."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.languages.ar.reporting import completed, reported
from wgdesk.languages.ar.verbs import VerbForm, past, quantified
from wgdesk.phrasing.quantifiers import Debaters, Quantifier

# he | she | two men | two women | men | women
NEGATED = """
لم يؤيد | لم تؤيد | لم يؤيدا | لم تؤيدا | لم يؤيدوا | لم يؤيدن
لم يشر | لم تشر | لم يشيرا | لم تشيرا | لم يشيروا | لم يشرن
لم ير | لم تر | لم يريا | لم تريا | لم يروا | لم يرين
لم يبد | لم تبد | لم يبديا | لم تبديا | لم يبدوا | لم يبدين
لن يؤيد | لن تؤيد | لن يؤيدا | لن تؤيدا | لن يؤيدوا | لن يؤيدن
لا يؤيد | لا تؤيد | لا يؤيدان | لا تؤيدان | لا يؤيدون | لا يؤيدن
لا يرى | لا ترى | لا يريان | لا تريان | لا يرون | لا يرين
لا يدعو | لا تدعو | لا يدعوان | لا تدعوان | لا يدعون | لا يدعون
لم يبدأ | لم تبدأ | لم يبدآ | لم تبدآ | لم يبدأوا | لم يبدأن
لم يكن | لم تكن | لم يكونا | لم تكونا | لم يكونوا | لم يكنّ
قد أشار | قد أشارت | قد أشارا | قد أشارتا | قد أشاروا | قد أشرن
"""


@pytest.mark.parametrize("line", NEGATED.strip().splitlines())
def test_a_negated_verb_agrees_and_its_particle_stays(line: str) -> None:
    he, *others = (cell.strip() for cell in line.split("|"))
    assert [reported(he, form)[0] for form in get_args(VerbForm)] == [he, *others]


@pytest.mark.parametrize(
    ("rest", "said", "expected"),
    [
        ("", "أهمية ذلك", "أهمية ذلك"),
        ("إلى", "نقص", "إلى نقص"),
        ("بـ", "الجهود", "بالجهود"),
        ("علماً بـ", "التقرير", "علماً بالتقرير"),
        ("عن تقديرها لـ", "الأمانة", "عن تقديرها للأمانة"),
    ],
)
def test_a_preposition_of_one_letter_joins_the_word_after_it(rest: str, said: str, expected: str) -> None:
    assert completed(rest, said) == expected


VERBS = st.sampled_from(("شدد", "أشار", "أبدى", "رأى", "دعا", "أقر", "بدأ", "أعرب"))
NEGATIONS = st.sampled_from(("لم يؤيد", "لم يشر", "لا يرى", "لن يدعو", "لم يبد"))
PREPOSITIONS = st.sampled_from(("", "إلى", "على", "عن القلق إزاء", "علماً بـ"))


@given(
    verb=st.one_of(VERBS, NEGATIONS),
    preposition=PREPOSITIONS,
    quantifier=st.sampled_from(get_args(Quantifier)),
    noun=st.sampled_from(get_args(Debaters)),
)
def test_the_subject_is_between_the_verb_and_its_preposition(
    verb: str, preposition: str, quantifier: Quantifier, noun: Debaters
) -> None:
    subject = quantified(quantifier, noun)
    for form in (subject.verb_before, subject.verb_after):
        head, rest = reported(f"{verb} {preposition}".strip(), form)
        assert rest == preposition
        assert head.split()[:-1] == verb.split()[:-1]  # the particle is never inflected
        last = head.split()[-1]
        if " " not in verb:
            assert last == past(verb, form)
        elif form in ("fs", "fd"):
            assert last.startswith("ت")
        else:
            assert last.startswith("ي")


@given(form=st.sampled_from(get_args(VerbForm)), noun=st.text("ابتثجحخدرزسشصعفقكلمنهوي", min_size=3))
def test_every_verb_keeps_the_words_after_it(form: VerbForm, noun: str) -> None:
    head, rest = reported(f"لم ي{noun} إلى", form)
    assert rest == "إلى"
    assert head.startswith("لم ")
    assert head.rstrip("\u0651").endswith({"md": "ا", "fd": "ا", "mp": "وا", "fp": "ن"}.get(form, ""))
