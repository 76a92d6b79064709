"""Keeps PySide6 from reading the source of every module imported after it.

PySide6 searches there for its own name, to find out where its "features" (snake_case names) may be switched
on. The program does not use them, and reading 300 files took a twelfth of the time until a record is shown.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - brings the module that is changed here


def leave_sources_unread() -> None:
    """Make PySide6 treat every module as not using its features."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):  # other releases of PySide6 may not have it
        feature._mod_uses_pyside = lambda module: False  # type: ignore[union-attr]
