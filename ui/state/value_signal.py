"""Signals with values whose types are checked. Qt has no types for values that are not its own: it passes
them as ``object``, and connects any slot to them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVarTuple, cast, overload

from PySide6.QtCore import QMetaObject, Qt, Signal, SignalInstance

Carried = TypeVarTuple("Carried")
_AUTO = Qt.ConnectionType.AutoConnection


class Passing(Protocol[*Carried]):
    """A signal that takes these values, or any of a more general type."""

    def emit(self, *values: *Carried) -> None:
        """Call all slots with these values."""


class ValueSignal(Protocol[*Carried]):
    """What mypy knows of a signal that ``value_signal`` makes: ``picked: ValueSignal[int] = value_signal()``.

    A slot takes all values or none; so does a signal that passes them on.
    """

    @overload
    def connect(
        self, slot: Callable[[*Carried], object], type: Qt.ConnectionType = _AUTO
    ) -> QMetaObject.Connection: ...
    @overload
    def connect(
        self, slot: Callable[[], object], type: Qt.ConnectionType = _AUTO
    ) -> QMetaObject.Connection: ...
    @overload
    def connect(
        self, slot: Passing[*Carried] | SignalInstance, type: Qt.ConnectionType = _AUTO
    ) -> QMetaObject.Connection: ...

    def disconnect(self, slot: object = None) -> bool:
        """Disconnect one slot, or all."""

    def emit(self, *values: *Carried) -> None:
        """Call all slots with these values."""


def value_signal(values: int = 1) -> ValueSignal[*tuple[Any, ...]]:
    """Return a signal with so many values, whose types its annotation names.

    A key of a row needs one too: it has 63 bits, and ``Signal(int)`` 32.
    """
    return cast("ValueSignal[*tuple[Any, ...]]", Signal(*[object] * values))
