"""The body as the subject of its session, what it was convened by, and sittings of a kind of their own."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, said, words
from wgdesk.report.sections.common.meeting_records import joined_symbols


def _printed(options: dict[str, str], facts: dict[str, Any] | None = None, **parts: Any) -> Printed:
    file = meeting([said("EGY")], **parts)
    file["version"] = 4
    file["options"] = options
    file["meeting"] |= facts or {}
    for n, sitting in enumerate(file["sittings"]):
        sitting |= {"held": True, **({"kind": "closed"} if n else {})}
    return Printed(file)


BODY = {"held_as": "body"}
COMMISSION = {
    "body_full": words("لجنة التنمية الاجتماعية", "Commission for Social Development"),
    "body_short": words("اللجنة", "Commission"),
    "ordinal": 63,
}


@pytest.mark.parametrize(
    ("options", "facts", "en", "ar"),
    [
        (
            BODY,
            {},
            "The Working Group on the Environment held its third meeting in Vienna on 6 and 7 October 2026."
            " It held two meetings (1st and 2nd), including one closed meeting.",
            "عقد الفريق العامل المعني بالبيئة اجتماعه الثالث في فيينا يومي ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦."
            " وعقد جلستين (الأولى والثانية)، منها جلسة مغلقة.",
        ),
        (
            {**BODY, "meetings_formal": "said", "term_sitting_numbers": "none"},
            {},
            "The Working Group on the Environment held its third meeting in Vienna on 6 and 7 October 2026."
            " It held two formal meetings, including one closed meeting.",
            "عقد الفريق العامل المعني بالبيئة اجتماعه الثالث في فيينا يومي ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦."
            " وعقد جلستين رسميتين، منها جلسة مغلقة.",
        ),
        (
            {**BODY, "term_event": "session"},
            COMMISSION,
            "The Commission for Social Development held its sixty-third session in Vienna on 6 and 7 October"
            " 2026. It held two meetings (1st and 2nd), including one closed meeting.",
            "عقدت لجنة التنمية الاجتماعية دورتها الثالثة والستين في فيينا يومي ٦ و ٧ تشرين الأول/أكتوبر"
            " ٢٠٢٦. وعقدت جلستين (الأولى والثانية)، منها جلسة مغلقة.",
        ),
        (
            {**BODY, "term_event": "session", "term_sitting_numbers": "none"},
            {**COMMISSION, "ordinal": None},
            "The Commission for Social Development held its 2026 session in Vienna on 6 and 7 October 2026."
            " It held two meetings, including one closed meeting.",
            "عقدت لجنة التنمية الاجتماعية دورتها لعام ٢٠٢٦ في فيينا يومي ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦."
            " وعقدت جلستين، منها جلسة مغلقة.",
        ),
    ],
)
def test_the_body_holds_its_session(options: dict[str, str], facts: dict[str, Any], en: str, ar: str) -> None:
    printed = _printed(options, facts)
    assert printed.blocks("en")["opening/held"] == en
    assert printed.blocks("ar")["opening/held"] == ar


@pytest.mark.parametrize(("numbers", "told"), [("within", False), ("across", True), ("none", False)])
def test_an_only_meeting_has_its_number_where_numbers_run_across_sessions(numbers: str, told: bool) -> None:
    file = meeting([said("EGY")], options={**BODY, "term_sitting_numbers": numbers})
    file["version"] = 4
    file["sittings"] = [file["sittings"][0] | {"number": 461, "held": True}]
    for item in file["agenda"]:
        item["sittings"] = [461]
    printed = Printed(file)
    english, arabic = (printed.blocks(lang)["opening/held"] for lang in ("en", "ar"))
    assert english.endswith(" It held one meeting (461st)." if told else " It held one meeting.")
    assert arabic.endswith(" وعقد جلسة واحدة (الجلسة ٤٦١)." if told else " وعقد جلسة واحدة.")


@pytest.mark.parametrize("option", ["sitting_day", "sitting_year"])
def test_numbers_of_meetings_alone_do_not_say_their_days(option: str) -> None:
    begun = dict.fromkeys(("begun_at", "ended_at"), "2026-10-06T09:05+02:00")
    spoken = {"kind": "opening", "lane": "invited", "person": "chair", **begun}
    file = meeting([spoken], options={"held_as": "body", "occasions_order": "spoken", option: "first"})
    for sitting in file["sittings"]:
        sitting["held"] = True
    told = Printed(file)
    assert "(1st and 2nd)" in told.blocks("en")["opening/held"]
    (english,) = [line for line in told.lines("en", "opening/") if line.startswith("At ")]
    (arabic,) = [line for line in told.lines("ar", "opening/") if line.startswith("وفي ")]
    assert english.startswith("At the 1st meeting, on 6 October 2026, ")
    assert arabic.startswith("وفي الجلسة الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، ")


def test_a_body_known_already_goes_by_its_short_name() -> None:
    late = _printed(BODY, COMMISSION, outline=["statements", {"kind": "opening"}])
    assert late.blocks("en")["opening/held"].startswith("The Commission held its sixty-third meeting")


@pytest.mark.parametrize(
    ("way", "en", "ar"),
    [
        (
            "event",
            "In accordance with resolution 79/12, the third meeting of the Working Group on the Environment",
            "وفقاً للقرار ٧٩/١٢، عُقد الاجتماع الثالث للفريق العامل المعني بالبيئة، في فيينا",
        ),
        (
            "body",
            "In accordance with resolution 79/12, the Working Group on the Environment held its third",
            "وفقاً للقرار ٧٩/١٢، عقد الفريق العامل المعني بالبيئة اجتماعه الثالث في فيينا",
        ),
    ],
)
def test_what_it_was_convened_by_comes_first(way: str, en: str, ar: str) -> None:
    ground = words("وفقاً للقرار 79/12،", "in accordance with resolution 79/12,")
    printed = _printed({"held_as": way}, {"ground": ground})
    assert printed.blocks("en")["opening/held"].startswith(en)
    assert printed.blocks("ar")["opening/held"].startswith(ar)


@pytest.mark.sampled
def test_who_convened_it_has_the_ground_and_a_paragraph() -> None:
    """A/80/39, paras. 68 and 70."""
    facts = {
        "ground": words("وفقاً للقرار 79/12", "In accordance with resolution 79/12"),
        "convened_by": words("الأمين العام", "the Secretary-General under the usual arrangements"),
    }
    printed = _printed({"held_as": "body"}, facts)
    assert printed.blocks("en")["opening/held"].startswith("The Working Group on the Environment held its")
    assert printed.lines("en", "opening/convened") == [
        "In accordance with resolution 79/12, the meeting was convened by the Secretary-General under the"
        " usual arrangements."
    ]
    assert printed.lines("ar", "opening/convened") == [
        "ووفقاً للقرار ٧٩/١٢، عُقد الاجتماع بدعوة من الأمين العام."
    ]
    del facts["ground"]
    assert _printed({}, facts).lines("ar", "opening/convened") == ["وعُقد الاجتماع بدعوة من الأمين العام."]
    facts["convened_by"] = {"ar": "الأمين العام"}
    missing = _printed({}, facts).found("meeting-text-missing")
    assert "convened_by" in [dict(one.facts)["field"] for one in missing]


def test_the_check_misses_the_ground_in_a_language() -> None:
    printed = _printed({}, {"ground": {"ar": "عملاً بالقرار 79/12"}})
    missing = [dict(one.facts)["field"] for one in printed.found("meeting-text-missing")]
    assert "ground" in missing
    assert "ground" not in [dict(one.facts)["field"] for one in printed.found("meeting-text-missing", "ar")]


def test_a_closed_sitting_is_called_so_wherever_it_is_named() -> None:
    printed = _printed({}, decisions={"report": 2, "agenda": 1})
    lines = [line for line in printed.lines("en") if "2nd" in line]
    assert lines
    assert all("2nd (closed) meeting" in line for line in lines)


def test_what_a_sitting_was_for_is_said_where_a_section_first_names_it() -> None:
    file = meeting([said("EGY")], outline=["agenda", {"kind": "deliberations"}])
    file["version"] = 4
    file["decisions"] = {"agenda": 1, "organization": 2}
    for sitting, kind in zip(file["sittings"], ("organizational", "closed"), strict=True):
        sitting |= {"held": True, "kind": kind}
    file["agenda"][2]["sittings"] = [1, 2]
    printed = Printed(file)
    lines = printed.lines("en", "deliberations/")
    assert [line.partition("meeting")[0] for line in lines if "1st" in line] == [
        "At its 1st (organizational) ",
        "At its 1st and 2nd (closed) ",
    ]
    assert "1st (organizational) meeting" in printed.blocks("en")["agenda/adopted"]
    arabic = [line for line in printed.lines("ar", "deliberations/") if "الأولى" in line]
    assert ["(التنظيمية)" in line for line in arabic] == [True, False]


SERVED = {
    "services": {"en": "the Department of Peace", "ar": "إدارة السلام"},
    "secretariat_by": {"en": "the Branch for Meetings", "ar": "فرع الاجتماعات"},
}


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("names", "en", "ar"),
    [
        (
            ("services", "secretariat_by"),
            "The Department of Peace provided substantive support to the Working Group, while the Branch for"
            " Meetings served as its secretariat.",
            "وقدمت إدارة السلام الدعم الفني إلى الفريق العامل، في حين تولى فرع الاجتماعات مهام أمانته.",
        ),
        (
            ("services",),
            "The Department of Peace provided substantive support to the Working Group.",
            "وقدمت إدارة السلام الدعم الفني إلى الفريق العامل.",
        ),
        (
            ("secretariat_by",),
            "The Branch for Meetings served as the secretariat of the Working Group.",
            "وتولى فرع الاجتماعات مهام أمانة الفريق العامل.",
        ),
    ],
)
def test_who_serviced_the_session_is_said_if_recorded(names: tuple[str, ...], en: str, ar: str) -> None:
    printed = _printed({}, {name: SERVED[name] for name in names})
    assert printed.blocks("en")["opening/serviced"] == en
    assert printed.blocks("ar")["opening/serviced"] == ar
    assert "opening/serviced" not in _printed({}).blocks("en")


def test_the_check_misses_who_serviced_the_session_in_a_language() -> None:
    printed = _printed({}, {"services": {"ar": "إدارة السلام"}})
    missing = [dict(one.facts)["field"] for one in printed.found("meeting-text-missing", "en")]
    assert "services" in missing


SECRETARIES = {
    "head": {
        **{"gender": "f", "serves_as": "secretary", "name": {"en": "Ana Ruiz", "ar": "آنا رويس"}},
        "function": {"en": "Chief of the Treaty Section", "ar": "رئيسة قسم المعاهدات"},
    },
    "deputy": {"gender": "m", "serves_as": "deputy_secretary", "name": {"en": "Li Wei", "ar": "لي وي"}},
}


@pytest.mark.parametrize("outline", [["introduction", "opening"], ["opening", "elections"]])
def test_the_secretary_is_named_after_the_bureau_and_never_among_its_members(outline: list[str]) -> None:
    printed = _printed({}, {"services": SERVED["services"]}, people=SECRETARIES, outline=outline)
    blocks = printed.blocks("en")
    assert blocks["opening/serviced"] == (
        "Ms. Ana Ruiz, Chief of the Treaty Section, acted as Secretary of the Working Group. Mr. Li Wei"
        " served as Deputy Secretary of the Working Group. The Department of Peace provided substantive"
        " support to the Working Group."
    )
    assert printed.blocks("ar")["opening/serviced"] == (
        "وتولت السيدة آنا رويس، رئيسة قسم المعاهدات، مهام أمينة الفريق العامل. وتولى السيد لي وي مهام نائب"
        " أمينة الفريق العامل. وقدمت إدارة السلام الدعم الفني إلى الفريق العامل."
    )
    assert not any("Ruiz" in text for key, text in blocks.items() if key != "opening/serviced")


def test_the_check_misses_the_function_of_a_secretary_in_a_language() -> None:
    head = SECRETARIES["head"] | {"function": {"ar": "رئيسة القسم"}}
    printed = _printed({}, people={"head": head})
    assert [dict(one.facts) for one in printed.found("secretary-without-function", "en")] == [
        {"name": "Ana Ruiz"}
    ]
    assert not printed.found("secretary-without-function", "ar")


_APART = {
    **BODY,
    "term_event": "session",
    "term_sitting_numbers": "across",
    "organizational_session": "apart",
}


def _with_organizational(options: dict[str, str], **facts: Any) -> Printed:
    """Return a session of two meetings, the 398th and 399th, after an organizational one, the 397th."""
    file = meeting([], options=options)
    file["version"] = 4
    file["meeting"] |= {"ordinal": None, "session_kind": "substantive", **facts}
    day = {"presiding": ["chair"], "held": True}
    file["sittings"] = [
        day | {"number": 397, "day": "2026-10-06", "kind": "organizational", "record_symbol": "A/WG/PV.397"},
        day | {"number": 398, "day": "2026-10-07", "record_symbol": "A/WG/PV.398"},
        day | {"number": 399, "day": "2026-10-07", "record_symbol": "A/WG/PV.399"},
    ]
    for item in file["agenda"]:
        item["sittings"] = [398]
    file["officers"]["chair"]["elected_at"] = 397
    return Printed(file)


def test_the_organizational_session_is_one_of_its_own() -> None:
    """It stands first, with the record of its meeting, and counts with neither days nor meetings."""
    printed = _with_organizational(_APART)
    assert printed.lines("en", "opening/")[:2] == [
        "The Working Group on the Environment held its organizational session for 2026 (397th meeting) in"
        " Vienna on 6 October 2026 (see A/WG/PV.397).",
        "The Working Group held its substantive session of 2026 in Vienna on 7 October 2026. It held two"
        " meetings (398th and 399th) (see A/WG/PV.398–399).",
    ]
    assert printed.lines("ar", "opening/")[:2] == [
        "عقد الفريق العامل المعني بالبيئة دورته التنظيمية لعام ٢٠٢٦ (الجلسة ٣٩٧) في فيينا في ٦"
        " تشرين الأول/أكتوبر ٢٠٢٦ (انظر A/WG/PV.397).",
        "وعقد الفريق العامل دورته الموضوعية لعام ٢٠٢٦ في فيينا في ٧ تشرين الأول/أكتوبر ٢٠٢٦. وعقد جلستين (٣٩٨"
        " و٣٩٩) (انظر A/WG/PV.398–399).",
    ]


def test_a_meeting_of_the_organizational_session_is_not_called_organizational_again() -> None:
    for way, named in (
        ("apart", "At its 397th meeting,"),
        ("counted", "At its 397th (organizational) meeting,"),
    ):
        printed = _with_organizational(_APART | {"organizational_session": way})
        (elected,) = printed.lines("en", "opening/elected/")
        assert elected.startswith(named)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("kind", "ordinal", "en", "ar"),
    [
        ("special", 33, "its thirty-third special session in", "دورته الاستثنائية الثالثة والثلاثين في"),
        ("formal", None, "its formal session of 2026 in", "دورته الرسمية لعام ٢٠٢٦ في"),
        ("regular", 2, "its second regular session in", "دورته العادية الثانية في"),
        ("executive", 77, "its seventy-seventh executive session in", "دورته التنفيذية السابعة والسبعين في"),
        ("annual", None, "its annual session of 2026 in", "دورته السنوية لعام ٢٠٢٦ في"),
    ],
)
def test_what_kind_of_session_it_is_stands_beside_its_number_or_year(
    kind: str, ordinal: int | None, en: str, ar: str
) -> None:
    printed = _with_organizational(_APART, session_kind=kind, ordinal=ordinal)
    assert en in printed.blocks("en")["opening/held"]
    assert ar in printed.blocks("ar")["opening/held"]


def test_records_that_follow_each_other_are_named_as_one() -> None:
    assert joined_symbols(["A/PV.9", "A/PV.10", "A/PV.11", "A/PV.13", "A/SR.14", "A/B"]) == [
        "A/PV.9–11",
        "A/PV.13",
        "A/SR.14",
        "A/B",
    ]
    assert joined_symbols([]) == []


def test_a_session_of_a_year_says_which_year_and_nothing_of_those_before() -> None:
    """Its number, that of the year, does not tell how many the body held before."""
    yearly = {**BODY, "term_event": "session", "term_ordinal": "year", "report_called": "draft"}
    facts = {**COMMISSION, "ordinal": 1, "session_kind": "regular"}
    printed = _printed(yearly, facts)
    assert printed.lines("en", "opening/held")[0].startswith(
        "The Commission for Social Development held its first regular session of 2026 in Vienna"
    )
    assert printed.lines("ar", "opening/held")[0].startswith(
        "عقدت لجنة التنمية الاجتماعية دورتها العادية الأولى لعام ٢٠٢٦ في فيينا"
    )
    assert printed.lines("en", "adoption/adopted")[0].endswith("on its first regular session of 2026.")
    assert printed.lines("ar", "adoption/adopted")[0].endswith("عن دورتها العادية الأولى لعام ٢٠٢٦.")
    assert printed.lines("en", "introduction/") == []
    later = _printed(yearly, {**facts, "ordinal": 2})
    assert later.lines("en", "introduction/") == []
    assert later.found("previous-meetings-count") == []


@pytest.mark.sampled
def test_the_organizational_session_has_its_year_whatever_the_option() -> None:
    """A/80/16, para. 1: no date stands before it, and the session is named with its own year after it."""
    printed = _with_organizational(_APART | {"sitting_year": "never"})
    (first, *_), elected = printed.lines("en", "opening/"), printed.lines("en", "opening/elected/")[0]
    assert " (397th meeting) in Vienna on 6 October 2026 " in first
    assert "2026" not in elected
