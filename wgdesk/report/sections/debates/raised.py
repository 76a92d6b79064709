"""Tells whether anything was raised under an agenda item, even if it is marked "no issues"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from wgdesk.model import StatementKind
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.record import Record, StatementNow
from wgdesk.report.sections.speakers.speeches import NAMED_LANES
from wgdesk.rules.outline import is_with_item

_FRAME = (StatementKind.INTRODUCTION, StatementKind.OPENING, StatementKind.CLOSING)


class _UnderItem(Protocol):
    @property
    def item_id(self) -> int | None: ...


def raised_under(record: Record, item: ItemNow) -> tuple[object, ...]:
    """Return what was said, shown or decided under an item or its sub-items.

    Introductions of the item, statements of the Secretariat and texts only announced do not count.
    """
    wanted = record.with_subs([item.id])
    return tuple(row for row in _raising(record) if row.item_id in wanted)


def _raising(record: Record) -> Iterator[_UnderItem]:
    yield from filter(_spoken, record.statements)
    yield from record.speaker_counts
    yield from (point for point in record.points if is_with_item(point.section))
    yield from record.panels
    yield from record.actions
    yield from record.motions
    yield from (cluster for cluster in record.clusters if cluster.recommendations)


def _spoken(row: StatementNow) -> bool:
    return row.lane in NAMED_LANES and row.kind not in _FRAME and row.received
