"""The tables of the journal: every act, and every column that it changed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, UniqueConstraint

from wgdesk.model.base import Base
from wgdesk.model.declared import Key, column

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Journal(Base):
    """One row for each act, kept small because the history and the news read only this table."""

    __tablename__ = "journal"
    id: Mapped[int] = column(Key, primary_key=True, autoincrement=False)  # 1, 2, 3: order of commits
    uid: Mapped[str]
    at: Mapped[datetime]
    station: Mapped[str]
    user: Mapped[str]
    act: Mapped[str]
    args: Mapped[str]  # JSON: the arguments of the act, and the names needed to describe it in words
    tables: Mapped[str]  # names of the tables that it changed, sorted, separated by spaces
    undoes: Mapped[int | None] = column(Key, ForeignKey("journal.id"))
    schema: Mapped[int]


class JournalChange(Base):
    """One row inserted, updated or deleted by an act."""

    __tablename__ = "journal_change"
    __table_args__ = (UniqueConstraint("journal_id", "n"),)
    id: Mapped[int] = column(Key, primary_key=True, autoincrement=True)
    journal_id: Mapped[int] = column(Key, ForeignKey("journal.id"))
    n: Mapped[int]  # order within the act
    table: Mapped[str]
    row: Mapped[int] = column(Key)
    kind: Mapped[str]  # insert | update | delete
    was: Mapped[str]  # JSON: old values of the changed columns; empty object for an insert
    now: Mapped[str]  # JSON: new values of the changed columns; empty object for a delete
