"""Takes out of a sentence where the records of its meetings are: "(see A/AC.109/2025/SR.3)"."""

from __future__ import annotations

import re

from wgdesk.earlier.gathered import Gathered
from wgdesk.earlier.programme import TakenProgramme
from wgdesk.words.seen import Seen

_RANGE = re.compile(r"(?P<before>.*?)(?P<first>\d{1,3})-(?P<last>\d{1,3})")
_NUMBER = re.compile(r"\.(\d{1,4})(?:/(?:Add|Corr|Rev)\.\d{1,2})*$")


class CitedRecords:
    """Takes the symbols at the end of a sentence as those of the meetings that it names."""

    def __init__(self, gathered: Gathered, programme: TakenProgramme) -> None:
        self._to, self._programme = gathered, programme
        self._symbols: list[str] = []  # of the sentence that is being read

    def without(self, text: Seen) -> Seen:
        """Return a paragraph without the records that it cites at its end."""
        self._symbols, self._programme.cited = [], ()
        found = text.find(self._to.forms.items["record"]) if text.text.endswith(").") else None
        if found is None:
            return text
        for symbol in self._to.forms.items["record_symbol"].findall(found["records"].replace("\u2013", "-")):
            self._symbols += _each(symbol)
        # At the end of several sentences they may be those of the last one alone.
        if self._to.forms.ends.search(text.text) is None:
            apart = self._to.foreknown.apart
            self._programme.cited = tuple(number + apart for number in self._numbers())
        return Seen(text.written.replace(f" {found['cited']}", ""))

    def keep(self) -> None:
        """Take the records of the sittings that the sentence has named, if there is one for each.

        A record has the number of its sitting: another one is that of a sitting which was not understood.
        """
        sittings = self._programme.last_named
        numbers, apart = self._numbers(), self._to.foreknown.apart
        if numbers and numbers in (list(sittings), [one - apart for one in sittings]):
            self._programme.records |= zip(sittings, self._symbols, strict=True)
            self._to.take_option("meeting_records", "first")

    def _numbers(self) -> list[int]:
        """Return the number in each of the symbols; none at all if one has no number."""
        found = [one for one in map(_NUMBER.search, self._symbols) if one is not None]
        return [int(one[1]) for one in found] if len(found) == len(self._symbols) else []


def _each(symbol: str) -> list[str]:
    """Return the symbols of a range, "A/WG/SR.2-4"; those of a symbol that is no range are itself."""
    found = _RANGE.fullmatch(symbol)
    if found is None:
        return [symbol]
    return [f"{found['before']}{n}" for n in range(int(found["first"]), int(found["last"]) + 1)]
