"""The roll of a sitting and its quorum, on values without a record."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from tests.live.floors import SITTING
from wgdesk.live import roll_acts
from wgdesk.live.act_call import ActCall
from wgdesk.live.quorum_now import quorum_now
from wgdesk.live.roll import GROUPS, Roll, listed
from wgdesk.model import Category
from wgdesk.reads.values.attendance import Attendance, AttendanceListNow
from wgdesk.reads.values.names import Name, NameForms
from wgdesk.reads.values.roster import DelegationNow, Roster
from wgdesk.rules.attendance import LISTS
from wgdesk.rules.floor import Quorum

FIRST, EMPTY, SECOND, LATER = (replace(SITTING, id=key, number=key) for key in (1, 2, 3, 4))


def delegation(key: int, listed_in: str, category: Category = Category.STATE, **names: str) -> DelegationNow:
    forms = tuple(NameForms(lang, name, name, name) for lang, name in names.items())
    code, party = f"D{key}", listed_in == "parties"
    name = Name(code, forms)
    return DelegationNow(key, code, name, listed_in, party, None, float(key), None, category)


KENYA = delegation(1, "parties", en="Kenya", ar="كينيا")
ALGERIA = delegation(2, "parties", en="Algeria", ar="الجزائر")
PERU = delegation(3, "parties", fr="Pérou")
IRAN = delegation(4, "signatories", en="Iran")
UNION = delegation(5, "parties", Category.REIO, en="European Union")
ABSENT = delegation(6, "parties", en="Cuba")
NGO, OTHER_NGO = (delegation(key, "ngo", Category.NGO, en=name) for key, name in ((7, "B"), (8, "A")))
ALL = (KENYA, ALGERIA, PERU, IRAN, UNION, ABSENT, NGO, OTHER_NGO)

AS_ENTERED = AttendanceListNow(9, "ngo", is_open=True, as_entered=True, unnamed=0)
ATTENDANCE = Attendance(
    registered={1: None, 2: None, 3: None, 7: None, 8: None},
    present={1: {1: True, 2: False, 3: False}, 2: {}, 3: {1: False, 7: True, 5: False}, 4: {2: False}},
    participants=(),
    lists={"ngo": AS_ENTERED},
    assumed={3: {2: False, 4: False}},
)


def meeting(**what: Any) -> Any:
    """A meeting of four sittings: the third is shown, and nobody was recorded at the second."""
    given = {
        "roster": Roster({one.id: one for one in ALL}, {}, {}),
        "programme": SimpleNamespace(options={}, sittings=(FIRST, EMPTY, SECOND, LATER)),
        "attendance": ATTENDANCE,
        "sitting": SECOND,
        **what,
    }
    return SimpleNamespace(**given)


def told(call: ActCall | None) -> tuple[str, dict[str, Any]] | None:
    return (call.act.__name__, dict(call.args)) if call else None


def test_the_roll_has_who_takes_part_list_by_list_as_the_report_sorts_them() -> None:
    roll = Roll(meeting(), SECOND, "en")
    named = [(one.name, [member.code for member in one.members], one.present) for one in roll.sections]
    assert named == [
        ("parties", ["D2", "D5", "D1", "D3"], 2),
        ("signatories", ["D4"], 0),
        ("ngo", ["D7", "D8"], 1),
    ]
    assert [one.code for one in roll.members] == ["D2", "D5", "D1", "D3", "D4", "D7", "D8"]
    assert [one.state for one in roll.sections][-1] == AS_ENTERED
    assert roll.sections[0].state == AttendanceListNow(0, "", is_open=False, as_entered=False, unnamed=0)
    sorted_in_arabic = Roll(meeting(), SECOND, "ar").sections[0].members
    assert [one.code for one in sorted_in_arabic] == ["D2", "D1", "D5", "D3"]
    counts = {group: roll.counted(group) for group in ("parties", "observers", "organizations")}
    assert [name for group in GROUPS.values() for name in group] == list(LISTS)
    assert {group: of[-1] for group, of in GROUPS.items()} == {
        **{"parties": "parties", "observers": "associate_member", "organizations": "other_participants"},
    }
    assert counts == {"parties": (2, 4), "observers": (0, 1), "organizations": (1, 2)}


def test_who_is_here_who_is_missing_and_who_was_here_before() -> None:
    roll = Roll(meeting(), SECOND, "en")
    states = {key: roll.state_of(key) for key in (1, 2, 3, 4, 5, 7)}
    assert states == {
        **{1: "present", 2: "assumed", 3: "missing", 4: "assumed", 5: "present", 7: "online"},
    }
    assert [one.id for one in roll.missing] == [3, 8]
    assert roll.unregistered == (5,)
    assert roll.before == {1: True, 2: False, 3: False}  # of the first: nobody is recorded at the second
    assert roll.returning == {2: False, 3: False}
    assert told(roll_acts.return_as_before(roll)) == (
        "attend",
        {"sitting_id": 3, "delegation_ids": [2, 3], "online_ids": []},
    )
    at_first = Roll(meeting(), FIRST, "en")
    assert (at_first.before, roll_acts.return_as_before(at_first)) == ({}, None)
    after = Roll(meeting(), LATER, "en")
    assert told(roll_acts.return_as_before(after)) == (
        "attend",
        {"sitting_id": 4, "delegation_ids": [1, 5], "online_ids": [7]},
    )
    nowhere = Roll(meeting(), None, "en")
    assert (nowhere.here, nowhere.assumed, nowhere.before) == ({}, {}, {})
    assert [one.present for one in nowhere.sections] == [0, 0, 0]
    assert roll_acts.return_as_before(nowhere) is None
    assert Roll(meeting(), replace(SITTING, id=99), "en").before == {}


def test_each_key_of_the_roll_has_its_act() -> None:
    roll, nowhere = Roll(meeting(), SECOND, "en"), Roll(meeting(), None, "en")
    here, one = {"sitting_id": 3}, {"sitting_id": 3, "delegation_id": 3}
    assert told(roll_acts.toggle(roll, [3])) == ("mark_present", {**one, "online": False})
    assert told(roll_acts.toggle(roll, [1, 3])) == ("mark_present", {**one, "online": False})
    both = {**here, "delegation_ids": [3, 8], "online_ids": []}
    assert told(roll_acts.toggle(roll, [3, 7, 8])) == ("attend", both)
    assert told(roll_acts.toggle(roll, [1])) == ("mark_absent", {**one, "delegation_id": 1})
    assert told(roll_acts.toggle(roll, [1, 7])) == ("unattend", {**here, "delegation_ids": [1, 7]})
    assert told(roll_acts.toggle_online(roll, [7, 1])) == (
        "attend",
        {**here, "delegation_ids": [], "online_ids": [7, 1]},
    )
    online = {**here, "delegation_id": 7, "online": False}
    assert told(roll_acts.toggle_online(roll, [7])) == ("mark_present", online)
    assert told(roll_acts.arrive(roll, [4])) == ("attend", {**here, "delegation_ids": [4], "online_ids": []})
    assert told(roll_acts.toggle(nowhere, [3])) == ("register", {"delegation_ids": [3]})
    assert [roll_acts.toggle(nowhere, []), roll_acts.toggle_online(roll, [])] == [None, None]


def test_a_name_is_in_the_language_asked_for_or_in_one_that_there_is() -> None:
    assert [listed(KENYA, "ar"), listed(KENYA, "fr"), listed(PERU, "ar")] == ["كينيا", "Kenya", "Pérou"]
    assert listed(delegation(3, "parties"), "en") == "D3"


def test_the_quorum_is_of_states_that_are_parties() -> None:
    assert quorum_now(meeting()) == Quorum(1, 1, 3, 3, 4, assumed=1)
    assert quorum_now(meeting(), 1).present == 3
    assert (quorum_now(meeting(sitting=None)).present, quorum_now(meeting(sitting=None)).assumed) == (0, 0)
    few = SimpleNamespace(options={"quorum_decision": "participating"}, sittings=())
    assert quorum_now(meeting(programme=few)).decision_required == 2
    came = replace(ATTENDANCE, registered={}, assumed={3: {1: False, 2: False}})
    assert quorum_now(meeting(attendance=came)) == Quorum(1, 1, 3, 3, 4, assumed=1)
    for kind, required in (("debate", 1), ("decision", 3)):
        for sitting, present in ((None, 1), (FIRST, 3)):
            call = roll_acts.tell_quorum_at(meeting(), sitting, kind)
            assert told(call) == ("tell_quorum", {"kind": kind, "present": present, "required": required})
