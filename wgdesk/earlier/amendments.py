"""Reads amendments: who introduced or proposed one and where, what it was to change, and its decision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.source import SourceParagraph
from wgdesk.words.finder import fold
from wgdesk.words.seen import Seen


class TakenAmendments:
    """Takes decisions on amendments; the decision on the text itself comes later in the report."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme) -> None:
        self._to, self._programme = gathered, programme
        # Who introduced an amendment, by the text that it was to change and the change.
        self._introduced: dict[tuple[str, str], tuple[SourceParagraph, dict[str, Any]]] = {}
        self._decided: dict[str, Groups] = {}  # by the key of its action
        self._texts: dict[str, str] = {}  # what other actions were taken on, in words to be compared

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {"amendment_introduced": self._introduce}

    def acted(self, action: str, words: str) -> bool:
        """Take what an action was taken on; return whether that is an amendment."""
        found = Seen(words).find(self._to.forms.items["amendment"])
        if found is None:
            self._texts[action] = self._compared(words)
        else:
            self._decided[action] = found
        return found is not None

    def _introduce(self, found: Groups) -> bool:
        amendment = Seen(found["introduced"]).find(self._to.forms.items["amendment"])
        sponsors = self._to.names.introducers(found)
        sitting = self._programme.sitting(found)
        if amendment is None or sitting is None or not sponsors or _named(amendment) in self._introduced:
            return False
        told = (self._to.now, {"sponsors": sponsors, "introduced_at": sitting})
        self._introduced[_named(amendment)] = told
        return True

    def _compared(self, words: str) -> str:
        """Return whole words between spaces; "the second" is not within "the twelfth", as it is in Arabic."""
        return f" {fold(self._to.in_figures(words))} "

    def finish(self) -> list[SourceParagraph]:
        """Link each amendment to the decision on the text it changes.

        Returns the paragraphs on amendments that have none.
        """
        actions = self._to.record.get("actions", {})
        for key, found in self._decided.items():
            on = [one for one, words in self._texts.items() if self._compared(found["target"]) in words]
            movers = self._to.names.codes(found.get("movers", ""))
            if len(on) != 1 or not all(movers):
                continue
            actions[key] |= {"amends": on[0], "object": self._to.text(found["change"])}
            proposed = {"sponsors": movers} if movers else {}
            actions[key] |= self._introduced.pop(_named(found), (None, proposed))[1]
        return [paragraph for paragraph, _ in self._introduced.values()]


def _named(found: Groups) -> tuple[str, str]:
    return fold(found["target"]), fold(found["change"])
