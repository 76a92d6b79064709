"""Actions of the demonstration: their place in the report, statements about them, missing facts."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.demo.play import Play
from tests.report.any_body import paragraphs
from tests.report.spaces import plain
from wgdesk.acts import actions, adoption, outcome, setup, statements
from wgdesk.model import (
    Action,
    ActionVerb,
    Lane,
    Manner,
    PaperDocument,
    Reservation,
    StatementKind,
    VoteChoice,
    Voting,
)
from wgdesk.phrasing.pack import pack
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.check import check
from wgdesk.report.sections import build

pytestmark = pytest.mark.slow  # long: in the thorough run only

TEXT = {"ar": "مشروع القرار", "en": "the draft resolution"}


def act(demo: Play, item: int | None = 4, sitting: int = 4, **facts: object) -> int:
    given = {"verb": ActionVerb.ADOPTED, "text": TEXT, **facts}
    return demo.desk.do(
        actions.record_action,
        sitting_id=demo.sitting(sitting),
        item_id=demo.item(item) if item else None,
        **given,
    )


def keys(demo: Play) -> list[str]:
    """Return the keys of the blocks of the draft."""
    return [block.key for block in build(demo.record(), "draft").blocks]


def spoken(demo: Play, lang: str, key: int) -> list[str]:
    """Return the sentences of the blocks about an action."""
    record = demo.record()
    blocks = pack(lang, record.options).speak(build(record, "draft")).blocks
    return [plain(block.text) for block in blocks if block.key.startswith(f"action/{key}")]


def missing(demo: Play, lang: str = "en") -> set[str]:
    return {found.key for found in check(demo.record(), lang, "en")}


def test_actions_come_after_the_consideration_of_their_item(demo: Play) -> None:
    under, none = act(demo), act(demo, item=None)
    order = keys(demo)
    considered = order.index(f"deliberations/item/{demo.item(4)}/consideration")
    assert considered < order.index(f"action/{under}") < order.index(f"action/{none}")
    demo.desk.do(setup.add_section, kind="actions")
    order = keys(demo)
    assert order.index(f"action/{under}") < order.index("actions") < order.index(f"action/{none}")
    demo.desk.do(setup.set_option, name="actions_in", value="section")
    order = keys(demo)
    assert order.index("actions") < order.index(f"action/{under}") < order.index(f"action/{none}")


def test_the_next_action_of_a_sitting_is_at_the_same_meeting(demo: Play) -> None:
    first, second, later = act(demo), act(demo), act(demo, sitting=5)
    assert spoken(demo, "en", first)[0].startswith("At its 4th meeting, on 6 October 2026, the Working")
    assert spoken(demo, "en", second)[0].startswith("At the same meeting, the Working Group adopted")
    assert spoken(demo, "ar", second)[0].startswith("وفي الجلسة نفسها، اعتمد الفريق العامل")
    assert spoken(demo, "en", later)[0].startswith("At its 5th meeting")


def _statements(demo: Play) -> list[StatementNow]:
    record = demo.record()
    rows = (row for row in record.statements if row.delegation_id and row.begun_at and not row.grouping_id)
    return [row for row in rows if row.lane == Lane.LIST][:2]


def test_statements_before_and_after_an_action_are_told_with_it(demo: Play) -> None:
    first, second = _statements(demo)
    assert first.begun_at is not None
    assert second.begun_at is not None
    between = first.begun_at + (second.begun_at - first.begun_at) / 2
    action = act(demo, manner=Manner.VOTE)
    decided = {"decided_at": between, "sitting_id": first.sitting_id}
    demo.desk.do(actions.edit_action, action_id=action, **decided)
    for row in (first, second):
        changes = {"kind": StatementKind.POSITION, "action_id": action}
        demo.desk.do(statements.edit_statement, request_id=row.id, **changes)
    before, done, after = spoken(demo, "en", action)
    assert before.startswith("Before the vote, a statement in explanation of vote was made by the")
    assert "adopted the draft resolution by vote" in done
    assert after.startswith("After the vote, a statement in explanation of vote was made by the")
    before, done, after = spoken(demo, "ar", action)
    assert before.endswith("تعليلاً للتصويت قبل إجراء التصويت.")
    assert after.endswith("تعليلاً للتصويت بعد إجراء التصويت.")
    demo.desk.do(actions.edit_action, action_id=action, manner=Manner.CONSENSUS)
    assert spoken(demo, "ar", action)[0].endswith("تعليلاً للموقف قبل اتخاذ القرار.")
    # They are not repeated among the other statements.
    assert not any(key.startswith(f"statements/{first.item_id}/position") for key in keys(demo))


def test_statements_about_a_recommendation_are_told_with_its_adoption(demo: Play) -> None:
    first, second = _statements(demo)
    assert first.begun_at is not None
    assert second.begun_at is not None
    between = first.begun_at + (second.begun_at - first.begun_at) / 2
    row = next(one for one in demo.record().clusters[0].recommendations if one.state == "adopted")
    demo.desk.do(
        adoption.edit_adoption, recommendation_id=row.id, adopted_at=between, manner=Manner.CONSENSUS
    )
    for each in (first, second):
        changes = {"kind": StatementKind.POSITION, "recommendation_id": row.id}
        demo.desk.do(statements.edit_statement, request_id=each.id, **changes)
    told = paragraphs(demo.record(), "en")
    place = list(told).index(f"recommendations/{row.id}/adopted")
    before, adopted, after = list(told.values())[place - 1 : place + 2]
    assert before.startswith("Before the adoption of recommendation 1, a statement in explanation of pos")
    assert adopted == "Recommendation 1 was adopted by consensus."
    assert after.startswith("After the adoption of recommendation 1, a statement in explanation of pos")
    assert not any(key.startswith(f"statements/{first.item_id}/position") for key in told)
    demo.desk.do(adoption.unadopt, recommendation_id=row.id)  # then it is among the others
    assert any(f"/{first.id}" in key or key.endswith("/position") for key in paragraphs(demo.record(), "en"))


def test_missing_facts_of_an_action_are_found(demo: Play) -> None:
    assert not missing(demo) & {"action-without-text", "vote-without-tally", "tally-differs"}
    key = act(demo, text={"ar": "مشروع القرار"}, manner=Manner.VOTE)
    assert {"action-without-text", "vote-without-tally"} <= missing(demo)
    assert "action-without-text" not in missing(demo, "ar")
    votes = {"in_favour": 3, "against": 1, "abstaining": 0}
    demo.desk.do(actions.record_vote, action_id=key, voting=Voting.RECORDED, **votes)
    assert "vote-without-ballots" in missing(demo)
    assert "vote-without-tally" not in missing(demo)
    voter = {"action_id": key, "delegation_id": demo.delegation("ISL"), "choice": VoteChoice.IN_FAVOUR}
    demo.desk.do(actions.cast_ballot, **voter)
    assert {"tally-differs", "ballot-of-observer"} <= missing(demo)
    for section in demo.record().meeting.outline:
        if section.kind in ("deliberations", "annex_proposals"):
            demo.desk.do(setup.remove_section, section_id=section.id)
    assert {"action-not-printed", "proposals-without-annex"} <= missing(demo)


def test_a_missing_translation_of_a_reservation_is_found(demo: Play) -> None:
    key = demo.row(Reservation)
    demo.write("reservation", key, "body", en="")
    assert "reservation-without-text" in missing(demo)
    assert "reservation-without-text" not in missing(demo, "ar")
    demo.write("reservation", key, "body", ar="")
    assert "reservation-without-text" not in missing(demo)  # a reservation may have no text


def test_a_recommendation_without_agreement_is_called_by_its_heading(demo: Play) -> None:
    rows = [row for cluster in demo.record().clusters for row in cluster.recommendations]
    failed = next(row.id for row in rows if row.state == "not_agreed")
    key = act(demo, recommendation_id=failed, text={})
    heading = "under the heading “Recommendations on recovery and return”."
    assert spoken(demo, "en", key)[0].endswith(f"the proposed recommendation {heading}")
    assert "recommendation-still-open" in missing(demo)


def test_the_annex_is_referred_to_only_if_there_is_one(demo: Play) -> None:
    assert "recommendations/annex" in keys(demo)
    for cluster in demo.record().clusters:
        for row in cluster.recommendations:
            if row.state == "not_agreed":
                demo.desk.do(outcome.remove_recommendation, recommendation_id=row.id)
    assert "recommendations/annex" not in keys(demo)


_FLAWS = ("  ", " .", " ,", ",,", "،،", "..", "[", "{", "None")


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    verb=st.sampled_from(ActionVerb),
    manner=st.sampled_from(Manner),
    voting=st.sampled_from([None, *Voting]),
    tally=st.tuples(*[st.integers(0, 200)] * 3) | st.none(),
    changed=st.tuples(st.booleans(), st.booleans()),
    on=st.sampled_from(["text", "document", "recommendation"]),
)
def test_any_action_is_a_complete_sentence_in_both_languages(
    demo: Play,
    verb: ActionVerb,
    manner: Manner,
    voting: Voting | None,
    tally: tuple[int, int, int] | None,
    changed: tuple[bool, bool],
    on: str,
) -> None:
    for old in demo.rows(Action):
        demo.desk.do(actions.remove_action, action_id=old)
    adopted = next(r.id for c in demo.record().clusters for r in c.recommendations if r.state == "adopted")
    target = {"text": {}, "document": {"document_id": demo.rows(PaperDocument)[0]}}
    facts = {"text": TEXT} if on == "text" else {"text": {}, **target.get(on, {"recommendation_id": adopted})}
    amended, revised = changed
    forms = {"orally_amended": amended, "orally_revised": revised}
    key = act(demo, verb=verb, manner=manner, **facts, **forms)
    if manner is Manner.VOTE:
        votes = dict(zip(("in_favour", "against", "abstaining"), tally or (None,) * 3, strict=True))
        demo.desk.do(actions.record_vote, action_id=key, voting=voting, **votes)
    for lang in ("ar", "en"):
        (text,) = spoken(demo, lang, key)
        assert [flaw for flaw in _FLAWS if flaw in text] == [], text
        assert text.endswith("."), text


def test_reservations_to_the_same_action_share_a_sentence(demo: Play) -> None:
    key = act(demo)
    for code in ("AUS", "KEN"):
        facts = {"action_id": key, "delegation_id": demo.delegation(code), "body": {}}
        demo.desk.do(adoption.reserve, **facts)
    assert "أبدى ممثلا أستراليا وكينيا تحفظهما على هذا القرار." in demo.text("ar")
    assert "The representatives of Australia and Kenya expressed reservations regarding the decision." in (
        demo.text("en")
    )
