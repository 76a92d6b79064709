"""From a finding about a text to the box in which that text is lacking."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit


def enter_lacking(form: QWidget, texts: Collection[str], lang: str) -> None:
    """Go to the first of some texts ("cluster.heading") that is seen and empty in a language.

    A row may have several of them, of which only one lacks words. Without any the focus stays.
    """
    for edit in form.findChildren(WordsEdit):
        box = edit.fields.get(lang)
        place = box.place if box is not None else None
        if box is None or not isinstance(place, TextPlace) or f"{place.table}.{place.field}" not in texts:
            continue
        if edit.isVisible() and not box.text.strip():
            edit.enter(lang)
            return
