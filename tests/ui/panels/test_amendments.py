"""Amendments to paragraphs: typed beside the draft, adopted only with the gavel, listed on paper."""

from pathlib import Path

import pytest
from docx import Document as WordFile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.adoption_room import adopting, at, begin_again, panel, passage, read_out, state, type_instead
from tests.ui.conftest import bare
from tests.ui.hands import Hands, Held, Key, chosen, hands
from tests.ui.seeing import beyond
from ui.dialogs.clash_dialog import ClashDialog
from ui.panels.report.adoption.adoption_mode import Adopting
from ui.panels.report.adoption.amendment_list import amendments, write
from ui.panels.report.adoption.passage_ribbon import PassageCell
from ui.panels.report.report_panel import ReportPanel
from wgdesk.acts.adoption import mark_passage
from wgdesk.acts.helpers.argument_kinds import PassageState
from wgdesk.phrasing.tree import NO_BREAK, Document
from wgdesk.reads.queries.history import history_count
from wgdesk.words.differences import count_of_changes

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["adopting", "hands", "panel"]

CTRL = Held.ControlModifier
AS_ADOPTED = {"ar": "النص كما اعتُمد.", "en": "The text as adopted."}


def begin(hands: Hands, adopting: Adopting) -> str:
    """Open the boxes of the first passage; return its block."""
    begin_again(hands)
    hands.settle()
    block = at(adopting)
    hands.hit(Key.Key_E)
    assert adopting.amends
    return block


def waiting(adopting: Adopting, block: str, lang: str) -> str:
    found = adopting.texts.typed.found(block, lang)
    return found.text if found is not None else ""


def test_each_box_keeps_its_language_and_only_the_gavel_adopts(hands: Hands, adopting: Adopting) -> None:
    block = begin(hands, adopting)
    boxes = {lang: one.box for lang, one in adopting.form.columns.items()}
    assert {lang: box.text for lang, box in boxes.items()} == {
        lang: read_out(adopting, block, lang) for lang in boxes
    }
    acts = hands.desk.read(history_count)
    assert boxes["ar"].hasFocus()
    type_instead(hands, AS_ADOPTED["ar"])
    hands.hit(Key.Key_Tab)
    assert boxes["en"].hasFocus()
    type_instead(hands, AS_ADOPTED["en"])
    hands.hit(Key.Key_Return, held=CTRL)
    assert adopting.list.hasFocus()
    assert {lang: box.text for lang, box in boxes.items()} == AS_ADOPTED
    assert (state(hands, block), hands.desk.read(history_count)) == ("pending", acts)
    say = hands.window.app.speech.say
    assert adopting.dock.adopt.words == say("adoption-adopt-amended")
    changes = max(count_of_changes(one.text.stretches) for one in adopting.card.columns.values())
    assert adopting.card.state.text() == say("adoption-waiting", n=changes)
    hands.hit(Key.Key_Space)
    found = passage(hands, block)
    assert found is not None
    assert found.state == "amended"
    assert {lang: found.amendment.get(lang) for lang in AS_ADOPTED} == AS_ADOPTED
    assert found.generated.get("ar")
    assert hands.desk.read(history_count) == acts + 1
    assert chosen(adopting.list) != block
    assert not hands.window.session.drafts.pending


def test_changes_to_the_draft_are_marked_while_one_types(hands: Hands, adopting: Adopting) -> None:
    block = begin(hands, adopting)
    column, draft = adopting.form.columns["ar"], read_out(adopting, block)
    type_instead(hands, f"{draft} وأُحيط علماً.")
    hands.qtbot.waitUntil(lambda: len(column.compared.stretches) > 1)
    last = column.compared.stretches[-1]
    assert (last.change, last.text) == ("inserted", " وأُحيط علماً.")
    hands.hit(Key.Key_Escape)
    shown = adopting.card.columns["ar"].text
    assert shown.stretches[-1].text == " وأُحيط علماً."
    added = hands.window.app.speech.say("change-told-inserted", text="وأُحيط علماً.")
    assert shown.accessibleDescription().endswith(added)
    hands.hit(Key.Key_C)
    assert [one.change for one in shown.stretches] == ["kept"]
    assert shown.text.endswith("وأُحيط علماً.")
    hands.hit(Key.Key_C)
    assert not shown.text.endswith("وأُحيط علماً.")  # the text of the draft


def test_esc_keeps_the_words_with_their_passage(hands: Hands, adopting: Adopting) -> None:
    block = begin(hands, adopting)
    type_instead(hands, AS_ADOPTED["ar"])
    hands.hit(Key.Key_Escape)
    assert adopting.list.hasFocus()
    hands.hit(Key.Key_Down)
    assert adopting.form.columns["ar"].box.text == read_out(adopting, chosen(adopting.list))
    cell = adopting.list.rows.rows[0]
    assert isinstance(cell, PassageCell)
    assert cell.waits
    hands.hit(Key.Key_Up, Key.Key_E)
    assert adopting.form.columns["ar"].box.text == AS_ADOPTED["ar"]
    hands.hit(Key.Key_Escape)
    adopting.list.selectAll()
    hands.hit(Key.Key_Space)  # all others
    assert state(hands, block) == "pending"
    assert waiting(adopting, block, "ar") == AS_ADOPTED["ar"]


