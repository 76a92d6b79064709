"""The chair passes on when it must, and the presiding officer does not call himself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.phrasing.sentences.facts import words
from tests.script import scenes as s
from tests.script.printed import running_order
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.programme import OfficerNow, PresidingNow
from wgdesk.script.moment import Moment
from wgdesk.script.speak import Script

OUTGOING = replace(s.MAN_CHAIR, id=9)
ELECTED = replace(s.CHAIR, elected_at_id=1)
RAPPORTEUR = OfficerNow(3, "rapporteur", 1, 1, True)
HELD = s.sitting(1, opened_at=s.ago(90), closed_at=s.NOW)
ELECTION = words("انتخاب أعضاء المكتب", "Election of officers")


def _told(presiding: tuple[PresidingNow, ...], *officers: OfficerNow, **other: Any) -> tuple[Moment, ...]:
    sitting = replace(HELD, presiding=presiding)
    given = {"items": (s.item(1, 1, substantive=False, title=ELECTION), s.item(2, 2), s.item(3, 3)), **other}
    taken = tuple(
        s.taken(one.id, since=s.ago(80 - 10 * n), until=s.ago(75 - 10 * n))
        for n, one in enumerate(given["items"])
    )
    floors = given.pop("floors", ())
    course = s.programme(sittings=(sitting, s.sitting(2)), officers=officers, taken_up=taken, **given)
    return running_order(course, s.ROSTER, sitting, floors, s.EMPTY)


def _english(moments: tuple[Moment, ...]) -> str:
    script = Script("en")
    return " ".join(script.speak(one).text for one in moments)


@pytest.mark.parametrize("named", [True, False])
def test_a_chair_who_was_elected_takes_the_chair_from_the_one_before(named: bool) -> None:
    rows = (PresidingNow(1, OUTGOING.id, 1.0), PresidingNow(2, ELECTED.id, 2.0))
    moments = _told(rows if named else (), OUTGOING, ELECTED, RAPPORTEUR)
    keys = [one.key for one in moments]
    at = keys.index("handover")
    assert keys[at - 1] == "election"
    assert [one.chair for one in moments[at - 1 : at + 2]] == ["m", "m", "f"]
    said = _english(moments)
    assert (
        "I congratulate the newly elected officers. I now invite Ms. Selma Haddad, Chair, to take the chair, "
        "and the other newly elected officer to take a seat on the podium."
    ) in said


@pytest.mark.parametrize("item", [None, 1])
def test_who_merely_continued_in_a_vacant_office_is_not_elected(item: int | None) -> None:
    kept = replace(ELECTED, vacant=True, of_previous=True)
    rows = (PresidingNow(1, kept.id, 1.0, item_id=item),)
    moments = _told(rows, kept, RAPPORTEUR)
    assert moments[0].chair == "f"
    said = _english(moments)
    assert "Ms. Leila Ben Salem (Brazil) for the office of Rapporteur" in said
    assert "Selma Haddad" not in said
    found = [saying.key for one in _told(rows, kept) for saying in one.sayings if one.key == "election"]
    assert found == ["no-election"]


def test_who_was_elected_and_does_not_preside_at_the_sitting_takes_a_seat() -> None:
    said = _english(_told((PresidingNow(1, OUTGOING.id, 1.0),), OUTGOING, ELECTED))
    assert "whom I invite to take a seat on the podium." in said
    assert "take the chair" not in said


def test_after_an_item_the_chair_goes_to_who_presides_to_the_end() -> None:
    vice = replace(s.VICE_CHAIR, person_id=2)
    rows = (
        PresidingNow(1, vice.id, 1.0, acting=True),
        PresidingNow(2, 3, 2.0, item_id=3),
        PresidingNow(3, s.CHAIR.id, 3.0),
    )
    moments = _told(rows, s.CHAIR, vice, replace(RAPPORTEUR, elected_at_id=None))
    assert [one.key for one in moments][-2:] == ["handover", "adjourn"]
    assert moments[-1].chair == "f"
    said = _english(moments)
    assert "I shall preside over this part of the meeting in my capacity as Acting Chair." in said
    assert "I now invite Ms. Leila Ben Salem, Rapporteur, to take the chair for agenda item 3." in said
    assert "I now invite Ms. Selma Haddad, Chair, to take the chair. " in said


def test_the_chair_is_given_back_before_the_sitting_ends() -> None:
    rows = (PresidingNow(1, s.CHAIR.id, 1.0), PresidingNow(2, 2, 2.0, item_id=3))
    moments = _told(rows, s.CHAIR, s.VICE_CHAIR)
    assert [one.key for one in moments][-2:] == ["handover", "adjourn"]
    assert "I now return the chair to Ms. Selma Haddad, Chair. " in _english(moments)


def test_the_rapporteur_is_called_as_such_to_introduce_the_report() -> None:
    items = (
        s.item(1, 1),
        s.item(2, 2, substantive=False, title=words("اعتماد التقرير", "Adoption of the report")),
    )
    entries = (
        s.finished(1, 1, 1, item_id=2, kind="introduction", begun_at=s.ago(69), ended_at=s.ago(68)),
        s.finished(2, 2, 2, item_id=2, begun_at=s.ago(67), ended_at=s.ago(66)),
    )
    said = _english(
        _told(
            (), s.CHAIR, replace(RAPPORTEUR, elected_at_id=None), items=items, floors=(Floor(1, 2, entries),)
        )
    )
    assert "floor to the Rapporteur, Ms. Leila Ben Salem, to introduce the draft report." in said
    assert (
        "I thank the Rapporteur. I now give the floor to the distinguished representative of Portugal" in said
    )
    assert "representative of Brazil" not in said
