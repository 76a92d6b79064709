"""The public display: what it shows at each moment, and what it never shows."""

from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from tests.ui.look.contrast import contrast
from tests.ui.room import Room, assert_nothing_cut, figures, room, said, words
from ui.look.theme import DISPLAY
from ui.state.app_context import AppContext
from wgdesk.acts import floor, programme, statements
from wgdesk.acts.helpers.argument_kinds import Lane, Medium
from wgdesk.acts.podium import send_message
from wgdesk.acts.procedure import rule_on
from wgdesk.rules.attendance import LISTS

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["room"]

SIZES = [(1366, 768), (1920, 1080), (3840, 2160), (1024, 768), (640, 360)]
MARK = "مكنون"  # planted in internal texts


# -- who has the floor -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gender", "over"), [("f", "الكلمة الآن لممثلة"), ("m", "الكلمة الآن لممثل"), ("", "الكلمة الآن لوفد")]
)
def test_the_current_speaker_is_shown(room: Room, gender: str, over: str) -> None:
    display = room.display()
    person = room.person("BRA", gender) if gender else None
    room.give("BRA", person_id=person)
    assert said(display, "over") == over
    assert said(display, "name") == "البرازيل"
    assert said(display, "head") == "البند ٣ · الاسترداد والإعادة"
    assert "نور الهادي" not in words(display)  # the person is named by the Chair, not on the display


def test_names_of_observers_and_organizations_take_the_right_gender(room: Room) -> None:
    display = room.display()
    listed = {one.listed_in: one for one in room.live.roster.delegations.values() if one.registered}
    organization = listed["igo"]
    key = room.give(delegation_id=organization.id)
    assert said(display, "over") == "الكلمة الآن"
    room.do(floor.end_statement, request_id=key)
    observer = next(
        listed[name] for name in LISTS if name in ("signatories", "non_signatories") and name in listed
    )
    room.give(delegation_id=observer.id, person_id=room.person(observer.code, "f"))
    assert said(display, "over") == "الكلمة الآن للمراقبة عن"


def test_the_display_can_be_in_english_with_its_digits(room: Room, app: AppContext) -> None:
    display = room.display()
    group = next(iter(room.live.roster.groups.values()))
    room.give("BRA", grouping_id=group.id)
    app.change(language="en")
    room.settle()
    assert said(display, "over") == "The floor is given to the representative of"
    assert said(display, "name") == "Brazil"
    assert said(display, "under").startswith("on behalf of ")
    assert figures(display) == "5:00"
    name, clock = display.pieces["name"].rect, display.pieces["clock"].rect
    assert name.right() < clock.left()
    app.change(language="ar", digits="european")
    room.settle()
    assert figures(display) == "5:00"
    assert display.pieces["name"].rect.left() > display.pieces["clock"].rect.right()


def test_names_can_be_in_another_language_than_the_display(room: Room, app: AppContext) -> None:
    app.change(names_language="fr")
    display = room.display()
    room.give("BRA")
    assert said(display, "name") == "Brésil"


def test_a_point_of_order_is_shown_as_such(room: Room) -> None:
    display = room.display()
    first = room.give("BRA")
    order = room.ask("FRA", lane=Lane.ORDER)
    assert "فرنسا" not in words(display)  # it is not on the list of speakers
    room.do(floor.give_floor, request_id=order)
    assert said(display, "over") == "نقطة نظام · الكلمة الآن لوفد"
    assert said(display, "name") == "فرنسا"
    assert "order" in display.pieces
    room.do(floor.end_statement, request_id=order)
    assert said(display, "name") == "البرازيل"
    assert said(display, "clock-words") == "الوقت موقوف"
    room.do(floor.resume_statement, request_id=first)
    assert said(display, "clock-words") == "الوقت المتبقي"
    assert "order" not in display.pieces


