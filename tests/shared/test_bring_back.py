"""Offline acts of a station are sent to the server one by one, and none twice."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from tests.acting.records import check_all, contents, everything, filled_copy, rows_in
from tests.shared.room import joined, shared, sitting_of
from wgdesk.acting.desk import Desk
from wgdesk.acts import attendance, files, floor, outcome, podium, speakers, wording
from wgdesk.bringing.bring_back import Conflict, Fate, Verdict, bring_back, waiting
from wgdesk.bringing.made_alone import AsStruck
from wgdesk.copies.mirror import Mirror
from wgdesk.errors import Trouble
from wgdesk.model import Cluster, Delegation, Registration, Wording
from wgdesk.storage.server.address import ServerAddress


@dataclass
class Parted:
    """A secretariat offline, and the Chair's office and the secretariat's login on the server."""

    address: ServerAddress
    path: Path
    alone: Desk
    desk: Desk
    chair: Desk
    asked: list[Conflict] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)

    def bring(self, *decisions: Verdict | AsStruck) -> bool:
        """Send everything with these answers in order; return whether all is done."""
        left = list(decisions)

        def decide(conflict: Conflict) -> Verdict | AsStruck:
            self.asked.append(conflict)
            return left.pop(0)

        self.asked, self.told = [], []
        done = bring_back(self.path, self.desk, decide, lambda act, fate: self.told.append((act.act, fate)))
        assert left == []
        self.desk.read(check_all)
        return done

    def one(self, query: Any, of: str = "alone") -> Any:
        desk: Desk = getattr(self, of)
        return desk.read(lambda connection: connection.scalars(query).first())


@pytest.fixture(scope="module")
def stations() -> Iterator[dict[str, ServerAddress]]:
    with shared() as found:
        yield dict(found)


@pytest.fixture
def parted(stations: dict[str, ServerAddress], tmp_path: Path) -> Iterator[Parted]:
    address, path = stations["secretariat"], tmp_path / "alone.wgdesk"
    mirror = Mirror(address, tmp_path / "m.wgdesk")
    mirror.renew()
    mirror.take(path)
    with joined(address) as desk, joined(stations["chair"]) as chair:
        late = lambda: desk.clock() - timedelta(hours=1)  # noqa: E731 - it was done some time ago
        with closing(Desk.open(path, station=desk.station, user=desk.user, clock=late)) as alone:
            yield Parted(address, path, alone, desk, chair)


def act_alone(parted: Parted) -> int:
    """Do acts of each kind that involves keys, bytes, undo and redo."""
    do, sitting = parted.alone.do, sitting_of(parted.alone)
    asked = do(floor.ask_floor, sitting_id=sitting, guest="Alone")
    do(files.attach_file, request_id=asked, name="a.txt", content=b"alone")
    do(outcome.add_cluster, heading={"en": "Alone", "ar": "وحدنا"})
    parted.alone.undo()
    parted.alone.redo()
    do(podium.send_message, body="Alone")
    do(speakers.withdraw, request_id=asked)
    return asked


@pytest.mark.sampled
def test_without_acts_of_others_the_record_on_the_server_becomes_identical(parted: Parted) -> None:
    act_alone(parted)
    parted.alone.undo()
    assert next(one.act for one in waiting(parted.path, parted.desk)) == "ask_floor"
    assert parted.bring()
    assert {fate for _, fate in parted.told} == {Fate.BROUGHT}
    there, here = everything(parted.address), everything(parted.path)
    for table in ("journal_change",):  # numbered by the server itself
        there[table], here[table] = {}, {}
    assert there == here
    assert contents(parted.address) == contents(parted.path)
    assert waiting(parted.path, parted.desk) == ()


@pytest.mark.slow
def test_unrelated_acts_of_others_are_kept(parted: Parted) -> None:
    asked = act_alone(parted)
    parted.chair.do(floor.ask_floor, sitting_id=sitting_of(parted.chair), guest="Meanwhile")
    parted.desk.do(outcome.add_cluster, heading={"en": "Meanwhile"})
    alone = everything(parted.path)["journal"]
    assert parted.bring()
    journal = everything(parted.address)["journal"]
    at = {entry["uid"]: entry["at"] for entry in journal.values()}
    assert all(at[entry["uid"]] == entry["at"] for entry in alone.values())
    there, here = (rows_in(one, "request")[asked] for one in (parted.address, parted.path))
    assert {**there, "place": 0} == {**here, "place": 0}  # it comes after the one added in the meantime
    assert there["place"] > here["place"]


@pytest.mark.sampled
@pytest.mark.parametrize("decision", [Verdict.ANYWAY, Verdict.LEAVE])
def test_a_text_changed_on_both_sides_is_asked_about_once(parted: Parted, decision: Verdict) -> None:
    cluster = parted.one(select(Cluster.id).order_by(Cluster.id))
    text = {"table": "cluster", "row": cluster, "field": "heading", "lang": "en"}
    for body in ("Alone", "Still alone"):
        parted.alone.do(wording.write_text, **text, body=body)
    parted.alone.do(podium.send_message, body="Aside")
    parted.desk.do(wording.write_text, **text, body=f"Meanwhile {decision}")
    kept = decision is Verdict.LEAVE
    assert parted.bring(*[decision] * (2 if kept else 1))
    first = parted.asked[0]
    assert (first.why.key, first.can_be_forced, first.act.act) == (
        "bring-changed-meanwhile",
        True,
        "write_text",
    )
    assert [(one.act, one.station) for one in first.others] == [("write_text", parted.desk.station)]
    assert parted.desk.read(heading, cluster) == (f"Meanwhile {decision}" if kept else "Still alone")
    assert parted.told[-1] == ("send_message", Fate.BROUGHT)


def heading(connection: Connection, cluster: int) -> str | None:
    where = (Wording.table == "cluster", Wording.row == cluster, Wording.lang == "en")
    return connection.scalar(select(Wording.body).where(*where))


@pytest.mark.sampled
def test_acts_that_depend_on_a_skipped_act_are_skipped_too(parted: Parted) -> None:
    delegation = parted.one(select(Delegation.id).order_by(Delegation.id.desc()))
    ask = {"sitting_id": sitting_of(parted.alone), "delegation_id": delegation}
    asked = parted.alone.do(floor.ask_floor, **ask)
    parted.alone.do(files.attach_file, request_id=asked, name="a.txt", content=b"one")
    parted.alone.do(speakers.withdraw, request_id=asked)
    parted.alone.undo()
    parted.alone.do(outcome.add_cluster, heading={"en": "Other"})
    theirs = parted.chair.do(floor.ask_floor, **ask)
    assert parted.bring(Verdict.ANYWAY, Verdict.LEAVE)  # ANYWAY does not break rules
    assert {(one.why.key, one.can_be_forced) for one in parted.asked} == {("inscribed-already", False)}
    with_it = [("attach_file", Fate.WITH_IT), ("withdraw", Fate.WITH_IT), ("undo", Fate.WITH_IT)]
    assert parted.told == [("ask_floor", Fate.LEFT), *with_it, ("add_cluster", Fate.BROUGHT)]
    parted.chair.do(speakers.withdraw, request_id=theirs)
    assert [one.act for one in waiting(parted.path, parted.desk)] == ["withdraw", "undo"]
    assert parted.bring()  # the obstacle is gone, but the decision stays
    assert asked not in rows_in(parted.address, "request")


@pytest.mark.slow
def test_an_act_undone_offline_is_not_asked_about(parted: Parted) -> None:
    cluster = parted.one(select(Cluster.id).order_by(Cluster.id))
    text = {"table": "cluster", "row": cluster, "field": "heading", "lang": "en"}
    parted.alone.do(wording.write_text, **text, body="In vain")
    parted.alone.undo()
    parted.desk.do(wording.write_text, **text, body="Theirs")
    assert parted.bring()
    assert parted.desk.read(heading, cluster) == "Theirs"


@pytest.mark.slow
def test_rows_also_made_by_others_do_not_keep_wrong_keys(parted: Parted) -> None:
    """Two delegations are registered offline, one of them also on the server: they must not be mixed up."""
    first, second = parted.alone.read(_unregistered)[:2]
    parted.alone.do(attendance.register, delegation_ids=[first, second])
    parted.desk.do(attendance.register, delegation_ids=[first])
    parted.alone.do(attendance.unregister, delegation_id=second)
    assert parted.bring()
    registered = {row["delegation_id"] for row in rows_in(parted.address, "registration").values()}
    assert (first in registered, second in registered) == (True, False)


def _unregistered(connection: Connection) -> list[int]:
    known = select(Registration.delegation_id)
    return list(connection.scalars(select(Delegation.id).where(Delegation.id.not_in(known))))


@pytest.mark.slow
def test_sending_may_be_put_off_and_another_record_is_refused(parted: Parted) -> None:
    cluster = parted.one(select(Cluster.id).order_by(Cluster.id))
    parted.alone.do(
        outcome.remove_cluster, cluster_id=parted.alone.do(outcome.add_cluster, heading={"en": "x"})
    )
    text = {"table": "cluster", "row": cluster, "field": "heading", "lang": "en"}
    parted.alone.do(wording.write_text, **text, body="Late")
    parted.desk.do(wording.write_text, **text, body="Sooner")
    assert not parted.bring(Verdict.LATER)
    assert [one.act for one in waiting(parted.path, parted.desk)] == ["write_text"]
    with filled_copy("other") as other:
        _rename_acts(other)
        with pytest.raises(Trouble, match="bring-other-record"):
            waiting(other, parted.desk)


def _rename_acts(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE journal SET uid = 'other ' || id")
        raw.commit()
