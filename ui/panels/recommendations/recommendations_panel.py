"""The recommendations panel: write, order and adopt recommendations, by cluster."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.panels.recommendations.before_room import BeforeRoom
from ui.panels.recommendations.cluster_form import ClusterForm
from ui.panels.recommendations.recommendation_form import RecommendationForm
from ui.parts.barred import bar
from ui.parts.list_panel import ListPanel
from ui.widgets.boxes import column, put
from ui.widgets.buttons import Button
from ui.widgets.rows.row_content import RowContent
from wgdesk.acts.adoption import adopt_all
from wgdesk.acts.helpers.argument_kinds import RecommendationState
from wgdesk.acts.outcome import (
    add_cluster,
    add_recommendation,
    edit_recommendation,
    move_cluster,
    move_recommendation,
    remove_cluster,
    remove_recommendation,
)
from wgdesk.reads.queries.actions import sponsors
from wgdesk.reads.queries.outcome import clusters
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.values.outcome import ClusterNow, RecommendationNow
from wgdesk.rules.places import moved_by_one

_ICONS = {
    "adopted": ("circle-check", "ok"),
    "agreed": ("check", "ok"),
    "negotiated": ("messages", "warn"),
    "proposed": ("circle-dashed", "ink_3"),
    "not_agreed": ("file-off", "warn"),
    "withdrawn": ("x", "ink_3"),
}


class RecommendationsPanel(ListPanel):
    """Clusters with their recommendations, numbered across clusters, and the form of the selected row."""

    ADDS = add_recommendation

    NAME = "recommendations"
    READS = (clusters, sponsors, programme)

    def read(self) -> Sequence[RowContent[int]]:
        """Return the rows of clusters, each followed by its recommendations, indented."""
        found, self._sponsors = self.session.desk.read(clusters), self.session.desk.read(sponsors)
        self._clusters = {one.id: one for one in found}
        self._recommendations = {one.id: one for cluster in found for one in cluster.recommendations}
        rows = []
        for cluster in found:
            rows.append(self._cluster_row(cluster))
            rows.extend(self._row(recommendation) for recommendation in cluster.recommendations)
        some = any(
            recommendation.state in (RecommendationState.AGREED, RecommendationState.NEGOTIATED)
            for recommendation in self._recommendations.values()
        )
        self._all.setEnabled(some and self.live.sitting is not None)
        return rows

    def counted(self, rows: Sequence[RowContent[int]]) -> int:
        """Return the number of recommendations, not counting clusters."""
        return len(self._recommendations)

    def _cluster_row(self, cluster: ClusterNow) -> RowContent[int]:
        heading = self.session.names.words(cluster.heading)
        items = {item.id: item for item in self.live.programme.items}
        item = items.get(cluster.item_id or 0)
        return RowContent(
            cluster.id,
            heading or self.app.speech.say("cluster-no-heading"),
            self.session.names.item(item) if item else self.app.speech.say("item-none"),
            icon="folder-open",
            badge=self.app.speech.figure(len(cluster.recommendations)),
            quiet=not heading,
        )

    def _row(self, recommendation: RecommendationNow) -> RowContent[int]:
        speech = self.app.speech
        icon, tone = _ICONS[recommendation.state]
        number = self.session.names.recommendation(recommendation.number)
        stage = (
            "adopted-amended"
            if recommendation.adopted and recommendation.orally_amended
            else recommendation.state.replace("_", "-")
        )
        state = speech.say(f"recommendation-state-{stage}")
        return RowContent(
            recommendation.id,
            self.session.names.words(recommendation.body) or speech.say("recommendation-no-text"),
            f"{number} · {state}",
            icon=icon,
            tone=tone,
            level=2,
            quiet=not recommendation.body,
        )

    # -- form ----------------------------------------------------------------------------------------------

    def head(self, line: QHBoxLayout) -> None:
        """Add the buttons that adopt all recommendations and add a cluster."""
        self._all = Button(self.app, "recommendations-adopt-all", icon="gavel", then=self._adopt_all)
        line.addWidget(self._all)
        self._new_cluster = Button(self.app, "recommendations-add-cluster", icon="folder")
        bar(self.session, adopt_all, self._all)
        bar(self.session, add_cluster, self._new_cluster)
        self._new_cluster.clicked.connect(self.add_cluster)
        line.addWidget(self._new_cluster)

    def make_form(self) -> QVBoxLayout:
        """Return the forms of a cluster and of a recommendation; only one is visible."""
        self.cluster_form = ClusterForm(self.session)
        self.form = RecommendationForm(self.session)
        self.before_room = BeforeRoom(self.session, self)
        self.before_room.changed.connect(self._tell_room)
        self.form.room.clicked.connect(self._turn_room)
        return put(column(self.app, 0, (8, 8, 8, 8)), self.cluster_form, self.form)

    def show_row(self, key: int) -> None:
        """Show the form of a cluster or recommendation."""
        self.cluster_form.setVisible(key in self._clusters)
        self.form.setVisible(key in self._recommendations)
        if key in self._clusters:
            self.cluster_form.show_cluster(self._clusters[key])
        elif key in self._recommendations:
            its = [sponsor for sponsor in self._sponsors if sponsor.recommendation_id == key]
            self.form.show_recommendation(self._recommendations[key], self._clusters, its)
        self._tell_room()

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Return what the window's keys do in this panel."""
        return {**super().keys(), "before-room": self._turn_room}

    def _turn_room(self) -> None:
        """Show the selected recommendation to the room, or take it away."""
        self.rest.finish()
        if self.chosen in self._recommendations:
            self.before_room.turn(self.chosen)

    def _tell_room(self) -> None:
        self.form.tell_room(shown=self.before_room.key is not None and self.before_room.key == self.chosen)

    # -- acts ----------------------------------------------------------------------------------------------

    def single_keys(self) -> Mapping[str, Callable[[], object]]:
        """Space adopts the selected recommendation or cluster; M adopts as orally amended."""
        return {**super().single_keys(), "context": self._adopt, "note": self._amend}

    def _adopt(self) -> None:
        if self.chosen in self._clusters:
            self.cluster_form.adopt()
        elif self.chosen in self._recommendations:
            self.form.adopt()

    def _amend(self) -> None:
        if self.chosen in self._recommendations:
            self.form.adopt_amended()

    def _adopt_all(self) -> None:
        if self.live.sitting is not None:
            self.session.do(adopt_all, sitting_id=self.live.sitting.id)
        self.rests_on().setFocus()

    def add_cluster(self) -> None:
        """Add a cluster, under the item under consideration."""
        item = self.live.item
        self.choose(self.session.made(add_cluster, heading={}, item_id=item.id if item else None))

    def add(self) -> None:
        """Add a recommendation to the selected or else the last cluster; if there is none, add a cluster."""
        cluster = self._cluster_of(self.chosen)
        if cluster is None:
            self.add_cluster()
            return
        self.choose(self.session.made(add_recommendation, cluster_id=cluster, body={}))

    def _cluster_of(self, key: int | None) -> int | None:
        if key in self._clusters:
            return key
        if key in self._recommendations:
            return self._recommendations[key].cluster_id
        return next(reversed(self._clusters), None)

    def remove(self, key: int) -> None:
        """Remove a recommendation or an empty cluster."""
        if key in self._clusters:
            self.session.do(remove_cluster, cluster_id=key)
        else:
            self.session.do(remove_recommendation, recommendation_id=key)

    def step(self, way: int) -> None:
        """Move the selected row one place up (-1) or down (1); a recommendation may change its cluster."""
        key = self.chosen
        if key in self._clusters:
            self._step_cluster(key, way)
        elif key in self._recommendations:
            self._step_recommendation(self._recommendations[key], way)

    def _step_cluster(self, key: int, way: int) -> None:
        def put(before: int | None) -> bool:
            return self.session.do(move_cluster, cluster_id=key, before_id=before)

        moved_by_one(list(self._clusters), key, way, put)

    def _step_recommendation(self, recommendation: RecommendationNow, way: int) -> None:
        those = list(self._clusters.values())
        home = next(at for at, cluster in enumerate(those) if cluster.id == recommendation.cluster_id)
        siblings = [other.id for other in those[home].recommendations]

        def put(before: int | None) -> bool:
            return self.session.do(move_recommendation, recommendation_id=recommendation.id, before_id=before)

        moved = moved_by_one(siblings, recommendation.id, way, put)
        if moved is None and 0 <= home + way < len(those):
            beside = those[home + way]
            if way > 0 and beside.recommendations:
                put(beside.recommendations[0].id)
            else:
                self.session.do(
                    edit_recommendation, recommendation_id=recommendation.id, cluster_id=beside.id
                )
