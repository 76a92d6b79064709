"""Typed words that the Chair says: once, and in the form that the sentence needs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.phrasing.sentences.facts import words
from tests.script import scenes as s
from wgdesk.phrasing.facts import Name, NameForms, Words
from wgdesk.phrasing.script_facts import Candidate
from wgdesk.script import actions, adoption, debate
from wgdesk.script.speak import Script


def _said(lang: str, moment: object) -> str:
    return Script(lang).speak(moment).text  # type: ignore[arg-type]


def _put(verb: str, ar: str, en: str, *how: str) -> dict[str, str]:
    moment = actions.action(s.scene(), s.action(verb, ar, en, *how))
    return {lang: _said(lang, moment) for lang in ("ar", "en")}


def test_nobody_reads_a_footnote_aloud() -> None:
    said = _put("endorsed", "الاقتراح{انظر A/1.}", "the proposal {See A/1.}")
    assert "أن يؤيد الاقتراح؟" in said["ar"]
    assert "wishes to endorse the proposal?" in said["en"]


@pytest.mark.parametrize(
    ("verb", "ar", "en", "said_ar", "said_en"),
    [
        ("decided", "بأن يجتمع", "To meet", "أن يقرر أن يجتمع؟", "wishes to decide to meet?"),
        (
            "endorsed",
            "على الاقتراح",
            "on the proposal",
            "أن يؤيد الاقتراح؟",
            "wishes to endorse the proposal?",
        ),
        (
            "recommended",
            "المؤتمر باعتماد النص",
            "the text",
            "أن يوصي المؤتمر باعتماد النص؟",
            "wishes to recommend the text?",
        ),
        (
            "requested",
            "الأمانة أن تقدم تقريراً",
            "to the Secretariat to report",
            "أن يطلب إلى الأمانة أن تقدم تقريراً؟",
            "wishes to request the Secretariat to report?",
        ),
        ("welcomed", "مع التقدير العرض", "the offer", "أن يرحّب مع التقدير بالعرض؟", "to welcome the offer?"),
        ("agreed", "الموعد", "the date", "أن يتفق على الموعد؟", "wishes to agree on the date?"),
    ],
)
def test_a_typed_action_is_put_to_the_meeting_once(
    verb: str, ar: str, en: str, said_ar: str, said_en: str
) -> None:
    said = _put(verb, ar, en)
    assert said_ar in said["ar"]
    assert said_en in said["en"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("اقتراحاً مقدماً من كينيا", "التصويت بشأن اقتراح مقدم من كينيا."),
        ("بالتقرير", "التصويت بشأن التقرير."),
        ("للبرنامج", "التصويت بشأن البرنامج."),
    ],
)
def test_a_vote_is_taken_on_a_noun_in_the_genitive(typed: str, said: str) -> None:
    assert said in _put("adopted", typed, "the text", "vote")["ar"]


def test_a_guest_known_by_words_only_has_no_capital_of_a_sentence() -> None:
    moment = debate.give(s.scene(), s.entry(2, guest="The Mayor of Vienna"), None)
    assert _said("en", moment) == "I give the floor to the Mayor of Vienna."


def test_a_motion_is_told_as_a_clause() -> None:
    moved = replace(s.motion("other", 1), body=words("عدم البت", "That the text be put first"))
    assert "has moved a procedural motion that the text be put first. I put" in _said(
        "en", adoption.motion(s.scene(), moved)
    )


@pytest.mark.parametrize(
    ("lang", "typed", "name"),
    [
        ("en", "H.E. Ms. Amina Diallo", "Ms. Amina Diallo"),
        ("ar", "معالي السيدة أمينة ديالو", "السيدة أمينة ديالو"),
    ],
)
def test_a_word_of_honour_typed_in_a_name_is_said_once(lang: str, typed: str, name: str) -> None:
    typed_name = Words(((lang, typed),))
    person = replace(s.AMINA, name=typed_name, running=typed_name)
    assert Script(lang).pack.known_person("person", person)["person"] == name


def test_the_office_of_a_candidate_to_be_named_agrees_with_the_person() -> None:
    nameless = replace(s.PAULO, name=Words(), running=Words(), gender="m")
    told = Script("ar").pack.arguments("person", Candidate("rapporteur", nameless, "f"))
    assert told["person_g"] == "m"


@pytest.mark.parametrize(
    ("lang", "name", "said"),
    [
        (
            "en",
            "Committee on Educational, Scientific and Cultural Matters",
            "observer for Committee on Educational, Scientific and Cultural Matters for ",
        ),
        ("en", "Society of Jurists, Geneva", "observer for Society of Jurists, Geneva, for "),
        ("ar", "مزارعو الأرز", "أشكر مزارعي الأرز على "),
    ],
)
def test_a_name_is_thanked_as_it_stands_in_the_sentence(lang: str, name: str, said: str) -> None:
    forms = (NameForms(lang, name, name, name, "m"),)
    known = replace(s.ROSTER.delegations[6], name=Name("X", forms))
    scene = replace(s.scene(), roster=replace(s.ROSTER, delegations={**s.ROSTER.delegations, 6: known}))
    told = _said(lang, debate.give(scene, s.entry(2, 1), s.finished(1, 6)))
    assert said in told
    if lang == "ar":
        assert "لمزارعي الأرز" in _said(lang, debate.give(scene, s.entry(2, 6), None))


def test_a_word_of_honour_stands_everywhere_where_the_record_says_so() -> None:
    one = Candidate("chair", s.AMINA, "f")
    everywhere = Script("en", {"honorifics": "everywhere"}).pack.arguments("person", one)["person"]
    assert (everywhere, Script("en").pack.arguments("person", one)["person"]) == (
        "Her Excellency Ms. Amina Diallo",
        "Ms. Amina Diallo",
    )


@pytest.mark.parametrize(
    ("lang", "typed", "said"),
    [
        ("en", "as Minister of Justice", "Minister of Justice"),
        ("ar", "كوزيرة العدل", "وزيرة العدل"),
        ("ar", "كاتبة", "كاتبة"),
    ],
)
def test_a_function_is_in_apposition(lang: str, typed: str, said: str) -> None:
    person = replace(s.AMINA, function=Words(((lang, typed),)))
    assert Script(lang).pack.known_person("person", person)["person_function"] == said
