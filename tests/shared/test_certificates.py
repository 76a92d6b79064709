"""A station connects to a remote server only after it has proven its identity."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from tests import postgres
from tests.shared.room import joined
from wgdesk.errors import Trouble
from wgdesk.storage.server.address import ServerAddress

NAME = "localhost"  # the name in the certificate


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate as described in docs/stations.md, with its key beside it."""
    made = tmp_path_factory.mktemp("certificate") / "server.crt"
    named = ("-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}")
    out = ("-keyout", str(made.with_suffix(".key")), "-out", str(made))
    subprocess.run(
        ["openssl", "req", "-new", "-x509", "-days", "2", "-nodes", *named, *out],
        check=True,
        capture_output=True,
    )
    return made


@pytest.fixture(scope="module")
def server(certificate: Path) -> Iterator[tuple[postgres.Server, ServerAddress]]:
    """A server with TLS, and its address by name."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    made = postgres.Server(f"{postgres.FAST} -c listen_addresses=127.0.0.1 -c port={port}")
    for one in (certificate, certificate.with_suffix(".key")):
        kept = Path(shutil.copy(one, made.folder / "data" / one.name))
        kept.chmod(0o600)
        if made.owner is not None:
            shutil.chown(kept, made.owner)
    yield made, ServerAddress(NAME, postgres.ADMIN, postgres.ADMIN, port, sslmode="verify-full")
    made.remove()


def told(address: ServerAddress) -> str:
    with pytest.raises(Trouble) as trouble, joined(address):
        pass
    return trouble.value.key


@pytest.mark.sampled
def test_only_a_server_that_proves_its_name_is_joined(
    server: tuple[postgres.Server, ServerAddress],
    certificate: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    running, address = server
    monkeypatch.setenv("HOME", str(tmp_path))
    assert told(address) == "server-unencrypted"
    here = replace(running.admin(), port=address.port)
    with psycopg.connect(**here.parameters(), autocommit=True) as admin:
        admin.execute("ALTER SYSTEM SET ssl = on")
        admin.execute("SELECT pg_reload_conf()")
    assert told(address) == "server-certificate"
    with monkeypatch.context() as known:
        known.setenv("SSL_CERT_FILE", str(certificate))  # as if installed in the system
        assert address.parameters()["sslrootcert"] == str(certificate)  # libpq itself would look elsewhere
        assert told(address) == "server-no-record"  # the server accepted it
    (tmp_path / ".postgresql").mkdir()
    shutil.copy(certificate, tmp_path / ".postgresql" / "root.crt")
    assert told(address) == "server-no-record"
    assert told(replace(address, host="127.0.0.1")) == "server-certificate"  # another name
