"""The body of a Word report: one function for each kind of block, which returns its XML as a string.

Word counts the numbers that it can print (``docx_numbers``); others are plain text before a tab. Footnotes
are real ones, with the report's own marks. Text of the other direction is in runs of its own, because Word
orders runs by their direction property. LibreOffice orders letters only by UAX 9; where UAX 9 would tear one
apart, we put it between two invisible direction marks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from wgdesk.phrasing.no_breaks import respelled
from wgdesk.phrasing.tree import (
    NO_BREAK,
    Annex,
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    LineRole,
    Note,
    Paragraph,
    Role,
    Table,
    Text,
    TitleLine,
    notes_of,
    plain,
)
from wgdesk.report.render.docx_numbers import NOT_COUNTED, CountedLabels, is_counted
from wgdesk.report.render.docx_spacers import RULE, TABLE_GAP
from wgdesk.report.render.docx_styles import (
    BOLD,
    DIRECTION,
    DOCUMENT,
    DOUBT,
    ITALIC,
    JOB,
    LEFT_OUT,
    MARK,
    MISSING,
    NAMES,
    REFERENCE,
    chapter_properties,
    outside_label,
)
from wgdesk.report.render.docx_tables import written_table
from wgdesk.report.render.docx_xml import TAB, bidi, bookmark, paragraph, run, twips, words
from wgdesk.report.render.docx_xml import field as word_field
from wgdesk.report.render.heading_gaps import space_above
from wgdesk.report.render.kept_together import announces, last_but_one
from wgdesk.report.render.links import Links
from wgdesk.report.render.runs import MASTHEAD, RoleRun, cut, foreign, letters, reordering, stretches
from wgdesk.report.render.style import LINE_KINDS, BlockKind, BlockStyle, ReportStyle, kind_of
from wgdesk.words.digits import EUROPEAN

# In justified Arabic lines, LibreOffice 25.2 lays out some no-break spaces for ever, as between the two words
# for October, and may lose a number beside one. Marks and other runs do not help. Between digits they do no
# harm.
_UNSAFE = re.compile(f"(?<!\\d){NO_BREAK}|{NO_BREAK}(?!\\d)")
_CHARACTERS = {
    Role.PLAIN: None,
    Role.STRESS: None,
    Role.DOUBT: DOUBT,
    Role.MISSING: MISSING,
    Role.REFERENCE: REFERENCE,
    Role.DOCUMENT: DOCUMENT,
    Role.ITALIC: ITALIC,
    Role.BOLD: BOLD,
}
_KEPT = "<w:keepNext/>"  # on one page with the next paragraph
_TO_THE_RIGHT, _TO_THE_LEFT = "\u200e", "\u200f"  # direction marks, which are invisible


@dataclass
class BodyWriter:
    """Writes blocks in order, and collects what belongs to other parts of the file.

    These are ``footnotes``, and ``job``, the runs of the job number for the footer of the first page.
    """

    document: Document
    sheet: ReportStyle
    footnotes: list[str] = field(default_factory=list)
    job: str = ""
    numbers: CountedLabels = field(init=False)

    def __post_init__(self) -> None:
        """Find the targets of links."""
        self.rtl = self.document.rtl
        self.numbers = CountedLabels(counts=not self.rtl and self.document.digits == EUROPEAN)
        self._links = Links.of(self.document)
        self._notes = {note.key: note for block in self.document.blocks for note in notes_of(block)}
        self._mentioned: set[str] = set()
        self._counted = self._numbers_of_paragraphs()
        self._in_masthead = False
        self._level = 0  # of the last heading of a section; Word counts from 0, so below it
        self._above: Block[Text] | None = None  # the block before the one that is written
        self._before: Block[Text] | None = None
        self._before_last = last_but_one(self.document.blocks)

    def _numbers_of_paragraphs(self) -> dict[str, str]:
        """Return the numbers that Word counts, by the keys of their paragraphs."""
        labels = {
            block.key: plain(block.label or ())
            for block in self.document.blocks
            if isinstance(block, Paragraph) and self.numbers.counts
        }
        return {key: label[:-1] for key, label in labels.items() if is_counted(label)}

    def block(self, block: Block[Text]) -> str:
        """Return the XML of one block; raises ``TypeError`` if its type is unknown."""
        rule = self._rule_before(block)
        self._above, self._before = self._before, block
        match block:
            case TitleLine():
                return rule + self.line(block)
            case Heading():
                self._level = block.level
                return rule + self.heading(block)
            case Paragraph():
                return rule + self.paragraph(block)
            case Item():
                text = self.text(block.text)
                kept = _KEPT if block.key in self._before_last else _kept(block.text)
                return rule + self.labelled(kind_of(block), block.key, block.label, text, kept)
            case Caption():
                outline = f'<w:outlineLvl w:val="{self._level}"/>'  # a heading under that of its section
                caption = self.labelled(
                    BlockKind.CAPTION, block.key, None, self.text(block.text), end=outline
                )
                return rule + caption
            case Body():
                return rule + self.body(block)
            case Annex():
                self._level = 1
                return rule + self.annex(block)
            case Table():
                return rule + self.table(block)
            case _:
                raise TypeError(f"a {type(block).__name__} cannot be set in Word")

    def _rule_before(self, block: Block[Text]) -> str:
        """Return the rule under the masthead if ``block`` is the first one after it, else nothing."""
        was = self._in_masthead
        self._in_masthead = isinstance(block, TitleLine) and block.role in MASTHEAD
        return paragraph(RULE, "") if was and not self._in_masthead else ""

    def line(self, line: TitleLine[Text]) -> str:
        """Return a line of masthead or title. The job number is kept for the footer of the first page."""
        if line.role is LineRole.JOB:
            self.job = self.text(line.text, style=JOB)
            return ""
        text = self.text(line.text, rtl=self.rtl and line.role not in MASTHEAD)
        return paragraph(NAMES[LINE_KINDS[line.role]].id, self.marked(line.key, text))

    def heading(self, block: Heading[Text]) -> str:
        """Return a heading; under another heading, or the title, it has another gap above it."""
        kind, space = kind_of(block), space_above(block, self._above, self.sheet)
        gap = "" if space is None else f'<w:spacing w:before="{twips(space)}"/>'
        if block.apart != "no":
            begun = chapter_properties(self.sheet, gap, page=block.apart == "page")
            return paragraph(NAMES[kind].id, self.on_two_lines(block), begun)
        return self.labelled(kind, block.key, block.label, self.text(block.text), gap=gap)

    def paragraph(self, block: Paragraph[Text]) -> str:
        """Return a numbered paragraph. A note whose mark is not in the text gets it at the end."""
        text = self.text(block.text)
        for note in block.notes:
            if note.key not in self._links.marked:
                text += self.mark(plain(note.label or ()), note.key)
        return self.labelled(BlockKind.PARAGRAPH, block.key, block.label, text, _kept(block.text))

    def labelled(
        self,
        kind: BlockKind,
        key: str,
        label: Text | None,
        text: str,
        kept: str = "",
        gap: str = "",
        end: str = "",
    ) -> str:
        """Return a paragraph; a label that Word does not count comes before its text, followed by a tab.

        A tab comes before it too if it ends outside the text. ``kept``, ``gap`` and ``end`` are properties
        before the indents, at their place in the schema, and after them.
        """
        style = self.sheet.style(kind)
        counted = self.numbers.properties(kind, plain(label or ()))
        if counted is not None:
            return paragraph(NAMES[kind].id, self.marked(key, text), kept + counted + gap)
        if kind is BlockKind.PARAGRAPH and self.numbers.counts:
            kept += NOT_COUNTED
        if label is None:
            first = f'<w:ind w:left="{twips(style.indent)}" w:firstLine="{twips(style.first)}"/>'
            return paragraph(NAMES[kind].id, self.marked(key, text), kept + gap + first + end)
        number = self._before_label(style) + self.text(label) + run(TAB, rtl=self.rtl)
        stop, indent = outside_label(self.sheet, kind) if self.numbers.counts else ("", "")
        properties = kept + stop + gap + indent
        return paragraph(NAMES[kind].id, self.marked(key, number + text), properties)

    def _before_label(self, style: BlockStyle) -> str:
        """Return the tab with which a label that ends outside the text begins."""
        return "" if style.label_end is None else run(TAB, rtl=self.rtl)

    def body(self, body: Body[Text]) -> str:
        """Return unnumbered text, in the other direction if all its letters belong to that direction."""
        rtl = self.rtl is not foreign(body.text, self.rtl)
        turned = "" if rtl is self.rtl else bidi(rtl)
        return paragraph(
            NAMES[kind_of(body)].id, self.marked(body.key, self.text(body.text, rtl=rtl)), turned
        )

    def annex(self, block: Annex[Text]) -> str:
        """Return label and title of an annex; the gap between them is larger than that of two lines."""
        label, title = NAMES[BlockKind.ANNEX_LABEL].id, NAMES[BlockKind.ANNEX_TITLE].id
        begun = paragraph(label, self.marked(block.key, self.text(block.label or ())))
        return begun + (paragraph(title, self.text(block.text)) if block.text else "")

    def on_two_lines(self, block: Heading[Text]) -> str:
        """Return label and title as two lines of one paragraph, which is one entry in a table of contents."""
        label, title = self.text(block.label or ()), self.text(block.text)
        between = run("<w:br/>", rtl=self.rtl) if block.text else ""
        return self.marked(block.key, label + between + title)

    def table(self, table: Table[Text]) -> str:
        """Return a table between two gaps; the key of the table is marked in its first cell."""
        gap = paragraph(TABLE_GAP, "")

        def cell(kind: BlockKind, text: Text, key: str, *, kept: bool, gaps: str) -> str:
            said = self.marked(key, self.text(text))
            return paragraph(NAMES[kind].id, said, (_KEPT if kept else "") + gaps)

        return f"{gap}{written_table(table, self.sheet, cell, rtl=self.rtl)}{gap}"

    def marked(self, key: str, content: str) -> str:
        """Return ``content``, inside a bookmark if a reference leads to the block ``key``."""
        number = self._links.referred.get(key)
        if number is None:
            return content
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{bookmark(number)}"/>{content}'
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def text(
        self, text: Text, *, rtl: bool | None = None, in_note: bool = False, style: str | None = None
    ) -> str:
        """Return the runs of a spoken text.

        ``rtl`` is the direction of the paragraph, by default that of the report. ``in_note``: a footnote
        cannot have footnotes, so marks in it are only raised letters. ``style`` is a character style for the
        whole text, instead of those of its roles.
        """
        base = self.rtl if rtl is None else rtl
        line = letters(text)
        at = stretches(line, base)
        if base or at:
            text = respelled(text, _UNSAFE.sub(" ", plain(text)))
        torn = {at.index(stretch) for stretch in reordering(line, base)}
        bound = _direction(rtl=not base)
        xml, inside = "", None
        for part in cut(text, at):
            if part.stretch != inside:
                xml += bound * ((inside in torn) + (part.stretch in torn))
                inside = part.stretch
            if part.role is Role.NOTE:
                xml += self.mark(part.text, "" if in_note else part.target)
            else:
                xml += self.piece(part, rtl=base is (part.stretch is None), style=style)
        return xml + bound * (inside in torn)

    def piece(self, part: RoleRun, *, rtl: bool, style: str | None = None) -> str:
        """Return one run in the style of its role, or in ``style``; a reference becomes a link.

        Raises ``TypeError`` if Word has no style for the role.
        """
        if part.role not in _CHARACTERS:
            raise TypeError(f"text in the role {part.role} cannot be set in Word")
        named = style or _CHARACTERS[part.role]
        if part.role is Role.DOCUMENT:
            return word_field(f'HYPERLINK "{part.target}"', part.text, rtl=rtl, style=named)
        number = self._links.referred.get(part.target) if part.role is Role.REFERENCE else None
        if number is None:
            return run(words(part.text), rtl=rtl, style=named)
        counted = self._counted.get(part.target, "")
        said = part.text.removesuffix(counted)
        again = bool(counted) and said != part.text and not said[-1:].isdecimal()
        text = said if again else part.text
        xml = run(words(text), rtl=rtl, style=named) if text else ""
        link = f'<w:hyperlink w:anchor="{bookmark(number)}" w:history="1">{xml}</w:hyperlink>' if xml else ""
        if again:  # a field, so that the number is right after an editor has inserted a paragraph
            link += word_field(f"REF {bookmark(number)} \\n \\h", counted, rtl=rtl, style=named)
        return link

    def mark(self, text: str, key: str) -> str:
        """Return a footnote mark.

        Only the first mention can be a real footnote; later ones are raised letters. The mark is text after
        the reference (ECMA-376 part 1, 17.11.14), in a run of its own. This is for LibreOffice: it takes the
        letters in the run of the reference as its own mark, repeats them in the note, and doubles a mark
        longer than one letter. So that run gets one invisible letter, and a mark of one letter another one,
        since LibreOffice would take it too.
        """
        unseen = _TO_THE_LEFT if self.rtl else _TO_THE_RIGHT
        shown = run(words(text), rtl=self.rtl, style=MARK)
        note = self._notes.get(key)
        if note is None or key in self._mentioned:
            return shown
        self._mentioned.add(key)
        number = len(self._mentioned)
        self.footnotes.append(self.footnote(note, number))
        reference = f'<w:footnoteReference w:customMarkFollows="1" w:id="{number}"/>'
        if len(text) == 1:
            shown = run(words(text + unseen), rtl=self.rtl, style=MARK)
        return run(reference + words(unseen), rtl=self.rtl, style=MARK) + shown

    def footnote(self, note: Note[Text], number: int) -> str:
        """Return a footnote: its label as plain text, a tab, its text.

        LibreOffice leaves out the first tab of a footnote, so there is one more, which is hidden in Word.
        """
        label = ""
        if note.label is not None:
            label = run(TAB, rtl=self.rtl, style=LEFT_OUT)
            label += self._before_label(self.sheet.style(BlockKind.NOTE))
            label += run(words(plain(note.label)), rtl=self.rtl, style=MARK) + run(TAB, rtl=self.rtl)
        text = label + self.text(note.text, in_note=True)
        return f'<w:footnote w:id="{number}">{paragraph(NAMES[BlockKind.NOTE].id, text)}</w:footnote>'


def _direction(*, rtl: bool) -> str:
    """Return an invisible direction mark, in its own style so that an editor can find or remove all."""
    return run(words(_TO_THE_LEFT if rtl else _TO_THE_RIGHT), rtl=rtl, style=DIRECTION)


def _kept(text: Text) -> str:
    """Return the property that keeps a paragraph with the next one, if its text announces it."""
    return _KEPT if announces(text) else ""
