"""Finds out whether a program shows a popup list: a window of its own that takes the keys."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

_VIEWABLE = 2


class _Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib."""

    _fields_ = (
        *((name, c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        ("visual", c_void_p),
        ("root", c_ulong),
        *((name, c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing_store")),
        ("backing_planes", c_ulong),
        ("backing_pixel", c_ulong),
        ("save_under", c_int),
        ("colormap", c_ulong),
        ("map_installed", c_int),
        ("map_state", c_int),
        ("all_event_masks", c_long),
        ("your_event_mask", c_long),
        ("do_not_propagate_mask", c_long),
        ("override_redirect", c_int),
        ("screen", c_void_p),
    )


class _Class(ctypes.Structure):
    """XClassHint of Xlib."""

    _fields_ = (("name", c_void_p), ("kind", c_void_p))


_HANDLER = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)


@_HANDLER
def _forgive(display: int, error: int) -> int:
    """Ignore X errors: a window may close while it is looked at."""
    return 0


class Popups:
    """Looks for popups on the screen ``display``."""

    def __init__(self, display: str) -> None:
        self._x = x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.argtypes, x.XOpenDisplay.restype = [c_char_p], c_void_p
        x.XDefaultRootWindow.argtypes, x.XDefaultRootWindow.restype = [c_void_p], c_ulong
        windows = POINTER(c_ulong)
        x.XQueryTree.argtypes = [c_void_p, c_ulong, windows, windows, POINTER(windows), POINTER(c_uint)]
        x.XGetWindowAttributes.argtypes = [c_void_p, c_ulong, POINTER(_Attributes)]
        x.XGetClassHint.argtypes = [c_void_p, c_ulong, POINTER(_Class)]
        x.XFree.argtypes = [c_void_p]
        x.XCloseDisplay.argtypes = [c_void_p]
        x.XSetErrorHandler(_forgive)
        opened = x.XOpenDisplay(display.encode())
        assert opened, f"no X screen at {display}"
        self._to = c_void_p(opened)

    def close(self) -> None:
        """Close the connection to the screen."""
        self._x.XCloseDisplay(self._to)

    @property
    def shown(self) -> bool:
        """Whether a popup is shown now."""
        root, parent, count = c_ulong(), c_ulong(), c_uint()
        children = POINTER(c_ulong)()
        top = self._x.XDefaultRootWindow(self._to)
        self._x.XQueryTree(self._to, top, byref(root), byref(parent), byref(children), byref(count))
        found = any(self._is_popup(children[at]) for at in range(count.value))
        if children:
            self._x.XFree(children)
        return found

    def _is_popup(self, window: int) -> bool:
        """Return whether a window is visible, not the window manager's, and not managed by it."""
        how, of = _Attributes(), _Class()
        if not self._x.XGetWindowAttributes(self._to, window, byref(how)):
            return False
        if how.map_state != _VIEWABLE or not how.override_redirect:
            return False
        named = bool(self._x.XGetClassHint(self._to, window, byref(of)))
        named = named and bool(ctypes.string_at(of.name))  # windows of the manager have no class
        for part in (of.name, of.kind):
            if part:
                self._x.XFree(part)
        return named
