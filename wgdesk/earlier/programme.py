"""Reads the agenda, the sittings that took up its items, and the adoption of the agenda."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from string import ascii_lowercase
from typing import Any

from wgdesk.earlier.agenda_lines import AgendaLines, items_numbered
from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.known_days import only_day
from wgdesk.earlier.organizational_meetings import OrganizationalMeetings
from wgdesk.earlier.said_of_sittings import SaidOfSittings
from wgdesk.rules.session_days import APART
from wgdesk.words.seen import Seen, seen

_OF_PARENT = {"of_parent", "then_parent"}  # groups by which a sentence names whose sittings it means
_LONGEST = 21  # days without a known sitting in a session that has no break


class TakenProgramme:
    """Takes the agenda and the sittings. In a report, the consideration of items may precede the agenda."""

    def __init__(self, gathered: Gathered) -> None:
        self._to = gathered
        self._days: dict[int, date] = {}
        self._said = SaidOfSittings(gathered)
        self.considered: dict[int, dict[str, Any]] = {}  # what is known of each item, by its number
        self._between: set[int] = set()  # sittings that were held, perhaps on a day that is not known
        self.last_named: tuple[int, ...] = ()  # the sittings named last: "at the same meeting"
        self._among: dict[int, tuple[date, ...]] = {}  # the days of which one is that of a sitting
        self._total: int | None = None
        self.besides = OrganizationalMeetings(gathered)
        self.agenda = AgendaLines(gathered)
        self.agenda_annexed = False  # the report says that its agenda is in an annex
        self.heading = ""  # of the chapter that has just begun
        self.current = 0  # the item that is told of
        self.part = ""  # the letter of its sub-item that is told of
        self.cited: tuple[int, ...] = ()  # sittings whose records the paragraph cites that is being read
        self.records: dict[int, str] = {}  # symbols of the records of sittings

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "agenda": self._adopt,
            "agenda_following": self._adopt,
            "agenda_own": self._adopt_own,
            "agenda_was": self._listed,
            "agenda_annexed": self._adopt_annexed,
            "agenda_cited": self._cite_annex,
            "organization": self._organize,
            "sittings_held": self._held,
            "also_organizational": self.held_besides,
        }

    def sitting(self, found: Groups) -> int | None:
        """Return the only sitting that a sentence names, if it and its day are certain."""
        numbers = self.sittings(found)
        return numbers[0] if len(numbers) == 1 else None

    def sittings(self, found: Groups) -> tuple[int, ...]:
        """Return the sittings that a sentence names, and keep their days; empty if any is uncertain."""
        if "same" in found:
            return self.last_named if len(self.last_named) == 1 else ()
        said = found.get("sittings") or found.get("sittings_after", "")
        days = found.get("days") or found.get("days_after", "")
        self.last_named = self._named(said, days)
        return self.last_named

    def _named(self, said: str, when: str) -> tuple[int, ...]:
        numbers = self._to.sitting_numbers(said)
        if not when:
            known = [self._days.get(n) or self._to.foreknown.sittings.get(n) for n in numbers]
            if None in known and self._counted(numbers):
                self._between.update(numbers)
                return numbers
            days = tuple(day for day in known if day is not None) if None not in known else ()
        else:
            days = () if "[" in said + when else self._to.days(when)
        if len(days) == 1:
            days *= len(numbers)
        if not numbers or not days or len(days) > len(numbers):
            return ()
        if len(days) < len(numbers):  # only of the first and the last it is certain on which day they were
            self._between.update(numbers)
            named = {numbers[0]: days[0], numbers[-1]: days[-1]}
            self._among |= dict.fromkeys(numbers, days)
        else:
            named = dict(zip(numbers, days, strict=True))
        if any(
            self._days.get(number, day) != day
            or not (number <= self._to.foreknown.apart or self._to.within(day))
            for number, day in named.items()
        ):
            return ()
        self._days |= named
        self._said.take(numbers, said)
        return numbers

    def _counted(self, numbers: Sequence[int]) -> bool:
        """Return whether the report counts these sittings among those held, though it does not say when."""
        return bool(numbers) and self.first == 1 and numbers[-1] <= self._to.foreknown.total

    def note(self, found: Groups, kind: str = "") -> None:
        """Keep the days of sittings that a paragraph names, whatever it tells of them, and their kind.

        Those of the parent body are others.
        """
        if found.keys() & _OF_PARENT:
            return
        last, between = self.last_named, set(self._between)
        numbers = self._named(found["sittings"], found["days"])
        self._said.kinds |= dict.fromkeys(numbers, kind) if kind else {}
        self.last_named, self._between = last, between

    def passed(self, text: Seen) -> None:
        """Pass over a sentence that is not understood: the same meeting is from now on the one it names.

        It is none if the sentence names several, or one whose day is not known.
        """
        named = tuple(text.find_all(self._to.forms.sitting_named))
        if not named:
            return
        numbers = self._to.sitting_numbers(named[0]["sittings"]) if len(named) == 1 else ()
        known = {**self._to.foreknown.sittings, **self._days}
        self.last_named = numbers if len(numbers) == 1 and numbers[0] in known else ()

    @property
    def last_sitting(self) -> int | None:
        """The last sitting of the meeting, as far as it is known."""
        return max({**self._to.foreknown.sittings, **self._days}, default=None)

    def sitting_on(self, day: date) -> int | None:
        """Return the last sitting known to be held on a day."""
        known = {**self._to.foreknown.sittings, **self._days}
        return max((number for number, held in known.items() if held == day), default=None)

    def item(self, number: str | int) -> dict[str, Any]:
        """Return what is known of a top item, to be added to; it is the one that is told of from here on."""
        self.current, self.part = int(number), ""
        return self.considered.setdefault(self.current, {})

    @property
    def label(self) -> str:
        """The number of the item told of, with the letter of its sub-item: "4(a)"."""
        return f"{self.current}({self.part})" if self.part else str(self.current)

    def told_of(self) -> dict[str, Any] | None:
        """Return what is known of the item of substance that is told of, or of its sub-item."""
        item = self.considered.get(self.current)
        if item is None or not item.get("substantive") or not self.part:
            return item if item is not None and item.get("substantive") else None
        return dict(zip(ascii_lowercase, item.get("items", ()), strict=False)).get(self.part)

    def joined(self, first: str, others: str) -> bool:
        """Return whether items were considered jointly with the first of them."""
        return all(self.considered.get(one, {}).get("joint_with") == first for one in items_numbered(others))

    def _adopt(self, found: Groups) -> bool:
        self._to.name_once(found, "body_short")
        self.agenda.begin()
        adopted_at = self.sitting(found)
        if adopted_at is None:
            return False
        self.decide("agenda", adopted_at, found)
        if "contained" in found:
            self._to.keyed("decisions")["agenda"]["contained_in"] = found["contained"]
        return True

    def _adopt_own(self, found: Groups) -> bool:
        """Take an agenda that is named by its document; the record prints it as a list."""
        self._adopt(found)
        decisions = self._to.keyed("decisions")
        if "agenda" in decisions and ("organized" in found or "approved" in found):
            work = {"contained_in": found["work_contained"]} if "work_contained" in found else {}
            decisions["organization"] = {"sitting": decisions["agenda"]["sitting"], **work}
        return False

    def _adopt_annexed(self, found: Groups) -> bool:
        self.agenda_annexed = True
        return self._adopt(found)

    def _cite_annex(self, _: Groups) -> bool:
        self.agenda_annexed = True
        return True

    def _listed(self, _: Groups) -> bool:
        self.agenda.begin()
        return False

    def _organize(self, found: Groups) -> bool:
        sitting = self.sitting(found)
        if sitting is None:
            return False
        self.decide("organization", sitting, found)
        if "programme" in found:
            self._to.take_option("work_called", "programme")
        if "contained" in found:
            self._to.keyed("decisions")["organization"]["contained_in"] = found["contained"]
        return True

    def decide(self, subject: str, sitting: int, found: Groups) -> None:
        """Take that something was decided at a sitting, and how."""
        self._to.keyed("decisions")[subject] = {"sitting": sitting, **self._to.manner(found)}

    def report_adopted(self, day: date, found: Groups) -> bool:
        """Take the adoption of the report on a day; return whether its sitting is known."""
        adopted_at = self.sitting_on(day)
        if adopted_at is not None:
            self.decide("report", adopted_at, found)
        return adopted_at is not None

    def _held(self, found: Groups) -> bool:
        return self.held(found["total"])

    def held(self, total: str) -> bool:
        """Take the number of sittings held; return whether it can be read."""
        number = self._to.forms.totals.get(seen(total), 0)
        self._total = number + self._to.foreknown.apart if number else 0
        return False

    def held_besides(self, found: Groups) -> bool:
        """Take organizational sittings that were held besides the session; return whether all is certain."""
        certain = self.besides.take(found)
        if len(self.besides.days) == self._to.foreknown.apart:
            apart = dict(enumerate(self.besides.days, 1))
            self._days |= apart
            self._said.kinds |= dict.fromkeys(apart, "organizational")
        return certain

    def _fill(self) -> None:
        """Fill in days of sittings where there is no choice: between two sittings of a day, or at the end."""
        days, last = self._days, self._to.meeting.get("last_day", "")
        first = self.first
        if first > 1 and len(self._days) > 1:
            self._to.take_option("term_sitting_numbers", "across")
        for number in range(first + 1, first + (self._total or 0)):
            before = days.get(number - 1)
            after = min((n for n in days if n > number), default=None)
            if (
                number not in days
                and before
                and before.isoformat() == (days[after].isoformat() if after else last)
            ):
                days[number] = before
        self._fill_ends(first, first + (self._total or 0) - 1)

    def _fill_ends(self, first: int, final: int) -> None:
        """Fill in the first and the last sitting, which are held on the first and the last day."""
        days, meeting = self._days, self._to.meeting
        if not self._total or "first_day" not in meeting or (first == 1 and self._across):
            return
        ends = {first: meeting["first_day"], final: meeting["last_day"]}
        for number, day in ends.items():
            if number not in days:
                days[number] = date.fromisoformat(day)

    @property
    def _across(self) -> bool:
        """Whether the body numbers its sittings through all meetings."""
        return self._to.foreknown.options.get("term_sitting_numbers") == "across"

    @property
    def first(self) -> int:
        """The number of the first sitting: more than 1 if they are numbered through all meetings."""
        across = self._days and self._total and max(self._days) > self._total
        return min(self._days) if across else 1

    def _sittings_held(self) -> Iterator[dict[str, Any]]:
        """Yield the sittings; a day that is not certain is that of the one before, with a doubt."""
        day: date | None = None
        counted = range(self.first, self.first + (self._total or 0)) if self._days else range(0)
        guessed = 2 * len(self._days) >= len(counted)  # else too little is known of them
        spread = self._spread()
        for number in sorted({*self._days, *(counted if guessed else ()), *self._between, *spread}):
            known = self._days.get(number) or only_day(number, self._days, self._among)
            day = known or spread.get(number) or (day if number > min(self._days, default=0) else None)
            if day is not None and not known:
                day = self._after_break(day)
            if day is not None:
                after = next((self._days[n] for n in sorted(self._days) if n > number), day)
                other = after.isoformat() if after != day and number not in spread else ""
                doubt = {} if known else {"doubts": {"day": other}}
                kind = self._said.of(number)
                kind |= {"record_symbol": self.records[number]} if number in self.records else {}
                yield {"number": number, "day": day.isoformat(), "held": True, **kind, **doubt}

    def _after_break(self, day: date) -> date:
        """Return the first day of the next part of the session, if this is the last day of one."""
        breaks = self._to.record.get("recesses", ())
        after = day + timedelta(1)
        ends = [one["last_day"] for one in breaks if one["first_day"] == after.isoformat()]
        return date.fromisoformat(ends[0]) + timedelta(1) if ends else day

    def _spread(self) -> dict[int, date]:
        """Return days of sittings between two known ones that are far apart, evenly.

        Nothing known to be held between them would say that the session had two parts.
        """
        found: dict[int, date] = {}
        for (before, first), (after, last) in pairwise(sorted(self._days.items())):
            days, sittings = (last - first).days, after - before
            breaks = [one["first_day"] for one in self._to.record.get("recesses", ())]
            broken = any(first.isoformat() < one <= last.isoformat() for one in breaks)
            if not broken and APART.days < days <= _LONGEST:
                between = range(before + 1, after)
                found |= {n: first + timedelta(days * (n - before) // sittings) for n in between}
        return found

    def finish(self) -> bool:
        """Put agenda and sittings into the record; return whether all sittings held are known."""
        self._fill()
        agenda = {one["number"]: one for one in self.agenda.items}
        titled = {*agenda, *(number for number, known in self.considered.items() if "title" in known)}
        for number, known in sorted(self.considered.items()):
            if number not in titled:
                continue  # an item without a title cannot be printed
            if int(known.get("joint_with", number)) not in titled:
                del known["joint_with"]
            debated = known.pop("debated", ())
            if debated:
                known["sittings"] = [
                    {"sitting": n, "debated": True} if n in debated else n for n in known["sittings"]
                ]
            one = agenda.setdefault(number, {"number": number})
            one |= {name: value for name, value in known.items() if name not in one}
        if agenda:
            self._to.record["agenda"] = [agenda[number] for number in sorted(agenda)]
        self._to.keep_items({str(number) for number in agenda})
        sittings = list(self._sittings_held())
        if sittings:
            self._to.record["sittings"] = sittings
        return self._total in (None, len(sittings)) and not self._spread()

    def foreknown(self) -> tuple[Mapping[int, date], Mapping[int, str], int]:
        """Return the days of the sittings, the titles of the items and how many sittings were held."""
        self._fill()
        titles = {one["number"]: one["title"].get(self._to.lang, "") for one in self.agenda.items}
        for number, known in self.considered.items():
            titles.setdefault(number, known.get("title", {}).get(self._to.lang, ""))
        apart = 0 if self._to.foreknown.apart else len(self.besides.days)
        days = {number + apart: day for number, day in self._days.items()}
        return (
            {**dict(enumerate(self.besides.days, 1)), **days},
            titles,
            self._total + apart if self._total else 0,
        )
