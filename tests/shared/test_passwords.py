"""A server that asks for passwords, as in an office, set up by an administrator without superuser rights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import psycopg
import pytest

from tests import postgres
from tests.acting.records import check_all, filled_copy
from tests.shared.room import joined
from wgdesk.acts import podium
from wgdesk.copies.sharing import share
from wgdesk.errors import Trouble
from wgdesk.storage.server.address import ServerAddress

CLERK = "clerk"


@pytest.fixture(scope="module")
def server() -> Iterator[postgres.Server]:
    """A server that lets only its superuser in without a password, and logs every statement."""
    made = postgres.Server(f"{postgres.FAST} -c log_statement=all")
    with psycopg.connect(**made.admin().parameters(), autocommit=True) as admin:
        admin.execute(f"CREATE ROLE {CLERK} LOGIN CREATEDB CREATEROLE PASSWORD '{CLERK}'")
        made.let_in(f"local all {postgres.ADMIN} trust", "local all all scram-sha-256")
        admin.execute("SELECT pg_reload_conf()")
    yield made
    made.remove()


def told(address: ServerAddress) -> str:
    """Return the key of the refusal to connect."""
    with pytest.raises(Trouble) as trouble, joined(address):
        pass
    return trouble.value.key


@pytest.mark.sampled
def test_stations_connect_with_their_own_passwords(server: postgres.Server) -> None:
    admin = replace(server.admin("meeting"), user=CLERK, password=CLERK)
    with filled_copy() as path:
        stations = share(path, admin)
    for name, address in stations.items():
        with joined(address) as desk:
            if name == "chair":
                desk.do(podium.send_message, body="Soon")
        for wrong in ("", "wrong", stations["chair"].password):
            if wrong != address.password:
                assert told(replace(address, password=wrong)) == "server-password"
    with joined(stations["secretariat"]) as desk:
        desk.read(check_all)
    noted = server.log
    assert "send_message" in noted
    assert not [name for name, address in stations.items() if address.password in noted]


@pytest.mark.sampled
def test_a_refused_login_is_told_why(server: postgres.Server) -> None:
    clerk = replace(server.admin(), user=CLERK, password=CLERK)
    assert told(replace(clerk, database="nothing")) == "server-no-record"
    assert told(replace(clerk, user="stranger")) == "server-password"
    assert told(replace(clerk, host="/nowhere")) == "server-gone"
    assert told(clerk) == "server-no-record"
