"""Invalid, missing or unsettled decisions block a final report."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words
from wgdesk.report.check import Finding
from wgdesk.report.make import speak

MORNING = "2026-10-06T09:00+02:00"
TEXT = words("نص", "Text.")


def recommendation(**facts: Any) -> list[File]:
    """Return a cluster with one recommendation, which is adopted unless ``facts`` say otherwise."""
    adopted = {
        "state": "adopted",
        "sitting": 1,
        "body": words("ينبغي للدول أن تتعاون.", "States should act."),
    }
    return [{"heading": words("أ", "A"), "recommendations": [adopted | facts]}]


def marked(**states: str) -> list[File]:
    """Return the decisions on paragraphs; a name has __ for / in the key of its block."""
    keys = {name.replace("__", "/"): state for name, state in states.items()}
    return [{"block": block, "state": state, "decided_at": MORNING} for block, state in keys.items()]


def only(printed: Printed, key: str, lang: str = "en") -> Finding:
    (found,) = printed.found(key, lang)
    assert found.blocking
    return found


# -- paragraphs --------------------------------------------------------------------------------------------


def test_a_deferred_paragraph_is_told_with_its_number() -> None:
    printed = Printed(meeting(passages=marked(opening__held="deferred")))
    found = only(printed, "passage-deferred")
    assert (found.panel, found.block, found.source.table) == ("report", "opening/held", "passage")
    facts = dict(found.facts)
    assert facts["n"].isdecimal()
    assert facts["text"].startswith("The third meeting of the Working Group")
    assert dict(only(printed, "passage-deferred", "ar").facts)["n"] == facts["n"]


def test_nothing_is_undecided_while_no_paragraph_is_decided() -> None:
    assert Printed(meeting()).found("passage-undecided") == []


def test_once_one_is_decided_all_others_must_be() -> None:
    printed = Printed(meeting([said("EGY", "2")], passages=marked(opening__held="adopted")))
    numbered = [key for key, text in printed.blocks("en").items() if _is_numbered(printed, key)]
    missing = [found.block for found in printed.found("passage-undecided")]
    assert missing
    assert "opening/held" not in missing
    # The paragraphs on the adoption tell of the decision itself.
    assert set(numbered) - set(missing) == {"opening/held", "adoption/adopted"}
    assert all(found.blocking for found in printed.found("passage-undecided"))


def _is_numbered(printed: Printed, key: str) -> bool:
    blocks = speak(printed.record, "en", "draft").blocks
    return any(block.key == key and type(block).__name__ == "Paragraph" for block in blocks)


def test_a_decision_on_a_paragraph_that_is_gone_asks_for_nothing() -> None:
    printed = Printed(meeting(passages=marked(gone__3="deferred")))
    assert printed.found("passage-deferred") == []


def test_an_amendment_with_brackets_is_not_settled() -> None:
    one = {"block": "opening/held", "state": "amended", "decided_at": MORNING}
    printed = Printed(meeting(passages=[one | {"amendment": words("نص [آخر]", "Text.")}]))
    assert only(printed, "amendment-with-brackets", "en").block == "opening/held"
    settled = Printed(meeting(passages=[one | {"amendment": words("نص", "Text.")}]))
    assert settled.found("amendment-with-brackets") == []


def test_an_edit_in_one_language_only_is_told_in_the_other() -> None:
    edit = {"block": "opening/held", "made_at": MORNING, "body": {"ar": "نص آخر."}}
    printed = Printed(meeting(overrides=[edit]))
    assert dict(only(printed, "override-one-language", "en").facts) == {"text": "نص آخر."}
    assert printed.found("override-one-language", "ar") == []


# -- sittings ----------------------------------------------------------------------------------------------


def test_an_open_sitting_is_told() -> None:
    assert dict(only(Printed(meeting()), "sitting-open").facts) == {"n": "1"}
    file = meeting()
    file["sittings"][0]["closed_at"] = "2026-10-06T13:00+02:00"
    assert Printed(file).found("sitting-open") == []


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("what", "parts"),
    [
        ("agenda", {"decisions": {"agenda": {"sitting": 1}}}),
        ("organization", {"decisions": {"organization": {"sitting": 1}}}),
        ("report", {"decisions": {"report": {"sitting": 1}}}),
        ("action", {"actions": {"a": {"sitting": 1, "verb": "adopted", "object": TEXT}}}),
        ("recommendation", {"clusters": recommendation()}),
    ],
)
def test_nothing_is_decided_without_a_quorum(what: str, parts: File) -> None:
    file = meeting(**parts)
    assert Printed(file).found("decided-without-quorum") == []
    file["sittings"][0]["inquorate"] = True
    for lang in ("ar", "en"):
        found = only(Printed(file), "decided-without-quorum", lang)
        assert (dict(found.facts)["what"], dict(found.facts)["sitting"]) == (what, "1")
        assert found.panel == ("recommendations" if what == "recommendation" else "sittings")


def test_nobody_is_elected_without_a_quorum() -> None:
    file = meeting()
    file["officers"]["chair"]["elected_at"] = 1
    file["sittings"][0]["inquorate"] = True
    assert dict(only(Printed(file), "decided-without-quorum").facts)["what"] == "election"


def test_items_considered_jointly_were_at_the_same_sittings() -> None:
    file = meeting()
    file["sittings"][1]["held"] = True
    file["agenda"][2]["joint_with"] = "2"  # items 2 at the first, 3 at both
    found = only(Printed(file), "joint-sittings-differ")
    assert dict(found.facts) == {"n": "3", "other": "2"}
    file["agenda"][2]["sittings"] = [1]
    assert Printed(file).found("joint-sittings-differ") == []


def test_who_presided_is_asked_where_the_report_assumes_the_chair() -> None:
    file = meeting()
    assert Printed(file).found("nobody-presided") == []
    del file["sittings"][0]["presiding"]
    (found,) = Printed(file).found("nobody-presided")
    assert (found.blocking, dict(found.facts)) == (False, {"n": "1"})


def test_what_the_outline_has_no_section_for_is_not_asked() -> None:
    """A report whose proceedings are elsewhere (E/2025/39) tells of no opening and of no consideration."""
    file = meeting()
    del file["sittings"][0]["presiding"]
    for item in file["agenda"]:
        item.pop("sittings", None)
        item.pop("written", None)
    asked = ("item-not-taken-up", "deliberations-open", "nobody-presided", "no-participants-symbol")
    assert all(Printed(file).found(kind) for kind in asked)
    file["outline"] = ["introduction", "attendance", "adoption", "annex_attendance"]
    assert not any(Printed(file).found(kind) for kind in asked)


# -- words -------------------------------------------------------------------------------------------------


def test_an_action_with_brackets_is_not_settled() -> None:
    action = {"sitting": 1, "verb": "adopted", "object": words("نص [آخر]", "the text")}
    assert dict(only(Printed(meeting(actions={"a": action})), "action-with-brackets").facts) == {"n": "1"}


def test_a_proposed_recommendation_stands_in_brackets_under_those_adopted() -> None:
    clusters = recommendation(state="proposed", sitting=None)
    alone = Printed(meeting(clusters=clusters))  # nobody has recorded how far the texts have come
    assert "States should act." in alone.lines("en", "recommendations/")
    proposed = Printed(meeting(clusters=[*clusters, *recommendation()]))
    bodies = [text for text in proposed.lines("en", "recommendations/") if "States" in text]
    assert bodies == ["[States should act.]", "States should act."]
    agreed = Printed(meeting(clusters=recommendation(state="agreed", sitting=None)))
    assert "States should act." in agreed.lines("en", "recommendations/")
    only(agreed, "recommendation-not-adopted")


def test_a_status_that_began_after_the_meeting_is_told() -> None:
    late = [{"code": "PAK", "signed": True, "signed_on": "2027-01-01"}]
    found = only(Printed(meeting(roster=True, delegations=late)), "not-yet-signatory")
    assert dict(found.facts) == {"name": "Pakistan"}
    known = [{"code": "PAK", "signed": True, "signed_on": "2020-01-01"}]
    assert Printed(meeting(roster=True, delegations=known)).found("not-yet-signatory") == []


def test_how_a_text_was_adopted_is_told_once() -> None:
    texts = recommendation(manner="vote")
    vote = {"manner": "vote", "in_favour": 6, "against": 2, "abstaining": 0}
    action = {"sitting": 1, "verb": "approved", "recommendation": "1.1", "item": "2"} | vote
    printed = Printed(meeting(clusters=texts, actions={"a": action}))
    assert printed.lines("en", "action/")[0].endswith(
        "approved recommendation 1 by 6 votes to 2, with no abstentions."
    )
    assert not [key for key in printed.blocks("en", "recommendations/") if key.endswith("/adopted")]
    alone = Printed(meeting(clusters=texts))
    assert [key for key in alone.blocks("en", "recommendations/") if key.endswith("/adopted")]


def test_the_manner_of_a_decision_does_not_stand_beside_another_verb() -> None:
    moved = words("اقتراح مصر تأجيل البت", "the proposal of Egypt to defer the decision")
    lost = {"manner": "vote", "in_favour": 2, "against": 6}
    action = {"sitting": 1, "verb": "rejected", "object": moved, "item": "2"} | lost
    printed = Printed(meeting(actions={"a": action}))
    assert printed.lines("en", "action/")[0].endswith(
        "the Working Group rejected, by 6 votes to 2, the proposal of Egypt to defer the decision."
    )
    assert printed.lines("ar", "action/")[0].endswith(
        "رفض الفريق العامل، بأغلبية ٦ أصوات مقابل صوتين، اقتراح مصر تأجيل البت."
    )
