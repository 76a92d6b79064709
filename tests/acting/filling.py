"""Fills a sitting for the record that has rows in every table."""

from __future__ import annotations

from datetime import datetime, timedelta

from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import (
    actions,
    adoption,
    attendance,
    composing,
    delegations,
    files,
    floor,
    informal,
    inserting,
    outcome,
    panellists,
    podium,
    procedure,
    programme,
    setup,
    speaker_counts,
    speakers,
    statements,
    uncertainty,
    wording,
)
from wgdesk.report.check import accepting


def fill_sitting(desk: Desk, start: datetime, states: list[int], people: list[int]) -> None:
    """Hold a sitting that begins at ``start``, with everything that can happen in a sitting."""
    do, day = desk.do, start.date()
    sitting = do(programme.add_sitting, day=day)
    do(programme.add_sitting, day=day)
    item = do(programme.add_item, title={"en": "Trafficking"}, substantive=True)
    other = do(programme.add_item, title={"en": "Other matters"})
    do(programme.add_item, title={"en": "Sub"}, parent_id=item)
    do(programme.plan, sitting_id=sitting, item_id=item, begins_at=start, ends_at=start + timedelta(hours=1))
    officer = do(delegations.elect_officer, person_id=people[0], office=m.Office.CHAIR)
    do(delegations.elect_officer, person_id=people[1], office=m.Office.RAPPORTEUR)
    do(programme.open_sitting, sitting_id=sitting)
    do(programme.preside, sitting_id=sitting, officer_id=officer)
    for name in ("Drafting", "Friends"):
        body = do(informal.add_informal_body, kind=m.InformalKind.OTHER, name={"en": name})
        do(informal.add_informal_meeting, informal_body_id=body, day=day)
        office = m.InformalOffice.RAPPORTEUR
        do(informal.add_informal_officer, informal_body_id=body, person_id=people[0], office=office)
        for heard in ("a briefing", "an address"):
            do(informal.add_informal_step, informal_body_id=body, text={"en": heard})
    do(programme.take_up, item_id=item, sitting_id=sitting)
    do(procedure.decide, subject=m.Subject.AGENDA, sitting_id=sitting)
    do(attendance.mark_present, delegation_id=states[0], sitting_id=sitting)
    panel = do(panellists.set_up_panel, item_id=item, moderator_id=people[0])
    do(panellists.set_up_panel, item_id=item)
    do(panellists.set_up_panel, item_id=other)
    for person in people:
        do(panellists.add_panellist, panel_id=panel, person_id=person, presentation={"en": "spoke"})
    do(panellists.add_presenter, panel_id=panel, delegation_id=states[0])
    online = {"panel_id": panel, "delegation_id": states[0], "medium": m.Medium.ONLINE}
    do(panellists.edit_presenter, **online)
    do(speakers.close_list, item_id=other)
    for kind in (m.SpeakerKind.DECIDERS, m.SpeakerKind.NGOS):
        do(speaker_counts.add_speaker_count, item_id=item, sitting_id=sitting, kind=kind, number=7)
    do(floor.ask_floor, sitting_id=sitting, guest="Dr. Rossi", lane=m.Lane.INVITED)
    _fill_floor(desk, sitting, states)
    for lane in (m.Lane.ORDER, m.Lane.ORDER, m.Lane.LIST):
        asked = do(floor.ask_floor, sitting_id=sitting, delegation_id=states[1], lane=lane)
        if lane is m.Lane.ORDER:
            point = asked
    do(procedure.rule_on, request_id=point, ruling={"en": "Overruled"})
    do(procedure.move_motion, sitting_id=sitting, kind=m.MotionKind.ADJOURN, body={"en": "Adjourn"})
    do(outcome.add_document, kind=m.DocumentKind.NOTE, symbol="A/2", title={"en": "Another note"})
    for need in ("the need", "the needs"):
        said = do(outcome.add_point, item_id=item, verb={"en": "stressed"}, said={"en": need})
        note = do(outcome.add_document, kind=m.DocumentKind.NOTE, symbol="A/1", title={"en": "Note"})
        do(statements.introduce_document, request_id=asked, document_id=note)
    do(outcome.support_point, point_id=said, delegation_id=states[0])
    do(podium.send_message, body="The interpreters leave at one.")
    do(uncertainty.raise_doubt, table="person", row=people[1], column="name", alternative="Odhiambo")
    do(uncertainty.hold_place, table="agenda_item", row=item, kind=m.PlaceholderKind.HELD)
    found = {"finding": "statement-not-named", "facts": "0f3a5c7e9b1d2f40"}
    do(accepting.accept_finding, table="request", row=asked, **found, reason="They spoke for the host.")
    _fill_outcome(desk, sitting, states)
    spoken = do(floor.ask_floor, sitting_id=sitting, delegation_id=states[0], aligned=[states[1]])
    do(floor.give_floor, request_id=spoken)
    do(floor.pause_statement, request_id=spoken)
    do(programme.suspend_sitting, sitting_id=sitting, reason={"en": "Sound"}, kind="technical")


def _fill_floor(desk: Desk, sitting: int, states: list[int]) -> None:
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


def _fill_outcome(desk: Desk, sitting: int, states: list[int]) -> None:
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
    own = do(setup.add_own_section, heading={"en": "Visit to the museum"})
    do(setup.nest_section, section_id=own, parent="organization")
    do(setup.count_section, section_id=own, counted=False)
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
