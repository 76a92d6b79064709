"""The agenda is not searched once per sub-item: a report with thousands takes seconds."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.record import Record
from wgdesk.report.sections import PARTS, sections


class Counted(tuple[ItemNow, ...]):
    """The items of a record, counting how often they are iterated."""

    times = 0

    def __iter__(self) -> Iterator[ItemNow]:
        Counted.times += 1
        return super().__iter__()


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    path = tmp_path_factory.mktemp("demonstration") / "meeting.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    with closing(Desk.look(path)) as desk:
        return desk.read(whole_record)


def went_through(record: Record, most: int) -> int:
    """Return how often the items are iterated for a report with ``most`` more sub-items."""
    top = next(item for item in record.items if item.parent_id is None)
    more = [replace(top, id=n, parent_id=top.id, number=n) for n in range(1, most + 1)]
    Counted.times = 0
    made = sections(replace(record, items=Counted((*record.items, *more))), "draft", PARTS)
    assert f"agenda/item/{most}" in repr(made)
    return Counted.times


def test_the_agenda_is_not_searched_once_per_sub_item(record: Record) -> None:
    assert went_through(record, 10) == went_through(record, 100)


def test_sub_items_and_theirs_belong_to_an_item(record: Record) -> None:
    top, other = [item for item in record.items if item.parent_id is None][:2]
    inner = replace(top, id=1, parent_id=top.id)
    innermost = replace(top, id=2, parent_id=1)
    changed = replace(record, items=(top, other, inner, innermost))
    assert changed.with_subs([top.id]) == {top.id, 1, 2}
    assert changed.with_subs([other.id]) == {other.id}
    assert replace(changed, items=(top, other)).with_subs([top.id]) == {top.id}
    assert [item.id for item in changed.inside[None]] == [top.id, other.id]
