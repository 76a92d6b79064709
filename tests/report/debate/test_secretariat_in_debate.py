"""What the Secretariat said: introductory where it came first under its item, else just a statement."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import File, Printed, meeting, said

UNDER = "Under agenda item 2, "


def by_secretariat(at: str, **facts: Any) -> File:
    return said(at=at, lane="secretariat", **facts)


def lines(lang: str, *requests: File, **parts: Any) -> list[str]:
    return Printed(meeting(requests, **parts)).lines(lang, "statements/")


FIRST = by_secretariat("09:50")
EGYPT = said("EGY", at="10:00")
LATER = by_secretariat("10:10", person="official")


def test_the_first_under_an_item_introduces_it() -> None:
    chair = said(at="09:40", person="chair")
    assert lines("en", chair, FIRST, by_secretariat("09:55"), EGYPT)[0] == (
        "The Secretariat made two general introductory statements under agenda item 2."
    )
    elsewhere = said("KEN", "3", at="09:30")
    assert lines("en", elsewhere, FIRST)[0].startswith(
        "The Secretariat made a general introductory statement"
    )


def test_in_the_midst_of_a_debate_it_is_a_statement() -> None:
    assert lines("en", FIRST, EGYPT, LATER) == [
        "The Secretariat made a general introductory statement under agenda item 2.",
        "Under agenda item 2, a statement was made by the representative of Egypt.",
        "A statement was also made by the Secretariat.",
    ]
    assert lines("ar", FIRST, EGYPT, LATER) == [
        "ألقت الأمانة كلمة استهلالية عامة في إطار البند ٢ من جدول الأعمال.",
        "وفي إطار البند ٢ من جدول الأعمال، تكلم ممثل مصر.",
        "وتكلمت أيضاً الأمانة.",
    ]
    named = lines("en", EGYPT, LATER, options={"officials": "named"})
    assert named[1] == "A statement was also made by Mr. John Smith, Chief of the Prevention Section."
    active = lines("en", EGYPT, LATER, options={"statements_voice": "active"})
    assert active[1] == "The Secretariat also made a statement."


def test_what_is_recorded_as_an_introduction_stays_one() -> None:
    assert lines("en", EGYPT, by_secretariat("10:10", kind="introduction"))[0] == (
        "The Secretariat made a general introductory statement under agenda item 2."
    )
    keynote = lines("en", EGYPT, by_secretariat("10:10", said_as="keynote"))
    assert keynote[0] == "Under agenda item 2, a keynote statement was made by the Secretariat."


def test_it_stands_in_the_list_of_all_who_spoke() -> None:
    official = by_secretariat("10:20", person="guest")
    rows, together = (EGYPT, LATER, said("PAK", at="10:15"), official), {"statements_form": "together"}
    assert lines("en", *rows, options=together) == [
        "Under agenda item 2, statements were made by the following speakers: the representative of Egypt;"
        " the Secretariat; and the observer for Pakistan."
    ]
    assert lines("ar", *rows, options=together)[0].endswith("ممثل مصر؛ والأمانة؛ والمراقب عن باكستان.")


def test_a_delegation_on_the_lane_of_the_secretariat_is_the_secretariat_in_one_sentence_too() -> None:
    rows, together = (EGYPT, by_secretariat("10:10", who="EGY")), {"statements_form": "together"}
    (line,) = lines("en", *rows, options=together)
    assert line.endswith("made by the following speakers: the representative of Egypt; and the Secretariat.")


def test_its_meeting_is_said_where_that_of_the_debate_is() -> None:
    assert lines("en", FIRST, EGYPT, LATER, options={"statements_at": "said"})[1:] == [
        "At the same meeting, under agenda item 2, a statement was made by the representative of Egypt.",
        "A statement was also made by the Secretariat.",
    ]


def test_a_text_that_is_only_promised_is_no_statement_yet() -> None:
    promised = {"lane": "secretariat", "item": "2", "medium": "written", "asked_at": "2026-10-06T10:00+02:00"}
    printed = Printed(meeting([EGYPT, promised]))
    assert printed.lines("en", "statements/") == [
        f"{UNDER}a statement was made by the representative of Egypt."
    ]
    assert len(printed.found("text-only-announced")) == 1
    received = promised | {"text_at": "2026-10-06T11:00+02:00"}
    assert lines("en", EGYPT, received)[1] == "A statement was also submitted in writing by the Secretariat."
    assert len(lines("en", EGYPT, received, options={"written_statements": "left_out"})) == 1
