"""All colours, sizes and fonts of the program; other files get them from the theme."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from ui.look import icons
from ui.look.restyling import Restyling
from ui.look.stylesheet import SHEET
from wgdesk.language_table import ARABIC, LATIN
from wgdesk.paths import font_files


@dataclass(frozen=True)
class Colours:
    """The colours of a theme, named by their use."""

    paper: str  # background of windows
    card: str
    ink: str
    ink_2: str  # less important text
    ink_3: str  # hints, keys
    line: str
    line_2: str  # inside a card
    edge: str  # border of fields
    hover: str
    accent: str
    accent_soft: str
    accent_ink: str  # text on accent
    accent_hover: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    page: str  # the sheet of the report
    page_ink: str
    page_ink_2: str
    page_rule: str
    found: str  # background of a search hit
    found_now: str
    found_ink: str
    found_now_ink: str


LIGHT = Colours(
    paper="#f5f7fa",
    card="#ffffff",
    ink="#16202c",
    ink_2="#51606f",
    ink_3="#5f6c7b",
    line="#dde3ea",
    line_2="#eef1f5",
    edge="#808e9c",
    hover="#f0f4f8",
    accent="#0b62a4",
    accent_soft="#e3eff9",
    accent_ink="#ffffff",
    accent_hover="#09538b",
    ok="#17723f",
    ok_soft="#e2f4ea",
    warn="#8a5200",
    warn_soft="#fdf0d9",
    bad="#b3261e",
    bad_soft="#fbe6e4",
    page="#ffffff",
    page_ink="#15181c",
    page_ink_2="#4d5966",
    page_rule="#a9b3be",
    found="#fff1a8",
    found_now="#ffc14d",
    found_ink="#15181c",
    found_now_ink="#15181c",
)
DARK = Colours(
    paper="#10161d",
    card="#18212b",
    ink="#eef3f8",
    ink_2="#b0bdca",
    ink_3="#98a6b5",
    line="#2b3744",
    line_2="#222c37",
    edge="#637486",
    hover="#1e2934",
    accent="#6db3ec",
    accent_soft="#1b3448",
    accent_ink="#0b1620",
    accent_hover="#8cc4f2",
    ok="#5fcf95",
    ok_soft="#15352a",
    warn="#f0b455",
    warn_soft="#3a2c12",
    bad="#ff8a80",
    bad_soft="#42201e",
    page="#1b242e",
    page_ink="#e4e9ee",
    page_ink_2="#aab6c2",
    page_rule="#4a5867",
    found="#5c5017",
    found_now="#f0b455",
    found_ink="#fffbe8",
    found_now_ink="#15181c",
)
# The public display is always dark: a bright screen in a dim room distracts from the speaker.
DISPLAY = replace(
    DARK, paper="#0d1520", ink="#ffffff", ink_2="#cfe0ef", ink_3="#9fb4c8", line="#2b3a4b", accent="#8cc4f2"
)

FAMILY = "Noto Sans Arabic"
SERIF_ARABIC, SERIF_LATIN = ARABIC.face, LATIN.face
AS_HIGH = 1.24  # size of Arabic letters that look as high as Latin ones of size 1

Face = Literal["text", "strong", "small", "key", "section", "name", "title", "speaker", "clock"]
# points at 100 %, and weight
FACES: dict[Face, tuple[float, int]] = {
    "text": (10.5, 400),
    "strong": (10.5, 600),
    "small": (9.25, 400),
    "key": (8.25, 400),
    "section": (10.5, 600),
    "name": (11.5, 700),
    "title": (18.0, 700),
    "speaker": (25.0, 700),
    "clock": (64.0, 700),
}
STEPS = (80, 90, 100, 110, 125, 150, 175, 200)  # the sizes of Ctrl + and Ctrl -, per cent


def load_fonts(family: str, *patterns: str) -> None:
    """Load fonts from one of the program's font packages; they need not be installed."""
    for pattern in patterns:
        for file in sorted(font_files(family).glob(pattern)):
            QFontDatabase.addApplicationFont(str(file))


def load_serifs() -> None:
    """Load the fonts of the report; only windows that show a report need them."""
    for family in (SERIF_ARABIC, SERIF_LATIN):
        load_fonts(family, "*-Regular.ttf", "*-Bold.ttf")


def serif(pixels: float, *, arabic: bool) -> QFont:
    """Return the face of the report; ``pixels``: size of Latin letters, to which Arabic ones are fitted."""
    font = QFont()
    font.setFamilies([SERIF_ARABIC, SERIF_LATIN] if arabic else [SERIF_LATIN, SERIF_ARABIC])
    font.setPixelSize(max(1, round(pixels * (AS_HIGH if arabic else 1))))
    return font


