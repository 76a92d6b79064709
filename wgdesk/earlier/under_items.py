"""Reads what was said and decided under an item: points of the debate, presentations, actions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from wgdesk.earlier.amendments import TakenAmendments
from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.lettered_actions import LetteredActions
from wgdesk.earlier.numbered_texts import NumberedTexts
from wgdesk.earlier.point_framing import body_name, body_said
from wgdesk.earlier.points_in_sections import PointsInSections
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.source import SourceParagraph
from wgdesk.words.finder import fold
from wgdesk.words.seen import Seen, seen

PROCEDURE = 1  # the number of the item under which a committee without an agenda decides on its work


class TakenDebate:
    """Takes paragraphs as points in the words of the report, and what the meeting decided under an item."""

    def __init__(
        self,
        gathered: Gathered,
        programme: TakenProgramme,
        texts: NumberedTexts,
        amendments: TakenAmendments,
    ) -> None:
        self._to, self._programme = gathered, programme
        self._texts, self._amendments = texts, amendments
        self.told = False  # the section is one that tells of items
        self.work = ""  # the heading of a section that tells of the work of a committee without an agenda
        self.last_action: str | None = None
        self.acted_at = 0  # the number of the last paragraph that tells of it
        self.apart = PointsInSections(gathered)
        self._lettered = LetteredActions(gathered, self._decided_line)

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {"exchange": self._exchange, "actions_listed": self._list, "action": self._action}

    def paragraph(self, text: Seen) -> bool:
        """Take a paragraph of the debate; return whether it is one."""
        item = self.item()
        if item is None:
            return not self.told and self._is_point(text) and self.apart.take(text.written)
        if self._presentation(item, text):
            return True
        if not self._is_point(text):
            return False
        item.setdefault("points", []).append({"form": "free", "said": self._to.text(text.written)})
        item |= {"deliberations": "written"}
        return True

    def _is_point(self, text: Seen) -> bool:
        known = any(text.find(point) is not None for point in self._to.forms.points)
        return known or body_said(text.written, self._to.lang, self._body())

    def _body(self) -> str:
        return self._to.foreknown.short_name or body_name(self._to.meeting, self._to.lang)

    def item(self) -> dict[str, Any] | None:
        """Return the item of substance, or its part, that the section tells of; None if it tells of none."""
        return self._programme.told_of() if self.told else None

    def _presentation(self, item: dict[str, Any], text: Seen) -> bool:
        """Take the presentation of a panellist, whom its first words name or who is the next."""
        if item.get("points") or not item.get("panels") or item["panels"][-1].get("exchanged"):
            return False
        panel = item["panels"][-1]
        waiting = [one for one in panel["panellists"] if "presentation" not in one]
        if text.find(self._to.forms.presented) is not None:
            spoke = waiting[:1]
        else:
            begun = fold(" ".join(text.text.split()[:9]))
            people = self._to.keyed("people")
            spoke = [
                one for one in waiting if fold(people[one["person"]]["name"].get(self._to.lang, "-")) in begun
            ]
        if len(spoke) != 1:
            return False
        turn = len(panel["panellists"]) - len(waiting) + 1
        spoke[0] |= {"presentation": self._to.text(text.written), "turn": turn}
        return True

    def _exchange(self, found: Groups) -> bool:
        item = self.item()
        if item is None or not item.get("panels"):
            return False
        item["panels"][-1] |= {"exchanged": True, "exchange": self._to.text(found["on"])}
        return True

    def goes_on(self) -> bool:
        """Return whether this paragraph may be about the last decision: it comes right after it."""
        if self.last_action is None or self._to.now.number - self.acted_at > 1:
            return False
        self.acted_at = self._to.now.number
        return True

    def finish(self) -> list[SourceParagraph]:
        """Put the decisions in the order of a record file, whose keys of blocks count them in it.

        There the first decision of each sitting stands before the second ones. Returns the paragraphs of
        lists and points that were not read.
        """
        self._name_documents()
        count: Counter[int] = Counter()
        nth: dict[str, int] = {}
        actions = self._to.record.get("actions", {})
        for key, one in actions.items():
            count[one["sitting"]] += 1
            nth[key] = count[one["sitting"]]
        if actions:
            self._to.record["actions"] = dict(sorted(actions.items(), key=lambda one: nth[one[0]]))
        return [*self._lettered.finish(), *self.apart.finish()]

    def _name_documents(self) -> None:
        """Let an action be on the document whose symbol ends the words on what it was taken on."""
        symbols = {one.get("symbol", "") for one in self._to.record.get("documents", ())} - {""}
        for action in self._to.record.get("actions", {}).values():
            words = seen(action.get("object", {}).get(self._to.lang, ""))
            named = [symbol for symbol in symbols if words.endswith(f"({symbol})")]
            if named and "amends" not in action:
                del action["object"]
                action["document"] = named[0]

    def _list(self, found: Groups) -> bool | None:
        """Take the sentence before decisions in lettered lines; None if it is about somebody else."""
        if fold(found["body_short"]) != fold(self._body()):
            return None
        return self.item() is not None and self._lettered.begin(found)

    def line(self, text: Seen) -> bool:
        """Take a line of a list of decisions; return whether it is one that is understood."""
        known = self._lettered.line(text)
        if not known:
            self.last_action = None
        return known

    def _decided_line(self, found: Groups, on: Mapping[str, Any]) -> str | None:
        return self.last_action if self.decided(found, on) else None

    def _action(self, found: Groups) -> bool:
        return self.act(found, {})

    def act(self, found: Groups, how: Mapping[str, Any]) -> bool:
        """Take a decision under an item; ``how``: what is known of it besides its words, as of a vote."""
        certain = self.decided(found, {"object": self._to.text(found["object"]), **how})
        if self.last_action is not None and not self._amendments.acted(self.last_action, found["object"]):
            self._texts.acted(self.last_action, found["object"])
        return certain

    def decided(self, found: Groups, on: Mapping[str, Any]) -> bool:
        """Take a decision under an item, or on the work of a committee; ``on``: what it was taken on."""
        verb = self._to.word(found["deed"])
        item, sitting = self.item(), self._programme.sitting(found)
        self.last_action = None
        if not verb or sitting is None or (item is None and not self.work):
            return False
        if self.work and item is None:
            self._programme.item(PROCEDURE).setdefault("title", self._to.text(self.work))
        manner = found.get("manner") or found.get("manner_after") or found.get("manner_last")
        action: dict[str, Any] = {"sitting": sitting, "item": self._programme.label, "verb": verb}
        if manner:
            action["manner"] = self._to.word(manner)
        action |= dict.fromkeys(self._to.word(found.get("orally")).split(), True)
        actions = self._to.keyed("actions")
        self.last_action, self.acted_at = f"a{len(actions) + 1}", self._to.now.number
        actions[self.last_action] = {**action, **on}
        return True
