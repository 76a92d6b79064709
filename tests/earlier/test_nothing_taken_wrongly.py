"""What published reports say in a form that looks like another: nothing of it becomes a wrong fact."""

from __future__ import annotations

import pytest

from wgdesk.earlier.printed_record import PrintedRecord, imported
from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.earlier.unwrapped import unwrapped

HEAD = """A/LH/31/9
Report of the Committee on Lighthouses and
Other Lights
Report on the fifteenth session
(3–7 March 2031)
"""
BODY = """I. Organization of the session
A. Opening of the session
1. The Committee held its fifteenth session in Valletta from 3 to 7 March 2031.
"""


def read(text: str) -> Understood:
    return understand([SourceParagraph(n, line) for n, line in enumerate(text.splitlines(), 1)], "report")


@pytest.mark.parametrize(
    "title",
    [
        "Report on the fourteenth and\nfifteenth sessions\n(4–8 November 2030 and 3–7 March 2031)",
        "Fourteenth session\n(4–8 November 2030)\nFifteenth session\n(3–7 March 2031)",
        "Report on the first and second regular sessions of 2031",
    ],
)
def test_a_report_on_several_sessions_gives_the_days_of_none(title: str) -> None:
    head = HEAD.replace("Report on the fifteenth session\n(3–7 March 2031)", title)
    meeting = read(head + BODY).record["meeting"]
    assert meeting == {
        "symbol_final": "A/LH/31/9",
        "body_full": {"en": "Committee on Lighthouses and Other Lights"},
    }
    assert read(HEAD + BODY).record["meeting"]["ordinal"] == 15


def test_an_arabic_report_on_several_sessions_gives_the_days_of_none() -> None:
    text = """لجنة المنارات
تقرير عن دورتيها الرابعة عشرة والخامسة عشرة
فاليتا، ٣-٧ آذار/مارس ٢٠٣١
أولاً- المسائل التنظيمية
١- عقدت اللجنة دورتها الخامسة عشرة في فاليتا من ٣ إلى ٧ آذار/مارس ٢٠٣١.
"""
    once = text.replace("دورتيها الرابعة عشرة والخامسة عشرة", "دورتها الخامسة عشرة")
    assert read(once).record["meeting"]["first_day"] == "2031-03-03"
    assert {"first_day", "ordinal"}.isdisjoint(read(text).record["meeting"])


@pytest.mark.sampled
@pytest.mark.parametrize(
    "lead",
    [
        "The following officers were elected at the 1st and 2nd meetings to serve on the Bureau:",
        "The Committee elected the following officers by acclamation:",
        "The Bureau was composed as follows:",
    ],
)
@pytest.mark.parametrize("form", ["list", "grouped", "table", "running"])
def test_officers_whose_election_is_not_dated_are_in_doubt_and_not_of_before(lead: str, form: str) -> None:
    agenda = "C. Agenda\n3. At its 1st meeting, on 3 March, the Committee adopted its agenda (A/LH/31/1).\n"
    found = read(f"{HEAD}{BODY}B. Election of officers\n2. {lead}\nChair:\nAnn Bell (Malta)\n{agenda}")
    (officer,) = found.record["officers"].values()
    assert "elected_at" in officer["doubts"]
    with imported(found, "report") as desk:
        record = PrintedRecord(found, desk)
    printed = record.lines({**record.options, "bureau_earlier": "shown", "bureau_form": form})
    assert [one.text for one in printed if "had been elected before" in one.text] == []
    assert [one.text for one in printed if "At its [1st" in one.text] != []


def test_an_election_that_is_dated_later_in_the_report_is_certain() -> None:
    later = (
        "3. At its 1st meeting, on 3 March, the Committee elected Ann Bell (Malta) as Chair by acclamation.\n"
    )
    lead = "2. The Bureau was composed as follows:\nChair:\nAnn Bell (Malta)\n"
    found = read(f"{HEAD}{BODY}B. Election of officers\n{lead}{later}")
    assert [(one["elected_at"], "doubts" in one) for one in found.record["officers"].values()] == [(1, False)]


