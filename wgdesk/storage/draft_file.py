"""Typed texts that are not saved yet, in a file beside the record, so that they survive a crash.

The file exists only while there is such a text. Its content is as confidential as the record, so only its
owner may read it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from wgdesk.storage.atomic_write import flush_folder, write_whole

_LONGEST = 16 << 20  # bytes read of a file of drafts: hundreds of times what anybody types at once
# Neither a link nor a pipe is followed, whoever has put it there.
_READ = os.O_RDONLY | sum(getattr(os, flag, 0) for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))


@dataclass(frozen=True)
class Draft:
    """A text typed into a field.

    For a text of the record, ``table``, ``row``, ``field`` and ``lang`` say which. For any other field
    ``table`` and ``lang`` are empty, ``row`` is the key of the row that was selected in its list, and
    ``field`` the phrase that names it. ``name``: the phrase that names the field. ``panel``: the panel in
    front. ``before``: the text of the record as it was when typing began. ``by``: the key of the delegation
    that asked for it, if known.
    """

    table: str
    row: str
    field: str
    lang: str
    name: str
    panel: str
    text: str
    before: str = ""
    by: str = ""

    @property
    def place(self) -> tuple[str, str, str, str, str]:
        """What distinguishes one field from another; a field has one draft."""
        return ("" if self.table else self.panel, self.table, self.row, self.field, self.lang)


def beside(record: Path) -> Path:
    """Return the path of the drafts of a record; there may be no such file."""
    return record.with_name(f".{record.name}.drafts")


def read(path: Path) -> tuple[Draft, ...]:
    """Return the drafts in a file, none if it is missing.

    Raises ``ValueError`` for a file that ``write`` did not write, and ``OSError`` if it cannot be read.
    """
    try:
        handle = os.open(path, _READ)
    except FileNotFoundError:
        return ()
    with os.fdopen(handle, "rb") as file:
        data = file.read(_LONGEST + 1)
    if len(data) > _LONGEST:
        raise ValueError("too long for drafts")
    try:
        held = json.loads(data)
        found = tuple(Draft(**one) for one in held)
    except (TypeError, RecursionError) as fault:
        raise ValueError("no drafts") from fault
    parts = [part for draft in found for part in asdict(draft).values()]
    if not isinstance(held, list) or not all(isinstance(part, str) for part in parts):
        raise ValueError("no drafts")
    return found


def write(path: Path, drafts: Iterable[Draft]) -> None:
    """Make the file hold exactly these drafts; without any, delete it. Raises ``OSError``.

    When this returns, everything is on the disk.
    """
    held = [asdict(draft) for draft in drafts]
    if held:
        write_whole(path, json.dumps(held, ensure_ascii=False).encode("utf-8", "surrogatepass"), mode=0o600)
    else:
        path.unlink(missing_ok=True)
    flush_folder(path.parent)
