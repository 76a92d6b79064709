"""The list of amendments made at the adoption of the report, for editors and translators."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.dialogs.file_dialog import FileDialog
from ui.state.record_session import RecordSession
from wgdesk.acts.helpers.argument_kinds import PassageState
from wgdesk.errors import Trouble, why_of
from wgdesk.language_table import INTERFACES, nearest
from wgdesk.live.passages import ReportPassage
from wgdesk.phrasing.tree import Body, Document, Heading, LineRole, Span, Text, TitleLine
from wgdesk.reads.values.outcome import Outcome
from wgdesk.report.make import write_as
from wgdesk.words.phrases import screen_phrases

_GAP = "[...]"


def amendments(
    document: Document,
    passages: tuple[ReportPassage, ...],
    outcome: Outcome,
    was: Callable[[ReportPassage], str],
) -> Document:
    """Return the list as a document: each amended or deferred passage, and the new text of the amended ones.

    It does not say who proposed an amendment, which is internal. It is in the language of the report, not of
    the interface; an amendment not yet written in that language appears as "[...]". ``was`` returns what an
    amended passage said before.
    """
    say = screen_phrases(nearest(document.lang, INTERFACES)).say
    blocks: list[TitleLine[Text] | Heading[Text] | Body[Text]] = [
        TitleLine("symbol", LineRole.SYMBOL, (Span(document.symbol),)),
        TitleLine("title", LineRole.TITLE, (Span(say("amendments-document-title")),)),
    ]
    for passage in passages:
        found = outcome.passages.get(passage.block)
        if found is None or found.state not in (PassageState.AMENDED, PassageState.DEFERRED):
            continue
        head = f"{passage.label} {say(f'passage-{found.state}')}".strip()
        blocks.append(Heading(f"{passage.block}/head", 2, (Span(head),)))
        before = was(passage) if found.state == PassageState.AMENDED else passage.text
        blocks.append(Body(f"{passage.block}/was", (Span(before),)))
        if found.state == PassageState.AMENDED:
            told = found.amendment.get(document.lang) or _GAP
            as_adopted = (Span(f"{say('amendments-as-adopted')} {told}"),)
            blocks.append(Body(f"{passage.block}/now", as_adopted))
    return Document(
        lang=document.lang,
        rtl=document.rtl,
        digits=document.digits,
        stage="draft",
        symbol=f"{document.symbol}-amendments" if document.symbol else "amendments",
        title=say("amendments-document-title"),
        blocks=tuple(blocks),
    )


def save(session: RecordSession, made: Document, window: QWidget, held: QWidget) -> None:
    """Ask for a file and write the list to it; then give the focus back to ``held``."""
    dialog = FileDialog(session.app, window, "amendments-save", session.path.parent)
    dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("docx")
    dialog.selectFile(f"amendments-{made.lang}.docx")
    dialog.fileSelected.connect(lambda name: write(session, made, Path(name)))
    dialog.finished.connect(lambda _: held.setFocus(Qt.FocusReason.OtherFocusReason))
    dialog.open()


def write(session: RecordSession, made: Document, path: Path) -> None:
    """Write the list of amendments to a Word file; show a failure in the banner."""
    try:
        write_as("docx", made, path)
    except OSError as fault:
        session.faulted.emit(Trouble("cannot-write", name=path.name, why=why_of(fault)))
