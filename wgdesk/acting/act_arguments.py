"""The arguments of an act as the journal has them, and back again as the act takes them."""

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


@cache
def kinds_of(act: Callable[..., Any]) -> Mapping[str, Any]:
    """Return the type of each argument of an act, those of ``edit_...`` acts by their columns too."""
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
    """Return whether the journal keeps all that an act needs, so that it can be run again."""
    given = inspect.signature(act).parameters
    return all(given[name].default is not inspect.Parameter.empty for name in not_journalled(act))


def arguments(
    act: Callable[..., Any], told: Mapping[str, Any], content: Callable[[str], bytes]
) -> dict[str, Any]:
    """Return the arguments of an act from ``told``, its arguments and names in the journal.

    ``content`` returns the bytes of a file by their hash, under which the journal has them.
    """
    return {name: _typed(kind, told[name], content) for name, kind in kinds_of(act).items() if name in told}


def _typed(kind: Any, value: Any, content: Callable[[str], bytes]) -> Any:
    if typing.get_origin(kind) in (types.UnionType, typing.Union):
        (some,) = (one for one in typing.get_args(kind) if one is not types.NoneType)
        return None if value is None else _typed(some, value, content)
    if typing.is_typeddict(kind):
        kinds = typing.get_type_hints(kind)
        return {name: _typed(kinds[name], inner, content) for name, inner in value.items() if name in kinds}
    if typing.get_origin(kind) is Sequence:
        (some,) = typing.get_args(kind)
        return [_typed(some, inner, content) for inner in value]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if kind is bytes:
        return content(value)
    if kind in (date, datetime):
        return kind.fromisoformat(value)
    return value
