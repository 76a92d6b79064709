"""The panel of a record's window in which the rows of each table are shown: the one list of them.

The windows make their table of panels from it (``ui/state/panel_table.py``); the check of a report names with
it where to mend what it found, also on the command line, where there are no windows.
"""

from __future__ import annotations

from collections.abc import Mapping

# By panel, the tables whose rows lead to it; "block" is a block of the report. A table has only one panel.
ROWS: Mapping[str, tuple[str, ...]] = {
    "sittings": ("agenda_item", "sitting", "decision", "officer", "action", "informal_body"),
    "speakers": ("request",),
    "panellists": ("panel", "panellist"),
    "attendance": ("delegation", "person", "presence", "attendance_list"),
    "deliberations": ("point",),
    "recommendations": ("cluster", "recommendation"),
    "documents": ("document",),
    "report": ("block", "override", "insertion", "omission", "passage"),
    "history": ("journal",),
    "meeting": ("meeting", "mandate", "previous_meeting", "outline_section", "grouping"),
}
# Rows that have no form of their own stand in the form of a row of this table.
_PART_OF = {
    "presiding": "sitting",
    "item_sitting": "agenda_item",
    "registration": "delegation",
    "reservation": "recommendation",
    "ballot": "action",
    "sponsor": "action",
}


def by_row(rows: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Return the panel of each table; raises ``ValueError`` if two panels list the same one."""
    found: dict[str, str] = {}
    for panel, tables in rows.items():
        for table in tables:
            if table in found:
                raise ValueError(f"rows of {table} are looked for in {found[table]} and in {panel}")
            found[table] = panel
    return found


BY_ROW = by_row(ROWS)


def panel_of(table: str) -> str:
    """Return the panel in which a row of ``table`` is mended: that of the meeting if no other shows it."""
    return BY_ROW.get(_PART_OF.get(table, table), "meeting")
