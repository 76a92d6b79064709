"""Points that stand in a section of the outline and under no item are read there, and print the same."""

from __future__ import annotations

from typing import Any

import pytest

from tests.earlier.small_report import lacking, listed, read
from tests.earlier.test_framed_points import BODY, SEVERAL, read_again
from tests.report.debate.small_record import words

CONCERN = {"form": "concern", "said": words("قلة الموارد", "the lack of funds")}


def within(section: str, n: int, point: dict[str, Any]) -> dict[str, Any]:
    return {**point, "section": section, "paragraph": n}


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_points_of_sections_are_read_where_they_stand(lang: str) -> None:
    points = [within("opening", 1, SEVERAL), within("statements", 2, CONCERN), within("closing", 3, BODY)]
    found, alike = read_again(lang, *points, {**SEVERAL, "paragraph": 4})
    assert alike
    assert {one.get("section") for one in found} == {"opening", "statements", "closing", None}
    of = {one.get("section"): one for one in found}
    assert of["opening"]["quantifier"] == of[None]["quantifier"] == "several"
    assert (of["statements"]["form"], of["closing"]["voice"]) == ("concern", "body")


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_what_a_body_does_in_a_section_is_no_point(lang: str) -> None:
    heard = {"voice": "body", "verb": words("استمع", "heard"), "said": words("إلى عرض", "a presentation")}
    found, written, printed = read(lang, item={"points": [within("opening", 1, heard)]})
    assert all("points" not in one for one in found.record["agenda"])
    assert len(listed(found, "heard a presentation", "إلى عرض")) == 1
    assert lacking(written, printed)


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_points_of_a_report_without_an_agenda_are_left(lang: str) -> None:
    points = {"points": [within("opening", 1, SEVERAL)]}
    found, _, _ = read(lang, item=points, options={"agenda_form": "unsaid"}, outline=["opening", "adoption"])
    assert "agenda" not in found.record
    assert len(listed(found, "Several delegations", "عدة وفود")) == 1
