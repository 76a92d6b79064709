"""The list of participants as a document, opened by other programs."""

import subprocess
from pathlib import Path

import docx
import pytest

from tests.lists.sitting import Told
from wgdesk.lists.participants_paper import document, write_participants
from wgdesk.phrasing.tree import Heading, plain


def test_delegations_are_grouped_by_kind_in_the_order_of_reports(sitting: Told) -> None:
    blocks = document(sitting.facts, "en").blocks
    headings = [(block.level, plain(block.text)) for block in blocks if isinstance(block, Heading)]
    assert headings == [
        (1, "Parties"),
        (2, "EGY"),  # without a name in this record
        (2, "Kenya"),
        (1, "States neither parties nor signatories"),
        (2, "France"),
        (1, "United Nations bodies, funds and programmes"),
        (2, "UNDP"),
    ]


@pytest.mark.parametrize(
    ("lang", "title", "name"), [("ar", "قائمة المشاركين", "كينيا"), ("en", "List", "Ms. Amal")]
)
def test_the_list_of_participants_is_written_as_pdf_and_word(
    sitting: Told, tmp_path: Path, lang: str, title: str, name: str
) -> None:
    for form in ("pdf", "docx"):
        write_participants(sitting.facts, lang, tmp_path / f"list.{form}")
    word = "\n".join(line.text for line in docx.Document(str(tmp_path / "list.docx")).paragraphs)
    printed = subprocess.run(
        ["pdftotext", tmp_path / "list.pdf", "-"], capture_output=True, check=True
    ).stdout
    assert title in word
    assert name in word.replace("\u00a0", " ")
    assert lang == "ar" or name in printed.decode().replace("\u00a0", " ")
