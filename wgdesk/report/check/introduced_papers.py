"""Checks documents that statements introduced: that the report says so, their items, and withdrawals."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.model import ActionVerb
from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.record import Record, StatementNow
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.sections.speakers.introduced_documents import introduced_with, introductions_of_documents


def introduced_papers(asked: CheckedReport) -> Iterator[Finding]:
    """Documents introduced under another item, after their withdrawal, or by what no sentence tells of."""
    record, told = asked.record, {row.id for row in introductions_of_documents(asked.context)}
    for row in record.statements:
        source, who = Source("request", row.id), asked.who(row)
        if row.documents and row.id not in told:
            yield finding("introduced-not-printed", source, "speakers", who=who)
        for document in introduced_with(asked.context, row):
            name = document.symbol or asked.name(document.title)
            if document.item_id is not None and not _under(record, row.item_id, document.item_id):
                item = asked.number(document.item_id)
                yield finding("introduced-elsewhere", source, "speakers", who=who, name=name, item=item)
            if _withdrawn_before(record, row, document.id):
                yield finding("introduced-withdrawn", source, "speakers", who=who, name=name)


def _under(record: Record, item_id: int | None, other_id: int) -> bool:
    """Return whether two items are one, parts of one, or were considered jointly; none is every item."""
    return item_id is None or _whole(record, item_id) == _whole(record, other_id)


def _whole(record: Record, item_id: int) -> int:
    """Return the item of the first level to which an item belongs; of joint ones the first."""
    item = record.top_item(item_id)
    return item.joint_with_id or item.id


def _withdrawn_before(record: Record, row: StatementNow, document_id: int) -> bool:
    """Return whether a document was withdrawn at an earlier sitting, or before the statement at its own."""
    number = record.sitting(row.sitting_id).number
    for action in record.actions:
        if action.document_id == document_id and action.verb is ActionVerb.WITHDRAWN:
            at, when = record.sitting(action.sitting_id).number, action.decided_at
            timed = when is not None and row.begun_at is not None and when < row.begun_at
            if at < number or (at == number and timed):
                return True
    return False
