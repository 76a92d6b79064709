"""Opens the dialog for files and folders, set up for each purpose; calls ``then`` with the choice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.dialogs.file_dialog import FileDialog
from ui.state.app_context import AppContext
from wgdesk.rosters.read_list import LISTS
from wgdesk.rules.files import OPENED
from wgdesk.storage.server.address import SUFFIX as STATION

SUFFIX, ORDER = ".wgdesk", ".wgorder"
REPORTS = (".docx", ".txt")  # reports of earlier meetings


def _dialog(
    app: AppContext, parent: QWidget, title: str, folder: Path, then: Callable[[Path], None]
) -> FileDialog:
    dialog = FileDialog(app, parent, title, folder)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    return dialog


def ask_record(app: AppContext, parent: QWidget, then: Callable[[Path], None]) -> None:
    """Ask for a record to open."""
    last = app.settings.recent[0].path if app.settings.recent else str(Path.home())
    dialog = _dialog(app, parent, "files-open", Path(last).parent, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(f"{app.speech.say('files-record')} (*{SUFFIX} *{STATION})")
    dialog.open()


def ask_earlier(app: AppContext, parent: QWidget, then: Callable[[Path], None]) -> None:
    """Ask for the record or the report of an earlier meeting."""
    last = app.settings.recent[0].path if app.settings.recent else str(Path.home())
    dialog = _dialog(app, parent, "files-earlier", Path(last).parent, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    endings = " ".join(f"*{ending}" for ending in (SUFFIX, *REPORTS))
    dialog.setNameFilters(
        [f"{app.speech.say('files-earlier-kinds')} ({endings})", f"{app.speech.say('files-all')} (*)"]
    )
    dialog.open()


def ask_new_record(app: AppContext, parent: QWidget, start: Path, then: Callable[[Path], None]) -> None:
    """Ask where to save a new record."""
    dialog = _dialog(app, parent, "files-new", start.parent, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{app.speech.say('files-record')} (*{SUFFIX})")
    dialog.setDefaultSuffix(SUFFIX)
    dialog.selectFile(start.name)
    dialog.open()


def ask_pdf(app: AppContext, parent: QWidget, start: Path, then: Callable[[Path], None]) -> None:
    """Ask where to write a PDF file."""
    dialog = _dialog(app, parent, "choose-file", start.parent, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter("PDF (*.pdf)")
    dialog.setDefaultSuffix(".pdf")
    dialog.selectFile(start.name)
    dialog.open()


def ask_table(app: AppContext, parent: QWidget, folder: Path, then: Callable[[Path], None]) -> None:
    """Ask for a text file or a workbook with a table."""
    dialog = _dialog(app, parent, "files-table", folder, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [f"{app.speech.say('files-tables')} (*.xlsx *.csv *.tsv *.txt)", f"{app.speech.say('files-all')} (*)"]
    )
    dialog.open()


def ask_order(app: AppContext, parent: QWidget, folder: Path, then: Callable[[Path], None]) -> None:
    """Ask for a file with a speaking order."""
    dialog = _dialog(app, parent, "order-open", folder, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [f"{app.speech.say('order-file-name')} (*{ORDER} *.xlsx *.csv)", f"{app.speech.say('files-all')} (*)"]
    )
    dialog.open()


def ask_list(app: AppContext, parent: QWidget, folder: Path, then: Callable[[Path], None]) -> None:
    """Ask for a list of participants."""
    dialog = _dialog(app, parent, "files-list", folder, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    usual = " ".join(f"*.{ending}" for ending in LISTS)
    dialog.setNameFilters(
        [f"{app.speech.say('files-lists')} ({usual})", f"{app.speech.say('files-all')} (*)"]
    )
    dialog.open()


def ask_texts(app: AppContext, parent: QWidget, folder: Path, then: Callable[[list[Path]], None]) -> None:
    """Ask for files to attach to a statement; the first filter shows only the usual types."""
    dialog = FileDialog(app, parent, "files-attach", folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    usual = " ".join(f"*.{ending}" for ending in sorted(OPENED))
    dialog.setNameFilters(
        [f"{app.speech.say('files-texts')} ({usual})", f"{app.speech.say('files-all')} (*)"]
    )
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    dialog.open()


def ask_save(app: AppContext, parent: QWidget, start: Path, then: Callable[[Path], None]) -> None:
    """Ask where to save a file; the default suffix is that of ``start``."""
    dialog = _dialog(app, parent, "files-save", start.parent, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(start.suffix)
    dialog.selectFile(start.name)
    dialog.open()


def ask_folder(app: AppContext, parent: QWidget, start: Path, then: Callable[[Path], None]) -> None:
    dialog = _dialog(app, parent, "files-folder", start, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()


def free_path(path: Path) -> Path:
    """Return ``path``, or the first of "name-2", "name-3" ... that does not exist."""
    at, free = 2, path
    while free.exists():
        free, at = path.with_stem(f"{path.stem}-{at}"), at + 1
    return free
