"""What bodies leave unsaid: how many meetings were held, that the agenda was adopted."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import Printed, meeting


def _printed(options: dict[str, str], **parts: Any) -> Printed:
    return Printed(meeting(options=options, **parts))


def test_a_body_need_not_say_how_many_meetings_it_held() -> None:
    for held_as, en in (
        ("event", "The third meeting of the Working Group on the Environment was held in Vienna"),
        ("body", "The Working Group on the Environment held its third meeting in Vienna"),
    ):
        said = _printed({"held_as": held_as, "meetings_listed": "unsaid"})
        (line,) = said.lines("en", "opening/held")
        assert line.startswith(en)
        assert line.endswith("2026.")
        assert not any("جلسة" in line or "جلستين" in line for line in said.lines("ar", "opening/held"))
        assert "meeting" in _printed({"held_as": held_as}).lines("en", "opening/held")[0][-40:]


def test_an_agenda_of_whose_adoption_nothing_is_told_is_not_called_provisional() -> None:
    printed = _printed({"agenda_form": "given"})
    assert printed.lines("en", "agenda/adopted") == ["The agenda of the third meeting was as follows:"]
    assert printed.lines("ar", "agenda/adopted") == ["كان جدول أعمال الاجتماع الثالث كما يلي:"]
    assert not printed.found("agenda-not-adopted")
    usual = _printed({})
    assert usual.lines("en", "agenda/adopted") == ["The provisional agenda was as follows:"]
    assert usual.found("agenda-not-adopted")


def test_its_adoption_is_told_where_it_is_recorded() -> None:
    printed = _printed({"agenda_form": "given"}, decisions={"agenda": {"sitting": 1}})
    assert "the Working Group adopted" in printed.lines("en", "agenda/adopted")[0]
