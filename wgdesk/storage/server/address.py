"""Where a shared record is, and which login a station uses: an address, or a connection file."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from wgdesk.errors import Trouble
from wgdesk.storage.given_file import open_given
from wgdesk.storage.private_files import write_private

SCHEMES = ("postgresql://", "postgres://")
SUFFIX = ".wgstation"  # of the connection files
_MOST_BYTES = 1 << 16  # read of such a file, which has a few lines
_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")  # of TLS, named as in libpq


@dataclass(frozen=True)
class ServerAddress:
    """A database on a PostgreSQL server, and the login of a station there. The password is never shown."""

    host: str  # a name, an IP address, or the folder of a socket
    database: str
    user: str
    port: int = 5432
    password: str = field(default="", repr=False)
    sslmode: str = ""  # empty: encrypted and verified, except on this machine

    def parameters(self) -> dict[str, Any]:
        """Return the parameters with which libpq connects."""
        given: dict[str, Any] = {"host": self.host, "port": self.port, "dbname": self.database}
        mode = self.sslmode or ("prefer" if self._is_here() else "verify-full")
        given["sslmode"] = mode
        if mode == "verify-full" and not _own_certificates():
            given["sslrootcert"] = _authorities_of_system()
        for key, value in (("user", self.user), ("password", self.password)):
            if value:
                given[key] = value
        return given

    def __str__(self) -> str:
        """Return the address for display, without the password."""
        user = f"{self.user}@" if self.user else ""
        return f"{SCHEMES[0]}{user}{self.host}:{self.port}/{self.database}"

    @property
    def file_name(self) -> str:
        """A name for files of this station, different from that of any other server."""
        return re.sub(r"[^\w.-]", "_", f"{self.user} {self.host} {self.port} {self.database}")

    def of(self, database: str) -> ServerAddress:
        """Return the address of another database on the same server."""
        return replace(self, database=database)

    def _is_here(self) -> bool:
        return self.host in ("", "localhost", "127.0.0.1", "::1") or self.host.startswith(("/", "@"))


# The entries of a connection file.
_KEPT = {"host": str, "port": int, "database": str, "user": str, "password": str, "sslmode": str}


def _own_certificates() -> bool:
    """Return whether libpq has been told which certificate authorities to trust."""
    return bool(os.environ.get("PGSSLROOTCERT")) or (Path.home() / ".postgresql" / "root.crt").exists()


def _authorities_of_system() -> str:
    """Return the file of authorities that the system trusts, since libpq from PyPI looks elsewhere."""
    import ssl  # not at the start: a record file does not need it

    return ssl.get_default_verify_paths().cafile or "system"


def is_address(text: str) -> bool:
    """Return whether a text names a shared record: an address, or a connection file."""
    return text.startswith(SCHEMES) or text.endswith(SUFFIX)


def address_of(text: str) -> ServerAddress:
    """Return the address that a text names.

    Raises ``Trouble``: 'server-address' (it cannot be read), 'server-password-in-address' (it would stay in
    lists of recent records and in the shell's history), or as ``read_station`` does.
    """
    return read_station(Path(text)) if text.endswith(SUFFIX) else _parsed(text)


def _parsed(text: str) -> ServerAddress:
    from urllib.parse import parse_qsl, unquote, urlsplit  # not at the start: a record file does not need it

    if not text.startswith(SCHEMES):
        raise Trouble("server-address", name=_without_password(text))
    try:
        text.encode()  # ValueError if it contains bytes that are not text, as file names may
        parts = urlsplit(text)
        port = parts.port or 5432
        query = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
        host = unquote(query.pop("host", parts.hostname or ""))
        _check_host(host)
    except ValueError as fault:
        raise Trouble("server-address", name=_without_password(text)) from fault
    if parts.password is not None or "password" in query:
        raise Trouble("server-password-in-address")
    database = unquote(parts.path.strip("/"))
    mode = query.pop("sslmode", "")
    if not database or query or (mode and mode not in _MODES):
        raise Trouble("server-address", name=_without_password(text))
    return ServerAddress(host, database, unquote(parts.username or ""), port, sslmode=mode)


def _check_host(host: str) -> None:
    """Raise ValueError for an invalid host name: looking it up would fail with an unspecific error."""
    if not host.startswith(("/", "@")):
        host.encode("idna")


def _without_password(text: str) -> str:
    """Return the part of an unreadable address that certainly contains no password."""
    return text.rpartition("@")[2].partition("?")[0]


def write_station(path: Path, address: ServerAddress) -> None:
    """Write the connection file of a station, which only this user may read. Raises OSError."""
    import tomli_w

    write_private(path, tomli_w.dumps({name: getattr(address, name) for name in _KEPT}).encode())


def read_station(path: Path) -> ServerAddress:
    """Return the address in a connection file.

    Raises ``Trouble``: 'no-such-file', 'station-file-open' (others may read the password in it), or
    'station-file-bad'; and ``Refused('not-a-file')``.
    """
    import tomllib

    try:
        with open_given(path) as file:
            mode = os.fstat(file.fileno()).st_mode
            kept = tomllib.loads(file.read(_MOST_BYTES).decode())
        _check_host(str(kept.get("host")))
    except FileNotFoundError as fault:
        raise Trouble("no-such-file", name=str(path)) from fault
    except (OSError, ValueError, RecursionError) as fault:
        raise Trouble("station-file-bad", name=path.name) from fault
    if os.name == "posix" and mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise Trouble("station-file-open", name=str(path))
    if kept.keys() != _KEPT.keys() or any(type(kept[name]) is not kind for name, kind in _KEPT.items()):
        raise Trouble("station-file-bad", name=path.name)
    return ServerAddress(**kept)
