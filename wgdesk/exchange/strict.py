"""Decodes JSON strictly: it reports several things as faults that Python's own decoder accepts."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import Any

from wgdesk.exchange.faults import Faults, Path, shown

MOST_BYTES = 64 * 1024 * 1024
MOST_DEPTH = 50
MOST_DIGITS = 18  # enough for any number of a record; Python's own limit is 4,300
_LONGEST_REAL = 40  # characters of a number with a fraction; a float needs at most 24
MOST_VALUES = 500_000  # four times as many as in the largest conceivable meeting

MOST_TEXT = MOST_BYTES // 4  # without the attached files, for which ``json_write`` keeps the rest

_ATTACHED = re.compile(rb'"[A-Za-z0-9+/=]{1000,}+"')  # the content of a file, in base64

# A whole string, or a character that begins another value. The possessive quantifiers (*+) record no places
# to backtrack to, which would take more memory than the file.
_NEXT_VALUE = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{,]', re.S)


class Object(dict[str, Any]):
    """A JSON object that remembers duplicate keys in ``twice``; the first value of each key counts."""

    __slots__ = ("twice",)  # without it an object would be twice as large

    twice: tuple[str, ...]


@dataclass(frozen=True)
class Odd:
    """A value that no record can have, already reported: NaN, too many digits, a lone surrogate."""

    text: str


UNREADABLE = object()


def decode(data: bytes, faults: Faults) -> Any:
    """Return the JSON value in ``data`` (UTF-8, with or without a BOM), or ``UNREADABLE``.

    Faults: too large, too much text, too many values, not UTF-8, not JSON, nested deeper than 50, duplicate
    keys, odd numbers, lone surrogates. Odd numbers and texts with a lone surrogate become ``Odd``, so that
    the reader can go on and find further faults.
    """
    if len(data) > MOST_BYTES:
        faults.add((), "fault-too-large", most=str(MOST_BYTES // 1024 // 1024))
        return UNREADABLE
    # Checked before decoding: values of 60 MB could fill 2 GB, and characters of 1 byte may become 4.
    if len(data) > MOST_TEXT and len(data) - sum(len(one[0]) for one in _ATTACHED.finditer(data)) > MOST_TEXT:
        faults.add((), "fault-too-much-text", most=str(MOST_TEXT // 1024 // 1024))
        return UNREADABLE
    if _has_too_many_values(data):
        faults.add((), "fault-too-many-values", most=str(MOST_VALUES))
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


def _has_too_many_values(data: bytes) -> bool:
    if sum(data.count(sign) for sign in (b",", b"[", b"{")) <= MOST_VALUES:
        return False  # even if all of them were outside strings
    values = (found for found in _NEXT_VALUE.finditer(data) if found[0][:1] != b'"')
    return any(number > MOST_VALUES for number, _ in enumerate(values, start=1))


def _object(pairs: list[tuple[str, Any]]) -> Object:
    made = Object()
    twice: list[str] = []
    for key, value in pairs:
        if key in made:
            twice.append(key)
        else:
            made[key] = value
    made.twice = tuple(dict.fromkeys(twice))
    return made


def _whole(text: str) -> int | Odd:
    return int(text) if len(text.lstrip("-")) <= MOST_DIGITS else Odd(text)


def _real(text: str) -> float | Odd:
    value = float(text) if len(text) <= _LONGEST_REAL else math.inf
    return value if math.isfinite(value) else Odd(text)


def _walked(value: Any, path: Path, faults: Faults) -> Any:
    """Report faults inside ``value``; return it with ``Odd`` in place of texts with a lone surrogate."""
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
