"""What the first page of a United Nations document shows besides the blocks of the report."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.demo.play import Play
from wgdesk.acts import setup, uncertainty
from wgdesk.phrasing.tree import Stage, UnPage, plain
from wgdesk.report.make import speak


def page(play: Play, lang: str = "en", stage: Stage = "draft") -> UnPage[str]:
    """Return the page as plain text."""
    found = speak(play.record(), lang, stage).un_page
    assert found is not None
    return UnPage(plain(found.nations), plain(found.job_line or ()), found.job, found.symbol)


def change(play: Play, **facts: Any) -> None:
    play.do(setup.edit_meeting, meeting_id=play.record().meeting.id, **facts)


def test_the_job_line_has_a_letter_per_language_and_a_number_per_stage(demo: Play) -> None:
    assert page(demo) == UnPage("United Nations", "V.26-90417 (E)", "2690417", "CHP/COP/WG.1/2026/L.1")
    assert page(demo, "ar") == UnPage("الأمم المتحدة", "V.26-90417 (A)", "2690417", "CHP/COP/WG.1/2026/L.1")
    assert page(demo, stage="final").job == "2690455"
    assert page(demo, stage="final").symbol == "CHP/COP/WG.1/2026/6"


def test_the_date_of_issue_is_printed_once_known(demo: Play) -> None:
    change(demo, issued_draft=date(2026, 10, 7))
    for lang, letter in (("en", "E"), ("ar", "A")):
        assert page(demo, lang).job_line == f"V.26-90417 ({letter})\u00a0\u00a0\u00a0\u00a0071026"
    assert page(demo, stage="final").job_line == "V.26-90455 (E)"


def test_the_date_of_preparation_is_printed_before_that_of_issue(demo: Play) -> None:
    change(demo, prepared_draft=date(2026, 10, 2), issued_draft=date(2026, 10, 7))
    gap = "\u00a0" * 4
    assert page(demo).job_line == f"V.26-90417 (E){gap}021026{gap}071026"
    change(demo, prepared_final=date(2026, 10, 20))
    assert page(demo, "ar", "final").job_line == f"V.26-90455 (A){gap}201026"


def test_a_typed_letter_of_the_language_is_replaced(demo: Play) -> None:
    change(demo, job_draft="V.26-90417 (E)   061026")
    assert page(demo, "ar").job_line == "V.26-90417 (A)"
    assert page(demo, "ar").job == "2690417"


def test_the_barcode_leaves_out_doubtful_numbers(demo: Play) -> None:
    for column in ("symbol_draft", "job_draft"):
        demo.do(uncertainty.raise_doubt, table="meeting", row=demo.record().meeting.id, column=column)
    assert page(demo) == UnPage("United Nations", "[V.26-90417] (E)", "", "")


def test_without_a_job_number_there_is_no_job_line(demo: Play) -> None:
    change(demo, job_draft="", symbol_draft="")
    assert page(demo) == UnPage("United Nations", "", "", "")


def test_a_body_can_have_a_plain_page(demo: Play) -> None:
    demo.do(setup.set_option, name="page", value="plain")
    assert speak(demo.record(), "ar", "draft").un_page is None
