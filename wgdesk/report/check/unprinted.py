"""Checks what the record has and no section of the outline prints, and what two sections print."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from wgdesk.model import Lane, RecommendationState, StatementKind
from wgdesk.phrasing.tree import Heading, Source, plain
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.about_texts import told_with_texts
from wgdesk.report.build.empty_sections import empty_sections
from wgdesk.report.build.speeches import sort_out
from wgdesk.report.check.finding import CheckedReport, Finding, finding

_DEBATED = ("statements", "chapters")
_ACTED = ("deliberations", "chapters", "actions")
# By kind of statement the sections that name its speaker, if the outline has one of them.
_SECTIONS: Mapping[str, tuple[str, ...]] = {
    "openings": ("opening",),
    "closings": ("adoption",),
    **dict.fromkeys(("introductions", "replies", "debate", "positions"), _DEBATED),
}


# What a record has -> the sections that print it, if the outline has one of them. Nobody need ask for these.
WANTED: Mapping[str, tuple[str, ...]] = {
    "mandates": ("introduction",),
    "officers": ("opening", "elections"),
    "agenda": ("agenda",),
    "attendance": ("attendance",),
    "documents": ("documentation", "annex_documents", "chapters"),
    "panels": ("deliberations", "statements", "chapters"),
    "points": ("deliberations", "chapters"),
    "informal": ("agenda",),
    "report": ("adoption",),
    "motions": ("deliberations", "chapters", "actions"),
}


def sections(asked: CheckedReport) -> Iterator[Finding]:
    """Kinds of facts of which the record has some, and the outline no section that prints them."""
    record, kinds = asked.record, {kind for kind, _ in asked.record.outline}
    shown = asked.context.options.choice("procedure") == "shown"
    some: Mapping[str, bool] = {
        "mandates": bool(record.mandates),
        "officers": bool(record.officers),
        "agenda": bool(record.items),
        "attendance": any(map(asked.context.attends, record.delegations.values())),
        "documents": bool(record.documents),
        "panels": bool(record.panels),
        "points": bool(record.points),
        "informal": bool(record.informal_bodies),
        "report": record.decision("report") is not None,
        "motions": shown and bool(record.motions or record.rulings),
    }
    for what, wanted in WANTED.items():
        if some[what] and not kinds.intersection(wanted):
            yield finding("not-in-outline", asked.context.source, "meeting", what=what)


def recommendations(asked: CheckedReport) -> Iterator[Finding]:
    """Recommendations that were adopted, in an outline without the section for them."""
    if asked.context.has_section("recommendations"):
        return
    for cluster in asked.record.clusters:
        for row in cluster.recommendations:
            if row.state == RecommendationState.ADOPTED:
                source = Source("recommendation", row.id)
                yield finding("recommendation-not-printed", source, "recommendations", n=str(row.number))


def withdrawn(asked: CheckedReport) -> Iterator[Finding]:
    """Texts that a delegation introduced and that were withdrawn: no section tells of them."""
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
    """Statements that no section of the outline tells of, one by one."""
    kinds = {kind for kind, _ in asked.record.outline}
    sorted_out = sort_out(asked.context, asked.record.statements)
    told = told_with_texts(asked.context)
    lost: list[StatementNow] = [
        row
        for name, sections in _SECTIONS.items()
        if not kinds.intersection(sections)
        for row in getattr(sorted_out, name)
    ]
    for row in asked.record.statements:
        with_action = row.id in told and row.action_id is not None
        if (row.lane == Lane.SECRETARIAT and _secretariat_lost(row, kinds)) or (
            with_action and not kinds.intersection(_ACTED)
        ):
            lost.append(row)
    for row in lost:
        yield finding("statement-not-printed", Source("request", row.id), "speakers", who=asked.who(row))


def _secretariat_lost(row: StatementNow, kinds: Collection[str]) -> bool:
    """Return whether no section tells of a statement of the Secretariat that introduced something."""
    if row.kind == StatementKind.OPENING:
        return "opening" not in kinds
    if row.kind == StatementKind.CLOSING:
        return "adoption" not in kinds
    introduced = row.kind in (StatementKind.INTRODUCTION, StatementKind.GENERAL)
    return introduced and (row.item_id is None or not set(kinds).intersection(_DEBATED))


def doubled(asked: CheckedReport) -> Iterator[Finding]:
    """Sections that print what the chapters of items print, too."""
    kinds = {one.kind: one.id for one in asked.record.meeting.outline}
    for kind in ("statements", "deliberations"):
        if "chapters" in kinds and kind in kinds:
            source = Source("outline_section", kinds[kind])
            yield finding("printed-twice", source, "meeting", kind, text=_heading(asked, kind))


def informal(asked: CheckedReport) -> Iterator[Finding]:
    """Informal bodies of which nobody knows when they were established: the report does not say that."""
    for row in asked.record.informal_bodies:
        if row.established_at_id is None:
            yield finding("informal-without-sitting", Source("informal_body", row.id), "sittings")


def empty(asked: CheckedReport) -> Iterator[Finding]:
    """Sections with nothing but their heading: a draft has it in brackets, a final report leaves it out."""
    ids = {one.kind: one.id for one in asked.record.meeting.outline}
    for kind in empty_sections(asked.printed.values()):
        if kind in ids:
            source = Source("outline_section", ids[kind])
            yield replace(finding("section-empty", source, "meeting", text=_heading(asked, kind)), block=kind)


def _heading(asked: CheckedReport, kind: str) -> str:
    """Return the heading of a section as the report has it, without brackets."""
    block = asked.printed[kind]
    return plain(block.text).strip("[]") if isinstance(block, Heading) else kind
