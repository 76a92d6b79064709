"""A body whose name is a plural in ات is feminine, wherever a word agrees with it."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import Printed, meeting, words
from wgdesk.languages.ar.terms import gender_of, in_form


def test_consultations_adopt_in_the_feminine() -> None:
    file = meeting()
    file["meeting"] |= {"body_full": words("مشاورات الخبراء", "Expert Consultations")}
    file["meeting"] |= {"body_short": words("المشاورات", "Consultations")}
    said = " ".join(Printed(file).lines("ar"))
    assert "نظرت المشاورات، في جلستيها الأولى والثانية" in said
    assert "نظر المشاورات" not in said


@pytest.mark.parametrize(
    ("name", "gender"),
    [("المشاورات", "f"), ("مشاورات الخبراء", "f"), ("إثبات الهوية", "m"), ("الإفلات من العقاب", "m")],
)
def test_a_plural_in_at_is_feminine_and_the_nouns_that_only_look_so_are_not(name: str, gender: str) -> None:
    assert gender_of(name) == gender


def test_the_amended_text_agrees_too() -> None:
    assert in_form("الملاحظات الختامية") == "بصيغتها"
