"""The journal keeps the names of what an act was about, so that the history reads no other table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.acting.records import everything, filled_copy, open_desk
from wgdesk import model as m
from wgdesk.acting import act_subjects
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_subjects import first_words
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import RowChange
from wgdesk.acts import actions, adoption, delegations, floor, outcome, procedure, programme, setup, wording

# Keys whose name does not say their table.
OF_KEYS = {
    **{"previous_id": "previous_meeting", "section_id": "outline_section"},
    **{"name_id": "delegation_name", "item_id": "agenda_item"},
}
NAMES = ("who", "item", "sitting", "nth", "what", "word")

# The first time of each act by which the record with rows in every table was filled.
FILLED = """
    import_record:
    set_option: word=option-digits-ar
    take_sentences:
    remove_section: word=outline-annex-proposals
    add_mandate: what=7/1
    add_previous_meeting: what=2024-09-09
    add_recess: what=2026-10-07
    add_grouping: what=Africa
    add_delegation: who=EGY, what=Africa
    name_delegation: who=EGY
    register:
    set_list: word=list-igo
    count_unnamed: word=list-ngo
    count_absent: word=list-parties
    add_person: who=Amal
    add_participant: who=Amal
    add_sitting: sitting=1
    add_item: item=1
    plan: item=1, sitting=1
    elect_officer: who=Amal
    open_sitting: sitting=1
    preside: who=Amal, sitting=1
    add_informal_body: what=Drafting
    add_informal_meeting: what=Drafting
    add_informal_officer: who=Amal, what=Drafting
    add_informal_step: what=a briefing
    take_up: item=1, sitting=1
    decide: sitting=1, word=decision-agenda
    mark_present: who=EGY, sitting=1
    set_up_panel: item=1
    add_panellist: who=Amal, item=1
    add_presenter: who=EGY, item=1
    edit_presenter: who=EGY, item=1
    close_list: item=2
    add_speaker_count: item=1, sitting=1
    ask_floor: who=Dr. Rossi, item=none, sitting=1
    give_floor: who=EGY, item=none
    end_statement: who=EGY, item=none
    strike: who=TUN, item=none
    attach_file: who=TUN, item=none
    withdraw: who=TUN, item=none
    rule_on: who=KEN, item=none
    move_motion: sitting=1, word=motion-adjourn
    add_document: what=A/2
    add_point: item=1, what=stressed the need
    introduce_document: who=KEN, item=none, what=A/1
    support_point: who=EGY, item=1, what=stressed the needs
    send_message:
    raise_doubt: who=Otieno, word=text-of-person
    hold_place: item=1, word=text-of-agenda_item
    accept_finding: who=KEN, word=text-of-request
    add_cluster: what=Protection
    add_recommendation: nth=1, what=Do [not].
    adopt_recommendation: sitting=1, nth=3, what=Do this.
    write_text: nth=4, what=Do it., word=text-of-recommendation
    mark_passage: what=as amended
    edit_block:
    insert_text: what=It was hot.
    leave_out:
    add_own_section: word=outline-own
    nest_section: word=outline-own
    count_section: word=outline-own
    reserve: who=TUN, nth=4, what=Do it.
    record_action: sitting=1, what=the oral report, word=verb-took-note
    record_ballots: sitting=1, nth=4, what=Do it., word=verb-adopted
    record_vote: sitting=1, nth=4, what=Do it., word=verb-adopted
    add_sponsor: who=EGY, sitting=1, what=the oral report, word=verb-took-note
    pause_statement: who=EGY, item=none
    suspend_sitting: sitting=1
