"""The rows of lists, for the sitting minute by minute."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from tests.lists.sitting import FORMULA, Told
from wgdesk.lists.kinds_of_list import sheets
from wgdesk.lists.words import ListWords
from wgdesk.model import Rank, SittingKind
from wgdesk.reads.values.attendance import AttendanceListNow
from wgdesk.reads.values.words import Words


def listed(told: Told, name: str) -> list[dict[str, Any]]:
    """Return the rows of a list in English, by heading."""
    (sheet,) = sheets([name], told.facts, "en")
    heads = [column.heading for column in sheet.columns]
    return [dict(zip(heads, row, strict=True)) for row in sheet.rows]


def test_speakers_are_in_order_item_by_item(sitting: Told) -> None:
    rows = listed(sitting, "speakers")
    assert [
        (row["Item"], row["No."], row["Delegation"] or row["Speaker"], row["Status"]) for row in rows
    ] == [
        ("1", 1, "EGY", "Has spoken"),
        ("1", 2, "Kenya", "Has spoken"),
        ("1", 3, "Kenya", "Has spoken"),
        ("1", 4, "", "Has spoken"),  # the Secretariat
        ("1", 5, "EGY", "Has spoken"),
        ("2", 1, FORMULA, "Waiting"),
    ]
    assert rows[1]["On behalf of"] == "The Group"
    assert rows[4]["Category"] == "Point of order"


def test_the_time_allotted_is_the_limit_given_at_the_desk(sitting: Told) -> None:
    facts = sitting.facts
    first = next(one for one in facts.requests if one.person_id is not None)
    amal = replace(facts.roster.people[first.person_id or 0], delegation_id=sitting.egypt)
    options = {**facts.programme.options, "limit_state": "300"}
    told = sitting._replace(
        facts=replace(
            facts,
            programme=replace(facts.programme, options=options),
            roster=replace(facts.roster, people={amal.id: amal}),
            requests=(
                first._replace(allotted=None),  # given without a limit
                first._replace(begun_at=None, ended_at=None, delegation_id=None),  # the speaker is of a party
            ),
        )
    )
    assert [row["Time allotted"] for row in listed(told, "speakers")] == [None, timedelta(minutes=5)]


def test_attendance_has_a_column_for_each_sitting_that_took_place(sitting: Told) -> None:
    rows = {row["Delegation"]: row for row in listed(sitting, "attendance")}
    assert rows["Kenya"]["Meeting 1"] == "online"
    assert rows["EGY"]["Meeting 1"] == "present"
    assert "Meeting 2" not in rows["EGY"]
    assert rows["UNDP"]["Capacity"] == "United Nations body"
    assert rows["Kenya"]["Regional group"] == "The Group"
    assert {row["Meetings attended"] for row in rows.values()} == {1}


def test_unnamed_organizations_follow_the_named_ones_of_their_kind(sitting: Told) -> None:
    state = AttendanceListNow(id=1, category="un_body", is_open=False, as_entered=False, unnamed=12)
    attendance = replace(sitting.facts.attendance, lists={"un_body": state})
    told = sitting._replace(facts=replace(sitting.facts, attendance=attendance))
    *_, named, unnamed = listed(told, "attendance")
    assert named["Delegation"] == "UNDP"
    assert unnamed["Delegation"] == "Without names: 12"
    assert unnamed["Capacity"] == named["Capacity"]
    assert unnamed["Meetings attended"] is None
    (arabic,) = sheets(["attendance"], told.facts, "ar")
    assert arabic.rows[-1][0] == "دون أسماء: ١٢"


def test_a_participant_has_rank_and_delegation(sitting: Told) -> None:
    (row,) = listed(sitting, "participants")
    assert (row["Delegation"], row["Name"], row["Rank"], row["Capacity"]) == ("EGY", "Amal", "Head", "Party")


def test_a_member_of_the_body_who_was_absent_is_no_participant(sitting: Told) -> None:
    attendance = sitting.facts.attendance
    one = replace(attendance.participants[0], rank=Rank.ABSENT)
    facts = replace(sitting.facts, attendance=replace(attendance, participants=(one,)))
    assert listed(sitting._replace(facts=facts), "participants") == []


def test_texts_have_the_digits_that_the_report_prints(sitting: Told) -> None:
    words = ListWords("ar", sitting.facts)
    typed, printed = (f"الفقرة {digit} من الوثيقة CTOC/COP/WG.4/2019/3" for digit in "3٣")
    assert words.text(Words((("ar", typed),))) == printed
    assert (
        words.text(Words((("en", "Paragraph 3"),))) == "Paragraph 3"
    )  # text in another language is unchanged


def test_figures_at_a_glance_can_be_listed_too(sitting: Told) -> None:
    assert [(row["Item"], row["Difference, minutes"]) for row in listed(sitting, "items")] == [
        ("1", 0),
        ("2", -20),
    ]
    shares = [row["Share"] for row in listed(sitting, "time-groups")]
    assert round(sum(shares), 6) == 1
    assert [row["Parties"] for row in listed(sitting, "presence")] == [2]


def test_lists_number_sittings_as_the_report_does(sitting: Told) -> None:
    programme = sitting.facts.programme
    first, *rest = programme.sittings
    second = replace(first, id=first.id + 1, number=first.number + 1)
    among = (replace(first, kind=SittingKind.ORGANIZATIONAL), second, *rest)
    options = {**programme.options, "organizational_session": "besides"}
    facts = replace(sitting.facts, programme=replace(programme, sittings=among, options=options))
    assert [facts.number(one) for one in among[:2]] == [first.number, first.number]
    assert sitting.facts.number(second) == second.number
