"""Each command names its function as text, as its module is imported only when it runs: check the names."""

from __future__ import annotations

from inspect import get_annotations

import pytest

from wgdesk.cli.command_arguments import names_of_commands
from wgdesk.cli.command_line import PLACES, command_called


def test_every_command_that_takes_arguments_has_a_function() -> None:
    assert list(PLACES) == list(names_of_commands())


@pytest.mark.parametrize("name", PLACES)
def test_the_function_of_a_command_exists_and_takes_arguments_and_phrases(name: str) -> None:
    types = list(get_annotations(command_called(name)).values())
    assert types == ["argparse.Namespace", "Phrases", "int"]
