"""Qt's dialog for files and folders, with the program's words, icons and places."""

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
# The names that Qt gives its buttons -> our icon and our words.
_BUTTONS = {
    "backButton": ("chevron-left", "files-back"),
    "forwardButton": ("chevron-right", "files-forward"),
    "toParentButton": ("arrow-up", "files-up"),
    "newFolderButton": ("plus", "files-new-folder"),
}
# The names of the actions in a file's menu -> our words.
_MENU = {
    "qt_rename_action": "files-rename",
    "qt_delete_action": "files-delete",
    "qt_show_hidden_action": "files-hidden",
    "qt_new_folder_action": "files-new-folder",
}
_LEFT_OUT = ("listModeButton", "detailModeButton")
_NAME, _SIZE, _KIND, _DATE = range(4)  # columns; Qt shows size and kind in English in every language
_USUAL = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
)
_INSERTED = ("/media/", "/run/media/", "/mnt/", "/Volumes/")  # where systems mount removable drives
_MOST = 10  # greatest number of places at the side
Part = TypeVar("Part", bound=QObject)


class FileDialog(QFileDialog):
    """Asks for a file or a folder; asks again before it overwrites an existing file."""

    def __init__(self, app: AppContext, parent: QWidget, title: str, folder: Path) -> None:
        """``title``: phrase of the title. ``folder``: the folder shown first."""
        super().__init__(parent, app.speech.say(title), str(folder))
        self._app = app
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)  # the native one speaks the system's language
        self.setOption(QFileDialog.Option.HideNameFilterDetails)  # Arabic would reorder them
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self.setViewMode(QFileDialog.ViewMode.Detail)
        self.setSidebarUrls([QUrl.fromLocalFile(str(one)) for one in _places(app)])
        px = app.theme.px
        self.resize(px(860), px(520))
        self._put_on()

    def showEvent(self, event: QShowEvent) -> None:
        """Label the button after the purpose of the dialog, which is set only after construction."""
        saves = self.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        folders = self.fileMode() is QFileDialog.FileMode.Directory
        word = "files-go-save" if saves else "files-go-choose" if folders else "files-go-open"
        self.setLabelText(QFileDialog.DialogLabel.Accept, self._app.speech.say(word))
        super().showEvent(event)

    def accept(self) -> None:
        """Take the choice; ask first if it would overwrite a file."""
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
    """Return the existing folders for the side: those of recent records, the usual ones, removable drives."""
    every = (*_usual(), *_drives(), *(Path(path.path).parent for path in app.settings.recent))
    return [one for one in dict.fromkeys(every) if one.is_dir()][:_MOST]


def _usual() -> Iterator[Path]:
    for place in _USUAL:
        yield from map(Path, QStandardPaths.standardLocations(place)[:1])


def _drives() -> Iterator[Path]:
    for volume in QStorageInfo.mountedVolumes():
        root = volume.rootPath()
        if volume.isReady() and (root.startswith(_INSERTED) or root[1:2] == ":"):  # a drive letter
            yield Path(root)
