"""Contradictory facts: the report does not print them, or the check reports them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words

NONE = "No issues were raised under agenda item 4."
AT = "2026-10-07T10:00+02:00"


def only(printed: Printed, key: str) -> dict[str, str]:
    """Return the facts of the only finding of a kind, which must block a final until accepted."""
    for lang in ("ar", "en"):
        (found,) = printed.found(key, lang)
        assert (found.blocking, bool(found.digest), found.panel) == (True, True, "sittings")
    return dict(found.facts)


# -- no issues, and what was raised ------------------------------------------------------------------------

DECIDED = {"a": {"sitting": 2, "verb": "decided", "object": words("أن يجتمع", "to meet"), "item": "4"}}
MOVED = {"kind": "close_debate", "moved_at": AT, "delegation": "EGY", "item": "4", "carried": True}
SPOKEN = said("EGY", "4")


def unraised(*requests: File, **parts: Any) -> Printed:
    """Return the report of a meeting whose last item is marked "no issues raised"."""
    under = parts.pop("under", {})
    return Printed(meeting(requests, last_item={"no_issues": True} | under, **parts))


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("requests", "parts"),
    [
        ([SPOKEN], {}),
        ([said("EGY", "4", lane="reply", kind="reply")], {}),
        ([said("PAK", "4", lane="invited")], {}),
        ([], {"actions": DECIDED}),
        ([], {"second": {"motions": [MOVED]}}),
        ([], {"under": {"points": [{"said": words("نقص", "a shortage")}]}}),
        ([], {"under": {"panels": [{"panellists": ["guest"]}]}}),
        ([], {"clusters": [{"item": "4", "heading": words("أ", "A"), "recommendations": [{}]}]}),
    ],
    ids=["spoken", "replied", "observer", "decided", "moved", "point", "panel", "texts"],
)
def test_nothing_says_that_no_issues_were_raised_where_some_were(
    requests: list[File], parts: dict[str, Any]
) -> None:
    printed = unraised(*requests, **parts)
    assert NONE not in printed.lines("en")
    assert not any("لم تُثر" in line for line in printed.lines("ar"))
    assert only(printed, "issues-raised") == {"n": "4"}


@pytest.mark.sampled
@pytest.mark.parametrize(
    "requests",
    [
        [],
        [said("EGY", "4", kind="introduction")],
        [said(None, "4", lane="secretariat", person="official")],
        [said("EGY", "2")],
        [said("EGY", "4", medium="written")],
    ],
    ids=["nothing", "introduced", "secretariat", "another item", "announced"],
)
def test_introductions_raise_no_issues(requests: list[File]) -> None:
    printed = unraised(*requests)
    assert NONE in printed.lines("en")
    assert printed.found("issues-raised") == []


def test_what_was_said_under_a_sub_item_was_said_under_the_item() -> None:
    sub = {"title": words("فرعي", "Sub-item"), "sittings": [2]}
    printed = Printed(meeting([said("EGY", "4(a)")], last_item={"no_issues": True, "items": [sub]}))
    assert NONE not in printed.lines("en")
    assert only(printed, "issues-raised") == {"n": "4"}


# -- who presided, and when they were elected --------------------------------------------------------------


def presided(elected: int | None) -> Printed:
    officer = {"person": "chair", "office": "chair"} | ({"elected_at": elected} if elected else {})
    return Printed(meeting(officers={"chair": officer}))


@pytest.mark.sampled
@pytest.mark.parametrize(("elected", "opened"), [(1, "yes"), (2, "no")])
def test_who_opened_the_meeting_was_elected_before(elected: int, opened: str) -> None:
    told = only(presided(elected), "presided-before-elected")
    facts = {"name": "Leila Haddad", "sitting": "1", "elected": str(elected)}
    assert told == facts | {"opened": opened}


def test_who_presides_only_after_the_election_is_not_told() -> None:
    assert presided(None).found("presided-before-elected") == []
    file = meeting(officers={"chair": {"person": "chair", "office": "chair", "elected_at": 1}})
    file["people"]["first"] = file["people"]["chair"] | {"name": words("سلمى نور", "Selma Noor")}
    file["officers"]["first"] = {"person": "first", "office": "vice_chair"}
    file["sittings"][0]["presiding"] = ["first", "chair"]
    assert Printed(file).found("presided-before-elected") == []


def test_whoever_is_recorded_to_have_opened_the_meeting_presided_until_the_election() -> None:
    officer = {"person": "chair", "office": "chair", "elected_at": 1}
    opened = said(None, None, lane="secretariat", kind="opening", person="official", opened=True)
    printed = Printed(meeting([opened], officers={"chair": officer}))
    assert printed.found("presided-before-elected") == []


# -- the Rapporteur ----------------------------------------------------------------------------------------


@pytest.mark.sampled
@pytest.mark.parametrize(("facts", "entrusted"), [({"rapporteur_finalizes": True}, "yes"), ({}, "no")])
def test_the_finding_says_why_a_rapporteur_is_needed(facts: File, entrusted: str) -> None:
    file = meeting()
    file["meeting"] |= facts
    file["options"] = {"masthead_rapporteur": "shown"}
    (found,) = Printed(file).found("no-rapporteur")
    assert dict(found.facts) == {"entrusted": entrusted}


# -- the order of time -------------------------------------------------------------------------------------


def acted(*hours: str | None) -> list[str]:
    """Return the ends of the printed paragraphs on texts adopted at these hours."""
    texts = {
        f"t{n}": {
            "sitting": 1,
            "verb": "adopted",
            "object": words(f"نص {n}", f"text {n}"),
            "item": "2",
            **({"decided_at": f"2026-10-06T{at}+02:00"} if at else {}),
        }
        for n, at in enumerate(hours)
    }
    return [line.rstrip(".")[-1] for line in Printed(meeting(actions=texts)).lines("en", "action/")]


def test_an_amendment_stands_before_the_text_that_was_put_after_it() -> None:
    assert acted("11:50", "11:30") == ["1", "0"]
    assert acted("11:50", None, "11:30", "11:40") == ["2", "1", "3", "0"]
    assert acted(None, None) == ["0", "1"]


def test_elections_stand_in_the_order_of_the_sittings() -> None:
    officers = {
        "late": {"person": "official", "office": "rapporteur", "elected_at": 2},
        "chair": {"person": "chair", "office": "chair", "elected_at": 1},
    }
    found = Printed(meeting(officers=officers)).lines("en", "opening/elected")
    assert ["Leila Haddad" in line for line in found] == [True, False]
