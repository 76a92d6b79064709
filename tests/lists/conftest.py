"""Fixtures of the tests of lists."""

from collections.abc import Iterator

import pytest

from tests.lists.sitting import Told, told


@pytest.fixture(scope="session")
def sitting() -> Iterator[Told]:
    """One sitting, told minute by minute; nothing changes its record."""
    with told() as made:
        yield made
