"""How large everything is and where, kept to what the screen has room for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.look.theme import step
from ui.state.app_context import AppContext


def fits_screen(window: QWidget) -> bool:
    """Return whether there is a screen's room for what a window needs at least."""
    least, room = window.minimumSizeHint(), window.screen().availableSize()
    return least.width() <= room.width() and least.height() <= room.height()


def stay_on_screen(window: QWidget) -> None:
    """Move a window back that has grown beyond its screen."""
    place, room = window.frameGeometry(), window.screen().availableGeometry()
    place.moveRight(min(place.right(), room.right()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    place.moveLeft(max(place.left(), room.left()))
    place.moveTop(max(place.top(), room.top()))
    if place != window.frameGeometry():
        window.move(place.topLeft())


def take_size(app: AppContext, wanted: int, window: QWidget | None) -> bool:
    """Put a size in force, or the largest one below it that leaves a window on its screen.

    Returns whether it is the one that was wanted. A window that does not fit as it is takes any. Raises
    ``Trouble`` as ``AppContext.change`` does.
    """
    theme, before, size = app.theme, app.settings.scale, wanted
    bound = window if window is not None and fits_screen(window) else None
    theme.set(theme.choice, size)
    while bound is not None and size > before and not fits_screen(bound):
        size = max(step(size, -1), before)
        theme.set(theme.choice, size)
    app.change(scale=size)
    return size == wanted
