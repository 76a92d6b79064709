"""Puts sentences on the session, its opening and who attended into paragraphs, as options of the body ask.

"The Commission held its sixty-eighth session in Vienna. On 10 March, the Chair opened the session." is one
paragraph in E/2025/28 and E/2025/33; in E/2025/39, 43 and 44 the opening and the course of the session are
another. Who attended is one in E/2025/26, 27, 28, 32 and A/80/39. Elections, tables and what others said keep
paragraphs of their own, and so does what people add.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wgdesk.phrasing.held_sentences import ends_paragraph, held
from wgdesk.phrasing.tree import Block, Heading, Paragraph, Say, Section, say
from wgdesk.reads.values.composition import Composition
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.item_paragraphs import of_body, of_points
from wgdesk.rules.outline import section_of

_OPENING = ("opening", "meetings")
_HELD = ("organizational", "held", "convened")
# What a sentence is about, by the beginning of its key.
_ABOUT = {
    "session": (
        "introduction/",
        *(f"{key}/{what}" for key in _OPENING for what in _HELD),
    ),
    "course": ("opening/",),
    "attendance": ("attendance/",),
    # These go on with a paragraph, where no heading stands between, and begin none.
    "end": ("adoption/", "closing/"),
}
# Of the opening: the Bureau, which has forms of its own, and who presided.
_APART = tuple(
    f"opening/{what}"
    for what in ("before", "elected", "officer", "designated", "next", "vacant", "presided", "bureau")
)
# Sentences on who attended that list nobody by name.
_NAMELESS = frozenset(
    {
        *("attended-deciders-counted", "attended-observers-counted", "attended-ngos-counted"),
        *("attended-kinds", "attended-kinds-apart", "attended-in-kind", "attended-unnamed"),
        *("attended-other_participants", "members-counted", "observers-invited"),
        *("participants-list", "listed-elsewhere"),
    }
)
_ALONE = ("introduction/", "deliberations/points/")  # two of these, which somebody put apart, stay apart


def in_section_paragraphs(context: Context, made: Sequence[Section[Say]]) -> list[Section[Say]]:
    """Return the sections, their sentences in paragraphs as the options on these have it.

    Where the heading of a section is left out, its first sentences go on with the section before it.
    """
    opening = context.options.choice("opening_paragraphs")
    attendance = context.options.choice("attendance_paragraphs")
    if opening == attendance == "sentence":
        return list(made)
    walk = _Walk(context, opening, attendance)
    for section in made:
        walk.through(section)
    return walk.found()


class _Walk:
    """Goes through the sections, with the sentences of the paragraph that may still go on."""

    def __init__(self, context: Context, opening: str, attendance: str) -> None:
        self._context, self._opening, self._attendance = context, opening, attendance
        self._sections: list[tuple[Section[Say], list[list[Block[Say]]]]] = []
        self._open: list[Block[Say]] = []  # the last of these lists, if it may go on
        self._about = ""

    def found(self) -> list[Section[Say]]:
        """Return the sections that were gone through."""
        return [
            replace(section, blocks=tuple(_whole(those) for those in groups if those))
            for section, groups in self._sections
        ]

    def through(self, section: Section[Say]) -> None:
        """Take the next section."""
        groups: list[list[Block[Say]]] = []
        self._sections.append((section, groups))
        for block in section.blocks:
            about = self._part(section.key, block)
            if self._goes_on(block, about):
                self._open.append(block)
                self._about = self._about if about == "end" else about
                continue
            groups.append([block])
            if isinstance(block, Heading) and _passed_over(self._context.record.composition, block):
                continue
            self._open = groups[-1] if about in ("session", "course", "attendance") else []
            self._about = about

    def _part(self, section: str, block: Block[Say]) -> str:
        """Return what a block is about, if it may stand with others; else nothing."""
        if not isinstance(block, Paragraph) or block.key.startswith(_APART):
            return ""
        if of_points(block):
            first = _first_of(self._context, block)
            if first in ("opening", "meetings", "attendance") and of_body(self._context, block):
                return "attendance" if first == "attendance" else "course"
            if section in _OPENING:  # "In his opening remarks, the Vice-Chair stated that" (E/2025/32, 31)
                return "course"
            return "end" if of_body(self._context, block) else ""
        return next((name for name, keys in _ABOUT.items() if block.key.startswith(keys)), "")

    def _goes_on(self, block: Block[Say], about: str) -> bool:
        if not self._open or not about:
            return False
        last = self._open[-1]
        assert isinstance(last, Paragraph)
        alike = any(last.key.startswith(one) and block.key.startswith(one) for one in _ALONE)
        if ends_paragraph(last) or alike:
            return False
        if {self._about, about} == {"attendance", "course"}:  # all in one where no heading parts them
            return self._attendance == self._opening == "section"  # E/2025/33, 60
        if "attendance" in (self._about, about):
            apart = self._attendance == "lists" and (_names(last) or _names(block))
            return self._attendance != "sentence" and not apart and about in (self._about, "end")
        if self._opening == "parts":
            return about == self._about or (about == "end" and self._about == "course")
        return self._opening == "section"


def _first_of(context: Context, block: Paragraph[Say]) -> str:
    """Return the section before whose own sentences the points of a paragraph stand; "" if before none."""
    row = block.source.row if block.source else None
    kind = next((one.section for one in context.record.points_in_sections if one.id == row), "")
    return section_of(kind) if section_of(kind) != kind else ""


def _names(block: Block[Say]) -> bool:
    """Return whether a sentence on who attended lists them by name."""
    said = block.text if isinstance(block, Paragraph) else say("no-words")
    first = said.fact("first") if said.key == "readings" else said
    return isinstance(first, Say) and first.key not in _NAMELESS


def _passed_over(composition: Composition, heading: Heading[Say]) -> bool:
    """Return whether a heading is left out, and nothing is added where it would stand."""
    left_out = any(one.block == heading.key and not one.whole for one in composition.omissions)
    return left_out and all(one.anchor != heading.key for one in composition.insertions)


def _whole(blocks: Sequence[Block[Say]]) -> Block[Say]:
    sentences = [one for one in blocks if isinstance(one, Paragraph)]
    return held(sentences) if len(sentences) > 1 else blocks[0]
