"""Export from the window: in a thread, all files or none."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import press
from tests.ui.seeing import loses_words
from ui.panels.report.export_dialog import ExportDialog
from ui.state.jobs import Job
from ui.state.report_cache import ReportCache
from ui.windows.record.record_window import RecordWindow
from wgdesk.errors import Trouble
from wgdesk.phrasing.tree import Document
from wgdesk.report.write_reports import export

pytestmark = [pytest.mark.usefixtures("report"), pytest.mark.slow]  # long: in the thorough run only


@pytest.fixture
def documents(window: RecordWindow) -> list[Document]:
    return [ReportCache().document(window.panel.record, lang, "draft") for lang in ("ar", "en")]


@pytest.fixture
def dialog(window: RecordWindow, tmp_path: Path) -> ExportDialog:
    window.panel.export()
    made = window.findChild(ExportDialog)
    made.folder.setText(str(tmp_path / "out"))
    return made


def hidden(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]


def test_the_files_are_written_and_named_after_the_symbol(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    for box in (*dialog.languages.values(), *dialog.formats.values()):
        box.setChecked(True)
    dialog.begin()
    assert dialog.job is not None
    qtbot.waitUntil(lambda: dialog.job is None)
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    stem = "CHP_COP_WG.1_2026_L.1"
    assert names == sorted(
        f"{stem}-{lang}.{suffix}" for lang in ("ar", "en") for suffix in ("pdf", "docx", "html", "txt")
    )
    assert all(path.stat().st_size > 1000 for path in (tmp_path / "out").iterdir())
    assert dialog.open_folder.isVisibleTo(dialog)
    assert dialog.app.settings.export_folder == str(tmp_path / "out")


def test_ticking_formats_and_a_refused_final_report_move_no_button(
    dialog: ExportDialog,
) -> None:
    QApplication.processEvents()
    place = dialog.go.mapTo(dialog, QPoint()), dialog.size()
    for box in (*dialog.languages.values(), *dialog.formats.values()):
        box.setChecked(True)
        QApplication.processEvents()
        assert (dialog.go.mapTo(dialog, QPoint()), dialog.size()) == place
    assert not loses_words(dialog.names)
    dialog._final.setChecked(True)
    dialog.begin()
    QApplication.processEvents()
    assert (dialog.go.mapTo(dialog, QPoint()), dialog.size()) == place


def test_files_that_will_be_replaced_are_announced(dialog: ExportDialog, tmp_path: Path) -> None:
    assert "محل" not in dialog.names.text()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "CHP_COP_WG.1_2026_L.1-ar.pdf").write_text("older")
    dialog._show_names()
    assert "محل" in dialog.names.text()


def test_a_final_report_that_lacks_something_is_refused(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog._final.setChecked(True)
    dialog.begin()
    assert dialog.job is None
    assert dialog.lacking.isVisibleTo(dialog)
    assert dialog.lacking.rows.rowCount() == len(dialog.lacks()) > 0
    assert dialog.banner.text
    assert not (tmp_path / "out").exists()
    dialog.stages.buttons()[0].click()
    assert not dialog.lacking.isVisibleTo(dialog)
    assert not dialog.banner.isVisibleTo(dialog)


def test_escape_closes(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog._final.setChecked(True)
    dialog.begin()
    press(dialog.lacking, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.usefixtures("held_work")
def test_escape_ends_a_running_export_first(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    for box in (*dialog.languages.values(), *dialog.formats.values()):
        box.setChecked(True)
    dialog.begin()
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert dialog.banner.text
    assert not list((tmp_path / "out").glob("*"))


def test_export_is_off_without_a_format(dialog: ExportDialog) -> None:
    for box in dialog.formats.values():
        box.setChecked(False)
    assert not dialog.go.isEnabled()


def test_a_cancelled_export_leaves_existing_files_alone(documents: list[Document], tmp_path: Path) -> None:
    folder = tmp_path / "out"
    export(documents[:1], ["text"], folder, lambda part: None, lambda: False)
    (before,) = folder.iterdir()
    before.write_text("older")
    told: list[float] = []
    done = export(documents, ["text", "html", "pdf"], folder, told.append, lambda: len(told) > 60)
    assert done == []
    assert told[-1] < 1
    assert [path.name for path in folder.iterdir()] == [before.name]
    assert before.read_text() == "older"


def test_progress_rises_to_the_end(documents: list[Document], tmp_path: Path) -> None:
    told: list[float] = []
    export(documents, ["text", "pdf"], tmp_path, told.append, lambda: False)
    assert told == sorted(told)
    assert told[-1] == 1


def test_a_folder_that_cannot_be_made_is_reported(documents: list[Document], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(Trouble):
        export(documents, ["text"], tmp_path / "file" / "out", lambda part: None, lambda: False)


@pytest.mark.sampled
@pytest.mark.daily
def test_a_disk_error_is_shown_in_the_dialog(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("no folder")
    dialog.folder.setText(str(tmp_path / "file" / "out"))
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert dialog.banner.text


def test_closing_the_window_waits_for_the_thread(
    window: RecordWindow, dialog: ExportDialog, tmp_path: Path
) -> None:
    for box in (*dialog.languages.values(), *dialog.formats.values()):
        box.setChecked(True)
    dialog.begin()
    job = dialog.job
    window.close()
    assert job.cancelled
    assert job._thread._shutdown  # and its thread has ended
    assert not any(thread.is_alive() for thread in job._thread._threads)
    assert not (tmp_path / "out").exists() or not hidden(tmp_path / "out")


def test_a_job_passes_on_the_exception_of_its_work(qtbot: QtBot) -> None:
    def fail(progress: object, cancelled: object) -> None:
        raise Trouble("cannot-write", name="x", why="y")

    job = Job(fail)
    with qtbot.waitSignal(job.finished) as finished:
        job.start()
    with pytest.raises(Trouble):
        finished.args[0].result()
    job.wait()


def test_a_job_can_be_cancelled(qtbot: QtBot) -> None:
    begun = Event()

    def context(progress: object, cancelled: object) -> bool:
        begun.set()
        while not cancelled():  # type: ignore[operator]
            pass
        return True

    job = Job(context)
    with qtbot.waitSignal(job.finished) as finished:
        job.start()
        begun.wait()
        job.cancel()
    assert finished.args[0].result() is True
    job.wait()
