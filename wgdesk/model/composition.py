"""What users change in the generated report: texts, additions, omissions."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import UniqueConstraint

from wgdesk.model.base import RecordRow
from wgdesk.model.declared import POSITION, TranslatedText, column

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

# Why no report prints a column.
_COMPARED = "what is compared with the text that is printed"


class Override(RecordRow):
    """A block of the report that a user has rewritten.

    In a language without ``body`` the generated text is printed.
    """

    __tablename__ = "override"
    __table_args__ = (UniqueConstraint("block"),)
    block: Mapped[str] = column(filled=True)  # the block's key in the report
    # digest of the facts that each text replaced, by language: see words/bases.py
    facts: Mapped[str] = column(default="", internal=_COMPARED)
    made_at: Mapped[datetime] = column(internal="when a person wrote the text")
    body = TranslatedText()  # what is printed
    generated = TranslatedText(internal=_COMPARED)  # what it replaced


class Side(StrEnum):
    """The side of its block on which an insertion is printed."""

    BEFORE = "before"
    AFTER = "after"


class InsertionKind(StrEnum):
    """The kind of text that a user adds to the report."""

    PARAGRAPH = "paragraph"  # numbered
    TEXT = "text"  # without a number
    HEADING = "heading"
    LIST = "list"  # each line is a sub-paragraph: (a), (b)
    TABLE = "table"  # each line is a row, with | between its cells; the first is the head
    QUOTATION = "quotation"
    FOOTNOTE = "footnote"  # to the block at whose side it is
    # "[To be completed]", unless it has a text of its own: at the end of the paragraph that it follows, else
    # in a numbered one (A/CONF.230/2025/L.2, paras. 5, 12, 18)
    GAP = "gap"


class Insertion(RecordRow):
    """A text that a user has added before or after a block of the report."""

    __tablename__ = "insertion"
    __table_args__ = (UniqueConstraint("anchor", "side", "place"),)
    anchor: Mapped[str] = column(filled=True)  # the key of a generated block
    side: Mapped[Side] = column(default=Side.AFTER)
    kind: Mapped[InsertionKind] = column(default=InsertionKind.PARAGRAPH)
    level: Mapped[int] = column(default=1, least=1)  # of a heading: 1 to 4; else 1
    unnumbered: Mapped[bool] = column(default=False)  # a heading without a number
    # among the insertions on the same side of the same block
    place: Mapped[float] = column(default=POSITION, within=("anchor", "side"))
    body = TranslatedText()


class Omission(RecordRow):
    """A block of the report that a user has left out."""

    __tablename__ = "omission"
    __table_args__ = (UniqueConstraint("block"),)
    block: Mapped[str] = column(filled=True)  # the block's key; a heading's may stand for its section
    whole: Mapped[bool] = column(default=False)  # with everything under the heading
    reason: Mapped[str] = column(filled=True, secret="why a part is left out is told to colleagues")
