"""Finds the blocks of the report that show a finding, and the gaps for which there is no finding."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import replace

from wgdesk.panel_rows import panel_of
from wgdesk.phrasing.held_sentences import holds_of
from wgdesk.phrasing.tree import Block, Role, Source, Text
from wgdesk.report.check.finding import Finding
from wgdesk.report.check.finding_kinds import KINDS
from wgdesk.report.check.overrides import paragraph_facts
from wgdesk.words.variants import yes_no

BlocksByKey = Mapping[str, Block[Text]]


def placed(found: Iterable[Finding], blocks: BlocksByKey) -> tuple[Finding, ...]:
    """Return the findings with the blocks that show them, and a finding for every other gap in the report.

    They are in the order of the report; those that no block shows come last.
    """
    by_source: dict[Source, list[str]] = {}
    for key, block in blocks.items():
        sources = {getattr(block, "source", None), *(one.source for one in holds_of(block))}
        for source in filter(None, sources):
            by_source.setdefault(source, []).append(key)
    whole = {one.key: key for key, block in blocks.items() for one in holds_of(block)}
    findings = [
        _shown_doubt(one, blocks) if one.key == "doubt" else _shown(one, blocks, by_source)
        for one in (_in_whole(finding, whole) for finding in found)
    ]
    order = {key: place for place, key in enumerate(blocks)}
    findings = _once(findings, order)
    covered = {key for finding in findings if _stands(finding) for key in finding.blocks}
    # Every other block with brackets gets a finding of its own, so that no gap can get into a final report.
    for key, block in blocks.items():
        if key not in covered and _has_gap(block):
            source = getattr(block, "source", None)
            panel = panel_of(source.table) if source is not None else "report"
            told = paragraph_facts(block)
            facts = tuple(sorted((told | {"numbered": yes_no(bool(told["n"]))}).items()))
            findings.append(Finding("gap", facts, source, panel, key, blocks=(key,)))
    return tuple(sorted(findings, key=lambda finding: order.get(finding.block, len(order))))


def _in_whole(finding: Finding, whole: Mapping[str, str]) -> Finding:
    """Return a finding on a sentence as one on the paragraph that holds it."""
    if not whole:
        return finding
    blocks = tuple(dict.fromkeys(whole.get(key, key) for key in finding.blocks))
    return replace(finding, block=whole.get(finding.block, finding.block), blocks=blocks)


def _once(findings: Iterable[Finding], order: Mapping[str, int]) -> list[Finding]:
    """Return the findings; a name that a delegation lacks is told of once, wherever the report needs it.

    ``order`` has the place of each block in the report.
    """
    told: dict[Hashable, Finding] = {}
    for one in findings:
        known: Hashable = one.facts if one.key == "delegation-name-missing" else len(told)
        first = told.setdefault((one.key, known), one)
        if first is not one:
            every = {*first.blocks, *one.blocks}
            blocks = tuple(sorted(every, key=lambda key: order.get(key, len(order))))
            told[one.key, known] = replace(first, block=blocks[0] if blocks else "", blocks=blocks)
    return list(told.values())


def _stands(finding: Finding) -> bool:
    """Return whether no final report can have the brackets of a finding.

    That is so if it cannot be accepted, or if a final report drops the brackets.
    """
    kind = KINDS[finding.key]
    return kind.drops_brackets or (kind.blocks and kind.concerns is None)


def _shown(finding: Finding, blocks: BlocksByKey, by_source: Mapping[Source, list[str]]) -> Finding:
    """Return a finding with its block: the first block of its row that has a gap, else the first one."""
    keys = by_source.get(finding.source, []) if finding.source else []
    gaps = [key for key in keys if _has_gap(blocks[key])]
    block = finding.block or next(iter(gaps or keys), "")
    own = tuple(key for key in finding.blocks if key in gaps)
    return replace(finding, block=block, blocks=own or ((block,) if block else ()))


def _shown_doubt(finding: Finding, blocks: BlocksByKey) -> Finding:
    """Return a doubt with every block that brackets it; the fact ``printed`` says whether there is any."""
    keys = tuple(key for key in finding.blocks if key in blocks and _has_gap(blocks[key]))
    facts = tuple(sorted((*finding.facts, ("printed", yes_no(bool(keys))))))
    return replace(finding, facts=facts, block=keys[0] if keys else "", blocks=keys)


def _has_gap(block: Block[Text]) -> bool:
    return any(span.role in (Role.DOUBT, Role.MISSING) for text in texts_of(block) for span in text)


def texts_of(block: Block[Text]) -> Iterator[Text]:
    """Yield every text of a block, with its label and its notes."""
    for name in ("text", "label"):
        text = getattr(block, name, None)
        if text is not None:
            yield text
    for row in (getattr(block, "head", ()), *getattr(block, "rows", ())):
        yield from row
    for note in getattr(block, "notes", ()):
        yield note.text
