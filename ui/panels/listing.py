"""A panel that is a list of the record's rows with a form for the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.bridge import Follower
from ui.keys import Commands
from ui.panels.base import Panel
from ui.station import Station
from ui.widgets.boxes import card, column, row
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import Label
from ui.widgets.lists import Row, RowList

FORM = 420  # pixels at 100 %


class ListPanel(Panel):
    """The list and the form stay as they are while rows come, go and change. Subclasses say what they are.

    Keys on the list: A or / adds, Enter goes to the form, Esc comes back, Delete removes, Alt+Up and
    Alt+Down move.
    """

    NAME = ""  # phrases <NAME>-title, -add, -empty-title, -empty-text
    USES: frozenset[str] = frozenset()  # tables after whose news it reads again

    def __init__(self, station: Station) -> None:
        super().__init__(station)
        self.list = RowList(self.shell, f"{self.NAME}-title", pad=8, most=3)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_form())
        self.list.chosen.connect(lambda _: self.enter_form())
        self.list.removed.connect(lambda key: self.remove(int(key)))
        self._form = QScrollArea()
        self._lay_out()
        self.commands = Commands(self.shell, self, self.single_keys())
        self.commands.watch([self.list])
        Follower(station.bridge, self.USES, self.refresh, self, panel=self)
        self.shell.speech.changed.connect(self.refresh)
        self.shell.changed.connect(self.refresh)
        self.refresh()

    # -- what subclasses say -------------------------------------------------------------------------------

    def read(self) -> Sequence[Row]:
        """Read the record and return the rows of the list; a row's key is that of the record's row."""
        raise NotImplementedError

    def make_form(self) -> QVBoxLayout:
        """Return the fields of the form."""
        raise NotImplementedError

    def show_row(self, key: int) -> None:
        """Show a row in the form."""
        raise NotImplementedError

    def add(self) -> None:
        """Add a row and go to its form."""
        raise NotImplementedError

    def remove(self, key: int) -> None:
        """Remove a row."""
        raise NotImplementedError

    def counted(self, rows: Sequence[Row]) -> int:
        """Return the number shown beside the title."""
        return len(rows)

    def put_before(self, key: int, before: int | None) -> None:
        """Move a row before another, or to the end (None)."""

    def head(self, bar: QHBoxLayout) -> None:
        """Put more into the head of the list, between its title and the button that adds."""

    def under_head(self) -> QBoxLayout | None:
        """Return what stands between the head and the list."""
        return None

    def below(self) -> QBoxLayout | None:
        """Return what stands below the list."""
        return None

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        columns = row(self.shell, 16)
        columns.addWidget(self._list_card(), 1)
        columns.addWidget(self._form_card())
        self.lay_out(columns)
        self.shell.theme.changed.connect(self._fit)
        self._fit()

    def _list_card(self) -> QFrame:
        shell = self.shell
        self.count = Label(shell, face="key", look="chip")
        head = row(shell, 8, (8, 0, 8, 0))
        head.addWidget(Label(shell, f"{self.NAME}-title", face="section"))
        head.addWidget(self.count)
        head.addStretch(1)
        self.head(head)
        self._add = KeyButton(shell, f"{self.NAME}-add", icon="plus", look="go", action="add")
        self._add.clicked.connect(self.add)
        head.addWidget(self._add)
        self._nothing = column(shell, 6, (24, 32, 24, 32))
        self._nothing.addWidget(
            Label(shell, f"{self.NAME}-empty-title", face="strong", wrap=True, centred=True)
        )
        self._nothing.addWidget(
            Label(shell, f"{self.NAME}-empty-text", tone="quiet", wrap=True, centred=True)
        )
        self._nothing.addStretch(1)
        self._empty = QWidget()
        self._empty.setLayout(self._nothing)
        inside = column(shell, 8, (8, 12, 8, 12))
        inside.addLayout(head)
        if (under := self.under_head()) is not None:
            inside.addLayout(under)
        inside.addWidget(self._empty, 1)
        inside.addWidget(self.list, 1)
        if (below := self.below()) is not None:
            inside.addLayout(below)
        return card(inside)

    def _form_card(self) -> QFrame:
        fields = self.make_form()
        fields.addStretch(1)
        self.fields = QWidget()
        self.fields.setLayout(fields)
        self.fields.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._form.setWidget(self.fields)
        self._form.setWidgetResizable(True)
        self._form.setFrameShape(QFrame.Shape.NoFrame)
        self._form.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = column(self.shell, 0, (8, 8, 8, 8))
        inside.addWidget(self._form)
        self._side = card(inside)
        return self._side

    def _fit(self) -> None:
        self._side.setFixedWidth(self.shell.theme.px(FORM))

    # -- keys ----------------------------------------------------------------------------------------------

    def single_keys(self) -> Mapping[str, Callable[[], object]]:
        """Return the single keys that hold on the list."""
        return {
            "add": self.add,
            "move-up": lambda: self.step(-1),
            "move-down": lambda: self.step(1),
        }

    def rests_on(self) -> QWidget:
        """The list."""
        return self.list

    def enter_form(self) -> None:
        """Go to the first field of the form; Esc comes back."""
        self._form.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.focusNextChild()

    # -- rows ----------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> int | None:
        """The key of the row chosen."""
        found = self.list.rows.row_at(self.list.currentIndex())
        return int(found.key) if found else None

    def refresh(self) -> None:
        """Read again and show what is different; the row chosen stays chosen, or its neighbour is."""
        at = max(self.list.currentIndex().row(), 0)
        rows = self.read()
        with QSignalBlocker(self.list.selectionModel()):
            chosen = self.chosen
            self.list.rows.show(rows)
        keys = [line.key for line in rows]
        if rows and (chosen is None or str(chosen) not in keys):
            self.list.setCurrentIndex(self.list.rows.index(min(at, len(rows) - 1)))
        elif chosen is not None:
            self.list.point_at(str(chosen))
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.count.setVisible(bool(rows))
        self.count.show_text(self.shell.speech.figure(self.counted(rows)))
        self._show_form()

    def _show_form(self) -> None:
        self._side.setVisible(self.chosen is not None)
        if self.chosen is not None:
            self.show_row(self.chosen)

    def choose(self, key: int | None) -> None:
        """Choose a row that has just been added, and go to its form."""
        if key is not None:
            self.refresh()
            self.list.point_at(str(key))
            self.enter_form()

    def go_to(self, kind: str, row: int) -> None:
        """Choose a row, if it is there."""
        if self.list.rows.place(str(row)) is not None:
            self.list.point_at(str(row))

    def step(self, way: int) -> None:
        """Move the row chosen one place up (-1) or down (1)."""
        keys = [int(line.key) for line in self.list.rows.rows]
        if self.chosen is None:
            return
        at = keys.index(self.chosen)
        to = at + way
        if 0 <= to < len(keys):
            after = to if way < 0 else to + 1
            self.put_before(self.chosen, keys[after] if after < len(keys) else None)
