"""Rules for numbers, lists, adoption and options, broken by acts and by undo."""

from collections.abc import Callable
from typing import Any

from tests.acting.records import FIRST_DAY, reason, rows_in
from tests.rules.hand import LAST_DAY, Hand, refused
from wgdesk import model as m
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts import (
    actions,
    adoption,
    delegations,
    informal,
    outcome,
    panellists,
    procedure,
    programme,
    setup,
    statements,
    wording,
)


def test_agenda_items_have_unique_numbers_and_three_levels(hand: Hand) -> None:
    assert refused(hand, programme.add_item, title={}, number=1) == "item-number-taken"
    assert refused(hand, programme.add_item, title={}, number=0) == "number-below-one"
    sub = hand.do(programme.add_item, title={}, parent_id=hand.item)
    assert refused(hand, programme.add_item, title={}, parent_id=hand.item, number=1) == "taken-already"
    inner = hand.do(programme.add_item, title={}, parent_id=sub)
    assert refused(hand, programme.add_item, title={}, parent_id=inner) == "agenda-too-deep"
    hand.do(programme.edit_item, item_id=hand.item, number=7)
    renumbered = hand.newest()
    hand.do(programme.add_item, title={}, number=1)
    assert reason(lambda: hand.desk.undo(renumbered)) == "item-number-taken"


def test_dates_of_status_need_the_status(hand: Hand) -> None:
    def edit(**change: Any) -> str | None:
        return refused(hand, delegations.edit_delegation, delegation_id=hand.egypt, **change)

    assert edit(party_since=FIRST_DAY) == "status-contradicts"
    assert edit(signed_on=FIRST_DAY) == "status-contradicts"
    assert edit(party=True) is None
    party = hand.newest()
    assert edit(party_since=FIRST_DAY) is None
    assert reason(lambda: hand.desk.undo(party)) == "status-contradicts"
    assert edit(code="") == "empty-text"


def test_names_of_a_delegation_are_checked(hand: Hand) -> None:
    def name(**given: Any) -> str | None:
        named = {"lang": "en", "listed": "Egypt", **given}
        return refused(hand, delegations.name_delegation, delegation_id=hand.egypt, **named)

    assert name(valid_from=LAST_DAY, valid_until=FIRST_DAY) == "days-reversed"
    assert name(lang="de") == "unknown-language"
    assert name(listed="\u200b") == "empty-text"
    assert name(running="\u200b", valid_from=FIRST_DAY, valid_until=FIRST_DAY) is None

    @act
    def by_hand(context: ActContext, *, column: str, value: str) -> None:
        setattr(context.rows(m.DelegationName)[0], column, value)

    assert refused(hand, by_hand, column="paren", value="") == "empty-text"
    assert refused(hand, by_hand, column="lang", value="de") == "unknown-language"


def test_what_is_adopted_was_adopted_at_a_sitting(hand: Hand) -> None:
    adopted, odd = m.RecommendationState.ADOPTED, hand.recommendation()
    add = {"cluster_id": hand.cluster, "body": {}, "state": adopted}
    assert refused(hand, outcome.add_recommendation, **add) == "adopted-without-sitting"
    edit = {"recommendation_id": odd, "state": adopted}
    assert refused(hand, outcome.edit_recommendation, **edit) == "adopted-without-sitting"

    @act
    def by_hand(context: ActContext) -> None:
        context.get(m.Recommendation, odd).state = adopted

    assert refused(hand, by_hand) == "adopted-without-sitting"


def test_what_is_adopted_has_no_brackets(hand: Hand) -> None:
    key = hand.recommendation("Do [not].")
    adopt = {"recommendation_id": key, "sitting_id": hand.sitting}
    assert refused(hand, adoption.adopt_recommendation, **adopt) == "adopted-with-brackets"
    hand.write("recommendation", key, "body", "en", "Do.")
    cleared = hand.newest()
    hand.do(adoption.adopt_recommendation, **adopt)
    texts_ = {"table": "recommendation", "row": key, "field": "body"}
    for lang in ("en", "ar"):
        text = {**texts_, "lang": lang, "body": "Do] it."}
        assert refused(hand, wording.write_text, **text) == "adopted-with-brackets"
    assert reason(lambda: hand.desk.undo(cleared)) == "adopted-with-brackets"


