"""How far the adoption has come: the passages in order, their states, and which are selected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from wgdesk.acts.helpers.argument_kinds import PassageState, Subject
from wgdesk.live.passages import PENDING, ReportPassage, state_of
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import Programme
from wgdesk.rules.whole_report import HeldUp, held_up

STATES = (PassageState.ADOPTED, PassageState.AMENDED, PassageState.DEFERRED, PENDING)
LEFT = (PENDING, PassageState.DEFERRED)  # a deferred passage does not count as decided


@dataclass(frozen=True)
class AdoptionNow:
    """``at``: index of the passage that is read out, -1 if there is none. ``chosen``: the blocks selected.

    ``whole``: the report was adopted as a whole. ``closed``: the record is closed. ``waiting``: passages with
    a wording that is not adopted yet. ``held_up``: what prevents the adoption as a whole.
    """

    passages: tuple[ReportPassage, ...] = ()
    states: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, ReportPassage] = field(default_factory=dict)
    at: int = -1
    chosen: frozenset[str] = frozenset()
    whole: bool = False
    closed: bool = False
    waiting: frozenset[str] = frozenset()
    held_up: HeldUp = field(default_factory=HeldUp)

    @classmethod
    def of(cls, read_out: Sequence[ReportPassage], outcome: Outcome, course: Programme) -> AdoptionNow:
        """Return how far the adoption of the passages ``read_out`` has come.

        Passages about the adoption itself are not put before the meeting; they count only once decided on.
        """
        marks = {block: one.state for block, one in outcome.passages.items()}
        passages = tuple(one for one in read_out if not one.is_part and (not one.later or one.block in marks))
        put = [one.block for one in passages if one.recommendation is None and not one.later]
        return cls(
            passages=passages,
            states={passage.block: state_of(passage, outcome) for passage in passages},
            parts={passage.block: passage for passage in read_out if passage.is_part},
            whole=any(decision.subject == Subject.REPORT for decision in course.decisions),
            closed=course.closed_at is not None,
            held_up=held_up(put, marks),
        )

    @property
    def current(self) -> ReportPassage | None:
        """The passage that is read out."""
        return self.passages[self.at] if 0 <= self.at < len(self.passages) else None

    def count(self, *states: str) -> int:
        """Return how many passages are in any of these states."""
        return sum(self.states[passage.block] in states for passage in self.passages)

    @property
    def decided(self) -> int:
        """How many passages are decided."""
        return len(self.passages) - self.count(*LEFT)

    @cached_property
    def selected(self) -> tuple[ReportPassage, ...]:
        """The selected passages in order; without a selection, the current one."""
        found = tuple(passage for passage in self.passages if passage.block in self.chosen)
        current = self.current
        return found or ((current,) if current is not None else ())

    @cached_property
    def to_adopt(self) -> tuple[ReportPassage, ...]:
        """The passages to adopt now: of several selected, the pending ones without a new wording.

        A single one can also be adopted if it was deferred, or if it has a new wording after a decision.
        """
        if len(self.selected) == 1:
            (passage,) = self.selected
            return (passage,) if self.states[passage.block] in LEFT or passage.block in self.waiting else ()
        return tuple(one for one in self.selected if self._plainly_pending(one))

    @cached_property
    def rest_of_section(self) -> tuple[ReportPassage, ...]:
        """The pending passages from here to the end of the section, except those with a new wording."""
        current = self.current
        if current is None:
            return ()
        return tuple(
            one for one in self.passages[self.at :] if one.part == current.part and self._plainly_pending(one)
        )

    def _plainly_pending(self, passage: ReportPassage) -> bool:
        return self.states[passage.block] == PENDING and passage.block not in self.waiting

    @property
    def deferred(self) -> tuple[ReportPassage, ...]:
        """The deferred passages, in order."""
        return self._in(PassageState.DEFERRED)

    def next_left(self) -> ReportPassage | None:
        """Return the next pending passage, wrapping at the end; if none is left, the next deferred one."""
        return self._next(PENDING) or self._next(PassageState.DEFERRED)

    def next_deferred(self) -> ReportPassage | None:
        """Return the first deferred passage or, from a deferred one, the next."""
        current = self.current
        if current is not None and self.states[current.block] == PassageState.DEFERRED:
            return self._next(PassageState.DEFERRED)
        return next(iter(self.deferred), None)

    def coming(self, count: int) -> Sequence[ReportPassage]:
        """Return the next pending passages in order."""
        return [one for one in self.passages[self.at + 1 :] if self.states[one.block] == PENDING][:count]

    def _in(self, state: str) -> tuple[ReportPassage, ...]:
        return tuple(passage for passage in self.passages if self.states[passage.block] == state)

    def _next(self, state: str) -> ReportPassage | None:
        order = (*self.passages[self.at + 1 :], *self.passages[: self.at + 1])
        return next((passage for passage in order if self.states[passage.block] == state), None)
