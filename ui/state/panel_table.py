"""The table of all panels of a record's window: name, class, icon, keys.

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
    module: str
    class_name: str
    icon: str
    keys: tuple[str, ...]
    also: tuple[str, ...] = ()
    at_side: bool = True

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
    PanelSpec(
        "sittings",
        "ui.panels.sittings.sittings_panel",
        "SittingsPanel",
        icon="calendar-event",
        keys=("Ctrl+1",),
    ),
    PanelSpec(
        "speakers",
        "ui.panels.speakers.speakers_panel",
        "SpeakersPanel",
        icon="microphone",
        keys=("Ctrl+2",),
    ),
    PanelSpec(
        "panellists",
        "ui.panels.panellists.panellists_panel",
        "PanellistsPanel",
        icon="users-group",
        keys=("Ctrl+3",),
    ),
    PanelSpec(
        "attendance",
        "ui.panels.attendance.attendance_panel",
        "AttendancePanel",
        icon="user-check",
        keys=("Ctrl+4",),
        also=("participant",),
    ),
    PanelSpec(
        "deliberations",
        "ui.panels.deliberations.deliberations_panel",
        "DeliberationsPanel",
        icon="messages",
        keys=("Ctrl+5",),
        also=("agenda_item",),
    ),
    PanelSpec(
        "recommendations",
        "ui.panels.recommendations.recommendations_panel",
        "RecommendationsPanel",
        icon="gavel",
        keys=("Ctrl+6",),
    ),
    PanelSpec(
        "documents",
        "ui.panels.documents.documents_panel",
        "DocumentsPanel",
        icon="files",
        keys=("Ctrl+7",),
    ),
    PanelSpec(
        "report",
        "ui.panels.report.report_panel",
        "ReportPanel",
        icon="file-text",
        keys=("Ctrl+8",),
    ),
    PanelSpec(
        "history",
        "ui.panels.history.history_panel",
        "HistoryPanel",
        icon="history",
        keys=("Ctrl+9",),
    ),
    PanelSpec(
        "meeting",  # its key opens the panel and, pressed again, leaves it
        "ui.panels.meeting.meeting_panel",
        "MeetingPanel",
        icon="",
        keys=("Ctrl+I",),
        at_side=False,
    ),
)
BY_NAME = {panel.name: panel for panel in PANELS}
AT_SIDE = tuple(panel.name for panel in PANELS if panel.at_side)