def test_reservations_are_to_what_is_adopted(hand: Hand) -> None:
    key = hand.recommendation()
    reserve = {"recommendation_id": key, "delegation_id": hand.egypt, "body": {}}
    assert refused(hand, adoption.reserve, **reserve) == "not-adopted"
    hand.do(adoption.adopt_recommendation, recommendation_id=key, sitting_id=hand.sitting)
    adopted = hand.newest()
    hand.do(adoption.reserve, **reserve)
    assert reason(lambda: hand.desk.undo(adopted)) == "reserved-before-adoption"
    back = {"recommendation_id": key, "state": m.RecommendationState.AGREED}
    assert refused(hand, outcome.edit_recommendation, **back) == "reserved-before-adoption"

    @act
    def by_hand(context: ActContext) -> None:
        other = context.add(
            m.Recommendation(
                cluster_id=hand.cluster,
                place=9.0,
                state=m.RecommendationState.AGREED,
                manner=m.Manner.NOT_STATED,
                orally_amended=False,
                orally_revised=False,
            )
        )
        context.rows(m.Reservation)[0].recommendation_id = other.id

    assert refused(hand, by_hand) == "reserved-before-adoption"


def test_no_panel_continues_itself_even_by_way_of_others(hand: Hand) -> None:
    first, second, third = (hand.do(panellists.set_up_panel, item_id=hand.item) for _ in range(3))

    def continues(panel: int, earlier: int | None) -> str | None:
        return refused(hand, panellists.edit_panel, panel_id=panel, continues_id=earlier)

    assert continues(first, first) == "continues-itself"
    assert continues(third, second) is None
    assert continues(second, first) is None
    assert continues(first, third) == "continues-itself"
    assert continues(first, second) == "continues-itself"
    assert continues(third, first) is None


def test_a_point_is_on_a_panel_of_its_item_or_of_the_meeting(hand: Hand) -> None:
    other = hand.do(programme.add_item, title={})
    point = hand.do(outcome.add_point, item_id=hand.item, verb={}, said={})

    def on(**where: int) -> str | None:
        return refused(
            hand, outcome.edit_point, point_id=point, panel_id=hand.do(panellists.set_up_panel, **where)
        )

    assert on(item_id=other) == "panel-elsewhere"
    assert on() is None
    assert on(item_id=hand.item) is None
    there = hand.do(panellists.set_up_panel)
    both = refused(hand, outcome.edit_point, point_id=point, panel_id=there, section="opening")
    assert both == "point-in-two-places"


def test_nobody_presides_or_introduces_a_text_in_an_office_that_nobody_holds(hand: Hand) -> None:
    empty = hand.do(delegations.leave_vacant, office=m.Office.RAPPORTEUR)
    chair = hand.do(delegations.elect_officer, person_id=hand.person, office=m.Office.CHAIR)
    decision = hand.do(procedure.decide, subject=m.Subject.REPORT, sitting_id=hand.sitting)
    action = hand.do(actions.record_action, sitting_id=hand.sitting, verb=m.ActionVerb.ADOPTED)

    def used(officer: int) -> list[str | None]:
        return [
            refused(hand, programme.preside, sitting_id=hand.sitting, officer_id=officer),
            refused(hand, procedure.edit_decision, decision_id=decision, introduced_by_id=officer),
            refused(hand, actions.edit_action, action_id=action, introduced_by_id=officer),
        ]

    def left(**changes: bool) -> str | None:
        return refused(hand, delegations.edit_officer, officer_id=chair, **changes)

    assert used(empty) == ["office-vacant"] * 3
    assert used(chair) == [None] * 3
    assert left(vacant=True) == "office-vacant"
    assert left(vacant=True, of_previous=True) is None
    assert left(of_previous=False) == "office-vacant"


