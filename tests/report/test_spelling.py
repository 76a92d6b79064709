"""Typed Arabic spelled differently from the report's sentences is a finding and stays as typed."""

from __future__ import annotations

from tests.report.debate.small_record import Printed, meeting, words


def test_another_place_of_the_tanwin_is_told_once_with_the_number_of_texts() -> None:
    topic = {"title": words("المنع أولًا", "Prevention first")}
    printed = Printed(meeting(item=topic, last_item={"title": words("مسائل أخرى أيضًا", "Other matters too")}))
    (found,) = printed.found("spelling-mixed", "ar")
    assert dict(found.facts) == {"n": "2", "other": "ًا", "usual": "اً"}
    assert (found.panel, found.blocking) == ("sittings", False)
    assert "أولًا" in " ".join(printed.lines("ar", "agenda/item"))
    assert printed.found("spelling-mixed", "en") == []


def test_the_spelling_of_the_report_is_not_told() -> None:
    assert (
        Printed(meeting(item={"title": words("المنع أولاً", "Prevention")})).found("spelling-mixed", "ar")
        == []
    )