def test_a_document_for_an_item_without_a_title_has_no_item() -> None:
    listed = "2. For its consideration of item 9, the Committee had before it the following documents:\n"
    paper = "(a) Note by the Secretariat on lamps (A/LH/31/4);\n"
    found = read(f"{HEAD}{BODY}B. Documentation\n{listed}{paper}")
    assert [one.get("item") for one in found.record["documents"]] == [None]
    with imported(found, "report") as desk:
        assert PrintedRecord(found, desk).lines({})


def test_members_of_the_parent_alone_are_not_taken_as_parties() -> None:
    others = "The following members of the Conference that are not members of the Committee"
    found = read(f"{HEAD}{BODY}B. Attendance\n2. {others} were represented by observers: Egypt and Kenya.\n")
    assert found.record["registrations"] == ["EGY", "KEN"]
    assert "delegations" not in found.record


def test_sittings_of_a_second_part_are_not_put_on_the_days_of_the_first() -> None:
    head = HEAD.replace("(3–7 March 2031)", "(9 December 2030 and 3–7 March 2031)")
    held = "1. The Committee held its fifteenth session on 9 December 2030 and from 3 to 7 March 2031.\n"
    total = "2. The Committee held four meetings.\n"
    took = "II. Lamps\n3. The Committee considered item 2 of its agenda at its 2nd and 3rd meetings.\n"
    found = read(f"{head}I. Organization of the session\nA. Opening of the session\n{held}{total}{took}")
    days = [(one["day"], "doubts" in one) for one in found.record["sittings"]]
    assert days == [("2030-12-09", False), *[("2031-03-03", True)] * 2, ("2031-03-07", False)]
    assert found.record["agenda"][0]["title"] == {"en": "Lamps"}
    assert found.record["agenda"][0]["sittings"] == [2, 3]


def test_a_sitting_beyond_those_held_is_not_taken() -> None:
    took = "II. Lamps\n3. The Committee considered item 2 of its agenda at its 2nd and 5th meetings.\n"
    found = read(f"{HEAD}{BODY}2. The Committee held four meetings.\n{took}")
    assert "sittings" not in found.record["agenda"][0]


def test_no_name_goes_over_the_end_of_a_sentence() -> None:
    two = "2. The Committee considered agenda item 2 at its 2nd meeting. It"
    found = read(f"{HEAD}{BODY}II. Lamps\n{two} had before it the following documents:\n")
    assert "body_short" not in found.record["meeting"]


def test_a_title_in_several_lines_is_not_the_parent_body() -> None:
    title = "Report of the Committee on Lighthouses\nand Lamps on the work of its annual session of 2031"
    head = f"A/LH/31/9\nDistr.: General\nConference of the Coasts\n{title}\n(3–7 March 2031)\n"
    meeting = read(head + BODY).record["meeting"]
    assert meeting["body_full"] == {"en": "Committee on Lighthouses and Lamps"}
    assert "parent_full" not in meeting


def test_two_symbols_of_a_document_and_a_number_before_letters_come_out_of_a_pdf_whole() -> None:
    lines = [
        "3.",
        "",
        "Lamps:",
        "",
        "4.",
        "",
        "(a)",
        "",
        "Oil;",
        "",
        "(b)",
        "",
        "Gas ( A/LH/31/3B/LH/7).",
        "",
        "Bells:",
    ]
    assert [text for text, _ in unwrapped([lines])] == [
        "3. Lamps:",
        "(a) Oil;",
        "(b) Gas (A/LH/31/3-B/LH/7).",
        "4. Bells:",
    ]


def test_a_line_of_the_contents_with_a_few_leaders_is_no_heading() -> None:
    lines = [
        "Contents",
        "I. Matters calling for action by the Council . . .",
        "",
        "5",
        "",
        "II. Lamps . . . . . . . .",
    ]
    assert [text for text, _ in unwrapped([lines])] == ["Contents"]


def test_the_time_of_a_biennial_report_is_not_that_of_a_session() -> None:
    head = HEAD.replace("Report on the fifteenth session\n(3–7 March 2031)", "(19 April 2029–9 April 2031)")
    assert (
        "first_day"
        not in read(head + "I. Organization of work\n1. The Committee met often.\n").record["meeting"]
    )


_THREE = "1. Opening.\n2. Lamps.\n3. Oil.\n"
_THREE_ITEMS = (
    f"9. At its 1st meeting, on 3 March 2031, the Committee adopted the following agenda:\n{_THREE}"
)


