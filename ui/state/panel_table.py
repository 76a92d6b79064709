"""The table of all panels of a record's window: name, icon, keys.

The navigation, the sheet of keys, the search, the history, the findings of the check and the settings all
take the panels from here. Which rows each panel shows is in ``wgdesk/panel_rows.py``, which the check uses
too.
"""

from __future__ import annotations

from dataclasses import dataclass

from wgdesk.panel_rows import ROWS


@dataclass(frozen=True)
class PanelSpec:
    """One panel. ``name`` is its folder in ``ui/panels``; the user reads ``phrase``.

    ``class_name`` in ``module`` is imported when the panel is first shown. ``keys`` open the panel, and
    buttons show the first; a panel may have none until the user chooses one.

    ``also``: tables whose rows the panel can show if asked by name, in addition to ``rows``.

    ``at_side``: the navigation has a button for the panel, with ``icon``.
    """

    name: str
    icon: str
    keys: tuple[str, ...]
    also: tuple[str, ...] = ()
    at_side: bool = True

    @property
    def module(self) -> str:
        """The module with the panel's class."""
        return f"ui.panels.{self.name}.{self.name}_panel"

    @property
    def class_name(self) -> str:
        """The name of its class."""
        return f"{self.name.capitalize()}Panel"

    @property
    def rows(self) -> tuple[str, ...]:
        """The tables whose rows are shown here, for search hits, findings and lines of the history."""
        return ROWS[self.name]

    @property
    def action(self) -> str:
        """The name of the action that opens the panel, in ``ui.keys.key_table`` and the settings."""
        return f"panel-{self.name}" if self.at_side else self.name

    @property
    def phrase(self) -> str:
        """The phrase for the panel's name."""
        return f"key-panel-{self.name}"


# In the order of the navigation.
PANELS = (
    PanelSpec("sittings", "calendar-event", ("Ctrl+1",)),
    PanelSpec("speakers", "microphone", ("Ctrl+2",)),
    PanelSpec("panellists", "users-group", ("Ctrl+3",)),
    PanelSpec("attendance", "user-check", ("Ctrl+4",), also=("participant",)),
    PanelSpec("deliberations", "messages", ("Ctrl+5",), also=("agenda_item",)),
    PanelSpec("recommendations", "gavel", ("Ctrl+6",)),
    PanelSpec("documents", "files", ("Ctrl+7",)),
    PanelSpec("report", "file-text", ("Ctrl+8",)),
    PanelSpec("history", "history", ("Ctrl+9",)),
    PanelSpec("meeting", "", ("Ctrl+I",), at_side=False),  # pressed again, its key leaves the panel
)
BY_NAME = {panel.name: panel for panel in PANELS}
AT_SIDE = tuple(panel.name for panel in PANELS if panel.at_side)
