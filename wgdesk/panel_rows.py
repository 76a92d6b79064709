"""Which panel of a record's window shows the rows of each table.

The windows build their table of panels from this (``ui/state/panel_table.py``). The check of a report uses it
to name the panel where a fault can be mended, also on the command line, where there are no windows.
"""

from __future__ import annotations

from collections.abc import Mapping

# Panel -> the tables whose rows it shows; "block" is a block of the report. A table has only one panel.
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
    "meeting": ("meeting", "mandate", "previous_meeting", "recess", "outline_section", "grouping"),
}
# Rows without a form of their own are edited in the form of a row of this table.
_PART_OF = {
    "presiding": "sitting",
    "informal_meeting": "informal_body",
    "informal_officer": "informal_body",
    "informal_step": "informal_body",
    "item_sitting": "agenda_item",
    "speaker_count": "agenda_item",
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

# The key of a row to go to; a text for a block of the report. None: no row, only the place of its kind.
PlaceKey = int | str | None
PanelPlace = tuple[str, str, PlaceKey]  # panel, table of the row, its key


def panel_of(table: str) -> str:
    """Return the panel in which a row of ``table`` can be mended: the meeting's if no other shows it."""
    return BY_ROW.get(_PART_OF.get(table, table), "meeting")
