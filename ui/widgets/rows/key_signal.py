"""Signals of a list that carry the key of one of its rows, with the type of these keys."""

from __future__ import annotations

from typing import Protocol, cast

from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.rows.row_content import K, K_co


class HasKey(Protocol[K_co]):
    """A row with a key of this type."""

    @property
    def key(self) -> K_co: ...


class HasCurrent(Protocol[K_co]):
    """A list of rows whose keys are of this type, which its current row tells."""

    @property
    def current(self) -> HasKey[K_co] | None: ...


class KeySignal(Protocol):
    """What mypy knows of a signal that ``key_signal`` makes in the class of a list."""

    def __get__(self, of: HasCurrent[K], owner: type[object]) -> ValueSignal[K]:
        """Return the signal of one list, which carries keys of its rows."""


def key_signal() -> KeySignal:
    """Return a signal that carries the key of a row."""
    return cast(KeySignal, value_signal())
