"""Builds the sentences on statements about a decision: explanations of vote or position, and others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from wgdesk.model import Manner, StatementKind
from wgdesk.phrasing.facts import Count, Fact, Words
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.aligned import aligned
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.spoken_for import on_whose_behalf
from wgdesk.report.build.told_with_texts import told_with_texts
from wgdesk.report.build.wordings import delegation_in_capacity
from wgdesk.words.variants import yes_no


@dataclass(frozen=True)
class Spoken:
    """Statements told in one sentence: purpose, whether before or after the decision, and speakers."""

    purpose: str
    when: str
    n: Count
    who: Say
    active: str  # whether the speakers come first: "the representative of ... made a statement"
    group: Words  # on whose behalf all of them were made; empty if on nobody's or said in brackets

    def said(self, key: str, **about: Fact | Say) -> Say:
        """Return the sentence on them; ``about`` holds the facts on the decision."""
        return say(
            key,
            purpose=self.purpose,
            when=self.when,
            n=self.n,
            who=self.who,
            active=self.active,
            grouped=yes_no(bool(self.group)),
            group=self.group,
            **about,
        )


@dataclass(frozen=True)
class Decided:
    """A decision that statements were about, and how to make the sentence on a group of them."""

    key: str
    manner: str | None
    at: datetime | None
    sentence: Callable[[Spoken], Say]
    of_persons: bool = False  # an election or appointment

    def when(self, row: StatementNow) -> str:
        """Return whether a statement came "before" or "after" the decision, or "unknown" if a time is."""
        if row.begun_at is None or self.at is None:
            return "unknown"
        return "before" if row.begun_at < self.at else "after"

    def purpose(self, row: StatementNow) -> str:
        """Return what a statement explained: "vote" or "position"; "general" if nothing.

        Votes on persons are not explained.
        """
        voted_on = self.of_persons and self.manner == Manner.VOTE
        if row.kind != StatementKind.POSITION or voted_on:
            return "general"
        return "vote" if self.manner == Manner.VOTE else "position"


def before(context: Context, blocks: Blocks, decided: Decided, rows: Iterable[StatementNow]) -> None:
    """Add the statements that stand before the sentence on the decision."""
    _statements(context, blocks, decided, [row for row in rows if decided.when(row) == "before"])


def after(context: Context, blocks: Blocks, decided: Decided, rows: Iterable[StatementNow]) -> None:
    """Add the statements that stand after the sentence on the decision, and those of unknown time."""
    _statements(context, blocks, decided, [row for row in rows if decided.when(row) != "before"])


def _who(context: Context, rows: Sequence[StatementNow]) -> Say:
    """Return those who spoke: representatives of those who decide, then observers."""
    if rows[0].capacity:
        return delegation_in_capacity(context, rows[0])
    parts = []
    for capacity in ("representative", "observer"):
        found = [row for row in rows if row.delegation_id and context.capacity(row.delegation_id) == capacity]
        if found:
            parts.append(say("who-delegations", capacity=capacity, names=context.speakers(found)))
    return parts[0] if len(parts) == 1 else say("listing", parts=tuple(parts))


def _statements(context: Context, blocks: Blocks, decided: Decided, rows: Iterable[StatementNow]) -> None:
    """Add one sentence for each purpose and time, on representatives and then on observers.

    What was said in a capacity has a sentence of its own, and so has what was said on behalf of others,
    unless these stand in brackets after the speaker.
    """
    groups: dict[tuple[str, str, int | None, Words], list[StatementNow]] = {}
    told = told_with_texts(context)
    bracketed = context.options.choice("statements_behalf") == "brackets"
    active = yes_no(context.options.choice("statements_voice") == "active")
    for row in rows:
        if row.delegation_id is not None and row.id in told:
            posted = bool(row.capacity)  # which is said together with on whose behalf
            group = Words() if bracketed or posted else on_whose_behalf(context.record, row)
            speaker = row.id if posted else row.delegation_id if group else None
            groups.setdefault((decided.purpose(row), decided.when(row), speaker, group), []).append(row)
    for (purpose, when, _, group), those in groups.items():
        key = f"{decided.key}/statements/{those[0].id}"
        spoken = Spoken(purpose, when, Count(len(those)), _who(context, those), active, group)
        paragraph(blocks, key, decided.sentence(spoken), Source("request", those[0].id))
        aligned(context, blocks, those)