def _jointly(*items: str) -> Understood:
    told = "".join(
        f"{n}. At its {n}th meeting, on {n} March, the Committee considered jointly agenda items {one}.\n"
        for n, one in enumerate(items, 4)
    )
    found = read(f"{HEAD}{BODY}II. Deliberations\n{told}III. Organization of the session\n{_THREE_ITEMS}")
    with imported(found, "report") as desk:
        PrintedRecord(found, desk).lines({})
    return found


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("items", "left", "joined"),
    [
        (["4 and 3"], 1, {}),
        (["3 and 4"], 1, {}),
        (["2 and 2"], 1, {}),
        (["1 and 2", "2 and 3"], 1, {2: "1"}),
        (["2 and 3", "1 and 2"], 1, {3: "2"}),
        (["1 and 2", "1 and 3"], 1, {2: "1"}),
        (["1 and 2", "1 and 2"], 0, {2: "1"}),
    ],
)
def test_items_are_joined_to_one_that_is_known_and_joined_to_none(
    items: list[str], left: int, joined: dict[int, str]
) -> None:
    found = _jointly(*items)
    assert sum("considered jointly" in one.words for one in found.left) == left
    agenda = {one["number"]: one for one in found.record["agenda"]}
    assert {number: one["joint_with"] for number, one in agenda.items() if "joint_with" in one} == joined
    assert len(agenda) == 3


_HELD = "1. The fifteenth session of the Committee was held in Valletta from 3 to 7 March 2031.\n"
_ALSO = "2. The Committee also held an organizational meeting, on 5 February 2031."


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("told", "left"),
    [
        ([_ALSO], []),
        (["2. The Bureau also held an organizational meeting, on 5 February 2031."], [0]),
        (["2. The Committee also held an organizational meeting, on 20 March 2031."], [0]),
        (["2. The Committee also held an organizational meeting, on 3 March 2031."], [0]),
        (["2. It also held two organizational meetings, on 5 February and 6 April 2031."], [0]),
        (
            ["2. It also held three organizational meetings, on 7 February, 5 and 6 January 2031."],
            [0],
        ),
        ([_ALSO, _ALSO.replace("5 February", "6 February")], [1]),
    ],
)
@pytest.mark.parametrize("late", [False, True])
def test_organizational_meetings_are_those_of_the_body_before_its_session(
    told: list[str], left: list[int], *, late: bool
) -> None:
    also = "".join(f"{one}\n" for one in told)
    head = "Committee on Lighthouses\n" if late else HEAD
    text = f"{also}{_HELD}" if late else f"{_HELD}{also}"
    found = read(f"{head}I. Organization of the session\n{text}{_THREE_ITEMS}")
    assert [one.words for one in found.left if "organizational" in one.words] == [told[at] for at in left]
    organizational = "organizational_session" in found.record.get("options", {})
    assert organizational == (0 not in left)
    first = [("2031-02-05", "organizational")] if organizational else []
    assert [(one["day"], one.get("kind")) for one in found.record["sittings"]] == [
        *first,
        ("2031-03-03", None),
    ]
    with imported(found, "report") as desk:
        assert PrintedRecord(found, desk).lines({})


def test_an_arabic_bureau_has_no_organizational_meeting_of_the_body() -> None:
    text = """لجنة المنارات
فاليتا، ٣-٧ آذار/مارس ٢٠٣١
أولاً- تنظيم الدورة
١- أقرت اللجنة، في جلستها الأولى، المعقودة في ٣ آذار/مارس ٢٠٣١، جدول الأعمال التالي:
١- الزيت.
٢- وعقدت اللجنة أيضا جلسة تنظيمية، في ٥ شباط/فبراير ٢٠٣١.
"""
    by_bureau = text.replace("وعقدت اللجنة أيضا", "وعقد المكتب أيضا")
    assert [len(read(one).record["sittings"]) for one in (text, by_bureau)] == [2, 1]


