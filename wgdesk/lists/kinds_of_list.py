"""The table of all lists: their names, their columns, and the functions that yield their rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from wgdesk.lists import rows_of_floor as floor
from wgdesk.lists import rows_of_meeting as meeting
from wgdesk.lists.list_facts import ListFacts
from wgdesk.lists.sheet import CellKind, Sheet, SheetColumn, SheetRow
from wgdesk.lists.words import ListWords

_K = CellKind
_KINDS: Mapping[str, CellKind] = {  # what a column holds, in every list; the others hold text
    **dict.fromkeys(("place", "sitting", "sittings", "statements", "difference"), _K.NUMBER),
    **dict.fromkeys(("parties", "observers", "organizations", "present", "online"), _K.NUMBER),
    **dict.fromkeys(("total", "average", "longest", "planned", "actual"), _K.LENGTH),
    **dict.fromkeys(("took", "limit", "over"), _K.LENGTH),
    **dict.fromkeys(("asked", "called", "begun", "ended", "adopted"), _K.MOMENT),
    **dict.fromkeys(("day", "credentials"), _K.DAY),
    **dict.fromkeys(("title", "cluster", "text"), _K.LONG),
    "share": _K.SHARE,
}
ListColumns = tuple[str, ...]  # heading: the phrase ``column-<name>``
ListRows = Callable[[ListFacts, ListWords], Iterable[SheetRow]]

_WHO: ListColumns = ("delegation", "speaker", "function", "behalf", "lane", "kind")
_SPOKEN: ListColumns = ("statements", "total", "average", "longest", "share")
_DELEGATE: ListColumns = ("delegation", "is", "group")


@dataclass(frozen=True)
class ListKind:
    """A kind of list. ``per_sitting``: it has a column for each sitting, before the last column."""

    name: str
    columns: ListColumns
    rows: ListRows
    per_sitting: bool = False

    def sheet(self, facts: ListFacts, words: ListWords) -> Sheet:
        """Return the list as a sheet."""
        columns = [
            SheetColumn(words.say(f"column-{name}"), _KINDS.get(name, _K.TEXT)) for name in self.columns
        ]
        if self.per_sitting:
            numbers = [str(facts.number(one)) for one in meeting.sittings_shown(facts)]
            columns[-1:-1] = [SheetColumn(words.say("column-at", n=n), _K.TEXT) for n in numbers]
        title = words.say(f"list-{self.name}")
        rows = tuple(self.rows(facts, words))
        return Sheet(self.name, title, words.meeting, words.rtl, tuple(columns), rows)


_STATEMENTS: ListColumns = (
    *("place", "sitting", "item", *_WHO, "medium"),
    *("called", "begun", "ended", "took", "limit", "over"),
)
_PRESENCE: ListColumns = ("sitting", "day", "parties", "observers", "organizations", "present", "online")
_PARTICIPANTS: ListColumns = ("delegation", "is", "person", "function", "rank", "credentials", "manner")
_RECOMMENDATIONS: ListColumns = (
    *("place", "cluster", "item", "text"),
    *("state", "sitting", "adopted", "reservations"),
)

# In the order of the dialog.
LISTS = (
    ListKind("speakers", ("sitting", "item", "place", *_WHO, "state", "asked", "limit"), floor.speakers),
    ListKind("statements", _STATEMENTS, floor.statements),
    ListKind("time", (*_DELEGATE, *_SPOKEN), floor.time_of_delegations),
    ListKind("time-groups", ("group", *_SPOKEN), floor.time_of_groups),
    ListKind("time-gender", ("gender", *_SPOKEN), floor.time_of_genders),
    ListKind("items", ("item", "title", "planned", "actual", "difference"), floor.time_of_items),
    ListKind("attendance", (*_DELEGATE, "registered", "sittings"), meeting.attendance, per_sitting=True),
    ListKind("presence", _PRESENCE, meeting.presence),
    ListKind("participants", _PARTICIPANTS, meeting.participants),
    ListKind("recommendations", _RECOMMENDATIONS, meeting.recommendations),
    ListKind("documents", ("symbol", "kind", "title", "submitted", "item"), meeting.documents),
)
BY_NAME = {one.name: one for one in LISTS}
NAMES = tuple(BY_NAME)
AT_A_GLANCE = ("time", "time-groups", "time-gender", "items", "presence")
"""The lists with the figures of the "at a glance" window."""


def sheets(names: Iterable[str], facts: ListFacts, lang: str) -> list[Sheet]:
    """Return lists by their names in one language; raises ``KeyError`` for an unknown name or language."""
    words = ListWords(lang, facts)
    return [BY_NAME[name].sheet(facts, words) for name in names]