def test_a_right_of_reply_and_the_secretariat_are_shown_as_such(room: Room) -> None:
    display = room.display()
    key = room.give("BRA", lane=Lane.REPLY)
    assert said(display, "over") == "حق الرد · الكلمة الآن لوفد"
    room.do(floor.end_statement, request_id=key)
    room.give(lane=Lane.SECRETARIAT)
    assert said(display, "name") == "الأمانة"
    assert said(display, "over") == "الكلمة الآن"


def test_the_display_stays_with_the_item_taken_up(room: Room) -> None:
    display = room.display()
    room.give("BRA")
    room.ask("EGY")
    other = next(one.id for one in room.live.programme.items if one.label == "2")
    room.live.look_at(other)  # the operator looks at another list
    room.settle()
    assert said(display, "name") == "البرازيل"
    assert "مصر" in said(display, "next")
    room.wait(seconds=10)
    assert figures(display) == "٢:٥٠"


# -- who comes next ----------------------------------------------------------------------------------------


def test_the_next_speakers_are_shown(room: Room, app: AppContext) -> None:
    display = room.display()
    for code in ("BRA", "PRT", "EGY", "JPN", "FRA"):
        room.ask(code)
    assert said(display, "next").split("\u2003\u2002") == ["المتكلمون التالون", "البرازيل", "البرتغال", "مصر"]
    app.change(display_next=5)
    room.settle()
    assert "فرنسا" in said(display, "next")
    app.change(display_next=0)
    room.settle()
    assert "next" not in display.pieces


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_long_names_are_never_cut(room: Room, app: AppContext, lang: str) -> None:
    app.change(language=lang, display_next=10)
    display = room.display()
    names = room.window.session.names
    by_length = sorted(room.live.roster.delegations.values(), key=lambda one: len(names.delegate(one)))
    for one in by_length[-13:-3]:
        room.ask(one.code)
    group = max(room.live.roster.groups.values(), key=lambda one: len(names.words(one.name)))
    for one in by_length[-3:]:
        key = room.give(one.code, grouping_id=group.id)
        for size in SIZES:
            display.resize(*size)
            room.settle()
            assert display.size().toTuple() == size
            assert_nothing_cut(display)
            assert said(display, "name") == bare(names.delegate(one))
        room.do(floor.end_statement, request_id=key)


# -- when nobody speaks ------------------------------------------------------------------------------------


def test_the_item_is_shown_between_speakers(room: Room) -> None:
    display = room.display()
    assert said(display, "over") == "البند ٣"
    assert said(display, "name") == "الاسترداد والإعادة"


def test_a_suspension_a_resumption_and_the_closure_are_shown(room: Room) -> None:
    display = room.display()
    reason = {"ar": MARK, "en": MARK}
    key = room.do(programme.suspend_sitting, sitting_id=room.sitting, kind="informal", reason=reason)
    assert said(display, "name") == "الجلسة معلَّقة"
    assert said(display, "under") == "لإجراء مشاورات غير رسمية"
    assert "clock" not in display.pieces
    room.do(programme.resume_sitting, suspension_id=key)
    assert said(display, "name") == "الاسترداد والإعادة"
    room.do(programme.adjourn_sitting, sitting_id=room.sitting)
    assert said(display, "name") == "اختُتم الاجتماع"


def test_the_time_of_the_next_sitting_is_shown_before_it(app: AppContext, record: Path, qtbot: QtBot) -> None:
    room = Room(app, record, qtbot, opened=False)
    display = room.display()
    assert said(display, "over") == "رُفعت الجلسة السادسة"  # today
    assert said(display, "name") == "الجلسة السابعة"
    assert said(display, "under") == "موعدها الساعة ١٧:٠٠"
    assert "الاجتماع الخامس" in said(display, "head")
    room.clock.now = room.clock.now.replace(day=4)
    room.wait(seconds=60)
    assert said(display, "over") == "لم تُفتتح الجلسة بعد"
    assert said(display, "under") == "موعدها الأربعاء ٧ تشرين الأول/أكتوبر، الساعة ١٧:٠٠"


