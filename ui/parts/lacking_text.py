"""Finds the box for a missing text that a finding is about."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit


def enter_lacking(form: QWidget, texts: Collection[str], lang: str) -> None:
    """Go to the first visible box of ``texts`` ("cluster.heading") that is empty in a language.

    A row may have several texts of which only one is missing. If none is, the focus stays.
    """
    for edit in form.findChildren(WordsEdit):
        box = edit.fields.get(lang)
        place = box.place if box is not None else None
        if box is None or not isinstance(place, TextPlace) or f"{place.table}.{place.field}" not in texts:
            continue
        if edit.isVisible() and not box.text.strip():
            edit.enter(lang)
            return
