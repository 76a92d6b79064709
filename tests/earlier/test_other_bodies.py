"""Invented reports in the forms that other bodies publish."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wgdesk.acting.record_creation import new_record
from wgdesk.clock import SteadyClock
from wgdesk.earlier.earlier_template import template_from_report
from wgdesk.earlier.source import SourceParagraph, read_source
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.exchange import import_into

LIGHTS = """A/LC.4/2031/9
Commission on Lighthouses
Report on the fifteenth session
(9 December 2030 and 3–7 March 2031)
I. Introduction
1. In accordance with resolution 9/50, the Commission was open to all States.
2. By its resolution 9/4, the Conference of the Coasts decided that the Commission should meet every year.
II. Organizational matters
A. Opening and duration of the session
3. The Commission held its fifteenth session in Valletta from 3 to 7 March 2031. It held eight meetings.
B. Election of officers
4. At its 1st meeting, on 3 March, the Commission elected the following members of its Bureau:
Chair:
Ann Bell (Malta)
Vice-Chairs:
Paulo Reis (Brazil)
Amina Diallo (Uganda)
Vice-Chair-cum-Rapporteur:
Jan Novak (Poland)
5. The Commission elected the following officers for its sixteenth session:
Chair:
Lars Holm (Norway)
C. Agenda and organization of work
6. At its 1st meeting, the Commission adopted its provisional agenda (A/LC.4/2031/1), as follows:
1. Opening of the session.
Coasts
2. Lamps:
(a) Oil;
Islands
(b) Electric lamps:
(i) On land;
(ii) At sea.
3. Other matters.
D. Attendance
7. The following 3 States parties participated in the session: Malta, Brazil and Uganda.
8. The following 2 States attended the session as observers: Poland and Norway.
E. Bells
9. At its 2nd meeting, on 4 March 2031, the Commission considered agenda item 2, entitled “Lamps”.
III. Adoption of the report
10. At its 8th meeting, on 7 March, the Commission adopted its report.
Annex
The agenda was as follows:
1. Opening of the sixteenth session.
"""


def read(tmp_path: Path, text: str) -> Understood:
    path = tmp_path / "report.txt"
    path.write_text(text, "utf-8")
    return understand(read_source(path), path.name)


@pytest.fixture
def found(tmp_path: Path) -> Understood:
    return read(tmp_path, LIGHTS)


def test_the_meeting_is_that_of_the_sentence_not_of_the_head(found: Understood) -> None:
    meeting = found.record["meeting"]
    assert (meeting["first_day"], meeting["last_day"], meeting["ordinal"]) == ("2031-03-03", "2031-03-07", 15)
    assert meeting["body_full"] == {"en": "Commission on Lighthouses"}
    assert found.record["options"]["term_event"] == "session"


def test_only_what_the_parent_decided_is_mandate(found: Understood) -> None:
    assert [one["number"] for one in found.record["mandates"]] == ["9/4"]
    assert any(one.words.startswith("1. In accordance") for one in found.left)


def test_officers_are_read_by_their_offices_and_those_of_the_next_session_apart(found: Understood) -> None:
    people = found.record["people"]
    assert [
        (one["office"], people[one["person"]]["name"]["en"], one["elected_at"])
        for one in found.record["officers"].values()
        if "of_next" not in one
    ] == [
        ("chair", "Ann Bell", 1),
        ("vice_chair", "Paulo Reis", 1),
        ("vice_chair", "Amina Diallo", 1),
        ("vice_chair_rapporteur", "Jan Novak", 1),
    ]
    after = [one for one in found.record["officers"].values() if "of_next" in one]
    assert [people[one["person"]]["name"]["en"] for one in after] == ["Lars Holm"]


def test_the_agenda_has_its_levels_and_segments_and_its_document(found: Understood) -> None:
    lamps = found.record["agenda"][1]
    assert [one["title"]["en"] for one in found.record["agenda"]] == [
        "Opening of the session",
        "Lamps",
        "Other matters",
    ]
    assert lamps["segment"] == {"en": "Coasts"}
    assert [one.get("segment") for one in lamps["items"]] == [None, {"en": "Islands"}]
    assert [(one["title"]["en"], len(one.get("items", ()))) for one in lamps["items"]] == [
        ("Oil", 0),
        ("Electric lamps", 2),
    ]
    assert found.record["decisions"]["agenda"] == {"sitting": 1, "contained_in": "A/LC.4/2031/1"}
    assert found.record["decisions"]["report"] == {"sitting": 8}


def test_a_chapter_has_its_label_in_the_line_before_its_title(found: Understood, tmp_path: Path) -> None:
    chapters = read(tmp_path, re.sub(r"(?m)^(I{1,3})\. ", r"Chapter \1\n", LIGHTS))
    options = found.record["options"] | {"chapter_headings": "chapter"}
    assert chapters.record == found.record | {"options": options}
    assert [one.words for one in chapters.left] == [one.words for one in found.left]


def test_those_who_took_part_are_registered(found: Understood) -> None:
    assert found.record["registrations"] == ["MLT", "BRA", "UGA", "POL", "NOR"]
    assert {one["code"] for one in found.record["delegations"] if one.get("party")} == {"MLT", "BRA", "UGA"}


def test_what_is_under_an_unknown_heading_does_not_count_as_understood(found: Understood) -> None:
    left = [one.words for one in found.left]
    assert "E. Bells" in left
    assert any(one.startswith("9. At its 2nd meeting") for one in left)
    assert found.record["agenda"][1]["sittings"] == [2]


def test_a_document_may_be_named_in_a_sentence(tmp_path: Path) -> None:
    begins = LIGHTS.index("E. Bells")
    told = """E. Documentation
