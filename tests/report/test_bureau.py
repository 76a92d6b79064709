"""The Bureau: ranks, States as officers, earlier elections, who presided and under which Chair."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.report.spaces import plain
from tests.short_roster import with_named_delegations
from wgdesk.acting.record_creation import new_record
from wgdesk.exchange import import_into
from wgdesk.phrasing.tree import Document, Item, Role, Table
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import check
from wgdesk.report.make import speak

pytestmark = pytest.mark.slow  # long: in the thorough run only

Told = Callable[..., list[str]]


def _person(gender: str, ar: str, en: str, delegation: str) -> dict[str, Any]:
    return {"gender": gender, "name": {"ar": ar, "en": en}, "delegation": delegation}


def _file(officers: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "format": "wgdesk-record",
        "version": 4,
        "roster": True,
        "meeting": {
            "first_day": "2026-10-05",
            "last_day": "2026-10-06",
            "body_short": {"ar": "الفريق العامل", "en": "Working Group"},
        },
        "people": {
            "man": _person("m", "عمر القاضي", "Omar Elkadi", "JPN"),
            "woman": _person("f", "ليلى حداد", "Leila Haddad", "EGY"),
            "vice": _person("f", "أمينة ديالو", "Amina Diallo", "SEN"),
            "other": _person("f", "سلمى نور", "Selma Noor", "KEN"),
            "state": {"gender": "m", "delegation": "CAN"},
        },
        "officers": officers,
        "agenda": [{"title": {"en": "One", "ar": "الأول"}}, {"title": {"en": "Two", "ar": "الثاني"}}],
        "sittings": [{"day": "2026-10-05", "held": True}, {"day": "2026-10-06", "held": True}],
        **more,
    }


@pytest.fixture
def told(tmp_path: Path) -> Told:
    """Return a function that returns the blocks of the opening whose keys begin with a text."""

    def blocks(file: dict[str, Any], lang: str, key: str) -> list[str]:
        found = [one for one in _document(tmp_path, file, lang).blocks if one.key.startswith(key)]
        return [plain(one.text) for one in found]  # type: ignore[union-attr]

    return blocks


def _document(folder: Path, file: dict[str, Any], lang: str) -> Document:
    path = folder / "bureau.wgdesk"
    path.unlink(missing_ok=True)
    with new_record(path) as desk:
        import_into(desk, json.dumps(with_named_delegations(file)).encode(), source="bureau.json")
        return speak(desk.read(whole_record), lang, "draft")


CHAIRS: dict[str, Any] = {
    "first": {"person": "man", "office": "chair"},
    "second": {"person": "woman", "office": "chair", "elected_at": 2},
    "vice": {"person": "vice", "office": "vice_chair"},
}


@pytest.mark.parametrize(("sitting", "title"), [(1, "نائبة الرئيس"), (2, "نائبة الرئيسة")])
def test_a_vice_chair_is_that_of_the_chair_at_the_sitting(told: Told, sitting: int, title: str) -> None:
    sittings: list[dict[str, Any]] = [{"day": f"2026-10-0{day}", "held": True} for day in (5, 6)]
    sittings[sitting - 1]["presiding"] = ["first", "vice"]
    (text,) = told(_file(CHAIRS, sittings=sittings), "ar", "opening/presided")
    assert f"، {title}، جزءاً من الجلسة" in text


def test_the_chair_of_the_session_before_does_not_make_two_chairs(told: Told) -> None:
    """The Chair need not be told apart by name from one who had left the office."""
    officers = {
        "before": {"person": "man", "office": "chair", "of_previous": True},
        "chair": {"person": "woman", "office": "chair", "elected_at": 1},
    }
    day = {"day": "2026-10-05", "opened_at": "2026-10-05T08:00Z", "closed_at": "2026-10-05T11:00Z"}
    file = _file(officers, options={"closing_of_meeting": "said"}, sittings=[{**day, "presiding": ["chair"]}])
    assert told(file, "en", "closing/declared") == ["The Chair declared the meeting closed."]


def test_a_temporary_chair_who_opened_the_meeting_is_not_told_of_twice(told: Told) -> None:
    officers = {
        "until": {"person": "man", "office": "temporary_chair"},
        "chair": {"person": "woman", "office": "chair", "elected_at": 1},
    }
    first = {"day": "2026-10-05", "held": True, "presiding": ["until", "chair"]}
    file = _file(officers, sittings=[first])
    assert told(file, "en", "opening/opened") == [
        "The meeting was opened by Mr. Omar Elkadi (Japan), Temporary Chair of the Working Group."
    ]
    assert told(file, "en", "opening/presided") == []
    moment = "2026-10-05T08:00Z"
    speech = {"person": "vice", "kind": "opening", "opened": True, "begun_at": moment, "ended_at": moment}
    file = _file(officers, sittings=[{**first, "opened_at": moment, "requests": [speech]}])
    (text,) = told(file, "en", "opening/presided")
    assert text == "Mr. Omar Elkadi (Japan), Temporary Chair, presided over part of the 1st meeting."


def test_a_vice_chair_is_not_that_of_the_chair_of_the_session_before(told: Told) -> None:
    officers = {
        "before": {"person": "man", "office": "chair", "of_previous": True},
        "chair": {"person": "woman", "office": "chair", "elected_on": "2026-05-01"},
        "vice": {"person": "vice", "office": "vice_chair"},
    }
    sittings = [{"day": f"2026-10-0{day}", "held": True, "presiding": ["chair", "vice"]} for day in (5, 6)]
    assert "، نائبة الرئيسة، " in told(_file(officers, sittings=sittings), "ar", "opening/presided")[0]


def test_who_presided_is_told_by_part_by_item_and_in_the_place_of_the_chair(told: Told) -> None:
    sittings = [
        {"day": "2026-10-05", "held": True, "presiding": ["first", {"officer": "vice", "item": "2"}]},
        {"day": "2026-10-06", "held": True, "presiding": [{"officer": "vice", "acting": True}]},
    ]
    assert told(_file(CHAIRS, sittings=sittings), "en", "opening/presided") == [
        "Ms. Amina Diallo (Senegal), Vice-Chair, presided over the consideration of agenda item 2 at the 1st"
        " meeting.",
        "Ms. Amina Diallo (Senegal), Acting Chair, presided over the 2nd meeting.",
    ]
    text = told(_file(CHAIRS, sittings=sittings), "ar", "opening/presided")[1]
    assert text == "وترأست السيدة أمينة ديالو (السنغال)، القائمة بأعمال الرئيسة، الجلسة الثانية."


def test_who_presided_over_a_sub_item_did_not_over_the_whole_item(told: Told) -> None:
    presiding = ["first", {"officer": "vice", "item": "2(b)"}]
    agenda = [
        {"title": {"ar": "الافتتاح", "en": "Opening"}, "sittings": [1]},
        {
            "title": {"ar": "المنع", "en": "Prevention"},
            "sittings": [1],
            "items": [{"title": {"ar": "أ", "en": "A"}}, {"title": {"ar": "ب", "en": "B"}}],
        },
    ]
    sittings = [
        {"day": "2026-10-05", "held": True, "presiding": presiding},
        {"day": "2026-10-06", "held": True, "presiding": ["second"]},
    ]
    file = _file(CHAIRS, sittings=sittings, agenda=agenda)
    assert told(file, "en", "opening/presided") == [
        "Ms. Amina Diallo (Senegal), Vice-Chair, presided over the consideration of agenda item 2 (b) at the"
        " 1st meeting."
    ]
    (text,) = told(file, "ar", "opening/presided")
    assert "النظر في البند ٢ (ب) من جدول الأعمال في الجلسة الأولى" in text


def test_a_sitting_without_a_number_is_named_by_its_day(told: Told) -> None:
    sittings = [
        {"day": "2026-10-05", "held": True, "presiding": ["first", "vice"]},
        {"day": "2026-10-06", "held": True, "presiding": ["second"]},
    ]
    file = _file(CHAIRS, sittings=sittings, options={"term_sitting_numbers": "none"})
    assert told(file, "en", "opening/presided") == [
        "Ms. Amina Diallo (Senegal), Vice-Chair, presided over part of the meeting on 5 October 2026."
    ]
    assert told(file, "ar", "opening/presided") == [
        "وترأست السيدة أمينة ديالو (السنغال)، نائبة الرئيس، جزءاً من الجلسة المعقودة في ٥ تشرين"
        " الأول/أكتوبر ٢٠٢٦."
    ]


def test_who_presided_over_a_sitting_without_a_number_did_so_over_one_of_its_kind(told: Told) -> None:
    sittings = [{"day": "2026-10-05", "held": True, "kind": "closing", "presiding": ["vice"]}]
    options = {"term_sitting_numbers": "none", "presided": "all"}
    file = _file({key: CHAIRS[key] for key in ("first", "vice")}, sittings=sittings, options=options)
    file["version"] = 4
    assert told(file, "en", "opening/presided") == [
        "Ms. Amina Diallo (Senegal), Vice-Chair, presided over the closing meeting, on 5 October 2026."
    ]
    assert told(file, "ar", "opening/presided") == [
        "وترأست السيدة أمينة ديالو (السنغال)، نائبة الرئيس، الجلسة الختامية، المعقودة في ٥ تشرين"
        " الأول/أكتوبر ٢٠٢٦."
    ]


def test_a_vice_chair_in_the_chair_of_a_whole_sitting_is_told_by_an_option(told: Told) -> None:
    sittings = [{"day": "2026-10-05", "presiding": ["vice"], "held": True}]
    officers = {key: CHAIRS[key] for key in ("first", "vice")}
    assert told(_file(officers, sittings=sittings), "en", "opening/presided") == []
    assert told(
        _file(officers, sittings=sittings, options={"presided": "all"}), "en", "opening/presided"
    ) == ["Ms. Amina Diallo (Senegal), Vice-Chair, presided over the 1st meeting."]


ELECTED: dict[str, Any] = {
    "chair": {"person": "woman", "office": "chair", "elected_at": 1},
    "vice": {"person": "vice", "office": "vice_chair", "elected_at": 1},
    "other": {"person": "other", "office": "vice_chair", "elected_at": 1},
    "state": {"person": "state", "office": "rapporteur", "elected_at": 1},
}


def test_officers_are_grouped_by_office_and_a_state_stands_for_its_officer(told: Told) -> None:
    file = _file(ELECTED, options={"bureau_form": "grouped"})
    assert told(file, "en", "opening/officer") == [
        *("Chair:", "Ms. Leila Haddad (Egypt)"),
        *("Vice-Chairs:", "Ms. Amina Diallo (Senegal)", "Ms. Selma Noor (Kenya)"),
        *("Rapporteur:", "Canada"),
    ]
    assert told(file, "ar", "opening/officer")[2:] == [
        *("نائبتا الرئيسة:", "السيدة أمينة ديالو (السنغال)", "السيدة سلمى نور (كينيا)"),
        *("المقرر:", "كندا"),
    ]


def test_the_office_of_a_group_is_in_italics_and_its_last_holder_is_known(tmp_path: Path) -> None:
    document = _document(tmp_path, _file(ELECTED, options={"bureau_form": "grouped"}), "en")
    title, *others = [
        one
        for one in document.blocks
        if isinstance(one, Item) and one.label is None and one.key.startswith("opening/officer")
    ]
    assert [one.level for one in (title, *others)] == [1, 3, 1, 2, 3, 1, 3]
    assert [(span.text, span.role) for span in title.text] == [("Chair", Role.ITALIC), (":", Role.PLAIN)]


RUNNING = {"bureau_form": "running", "bureau_whole": "grouped"}
TWO_DAYS = {
    "chair": {"person": "woman", "office": "chair", "elected_at": 1, "nominated_by": "AG"},
    "left": {"person": "man", "office": "vice_chair", "elected_at": 1, "served_until": "2026-10-05"},
    "other": {"person": "other", "office": "vice_chair", "elected_at": 2, "replaces": "left"},
    "vice": {"person": "vice", "office": "vice_chair_rapporteur", "elected_at": 2, "by_acclamation": False},
}


def test_officers_stand_in_one_sentence_and_the_whole_bureau_after_two_of_them(told: Told) -> None:
    file = _file(TWO_DAYS, options=RUNNING)
    assert told(file, "en", "opening/elected") == [
        "At its 1st meeting, on 5 October 2026, the Working Group elected, by acclamation, Ms. Leila Haddad"
        " (Egypt), nominated by the Group of African States, as Chair and Mr. Omar Elkadi (Japan) as"
        " Vice-Chair.",
        "At its 2nd meeting, on 6 October 2026, the Working Group elected Ms. Selma Noor (Kenya), to replace"
        " Mr. Omar Elkadi (Japan), as Vice-Chair by acclamation and Ms. Amina Diallo (Senegal) as"
        " Vice-Chair-cum-Rapporteur.",
    ]
    assert told(file, "en", "opening/bureau") == [
        "The Bureau was thus composed as follows:",
        *("Chair:", "Ms. Leila Haddad (Egypt)"),
        *("Vice-Chairs:", "Mr. Omar Elkadi (Japan) (until 5 October 2026)", "Ms. Selma Noor (Kenya)"),
        *("Vice-Chair-cum-Rapporteur:", "Ms. Amina Diallo (Senegal)"),
    ]
    assert told(file, "ar", "opening/elected")[1] == (
        "وانتخب الفريق العامل، في جلسته الثانية، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، السيدة سلمى نور"
        " (كينيا)، خلفاً للسيد عمر القاضي (اليابان)، لمنصب نائبة الرئيسة بالتزكية، والسيدة أمينة ديالو"
        " (السنغال) لمنصب نائبة الرئيسة والمقررة."
    )


def test_officers_of_a_bureau_with_other_seats_are_not_called_the_bureau(told: Told) -> None:
    options = {**RUNNING, "bureau_whole_called": "officers"}
    first = {"served_until": "2026-10-06", "serves_from": "2026-10-05"}
    officers = {**TWO_DAYS, "left": {**TWO_DAYS["left"], **first}}
    found = told(_file(officers, options=options), "en", "opening/bureau")
    assert found[0] == "The officers of the meeting were as follows:"
    assert "Mr. Omar Elkadi (Japan) (on 5 and 6 October 2026)" in found
    arabic = told(_file(officers, options=options), "ar", "opening/bureau")
    assert arabic[0] == "كان أعضاء مكتب الاجتماع على النحو التالي:"


SERVED = {
    "chair": {"person": "woman", "office": "chair"},
    "vice": {"person": "man", "office": "vice_chair"},
}


def test_officers_of_whom_no_election_is_told_are_listed_as_those_of_the_session(told: Told) -> None:
    listed = {"bureau_whole": "grouped", "term_event": "session"}
    assert told(_file(SERVED, options=listed), "en", "opening/b") == [
        "The officers of the session were as follows:",
        *("Chair:", "Ms. Leila Haddad (Egypt)"),
        *("Vice-Chair:", "Mr. Omar Elkadi (Japan)"),
    ]
    assert told(_file(SERVED, options=listed), "ar", "opening/bureau")[0] == (
        "كان أعضاء مكتب الدورة على النحو التالي:"
    )
    told_before = told(_file(SERVED, options=listed | {"bureau_earlier": "shown"}), "en", "opening/b")
    assert told_before[0] == "The following officers had been elected before the session:"
    assert len(told_before) == 1


def test_a_replaced_member_without_a_last_day_is_not_in_the_whole_bureau(told: Told) -> None:
    officers = {**TWO_DAYS, "left": {"person": "man", "office": "vice_chair", "elected_at": 1}}
    found = told(_file(officers, options=RUNNING), "en", "opening/bureau")
    assert "Vice-Chair:" in found
    assert not any("Elkadi" in line for line in found)


def test_one_table_of_the_whole_bureau_after_elections_at_two_meetings(tmp_path: Path) -> None:
    options = {"bureau_form": "running", "bureau_whole": "table"}
    document = _document(tmp_path, _file(TWO_DAYS, options=options), "en")
    (table,) = [one for one in document.blocks if isinstance(one, Table)]
    rows = [[plain(cell) for cell in row] for row in table.rows]
    assert [row[0] for row in rows] == ["Chair", "Vice-Chair", "Vice-Chair", "Vice-Chair-cum-Rapporteur"]
    assert rows[1][1] == "Mr. Omar Elkadi (until 5 October 2026)"


def test_the_states_of_officers_are_left_out_by_an_option(told: Told) -> None:
    file = _file(TWO_DAYS, options={"bureau_form": "grouped", "bureau_states": "hidden"})
    assert "Ms. Leila Haddad, nominated by the Group of African States" in told(file, "en", "opening/officer")


def test_the_rapporteurs_line_has_the_form_of_address_and_the_family_name_in_bold(tmp_path: Path) -> None:
    people = _file({})["people"] | {
        "kim": {"gender": "m", "name": {"en": "Kim Minsu", "ar": "كيم مين-سو"}, "running": {"en": "Kim"}}
    }
    options = {"masthead_rapporteur": "shown", "honorifics": "hidden"}
    for who, spans in (("vice", ["Ms. Amina ", "Diallo", " (Senegal)"]), ("kim", ["Mr. ", "Kim", " Minsu"])):
        officers = {"one": {"person": who, "office": "rapporteur"}}
        document = _document(tmp_path, _file(officers, options=options, people=people), "en")
        (line,) = [one for one in document.blocks if one.key == "masthead/rapporteur"]
        found = [(plain((span,)), span.role) for span in line.text]  # type: ignore[union-attr]
        first, family, last = spans
        assert found == [
            ("Rapporteur", Role.ITALIC),
            (f": {first}", Role.PLAIN),
            (family, Role.BOLD),
            (last, Role.PLAIN),
        ]


def test_the_rapporteurs_line_has_by_option_the_name_alone(tmp_path: Path) -> None:
    officers = {"one": {"person": "vice", "office": "rapporteur"}}
    options = {"masthead_rapporteur": "name", "honorifics": "shown"}
    named = {"en": "Rapporteur: Amina Diallo (Senegal)", "ar": "المقررة: أمينة ديالو (السنغال)"}
    for lang, name in named.items():
        document = _document(tmp_path, _file(officers, options=options), lang)
        (line,) = [one for one in document.blocks if one.key == "masthead/rapporteur"]
        assert plain(line.text) == name  # type: ignore[union-attr]
        assert [span.role for span in line.text][2] == Role.BOLD  # type: ignore[union-attr]


def test_ranks_are_told_and_not_grouped(told: Told) -> None:
    ranked = {**ELECTED, "vice": {**ELECTED["vice"], "rank": 1}, "other": {**ELECTED["other"], "rank": 2}}
    lines = told(_file(ranked, options={"bureau_form": "grouped"}), "ar", "opening/officer")
    assert lines[2:6] == [
        *("النائبة الأولى للرئيسة:", "السيدة أمينة ديالو (السنغال)"),
        *("النائبة الثانية للرئيسة:", "السيدة سلمى نور (كينيا)"),
    ]


def test_officers_stand_in_a_table_with_state_and_regional_group(tmp_path: Path) -> None:
    document = _document(tmp_path, _file(ELECTED, options={"bureau_form": "table"}), "en")
    (table,) = [one for one in document.blocks if isinstance(one, Table)]
    assert [plain(cell) for cell in table.head] == ["Office", "Name", "State", "Regional group"]
    rows = [[plain(cell) for cell in row] for row in table.rows]
    assert rows[0] == ["Chair", "Ms. Leila Haddad", "Egypt", "Group of African States"]
    assert rows[3][:3] == ["Rapporteur", "", "Canada"]


def test_a_table_has_no_empty_column(tmp_path: Path) -> None:
    states = {
        "state": ELECTED["state"],
        "more": ELECTED["state"] | {"person": "state", "office": "vice_chair"},
    }
    document = _document(tmp_path, _file(states, options={"bureau_form": "table"}), "en")
    (table,) = [one for one in document.blocks if isinstance(one, Table)]
    assert "Name" not in [plain(cell) for cell in table.head]
    assert {len(row) for row in table.rows} == {len(table.head)}


def test_officers_elected_earlier_are_told_by_an_option(told: Told) -> None:
    officers = {
        "chair": {"person": "woman", "office": "chair", "elected_on": "2025-12-08"},
        "vice": {"person": "vice", "office": "vice_chair"},
    }
    assert told(_file(officers), "en", "opening/before") == []
    file = _file(officers, options={"bureau_earlier": "shown"})
    assert told(file, "en", "opening/before") == [
        "Ms. Leila Haddad (Egypt) had been elected Chair on 8 December 2025.",
        "Ms. Amina Diallo (Senegal) had been elected Vice-Chair before the meeting.",
    ]
    assert told(file, "ar", "opening/before")[0] == (
        "وكانت السيدة ليلى حداد (مصر) قد انتُخبت لمنصب الرئيسة في ٨ كانون الأول/ديسمبر ٢٠٢٥."
    )
    assert told(file, "en", "opening/officer") == []


def test_the_chair_who_opened_and_a_successor_are_both_told_as_elected(told: Told) -> None:
    officers = {
        "chair": {"person": "woman", "office": "chair", "elected_on": "2025-12-08"},
        "next": {"person": "vice", "office": "chair", "elected_at": 1},
    }
    assert told(_file(officers), "en", "opening/before") == [
        "Ms. Leila Haddad (Egypt) had been elected Chair on 8 December 2025."
    ]


def test_a_state_as_officer_is_not_missing_its_name(tmp_path: Path) -> None:
    with new_record(tmp_path / "check.wgdesk") as desk:
        import_into(desk, json.dumps(with_named_delegations(_file(ELECTED))).encode(), source="bureau.json")
        found = check(desk.read(whole_record), "en")
    about = [one for one in found if one.key.startswith(("person", "officer"))]
    assert [(one.key, one.blocking, dict(one.facts)) for one in about] == [
        ("officer-unnamed", False, {"name": "Canada"})
    ]
