"""Pictures on the page of a United Nations document that the office supplies: the emblem, "Please recycle".

None comes with the program, because the use of the emblem is restricted (General Assembly resolution 92 (I)).
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from pathlib import Path

from wgdesk.errors import Trouble
from wgdesk.paths import data_folder
from wgdesk.phrasing.tree import Document

_EMBLEM, _RECYCLING = "emblem.png", "recycling.png"
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LARGEST = 4_000_000  # bytes; a picture of two centimetres has far fewer


def emblem_file() -> Path:
    """Return where the program looks for the emblem."""
    return data_folder() / _EMBLEM


def recycling_file() -> Path:
    """Return where the program looks for the sign at the foot of the first page."""
    return data_folder() / _RECYCLING


def with_own_pictures(document: Document) -> Document:
    """Return ``document`` with the pictures that the office supplied, if the pages have a place for them.

    Raises ``Trouble('bad-picture')`` if a file cannot be read, is not a PNG picture or is damaged.
    """
    page = document.un_page
    if page is None:
        return document
    emblem, recycling = _picture(emblem_file()), _picture(recycling_file())
    if not emblem and not recycling:
        return document
    return replace(document, un_page=replace(page, emblem=emblem, recycling=recycling))


def _picture(file: Path) -> bytes:
    if not file.exists():
        return b""
    try:
        data = file.read_bytes()
    except OSError as fault:
        raise Trouble("bad-picture", name=str(file)) from fault
    if len(data) > _LARGEST or not _is_whole(data):
        raise Trouble("bad-picture", name=str(file))
    return data


def _is_whole(data: bytes) -> bool:
    """Return whether ``data`` is a PNG picture with all its chunks, none of them damaged."""
    if not data.startswith(_SIGNATURE):
        return False
    place, kind = len(_SIGNATURE), b""
    while place < len(data) and kind != b"IEND":
        end = place + 8 + int.from_bytes(data[place : place + 4], "big")
        kind = data[place + 4 : place + 8]
        if data[end : end + 4] != zlib.crc32(data[place + 4 : end]).to_bytes(4, "big"):
            return False
        place = end + 4
    return kind == b"IEND"
