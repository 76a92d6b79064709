"""Addresses of shared records and connection files are read or refused, and never shown in full."""

import os
import stat
from pathlib import Path

import pytest

from wgdesk.errors import Trouble
from wgdesk.storage.server.address import ServerAddress, address_of, is_address, read_station, write_station

SECRET = "s3cret-of-the-chair"
CHAIR = ServerAddress("desk.un.example", "meeting", "meeting_chair", 5433, SECRET, "require")


def refused(text: str) -> Trouble:
    with pytest.raises(Trouble) as told:
        address_of(text)
    return told.value


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("postgresql://desk/meeting", ServerAddress("desk", "meeting", "")),
        ("postgres://clerk@desk:6000/m%20x", ServerAddress("desk", "m x", "clerk", 6000)),
        ("postgresql://clerk@[::1]/m?sslmode=require", ServerAddress("::1", "m", "clerk", sslmode="require")),
        ("postgresql:///m?host=/run/postgresql", ServerAddress("/run/postgresql", "m", "")),
    ],
)
def test_an_address_is_read(text: str, address: ServerAddress) -> None:
    assert is_address(text)
    assert address_of(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://desk",
        "postgresql://desk/",
        "postgresql://desk:port/meeting",
        "postgresql://desk..un.example/meeting",
        f"postgresql://{'x' * 64}.example/meeting",
        "postgresql://desk/meeting?sslmode=sometimes",
        "postgresql://desk/meeting?options=-c%20role%3Dpostgres",
    ],
)
def test_a_malformed_address_is_refused(text: str) -> None:
    assert refused(text).key == "server-address"


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    for text in (
        f"postgresql://chair:{SECRET}@desk/meeting",
        f"postgresql://chair:{SECRET}@desk:x/meeting",
        f"postgresql://desk/meeting?password={SECRET}",
        f"postgresql://desk/meeting?passwd={SECRET}",
    ):
        told = refused(text)
        assert told.key in ("server-password-in-address", "server-address")
        assert SECRET not in repr(told)


def test_a_connection_file_gives_back_its_address(tmp_path: Path) -> None:
    path = tmp_path / "meeting-chair.wgstation"
    write_station(path, CHAIR)
    assert read_station(path) == CHAIR == address_of(str(path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or os.name != "posix"


@pytest.mark.skipif(os.name != "posix", reason="rights of files are of POSIX")
def test_a_file_that_others_can_read_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "x.wgstation"
    write_station(path, CHAIR)
    path.chmod(0o640)
    assert refused(str(path)).key == "station-file-open"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "host = 1",
        "host = [",
        "host = " + "[" * 9_999,
        "\xff",
        'host="a"\ndatabase="b"\nuser=3\n',
        'x="y"',
        'host="a..b"\nport=1\ndatabase="d"\nuser="u"\npassword=""\nsslmode=""\n',
    ],
)
def test_a_malformed_connection_file_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.wgstation"
    path.write_text(text, "latin-1")
    path.chmod(0o600)
    assert refused(str(path)).key == "station-file-bad"


def test_no_text_of_an_address_holds_the_password() -> None:
    assert SECRET not in f"{CHAIR} {CHAIR!r}"
    assert CHAIR.parameters()["password"] == SECRET


def test_only_remote_servers_must_prove_their_identity() -> None:
    assert ServerAddress("desk.un.example", "m", "").parameters()["sslmode"] == "verify-full"
    assert CHAIR.parameters()["sslmode"] == "require"
    for host in ("localhost", "127.0.0.1", "/run/postgresql"):
        assert ServerAddress(host, "m", "").parameters()["sslmode"] == "prefer"
