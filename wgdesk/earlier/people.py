"""Reads officers and panellists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.earlier.gathered import GAP, Gathered, Groups, Taker
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.written_days import days_in
from wgdesk.words.finder import fold
from wgdesk.words.seen import Seen, seen


class TakenPeople:
    """Takes officers and panellists; the same name always means the same person."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme) -> None:
        self._to, self._programme = gathered, programme
        self._keys: dict[str, str] = {}
        self._elected: dict[str, Any] | None = None  # when the officers listed next were elected
        self.opener = ""

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "opened": self._opened,
            "officers": self._list,
            "officer_elected": self._elect,
            "officer_before": self._officer_before,
            "panel": self._panel,
            "led": self._led,
        }

    def _person(self, found: Groups) -> str:
        """Return the key of a person, and add what is said about them to the record."""
        key = self._keys.setdefault(fold(found["name"]), f"p{len(self._keys) + 1}")
        person = self._to.keyed("people").setdefault(key, {"name": self._to.text(found["name"])})
        if "title" in found:
            person["gender"] = self._to.word(found["title"])
        if "honorific" in found:
            person["honorific"] = self._to.word(found["honorific"])
        if self._to.text(found.get("function")):
            person["function"] = self._to.text(found["function"])
        if "state" in found:
            code = self._to.names.code(found["state"])
            if code:
                person["delegation"] = code
            else:
                self._to.strange.append(found["state"])
        return key

    def _officer(self, found: Groups, elected: Mapping[str, Any]) -> bool:
        office, _, rank = self._to.forms.offices.get(seen(found["office"]), "").partition(" ")
        if not office or found["name"] == GAP:
            return False
        self._to.take_terms({"term_chair": found["office"]})
        key = self._person(found)
        officers = self._to.keyed("officers")
        if any(one["person"] == key and one["office"] == office for one in officers.values()):
            return True
        if office == "chair" and any(one["office"] == "chair" for one in officers.values()):
            return False
        ranked = {"rank": int(rank)} if rank else {}
        officers[f"o{len(officers) + 1}"] = {"person": key, "office": office, **ranked, **elected}
        return True

    def _opened(self, found: Groups) -> bool:
        if "overview" in found:
            self._to.meeting["opening_overview"] = self._to.text(found["overview"])
        certain = self._officer(found, {})
        if certain:
            self.opener = next(reversed(self._to.keyed("officers")))
        return certain

    def _election(self, found: Groups) -> dict[str, Any] | None:
        """Return when and how officers were elected, as columns; None if uncertain."""
        if "elected_on" in found:
            days = days_in(found["elected_on"], self._to.lang)
            return {"elected_on": days[0].isoformat()} if len(days) == 1 else None
        if "sittings" not in found:
            return {}
        sitting = self._programme.sitting(found)
        return None if sitting is None else {"elected_at": sitting, "by_acclamation": "acclaimed" in found}

    def _list(self, found: Groups) -> bool:
        self._elected = self._election(found)
        return self._elected is not None

    def _elect(self, found: Groups) -> bool:
        elected = self._election(found)
        return elected is not None and self._officer(found, elected)

    def _officer_before(self, found: Groups) -> bool:
        return self._officer(found, {})

    def entry(self, line: Seen) -> bool:
        """Take a line of the list of officers; return whether it is one and certain."""
        found = line.find(self._to.forms.items["officer"])
        if found is None or self._elected is None:
            return False
        return self._officer(
            found, self._elected | ({"by_acclamation": True} if "acclaimed" in found else {})
        )

    def _panel(self, found: Groups) -> bool:
        item, panellists, certain = self._programme.item(found["item"]), [], True
        for words in self._to.forms.apart.split(found["people"]):
            one = Seen(words).find(self._to.forms.items["panellist"])
            if one is None:
                certain = False
                continue
            group = self._to.names.group(one.get("group", ""))
            certain = certain and bool(group or "group" not in one)
            panellists.append({"person": self._person(one), **({"grouping": group} if group else {})})
        panel: dict[str, Any] = {"panellists": panellists}
        moderator = Seen(found.get("moderator", "")).find(self._to.forms.items["panellist"])
        if moderator is not None:
            panel["moderator"] = self._person(moderator)
        item.setdefault("panels", []).append(panel)
        item["deliberations"] = "written"
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
            item["panels"] = [{"panellists": [{"person": self._person(one)} for one in named]}]
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
