"""Reads decisions in lettered lines under one subject: "the Committee: (a) Decided ...; (b) Asked ..."."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wgdesk.earlier.gathered import Gathered, Groups
from wgdesk.earlier.source import SourceParagraph
from wgdesk.words.seen import Seen

_LEAST = 2  # lines
# Takes the groups of a decision and what else is known of it, as a row of the record; returns its key.
TakeDecision = Callable[[Groups, Mapping[str, Any]], str | None]


class LetteredActions:
    """Takes a list of decisions: all of its lines, or none."""

    def __init__(self, gathered: Gathered, decide: TakeDecision) -> None:
        self._to, self._decide = gathered, decide
        self._lead: Groups = {}
        self._keys: list[str] = []  # of the decisions of the list
        self._told: list[SourceParagraph] = []  # its paragraphs so far
        self._lost: list[SourceParagraph] = []  # those of lists that were not read

    def begin(self, lead: Groups) -> bool:
        """Take the sentence before the lines, which says where and how."""
        self._end()
        self._lead, self._told = lead, [self._to.now]
        return True

    def line(self, text: Seen) -> bool:
        """Take a line; return whether it and those before it are understood."""
        if not self._told:
            return False  # of a list that was not read
        found = Seen(text.written[:1].lower() + text.written[1:]).find(self._to.forms.items["action_line"])
        key = None
        if found is not None:
            how = {"lettered": True} if self._keys else {}
            lead = {
                name: words for name, words in self._lead.items() if not (self._keys and name == "manner")
            }
            key = self._decide({**lead, **found}, {"object": self._to.text(found["object"]), **how})
        if key is None:
            self._drop()
            return False
        self._keys.append(key)
        self._told.append(self._to.now)
        return True

    def _drop(self) -> None:
        for key in self._keys:
            del self._to.record["actions"][key]
        self._lost += self._told
        self._told, self._keys = [], []

    def _end(self) -> None:
        """End the list; one of a single line would not be printed as one."""
        self._lost += self._told if len(self._keys) < _LEAST else ()
        self._told, self._keys = [], []

    def finish(self) -> list[SourceParagraph]:
        """Return the paragraphs of lists that were not read."""
        self._end()
        return self._lost
