"""Builds the paragraphs of statements that are quoted."""

from __future__ import annotations

from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.tree import Body, Source, say
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.speakers.quotations import quoted_under
from wgdesk.report.sections.speakers.wordings import medium_of, who_spoke
from wgdesk.words.variants import yes_no


def quoted(context: Context, blocks: Blocks, item: ItemNow) -> None:
    """Add the statements under an item that are quoted: who made each, and its paragraphs."""
    for row in quoted_under(context, item):
        key, source = f"statements/quoted/{row.id}", Source("request", row.id)
        who, gender = who_spoke(context, row)
        lead = say("quoted-lead", g=gender, medium=medium_of(context, row), who=who)
        blocks.append(Body(f"{key}/lead", lead, source, kept=True))
        lines = [(lang, text.splitlines()) for lang, text in row.said.texts]
        most = max(len(those) for _, those in lines)
        for at in range(most):
            line = Words(tuple((lang, those[at]) for lang, those in lines if at < len(those)))
            ended = all(text.endswith(".") for _, text in line.texts)  # quotation marks take a stop away
            text = say("quoted-line", line=line, ended=yes_no(ended), last=yes_no(at == most - 1))
            blocks.append(Body(f"{key}/{at + 1}", text, source, quoted=True))
