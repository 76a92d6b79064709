"""Numbers that Word counts itself are read with their paragraphs, and the rows of a table as lines."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

from tests.earlier.word_files import write_word
from wgdesk.earlier.source import read_source

_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def level(at: int, form: str, text: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


NUMBERING = (
    f"<w:numbering {_SPACE}>"
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "(%2)")}'
    f"{level(2, 'lowerRoman', '(%3)')}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="1">{level(0, "upperRoman", "%1.")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{level(0, "arabicAbjad", "(%1)")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="3">{level(0, "bullet", "•")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>'
    "</w:numbering>"
)
STYLES = (
    f"<w:styles {_SPACE}>"
    '<w:style w:styleId="Heading"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    '<w:style w:styleId="Chapter"><w:basedOn w:val="Heading"/></w:style>'
    "</w:styles>"
)


def counted(text: str, listed: int | None = None, at: int = 0, style: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    numbered = (
        "" if listed is None else f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{listed}"/></w:numPr>'
    )
    return f"<w:p><w:pPr>{named}{numbered}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def read(path: Path, *pieces: str) -> list[str]:
    write_word(path, pieces)
    with ZipFile(path, "a") as file:
        file.writestr("word/numbering.xml", NUMBERING)
        file.writestr("word/styles.xml", STYLES)
    return [one.text for one in read_source(path)]


def test_the_numbers_are_those_that_word_prints(tmp_path: Path) -> None:
    assert read(
        tmp_path / "numbers.docx",
        counted("Introduction", style="Heading"),
        counted("First", 1),
        counted("", 1),
        counted("Of the second", 1, 1),
        counted("Deeper", 1, 2),
        counted("Also of the second", 1, 1),
        counted("Third", 1),
        counted("Of the third", 1, 1),
        counted("Summary", style="Chapter"),
        counted("Not counted", 0, style="Heading"),
        counted("Begun anew", 3),
        counted("Begun anew", 3),
        counted("أول", 4),
        counted("ثان", 4),
        counted("A bullet", 5),
        counted("Unknown list", 99),
    ) == [
        "I. Introduction",
        "1. First",
        "(a) Of the second",
        "(i) Deeper",
        "(b) Also of the second",
        "2. Third",
        "(a) Of the third",
        "II. Summary",
        "Not counted",
        "7. Begun anew",
        "8. Begun anew",
        "(أ) أول",
        "(ب) ثان",
        "A bullet",
        "Unknown list",
    ]


def test_a_row_is_a_line_unless_a_cell_has_several(tmp_path: Path) -> None:
    def cell(*texts: str) -> str:
        return f"<w:tc>{''.join(map(counted, texts))}</w:tc>"

    assert read(
        tmp_path / "rows.docx",
        f"<w:tbl><w:tr>{cell('Chair')}{cell('Ann Bell')}</w:tr><w:tr>{cell('Alone')}{cell('')}</w:tr>"
        f"<w:tr>{cell('One', 'Two')}{cell('Three')}</w:tr></w:tbl>",
    ) == ["Chair | Ann Bell", "Alone", "One", "Two", "Three"]


def test_the_text_in_a_box_does_not_take_the_number_of_its_paragraph(tmp_path: Path) -> None:
    box = f"<w:r><w:txbxContent>{counted('In the box')}</w:txbxContent></w:r>"
    outer = counted("Around it", 1).replace("</w:pPr>", f"</w:pPr>{box}")
    assert read(tmp_path / "box.docx", outer) == ["In the box", "1. Around it"]
