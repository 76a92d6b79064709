"""Fixtures of the tests of the desk."""

from tests.acting.records import desk, filled, path

__all__ = ["desk", "filled", "path"]
