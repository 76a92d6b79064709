"""Which facts are not certain: where a person has set a mark, by the fact it stands on."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from wgdesk.model import Doubt
from wgdesk.reads.values.doubts import DoubtMarks


def doubts(session: Session) -> DoubtMarks:
    """Return the marks; a column that is empty stands for the row itself."""
    query = select(Doubt.table, Doubt.row, Doubt.column, Doubt.id)
    return {(table, row, column): key for table, row, column, key in session.execute(query)}
