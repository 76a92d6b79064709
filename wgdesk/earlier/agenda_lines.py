"""Reads the lines of an agenda: items, sub-items of two levels, and the titles of its segments."""

from __future__ import annotations

import re
from typing import Any

from wgdesk.earlier.gathered import Gathered
from wgdesk.words.roman import roman
from wgdesk.words.seen import Seen
from wgdesk.words.writing import SEMICOLONS

_ENDS = f" .:{SEMICOLONS}"


class AgendaLines:
    """Takes the lines of the first agenda of a report; a later one is that of the next meeting."""

    def __init__(self, gathered: Gathered) -> None:
        self._to = gathered
        self.items: list[dict[str, Any]] = []
        self._inner = False  # the lines that follow are sub-items of the last item
        self._deeper = 0  # how many sub-items of the last sub-item there are; 0 outside such a list
        self._under = False  # a colon says that sub-items of the last sub-item follow
        self._numbered = False  # the items have numbers in the report
        self._segment = ""
        self._open = True

    def begin(self) -> None:
        """Begin a list; only the first is the agenda of this meeting."""
        self._open = not self.items

    def ends(self, line: Seen, number: str, *, after: int, then: int) -> bool:
        """Return whether a line with the next number of paragraphs tells of the body, as few items do.

        ``after``: the number of the last paragraph; ``then``: that of the next numbered line. If that is the
        same, the line is an item: the next one is the paragraph.
        """
        if not number or int(number) != after + 1 or then == int(number):
            return False
        body = self._to.meeting.get("body_short", {}).get(self._to.lang, "")
        return bool(body) and body in line.written

    def take(self, title: str, number: str, letter: str) -> bool:
        """Take a line of the agenda; return whether it is one."""
        if not self._open or (number and int(number) != len(self.items) + 1):
            return False
        end, bare = title[-1:], title.rstrip(_ENDS)
        if not bare or (letter and not self.items):
            return False
        if not number and not letter and end not in _ENDS:
            self._segment = bare  # a title by itself
            return True
        if not letter and not number and not self._inner and self._numbered:
            return False
        self._numbered = self._numbered or bool(number)
        if letter or (self._inner and not number):
            self._sub_item(bare, end, letter)
        else:
            self._item(bare, end)
        return True

    def _item(self, bare: str, end: str) -> None:
        self.items.append({"number": len(self.items) + 1, **self._entry(bare)})
        self._inner, self._deeper, self._under = end == ":", 0, False

    def _sub_item(self, bare: str, end: str, letter: str) -> None:
        sub_items = self.items[-1].setdefault("items", [])
        entry = self._entry(bare)
        if sub_items and self._is_deeper(letter):
            self._deeper += 1
            sub_items[-1].setdefault("items", []).append(entry)
        else:
            self._deeper = 0
            sub_items.append(entry)
            self._under = end == ":"
        self._inner = end != "."

    def _entry(self, bare: str) -> dict[str, Any]:
        """Return an item with its title, and with that of the segment that stood alone before it."""
        segment = {"segment": self._to.text(self._segment)} if self._segment else {}
        self._segment = ""
        return {"title": self._to.text(bare), **segment}

    def _is_deeper(self, letter: str) -> bool:
        return (self._under or self._deeper > 0) and letter == roman(self._deeper + 1)


def items_numbered(words: str) -> list[int]:
    """Return the numbers of items, in figures, that words name."""
    return [int(number) for number in re.findall(r"\d+", words)]
