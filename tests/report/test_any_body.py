"""Any record under any body can be reported and checked, and its report has nothing internal."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete

from tests.effort import tries
from tests.exchange.records import random_record
from tests.internal_columns import INTERNAL
from tests.report.changed_columns import Change, Reports, Variant
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.language_table import REPORTS
from wgdesk.meeting_setup.bodies import body_called, body_files
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import check
from wgdesk.report.render.text import to_text
from wgdesk.words.phrases import Argument, screen_phrases

pytestmark = pytest.mark.slow  # long: in the thorough run only

BODIES = sorted(body_files())
FIELDS = sorted(name for name in INTERNAL if not name.startswith(("doubt.", "placeholder.", "acceptance.")))
SCREEN = {lang: screen_phrases(lang) for lang in REPORTS}


def variant_of(body: str) -> Variant:
    """Return the options and the outline of a body; an empty outline means the usual one."""
    template = body_called(body).template
    outline = [{"kind": one} if isinstance(one, str) else one for one in template.get("outline", ())]
    sections = tuple((one["kind"], one.get("parent", "")) for one in outline)
    return Variant({name: str(value) for name, value in template.get("options", {}).items()}, sections)


def assert_all_is_told(reports: Reports, body: str, field: str) -> None:
    """Speak, set and check the record of a body; change an internal field and see that nothing changes."""
    variant = variant_of(body)
    with reports.changing() as connection:
        if variant.sections:
            connection.execute(delete(m.OutlineSection.__table__))
        reports.apply(connection, variant)
        record = whole_record(connection)
        for lang in REPORTS:
            for one in check(record, lang):
                SCREEN[lang].say(f"check-{one.key}", dict[str, Argument](one.facts))
        before = tuple(reports.said(connection, Variant({}))[1])
        assert all(to_text(document) for document in before)
        changes = list(reports.changes(*field.split(".")))
        for change in changes[:: max(1, len(changes) // 3)]:
            assert _unchanged(reports, connection, change, before), f"{field} is printed for {body}"


def _unchanged(reports: Reports, connection: Connection, change: Change, before: object) -> bool:
    with connection.begin_nested() as nested:
        same = not change.made(connection) or tuple(reports.said(connection, Variant({}))[1]) == before
        nested.rollback()
    return same


@settings(max_examples=tries(8))
@given(st.integers(0, 10**9), st.sampled_from(BODIES), st.sampled_from(FIELDS))
def test_any_record_is_reported_under_any_body(seed: int, body: str, field: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.wgdesk"
        desk = Desk.create(path)
        desk.do(random_record, seed=seed)
        desk.close()
        reports = Reports(path)
        try:
            assert_all_is_told(reports, body, field)
        finally:
            reports.close()


@pytest.mark.parametrize("body", BODIES)
def test_the_outline_of_a_body_is_taken(body: str) -> None:
    assert variant_of(body).sections or not body_called(body).template.get("outline")
