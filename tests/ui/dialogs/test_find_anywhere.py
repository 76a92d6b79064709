"""Find anywhere: anything in the record is found by a few letters, and opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press, type_text
from ui.dialogs.find_anywhere import FindAnywhere, FoundKey
from ui.dialogs.find_lines import LinesOf
from ui.dialogs.search_index import KINDS, index_of
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts import floor, outcome, programme
from wgdesk.reads.queries import outcome as outcome_reads
from wgdesk.reads.queries.search import searched_requests

pytestmark = pytest.mark.slow  # long: in the thorough run only

KEYS = Qt.Key


@pytest.fixture
def palette(window: RecordWindow, qtbot: QtBot) -> FindAnywhere:
    """The palette over the record's window, with everything it searches loaded."""
    window.activateWindow()
    index = index_of(window.session)
    index.refresh(report=True)
    index.finish()
    window.asides.find_anywhere()
    made = window.findChild(FindAnywhere)
    assert made is not None
    qtbot.waitUntil(made.field.hasFocus)
    return made


def found_keys(palette: FindAnywhere, kind: str) -> list[FoundKey]:
    """The keys of the results of a kind."""
    keys = (row.key for row in palette.list.rows.rows)
    return [key for key in keys if isinstance(key, FoundKey) and key.kind == kind]


def lines(palette: FindAnywhere) -> list[tuple[str, str]]:
    """The kind and the words of each result."""
    found, kind = [], ""
    for row in palette.list.rows.rows:
        if isinstance(row.key, LinesOf):
            kind = row.key.kind
        else:
            found.append((kind, bare(row.text)))
    return found


def search(palette: FindAnywhere, text: str) -> list[tuple[str, str]]:
    palette.field.clear()
    type_text(palette.field, text)
    return lines(palette)


@pytest.mark.parametrize("typed", ["مصر", "Egypt", "egy", "Égypte", "Egipto", "Египет", "埃及", "EGY"])
def test_a_delegation_is_found_in_any_language(palette: FindAnywhere, typed: str) -> None:
    assert search(palette, typed)[0] == ("delegations", "مصر")


def test_hamza_marks_and_case_are_ignored(palette: FindAnywhere) -> None:
    assert ("delegations", "ألبانيا") in search(palette, "البانيا")
    assert ("delegations", "ألبانيا") in search(palette, "ALBANIA")


def test_every_kind_is_found_and_leads_to_its_row(
    palette: FindAnywhere, window: RecordWindow, qtbot: QtBot
) -> None:
    session = window.session
    record = session.desk.read(outcome_reads.outcome)
    item = next(one for one in session.live.programme.items if one.short)
    texts = {
        "items": item.short.get("ar"),
        "recommendations": record.clusters[-1].recommendations[-1].body.get("ar"),
        "points": record.points[-1].said.get("ar"),
        "documents": record.documents[0].symbol,
    }
    for kind, text in texts.items():
        assert text
        assert kind in [found for found, _ in search(palette, text[:40])], kind
    assert set(KINDS) == set(index_of(session)._finders)


@pytest.mark.parametrize(
    ("kind", "panel"),
    [("recommendations", "recommendations"), ("points", "deliberations"), ("documents", "documents")],
)
def test_enter_goes_to_the_result(palette: FindAnywhere, window: RecordWindow, kind: str, panel: str) -> None:
    record = window.session.desk.read(outcome_reads.outcome)
    row, words = {
        "recommendations": lambda: (one := record.clusters[-1].recommendations[-1]) and (one.id, one.body),
        "points": lambda: (record.points[-1].id, record.points[-1].said),
        "documents": lambda: (
            record.documents[1].id,
            record.documents[1].title or record.documents[1].content,
        ),
    }[kind]()
    search(palette, str(words.get("ar")))
    while palette.list.current.key != FoundKey(kind, row):
        press(palette.field, KEYS.Key_Down)
    press(palette.field, KEYS.Key_Return)
    assert window.panel is window.panels[panel]
    assert window.panel.chosen == row


