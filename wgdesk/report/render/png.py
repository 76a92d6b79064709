"""Black and white pictures of codes as PNG files, for formats that cannot draw rectangles."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

from wgdesk.report.render.codes import Square, bars

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_DOTS = 12  # per module of a QR code in each direction, so that it stays sharp in print
_BAR_DOTS, _BAR_HEIGHT = 8, 145


def square_picture(square: Square) -> bytes:
    """Return the picture of a QR code."""
    return _picture([[dark for dark in row for _ in range(_DOTS)] for row in square for _ in range(_DOTS)])


def bars_picture(number: str) -> bytes:
    """Return the picture of a number in Code 39."""
    width, places = bars(number)
    row = [False] * (width * _BAR_DOTS)
    for place, wide in places:
        row[place * _BAR_DOTS : (place + wide) * _BAR_DOTS] = [True] * (wide * _BAR_DOTS)
    return _picture([row] * _BAR_HEIGHT)


def size_of(png: bytes) -> tuple[int, int]:
    """Return width and height of a PNG picture in pixels."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def _picture(rows: Sequence[Sequence[bool]]) -> bytes:
    width = len(rows[0])
    spare = -width % 8
    lines = b"".join(
        b"\0"
        + int("".join("01"[not dark] for dark in row) + "1" * spare, 2).to_bytes((width + spare) // 8, "big")
        for row in rows
    )
    head = struct.pack(">IIBBBBB", width, len(rows), 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(kind, body) for kind, body in chunks)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
