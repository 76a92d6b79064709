"""The panels of a record's window, one of them in front."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QStackedWidget

from ui.parts.panel import BasePanel
from ui.state.panel_table import AT_SIDE, BY_NAME
from ui.state.record_session import RecordSession
from ui.windows.record.empty_panel import EmptyPanel


class PanelStack(QStackedWidget):
    """Makes each panel when it is wanted for the first time, and lets them go when there is no meeting.

    ``made`` has those that were made, by name; ``empty`` is in front while there is no meeting.
    """

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session = session
        self.made: dict[str, BasePanel] = {}
        self.empty = EmptyPanel(session)
        self._before = "sittings"  # the panel of the navigation that was in front last
        self.addWidget(self.empty)

    @property
    def front(self) -> BasePanel:
        """The panel in front."""
        front = self.currentWidget()
        assert isinstance(front, BasePanel)
        return front

    @property
    def front_name(self) -> str:
        """The name of the panel in front; empty if there is no meeting."""
        return next((name for name, panel in self.made.items() if panel is self.front), "")

    def bring(self, name: str) -> BasePanel:
        """Bring a panel to the front and return it."""
        if name not in self.made:
            spec = BY_NAME[name]
            made: BasePanel = getattr(import_module(spec.module), spec.class_name)(self._session)
            self.made[name] = made
            self.addWidget(made)
        if name in AT_SIDE:
            self._before = name
        self.setCurrentWidget(self.made[name])
        return self.made[name]

    def let_go(self) -> None:
        """Show what to do without a meeting: there is nothing that a panel could show."""
        self.setCurrentWidget(self.empty)
        self.empty.enter()
        while self.made:
            _, panel = self.made.popitem()
            self.removeWidget(panel)
            panel.deleteLater()

    def to_begin_with(self) -> str:
        """Return the panel one worked in last, at first the report; a meeting that is to come is prepared."""
        live = self._session.live
        if not any(one.opened_at for one in live.programme.sittings):
            return "sittings"
        if self._session.app.settings.panel in AT_SIDE:
            return self._session.app.settings.panel
        return "speakers" if live.sitting is not None and live.sitting.is_open else "report"

    def beside(self, name: str) -> str:
        """Return ``name``, or the panel to go back to if that one is in front already."""
        return self._before if self.front_name == name else name
