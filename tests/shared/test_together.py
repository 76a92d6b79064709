"""Several stations at work on a record: they exclude each other, and each hears of all acts."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from select import select as ready
from threading import Event

import psycopg
import pytest
from sqlalchemy import func, select

from tests import postgres
from tests.acting.records import check_all, everything, filled_copy, replayed, rows
from tests.effort import tries
from tests.objects import objects
from tests.programs import running
from tests.shared.forwarder import forwarded
from tests.shared.room import joined, shared
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import last_entry
from wgdesk.acting.news import News
from wgdesk.acts import attendance, floor, podium, programme, statements
from wgdesk.acts.wording import write_text
from wgdesk.copies.mirror import Mirror
from wgdesk.copies.sharing import fetch, share
from wgdesk.errors import Refused, Trouble
from wgdesk.model import AgendaItem, Message, Presence, Request, Sitting
from wgdesk.reads.queries.programme import programme as programme_now
from wgdesk.reads.uses import uses_of
from wgdesk.storage.server.address import write_station
from wgdesk.storage.server.engine import engine, told
from wgdesk.storage.server.link import ServerLink

pytestmark = pytest.mark.sampled

ROOT = Path(__file__).resolve().parents[2]
ACTS = 1_000  # for each of four programs: a minute of processor time
PATIENCE = 120  # seconds: generous, as machines that run tests are busy


def test_each_station_hears_of_acts_of_the_other() -> None:
    with shared() as stations, joined(stations["secretariat"]) as desk, joined(stations["chair"]) as chair:
        heard: list[News] = []
        chair.subscribe(heard.append)
        meeting = desk.do(programme.add_sitting, day=programme.date(2026, 10, 6))
        assert meeting
        assert heard == []
        chair.catch_up()
        assert [(one.act, one.station) for one in heard] == [("add_sitting", stations["secretariat"].user)]
        assert heard[0].rows == {"sitting": {meeting}}


def test_acts_of_others_are_told_together_and_own_acts_one_by_one() -> None:
    """Otherwise a window would show two hundred steps one by one when a station sends its offline acts."""
    with shared() as stations, joined(stations["secretariat"]) as desk, joined(stations["chair"]) as chair:
        heard: list[News] = []
        chair.subscribe(heard.append)
        desk.do(podium.send_message, body="Before")
        sitting = desk.do(programme.add_sitting, day=programme.date(2026, 10, 6))
        asked = [desk.do(floor.ask_floor, sitting_id=sitting, guest=guest) for guest in ("A", "B")]
        chair.do(podium.send_message, body="Ours")
        chair.do(podium.send_message, body="Ours again")
        others, *ours = heard
        assert (others.act, others.station) == ("ask_floor", stations["secretariat"].user)
        assert others.tables == {"message", "sitting", "request"}
        assert others.rows is not None
        assert others.rows["request"] == set(asked)
        assert others.rows["sitting"] == {sitting}
        assert others.texts == frozenset()
        assert [(one.act, one.station) for one in ours] == [("send_message", chair.station)] * 2


def test_the_display_is_told_that_any_text_may_have_changed() -> None:
    with shared() as stations, joined(stations["display"]) as display:
        heard: list[News] = []
        display.subscribe(heard.append)
        with joined(stations["secretariat"]) as desk:
            item = desk.read(lambda session: session.scalars(select(AgendaItem.id)).first())
            desk.do(write_text, table="agenda_item", row=item, field="title", lang="en", body="Renamed")
        display.catch_up()
        assert [(news.rows, news.texts) for news in heard] == [(None, None)]
        assert uses_of(programme_now).touched_by(heard[0])


def test_a_station_undoes_only_its_own_acts() -> None:
    with shared() as stations, joined(stations["secretariat"]) as desk, joined(stations["chair"]) as chair:
        chair.do(podium.send_message, body="From the Chair")
        with pytest.raises(Refused, match="nothing-to-undo"):
            desk.undo()
        assert chair.undo() == "send_message"


def test_an_act_waits_for_the_previous_one_and_is_refused_if_that_takes_too_long() -> None:
    with shared() as stations, joined(stations["chair"]) as chair:
        secretariat = stations["secretariat"].parameters()
        with closing(psycopg.connect(**secretariat)) as stuck:  # it stops in the middle of an act
            stuck.execute("SELECT begin_act('send_message')")
            with pytest.raises(Trouble, match="server-busy"):
                chair.do(podium.send_message, body="Soon")
        chair.do(podium.send_message, body="Now")


def test_an_act_on_rows_hidden_by_the_server_is_refused() -> None:
    """A row policy raises no error: no row is found, and the act would be journalled all the same."""
    with shared() as stations, joined(stations["secretariat"]) as desk, joined(stations["chair"]) as chair:
        begun = desk.read(lambda s: s.scalars(select(Request.id).where(Request.begun_at.is_not(None))).all())
        there = desk.read(objects, Presence, ~Presence.assumed)
        before, one = desk.read(last_entry), there[0]
        with pytest.raises(Trouble, match="server-forbids"):
            chair.do(statements.note_statement, request_id=begun[0], note="x")
        with pytest.raises(Trouble, match="server-forbids"):
            chair.do(attendance.mark_absent, delegation_id=one.delegation_id, sitting_id=one.sitting_id)
        assert desk.read(last_entry) == before


def test_a_display_does_not_block_others() -> None:
    with shared() as stations, joined(stations["chair"]) as chair:
        display = psycopg.connect(**stations["display"].parameters())
        with pytest.raises(psycopg.Error):
            display.execute("SELECT wgdesk.begin_act('send_message')")
        display.rollback()
        display.execute("SELECT * FROM request")
        chair.do(podium.send_message, body="Now")
        display.close()


def test_a_read_sees_a_single_state() -> None:
    """It does not see acts of others between two of its queries."""
    with shared() as stations, joined(stations["secretariat"]) as desk, joined(stations["chair"]) as chair:

        def read(session: object) -> tuple[int, int]:
            count = select(func.count(Request.id))
            first = session.scalar(count)  # type: ignore[attr-defined]
            sitting = session.scalars(select(Sitting.id)).first()  # type: ignore[attr-defined]
            chair.do(floor.ask_floor, sitting_id=sitting, guest="Meanwhile")
            return first, session.scalar(count)  # type: ignore[attr-defined]

        before, after = desk.read(read)
        assert before == after


def test_letters_of_all_kinds_survive() -> None:
    with shared() as stations, joined(stations["secretariat"]) as desk:
        told = "١٢٣ «أ\u200eب» 中文 🙂 " + "x" * 900
        desk.do(podium.send_message, body=told)
        assert (
            desk.read(lambda s: s.scalars(select(Message.body).where(Message.cleared_at.is_(None))).one())
            == told
        )
        desk.read(check_all)


class TestLink:
    """The link reports acts, the loss of the server, and its return."""

    def test_a_station_hears_of_an_act_at_once(self) -> None:
        with shared() as stations, joined(stations["chair"]) as chair:
            heard, lost = Event(), Event()
            link = ServerLink(stations["display"])
            link.start(heard=heard.set, lost=lost.set, back=lost.set)
            try:
                while not heard.wait(0.5):  # it may not be listening yet
                    chair.do(podium.send_message, body="Now")
            finally:
                link.stop()
            assert not lost.is_set()

    @pytest.mark.parametrize("station", ["rapporteur", "display"])
    def test_an_act_is_done_and_heard_of_though_notifying_fails(self, station: str) -> None:
        """As when the server's queue of notifications is full."""
        with shared() as stations, joined(stations["chair"]) as chair:
            admin = postgres.server().admin(stations["chair"].database).parameters()
            with psycopg.connect(**admin, autocommit=True) as inside:
                inside.execute("REVOKE EXECUTE ON FUNCTION pg_notify(text, text) FROM PUBLIC")
            heard, begun, lost = Event(), Event(), Event()

            def hear() -> None:
                (heard if begun.is_set() else begun).set()

            link = ServerLink(stations[station])
            link.tell("here")
            link.start(heard=hear, lost=lost.set, back=lost.set)
            try:
                assert begun.wait(PATIENCE)
                chair.do(podium.send_message, body="Now")
                assert heard.wait(PATIENCE)
            finally:
                link.stop()
            assert not lost.is_set()

    def test_acts_done_before_listening_are_heard_too(self) -> None:
        with shared() as stations, joined(stations["display"]) as desk, joined(stations["chair"]) as chair:
            told: list[str] = []
            desk.subscribe(lambda news: told.append(news.act))
            chair.do(podium.send_message, body="Early")
            heard, link = Event(), ServerLink(stations["display"])
            link.start(heard=heard.set, lost=lambda: None, back=lambda: None)
            assert heard.wait(PATIENCE)
            link.stop()
            desk.catch_up()
            assert told == ["send_message"]

    @pytest.mark.slow
    def test_a_link_notices_the_loss_and_return_of_the_server(self) -> None:
        own = postgres.Server(settings="-c max_connections=20")  # flushing before it acknowledges
        try:
            with filled_copy() as path:
                address = share(path, own.admin("meeting"))["secretariat"]
            lost, back, link = Event(), Event(), ServerLink(address)
            desk = Desk.join(address, gone=lambda: link.is_lost)
            link.start(heard=lambda: None, lost=lost.set, back=back.set)
            desk.do(podium.send_message, body="Before")
            own.stop()
            assert lost.wait(PATIENCE)
            with pytest.raises(Trouble, match="server-gone"):
                desk.do(podium.send_message, body="Lost")
            own.start()
            assert back.wait(PATIENCE)
            desk.do(podium.send_message, body="After")
            told = desk.read(lambda s: s.scalars(select(Message.body).order_by(Message.sent_at)).all())
            assert told[-2:] == ["Before", "After"]
            link.stop()
            desk.close()
        finally:
            own.remove()


