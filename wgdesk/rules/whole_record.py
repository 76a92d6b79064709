"""Finds in a record what no act writes; every record is checked so when it is opened.

The rules are those by which each act and each import are checked, so that a record that opens can be worked
in, and its own export is taken. No row is let pass because it was there before.
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
    """A record holds what no act writes, and was left as it is; ``violations`` are at least one."""

    def __init__(self, name: str, violations: tuple[Violation, ...]) -> None:
        super().__init__("damaged-record", name=name)
        self.violations = violations


def not_of_acts(connection: Connection) -> tuple[Violation, ...]:
    """Return what no act has written.

    Of values that cannot be read only the first is told, and then no rule is asked.
    """
    try:
        check_types(connection)
        check_journal(connection)
    except Broken as broken:
        return broken.violations
    return (*identity(connection), *of_all_rows(connection))
