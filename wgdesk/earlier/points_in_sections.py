"""Reads points that stand in a section of the outline and under no item: at the opening, at the closing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wgdesk.earlier.gathered import Gathered
from wgdesk.earlier.source import SourceParagraph
from wgdesk.rules.outline import CLOSING

# Sections that have points of their own; others tell of what the body, or its parent, decided.
_SECTIONS = frozenset(
    ("organization", "opening", "elections", "meetings", "statements", "agenda", "adoption")
)


class PointsInSections:
    """Takes paragraphs as points; ``finish`` puts them under the first item, since each point has an item."""

    def __init__(self, gathered: Gathered) -> None:
        self._to = gathered
        self._taken: list[tuple[SourceParagraph, dict[str, Any]]] = []
        self.section = ""  # the kind of the section that is being read

    def take(self, said: str) -> bool:
        """Take a paragraph in the words of the report; return whether its section has points."""
        if self.section not in _SECTIONS:
            return False
        section = CLOSING if self.section == "adoption" and self._to.report_adopted else self.section
        self._taken.append((self._to.now, {"form": "free", "section": section, "said": self._to.text(said)}))
        return True

    def finish(self) -> Iterator[SourceParagraph]:
        """Put the points into the record; yields the paragraphs of all if the report has no agenda."""
        items = self._to.record.get("agenda", [])
        for told, point in self._taken:
            if items:
                items[0].setdefault("points", []).append(point)
            else:
                yield told
