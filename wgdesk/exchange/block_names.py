"""The keys of blocks of the report, as written in a record file.

In the record the key of a block contains keys of rows, which an import makes anew. The file has the table and
the position of the row in that table instead: "recommendations/recommendation:3".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

_NAMED = re.compile(r"([a-z_]+):([1-9][0-9]{0,6})")


def row_names(rows: Iterable[tuple[str, int]]) -> dict[int, str]:
    """Return a name for the key of each row; ``rows`` are table and key, in the order of the file."""
    count: dict[str, int] = defaultdict(int)
    names: dict[int, str] = {}
    for table, key in rows:
        count[table] += 1
        names[key] = f"{table}:{count[table]}"
    return names


def rows_of_names(names: Mapping[int, str]) -> dict[str, list[int]]:
    """Return by table the keys of the rows that have names, in the order of the file."""
    rows: dict[str, list[int]] = defaultdict(list)
    for key, name in sorted(names.items(), key=lambda one: int(one[1].rpartition(":")[2])):
        rows[name.rpartition(":")[0]].append(key)
    return rows


def named(block: str, names: Mapping[int, str]) -> str:
    """Return a block's key with row names in place of row keys."""
    parts = block.split("/")
    return "/".join(names.get(int(part), part) if _is_key(part) else part for part in parts)


def keyed(block: str, rows: Mapping[str, Sequence[int]]) -> str:
    """Return a block's key with row keys (from ``rows``, in the order of the file) in place of row names.

    A name without a row is kept: its block no longer exists.
    """
    return "/".join(_key(part, rows) for part in block.split("/"))


def _is_key(part: str) -> bool:
    return part.isascii() and part.isdigit()


def _key(part: str, rows: Mapping[str, Sequence[int]]) -> str:
    found = _NAMED.fullmatch(part)
    known = rows.get(found[1], ()) if found is not None else ()
    place = int(found[2]) if found is not None else 0
    return str(known[place - 1]) if 0 < place <= len(known) else part