"""

# An argument that is a key, and what the last row with such a key is called.
KEYS = """
    reservation_id: who=IOM, sitting=1, nth=4, what=Do it., word=verb-adopted
    sponsor_id: who=KEN, nth=4, what=Do it.
    action_id: sitting=1, nth=4, what=Do it., word=verb-adopted
    recommendation_id: nth=4, what=Do it.
    point_id: item=1, what=stressed the needs
    cluster_id: what=Prevention
    document_id: what=A/1
    panellist_id: who=Otieno, item=1
    participant_id: who=Amal
    presiding_id: who=Amal, sitting=1
    officer_id: who=Otieno
    motion_id: sitting=1, word=motion-adjourn
    ruling_id: who=KEN
    suspension_id: sitting=1
    decision_id: sitting=1, word=decision-agenda
    informal_step_id: what=an address
    informal_officer_id: who=Amal, what=Friends
    informal_body_id: what=Friends
    slot_id: item=1, sitting=1
    mandate_id: what=9/2
    previous_id: what=2024-09-09
    section_id: word=outline-own
    insertion_id: what=It was hot.
    doubt_id: who=Otieno, word=text-of-person
    placeholder_id: item=1, word=text-of-agenda_item
    acceptance_id: who=KEN, word=text-of-request
    name_id: who=EGY
    person_id: who=Noor
    delegation_id: who=WHO
    grouping_id: what=European Union
    panel_id: item=2
    item_sitting_id: item=1, sitting=1
    item_id: item=1(a)
    sitting_id: sitting=2
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def line(of: str, names: Mapping[str, Any]) -> str:
    said = ", ".join(f"{name}={names[name]}" for name in NAMES if isinstance(names.get(name), str))
    return f"{of}: {said}".rstrip()


