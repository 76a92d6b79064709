"""Unsaved text survives a kill of the program, and is offered when the record is opened."""

import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.programs import running
from tests.ui.conftest import press
from tests.ui.hands import Hands, Held, Key, hands
from tests.ui.typing_window import TYPED
from ui.dialogs.drafts_dialog import DraftsDialog
from ui.dialogs.message_dialog import MessageDialog
from ui.look.speech import isolated
from ui.state.app_context import AppContext
from ui.widgets.buttons import Button
from ui.windows.record.record_window import RecordWindow
from wgdesk.reads.queries.outcome import outcome
from wgdesk.storage import draft_file as file
from wgdesk.storage.draft_file import Draft

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["hands"]

ROOT = Path(__file__).resolve().parents[3]


def killed(record: Path, settings: Path, where: str) -> None:
    """Kill a real window in which somebody is typing."""
    settings.mkdir()
    command = [sys.executable, "-m", "tests.ui.typing_window", str(record), str(settings), where]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with running(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        while program.stdout.readline():
            if [one.text for one in file.read(file.beside(record))] == [TYPED[where]]:
                break
        program.send_signal(signal.SIGKILL)
        assert program.wait() == -signal.SIGKILL


@pytest.fixture
def reopened(app: AppContext, record: Path, qtbot: QtBot, tmp_path: Path) -> Callable[[str], RecordWindow]:
    """Reopen a record whose window was killed with unsaved text."""

    def opened(where: str) -> RecordWindow:
        killed(record, tmp_path / "settings", where)
        window = RecordWindow(app, record)
        with qtbot.waitExposed(window):
            window.show()
        window.load()
        with qtbot.waitActive(window):
            window.activateWindow()
        return window

    return opened


def look(window: RecordWindow) -> DraftsDialog:
    """Press the button of the offer, which has the focus, and return the dialog of drafts."""
    offer = QApplication.focusWidget()
    assert isinstance(offer, Button)
    assert window.panel.banner.isAncestorOf(offer)
    press(offer, Key.Key_Space)
    dialog = window.findChild(DraftsDialog)
    assert dialog is not None
    return dialog


Reopened = Callable[[str], RecordWindow]


def test_a_draft_is_taken_over_after_a_kill(reopened: Reopened) -> None:
    window = reopened("title")
    assert window.panel.banner.text == window.app.speech.say("drafts-found", n=1)
    dialog = look(window)
    (row,) = dialog.list.rows.rows
    assert TYPED["title"] in row.text
    press(dialog.list, Key.Key_Return)
    assert TYPED["title"] in [one.title.get("ar") for one in window.desk.read(outcome).documents]
    assert not file.beside(window.path).exists()
    assert not dialog.isVisible()


def test_a_draft_is_shown_in_its_field(reopened: Reopened) -> None:
    window = reopened("title")
    look(window).showing.click()
    panel = window.panel
    assert panel._title.field.hasFocus()
    assert panel._title.text == TYPED["title"]
    assert panel._title.changed
    press(panel._title.field, Key.Key_Escape)  # and Esc discards it, like typed text
    assert panel._title.text == ""
    assert not file.beside(window.path).exists()


def test_drafts_left_for_later_can_be_opened_again(reopened: Reopened) -> None:
    window = reopened("title")
    dialog = look(window)
    press(dialog.list, Key.Key_Escape)  # later
    again = window.bar.drafts
    assert again.isVisible()
    again.click()
    dialog = next(one for one in window.findChildren(DraftsDialog) if one.isVisible())
    press(dialog.list, Key.Key_Delete)
    assert not dialog.isVisible()
    assert not again.isVisible()
    press(window.panel.rests_on(), Key.Key_D, Held.ControlModifier | Held.ShiftModifier)
    assert window.panel.banner.text == window.app.speech.say("drafts-none")
    assert not any(one.isVisible() for one in window.findChildren(DraftsDialog))


def test_the_draft_of_a_symbol_is_put_back_into_its_field(reopened: Reopened) -> None:
    window = reopened("symbol")
    dialog = look(window)
    press(dialog.list, Key.Key_Return)  # a symbol is saved only by its form
    assert window.panel._symbol.hasFocus()
    press(window.panel._symbol, Key.Key_Return)
    assert TYPED["symbol"] in [one.symbol for one in window.desk.read(outcome).documents]
    assert not file.beside(window.path).exists()


@pytest.mark.sampled
@pytest.mark.daily
def test_the_draft_of_a_dialog_can_be_copied_and_stays_until_discarded(reopened: Reopened) -> None:
    window = reopened("message")
    dialog = look(window)
    dialog.showing.click()
    assert window.panel.banner.text == window.app.speech.say("drafts-no-field")
    assert QApplication.clipboard().text() == TYPED["message"]
    window.draft_offer.open()
    again = next(one for one in window.findChildren(DraftsDialog) if one.isVisible())
    press(again.list, Key.Key_Delete)
    assert not file.beside(window.path).exists()


# -- while one types ---------------------------------------------------------------------------------------


def saved(hands: Hands) -> str:
    return hands.window.bar._saved.text()


def test_the_bar_says_saved_only_when_nothing_typed_is_pending(hands: Hands) -> None:
    say, drafts = hands.window.app.speech.say, hands.window.session.drafts
    panel = hands.open("documents")
    hands.hit(Key.Key_A)
    hands.go(panel._title.field)
    assert saved(hands) == say("saved")
    hands.type("ن")
    assert saved(hands) == say("saved-typing")
    hands.qtbot.waitUntil(lambda: not drafts.typing)
    assert saved(hands) == say("saved-draft")
    assert [one.text for one in file.read(file.beside(hands.window.path))] == ["ن"]
    hands.hit(Key.Key_Tab)
    assert saved(hands) == say("saved")
    assert not file.beside(hands.window.path).exists()


def test_only_its_owner_may_read_the_file(tmp_path: Path) -> None:
    draft = Draft("document", "7", "title", "ar", "documents-title-field", "documents", "سر")
    path = file.beside(tmp_path / "a.wgdesk")
    file.write(path, [draft])
    assert file.read(path) == (draft,)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    file.write(path, [])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("found", [b"", b"{}", b"[1]", b'[{"text": "x"}]', b"\xff", b"[" * 100_000])
def test_an_invalid_drafts_file_is_set_aside_and_reported(
    app: AppContext, record: Path, qtbot: QtBot, found: bytes
) -> None:
    path = file.beside(record)
    path.write_bytes(found)
    window = RecordWindow(app, record)
    window.load()
    aside = path.with_name(f"{path.name}.unreadable")
    assert window.panel.banner.text == app.speech.say("trouble-drafts-unreadable", name=aside.name)
    assert aside.read_bytes() == found


def test_numbers_in_place_of_texts_are_not_drafts(tmp_path: Path) -> None:
    path = tmp_path / "drafts"
    names = ("table", "row", "field", "lang", "name", "panel", "text")
    path.write_text(json.dumps([dict.fromkeys(names, 1)]))
    with pytest.raises(ValueError, match="no drafts"):
        file.read(path)


def test_forged_drafts_are_listed_and_not_taken_over(app: AppContext, record: Path) -> None:
    of_no_row = Draft("recommendation", "9" * 5_000, "body", "en", "toast-undone", "nowhere", "x")
    of_no_text = Draft("journal", "1", "act", "zz", "", "", "x" * 100_000)
    file.write(file.beside(record), [of_no_row, of_no_text])
    window = RecordWindow(app, record)
    window.load()
    dialog, wanted = DraftsDialog(window.session, window), list[Draft]()
    dialog.wanted.connect(wanted.append)
    assert dialog.list.rows.rows[0].text == isolated("x")
    dialog.list.setCurrentIndex(dialog.list.rows.index(1))
    dialog.take_over()
    assert dialog.banner.text
    dialog.list.setCurrentIndex(dialog.list.rows.index(0))
    dialog.take_over()  # without its row it is only shown
    assert wanted == [of_no_row]
    assert window.session.drafts.earlier == [of_no_row, of_no_text]


def test_a_message_sent_or_discarded_leaves_no_draft(hands: Hands) -> None:
    drafts = hands.window.session.drafts
    for last in (Key.Key_Return, Key.Key_Escape):
        hands.window.asides.send_message()
        dialog = next(one for one in hands.window.findChildren(MessageDialog) if one.isVisible())
        dialog.text.setFocus()
        hands.qtbot.waitUntil(dialog.text.hasFocus)
        hands.type("نص")
        assert drafts.pending
        hands.hit(last)
        if last is Key.Key_Escape:
            assert dialog.text.text() == ""  # the first Esc discards the typed text
            hands.hit(Key.Key_Z, held=Held.ControlModifier)
            assert dialog.text.text() == "نص"
            hands.hit(last, last)
        assert not dialog.isVisible()
        assert not drafts.pending


def test_esc_discards_the_typed_text_and_undo_in_the_field_restores_it(hands: Hands) -> None:
    panel = hands.open("documents")
    hands.hit(Key.Key_A)
    for field, text in ((panel._title.field, "كلام"), (panel._symbol, "A/1")):
        panel.enter()
        hands.go(field)
        hands.type(text)
        hands.hit(Key.Key_Escape)
        assert not hands.window.session.drafts.pending
        hands.hit(Key.Key_Z, held=Held.ControlModifier)
        assert field.hasFocus()
        assert hands.window.session.drafts.pending
        hands.hit(Key.Key_Escape, Key.Key_Escape)
        assert panel.list.hasFocus()
        assert not hands.window.session.drafts.pending


def test_the_draft_of_a_person_is_shown_where_it_was_typed(hands: Hands) -> None:
    panellist = next(one for panel in hands.outcome.panels for one in panel.panellists)
    people = {"sittings": hands.live.programme.officers[-1].person_id, "panellists": panellist.person_id}
    for name, person in people.items():
        hands.open("documents")
        before = hands.live.roster.people[person].person.function.get("ar")
        place = ("person", str(person), "function", "ar", "person-function")
        draft = Draft(*place, panel=name, text="قاضية في", before=before)
        hands.window.session.drafts.earlier.append(draft)  # as left by a killed program
        hands.window.draft_offer.bring_back(draft)
        assert hands.window.stack.front_name == name
        assert hands.focus.toPlainText() == draft.text
        hands.hit(Key.Key_Return, held=Held.ControlModifier)
        assert hands.live.roster.people[person].person.function.get("ar") == draft.text


def test_search_words_are_not_drafts(hands: Hands) -> None:
    hands.open("history")
    hands.hit(Key.Key_A)
    hands.type("نص")
    assert not hands.window.session.drafts.pending


def test_drafts_that_cannot_be_written_are_reported(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = hands.open("documents")
    hands.hit(Key.Key_A)
    hands.go(panel._title.field)
    drafts = hands.window.session.drafts
    drafts._path = drafts._path.with_name("x" * 300)  # a name no file can have
    hands.type("ن")
    hands.qtbot.waitUntil(lambda: not drafts.typing)
    assert saved(hands) == hands.window.app.speech.say("not-saved")
    assert panel.banner.text
    drafts._path = file.beside(hands.window.path)
