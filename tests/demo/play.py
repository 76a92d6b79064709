"""The demonstration meeting on a Desk, look-ups of its rows, and the acts that complete it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, select

from tests.report.spaces import plain
from wgdesk.acting.desk import Desk
from wgdesk.acts import attendance, outcome, uncertainty, wording
from wgdesk.exchange import import_file
from wgdesk.model import (
    AgendaItem,
    Base,
    Delegation,
    Doubt,
    ItemSitting,
    PaperDocument,
    Placeholder,
    Recommendation,
    RecordRow,
    Sitting,
    Wording,
)
from wgdesk.paths import resource
from wgdesk.phrasing.tree import Heading, Note, Stage, Table, Text
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

Json = dict[str, Any]
LANGUAGES = ("ar", "en")

# Two texts that the secretariat still has to write.
VANNAK_EN = "Deputy Director-General for Cultural Affairs, Ministry of Culture of Cambodia"
TESTIMONY_AR = (
    "ينبغي للدول الأطراف أن تنظر في قبول الشهادات المسجلة للقائمين على حفظ القطع ولأفراد المجتمعات المحلية"
    " كأدلة على الملكية في إجراءات إعادة الممتلكات الثقافية."
)


def meeting() -> Json:
    """Return the record file of the demonstration."""
    found: Json = json.loads(resource("demo", "meeting.json").read_text("utf-8"))
    return found


@cache
def _demonstration() -> bytes:
    """Return the bytes of the demonstration's record."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "demo.wgdesk"
        import_file(resource("demo", "meeting.json"), path)
        return path.read_bytes()


class Play:
    """The demonstration, open for acts. ``row`` and the methods after it return keys."""

    def __init__(self, path: Path) -> None:
        """Open the record at ``path``."""
        self.desk = Desk.open(path, clock=lambda: datetime(2026, 10, 8, 9, tzinfo=UTC))
        self.do = self.desk.do

    @classmethod
    def new(cls, folder: Path, record: Json | None = None) -> Play:
        """Create the record in ``folder`` from the program's file, or from ``record``, and open it."""
        path = folder / "demo.wgdesk"
        if record is None:
            path.write_bytes(_demonstration())
        else:
            source = folder / "changed.json"
            source.write_text(json.dumps(record, ensure_ascii=False), "utf-8")
            import_file(source, path)
        return cls(path)

    # -- rows ------------------------------------------------------------------------------------------

    def rows(self, kind: type[RecordRow], *where: Any) -> list[int]:
        """Return the keys of the rows that satisfy the conditions, in order."""
        query = select(kind.id).where(*where).order_by(kind.id)
        return self.desk.read(lambda connection: list(connection.scalars(query)))

    def row(self, kind: type[RecordRow], *where: Any) -> int:
        """Return the key of the only row that satisfies the conditions."""
        (found,) = self.rows(kind, *where)
        return found

    def delegation(self, code: str) -> int:
        """Return the delegation with ``code``."""
        return self.row(Delegation, Delegation.code == code)

    def sitting(self, number: int) -> int:
        """Return a sitting by its number."""
        return self.row(Sitting, Sitting.number == number)

    def item(self, number: int) -> int:
        """Return an agenda item by its number."""
        return self.row(AgendaItem, AgendaItem.number == number, AgendaItem.parent_id.is_(None))

    def taken_up(self, item: int, sitting: int) -> int:
        """Return the fact that a sitting took up an item."""
        of_both = (
            ItemSitting.item_id == self.item(item),
            ItemSitting.sitting_id == self.sitting(sitting),
        )
        return self.row(ItemSitting, *of_both)

    def written(self, table: str, field: str, body: str) -> int:
        """Return the row whose English text begins with ``body``."""
        query = select(Wording.row).where(
            Wording.table == table,
            Wording.field == field,
            Wording.lang == "en",
            Wording.body.startswith(body),
        )
        (found,) = self.desk.read(lambda connection: list(connection.scalars(query)))
        return found

    # -- the report --------------------------------------------------------------------------------------

    def record(self) -> Record:
        """Return the record as it is now."""
        return self.desk.read(whole_record)

    def text(self, lang: str, stage: Stage = "draft") -> str:
        """Return the report as plain text."""
        return to_text(speak(self.record(), lang, stage))

    def sentences(self, lang: str, stage: Stage = "draft") -> list[str]:
        """Return the text of every block and footnote, without marks of notes and labels beside a text."""
        found: list[str] = []
        for block in speak(self.record(), lang, stage).blocks:
            texts: list[Text] = [getattr(block, "text", ())]
            notes: tuple[Note[Text], ...] = getattr(block, "notes", ())
            texts += [note.text for note in notes]
            if isinstance(block, Heading) and block.apart != "no":
                texts.append(block.label or ())
            if isinstance(block, Table):
                texts += [cell for row in (block.head, *block.rows) for cell in row]
            found += [plain(tuple(s for s in text if s.role != "note")) for text in texts]
        return found

    # -- acts ------------------------------------------------------------------------------------------

    def write(self, table: str, row: int, field: str, **texts: str) -> None:
        """Write a text in the given languages."""
        for lang, body in texts.items():
            self.do(wording.write_text, table=table, row=row, field=field, lang=lang, body=body)

    def complete(self) -> None:
        """Complete everything that the demonstration leaves open."""
        for mend in MENDS.values():
            mend(self)

    def texts_of(self, name: str) -> set[str]:
        """Return all values of a column ``table.column`` or a text ``table.field``."""
        table, field = name.split(".")
        return self.desk.read(partial(_values, table=table, field=field))


def _values(connection: Connection, *, table: str, field: str) -> set[str]:
    columns = Base.metadata.tables[table].c
    if field in columns:
        return set(connection.scalars(select(columns[field])))
    query = select(Wording.body).where(Wording.table == table, Wording.field == field)
    return set(connection.scalars(query))


def _settle(play: Play) -> None:
    play.do(uncertainty.settle_doubt, doubt_id=play.row(Doubt))


def _translate(play: Play) -> None:
    row = play.written("recommendation", "body", "States parties should consider admitting")
    play.write("recommendation", row, "body", ar=TESTIMONY_AR)


def _symbol(play: Play) -> None:
    document = play.row(PaperDocument, PaperDocument.symbol == "")
    play.do(outcome.edit_document, document_id=document, symbol="CHP/COP/WG.1/2026/INF/2")
    play.do(uncertainty.fill_place, placeholder_id=play.row(Placeholder))


def _close_list(play: Play) -> None:
    play.do(attendance.set_list, category="ngo", is_open=False, as_entered=False)


def _function(play: Play) -> None:
    play.write("person", play.written("person", "name", "Sokhom"), "function", en=VANNAK_EN)


def _register(play: Play) -> None:
    play.do(attendance.register, delegation_ids=[play.delegation("BWA")])


# The acts that complete what is left open (resources/demo/README.md).
MENDS = {
    "doubt": _settle,
    "translation": _translate,
    "symbol": _symbol,
    "list": _close_list,
    "function": _function,
    "registration": _register,
}


def adopted(play: Play) -> list[int]:
    """Return the adopted recommendations."""
    return play.rows(Recommendation, Recommendation.state == "adopted")
