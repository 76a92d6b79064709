"""Every statement of a record is in a sentence, in the check, or left out by an option."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.effort import tries
from tests.report.debate.small_record import Printed, meeting
from tests.report.spaces import plain
from wgdesk.model import Lane, Medium, StatementKind
from wgdesk.phrasing.pack import pack
from wgdesk.reads.values.record import Record, StatementNow
from wgdesk.report.check import check
from wgdesk.report.sections import build
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.speakers.speeches import sort_out
from wgdesk.report.sections.statements import items_told

CODES = ("EGY", "FRA", "KEN", "PAK", "IRN")
OPTIONS = {
    "statements": ("merged", "split", "per_item"),
    "replies": ("together", "per_item", "per_sitting"),
    "video_statements": ("said", "left_out"),
    "written_statements": ("said", "left_out"),
    "officials": ("unnamed", "named"),
    "general_exchange": ("unsaid", "exchange"),
    "statements_at": ("unsaid", "said", "together"),
    "occasions_order": ("by_kind", "rounds"),
    "statements_form": ("listed", "together"),
    "statements_behalf": ("sentence", "brackets"),
    "statements_voice": ("passive", "active"),
}
PLACES = ("opening/", "statements/", "closing/")


@cache
def record() -> Record:
    return Printed(meeting()).record


@st.composite
def statements(draw: st.DrawFn) -> StatementNow:
    """Draw a statement of a delegation, of a guest, of the Chair, or of somebody known by name only."""
    known = record()
    delegation = draw(st.sampled_from((*CODES, "")))
    keys = {row.code: key for key, row in known.delegations.items()}
    guest = next(key for key, one in known.people.items() if one.name.get("en") == "Anna Rossi")
    chair = known.officers[0].person_id
    items = [item.id for item in known.items]
    return StatementNow(
        id=0,
        sitting_id=known.sittings[draw(st.integers(0, 1))].id,
        item_id=draw(st.sampled_from((*items, None))),
        lane=draw(st.sampled_from((Lane.LIST, Lane.INVITED, Lane.REPLY, Lane.SECRETARIAT, Lane.PANEL))),
        kind=draw(st.sampled_from(StatementKind)),
        medium=draw(st.sampled_from(Medium)),
        delegation_id=keys.get(delegation),
        person_id=None if delegation else draw(st.sampled_from((guest, chair, None))),
        grouping_id=None,
        guest="Somebody",
        aligned=(),
        ended=True,
        received=draw(st.booleans()),
    )


@settings(max_examples=tries(40), deadline=None)
@given(
    rows=st.lists(statements(), max_size=12),
    options=st.fixed_dictionaries({name: st.sampled_from(values) for name, values in OPTIONS.items()}),
)
def test_every_statement_is_in_a_sentence_or_in_the_check(
    rows: list[StatementNow], options: dict[str, str]
) -> None:
    base = record()
    numbered = tuple(replace(row, id=place) for place, row in enumerate(rows, start=1))
    given_ = replace(base, statements=numbered, meeting=replace(base.meeting, options=options))
    spoken = pack("en", options).speak(build(given_, "draft"))
    text = "\n".join(
        plain(block.text)
        for block in spoken.blocks
        if block.key.startswith(PLACES) and hasattr(block, "text")
    )
    found = sort_out(Context(given_, "draft"), numbered)
    sorted_ids = [row.id for name in found.__dataclass_fields__ for row in getattr(found, name)]
    assert len(sorted_ids) == len(set(sorted_ids))
    silent = {row.id for rows_ in (found.announced, found.left_out, found.unnamed) for row in rows_}
    said_under = {None, *items_told(Context(given_, "draft"))}
    told = {finding.source.row for finding in check(given_, "en") if finding.source is not None}
    for row in numbered:
        if row.id not in sorted_ids:
            opened = row.person_id == given_.officers[0].person_id and row.kind == StatementKind.OPENING
            assert opened or row.lane in (Lane.SECRETARIAT, Lane.PANEL)
        elif row.lane == Lane.SECRETARIAT and row.item_id not in said_under:
            pass  # said in passing under a procedural item
        elif row.id not in silent:
            # "The Chair" may begin the sentence.
            assert _name(given_, row).casefold() in text.casefold(), (row, text)
        elif row.id not in {one.id for one in found.left_out}:
            assert row.id in told


def _of_delegation(known: Record, row: StatementNow) -> bool:
    """Return whether a delegation that spoke for the Secretariat is told of: with its meeting, or in turn."""
    introduced = row in sort_out(Context(known, "draft"), known.statements).introducing
    in_turn = known.options["statements_at"] != "unsaid" or known.options["occasions_order"] == "rounds"
    return row.delegation_id is not None and introduced and in_turn


def _name(known: Record, row: StatementNow) -> str:
    if row.lane == Lane.SECRETARIAT and row.person_id is None and not _of_delegation(known, row):
        return "the Secretariat"
    if row.delegation_id is None:
        assert row.person_id is not None
        if row.person_id == known.officers[0].person_id:
            return "the Chair"
        if row.lane == Lane.SECRETARIAT and known.options["officials"] == "unnamed":
            return "the Secretariat"
        return known.people[row.person_id].name.get("en") or ""
    forms = known.delegations[row.delegation_id].name.get("en")
    assert forms is not None
    return forms.running.split(" (")[0]