def test_words_typed_before_the_program_ended_are_back_in_their_box(hands: Hands, adopting: Adopting) -> None:
    block = begin(hands, adopting)
    type_instead(hands, AS_ADOPTED["ar"])
    hands.hit(Key.Key_Escape, Key.Key_Escape)
    drafts = hands.window.session.drafts
    drafts.write()
    (draft,) = [one for one in drafts._now.values() if one.row == block]
    drafts._now.clear()
    drafts.load()  # as the next program does
    assert drafts.earlier == [draft]
    hands.window.show_panel("speakers")
    hands.window.draft_offer.bring_back(draft)
    assert adopting.amends
    assert adopting.form.columns["ar"].box.hasFocus()
    assert adopting.form.columns["ar"].box.text == AS_ADOPTED["ar"]
    assert not drafts.earlier


@pytest.mark.sampled
@pytest.mark.daily
def test_the_draft_comes_back_and_can_be_undone(hands: Hands, adopting: Adopting) -> None:
    block = begin(hands, adopting)
    box, draft = adopting.form.columns["ar"].box, read_out(adopting, block)
    type_instead(hands, AS_ADOPTED["ar"])
    hands.hit(Key.Key_Backspace, held=CTRL | Held.ShiftModifier)
    assert box.text == draft
    assert waiting(adopting, block, "ar") == ""
    hands.hit(Key.Key_Z, held=CTRL)
    assert box.text == AS_ADOPTED["ar"]
    assert waiting(adopting, block, "ar") == AS_ADOPTED["ar"]
    adopting.amending_dock.draft.click()
    assert box.hasFocus()
    hands.hit(Key.Key_Escape)
    assert adopting.dock.adopt.words == hands.window.app.speech.say("adoption-adopt")
    hands.hit(Key.Key_Space)  # with the words of the draft it is adopted unamended
    assert state(hands, block) == "adopted"


def test_an_undone_amendment_waits_again_and_a_redone_one_does_not(hands: Hands, adopting: Adopting) -> None:
    block = begin(hands, adopting)
    type_instead(hands, AS_ADOPTED["ar"])
    hands.hit(Key.Key_Escape, Key.Key_Space)
    assert state(hands, block) == "amended"
    hands.undo()
    assert state(hands, block) == "pending"
    assert waiting(adopting, block, "ar") == AS_ADOPTED["ar"]
    hands.redo()
    assert state(hands, block) == "amended"
    assert waiting(adopting, block, "ar") == ""
    adopting.list.point_at(block)
    hands.hit(Key.Key_Delete)
    assert waiting(adopting, block, "ar") == AS_ADOPTED["ar"]


def test_an_adopted_amendment_is_worded_anew_and_keeps_what_it_replaced(
    hands: Hands, adopting: Adopting
) -> None:
    block = begin(hands, adopting)
    type_instead(hands, AS_ADOPTED["ar"])
    hands.hit(Key.Key_Escape, Key.Key_Space)
    first = passage(hands, block)
    adopting.list.point_at(block)
    hands.hit(Key.Key_E)
    type_instead(hands, "نص آخر.")
    hands.hit(Key.Key_Escape)
    assert passage(hands, block) == first
    assert adopting.dock.adopt.words == hands.window.app.speech.say("adoption-adopt-amended")
    hands.hit(Key.Key_Space)
    found = passage(hands, block)
    assert first is not None
    assert found is not None
    assert found.amendment.get("ar") == "نص آخر."
    assert (found.generated, found.decided_at) == (first.generated, first.decided_at)


def test_a_language_that_lacks_the_amendment_is_named_until_it_has_it(
    hands: Hands, panel: ReportPanel, adopting: Adopting
) -> None:
    block = begin(hands, adopting)
    type_instead(hands, AS_ADOPTED["ar"])
    hands.hit(Key.Key_Escape)
    say = hands.window.app.speech.say
    assert adopting.card.who.text() == say("adoption-still-draft", language=say("language-en"))
    assert adopting.card.state.property("tone") == "warn"
    hands.hit(Key.Key_Space)
    hands.settle()
    assert read_out(adopting, block, "en") == "[...]"
    adopting.list.point_at(block)
    assert adopting.card.who.text() == say("adoption-lacking", language=say("language-en"))
    hands.hit(Key.Key_E)
    same = adopting.form.columns["en"].same
    assert not adopting.form.columns["ar"].same.isVisible()
    hands.go(same)
    hands.hit(Key.Key_Space)
    hands.settle()
    found = passage(hands, block)
    assert found is not None
    assert found.amendment.get("en") == read_out(adopting, block, "en") != "[...]"
    assert not same.isVisible()


