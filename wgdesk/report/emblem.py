"""The emblem on the page of a United Nations document: a picture that the office supplies.

None comes with the program, because the use of the emblem is restricted (General Assembly resolution 92 (I)).
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from pathlib import Path

from wgdesk.errors import Trouble
from wgdesk.paths import data_folder
from wgdesk.phrasing.tree import Document

_NAME = "emblem.png"
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LARGEST = 4_000_000  # bytes; a picture of two centimetres has far fewer


def emblem_file() -> Path:
    """Return where the program looks for the picture."""
    return data_folder() / _NAME


def with_emblem(document: Document) -> Document:
    """Return ``document`` with the emblem, if the office supplied one and the pages have a place for it.

    Raises ``Trouble('bad-emblem')`` if the file cannot be read, is not a PNG picture or is damaged.
    """
    file = emblem_file()
    if document.un_page is None or not file.exists():
        return document
    try:
        data = file.read_bytes()
    except OSError as fault:
        raise Trouble("bad-emblem", name=str(file)) from fault
    if len(data) > _LARGEST or not _is_whole(data):
        raise Trouble("bad-emblem", name=str(file))
    return replace(document, un_page=replace(document.un_page, emblem=data))


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