def test_a_suspended_station_is_told_that_the_server_ended_its_read() -> None:
    with shared() as stations:
        still = engine(stations["display"])
        with still.connect() as connection:
            connection.exec_driver_sql("SET idle_in_transaction_session_timeout = '1ms'")
            assert ready([connection.connection.driver_connection], [], [], PATIENCE)[0]
            with pytest.raises(Trouble, match="server-gone"), told(still):
                connection.exec_driver_sql("SELECT 1")
        still.dispose()


@pytest.mark.slow  # takes as long as the program's patience
def test_a_silently_cut_connection_is_noticed_and_nothing_waits_for_ever() -> None:
    """As when a switch fails or the server's machine hangs: no connection is closed."""
    with shared() as stations, forwarded(stations["secretariat"]) as (address, way):
        lost, back, link = Event(), Event(), ServerLink(address)
        with joined(address) as near:
            desk = Desk.join(address, gone=lambda: link.is_lost)
            link.start(heard=lambda: None, lost=lost.set, back=back.set)
            near.do(podium.send_message, body="Before")
            way.cut()
            with pytest.raises(Trouble, match="server-gone"):  # not noticed yet: waits
                near.do(podium.send_message, body="Perhaps")
            assert lost.wait(PATIENCE)
            with pytest.raises(Trouble, match="server-gone"):  # noticed
                desk.do(podium.send_message, body="Lost")
            way.mend()
            assert back.wait(PATIENCE)
            desk.do(podium.send_message, body="After")
            told = desk.read(lambda s: s.scalars(select(Message.body).order_by(Message.sent_at)).all())
            assert [one for one in told if one != "Perhaps"][-2:] == ["Before", "After"]
            link.stop()
            desk.close()


