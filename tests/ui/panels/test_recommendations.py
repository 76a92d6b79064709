"""The panel of recommendations: writing, ordering and adopting them in clusters."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import bare
from tests.ui.hands import Hands, Held, Key, chosen, hands, texts
from ui.panels.recommendations.recommendations_panel import RecommendationsPanel
from wgdesk.acts.helpers.argument_kinds import RecommendationState
from wgdesk.acts.outcome import add_recommendation, edit_recommendation
from wgdesk.reads.queries.actions import speeches_at
from wgdesk.reads.values.outcome import RecommendationNow

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["hands"]


@pytest.fixture
def panel(hands: Hands) -> RecommendationsPanel:
    made: RecommendationsPanel = hands.open("recommendations")
    return made


def test_a_statement_is_tied_to_an_adopted_recommendation(hands: Hands, panel: RecommendationsPanel) -> None:
    adopted = next(
        it for cluster in hands.outcome.clusters for it in cluster.recommendations if it.sitting_id
    )
    assert adopted.sitting_id is not None
    point_at(hands, panel, adopted.id)
    pick = panel.form.about.pick
    tied = pick.itemData(1)
    pick.activated.emit(1)
    said = {one.id: one for one in hands.desk.read(speeches_at, adopted.sitting_id)}
    assert said[tied].recommendation_id == adopted.id
    panel.form.about.tied.removed.emit(tied)
    said = {one.id: one for one in hands.desk.read(speeches_at, adopted.sitting_id)}
    assert said[tied].recommendation_id is None


def order(hands: Hands) -> list[list[int]]:
    return [[one.id for one in cluster.recommendations] for cluster in hands.outcome.clusters]


def one(hands: Hands, key: int) -> RecommendationNow:
    found = [it for cluster in hands.outcome.clusters for it in cluster.recommendations if it.id == key]
    return found[0]


def point_at(hands: Hands, panel: RecommendationsPanel, key: int) -> None:
    panel.go_to("recommendation", key)
    assert chosen(panel.list) == key


def added(hands: Hands, panel: RecommendationsPanel, body: str = "ينبغي العمل.") -> int:
    """Add a recommendation with keys; return its key."""
    before = {key for cluster in order(hands) for key in cluster}
    panel.enter()
    hands.hit(Key.Key_A)
    hands.go(panel.form._body.field)
    hands.type(body)
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    hands.settle()
    return ({key for cluster in order(hands) for key in cluster} - before).pop()


def test_a_text_gets_its_title_and_the_number_of_its_body(hands: Hands, panel: RecommendationsPanel) -> None:
    key = added(hands, panel)
    point_at(hands, panel, key)
    hands.go(panel.form.titled.field)
    hands.type("السجل العام")
    hands.hit(Key.Key_Return)
    hands.go(panel.form.own_number)
    hands.type("2026/101")
    hands.hit(Key.Key_Return)
    hands.settle()
    found = one(hands, key)
    assert (found.own_number, found.title.get("ar")) == ("2026/101", "السجل العام")


def test_a_cluster_says_what_its_decisions_ask(hands: Hands, panel: RecommendationsPanel) -> None:
    (first, *_) = hands.outcome.clusters
    panel.go_to("cluster", first.id)
    hands.go(panel.cluster_form.asked.field)
    hands.type("أن يقره")
    hands.hit(Key.Key_Return)
    hands.settle()
    assert hands.outcome.clusters[0].asked.get("ar") == "أن يقره"


def test_clusters_are_listed_with_their_recommendations_and_not_counted(
    hands: Hands, panel: RecommendationsPanel
) -> None:
    rows = panel.list.rows.rows
    wanted = []
    for cluster in hands.outcome.clusters:
        wanted += [(cluster.id, 1), *((one.id, 2) for one in cluster.recommendations)]
    assert [(row.key, row.level) for row in rows] == wanted
    count = sum(len(keys) for keys in order(hands))
    assert panel.count.text() == hands.window.app.speech.figure(count)
    assert panel.cluster_form.isVisible()
    hands.hit(Key.Key_Down)
    assert panel.form.isVisible()
    assert not panel.cluster_form.isVisible()


def test_a_new_recommendation_goes_into_the_selected_cluster(
    hands: Hands, panel: RecommendationsPanel
) -> None:
    first = hands.outcome.clusters[0]
    key = added(hands, panel)
    assert order(hands)[0] == [*(it.id for it in first.recommendations), key]
    assert panel.form._body.field.hasFocus()
    assert bare(panel.list.rows.rows[len(first.recommendations) + 1].text) == "ينبغي العمل."
    hands.undo()
    hands.undo()
    assert order(hands)[0] == [it.id for it in first.recommendations]


def test_space_adopts_and_the_focus_stays_on_the_list(hands: Hands, panel: RecommendationsPanel) -> None:
    key = added(hands, panel)
    hands.hit(Key.Key_Escape)
    assert panel.list.hasFocus()
    hands.hit(Key.Key_Space)
    hands.settle()
    assert one(hands, key).state == "adopted"
    assert one(hands, key).sitting_id == hands.live.sitting.id
    assert panel.list.hasFocus()
    assert panel.form._adopted.isVisible()
    manner = panel.form._adopted_so.manner  # a recommendation is feminine in Arabic, a decision is not
    assert bare(manner.accessibleName()) == "طريقة الاعتماد"
    hands.undo()
    assert one(hands, key).state == "proposed"


@pytest.mark.daily
def test_m_adopts_as_orally_amended_and_space_adopts_a_whole_cluster(
    hands: Hands, panel: RecommendationsPanel
) -> None:
    cluster = hands.outcome.clusters[0].id
    keys = [
        hands.desk.do(add_recommendation, cluster_id=cluster, body={"en": "Do it.", "ar": "ينبغي العمل."})
        for _ in range(2)
    ]
    for key in keys:
        hands.desk.do(edit_recommendation, recommendation_id=key, state=RecommendationState.AGREED)
    hands.settle()
    panel.list.point_at(keys[0])
    hands.hit(Key.Key_M)
    found = {it.id: it for each in hands.outcome.clusters for it in each.recommendations}
    assert found[keys[0]].adopted
    assert found[keys[0]].orally_amended
    assert not found[keys[1]].adopted
    hands.type("ينبغي العمل معاً.")  # the text as amended
    panel.list.setFocus()
    hands.settle()
    found = {it.id: it for each in hands.outcome.clusters for it in each.recommendations}
    assert "معاً" in (found[keys[0]].body.get("ar") or "")
    (row,) = [one for one in panel.list.rows.rows if one.key == keys[0]]
    assert row.more.endswith("معتمدة بصيغتها المعدلة شفوياً")
    panel.list.point_at(cluster)
    panel.list.setFocus()
    hands.hit(Key.Key_Space)
    found = {it.id: it for each in hands.outcome.clusters for it in each.recommendations}
    assert found[keys[1]].adopted
    assert not found[keys[1]].orally_amended


def test_adopting_with_the_button_leaves_the_focus_in_the_panel(
    hands: Hands, panel: RecommendationsPanel
) -> None:
    key = added(hands, panel)
    hands.go(panel.form._adopt)
    hands.hit(Key.Key_Space)
    hands.settle()
    assert one(hands, key).state == "adopted"
    assert panel.list.hasFocus()  # the button is hidden now
    hands.go(panel.form._back)
    hands.hit(Key.Key_Space)
    hands.settle()
    assert one(hands, key).state == "agreed"
    assert panel.list.hasFocus()


@pytest.mark.sampled
@pytest.mark.daily
def test_all_agreed_recommendations_are_adopted_at_once(hands: Hands, panel: RecommendationsPanel) -> None:
    keys = [added(hands, panel) for _ in range(2)]
    assert not panel._all.isEnabled()
    for key in keys:
        hands.desk.do(edit_recommendation, recommendation_id=key, state=RecommendationState.AGREED)
    hands.settle()
    assert panel._all.isEnabled()
    hands.go(panel._all)
    hands.hit(Key.Key_Space)
    hands.settle()
    assert {one(hands, key).state for key in keys} == {"adopted"}
    assert panel.list.hasFocus()


@pytest.mark.daily
def test_a_recommendation_moves_into_the_next_cluster_and_back(
    hands: Hands, panel: RecommendationsPanel
) -> None:
    before = order(hands)
    last = before[0][-1]
    point_at(hands, panel, last)
    hands.hit(Key.Key_Down, held=Held.AltModifier)
    assert order(hands)[:2] == [before[0][:-1], [last, *before[1]]]
    assert chosen(panel.list) == last
    hands.hit(Key.Key_Up, held=Held.AltModifier)
    assert order(hands) == before
    hands.hit(Key.Key_Up, held=Held.AltModifier)
    assert order(hands)[0] == [*before[0][:-2], last, before[0][-2]]


def test_clusters_move_among_clusters(hands: Hands, panel: RecommendationsPanel) -> None:
    a, b, *rest = (cluster.id for cluster in hands.outcome.clusters)
    hands.hit(Key.Key_Down, held=Held.AltModifier)
    assert [cluster.id for cluster in hands.outcome.clusters] == [b, a, *rest]
    assert chosen(panel.list) == a
    hands.hit(Key.Key_Up, Key.Key_Up, held=Held.AltModifier)
    assert [cluster.id for cluster in hands.outcome.clusters] == [a, b, *rest]


def test_removing_a_cluster_in_use_is_refused(hands: Hands, panel: RecommendationsPanel) -> None:
    before = order(hands)
    hands.hit(Key.Key_Delete)
    assert order(hands) == before
    assert panel.banner.text == hands.window.app.speech.say("refused-in-use")
    hands.go(panel._new_cluster)
    hands.hit(Key.Key_Space)  # a new cluster
    assert len(order(hands)) == len(before) + 1
    hands.hit(Key.Key_Escape, Key.Key_Delete)
    assert order(hands) == before


def test_the_form_changes_state_cluster_and_proposer(hands: Hands, panel: RecommendationsPanel) -> None:
    key = added(hands, panel)
    hands.go(panel.form._state)
    hands.hit(Key.Key_Down)
    assert one(hands, key).state == "negotiated"
    hands.go(panel.form._cluster)
    hands.hit(Key.Key_Down)
    hands.settle()
    assert one(hands, key).cluster_id == hands.outcome.clusters[1].id
    assert panel.form._cluster.hasFocus()
    assert chosen(panel.list) == key
    hands.go(panel.form._proposer.box.field)
    hands.type("مصر")
    hands.hit(Key.Key_Return)
    hands.settle()
    assert one(hands, key).proposer_id is not None
    assert panel.list.hasFocus()  # only one can be chosen, so the box is hidden
    hands.go(panel.form._proposer.list)
    hands.hit(Key.Key_Delete)
    hands.settle()
    assert one(hands, key).proposer_id is None


def test_reservations_are_added_shown_and_withdrawn(hands: Hands, panel: RecommendationsPanel) -> None:
    key = added(hands, panel)
    hands.hit(Key.Key_Escape, Key.Key_Space)
    hands.settle()
    field = panel.form._reservations
    for name in ("مصر", "كينيا"):
        hands.go(field._who.box.field)
        hands.type(name)
        hands.hit(Key.Key_Return)
        hands.settle()
    assert texts(field._who.list) == ["مصر", "كينيا"]
    assert chosen(field._who.list) == one(hands, key).reservations[1].delegation_id
    hands.go(field._body.field)
    hands.type("تحفظ")
    hands.go(field._dissociates)
    hands.hit(Key.Key_Space)
    hands.settle()
    made = one(hands, key).reservations
    assert [(it.dissociates, it.body.get("ar")) for it in made] == [(False, None), (True, "تحفظ")]
    hands.go(field._remarks)
    hands.hit(Key.Key_Space)
    hands.go(field._target.field)
    hands.type("الفقرة ٢")
    hands.go(field._body.field)
    hands.settle()
    (_, last) = one(hands, key).reservations
    assert (last.dissociates, last.remarks, last.target.get("ar")) == (False, True, "الفقرة ٢")
    hands.hit(Key.Key_Escape)
    hands.go(field._who.list)
    hands.hit(Key.Key_Delete)
    hands.settle()
    assert len(one(hands, key).reservations) == 1


def test_the_wheel_over_the_form_changes_nothing(hands: Hands, panel: RecommendationsPanel) -> None:
    key = added(hands, panel)
    before = one(hands, key)
    for box in (panel.form._state, panel.form._cluster):
        turned = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Held.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, turned)
    assert one(hands, key) == before


def test_an_adopted_text_is_corrected_only_on_request(hands: Hands, panel: RecommendationsPanel) -> None:
    key = added(hands, panel)
    hands.hit(Key.Key_Escape)
    hands.hit(Key.Key_Space)
    hands.settle()
    field = panel.form._body.field
    assert field.isReadOnly()
    hands.go(panel.form._unlock)
    QApplication.processEvents()
    below = panel.form._back.pos()
    hands.hit(Key.Key_Space)
    assert field.hasFocus()
    QApplication.processEvents()
    assert panel.form._back.pos() == below  # it has not moved under the second click
    hands.type("و")
    hands.hit(Key.Key_Return, held=Held.ControlModifier)
    hands.settle()
    assert one(hands, key).body.get("ar") == "ينبغي العمل.و"


@pytest.mark.parametrize("state", ["withdrawn", "not_agreed"])
def test_a_recommendation_without_a_number_is_never_called_number_zero(
    hands: Hands, panel: RecommendationsPanel, state: str
) -> None:
    key = added(hands, panel)
    hands.desk.do(edit_recommendation, recommendation_id=key, state=RecommendationState(state))
    hands.settle()
    point_at(hands, panel, key)
    hands.settle()
    assert one(hands, key).number == 0
    word = bare(hands.window.app.speech.say("recommendation-unnumbered"))
    row = next(row for row in panel.list.rows.rows if row.key == key)
    assert bare(row.more).split(" · ")[0] == word
    assert bare(panel.form._title.text()) == word
