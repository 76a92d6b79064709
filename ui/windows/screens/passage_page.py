"""The page of the public display with the passage of the report that is being adopted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF

from ui.look.change_marks import MARKED
from ui.look.speech import isolated, symbol
from ui.state.room_view import PassageShown
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.marked_block import MarkedBlock
from ui.windows.screens.pieces import Box, Piece, TextPiece
from ui.windows.screens.type_setting import PITCH, ColouredRun, Maker, TextBlock, largest
from wgdesk.words.differences import ComparedWords, WordChange

# Lengths for a window 768 pixels high.
_SIDE, _TOP, _FOOT = 64, 40, 32
_HEAD, _NAME, _SECTION, _LEGEND = 22, 34, 22, 18
_TEXT = 46  # the largest type of the text, of Latin letters
_GAP, _COLUMNS = 14, 48
_NOT_THERE = "[...]"  # stands for a text that is lacking


class PassagePage:
    """Lays out a passage: its item and symbol, its number and section, and its words in each language.

    The languages stand beside each other in type of one size, the largest in which each has room. Of who asks
    for what, and from which facts it comes, nothing is shown.
    """

    def __init__(self, canvas: Canvas, passage: PassageShown, item: str) -> None:
        """``item``: the name of the item being considered."""
        self._canvas, self._passage, self._item = canvas, passage, item
        self._side = canvas.u(_SIDE)
        self._wide = canvas.width() - 2 * self._side

    def pieces(self) -> dict[str, Piece]:
        """Return all that is to be drawn."""
        found: dict[str, Piece] = {}
        y = self._head(found)
        y = self._title(found, y) + self._canvas.u(_GAP)
        foot = self._legend(found)
        self._texts(found, QRectF(self._side, y, self._wide, foot - y))
        return found

    def _put(self, block: TextBlock, y: float, *, start: bool = True) -> TextPiece:
        """Return a block at the start or the end of the line."""
        left = self._canvas.rtl != start
        x = self._side if left else self._canvas.width() - self._side - block.room
        return TextPiece(QPointF(x, y), block)

    def _head(self, found: dict[str, Piece]) -> float:
        canvas, y = self._canvas, self._canvas.u(_TOP)
        code = canvas.line(symbol(self._passage.symbol), "ink_3", _HEAD, self._wide / 2)
        item = canvas.line(self._item, "ink_3", _HEAD, self._wide - code.room - canvas.u(_COLUMNS))
        found["head"], found["symbol"] = self._put(item, y), self._put(code, y, start=False)
        return y + max(item.height, code.height)

    def _title(self, found: dict[str, Piece], y: float) -> float:
        canvas = self._canvas
        for key, text, tone, size, weight in (
            ("name", self._passage.name, "ink", _NAME, 700),
            ("section", self._passage.section, "ink_2", _SECTION, 400),
        ):
            if text:
                make, most = canvas.maker([ColouredRun(isolated(text), tone)], weight), round(canvas.u(size))
                block = largest(make, self._wide, most * PITCH * 2, most, lines=2)
                found[key] = self._put(block, y)
                y += block.height
        return y

    def _legend(self, found: dict[str, Piece]) -> float:
        """Say at the foot what the marks mean, if there are any; return where the room above it ends."""
        canvas, x, height = self._canvas, 0.0, 0.0
        bottom = canvas.height() - canvas.u(_FOOT)
        for name, change in self._marked():
            make = self._maker(canvas.app.speech.lang, [ComparedWords(canvas.app.speech.say(name), change)])
            size = round(canvas.u(_LEGEND))
            block = make(size, make(size, self._wide).width + 1)
            at = canvas.width() - self._side - x - block.room if canvas.rtl else self._side + x
            found[name] = TextPiece(QPointF(at, bottom - block.height), block)
            x, height = x + block.room + canvas.u(28), block.height
        if not height:
            return bottom
        line = QRectF(self._side, bottom - height - canvas.u(_GAP), self._wide, max(1.0, canvas.u(1)))
        found["rule"] = Box(line, canvas.colour("line"))
        return line.top() - canvas.u(_GAP)

    def _marked(self) -> Iterator[tuple[str, WordChange]]:
        """Yield the marks that are seen: the phrase that explains one, and how it looks."""
        words = [one for _, words in self._passage.texts for one in words]
        for change in MARKED:
            if any(one.change == change for one in words):
                yield f"display-{change}", change
        standing = "".join(one.text for one in words if one.stands)
        if "[" in standing.replace(_NOT_THERE, ""):
            yield "display-bracket", "kept"

    def _texts(self, found: dict[str, Piece], room: QRectF) -> None:
        canvas, texts, gap = self._canvas, self._passage.texts, self._canvas.u(_COLUMNS)
        width = (room.width() - gap * (len(texts) - 1)) / max(1, len(texts))
        makers = {lang: self._maker(lang, words) for lang, words in texts}
        most = round(canvas.u(_TEXT))
        fitted = [largest(make, width, room.height(), most) for make in makers.values()]
        size = min((one.asked for one in fitted if isinstance(one, MarkedBlock)), default=most)
        for at, (lang, make) in enumerate(makers.items()):
            x = at * (width + gap)
            left = room.right() - x - width if canvas.rtl else room.left() + x
            found[f"text-{lang}"] = TextPiece(QPointF(left, room.top()), make(size, width))
            if at:
                middle = left + width + gap / 2 if canvas.rtl else left - gap / 2
                line = QRectF(middle, room.top(), max(1.0, canvas.u(1)), room.height())
                found[f"between-{lang}"] = Box(line, canvas.colour("line"))

    def _maker(self, lang: str, words: Sequence[ComparedWords]) -> Maker:
        return lambda size, width: MarkedBlock(words, lang, self._canvas.colour, size=size, width=width)
