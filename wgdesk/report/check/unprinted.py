"""Checks for facts that no section of the outline prints, and for facts that two sections print."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from wgdesk.model import Lane, RecommendationState, SaidAs, StatementKind
from wgdesk.phrasing.tree import Heading, Source, plain
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.check.named_texts import texts_named
from wgdesk.report.sections.across_sections.empty_sections import empty_sections
from wgdesk.report.sections.decisions.placed_actions import PRINTING, has_place
from wgdesk.report.sections.officers.bureau import elections
from wgdesk.report.sections.panel_discussions.panel_paragraphs import is_told
from wgdesk.report.sections.speakers.introduced_documents import DEBATED, WITH_PANELS, told_with_statements
from wgdesk.report.sections.speakers.quotations import quoted_ids
from wgdesk.report.sections.speakers.speeches import of_secretariat_on_panels, sort_out
from wgdesk.report.sections.speakers.told_with_texts import told_with_texts
from wgdesk.report.sections.statements import items_told

# What the Secretariat says on a panel that the paragraph on it tells; answers are in the summary.
_TOLD_ON_PANELS = (
    StatementKind.OPENING,
    StatementKind.INTRODUCTION,
    StatementKind.GENERAL,
    StatementKind.CLOSING,
)
# Kind of statement -> the sections that name its speakers; the outline needs one of them.
_SECTIONS: Mapping[str, tuple[str, ...]] = {
    "openings": ("opening",),
    "closings": ("adoption",),
    **dict.fromkeys(("introductions", "replies", "debate", "positions"), DEBATED),
}


# Kind of fact -> the sections that print it; the outline needs one of them.
WANTED: Mapping[str, tuple[str, ...]] = {
    "mandates": ("introduction",),
    "officers": ("opening", "elections"),
    "agenda": ("agenda",),
    "attendance": ("attendance", "annex_attendance"),
    "documents": ("documentation", "annex_documents", "chapters"),
    "panels": WITH_PANELS,
    "points": ("deliberations", "chapters"),
    "informal": ("agenda",),
    "report": ("adoption",),
    "motions": PRINTING,
    "counted": DEBATED,
    "speakers": DEBATED,
}


def sections(asked: CheckedReport) -> Iterator[Finding]:
    """Kinds of facts that the record has but no section of the outline prints."""
    record, kinds = asked.record, {kind for kind, _ in asked.record.outline}
    shown = asked.context.options.choice("procedure") == "shown"
    recorded = "deliberations" not in kinds and any(one.speakers_link for one in record.sittings)
    some: Mapping[str, bool] = {
        "mandates": bool(record.mandates),
        "officers": bool(elections(asked.context)),  # none if all of them continue in office
        "agenda": bool(record.items),
        "attendance": bool(record.body_members)
        or any(map(asked.context.attends, record.delegations.values())),
        "documents": any(row.id not in _named_elsewhere(asked) for row in record.documents),
        "panels": bool(record.panels),
        "points": any(not point.section for point in record.points),
        "informal": bool(record.informal_bodies),
        "report": record.decision("report") is not None,
        "motions": shown and bool(record.motions or record.rulings or record.unruled),
        "counted": bool(record.speaker_counts),
        "speakers": bool(record.meeting.speakers_symbol or record.meeting.speakers_link) or recorded,
    }
    for what, wanted in WANTED.items():
        if some[what] and not kinds.intersection(wanted):
            yield finding("not-in-outline", asked.context.source, "meeting", what=what)


def recommendations(asked: CheckedReport) -> Iterator[Finding]:
    """Adopted recommendations, if the outline has no section for them."""
    if asked.context.has_section("recommendations"):
        return
    named = texts_named(asked.record)
    for cluster in asked.record.clusters:
        for row in cluster.recommendations:
            if row.state == RecommendationState.ADOPTED:
                source = Source("recommendation", row.id)
                yield finding("recommendation-not-printed", source, "recommendations", **named[row.id])


def withdrawn(asked: CheckedReport) -> Iterator[Finding]:
    """Texts that were introduced and then withdrawn, which no section tells of."""
    introduced: dict[int, list[int]] = {}
    for row in asked.record.sponsors:
        if row.introduced and row.recommendation_id is not None:
            introduced.setdefault(row.recommendation_id, []).append(row.delegation_id)
    for cluster in asked.record.clusters:
        for text in cluster.recommendations:
            if text.state == RecommendationState.WITHDRAWN and text.id in introduced:
                names = (asked.record.delegations[key].name for key in introduced[text.id])
                who, heading = ", ".join(map(asked.delegation, names)), asked.name(cluster.heading)
                source = Source("recommendation", text.id)
                yield finding("withdrawn-not-printed", source, "recommendations", who=who, text=heading)


def statements(asked: CheckedReport) -> Iterator[Finding]:
    """Statements that no section of the outline tells of."""
    kinds = {kind for kind, _ in asked.record.outline}
    sorted_out = sort_out(asked.context, asked.record.statements)
    told = told_with_texts(asked.context)
    lost: list[StatementNow] = [
        row
        for name, sections in _SECTIONS.items()
        if not kinds.intersection(sections)
        for row in getattr(sorted_out, name)
    ]
    homeless = {one.id for one in asked.record.actions if not has_place(asked.context, one)}
    for row in asked.record.statements:
        with_action = row.id in told and row.action_id in homeless
        if (row.lane == Lane.SECRETARIAT and _secretariat_lost(asked, row, kinds)) or with_action:
            lost.append(row)
    lost.extend(_lost_in_panels(asked))
    quoted = quoted_ids(asked.context)
    for row in asked.record.statements:
        if row.quoted and row.id not in quoted:
            yield finding("quotation-not-printed", Source("request", row.id), "speakers", who=asked.who(row))
    for row in lost:
        yield finding("statement-not-printed", Source("request", row.id), "speakers", who=asked.who(row))


def _lost_in_panels(asked: CheckedReport) -> Iterator[StatementNow]:
    """Yield the statements made on a panel whose paragraph does not name the speaker.

    It names those who opened, introduced or closed it and who spoke in the debate, if it is printed.
    """
    found = sort_out(asked.context, asked.record.statements, in_panels=True)
    yield from (*found.positions, *found.replies)
    secretariat = (
        row
        for kind in _TOLD_ON_PANELS
        for row in of_secretariat_on_panels(asked.context, asked.record.statements, kind)
    )
    told = (*found.openings, *found.introductions, *found.debate, *found.closings, *secretariat)
    yield from (
        row
        for row in told
        if row.said_as is SaidAs.UNSAID or asked.every_key.isdisjoint(_keys_of(row.panel_id))
    )


def _keys_of(panel_id: int | None) -> tuple[str, str]:
    """Return the keys of the paragraphs that tell of a panel: the summary, and who led its discussion."""
    return f"deliberations/panel/{panel_id}", f"statements/panel/{panel_id}"


def _secretariat_lost(asked: CheckedReport, row: StatementNow, kinds: Collection[str]) -> bool:
    """Return whether no section tells of a statement of the Secretariat that the report should tell of.

    What it said in passing under a procedural item, on arrangements for example, need not be in the report.
    """
    if row.said_as is SaidAs.UNSAID and not (row.opened and row.person_id is not None):
        return row.kind in (StatementKind.OPENING, StatementKind.CLOSING)
    if row.panel_id is not None and row.kind != StatementKind.POSITION:
        return False  # asked with the panel
    if row.kind == StatementKind.OPENING:
        return "opening" not in kinds
    if row.kind == StatementKind.CLOSING:
        return "adoption" not in kinds
    if row.kind not in (StatementKind.INTRODUCTION, StatementKind.GENERAL):
        return row.kind == StatementKind.POSITION  # answers are in the summary of deliberations
    if "chapters" in kinds:
        return False
    if "statements" not in kinds:
        return True
    told = asked.context.statements_under(items_told(asked.context))
    introduced = row.kind == StatementKind.INTRODUCTION and row.item_id is not None
    return introduced and row.id not in {one.id for one in told}


def doubled(asked: CheckedReport) -> Iterator[Finding]:
    """Sections that repeat what the chapters on items print."""
    kinds = {one.kind: one.id for one in asked.record.meeting.outline}
    for kind in ("statements", "deliberations"):
        if "chapters" in kinds and kind in kinds and kind in asked.printed:
            source = Source("outline_section", kinds[kind])
            yield finding("printed-twice", source, "meeting", kind, text=_heading(asked, kind))


def _named_with_actions(asked: CheckedReport) -> frozenset[int | None]:
    """Return the documents that the paragraphs on actions name; one on an amendment does not name its own."""
    return frozenset(
        one.document_id
        for one in asked.record.actions
        if one.amends_id is None and f"action/{one.id}" in asked.every_key
    )


def _named_elsewhere(asked: CheckedReport) -> frozenset[int | None]:
    """Return the documents that paragraphs name: on actions, and on who introduced them."""
    return _named_with_actions(asked) | told_with_statements(asked.context)


def documents(asked: CheckedReport) -> Iterator[Finding]:
    """Documents that no section lists, such as those of no item where only chapters list any.

    Those on which an action was taken, or which a statement introduced, are named with it.
    """
    kinds = {kind for kind, _ in asked.record.outline}
    elsewhere = asked.context.options.choice("documents_where") in ("symbols", "elsewhere")
    if not kinds.intersection(WANTED["documents"]) or ("documentation" in kinds and elsewhere):
        return
    named = _named_elsewhere(asked)
    for place, row in enumerate(asked.record.documents, start=1):
        keys = (f"documentation/{row.id}", f"annex_documents/{row.id}")
        if row.id not in named and asked.anchors.isdisjoint(keys):
            yield finding("document-not-printed", Source("document", row.id), "documents", n=str(place))


def panels(asked: CheckedReport) -> Iterator[Finding]:
    """Panels that no section tells of, and presentations on a panel whose discussion is not written."""
    if not {kind for kind, _ in asked.record.outline}.intersection(WANTED["panels"]):
        return
    for panel in asked.record.panels:
        source = Source("panel", panel.id)
        if is_told(asked.record, panel) and asked.every_key.isdisjoint(_keys_of(panel.id)):
            yield finding("panel-not-printed", source, "panellists", title=asked.name(panel.title))
            continue
        for row in panel.panellists:
            if row.presentation and f"deliberations/panellist/{row.id}" not in asked.every_key:
                name = asked.name(asked.record.people[row.person_id].called)
                yield finding("presentation-not-printed", source, "panellists", name=name)


def informal(asked: CheckedReport) -> Iterator[Finding]:
    """Informal bodies without the sitting that established them, which the report then does not mention.

    Likewise the sitting that elected its Chair or allocated an item to it, without that Chair or item.
    """
    for row in asked.record.informal_bodies:
        source = Source("informal_body", row.id)
        if row.established_at_id is None and not row.ground:
            yield finding("informal-without-sitting", source, "sittings")
        if row.chair_elected_at_id is not None and row.chaired_by_id is None:
            yield finding("informal-not-said", source, "sittings", what="chair")
        if row.allocated_at_id is not None and row.item_id is None:
            yield finding("informal-not-said", source, "sittings", what="item")


def empty(asked: CheckedReport) -> Iterator[Finding]:
    """Sections with nothing but a heading, which a draft brackets and a final report leaves out."""
    ids = {one.kind: one.id for one in asked.record.meeting.outline}
    for kind in empty_sections(asked.printed.values()):
        if kind in ids:
            source = Source("outline_section", ids[kind])
            yield replace(finding("section-empty", source, "meeting", text=_heading(asked, kind)), block=kind)


def _heading(asked: CheckedReport, kind: str) -> str:
    """Return the heading of a section as the report has it, without brackets."""
    block = asked.printed[kind]
    return plain(block.text).strip("[]") if isinstance(block, Heading) else kind
