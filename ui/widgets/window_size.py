"""The scale of everything and the position of windows, limited by the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.look.theme import step
from ui.state.app_context import AppContext

_TITLE = 40  # height of a title bar, pixels at 100 %; systems report it only for visible windows


def fits_screen(window: QWidget) -> bool:
    """Return whether the least size of a window fits on its screen."""
    least, room = window.minimumSizeHint(), window.screen().availableSize()
    return least.width() <= room.width() and least.height() <= room.height()


def show_whole(window: QWidget, app: AppContext) -> None:
    """Show a window for the first time, maximized if with its title bar it would not fit on the screen."""
    room = window.screen().availableSize()
    if window.width() >= room.width() or window.height() + app.theme.px(_TITLE) > room.height():
        window.showMaximized()
    else:
        window.show()


def stay_on_screen(window: QWidget) -> None:
    """Move a window that extends beyond its screen back onto it."""
    place, room = window.frameGeometry(), window.screen().availableGeometry()
    place.moveRight(min(place.right(), room.right()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    place.moveLeft(max(place.left(), room.left()))
    place.moveTop(max(place.top(), room.top()))
    if place != window.frameGeometry():
        window.move(place.topLeft())


def _sure_to_fit(window: QWidget, growth: float) -> bool:
    """Return whether a window will fit on its screen once scaled, with a tenth to spare for rounding."""
    least, room = window.minimumSizeHint() * growth * 1.1, window.screen().availableSize()
    return least.width() <= room.width() and least.height() <= room.height()


def take_size(app: AppContext, wanted: int, window: QWidget | None) -> bool:
    """Apply a scale, or the largest smaller one at which ``window`` fits on its screen.

    Returns whether the wanted scale was applied. If the window does not fit even now, any scale is applied.
    Raises ``Trouble`` as ``AppContext.change`` does.
    """
    theme, before, size = app.theme, app.settings.scale, wanted
    bound = window if window is not None and fits_screen(window) else None
    tight = bound is not None and not _sure_to_fit(bound, wanted / before)
    theme.set(theme.choice, size)
    if tight:
        theme.finish()  # hidden panels count too
    while bound is not None and size > before and not fits_screen(bound):
        size = max(step(size, -1), before)
        theme.set(theme.choice, size)
        theme.finish()
    app.change(scale=size)
    return size == wanted
