"""The single window of the handbook, which uses the words of the record in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.state.app_context import AppContext

if TYPE_CHECKING:
    from ui.dialogs.handbook.handbook_window import Handbook


class OpenHandbook:
    """Makes the window on first use, and again when the record in front uses other words."""

    def __init__(self) -> None:
        self.window: Handbook | None = None

    def show(self, page: str, app: AppContext) -> None:
        """Open a page; ``app``: that of the record in front, or the program's."""
        from ui.dialogs.handbook.handbook_window import Handbook

        if self.window is not None and self.window.app is not app:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        if self.window is None:
            self.window = Handbook(app)
        self.window.open_at(page)
