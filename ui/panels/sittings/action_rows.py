"""Makes list rows of actions: what the meeting did, on what, where and how."""

from __future__ import annotations

from ui.state.record_session import RecordSession
from ui.widgets.rows.line_rows import LineRow
from wgdesk.acts.helpers.argument_kinds import Manner, Subject
from wgdesk.reads.queries.actions import actions
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.outcome import Outcome


class ActionRows:
    """Makes the rows in the language of the interface."""

    def __init__(self, session: RecordSession) -> None:
        self._session, self._say = session, session.app.speech.say

    def rows(self) -> list[LineRow[int | Subject]]:
        """Return the rows of all actions, by sitting."""
        if not self._session.desk.read(actions):
            return []  # most meetings take none, and what they may be about takes long to read
        found = self._session.desk.read(outcome)
        return [self._row(found, action) for action in found.actions]

    def _row(self, found: Outcome, action: ActionNow) -> LineRow[int | Subject]:
        words, text = self.acted_on(found, action), self.told(found, action)
        sitting = next(
            (it for it in self._session.live.programme.sittings if it.id == action.sitting_id), None
        )
        parts = [self._session.names.sitting(sitting)] if sitting else []
        if action.manner != Manner.NOT_STATED:
            parts.append(self._say(f"manner-{action.manner.replace('_', '-')}"))
        votes = action.tally
        if votes is not None:
            figure = self._session.app.speech.figure
            numbers = (votes.in_favour, votes.against, votes.abstaining)
            shown = (figure(each) for each in numbers if each is not None)
            parts.append(self._session.app.speech.directed(" – ".join(shown)))
        more = " · ".join(parts)
        tip = "\n".join((text, more))
        return LineRow(
            action.id,
            text,
            more,
            icon="gavel",
            tone="ok",
            quiet=not words,
            tip=tip,
            words=text,
            aside=more,
        )

    def told(self, found: Outcome, action: ActionNow) -> str:
        """Return what the meeting did and on what: "adopted: the draft decision on fees"."""
        verb, words = self._say(f"verb-{action.verb.replace('_', '-')}"), self.acted_on(found, action)
        return f"{verb}: {words}" if words else verb

    def acted_on(self, found: Outcome, action: ActionNow) -> str:
        """Return what an action was taken on, in words; empty if unknown."""
        if action.recommendation_id is not None:
            rows = (row for cluster in found.clusters for row in cluster.recommendations)
            row = next((row for row in rows if row.id == action.recommendation_id), None)
            return self._session.names.recommendation(row.number if row else 0)
        if action.document_id is not None:
            return self.document(found, action.document_id)
        return self._session.names.words(action.object)

    def document(self, found: Outcome, key: int) -> str:
        """Return a document by its symbol, else its title."""
        paper = next((row for row in found.documents if row.id == key), None)
        return (paper.symbol or self._session.names.words(paper.title) if paper else "") or "–"
