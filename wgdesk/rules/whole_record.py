"""Finds in a record what no act could have written; every record is checked when it is opened.

The rules are those for acts and imports, so a record that opens can be worked in and its export imported. Old
rows are not exempt.
"""

from __future__ import annotations

from sqlalchemy import Connection

from wgdesk.errors import Trouble
from wgdesk.rules.column_values import check_types
from wgdesk.rules.combinators import Broken, Violation
from wgdesk.rules.journal_values import check_journal
from wgdesk.rules.traps import identity
from wgdesk.rules.validity import of_all_rows


class BrokenRecord(Trouble):
    """A record contains what no act could have written. It was not changed; ``violations`` is not empty."""

    def __init__(self, name: str, violations: tuple[Violation, ...]) -> None:
        super().__init__("damaged-record", name=name)
        self.violations = violations


def not_of_acts(connection: Connection) -> tuple[Violation, ...]:
    """Return the violations in a record that no act could have written.

    If a value cannot be read, only that is reported, because rules need readable values.
    """
    try:
        check_types(connection)
        check_journal(connection)
    except Broken as broken:
        return broken.violations
    return (*identity(connection), *of_all_rows(connection))
