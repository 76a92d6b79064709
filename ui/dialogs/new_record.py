"""A new record: the meeting's first facts, and where to save it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from ui.dialogs.base import Dialog, named
from ui.dialogs.files import SUFFIX, ask_new_record
from ui.founding import Founding
from ui.shell import Shell
from ui.widgets.boxes import grid, open_in_size, row
from ui.widgets.buttons import Button
from ui.widgets.fields import DayEdit, Pick, counter
from ui.widgets.labels import Label, restyle
from wgdesk.errors import Told

LANGUAGES = ("ar", "en", "fr", "es", "ru", "zh")
WRITTEN = ("ar", "en")  # languages the names are asked in
NAMES = (
    "body_full",
    "body_short",
    "parent_full",
    "parent_medium",
    "parent_short",
    "instrument_short",
    "venue",
)
HIGHEST_ORDINAL = 200


class NewRecord(Dialog):
    """Asks for what ``create_meeting`` and the names need. ``then`` is given the founding and the path.

    ``path`` None: it is a record that has no meeting yet, and its place is not asked for.
    """

    def __init__(
        self,
        shell: Shell,
        then: Callable[[Founding, Path], None],
        *,
        start: Path,
        with_place: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shell, "new-title", parent, width=720)
        self._then = then
        today = QDate.currentDate()
        self.ordinal = counter(1, HIGHEST_ORDINAL)
        self.first_day, self.last_day = DayEdit(shell, today), DayEdit(shell, today.addDays(2))
        self.first_day.dateChanged.connect(self._follow)
        self.zone, self.original = Pick(shell), Pick(shell)
        self.zone.addItems(sorted(available_timezones()))
        self.zone.setCurrentText("Europe/Vienna")
        self.zone.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for lang in LANGUAGES:
            self.original.addItem("", lang)
        self.original.setCurrentIndex(LANGUAGES.index("en"))
        self.names = {(name, lang): QLineEdit() for name in NAMES for lang in WRITTEN}
        self.place = QLineEdit(str(start))
        self.place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._with_place = with_place
        self._lay_out()
        shell.speech.changed.connect(self._fill)
        self._fill()
        open_in_size(self, shell, 860, 660)
        self.ordinal.setFocus()

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        facts = row(self.shell, 12)
        for key, widget in (
            ("new-ordinal", self.ordinal),
            ("new-first-day", self.first_day),
            ("new-last-day", self.last_day),
            ("new-zone", self.zone),
            ("new-original", self.original),
        ):
            self.field(key, widget, facts)
        self.body.addLayout(facts)
        self.body.addWidget(Label(self.shell, "new-names", face="small", tone="quiet", wrap=True))
        self.body.addWidget(self._names_grid(), 1)
        if self._with_place:
            self._add_place()
        self.foot.addStretch(1)
        self.go = Button(self.shell, "new-go", icon="plus", look="go")
        self.go.setDefault(True)
        self.go.clicked.connect(self.begin)
        leave = Button(self.shell, "dialog-cancel")
        leave.clicked.connect(self.reject)
        self.foot.addWidget(self.go)
        self.foot.addWidget(leave)

    def _names_grid(self) -> QScrollArea:
        lines = grid(self.shell)
        for at, lang in enumerate(WRITTEN, start=1):
            lines.addWidget(Label(self.shell, f"language-{lang}", face="small", tone="hint"), 0, at)
            lines.setColumnStretch(at, 1)
        for line, name in enumerate(NAMES, start=1):
            lines.addWidget(Label(self.shell, f"name-{name.replace('_', '-')}"), line, 0)
            for at, lang in enumerate(WRITTEN, start=1):
                field = self.names[name, lang]
                rtl = lang == "ar"
                field.setLayoutDirection(
                    Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
                )
                named(self.shell, field, f"name-{name.replace('_', '-')}-{lang}")
                lines.addWidget(field, line, at)
        lines.setRowStretch(len(NAMES) + 1, 1)
        inside = QWidget()
        inside.setLayout(lines)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.setMinimumHeight(self.shell.theme.px(200))
        return area

    def _add_place(self) -> None:
        choose = Button(self.shell, "choose-file", icon="folder")
        choose.clicked.connect(
            lambda: ask_new_record(
                self.shell, self, Path(self.place.text()), lambda path: self.place.setText(str(path))
            )
        )
        line = row(self.shell, 8)
        line.addWidget(self.place, 1)
        line.addWidget(choose)
        named(self.shell, self.place, "new-place")
        self.field("new-place", line)

    def _fill(self) -> None:
        for at, lang in enumerate(LANGUAGES):
            self.original.setItemText(at, self.shell.speech.say(f"language-{lang}"))

    def _follow(self, first: QDate) -> None:
        if self.last_day.date() < first:
            self.last_day.setDate(first.addDays(2))

    # -- doing ---------------------------------------------------------------------------------------------

    def founding(self) -> Founding:
        """Return what has been entered."""
        names: dict[str, dict[str, str]] = {}
        for (name, lang), field in self.names.items():
            if field.text().strip():
                names.setdefault(name, {})[lang] = field.text()
        return Founding(
            ordinal=self.ordinal.value(),
            first_day=_day(self.first_day),
            last_day=_day(self.last_day),
            zone=self.zone.currentText(),
            original_language=str(self.original.currentData()),
            names=names,
        )

    def begin(self) -> None:
        """Check what can be checked here, then hand it on; a refusal is shown where it was asked."""
        founding = self.founding()
        nameless = "body_full" not in founding.names
        for lang in WRITTEN:
            restyle(self.names["body_full", lang], wrong="true" if nameless else "false")
        if nameless:
            self.banner.say("new-needs-name", "warn")
            self.names["body_full", WRITTEN[0]].setFocus()
            return
        path = Path(self.place.text().strip())
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        try:
            self._then(founding, path)
        except Told as fault:
            self.banner.show_fault(fault)
            return
        self.accept()


def _day(edit: DayEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
