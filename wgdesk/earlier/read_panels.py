"""Reads panels: who was on them, who chaired and moderated them, and in which order they spoke."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.people import TakenPeople
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.words.finder import fold
from wgdesk.words.seen import Seen


class TakenPanels:
    """Takes the panels of items."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme, people: TakenPeople) -> None:
        self._to, self._programme, self._people = gathered, programme, people

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "panel": self._panel,
            "led": self._led,
            "panel_held": self._held,
            "presentations": self._presentations,
            "panel_followed": self._followed,
        }

    def _panel(self, found: Groups) -> bool:
        item = self._programme.item(found["item"])
        panellists, certain = self._panellists(found["people"])
        panel: dict[str, Any] = {"panellists": panellists}
        if "panel" in found:
            panel["title"] = self._to.text(found["panel"])
        certain = self._moderated(panel, found) and certain
        item.setdefault("panels", []).append(panel)
        item["deliberations"] = "written"
        return certain

    def _held(self, found: Groups) -> bool:
        """Take a panel that the body held, at a sitting; who was on it comes in the next sentence."""
        item = self._programme.item(found["item"]) if "item" in found else self._current()
        sitting = self._programme.sitting(found)
        kind = self._to.word(found["panel_kind"])
        if item is None or not kind:
            return False
        titles = {"theme": "theme", "panel": "entitled"}
        titled = next((one for one in titles if one in found), "")
        panel: dict[str, Any] = {"kind": kind, "panellists": []}
        if titled:
            panel |= {"title": self._to.text(found[titled]), "titled": titles[titled]}
        if sitting is not None:
            panel["sitting"] = sitting
        certain = self._moderated(panel, found)
        if "earlier" in found:
            earlier = self._held_at(found["earlier"], self._to.word(found["earlier_kind"]))
            panel |= {"continues": earlier} if earlier else {}
            certain = certain and bool(earlier)
        item.setdefault("panels", []).append(panel)
        item["deliberations"] = "written"
        self._to.take_option("panels_told", "held")
        return certain and sitting is not None

    def _held_at(self, sitting: str, kind: str) -> str:
        """Return the only panel of a kind held at a sitting, as a record file names it; empty if unknown."""
        numbers = self._to.sitting_numbers(sitting)
        named = [
            f"{item}.{at}"
            for item, known in self._programme.considered.items()
            for at, one in enumerate(known.get("panels", ()), 1)
            if (one.get("kind"), (one.get("sitting"),)) == (kind, numbers)
            and self._to.foreknown.titles.get(item)
        ]
        return named[0] if len(named) == 1 else ""

    def _presentations(self, found: Groups) -> bool:
        """Take who was on the panel that the sentence before tells of."""
        item = self._current()
        if item is None or not item.get("panels") or item["panels"][-1]["panellists"]:
            return False
        item["panels"][-1]["panellists"], certain = self._panellists(found["people"])
        return certain

    def _followed(self, _: Groups) -> bool:
        item = self._current()
        if item is None or not item.get("panels"):
            return False
        item["panels"][-1]["followed"] = True
        return True

    def _current(self) -> dict[str, Any] | None:
        number = self._programme.current
        return self._programme.item(number) if number else None

    def _panellists(self, words: str) -> tuple[list[dict[str, Any]], bool]:
        """Return the panellists of a list, and whether all of it is certain."""
        found: list[dict[str, Any]] = []
        certain = True
        for piece in self._to.forms.apart.split(words):
            one = Seen(piece).find(self._to.forms.items["panellist"])
            if one is None:
                certain = False
                continue
            group = self._to.names.group(one.get("group", ""))
            certain = certain and bool(group or "group" not in one)
            medium = "online" if "online" in one else "video" if "video" in one else ""
            row = {"person": self._people.person(one), "grouping": group, "medium": medium}
            found.append({name: value for name, value in row.items() if value})
        return found, certain

    def _moderated(self, panel: dict[str, Any], found: Groups) -> bool:
        """Take who chaired and moderated a panel; return whether all of them are certain."""
        certain = True
        for column, name in (("chaired_by", "chaired"), ("moderator", "moderator")):
            if name not in found:
                continue
            words = Seen(found[name])
            who = words.find(self._to.forms.items["leader"]) or words.find(self._to.forms.items["panellist"])
            certain = certain and who is not None
            if who is not None:
                panel[column] = self._people.person(who)
        return certain

    def _led(self, found: Groups) -> bool:
        """Take the panellists' short names, States and turns; a panel not told of elsewhere is added."""
        item = self._programme.item(found["item"])
        leaders = [
            Seen(words).find(self._to.forms.items["leader"])
            for words in self._to.names.split(found["people"])
        ]
        named = [one for one in leaders if one is not None]
        if "panels" not in item:
            item["panels"] = [{"panellists": [{"person": self._people.person(one)} for one in named]}]
            return len(named) == len(leaders) and "chair" in found
        people = self._to.keyed("people")
        known = [people[one["person"]] for panel in item["panels"] for one in panel["panellists"]]
        meant = [self._shorter(one, known) for one in named]
        if None in meant or len(named) != len(leaders):
            return False
        turns = {id(person): turn for turn, person in enumerate(meant, 1)}
        for panel in item["panels"]:
            for one in panel["panellists"]:
                turn = turns.get(id(people[one["person"]]))
                if turn is not None:
                    one["turn"] = turn
        return "chair" in found  # another presiding officer is not taken

    def _shorter(self, found: Groups, known: list[dict[str, Any]]) -> dict[str, Any] | None:
        """Return whom of ``known`` a short name means, and keep that name; None if uncertain."""
        words = set(fold(found["name"]).split())
        meant = [one for one in known if words <= set(fold(one["name"][self._to.lang]).split())]
        code = self._to.names.code(found["state"])
        if len(meant) != 1 or not code:
            return None
        meant[0]["delegation"] = code
        if meant[0]["name"] != self._to.text(found["name"]):
            meant[0]["running"] = self._to.text(found["name"])
        return meant[0]
