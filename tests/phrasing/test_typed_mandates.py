"""Mandates of informal bodies as typed: the sentence supplies "to", "for" and ل."""

from __future__ import annotations

import pytest

from wgdesk.languages.ar.typed_slots import SLOT_FUNCTIONS as ARABIC
from wgdesk.languages.en.typed import TYPED_FUNCTIONS as ENGLISH
from wgdesk.phrasing.inline_marks import unmarked, whole


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("to draft a declaration", "to draft a declaration"),
        ("To draft a declaration", "to draft a declaration"),
        ("draft a declaration", "to draft a declaration"),
        ("Consult on costs", "to consult on costs"),
        ("a text on costs", "for a text on costs"),
        ("The preparation of a text", "for the preparation of a text"),
        ("of finding a title", "for finding a title"),
        ("study of the options", "for study of the options"),
        ("for the preparation of a text", "for the preparation of a text"),
        ("With a view to merging the texts", "with a view to merging the texts"),
        ("UNODC support", "for UNODC support"),
    ],
)
def test_an_english_mandate_gets_its_preposition(typed: str, printed: str) -> None:
    assert unmarked(ENGLISH["MANDATE"](whole(typed))) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("لصوغ إعلان", "لصوغ إعلان"),
        ("صوغ إعلان", "لصوغ إعلان"),
        ("التشاور بشأن التكاليف", "للتشاور بشأن التكاليف"),
        ("للتشاور بشأن التكاليف", "للتشاور بشأن التكاليف"),
        ("لاستعراض النص", "لاستعراض النص"),
        ("استعراض النص", "لاستعراض النص"),
        ("لقاء الخبراء", "للقاء الخبراء"),
        ("بغية صوغ إعلان", "بغية صوغ إعلان"),
        ("يتناول التكاليف", "يتناول التكاليف"),
    ],
)
def test_an_arabic_mandate_gets_its_preposition(typed: str, printed: str) -> None:
    assert unmarked(ARABIC["MANDATE"](whole(typed))) == printed


def test_friends_become_a_group_of_friends() -> None:
    assert unmarked(ENGLISH["A_BODY"](whole("friends of the title"))) == "a group of friends of the title"
    assert unmarked(ARABIC["A_BODY"](whole("أصدقاء العنوان"))) == "فريق أصدقاء العنوان"
    assert unmarked(ARABIC["A_BODY"](whole("فريق الصياغة"))) == "فريق الصياغة"
