"""What the report prints as a point of the debate is known as one in an earlier report."""

from __future__ import annotations

import re

import pytest

from tests.phrasing.sentences import how_said, led_in
from wgdesk.languages.ar.earlier_points import POINTS as ARABIC
from wgdesk.languages.en.earlier_points import POINTS as ENGLISH
from wgdesk.words.seen import Seen

_KNOWN = {lang: [re.compile(one) for one in those] for lang, those in (("ar", ARABIC), ("en", ENGLISH))}


def _is_known(lang: str, text: str) -> bool:
    return any(Seen(text).find(pattern) is not None for pattern in _KNOWN[lang])


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("group", ["NOUNS", "NOUNS_AFTER", "THE_SAME", "ADVERBS", "TOPICS"])
def test_the_beginning_of_a_point_is_known(lang: str, group: str) -> None:
    cases = [one for one in getattr(how_said, group) if "United Nations" not in one.en]
    assert cases
    assert [getattr(one, lang) for one in cases if not _is_known(lang, getattr(one, lang))] == []


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_point_is_known_whatever_leads_to_it(lang: str) -> None:
    several = [one for one in led_in.LED_IN if one.en.count(".") == 1]
    their = [one for one in led_in.REMARKS if "their" in one.en]
    assert (len(several), len(their)) == (18, 3)
    cases = (*several, *their, led_in.THEREFORE[2])
    assert [getattr(one, lang) for one in cases if not _is_known(lang, getattr(one, lang))] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "While some delegations welcomed it, other delegations raised concerns."),
        ("en", "In that regard, while some members welcomed it, others did not."),
        ("en", "A delegation welcomed it."),
        ("en", "On the same subject, several delegations welcomed it."),
        ("en", "States parties electing judges welcomed it."),
        ("en", "It was also once again noted that time was short."),
        ("en", "Concern was strongly expressed about the delay."),
        ("en", "With respect to staff, clarification was sought on vacancies."),
        ("en", "During the general discussion held at the 2nd meeting, several delegations stated that."),
        ("ar", "أثناء المناقشة العامة التي جرت في الجلسة الثانية، ذكرت عدة وفود ذلك."),
        ("ar", "غير أنه أُعرب عن رأي مخالف."),
        ("ar", "في حين رحب بعض الوفود بذلك، أبدت وفود أخرى القلق."),
        ("ar", "وفي حين رحب بعض الأعضاء بذلك، لم يرحب به آخرون."),
        ("ar", "وأُعرب بقوة عن القلق إزاء التأخير."),
        ("ar", "وبخصوص الموظفين، طُلب إيضاح بشأن الشواغر."),
    ],
)
def test_a_contrast_or_an_adverb_begins_a_point(lang: str, text: str) -> None:
    assert _is_known(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "On 5 May, several delegations made statements."),
        ("en", "On the same day, several delegations made statements."),
        ("en", "On Tuesday, two delegations spoke."),
        ("en", "On behalf of the Group of 77, one delegation introduced draft resolution IX."),
        ("en", "States parties elected the Bureau by secret ballot."),
        ("en", "Members also participated in a visit."),
        ("en", "Regarding the documents, see annex I."),
        ("en", "A representative of the Secretariat made a statement."),
        ("en", "Following the statements, the Commission adopted draft resolution IX."),
        ("en", "In addition, the Commission had before it a note."),
        ("ar", "وبشأن الوثائق، انظر المرفق الأول."),
        ("ar", "وبالإضافة إلى ذلك، كان معروضاً على اللجنة تقرير."),
    ],
)
def test_other_sentences_are_no_points(lang: str, text: str) -> None:
    assert not _is_known(lang, text)
