"""How values are written in the journal; values that it cannot hold are a bug."""

import hashlib
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from tests.acting.records import FIRST_DAY
from wgdesk.acting import journal
from wgdesk.acting.desk import Desk
from wgdesk.acting.plain_values import dumps
from wgdesk.errors import Refused
from wgdesk.model import Base, Lane

AT = datetime(2026, 10, 6, 7, tzinfo=UTC)


def test_values_are_plain_json_in_their_order() -> None:
    pdf = hashlib.sha256(b"%PDF").hexdigest()
    values = {
        "z": AT.astimezone(timezone(timedelta(hours=3))),
        "day": FIRST_DAY,
        "a": [None, True, 7, 1.5, ("سلام\n", b"%PDF")],
        "named": {1: Lane.LIST},
    }
    assert dumps(values) == (
        '{"z":"2026-10-06T07:00:00+00:00","day":"2026-10-06",'
        f'"a":[null,true,7,1.5,["سلام\\n","{pdf}"]],"named":{{"1":"list"}}}}'
    )


@pytest.mark.parametrize(
    ("value", "fault"),
    [(datetime(2026, 10, 6), ValueError), (float("nan"), ValueError), ({1, 2}, TypeError)],
)
def test_a_value_that_json_cannot_hold_is_a_bug(value: object, fault: type[Exception]) -> None:
    with pytest.raises(fault):
        dumps({"value": [value]})


def test_what_was_written_comes_back_as_the_types_of_the_columns() -> None:
    values: dict[str, Any] = {"day": FIRST_DAY, "opened_at": AT, "closed_at": None, "number": 7}
    sitting, request = (Base.metadata.tables[name] for name in ("sitting", "request"))
    assert journal.typed(sitting, journal.plain(values)) == values
    assert journal.typed(request, {"lane": "list", "guest": ""}) == {"lane": Lane.LIST, "guest": ""}


# What stands in a damaged journal: no such table or column, a value that the column cannot hold.
STRANGE = (
    ("nowhere", "insert", {}, {}),
    ("sitting", "insert", {}, {"colour": "red"}),
    ("sitting", "delete", {"colour": "red"}, {}),
    ("sitting", "update", {"number": 1}, {"day": "soon"}),
    ("sitting", "update", {"number": 1}, {"day": 7}),
    ("sitting", "update", {"number": 1}, {"number": "7"}),
    ("request", "update", {}, {"lane": "passing"}),
)


@pytest.mark.parametrize(("table", "kind", "was", "now"), STRANGE)
def test_a_change_that_no_act_can_have_made_is_not_written(
    desk: Desk, table: str, kind: str, was: dict[str, Any], now: dict[str, Any]
) -> None:
    change = journal.RowChange(table, 1, kind, was, now)
    with pytest.raises(Refused) as told:
        desk.read(lambda connection: journal.apply(connection, [change]))
    assert told.value.key == "undo-unreadable"
