"""Reads what reports tell of statements: in the debate under an item, at the opening and at the closing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from wgdesk.earlier.agenda_lines import items_numbered
from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.people import TakenPeople
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.told_speakers import ToldSpeaker, speakers_in
from wgdesk.earlier.told_statements import OCCASIONS, ToldStatements, ToldTogether
from wgdesk.earlier.under_items import TakenDebate
from wgdesk.words.finder import fold
from wgdesk.words.seen import seen

_NAMED = {"sittings", "same"}  # groups that name a sitting
_AFTER = {"after", "after_vote"}  # groups that name a decision


class TakenStatements:
    """Takes statements; ``finish`` puts them into the record once all delegations are known."""

    def __init__(
        self, gathered: Gathered, programme: TakenProgramme, debate: TakenDebate, people: TakenPeople
    ) -> None:
        self._to, self._programme, self._debate = gathered, programme, debate
        self._told = ToldStatements(gathered, people)
        self._last: ToldTogether | None = None  # what the sentence before told
        self._section = ""  # the kind of the section that is being read
        self._general_at: tuple[int, ...] = ()  # where a general exchange of views was held

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "opened_by_official": self._opened,
            "general_held": self._general,
            "closed_by": self._closed,
            "secretariat_stated": self._stated,
            "statement_of": self._stated,
            "statement_before": self._stated,
            "statement_made": self._stated,
            "addressed": self._address,
        }

    def headed(self, section: str) -> None:
        """Take a heading, with the kind of its section; what was said before does not go on."""
        self._last, self._section = None, section
        self._general_at = ()

    def _opened(self, found: Groups) -> bool | None:
        """Take an official who opened the meeting, of whose words the report does not tell."""
        speakers = speakers_in(found["who"], self._to.forms)
        numbers = self._programme.sittings(found) if found.keys() & _NAMED else ()
        if len(speakers) != 1 or speakers[0].person is None:
            return None
        how = {"kind": "opening", "opened": True, "said_as": "unsaid"}
        return self._keep(ToldTogether(speakers, numbers[:1], (), how, self._to.now))

    def _general(self, found: Groups) -> bool:
        """Take that the body held a general exchange of views, or a debate, under no item."""
        numbers = self._programme.sittings(found)
        kind = self._to.word(found["general"])
        if not numbers or not kind:
            return False
        self._to.take_option("general_exchange", kind)
        if "subject" in found:
            self._to.meeting["general_subject"] = self._to.text(found["subject"])
        self._last = ToldTogether((), numbers, (), {}, self._to.now)
        self._general_at = numbers
        return True

    def _closed(self, found: Groups) -> bool:
        if found.keys() & _NAMED:
            self._programme.sittings(found)
        self._to.take_option("closing_of_meeting", "said")
        self._told.chair_closed = True
        return found.keys().isdisjoint(_NAMED)

    def _address(self, found: Groups) -> bool | None:
        if fold(self._to.foreknown.short_name) != fold(found["of_body"]):
            return None
        return self._stated({**found, "what": "address"})

    def _stated(self, found: Groups) -> bool | None:
        """Take statements that a sentence tells of; None if it does not say for certain who made them."""
        speakers = speakers_in(found["who"], self._to.forms)
        how = self._how(found)
        if not speakers or how is None:
            self._last = None
            return None
        self._pass(found)
        items, sittings = self._place(found, how["kind"])
        if "action" in how:
            acted = self._to.keyed("actions")[how["action"]]
            items, sittings = (acted["item"],), (acted["sitting"],)
        counted = any(one.counts for one in speakers)
        named = len(sittings) > 1 and bool(found.keys() & _NAMED)
        if (named and not all(one.counts for one in speakers)) or (
            counted and not (len(items) == 1 and sittings)
        ):
            self._last = None
            return False  # the report does not say who spoke at which, or under which item
        if not (items or sittings or how["kind"] in OCCASIONS or self._section == "statements"):
            self._last = None
            return False
        speakers = self._several(found, speakers, items)
        if not speakers:
            return False
        if self._to.foreknown.questions:
            self._to.take_option("statements_form", "running")
        if any(one.bracketed for one in speakers):
            self._to.take_option("statements_behalf", "brackets")
        after = bool(found.keys() & _AFTER)
        return self._keep(ToldTogether(speakers, sittings, items, how, self._to.now), after=after)

    def _keep(self, told: ToldTogether, *, after: bool = False) -> bool:
        """Keep what was told, perhaps as said ``after`` the decision told of last."""
        self._told.together.append(told)
        self._last = told
        action = self._debate.last_action if "action" not in told.how or after else None
        if action is not None and self._to.keyed("actions")[action]["sitting"] in told.sittings:
            self._told.followed.setdefault(action, told)
        return True

    def _pass(self, found: Groups) -> None:
        """Take the form in which the report tells of statements, known or not."""
        if found.keys() & _NAMED:
            self._to.take_option("statements_at", "said")
            self._programme.sittings(found)

    def _how(self, found: Groups) -> dict[str, Any] | None:
        """Return the columns that say what kind of statement it was; None if that is not known."""
        what = self._to.forms.statements.get(seen(found.get("what", "")).lower())
        purpose = self._to.forms.statements.get(seen(found.get("purpose", "")).lower())
        if what is None or purpose is None:
            return None
        how: dict[str, Any] = {"kind": "general", **what, **purpose}
        if "written" in found:
            how["medium"] = "written"
        medium = found.get("medium") or found.get("medium_after", "")
        how |= self._to.forms.statements[seen(medium)]
        about = found.keys() & _AFTER or seen(found.get("purpose", "")) in self._to.forms.on_votes
        if about:
            if not self._debate.goes_on():
                return None
            how["action"] = self._debate.last_action
        if any(name.startswith("feminine") for name in found):
            how["gender"] = "f"
        return how

    def _several(
        self, found: Groups, speakers: tuple[ToldSpeaker, ...], items: Sequence[str]
    ) -> tuple[ToldSpeaker, ...]:
        """Return each who spoke as often as they did; empty if that does not fit the items."""
        number = 2 if "two" in found else self._to.number(found["times"]) if "times" in found else 1
        return speakers * number if number == 1 or len(items) in (1, number) else ()

    def _place(self, found: Groups, kind: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """Return the items under which it was said, if any, and the sittings at which that may have been.

        A record that is cited tells which. No sittings: where several items are named, those of each.
        """
        again = kind == "position" or any(name.startswith("too") for name in found)
        last = self._last if again else None
        numbered = items_numbered(found.get("items") or found.get("items_after", ""))
        here = self._programme.label if self._debate.told and self._programme.current else ""
        items = tuple(map(str, numbered)) or (last.items if last is not None else (here,) if here else ())
        if kind in OCCASIONS:
            items = ()
        if found.keys() & _NAMED:
            return items, self._programme.last_named
        if items and self._programme.cited:
            return items, self._programme.cited
        if last is not None and items == last.items:
            return items, last.sittings
        if len(items) > 1:
            return items, ()
        considered = self.considered(items[0]) if items else self._general_at
        before = self._programme.last_named
        said = items or "thereafter" in found
        if said and len(before) == 1 and (not considered or before[0] in considered):
            return items, before
        return items, considered

    def considered(self, item: str) -> tuple[int, ...]:
        """Return the sittings at which an item was considered, as far as the report has told of it."""
        number, _, letter = item.partition("(")
        known = self._programme.considered.get(int(number or 0), {})
        subs = known.get("items", ()) if letter else ()
        at = ord(letter[0]) - ord("a") if letter else -1
        return tuple((subs[at] if 0 <= at < len(subs) else known).get("sittings", ()))

    def finish(self) -> Iterator[SourceParagraph]:
        """Put the statements into the record; yields the paragraphs of which anything is not known."""
        return self._told.finish(self.considered)
