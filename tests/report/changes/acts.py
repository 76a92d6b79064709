"""The acts with which changes bring a record into a state, whatever it was before."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.objects import objects
from tests.report.changes.hand import Act, Hand
from wgdesk.acts import attendance, delegations, floor, panellists, programme, setup, statements
from wgdesk.model import Gender, Honorific, Medium, Office, Presiding, Request, Sitting

NOOR = {"ar": "نور سلام", "en": "Noor Salam"}


def meeting(**facts: object) -> Act:
    """Change facts of the meeting."""
    return lambda hand: hand.do(setup.edit_meeting, meeting_id=hand.record.meeting.id, **facts)


def text(field: str, ar: str, en: str) -> Act:
    """Write a text of the meeting."""
    return lambda hand: hand.write("meeting", hand.record.meeting.id, field, ar, en)


def option(name: str, value: str) -> Act:
    """Set an option of the record."""
    return lambda hand: hand.do(setup.set_option, name=name, value=value)


def nothing(hand: Hand) -> None:
    """Leave the record as it is."""


def sittings(number: int) -> Act:
    """Have so many sittings, the first two on the first day, each later one on the day after."""

    def act(hand: Hand) -> None:
        known, meeting = hand.record.sittings, hand.record.meeting
        last = meeting.first_day + timedelta(days=max(number, len(known)))
        hand.do(setup.edit_meeting, meeting_id=meeting.id, last_day=last)
        for n in range(len(known) + 1, number + 1):
            hand.do(programme.add_sitting, day=meeting.first_day, number=n, held=True)
        for sitting in hand.record.sittings:
            day = meeting.first_day + timedelta(days=max(sitting.number - 2, 0))
            if sitting.day != day:  # without hours, which would say on which day it was held
                hours = {"opened_at": None, "closed_at": None, "held": True}
                hand.do(programme.edit_sitting, sitting_id=sitting.id, day=day, **hours)

    return act


def title_items(hand: Hand) -> None:
    """Give every agenda item a new title."""
    for item in hand.record.items:
        hand.write("agenda_item", item.id, "title", "عنوان جديد", "A new title")


def number_items(hand: Hand) -> None:
    """Add ten to the number of every agenda item."""
    for item in reversed([item for item in hand.record.items if item.parent_id is None]):
        hand.do(programme.edit_item, item_id=item.id, number=item.number + 10)


def panel(genders: str, *, function: bool = True) -> Act:
    """Have one panellist of the panels for each letter of ``genders``, in this order; else nobody at all."""

    def act(hand: Hand) -> None:
        for row in hand.record.panels:
            for panellist in row.panellists:
                hand.do(panellists.remove_panellist, panellist_id=panellist.id)
            if not genders:
                hand.do(panellists.edit_panel, panel_id=row.id, moderator_id=None)
            for gender in genders:
                person = hand.do(
                    delegations.add_person,
                    gender=Gender(gender),
                    name=NOOR,
                    function={"ar": "قاض", "en": "Judge"} if function else {},
                    delegation_id=hand.code("JPN"),
                )
                texts = {"ar": "عرض.", "en": "A presentation."}
                hand.do(panellists.add_panellist, panel_id=row.id, person_id=person, presentation=texts)

    return act


def presided_by(office: Office, gender: Gender, chair: Gender) -> Act:
    """Have every sitting presided over by such an officer, under a Chair of this gender."""

    def act(hand: Hand) -> None:
        for officer in hand.record.officers:
            if officer.office == "chair":
                hand.do(
                    delegations.edit_person,
                    person_id=officer.person_id,
                    gender=chair,
                    honorific=Honorific.MINISTER,
                )
        key = next(officer.id for officer in hand.record.officers if officer.office == "chair")
        if office is not Office.CHAIR:
            person = hand.do(
                delegations.add_person,
                gender=gender,
                name=NOOR,
                delegation_id=hand.code("JPN"),
            )
            key = hand.do(delegations.elect_officer, person_id=person, office=office)
        for row in hand.keys(Presiding):
            hand.do(programme.stop_presiding, presiding_id=row)
        for sitting in hand.record.sittings:
            hand.do(programme.preside, sitting_id=sitting.id, officer_id=key)

    return act


def say_it(**facts: Any) -> Act:
    """Add a statement that was made. ``codes`` are delegations, else a person spoke."""

    def act(hand: Hand) -> None:
        known = dict(facts)
        codes = known.pop("codes", ())
        standing("parties", *(code for code in codes if code in _PARTIES))(hand)
        standing("non_signatories", *(code for code in codes if code in _OUTSIDE))(hand)
        speakers = [hand.code(code) for code in codes]
        known["item_id"] = hand.substantive[known.pop("item")].id if "item" in known else None
        if "aligned" in known:
            known["aligned"] = [hand.code(code) for code in known["aligned"]]
        if "group" in known:
            wanted = known.pop("group")
            groups = hand.record.groupings.items()
            known["grouping_id"] = next(key for key, name in groups if wanted in (name.get("en") or ""))
        if "guest" in known:
            gender = known.pop("guest")
            name = NOOR
            known["person_id"] = hand.do(delegations.add_person, gender=gender, name=name)
        sitting = open_sitting(hand)
        for delegation in speakers or [None]:
            who = {} if delegation is None else {"delegation_id": delegation}
            _speak(hand, hand.do(floor.ask_floor, sitting_id=sitting, **known, **who))

    return act


def _speak(hand: Hand, request: int) -> None:
    """Record a statement as made, whatever the state of the sitting; a written text is only received."""
    [row] = hand.desk.read(objects, Request, Request.id == request)
    if row.medium is Medium.WRITTEN:
        hand.do(statements.receive_text, request_id=request, received=True)
        return
    hand.do(statements.edit_statement, request_id=request, begun_at=row.asked_at, ended_at=row.asked_at)


def open_sitting(hand: Hand) -> int:
    """Return a sitting that takes requests; one is opened again if all are over."""
    going_on = hand.keys(Sitting, Sitting.closed_at.is_(None))
    if going_on:
        return going_on[0]
    sitting = hand.record.sittings[-1].id
    hand.do(programme.edit_sitting, sitting_id=sitting, closed_at=None)
    return sitting


def silent(hand: Hand) -> None:
    """Strike every statement."""
    for statement in hand.record.statements:
        hand.do(statements.edit_statement, request_id=statement.id, struck="never made")


def only(**facts: Any) -> Act:
    """Have this statement alone."""

    def act(hand: Hand) -> None:
        silent(hand)
        say_it(**facts)(hand)

    return act


# What these are when they speak.
_PARTIES = ("BRA", "CAN", "EGY", "JPN", "SDN")
_OUTSIDE = ("IRN", "PAK", "YEM")

# A list of the attendance section: whether its States are parties, and whether they have signed.
_STANDING = {"parties": (True, False), "signatories": (False, True), "non_signatories": (False, False)}


def standing(name: str, *codes: str) -> Act:
    """Give these States the status of a list of States; other lists need nothing."""

    def act(hand: Hand) -> None:
        party, signed = _STANDING[name]
        for row in hand.record.delegations.values():
            if row.code in codes and row.listed_in != name:
                status = {"party": party, "signed": signed, "party_since": None, "signed_on": None}
                hand.do(delegations.edit_delegation, delegation_id=row.id, **status)

    return act


def registered(name: str, *codes: str, open_: bool = False) -> Act:
    """Have these delegations alone registered of a list."""

    def act(hand: Hand) -> None:
        hand.do(setup.set_option, name="attendance_from", value="registration")
        for row in hand.record.delegations.values():
            if row.listed_in == name and row.registered and row.code not in codes:
                hand.do(attendance.unregister, delegation_id=row.id)
        if name in _STANDING:
            standing(name, *codes)(hand)
        hand.do(attendance.register, delegation_ids=[hand.code(code) for code in codes])
        hand.do(attendance.set_list, category=name, is_open=open_, as_entered=False)

    return act
