"""Unsaved text, from this run of the program and from one that ended before it was saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ui.state.value_signal import ValueSignal, value_signal
from wgdesk.errors import Trouble, why_of
from wgdesk.storage import draft_file as file
from wgdesk.storage.draft_file import Draft

DraftPlace = tuple[str, str, str, str, str]  # type of ``Draft.place``
WITHIN = 400  # milliseconds from a key press until the text is on disk


class Drafts(QObject):
    """The drafts of one record. ``changed``: they have changed, or have been written to disk.

    ``earlier``: those of a run that ended before they were saved. ``where``: set by the window, the panel in
    front and the row selected there, so that a draft can say where it was typed.
    """

    changed = Signal()
    failed: ValueSignal[Trouble] = value_signal()

    def __init__(self, record: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = file.beside(record)
        self.earlier: list[Draft] = []
        self.where: Callable[[], tuple[str, str]] = lambda: ("", "")
        self._now: dict[DraftPlace, Draft] = {}
        self._written: list[Draft] = []
        self._timer = QTimer(self, singleShot=True, interval=WITHIN)
        self._timer.timeout.connect(self.write)

    def load(self) -> None:
        """Read the drafts of an earlier run; rename and report a file that does not hold drafts."""
        try:
            self.earlier = list(file.read(self._path))
        except (OSError, ValueError) as fault:
            self._set_aside(fault)
        self._written = list(self.earlier)
        self.changed.emit()

    def _set_aside(self, fault: Exception) -> None:
        aside = self._path.with_name(f"{self._path.name}.unreadable")
        try:
            self._path.replace(aside)
        except OSError:
            aside = self._path
        self.failed.emit(Trouble("drafts-unreadable", name=aside.name))

    # -- typing --------------------------------------------------------------------------------------------

    def typed(self, draft: Draft) -> None:
        """Keep the text of a field; it is on disk ``WITHIN`` milliseconds later."""
        if self._now.get(draft.place) != draft:
            self._now[draft.place] = draft
            if not self._timer.isActive():
                self._timer.start()
            self.changed.emit()

    def settled(self, place: DraftPlace) -> None:
        """Drop the draft of a field that was saved or discarded."""
        if self._now.pop(place, None) is not None:
            self.write()

    def found_at(self, place: DraftPlace) -> Draft | None:
        """Return the unsaved text of a field; None if there is none."""
        return self._now.get(place)

    @property
    def pending(self) -> bool:
        """Whether anything typed in this run is unsaved."""
        return bool(self._now)

    @property
    def typing(self) -> bool:
        """Whether anything typed is not on disk yet."""
        return self._timer.isActive()

    # -- earlier ones --------------------------------------------------------------------------------------

    def bring_back(self, draft: Draft) -> None:
        """Treat an earlier draft as if it had just been typed: its field shows it once visible."""
        self.earlier.remove(draft)
        self._now[draft.place] = draft
        self.write()

    def give_up(self, draft: Draft) -> None:
        """Treat a draft as an earlier one again, because its field cannot be shown."""
        if self._now.pop(draft.place, None) is not None:
            self.earlier.append(draft)
            self.write()

    def discard(self, draft: Draft) -> None:
        """Forget an earlier draft."""
        self.earlier.remove(draft)
        self.write()

    # -- the file ------------------------------------------------------------------------------------------

    def write(self) -> None:
        """Write all drafts to the disk now, if they have changed."""
        self._timer.stop()
        held = [*self.earlier, *self._now.values()]
        if held != self._written:
            try:
                file.write(self._path, held)
            except OSError as fault:
                self.failed.emit(Trouble("cannot-write", name=self._path.name, why=why_of(fault)))
            else:
                self._written = held
        self.changed.emit()
