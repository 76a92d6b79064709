"""Converts the arguments of an act from their form in the journal back to what the act takes."""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any

from wgdesk.acting.act import not_journalled
from wgdesk.errors import Refused


@cache
def kinds_of(act: Callable[..., Any]) -> Mapping[str, Any]:
    """Return the type of each argument of an act; for ``edit_...`` acts also those of its columns."""
    hints = typing.get_type_hints(act)
    found: dict[str, Any] = {}
    for one in list(inspect.signature(act).parameters.values())[1:]:
        if one.kind is inspect.Parameter.VAR_KEYWORD:
            (columns,) = typing.get_args(hints[one.name])
            found |= typing.get_type_hints(columns)
        else:
            found[one.name] = hints[one.name]
    return found


def has_all(act: Callable[..., Any]) -> bool:
    """Return whether the journal keeps everything that an act needs, so that it can be run again."""
    given = inspect.signature(act).parameters
    return all(given[name].default is not inspect.Parameter.empty for name in not_journalled(act))


def arguments(
    act: Callable[..., Any], told: Mapping[str, Any], content: Callable[[str], bytes]
) -> dict[str, Any]:
    """Return the arguments of an act from ``told``, the arguments and names in its journal row.

    ``content`` returns the bytes of a file by their hash, which is all that the journal has of it. Raises
    ``Refused('act-unreadable')`` for arguments that the act cannot have had: the journal is damaged or
    forged.
    """
    kinds = kinds_of(act)
    try:
        given = {name: _typed(kinds[name], value, content) for name, value in told.items() if name in kinds}
        inspect.signature(act).bind(None, **given)
    except (TypeError, ValueError, LookupError) as fault:
        raise Refused("act-unreadable") from fault
    return given


def _typed(kind: Any, value: Any, content: Callable[[str], bytes]) -> Any:
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        (some,) = (one for one in inner if one is not types.NoneType)
        return None if value is None else _typed(some, value, content)
    if typing.is_typeddict(kind):
        kinds, given = typing.get_type_hints(kind), _of(dict, value)
        return {name: _typed(kinds[name], given[name], content) for name in kinds if name in given}
    if origin in (Sequence, list):
        return [_typed(inner[0], one, content) for one in _of(list, value)]
    if origin is Mapping:
        return {name: _typed(inner[1], one, content) for name, one in _of(dict, value).items()}
    if kind is bytes:
        return content(_of(str, value))
    if kind in (date, datetime):
        return kind.fromisoformat(value)
    if issubclass(kind, Enum):
        return kind(value)
    return float(_of((int, float), value)) if kind is float else _of(kind, value)


def _of(kind: Any, value: Any) -> Any:
    if not isinstance(value, kind) or isinstance(value, bool) != (kind is bool):
        raise TypeError(f"{type(value).__name__} in the place of {kind}")
    return value
