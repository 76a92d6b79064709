"""The triggers by which a server notes what an act changes, row by row, as the journal of a file has it.

Values are written exactly as by ``acting.plain_values``, so the same acts give the same journal wherever they
are done. Session settings of a login, such as fewer digits of numbers, change nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

# By the type of a column, how its value becomes JSON; "{}" is the value.
_AS_JSON = {
    "TEXT": "to_json({}::text)::text",
    "BOOLEAN": "{}::text",
    "INTEGER": "{}::text",
    "BIGINT": "{}::text",
    # Python writes a whole float with a decimal point.
    "FLOAT": "CASE WHEN {0} = trunc({0}) THEN {0}::bigint || '.0' ELSE {0}::text END",
    "DATE": "'\"' || to_char({}, 'YYYY-MM-DD') || '\"'",
    "TIMESTAMP": (
        "'\"' || to_char({0}, 'YYYY-MM-DD\"T\"HH24:MI:SS' || CASE WHEN {0} = date_trunc('second', {0})"
        " THEN '' ELSE '.US' END) || '+00:00\"'"
    ),
}

# A table may have a column named "first"; columns are qualified, so the bare name is the variable.
_FUNCTION = """
CREATE FUNCTION wgdesk."note_{table}"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp SET extra_float_digits = 1 AS $$
#variable_conflict use_variable
DECLARE
    first integer := wgdesk.next_change();
BEGIN
    IF first IS NULL THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'INSERT' THEN
        INSERT INTO wgdesk.under_way_change
        SELECT pg_current_xact_id(), first - 1 + row_number() OVER (ORDER BY n.id),
            '{table}', n.id, 'insert', '{{}}', {whole_new}
        FROM new_rows n;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO wgdesk.under_way_change
        SELECT pg_current_xact_id(), first - 1 + row_number() OVER (ORDER BY o.id),
            '{table}', o.id, 'delete', {whole_old}, '{{}}'
        FROM old_rows o;
    ELSE
        INSERT INTO wgdesk.under_way_change
        SELECT pg_current_xact_id(), first - 1 + row_number() OVER (ORDER BY o.id),
            '{table}', o.id, 'update', {changed_old}, {changed_new}
        FROM old_rows o JOIN new_rows n USING (id)
        WHERE o IS DISTINCT FROM n;
    END IF;
    RETURN NULL;
END $$;
"""
_ROWS = {
    "INSERT": "NEW TABLE AS new_rows",
    "DELETE": "OLD TABLE AS old_rows",
    "UPDATE": "OLD TABLE AS old_rows NEW TABLE AS new_rows",
}


def journal_triggers(table: str, columns: Mapping[str, str]) -> Iterator[str]:
    """Yield statements by which the server notes all changes of a table; ``columns``: name -> type."""
    yield _FUNCTION.format(
        table=table,
        whole_new=_whole("n", columns),
        whole_old=_whole("o", columns),
        changed_old=_changed("o", columns),
        changed_new=_changed("n", columns),
    )
    for kind, rows in _ROWS.items():
        yield (
            f'CREATE TRIGGER note_{kind.lower()} AFTER {kind} ON wgdesk."{table}" REFERENCING {rows}'
            f' FOR EACH STATEMENT EXECUTE FUNCTION wgdesk."note_{table}"()'
        )


def content_trigger() -> Iterator[str]:
    """Yield statements that allow adding bytes only in an act; the journal has only their hash."""
    yield """
CREATE FUNCTION wgdesk.check_in_act() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM wgdesk.under_way WHERE xact = pg_current_xact_id() AND act = '') THEN
        PERFORM wgdesk.next_change();
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER check_in_act AFTER INSERT ON wgdesk.content
    FOR EACH STATEMENT EXECUTE FUNCTION wgdesk.check_in_act();
"""


def _whole(row: str, columns: Mapping[str, str]) -> str:
    return _object(_member(row, name, kind) for name, kind in columns.items())


def _changed(row: str, columns: Mapping[str, str]) -> str:
    return _object(
        f'CASE WHEN o."{name}" IS DISTINCT FROM n."{name}" THEN {_member(row, name, kind)} END'
        for name, kind in columns.items()
        if name != "id"
    )


def _object(members: Iterator[str]) -> str:
    return f"'{{' || concat_ws(',', {', '.join(members)}) || '}}'"


def _member(row: str, name: str, kind: str) -> str:
    value = _AS_JSON[kind].format(f'{row}."{name}"')
    return f"'\"{name}\":' || coalesce({value}, 'null')"
