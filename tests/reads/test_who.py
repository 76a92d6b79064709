"""Roster and attendance as the desk sees them."""

from datetime import date

from tests.meetings import new_meeting
from tests.rules.hand import Hand
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import delegations as acts
from wgdesk.acts.attendance import mark_present, register, set_list
from wgdesk.reads.finders import delegation_finder, here_first, people_finder
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.words import Words
from wgdesk.words.finder import Finder

BEFORE, FIRST, AFTER = date(2026, 10, 5), date(2026, 10, 6), date(2026, 10, 7)


def test_delegations_are_read_with_their_groups(hand: Hand) -> None:
    africa = hand.do(acts.add_grouping, code="AG", regional=True, name={"en": "Africa", "ar": "أفريقيا"})
    kenya = hand.do(
        acts.add_delegation, code="KEN", category=m.Category.STATE, grouping_id=africa, party=True
    )
    hand.do(acts.edit_delegation, delegation_id=hand.egypt, signed=True)
    iom = hand.do(acts.add_delegation, code="IOM", category=m.Category.IGO)
    hand.do(acts.edit_delegation, delegation_id=kenya, place=0.5)
    hand.do(register, delegation_ids=[kenya])
    now = hand.desk.read(roster)
    assert [
        (one.id, one.code, one.listed_in, one.party, one.grouping_id, one.registered)
        for one in now.delegations.values()
    ] == [
        (kenya, "KEN", "parties", True, africa, True),
        (hand.egypt, "EGY", "signatories", False, None, False),
        (iom, "IOM", "igo", False, None, False),
    ]
    assert now.delegations[kenya].place == 0.5
    assert now.parties == 1
    (group,) = now.groups.values()
    assert (group.id, group.code, group.regional) == (africa, "AG", True)
    assert group.name == Words((("ar", "أفريقيا"), ("en", "Africa")))


def test_names_are_those_of_the_first_day(hand: Hand) -> None:
    for listed, begins, ends in (
        ("Old", None, BEFORE),
        ("Older", date(2000, 1, 1), None),
        ("New", FIRST, None),
        ("Newer", AFTER, None),
    ):
        hand.do(
            acts.name_delegation,
            delegation_id=hand.egypt,
            lang="en",
            listed=listed,
            running=f"the {listed}",
            paren=f"({listed})",
            article="the",
            valid_from=begins,
            valid_until=ends,
        )
    hand.do(acts.name_delegation, delegation_id=hand.egypt, lang="ar", listed="مصر", gender=m.Gender.F)
    name = hand.desk.read(roster).delegations[hand.egypt].name
    assert [form.lang for form in name.forms] == ["ar", "en"]
    english, arabic = name.get("en"), name.get("ar")
    assert english is not None
    assert arabic is not None
    forms = (english.listed, english.running, english.paren, english.article, english.gender)
    assert forms == ("New", "the New", "(New)", "the", "")
    assert arabic.gender == "f"


def test_people_are_read_with_their_functions(hand: Hand) -> None:
    minister = hand.do(
        acts.add_person,
        gender=m.Gender.M,
        name={"en": "Otieno Odhiambo", "ar": "أوتينو"},
        running={"en": "Odhiambo"},
        function={"en": "Minister"},
        delegation_id=hand.egypt,
        honorific=m.Honorific.MINISTER,
    )
    official = hand.do(acts.add_person, gender=m.Gender.F, name={"en": "Noor"}, secretariat=True)
    hand.do(acts.add_participant, person_id=minister, rank=m.Rank.HEAD)
    now = hand.desk.read(roster)
    assert [(one.id, one.delegation_id, one.secretariat, one.rank) for one in now.people.values()] == [
        (hand.person, None, False, None),
        (minister, hand.egypt, False, m.Rank.HEAD),
        (official, None, True, None),
    ]
    person = now.people[minister].person
    assert (person.name.get("ar"), person.running.get("en")) == ("أوتينو", "Odhiambo")
    assert (person.gender, person.style, person.function.get("en")) == ("m", "minister", "Minister")
    assert person.delegation is now.delegations[hand.egypt].name
    assert (now.people[official].person.style, now.people[official].person.delegation) == ("", None)


def test_a_record_that_is_being_set_up_has_nobody(desk: Desk) -> None:
    now = desk.read(roster)
    assert (now.delegations, now.groups, now.people, now.parties) == ({}, {}, {}, 0)


def test_the_whole_roster_is_what_the_report_reads(desk: Desk) -> None:
    new_meeting(desk, ordinal=9, first_day=FIRST, last_day=AFTER)
    now, record = desk.read(roster), desk.read(whole_record)
    assert len(now.delegations) > 240
    for key, one in now.delegations.items():
        row = record.delegations[key]
        assert (one.name, one.listed_in, one.party) == (row.name, row.listed_in, row.party)
    assert {key: group.name for key, group in now.groups.items()} == dict(record.groupings)


def test_finding_delegations_and_people(desk: Desk) -> None:
    new_meeting(desk, ordinal=9, first_day=FIRST, last_day=AFTER)
    codes = {one.code: one.id for one in desk.read(roster).delegations.values()}
    amal = desk.do(
        acts.add_person, gender=m.Gender.F, name={"en": "Amal Said", "ar": "أمل"}, delegation_id=codes["EGY"]
    )
    now = desk.read(roster)
    states, people = delegation_finder(now), people_finder(now)
    for text, code in (("uk", "GBR"), ("egy", "EGY"), ("eg", "EGY"), ("المغ", "MAR"), ("turkey", "TUR")):
        assert states.find(text)[0] == codes[code]
    for text in ("am", "sai", "امل", "EGY"):
        assert people.find(text) == [amal]


def test_attendance_is_read_by_sitting(hand: Hand) -> None:
    kenya = hand.do(acts.add_delegation, code="KEN", category=m.Category.STATE)
    hand.do(register, delegation_ids=[kenya, hand.egypt])
    for state, sitting, online in (
        (kenya, hand.sitting, False),
        (hand.egypt, hand.sitting, True),
        (kenya, hand.other, True),
    ):
        hand.do(mark_present, delegation_id=state, sitting_id=sitting, online=online)
    hand.do(set_list, category="igo", is_open=True, as_entered=False)
    hand.do(acts.edit_person, person_id=hand.person, delegation_id=kenya)
    participant = hand.do(
        acts.add_participant, person_id=hand.person, rank=m.Rank.ADVISER, credentials_on=BEFORE, online=True
    )
    now = hand.desk.read(attendance)
    assert list(now.registered) == [kenya, hand.egypt]  # as they were registered
    assert all(moment is not None for moment in now.registered.values())
    assert now.at(hand.sitting) == {kenya: False, hand.egypt: True}
    assert now.at(hand.other) == {kenya: True}
    assert now.at(1) == {}
    (igo,) = now.lists.values()
    assert (igo.category, igo.is_open, igo.as_entered) == ("igo", True, False)
    assert now.lists == {"igo": igo}
    (one,) = now.participants
    assert (one.id, one.person_id, one.delegation_id, one.rank) == (
        participant,
        hand.person,
        kenya,
        "adviser",
    )
    assert (one.credentials_on, one.online) == (BEFORE, True)


def test_a_code_in_small_letters_is_meant_where_codes_are_typed() -> None:
    finder = Finder([(1, ["Australia"], ["AUS"]), (2, ["Austria"], ["AUT"])])
    assert here_first(finder, "aus", (), {2}, 2) == [2, 1]
    assert here_first(finder, "aus", (), {2}, 2, by_code=True) == [1, 2]
    assert here_first(finder, "au", (), {2}, 2, by_code=True) == [2, 1]
