"""The section of the details with the files attached to a statement."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.panels.speakers.attached_files import Files
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import LineField
from ui.widgets.labels import Label, tooltip
from wgdesk.acts.files import attach_file
from wgdesk.reads.values.floor import AttachmentNow, RequestNow
from wgdesk.rules.files import is_opened


class FileRow(QWidget):
    """One file: its name, which can be edited, and buttons to open, save and remove it."""

    def __init__(self, session: RecordSession, files: Files, file: AttachmentNow) -> None:
        super().__init__()
        app, self.file = session.app, file
        self._files = files
        self.name = LineField()
        self.name.setAcceptDrops(False)
        self.name.kept.connect(self._rename)
        named(app, self.name, "speakers-file-name")
        self.open = Button(app, "speakers-file-name", icon="external-link", look="flat", worded=False)
        self.save = Button(app, "speakers-file-name", icon="file-export", look="flat", worded=False)
        self.remove = Button(app, "speakers-file-name", icon="trash", look="flat", worded=False)
        for button in (self.open, self.save):
            button.setProperty("shows", True)
        self.open.clicked.connect(lambda: files.open(self.file))
        self.save.clicked.connect(lambda: files.save(self, self.file))
        self.remove.clicked.connect(lambda: files.remove(self.file))
        self.setLayout(put(row(app, 2), (self.name, 1), self.open, self.save, self.remove))
        self.show_file(file)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """The widgets that Tab visits, in this order."""
        return (self.name, self.open, self.save, self.remove)

    def show_file(self, file: AttachmentNow) -> None:
        """Show the current name of the file."""
        self.file = file
        self.name.show_value(file.name)
        self.name.setToolTip(tooltip(file.name))
        opened = is_opened(file.name)
        self.open.setEnabled(opened)
        self.open.setProperty("icon_tone", "ink_2" if opened else "line")
        self.open.say(f"speakers-file-{'open' if opened else 'only-saved'}", name=file.name)
        self.save.say("speakers-file-save", name=file.name)
        self.remove.say("speakers-file-remove", name=file.name)

    def _rename(self, name: str) -> None:
        self._files.rename(self.file, name)
        self.name.show_value(self.file.name)  # a refused name is replaced by the old one


class FilesPart(QWidget):
    """A button that attaches files, and a row for each attached file."""

    def __init__(self, session: RecordSession, files: Files) -> None:
        super().__init__()
        self._session, self._files = session, files
        self._request: RequestNow | None = None
        self.rows: dict[int, FileRow] = {}  # key of the attachment -> its row, in order
        app = session.app
        self.attach = Button(app, "speakers-do-attach", icon="paperclip", then=self._ask)
        bar(session, attach_file, self.attach)
        self._hint = Label(app, "speakers-files-hint", face="small", tone="quiet", wrap=True)
        line = put(row(app, 8), self.attach, STRETCH)
        self._inside = put(column(app, 4), line, self._hint)
        self.setLayout(self._inside)

    def show_request(self, request: RequestNow) -> None:
        """Show the files of a statement."""
        self._request = request
        there = {file.id: file for file in request.files}
        for key in self.rows.keys() - there.keys():
            self._take_away(key)
        before: QWidget = self.attach
        for key, file in there.items():
            if key in self.rows:
                self.rows[key].show_file(file)
            else:
                self._add(file)
            for control in self.rows[key].controls:
                QWidget.setTabOrder(before, control)
                before = control
        self._hint.setVisible(not there)

    def attach_all(self, paths: list[Path]) -> None:
        """Attach files to the statement shown."""
        if self._request is not None:
            self._files.attach(self._request, paths)

    def _ask(self) -> None:
        if self._request is not None:
            self._files.ask(self, self._request)

    def _add(self, file: AttachmentNow) -> None:
        made = self.rows[file.id] = FileRow(self._session, self._files, file)
        self._inside.addWidget(made)

    def _take_away(self, key: int) -> None:
        gone = self.rows.pop(key)
        focus = QApplication.focusWidget()
        if focus is not None and gone.isAncestorOf(focus):
            self.attach.setFocus(Qt.FocusReason.OtherFocusReason)  # or Qt moves it somewhere unexpected
        self._inside.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
