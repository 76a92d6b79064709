"""The adoption of the report, part by part, in the script and on the Chair's screen."""

from __future__ import annotations

from dataclasses import replace

from tests.phrasing.sentences.facts import words
from tests.script import scenes as s
from tests.script.papers import REPORT
from tests.script.printed import running_order
from tests.script.test_steps import DECIDED, OPEN, keys
from wgdesk.model import PassageState
from wgdesk.phrasing.tree import Paragraph, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.script.adoption import Papers, as_it_stands, parts_of
from wgdesk.script.moments import moment
from wgdesk.script.steps import announcements


def test_parts_of_a_report_are_its_paragraphs_by_heading() -> None:
    assert [(one.heading, one.numbers) for one in parts_of(REPORT)] == [
        (None, (1,)),
        (say("heading-opening"), (2, 3)),
    ]


def test_deferred_paragraphs_come_back_before_the_report_as_a_whole() -> None:
    key = next(block.key for block in REPORT.blocks if isinstance(block, Paragraph))
    passages = {key: replace(s.AMENDED, block=key, state=PassageState.DEFERRED)}
    first, second = (as_it_stands(one, passages) for one in parts_of(REPORT))
    assert (first.deferred, second.deferred) == ((1,), ())
    papers, out = Papers(parts_of(REPORT)), s.outcome(passages=passages)
    order = keys(sittings=(s.sitting(1),), papers=papers, out=out)
    assert order[-5:] == ["part", "part", "part", "whole-report", "close"]


def test_while_the_report_is_adopted_the_chair_stands_at_the_first_part_that_is_open() -> None:
    done = tuple(s.taken(key, since=s.ago(20), until=s.ago(10)) for key in (1, 2))
    course = s.programme(sittings=(OPEN,), taken_up=done, decisions=DECIDED)
    first, second, third = (block.key for block in REPORT.blocks if isinstance(block, Paragraph))
    papers, keys_of = Papers(parts_of(REPORT)), [(), (first,), (first, second), (first, second, third)]
    for number, (decided, key) in enumerate(
        zip(keys_of, ("report", "part", "part", "whole-report"), strict=True)
    ):
        passages = {one: replace(s.AMENDED, block=one, state=PassageState.ADOPTED) for one in decided}
        out = s.outcome(passages=passages)
        steps = announcements(s.known(course, out=out), out, s.NOW, papers)
        here = steps.moments[steps.here]
        assert here.key == key, number
        assert moment(s.known(course, out=out), out, s.NOW, papers) == here


def test_what_was_amended_is_read_out_before_it_is_adopted() -> None:
    key = next(block.key for block in REPORT.blocks if isinstance(block, Paragraph))
    amended = replace(s.AMENDED, block=key, amendment=words("نص جديد.", "New text."))
    out, papers = s.outcome(passages={key: amended}), Papers(parts_of(REPORT))
    course = s.programme(sittings=(s.sitting(1),))
    said = running_order(course, s.ROSTER, course.sittings[0], (), out, papers)
    part = next(one for one in said if one.key == "part")
    assert [one.key for one in part.sayings] == ["paragraphs", "part-amended", "comments", "part-adopted"]


def test_only_a_rapporteur_who_is_recorded_is_entrusted_with_the_report() -> None:
    rapporteur = OfficerNow(2, "rapporteur", 2, None, True)
    for officers, told in (((s.CHAIR,), False), ((s.CHAIR, rapporteur), True)):
        assert ("entrust" in keys(sittings=(s.sitting(1),), officers=officers)) is told


def test_the_rapporteur_elected_in_place_of_another_is_entrusted_with_the_report() -> None:
    first, second = (OfficerNow(2, "rapporteur", 2, None, True), OfficerNow(3, "rapporteur", 6, None, True))
    officers = (s.CHAIR, first, replace(second, replaces_id=first.id))
    assert (
        s.scene(sittings=(s.sitting(1),), officers=officers).rapporteur == s.ROSTER.people[second.person_id]
    )
