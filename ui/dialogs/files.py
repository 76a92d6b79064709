"""Choosing files and folders, in the system's own way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.shell import Shell
from wgdesk.rules.files import OPENED

SUFFIX = ".wgdesk"


def _dialog(
    shell: Shell, parent: QWidget, title: str, folder: Path, then: Callable[[Path], None]
) -> QFileDialog:
    dialog = QFileDialog(parent, shell.speech.say(title), str(folder))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    return dialog


def ask_record(shell: Shell, parent: QWidget, then: Callable[[Path], None]) -> None:
    """Ask for a record to open."""
    last = shell.settings.recent[0].path if shell.settings.recent else str(Path.home())
    dialog = _dialog(shell, parent, "files-open", Path(last).parent, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(f"{shell.speech.say('files-record')} (*{SUFFIX})")
    dialog.open()


def ask_new_record(shell: Shell, parent: QWidget, start: Path, then: Callable[[Path], None]) -> None:
    """Ask where to save a new record."""
    dialog = _dialog(shell, parent, "files-new", start.parent, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{shell.speech.say('files-record')} (*{SUFFIX})")
    dialog.setDefaultSuffix(SUFFIX)
    dialog.selectFile(start.name)
    dialog.open()


def ask_pdf(shell: Shell, parent: QWidget, start: Path, then: Callable[[Path], None]) -> None:
    """Ask where to write a PDF file."""
    dialog = _dialog(shell, parent, "choose-file", start.parent, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter("PDF (*.pdf)")
    dialog.setDefaultSuffix(".pdf")
    dialog.selectFile(start.name)
    dialog.open()


def ask_texts(shell: Shell, parent: QWidget, folder: Path, then: Callable[[list[Path]], None]) -> None:
    """Ask for files to attach to a statement; those of the usual kinds are shown first."""
    dialog = QFileDialog(parent, shell.speech.say("files-attach"), str(folder))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    usual = " ".join(f"*.{ending}" for ending in sorted(OPENED))
    dialog.setNameFilters(
        [f"{shell.speech.say('files-texts')} ({usual})", f"{shell.speech.say('files-all')} (*)"]
    )
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()


def ask_save(shell: Shell, parent: QWidget, start: Path, then: Callable[[Path], None]) -> None:
    """Ask where to save a file whose kind is known."""
    dialog = _dialog(shell, parent, "files-save", start.parent, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(start.suffix)
    dialog.selectFile(start.name)
    dialog.open()


def ask_folder(shell: Shell, parent: QWidget, start: Path, then: Callable[[Path], None]) -> None:
    """Ask for a folder."""
    dialog = _dialog(shell, parent, "files-folder", start, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
