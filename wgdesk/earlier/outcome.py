"""Reads recommendations, cluster by cluster, and documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.earlier.gathered import GAP, Gathered, Groups, Taker
from wgdesk.words.seen import Seen


class TakenOutcome:
    """Takes recommendations and documents."""

    def __init__(self, gathered: Gathered) -> None:
        self._to = gathered
        self._label = 0  # number of the recommendation whose text comes next, else 0

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "chapeau": self._chapeau,
            "recommendation": self._recommendation,
            "documents": self._documents,
        }

    def cluster(self, heading: str) -> bool:
        """Take the heading of a cluster."""
        self._to.rows("clusters").append({"heading": self._to.text(heading), "recommendations": []})
        return True

    def _chapeau(self, found: Groups) -> bool:
        self._to.name_once(found, "body_short", "parent_medium")
        if "parent_two" in found:
            self._to.name_once({"parent_medium": found["parent_two"]}, "parent_medium")
        if not self._to.rows("clusters"):
            self._to.rows("clusters").append({"recommendations": []})
        return True

    def _recommendation(self, found: Groups) -> bool:
        self._label = int(found["number"])
        return bool(self._to.rows("clusters"))

    @property
    def waits(self) -> bool:
        """Whether the text of a recommendation comes next."""
        return self._label > 0

    def text(self, words: str) -> bool:
        """Take the text of a recommendation."""
        self._label = 0
        clusters = self._to.rows("clusters")
        if not clusters:
            return False
        # It was adopted, but at an unknown sitting, and the record requires the sitting of an adopted text.
        state = "negotiated" if "[" in words or "]" in words else "agreed"
        clusters[-1]["recommendations"].append({"state": state, "body": self._to.text(words)})
        return True

    def _documents(self, found: Groups) -> bool:
        self._to.name_once(found, "body_short")
        return True

    def document(self, line: Seen) -> bool:
        """Take a line of the list of documents; return whether it is one."""
        found = line.find(self._to.forms.items["document"])
        if found is None:
            return False
        one: dict[str, Any] = {
            "kind": self._to.word(found["kind"]) or "other",
            "about": self._to.word(found.get("how")) == "about",
            "title": self._to.text(found.get("title")),
            "content": self._to.text(found.get("content")),
            "author": self._to.text(found.get("author")),
        }
        kept = {name: value for name, value in one.items() if value}
        kept["by_secretariat"] = "secretariat" in found
        if found.get("symbol") == GAP:
            kept["placeholders"] = {"symbol": GAP}
        elif "symbol" in found:
            kept["symbol"] = found["symbol"]
        self._to.rows("documents").append(kept)
        return True
