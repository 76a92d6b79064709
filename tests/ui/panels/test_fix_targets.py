"""From the report to where things are fixed: findings, and the sources of its blocks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.meeting.symbols_page import SymbolsPage
from ui.panels.report.fix_targets import LACKING, place_of, place_of_finding
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.panel_table import AT_SIDE
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts import delegations, programme, setup, wording
from wgdesk.acts.helpers.argument_kinds import Gender, MandateKind, Office, SecretariatOffice
from wgdesk.phrasing.tree import Source
from wgdesk.reads.queries.meeting import meeting
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import Finding, check
from wgdesk.report.check.finding_kinds import KINDS
from wgdesk.rules.narrative import FIELDS

pytestmark = [pytest.mark.usefixtures("report"), pytest.mark.slow]  # long: in the thorough run only

KEYS = Qt.Key


def found(window: RecordWindow, key: str) -> Finding:
    record = window.desk.read(whole_record)
    return next(one for one in check(record, "ar") if one.key == key)


def test_every_finding_of_the_demonstration_leads_somewhere(window: RecordWindow) -> None:
    record = window.desk.read(whole_record)
    for finding in check(record, "ar"):
        place = place_of_finding(finding, record)
        assert place is not None, finding
        assert place[0] in (*AT_SIDE, "meeting")


def test_enter_on_a_finding_goes_where_it_is_fixed(window: RecordWindow, qtbot: QtBot) -> None:
    key = window.desk.read(meeting).id
    window.desk.do(setup.edit_meeting, meeting_id=key, symbol_final="")
    report = window.panel
    qtbot.waitUntil(lambda: any(one.key == "no-symbol" for one in report.findings))
    listed = report.missing.list
    row = next(row for row in listed.rows.rows if row.key.kind == "no-symbol")
    listed.setFocus()
    listed.point_at(row.key)
    press(listed, KEYS.Key_Return)
    panel = window.panel
    assert isinstance(panel, MeetingPanel)
    page = panel.page
    assert isinstance(page, SymbolsPage)
    assert QApplication.focusWidget() is page.symbols["symbol_final"]
    press(page.symbols["symbol_final"], KEYS.Key_Escape)
    press(panel.sections, KEYS.Key_Escape)
    assert window.panel is report


def test_enter_on_a_paragraph_goes_to_its_source(window: RecordWindow) -> None:
    report = window.panel
    mandate = window.desk.read(meeting).mandates[1]
    key = next(
        block.key
        for block in report.document.blocks
        if getattr(block, "source", None) == Source("mandate", mandate.id)
    )
    report.show_block(key)
    card = report.missing.block_card
    assert card.go.isVisible()
    assert not card.mend.isVisible()
    press(report.view, KEYS.Key_Return)
    panel = window.panel
    assert isinstance(panel, MeetingPanel)
    assert panel.section == "mandate"
    window.show_panel("report")
    card.go.click()
    assert window.panel is panel


@pytest.mark.sampled
@pytest.mark.daily
def test_the_card_of_a_block_leads_to_what_it_lacks(window: RecordWindow) -> None:
    report = window.panel
    finding = next(one for one in report.findings if one.key == "list-open")
    report.show_block(finding.block)
    card = report.missing.block_card
    for one in (card.go, card.edit, card.add, card.mend):
        assert one.isVisible()
        assert card.isAncestorOf(one)
    card.mend.click()
    assert window.panel is window.panels["attendance"]


@pytest.mark.sampled
@pytest.mark.daily
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_missing_text_leads_to_its_field(window: RecordWindow, lang: str) -> None:
    record = window.desk.read(whole_record)
    item, person = record.items[1].id, record.panels[0].panellists[0].person_id
    names, function = {"en": "Ravi Menon", "ar": "رافي مينون"}, {"en": "Chief", "ar": "رئيس"}
    secretary = window.desk.do(delegations.add_person, gender=Gender.M, name=names, function=function)
    office = SecretariatOffice.DEPUTY_SECRETARY
    window.desk.do(delegations.edit_person, person_id=secretary, serves_as=office)
    places = {
        "cluster-heading-missing": ("cluster", record.clusters[0].id, "heading"),
        "recommendation-without-text": ("recommendation", record.clusters[1].recommendations[0].id, "body"),
        "item-title-missing": ("agenda_item", item, "title"),
        "panellist-without-function": ("person", person, "function"),
        "secretary-without-function": ("person", secretary, "function"),
    }
    report = window.panel
    for table, row, field in places.values():
        args = {"table": table, "row": row, "field": field, "lang": lang}
        window.desk.do(wording.write_text, **args, body="")
    for key, (table, row, field) in places.items():
        window.show_panel("report")
        report.set_language(lang)
        finding = next(
            one for one in check(window.desk.read(whole_record), lang) if one.key == key and one.source
        )
        report.mend(finding)
        held = QApplication.focusWidget()
        found = [
            (edit._place, one.lang)
            for edit in window.panel.findChildren(WordsEdit)
            for one in edit.fields.values()
            if one.field is held
        ]
        assert found == [(TextPlace(table, row, field), lang)], key


def test_every_finding_about_a_missing_text_names_it() -> None:
    assert LACKING.keys() <= KINDS.keys()
    named = {text for texts in LACKING.values() for text in texts}
    assert named <= {f"{table}.{field}" for table, fields in FIELDS.items() for field in fields}


def test_recommendations_and_decisions_lead_to_their_rows(window: RecordWindow) -> None:
    record = window.desk.read(whole_record)
    recommendation = record.clusters[0].recommendations[1].id
    window.panel.mend(Finding("x", (), Source("recommendation", recommendation), "recommendations"))
    assert window.panel.chosen == recommendation
    decision = next(one for one in record.decisions if one.subject == "report")
    window.go_to(*place_of(Source("decision", decision.id), record))
    sittings = window.panels["sittings"]
    assert window.panel is sittings
    assert sittings.lists["decisions"].list.hasFocus()
    assert sittings.lists["decisions"].chosen == "report"


@pytest.mark.sampled
@pytest.mark.daily
def test_rows_without_a_form_lead_to_the_row_they_belong_to(window: RecordWindow) -> None:
    record = window.desk.read(whole_record)
    sitting = next(one for one in record.sittings if one.presiding)
    taken = record.taken_up[0]
    registered = next(one for one in record.delegations.values() if one.registration)
    officer = record.officers[0]
    panellist = record.panels[0].panellists[0]
    expected = {
        Source("presiding", sitting.presiding[0].id): ("sittings", "sitting", sitting.id),
        Source("item_sitting", taken.id): ("sittings", "agenda_item", taken.item_id),
        Source("registration", registered.registration or 0): ("attendance", "delegation", registered.id),
        Source("person", officer.person_id): ("sittings", "officer", officer.id),
        Source("person", panellist.person_id): ("panellists", "panellist", panellist.id),
        Source("mandate", 7): ("meeting", "mandate", 7),
    }
    for source, place in expected.items():
        assert place_of(source, record) == place


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("no-chair", ("sittings", "officer", None)),
        ("others-presided", ("sittings", "officer", None)),
        ("previous-meetings-count", ("meeting", "previous_meeting", None)),
        ("no-participants-symbol", ("meeting", "meeting.participants_symbol", None)),
    ],
)
def test_findings_about_the_whole_meeting_lead_to_their_panels(
    window: RecordWindow, key: str, place: tuple[str, str, int | None]
) -> None:
    desk, now = window.desk, window.desk.read(meeting)
    desk.do(setup.remove_previous_meeting, previous_id=now.previous[0].id)
    desk.do(setup.edit_meeting, meeting_id=now.id, participants_symbol="")
    for officer in desk.read(whole_record).officers:
        if officer.office == "chair":
            desk.do(delegations.edit_officer, officer_id=officer.id, office=Office.VICE_CHAIR)
    if key == "no-chair":  # nor did anybody else preside
        for sitting in desk.read(whole_record).sittings:
            for one in sitting.presiding:
                desk.do(programme.stop_presiding, presiding_id=one.id)
    assert place_of_finding(found(window, key), desk.read(whole_record)) == place
    window.go_to(*place)


def test_a_missing_text_of_the_meeting_leads_to_its_field(window: RecordWindow) -> None:
    from wgdesk.acts.wording import write_text

    now = window.desk.read(meeting)
    mandate = window.desk.do(setup.add_mandate, kind=MandateKind.DECISION, number="9/1", body={})
    text = {"table": "meeting", "row": now.id, "field": "venue"}
    window.desk.do(write_text, **text, lang="ar", body="")
    record = window.desk.read(whole_record)
    venue, lacking = found(window, "meeting-text-missing"), found(window, "mandate-missing")
    assert place_of_finding(venue, record) == ("meeting", "meeting.venue", None)
    assert place_of_finding(lacking, record) == ("meeting", "mandate", mandate)


def test_a_speaker_not_recorded_as_present_leads_to_the_attendance(window: RecordWindow) -> None:
    record = window.desk.read(whole_record)
    place = place_of_finding(found(window, "spoke-not-present"), record)
    assert place is not None
    panel, table, row = place
    assert (panel, table) == ("attendance", "delegation")
    assert row is not None
    assert record.delegations[row].code == "BWA"


def test_items_are_cited_with_the_letters_of_the_language(window: RecordWindow) -> None:
    speech = window.app.speech
    assert bare(speech.item_number("1(b)")) == "١ (ب)"
    assert bare(speech.item_number("12")) == "١٢"
    assert [bare(str(one)) for one in speech.facts({"n": "3(a)", "x": "7"}).values()] == ["٣ (أ)", "٧"]
    window.app.change(language="en")
    assert bare(speech.item_number("1(b)")) == "1(b)"
