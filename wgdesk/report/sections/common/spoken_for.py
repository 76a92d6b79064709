"""Says in a list of speakers for whom else each of them spoke: groups, and delegations in a footnote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wgdesk.phrasing.facts import Names, Words
from wgdesk.reads.values.record import Record, StatementNow
from wgdesk.rules.options import Options


def is_noted(options: Options, row: StatementNow) -> bool:
    """Return whether a footnote tells of a statement: who aligned themselves, or where its text is."""
    return bool(row.aligned) or (bool(row.text_link) and options.choice("statement_texts") == "footnote")


def person_code(person_id: int | None) -> str:
    """Return what ends the key of the footnote on a person who spoke for no delegation; empty for nobody."""
    return str(person_id or "")


def spoken_for(
    record: Record, rows: Sequence[StatementNow], names: Names, options: Options, *, in_brackets: bool
) -> Names:
    """Return the speakers of ``rows`` with the marks of footnotes, and with their groups if ``in_brackets``.

    A single speaker has no mark, since the footnote stands at the end of the sentence.
    """
    with_notes = dict.fromkeys(row.delegation_id for row in rows if is_noted(options, row))
    known = (record.delegations[key].name.code for key in with_notes if key is not None)
    codes = tuple(known) if len(names.names) > 1 else ()
    behalf = _groups(record, rows) if in_brackets else ()
    return replace(names, noted=codes, behalf=behalf)


def on_whose_behalf(record: Record, row: StatementNow) -> Words:
    """Return on whose behalf a statement was made, as typed or else the group; empty if on nobody's."""
    if row.behalf or row.grouping_id is None:
        return row.behalf
    return record.groupings[row.grouping_id]


def _groups(record: Record, rows: Sequence[StatementNow]) -> tuple[tuple[str, Words, bool], ...]:
    """Return the groups by the code of the delegation, and whether it spoke for itself too."""
    found = dict.fromkeys((row.delegation_id, on_whose_behalf(record, row)) for row in rows)
    own = {one for one, group in found if not group}
    return tuple(
        (record.delegations[one].name.code, group, one in own)
        for one, group in found
        if one is not None and group
    )
