"""Reads who attended from the lists of the attendance section."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from wgdesk.earlier.gathered import GAP, Gathered, Groups
from wgdesk.exchange.roster_codes import table_of
from wgdesk.rules.attendance import ORGANIZATIONS
from wgdesk.words.seen import Seen

_STATES = {"parties": "party", "signatories": "signed", "non_signatories": "", "states": ""}
_MIXED = "observers"  # a list of States and organizations of any kind
_WAYS = ("represented", "attended")  # of the option "guests_attend", and as groups of patterns
_OWN = "ORG"  # codes of organizations unknown to the program begin with this


class TakenAttendance:
    """Takes the attendance lists: registers each delegation, with the status that its list implies."""

    def __init__(self, gathered: Gathered) -> None:
        self._to = gathered
        self._categories = {row["code"]: row["category"] for row in table_of("delegations.csv")}
        self._registered: dict[str, None] = {}
        self._changed: dict[str, dict[str, Any]] = {}
        self._lines: tuple[str, Groups] | None = None  # the list whose names follow, a line for each

    def take(self, paragraph: Seen) -> bool | None:
        """Take a paragraph if it is a list; return whether all of it is certain, None if it is not a list."""
        self._lines = None
        for kind, pattern in self._to.forms.attended:
            found = paragraph.find(pattern)
            if found is not None:
                self._to.take_terms(found)
                if "instrument" in found:
                    self._to.name_once({"instrument_short": found["instrument"]}, "instrument_short")
                return self._list(kind, found)
        for kind, pattern in self._to.forms.unnamed.items():
            found = paragraph.find(pattern)
            if found is not None:
                self._to.take_terms(found)
                return self._counted(kind, found)
        found = paragraph.find(self._to.forms.alone)
        if found is None:
            return None
        code = self._to.names.code(found["one"], whole=True)
        if not code and any(way in found for way in _WAYS):
            return None  # another sentence: persons, too, attend
        if code:
            self._take_way(self._categories.get(code, ""), found)
            self._registered[code] = None
        return bool(code)

    def _take_way(self, kind: str, found: Groups) -> None:
        """Take from a list of organizations how guests attended; those who decide attend so too."""
        for way in _WAYS:
            if way in found and kind in ORGANIZATIONS:
                self._to.take_option("guests_attend", way)

    @property
    def waits(self) -> bool:
        """Whether the names of a list follow, a line for each."""
        return self._lines is not None

    def line(self, line: str) -> bool | None:
        """Take a line of a list; return whether it is certain, None if the list has ended."""
        if self._lines is None:
            return None
        names = self._to.names.split(line.rstrip(" .;"))
        if not any(self._to.names.code(name) for name in names):
            self._lines = None
            return None
        known = [self._one(self._lines[0], name, self._lines[1]) for name in names]
        return all(known)

    def _list(self, kind: str, found: Groups) -> bool:
        if kind == "composition":
            return self._compose(found)
        if "names" not in found and "one" not in found:
            self._lines = kind, found
            return False
        self._take_way(kind, found)
        names = found.get("names", "")
        if names.endswith(GAP):
            self._list_row(kind)["is_open"] = True
            names = names.removesuffix(GAP).strip()
        split = self._to.names.split(names) if names else (found["one"],)
        if kind not in (*_STATES, _MIXED) and self._in_own_order(split):
            self._list_row(kind)["as_entered"] = True
        known = [self._one(kind, name, found) for name in split]
        return all(known)

    def _list_row(self, kind: str) -> dict[str, Any]:
        """Return what the record says of a list as a whole, to be added to."""
        return self._to.keyed("attendance_lists").setdefault(kind, {})  # type: ignore[no-any-return]

    def _counted(self, kind: str, found: Groups) -> bool:
        """Take the number of unnamed organizations, which may be part of the noun."""
        number = self._number(found, "n", "one", "two")
        if number:
            self._list_row(kind)["unnamed"] = number
        absent = self._number(found, "absent", "absent_one", "absent_two")
        if absent:
            self._list_row(kind)["absent"] = absent
        if kind == "parties":
            self._to.take_option("attendance_deciders", "counted")
            self._take_members(found)
        return number > 0

    def _take_members(self, found: Groups) -> None:
        """Take that those who decide are members, where the words before their number do not name them."""
        if "members" in found:
            self._to.take_option("term_deciders", "members")

    def _number(self, found: Groups, count: str, *fixed: str) -> int:
        """Return a number given in words or figures, or by a noun alone: one, two; 0 if there is none."""
        by_noun = next((n for n, name in enumerate(fixed, 1) if name in found), 0)
        figures = re.sub("[, ]", "", found.get(count, ""))
        return by_noun or (int(figures) if figures.isdecimal() else self._to.number(found.get(count, "")))

    def _compose(self, found: Groups) -> bool:
        """Take the members of the body, whether or not they attended; return whether all are known."""
        names = self._to.names.split(found["names"])
        codes = [self._to.names.code(name) for name in names]
        for code in filter(None, codes):
            self._changed.setdefault(code, {"code": code})["party"] = True
        self._to.take_option("composition", "listed")
        self._take_members(found)
        return all(codes) and len(codes) == self._number(found, "n", "one", "two")

    def _in_own_order(self, names: Sequence[str]) -> bool:
        order = [self._to.forms.order(name) for name in names]
        return order != sorted(order)

    def _one(self, kind: str, name: str, found: Groups) -> bool:
        if kind == _MIXED:
            self._to.take_option("attendance_observers", "one_list")
            return self._known(name)
        state = kind in _STATES
        code = self._to.names.code(name, whole=not state)
        if not code and state:
            self._to.strange.append(name)
            return False
        code = code or self._own(kind, name)
        self._registered[code] = None
        changed: dict[str, Any] = {}
        if state and _STATES[kind]:
            changed[_STATES[kind]] = True
        elif not state and self._categories.get(code) != kind:
            changed["category"] = kind
        if "consultative" in found:
            changed["consultative"] = True
        if changed:
            self._changed.setdefault(code, {"code": code}).update(changed)
        return True

    def _known(self, name: str) -> bool:
        """Take a delegation that the program knows, whatever it is."""
        code = self._to.names.code(name, whole=True)
        if code:
            self._registered[code] = None
        else:
            self._to.strange.append(name)
        return bool(code)

    def _own(self, kind: str, name: str) -> str:
        """Return a new code for an organization unknown to the program, and keep its name."""
        number = 1 + sum(code.startswith(_OWN) for code in self._changed)
        code = f"{_OWN}{number}"
        self._changed[code] = {"code": code, "category": kind, "names": {self._to.lang: name}}
        return code

    def finish(self) -> None:
        """Put the lists into the record."""
        if self._registered:
            self._to.record["registrations"] = list(self._registered)
        if self._changed:
            self._to.record["delegations"] = list(self._changed.values())
