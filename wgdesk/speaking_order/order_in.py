"""Reads a speaking order from any kind of file that can hold one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from wgdesk.reads.queries.identity import identity
from wgdesk.speaking_order.order_file import OrderFile, read_order
from wgdesk.speaking_order.order_table import is_table, read_order_table


def order_in(connection: Connection, path: Path, now: datetime) -> OrderFile:
    """Return the speaking order in a file; raises as ``read_order_table`` or ``read_order``."""
    known = identity(connection)
    if is_table(path):
        return read_order_table(path, known.uid if known is not None else "", now)
    return read_order(path)
