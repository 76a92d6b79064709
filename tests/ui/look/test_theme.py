"""Contrast, scale, fonts and the style sheet of both themes."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.look.contrast import PAIRS, contrast
from ui.look.stylesheet import SHEET
from ui.look.theme import DARK, LIGHT, Colours, load_serifs, step
from ui.state.app_context import AppContext
from wgdesk.paths import language_words


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)  # the known borderline grey
    assert contrast("#0b62a4", "#0b62a4") == pytest.approx(1)


@pytest.mark.parametrize(("name", "colours"), [("light", LIGHT), ("dark", DARK)])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_text_has_enough_contrast(name: str, colours: Colours, ink: str, ground: str) -> None:
    values = asdict(colours)
    assert contrast(values[ink], values[ground]) >= 4.5, f"{ink} on {ground} in the {name} theme"


def test_every_text_colour_of_the_style_sheet_is_checked() -> None:
    inks = set(re.findall(r"(?<![-\w])color: \$(\w+)", SHEET))
    assert inks <= {ink for ink, _ in PAIRS}


def test_the_scale_stays_between_80_and_200() -> None:
    assert step(100, 1) == 110
    assert step(100, -1) == 90
    assert step(200, 1) == 200
    assert step(80, -1) == 80
    assert step(130, 1) == 150  # a size between two steps goes to the next


def test_the_program_loads_its_own_fonts(app: AppContext) -> None:
    load_serifs()
    families = QFontDatabase.families()
    assert {"Noto Sans Arabic", "Amiri", "Liberation Serif"} <= set(families)
    assert QFontInfo(app.theme.font("text")).family() == "Noto Sans Arabic"


def test_changing_scale_and_theme_restyles_existing_widgets(app: AppContext, qapp: QApplication) -> None:
    label = QLabel("x")
    label.setProperty("face", "title")
    app.theme.dress(label)
    before = label.font().pointSizeF()
    app.change(scale=200, theme="dark")
    assert label.font().pointSizeF() == pytest.approx(2 * before)
    assert app.theme.dark
    assert qapp.palette().window().color().name() == DARK.paper


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_font_has_a_glyph_for_every_character_of_the_phrases(app: AppContext, lang: str) -> None:
    """A missing glyph comes from whatever font the computer has, or is an empty box."""
    face = QRawFont.fromFont(app.theme.font("text"))
    files = [*language_words(lang, "screen").glob("*.ftl"), *language_words(lang, "script").glob("*.ftl")]
    signs = set("".join(file.read_text("utf-8") for file in files)) - {"\n"}
    assert {sign for sign in signs if not face.supportsCharacter(ord(sign))} == set()
