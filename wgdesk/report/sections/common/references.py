"""Builds the sentences that say where a list is found, beside what the report itself prints of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from wgdesk.phrasing.facts import Missing, Symbol
from wgdesk.phrasing.tree import Note, Paragraph, Say, Source, say
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.lead_ins import LISTED


def participants(context: Context, blocks: Blocks) -> None:
    """Add where the list of participants is, or by option of observers, if it is known."""
    meeting, of = context.record.meeting, context.options.choice("attendance_list")
    symbol, link = meeting.participants_symbol, meeting.participants_link
    own = ("meeting", meeting.id, "participants_symbol")
    known = bool(symbol) or context.record.held("symbol", "meeting", meeting.id) is not None
    to_come = known and meeting.participants_to_come
    if of == "unsaid" or (not known and not link):
        return
    if of == "participants" and known and not link and not to_come:
        text = say("participants-list", symbol=context.sure(Symbol(symbol), *own))
    else:
        text = say(
            "listed-elsewhere",
            list=of,
            where="to_come" if to_come else _where(known, link),
            symbol=context.sure(Symbol(symbol), *own) if known else Missing(),
            found=_found(context, link),
            body=context.body,
        )
    paragraph(blocks, "attendance/participants", text, context.source)


def documents(context: Context) -> Say | None:
    """Return where the documents are listed; None if nobody has recorded it."""
    meeting = context.record.meeting
    return _listed(context, "documents", meeting.documents_symbol, meeting.documents_link)


def speakers(context: Context, blocks: Blocks) -> None:
    """Add where those who spoke are listed, if that is recorded."""
    meeting = context.record.meeting
    text = _listed(context, "speakers", meeting.speakers_symbol, meeting.speakers_link)
    if text is not None and not _noted(context, blocks, "statements/listed", text):
        paragraph(blocks, "statements/listed", text, context.source)


def of_items(
    context: Context,
    name: Literal["documents", "speakers"],
    item_ids: Iterable[int],
    blocks: Blocks,
    since: int = 0,
) -> None:
    """Add where the documents of each item, or those who spoke on it, are listed, if that is recorded.

    The items include sub-items. A chapter need not name its item. What is said of them begins with the block
    of number ``since``.
    """
    wanted = context.with_subs(item_ids)
    for item in context.record.items:
        link = item.documents_link if name == "documents" else item.speakers_link
        if item.id not in wanted or not link:
            continue
        if context.has_section("chapters"):
            text = say(
                "listed-elsewhere",
                list=name,
                where="link",
                symbol="",
                found=_found(context, link),
                body=context.body,
            )
        else:
            items = context.item_numbers([item.id])
            text = say("listed-for-item", list=name, items=items, link=Symbol(link), body=context.body)
        key = f"{'documentation' if name == 'documents' else 'statements'}/listed/{item.id}"
        if name == "documents" or not _noted(context, blocks, key, text, since):
            paragraph(blocks, key, text, Source("agenda_item", item.id))


def _noted(context: Context, blocks: Blocks, key: str, text: Say, since: int = 0) -> bool:
    """Add ``text`` to the last paragraph on statements, if there is one: a sentence of it, or a footnote.

    Returns whether it was added; else it is a sentence of its own.
    """
    way = context.options.choice("speakers_listed")
    if way == "sentence":
        return False
    for place in reversed(range(since, len(blocks))):
        spoken = blocks[place]
        if (
            isinstance(spoken, Paragraph)
            and spoken.key.startswith("statements/")
            and "/reply" not in spoken.key
        ):
            if way == "footnote":
                blocks[place] = replace(spoken, notes=(*spoken.notes, Note(key, text)))
            elif any(isinstance(one, LISTED) for one in blocks[place + 1 : place + 2]):
                return False  # a list follows, after which no sentence of this paragraph can stand
            else:
                blocks[place] = with_sentence(spoken, text)
            return True
    return False


def with_sentence(spoken: Paragraph[Say], text: Say) -> Paragraph[Say]:
    """Return a paragraph with one more sentence at its end."""
    return replace(spoken, text=say("sentences", parts=(spoken.text, say("next-sentence", text=text))))


def _listed(context: Context, name: str, symbol: str, link: str) -> Say | None:
    if not symbol and not link:
        return None
    return say(
        "listed-elsewhere",
        list=name,
        where=_where(bool(symbol), link),
        symbol=Symbol(symbol),
        found=_found(context, link),
        body=context.body,
    )


def _found(context: Context, link: str) -> Say:
    """Return at which address a list is, or that it is on the website of the body, as the option says."""
    site = context.options.choice("list_addresses")
    return say("found-at", site=site, link=Symbol(link), body=context.body)


def _where(symbol: bool, link: str) -> str:
    if symbol and link:
        return "both"
    return "document" if symbol else "link"
