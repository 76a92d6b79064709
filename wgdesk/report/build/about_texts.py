"""Builds the sentences on statements about what was decided: explanations of vote or position, and others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from wgdesk.model import Manner, RecommendationState, StatementKind
from wgdesk.phrasing.facts import Count, Fact, Names, Words
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.aligned import aligned
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.words.variants import yes_no


@dataclass(frozen=True)
class Spoken:
    """Statements that share a sentence: their purpose, whether they came before or after, and by whom."""

    purpose: str
    when: str
    capacity: str
    n: Count
    names: Names
    group: Words  # on behalf of which all of them were made, if of one

    def said(self, key: str, **about: Fact | Say) -> Say:
        """Return the sentence on them; ``about``: the facts of what they were about."""
        return say(
            key,
            purpose=self.purpose,
            when=self.when,
            capacity=self.capacity,
            n=self.n,
            names=self.names,
            grouped=yes_no(bool(self.group)),
            group=self.group,
            **about,
        )


@dataclass(frozen=True)
class Decided:
    """What statements were about: how and when it was decided, and the sentence on some of them."""

    key: str
    manner: str | None
    at: datetime | None
    sentence: Callable[[Spoken], Say]
    of_persons: bool = False  # who were elected or appointed

    def when(self, row: StatementNow) -> str:
        """Return whether a statement was made "before" or "after"; "unknown" without the times of both."""
        if row.begun_at is None or self.at is None:
            return "unknown"
        return "before" if row.begun_at < self.at else "after"

    def purpose(self, row: StatementNow) -> str:
        """Return what a statement explained: "vote" or "position"; "general" if nothing.

        Nobody explains a vote on persons.
        """
        voted_on = self.of_persons and self.manner == Manner.VOTE
        if row.kind != StatementKind.POSITION or voted_on:
            return "general"
        return "vote" if self.manner == Manner.VOTE else "position"


def told_with_texts(context: Context) -> frozenset[int]:
    """Return the statements that are told with the action or the adopted recommendation they were about."""
    rows = [row for cluster in context.record.clusters for row in cluster.recommendations]
    adopted = {row.id for row in rows if row.state == RecommendationState.ADOPTED}
    told = adopted if context.has_section("recommendations") else set()
    return frozenset(
        row.id
        for row in context.record.statements
        if row.delegation_id is not None
        if row.action_id is not None or row.recommendation_id in told
    )


def before(context: Context, blocks: Blocks, decided: Decided, rows: Iterable[StatementNow]) -> None:
    """Add the statements that stand before the sentence on the decision."""
    _statements(context, blocks, decided, [row for row in rows if decided.when(row) == "before"])


def after(context: Context, blocks: Blocks, decided: Decided, rows: Iterable[StatementNow]) -> None:
    """Add the statements that stand after the sentence on the decision; those of unknown time too."""
    _statements(context, blocks, decided, [row for row in rows if decided.when(row) != "before"])


def _statements(context: Context, blocks: Blocks, decided: Decided, rows: Iterable[StatementNow]) -> None:
    """Add a sentence for the statements of the same time, purpose and capacity, and one for each group."""
    groups: dict[tuple[str, str, str, tuple[int, int] | None], list[StatementNow]] = {}
    told = told_with_texts(context)
    for row in rows:
        if row.delegation_id is not None and row.id in told:
            group = None if row.grouping_id is None else (row.delegation_id, row.grouping_id)
            alike = decided.purpose(row), decided.when(row), context.capacity(row.delegation_id), group
            groups.setdefault(alike, []).append(row)
    for (purpose, when, capacity, group), those in groups.items():
        key = f"{decided.key}/statements/{those[0].id}"
        behalf = Words() if group is None else context.record.groupings[group[1]]
        spoken = Spoken(purpose, when, capacity, Count(len(those)), context.speakers(those), behalf)
        paragraph(blocks, key, decided.sentence(spoken), Source("request", those[0].id))
        aligned(context, blocks, those)
