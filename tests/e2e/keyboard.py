"""The keyboard of an X screen: keys are pressed through XTEST, and so come as a user's do.

It calls the libraries of xdotool through ctypes: a process for each key would take longer than the key.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import POINTER, byref, c_char_p, c_int, c_uint, c_uint32, c_ulong, c_void_p

from tests.programs import run_program

CORE = 0x100  # XkbUseCoreKbd
_NAMED = {
    "Ctrl": "Control_L",
    "Shift": "Shift_L",
    "Alt": "Alt_L",
    "Enter": "Return",
    "Esc": "Escape",
    "Space": "space",
    "PgUp": "Prior",
    "PgDown": "Next",
}
# Keys of an American keyboard by row, with the X11 code of the first.
_PLACES = {10: "1234567890-=", 24: "qwertyuiop[]", 38: "asdfghjkl;'", 52: "zxcvbnm,./"}
PLACES = {sign: first + at for first, signs in _PLACES.items() for at, sign in enumerate(signs)}


class Keyboard:
    """Presses keys on the screen ``display``; ``pressed`` counts them, a shifted letter as one.

    ``send``: called with what presses a key, to press it at the right moment.
    """

    def __init__(self, display: str, layouts: str = "us,ara") -> None:
        self.send: Callable[[Callable[[], None]], None] = lambda strike: strike()
        self._display_name = display
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._common = ctypes.CDLL("libxkbcommon.so.0")
        self._declare()
        opened = self._x.XOpenDisplay(display.encode())
        assert opened, f"no X screen at {display}"
        self._to = c_void_p(opened)
        self.pressed = 0
        self._group = 0
        self.lay_out(layouts)

    def _declare(self) -> None:
        x = self._x
        x.XOpenDisplay.argtypes, x.XOpenDisplay.restype = [c_char_p], c_void_p
        x.XSync.argtypes = [c_void_p, c_int]
        x.XCloseDisplay.argtypes = [c_void_p]
        x.XStringToKeysym.argtypes, x.XStringToKeysym.restype = [c_char_p], c_ulong
        x.XKeysymToKeycode.argtypes, x.XKeysymToKeycode.restype = [c_void_p, c_ulong], ctypes.c_ubyte
        x.XkbKeycodeToKeysym.argtypes = [c_void_p, c_uint, c_uint, c_uint]
        x.XkbKeycodeToKeysym.restype = c_ulong
        x.XkbLockGroup.argtypes = [c_void_p, c_uint, c_uint]
        x.XDisplayKeycodes.argtypes = [c_void_p, POINTER(c_int), POINTER(c_int)]
        x.XGetInputFocus.argtypes = [c_void_p, POINTER(c_ulong), POINTER(c_int)]
        x.XSetInputFocus.argtypes = [c_void_p, c_ulong, c_int, c_ulong]
        self._test.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        self._common.xkb_keysym_to_utf32.argtypes = [c_uint32]
        self._common.xkb_keysym_to_utf32.restype = c_uint32

    def close(self) -> None:
        """Close the connection to the screen."""
        self._x.XCloseDisplay(self._to)

    def focus_again(self) -> None:
        """Take the focus from the window that has it and give it back, so that the window notices."""
        window, reverts = c_ulong(), c_int()
        self._x.XGetInputFocus(self._to, byref(window), byref(reverts))
        for one in (0, window.value):
            self._x.XSetInputFocus(self._to, one, reverts, 0)
            self._x.XSync(self._to, 0)

    # -- layouts -------------------------------------------------------------------------------------------

    def lay_out(self, layouts: str) -> None:
        """Set layouts ("us,ara"); the first is active until a letter of another is typed."""
        command = ["setxkbmap", "-display", self._display_name, "-layout", layouts]
        run_program(command, check=True)
        self._x.XCloseDisplay(self._to)  # a connection keeps the first layout it has read
        self._to = c_void_p(self._x.XOpenDisplay(self._display_name.encode()))
        self._turn(0)
        self._letters = self._read_letters(layouts.count(",") + 1)

    def _read_letters(self, groups: int) -> dict[tuple[str, int], tuple[int, bool]]:
        """Map each letter and group to the key that types it, and whether with Shift."""
        first, last = c_int(), c_int()
        self._x.XDisplayKeycodes(self._to, byref(first), byref(last))
        found: dict[tuple[str, int], tuple[int, bool]] = {}
        for group in range(groups):
            for level in (0, 1):
                for code in range(first.value, 92):  # codes above are the keypad, which types digits again
                    sign = self._x.XkbKeycodeToKeysym(self._to, code, group, level)
                    letter = self._common.xkb_keysym_to_utf32(sign) if sign else 0
                    if letter >= 0x20 and letter != 0x7F:
                        found.setdefault((chr(letter), group), (code, level == 1))
        return found

    def _turn(self, group: int) -> None:
        self._x.XkbLockGroup(self._to, CORE, group)
        self._x.XSync(self._to, 0)
        self._group = group

    def can_type(self, text: str) -> bool:
        """Return whether the layouts can type every letter of a text."""
        return all(self._place_of(letter) is not None for letter in text)

    def _place_of(self, letter: str) -> tuple[int, int, bool] | None:
        for group in sorted({0, 1}, key=lambda one: one != self._group):
            if (letter, group) in self._letters:
                code, shifted = self._letters[letter, group]
                return group, code, shifted
        return None

    # -- keys ----------------------------------------------------------------------------------------------

    def type(self, text: str) -> None:
        """Type a text: one key for each letter, and one for each change of layout."""
        for letter in text:
            place = self._place_of(letter)
            assert place is not None, f"no key gives {letter!r} ({ord(letter):04x})"
            group, code, shifted = place
            if group != self._group:
                self._turn(group)
                self.pressed += 1
            self._strike([self._code("Shift")] if shifted else [], code)

    def press(self, keys: str) -> None:
        """Press keys by name, one after the other: "Ctrl+N Tab Tab Enter A".

        A letter is the key that types it in the first layout; failing that, and for digits, the key at its
        place on an American keyboard, as keys of the program are bound.
        """
        for key in keys.split():
            *held, name = key.split("+") if key != "+" else ["+"]
            self._strike([self._code(one) for one in held], self._code(name))

    def _code(self, name: str) -> int:
        code, shifted = self._letters.get((name.lower(), 0), (0, True))
        if code and not shifted:
            return code
        if name.lower() in PLACES:
            return PLACES[name.lower()]
        sign = self._x.XStringToKeysym(_NAMED.get(name, name).encode())
        code = int(self._x.XKeysymToKeycode(self._to, sign))
        assert code, f"no key is called {name}"
        return code

    def _strike(self, held: list[int], code: int) -> None:
        self.send(lambda: self._press(held, code))
        self.pressed += 1

    def _press(self, held: list[int], code: int) -> None:
        for one in held:
            self._test.XTestFakeKeyEvent(self._to, one, 1, 0)
        self._test.XTestFakeKeyEvent(self._to, code, 1, 0)
        self._test.XTestFakeKeyEvent(self._to, code, 0, 0)
        for one in reversed(held):
            self._test.XTestFakeKeyEvent(self._to, one, 0, 0)
        self._x.XSync(self._to, 0)
