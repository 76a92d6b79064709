"""A shared record with rows in every table, and helpers to query the server as a station."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import select

from tests import postgres
from tests.acting.records import filled_copy
from wgdesk.acting.desk import Desk
from wgdesk.copies.sharing import share
from wgdesk.model import Sitting
from wgdesk.storage.server.address import ServerAddress

_numbers = itertools.count()


def new_name() -> str:
    """Return the name for a new database."""
    return f"shared_{next(_numbers)}"


def forget(name: str) -> None:
    """Drop a database and its roles."""
    with psycopg.connect(**postgres.server().admin().parameters(), autocommit=True) as admin:
        admin.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        roles = "SELECT rolname FROM pg_roles WHERE rolname LIKE %s"
        for (role,) in admin.execute(roles, (f"{name}\\_%",)).fetchall():
            admin.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(role)))


@contextmanager
def shared() -> Iterator[Mapping[str, ServerAddress]]:
    """Yield the addresses of the stations of a shared record with rows in every table, by station."""
    name = new_name()
    try:
        with filled_copy() as path:
            stations = share(path, postgres.server().admin(name))
        yield stations
    finally:
        forget(name)


@contextmanager
def joined(address: ServerAddress) -> Iterator[Desk]:
    """Yield the desk of a station."""
    desk = Desk.join(address)
    try:
        yield desk
    finally:
        desk.close()


def ask(address: ServerAddress, statement: str) -> list[tuple[object, ...]]:
    """Run a statement as a station could with another program, return its rows and roll back."""
    with psycopg.connect(**address.parameters()) as raw:
        cursor = raw.execute(statement.encode())
        found = cursor.fetchall() if cursor.description else []
        raw.rollback()
        return found


def sitting_of(desk: Desk) -> int:
    """Return the key of the first sitting."""
    found = desk.read(lambda session: session.scalars(select(Sitting.id).order_by(Sitting.number)).first())
    assert found is not None
    return found


def without_locks_of_their_own() -> bytes:
    """Return the statement of docs/stations.md that takes the functions of advisory locks from the logins."""
    page = (Path(__file__).resolve().parents[2] / "docs" / "stations.md").read_text("utf-8")
    found = re.search(r"-c \"(DO '.*?END')\"", page, re.DOTALL)
    assert found is not None
    return found[1].encode()
