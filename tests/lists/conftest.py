"""Fixtures of the tests of lists."""

from collections.abc import Iterator

import pytest

from tests.lists.sitting import Told, told


@pytest.fixture(scope="session")
def sitting() -> Iterator[Told]:
    """The facts of a sitting minute by minute (see ``tests.lists.sitting``); no test changes its record."""
    with told() as made:
        yield made
