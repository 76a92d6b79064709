"""Panels, one or several: their titles, moderators, presentations and exchanges."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, person, words

pytestmark = pytest.mark.slow  # long: in the thorough run only

EXPERTS = {
    "expert": person("m", "كريم حداد", "Karim Haddad", ("خبير", "Expert"), delegation="EGY"),
    "judge": person("f", "نور سلام", "Noor Salam", ("قاضية", "Judge"), delegation="FRA"),
}
TITLE = words("آفاق المستقبل", "Ways ahead")


def held(*panels: dict[str, Any], top: tuple[dict[str, Any], ...] = (), **parts: Any) -> Printed:
    return Printed(meeting(item={"panels": list(panels)}, people=EXPERTS, panels=list(top), **parts))


def test_a_panel_without_title_is_the_discussion_under_its_item() -> None:
    printed = held({"panellists": ["expert"]})
    assert printed.lines("en", "deliberations/panel") == [
        "The discussion under agenda item 2 was facilitated by the following panellist: Mr. Karim Haddad,"
        " Expert."
    ]
    assert printed.lines("ar", "statements/panel") == [
        "برئاسة الرئيسة، تولى توجيه المناقشة التي جرت في إطار البند ٢ المناظر التالي اسمه: السيد كريم حداد"
        " (مصر)."
    ]


def test_a_moderator_is_named_once() -> None:
    """The summary names moderators with their function; without it, who led is told, with the State too."""
    printed = held({"panellists": ["expert"], "moderator": "judge"})
    (summary,) = printed.lines("en", "deliberations/panel")
    assert summary.endswith("It was moderated by Ms. Noor Salam, Judge.")
    (led,) = printed.lines("ar", "statements/panel")
    assert led.endswith("المناظر التالي اسمه: السيد كريم حداد (مصر).")
    outline = ["organization", {"kind": "statements", "parent": "organization"}]
    without = held({"panellists": ["expert"], "moderator": "judge"}, outline=outline)
    (led,) = without.lines("ar", "statements/panel")
    assert led.endswith("وأدارتها السيدة نور سلام (فرنسا)، قاضية.")


def test_a_moderator_alone_is_printed() -> None:
    printed = held({"moderator": "judge", "title": TITLE})
    assert printed.lines("en", "statements/panel") == []
    assert printed.lines("en", "deliberations/panel") == [
        "The panel discussion under agenda item 2, entitled “Ways ahead”, was moderated by Ms. Noor Salam,"
        " Judge."
    ]
    assert printed.lines("ar", "deliberations/panel") == [
        'وأدارت حلقة النقاش في إطار البند ٢ من جدول الأعمال، المعنونة "آفاق المستقبل"، السيدة نور سلام،'
        " قاضية."
    ]


def test_a_stop_that_was_typed_ends_no_sentence_twice() -> None:
    people = {
        "expert": person("m", "كريم حداد", "Karim Haddad", ("خبير.", "Expert."), delegation="EGY"),
        "judge": person("f", "نور سلام", "Noor Salam", ("قاضية.", "Judge."), delegation="FRA"),
    }
    panel: dict[str, Any] = {
        "panellists": ["expert"],
        "moderator": "judge",
        "title": words("آفاق المستقبل.", "Ways ahead."),
    }
    panel |= {"exchanged": True, "exchange": words("التمويل.", "funding.")}
    file = meeting(item={"panels": [panel]}, people=people)
    file["meeting"]["opening_overview"] = words("أهداف الاجتماع.", "the aims of the meeting.")
    printed = Printed(file)
    for lang, typed in (
        ("en", ("Ways ahead", "Judge", "funding", "the aims")),
        ("ar", ("آفاق", "قاضية", "التمويل", "أهداف")),
    ):
        lines = " | ".join(printed.lines(lang)).replace("[...]", "")
        assert [one for one in typed if one not in lines] == [], lines
        assert not any(doubled in lines for doubled in ("..", ".,", ".،", ".”", '."', ".؛", ".;"))


def test_rounds_are_numbered_round_tables_for_themselves() -> None:
    printed = held(
        {"panellists": ["expert"]},
        {"panellists": ["judge"], "title": TITLE},
        {"panellists": ["judge", "expert"], "kind": "round_table"},
    )
    assert [line.split(" was ")[0] for line in printed.lines("en", "deliberations/panel")] == [
        "The first panel discussion under agenda item 2",
        "The second panel discussion under agenda item 2, entitled “Ways ahead”,",
        "The round table under agenda item 2",
    ]
    second, third = printed.lines("ar", "statements/panel")[1:]
    assert second == (
        'وبرئاسة الرئيسة، تولت توجيه حلقة النقاش الثانية في إطار البند ٢ من جدول الأعمال، المعنونة "آفاق'
        ' المستقبل"، المناظرة التالي اسمها: السيدة نور سلام (فرنسا).'
    )
    assert third.startswith("وبرئاسة الرئيسة، تولى توجيه المائدة المستديرة في إطار البند ٢ من جدول الأعمال")


def test_a_panel_of_the_meeting_needs_no_item() -> None:
    printed = held(top=({"panellists": ["judge"], "title": TITLE},))
    assert printed.lines("en", "statements/panel") == [
        "With the Chair presiding, the panel discussion, entitled “Ways ahead”, was led by the following"
        " panellist: Ms. Noor Salam (France)."
    ]
    assert printed.lines("en", "deliberations/panel")[0].startswith(
        "The panel discussion, entitled “Ways ahead”,"
    )


def test_a_panellist_without_summary_leaves_no_gap_and_blocks_nothing() -> None:
    printed = held({"panellists": ["expert"]})
    assert printed.lines("en", "deliberations/panellist") == []
    assert printed.found("presentation-missing") == []
    awaited = held({"panellists": ["expert"], "summarized": True})
    assert awaited.lines("en", "deliberations/panellist") == ["[...]"]
    (found,) = awaited.found("presentation-missing")
    assert found.blocking
    one_language = held({"panellists": [{"person": "expert", "presentation": {"ar": "قدم عرضاً."}}]})
    assert len(one_language.found("presentation-missing", "en")) == 1
    panel = {"panellists": ["expert"], "summarized": True}
    inner = {"title": words("التدريب", "Training"), "panels": [panel]}
    below = {"title": words("القدرات", "Capacities"), "items": [inner]}
    deep = Printed(meeting(item={"items": [below]}, people=EXPERTS))
    assert deep.lines("en", "deliberations/panellist") == ["[...]"]
    assert len(deep.found("presentation-missing")) == 1


def presented(ar: str, en: str, **facts: Any) -> dict[str, Any]:
    return {"presentation": words(ar, en), **facts}


def test_the_report_names_who_presented_and_ends_the_sentence() -> None:
    printed = held(
        {
            "panellists": [
                presented(
                    "قدم عرضاً عن الوقاية", "gave a presentation on prevention", person="expert", named=True
                ),
                presented("لم يتناول الوقاية", "did not speak of prevention", person="judge", named=True),
            ]
        }
    )
    assert printed.lines("en", "deliberations/panellist") == [
        "Mr. Karim Haddad gave a presentation on prevention.",
        "Ms. Noor Salam did not speak of prevention.",
    ]
    assert printed.lines("ar", "deliberations/panellist") == [
        "وقدم السيد كريم حداد عرضاً عن الوقاية.",
        "ولم تتناول السيدة نور سلام الوقاية.",
    ]
    assert printed.found("presentation-unfinished") == []
    typed = held({"panellists": [presented("قدم", "gave a presentation", person="expert")]})
    assert len(typed.found("presentation-unfinished")) == 1
    begun = held({"panellists": [{"presentation": {"en": "gave a presentation"}, "person": "expert"}]})
    assert begun.lines("en", "deliberations/panellist") == ["Mr. Karim Haddad gave a presentation."]
    assert begun.found("presentation-unfinished") == []


def test_an_exchange_follows_each_panel() -> None:
    printed = held(
        {"panellists": ["expert"], "exchanged": True, "exchange": words("الوقاية", "prevention")},
        {"panellists": ["judge"], "exchanged": True, "exchange": words("التعاون", "cooperation")},
    )
    ends = [line.rsplit(" ", 1)[1] for line in printed.lines("en", "deliberations/panel/")]
    assert [end for end in ends if end in ("prevention.", "cooperation.")] == ["prevention.", "cooperation."]


def test_a_panel_of_a_file_of_version_1_is_read() -> None:
    old = Printed(meeting(item={"panel": {"panellists": ["expert"]}}, people=EXPERTS))
    assert len(old.record.panels) == 1


def test_a_panellists_state_is_named_in_the_summary_where_no_section_has_statements() -> None:
    printed = held({"panellists": ["expert"]}, outline=["opening", "deliberations"])
    assert printed.lines("en", "deliberations/panel")[0].endswith(
        "by the following panellist: Mr. Karim Haddad (Egypt), Expert."
    )
    assert printed.lines("ar", "deliberations/panel")[0].endswith(
        "المناظر التالي اسمه: السيد كريم حداد (مصر)، خبير."
    )


def test_an_exchange_does_not_point_to_presentations_that_are_not_told() -> None:
    exchange = words("السجلات.", "registers.")
    printed = held({"panellists": ["expert", "judge"], "exchanged": True, "exchange": exchange})
    (told,) = printed.lines("en", "deliberations/panel")[1:]
    assert told.startswith("Following the presentations, the panellists exchanged additional information")
    (told,) = printed.lines("ar", "deliberations/panel")[1:]
    assert told.startswith("وبعد العرضين الإيضاحيين المقدمين، تبادل المناظران معلومات إضافية")
