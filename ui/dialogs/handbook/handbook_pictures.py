"""The pictures on a page of the handbook: as sharp as the screen, and never wider than the page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)

from ui.look.theme import Colours, Theme
from wgdesk.paths import language_words

SHARPNESS = 2  # pixels of a picture file per pixel of the window that it shows, at 100 %
WIDEST = 700  # pixels at 100 %


class Pictures:
    """The pictures of one page. The files are read once; only the scaling is repeated for another width."""

    def __init__(self, document: QTextDocument, lang: str) -> None:
        self._document = document
        self._images = {name: _read(lang, name) for name in _names(document)}
        self._set: tuple[int, float] = (0, 0)

    def fit(self, theme: Theme, colours: Colours, room: int, ratio: float) -> None:
        """Put the pictures into the document, none wider than ``room`` pixels.

        ``ratio``: device pixels per pixel. Qt's own scaling would be rough.
        """
        if self._set == (room, ratio):
            return
        self._set = (room, ratio)
        for name, image in self._images.items():
            width = min(theme.px(min(image.width() / SHARPNESS, WIDEST)), room)
            drawn = _framed(image, round(width * ratio), QColor(colours.line))
            self._document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), drawn)
            for place in list(_places(self._document)):
                self._size(place, name, width, round(width * image.height() / image.width()))

    def _size(self, place: QTextFragment, name: str, width: int, height: int) -> None:
        form = place.charFormat().toImageFormat()
        if form.name() == name:
            form.setWidth(width)
            form.setHeight(height)
            cursor = QTextCursor(self._document)
            cursor.setPosition(place.position())
            cursor.setPosition(place.position() + place.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)


def _read(lang: str, name: str) -> QImage:
    held = QImage(str(language_words(lang, "handbook", *name.split("/"))))
    return held.convertToFormat(QImage.Format.Format_RGB32)  # a format that can be painted on


def _framed(image: QImage, width: int, edge: QColor) -> QImage:
    """Return the picture at a width, with a thin line around it: a pictured window is white as the page."""
    scaled = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(scaled)
    painter.setPen(edge)
    painter.drawRect(QRect(0, 0, scaled.width() - 1, scaled.height() - 1))
    painter.end()
    return scaled


def _names(document: QTextDocument) -> list[str]:
    return [place.charFormat().toImageFormat().name() for place in _places(document)]


def _places(document: QTextDocument) -> Iterator[QTextFragment]:
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            if at.fragment().charFormat().isImageFormat():
                yield at.fragment()
            at += 1
        block = block.next()
