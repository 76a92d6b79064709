"""The other stations at work on the record: the text each is at, and which one keeps the clocks."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from wgdesk.acting.act import AnyAct
from wgdesk.acts.floor import (
    call_speaker,
    end_statement,
    give_floor,
    give_time,
    next_speaker,
    pause_statement,
    resume_statement,
)
from wgdesk.storage.server.stations import may

GONE = timedelta(seconds=4)  # a station silent for so long is considered gone
_LONGEST = 200  # characters per part of a message; a longer one is not from this program

_CLOCK_ACTS: frozenset[AnyAct] = frozenset(
    {
        *(call_speaker, give_floor, next_speaker, end_statement),
        *(pause_statement, resume_statement, give_time),
    }
)


@dataclass(frozen=True)
class Peer:
    """Another window on the record, as it says. ``clock``: since when it keeps the clocks, or 0."""

    station: str
    machine: str
    place: str
    clock: float


class Company(QObject):
    """``changed``: somebody came, left or does something else. ``told``: what to tell the others about us.

    None of this is in the record. The speakers' clocks are kept by a single window, the last to take them
    over. For a record in a file, nothing is sent or received.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._machine = ""
        self._place, self._clock = "", 0.0
        self._peers: dict[int, tuple[Peer, datetime]] = {}

    def join(self, machine: str) -> None:
        """Call this for a shared record; ``machine``: what the others call this computer."""
        self._machine = machine[:_LONGEST]

    # -- the others ----------------------------------------------------------------------------------------

    def hear(self, process: int, station: str, told: str) -> None:
        """Take in what window ``process`` says about itself; empty: it is gone."""
        peer = _read(station, told) if told else None
        before = self._peers.pop(process, None)
        if peer is not None:
            self._peers[process] = (peer, self._now())
            if self._clock and peer.clock > self._clock:
                self._clock = 0.0  # the other has taken over
                self._tell()
        if peer != (before[0] if before else None):
            self.changed.emit()

    def forget_silent(self) -> None:
        """Forget windows that have been silent for some seconds."""
        since = self._now() - GONE
        silent = [process for process, (_, at) in self._peers.items() if at < since]
        for process in silent:
            del self._peers[process]
        if silent:
            self.changed.emit()

    def at(self, place: str) -> tuple[Peer, ...]:
        """Return who is working on the text at a place."""
        return tuple(peer for peer, _ in self._peers.values() if peer.place == place)

    # -- this window ---------------------------------------------------------------------------------------

    def go_to(self, place: str) -> None:
        """Report that the user works on the text at a place; empty: on none."""
        if place != self._place:
            self._place = place
            self._tell()

    def _tell(self) -> None:
        if not self._machine:
            return
        there = self._place or self._clock
        of_us = {"machine": self._machine, "place": self._place, "clock": self._clock}
        self.told.emit(json.dumps(of_us) if there else "")

    # -- the clocks ----------------------------------------------------------------------------------------

    @property
    def keeps(self) -> bool:
        """Whether this window keeps the clocks."""
        return bool(self._clock)

    @property
    def keeper(self) -> Peer | None:
        """The other window that keeps the clocks; None if it is this one or there is none."""
        keepers = [peer for peer, _ in self._peers.values() if peer.clock > self._clock]
        return max(keepers, key=lambda one: one.clock, default=None)

    def must_ask(self, act: AnyAct) -> bool:
        """Return whether an act affects the clocks while another window keeps them."""
        return act in _CLOCK_ACTS and self.keeper is not None

    def take_over(self) -> None:
        """Keep the clocks from now on; whoever kept them is notified."""
        if self._machine:
            newest = max((peer.clock for peer, _ in self._peers.values()), default=0.0)
            self._clock = max(self._now().timestamp(), newest + 1)
            self._tell()
            self.changed.emit()

    def done(self, act: AnyAct) -> None:
        """After an act here: whoever does an act on the clocks keeps them."""
        if act in _CLOCK_ACTS and not self._clock:
            self.take_over()


def _read(station: str, told: str) -> Peer | None:
    """Return what a window says; None if this program would not say it, as anybody at the server may."""
    try:
        found: Any = json.loads(told)
        machine, place, clock = found["machine"], found["place"], found["clock"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    known = isinstance(machine, str) and isinstance(place, str) and isinstance(clock, int | float)
    if not known or max(len(machine), len(place)) > _LONGEST or not 0 <= clock < 1e11:
        return None
    return Peer(station, machine, place, float(clock) if may(station, give_floor.__name__) else 0.0)
