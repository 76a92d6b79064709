"""Fixtures of the tests of the record file."""

from tests.desk.records import filled, path

__all__ = ["filled", "path"]
