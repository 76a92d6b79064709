"""Windows offer exactly the acts that the server allows: every act is done as each station."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, suppress

import pytest
from hypothesis import Phase, find, settings
from hypothesis.errors import NoSuchExample

from tests.acting.records import Rows, filled_copy, rows
from tests.acting.strategies import ACTS, arguments
from tests.acting.test_arguments import NOTED, ONCE
from tests.shared.room import joined, shared
from wgdesk.acting.desk import Desk
from wgdesk.errors import Refused, Trouble
from wgdesk.storage.server.stations import ACTS as ALLOWED
from wgdesk.storage.server.stations import CHAIR, RAPPORTEUR, may

pytestmark = pytest.mark.slow  # long: in the thorough run only

ONLY = settings(max_examples=1000, phases=[Phase.generate], database=None, deadline=None)


@pytest.fixture(scope="module")
def desks() -> Iterator[tuple[dict[str, Desk], Rows]]:
    """The desks of the acting stations on a filled record, and its rows."""
    with shared() as stations, ExitStack() as open_desks, filled_copy() as path:
        yield (
            {one: open_desks.enter_context(joined(stations[one])) for one in (CHAIR, RAPPORTEUR)},
            rows(path),
        )


def outcomes(desk: Desk, name: str, known: Rows, *until: str) -> set[str]:
    """Do an act with random arguments until an outcome in ``until`` is seen; return the outcomes.

    Each act done is undone.
    """
    seen: set[str] = set()

    def tried(args: dict[str, object]) -> bool:
        try:
            desk.do(ACTS[name], **args)
            desk.undo()
        except (Refused, Trouble) as fault:
            seen.add(fault.key)
        else:
            seen.add("done")
        return not seen.isdisjoint(until)

    with suppress(NoSuchExample):
        find(arguments(ACTS[name], known), tried, settings=ONLY)
    return seen


# In the filled record a statement is in progress, and no waiting speaker could be changed.
NOT_NOW = {"edit_statement", "note_statement", "receive_text", "name_guest"}


@pytest.mark.parametrize("name", sorted(ACTS.keys() - ONCE.keys() - NOTED))
def test_a_station_can_do_exactly_what_its_window_offers(
    desks: tuple[dict[str, Desk], Rows], name: str
) -> None:
    stations, known = desks
    for station, desk in stations.items():
        if may(station, name):
            assert "done" in outcomes(desk, name, known, "done") or name in NOT_NOW, station
        else:
            assert "done" not in outcomes(desk, name, known, "done", "server-forbids"), station


def test_all_names_in_the_tables_are_acts() -> None:
    assert frozenset().union(*ALLOWED.values()) <= ACTS.keys()
