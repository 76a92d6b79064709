"""The file dialog: in the language of the program, with its folders, and replacing nothing unasked."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.ask import Ask
from ui.dialogs.file_choice import ask_earlier, ask_folder, ask_save
from ui.dialogs.file_dialog import FileDialog
from ui.state.app_context import AppContext
from ui.widgets.buttons import Button


@pytest.fixture
def parent(app: AppContext, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def the(parent: QWidget) -> FileDialog:
    found = parent.findChild(FileDialog)
    assert isinstance(found, FileDialog)
    return found


def words(dialog: FileDialog) -> Iterator[str]:
    """Yield the texts of a dialog, and its names for screen readers."""
    yield dialog.windowTitle()
    yield from (one.text() for one in dialog.findChildren(QLabel))
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisibleTo(dialog):
            yield from (button.text(), button.toolTip(), button.accessibleName())
    yield from (one.text() for one in dialog.findChildren(QAction) if one.objectName().startswith("qt_"))
    files = dialog.findChild(QTreeView, "treeView")
    assert isinstance(files, QTreeView)
    for column in range(files.model().columnCount()):
        if not files.isColumnHidden(column):
            yield files.model().headerData(column, Qt.Orientation.Horizontal)


@pytest.mark.parametrize("ask", [ask_earlier, ask_folder, ask_save])
def test_the_dialog_is_entirely_in_the_language_of_the_program(
    app: AppContext, parent: QWidget, tmp_path: Path, ask: object
) -> None:
    start = () if ask is ask_earlier else (tmp_path / "meeting.wgdesk",)
    ask(app, parent, *start, lambda _: None)  # type: ignore[operator]
    said = [one for one in words(the(parent)) if one]
    assert len(said) > 12
    assert [one for one in said if re.search("[A-Za-z]", one)] == []


def test_the_button_names_its_action(app: AppContext, parent: QWidget, tmp_path: Path) -> None:
    app.change(language="en")
    for ask, word in ((ask_save, "Save"), (ask_folder, "Choose")):
        ask(app, parent, tmp_path / "a.wgdesk", lambda _: None)
        dialog = the(parent)
        assert dialog.labelText(FileDialog.DialogLabel.Accept) == word
        dialog.setParent(None)
        dialog.deleteLater()


def test_a_file_is_replaced_only_after_a_question(
    app: AppContext, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    there, chosen = tmp_path / "there.wgdesk", list[Path]()
    there.write_text("of somebody")
    ask_save(app, parent, there, chosen.append)
    dialog = the(parent)
    dialog.accept()
    (question,) = dialog.findChildren(Ask)
    question.reject()
    assert dialog.isVisible()  # another name can be typed
    assert chosen == []
    dialog.accept()
    question = next(one for one in dialog.findChildren(Ask) if one.isVisible())
    replace = next(one for one in question.findChildren(Button) if one.property("look") == "go")
    assert not replace.isDefault()  # Enter twice does not replace a file
    with qtbot.waitSignal(dialog.finished):
        replace.click()
    assert chosen == [there]


@pytest.mark.parametrize("by", ["button", "key"])
def test_replacing_is_asked_whichever_way_one_saves(
    app: AppContext, parent: QWidget, tmp_path: Path, by: str
) -> None:
    there, chosen = tmp_path / "there.wgdesk", list[Path]()
    there.write_text("of somebody")
    ask_save(app, parent, there, chosen.append)
    dialog = the(parent)
    if by == "button":
        word = dialog.labelText(FileDialog.DialogLabel.Accept)
        next(one for one in dialog.findChildren(QAbstractButton) if one.text() == word).click()
    else:
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(name, QLineEdit)
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert len(dialog.findChildren(Ask)) == 1
    assert (chosen, dialog.isVisible()) == ([], True)


def test_a_new_name_is_taken_at_once(app: AppContext, parent: QWidget, tmp_path: Path) -> None:
    chosen = list[Path]()
    ask_save(app, parent, tmp_path / "new.wgdesk", chosen.append)
    the(parent).accept()
    assert chosen == [tmp_path / "new.wgdesk"]


def test_the_sidebar_lists_the_folders_of_recent_records(
    app: AppContext, parent: QWidget, tmp_path: Path
) -> None:
    record = tmp_path / "records" / "a.wgdesk"
    record.parent.mkdir()
    app.keep(app.settings.opened(record, app.clock(), "A meeting"))
    ask_earlier(app, parent, lambda _: None)
    assert str(record.parent) in [one.toLocalFile() for one in the(parent).sidebarUrls()]
