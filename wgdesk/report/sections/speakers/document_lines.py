"""What names a document: a line of a list, or words within the sentence on who introduced it."""

from __future__ import annotations

from wgdesk.model import AGENDAS_OF_SESSIONS, DocumentKind
from wgdesk.phrasing.facts import Count, Fact, Missing, Names, Symbol
from wgdesk.phrasing.tree import Item, Say, Source, say
from wgdesk.reads.values.outcome import DocumentNow
from wgdesk.report.sections.common.context import Context
from wgdesk.words.variants import yes_no

# (has a title, has a description of its content) -> what the phrase prints of them.
_DESCRIBED = {(True, True): "both", (True, False): "title", (False, True): "content", (False, False): "no"}


def document_line(
    context: Context, row: DocumentNow, place: int, *, last: bool, inside: bool = False, key: str = ""
) -> Item[Say]:
    """Return the line of a document in a list; ``key`` of the block, unless it is that of all documents.

    ``inside``: it stands in a sentence, and has no end unless it is the last.
    """
    text = _document(context, row, end="stop" if last else "none" if inside else "semicolon")
    label = say("label-subitem", n=Count(place))
    return Item(key or f"documentation/{row.id}", 2, text, label, Source("document", row.id), inside=True)


def document_named(context: Context, row: DocumentNow) -> Say:
    """Return a document as the sentence on who introduced it names it: "the report of ... (A/80/1)"."""
    return _document(context, row, inside=True)


def symbol_of(context: Context, row: DocumentNow) -> Fact:
    """Return the symbol of a document, as it is or doubtful."""
    return context.sure(Symbol(row.symbol), "document", row.id, "symbol")


def _document(context: Context, row: DocumentNow, *, inside: bool = False, end: str = "") -> Say:
    """Return a document as a line that has an ``end``, or ``inside`` a sentence."""
    title = context.words(row.title, "document", row.id, "title")
    titled = bool(row.title) or (isinstance(title, Missing) and not row.content)
    pending = context.record.held("symbol", "document", row.id) is not None
    author, by = _author(context, row)
    # "Provisional annotated agenda and list of documents" (A/80/39): its title is what it is.
    named = row.kind is DocumentKind.ANNOTATED_AGENDA and bool(row.title)
    if named:
        titled, author = False, "none" if author == "secretariat" else author
    return say(
        "introduced-document" if inside else "document",
        kind="titled" if named else row.kind,
        revision=row.revision or "none",
        author=author,
        described=_DESCRIBED[titled, bool(row.content)],
        about="transmits" if row.transmits and not row.about else yes_no(row.about),
        title=title,
        content=context.sure(row.content, "document", row.id, "content"),
        symbol=symbol_of(context, row),
        numbered=yes_no(bool(row.symbol) or pending),
        end=end,
        by=by,
    )


def _author(context: Context, row: DocumentNow) -> tuple[str, Fact]:
    """Return the kind of author, and the author if it is not the Secretariat."""
    if row.submitter_id is not None:
        return "delegation", Names((context.record.delegations[row.submitter_id].name,))
    if row.author:
        return "named", row.author
    # Every agenda is the Secretariat's; that of another session is told by what follows.
    ours = row.by_secretariat and row.kind not in AGENDAS_OF_SESSIONS
    return ("secretariat" if ours else "none"), ""
