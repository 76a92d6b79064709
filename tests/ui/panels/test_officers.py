"""Officers in the panel of sittings: elected, edited, moved, and who presides."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import bare, press, type_text
from tests.ui.sittings_room import Here, elect
from wgdesk.acts.helpers.argument_kinds import Gender

pytestmark = pytest.mark.slow  # long: in the thorough run only


def test_officers_are_elected_edited_and_moved(here: Here) -> None:
    here.space()
    elect(here, "Salma Qasrawi")
    elect(here, "Efrain Solorzano", 1)
    chair, vice = here.programme.officers
    assert (chair.office, vice.office) == ("chair", "vice_chair")
    assert chair.elected_at_id == here.programme.sittings[0].id
    people = here.window.session.live.roster.people
    assert [people[one.person_id].person.gender for one in (chair, vice)] == ["f", "m"]
    form = here.panel.forms["officers"].person
    form.pick.field.setFocus()
    type_text(form.pick.field, "costa")
    press(form.pick.field, Qt.Key.Key_Return)
    press(form.pick.field, Qt.Key.Key_Escape)
    assert here.view("officers").hasFocus()  # not in a field that would swallow single keys
    member = here.window.session.live.roster.people[vice.person_id]
    assert bare(here.window.session.names.delegation(member.delegation_id)) == "Costa Rica"
    assert bare(here.window.toast.text) == "Change of a person: Efrain Solorzano"
    here.come_to("officers")
    press(here.view("officers"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.id for one in here.programme.officers] == [vice.id, chair.id]
    press(here.view("officers"), Qt.Key.Key_Delete)
    assert [one.id for one in here.programme.officers] == [chair.id]


@pytest.mark.parametrize(
    ("typed", "name", "gender"),
    [
        ("Mr. Efrain Solorzano", "Efrain Solorzano", "m"),
        ("ms Salma Qasrawi", "Salma Qasrawi", "f"),
        ("السيد إفراين", "إفراين", "m"),
        ("السيدة سلمى", "سلمى", "f"),
    ],
)
def test_a_form_of_address_is_not_part_of_the_name(here: Here, typed: str, name: str, gender: str) -> None:
    elect(here, typed, None)
    (officer,) = here.programme.officers
    person = here.window.session.live.roster.people[officer.person_id].person
    written = "ar" if name > "z" else "en"  # in the language of its letters, whichever field it was typed in
    assert (person.name.get(written), person.gender) == (name, gender)


def test_enter_adds_nobody_while_the_gender_of_a_name_is_unclear(here: Here) -> None:
    here.come_to("officers")
    here.panel.lists["officers"].add.click()
    pick = here.panel.forms["officer-add"].pick
    for key, gender in ((Qt.Key.Key_Down, "f"), (Qt.Key.Key_Up, "m")):
        type_text(pick.field, "Mrinal Sen")  # begins like a form of address
        press(pick.field, Qt.Key.Key_Return)
        assert pick.field.text() == "Mrinal Sen"
        assert pick._best.text() == here.window.app.speech.say("add-undecided")
        assert [row.key for row in pick.matches] == [Gender.F, Gender.M]
        press(pick.field, key)
        press(pick.field, Qt.Key.Key_Return)
        people = here.window.session.live.roster.people
        assert people[here.programme.officers[-1].person_id].person.gender == gender
        here.window.undo()
        here.window.undo()
        here.panel.lists["officers"].add.click()


@pytest.mark.parametrize(
    ("typed", "lang"),
    [("Director-General of the Water Office", "en"), ("المديرة العامة لمكتب المياه", "ar")],
)
def test_the_title_of_an_office_adds_its_holder_without_a_name(here: Here, typed: str, lang: str) -> None:
    elect(here, typed, None)
    (officer,) = here.programme.officers
    person = here.window.session.live.roster.people[officer.person_id].person
    assert (person.function.get(lang), bool(person.name)) == (typed, False)
    assert bare(here.window.session.names.person(officer.person_id)) == typed


@pytest.mark.daily
def test_the_form_for_adding_begins_empty(here: Here) -> None:
    here.come_to("officers")
    here.panel.lists["officers"].add.click()
    form = here.panel.forms["officer-add"]
    type_text(form.state.field, "Braz")
    type_text(form.pick.field, "Ahmed Hassan")
    press(form.office, Qt.Key.Key_Escape)  # left, with the text in it
    here.panel.lists["officers"].add.click()
    assert (form.pick.field.text(), form.state.field.text()) == ("", "")
    assert not form.pick.matches
    type_text(QApplication.focusWidget(), "Salma Qasrawi")
    assert form.pick.field.text() == "Salma Qasrawi"


@pytest.mark.parametrize(
    ("name", "first"), [("فاطمة", Gender.F), ("موسى", Gender.M), ("الدكتور وائل", Gender.M)]
)
def test_the_likelier_form_of_address_comes_first(here: Here, name: str, first: Gender) -> None:
    here.panel.lists["officers"].added.emit()
    pick = here.panel.forms["officer-add"].pick
    type_text(pick.field, name)
    assert (pick.undecided, pick.matches[0].key) == (False, first)


@pytest.mark.sampled
@pytest.mark.daily
def test_presiding_officers_are_listed_in_order(here: Here) -> None:
    elect(here, "Salma Qasrawi")
    elect(here, "Efrain Solorzano", 1)
    here.choose("sittings", 0)
    presiding = here.panel.forms["sittings"].presiding
    for _ in range(2):
        presiding.add.setCurrentIndex(1)
        presiding.add.activated.emit(1)
    first, second = here.programme.sittings[0].presiding
    presiding.move_up(second.id)
    assert [one.id for one in here.programme.sittings[0].presiding] == [second.id, first.id]
    row = here.panel.lists["sittings"].list.rows.rows[0]
    assert "Efrain Solorzano, Salma Qasrawi in the chair" in bare(row.more)
    assert row.more.count("\u2066") == 4  # the hours, each hour, and the names are isolated left to right
    presiding.take_back(second.id)
    assert len(here.programme.sittings[0].presiding) == 1


def test_leaving_the_form_for_the_first_officer_goes_back_to_the_items(here: Here) -> None:
    here.panel.lists["officers"].added.emit()
    field = here.panel.forms["officer-add"].pick.field
    assert QApplication.focusWidget() is field
    press(field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is here.view("items")  # there is no officer to show
    assert here.panel.details.opened == ""
    here.space()
    assert here.programme.sittings[0].is_open
    here.panel.lists["officers"].added.emit()
    here.panel.forms["officer-add"].office.setFocus()
    press(here.panel.forms["officer-add"].office, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is here.view("items")
    here.panel.lists["officers"].added.emit()
    here.panel.enter()  # as Ctrl+1 does
    assert QApplication.focusWidget() is here.view("items")
    assert not here.panel.forms["officer-add"].isVisible()


def test_who_nominated_an_officer_and_whom_one_replaced_are_recorded(here: Here) -> None:
    here.space()
    elect(here, "Salma Qasrawi")
    elect(here, "Efrain Solorzano", 1)
    first, second = here.programme.officers
    form = here.panel.forms["officers"]
    groups = here.window.session.live.roster.groups
    group = next(iter(groups))
    form.nominated.picked.emit(group)
    form.replaces.picked.emit(first.id)
    form.previous.click()
    kept = here.programme.officers[1]
    assert (kept.nominated_by_id, kept.replaces_id, kept.of_previous) == (group, first.id, True)
    assert (form.nominated.key, form.replaces.key) == (group, first.id)
    assert form.previous.isChecked()
    assert second.id == kept.id
    sitting = here.programme.sittings[0].id
    form.designated.picked.emit(sitting)
    form.since.day_kept.emit(date(2026, 10, 6))
    form.next.click()
    (kept,) = here.programme.next_officers
    assert (kept.id, kept.designated_at_id, kept.serves_from) == (second.id, sitting, date(2026, 10, 6))
    assert form.next.isChecked()


def test_an_officer_is_elected_by_acclamation(here: Here) -> None:
    here.space()
    here.panel.lists["officers"].added.emit()
    here.panel.forms["officer-add"].acclamation.click()
    elect(here, "Salma Qasrawi")
    assert [one.by_acclamation for one in here.programme.officers] == [True]


def test_opening_the_officers_shows_no_form_of_anything_else(here: Here) -> None:
    here.come_to("items")
    here.panel.enter_form()
    item = here.panel.forms["items"]
    assert item.isVisibleTo(here.panel)
    here.panel.details.headings["officers"].click()
    assert not item.isVisibleTo(here.panel)  # there are no officers yet
    here.panel.lists["officers"].add.click()
    assert here.panel.forms["officer-add"].isVisibleTo(here.panel)
    here.panel.refresh()
    assert here.panel.forms["officer-add"].isVisibleTo(here.panel)
    here.come_to("items")
    assert item.isVisibleTo(here.panel)


def test_an_office_is_left_vacant_and_its_former_holder_continues(here: Here) -> None:
    here.space()
    here.come_to("officers")
    here.panel.lists["officers"].add.click()
    add = here.panel.forms["officer-add"]
    add.office.show_value("rapporteur")
    add.nobody.click()
    (vacant,) = here.programme.bureau
    sitting = here.programme.sittings[0].id
    assert (vacant.office, vacant.vacant, vacant.deferred_at_id) == ("rapporteur", True, None)
    assert not here.programme.officers
    assert [bare(one) for one in here.texts("officers")] == ["Vacant"]
    form = here.panel.forms["officers"]
    assert form.vacant.isChecked()
    assert form.reason.isVisible()
    election = (form.elected, form.day, form.acclamation)
    assert not any(field.isEnabled() for field in election)
    form.deferred.picked.emit(sitting)
    assert here.programme.bureau[0].deferred_at_id == sitting
    elect(here, "Salma Qasrawi")
    assert [field.isEnabled() for field in election] == [True, False, True]
    form.vacant.click()
    assert not any(field.isEnabled() for field in election)
    form.previous.click()
    (kept,) = here.programme.officers
    assert (kept.vacant, kept.of_previous, kept.elected_at_id) == (True, True, None)
    assert [field.isEnabled() for field in election] == [True, True, False]
    assert "Vacant" in bare(here.panel.lists["officers"].list.rows.rows[1].more)
    form.vacant.click()
    assert not form.reason.isVisible()


def test_an_office_is_left_vacant_in_the_next_bureau(here: Here) -> None:
    here.come_to("officers")
    here.panel.lists["officers"].add.click()
    add = here.panel.forms["officer-add"]
    add.next.click()
    add.nobody.click()
    (vacant,) = here.programme.next_officers
    assert (vacant.office, vacant.vacant) == ("chair", True)
    assert not here.programme.bureau
