"""What the decisions on the agenda, the organization of work and the report have in common."""

from __future__ import annotations

from wgdesk.model import Manner, Subject
from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.programme import DecisionNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.decisions.reservation_paragraphs import Adopted, precedes_adoption, reservations


def stated_manner(context: Context, decision: DecisionNow) -> str:
    """Return how the organization of work or the report was adopted; consensus only if the option says so."""
    unsaid = decision.manner == Manner.CONSENSUS and context.options.choice("consensus") == "unsaid"
    return Manner.NOT_STATED if unsaid else decision.manner


def on_condition(words: Words) -> Say:
    """Return on which understanding a decision was taken; no words if it had no condition."""
    return say("on-condition", text=words) if words else say("no-words")


def reserved(context: Context, blocks: Blocks, decision: DecisionNow) -> None:
    """Add the reservations to a decision, and the remarks made after it."""
    _add_reserved(context, blocks, decision, before=False)


def remarks_before(context: Context, blocks: Blocks, decision: DecisionNow) -> None:
    """Add the remarks that were made before a decision, for the report to reflect."""
    _add_reserved(context, blocks, decision, before=True)


def _add_reserved(context: Context, blocks: Blocks, decision: DecisionNow, *, before: bool) -> None:
    source, target = Source("decision", decision.id), say("the-adopted", subject=decision.subject)
    draft = say("the-adopted", subject="draft" if decision.subject == Subject.REPORT else decision.subject)
    after = say("the-adopted", subject="adopted" if decision.subject == Subject.REPORT else decision.subject)
    of_it = [row for row in context.record.reservations if row.decision_id == decision.id]
    found = [row for row in of_it if precedes_adoption(row, decision.decided_at) is before]
    at = decision.decided_at
    reservations(context, blocks, found, Adopted(target, draft, at, after), source)
