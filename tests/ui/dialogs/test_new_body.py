"""Making a body of one's own while a meeting is set up, from the nearest body or an earlier report."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.report.golden.renew import FOLDER
from ui.dialogs.new_body import NewBody
from ui.dialogs.new_record import NewRecord
from ui.dialogs.new_record_steps import EARLIER
from ui.dialogs.report_read import ReportRead
from ui.state.app_context import AppContext
from ui.widgets.labels import Label
from wgdesk.meeting_setup.bodies import body_called
from wgdesk.meeting_setup.own_bodies import delete_body, file_of_body, is_own_body

TIP = "trafficking-in-persons"


@pytest.fixture
def form(app: AppContext, tmp_path: Path, qtbot: QtBot) -> NewRecord:
    app.change(language="en")
    form = NewRecord(app, lambda *_: None, start=tmp_path / "new.wgdesk")
    form.show()
    return form


def asked(form: NewRecord) -> NewBody:
    form.start.own.click()
    (dialog,) = form.findChildren(NewBody)
    return dialog


def write(dialog: NewBody, english: str) -> None:
    fields = dialog.naming.fields
    for name, _ in list(fields):
        fields[name, "ar"].clear()
    fields["body_full", "en"].setText(english)
    fields["body_short", "en"].setText("Panel")


def test_a_body_is_made_from_the_nearest_one_and_chosen(form: NewRecord) -> None:
    assert form.start.chosen == TIP
    dialog = asked(form)
    assert dialog.naming.fields["body_full", "en"].text().startswith("Working Group on Trafficking")
    write(dialog, "Panel on Harbour Lights")
    dialog.terms["term_chair"].show_value("president")
    dialog.go.click()
    assert form.start.chosen == "panel-on-harbour-lights"
    assert is_own_body(form.start.chosen)
    body, like = body_called(form.start.chosen), body_called(TIP)
    meeting = body.template["meeting"]
    assert dict(body.title) == meeting["body_full"] == {"en": "Panel on Harbour Lights"}
    assert (meeting["body_short"], meeting["zone"]) == ({"en": "Panel"}, "Europe/Vienna")
    assert body.template["options"]["term_chair"] == "president"
    assert body.template["agenda"] == like.template["agenda"]
    # Those are of the other body alone.
    assert not body.template.keys() & {"mandates", "previous_meetings"}
    form.go.click()
    assert form.names["body_full", "en"].text() == "Panel on Harbour Lights"
    delete_body("panel-on-harbour-lights")


def test_a_body_without_a_name_is_refused_and_nothing_typed_is_lost(form: NewRecord) -> None:
    dialog = asked(form)
    write(dialog, " ")
    dialog.go.click()
    assert dialog.isVisible()
    assert "no name" in dialog.banner.text
    assert dialog.naming.fields["body_short", "en"].text() == "Panel"


def test_a_body_of_one_s_own_is_not_replaced_unawares(form: NewRecord) -> None:
    write(asked(form), "Panel on Harbour Lights")
    (dialog,) = form.findChildren(NewBody)
    dialog.go.click()
    kept = file_of_body("panel-on-harbour-lights")
    shown = form.start.list.current
    assert shown is not None
    assert shown.more.startswith("A body of your own")
    form.start.own.click()
    again = form.findChildren(NewBody)[-1]
    write(again, "Panel on harbour lights")
    again.terms["term_chair"].show_value("president")
    again.go.click()
    assert again.isVisible()
    assert "already" in again.banner.text
    assert file_of_body("panel-on-harbour-lights") == kept
    delete_body("panel-on-harbour-lights")


def test_the_names_come_before_the_terms(form: NewRecord) -> None:
    dialog = asked(form)
    names, terms = (
        [one.mapTo(dialog, QPoint()).y() for one in fields.values()]
        for fields in (dict(dialog.naming.fields), dialog.terms)
    )
    assert names[0] < min(terms)
    following, chain = dialog.naming.first, []
    while (following := following.nextInFocusChain()) is not dialog.naming.first:
        chain.append(following)
    at = {id(one): n for n, one in enumerate(chain)}
    last_name = max(at.get(id(one), 0) for one in dialog.naming.fields.values())
    first_term = min(at[id(one)] for one in dialog.terms.values())
    assert last_name < first_term < at[id(dialog.go)]


def test_a_search_without_a_hit_says_so(form: NewRecord) -> None:
    assert not form.start.none.isVisible()
    form.start.words.setText("zzz")
    assert form.start.none.isVisible()
    form.start.words.setText("forum")
    assert not form.start.none.isVisible()


@pytest.mark.sampled
def test_a_body_is_made_from_a_report_of_its_own_with_its_mandate(form: NewRecord, qtbot: QtBot) -> None:
    form.start.list.point_at(EARLIER)
    form.take_earlier(FOLDER / "csocd-en.txt", form.start.body_wanted.emit)
    qtbot.waitUntil(lambda: form.job is None, timeout=60_000)
    (read,) = form.findChildren(ReportRead)
    read.go.click()
    (dialog,) = form.findChildren(NewBody)
    assert any("csocd-en.txt" in one.text() for one in dialog.findChildren(Label))
    name = dialog.naming.fields["body_full", "en"].text()
    assert name
    dialog.go.click()
    body = body_called(form.start.chosen)
    assert body.title["en"] == name
    assert body.template["outline"]
    delete_body(form.start.chosen)
