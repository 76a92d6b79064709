"""The check reports facts that the report does not print; the report prints no unrecorded facts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words
from tests.report.faulty_records import bare, contradicted, debated, small, untold, untrue, unwritten
from tests.report.spaces import plain
from wgdesk.cli.command_arguments import plain as without_marks
from wgdesk.cli.told_findings import in_terms
from wgdesk.language_table import REPORTS
from wgdesk.phrasing.tree import Heading
from wgdesk.report.check import check, count_of_unprinted, unprinted_facts
from wgdesk.report.check.finding import CheckedReport
from wgdesk.report.check.finding_kinds import UNPRINTED
from wgdesk.report.make import speak
from wgdesk.report.sections.across_sections.kept_sections import KeptSections

ALL = ("opening", "agenda", "attendance", "statements", "adoption")


def outlined(*kinds: str, requests: list[File] | None = None, **parts: Any) -> Printed:
    """Return the report of a meeting with an outline of these sections."""
    return Printed(meeting(requests or [said("EGY", "2")], outline=list(kinds), **parts))


def headings(printed: Printed, lang: str, stage: str) -> list[str]:
    blocks = speak(printed.record, lang, stage).blocks  # type: ignore[arg-type]
    return [plain(block.text) for block in blocks if isinstance(block, Heading)]


def cluster(state: str, **facts: Any) -> list[File]:
    row = {"state": state, "body": words("نص", "Text."), **facts}
    return [{"heading": words("أ", "A"), "recommendations": [row]}]


def test_an_adopted_recommendation_needs_a_section() -> None:
    adopted = {"clusters": cluster("adopted", sitting=1)}
    for lang in ("ar", "en"):
        (found,) = outlined(*ALL, **adopted).found("recommendation-not-printed", lang)
        facts = {"kind": "usual", "n": "1"}
        assert (found.blocking, dict(found.facts), found.panel) == (True, facts, "recommendations")
    assert outlined(*ALL, "recommendations", **adopted).found("recommendation-not-printed") == []
    assert outlined(*ALL, clusters=cluster("proposed")).found("recommendation-not-printed") == []


def test_a_text_is_named_by_its_kind_and_its_number_among_those_of_its_kind() -> None:
    (drafts,), (own,), (single,) = (cluster("adopted", sitting=1) for _ in range(3))
    drafts["recommendations"] *= 2
    own["recommendations"][0]["own_number"] = "7/1"
    clusters = [
        drafts | {"kind": "draft_decisions"},
        own | {"kind": "resolutions"},
        single | {"kind": "agreed_conclusions"},
    ]
    printed = outlined(*ALL, clusters=clusters)
    found = printed.found("recommendation-not-printed")
    said_of = {
        lang: [
            without_marks(in_terms(printed.record, lang).say(f"check-{one.key}", dict(one.facts)))
            for one in found
        ]
        for lang in ("en", "ar")
    }
    before = "A text is adopted, but the outline has no section for it: "
    names = ("draft decision 1", "draft decision 2", "resolution 7/1", "agreed conclusions 1")
    assert said_of["en"] == [before + name for name in names]
    assert said_of["ar"][2] == "اعتُمد نص القرار 7/1، وليس في مخطط التقرير فرع له"


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("made", "section"),
    [
        (said("EGY", "2"), "statements"),
        (said("PAK", "2", lane="invited"), "statements"),
        (said("EGY", "2", kind="position"), "statements"),
        (said("EGY", "2", lane="reply"), "statements"),
        (said("EGY", None, kind="opening"), "opening"),
        (said("EGY", None, kind="closing"), "adoption"),
        (said(None, "2", lane="secretariat", person="official"), "statements"),
        (said(None, None, lane="secretariat", person="official", kind="opening"), "opening"),
        (said(None, None, lane="secretariat", person="official", kind="closing"), "adoption"),
    ],
    ids=str,
)
def test_a_statement_needs_the_section_that_tells_of_it(made: File, section: str) -> None:
    others = [kind for kind in ALL if kind != section]
    (found,) = outlined(*others, requests=[made]).found("statement-not-printed")
    assert (found.blocking, found.panel) == (True, "speakers")
    assert outlined(*ALL, requests=[made]).found("statement-not-printed") == []


def test_a_statement_on_an_action_needs_a_section_with_the_action() -> None:
    request = said("EGY", "2", action="a")
    action = {"a": {"sitting": 1, "verb": "adopted", "object": words("نص", "the text"), "item": "2"}}
    assert len(outlined(*ALL, requests=[request], actions=action).found("statement-not-printed")) == 1
    found = outlined(*ALL, "actions", requests=[request], actions=action).found("statement-not-printed")
    assert found == []


def test_the_secretariat_introduced_something_under_no_item() -> None:
    request = said(None, None, lane="secretariat", person="official")
    printed = outlined(*ALL, requests=[request])
    assert printed.lines("en", "statements/") == ["The Secretariat made a general introductory statement."]
    assert printed.found("statement-not-printed") == []
    assert len(outlined("opening", requests=[request]).found("statement-not-printed")) == 1


def test_a_position_of_the_secretariat_is_in_no_sentence() -> None:
    request = said(None, "2", lane="secretariat", person="official", kind="position")
    assert len(outlined(*ALL, requests=[request]).found("statement-not-printed")) == 1


def test_the_section_on_statements_has_no_procedural_item_for_the_secretariat_alone() -> None:
    of_secretariat = said(None, "4", lane="secretariat", person="official", kind="introduction")
    printed = outlined(*ALL, requests=[of_secretariat])
    assert printed.lines("en", "statements/") == []
    assert len(printed.found("statement-not-printed")) == 1
    assert outlined("opening", "chapters", requests=[of_secretariat]).found("statement-not-printed") == []
    debated = outlined(*ALL, requests=[of_secretariat, said("EGY", "4", "10:10")])
    assert debated.found("statement-not-printed") == []
    in_passing = of_secretariat | {"kind": "general"}
    assert outlined(*ALL, requests=[in_passing]).found("statement-not-printed") == []


@pytest.mark.parametrize("facts", [{"kind": "position"}, {"lane": "reply"}])
def test_who_speaks_for_no_delegation_neither_replies_nor_explains_a_position(facts: File) -> None:
    printed = outlined(*ALL, requests=[said(None, "2", person="chair", **facts)])
    (found,) = printed.found("statement-not-named")
    assert (found.blocking, found.panel, dict(found.facts)) == (True, "speakers", {"who": "Leila Haddad"})
    for kind in ("introduction", "general"):
        at_the_podium = said(None, "2", person="chair", kind=kind)
        assert outlined(*ALL, requests=[at_the_podium]).found("statement-not-named") == []


@pytest.mark.parametrize(("subject", "section"), [("agenda", "agenda"), ("report", "adoption")])
def test_an_adoption_that_no_section_tells_of_holds_nothing_up(subject: str, section: str) -> None:
    finding = f"{subject}-not-adopted"
    assert [one.blocking for one in outlined(*ALL).found(finding)] == [True]
    assert outlined(*(kind for kind in ALL if kind != section)).found(finding) == []


def in_panel(statement: File, panels_told: str = "held") -> Printed:
    panel = {"title": words("آفاق", "Ways ahead"), "panellists": ["guest"], "sitting": 1}
    parts = {"item": {"panels": [panel]}, "options": {"panels_told": panels_told}}
    return outlined(*ALL, "deliberations", requests=[statement | {"panel": "2.1"}], **parts)


OUTSIDE_THE_DEBATE = [{"kind": "position"}, {"lane": "reply"}]


@pytest.mark.parametrize("facts", OUTSIDE_THE_DEBATE, ids=str)
def test_the_discussion_of_a_panel_names_only_who_spoke_in_the_debate(facts: File) -> None:
    assert len(in_panel(said("EGY", "2", **facts)).found("statement-not-printed")) == 1
    debated = in_panel(said("EGY", "2"))
    assert debated.found("statement-not-printed") == []
    assert any("a statement was made by the representative of Egypt" in line for line in debated.lines("en"))


def test_a_panel_that_somebody_led_names_who_spoke_in_its_discussion_too() -> None:
    led = in_panel(said("EGY", "2"), "led")
    assert any("a statement was made by the representative of Egypt" in line for line in led.lines("en"))
    assert led.found("statement-not-printed") == []


def test_who_spoke_in_the_discussion_of_a_panel_that_no_section_tells_of_is_in_the_check() -> None:
    panel = {"title": words("آفاق", "Ways ahead"), "panellists": ["guest"], "sitting": 1}
    spoken = [said("EGY", "2", panel="2.1")]
    printed = outlined("opening", "adoption", requests=spoken, item={"panels": [panel]})
    assert len(printed.found("statement-not-printed")) == 1


def test_a_guest_of_a_panel_who_is_known_by_name_only_is_in_the_check() -> None:
    printed = in_panel(said(None, "2", lane="invited", guest="Somebody"))
    assert len(printed.found("guest-by-name-only")) == 1


def test_chapters_and_the_sections_that_they_repeat_are_told() -> None:
    found = outlined(*ALL, "chapters").found("printed-twice")
    assert [dict(one.facts)["text"] for one in found] == ["Statements"]
    assert [(one.blocking, one.panel) for one in found] == [(True, "meeting")]
    assert outlined(*ALL).found("printed-twice") == []


# -- what nobody recorded ----------------------------------------------------------------------------------

NONE = "did not adopt any recommendations"


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("parts", "said_so"),
    [
        ({}, False),
        ({"clusters": cluster("not_agreed")}, True),
        ({"clusters": cluster("withdrawn")}, True),
        ({"clusters": [{"heading": words("أ", "A")}]}, False),
        (
            {
                "clusters": cluster("withdrawn"),
                "actions": {"a": {"sitting": 1, "verb": "decided", "object": words("أن يجتمع", "to meet")}},
            },
            False,
        ),
    ],
)
def test_that_nothing_was_adopted_is_told_where_all_that_was_proposed_failed(
    parts: File, said_so: bool
) -> None:
    lines = Printed(meeting(**parts)).lines("en")
    assert any(NONE in line for line in lines) is said_so


def test_an_empty_section_is_in_brackets_and_not_in_a_final() -> None:
    printed = outlined("recommendations", *ALL)
    assert headings(printed, "en", "draft")[0] == "[Recommendations]"
    assert not any("Recommendations" in one for one in headings(printed, "en", "final"))
    assert headings(printed, "ar", "draft")[0] == "[التوصيات]"
    (found,) = printed.found("section-empty")
    assert (found.blocking, dict(found.facts)) == (False, {"text": "Recommendations"})
    assert not [one for one in printed.found("gap") if one.block == "recommendations"]


def test_a_draft_that_was_adopted_has_no_empty_section() -> None:
    printed = outlined("recommendations", *ALL, decisions={"report": 2})
    assert not any("Recommendations" in one for one in headings(printed, "en", "draft"))
    assert printed.found("section-empty") == []


def test_a_section_with_a_full_one_in_it_is_not_empty() -> None:
    inside = [{"kind": "opening", "parent": "organization"}, "organization"]
    printed = Printed(meeting(outline=inside))
    assert printed.found("section-empty") == []
    assert len(headings(printed, "en", "final")) == 2


def test_what_a_person_adds_fills_a_section() -> None:
    added = [{"anchor": "recommendations", "body": words("نص", "Text.")}]
    printed = outlined("recommendations", *ALL, insertions=added)
    assert printed.found("section-empty") == []
    assert headings(printed, "en", "final")[0] == "Recommendations"


def test_an_informal_body_that_nobody_established_is_told() -> None:
    known = {"kind": "extended_bureau", "meetings": 2}
    printed = Printed(meeting(informal_bodies=[known]))
    assert printed.lines("en", "agenda/informal") == ["The extended Bureau held two meetings."]
    (found,) = printed.found("informal-without-sitting")
    assert (found.blocking, found.panel) == (False, "sittings")
    nameless = Printed(meeting(informal_bodies=[{"kind": "committee"}]))
    assert nameless.lines("en", "agenda/informal") == []
    assert len(nameless.found("informal-without-sitting")) == 1
    at_one = Printed(meeting(informal_bodies=[known | {"established_at": 1}]))
    assert at_one.found("informal-without-sitting") == []


def test_a_statement_of_unknown_time_follows_the_decision_that_it_is_about() -> None:
    action = {"a": {"sitting": 1, "verb": "adopted", "object": words("نص", "the text"), "item": "2"}}
    lines = Printed(meeting([said("EGY", "2", action="a")], actions=action)).lines("en", "action/")
    assert lines == [
        "At the same meeting, the Working Group adopted the text.",
        "With regard to the decision, a statement was made by the representative of Egypt.",
    ]


def test_how_was_decided_is_not_told_of_the_last_part_of_a_long_text() -> None:
    text = words("تقريري اللجنة، المزمع تقديمهما إلى الجمعية", "its reports, to be sent to the Assembly")
    action = {"sitting": 1, "verb": "adopted", "object": text, "manner": "consensus", "item": "2"}
    printed = Printed(meeting(actions={"a": action}))
    assert printed.lines("en", "action/")[0].endswith(
        "the Working Group adopted, by consensus, its reports, to be sent to the Assembly."
    )
    assert printed.lines("ar", "action/")[0].endswith(
        "اعتمد الفريق العامل، بتوافق الآراء، تقريري اللجنة، المزمع تقديمهما إلى الجمعية."
    )


def document(symbol: str, **facts: Any) -> File:
    return {"kind": "note", "symbol": symbol, "title": words("مذكرة", "Note"), **facts}


def test_documents_that_only_chapters_could_list_are_told() -> None:
    """Chapters list documents of their items, where the body lists documents by item; and no other ones."""
    papers = [document("A/1"), document("A/2", item="2")]
    by_item = {"options": {"documents_where": "by_item"}, "documents": papers}
    found = outlined("agenda", "chapters", **by_item).found("document-not-printed")
    assert [dict(one.facts)["n"] for one in found] == ["1"]
    assert outlined(*ALL, "documentation", **by_item).found("document-not-printed") == []
    found = outlined("agenda", "chapters", documents=papers).found("document-not-printed")
    assert len(found) == 2
    by_symbol = {"options": {"documents_where": "symbols"}, "documents": papers}
    assert outlined(*ALL, "documentation", **by_symbol).found("document-not-printed") == []


def test_a_document_that_an_action_names_is_printed() -> None:
    papers = [document("A/1"), document("A/2"), document("A/3")]
    action = {"sitting": 1, "verb": "took_note", "item": "2"}
    acts = {"note": action | {"document": "A/1"}, "amended": action | {"document": "A/2", "amends": "note"}}
    found = outlined("agenda", "chapters", documents=papers, actions=acts).found("document-not-printed")
    assert [dict(one.facts)["n"] for one in found] == ["2", "3"]
    assert outlined("annex_documents", documents=papers, actions=acts).found("document-not-printed") == []
    alone = outlined("actions", documents=papers[:1], actions={"note": acts["note"]}).found("not-in-outline")
    all_of_them = outlined("actions", documents=papers, actions=acts).found("not-in-outline")
    told = [{dict(one.facts)["what"] for one in those} for those in (alone, all_of_them)]
    assert ["documents" in what for what in told] == [False, True]


@pytest.mark.parametrize(("facts", "told"), [({}, False), ({"elected_at": 1}, True)])
def test_only_officers_who_were_elected_want_a_section_on_elections(facts: File, told: bool) -> None:
    chair = {"person": "chair", "office": "chair", **facts}
    found = outlined("agenda", officers={"chair": chair}).found("not-in-outline")
    assert ("officers" in {dict(one.facts)["what"] for one in found}) is told
    whole = outlined("agenda", "elections", "attendance", officers={"chair": chair})
    assert whole.found("not-in-outline") == []


def test_a_panel_whose_discussion_is_not_written_is_told_where_no_other_section_names_it() -> None:
    panel = {"title": words("المال", "Money"), "panellists": [{"person": "guest"}]}
    item = {"deliberations": "open", "panels": [panel]}
    assert len(outlined("deliberations", item=item).found("panel-not-printed")) == 1
    known = item | {"panels": [{"kind": "dialogue", "sitting": 2}]}
    assert len(outlined("deliberations", item=known).found("panel-not-printed")) == 1
    assert outlined("deliberations", "statements", item=item).found("panel-not-printed") == []
    written = {**item, "deliberations": "written"}
    assert outlined("deliberations", item=written).found("panel-not-printed") == []


def test_a_presentation_that_no_section_has_is_told() -> None:
    shown = {"person": "guest", "presentation": words("عرضت الحالة.", "outlined the state of affairs.")}
    item = {"panels": [{"title": words("المال", "Money"), "panellists": [shown]}]}
    assert len(outlined("statements", item=item).found("presentation-not-printed")) == 1
    assert outlined("deliberations", item=item).found("presentation-not-printed") == []


def test_a_chapter_has_the_written_debate_of_an_item_without_substance() -> None:
    item = {"substantive": False, "points": [{"said": words("إن الموارد شحيحة", "funds were scarce")}]}
    text = " ".join(outlined("chapters", item=item).lines("en"))
    assert "funds were scarce" in text


@pytest.mark.sampled
def test_the_facts_not_printed_are_all_those_that_the_check_finds() -> None:
    """They are asked for by themselves, in a tenth of the time of a check: beside every report."""
    kinds: set[str] = set()
    for make in (bare, debated, small, untrue, contradicted, untold, unwritten):
        record = Printed(make()).record
        for lang in REPORTS:
            wanted = [one for one in check(record, lang) if one.key in UNPRINTED and not one.stands_accepted]
            assert list(unprinted_facts(record, lang)) == wanted
            assert count_of_unprinted(record, lang, KeptSections()) == len(wanted)
            kinds.update(one.key for one in wanted)
    assert kinds == UNPRINTED


def test_the_count_and_the_check_build_no_section_again() -> None:
    record = Printed(unwritten()).record
    kept = KeptSections()
    count_of_unprinted(record, "en", kept)
    assert kept.built  # it does need them
    speak(record, "en", "draft", kept)
    assert kept.built == []
    asked = CheckedReport(record, "en", "en")
    assert asked.printed
    assert asked.kept.built
    for needed in ("generated", "every_key"):
        assert getattr(asked, needed)
        assert asked.kept.built == []
