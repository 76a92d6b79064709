"""Files submitted with statements: their names, their size, and which of them may be opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import Connection, select

from wgdesk.errors import Refused
from wgdesk.model import Attachment, Request
from wgdesk.rules.combinators import RowKeys, Violation, among, ask, every, never
from wgdesk.words.clean_text import one_line

LARGEST_FILE = 20  # megabytes; the text of a statement needs about a hundredth of it
MOST_BYTES = LARGEST_FILE * 1024 * 1024
LONGEST_FILE_NAME = 200  # bytes in UTF-8: Linux allows 255, and we may add a number

# File types of which the desktop may open a copy. None of them is an executable program.
OPENED = frozenset(
    (
        *("pdf", "docx", "doc", "odt", "rtf", "txt"),
        *("pptx", "odp", "jpg", "jpeg", "png", "tif", "tiff"),  # slides and scanned pages
    )
)

_DIRECTIONS = re.compile("[\u061c\u200e\u200f]")  # direction marks: they can make the ending look different
_UNSAFE = re.compile(r'[<>:"|?*]')  # not allowed in names on Windows; ":" writes a hidden stream there
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|con(in|out)\$|(com|lpt)[\d¹²³])\s*(\..*)?")
_LONGEST_ENDING = 12  # characters; if longer, the full stop is just a part of the name
_EDGES = " ."  # Windows removes them at the end of a name; a full stop at the start hides a file on Unix


def tidy_name(name: str) -> str:
    """Return a file name without folders, made valid on every system; "file" if nothing is left.

    A tidy name is returned unchanged.
    """
    line = one_line(_DIRECTIONS.sub("", name))[0]
    last = re.split(r"[/\\]", line.rstrip("/\\" + _EDGES))[-1]
    safe = _UNSAFE.sub("_", last).strip(_EDGES)
    if _DEVICES.fullmatch(safe):
        safe = f"_{safe}"
    return _fitting(safe) or "file"


def numbered(name: str, number: int) -> str:
    """Return a tidy name with a number before its ending: "speech (2).pdf"."""
    return _fitting(name, f" ({number})")


def with_ending_of(name: str, other: str) -> str:
    """Return ``name``, tidied, with the file ending of ``other`` added if it is missing."""
    tidied, ending = tidy_name(name), _parted(other)[1]
    if tidied.lower().endswith(ending.lower()):
        return tidied
    return tidy_name(f"{tidied}{ending}")


def is_opened(name: str) -> bool:
    """Return whether a file of this name may be opened; others can only be saved."""
    return _parted(name)[1].lower().removeprefix(".") in OPENED


def check_size(size: int) -> None:
    """Raise ``Refused``: 'empty-file' or 'file-too-large', for a size in bytes."""
    if not size:
        raise Refused("empty-file")
    if size > MOST_BYTES:
        raise Refused("file-too-large", most=str(LARGEST_FILE))


def _fitting(name: str, mark: str = "") -> str:
    """Return ``name`` with ``mark`` before its ending, and the stem shortened if the name is too long."""
    stem, ending = _parted(name)
    stem = stem.rstrip(_EDGES)
    while len(f"{stem}{mark}{ending}".encode()) > LONGEST_FILE_NAME:
        stem = stem[:-1].rstrip(_EDGES)
    return f"{stem}{mark}{ending}"


def _parted(name: str) -> tuple[str, str]:
    """Split a name into its stem and its ending; the ending begins with the full stop and may be empty."""
    stem, stop, ending = name.rpartition(".")
    if stem and ending and " " not in ending and len(ending) <= _LONGEST_ENDING:
        return stem, stop + ending
    return name, ""


_NAMES = select(Attachment.id, Attachment.name).where(among(Attachment)).order_by(Attachment.id)


def _tidy(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    for row, name in ask(connection, _NAMES, keys):
        if name != tidy_name(name):
            yield Violation("bad-file-name", "attachment", row, "name")


# Every system accepts the file's name, and the text of its statement is marked as received. The rule for
# requests (rules/timeline.py) keeps that mark set as long as there is a file.
attachment = every(
    _tidy,
    never(
        select(Request.id)
        .join(Attachment.__table__, Attachment.request_id == Request.id)
        .where(among(Attachment), Request.text_at.is_(None)),
        "file-not-received",
        "text_at",
    ),
)
