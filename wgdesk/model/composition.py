"""What a person changes in the generated report: texts, additions, omissions."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import UniqueConstraint

from wgdesk.model.base import RecordRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class Override(RecordRow):
    """A block of the report that a person has written instead of the generated text.

    Texts: body (what is printed), generated (what it replaced). A language without body prints what is
    generated.
    """

    __tablename__ = "override"
    __table_args__ = (UniqueConstraint("block"),)
    block: Mapped[str]  # the block's key in the report
    facts: Mapped[str]  # digest of the facts that each text replaced, by language: see words/bases.py
    made_at: Mapped[datetime]


class Side(StrEnum):
    """On which side of its block an insertion stands."""

    BEFORE = "before"
    AFTER = "after"


class InsertionKind(StrEnum):
    """What a person adds to the report."""

    PARAGRAPH = "paragraph"  # numbered
    TEXT = "text"  # without a number
    HEADING = "heading"
    LIST = "list"  # each line is a sub-paragraph: (a), (b)
    TABLE = "table"  # each line is a row, with | between its cells; the first is the head
    QUOTATION = "quotation"
    FOOTNOTE = "footnote"  # of the block beside which it stands


class Insertion(RecordRow):
    """A text that a person has added before or after a block of the report. Text: body."""

    __tablename__ = "insertion"
    __table_args__ = (UniqueConstraint("anchor", "side", "place"),)
    anchor: Mapped[str]  # the key of a generated block
    side: Mapped[Side]
    kind: Mapped[InsertionKind]
    level: Mapped[int]  # of a heading: 1 to 3; else 1
    place: Mapped[float]  # among those at the same side of the same block


class Omission(RecordRow):
    """A block of the report that a person has left out."""

    __tablename__ = "omission"
    __table_args__ = (UniqueConstraint("block"),)
    block: Mapped[str]  # the block's key; that of a heading may stand for its section
    whole: Mapped[bool]  # with everything under the heading
    reason: Mapped[str]  # internal
