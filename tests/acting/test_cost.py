"""An act costs the same on the last day as on the first: acts of the floor scan no long table.

``python -m tests.bench.acts`` measures the time.
"""

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import event

from tests.acting.records import rows_in
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, programme, speakers, wording
from wgdesk.acts.arranging import arrange_speakers
from wgdesk.acts.helpers.roster_entry import Delegate, RosterEntry
from wgdesk.acts.helpers.speaker_arguments import ArrangedList, ListedSpeaker
from wgdesk.acts.participant_list import take_roster
from wgdesk.storage import store

LONG = {"request", "wording", "wording_version", "journal", "journal_change", "delegation_name"}


def test_no_act_of_the_floor_scans_a_long_table(filled: Path) -> None:
    engine = store.engine(filled)
    desk = Desk(engine)
    said: set[tuple[str, int]] = set()

    @event.listens_for(engine, "before_cursor_execute")
    def _note(_connection: Any, _cursor: Any, statement: str, given: Any, *_rest: Any) -> None:
        one = given[0] if isinstance(given, list) and given else given  # a list where many rows are written
        said.add((statement, len(one)))

    sitting, speaking = min(rows_in(filled, "sitting")), max(rows_in(filled, "request"))
    text = {"table": "request", "row": speaking, "field": "statement", "lang": "en", "body": "Said."}
    desk.do(wording.write_text, **text)
    desk.do(programme.resume_sitting, suspension_id=max(rows_in(filled, "suspension")))
    desk.do(floor.end_statement, request_id=speaking)
    asked = desk.do(floor.ask_floor, sitting_id=sitting, guest="A")
    desk.do(floor.call_speaker, request_id=asked)
    desk.do(floor.give_floor, request_id=asked)
    desk.do(floor.end_statement, request_id=asked)
    _list_of_speakers(desk, sitting, min(rows_in(filled, "agenda_item")), list(rows_in(filled, "delegation")))
    desk.close()

    steps: list[str] = []
    with closing(sqlite3.connect(filled)) as raw:
        for statement, count in said:
            if statement.startswith(("SELECT", "UPDATE", "DELETE")):
                steps += [step[3] for step in raw.execute(f"EXPLAIN QUERY PLAN {statement}", (1,) * count)]
    # Of a table, or of an alias of it.
    scanned = {found[1] for step in steps if (found := re.match(r"SCAN (\w+?)(_\d+)?\b", step))}
    assert scanned & LONG == set()
    # Whether somebody speaks is asked in the words of the index that knows.
    for index in ("uq_request_open", "ix_request_waiting"):
        assert any(step.startswith("SEARCH request USING") and index in step for step in steps)
    assert len(said) > 40


def test_a_long_list_of_participants_takes_as_many_statements_as_a_short_one(filled: Path) -> None:
    engine = store.engine(filled)
    desk, said = Desk(engine), list[int]()

    @event.listens_for(engine, "before_cursor_execute")
    def _count(_connection: Any, _cursor: Any, _statement: str, given: Any, *_: Any) -> None:
        said.append(len(given) if isinstance(given, list) else 1)

    counts = []
    for many in (2, 2, 30, 501):  # the first one registers the delegation; the last have 1,002 texts
        before = len(rows_in(filled, "participant"))
        said.clear()
        names = [f"A{n} of {many}" for n in range(many)]
        people = [Delegate(name={"en": one}, function={"en": "Adviser"}) for one in names]
        delegation = min(rows_in(filled, "delegation"))
        entries = [RosterEntry(delegation, delegate=one) for one in people]
        desk.do(take_roster, source="list", entries=entries)
        counts.append(len(said))
        assert len(rows_in(filled, "participant")) == before + many
    most = max(said)
    desk.undo()
    assert len(rows_in(filled, "participant")) == before
    desk.close()
    assert counts[1] == counts[2]
    assert most == 1000  # rows at once: a server has to answer within some seconds


def _list_of_speakers(desk: Desk, sitting: int, item: int, delegations: list[int]) -> None:
    where = {"sitting_id": sitting, "item_id": item}
    a, b = (desk.do(floor.ask_floor, **where, delegation_id=key, first=True) for key in delegations[:2])
    reply = {"lane": m.Lane.REPLY, "delegation_id": delegations[0]}
    desk.do(floor.ask_floor, **where, **reply, present=True)
    desk.do(speakers.close_list, item_id=item)
    desk.do(speakers.move_request, request_id=b, before_id=a)
    order = [ListedSpeaker(request_id=key) for key in (b, a)]
    arranged = ArrangedList(sitting_id=sitting, item_id=item, order=order, withdrawn=[])
    desk.do(arrange_speakers, lists=[arranged])
    desk.do(floor.next_speaker, ending_id=None, calling_id=a)
    desk.do(floor.give_floor, request_id=a)
    desk.do(floor.give_time, request_id=a, seconds=30)
    point = desk.do(floor.ask_floor, **where, lane=m.Lane.ORDER, delegation_id=delegations[1])
    desk.do(floor.give_floor, request_id=point)
    desk.do(floor.next_speaker, ending_id=point, calling_id=None)
    desk.do(floor.resume_statement, request_id=a)
    desk.do(floor.next_speaker, ending_id=a, calling_id=b)
