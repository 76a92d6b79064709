"""The system's dialog that chooses a printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget


def ask_printer(parent: QWidget, then: Callable[[QPrinter], object]) -> None:
    """Ask for a printer and call ``then`` with it; nothing if the user cancels."""
    ask = QPrintDialog(parent)
    ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    ask.accepted.connect(lambda: then(ask.printer()))
    QDialog.open(ask)  # QPrintDialog's own open() takes a slot by its name
