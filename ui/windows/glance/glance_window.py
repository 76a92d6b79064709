"""The meeting at a glance, live: a window beside the work, with printing and export."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QSizePolicy, QWidget

from ui.dialogs.ask_printer import ask_printer
from ui.dialogs.file_choice import ask_save
from ui.keys.key_table import add_action
from ui.look.speech import direction_of
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.banner import Banner
from ui.widgets.boxes import STRETCH, boxed, card, column, open_in_size, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import on_speech
from ui.widgets.scroll_area import ScrollArea
from ui.windows.glance.chart_paint import ChartLook, ChartPen
from ui.windows.glance.charts import Chart, ChartMaker
from ui.windows.glance.glance_paper import draw_beside, height_beside, print_on, to_pdf, to_png
from wgdesk.errors import UserError
from wgdesk.language_table import LISTS, nearest
from wgdesk.lists.files import write_list, write_out
from wgdesk.lists.kinds_of_list import AT_A_GLANCE, sheets
from wgdesk.lists.list_facts import read_facts
from wgdesk.reads.queries.floor import all_requests
from wgdesk.reads.uses import uses_of

_EDGE, _TWO = 20, 860  # pixels at 100 %: margin of the charts; width from which they stand side by side
FORMS = ("pdf", "png", "xlsx")


class ChartCanvas(QLabel):
    """All charts: the delegations and, beside them or if narrow above them, the others.

    It is a label, so that screen readers treat it as something to read; its description has the figures.
    """

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app = session, session.app
        self.charts: dict[str, Chart] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        session.app.theme.changed.connect(self.update)

    def show_charts(self, charts: dict[str, Chart]) -> None:
        """Show charts; does nothing if they are the same."""
        if charts != self.charts:
            self.charts = charts
            words = "\n\n".join(chart.in_words for chart in charts.values())
            self.setAccessibleDescription(words)
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all charts need."""
        pen, edge = self._pen(), 2 * self._app.theme.px(_EDGE)
        if not self.charts:
            return edge
        return round(
            edge + (height_beside(pen, self.charts) if self._two(width) else pen.height(self._stacked()))
        )

    def sizeHint(self) -> QSize:
        return QSize(self._app.theme.px(_TWO), self.heightForWidth(self._app.theme.px(_TWO)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._app.theme.px(420), self._app.theme.px(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the charts."""
        if not self.charts:
            return
        edge = self._app.theme.px(_EDGE)
        place = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter = QPainter(self)
        if self._two(self.width()):
            draw_beside(self._pen(), painter, self.charts, place, rtl=self._app.speech.rtl)
        else:
            self._pen().draw(painter, self._stacked(), place)
        if self.hasFocus():
            painter.setPen(QPen(self._app.theme.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _stacked(self) -> list[Chart]:
        first, *others = self.charts.values()
        return [*others, first]

    def _two(self, width: int) -> bool:
        return width >= self._app.theme.px(_TWO)

    def _pen(self) -> ChartPen:
        theme = self._app.theme
        return ChartPen(ChartLook(theme.colours, theme.scale / 100, self._app.speech.rtl, theme.sized))


class GlanceWindow(QMainWindow):
    """A window that blocks no other and closes with the record. Esc closes it."""

    def __init__(self, session: RecordSession, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.app, self._session, self._live = session.app, session, session.live
        self._maker = ChartMaker(session)
        self._requests = session.desk.read(all_requests)
        self.canvas = ChartCanvas(session)
        self.banner = Banner(session.app)
        self._lay_out()
        add_action(self.app, self, "handbook", lambda: self.app.handbook_wanted.emit("glance"))
        Follower(session.bridge, uses_of(all_requests), self._read, self, panel=self)
        for signal in (
            self._live.programme_changed,
            self._live.attendance_changed,
            self._live.roster_changed,
        ):
            signal.connect(self.redraw)
        self._live.second.connect(self._tick)
        self._live.ready_changed.connect(self.close)
        session.bridge.stopped.connect(self.close)
        on_speech(self.app, self._retell)

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        area, foot = ScrollArea(self.canvas), card(self._foot(), "foot")
        whole = put(column(self.app, 0), self.banner, (area, 1), foot)
        self.setCentralWidget(boxed(whole, "card"))
        open_in_size(self, self.app, 1180, 760)

    def _foot(self) -> QHBoxLayout:
        foot = row(self.app, 8, (24, 12, 24, 12))
        choose = partial(ask_printer, self, self.print_on)
        paper = Button(self.app, "glance-print", icon="printer", then=choose)
        foot.addWidget(paper)
        for form in FORMS:
            save = Button(self.app, f"glance-save-{form}", icon="file-export")
            save.clicked.connect(lambda _=False, form=form: self._ask_file(form))
            foot.addWidget(save)
        close = Button(self.app, "dialog-close", look="go", then=self.close)
        put(foot, STRETCH, close)
        return foot

    # -- figures -------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._requests = self._session.desk.read(all_requests)
        self.redraw()

    def redraw(self) -> None:
        """Draw the current figures."""
        if self._live.ready:
            self.canvas.show_charts(self._maker.charts(self._requests, self._live.now()))

    def _tick(self) -> None:
        """Follow the clock while somebody speaks or an item is under consideration."""
        if self.isVisible():
            self.redraw()

    # -- export --------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """Return the title on paper: what it is, and of which meeting."""
        return f"{self.app.speech.say('glance-title')} – {self._session.names.meeting()}"

    def print_on(self, printer: QPrinter) -> None:
        """Print the charts."""
        print_on(self.app, self.canvas.charts, self.title, printer)

    def _ask_file(self, form: str) -> None:
        folder = Path(self.app.settings.export_folder or self._session.path.parent)
        start = folder / f"at-a-glance-{self.app.speech.lang}.{form}"
        ask_save(self.app, self, start, lambda path: self.save(path, form))

    def save(self, path: Path, form: str) -> None:
        """Write the figures to a file, as pages, as a picture or as sheets; say how that ended."""
        writers: dict[str, Callable[[Path], None]] = {
            "pdf": lambda at: write_out(at, to_pdf(self.app, self.canvas.charts, self.title)),
            "png": lambda at: write_out(at, to_png(self.app, self.canvas.charts)),
            "xlsx": self._write_sheets,
        }
        try:
            writers[form](path)
        except UserError as fault:
            self.banner.show_fault(fault)
        else:
            self.banner.say("glance-saved", "ok", name=path.name)

    def _write_sheets(self, path: Path) -> None:
        now = self._live.now()
        facts = self._session.desk.read(lambda session: read_facts(session, now))
        write_list(sheets(AT_A_GLANCE, facts, nearest(self.app.speech.lang, LISTS)), path, now)

    # -- window --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _retell(self) -> None:
        say = self.app.speech.say
        self.setWindowTitle(f"{say('glance-title')} – {say('program-name')}")
        self.setLayoutDirection(direction_of(self.app.speech.lang))
        self.canvas.setAccessibleName(say("glance-title"))
        self.redraw()
