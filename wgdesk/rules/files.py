"""Files handed in with statements: what they are called, how large they may be, which of them are opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import Connection, select

from wgdesk.errors import Refused
from wgdesk.model import Attachment, Request
from wgdesk.rules.queries import Keys, Violation, among, ask, every, never
from wgdesk.words.clean_text import one_line

LARGEST_FILE = 20  # megabytes; the text of a statement is a hundredth of it
MOST_BYTES = LARGEST_FILE * 1024 * 1024
LONGEST_FILE_NAME = 200  # bytes in UTF-8: Linux holds 255, and a name may get a number

# The kinds a copy of which is handed to the program the desktop has for them. None of them is a program.
OPENED = frozenset(
    (
        *("pdf", "docx", "doc", "odt", "rtf", "txt"),
        *("pptx", "odp", "jpg", "jpeg", "png", "tif", "tiff"),  # slides, and pages that were scanned
    )
)

_DIRECTIONS = re.compile("[\u061c\u200e\u200f]")  # they could show an ending where there is none
_UNSAFE = re.compile(r'[<>:"|?*]')  # what Windows does not hold in a name; ":" leads to hidden streams there
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)\s*(\..*)?")
_LONGEST_ENDING = 12  # characters; what is longer is a name with a full stop in it
_EDGES = " ."  # Windows drops them at the end of a name, and a full stop in front hides a file


def tidy_name(name: str) -> str:
    """Return the name of a file without its folders, cleaned, and such that every system can hold it.

    Where nothing is left it is "file". A name that is tidy stays as it is.
    """
    line = one_line(_DIRECTIONS.sub("", name))[0]
    last = re.split(r"[/\\]", line.rstrip("/\\" + _EDGES))[-1]
    safe = _UNSAFE.sub("_", last).strip(_EDGES)
    if _DEVICES.fullmatch(safe):
        safe = f"_{safe}"
    return _fitting(safe) or "file"


def numbered(name: str, number: int) -> str:
    """Return a tidy name with a number before its ending, "speech (2).pdf"."""
    return _fitting(name, f" ({number})")


def with_ending_of(name: str, other: str) -> str:
    """Return a tidy name with the ending of another one, which says of what kind the file is."""
    tidied, ending = tidy_name(name), _parted(other)[1]
    if tidied.lower().endswith(ending.lower()):
        return tidied
    return tidy_name(f"{tidied}{ending}")


def is_opened(name: str) -> bool:
    """Return whether a file of this name may be opened, and not only saved."""
    return _parted(name)[1].lower().removeprefix(".") in OPENED


def check_size(size: int) -> None:
    """Raise ``Refused('empty-file')`` or ``Refused('file-too-large')`` for a file of so many bytes."""
    if not size:
        raise Refused("empty-file")
    if size > MOST_BYTES:
        raise Refused("file-too-large", most=str(LARGEST_FILE))


def _fitting(name: str, mark: str = "") -> str:
    """Return a name with ``mark`` before its ending, cut before that where it would be too long."""
    stem, ending = _parted(name)
    stem = stem.rstrip(_EDGES)
    while len(f"{stem}{mark}{ending}".encode()) > LONGEST_FILE_NAME:
        stem = stem[:-1].rstrip(_EDGES)
    return f"{stem}{mark}{ending}"


def _parted(name: str) -> tuple[str, str]:
    """Return a name as its stem and its ending with the full stop; the ending may be empty."""
    stem, stop, ending = name.rpartition(".")
    if stem and ending and " " not in ending and len(ending) <= _LONGEST_ENDING:
        return stem, stop + ending
    return name, ""


_NAMES = select(Attachment.id, Attachment.name).where(among(Attachment)).order_by(Attachment.id)


def _tidy(connection: Connection, keys: Keys) -> Iterator[Violation]:
    for row, name in ask(connection, _NAMES, keys):
        if name != tidy_name(name):
            yield Violation("bad-file-name", "attachment", row, "name")


# A file has a name that every system can hold, and its statement's text was received. That a text stays
# received as long as there is a file is told by the rule of requests (rules/timeline.py).
attachment = every(
    _tidy,
    never(
        select(Request.id)
        .join(Attachment, Attachment.request_id == Request.id)
        .where(among(Attachment), Request.text_at.is_(None)),
        "file-not-received",
        "text_at",
    ),
)
