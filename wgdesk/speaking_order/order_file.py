"""The speaking order as a file for exchange with the Chair's office (docs/order-file.md)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path as FilePath
from typing import Any

from sqlalchemy import Connection

from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.exchange.faults import Faults, FileOrder, Path, TooMany, WrongValue
from wgdesk.exchange.strict import MOST_BYTES, UNREADABLE, decode
from wgdesk.exchange.suggestions import unknown_key
from wgdesk.exchange.value_kinds import ChoiceKind, MomentKind, Skip, TextCleaner, TextKind, WholeKind, expect
from wgdesk.language_table import COMMON
from wgdesk.model import Medium, StatementKind
from wgdesk.reads.queries.identity import identity
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.queries.speaking_lists import speaking_lists
from wgdesk.reads.values.roster import Roster
from wgdesk.reads.values.speaking_lists import ListedRequest
from wgdesk.rules.statements import State
from wgdesk.storage.given_file import open_given

FORMAT, VERSION, SUFFIX = "wgdesk-order", 1, ".wgorder"
_LONGEST = 300  # characters of a code or name


@dataclass(frozen=True)
class FiledSpeaker:
    """A speaker in the file. ``key`` identifies the request; delegations and the group are given by code.

    ``person`` is a name in any language of the record, ``guest`` a name that is not on the roster.
    ``asked_at``: when the floor was requested.
    """

    key: str = ""
    delegation: str = ""
    group: str = ""
    person: str = ""
    guest: str = ""
    kind: StatementKind = StatementKind.GENERAL
    medium: Medium = Medium.ROOM
    aligned: tuple[str, ...] = ()
    asked_at: datetime | None = None


@dataclass(frozen=True)
class FiledList:
    """The list under an item at a sitting; ``item`` is its label, empty for the list under no item."""

    sitting: int
    item: str = ""
    speakers: tuple[FiledSpeaker, ...] = ()


@dataclass(frozen=True)
class OrderFile:
    """A whole file: ``meeting`` is the identity of the record.

    ``withdrawn``: the keys of requests that were withdrawn or removed.
    """

    meeting: str
    made_at: datetime
    lists: tuple[FiledList, ...]
    withdrawn: tuple[str, ...] = ()


# -- out of a record ---------------------------------------------------------------------------------------


def order_of(connection: Connection, now: datetime) -> OrderFile:
    """Return the speaking order of a record: every list with waiting speakers.

    Raises ``Refused``: 'no-meeting', 'no-speakers' if nobody waits on any list.
    """
    course, people, lists = programme(connection), roster(connection), speaking_lists(connection)
    known = identity(connection)
    assert known is not None, "a record with a programme has a meeting"
    labels: dict[int | None, str] = {None: ""}
    labels |= {one.id: one.label for one in course.items}
    filed = [
        FiledList(sitting.number, label, tuple(_filed(one, people) for one in waiting))
        for sitting in course.sittings
        for item, label in labels.items()
        if (waiting := lists.waiting((sitting.id, item)))
    ]
    if not filed:
        raise Refused("no-speakers")
    gone = {one.id for one in lists.requests if one.state is State.WITHDRAWN} | lists.removed
    return OrderFile(known.uid, now.astimezone(UTC), tuple(filed), tuple(map(str, sorted(gone))))


def _filed(one: ListedRequest, people: Roster) -> FiledSpeaker:
    def code(key: int | None) -> str:
        found = people.delegations.get(key or 0)
        return found.code if found else ""

    group, person = people.groups.get(one.grouping_id or 0), people.people.get(one.person_id or 0)
    name = person.person.called if person else None
    return FiledSpeaker(
        key=str(one.id),
        delegation=code(one.delegation_id),
        group=group.code if group else "",
        person=(name.get(COMMON) or name.texts[0][1]) if name else "",
        guest=one.guest,
        kind=one.kind,
        medium=one.medium,
        aligned=tuple(map(code, one.aligned)),
        asked_at=one.asked_at,
    )


def written(order: OrderFile) -> str:
    """Return the JSON text of a file, without values that are the default."""
    top = {
        "format": FORMAT,
        "version": VERSION,
        "meeting": order.meeting,
        "made_at": _moment(order.made_at),
        "lists": [
            {"sitting": one.sitting, "item": one.item, "speakers": [_plain(who) for who in one.speakers]}
            for one in order.lists
        ],
        "withdrawn": order.withdrawn,
    }
    return json.dumps(top, ensure_ascii=False, indent=1) + "\n"


def _plain(who: FiledSpeaker) -> dict[str, Any]:
    usual = asdict(FiledSpeaker())
    row = {name: value for name, value in asdict(who).items() if value != usual[name]}
    return {**row, "asked_at": _moment(who.asked_at)} if who.asked_at is not None else row


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="auto").removesuffix("+00:00") + "Z"


# -- out of a file -----------------------------------------------------------------------------------------


def read_order(file: FilePath) -> OrderFile:
    """Return the order in a file; raises ``BadFile`` with all faults found and ``Trouble('cannot-read')``."""
    try:
        with open_given(file) as handle:
            data = handle.read(MOST_BYTES + 1)
    except OSError as fault:
        raise Trouble("cannot-read", name=file.name, why=why_of(fault)) from fault
    return parsed(data)


def parsed(data: bytes) -> OrderFile:
    """Return the order in the bytes of a file; raises ``BadFile`` with all faults found."""
    faults = Faults()
    order = None
    try:
        raw = decode(data, faults)
        if raw is not UNREADABLE:
            order = _Reader(faults).whole(raw)
    except TooMany:
        pass
    faults.stop_if_any()
    assert order is not None, "what cannot be read has a fault"
    return order


def _words(kind: type[StatementKind | Medium]) -> ChoiceKind:
    return ChoiceKind(tuple(one.value for one in kind), kind)


_CODE = TextKind(most=_LONGEST)
_SPEAKER: Mapping[str, Any] = {
    "key": _CODE,
    "delegation": _CODE,
    "group": _CODE,
    "person": _CODE,
    "guest": _CODE,
    "kind": _words(StatementKind),
    "medium": _words(Medium),
    "asked_at": MomentKind(),
}
_LIST: Mapping[str, Any] = {"sitting": WholeKind(1), "item": _CODE}
_TOP: Mapping[str, Any] = {"meeting": TextKind(filled=True, most=_LONGEST), "made_at": MomentKind()}


class _Reader:
    def __init__(self, faults: Faults) -> None:
        self.faults, self._cleaner = faults, TextCleaner()

    def whole(self, raw: Any) -> OrderFile | None:
        raw = self._kept(lambda: expect(raw, dict, "object"), ())
        if raw is None:
            return None
        self.faults.order = FileOrder(raw)
        if raw.get("format") != FORMAT:
            self.faults.add(("format",), "fault-format", expected=FORMAT)
            return None
        if raw.get("version") != VERSION:
            self.faults.add(("version",), "fault-version", newest=str(VERSION))
            return None
        top = self._row(raw, _TOP, (), ("format", "version", "lists", "withdrawn"), tuple(_TOP))
        lists = tuple(self._rows(raw, "lists", (), self._list))
        withdrawn = tuple(self._rows(raw, "withdrawn", (), self._code))
        complete = len(top) == len(_TOP)
        return OrderFile(lists=lists, withdrawn=withdrawn, **top) if complete else None

    def _list(self, raw: Any, path: Path) -> FiledList | None:
        if self._kept(lambda: expect(raw, dict, "object"), path) is None:
            return None
        row = self._row(raw, _LIST, path, ("speakers",), ("sitting",))
        speakers = tuple(self._rows(raw, "speakers", path, self._speaker))
        return FiledList(speakers=speakers, **row) if "sitting" in row else None

    def _speaker(self, raw: Any, path: Path) -> FiledSpeaker | None:
        if self._kept(lambda: expect(raw, dict, "object"), path) is None:
            return None
        row = self._row(raw, _SPEAKER, path, ("aligned",), ())
        if not any(row.get(name) for name in ("delegation", "person", "guest")):
            self.faults.add(path, "order-nobody")
        return FiledSpeaker(aligned=tuple(self._rows(raw, "aligned", path, self._code)), **row)

    def _code(self, raw: Any, path: Path) -> str | None:
        found: str | None = self._kept(lambda: _CODE.read(raw, self._cleaner), path)
        return found

    def _row(
        self,
        raw: Mapping[str, Any],
        kinds: Mapping[str, Any],
        path: Path,
        others: tuple[str, ...],
        needed: tuple[str, ...],
    ) -> dict[str, Any]:
        """Return the values of an object, but for its arrays; unknown and missing keys are faults."""
        row: dict[str, Any] = {}
        for name, value in raw.items():
            if name in kinds:
                read = self._kept(lambda n=name, v=value: kinds[n].read(v, self._cleaner), (*path, name))  # type: ignore[misc]
                row |= {} if read is None else {name: read}
            elif name not in others:
                unknown_key(self.faults, (*path, name), (*kinds, *others))
        for name in needed:
            if name not in raw:
                self.faults.add((*path, name), "fault-missing")
        return row

    def _rows(
        self, raw: Mapping[str, Any], name: str, path: Path, read: Callable[[Any, Path], Any]
    ) -> Iterator[Any]:
        """Yield the readable rows of the optional array ``name`` of an object."""
        found = self._kept(lambda: expect(raw.get(name, []), list, "array"), (*path, name))
        for place, one in enumerate(found or ()):
            row = read(one, (*path, name, place))
            if row is not None:
                yield row

    def _kept(self, read: Callable[[], Any], path: Path) -> Any:
        """Return the result of ``read``; if the value is wrong, note the fault and return None."""
        try:
            return read()
        except WrongValue as wrong:
            self.faults.add(path, wrong.key, **wrong.facts)
        except Skip:
            pass
        return None
