"""A file attached to a statement."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AttachedFile:
    """An attached file with its content."""

    name: str
    data: bytes
