"""The rights of the stations as SQL: on tables, columns and rows; the display gets views.

Nobody may delete; the function ``remove_row`` does it. A login with the right to delete could lock whole
tables, and so could one that may change all columns of a table; nobody may change a key. Rows are written, or
locked while reading, only in an act: otherwise logins could block rows in turns for ever, without ever being
next.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from psycopg import sql

from wgdesk.storage.server.stations import (
    DISPLAY,
    HIDDEN_COLUMNS,
    HIDDEN_TABLES,
    OPEN_TEXTS,
    RIGHTS,
    SECRETARIAT,
    Right,
)

TABLES, SHOWN = "wgdesk", "wgdesk_display"  # the schemas of the tables and of the display's views
JOURNAL = frozenset({"journal", "journal_change"})  # only functions of the server write them
CONTENT = "content"  # bytes under their own hash; they are added and never changed

TableColumns = Mapping[str, Mapping[str, str]]  # table -> column -> type


def rights(login: str, station: str, columns: TableColumns) -> Iterator[sql.Composed | sql.SQL]:
    """Yield the statements that give a station its rights on the tables that exist so far."""
    who = sql.Identifier(login)
    if station == DISPLAY:
        yield from _views(who, columns)
        return
    yield sql.SQL("GRANT USAGE ON SCHEMA {} TO {}").format(sql.Identifier(TABLES), who)
    yield sql.SQL("GRANT SELECT ON ALL TABLES IN SCHEMA {} TO {}").format(sql.Identifier(TABLES), who)
    for table in sorted(columns.keys() - JOURNAL):
        right = _right(station, table)
        if right is not None:
            yield from _may_write(who, table, right, columns[table])
        yield from _policies(who, station, table, right)


def removals(station: str, columns: TableColumns) -> Iterator[tuple[str, str]]:
    """Yield the tables from which a station may delete rows, each with an SQL condition for these rows."""
    for table in sorted(columns.keys() - JOURNAL - {CONTENT}):
        right = _right(station, table)
        if right is not None:
            yield table, right.rows


def _right(station: str, table: str) -> Right | None:
    return Right() if station == SECRETARIAT else RIGHTS[station].get(table)


def _may_write(
    who: sql.Identifier, table: str, right: Right, columns: Mapping[str, str]
) -> Iterator[sql.Composed]:
    name = sql.Identifier(table)
    # An upgrade passes through former versions, which lack some of the columns that a right names.
    changed = [column for column in right.update or columns if column in columns.keys() - {"id"}]
    names = sql.SQL(", ").join(map(sql.Identifier, changed))
    yield sql.SQL("GRANT INSERT ON {} TO {}").format(name, who)
    if table != CONTENT:
        yield sql.SQL("GRANT UPDATE ({}) ON {} TO {}").format(names, name, who)


def _policies(who: sql.Identifier, station: str, table: str, right: Right | None) -> Iterator[sql.Composed]:
    name = sql.Identifier(table)
    yield sql.SQL("ALTER TABLE {} ENABLE ROW LEVEL SECURITY").format(name)
    yield sql.SQL("ALTER TABLE {} FORCE ROW LEVEL SECURITY").format(name)
    if station == SECRETARIAT:  # the first station, so the owner's policy is made once
        yield sql.SQL("CREATE POLICY owner ON {} TO CURRENT_ROLE USING (true)").format(name)
    policy = sql.Identifier(f"{station}_reads")
    yield sql.SQL("CREATE POLICY {} ON {} FOR SELECT TO {} USING (true)").format(policy, name, who)
    if right is None:
        return
    rows = sql.SQL(f"({right.rows}) AND (SELECT {TABLES}.acting())")
    for act, clause in (("INSERT", "WITH CHECK ({})"), ("UPDATE", "USING ({})")):
        policy = sql.Identifier(f"{station}_{act.lower()}s")
        condition = sql.SQL(clause).format(rows)
        yield sql.SQL("CREATE POLICY {} ON {} FOR {} TO {} {}").format(
            policy, name, sql.SQL(act), who, condition
        )


def _views(who: sql.Identifier, columns: TableColumns) -> Iterator[sql.Composed]:
    """Give the display a view of each table, without internal columns and with the rights of the reader."""
    both = sql.SQL("GRANT USAGE ON SCHEMA {}, {} TO {}")
    yield both.format(sql.Identifier(TABLES), sql.Identifier(SHOWN), who)
    for table, names in columns.items():
        yield from _empty_view(who, table) if table in HIDDEN_TABLES else _view(who, table, list(names))
        if table not in JOURNAL:
            rows = sql.SQL(OPEN_TEXTS if table == "wording" else "true")
            policy = sql.SQL("CREATE POLICY display_reads ON {} FOR SELECT TO {} USING ({})")
            yield policy.format(sql.Identifier(TABLES, table), who, rows)
    yield from _view(who, "meeting_lock", ["id", "version", "frame"])


def _view(who: sql.Identifier, table: str, names: list[str]) -> Iterator[sql.Composed]:
    hidden = HIDDEN_COLUMNS.get(table, {})
    shown = sql.SQL(", ").join(
        sql.SQL("{} AS {}").format(sql.SQL(hidden[one]), sql.Identifier(one))
        if one in hidden
        else sql.Identifier(one)
        for one in names
    )
    source, view = sql.Identifier(TABLES, table), sql.Identifier(SHOWN, table)
    seen = sql.SQL(", ").join(sql.Identifier(one) for one in names if one not in hidden)
    yield sql.SQL("CREATE VIEW {} WITH (security_invoker = true) AS SELECT {} FROM {}").format(
        view, shown, source
    )
    yield sql.SQL("GRANT SELECT ON {} TO {}").format(view, who)
    yield sql.SQL("GRANT SELECT ({}) ON {} TO {}").format(seen, source, who)


def _empty_view(who: sql.Identifier, table: str) -> Iterator[sql.Composed]:
    """Yield a view with the columns of a table but no rows, so that the program's queries need not change."""
    view = sql.Identifier(SHOWN, table)
    source = sql.Identifier(TABLES, table)
    yield sql.SQL("CREATE VIEW {} AS SELECT * FROM {} WHERE false").format(view, source)
    yield sql.SQL("GRANT SELECT ON {} TO {}").format(view, who)