def test_the_plain_title_hides_everything_else_until_it_is_turned_off(room: Room) -> None:
    display = room.display()
    room.give("BRA")
    display.show_plain(True)
    assert "البرازيل" not in words(display)
    assert said(display, "name") == "الفريق العامل المعني بالاتجار بالممتلكات الثقافية"
    assert said(display, "under") == "الاجتماع الخامس"
    room.ask("EGY")
    room.wait(seconds=5)
    assert set(display.pieces) == {"name", "under"}
    display.show_plain(False)
    assert said(display, "name") == "البرازيل"


# -- what it never does ------------------------------------------------------------------------------------


@pytest.mark.sampled
@pytest.mark.daily
def test_nothing_internal_is_ever_shown(room: Room, app: AppContext) -> None:
    display = room.display()
    seen: list[str] = []

    def look() -> None:
        for lang in ("ar", "en"):
            app.change(language=lang, display_next=10)
            room.settle()
            seen.append(words(display))

    room.do(send_message, body=f"{MARK} message")
    key = room.ask("BRA", consented=True, medium=Medium.ONLINE)
    room.do(statements.note_statement, request_id=key, note=f"{MARK} note")
    for code in ("EGY", "PRT"):
        waiting = room.ask(code)
        room.do(statements.note_statement, request_id=waiting, note=f"{MARK} note")
    look()
    room.do(floor.give_floor, request_id=key)
    look()
    order = room.give("FRA", lane=Lane.ORDER)
    room.do(statements.note_statement, request_id=order, note=f"{MARK} note")
    room.do(rule_on, request_id=order, ruling={"ar": MARK, "en": MARK}, appealed=False, upheld=False)
    look()
    room.do(floor.end_statement, request_id=order)
    look()
    room.do(floor.resume_statement, request_id=key)
    room.do(floor.end_statement, request_id=key)
    room.do(statements.strike, request_id=key, reason=f"{MARK} struck")
    look()
    reason = {"ar": MARK, "en": MARK}
    room.do(programme.suspend_sitting, sitting_id=room.sitting, kind="technical", reason=reason)
    look()
    assert len(seen) == 12
    assert len(set(seen)) > 8  # the display did follow
    for text in seen:
        assert MARK not in text
        for word in ("نصاب", "uorum", "لم يُسجَّل", "Presence", "الرئاسة", "Chair"):
            assert word not in text


def test_painting_never_leaves_a_blank_screen(room: Room) -> None:
    display = room.display()
    assert display.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # Qt erases nothing before
    ground = display.colour("paper").rgb()

    def inked() -> bool:
        image = display.grab().toImage()
        return any(
            image.pixel(x, y) != ground
            for y in range(0, image.height(), 4)
            for x in range(0, image.width(), 4)
        )

    steps: list[Callable[[], object]] = [
        lambda: room.give("BRA"),
        lambda: display.show_plain(True),
        lambda: display.show_plain(False),
        lambda: display.resize(1024, 768),
        lambda: room.screens.toggle_display(),
        lambda: room.screens.toggle_display(),
    ]
    assert inked()
    for step in steps:
        step()
        assert display.pieces
        assert inked()
        QApplication.processEvents()


def test_a_hidden_display_reads_nothing(room: Room) -> None:
    display = room.display()
    room.screens.toggle_display()
    before = display.shown
    room.give("BRA")
    assert display.shown is before
    room.screens.toggle_display()
    assert said(display, "name") == "البرازيل"


def test_colours_of_the_display_have_enough_contrast() -> None:
    values = asdict(replace(DISPLAY))
    for ink in ("ink", "ink_2", "ink_3", "warn", "bad"):
        assert contrast(values[ink], values["paper"]) >= 7, ink  # to be read from the last row
