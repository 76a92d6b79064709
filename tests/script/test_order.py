"""The running order on paper: its contents, and the PDF as another program reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pymupdf
import pytest

from tests.programs import run_program
from tests.report.spaces import plain
from tests.script import scenes as s
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.model import PanelRole
from wgdesk.paths import resource
from wgdesk.phrasing.tree import Body, Document, Heading, Role, Table, TitleLine
from wgdesk.report.render.pdf import to_bytes
from wgdesk.script.running_order_paper import RunningOrder, document, read_order, to_pdf, write_pdf
from wgdesk.script.speak import Script

SITTING = s.sitting(
    3,
    planned_begin=datetime(2022, 3, 9, 9, tzinfo=UTC),
    planned_end=datetime(2022, 3, 9, 12, tzinfo=UTC),
)
FLOOR = s.floor(
    s.entry(1, 2, 2, grouping_id=1, sitting_id=3),
    s.entry(2, 3, sitting_id=3),
    s.entry(3, 6, sitting_id=3),
    s.entry(4, someone=6, sitting_id=3),
    s.entry(5, guest="Jean Dupont", sitting_id=3),
    s.entry(6, someone=5, lane="secretariat", sitting_id=3),
    s.entry(7, lane="secretariat", sitting_id=3),
    s.entry(8, sitting_id=3),
    at=3,
)
ORDER = RunningOrder(
    s.programme(
        sittings=(SITTING, s.sitting(4)),
        items=(s.item(1, 1), s.item(2, 2, no_issues=True)),
        slots=(s.slot(1, at=3), s.slot(None, at=3, hour=10)),
    ),
    s.ROSTER,
    s.outcome(panels=(s.panel(7, moderator=8, chaired_by_id=6, co_moderator_id=1),)),
    SITTING,
    (FLOOR,),
)


def paper(lang: str, order: RunningOrder = ORDER) -> Document:
    """Return the running order in a language."""
    return document(order, Script(lang, order.programme.options))


def rows(made: Document, key: str) -> list[list[str]]:
    """Return the cells of a table, its head first."""
    table = next(block for block in made.blocks if isinstance(block, Table) and block.key == key)
    return [[plain(cell) for cell in row] for row in (table.head, *table.rows)]


def texts(made: Document, kind: type) -> list[str]:
    """Return the texts of the blocks of a kind."""
    return [plain(block.text) for block in made.blocks if isinstance(block, kind)]


def test_the_head_in_arabic() -> None:
    made = paper("ar")
    assert (made.rtl, made.digits, made.title) == (True, "arabic", "سير أعمال الجلسة الثالثة")
    assert texts(made, TitleLine) == [
        "الفريق العامل المعني بالأسلحة النارية",
        "سير أعمال الجلسة الثالثة",
        "الأربعاء، ٩ آذار/مارس ٢٠٢٢، من الساعة ١٠ صباحاً إلى الساعة ١ بعد الظهر",
    ]
    assert rows(made, "slots") == [
        ["الوقت", "البند"],
        ["من ١٠ إلى ١١ صباحاً", "البند ١: الاتجار بالأشخاص"],
        ["من ١١ صباحاً إلى ١٢ ظهراً", "بلا بند"],
    ]


def test_the_head_in_english() -> None:
    made = paper("en")
    assert texts(made, TitleLine) == [
        "Working Group on Firearms",
        "Running order of the third meeting",
        "Wednesday, 9 March 2022, 10 a.m. to 1 p.m.",
    ]
    assert rows(made, "slots") == [
        ["Time", "Item"],
        ["10–11 a.m.", "Agenda item 1: Trafficking in persons"],
        ["11 a.m.–noon", "No agenda item"],
    ]


def test_a_sitting_whose_hours_are_not_known_has_its_day() -> None:
    sitting = replace(SITTING, planned_end=None)
    made = paper("en", replace(ORDER, sitting=sitting, programme=s.programme(sittings=(sitting,))))
    assert texts(made, TitleLine)[2] == "Wednesday, 9 March 2022"


def test_the_speakers_who_wait_with_their_limits() -> None:
    assert rows(paper("ar"), "list/1") == [
        ["الرقم", "المتكلم", "باسم", "الوقت المخصص"],
        ["١", "السيدة نورا خليل (الأمانة)", "", "بلا حد"],
        ["٢", "الأمانة", "", "بلا حد"],
        ["٣", "البرتغال", "الاتحاد الأوروبي", "خمس دقائق"],
        ["٤", "السودان", "", "ثلاث دقائق"],
        ["٥", "المنظمة الدولية للهجرة", "", "ثلاث دقائق"],
        ["٦", "السيد فيكتور راوش", "", "ثلاث دقائق"],
        ["٧", "Jean Dupont", "", "ثلاث دقائق"],
        ["٨", "لم يُذكر الاسم", "", "ثلاث دقائق"],
    ]
    assert rows(paper("en"), "list/1")[1:] == [
        ["1", "Ms. Nora Khalil (Secretariat)", "", "No limit"],
        ["2", "Secretariat", "", "No limit"],
        ["3", "Portugal", "the European Union", "Five minutes"],
        ["4", "Sudan", "", "Three minutes"],
        ["5", "International Organization for Migration", "", "Three minutes"],
        ["6", "Mr. Victor Rausch", "", "Three minutes"],
        ["7", "Jean Dupont", "", "Three minutes"],
        ["8", "not named", "", "Three minutes"],
    ]


def test_replies_stand_by_themselves_after_the_lists() -> None:
    waiting = (s.entry(1, 2, sitting_id=3), s.entry(9, 3, lane="reply", sitting_id=3))
    order = replace(ORDER, floors=(s.floor(waiting[1], at=3, under=None), s.floor(*waiting, at=3)))
    made = paper("en", order)
    assert [row[1] for row in rows(made, "list/1")[1:]] == ["Portugal"]
    assert [row[1] for row in rows(made, "list/replies")[1:]] == ["Sudan"]
    headings = texts(made, Heading)
    assert headings.index("Right of reply") > headings.index("List of speakers: agenda item 1")
    assert "List of speakers" not in headings
    assert "حق الرد" in texts(paper("ar", order), Heading)


def test_those_on_a_panel_who_make_no_presentation_have_their_roles() -> None:
    roles = {6: PanelRole.DISCUSSANT, 9: PanelRole.KEYNOTE}
    order = replace(ORDER, outcome=s.outcome(panels=(s.panel(6, 7, 9, roles=roles),)))
    assert texts(paper("en", order), Body)[:3] == [
        "Keynote speaker: Her Highness Princess Salwa bint Omran",
        "Ms. Olga Petrova, Professor",
        "Discussant: Mr. Victor Rausch, Judge",
    ]
    assert texts(paper("ar", order), Body)[2] == "التعقيب: السيد فيكتور راوش، قاض"


def test_the_panel_comes_before_the_list_and_the_script() -> None:
    made = paper("en")
    headings = texts(made, Heading)
    assert headings[:6] == [
        "Timetable",
        "Panel: agenda item 1",
        "List of speakers: agenda item 1",
        "The Chair’s script",
        "Call to order",
        "Opening of the meeting",
    ]
    body = texts(made, Body)
    assert body[:5] == [
        "Chair of the panel: Mr. Victor Rausch, Judge",
        "Moderator: Ms. Selma Haddad",
        "Moderator: Ms. Leila Ben Salem",
        "Ms. Olga Petrova, Professor",
        "Distinguished delegates, I call to order the third meeting. "
        "At this meeting, the Working Group will take up agenda item 1.",
    ]
    assert body[-1] == "The fourth meeting will be held today. The meeting is adjourned."
    agenda = "May I take it that the Working Group wishes to adopt its provisional agenda?"
    assert body[body.index(agenda) + 1] == "I hear no objection. It is so decided."


def test_names_are_stressed_and_a_moment_stays_on_one_page() -> None:
    made = paper("en")
    bodies = [block for block in made.blocks if isinstance(block, Body) and block.key.startswith("step/")]
    stressed = {plain((span,)) for block in bodies for span in block.text if span.role is Role.STRESS}
    assert {"Portugal", "the Sudan", "Mr. Victor Rausch"} <= stressed
    moments = [block.key.rsplit("/", 1)[0] for block in bodies]
    following = [here == after for here, after in zip(moments, [*moments[1:], ""], strict=True)]
    assert all(block.kept for block, stays in zip(bodies, following, strict=True) if stays)
    assert any(following)
    assert any(not block.kept for block in bodies[:-1])
    assert not bodies[-1].kept


def test_alternatives_are_set_apart() -> None:
    adopted = s.outcome(clusters=(s.cluster(s.recommendation(1), s.recommendation(2)),))
    last = replace(ORDER, sitting=SITTING, programme=s.programme(sittings=(SITTING,)), outcome=adopted)
    made = paper("en", last)
    assert "Alternative: Adoption of recommendations together" in texts(made, Heading)
    apart = [plain(block.text) for block in made.blocks if isinstance(block, Body) and block.quoted]
    assert apart[0].startswith("We now turn to recommendations 1 and 2")
    assert "بديل: اعتماد مجموعة من التوصيات" in texts(paper("ar", last), Heading)


_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

# -- PDF ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk on the demonstration meeting."""
    path = tmp_path_factory.mktemp("demo") / "demo.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    desk = Desk.open(path)
    yield desk
    desk.close()


