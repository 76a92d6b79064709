"""Amendments to paragraphs of the report: written, kept where they differ, taken back, listed on paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document as WordFile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.adoption_room import adopting, at, begin_again, panel, passage, read_out, state, type_instead
from tests.ui.hands import Hands, Held, Key, chosen, hands
from tests.ui.seeing import beyond
from ui.panels.report.adoption.adoption_mode import Adopting
from ui.panels.report.adoption.amendment_list import amendments
from ui.panels.report.report_panel import ReportPanel
from wgdesk.acts.procedure import take_back_decision
from wgdesk.reads.queries.history import history_count
from wgdesk.report.tree import NO_BREAK

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["adopting", "hands", "panel"]


def test_m_amends_and_goes_to_the_text_in_the_report_s_language(hands: Hands, adopting: Adopting) -> None:
    begin_again(hands)
    block = at(adopting)
    hands.hit(Key.Key_M)
    assert state(hands, block) == "amended"
    fallen = passage(hands, block)
    assert fallen is not None
    assert adopting.form._text.field.hasFocus()
    hands.type("النص كما اعتُمد")
    hands.hit(Key.Key_Escape)  # takes it back
    type_instead(hands, "النص كما اعتُمد")
    hands.go(adopting.form._who.box.field)
    hands.type("مصر")
    hands.hit(Key.Key_Return)
    hands.settle()
    found = passage(hands, block)
    assert found is not None
    assert found.amendment.get("ar") == "النص كما اعتُمد"
    assert found.proposer_id is not None
    assert adopting.list.hasFocus()
    assert chosen(adopting.list) == block
    decided = found.decided_at
    assert decided == fallen.decided_at  # when the gavel fell
    hands.hit(Key.Key_M)  # to the text again; nothing of it is lost
    assert adopting.form._text.field.hasFocus()
    hands.hit(Key.Key_Escape)
    assert adopting.list.hasFocus()
    hands.hit(Key.Key_Space)  # adopted already
    found = passage(hands, block)
    assert found is not None
    assert (found.state, found.decided_at) == ("amended", decided)
    assert found.proposer_id is not None
    assert chosen(adopting.list) != block


def test_what_is_said_of_the_text_stands_under_it_on_a_small_screen(hands: Hands, adopting: Adopting) -> None:
    begin_again(hands)
    at(adopting)
    hands.hit(Key.Key_M)
    hands.type("ن")
    hands.settle()
    QApplication.processEvents()
    said = adopting.form._text.fields["ar"]
    assert said._hint.isVisible()
    assert said._hint.geometry().top() > said.field.geometry().bottom()
    assert said._hint.geometry().bottom() <= said.rect().bottom()
    assert adopting.list.height() > 0


def test_a_passage_without_a_letter_reads_as_its_language_does(hands: Hands, adopting: Adopting) -> None:
    one = replace(adopting._passages[1], label="٢-", text="[...]", is_part=False)
    assert adopting._row(one).text == "\u2067٢- [...]\u2069"


def test_an_amendment_begins_with_the_paragraph_as_it_was_read_and_is_kept_only_where_it_differs(
    hands: Hands, panel: ReportPanel, adopting: Adopting
) -> None:
    begin_again(hands)
    block = at(adopting)
    as_read = read_out(adopting, block)
    hands.hit(Key.Key_M)
    field = adopting.form._text
    assert field.text == as_read != ""
    before = hands.desk.read(history_count)
    hands.hit(Key.Key_Return, held=Held.ControlModifier)  # nothing was changed
    hands.hit(Key.Key_Escape)
    assert adopting.list.hasFocus()
    assert hands.desk.read(history_count) == before
    assert passage(hands, block).amendment.get("ar") is None
    hands.hit(Key.Key_M)
    type_instead(hands, "")
    hands.hit(Key.Key_Delete)
    assert field.text == ""
    hands.hit(Key.Key_Return, held=Held.ControlModifier)  # an empty paragraph is no amendment
    assert field.text == as_read
    assert hands.desk.read(history_count) == before
    hands.hit(Key.Key_End, held=Held.ControlModifier)
    hands.type(" وأُحيط علماً.")
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    hands.settle()
    assert passage(hands, block).amendment.get("ar") == f"{as_read} وأُحيط علماً."
    assert field.text == f"{as_read} وأُحيط علماً."
    for _ in range(len(" وأُحيط علماً.")):
        hands.hit(Key.Key_Backspace)
    hands.hit(Key.Key_Return, held=Held.ControlModifier)  # after all it is as it was read
    hands.settle()
    assert passage(hands, block).amendment.get("ar") is None
    assert field.text == as_read
    panel.set_language("en")
    assert read_out(adopting, block) == "[...]"  # the room amended it, but how is not there in English
    assert field.text == adopting._generated("en")[block].text != as_read
    hands.go(adopting.form._same)
    hands.hit(Key.Key_Space)
    hands.settle()
    assert passage(hands, block).amendment.get("en") == field.text
    assert read_out(adopting, block) == field.text


@pytest.mark.parametrize("interface", ["ar", "en"])
@pytest.mark.parametrize("scale", [100, 125])
def test_an_amendment_has_room_on_a_small_screen(
    hands: Hands, adopting: Adopting, interface: str, scale: int
) -> None:
    decided = next(one.id for one in hands.live.programme.decisions if one.subject == "report")
    hands.desk.do(take_back_decision, decision_id=decided)  # the end has all its buttons
    hands.window.app.change(language=interface, scale=scale)
    hands.window.resize(1366, 768)
    hands.settle()
    assert adopting.closing._adopt.isVisible()
    at(adopting)
    hands.hit(Key.Key_M)
    hands.type("x")  # the field says that this is not kept
    hands.settle()
    QApplication.processEvents()
    assert adopting.form.isVisible()
    assert hands.window.height() == 768
    assert hands.window.minimumSizeHint().height() <= 768
    assert not beyond(adopting)


def test_an_amendment_turned_back_takes_its_form_along(hands: Hands, adopting: Adopting) -> None:
    begin_again(hands)
    block = at(adopting)
    hands.hit(Key.Key_M)
    assert adopting.form.isVisible()
    hands.undo()
    assert state(hands, block) == "pending"
    assert not adopting.form.isVisible()
    assert adopting.list.hasFocus()


def text_of(path: Path) -> str:
    word = WordFile(str(path))
    return "\n".join(paragraph.text for paragraph in word.paragraphs)


@pytest.mark.parametrize("interface", ["ar", "en"])
def test_the_list_of_amendments_names_no_proposer_and_speaks_the_report_s_language(
    hands: Hands, panel: ReportPanel, adopting: Adopting, tmp_path: Path, interface: str, qtbot: QtBot
) -> None:
    begin_again(hands)
    block = at(adopting)
    was = {one.block: read_out(adopting, one.block) for one in adopting._passages}
    hands.hit(Key.Key_M)
    type_instead(hands, "النص كما اعتُمد")
    hands.go(adopting.form._who.box.field)
    hands.type("زمبابوي")
    hands.hit(Key.Key_Return)
    hands.settle()
    proposer = passage(hands, block).proposer_id
    assert proposer is not None
    hands.hit(Key.Key_Down, Key.Key_D)
    deferred = [key for key, one in hands.outcome.passages.items() if one.state == "deferred"]
    panel.set_language("ar")
    hands.window.app.change(language=interface)
    made = amendments(panel.document, adopting._passages, hands.outcome, adopting._was)
    path = tmp_path / "amendments.docx"
    adopting.write(made, path)
    printed = text_of(path).replace(NO_BREAK, " ")
    assert printed.index(was[block]) < printed.index("النص كما اعتُمد") < printed.index(was[deferred[0]])
    assert "تعديلات" in printed
    assert "Amend" not in printed
    assert "زمبابوي" not in printed.replace(was[block], "").replace(was[deferred[0]], "")
    assert "ZWE" not in printed
    assert made.rtl
    panel.set_language("en")
    made = amendments(panel.document, adopting._passages, hands.outcome, adopting._was)
    adopting.write(made, path)
    printed = text_of(path)
    assert "Amendments made on the adoption of the report" in printed
    assert "As adopted: [...]" in printed  # it is not there in English yet
    assert not made.rtl


def test_a_list_that_cannot_be_written_says_so(hands: Hands, panel: ReportPanel, adopting: Adopting) -> None:
    made = amendments(panel.document, adopting._passages, hands.outcome, adopting._was)
    adopting.write(made, Path("/nowhere/at/all/x.docx"))
    assert "x.docx" in panel.banner.text
