"""Adopting the report: passage by passage, as a whole, and closing and reopening the record."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.meetings import close_record
from tests.ui.adoption_room import adopting, at, begin_again, panel, passage, state
from tests.ui.conftest import bare
from tests.ui.hands import Hands, Held, Key, chosen, hands
from ui.panels.recommendations.recommendations_panel import RecommendationsPanel
from ui.panels.report.adoption.adoption_mode import Adopting
from ui.panels.report.report_panel import ReportPanel
from ui.parts.course_step import CourseStep
from wgdesk.acts.delegations import edit_person
from wgdesk.acts.helpers.argument_kinds import Gender, RecommendationState
from wgdesk.acts.outcome import add_recommendation, edit_recommendation
from wgdesk.acts.procedure import take_back_decision
from wgdesk.live.next_step import NextStep
from wgdesk.live.passages import PENDING
from wgdesk.model import Subject
from wgdesk.reads.queries.history import history_count
from wgdesk.reads.values.outcome import RecommendationNow
from wgdesk.words.digits import TO_EUROPEAN

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["adopting", "hands", "panel"]


def test_every_numbered_paragraph_and_recommendation_is_a_passage(
    panel: ReportPanel, adopting: Adopting
) -> None:
    passages = adopting.now.passages
    blocks = [one.block for one in passages]
    assert len(blocks) == len(set(blocks)) > 40
    assert sum(one.recommendation is not None for one in passages) == 12
    assert all(bare(one.label) for one in passages if not one.recommendation)
    assert [row.key for row in adopting.list.rows.rows] == blocks
    assert not any(one.is_part for one in passages)


def test_space_adopts_and_goes_on_to_the_next_pending(hands: Hands, adopting: Adopting) -> None:
    block = at(adopting)
    hands.hit(Key.Key_Space)
    assert state(hands, block) == "adopted"
    assert chosen(adopting.list) != block
    assert adopting.list.hasFocus()
    next_one = chosen(adopting.list)
    hands.undo()
    assert state(hands, block) == "pending"
    assert chosen(adopting.list) == next_one
    hands.hit(Key.Key_N)
    assert chosen(adopting.list) != next_one


def test_deciding_passages_moves_no_button(hands: Hands, adopting: Adopting) -> None:
    begin_again(hands)

    def places() -> list[QPoint]:
        hands.settle()
        QApplication.processEvents()
        fixed = (adopting.head, adopting._place, adopting.chair, *adopting.dock.acts.values())
        return [one.mapTo(hands.window, QPoint()) for one in fixed]

    at(adopting)
    before = places()
    hands.hit(Key.Key_Space)
    assert places() == before
    hands.hit(Key.Key_D)
    assert places() == before
    hands.hit(Key.Key_E)
    hands.type("كلمة ")
    QApplication.processEvents()
    assert adopting.form.isVisible()
    assert adopting.amending_dock.mapTo(hands.window, QPoint()) == adopting._docks.mapTo(
        hands.window, QPoint()
    )
    assert places()[:3] == before[:3]
    hands.hit(Key.Key_Escape)
    assert places() == before
    adopting.list.selectAll()
    assert places() == before


def test_the_rest_of_a_section_is_adopted_with_one_key_in_one_act(hands: Hands, adopting: Adopting) -> None:
    begin_again(hands)
    part = max((one.part for one in adopting.now.passages), key=lambda part: len(_inside(adopting, part)))
    inside = _inside(adopting, part)
    assert len(inside) > 10
    before, deferred = inside[0], inside[3]
    adopting.list.point_at(deferred)
    hands.hit(Key.Key_D)
    assert state(hands, deferred) == "deferred"
    adopting.list.point_at(inside[1])
    numbers = [_number(adopting, inside[1]), _number(adopting, inside[-1])]
    assert bare(adopting.dock.section.words).translate(TO_EUROPEAN) == f"اعتماد {'–'.join(numbers)}"
    acts = hands.desk.read(history_count)
    hands.hit(Key.Key_Space, held=Held.ShiftModifier)
    assert hands.desk.read(history_count) == acts + 1
    assert state(hands, before) == "pending"
    inside = inside[1:]
    assert {state(hands, block) for block in inside if block != deferred} == {"adopted"}
    assert state(hands, deferred) == "deferred"
    hands.undo()
    assert {state(hands, block) for block in inside if block != deferred} == {"pending"}


def test_a_deferred_passage_is_not_counted_as_decided(hands: Hands, adopting: Adopting) -> None:
    begin_again(hands)
    adopting.list.selectAll()
    hands.hit(Key.Key_Space)
    closing, say = adopting.closing, hands.window.app.speech.say
    assert bare(adopting.head.decided.text()) == bare(say("closing-complete"))
    assert closing._adopt.isEnabled()
    assert closing._adopt.property("look") == "go"
    assert (adopting.dock.adopt.isEnabled(), adopting.dock.adopt.reason) == (
        False,
        say("adoption-all-decided"),
    )
    block = at(adopting)
    hands.hit(Key.Key_D)
    assert bare(adopting.head.decided.text()) == bare(say("closing-deferred", n=1))
    assert not closing._adopt.isEnabled()
    assert closing._adopt.reason == say("closing-deferred-first", n=1)
    figures = {name: int(one.text().translate(TO_EUROPEAN)) for name, one in adopting.head.figures.items()}
    assert (figures["deferred"], figures["pending"]) == (1, 0)
    assert sum(figures.values()) == len(adopting.now.passages)
    hands.hit(Key.Key_G)  # refused, with the reason on the button
    assert not any(one.subject == Subject.REPORT for one in hands.live.programme.decisions)
    hands.hit(Key.Key_N)
    assert chosen(adopting.list) == block  # nothing else is left
    hands.hit(Key.Key_Space)
    assert state(hands, block) == "adopted"


def test_the_step_adopts_the_report_once_every_paragraph_is_decided(
    hands: Hands, adopting: Adopting, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_again(hands)
    at(adopting)
    hands.hit(Key.Key_Space)
    left = chosen(adopting.list)
    hands.window.show_panel("speakers")
    sitting = hands.live.programme.sittings[-1]
    step = NextStep("report", sitting, None, subject=Subject.REPORT)
    course = CourseStep(hands.window.session)
    assert not course.do(step, offer=lambda: None)
    assert adopting.isVisible()
    assert chosen(adopting.list) == left  # the first undecided paragraph
    adopting.list.selectAll()
    later = hands.window.app.clock() + timedelta(seconds=5)  # at once it would count as a repeated press
    monkeypatch.setattr(hands.window.app, "clock", lambda: later)
    hands.hit(Key.Key_Space)
    assert course.do(step, offer=lambda: None)
    assert [one.subject for one in hands.live.programme.decisions].count(Subject.REPORT) == 1


def test_a_range_is_adopted_with_one_key_in_one_act(hands: Hands, adopting: Adopting) -> None:
    begin_again(hands)
    first = at(adopting)
    hands.hit(Key.Key_D)
    adopting.list.point_at(first)
    for _ in range(9):
        hands.hit(Key.Key_Down, held=Held.ShiftModifier)
    blocks = [one.block for one in adopting.now.selected if one.recommendation is None]
    assert len(blocks) > 3
    before = hands.desk.read(history_count)
    hands.hit(Key.Key_Space)
    assert state(hands, first) == "deferred"  # earlier decisions stay
    assert {state(hands, block) for block in blocks if block != first} == {"adopted"}
    assert hands.desk.read(history_count) == before + 1
    assert len(adopting.now.selected) == 1
    hands.undo()
    assert {state(hands, block) for block in blocks if block != first} == {"pending"}
    adopting.list.point_at(first)
    for _ in range(4):
        hands.hit(Key.Key_Down, held=Held.ShiftModifier)
    hands.hit(Key.Key_Space)
    adopting.list.point_at(first)
    for _ in range(4):
        hands.hit(Key.Key_Down, held=Held.ShiftModifier)
    before = hands.desk.read(history_count)
    hands.hit(Key.Key_Delete)
    assert {state(hands, block) for block in blocks} == {"pending"}
    assert hands.desk.read(history_count) == before + 1


def test_every_paragraph_is_adopted_with_one_key(hands: Hands, adopting: Adopting) -> None:
    hands.hit(Key.Key_A, held=Held.ControlModifier)
    hands.hit(Key.Key_Space)
    assert _pending(adopting) == 0


def test_the_report_is_adopted_as_a_whole_and_entrusted_by_keys(hands: Hands, adopting: Adopting) -> None:
    decided = next(one.id for one in hands.live.programme.decisions if one.subject == "report")
    hands.desk.do(take_back_decision, decision_id=decided)
    hands.settle()
    was = hands.live.programme.rapporteur_finalizes
    hands.hit(Key.Key_G, Key.Key_R)
    hands.settle()
    assert any(one.subject == "report" for one in hands.live.programme.decisions)
    assert hands.live.programme.rapporteur_finalizes is not was
    before = hands.desk.read(history_count)
    hands.hit(Key.Key_G)  # it is adopted
    assert hands.desk.read(history_count) == before


def test_delete_takes_a_decision_back(hands: Hands, adopting: Adopting) -> None:
    block = at(adopting)
    hands.hit(Key.Key_D)
    adopting.list.point_at(block)
    hands.hit(Key.Key_Delete)
    assert state(hands, block) == "pending"


@pytest.mark.sampled
@pytest.mark.daily
def test_recommendations_are_adopted_by_their_own_act(
    hands: Hands, panel: ReportPanel, adopting: Adopting
) -> None:
    cluster = hands.outcome.clusters[0].id
    key = hands.desk.do(add_recommendation, cluster_id=cluster, body={"ar": "ينبغي العمل."})
    hands.desk.do(edit_recommendation, recommendation_id=key, state=RecommendationState.AGREED)
    hands.settle()
    block = next(one.block for one in adopting.now.passages if one.recommendation == key)
    adopting.list.point_at(block)
    hands.hit(Key.Key_D)
    assert passage(hands, block) is None
    hands.hit(Key.Key_M)
    assert (recommendation(hands, key), orally_amended(hands, key)) == ("adopted", True)
    adopting.list.point_at(block)
    hands.hit(Key.Key_M)
    assert (recommendation(hands, key), orally_amended(hands, key)) == ("adopted", False)
    hands.hit(Key.Key_Delete)
    assert recommendation(hands, key) == "agreed"
    adopting.list.point_at(block)
    hands.hit(Key.Key_Space)
    assert recommendation(hands, key) == "adopted"
    assert passage(hands, block) is None
    hands.settle()
    block = next(one.block for one in adopting.now.passages if one.recommendation == key)
    adopting.list.point_at(block)
    hands.hit(Key.Key_Delete)
    assert recommendation(hands, key) == "agreed"
    second = [one for one in adopting.now.passages if one.recommendation is not None][1]
    adopting.list.point_at(second.block)
    hands.hit(Key.Key_E)  # recommendations are reworded in their own panel
    assert isinstance(hands.window.panel, RecommendationsPanel)
    assert hands.window.panel.chosen == second.recommendation


def _found(hands: Hands, key: int) -> RecommendationNow:
    clusters = hands.outcome.clusters
    return next(it for cluster in clusters for it in cluster.recommendations if it.id == key)


def recommendation(hands: Hands, key: int) -> str:
    return _found(hands, key).state


def orally_amended(hands: Hands, key: int) -> bool:
    return _found(hands, key).orally_amended


def test_the_report_follows_the_selection_but_not_other_changes(
    hands: Hands, panel: ReportPanel, adopting: Adopting
) -> None:
    block = at(adopting, recommendation=True)
    assert panel.view.current == block
    panel.view.go_to("attendance")
    hands.desk.do(add_recommendation, cluster_id=hands.outcome.clusters[0].id, body={"ar": "ينبغي."})
    hands.settle()
    assert chosen(adopting.list) == block
    assert panel.view.current == "attendance"


def test_one_key_enters_and_leaves_the_mode_and_it_fits_any_size(hands: Hands, panel: ReportPanel) -> None:
    adopting = panel.adopting
    assert adopting is not None
    assert not hands.window.navigation.isVisible()
    hands.hit(Key.Key_F7)
    assert adopting.card.columns["ar"].text.hasFocus()
    hands.hit(Key.Key_F7, held=Held.ShiftModifier)
    assert adopting.list.hasFocus()
    hands.window.app.change(scale=200)
    assert adopting.isVisible()
    hands.hit(Key.Key_R, held=Held.ControlModifier)
    assert panel.view.hasFocus()
    assert not adopting.isVisible()
    assert hands.window.navigation.isVisible()
    hands.hit(Key.Key_R, held=Held.ControlModifier)
    hands.hit(Key.Key_2, held=Held.ControlModifier)  # a delegation asks for the floor
    assert hands.window.navigation.isVisible()
    hands.window.show_panel("report")
    assert adopting.list.hasFocus()
    assert not hands.window.navigation.isVisible()
    hands.go(adopting.dock.adopt)
    hands.hit(Key.Key_Escape)
    assert adopting.list.hasFocus()
    hands.hit(Key.Key_Escape)
    assert panel.view.hasFocus()


def _pending(adopting: Adopting) -> int:
    return adopting.now.count(PENDING)


def _inside(adopting: Adopting, part: str) -> list[str]:
    return [one.block for one in adopting.now.passages if one.part == part]


def _number(adopting: Adopting, block: str) -> str:
    label = next(one.label for one in adopting.now.passages if one.block == block)
    return bare(label).translate(TO_EUROPEAN).rstrip("-.")


def _looks_closed(hands: Hands, adopting: Adopting, *, closed: bool) -> None:
    """Check that a closed record offers no act it would refuse, and that the focus returns to the list."""
    assert adopting.dock.adopt.isEnabled() is not closed
    sittings = hands.open("sittings")
    card, why = sittings.present_card, hands.window.app.speech.say("refused-record-closed")
    for act in (card.go, card.suspend, card.adjourn, card.decide):  # they stay where they are
        assert act.isVisible()
        assert not (closed and act.isEnabled())
        assert (act.accessibleDescription() == why) is closed
    assert sittings.line.field.isEnabled() is not closed
    assert {one.add.isEnabled() for one in sittings.lists.values()} == {not closed}
    hands.open("report")


def test_the_report_is_adopted_and_the_record_closed_and_reopened(hands: Hands, adopting: Adopting) -> None:
    closing = adopting.closing
    if closing._adopt.isVisible():
        hands.go(closing._adopt)
        hands.hit(Key.Key_Space)
        hands.settle()
    assert any(one.subject == "report" for one in hands.live.programme.decisions)
    pending = hands.window.app.speech.say("closing-adopted-pending", n=_pending(adopting))
    assert bare(adopting.head.decided.text()) == bare(pending)
    if not hands.live.programme.rapporteur_finalizes:
        hands.go(closing._rapporteur)
        hands.hit(Key.Key_Space)
        hands.settle()
    assert closing._close.reason.startswith("عُهد")
    hands.hit(Key.Key_R)  # not entrusted after all
    hands.settle()
    assert not closing._close.isVisible()
    hands.hit(Key.Key_R)
    hands.settle()
    hands.go(closing._close)
    hands.hit(Key.Key_Space)
    hands.settle()
    panel = hands.window.panel
    assert hands.live.programme.closed_at is None  # incomplete: what is missing is listed
    assert (panel.takes_all(), panel.missing.list.isVisible(), bool(panel.banner.text)) == (False, True, True)
    panel.turn_adopting()
    hands.desk.do(close_record)
    hands.settle()
    assert hands.live.programme.closed_at is not None
    assert adopting.list.hasFocus()
    _looks_closed(hands, adopting, closed=True)
    hands.hit(Key.Key_Space)
    assert hands.window.panel.banner.text == hands.window.app.speech.say("refused-record-closed")
    hands.go(closing._reason)
    hands.type("تصحيح اسم")
    hands.hit(Key.Key_Return)
    hands.settle()
    assert hands.live.programme.closed_at is None
    assert closing._close.isVisible()
    assert adopting.list.hasFocus()
    _looks_closed(hands, adopting, closed=False)


def test_the_rapporteur_s_title_has_the_gender_of_the_holder(hands: Hands, adopting: Adopting) -> None:
    held = next(one for one in hands.live.programme.officers if one.office == "rapporteur")
    for gender, said in ((Gender.F, "عُهد به إلى المقررة"), (Gender.M, "عُهد به إلى المقرر")):
        hands.desk.do(edit_person, person_id=held.person_id, gender=gender)
        hands.settle()
        assert adopting.closing._close.reason == said
