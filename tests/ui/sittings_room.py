"""The panel of sittings in its window, the record behind it, and a clock set by the test."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import bare, press, type_text
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.helpers.argument_kinds import Gender
from wgdesk.reads.values.programme import Programme

BEGIN = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)  # 10:00 in Vienna
TOPICS = ({"ar": "الأنهار", "en": "Rivers"}, {"ar": "البحيرات", "en": "Lakes"})


class Moving:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now


class Here:
    """The panel with its window, its record and the clock; the form of a sitting is open."""

    def __init__(self, window: RecordWindow, clock: Moving) -> None:
        self.window, self.clock = window, clock
        panel = window.show_panel("sittings")
        assert isinstance(panel, SittingsPanel)
        self.panel = panel
        self.desk = window.desk
        panel.go_to("sitting", self.programme.sittings[0].id)

    @property
    def programme(self) -> Programme:
        return self.window.session.live.programme

    def view(self, name: str) -> QWidget:
        return self.panel.lists[name].list

    def texts(self, name: str) -> list[str]:
        return [bare(row.text) for row in self.panel.lists[name].list.rows.rows]

    def come_to(self, name: str) -> None:
        if not self.view(name).isVisibleTo(self.panel):  # behind its heading
            self.panel.details.wanted.emit("officers" if name == "informal" else name)
        self.view(name).setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, name: str, at: int) -> None:
        self.come_to(name)
        self.panel.lists[name].list.setCurrentIndex(self.panel.lists[name].list.rows.index(at))

    def space(self) -> None:
        self.clock.now += timedelta(seconds=1)
        press(self.panel.rests_on(), Qt.Key.Key_Space)

    @property
    def step(self) -> str:
        return bare(self.panel.present_card.go.words)

    def key(self, letter: str) -> None:
        type_text(self.panel.rests_on(), letter)


def elect(here: Here, name: str, new: int | None = 0) -> None:
    """Add an officer with a new name; ``new``: 0 a woman, 1 a man, None as the name tells."""
    here.come_to("officers")
    here.panel.lists["officers"].add.click()
    pick = here.panel.forms["officer-add"].pick
    type_text(pick.field, name)
    keys = [row.key for row in pick.matches]
    downs = 0 if new is None else keys.index((Gender.F, Gender.M)[new]) + pick.undecided
    for _ in range(downs):
        press(pick.field, Qt.Key.Key_Down)
    press(pick.field, Qt.Key.Key_Return)
