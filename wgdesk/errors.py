"""Faults, sorted by whose they are; anything that is neither of these is a bug of ours."""

from __future__ import annotations


class UserError(Exception):
    """A fault told to the user in plain words: the key of a phrase and the facts it names.

    ``key`` is the id of a message in ``resources/ui/<lang>/faults.ftl``; facts are text, ready to print.
    """

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key, *(f"{name}={value}" for name, value in facts.items()))
        self.key = key
        self.facts = facts


class Refused(UserError):
    """The act makes no sense now. Nothing was written; the user can do something else."""


class Trouble(UserError):
    """The machine or a file is at fault: disk full, file locked, planted file. Nothing was lost."""
