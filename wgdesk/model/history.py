"""The journal: every act, and every column it changed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wgdesk.model.base import Base, Key


class Journal(Base):
    """One narrow row per act; labels and news read only this table."""

    __tablename__ = "journal"
    id: Mapped[int] = mapped_column(Key, primary_key=True, autoincrement=False)  # 1, 2, 3: order of commits
    uid: Mapped[str]
    at: Mapped[datetime]
    station: Mapped[str]
    user: Mapped[str]
    act: Mapped[str]
    args: Mapped[str]  # JSON: the act's arguments and the names needed to tell it in words
    tables: Mapped[str]  # the tables it changed, sorted, one blank between
    undoes: Mapped[int | None] = mapped_column(Key, ForeignKey("journal.id"))
    schema: Mapped[int]


class JournalChange(Base):
    """One row inserted, updated or deleted by an act."""

    __tablename__ = "journal_change"
    __table_args__ = (UniqueConstraint("journal_id", "n"),)
    id: Mapped[int] = mapped_column(Key, primary_key=True, autoincrement=True)
    journal_id: Mapped[int] = mapped_column(Key, ForeignKey("journal.id"))
    n: Mapped[int]  # order within the act
    table: Mapped[str]
    row: Mapped[int] = mapped_column(Key)
    kind: Mapped[str]  # insert | update | delete
    was: Mapped[str]  # JSON: changed columns before; empty object for an insert
    now: Mapped[str]  # JSON: changed columns after; empty object for a delete
