"""Fixtures of the tests of the desk."""

from tests.desk.records import desk, filled, path

__all__ = ["desk", "filled", "path"]