def read(desk: Desk, number: int) -> RunningOrder:
    """Return the running order of an existing sitting."""
    order = desk.read(lambda connection: read_order(connection, number))
    assert order is not None
    return order


def told(path: Path, *args: str) -> str:
    """Return poppler's information about a file."""
    command = [*args, str(path), *(["-"] if args[0] == "pdftotext" else [])]
    return run_program(command, capture_output=True, check=True).stdout.decode()


def test_a_pdf_with_numbered_pages(demo: Desk, tmp_path: Path) -> None:
    order = read(demo, 1)
    for lang, last in (("en", "Page {0} of {0}"), ("ar", "الصفحة {0} من {0}")):
        file = tmp_path / f"{lang}.pdf"
        write_pdf(order, lang, file)
        info = dict(line.split(":", 1) for line in told(file, "pdfinfo").splitlines() if ":" in line)
        pages = int(info["Pages"])
        assert pages > 3
        assert info["Title"].strip() == paper(lang, order).title
        figures = str(pages).translate(_ARABIC) if lang == "ar" else str(pages)
        ends = told(file, "pdftotext", "-f", str(pages), "-l", str(pages))
        # poppler puts direction marks and spaces of its own round the figures of Arabic lines.
        foot = re.sub("[\u200e\u200f\u202a-\u202e\\s]", "", ends.strip().splitlines()[-1])
        assert foot == last.format(figures).replace(" ", "")


