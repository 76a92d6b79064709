"""An act with its arguments: what is to be done, as a value that a window or a command runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wgdesk.acting.act import Act


@dataclass(frozen=True)
class ActCall:
    """``act`` with what it is given by name, on the rows that the operator saw."""

    act: Act[..., Any]
    args: Mapping[str, Any]


def call_of(act: Act[..., Any], **args: Any) -> ActCall:
    """Return an act with its arguments."""
    return ActCall(act, args)
