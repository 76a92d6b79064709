"""Decisions in lettered lines under one subject are read as such, all of a list or none."""

from __future__ import annotations

from typing import Any

import pytest

from tests.earlier.small_report import HELD, LANGUAGES, lacking, listed, read
from tests.report.debate.small_record import words
from tests.report.test_lettered_actions import ASKED, DECIDED, URGED


def rows(*actions: Any) -> dict[str, Any]:
    lettered = [{}, *({"lettered": True} for _ in actions[1:])]
    return {
        f"a{n}": {"sitting": 1, "item": "2", **one, **more}
        for n, (one, more) in enumerate(zip(actions, lettered, strict=True))
    }


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("how", [{}, {"manner": "consensus"}])
def test_lettered_decisions_are_read_and_printed_again(lang: str, how: Any) -> None:
    after = {"a9": {"sitting": 2, "item": "3", "verb": "approved", "object": words("على الخطة", "the plan")}}
    actions = rows({**DECIDED, **how}, ASKED, URGED) | after
    found, written, printed = read(lang, sittings=HELD, actions=actions)
    rows_read: list[tuple[Any, Any]] = [
        (DECIDED, how),
        (ASKED, {"lettered": True}),
        (URGED, {"lettered": True}),
    ]
    assert [one for one in found.record["actions"].values() if one["item"] == "2"] == [
        {"sitting": 1, "item": "2", **one, "object": {lang: one["object"][lang]}, **more}
        for one, more in rows_read
    ]
    assert len(found.record["actions"]) == 4
    assert listed(found, "Secretariat", "الأمانة", "to meet again", "أن يجتمع") == []
    said = [one for one in written if "الإبلاغ" in one or "report." in one or "Urged" in one]
    assert said
    assert not set(said) & set(lacking(written, printed))


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_list_with_a_line_that_is_not_understood_is_left_whole(lang: str) -> None:
    appreciated = {"verb": "expressed_appreciation", "object": words("للأمانة", "to the Secretariat")}
    found, _, _ = read(lang, sittings=HELD, actions=rows(DECIDED, appreciated, URGED))
    assert "actions" not in found.record or not found.record["actions"]
    assert len(listed(found, "Decided", "قرر", "Urged", "حثّ", "appreciation", "أعرب")) == 3
    assert len(listed(found, "At the same meeting, the Working Group:", "قام الفريق العامل بما يلي")) == 1
