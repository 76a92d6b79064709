"""Says where a block of the report comes from, in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable

from ui.look.speech import Speech
from wgdesk.phrasing.tree import Block, Text
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.rules.options import Options
from wgdesk.rules.sitting_numbers import told_number


class Sources:
    """Names the rows of one record as sources."""

    def __init__(self, record: Record, speech: Speech) -> None:
        self._record, self._speech = record, speech
        self._namers: dict[str, Callable[[int], str]] = {
            "mandate": self._mandate,
            "cluster": self._cluster,
            "recommendation": self._recommendation,
            "agenda_item": lambda row: self._said("item", n=self._item(row)),
            "panel": self._panel,
            "panellist": self._panellist,
            "point": self._point,
            "request": self._request,
            "officer": self._officer,
            "informal_body": lambda _: self._said("informal"),
            "decision": lambda _: self._said("decision"),
            "document": self._document,
            "attendance_list": lambda _: self._said("attendance"),
            "delegation": lambda _: self._said("attendance"),
        }

    def describe(self, block: Block[Text]) -> str:
        """Return where a block comes from, "panellists, item 2"; empty if it has no source."""
        source = getattr(block, "source", None)
        if source is None:
            return ""
        namer = self._namers.get(source.table)
        return namer(source.row) if namer else self._said("meeting")

    def _said(self, kind: str, **facts: str | int) -> str:
        return self._speech.say(f"source-{kind}", **facts)

    def _name(self, words: Words) -> str:
        own = words.get(self._speech.lang)
        return own or next((body for _, body in words.texts), "–")

    def _item(self, item_id: int | None) -> str:
        items = {item.id: item for item in self._record.items}
        item = items.get(item_id) if item_id is not None else None
        return self._speech.item_number(item.label) if item is not None else "–"

    def _place(self, rows: tuple[object, ...], row: int) -> int:
        return next((at for at, one in enumerate(rows, start=1) if getattr(one, "id", None) == row), 0)

    def _mandate(self, row: int) -> str:
        return self._said("mandate", n=self._place(self._record.mandates, row))

    def _cluster(self, row: int) -> str:
        found = next((cluster for cluster in self._record.clusters if cluster.id == row), None)
        return self._said("cluster", name=self._name(found.heading if found else Words()))

    def _recommendation(self, row: int) -> str:
        all_of_them = tuple(one for cluster in self._record.clusters for one in cluster.recommendations)
        return self._said("recommendation", n=self._place(all_of_them, row))

    def _panel(self, row: int) -> str:
        found = next((panel for panel in self._record.panels if panel.id == row), None)
        if found is None:
            return self._said("meeting")
        return self._said("panel", item=self._item(found.item_id), n=len(found.panellists))

    def _panellist(self, row: int) -> str:
        for panel in self._record.panels:
            for panellist in panel.panellists:
                if panellist.id == row:
                    person = self._record.people[panellist.person_id]
                    name = self._name(person.called)
                    return self._said("panellist", item=self._item(panel.item_id), name=name)
        return self._said("meeting")

    def _point(self, row: int) -> str:
        found = next((point for point in self._record.points if point.id == row), None)
        return self._said("point", n=self._item(found.item_id if found else None))

    def _request(self, row: int) -> str:
        found = next((statement for statement in self._record.statements if statement.id == row), None)
        if found is None:
            return self._said("statements")
        sitting = self._record.sitting(found.sitting_id)
        n = told_number(sitting, self._record.sittings, Options(self._record.options)).n
        return self._said("request", sitting=n) if n else self._said("statements")

    def _officer(self, row: int) -> str:
        found = next((officer for officer in self._record.every_officer if officer.id == row), None)
        person = self._record.people[found.person_id] if found else None
        return self._said("officer", name=self._name(person.called) if person else "–")

    def _document(self, row: int) -> str:
        return self._said("document", n=self._place(self._record.documents, row))
