"""A refused station keeps its place in the queue: two logins passing the turn keep no third out."""

from __future__ import annotations

from contextlib import ExitStack, closing, suppress
from threading import Event, Thread
from time import monotonic

import psycopg
import pytest

from tests.shared.room import joined, shared
from tests.shared.test_way_freed import UNLIMITED, unless_busy
from wgdesk.acting.act_steps import Done
from wgdesk.acting.desk import Desk
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.stations import CHAIR, RAPPORTEUR, SECRETARIAT

pytestmark = pytest.mark.slow  # the turn is passed after seconds

HELD = 3.9  # seconds: nobody is ended before that


def hold_again(address: ServerAddress, ended: Event) -> None:
    """Take a turn again and again without doing anything."""
    while not ended.is_set():
        with suppress(psycopg.Error), closing(psycopg.connect(**address.parameters())) as raw:
            raw.execute(UNLIMITED)
            while not ended.is_set():
                raw.execute("SELECT begin_act('undo')")
                ended.wait(HELD)
                raw.rollback()


def act_in_the_end(desk: Desk) -> None:
    acted = False
    while not acted:
        with unless_busy():
            desk.transact("note_clock", lambda context, watch: Done(None, {}))
            acted = True


@pytest.mark.parametrize(
    ("third", "others"),
    [
        (SECRETARIAT, (CHAIR, RAPPORTEUR)),
        (RAPPORTEUR, (CHAIR, SECRETARIAT)),
        (CHAIR, (RAPPORTEUR, SECRETARIAT)),
    ],
)
def test_two_logins_passing_the_turn_keep_no_third_out(third: str, others: tuple[str, str]) -> None:
    with shared() as stations, ExitStack() as stack:
        ended = Event()
        hostile = [Thread(target=hold_again, args=(stations[one], ended)) for one in others * 2]
        for one in hostile:
            one.start()
            stack.callback(one.join)
        stack.callback(ended.set)
        ended.wait(1)
        with joined(stations[third]) as desk:
            for _ in range(2):
                began = monotonic()
                act_in_the_end(desk)
                assert monotonic() - began < 15
