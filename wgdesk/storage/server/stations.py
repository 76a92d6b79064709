"""What each station of a shared record may do. The server enforces it; ``station_rights`` turns it into SQL.

Every station reads everything, except the display: it sees the record through views without internal facts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SECRETARIAT, CHAIR, RAPPORTEUR, DISPLAY = "secretariat", "chair", "rapporteur", "display"
STATIONS = (SECRETARIAT, CHAIR, RAPPORTEUR, DISPLAY)

# Connections that a login may have at a time; a window has four. Without a limit a login could take all that
# the server has (usually a hundred), and nobody else could act.
CONNECTIONS = {SECRETARIAT: 40, CHAIR: 20, RAPPORTEUR: 20, DISPLAY: 12}

# Texts in ``wording``, by table and field, that the rapporteur does not write and the display does not read.
_DESK_TEXTS = (("ruling", "ruling"), ("suspension", "reason"))
OPEN_TEXTS = " AND ".join(
    f"NOT (\"table\" = '{table}' AND field = '{field}')" for table, field in _DESK_TEXTS
)


@dataclass(frozen=True)
class Right:
    """What a station may write in a table. ``update``: the columns, None for all; ``rows`` is SQL."""

    update: tuple[str, ...] | None = None
    rows: str = "true"  # the condition for the rows that it may write


_ORDER = Right(  # the order of speakers, not who speaks and for how long: that is for the clock keeper
    update=(
        *("sitting_id", "item_id", "lane", "kind", "medium", "said_as", "opened", "quoted"),
        *("delegation_id", "person_id", "grouping_id", "panel_id", "guest", "place", "withdrawn_at"),
        *("absent_at", "deferred_at", "allotted", "text_at", "note"),
    ),
    rows="begun_at IS NULL AND ended_at IS NULL",
)

# By station, the tables that it may write; the secretariat may write all.
RIGHTS: Mapping[str, Mapping[str, Right]] = {
    CHAIR: {
        "request": _ORDER,
        "aligned": Right(),
        "introduced": Right(),
        "list_closing": Right(),
        "message": Right(),
        "option": Right(update=("value",), rows="name LIKE 'limit\\_%'"),
        "presence": Right(rows="assumed"),  # a request implies that the delegation is present
    },
    RAPPORTEUR: {
        "point": Right(),
        "support": Right(),
        "cluster": Right(),
        "recommendation": Right(
            update=("cluster_id", "place", "state", "proposer_id", "orally_amended", "orally_revised"),
            rows="adopted_at IS NULL AND state <> 'adopted'",
        ),
        "insertion": Right(),
        "override": Right(),
        "omission": Right(),
        "doubt": Right(),
        "placeholder": Right(),
        "wording": Right(rows=OPEN_TEXTS),
        "wording_version": Right(
            rows=f"EXISTS (SELECT FROM wgdesk.wording w WHERE w.id = wording_id AND {OPEN_TEXTS})"
        ),
    },
    DISPLAY: {},
}

# By station, the acts that these rights allow; the secretariat may do all. Windows show by this what can be
# done; what the server allows is above, and a test compares the two.
_NOTES = frozenset({"note_clock", "tell_quorum"})  # acts that change only the journal
ACTS: Mapping[str, frozenset[str]] = {
    CHAIR: _NOTES
    | {
        *("ask_floor", "withdraw", "mark_away", "call_back", "defer", "remove_request", "move_request"),
        *("arrange_speakers", "close_list", "reopen_list", "edit_statement", "align", "unalign"),
        *("introduce_document", "remove_introduced"),
        *("note_statement", "receive_text", "name_guest", "correct_delegation", "set_option"),
        *("send_message", "clear_message"),
    },
    RAPPORTEUR: _NOTES
    | {
        *("add_point", "edit_point", "remove_point", "support_point", "unsupport_point", "move_point"),
        *("join_point", "add_cluster", "edit_cluster", "move_cluster", "remove_cluster"),
        *("add_recommendation", "edit_recommendation", "move_recommendation", "remove_recommendation"),
        *("insert_text", "edit_insertion", "move_insertion", "remove_insertion", "leave_out", "put_back"),
        *("edit_block", "restore_block", "confirm_block", "write_text"),
        *("raise_doubt", "settle_doubt", "hold_place", "fill_place"),
    },
    DISPLAY: frozenset(),
}


def may(station: str, act: str) -> bool:
    """Return whether a station may do an act, at least on some rows; unlisted stations may do everything."""
    return station not in ACTS or act in ACTS[station]


def may_write(station: str, table: str, field: str) -> bool:
    """Return whether a station may write the texts of a field."""
    return may(station, "write_text") and (station not in ACTS or (table, field) not in _DESK_TEXTS)


# What the display does not see: whole tables, and columns that are empty for it.
HIDDEN_TABLES = frozenset(
    {
        *("attachment", "content", "doubt", "placeholder", "omission", "override", "support", "message"),
        *("journal_change", "passage", "wording_version", "acceptance"),
    }
)
HIDDEN_COLUMNS: Mapping[str, Mapping[str, str]] = {  # table -> column -> SQL of what it sees instead
    "request": {"note": "''::text"},
    "recommendation": {"proposer_id": "NULL::bigint"},
    "journal": {"args": "'{}'::text", "user": "''::text"},
}
