"""Settles how a report names the body and organizations where it first mentions them, in one language.

By an option the numbered paragraph that first names the body does so in full, whatever heading stands above
it: "The High-level Committee on South-South Cooperation adopted the following decisions" (A/80/39, A/80/16,
A/80/33, E/2025/24, 26, 27, 31, 42, 43 and 44), unless what established it comes first, which introduces it
(A/80/21). On organizations see ``abbreviations``.
"""

from __future__ import annotations

from dataclasses import replace

from wgdesk.phrasing.abbreviations import abbreviated, spell_out
from wgdesk.phrasing.facts import Words
from wgdesk.phrasing.named_facts import NamedFact, names_in, with_names
from wgdesk.phrasing.printed_blocks import BlockSpeaker, PrintedBlocks
from wgdesk.phrasing.tree import Annex, Block, Paragraph, Report, Say, Section

_Sections = tuple[Section[Say], ...]


def at_first_mention(report: Report[Say], speaker: BlockSpeaker) -> _Sections:
    """Return the sections of a report with names in full, or spelled out, where they are first printed."""
    printed = PrintedBlocks(report.sections, speaker)
    if report.body is not None and speaker.options.choice("body_first_named") == "full":
        _name_body(printed, *report.body)
    for forms in abbreviated(printed):
        spell_out(printed, forms)
    return printed.sections()


def as_at_first_mention(generated: _Sections, before: _Sections, after: _Sections) -> _Sections:
    """Return generated sections, where the names that differ in ``before`` and ``after`` are as in ``after``.

    Both are those of the printed report: what people have added decides where something is first named.
    """
    changed: dict[str, tuple[list[NamedFact], list[NamedFact]]] = {}
    for section, then in zip(before, after, strict=True):
        for block, told in zip(section.blocks, then.blocks, strict=True):
            if block is not told:
                changed[block.key] = names_in(block), names_in(told)

    def renewed(block: Block[Say]) -> Block[Say]:
        known, told = changed.get(block.key, ([], []))
        if not told or names_in(block) != known:
            return block
        following = iter(told)
        return with_names(block, lambda _: next(following))

    return tuple(replace(section, blocks=tuple(map(renewed, section.blocks))) for section in generated)


def _name_body(printed: PrintedBlocks, short: Words, full: Words) -> None:
    """Name the body in full in the first numbered paragraph that names it."""
    name = full.get(printed.speaker.lang)
    if not name or short == full:
        return

    def in_full(named: NamedFact) -> NamedFact:
        return full if named == short else named

    for at, block in enumerate(printed.blocks):
        if isinstance(block, Annex) or (isinstance(block, Paragraph) and _establishes(block)):
            return
        if not isinstance(block, Paragraph):
            continue
        first = printed.first_changed(at, in_full, before=printed.text(at).find(name))
        if first is not None:
            printed.put(at, first)
        if first is not None or name in printed.text(at):
            return


def _establishes(block: Paragraph[Say]) -> bool:
    """Return whether a paragraph is typed and tells of the mandate, in which the body is introduced."""
    return block.source is not None and block.source.table == "mandate"
