"""What the Chair says at every moment, in both languages, word by word."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from tests.script.forms import forms_not_read
from tests.script.said.base import Said
from tests.script.said.every import ALL
from tests.script.scenes import ROSTER, VICTOR, entry, recommendation, scene
from wgdesk.language_table import SCRIPTS
from wgdesk.paths import language_words
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.script_grammar import EMPHASIS
from wgdesk.reads.values.words import Words
from wgdesk.script import adoption, debate
from wgdesk.script.speak import Script
from wgdesk.words.phrases import Phrases

IDS = [f"{number} {case.moment.key}: {case.name}" for number, case in enumerate(ALL, start=1)]


@cache
def script(lang: str, options: tuple[tuple[str, str], ...] = ()) -> Script:
    """Return a script, which is slow to load and never changes."""
    return Script(lang, dict(options))


def starred(case: Said, lang: str) -> str:
    """Return what is said, with stars around the emphasized name."""
    runs = script(lang, case.options).speak(case.moment).runs
    return "".join(f"*{text}*" if stressed else text for text, stressed in runs)


@pytest.mark.parametrize("case", ALL, ids=IDS)
def test_every_case_is_said_in_arabic(case: Said) -> None:
    assert starred(case, "ar") == case.ar


@pytest.mark.parametrize("case", ALL, ids=IDS)
def test_every_case_is_said_in_english(case: Said) -> None:
    assert starred(case, "en") == case.en


def test_the_heading_is_in_the_gender_of_who_presides() -> None:
    assert [script("ar").heading(gender) for gender in ("f", "m", "")] == [
        "نص الرئيسة",
        "نص الرئيس",
        "نص الرئاسة",
    ]
    assert {script("en").heading(gender) for gender in ("f", "m", "")} == {"The Chair’s script"}


def test_a_moment_has_its_title() -> None:
    moment = next(case.moment for case in ALL if case.moment.key == "point-of-order")
    assert script("ar").speak(moment).title == "نقطة نظام"
    assert script("en").speak(moment).title == "Point of order"


def test_draft_resolutions_are_approved_and_other_texts_adopted() -> None:
    moment = adoption.recommendation(scene(), recommendation(3))
    titles = {
        texts: tuple(Script(lang, {"term_texts": texts}).title(moment) for lang in ("en", "ar"))
        for texts in ("recommendations", "decisions", "resolutions")
    }
    assert titles == {
        "recommendations": ("Adoption of a recommendation", "اعتماد توصية"),
        "decisions": ("Adoption of a decision", "اعتماد مقرر"),
        "resolutions": ("Approval of a draft resolution", "إقرار مشروع قرار"),
    }


def test_each_line_of_a_moment_is_one_saying() -> None:
    case = next(case for case in ALL if case.moment.key == "agenda")
    assert script("en").speak(case.moment).text == case.en
    lines = ["".join(text for text, _ in line) for line in script("en").lines(case.moment)]
    assert lines == [
        "May I take it that the Working Group wishes to adopt its provisional agenda?",
        "I hear no objection. It is so decided.",
    ]


def test_what_exists_in_another_language_only_is_a_gap_as_in_the_report() -> None:
    only_english = recommendation(3, body=Words((("en", "Cooperate."),)))
    spoken = script("ar").speak(adoption.recommendation(scene(), only_english)).text
    assert spoken.startswith('ننتقل الآن إلى التوصية ٣، ونصها كما يلي: "[...]". ')
    english = Words((("en", "Leila Ben Salem"),))
    someone = replace(VICTOR, name=english, running=english, gender="f")
    known = replace(ROSTER, people={6: replace(ROSTER.people[6], person=someone)})
    moment = debate.give(replace(scene(), roster=known), entry(1, someone=6, lane="panel"), None)
    assert script("ar").speak(moment).text.startswith("أعطي الكلمة الآن للسيدة [...]")
    assert "Leila Ben Salem" in script("ar").introduced(someone)


def test_a_function_in_another_language_is_passed_over() -> None:
    stranger = replace(VICTOR, function=Words((("en", "Judge"),)))
    known = replace(ROSTER, people={6: replace(ROSTER.people[6], person=stranger)})
    moment = debate.give(replace(scene(), roster=known), entry(1, someone=6, lane="panel"), None)
    assert script("ar").speak(moment).text == "أعطي الكلمة الآن للسيد فيكتور راوش."


def test_forms_of_address_are_said_even_if_reports_hide_them() -> None:
    spoken = Script("en", {"honorifics": "hidden"}).speak(debate.give(scene(), entry(1, someone=6), None))
    assert spoken.text == "I give the floor to Mr. Victor Rausch, Judge."


def test_doubts_of_the_record_are_not_said() -> None:
    doubted = replace(VICTOR, doubtful_name=True, doubtful_function=True)
    known = replace(ROSTER, people={6: replace(ROSTER.people[6], person=doubted)})
    moment = debate.give(replace(scene(), roster=known), entry(1, someone=6), None)
    assert script("en").speak(moment).text == "I give the floor to Mr. Victor Rausch, Judge."


@pytest.mark.parametrize("lang", SCRIPTS)
def test_every_form_of_every_phrase_is_read(lang: str) -> None:
    assert forms_not_read(lang) == []


@pytest.mark.parametrize("lang", SCRIPTS)
def test_every_moment_has_a_title_and_every_title_a_moment(lang: str) -> None:
    titles = {key.removeprefix("title-") for key in _ids(lang) if key.startswith("title-")}
    assert titles == {case.moment.key for case in ALL} | {"nothing"}


def test_both_languages_have_the_same_sayings() -> None:
    said = [{key for key in _ids(lang) if key.startswith(("say-", "title-", "order-"))} for lang in SCRIPTS]
    assert said[0] == said[1]


def _ids(lang: str) -> frozenset[str]:
    return Phrases(lang, [language_words(lang, "script", "script.ftl")]).ids


def test_emphasis_marks_do_not_count_as_marks_of_the_text() -> None:
    assert inline_marks.kept("0123456789٠١٢٣٤٥٦٧٨٩").translate(
        dict.fromkeys(map(ord, EMPHASIS))
    ) == inline_marks.kept("0123456789٠١٢٣٤٥٦٧٨٩")
    assert inline_marks.unmarked(EMPHASIS) == EMPHASIS
