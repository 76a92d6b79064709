"""Builds the section on documents, in the form that the option ``documents_where`` says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from wgdesk.phrasing.facts import AnnexRef, Count, ItemRefs, Symbols
from wgdesk.phrasing.tree import Annex, Body, Heading, Say, Source, say
from wgdesk.reads.values.outcome import DocumentNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections.common import references
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.speakers.document_lines import document_line, symbol_of
from wgdesk.report.sections.speakers.introduced_documents import before_meeting
from wgdesk.report.sections.statements import has_chapter

ANNEX = "annex_documents"


def documentation(context: Context) -> Blocks:
    """Return the documents before the meeting, or where they are listed; empty if nothing is known of any."""
    documents = before_meeting(context)
    blocks: Blocks = []
    where = context.options.choice("documents_where")
    elsewhere = references.documents(context)
    if where == "by_author" and not context.has_section(ANNEX):
        _by_author(context, documents, blocks)
    elif documents and not (where == "elsewhere" and elsewhere is not None):
        _printed(context, documents, where, blocks)
    if elsewhere is not None:
        paragraph(blocks, "documentation/elsewhere", elsewhere, context.source)
    references.of_items(context, "documents", _without_chapter(context), blocks)
    return blocks


def _printed(context: Context, documents: Sequence[DocumentNow], where: str, blocks: Blocks) -> None:
    if context.has_section(ANNEX) and where != "by_item":
        n = Count(len(documents))
        cited = say("documents-annexed", body=context.body, annex=AnnexRef(ANNEX), n=n)
        paragraph(blocks, "documentation/annexed", cited, context.source)
    elif where == "symbols":
        named = Symbols(tuple(symbol_of(context, row) for row in documents))
        text = say("documents-by-symbol", body=context.body, symbols=named)
        paragraph(blocks, "documentation/before", text, context.source)
    elif where == "by_item":
        _by_item(context, documents, blocks)
    else:
        _general(context, documents, blocks)


def _general(context: Context, documents: Sequence[DocumentNow], blocks: Blocks) -> None:
    """Append documents of no item in particular; one alone, if the body has it so, within the sentence."""
    if _in_sentence(context, documents):
        _named(context, documents, ItemRefs(()), blocks)
        return
    paragraph(blocks, "documentation/before", _before(context, len(documents)), context.source, leads="lines")
    _listed(context, documents, blocks)


def _in_sentence(context: Context, documents: Sequence[DocumentNow]) -> bool:
    """Return whether the sentence names the documents, instead of a list: one, or by the option also two."""
    return len(documents) in _NAMED[context.options.choice("one_document")]


_NAMED: Mapping[str, tuple[int, ...]] = {"listed": (), "in_sentence": (1,), "also_two": (1, 2)}


def _named(context: Context, documents: Sequence[DocumentNow], items: ItemRefs, blocks: Blocks) -> None:
    """Append the sentence that names one or two documents itself instead of a list."""
    lines = [document_line(context, row, 1, last=row is documents[-1], inside=True) for row in documents]
    kind = documents[0].kind.value
    by_question = bool(items.numbers) and _as_questions(context)
    named = ItemRefs(()) if by_question else items
    told = [
        say("document-of-several", kind=row.kind.value, document=line.text)
        for row, line in zip(documents, lines, strict=True)
    ]
    both = told[0] if len(told) == 1 else say("documents-and", first=told[0], second=told[1])
    if _after_consideration(context, blocks):
        text = say("documents-named-it", body=context.body, kind=kind, documents=both)
    elif len(told) == 1:
        text = say("document-alone", body=context.body, items=named, kind=kind, document=lines[0].text)
        text = say("for-question", text=text) if by_question else text
    else:
        text = say("documents-named", body=context.body, items=named, kind=kind, documents=both)
        text = say("for-question", text=text) if by_question else text
    told_too = tuple(line.key for line in lines[1:])
    paragraph(blocks, lines[0].key, text, Source("document", documents[0].id), told=told_too)


def _after_consideration(context: Context, blocks: Blocks) -> bool:
    """Return whether the sentence comes after that on the consideration of the item: "It had before it".

    Without that sentence, where somebody has left it out, nothing would say who had them before it.
    """
    if context.options.choice("documents_led") != "it" or not blocks:
        return False
    last = blocks[-1].key
    left_out = any(one.block == last for one in context.record.composition.omissions)
    return last.endswith("/consideration") and not left_out


def annex(context: Context) -> Blocks:
    """Return the annex with all documents; empty if there were none."""
    documents = before_meeting(context)
    blocks: Blocks = []
    if documents:
        blocks.append(Annex(ANNEX, say("label-annex"), say("heading-annex_documents")))
        listed: Blocks = []
        _listed(context, documents, listed)
        blocks += (
            replace(line, key=f"{ANNEX}/{row.id}") for row, line in zip(documents, listed, strict=True)
        )
    return blocks


def _by_author(context: Context, documents: Sequence[DocumentNow], blocks: Blocks) -> None:
    """Append the documents of the Secretariat and the others, each under a heading; none: that is said."""
    level: Literal[2, 3] = 2 if ("documentation", "") in context.record.outline else 3
    for part, ours in (("secretariat", True), ("others", False)):
        of = [row for row in documents if row.by_secretariat is ours]
        blocks.append(Heading(f"documentation/{part}", level, say("heading-documents", part=part)))
        if _in_sentence(context, of):
            _named(context, of, ItemRefs(()), blocks)
        elif of:
            before = _before(context, len(of))
            paragraph(blocks, f"documentation/{part}/before", before, context.source, leads="lines")
            _listed(context, of, blocks)
        elif not any(row.by_secretariat is ours for row in context.record.documents):
            paragraph(blocks, f"documentation/{part}/none", say("documents-none"), context.source)


def _before(context: Context, n: int) -> Say:
    return say("documents-before", body=context.body, n=Count(n))


def _by_item(context: Context, documents: Sequence[DocumentNow], blocks: Blocks) -> None:
    """Append the documents under no item, then those under each item that has no chapter."""
    general = [row for row in documents if row.item_id is None]
    if general:
        _general(context, general, blocks)
    without_chapter = _without_chapter(context)
    for item in context.top_items:
        if item.id in without_chapter:
            for_item(context, item, blocks)


def _without_chapter(context: Context) -> list[int]:
    chapters = context.has_section("chapters")
    return [one.id for one in context.top_items if not (chapters and has_chapter(context, one))]


def for_item(context: Context, item: ItemNow, blocks: Blocks) -> None:
    """Append the documents under an item and its sub-items, if documents are listed by item.

    Those of items considered jointly are one list, under the first of them.
    """
    if context.options.choice("documents_where") != "by_item" or item.joint_with_id is not None:
        return
    those = [one.id for one in context.together(item)]
    of = [row for row in before_meeting(context) if row.item_id in context.with_subs(those)]
    items = context.item_numbers(those)
    if _in_sentence(context, of):
        _named(context, of, items, blocks)
    elif of:
        if _after_consideration(context, blocks):
            text = say("documents-before-it", body=context.body, n=Count(len(of)))
        elif _as_questions(context):
            text = say("for-question", text=_before(context, len(of)))
        else:
            text = say("documents-for-item", body=context.body, items=items, n=Count(len(of)))
        source = Source("agenda_item", item.id)
        paragraph(blocks, f"documentation/item/{item.id}", text, source, leads="lines")
        _listed(context, of, blocks)


def _as_questions(context: Context) -> bool:
    """Return whether items have no numbers, so that a chapter speaks of "the item"."""
    return context.options.choice("items_called") == "question" and context.has_section("chapters")


def _listed(context: Context, documents: Sequence[DocumentNow], blocks: Blocks) -> None:
    """Append the documents, with letters if there are several."""
    if len(documents) == 1:
        line = document_line(context, documents[0], 1, last=True)
        blocks.append(Body(line.key, line.text, line.source))
        return
    for place, row in enumerate(documents, start=1):
        blocks.append(document_line(context, row, place, last=place == len(documents)))
