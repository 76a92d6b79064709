"""The report as plain text."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from tests.report.render.documents import content, documents
from tests.report.render.samples import ARABIC, DIRTY, ENGLISH, STRANGE, t
from wgdesk.phrasing.tree import NO_BREAK, Annex, Document, Note, Paragraph, Role, Span, Table
from wgdesk.report.make import write_as
from wgdesk.report.render.text import to_text


def read(lines: list[str], document: Document) -> list[tuple[str | None, str]]:
    """Return label and text of every line; ``document`` only says which lines have a label."""
    return [_split(line, labelled) for line, labelled in zip(lines, _shape(document), strict=True)]


def _shape(document: Document) -> list[bool]:
    shape = []
    for block in document.blocks:
        if isinstance(block, Table):
            shape += [False] * (1 + len(block.rows))
        elif isinstance(block, Annex):
            shape += [False] * 2
        else:
            shape.append(getattr(block, "label", None) is not None)
        if isinstance(block, Paragraph):
            shape += [note.label is not None for note in block.notes]
    return shape


def _split(line: str, labelled: bool) -> tuple[str | None, str]:
    if labelled:
        label, _, text = line.partition(" ")
        return label, text
    return None, line


def expected(document: Document) -> list[tuple[str | None, str]]:
    """Return what ``read`` must find: an annex's label is a line of its own."""
    lines: list[tuple[str | None, str]] = []
    for kind, label, text in content(document):
        said = text.replace("\n", " ")
        lines += [(None, label or ""), (None, said)] if kind == "annex" else [(label, said)]
    return lines


@given(documents())
def test_every_block_is_one_line_that_says_it(document: Document) -> None:
    said = to_text(document)
    assert said.endswith("\n")
    lines = _bare(said).removesuffix("\n").split("\n")
    assert read(lines, document) == [(label, _bare(text)) for label, text in expected(document)]


def _bare(text: str) -> str:
    """Return a text with plain spaces, without parentheses round bare numbers, as marks of footnotes have."""
    return re.sub(r"\((\d+)\)", r"\1", text.replace(NO_BREAK, " "))


def test_the_mark_of_a_footnote_is_not_read_as_a_number_of_the_text() -> None:
    note = Note("n", t("Also on behalf of Chad."), t("1"))
    text = (*t("and its member States."), Span("1", Role.NOTE, "n"))
    document = replace(ENGLISH, blocks=(Paragraph("p", text, t("4."), (note,)),))
    assert to_text(document).splitlines() == [
        "4. and its member States.(1)",
        "(1) Also on behalf of Chad.",
    ]


def test_lines_have_the_form_of_the_reference_report() -> None:
    lines = to_text(ARABIC).splitlines()
    assert lines[:3] == ["CTOC/COP/WG.9/2031/L.1", "Distr.: Limited", "9 September 2031"]
    assert lines[5] == "V.31-01234 (A)"  # the job number stands where the tree has it
    assert "أولاً- مقدمة" in lines
    assert "الحضور" in lines  # a heading that stands alone has no letter
    assert "٣- أوصى الفريق العامل المؤتمر بما يلي:" in lines
    assert "١- المسائل التنظيمية:" in lines
    assert "(أ) افتتاح الاجتماع؛" in lines
    assert lines[-3:-1] == ["المرفق الأول", "مقترحات لم يُتفق عليها"]
    label = lines.index("التوصية ١")
    assert lines[label + 1].startswith("ينبغي للدول")


def test_notes_follow_their_paragraph_and_rows_their_head() -> None:
    lines = to_text(ENGLISH).splitlines()
    (marked,) = [number for number, line in enumerate(lines) if line.startswith("2. The rep")]
    assert lines[marked].endswith("the Group of 77 and China(1) & others <sic>.")
    assert lines[marked + 1] == "(1) Also on behalf of Jordan and Kuwait."
    head = lines.index("State | Status | Document")
    assert lines[head + 1] == "Egypt | Party | CTOC/COP/WG.9/2031/2"


def test_an_annex_without_a_title_is_one_line() -> None:
    bare = replace(ENGLISH, blocks=(Annex("annex", t("Annex"), ()),))
    assert to_text(bare) == "Annex\n"


def test_the_file_is_utf_8_with_line_feeds(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    write_as("text", ARABIC, path)
    assert path.read_bytes() == to_text(ARABIC).encode("utf-8")
    assert b"\r" not in path.read_bytes()


def test_what_no_file_can_hold_is_left_out(tmp_path: Path) -> None:
    write_as("text", DIRTY, tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "abcde\n"


def test_an_unknown_block_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    with pytest.raises(TypeError, match="Picture"):
        write_as("text", STRANGE, path)
    assert list(tmp_path.iterdir()) == []


def test_progress_is_told_and_a_cancel_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("old", encoding="utf-8")
    told: list[float] = []
    write_as("text", ARABIC, path, progress=told.append, cancelled=lambda: len(told) == 3)
    assert told == [done / len(ARABIC.blocks) for done in (1, 2, 3)]
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]

    told.clear()
    write_as("text", ARABIC, path, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert path.read_text(encoding="utf-8") == to_text(ARABIC)


def test_a_write_that_fails_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.mkdir()  # a folder cannot be replaced by a file: the write fails at its last step
    with pytest.raises(OSError, match=r"report\.txt"):
        write_as("text", ARABIC, path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_the_systems_fault(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_as("text", ARABIC, tmp_path / "missing" / "report.txt")
