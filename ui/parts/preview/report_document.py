"""The text document of the preview: each block of the report is a group of text blocks, replaced by key."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QPointF, QUrl
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from ui.parts.preview.block_changes import BlockChange, ReportBlocks, changes
from ui.parts.preview.block_setting import Setting, TextLine, is_justified
from ui.parts.preview.justify import WANTED
from wgdesk.phrasing.held_sentences import keys_of
from wgdesk.phrasing.tree import Block, Role, Text
from wgdesk.report.render.style import BlockKind

MASTHEAD_LINES = 9  # the most that a masthead has


class ReportDocument(QTextDocument):
    """Holds a report. It never loads a picture, a style sheet or any other file."""

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.blocks: list[Block[Text]] = []
        self._counts: list[int] = []  # text blocks of each block
        self._starts: list[int] = [0]  # number of the first text block of each block, and of the end
        self.lines: list[list[TextLine]] = []
        self.beside: QTextBlock | None = None  # the line moved up beside others

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Load nothing: the text is data, and must never make the program open a file."""
        return None

    # -- finding blocks ------------------------------------------------------------------------------------

    def key_of(self, text_block: QTextBlock) -> str:
        """Return the key of the block that contains a text block; empty in an empty report."""
        place = self.place_of(text_block.blockNumber())
        return self.blocks[place].key if place is not None else ""

    def place_of(self, number: int) -> int | None:
        """Return the index of the block that contains the text block ``number``; None if none does."""
        place = bisect_right(self._starts, number) - 1
        return place if 0 <= place < len(self.blocks) else None

    def first_text_block(self, place: int) -> QTextBlock:
        """Return the first text block of the block with index ``place``."""
        return self.findBlockByNumber(self._starts[place])

    def last_text_block(self, place: int) -> QTextBlock:
        """Return the last text block of the block with index ``place``."""
        return self.findBlockByNumber(self._starts[place + 1] - 1)

    def place(self, key: str) -> int | None:
        """Return the index of the block with ``key``, or with a sentence that has it; else None."""
        return next((at for at, block in enumerate(self.blocks) if key in keys_of(block)), None)

    # -- writing blocks ------------------------------------------------------------------------------------

    def show_blocks(self, blocks: ReportBlocks, setting: Setting) -> int:
        """Show ``blocks``; return how many had to be written, as equal blocks stay untouched."""
        count = 0
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for change in changes(self.blocks, blocks):
            self._carry_out(change, setting, cursor)
            count += len(change.blocks)
        cursor.endEditBlock()
        self.lay_out()
        return count

    def lay_out(self) -> None:
        """Lay out the whole document now.

        Qt does it in steps, and a block without a layout has no position to paint at.
        """
        self.documentLayout().documentSize()
        self.beside = self._moved_beside()

    def masthead(self) -> int:
        """Return the number of blocks in the masthead of a United Nations page; 0 on a plain page."""
        beside = (n for n, group in enumerate(self.lines[:MASTHEAD_LINES]) if group[0].beside)
        return next(beside, -1) + 1

    def _moved_beside(self) -> QTextBlock | None:
        """Move the last line of a masthead up beside the lines on distribution, and return it."""
        kinds = [group[0].kind for group in self.lines[: self.masthead()]]
        if BlockKind.MASTHEAD not in kinds:
            return None
        moved = self.first_text_block(len(kinds) - 1)
        first = self.first_text_block(kinds.index(BlockKind.MASTHEAD)).layout().position()
        moved.layout().setPosition(QPointF(moved.layout().position().x(), first.y()))
        return moved

    def reset(self) -> None:
        """Remove everything, so that all is written again, in another size or language."""
        self.clear()
        self.setDocumentMargin(0)
        self.blocks, self._counts, self._starts, self.lines = [], [], [0], []

    def _carry_out(self, change: BlockChange, setting: Setting, cursor: QTextCursor) -> None:
        lines = [list(setting.lines(block)) for block in change.blocks]
        flat = [line for group in lines for line in group]
        first, last = self._starts[change.first], self._starts[change.last]
        if first == last:
            self._insert(first, flat, setting, cursor)
        else:
            self._replace(first, last, flat, setting, cursor)
        self.blocks[change.first : change.last] = change.blocks
        self._counts[change.first : change.last] = [len(group) for group in lines]
        self.lines[change.first : change.last] = lines
        self._starts = [0, *accumulate(self._counts)]

    def _insert(self, number: int, lines: list[TextLine], setting: Setting, cursor: QTextCursor) -> None:
        if not self.blocks and lines:  # the empty text block that every document has
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            self._write(lines, setting, cursor)
            return
        if number < self._starts[-1]:
            cursor.setPosition(self.findBlockByNumber(number).position())
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock()
        self._write(lines, setting, cursor)

    def _replace(
        self, first: int, last: int, lines: list[TextLine], setting: Setting, cursor: QTextCursor
    ) -> None:
        keep = QTextCursor.MoveMode.KeepAnchor
        begin, end = self.findBlockByNumber(first), self.findBlockByNumber(last - 1)
        if lines:
            cursor.setPosition(begin.position())
            cursor.setPosition(end.position() + end.length() - 1, keep)
            cursor.removeSelectedText()
            self._write(lines, setting, cursor)
        elif end.next().isValid():
            cursor.setPosition(begin.position())
            cursor.setPosition(end.next().position(), keep)
            cursor.removeSelectedText()
        else:  # the last block: remove the separator before it too, if there is one
            before = begin.previous()
            cursor.setPosition(before.position() + before.length() - 1 if before.isValid() else 0)
            cursor.movePosition(QTextCursor.MoveOperation.End, keep)
            cursor.removeSelectedText()

    def _write(self, lines: list[TextLine], setting: Setting, cursor: QTextCursor) -> None:
        """Write lines into the empty text block at the cursor, and into new ones after it."""
        for at, line in enumerate(lines):
            if at:
                cursor.insertBlock()
            cursor.setBlockFormat(setting.block_format(line))
            cursor.setBlockCharFormat(
                setting.char_format(setting.look.style(line.kind), Role.PLAIN, line.rtl)
            )
            for text, char_format in setting.pieces(line):
                cursor.insertText(text, char_format)
            cursor.block().setUserState(WANTED if is_justified(setting.look, line) else 0)
