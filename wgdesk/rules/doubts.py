"""The facts that a person may mark as doubtful: those that the report prints."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.errors import Refused

# table -> columns and texts; "" means the row itself: perhaps it should not be there at all.
DOUBTABLE: Mapping[str, tuple[str, ...]] = {
    "meeting": (
        *("ordinal", "first_day", "last_day", "mode", "rapporteur_finalizes"),
        *("symbol_draft", "job_draft", "participants_symbol"),
        *("parent_full", "parent_medium", "parent_short", "body_full", "body_short", "instrument_short"),
        *("venue", "opening_overview"),
    ),
    "mandate": ("body",),
    # A doubt on the number without an alternative means: perhaps the sitting will not be held.
    "sitting": ("number", "day", "resumed", "inquorate"),
    "presiding": ("officer_id",),
    "agenda_item": ("title",),
    "item_sitting": ("sitting_id",),  # without an alternative: perhaps the item was not taken up there
    "decision": ("sitting_id", "manner", "orally_amended", "orally_revised"),
    "grouping": ("name",),
    "delegation": ("",),  # whether it attended
    "registration": ("",),
    "attendance_list": ("unnamed",),
    "person": ("name", "running", "function", "gender", "honorific", "delegation_id"),
    "officer": ("person_id", "office", "elected_at_id", "by_acclamation"),
    "panel": ("exchange",),
    "panellist": ("person_id", "grouping_id", "presentation"),
    "request": ("delegation_id", "person_id", "grouping_id"),
    "point": ("quantifier", "said"),
    "cluster": ("heading",),
    "recommendation": ("body",),
    "reservation": ("delegation_id", "dissociates", "body"),
    "action": (
        *("sitting_id", "verb", "manner", "in_favour", "against", "abstaining"),
        *("orally_amended", "orally_revised", "object"),
    ),
    "ballot": ("choice",),
    "sponsor": ("delegation_id", "introduced"),
    "document": ("kind", "by_secretariat", "symbol", "title", "content"),
}

# What only a file may doubt, since no form has a mark for it; the report shows these doubts, too.
BY_FILE: Mapping[str, tuple[str, ...]] = {
    "agenda_item": ("joint_with_id", "no_issues"),
    "delegation": ("party",),
    "document": ("submitter_id",),
    "panel": ("moderator_id", "title", "round_table"),
    "point": ("verb",),
    "recommendation": ("state",),
    "registration": ("delegation_id",),
    "request": ("item_id", "medium"),
}


def is_shown(table: str, column: str) -> bool:
    """Return whether the report shows a doubt on ``column`` of ``table`` in brackets."""
    return column in DOUBTABLE.get(table, ()) or column in BY_FILE.get(table, ())


def check_printed(table: str, column: str) -> None:
    """Raise ``Refused('unknown-field')`` if the report does not print ``column`` of ``table``.

    A record file from elsewhere may have a doubt on any column. It stops the final report too, and the check
    then says that no bracket shows it, unless it is one of ``BY_FILE``.
    """
    if column not in DOUBTABLE.get(table, ()):
        raise Refused("unknown-field", name=f"{table}.{column}" if column else table)
