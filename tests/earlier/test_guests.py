"""In which words a body says that organizations attended is read back with their names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting
from wgdesk.earlier.source import SourceParagraph, plain_line
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

WHO = ["EGY", "FRA", "UNDP", "LAS", "COE", "ILO", "WHO"]


OF_COMMISSION = [
    ("MACAO", "associate_member", "ماكاو", "Islands of Macao"),
    ("COOK", "associate_member", "جزر الضباب", "Misty Islands"),
    ("ATOMS", "un_entity", "الوكالة الدولية للذرة", "Atomic Agency"),
    ("MOVING", "un_entity", "المنظمة الدولية للتنقل", "Migration Organization"),
    ("CAMPUS", "other_entity", "جامعة الأنهار", "Rivers University"),
    ("COMPANY", "other_entity", "شركة التأمين", "Insurance Company"),
]
OTHERS = ("LOCALS", "other_participants", "السلطات المحلية", "local authorities")


def read(lang: str, way: str, kinds: Sequence[tuple[str, str, str, str]] = ()) -> Understood:
    return understood(text_of(lang, way, kinds), lang)


def text_of(lang: str, way: str, kinds: Sequence[tuple[str, str, str, str]] = ()) -> str:
    options = {"guests_attend": way}
    if not kinds:
        return printed(meeting(options=options, registrations=WHO), lang)
    file = meeting(
        options={**options, "term_deciders": "members"},
        registrations=[code for code, *_ in kinds],
        delegations=[
            {"code": "LBN"},  # of the chair
            *(
                {
                    "code": code,
                    "category": kind,
                    "names": {"ar": {"listed": ar, "gender": "f"}, "en": {"listed": en}},
                }
                for code, kind, ar, en in kinds
            ),
        ],
    )
    return printed(file, lang)


def printed(file: dict[str, Any], lang: str) -> str:
    return to_text(speak(Printed(file).record, lang, "draft"))


def understood(text: str, lang: str) -> Understood:
    lines = [SourceParagraph(n, plain_line(line)) for n, line in enumerate(text.splitlines(), 1)]
    return understand(lines, "report.txt", lang)


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("way", ["observers", "represented", "attended"])
def test_who_attended_is_read_and_as_what(lang: str, way: str) -> None:
    found = read(lang, way)
    assert set(WHO) <= set(found.record["registrations"])
    assert found.record.get("options", {}).get("guests_attend", "observers") == way
    assert not [
        one for one in found.left if "United Nations Development" in one.words or "جامعة" in one.words
    ]


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("way", ["observers", "attended"])
def test_the_kinds_of_a_regional_commission_are_read(lang: str, way: str) -> None:
    found = read(lang, way, OF_COMMISSION).record["delegations"]
    kinds = [one["category"] for one in found if one["code"].startswith("ORG")]
    assert kinds == [kind for _, kind, *_ in OF_COMMISSION]


def test_those_without_names_are_told_by_their_words() -> None:
    assert "Representatives of local authorities also attended the meeting." in text_of(
        "en", "attended", [OTHERS]
    )
    assert "حضر الاجتماع أيضاً مراقبون عن السلطات المحلية." in text_of("ar", "observers", [OTHERS])


def test_others_are_called_so_only_after_those_of_their_kind() -> None:
    fund = ("FUND", "un_body", "صندوق الأنهار", "Rivers Fund")
    text = text_of("en", "represented", [fund, *OF_COMMISSION])
    assert "The following associate members of the" in text
    assert "The following other entities of the United Nations system were represented at" in text
    assert "The following other entities were represented at the meeting: " in text
    assert "The following entities of the United Nations system" in text_of(
        "en", "represented", OF_COMMISSION
    )
