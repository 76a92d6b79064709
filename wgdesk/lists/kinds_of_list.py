"""The table of all lists: their names, their columns, and the functions that yield their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wgdesk.lists import rows_of_floor as floor
from wgdesk.lists import rows_of_meeting as meeting
from wgdesk.lists.list_facts import ListFacts
from wgdesk.lists.sheet import CellKind, Sheet, SheetColumn, SheetRow
from wgdesk.lists.words import ListWords

_K = CellKind
ListColumns = tuple[tuple[str, CellKind], ...]  # heading: the phrase ``column-<name>``
ListRows = Callable[[ListFacts, ListWords], Iterable[SheetRow]]

_WHO: ListColumns = (
    ("delegation", _K.TEXT),
    ("speaker", _K.TEXT),
    ("function", _K.TEXT),
    ("behalf", _K.TEXT),
    ("lane", _K.TEXT),
    ("kind", _K.TEXT),
)
_SPOKEN: ListColumns = (
    ("statements", _K.NUMBER),
    ("total", _K.LENGTH),
    ("average", _K.LENGTH),
    ("longest", _K.LENGTH),
    ("share", _K.SHARE),
)
_DELEGATE: ListColumns = (("delegation", _K.TEXT), ("is", _K.TEXT), ("group", _K.TEXT))


@dataclass(frozen=True)
class ListKind:
    """A kind of list. ``per_sitting``: it has a column for each sitting, before the last column."""

    name: str
    columns: ListColumns
    rows: ListRows
    per_sitting: bool = False

    def sheet(self, facts: ListFacts, words: ListWords) -> Sheet:
        """Return the list as a sheet."""
        columns = [SheetColumn(words.say(f"column-{name}"), kind) for name, kind in self.columns]
        if self.per_sitting:
            numbers = [str(one.number) for one in meeting.sittings_shown(facts)]
            columns[-1:-1] = [SheetColumn(words.say("column-at", n=n), _K.TEXT) for n in numbers]
        title = words.say(f"list-{self.name}")
        rows = tuple(self.rows(facts, words))
        return Sheet(self.name, title, words.meeting, words.rtl, tuple(columns), rows)


_SPEAKERS: ListColumns = (
    ("sitting", _K.NUMBER),
    ("item", _K.TEXT),
    ("place", _K.NUMBER),
    *_WHO,
    ("state", _K.TEXT),
    ("asked", _K.MOMENT),
    ("limit", _K.LENGTH),
)
_STATEMENTS: ListColumns = (
    ("place", _K.NUMBER),
    ("sitting", _K.NUMBER),
    ("item", _K.TEXT),
    *_WHO,
    ("medium", _K.TEXT),
    ("called", _K.MOMENT),
    ("begun", _K.MOMENT),
    ("ended", _K.MOMENT),
    ("took", _K.LENGTH),
    ("limit", _K.LENGTH),
    ("over", _K.LENGTH),
)
_ITEMS: ListColumns = (
    ("item", _K.TEXT),
    ("title", _K.LONG),
    ("planned", _K.LENGTH),
    ("actual", _K.LENGTH),
    ("difference", _K.NUMBER),
)
_ATTENDANCE: ListColumns = (*_DELEGATE, ("registered", _K.TEXT), ("sittings", _K.NUMBER))
_PRESENCE: ListColumns = (
    ("sitting", _K.NUMBER),
    ("day", _K.DAY),
    ("parties", _K.NUMBER),
    ("observers", _K.NUMBER),
    ("organizations", _K.NUMBER),
    ("present", _K.NUMBER),
    ("online", _K.NUMBER),
)
_PARTICIPANTS: ListColumns = (
    ("delegation", _K.TEXT),
    ("is", _K.TEXT),
    ("person", _K.TEXT),
    ("function", _K.TEXT),
    ("rank", _K.TEXT),
    ("credentials", _K.DAY),
    ("manner", _K.TEXT),
)
_RECOMMENDATIONS: ListColumns = (
    ("place", _K.NUMBER),
    ("cluster", _K.LONG),
    ("item", _K.TEXT),
    ("text", _K.LONG),
    ("state", _K.TEXT),
    ("sitting", _K.NUMBER),
    ("adopted", _K.MOMENT),
    ("reservations", _K.TEXT),
)
_DOCUMENTS: ListColumns = (
    ("symbol", _K.TEXT),
    ("kind", _K.TEXT),
    ("title", _K.LONG),
    ("submitted", _K.TEXT),
    ("item", _K.TEXT),
)

# In the order of the dialog.
LISTS = (
    ListKind("speakers", _SPEAKERS, floor.speakers),
    ListKind("statements", _STATEMENTS, floor.statements),
    ListKind("time", (*_DELEGATE, *_SPOKEN), floor.time_of_delegations),
    ListKind("time-groups", (("group", _K.TEXT), *_SPOKEN), floor.time_of_groups),
    ListKind("time-gender", (("gender", _K.TEXT), *_SPOKEN), floor.time_of_genders),
    ListKind("items", _ITEMS, floor.time_of_items),
    ListKind("attendance", _ATTENDANCE, meeting.attendance, per_sitting=True),
    ListKind("presence", _PRESENCE, meeting.presence),
    ListKind("participants", _PARTICIPANTS, meeting.participants),
    ListKind("recommendations", _RECOMMENDATIONS, meeting.recommendations),
    ListKind("documents", _DOCUMENTS, meeting.documents),
)
BY_NAME = {one.name: one for one in LISTS}
NAMES = tuple(BY_NAME)
AT_A_GLANCE = ("time", "time-groups", "time-gender", "items", "presence")
"""The lists with the figures of the "at a glance" window."""


def sheets(names: Iterable[str], facts: ListFacts, lang: str) -> list[Sheet]:
    """Return lists by their names in one language; raises ``KeyError`` for an unknown name or language."""
    words = ListWords(lang, facts)
    return [BY_NAME[name].sheet(facts, words) for name in names]
