"""Builds who made a point of the debate, where that was one person: by office, by name or by role."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import replace

from wgdesk.model import Lane, SaidAs, StatementKind, Voice
from wgdesk.phrasing.facts import Fact, Missing, Ordinal
from wgdesk.phrasing.tree import Say
from wgdesk.reads.values.outcome import PanelNow, PointNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.officers.bureau_names import gender_of_chair
from wgdesk.report.sections.speakers.introduced_documents import DEBATED
from wgdesk.report.sections.speakers.panel_members import in_turn
from wgdesk.report.sections.speakers.speeches import NAMED_LANES, is_made
from wgdesk.report.sections.speakers.wordings import person_named
from wgdesk.rules.outline import AFTER_SPEAKERS, BEFORE_SPEAKERS
from wgdesk.words.variants import yes_no

# What the Secretariat says that has a sentence of its own.
_OF_SECRETARIAT = (StatementKind.OPENING, StatementKind.INTRODUCTION, StatementKind.GENERAL)


def maker(context: Context, row: PointNow, *, known: bool) -> dict[str, Fact | Say]:
    """Return the facts on whoever made a point: an official, if need be the officer, the Chair, an entity.

    One of whom the report has not said who it is (``known``) is named in full, with the function. On a panel
    an officer speaks not as such, but is one of those on it, whom its paragraph names.
    """
    if row.voice == Voice.ENTITY:
        return {"g": "m", "person": Missing(), "entity": row.maker, "mention": "later" if known else "first"}
    if row.voice != Voice.OFFICIAL:
        return {"g": gender_of_chair(context, row.sitting_id), "person": Missing()}
    if row.person_id is None:
        return {"g": "m", "person": Missing()}
    person = context.person(row.person_id)
    facts: dict[str, Fact | Say] = {"g": person.gender, "person": person}
    panel = next((one for one in context.record.panels if one.id == row.panel_id), None)
    seated = panel is not None and any(one.person_id == row.person_id for one in panel.panellists)
    if panel is not None and seated and context.options.choice("panel_speakers") == "role":
        return facts | _seat(panel, row.person_id)
    for officer in context.record.officers:
        if officer.person_id == row.person_id and not seated:
            at = replace(officer, presides_at=row.sitting_id)
            return facts | {"voice": "officer", "officer": context.presiding_officer(at)}
    return facts | {"mention": "later" if known else "first"}


def _seat(panel: PanelNow, person_id: int) -> dict[str, Fact | Say]:
    """Return the facts on somebody on a panel who is called by the role there.

    Where several had that role, they are counted in the order in which they spoke.
    """
    role = next(one.role for one in panel.panellists if one.person_id == person_id)
    those = [one.person_id for one in in_turn(panel, role)]
    order = Ordinal(those.index(person_id) + 1)
    return {"voice": "seat", "role": role, "numbered": yes_no(len(those) > 1), "round": order}


def named_before_debate(context: Context, item_id: int) -> set[int]:
    """Return the persons whom the report has named before the points of an item.

    Those are whom its panels, or points there, name, and those representing no delegation who spoke under it
    or when the meeting was opened, if a section names them.
    """
    wanted = context.with_subs([item_id])
    beside = _made_points(context, wanted, BEFORE_SPEAKERS, AFTER_SPEAKERS)
    return _spoke(context, wanted) | beside | named_when_opened(context) | _named_on_panels(context, wanted)


def named_beside_speakers(context: Context, item_id: int, kind: str) -> set[int]:
    """Return the persons named before points that stand before or after who spoke (``kind``)."""
    wanted, opened = context.with_subs([item_id]), named_when_opened(context)
    if kind == BEFORE_SPEAKERS:
        return opened | _spoke(context, wanted, StatementKind.INTRODUCTION)
    return opened | _spoke(context, wanted) | _made_points(context, wanted, BEFORE_SPEAKERS)


def _spoke(context: Context, wanted: Container[int], kind: StatementKind | None = None) -> set[int]:
    """Return those named who spoke under items, with statements of one kind or of any."""
    debated = any(map(context.has_section, DEBATED))
    rows = (row for row in context.record.statements if debated and kind in (None, row.kind))
    own = (row for row in rows if not _of_meeting(row) and row.item_id in wanted and _is_named(context, row))
    return {row.person_id for row in own if row.person_id is not None}


def _made_points(context: Context, wanted: Container[int], *kinds: str) -> set[int]:
    """Return those who made points of items that stand before or after who spoke on them."""
    rows = (row for row in context.record.points_in_sections if row.section in kinds)
    own = (row for row in rows if row.item_id in wanted and row.voice == Voice.OFFICIAL and row.form is None)
    return {row.person_id for row in own if row.person_id is not None}


def named_when_opened(context: Context) -> set[int]:
    """Return the persons, representing no delegation, whom the section on the opening names."""
    if not context.has_section("opening"):
        return set()
    rows = (row for row in context.record.statements if _of_meeting(row) and _is_named(context, row))
    return {row.person_id for row in rows if row.person_id is not None}


def _is_named(context: Context, row: StatementNow) -> bool:
    return row.person_id is not None and row.delegation_id is None and _names_person(context, row)


def _of_meeting(row: StatementNow) -> bool:
    """Return whether a statement opened the meeting, not a panel."""
    return row.kind == StatementKind.OPENING and row.panel_id is None


def _names_person(context: Context, row: StatementNow) -> bool:
    """Return whether a sentence before the points names who made a statement.

    It was made, and something is said of it; answers of the Secretariat are only in the points themselves.
    Closing statements stand at the end of the report.
    """
    here = row.lane in NAMED_LANES or (row.lane == Lane.SECRETARIAT and row.kind in _OF_SECRETARIAT)
    told = here and row.kind != StatementKind.CLOSING and (row.said_as is not SaidAs.UNSAID or row.opened)
    return told and is_made(context, row) and person_named(context, row)


def _named_on_panels(context: Context, wanted: Container[int]) -> set[int]:
    panels = [panel for panel in context.record.panels if panel.item_id in wanted]
    keys = {panel.id for panel in panels}
    made = {row.person_id for row in context.record.points if row.panel_id in keys and row.person_id}
    return made.union(*(named_on_panel(context, panel) for panel in panels))


def named_on_panel(context: Context, panel: PanelNow) -> set[int]:
    """Return the persons whom the paragraph on a panel names: those on it, who led it, who introduced it."""
    return {row.person_id for row in panel.panellists} | set(panel.moderators) | set(_besides(context, panel))


def _besides(context: Context, panel: PanelNow) -> Iterator[int]:
    if panel.chaired_by_id is not None:
        yield panel.chaired_by_id
    for row in context.record.statements:
        introduces = row.kind in (StatementKind.OPENING, StatementKind.INTRODUCTION)
        if row.panel_id != panel.id or not introduces or row.person_id is None:
            continue
        if _names_person(context, row):
            yield row.person_id
