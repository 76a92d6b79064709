"""Changes of the demonstration's meeting, attendance, documents and report options."""

from __future__ import annotations

from tests.demo.play import Play, adopted
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts import (
    actions,
    attendance,
    delegations,
    inserting,
    outcome,
    procedure,
    programme,
    setup,
    statements,
    status,
    uncertainty,
)
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.model import (
    ActionVerb,
    Decision,
    InsertionKind,
    Lane,
    Meeting,
    Office,
    Officer,
    Panel,
    PaperDocument,
    PlaceholderKind,
    Presiding,
    PreviousMeeting,
    Recommendation,
    RecommendationState,
    Request,
    Reservation,
    Side,
    StatementKind,
)


def first_meeting(play: Play) -> None:
    for key in play.rows(PreviousMeeting):
        play.do(setup.remove_previous_meeting, previous_id=key)
    play.do(setup.edit_meeting, meeting_id=play.row(Meeting), ordinal=1)


def nobody_in_the_chair(play: Play) -> None:
    for key in play.rows(Presiding):
        play.do(programme.stop_presiding, presiding_id=key)
    chair = play.row(Officer, Officer.office == Office.CHAIR)
    play.do(delegations.remove_officer, officer_id=chair)


@act
def take_back_reservations(context: ActContext) -> None:
    """Remove all reservations, which keep their recommendations adopted; no window removes them."""
    for reservation in context.rows(Reservation):
        remove(context, reservation)


def no_recommendations(play: Play) -> None:
    play.do(take_back_reservations)
    for key in adopted(play):
        withdrawn = RecommendationState.WITHDRAWN
        play.do(outcome.edit_recommendation, recommendation_id=key, state=withdrawn)


def item_not_placed(play: Play) -> None:
    for sitting in (4, 5):
        play.do(programme.take_back, item_sitting_id=play.taken_up(4, sitting))


def item_held(play: Play) -> None:
    held = PlaceholderKind.HELD
    play.do(uncertainty.hold_place, table="agenda_item", row=play.item(4), kind=held)


def to_complete(play: Play) -> None:
    gap = {"kind": InsertionKind.GAP, "side": Side.AFTER, "body": {}}
    play.do(inserting.insert_text, anchor="agenda/organization", **gap)


def elections_apart(play: Play) -> None:
    play.do(setup.add_section, kind="elections", parent="organization")


def chapters(play: Play) -> None:
    play.do(setup.add_section, kind="chapters", parent="")


def chapters_with_actions(play: Play) -> None:
    chapters(play)
    play.do(
        actions.record_action,
        sitting_id=play.sitting(1),
        item_id=play.item(2),
        verb=ActionVerb.TOOK_NOTE,
        text={"ar": "بالتقرير", "en": "the report"},
    )


def members(play: Play) -> None:
    play.do(setup.set_option, name="term_deciders", value="members")


def no_overview(play: Play) -> None:
    play.write("meeting", play.row(Meeting), "opening_overview", ar="", en="")


def nobody_presided(play: Play) -> None:
    for key in play.rows(Presiding):
        play.do(programme.stop_presiding, presiding_id=key)
    play.do(delegations.remove_officer, officer_id=play.row(Officer, Officer.office == "chair"))


def sitting_without_quorum(play: Play) -> None:
    play.do(programme.edit_sitting, sitting_id=play.sitting(5), inquorate=True)


def agenda_not_adopted(play: Play) -> None:
    decision = play.row(Decision, Decision.subject == "agenda")
    play.do(procedure.take_back_decision, decision_id=decision)


def of_states_parties(play: Play) -> None:
    play.do(setup.set_option, name="term_deciders", value="states_parties")


def union_not_a_party(play: Play) -> None:
    union = play.delegation("EU")
    play.do(delegations.edit_delegation, delegation_id=union, party=False, party_since=None)


def two_agencies(play: Play) -> None:
    play.do(attendance.register, delegation_ids=[play.delegation("ILO")])


def society_without_status(play: Play) -> None:
    for code in ("APR", "HCN", "MRF"):
        play.do(delegations.edit_delegation, delegation_id=play.delegation(code), consultative=None)


def nobody_a_party(play: Play) -> None:
    play.do(status.take_instrument, meeting_id=play.row(Meeting), instrument=None)
    for one in play.record().delegations.values():  # so that the list is short
        if one.registered and one.listed_in == "states" and one.code not in ("EGY", "FRA", "KEN"):
            play.do(attendance.unregister, delegation_id=one.id)


def observers_in_one_list(play: Play) -> None:
    play.do(setup.set_option, name="attendance_observers", value="one_list")


def society_counted(play: Play) -> None:
    play.do(setup.set_option, name="attendance_ngos", value="counted")


def society_unnamed(play: Play) -> None:
    play.do(attendance.count_unnamed, category="ngo", number=12)


def deciders_counted(play: Play) -> None:
    play.do(setup.set_option, name="attendance_deciders", value="counted")


def observers_counted(play: Play) -> None:
    play.do(setup.set_option, name="attendance_observers", value="counted")


def documents_annexed(play: Play) -> None:
    play.do(setup.add_section, kind="annex_documents")


def replied_early(play: Play) -> None:
    """Have the replies of no item, before the first item was taken up, in a report by chapters."""
    play.do(setup.add_section, kind="chapters", parent="")
    for key in play.rows(Request, Request.lane == Lane.REPLY):
        said = next((one for one in play.record().statements if one.id == key), None)
        if said is not None and said.begun_at is not None:
            early = said.begun_at.replace(hour=4)
            changes = {"item_id": None, "called_at": early, "begun_at": early, "ended_at": early}
            play.do(statements.edit_statement, request_id=key, **changes)


def explained(play: Play) -> None:
    """Have an explanation of position refer to the first recommendation."""
    (first, *_) = play.rows(Recommendation)
    (said, *_) = play.rows(Request, Request.kind == StatementKind.POSITION)
    play.do(statements.edit_statement, request_id=said, recommendation_id=first)


def documents_by_symbol(play: Play) -> None:
    play.do(setup.set_option, name="documents_where", value="symbols")


def documents_by_item(play: Play) -> None:
    play.do(setup.set_option, name="documents_where", value="by_item")
    for key in play.rows(PaperDocument):
        play.do(outcome.edit_document, document_id=key, item_id=play.item(2))


def no_exchange_yet(play: Play) -> None:
    panel = play.row(Panel, Panel.item_id == play.item(2))
    play.write("panel", panel, "exchange", ar="", en="")
    play.do(uncertainty.hold_place, table="panel", row=panel, kind=PlaceholderKind.LATER)
