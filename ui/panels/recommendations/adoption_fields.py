"""How and in what form a recommendation was adopted."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.parts.manner_fields import manner_fields
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column
from ui.widgets.choices import labelled
from wgdesk.acts.adoption import AdoptionChanges, edit_adoption
from wgdesk.acts.helpers.argument_kinds import Manner
from wgdesk.reads.values.outcome import RecommendationNow


class AdoptionFields(QWidget):
    """Shows and corrects the manner of an adoption, and whether the text was amended or revised orally."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._key = 0
        self.manner, self.amended, self.revised = manner_fields(app, self._edit)
        inside = column(app, 10)
        inside.addLayout(labelled(app, "recommendation-manner", self.manner))
        inside.addWidget(self.amended)
        inside.addWidget(self.revised)
        self.setLayout(inside)

    def show_recommendation(self, recommendation: RecommendationNow) -> None:
        """Show how an adopted recommendation was adopted."""
        self._key = recommendation.id
        self.manner.show_value(recommendation.manner or Manner.NOT_STATED)
        self.amended.setChecked(recommendation.orally_amended)
        self.revised.setChecked(recommendation.orally_revised)

    def _edit(self, **changes: Unpack[AdoptionChanges]) -> None:
        self._session.do(edit_adoption, recommendation_id=self._key, **changes)
