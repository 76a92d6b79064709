"""The panels of a record's window, one of them visible."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.parts.panel import BasePanel
from ui.state.panel_table import AT_SIDE, BY_NAME
from ui.state.record_session import RecordSession
from ui.windows.record.empty_panel import EmptyPanel


class PanelStack(QStackedWidget):
    """Makes each panel when it is first shown, and deletes all if the meeting is removed.

    ``made``: the panels that exist, by name. ``empty``: shown while there is no meeting. ``spread``: a panel
    now takes the whole window, or no longer does.
    """

    spread = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session = session
        self.made: dict[str, BasePanel] = {}
        self.empty = EmptyPanel(session)
        self._before = "sittings"  # the last front panel that has a button in the navigation
        self.addWidget(self.empty)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the front panel; the others need no room."""
        front = self.currentWidget()
        return front.minimumSizeHint() if front is not None else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return the least height here too, since a panel with more room shows more."""
        return self.minimumSizeHint().height()

    @property
    def front(self) -> BasePanel:
        front = self.currentWidget()
        assert isinstance(front, BasePanel)
        return front

    @property
    def front_name(self) -> str:
        """The name of the front panel; empty if there is no meeting."""
        return next((name for name, panel in self.made.items() if panel is self.front), "")

    def bring(self, name: str) -> BasePanel:
        """Show a panel and return it; on first showing, the rest follows its first paint."""
        anew = name not in self.made
        if anew:
            spec = BY_NAME[name]
            made: BasePanel = getattr(import_module(spec.module), spec.class_name)(self._session)
            made.spread.connect(self.spread)
            self.made[name] = made
            self.addWidget(made)
        self._session.app.theme.finish(self.made[name])
        if name in AT_SIDE:
            self._before = name
        self.setCurrentWidget(self.made[name])
        if anew:
            self.made[name].rest.begin(self.made[name].fill())
        return self.made[name]

    def let_go(self) -> None:
        """Show ``empty`` and delete all panels, because the meeting was removed."""
        self.setCurrentWidget(self.empty)
        self.empty.enter()
        while self.made:
            _, panel = self.made.popitem()
            panel.rest.stop()
            self.removeWidget(panel)
            panel.deleteLater()

    def to_begin_with(self) -> str:
        """Return the panel to show first.

        Before the first sitting has opened: the sittings. Later: the panel in front when the program was last
        used or, if unknown, the speakers during a sitting, else the report.
        """
        live = self._session.live
        if not any(sitting.opened_at for sitting in live.programme.sittings):
            return "sittings"
        if self._session.app.settings.panel in AT_SIDE:
            return self._session.app.settings.panel
        return "speakers" if live.sitting is not None and live.sitting.is_open else "report"

    def beside(self, name: str) -> str:
        """Return ``name`` or, if that is in front already, the panel that was in front before."""
        return self._before if self.front_name == name else name
