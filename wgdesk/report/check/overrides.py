"""Checks the texts that people have written in place of generated ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wgdesk.phrasing.tree import Block, Paragraph, Source, Text, plain
from wgdesk.report.check.actions import bracketed
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.generated import Standing, standing

_SHOWN = 90  # characters of a text that a line of findings shows


def overrides(asked: CheckedReport) -> Iterator[Finding]:
    """Texts missing in this language, with square brackets, whose facts changed or whose block is gone."""
    for block, override in asked.record.composition.overrides.items():
        source = Source(override.table, override.id)
        body = override.body.get(asked.lang)
        if override.decided and bracketed(override.body):
            yield finding("amendment-with-brackets", source, "report", block)
        stands = standing(override, asked.generated, asked.lang)
        if stands is Standing.GONE:
            if override.body:
                text = asked.name(override.body)
                yield finding("override-gone", source, "report", text=text, short=short(text))
        elif body is None and override.decided:
            yield finding("amendment-missing", source, "report", block)
        elif body is None and override.body:
            text = short(asked.name(override.body))
            yield finding("override-one-language", source, "report", block, text=text)
        elif stands is Standing.STALE:
            then, now = override.generated.get(asked.lang) or "", asked.generated[block].text
            texts = {"then": then, "now": now, "text": body or "", "short": short(now)}
            told = finding("override-stale", source, "report", block, **texts)
            yield replace(told, blocks=(block,))


def short(text: str) -> str:
    """Return the beginning of a text, as long as a line of the list of findings can show."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rpartition(' ')[0] or line[:_SHOWN]}…"


def paragraph_facts(block: Block[Text]) -> dict[str, str]:
    """Return the number of a paragraph, in European digits, and the beginning of its text.

    A block other than a paragraph has no number.
    """
    label = plain(block.label) if isinstance(block, Paragraph) and block.label else ""
    number = "".join(str(int(sign)) for sign in label if sign.isdecimal())
    return {"n": number, "text": short(plain(getattr(block, "text", ())))}