@pytest.mark.daily
def test_a_statement_of_an_earlier_sitting_is_opened(palette: FindAnywhere, window: RecordWindow) -> None:
    live = window.session.live
    asked_for = window.session.desk.read(searched_requests)
    assert len({one.sitting_id for one in asked_for}) > 1
    delegation = next(one.delegation_id for one in reversed(asked_for) if one.delegation_id)
    found = search(palette, bare(window.session.names.delegation(delegation)))
    spoken = found_keys(palette, "statements")
    assert spoken, found
    for key in spoken:
        window.go_to("speakers", "request", key.row)
        panel = window.panel
        assert panel._opened == key.row
        assert panel.details.isVisible()
    assert live.sitting is not None


@pytest.mark.sampled
@pytest.mark.daily
def test_the_report_and_the_history_are_searched_after_a_pause_in_typing(
    palette: FindAnywhere, window: RecordWindow, qtbot: QtBot
) -> None:
    cluster = window.desk.read(outcome_reads.outcome).clusters[0].id
    window.desk.do(outcome.add_recommendation, cluster_id=cluster, body={"ar": "زعفران الحقول"})
    index = index_of(window.session)
    index.refresh(report=True)
    index.finish()
    found = search(palette, "زعفران")
    assert [kind for kind, _ in found] == ["recommendations", "report"]
    assert "history" not in dict(found)
    search(palette, "توصية")
    qtbot.waitUntil(lambda: "history" in dict(lines(palette)))
    (act, *_) = found_keys(palette, "history")
    window.go_to("history", "journal", act.row)
    chosen = window.panel._chosen
    assert chosen is not None
    assert chosen.act == "add_recommendation"


def test_a_hit_in_the_report_is_shown_in_the_report(palette: FindAnywhere, window: RecordWindow) -> None:
    search(palette, "كانت الأطراف التالية")
    (first, *_) = found_keys(palette, "report")
    palette.list.point_at(first)
    press(palette.field, KEYS.Key_Return)
    assert window.panel is window.panels["report"]
    assert window.panel.view.current == first.row


@pytest.mark.daily
def test_arrows_skip_headings_and_wrap_round(palette: FindAnywhere) -> None:
    found = search(palette, "ال")
    assert len(found) > 5
    seen = []
    for _ in found:
        seen.append(palette.list.rows.row_at(palette.list.currentIndex()).key)
        press(palette.field, KEYS.Key_Down)
    assert len(set(seen)) == len(found)
    assert not any(isinstance(key, LinesOf) for key in seen)
    assert palette.list.rows.row_at(palette.list.currentIndex()).key == seen[0]
    press(palette.field, KEYS.Key_Up)
    assert palette.list.rows.row_at(palette.list.currentIndex()).key == seen[-1]
    press(palette.field, KEYS.Key_Tab)  # as Down: the field keeps the focus
    assert palette.list.rows.row_at(palette.list.currentIndex()).key == seen[0]
    assert palette.field.hasFocus()


def test_escape_leaves_everything_as_it_was(palette: FindAnywhere, window: RecordWindow) -> None:
    before = window.panel
    search(palette, "مصر")
    press(palette.field, KEYS.Key_Escape)
    assert not palette.isVisible()
    assert window.panel is before
    assert before.rests_on().hasFocus()


def test_the_palette_opens_only_once(palette: FindAnywhere, window: RecordWindow) -> None:
    window.asides.find_anywhere()
    assert len(window.findChildren(FindAnywhere)) == 1


def test_an_empty_result_is_stated(palette: FindAnywhere, app: AppContext, qtbot: QtBot) -> None:
    assert search(palette, "qqqzzz") == []
    qtbot.waitUntil(lambda: palette._says.text() == app.speech.say("find-nothing"))


def test_changed_rows_are_found_by_their_new_text(window: RecordWindow, qtbot: QtBot) -> None:
    index = index_of(window.session)
    index.refresh()
    index.finish()
    assert "statements" not in index.find("ضيف زائر")
    sitting = window.session.live.programme.sittings[-1]
    window.desk.do(programme.edit_sitting, sitting_id=sitting.id, closed_at=None)
    window.desk.do(floor.ask_floor, sitting_id=sitting.id, guest="ضيف زائر")
    index.refresh()
    index.finish()
    assert len(index.find("ضيف زائر")["statements"]) == 1
