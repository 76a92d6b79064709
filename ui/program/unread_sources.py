"""Keeps PySide6 from reading the source of every module that is imported after it.

It looks there for its own name, to know where its "features" (snake_case names) may be switched on. Nothing
here uses them, and reading 300 files took a twelfth of the time until a record is shown.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - brings the module that is changed here


def leave_sources_unread() -> None:
    """Let PySide6 take every module for one that does not use its features."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):  # another release may do without it
        feature._mod_uses_pyside = lambda module: False  # type: ignore[union-attr]