def about(desk: Desk, *given: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return the subjects of acts with these arguments."""
    found: list[dict[str, str]] = []

    @act
    def ask(context: ActContext) -> None:
        found.extend(act_subjects.given(context, args) for args in given)

    desk.do(ask)
    return found


def kept(path: Path) -> str:
    """Return the names that the journal keeps of the last act."""
    journal = everything(path)["journal"]
    newest = journal[max(journal)]
    return line(newest["act"], json.loads(newest["args"]))


def test_acts_are_told_with_what_they_were_about() -> None:
    with filled_copy() as path:
        journal = everything(path)["journal"]
    first: dict[str, str] = {}
    for _, row in sorted(journal.items()):
        first.setdefault(row["act"], line(row["act"], json.loads(row["args"])))
    assert list(first.values()) == lines(FILLED)


def test_a_key_among_the_arguments_names_the_act(filled: Path) -> None:
    told = lines(KEYS)
    names = [one.partition(":")[0] for one in told]
    tables = [OF_KEYS.get(name, name.removesuffix("_id")) for name in names]
    desk, last = open_desk(filled), {table: max(rows) for table, rows in everything(filled).items() if rows}
    found = about(desk, *({name: last[table]} for name, table in zip(names, tables, strict=True)))
    assert [line(name, one) for name, one in zip(names, found, strict=True)] == told
    none = (last["sitting"] + 1000, 0, -1, 1 << 63, 1 << 200, str(last["sitting"]), True, None)
    assert about(desk, *({"sitting_id": key} for key in none)) == [{}] * len(none)
    desk.close()


def test_what_it_is_about_comes_before_what_contains_it(filled: Path) -> None:
    desk, there = open_desk(filled), everything(filled)
    noted, taken = sorted(there["action"])
    egypt, who = min(there["delegation"]), max(there["person"])
    report, newest = max(there["document"]), max(there["recommendation"])
    assert about(
        desk,
        {"person_id": who, "delegation_id": egypt, "sitting_id": max(there["sitting"]), "action_id": noted},
        {"delegation_id": egypt, "person_id": who},
        {"table": "action", "row": noted, "field": "object", "recommendation_id": newest},
        {"table": "meeting", "row": min(there["meeting"]), "field": "body_full"},
        {"table": "nothing", "row": 1, "field": "x"},
        {"table": "sitting", "row": None},
    ) == [
        {"who": "Noor", "sitting": "1", "what": "the oral report", "word": "verb-took-note"},
        {"who": "Noor"},
        {"sitting": "1", "what": "the oral report", "word": "verb-took-note", "nth": "4"},
        {"word": "name-body-full"},
        {},
        {"word": "text-of-sitting"},
    ]
    desk.do(actions.edit_action, action_id=taken, recommendation_id=None, document_id=report)
    assert about(desk, {"action_id": taken}) == [{"sitting": "1", "what": "A/1", "word": "verb-adopted"}]
    desk.close()


def test_a_row_is_called_by_those_that_it_refers_to(filled: Path) -> None:
    desk, there = open_desk(filled), everything(filled)
    sitting, item, state = (min(there[table]) for table in ("sitting", "agenda_item", "delegation"))
    moved = desk.do(
        procedure.move_motion,
        sitting_id=sitting,
        kind=m.MotionKind.CLOSE_DEBATE,
        delegation_id=state,
        body={},
    )
    noted = desk.do(actions.record_action, sitting_id=sitting, verb=m.ActionVerb.TOOK_NOTE, item_id=item)
    decided = desk.do(adoption.reserve, decision_id=min(there["decision"]), delegation_id=state, body={})
    assert about(
        desk,
        {"motion_id": moved},
        {"action_id": noted},
        {"reservation_id": decided},
        {"reservation_id": min(there["reservation"])},
        {"sponsor_id": min(there["sponsor"])},
    ) == [
        {"who": "EGY", "sitting": "1", "word": "motion-close-debate"},
        {"item": "1", "sitting": "1", "word": "verb-took-note"},
        {"who": "EGY", "sitting": "1", "word": "decision-agenda"},
        {"who": "TUN", "nth": "4", "what": "Do it."},
        {"who": "EGY", "sitting": "1", "what": "the oral report", "word": "verb-took-note"},
    ]
    desk.do(actions.remove_sponsor, sponsor_id=max(there["sponsor"]))
    assert kept(filled) == "remove_sponsor: who=KEN, nth=4, what=Do it."
    desk.close()


def test_what_an_act_changes_is_called_as_it_is_afterwards(filled: Path) -> None:
    desk, there = open_desk(filled), everything(filled)
    tops = {one["number"]: key for key, one in there["agenda_item"].items() if one["parent_id"] is None}
    last = desk.do(programme.add_item, title={"en": "Lakes"})
    desk.do(programme.move_item, item_id=last, before_id=tops[1])
    assert kept(filled) == "move_item: item=1"
    noted, taken = sorted(there["action"])
    desk.do(actions.edit_action, action_id=noted, verb=m.ActionVerb.ADOPTED)
    assert kept(filled) == "edit_action: sitting=1, what=the oral report, word=verb-adopted"
    desk.do(actions.edit_action, action_id=taken, recommendation_id=None, document_id=max(there["document"]))
    assert kept(filled) == "edit_action: sitting=1, what=A/1, word=verb-adopted"
    desk.do(programme.remove_item, item_id=last)
    assert kept(filled) == "remove_item: item=1"
    desk.close()


def test_texts_that_the_history_does_not_keep_are_named_by_their_kind(filled: Path) -> None:
    desk, there = open_desk(filled), everything(filled)
    for table, field, told in (
        ("meeting", "body_full", "word=name-body-full"),
        ("override", "body", "word=text-of-override"),
        ("own_sentence", "body", "word=text-of-own_sentence"),
        ("panel", "exchange", "item=1, word=text-of-panel"),
        ("panellist", "presentation", "who=Amal, item=1, word=text-of-panellist"),
        ("ruling", "ruling", "who=KEN, word=text-of-ruling"),
        ("suspension", "reason", "sitting=1, word=text-of-suspension"),
    ):
        for body in ("One.", "Two."):
            place = {"table": table, "row": min(there[table]), "field": field, "lang": "en"}
            desk.do(wording.write_text, **place, body=body)
        assert kept(filled) == f"write_text: {told}"
    desk.close()


def test_subjects_without_a_number_or_name(filled: Path) -> None:
    desk, there = open_desk(filled), everything(filled)
    first, second, *_ = sorted(there["recommendation"])
    desk.do(outcome.edit_recommendation, recommendation_id=first, state=m.RecommendationState.WITHDRAWN)
    assert kept(filled) == "edit_recommendation: nth=1, what=Do [not]."
    assert about(desk, {"recommendation_id": first}, {"recommendation_id": second}) == [
        {"what": "Do [not]."},
        {"nth": "1", "what": "Do that."},
    ]
    desk.do(outcome.edit_recommendation, recommendation_id=second, state=m.RecommendationState.NOT_AGREED)
    assert about(desk, {"recommendation_id": second}) == [{"what": "Do that."}]
    desk.do(delegations.add_grouping, code="JUSCANZ", name={})
    assert kept(filled) == "add_grouping: what=JUSCANZ"
    nobody = desk.do(delegations.add_person, gender=m.Gender.F, name={})
    assert kept(filled) == "add_person: who=–"
    desk.do(wording.write_text, table="person", row=nobody, field="function", lang="en", body="Director")
    assert kept(filled) == "write_text: who=–, word=text-of-person"
    noor = desk.do(delegations.add_person, gender=m.Gender.F, name={"en": "Noor"})
    for field, lang, body in (("name", "ar", "نور"), ("running", "en", "Ms.")):
        desk.do(wording.write_text, table="person", row=noor, field=field, lang=lang, body=body)
    assert kept(filled) == "write_text: who=Noor, word=text-of-person"
    desk.do(outcome.add_document, kind=m.DocumentKind.NOTE, title={"ar": "مذكرة", "en": "A note"})
    assert kept(filled) == "add_document: what=مذكرة"
    desk.do(outcome.add_point, item_id=max(there["agenda_item"]), verb={}, said={"en": "that it was so"})
    assert kept(filled) == "add_point: item=1(a), what=that it was so"
    desk.close()


def test_recommendations_are_numbered_as_the_report_has_them(filled: Path) -> None:
    desk, there = open_desk(filled), everything(filled)
    empty, full = sorted(there["cluster"])
    do_not, that, this, _ = sorted(there["recommendation"])

    def order(*keys: int) -> str:
        return "".join(one["nth"] for one in about(desk, *({"recommendation_id": key} for key in keys)))

    before = desk.do(outcome.add_recommendation, cluster_id=empty, body={"en": "Begin."})
    assert kept(filled) == "add_recommendation: nth=1, what=Begin."
    assert order(before, do_not, that, this) == "1234"
    desk.do(outcome.move_recommendation, recommendation_id=this, before_id=do_not)
    assert order(before, do_not, that, this) == "1342"
    desk.do(outcome.move_cluster, cluster_id=full, before_id=empty)
    assert order(before, do_not, that, this) == "5231"
    desk.close()


def test_an_act_is_named_by_the_added_row_that_it_returns(filled: Path) -> None:
    desk, there = open_desk(filled), everything(filled)
    keys = {table: min(there[table]) for table in ("person", "sitting", "request")}
    changes = [RowChange(table, key, "insert", {}, {}) for table, key in keys.items()]
    told: list[dict[str, str]] = []

    @act
    def ask(context: ActContext) -> None:
        told.extend(act_subjects.added(context, key, changes) for key in keys.values())
        told.extend(act_subjects.added(context, key, changes) for key in (None, 1))
        updated = [RowChange("person", keys["person"], "update", {}, {})]
        told.append(act_subjects.added(context, keys["person"], updated))

    desk.do(ask)
    assert told == [{"who": "Amal"}, {"sitting": "1"}, *[{}] * 4]  # requests are told by their acts
    desk.do(setup.add_section, kind="annex_documents")
    assert kept(filled) == "add_section: word=outline-annex-documents"
    desk.close()


def test_a_request_is_named_by_its_speaker_and_item(filled: Path) -> None:
    desk, there = open_desk(filled), everything(filled)
    sitting, item, person = (min(there[table]) for table in ("sitting", "agenda_item", "person"))
    for given, told in (
        ({"guest": "Dr. Rossi", "lane": m.Lane.INVITED}, "who=Dr. Rossi, item=none"),
        ({"lane": m.Lane.SECRETARIAT, "item_id": item}, "who=secretariat, item=1"),
        ({"person_id": person, "lane": m.Lane.INVITED}, "who=Amal, item=none"),
        (
            {"person_id": person, "delegation_id": max(there["delegation"]), "lane": m.Lane.LIST},
            "who=WHO, item=none",
        ),
    ):
        request = desk.do(floor.ask_floor, sitting_id=sitting, **given)
        who, _, under = told.partition(", ")
        assert kept(filled) == f"ask_floor: {who}, {under}, sitting=1"
        assert about(desk, {"table": "request", "row": request, "field": "statement"}) == [
            {"who": who.removeprefix("who="), "word": "text-of-request"}
        ]
    desk.close()


def test_of_a_long_text_the_first_words_are_kept() -> None:
    word = "parties "
    assert first_words(" one \n two ") == "one two"
    assert first_words("x" * 60) == "x" * 60
    assert first_words("x" * 61) == "x" * 60 + "…"
    assert first_words(word * 20) == (word * 7).strip() + "…"
    assert first_words("x" * 59 + " y z") == "x" * 59 + "…"
    assert first_words("x" * 60 + " y") == "x" * 60 + "…"
