"""Numbers the paragraphs, recommendations, headings, footnotes and annexes of the whole report.

The numbers are the same in every language, so that references match; the packs speak the labels.
"""

from __future__ import annotations

from dataclasses import replace

from wgdesk.report.facts import Count, Ordinal
from wgdesk.report.tree import Annex, Block, Caption, Heading, Paragraph, Say, Section, say


def number(sections: tuple[Section[Say], ...]) -> tuple[Section[Say], ...]:
    """Return the sections with all labels set."""
    counter = _Counter(sections)
    return tuple(
        replace(section, blocks=tuple(counter.numbered(block) for block in section.blocks))
        for section in sections
    )


class _Counter:
    def __init__(self, sections: tuple[Section[Say], ...]) -> None:
        blocks = [block for section in sections for block in section.blocks]
        self._alone = _single_subheadings(blocks)
        self._annexes = sum(isinstance(block, Annex) for block in blocks)
        self._n = {"section": 0, "sub": 0, "paragraph": 0, "caption": 0, "note": 0, "annex": 0}

    def _next(self, what: str) -> Count:
        self._n[what] += 1
        return Count(self._n[what])

    def numbered(self, block: Block[Say]) -> Block[Say]:
        """Return the block with its label. Must be called in the order of the blocks."""
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                notes = tuple(
                    replace(note, label=say("label-note", n=self._next("note"))) for note in block.notes
                )
                label = say("label-paragraph", n=self._next("paragraph"))
                return replace(block, label=label, notes=notes)
            case Caption():
                return replace(block, text=say("recommendation-label", n=self._next("caption")))
            case Annex():
                n = self._next("annex").n
                shown = Count(n if self._annexes > 1 else 0)
                return replace(block, label=say("label-annex", n=shown, ordinal=Ordinal(n)))
            case _:
                return block

    def _heading(self, block: Heading[Say]) -> Heading[Say]:
        if block.level == 1:
            self._n["sub"] = 0
            return replace(block, label=say("label-section", n=self._next("section")))
        if block.key in self._alone:
            return block  # "if there is an A heading there must also be a B" (UN Editorial Manual)
        return replace(block, label=say("label-subsection", n=self._next("sub")))


def _single_subheadings(blocks: list[Block[Say]]) -> set[str]:
    """Return the keys of second-level headings that are the only one in their section."""
    alone: set[str] = set()
    group: list[str] = []
    for block in blocks:
        if isinstance(block, Heading):
            if block.level == 1:
                alone.update(group if len(group) == 1 else ())
                group = []
            else:
                group.append(block.key)
    alone.update(group if len(group) == 1 else ())
    return alone
