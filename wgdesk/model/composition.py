"""What a person changes in the generated report: texts, additions, omissions."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from wgdesk.model.base import RecordRow


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
