"""Who spoke after each introduction, and one sentence for the statements of several meetings."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words
from tests.report.debate.test_documents_introduced import DOCUMENTS, OPTIONS, official

ROUNDS = OPTIONS | {
    "chapter_order": "meeting",
    "occasions_order": "rounds",
    "statements_at": "together",
    "statements_form": "counted_by_kind",
}
TWICE = [
    official("A/1"),
    said("EGY", at="10:10"),
    said("PAK", at="10:20"),
    official("A/2", at="10:30"),
    said("EGY", at="10:40"),
]


def later(who: str, at: str = "10:00") -> File:
    """Return a statement of the second day."""
    begun = f"2026-10-07T{at}+02:00"
    return said(who) | {"begun_at": begun, "ended_at": begun}


def told(*requests: File, second: File | None = None, **parts: Any) -> Printed:
    options = ROUNDS | parts.pop("options", {})
    file = meeting(
        requests,
        documents=DOCUMENTS,
        options=options,
        outline=parts.pop("outline", ["opening", "chapters"]),
        second=second or {},
        **parts,
    )
    return Printed({**file, "version": 4})


@pytest.mark.sampled
def test_each_introduction_is_followed_by_those_who_spoke_on_it() -> None:
    """The form of E/2025/24, chap. II, paras. 8 and 9: who spoke in both rounds is counted in both."""
    printed = told(*TWICE)
    who = "At the same meeting, Mr. John Smith, Chief of the Prevention Section, introduced the"
    assert printed.lines("en", "statements/") == [
        f"{who} report of the Secretary-General on birds (A/1).",
        "Thereafter, statements were made by one party to the Protocol and one observer State.",
        f"{who} note by the Secretariat entitled “Migratory birds” (A/2).",
        "Thereafter, a statement was made by one party to the Protocol.",
    ]
    first, spoke, _, again = printed.lines("ar", "statements/")
    assert first.endswith("عرض السيد جون سميث، رئيس قسم المنع، تقرير الأمين العام عن الطيور (A/1).")
    assert spoke == "وبعد ذلك، تكلم ممثلا طرف واحد في البروتوكول ودولة واحدة لها صفة المراقب."
    assert again == "وبعد ذلك، تكلم ممثل طرف واحد في البروتوكول."


@pytest.mark.sampled
def test_without_rounds_all_introductions_come_first() -> None:
    printed = told(*TWICE, options={"occasions_order": "spoken"})
    assert [one.rpartition(" ")[2] for one in printed.lines("en", "statements/")] == [
        "(A/1).",
        "(A/2).",
        "State.",
    ]


@pytest.mark.sampled
def test_the_speakers_of_a_round_are_named_without_their_item_again() -> None:
    options = {"statements_form": "listed", "statements_at": "unsaid", "statements_voice": "active"}
    printed = told(*TWICE, said("FRA", "3", at="10:50"), options=options, outline=["opening", "statements"])
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, Mr. John Smith, Chief of the Prevention Section, introduced the report of the"
        " Secretary-General on birds (A/1).",
        "Thereafter, the representative of Egypt made a statement.",
        "The observer for Pakistan also made a statement.",
        "Under agenda item 2, Mr. John Smith, Chief of the Prevention Section, introduced the note by the"
        " Secretariat entitled “Migratory birds” (A/2).",
        "Thereafter, the representative of Egypt made a statement.",
        "Under agenda item 3, the representative of France also made a statement.",
    ]


@pytest.mark.sampled
def test_statements_of_several_meetings_are_one_count_where_the_last_was() -> None:
    """In the form of E/2025/24, chap. II, para. 4: each delegation once, after what came before it."""
    continued = {
        "sitting": 2,
        "voice": "body",
        "verb": words("واصل", "continued"),
        "said": words("نظره في البند", "its consideration of the item"),
    }
    printed = told(
        official("A/1"),
        said("EGY", at="10:10"),
        second={"requests": [later("EGY"), later("PAK", "10:10")]},
        item={"sittings": [1, 2], "points": [continued]},
    )
    lines = printed.lines("en")
    spoke = "At the 1st and 2nd meetings, statements were made by one party to the Protocol and one observer"
    assert lines.index(f"{spoke} State.") == 1 + next(
        place for place, one in enumerate(lines) if one.endswith("continued its consideration of the item.")
    )
    assert any(
        one.startswith("وفي الجلستين الأولى والثانية، تكلم ممثلا طرف واحد") for one in printed.lines("ar")
    )


@pytest.mark.sampled
def test_a_decision_stands_behind_the_statements_before_it() -> None:
    """A text introduced between two rounds of statements is told of between them."""
    adopted = {
        "sitting": 1,
        "item": "2",
        "verb": "adopted",
        "document": "A/3",
        "decided_at": "2026-10-06T10:25+02:00",
    }
    lines = told(*TWICE, actions={"draft": adopted}).lines("en")
    ends = [place for place, one in enumerate(lines) if one.startswith("Thereafter, ")]
    (decided,) = (place for place, one in enumerate(lines) if " adopted " in one and "(A/3)" in one)
    assert ends[0] < decided < ends[1]


def test_what_was_submitted_in_writing_was_not_said_thereafter() -> None:
    written = said("KEN", at="10:15", medium="written", text_at="2026-10-06T11:00+02:00")
    printed = told(official("A/1"), written, options={"statements_form": "listed"})
    assert printed.lines("en", "statements/")[1] == (
        "A statement was submitted in writing by the representative of Kenya."
    )
