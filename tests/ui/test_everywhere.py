"""Rules for every window: names for screen readers, and text that is never markup."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.report.golden.renew import FOLDER
from ui.dialogs.ask import Ask
from ui.dialogs.clash_dialog import ClashDialog
from ui.dialogs.copies_dialog import CopiesDialog
from ui.dialogs.crash_dialog import CrashDialog
from ui.dialogs.drafts_dialog import DraftsDialog
from ui.dialogs.find_anywhere import FindAnywhere
from ui.dialogs.handbook.handbook_window import Handbook
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.lists_dialog import ListsDialog
from ui.dialogs.message_dialog import MessageDialog
from ui.dialogs.new_record import NewRecord
from ui.dialogs.order_dialog import OrderDialog
from ui.dialogs.reference_dialog import ReferenceDialog
from ui.dialogs.report_read import ReportRead
from ui.dialogs.script_dialog import ScriptDialog
from ui.dialogs.settings_dialog import SettingsDialog
from ui.dialogs.turns_dialog import TurnsDialog
from ui.look import icons
from ui.look.theme import LIGHT
from ui.panels.attendance.taking.take_list_dialog import TakeListDialog
from ui.panels.attendance.unnamed_dialog import UnnamedDialog
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.report.editing.block_dialog import BlockDialog, EditedBlock
from ui.panels.report.editing.changes_dialog import ChangesDialog
from ui.panels.report.editing.insertion_dialog import InsertionDialog
from ui.panels.report.editing.leave_out_dialog import LeaveOutDialog
from ui.panels.report.export_dialog import ExportDialog
from ui.panels.sittings.form_side import FORMS
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.parts.preview.report_document import ReportDocument
from ui.program.program import Program
from ui.state.app_context import AppContext
from ui.state.panel_table import AT_SIDE
from ui.state.report_cache import ReportCache
from ui.state.text_clash import TextClash
from ui.widgets.add_box import AddBox
from ui.widgets.rows.row_list import RowList
from ui.windows.glance.glance_window import GlanceWindow
from ui.windows.record.record_window import RecordWindow
from ui.windows.start.start_window import StartWindow
from wgdesk.acting.desk import Desk
from wgdesk.acts.wording import write_text
from wgdesk.earlier.source import read_source
from wgdesk.earlier.understanding import understand
from wgdesk.paths import resource
from wgdesk.reads.queries.record import whole_record
from wgdesk.rosters.delimited import read_text
from wgdesk.rosters.list_reading import begun
from wgdesk.rules.narrative import FIELDS

pytestmark = pytest.mark.slow  # long: in the thorough run only

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)
PLANTED = '<img src="file:////etc/hostname"><a href="file:///etc/passwd">x</a>'


def windows(app: AppContext, window: RecordWindow) -> Iterator[QWidget]:
    """Every window and dialog of the program, with every panel built."""
    make_panels(window)
    yield window
    screens = window.screens()
    screens.toggle_display()
    screens.toggle_podium()
    for screen in (screens.display, screens.podium):
        assert screen is not None
        yield screen
    yield MessageDialog(window.session, window)
    yield ScriptDialog(window.session, window)
    yield OrderDialog(window.session, window)
    yield ListsDialog(window.session, window)
    yield TurnsDialog(window.session, window)
    yield GlanceWindow(window.session, window)
    yield StartWindow(app)
    yield KeySheet(app, window)
    yield Handbook(app)
    yield SettingsDialog(app, window, window.session)
    yield CopiesDialog(window.session, window.copies, window)
    yield FindAnywhere(window.session, window)
    yield NewRecord(app, lambda plan, path: None, start=Path("x"), parent=window)
    report = FOLDER / "demo-en.txt"
    yield ReportRead(app, understand(read_source(report), report.name), report.name, window)
    yield CrashDialog(app, "text", window)
    yield Ask(app, "demonstration-title", "demonstration-text", {"demonstration-fresh": lambda: None}, window)
    assert window.panel.record is not None
    yield ExportDialog(
        app,
        window.panel.record,
        ReportCache(),
        lang="ar",
        stage="draft",
        folder=Path("/"),
        parent=window,
    )
    yield DraftsDialog(window.session, window)
    yield ReferenceDialog(window.session, None, window)
    texts = ("as it was", "as it is", "as typed")
    yield ClashDialog(app, TextClash("en", *texts, print, window), window)
    yield UnnamedDialog(window.session, window)
    taking = TakeListDialog(window.session, None, window)
    table = read_text("Country\tName\nBrazil\tMs. Ana Silva\nNigera\tMr. X Y\n")
    taking.show_reading(begun(table, taking.facts(), {}))
    yield taking
    yield from report_dialogs(window)


def report_dialogs(window: RecordWindow) -> Iterator[QWidget]:
    """The dialogs in which the report is edited."""
    panel, session = window.panel, window.session
    assert panel.record is not None
    now, composition = panel.generated("ar"), panel.record.composition
    block = EditedBlock("agenda/adopted", "1", "ar")
    yield InsertionDialog(session, block.key, "ar", None, window)
    yield LeaveOutDialog(session, block, heading=True, parent=window)
    yield BlockDialog(session, block, None, now, {}, window)
    yield ChangesDialog(session, composition, now, "ar", window)


def make_panels(window: RecordWindow) -> None:
    """Build every panel and the mode of adoption; the report ends up in front."""
    for name in (*AT_SIDE, "meeting", "report"):
        panel = window.show_panel(name)
        if isinstance(panel, MeetingPanel):
            assert all(panel.pages.values())  # built when first asked for
        if isinstance(panel, SittingsPanel):
            for form in FORMS:  # built when first asked for
                assert panel.forms[form]
    window.panel.turn_adopting()
    window.panel.turn_adopting()


def controls(top: QWidget) -> list[QWidget]:
    """Return the controls of a window, without the inner parts of Qt's compound widgets."""
    found = []
    for widget in top.findChildren(QWidget):
        parent = widget.parentWidget()
        inner = isinstance(
            parent, QAbstractSpinBox | QComboBox | QLineEdit
        ) or widget.objectName().startswith("qt_")
        if isinstance(widget, CONTROLS) and not inner and not _of_calendar(widget):
            found.append(widget)
    return found


