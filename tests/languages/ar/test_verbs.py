"""Arabic verbs, and unnamed subjects such as "several speakers"."""

from __future__ import annotations

from typing import get_args

import pytest

from wgdesk.languages.ar.nouns import Case
from wgdesk.languages.ar.verbs import ArabicQuantified, VerbForm, past, quantified
from wgdesk.phrasing.quantifiers import Debaters, Quantifier

# he | she | two men | two women | men | women
VERBS = """
ذكر | ذكرت | ذكرا | ذكرتا | ذكروا | ذكرن
أعرب | أعربت | أعربا | أعربتا | أعربوا | أعربن
شدّد | شدّدت | شدّدا | شدّدتا | شدّدوا | شدّدن
شدَّد | شدَّدت | شدَّدا | شدَّدتا | شدَّدوا | شدَّدن
وصف | وصفت | وصفا | وصفتا | وصفوا | وصفن
لفت | لفتت | لفتا | لفتتا | لفتوا | لفتن
اقترح | اقترحت | اقترحا | اقترحتا | اقترحوا | اقترحن
سأل | سألت | سألا | سألتا | سألوا | سألن
تناول | تناولت | تناولا | تناولتا | تناولوا | تناولن
قال | قالت | قالا | قالتا | قالوا | قلن
أشار | أشارت | أشارا | أشارتا | أشاروا | أشرن
أضاف | أضافت | أضافا | أضافتا | أضافوا | أضفن
استفاد | استفادت | استفادا | استفادتا | استفادوا | استفدن
أبدى | أبدت | أبديا | أبدتا | أبدوا | أبدين
أثنى | أثنت | أثنيا | أثنتا | أثنوا | أثنين
رأى | رأت | رأيا | رأتا | رأوا | رأين
استرعى | استرعت | استرعيا | استرعتا | استرعوا | استرعين
تولّى | تولّت | تولّيا | تولّتا | تولّوا | تولّين
دعا | دعت | دعوا | دعتا | دعوا | دعون
حيّا | حيّت | حيّيا | حيّتا | حيّوا | حيّين
بدأ | بدأت | بدآ | بدأتا | بدأوا | بدأن
جاء | جاءت | جاءا | جاءتا | جاؤوا | جئن
أساء | أساءت | أساءا | أساءتا | أساؤوا | أسأن
لقي | لقيت | لقيا | لقيتا | لقوا | لقين
ردّ | ردّت | ردّا | ردّتا | ردّوا | رددن
حث | حثت | حثا | حثتا | حثوا | حثثن
أقر | أقرت | أقرا | أقرتا | أقروا | أقررن
أقرّ | أقرّت | أقرّا | أقرّتا | أقرّوا | أقررن
استمر | استمرت | استمرا | استمرتا | استمروا | استمررن
أكد | أكدت | أكدا | أكدتا | أكدوا | أكدن
أعلن | أعلنت | أعلنا | أعلنتا | أعلنوا | أعلنّ
بيّن | بيّنت | بيّنا | بيّنتا | بيّنوا | بيّنّ
أشار إلى | أشارت إلى | أشارا إلى | أشارتا إلى | أشاروا إلى | أشرن إلى
سلط الضوء على | سلطت الضوء على | سلطا الضوء على | سلطتا الضوء على | سلطوا الضوء على | سلطن الضوء على
"""


@pytest.mark.parametrize("line", VERBS.strip().splitlines())
def test_verbs_of_reports_are_conjugated_in_every_form(line: str) -> None:
    he, *others = (cell.strip() for cell in line.split("|"))
    assert [past(he, form) for form in get_args(VerbForm)] == [he, *others]


def test_a_written_final_vowel_is_dropped_before_an_ending() -> None:
    assert past("أقرَّ", "ms") == "أقرَّ"
    assert past("أقرَّ", "fs") == "أقرّت"
    assert past("أقرَّ", "fp") == "أقررن"
    assert past("عُقِدَ", "fs") == "عُقِدت"


@pytest.mark.parametrize("nothing", ["", " إلى"])
def test_a_text_without_a_verb_is_an_error(nothing: str) -> None:
    with pytest.raises(ValueError, match="no verb"):
        past(nothing, "fs")