@pytest.mark.parametrize(("number", "lang"), [(1, "ar"), (2, "en"), (5, "en")])
def test_the_last_page_has_more_than_a_line_or_two(
    demo: Desk, tmp_path: Path, number: int, lang: str
) -> None:
    file = tmp_path / "order.pdf"
    write_pdf(read(demo, number), lang, file)
    last = told(file, "pdftotext", "-layout").rstrip("\f").split("\f")[-1]
    head_and_foot, heading = 2, 1
    assert sum(bool(line.strip()) for line in last.splitlines()) - head_and_foot - heading >= 6


def test_the_type_is_large_enough_to_be_read_aloud(demo: Desk, tmp_path: Path) -> None:
    file = tmp_path / "en.pdf"
    write_pdf(read(demo, 1), "en", file)
    with pymupdf.open(file) as made:
        lines = [
            line for page in made for block in page.get_text("dict")["blocks"] for line in block["lines"]
        ]
    sizes = [span["size"] for line in lines for span in line["spans"] if "delegates" in span["text"]]
    assert sizes
    assert min(sizes) >= 14


def test_the_same_order_gives_the_same_bytes(demo: Desk) -> None:
    order = read(demo, 2)
    assert to_pdf(order, "ar") == to_pdf(order, "ar")


def test_a_report_keeps_its_own_page_numbers(demo: Desk) -> None:
    made = paper("en", read(demo, 2))
    assert to_bytes(made) != to_pdf(read(demo, 2), "en")


def test_only_the_last_sitting_has_parts_of_the_report(demo: Desk) -> None:
    assert read(demo, 1).papers.parts == ()
    last = read(demo, 6)
    assert last.papers.symbol == "CHP/COP/WG.1/2026/L.1"
    assert last.papers.parts[0].numbers == (1, 2)
    assert "We now turn to the adoption of the report of the meeting, as contained in document" in " ".join(
        texts(paper("en", last), Body)
    )


def test_a_missing_sitting_has_no_order(demo: Desk) -> None:
    assert demo.read(lambda connection: read_order(connection, 99)) is None
