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
        self._moved: dict[tuple[str, str], tuple[SourceParagraph, dict[str, Any]]] = {}
        self._decided: dict[str, Groups] = {}  # by the key of its action
        self._texts: dict[str, str] = {}  # what other actions were taken on, in the words of the report

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {"amendment_introduced": self._introduce}

    def acted(self, action: str, words: str) -> bool:
        """Take what an action was taken on; return whether that is an amendment."""
        found = Seen(words).find(self._to.forms.items["amendment"])
        if found is None:
            self._texts[action] = fold(words)
        else:
            self._decided[action] = found
        return found is not None

    def _introduce(self, found: Groups) -> bool:
        amendment = Seen(found["introduced"]).find(self._to.forms.items["amendment"])
        codes = [self._to.names.code(found["state"]), *self._to.names.codes(found.get("others", ""))]
        sitting = self._programme.sitting(found)
        if amendment is None or sitting is None or not all(codes):
            return False
        movers = [{"delegation": codes[0], "introduced": True}, *codes[1:]]
        self._moved[_named(amendment)] = (self._to.now, {"sponsors": movers, "introduced_at": sitting})
        return True

    def finish(self) -> list[SourceParagraph]:
        """Tie amendments to the decisions on their texts; return what is told of others."""
        actions = self._to.record.get("actions", {})
        for key, found in self._decided.items():
            on = [one for one, words in self._texts.items() if words.startswith(fold(found["target"]))]
            movers = self._to.names.codes(found.get("movers", ""))
            if len(on) != 1 or not all(movers):
                continue
            actions[key] |= {"amends": on[0], "object": self._to.text(found["change"])}
            _, moved = self._moved.pop(_named(found), (None, {"sponsors": movers} if movers else {}))
            actions[key] |= moved
        return [told for told, _ in self._moved.values()]


def _named(found: Groups) -> tuple[str, str]:
    return fold(found["target"]), fold(found["change"])
