"""Delegations: the roster of the program, names and their days, codes, registration."""

import json
from datetime import date
from typing import Any

import pytest

from tests.acting.records import FIRST_DAY, everything, rows, rows_in
from tests.meetings import new_meeting
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import adoption, attendance, delegations, outcome, uncertainty


@pytest.mark.parametrize(
    ("day", "name"), [(date(2022, 10, 6), "Netherlands"), (date(2026, 10, 6), "Netherlands (Kingdom of the)")]
)
def test_the_roster_has_the_names_of_the_first_day(desk: Desk, path: Any, day: date, name: str) -> None:
    new_meeting(desk, ordinal=9, first_day=day, last_day=day)
    found = rows(path)
    codes = {row["code"]: key for key, row in found["delegation"].items()}
    names = {
        row["listed"]
        for row in found["delegation_name"].values()
        if row["delegation_id"] == codes["NLD"] and row["lang"] == "en"
    }
    assert names == {name}
    assert len(codes) > 200
    assert {row["code"] for row in found["grouping"].values()} >= {"EU", "G77"}
    egypt = found["delegation"][codes["EGY"]]
    assert (egypt["party"], egypt["category"]) == (True, "state")
    places = [row["place"] for row in found["delegation"].values()]
    assert sorted(places) == [float(n) for n in range(1, len(places) + 1)]


def test_a_new_body_has_the_article_that_its_english_name_takes(hand: Hand) -> None:
    names = {"ar": "الشبكة الأفريقية", "en": "African Network for Asset Recovery"}
    hand.do(delegations.add_delegation, code="ANAR", category=m.Category.IGO, names=names)
    found = rows_in(hand.path, "delegation_name").values()
    assert {row["lang"]: row["article"] for row in found if row["listed"] in names.values()} == {
        "ar": "",
        "en": "the",
    }


def test_a_code_is_cleaned_before_it_is_looked_for(hand: Hand) -> None:
    state = {"category": m.Category.STATE}
    assert refused(hand, delegations.add_delegation, code=" EGY\u200b", **state) == "code-taken"
    assert refused(hand, delegations.add_delegation, code="\u202e", **state) == "empty-text"
    kenya = hand.do(delegations.add_delegation, code="KEN", **state)
    edit = {"delegation_id": kenya}
    assert refused(hand, delegations.edit_delegation, **edit, code="EGY") == "code-taken"
    assert refused(hand, delegations.edit_delegation, **edit, code="KEN ") is None
    assert refused(hand, delegations.edit_delegation, **edit, code="KEX") is None
    hand.do(delegations.add_grouping, code="EGY", name={})  # groups have codes of their own
    assert refused(hand, delegations.add_grouping, code="EGY", name={}) == "code-taken"


def test_a_name_that_cleaning_empties_is_refused(hand: Hand) -> None:
    add: Any = delegations.add_person
    assert refused(hand, add, gender=m.Gender.F, name={"en": "\u202e \u2066", "ar": ""}) == "empty-text"
    assert refused(hand, add, gender=m.Gender.F, name={"en": "\u202eAmal", "ar": ""}) is None


def test_a_name_of_the_same_first_day_is_replaced(hand: Hand) -> None:
    def name(listed: str, **given: Any) -> int:
        named = {"delegation_id": hand.egypt, "lang": "en", "listed": listed, **given}
        return hand.do(delegations.name_delegation, **named)

    first = name("Egypt")
    assert name("Arab Republic of Egypt", running="Egypt") == first
    later = name("Misr", valid_from=FIRST_DAY)
    assert later != first
    forms = ("listed", "running", "paren")
    row = hand.row("delegation_name", first)
    assert [row[form] for form in forms] == ["Arab Republic of Egypt", "Egypt", "Arab Republic of Egypt"]
    hand.do(delegations.unname_delegation, name_id=later)
    hand.do(uncertainty.raise_doubt, table="delegation", row=hand.egypt, column="")
    hand.do(delegations.remove_delegation, delegation_id=hand.egypt)
    found = rows(hand.path)
    assert (found["delegation_name"], found["doubt"]) == ({}, {})


def test_registration_keeps_the_order_given(hand: Hand) -> None:
    states = [
        hand.do(delegations.add_delegation, code=code, category=m.Category.STATE) for code in ("A", "B", "C")
    ]
    order = [states[2], hand.egypt, states[0], states[2]]
    hand.do(attendance.register, delegation_ids=order)
    hand.do(attendance.register, delegation_ids=[hand.egypt, states[1]])
    registered = sorted(rows_in(hand.path, "registration").items())
    assert [row["delegation_id"] for _, row in registered] == [states[2], hand.egypt, states[0], states[1]]
    hand.do(attendance.unregister, delegation_id=hand.egypt)
    assert refused(hand, attendance.unregister, delegation_id=hand.egypt) == "not-registered"


def test_presence_is_marked_changed_and_removed(hand: Hand) -> None:
    where = {"delegation_id": hand.egypt, "sitting_id": hand.sitting}
    hand.do(attendance.mark_present, **where)
    hand.do(attendance.mark_present, **where, online=True)
    ((_, row),) = rows_in(hand.path, "presence").items()
    assert row["online"] is True
    hand.do(attendance.mark_absent, **where)
    assert refused(hand, attendance.mark_absent, **where) == "not-present"


def test_a_registered_state_cannot_be_removed(hand: Hand) -> None:
    hand.do(attendance.register, delegation_ids=[hand.egypt])
    assert refused(hand, delegations.remove_delegation, delegation_id=hand.egypt) == "in-use"
    assert (
        refused(hand, attendance.set_list, category="nobody", is_open=True, as_entered=True) == "unknown-list"
    )


