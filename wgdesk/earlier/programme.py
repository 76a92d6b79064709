"""Reads the agenda, the sittings that took up its items, and the adoption of the agenda."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from wgdesk.earlier.gathered import Gathered, Groups, Taker
from wgdesk.earlier.written_days import days_in
from wgdesk.phrasing.report_wording import wording
from wgdesk.words.seen import seen
from wgdesk.words.writing import SEMICOLONS

_MOST = 400  # sittings


class TakenProgramme:
    """Takes the agenda and the sittings. In a report, the consideration of items precedes the agenda."""

    def __init__(self, gathered: Gathered) -> None:
        self._to = gathered
        self._days: dict[int, date] = {}
        self._considered: dict[int, dict[str, Any]] = {}
        self._agenda: list[dict[str, Any]] = []
        self._inner = False  # the items that follow are sub-items of the last one
        self._adopted_at: int | None = None
        self._total: int | None = None

    @property
    def takers(self) -> Mapping[str, Taker]:
        """The function that takes each kind of sentence."""
        return {
            "considered": self._consider,
            "no_issues": self._no_issues,
            "agenda": self._adopt,
            "organization": self._organize,
        }

    def sitting(self, found: Groups) -> int | None:
        """Return the only sitting that a sentence names, if it and its day are certain."""
        numbers = self._sittings(found)
        return numbers[0] if len(numbers) == 1 else None

    def _sittings(self, found: Groups) -> tuple[int, ...]:
        """Return the sittings that a sentence names, and keep their days; empty if any is uncertain."""
        said = found.get("sittings", "") + found.get("days", "")
        numbers = sitting_numbers(found.get("sittings", ""), self._to.lang)
        days = () if "[" in said else days_in(found.get("days", ""), self._to.lang)
        if len(days) == 1:
            days *= len(numbers)
        if not numbers or len(days) != len(numbers):
            return ()
        known = dict(zip(numbers, days, strict=True))
        if any(self._days.get(number, day) != day for number, day in known.items()):
            return ()
        self._days |= known
        return numbers

    def item(self, number: str) -> dict[str, Any]:
        """Return what is known of a top item, to be added to."""
        return self._considered.setdefault(int(number), {})

    def _consider(self, found: Groups) -> bool:
        self._to.name_once(found, "body_short")
        item, numbers = self.item(found["item"]), self._sittings(found)
        item |= {"substantive": True, "title": self._to.text(found["heading"])}
        if numbers:
            item["sittings"] = list(numbers)
        return bool(numbers)

    def _no_issues(self, found: Groups) -> bool:
        self.item(found["item"])["no_issues"] = True
        return True

    def _adopt(self, found: Groups) -> bool:
        self._to.name_once(found, "body_short")
        self._adopted_at = self.sitting(found)
        if self._adopted_at is None:
            return False
        decision = self._decision(found)
        if "contained" in found:
            decision["contained_in"] = found["contained"]
        self._to.keyed("decisions")["agenda"] = decision
        return True

    def _organize(self, found: Groups) -> bool:
        if self._adopted_at is None:
            return False
        self._to.keyed("decisions")["organization"] = self._decision(found)
        return True

    def _decision(self, found: Groups) -> dict[str, Any]:
        decision: dict[str, Any] = {"sitting": self._adopted_at}
        if "manner" in found:
            decision["manner"] = self._to.word(found["manner"])
        return decision | dict.fromkeys(self._to.word(found.get("orally")).split(), True)

    def entry(self, title: str, number: str, letter: str) -> bool:
        """Take a line of the agenda; return whether it is one."""
        if number and int(number) != len(self._agenda) + 1:
            return False
        inner = bool(letter) or (self._inner and not number)
        end, bare = title[-1:], title.rstrip(f" .:{SEMICOLONS}")
        if not bare or (inner and not self._agenda):
            return False
        entry = {"title": self._to.text(bare)}
        if inner:
            self._agenda[-1].setdefault("items", []).append(entry)
            self._inner = end != "."
        else:
            self._agenda.append({"number": len(self._agenda) + 1, **entry})
            self._inner = end == ":"
        return True

    def held(self, total: str) -> None:
        """Take the number of sittings held; 0 if it cannot be read."""
        self._total = self._to.forms.totals.get(seen(total), 0)

    def _fill(self) -> None:
        """Fill in days of sittings where there is no choice: between two sittings of a day, or at the end."""
        days, last = self._days, self._to.meeting.get("last_day", "")
        for number in range(2, (self._total or 0) + 1):
            before = days.get(number - 1)
            after = min((n for n in days if n > number), default=None)
            if (
                number not in days
                and before
                and before.isoformat() == (days[after].isoformat() if after else last)
            ):
                days[number] = before

    def finish(self) -> bool:
        """Put agenda and sittings into the record; return whether all sittings held are known."""
        self._fill()
        agenda = {one["number"]: one for one in self._agenda}
        for number, known in sorted(self._considered.items()):
            one = agenda.setdefault(number, {"number": number})
            one |= {name: value for name, value in known.items() if name not in one}
        if agenda:
            self._to.record["agenda"] = [agenda[number] for number in sorted(agenda)]
        if self._days:
            self._to.record["sittings"] = [
                {"number": number, "day": day.isoformat(), "held": True}
                for number, day in sorted(self._days.items())
            ]
        return self._total in (None, len(self._days))


@cache
def _ordinals(lang: str) -> re.Pattern[str]:
    words, prefix = sorted(wording(lang).sittings, key=len, reverse=True), wording(lang).joined
    return re.compile(rf"(?<!\w){prefix}({'|'.join(map(re.escape, words))})(?!\w)")


def sitting_numbers(text: str, lang: str) -> tuple[int, ...]:
    """Return the numbers of sittings named by ordinals or a range of them; empty if any is uncertain."""
    if "[" in text:
        return ()
    forms, looked_at = wording(lang), seen(text)
    numbers = [forms.sittings[word] for word in _ordinals(lang).findall(looked_at)]
    if forms.through in looked_at and len(numbers) == 2 and 0 < numbers[1] - numbers[0] < _MOST:
        return tuple(range(numbers[0], numbers[1] + 1))
    return tuple(numbers) if numbers == sorted(set(numbers)) else ()
