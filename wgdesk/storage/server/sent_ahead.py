"""Sends files to the server before the act that keeps them takes its turn.

Twenty megabytes take time on a slow line. Within the act they would keep all others from acting, and a
station that does that for long is taken for one that hangs.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from itertools import islice
from time import monotonic
from typing import Any

import psycopg
from sqlalchemy import Engine

from wgdesk.storage.server.round_trip import borrowed
from wgdesk.storage.server.server_faults import told

PIECE = 1 << 16  # bytes; even on a slow line the server is not silent for long
_MOST_PIECES, _SHORT = 32, 0.5  # in a transaction; seconds
_SMALL = 1 << 17  # bytes; files up to this size are sent with their act
_LARGEST = 1000 * PIECE  # far more than an act accepts; the act refuses larger files
_THERE = "SELECT id FROM content WHERE id = ANY(%s)"
_SEND = "SELECT wgdesk.send_ahead(%s, %s, %s)"
KEEP = "SELECT wgdesk.keep_sent(%s, %s)"

SentAhead = Mapping[str, str]  # file key -> the name under which the file was sent


def send_ahead(made: Engine, files: Mapping[str, bytes]) -> SentAhead:
    """Send the large ones of ``files`` (by key), unless the record has them already.

    Raises ``Trouble`` as ``told`` does.
    """
    large = {key: data for key, data in files.items() if _SMALL < len(data) <= _LARGEST}
    if not large:
        return {}
    with told(made), borrowed(made) as raw:
        there = {key for (key,) in raw.execute(_THERE, (list(large),))}
        return {key: _sent(raw, data) for key, data in large.items() if key not in there}


def _sent(raw: psycopg.Connection[Any], data: bytes) -> str:
    """Send a file in pieces, in short transactions, since long ones may be ended."""
    name, few = str(uuid.uuid4()), 1
    pieces = enumerate(data[start : start + PIECE] for start in range(0, len(data), PIECE))
    while some := list(islice(pieces, few)):
        began = monotonic()
        with raw.pipeline():
            for n, piece in some:
                raw.execute(_SEND, (name, n, piece))
        few = min(few * 2, _MOST_PIECES) if monotonic() - began < _SHORT else max(few // 2, 1)
    return name