def test_the_proposer_is_recorded_on_adoption_and_stays_internal(hands: Hands, adopting: Adopting) -> None:
    block = begin(hands, adopting)
    type_instead(hands, AS_ADOPTED["ar"])
    hands.hit(Key.Key_P, held=CTRL | Held.ShiftModifier)
    hands.type("مصر")
    hands.hit(Key.Key_Return)
    assert passage(hands, block) is None
    hands.hit(Key.Key_Escape)
    if not adopting.list.hasFocus():
        hands.hit(Key.Key_Escape)
    hands.hit(Key.Key_Space)
    found = passage(hands, block)
    assert found is not None
    names = hands.window.session.names
    assert found.proposer_id is not None
    assert bare(names.delegation(found.proposer_id)) == "مصر"


def test_two_amendments_of_one_passage_are_merged(hands: Hands, adopting: Adopting, qtbot: QtBot) -> None:
    block = begin(hands, adopting)
    type_instead(hands, AS_ADOPTED["ar"])
    hands.hit(Key.Key_Escape)
    hands.desk.do(mark_passage, block=block, state=PassageState.AMENDED, amendment={"ar": "نص غيرنا."})
    hands.settle()
    adopting.list.point_at(block)
    hands.hit(Key.Key_Space)
    (dialog,) = [one for one in hands.window.findChildren(ClashDialog) if one.isVisible()]
    found = passage(hands, block)
    assert found is not None
    assert found.amendment.get("ar") == "نص غيرنا."
    dialog.reject()
    assert waiting(adopting, block, "ar") == AS_ADOPTED["ar"]


@pytest.mark.parametrize("interface", ["ar", "en"])
@pytest.mark.parametrize(("scale", "high"), [(100, 690), (125, 768), (150, 690), (200, 768)])
def test_the_adoption_has_room_on_a_small_screen(
    hands: Hands, adopting: Adopting, interface: str, scale: int, high: int
) -> None:
    begin_again(hands)
    hands.window.app.change(language=interface, scale=scale)
    hands.window.app.theme.finish()
    QApplication.processEvents()
    hands.window.resize(1366, high)
    at(adopting)
    hands.hit(Key.Key_D)
    for amends in (False, True):
        if amends:
            hands.hit(Key.Key_E)
            hands.type("x")
        hands.settle()
        QApplication.processEvents()
        assert hands.window.height() == high
        assert hands.window.minimumSizeHint().height() <= high
        assert not beyond(adopting)


def _list_of(hands: Hands, panel: ReportPanel, adopting: Adopting) -> Document:
    assert panel.document is not None
    passages = adopting.texts.in_order(panel.document.lang)
    return amendments(panel.document, passages, hands.outcome, adopting._was)


def text_of(path: Path) -> str:
    word = WordFile(str(path))
    return "\n".join(paragraph.text for paragraph in word.paragraphs)


@pytest.mark.sampled
@pytest.mark.parametrize("interface", ["ar", pytest.param("en", marks=pytest.mark.daily)])
def test_the_list_of_amendments_names_no_proposer_and_is_in_the_report_s_language(
    hands: Hands, panel: ReportPanel, adopting: Adopting, tmp_path: Path, interface: str
) -> None:
    begin_again(hands)
    hands.settle()
    block = at(adopting)
    was = {one.block: read_out(adopting, one.block) for one in adopting.now.passages}
    zimbabwe = next(one.id for one in hands.live.roster.delegations.values() if one.code == "ZWE")
    hands.hit(Key.Key_E)
    type_instead(hands, AS_ADOPTED["ar"])
    adopting.form.proposed.emit(zimbabwe)
    hands.hit(Key.Key_Escape, Key.Key_Space)
    found = passage(hands, block)
    assert found is not None
    assert found.proposer_id == zimbabwe
    hands.hit(Key.Key_D)
    deferred = [key for key, one in hands.outcome.passages.items() if one.state == "deferred"]
    panel.set_language("ar")
    hands.window.app.change(language=interface)
    hands.settle()
    made = _list_of(hands, panel, adopting)
    path = tmp_path / "amendments.docx"
    write(hands.window.session, made, path)
    printed = text_of(path).replace(NO_BREAK, " ")
    assert printed.index(was[block]) < printed.index(AS_ADOPTED["ar"]) < printed.index(was[deferred[0]])
    assert "تعديلات" in printed
    assert "Amend" not in printed
    assert "زمبابوي" not in printed.replace(was[block], "").replace(was[deferred[0]], "")
    assert "ZWE" not in printed
    assert made.rtl
    panel.set_language("en")
    made = _list_of(hands, panel, adopting)
    write(hands.window.session, made, path)
    printed = text_of(path)
    assert "Amendments made on the adoption of the report" in printed
    assert "As adopted: [...]" in printed  # it is not there in English yet
    assert not made.rtl


def test_a_list_that_cannot_be_written_is_reported(
    hands: Hands, panel: ReportPanel, adopting: Adopting
) -> None:
    made = _list_of(hands, panel, adopting)
    write(hands.window.session, made, Path("/nowhere/at/all/x.docx"))
    assert "x.docx" in panel.banner.text
