"""The form of a recommendation: text, state, cluster, proposer, reservations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.panels.recommendations.adoption_fields import AdoptionFields
from ui.parts.about_text import AboutText
from ui.parts.barred import bar
from ui.parts.delegations_field import DelegationsField
from ui.parts.reservations import Reservations
from ui.parts.sponsors_field import SponsorsField
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, boxed, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from wgdesk.acts.adoption import adopt_recommendation, edit_adoption, unadopt
from wgdesk.acts.helpers.argument_kinds import RecommendationState
from wgdesk.acts.helpers.outcome_arguments import RecommendationChanges
from wgdesk.acts.outcome import edit_recommendation
from wgdesk.reads.values.actions import SponsorNow
from wgdesk.reads.values.outcome import ClusterNow, RecommendationNow

# Without "adopted": adoption is a separate act, with a sitting and a time.
STATES = tuple(state.value for state in RecommendationState if state is not RecommendationState.ADOPTED)


class RecommendationForm(QWidget):
    """Shows one recommendation; each change is an act at once."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app = session, session.app
        self._recommendation: RecommendationNow | None = None
        self._title = Label(self._app, face="section")
        self._adopted = Label(self._app, face="small", tone="ok", wrap=True)
        self._edited = Label(self._app, face="small", tone="warn", wrap=True)
        self.titled = WordsEdit(session, "recommendation-title-field")
        self._body = WordsEdit(session, "recommendation-body-field", lines=6)
        self.own_number = LineField(symbols=True)
        self.own_number.kept.connect(lambda text: self._edit(own_number=text))
        self._unlocked = 0  # the adopted recommendation whose text the user is correcting all the same
        self._state = ValuePick(self._app, "recommendation-state", STATES)
        self._state.picked.connect(lambda value: self._edit(state=RecommendationState(value)))
        self._cluster = KeyPick(self._app, then_row=lambda key: self._edit(cluster_id=key))
        self._proposer = DelegationsField(
            session, "recommendation-proposer-field", "recommendation-proposer-add", single=True
        )
        self._proposer.added.connect(lambda key: self._edit(proposer_id=key))
        self._proposer.removed.connect(lambda _: self._edit(proposer_id=None))
        self._reservations = Reservations(session)
        self._adopted_so = AdoptionFields(session)
        self._sponsors = SponsorsField(session)
        self.about = AboutText(session)
        self._lay_out()

    def _lay_out(self) -> None:
        app = self._app
        self._adopt = Button(app, "recommendation-adopt", icon="gavel", look="go", action="context")
        self._adopt.clicked.connect(self.adopt)
        self._amended = Button(app, "recommendation-adopt-amended", icon="pencil", action="note")
        self._amended.clicked.connect(self.adopt_amended)
        self._back = Button(app, "recommendation-unadopt", icon="arrow-back-up", then=self._take_back)
        bar(self._session, adopt_recommendation, self._adopt, self._amended, self._back)
        inside = put(column(app, 10), self._title, self._adopted, self._edited, self._body)
        self._unlock = Button(app, "recommendation-correct", icon="pencil", then=self._open_text)
        inside.addWidget(self._unlock)
        buttons = put(row(app, 8), self._adopt, self._amended, self._back, STRETCH)
        inside.addLayout(buttons)
        self.room = Button(app, "recommendation-to-room", icon="presentation", action="before-room")
        self.room.setProperty("shows", True)  # visible also when the record is closed
        beside = put(row(app, 8), self.room, STRETCH)
        inside.addLayout(beside)
        self._state_box = boxed(labelled(app, "recommendation-state-field", self._state))
        inside.addWidget(self._state_box)
        inside.addLayout(labelled(app, "recommendation-cluster-field", self._cluster))
        # Seldom needed, so that the form is entered at the text.
        put(inside, self.titled, labelled(app, "recommendation-own-number", self.own_number))
        inside.addWidget(self._adopted_so)
        inside.addWidget(self._proposer)
        inside.addWidget(self._sponsors)
        inside.addWidget(self._reservations)
        inside.addWidget(self.about)
        self.setLayout(inside)

    def tell_room(self, *, shown: bool) -> None:
        """Say on the button whether the recommendation is on the public display."""
        self.room.say("recommendation-from-room" if shown else "recommendation-to-room")

    def show_recommendation(
        self,
        recommendation: RecommendationNow,
        clusters: Mapping[int, ClusterNow],
        sponsors: Sequence[SponsorNow] = (),
    ) -> None:
        """Show a recommendation with its sponsors; ``clusters``: those to which it can move."""
        self._recommendation = recommendation
        speech, adopted = self._app.speech, recommendation.adopted
        if recommendation.number:
            self._title.say("recommendation-number", number=speech.figure(recommendation.number))
        else:
            self._title.say("recommendation-unnumbered")
        self.titled.show_words(TextPlace("recommendation", recommendation.id, "title"), recommendation.title)
        self.own_number.show_value(recommendation.own_number)
        self._body.show_words(
            TextPlace("recommendation", recommendation.id, "body"), recommendation.body, recommendation.stale
        )
        self._show_lock(recommendation)
        self._state.show_value(recommendation.state)
        self._state_box.setVisible(not adopted)
        for button in (self._adopt, self._amended):
            button.setVisible(not adopted)
            button.setEnabled(self._session.live.sitting is not None)
        self._back.setVisible(adopted)
        self._adopted.setVisible(adopted)
        self._adopted.show_text(self._adoption(recommendation))
        words = self._session.names.words
        self._cluster.offer(
            [(words(it.heading) or "–", key) for key, it in clusters.items()], recommendation.cluster_id
        )
        self._proposer.show_delegations([recommendation.proposer_id] if recommendation.proposer_id else [])
        self._reservations.show_reservations(
            {"recommendation_id": recommendation.id}, recommendation.reservations
        )
        self._reservations.setVisible(adopted)
        self._adopted_so.setVisible(adopted)
        self._adopted_so.show_recommendation(recommendation)
        self._sponsors.show_sponsors({"recommendation_id": recommendation.id}, sponsors)
        self.about.setVisible(False)
        if recommendation.sitting_id is not None:
            self.about.show_about(recommendation.sitting_id, recommendation_id=recommendation.id)

    def _show_lock(self, recommendation: RecommendationNow) -> None:
        """Close the text of an adopted recommendation until the user asks to correct it."""
        locked = recommendation.adopted and bool(recommendation.body) and recommendation.id != self._unlocked
        self._body.lock("recommendation-locked" if locked else "")
        keeps = self._unlock.sizePolicy()  # so that a double click does not hit another button
        keeps.setRetainSizeWhenHidden(recommendation.adopted and bool(recommendation.body))
        self._unlock.setSizePolicy(keeps)
        self._unlock.setVisible(locked)
        self._edited.setVisible(recommendation.edited_at is not None)
        if recommendation.edited_at is not None:
            live, speech = self._session.live, self._app.speech
            self._edited.say("recommendation-edited", hour=speech.hour(live.here(recommendation.edited_at)))

    def _open_text(self) -> None:
        if self._recommendation is not None:
            self._unlocked = self._recommendation.id
            self._show_lock(self._recommendation)
            self._body.enter()

    def _adoption(self, recommendation: RecommendationNow) -> str:
        live, speech = self._session.live, self._app.speech
        sitting = next((it for it in live.programme.sittings if it.id == recommendation.sitting_id), None)
        if sitting is None:
            return ""
        name = self._session.names.sitting(sitting)
        if recommendation.adopted_at is None:
            return speech.say("recommendation-adopted-at", sitting=name)
        return speech.say(
            "recommendation-adopted-then",
            sitting=name,
            hour=speech.hour(live.here(recommendation.adopted_at)),
        )

    def _edit(self, **changes: Unpack[RecommendationChanges]) -> None:
        if self._recommendation is not None:
            self._session.do(edit_recommendation, recommendation_id=self._recommendation.id, **changes)

    def adopt(self) -> None:
        """Adopt the recommendation as it stands."""
        self._adopt_as(amended=False)

    def adopt_amended(self) -> None:
        """Adopt it as orally amended and go to its text; if already adopted, only change how."""
        if self._recommendation is not None and self._recommendation.adopted:
            amended = not self._recommendation.orally_amended
            self._session.do(edit_adoption, recommendation_id=self._recommendation.id, orally_amended=amended)
        elif self._adopt_as(amended=True):
            self._open_text()

    def _adopt_as(self, *, amended: bool) -> bool:
        recommendation, sitting = self._recommendation, self._session.live.sitting
        if recommendation is None or sitting is None:
            return False
        return self._session.do(
            adopt_recommendation,
            recommendation_id=recommendation.id,
            sitting_id=sitting.id,
            orally_amended=amended,
        )

    def _take_back(self) -> None:
        if self._recommendation is not None:
            self._session.do(unadopt, recommendation_id=self._recommendation.id)
