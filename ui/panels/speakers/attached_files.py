"""Copies the files attached to a statement from disk into the record, and from the record to disk."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.dialogs.file_choice import ask_save, ask_texts
from ui.panels.speakers.opened_copies import make_folder, remove_left
from ui.state.record_session import RecordSession
from wgdesk.acts.files import attach_file, remove_file, rename_file
from wgdesk.errors import Trouble, UserError, why_of
from wgdesk.reads.queries.files import attached_file
from wgdesk.reads.values.files import AttachedFile
from wgdesk.reads.values.floor import AttachmentNow, RequestNow
from wgdesk.rules.files import MOST_BYTES, check_size, is_opened, tidy_name
from wgdesk.storage.atomic_write import write_whole
from wgdesk.storage.given_file import open_given

T = TypeVar("T")


class Files:
    """Attaches, opens, saves and removes files. Emits errors as ``session.faulted``; the panel shows them."""

    def __init__(self, session: RecordSession) -> None:
        self._session = session
        self._from = session.path.parent  # later the folder of the last file attached
        self._copies: Path | None = None  # temporary folder for opened copies
        remove_left(session.app.clock())

    def ask(self, parent: QWidget, request: RequestNow) -> None:
        """Let the user choose files, then attach them to a statement."""
        ask_texts(self._session.app, parent, self._from, partial(self.attach, request))

    def attach(self, request: RequestNow, paths: Sequence[Path]) -> None:
        """Attach files one after the other; stop at the first that fails."""
        for path in paths:
            content = self._told(partial(read_file, path))
            if content is None:
                return
            self._from = path.parent
            if not self._session.do(attach_file, request_id=request.id, name=path.name, content=content):
                return

    def rename(self, file: AttachmentNow, name: str) -> None:
        self._session.do(rename_file, attachment_id=file.id, name=name)

    def remove(self, file: AttachmentNow) -> None:
        self._session.do(remove_file, attachment_id=file.id)

    def open(self, file: AttachmentNow) -> None:
        """Open a read-only copy with the desktop's program; do nothing for an unknown kind of file."""
        if is_opened(file.name):
            self._told(partial(self._open, file))

    def save(self, parent: QWidget, file: AttachmentNow) -> None:
        """Ask where to save a file, then write it there."""
        app = self._session.app
        folder = Path(app.settings.export_folder or self._session.path.parent)

        def then(path: Path) -> None:
            self._told(lambda: write_file(path, self._taken_out(file).data))

        # A forged record may contain any file name, so clean it whenever a file leaves the record.
        ask_save(app, parent, folder / tidy_name(file.name), then)

    def _open(self, file: AttachmentNow) -> None:
        found = self._taken_out(file)
        try:
            path = Path(tempfile.mkdtemp(dir=self._folder())) / tidy_name(found.name)
            path.write_bytes(found.data)
            path.chmod(stat.S_IREAD)  # changes made in the copy would be lost
        except OSError as fault:
            raise Trouble("cannot-write", name=found.name, why=why_of(fault)) from fault
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            raise Trouble("no-program", name=found.name)

    def _folder(self) -> Path:
        """Return the folder for opened copies, which is deleted when the program ends."""
        if self._copies is None:
            self._copies = make_folder(self._session.app.clock())
        return self._copies

    def _taken_out(self, file: AttachmentNow) -> AttachedFile:
        return self._session.desk.read(attached_file, file.id)

    def _told(self, step: Callable[[], T]) -> T | None:
        try:
            return step()
        except UserError as fault:
            self._session.faulted.emit(fault)
            return None


def read_file(path: Path) -> bytes:
    """Return the bytes of a file to attach.

    Raises ``Refused``: 'not-a-file', 'empty-file', 'file-too-large'; and ``Trouble('cannot-read')``.
    """
    try:
        with open_given(path) as handle:
            check_size(os.fstat(handle.fileno()).st_size)
            return handle.read(MOST_BYTES + 1)
    except OSError as fault:
        raise Trouble("cannot-read", name=path.name, why=why_of(fault)) from fault


def write_file(path: Path, data: bytes) -> None:
    """Write the whole file or nothing; raises ``Trouble('cannot-write')``."""
    try:
        write_whole(path, data)
    except OSError as fault:
        raise Trouble("cannot-write", name=path.name, why=why_of(fault)) from fault