def test_joint_items_are_top_items_and_ranks_are_known(hand: Hand) -> None:
    first, other = hand.item, hand.do(programme.add_item, title={})
    sub = hand.do(programme.add_item, title={}, parent_id=first)
    assert refused(hand, programme.edit_item, item_id=sub, joint_with_id=other) == "joint-contradicts"
    assert refused(hand, programme.edit_item, item_id=other, joint_with_id=sub) == "joint-contradicts"
    assert refused(hand, programme.edit_item, item_id=other, joint_with_id=first) is None
    officer = hand.do(delegations.elect_officer, person_id=hand.person, office=m.Office.VICE_CHAIR)
    assert refused(hand, delegations.edit_officer, officer_id=officer, rank=4) == "unknown-rank"
    assert refused(hand, delegations.edit_officer, officer_id=officer, rank=3) is None


def test_options(hand: Hand) -> None:
    assert refused(hand, setup.set_option, name="colour", value="red") == "unknown-option"
    assert refused(hand, setup.set_option, name="digits_ar", value="roman") == "bad-option"
    for value in ("0", "201", "-1", "1.5", "٣", "", "1" * 5000):
        assert refused(hand, setup.set_option, name="quantifier_several", value=value) == "bad-option"
    for value in ("1", "200"):
        assert refused(hand, setup.set_option, name="quantifier_several", value=value) is None

    @act
    def by_hand(context: ActContext) -> None:
        context.rows(m.Option)[0].value = "many"

    assert refused(hand, by_hand) == "bad-option"


def test_sections_are_known_and_stand_under_sections(hand: Hand) -> None:
    sections = {row["kind"]: key for key, row in rows_in(hand.path, "outline_section").items()}
    remove = {"section_id": sections["organization"]}
    assert refused(hand, setup.remove_section, **remove) == "bad-outline"
    assert refused(hand, setup.add_section, kind="poem") == "bad-outline"
    hand.do(setup.remove_section, section_id=sections["attendance"])
    for parent in ("attendance", "poem"):
        assert refused(hand, setup.add_section, kind="attendance", parent=parent) == "bad-outline"
    nested = hand.do(setup.add_own_section, heading={"en": "1"}, parent="opening")
    deepest = hand.do(setup.add_own_section, heading={"en": "(a)"}, parent="own_1")
    too_deep = {"heading": {"en": "i"}, "parent": "own_2"}
    assert refused(hand, setup.add_own_section, **too_deep) == "bad-outline"
    for section, parent in ((nested, "own_1"), (nested, "own_2"), (sections["organization"], "introduction")):
        within = {"section_id": section, "parent": parent}
        assert refused(hand, setup.nest_section, **within) == "bad-outline"
    hand.do(setup.nest_section, section_id=deepest, parent=" ")  # as a file or a script may have it
    assert rows_in(hand.path, "outline_section")[deepest]["parent"] == ""
    assert refused(hand, setup.add_section, kind="attendance", parent="organization") is None
    assert refused(hand, setup.add_section, kind="attendance") == "taken-already"


@act
def section_to(context: ActContext, *, section_id: int, place: float) -> None:
    """Give a section a place, which no act does: acts put it before another."""
    context.get(m.OutlineSection, section_id).place = place


@act
def action_to(context: ActContext, *, action_id: int, place: float) -> None:
    """Give an action a place, which no act does: acts put it before another."""
    context.get(m.Action, action_id).place = place


@act
def introduced_to(context: ActContext, *, introduced_id: int, place: float) -> None:
    """Give a document that a statement introduced a place, which no act does: acts add it last."""
    context.get(m.Introduced, introduced_id).place = place


