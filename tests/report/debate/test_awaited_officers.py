"""Officers whom their States have yet to name go by the office with the State, not by the State alone."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import File, Printed, meeting, person, said

AWAITED: File = {"gender": "f", "delegation": "SDN"}


def _presided(*requests: File, several: bool = False, **parts: object) -> Printed:
    people: File = {"vice": AWAITED}
    officers = {"chair": {"person": "chair", "office": "chair"}}
    officers["vice"] = {"person": "vice", "office": "vice_chair"}
    if several:
        people["other"] = person("m", "عمر القاضي", "Omar Elkadi", delegation="JPN")
        officers["other"] = {"person": "other", "office": "vice_chair"}
    file = meeting(requests, people=people, officers=officers, **parts)
    file["sittings"][0]["presiding"] = ["vice"]
    return Printed(file)


def test_she_who_presided_opened_the_meeting_by_her_office() -> None:
    printed = _presided(options={"presided": "all"})
    assert printed.lines("en", "opening/opened") == [
        "The meeting was opened by the Vice-Chair of the Working Group (Sudan)."
    ]
    assert printed.lines("ar", "opening/opened") == ["وافتتحت الاجتماع نائبة رئيسة الفريق العامل (السودان)."]
    assert printed.lines("en", "opening/presided") == [
        "The Vice-Chair (Sudan) presided over the 1st meeting."
    ]
    assert printed.lines("ar", "opening/presided") == ["وترأست نائبة الرئيسة (السودان) الجلسة الأولى."]


def test_the_verbs_agree_with_her_and_not_with_her_state() -> None:
    opened = said(None, None, "09:05", person="vice", lane="invited", kind="opening", opened=True)
    printed = _presided(opened)
    assert printed.lines("en", "opening/opened") == [
        "The meeting was opened by the Vice-Chair of the Working Group (Sudan). She made an opening"
        " statement."
    ]
    assert printed.lines("ar", "opening/opened") == [
        "وافتتحت الاجتماع نائبة رئيسة الفريق العامل (السودان). وألقت كلمة افتتاحية."
    ]


@pytest.mark.parametrize(("several", "states"), [(True, "hidden"), (False, "shown"), (True, "shown")])
def test_a_statement_of_hers_is_told_by_office_and_state(several: bool, states: str) -> None:
    spoke = said(None, at="10:05", person="vice", lane="invited")
    printed = _presided(spoke, several=several, options={"officer_states": states})
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, a statement was made by the Vice-Chair (Sudan)."
    ]
    assert printed.lines("ar", "statements/") == [
        "في إطار البند ٢ من جدول الأعمال، تكلمت نائبة الرئيسة (السودان)."
    ]
