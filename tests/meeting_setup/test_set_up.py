"""Setting up a meeting from a template, from an earlier record, or from nothing."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from wgdesk.acting.desk import Desk
from wgdesk.acts.delegations import add_delegation, edit_delegation, name_delegation
from wgdesk.acts.helpers.argument_kinds import Category
from wgdesk.acts.setup import set_option
from wgdesk.errors import Refused
from wgdesk.exchange import import_file, to_json
from wgdesk.meeting_setup.bodies import body_called
from wgdesk.meeting_setup.earlier_meeting import template_from_meeting
from wgdesk.meeting_setup.meeting_plan import MeetingPlan
from wgdesk.meeting_setup.set_up import set_up_meeting
from wgdesk.meeting_setup.templates import Template, numbered_by_year, ordinal_after, text_of
from wgdesk.paths import resource
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record

pytestmark = pytest.mark.slow  # long: in the thorough run only

TIP = "trafficking-in-persons"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.create(tmp_path / "new.wgdesk")
    yield made
    made.close()


@pytest.fixture(scope="module")
def past(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """The template that the demonstration, the fifth meeting of its body, gives the sixth."""
    path = tmp_path_factory.mktemp("past") / "past.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    old = Desk.open(path)
    jordan = next(one.id for one in old.read(whole_record).delegations.values() if one.code == "JOR")
    old.do(edit_delegation, delegation_id=jordan, party=False, party_since=None)
    old.do(name_delegation, delegation_id=jordan, lang="en", listed="The Kingdom of Jordan")
    old.do(add_delegation, code="XRIV", category=Category.IGO)
    old.do(set_option, name="statements", value="per_item")
    template = old.read(template_from_meeting)
    old.close()
    return template


def planned(**given: object) -> MeetingPlan:
    facts: dict[str, object] = {
        "ordinal": 1,
        "first_day": date(2027, 3, 1),
        "last_day": date(2027, 3, 3),
        "zone": "Europe/Vienna",
        "original_language": "en",
    }
    return MeetingPlan(**{**facts, **given})  # type: ignore[arg-type]


def begun(desk: Desk, **given: object) -> Record:
    set_up_meeting(desk, planned(**given))
    return desk.read(whole_record)


def titles(record: Record) -> list[tuple[str, bool]]:
    return [(item.title.get("en") or "", item.substantive) for item in record.items]


def template_of(name: str) -> Template:
    return body_called(name).template


def test_the_topics_of_a_body_are_its_substantive_items(desk: Desk) -> None:
    template = template_of(TIP)
    topics = ({"en": "Rivers", "ar": "الأنهار"}, {"en": "Lakes"})
    record = begun(desk, template=template, agenda=True, sittings=True, topics=topics)
    assert {"body_full", "body_short", "parent_full", "instrument_full"} <= record.meeting.texts.keys()
    assert all(text.languages == ("ar", "en") for text in record.texts if text.table == "mandate")
    assert len(record.sittings) == 6
    assert [title for title, substantive in titles(record) if substantive] == ["Rivers", "Lakes"]


def test_the_template_brings_earlier_meetings_and_mandates(desk: Desk) -> None:
    template = template_of(TIP)
    assert ordinal_after(template, 2027) == 10
    record = begun(desk, template=template, ordinal=9, first_day=date(2019, 9, 9), last_day=date(2019, 9, 11))
    assert len(record.previous) == 8  # not itself
    assert record.previous[2] == (date(2010, 10, 19), date(2010, 10, 19))
    assert [mandate.body.get("en") is not None for mandate in record.mandates] == [True, True]
    assert record.items == ()
    assert record.sittings == ()


def test_topics_are_placed_between_the_usual_items(desk: Desk) -> None:
    record = begun(desk, template=template_of(TIP), agenda=True, topics=({"en": "Rivers"},))
    top = [item.title.get("en") for item in record.items if item.parent_id is None]
    assert top == ["Organizational matters", "Rivers", "Other matters", "Adoption of the report"]


def test_sittings_are_in_the_hours_of_the_zone_and_not_on_weekends(desk: Desk) -> None:
    # Thursday to Monday: three working days; summer time begins on the Sunday between them.
    set_up_meeting(desk, planned(first_day=date(2027, 3, 25), last_day=date(2027, 3, 29), sittings=True))
    sittings = json.loads(desk.read(to_json))["sittings"]
    assert [one["planned_begin"] for one in sittings] == [
        "2027-03-25T10:00+01:00",
        "2027-03-25T15:00+01:00",
        "2027-03-26T10:00+01:00",
        "2027-03-26T15:00+01:00",
        "2027-03-29T10:00+02:00",
        "2027-03-29T15:00+02:00",
    ]
    assert sittings[1]["planned_end"] == "2027-03-25T18:00+01:00"


def test_a_meeting_on_a_weekend_has_sittings(desk: Desk) -> None:
    record = begun(desk, first_day=date(2027, 3, 6), last_day=date(2027, 3, 7), sittings=True)
    assert len(record.sittings) == 4


def test_an_earlier_record_provides_body_and_roster(desk: Desk, past: Template) -> None:
    assert ordinal_after(past, 2027) == 6
    record = begun(desk, template=past, ordinal=6, agenda=True)
    assert record.meeting.texts["body_full"].get("en") == "Working Group on Trafficking in Cultural Property"
    assert not record.meeting.text("opening_overview")
    assert record.previous[-1] == (date(2026, 10, 5), date(2026, 10, 7))
    assert len(record.previous) == 5
    assert [mandate.body.get("en")[:20] for mandate in record.mandates if mandate.body]  # type: ignore[index]
    assert record.options == {"statements": "per_item"}
    assert not any(substantive for _, substantive in titles(record))
    assert ("Adoption of the report", False) in titles(record)
    nobody = (record.people, record.officers, record.statements, record.points, record.documents)
    assert not any(nobody)
    assert not any(one.registered for one in record.delegations.values())
    assert not record.present_at


def test_sessions_numbered_by_year_begin_again_in_the_next(desk: Desk) -> None:
    """Nobody knows in which year the next one will be, so that its number in titles of items stays."""
    options = {"term_event": "session", "term_ordinal": "year"}
    agenda = [{"title": {"en": "Provisional agenda for the second session"}}]
    first = {"options": options, "agenda": agenda}
    begun(desk, template=first, ordinal=1, agenda=True)
    past = desk.read(template_from_meeting)
    assert [ordinal_after(past, year) for year in (2026, 2027, 2028)] == [1, 2, 1]
    assert past["agenda"] == agenda
    assert ordinal_after({**first, "previous_meetings": ["2026-02-01", "2027-02-01"]}, 2027) == 2
    assert numbered_by_year(past)
    assert not numbered_by_year({})


def test_sittings_numbered_across_sessions_continue_from_the_last(tmp_path: Path) -> None:
    old = Desk.create(tmp_path / "old.wgdesk")
    set_up_meeting(old, planned(template=template_of("special-committee"), sittings=True))
    assert [one.number for one in old.read(whole_record).sittings] == [1, 2, 3, 4, 5, 6]
    past = old.read(template_from_meeting)
    old.close()
    new = Desk.create(tmp_path / "new.wgdesk")
    day = date(2028, 3, 6)
    record = begun(new, template=past, first_day=day, last_day=day, ordinal=None, sittings=True)
    new.close()
    assert [one.number for one in record.sittings] == [7, 8]
    assert record.meeting.ordinal is None


def test_the_roster_keeps_its_status_and_takes_the_names_of_the_new_date(desk: Desk, past: Template) -> None:
    record = begun(desk, template=past, ordinal=6)
    by_code = {one.code: one for one in record.delegations.values()}
    assert not by_code["JOR"].party
    assert by_code["JOR"].name.get("en").listed == "The Kingdom of Jordan"  # type: ignore[union-attr]
    assert by_code["JOR"].name.get("ar").listed == "الأردن"  # type: ignore[union-attr]
    assert by_code["XRIV"].category == "igo"
    assert by_code["AFG"].party
    assert by_code["AFG"].party_since == date(2014, 1, 30)


def test_names_are_those_valid_on_the_first_day(tmp_path: Path, past: Template) -> None:
    listed = []
    for day in (date(2020, 1, 9), date(2027, 1, 11)):
        desk = Desk.create(tmp_path / f"{day}.wgdesk")
        record = begun(desk, template=past, ordinal=6, first_day=day, last_day=day)
        names = {one.code: one.name.get("en") for one in record.delegations.values()}
        listed.append(names["NLD"].listed)  # type: ignore[union-attr]
        desk.close()
    assert listed == ["Netherlands", "Netherlands (Kingdom of the)"]


def test_entered_values_override_the_template(desk: Desk) -> None:
    names = {"venue": {"en": "Doha", "ar": ""}, "body_full": {"en": "Working Group on Rivers"}}
    record = begun(
        desk,
        template=template_of(TIP),
        names=names,
        mode="hybrid",
        symbols={"symbol_draft": "A/B/2027/L.1", "job_draft": ""},
        original_language="ar",
    )
    assert record.meeting.texts["venue"].texts == (("en", "Doha"),)
    assert record.meeting.texts["body_full"].get("en") == "Working Group on Rivers"
    assert record.meeting.texts["body_full"].get("ar") == text_of(template_of(TIP), "body_full")["ar"]
    assert (record.meeting.mode, record.meeting.symbol_draft) == ("hybrid", "A/B/2027/L.1")
    original = {
        text.original for text in record.texts if (text.table, text.field) == ("meeting", "body_full")
    }
    assert original == {"ar"}


def test_a_meeting_from_nothing_has_only_roster_and_outline(desk: Desk) -> None:
    record = begun(desk)
    assert not any(record.meeting.texts.values())
    assert (record.mandates, record.previous, record.items, record.sittings) == ((), (), (), ())
    assert len(record.delegations) > 200
    assert len(record.outline) == 11


def test_setting_up_is_a_single_act_that_can_be_undone(desk: Desk) -> None:
    set_up_meeting(desk, planned(template=template_of(TIP), agenda=True, sittings=True))
    assert desk.undo() == "begin_meeting"
    with pytest.raises(Refused, match="no-meeting"):
        desk.read(whole_record)
    assert desk.redo() == "begin_meeting"
    assert len(desk.read(whole_record).sittings) == 6


def test_setting_up_twice_is_refused(desk: Desk) -> None:
    set_up_meeting(desk, planned())
    with pytest.raises(Refused, match="one-meeting"):
        set_up_meeting(desk, planned())


@pytest.mark.parametrize(
    ("name", "value"), [("last_day", date(2027, 2, 1)), ("zone", "Europe/Nowhere"), ("ordinal", 0)]
)
def test_impossible_days_zones_and_ordinals_are_refused(desk: Desk, name: str, value: object) -> None:
    with pytest.raises(Refused):
        set_up_meeting(desk, planned(**{name: value}))
    with pytest.raises(Refused, match="no-meeting"):
        desk.read(whole_record)


def test_an_item_about_the_next_meeting_is_renumbered(past: Template) -> None:
    title = next(
        item["title"] for item in past["agenda"] if "Provisional" in item.get("title", {}).get("en", "")
    )
    assert title == {
        "en": "Provisional agenda for the seventh meeting",
        "ar": "جدول الأعمال المؤقت للاجتماع السابع",
    }
