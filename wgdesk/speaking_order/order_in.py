"""A speaking order out of any file that can hold one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from wgdesk.reads.queries.identity import identity
from wgdesk.speaking_order.order_file import OrderFile, read_order
from wgdesk.speaking_order.order_table import is_table, read_order_table

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def order_in(session: Session, path: Path, now: datetime) -> OrderFile:
    """Return the speaking order in a file, by its ending; raises what the readers raise."""
    known = identity(session)
    if is_table(path):
        return read_order_table(path, known.uid if known is not None else "", now)
    return read_order(path)
