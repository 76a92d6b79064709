"""A station far from its server does acts in its mirror and sends the result: they are like any other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests import postgres
from tests.acting.records import everything, filled_copy
from tests.shared.forwarder import forwarded
from tests.shared.room import joined, shared
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_steps import Done, act_step
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import JournalWatch, last_entry
from wgdesk.acting.undo import changes_of
from wgdesk.acts import files, outcome, podium, setup
from wgdesk.bringing.bring_back import Verdict, bring_back
from wgdesk.copies.far_way import far_desk
from wgdesk.copies.mirror import Mirror
from wgdesk.copies.sharing import fetch, share
from wgdesk.errors import Refused, Trouble
from wgdesk.model import SCHEMA, Gender, Message, Person, Request
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.joining import join

Stations = dict[str, ServerAddress]
Far = Callable[[str], Desk]


@pytest.fixture(scope="module")
def stations() -> Iterator[Stations]:
    with shared() as found:
        yield dict(found)


@pytest.fixture
def far(stations: Stations, tmp_path: Path) -> Iterator[Far]:
    """Return a function that gives the desk of a station working in a mirror."""
    made: list[Desk] = []

    def desk_of(station: str) -> Desk:
        address = stations[station]
        made.append(far_desk(join(address, SCHEMA), Mirror(address, tmp_path / f"{station}.wgdesk")))
        return made[-1]

    yield desk_of
    for desk in made:
        desk.close()


def standing(desk: Desk) -> list[str]:
    query = select(Message.body).where(Message.cleared_at.is_(None))
    return list(desk.read(lambda connection: connection.scalars(query)))


def test_acts_of_a_far_station_reach_the_server_and_the_mirror(
    stations: Stations, far: Far, tmp_path: Path
) -> None:
    desk = far("secretariat")
    desk.do(podium.send_message, body="One")
    asked = desk.read(lambda connection: connection.scalars(select(Request.id)).first())
    assert asked is not None
    desk.do(files.attach_file, request_id=asked, name="text.pdf", content=b"%PDF-1.7\n%%EOF\n")
    assert desk.undo() == "attach_file"
    assert desk.redo() == "attach_file"
    with joined(stations["secretariat"]) as near:
        assert standing(near) == standing(desk) == ["One"]
    fetch(stations["secretariat"], tmp_path / "fetched.wgdesk")
    assert everything(tmp_path / "fetched.wgdesk") == everything(tmp_path / "secretariat.wgdesk")
    assert desk.undo() == "attach_file"


def test_a_far_station_opens_in_few_round_trips_and_does_an_act_in_one(
    stations: Stations, tmp_path: Path
) -> None:
    with forwarded(stations["secretariat"]) as (address, way):
        desk = far_desk(join(address, SCHEMA), mirror := Mirror(address, tmp_path / "mirror.wgdesk"))
        assert way.asked <= 10
        for n in range(3):
            before = way.asked
            desk.do(podium.send_message, body=f"{n}")
            assert way.asked == before + 1
            assert standing(desk) == [f"{n}"]
        before = way.asked
        assert not mirror.renew()
        assert way.asked == before + 1
        desk.close()
        mirror.close()


def test_offline_acts_are_sent_in_a_round_trip_each(stations: Stations, tmp_path: Path) -> None:
    alone = tmp_path / "alone.wgdesk"
    fetch(stations["secretariat"], alone)
    with closing(Desk.open(alone)) as here:
        for n in range(5):
            here.do(podium.send_message, body=f"Alone {n}")
    with forwarded(stations["secretariat"]) as (address, way):
        desk = far_desk(join(address, SCHEMA), mirror := Mirror(address, tmp_path / "mirror.wgdesk"))
        before = way.asked
        assert bring_back(alone, desk, lambda _: Verdict.LATER)
        assert way.asked == before + 5
        assert standing(desk) == ["Alone 4"]
        desk.close()
        mirror.close()


def test_an_act_is_based_on_the_latest_acts_of_others(stations: Stations, far: Far) -> None:
    desk = far("secretariat")
    with joined(stations["chair"]) as chair:
        chair.do(podium.send_message, body="From the Chair")  # unknown to the mirror
        desk.do(podium.send_message, body="From the secretariat")
        assert standing(chair) == standing(desk) == ["From the secretariat"]
        chair.do(podium.clear_message)
        with pytest.raises(Refused, match="no-message"):
            desk.do(podium.clear_message)


@pytest.mark.sampled
def test_an_act_overtaken_again_and_again_takes_its_turn_in_the_end(stations: Stations, far: Far) -> None:
    desk, tries = far("secretariat"), 0
    step = act_step(podium.send_message, {"body": "In the end"})
    with joined(stations["chair"]) as chair:

        def overtaken(context: ActContext, watch: JournalWatch) -> Done[Any]:
            nonlocal tries
            tries += 1
            if tries <= 2:
                chair.do(podium.send_message, body=f"From the Chair {tries}")
            else:  # now the Chair waits for us
                with pytest.raises(Trouble, match="server-busy"):
                    chair.do(podium.send_message, body="From the Chair again")
            return step(context, watch)

        desk.transact("send_message", overtaken)
        assert standing(chair) == ["In the end"]
    assert tries == 3


def test_an_act_the_server_forbids_is_told_and_leaves_nothing(far: Far) -> None:
    """Also where a policy hides the row, so that nothing is changed and no error raised."""
    desk = far("chair")
    before = desk.read(last_entry)
    with pytest.raises(Trouble, match="server-forbids"):
        desk.do(outcome.add_cluster, heading={"en": "x"})
    with pytest.raises(Trouble, match="server-forbids"):
        desk.do(setup.set_option, name="digits_ar", value="arabic")
    assert desk.read(last_entry) == before


@pytest.mark.sampled
def test_an_act_with_many_rows_is_sent_before_locking_out_others(stations: Stations, far: Far) -> None:
    desk, rows = far("secretariat"), 1200

    def many(context: ActContext, watch: JournalWatch) -> Done[None]:
        keys = [context.new_id(Person) for _ in range(rows)]
        columns = {"gender": Gender.F, "gender_guessed": False, "secretariat": False}
        context.insert(Person, [{"id": key, **columns} for key in keys])
        with joined(stations["chair"]) as chair:  # not overtaken, as other tables are touched
            chair.do(podium.send_message, body="In the meantime")
        return Done(None, {})

    before = desk.read(last_entry)
    desk.transact("take_roster", many)
    with joined(stations["secretariat"]) as near:
        assert near.read(last_entry) == desk.read(last_entry) == before + 2
        assert len(near.read(changes_of, before + 2)) == rows
        assert near.undo() == "take_roster"


@pytest.mark.sampled
def test_an_overtaken_act_with_many_rows_holds_nobody_up(stations: Stations, far: Far) -> None:
    """It is redone beside the acts of others; only after some attempts do others have to wait."""
    desk, rows, tries, overtaken = far("secretariat"), 300, 0, 0

    def many(context: ActContext, watch: JournalWatch) -> Done[None]:
        nonlocal tries
        tries += 1
        keys = [context.new_id(Message) for _ in range(rows)]
        sent = {"sent_at": context.now, "cleared_at": context.now}
        context.insert(Message, [{"id": key, "body": "x", **sent} for key in keys])
        if tries <= overtaken:
            chair.do(podium.send_message, body=f"From the Chair {tries}")
        return Done(None, {})

    with joined(stations["chair"]) as chair:
        overtaken = 4
        desk.transact("send_message", many)
        assert tries == 5
        before, tries, overtaken = desk.read(last_entry), 0, 100
        with pytest.raises(Trouble, match="server-busy"):
            desk.transact("send_message", many)
        assert chair.read(last_entry) == before + tries  # all by the Chair


@pytest.mark.slow  # starts a server of its own twice
def test_the_first_act_after_a_restart_of_the_server_is_done(tmp_path: Path) -> None:
    """An act sent over a connection that the server has closed would be lost, or of unknown fate."""
    own = postgres.Server(settings="-c max_connections=20")
    try:
        with filled_copy() as path:
            address = share(path, own.admin("meeting"))["secretariat"]
        desk = far_desk(join(address, SCHEMA), Mirror(address, tmp_path / "mirror.wgdesk"))
        desk.do(podium.send_message, body="Before")
        for end in (own.kill, own.stop):
            end()
            own.start()
            desk.do(podium.send_message, body=end.__name__)
            assert standing(desk) == [end.__name__]
        desk.close()
    finally:
        own.remove()