def _of_calendar(widget: QWidget | None) -> bool:
    while widget is not None:
        if widget.metaObject().className().startswith(("QCalendar", "QComboBoxPrivate")):
            return True
        widget = widget.parentWidget()
    return False


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_control_has_a_name(app: AppContext, window: RecordWindow, lang: str) -> None:
    for top in windows(app, window):
        app.change(language="en" if lang == "ar" else "ar")
        app.change(language=lang)
        found = controls(top)
        assert found or top is window.screens().display  # the display has no controls
        for widget in found:
            name = widget.accessibleName()
            assert any(map(str.isalpha, name)), f"{name!r}: {widget} in {type(top).__name__}"
            arabic = any("\u0600" <= letter <= "\u06ff" for letter in name)
            latin_only = name in ("English", "PDF", "Word", "HTML", "العربية")
            assert latin_only or arabic is (lang == "ar"), name


def test_every_label_is_plain_text(app: AppContext, window: RecordWindow) -> None:
    for top in windows(app, window):
        for label in top.findChildren(QLabel):
            if not _of_calendar(label) and not label.objectName().startswith("qt_") and label.text():
                assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_every_control_is_reached_with_the_keyboard(app: AppContext, window: RecordWindow) -> None:
    for top in windows(app, window):
        # Matches are walked with arrows from the search box.
        matches = [box._matches for box in top.findChildren(AddBox)]
        for widget in [one for one in controls(top) if one not in matches]:
            # Buttons of languages are for the mouse: the field beside them has a key for it.
            if not isinstance(widget, QProgressBar) and widget.property("language") is None:
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, f"{widget} in {type(top).__name__}"


def plant(path: Path) -> int:
    """Put markup into every text of the record, in both languages; return how many texts there were."""
    desk = Desk.open(path)
    texts = [text for text in desk.read(whole_record).texts if text.field in FIELDS[text.table]]
    for text in texts:
        for lang in ("ar", "en"):
            body = f"{PLANTED} {text.table}.{text.field}"
            desk.do(write_text, table=text.table, row=text.row, field=text.field, lang=lang, body=body)
    desk.close()
    return len(texts)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_markup_in_any_text_is_shown_as_text_and_loads_nothing(
    app: AppContext, record: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(ReportDocument, "loadResource", lambda *args: asked.append(args))
    monkeypatch.setattr(QTextEdit, "loadResource", lambda *args: asked.append(args))
    assert plant(record) > 50
    app.change(language=lang, report_language=lang)
    window = RecordWindow(app, record)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    assert window.panel.document is not None
    qtbot.waitUntil(lambda: bool(window.panel.findings) or not window.panel._checking.isActive())
    for top in windows(app, window):
        top.show()
        top.grab()
    for name in AT_SIDE:
        panel = window.show_panel(name)
        for rows in panel.findChildren(RowList):
            for at in range(min(rows.rows.rowCount(), 4)):
                rows.setCurrentIndex(rows.rows.index(at))
                panel.grab()
    window.show_panel("report")
    view = window.panel.view
    for key in view.sources:
        view.go_to(key)
        view.grab()
    assert view.toPlainText().count("<img src=") > 30
    assert PLANTED in window.name.translate(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))
    assert asked == []
    for row in window.panel.contents.list.rows.rows:
        assert "<img" not in row.tip or row.tip == row.text  # escaped where it is shown
    for widget in QApplication.allWidgets():
        assert "<img" not in widget.toolTip()  # &lt;img


def test_the_document_loads_nothing(qapp: QApplication) -> None:
    document = ReportDocument()
    document.setHtml('<img src="file:///etc/hostname">')
    assert document.resource(2, "file:///etc/hostname") is None
    assert document.loadResource(2, "file:///etc/hostname") is None


def test_the_program_has_an_icon_in_every_size(qapp: QApplication) -> None:
    sign = icons.of_program()
    for size in (16, 32, 128):
        drawn = sign.pixmap(size, size).toImage()
        assert drawn.size() == QSize(size, size)
        assert drawn.pixelColor(0, 0).alpha() == 0  # its corners are round
        assert drawn.pixelColor(size // 2, size // 8).name() == LIGHT.accent
    entry = (Path(__file__).parents[2] / "packaging" / "wgdesk.desktop").read_text("utf-8")
    assert "\nIcon=wgdesk\n" in entry
    assert resource("wgdesk.svg").name == "wgdesk.svg"


def test_the_program_is_named(program: Program) -> None:
    assert program.show_start().windowTitle() == "WGDesk"
