"""Panels that the body held: those with only a title, and all of them by an option."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, person, said, words

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


@pytest.mark.parametrize("told", ["held", "led"])
def test_a_panel_continues_one_of_an_earlier_meeting(told: str) -> None:
    first = {"title": TITLE, "kind": "high_level_dialogue", "sitting": 1}
    later = {"kind": "dialogue", "sitting": 2, "continues": "2.1"}
    if told == "led":
        later |= {"moderator": "judge", "panellists": ["expert"]}
    printed = held(first, later)
    _, en = printed.lines("en", "deliberations/panel")
    _, ar = printed.lines("ar", "deliberations/panel")
    back = "as a continuation of the high-level interactive dialogue held at its 1st meeting"
    if told == "held":
        assert en == (
            "At its 2nd meeting, on 7 October 2026, the Working Group held an interactive dialogue under"
            f" agenda item 2, {back}."
        )
        assert ar.endswith("، مواصلةً للحوار التفاعلي الرفيع المستوى الذي عُقد في جلسته الأولى.")
    else:
        assert f" It was held {back}. It was " not in en  # its moderator comes first
        assert f" It was moderated by Ms. Noor Salam, Judge. It was held {back}." in en
        assert ". وجرى ذلك مواصلةً للحوار التفاعلي الرفيع المستوى الذي عُقد في جلسته الأولى." in ar


def test_the_meeting_of_a_panel_that_is_continued_is_not_the_last_one_named() -> None:
    first = {"title": TITLE, "sitting": 1}
    printed = held(
        first, {"kind": "dialogue", "sitting": 2, "continues": "2.1"}, {"kind": "exchange", "sitting": 2}
    )
    assert printed.lines("en", "deliberations/panel")[2].startswith("At the same meeting, the Working Group")


def test_in_a_chapter_on_a_theme_with_a_moderator_and_presentations() -> None:
    panel = {
        "title": TITLE,
        "titled": "theme",
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
    printed = Printed(meeting(panels=[{"title": TITLE, "kind": "round_table"}]))
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


def test_a_panel_with_only_its_kind_meeting_and_link_is_printed() -> None:
    printed = held({"kind": "dialogue", "sitting": 2, "link": "https://example.org/d"}, outline=CHAPTERS)
    assert printed.lines("en", "deliberations/panel") == [
        "At its 2nd meeting, on 7 October 2026, the Working Group held an interactive dialogue. Details of"
        " the interactive dialogue are available at https://example.org/d."
    ]
    assert printed.lines("ar", "deliberations/panel") == [
        "عقد الفريق العامل، في جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، حواراً تفاعلياً. ويمكن"
        " الاطلاع على تفاصيل الحوار التفاعلي على الرابط التالي: https://example.org/d."
    ]
    assert printed.found("panel-without-panellists") == []
    assert held({"title": TITLE}).found("panel-without-panellists") == []


def test_a_presentation_of_which_only_the_kind_is_known_is_heard() -> None:
    printed = held({"kind": "thematic", "followed": True}, outline=CHAPTERS)
    assert printed.lines("en", "deliberations/panel") == [
        "At its 1st meeting, on 6 October 2026, the Working Group heard a thematic presentation. An"
        " interactive discussion followed."
    ]
    assert printed.lines("ar", "deliberations/panel") == [
        "استمع الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، إلى عرض مواضيعي. وتلت"
        " ذلك مناقشة تفاعلية."
    ]


def test_a_plain_panel_of_which_only_the_meeting_is_known_is_printed_and_found() -> None:
    printed = held({"sitting": 2}, outline=CHAPTERS)
    assert printed.lines("en", "deliberations/panel") == [
        "At its 2nd meeting, on 7 October 2026, the Working Group held a panel discussion."
    ]
    assert len(printed.found("panel-without-panellists")) == 1


def test_a_dialogue_says_with_whom_who_gave_a_keynote_statement_and_where_details_are() -> None:
    panel = {
        "kind": "dialogue",
        "partners": words("كبار المسؤولين", "senior officials"),
        "title": TITLE,
        "titled": "subject",
        "moderator": "judge",
        "moderator_said": "keynote",
        "link": "https://example.org/details",
        "sitting": 2,
    }
    printed = held(panel, outline=CHAPTERS, options={"panels_told": "held"})
    (found,) = (line for line in printed.lines("en") if "dialogue" in line)
    assert found == (
        "At its 2nd meeting, on 7 October 2026, the Working Group held an interactive dialogue with senior"
        " officials on Ways ahead, moderated by Ms. Noor Salam, Judge, who made a keynote statement. Details"
        " of the interactive dialogue are available at https://example.org/details."
    )
    (arabic,) = (line for line in printed.lines("ar") if "حوار" in line)
    assert arabic == (
        "عقد الفريق العامل، في جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، حواراً تفاعلياً مع كبار"
        " المسؤولين بشأن آفاق المستقبل، أدارته السيدة نور سلام، قاضية، التي ألقت كلمة رئيسية. ويمكن الاطلاع"
        " على تفاصيل الحوار التفاعلي على الرابط التالي: https://example.org/details."
    )


def test_a_presentation_is_heard_from_those_who_gave_it() -> None:
    panel = {"kind": "thematic", "title": TITLE, "panellists": ["expert"], "sitting": 2, "followed": True}
    printed = held(panel, outline=CHAPTERS, options={"panels_told": "held"})
    (found,) = (line for line in printed.lines("en") if "thematic" in line)
    assert found == (
        "At its 2nd meeting, on 7 October 2026, the Working Group heard a thematic presentation by Mr. Karim"
        " Haddad (Egypt), Expert, entitled “Ways ahead”. The presentation was followed by an interactive"
        " discussion."
    )
    (arabic,) = (line for line in printed.lines("ar") if "عرض" in line)
    assert arabic == (
        "استمع الفريق العامل، في جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، إلى عرض مواضيعي"
        ' بعنوان "آفاق المستقبل" قدمه السيد كريم حداد (مصر)، خبير. وأعقبت العرض الإيضاحي مناقشة تفاعلية.'
    )


@pytest.mark.parametrize(
    ("titled", "title"), [("theme", "on the theme “Ways ahead”"), ("subject", "on Ways ahead")]
)
def test_a_comma_parts_who_presented_from_what_it_was_on(titled: str, title: str) -> None:
    panel = {"kind": "thematic", "title": TITLE, "titled": titled, "panellists": ["expert"], "sitting": 2}
    parts = {"outline": CHAPTERS, "options": {"panels_told": "held"}}
    (found,) = (line for line in held(panel, **parts).lines("en") if "thematic" in line)
    assert found.endswith(f"by Mr. Karim Haddad (Egypt), Expert, {title}.")
    states = panel | {"panellists": [], "presenters": ["KEN"]}
    (found,) = (line for line in held(states, **parts).lines("en") if "thematic" in line)
    assert found.endswith(f"by the representative of Kenya {title}.")


def test_a_moderator_who_is_an_officer_is_called_by_the_office() -> None:
    panel = {"title": TITLE, "moderator": "chair", "moderator_said": "introductory", "sitting": 2}
    printed = held(panel, outline=CHAPTERS, options={"panels_told": "held"})
    (found,) = (line for line in printed.lines("en") if "Ways ahead" in line)
    assert found.endswith("moderated by the Chair, who made an introductory statement.")
    (arabic,) = (line for line in printed.lines("ar") if "آفاق" in line)
    assert arabic.endswith("، أدارتها الرئيسة، التي ألقت كلمة استهلالية.")


def test_who_spoke_in_the_discussion_of_a_panel_is_told_with_it_alone() -> None:
    panel = {"title": TITLE, "panellists": ["expert"], "followed": True, "sitting": 1}
    spoken = [
        said("EGY", "2", "10:00", panel="2.1"),
        said("FRA", "2", "10:05", panel="2.1"),
        said("PAK", "2", "10:10", panel="2.1"),
        said("KEN", "2", "10:15"),
    ]
    printed = Printed(
        meeting(
            spoken,
            item={"panels": [panel], "deliberations": "open"},
            people=EXPERTS,
            outline=CHAPTERS,
            options={"panels_told": "held", "statements_voice": "active"},
        )
    )
    (found,) = (line for line in printed.lines("en") if "Ways ahead" in line)
    assert found.endswith(
        "Expert. During the ensuing interactive discussion, the representatives of Egypt and France made"
        " statements. The observer for Pakistan also made a statement."
    )
    (arabic,) = (line for line in printed.lines("ar") if "آفاق" in line)
    assert arabic.endswith(
        "خبير. وخلال المناقشة التفاعلية التي تلت ذلك، تكلم ممثلا فرنسا ومصر. وتكلم أيضاً المراقب عن باكستان."
    )
    debated = [line for line in printed.lines("en") if "Kenya" in line]
    assert debated == ["Under agenda item 2, the representative of Kenya made a statement."]
    assert not any("Egypt and France" in line for line in printed.lines("en") if line != found)


def test_states_and_organizations_present_without_a_person() -> None:
    panel = {"title": TITLE, "presenters": ["KEN", "EGY", "FRA"], "sitting": 2, "followed": True}
    printed = held(panel, outline=CHAPTERS, options={"panels_told": "held"})
    (found,) = (line for line in printed.lines("en") if "Ways ahead" in line)
    assert found.endswith(
        "entitled “Ways ahead”. The representatives of Kenya, Egypt and France gave presentations. The"
        " presentations were followed by an interactive discussion."
    )
    (arabic,) = (line for line in printed.lines("ar") if "آفاق" in line)
    assert arabic.endswith(
        '"آفاق المستقبل". وقدم عروضاً إيضاحية ممثلو كينيا، ومصر، وفرنسا. وأعقبت العروض'
        " الإيضاحية مناقشة تفاعلية."
    )
    assert printed.found("panel-without-panellists") == []


def test_a_state_presents_after_the_panellists_and_a_presentation_of_its_own_is_heard() -> None:
    panel = {"title": TITLE, "panellists": ["expert"], "presenters": ["KEN"], "sitting": 2}
    printed = held(panel)
    assert any(
        line.endswith("Expert. The representative of Kenya also gave a presentation.")
        for line in printed.lines("en")
    )
    heard = held({"kind": "special", "title": TITLE, "presenters": ["KEN"], "sitting": 2})
    (found,) = (line for line in heard.lines("en") if "Ways ahead" in line)
    assert (
        "heard a special presentation under agenda item 2 by the representative of Kenya, entitled" in found
    )
    (arabic,) = (line for line in heard.lines("ar") if "آفاق" in line)
    assert arabic.endswith(
        'إلى عرض خاص في إطار البند ٢ من جدول الأعمال بعنوان "آفاق المستقبل" قدمه ممثل كينيا.'
    )


def test_panels_are_in_the_order_of_their_meetings() -> None:
    first, second, third = (words(f"عنوان {n}", f"Title {n}") for n in (1, 2, 3))
    printed = held(
        {"title": third, "sitting": 2},
        {"title": first, "sitting": 1},
        {"title": second},
        outline=CHAPTERS,
    )
    told = [line for line in printed.lines("en") if "“Title" in line]
    assert [line.rsplit("“", 1)[1] for line in told] == ["Title 1”.", "Title 2”.", "Title 3”."]


def test_an_office_with_a_comma_is_closed_before_what_was_done() -> None:
    office = words("رئيسة القسم، شعبة الأنهار", "Chief of Section, Rivers Division")
    people = {**EXPERTS, "head": {"gender": "f", "function": office}}
    panel = {"title": TITLE, "panellists": ["expert"], "followed": True, "sitting": 1}
    spoken = [said(None, "2", lane="invited", person="head", panel="2.1")]
    options = {"statements_voice": "active"}
    printed = Printed(meeting(spoken, item={"panels": [panel]}, people=people, options=options))
    (summary,) = printed.lines("en", "deliberations/panel")
    assert summary.endswith("discussion, the Chief of Section, Rivers Division, made a statement.")
