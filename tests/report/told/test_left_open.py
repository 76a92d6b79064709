"""Facts left open or not printed by any section: the draft shows them, the check names them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words
from tests.report.faulty_records import contradicted
from tests.report.spaces import plain
from wgdesk.report.check import Finding
from wgdesk.report.make import speak

MOVED = {"kind": "adjourn_debate", "moved_at": "2026-10-06T11:00+02:00", "delegation": "KEN", "item": "2"}
SHOWN = {"procedure": "shown"}


def only(printed: Printed, key: str) -> Finding:
    """Return the only finding of a kind, which must block a final until accepted."""
    for lang in ("ar", "en"):
        (found,) = printed.found(key, lang)
        assert (found.blocking, bool(found.digest)) == (True, True)
    return found


def with_motion(options: dict[str, str], **facts: Any) -> Printed:
    file = meeting(options=options)
    file["sittings"][0]["motions"] = [MOVED | facts]
    return Printed(file)


def test_a_motion_without_outcome_is_told_with_who_moved_it() -> None:
    found = only(with_motion(SHOWN), "motion-open")
    assert dict(found.facts) == {"sitting": "1", "who": "Kenya"}
    assert found.block.startswith("motion/")
    assert with_motion({}).found("motion-open") == []  # no section prints motions
    assert with_motion(SHOWN, carried=False).found("motion-open") == []


def test_a_motion_that_was_carried_against_the_votes_is_told_with_who_moved_it() -> None:
    found = only(with_motion(SHOWN, carried=True, in_favour=3, against=5), "motion-contradicted")
    assert dict(found.facts) == {"sitting": "1", "who": "Kenya", "favour": "3", "against": "5"}


def test_a_point_of_order_without_a_ruling_is_told() -> None:
    raised = said("KEN", "2", at="11:20", lane="order")
    found = only(Printed(meeting([raised], options=SHOWN)), "order-not-ruled")
    assert dict(found.facts) == {"sitting": "1", "who": "Kenya"}
    ruled = raised | {"ruling": {"ruled_at": "2026-10-06T11:30+02:00"}}
    assert Printed(meeting([ruled], options=SHOWN)).found("order-not-ruled") == []
    assert Printed(meeting([raised])).found("order-not-ruled") == []


def test_a_report_that_tells_of_procedure_says_that_a_point_of_order_was_raised() -> None:
    raised = [said("KEN", "2", at="11:20", lane="order"), said("PAK", "2", at="11:40", lane="order")]
    printed = Printed(meeting(raised, options=SHOWN))
    assert printed.lines("en", "order/") == [
        "At the same meeting, a point of order was raised by the representative of Kenya.",
        "At the same meeting, a point of order was raised by the observer for Pakistan.",
    ]
    assert printed.lines("ar", "order/")[0] == "وفي الجلسة نفسها، أثار ممثل كينيا نقطة نظام."


def test_a_speaker_not_recorded_as_present_is_told_once_for_a_meeting() -> None:
    spoken = [said("KEN", at="11:20"), said("KEN", at="11:40"), said("EGY", at="11:50")]
    file = meeting(spoken, registrations=["EGY"])
    assert dict(only(Printed(file), "spoke-not-present").facts) == {"name": "Kenya", "sitting": "1"}
    later = said("KEN", at="11:20") | {
        "begun_at": "2026-10-07T11:20+02:00",
        "ended_at": "2026-10-07T11:30+02:00",
    }
    file["sittings"][1]["requests"] = [later]
    told = Printed(file).found("spoke-not-present")
    assert [dict(one.facts)["sitting"] for one in told] == ["1", "2"]


def test_of_a_delegation_each_fault_is_told_once_however_often_it_spoke() -> None:
    nameless = {"code": "UNX", "category": "state", "names": {"en": "Utopia"}}
    spoken = [said("UNX", at="11:20"), said("UNX", "3", at="11:40")]
    spoken += [said("KEN", at="12:00", lane="invited"), said("KEN", at="12:10", lane="invited")]
    file = meeting(spoken, delegations=[nameless], roster=True, registrations=["UNX", "KEN"])
    printed = Printed(file | {"options": {"statements": "per_item"}})
    (lacking,) = printed.found("delegation-name-missing", "ar")
    assert dict(lacking.facts) == {"name": "Utopia"}
    assert [one.split("/")[0] for one in lacking.blocks] == ["statements", "statements", "attendance"]
    assert [one.block for one in printed.found("gap", "ar")] == ["introduction/earlier"]
    assert dict(only(printed, "party-as-observer").facts)["name"] == "Kenya"


# -- a text without agreement ------------------------------------------------------------------------------


def rejected(heading: dict[str, str]) -> Printed:
    lost = {"state": "not_agreed", "body": words("نص.", "Text.")}
    vote = {"manner": "vote", "in_favour": 2, "against": 6, "abstaining": 0}
    action = {"sitting": 1, "verb": "rejected", "recommendation": "1.1", "item": "2"} | vote
    clusters = [{"heading": heading, "recommendations": [lost]}]
    return Printed(meeting(actions={"a": action}, clusters=clusters))


def test_a_rejected_text_has_no_number_and_goes_by_its_heading() -> None:
    printed = rejected(words("التدريب", "Training"))
    assert printed.lines("en", "action/")[0].endswith(
        "the Working Group rejected the proposed recommendation under the heading “Training” by 6 votes to 2,"
        " with no abstentions."
    )
    assert printed.lines("ar", "action/")[0].endswith(
        'رفض الفريق العامل التوصية المقترحة تحت عنوان "التدريب" بأغلبية ٦ أصوات مقابل صوتين ودون امتناع أي'
        " عضو عن التصويت."
    )
    assert not [one for one in printed.found("gap") if one.block.startswith("action/")]


def test_a_withdrawn_text_that_was_introduced_is_told() -> None:
    text = {"state": "withdrawn", "body": words("نص.", "Text.")}
    introduced = text | {"sponsors": [{"delegation": "FRA", "introduced": True}, {"delegation": "KEN"}]}
    heading = {"heading": words("التدريب", "Training")}
    found = only(
        Printed(meeting(clusters=[heading | {"recommendations": [introduced]}])), "withdrawn-not-printed"
    )
    assert dict(found.facts) == {"who": "France", "text": "Training"}
    silent = text | {"sponsors": [{"delegation": "KEN"}]}
    for kept in (text, silent):
        within = Printed(meeting(clusters=[heading | {"recommendations": [kept]}]))
        assert within.found("withdrawn-not-printed") == []


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("states", "printed"),
    [
        (("adopted", "agreed", "negotiated", "proposed"), ["A0.", "[A1.]", "[A2.]", "[A3.]"]),
        (("agreed", "negotiated", "proposed"), ["A0.", "A1.", "[A2.]"]),
        (("proposed", "proposed"), ["A0.", "A1."]),
    ],
)
def test_a_text_is_in_brackets_while_others_have_come_further(
    states: tuple[str, ...], printed: list[str]
) -> None:
    at = {"adopted": {"sitting": 1}}
    texts = [
        {"state": state, "body": words(f"أ{n}.", f"A{n}."), **at.get(state, {})}
        for n, state in enumerate(states)
    ]
    file = meeting(clusters=[{"heading": words("التدريب", "Training"), "recommendations": texts}])
    lines = Printed(file).lines("en", "recommendations/")
    assert [line for line in lines if line.strip("[]").startswith("A")][-len(states) :] == printed


# -- who votes, who decides --------------------------------------------------------------------------------


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("who", "manner", "told"), [("PAK", "vote", 1), ("EGY", "vote", 0), ("PAK", "consensus", 0)]
)
def test_an_observer_explains_no_vote(who: str, manner: str, told: int) -> None:
    action = {"sitting": 1, "verb": "adopted", "object": words("النص", "the text"), "item": "2"}
    votes = {"manner": manner} | ({"in_favour": 2, "against": 1} if manner == "vote" else {})
    explained = said(who, "2", kind="position", action="a")
    printed = Printed(meeting([explained], actions={"a": action | votes}))
    assert len(printed.found("observer-explained-vote")) == told
    if told:
        assert dict(only(printed, "observer-explained-vote").facts) == {"who": "Pakistan"}


ADOPTED = {"agenda": {"sitting": 1}}


def test_nobody_decides_where_only_observers_attend() -> None:
    observers = Printed(meeting(registrations=["PAK", "IRN"], decisions=ADOPTED))
    only(observers, "nobody-decides")
    assert Printed(meeting(registrations=["PAK"])).found("nobody-decides") == []  # nothing is decided
    assert Printed(meeting(decisions=ADOPTED)).found("nobody-decides") == []
    # Parties known only by number attended as well.
    counted = meeting(registrations=["PAK"], decisions=ADOPTED, attendance_lists={"parties": {"unnamed": 24}})
    assert Printed(counted).found("nobody-decides") == []
    # Where all States take part alike, so do those that did not sign; organizations observe.
    for category, told in (("non_signatories", 0), ("igo", 1)):
        lists = {category: {"unnamed": 24}}
        options = {"term_deciders": "participants"}
        counted = meeting(decisions=ADOPTED, attendance_lists=lists, registrations=["WHO"], options=options)
        assert len(Printed(counted).found("nobody-decides")) == told


def test_a_state_that_presides_is_represented() -> None:
    found = only(Printed(meeting(registrations=["EGY", "FRA"])), "presided-not-present")
    assert dict(found.facts) == {"name": "Leila Haddad", "state": "Lebanon"}
    assert Printed(meeting()).found("presided-not-present") == []


# -- the status of an organization -------------------------------------------------------------------------


def test_an_organization_of_unknown_status_is_in_brackets_among_the_other_ones() -> None:
    printed = Printed(contradicted())
    assert printed.lines("en", "attendance/ngo-neutral") == [
        "[Beta], another non-governmental organization, was represented by an observer."
    ]
    only(printed, "consultative-claimed")
    assert printed.found("consultative-unknown") == []
    assert not [one for one in printed.found("gap") if one.block == "attendance/ngo-neutral"]
    final = {one.key: one for one in speak(printed.record, "en", "final").blocks}
    assert plain(final["attendance/ngo-neutral"].text).startswith("Beta, another")  # type: ignore[union-attr]


def test_where_no_other_has_a_status_the_list_says_nothing_of_it() -> None:
    file = contradicted()
    file["registrations"].remove("OLD")
    printed = Printed(file)
    assert not any("[" in line for line in printed.lines("en", "attendance/ngo-neutral"))
    assert len(printed.found("consultative-unknown")) == 1
    assert printed.found("consultative-claimed") == []


# -- what a gap says of itself ------------------------------------------------------------------------------


def test_a_gap_tells_its_paragraph_and_leads_to_its_row() -> None:
    gaps = [one for one in rejected({"ar": "التدريب"}).found("gap") if one.block.startswith("action/")]
    [(found, facts)] = [(one, dict(one.facts)) for one in gaps]
    assert (found.panel, found.source.table) == ("sittings", "action")  # type: ignore[union-attr]
    assert facts["n"].isdecimal()
    assert facts["numbered"] == "yes"
    assert "the Working Group rejected the proposed recommendation" in facts["text"]


def test_what_the_secretariat_said_is_named_so() -> None:
    file: File = meeting([said(None, "4", lane="secretariat")])
    (found,) = Printed(file).found("spoke-where-not-considered")
    assert dict(found.facts)["who"] == "secretariat"
