"""Writes the record as JSON, without the journal. The same record always gives the same bytes."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from wgdesk.errors import Refused
from wgdesk.exchange.block_names import row_names
from wgdesk.exchange.checks import MEETING
from wgdesk.exchange.form import Children, Column, Form, FormPart, FormText, Shape, default
from wgdesk.exchange.forms import MARKS, TOP, VERSION, forms
from wgdesk.exchange.forms.actions import ACTION
from wgdesk.exchange.forms.floor import PANEL
from wgdesk.exchange.forms.marks import DOUBT
from wgdesk.exchange.forms.outcome import CLUSTER, DOCUMENT, RECOMMENDATION
from wgdesk.exchange.forms.programme import INFORMAL_BODY
from wgdesk.exchange.json_read import FORMAT
from wgdesk.exchange.strict import MOST_BYTES
from wgdesk.exchange.texts import write_text
from wgdesk.exchange.upgrades import VERSION as FILE_VERSION
from wgdesk.exchange.value_kinds import WriteContext
from wgdesk.model import (
    Action,
    AgendaItem,
    Attachment,
    Cluster,
    Content,
    Delegation,
    Grouping,
    InformalBody,
    Meeting,
    Officer,
    Panel,
    PaperDocument,
    Person,
    RecordRow,
    Sitting,
    Wording,
)
from wgdesk.model.base import record_kinds
from wgdesk.reads.queries.files import content_of
from wgdesk.reads.rows import rows_of
from wgdesk.words.item_labels import item_label


def to_json(connection: Connection, *, files: bool = True) -> str:
    """Return the record as the text of a record file, to be encoded as UTF-8.

    With ``files``, the files attached to statements are included in base64. Raises ``Refused``: 'no-meeting'
    if there is no meeting yet; 'files-too-large' if our reader could not read the result;
    'mark-without-place' if a doubt or another mark is on a table without a place in the file (that would be a
    bug of an act). Raises ``Trouble('damaged-file')`` if an attached file is damaged.
    """
    if files and (connection.scalar(_BYTES_ATTACHED) or 0) > MOST_FILES:
        raise Refused("files-too-large", most=str(MOST_FILES // 1024 // 1024))
    writer = _Writer(connection, files)
    return json.dumps(writer.file(), ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def names_of_rows(connection: Connection) -> dict[int, str]:
    """Return the name that a record file has in block keys for each row, by its key."""
    return dict(_Writer(connection, False).context.names)


# A reader accepts strict.MOST_BYTES. Three quarters of that are for attached files, which grow by a third in
# base64; the rest is enough for the record.
MOST_FILES = MOST_BYTES * 3 // 4 * 3 // 4
_BYTES_ATTACHED = select(func.sum(func.length(Content.data))).join(
    Attachment.__table__, Attachment.content_id == Content.id
)


class _Writer:
    """Holds all rows of a record while writing. An attached file is only read when it is written."""

    def __init__(self, connection: Connection, files: bool) -> None:
        self.rows: dict[str, Sequence[Any]] = {
            table: rows_of(connection, kind) if files or kind is not Attachment else ()
            for table, kind in record_kinds().items()
        }
        # Child rows by table, column that refers to the parent row, and key of that row.
        self._inner: dict[tuple[str, str | None, int | None], list[Any]] = defaultdict(list)
        for table, parent in {(form.name, form.parent) for form in (*forms(), VERSION)}:
            for row in self.rows[table]:
                owner = getattr(row, parent) if parent else None
                self._inner[table, parent, owner].append(row)
        self._texts: dict[tuple[str, int, str], list[Any]] = defaultdict(list)
        for wording in self._all(Wording):
            self._texts[wording.table, wording.row, wording.field].append(wording)
        self._marks: dict[tuple[str, str, int], list[Any]] = defaultdict(list)
        self._note_marks()
        meetings = self._all(Meeting)
        if not meetings:
            raise Refused("no-meeting")
        self.original = meetings[0].original_language
        names = {row.content_id: row.name for row in self._all(Attachment)}
        self.context = WriteContext(
            ZoneInfo(meetings[0].zone),
            self._labels(),
            lambda key: content_of(connection, key, names[key]),
            row_names(self._walk()),
        )
        self._names = {(table, str(key)): name for (table, key), name in self.context.labels.items()}

    def _all(self, kind: type[RecordRow]) -> Sequence[Any]:
        return self.rows[kind.__tablename__]

    def _note_marks(self) -> None:
        places = {form.name for form in forms() if form.marked}
        for kind in (part.form.table for part in MARKS):
            for mark in self._all(kind):
                if mark.table not in places:
                    raise Refused("mark-without-place", table=mark.table)
                self._marks[kind.__tablename__, mark.table, mark.row].append(mark)

    def _labels(self) -> dict[tuple[str, int], int | str]:
        """Return the name in the file of every row that others refer to, by table and key."""
        labels: dict[tuple[str, int], int | str] = {}
        for sitting in self._all(Sitting):
            labels["sitting", sitting.id] = sitting.number
        for kind in (Delegation, Grouping):
            for row in self._all(kind):
                labels[kind.__tablename__, row.id] = row.code
        for n, person in enumerate(self._all(Person), start=1):
            labels["person", person.id] = f"p{n}"
        items = {item.id: item for item in self._all(AgendaItem)}

        def label(item: Any) -> str:
            return item_label(item.number, label(items[item.parent_id]) if item.parent_id else None)

        for item in items.values():
            labels["agenda_item", item.id] = label(item)
        count: Counter[str] = Counter()
        for officer in sorted(self._all(Officer), key=lambda row: (row.place, row.id)):
            count[officer.office] += 1
            n = count[officer.office]
            office = str(officer.office.value)
            labels["officer", officer.id] = office if n == 1 else f"{office}_{n}"
        return labels | self._outcome_labels({key: label(item) for key, item in items.items()})

    def _outcome_labels(self, items: Mapping[int, str]) -> dict[tuple[str, int], int | str]:
        """Return the names of documents, informal bodies, recommendations, actions and panels.

        A document is named by its symbol, if no other has it, otherwise by its position in the file, as an
        informal body is; a recommendation by the position of its cluster and its own; a panel by its item and
        its position there.
        """
        labels = self._panel_labels(items)
        documents = _sorted(DOCUMENT, self._all(PaperDocument))
        symbols = Counter(row.symbol for row in self._all(PaperDocument))
        for n, row in enumerate(documents, start=1):
            labels["document", row.id] = row.symbol if symbols[row.symbol] == 1 and row.symbol else f"#{n}"
        for n, body in enumerate(_sorted(INFORMAL_BODY, self._all(InformalBody)), start=1):
            labels["informal_body", body.id] = f"#{n}"
        for n, cluster in enumerate(_sorted(CLUSTER, self._all(Cluster)), start=1):
            for at, row in enumerate(self._standing_in(RECOMMENDATION, cluster), start=1):
                labels["recommendation", row.id] = f"{n}.{at}"
        for n, action in enumerate(_sorted(ACTION, self._all(Action)), start=1):
            labels["action", action.id] = f"a{n}"
        return labels

    def _panel_labels(self, items: Mapping[int, str]) -> dict[tuple[str, int], int | str]:
        of_item: dict[int | None, list[Any]] = {}
        for panel in self._all(Panel):
            of_item.setdefault(panel.item_id, []).append(panel)
        return {
            ("panel", panel.id): f"{items.get(item_id or 0, MEETING)}.{n}"
            for item_id, those in of_item.items()
            for n, panel in enumerate(_sorted(PANEL, those), start=1)
        }

    def file(self) -> dict[str, Any]:
        """Return the outermost object."""
        made: dict[str, Any] = {"format": FORMAT, "version": FILE_VERSION}
        for part in TOP:
            self._put(made, part, self._standing_in(part.form, None))
        return made

    def _walk(self, parts: Iterable[FormPart] = TOP, parent: Any = None) -> Iterator[tuple[str, int]]:
        """Yield table and key of every row in the order of the file, outer rows first."""
        for part in parts:
            if isinstance(part, Children):
                for row in self._standing_in(part.form, parent):
                    yield part.form.name, row.id
                    yield from self._walk(part.form.parts, row)

    def _standing_in(self, form: Form, parent: Any) -> list[Any]:
        """Return the child rows of ``parent`` in a table, in the order of the file."""
        rows = self._inner.get((form.name, form.parent, parent.id if parent else None), ())
        return _sorted(form, rows)

    # -- one object --------------------------------------------------------------------------------

    def _put(self, made: dict[str, Any], part: Children, rows: Iterable[Any]) -> None:
        count: Counter[Any] = Counter()
        pairs = [(self._key(part.form, row), self._row(part.form, row, count)) for row in rows]
        value: Any
        match part.shape:
            case Shape.ONE:
                value = pairs[0][1] if pairs else None
            case Shape.LIST:
                value = [one for _, one in pairs]
            case Shape.MAP:
                value = dict(pairs)
            case Shape.MANY:
                value = _grouped(pairs)
        if pairs or part.always:
            made[part.name] = value

    def _key(self, form: Form, row: Any) -> str:
        if form.key is None:
            return str(self.context.labels.get((form.name, row.id), ""))
        key = getattr(row, form.key)
        return str(getattr(key, "value", key))

    def _row(self, form: Form, row: Any, count: Counter[Any]) -> Any:
        values = dict(zip(form.table.__table__.columns.keys(), row, strict=True))
        place = form.place(values, count)
        made: dict[str, Any] = {}
        for part in form.parts:
            if isinstance(part, Column):
                self._column(made, form, part, values, place)
            elif isinstance(part, FormText):
                self._text(made, form, part, row)
            else:
                self._put(made, part, self._standing_in(part.form, row))
        if form.marked:
            self._put_marks(made, form, row)
        return made[form.short] if form.short and made.keys() == {form.short} else made

    def _column(
        self,
        made: dict[str, Any],
        form: Form,
        column: Column,
        values: Mapping[str, Any],
        place: int,
    ) -> None:
        value = values[column.name]
        if column.always or value != default(column, values, place):
            made[form.key_of(column)] = form.kind(column).write(value, self.context)

    def _text(self, made: dict[str, Any], form: Form, part: FormText, row: Any) -> None:
        wordings = self._texts.get((form.name, row.id, part.name))
        if wordings:
            made[part.name] = write_text(wordings, self.original, self._versions)

    def _versions(self, wording: Any) -> list[Any]:
        count: Counter[Any] = Counter()
        return [self._row(VERSION, row, count) for row in self._standing_in(VERSION, wording)]

    def _put_marks(self, made: dict[str, Any], form: Form, row: Any) -> None:
        for part in MARKS:
            marks = self._marks.get((part.form.name, form.name, row.id), [])
            value: dict[str, Any] = {}
            for mark in _sorted(part.form, marks):
                said = self._row(part.form, mark, Counter())
                if part.form is DOUBT:
                    value[form.key_for(mark.column)] = self._doubted(form, mark, said)
                else:
                    value[self._key(part.form, mark)] = said
            if value:
                made[part.name] = value

    def _doubted(self, form: Form, doubt: Any, said: Any) -> Any:
        """Return a doubt as JSON; an alternative that is the key of a row becomes a ``ref`` to its name."""
        label = self._names.get((form.target(doubt.column) or "", doubt.alternative))
        if label is None:
            return said
        rest = said if isinstance(said, dict) else {}
        return {**rest, "alternative": {"ref": label}}


def _sorted(form: Form, rows: Iterable[Any]) -> list[Any]:
    def place(row: Any) -> tuple[Any, ...]:
        values = (getattr(row, name) for name in form.order)
        return (*((value is not None, value) for value in values), row.id)

    return sorted(rows, key=place)


def _grouped(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return rows by key: a single row as it is, several as an array."""
    many: dict[str, list[Any]] = {}
    for key, value in pairs:
        many.setdefault(key, []).append(value)
    return {key: rows[0] if len(rows) == 1 else rows for key, rows in many.items()}
