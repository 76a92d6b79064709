"""Paragraphs read from files, and the files that are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.earlier.word_files import SHORT, START, paragraph, write_word
from wgdesk.earlier.source import LeftParagraph, read_source
from wgdesk.earlier.understanding import understand
from wgdesk.errors import Refused

TRACKED = (
    "<w:p><w:r><w:t>In </w:t></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del>"
    "<w:r><w:delText>old</w:delText></w:r><w:r><w:t>gone</w:t></w:r></w:del><w:r><w:tab/><w:t>words</w:t></w:r></w:p>"
    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One and </w:t></w:r></w:p>"
    "<w:p><w:r><w:t>the same</w:t></w:r></w:p>"
    "<w:del><w:p><w:r><w:t>No paragraph</w:t></w:r></w:p></w:del>"
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)


def test_a_word_file_is_read_as_if_its_changes_were_accepted(tmp_path: Path) -> None:
    found = read_source(write_word(tmp_path / "changed.docx", TRACKED))
    assert [(one.number, one.text) for one in found] == [
        (1, "In new words"),
        (2, "One and the same"),
        (3, "In a cell"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_arabic_text_is_read_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes("أولاً- مقدمة\r\n\r\n١- نص\n".replace("١", "1").encode(encoding))
    assert [one.text for one in read_source(path)] == ["أولاً- مقدمة", "1- نص"]


def test_unknown_names_and_paragraphs_are_told_and_not_guessed(tmp_path: Path) -> None:
    path = tmp_path / "short.txt"
    path.write_text("\n".join(SHORT), encoding="utf-8")
    found = understand(read_source(path), path.name)
    assert found.record["meeting"] == {
        "symbol_final": "A/WG.9/2031/2",
        "body_full": {"en": "Working Group on Lighthouses"},
        "venue": {"en": "Valletta"},
        "first_day": "2031-03-03",
        "last_day": "2031-03-04",
    }
    assert found.record["registrations"] == ["MLT", "TTO", "ORG1"]
    assert found.record["delegations"] == [
        {"code": "ORG1", "category": "igo", "names": {"en": "Union of Harbours"}}
    ]
    assert found.strange == ("Atlantis",)
    assert found.left == (
        LeftParagraph(4, "Report"),
        LeftParagraph(8, SHORT[7].partition(" and Tobago")[0] + " …"),
        LeftParagraph(10, "3. A bell was rung."),
    )


OFFICERS = {
    "en": (
        "Organization of the meeting",
        "The following officer had been elected on 8 December 2030:",
        "(a) Chair: Ms. Ann Bell (Malta).",
        "On 4 March 2031, the Working Group adopted by consensus the present report on its meeting.",
    ),
    "ar": (
        "تنظيم الاجتماع",
        "وكانت عضوة المكتب التالي اسمها قد انتُخبت في ٨ كانون الأول/ديسمبر ٢٠٣٠:",
        "(أ) الرئيسة: السيدة آن بيل (مالطة).",
        "وفي ٤ آذار/مارس ٢٠٣١، اعتمد الفريق العامل بتوافق الآراء هذا التقرير عن اجتماعه.",
    ),
}


@pytest.mark.parametrize("lang", OFFICERS)
def test_a_day_of_election_is_read_and_a_manner_without_a_sitting_is_told(lang: str, tmp_path: Path) -> None:
    path = tmp_path / "officers.txt"
    place = {"en": "Valletta, 3–4 March 2031", "ar": "فاليتا، ٣-٤ آذار/مارس ٢٠٣١"}[lang]
    path.write_text("\n".join((place, *OFFICERS[lang])), encoding="utf-8")
    found = understand(read_source(path), path.name)
    assert found.record["officers"] == {"o1": {"person": "p1", "office": "chair", "elected_on": "2030-12-08"}}
    assert (found.record["people"]["p1"]["gender"], found.record["people"]["p1"]["delegation"]) == (
        "f",
        "MLT",
    )
    assert [one.number for one in found.left] == [5]


def test_a_sitting_on_a_day_in_brackets_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "brackets.txt"
    considered = (
        "At its 1st meeting, on [3 March 2031], the Group considered agenda item 2, entitled “Lamps”."
    )
    path.write_text("\n".join(("Valletta, 3–4 March 2031", "Deliberations", considered)), encoding="utf-8")
    found = understand(read_source(path), path.name)
    assert found.record["agenda"] == [{"number": 2, "substantive": True, "title": {"en": "Lamps"}}]
    assert ("sittings" in found.record, [one.number for one in found.left]) == (False, [3])


BAD = {
    "old.doc": (b"\xd0\xcf\x11\xe0" + bytes(600), "earlier-old-word"),
    "page.pdf": (b"%PDF-1.7\n", "earlier-pdf"),
    "typed.rtf": (b"{\\rtf1 Report}", "earlier-not-a-report"),
    "noughts.txt": (b"Report\0\0\n" * 90, "earlier-not-a-report"),
    "cut.docx": (b"PK\3\4" + bytes(100), "earlier-not-word"),
    "many.txt": (b"a\n" * 20_001, "earlier-too-large"),
    "one-line.txt": (b"a" * ((2 << 20) + 1), "earlier-too-large"),
    "shopping.txt": (b"Milk\nBread\n", "earlier-nothing"),
    "no-days.txt": (b"I. Introduction\n", "earlier-no-days"),
    "empty.txt": (b"", "earlier-no-text"),
    "pictures.txt": (b"\f\n\f \n\f", "earlier-no-text"),  # out of a PDF of scanned pages
}


@pytest.mark.parametrize("name", BAD)
def test_files_that_are_not_reports_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(BAD[name][0])
    with pytest.raises(Refused) as refused:
        understand(read_source(path), name)
    assert (refused.value.key, refused.value.facts["name"]) == (BAD[name][1], name)


HOSTILE = {
    "entities": ('<!DOCTYPE l [<!ENTITY a "aaaa">]>' + START, paragraph("&a;"), "earlier-not-word"),
    "deep": ("", "<a>" * 100, "earlier-too-large"),
    "unclosed": ("<a>", paragraph("a"), "earlier-not-word"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_word_file_is_refused(tmp_path: Path, name: str) -> None:
    start, inside, key = HOSTILE[name]
    path = write_word(tmp_path / "hostile.docx", inside, start)
    with pytest.raises(Refused) as refused:
        read_source(path)
    assert refused.value.key == key


BY_ACCLAMATION = {
    "en": (
        "Organization of the meeting",
        "The following officers had been elected by acclamation on 8 December 2030:",
        "(a) Chair: Ms. Ann Bell (Malta).",
    ),
    "ar": (
        "تنظيم الاجتماع",
        "وكانت عضوة المكتب التالي اسمها قد انتُخبت بالتزكية في ٨ كانون الأول/ديسمبر ٢٠٣٠:",
        "(أ) الرئيسة: السيدة آن بيل (مالطة).",
    ),
}


@pytest.mark.parametrize("lang", BY_ACCLAMATION)
def test_an_election_by_acclamation_before_the_meeting_is_read(lang: str, tmp_path: Path) -> None:
    path = tmp_path / "acclaimed.txt"
    place = {"en": "Valletta, 3–4 March 2031", "ar": "فاليتا، ٣-٤ آذار/مارس ٢٠٣١"}[lang]
    path.write_text("\n".join((place, *BY_ACCLAMATION[lang])), encoding="utf-8")
    found = understand(read_source(path), path.name)
    assert found.record["officers"] == {"o1": {"person": "p1", "office": "chair", "elected_on": "2030-12-08"}}
    assert found.record["options"]["bureau_earlier_manner"] == "said"
