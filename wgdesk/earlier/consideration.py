"""Reads at which sittings items were considered, alone or jointly, and how."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any

from wgdesk.earlier.agenda_lines import items_numbered
from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.words.seen import seen

_QUOTED = re.compile('["“](.{2,1000}?)["”](?=,| |$)')


class TakenConsideration:
    """Takes the consideration of items, which may precede the agenda in a report."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme) -> None:
        self._to, self._programme = gathered, programme

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "considered": self._consider,
            "no_issues": self._no_issues,
            "considered_jointly": self._consider_jointly,
            "considered_item": self._consider,
        }

    def _consider(self, found: Groups) -> bool:
        self._to.name_once(found, "body_short")
        item, numbers = (
            self._programme.item(found.get("item") or found["item_of"]),
            self._programme.sittings(found),
        )
        if _other_debate(item, self._debate(found)):
            return False
        item |= {"substantive": True}
        bare = found.get("heading_bare", "")
        if bare and seen(bare) != seen(self._to.foreknown.titles.get(self._programme.current, "")):
            return False  # something else, and not the title of the item
        title = found.get("heading") or bare or self._programme.heading
        if title:
            item["title"] = self._to.text(title)
        self._took(item, numbers, found)
        self._called(found)
        return bool(numbers) and bool(title or self._to.foreknown.titles.get(self._programme.current))

    def _debate(self, found: Groups) -> str:
        """Return what kind of debate a sentence tells of, empty if of none."""
        return self._to.word(found.get("debate") or found.get("continued") or found.get("debated"))

    def _took(self, item: dict[str, Any], numbers: Sequence[int], found: Groups) -> None:
        """Take the sittings that took up an item, and what was done there."""
        debate = self._debate(found)
        if debate:
            item["debate"] = debate
        if numbers:
            item["sittings"] = sorted({*item.get("sittings", ()), *numbers})
        if "debated" in found:  # beside the consideration, which the sentence tells of as well
            item["debated"] = sorted({*item.get("debated", ()), *numbers})

    def _consider_jointly(self, found: Groups) -> bool:
        """Take items considered together; the following paragraphs belong to the first."""
        self._to.name_once(found, "body_short")
        first, *others = items_numbered(found.get("items") or found["items_of"])
        titles = _QUOTED.findall(found.get("titles", ""))
        numbers = self._programme.sittings(found)
        if (
            ("titles" in found and len(titles) != 1 + len(others))
            or not self._joinable(first, others)
            or _other_debate(self._programme.item(first), self._debate(found))
        ):
            self._programme.item(first)
            return False
        for number, title in zip_longest((*others, first), (*titles[1:], *titles[:1])):
            item = self._programme.item(number) | {"substantive": True}
            self._programme.considered[number] = item
            if title:
                item["title"] = self._to.text(title)
            self._took(item, numbers, found if number == first else {})
            item |= {"joint_with": str(first)} if number != first else {}
        self._called(found, titled=bool(titles))
        known = self._to.foreknown.titles
        return bool(numbers) and (bool(titles) or all(known.get(number) for number in (first, *others)))

    def _joinable(self, first: int, others: Sequence[int]) -> bool:
        """Return whether items are each another one, and joined to no others than these before."""
        numbers = {first, *others}
        joined = {
            (int(one["joint_with"]), number)
            for number, one in self._programme.considered.items()
            if "joint_with" in one and numbers & {int(one["joint_with"]), number}
        }
        return len(numbers) == 1 + len(others) and joined in (set(), {(first, one) for one in others})

    def _called(self, found: Groups, *, titled: bool = False) -> None:
        """Take the form in which a sentence names its item, ``titled`` or not, and its sittings."""
        if "sittings_after" in found:
            self._to.take_option("sitting_place", "after")
        if found.keys() & {"item_of", "items_of", "own_agenda"}:
            self._to.take_option("items_called", "own_agenda")
        elif "heading_bare" in found:
            self._to.take_option("items_called", "title_bare")
        elif "heading" not in found and not titled:
            self._to.take_option("items_called", "number")

    def _no_issues(self, found: Groups) -> bool:
        self._programme.item(found["item"])["no_issues"] = True
        return True


def _other_debate(item: dict[str, Any], debate: str) -> bool:
    """Return whether a kind of debate is another than the one known of an item, which has one."""
    return bool(debate) and item.get("debate", debate) != debate
