"""Typing into a form moves nothing in it: hints and notes have reserved room."""

from __future__ import annotations

from itertools import chain

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.hands import Hands, Key, hands
from ui.parts.language_field import LanguageField
from ui.parts.list_panel import ListPanel
from ui.parts.note_line import NoteLine
from ui.parts.sentence_below import SentenceBelow
from ui.widgets.typed_text import type_over

__all__ = ["hands"]

IN_LANGUAGE = {"ar": "نص جديد لم يحفظ بعد", "en": "New words that are not kept yet"}
OF_ANOTHER = {"ar": "Words in English letters", "en": "كلمات بحروف عربية"}


def places(form: QWidget) -> dict[str, QRect]:
    """Return the place of each visible part of a form, but not of the insides of boxes and notes."""
    boxes = [one.field for one in form.findChildren(LanguageField)]
    said = [*boxes, *form.findChildren(NoteLine), *form.findChildren(SentenceBelow)]
    inside = {id(part) for part in chain.from_iterable(one.findChildren(QWidget) for one in said)}
    return {
        f"{part.metaObject().className()} {part.accessibleName()} {id(part)}": QRect(
            part.mapTo(form, QPoint()), part.size()
        )
        for part in form.findChildren(QWidget)
        if part.isVisible() and part.window() is form.window() and id(part) not in inside
    }


@pytest.mark.sampled
@pytest.mark.parametrize("name", ["panellists", "deliberations", "recommendations", "documents"])
def test_typing_moves_nothing_in_a_form(hands: Hands, name: str) -> None:
    panel = hands.window.show_panel(name)
    assert isinstance(panel, ListPanel)
    tried = 0
    for row in panel.list.rows.rows:
        panel.list.point_at(row.key)
        hands.settle()
        for field in panel.fields.findChildren(LanguageField):
            if field.isVisible() and not field.field.isReadOnly():
                try_field(hands, panel.fields, field)
                tried += 1
        if tried:
            break
    assert tried >= 2


@pytest.mark.sampled
@pytest.mark.parametrize("act", ["item", "officers"])
def test_typing_moves_nothing_in_the_forms_of_the_agenda(hands: Hands, act: str) -> None:
    panel = hands.open("sittings")
    hands.hit(Key.Key_Return if act == "item" else Key.Key_O)
    hands.settle()
    fields = [one for one in panel.findChildren(LanguageField) if one.isVisible()]
    assert fields
    for field in fields:
        try_field(hands, panel, field)


def laid_out(hands: Hands) -> None:
    """Wait for updates, and let layouts settle."""
    hands.settle()
    for _ in range(5):
        QApplication.processEvents()


def try_field(hands: Hands, form: QWidget, field: LanguageField) -> None:
    """Type a text of the field's language, then of another, and take it back; nothing may move."""
    field.field.setFocus()
    laid_out(hands)
    before = places(form)
    for text in (IN_LANGUAGE[field.lang], OF_ANOTHER[field.lang]):
        type_over(field.field, text)
        laid_out(hands)
        assert field.note.hint or field.note.asks
        assert places(form) == before, (field.field.accessibleName(), text)
    field.take_back()
    laid_out(hands)
    assert places(form) == before
