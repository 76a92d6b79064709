"""Decodes JSON strictly: it reports as faults several things that Python's own reader accepts."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any

from wgdesk.exchange.faults import Faults, Path, shown

MOST_BYTES = 64 * 1024 * 1024
MOST_DEPTH = 50
MOST_DIGITS = 18  # no number of a record has more; Python's own limit is 4,300


class Object(dict[str, Any]):
    """A JSON object that remembers duplicate keys in ``twice``; the first value of each key counts."""

    twice: tuple[str, ...] = ()


@dataclass(frozen=True)
class Odd:
    """A value that no record can have, already reported: NaN, too many digits, a lone surrogate."""

    text: str


UNREADABLE = object()


def decode(data: bytes, faults: Faults) -> Any:
    """Return the JSON value in ``data`` (UTF-8, with or without a BOM), or ``UNREADABLE``.

    Faults: too large, not UTF-8, not JSON, nested deeper than 50, duplicate keys, odd numbers, lone
    surrogates. Odd numbers and texts with a lone surrogate become ``Odd`` in the value, so that the reader
    can go on and find the next fault.
    """
    if len(data) > MOST_BYTES:
        faults.add((), "fault-too-large", most=str(MOST_BYTES // 1024 // 1024))
        return UNREADABLE
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        faults.add((), "fault-not-utf8", byte=str(fault.start))
        return UNREADABLE
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=Odd,
            parse_int=_whole,
            parse_float=_real,
        )
    except json.JSONDecodeError as fault:
        faults.add((), "fault-not-json", line=str(fault.lineno), column=str(fault.colno))
        return UNREADABLE
    except RecursionError:
        faults.add((), "fault-too-deep", most=str(MOST_DEPTH))
        return UNREADABLE
    return _walked(value, (), faults)


def _object(pairs: list[tuple[str, Any]]) -> Object:
    made = Object()
    twice: list[str] = []
    for key, value in pairs:
        if key in made:
            twice.append(key)
        else:
            made[key] = value
    if twice:
        made.twice = tuple(dict.fromkeys(twice))
    return made


def _whole(text: str) -> int | Odd:
    return int(text) if len(text.lstrip("-")) <= MOST_DIGITS else Odd(text)


def _real(text: str) -> float | Odd:
    value = float(text)
    return value if math.isfinite(value) else Odd(text)


def _walked(value: Any, path: Path, faults: Faults) -> Any:
    """Report what is wrong inside ``value``; return it with ``Odd`` for every text with a lone surrogate."""
    if len(path) > MOST_DEPTH:
        faults.add(path, "fault-too-deep", most=str(MOST_DEPTH))
    elif isinstance(value, Object):
        for key in value.twice:
            faults.add((*path, key), "fault-duplicate-key", name=shown(key))
        for key, inner in value.items():
            if _has_surrogate(key):
                faults.add((*path, key), "fault-surrogate")
            value[key] = _walked(inner, (*path, key), faults)
    elif isinstance(value, list):
        value[:] = [_walked(inner, (*path, place), faults) for place, inner in enumerate(value)]
    elif isinstance(value, str) and _has_surrogate(value):
        faults.add(path, "fault-surrogate")
        return Odd(value)
    elif isinstance(value, Odd):
        faults.add(path, "fault-number", value=shown(value.text))
    return value


def _has_surrogate(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
