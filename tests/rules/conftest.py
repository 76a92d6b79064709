"""Fixtures of the tests of the rules."""

from tests.acting.records import desk, path
from tests.rules.hand import hand

__all__ = ["desk", "hand", "path"]
