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
    """Return the folder with the programs of the newest server installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda one: int(one.parts[4]))
    plain = shutil.which("initdb")
    return found[-1].parent if found else Path(plain).parent if plain else None


class Server:
    """A separate server, in ``folder``; the caller starts and stops it."""

    def __init__(self, settings: str = FAST) -> None:
        self.folder = Path(
            tempfile.mkdtemp(prefix="wg-pg-", dir="/tmp")
        )  # the path of a socket must be short
        self.owner = "nobody" if os.getuid() == 0 else None  # the server refuses to run as root
        if self.owner is not None:
            shutil.chown(self.folder, self.owner)
        self._data, self._settings = self.folder / "data", settings
        trust = ("-A", "trust", "-U", ADMIN)
        self._run("initdb", "-D", self._data, *trust, "-E", "UTF8", "--no-sync", "--locale=C.UTF-8")
        self.start()

    def start(self) -> None:
        """Start the server, also after it was stopped or killed, and wait until it answers."""
        options = f"-k {self.folder} -c listen_addresses='' {self._settings}"
        self._run("pg_ctl", "-D", self._data, "-w", "-s", "-l", self.folder / "log", "-o", options, "start")

    def stop(self, how: str = "immediate") -> None:
        """Stop the server immediately, as a power cut would."""
        self._run("pg_ctl", "-D", self._data, "-m", how, "-s", "-w", "stop")

    def kill(self) -> None:
        """Kill all processes of the server; ``start`` starts it again."""
        while alive := _at_work_in(self._data):
            for process in alive:
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
        # If nobody reaps the ended processes, the server still seems to run.
        for mark in (self._data / "postmaster.pid", *self.folder.glob(".s.PGSQL.*.lock")):
            mark.unlink()

    def remove(self) -> None:
        """Stop the server and delete its folder."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def let_in(self, *lines: str) -> None:
        """Write ``pg_hba.conf``; it takes effect when the server reloads it."""
        (self._data / "pg_hba.conf").write_text("".join(f"{line}\n" for line in lines))

    def admin(self, database: str = "postgres") -> ServerAddress:
        """Return the address of a database for the superuser."""
        return ServerAddress(host=str(self.folder), database=database, user=ADMIN)

    @property
    def log(self) -> str:
        """The log of the server."""
        return (self.folder / "log").read_text("utf-8")

    def _run(self, program: str, *args: object) -> None:
        found = _programs()
        assert found is not None, "no PostgreSQL server is installed"
        command = [str(found / program), *map(str, args)]
        if os.getuid() == 0:
            group = str(pwd.getpwnam("nobody").pw_gid)
            command = ["setpriv", "--reuid", "nobody", "--regid", group, "--clear-groups", *command]
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        # The server inherits stdout: without a file of its own, reading the pipe would never end.
        with tempfile.TemporaryFile() as said:
            done = subprocess.run(command, **{**quiet, "stdout": said}, cwd="/", check=False)  # type: ignore[call-overload]
            said.seek(0)
            assert done.returncode == 0, said.read().decode()


def _at_work_in(folder: Path) -> list[int]:
    """Return the processes with this working folder: those of a server work in its data folder."""
    found = []
    for one in Path("/proc").iterdir():
        with suppress(OSError):  # ended in the meantime
            if one.name.isdigit() and (one / "cwd").readlink() == folder:
                found.append(int(one.name))
    return found


@cache
def server() -> Server:
    """Return the server shared by the tests of a process; it is removed at exit."""
    made, process = Server(), os.getpid()
    atexit.register(lambda: made.remove() if os.getpid() == process else None)
    return made


@cache
def _record() -> ServerAddress:
    """Set up a record on the shared server and return its address for the superuser."""
    set_up(server().admin("record"), SCHEMA)
    return server().admin("record")


# Not part of the record: without the stations only the owner could act on the server.
_OF_THE_SERVER = {"meeting_lock", "station", "station_act", "station_removal", "turn"}


def empty_record() -> ServerAddress:
    """Return the address of a record without rows: always the same one, emptied."""
    address = _record()
    with psycopg.connect(**address.parameters()) as admin:
        tables = admin.execute("SELECT tablename FROM pg_tables WHERE schemaname = %s", (TABLES,)).fetchall()
        names = [sql.Identifier(TABLES, name) for (name,) in tables if name not in _OF_THE_SERVER]
        admin.execute(sql.SQL("TRUNCATE {}").format(sql.SQL(", ").join(names)))
    return address
