"""Panels that the body held: those with only a title, and all of them by an option."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import Printed, meeting, person, words

EXPERTS = {
    "expert": person("m", "كريم حداد", "Karim Haddad", ("خبير", "Expert"), delegation="EGY"),
    "judge": person("f", "نور سلام", "Noor Salam", ("قاضية", "Judge"), delegation="FRA"),
}
TITLE = words("آفاق المستقبل", "Ways ahead")
CHAPTERS = ["opening", "chapters", "adoption"]


def held(*panels: dict[str, Any], **parts: Any) -> Printed:
    return Printed(meeting(item={"panels": list(panels)}, people=EXPERTS, **parts))


def test_a_panel_with_only_a_title_is_printed_once() -> None:
    printed = held({"title": TITLE})
    assert printed.lines("en", "deliberations/panel") == [
        "At the same meeting, the Working Group held a panel discussion under agenda item 2, entitled “Ways"
        " ahead”."
    ]
    assert printed.lines("ar", "deliberations/panel") == [
        "وفي الجلسة نفسها، عقد الفريق العامل حلقة نقاش في إطار البند ٢ من جدول الأعمال"
        ' بعنوان "آفاق المستقبل".'
    ]
    assert printed.lines("en", "statements/panel") == []


def test_in_a_chapter_on_a_theme_with_a_moderator_and_presentations() -> None:
    panel = {
        "title": TITLE,
        "on_theme": True,
        "sitting": 2,
        "followed": True,
        "moderator": "judge",
        "panellists": ["expert"],
    }
    printed = held(panel, outline=CHAPTERS, options={"panels_told": "held"})
    found = [line for line in printed.lines("en") if "Ways ahead" in line]
    assert found == [
        "At its 2nd meeting, on 7 October 2026, the Working Group held a panel discussion on the theme “Ways"
        " ahead”, moderated by Ms. Noor Salam, Judge. A presentation was made by the following panellist: Mr."
        " Karim Haddad (Egypt), Expert. The presentation was followed by an interactive discussion."
    ]
    (arabic,) = (line for line in printed.lines("ar") if "آفاق" in line)
    assert arabic == (
        "عقد الفريق العامل، في جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، حلقة نقاش بشأن موضوع"
        ' "آفاق المستقبل"، أدارتها السيدة نور سلام، قاضية. وقدم عرضاً إيضاحياً المناظر التالي اسمه: السيد كريم'
        " حداد (مصر)، خبير. وأعقبت العرض الإيضاحي مناقشة تفاعلية."
    )


def test_a_panel_of_the_meeting_does_not_guess_where_it_was_held() -> None:
    printed = Printed(meeting(panels=[{"title": TITLE, "round_table": True}]))
    assert printed.lines("en", "deliberations/panel") == [
        "The Working Group held a round table, entitled “Ways ahead”."
    ]


def test_a_discussion_follows_a_panel_that_somebody_led() -> None:
    printed = held({"panellists": ["expert"], "followed": True})
    (summary,) = printed.lines("en", "deliberations/panel")
    assert summary.endswith("Expert. The presentation was followed by an interactive discussion.")
    (led,) = printed.lines("en", "statements/panel")
    assert "followed" not in led.replace("following", "")


def test_a_panel_without_anything_is_told_by_the_check() -> None:
    printed = held({})
    assert printed.lines("en", "deliberations/panel") == []
    assert len(printed.found("panel-without-panellists")) == 1