def places(hand: Hand) -> dict[str, tuple[Callable[..., Any], dict[str, Any], dict[str, Any]]]:
    """Return table -> the act that moves a row, its row, and the arguments that move it onto another."""
    do, sitting = hand.do, hand.sitting
    sections = {row["kind"]: key for key, row in rows_in(hand.path, "outline_section").items()}
    chair, other = (
        do(delegations.elect_officer, person_id=hand.person, office=office)
        for office in (m.Office.CHAIR, m.Office.RAPPORTEUR)
    )
    kenya = do(delegations.add_delegation, code="KEN", category=m.Category.STATE)
    panel = do(panellists.set_up_panel, item_id=hand.item)
    man = do(delegations.add_person, gender=m.Gender.M, name={})
    do(panellists.add_panellist, panel_id=panel, person_id=hand.person)
    do(programme.preside, sitting_id=sitting, officer_id=chair)
    for _ in range(2):
        mandate = do(setup.add_mandate, kind=m.MandateKind.DECISION, number="7/1", body={})
        request = hand.request()
        point = do(outcome.add_point, item_id=hand.item, verb={}, said={})
        recommendation = hand.recommendation()
        document = do(outcome.add_document, kind=m.DocumentKind.NOTE)
        body = do(informal.add_informal_body, kind=m.InformalKind.FRIENDS)
    for _ in range(2):
        step = do(informal.add_informal_step, informal_body_id=body)
    for _ in range(2):
        action = do(actions.record_action, sitting_id=sitting, verb=m.ActionVerb.DECIDED)
    for key in rows_in(hand.path, "document"):
        do(statements.introduce_document, request_id=request, document_id=key)
    introduced = max(rows_in(hand.path, "introduced"))
    one = {"place": 1.0}
    return {
        "outline_section": (section_to, {"section_id": sections["recommendations"]}, one),
        "mandate": (setup.edit_mandate, {"mandate_id": mandate}, one),
        "delegation": (delegations.edit_delegation, {"delegation_id": kenya}, one),
        "officer": (delegations.edit_officer, {"officer_id": other}, one),
        "presiding": (
            programme.edit_presiding,
            {"presiding_id": do(programme.preside, sitting_id=sitting, officer_id=other)},
            one,
        ),
        "request": (statements.edit_statement, {"request_id": request}, one),
        "introduced": (introduced_to, {"introduced_id": introduced}, one),
        "panel": (
            panellists.edit_panel,
            {"panel_id": do(panellists.set_up_panel, item_id=hand.item)},
            one,
        ),
        "panellist": (
            panellists.edit_panellist,
            {"panellist_id": do(panellists.add_panellist, panel_id=panel, person_id=man)},
            one,
        ),
        "point": (outcome.edit_point, {"point_id": point}, one),
        "cluster": (outcome.edit_cluster, {"cluster_id": do(outcome.add_cluster, heading={})}, one),
        "recommendation": (outcome.edit_recommendation, {"recommendation_id": recommendation}, one),
        "action": (action_to, {"action_id": action}, one),
        "informal_body": (informal.edit_informal_body, {"informal_body_id": body}, one),
        "informal_step": (informal.edit_informal_step, {"informal_step_id": step}, one),
        "document": (outcome.edit_document, {"document_id": document}, one),
    }


def test_two_rows_cannot_have_the_same_place(hand: Hand) -> None:
    moves = places(hand)
    ordered = {name for name, table in m.Base.metadata.tables.items() if "place" in table.c}
    assert moves.keys() == ordered - {"insertion"}  # of two at one place a constraint takes care
    for move, which, to in moves.values():
        assert refused(hand, move, **which, **to) == "place-taken"
        assert refused(hand, move, **which, place=1.5) is None
    away = hand.newest()
    move, which, _ = moves["document"]
    hand.do(outcome.add_document, kind=m.DocumentKind.NOTE)
    hand.do(move, **which, place=1.75)
    hand.do(outcome.edit_document, document_id=max(rows_in(hand.path, "document")), place=2.0)
    assert reason(lambda: hand.desk.undo(away)) == "undo-conflict"
    assert reason(hand.desk.undo) is None


def test_places_are_unique_within_a_lane(hand: Hand) -> None:
    assert hand.row("request", hand.request())["place"] == 1.0
    assert hand.row("request", hand.request(lane=m.Lane.REPLY))["place"] == 1.0
    moved = hand.request()
    hand.do(statements.edit_statement, request_id=moved, lane=m.Lane.REPLY)
    assert hand.row("request", moved)["place"] == 2.0  # last in the other lane