# quantifier | nominative | accusative | verb before | verb after
SPEAKERS = """
one | أحد المتكلمين | أحد المتكلمين | ms | ms
another | متكلم آخر | متكلماً آخر | ms | ms
two | متكلمان | متكلمَين | ms | md
some | بعض المتكلمين | بعض المتكلمين | ms | mp
several | عدة متكلمين | عدة متكلمين | ms | mp
a_number | عدد من المتكلمين | عدداً من المتكلمين | ms | mp
many | العديد من المتكلمين | العديد من المتكلمين | ms | mp
most | معظم المتكلمين | معظم المتكلمين | ms | mp
other | متكلمون آخرون | متكلمين آخرين | ms | mp
all | المتكلمون | المتكلمين | ms | mp
same | المتكلم نفسه | المتكلم نفسه | ms | ms
"""
DELEGATIONS = """
one | أحد الوفود | أحد الوفود | ms | ms
another | وفد آخر | وفداً آخر | ms | ms
two | وفدان | وفدين | ms | md
some | بعض الوفود | بعض الوفود | ms | fs
several | عدة وفود | عدة وفود | fs | fs
a_number | عدد من الوفود | عدداً من الوفود | ms | fs
many | وفود عديدة | وفوداً عديدة | fs | fs
most | معظم الوفود | معظم الوفود | ms | fs
other | وفود أخرى | وفوداً أخرى | fs | fs
all | الوفود | الوفود | fs | fs
same | الوفد نفسه | الوفد نفسه | ms | ms
"""
GENITIVE = {
    ("another", "speakers"): "متكلم آخر",
    ("two", "speakers"): "متكلمَين",
    ("a_number", "speakers"): "عدد من المتكلمين",
    ("other", "speakers"): "متكلمين آخرين",
    ("all", "speakers"): "المتكلمين",
    ("another", "delegations"): "وفد آخر",
    ("many", "delegations"): "وفود عديدة",
}


@pytest.mark.parametrize(("table", "noun"), [(SPEAKERS, "speakers"), (DELEGATIONS, "delegations")])
def test_subjects_and_the_verbs_that_agree_with_them(table: str, noun: Debaters) -> None:
    rows = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    said = [
        [key, nominative.phrase, accusative.phrase, nominative.verb_before, nominative.verb_after]
        for key in get_args(Quantifier)
        for nominative, accusative in [(quantified(key, noun), quantified(key, noun, "acc"))]
    ]
    assert said == rows


@pytest.mark.parametrize(("key", "expected"), GENITIVE.items())
def test_subjects_can_be_genitive(key: tuple[Quantifier, Debaters], expected: str) -> None:
    assert quantified(*key, "gen").phrase == expected


@pytest.mark.parametrize(
    ("key", "noun", "case", "verb", "expected"),
    [
        ("several", "speakers", "nom", "أشار", "أشار عدة متكلمين"),
        ("several", "speakers", "acc", "أشار", "غير أن عدة متكلمين أشاروا"),
        ("a_number", "speakers", "acc", "أشار", "غير أن عدداً من المتكلمين أشاروا"),
        ("two", "speakers", "acc", "أشار", "غير أن متكلمَين أشارا"),
        ("one", "speakers", "acc", "أشار", "غير أن أحد المتكلمين أشار"),
        ("several", "delegations", "nom", "شدد", "شددت عدة وفود"),
        ("many", "delegations", "nom", "أعرب", "أعربت وفود عديدة"),
        ("some", "delegations", "nom", "أشار", "أشار بعض الوفود"),
    ],
)
def test_clauses_agree_before_and_after_the_subject(
    key: Quantifier, noun: Debaters, case: Case, verb: str, expected: str
) -> None:
    subject: ArabicQuantified = quantified(key, noun, case)
    if case == "nom":
        assert f"{past(verb, subject.verb_before)} {subject.phrase}" == expected
    else:
        assert f"غير أن {subject.phrase} {past(verb, subject.verb_after)}" == expected
