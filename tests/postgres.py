"""A PostgreSQL server for the tests: in a temporary folder, run by an ordinary user, without TCP."""

from __future__ import annotations

import atexit
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

import psycopg
from psycopg import sql

from wgdesk.model import SCHEMA
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.new_database import set_up
from wgdesk.storage.server.station_rights import TABLES

# Nothing here must survive a power cut, and each of these settings saves waiting for the disk.
FAST = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=60"
ADMIN = "postgres"


def there() -> bool:
    """Return whether a server is installed."""
    return _programs() is not None


@cache
def _programs() -> Path | None:
    """Return the folder of the newest server."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: int(one.parts[4]))
    plain = shutil.which("initdb")
    return found[-1].parent if found else Path(plain).parent if plain else None


class Server:
    """A server of its own, in ``folder``; whoever starts it stops it."""

    def __init__(self, settings: str = FAST) -> None:
        self.folder = Path(
            tempfile.mkdtemp(prefix="wg-pg-", dir="/tmp")
        )  # a socket's path has room for little
        self.owner = "nobody" if os.getuid() == 0 else None  # the server refuses to run as root
        if self.owner is not None:
            shutil.chown(self.folder, self.owner)
        self._data, self._settings = self.folder / "data", settings
        trust = ("-A", "trust", "-U", ADMIN)
        self._run("initdb", "-D", self._data, *trust, "-E", "UTF8", "--no-sync", "--locale=C.UTF-8")
        self.start()

    def start(self) -> None:
        """Start it, or start it again after its end; wait until it answers."""
        options = f"-k {self.folder} -c listen_addresses='' {self._settings}"
        self._run("pg_ctl", "-D", self._data, "-w", "-s", "-l", self.folder / "log", "-o", options, "start")

    def stop(self, how: str = "immediate") -> None:
        """End it as a cut of the power would."""
        self._run("pg_ctl", "-D", self._data, "-m", how, "-s", "-w", "stop")

    def kill(self) -> None:
        """Kill the server with all its processes; ``start`` brings it back."""
        while alive := _at_work_in(self._data):
            for process in alive:
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
        # Where nobody collects the ended processes, the server seems to run still.
        for mark in (self._data / "postmaster.pid", *self.folder.glob(".s.PGSQL.*.lock")):
            mark.unlink()

    def remove(self) -> None:
        """End it and take its folder away."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def let_in(self, *lines: str) -> None:
        """Say who may come in and how, as in ``pg_hba.conf``; it holds when the server reads that again."""
        (self._data / "pg_hba.conf").write_text("".join(f"{line}\n" for line in lines))

    def admin(self, database: str = "postgres") -> ServerAddress:
        """Return the address of a database for whoever may do everything."""
        return ServerAddress(host=str(self.folder), database=database, user=ADMIN)

    @property
    def log(self) -> str:
        """All that the server has noted."""
        return (self.folder / "log").read_text("utf-8")

    def _run(self, program: str, *args: object) -> None:
        found = _programs()
        assert found is not None, "no PostgreSQL server is installed"
        command = [str(found / program), *map(str, args)]
        if os.getuid() == 0:
            group = str(pwd.getpwnam("nobody").pw_gid)
            command = ["setpriv", "--reuid", "nobody", "--regid", group, "--clear-groups", *command]
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        # The server inherits what it may write to: without a file of its own the pipe would never end.
        with tempfile.TemporaryFile() as said:
            done = subprocess.run(command, **{**quiet, "stdout": said}, cwd="/", check=False)  # type: ignore[call-overload]
            said.seek(0)
            assert done.returncode == 0, said.read().decode()


def _at_work_in(folder: Path) -> list[int]:
    """Return the processes whose folder this is: those of a server work in its data."""
    found = []
    for one in Path("/proc").iterdir():
        with suppress(OSError):  # it has ended
            if one.name.isdigit() and (one / "cwd").readlink() == folder:
                found.append(int(one.name))
    return found


@cache
def server() -> Server:
    """Return the server that the tests of one process share; it is removed when they end."""
    made, process = Server(), os.getpid()
    atexit.register(lambda: made.remove() if os.getpid() == process else None)
    return made


@cache
def _record() -> ServerAddress:
    """Set up a record on the shared server and return its address, for whoever may do everything."""
    set_up(server().admin("record"), SCHEMA)
    return server().admin("record")


# What is no part of a record: without the stations nobody but the owner could act on the server.
_OF_THE_SERVER = {"meeting_lock", "station", "station_act", "station_removal", "turn"}


def empty_record() -> ServerAddress:
    """Return the address of a record without rows. It is always the same one, emptied."""
    address = _record()
    with psycopg.connect(**address.parameters()) as admin:
        tables = admin.execute("SELECT tablename FROM pg_tables WHERE schemaname = %s", (TABLES,)).fetchall()
        names = [sql.Identifier(TABLES, name) for (name,) in tables if name not in _OF_THE_SERVER]
        admin.execute(sql.SQL("TRUNCATE {}").format(sql.SQL(", ").join(names)))
    return address