def test_a_debate_is_not_replaced_by_another_at_a_later_meeting() -> None:
    told = "".join(
        f"{n}. At its {n}th meeting, on {n} March, the Committee considered agenda item 2 and held a general"
        f" {kind} on it.\n"
        for n, kind in ((4, "debate"), (5, "discussion"), (6, "debate"))
    )
    found = read(f"{HEAD}{BODY}II. Deliberations\n{told}III. Organization of the session\n{_THREE_ITEMS}")
    assert [one.words[:2] for one in found.left if "considered agenda item" in one.words] == ["5."]
    item = found.record["agenda"][1]
    assert (item["debate"], item["sittings"]) == (
        "debate",
        [{"sitting": 4, "debated": True}, {"sitting": 6, "debated": True}],
    )


@pytest.mark.parametrize(
    ("when", "finalizes"),
    [
        ("On 7 March 2031", True),
        ("On 7 and 8 March 2031", None),
        ("On 4 July 2031", None),
        ("At its 2nd meeting, on 4 March", True),
        ("At its 40th meeting, on 4 July", None),
    ],
)
def test_who_finalizes_the_report_is_taken_with_its_adoption(when: str, *, finalizes: bool | None) -> None:
    report = f"{when}, the Committee adopted the present report and entrusted the Rapporteur with"
    told = f"II. Adoption of the report\n3. {report} its finalization.\n"
    found = read(f"{HEAD}{BODY}B. Agenda\n{_THREE_ITEMS}{told}")
    assert found.record["meeting"].get("rapporteur_finalizes") is finalizes
    entrusted = found.record.get("options", {}).get("report_entrusted")
    assert entrusted == ("joined" if finalizes else None)


def test_what_follows_an_item_and_is_not_its_title_is_not_taken_as_one() -> None:
    agenda = "2. The agenda was as follows:\n1. Opening.\n2. Lamps.\n"
    heard = "3. At its 2nd meeting, on 4 March, the Committee considered agenda item 2, Norway presiding.\n"
    found = read(f"{HEAD}{BODY}B. Agenda\n{agenda}II. Summary of deliberations\n{heard}")
    assert found.record["agenda"][1]["title"] == {"en": "Lamps"}
    assert any(one.words.startswith("3. At its 2nd") for one in found.left)


def test_who_moderated_by_office_alone_is_not_a_person() -> None:
    held = "the Committee held a panel discussion on the theme “Oil”, moderated by the Keeper of Lamps."
    item = "3. At its 2nd meeting, on 4 March, the Committee considered agenda item 2, entitled “Lamps”.\n"
    found = read(f"{HEAD}{BODY}II. Summary of deliberations\n{item}4. At the same meeting, {held}\n")
    assert "people" not in found.record
    assert found.record["agenda"][0]["panels"][0]["title"] == {"en": "Oil"}


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        ("General Assembly Distr.: General\nSecurity Council 12 August 2025", ""),
        ("General Assembly Security Council\nReport of the Secretary-General\nSummary\nIt is short.", ""),
        (
            "Executive Board of the Distr.: General\nElection of members of the Economic and\nSocial Council",
            "",
        ),
        ("The Executive Board may wish to take note of the report:", ""),
        ("Report of the Ethics Office 2030\nSummary\nThis report is short.", ""),
        ("Report of the Panel on Lamps*\nSummary\nThis report is short.", "Panel on Lamps"),
        ("Report of the Committee on Lamps at its forty-ninth session", "Committee on Lamps"),
        ("Committee on Lamps Distr.: General", "Committee on Lamps"),
        ("Report of the\nCommittee on Lamps", "Committee on Lamps"),
        ("Report of the\nSecretary-General", ""),
        ("Note for the\nCommittee on Lamps", ""),
        ("Policy recommendations of the\nCommittee on Lamps and the Council", ""),
    ],
)
def test_neither_an_organ_nor_a_person_nor_a_summary_is_the_body(lines: str, body: str) -> None:
    text = f"A/LH/31/9\n{lines}\nI. Organization of the session\n1. Lamps were lit on 3 March 2031.\n"
    assert read(text).record["meeting"].get("body_full", {}) == ({"en": body} if body else {})


def test_an_arabic_title_of_two_lines_names_the_body() -> None:
    meeting = read("تقرير\nلجنة المنارات عن دورتها الخامسة\nأولاً- تنظيم الدورة\n").record["meeting"]
    assert meeting["body_full"] == {"ar": "لجنة المنارات"}
