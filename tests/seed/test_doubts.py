"""Doubts about facts of the reference meeting are visible in its draft, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from tests.phrasing.reading import speaker
from tests.seed_record import build as build_seed
from wgdesk.acting.desk import Desk
from wgdesk.model import Base
from wgdesk.phrasing.tree import Role
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.marks import DoubtNow
from wgdesk.reads.values.record import Record
from wgdesk.report.sections import build
from wgdesk.rules.doubts import DOUBTABLE
from wgdesk.rules.narrative import FIELDS

# The draft has no symbol and no job number, elects nobody; nobody spoke as a guest or for a group, or had a
# reservation; nothing was decided but the agenda, the organization of work and the report.
NOT_PRINTED = {
    ("meeting", "symbol_draft"),
    ("meeting", "job_draft"),
    ("officer", "elected_at_id"),
    ("officer", "by_acclamation"),
    ("request", "person_id"),
    ("request", "grouping_id"),
    ("reservation", "delegation_id"),
    ("reservation", "dissociates"),
    ("reservation", "body"),
    *(
        (table, column)
        for table in ("action", "attendance_list", "ballot", "sponsor")
        for column in DOUBTABLE[table]
    ),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with the record of the reference meeting."""
    path = tmp_path_factory.mktemp("doubts") / "seed.wgdesk"
    build_seed(path)
    opened = Desk.open(path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def record(desk: Desk) -> Record:
    """The record without its own doubts."""
    return replace(desk.read(whole_record), doubts=())


def brackets(record: Record, lang: str) -> int:
    """Return the number of places in the draft that are in brackets: doubtful or missing."""
    options = tuple(sorted(record.options.items()))
    blocks = speaker(lang, options).speak(build(record, "draft")).blocks
    spans = [span for block in blocks for span in getattr(block, "text", ())]
    return sum(span.role in (Role.DOUBT, Role.MISSING) for span in spans)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("table", "column"), [(table, column) for table, columns in DOUBTABLE.items() for column in columns]
)
def test_a_doubt_is_visible_in_the_draft(desk: Desk, record: Record, table: str, column: str) -> None:
    key: Any = Base.metadata.tables[table].c.id
    rows = desk.read(lambda session: list(session.scalars(select(key).order_by(key))))
    # Most texts have no English, so their place is in brackets anyway.
    only_arabic = column in FIELDS.get(table, ()) or column == "honorific"  # not printed in English
    for lang in ("ar",) if only_arabic else ("ar", "en"):
        sure = brackets(record, lang)
        doubts = (DoubtNow(1, table, row, column, "") for row in rows)
        shown = any(brackets(replace(record, doubts=(doubt,)), lang) > sure for doubt in doubts)
        assert shown == ((table, column) not in NOT_PRINTED)
