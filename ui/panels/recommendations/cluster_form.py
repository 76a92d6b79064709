"""The form of a cluster: heading, item, and a button that adopts all its recommendations."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.parts.barred import bar
from ui.parts.item_choice import ItemChoice
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.labels import Label
from wgdesk.acts.adoption import adopt_cluster
from wgdesk.acts.helpers.argument_kinds import ClusterKind, RecommendationState
from wgdesk.acts.outcome import edit_cluster
from wgdesk.reads.values.outcome import ClusterNow


class ClusterForm(QWidget):
    """Shows one cluster; each change is an act at once."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._cluster = 0
        self._heading = WordsEdit(session, "cluster-heading-field", lines=2)
        self._item = ItemChoice(session)
        self._item.picked.connect(self._put_under)
        kinds = ["usual", *(one.value for one in ClusterKind)]
        self.kind = ValuePick(app, "cluster-kind", kinds, then=self._keep_kind)
        self.asked = WordsEdit(session, "cluster-asked")
        self.ground = WordsEdit(session, "cluster-ground")
        self._adopt = Button(app, "cluster-adopt", icon="gavel", action="context", then=self.adopt)
        bar(session, adopt_cluster, self._adopt)
        inside = column(app, 10)
        inside.addWidget(Label(app, "cluster-form-title", face="section"))
        inside.addWidget(self._heading)
        inside.addLayout(labelled(app, "cluster-item-field", self._item))
        inside.addLayout(labelled(app, "cluster-kind", self.kind))
        inside.addWidget(self.asked)
        inside.addWidget(self.ground)
        inside.addWidget(self._adopt)
        self.setLayout(inside)

    def show_cluster(self, cluster: ClusterNow) -> None:
        self._cluster = cluster.id
        self._heading.show_words(TextPlace("cluster", cluster.id, "heading"), cluster.heading)
        self._item.show_item(cluster.item_id)
        self.asked.show_words(TextPlace("cluster", cluster.id, "asked"), cluster.asked)
        self.ground.show_words(TextPlace("cluster", cluster.id, "ground"), cluster.ground)
        self.kind.show_value(cluster.kind or "usual")
        some = any(
            it.state in (RecommendationState.AGREED, RecommendationState.NEGOTIATED)
            for it in cluster.recommendations
        )
        self._adopt.setEnabled(some and self._session.live.sitting is not None)

    def _put_under(self, item_id: int | None) -> None:
        self._session.do(edit_cluster, cluster_id=self._cluster, item_id=item_id)

    def _keep_kind(self, value: str) -> None:
        kind = None if value == "usual" else ClusterKind(value)
        self._session.do(edit_cluster, cluster_id=self._cluster, kind=kind)

    def adopt(self) -> None:
        """Adopt the recommendations of the cluster that are ready."""
        sitting = self._session.live.sitting
        if sitting is not None:
            self._session.do(adopt_cluster, cluster_id=self._cluster, sitting_id=sitting.id)
