"""A panel of an item considered at two sittings is introduced at the one that heard it."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.report.any_body import record_file
from tests.script.printed import running_order
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.model import Lane, StatementKind
from wgdesk.script.running_order_paper import read_order

_HOURS = (("15:04:10", "15:04:30"), ("15:04:35", "15:05:00"))


def moved(sittings: list[dict[str, Any]]) -> None:
    """Put the presentations of the first panel to the second sitting."""
    first, second = sittings[:2]
    panel = [one for one in first["requests"] if one.get("lane") == Lane.PANEL]
    first["requests"] = [one for one in first["requests"] if one not in panel]
    spoken = [one for one in panel if one.get("kind") != StatementKind.ANSWER]
    for one, hours in zip(spoken, _HOURS, strict=True):
        begun, ended = (f"2026-10-05T{at}+02:00" for at in hours)
        one |= {"asked_at": begun, "called_at": begun, "begun_at": begun, "ended_at": ended}
    second["requests"] += spoken


@pytest.mark.sampled
@pytest.mark.parametrize("heard_later", [False, True])
def test_a_panel_is_introduced_at_the_sitting_that_heard_it(tmp_path: Path, heard_later: bool) -> None:
    content = record_file({})
    if heard_later:
        moved(content["sittings"])
    (tmp_path / "a.json").write_text(json.dumps(content), "utf-8")
    import_file(tmp_path / "a.json", tmp_path / "a.wgdesk")
    desk = Desk.open(tmp_path / "a.wgdesk")
    told: list[int] = []
    for number in (1, 2):
        order = desk.read(partial(read_order, number=number))
        assert order is not None
        script = running_order(
            order.programme, order.roster, order.sitting, order.floors, order.outcome, order.papers
        )
        told.append([one.key for one in script].count("panel"))
    desk.close()
    assert told == ([0, 1] if heard_later else [1, 0])
