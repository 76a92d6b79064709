"""The page of the public display with the passage of the report being adopted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPointF, QRectF

from ui.look.change_marks import LEADING, MARKED
from ui.look.speech import isolated, symbol
from ui.state.room_view import PassageShown
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.marked_block import MarkedBlock
from ui.windows.screens.paged_texts import SMALLEST, paged
from ui.windows.screens.pieces import Box, Piece, TextPiece
from ui.windows.screens.type_setting import PITCH, ColouredRun, TextBlock, largest
from wgdesk.words.differences import ComparedWords, WordChange

# Lengths for a window 768 pixels high.
_SIDE, _TOP, _FOOT = 64, 40, 32
_HEAD, _NAME, _SECTION, _LEGEND, _PAGE = 22, 34, 22, 18, 22
_GAP, _COLUMNS, _APART = 14, 48, 28
_NOT_THERE = "[...]"  # stands for a missing text


class PassagePage:
    """Lays out a passage: its item and symbol, its number and section, and its text in each language.

    The languages stand side by side in type of the same size, chosen in steps, and turn pages together. Who
    asks for what, and which facts the text comes from, is not shown.
    """

    def __init__(self, canvas: Canvas, passage: PassageShown, item: str, page: int = 0) -> None:
        """``item``: name of the item under consideration. ``page`` counts from 0."""
        self._canvas, self._passage, self._item = canvas, passage, item
        self.page, self.pages = page, 1  # set by ``pieces``
        self._side = canvas.u(_SIDE)
        self._wide = canvas.width() - 2 * self._side

    def pieces(self) -> dict[str, Piece]:
        """Return everything to draw."""
        found: dict[str, Piece] = {}
        y = self._head(found)
        y = self._title(found, y) + self._canvas.u(_GAP)
        foot = self._canvas.height() - self._canvas.u(_FOOT) - self._foot_height
        self._texts(found, QRectF(self._side, y, self._wide, foot - 2 * self._canvas.u(_GAP) - y))
        legend = self._legend(foot)
        under = {**legend, **self._at_end(foot, sum(one.rect.width() for one in legend.values()))}
        if under:
            top = foot - self._canvas.u(_GAP)
            line = QRectF(self._side, top, self._wide, max(1.0, self._canvas.u(1)))
            found["rule"] = Box(line, self._canvas.colour("line"))
        return {**found, **under}

    @property
    def _foot_height(self) -> float:
        """Return the height of the last line, reserved even if empty: marks must not change the text size."""
        return self._canvas.u(_LEGEND) * LEADING[self._canvas.rtl]

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
        section = [(self._passage.state, "accent"), (self._passage.section, "ink_2")]
        under = [ColouredRun(isolated(text), tone) for text, tone in section if text]
        if len(under) > 1:
            under.insert(1, ColouredRun(" · ", "ink_3"))
        for key, runs, size, weight in (
            ("name", [ColouredRun(isolated(self._passage.name), "ink")], _NAME, 700),
            ("section", under, _SECTION, 400),
        ):
            if any(run.text for run in runs):
                make, most = canvas.maker(runs, weight), round(canvas.u(size))
                block = largest(make, self._wide, most * PITCH * 2, most, lines=2)
                found[key] = self._put(block, y)
                y += block.height
        return y

    def _legend(self, top: float) -> dict[str, Piece]:
        """Return the legend of the marks, at the start of the last line."""
        canvas, x, found = self._canvas, self._side, dict[str, Piece]()
        speech, size = canvas.app.speech, round(canvas.u(_LEGEND))
        for name, change in self._marked():
            words = [ComparedWords(speech.say(name), change)]
            make = partial(MarkedBlock, words, speech.lang, canvas.colour, size=size)
            block = make(width=make(width=self._wide).width + 1)
            at = canvas.width() - x - block.room if canvas.rtl else x
            found[name] = TextPiece(QPointF(at, top), block)
            x += block.room + canvas.u(_APART)
        return found

    def _at_end(self, top: float, taken: float) -> dict[str, Piece]:
        """Return, at the end of the last line, which versions are compared and "2 of 3" if there are pages.

        ``taken``: the width of the legend at its start.
        """
        canvas, speech = self._canvas, self._canvas.app.speech
        said = [self._passage.compared] if self._passage.compared else []
        if self.pages > 1:
            page, pages = speech.figure(self.page + 1), speech.figure(self.pages)
            said.append(speech.say("display-page", page=page, pages=pages))
        if not said:
            return {}
        room = self._wide - taken - canvas.u(_APART) * 5
        block = canvas.line(" · ".join(said), "ink", _PAGE, max(room, self._wide / 4), 600)
        return {"page": self._put(block, top + (self._foot_height - block.height) / 2, start=False)}

    def _marked(self) -> Iterator[tuple[str, WordChange]]:
        """Yield the visible kinds of change: the phrase that explains one, and its mark."""
        words = [word for _, words in self._passage.texts for word in words]
        for change in MARKED:
            if any(word.change == change for word in words):
                yield f"display-{change}", change
        standing = "".join(word.text for word in words if word.stands)
        if "[" in standing.replace(_NOT_THERE, ""):
            yield "display-bracket", "kept"

    def _texts(self, found: dict[str, Piece], room: QRectF) -> None:
        canvas, gap = self._canvas, self._canvas.u(_COLUMNS)
        texts = dict(self._passage.texts)
        width = (room.width() - gap * (len(texts) - 1)) / max(1, len(texts))
        size = {"smallest": canvas.u(SMALLEST), "width": width, "height": room.height()}
        made = paged(texts, canvas.colour, **size, page=self.page)
        self.page, self.pages = made.page, made.pages
        for at, lang in enumerate(texts):
            x = at * (width + gap)
            left = room.right() - x - width if canvas.rtl else room.left() + x
            if lang in made.blocks:
                found[f"text-{lang}"] = TextPiece(QPointF(left, room.top()), made.blocks[lang])
            if at:
                middle = left + width + gap / 2 if canvas.rtl else left - gap / 2
                line = QRectF(middle, room.top(), max(1.0, canvas.u(1)), room.height())
                found[f"between-{lang}"] = Box(line, canvas.colour("line"))
