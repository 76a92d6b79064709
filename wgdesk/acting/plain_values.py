"""Converts values of columns to the form in which the journal keeps them, and back.

They are plain JSON: times and days in ISO 8601, enumerations by their value, bytes by their SHA-256 (which is
also their key in the table ``content``), everything else unchanged.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import Table

from wgdesk.model.base import Instant

_PLAIN = frozenset((str, int, bool, float, type(None)))
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
_SURROGATE = re.compile("[\ud800-\udfff]")


def plain(value: Any) -> Any:
    """Return ``value`` in a form that JSON can hold.

    Raises TypeError for a type that no column holds, and ValueError for a time without a zone, as columns do.
    """
    if type(value) in _PLAIN:  # the common case comes first: there may be ten thousand rows
        return value
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"a moment without a zone: {value!r}")
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    if isinstance(value, (str, int, float)):  # a subclass
        return value
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    raise TypeError(f"{type(value).__name__} cannot stand in the journal")


def dumps(values: Mapping[str, Any]) -> str:
    """Return ``values`` as JSON text, without escaping letters and with the keys in the given order.

    A lone surrogate, which pasted text can contain, is escaped, because SQLite cannot store it. Raises
    ValueError for NaN.
    """
    return plain_dumps(plain(values))


def plain_dumps(values: Any) -> str:
    """Return plain values as JSON text."""
    text = _JSON.encode(values)
    return text if text.isascii() else _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def typed(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return plain JSON ``values`` converted to the Python types of the columns of ``table``."""
    return {name: _typed(table.c[name].type, value) for name, value in values.items()}


def _typed(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, Instant):
        return datetime.fromisoformat(value)
    python = kind.python_type
    if python is date:
        return date.fromisoformat(value)
    if issubclass(python, Enum):
        return python(value)
    return value
