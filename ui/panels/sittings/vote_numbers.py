"""The numbers of a vote as announced: three boxes that can be filled without leaving the keyboard."""

from __future__ import annotations

from typing import TypedDict

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.state.app_context import AppContext
from ui.widgets.fields import Counter
from wgdesk.acts.helpers.argument_kinds import VOTES, VoteChoice
from wgdesk.words.writing import COMMAS

_MOST = 500  # most votes in a tally
_UNSAID = -1
_ON = f" -/{COMMAS}"  # characters between the numbers of a tally: 30-2-1


class VoteCounts(TypedDict, total=False):
    """The numbers of a vote, as arguments of the acts that record it; None: not announced."""

    in_favour: int | None
    against: int | None
    abstaining: int | None


class VoteNumbers(QObject):
    """The boxes for votes in favour, against and abstaining; a number that was not announced stays empty.

    Space and a dash go on to the next box, as Tab does. ``entered``: Enter was pressed in one of them.
    """

    entered = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self.boxes: dict[VoteChoice, Counter] = {choice: self._box(app) for choice in VOTES}

    def _box(self, app: AppContext) -> Counter:
        box = Counter(app, _UNSAID, _MOST)
        box.setSpecialValueText("–")  # the minimum stands for "not announced"
        box.installEventFilter(self)
        return box

    @property
    def numbers(self) -> VoteCounts:
        """The numbers in the boxes."""
        values = {choice: box.value() for choice, box in self.boxes.items()}
        said = {choice: None if number == _UNSAID else number for choice, number in values.items()}
        return {
            "in_favour": said[VoteChoice.IN_FAVOUR],
            "against": said[VoteChoice.AGAINST],
            "abstaining": said[VoteChoice.ABSTAINING],
        }

    def show_number(self, choice: VoteChoice, number: int | None) -> None:
        """Show the number of votes for a choice; None if it was not announced."""
        self.boxes[choice].show_number(_UNSAID if number is None else number)

    def begin(self, typed: str) -> None:
        """Go to the first box, and type there a digit that was pressed elsewhere."""
        first = self.boxes[VOTES[0]]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.lineEdit().setText(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to the next box, or emit ``entered`` on Enter."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.text() and event.text() in _ON:
            boxes = list(self.boxes.values())
            after = boxes[(boxes.index(watched) + 1) % len(boxes)]  # type: ignore[arg-type]
            after.setFocus(Qt.FocusReason.TabFocusReason)
            after.selectAll()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            watched.interpretText()  # type: ignore[attr-defined]
            self.entered.emit()
        return False
