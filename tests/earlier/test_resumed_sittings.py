"""Sittings in a resumed part of the meeting are read where the report calls them so, and printed again."""

from __future__ import annotations

import pytest

from tests.earlier.small_report import LANGUAGES, read
from tests.report.debate.small_record import words
from wgdesk.earlier.said_of_sittings import resumed_in

DAYS = [f"2026-10-0{day}" for day in (5, 6, 7, 8, 9)]
ACTION = {"sitting": 4, "item": "2", "verb": "decided", "object": words("أن يجتمع مجدداً", "to meet again")}


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("where", ["before", "after"])
@pytest.mark.parametrize("resumed", [(4,), (4, 5), (3, 4, 5)])
def test_resumed_sittings_are_read_and_printed_again(lang: str, where: str, resumed: tuple[int, ...]) -> None:
    found, written, printed = read(
        lang,
        facts={"first_day": DAYS[0], "last_day": DAYS[-1]},
        sittings=[
            {"day": day, "presiding": ["chair"], "held": True, "resumed": n in resumed}
            for n, day in enumerate(DAYS, 1)
        ],
        item={"sittings": [1, 2, 3, 4, 5]},
        actions={"a": ACTION},
        options={"resumed_sittings": "after"} if where == "after" else {},
    )
    assert [one["number"] for one in found.record["sittings"] if one.get("resumed")] == list(resumed)
    assert found.record.get("options", {}).get("resumed_sittings", "before") == where
    assert [one["sitting"] for one in found.record["actions"].values()] == [4]
    word = {"ar": "مستأنف", "en": "resumed"}[lang]
    told = [one for one in written if word in one]
    assert told
    assert set(told) <= set(printed)


@pytest.mark.parametrize(
    ("lang", "said", "numbers"),
    [
        ("en", "resumed 2nd and 3rd", {2}),
        ("en", "1st and resumed 2nd, 4th and 5th", {2, 4, 5}),
        ("en", "1st, resumed 2nd, 3rd and resumed 4th", {2, 4}),
        ("en", "2nd, 15th and 16th (resumed) to 18th", {16}),
        ("en", "2nd (closed, resumed)", {2}),
        ("en", "2nd (closed)", set()),
        ("ar", "الثانية المستأنفة والثالثة", {2}),
        ("ar", "الأولى والثانية والثالثة المستأنفتين", {2, 3}),
        ("ar", "الأولى والمستأنفة من الثانية إلى الرابعة", {2, 3, 4}),
        ("ar", "الثانية (المغلقة المستأنفة)", {2}),
        ("ar", "الثانية (المغلقة)", set()),
    ],
)
def test_those_alone_that_are_called_so_are_resumed(lang: str, said: str, numbers: set[int]) -> None:
    assert resumed_in(said, lang) == numbers
