"""Builds the sentences on statements about a decision: explanations of vote or position, and others."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from wgdesk.model import Manner, StatementKind
from wgdesk.phrasing.facts import Count, Fact, Words
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.spoken_for import on_whose_behalf
from wgdesk.report.sections.speakers.speaker_notes import speaker_notes
from wgdesk.report.sections.speakers.speeches import from_podium
from wgdesk.report.sections.speakers.told_with_texts import told_with_texts
from wgdesk.report.sections.speakers.wordings import people_of, told_actively, who_spoke
from wgdesk.words.variants import yes_no


@dataclass(frozen=True)
class Spoken:
    """Statements told in one sentence: purpose, whether before or after the decision, and speakers.

    ``g`` is the gender of the first of them; ``closed``: what is said of them ends with a comma.
    """

    purpose: str
    when: str
    n: Count
    who: Say
    g: str
    closed: str
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
            g=self.g,
            closed=self.closed,
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
    sitting_id: int | None = None

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


def _who(context: Context, rows: Sequence[StatementNow]) -> tuple[Say, str]:
    """Return those who spoke, and the gender of the first of them.

    These are representatives of those who decide and then observers, or persons who spoke for nobody.
    """
    if _alone(context, rows[0]):
        return who_spoke(context, rows[0])
    if rows[0].delegation_id is None:
        people = people_of(context, rows)
        return say("who-people", people=people), people.people[0].gender
    parts = []
    for capacity in ("representative", "observer"):
        found = [row for row in rows if row.delegation_id and context.capacity(row.delegation_id) == capacity]
        if found:
            parts.append(say("who-delegations", capacity=capacity, names=context.speakers(found)))
    return parts[0] if len(parts) == 1 else say("listing", parts=tuple(parts)), "m"


def _alone(context: Context, row: StatementNow) -> bool:
    """Return whether a statement has a sentence of its own: of a delegation in a capacity, or an officer."""
    return bool(row.capacity) if row.delegation_id is not None else from_podium(context, row)


def _statements(context: Context, blocks: Blocks, decided: Decided, rows: Iterable[StatementNow]) -> None:
    """Add one sentence for each purpose and time, on representatives and then on observers.

    What was said in a capacity has a sentence of its own, and so has what was said on behalf of others,
    unless these stand in brackets after the speaker. Persons who spoke for no delegation have another.
    A sentence names its meeting if a reader would take it for another: that of the decision, or that of the
    sentence before.
    """
    groups: dict[tuple[Hashable, ...], list[StatementNow]] = {}
    told = told_with_texts(context)
    for row in rows:
        if row.id in told:
            group = _group(context, row)
            speaker = row.id if _alone(context, row) else row.delegation_id if group else None
            whose = (_elsewhere(decided, row), row.delegation_id is None, speaker, group)
            groups.setdefault((decided.purpose(row), decided.when(row), *whose), []).append(row)
    named = None
    for (_, _, at, *_), those in groups.items():
        key = f"{decided.key}/statements/{those[0].id}"
        text = decided.sentence(_spoken(context, decided, those))
        if at != named:
            text = _at(context, decided, those[0], text)
        named = at
        paragraph(blocks, key, text, Source("request", those[0].id))
        speaker_notes(context, blocks, those)


def _elsewhere(decided: Decided, row: StatementNow) -> int | None:
    """Return the sitting of a statement; None if it was that of the decision, or this is not recorded."""
    return row.sitting_id if decided.sitting_id not in (None, row.sitting_id) else None


def _at(context: Context, decided: Decided, row: StatementNow, text: Say) -> Say:
    """Return a sentence that begins with the meeting of ``row``."""
    sittings = context.at(row.sitting_id, doubtful=False, item_id=row.item_id)
    return say("upon-at", sittings=sittings, purpose=decided.purpose(row), text=text)


def _group(context: Context, row: StatementNow) -> Words:
    """Return on whose behalf a delegation spoke, unless brackets or its capacity say so."""
    bracketed = context.options.choice("statements_behalf") == "brackets"
    said_with_speaker = bracketed or bool(row.capacity) or row.delegation_id is None
    return Words() if said_with_speaker else on_whose_behalf(context.record, row)


def _spoken(context: Context, decided: Decided, rows: Sequence[StatementNow]) -> Spoken:
    """Return the statements of one sentence, which all have the same purpose and time."""
    first = rows[0]
    who, gender = _who(context, rows)
    return Spoken(
        decided.purpose(first),
        decided.when(first),
        Count(len(rows)),
        who,
        gender,
        closed=yes_no(first.delegation_id is None or bool(first.capacity)),
        active=yes_no(told_actively(context)),
        group=_group(context, first),
    )
