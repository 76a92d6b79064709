"""Fixtures of the tests of the record file."""

from tests.acting.records import filled, path

__all__ = ["filled", "path"]