def test_setting_a_list_again_changes_it(hand: Hand) -> None:
    first = hand.do(attendance.set_list, category="parties", is_open=True, as_entered=False)
    row = hand.row("attendance_list", first)
    assert (row["category"], row["is_open"], row["as_entered"], row["unnamed"]) == ("parties", True, False, 0)
    assert hand.do(attendance.set_list, category="parties", is_open=False, as_entered=True) == first
    row = hand.row("attendance_list", first)
    assert (row["is_open"], row["as_entered"]) == (False, True)


def test_raising_a_mark_again_changes_it(hand: Hand) -> None:
    doubt = {"table": "person", "row": hand.person, "column": "name"}
    first = hand.do(uncertainty.raise_doubt, **doubt, alternative="A")
    assert hand.do(uncertainty.raise_doubt, **doubt, alternative="B") == first
    assert hand.row("doubt", first)["alternative"] == "B"
    place = {"table": "person", "row": hand.person, "kind": m.PlaceholderKind.LATER}
    held = hand.do(uncertainty.hold_place, **place, note="from the secretariat")
    assert hand.do(uncertainty.hold_place, **place, note="from the Chair") == held
    hand.do(uncertainty.settle_doubt, doubt_id=first)
    hand.do(uncertainty.fill_place, placeholder_id=held)
    found = rows(hand.path)
    assert (found["doubt"], found["placeholder"]) == ({}, {})


def test_points_and_recommendations_come_last_where_they_are_moved(hand: Hand) -> None:
    other = hand.do(outcome.add_cluster, heading={})
    moved, there = hand.recommendation(), hand.do(outcome.add_recommendation, cluster_id=other, body={})
    hand.do(outcome.edit_recommendation, recommendation_id=moved, cluster_id=other)
    assert hand.row("recommendation", moved)["place"] > hand.row("recommendation", there)["place"]
    assert refused(hand, outcome.remove_cluster, cluster_id=other) == "in-use"
    hand.do(adoption.adopt_recommendation, recommendation_id=moved, sitting_id=hand.sitting)
    adopt = {"recommendation_id": moved, "sitting_id": hand.sitting}
    assert refused(hand, adoption.adopt_recommendation, **adopt) == "adopted-already"
    assert refused(hand, outcome.remove_recommendation, recommendation_id=moved) == "happened-already"
    back = {"recommendation_id": moved, "state": m.RecommendationState.AGREED}
    hand.do(outcome.edit_recommendation, **back)
    row = hand.row("recommendation", moved)
    assert (row["sitting_id"], row["adopted_at"]) == (None, None)


def test_many_delegations_attend_in_one_act(hand: Hand) -> None:
    states = [
        hand.do(delegations.add_delegation, code=code, category=m.Category.STATE) for code in ("A", "B", "C")
    ]
    hand.do(attendance.register, delegation_ids=[hand.egypt])
    at = {"sitting_id": hand.sitting}
    hand.do(attendance.attend, **at, delegation_ids=[states[1], hand.egypt], online_ids=[states[0]])

    def present() -> dict[int, bool]:
        return {row["delegation_id"]: row["online"] for row in rows_in(hand.path, "presence").values()}

    def registered() -> list[int]:
        return [row["delegation_id"] for _, row in sorted(rows_in(hand.path, "registration").items())]

    assert present() == {states[1]: False, hand.egypt: False, states[0]: True}
    assert registered() == [hand.egypt, states[1], states[0]]
    told = everything(hand.path)["journal"][hand.newest()]
    assert json.loads(told["args"])["count"] == "3"
    hand.do(attendance.attend, **at, delegation_ids=[], online_ids=[hand.egypt])
    assert present()[hand.egypt] is True
    assert json.loads(everything(hand.path)["journal"][hand.newest()]["args"])["who"] == "EGY"
    there = [states[0], states[1]]
    assert refused(hand, attendance.unattend, **at, delegation_ids=[*there, states[2]]) == "not-present"
    assert present().keys() == {*there, hand.egypt}  # all or none
    hand.do(attendance.unattend, **at, delegation_ids=there)
    assert (present(), registered()) == ({hand.egypt: True}, [hand.egypt, states[1], states[0]])
    hand.desk.undo()
    hand.desk.undo()
    hand.desk.undo()
    assert (present(), registered()) == ({}, [hand.egypt])


def test_an_organization_is_added_with_its_names(hand: Hand) -> None:
    state = {"code": "IOM", "category": m.Category.IGO}
    names = {"en": "International Organization for Migration", "ar": "المنظمة الدولية للهجرة"}
    key = hand.do(delegations.add_delegation, **state, names=names)
    found = rows_in(hand.path, "delegation_name").values()
    assert {row["lang"]: row["running"] for row in found if row["delegation_id"] == key} == names
    other = {**state, "code": "ICMPD", "names": {"tlh": "x"}}
    assert refused(hand, delegations.add_delegation, **other) == "unknown-language"


def test_a_participant_is_put_in_the_delegation(hand: Hand) -> None:
    member = {"person_id": hand.person, "rank": m.Rank.HEAD}
    hand.do(delegations.add_participant, **member, delegation_id=hand.egypt)
    assert hand.row("person", hand.person)["delegation_id"] == hand.egypt
    assert refused(hand, delegations.add_participant, **member, delegation_id=hand.sitting) is not None
