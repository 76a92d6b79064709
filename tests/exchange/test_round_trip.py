"""Export, import, export: the same bytes, and the same facts in every table."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from tests.effort import tries
from tests.exchange.facts import facts
from tests.exchange.records import random_record
from tests.meetings import new_meeting
from wgdesk import model as m
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.desk import Desk
from wgdesk.acts import delegations, floor, outcome, programme, setup, uncertainty, wording
from wgdesk.errors import Refused
from wgdesk.exchange import import_into, to_json

pytestmark = pytest.mark.slow  # long: in the thorough run only

NOW = datetime(2026, 10, 6, 8, tzinfo=UTC)
Fresh = Callable[[], Desk]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Fresh:
    """Return a function that creates an empty record on each call."""
    folder = tmp_path_factory.mktemp("records")
    number = count()
    return lambda: Desk.create(folder / f"{next(number)}.wgdesk", clock=lambda: NOW)


def through(desk: Desk, fresh: Fresh) -> dict[str, Any]:
    """Export the record, import it into another, compare both; return the file as JSON."""
    text = desk.read(to_json)
    assert desk.read(to_json) == text
    other = fresh()
    import_into(other, text.encode(), source="x.json")
    assert other.read(to_json) == text
    assert other.read(facts) == desk.read(facts)
    desk.close()
    other.close()
    return dict(json.loads(text))


def test_any_record_survives_export_and_import(fresh: Fresh) -> None:
    @settings(max_examples=tries(7))
    @given(st.integers(0, 2**32))
    def keeps_all(seed: int) -> None:
        desk = fresh()
        desk.do(random_record, seed=seed)
        assert not [table for table, rows in desk.read(facts).items() if not rows]
        through(desk, fresh)

    keeps_all()


@pytest.fixture
def desk(fresh: Fresh) -> Desk:
    """A record with a meeting, the usual outline and no delegations."""
    desk = fresh()
    days = {"first_day": date(2026, 10, 6), "last_day": date(2026, 10, 7)}
    new_meeting(desk, ordinal=3, **days, roster=False)
    return desk


def test_a_bare_meeting_exports_little_but_its_outline(desk: Desk, fresh: Fresh) -> None:
    file = through(desk, fresh)
    assert list(file) == ["format", "version", "meeting", "outline", "delegations"]
    assert (file["format"], file["version"], file["delegations"]) == ("wgdesk-record", 4, [])
    assert list(file["meeting"]) == [
        *("uid", "ordinal", "first_day", "last_day", "zone", "original_language")
    ]
    assert file["outline"][:4] == ["introduction", "recommendations", "deliberations", "organization"]
    assert file["outline"][4] == {"kind": "opening", "parent": "organization"}


def test_an_outline_without_sections_is_not_the_usual_one(desk: Desk, fresh: Fresh) -> None:
    @act
    def clear(context: ActContext) -> None:
        for row in context.rows(m.OutlineSection):
            context.remove(row)

    desk.do(clear)
    assert through(desk, fresh)["outline"] == []


def test_a_record_without_a_meeting_has_no_file(fresh: Fresh) -> None:
    desk = fresh()
    with pytest.raises(Refused, match="no-meeting"):
        desk.read(to_json)


def test_a_doubt_cannot_be_raised_on_a_row_of_wording(desk: Desk) -> None:
    meeting = desk.read(lambda session: session.scalars(select(m.Meeting.id)).one())
    where = {"table": "meeting", "row": meeting, "field": "venue", "lang": "en"}
    desk.do(wording.write_text, **where, body="Vienna")
    row = desk.read(lambda session: session.scalars(select(m.Wording.id)).one())
    with pytest.raises(Refused, match="unknown-field"):
        desk.do(uncertainty.raise_doubt, table="wording", row=row, column="body")


def test_texts_carry_their_versions_original_and_stale_translations(desk: Desk, fresh: Fresh) -> None:
    cluster = desk.do(outcome.add_cluster, heading={"ar": "السجلات", "en": "Registers"})
    body = {"en": "States [may] agree.", "ar": "نص", "fr": "Texte"}
    where = {
        "table": "recommendation",
        "row": desk.do(outcome.add_recommendation, cluster_id=cluster, body=body),
        "field": "body",
    }
    desk.do(wording.write_text, **where, lang="en", body="States should agree.")
    desk.do(wording.write_text, **where, lang="fr", body="Texte 2")
    desk.do(wording.write_text, **where, lang="en", body="States agree.")
    file = through(desk, fresh)["clusters"][0]
    assert file["heading"] == {"ar": "السجلات", "en": "Registers", "original": "ar"}
    versions = {
        "en": [
            {"body": "States [may] agree.", "replaced_at": "2026-10-06T10:00+02:00"},
            {"body": "States should agree.", "replaced_at": "2026-10-06T10:00+02:00"},
        ],
        "fr": [{"body": "Texte", "replaced_at": "2026-10-06T10:00+02:00"}],
    }
    assert file["recommendations"][0]["body"] == {
        "ar": "نص",
        "en": "States agree.",
        "fr": "Texte 2",
        "stale": ["fr"],  # made from the second of three versions
        "basis": {"ar": 1},
        "revision": {"en": 3, "fr": 2},
        "versions": versions,
    }


def test_rows_are_referred_to_by_code_number_or_label_not_by_key(desk: Desk, fresh: Fresh) -> None:
    desk.do(delegations.add_grouping, code="G77", name={"en": "the Group of 77"})
    egypt = desk.do(delegations.add_delegation, code="EGY", category=m.Category.STATE, party=True)
    desk.do(delegations.name_delegation, delegation_id=egypt, lang="ar", listed="مصر")
    person = desk.do(delegations.add_person, gender=m.Gender.F, name={"en": "A"}, delegation_id=egypt)
    sitting = desk.do(programme.add_sitting, day=date(2026, 10, 6), number=7)
    chair = desk.do(delegations.elect_officer, person_id=person, office=m.Office.CHAIR)
    desk.do(programme.preside, sitting_id=sitting, officer_id=chair)
    item = desk.do(programme.add_item, title={"en": "One"}, number=4)
    sub = desk.do(programme.add_item, title={"en": "Sub"}, parent_id=item, number=28)
    taken = desk.do(programme.take_up, item_id=sub, sitting_id=sitting)
    doubted = {"table": "item_sitting", "row": taken, "column": "sitting_id"}
    desk.do(uncertainty.raise_doubt, **doubted, alternative=str(sitting), note="why")
    desk.do(uncertainty.raise_doubt, table="person", row=person, column="name", alternative="B")
    desk.do(floor.ask_floor, sitting_id=sitting, item_id=sub, delegation_id=egypt)
    file = through(desk, fresh)
    assert file["delegations"] == [{"code": "EGY", "party": True, "names": {"ar": "مصر"}}]
    assert file["people"] == {
        "p1": {"gender": "f", "delegation": "EGY", "name": {"en": "A"}, "doubts": {"name": "B"}}
    }
    assert file["officers"] == {"chair": {"person": "p1", "office": "chair"}}
    assert file["agenda"][0]["items"] == [
        {
            "number": 28,
            "title": {"en": "Sub"},
            "sittings": [{"sitting": 7, "doubts": {"sitting": {"alternative": {"ref": 7}, "note": "why"}}}],
        }
    ]
    asked = {"item": "4(bb)", "delegation": "EGY", "asked_at": "2026-10-06T10:00+02:00"}
    assert file["sittings"] == [
        {"number": 7, "day": "2026-10-06", "presiding": ["chair"], "requests": [asked]}
    ]


def test_rows_are_in_the_order_of_their_places_not_their_keys(desk: Desk, fresh: Fresh) -> None:
    for number, place in (("7/1", 2.0), ("5/2", 1.5), ("4/1", 1.0)):
        key = desk.do(setup.add_mandate, kind=m.MandateKind.DECISION, number=number, body={})
        desk.do(move, mandate_id=key, place=place)
    for number in (2, 1):
        desk.do(programme.add_sitting, day=date(2026, 10, 6), number=number)
    egypt = desk.do(delegations.add_delegation, code="EGY", category=m.Category.STATE)
    for start, name in ((date(2000, 1, 1), "New"), (None, "Old")):
        named = {"listed": name, "valid_from": start}
        desk.do(delegations.name_delegation, delegation_id=egypt, lang="en", **named)
    file = through(desk, fresh)
    assert file["mandates"] == [
        {"kind": "decision", "number": "4/1"},
        {"kind": "decision", "number": "5/2", "place": 1.5},
        {"kind": "decision", "number": "7/1", "place": 2.0},
    ]
    assert [sitting["number"] for sitting in file["sittings"]] == [1, 2]
    names = file["delegations"][0]["names"]["en"]
    assert names == ["Old", {"listed": "New", "valid_from": "2000-01-01"}]


@act
def move(context: ActContext, *, mandate_id: int, place: float) -> None:
    """Set the place of a mandate."""
    context.get(m.Mandate, mandate_id).place = place


def test_a_record_with_the_whole_roster_survives_export_and_import(fresh: Fresh) -> None:
    desk = fresh()
    days = {"first_day": date(2019, 9, 9), "last_day": date(2019, 9, 11)}
    new_meeting(desk, ordinal=9, **days)
    file = through(desk, fresh)
    egypt = next(one for one in file["delegations"] if one["code"] == "EGY")
    assert egypt["names"]["en"] == "Egypt"
    assert egypt["grouping"] == "AG"
    assert len(file["delegations"]) > 193
