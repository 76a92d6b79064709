"""Puts what happened to an item into one paragraph, as most bodies write, where the option asks for it.

"The Commission considered item 3 (a) of its agenda at its 1st and 7th meetings. At the 1st meeting, the Chief
introduced the report. Statements were made by 7 States members." (E/2025/24, E/2025/32, E/2025/39, A/80/16).
What others said, panels and quotations keep paragraphs of their own, and so does what people add.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby

from wgdesk.model import Voice
from wgdesk.phrasing.facts import SittingRef, Sittings
from wgdesk.phrasing.held_sentences import ends_paragraph, held
from wgdesk.phrasing.inner_facts import facts_in
from wgdesk.phrasing.tree import Block, Paragraph, Say, Source
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.outcome import DocumentNow, PointNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.debates.debate_points import paragraph_of

# The sections that tell of items.
_TELLING = frozenset({"chapters", "deliberations", "statements", "actions"})
# What stands by itself: points, panels, quotations, and by its own option where the speakers are listed.
_APART = (
    "deliberations/panel",
    "statements/panel/",
    "agenda/informal/",
    "statements/quoted/",
    "statements/listed",
)


FOLLOWS = "agenda/follows"  # the sentence that the items follow
# Sentences whose subject is that of the one before.
_OF_IT = ("documents-before-it", "documents-named-it")


def in_item_paragraphs(context: Context, kind: str, blocks: Blocks) -> Blocks:
    """Return the blocks of a section, paragraphs on an item, or on it at a meeting, as one by the option."""
    way = context.options.choice("item_paragraphs")
    if kind == "agenda":
        return _with_lead_in(blocks)
    if kind not in _TELLING or (way == "sentence" and context.options.choice("documents_led") != "it"):
        return blocks
    found: Blocks = []
    for told, run in groupby(blocks, partial(_may_be_held, context)):
        those = list(run)
        own = [one for one in those if isinstance(one, Paragraph)]
        found += map(held, _groups(context, own, way)) if told else those
    return found


def _with_lead_in(blocks: Blocks) -> Blocks:
    """Return the blocks on the agenda; "was as follows" goes on with its adoption (A/80/42, E/2025/28)."""
    found: Blocks = []
    for one in blocks:
        before = found[-1] if found else None
        if isinstance(one, Paragraph) and one.key == FOLLOWS and isinstance(before, Paragraph):
            found[-1] = held([before, one])
        else:
            found.append(one)
    return found


def _may_be_held(context: Context, block: Block[Say]) -> bool:
    if not isinstance(block, Paragraph) or block.key.startswith(_APART):
        return False
    return not of_points(block) or of_body(context, block)


def of_points(block: Paragraph[Say]) -> bool:
    """Return whether a paragraph is one of points."""
    return block.key.startswith("deliberations/points/")


def of_body(context: Context, block: Paragraph[Say]) -> bool:
    """Return whether the points of a paragraph say what the body did: "continued its consideration"."""
    points = {one.id: one for one in context.record.points}
    first = points[block.source.row] if block.source else None
    those = [one for one in points.values() if first and paragraph_of(one) == paragraph_of(first)]
    return all(one.voice is Voice.BODY for one in those)


def _groups(
    context: Context, paragraphs: Sequence[Paragraph[Say]], way: str
) -> Iterator[list[Paragraph[Say]]]:
    """Yield the paragraphs that become one."""
    group: list[Paragraph[Say]] = []
    item: int | None = None
    open_ = frozenset[SittingRef]()  # the meetings of which the group has told last; none: any may follow
    for one in paragraphs:
        own, named = _item(context, one.source), _meetings(one)
        other = own is not None and item is not None and own != item
        apart = way == "meeting" and bool(open_) and bool(named) and open_.isdisjoint(named)
        apart = apart or (way == "sentence" and bool(group) and not _goes_on(group[-1], one))
        both = bool(group) and of_points(one) and of_points(group[-1])  # which somebody put apart
        if group and (other or apart or both or _considers(one) or ends_paragraph(group[-1])):
            yield group
            group, item, open_ = [], None, frozenset()
        group.append(one)
        item, open_ = own or item, named or open_
    if group:
        yield group


def _goes_on(before: Paragraph[Say], one: Paragraph[Say]) -> bool:
    """Return whether a sentence belongs to the one before, whatever the option: "It had before it"."""
    said = one.text.fact("first") if one.text.key == "readings" else one.text
    return _considers(before) and isinstance(said, Say) and said.key in _OF_IT


def _considers(paragraph: Paragraph[Say]) -> bool:
    return paragraph.key.endswith("/consideration")


def _meetings(paragraph: Paragraph[Say]) -> frozenset[SittingRef]:
    """Return the meetings that a paragraph names first."""
    for fact in facts_in(paragraph.text):
        if isinstance(fact, Sittings) and not fact.unsaid:
            return frozenset((*fact.certain, *fact.doubtful))
    return frozenset()


def _item(context: Context, source: Source | None) -> int | None:
    """Return the top item of the row that a paragraph is about: of those considered jointly the first."""
    if source is None:
        return None
    record = context.record
    rows: dict[str, Sequence[StatementNow | ActionNow | PointNow | DocumentNow]] = {
        "request": record.statements,
        "action": record.actions,
        "point": record.points,
        "document": record.documents,
    }
    own = source.row if source.table == "agenda_item" else None
    own = own or next((row.item_id for row in rows.get(source.table, ()) if row.id == source.row), None)
    if own is None:
        return None
    top = record.top_item(own)
    return top.joint_with_id or top.id
