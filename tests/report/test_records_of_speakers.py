"""The record of those who spoke at a meeting, told under each item that was discussed there (E/2025/70)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words

FIRST, SECOND = "https://journal.example/1", "https://journal.example/2"
RECORD = "The record of speakers in the discussion is available at: {}."
EXCHANGED = words("تبادل التجارب", "exchanging experience")


def _point(paragraph: int, **facts: Any) -> File:
    usual = {"quantifier": "several", "delegations": True, "verb": words("أيد", "supported")}
    return {"paragraph": paragraph, "said": EXCHANGED, **usual, **facts}


def _file(*requests: File, options: File | None = None, sittings: Any = (1, 2), **item: Any) -> File:
    wanted = {"sittings": list(sittings), **item}
    outline = ["opening", "chapters", "adoption"]
    second = {"speakers_link": SECOND, "held": True}
    file = meeting(requests, item=wanted, second=second, outline=outline, options=options or {})
    file["version"] = 4
    file["sittings"][0]["speakers_link"] = FIRST
    return file


def _chapter(file: File, lang: str = "en") -> list[str]:
    lines = Printed(file).lines(lang)
    at = lines.index("Prevention" if lang == "en" else "المنع")
    end = lines.index("Cooperation" if lang == "en" else "التعاون")
    return lines[at + 1 : end]


def test_each_record_follows_the_last_that_was_said_at_its_meeting() -> None:
    points = [_point(1, sitting=1), _point(2, sitting=2), _point(3)]
    lines = _chapter(_file(said("EGY"), points=points))
    (first, second) = (lines.index(RECORD.format(page)) for page in (FIRST, SECOND))
    assert lines[first - 1].startswith("At the 1st meeting")
    assert lines[second - 1] == "Several delegations supported exchanging experience."
    assert second == len(lines) - 1
    assert len(Printed(_file(said("EGY"), points=points)).lines("en", "statements/listed")) == 3


def test_the_records_of_meetings_told_of_in_one_paragraph_share_a_sentence() -> None:
    file = _file(said("EGY"))
    file["sittings"][1]["requests"] = [
        said("KEN") | {"begun_at": "2026-10-07T10:00+02:00", "ended_at": "2026-10-07T10:05+02:00"}
    ]
    assert _chapter(file)[-1] == (
        f"The records of speakers in the discussions are available at: {FIRST} and {SECOND}."
    )
    assert _chapter(file, "ar")[-1] == (
        f"ويمكن الاطلاع على سجلَّي المتكلمين في المناقشتين على الرابطين التاليين: {FIRST} و{SECOND}."
    )


def test_the_record_may_be_the_last_sentence_of_the_paragraph_or_a_footnote() -> None:
    points = [_point(1, sitting=1)]
    within = _chapter(_file(points=points, sittings=[1], options={"speakers_listed": "within"}))
    assert within[-1].endswith(f"supported exchanging experience. {RECORD.format(FIRST)}")
    within_ar = _chapter(_file(points=points, sittings=[1], options={"speakers_listed": "within"}), "ar")
    assert within_ar[-1].endswith(
        f". ويمكن الاطلاع على سجل المتكلمين في المناقشة على الرابط التالي: {FIRST}."
    )
    noted = Printed(_file(points=points, sittings=[1], options={"speakers_listed": "footnote"}))
    assert RECORD.format(FIRST) in noted.notes("en")


def test_a_list_of_an_item_may_be_the_last_sentence_too() -> None:
    file = _file(said("EGY"), sittings=[1], options={"speakers_listed": "within"}, speakers_link=FIRST)
    del file["sittings"][0]["speakers_link"]
    assert _chapter(file)[-1].endswith(f"Egypt. The list of speakers is available at {FIRST}.")


def test_an_item_of_which_nothing_is_told_but_its_consideration_has_the_record_too() -> None:
    lines = _chapter(_file(sittings=[1]))
    assert lines[-2:] == [lines[-2], RECORD.format(FIRST)]
    assert "considered agenda item 2" in lines[-2]


def test_no_record_is_told_where_nothing_was_discussed() -> None:
    file = _file(points=[_point(1, sitting=1)], sittings=[{"sitting": 1, "undiscussed": True}])
    assert not [line for line in _chapter(file) if "record of speakers" in line]


@pytest.mark.parametrize(("link", "told"), [("https://example.int/panel", False), ("", True)])
def test_a_panel_has_the_record_unless_it_has_a_page_of_its_own(link: str, told: bool) -> None:
    panel = {"title": words("سبل المضي", "Ways ahead"), "sitting": 1, "link": link}
    lines = _chapter(_file(sittings=[1], panels=[panel]))
    assert (lines[-1] == RECORD.format(FIRST)) is told


def test_the_record_stands_before_replies_and_after_the_decision_that_came_earlier() -> None:
    reply = said("KEN", at="11:00", lane="reply", kind="reply")
    options = {"replies": "per_item", "chapter_order": "meeting"}
    lines = _chapter(_file(said("EGY"), reply, sittings=[1], options=options))
    at = lines.index(RECORD.format(FIRST))
    assert "right of reply" in lines[at + 1]


def test_sub_items_under_headings_have_the_records_and_their_item_has_none() -> None:
    sub = {"title": words("أول", "First part"), "sittings": [1], "points": [_point(1, sitting=1)]}
    lines = _chapter(_file(sittings=[1, 2], items=[sub], options={"sub_items": "headed"}))
    assert [line for line in lines if "record" in line] == [RECORD.format(FIRST)]
    assert lines[-1] == RECORD.format(FIRST)


@pytest.mark.parametrize("outline", [["statements", "deliberations"], ["deliberations"], ["chapters"]])
def test_each_record_is_told_once_under_an_item(outline: list[str]) -> None:
    file = _file(said("EGY"), points=[_point(1, sitting=1)], sittings=[1]) | {"outline": outline}
    file["agenda"][2] |= {"sittings": [{"sitting": 1, "undiscussed": True}]}
    assert len(Printed(file).lines("en", "statements/listed")) == 1


def test_the_general_exchange_has_the_record_of_its_meetings() -> None:
    file = _file(said("EGY", item=None), sittings=[{"sitting": 1, "undiscussed": True}])
    lines = Printed(file).lines("en", "statements/")
    assert lines[lines.index(RECORD.format(FIRST)) - 1] == (
        "A statement was made by the representative of Egypt."
    )
