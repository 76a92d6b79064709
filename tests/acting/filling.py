"""What happens at the sitting of the record that has rows in every table."""

from __future__ import annotations

from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import (
    actions,
    adoption,
    composing,
    files,
    floor,
    inserting,
    outcome,
    setup,
    speakers,
    statements,
    wording,
)


def fill_floor(desk: Desk, sitting: int, states: list[int]) -> None:
    """Have three statements made, the last one struck, one request withdrawn, an organization waiting."""
    do = desk.do
    for state in states[:3]:
        made = do(floor.ask_floor, sitting_id=sitting, delegation_id=state)
        do(floor.give_floor, request_id=made)
        do(floor.end_statement, request_id=made)
    do(statements.strike, request_id=made, reason="made twice")
    do(files.attach_file, request_id=made, name="speech.pdf", content=b"%PDF-1.7 speech")
    back = do(floor.ask_floor, sitting_id=sitting, delegation_id=states[2])
    do(speakers.withdraw, request_id=back)
    do(floor.ask_floor, sitting_id=sitting, delegation_id=states[3])


def fill_outcome(desk: Desk, sitting: int, states: list[int]) -> None:
    do = desk.do
    do(outcome.add_cluster, heading={"en": "Protection"})
    cluster = do(outcome.add_cluster, heading={"en": "Prevention"})
    for body in ("Do [not].", "Do that.", "Do this.", "Do."):
        agreed = {"cluster_id": cluster, "state": m.RecommendationState.AGREED}
        adopted = do(outcome.add_recommendation, **agreed, body={"en": body})
        if body == "Do this.":
            do(adoption.adopt_recommendation, recommendation_id=adopted, sitting_id=sitting)
    for lang, body in (("en", "Do it."), ("ar", "افعلوا.")):
        do(wording.write_text, table="recommendation", row=adopted, field="body", lang=lang, body=body)
    do(adoption.adopt_recommendation, recommendation_id=adopted, sitting_id=sitting)
    amended = {"block": "adoption/report", "state": m.PassageState.AMENDED, "amendment": {"en": "as amended"}}
    do(adoption.mark_passage, **amended, proposer_id=states[0])
    edited = {"block": "agenda/adopted", "lang": "en", "body": "It adopted it.", "generated": "Adopted."}
    do(composing.edit_block, **edited, facts="0f3a")
    added = {"side": m.Side.AFTER, "kind": m.InsertionKind.PARAGRAPH}
    for anchor in ("agenda/adopted", "agenda/organization"):
        do(inserting.insert_text, anchor=anchor, body={"en": "It was hot."}, **added)
    do(inserting.leave_out, block="documentation/list", reason="not wanted")
    do(setup.add_own_section, heading={"en": "Visit to the museum"})
    do(adoption.reserve, recommendation_id=adopted, delegation_id=states[2], body={"en": "No."})
    noted = do(
        actions.record_action, sitting_id=sitting, verb=m.ActionVerb.TOOK_NOTE, text={"en": "the oral report"}
    )
    taken = do(
        actions.record_action, sitting_id=sitting, verb=m.ActionVerb.ADOPTED, recommendation_id=adopted
    )
    do(actions.record_ballots, action_id=taken, in_favour=states[:2], against=states[2:3])
    do(actions.record_vote, action_id=taken, voting=m.Voting.RECORDED, in_favour=3, against=1, abstaining=0)
    do(actions.add_sponsor, action_id=noted, delegation_id=states[0], introduced=True)
    do(actions.add_sponsor, recommendation_id=adopted, delegation_id=states[1])
    do(adoption.reserve, action_id=taken, delegation_id=states[3], body={})
