"""Says which documents a statement introduced: in its sentence, or in a list after it.

Published reports tell so of a report of the Secretary-General (E/2025/24, E/2025/42, E/2025/70), some of
several documents in a list (A/80/39, para. 5; E/2025/26). By the option ``introduced_documents`` those are
not told of again as documents that were before the meeting.
"""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.model import SaidAs, StatementKind
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.outcome import DocumentNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.speakers.document_lines import document_line, document_named
from wgdesk.report.sections.speakers.speeches import of_secretariat_on_panels, sort_out

DEBATED = ("statements", "chapters")  # the sections that print statements
WITH_PANELS = ("deliberations", *DEBATED)  # those that print panels, with what was said on them


def introduced_with(context: Context, row: StatementNow) -> list[DocumentNow]:
    """Return the documents that a statement introduced, in the order of the statement."""
    known = {one.id: one for one in context.record.documents}
    return [known[key] for key in row.documents]


def named_in_sentence(context: Context, documents: Sequence[DocumentNow]) -> Say:
    """Return documents as the sentence on who introduced them names them; no words for none."""
    named = tuple(document_named(context, row) for row in documents)
    if not named:
        return say("no-words")
    return named[0] if len(named) == 1 else say("speakers", parts=named)


def in_list(context: Context, documents: Sequence[DocumentNow]) -> bool:
    """Return whether documents stand in a list after the sentence: more than two, or two by an option."""
    listed = context.options.choice("two_introduced") == "listed"
    return len(documents) > (1 if listed else 2)


def list_after(context: Context, blocks: Blocks, key: str, documents: Sequence[DocumentNow]) -> None:
    """Append the lines of documents after the sentence with the key ``key``."""
    for place, row in enumerate(documents, start=1):
        last = place == len(documents)
        blocks.append(document_line(context, row, place, last=last, key=f"{key}/document/{row.id}"))


def before_meeting(context: Context) -> Sequence[DocumentNow]:
    """Return the documents that the report lists as those before the meeting."""
    if context.options.choice("introduced_documents") == "listed":
        return context.record.documents
    told = told_with_statements(context)
    return [row for row in context.record.documents if row.id not in told]


def told_with_statements(context: Context) -> frozenset[int]:
    """Return the documents that the report names with the statements that introduced them."""
    return frozenset(key for row in introductions_of_documents(context) for key in row.documents)


def introductions_of_documents(context: Context) -> list[StatementNow]:
    """Return the statements with which the report says that documents were introduced."""
    debated, on_panels = (any(map(context.has_section, those)) for those in (DEBATED, WITH_PANELS))
    rows = [
        row
        for row in context.record.statements
        if row.documents and (debated if row.panel_id is None else on_panels)
    ]
    if not rows:
        return []
    parts = [sort_out(context, rows, in_panels=way) for way in (False, True)]
    made = [row for part in parts for row in (*part.introductions, *part.introducing)]
    of_secretariat = of_secretariat_on_panels(context, rows, StatementKind.INTRODUCTION)
    return made + [row for row in of_secretariat if row.said_as is not SaidAs.UNSAID]
