"""Lines of text cut to a number of lines: the last line shown joins those that follow."""

from PySide6.QtWidgets import QApplication

from ui.look.theme import FAMILY, Theme
from ui.widgets.paragraph import Lines


def shown(lines: Lines) -> list[str]:
    return [layout.text() for layout in lines._layouts]


def test_lines_joined_where_they_are_cut_have_a_space_between_them(qapp: QApplication) -> None:
    font = Theme().font("text")
    assert font.family() == FAMILY
    width = Lines("Wednesday 7 met", font, rtl=False).width + 1
    lines = Lines("Wednesday 7 met 15:06\nSalma Qasrawi in the chair", font, rtl=False, width=width, most=2)
    assert lines.cut
    first, second = shown(lines)
    assert first == "Wednesday 7 met"
    assert second.startswith("15:06 Salma")
    assert second.endswith("…")


def test_a_line_break_before_the_cut_is_kept(qapp: QApplication) -> None:
    lines = Lines("one\ntwo\nthree four five", Theme().font("text"), rtl=True, width=60, most=3)
    assert lines.cut
    assert shown(lines)[0] == "one\u2028two"


def test_no_line_begins_with_the_dot_between_two_facts(qapp: QApplication) -> None:
    font = Theme().font("text")
    width = Lines("Wednesday 7", font, rtl=False).width + 2
    lines = Lines("Wednesday 7 · since 15:03", font, rtl=False, width=width)
    layout = lines._layouts[0]
    begun = [layout.text()[layout.lineAt(at).textStart()] for at in range(layout.lineCount())]
    assert len(begun) > 1
    assert "·" not in begun


def test_a_text_without_a_blank_is_not_laid_out_to_its_end(qapp: QApplication) -> None:
    for letter in ("x", "م", "\u0301"):  # laying out all 100,000 would take minutes
        lines = Lines(letter * 100_000, Theme().font("text"), rtl=True, width=300, most=3)
        assert sum(map(len, shown(lines))) <= 6_000
