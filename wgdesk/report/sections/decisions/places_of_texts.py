"""Where the report has the text that an action was taken on: "(see chap. I, sect. C, decision 56/126)"."""

from __future__ import annotations

from wgdesk.model import ON_TEXTS
from wgdesk.phrasing.facts import PlaceRef, Symbol
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.actions import ActionNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.decisions import acted_on
from wgdesk.report.sections.decisions.text_kinds import is_draft, kind_of, of_kind
from wgdesk.words.variants import yes_no


def place_of_text(context: Context, action: ActionNow) -> PlaceRef | Say:
    """Return where the report has what was decided: the part recorded, or by the option that of a text."""
    if action.text_part:
        return PlaceRef(0, "", part=action.text_part)
    if context.options.choice("text_places_in") == "sentence":
        return say("no-words")
    return printed_at(context, action)


def printed_at(context: Context, action: ActionNow) -> PlaceRef | Say:
    way = context.options.choice("text_places")
    if way == "unsaid" or action.recommendation_id is None:
        return say("no-words")
    usual = context.options.choice("text_place_numbers") == "said"
    numbered = usual if action.reference_numbered is None else action.reference_numbered
    numbered = numbered and not acted_on.by_number(action)
    kind = kind_of(context, action.recommendation_id)
    return PlaceRef(action.recommendation_id, way, kind.value if kind is not None else "", numbered)


def text_of(context: Context, blocks: Blocks, action: ActionNow) -> None:
    """Add where the text that was adopted is: in the report, or in its document."""
    wanted = context.options.choice("text_places_in") == "sentence" and action.amends_id is None
    if not wanted or action.verb not in ON_TEXTS:
        return
    source, key = Source("action", action.id), f"action/{action.id}/text"
    if action.recommendation_id is not None:
        kind = kind_of(context, action.recommendation_id)
        text = say(
            "text-in-report",
            body=context.body,
            parent=context.record.meeting.text("parent_short"),
            draft=yes_no(is_draft(context, action.recommendation_id)),
            place=printed_at(context, action),
        )
        paragraph(blocks, key, of_kind(kind, text), source)
        return
    row = acted_on.document_of(context, action)
    if row is not None and row.symbol:
        symbol = context.sure(Symbol(row.symbol), "document", row.id, "symbol")
        text = say("text-in-document", object=acted_on.bare(row), symbol=symbol)
        paragraph(blocks, key, text, source)
