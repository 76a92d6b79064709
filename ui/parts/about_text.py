"""The statements about an action or a recommendation: explanations, and others before and after it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.acts.statements import edit_statement
from wgdesk.reads.queries.actions import speeches_at
from wgdesk.reads.values.actions import SpeechNow


class AboutText(QWidget):
    """Ties statements of a sitting to a decision taken there; Delete unties one."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._action: int | None = None
        self._recommendation: int | None = None
        self.tied: RowList[RowContent[int]] = RowList(app, "about-title", pad=4, most=1)
        self.tied.removed.connect(lambda key: self._tie(key, tied=False))
        self.pick = KeyPick(app, asks=True, then_row=lambda key: self._tie(key, tied=True))
        named(app, self.pick, "about-add")
        self.setLayout(
            put(column(app, 6), Label(app, "about-title", face="small", tone="quiet"), self.tied, self.pick)
        )

    def show_about(
        self, sitting_id: int, *, action_id: int | None = None, recommendation_id: int | None = None
    ) -> None:
        """Show the statements about an action or recommendation, and offer the others made at its sitting."""
        self._action, self._recommendation = action_id, recommendation_id
        speeches = self._session.desk.read(speeches_at, sitting_id)
        mine = [each for each in speeches if self._is_about(each)]
        others = [each for each in speeches if each.action_id is None and each.recommendation_id is None]
        tip = self._session.app.speech.say("delegations-remove")
        self.tied.show_rows(
            [RowContent(each.id, self._named(each), self._told(each), tip=tip) for each in mine]
        )
        self.tied.setVisible(bool(mine))
        self.tied.setFixedHeight(min(self.tied.height_of_rows(), self._session.app.theme.px(160)))
        ask: tuple[str, int | None] = (self._session.app.speech.say("about-add"), None)
        offered = [(f"{self._named(each)} · {self._told(each)}", each.id) for each in others]
        self.pick.offer([ask, *offered], None)
        self.setVisible(bool(mine or others))

    def _is_about(self, statement: SpeechNow) -> bool:
        if self._action is not None:
            return statement.action_id == self._action
        return self._recommendation is not None and statement.recommendation_id == self._recommendation

    def _named(self, statement: SpeechNow) -> str:
        return self._session.names.delegation(statement.delegation_id)

    def _told(self, statement: SpeechNow) -> str:
        """Return the hour of a statement and, if it is an explanation, of what kind."""
        speech, live = self._session.app.speech, self._session.live
        parts = [speech.hour(live.here(statement.begun_at))] if statement.begun_at is not None else []
        if statement.explains:
            parts.append(speech.say("about-explains"))
        return " · ".join(parts)

    def _tie(self, request_id: int, *, tied: bool) -> None:
        if self._action is not None:
            action = self._action if tied else None
            self._session.do(edit_statement, request_id=request_id, action_id=action)
        else:
            recommendation = self._recommendation if tied else None
            self._session.do(edit_statement, request_id=request_id, recommendation_id=recommendation)
