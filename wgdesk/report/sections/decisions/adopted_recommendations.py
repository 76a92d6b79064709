"""Builds the paragraphs on the adoption of a cluster of recommendations: sponsors, manner, reservations."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.model import ON_TEXTS, ClusterKind, Manner
from wgdesk.phrasing.facts import RecommendationRefs
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.outcome import RecommendationNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.decisions import about_texts
from wgdesk.report.sections.decisions.about_texts import Decided, Spoken
from wgdesk.report.sections.decisions.placed_actions import PRINTING
from wgdesk.report.sections.decisions.reservation_paragraphs import Adopted, precedes_adoption, reservations
from wgdesk.report.sections.decisions.text_authors import BroughtText, sponsored
from wgdesk.report.sections.decisions.text_kinds import of_kind
from wgdesk.words.variants import orally


def adopted(
    context: Context, blocks: Blocks, rows: Iterable[RecommendationNow], kind: ClusterKind | None
) -> None:
    """Add who sponsored recommendations, how and in what form they were adopted, and the reservations.

    ``kind`` is that of their cluster.
    """
    rows = tuple(rows)
    for row in rows:
        sponsors = [one for one in context.record.sponsors if one.recommendation_id == row.id]
        text = BroughtText(_cited(kind, row), Source("recommendation", row.id))
        sponsored(context, blocks, sponsors, text)
    told = [(_decided(kind, row), _about(context, row)) for row in rows]
    for decided, statements in told:
        about_texts.before(context, blocks, decided, statements)
    _reserved(context, kind, rows, blocks, before=True)
    _how(kind, blocks, [row for row in rows if not _told_with_action(context, row)])
    for decided, statements in told:
        about_texts.after(context, blocks, decided, statements)
    _reserved(context, kind, rows, blocks, before=False)


def _reserved(
    context: Context,
    kind: ClusterKind | None,
    rows: Iterable[RecommendationNow],
    blocks: Blocks,
    *,
    before: bool,
) -> None:
    """Add the remarks made before the adoption of texts, or else the reservations and later remarks."""
    for row in rows:
        of_it = [one for one in context.record.reservations if one.recommendation_id == row.id]
        found = [one for one in of_it if precedes_adoption(one, row.adopted_at) is before]
        noun = _cited(kind, row)
        reservations(
            context, blocks, found, Adopted(noun, noun, row.adopted_at), Source("recommendation", row.id)
        )


def _told_with_action(context: Context, row: RecommendationNow) -> bool:
    """Return whether the report has a paragraph on an action that says how a text was adopted."""
    changed, printed = orally(row.orally_amended, row.orally_revised), map(context.has_section, PRINTING)
    return any(printed) and any(
        one.recommendation_id == row.id
        and one.verb in ON_TEXTS
        and (one.manner != Manner.NOT_STATED or row.manner in (None, Manner.NOT_STATED))
        and changed in ("none", orally(one.orally_amended, one.orally_revised))
        for one in context.record.actions
    )


def _about(context: Context, row: RecommendationNow) -> list[StatementNow]:
    """Return the statements about a recommendation; those about an action are told there."""
    found = (one for one in context.record.statements if one.action_id is None)
    return [one for one in found if one.recommendation_id == row.id]


def _decided(kind: ClusterKind | None, row: RecommendationNow) -> Decided:
    def sentence(spoken: Spoken) -> Say:
        return of_kind(kind, spoken.said("recommendation-statements", target=_cited(None, row)))

    return Decided(f"recommendations/{row.id}", row.manner, row.adopted_at, sentence)


def _cited(kind: ClusterKind | None, row: RecommendationNow) -> Say:
    return of_kind(kind, say("the-recommendations", n=RecommendationRefs((row.id,))))


def _how(kind: ClusterKind | None, blocks: Blocks, rows: Iterable[RecommendationNow]) -> None:
    """Add one sentence for each group of recommendations adopted in the same manner and form."""
    groups: dict[tuple[str, str], list[RecommendationNow]] = {}
    for row in rows:
        changed = orally(row.orally_amended, row.orally_revised)
        manner = row.manner or Manner.NOT_STATED
        if row.state == "adopted" and (manner != Manner.NOT_STATED or changed != "none"):
            groups.setdefault((manner, changed), []).append(row)
    for (how, changed), those in groups.items():
        text = say(
            "recommendations-adopted-so",
            n=RecommendationRefs(tuple(row.id for row in those)),
            manner=how,
            orally=changed,
        )
        key = f"recommendations/{those[0].id}/adopted"
        paragraph(blocks, key, of_kind(kind, text), Source("recommendation", those[0].id))
