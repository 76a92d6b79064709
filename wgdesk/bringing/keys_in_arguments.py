"""Finds and replaces the keys of rows among the journalled arguments of an act."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def numbers_in(value: Any) -> set[int]:
    """Return all whole numbers in the arguments of an act; the keys are among them."""
    if isinstance(value, Mapping):
        return {number for one in value.values() for number in numbers_in(one)}
    if isinstance(value, list):
        return {number for one in value for number in numbers_in(one)}
    return {value} if isinstance(value, int) else set()


def moved(act: str, args: Mapping[str, Any], keys: Mapping[int, int]) -> dict[str, Any]:
    """Return the arguments of an act for a record in which some statements have other ``keys``.

    Those statements are kept as struck, so an act that ends one of them and calls the next speaker does only
    what concerns other statements.
    """
    if act == "next_speaker":
        return {name: None if type(value) is int and value in keys else value for name, value in args.items()}
    return {name: _moved(value, keys) for name, value in args.items()}


def _moved(value: Any, keys: Mapping[int, int]) -> Any:
    if isinstance(value, Mapping):
        return {name: _moved(one, keys) for name, one in value.items()}
    if isinstance(value, list):
        return [_moved(one, keys) for one in value]
    return keys.get(value, value) if type(value) is int else value