class Theme(QObject):
    """The current look: theme and scale.

    ``changed`` is emitted after all visible widgets have the new look. When only the scale changes, hidden
    widgets follow in the next turns of the event loop, and it is emitted again when they are done.
    """

    changed = Signal()

    def __init__(self, choice: str = "system", scale: int = 100) -> None:
        """``choice``: system, light or dark; ``scale``: per cent."""
        super().__init__()
        self.choice, self.scale = choice, scale
        self._made: dict[str, QColor] = {}  # a cache for the current look
        self._restyling = Restyling(self.dress)
        self._restyling.done.connect(self.changed)
        load_fonts(FAMILY, "*.ttf")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def dark(self) -> bool:
        """Whether the dark theme is in use."""
        if self.choice == "system":
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self.choice == "dark"

    @property
    def colours(self) -> Colours:
        """The current colours."""
        return DARK if self.dark else LIGHT

    def colour(self, name: str) -> QColor:
        """Return a colour by its name in ``Colours``; the caller must not change it."""
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = QColor(getattr(self.colours, name))
        return made

    def px(self, pixels: float) -> int:
        """Return a length in pixels at 100 % at the current scale."""
        return round(pixels * self.scale / 100)

    def font(self, face: Face) -> QFont:
        """Return the font of the interface for a face."""
        size, weight = FACES[face]
        font = QFont(FAMILY)
        font.setPointSizeF(size * self.scale / 100)
        # It is a variable font: its weight axis makes it bold; ``setWeight`` would only thicken the outlines.
        font.setVariableAxis(QFont.Tag("wght"), weight)
        return font

    def sized(self, pixels: float, weight: int = 400) -> QFont:
        """Return the font of the interface at a size in pixels, for screens whose text grows with them."""
        font = QFont(FAMILY)
        font.setPixelSize(max(1, round(pixels)))
        font.setVariableAxis(QFont.Tag("wght"), weight)
        return font

    def set(self, choice: str, scale: int) -> None:
        """Change the look and apply it to all widgets; does nothing if it is the same."""
        if (choice, scale) != (self.choice, self.scale):
            resized = choice == self.choice
            self.choice, self.scale = choice, scale
            self._apply(hidden_later=resized)

    def apply(self) -> None:
        """Apply the look to the whole program at once."""
        self._apply(hidden_later=False)

    def finish(self, inside: QWidget | None = None) -> None:
        """Give the hidden widgets their new size now: all, or those inside one that is about to be shown."""
        self._restyling.finish(inside)

    def _apply(self, *, hidden_later: bool) -> None:
        self._made.clear()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if not app.styleSheet():  # once is enough: it restyles every widget
            app.setStyle("Fusion")
        app.setPalette(self._palette())
        app.setFont(self.font("text"))
        self._restyling.put_on(self._style_sheet(), hidden_later=hidden_later)
        self.changed.emit()

    def dress(self, widget: QWidget) -> None:
        """Set the font and icon that a widget's properties name, and the spacing of its layouts."""
        for layout in widget.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self.space(layout)
        face = widget.property("face")
        if face:
            widget.setFont(self.font(face))
        icon = widget.property("icon_name")
        if icon:
            icons.put(widget, icon, self.colour(widget.property("icon_tone") or "ink_2"), self.px(18))

    def space(self, layout: QLayout) -> None:
        """Set the spacing and margins of a layout and those inside it, from their property ``grid``."""
        grid = layout.property("grid")
        if grid:
            spacing, *margins = (self.px(length) for length in grid)
            layout.setSpacing(spacing)
            layout.setContentsMargins(*margins)
        for inner in layout.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self.space(inner)

    def _system_changed(self) -> None:
        if self.choice == "system":
            self.apply()

    def _style_sheet(self) -> str:
        sizes = {f"p{n}": f"{self.px(n)}px" for n in range(1, 41)}
        return Template(SHEET).substitute(asdict(self.colours), **sizes)

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for name, roles in {
            "paper": (role.Window,),
            "card": (role.Base, role.Button, role.ToolTipBase),
            "line_2": (role.AlternateBase,),
            "ink": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText),
            "ink_3": (role.PlaceholderText,),
            "accent": (role.Highlight, role.Link, role.LinkVisited, role.Accent),
            "accent_ink": (role.HighlightedText,),
            "line": (role.Mid, role.Midlight, role.Dark),
        }.items():
            for one in roles:
                palette.setColor(one, self.colour(name))
        for one in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, self.colour("ink_3"))
        return palette


def step(scale: int, direction: int) -> int:
    """Return the next larger (``direction`` 1) or smaller (-1) scale; at either end, the same one."""
    further = [one for one in STEPS if (one - scale) * direction > 0]
    return scale if not further else (min(further) if direction > 0 else max(further))
