"""Errors, sorted by cause; an error of any other class is a bug of ours."""

from __future__ import annotations


class UserError(Exception):
    """An error reported to the user in plain words: the key of a phrase, and the facts to put into it.

    ``key`` is the id of a message in ``resources/ui/<lang>/faults.ftl``; the facts are texts, ready to print.
    """

    def __init__(self, key: str, **facts: str) -> None:
        super().__init__(key, *(f"{name}={value}" for name, value in facts.items()))
        self.key = key
        self.facts = facts


class Refused(UserError):
    """The act is not possible now. Nothing was written; the user can do something else."""


class Trouble(UserError):
    """The computer or a file is the cause: disk full, file locked, file manipulated. Nothing was lost."""
