"""The table of all panels of a record's window: name, class, icon, keys, tables.

The navigation, the sheet of keys, the search, the history, the findings of the check and the settings all
take the panels from here.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PanelSpec:
    """One panel. ``name`` is its folder in ``ui/panels``; the user reads ``phrase``.

    ``class_name`` in ``module`` is imported when the panel is first shown. ``keys`` open the panel, and
    buttons show the first; a panel may have none until the user chooses one.

    ``rows``: the tables whose rows this panel shows. A search hit, a finding or a line of the history leads
    to the panel that lists its table here; each table has only one panel. ``also``: more tables whose rows
    the panel can show when it is asked for by name. ``rows`` may also contain "block", a block of the report.

    ``at_side``: the navigation has a button for the panel, with ``icon``.
    """

    name: str
    module: str
    class_name: str
    icon: str
    keys: tuple[str, ...]
    rows: tuple[str, ...]
    also: tuple[str, ...] = ()
    at_side: bool = True

    @property
    def action(self) -> str:
        """The name of the action that opens it, in ``ui.keys.key_table`` and the settings."""
        return f"panel-{self.name}" if self.at_side else self.name

    @property
    def phrase(self) -> str:
        """The phrase with the panel's name."""
        return f"key-panel-{self.name}"


# In the order of the navigation.
PANELS = (
    PanelSpec(
        "sittings",
        "ui.panels.sittings.sittings_panel",
        "SittingsPanel",
        icon="calendar-event",
        keys=("Ctrl+1",),
        rows=("agenda_item", "sitting", "decision", "officer", "action", "informal_body"),
    ),
    PanelSpec(
        "speakers",
        "ui.panels.speakers.speakers_panel",
        "SpeakersPanel",
        icon="microphone",
        keys=("Ctrl+2",),
        rows=("request",),
    ),
    PanelSpec(
        "panellists",
        "ui.panels.panellists.panellists_panel",
        "PanellistsPanel",
        icon="users-group",
        keys=("Ctrl+3",),
        rows=("panel", "panellist"),
    ),
    PanelSpec(
        "attendance",
        "ui.panels.attendance.attendance_panel",
        "AttendancePanel",
        icon="user-check",
        keys=("Ctrl+4",),
        rows=("delegation", "person", "presence", "attendance_list"),
        also=("participant",),
    ),
    PanelSpec(
        "deliberations",
        "ui.panels.deliberations.deliberations_panel",
        "DeliberationsPanel",
        icon="messages",
        keys=("Ctrl+5",),
        rows=("point",),
        also=("agenda_item",),
    ),
    PanelSpec(
        "recommendations",
        "ui.panels.recommendations.recommendations_panel",
        "RecommendationsPanel",
        icon="gavel",
        keys=("Ctrl+6",),
        rows=("cluster", "recommendation"),
    ),
    PanelSpec(
        "documents",
        "ui.panels.documents.documents_panel",
        "DocumentsPanel",
        icon="files",
        keys=("Ctrl+7",),
        rows=("document",),
    ),
    PanelSpec(
        "report",
        "ui.panels.report.report_panel",
        "ReportPanel",
        icon="file-text",
        keys=("Ctrl+8",),
        rows=("block", "override", "insertion", "omission", "passage"),
    ),
    PanelSpec(
        "history",
        "ui.panels.history.history_panel",
        "HistoryPanel",
        icon="history",
        keys=("Ctrl+9",),
        rows=("journal",),
    ),
    PanelSpec(
        "meeting",  # its key opens it and, pressed again, goes back
        "ui.panels.meeting.meeting_panel",
        "MeetingPanel",
        icon="",
        keys=("Ctrl+I",),
        rows=("meeting", "mandate", "previous_meeting", "outline_section", "grouping"),
        at_side=False,
    ),
)
BY_NAME = {panel.name: panel for panel in PANELS}
AT_SIDE = tuple(panel.name for panel in PANELS if panel.at_side)


def by_row(panels: tuple[PanelSpec, ...]) -> dict[str, str]:
    """Return the panel of each table; raises ``ValueError`` if two panels list the same one."""
    found: dict[str, str] = {}
    for panel in panels:
        for row in panel.rows:
            if row in found:
                raise ValueError(f"rows of {row} are looked for in {found[row]} and in {panel.name}")
            found[row] = panel.name
    return found


BY_ROW = by_row(PANELS)
