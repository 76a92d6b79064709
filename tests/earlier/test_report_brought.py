"""Who introduced the draft report of an earlier meeting, and what together with it, is read back."""

from __future__ import annotations

import pytest

from tests.earlier.small_report import HELD, LANGUAGES, lacking, listed, read
from tests.report.debate.small_record import words

PAPER = words("ورقة غير رسمية", "an informal paper")
OFFICERS = {
    "chair": {"person": "chair", "office": "chair", "elected_at": 1},
    "rapporteur": {"person": "noor", "office": "rapporteur", "elected_at": 1},
}


@pytest.mark.sampled
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("called", ["short", "full"])
def test_what_was_introduced_with_the_draft_report_is_read(lang: str, called: str) -> None:
    form = {"report_adopted": "sitting"} | ({"report_introduced": "full"} if called == "full" else {})
    found, written, again = read(
        lang,
        options=form,
        people={"noor": {"gender": "f", "name": words("سارة نور", "Sara Noor"), "delegation": "EGY"}},
        officers=OFFICERS,
        sittings=HELD,
        decisions={"report": {"sitting": 2, "introduced_by": "rapporteur", "introduced_with": PAPER}},
    )
    report = found.record["decisions"]["report"]
    assert report == {"sitting": 2, "introduced_by": "o2", "introduced_with": {lang: PAPER[lang]}}
    assert found.record["options"].get("report_introduced", "short") == called
    assert listed(found, PAPER[lang]) == []
    assert not [one for one in lacking(written, again) if "ورقة" in one or "paper" in one]
