"""An act with its arguments, as a value that a window or a command can run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ParamSpec

from wgdesk.acting.act import Act

P = ParamSpec("P")


@dataclass(frozen=True)
class ActCall:
    """``act`` and its keyword arguments, with the keys of the rows that the operator saw."""

    act: Act[..., Any]
    args: Mapping[str, Any]


def call_of(act: Act[P, Any], *args: P.args, **kwargs: P.kwargs) -> ActCall:
    """Return an act with its arguments as an ``ActCall``; mypy checks the arguments."""
    return ActCall(act, kwargs)
