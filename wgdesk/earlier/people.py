"""Reads officers, and keeps all persons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from wgdesk.earlier.gathered import GAP, Gathered, Groups, Taker
from wgdesk.earlier.named_officers import officers_in
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.rosters.word_file import BETWEEN
from wgdesk.words.finder import fold
from wgdesk.words.seen import Seen, seen

# An officer of whom it is not certain at which sitting they were elected, or that it was before the meeting.
_UNCERTAIN = {"doubts": {"elected_at": ""}}
_ELSEWHERE = {"of_previous", "of_next"}  # columns of those who hold their office at another meeting


class TakenPeople:
    """Takes officers; the same name always means the same person."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme) -> None:
        self._to, self._programme = gathered, programme
        self._keys: dict[str, str] = {}
        self._elected: dict[str, Any] | None = None  # when the officers listed next were elected
        self._office = ""  # that of the names that follow
        self.opener = ""

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "opened": self._opened,
            "opened_by_previous": self._opened_by_previous,
            "served_as": self._served,
            "officers_next": self._list_next,
            "officers": self._list,
            "officers_before": self._elect_several,
            "officer_elected": self._elect,
            "officer_before": self._officer_before,
            "officers_elected": self._elect_several,
            "officers_named": self._named_list,
        }

    def person(self, found: Groups) -> str:
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

    def official(self, found: Groups) -> str:
        """Return the key of somebody who holds no office here, by name or by the function alone."""
        if "name" in found:
            return self.person(found)
        key = self._keys.setdefault(fold(found["function"]), f"p{len(self._keys) + 1}")
        self._to.keyed("people").setdefault(key, {"function": self._to.text(found["function"])})
        return key

    def _officer(self, found: Groups, elected: Mapping[str, Any]) -> bool:
        """Take an officer; return whether the office is known and can be this person's."""
        offices = self._to.forms.offices.get(seen(found["office"]), "").split(" and ")
        if not offices[0] or found["name"] == GAP:
            return False
        self._to.take_terms({"term_chair": found["office"]})
        key = self.person(found)
        self._told_by_office(self._to.keyed("people")[key], found["office"])
        held = [self._holds(key, *office.partition(" ")[::2], elected) for office in offices]
        return all(held)

    def _told_by_office(self, person: dict[str, Any], office: str) -> None:
        """Take the gender from the name of the office, where the report has no courtesy titles."""
        for gender, names in self._to.forms.held_by.items():
            if names.match(seen(office)):
                person.setdefault("gender", gender)

    def _holds(self, key: str, office: str, rank: str, elected: Mapping[str, Any]) -> bool:
        officers = self._to.keyed("officers")
        known = next(
            (
                one
                for one in officers.values()
                if (one["person"], one["office"], "of_next" in one) == (key, office, "of_next" in elected)
            ),
            None,
        )
        if known is not None:
            if "doubts" in elected and known.keys() & {"elected_at", "elected_on"}:
                return True  # told again: "The Bureau was thus composed"
            if "elected_at" in elected:
                known.pop("doubts", None)
            known |= elected
            return True
        if office == "chair" and any(
            one["office"] == "chair" and one.keys() & _ELSEWHERE == elected.keys() & _ELSEWHERE
            for one in officers.values()
        ):
            return False
        ranked = {"rank": int(rank)} if rank else {}
        officers[f"o{len(officers) + 1}"] = {"person": key, "office": office, **ranked, **elected}
        return True

    def finish(self, first: int | None) -> None:
        """Let those whose election has no day be elected at the first sitting, in doubt, if it is known.

        Without a sitting they would be told of as elected before the meeting.
        """
        for one in self._to.record.get("officers", {}).values():
            if first is not None and "doubts" in one:
                one.setdefault("elected_at", first)

    def _at_opening(self, found: Groups) -> bool:
        """Take the sitting at which the meeting was opened, if it is named; return whether it may be so."""
        if "sittings" not in found and "same" not in found:
            return True
        self._to.take_option("opening_sitting", "said")
        return self._programme.sitting(found) is not None

    def _opened(self, found: Groups) -> bool:
        if "overview" in found:
            self._to.meeting["opening_overview"] = self._to.text(found["overview"])
        certain = self._officer(found, {})
        if certain:
            self.opener = next(reversed(self._to.keyed("officers")))
        return self._at_opening(found) and certain

    def _opened_by_previous(self, found: Groups) -> bool:
        """Take who opened the meeting in an office that they held at the one before."""
        certain = self._officer(found, {"of_previous": True})
        if "own" in found and "title" not in found:
            self._to.keyed("people")[self.person(found)]["gender"] = self._to.word(found["own"])
        if certain:
            self.opener = next(reversed(self._to.keyed("officers")))
        return self._at_opening(found) and certain

    def _served(self, found: Groups) -> bool:
        """Take officials of the Secretariat who were Secretary of the body, or beside the Secretary."""
        office = self._to.word(found["served"])
        if not office or not self._is_of_body(found["of_body"]):
            return False  # another body's, such as of a working group
        words = self._to.forms.items["official_next"].split(found["people"])
        if "several" in found and len(words) == 1:
            return False
        people = [Seen(one).find(self._to.forms.items["official"]) for one in words]
        for one in people:
            if one is not None:
                key = self.person(one)
                self._told_by_office(self._to.keyed("people")[key], found["served"])
                self._to.keyed("people")[key] |= {"secretariat": True, "serves_as": office}
        return None not in people

    def _is_of_body(self, words: str) -> bool:
        """Return whether words end the name by which the body calls itself, with an article or without."""
        body, end = seen(self._to.foreknown.short_name), seen(words)
        before = body.removesuffix(end).rpartition(" ")[2]
        return body.endswith(end) and fold(f"{before}{end}") == fold(end)

    def _election(self, found: Groups) -> dict[str, Any] | None:
        """Return when and how officers were elected, as columns; None if uncertain."""
        if "acclaimed_before" in found:
            self._to.take_option("bureau_earlier_manner", "said")
        if "elected_on" in found:
            days = self._to.days(found["elected_on"])
            return {"elected_on": days[0].isoformat()} if len(days) == 1 else None
        if "sittings" not in found and "same" not in found:
            return {}
        sittings = self._programme.sittings(found)
        if not sittings:
            return None
        how: dict[str, Any] = {"by_acclamation": "acclaimed" in found or "acclaimed_after" in found}
        if "ground" in found:
            how["ground"] = self._to.text(found["ground"])
        if len(sittings) == 1:
            return {"elected_at": sittings[0], **how}
        other = {"alternative": {"ref": sittings[1]}} if len(sittings) == 2 else ""
        return {"elected_at": sittings[0], **how, "doubts": {"elected_at": other}}

    def _list(self, found: Groups) -> bool:
        self._elected = self._election(found)
        self._office = ""
        return self._elected is not None and "doubts" not in self._elected

    def _named_list(self, found: Groups) -> bool:
        """Take the beginning of a list in other words than the program's: its lines are read, it is not."""
        if not self._of_this_meeting(found.get("lead", "")):
            self._elected = None
            return False
        self._list(found)
        self._elected = self._elected or dict(_UNCERTAIN)
        return False

    def _elect(self, found: Groups) -> bool:
        elected = self._election(found)
        return elected is not None and self._officer(found, elected) and "doubts" not in elected

    def _elect_several(self, found: Groups) -> bool:
        """Take officers named in a sentence; return whether all of it is certain."""
        elected = self._election(found)
        elected = dict(_UNCERTAIN) if elected is None else elected
        if not self._of_this_meeting(found["people"]):
            return False
        named = officers_in(found["people"], self._to.forms)
        if named:
            if len(named) > 1:
                self._to.take_option("bureau_form", "running")
            taken = [self._nominated(one, elected) for one in named]
            return all(taken) and "doubts" not in elected
        for one in Seen(found["people"]).find_all(self._to.forms.elected):
            self._officer(one, elected)
        return False

    def _nominated(self, found: Groups, elected: Mapping[str, Any]) -> bool:
        """Take an officer, perhaps with the group that nominated them; return whether all is certain."""
        group = self._to.names.group(found.get("nominated", ""))
        by = {"nominated_by": group} if group else {}
        return self._officer(found, {**elected, **by}) and bool(group or "nominated" not in found)

    def _list_next(self, found: Groups) -> bool:
        """Take the beginning of the list of those who are elected for the next meeting."""
        known = self._to.meeting.get("ordinal")
        number = self._to.forms.meetings.get(seen(found["next"])) if "next" in found else None
        self._elected, self._office = None, ""
        if "next" in found and (number is None or known is None or number != known + 1):
            return False
        elected = self._election(found)
        self._elected = {**(elected or _UNCERTAIN), "of_next": True}
        return bool(elected) and "doubts" not in self._elected

    def _of_this_meeting(self, words: str) -> bool:
        """Return whether officers may be those of this meeting: words may name another, as "for its next"."""
        known = self._to.meeting.get("ordinal")
        named = {
            self._to.forms.meetings.get(one[0], 0) for one in self._to.forms.ordinal.finditer(seen(words))
        } - {0}
        return not named or known is None or known in named

    def _officer_before(self, found: Groups) -> bool:
        return self._officer(found, self._election(found) or {})

    def entry(self, line: Seen, *, listed: bool) -> bool | None:
        """Take a line of the list of officers; return whether it is certain, None if it is none of the list.

        ``listed``: it has a letter, (a).
        """
        if self._elected is None:
            return None
        if BETWEEN in line.written:
            return self._row([Seen(one) for one in line.written.split(BETWEEN)], self._elected)
        found = line.find(self._to.forms.items["officer"])
        if found is not None:
            self._office = found["office"]
            if listed and self._to.foreknown.options.get("bureau_form", "list") != "list":
                self._to.take_option("bureau_form", "list")
            acclaimed = {"by_acclamation": True} if "acclaimed" in found else {}
            return self._nominated(found, self._elected | acclaimed)
        several = line.find(self._to.forms.items["officers"])
        if several is not None:
            self._to.take_option("bureau_form", "grouped")
            people = [
                Seen(one).find(self._to.forms.items["member"])
                for one in self._to.names.split(several["people"])
            ]
            known = [
                self._officer({**one, "office": several["office"]}, self._elected) for one in people if one
            ]
            return len(known) == len(people) and all(known)
        office = line.find(self._to.forms.items["office"])
        if office is not None:
            self._office = office["office"]
            self._to.take_option("bureau_form", "grouped")
            return True
        found = line.find(self._to.forms.items["member"])
        if found is None or not self._office:
            return None
        return self._officer({**found, "office": self._office}, self._elected)

    def _row(self, cells: Sequence[Seen], elected: Mapping[str, Any]) -> bool:
        """Take a row of a table of officers: an office, a person, and the State in a cell or in brackets."""
        self._to.take_option("bureau_form", "table")
        offices = [cell.written for cell in cells if seen(cell.written) in self._to.forms.offices]
        if not offices:
            return all(seen(cell.written) in self._to.forms.of_tables for cell in cells)
        others = [cell for cell in cells if cell.written not in offices]
        bracketed = next(
            (found for cell in others if (found := cell.find(self._to.forms.items["member"]))), None
        )
        if bracketed is not None:
            return self._officer({**bracketed, "office": offices[0]}, elected)
        states = [cell.written for cell in others if self._to.names.code(cell.written, whole=True)]
        person = others[0].find(self._to.forms.items["named"]) if others else None
        if person is None or len(states) != 1:
            return False
        return self._officer({**person, "state": states[0], "office": offices[0]}, elected)
