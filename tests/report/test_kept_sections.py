"""Cached sections: only those touched by a change are rebuilt, and the report is always the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from tests.demo.play import Play
from wgdesk.acts import attendance, composing, delegations, outcome, setup, uncertainty, wording
from wgdesk.model import DocumentKind, Gender
from wgdesk.reads.values.record import Record
from wgdesk.report.sections import PARTS, sections
from wgdesk.report.sections.across_sections.kept_sections import KeptSections

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Play]:
    made = Play.new(tmp_path)
    yield made
    made.desk.close()


def built(play: Play, kept: KeptSections) -> set[str]:
    """Build the report with cached sections, and check that it equals one built anew."""
    record = play.record()
    assert sections(record, "draft", PARTS, kept) == sections(record, "draft", PARTS)
    return set(kept.built)


def test_only_sections_touched_by_an_act_are_rebuilt(play: Play) -> None:
    kept = KeptSections()
    assert len(built(play, kept)) > 8
    assert built(play, kept) == set()
    play.do(outcome.add_document, kind=DocumentKind.NOTE, symbol="A/2")
    assert built(play, kept) <= {"documentation", "chapters", "deliberations"}
    point = play.record().points[0]
    play.do(wording.write_text, table="point", row=point.id, field="said", lang="en", body="the need")
    # Panels, told with the statements, have the points that were made on them.
    assert built(play, kept) <= {"deliberations", "chapters", "statements"}
    play.do(composing.edit_block, block="agenda/adopted", lang="en", body="Mine.", generated="It was.")
    assert built(play, kept) == set()  # what persons write is put in afterwards


def test_a_changed_fact_is_updated_in_all_its_sections(play: Play) -> None:
    kept = KeptSections()
    built(play, kept)
    meeting = play.record().meeting
    place = {"table": "meeting", "row": meeting.id, "field": "body_short"}
    play.do(wording.write_text, **place, lang="en", body="Committee")
    assert {"agenda", "introduction", "adoption"} <= built(play, kept)
    chair = next(one for one in play.record().officers if one.office == "chair")
    play.do(delegations.edit_person, person_id=chair.person_id, gender=Gender.M)
    assert "statements" in built(play, kept)
    play.do(attendance.unregister, delegation_id=play.delegation("EGY"))
    assert "attendance" in built(play, kept)
    play.do(setup.set_option, name="statements", value="per_item")
    assert "statements" in built(play, kept)
    play.do(setup.set_option, name="documents_where", value="symbols")
    assert built(play, kept) <= {"documentation", "annex_documents", "chapters", "deliberations"}
    for doubt in play.record().doubts:
        play.do(uncertainty.settle_doubt, doubt_id=doubt.id)
        built(play, kept)


def without_one(record: Record) -> Iterator[Record]:
    """Yield the record without the last element of each of its fields in turn."""
    for one in fields(Record):
        value: Any = getattr(record, one.name)
        if isinstance(value, tuple) and value:
            yield replace(record, **{one.name: value[:-1]})
        elif isinstance(value, Mapping) and value:
            yield replace(record, **{one.name: dict(list(value.items())[:-1])})


def test_an_updated_report_equals_one_built_anew(play: Play) -> None:
    record = play.record()
    tried = 0
    for changed in without_one(record):
        try:
            wanted = sections(changed, "draft", PARTS)
        except (KeyError, StopIteration):
            continue  # a row refers to the one that is missing: no record is like that
        kept = KeptSections()
        sections(record, "draft", PARTS, kept)
        assert sections(changed, "draft", PARTS, kept) == wanted
        assert sections(record, "draft", PARTS, kept) == sections(record, "draft", PARTS)
        tried += 1
    assert tried > 5
