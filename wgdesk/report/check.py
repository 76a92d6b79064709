"""What is still missing before the report can be final, each with where to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from wgdesk.reads.record import DelegationRow, Record, StatementRow
from wgdesk.reads.values import Name, Person, Words
from wgdesk.report.build import build
from wgdesk.report.build.context import Context
from wgdesk.report.build.statements import sort_out
from wgdesk.report.build.substance import IN_DRAFT
from wgdesk.report.language import pack
from wgdesk.report.language.english import item_letter
from wgdesk.report.tree import Block, Role, Source, Text


@dataclass(frozen=True)
class Finding:
    """One thing that is missing. ``key`` is a phrase (check-<key>) and ``facts`` what it names.

    ``panel`` says where to mend it, ``source`` which row, ``block`` in which block of the report it shows.
    ``blocking``: a final report is refused until it is mended.
    """

    key: str
    facts: tuple[tuple[str, str], ...]
    source: Source | None
    panel: str
    block: str = ""
    blocking: bool = True


def check(record: Record, lang: str, shown: str | None = None) -> tuple[Finding, ...]:
    """Return what is missing for a final report in ``lang``, in the order of the report.

    Names in the findings are in ``shown`` (the language of the screen; ``lang`` if None) where they exist.
    """
    checker = _Checker(record, lang, shown or lang)
    found = list(dict.fromkeys(checker.findings()))
    report = build(record, "draft")
    spoken = pack(lang, record.options).speak(report)
    blocks = {block.key: block for block in spoken.blocks}
    placed = _placed(found, blocks)
    covered = {finding.block for finding in placed}
    # Whatever else is printed in brackets is named by its block, so that no gap can slip into a final.
    for key, block in blocks.items():
        if key not in covered and _has_gap(block):
            source = getattr(block, "source", None)
            placed.append(Finding("gap", (), source, "meeting", key))
    order = {key: place for place, key in enumerate(blocks)}
    placed.sort(key=lambda finding: order.get(finding.block, len(order)))
    return tuple(placed)


def _placed(found: Iterable[Finding], blocks: dict[str, Block[Text]]) -> list[Finding]:
    """Return the findings with the block each shows in: of its row the first with a gap, else the first."""
    by_source: dict[Source, list[str]] = {}
    for key, block in blocks.items():
        source = getattr(block, "source", None)
        if source is not None:
            by_source.setdefault(source, []).append(key)
    placed = []
    for finding in found:
        keys = by_source.get(finding.source, []) if finding.source else []
        gaps = [key for key in keys if _has_gap(blocks[key])]
        shown = finding.block or next(iter(gaps or keys), "")
        placed.append(replace(finding, block=shown))
    return placed


def _has_gap(block: Block[Text]) -> bool:
    def texts() -> Iterator[Text]:
        for name in ("text", "label"):
            text = getattr(block, name, None)
            if text is not None:
                yield text
        for row in (getattr(block, "head", ()), *getattr(block, "rows", ())):
            yield from row
        for note in getattr(block, "notes", ()):
            yield note.text

    return any(span.role in (Role.DOUBT, Role.MISSING) for text in texts() for span in text)


class _Checker:
    """Asks each question in turn; every method yields findings."""

    def __init__(self, record: Record, lang: str, shown: str) -> None:
        self.record, self.lang, self.shown = record, lang, shown
        self.context = Context(record, "draft")

    def findings(self) -> Iterator[Finding]:
        """All findings, subject by subject."""
        yield from self._meeting()
        yield from self._mandates()
        yield from self._recommendations()
        yield from self._items()
        yield from self._panels()
        yield from self._points()
        yield from self._bureau()
        yield from self._statements()
        yield from self._decisions()
        yield from self._attendance()
        yield from self._documents()
        yield from self._marks()
        yield from self._stale()

    # -- help ------------------------------------------------------------------------------------------

    def _name(self, words: Words) -> str:
        """Return a text for the screen: in its language, else in any, else a dash."""
        return words.get(self.shown) or next((body for _, body in words.texts), "–")

    def _delegation(self, name: Name) -> str:
        forms = name.get(self.shown) or next(iter(name.forms), None)
        return forms.listed if forms else name.code

    def _lacks(self, words: Words) -> bool:
        return words.get(self.lang) is None

    def _finding(self, key: str, source: Source | None, panel: str, block: str = "", **facts: str) -> Finding:
        return Finding(key, tuple(sorted(facts.items())), source, panel, block)

    # -- questions -------------------------------------------------------------------------------------

    def _meeting(self) -> Iterator[Finding]:
        meeting, source = self.record.meeting, Source("meeting", self.record.meeting.id)
        for field in (
            "parent_full",
            "parent_medium",
            "parent_short",
            "body_full",
            "body_short",
            "instrument_short",
            "venue",
        ):
            if self._lacks(meeting.text(field)):
                yield self._finding("meeting-text-missing", source, "meeting", field=field)
        if len(self.record.previous) != meeting.ordinal - 1:
            yield self._finding(
                "previous-meetings-count",
                source,
                "meeting",
                expected=str(meeting.ordinal - 1),
                n=str(len(self.record.previous)),
            )
        if not meeting.symbol_final:
            yield self._finding("no-symbol", source, "meeting")
        overview = meeting.text("opening_overview")
        if overview and self._lacks(overview):
            yield self._finding("overview-missing", source, "meeting", "opening/opened")

    def _mandates(self) -> Iterator[Finding]:
        for place, mandate in enumerate(self.record.mandates, start=1):
            if self._lacks(mandate.body):
                source = Source("mandate", mandate.id)
                yield self._finding("mandate-missing", source, "meeting", n=str(place))

    def _recommendations(self) -> Iterator[Finding]:
        n = 0
        for cluster in self.record.clusters:
            source = Source("cluster", cluster.id)
            printed = [row for row in cluster.recommendations if row.state in IN_DRAFT]
            if self._lacks(cluster.heading):
                yield self._finding(
                    "cluster-heading-missing", source, "recommendations", name=self._name(cluster.heading)
                )
            if not cluster.recommendations:
                yield self._finding(
                    "cluster-empty", source, "recommendations", name=self._name(cluster.heading)
                )
            for row in printed:
                n += 1
                own = Source("recommendation", row.id)
                if self._lacks(row.body):
                    yield self._finding("recommendation-without-text", own, "recommendations", n=str(n))
                if row.state != "adopted":
                    yield self._finding("recommendation-not-adopted", own, "recommendations", n=str(n))

    def _items(self) -> Iterator[Finding]:
        for item in self.record.items:
            source = Source("agenda_item", item.id)
            if self._lacks(item.title):
                yield self._finding("item-title-missing", source, "sittings", n=self._number(item.id))
        if not self.context.top_items:
            yield self._finding("agenda-empty", self.context.source, "sittings", "agenda/empty")
        for item in self.context.top_items:
            source = Source("agenda_item", item.id)
            if self.context.sittings_of(item.id) is None and not item.no_issues:
                yield self._finding("item-not-taken-up", source, "sittings", n=str(item.number))
            if item.substantive and not item.written and not item.no_issues:
                yield self._finding("deliberations-open", source, "deliberations", n=str(item.number))

    def _number(self, item_id: int) -> str:
        items = {item.id: item for item in self.record.items}
        item = items[item_id]
        if item.parent_id is None:
            return str(item.number)
        return f"{items[item.parent_id].number}({item_letter(item.number)})"

    def _panels(self) -> Iterator[Finding]:
        written = {item.id for item in self.record.items if item.written}
        for panel in self.record.panels:
            for row in panel.panellists:
                source = Source("panellist", row.id)
                person = self.record.people[row.person_id]
                name = self._name(person.name)
                yield from self._person(person, source, "panel")
                if self._lacks(person.function):
                    block = f"deliberations/panel/{panel.id}"
                    yield self._finding("panellist-without-function", source, "panel", block, name=name)
                if panel.item_id in written and self._lacks(row.presentation):
                    yield self._finding("presentation-missing", source, "panel", name=name)
            if panel.exchanged and panel.item_id in written and self._lacks(panel.exchange):
                block = f"deliberations/panel/{panel.id}/exchange"
                yield self._finding("exchange-missing", Source("panel", panel.id), "panel", block)

    def _person(self, person: Person, source: Source, panel: str) -> Iterator[Finding]:
        if self._lacks(person.name):
            yield self._finding("person-name-missing", source, panel, name=self._name(person.name))
        if person.delegation is not None and person.delegation.get(self.lang) is None:
            yield self._finding(
                "delegation-name-missing", source, "attendance", name=self._delegation(person.delegation)
            )

    def _points(self) -> Iterator[Finding]:
        written = {item.id: item.number for item in self.record.items if item.written}
        for point in self.record.points:
            number = written.get(point.item_id)
            if number is not None and (self._lacks(point.verb) or self._lacks(point.said)):
                source = Source("point", point.id)
                # The paragraph is named after the first of the points that share it.
                shared = (point.item_id, point.paragraph)
                first = next(p for p in self.record.points if (p.item_id, p.paragraph) == shared)
                block = f"deliberations/points/{first.id}"
                yield self._finding("point-without-text", source, "deliberations", block, n=str(number))

    def _bureau(self) -> Iterator[Finding]:
        if self.context.chair is None:
            yield self._finding("no-chair", self.context.source, "sittings", "opening/opened")
        for officer in self.record.officers:
            person = self.record.people[officer.person_id]
            yield from self._person(person, Source("officer", officer.id), "sittings")
        if self.record.meeting.rapporteur_finalizes and not any(
            officer.office == "rapporteur" for officer in self.record.officers
        ):
            yield self._finding("no-rapporteur", self.context.source, "sittings", "adoption/rapporteur")

    def _statements(self) -> Iterator[Finding]:
        unnamed = sort_out(self.context, self.record.statements).unnamed
        for statement in self.record.statements:
            source = Source("request", statement.id)
            if not statement.ended:
                yield self._finding("statement-without-end", source, "statements", who=self._who(statement))
            if statement in unnamed:
                yield self._finding("statement-not-named", source, "statements", who=self._who(statement))
            if statement.delegation_id is not None:
                delegation = self.record.delegations[statement.delegation_id]
                yield from self._speaker(statement, delegation, source)
            if statement.grouping_id is not None:
                group = self.record.groupings[statement.grouping_id]
                if self._lacks(group):
                    yield self._finding("group-name-missing", source, "statements", name=self._name(group))

    def _speaker(
        self, statement: StatementRow, delegation: DelegationRow, source: Source
    ) -> Iterator[Finding]:
        name, sitting = self._delegation(delegation.name), self.record.sitting(statement.sitting_id)
        by_presence = self.context.options.choice("attendance_from") == "presence"
        known = statement.sitting_id in delegation.present_at if by_presence else delegation.registered
        if not known:
            yield self._finding(
                "spoke-not-present", source, "attendance", name=name, sitting=str(sitting.number)
            )
        if delegation.listed_in == "parties" and statement.lane == "invited":
            yield self._finding("party-as-observer", source, "statements", name=name)
        if delegation.name.get(self.lang) is None:
            yield self._finding("delegation-name-missing", source, "attendance", name=name)

    def _who(self, statement: StatementRow) -> str:
        if statement.delegation_id is not None:
            return self._delegation(self.record.delegations[statement.delegation_id].name)
        if statement.person_id is not None:
            return self._name(self.record.people[statement.person_id].name)
        return statement.guest or "–"

    def _decisions(self) -> Iterator[Finding]:
        for subject, block in (("agenda", "agenda/adopted"), ("report", "adoption/adopted")):
            if self.record.decision(subject) is None:
                yield self._finding(f"{subject}-not-adopted", self.context.source, "sittings", block)

    def _attendance(self) -> Iterator[Finding]:
        for row in self.record.lists:
            if row.is_open:
                source = Source("attendance_list", row.id)
                block = f"attendance/{row.category}"
                yield self._finding("list-open", source, "attendance", block, list=row.category)
        for delegation in self.record.delegations.values():
            if not self.context.attends(delegation):
                continue
            source, name = Source("delegation", delegation.id), self._delegation(delegation.name)
            block = f"attendance/{delegation.listed_in}"
            if delegation.name.get(self.lang) is None:
                yield self._finding("delegation-name-missing", source, "attendance", block, name=name)
            since = delegation.party_since
            if since is not None and since > self.record.meeting.last_day:
                yield self._finding("not-yet-party", source, "attendance", block, name=name)
        if not self.record.meeting.participants_symbol:
            yield self._finding("no-participants-symbol", self.context.source, "attendance")

    def _documents(self) -> Iterator[Finding]:
        for place, row in enumerate(self.record.documents, start=1):
            source = Source("document", row.id)
            if not row.symbol:
                yield self._finding("document-without-symbol", source, "documents", n=str(place))
            described = row.title or row.content
            if described and self._lacks(described):
                yield self._finding("document-without-title", source, "documents", n=str(place))

    def _marks(self) -> Iterator[Finding]:
        for doubt in self.record.doubts:
            block, panel = self._doubt_place(doubt.table, doubt.row)
            source = Source(doubt.table, doubt.row)
            yield self._finding("doubt", source, panel, block, table=doubt.table, column=doubt.column)
        for mark in self.record.placeholders:
            source = Source(mark.table, mark.row)
            yield self._finding("placeholder", source, _panel_of(mark.table), kind=mark.kind)

    def _doubt_place(self, table: str, row: int) -> tuple[str, str]:
        """Return the block in which a doubt shows where its row has no block of its own, and the panel."""
        if table == "item_sitting":
            item = next((t.item_id for t in self.record.taken_up if t.id == row), 0)
            return f"deliberations/item/{item}/consideration", "sittings"
        return "", _panel_of(table)

    def _stale(self) -> Iterator[Finding]:
        for text in self.record.texts:
            if self.lang in text.stale:
                source = Source(text.table, text.row)
                facts = (("field", text.field), ("table", text.table))
                yield Finding("translation-stale", facts, source, _panel_of(text.table), blocking=False)


_PANELS = {
    "recommendation": "recommendations",
    "cluster": "recommendations",
    "document": "documents",
    "agenda_item": "sittings",
    "sitting": "sittings",
    "decision": "sittings",
    "officer": "sittings",
    "item_sitting": "sittings",
    "panel": "panel",
    "panellist": "panel",
    "person": "panel",
    "point": "deliberations",
    "request": "statements",
    "grouping": "statements",
    "delegation": "attendance",
    "registration": "attendance",
    "presence": "attendance",
    "attendance_list": "attendance",
}


def _panel_of(table: str) -> str:
    return _PANELS.get(table, "meeting")
