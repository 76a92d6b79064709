"""Fixtures of the tests of the acts: the thorough run repeats each test on a server."""

from collections.abc import Iterator

import pytest

from tests import postgres
from tests.acting.records import Place, assert_free, copy_of, empty_bytes, open_desk, server_desk, ticking
from tests.rules.hand import LATER, Hand, begin, hand_on
from wgdesk.acting.desk import Desk
from wgdesk.storage.server.address import ServerAddress

FILE = pytest.param("file", id="")
SERVER = pytest.param("server", marks=pytest.mark.slow)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "path" in metafunc.fixturenames:
        metafunc.parametrize("path", [FILE, SERVER] if postgres.there() else [FILE], indirect=True)


@pytest.fixture
def path(request: pytest.FixtureRequest) -> Iterator[Place]:
    """The path of an empty record."""
    if request.param == "file":
        with copy_of(empty_bytes(), "record") as path:
            yield path
    else:
        yield postgres.empty_record()


@pytest.fixture
def desk(path: Place) -> Iterator[Desk]:
    """A desk on an empty record."""
    if isinstance(path, ServerAddress):
        yield server_desk(path)
    else:
        desk = open_desk(path)
        yield desk
        assert_free(path)
        desk.close()


@pytest.fixture
def hand(path: Place) -> Iterator[Hand]:
    """A meeting under way."""
    if isinstance(path, ServerAddress):
        keys = begin(server_desk(path))
        yield Hand(server_desk(path, ticking(LATER)), path, keys)
    else:
        yield from hand_on(path)
