"""Text that comes out of a PDF: lines joined to paragraphs, without what belongs to the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from wgdesk.earlier.source import read_source

PAGES = """A/WG.9/2031/2

United Nations
Distr.: General
5 March 2031

Report of the Working Group on Lighthouses
Contents
I.
Introduction . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . .
2
31-00123 (E)
1/3
\fA/WG.9/2031/2

I. Introduction

1.
By its resolution 9/4, the Conference of the Coasts established the Working Group
on Lighthouses and asked it to meet once a year. The Working Group met in the year
2030. It reported to the Conference.1
2.
The Secretary -General convened the meeting in a note of 4 October of the
__________________

1  See the report of the Conference on its ninth session, para. 14, and the report of the
Working Group on its first meeting.
31-00123
2/3
\fA/WG.9/2031/2

year before, after consultations with inter-
governmental organizations and, as many inter-governmental organizations had
asked, with the owners of light-
houses. Lighthouses were old, and more lighthouses were needed.

A.

Officers of the Working Group and of the commit-
tees

3.   The following officers were elected:
Chair:

Ann Bell (Malta)

(a)   Appointment of the members of the committee that is to examine what the
lighthouses cost;

(b)   Other matters.
3/3
31-00123
"""
PARAGRAPHS = [
    "A/WG.9/2031/2",
    "United Nations",
    "Distr.: General",
    "5 March 2031",
    "Report of the Working Group on Lighthouses",
    "Contents",
    "I. Introduction",
    "1. By its resolution 9/4, the Conference of the Coasts established the Working Group on Lighthouses and"
    " asked it to meet once a year. The Working Group met in the year 2030. It reported to the Conference.",
    "2. The Secretary-General convened the meeting in a note of 4 October of the year before, after"
    " consultations with inter-governmental organizations and, as many inter-governmental organizations had"
    " asked, with the owners of lighthouses. Lighthouses were old, and more lighthouses were needed.",
    "A. Officers of the Working Group and of the commit-tees",
    "3. The following officers were elected:",
    "Chair:",
    "Ann Bell (Malta)",
    "(a) Appointment of the members of the committee that is to examine what the lighthouses cost;",
    "(b) Other matters.",
    "1 See the report of the Conference on its ninth session, para. 14, and the report of the Working Group"
    " on its first meeting.",
]


def read(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "report.txt"
    path.write_text(text, "utf-8")
    return [one.text for one in read_source(path)]


def test_the_lines_of_pages_become_paragraphs(tmp_path: Path) -> None:
    assert read(tmp_path, PAGES) == PARAGRAPHS


def test_footnotes_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(PAGES, "utf-8")
    assert [one.text[:5] for one in read_source(path) if one.note] == ["1 See"]


ARABIC = """أولاً- مقدمة
١- قرر مؤتمر السواحل، في مقرره ٢/٣، إنشاء فريق عامل مفتوح العضوية لإسداء المشورة
إليه بشأن المنارات، وطلب إليه أن يجتمع مرة واحدة على الأقل كل سنة وأن يقدم تقارير
إليه عن عمله. واجتمع الفريق العامل في السنة السابقة.
٢- وطلب المؤتمر، في قراره ٤/١، المعنون "المنارات القديمة"، إلى الفريق العامل أن
ينظر في تكاليف المنارات وفي سبل تقاسمها فيما بين الدول التي تمر سفنها بالسواحل
وأن يقدم إليه توصيات في هذا الصدد.
"""


def test_arabic_lines_are_joined(tmp_path: Path) -> None:
    found = read(tmp_path, ARABIC)
    assert [line.split()[0] for line in found] == ["أولاً-", "1-", "2-"]
    assert [line.split()[-1] for line in found] == ["مقدمة", "السابقة.", "الصدد."]


@pytest.mark.parametrize("line", ["1. A list of the States.", "In short:", "A heading"])
def test_a_text_with_a_paragraph_a_line_stays_as_it_is(line: str, tmp_path: Path) -> None:
    lines = [*[line] * 20, "The paragraph that follows is longer than any line of a page could be. " * 4]
    assert read(tmp_path, "\n".join(lines)) == [one.strip() for one in lines]