9. The Commission had before it the note by the Secretariat entitled “Oil” (A/LC.4/2031/2).
10. For its consideration of agenda item 2, the Commission had before it a working paper submitted by Malta \
entitled “Lamps” (A/LC.4/2031/3).
11. The Commission had before it the many letters that it had received (A/LC.4/2031/4).
"""
    found = read(tmp_path, LIGHTS[:begins] + told + LIGHTS[LIGHTS.index("III. Adoption") :])
    note, paper = found.record["documents"]
    assert (note["kind"], note["by_secretariat"], note["symbol"]) == ("note", True, "A/LC.4/2031/2")
    assert "item" not in note
    assert (paper["kind"], paper["author"], paper["item"]) == ("working_paper", {"en": "Malta"}, "2")
    form = {"one_document": "in_sentence", "documents_where": "by_item", "report_adopted": "sitting"}
    assert found.record["options"].items() >= {**form, "report_called": "report"}.items()
    assert [one.words[:3] for one in found.left if "had before it" in one.words] == ["11."]


def test_a_section_under_a_heading_not_understood_is_one_of_the_first_level(tmp_path: Path) -> None:
    """An outline with a section in one that it lacks would be refused, and with it the whole report."""
    found = read(tmp_path, LIGHTS.replace("II. Organizational matters", "II. Lamps and their keepers"))
    assert {one["kind"]: one.get("parent") for one in found.record["outline"]} == {
        "introduction": None,
        "opening": None,
        "elections": None,
        "agenda": None,
        "attendance": None,
        "adoption": None,
    }
    with new_record(tmp_path / "lamps.wgdesk") as desk:
        import_into(desk, found.data(), source="lamps.txt")


def test_holders_of_an_office_on_one_line_are_read(tmp_path: Path) -> None:
    text = LIGHTS.replace(
        "Vice-Chairs:\nPaulo Reis (Brazil)\nAmina Diallo (Uganda)",
        "Vice-Chairs: Paulo Reis (Brazil) and Amina Diallo (Uganda)",
    )
    found = read(tmp_path, text)
    people = found.record["people"]
    chairs = [one for one in found.record["officers"].values() if one["office"] == "vice_chair"]
    names = [people[one["person"]]["name"]["en"] for one in chairs]
    assert names[:2] == ["Paulo Reis", "Amina Diallo"]


def test_arabic_holders_of_an_office_on_one_line_are_read(tmp_path: Path) -> None:
    text = ARABIC.replace("نواب الرئيسة:\nباولو", "نواب الرئيسة: أمينة ديالو (أوغندا)، باولو")
    found = read(tmp_path, text)
    names = [found.record["people"][one["person"]]["name"]["ar"] for one in found.record["officers"].values()]
    assert names == ["آن بيل", "أمينة ديالو", "باولو ريس"]


def test_what_is_not_understood_is_listed_in_the_order_of_the_report() -> None:
    """The heading of recommendations that do not follow is known to be one only at the end."""
    lines = (*LIGHTS.partition("Annex")[0].splitlines(), "IV. Recommendations", "Lamps at sea")
    source = [SourceParagraph(number, line) for number, line in enumerate(lines, 1)]
    note = SourceParagraph(len(source) + 1, "1 See the annex.", note=True)
    left = understand((*source, note), "report").left
    assert [one.words for one in left[-2:]] == ["Lamps at sea", "1 See the annex."]


def test_a_report_without_days_is_read_and_the_next_meeting_can_be_set_up(tmp_path: Path) -> None:
    kept = [
        line
        for line in LIGHTS.splitlines()
        if not line.startswith(("(9 December", "3. The Commission", "9. At its 2nd", "10. At its 8th"))
    ]
    text = "\n".join(kept).replace(", on 3 March", "")
    found = read(tmp_path, text)
    assert not found.dated
    assert found.counts["officer"] == 5
    assert [one["doubts"] for one in found.record["officers"].values()] == [{"elected_at": ""}] * 5
    template, again = template_from_report(tmp_path / "report.txt", SteadyClock())
    assert not again.dated
    assert template["previous_meetings"] == []
    assert template["meeting"]["body_full"] == {"en": "Commission on Lighthouses"}


ARABIC = """لجنة المنارات
فاليتا، ٣-٧ آذار/مارس ٢٠٣١
أولاً- المسائل التنظيمية
١- عقدت اللجنة دورتها الخامسة عشرة في فاليتا من ٣ إلى ٧ آذار/مارس ٢٠٣١.
ألف- انتخاب أعضاء المكتب
٢- انتخبت اللجنة، في جلستها الأولى، المعقودة في ٣ آذار/مارس، أعضاء مكتبها، وأصبح المكتب كما يلي:
الرئيسة:
آن بيل (مالطة)
نواب الرئيسة:
باولو ريس (البرازيل)
باء- جدول الأعمال
٣- أقرت اللجنة، في جلستها الأولى، جدول أعمالها المؤقت (A/LC.4/2031/1)، على النحو التالي:
١- افتتاح الدورة.
٢- المصابيح.
جيم- الحضور
٤- حضرت الدول الأطراف التالية في الدورة: مالطة، البرازيل.
"""


def test_arabic_reports_of_other_bodies_are_read(tmp_path: Path) -> None:
    found = read(tmp_path, ARABIC)
    assert found.record["meeting"]["ordinal"] == 15
    assert [one["office"] for one in found.record["officers"].values()] == ["chair", "vice_chair"]
    chair = found.record["officers"]["o1"]["person"]
    assert found.record["people"][chair]["gender"] == "f"  # «الرئيسة»: no courtesy title says it
    assert [one["title"]["ar"] for one in found.record["agenda"]] == ["افتتاح الدورة", "المصابيح"]
    assert found.record["decisions"]["agenda"] == {"sitting": 1, "contained_in": "A/LC.4/2031/1"}
    assert found.record["registrations"] == ["MLT", "BRA"]


def test_the_same_meeting_is_the_one_named_last_even_by_a_sentence_not_understood(tmp_path: Path) -> None:
    """Else the report would be adopted at the meeting that a sentence long before it names."""
    adopted = "10. At its 8th meeting, on 7 March, the Commission adopted its report."
    shown = "10. At the 8th (closing) meeting, on 7 March, the Rapporteur showed the draft report."
    same = "11. At the same meeting, the Commission adopted its report."
    found = read(tmp_path, LIGHTS.replace(adopted, f"{shown}\n{same}"))
    assert found.record["decisions"]["report"] == {"sitting": 8}
    undated = shown.replace("8th", "7th").replace(", on 7 March", "")
    found = read(tmp_path, LIGHTS.replace(adopted, f"{undated}\n{same}"))
    assert "report" not in found.record["decisions"]  # nobody says on which day the 7th was


def test_in_arabic_the_same_meeting_is_the_one_named_last(tmp_path: Path) -> None:
    adoption = (
        "ثانياً- اعتماد التقرير",
        "٥- وفي جلستها الثامنة (الختامية)، المعقودة في ٧ آذار/مارس، عرض المقرر مشروع التقرير.",
        "٦- واعتمدت اللجنة، في الجلسة نفسها، تقريرها.",
    )
    found = read(tmp_path, "\n".join((ARABIC.strip(), *adoption)))
    assert found.record["decisions"]["report"] == {"sitting": 8}


def test_an_item_that_names_the_body_is_one_if_a_paragraph_with_its_number_follows(tmp_path: Path) -> None:
    text = LIGHTS.replace("3. Other matters.", "7. Report of the Commission.")
    for number, item in enumerate(("Buoys", "Bells", "Fog", "Ships"), 3):
        text = text.replace("7. Report of", f"{number}. {item}.\n7. Report of")
    assert len(read(tmp_path, text).record["agenda"]) == 7
    other = text.replace("7. The following 3 States", "8. The following 3 States")
    assert len(read(tmp_path, other).record["agenda"]) == 6  # the line may as well be paragraph 7


def test_an_arabic_name_is_read_without_the_conjunction_before_it(tmp_path: Path) -> None:
    several = (
        "بالتزكية آن بيل (مالطة)، بترشيح من مجموعة الموانئ، لمنصب الرئيسة، وليلى ساند (المغرب) لمنصب المقررة."
    )
    text = ARABIC.replace("أعضاء مكتبها، وأصبح المكتب كما يلي:", several)
    people = read(tmp_path, text).record["people"]
    assert [one["name"]["ar"] for one in people.values()] == ["آن بيل", "ليلى ساند"]


def test_what_is_said_of_a_meeting_in_brackets_is_its_kind(tmp_path: Path) -> None:
    text = LIGHTS.replace("At its 8th meeting", "At its 8th (closing) meeting")
    sittings = {one["number"]: one.get("kind") for one in read(tmp_path, text).record["sittings"]}
    assert (sittings[1], sittings[8]) == (None, "closing")
    text = LIGHTS.replace("At its 8th meeting", "At its 8th (organizational, resumed) meeting")
    sittings = {one["number"]: one.get("kind") for one in read(tmp_path, text).record["sittings"]}
    assert sittings[8] == "organizational"


def test_who_introduced_the_report_and_who_finalizes_it_are_read(tmp_path: Path) -> None:
    adopted = "10. At its 8th meeting, on 7 March, the Commission adopted its report."
    shown = "10. At the 8th meeting, on 7 March, the Rapporteur introduced the draft report."
    rest = (
        "11. At the same meeting, the Commission adopted its report.",
        "12. The Commission authorized the Rapporteur and the Chair to finalize the report.",
    )
    found = read(tmp_path, LIGHTS.replace(adopted, "\n".join((shown, *rest))))
    assert found.record["decisions"]["report"] == {"sitting": 8, "introduced_by": "o4"}
    assert found.record["officers"]["o4"]["office"] == "vice_chair_rapporteur"
    meeting = found.record["meeting"]
    assert (meeting["rapporteur_finalizes"], meeting["finalizer"]) == (True, "chair")


def test_who_finalizes_the_report_is_read_from_the_sentence_on_its_adoption(tmp_path: Path) -> None:
    adopted = "10. At its 8th meeting, on 7 March, the Commission adopted its report."
    joined = (
        "10. At its 8th meeting, on 7 March, the Commission adopted the draft report on its fifth session and"
        " entrusted {} with its finalization."
    )
    whom = "the Vice-Chair-cum-Rapporteur (Peru)"
    found = read(tmp_path, LIGHTS.replace(adopted, joined.format(whom))).record
    assert found["meeting"]["rapporteur_finalizes"]
    assert found["options"]["report_entrusted"] == "joined"
    left = read(tmp_path, LIGHTS.replace(adopted, joined.format("a small group")))
    assert "rapporteur_finalizes" not in left.record["meeting"]
    assert left.record["decisions"]["report"]["sitting"] == found["decisions"]["report"]["sitting"] == 8
    assert any(one.words.startswith("10. At its 8th") for one in left.left), "it is kept as it is"


def test_panellists_by_video_link_are_read_with_the_title_of_their_panel(tmp_path: Path) -> None:
    panel = (
        "IV. Summary of deliberations",
        "11. At its 2nd meeting, on 4 March, the Commission considered agenda item 2, entitled “Lamps”.",
        "12. The panel discussion under agenda item 2, entitled “Oil or not”, was facilitated by the"
        " following panellists: Ida Holm (Norway), Keeper; and Omar Saleh (Egypt), Engineer, by video link.",
    )
    items = read(tmp_path, LIGHTS.replace("Annex\n", "\n".join((*panel, "Annex\n")))).record["agenda"]
    (found,) = items[1]["panels"]
    assert found["title"] == {"en": "Oil or not"}
    assert [one.get("medium") for one in found["panellists"]] == [None, "online"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            LIGHTS,
            "adopted its provisional agenda, as contained in document A/LC.4/2031/1, and approved its"
            " provisional programme of work (A/LC.4/2031/L.1).",
        ),
        (
            ARABIC,
            "جدول أعمالها المؤقت، بصيغته الواردة في الوثيقة A/LC.4/2031/1، ووافقت على برنامج عملها المؤقت"
            " (A/LC.4/2031/L.1).",
        ),
    ],
)
def test_the_organization_of_work_is_read_with_the_agenda(tmp_path: Path, text: str, sentence: str) -> None:
    begin = "adopted its provisional" if text is LIGHTS else "جدول أعمالها المؤقت"
    lines = [line.split(begin)[0] + sentence if begin in line else line for line in text.splitlines()]
    assert "\n".join(lines) != text
    decisions = read(tmp_path, "\n".join(lines)).record["decisions"]
    assert decisions["agenda"] == {"sitting": 1, "contained_in": "A/LC.4/2031/1"}
    assert decisions["organization"] == {"sitting": 1, "contained_in": "A/LC.4/2031/L.1"}
