"""The speaking order on paper: the lists of all sittings, in type large enough for the podium."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Connection

from wgdesk.errors import Refused
from wgdesk.model import Lane
from wgdesk.phrasing.no_breaks import every_text
from wgdesk.phrasing.script_facts import Day, ItemLabel
from wgdesk.phrasing.tree import Block, Document, Heading, LineRole, Text, TitleLine, say
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.queries.speaking_lists import speaking_lists
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster
from wgdesk.report.render.output import produce
from wgdesk.script.numbered_sitting import numbered_sitting
from wgdesk.script.reading_paper import reading_pdf
from wgdesk.script.scene import Scene
from wgdesk.script.speak import Script
from wgdesk.script.speakers_table import as_text, speakers_table


@dataclass(frozen=True)
class SheetList:
    """The list under an item at a sitting, with the waiting speakers in order."""

    sitting: SittingNow
    item: ItemNow | None
    waiting: tuple[RequestNow, ...]


@dataclass(frozen=True)
class OrderSheet:
    """Everything from which the paper is made; ``day`` is its date."""

    course: Programme
    people: Roster
    lists: tuple[SheetList, ...]
    day: date


def read_sheet(connection: Connection, day: date) -> OrderSheet:
    """Read all lists with waiting speakers.

    Raises ``Refused``: 'no-meeting', 'no-speakers' if nobody waits on any list.
    """
    course, lists = programme(connection), speaking_lists(connection)
    items: dict[int | None, ItemNow | None] = {None: None}
    items |= {one.id: one for one in course.items}
    waiting = {one.where for one in lists.requests if one.waits}
    found = tuple(
        SheetList(sitting, item, _on_list(connection, sitting.id, key))
        for sitting in course.sittings
        for key, item in items.items()
        if (sitting.id, key) in waiting
    )
    if not found:
        raise Refused("no-speakers")
    return OrderSheet(course, roster(connection), found, day)


def _on_list(connection: Connection, sitting_id: int, item_id: int | None) -> tuple[RequestNow, ...]:
    listed = floor(connection, sitting_id, item_id).lane(Lane.LIST)
    return tuple(one for one in listed if one.item_id == item_id)


def write_sheet(order: OrderSheet, lang: str, path: Path) -> None:
    """Write the paper as PDF to ``path``, completely or not at all. Raises ``OSError``."""
    script = Script(lang, order.course.options, order.course.sentences)
    produce(path, lambda watch: reading_pdf(document(order, script), script, watch), None, None)


def document(order: OrderSheet, script: Script) -> Document:
    """Return the paper in the language of the script, ready for a renderer."""
    title = script.phrase("order-lists")
    return Document(
        lang=script.lang,
        rtl=script.rtl,
        digits=script.digits,
        stage="draft",
        symbol=title,
        title=title,
        blocks=tuple(every_text(block, script.kept_together) for block in _blocks(order, script, title)),
        dated=order.day,
    )


def _blocks(order: OrderSheet, script: Script, title: str) -> Iterator[Block[Text]]:
    texts = order.course.texts
    body = next((script.text(texts[name]) for name in ("body_full", "body_short") if texts.get(name)), "")
    if body:
        yield TitleLine("body", LineRole.BODY, as_text(body))
    yield TitleLine("title", LineRole.TITLE, as_text(title))
    before: SittingNow | None = None
    for one in order.lists:
        key = f"{one.sitting.id}/{one.item.id if one.item else 0}"
        if one.sitting is not before:
            yield Heading(
                f"sitting/{one.sitting.id}", 1, as_text(_sitting(script, order.course, one.sitting))
            )
            before = one.sitting
        if one.item is not None:
            label = Scene(order.course, order.people, None, one.sitting).label(one.item)
            yield Heading(f"item/{key}", 2, as_text(_item(script, one.item, label)))
        yield speakers_table(f"list/{key}", script, order.people, order.course.options, one.waiting)


def _sitting(script: Script, course: Programme, sitting: SittingNow) -> str:
    number = numbered_sitting(course, sitting)
    return script.sentence(say("order-sitting", sitting=number, day=Day(sitting.day)))


def _item(script: Script, item: ItemNow, label: ItemLabel) -> str:
    cited, title = script.cited(label), script.text(item.short or item.title)
    return script.phrase("order-named", item=cited, title=title) if title else cited
