"""The menu of a row, on a right click or the menu key, with what is otherwise only done by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.keys.key_table import shown
from ui.state.app_context import AppContext

REMOVES = "Del"  # the same key in every list, which the user cannot change
_DELETE = QKeySequence(REMOVES).toString()


class RowOffer(NamedTuple):
    """A menu entry: a phrase, what it does to the selected row, and the name of the key for it, or ""."""

    phrase: str
    then: Callable[[], object]
    key: str


def row_menu(app: AppContext, parent: QWidget, offers: Sequence[RowOffer]) -> QMenu:
    """Return a menu that deletes itself when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for offer in offers:
        key = offer.key and (shown(app, offer.key) if offer.key != REMOVES else _DELETE)
        entry = menu.addAction(f"{app.speech.say(offer.phrase)}\t{key}")
        entry.triggered.connect(lambda _=False, then=offer.then: then())
    return menu