@pytest.mark.slow
def test_no_speaker_is_called_twice_and_no_act_is_lost(tmp_path: Path) -> None:
    """Four programs act at random at the same time, two as far stations, and a fifth station follows."""
    with shared() as stations, ExitStack() as programs:
        file, back = tmp_path / "station.wgstation", tmp_path / "back.wgdesk"
        write_station(file, stations["secretariat"])
        mirror = Mirror(stations["rapporteur"], tmp_path / "mirror.wgdesk")
        mirror.renew()
        command = [sys.executable, "-m", "tests.shared.acting_station", str(file)]
        each = [[*command, str(seed), str(tries(ACTS))] for seed in range(4)]
        for one in each[2:]:
            one.append(str(tmp_path / f"far-{one[-2]}.wgdesk"))
        all_four = [
            programs.enter_context(running(one, cwd=ROOT, text=True, stdout=subprocess.PIPE)) for one in each
        ]
        promised = [uid for one in all_four for uid in _promised(one)]
        mirror.renew()
        fetch(stations["secretariat"], back)
    there = everything(back)
    assert there == everything(mirror.path)
    assert sorted(there["journal"]) == list(range(1, len(there["journal"]) + 1))
    assert len(promised) > ACTS
    assert set(promised) <= {row["uid"] for row in there["journal"].values()}
    assert replayed(back) == rows(back)
    calls = [one for one in there["journal_change"].values() if '"begun_at":"' in one["now"]]
    assert calls
    assert [one for one in calls if '"begun_at":"' in one["was"]] == []
    desk = Desk.open(back)
    desk.read(check_all)  # at most one statement is open at any time
    desk.close()


def _promised(station: subprocess.Popen[str]) -> list[str]:
    """Return the acknowledged acts of a station after it is done."""
    assert station.stdout is not None
    ready, *acts, done = station.stdout.read().splitlines()
    assert (ready, done) == ("ready", "done")
    return [uid for uid, *took in map(str.split, acts) if took]
