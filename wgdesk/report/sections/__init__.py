"""Builds the tree of the report from the record: facts in their order, without language or layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import cast

from wgdesk.phrasing.held_sentences import anchors_of
from wgdesk.phrasing.tree import Annex, Heading, HeadingLevel, Report, Say, Section, Source, Stage, say
from wgdesk.reads.values.composition import InsertionNow
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.readings.merge import merged
from wgdesk.report.readings.record_readings import Readings, readings
from wgdesk.report.sections import (
    agenda_section,
    attendance_section,
    chapters,
    documents_section,
    masthead,
    meetings_section,
    opening,
    statements,
    substance,
)
from wgdesk.report.sections.across_sections.compose import Sections, composed, homeless
from wgdesk.report.sections.across_sections.continuing import continued
from wgdesk.report.sections.across_sections.empty_sections import without_empty
from wgdesk.report.sections.across_sections.kept_sections import KeptSections
from wgdesk.report.sections.across_sections.lowered_headings import lowered
from wgdesk.report.sections.across_sections.meeting_style import MeetingStyle
from wgdesk.report.sections.across_sections.numbers import Numbering, number
from wgdesk.report.sections.across_sections.other_chairs import of_this_body
from wgdesk.report.sections.across_sections.same_meeting import naming
from wgdesk.report.sections.adoption_section import adoption
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.debates.section_points import section_points
from wgdesk.report.sections.decisions import placed_actions
from wgdesk.report.sections.item_paragraphs import in_item_paragraphs
from wgdesk.report.sections.officers import bureau
from wgdesk.report.sections.section_paragraphs import in_section_paragraphs
from wgdesk.report.sections.session import composition_paragraphs
from wgdesk.rules.nested_outline import DEEPEST
from wgdesk.rules.outline import before, has_points, is_own


@dataclass(frozen=True)
class SectionBuilder:
    """How a section is built, and whether its usual heading is put above it."""

    build: Callable[[Context], Blocks]
    headed: bool = True


def _nothing(_context: Context) -> Blocks:
    return []


# By kind of section. What a section depends on need not be declared: ``kept_sections`` finds out.
PARTS: Mapping[str, SectionBuilder] = {
    "masthead": SectionBuilder(masthead.masthead, headed=False),
    "introduction": SectionBuilder(opening.introduction),
    "recommendations": SectionBuilder(substance.recommendations),
    "deliberations": SectionBuilder(substance.deliberations),
    "chapters": SectionBuilder(chapters.chapters, headed=False),
    "actions": SectionBuilder(placed_actions.section),
    "organization": SectionBuilder(_nothing),
    "opening": SectionBuilder(opening.opening),
    "elections": SectionBuilder(bureau.elections),
    "meetings": SectionBuilder(meetings_section.meetings),
    "statements": SectionBuilder(statements.statements),
    "agenda": SectionBuilder(agenda_section.agenda),
    "attendance": SectionBuilder(attendance_section.attendance),
    "documentation": SectionBuilder(documents_section.documentation),
    "adoption": SectionBuilder(adoption),
    "annex_agenda": SectionBuilder(agenda_section.annex, headed=False),
    "annex_members": SectionBuilder(composition_paragraphs.annex, headed=False),
    "annex_attendance": SectionBuilder(attendance_section.annex, headed=False),
    "annex_documents": SectionBuilder(documents_section.annex, headed=False),
    "annex_proposals": SectionBuilder(substance.annex_proposals, headed=False),
}
_OWN = SectionBuilder(_nothing)


def build(record: Record, stage: Stage, kept: KeptSections | None = None) -> Report[Say]:
    """Return the report of ``record`` at ``stage``: sections in the order of the outline, blocks numbered.

    ``kept`` has the sections of an earlier state of the record; only those that a change touched are rebuilt.
    """
    return finished(record, stage, sections(record, stage, PARTS, kept))


def finished(record: Record, stage: Stage, made: Sections) -> Report[Say]:
    """Return the report of its ``sections``, with what people have changed, and numbered."""
    meeting = record.meeting
    symbol = meeting.symbol_final if stage == "final" else meeting.symbol_draft
    context = Context(readings(record).first, stage)
    title, issued = masthead.title(context), masthead.issued(context)
    final = stage == "final"
    settled = final or record.decision("report") is not None
    whole = composed(record.composition, made)
    shown = without_empty(whole, settled=settled, final=final)
    return Report(
        stage,
        symbol,
        title,
        number(continued(naming(shown, MeetingStyle.of(record))), Numbering.of(record)),
        masthead.un_page(context),
        issued,
        (context.body, context.body_full),
    )


def sections(
    record: Record, stage: Stage, kinds: Iterable[str], kept: KeptSections | None = None
) -> tuple[Section[Say], ...]:
    """Return the sections whose kind is in ``kinds``, in the order of the outline.

    They are as generated: without numbers, and without what people have changed (``composed``).
    """
    found, wanted = readings(record), set(kinds)
    kept = KeptSections() if kept is None else kept
    kept.begin(found, stage)

    def made(kind: str, level: HeadingLevel) -> Section[Say]:
        return kept.section(kind, level, lambda given: _section(_contexts(given, stage), kind, level))

    def within(parent: str, level: HeadingLevel) -> list[Section[Say]]:
        """Return the sections in one with those in them; below the top level only what is not empty."""
        inside: list[Section[Say]] = []
        for kind in (one for one, of in record.outline if of == parent):
            own = [made(kind, level)] if kind in wanted or is_own(kind) else []
            inner = within(kind, cast(HeadingLevel, level + 1)) if level < DEEPEST else []
            if level > 1 and not inner and not is_own(kind):
                own = [one for one in own if not _only_heads(one)]
            inside += (*own, *inner)
        return inside

    masthead_first = (made("masthead", 1),) if "masthead" in wanted else ()
    whole = in_section_paragraphs(Context(found.first, stage, found.compared), within("", 1))
    return (*masthead_first, *whole)


def lost_additions(
    record: Record, stage: Stage, kept: KeptSections | None = None
) -> tuple[InsertionNow, ...]:
    """Return the additions whose block is gone: the report at ``stage`` has each at the end of a section."""
    if not record.composition.insertions:
        return ()
    made = sections(record, stage, PARTS, kept)
    keys = (key for section in made for block in section.blocks for key in anchors_of(block))
    return homeless(record.composition, keys)


def _only_heads(section: Section[Say]) -> bool:
    return all(isinstance(block, Heading) and block.key == section.key for block in section.blocks)


def _contexts(found: Readings, stage: Stage) -> _Contexts:
    first, other, unknown = (
        Context(reading, stage, found.compared) if reading else None
        for reading in (found.first, found.other, found.unknown)
    )
    assert first is not None
    return _Contexts(first, other, unknown)


@dataclass(frozen=True)
class _Contexts:
    """One context for each reading of the record; None where there is no such reading."""

    first: Context
    other: Context | None
    unknown: Context | None


def _section(context: _Contexts, kind: str, level: HeadingLevel) -> Section[Say]:
    part = PARTS.get(kind, _OWN)

    def built(one: Context) -> Blocks:
        first = section_points(one, before(kind)) if before(kind) else ()
        return [*first, *part.build(one), *(section_points(one, kind) if has_points(kind) else ())]

    others = [built(one) if one else None for one in (context.other, context.unknown)]
    blocks = of_this_body(context.first, merged(built(context.first), *others))
    if is_own(kind):
        return Section(kind, (_heading(context, kind, level), *blocks))
    if level != 1:
        blocks = lowered(kind, blocks, level)
    blocks = in_item_paragraphs(context.first, kind, blocks)
    # An empty sub-section is left out by the caller; what people write under a heading is added later.
    holds = any(parent == kind for _, parent in context.first.record.outline)
    if kind == "chapters" and not chapters.items_headed(context.first):
        blocks = _headed_once(context, level, blocks)
    elif part.headed and (blocks or level == 1 or holds):
        blocks.insert(0, _heading(context, kind, level))
    elif blocks and isinstance(blocks[0], Annex):
        own = _heading(context, kind, level, blocks[0].text)
        blocks[0] = replace(blocks[0], text=own.text, source=own.source)
    return Section(kind, tuple(blocks))


def _headed_once(context: _Contexts, level: HeadingLevel, blocks: Blocks) -> Blocks:
    """Return what is told of items without headings: under one, unless the section they are in has it."""
    outline = context.first.record.meeting.outline
    typed = any(one.kind == "chapters" and one.heading for one in outline)
    if not blocks or not (typed or level == 1):
        return blocks
    return [_heading(context, "chapters", level, say("heading-deliberations")), *blocks]


def _heading(context: _Contexts, kind: str, level: HeadingLevel, usual: Say | None = None) -> Heading[Say]:
    """Return the heading of a section: the usual one, or the one typed in the record."""
    section = next((one for one in context.first.record.meeting.outline if one.kind == kind), None)
    text = usual or (say("words", text=Words()) if is_own(kind) else say(f"heading-{kind}"))
    source: Source | None = None
    if section is not None and (section.heading or is_own(kind)):
        source = Source("outline_section", section.id)
        own = say("words", text=section.heading)
        text = own if is_own(kind) else say("overridden", text=text, body=section.heading, decided="no")
    counted = section is None or not section.unnumbered
    return Heading(kind, level, text, source=source, counted=counted)
