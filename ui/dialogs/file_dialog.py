"""Qt's dialog for files and folders, with the words, the icons and the places of the program."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QStandardPaths, QStorageInfo, Qt, QUrl
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHeaderView, QToolButton, QTreeView, QWidget

from ui.dialogs.ask import FinalAsk
from ui.look import icons
from ui.state.app_context import AppContext
from ui.widgets.accessible_name import named

_WORDS = {
    QFileDialog.DialogLabel.LookIn: "files-in",
    QFileDialog.DialogLabel.FileName: "files-name",
    QFileDialog.DialogLabel.FileType: "files-kind",
    QFileDialog.DialogLabel.Reject: "dialog-cancel",
}
# The names that Qt gives its buttons: our icon and our words.
_BUTTONS = {
    "backButton": ("chevron-left", "files-back"),
    "forwardButton": ("chevron-right", "files-forward"),
    "toParentButton": ("arrow-up", "files-up"),
    "newFolderButton": ("plus", "files-new-folder"),
}
# Those of the menu of a file, with our words.
_MENU = {
    "qt_rename_action": "files-rename",
    "qt_delete_action": "files-delete",
    "qt_show_hidden_action": "files-hidden",
    "qt_new_folder_action": "files-new-folder",
}
_LEFT_OUT = ("listModeButton", "detailModeButton")
_NAME, _SIZE, _KIND, _DATE = range(4)  # columns; size and kind are in English whatever the language
_USUAL = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
)
_INSERTED = ("/media/", "/run/media/", "/mnt/", "/Volumes/")  # where systems put drives that are plugged in
_MOST = 10  # places at the side
Part = TypeVar("Part", bound=QObject)


class FileDialog(QFileDialog):
    """Asks for a file or a folder; before it takes one that exists to write to, it asks whether it may."""

    def __init__(self, app: AppContext, parent: QWidget, title: str, folder: Path) -> None:
        """``title``: phrase of the title. ``folder``: where the dialog begins."""
        super().__init__(parent, app.speech.say(title), str(folder))
        self._app = app
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)  # it speaks the language of the system
        self.setOption(QFileDialog.Option.HideNameFilterDetails)  # their signs are reordered in Arabic
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self.setViewMode(QFileDialog.ViewMode.Detail)
        self.setSidebarUrls([QUrl.fromLocalFile(str(one)) for one in _places(app)])
        px = app.theme.px
        self.resize(px(860), px(520))
        self._put_on()

    def showEvent(self, event: QShowEvent) -> None:
        """Name the button after what the dialog is to do, which is set after it is made."""
        saves = self.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        folders = self.fileMode() is QFileDialog.FileMode.Directory
        word = "files-go-save" if saves else "files-go-choose" if folders else "files-go-open"
        self.setLabelText(QFileDialog.DialogLabel.Accept, self._app.speech.say(word))
        super().showEvent(event)

    def accept(self) -> None:
        """Take what is chosen; a file that exists is written to only after a question."""
        chosen = Path(next(iter(self.selectedFiles()), ""))
        if self.acceptMode() is QFileDialog.AcceptMode.AcceptSave and chosen.is_file():
            replace = {"files-replace-it": partial(QFileDialog.accept, self)}
            title, text = "files-replace-title", "files-replace"
            FinalAsk(self._app, title, text, replace, self, name=chosen.name).open()
        else:
            super().accept()

    # -- look ----------------------------------------------------------------------------------------------

    def _put_on(self) -> None:
        say, theme = self._app.speech.say, self._app.theme
        for label, word in _WORDS.items():
            self.setLabelText(label, say(word))
        for name, (icon, word) in _BUTTONS.items():
            button = self._part(QToolButton, name)
            icons.put(button, icon, theme.colour("ink"), theme.px(18))
            button.setToolTip(say(word))
            named(self._app, button, word)
        for name in _LEFT_OUT:
            self._part(QToolButton, name).hide()
        for name, word in _MENU.items():
            self._part(QAction, name).setText(say(word))
        files = self._part(QTreeView, "treeView")
        for column in (_SIZE, _KIND):
            files.setColumnHidden(column, True)
        files.header().setStretchLastSection(False)
        files.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        files.header().setSectionResizeMode(_DATE, QHeaderView.ResizeMode.ResizeToContents)

    def _part(self, kind: type[Part], name: str) -> Part:
        found = self.findChild(kind, name)
        assert isinstance(found, kind), name
        return found


def _places(app: AppContext) -> list[Path]:
    """Return the folders at the side that are there: of recent records, the usual ones, drives plugged in."""
    every = (*_usual(), *_drives(), *(Path(path.path).parent for path in app.settings.recent))
    return [one for one in dict.fromkeys(every) if one.is_dir()][:_MOST]


def _usual() -> Iterator[Path]:
    for place in _USUAL:
        yield from map(Path, QStandardPaths.standardLocations(place)[:1])


def _drives() -> Iterator[Path]:
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isReady() and (root.startswith(_INSERTED) or root[1:2] == ":"):  # or a letter on Windows
            yield Path(root)
